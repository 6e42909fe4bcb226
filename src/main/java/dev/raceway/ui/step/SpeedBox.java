package dev.raceway.ui.step;

import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.step.run.Playback;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** How fast a run is played. */
final class SpeedBox extends HBox implements AutoCloseable {

  private final Playback playback;
  private final Slider slider = new Slider(0, Playback.SPEEDS.size() - 1, 0);
  private final Label name = new Label(Texts.get("step.speed"));
  private final Label value = new Label();
  private final Subscription subscription;

  SpeedBox(Playback playback) {
    super(8);
    this.playback = playback;
    slider.setId("speed");
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setPrefWidth(88);
    slider.setMinWidth(56);
    slider.setAccessibleText(Texts.get("step.speed"));
    KeyTips.set(slider, Texts.get("step.speed.help", Shortcut.SLOWER.cap()), Shortcut.FASTER);
    slider.valueProperty().bindBidirectional(playback.speedProperty());
    name.getStyleClass().add("soft");
    name.setMinWidth(USE_PREF_SIZE);
    value.getStyleClass().add("speed-value");
    getChildren().addAll(name, slider, value);
    setAlignment(Pos.CENTER_LEFT);
    subscription =
        playback
            .speedProperty()
            .subscribe(
                now -> value.setText(Texts.get("step.speed.value", playback.stepsPerSecond())));
  }

  /** Where there is little room, the slider says it all. */
  void arrange(boolean withName, boolean withValue) {
    Shown.when(name, withName);
    Shown.when(value, withValue);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    slider.valueProperty().unbindBidirectional(playback.speedProperty());
  }
}
