package dev.raceway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a process of its own, as a person without a display would. */
class LauncherProcessTest {

  @Test
  @EnabledOnOs(OS.LINUX) // DISPLAY is the X server's.
  void without_a_display_one_sentence_says_what_to_do() throws IOException, InterruptedException {
    ProcessBuilder builder = java();
    builder.environment().remove("DISPLAY");
    Process process = builder.start();

    assertThat(process.errorReader().lines().toList())
        .singleElement()
        .asString()
        .startsWith("raceway: no window can be opened because there is no display")
        .contains("raceway run --threads 2");
    assertThat(process.inputReader().lines()).isEmpty();
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void a_word_that_is_nothing_is_wrong_usage() throws IOException, InterruptedException {
    Process process = java("missing.raceway.json").start();

    assertThat(process.errorReader().lines().toList())
        .singleElement()
        .asString()
        .startsWith("raceway: 'missing.raceway.json' is neither a command");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void an_archive_of_classes_that_is_damaged_stops_nothing(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path archive = Files.writeString(folder.resolve("damaged.jsa"), "no archive");
    ProcessBuilder builder = java("--version");
    builder.command().addAll(1, List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + archive));
    Process process = builder.start();

    assertThat(process.inputReader().lines()).singleElement().asString().startsWith("raceway ");
    assertThat(process.errorReader().lines()).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  private static ProcessBuilder java(String... arguments) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // As in the start script: newer Javas warn otherwise, older ones do not know it.
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName());
    builder.command().addAll(List.of(arguments));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }
}
