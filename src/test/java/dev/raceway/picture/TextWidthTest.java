package dev.raceway.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of advances is that of the fonts that the program brings along. */
class TextWidthTest {

  private static final Path TABLE =
      Path.of("src/main/resources/dev/raceway/picture/advances.properties");
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";

  private static final Map<String, String> FONTS =
      new TreeMap<>(
          Map.of(
              "regular", "inter/Inter-Regular.otf",
              "semibold", "inter/Inter-SemiBold.otf",
              "bold", "inter/Inter-Bold.otf",
              "mono", "jetbrains_mono/JetBrainsMono-Regular.ttf"));

  /** Letters of both languages, punctuation, arrows, and the signs that the window uses. */
  private static final int[][] RANGES = {
    {0x20, 0x7E},
    {0xA0, 0x17F},
    {0x2010, 0x2044},
    {0x2190, 0x21FF},
    {0x2200, 0x22FF},
    {0x25A0, 0x27BF}
  };

  /** With {@code -Dapprove=true} the table is written instead. */
  @Test
  void the_table_is_that_of_the_fonts() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Advances in ten thousandths of a font's size; written by TextWidthTest, -Dapprove=true");
    for (var font : FONTS.entrySet()) {
      OpenTypeFont file = OpenTypeFont.of(FOLDER + font.getValue());
      for (int[] range : RANGES) {
        IntStream.rangeClosed(range[0], range[1])
            .forEach(
                letter ->
                    file.advance(letter)
                        .ifPresent(
                            advance -> lines.add(font.getKey() + "." + letter + "=" + advance)));
      }
    }
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(TABLE.getParent());
      Files.write(TABLE, lines);
    }

    assertThat(Files.readAllLines(TABLE)).isEqualTo(lines);
  }

  @Test
  void all_figures_of_code_are_as_wide() {
    assertThat(TextWidth.mono("count ← 1", 10)).isCloseTo(54, within(0.01));
  }

  @Test
  void narrow_letters_take_less_room_and_bold_ones_more() {
    assertThat(TextWidth.regular("ill", 12)).isLessThan(TextWidth.regular("www", 12));
    assertThat(TextWidth.bold("waits for A", 12))
        .isGreaterThan(TextWidth.regular("waits for A", 12));
    assertThat(TextWidth.bold("", 12)).isZero();
  }
}
