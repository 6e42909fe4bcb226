package dev.raceway.ui.explore;

import dev.raceway.model.CounterKind;
import dev.raceway.model.InvalidProgramException;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.ThreadWork;
import dev.raceway.session.Run;
import dev.raceway.ui.setup.SetupActions;
import dev.raceway.ui.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which set-up is explored: the Step screen's, until another is chosen here; the next one there is
 * taken over again. For the JavaFX thread alone.
 */
final class ExploredSetUp implements SetupActions {

  private final ReadOnlyObjectWrapper<Program> program;
  private final ReadOnlyObjectWrapper<Program> stepProgram;
  private final ReadOnlyObjectWrapper<Optional<Message>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  ExploredSetUp(Run run) {
    program = new ReadOnlyObjectWrapper<>(this, "program", standing(run));
    stepProgram = new ReadOnlyObjectWrapper<>(this, "stepProgram", standing(run));
  }

  /** The set-up that is explored, the lock switch as it stands at the start. */
  ReadOnlyObjectProperty<Program> programProperty() {
    return program.getReadOnlyProperty();
  }

  /** The set-up of the Step screen, the lock switch as it stands there now. */
  ReadOnlyObjectProperty<Program> stepProgramProperty() {
    return stepProgram.getReadOnlyProperty();
  }

  /** Why what was typed cannot be. */
  ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Takes over the set-up of the Step screen, if it is another one there by now. */
  void follow(Run now) {
    Program standing = standing(now);
    if (!standing.equals(stepProgram.get())) {
      stepProgram.set(standing);
      take(standing);
    }
  }

  /** Takes the set-up of the Step screen. */
  void takeStep() {
    take(stepProgram.get());
  }

  @Override
  public void setThreads(int threads) {
    change(now -> now.withThreads(threads));
  }

  @Override
  public void setIncrements(int increments) {
    change(now -> now.withIncrements(increments));
  }

  @Override
  public void setWork(List<ThreadWork> work) {
    change(now -> now.withWork(work));
  }

  @Override
  public void setStart(long count) {
    change(now -> now.withStart(count));
  }

  @Override
  public void setPermits(int permits) {
    change(now -> now.withPermits(permits));
  }

  @Override
  public void setCounter(CounterKind counter) {
    change(
        now ->
            now.withPython(counter.inPython() ? now.python() : PythonRule.ANY_POINT)
                .withCounter(counter));
  }

  @Override
  public void setPython(PythonRule rule) {
    change(now -> now.withPython(rule));
  }

  @Override
  public void setLock(LockMode lock) {
    change(now -> now.withLock(lock, lock != LockMode.NONE && now.lockOnAtStart()));
  }

  @Override
  public void toggleLock() {
    if (program.get().lock() != LockMode.NONE) {
      change(now -> now.withLock(now.lock(), !now.lockOnAtStart()));
    }
  }

  @Override
  public void say(Message sentence) {
    problem.set(Optional.of(sentence));
  }

  private void change(UnaryOperator<Program> deed) {
    try {
      take(deed.apply(program.get()));
    } catch (InvalidProgramException e) {
      say(Message.of(e.fault(), e.value()));
    }
  }

  private void take(Program next) {
    problem.set(Optional.empty());
    program.set(next);
  }

  /** Returns a run's set-up, the lock switch as it stands now. */
  static Program standing(Run run) {
    Program program = run.program();
    return program.withLock(program.lock(), run.now().lockOn());
  }
}
