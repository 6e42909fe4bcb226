package dev.raceway.ui.shell;

import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.trials.TrialsViewModel;

/**
 * The view models of the window; they outlive its views.
 *
 * @param step the Step screen
 * @param trials trials on real threads
 * @param look what lies over the screens
 * @param settings what a person set
 */
public record Models(
    StepViewModel step, TrialsViewModel trials, ShellViewModel look, SettingsViewModel settings) {}
