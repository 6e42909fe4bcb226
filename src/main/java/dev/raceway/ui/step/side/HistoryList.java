package dev.raceway.ui.step.side;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.event.CodeLines;
import dev.raceway.picture.history.HistoryForm;
import dev.raceway.picture.history.HistoryRow;
import dev.raceway.picture.history.HistoryRows;
import dev.raceway.picture.history.HistorySketch;
import dev.raceway.picture.history.HistoryWords;
import dev.raceway.session.Run;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.ui.control.ContextMenus;
import dev.raceway.ui.control.KeyTaker;
import dev.raceway.ui.text.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * What has happened, however long: only rows in sight have nodes. A row keeps its node while it is
 * in sight, so a step touches the new row and the one that was now. When now leaves the view, the
 * list turns a good half page at once rather than every row at every step.
 */
final class HistoryList extends Region implements KeyTaker {

  private static final double ROW = HistorySketch.HEIGHT;
  private static final double TURN_TO = 0.6;
  private static final double BAR = 8;

  private final Pane page = new Pane();
  private final Pane sheet = new Pane(page);
  private final Rectangle clip = new Rectangle();
  private final ScrollBar bar = new ScrollBar();
  private final Label empty = new Label(Texts.get("step.history.empty"));
  private final Map<Integer, HistoryRowView> shown = new HashMap<>();
  private final Map<Optional<ThreadId>, Deque<HistoryRowView>> spare = new HashMap<>();
  private final IntConsumer onPosition;

  /** Code is English in every language. */
  private final HistoryWords words =
      new HistoryWords(Texts.messages(), new CodeLines(ReportWords.ENGLISH.events()));

  private Run run;
  private HistoryRows rows;
  private double top;

