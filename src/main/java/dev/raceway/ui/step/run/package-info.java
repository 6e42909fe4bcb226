/**
 * The run in hand and what is done with it.
 *
 * <p>{@link dev.raceway.ui.step.run.RunViewModel} has the run, what is had back and what is said;
 * the others change it: {@link dev.raceway.ui.step.run.SetUpViewModel} starts it anew, {@link
 * dev.raceway.ui.step.run.SteppingViewModel} takes its steps, {@link
 * dev.raceway.ui.step.run.SchedulerViewModel} says who decides them.
 */
package dev.raceway.ui.step.run;
