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

  private final Landmarks landmarks;
  private final Region track = part("scrub-track");
  private final Region recorded = part("scrub-recorded");
  private final Region past = part("scrub-past");
  private final Region future = part("scrub-future");
  private final Region view = part("scrub-view");
  private final Region now = part("scrub-now");
  private final Pane bands = layer();
  private final Pane marks = layer();
  private final MarkPool owners = new MarkPool(bands, "scrub-owner", 2);
  private final MarkPool contextSwitches = new MarkPool(marks, "scrub-context-switch", 3);
  private final MarkPool forks = new MarkPool(marks, "scrub-fork", 4);
  private final MarkPool thrown = new MarkPool(marks, "scrub-thrown", MARK);
  private final MarkPool pauses = new MarkPool(marks, "scrub-pause", MARK);
  private final MarkPool noReturn = new MarkPool(marks, "scrub-no-return", MARK);
  private final MarkPool stomps = new MarkPool(marks, "scrub-stomp", MARK);
  private final HoverCard card = new HoverCard();
  private Scale scale = new Scale(PADDING, 0, 1);
  private boolean drawnHidden;
  private int viewFrom;
  private int viewTo;

  ScrubberSkin(Scrubber scrubber, Landmarks landmarks) {
    super(scrubber);
    this.landmarks = landmarks;
    getChildren().addAll(track, recorded, past, bands, future, view, marks, now, card);
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
      drawOwners();
      draw(contextSwitches, landmarks.contextSwitches(), top + TRACK + 2, 1, 5);
      draw(thrown, landmarks.thrown(), LOWER_ROW, MARK, MARK);
      draw(stomps, hidden ? new Positions() : landmarks.stomps(), LOWER_ROW, MARK, MARK);
    }
    drawFew(pauses, run.pauses().positions(), UPPER_ROW);
    drawFew(noReturn, getSkinnable().noReturn().map(List::of).orElse(List.of()), LOWER_ROW);
    drawFew(forks, getSkinnable().forks(), top + TRACK + 2);
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

  private void drawOwners() {
    owners.begin();
    for (Landmarks.Owned owned : landmarks.owned()) {
      owners.span(scale.x(owned.from()), scale.x(owned.to()), trackTop(), TRACK, owned.owner());
    }
    owners.end();
  }

  private void draw(MarkPool pool, Positions positions, double top, double width, double height) {
    pool.begin();
    for (int i = 0; i < positions.size(); i++) {
      pool.put(scale.x(positions.get(i)), top, width, height);
    }
    pool.end();
  }

  private void drawFew(MarkPool pool, Iterable<Integer> positions, double top) {
    pool.begin();
    positions.forEach(position -> pool.put(scale.x(position), top, MARK, MARK));
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
