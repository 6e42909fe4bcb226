package dev.raceway.ui.step.side;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.history.HistoryRow;
import dev.raceway.picture.history.HistoryRows;
import dev.raceway.picture.history.HistorySketch;
import dev.raceway.picture.history.HistoryWords;
import dev.raceway.picture.history.RowTime;
import dev.raceway.ui.canvas.PartsPane;
import dev.raceway.ui.control.ThreadMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A row in sight, with a node for every part that a row can have. It is used again for another row
 * of its thread when that comes into sight; nothing in it takes part in layout, so a changed word
 * moves nothing else.
 */
final class HistoryRowView extends Region {

  /**
   * A row as it is shown.
   *
   * @param row the row
   * @param among those that it is one of
   * @param time how it stands to now
   */
  private record Shown(HistoryRow row, HistoryRows among, RowTime time) {

    private boolean isSameAs(Shown other) {
      return time == other.time && among.isWrittenAs(other.among) && row.isSameAs(other.row);
    }
  }

  /**
   * What shows the part of a name.
   *
   * @param part the name
   */
  private record Place(String part, Node node) {}

  private final Optional<ThreadId> thread;
  private final HistoryWords words;
  private final List<Place> places = new ArrayList<>();
  private Optional<Shown> shown = Optional.empty();

  /** Makes a row for what one thread does, or for what no thread does. */
  HistoryRowView(Optional<ThreadId> thread, HistoryWords words) {
    this.thread = thread;
    this.words = words;
    getStyleClass().add("history-row");
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    add(Style.of("history-cross"), text());
    add(Style.of("history-step"), text());
    // Between the number and the words, where it is read.
    thread.ifPresent(this::addWho);
    add(Style.of("history-text"), text());
    add(Style.of("history-comment"), text());
  }

  /** A thread's plate, shape and letter in its colour. */
  private void addWho(ThreadId who) {
    add(Style.of("history-who").in(who), new Region());
    add(Style.of("thread-mark"), new ThreadMark(who, HistorySketch.MARK_SIZE));
    add(Style.of("history-letter").in(who), text());
  }

  private void add(Style style, Node node) {
    if (!(node instanceof ThreadMark)) {
      PartsPane.dress(node, style);
    }
    node.setManaged(false);
    places.add(new Place(style.name(), node));
    getChildren().add(node);
  }

  /** Returns whose rows it shows, if anybody's. */
  Optional<ThreadId> thread() {
    return thread;
  }

  /** Shows a row; what it shows already is not touched. */
  void show(HistoryRow row, HistoryRows among, RowTime time) {
    Shown next = new Shown(row, among, time);
    if (shown.filter(next::isSameAs).isEmpty()) {
      shown = Optional.of(next);
      draw();
    }
    setVisible(true);
  }

  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    draw();
  }

  private void draw() {
    shown.ifPresent(
        now -> draw(HistorySketch.of(now.row(), now.among(), now.time(), getWidth(), words)));
  }

  private void draw(List<Part> parts) {
    find(parts, "history-row").ifPresent(ground -> PartsPane.mark(this, ground.style().states()));
    for (Place place : places) {
      Optional<Part> part = find(parts, place.part());
      place.node().setVisible(part.isPresent());
      part.ifPresent(found -> place(place.node(), found));
    }
  }

  private static Optional<Part> find(List<Part> parts, String name) {
    return parts.stream().filter(part -> part.style().name().equals(name)).findFirst();
  }

  private static void place(Node node, Part part) {
    PartsPane.mark(node, part.style().states());
    if (part instanceof Part.Words says) {
      // A label would move its words to whole pixels.
      Text text = (Text) node;
      text.setText(says.text());
      text.setX(says.area().x());
      text.setY(says.area().y() + says.area().height() / 2);
    } else if (part instanceof Part.Box box) {
      Area area = box.area();
      node.resizeRelocate(area.x(), area.y(), area.width(), area.height());
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> shown.map(now -> words.spoken(now.row(), now.among())).orElse("");
      case INDEX -> shown.map(now -> now.row().position()).orElse(0);
      case SELECTED -> shown.filter(now -> now.time() == RowTime.NOW).isPresent();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private static Text text() {
    Text text = new Text();
    text.setTextOrigin(VPos.CENTER);
    return text;
  }
}
