package dev.raceway.ui.explore;

import dev.raceway.model.Program;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.LateTooltip;
import dev.raceway.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How many schedules lose an update, in one sentence and three figures. */
final class HeadlineCard extends VBox {

  private final ExploreViewModel model;
  private final MarkedText headline = new MarkedText();
  private final MarkedText figures = new MarkedText();
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button cancel = new Button(Texts.get("explore.cancel"));
  private final Button estimate = new Button(Texts.get("explore.estimate"));
  private final Button again = new Button(Texts.get("explore.again"));
  private final HBox working = new HBox(12, bar, cancel);
  private final FlowPane next = new FlowPane(8, 8, estimate, again);
  private boolean presenting;

  HeadlineCard(ExploreViewModel model) {
    this.model = model;
    getStyleClass().addAll("card", "explore-card");
    Label title = new Label(Texts.get("explore.title"));
    title.getStyleClass().add("overline");
    headline.setId("explore-headline");
    headline.getStyleClass().add("explore-headline");
    figures.setId("explore-figures");
    figures.getStyleClass().add("explore-figures");
    words.setId("explore-words");
    words.getStyleClass().add("explore-words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    button(cancel, "explore-cancel", "explore.cancel.help", model::cancel);
    button(estimate, "explore-estimate", "explore.estimate.help", model::estimate);
    button(again, "explore-again", "explore.again.help", model::count);
    bar.setId("explore-bar");
    bar.setPrefWidth(280);
    working.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, headline, figures, words, working, next);
  }

  private static void button(Button button, String id, String help, Runnable deed) {
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(button, Texts.get(help));
    button.setOnAction(event -> deed.run());
  }

  void show() {
    Count count = model.countProperty().get();
    Program program = model.programProperty().get();
    headline.show(ExploreText.headline(program, count));
    words.setText(ExploreText.words(count));
    String shown = ExploreText.figures(program, count, model.seenProperty().get());
    figures.show(shown);
    bar.setProgress(share(count));
    Shown.when(figures, !shown.isEmpty());
    Shown.when(words, !words.getText().isEmpty() && !(presenting && count instanceof Count.Exact));
    Shown.when(working, count.isRunning());
    Shown.when(
        next,
        count instanceof Count.Stopped
            || count instanceof Count.Estimated
            || count instanceof Count.Failed);
    showWhole(ExploreText.whole(program, count));
  }

  /** A class sees what was found; how it was counted is left out. */
  void setPresenting(boolean isOn) {
    presenting = isOn;
    show();
  }

  private static double share(Count count) {
    return count instanceof Count.Running running && running.soFar().of() > 0
        ? Math.min(1, (double) running.soFar().steps() / running.soFar().of())
        : 0;
  }

  /** Numbers that are shown about are told whole to who points at them. */
  private void showWhole(String whole) {
    headline.setAccessibleHelp(whole);
    LateTooltip.set(headline, whole);
  }
}
