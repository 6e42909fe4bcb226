package dev.raceway.picture.graph;

import java.util.Locale;

/**
 * A rectangle of the grid, between an increment of the one thread and one of the other. Its border
 * does not belong to it.
 */
public record Zone(int left, int bottom, int right, int top) {

  /** What happens to a path there. */
  public enum Kind {
    /** Both threads have read and neither has written: an update is lost, whatever comes next. */
    UNSAFE("explore.graph.unsafe", "lost"),
    /** Both threads would have the lock: no path gets there. */
    FORBIDDEN("explore.graph.forbidden", "soft");

    private final String key;
    private final String style;

    Kind(String key, String style) {
      this.key = key;
      this.style = style;
    }

    /** Returns the key of what is said of it. */
    public String key() {
      return key;
    }

    /** Returns the name that style sheets have for what is said of it. */
    String style() {
      return style;
    }

    /** Returns the name that style sheets have for its area. */
    public String zoneStyle() {
      return "graph-" + name().toLowerCase(Locale.ROOT);
    }
  }
}
