/**
 * The command line: picocli commands that read options, run a room below and print.
 *
 * <p>The only room that writes to the standard streams. It speaks English with plain numbers
 * whatever the locale, computes nothing itself, and never touches JavaFX.
 */
package dev.raceway.cli;
