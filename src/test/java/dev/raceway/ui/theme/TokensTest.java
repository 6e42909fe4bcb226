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

  private static final double TEXT = 4.5;
  private static final double MARK = 3;

  /** Words or marks, and what they may lie on. */
  private record Pair(String above, String below, double least) {}

  @ParameterizedTest
  @EnumSource
  void everyWordAndMarkStandsOutEnough(Theme theme) throws IOException {
    Tokens tokens = Tokens.of(theme);
    List<Pair> pairs = new ArrayList<>(words());
    pairs.addAll(marks());
    ThreadId.first(Program.MAX_THREADS).forEach(thread -> pairs.addAll(ofThread(thread)));

    assertThat(pairs.stream().filter(pair -> contrast(tokens, pair) < pair.least()))
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
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/dev/raceway/ui"))) {
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
      pairs.add(new Pair("ink", surface, TEXT));
      pairs.add(new Pair("ink-soft", surface, TEXT));
    }
    for (String surface : List.of("card", "ground", "lost-tint", "gap")) {
      pairs.add(new Pair("lost-ink", surface, TEXT));
    }
    for (String surface : List.of("card", "ground", "exact-tint")) {
      pairs.add(new Pair("exact", surface, TEXT));
    }
    for (String code : List.of("code-keyword", "code-number", "code-comment")) {
      pairs.add(new Pair(code, "card", TEXT));
      pairs.add(new Pair(code, "fill", TEXT));
    }
    pairs.add(new Pair("ink", "raised", TEXT));
    pairs.add(new Pair("ink", "lost-tint", TEXT));
    pairs.add(new Pair("on-primary", "primary", TEXT));
    pairs.add(new Pair("on-primary", "primary-hover", TEXT));
    pairs.add(new Pair("on-now", "now", TEXT));
    pairs.add(new Pair("on-lost", "lost", TEXT));
    pairs.add(new Pair("key-ink", "key", TEXT));
    return pairs;
  }

  private static List<Pair> marks() {
    List<Pair> pairs = new ArrayList<>();
    for (String mark :
        List.of("line-count", "should-be", "now", "switch-line", "bar", "lost", "exact")) {
      pairs.add(new Pair(mark, "card", MARK));
    }
    for (String mark : List.of("focus", "primary", "switch-off")) {
      pairs.add(new Pair(mark, "card", MARK));
      pairs.add(new Pair(mark, "ground", MARK));
    }
    pairs.add(new Pair("knob", "primary", MARK));
    pairs.add(new Pair("knob-off", "switch-off", MARK));
    pairs.add(new Pair("scroll", "card", MARK));
    return pairs;
  }

  private static List<Pair> ofThread(ThreadId thread) {
    String prefix = ThreadStyle.of(thread) + "-";
    return List.of(
        new Pair(prefix + "ink", prefix + "tint", TEXT),
        new Pair(prefix + "ink", "card", TEXT),
        new Pair(prefix + "ink", "ground", TEXT),
        new Pair("on-thread", prefix + "ink", TEXT),
        new Pair("ink", prefix + "tint", TEXT),
        new Pair(prefix + "mark", "card", MARK));
  }
}
