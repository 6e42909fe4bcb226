/**
 * The ready-made runs: one file a run in the resources of this room, read when it is asked for.
 *
 * <p>Add a run by a constant, a file with share code, promised count and pause marks, and its title
 * and sentence in the bundles; a test follows every file on real threads and holds it to its
 * promise. Nothing in here knows how a run is shown.
 */
package dev.raceway.session.gallery;
