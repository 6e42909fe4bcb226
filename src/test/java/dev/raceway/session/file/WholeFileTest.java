package dev.raceway.session.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.raceway.session.file.SaveException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  private static void save(Path file, String text, boolean replaces) {
    new WholeFile(file).saveText(out -> out.print(text), replaces);
  }

  private static SaveException refusal(Path file, FileContent content, boolean replaces) {
    SaveException refused =
        catchThrowableOfType(
            SaveException.class, () -> new WholeFile(file).save(content, replaces));
    assertThat(refused).isNotNull();
    assertThat(refused.getMessage()).hasLineCount(1).startsWith(file + " is not saved: ");
    return refused;
  }

  private static FileContent text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_file_is_made_and_replaced_and_nothing_is_left_beside_it() throws IOException {
    Path file = folder.resolve("a.raceway.json");
    save(file, "old ä", false);
    assertThat(file).hasContent("old ä");
    save(file, "new", true);
    assertThat(file).hasContent("new");
    assertThat(files()).containsExactly("a.raceway.json");
  }

  @Test
  void a_file_that_is_there_is_replaced_only_when_it_may_be() {
    Path file = folder.resolve("a");
    save(file, "old", false);
    assertThat(refusal(file, text("new"), false).reason()).isEqualTo(Reason.EXISTS);
    assertThat(file).hasContent("old");
  }

  @Test
  void what_fails_in_the_middle_leaves_the_old_file() throws IOException {
    Path file = folder.resolve("a");
    save(file, "old", false);
    FileContent breaking =
        out -> {
          out.write(new byte[1 << 20]);
          throw new FileSystemException("a", null, "No space left on device");
        };
    assertThat(refusal(file, breaking, true).reason()).isEqualTo(Reason.FULL_DISK);
    assertThatThrownBy(
            () ->
                new WholeFile(file)
                    .saveText(
                        out -> {
                          out.print("half");
                          throw new IllegalStateException("on purpose");
                        },
                        true))
        .hasMessage("on purpose");
    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly("a");
  }

  @Test
  void what_a_print_writer_swallows_is_said() {
    FailureKeepingStream kept =
        new FailureKeepingStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("first");
              }
            });
    try (PrintWriter out = new PrintWriter(kept, false, StandardCharsets.UTF_8)) {
      out.print("x");
      out.flush();
      out.print("y");
      out.flush();
    }
    assertThatThrownBy(kept::throwFailure).hasMessage("first");
  }

  @Test
  void a_folder_and_what_is_missing_are_named() throws IOException {
    assertThat(refusal(folder, text(""), true).reason()).isEqualTo(Reason.IS_FOLDER);
    assertThat(refusal(folder.resolve("none/a"), text(""), true).reason())
        .isEqualTo(Reason.NO_FOLDER);
    Files.writeString(folder.resolve("file"), "");
    assertThat(refusal(folder.resolve("file/a"), text(""), true).reason())
        .isEqualTo(Reason.NO_FOLDER);
    assertThat(refusal(folder.resolve("x".repeat(256)), text(""), true).reason())
        .isEqualTo(Reason.WRONG_NAME);
    assertThatThrownBy(() -> WholeFile.named("a\0b"))
        .isInstanceOf(SaveException.class)
        .hasMessage("a\\u0000b is not saved: this cannot be the name of a file here");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void rights_stay_as_they_are() throws IOException {
    Path file = folder.resolve("a");
    save(file, "old", false);
    Path usual = Files.writeString(folder.resolve("usual"), "");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    for (String rights : List.of("rw-rw-rw-", "rwx------", "rw-r-x--x")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
      save(file, rights, true);
      assertThat(file).hasContent(rights);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(rights);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_stays_a_link_also_to_what_is_not_there_yet() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("elsewhere", "a"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));
    save(second, "new", false);
    save(second, "newer", true);
    assertThat(link).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(elsewhere.resolve("a")).hasContent("newer");
    assertThat(elsewhere.toFile().list()).containsExactly("a");

    Path lost = Files.createSymbolicLink(folder.resolve("lost"), Path.of("none", "a"));
    assertThat(refusal(lost, text(""), true).reason()).isEqualTo(Reason.NO_FOLDER);
    Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));
    assertThat(refusal(round, text(""), true).reason()).isEqualTo(Reason.FAILED);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_device_is_not_replaced() {
    assertThat(refusal(Path.of("/dev/null"), text("x"), true).reason())
        .isEqualTo(Reason.NOT_A_FILE);
  }

  /** Nobody makes a file there, not even the administrator. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_that_takes_no_files_is_not_said_to_be_full_or_missing() {
    for (String name : List.of("/proc/a.md", "/sys/a.md")) {
      assertThat(refusal(Path.of(name), text("x"), true).reason()).isEqualTo(Reason.READ_ONLY);
    }
  }
}
