package dev.raceway.picture.look;

import java.util.ArrayList;
import java.util.List;

/** Reads values of a style sheet. */
final class Values {

  private Values() {}

  /** Returns what stands between commas, those in brackets left alone. */
  static List<String> list(String value) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      if (letter == ',' && depth == 0) {
        parts.add(value.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(value.substring(from).strip());
    return parts;
  }

  /** Returns a number; pixels, degrees and hundredths lose their unit. */
  static double number(String value) {
    int end = value.length();
    while (end > 0 && !Character.isDigit(value.charAt(end - 1))) {
      end--;
    }
    return Double.parseDouble(value.substring(0, end));
  }
}
