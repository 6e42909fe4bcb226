package dev.raceway.ui.shell;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.ScalingPane;
import dev.raceway.ui.step.StepView;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.TrialsPanel;
import dev.raceway.ui.trials.TrialsViewModel;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's content: the title bar and the screen. */
public final class ShellView implements WindowDeeds {

  /** Where there is less room than this, at a large scale, the window scrolls. */
  private static final double LEAST_WIDTH = 740;

  private final Stage stage;
  private final StepViewModel step;
  private final TrialsViewModel trials;
  private final ShellViewModel look;
  private final StepView stepView;
  private final ScalingPane zoom;
  private final Scene scene;

  /** Makes the content of a window and shows it there. */
  public ShellView(Stage stage, StepViewModel step, TrialsViewModel trials, ShellViewModel look) {
    this.stage = stage;
    this.step = step;
    this.trials = trials;
    this.look = look;
    this.stepView = new StepView(step, new TrialsPanel(trials));
    BorderPane content = new BorderPane(stepView);
    content.getStyleClass().add("shell");
    content.setTop(titleBar());
    ScrollPane scroll = new ScrollPane(content);
    scroll.setId("scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    content.setMinWidth(LEAST_WIDTH);
    this.zoom = new ScalingPane(scroll);
    this.scene = new Scene(zoom, 1440, 900);
    look.themeProperty().get().applyTo(scene);
    look.themeProperty().addListener((value, before, theme) -> theme.applyTo(scene));
    new Keys(scene, step, this);
    scene.addEventFilter(MouseEvent.MOUSE_CLICKED, this::giveFocusBack);
    stage.setScene(scene);
    stage.setOnShown(event -> stepView.focusBoard());
  }

  private HBox titleBar() {
    Label name = new Label(Texts.get("shell.name"));
    name.getStyleClass().add("app-name");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(8, name, space, again(), undo(), share(), theme());
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().addAll("bar", "top", "title-bar");
    return bar;
  }

  private Button again() {
    Button again = button("again", Texts.get("shell.again"), Texts.get("shell.again-help"), "N");
    again.setOnAction(event -> step.restart());
    return again;
  }

  private Button undo() {
    Button undo = button("undo", Texts.get("shell.undo"), Texts.get("shell.undo-help"), "Ctrl Z");
    undo.setOnAction(event -> step.undo());
    return undo;
  }

  private static Button button(String id, String text, String help, String cap) {
    Button button = new Button(text, new KeyCap(cap));
    button.setId(id);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setTooltip(new Tooltip(help));
    return button;
  }

  private MenuButton share() {
    MenuItem copy = new MenuItem(Texts.get("shell.copy"));
    copy.setOnAction(event -> copy());
    MenuItem paste = new MenuItem(Texts.get("shell.paste"));
    paste.setOnAction(event -> paste());
    MenuButton share = new MenuButton(Texts.get("shell.share"), null, copy, paste);
    share.setId("share");
    return share;
  }

  private Button theme() {
    Button theme = new Button("", new FontIcon(Feather.SUN));
    theme.setId("theme");
    theme.getStyleClass().add("icon-button");
    theme.setAccessibleText(Texts.get("shell.theme"));
    theme.setTooltip(new Tooltip(Texts.get("shell.theme")));
    theme.setOnAction(event -> look.nextTheme());
    return theme;
  }

  /** A click on a control is done with it: the next key is meant for the board again. */
  private void giveFocusBack(MouseEvent event) {
    for (Node node = (Node) event.getTarget(); node != null; node = node.getParent()) {
      if (node instanceof TextInputControl || node instanceof ComboBoxBase) {
        return;
      }
    }
    stepView.focusBoard();
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
    stepView.showTrials(true);
    trials.run();
  }

  @Override
  public void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  @Override
  public boolean leave() {
    Node focus = scene.getFocusOwner();
    if (focus instanceof TextInputControl || focus instanceof Spinner) {
      stepView.focusBoard();
      return true;
    }
    return false;
  }
}
