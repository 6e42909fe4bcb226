package dev.raceway.ui;

import dev.raceway.ui.monkey.FxTurns;
import dev.raceway.ui.monkey.Hands;
import dev.raceway.ui.monkey.Memory;
import dev.raceway.ui.monkey.StalePlaces;
import dev.raceway.ui.shell.Screen;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Random keys, clicks and texts in the real window, drawn from a seed that is printed. It ends with
 * exit code 1 if an error escaped, a node's bounds are stale, a thread is left, the JavaFX thread
 * was busy for too long at a time, or memory grew. Without a seed, each day has its own.
 */
public final class WindowMonkey extends Application {

  /** The most that the JavaFX thread may take at a time, of processor time. */
  private static final double MOST_MILLIS = 250;

  /**
   * The most that may be alive at the end beyond what was after a third of the time. What is kept
   * of runs, measurements and explored states is bounded, and how full it is then is chance: 60 to
   * 106 MB were seen. A window, a trace or a set of states that is kept for good at each of some
   * two thousand actions is much more.
   */
  private static final double MOST_GROWTH_MB = 60;

  private static final long PATIENCE_SECONDS = 60;
  private static final int PAUSE_MILLIS = 15;
  private static final int LATELY = 8;
  private static final int BETWEEN_LOOKS = 25;

  /** So long nothing is done before it begins, and before memory is measured. */
  private static final long REST_MILLIS = 3_000;

  private final Queue<String> errors = new ConcurrentLinkedQueue<>();
  private final List<String> faults = new ArrayList<>();

  /** What was done last, the latest at the end. */
  private final Deque<String> lately = new ConcurrentLinkedDeque<>();

  private MainWindow window;

  private long option(String name, long otherwise) {
    List<String> given = getParameters().getRaw();
    int at = given.indexOf(name);
    return at < 0 ? otherwise : Long.parseLong(given.get(at + 1));
  }

  @Override
  public void start(Stage stage) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> {
          errors.add(error + " on thread " + thread.getName() + ", after " + lately);
          error.printStackTrace();
        });
    Platform.setImplicitExit(false);
    window = new MainWindow(stage, Environment.none());
    window.prepareScreens();
    stage.toFront();
    Thread driver = new Thread(() -> drive(stage), "monkey");
    driver.setDaemon(true);
    driver.start();
  }

  private void drive(Stage stage) {
    int code = 1;
    try {
      long seed = option("--seed", LocalDate.now(ZoneOffset.UTC).toEpochDay());
      play(stage, seed, option("--seconds", 60));
      end(stage);
      faults.addAll(errors);
      faults.forEach(fault -> System.out.println("monkey: " + fault));
      System.out.printf("monkey: seed %d, %d faults%n", seed, faults.size());
      code = faults.isEmpty() ? 0 : 1;
    } catch (InterruptedException | RuntimeException e) {
      System.out.println("monkey: broke off, " + e);
    }
    Runtime.getRuntime().halt(code);
  }

  private void play(Stage stage, long seed, long seconds) throws InterruptedException {
    System.out.printf("monkey: seed %d, %d seconds%n", seed, seconds);
    Hands hands = onFx(() -> new Hands(stage, new Random(seed)));
    awaitOrFault("screens are not made beforehand", () -> onFx(window::hasPrepared));
    Thread.sleep(REST_MILLIS);
    long begun = System.nanoTime();
    double alive = 0;
    int actions = 0;
    Set<String> stale = new LinkedHashSet<>();
    try (FxTurns turns = FxTurns.watch()) {
      for (long gone = 0; gone < seconds; gone = secondsSince(begun)) {
        turns.during(remembered(onFx(hands::act)));
        actions++;
        Thread.sleep(PAUSE_MILLIS);
        if (actions % BETWEEN_LOOKS == 0) {
          // The look itself is no work of the window.
          turns.pause();
          stale.addAll(onFx(() -> StalePlaces.below(stage.getScene().getRoot())));
          Thread.sleep(PAUSE_MILLIS);
          turns.goOn();
        }
        if (alive == 0 && gone > seconds / 3) {
          turns.pause();
          alive = rest();
          turns.goOn();
        }
      }
      System.out.printf("monkey: %d actions, %s%n", actions, turns);
      if (turns.longestMillis() > MOST_MILLIS) {
        faults.add("the JavaFX thread was busy for too long at a time, in " + turns.longest());
      }
    }
    stale.stream().limit(LATELY).forEach(each -> faults.add("its bounds are stale: " + each));
    double end = rest();
    Optional.ofNullable(System.getProperty("monkey.dump")).ifPresent(Memory::dump);
    if (end > alive + MOST_GROWTH_MB) {
      faults.add(String.format("memory grew from %.0f to %.0f MB alive", alive, end));
    }
  }

  private String remembered(String action) {
    lately.add(action);
    if (lately.size() > LATELY) {
      lately.remove();
    }
    return action;
  }

  private static long secondsSince(long begun) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
  }

  /** Comes to rest with the smallest run, and returns how many MB are alive then. */
  private double rest() throws InterruptedException {
    onFx(
        () -> {
          window.look().uncover();
          window.look().present(false);
          window.look().screenProperty().set(Screen.STEP);
          window.step().beginFirstSteps();
          return true;
        });
    Thread.sleep(REST_MILLIS);
    double alive = Memory.aliveMegabytes();
    System.out.printf(
        "monkey: at rest %.0f MB are alive, the process has %.0f MB%n",
        alive, Memory.processMegabytes());
    return alive;
  }

  private void end(Stage stage) throws InterruptedException {
    onFx(
        () -> {
          stage.close();
          window.close();
          return true;
        });
    awaitOrFault("work goes on after the window was closed", window::hasEnded);
    awaitOrFault("threads are left: " + left(), () -> left().isEmpty());
  }

  private void awaitOrFault(String fault, BooleanSupplier condition) throws InterruptedException {
    long begun = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (secondsSince(begun) > PATIENCE_SECONDS) {
        faults.add(fault);
        return;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private static List<String> left() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("raceway"))
        .toList();
  }

  private static <T> T onFx(Supplier<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    FxThread.run(
        () -> {
          try {
            result.complete(task.get());
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          }
        });
    return result.join();
  }
}
