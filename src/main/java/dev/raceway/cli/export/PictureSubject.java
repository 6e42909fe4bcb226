package dev.raceway.cli.export;

import dev.raceway.cli.ending.EarlyEnd;
import dev.raceway.cli.ending.RunFailedException;
import dev.raceway.cli.ending.TimeBudget;
import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.GraphLine;
import dev.raceway.picture.graph.GraphLines;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.Pictured;
import dev.raceway.session.export.picture.PicturedGraph;
import dev.raceway.session.export.picture.PicturedHistograms;
import dev.raceway.session.export.picture.PicturedRun;
import dev.raceway.session.export.report.Report;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.trial.result.TrialSetup;
import dev.raceway.trial.run.Trials;
import dev.raceway.work.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a picture of a run shows. */
enum PictureSubject {
  BOARD,
  GRAPH,
  HISTOGRAM;

  /**
   * A picture that is asked for.
   *
   * @param report the run
   * @param look what it looks like
   * @param trials how many trials a histogram shows
   */
  record Wanted(Report report, PictureLook look, long trials) {

    private Program program() {
      return report.trace().program();
    }
  }

  /** Returns its name on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the picture; works out what it shows, until Ctrl+C ends that. */
  Pictured of(Wanted wanted) {
    try (EarlyEnd earlyEnd = new EarlyEnd()) {
      return switch (this) {
        case BOARD -> PicturedRun.of(wanted.report(), wanted.look());
        case GRAPH -> graph(wanted, earlyEnd.cancellation());
        case HISTOGRAM -> histogram(wanted, earlyEnd.cancellation());
      };
    }
  }

  private static Pictured graph(Wanted wanted, Cancellation cancellation) {
    Program program = wanted.program();
    ProgressGrid.missing(program)
        .ifPresent(
            reason -> {
              String why = new Messages(Language.ENGLISH).of(reason);
              throw new WrongUsageException("--what graph: " + why);
            });
    ProgressGrid grid = ProgressGrid.of(program, ThreadId.at(0), ThreadId.at(1));
    Optional<GraphLine> run = GraphLines.run(grid, wanted.report().trace());
    if (run.isEmpty() && wanted.report().trace().length() > 0) {
      throw new WrongUsageException(
          "--what graph: this run throws the lock switch in the middle, so it has no path on one"
              + " grid");
    }
    Answer<Outcomes> all =
        Explorer.outcomes(
            State.start(program), Limits.BESIDE_WINDOW, new TimeBudget(cancellation, 1));
    List<GraphLine> lines = new ArrayList<>();
    if (all instanceof Exact<Outcomes> exact) {
      lines.addAll(GraphLines.witnesses(grid, exact.value().witnesses(), Optional.empty()));
    }
    run.ifPresent(lines::add);
    return new PicturedGraph(grid, lines, wanted.report().words(), wanted.look());
  }

  private static Pictured histogram(Wanted wanted, Cancellation cancellation) {
    Program program = wanted.program();
    TrialSetup setup = TrialSetup.of(program, program.lockOnAtStart());
    TrialProgress found = Trials.run(setup, wanted.trials(), cancellation, far -> {});
    if (found.trialsDone() == 0) {
      throw new RunFailedException("no trial has ended");
    }
    return new PicturedHistograms(
        List.of(found), wanted.report().words().messages(), wanted.look());
  }
}
