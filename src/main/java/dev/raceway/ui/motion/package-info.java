/**
 * Time in the window: the clock that plays a run, and how long things move.
 *
 * <p>Every duration of the window comes from here, so that one place can slow everything down or
 * switch it off. Nothing in here decides what is shown.
 */
package dev.raceway.ui.motion;
