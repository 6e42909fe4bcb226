package dev.raceway.ui.motion;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.ParallelTransition;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.util.Duration;

/**
 * Moves that are shown together. The state that they lead to is there before they begin: whenever
 * they are ended, everything stands where it belongs. So nothing ever waits for them, and they go
 * by the time of JavaFX instead of the {@link FrameClock}.
 */
public final class Moves {

  private final ParallelTransition all = new ParallelTransition();
  private final List<Runnable> ends = new ArrayList<>();

  /**
   * Adds a move at the beginning.
   *
   * @param values what the property goes through; it ends with the last of them
   */
  public Moves add(DoubleProperty property, Move move, double... values) {
    return after(Duration.ZERO, property, move, values);
  }

  /** Adds a move that begins when another one is over. */
  public Moves after(Move first, DoubleProperty property, Move move, double... values) {
    return after(first.duration(), property, move, values);
  }

  private Moves after(Duration delay, DoubleProperty property, Move move, double... values) {
    Timeline line = new Timeline(frame(Duration.ZERO, property, move, values[0]));
    for (int i = 0; i < values.length; i++) {
      Duration time = delay.add(move.duration().multiply(i / (values.length - 1.0)));
      line.getKeyFrames().add(frame(time, property, move, values[i]));
    }
    all.getChildren().add(line);
    property.set(values[0]);
    ends.add(() -> property.set(values[values.length - 1]));
    return this;
  }

  private static KeyFrame frame(Duration time, DoubleProperty property, Move move, double value) {
    return new KeyFrame(time, new KeyValue(property, value, move.easing()));
  }

  /** Does something when the moves have ended, in whatever way. */
  public Moves atEnd(Runnable deed) {
    ends.add(deed);
    return this;
  }

  /** Begins. */
  public void start() {
    all.setOnFinished(event -> end());
    all.play();
  }

  /** Ends them at once. */
  public void end() {
    all.stop();
    ends.forEach(Runnable::run);
    ends.clear();
  }
}
