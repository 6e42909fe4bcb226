package dev.raceway.cli.run;

import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.cli.option.NameConverter;
import dev.raceway.engine.RealRun;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Steps threads as a schedule or a scheduler says, and prints the trace. */
@Command(
    name = "run",
    description = "Steps real threads, one instruction at a time, and prints what happened.",
    customSynopsis = {
      "raceway run --threads K --increments N [--amount X] [--start S] [--counter KIND]",
      "            [--lock MODE [--permits P] [--lock-off]] [--python RULE]",
      "            (--schedule TEXT | --scheduler NAME [--seed S] [--quantum Q] [--target V])",
      "            [--engine ENGINE] [--format FORMAT]",
      "   or: raceway run --code CODE [--engine ENGINE] [--format FORMAT]"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  raceway run --threads 2 --increments 1 --schedule \"A B3 A2\"",
      "  raceway run --increments 1,1 --amount 50,-30 --start 100 --schedule \"A2 B3 A\"",
      "  raceway run --threads 2 --increments 1 --lock mutex --schedule \"A B A4 B4\"",
      "  raceway run --threads 3 --increments 5 --scheduler random --seed 7 --json",
      "  raceway run --threads 2 --increments 1 --counter call --python 3.10 --scheduler gil",
      "  raceway run --threads 2 --increments 10 --scheduler exactly --target 2"
    })
public final class RunCommand implements Callable<Integer> {

  /** The options that may stand beside a share code, which brings all the others along. */
  private static final Set<String> BESIDE_CODE =
      Set.of("--code", "--engine", "--format", "--json", "--debug");

  @Spec private CommandSpec spec;

  @Mixin private SetUpOptions setUp;

  @Mixin private OrderOptions order;

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description = "A share code, instead of the options above.")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      converter = EngineName.class,
      description = {
        "real (unless given): real threads, every step checked against the model;",
        "model: the model alone."
      })
  private Engine engine = Engine.REAL;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      description = "table (unless given), code, mermaid or json.")
  private Optional<Format> format = Optional.empty();

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  private enum Engine {
    REAL,
    MODEL
  }

  @Override
  public Integer call() {
    Format chosen = format();
    Report report = code.map(this::fromCode).orElseGet(() -> order.follow(setUp.program()));
    if (engine == Engine.REAL) {
      stepRealThreads(report.trace());
    }
    chosen.write(report, spec.commandLine().getOut());
    return 0;
  }

  private Format format() {
    if (json && format.isPresent() && format.get() != Format.JSON) {
      throw new WrongUsageException(
          "give --json or --format " + format.get().text() + ", not both");
    }
    return json ? Format.JSON : format.orElse(Format.TABLE);
  }

  private Report fromCode(String text) {
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      if (!BESIDE_CODE.contains(option.longestName())) {
        throw new WrongUsageException(
            "--code brings the set-up and the schedule along; leave out " + option.longestName());
      }
    }
    ShareCode shared = ShareCode.parse(text);
    return Report.of(Trace.of(shared.program(), shared.schedule()));
  }

  /** What is printed is the model's trace; real threads that differ from it end the command. */
  private static void stepRealThreads(Trace trace) {
    try (RealRun run = new RealRun(trace.program())) {
      trace.decisions().forEach(run::apply);
    }
  }

  private static final class EngineName extends NameConverter<Engine> {
    EngineName() {
      super(List.of(Engine.values()), engine -> engine.name().toLowerCase(Locale.ROOT));
    }
  }

  private static final class FormatName extends NameConverter<Format> {
    FormatName() {
      super(List.of(Format.values()), Format::text);
    }
  }
}
