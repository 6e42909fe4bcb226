package dev.raceway.explore.answer;

import java.math.BigInteger;

/**
 * How much of all that can happen ends at one final value, in two weightings.
 *
 * @param schedules how many schedules end there, a schedule being a maximal sequence of choices
 *     among threads that can run
 * @param coinFlip the chance with a scheduler that flips a fair coin among the threads that can run
 */
public record Share(BigInteger schedules, Fraction coinFlip) {}
