package dev.raceway.ui.step.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.answer.Limits;
import dev.raceway.model.Decision;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told when a way is found, cannot be, or would take too long. */
class PlanningViewModelTest {

  private final List<String> told = new ArrayList<>();

  private PlanningViewModel model(Limits limits) {
    return new PlanningViewModel(
        Runnable::run,
        Runnable::run,
        new PlanningViewModel.Listener() {
          @Override
          public void planned(List<Decision> steps) {
            told.add(steps.size() + " steps");
          }

          @Override
          public void outOfReach() {
            told.add("out of reach");
          }

          @Override
          public void gaveUp(ExplorationProgress howFar) {
            told.add("gave up after " + howFar.states());
          }
        },
        limits);
  }

  private static Run run(long target) {
    return Run.of(Program.plain(2, 3), SchedulerChoice.START)
        .decide(Decision.run(ThreadId.at(0)))
        .choose(SchedulerChoice.START.exactly(target));
  }

  @Test
  void a_way_is_asked_for_once() {
    PlanningViewModel model = model(Limits.USUAL);
    Run run = run(3);
    model.follow(run);
    model.follow(run);
    assertThat(told).containsExactly("17 steps");
    model.follow(run(7));
    assertThat(told).containsExactly("17 steps", "out of reach");
  }

  @Test
  void too_many_states_are_told() {
    PlanningViewModel model = model(Limits.USUAL.withStates(0));
    model.follow(run(2));
    assertThat(told).hasSize(1).allMatch(each -> each.startsWith("gave up after "));
    assertThat(model.isUnderWay()).isFalse();
  }

  @Test
  void nothing_is_asked_for_a_scheduler_that_only_decides() {
    PlanningViewModel model = model(Limits.USUAL);
    model.follow(Run.of(Program.plain(2, 3), SchedulerChoice.START));
    assertThat(told).isEmpty();
  }
}
