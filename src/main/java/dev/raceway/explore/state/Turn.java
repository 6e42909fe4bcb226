package dev.raceway.explore.state;

/**
 * What a thread at a place does when it is chosen.
 *
 * @param action what it does
 * @param then where it stands then, or when the lock has been handed over to it
 * @param otherwise where it stands if it has to wait for the lock, or if its compare-and-set
 *     failed; where neither can be, the place itself
 */
record Turn(Action action, ThreadLocation then, ThreadLocation otherwise) {}
