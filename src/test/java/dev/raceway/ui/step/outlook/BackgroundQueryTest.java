package dev.raceway.ui.step.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.raceway.work.Workplace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Questions that are asked in the background, of which the latest counts. */
class BackgroundQueryTest {

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<String> answers = new ArrayList<>();
  private final BackgroundQuery query =
      new BackgroundQuery(Workplace.of(background::add, Runnable::run), soFar -> {});

  @Test
  void the_latest_is_answered() {
    query.ask(budget -> "first", answers::add);
    query.ask(budget -> "second", answers::add);
    assertThat(query.isUnderWay()).isTrue();
    background.remove().run();
    background.remove().run();

    assertThat(answers).containsExactly("second");
    assertThat(query.isUnderWay()).isFalse();
  }

  @Test
  void one_that_breaks_off_is_under_way_no_longer_and_does_not_go_unnoticed() {
    query.<String>ask(
        budget -> {
          throw new IllegalStateException("broken");
        },
        answers::add);

    assertThatIllegalStateException().isThrownBy(background.remove()::run).withMessage("broken");
    assertThat(query.isUnderWay()).isFalse();
    assertThat(answers).isEmpty();
  }

  @Test
  void what_was_taken_back_is_not_asked() {
    query.ask(budget -> "never", answers::add);
    query.cancel();
    background.remove().run();

    assertThat(answers).isEmpty();
  }
}
