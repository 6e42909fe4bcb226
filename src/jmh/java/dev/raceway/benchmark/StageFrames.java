package dev.raceway.benchmark;

import dev.raceway.model.LockMode;
import dev.raceway.schedule.RandomChoice;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.ui.RacewayApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.input.KeyCode;

/**
 * Drives the real window with 8 threads and 10,000 recorded steps at 1920×1080, by keys and mouse
 * as a person does, and measures its frames, its answers to keys, what the Trials screen takes of
 * the JavaFX thread, and the memory of its process.
 *
 * <p>Started in a JVM of its own, with the options of the program, on a display.
 */
public final class StageFrames {

  private static final int STEPS = 10_000;
  private static final int KEYS = 1_000;
  private static final int SECONDS = 10;
  private static final int WARM_UP_RUNS = 4;
  private static final int RUNS = 8;
  private static final long LOOK_MILLIS = 2_000;
  private static final int WARM_UP_SECONDS = 50;
  private static final String FRAME = "95 % under 20";
  private static final String ANSWER = "99 % under 16";

  private StageFrames() {}

  /** Takes nothing; prints the lines of the table. */
  public static void main(String[] none) {
    Thread driver = new Thread(StageFrames::drive, "raceway-benchmark");
    driver.setDaemon(true);
    driver.start();
    Application.launch(RacewayApp.class, recording(LockMode.NONE));
  }

  private static String recording(LockMode lock) {
    RandomRun run = RandomRun.of(8, lock.text());
    Trace trace = Trace.of(run.program()).followed(new RandomChoice(1), STEPS);
    return new ShareCode(run.program(), trace.schedule()).text();
  }

  private static void drive() {
    try (ProgramWindow window = ProgramWindow.await(1920, 1080)) {
      warmUp(window);
      System.out.println("| measured, ms | median | 95 % | 99 % | most | of | target |");
      System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
      measure("no lock", window);
      window.paste(recording(LockMode.MUTEX));
      measure("mutex", window);
      System.out.printf(
          Locale.ROOT,
          "| memory of the whole process, MB | %.0f | | | | 1 | under 350 |%n",
          memory("VmHWM:"));
      measureTrials(window);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The compiler takes its time for a window; a person plays longer than that. */
  private static void warmUp(ProgramWindow window) throws InterruptedException {
    // By then everything has its place, the scrubber too.
    window.press(KeyCode.END);
    window.scrub(WARM_UP_SECONDS);
    window.press(KeyCode.HOME);
    window.play(WARM_UP_SECONDS);
  }

  private static void measure(String lock, ProgramWindow window) throws InterruptedException {
    window.press(KeyCode.END);
    say("frame, scrubbing, " + lock, window.framesWhile(() -> window.scrub(SECONDS)), FRAME);
    window.press(KeyCode.HOME);
    say("frame, playing 60/s, " + lock, window.framesWhile(() -> window.play(SECONDS)), FRAME);
    window.press(KeyCode.HOME);
    say("key to new state, " + lock, window.answers(KeyCode.RIGHT, KEYS), ANSWER);
  }

  /** What updates take of the JavaFX thread; the press of the button is not one of them. */
  private static void measureTrials(ProgramWindow window) throws InterruptedException {
    window.chord(KeyCode.DIGIT2);
    List<Double> turns = new ArrayList<>();
    for (int i = 0; i < WARM_UP_RUNS + RUNS; i++) {
      window.fire(i % 2 == 0 ? "preset-fixes" : "preset-classic");
      List<Double> ofThisRun = window.turnsWhile(() -> Thread.sleep(LOOK_MILLIS));
      if (i >= WARM_UP_RUNS) {
        turns.addAll(ofThisRun);
      }
    }
    say("JavaFX thread at a time, running trials", turns, "all under 8");
  }

  private static void say(String what, List<Double> values, String target) {
    Spread spread = Spread.of(values);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f | %d | %s |%n",
        what,
        spread.median(),
        spread.at(0.95),
        spread.at(0.99),
        spread.highest(),
        spread.size(),
        target);
  }

  private static double memory(String name) throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith(name))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow()
        / 1024.0;
  }
}
