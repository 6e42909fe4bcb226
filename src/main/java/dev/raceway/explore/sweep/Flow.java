package dev.raceway.explore.sweep;

/** What a {@link LayeredSearch} carries along from state to state, as longs noted about each. */
interface Flow {

  /** Returns what is noted about the state where it begins. */
  long[] start();

  /**
   * Comes before a layer is passed.
   *
   * @param layer its states, all found and all that flows into them noted
   * @param steps how many steps led there
   * @param runnable bit r is set if some state in it has r threads that can run
   * @return how many longs are noted about each state of the next layer
   */
  int enter(Layer layer, int steps, int runnable);

  /** Comes for each state with an end in it. */
  void end(long value, Layer layer, int index);

  /**
   * Comes for each step.
   *
   * @param from the layer of the state before
   * @param i its index
   * @param to the layer of the state after
   * @param j its index
   * @param equal how many threads could take this step, which makes no difference but the name
   * @param runnable how many threads could run instead of them, they included
   */
  void along(Layer from, int i, Layer to, int j, int equal, int runnable);
}
