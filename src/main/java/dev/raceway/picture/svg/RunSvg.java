package dev.raceway.picture.svg;

import dev.raceway.picture.Area;
import dev.raceway.picture.PathData;
import dev.raceway.picture.board.BoardDrawing;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.board.sign.StepFlag;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.look.Palette;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The board of a run as an SVG document, as the window shows it. Reading style sheets takes longer
 * than drawing, so whoever draws often keeps one. For one thread at a time.
 */
public final class RunSvg {

  /** Steps in a row: as many as can be read on a page. */
  private static final int COLUMNS = 10;

  /** A board with fewer looks lost. */
  private static final int LEAST_COLUMNS = 4;

  static final double MARGIN = 8;

  /** What a window has around its cards. */
  private static final String GROUND = "-rw-ground";

  /** The colour of a sheet, by its name: white in the light theme, for it is printed. */
  public static final String PAPER = "-rw-card";

  private static final double CORNER = 12;

  private final Palette palette;
  private final Messages words;
  private final Veil veil;
  private final Map<Boolean, Looks> looks = new HashMap<>();

  /**
   * Prepares to write.
   *
   * @param palette the colours
   * @param words the language that the board speaks
   * @param veil what is kept back
   */
  public RunSvg(Palette palette, Messages words, Veil veil) {
    this.palette = palette;
    this.words = words;
    this.veil = veil;
  }

  /**
   * Returns a run up to now: all its steps, in rows if there are many.
   *
   * @param scale how large it is, 1 as at a desk
   */
  public String whole(RecordedRun run, double scale) {
    return whole(run, scale, () -> {});
  }

  /**
   * Returns a run up to now; a very long one takes its time.
   *
   * @param scale how large it is, 1 as at a desk
   * @param beforeRow called before each row; may end it by an exception
   */
  public String whole(RecordedRun run, double scale, Runnable beforeRow) {
    List<Row> rows = rows(run, beforeRow);
    return under(rows, widest(rows), rows.size(), scale, GROUND);
  }

  /**
   * Returns a run up to now on sheets of paper, all of one size: as many whole rows on each as can
   * be read there. A run of one row stands by itself and has none.
   *
   * @param beforeRow called before each row; may end it by an exception
   */
  public List<String> sheets(RecordedRun run, Runnable beforeRow) {
    List<Row> rows = rows(run, beforeRow);
    if (rows.size() == 1) {
      return List.of();
    }
    int rowsOnSheet = PaperSheets.fitting(rows.get(0).height() + MARGIN);
    List<String> sheets = new ArrayList<>();
    for (int first = 0; first < rows.size(); first += rowsOnSheet) {
      List<Row> here = rows.subList(first, Math.min(rows.size(), first + rowsOnSheet));
      sheets.add(under(here, widest(rows), rowsOnSheet, 1, PAPER));
    }
    return sheets;
  }

  /** Writes rows one under the other, where there is room for so many; all are of one height. */
  private String under(List<Row> rows, double width, int room, double scale, String ground) {
    Markup defined = new Markup();
    Markup drawn = new Markup();
    double oneAndMargin = rows.get(0).height() + MARGIN;
    for (int row = 0; row < rows.size(); row++) {
      put(rows.get(row), MARGIN + row * oneAndMargin, defined, drawn);
    }
    double height = MARGIN + room * oneAndMargin;
    return document(width + 2 * MARGIN, height, scale, ground, defined, drawn);
  }

  /** Returns how wide the widest row is. */
  static double widest(List<Row> rows) {
    return rows.stream().mapToDouble(row -> row.geometry().width()).max().orElseThrow();
  }

  /**
   * A row of steps, drawn.
   *
   * @param geometry how large it is
   * @param board what is drawn
   */
  record Row(Geometry geometry, BoardSvg board) {

    double height() {
      return geometry.height();
    }
  }

