package dev.raceway.session.export.picture;

import dev.raceway.picture.look.Palette;
import dev.raceway.picture.svg.RunSvg;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.schedule.Trace;
import dev.raceway.text.Messages;

/**
 * A run that is to be a picture.
 *
 * @param trace what was decided and what happened
 * @param position number of decisions up to what is shown as now
 * @param pauses where playing stops
 * @param look what it looks like
 */
public record PicturedRun(Trace trace, int position, PauseMarks pauses, PictureLook look)
    implements RecordedRun {

  /**
   * What a picture looks like.
   *
   * @param tone its colours
   * @param words the language that it speaks
   * @param scale how large it is, 1 as at a desk
   * @param blank whether what a run comes to is left to be filled in
   */
  public record PictureLook(Palette.Tone tone, Messages words, double scale, boolean blank) {}

  /** Returns the picture of a trace at its end. */
  public static PicturedRun of(Trace trace, PictureLook look) {
    return new PicturedRun(trace, trace.length(), PauseMarks.NONE, look);
  }

  /** Returns all of it as SVG. */
  String svg() {
    return writer().whole(this, look.scale());
  }

  /** Returns how it was after so many decisions, as SVG. */
  String svg(int decisions) {
    return writer().frame(this, decisions, look.scale());
  }

  private RunSvg writer() {
    return new RunSvg(Palette.of(look.tone()), look.words(), look.blank());
  }
}
