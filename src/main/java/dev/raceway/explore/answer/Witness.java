package dev.raceway.explore.answer;

import dev.raceway.schedule.Schedule;

/**
 * A schedule that ends at a final value, with as few context switches as any that does.
 *
 * @param schedule the steps from the state that was explored to the end
 * @param contextSwitches its context switches, with the one at its first step if another thread
 *     made the step before
 */
public record Witness(Schedule schedule, int contextSwitches) {}
