package dev.raceway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the sources themselves. */
class SourcesTest {

  private static final Path MAIN = Path.of("src", "main");
  private static final int LONGEST = 400;
  private static final int ROOM_SAYS = 3;
  private static final long MOST_CLASSES = 25;

  private static final Pattern COLOUR_IN_CODE =
      Pattern.compile(
          "\"[^\"]*#(\\p{XDigit}{3,4}|\\p{XDigit}{6}|\\p{XDigit}{8})\\b|0x\\p{XDigit}{8}\"");
  private static final Pattern COLOUR_IN_CSS =
      Pattern.compile(
          "#(\\p{XDigit}{3,4}|\\p{XDigit}{6}|\\p{XDigit}{8})(?![\\w-])|\\b(rgb|hsb)a?\\(");

  /** A number that the default locale formats: some countries have other digits. */
  private static final Pattern NUMBER_OF_THE_COUNTRY =
      Pattern.compile(
          "\"[^\"\\n]*%[-#+ 0,(]*[0-9]*(\\.[0-9]+)?[dfegE][^\"\\n]*\"\\s*(\\.|::)formatted"
              + "|String\\s*\\.format\\((?!\\s*Locale)|\\.printf\\((?!\\s*Locale)");

  @Test
  void no_source_is_longer_than_400_lines() {
    assertThat(files(Path.of("src"), ".java"))
        .as("a longer file does more than one thing: split it where its name has an 'and'")
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(lines(file).size()).as(file.toString()).isLessThanOrEqualTo(LONGEST));
  }

  @Test
  void no_folder_has_more_classes_than_can_be_looked_through() {
    Map<Path, Long> classes =
        files(MAIN, ".java").stream()
            .filter(file -> !isPackageInfo(file))
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

    assertThat(classes.entrySet().stream().filter(folder -> folder.getValue() > MOST_CLASSES))
        .as("in a larger folder nobody finds a class without its name: split it by its ideas")
        .isEmpty();
    assertThat(classes).isNotEmpty();
  }

  @Test
  void no_class_name_stands_twice() {
    Map<String, List<Path>> byName =
        files(Path.of("src"), ".java").stream()
            .filter(file -> !isPackageInfo(file))
            .collect(Collectors.groupingBy(file -> file.getFileName().toString()));

    assertThat(byName.entrySet().stream().filter(named -> named.getValue().size() > 1))
        .as("of two classes of one name, a reader opens the wrong one")
        .isEmpty();
    assertThat(byName).isNotEmpty();
  }

  @Test
  void every_room_says_what_it_is_for() {
    assertThat(files(MAIN, ".java").stream().map(Path::getParent).distinct().toList())
        .as("package-info.java says in three lines what a room is for and what may be changed")
        .isNotEmpty()
        .allSatisfy(
            room ->
                assertThat(saidBy(room))
                    .as(room.toString())
                    .hasSizeGreaterThanOrEqualTo(ROOM_SAYS));
  }

  @Test
  void colours_stand_in_token_files_only() {
    assertThat(
            Stream.concat(
                found(files(MAIN, ".java"), COLOUR_IN_CODE),
                found(
                    files(MAIN, ".css").stream().filter(css -> !isTokenFile(css)).toList(),
                    COLOUR_IN_CSS)))
        .as("a colour outside a token file is wrong in two of the three themes")
        .isEmpty();
  }

  @Test
  void numbers_are_written_the_same_in_every_country() {
    assertThat(
            files(MAIN, ".java").stream()
                .flatMap(
                    file ->
                        NUMBER_OF_THE_COUNTRY
                            .matcher(String.join("\n", lines(file)))
                            .results()
                            .map(found -> file + ": " + found.group())))
        .as("a text of the window comes from the bundles, every other has plain digits: take %s")
        .isEmpty();
  }

  private static List<String> saidBy(Path room) {
    Path info = room.resolve("package-info.java");
    return Files.exists(info)
        ? lines(info).stream().filter(line -> line.matches(" \\* .+")).toList()
        : List.of();
  }

  private static Stream<String> found(List<Path> files, Pattern pattern) {
    return files.stream()
        .flatMap(
            file ->
                lines(file).stream()
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> file + ": " + line.strip()));
  }

  private static boolean isTokenFile(Path file) {
    return file.getFileName().toString().contains("token");
  }

  private static boolean isPackageInfo(Path file) {
    return file.endsWith("package-info.java");
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
