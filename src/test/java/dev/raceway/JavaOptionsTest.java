package dev.raceway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That Java's options stand once, and every start of the program has them. */
class JavaOptionsTest {

  private static final Pattern HEAP = Pattern.compile("-Xmx");
  private static final Pattern OPTIONS_OF_MAVENS_RUN =
      Pattern.compile(
          "<artifactId>javafx-maven-plugin</artifactId>.*?<options>(.*?)</options>",
          Pattern.DOTALL);

  @Test
  void they_stand_once() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml"))).containsOnlyOnce("-Xmx");
    try (Stream<Path> files = Files.walk(Path.of("packaging"))) {
      assertThat(files.filter(Files::isRegularFile).map(JavaOptionsTest::text))
          .noneMatch(text -> HEAP.matcher(text).find());
    }
  }

  @Test
  void maven_runs_the_program_with_them_and_no_others() throws IOException {
    List<String> options =
        OPTIONS_OF_MAVENS_RUN
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map((MatchResult match) -> match.group(1).replaceAll("(?s)<!--.*?-->", "").strip())
            .toList();

    assertThat(options).containsExactly("<option>${jvm.options}</option>");
  }

  @Test
  void scripts_and_images_start_it_with_them() {
    assertThat(List.of("raceway", "raceway.bat", "image.options"))
        .map(name -> text(Path.of("packaging/common", name)))
        .allMatch(text -> text.contains("@{jvm.options}"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
