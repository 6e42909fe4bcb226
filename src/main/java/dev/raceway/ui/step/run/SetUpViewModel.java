package dev.raceway.ui.step.run;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.PythonRule;
import dev.raceway.model.ThreadWork;
import dev.raceway.session.Run;
import dev.raceway.ui.setup.SetupActions;
import dev.raceway.ui.text.Message;
import java.util.List;
import java.util.function.Consumer;

/** Starts the run in hand anew with a part of its set-up changed. */
public final class SetUpViewModel implements SetupActions {

  private final RunViewModel inHand;
  private final Consumer<PythonRule> onPython;

  /**
   * Changes the set-up of a run.
   *
   * @param onPython told which rule of Python was chosen
   */
  public SetUpViewModel(RunViewModel inHand, Consumer<PythonRule> onPython) {
    this.inHand = inHand;
    this.onPython = onPython;
  }

  @Override
  public void setThreads(int threads) {
    inHand.setUp(program -> program.withThreads(threads));
  }

  @Override
  public void setIncrements(int increments) {
    inHand.setUp(program -> program.withIncrements(increments));
  }

  @Override
  public void setWork(List<ThreadWork> work) {
    inHand.setUp(program -> program.withWork(work));
  }

  @Override
  public void setStart(long count) {
    inHand.setUp(program -> program.withStart(count));
  }

  @Override
  public void setPermits(int permits) {
    inHand.setUp(program -> program.withPermits(permits));
  }

  @Override
  public void setCounter(CounterKind counter) {
    inHand.setUp(
        program ->
            program
                .withPython(counter.inPython() ? program.python() : PythonRule.ANY_POINT)
                .withCounter(counter));
  }

  @Override
  public void setPython(PythonRule rule) {
    inHand.setUp(program -> program.withPython(rule));
    onPython.accept(rule);
  }

  @Override
  public void setLock(LockMode lock) {
    inHand.setUp(
        program -> program.withLock(lock, lock != LockMode.NONE && program.lockOnAtStart()));
  }

  @Override
  public void toggleLock() {
    inHand.attempt(Run::toggleLock);
  }

  @Override
  public void say(Message sentence) {
    inHand.say(sentence);
  }
}
