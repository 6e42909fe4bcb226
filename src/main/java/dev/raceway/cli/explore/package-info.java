/**
 * {@code raceway explore}: counts every schedule, or estimates, and prints what they lead to.
 *
 * <p>What is counted comes from the room {@code explore}. Whatever {@code ExploreTable} says,
 * {@code ExploreJson} has as fields, which are added to and never renamed.
 */
package dev.raceway.cli.explore;
