package dev.raceway.session.export.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines between its words. */
final class TextLines {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private TextLines() {}

  /** Returns lines of at most so many letters; a longer word has a line of its own. */
  static List<String> of(String text, int longest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACE.splitAsStream(text.strip()).toList()) {
      if (line.length() > 0 && line.length() + 1 + word.length() > longest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
