package dev.raceway.picture.board;

import dev.raceway.model.Program;
import dev.raceway.picture.board.content.BoardPicture;
import dev.raceway.picture.board.words.CellText;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;

/** Runs and their pictures, for tests. */
public final class Boards {

  public static final double ROOM = 960;
  public static final Messages ENGLISH = new Messages(Language.ENGLISH);
  public static final CellText CELLS = new CellText(ENGLISH);

  private Boards() {}

  /** Returns a run that stands at the end of a schedule. */
  public static Run run(Program program, String schedule) {
    Run run = Run.recorded(program, ScheduleText.parse(schedule), SchedulerChoice.START);
    return run.at(run.trace().length());
  }

  /** Returns what is to be seen of it at a desk. */
  public static BoardPicture picture(Program program, String schedule) {
    return BoardPicture.of(run(program, schedule), 1, ROOM, 0);
  }
}
