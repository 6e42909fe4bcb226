package dev.raceway.ui.trials;

import dev.raceway.picture.histogram.Bars;
import dev.raceway.trial.result.TrialProgress;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.TrialsState.Phase;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a run has found so far: words, histogram, the last trials. */
final class TrialsResults extends VBox {

  private static final int FEWEST_TO_TIME = 10_000;
  private static final int LAST_TRIALS = 10;

  private final Label setup = new Label();
  private final MarkedText summary = new MarkedText();
  private final MarkedText proof = new MarkedText();
  private final Label pace = new Label();
  private final HistogramView histogram = new HistogramView();
  private final FoundGrid found = new FoundGrid(LAST_TRIALS, false);
  private final Label last = new Label(Texts.get("trials.last"));
  private final Label words = new Label();

  TrialsResults() {
    getStyleClass().add("trials-results");
    histogram.setId("trials-histogram");
    words.setId("trials-words");
    words.getStyleClass().add("trials-words");
    words.setWrapText(true);
    setup.getStyleClass().add("overline");
    setup.setWrapText(true);
    summary.setId("trials-summary");
    summary.getStyleClass().add("trials-summary");
    proof.setId("trials-proof");
    proof.getStyleClass().add("trials-proof");
    pace.getStyleClass().add("field-label");
    last.getStyleClass().add("overline");
    found.setId("trials-found");
    getChildren().addAll(words, setup, histogram, summary, proof, pace, last, found);
  }

  void show(TrialsState state) {
    boolean any = state.done() > 0;
    for (Node node : getChildren()) {
      Shown.when(node, any);
    }
    Shown.when(words, !any);
    words.setText(words(state));
    setup.setText(TrialsText.setup(state.setup()));
    if (any) {
      state.progress().ifPresent(this::show);
    }
  }

  private void show(TrialProgress progress) {
    Finding finding = Finding.of(progress);
    histogram.show(
        Bars.of(
            progress.setup(),
            progress.outcomes().list(),
            progress.outcomes().width(),
            finding.exact()),
        OptionalLong.empty());
    summary.show(TrialsText.summary(finding));
    proof.show(TrialsText.proof(finding));
    pace.setText(pace(progress));
    Shown.when(pace, !pace.getText().isEmpty());
    found.show(progress);
  }

  /** Of small trials the time says more about their start than about their increments. */
  private static String pace(TrialProgress progress) {
    OptionalDouble nanos = progress.nanosPerIncrement();
    return nanos.isPresent() && progress.setup().increments() >= FEWEST_TO_TIME
        ? Texts.get("trials.pace", nanos.getAsDouble())
        : "";
  }

  /** What to say, and what to do next, while there is nothing to show. */
  private static String words(TrialsState state) {
    if (state.phase() == Phase.FAILED) {
      return Texts.get("trials.failed", state.failure().orElse(""));
    }
    return Texts.of(state.phase());
  }
}
