package dev.raceway.picture.board.lane;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Area;
import dev.raceway.picture.Clearance;
import dev.raceway.picture.Part;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.content.LaneMark;
import dev.raceway.picture.board.layer.BoardLayer;
import dev.raceway.picture.board.layer.Sketch;
import dev.raceway.picture.board.place.BoardWindow;
import dev.raceway.picture.board.place.Density;
import dev.raceway.picture.board.place.Geometry;
import java.util.List;
import java.util.Optional;

/** Draws what runs through the lanes: who has a lock, who waits, who began without. */
public final class LaneSpans {

  private static final double WAITING = 10;
  private static final double RIBBON = 5;

  private final BoardPicture picture;
  private final Geometry geometry;
  private final Sketch sketch;

  /** Makes one that draws into a sketch. */
  public LaneSpans(BoardPicture picture, Geometry geometry, Sketch sketch) {
    this.picture = picture;
    this.geometry = geometry;
    this.sketch = sketch;
  }

  /** Draws each span, with its words where their place is free. */
  public void draw(Clearance taken) {
    List<Span> spans = Span.of(picture);
    spans.forEach(span -> taken.take(bar(span)));
    for (Span span : spans) {
      sketch.add(
          BoardLayer.SPANS, new Part.Box(Style.of(style(span)).in(threadOf(span)), bar(span)));
      if (span.mark().begins() && picture.window().density() != Density.TICK) {
        SpanLabel.of(span, picture, geometry, sketch.text(), taken)
            .ifPresent(label -> words(label, span));
      }
    }
  }

  private Area bar(Span span) {
    BoardWindow window = picture.window();
    double x = window.xOf(span.from());
    double width = window.xOf(span.to() + 1) - x;
    return span.mark() instanceof LaneMark.Waits
        ? new Area(x, geometry.cellMiddle(span.lane()) - WAITING / 2, width, WAITING)
        : new Area(x, geometry.cellBottom(span.lane()) + 3, width, RIBBON);
  }

  private static String style(Span span) {
    if (span.mark() instanceof LaneMark.Waits) {
      return "waiting";
    }
    return span.mark() instanceof LaneMark.Holds ? "ribbon" : "dotted-ribbon";
  }

  private static ThreadId threadOf(Span span) {
    return ThreadId.at(span.lane());
  }

  private void words(SpanLabel label, Span span) {
    boolean isNewest = span.from() == picture.window().steps();
    Area area = label.area();
    sketch.add(
        isNewest ? BoardLayer.NEWEST_SPAN_WORDS : BoardLayer.SPAN_WORDS,
        new Part.Words(
            Style.of(label.style()).in(threadOf(span)),
            new Area(area.x(), area.y(), area.width() + 4, area.height()),
            label.text(),
            SpanLabel.OWN_LOCK.equals(label.style())
                ? Optional.of(Part.Sign.LOCK)
                : Optional.empty()));
  }
}
