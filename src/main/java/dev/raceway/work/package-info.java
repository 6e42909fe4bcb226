/**
 * One way to do something in the background: a job with its progress, its result, its end and its
 * failure, and a slot for what must run alone.
 *
 * <p>The lowest room: it knows nobody. Threads come from the executors that it is given; nothing
 * here waits, sleeps or reads a clock. Whoever needs another way to wait changes this one.
 */
package dev.raceway.work;
