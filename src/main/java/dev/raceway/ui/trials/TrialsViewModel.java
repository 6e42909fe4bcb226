package dev.raceway.ui.trials;

import java.util.concurrent.Executor;

public final class TrialsViewModel implements AutoCloseable {
  public TrialsViewModel(Executor a, Executor b) {}

  public void run() {}

  @Override
  public void close() {}
}
