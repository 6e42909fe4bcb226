package dev.raceway.explore;

/**
 * How far exploring has come.
 *
 * @param states different states seen, those that differ in the threads' names taken as one
 * @param steps how many steps every schedule has been followed for; when witnesses are looked for,
 *     how many context switches
 * @param of how many steps the schedules have (with failing compare-and-sets more); as many as
 *     {@code steps} when witnesses are looked for, because nobody knows
 */
public record HowFar(long states, int steps, int of) {}
