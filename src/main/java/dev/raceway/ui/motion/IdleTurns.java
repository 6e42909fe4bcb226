package dev.raceway.ui.motion;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Tasks that can wait: one at a time, with a rest between, and none while a person presses keys or
 * moves the mouse.
 */
public final class IdleTurns {

  private static final Duration REST = Duration.ofMillis(150);

  private final Scene scene;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final Pause rest;
  private final EventHandler<InputEvent> onInput = event -> input();

  /** Makes turns without a task, beside what is done in a scene. */
  public IdleTurns(FrameClock clock, Scene scene) {
    this.scene = scene;
    rest = new Pause(clock, REST, this::next);
  }

  /** Does tasks, and none that was added before. */
  public void begin(Collection<Runnable> tasks) {
    stop();
    waiting.addAll(tasks);
    scene.addEventFilter(InputEvent.ANY, onInput);
    rest.begin();
  }

  /** Forgets the tasks that still wait. */
  public void stop() {
    rest.stop();
    waiting.clear();
    scene.removeEventFilter(InputEvent.ANY, onInput);
  }

  /** Tells whether no task waits. */
  public boolean isOver() {
    return waiting.isEmpty();
  }

  private void input() {
    rest.begin();
  }

  private void next() {
    Runnable task = waiting.poll();
    if (task == null) {
      stop();
    } else {
      task.run();
      rest.begin();
    }
  }
}
