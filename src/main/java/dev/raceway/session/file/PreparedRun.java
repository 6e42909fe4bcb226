package dev.raceway.session.file;

import dev.raceway.model.Program;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Branch;
import dev.raceway.session.Branches;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run prepared to be shown. Schedules are kept, not traces, so that a lecture of long runs needs
 * little memory.
 *
 * @param title what it is called, empty if it has no title
 * @param notes what the person who shows it wants to remember
 * @param code set-up and schedule, which can be followed
 * @param position number of decisions before the one to begin at, from 0 to all of them
 * @param pauses where playing stops
 * @param branches the ways that were left, the last one first
 * @param extra fields that this version does not know
 */
public record PreparedRun(
    String title,
    String notes,
    ShareCode code,
    int position,
    PauseMarks pauses,
    List<ShareCode> branches,
    ExtraFields extra)
    implements SessionDocument {

  /** Most branches of a run: as many as are kept while it is worked on. */
  public static final int MOST_BRANCHES = Branches.MOST;

  /** Keeps a copy; what could not be read again cannot be made. */
  public PreparedRun {
    branches = List.copyOf(branches);
    TextLimit.TITLE.require(title);
    TextLimit.NOTES.require(notes);
    int length = length(code);
    boolean fits = position >= 0 && position <= length && branches.size() <= MOST_BRANCHES;
    if (!fits || !pauses.positions().stream().allMatch(mark -> mark >= 0 && mark <= length)) {
      throw new IllegalArgumentException(
          "position %s and marks %s of %s events".formatted(position, pauses.positions(), length));
    }
  }

  /** Returns a run as it stands, without words. */
  public static PreparedRun of(Run run, Branches branches) {
    return new PreparedRun(
        "",
        "",
        code(run),
        run.position(),
        run.pauses().upTo(run.trace().length()),
        branches.of(run).stream().map(branch -> code(branch.run())).toList(),
        ExtraFields.NONE);
  }

  private static ShareCode code(Run run) {
    return new ShareCode(run.program(), run.trace().schedule());
  }

  /**
   * Returns this prepared run after work on it: words and fields that are not known stay, and so do
   * branches of another set-up, which nobody saw meanwhile.
   */
  public PreparedRun updated(Run run, Branches ways) {
    PreparedRun now = of(run, ways);
    List<ShareCode> kept =
        Stream.concat(
                now.branches().stream(),
                branches.stream()
                    .filter(branch -> !branch.program().isSameApartFromSwitch(run.program())))
            .distinct()
            .limit(MOST_BRANCHES)
            .toList();
    return new PreparedRun(title, notes, now.code(), now.position(), now.pauses(), kept, extra);
  }

  /** Returns the same run with other words. */
  public PreparedRun withWords(String newTitle, String newNotes) {
    return new PreparedRun(newTitle, newNotes, code, position, pauses, branches, extra);
  }

  @Override
  public PreparedRun withExtra(ExtraFields fields) {
    return new PreparedRun(title, notes, code, position, pauses, branches, fields);
  }

  /** Returns the same run at another position. */
  public PreparedRun at(int newPosition) {
    return new PreparedRun(title, notes, code, newPosition, pauses, branches, extra);
  }

  /** Returns the run to be shown, at the position where it begins. */
  public Run run(SchedulerChoice choice) {
    return recorded(code, choice).withPauses(pauses).at(position);
  }

  /** Returns the ways that were left, as a session keeps them. */
  public List<Branch> ways(SchedulerChoice choice) {
    return branches.stream().map(branch -> new Branch(recorded(branch, choice))).toList();
  }

  /** Where nothing is recorded yet, a person chooses. */
  private static Run recorded(ShareCode code, SchedulerChoice choice) {
    Run run = Run.recorded(code.program(), code.schedule(), choice);
    return run.isEmpty() ? run.again() : run;
  }

  /** Returns everything that happens in it. */
  public Trace trace() {
    return Trace.of(code.program(), code.schedule());
  }

  /** Returns its set-up. */
  public Program program() {
    return code.program();
  }

  @Override
  public List<PreparedRun> runs() {
    return List.of(this);
  }

  /** Returns its number of decisions. */
  public int length() {
    return length(code);
  }

  /** Returns the number of decisions of a code. */
  static int length(ShareCode code) {
    return code.schedule().runs().stream().mapToInt(Schedule.Repeated::times).sum();
  }
}
