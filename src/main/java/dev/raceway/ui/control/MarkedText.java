package dev.raceway.ui.control;

import dev.raceway.model.ThreadId;
import dev.raceway.text.MarkedWords;
import dev.raceway.text.MarkedWords.Piece;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence with the marks of {@link MarkedWords}. */
public final class MarkedText extends TextFlow {

  private record Part(String text, List<String> styles) {}

  private String shown = "";
  private List<Part> parts = List.of();

  /** Makes an empty sentence. */
  public MarkedText() {
    getStyleClass().add("marked-text");
    // Where there is little room something else gives way: a sentence is never cut.
    setMinHeight(USE_PREF_SIZE);
  }

  /** Shows a sentence. Where only words differ, nothing is styled anew. */
  public void show(String marked) {
    if (marked.equals(shown)) {
      return;
    }
    shown = marked;
    List<Part> before = parts;
    parts = parts(marked);
    for (int i = 0; i < parts.size(); i++) {
      if (i >= before.size() || !before.get(i).styles().equals(parts.get(i).styles())) {
        put(i, node(parts.get(i)));
      } else {
        ((Text) getChildren().get(i)).setText(parts.get(i).text());
      }
    }
    getChildren().remove(parts.size(), getChildren().size());
    placeNew();
    setAccessibleText(plain());
  }

  /**
   * Gives new pieces their places before anybody asks where they are. JavaFX (21.0.11) looks for
   * what the mouse is over between frames; a new piece that is asked for its bounds then has its
   * flow laid out in the middle of the answer, and keeps bounds at the place that it had before.
   * From then on too little is painted when its words change: they are cut, or old ones stay.
   */
  private void placeNew() {
    if (getWidth() > 0) {
      layout();
    }
  }

  /** Returns the sentence as it is read, without its marks. */
  public String plain() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  private void put(int place, Text node) {
    if (place < getChildren().size()) {
      getChildren().set(place, node);
    } else {
      getChildren().add(node);
    }
  }

  private static Text node(Part part) {
    Text node = new Text(part.text());
    node.getStyleClass().setAll(part.styles());
    return node;
  }

  private static List<Part> parts(String marked) {
    return MarkedWords.pieces(marked).stream()
        .map(piece -> new Part(piece.text(), styles(piece)))
        .toList();
  }

  private static List<String> styles(Piece piece) {
    return switch (piece.mark()) {
      case NONE -> List.of("marked");
      case THREAD -> List.of("marked-thread", ThreadStyle.of(thread(piece.text())));
      case STRONG -> List.of("marked-strong");
      case LOST -> List.of("marked-lost");
      case EXACT -> List.of("marked-exact");
      case SOFT -> List.of("marked-soft");
    };
  }

  private static ThreadId thread(String letter) {
    return ThreadId.ofLetter(letter.charAt(0)).orElseThrow();
  }
}
