package dev.raceway.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.GraphLine;
import dev.raceway.picture.graph.GraphLines;
import dev.raceway.picture.graph.ProgressGrid;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A progress graph as a file: with its heading and its legend, in each language. */
class GraphSvgTest {

  private static String stomp(Program program, String schedule, Language language) {
    ProgressGrid grid = ProgressGrid.of(program, ThreadId.at(0), ThreadId.at(1));
    List<GraphLine> run =
        GraphLines.run(grid, Trace.of(program, ScheduleText.parse(schedule))).stream().toList();
    return new GraphSvg(Palette.of(Tone.LIGHT), new Messages(language)).of("2 × 1", grid, run, 1);
  }

  @Test
  void it_says_what_it_is_about_and_what_its_lines_are() {
    assertThat(stomp(Program.plain(2, 1), "A B3 A2", Language.ENGLISH))
        .contains(">2 × 1<", ">unsafe: an update is lost<", ">this run: A B3 A2<")
        .contains(">Thread A →<")
        .doesNotContain("walled off");
    assertThat(stomp(Program.plain(2, 1), "A B3 A2", Language.GERMAN))
        .doesNotContain("unsafe", "this run");
  }

  @Test
  void with_a_lock_the_legend_has_the_wall_too() {
    Program locked = Program.plain(2, 1).withLock(LockMode.MUTEX, true);
    assertThat(stomp(locked, "A B A4 B4", Language.ENGLISH)).contains("walled off by the lock");
  }

  @Test
  void a_path_keeps_its_way_and_its_colour() {
    String svg = stomp(Program.plain(2, 1), "A B3 A2", Language.ENGLISH);
    String ink = Palette.of(Tone.LIGHT).colour("-rw-ink-soft");
    assertThat(svg)
        .containsPattern(
            "<path d=\"M[^\"]*L[^\"]*L[^\"]*L[^\"]*\" transform=\"[^\"]*\" fill=\"none\" stroke=\""
                + ink
                + "\" stroke-width=\"3\" stroke-linecap=\"round\"");
  }
}
