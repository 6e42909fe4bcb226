package dev.raceway.lesson.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.raceway.explore.answer.Budget;
import dev.raceway.lesson.AnswerChoice;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Question;
import dev.raceway.lesson.Question.Form;
import dev.raceway.lesson.Subject;
import dev.raceway.lesson.SubjectKind;
import dev.raceway.lesson.VisiblePart;
import dev.raceway.lesson.draft.DraftGap.Kind;
import dev.raceway.lesson.file.Courses;
import dev.raceway.lesson.file.LessonFault;
import dev.raceway.lesson.file.LessonProof;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a draft still lacks, and the lesson that it becomes. */
class DraftProofTest {

  private static final Trace STOMP = Trace.of(Program.plain(2, 1), ScheduleText.parse("A B3 A2"));

  private static DraftText en(String words) {
    return DraftText.EMPTY.with("en", words);
  }

  private static DraftOutline along(LessonDraft draft, Integer... marks) {
    return DraftOutline.of(draft, STOMP, new PauseMarks(List.of(marks)), "en");
  }

  private static DraftProof proof(LessonDraft draft, Integer... marks) {
    return DraftProof.of(along(draft, marks), Budget.ENDLESS);
  }

  private static LessonDraft titled() {
    return LessonDraft.EMPTY
        .withTitle(en("The überlap"))
        .withSummary(en("A is interrupted."))
        .withNotes(en("Let the class vote."));
  }

  private static LessonDraft at(LessonDraft draft, int position, DraftStop stop) {
    return draft.withStop(STOMP.upTo(position), stop);
  }

  private static DraftStop asking(DraftQuestion question) {
    return DraftStop.EMPTY.withText(en("Look.")).asking(true).withQuestion(now -> question);
  }

  private static DraftQuestion count() {
    return DraftQuestion.EMPTY
        .withText(en("What will count be?"))
        .withWhy(en("A writes its old copy."))
        .withWrong(
            List.of(
                DraftAnswer.of("2").withSentence(en("A does not read again.")),
                DraftAnswer.of("0").withSentence(en("A has added."))));
  }

  @Test
  void nothing_typed_lacks_all_that_a_file_needs_and_is_a_lesson_all_the_same() {
    DraftProof proof = proof(LessonDraft.EMPTY);

    assertThat(proof.gaps())
        .extracting(DraftGap::kind)
        .containsExactly(Kind.TITLE, Kind.SUMMARY, Kind.NOTES, Kind.STOP_TEXT);
    Lesson lesson = proof.lesson().lesson().orElseThrow();
    assertThat(lesson.title().in("en")).isEqualTo(LessonText.UNWRITTEN);
    assertThat(LessonProof.faults(lesson, Budget.ENDLESS))
        .extracting(LessonFault::kind)
        .as("whoever checks the file is told")
        .containsExactly(LessonFault.Kind.UNWRITTEN);
  }

  @Test
  void marks_are_stops_and_the_model_gives_the_right_answer() {
    DraftProof proof = proof(at(titled(), 4, asking(count())), 4);

    assertThat(proof.isProved()).as(proof.toString()).isTrue();
    Lesson lesson = proof.lesson().lesson().orElseThrow();
    assertThat(lesson.id()).isEqualTo("the-uberlap");
    assertThat(ScheduleText.format(lesson.setup().schedule())).isEqualTo("A B3");
    assertThat(lesson.steps()).hasSize(1);
    assertThat(ScheduleText.format(lesson.steps().get(0).run())).isEqualTo("A2");
    Question question = lesson.steps().get(0).question().orElseThrow();
    assertThat(question.declaredRight().flatMap(AnswerChoice::value)).contains("1");
    assertThat(question.answers())
        .extracting(answer -> answer.value().orElseThrow())
        .containsExactly("0", "1", "2");
  }

  @Test
  void a_start_at_which_something_is_said_is_a_stop_too() {
    DraftOutline outline =
        along(at(titled(), 0, DraftStop.EMPTY.withText(en("Two threads."))), 1, 4);

    assertThat(outline.stops()).extracting(DraftOutline.Stop::number).containsExactly(1, 2, 3);
    assertThat(along(titled(), 1, 4).stops())
        .extracting(DraftOutline.Stop::number)
        .containsExactly(0, 1, 2);
  }

  @Test
  void what_check_says_is_said() {
    DraftQuestion twice =
        count().withWrong(List.of(DraftAnswer.of("1").withSentence(en("It is not."))));

    DraftProof proof = proof(at(titled(), 4, asking(twice)), 4);

    assertThat(proof.gaps()).isEmpty();
    assertThat(proof.faults())
        .extracting(LessonFault::kind)
        .containsExactly(LessonFault.Kind.SAME_ANSWERS);
    assertThat(proof.isProved()).isFalse();
  }

