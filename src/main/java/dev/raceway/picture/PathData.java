package dev.raceway.picture;

/** Lines and areas in the notation of SVG, growing. Numbers have two decimals at most. */
public final class PathData {

  private final StringBuilder text = new StringBuilder();

  /** Begins a line at a place. */
  public PathData moveTo(double x, double y) {
    return add('M', x, y);
  }

  /** Goes straight to a place. */
  public PathData lineTo(double x, double y) {
    return add('L', x, y);
  }

  /** Adds a line from a place to another. */
  public PathData line(double fromX, double fromY, double toX, double toY) {
    return moveTo(fromX, fromY).lineTo(toX, toY);
  }

  /** Goes to a place by a part of a circle, clockwise. */
  public PathData arcTo(double radius, double x, double y) {
    text.append('A').append(number(radius)).append(' ').append(number(radius)).append(" 0 0 1 ");
    text.append(number(x)).append(' ').append(number(y));
    return this;
  }

  /** Adds a circle. */
  public PathData circle(double x, double y, double radius) {
    return moveTo(x - radius, y).arcTo(radius, x + radius, y).arcTo(radius, x - radius, y).close();
  }

  /** Goes back to where the line began. */
  public PathData close() {
    text.append('Z');
    return this;
  }

  private PathData add(char command, double x, double y) {
    text.append(command).append(number(x)).append(' ').append(number(y));
    return this;
  }

  /** Returns a number with two decimals at most. */
  public static String number(double value) {
    long hundredths = (long) Math.floor(value * 100 + 0.5);
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    String digits = rest % 10 == 0 ? "" + rest / 10 : (rest < 10 ? "0" : "") + rest;
    return (hundredths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + digits);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
