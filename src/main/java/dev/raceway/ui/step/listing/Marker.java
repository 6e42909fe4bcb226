package dev.raceway.ui.step.listing;

import dev.raceway.model.ThreadId;

/**
 * Where a thread stands in a listing.
 *
 * @param thread who
 * @param line place of the line that it runs next
 * @param blocked whether it waits there for the lock
 * @param otherForm whether its increment began before the lock switch was thrown, so that it runs
 *     another form of the code than the one that is shown
 */
public record Marker(ThreadId thread, int line, boolean blocked, boolean otherForm) {}
