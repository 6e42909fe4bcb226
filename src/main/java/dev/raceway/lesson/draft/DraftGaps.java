package dev.raceway.lesson.draft;

import dev.raceway.lesson.Question.Form;
import dev.raceway.lesson.draft.DraftGap.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is still to be typed. */
public final class DraftGaps {

  private final Set<String> languages;
  private final List<DraftGap> gaps = new ArrayList<>();

  private DraftGaps(Set<String> languages) {
    this.languages = languages;
  }

  /** Returns what is still to be typed, in the order of the lesson. */
  public static List<DraftGap> of(DraftOutline outline) {
    DraftGaps found = new DraftGaps(outline.languages());
    LessonDraft draft = outline.draft();
    found.require(draft.title(), Kind.TITLE, 0);
    found.require(draft.summary(), Kind.SUMMARY, 0);
    found.requirePromises(draft.promises());
    found.require(draft.notes(), Kind.NOTES, 0);
    outline.steps().forEach(stop -> found.require(stop.words(), stop.number()));
    return List.copyOf(found.gaps);
  }

  /** Returns the texts of a stop. */
  static List<DraftText> texts(DraftStop stop) {
    List<DraftText> texts = new ArrayList<>(List.of(stop.text()));
    if (stop.asks()) {
      DraftQuestion question = stop.question();
      texts.addAll(List.of(question.text(), question.why()));
      question.wrong().forEach(answer -> texts.add(answer.sentence()));
      if (question.form() != Form.CHOICES) {
        texts.add(question.otherwise());
      }
    }
    return texts;
  }

  /** Returns the lines of a text that have words. */
  static List<String> lines(DraftText text, String language) {
    return text.in(language).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private void require(DraftText text, Kind kind, int step) {
    for (String language : languages) {
      if (text.in(language).isBlank()) {
        gaps.add(new DraftGap(kind, step, language));
      }
    }
  }

  /** There may be none, but as many in each language. */
  private void requirePromises(DraftText promises) {
    Set<Integer> counts =
        languages.stream()
            .map(language -> lines(promises, language).size())
            .collect(Collectors.toSet());
    int most = counts.stream().max(Integer::compare).orElse(0);
    for (String language : languages) {
      if (lines(promises, language).size() < most) {
        gaps.add(new DraftGap(Kind.PROMISES, 0, language));
      }
    }
  }

  private void require(DraftStop stop, int step) {
    require(stop.text(), Kind.STOP_TEXT, step);
    if (stop.asks()) {
      require(stop.question(), step);
    }
  }

  private void require(DraftQuestion question, int step) {
    require(question.text(), Kind.QUESTION, step);
    require(question.why(), Kind.WHY, step);
    for (DraftAnswer wrong : question.wrong()) {
      if (!question.subject().kind().format().fits(wrong.value().strip())) {
        gaps.add(new DraftGap(Kind.WRONG_VALUE, step, languages.iterator().next()));
      }
      require(wrong.sentence(), Kind.WRONG_ANSWER, step);
    }
    if (question.form() != Form.CHOICES) {
      require(question.otherwise(), Kind.OTHERWISE, step);
    } else if (question.wrong().isEmpty()) {
      gaps.add(new DraftGap(Kind.FEW_ANSWERS, step, languages.iterator().next()));
    }
  }
}
