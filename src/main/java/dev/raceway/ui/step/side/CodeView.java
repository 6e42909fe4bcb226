package dev.raceway.ui.step.side;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.KeyTaker;
import dev.raceway.ui.step.listing.CodePicture;
import dev.raceway.ui.step.listing.ListingLine;
import dev.raceway.ui.step.listing.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

/**
 * The code with every thread on its next line. Lines are made when the code changes; a step moves
 * the marker of one thread and the highlight.
 */
final class CodeView extends ScrollPane implements KeyTaker {

  private final Pane sheet = new Sheet();
  private final List<CodeLineView> lines = new ArrayList<>();
  private final List<MarkerView> markers = new ArrayList<>();
  private Optional<CodePicture> shown = Optional.empty();
  private Gutter gutter = new Gutter(1);
  private double textWidth;
  private boolean mustReveal;

  CodeView() {
    setId("code");
    getStyleClass().addAll("code", "focus-ring");
    setContent(sheet);
    setFitToWidth(true);
    setVbarPolicy(ScrollBarPolicy.AS_NEEDED);
    setMinHeight(4 * Gutter.LINE);
    viewportBoundsProperty()
        .subscribe(
            bounds -> {
              place();
              revealAfterLayout();
            });
  }

  @Override
  public boolean takes(KeyCode code) {
    return code.isArrowKey();
  }

  void show(CodePicture picture, int threads) {
    boolean sameLines =
        shown.filter(picture::hasLinesOf).isPresent() && gutter.threads() == threads;
    OptionalInt ranBefore =
        shown.filter(before -> sameLines).map(CodePicture::ran).orElse(OptionalInt.empty());
    shown = Optional.of(picture);
    if (!sameLines) {
      gutter = new Gutter(threads);
      makeLines(picture);
    }
    if (!picture.ran().equals(ranBefore)) {
      ranBefore.ifPresent(line -> lines.get(line).showRan(false));
      picture.ran().ifPresent(line -> lines.get(line).showRan(true));
      mattersMost(picture).ifPresent(this::reveal);
    }
    showMarkers(picture);
  }

  private void makeLines(CodePicture picture) {
    while (markers.size() < gutter.threads()) {
      markers.add(new MarkerView(ThreadId.at(markers.size())));
    }
    lines.clear();
    for (int i = 0; i < picture.listing().lines().size(); i++) {
      ListingLine line = picture.listing().lines().get(i);
      lines.add(new CodeLineView(line, picture.listing().form(), picture.leftOver().contains(i)));
    }
    List<Node> all = new ArrayList<>(lines);
    all.addAll(markers);
    sheet.getChildren().setAll(all);
    textWidth = -1;
    revealAfterLayout();
    place();
  }

  private void place() {
    if (getScene() == null || lines.isEmpty()) {
      return;
    }
    if (textWidth < 0) {
      textWidth = lines.stream().mapToDouble(CodeLineView::textWidth).max().orElse(0);
    }
    double least = gutter.width() + textWidth + 8;
    sheet.setMinSize(least, lines.size() * Gutter.LINE);
    double width = Math.max(getViewportBounds().getWidth(), least);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).place(i * Gutter.LINE, width, gutter.width());
    }
  }

  /** A scroll pane keeps its first line when its content changes; what matters may be below. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (mustReveal) {
      mustReveal = false;
      shown.map(CodeView::mattersMost).ifPresent(line -> line.ifPresent(this::reveal));
    }
  }

  private void revealAfterLayout() {
    mustReveal = true;
    requestLayout();
  }

  private static OptionalInt mattersMost(CodePicture picture) {
    return picture.ran().isPresent()
        ? picture.ran()
        : picture.markers().stream().mapToInt(Marker::line).findFirst();
  }

  private void reveal(int line) {
    double inSight = getViewportBounds().getHeight();
    double hidden = lines.size() * Gutter.LINE - inSight;
    if (hidden > 0 && inSight > 0) {
      double top = getVvalue() * hidden;
      double y = line * Gutter.LINE;
      if (y < top || y + 2 * Gutter.LINE > top + inSight) {
        setVvalue(Math.max(0, Math.min(1, (y - inSight / 2) / hidden)));
      }
    }
  }

  private void showMarkers(CodePicture picture) {
    boolean[] unfinished = new boolean[markers.size()];
    picture.markers().forEach(marker -> unfinished[marker.thread().index()] = true);
    for (int i = 0; i < unfinished.length; i++) {
      markers.get(i).setVisible(unfinished[i]);
    }
    int[] onLine = new int[lines.size()];
    picture.markers().forEach(marker -> onLine[marker.line()]++);
    int[] placed = new int[lines.size()];
    for (Marker marker : picture.markers()) {
      int place = placed[marker.line()]++;
      markers
          .get(marker.thread().index())
          .show(
              marker,
              gutter.x(place),
              marker.line() * Gutter.LINE + gutter.y(place, onLine[marker.line()]));
    }
  }

  /** What the lines lie on; it reads the code aloud, with the threads. */
  private final class Sheet extends Pane {

    Sheet() {
      getStyleClass().add("code-sheet");
      setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.TEXT
          ? shown.map(CodeWords::spoken).orElse("")
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }
}
