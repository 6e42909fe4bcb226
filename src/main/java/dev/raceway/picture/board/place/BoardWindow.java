package dev.raceway.picture.board.place;

/**
 * The columns in sight, all of them whole.
 *
 * @param density how much each can say
 * @param em how large everything is, 1 at a desk
 * @param strip pixels left of the columns, for what is pinned there
 * @param room pixels for columns, left of the next cells
 * @param scrolledBack pixels by which the view was moved into the past; 0 follows now
 * @param steps number of steps up to now
 */
public record BoardWindow(
    Density density, double em, double strip, double room, double scrolledBack, int steps) {

  /** Returns whether what is pinned has all the room that its words need. */
  public boolean hasWholeStrip() {
    return strip >= Geometry.PIN_WIDTH * em;
  }

  /** Returns how wide a column is, in pixels. */
  public double columnWidth() {
    return density.width(room / em) * em;
  }

  private int columns() {
    return density.columns(room / em);
  }

  /** Returns the first column in sight, from step 1. */
  public int first() {
    return hidden() + 1;
  }

  /** Returns the last column in sight; less than the first if there is none. */
  public int last() {
    return Math.min(steps, hidden() + columns());
  }

  /** Returns how many columns lie left of what is in sight. */
  private int hidden() {
    long back = Math.round(Math.max(0, scrolledBack) / columnWidth());
    return (int) Math.max(0, mostHidden() - back);
  }

  /**
   * Returns how many lie there when the view follows now. It turns whole pages, as far as columns
   * are many and narrow: what stands still can be followed, and need not be drawn anew.
   */
  private int mostHidden() {
    int page = density.page(room / em);
    int over = Math.max(0, steps - columns());
    return (over + page - 1) / page * page;
  }

  /** Returns by how many pixels the columns are moved to the left. */
  public double offset() {
    return hidden() * columnWidth() - strip;
  }

  /** Returns the farthest that one can scroll back. */
  public double mostOffset() {
    return mostHidden() * columnWidth();
  }

  /** Returns where the column of a step begins. */
  public double xOf(int step) {
    return (step - 1) * columnWidth() - offset();
  }

  /** Returns where a step takes effect: the middle of its column. */
  public double middleOf(int step) {
    return xOf(step) + columnWidth() / 2;
  }

  /** Returns where the line of now stands. */
  public double nowX() {
    return xOf(steps + 1);
  }

  /** Returns where columns end at the latest. */
  public double right() {
    return strip + room;
  }

  /** Returns whether now is in sight. */
  public boolean showsNow() {
    return nowX() <= right() + 1;
  }
}
