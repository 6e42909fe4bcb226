package dev.raceway.picture.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.Style;
import dev.raceway.picture.Style.State;
import dev.raceway.picture.look.Look.Face;
import dev.raceway.picture.look.Look.Fill;
import dev.raceway.picture.look.Look.Side;
import dev.raceway.picture.look.Palette.Tone;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the style sheets of the board say without a toolkit. */
class LooksTest {

  /** What a picture shows. */
  private static final Set<String> PAINTED =
      Set.of(
          "-fx-background-color",
          "-fx-background-insets",
          "-fx-background-radius",
          "-fx-border-color",
          "-fx-border-width",
          "-fx-border-radius",
          "-fx-border-style",
          "-fx-shape",
          "-fx-scale-x",
          "-fx-scale-y",
          "-fx-rotate",
          "-fx-stroke",
          "-fx-stroke-width",
          "-fx-stroke-line-cap",
          "-fx-stroke-line-join",
          "-fx-stroke-dash-array",
          "-fx-fill",
          "-fx-font-family",
          "-fx-font-weight",
          "-fx-font-style",
          "-fx-font-size",
          "-fx-text-fill",
          "-fx-alignment",
          "-fx-padding",
          "-fx-line-spacing",
          "-fx-strikethrough",
          "-mark",
          "-tint",
          "-ink");

  /** What means something in a window alone, or what a picture has anyway. */
  private static final Set<String> OF_A_WINDOW =
      Set.of("-fx-cursor", "-fx-min-height", "-fx-text-alignment", "-fx-icon-color");

  private final Looks desk = new Looks(false);
  private final Looks classroom = new Looks(true);

  @Test
  void every_property_of_the_sheets_is_one_that_a_picture_shows() {
    for (String sheet :
        List.of(
            "board.css",
            "threads.css",
            "graph.css",
            "histogram.css",
            "miniature.css",
            "history.css")) {
      for (Sheet.Rule rule : Sheet.named(sheet).rules()) {
        assertThat(rule.declarations().keySet())
            .as(sheet + " " + rule.selector())
            .allMatch(property -> PAINTED.contains(property) || OF_A_WINDOW.contains(property));
      }
    }
  }

  @Test
  void a_state_wins_over_what_has_none_and_a_thread_gives_its_colours() {
    Style cell = Style.of("cell", "full").in(ThreadId.at(1));

    assertThat(desk.of(cell).fills())
        .extracting(Fill::paint)
        .containsExactly(
            new Paint.Plain("-rw-thread-b-mark"), new Paint.Plain("-rw-thread-b-tint"));
    assertThat(desk.of(cell.with(State.ERASED, true)).fills())
        .extracting(Fill::paint)
        .containsExactly(new Paint.Plain("-rw-lost"), new Paint.Plain("-rw-thread-b-tint"));
    assertThat(desk.of(cell.with(State.STOMP, true)).fills().get(1).insets().left()).isEqualTo(2);
  }

  @Test
  void before_a_class_words_are_larger() {
    Style cell = Style.of("cell", "short").in(ThreadId.at(0));
    assertThat(desk.of(cell).fontSize()).isEqualTo(12);
    assertThat(classroom.of(cell).fontSize()).isEqualTo(20);
    Style count = Style.of("count-large");
    assertThat(classroom.of(count).fontSize()).isEqualTo(56);
    assertThat(classroom.of(count.with(State.LOW, true)).fontSize()).isEqualTo(40);
    assertThat(classroom.of(count.with(State.LONG, true)).fontSize()).isEqualTo(36);
  }

  @Test
  void letters_sides_and_stripes_are_read() {
    assertThat(desk.of(Style.of("next-hint")).face()).isEqualTo(Face.SEMIBOLD);
    assertThat(desk.of(Style.of("count-value")).face()).isEqualTo(Face.MONO_BOLD);
    assertThat(desk.of(Style.of("should-be-label", "before-now")).side()).isEqualTo(Side.RIGHT);
    assertThat(desk.of(Style.of("erased-badge", "full")).isStruckThrough()).isTrue();
    assertThat(desk.of(Style.of("stomp-badge", "full")).isStruckThrough()).isFalse();
    Look waiting = desk.of(Style.of("waiting").in(ThreadId.at(2)));
    assertThat(waiting.fills().get(0).paint())
        .isEqualTo(
            new Paint.Stripes(
                4,
                4,
                List.of(
                    new Paint.Band(new Paint.Plain("-rw-thread-c-mark"), 0, 0.35),
                    new Paint.Band(new Paint.Plain("-rw-thread-c-tint"), 0.35, 1))));
  }

  @Test
  void words_without_a_label_have_a_fill_and_lean_after_now() {
    Looks rows = Looks.ofHistories();
    Style words = Style.of("history-text");
    assertThat(rows.of(words).ink()).isEqualTo(new Paint.Plain("-rw-ink"));
    assertThat(rows.of(words).isItalic()).isFalse();
    Look later = rows.of(words.with(State.FUTURE, true));
    assertThat(later.ink()).isEqualTo(new Paint.Plain("-rw-ink-soft"));
    assertThat(later.isItalic()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Tone.class)
  void every_colour_that_the_sheets_name_has_a_value_in_every_theme(Tone tone) {
    Palette palette = Palette.of(tone);
    for (ThreadId thread : ThreadId.first(8)) {
      for (String name : List.of("cell", "waiting", "next-cell", "arrow-value", "pill")) {
        for (Fill fill : desk.of(Style.of(name).in(thread)).fills()) {
          if (fill.paint() instanceof Paint.Plain plain) {
            assertThat(palette.colour(plain.token())).matches("#[0-9A-F]{6}");
          }
        }
      }
    }
    assertThat(palette.tokens()).isEqualTo(Palette.of(Tone.LIGHT).tokens());
    assertThat(Palette.byName().colour("-rw-ink")).isEqualTo("var(--rw-ink)");
  }
}
