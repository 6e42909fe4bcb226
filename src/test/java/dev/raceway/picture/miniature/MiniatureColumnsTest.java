package dev.raceway.picture.miniature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.ThreadId;
import dev.raceway.session.gallery.ReadyMade;
import dev.raceway.session.gallery.ReadyMadeRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The small pictures show what the runs do, however long they are. */
class MiniatureColumnsTest {

  private static final int MOST = 100;

  private static MiniatureColumns of(ReadyMade name) {
    return MiniatureColumns.of(ReadyMadeRun.of(name).trace(), MOST);
  }

  @Test
  void a_short_run_has_a_column_for_each_step() {
    List<MiniatureColumns.Column> columns = of(ReadyMade.CLASSIC_STOMP).columns();

    assertThat(columns).hasSize(6);
    assertThat(columns)
        .extracting(MiniatureColumns.Column::count)
        .containsExactly(0L, 0L, 0L, 1L, 1L, 1L);
    assertThat(columns.get(5).stomped()).containsExactly(ThreadId.at(0));
    assertThat(columns.get(5).expected()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void no_run_is_too_long_and_the_end_is_the_promise(ReadyMade name) {
    MiniatureColumns strip = of(name);

    assertThat(strip.columns()).hasSizeBetween(2, MOST);
    assertThat(strip.columns().get(strip.columns().size() - 1).count())
        .isEqualTo(ReadyMadeRun.of(name).promised());
    assertThat(strip.top()).isPositive();
  }

  @Test
  void waiting_threads_are_seen() {
    assertThat(of(ReadyMade.LOCK_AND_QUEUE).columns())
        .anySatisfy(column -> assertThat(column.waits()).hasSize(3));
  }
}
