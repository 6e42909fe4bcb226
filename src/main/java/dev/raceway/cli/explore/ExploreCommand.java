package dev.raceway.cli.explore;

import dev.raceway.cli.ending.EarlyEnd;
import dev.raceway.cli.ending.TimeBudget;
import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.cli.option.ProgramOptions;
import dev.raceway.cli.option.Seed;
import dev.raceway.cli.option.WholeNumber;
import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Answer.Inconclusive;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.explore.known.Bounds;
import dev.raceway.explore.sample.SampledOutcomes;
import dev.raceway.explore.sample.Sampling;
import dev.raceway.explore.sample.Weighting;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.work.Cancellation;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts all schedules of a program exactly, and prints what they lead to. */
@Command(
    name = "explore",
    description = "Counts every schedule exactly, and prints what they lead to.",
    customSynopsis = {
      "raceway explore --threads K --increments N [--amount X] [--start S]",
      "                [--counter KIND] [--lock MODE [--permits P]] [--python RULE]",
      "                [--max-states M | --samples T [--seed S]] [--json]"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  raceway explore --threads 2 --increments 1",
      "  raceway explore --threads 3 --increments 5 --json",
      "  raceway explore --increments 1,1 --amount 1,-1 --start 5",
      "  raceway explore --threads 2 --increments 2 --counter call --python 3.10",
      "  raceway explore --threads 8 --increments 1000 --samples 1000"
    })
public final class ExploreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ProgramOptions options;

  @Option(
      names = "--max-states",
      paramLabel = "M",
      converter = Count.class,
      description = "Give up when there are more states than this.")
  private Optional<Long> maxStates = Optional.empty();

  @Option(
      names = "--samples",
      paramLabel = "T",
      converter = Samples.class,
      description = "Estimate from so many random schedules instead of counting.")
  private Optional<Long> samples = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      converter = Seed.class,
      description = "Where the samples begin; chosen and shown unless given.")
  private Optional<Long> seed = Optional.empty();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() {
    if (seed.isPresent() && samples.isEmpty()) {
      throw new WrongUsageException("--seed goes with --samples T alone");
    }
    if (maxStates.isPresent() && samples.isPresent()) {
      throw new WrongUsageException("give --max-states or --samples, not both");
    }
    Program program = options.program("");
    PrintWriter out = spec.commandLine().getOut();
    Bounds bounds = Explorer.bounds(State.start(program));
    ExploreFormat format =
        json ? new ExploreJson(program, bounds, out) : new ExploreTable(program, bounds, out);
    try (EarlyEnd earlyEnd = new EarlyEnd()) {
      Cancellation cancellation = earlyEnd.cancellation();
      if (samples.isPresent()) {
        estimate(State.start(program), cancellation, format);
      } else {
        explore(State.start(program), cancellation, format);
      }
      out.flush();
    }
    return 0;
  }

  private void explore(State start, Cancellation cancellation, ExploreFormat format) {
    TimeBudget patience = new TimeBudget(cancellation, 1);
    Limits limits = maxStates.map(Limits.USUAL::withStates).orElse(Limits.USUAL);
    Answer<Outcomes> answer = Explorer.outcomes(start, limits, patience);
    if (answer instanceof Exact<Outcomes> exact) {
      format.exact(exact.value());
    } else {
      format.gaveUp((Inconclusive<Outcomes>) answer);
    }
  }

  private void estimate(State start, Cancellation cancellation, ExploreFormat format) {
    long begin = seed.orElseGet(Seed::chosen);
    int times = Math.toIntExact(samples.orElseThrow());
    List<Weighting> possible =
        Stream.of(Weighting.values()).filter(each -> Sampling.isPossible(start, each)).toList();
    List<SampledOutcomes> estimates = new ArrayList<>();
    for (Weighting weighting : possible) {
      TimeBudget patience = new TimeBudget(cancellation, possible.size());
      estimates.add(Sampling.of(start, weighting, begin, times, patience));
    }
    format.estimated(estimates, begin);
  }

  private static final class Count extends WholeNumber {
    Count() {
      super(1, Limits.USUAL.states());
    }
  }

  private static final class Samples extends WholeNumber {
    Samples() {
      super(1, 1_000_000);
    }
  }
}
