package dev.raceway.picture.svg;

import dev.raceway.picture.Area;

/**
 * An outline in the notation of SVG, with where it reaches. Understood are lines, curves and half
 * circles, as the style sheets have them.
 */
final class Outline {

  private final String path;
  private int at;
  private double x;
  private double y;
  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  private Outline(String path) {
    this.path = path;
  }

  /** Returns the least area that an outline fits into. */
  static Area bounds(String path) {
    Outline outline = new Outline(path);
    outline.follow();
    return new Area(
        outline.left, outline.top, outline.right - outline.left, outline.bottom - outline.top);
  }

  private void follow() {
    char command = ' ';
    while (hasMore()) {
      if (Character.isLetter(path.charAt(at))) {
        command = path.charAt(at++);
      }
      step(command);
    }
  }

  private void step(char command) {
    switch (command) {
      case 'M', 'L' -> reach(number(), number());
      case 'H' -> reach(number(), y);
      case 'V' -> reach(x, number());
      case 'C' -> {
        // A curve stays between its ends and what it bends to.
        reach(number(), number());
        reach(number(), number());
        reach(number(), number());
      }
      case 'a' -> halfCircle();
      case 'Z' -> {}
      default -> throw new IllegalArgumentException("no outline: " + path);
    }
  }

  private void halfCircle() {
    double radius = number();
    for (int skipped = 0; skipped < 4; skipped++) {
      number();
    }
    double toX = x + number();
    double toY = y + number();
    double middleX = (x + toX) / 2;
    double middleY = (y + toY) / 2;
    reach(middleX - radius, middleY - radius);
    reach(middleX + radius, middleY + radius);
    reach(toX, toY);
  }

  private void reach(double toX, double toY) {
    x = toX;
    y = toY;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }

  private double number() {
    hasMore();
    int from = at;
    if (path.charAt(at) == '-') {
      at++;
    }
    while (at < path.length() && (Character.isDigit(path.charAt(at)) || path.charAt(at) == '.')) {
      at++;
    }
    return Double.parseDouble(path.substring(from, at));
  }

  /** Passes over what stands between, and returns whether anything follows. */
  private boolean hasMore() {
    while (at < path.length() && (path.charAt(at) == ' ' || path.charAt(at) == ',')) {
      at++;
    }
    return at < path.length();
  }
}
