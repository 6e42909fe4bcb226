package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;

/**
 * An unfinished read that lies left of what is in sight.
 *
 * @param thread who read
 * @param value what it read
 * @param step when
 */
public record Pin(ThreadId thread, long value, int step) {}
