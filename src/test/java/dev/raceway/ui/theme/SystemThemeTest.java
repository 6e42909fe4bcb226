package dev.raceway.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemThemeTest {

  private static Theme asked(String system, Map<String, String> answers) {
    return new SystemTheme(
            system,
            command ->
                answers.entrySet().stream()
                    .filter(answer -> String.join(" ", command).contains(answer.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst())
        .ask();
  }

  @Test
  void linuxAsksGnome() {
    assertThat(asked("Linux", Map.of("color-scheme", "'prefer-dark'\n"))).isEqualTo(Theme.DARK);
    assertThat(asked("Linux", Map.of("color-scheme", "'default'\n"))).isEqualTo(Theme.LIGHT);
    assertThat(asked("Linux", Map.of("gtk-theme", "'Adwaita-dark'\n"))).isEqualTo(Theme.DARK);
    assertThat(asked("Linux", Map.of("color-scheme", "'prefer-light'", "gtk-theme", "'Yaru-dark'")))
        .isEqualTo(Theme.LIGHT);
    assertThat(asked("Linux", Map.of("gtk-theme", "'HighContrast'")))
        .isEqualTo(Theme.HIGH_CONTRAST);
  }

  @Test
  void windowsAsksItsRegistry() {
    String answer = "\r\n    AppsUseLightTheme    REG_DWORD    %s\r\n";

    assertThat(asked("Windows 11", Map.of("AppsUseLightTheme", answer.formatted("0x0"))))
        .isEqualTo(Theme.DARK);
    assertThat(asked("Windows 11", Map.of("AppsUseLightTheme", answer.formatted("0x1"))))
        .isEqualTo(Theme.LIGHT);
  }

  @Test
  void macAsksItsDefaults() {
    assertThat(asked("Mac OS X", Map.of("AppleInterfaceStyle", "Dark\n"))).isEqualTo(Theme.DARK);
  }

  @Test
  void whoDoesNotAnswerIsLight() {
    for (String system : List.of("Linux", "Windows 10", "Mac OS X", "Plan 9")) {
      assertThat(asked(system, Map.of())).isEqualTo(Theme.LIGHT);
    }
  }

  @Test
  void aProgramThatIsNotThereAnswersNothing() {
    assertThat(new BoundedCommands().output(List.of("no-such-program-raceway")))
        .isEqualTo(Optional.empty());
  }
}
