package dev.raceway.ui.step.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.Fraction;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadWork;
import dev.raceway.picture.outlook.NoReturn;
import dev.raceway.picture.outlook.Outlook;
import dev.raceway.picture.outlook.Possible;
import dev.raceway.picture.outlook.RuledOut;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.SchedulerChoice.Kind;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** What can still happen, without a toolkit: what is asked when, and what is shown meanwhile. */
class OutlookViewModelTest {

  private static final Outlook COUNTING = new Outlook.Counting();
  private static final Outlook TOO_MANY =
      new Outlook.TooMany(Optional.empty(), new Outlook.Between(2, 2000));

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private Run run = Run.of(Program.plain(2, 2), SchedulerChoice.START);
  private OutlookViewModel model = model(Runnable::run);

  private OutlookViewModel model(Executor background) {
    return new OutlookViewModel(run, background, Runnable::run);
  }

  private void begin(Program program, Executor background) {
    run = Run.of(program, SchedulerChoice.START);
    model = model(background);
  }

  private void follow(Run next) {
    run = next;
    model.follow(run, false);
  }

  private void load(Program program, String schedule) {
    follow(Run.recorded(program, ScheduleText.parse(schedule), SchedulerChoice.START));
  }

  private void press(String letters) {
    letters
        .chars()
        .mapToObj(letter -> ThreadId.ofLetter((char) letter).orElseThrow())
        .forEach(thread -> follow(run.decide(Decision.run(thread))));
  }

