package dev.raceway.ui.step.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A picture while it is drawn: its parts by layer. */
final class Sketch {

  private final Map<BoardLayer, List<Part>> layers = new EnumMap<>(BoardLayer.class);

  void add(BoardLayer layer, Part part) {
    layers.computeIfAbsent(layer, any -> new ArrayList<>()).add(part);
  }

  /** Returns the parts of each layer that has some. */
  Map<BoardLayer, List<Part>> layers() {
    return Collections.unmodifiableMap(layers);
  }
}
