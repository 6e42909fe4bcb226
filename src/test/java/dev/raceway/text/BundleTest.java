package dev.raceway.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the bundles and the sources together: nothing is missing, nothing is left over. */
class BundleTest {

  private static final int MOST_ARGUMENTS = 8;

  private final Bundle english = Bundle.of(Language.ENGLISH);

  @Test
  void theKeysOfTheScreensAreThoseInTheSources() throws IOException {
    Set<String> keys = new TreeSet<>(english.keys());
    keys.removeIf(BundleTest::isOfEnum);
    Set<String> screens =
        keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

    assertThat(Sources.read().keysOf(screens)).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void anEnumHasATextForEveryConstantAndIsShown() throws IOException {
    Sources sources = Sources.read();
    Map<String, Set<String>> byEnum =
        english.keys().stream()
            .filter(BundleTest::isOfEnum)
            .collect(
                Collectors.groupingBy(
                    key -> key.substring(0, key.lastIndexOf('.')), Collectors.toSet()));

    assertThat(byEnum)
        .isNotEmpty()
        .allSatisfy((type, keys) -> assertThat(sources.constantsOf(type)).isEqualTo(keys))
        .allSatisfy((type, keys) -> assertThat(sources.nameAConstantOf(type)).as(type).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheSameKeysAndEachOnce(Language language) {
    Bundle bundle = Bundle.of(language);

    assertThat(bundle.keys()).isEqualTo(english.keys());
    assertThat(bundle.writtenTwice()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheSamePlacesAndMarks(Language language) {
    Bundle bundle = Bundle.of(language);

    assertThat(english.texts())
        .allSatisfy(
            (key, text) -> {
              assertThat(bundle.places(key)).as(key).isEqualTo(english.places(key));
              assertThat(bundle.marks(key)).as(key).isEqualTo(english.marks(key));
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyPatternFormats(Language language) {
    Messages messages = new Messages(language);

    assertThat(Bundle.of(language).texts())
        .isNotEmpty()
        .allSatisfy((key, pattern) -> formats(messages, key, pattern));
  }

  private static void formats(Messages messages, String key, String pattern) {
    assertThat(pattern).as(key).doesNotContain("'", "...").isEqualTo(pattern.strip());
    for (int number : new int[] {0, 1, 2, 1234}) {
      Object[] arguments = Collections.nCopies(MOST_ARGUMENTS, number).toArray();
      assertThat(messages.format(pattern, arguments))
          .as(key)
          .isNotBlank()
          .doesNotContain("{", "}", "1,234", "1.234");
    }
  }

  @Test
  void germanIsGermanAndAddressesNobody() {
    assertThat(Bundle.of(Language.GERMAN).texts())
        .allSatisfy(
            (key, text) ->
                assertThat(text.toLowerCase(Locale.GERMAN))
                    .as(key)
                    .doesNotContainPattern("(^| )(the|of|is|du|dir|dich|deine?)( |$)"));
  }

  private static boolean isOfEnum(String key) {
    return Character.isUpperCase(key.charAt(0));
  }
}