  /**
   * Draws all steps up to now, in rows.
   *
   * @param beforeRow called before each row; may end it by an exception
   */
  List<Row> rows(RecordedRun run, Runnable beforeRow) {
    int steps = run.now().progress().steps();
    int columns = columns(run);
    List<RecordedRun> ends = RunRows.of(run, columns);
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < ends.size(); row++) {
      beforeRow.run();
      boolean last = row == ends.size() - 1;
      int inRow = last && row > 0 ? steps - row * columns : columns;
      BoardPicture picture = BoardPicture.row(ends.get(row), inRow);
      Geometry geometry =
          Geometry.ofPicture(picture.program().threads(), inRow, picture.railIsBlank());
      String prefix = ends.size() == 1 ? "" : "row" + (row + 1) + "-";
      rows.add(new Row(geometry, row(picture, geometry, prefix, last)));
    }
    return rows;
  }

  private BoardSvg row(BoardPicture picture, Geometry geometry, String prefix, boolean isLast) {
    return new BoardSvg(
        drawing(picture, geometry, List.of()),
        picture.window(),
        looks(false),
        palette,
        prefix,
        isLast);
  }

  /** Puts a row below what was drawn already. */
  void put(Row row, double top, Markup defined, Markup drawn) {
    Geometry geometry = row.geometry();
    card(drawn, new Area(MARGIN, top, geometry.width(), geometry.height()), row.board());
    defined.add(row.board().definitions());
  }

  /**
   * Returns a run as it was at some time, in a picture as large as that of any other time.
   *
   * @param position number of decisions, up to where the run is now
   * @param scale how large it is, 1 as at a desk
   */
  public String frame(RecordedRun run, int position, double scale) {
    int columns = columns(run);
    BoardPicture picture =
        BoardPicture.row(new RunRows.Until(run.trace(), position, run.pauses()), columns);
    boolean railIsBlank = BoardPicture.row(run, columns).railIsBlank();
    Geometry geometry = Geometry.ofPicture(picture.program().threads(), columns, railIsBlank);
    BoardSvg board = row(picture, geometry, "", true);
    Markup drawn = new Markup();
    card(drawn, new Area(MARGIN, MARGIN, geometry.width(), geometry.height()), board);
    return document(
        geometry.width() + 2 * MARGIN,
        geometry.height() + 2 * MARGIN,
        scale,
        GROUND,
        board.definitions(),
        drawn);
  }

  private static int columns(RecordedRun run) {
    return Math.max(LEAST_COLUMNS, Math.min(COLUMNS, run.now().progress().steps()));
  }

  /**
   * Returns what is in sight of a run on a board of some size, following now.
   *
   * @param flags what is flagged at steps
   */
  public String inSight(
      RecordedRun run, double width, double height, boolean presenting, List<StepFlag> flags) {
    int threads = run.now().program().threads();
    Geometry blank = new Geometry(width, height, threads, presenting, true);
    BoardPicture picture = BoardPicture.of(run, blank.em(), blank.room(), 0);
    Geometry geometry = new Geometry(width, height, threads, presenting, picture.railIsBlank());
    BoardSvg board =
        new BoardSvg(
            drawing(picture, geometry, flags),
            picture.window(),
            looks(presenting),
            palette,
            "",
            true);
    return document(width, height, 1, GROUND, board.definitions(), board.drawn());
  }

  /** Style sheets are read once. */
  private Looks looks(boolean presenting) {
    return looks.computeIfAbsent(presenting, Looks::new);
  }

  private BoardDrawing drawing(BoardPicture picture, Geometry geometry, List<StepFlag> flags) {
    return BoardDrawing.of(picture, geometry, flags, veil, words);
  }

  private void card(Markup drawn, Area area, BoardSvg board) {
    drawn
        .open("g")
        .with(
            "transform",
            "translate(" + PathData.number(area.x()) + " " + PathData.number(area.y()) + ")")
        .inside();
    drawn
        .open("rect")
        .with("x", 0.5)
        .with("y", 0.5)
        .with("width", area.width() - 1)
        .with("height", area.height() - 1)
        .with("rx", CORNER)
        .with("fill", palette.colour("-rw-card"))
        .with("stroke", palette.colour("-rw-border"))
        .empty();
    drawn.add(board.drawn()).close("g");
  }

  String document(
      double width, double height, double scale, String ground, Markup defined, Markup drawn) {
    return SvgDocument.of(width, height, scale, ground, palette, defined, drawn);
  }
}
