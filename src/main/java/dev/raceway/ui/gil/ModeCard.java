package dev.raceway.ui.gil;

import dev.raceway.gil.record.Phase;
import dev.raceway.gil.result.HandOver;
import dev.raceway.gil.result.Mode;
import dev.raceway.gil.result.ModeResult;
import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One way to do the work: how long it took, and a bar for each thread. */
final class ModeCard extends VBox {

  static final double NAMES = 44;
  static final double WAITS = 164;

  private static final double MARK = 11;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Mode mode;
  private final Label beside = new Label();
  private final Label wall = new Label();
  private final Label speedUp = new Label();
  private final Label missing = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final VBox rows = new VBox();
  private final List<LaneView> lanes = new ArrayList<>();
  private final List<Label> waits = new ArrayList<>();
  private TimeRange stretch = TimeRange.NONE;
  private Optional<ModeResult> shown = Optional.empty();

  ModeCard(Mode mode) {
    this.mode = mode;
    setId("gil-" + mode.text());
    getStyleClass().addAll("card", "gil-mode");
    rows.getStyleClass().add("gil-rows");
    rows.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(rows, Priority.ALWAYS);
    getChildren().addAll(heading(), rows);
  }

  private HBox heading() {
    Label name = new Label(Texts.of(mode));
    name.getStyleClass().add("gil-mode-name");
    name.setMinWidth(USE_PREF_SIZE);
    beside.getStyleClass().add("soft");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    wall.setId("gil-wall-" + mode.text());
    speedUp.setId("gil-speed-" + mode.text());
    for (Label figure : List.of(wall, speedUp)) {
      figure.getStyleClass().add("gil-figure");
      figure.setMinWidth(USE_PREF_SIZE);
    }
    missing.getStyleClass().add("soft");
    missing.setMinWidth(USE_PREF_SIZE);
    bar.setId("gil-bar-" + mode.text());
    bar.setAccessibleText(Texts.of(mode));
    HBox heading = new HBox(12, name, beside, gap, bar, missing, wall, speedUp);
    heading.setAlignment(Pos.BASELINE_LEFT);
    heading.setMinHeight(USE_PREF_SIZE);
    return heading;
  }

  void show(GilState state) {
    Optional<ModeResult> result = state.result().of(mode);
    boolean isRunning = state.running().filter(mode::equals).isPresent();
    beside.setText(GilWords.beside(mode, state));
    wall.setText(result.map(found -> GilWords.millis(found.wallMillis())).orElse(""));
    speedUp.setText(
        result.isPresent() ? GilWords.speedUp(state.result().speedUp(mode).orElse(1)) : "");
    missing.setText(result.isPresent() ? "" : GilWords.missing(mode, state));
    for (Label label : List.of(wall, speedUp, missing)) {
      label.setManaged(!label.getText().isEmpty());
    }
    Shown.when(bar, isRunning);
    bar.setProgress(isRunning ? state.done() : 0);
    showLanes(result, state.result().setup().threads());
  }

  private void showLanes(Optional<ModeResult> result, int threads) {
    if (lanes.size() != threads) {
      makeLanes(threads);
    } else if (result.equals(shown)) {
      return;
    }
    shown = result;
    for (int i = 0; i < threads; i++) {
      int thread = i;
      lanes
          .get(i)
          .show(
              result.map(found -> found.timelines().get(thread)),
              result.map(found -> spoken(found, thread)).orElse(Texts.get("gil.not-measured")));
      waits.get(i).setText(result.map(found -> GilWords.ofThread(found, thread)).orElse(""));
    }
  }

  private static String spoken(ModeResult found, int thread) {
    return Texts.get(
        "gil.lane",
        ThreadId.at(thread),
        millis(found, thread, Phase.RUNNING),
        millis(found, thread, Phase.WAITING),
        millis(found, thread, Phase.BLOCKED));
  }

  private static String millis(ModeResult found, int thread, Phase phase) {
    return GilWords.millis(found.timelines().get(thread).total(phase) / NANOS_PER_MILLI);
  }

  private void makeLanes(int threads) {
    lanes.clear();
    waits.clear();
    rows.getChildren().clear();
    for (ThreadId thread : ThreadId.first(threads)) {
      LaneView lane = new LaneView(thread);
      lane.show(stretch);
      lanes.add(lane);
      Label wait = new Label();
      wait.getStyleClass().add("gil-wait");
      wait.setMinWidth(WAITS);
      wait.setMaxWidth(WAITS);
      waits.add(wait);
      rows.getChildren().add(row(thread, lane, wait));
    }
  }

  private static HBox row(ThreadId thread, LaneView lane, Label wait) {
    Label letter = new Label(thread.toString());
    HBox name = new HBox(6, new ThreadMark(thread, MARK), letter);
    name.getStyleClass().addAll("thread-name", ThreadStyle.of(thread));
    name.setAlignment(Pos.CENTER_LEFT);
    name.setMinWidth(NAMES);
    HBox row = new HBox(name, lane, wait);
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(lane, Priority.ALWAYS);
    return row;
  }

  void show(TimeRange part) {
    stretch = part;
    lanes.forEach(lane -> lane.show(part));
  }

  /** Marks a hand-over of the lock. */
  void mark(Optional<HandOver> handOver) {
    lanes.forEach(lane -> lane.mark(handOver));
  }
}
