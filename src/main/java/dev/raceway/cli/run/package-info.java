/**
 * {@code raceway run}: steps threads as a schedule or a scheduler says, and prints the trace.
 *
 * <p>A new scheduler gets its name in {@code OrderOptions}; a new form of the trace is a constant
 * of {@code Format}.
 */
package dev.raceway.cli.run;
