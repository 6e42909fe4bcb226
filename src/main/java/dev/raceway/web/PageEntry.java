package dev.raceway.web;

import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.teavm.jso.JSExport;

/** Where a page's script comes in. */
public final class PageEntry {

  private PageEntry() {}

  /** Nothing happens before the page's script asks. */
  public static void main(String[] arguments) {}

  /**
   * Shows a run.
   *
   * @param code its share code
   * @param language as a browser names it, such as {@code de}
   * @param texts keys of texts, each with its text after it
   */
  @JSExport
  public static LivePage raceway(String code, String language, String[] texts) {
    Map<String, String> byKey = new HashMap<>();
    for (int i = 0; i < texts.length; i += 2) {
      byKey.put(texts[i], texts[i + 1]);
    }
    Language spoken = language.equals("de") ? Language.GERMAN : Language.ENGLISH;
    return new LivePage(code, new Messages(spoken, textOf(byKey)));
  }

  private static UnaryOperator<String> textOf(Map<String, String> byKey) {
    return key -> {
      String text = byKey.get(key);
      if (text == null) {
        throw new IllegalArgumentException("no text " + key);
      }
      return text;
    };
  }
}
