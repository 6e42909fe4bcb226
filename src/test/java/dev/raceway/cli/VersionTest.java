package dev.raceway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

  @Test
  void the_version_is_the_one_that_the_build_wrote() {
    assertThat(new RacewayCommand.Version().getVersion()[0]).matches("raceway \\d+\\.\\d+\\.\\d+");
  }
}
