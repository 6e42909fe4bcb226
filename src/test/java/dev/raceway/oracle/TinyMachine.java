package dev.raceway.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A second program that says what all schedules of a set-up lead to. It shares no class with the
 * one that is tested: its code is a text of letters, its state a few arrays, and it knows neither
 * symmetry nor packing. Letters: R read, C call, A add, W write, P add and write, K
 * compare-and-set, G get-and-add, L acquire, U release.
 */
public final class TinyMachine {

  private final int[] updates;
  private final long[] amounts;
  private final String code;
  private final int permits;
  private final boolean releasesAfterFailure;
  private final boolean switchesAfterCallsOnly;
  private final Map<String, Map<Long, OracleOutcome>> known = new HashMap<>();

  private TinyMachine(
      int[] updates,
      long[] amounts,
      String code,
      int permits,
      boolean releasesAfterFailure,
      boolean switchesAfterCallsOnly) {
    this.updates = updates;
    this.amounts = amounts;
    this.code = code;
    this.permits = permits;
    this.releasesAfterFailure = releasesAfterFailure;
    this.switchesAfterCallsOnly = switchesAfterCallsOnly;
  }

  /** Returns what all schedules lead to, by the names that the command line has for kinds. */
  public static Map<Long, OracleOutcome> outcomes(
      int[] updates,
      long[] amounts,
      long start,
      String kind,
      String lock,
      int permits,
      boolean afterCallsOnly) {
    String body =
        Map.of(
                "plain", "RAW",
                "volatile", "RAW",
                "call", "RCAW",
                "cas", "RAK",
                "two-step", "RP",
                "atomic", "G")
            .get(kind);
    String last = body.substring(body.length() - 1);
    String rest = body.substring(0, body.length() - 1);
    String code =
        switch (lock) {
          case "none" -> body;
          case "write-only" -> rest + "L" + last + "U";
          default -> "L" + body + "U";
        };
    int all = lock.equals("per-thread") ? updates.length : permits;
    TinyMachine machine =
        new TinyMachine(updates, amounts, code, all, lock.equals("write-only"), afterCallsOnly);
    return machine.from(machine.new Moment(start));
  }

  /** Everything between two steps. */
  private final class Moment {

    private long count;
    private final int[] left = updates.clone();
    private final int[] at = new int[updates.length];
    private final long[] register = new long[updates.length];
    private final boolean[] failed = new boolean[updates.length];
    private List<Integer> queue = new ArrayList<>();
    private int free = permits;
    private int last = -1;
    private boolean lastGoesOn;

    Moment(long start) {
      this.count = start;
    }

    Moment(Moment other) {
      count = other.count;
      System.arraycopy(other.left, 0, left, 0, left.length);
      System.arraycopy(other.at, 0, at, 0, at.length);
      System.arraycopy(other.register, 0, register, 0, register.length);
      System.arraycopy(other.failed, 0, failed, 0, failed.length);
      queue = new ArrayList<>(other.queue);
      free = other.free;
      last = other.last;
      lastGoesOn = other.lastGoesOn;
    }

    String key() {
      return count
          + Arrays.toString(left)
          + Arrays.toString(at)
          + Arrays.toString(register)
          + Arrays.toString(failed)
          + queue
          + free
          + last
          + lastGoesOn;
    }

    boolean canRun(int thread) {
      return left[thread] > 0 && !queue.contains(thread) && (!lastGoesOn || last == thread);
    }

    Moment step(int thread) {
      Moment next = new Moment(this);
      next.run(thread);
      return next;
    }

    private void run(int thread) {
      char instruction = code.charAt(at[thread]);
      last = thread;
      at[thread]++;
      switch (instruction) {
        case 'R' -> register[thread] = count;
        case 'W', 'P' -> {
          count = register[thread] + amounts[thread];
          register[thread] = 0;
        }
        case 'G' -> count += amounts[thread];
        case 'K' -> compareAndSet(thread);
        case 'L' -> acquire(thread);
        case 'U' -> release(thread);
        default -> {
          // Nothing that others can see.
        }
      }
      if (at[thread] == code.length()) {
        at[thread] = 0;
        left[thread]--;
      }
      boolean inside = at[thread] > 0 && !queue.contains(thread);
      lastGoesOn = switchesAfterCallsOnly && inside && instruction != 'C';
    }

    private void compareAndSet(int thread) {
      if (register[thread] == count) {
        count += amounts[thread];
      } else if (releasesAfterFailure) {
        failed[thread] = true;
      } else {
        at[thread] = code.indexOf('R');
      }
      register[thread] = 0;
    }

    private void acquire(int thread) {
      if (free > 0) {
        free--;
      } else {
        at[thread]--;
        queue.add(thread);
      }
    }

    private void release(int thread) {
      if (queue.isEmpty()) {
        free++;
      } else {
        at[queue.remove(0)]++;
      }
      if (failed[thread]) {
        failed[thread] = false;
        at[thread] = code.indexOf('R');
      }
    }
  }

  private Map<Long, OracleOutcome> from(Moment moment) {
    String key = moment.key();
    Map<Long, OracleOutcome> answer = known.get(key);
    if (answer == null) {
      answer = work(moment);
      known.put(key, answer);
    }
    return answer;
  }

  private Map<Long, OracleOutcome> work(Moment moment) {
    List<Integer> threads = new ArrayList<>();
    for (int thread = 0; thread < updates.length; thread++) {
      if (moment.canRun(thread)) {
        threads.add(thread);
      }
    }
    Map<Long, OracleOutcome> outcomes = new TreeMap<>();
    if (threads.isEmpty()) {
      outcomes.put(moment.count, new OracleOutcome(BigInteger.ONE, OracleFraction.ONE, 0));
    }
    for (int thread : threads) {
      int change = moment.last >= 0 && moment.last != thread ? 1 : 0;
      from(moment.step(thread))
          .forEach(
              (value, each) ->
                  outcomes.merge(
                      value,
                      new OracleOutcome(
                          each.schedules(),
                          each.coinFlip().dividedBy(threads.size()),
                          each.minContextSwitches() + change),
                      OracleOutcome::plus));
    }
    return outcomes;
  }
}
