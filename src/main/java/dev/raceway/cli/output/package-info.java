/**
 * How the command line reaches a terminal or a file: the standard streams, and what several
 * commands print alike.
 *
 * <p>Nothing here knows a command. A table or a sentence that only one command prints stands beside
 * that command.
 */
package dev.raceway.cli.output;
