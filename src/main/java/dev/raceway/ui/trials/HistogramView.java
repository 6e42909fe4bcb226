package dev.raceway.ui.trials;

import dev.raceway.ui.control.Icon;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.Bars.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A bar for every count that trials found, on an axis that ends at the count that they should find.
 * Bars are neutral; only the exact one is green and has a tick.
 */
final class HistogramView extends Region {

  private static final double ABOVE = 24;
  private static final double BELOW = 20;
  private static final double GAP = 1;
  private static final double WIDEST_BAR = 40;
  private static final double TICK_SIZE = 12;

  /** Bars that are laid out again and again; those beyond the histogram's are hidden. */
  private final List<Region> bars = new ArrayList<>();

  private final Region exact = region("histogram-exact");
  private final Region target = region("histogram-target");
  private final Region axis = region("histogram-axis");
  private final Icon tick = new Icon(Icon.Sign.TICK, TICK_SIZE);
  private final Label shouldBe = label("histogram-should-be");
  private final Label farthest = label("histogram-value");
  private Optional<Bars> shown = Optional.empty();

  HistogramView() {
    setId("trials-histogram");
    getStyleClass().add("histogram");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(target, axis, exact, tick, shouldBe, farthest);
    for (int i = 0; i < Bars.MOST; i++) {
      bars.add(region("histogram-bar"));
    }
    getChildren().addAll(bars);
  }

  void show(Bars histogram) {
    shown = Optional.of(histogram);
    shouldBe.setText(Texts.get("trials.should-be", histogram.exact().first()));
    farthest.setText(
        histogram.lost().isEmpty() ? "" : String.valueOf(histogram.lost().get(0).first()));
    setAccessibleText(
        Texts.get(
            "trials.histogram",
            histogram.lost().stream().mapToLong(Bar::times).sum(),
            histogram.exact().times()));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    shown.ifPresent(this::layOut);
  }

  private void layOut(Bars histogram) {
    int slots = histogram.lost().size() + 1;
    double slot = getWidth() / slots;
    for (int i = 0; i < bars.size(); i++) {
      boolean used = i < histogram.lost().size();
      bars.get(i).setVisible(used);
      if (used) {
        stand(bars.get(i), slot * i, slot, share(histogram, histogram.lost().get(i)));
      }
    }
    double start = slot * (slots - 1);
    stand(exact, start, slot, share(histogram, histogram.exact()));
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
  }

  private void center(Label label, double middle, double top) {
    double width = Math.min(label.prefWidth(-1), getWidth());
    double left = Math.max(0, Math.min(getWidth() - width, middle - width / 2));
    label.resizeRelocate(snapPositionX(left), top, width, label.prefHeight(-1));
  }

  private void stand(Region bar, double start, double slot, double share) {
    double width = Math.max(1, Math.min(WIDEST_BAR, slot - GAP));
    double height = share == 0 ? 0 : Math.max(1, share * (floor() - ABOVE - TICK_SIZE - 4));
    double left = snapPositionX(start + (slot - width) / 2);
    bar.resizeRelocate(left, snapPositionY(floor() - height), width, snapSizeY(height));
  }

  private double floor() {
    return getHeight() - BELOW;
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
