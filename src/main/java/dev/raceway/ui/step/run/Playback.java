package dev.raceway.ui.step.run;

import dev.raceway.session.Run;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** Whether the run plays by itself, how fast, and until when. */
public final class Playback {

  /** The speeds that can be chosen, in steps a second. */
  public static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0);

  private static final double READABLE = 10;
  private static final int FIRST_SPEED = 2;

  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final IntegerProperty speed = new SimpleIntegerProperty(FIRST_SPEED);
  private boolean untilLost;
  private OptionalInt destination = OptionalInt.empty();

  /** Whether steps are being taken. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Index of the speed among those that can be chosen. */
  public IntegerProperty speedProperty() {
    return speed;
  }

  /** Returns the speed in steps a second. */
  public double stepsPerSecond() {
    return SPEEDS.get(speed.get());
  }

  /** Chooses the speed that comes nearest. */
  public void playAt(double stepsPerSecond) {
    int nearest = 0;
    for (int i = 1; i < SPEEDS.size(); i++) {
      if (distance(i, stepsPerSecond) < distance(nearest, stepsPerSecond)) {
        nearest = i;
      }
    }
    speed.set(nearest);
  }

  private static double distance(int index, double stepsPerSecond) {
    return Math.abs(SPEEDS.get(index) - stepsPerSecond);
  }

  /** Tells whether it plays faster than anybody reads. */
  public boolean isTooFastToRead() {
    return playing.get() && stepsPerSecond() > READABLE;
  }

  /** Plays on until there is nothing more to do. */
  public void play() {
    untilLost = false;
    destination = OptionalInt.empty();
    playing.set(true);
  }

  /** Plays on along the trace, up to a position of it. */
  void playTo(int position) {
    destination = OptionalInt.of(position);
    playing.set(true);
  }

  /** Returns where along the trace playing ends, if it goes along it. */
  OptionalInt destination() {
    return destination;
  }

  /** Plays on until an update is lost, or until there is nothing more to do. */
  public void playUntilLost() {
    untilLost = true;
    destination = OptionalInt.empty();
    playing.set(true);
  }

  /** Stops playing. */
  public void pause() {
    playing.set(false);
  }

  /** Plays if it stands, stands if it plays. */
  public void toggle() {
    if (playing.get()) {
      pause();
    } else {
      play();
    }
  }

  /** Plays faster. */
  public void faster() {
    speed.set(Math.min(speed.get() + 1, SPEEDS.size() - 1));
  }

  /** Plays slower. */
  public void slower() {
    speed.set(Math.max(speed.get() - 1, 0));
  }

  /** Tells whether playing is to end at a run. */
  boolean stopsAt(Run run) {
    return run.pausesHere() || (untilLost && run.isStomp(run.position()));
  }
}
