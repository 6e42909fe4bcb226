package dev.raceway.lesson.draft;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonTask;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.VisiblePart;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A lesson as far as it was typed. What is said at a stop belongs to a place in a run, so it stays
 * where another way is taken meanwhile.
 *
 * @param id the name that answers are handed in under; empty until there is a title
 * @param title the title
 * @param minutes how long it takes
 * @param summary what happens in it
 * @param promises what the student will do, a line each
 * @param notes notes for the teacher
 * @param visible what is shown besides the board
 * @param stops what is said and asked, by the set-up and the steps before it
 */
public record LessonDraft(
    String id,
    DraftText title,
    int minutes,
    DraftText summary,
    DraftText promises,
    DraftText notes,
    Set<VisiblePart> visible,
    Map<ShareCode, DraftStop> stops) {

  private static final int USUAL_MINUTES = 5;
  private static final int LONGEST_ID = 60;

  /** Nothing typed yet. */
  public static final LessonDraft EMPTY =
      new LessonDraft(
          "",
          DraftText.EMPTY,
          USUAL_MINUTES,
          DraftText.EMPTY,
          DraftText.EMPTY,
          DraftText.EMPTY,
          EnumSet.of(VisiblePart.SHOULD_BE, VisiblePart.POSSIBLE_ENDS, VisiblePart.CODE),
          Map.of());

  /** Keeps copies. */
  public LessonDraft {
    visible = Set.copyOf(visible);
    stops = Map.copyOf(stops);
  }

  /**
   * Returns a lesson to go on with, empty if it does more than stop in one run, say and ask.
   *
   * @param moments its steps at their places
   */
  public static Optional<LessonDraft> of(Lesson lesson, List<Moment> moments) {
    Map<ShareCode, DraftStop> stops = new HashMap<>();
    for (Moment moment : moments) {
      boolean isPlain =
          moment.step().begin().isEmpty()
              && (moment.step().question().isPresent()
                  || moment.step().task() instanceof LessonTask.Narration);
      if (!isPlain || stops.put(place(moment.before()), DraftStop.of(moment.step())) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new LessonDraft(
            lesson.id(),
            DraftText.of(lesson.title()),
            lesson.minutes(),
            DraftText.of(lesson.summary()),
            lines(lesson.promises()),
            DraftText.of(lesson.notes()),
            lesson.visible(),
            stops));
  }

  private static DraftText lines(List<LessonText> texts) {
    SortedMap<String, String> lines = new TreeMap<>();
    for (LessonText text : texts) {
      text.byLanguage()
          .forEach((language, words) -> lines.merge(language, words, (a, b) -> a + "\n" + b));
    }
    return new DraftText(lines);
  }

  /** Returns the place at the end of a run: its set-up, and the steps up to there. */
  static ShareCode place(Trace run) {
    return new ShareCode(run.program(), run.schedule());
  }

  /** Returns whether nothing was typed. */
  public boolean isBlank() {
    return equals(EMPTY);
  }

  /** Returns the name that answers are handed in under, made of the title if there is none. */
  public String identity() {
    if (!id.isEmpty()) {
      return id;
    }
    String letters =
        Normalizer.normalize(
                title.text(Set.of(language(title))).in(LessonText.FALLBACK), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace("ß", "ss")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = letters.substring(0, Math.min(letters.length(), LONGEST_ID));
    String plain = cut.replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "lesson" : plain;
  }

  private static String language(DraftText text) {
    Set<String> typed = text.languages();
    return typed.isEmpty() || typed.contains(LessonText.FALLBACK)
        ? LessonText.FALLBACK
        : typed.iterator().next();
  }

  /** Returns what is said and asked at the end of a run. */
  DraftStop at(Trace run) {
    return stops.getOrDefault(place(run), DraftStop.EMPTY);
  }

  /** Returns the same with another stop at the end of a run. */
  public LessonDraft withStop(Trace run, DraftStop stop) {
    Map<ShareCode, DraftStop> changed = new HashMap<>(stops);
    if (stop.equals(DraftStop.EMPTY)) {
      changed.remove(place(run));
    } else {
      changed.put(place(run), stop);
    }
    return new LessonDraft(id, title, minutes, summary, promises, notes, visible, changed);
  }

  /** Returns the same with a name under which answers are handed in. */
  public LessonDraft withId(String name) {
    return new LessonDraft(name, title, minutes, summary, promises, notes, visible, stops);
  }

  /** Returns the same with another title. */
  public LessonDraft withTitle(DraftText text) {
    return new LessonDraft(id, text, minutes, summary, promises, notes, visible, stops);
  }

  /** Returns the same that takes another time. */
  public LessonDraft withMinutes(int number) {
    return new LessonDraft(id, title, number, summary, promises, notes, visible, stops);
  }

  /** Returns the same with another summary. */
  public LessonDraft withSummary(DraftText text) {
    return new LessonDraft(id, title, minutes, text, promises, notes, visible, stops);
  }

  /** Returns the same that promises something else. */
  public LessonDraft withPromises(DraftText text) {
    return new LessonDraft(id, title, minutes, summary, text, notes, visible, stops);
  }

  /** Returns the same with other notes. */
  public LessonDraft withNotes(DraftText text) {
    return new LessonDraft(id, title, minutes, summary, promises, text, visible, stops);
  }

  /** Returns the same that shows something more or less. */
  public LessonDraft showing(VisiblePart part, boolean isShown) {
    Set<VisiblePart> parts = EnumSet.noneOf(VisiblePart.class);
    parts.addAll(visible);
    if (isShown) {
      parts.add(part);
    } else {
      parts.remove(part);
    }
    return new LessonDraft(id, title, minutes, summary, promises, notes, parts, stops);
  }
}
