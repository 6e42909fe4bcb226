package dev.raceway.ui;

import dev.raceway.ui.shell.ShellView;
import dev.raceway.ui.shell.ShellViewModel;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.TrialsViewModel;
import java.util.concurrent.ThreadLocalRandom;
import javafx.stage.Stage;

/** The window: puts view models and views together, and ends what they started. */
final class MainWindow implements AutoCloseable {

  /** Seeds are small, so that a class can read them aloud. */
  private static final long SEEDS = 1_000_000;

  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 480;

  private final Background background = new Background();
  private final StepViewModel step =
      new StepViewModel(
          background.inOrder("raceway-stepping"),
          FxThread::run,
          () -> ThreadLocalRandom.current().nextLong(SEEDS));
  private final TrialsViewModel trials =
      new TrialsViewModel(background.inOrder("raceway-trials"), FxThread::run);

  private final ShellViewModel look = new ShellViewModel();
  private final ShellView shell;

  MainWindow(Stage stage) {
    stage.setTitle(Texts.get("shell.name"));
    stage.getIcons().setAll(AppIcon.images());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    step.runProperty().subscribe(run -> trials.follow(run.now()));
    shell = new ShellView(stage, step, trials, look);
    stage.show();
  }

  /** Returns how the window looks. */
  ShellViewModel look() {
    return look;
  }

  /** Opens a share code, or a file that holds one or a schedule. */
  void open(String opening) {
    Opening.open(opening, step);
  }

  /** Ends every thread that was started. */
  @Override
  public void close() {
    shell.close();
    step.close();
    trials.close();
    background.close();
  }
}
