/**
 * The command line: picocli commands that read options, run a room below and print.
 *
 * <p>The only room that writes to the standard streams. It speaks English with plain numbers
 * whatever the locale, computes nothing itself, and never touches JavaFX. {@code RacewayCommand}
 * wires the commands, of which each has a folder; {@code Complaint} turns what they throw into one
 * sentence and an exit code. No folder in here uses this one.
 */
package dev.raceway.cli;
