package dev.raceway.gil.result;

/**
 * The interpreter lock goes from one thread to another.
 *
 * @param nanos when the thread took it, in nanoseconds since the common start
 * @param thread who took it, counted from 0
 */
public record HandOver(long nanos, int thread) {}
