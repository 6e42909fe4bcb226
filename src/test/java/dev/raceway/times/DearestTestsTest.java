package dev.raceway.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DearestTestsTest {

  private static final Instant BEGUN = Instant.parse("2025-01-01T10:00:00Z");

  @TempDir private Path reports;

  @Test
  void the_longest_come_first_and_those_of_another_run_are_left_out() throws Exception {
    report("quick.Test", "0.25", 1);
    report("slow.Test", "1,200.5", 0);
    report("gone.Test", "7", -1);
    Files.writeString(reports.resolve("slow.Test.txt"), "Tests run: 1");

    assertThat(DearestTests.lines(reports, BEGUN))
        .containsExactly(
            " 1200.8 s  all test classes (2), of which took longest:",
            " 1200.5 s  slow.Test",
            "    0.3 s  quick.Test");
  }

  @Test
  void ten_are_named() throws Exception {
    for (int i = 0; i < 12; i++) {
      report("Test" + i, Integer.toString(i), 0);
    }

    assertThat(DearestTests.lines(reports, BEGUN)).hasSize(11).endsWith("    2.0 s  Test2");
  }

  private void report(String name, String seconds, int secondsLater) throws IOException {
    Path file = reports.resolve("TEST-" + name + ".xml");
    Files.writeString(
        file,
        "<?xml version=\"1.0\"?><testsuite name=\"%s\" time=\"%s\"><properties/></testsuite>"
            .formatted(name, seconds));
    Files.setLastModifiedTime(file, FileTime.from(BEGUN.plusSeconds(secondsLater)));
  }
}
