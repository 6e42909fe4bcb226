package dev.raceway.picture.svg;

import dev.raceway.picture.PathData;

/** Text of elements, growing. Numbers have two decimals at most. */
final class Markup {

  private final StringBuilder text = new StringBuilder();

  /** Begins an element that has others inside of it. */
  Markup open(String element) {
    text.append('<').append(element);
    return this;
  }

  Markup with(String attribute, String value) {
    text.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
    return this;
  }

  Markup with(String attribute, double value) {
    return with(attribute, PathData.number(value));
  }

  /** Ends the attributes of an element that has something inside. */
  Markup inside() {
    text.append('>');
    return this;
  }

  /** Ends an element that has nothing inside. */
  Markup empty() {
    text.append("/>\n");
    return this;
  }

  Markup close(String element) {
    text.append("</").append(element).append(">\n");
    return this;
  }

  Markup words(String words) {
    text.append(escaped(words));
    return this;
  }

  /** Adds what is markup already. */
  Markup add(Markup other) {
    text.append(other.text);
    return this;
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
