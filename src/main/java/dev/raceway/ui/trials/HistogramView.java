package dev.raceway.ui.trials;

import dev.raceway.ui.control.Icon;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.Bars.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A bar for every count that trials found, on an axis that ends at the count that they should find.
 * Bars are neutral; only the exact one is green and has a tick.
 */
public final class HistogramView extends Region {

  private static final double ABOVE = 24;
  private static final double BELOW = 20;
  private static final double GAP = 1;
  private static final double WIDEST_BAR = 64;

  /** A single trial among a million is still seen as a bar. */
  private static final double LEAST_BAR = 4;

  private static final double TICK_SIZE = 12;
  private static final double BETWEEN_WORDS = 8;

  /** Where there is room, a count that is alone stands at the right all the same. */
  private static final double WIDE = 380;

  private static final int SLOTS_OF_ONE = 12;
  private static final double BAR_OF_ONE = 18;

  /** Bars that are laid out again and again; those beyond the histogram's are hidden. */
  private final List<Region> bars = new ArrayList<>();

  private final Region exact = region("histogram-exact");
  private final Region target = region("histogram-target");
  private final Region axis = region("histogram-axis");

  /** Never seen, it knows the colour of a card. */
  private final Region swatch = region("histogram-swatch");

  private final Icon tick = new Icon(Icon.Sign.TICK, TICK_SIZE);
  private final Label shouldBe = label("histogram-should-be");
  private final Label farthest = label("histogram-value");
  private final Label median = label("histogram-value");
  private OptionalInt halfAt = OptionalInt.empty();
  private Optional<Bars> shown = Optional.empty();

  /**
   * The colours in which it is seen, for pictures that are made in other ways.
   *
   * @param ground behind it
   * @param ink of words
   * @param bar of counts that lack updates
   * @param exact of the exact count
   */
  public record Colours(Color ground, Color ink, Color bar, Color exact) {}

  /** Makes an empty one. */
  public HistogramView() {
    getStyleClass().add("histogram");
    getStylesheets().add(HistogramView.class.getResource("histogram.css").toExternalForm());
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(target, axis, exact, tick, shouldBe, farthest, median, swatch);
    swatch.setVisible(false);
    for (int i = 0; i < Bars.MOST; i++) {
      bars.add(region("histogram-bar"));
    }
    getChildren().addAll(bars);
  }

  /**
   * Shows bars.
   *
   * @param half the count that half of the trials did not exceed, if it is to be marked
   */
  public void show(Bars histogram, OptionalLong half) {
    shown = Optional.of(histogram);
    halfAt = half.isPresent() ? placeOf(histogram, half.getAsLong()) : OptionalInt.empty();
    median.setText(half.isPresent() ? Texts.get("trials.median", half.getAsLong()) : "");
    shouldBe.setText(Texts.get("trials.should-be", histogram.exact().first()));
    farthest.setText(
        histogram.lost().isEmpty()
            ? ""
            : half.isPresent()
                ? Texts.get("trials.lowest", histogram.lost().get(0).first())
                : Texts.number(histogram.lost().get(0).first()));
    setAccessibleText(
        Texts.get(
            "trials.histogram",
            wrong(histogram).stream().mapToLong(Bar::times).sum(),
            histogram.exact().times()));
    requestLayout();
  }

  /** Returns the bars beside that of the exact count, left to right. */
  private static List<Bar> wrong(Bars histogram) {
    List<Bar> wrong = new ArrayList<>(histogram.lost());
    wrong.addAll(histogram.above());
    return wrong;
  }

  /** Empty if the median is the exact count, which has its name already. */
  private static OptionalInt placeOf(Bars histogram, long value) {
    List<Bar> all = histogram.all();
    return IntStream.range(0, all.size())
        .filter(i -> i != histogram.lost().size() && isIn(all.get(i), value))
        .findFirst();
  }

  private static boolean isIn(Bar bar, long value) {
    return Math.min(bar.first(), bar.last()) <= value && value <= Math.max(bar.first(), bar.last());
  }

  @Override
  protected void layoutChildren() {
    shown.ifPresent(this::layOut);
  }

  private void layOut(Bars histogram) {
    List<Bar> wrong = wrong(histogram);
    boolean isAlone = wrong.isEmpty() && getWidth() > WIDE;
    int slots = isAlone ? SLOTS_OF_ONE : wrong.size() + 1;
    int below = isAlone ? slots - 1 : histogram.lost().size();
    double slot = getWidth() / slots;
    for (int i = 0; i < bars.size(); i++) {
      boolean used = i < wrong.size();
      bars.get(i).setVisible(used);
      if (used) {
        double left = slot * (i < below ? i : i + 1);
        stand(bars.get(i), left, slot, WIDEST_BAR, share(histogram, wrong.get(i)));
      }
    }
    double start = slot * below;
    stand(
        exact, start, slot, isAlone ? BAR_OF_ONE : WIDEST_BAR, share(histogram, histogram.exact()));
    exact.setVisible(histogram.exact().times() > 0);
    tick.setVisible(exact.isVisible());
    target.setVisible(!exact.isVisible());
    double middle = start + slot / 2;
    double tickLeft = Math.min(middle - TICK_SIZE / 2, getWidth() - TICK_SIZE);
    tick.resizeRelocate(
        snapPositionX(tickLeft), exact.getLayoutY() - TICK_SIZE - 2, TICK_SIZE, TICK_SIZE);
    target.resizeRelocate(snapPositionX(middle - 1), ABOVE, 2, floor() - ABOVE);
    axis.resizeRelocate(0, floor(), getWidth(), 1);
    center(shouldBe, middle, 0);
    center(farthest, slot / 2, floor() + 3);
    halfAt.ifPresent(place -> center(median, slot * place + slot / 2, floor() + 3));
    median.setVisible(halfAt.isPresent() && !overlaps(median, farthest));
  }

  private static boolean overlaps(Label right, Label left) {
    return right.getLayoutX() < left.getLayoutX() + left.getWidth() + BETWEEN_WORDS;
  }

  private void center(Label label, double middle, double top) {
    double width = Math.min(label.prefWidth(-1), getWidth());
    double left = Math.max(0, Math.min(getWidth() - width, middle - width / 2));
    label.resizeRelocate(snapPositionX(left), top, width, label.prefHeight(-1));
  }

  private void stand(Region bar, double start, double slot, double widest, double share) {
    double width = Math.max(LEAST_BAR, Math.min(widest, slot - GAP));
    double height = share == 0 ? 0 : Math.max(LEAST_BAR, share * (floor() - ABOVE - TICK_SIZE - 4));
    double left = snapPositionX(start + (slot - width) / 2);
    bar.resizeRelocate(left, snapPositionY(floor() - height), width, snapSizeY(height));
  }

  private double floor() {
    return getHeight() - BELOW;
  }

  /** Returns the colours that the theme gives. */
  public Colours colours() {
    return new Colours(
        filled(swatch), (Color) farthest.getTextFill(), filled(bars.get(0)), filled(exact));
  }

  private static Color filled(Region region) {
    return (Color) region.getBackground().getFills().get(0).getFill();
  }

  private static double share(Bars histogram, Bar bar) {
    return histogram.highest() == 0 ? 0 : (double) bar.times() / histogram.highest();
  }

  private static Region region(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    region.setManaged(false);
    return region;
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setManaged(false);
    return label;
  }
}
