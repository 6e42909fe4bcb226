package dev.raceway.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence with marks: {@code [A]} is a thread in its colour, {@code *1*} is strong, {@code
 * !!1!!} is lost, {@code ==1==} exact and {@code ~~so~~} beside the point.
 */
public final class MarkedWords {

  /** What is meant by a piece of a sentence. */
  public enum Mark {
    NONE,
    THREAD,
    STRONG,
    LOST,
    EXACT,
    SOFT
  }

  /**
   * A piece of a sentence.
   *
   * @param mark what is meant by it
   * @param text what it says, never empty; of a thread its letter
   */
  public record Piece(Mark mark, String text) {}

  private static final Pattern MARK =
      Pattern.compile("\\[([A-H])]|\\*(.+?)\\*|!!(.+?)!!|==(.+?)==|~~(.+?)~~");

  private MarkedWords() {}

  /** Returns the pieces of a sentence in their order. */
  public static List<Piece> pieces(String marked) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      add(pieces, Mark.NONE, marked.substring(from, matcher.start()));
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          add(pieces, Mark.values()[group], matcher.group(group));
        }
      }
      from = matcher.end();
    }
    add(pieces, Mark.NONE, marked.substring(from));
    return pieces;
  }

  /** Returns a sentence as it is read, without its marks. */
  public static String plain(String marked) {
    return pieces(marked).stream().map(Piece::text).collect(Collectors.joining());
  }

  private static void add(List<Piece> pieces, Mark mark, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(mark, text));
    }
  }
}
