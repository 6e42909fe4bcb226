package dev.raceway.benchmark;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.J_Result;

/** The race of two threads that each add 1, as jcstress runs it. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE_INTERESTING, desc = "An update was lost.")
@Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "Both were kept.")
@State
public class TwoIncrements {

  private long count;

  /** One thread. */
  @Actor
  public void first() {
    count += 1;
  }

  /** The other. */
  @Actor
  public void second() {
    count += 1;
  }

  /** What is found when both have ended. */
  @Arbiter
  public void end(J_Result result) {
    result.r1 = count;
  }
}
