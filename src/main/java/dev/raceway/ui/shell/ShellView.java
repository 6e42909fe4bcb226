package dev.raceway.ui.shell;

import dev.raceway.text.Language;
import dev.raceway.ui.control.ContextMenus;
import dev.raceway.ui.control.ScalingPane;
import dev.raceway.ui.control.Scroller;
import dev.raceway.ui.document.NoticeView;
import dev.raceway.ui.document.UnsavedChanges;
import dev.raceway.ui.failure.FailureNotice;
import dev.raceway.ui.motion.HidingPointer;
import dev.raceway.ui.motion.IdleTurns;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.shell.files.FileDrop;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.SceneFill;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

/** The window's scene: the views inside, their theme, scale and language. */
public final class ShellView implements WindowActions, AutoCloseable {

  private final Stage stage;
  private final Models models;
  private final Exchange exchange;
  private final Scroller scroll = new Scroller();
  private final Region blank = new Region();
  private final Sheets sheets;
  private final FailureNotice failure;
  private final NoticeView notice;
  private final ScalingPane zoom;
  private final Scene scene;
  private final HidingPointer pointer;
  private final IdleTurns idle;
  private boolean preparesScreens;
  private final Subscription subscription;
  private Content content;

  /** Makes the content of a window and shows it there. */
  public ShellView(Stage stage, Models models, Exchange exchange) {
    this.stage = stage;
    this.models = models;
    this.exchange = exchange;
    SettingsViewModel settings = models.settings();
    failure = new FailureNotice(models.failures());
    notice = new NoticeView(models.documents());
    StackPane layers = new StackPane(new VBox(scroll, notices()));
    zoom = new ScalingPane(layers);
    zoom.scaleProperty().bindBidirectional(settings.scaleProperty());
    sheets = new Sheets(models, zoom);
    scene = new Scene(new Region(), 1440, 900);
    settings.themeProperty().getValue().applyTo(scene);
    layers
        .getChildren()
        .addAll(new SceneFill(scene), sheets, blank, new FileDrop(scene, models.documents()));
    pointer = new HidingPointer(models.clock(), scene);
    idle = new IdleTurns(models.clock(), scene);
    blank.setId("blank");
    blank.getStyleClass().add("blank");
    blank.setAccessibleText(Texts.get("shell.blank"));
    blank.setOnMouseClicked(event -> models.look().wakes());
    scroll.setId("scroll");
    Texts.speak(settings.languageProperty().get());
    content = build();
    subscription =
        Subscription.combine(
            settings.themeProperty().subscribe((before, theme) -> theme.applyTo(scene)),
            settings.languageProperty().subscribe((before, language) -> speak(language)),
            models.look().sheetProperty().subscribe(this::cover),
            models.look().screenProperty().subscribe((before, screen) -> show(screen)),
            models.look().presentingProperty().subscribe((before, isOn) -> present(isOn)),
            models.look().blankProperty().subscribe(this::showBlank),
            Subscription.combine(
                models.unsaved().stream()
                    .map(each -> each.waitingProperty().subscribe(next -> askAboutChanges()))
                    .toArray(Subscription[]::new)),
            stage.fullScreenProperty().subscribe((before, isFull) -> stopPresenting(isFull)),
            models.documents().onTitleChange(this::showTitle),
            scene.focusOwnerProperty().subscribe(sheets::keepFocus));
    showTitle();
    new Keys(scene, new ShortcutHandler(models, this), models.look());
    OtherButtons.keepOff(scene);
    new FocusReturn(scene, sheets, this::giveFocusBack);
    // With all that is in it and its sheet: otherwise every node would be styled several times.
    scene.setRoot(zoom);
    stage.setScene(scene);
    // Esc is read from the table, and a hint would lie over the board.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setOnShown(event -> content.shown().focusHome());
    stage.setOnCloseRequest(this::closeWhenSafe);
  }

  /** A notice may stay for long, so it covers nothing: what is shown makes room for it. */
  private VBox notices() {
    VBox notices = new VBox(8, notice, failure);
    notices.setAlignment(Pos.CENTER);
    notices.managedProperty().bind(notice.managedProperty().or(failure.managedProperty()));
    notices.visibleProperty().bind(notices.managedProperty());
    notices.setPadding(new Insets(8));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return notices;
  }

