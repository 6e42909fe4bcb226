package dev.raceway.explore.sample;

import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.ExplorationProgress;
import dev.raceway.explore.state.PackedState;
import dev.raceway.explore.state.StateEncoding;
import dev.raceway.model.State;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Draws schedules at random, for programs with too many states to count. The same seed draws the
 * same ones on every machine.
 *
 * <p>By coin flips any program can be sampled. All schedules alike only where every order of the
 * threads' steps is a schedule, so where nobody can be made to wait or to try again: then the next
 * thread is drawn by how many steps it still has, as a card from a pack. Coin flips weighted
 * afterwards by how unlikely they were would estimate it everywhere, but a few of them would
 * outweigh all others, and no honest interval comes of that.
 */
public final class Sampling {

  private static final int ASK_EVERY = 16;

  private final StateEncoding encoding;
  private final Weighting weighting;
  private final SplittableRandom random;
  private final PackedState start;
  private final PackedState board;

  private Sampling(StateEncoding encoding, Weighting weighting, long seed) {
    this.encoding = encoding;
    this.weighting = weighting;
    this.random = new SplittableRandom(seed);
    this.start = encoding.board(encoding.origin());
    this.board = new PackedState(encoding);
  }

  /** Tells whether the schedules from a state can be drawn with a weighting. */
  public static boolean isPossible(State from, Weighting weighting) {
    return weighting == Weighting.COIN_FLIP || new StateEncoding(from).automaton().isFreeOrder();
  }

  /**
   * Draws schedules from a state, under the lock switch as it stands there.
   *
   * @param seed where the random numbers begin
   * @param samples how many to draw, at least 1; at least one is drawn whatever the budget says
   * @param budget told how many of them are drawn, as steps
   * @throws IllegalArgumentException if they cannot be drawn with that weighting
   */
  public static SampledOutcomes of(
      State from, Weighting weighting, long seed, int samples, Budget budget) {
    if (samples < 1 || !isPossible(from, weighting)) {
      throw new IllegalArgumentException("cannot draw " + samples + " by " + weighting);
    }
    Sampling sampling = new Sampling(new StateEncoding(from), weighting, seed);
    SortedMap<Long, Integer> hits = new TreeMap<>();
    int drawn = 0;
    while (drawn < samples
        && (drawn == 0
            || drawn % ASK_EVERY != 0
            || budget.allows(new ExplorationProgress(0, drawn, samples)))) {
      hits.merge(sampling.draw(), 1, Integer::sum);
      drawn++;
    }
    return new SampledOutcomes(weighting, drawn, hits);
  }

  private long draw() {
    board.copy(start);
    int[] weights = new int[board.slots()];
    for (int all = weigh(weights); all > 0; all = weigh(weights)) {
      int left = random.nextInt(all);
      int slot = 0;
      while (left >= weights[slot]) {
        left -= weights[slot++];
      }
      board.step(slot);
    }
    return board.value();
  }

  /** Weighs each thread, and returns the sum; none weighs anything at the end alone. */
  private int weigh(int[] weights) {
    int all = 0;
    for (int slot = 0; slot < weights.length; slot++) {
      weights[slot] = weight(slot);
      all += weights[slot];
    }
    return all;
  }

  private int weight(int slot) {
    if (weighting == Weighting.COIN_FLIP) {
      return board.canRun(slot) ? 1 : 0;
    }
    return encoding.automaton().stepsLeft(board.place(slot));
  }
}
