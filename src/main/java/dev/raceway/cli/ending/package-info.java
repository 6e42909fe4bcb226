/**
 * How a command ends before it is done: wrong usage, a failed run, Ctrl+C, or a time that is over.
 *
 * <p>A command throws one of the exceptions with a finished sentence; {@code cli.Complaint} says
 * it. Only {@code EarlyEnd} may make a thread.
 */
package dev.raceway.cli.ending;
