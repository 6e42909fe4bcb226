package dev.raceway.ui.shell;

import dev.raceway.ui.explore.ExploreViewModel;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.trials.TrialsViewModel;

/**
 * What the views of the window show; it outlives them.
 *
 * @param step the Step screen
 * @param trials trials on real threads
 * @param explore the Explore screen
 * @param look what lies over the screens
 * @param settings what a person set
 * @param motion whether things move
 */
public record Models(
    StepViewModel step,
    TrialsViewModel trials,
    ExploreViewModel explore,
    ShellViewModel look,
    SettingsViewModel settings,
    Motion motion) {}
