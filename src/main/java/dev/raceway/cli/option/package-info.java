/**
 * What several commands read from their arguments: numbers, names, seeds, the work of the threads.
 *
 * <p>An option has the same name, form and limits in every command that has it. An option of a
 * single command stands in that command.
 */
package dev.raceway.cli.option;
