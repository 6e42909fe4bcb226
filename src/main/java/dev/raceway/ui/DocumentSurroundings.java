package dev.raceway.ui;

import dev.raceway.ui.document.DocumentViewModel;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.shell.files.FileDialogs;
import dev.raceway.work.Workplace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** What the window does for the session that is open. */
record DocumentSurroundings(
    Workplace reading,
    Executor writing,
    FileDialogs dialogs,
    SettingsViewModel settings,
    Runnable toStep,
    Consumer<Path> toLessons)
    implements DocumentViewModel.Surroundings {

  @Override
  public Optional<Path> askWhereToSave(String name) {
    return dialogs.toSave(name);
  }

  @Override
  public void showRun() {
    toStep.run();
  }

  @Override
  public void openLesson(Path file) {
    toLessons.accept(file);
  }

  @Override
  public void remember(Path file) {
    settings.remember(file.toAbsolutePath().toString());
  }

  @Override
  public void forget(Path file) {
    settings.forget(file.toAbsolutePath().toString());
  }
}
