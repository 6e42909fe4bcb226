package dev.raceway.ui.shell;

import dev.raceway.ui.document.DocumentViewModel;
import dev.raceway.ui.document.UnsavedChanges;
import dev.raceway.ui.explore.ExploreViewModel;
import dev.raceway.ui.export.ExportViewModel;
import dev.raceway.ui.failure.FailureViewModel;
import dev.raceway.ui.gil.GilViewModel;
import dev.raceway.ui.lessons.LessonsViewModel;
import dev.raceway.ui.lessons.make.LessonMaker;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.trials.TrialsViewModel;
import dev.raceway.ui.trials.run.TrialsScreenExport;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
import java.util.List;

/**
 * What the views of the window show; it outlives them.
 *
 * @param step the Step screen
 * @param documents the session that is open
 * @param export takes the run in hand out of the program
 * @param trials trials on real threads, beside the board
 * @param trialsScreen the Trials screen
 * @param trialsScreenExport takes its results out of the program
 * @param explore the Explore screen
 * @param gil the GIL screen
 * @param lessons the Lessons screen
 * @param maker makes lessons
 * @param look what lies over the screens
 * @param failures errors that no code has caught
 * @param settings what a person set
 * @param motion whether things move
 * @param clock the time that goes by
 */
public record Models(
    StepViewModel step,
    DocumentViewModel documents,
    ExportViewModel export,
    TrialsViewModel trials,
    TrialsScreenViewModel trialsScreen,
    TrialsScreenExport trialsScreenExport,
    ExploreViewModel explore,
    GilViewModel gil,
    LessonsViewModel lessons,
    LessonMaker maker,
    ShellViewModel look,
    FailureViewModel failures,
    SettingsViewModel settings,
    Motion motion,
    FrameClock clock) {

  /** Returns all that can have changes which are not saved. */
  List<UnsavedChanges> unsaved() {
    return List.of(documents.unsaved(), maker.unsaved());
  }

  /** Returns those changes that a person is asked about, else those of the session. */
  UnsavedChanges asking() {
    return unsaved().stream()
        .filter(each -> each.waitingProperty().get().isPresent())
        .findFirst()
        .orElse(documents.unsaved());
  }
}
