package dev.raceway.ui.step.outlook;

import dev.raceway.picture.outlook.Chips;
import dev.raceway.picture.outlook.Chips.Struck;
import dev.raceway.picture.outlook.OutlookWords;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What can still happen in one line, from the right: final values in reach, those that are not
 * struck. Words that there is no room for are left out. Its nodes are used again.
 */
final class ChipsPane extends Region {

  private static final double GAP = 8;

  /** A part of the line. */
  private record Part(Label label, boolean needed) {}

  private final Label lead = label("chips-lead");
  private final Label word = label("chips-word");
  private final List<Label> open = new ArrayList<>();
  private final List<Label> struck = new ArrayList<>();
  private final List<Label> why = new ArrayList<>();
  private List<Part> parts = List.of();

  ChipsPane() {
    getStyleClass().add("chips");
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(lead, word);
  }

  /** Says what the chips are. */
  void showLead(String text) {
    lead.setText(text);
  }

  /** Says why there are none, but those that are struck. */
  void showWord(String text, List<Struck> out) {
    word.setText(text);
    List<Part> line = new ArrayList<>(List.of(new Part(lead, false), new Part(word, true)));
    addStruck(line, out);
    show(line);
  }

  /** Shows chips. */
  void show(Chips chips) {
    List<Part> line = new ArrayList<>();
    line.add(new Part(lead, false));
    for (int i = 0; i < chips.open().size(); i++) {
      line.add(new Part(text(open, i, "value-chip", chips.open().get(i)), true));
    }
    addStruck(line, chips.struck());
    show(line);
  }

  private void addStruck(List<Part> line, List<Struck> out) {
    OutlookWords words = new OutlookWords(Texts.messages());
    for (int i = 0; i < out.size(); i++) {
      Struck each = out.get(i);
      line.add(new Part(text(struck, i, "chip-struck", words.values(each)), true));
      line.add(new Part(text(why, i, "chip-why", words.why(each.by(), i > 0)), false));
    }
  }

  private Label text(List<Label> pool, int index, String style, String text) {
    if (index == pool.size()) {
      Label made = label(style);
      pool.add(made);
      getChildren().add(made);
    }
    pool.get(index).setText(text);
    return pool.get(index);
  }

  private void show(List<Part> line) {
    parts = line;
    List<Label> shown = line.stream().map(Part::label).toList();
    getChildren().forEach(child -> child.setVisible(shown.contains((Label) child)));
    requestLayout();
  }

  /** Returns what stands on the chip at a place, if one is there. */
  Optional<String> at(Point2D place) {
    return parts.stream()
        .map(Part::label)
        .filter(label -> label.isVisible() && label.getBoundsInParent().contains(place))
        .map(Label::getText)
        .findFirst();
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  protected double computePrefWidth(double height) {
    return width(parts);
  }

  @Override
  protected double computeMinWidth(double height) {
    return width(parts.stream().filter(Part::needed).toList());
  }

  @Override
  protected double computePrefHeight(double width) {
    return parts.stream().mapToDouble(part -> part.label().prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private static double width(List<Part> line) {
    return line.stream().mapToDouble(part -> Math.ceil(part.label().prefWidth(-1)) + GAP).sum();
  }

  @Override
  protected void layoutChildren() {
    List<Part> line = new ArrayList<>(parts);
    // The step is said elsewhere too; without the lead the boxes say nothing.
    for (int i = line.size() - 1; i >= 0 && width(line) > getWidth() + 0.5; i--) {
      if (!line.get(i).needed()) {
        line.remove(i);
      }
    }
    parts.forEach(part -> part.label().setVisible(line.contains(part)));
    double x = getWidth() - width(line) + GAP;
    for (Part part : line) {
      double width = Math.ceil(part.label().prefWidth(-1));
      double height = part.label().prefHeight(-1);
      part.label().resizeRelocate(x, Math.floor((getHeight() - height) / 2), width, height);
      x += width + GAP;
    }
  }
}
