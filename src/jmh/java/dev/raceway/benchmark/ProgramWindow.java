package dev.raceway.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** The program's window, with hands at its keyboard and mouse and an eye on its frames. */
final class ProgramWindow implements AutoCloseable {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double SECONDS_TO_AND_FRO = 4;
  private static final int FASTEST = 8;

  private final Stage stage;
  private final Robot robot;

  private ProgramWindow(Stage stage, Robot robot) {
    this.stage = stage;
    this.robot = robot;
  }

  static ProgramWindow await(int width, int height) throws InterruptedException {
    while (!started()) {
      Thread.sleep(50);
    }
    return on(
        () -> {
          Stage stage = (Stage) javafx.stage.Window.getWindows().get(0);
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(width);
          stage.setHeight(height);
          stage.toFront();
          stage.requestFocus();
          return new ProgramWindow(stage, new Robot());
        });
  }

  private static boolean started() {
    try {
      return on(() -> !javafx.stage.Window.getWindows().isEmpty());
    } catch (IllegalStateException toolkitNotThereYet) {
      return false;
    }
  }

  /** Loads a share code as a person does who has copied it elsewhere. */
  void paste(String code) throws InterruptedException {
    on(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(code);
          return Clipboard.getSystemClipboard().setContent(content);
        });
    chord(KeyCode.V);
  }

  void chord(KeyCode key) throws InterruptedException {
    on(
        () -> {
          robot.keyPress(KeyCode.CONTROL);
          robot.keyType(key);
          robot.keyRelease(KeyCode.CONTROL);
          return true;
        });
    settle();
  }

  /** Presses a button. */
  void fire(String id) throws InterruptedException {
    on(
        () -> {
          ((Button) find("#" + id)).fire();
          return true;
        });
    settle();
  }

  /**
   * Returns milliseconds of processor time that the JavaFX thread takes at a time while something
   * is done: between two short tasks of ours, one of which waits for its turn a millisecond after
   * the other was done. Time in which other threads have the processor is not counted.
   */
  List<Double> turnsWhile(Doing doing) throws InterruptedException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    List<Double> turns = new ArrayList<>();
    AtomicBoolean isOver = new AtomicBoolean();
    Thread looking =
        new Thread(
            () -> {
              long before = on(clock::getCurrentThreadCpuTime);
              while (!isOver.get()) {
                LockSupport.parkNanos(1_000_000);
                long now = on(clock::getCurrentThreadCpuTime);
                turns.add((now - before) / NANOS_PER_MILLI);
                before = now;
              }
            },
            "raceway-benchmark-looking");
    looking.start();
    doing.run();
    isOver.set(true);
    looking.join();
    return turns;
  }

  void press(KeyCode key) throws InterruptedException {
    on(
        () -> {
          robot.keyType(key);
          return true;
        });
    settle();
  }

  /** Lets what was asked for be drawn. */
  private static void settle() throws InterruptedException {
    Thread.sleep(500);
  }

  /** Plays as fast as it can be chosen. */
  void play(int seconds) throws InterruptedException {
    for (int i = 0; i < FASTEST; i++) {
      on(
          () -> {
            robot.keyType(KeyCode.UP);
            return true;
          });
    }
    press(KeyCode.P);
    Thread.sleep(seconds * 1000L);
    press(KeyCode.P);
  }

  /** Draws the scrubber to and fro, one move of the mouse a frame. */
  void scrub(int seconds) throws InterruptedException {
    Bounds track = on(() -> onScreen(find("#scrubber")));
    double y = track.getCenterY();
    move(track.getMaxX() - 10, y);
    on(
        () -> {
          robot.mousePress(MouseButton.PRIMARY);
          return true;
        });
    long start = System.nanoTime();
    double time = 0;
    while (time < seconds) {
      double there = (1 + Math.cos(time * 2 * Math.PI / SECONDS_TO_AND_FRO)) / 2;
      move(track.getMinX() + 10 + there * (track.getWidth() - 20), y);
      Thread.sleep(8);
      time = (System.nanoTime() - start) / NANOS_PER_SECOND;
    }
    on(
        () -> {
          robot.mouseRelease(MouseButton.PRIMARY);
          return true;
        });
  }

  private void move(double x, double y) {
    on(
        () -> {
          robot.mouseMove(x, y);
          return true;
        });
  }

  /** Returns milliseconds from one frame to the next while something is done. */
  List<Double> framesWhile(Doing doing) throws InterruptedException {
    List<Double> frames = new ArrayList<>();
    AnimationTimer timer =
        new AnimationTimer() {
          private long before;

          @Override
          public void handle(long now) {
            long time = System.nanoTime();
            if (before != 0) {
              frames.add((time - before) / NANOS_PER_MILLI);
            }
            before = time;
          }
        };
    on(
        () -> {
          timer.start();
          return true;
        });
    doing.run();
    return on(
        () -> {
          timer.stop();
          return List.copyOf(frames);
        });
  }

  /** Returns milliseconds from a key going down to the state that it leads to. */
  List<Double> answers(KeyCode key, int times) throws InterruptedException {
    Semaphore answered = new Semaphore(0);
    long[] at = new long[1];
    Labeled position = (Labeled) find("#position");
    on(
        () -> {
          // The position is what the screen writes last.
          position
              .textProperty()
              .addListener(
                  (value, before, now) -> {
                    at[0] = System.nanoTime();
                    answered.release();
                  });
          return true;
        });
    List<Double> answers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long from =
          on(
              () -> {
                long pressed = System.nanoTime();
                robot.keyPress(key);
                return pressed;
              });
      answered.acquire();
      on(
          () -> {
            robot.keyRelease(key);
            return true;
          });
      answers.add(on(() -> (at[0] - from) / NANOS_PER_MILLI));
      // As fast as a keyboard repeats.
      Thread.sleep(33);
    }
    return answers;
  }

  private Node find(String selector) {
    Scene scene = stage.getScene();
    return scene.getRoot().lookup(selector);
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  @Override
  public void close() {
    on(
        () -> {
          stage.close();
          return true;
        });
  }

  private static <T> T on(Callable<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(task.call());
          } catch (Exception e) {
            result.completeExceptionally(e);
          }
        });
    return result.join();
  }

  /** Something that takes its time. */
  interface Doing {
    void run() throws InterruptedException;
  }
}
