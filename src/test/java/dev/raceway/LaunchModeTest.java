package dev.raceway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchModeTest {

  @Test
  void no_arguments_open_the_window() {
    assertThat(way()).isEqualTo(new LaunchMode.ToWindow(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "-V", "run", "trial", "nonsense"})
  void options_and_plain_words_are_for_the_command_line(String first) {
    assertThat(way(first)).isEqualTo(new LaunchMode.ToCommandLine());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RW1:2x1:plain:none:AB3A2:XXXX", "race.raceway.json", "./run"})
  void a_share_code_or_a_file_opens_in_the_window(String argument) {
    assertThat(way(argument)).isEqualTo(new LaunchMode.ToWindow(Optional.of(argument)));
  }

  @Test
  void a_word_that_begins_like_a_code_is_a_file_or_nothing() {
    assertThat(LaunchMode.of(List.of("RW-notes.txt"), "RW-notes.txt"::equals))
        .isEqualTo(new LaunchMode.ToWindow(Optional.of("RW-notes.txt")));
    assertThat(way("RW-notes.txt")).isInstanceOf(LaunchMode.Nowhere.class);
  }

  @Test
  void a_long_word_with_hidden_marks_is_quoted_shortly_and_visibly() {
    assertThat(way("X\u202e" + "x".repeat(100_000)))
        .isInstanceOfSatisfying(
            LaunchMode.Nowhere.class,
            nowhere ->
                assertThat(nowhere.sentence()).startsWith("'X\\u202Exx").hasSizeLessThan(200));
  }

  @Test
  void a_command_goes_before_a_file_of_the_same_name() {
    assertThat(LaunchMode.of(List.of("run"), name -> true))
        .isEqualTo(new LaunchMode.ToCommandLine());
  }

  @Test
  void the_arguments_after_a_command_are_left_to_it() {
    assertThat(way("run", "--threads", "2")).isEqualTo(new LaunchMode.ToCommandLine());
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.raceway.json", "Run", "A B", ""})
  void any_other_first_word_is_wrong_usage_and_is_named(String first) {
    assertThat(way(first))
        .isInstanceOfSatisfying(
            LaunchMode.Nowhere.class,
            nowhere -> assertThat(nowhere.sentence()).contains("'" + first + "'", "--help"));
  }

  @Test
  void two_files_are_wrong_usage() {
    assertThat(way("race.raceway.json", "./run"))
        .isEqualTo(new LaunchMode.Nowhere("the window opens one file or share code, not 2"));
  }

  private static LaunchMode way(String... arguments) {
    return LaunchMode.of(List.of(arguments), List.of("race.raceway.json", "./run")::contains);
  }
}
