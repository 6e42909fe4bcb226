/**
 * True tables of what schedules can lead to, and a walk over all schedules to hold against them.
 *
 * <p>{@code oracle/exact.json} was made by an independent program. It is given; if a test disagrees
 * with it, the code is wrong.
 */
package dev.raceway.oracle;
