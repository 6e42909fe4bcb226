package dev.raceway.ui.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A question to a class with its answers: as long as hands are counted only their sum is seen, then
 * a bar for each answer, the right one marked.
 */
public final class VoteView extends VBox {

  private static final int COLUMNS = 2;

  private final Label question = new Label();
  private final VBox answers = new VBox();
  private final VoteSum sum = new VoteSum();
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
    question.setId("vote-question");
    question.getStyleClass().add("vote-question");
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    answers.getStyleClass().add("vote-answers");
    getChildren().addAll(question, answers);
  }

  /** Returns the line that says how many hands were counted; it stands beside what goes on. */
  public VoteSum sum() {
    return sum;
  }

  /** Shows a vote. */
  public void show(Vote vote) {
    question.setText(vote.question().get());
    if (rows.size() != vote.options().size()) {
      makeRows(vote.options().size());
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(vote, i);
      rows.get(i).requestLayout();
    }
    sum.show(vote.hands().size(), vote.isRevealed());
  }

  private double longest() {
    return rows.stream().mapToDouble(VoteRow::wordsWidth).max().orElse(0);
  }

  /** Two beside each other, and of as much width. */
  private void makeRows(int number) {
    rows.clear();
    answers.getChildren().clear();
    for (int i = 0; i < number; i++) {
      int place = i;
      rows.add(new VoteRow(place, this::longest, () -> onHand.accept(place)));
    }
    for (int first = 0; first < number; first += COLUMNS) {
      HBox line = new HBox();
      line.getStyleClass().add("vote-line");
      line.getChildren().addAll(rows.subList(first, Math.min(number, first + COLUMNS)));
      if (line.getChildren().size() < COLUMNS) {
        Region nothing = new Region();
        nothing.setPrefWidth(VoteRow.USUAL);
        line.getChildren().add(nothing);
      }
      line.getChildren().forEach(answer -> HBox.setHgrow(answer, Priority.ALWAYS));
      answers.getChildren().add(line);
    }
  }
}
