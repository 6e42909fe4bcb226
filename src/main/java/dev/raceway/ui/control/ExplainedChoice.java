package dev.raceway.ui.control;

import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * One of a list that unfolds, where each item has a line that says what it is. What cannot be
 * chosen here stands there too, greyed.
 *
 * @param <T> what is chosen
 */
public final class ExplainedChoice<T> extends ComboBox<T> {

  /** What stands beside the name: the cell's padding, the arrow and the border. */
  private static final double BESIDE = 40;

  private final Function<? super T, String> names;
  private boolean isSnug;

  /**
   * Offers items, the first of them chosen.
   *
   * @param name what is chosen here, for screen readers
   * @param items all that there are
   * @param offered which of them can be chosen
   * @param names how an item is called
   * @param lines what an item is, or why it cannot be chosen
   */
  public ExplainedChoice(
      String name,
      List<T> items,
      Predicate<? super T> offered,
      Function<? super T, String> names,
      Function<? super T, String> lines) {
    super(FXCollections.observableArrayList(items));
    this.names = names;
    getStyleClass().add("explained");
    setSelectionModel(new OfferedSelection<>(items, offered));
    setButtonCell(new NameCell());
    setCellFactory(list -> new ExplainedCell(offered, lines));
    setVisibleRowCount(12);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(name);
    KeyTips.set(this, Texts.get("common.choice.help", name));
    setValue(items.get(0));
  }

  /** Asks for the names again. */
  public void rename() {
    setButtonCell(new NameCell());
  }

  /** Takes the room of the chosen name alone, where something beside it needs the rest. */
  public void setSnug(boolean snug) {
    isSnug = snug;
    requestLayout();
  }

  /** As wide as the widest name: its lines need room in the list alone. */
  @Override
  protected double computePrefWidth(double height) {
    Font font = ((NameCell) getButtonCell()).getFont();
    double widest = 0;
    for (T item : isSnug ? List.of(getValue()) : getItems()) {
      Text text = new Text(names.apply(item));
      text.setFont(font);
      widest = Math.max(widest, text.getLayoutBounds().getWidth());
    }
    return Math.ceil(widest) + BESIDE;
  }

  private final class NameCell extends ListCell<T> {

    NameCell() {
      fontProperty().subscribe((before, now) -> ExplainedChoice.this.requestLayout());
    }

    @Override
    protected void updateItem(T item, boolean isEmpty) {
      super.updateItem(item, isEmpty);
      setText(isEmpty || item == null ? "" : names.apply(item));
    }
  }

  private final class ExplainedCell extends ListCell<T> {

    private final Predicate<? super T> offered;
    private final Function<? super T, String> lines;
    private final Label name = new Label();
    private final Label line = new Label();
    private final VBox both = new VBox(name, line);

    ExplainedCell(Predicate<? super T> offered, Function<? super T, String> lines) {
      this.offered = offered;
      this.lines = lines;
      name.getStyleClass().add("strong");
      line.getStyleClass().addAll("soft", "explained-line");
    }

    @Override
    protected void updateItem(T item, boolean isEmpty) {
      super.updateItem(item, isEmpty);
      if (isEmpty || item == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      name.setText(names.apply(item));
      line.setText(lines.apply(item));
      setDisable(!offered.test(item));
      setAccessibleText(name.getText() + ", " + line.getText());
      setGraphic(both);
    }
  }
}
