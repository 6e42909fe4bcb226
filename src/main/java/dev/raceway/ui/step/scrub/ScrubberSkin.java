package dev.raceway.ui.step.scrub;

import dev.raceway.session.Run;
import java.util.List;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Draws the map: the track, who has the lock on it, marks above and below, and now. */
final class ScrubberSkin extends SkinBase<Scrubber> {

  private static final double PADDING = 8;
  private static final double TRACK = 8;
  private static final double NOW_HEIGHT = 24;
  private static final double MARK = 7;
  private static final double UPPER_ROW = 0;
  private static final double LOWER_ROW = 8;
  private static final MarkShape STOMP = MarkShape.cross(MARK);
  private static final MarkShape CONTEXT_SWITCH = MarkShape.rectangle(1, 5, 3);

  private final Landmarks landmarks;
  private final Region track = part("scrub-track");
  private final Region recorded = part("scrub-recorded");
  private final Region past = part("scrub-past");
  private final Region future = part("scrub-future");
  private final Region view = part("scrub-view");
  private final Region now = part("scrub-now");
  private final OwnerBands owners = new OwnerBands();
  private final MarkPath contextSwitches = new MarkPath("scrub-context-switch");
  private final MarkPath stomps = new MarkPath("scrub-stomp");
  private final Pane marks = layer();
  private final MarkPool forks = new MarkPool(marks, "scrub-fork");
  private final MarkPool thrown = new MarkPool(marks, "scrub-thrown");
  private final MarkPool pauses = new MarkPool(marks, "scrub-pause");
  private final MarkPool noReturn = new MarkPool(marks, "scrub-no-return");
  private final HoverCard card = new HoverCard();
  private Scale scale = new Scale(PADDING, 0, 1);
  private boolean drawnHidden;
  private int viewFrom;
  private int viewTo;

  ScrubberSkin(Scrubber scrubber, Landmarks landmarks) {
    super(scrubber);
    this.landmarks = landmarks;
    getChildren()
        .addAll(
            track, recorded, past, owners, future, view, contextSwitches, marks, stomps, now, card);
  }

  Scale scale() {
    return scale;
  }

  HoverCard card() {
    return card;
  }

  void draw() {
    Run run = getSkinnable().run();
    double width = Math.max(0, getSkinnable().getWidth() - 2 * PADDING);
    Scale next = new Scale(PADDING, width, (int) getSkinnable().getMax());
    boolean hidden = getSkinnable().outcomeHidden();
    boolean isNew = landmarks.follow(run.trace()) || !next.equals(scale) || hidden != drawnHidden;
    scale = next;
    drawnHidden = hidden;
    double top = trackTop();
    MarkPool.move(track, PADDING, top, width, TRACK);
    bar(recorded, 0, run.trace().length());
    bar(past, 0, run.position());
    bar(future, run.position(), run.trace().length());
    MarkPool.move(now, scale.x(run.position()) - 1, top + (TRACK - NOW_HEIGHT) / 2, 3, NOW_HEIGHT);
    if (isNew) {
      owners.show(landmarks.owned(), scale, top, TRACK);
      contextSwitches.show(landmarks.contextSwitches(), scale, top + TRACK + 2, CONTEXT_SWITCH);
      stomps.show(hidden ? new Positions() : landmarks.stomps(), scale, LOWER_ROW, STOMP);
      draw(thrown, landmarks.thrown(), LOWER_ROW);
    }
    draw(pauses, run.pauses().positions(), UPPER_ROW);
    draw(noReturn, getSkinnable().noReturn().map(List::of).orElse(List.of()), LOWER_ROW);
    draw(forks, getSkinnable().forks(), top + TRACK + 2);
    drawView(viewFrom, viewTo);
  }

  void drawView(int from, int to) {
    viewFrom = from;
    viewTo = to;
    boolean isPart = to > from && to - from < getSkinnable().run().trace().length();
    view.setVisible(isPart);
    if (isPart) {
      double x = scale.x(from);
      MarkPool.move(view, x, trackTop() - 3, Math.max(4, scale.x(to) - x), TRACK + 6);
    }
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    draw();
  }

  private double trackTop() {
    return Math.round((getSkinnable().getHeight() - TRACK) / 2);
  }

  private void bar(Region bar, int from, int to) {
    double x = scale.x(from);
    MarkPool.move(bar, x, trackTop(), scale.x(to) - x, TRACK);
  }

  private void draw(MarkPool pool, Iterable<Integer> positions, double top) {
    pool.begin();
    positions.forEach(position -> pool.put(scale.x(position), top, MARK));
    pool.end();
  }

  private static Region part(String style) {
    Region part = new Region();
    part.setManaged(false);
    part.setMouseTransparent(true);
    part.getStyleClass().add(style);
    return part;
  }

  private static Pane layer() {
    Pane layer = new Pane();
    layer.setManaged(false);
    layer.setMouseTransparent(true);
    return layer;
  }
}
