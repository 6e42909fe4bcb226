package dev.raceway.cli.trial;

import dev.raceway.cli.ending.EarlyEnd;
import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.cli.option.NameConverter;
import dev.raceway.cli.option.NumberList;
import dev.raceway.cli.option.WholeNumber;
import dev.raceway.cli.option.WorkGiven;
import dev.raceway.cli.option.WorkOptions;
import dev.raceway.cli.output.Watched;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.ThreadWork;
import dev.raceway.trial.DurationEstimate;
import dev.raceway.trial.SeriesProgress;
import dev.raceway.trial.TrialSeries;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lets real threads run free, and prints what they found. */
@Command(
    name = "trial",
    description = "Runs the same counter on free real threads, and prints what they found.",
    customSynopsis = {
      "raceway trial [--threads K] [--increments N] [--amount X] [--start S]",
      "              [--counter KIND]... [--lock MODE]... [--permits P] [--trials T] [--json|--csv]"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  raceway trial",
      "  raceway trial --lock mutex --trials 20",
      "  raceway trial --increments 100000,100000 --amount 100,-100 --trials 20",
      "  raceway trial --counter plain --counter atomic --lock none --lock mutex --json"
    })
public final class TrialCommand implements Callable<Integer> {

  private static final long DEFAULT_THREADS = 5;

  @Spec private CommandSpec spec;

  @ParentCommand private Watched parent;

  @Option(
      names = "--threads",
      paramLabel = "K",
      converter = Threads.class,
      description = "Threads, 1 to " + TrialSetup.MAX_THREADS + ", 5 unless given.")
  private Optional<Long> threads = Optional.empty();

  @Option(
      names = "--increments",
      paramLabel = "N",
      converter = Increments.class,
      description = {
        "Increments that each thread does,",
        "1 to " + TrialSetup.MAX_INCREMENTS + ", 100000 unless given;",
        "3,2 gives each thread a number of its own."
      })
  private NumberList increments = new NumberList(List.of(100_000L));

  @Mixin private WorkOptions work;

  @Option(
      names = "--counter",
      paramLabel = "KIND",
      converter = Counter.class,
      description = {
        "plain (unless given), volatile, call, two-step, cas, atomic,",
        "adder, naive or yield. May be given several times."
      })
  private List<CounterKind> counters = List.of(CounterKind.PLAIN);

  @Option(
      names = "--lock",
      paramLabel = "MODE",
      converter = Lock.class,
      description = {
        "none (unless given), mutex, semaphore, write-only,",
        "per-thread, monitor or fair. May be given several times."
      })
  private List<LockMode> locks = List.of(LockMode.NONE);

  @Option(
      names = "--trials",
      paramLabel = "T",
      converter = Count.class,
      description = "Trials of each counter with each lock, 1 unless given.")
  private long trials = 1;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Option(names = "--csv", description = "Print a table, a row for each count that was found.")
  private boolean csv;

  @Override
  public Integer call() {
    if (json && csv) {
      throw new WrongUsageException("--json and --csv are two forms, give one of them");
    }
    TrialForm form = json ? TrialForm.JSON : csv ? TrialForm.CSV : TrialForm.TEXT;
    List<TrialSetup> setups = setups();
    run(new TrialSeries(setups, trials), new TrialPrinter(form, out(), setups.size() > 1));
    return 0;
  }

  private void run(TrialSeries series, TrialPrinter printer) {
    ProgressLine line = new ProgressLine(err(), parent.isWatched());
    try (EarlyEnd earlyEnd = new EarlyEnd()) {
      Cancellation cancellation = earlyEnd.cancellation();
      DurationEstimate estimate = series.estimate(cancellation);
      if (estimate.isLong() && !cancellation.isCancelled()) {
        warn(estimate);
      }
      SeriesProgress end =
          series.run(
              cancellation,
              now -> {
                if (printer.hasNews(now)) {
                  line.clear();
                  printer.printNews(now);
                }
                line.show(now);
              });
      line.clear();
      printer.end(end);
      out().flush();
    }
  }

  /** Before the work, so that nobody waits without knowing for what. */
  private void warn(DurationEstimate estimate) {
    String varies = estimate.isRange() ? ", because the time of a fair lock varies" : "";
    err()
        .println(
            "raceway: this takes %s%s; Ctrl+C ends it and prints what was found until then"
                .formatted(Duration.of(estimate), varies));
    err().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private List<TrialSetup> setups() {
    int permits = work.permits(locks);
    WorkGiven given = new WorkGiven(threads, increments, work.amount());
    List<ThreadWork> each = given.of(given.number().orElse(DEFAULT_THREADS));
    return counters.stream()
        .distinct()
        .flatMap(
            counter ->
                locks.stream()
                    .distinct()
                    .map(
                        lock ->
                            new TrialSetup(
                                each,
                                work.start(),
                                counter,
                                lock,
                                lock.hasPermits() ? permits : 1)))
        .toList();
  }

  private static final class Threads extends WholeNumber {
    Threads() {
      super(1, TrialSetup.MAX_THREADS);
    }
  }

  private static final class Increments extends NumberList.Reader {
    Increments() {
      super(1, TrialSetup.MAX_INCREMENTS);
    }
  }

  private static final class Count extends WholeNumber {
    Count() {
      super(1, Trials.MAX_TRIALS);
    }
  }

  private static final class Counter extends NameConverter<CounterKind> {
    Counter() {
      super(List.of(CounterKind.values()), CounterKind::text);
    }
  }

  private static final class Lock extends NameConverter<LockMode> {
    Lock() {
      super(List.of(LockMode.values()), LockMode::text);
    }
  }
}
