package dev.raceway.ui.step.board;

import dev.raceway.ui.step.board.DrawnBoard.Thing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads what an SVG document shows. */
final class SvgRead {

  private final Element root;
  private final List<Thing> things = new ArrayList<>();

  SvgRead(String svg) {
    try {
      root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
              .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(svg, e);
    }
  }

  DrawnBoard board() {
    read(root);
    // What lies below all is no part of the board.
    things.remove(0);
    return new DrawnBoard(things);
  }

  private void read(Element element) {
    switch (element.getTagName()) {
      case "svg", "g" -> {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
          if (child instanceof Element inner) {
            read(inner);
          }
        }
      }
      case "text" ->
          things.add(
              Thing.words(
                  element.getTextContent(),
                  element.getAttribute("fill"),
                  number(element, "x"),
                  number(element, "y")));
      case "rect" -> area(element);
      case "path" -> outline(element);
      case "line", "defs" -> {}
      default -> throw new AssertionError("an element of another kind: " + element.getTagName());
    }
  }

  private void area(Element element) {
    // A dashed line has no ground of its own.
    if (!element.getAttribute("fill").equals("none")) {
      things.add(
          Thing.area(
              colour(element.getAttribute("fill")),
              number(element, "x"),
              number(element, "y"),
              number(element, "width"),
              number(element, "height")));
    }
  }

  private void outline(Element element) {
    boolean curve = element.getAttribute("fill").equals("none");
    boolean icon = element.hasAttribute("stroke-linejoin");
    if (!icon && !element.hasAttribute("aria-label")) {
      things.add(Thing.outline(element.getAttribute(curve ? "stroke" : "fill")));
    }
  }

  private static String colour(String fill) {
    return fill.startsWith("url(#") ? "stripes" : fill;
  }

  private static double number(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }
}
