package dev.raceway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigFolderTest {

  @Test
  void linuxFollowsXdg() {
    assertThat(ConfigFolder.of("Linux", Map.of(), "/home/ada"))
        .contains(Path.of("/home/ada/.config/raceway"));
    assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/conf"), "/home/ada"))
        .contains(Path.of("/conf/raceway"));
  }

  @Test
  void aVariableThatIsNoAbsolutePathIsIgnored() {
    for (String odd : new String[] {"", " ", "some/where", "\0"}) {
      assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", odd), "/home/ada"))
          .contains(Path.of("/home/ada/.config/raceway"));
    }
  }

  @Test
  void homeIsWhereTheEnvironmentSaysThatItIs() {
    assertThat(ConfigFolder.of("Linux", Map.of("HOME", "/tmp/ada"), "/home/ada"))
        .contains(Path.of("/tmp/ada/.config/raceway"));
    assertThat(ConfigFolder.of("Mac OS X", Map.of("HOME", "/tmp/ada"), "/Users/ada"))
        .contains(Path.of("/tmp/ada/Library/Application Support/Raceway"));
  }

  @Test
  void anAccountWithoutAHomeHasNoFolder() {
    assertThat(ConfigFolder.of("Linux", Map.of(), "?")).isEmpty();
    assertThat(ConfigFolder.of("Linux", Map.of("HOME", "/home/ada"), "?"))
        .contains(Path.of("/home/ada/.config/raceway"));
    assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/conf"), "?"))
        .contains(Path.of("/conf/raceway"));
  }

  @Test
  void otherSystemsHaveFoldersOfTheirOwn() {
    assertThat(ConfigFolder.of("Mac OS X", Map.of(), "/Users/ada"))
        .contains(Path.of("/Users/ada/Library/Application Support/Raceway"));
    assertThat(ConfigFolder.of("Windows 11", Map.of(), "/ada"))
        .contains(Path.of("/ada/AppData/Roaming/Raceway"));
  }
}
