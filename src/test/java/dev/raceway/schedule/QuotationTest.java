package dev.raceway.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

  @Test
  void aShortTextIsQuotedAsItIs() {
    assertThat(Quotation.of("")).isEmpty();
    assertThat(Quotation.of("A B3 ä 日本 \uD83D\uDE00")).isEqualTo("A B3 ä 日本 \uD83D\uDE00");
    assertThat(Quotation.of("x".repeat(60))).isEqualTo("x".repeat(60));
  }

  @Test
  void aLongOneEndsInAnEllipsisAfterSixtyCharacters() {
    assertThat(Quotation.of("x".repeat(1_000_000))).isEqualTo("x".repeat(59) + "…");
    assertThat(Quotation.of("x".repeat(59) + "\uD83D\uDE00")).isEqualTo("x".repeat(59) + "…");
    assertThat(Quotation.of("\uD83D\uDE00".repeat(40)).length()).isLessThanOrEqualTo(60);
    assertThat(Quotation.of("\u202e".repeat(40)).length()).isLessThanOrEqualTo(60);
  }

  @ParameterizedTest
  @CsvSource({
    "'\u202e', '\\u202E'",
    "'\u2066', '\\u2066'",
    "'\u200f', '\\u200F'",
    "'\u0007', '\\u0007'",
    "'\u001b', '\\u001B'",
    "'\ufeff', '\\uFEFF'",
    "'\u2028', '\\u2028'",
    "'\uD800', '\\uD800'"
  })
  void whatWouldNotBeSeenIsMadeVisible(String mark, String shown) {
    assertThat(Quotation.of("a" + mark + "b")).isEqualTo("a" + shown + "b");
    assertThat(Quotation.whole("a" + mark + "b")).isEqualTo("a" + shown + "b");
  }
}
