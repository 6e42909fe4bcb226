package dev.raceway.ui.vote;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * A question to a class with its answers: as long as hands are counted only their sum is seen, then
 * a bar for each answer, the right one marked.
 */
public final class VoteView extends VBox {

  private static final int COLUMNS = 2;
  private static final double HALF = 50;

  private final Label question = new Label();
  private final GridPane grid = new GridPane();
  private final Label sum = new Label();
  private final IntConsumer onHand;
  private final List<VoteRow> rows = new ArrayList<>();

  /**
   * Makes an empty one.
   *
   * @param onHand told the place of an answer for which a hand is counted by a click
   */
  public VoteView(IntConsumer onHand) {
    this.onHand = onHand;
    getStyleClass().add("vote");
    getStylesheets().add(VoteView.class.getResource("vote.css").toExternalForm());
    question.setId("vote-question");
    question.getStyleClass().add("vote-question");
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    grid.getStyleClass().add("vote-grid");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      grid.getColumnConstraints().add(half);
    }
    sum.setId("vote-sum");
    sum.getStyleClass().add("vote-sum");
    sum.setWrapText(true);
    sum.setGraphic(new KeyCap("⌫"));
    sum.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(question, grid, sum);
  }

  /** Shows a vote. */
  public void show(Vote vote) {
    question.setText(vote.question().get());
    if (rows.size() != vote.options().size()) {
      rows.clear();
      grid.getChildren().clear();
      for (int i = 0; i < vote.options().size(); i++) {
        int place = i;
        VoteRow row = new VoteRow(place, () -> onHand.accept(place));
        rows.add(row);
        grid.add(row, i % COLUMNS, i / COLUMNS);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(vote, i);
    }
    int hands = vote.hands().size();
    sum.setText(
        vote.isRevealed() ? Texts.get("vote.counted", hands) : Texts.get("vote.counting", hands));
    Optional<KeyCap> cap = Optional.of(new KeyCap("⌫")).filter(each -> !vote.isRevealed());
    sum.setGraphic(cap.orElse(null));
  }
}
