package dev.raceway.oracle;

import java.math.BigInteger;

/**
 * How often a final value comes out.
 *
 * @param schedules number of schedules that lead to it
 * @param coinFlip its chance with a scheduler that flips a fair coin among runnable threads
 * @param minContextSwitches the fewest context switches that lead to it
 */
public record OracleOutcome(BigInteger schedules, OracleFraction coinFlip, int minContextSwitches) {

  OracleOutcome plus(OracleOutcome other) {
    return new OracleOutcome(
        schedules.add(other.schedules),
        coinFlip.plus(other.coinFlip),
        Math.min(minContextSwitches, other.minContextSwitches));
  }
}
