/**
 * {@code raceway export}: writes a run, a lesson, a graph or a histogram to a file.
 *
 * <p>The forms belong to {@code session.export}; only what the arguments ask for, and what is
 * refused, is decided here.
 */
package dev.raceway.cli.export;
