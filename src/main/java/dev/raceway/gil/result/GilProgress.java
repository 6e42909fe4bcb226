package dev.raceway.gil.result;

/**
 * How far a measurement has come.
 *
 * @param soFar what was measured to the end
 * @param running the mode under way
 * @param done how much of it is done, from 0 to 1
 */
public record GilProgress(GilResult soFar, Mode running, double done) {}
