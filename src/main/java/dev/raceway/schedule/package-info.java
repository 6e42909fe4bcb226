/**
 * Who decides what runs next: schedulers, schedules as text and share codes, and the trace that a
 * schedule gives.
 *
 * <p>No threads and no clock in here: the same input gives the same schedule on every machine. A
 * new scheduler is one more {@link dev.raceway.schedule.Scheduler}.
 */
package dev.raceway.schedule;
