package dev.raceway.session.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.random.RandomCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept against an unexpected end, and what is found after one. */
class RecoveryFolderTest {

  @TempDir private Path folder;
  private final Set<String> running = new HashSet<>();

  private RecoveryFolder of(String program) {
    running.add(program);
    return new RecoveryFolder(folder.resolve("settings"), program, running::contains);
  }

  private static UnsavedWork work(String title) {
    SessionDocument document =
        EndlessSaving.documents().get(0).runs().get(0).withWords(title, "notes");
    return new UnsavedWork(document, Optional.of(Path.of("/home/ann/x.raceway.json")), 0);
  }

  @Test
  void unsaved_work_is_read_as_it_was_written() {
    RandomCases.check(
        200,
        dice -> {
          SessionDocument document = Documents.any(dice);
          UnsavedWork work =
              new UnsavedWork(
                  document,
                  dice.coin() ? Optional.empty() : Optional.of(Path.of("a b.raceway.json")),
                  dice.between(0, document.runs().size() - 1));
          assertThat(UnsavedWork.read(work.text())).isEqualTo(work);
        });
  }

  @Test
  void what_an_ended_program_left_is_found_and_what_runs_is_left_alone() {
    RecoveryFolder crashed = of("11-100");
    RecoveryFolder other = of("12-100");
    crashed.keep(work("crashed"));
    other.keep(work("other"));
    assertThat(of("13-100").left()).isEmpty();

    running.remove("11-100");
    assertThat(of("13-100").left()).containsExactly(crashed.file());
    assertThat(RecoveryFolder.read(crashed.file())).contains(work("crashed"));

    other.forget();
    running.remove("12-100");
    assertThat(of("13-100").left()).containsExactly(crashed.file());
    of("13-100").delete(crashed.file());
    assertThat(of("13-100").left()).isEmpty();
  }

  @Test
  void the_last_one_comes_first_and_other_files_are_none() throws IOException {
    RecoveryFolder first = of("1-1");
    RecoveryFolder second = of("2-1");
    first.keep(work("first"));
    second.keep(work("second"));
    Files.setLastModifiedTime(first.file(), FileTime.fromMillis(1_000));
    Files.setLastModifiedTime(second.file(), FileTime.fromMillis(2_000));
    Files.writeString(first.file().resolveSibling("recovery-x.raceway.json"), "{}");
    Files.writeString(first.file().resolveSibling("recovery-9-9.raceway.json"), "{");
    running.clear();
    List<Path> left = of("3-1").left();
    assertThat(left).hasSize(3).containsSubsequence(second.file(), first.file());
    assertThat(left.stream().filter(file -> RecoveryFolder.read(file).isPresent())).hasSize(2);
  }

  @Test
  void a_process_knows_itself_and_its_end() throws Exception {
    RecoveryFolder here = RecoveryFolder.in(folder);
    here.keep(work("mine"));
    assertThat(here.left()).isEmpty();
    assertThat(here.file().getFileName().toString())
        .startsWith("recovery-" + ProcessHandle.current().pid() + "-");
    Path ofAnEarlierStart =
        here.file().resolveSibling("recovery-" + ProcessHandle.current().pid() + "-1.raceway.json");
    Files.move(here.file(), ofAnEarlierStart);
    assertThat(here.left()).containsExactly(ofAnEarlierStart);
  }

  @Test
  void a_folder_that_cannot_be_made_is_said() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "");
    RecoveryFolder none = new RecoveryFolder(taken.resolve("in"), "1-1", name -> false);
    assertThatThrownBy(() -> none.keep(work("lost"))).isInstanceOf(SaveException.class);
    assertThat(none.left()).isEmpty();
    none.forget();
  }
}
