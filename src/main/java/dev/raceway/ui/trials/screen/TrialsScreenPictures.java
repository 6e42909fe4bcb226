package dev.raceway.ui.trials.screen;

import dev.raceway.ui.trials.HistogramView;
import java.util.List;
import java.util.Locale;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/** Pictures of the histograms, in the colours in which they are seen. */
final class TrialsScreenPictures {

  /** So that it is sharp in print. */
  private static final double SCALE = 2;

  private static final int MOST = 255;

  private final TrialsScreenViewModel model;
  private final ContenderCards cards;

  TrialsScreenPictures(TrialsScreenViewModel model, ContenderCards cards) {
    this.model = model;
    this.cards = cards;
  }

  Image image() {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(SCALE, SCALE));
    parameters.setFill(colours().ground());
    return cards.snapshot(parameters, null);
  }

  String svg() {
    HistogramView.Colours colours = colours();
    List<RunPicture> begun =
        model.stateProperty().get().runs().stream().filter(run -> run.done() > 0).toList();
    return HistogramSvg.of(
        begun,
        new HistogramSvg.Palette(
            web(colours.ground()), web(colours.ink()), web(colours.bar()), web(colours.exact())));
  }

  private HistogramView.Colours colours() {
    return cards.cards().get(0).histogram().colours();
  }

  private static String web(Color colour) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(colour.getRed() * MOST),
        Math.round(colour.getGreen() * MOST),
        Math.round(colour.getBlue() * MOST));
  }
}
