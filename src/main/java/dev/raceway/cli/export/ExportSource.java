package dev.raceway.cli.export;

import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.Reading;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.TextFile;
import dev.raceway.session.export.report.Preparation;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.file.PreparedRun;
import dev.raceway.session.file.SessionFileException;
import dev.raceway.session.file.SessionReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A session file, a text file with a share code, or a share code; a file wins over a code of the
 * same text.
 *
 * @param named as it was named
 */
record ExportSource(String named) {

  /** Characters in which a file shows what it holds. */
  private static final int START = 1_000;

  /**
   * Returns one of its runs.
   *
   * @param number which, from 1; needed only where there are several
   */
  Report report(Optional<Long> number) {
    if (TextFile.exists(named)) {
      return fromFile(number);
    }
    if (!ShareCode.looksLikeOne(named)) {
      throw new WrongUsageException(whatElse().formatted(Quotation.of(named)));
    }
    return ofCode(named, number);
  }

  /** Not a path: what is no code may not be one either. */
  private String whatElse() {
    File place = new File(named);
    if (place.isDirectory()) {
      return "'%s' is a folder; name a file in it";
    }
    return place.exists()
        ? "'%s' is not an ordinary file; name another"
        : "there is no file '%s', and it is not a share code";
  }

  private Report fromFile(Optional<Long> number) {
    String name = Quotation.whole(named);
    try {
      Path file = Path.of(named);
      String start = TextFile.read(file, START).strip();
      return ShareCode.looksLikeOne(start)
          ? ofCode(TextFile.read(file, SessionReader.MOST_CHARACTERS), number)
          : ofSession(SessionReader.read(file, Reading.Watch.PATIENT).runs(), number);
    } catch (SessionFileException e) {
      throw new WrongUsageException(name + ", " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new WrongUsageException(name + " is not text in UTF-8");
    } catch (IOException e) {
      throw new WrongUsageException(name + " cannot be read");
    }
  }

  private static Report ofCode(String code, Optional<Long> number) {
    chosen(1, number);
    return Report.of(Reading.ofCode(code, Reading.Watch.PATIENT));
  }

  private static Report ofSession(List<PreparedRun> runs, Optional<Long> number) {
    PreparedRun run = runs.get(chosen(runs.size(), number) - 1);
    return Report.of(run.trace())
        .withWords(run.title(), run.notes())
        .prepared(new Preparation(run.position(), run.pauses(), run.branches()));
  }

  private static int chosen(int runs, Optional<Long> number) {
    if (number.isEmpty() && runs > 1) {
      throw new WrongUsageException(
          "the session has %s runs; choose one with --run 1 to --run %s".formatted(runs, runs));
    }
    int chosen = number.map(Long::intValue).orElse(1);
    if (chosen > runs) {
      throw new WrongUsageException(
          runs == 1
              ? "--run must be 1, since there is one run, not " + chosen
              : "--run must be 1 to %s, not %s".formatted(runs, chosen));
    }
    return chosen;
  }
}
