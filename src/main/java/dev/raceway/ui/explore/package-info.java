/**
 * The Explore screen: all that the schedules of a set-up can lead to, counted, and what real
 * threads find beside it.
 *
 * <p>{@code ExploreViewModel} says what is shown and has the counting done elsewhere; what is exact
 * is decided in {@code dev.raceway.explore}, never here.
 */
package dev.raceway.ui.explore;
