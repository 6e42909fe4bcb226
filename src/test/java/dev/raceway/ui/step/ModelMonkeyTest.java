package dev.raceway.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.PythonRule;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.narration.Narration;
import dev.raceway.session.Branch;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.gallery.ReadyMade;
import dev.raceway.session.gallery.ReadyMadeRun;
import dev.raceway.ui.explore.ExploreViewModel;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.TrialsViewModel;
import dev.raceway.work.Workplace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thousands of random actions in the view models, drawn from a seed: keys, set-ups, branches,
 * ready-made runs, texts. Work in the background is done at any time later, or never. Each day has
 * a seed of its own; {@code -Dmonkey.seed=N} repeats one.
 */
class ModelMonkeyTest {

  private static final int ACTIONS = 1_000;

  /** What is larger is never worked out here, as if it took too long. */
  private static final int MOST_INCREMENTS = 6;

  private static final List<String> TEXTS =
      List.of("A B B B A A", "a b3 a2", "A9", "+ A B", "", "-", "RW1:2x1:plain:none:AB3A2:0000");

  private final Queue<Runnable> stepping = new ArrayDeque<>();
  private final Queue<Runnable> working = new ArrayDeque<>();
  private final Queue<Runnable> telling = new ArrayDeque<>();
  private final Workplace place = Workplace.of(working::add, telling::add);
  private final StepViewModel step =
      new StepViewModel(stepping::add, working::add, telling::add, () -> 7);
  private final TrialsViewModel trials = new TrialsViewModel(place);
  private final ExploreViewModel explore =
      new ExploreViewModel(
          step.inHand().run(),
          new ExploreViewModel.Workplaces(place, place),
          System::nanoTime,
          () -> 7,
          code -> step.inHand().load(code.text()));
  private final StepActions keys = new StepActions(step, trials::run);
  private final List<String> done = new ArrayList<>();
  private Random random = new Random(0);

  static LongStream seeds() {
    return Stream.of(
            1L, 2L, Long.getLong("monkey.seed", LocalDate.now(ZoneOffset.UTC).toEpochDay()))
        .mapToLong(Long::longValue);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothing_that_can_be_done_ends_in_an_error(long seed) {
    random = new Random(seed);
    trials.trialsProperty().set(3);
    step.inHand().runProperty().subscribe(run -> trials.follow(run.now()));
    step.inHand().runProperty().subscribe(explore::follow);
    step.inHand().runProperty().subscribe(run -> look());
    step.firstSteps().sentenceProperty().subscribe(sentence -> step.firstSteps().text());
    try {
      for (int i = 0; i < ACTIONS; i++) {
        act();
        look();
      }
      end();
    } catch (RuntimeException | Error e) {
      int last = done.size();
      throw new AssertionError(
          "seed " + seed + ", after " + done.subList(Math.max(0, last - 12), last), e);
    }
    assertThat(threadsOfTheRun()).isEmpty();
  }

  private void act() {
    int draw = random.nextInt(100);
    if (draw < 50) {
      key();
    } else if (draw < 62) {
      setUp();
    } else if (draw < 72) {
      branch();
    } else if (draw < 80) {
      open();
    } else if (draw < 85) {
      explore();
    } else if (draw < 87) {
      step.stepping().play(random.nextInt(40));
    } else {
      letWork();
    }
  }

  private void key() {
    Shortcut shortcut = any(Shortcut.values());
    List<Stroke> strokes = shortcut.strokes();
    Stroke stroke = strokes.get(random.nextInt(strokes.size()));
    done.add(stroke.toString());
    keys.done(shortcut, stroke);
  }

  private void setUp() {
    switch (random.nextInt(6)) {
      case 0 -> step.setUp().setThreads(1 + random.nextInt(8));
      case 1 -> step.setUp().setIncrements(random.nextInt(10) == 0 ? 1000 : 1 + random.nextInt(4));
      case 2 -> step.setUp().setCounter(any(CounterKind.values()));
      case 3 -> step.setUp().setPython(any(PythonRule.values()));
      case 4 -> step.scheduler().decideBy(any(SchedulerChoice.Kind.values()));
      default -> step.setUp().setLock(any(LockMode.values()));
    }
    done.add("set up " + step.inHand().run().program());
  }

  private void branch() {
    List<Branch> kept = step.inHand().branchesProperty().get().kept();
    if (!kept.isEmpty()) {
      Branch branch = kept.get(random.nextInt(kept.size()));
      done.add("branch " + branch.run().program());
      if (random.nextInt(4) == 0) {
        step.inHand().forget(branch);
      } else {
        step.inHand().goTo(branch);
      }
    }
  }

  private void open() {
    switch (random.nextInt(4)) {
      case 0 -> step.inHand().open(ReadyMadeRun.of(any(ReadyMade.values())));
      case 1 -> step.inHand().load(TEXTS.get(random.nextInt(TEXTS.size())));
      case 2 -> step.inHand().load(step.inHand().shareCode());
      default -> step.beginFirstSteps();
    }
    done.add("open " + step.inHand().run().program());
  }

  private void explore() {
    ThreadId thread = ThreadId.at(random.nextInt(2));
    done.add("explore");
    switch (random.nextInt(7)) {
      case 0 -> explore.setShown(random.nextBoolean());
      case 1 -> explore.count();
      case 2 -> explore.graph().run(thread);
      case 3 -> explore.graph().finishIncrement(thread);
      case 4 -> explore.graph().back();
      case 5 -> explore.graph().open();
      default -> explore.cancel();
    }
  }

  /** What views read after each change. */
  private void look() {
    assertThat(Narration.of(step.inHand().run(), false, Texts.messages())).isNotNull();
    assertThat(step.inHand().branchesProperty().get().of(step.inHand().run())).isNotNull();
    assertThat(step.firstSteps().text()).isNotNull();
    assertThat(step.inHand().shareCode()).startsWith("RW");
  }

  private void letWork() {
    done.add("work");
    if (step.inHand().run().program().increments() > MOST_INCREMENTS) {
      working.clear();
    }
    for (Queue<Runnable> tasks : List.of(stepping, working, telling)) {
      for (int i = random.nextInt(8); i > 0 && !tasks.isEmpty(); i--) {
        tasks.remove().run();
      }
    }
    step.outlook().rest();
  }

  private void end() {
    step.close();
    explore.close();
    trials.close();
    stepping.forEach(Runnable::run);
    telling.forEach(Runnable::run);
  }

  private <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private static List<String> threadsOfTheRun() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.matches("raceway-[A-H]"))
        .toList();
  }
}
