package dev.raceway.cli.run;

import dev.raceway.model.Event;
import java.util.List;
import java.util.function.Function;

/**
 * One column of the table.
 *
 * @param title what stands above it
 * @param text what a step shows in it
 * @param width characters that its widest cell needs; 0 in the last column, which needs no padding
 * @param right whether its cells stand at the right, as numbers do
 */
record TextColumn(String title, Function<Event.Stepped, String> text, int width, boolean right) {

  static TextColumn words(String title, Function<Event.Stepped, String> text, List<Event> events) {
    return new TextColumn(title, text, widest(title, text, events), false);
  }

  static TextColumn last(Function<Event.Stepped, String> text) {
    return new TextColumn("", text, 0, false);
  }

  static TextColumn numbers(
      String title, Function<Event.Stepped, String> text, List<Event> events) {
    return new TextColumn(title, text, widest(title, text, events), true);
  }

  String heading() {
    return padded(title);
  }

  String cell(Event.Stepped step) {
    return padded(text.apply(step));
  }

  private String padded(String content) {
    String padding = " ".repeat(Math.max(0, width - content.length()));
    return right ? padding + content : content + padding;
  }

  private static int widest(
      String title, Function<Event.Stepped, String> text, List<Event> events) {
    return events.stream()
        .filter(Event.Stepped.class::isInstance)
        .map(Event.Stepped.class::cast)
        .mapToInt(step -> text.apply(step).length())
        .reduce(title.length(), Math::max);
  }
}
