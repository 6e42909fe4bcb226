package dev.raceway.ui.trials.screen;

import dev.raceway.ui.trials.run.RunPicture;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A card for each of the things that are compared, in one column or in two. */
final class ContenderCards extends Region {

  private static final int MOST_IN_ONE_COLUMN = 2;
  private static final double LEAST_COLUMN = 400;
  private static final double GAP = 16;

  /** All that were ever needed: a card takes its time to be made. */
  private final List<ContenderCard> made = new ArrayList<>();

  private List<ContenderCard> cards = List.of();

  ContenderCards() {
    setId("contender-cards");
  }

  void show(List<RunPicture> runs) {
    if (cards.size() != runs.size()) {
      while (made.size() < runs.size()) {
        made.add(new ContenderCard());
      }
      cards = List.copyOf(made.subList(0, runs.size()));
      getChildren().setAll(cards);
    }
    for (int i = 0; i < runs.size(); i++) {
      cards.get(i).show(runs.get(i));
    }
  }

  private int columns(double width) {
    return cards.size() > MOST_IN_ONE_COLUMN && width >= 2 * LEAST_COLUMN + GAP ? 2 : 1;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private int rows(int columns) {
    return (cards.size() + columns - 1) / columns;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? getWidth() : width;
    int columns = columns(wide);
    double height = 0;
    for (int i = 0; i < cards.size(); i += columns) {
      height += rowHeight(i, columns, columnWidth(wide, columns)) + (i == 0 ? 0 : GAP);
    }
    return height;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * LEAST_COLUMN + GAP;
  }

  @Override
  protected double computeMinWidth(double height) {
    return cards.stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double width = columnWidth(getWidth(), columns);
    // What is left of the height goes to the histograms.
    double more =
        cards.isEmpty()
            ? 0
            : Math.floor(Math.max(0, getHeight() - computePrefHeight(getWidth())) / rows(columns));
    double y = 0;
    for (int i = 0; i < cards.size(); i += columns) {
      double height = rowHeight(i, columns, width) + more;
      for (int column = 0; column < columns && i + column < cards.size(); column++) {
        Node card = cards.get(i + column);
        // One that would stand alone in the last row has it whole.
        double own = isAlone(i + column, columns) ? getWidth() : width;
        card.resizeRelocate(snapPositionX(column * (width + GAP)), y, own, height);
      }
      y += height + GAP;
    }
  }

  private boolean isAlone(int card, int columns) {
    return card == cards.size() - 1 && card % columns == 0;
  }

  private static double columnWidth(double width, int columns) {
    return Math.floor((width - GAP * (columns - 1)) / columns);
  }

  private double rowHeight(int from, int columns, double width) {
    return cards.subList(from, Math.min(cards.size(), from + columns)).stream()
        .mapToDouble(card -> Math.ceil(card.prefHeight(width)))
        .max()
        .orElse(0);
  }
}
