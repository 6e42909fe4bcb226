package dev.raceway.ui.step.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the parts of a line apart, for the eye alone. */
public final class Syntax {

  private static final Pattern WORD =
      Pattern.compile(
          "(?<keyword>\\b(?:for|in|with|while|if|break|not|True|False|int|long|boolean|volatile|try"
              + "|finally|do)\\b)|(?<number>\\b\\d+\\b)");

  private static final Pattern MNEMONIC = Pattern.compile("^\\s*(?<keyword>\\w+)");

  private Syntax() {}

  /** What a part of a line is. */
  public enum Kind {
    PLAIN,
    KEYWORD,
    NUMBER,
    COMMENT
  }

  /**
   * A part of a line.
   *
   * @param text its letters
   * @param kind what it is
   */
  public record Part(String text, Kind kind) {}

  /** Returns the parts of a line in order; together they are the line. */
  public static List<Part> parts(String line, CodeForm form) {
    List<Part> parts = new ArrayList<>();
    int comment = line.indexOf(form.comment());
    String code = comment < 0 ? line : line.substring(0, comment);
    Matcher word = (form.isBytecode() ? MNEMONIC : WORD).matcher(code);
    int from = 0;
    while (word.find()) {
      boolean keyword = word.group("keyword") != null;
      int start = keyword ? word.start("keyword") : word.start();
      add(parts, code.substring(from, start), Kind.PLAIN);
      add(parts, code.substring(start, word.end()), keyword ? Kind.KEYWORD : Kind.NUMBER);
      from = word.end();
    }
    add(parts, code.substring(from), Kind.PLAIN);
    add(parts, comment < 0 ? "" : line.substring(comment), Kind.COMMENT);
    return parts;
  }

  private static void add(List<Part> parts, String text, Kind kind) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, kind));
    }
  }
}
