package dev.raceway.picture.board.layer;

import dev.raceway.picture.Part;
import dev.raceway.picture.board.words.CellText;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A picture while it is drawn: its parts by layer. */
public final class Sketch {

  private final Messages words;
  private final CellText text;
  private final Map<BoardLayer, List<Part>> layers = new EnumMap<>(BoardLayer.class);

  /** Makes one without parts. */
  public Sketch(Messages words) {
    this.words = words;
    text = new CellText(words);
  }

  /** Returns the words of the language that the picture speaks. */
  public Messages words() {
    return words;
  }

  /** Returns the words of cells and of what is beside them. */
  public CellText text() {
    return text;
  }

  /** Adds a part on top of what its layer has. */
  public void add(BoardLayer layer, Part part) {
    layers.computeIfAbsent(layer, any -> new ArrayList<>()).add(part);
  }

  /** Returns the parts of each layer that has some. */
  public Map<BoardLayer, List<Part>> layers() {
    return Collections.unmodifiableMap(layers);
  }
}
