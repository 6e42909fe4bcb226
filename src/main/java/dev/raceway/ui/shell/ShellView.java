package dev.raceway.ui.shell;

import dev.raceway.ui.control.ScalingPane;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Language;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.TrialsViewModel;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The window's scene: the views inside, their theme, scale and language. */
public final class ShellView implements WindowDeeds, AutoCloseable {

  private final Stage stage;
  private final StepViewModel step;
  private final TrialsViewModel trials;
  private final ShellViewModel look;
  private final ScrollPane scroll = new ScrollPane();
  private final Sheets sheets;
  private final ScalingPane zoom;
  private final Scene scene;
  private final Subscription subscription;
  private Content content;

  /** Makes the content of a window and shows it there. */
  public ShellView(Stage stage, StepViewModel step, TrialsViewModel trials, ShellViewModel look) {
    this.stage = stage;
    this.step = step;
    this.trials = trials;
    this.look = look;
    sheets = new Sheets(look);
    zoom = new ScalingPane(new StackPane(scroll, sheets));
    scene = new Scene(zoom, 1440, 900);
    scroll.setId("scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    Texts.speak(look.languageProperty().get());
    content = build();
    subscription =
        Subscription.combine(
            look.themeProperty().subscribe(theme -> theme.applyTo(scene)),
            look.languageProperty().subscribe((before, language) -> speak(language)),
            look.sheetProperty().subscribe(this::cover),
            scene.focusOwnerProperty().subscribe(sheets::keepFocus));
    new Keys(scene, new Deeds(step, look, this), look);
    scene.addEventFilter(MouseEvent.MOUSE_CLICKED, this::giveFocusBack);
    stage.setScene(scene);
    stage.setOnShown(event -> content.step().focusBoard());
  }

  private Content build() {
    Content built = new Content(step, trials, look, this);
    scroll.setContent(built);
    return built;
  }

  /**
   * Views read their words when they are built, so they are built again; what they show lives on.
   */
  private void speak(Language language) {
    Texts.speak(language);
    // A sentence in the other language would be left over.
    step.hush();
    boolean showsTrials = content.step().showsTrials();
    content.close();
    content = build();
    content.step().showTrials(showsTrials);
    cover(look.sheetProperty().get());
  }

  private void cover(Sheet sheet) {
    sheets.show(sheet);
    if (sheet == Sheet.NONE) {
      content.step().focusBoard();
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    content.close();
  }

  /** A click on a control is done with it: the next key is meant for the board again. */
  private void giveFocusBack(MouseEvent event) {
    for (Node node = (Node) event.getTarget(); node != null; node = node.getParent()) {
      if (node instanceof TextInputControl || node instanceof ComboBoxBase || node == sheets) {
        return;
      }
    }
    content.step().focusBoard();
  }

  @Override
  public ScalingPane zoom() {
    return zoom;
  }

  @Override
  public void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(step.shareCode());
    Clipboard.getSystemClipboard().setContent(content);
    step.say(Texts.get("shell.copied", step.shareCode()));
  }

  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || text.isBlank()) {
      step.say(Texts.get("shell.nothing-to-paste"));
    } else {
      step.load(text);
    }
  }

  @Override
  public void runTrials() {
    content.step().showTrials(true);
    trials.run();
  }

  @Override
  public void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  @Override
  public boolean leave() {
    if (look.uncover()) {
      return true;
    }
    Node focus = scene.getFocusOwner();
    if (focus instanceof TextInputControl || focus instanceof Spinner) {
      content.step().focusBoard();
      return true;
    }
    return false;
  }
}
