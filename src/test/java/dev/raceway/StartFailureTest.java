package dev.raceway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartFailureTest {

  private String sentence = "";

  @AfterEach
  void one_line_with_the_way_without_a_window() {
    assertThat(sentence)
        .hasLineCount(1)
        .startsWith("no window can be opened because ")
        .endsWith("raceway run --threads 2 --increments 1 --schedule \"A B3 A2\"");
  }

  @Test
  void no_display() {
    sentence = because(new UnsupportedOperationException("Unable to open DISPLAY"), "", Map.of());
    assertThat(sentence).contains("there is no display (DISPLAY is not set)", "desktop session");
  }

  @Test
  void a_display_that_does_not_answer() {
    sentence =
        because(
            new UnsupportedOperationException("Unable to open DISPLAY"),
            "",
            Map.of("DISPLAY", ":77"));
    assertThat(sentence).contains("the display :77 cannot be opened");
  }

  @Test
  void gtk_is_missing() {
    sentence =
        because(
            new UnsupportedOperationException("Unable to load glass GTK library."), "", Map.of());
    assertThat(sentence)
        .contains("libgtk-3.so.0 is missing", "apt-get install libgtk-3-0 libxtst6");
  }

  @Test
  void a_missing_library_is_named_when_the_loader_names_it() {
    sentence =
        because(
            new RuntimeException(
                "wrapped",
                new UnsatisfiedLinkError(
                    "/tmp/libglassgtk3.so: libXtst.so.6: cannot open shared object file: No such"
                        + " file or directory")),
            "",
            Map.of("DISPLAY", ":0"));
    assertThat(sentence).contains("libXtst.so.6 is missing", "apt-get install");
  }

  @Test
  void a_missing_library_is_found_in_what_javafx_wrote() {
    sentence =
        because(
            new RuntimeException("No toolkit found"),
            "\tat x\nlibX11.so.6: cannot open shared object file: No such file",
            Map.of());
    assertThat(sentence).contains("libX11.so.6 is missing");
  }

  @Test
  void a_full_disk_is_no_missing_toolkit() {
    sentence =
        because(
            new RuntimeException("No toolkit found"),
            "java.io.IOException: No space left on device\n\tat x\nLoading library glass from"
                + " resource failed: java.lang.UnsatisfiedLinkError: Can't load library: glass",
            Map.of("DISPLAY", ":0"));
    assertThat(sentence)
        .contains("cannot unpack its libraries (no space left on device)", "javafx.cachedir")
        .doesNotContain("toolkit");
  }

  @Test
  void an_unknown_reason_is_passed_on() {
    sentence = because(new IllegalStateException("no pipeline\nat x"), "", Map.of());
    assertThat(sentence).contains("JavaFX did not start (no pipeline)");
  }

  @Test
  void a_reason_without_words_is_named_by_its_kind() {
    sentence = because(new IllegalStateException(), "", Map.of());
    assertThat(sentence).contains("(IllegalStateException)");
  }

  private static String because(Throwable failure, String said, Map<String, String> environment) {
    return StartFailure.because(failure, said, environment);
  }
}