  HistoryList(Run run, IntConsumer onPosition) {
    this.run = run;
    this.onPosition = onPosition;
    rows = new HistoryRows(run.trace(), HistoryForm.LIST, false);
    setId("history");
    getStyleClass().addAll("history", "focus-ring");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(Texts.get("step.history"));
    setAccessibleHelp(Texts.get("step.history.help"));
    page.setManaged(false);
    sheet.setManaged(false);
    sheet.setClip(clip);
    sheet.setMouseTransparent(true);
    empty.setManaged(false);
    empty.getStyleClass().add("soft");
    bar.setManaged(false);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.setUnitIncrement(ROW);
    bar.valueProperty().subscribe(value -> scrollTo(value.doubleValue()));
    getChildren().addAll(sheet, empty, bar);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows a run in a form, and now in sight. */
  void show(Run next, HistoryForm form, boolean hidden) {
    run = next;
    rows = new HistoryRows(next.trace(), form, hidden);
    follow();
    draw();
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  @Override
  public boolean takes(KeyCode code) {
    return switch (code) {
      case UP, DOWN, HOME, END, ENTER, SPACE -> true;
      default -> false;
    };
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown() && takes(event.getCode())) {
      switch (event.getCode()) {
        case UP -> onPosition.accept(run.position() - 1);
        case DOWN -> onPosition.accept(run.position() + 1);
        case HOME -> onPosition.accept(0);
        case END -> onPosition.accept(run.trace().length());
        default -> onPosition.accept(run.position());
      }
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    positionAt(event.getX(), event.getY()).ifPresent(onPosition);
  }

  private OptionalInt positionAt(double x, double y) {
    int index = (int) ((y + top) / ROW);
    return x < getWidth() - BAR && index < rows.count()
        ? OptionalInt.of(rows.row(index).position())
        : OptionalInt.empty();
  }

  /** Offers what can be done at a row; by keyboard at the row of now. */
  void offer(IntFunction<List<MenuItem>> atPosition) {
    ContextMenus.on(
        this,
        event -> {
          if (event.isKeyboardTrigger()) {
            double below = (rows.rowOf(run.position()) + 1) * ROW - top;
            return new ContextMenus.Offer(
                atPosition.apply(run.position()), Optional.of(new Point2D(ROW, below)));
          }
          OptionalInt position = positionAt(event.getX(), event.getY());
          return new ContextMenus.Offer(
              position.isPresent() ? atPosition.apply(position.getAsInt()) : List.of());
        });
  }

  private void wheel(ScrollEvent event) {
    scrollTo(top - event.getDeltaY());
    event.consume();
  }

  private void scrollTo(double y) {
    double bounded = Math.max(0, Math.min(y, mostTop()));
    if (bounded != top) {
      top = bounded;
      draw();
    }
  }

  /** The end of the list, or where the page was turned to with room for what comes. */
  private double mostTop() {
    return Math.max(top, Math.max(0, rows.count() * ROW - getHeight()));
  }

  private void follow() {
    double nowTop = nowTop();
    if (nowTop < top || nowTop + ROW > top + getHeight()) {
      top = turnedTop();
    }
  }

  private double nowTop() {
    return Math.max(0, rows.rowOf(run.position()) * ROW);
  }

  /** Where a page begins that has now in it, and room for what comes. */
  private double turnedTop() {
    return Math.max(0, Math.floor((nowTop() - getHeight() * TURN_TO) / ROW) * ROW);
  }

  @Override
  protected void layoutChildren() {
    if (clip.getWidth() != getWidth() || clip.getHeight() != getHeight()) {
      clip.setWidth(getWidth() - 2);
      clip.setHeight(getHeight());
      sheet.resizeRelocate(1, 0, getWidth() - 2, getHeight());
      bar.resizeRelocate(getWidth() - BAR - 1, 0, BAR, getHeight());
      empty.resizeRelocate(16, 8, getWidth() - 32, ROW);
      page.getChildren().forEach(view -> view.resize(getWidth() - 2, ROW));
      // A list that has become higher shows what it had no room for.
      top = rows.count() * ROW <= getHeight() ? 0 : Math.min(top, turnedTop());
      follow();
      draw();
    }
  }

  private void draw() {
    int first = (int) (top / ROW);
    int inSight = (int) Math.ceil(getHeight() / ROW) + 1;
    int end = Math.min(rows.count(), first + inSight);
    shown.entrySet().removeIf(entry -> isPutAway(entry.getKey(), entry.getValue(), first, end));
    for (int index = first; index < end; index++) {
      HistoryRow row = rows.row(index);
      HistoryRowView view = shown.computeIfAbsent(index, each -> take(row.thread()));
      view.show(row, rows, rows.time(index, run.position()));
      view.setLayoutY(index * ROW);
    }
    page.setTranslateY(-top);
    empty.setVisible(rows.count() == 0);
    drawBar();
  }

  private boolean isPutAway(int index, HistoryRowView view, int first, int end) {
    if (index >= first && index < end && rows.row(index).thread().equals(view.thread())) {
      return false;
    }
    view.setVisible(false);
    spare(view.thread()).push(view);
    return true;
  }

  private HistoryRowView take(Optional<ThreadId> thread) {
    Deque<HistoryRowView> free = spare(thread);
    if (free.isEmpty()) {
      HistoryRowView made = new HistoryRowView(thread, words);
      made.resize(getWidth() - 2, ROW);
      page.getChildren().add(made);
      return made;
    }
    return free.pop();
  }

  private Deque<HistoryRowView> spare(Optional<ThreadId> thread) {
    return spare.computeIfAbsent(thread, each -> new ArrayDeque<>());
  }

  private void drawBar() {
    double most = mostTop();
    bar.setVisible(most > 0);
    if (most > 0) {
      bar.setMax(most);
      bar.setVisibleAmount(most * getHeight() / (most + getHeight()));
      bar.setBlockIncrement(getHeight() - ROW);
      bar.setValue(top);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> rows.count();
      case ITEM_AT_INDEX -> shown.get((Integer) parameters[0]);
      case FOCUS_ITEM -> shown.get(rows.rowOf(run.position()));
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
