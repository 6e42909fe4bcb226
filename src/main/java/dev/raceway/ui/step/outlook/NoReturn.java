package dev.raceway.ui.step.outlook;

/**
 * The point of no return: after this step the exact result is out of reach, whatever happens.
 *
 * @param exact the result that lost nothing
 * @param position the position of the trace right after the step
 * @param step its number
 */
public record NoReturn(long exact, int position, int step) {}
