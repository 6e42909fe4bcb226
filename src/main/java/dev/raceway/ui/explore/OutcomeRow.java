package dev.raceway.ui.explore;

import dev.raceway.picture.graph.ShortSchedule;
import dev.raceway.picture.miniature.MiniatureDrawing;
import dev.raceway.schedule.Trace;
import dev.raceway.ui.control.Icon;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.step.gallery.Miniature;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One final value: a bar and a line of words for each measure, and the way to it. */
final class OutcomeRow extends Region {

  private static final double SIGN = 12;
  private static final double GAP = 12;
  private static final double BAR = 0.5;
  private static final double LEAST_BAR = 40;
  private static final double FAIR_BAR = 90;
  private static final double PADDING = 14;

  private final Icon sign;
  private final Label value = new Label();
  private final List<Region> tracks = new ArrayList<>();
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> words = new ArrayList<>();
  private final Label way = new Label();
  private Optional<Miniature> picture = Optional.empty();
  private final Button open = new Button(Texts.get("explore.step-through"));
  private final OutcomeEntry row;
  private final Columns columns;

  /**
   * How wide the columns are, in pixels.
   *
   * @param value of the values
   * @param words of the words beside the bars
   * @param line height of a line of words
   * @param full the share that fills a bar: all, or of many values the largest
   */
  record Columns(double value, double words, double line, double full) {

    /** Returns how high a row with so many measures is. */
    double height(int measures) {
      return Math.max(2, measures) * line + PADDING;
    }
  }

  /** How much higher a row with a picture of its schedule is. */
  static final double PICTURE = MiniatureDrawing.HEIGHT + 16;

  OutcomeRow(OutcomeEntry row, Columns columns, Consumer<OutcomeEntry> onOpen) {
    this.row = row;
    this.columns = columns;
    String verdict = row.exact() ? "exact" : "lost";
    getStyleClass().add("outcome-row");
    sign = new Icon(row.exact() ? Icon.Sign.TICK : Icon.Sign.CROSS, SIGN);
    value.setText(found(row));
    value.getStyleClass().addAll("outcome-value", verdict);
    getChildren().addAll(sign, value);
    row.portions().forEach(portion -> add(portion, verdict));
    row.schedules()
        .filter(number -> !Numbers.isShort(number))
        .ifPresent(number -> KeyTips.set(value, whole(row)));
    if (row.isOne() && row.schedules().isPresent()) {
      makeButton(onOpen);
    }
  }

  /** Shows the schedule as a small picture. */
  void draw(Trace trace) {
    Miniature made = new Miniature(trace);
    picture = Optional.of(made);
    way.setText(
        Texts.get(
            "explore.way",
            ShortSchedule.of(trace.schedule()),
            trace.end().progress().contextSwitches()));
    way.getStyleClass().add("explore-words");
    way.setWrapText(true);
    getChildren().addAll(made, way);
  }

  static String found(OutcomeEntry row) {
    return row.isOne()
        ? Texts.get("explore.found", row.from())
        : Texts.get("explore.found-range", row.from(), row.to());
  }

  private static String whole(OutcomeEntry row) {
    return Texts.get("explore.whole.value", row.schedules().orElseThrow(), row.from());
  }

  private void add(Portion portion, String verdict) {
    String measure = portion.measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Region track = new Region();
    track.getStyleClass().add("outcome-track");
    Region bar = new Region();
    bar.getStyleClass().addAll("outcome-bar", measure, verdict);
    Label text = new Label(ExploreText.portion(portion, row.schedules()));
    text.getStyleClass().add("outcome-words");
    row.schedules()
        .filter(number -> portion.measure() == Portion.Measure.SCHEDULES)
        .filter(number -> !Numbers.isShort(number))
        .ifPresent(number -> KeyTips.set(text, whole(row)));
    tracks.add(track);
    bars.add(bar);
    words.add(text);
    getChildren().addAll(track, bar, text);
  }

  private void makeButton(Consumer<OutcomeEntry> onOpen) {
    open.setId("step-through-" + row.from());
    open.setFocusTraversable(false);
    open.setDisable(row.witness().isEmpty());
    open.setAccessibleText(Texts.get("explore.step-through.help", row.from()));
    KeyTips.set(
        open,
        row.witness()
            .map(
                witness ->
                    Texts.get(
                        "explore.step-through.switches", row.from(), witness.contextSwitches()))
            .orElseGet(() -> Texts.get("explore.step-through.help", row.from())));
    open.setOnAction(event -> onOpen.accept(row));
    getChildren().add(open);
  }

  /** Returns the words beside the bars. */
  static Stream<String> lines(OutcomeEntry row) {
    return row.portions().stream().map(each -> ExploreText.portion(each, row.schedules()));
  }

  /** Says the row to a screen reader. */
  String spoken() {
    List<String> parts = new ArrayList<>();
    parts.add(found(row));
    words.forEach(each -> parts.add(each.getText()));
    return String.join(", ", parts);
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight() - (picture.isPresent() ? PICTURE : 0);
    sign.resizeRelocate(0, Math.rint((height - SIGN) / 2), SIGN, SIGN);
    center(value, SIGN + 8, columns.value(), height);
    double right = getWidth();
    double left = SIGN + 8 + columns.value() + GAP;
    shorten(right - left - columns.words() - 2 * GAP);
    if (open.getParent() == this) {
      double width = Math.ceil(open.prefWidth(-1));
      center(open, right - width, width, height);
    }
    right -= Math.ceil(open.prefWidth(-1)) + GAP;
    double barWidth = Math.max(LEAST_BAR, right - left - GAP - columns.words());
    double line = columns.line();
    double bar = Math.rint(line * BAR);
    double top = Math.rint((height - words.size() * line) / 2);
    for (int i = 0; i < words.size(); i++) {
      double y = top + i * line;
      double barTop = y + Math.rint((line - bar) / 2);
      tracks.get(i).resizeRelocate(left, barTop, barWidth, bar);
      // An empty rest would say how much is missing to all.
      tracks.get(i).setVisible(columns.full() == 1);
      double share = row.portions().get(i).share();
      double length = share == 0 ? 0 : Math.max(2, Math.rint(share / columns.full() * barWidth));
      bars.get(i).resizeRelocate(left, barTop, length, bar);
      words.get(i).resizeRelocate(left + barWidth + GAP, y, columns.words(), line);
    }
    picture.ifPresent(made -> place(made, left, height));
  }

  /** Where the words of the button would leave no room for bars, an arrow has to do. */
  private void shorten(double room) {
    open.setText(Texts.get("explore.step-through"));
    if (room - open.prefWidth(-1) < FAIR_BAR) {
      open.setText("→");
    }
  }

  private void place(Miniature made, double left, double top) {
    made.relocate(left, top);
    made.autosize();
    double x = left + made.getWidth() + 2 * GAP;
    double room = Math.max(0, getWidth() - x);
    double high = Math.min(MiniatureDrawing.HEIGHT, way.prefHeight(room));
    way.resizeRelocate(x, Math.rint(top + (MiniatureDrawing.HEIGHT - high) / 2), room, high);
  }

  private static void center(Region node, double x, double width, double room) {
    double height = Math.max(node.minHeight(width), node.prefHeight(width));
    node.resizeRelocate(x, Math.rint((room - height) / 2), width, height);
  }
}
