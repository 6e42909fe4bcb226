package dev.raceway.ui.canvas;

import dev.raceway.ui.canvas.DrawnPicture.Thing;
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
public final class SvgRead {

  private final Element root;
  private final List<Thing> things = new ArrayList<>();

  /** How what is read now is turned. */
  private String turn = "";

  /** Parses a document. */
  public SvgRead(String svg) {
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

  /** Returns what it shows. */
  public DrawnPicture picture() {
    read(root);
    // What lies below all is no part of the picture.
    things.remove(0);
    return new DrawnPicture(things);
  }

  private void read(Element element) {
    switch (element.getTagName()) {
      case "svg", "g" -> {
        String outer = turn;
        turn = element.getAttribute("transform");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
          if (child instanceof Element inner) {
            read(inner);
          }
        }
        turn = outer;
      }
      case "text" -> words(element);
      case "rect" -> area(element);
      case "path" -> outline(element);
      case "line", "defs" -> {}
      default -> throw new AssertionError("an element of another kind: " + element.getTagName());
    }
  }

  private void words(Element element) {
    double x = number(element, "x");
    double y = number(element, "y");
    if (turn.startsWith("rotate(-90 ")) {
      String[] middle = turn.substring(0, turn.length() - 1).split(" ", -1);
      double middleX = Double.parseDouble(middle[1]);
      double middleY = Double.parseDouble(middle[2]);
      double right = x - middleX;
      x = middleX + (y - middleY);
      y = middleY - right;
    }
    things.add(Thing.words(element.getTextContent(), element.getAttribute("fill"), x, y));
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
    boolean moved = element.hasAttribute("transform");
    boolean icon = moved && element.hasAttribute("stroke-linejoin");
    if (!moved && (!curve || element.hasAttribute("stroke-linejoin"))) {
      String line = element.getAttribute("stroke");
      things.add(
          Thing.path(
              element.getAttribute("d"),
              element.getAttribute("fill") + " " + (line.isEmpty() ? "none" : line),
              number(element, "stroke-width")));
    } else if (!icon && !element.hasAttribute("aria-label")) {
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
