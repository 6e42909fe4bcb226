/**
 * The GIL screen: the same work done in three ways, on one axis of time, and what it means.
 *
 * <p>What is said is made from the figures in {@code GilWords}. What may be changed here: how it is
 * shown; what is measured belongs to {@code dev.raceway.gil}.
 */
package dev.raceway.ui.gil;