  private Possible possible() {
    return (Possible) model.outlookProperty().get();
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /** A2 B3 C3 A loses two updates and is right all the same; A B C rules 1 out for good. */
  @Test
  void with_both_signs_the_point_of_no_return_is_that_of_the_right_value() {
    Program luck =
        Program.plain(3, 1)
            .withWork(List.of(new ThreadWork(1, 1), new ThreadWork(1, 1), new ThreadWork(1, -1)));
    begin(luck, Runnable::run);
    load(luck, "A2 B3 C3 A");
    follow(run.at(9));
    assertThat(run.now().lost()).isEqualTo(2);
    assertThat(model.noReturnProperty().get()).isEmpty();
    assertThat(possible().values()).containsExactly(1L);

    Program bank =
        Program.plain(2, 1)
            .withWork(List.of(new ThreadWork(1, 50), new ThreadWork(1, -30)))
            .withStart(100);
    begin(bank, Runnable::run);
    press("AB");
    assertThat(model.noReturnProperty().get()).hasValue(new NoReturn(120, 2, 2));
    assertThat(possible().ruledOut()).containsOnlyKeys(120L);
    follow(run.at(1));
    assertThat(possible().values()).containsExactly(70L, 120L, 150L);
    press("A");
    assertThat(model.noReturnProperty().get()).isEmpty();
  }

  @Test
  void what_another_program_could_come_to_is_not_shown_for_this_one() {
    begin(Program.plain(2, 1), waiting::add);
    work();
    assertThat(possible().values()).containsExactly(1L, 2L);
    load(Program.plain(2, 1).withStart(100), "A");
    assertThat(model.outlookProperty().get()).isEqualTo(COUNTING);
    work();
    assertThat(possible().values()).containsExactly(101L, 102L);
  }

  @Test
  void what_can_still_happen_is_known_at_every_step() {
    assertThat(possible().values()).containsExactly(2L, 3L, 4L);
    press("A");
    assertThat(possible().values()).containsExactly(2L, 3L, 4L);
    press("B");
    assertThat(possible().values()).containsExactly(2L, 3L);
    assertThat(possible().ruledOut()).containsOnlyKeys(4L);
    assertThat(possible().ruledOut().get(4L)).isEqualTo(new RuledOut(2, 2, false));
    press("BBAA");
    assertThat(possible().values()).containsExactly(2L, 3L);
    follow(run.at(1));
    assertThat(possible().ruledOut()).isEmpty();
  }

  @Test
  void the_way_that_the_run_takes_by_itself_is_only_looked_up() {
    follow(run.choose(SchedulerChoice.START.with(Kind.ROUND_ROBIN)));
    begin(Program.plain(2, 2), waiting::add);
    follow(run.choose(SchedulerChoice.START.with(Kind.ROUND_ROBIN)));
    work();
    while (run.next().isPresent()) {
      follow(run.step());
      assertThat(waiting).isEmpty();
    }
    follow(run.at(3));
    assertThat(waiting).isEmpty();
    assertThat(possible().values()).hasSizeGreaterThan(1);
    follow(run.decide(Decision.run(ThreadId.at(0))));
    assertThat(waiting).hasSize(1);
  }

  @Test
  void the_lock_switch_rules_out_what_loses_and_brings_it_back() {
    begin(Program.plain(2, 1).withLock(LockMode.MUTEX, false), Runnable::run);
    follow(run.toggleLock());
    assertThat(possible().values()).containsExactly(2L);
    assertThat(possible().ruledOut().get(1L).bySwitch()).isTrue();
    follow(run.toggleLock());
    assertThat(possible().values()).containsExactly(1L, 2L);
    assertThat(possible().ruledOut()).isEmpty();
  }

  @Test
  void many_states_wait_until_the_run_rests() {
    begin(Program.plain(2, 20), Runnable::run);
    assertThat(model.outlookProperty().get()).isEqualTo(COUNTING);
    press("AB");
    assertThat(model.outlookProperty().get()).isEqualTo(COUNTING);
    model.rest();
    assertThat(possible().values()).hasSize(38).endsWith(39L);
    assertThat(model.noReturnProperty().get()).hasValue(new NoReturn(40, 2, 2));
    press("B");
    assertThat(possible().values()).hasSize(38);
  }

  @Test
  void while_the_run_plays_nothing_takes_the_processor_from_it() {
    begin(Program.plain(2, 20), waiting::add);
    work();
    run = run.decide(Decision.run(ThreadId.at(1)));
    model.follow(run, true);
    assertThat(waiting).isEmpty();
    assertThat(model.outlookProperty().get()).isEqualTo(COUNTING);
  }

  @Test
  void who_scrubs_through_a_long_run_has_nothing_counted_in_vain() {
    begin(Program.plain(2, 20), waiting::add);
    load(run.program(), "AB3A2");
    work();
    follow(run.at(2));
    follow(run.at(0));
    assertThat(waiting).as("from there it takes longer than at once").isEmpty();
    assertThat(model.outlookProperty().get()).isEqualTo(COUNTING);
    model.rest();
    work();
    assertThat(possible().values()).endsWith(40L);
  }

  @Test
  void too_many_states_are_said_and_not_counted_again_until_there_is_less_to_do() {
    begin(Program.plain(2, 1000), waiting::add);
    work();
    model.rest();
    work();
    assertThat(model.outlookProperty().get()).isEqualTo(TOO_MANY);
    press("AB");
    model.rest();
    assertThat(waiting).isEmpty();
    assertThat(model.outlookProperty().get())
        .as("but what is exact is known without counting")
        .isEqualTo(
            new Outlook.TooMany(
                Optional.of(new RuledOut(2, 2, false)), new Outlook.Between(2, 1999)));
    follow(run.at(1));
    assertThat(model.outlookProperty().get()).isEqualTo(TOO_MANY);
    assertThat(model.noReturnProperty().get()).hasValue(new NoReturn(2000, 2, 2));

    load(run.program(), "A2997 B2997 A B A");
    follow(run.at(6_000));
    assertThat(waiting).hasSizeLessThanOrEqualTo(1);
    work();
    follow(run.at(5_994));
    work();
    model.rest();
    work();
    assertThat(possible().values()).containsExactly(1999L, 2000L);
    follow(run.at(5_996));
    assertThat(possible().values()).containsExactly(1999L);
    assertThat(model.noReturnProperty().get()).hasValue(new NoReturn(2000, 5_996, 5_996));
  }

  @Test
  void an_answer_that_nobody_waits_for_any_more_is_not_shown() {
    begin(Program.plain(2, 2), waiting::add);
    follow(Run.of(Program.plain(3, 1), SchedulerChoice.START));
    assertThat(waiting).hasSize(2);
    waiting.remove().run();
    assertThat(model.outlookProperty().get()).isEqualTo(COUNTING);
    work();
    assertThat(possible().values()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void the_point_of_no_return_is_where_the_exact_result_was_lost_wherever_one_looks() {
    load(Program.plain(2, 1), "A B3 A2");
    NoReturn point = new NoReturn(2, 2, 2);
    for (int position = 0; position <= 6; position++) {
      follow(run.at(position));
      assertThat(model.noReturnProperty().get()).hasValue(point);
    }
    load(Program.plain(2, 1), "A3 B3");
    assertThat(model.noReturnProperty().get()).isEmpty();
    load(Program.plain(2, 1).withLock(LockMode.SEMAPHORE, true), "A B A2");
    assertThat(model.noReturnProperty().get()).isEmpty();
  }

  @Test
  void what_was_foreseen_but_did_not_happen_is_no_point_of_no_return() {
    follow(run.choose(SchedulerChoice.START.with(Kind.ROUND_ROBIN)));
    assertThat(model.noReturnProperty().get()).isEmpty();
    press("AA");
    assertThat(model.noReturnProperty().get()).isEmpty();
    press("B");
    assertThat(model.noReturnProperty().get()).hasValue(new NoReturn(4, 3, 3));
  }

  @Test
  void shares_follow_when_the_run_rests_and_are_remembered() {
    begin(Program.plain(2, 1), waiting::add);
    work();
    assertThat(model.chancesProperty().get()).isEqualTo(new Chances.Counting());
    model.rest();
    work();
    Chances atStart = model.chancesProperty().get();
    assertThat(((Chances.Counted) atStart).counts().shareOfSchedules(1))
        .isEqualTo(new Fraction(BigInteger.valueOf(9), BigInteger.TEN));
    press("AB");
    work();
    model.rest();
    assertThat(waiting).as("one value alone needs no counting").isEmpty();
    follow(run.at(0));
    assertThat(model.chancesProperty().get()).isEqualTo(atStart);
  }

  @Test
  void a_run_that_rests_before_the_first_answer_is_there_has_its_shares_all_the_same() {
    begin(Program.plain(2, 1), waiting::add);
    model.rest();
    work();
    assertThat(model.chancesProperty().get()).isInstanceOf(Chances.Counted.class);
    begin(Program.plain(2, 20), waiting::add);
    model.rest();
    work();
    assertThat(possible().values()).hasSize(39);
  }

  @Test
  void what_cannot_be_counted_says_so() {
    begin(Program.plain(5, 3), Runnable::run);
    model.rest();
    assertThat(possible().values()).hasSize(14);
    assertThat(model.chancesProperty().get()).isEqualTo(new Chances.TooMany());
  }
}
