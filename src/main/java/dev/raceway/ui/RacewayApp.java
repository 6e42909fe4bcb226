package dev.raceway.ui;

import dev.raceway.ui.shell.ShellView;
import dev.raceway.ui.shell.ShellViewModel;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.TrialsViewModel;
import java.util.concurrent.ThreadLocalRandom;
import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX application: puts the view models together and opens the window. */
public final class RacewayApp extends Application {

  /** Seeds are small, so that a class can read them aloud. */
  private static final long SEEDS = 1_000_000;

  private final Background background = new Background();
  private StepViewModel step;
  private TrialsViewModel trials;

  @Override
  public void start(Stage stage) {
    step =
        new StepViewModel(
            background.inOrder("raceway-stepping"),
            FxThread::run,
            () -> ThreadLocalRandom.current().nextLong(SEEDS));
    trials = new TrialsViewModel(background.inOrder("raceway-trials"), FxThread::run);
    stage.setTitle(Texts.get("shell.name"));
    stage.getIcons().setAll(AppIcon.images());
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    new ShellView(stage, step, trials, new ShellViewModel());
    stage.show();
    getParameters().getRaw().stream().findFirst().ifPresent(opening -> Opening.open(opening, step));
  }

  /** Ends every thread that was started. */
  @Override
  public void stop() {
    step.close();
    trials.close();
    background.close();
  }
}
