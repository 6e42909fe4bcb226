package dev.raceway.explore.answer;

/**
 * How far exploring has come.
 *
 * @param states different states seen, those that differ in the threads' names taken as one
 * @param steps how many steps every schedule has been followed for; when witnesses are looked for,
 *     how many context switches; when schedules are drawn, how many
 * @param of how many steps there are (more if compare-and-sets fail), or schedules to be drawn; 0
 *     when witnesses are looked for, because nobody knows how many switches it takes
 */
public record ExplorationProgress(long states, int steps, int of) {}
