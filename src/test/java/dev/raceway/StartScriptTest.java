package dev.raceway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which archive of classes the start script gives to a Java that only prints its arguments. */
@EnabledOnOs(OS.LINUX)
class StartScriptTest {

  private static final byte[] MAGIC_OF_AN_ARCHIVE = {(byte) 0xa8, (byte) 0xab, 0x0b, (byte) 0xf0};

  @TempDir private Path folder;
  private Path cache;

  @BeforeEach
  void makeDistribution() throws IOException {
    cache = folder.resolve("cache with a blank");
    String script =
        Files.readString(Path.of("packaging/common/raceway"))
            .replace("@{jvm.options}", "-Xmx256m")
            .replace("@{java.minimum}", "17")
            .replace("@{launcher.class}", "Launcher");
    executable(folder.resolve("dist/bin/raceway"), script);
    write(folder.resolve("dist/lib/raceway-1.jar"), "program");
    executable(folder.resolve("jdk/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    write(folder.resolve("jdk/lib/server/classes.jsa"), "base");
    java("17.0.15");
  }

  @Test
  void the_first_window_leaves_an_archive_from_which_the_next_one_starts() throws Exception {
    Path archive = archive(start(), "-XX:ArchiveClassesAtExit=");
    assertThat(archive).hasParentRaw(cache.resolve("raceway"));
    Files.write(archive, MAGIC_OF_AN_ARCHIVE);

    assertThat(archive(start(), "-XX:SharedArchiveFile=")).isEqualTo(archive);
  }

  @Test
  void a_damaged_archive_is_made_again() throws Exception {
    Path archive = archive(start(), "-XX:ArchiveClassesAtExit=");
    Files.writeString(archive, "damaged");

    assertThat(archive(start(), "-XX:ArchiveClassesAtExit=")).isEqualTo(archive);
  }

  @Test
  void another_program_or_another_java_has_another_archive() throws Exception {
    Path archive = archive(start(), "-XX:ArchiveClassesAtExit=");
    Files.write(archive, MAGIC_OF_AN_ARCHIVE);

    write(folder.resolve("dist/lib/raceway-1.jar"), "Program");
    assertThat(archive(start(), "-XX:ArchiveClassesAtExit=")).isNotEqualTo(archive);
    assertThat(archive).doesNotExist();

    java("17.0.16");
    assertThat(archive(start(), "-XX:ArchiveClassesAtExit=").getFileName().toString())
        .startsWith("17.0.16-");
  }

  @Test
  void a_newer_java_looks_after_its_archive_itself() throws Exception {
    java("25.0.1");

    assertThat(start()).contains("-XX:+AutoCreateSharedArchive");
    assertThat(archive(start(), "-XX:SharedArchiveFile=")).hasParentRaw(cache.resolve("raceway"));
  }

  @Test
  void the_command_line_leaves_none() throws Exception {
    assertThat(start("run", "--schedule", "A.B")).noneMatch(StartScriptTest::isArchiveOption);
    assertThat(start("--version")).noneMatch(StartScriptTest::isArchiveOption);
    assertThat(start("-x.y")).noneMatch(StartScriptTest::isArchiveOption);
    assertThat(start("RW1-2")).anyMatch(StartScriptTest::isArchiveOption);
  }

  @Test
  void where_no_archive_can_be_it_starts_without() throws Exception {
    Files.writeString(cache, "a file, and no folder");
    assertThat(start()).contains("Launcher").noneMatch(StartScriptTest::isArchiveOption);

    Files.delete(cache);
    Files.delete(folder.resolve("jdk/lib/server/classes.jsa"));
    assertThat(start()).contains("Launcher").noneMatch(StartScriptTest::isArchiveOption);
  }

  private static boolean isArchiveOption(String option) {
    return option.contains(".jsa") || option.contains("Archive");
  }

  private static Path archive(List<String> options, String option) {
    assertThat(options).filteredOn(each -> each.startsWith(option)).hasSize(1);
    return options.stream()
        .filter(each -> each.startsWith(option))
        .map(each -> Path.of(each.substring(option.length())))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the arguments that Java was started with. */
  private List<String> start(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(folder.resolve("dist/bin/raceway").toString());
    builder.command().addAll(List.of(arguments));
    builder.redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("DISPLAY", ":0");
    Process process = builder.start();
    List<String> said = process.inputReader().lines().toList();
    assertThat(process.waitFor()).as("%s", said).isZero();
    return said;
  }

  private void java(String version) throws IOException {
    write(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private static void executable(Path file, String text) throws IOException {
    write(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
