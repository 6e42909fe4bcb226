package dev.raceway.ui;

import static dev.raceway.ui.ScreenCase.usual;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadWork;
import dev.raceway.text.Language;
import dev.raceway.ui.ScreenCase.Look;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.shell.Screen;
import java.util.List;
import java.util.stream.LongStream;

/** The textbooks' races: each thread its own work, several permits, counts below 0. */
final class OwnWorkScreens {

  private static final Program BANK = program(100, 50, -30);
  private static final Program LUCK = program(0, 1, 1, -1);
  private static final Program EIGHT = program(-20, 1, -1, 5, -30, 100, 2, -2, 1_000);
  private static final Program PERMITS =
      Program.plain(5, 1).withLock(LockMode.SEMAPHORE, true).withPermits(2);
  private static final String TOO_HIGH = "A B3 A2";
  private static final String TOO_LOW = "A B A2 B2";
  private static final String BY_LUCK = "A2 B3 C3 A";
  private static final String ALL_STALE = "A B C D E F G H3 G2 F2 E2 D2 C2 B2";
  private static final String IN_AND_OUT = "A B C D A4 C2 B3";

  private OwnWorkScreens() {}

  private static Program program(long start, long... amounts) {
    return Program.plain(1, 1)
        .withWork(LongStream.of(amounts).mapToObj(amount -> new ThreadWork(1, amount)).toList())
        .withStart(start);
  }

  private static ScreenCase presented(String name, Program program, String schedule) {
    return usual("presented-" + name, 1280, 720, program, schedule).with(Look.PRESENTED);
  }

  static List<ScreenCase> all() {
    return List.of(
        usual("own-too-high", 1440, 900, BANK, TOO_HIGH),
        usual("own-too-low", 1280, 720, BANK, TOO_LOW).with(Look.USUAL.in(ThemeChoice.DARK)),
        usual("own-card", 1280, 720, EIGHT, ALL_STALE).with(Look.USUAL.pressing("work")),
        usual("own-eight", 1280, 720, EIGHT, ALL_STALE),
        usual("own-german-250", 1920, 1080, BANK, TOO_HIGH).with(Look.GERMAN),
        usual("own-explore", 1280, 720, BANK, TOO_HIGH).with(Look.USUAL.on(Screen.EXPLORE)),
        usual("own-by-luck", 1280, 720, LUCK, BY_LUCK),
        usual("own-permits", 1280, 720, PERMITS, IN_AND_OUT),
        presented("own-too-high", BANK, TOO_HIGH),
        presented("own-too-low", BANK, TOO_LOW),
        presented("own-german", BANK, TOO_HIGH).with(Look.PRESENTED.in(Language.GERMAN)),
        presented("own-by-luck", LUCK, BY_LUCK),
        presented("own-eight", EIGHT, ALL_STALE),
        presented("own-permits", PERMITS, IN_AND_OUT));
  }
}
