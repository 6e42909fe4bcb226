package dev.raceway.ui.step.board;

/**
 * The columns in sight.
 *
 * @param density how much each can say
 * @param em how large everything is, 1 at a desk
 * @param room pixels for columns, left of the next cells
 * @param scrolledBack pixels by which the view was moved into the past; 0 follows now
 * @param steps number of steps up to now
 */
public record Window(Density density, double em, double room, double scrolledBack, int steps) {

  /** Returns how wide a column is, in pixels. */
  public double columnWidth() {
    return density.width() * em;
  }

  /** Returns the first column in sight, from step 1. */
  public int first() {
    return Math.max(1, (int) Math.floor(offset() / columnWidth()) + 1);
  }

  /** Returns the last column in sight; less than the first if there is none. */
  public int last() {
    double edge = offset() + Math.max(room, 0);
    return Math.min(steps, (int) Math.ceil(edge / columnWidth()));
  }

  /** Returns by how many pixels the columns are moved to the left. */
  public double offset() {
    return Math.max(0, mostOffset() - Math.max(0, scrolledBack));
  }

  /**
   * Returns the farthest that one can scroll back. The view turns whole pages, as far as columns
   * are many and narrow: what stands still can be followed, and need not be drawn anew.
   */
  public double mostOffset() {
    double page = density.page(room / em) * columnWidth();
    return Math.max(0, Math.ceil((steps * columnWidth() - room) / page) * page);
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

  /** Tells whether now is in sight. */
  public boolean showsNow() {
    return nowX() <= room + 1;
  }
}
