package dev.raceway.session.export.picture;

import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.svg.HandoutSvg;
import dev.raceway.picture.svg.RunSvg;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.RecordedRun;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.handout.HandoutText;
import dev.raceway.session.export.report.Report;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * A run that is to be a picture.
 *
 * @param report what was decided and what happened, and the language in which it is said
 * @param position number of decisions up to what is shown as now
 * @param pauses where playing stops
 * @param look what it looks like
 */
public record PicturedRun(Report report, int position, PauseMarks pauses, PictureLook look)
    implements Pictured, RecordedRun {

  /** Returns the picture of a trace at its end. */
  public static PicturedRun of(Report report, PictureLook look) {
    return new PicturedRun(report, report.trace().length(), PauseMarks.NONE, look);
  }

  @Override
  public Trace trace() {
    return report.trace();
  }

  @Override
  public String svg(FrameWatch watch) {
    return writer().whole(this, look.scale(), watch::requireWanted);
  }

  /** Returns how it was after so many decisions, as SVG. */
  String svg(int decisions) {
    return writer().frame(this, decisions, look.scale());
  }

  /**
   * Returns what goes onto sheets of paper: what is to be filled in with its answers, or a run in
   * rows; none of a picture that stands by itself.
   */
  List<String> sheets(FrameWatch watch) {
    if (!look.blank()) {
      return writer().sheets(this, watch::requireWanted);
    }
    HandoutSvg writer = new HandoutSvg(report.words().messages());
    HandoutSvg.Content content = HandoutText.of(report);
    List<String> sheets = new ArrayList<>(writer.toFillIn(this, content));
    sheets.addAll(writer.answered(this, content));
    return sheets;
  }

  /** Returns the colour of the sheets; what is written on is white. */
  Color paper() {
    return look.blank() ? Color.WHITE : Color.decode(look.palette().colour(RunSvg.PAPER));
  }

  private RunSvg writer() {
    return new RunSvg(
        look.palette(), report.words().messages(), look.blank() ? Veil.VALUES : Veil.NONE);
  }
}
