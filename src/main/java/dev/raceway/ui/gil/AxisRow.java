package dev.raceway.ui.gil;

import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The axis below all bars, what the patterns mean, and what zooms. */
final class AxisRow extends VBox {

  private static final double CLOSER = 0.5;

  private final AxisView axis = new AxisView();
  private final Button closer = button("gil-closer", "+", "gil.closer", "gil.closer.help");
  private final Button farther = button("gil-farther", "−", "gil.farther", "gil.farther.help");
  private final Button whole =
      button("gil-whole", Texts.get("gil.whole"), "gil.whole", "gil.whole.help");

  AxisRow(GilViewModel model) {
    super(4);
    getStyleClass().add("gil-axis-row");
    setMinHeight(USE_PREF_SIZE);
    HBox line = new HBox(room(ModeCard.NAMES), axis, room(ModeCard.WAITS));
    line.getStyleClass().add("gil-axis-line");
    HBox.setHgrow(axis, Priority.ALWAYS);
    closer.setOnAction(event -> model.zoom(CLOSER, 0.5));
    farther.setOnAction(event -> model.zoom(1 / CLOSER, 0.5));
    whole.setOnAction(event -> model.showAll());
    FlowPane legend = legend();
    HBox.setHgrow(legend, Priority.ALWAYS);
    HBox below = new HBox(8, legend, farther, closer, whole);
    below.getStyleClass().add("gil-legend-line");
    below.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, below);
  }

  void show(TimeRange part) {
    axis.show(part);
    closer.setDisable(part.whole() == 0);
    farther.setDisable(part.isAll());
    whole.setDisable(part.isAll());
  }

  /** Returns where the axis begins, in the pixels of what this row stands in. */
  double left() {
    return getLayoutX() + sceneToLocal(axis.localToScene(0, 0)).getX();
  }

  double width() {
    return Math.max(1, axis.getWidth());
  }

  private static FlowPane legend() {
    FlowPane legend =
        new FlowPane(
            16,
            4,
            entry("running", Texts.get("gil.legend.running")),
            entry("waiting", Texts.get("gil.legend.waiting")),
            entry("blocked", Texts.get("gil.legend.blocked")));
    legend.setId("gil-legend");
    legend.setAlignment(Pos.CENTER_LEFT);
    return legend;
  }

  private static HBox entry(String style, String words) {
    Region sample = new Region();
    sample.getStyleClass().addAll("gil-sample", style);
    Label label = new Label(words);
    label.getStyleClass().add("field-label");
    label.setMinWidth(USE_PREF_SIZE);
    HBox entry = new HBox(6, sample, label);
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }

  private static Region room(double width) {
    Region room = new Region();
    room.setMinWidth(width);
    return room;
  }

  private static Button button(String id, String text, String name, String help) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Texts.get(name));
    KeyTips.set(button, Texts.get(help));
    return button;
  }
}
