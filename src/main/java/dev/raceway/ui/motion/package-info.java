/**
 * Time in the window: its clock, what waits for that, and how long things move.
 *
 * <p>Every duration of the window comes from here, so that one place can slow everything down or
 * switch it off; and whatever waits is handed its {@link dev.raceway.ui.motion.FrameClock}, so that
 * tests need not wait. Nothing in here decides what is shown.
 */
package dev.raceway.ui.motion;
