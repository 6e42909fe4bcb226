package dev.raceway.lesson;

import java.util.List;

/**
 * Lessons in order, in parts with a heading.
 *
 * @param id its name: small letters, digits and hyphens
 * @param title its title
 * @param parts its parts, in order
 */
public record Course(String id, LessonText title, List<Part> parts) {

  /**
   * Lessons under one heading.
   *
   * @param title the heading
   * @param lessons the lessons, in order
   */
  public record Part(LessonText title, List<Lesson> lessons) {

    /** Keeps a copy. */
    public Part {
      lessons = List.copyOf(lessons);
    }
  }

  /** Keeps a copy. */
  public Course {
    parts = List.copyOf(parts);
  }

  /** Returns all lessons, in order. */
  public List<Lesson> lessons() {
    return parts.stream().flatMap(part -> part.lessons().stream()).toList();
  }

  /** Returns how long all lessons take together. */
  public int minutes() {
    return lessons().stream().mapToInt(Lesson::minutes).sum();
  }
}
