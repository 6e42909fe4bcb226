package dev.raceway.picture.svg;

import dev.raceway.picture.Area;
import dev.raceway.picture.LineHeight;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** A run on paper: what it is about, its board, and questions with room for answers. */
public final class HandoutSvg {

  private static final Palette PALETTE = Palette.of(Tone.LIGHT);
  private static final double MARGIN = RunSvg.MARGIN;
  private static final double BETWEEN = 14;
  private static final double TITLE = 40;
  private static final double LINE = LineHeight.words(14) + 2;
  private static final double CODE_LINE = LineHeight.mono(13);

  /** How far answers stand in. */
  private static final double INDENT = 18;

  /** Room to write in, below a question. */
  private static final double ANSWER = 34;

  /** Widest code that still leaves room for words beside it. */
  private static final double CODE_WIDTH = 330;

  /** Words are never narrower than this, though a board may be. */
  private static final double LEAST_WIDTH = 900;

  private final Messages words;

  /**
   * What stands around a board.
   *
   * @param title at the top
   * @param about set-up, notes and code of the run, a line each
   * @param code what the threads run, a line each
   * @param questions what is asked
   */
  public record Content(
      String title, List<String> about, List<String> code, List<Question> questions) {
    /** Keeps copies. */
    public Content {
      about = List.copyOf(about);
      code = List.copyOf(code);
      questions = List.copyOf(questions);
    }
  }

  /**
   * A question.
   *
   * @param text what is asked, in one line or several
   * @param answer what is right, likewise
   */
  public record Question(String text, String answer) {}

  /** Prepares to write, in colours for paper. */
  public HandoutSvg(Messages words) {
    this.words = words;
  }

  /** Returns what is to be filled in: one sheet, or several if one could not be read. */
  public List<String> toFillIn(RecordedRun run, Content content) {
    return sheets(run, content, false);
  }

  /** Returns the same with all values and answers. */
  public List<String> answered(RecordedRun run, Content content) {
    return sheets(run, content, true);
  }

  private List<String> sheets(RecordedRun run, Content content, boolean answers) {
    RunSvg board = new RunSvg(PALETTE, words, answers ? Veil.NONE : Veil.VALUES);
    List<RunSvg.Row> rows = board.rows(run, () -> {});
    double width = Math.max(LEAST_WIDTH, RunSvg.widest(rows));
    double whole = width + 2 * MARGIN;
    PaperSheets one = new PaperSheets(Double.MAX_VALUE);
    double height = fill(one, content, board, rows, width, answers) + MARGIN;
    if (PaperSheets.canBeRead(whole, height)) {
      return documents(one, board, whole, height);
    }
    // The first sheet has a board below what it is about.
    double least = above(new PaperSheets(Double.MAX_VALUE), content).end() + BETWEEN;
    double sheet = PaperSheets.height(whole, least + rows.get(0).height() + MARGIN);
    PaperSheets several = new PaperSheets(sheet - MARGIN);
    fill(several, content, board, rows, width, answers);
    return documents(several, board, whole, sheet);
  }

  private static List<String> documents(
      PaperSheets sheets, RunSvg board, double width, double height) {
    List<String> documents = new ArrayList<>();
    for (PaperSheets.Sheet sheet : sheets.all()) {
      new PartSvg(new Looks(false), PALETTE, sheet.drawn, "handout-").write(sheet.words, MARGIN, 0);
      documents.add(board.document(width, height, 1, RunSvg.PAPER, sheet.defined, sheet.drawn));
    }
    return documents;
  }

  /** Returns where the last sheet's words end. */
  private static double fill(
      PaperSheets sheets,
      Content content,
      RunSvg board,
      List<RunSvg.Row> rows,
      double width,
      boolean answers) {
    PaperSheets.Column column = above(sheets, content);
    column.leave(BETWEEN);
    for (RunSvg.Row row : rows) {
      PaperSheets.Spot spot = column.take(row.height());
      board.put(row, spot.y(), spot.sheet().defined, spot.sheet().drawn);
      column.leave(MARGIN);
    }
    column.leave(BETWEEN - MARGIN);
    int number = 1;
    for (Question question : content.questions()) {
      ask(column, number, question, width, answers);
      number++;
    }
    return column.end();
  }

  /** The code stands beside what it is about. */
  private static PaperSheets.Column above(PaperSheets sheets, Content content) {
    PaperSheets.Column code = sheets.new Column();
    write(code, "handout-title", 0, TITLE, content.title());
    PaperSheets.Column about = code.copy();
    for (String each : content.code()) {
      write(code, "handout-code", 0, CODE_LINE, each);
    }
    for (String each : content.about()) {
      write(about, "handout-words", CODE_WIDTH, LINE, each);
    }
    return code.or(about);
  }

  private static void ask(
      PaperSheets.Column column, int number, Question question, double width, boolean answers) {
    List<String> asked = (number + ". " + question.text()).lines().toList();
    List<String> answer = answers ? question.answer().lines().toList() : List.of();
    double room = answers ? ANSWER - LINE : ANSWER;
    column.keepTogether((asked.size() + answer.size()) * LINE + room);
    for (int i = 0; i < asked.size(); i++) {
      write(column, "handout-words", i == 0 ? 0 : INDENT, LINE, asked.get(i));
    }
    for (String each : answer) {
      write(column, "handout-words", INDENT, LINE, each);
    }
    if (answers) {
      column.leave(room);
    } else {
      PaperSheets.Spot spot = column.take(room);
      double y = spot.y() + room - 8;
      spot.sheet().words.add(Part.box(Style.of("handout-line"), INDENT, y, width - INDENT, 1));
    }
  }

  private static void write(
      PaperSheets.Column column, String style, double x, double height, String text) {
    PaperSheets.Spot spot = column.take(height);
    spot.sheet().words.add(line(style, x, spot.y(), height, text));
  }

  private static Part line(String style, double x, double y, double height, String text) {
    return Part.words(Style.of(style), new Area(x, y, 0, height), text);
  }
}
