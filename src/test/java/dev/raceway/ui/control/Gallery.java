package dev.raceway.ui.control;

import atlantafx.base.controls.ProgressSliderSkin;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.Style;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of every control, as the screens use them. */
final class Gallery extends VBox {

  Gallery() {
    VBox middle = new VBox(8, setUp(), result(), threads(), signs(), focus());
    middle.setPadding(new Insets(12, 16, 12, 16));
    getChildren().addAll(top(), middle, transport());
  }

  private static Node top() {
    Segments<String> screens =
        new Segments<>("Screen", List.of("Step", "Trials", "Explore", "GIL", "Lessons"), s -> s);
    Button theme = new Button("", new FontIcon(Feather.SUN));
    theme.getStyleClass().add("icon-only");
    return styled(
        row(
            label("Raceway", "app-name"),
            screens,
            gap(),
            new Button("Open…"),
            new MenuButton("Share"),
            keyed(new Button("Present"), "F5"),
            theme),
        "bar",
        "top");
  }

  private static Node setUp() {
    TextField schedule = new TextField("A B3 A2");
    schedule.getStyleClass().add("mono");
    schedule.setPrefColumnCount(8);
    Button disabled = new Button("Undo");
    disabled.setDisable(true);
    return row(
        label("Threads", "field-label"),
        new NumberSpinner(Message.of(() -> "Threads"), 1, 8, 2, complaint -> {}),
        label("Increments each", "field-label"),
        new NumberSpinner(Message.of(() -> "Increments each"), 1, 1000, 1000, complaint -> {}),
        label("Counter", "field-label"),
        new Choice<>("Counter", List.of("count += 1", "volatile"), text -> text),
        label("Lock", "field-label"),
        new Choice<>("Lock", List.of("mutex", "semaphore"), text -> text),
        lockSwitch(false),
        label("off", "strong"),
        new KeyCap("L"),
        lockSwitch(true),
        label("on", "strong"),
        gap(),
        schedule,
        label("A B3 A2", "code-chip"),
        disabled);
  }

  private static Node result() {
    return styled(
        row(
            label("Counter should be 2, found", "headline"),
            label("1", "headline", "bold", "lost"),
            new Icon(Icon.Sign.CROSS, 11),
            label("1 update lost", "bold", "lost"),
            label("· 2 context switches", "soft"),
            new Icon(Icon.Sign.TICK, 14),
            label("exact", "bold", "exact"),
            gap(),
            label("can still end at", "field-label"),
            label("2", "value-chip"),
            label("3", "value-chip")),
        "card");
  }

  private static Node threads() {
    FlowPane threads = new FlowPane(24, 12);
    for (ThreadId thread : ThreadId.first(8)) {
      HBox name = styled(row(new ThreadMark(thread, 16), label(thread.toString())), "thread-name");
      name.setPadding(Insets.EMPTY);
      name.setSpacing(6);
      HBox all = row(name, pill(Style.State.ON_CPU), pill(Style.State.READY));
      all.getChildren().addAll(pill(Style.State.BLOCKED), pill(Style.State.DONE));
      all.getChildren().addAll(new ThreadMark(thread, 9), new ThreadMark(thread, 32));
      all.setPadding(Insets.EMPTY);
      ThreadStyle.set(all, thread);
      threads.getChildren().add(all);
    }
    threads.setPadding(new Insets(16));
    threads.getStyleClass().add("card");
    return threads;
  }

  private static Node signs() {
    HBox signs = row(label("1", "big-count"));
    for (Icon.Sign sign : Icon.Sign.values()) {
      signs.getChildren().add(new Icon(sign, 16));
    }
    Segments<String> tabs = new Segments<>("Code", List.of("Python", "Java", "Bytecode"), s -> s);
    tabs.getStyleClass().setAll("tabs");
    ScrollBar bar = new ScrollBar();
    bar.setVisibleAmount(40);
    signs.getChildren().addAll(gap(), tabs, bar, label("LAST TRIALS", "overline"));
    return styled(signs, "card");
  }

  /** How each control looks while the keyboard is at it; only one can really have the focus. */
  private static Node focus() {
    HBox focused = row(label("with the keyboard at it:", "field-label"));
    ButtonBase primary = new Button("Step");
    primary.getStyleClass().add("primary");
    ToggleSwitch lock = lockSwitch(true);
    List<Node> controls =
        List.of(
            new Button("Open…"),
            primary,
            new Choice<>("Lock", List.of("mutex"), text -> text),
            lock,
            new NumberSpinner(Message.of(() -> "Threads"), 1, 8, 2, complaint -> {}));
    controls.forEach(
        control ->
            List.of("focused", "focus-visible")
                .forEach(
                    state ->
                        control.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true)));
    focused.setSpacing(20);
    focused.getChildren().addAll(controls);
    return focused;
  }

  private static Node transport() {
    Button step = keyed(new Button("Step"), "Space");
    step.getStyleClass().addAll("primary", "large");
    Button trials = keyed(new Button("Real threads"), "R");
    trials.getStyleClass().add("emphasised");
    Slider speed = new Slider(0, 10, 4);
    speed.setSkin(new ProgressSliderSkin(speed));
    ProgressBar progress = new ProgressBar(0.6);
    return styled(
        row(
            iconButton(Feather.SKIP_BACK),
            iconButton(Feather.CHEVRON_LEFT),
            step,
            iconButton(Feather.PLAY),
            iconButton(Feather.SKIP_FORWARD),
            label("step 6 of 12", "soft"),
            label("Speed", "field-label"),
            speed,
            progress,
            gap(),
            keyed(new Button("Worst"), "W"),
            trials),
        "bar",
        "bottom");
  }

  private static Button iconButton(Feather sign) {
    Button button = new Button("", new FontIcon(sign));
    button.getStyleClass().addAll("large", "icon-only");
    return button;
  }

  private static ToggleSwitch lockSwitch(boolean on) {
    ToggleSwitch lock = new ToggleSwitch();
    lock.setSelected(on);
    return lock;
  }

  private static Button keyed(Button button, String key) {
    KeyCap.on(button, key);
    return button;
  }

  private static Label label(String text, String... classes) {
    Label label = new Label(text);
    label.getStyleClass().addAll(classes);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(12, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPadding(new Insets(8, 16, 8, 16));
    return row;
  }

  private static <T extends Node> T styled(T node, String... classes) {
    node.getStyleClass().addAll(classes);
    return node;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Label pill(Style.State state) {
    Label pill = new Label(Texts.get("LaneHeader.Status." + state.name()));
    pill.getStyleClass().add("pill");
    String css = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    pill.pseudoClassStateChanged(PseudoClass.getPseudoClass(css), true);
    return pill;
  }
}
