/**
 * {@code raceway trial}: lets free real threads race, and prints what they found.
 *
 * <p>Results are written by {@code session.export}, so that the window exports the same. How far a
 * run is goes to standard error, and only while somebody watches it.
 */
package dev.raceway.cli.trial;
