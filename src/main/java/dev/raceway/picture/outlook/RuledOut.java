package dev.raceway.picture.outlook;

/**
 * By what a final value came out of reach.
 *
 * @param position the position right after the decision that did it
 * @param step the number of the step that did it, or of the last one before the lock switch did
 * @param bySwitch whether the lock switch did it
 */
public record RuledOut(int position, int step, boolean bySwitch) {}
