package dev.raceway.explore.sweep;

import dev.raceway.explore.answer.Fraction;
import dev.raceway.explore.answer.Share;
import java.math.BigInteger;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Notes two numbers about each state: how many beginnings of schedules lead to it, and with what
 * chance a fair coin leads there. The chance is a whole number of parts: each layer divides a part
 * by the least common multiple of the numbers of threads that can run in it, so that every share is
 * whole.
 */
public final class CountFlow implements Flow {

  /** What is known about a final value so far, the chance in parts. */
  private record Tally(BigInteger schedules, BigInteger chance) {

    Tally plus(Tally more) {
      return new Tally(schedules.add(more.schedules), chance.add(more.chance));
    }

    Tally divided(BigInteger factor) {
      return new Tally(schedules, chance.multiply(factor));
    }
  }

  private final SortedMap<Long, Tally> tallies = new TreeMap<>();
  private BigInteger most = BigInteger.ONE;
  private BigInteger parts = BigInteger.ONE;
  private int fromCount;
  private int fromChance;
  private int toCount = 1;
  private int toChance = 1;
  private long split;

  @Override
  public long[] start() {
    return new long[] {1, 1};
  }

  @Override
  public int enter(Layer layer, int steps, int runnable) {
    fromCount = toCount;
    fromChance = toChance;
    split = commonMultiple(runnable);
    parts = parts.multiply(BigInteger.valueOf(split));
    most = most.multiply(BigInteger.valueOf(largest(runnable)));
    tallies.replaceAll((value, counts) -> counts.divided(BigInteger.valueOf(split)));
    toCount = Limbs.needed(most);
    toChance = Limbs.needed(parts);
    return toCount + toChance;
  }

  private static long commonMultiple(int runnable) {
    long multiple = 1;
    for (int r = 2; r <= largest(runnable); r++) {
      if ((runnable >> r & 1) != 0) {
        multiple *= r / BigInteger.valueOf(multiple).gcd(BigInteger.valueOf(r)).longValueExact();
      }
    }
    return multiple;
  }

  private static int largest(int runnable) {
    return Math.max(1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(runnable));
  }

  @Override
  public void end(long value, Layer layer, int index) {
    int at = layer.noteAt(index);
    tallies.merge(
        value,
        new Tally(
            Limbs.toBigInteger(layer.notes(), at, fromCount),
            Limbs.toBigInteger(layer.notes(), at + fromCount, fromChance)
                .multiply(BigInteger.valueOf(split))),
        Tally::plus);
  }

  @Override
  public void along(Layer from, int i, Layer to, int j, int equal, int runnable) {
    long[] here = from.notes();
    long[] there = to.notes();
    int at = from.noteAt(i);
    int target = to.noteAt(j);
    Limbs.add(there, target, toCount, here, at, fromCount, equal);
    long share = equal * (split / runnable);
    Limbs.add(there, target + toCount, toChance, here, at + fromCount, fromChance, share);
  }

  /** Returns the two numbers for each final value. */
  public SortedMap<Long, Share> shares() {
    SortedMap<Long, Share> shares = new TreeMap<>();
    tallies.forEach(
        (value, counts) ->
            shares.put(value, new Share(counts.schedules(), new Fraction(counts.chance(), parts))));
    return shares;
  }
}
