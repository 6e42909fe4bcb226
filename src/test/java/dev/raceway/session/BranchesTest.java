package dev.raceway.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.engine.RealRun;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways that are left are kept, once, and can be gone back to. */
class BranchesTest {

  private static final Program PROGRAM = Program.plain(3, 2).withLock(LockMode.MUTEX, false);
  private static final ThreadId B = ThreadId.at(1);

  private final List<Runnable> tasks = new ArrayList<>();
  private final Session session =
      new Session(PROGRAM, new RealThreads(tasks::add, difference -> {}), run -> {});

  private void run(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      ThreadId thread = ThreadId.ofLetter(letters.charAt(i)).orElseThrow();
      session.apply(now -> now.decide(Decision.run(thread)));
    }
  }

  private void backTo(int position) {
    session.apply(now -> now.at(position));
  }

  private List<String> kept() {
    return session.branches().kept().stream().map(branch -> text(branch.run().trace())).toList();
  }

  private static String text(Trace trace) {
    return ScheduleText.format(trace.schedule());
  }

  @Test
  void another_way_from_an_earlier_point_leaves_a_branch() {
    run("ABBBAA");
    backTo(1);
    assertThat(kept()).isEmpty();
    run("AA");

    assertThat(kept()).containsExactly("A B3 A2");
    Branch branch = session.branches().kept().get(0);
    assertThat(branch.forkWith(session.run())).isEqualTo(1);
    assertThat(branch.end().lost()).isEqualTo(1);
  }

  @Test
  void going_to_a_branch_keeps_the_present_way_in_its_place() {
    run("ABBBAA");
    backTo(1);
    run("AA");
    session.goTo(session.branches().kept().get(0));

    assertThat(text(session.run().past())).isEqualTo("A B3 A2");
    assertThat(kept()).containsExactly("A3");
    session.undo();
    assertThat(text(session.run().past())).isEqualTo("A3");
    assertThat(kept()).containsExactly("A B3 A2");
  }

  @Test
  void what_is_the_beginning_of_another_way_is_not_kept_twice() {
    run("AB");
    backTo(1);
    run("A");
    backTo(1);
    run("BB");
    assertThat(kept()).as("AB is in A B2").containsExactly("A2");

    backTo(1);
    run("A");
    assertThat(kept()).as("A2 is in hand again").containsExactly("A B2");
    run("A");
    assertThat(kept()).containsExactly("A B2");
  }

  @Test
  void a_branch_that_is_stepped_again_by_hand_is_no_branch_any_more() {
    run("ABB");
    backTo(1);
    run("A");
    backTo(1);
    session.apply(now -> now.decide(Decision.run(B)));
    assertThat(kept()).containsExactly("A2", "A B2");
    run("B");

    assertThat(kept()).containsExactly("A2");
  }

  @Test
  void a_run_that_is_started_again_is_a_branch_and_one_of_another_set_up_is_not_listed() {
    run("AB");
    session.apply(Run::again);
    run("B");
    assertThat(session.branches().of(session.run())).hasSize(1);

    session.setUp(Program.plain(2, 1));
    assertThat(session.branches().of(session.run())).isEmpty();
    session.setUp(PROGRAM);
    assertThat(session.branches().of(session.run())).hasSize(2);
  }

  @Test
  void a_branch_can_be_forgotten() {
    run("AB");
    backTo(1);
    run("A");
    session.forget(session.branches().kept().get(0));

    assertThat(kept()).isEmpty();
  }

  @Test
  void the_oldest_of_too_many_goes_and_is_counted() {
    for (int i = 0; i <= Branches.MOST; i++) {
      session.apply(now -> Run.recorded(PROGRAM, ScheduleText.parse("A B"), now.choice()));
      session.setUp(Program.plain(1, i + 1));
      run("A");
    }

    assertThat(session.branches().kept()).hasSize(Branches.MOST);
    assertThat(session.branches().dropped()).isPositive();
  }

  /** One deed: where to go back to, then who runs; every seventh starts again, undoes or goes. */
  private void deed(int choice) {
    Run now = session.run();
    switch (choice % 7) {
      case 0 -> session.undo();
      case 1 -> {
        List<Branch> kept = session.branches().kept();
        if (!kept.isEmpty()) {
          session.goTo(kept.get(choice % kept.size()));
        }
      }
      case 2, 3 -> backTo(choice % (now.trace().length() + 1));
      default -> {
        List<ThreadId> can = now.now().runnable();
        if (!can.isEmpty()) {
          session.apply(run -> run.decide(Decision.run(can.get(choice % can.size()))));
        }
      }
    }
  }

  @Test
  void nothing_that_was_ever_in_hand_is_lost() {
    RandomCases.check(
        300,
        dice -> dice.list(0, 60, () -> dice.between(0, 9999)),
        choices -> new BranchesTest().assertNothingIsLost(choices));
  }

  private void assertNothingIsLost(List<Integer> choices) {

    List<Trace> everInHand = new ArrayList<>();
    for (int choice : choices) {
      deed(choice);
      everInHand.add(session.run().trace());
    }

    if (session.branches().dropped() == 0) {
      assertThat(everInHand).allMatch(this::isStillThere);
    }
    assertThat(session.branches().kept()).hasSizeLessThanOrEqualTo(Branches.MOST);
    assertNoneIsKeptTwice();
  }

  @Test
  void a_branch_that_began_with_the_lock_on_is_of_its_own_set_up_alone() {
    Program locked = PROGRAM.withLock(LockMode.MUTEX, true);
    session.setUp(locked);
    run("AB");
    session.setUp(PROGRAM.withLock(LockMode.NONE, false));
    assertThat(session.branches().of(session.run())).isEmpty();
    run("B");
    Branch branch = session.branches().kept().get(0);

    session.goTo(branch);
    assertThat(session.run().program()).isEqualTo(locked);
    assertThat(session.branches().of(session.run())).isEmpty();
    session.setUp(PROGRAM);
    assertThat(session.branches().of(session.run())).hasSize(1);
  }

  private boolean isStillThere(Trace trace) {
    return isWithin(trace, session.run().trace())
        || session.branches().kept().stream()
            .anyMatch(branch -> isWithin(trace, branch.run().trace()));
  }

  private static boolean isWithin(Trace part, Trace whole) {
    return part.length() <= whole.length()
        && part.decisions().equals(whole.decisions().subList(0, part.length()));
  }

  private void assertNoneIsKeptTwice() {
    List<Trace> all = new ArrayList<>();
    all.add(session.run().trace());
    session.branches().kept().forEach(branch -> all.add(branch.run().trace()));
    for (int i = 1; i < all.size(); i++) {
      for (int j = 0; j < all.size(); j++) {
        assertThat(i != j && isWithin(all.get(i), all.get(j))).isFalse();
      }
    }
  }

  @Test
  void every_branch_can_be_replayed_on_real_threads() {
    RandomCases.check(
        30,
        dice -> dice.list(0, 40, () -> dice.between(0, 9999)),
        choices -> new BranchesTest().assertBranchesReplay(choices));
  }

  private void assertBranchesReplay(List<Integer> choices) {

    choices.forEach(this::deed);

    for (Branch branch : session.branches().kept()) {
      try (RealRun real = new RealRun(branch.run().program())) {
        branch.run().trace().decisions().forEach(real::apply);
        assertThat(real.state().count()).isEqualTo(branch.end().count());
      }
    }
  }
}
