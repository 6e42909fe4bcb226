package dev.raceway.ui.monkey;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * How long the JavaFX thread works at a time: its processor time between two short tasks, the
 * second of which waits for its turn as soon as the first was done. Where it is while it takes long
 * is remembered.
 */
public final class FxTurns implements AutoCloseable {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double SLOW_MILLIS = 100;
  private static final long STEP_NANOS = 1_000_000;
  private static final int FRAMES = 60;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Thread watching = new Thread(this::watchAll, "monkey-watching");
  private final Queue<String> slow = new ConcurrentLinkedQueue<>();
  private volatile boolean isOver;
  private volatile boolean isPaused;
  private volatile String doing = "nothing yet";
  private volatile double longest;
  private volatile String where = "";

  private FxTurns() {}

  /** Begins to watch. */
  public static FxTurns watch() {
    FxTurns turns = new FxTurns();
    turns.watching.setDaemon(true);
    turns.watching.start();
    return turns;
  }

  /** Says what is being done from now on. */
  public void during(String action) {
    doing = action;
  }

  /** Takes no notice for a while. */
  public void pause() {
    isPaused = true;
  }

  /** Takes notice again. */
  public void goOn() {
    isPaused = false;
  }

  /** Returns the longest time at once. */
  public double longestMillis() {
    return longest;
  }

  /** Returns what was done when it was longest, and where the JavaFX thread was. */
  public String longest() {
    return where;
  }

  private void watchAll() {
    CompletableFuture<Thread> who = new CompletableFuture<>();
    Platform.runLater(() -> who.complete(Thread.currentThread()));
    Thread fx = who.join();
    long before = clock.getThreadCpuTime(fx.getId());
    while (!isOver) {
      CompletableFuture<Long> turn = new CompletableFuture<>();
      Platform.runLater(() -> turn.complete(clock.getThreadCpuTime(fx.getId())));
      String stack = "";
      while (!turn.isDone()) {
        LockSupport.parkNanos(STEP_NANOS);
        if (stack.isEmpty()
            && (clock.getThreadCpuTime(fx.getId()) - before) / NANOS_PER_MILLI > SLOW_MILLIS) {
          stack = stackOf(fx);
        }
      }
      long now = turn.join();
      if (!isInDialogOfDesktop(stack)) {
        note((now - before) / NANOS_PER_MILLI, stack);
      }
      before = now;
    }
  }

  private void note(double millis, String stack) {
    if (millis > SLOW_MILLIS && !isPaused) {
      slow.add(String.format("%.0f ms in %s", millis, doing));
    }
    if (millis > longest && !isPaused) {
      longest = millis;
      where = doing + stack;
    }
  }

  /** The desktop's dialog for files lists a folder on this thread, in code that is not ours. */
  private static boolean isInDialogOfDesktop(String stack) {
    String innermost = stack.lines().skip(1).findFirst().orElse("");
    return innermost.contains("CommonDialogs") && innermost.contains("Native Method");
  }

  private static String stackOf(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining());
  }

  @Override
  public void close() {
    isOver = true;
  }

  @Override
  public String toString() {
    return String.format(
        "the JavaFX thread worked for up to %.0f ms at a time, for more than %.0f: %s",
        longest, SLOW_MILLIS, slow);
  }
}
