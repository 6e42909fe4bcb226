package dev.raceway.ui.step.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import dev.raceway.schedule.Traces;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the map marks, and that it finds the same by following as by looking at the whole. */
class LandmarksTest {

  private static final Program TWO = Program.plain(2, 1).withLock(LockMode.MUTEX, false);

  private static Landmarks of(String schedule) {
    return new Landmarks(Trace.of(TWO, ScheduleText.parse(schedule)));
  }

  private static List<Integer> list(Positions positions) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      list.add(positions.get(i));
    }
    return list;
  }

  @Test
  void a_stomp_stands_after_its_step_and_a_context_switch_before_it() {
    Landmarks marks = of("A B3 A2");

    assertThat(list(marks.stomps())).containsExactly(6);
    assertThat(list(marks.contextSwitches())).containsExactly(1, 4);
    assertThat(marks.owned()).isEmpty();
  }

  @Test
  void the_lock_is_owned_from_the_acquire_to_the_end_of_the_release() {
    Landmarks marks = of("+ A B A4 B");

    assertThat(list(marks.thrown())).containsExactly(1);
    assertThat(marks.owned())
        .containsExactly(
            new Landmarks.Owned(ThreadId.at(0), 1, 7), new Landmarks.Owned(ThreadId.at(1), 7, 8));
  }

  @Test
  void followed_step_by_step_and_on_another_way_it_finds_what_the_whole_has() {
    RandomCases.check(
        200,
        dice -> {
          Trace trace = Traces.unfinished(dice);
          int seed = (int) dice.seed();

          Landmarks marks = new Landmarks(trace.upTo(0));
          for (int length = 1; length <= trace.length(); length++) {
            assertThat(marks.follow(trace.upTo(length))).isTrue();
          }
          assertThat(marks.follow(trace)).isFalse();
          assertSame(marks, new Landmarks(trace));

          Trace other = trace.upTo(Math.floorMod(seed, trace.length() + 1));
          if (!other.end().isComplete()) {
            List<ThreadId> can = other.end().runnable();
            other = other.then(Decision.run(can.get(can.size() - 1)));
          }
          marks.follow(other);
          assertSame(marks, new Landmarks(other));
        });
  }

  private static void assertSame(Landmarks marks, Landmarks fresh) {
    assertThat(list(marks.stomps())).isEqualTo(list(fresh.stomps()));
    assertThat(list(marks.contextSwitches())).isEqualTo(list(fresh.contextSwitches()));
    assertThat(list(marks.thrown())).isEqualTo(list(fresh.thrown()));
    assertThat(marks.owned()).isEqualTo(fresh.owned());
  }
}
