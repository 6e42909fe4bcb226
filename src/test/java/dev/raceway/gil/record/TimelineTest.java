package dev.raceway.gil.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.gil.result.HandOver;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a thread writes down, and how it is read. */
class TimelineTest {

  private final AtomicLong clock = new AtomicLong();

  private Recorder recorded(int room) {
    Recorder recorder = new Recorder(clock::get, room);
    at(10, recorder, Phase.WAITING);
    at(30, recorder, Phase.RUNNING);
    at(60, recorder, Phase.BLOCKED);
    at(100, recorder, Phase.RUNNING);
    clock.set(150);
    recorder.end();
    return recorder;
  }

  private void at(long nanos, Recorder recorder, Phase phase) {
    clock.set(nanos);
    recorder.note(phase);
  }

  @Test
  void spans_follow_one_another() {
    Timeline timeline = recorded(9).timeline();
    assertThat(timeline.size()).isEqualTo(4);
    assertThat(timeline.phase(0)).isEqualTo(Phase.WAITING);
    assertThat(timeline.begin(0)).isEqualTo(10);
    assertThat(timeline.end(0)).isEqualTo(30);
    assertThat(timeline.phase(3)).isEqualTo(Phase.RUNNING);
    assertThat(timeline.end(3)).isEqualTo(150);
    assertThat(timeline.end()).isEqualTo(150);
    assertThat(timeline.isComplete()).isTrue();
  }

  @Test
  void totals_and_parts() {
    Timeline timeline = recorded(9).timeline();
    assertThat(timeline.total(Phase.RUNNING)).isEqualTo(80);
    assertThat(timeline.total(Phase.WAITING)).isEqualTo(20);
    assertThat(timeline.total(Phase.BLOCKED)).isEqualTo(40);
    assertThat(timeline.in(Phase.RUNNING, 40, 110)).isEqualTo(30);
    assertThat(timeline.in(Phase.RUNNING, 60, 100)).isZero();
    assertThat(timeline.in(Phase.WAITING, 0, 20)).isEqualTo(10);
  }

  @Test
  void the_span_at_a_moment() {
    Timeline timeline = recorded(9).timeline();
    assertThat(timeline.firstAfter(0)).isZero();
    assertThat(timeline.firstAfter(29)).isZero();
    assertThat(timeline.firstAfter(30)).isEqualTo(1);
    assertThat(timeline.firstAfter(149)).isEqualTo(3);
    assertThat(timeline.firstAfter(150)).isEqualTo(4);
  }

  @Test
  void what_there_is_no_room_for_is_counted_all_the_same() {
    Timeline timeline = recorded(3).timeline();
    assertThat(timeline.size()).isEqualTo(2);
    assertThat(timeline.isComplete()).isFalse();
    assertThat(timeline.total(Phase.RUNNING)).isEqualTo(80);
    assertThat(timeline.end()).isEqualTo(150);
  }

  @Test
  void one_that_never_began_is_empty() {
    Timeline timeline = new Recorder(clock::get, 9).timeline();
    assertThat(timeline.size()).isZero();
    assertThat(timeline.total(Phase.RUNNING)).isZero();
    assertThat(timeline.firstAfter(0)).isZero();
  }

  @Test
  void hand_overs_are_the_begins_of_other_threads() {
    Recorder a = new Recorder(clock::get, 9);
    Recorder b = new Recorder(clock::get, 9);
    at(1, a, Phase.RUNNING);
    at(2, b, Phase.WAITING);
    at(5, a, Phase.WAITING);
    at(6, b, Phase.RUNNING);
    at(8, b, Phase.BLOCKED);
    at(9, b, Phase.RUNNING);
    clock.set(12);
    b.end();
    at(13, a, Phase.RUNNING);
    clock.set(20);
    a.end();
    List<Timeline> timelines = List.of(a.timeline(), b.timeline());
    assertThat(new ModeResult(Mode.GIL, 20, 2, timelines, 0).handOverList())
        .containsExactly(new HandOver(6, 1), new HandOver(13, 0));
    assertThat(new ModeResult(Mode.FREE, 20, 0, timelines, 0).handOverList()).isEmpty();
  }
}
