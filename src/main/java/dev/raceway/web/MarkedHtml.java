package dev.raceway.web;

import dev.raceway.text.MarkedWords;
import dev.raceway.text.MarkedWords.Piece;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sentences with marks, as markup that a page's style sheet knows. */
final class MarkedHtml {

  private MarkedHtml() {}

  static String of(String marked) {
    return MarkedWords.pieces(marked).stream().map(MarkedHtml::html).collect(Collectors.joining());
  }

  private static String html(Piece piece) {
    String text = escaped(piece.text());
    return switch (piece.mark()) {
      case NONE -> text;
      case THREAD -> element("b", "thread-" + text.toLowerCase(Locale.ROOT), text);
      case STRONG -> element("b", "strong", text);
      case LOST -> element("b", "lost", text);
      case EXACT -> element("b", "exact", text);
      case SOFT -> element("span", "soft", text);
    };
  }

  /** Returns words in an element of a class. */
  static String element(String name, String style, String escaped) {
    return "<" + name + " class=\"" + style + "\">" + escaped + "</" + name + ">";
  }

  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
