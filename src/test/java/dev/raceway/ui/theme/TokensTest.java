package dev.raceway.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {

  private enum Kind {
    TEXT(4.5, 7),
    MARK(3, 4.5);

    private final double usual;
    private final double high;

    Kind(double usual, double high) {
      this.usual = usual;
      this.high = high;
    }

    double least(Theme theme) {
      return theme == Theme.HIGH_CONTRAST ? high : usual;
    }
  }

  /** Words or marks, and what they may lie on. */
  private record Pair(String above, String below, Kind kind) {}

  @ParameterizedTest
  @EnumSource
  void everyWordAndMarkStandsOutEnough(Theme theme) throws IOException {
    Tokens tokens = Tokens.of(theme);
    List<Pair> pairs = new ArrayList<>(words());
    pairs.addAll(marks());
    ThreadId.first(Program.MAX_THREADS).forEach(thread -> pairs.addAll(ofThread(thread)));

    assertThat(pairs.stream().filter(pair -> contrast(tokens, pair) < pair.kind().least(theme)))
        .as("below the contrast that they need")
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyThemeDefinesTheSameNames(Theme theme) throws IOException {
    assertThat(Tokens.of(theme).colours())
        .containsOnlyKeys(Tokens.of(Theme.LIGHT).colours().keySet());
  }

  @Test
  void theRulesUseOnlyTokensThatExistAndNoColourOfTheirOwn() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path sheet : sheetsWithoutTokens()) {
      String rules = Files.readString(sheet);
      Matcher token = Pattern.compile("-rw-([a-z-]+)").matcher(rules);
      while (token.find()) {
        used.add(token.group(1));
      }
      assertThat(rules)
          .as(sheet.toString())
          .doesNotContainPattern(
              "#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsba?\\(|: *(white|black|red|green)");
    }
    assertThat(Tokens.of(Theme.LIGHT).colours().keySet()).containsAll(used);
  }

  private static List<Path> sheetsWithoutTokens() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/dev/raceway"))) {
      return files
          .filter(file -> file.toString().endsWith(".css"))
          .filter(file -> !file.getFileName().toString().startsWith("tokens-"))
          .toList();
    }
  }

  private static double contrast(Tokens tokens, Pair pair) {
    return tokens.contrast(pair.above(), pair.below());
  }

  private static List<Pair> words() {
    List<Pair> pairs = new ArrayList<>();
    for (String surface : List.of("card", "ground", "fill", "fill-hover")) {
      pairs.add(new Pair("ink", surface, Kind.TEXT));
      pairs.add(new Pair("ink-soft", surface, Kind.TEXT));
    }
    for (String surface : List.of("card", "ground", "lost-tint", "gap")) {
      pairs.add(new Pair("lost-ink", surface, Kind.TEXT));
    }
    for (String surface : List.of("card", "ground", "exact-tint")) {
      pairs.add(new Pair("exact", surface, Kind.TEXT));
    }
    for (String code : List.of("code-keyword", "code-number", "code-comment")) {
      pairs.add(new Pair(code, "card", Kind.TEXT));
      pairs.add(new Pair(code, "fill", Kind.TEXT));
    }
    pairs.add(new Pair("ink", "raised", Kind.TEXT));
    for (String word : List.of("ink", "ink-soft")) {
      pairs.add(new Pair(word, "lost-tint", Kind.TEXT));
      pairs.add(new Pair(word, "exact-tint", Kind.TEXT));
    }
    pairs.add(new Pair("lost-ink", "fill", Kind.TEXT));
    pairs.add(new Pair("on-primary", "primary", Kind.TEXT));
    pairs.add(new Pair("on-primary", "primary-hover", Kind.TEXT));
    pairs.add(new Pair("on-now", "now", Kind.TEXT));
    pairs.add(new Pair("on-lost", "lost", Kind.TEXT));
    pairs.add(new Pair("key-ink", "key", Kind.TEXT));
    return pairs;
  }

  private static List<Pair> marks() {
    List<Pair> pairs = new ArrayList<>();
    for (String mark :
        List.of("line-count", "should-be", "now", "switch-line", "bar", "lost", "exact")) {
      pairs.add(new Pair(mark, "card", Kind.MARK));
    }
    for (String mark : List.of("focus", "primary", "switch-off")) {
      pairs.add(new Pair(mark, "card", Kind.MARK));
      pairs.add(new Pair(mark, "ground", Kind.MARK));
    }
    pairs.add(new Pair("knob", "primary", Kind.MARK));
    pairs.add(new Pair("knob-off", "switch-off", Kind.MARK));
    pairs.add(new Pair("scroll", "card", Kind.MARK));
    pairs.add(new Pair("focus", "fill", Kind.MARK));
    pairs.add(new Pair("lost", "lost-tint", Kind.MARK));
    return pairs;
  }

  private static List<Pair> ofThread(ThreadId thread) {
    String prefix = ThreadStyle.of(thread) + "-";
    return List.of(
        new Pair(prefix + "ink", prefix + "tint", Kind.TEXT),
        new Pair(prefix + "ink", "card", Kind.TEXT),
        new Pair(prefix + "ink", "ground", Kind.TEXT),
        new Pair(prefix + "ink", "fill", Kind.TEXT),
        new Pair(prefix + "ink", "lost-tint", Kind.MARK),
        new Pair("on-thread", prefix + "ink", Kind.TEXT),
        new Pair("ink", prefix + "tint", Kind.TEXT),
        new Pair(prefix + "mark", "card", Kind.MARK));
  }
}
