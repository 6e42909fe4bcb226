/**
 * What is known of a state without exploring: bounds, what is certain, and schedules that need no
 * search.
 *
 * <p>The proofs stand in the Javadoc. A claim without one does not belong here.
 */
package dev.raceway.explore.known;
