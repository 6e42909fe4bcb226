package dev.raceway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesKeeperTest {

  private static final Preferences ONE = Preferences.usual(Language.ENGLISH);
  private static final Preferences TWO = Preferences.usual(Language.GERMAN);

  private final List<Runnable> tasks = new ArrayList<>();
  private final List<IOException> failures = new ArrayList<>();
  @TempDir private Path folder;

  @Test
  void ofManyOnlyTheLastIsWritten() {
    PreferencesFile file = new PreferencesFile(folder.resolve("preferences.json"));
    PreferencesKeeper keeper = new PreferencesKeeper(file, tasks::add, failures::add);
    keeper.keep(ONE);
    keeper.keep(TWO);

    assertThat(tasks).hasSize(1);
    tasks.remove(0).run();
    assertThat(file.read(ONE).preferences()).isEqualTo(TWO);
    keeper.keep(ONE);
    assertThat(tasks).hasSize(1);
  }

  @Test
  void aFailureIsTold() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "");
    PreferencesKeeper keeper =
        new PreferencesKeeper(
            new PreferencesFile(taken.resolve("preferences.json")), Runnable::run, failures::add);
    keeper.keep(ONE);

    assertThat(failures).hasSize(1);
  }
}
