package dev.raceway.picture.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A style sheet, as far as the board's need it: rules of class selectors, in their order.
 *
 * @param rules those rules; one that names several selectors stands here once for each
 */
record Sheet(List<Rule> rules) {

  /**
   * What holds for the parts that a selector picks.
   *
   * @param selector which parts
   * @param declarations values by property
   */
  record Rule(Selector selector, Map<String, String> declarations) {}

  Sheet {
    rules = List.copyOf(rules);
  }

  /** Reads a sheet that stands beside {@code Part}, by its name. */
  static Sheet named(String file) {
    try (InputStream in = Sheet.class.getResourceAsStream("/dev/raceway/picture/" + file)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the text of a sheet. */
  static Sheet of(String text) {
    List<Rule> rules = new ArrayList<>();
    String rest = withoutRemarks(text);
    for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
      int close = rest.indexOf('}', open);
      Map<String, String> declarations = declarations(rest.substring(open + 1, close));
      for (String selector : rest.substring(0, open).split(",", -1)) {
        rules.add(new Rule(Selector.of(selector.strip()), declarations));
      }
      rest = rest.substring(close + 1);
    }
    return new Sheet(rules);
  }

  private static String withoutRemarks(String text) {
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", from)) {
      plain.append(text, from, open);
      from = text.indexOf("*/", open) + 2;
    }
    return plain.append(text.substring(from)).toString();
  }

  private static Map<String, String> declarations(String block) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String line : block.split(";", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        all.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return all;
  }
}
