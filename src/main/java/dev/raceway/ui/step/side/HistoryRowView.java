package dev.raceway.ui.step.side;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A row in sight, with nodes for every form. It is used again for another row of its thread when
 * that comes into sight; nothing in it takes part in layout, so a changed word moves nothing else.
 */
final class HistoryRowView extends Region {

  static final double HEIGHT = 24;

  private static final PseudoClass STOMP = PseudoClass.getPseudoClass("stomp");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass FUTURE = PseudoClass.getPseudoClass("future");
  private static final PseudoClass CODE = PseudoClass.getPseudoClass("code");
  private static final double MARK_SIZE = 9;
  private static final double INDENT = 26;
  private static final double NUMBER_END = 56;
  private static final double MARK_X = 64;
  private static final double TITLE_MARK_X = 9;
  private static final double LETTER_AFTER = 15;
  private static final double TEXT_X = 96;

  /** All letters are as wide as any; measured, they would first have the wrong font. */
  private static final double LETTER_IN_LIST = 7.2;

  private static final double LETTER_IN_CODE = 6.6;

  /** Middles of the two lines that a row has room for. */
  private static final double UPPER_LINE = 7;

  private static final double LOWER_LINE = 18;

  private final Text cross = text("history-cross");
  private final Text number = text("history-step");

  private final Optional<Who> who;
  private final Text text = text("history-text");
  private final Text comment = text("history-comment");

  private Optional<HistoryRow> shown = Optional.empty();
  private Optional<HistoryRows> rows = Optional.empty();
  private String spoken = "";
  private boolean now;
  private double begin = TEXT_X;

  /** Makes a row for what one thread does, or for what no thread does. */
  HistoryRowView(Optional<ThreadId> thread) {
    who = thread.map(Who::new);
    getStyleClass().add("history-row");
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    cross.setX(9);
    cross.setText("✕");
    getChildren().addAll(cross, number);
    // Between the number and the words, where it is read.
    who.ifPresent(getChildren()::add);
    getChildren().addAll(text, comment);
  }

  /** Whose rows it shows, if anybody's. */
  Optional<ThreadId> thread() {
    return who.map(Who::thread);
  }

  /** Shows a row; what it shows already is not touched. */
  void show(HistoryRow row, HistoryRows among) {
    boolean same =
        rows.filter(among::isWrittenAs).isPresent() && shown.filter(row::isSameAs).isPresent();
    rows = Optional.of(among);
    if (!same) {
      shown = Optional.of(row);
      spoken = HistoryText.spoken(row, among);
      boolean stomp = row.stomps() && !among.hidden();
      pseudoClassStateChanged(STOMP, stomp);
      pseudoClassStateChanged(CODE, among.form() == HistoryForm.CODE);
      cross.setVisible(stomp);
      write(HistoryText.of(row, among), among.form() == HistoryForm.CODE);
      showThread(row, among.form());
    }
    setVisible(true);
  }

  /** Shows where the row stands to now. */
  void showTime(boolean isNow, boolean isFuture) {
    now = isNow;
    pseudoClassStateChanged(NOW, isNow);
    pseudoClassStateChanged(FUTURE, isFuture);
  }

  private void write(HistoryText words, boolean inCode) {
    number.setText(words.number());
    number.setX(NUMBER_END - words.number().length() * LETTER_IN_LIST);
    text.setText(words.text());
    text.setX(inCode ? INDENT : TEXT_X);
    comment.setText(words.comment());
    begin = inCode || words.number().isEmpty() ? INDENT : TEXT_X;
    placeComment();
  }

  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    placeComment();
  }

  /** A comment that has no room beside its line stands below it, in the same row. */
  private void placeComment() {
    double end = begin + (text.getText().length() + comment.getText().length()) * LETTER_IN_CODE;
    boolean isBelow = !text.getText().isEmpty() && getWidth() > 0 && end > getWidth();
    boolean hasComment = !comment.getText().isEmpty();
    text.setY(isBelow && hasComment ? UPPER_LINE : HEIGHT / 2);
    comment.setX(isBelow ? begin : begin + text.getText().length() * LETTER_IN_CODE);
    comment.setY(isBelow ? LOWER_LINE : HEIGHT / 2);
  }

  private void showThread(HistoryRow row, HistoryForm form) {
    boolean named = form == HistoryForm.LIST && !row.title() && row.thread().isPresent();
    boolean marked = named || (row.title() && form == HistoryForm.CODE);
    who.ifPresent(each -> each.show(marked, named, named ? MARK_X : TITLE_MARK_X));
  }

  /** A thread's shape and letter in its colour. */
  private static final class Who extends Pane {

    private final ThreadId thread;
    private final Text letter = text("history-letter");

    private Who(ThreadId thread) {
      this.thread = thread;
      ThreadMark mark = new ThreadMark(thread, MARK_SIZE);
      mark.setManaged(false);
      mark.resizeRelocate(0, (HEIGHT - MARK_SIZE) / 2, MARK_SIZE, MARK_SIZE);
      letter.setX(LETTER_AFTER);
      letter.setText(thread.toString());
      setManaged(false);
      getStyleClass().addAll("history-who", ThreadStyle.of(thread));
      resize(LETTER_AFTER + 10, HEIGHT);
      getChildren().addAll(mark, letter);
    }

    private ThreadId thread() {
      return thread;
    }

    private void show(boolean isMarked, boolean withLetter, double x) {
      setVisible(isMarked);
      letter.setVisible(withLetter);
      setLayoutX(x);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> spoken;
      case INDEX -> shown.map(HistoryRow::position).orElse(0);
      case SELECTED -> now;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private static Text text(String style) {
    Text text = new Text();
    text.getStyleClass().add(style);
    text.setManaged(false);
    text.setTextOrigin(VPos.CENTER);
    text.setY(HEIGHT / 2);
    return text;
  }
}
