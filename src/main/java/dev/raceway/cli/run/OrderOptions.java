package dev.raceway.cli.run;

import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.cli.option.NameConverter;
import dev.raceway.cli.option.Seed;
import dev.raceway.cli.option.WholeNumber;
import dev.raceway.explore.Aim;
import dev.raceway.model.Program;
import dev.raceway.schedule.InterpreterScheduler;
import dev.raceway.schedule.OneAfterAnother;
import dev.raceway.schedule.RandomChoice;
import dev.raceway.schedule.RoundRobin;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Scheduler;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Option;

/** The options that say in which order the threads step. */
final class OrderOptions {

  @Option(
      names = "--schedule",
      paramLabel = "TEXT",
      description = {
        "The steps one by one: A B3 A2 is A, then B three times, then A twice;",
        "+ and - throw the lock switch on and off."
      })
  private Optional<String> schedule = Optional.empty();

  @Option(
      names = "--scheduler",
      paramLabel = "NAME",
      converter = Named.class,
      description = {
        "one-after-another, round-robin, gil (round robin whose slices end where",
        "--python lets an interpreter switch), random, worst (loses the most with",
        "the fewest context switches) or exactly (ends at --target V)."
      })
  private Optional<Name> scheduler = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      converter = Seed.class,
      description = "Where random begins; chosen and shown unless given.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--quantum",
      paramLabel = "Q",
      converter = Quantum.class,
      description =
          "Steps in a slice of round-robin or gil, "
              + RoundRobin.DEFAULT_QUANTUM
              + " unless given.")
  private Optional<Long> quantum = Optional.empty();

  @Option(
      names = "--target",
      paramLabel = "V",
      converter = Target.class,
      description = "The final value that exactly ends at.")
  private Optional<Long> target = Optional.empty();

  private enum Name {
    ONE_AFTER_ANOTHER("one-after-another"),
    ROUND_ROBIN("round-robin"),
    GIL("gil"),
    RANDOM("random"),
    WORST("worst"),
    EXACTLY("exactly");

    private final String text;

    Name(String text) {
      this.text = text;
    }
  }

  /** Follows the order in the model, to the end of the schedule or of the program. */
  Report follow(Program program) {
    require(schedule.isEmpty() || scheduler.isEmpty(), "give --schedule or --scheduler, not both");
    require(
        schedule.isPresent() || scheduler.isPresent(),
        "the order of steps is missing; give --schedule TEXT or --scheduler NAME");
    require(seed.isEmpty() || is(Name.RANDOM), "--seed goes with --scheduler random alone");
    require(
        quantum.isEmpty() || is(Name.ROUND_ROBIN) || is(Name.GIL),
        "--quantum goes with --scheduler round-robin or gil alone");
    require(
        target.isPresent() == is(Name.EXACTLY),
        target.isPresent()
            ? "--target goes with --scheduler exactly alone"
            : "--scheduler exactly needs the value to end at, give --target V");
    return schedule
        .map(text -> Report.of(Trace.of(program, ScheduleText.parse(text))))
        .orElseGet(() -> scheduled(program));
  }

  private Report scheduled(Program program) {
    long start = seed.orElseGet(Seed::chosen);
    Scheduler chosen =
        switch (scheduler.orElseThrow()) {
          case ONE_AFTER_ANOTHER -> new OneAfterAnother();
          case ROUND_ROBIN -> new RoundRobin(slice());
          case GIL -> new InterpreterScheduler(slice());
          case RANDOM -> new RandomChoice(start);
          case WORST -> new Aiming(program).at(new Aim.Worst());
          case EXACTLY -> new Aiming(program).at(new Aim.Exactly(target.orElseThrow()));
        };
    // Every run ends: a compare-and-set fails only because another one has succeeded.
    Trace trace = Trace.of(program).followed(chosen, Integer.MAX_VALUE);
    return new Report(trace, is(Name.RANDOM) ? OptionalLong.of(start) : OptionalLong.empty());
  }

  private int slice() {
    return quantum.map(Math::toIntExact).orElse(RoundRobin.DEFAULT_QUANTUM);
  }

  private boolean is(Name name) {
    return scheduler.equals(Optional.of(name));
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new WrongUsageException(sentence);
    }
  }

  private static final class Named extends NameConverter<Name> {
    Named() {
      super(List.of(Name.values()), name -> name.text);
    }
  }

  private static final class Quantum extends WholeNumber {
    Quantum() {
      super(1, ScheduleText.MAX_TIMES);
    }
  }

  private static final class Target extends WholeNumber {
    Target() {
      super(Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }
}
