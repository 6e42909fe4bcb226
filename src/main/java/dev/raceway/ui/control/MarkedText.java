package dev.raceway.ui.control;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A sentence with marks: {@code [A]} is a thread in its colour, {@code *1*} is strong, {@code
 * !!1!!} is lost, {@code ==1==} exact and {@code ~~so~~} beside the point.
 */
public final class MarkedText extends TextFlow {

  private static final Pattern MARK =
      Pattern.compile("\\[([A-H])]|\\*(.+?)\\*|!!(.+?)!!|==(.+?)==|~~(.+?)~~");

  private String shown = "";

  /** Makes an empty sentence. */
  public MarkedText() {
    getStyleClass().add("marked-text");
  }

  /** Shows a sentence. */
  public void show(String marked) {
    if (marked.equals(shown)) {
      return;
    }
    shown = marked;
    getChildren().setAll(parts(marked));
    setAccessibleText(plain());
  }

  /** Returns the sentence as it is read, without its marks. */
  public String plain() {
    StringBuilder plain = new StringBuilder();
    getChildren().forEach(part -> plain.append(((Text) part).getText()));
    return plain.toString();
  }

  private static List<Node> parts(String marked) {
    List<Node> parts = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      add(parts, marked.substring(from, matcher.start()), "marked");
      if (matcher.group(1) != null) {
        Text letter = add(parts, matcher.group(1), "marked-thread");
        letter.getStyleClass().add(ThreadStyle.of(thread(matcher.group(1))));
      } else if (matcher.group(2) != null) {
        add(parts, matcher.group(2), "marked-strong");
      } else if (matcher.group(3) != null) {
        add(parts, matcher.group(3), "marked-lost");
      } else if (matcher.group(4) != null) {
        add(parts, matcher.group(4), "marked-exact");
      } else {
        add(parts, matcher.group(5), "marked-soft");
      }
      from = matcher.end();
    }
    add(parts, marked.substring(from), "marked");
    return parts;
  }

  private static ThreadId thread(String letter) {
    return ThreadId.ofLetter(letter.charAt(0)).orElseThrow();
  }

  private static Text add(List<Node> parts, String text, String style) {
    Text part = new Text(text);
    part.getStyleClass().add(style);
    if (!text.isEmpty()) {
      parts.add(part);
    }
    return part;
  }
}
