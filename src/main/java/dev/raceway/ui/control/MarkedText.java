package dev.raceway.ui.control;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A sentence with marks: {@code [A]} is a thread in its colour, {@code *1*} is strong, {@code
 * !!1!!} is lost, {@code ==1==} exact and {@code ~~so~~} beside the point.
 */
public final class MarkedText extends TextFlow {

  private static final Pattern MARK =
      Pattern.compile("\\[([A-H])]|\\*(.+?)\\*|!!(.+?)!!|==(.+?)==|~~(.+?)~~");

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
    setAccessibleText(plain());
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
    List<Part> parts = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      add(parts, marked.substring(from, matcher.start()), "marked");
      if (matcher.group(1) != null) {
        add(parts, matcher.group(1), "marked-thread", ThreadStyle.of(thread(matcher.group(1))));
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

  private static void add(List<Part> parts, String text, String... styles) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, List.of(styles)));
    }
  }
}
