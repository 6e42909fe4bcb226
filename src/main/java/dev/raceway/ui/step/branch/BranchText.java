package dev.raceway.ui.step.branch;

import dev.raceway.model.Event;
import dev.raceway.model.State;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Branch;
import dev.raceway.session.Run;
import dev.raceway.ui.text.Texts;

/** Says of a way that was left where it turned off, and what came of it. */
final class BranchText {

  private BranchText() {}

  static String of(Branch branch, Run run, boolean outcomeHidden) {
    String fork = fork(branch.run().trace(), branch.forkWith(run));
    return outcomeHidden ? fork : fork + " · " + outcome(branch.end());
  }

  private static String fork(Trace way, int fork) {
    int step = way.state(fork).progress().steps();
    if (fork < way.length() && way.event(fork + 1) instanceof Event.Stepped first) {
      return Texts.get(
          "branches.way", step, "[" + first.thread() + "]", Texts.of(first.instruction()));
    }
    boolean on = way.state(Math.min(fork + 1, way.length())).lockOn();
    return Texts.get(on ? "branches.lock-on" : "branches.lock-off", step);
  }

  private static String outcome(State end) {
    if (end.lost() > 0) {
      return Texts.get("branches.lost", end.count(), end.lost());
    }
    return end.isComplete()
        ? Texts.get("branches.exact", end.count())
        : Texts.get("branches.open", end.count(), end.progress().steps());
  }
}
