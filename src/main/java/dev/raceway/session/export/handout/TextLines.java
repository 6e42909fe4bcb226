package dev.raceway.session.export.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks a text into lines between its words. */
final class TextLines {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** So many letters have room on a sheet. */
  private static final int WHOLE_LINE = 120;

  private static final char UNBROKEN = '\u00a0';

  private TextLines() {}

  /** Returns entries one after the other in lines of a sheet, none of them broken. */
  static String listed(List<String> entries) {
    return broken(
            entries.stream()
                .map(entry -> entry.replace(' ', UNBROKEN))
                .collect(Collectors.joining(UNBROKEN + "· ")))
        .replace(UNBROKEN, ' ');
  }

  /** Breaks a text into lines of a sheet. */
  static String broken(String text) {
    return String.join("\n", of(text, WHOLE_LINE));
  }

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
