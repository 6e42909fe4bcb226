/**
 * The work of a set-up done once in one mode: computing, reading from pipes, and how its threads
 * start and end together.
 *
 * <p>Every result is checked by whoever asks for it. Other work is one more {@code WorkItem}.
 */
package dev.raceway.gil.work;
