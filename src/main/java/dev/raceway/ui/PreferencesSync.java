package dev.raceway.ui;

import dev.raceway.session.file.LatestSaving;
import dev.raceway.ui.motion.Settled;
import dev.raceway.ui.settings.Preferences;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.settings.WindowSize;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.theme.Fonts;
import dev.raceway.ui.theme.Theme;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** Keeps the settings from one start to the next, and has the window follow them. */
final class PreferencesSync implements AutoCloseable {

  private final Environment environment;
  private final SettingsViewModel settings;
  private final StepViewModel step;
  private final Optional<LatestSaving<Preferences>> keeper;
  private final Settled settled;
  private boolean hasComplained;
  private Subscription subscription;

  PreferencesSync(
      Environment environment,
      SettingsViewModel settings,
      StepViewModel step,
      Executor background) {
    this.environment = environment;
    this.settings = settings;
    this.step = step;
    keeper =
        environment
            .file()
            .map(
                file ->
                    new LatestSaving<>(
                        file::write, background, () -> FxThread.run(this::complain)));
    settled = new Settled(environment.clock(), this::keep);
    step.firstSteps().dismissedProperty().bindBidirectional(settings.firstStepsDismissedProperty());
    step.inHand().playback().playAt(settings.stepsPerSecondProperty().get());
    subscription =
        step.inHand()
            .playback()
            .speedProperty()
            .subscribe(
                () ->
                    settings
                        .stepsPerSecondProperty()
                        .set(step.inHand().playback().stepsPerSecond()))
            .and(settings.onChange(settled::touch))
            .and(
                settings
                    .themeChoiceProperty()
                    .subscribe((before, now) -> askSystem(now, background)));
  }

  private void askSystem(ThemeChoice choice, Executor background) {
    if (choice == ThemeChoice.SYSTEM) {
      background.execute(
          () -> {
            Theme theme = environment.systemTheme().get();
            FxThread.run(() -> settings.systemThemeProperty().set(theme));
          });
    }
  }

  /** Gives a window the size that was kept, as far as the screen has room, and keeps its size. */
  void follow(Stage stage) {
    if (environment.file().isPresent()) {
      WindowSize size = settings.windowProperty().get();
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(size.width(), screen.getWidth()));
      stage.setHeight(Math.min(size.height(), screen.getHeight()));
      stage.setMaximized(size.maximised());
    }
    subscription =
        subscription
            .and(stage.widthProperty().subscribe(() -> remember(stage)))
            .and(stage.heightProperty().subscribe(() -> remember(stage)))
            .and(stage.maximizedProperty().subscribe(() -> remember(stage)));
  }

  private void remember(Stage stage) {
    if (!stage.isShowing() || stage.isFullScreen() || stage.isIconified()) {
      return;
    }
    WindowSize before = settings.windowProperty().get();
    settings
        .windowProperty()
        .set(
            stage.isMaximized()
                ? new WindowSize(before.width(), before.height(), true)
                : new WindowSize(stage.getWidth(), stage.getHeight(), false));
  }

  void sayWhatIsDamaged() {
    environment
        .stored()
        .damaged()
        .ifPresent(file -> step.inHand().say(Message.of("settings.damaged", file)));
    environment
        .stored()
        .unreadable()
        .ifPresent(file -> step.inHand().say(Message.of("settings.unreadable", file)));
    Fonts.missingFrom()
        .ifPresent(folder -> step.inHand().say(Message.of("settings.fonts", folder)));
  }

  private void complain() {
    if (!hasComplained) {
      hasComplained = true;
      step.inHand().say(Message.of("settings.unkept"));
    }
  }

  private void keep() {
    keeper.ifPresent(each -> each.keep(settings.preferences()));
  }

  /** Keeps what holds now; it is written while the window goes. */
  @Override
  public void close() {
    subscription.unsubscribe();
    settled.stop();
    keep();
  }
}
