/**
 * Series of trials of several set-ups, what they are run on, and how long they will take.
 *
 * <p>{@code TrialSeries} puts the folders below together: {@code run} lets free real threads race,
 * {@code result} has what they are to do and what they found. No outcome may be left out or made
 * up.
 */
package dev.raceway.trial;
