package dev.raceway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.raceway.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {

  private static final Preferences USUAL = Preferences.usual(Language.ENGLISH);
  private static final Preferences OTHER =
      new Preferences(
          ThemeChoice.HIGH_CONTRAST,
          Language.GERMAN,
          1.25,
          true,
          true,
          true,
          8,
          new WindowSize(1000, 700, true),
          List.of("/home/ann/lecture.raceway.json", "C:\\Ä\\run.json"));

  @TempDir private Path folder;
  private Path path;
  private PreferencesFile file;

  @BeforeEach
  void makeFile() {
    path = folder.resolve("new").resolve("preferences.json");
    file = new PreferencesFile(path);
  }

  @Test
  void whatIsWrittenIsReadAgainAndNothingElseIsLeft() throws IOException {
    file.write(USUAL);
    file.write(OTHER);

    assertThat(file.read(USUAL).preferences()).isEqualTo(OTHER);
    assertThat(file.read(USUAL).damaged()).isEmpty();
    try (Stream<Path> all = Files.list(path.getParent())) {
      assertThat(all).containsExactly(path);
    }
  }

  @Test
  void theFirstStartIsAsUsualAndWithoutComplaint() {
    assertThat(file.read(OTHER).preferences()).isEqualTo(OTHER);
    assertThat(file.read(OTHER).damaged()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "no JSON",
        "{",
        "{\"scale\": 1.5",
        "[]",
        "3",
        "null",
        "{\"theme\": 7}",
        "{\"theme\": \"pink\"}",
        "{\"language\": null}",
        "{\"scale\": \"large\"}",
        "{\"scale\": 0.1}",
        "{\"scale\": 1e999}",
        "{\"scale\": 99}",
        "{\"reduceMotion\": \"yes\"}",
        "{\"stepsPerSecond\": -1}",
        "{\"window\": 3}",
        "{\"window\": {\"width\": -5}}",
        "{\"window\": {\"height\": []}}"
      })
  void whatIsDamagedIsAsUsualAndKeptAside(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);

    StoredPreferences stored = file.read(USUAL);

    assertThat(stored.preferences()).isEqualTo(USUAL);
    Path aside = path.resolveSibling("preferences.json.damaged");
    assertThat(stored.damaged()).contains(aside);
    assertThat(aside).hasContent(text);
    assertThat(path).doesNotExist();
    assertThat(file.read(USUAL).damaged()).isEmpty();
  }

  @Test
  void oneWrongSettingDoesNotCostTheOthers() throws IOException {
    file.write(OTHER);
    Files.writeString(path, Files.readString(path).replace("1.25", "\"huge\""));

    assertThat(file.read(USUAL).preferences())
        .isEqualTo(
            new Preferences(
                OTHER.theme(),
                OTHER.language(),
                USUAL.scale(),
                OTHER.reduceMotion(),
                OTHER.blankWithB(),
                OTHER.firstStepsDismissed(),
                OTHER.stepsPerSecond(),
                OTHER.window(),
                OTHER.recentFiles()));
  }

  @Test
  void settingsOfALaterVersionAreNoDamage() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "{\"scale\": 2, \"colourOfTheSky\": {\"red\": 1}}");

    assertThat(file.read(USUAL).preferences().scale()).isEqualTo(2);
    assertThat(file.read(USUAL).damaged()).isEmpty();
  }

  @Test
  void bytesThatAreNoTextAreDamage() throws IOException {
    Files.createDirectories(path.getParent());
    Files.write(path, new byte[] {(byte) 0xC3, 0x28, 0, (byte) 0xFF});

    assertThat(file.read(USUAL).damaged()).isPresent();
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "{\"scale\": 2, \"x\": \"" + "x".repeat(1 << 20) + "\"}");

    assertThat(file.read(USUAL).preferences()).isEqualTo(USUAL);
  }

  @Test
  void aFolderInItsPlaceIsPutAside() throws IOException {
    Files.createDirectories(path.resolve("inside"));

    assertThat(file.read(USUAL).preferences()).isEqualTo(USUAL);
    file.write(OTHER);
    assertThat(file.read(USUAL).preferences()).isEqualTo(OTHER);
  }

  @Test
  void aFileThatCouldNotBeReadIsLeftAsItIs() throws IOException {
    Files.createDirectories(path.getParent());
    Files.createSymbolicLink(path, path.getFileName());

    StoredPreferences stored = file.read(USUAL);

    assertThat(stored.preferences()).isEqualTo(USUAL);
    assertThat(stored.damaged()).isEmpty();
    assertThat(stored.unreadable()).contains(path);
    assertThat(path).isSymbolicLink();
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path elsewhere = folder.resolve("elsewhere.json");
    Files.createDirectories(path.getParent());
    Files.createSymbolicLink(path, Path.of("..", "elsewhere.json"));

    file.write(OTHER);

    assertThat(path).isSymbolicLink();
    assertThat(elsewhere).isRegularFile();
    assertThat(file.read(USUAL).preferences()).isEqualTo(OTHER);

    Files.writeString(elsewhere, "no JSON");
    assertThat(file.read(USUAL).damaged())
        .hasValueSatisfying(aside -> assertThat(aside).hasContent("no JSON"));
    assertThat(path).isSymbolicLink();
    file.write(OTHER);
    assertThat(elsewhere).isRegularFile();
  }

  @Test
  void whereNothingCanBeWrittenTheCallerIsTold() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file, and no folder");
    PreferencesFile nowhere = new PreferencesFile(taken.resolve("preferences.json"));

    assertThat(nowhere.read(USUAL).preferences()).isEqualTo(USUAL);
    assertThatThrownBy(() -> nowhere.write(OTHER)).isInstanceOf(IOException.class);
  }
}
