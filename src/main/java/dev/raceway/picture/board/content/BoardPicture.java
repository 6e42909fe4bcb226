package dev.raceway.picture.board.content;

import dev.raceway.model.Program;
import dev.raceway.model.State;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Density;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.schedule.RecordedRun;
import java.util.List;

/**
 * Everything that the board shows of a run, as values: the same run and window give an equal
 * picture, and parts that are equal need not be drawn again.
 *
 * @param program the set-up
 * @param window which columns are in sight
 * @param columns those columns, left to right
 * @param headers the lanes' left ends
 * @param next the lanes' right ends
 * @param pins what is pointed back to and is out of sight
 * @param now what stands at now
 */
public record BoardPicture(
    Program program,
    BoardWindow window,
    List<Column> columns,
    List<LaneHeader> headers,
    List<NextCell> next,
    List<Pin> pins,
    NowMarks now) {

  /**
   * Returns the picture of a run.
   *
   * @param em how large everything is, 1 at a desk
   * @param room pixels for columns
   * @param scrolledBack pixels by which the view was moved into the past
   */
  public static BoardPicture of(RecordedRun run, double em, double room, double scrolledBack) {
    Causes causes = new Causes(run);
    Density density = Density.keepingInSight(causes.columnsSinceFirst(), room / em);
    return of(run, causes, density, em, room, scrolledBack);
  }

  /**
   * Returns the picture of a run that is compared with another one: where all that is recorded fits
   * into the columns, each step stands in the same place at whatever position.
   *
   * @param em how large everything is, 1 at a desk
   * @param room pixels for columns
   * @param scrolledBack pixels by which the view was moved into the past
   */
  public static BoardPicture ofWhole(RecordedRun run, double em, double room, double scrolledBack) {
    int all = run.trace().end().progress().steps();
    return Density.fitting(all, room / em)
        .map(density -> of(run, new Causes(run), density, em, room, scrolledBack))
        .orElseGet(() -> of(run, em, room, scrolledBack));
  }

  private static BoardPicture of(
      RecordedRun run,
      Causes causes,
      Density density,
      double em,
      double room,
      double scrolledBack) {
    int steps = run.now().progress().steps();
    BoardWindow window = new BoardWindow(density, em, 0, room, scrolledBack, steps);
    double strip =
        Density.isCramped(room / em)
            ? Geometry.LEAST_PIN_WIDTH * em
            : Math.min(Geometry.PIN_WIDTH * em, room / 2);
    boolean hasStrip =
        strip >= Geometry.LEAST_PIN_WIDTH * em
            && !causes.outOfSight(window.first(), window.last()).isEmpty();
    if (hasStrip) {
      window = new BoardWindow(density, em, strip, room - strip, scrolledBack, steps);
    }
    return of(run, window, hasStrip ? causes.outOfSight(window.first(), window.last()) : List.of());
  }

  /**
   * Returns the picture of the last columns before now, all of them as wide as they are at a desk
   * and none pinned: a row of a picture that has several.
   *
   * @param columns how many
   */
  public static BoardPicture row(RecordedRun run, int columns) {
    double room = columns * Density.FULL.width();
    int steps = run.now().progress().steps();
    return of(run, new BoardWindow(Density.FULL, 1, 0, room, 0, steps), List.of());
  }

  private static BoardPicture of(RecordedRun run, BoardWindow window, List<Pin> pins) {
    State now = run.now();
    int steps = now.progress().steps();
    Lanes lanes = new Lanes(now);
    List<Boolean> thrown = ColumnBuilder.thrownBefore(run.trace(), run.position() + 1);
    return new BoardPicture(
        now.program(),
        window,
        new ColumnBuilder(run, window).all(),
        lanes.headers(),
        lanes.next(),
        pins,
        new NowMarks(
            steps,
            now.count(),
            now.expected(),
            now.lost(),
            now.program().lock(),
            now.lockOn(),
            now.program().permits(),
            now.holders(),
            now.queue(),
            thrown,
            ColumnBuilder.isPaused(run.pauses(), run.position(), thrown)));
  }

  /** Returns whether nobody has or has had the shared lock in what is in sight. */
  public boolean railIsBlank() {
    return !now.lockOn()
        && now.holders().isEmpty()
        && now.queue().isEmpty()
        && now.thrown().isEmpty()
        && columns.stream()
            .allMatch(column -> column.rail().isEmpty() && column.thrown().isEmpty());
  }
}
