package dev.raceway.cli.gil;

import dev.raceway.cli.ending.EarlyEnd;
import dev.raceway.cli.option.NameConverter;
import dev.raceway.cli.option.WholeNumber;
import dev.raceway.gil.Measurement;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.GilSetup;
import dev.raceway.gil.result.Task;
import dev.raceway.gil.result.Workload;
import dev.raceway.model.Program;
import dev.raceway.work.Cancellation;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what a global interpreter lock costs, and what it does not. */
@Command(
    name = "gil",
    description = {
      "Does the same work one part after another, on threads under a global",
      "interpreter lock as Python's, and on threads without it; prints the times."
    },
    customSynopsis = {
      "raceway gil [--task cpu|io|mixed] [--threads K] [--switch-interval MS] [--json]"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  raceway gil",
      "  raceway gil --task io --threads 5",
      "  raceway gil --task mixed --switch-interval 0.5 --json"
    })
public final class GilCommand implements Callable<Integer> {

  private static final BigDecimal MICROS_PER_MILLI = BigDecimal.valueOf(1_000);

  @Spec private CommandSpec spec;

  @Option(
      names = "--task",
      paramLabel = "TASK",
      converter = Tasks.class,
      description = {
        "cpu (unless given): every thread factorises numbers;",
        "io: every thread reads from pipes that answer after a",
        "while; mixed: one reads, the others factorise."
      })
  private Task task = Task.CPU;

  @Option(
      names = "--threads",
      paramLabel = "K",
      converter = Threads.class,
      description = "Threads, 1 to " + Program.MAX_THREADS + ", 2 unless given.")
  private long threads = 2;

  @Option(
      names = "--switch-interval",
      paramLabel = "MS",
      converter = Interval.class,
      description = {
        "How long a thread waits before it asks for the lock,",
        "0.1 to 1000 milliseconds, 5 unless given."
      })
  private BigDecimal switchInterval = new BigDecimal(5);

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long micros = switchInterval.multiply(MICROS_PER_MILLI).longValueExact();
    GilSetup setup = new GilSetup(task, Math.toIntExact(threads), micros);
    try (EarlyEnd earlyEnd = new EarlyEnd()) {
      Cancellation cancellation = earlyEnd.cancellation();
      GilResult result = Measurement.run(setup, Workload.USUAL, cancellation, progress -> {});
      if (json) {
        new GilJson(out).print(result);
      } else {
        new GilText(out).print(result);
      }
      out.flush();
    }
    return 0;
  }

  private static final class Tasks extends NameConverter<Task> {
    Tasks() {
      super(List.of(Task.values()), Task::text);
    }
  }

  private static final class Threads extends WholeNumber {
    Threads() {
      super(1, Program.MAX_THREADS);
    }
  }

  private static final class Interval extends Milliseconds {
    Interval() {
      super("0.1", "1000");
    }
  }
}
