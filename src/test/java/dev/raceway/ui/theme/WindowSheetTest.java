package dev.raceway.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.LeftOut;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheets of the window: they have the rules of all parts, and are read without parsing. */
class WindowSheetTest {

  private static final Path SHEETS = Path.of("src/main/resources/dev/raceway");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z_-][\\w-]*)");
  private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

  @Test
  void every_part_of_the_window_has_its_rules_in_one() throws IOException {
    List<Path> read = new ArrayList<>(imported(SHEETS.resolve("ui/theme/window.css")));
    for (ScreenSheet screen : ScreenSheet.values()) {
      Path sheet = SHEETS.resolve(screen.address().replaceFirst(".*/dev/raceway/", ""));
      read.add(sheet);
      read.addAll(imported(sheet));
    }

    assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ofParts());
  }

  static Stream<String> sheets() {
    return Stream.concat(
        Stream.of(Theme.values())
            .flatMap(theme -> Stream.of(theme.styleSheet(), theme.userAgentStyleSheet())),
        Stream.of(ScreenSheet.values()).map(ScreenSheet::address));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void their_binary_form_says_the_same(String sheet) throws IOException {
    URL binary = URI.create(sheet.replaceFirst("\\.css$", ".bss")).toURL();

    assertThat(selectors(Stylesheet.loadBinary(binary)))
        .as("made by packaging/style/sheets.xml, phase process-classes")
        .isNotEmpty()
        .isEqualTo(selectors(new CssParser().parse(URI.create(sheet).toURL())));
  }

  @ParameterizedTest
  @EnumSource
  void of_the_theme_only_what_no_node_has_is_left_out(Theme theme) throws IOException {
    String kept = theme.userAgentStyleSheet();
    String name = kept.substring(kept.lastIndexOf('/') + 1);
    URL whole = Theme.class.getResource("/atlantafx/base/theme/" + name);

    assertThat(rules(URI.create(kept).toURL()))
        .hasSizeGreaterThan(300)
        .isEqualTo(rules(whole).stream().filter(rule -> !hasLeftOut(rule)).toList());
  }

  /** One line for each selector, with what it sets; pictures know which sheet they come from. */
  private static List<String> rules(URL sheet) throws IOException {
    return new CssParser()
        .parse(sheet).getRules().stream()
            .flatMap(
                rule ->
                    rule.getSelectors().stream()
                        .map(selector -> selector + " " + rule.getDeclarations()))
            .map(rule -> rule.replace(sheet.toExternalForm(), ""))
            .toList();
  }

  private static boolean hasLeftOut(String rule) {
    return STYLE_CLASS
        .matcher(rule.substring(0, rule.indexOf('[')))
        .results()
        .anyMatch(found -> LeftOut.has(found.group(1)));
  }

  private static List<String> selectors(Stylesheet sheet) {
    return sheet.getRules().stream()
        .map(Rule::getSelectors)
        .flatMap(List::stream)
        .map(Selector::toString)
        .toList();
  }

  private static List<Path> imported(Path sheet) throws IOException {
    return IMPORT
        .matcher(Files.readString(sheet))
        .results()
        .map(found -> sheet.resolveSibling(found.group(1)).normalize())
        .toList();
  }

  private static List<Path> ofParts() throws IOException {
    List<Path> parts = new ArrayList<>();
    for (String room : List.of("ui", "picture")) {
      try (Stream<Path> files = Files.walk(SHEETS.resolve(room))) {
        files.filter(WindowSheetTest::isOfPart).forEach(parts::add);
      }
    }
    return parts;
  }

  /** All sheets but this one, the tokens, and those that begin with the tokens of a theme. */
  private static boolean isOfPart(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".css")
        && !name.startsWith("tokens-")
        && !name.equals("window.css")
        && Stream.of(Theme.values())
            .noneMatch(theme -> theme.styleSheet().endsWith("/theme/" + name));
  }
}
