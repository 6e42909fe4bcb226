package dev.raceway.ui.explore.graph;

import dev.raceway.explore.answer.Witness;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.GraphLine;
import dev.raceway.picture.graph.GraphLine.Kind;
import dev.raceway.picture.graph.GraphLines;
import dev.raceway.picture.graph.GraphPath;
import dev.raceway.picture.graph.Point;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.PicturedGraph;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.ui.explore.graph.GraphPicture.Refused;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the progress graph shows of a set-up, and what is drawn on it. */
public final class GraphViewModel {

  /** As near to the end of a path, in squares, a pointer takes it up again. */
  private static final double NEAR = 1;

  private final Consumer<Schedule> onStep;
  private final ReadOnlyObjectWrapper<GraphPicture> picture =
      new ReadOnlyObjectWrapper<>(this, "picture");
  private Program program;
  private ThreadId across = ThreadId.at(0);
  private ThreadId up = ThreadId.at(1);
  private Optional<Drawing> drawing = Optional.empty();
  private Optional<Refused> refused = Optional.empty();
  private Optional<Trace> run = Optional.empty();
  private SortedMap<Long, Witness> witnesses = new TreeMap<>();
  private Optional<Long> selected = Optional.empty();

  /** Lines are made when what they show changes; a hand that draws must not wait for them. */
  private List<GraphLine> witnessLines = List.of();

  private Optional<GraphLine> runLine = Optional.empty();
  private boolean runIsOff;

  /**
   * Makes the graph of a set-up.
   *
   * @param onStep opens a schedule of the set-up on the Step screen
   */
  public GraphViewModel(Program program, Consumer<Schedule> onStep) {
    this.onStep = onStep;
    setProgram(program);
  }

  /** All that is shown. */
  ReadOnlyObjectProperty<GraphPicture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Takes another set-up; what was drawn is gone. */
  public void setProgram(Program next) {
    program = next;
    witnesses = new TreeMap<>();
    selected = Optional.empty();
    if (Math.max(across.index(), up.index()) >= next.threads()) {
      across = ThreadId.at(0);
      up = ThreadId.at(1);
    }
    begin();
  }

  /** Shows the run of the Step screen, up to now. */
  public void follow(Run now) {
    run = Optional.of(now.past());
    makeRunLine();
    show();
  }

  /** Shows schedules to the final values of the set-up. */
  public void setWitnesses(SortedMap<Long, Witness> found) {
    witnesses = found;
    makeWitnessLines();
    show();
  }

  /** Shows the schedule to a final value rather than the usual ones. */
  public void select(Optional<Long> value) {
    selected = value;
    makeWitnessLines();
    show();
  }

  /** Shows two threads; what was drawn of others is gone. */
  void showPair(ThreadId newAcross, ThreadId newUp) {
    across = newAcross;
    up = newUp;
    begin();
  }

  /** Runs one of the two threads on. */
  public void run(ThreadId thread) {
    refuse(thread);
    drawing = drawing.map(now -> now.grid().shows(thread) ? now.then(thread) : now);
    show();
  }

  /** Runs one of the two threads to the end of its increment, or until it waits. */
  public void finishIncrement(ThreadId thread) {
    refuse(thread);
    drawing = drawing.map(now -> now.grid().shows(thread) ? now.finishIncrement(thread) : now);
    show();
  }

  private void refuse(ThreadId thread) {
    refused =
        drawing
            .filter(now -> now.grid().shows(thread))
            .flatMap(now -> now.trace().end().refusal(Decision.run(thread)))
            .map(why -> new Refused(thread, why));
  }

  /** Takes the last step back. */
  public void back() {
    draw(Drawing::back);
  }

  /** Begins anew. */
  public void clear() {
    draw(now -> Drawing.on(now.grid()));
  }

  /** A pointer is put down, in squares: near the end of the path it goes on, else anew. */
  void begin(double x, double y) {
    draw(
        now -> {
          Point end = now.end();
          boolean isNear = Math.max(Math.abs(x - end.x()), Math.abs(y - end.y())) <= NEAR;
          return (isNear ? now : Drawing.on(now.grid())).towards(x, y);
        });
  }

  /** A pointer is drawn on, in squares. */
  void towards(double x, double y) {
    draw(now -> now.towards(x, y));
  }

  /** Returns the graph as it stands as a picture, if there is one. */
  public Optional<PicturedGraph> pictured(PictureLook look) {
    return grid()
        .map(
            there ->
                new PicturedGraph(
                    there, picture.get().lines(), new ReportWords(Texts.messages()), look));
  }

  /** Opens what was drawn on the Step screen. */
  public void open() {
    drawing
        .filter(drawn -> !drawn.isEmpty())
        .ifPresent(drawn -> onStep.accept(drawn.trace().schedule()));
  }

  private void draw(UnaryOperator<Drawing> deed) {
    refused = Optional.empty();
    drawing = drawing.map(deed);
    show();
  }

  private void begin() {
    refused = Optional.empty();
    drawing =
        ProgressGrid.missing(program).isEmpty()
            ? Optional.of(Drawing.on(ProgressGrid.of(program, across, up)))
            : Optional.empty();
    makeWitnessLines();
    makeRunLine();
    show();
  }

  private void show() {
    List<GraphLine> lines = new ArrayList<>(witnessLines);
    runLine.ifPresent(lines::add);
    drawing
        .filter(drawn -> !drawn.isEmpty())
        .ifPresent(drawn -> lines.add(new GraphLine(Kind.DRAWN, drawn.path(), drawn.trace())));
    picture.set(
        new GraphPicture(grid(), ProgressGrid.missing(program), runIsOff, drawing, lines, refused));
  }

  private Optional<ProgressGrid> grid() {
    return drawing.map(Drawing::grid);
  }

  /** Tells whether a run of this program is neither on the grid with the lock nor without. */
  private boolean fitsNoGrid(Trace trace) {
    List<ProgressGrid> grids =
        Stream.of(true, false)
            .filter(on -> !on || program.lock() != LockMode.NONE)
            .map(on -> ProgressGrid.of(program.withLock(program.lock(), on), across, up))
            .toList();
    return grids.get(0).isFor(trace.program())
        && grids.stream().noneMatch(grid -> GraphPath.of(grid, trace).isPresent());
  }

  private void makeRunLine() {
    Optional<Trace> past = run.filter(trace -> trace.length() > 0);
    runLine = past.flatMap(trace -> grid().flatMap(there -> GraphLines.run(there, trace)));
    runIsOff = grid().isPresent() && runLine.isEmpty() && past.filter(this::fitsNoGrid).isPresent();
  }

  private void makeWitnessLines() {
    witnessLines =
        grid().map(there -> GraphLines.witnesses(there, witnesses, selected)).orElse(List.of());
  }
}
