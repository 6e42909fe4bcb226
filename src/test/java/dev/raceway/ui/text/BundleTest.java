package dev.raceway.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the bundle and the sources together: nothing is missing, nothing is left over. */
class BundleTest {

  private final Map<String, String> bundle = bundle();
  private Sources sources;

  @BeforeEach
  void readSources() throws IOException {
    sources = Sources.read();
  }

  @Test
  void theKeysOfTheScreensAreThoseInTheSources() {
    Set<String> keys = new TreeSet<>(bundle.keySet());
    keys.removeIf(BundleTest::isOfEnum);
    Set<String> screens =
        keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

    assertThat(sources.keysOf(screens)).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void anEnumHasATextForEveryConstantAndIsShown() {
    Map<String, Set<String>> byEnum =
        bundle.keySet().stream()
            .filter(BundleTest::isOfEnum)
            .collect(
                Collectors.groupingBy(
                    key -> key.substring(0, key.lastIndexOf('.')), Collectors.toSet()));

    assertThat(byEnum)
        .isNotEmpty()
        .allSatisfy((type, keys) -> assertThat(sources.constantsOf(type)).isEqualTo(keys))
        .allSatisfy((type, keys) -> assertThat(sources.nameAConstantOf(type)).as(type).isTrue());
  }

  @Test
  void everyPatternFormats() {
    assertThat(bundle).isNotEmpty().allSatisfy(BundleTest::formats);
  }

  private static void formats(String key, String pattern) {
    assertThat(pattern).as(key).doesNotContain("'", "...");
    for (int number : new int[] {0, 1, 2, 1000000}) {
      Object[] arguments = Collections.nCopies(6, number).toArray();
      assertThat(Texts.format(pattern, arguments))
          .as(key)
          .isNotBlank()
          .doesNotContain("{", "}", "1,000");
    }
  }

  private static boolean isOfEnum(String key) {
    return Character.isUpperCase(key.charAt(0));
  }

  private static Map<String, String> bundle() {
    ResourceBundle messages = ResourceBundle.getBundle("dev.raceway.ui.text.messages");
    return messages.keySet().stream()
        .collect(Collectors.toMap(key -> key, messages::getString, (a, b) -> a, TreeMap::new));
  }
}
