package dev.raceway.ui.explore.graph;

import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.explore.graph.Detail.Names;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What stands beside the grid: instructions, numbers of increments and the threads' names. */
final class AxisNames extends Pane {

  private static final double GAP = 8;
  private static final double MARK = 12;

  private final ProgressGrid grid;
  private final HBox acrossTitle;
  private final HBox upTitle;

  /** One of each name, to see how wide they are. */
  private final List<Label> probes;

  AxisNames(ProgressGrid grid) {
    this.grid = grid;
    setManaged(false);
    setMouseTransparent(true);
    acrossTitle = title(grid.across(), "explore.graph.across");
    upTitle = title(grid.up(), "explore.graph.up");
    // Its words are turned, but a triangle on its side would be another shape.
    upTitle.getChildren().get(0).setRotate(90);
    probes =
        grid.across().code().stream()
            .map(instruction -> name(Texts.of(instruction), grid.across()))
            .toList();
    probes.forEach(probe -> probe.setVisible(false));
    getChildren().addAll(probes);
  }

  private static HBox title(Axis axis, String key) {
    Label words = new Label(Texts.get(key, axis.thread()));
    words.setMinWidth(USE_PREF_SIZE);
    HBox title = new HBox(6, new ThreadMark(axis.thread(), MARK), words);
    title.getStyleClass().addAll("graph-axis", "thread-name");
    title.setAlignment(Pos.CENTER_LEFT);
    ThreadStyle.set(title, axis.thread());
    return title;
  }

  private static Label name(String text, Axis axis) {
    Label name = new Label(text);
    name.getStyleClass().addAll("graph-name", "thread-ink");
    name.setMinWidth(USE_PREF_SIZE);
    ThreadStyle.set(name, axis.thread());
    return name;
  }

  /** Returns how much room the words on the left need. */
  double roomLeft(Names names) {
    return title()
        + GAP
        + (names == Names.NONE ? 0 : widest() + GAP)
        + (isNumbered() ? number() : 0);
  }

  /** Returns how much room the words below need. */
  double roomBelow(Names names) {
    return title() + GAP + roomOf(names) + (isNumbered() ? line() : 0);
  }

  private double roomOf(Names names) {
    return switch (names) {
      case LEVEL -> line();
      case TURNED -> widest() + GAP;
      case NONE -> 0;
    };
  }

  private boolean isNumbered() {
    return grid.across().increments() > 1;
  }

  /** Returns how high a line of words is. */
  double line() {
    return Math.ceil(probes.get(0).prefHeight(-1)) + 1;
  }

  private double title() {
    return line() + 4;
  }

  /** Up to four digits. */
  private double number() {
    return 2 * line();
  }

  /** Returns how wide the longest name is. */
  double widest() {
    return Math.ceil(probes.stream().mapToDouble(probe -> probe.prefWidth(-1)).max().orElse(0));
  }

  /** Puts everything beside a frame. */
  void place(Frame frame, Detail detail) {
    getChildren().setAll(probes);
    double away = GAP;
    double below = GAP;
    if (detail.names() != Names.NONE) {
      boolean turned = detail.names() == Names.TURNED;
      double height = roomOf(detail.names());
      for (int i = 0; i < grid.length(); i++) {
        String text = Texts.of(grid.across().instruction(i));
        putUp(name(text, grid.up()), frame, i + 0.5, away);
        put(
            name(text, grid.across()),
            frame.x(i + 0.5),
            frame.bottom() + below + height / 2,
            turned);
      }
      away += widest() + GAP;
      below += height;
    }
    if (isNumbered()) {
      putNumbers(frame, detail, away, frame.bottom() + below + line() / 2);
      away += number();
      below += line();
    }
    double middle = frame.squares() / 2.0;
    put(acrossTitle, frame.x(middle), frame.bottom() + below + title() / 2, false);
    put(upTitle, frame.left() - away - title() / 2, frame.y(middle), true);
  }

  private void putNumbers(Frame frame, Detail detail, double away, double below) {
    int size = grid.across().code().size();
    int stride = detail.numberStride();
    for (int i = 0; i < grid.across().increments(); i++) {
      if (i == 0 || (i + 1) % stride == 0) {
        String number = String.valueOf(i + 1);
        putUp(name(number, grid.up()), frame, (i + 0.5) * size, away);
        put(name(number, grid.across()), frame.x((i + 0.5) * size), below, false);
      }
    }
  }

  /** Left of the grid, its end at a distance from it. */
  private void putUp(Region node, Frame frame, double up, double away) {
    put(node, 0, frame.y(up), false);
    node.setLayoutX(Math.rint(frame.left() - away - node.getWidth()));
  }

  private void put(Region node, double middleX, double middleY, boolean turned) {
    node.setRotate(turned ? -90 : 0);
    getChildren().add(node);
    node.applyCss();
    node.autosize();
    node.relocate(
        Math.rint(middleX - node.getWidth() / 2), Math.rint(middleY - node.getHeight() / 2));
  }
}
