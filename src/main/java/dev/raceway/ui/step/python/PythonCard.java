package dev.raceway.ui.step.python;

import dev.raceway.model.CounterKind;
import dev.raceway.model.PythonRule;
import dev.raceway.ui.control.CardButton;
import dev.raceway.ui.control.WrappedColumn;
import dev.raceway.ui.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card with the rules, each with the sentence that says what it does. */
final class PythonCard extends VBox {

  private static final double WORDS = 400;

  private PythonCard(String title, Node rest) {
    super(8);
    setId("python-card");
    getStyleClass().addAll("card", "popover", "python-card");
    getChildren().addAll(words(wrapped(title, "strong")), rest);
  }

  /** Returns the card of all rules, one of them chosen. */
  static PythonCard ofRules(PythonRule chosen, Consumer<PythonRule> onRule) {
    VBox rows = new VBox(4);
    for (PythonRule rule : PythonRule.values()) {
      rows.getChildren().add(row(rule, rule == chosen, onRule));
    }
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return new PythonCard(Texts.get("python.title"), scroll);
  }

  /** Returns the card that offers the counters that Python has, in the place of another one. */
  static PythonCard ofCounters(CounterKind present, Consumer<CounterKind> onCounter) {
    HBox counters = new HBox(8);
    for (CounterKind counter : CounterKind.allStepped()) {
      if (counter.inPython()) {
        Button button = new CardButton();
        button.setText(Texts.of(counter));
        button.setId("python-" + counter.text());
        button.setOnAction(event -> onCounter.accept(counter));
        counters.getChildren().add(button);
      }
    }
    return new PythonCard(Texts.get("python.other", Texts.of(present)), counters);
  }

  private static Button row(PythonRule rule, boolean chosen, Consumer<PythonRule> onRule) {
    FontIcon mark = new FontIcon(Feather.CHECK);
    mark.setVisible(chosen);
    HBox inside =
        new HBox(
            10, mark, words(wrapped(Texts.of(rule), "strong"), wrapped(RuleText.why(rule), "why")));
    inside.setAlignment(Pos.TOP_LEFT);
    CardButton row = new CardButton();
    row.setGraphic(inside);
    row.setId("python-" + rule.text().replace('.', '-'));
    row.getStyleClass().add("python-row");
    row.setAlignment(Pos.TOP_LEFT);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(
        Texts.get(chosen ? "python.row-chosen" : "python.row", Texts.of(rule), RuleText.why(rule)));
    row.setOnAction(event -> onRule.accept(rule));
    return row;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setPrefWidth(WORDS);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static WrappedColumn words(Label... lines) {
    WrappedColumn words = new WrappedColumn(WORDS, lines);
    words.setSpacing(2);
    return words;
  }
}
