package dev.raceway.picture.graph;

import dev.raceway.text.Messages;

/** What stands in the legend of a progress graph. */
public final class GraphWords {

  private GraphWords() {}

  /** Says a path in one line of a file, which knows no screen that its run stands on. */
  public static String inFile(GraphLine line, Messages words) {
    return line.kind() == GraphLine.Kind.RUN
        ? words.get("explore.graph.this-run", ShortSchedule.of(line.trace().schedule()))
        : legend(line, words);
  }

  /** Says a path in one line of the window. */
  public static String legend(GraphLine line, Messages words) {
    String shown = ShortSchedule.of(line.trace().schedule());
    return switch (line.kind()) {
      case LOST, EXACT -> words.get("explore.graph.witness", shown, line.trace().end().count());
      case RUN -> words.get("explore.graph.run", shown);
      case DRAWN -> words.get("explore.graph.drawn", shown);
    };
  }
}
