package dev.raceway.ui.gil;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.gil.GilRunner;
import dev.raceway.gil.result.GilProgress;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.gil.result.Task;
import dev.raceway.model.CounterKind;
import dev.raceway.model.PythonRule;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.ui.gil.GilState.Phase;
import dev.raceway.work.Workplace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With everything on one thread: work is done when {@link #work} is asked to. */
class GilViewModelTest {

  private final List<Runnable> waiting = new ArrayList<>();
  private final List<ShareCode> opened = new ArrayList<>();

  private GilViewModel model(GilRunner engine) {
    return new GilViewModel(Workplace.of(waiting::add, Runnable::run), opened::add, engine);
  }

  private void work() {
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Runnable::run);
  }

  private static GilState state(GilViewModel model) {
    return model.stateProperty().get();
  }

  @Test
  void measuresWhatIsSetAndShowsAllOfIt() {
    GilViewModel model = model(Measured::tiny);
    model.taskProperty().set(Task.IO);
    model.threadsProperty().set(3);
    model.switchMicrosProperty().set(500L);
    assertThat(state(model).phase()).isEqualTo(Phase.EMPTY);

    model.measureOrCancel();
    assertThat(model.isRunning()).isTrue();
    work();

    assertThat(state(model).phase()).isEqualTo(Phase.DONE);
    assertThat(state(model).share()).isEqualTo(1);
    assertThat(state(model).result().setup()).isEqualTo(new GilSetup(Task.IO, 3, 500));
    assertThat(model.stretchProperty().get()).isEqualTo(TimeRange.all(state(model).longest()));
    ModeResult gil = state(model).result().of(Mode.GIL).orElseThrow();
    assertThat(state(model).handOvers()).isEqualTo(gil.handOverList()).isNotEmpty();
  }

  @Test
  void showsEachWayAsSoonAsItIsMeasured() {
    GilResult whole = Measured.tiny(Task.CPU, 2);
    List<GilState> seen = new ArrayList<>();
    List<TimeRange> axes = new ArrayList<>();
    GilViewModel model =
        model(
            (setup, cancel, observer) -> {
              GilResult first = new GilResult(setup, 2, whole.modes().subList(0, 1));
              observer.accept(new GilProgress(first, Mode.GIL, 0.5));
              return whole;
            });
    model
        .stateProperty()
        .subscribe(
            now -> {
              seen.add(now);
            });
    model
        .stretchProperty()
        .subscribe(
            axis -> {
              axes.add(axis);
            });
    model.measureOrCancel();
    work();

    assertThat(seen).hasSize(4);
    assertThat(seen.get(2).share()).isEqualTo(0.5);
    assertThat(seen.get(2).running()).contains(Mode.GIL);
    assertThat(seen.get(2).result().modes()).hasSize(1);
    assertThat(axes).startsWith(TimeRange.NONE, TimeRange.all(seen.get(2).longest()));
    assertThat(seen.get(3).running()).isEmpty();
  }

  @Test
  void holdsStillWhileMeasuringForDrawingTakesAProcessor() {
    GilResult whole = Measured.tiny(Task.CPU, 2);
    List<Double> told = new ArrayList<>();
    GilViewModel model =
        model(
            (setup, cancel, observer) -> {
              GilResult two = new GilResult(setup, 2, whole.modes().subList(0, 2));
              for (int percent = 0; percent <= 100; percent += 5) {
                observer.accept(new GilProgress(two, Mode.FREE, percent / 100.0));
              }
              return whole;
            });
    model
        .stateProperty()
        .subscribe(
            now -> {
              if (now.running().isPresent()) {
                told.add(now.done());
                assertThat(now.handOvers()).isNotEmpty();
                assertThat(now.result().of(Mode.GIL)).isPresent();
              }
            });
    model.measureOrCancel();
    work();

    assertThat(told).containsExactly(0.0, 0.5, 1.0);
    assertThat(state(model).result().of(Mode.GIL)).isPresent();
  }

  @Test
  void saysWhatTheRecordingCost() {
    GilViewModel model = model(Measured::tiny);
    model.taskProperty().set(Task.IO);
    model.measureOrCancel();
    work();

    ModeResult gil = state(model).result().of(Mode.GIL).orElseThrow();
    assertThat(gil.recordingNanos()).isPositive().isLessThan(gil.wallNanos());
    assertThat(GilWords.seen(state(model))).contains("records its own bars").contains(" % ");
  }

  @Test
  void cancellingKeepsWhatWasMeasuredSoFar() {
    GilViewModel[] model = new GilViewModel[1];
    model[0] =
        model(
            (setup, cancel, observer) ->
                Measured.tiny(
                    setup,
                    cancel,
                    progress -> {
                      observer.accept(progress);
                      if (progress.running() == Mode.FREE) {
                        model[0].measureOrCancel();
                      }
                    }));
    model[0].taskProperty().set(Task.IO);
    model[0].measureOrCancel();
    model[0].cancel();
    work();

    assertThat(state(model[0]).phase()).isEqualTo(Phase.CANCELLED);
    assertThat(state(model[0]).result().modes()).isEmpty();
    assertThat(GilWords.seen(state(model[0]))).contains("0 of 3 ways");
  }

  @Test
  void aFailureIsASentenceAndTheNextOneCanBegin() {
    GilViewModel model =
        model(
            (setup, cancel, observer) -> {
              throw new IllegalStateException("no pipe");
            });
    model.measureOrCancel();
    work();

    assertThat(state(model).phase()).isEqualTo(Phase.FAILED);
    assertThat(GilWords.seen(state(model))).contains("no pipe").contains("*R*");
    model.measureOrCancel();
    assertThat(model.isRunning()).isTrue();
    assertThat(waiting).hasSize(1);
  }

  @Test
  void zoomsDownToAHandOverAndBackToAll() {
    GilViewModel model = model(Measured::tiny);
    model.zoom(0.5, 0.5);
    assertThat(model.stretchProperty().get()).isEqualTo(TimeRange.NONE);
    model.taskProperty().set(Task.IO);
    model.switchMicrosProperty().set(100L);
    model.measureOrCancel();
    work();

    model.showAround(state(model).handOvers().get(0));
    long moment = state(model).handOvers().get(0).nanos();
    TimeRange near = model.stretchProperty().get();
    assertThat(near.length()).isEqualTo(200_000);
    assertThat(moment).isBetween(near.from(), near.to());
    model.move(1);
    assertThat(model.stretchProperty().get().from()).isEqualTo(near.to());
    model.showAll();
    assertThat(model.stretchProperty().get().isAll()).isTrue();
  }

  @Test
  void opensACallUnderTheChosenPython() {
    GilViewModel model = model(Measured::tiny);
    for (PythonRule rule : PythonRule.values()) {
      model.pythonProperty().set(rule);
      model.stepThroughCall();
    }

    assertThat(opened)
        .extracting(code -> code.program().python())
        .containsExactly(PythonRule.values());
    assertThat(opened).allMatch(code -> code.program().counter() == CounterKind.CALL);
    for (ShareCode code : opened) {
      // It can be stepped to its end, where an update is lost.
      Trace run = Trace.of(code.program(), code.schedule());
      assertThat(run.end().isComplete()).isTrue();
      assertThat(run.end().lost()).isEqualTo(1);
    }
  }
}
