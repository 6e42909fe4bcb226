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

  private static final double MARGIN = 8;
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

  /** Returns the page to be filled in. */
  public String toFillIn(RecordedRun run, Content content) {
    return page(run, content, false);
  }

  /** Returns the same page with all values and answers. */
  public String answered(RecordedRun run, Content content) {
    return page(run, content, true);
  }

  private String page(RecordedRun run, Content content, boolean answers) {
    Palette palette = Palette.of(Tone.LIGHT);
    Markup defined = new Markup();
    Markup drawn = new Markup();
    PartSvg parts = new PartSvg(new Looks(false), palette, drawn, "handout-");
    List<Part> around = new ArrayList<>();
    double boardTop = above(content, around);
    RunSvg board = new RunSvg(palette, words, answers ? Veil.NONE : Veil.VALUES);
    Area rows = board.rows(run, boardTop, defined, drawn);
    double width = Math.max(LEAST_WIDTH, rows.width());
    double bottom = below(content, answers, rows.bottom() + BETWEEN, width, around);
    parts.write(around, MARGIN, 0);
    return board.document(width + 2 * MARGIN, bottom + MARGIN, 1, "-rw-card", defined, drawn);
  }

  private static double above(Content content, List<Part> parts) {
    parts.add(line("handout-title", 0, MARGIN, TITLE, content.title()));
    double top = MARGIN + TITLE;
    double y = top;
    for (String each : content.code()) {
      parts.add(line("handout-code", 0, y, CODE_LINE, each));
      y += CODE_LINE;
    }
    double beside = top;
    for (String each : content.about()) {
      parts.add(line("handout-words", CODE_WIDTH, beside, LINE, each));
      beside += LINE;
    }
    return Math.max(y, beside) + BETWEEN;
  }

  private static double below(
      Content content, boolean answers, double top, double width, List<Part> parts) {
    double y = top;
    int number = 1;
    for (Question question : content.questions()) {
      y = lines(number + ". " + question.text(), 0, y, parts);
      if (answers) {
        y = lines(question.answer(), INDENT, y, parts) + ANSWER - LINE;
      } else {
        parts.add(Part.box(Style.of("handout-line"), INDENT, y + ANSWER - 8, width - INDENT, 1));
        y += ANSWER;
      }
      number++;
    }
    return y;
  }

  /** Returns where the next line would begin. */
  private static double lines(String text, double x, double top, List<Part> parts) {
    double y = top;
    for (String each : text.lines().toList()) {
      parts.add(line("handout-words", y == top ? x : INDENT, y, LINE, each));
      y += LINE;
    }
    return y;
  }

  private static Part line(String style, double x, double y, double height, String text) {
    return Part.words(Style.of(style), new Area(x, y, 0, height), text);
  }
}
