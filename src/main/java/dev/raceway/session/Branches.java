package dev.raceway.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ways that were left, the last one first. None of them is the beginning of another, nor of the
 * run in hand: what is in there already is not kept twice.
 *
 * @param kept the ways, at most {@value #MOST}
 * @param dropped how many had to go because there were too many, or they were too long
 */
public record Branches(List<Branch> kept, int dropped) {

  /** Most ways that are kept; the oldest goes. */
  public static final int MOST = 20;

  /** Most decisions that they may have together; a long run has 24,000. */
  static final int MOST_DECISIONS = 100_000;

  /** Nothing was left yet. */
  public static final Branches NONE = new Branches(List.of(), 0);

  /** Keeps a copy. */
  public Branches {
    kept = List.copyOf(kept);
  }

  /** Returns the branches after one run was left for another. */
  public Branches leaving(Run left, Run next) {
    List<Branch> ways = new ArrayList<>();
    Branch leaving = new Branch(left);
    boolean isNew = !left.isEmpty() && !leaving.isWithin(next);
    if (isNew && kept.stream().noneMatch(branch -> leaving.isWithin(branch.run()))) {
      ways.add(leaving);
    }
    for (Branch branch : kept) {
      if (!branch.isWithin(next) && !branch.isWithin(left)) {
        ways.add(branch);
      }
    }
    int fitting = fitting(ways);
    return new Branches(ways.subList(0, fitting), dropped + ways.size() - fitting);
  }

  /** Returns how many of them may be kept, the last one however long it is. */
  private static int fitting(List<Branch> ways) {
    int decisions = 0;
    for (int i = 0; i < Math.min(ways.size(), MOST); i++) {
      decisions += ways.get(i).run().trace().length();
      if (i > 0 && decisions > MOST_DECISIONS) {
        return i;
      }
    }
    return Math.min(ways.size(), MOST);
  }

  /** Returns the branches after the run in hand grew longer, and may hold one of them now. */
  Branches grown(int before, Run now) {
    List<Branch> ways = kept.stream().filter(branch -> !hasReached(branch, before, now)).toList();
    return ways.size() == kept.size() ? this : new Branches(ways, dropped);
  }

  private static boolean hasReached(Branch branch, int before, Run now) {
    int length = branch.run().trace().length();
    return length > before && length <= now.trace().length() && branch.isWithin(now);
  }

  /** Returns the branches with more of them, which come first, beside a run in hand. */
  public Branches joinedBy(List<Branch> more, Run inHand) {
    List<Branch> ways = new ArrayList<>();
    for (Branch branch : Stream.concat(more.stream(), kept.stream()).toList()) {
      boolean isNew = !branch.run().isEmpty() && !branch.isWithin(inHand);
      if (isNew && ways.stream().noneMatch(other -> branch.isWithin(other.run()))) {
        ways.removeIf(other -> other.isWithin(branch.run()));
        ways.add(branch);
      }
    }
    int fitting = fitting(ways);
    return new Branches(ways.subList(0, fitting), dropped + ways.size() - fitting);
  }

  /** Returns the branches without one of them. */
  public Branches without(Branch branch) {
    return new Branches(kept.stream().filter(each -> !each.equals(branch)).toList(), dropped);
  }

  /** Returns the same branches for another thread, whatever becomes of these. */
  public Branches forAnotherThread() {
    return new Branches(
        kept.stream().map(branch -> new Branch(branch.run().forAnotherThread())).toList(), dropped);
  }

  /** Returns the branches of the same set-up as a run. */
  public List<Branch> of(Run run) {
    return kept.stream().filter(branch -> branch.isOfSetUp(run)).toList();
  }
}
