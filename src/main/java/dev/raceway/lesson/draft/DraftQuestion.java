package dev.raceway.lesson.draft;

import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.Question;
import dev.raceway.lesson.Question.Form;
import dev.raceway.lesson.Subject;
import dev.raceway.lesson.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A question as far as it was typed.
 *
 * @param form how it is answered
 * @param subject what is asked of the model
 * @param text the question
 * @param why why the right answer is right
 * @param wrong answers with a sentence of their own why they are wrong
 * @param otherwise the sentence for every other answer, where answers are not offered
 */
public record DraftQuestion(
    Form form,
    Subject subject,
    DraftText text,
    DraftText why,
    List<DraftAnswer> wrong,
    DraftText otherwise) {

  /** Most wrong answers: one more is right, and answers are chosen by number keys. */
  public static final int MOST_WRONG = 8;

  /** Asks what count will be; no words typed yet. */
  public static final DraftQuestion EMPTY =
      new DraftQuestion(
          Form.CHOICES,
          new Subject(SubjectKind.COUNT, Optional.empty(), OptionalLong.empty()),
          DraftText.EMPTY,
          DraftText.EMPTY,
          List.of(),
          DraftText.EMPTY);

  /** Keeps a copy. */
  public DraftQuestion {
    wrong = List.copyOf(wrong);
  }

  /** Returns a question of a lesson, to go on with. */
  static DraftQuestion of(Question question) {
    return new DraftQuestion(
        question.form(),
        question.subject(),
        DraftText.of(question.text()),
        question
            .declaredRight()
            .map(AnswerChoice::sentence)
            .map(DraftText::of)
            .orElse(DraftText.EMPTY),
        question.answers().stream().filter(each -> !each.right()).map(DraftAnswer::of).toList(),
        question.otherwise().map(DraftText::of).orElse(DraftText.EMPTY));
  }

  /** Returns whether a kind of subject can be asked about in a form. */
  public static boolean fits(Form form, SubjectKind kind) {
    return switch (form) {
      case CHOICES -> true;
      case NUMBER -> kind.format().fits("1") && !kind.format().fits("1 2");
      case THREAD -> kind.format().fits("A");
      case INCREMENT -> kind == SubjectKind.GONE;
    };
  }

  /** Returns the same answered in another form; what cannot be asked in it makes room. */
  public DraftQuestion withForm(Form another) {
    Subject fitting =
        fits(another, subject.kind())
            ? subject
            : new Subject(first(another), Optional.empty(), OptionalLong.empty());
    return new DraftQuestion(another, fitting, text, why, wrong, otherwise);
  }

  private static SubjectKind first(Form form) {
    for (SubjectKind kind : SubjectKind.values()) {
      if (fits(form, kind)) {
        return kind;
      }
    }
    throw new IllegalStateException("nothing can be asked as " + form);
  }

  /** Returns the same about something else. */
  public DraftQuestion withSubject(Subject another) {
    return new DraftQuestion(form, another, text, why, wrong, otherwise);
  }

  /** Returns the same in other words. */
  public DraftQuestion withText(DraftText words) {
    return new DraftQuestion(form, subject, words, why, wrong, otherwise);
  }

  /** Returns the same with another sentence for the right answer. */
  public DraftQuestion withWhy(DraftText words) {
    return new DraftQuestion(form, subject, text, words, wrong, otherwise);
  }

  /** Returns the same with other wrong answers. */
  public DraftQuestion withWrong(List<DraftAnswer> answers) {
    return new DraftQuestion(form, subject, text, why, answers, otherwise);
  }

  /** Returns the same with one wrong answer changed. */
  public DraftQuestion withWrong(int place, DraftAnswer answer) {
    List<DraftAnswer> changed = new ArrayList<>(wrong);
    changed.set(place, answer);
    return withWrong(changed);
  }

  /** Returns the same without one wrong answer. */
  public DraftQuestion withoutWrong(int place) {
    List<DraftAnswer> fewer = new ArrayList<>(wrong);
    fewer.remove(place);
    return withWrong(fewer);
  }

  /** Returns the same with another sentence for every other answer. */
  public DraftQuestion withOtherwise(DraftText words) {
    return new DraftQuestion(form, subject, text, why, wrong, words);
  }
}
