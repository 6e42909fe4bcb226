package dev.raceway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeFolderTest {

  @Test
  void an_account_with_a_home_keeps_it() {
    assertThat(HomeFolder.settled("/home/ada", Map.of("HOME", "/tmp/x"), "/tmp")).isEmpty();
  }

  @Test
  void an_account_without_an_entry_is_at_home_where_the_environment_says() {
    assertThat(HomeFolder.settled("?", Map.of("HOME", "/home/ada"), "/tmp"))
        .isEqualTo(Map.of("user.home", "/home/ada"));
  }

  @Test
  void without_any_home_nothing_is_written_where_the_program_is_started() {
    for (Map<String, String> environment :
        List.of(Map.<String, String>of(), Map.of("HOME", ""), Map.of("HOME", "?"))) {
      assertThat(HomeFolder.settled("?", environment, "/tmp"))
          .isEqualTo(Map.of("javafx.cachedir", "/tmp/raceway-javafx"));
    }
  }
}
