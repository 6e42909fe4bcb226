package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.HistogramView;
import dev.raceway.ui.trials.run.RunPicture;
import dev.raceway.ui.trials.run.RunPicture.Turn;
import dev.raceway.ui.trials.run.TrialsScreenText;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What one counter with one lock has found: the last trial, its histogram, and what should come.
 */
final class ContenderCard extends VBox {

  private final Label name = new Label();
  private final MarkedText last = new MarkedText();
  private final Label progress = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final HistogramView histogram = new HistogramView();
  private final ExpectedSharesTable expectedShares = new ExpectedSharesTable();
  private Optional<RunPicture> shown = Optional.empty();

  ContenderCard() {
    super(6);
    getStyleClass().addAll("card", "contender-card");
    name.getStyleClass().add("contender-card-name");
    last.getStyleClass().add("contender-card-last");
    progress.getStyleClass().add("field-label");
    bar.setMaxWidth(Double.MAX_VALUE);
    progress.setMinWidth(USE_PREF_SIZE);
    CardHead head = new CardHead(name, last, progress);
    VBox.setVgrow(histogram, Priority.ALWAYS);
    getChildren().addAll(head, bar, histogram, expectedShares);
    setMinHeight(USE_PREF_SIZE);
  }

  void show(RunPicture run) {
    if (shown.filter(run::equals).isPresent()) {
      return;
    }
    shown = Optional.of(run);
    setId(
        "contender-card-" + run.contender().counter().text() + "-" + run.contender().lock().text());
    bar.setAccessibleText(Texts.get("trials.screen.card.progress", run.name()));
    name.setText(run.name());
    last.show(lastFound(run));
    progress.setText(TrialsScreenText.progress(run));
    bar.setProgress(run.share());
    Shown.when(bar, run.turn() == Turn.RUNNING || run.turn() == Turn.STOPPED);
    histogram.show(run.bars(), run.median());
    expectedShares.show(run);
    Shown.when(expectedShares, run.expectedShares().isPresent() && run.done() > 0);
  }

  private static String lastFound(RunPicture run) {
    List<Long> found = run.progress().lastFound();
    long expected = run.setup().expected();
    if (found.isEmpty()) {
      return Texts.get("trials.screen.card.should", expected);
    }
    long latest = found.get(found.size() - 1);
    return latest == expected
        ? Texts.get("trials.screen.card.exact", expected, latest)
        : Texts.get("trials.screen.card.lost", expected, latest);
  }
}
