package dev.raceway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The script of a page is the one that the sources give, and small. */
class PageScriptTest {

  private static final Path JAVA = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("src/main/resources");

  /** As in {@code packaging/page/script.xml}. */
  private static final List<String> ROOMS =
      List.of(
          "dev/raceway/model",
          "dev/raceway/schedule",
          "dev/raceway/explore",
          "dev/raceway/picture",
          "dev/raceway/text",
          "dev/raceway/web",
          "dev/raceway/session/Run.java",
          "dev/raceway/session/SchedulerChoice.java",
          "dev/raceway/session/PlannedSchedule.java");

  @Test
  void the_script_is_made_of_the_sources_as_they_are() throws Exception {
    assertThat(script().lines().findFirst())
        .as("mvn process-classes makes it anew")
        .contains("// made of sources with SHA-256 " + digest(sources()));
  }

  @Test
  void the_script_is_small() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(script().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).isLessThan(350_000);
  }

  private static String script() throws IOException {
    try (InputStream in = PageScriptTest.class.getResourceAsStream("rooms.js")) {
      assertThat(in).as("rooms.js, which mvn process-classes makes").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Returns all sources one after another, by name. */
  private static byte[] sources() throws IOException {
    Map<String, Path> byName = new TreeMap<>();
    byName.put("packaging/page/PageScript.java", Path.of("packaging/page/PageScript.java"));
    for (String room : ROOMS) {
      addAll(byName, JAVA, room);
    }
    addAll(byName, RESOURCES, "dev/raceway/picture");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Path file : byName.values()) {
      all.write(Files.readAllBytes(file));
    }
    return all.toByteArray();
  }

  private static void addAll(Map<String, Path> byName, Path root, String folder)
      throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> byName.put(root.relativize(file).toString(), file));
    }
  }

  private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
