package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Text;

/** The last row of a classroom, from which all words are to be read. */
final class LastRow {

  /** The smallest letters that can be read there. */
  static final double LEAST_SIZE = 20;

  private LastRow() {}

  /** Fails unless there are words, and all of them can be read. */
  static void assertReads(List<Text> words) {
    assertThat(words)
        .hasSizeGreaterThan(8)
        .allSatisfy(
            text ->
                assertThat(text.getFont().getSize())
                    .as(text.getText())
                    .isGreaterThanOrEqualTo(LEAST_SIZE));
  }
}
