/**
 * What each thread was at, and when: written down by the thread itself, and read when it has ended.
 *
 * <p>Recording may not allocate or lock, since it takes its time from what is measured. What it
 * costs is measured as well, by {@code RecordingCost}.
 */
package dev.raceway.gil.record;