  @Test
  void every_sentence_of_a_question_is_asked_for_at_its_step() {
    DraftQuestion empty =
        DraftQuestion.EMPTY
            .withForm(Form.NUMBER)
            .withWrong(List.of(DraftAnswer.of("many"), DraftAnswer.of("2")));
    DraftProof proof = proof(at(titled(), 4, asking(empty)), 4);

    assertThat(proof.gaps())
        .extracting(DraftGap::kind)
        .containsExactly(
            Kind.QUESTION,
            Kind.WHY,
            Kind.WRONG_VALUE,
            Kind.WRONG_ANSWER,
            Kind.WRONG_ANSWER,
            Kind.OTHERWISE);
    assertThat(proof.gaps()).extracting(DraftGap::step).containsOnly(1);
    assertThat(proof.truths()).containsEntry(1, "1");
  }

  @Test
  void each_language_that_was_begun_is_asked_for() {
    LessonDraft both = titled().withTitle(en("Two").with("de", "Zwei"));
    DraftProof proof = proof(at(both, 4, DraftStop.EMPTY.withText(en("Look."))), 4);

    assertThat(proof.gaps())
        .extracting(DraftGap::language, DraftGap::kind)
        .containsExactly(
            tuple("de", Kind.SUMMARY), tuple("de", Kind.NOTES), tuple("de", Kind.STOP_TEXT));
  }

  @Test
  void promises_are_lines_and_as_many_in_each_language() {
    LessonDraft draft =
        at(titled(), 4, DraftStop.EMPTY.withText(en("Look.")))
            .withPromises(en("predict\n\n see it "))
            .showing(VisiblePart.HISTORY, true);
    Lesson lesson = proof(draft, 4).lesson().lesson().orElseThrow();

    assertThat(lesson.promises())
        .extracting(each -> each.in("en"))
        .containsExactly("predict", "see it");
    assertThat(lesson.visible()).contains(VisiblePart.HISTORY);
    LessonDraft uneven = draft.withPromises(draft.promises().with("de", "vorhersagen"));
    assertThat(proof(uneven, 4).gaps()).extracting(DraftGap::kind).contains(Kind.PROMISES);
  }

  @ParameterizedTest
  @EnumSource
  void whatever_can_be_asked_in_a_form_is_answered_in_it_or_said_not_to_be(Form form) {
    for (SubjectKind kind : SubjectKind.values()) {
      if (!DraftQuestion.fits(form, kind)) {
        continue;
      }
      Subject subject =
          new Subject(
              kind,
              kind.needsThread() ? Optional.of(ThreadId.at(0)) : Optional.empty(),
              kind.needsQuantum() || kind.needsValue() ? OptionalLong.of(1) : OptionalLong.empty());
      DraftQuestion question =
          DraftQuestion.EMPTY
              .withForm(form)
              .withSubject(subject)
              .withText(en("?"))
              .withWhy(en("So."))
              .withOtherwise(en("No."));
      DraftProof proof = proof(at(titled(), 4, asking(question)), 4);
      assertThat(proof.truths()).as(kind.text()).hasSize(1);
      assertThat(proof.lesson().lesson()).as(kind.text()).isPresent();
    }
  }

  @Test
  void a_lesson_is_gone_on_with_and_comes_out_the_same() {
    Lesson made = proof(at(titled(), 4, asking(count())), 4).lesson().lesson().orElseThrow();
    LessonDraft again = LessonDraft.of(made, made.moments()).orElseThrow();

    assertThat(proof(again, 4).lesson().lesson()).contains(made);
  }

  @Test
  void every_shipped_lesson_of_one_run_without_a_challenge_can_be_gone_on_with() {
    long plain =
        Courses.all().stream()
            .flatMap(course -> course.lessons().stream())
            .filter(DraftProofTest::comesOutTheSame)
            .count();

    assertThat(plain).isGreaterThanOrEqualTo(1);
  }

  private static boolean comesOutTheSame(Lesson lesson) {
    Optional<LessonDraft> draft = LessonDraft.of(lesson, lesson.moments());
    if (draft.isEmpty()) {
      return false;
    }
    Trace run = lesson.moments().get(lesson.moments().size() - 1).after();
    PauseMarks marks =
        new PauseMarks(lesson.moments().stream().map(each -> each.before().length()).toList());
    DraftProof proof =
        DraftProof.of(DraftOutline.of(draft.get(), run, marks, "en"), Budget.ENDLESS);
    assertThat(proof.isProved()).as(lesson.id() + proof.gaps() + proof.faults()).isTrue();
    assertThat(proof.lesson().lesson().orElseThrow().steps())
        .extracting(each -> each.text())
        .isEqualTo(lesson.steps().stream().map(each -> each.text()).toList());
    return true;
  }

  @Test
  void a_text_is_cut_where_a_file_would_refuse_it() {
    assertThat(en("x".repeat(3_000)).in("en")).hasSize(DraftText.LONGEST);
  }
}
