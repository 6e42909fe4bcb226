package dev.raceway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigFolderTest {

  @Test
  void linuxFollowsXdg() {
    assertThat(ConfigFolder.of("Linux", Map.of(), "/home/ada"))
        .isEqualTo(Path.of("/home/ada/.config/raceway"));
    assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/conf"), "/home/ada"))
        .isEqualTo(Path.of("/conf/raceway"));
  }

  @Test
  void aVariableThatIsNoAbsolutePathIsIgnored() {
    for (String odd : new String[] {"", " ", "some/where", "\0"}) {
      assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", odd), "/home/ada"))
          .isEqualTo(Path.of("/home/ada/.config/raceway"));
    }
  }

  @Test
  void otherSystemsHaveFoldersOfTheirOwn() {
    assertThat(ConfigFolder.of("Mac OS X", Map.of(), "/Users/ada"))
        .isEqualTo(Path.of("/Users/ada/Library/Application Support/Raceway"));
    assertThat(ConfigFolder.of("Windows 11", Map.of(), "/ada"))
        .isEqualTo(Path.of("/ada/AppData/Roaming/Raceway"));
  }
}