  /** Lets lists of windows, and screen readers, say what is shown. */
  private void showTitle() {
    stage.setTitle(
        Texts.get(
            "shell.title",
            models.documents().windowTitle(),
            Texts.of(models.look().screenProperty().get())));
  }

  private void closeWhenSafe(WindowEvent request) {
    if (models.unsaved().stream().anyMatch(UnsavedChanges::areThere)) {
      request.consume();
      models.documents().unsaved().whenSafe(() -> models.maker().unsaved().whenSafe(stage::close));
    }
  }

  private Content build() {
    Content built = new Content(models, this);
    scroll.setContent(built);
    return built;
  }

  /**
   * Views read their words when they are built, so they are built again; what they show lives on.
   */
  private void speak(Language language) {
    Texts.speak(language);
    notice.speak();
    showTitle();
    idle.stop();
    boolean showsTrials = content.step().showsTrials();
    content.close();
    content = build();
    // A scroll pane takes its content in with its skin; before, it is measured without its style.
    content.applyCss();
    content.step().showTrials(showsTrials);
    content.setPresenting(models.look().presentingProperty().get());
    cover(models.look().sheetProperty().get());
    if (preparesScreens) {
      prepareScreens();
    }
  }

  private void present(boolean isOn) {
    content.setPresenting(isOn);
    pointer.setHiding(isOn);
    stage.setFullScreen(isOn);
    content.shown().focusHome();
  }

  private void show(Screen screen) {
    while (content.shown().uncover()) {
      // One card can have unfolded another.
    }
    content.show(screen);
    showTitle();
    content.setPresenting(models.look().presentingProperty().get());
    content.shown().focusHome();
  }

  /** The desktop can end the full screen by itself. */
  private void stopPresenting(boolean isFull) {
    if (!isFull) {
      models.look().present(false);
    }
  }

  private void showBlank(boolean isOn) {
    blank.setVisible(isOn);
  }

  /** A question is asked where it can be seen, also on a screen that was blanked. */
  private void askAboutChanges() {
    boolean isAsked = models.asking().waitingProperty().get().isPresent();
    if (isAsked) {
      models.look().wakes();
      models.look().sheetProperty().set(Sheet.UNSAVED);
    } else if (models.look().sheetProperty().get() == Sheet.UNSAVED) {
      models.look().uncover();
    }
  }

  private void cover(Sheet sheet) {
    sheets.show(sheet);
    if (sheet != Sheet.UNSAVED) {
      models.unsaved().forEach(UnsavedChanges::stay);
    }
    if (sheet == Sheet.NONE) {
      content.shown().focusHome();
    }
  }

  /** Makes the screens that were not shown yet while a person does nothing. */
  public void prepareScreens() {
    preparesScreens = true;
    idle.begin(content.preparation());
  }

  /** Tells whether no screen is still to be made beforehand. */
  public boolean hasPrepared() {
    return idle.isOver();
  }

  @Override
  public void close() {
    idle.stop();
    subscription.unsubscribe();
    pointer.setHiding(false);
    zoom.scaleProperty().unbindBidirectional(models.settings().scaleProperty());
    sheets.show(Sheet.NONE);
    failure.close();
    notice.close();
    content.close();
  }

  private void giveFocusBack() {
    if (!content.shown().isCovered()) {
      content.shown().focusHome();
    }
  }

  @Override
  public ScalingPane zoom() {
    return zoom;
  }

  @Override
  public Exchange exchange() {
    return exchange;
  }

  @Override
  public ScreenView screen() {
    return content.shown();
  }

  @Override
  public void goToSetup() {
    content.goToSetup();
  }

  @Override
  public void askForMenu() {
    Optional.ofNullable(scene.getFocusOwner()).ifPresent(ContextMenus::ask);
  }

  @Override
  public void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  @Override
  public boolean leave() {
    if (models.failures().dismiss()
        || models.documents().dismiss()
        || models.look().uncover()
        || content.shown().uncover()) {
      return true;
    }
    Node focus = scene.getFocusOwner();
    if (focus instanceof TextInputControl || focus instanceof Spinner) {
      content.shown().focusHome();
      return true;
    }
    if (stage.isFullScreen() || models.look().presentingProperty().get()) {
      models.look().present(false);
      stage.setFullScreen(false);
      return true;
    }
    return false;
  }
}
