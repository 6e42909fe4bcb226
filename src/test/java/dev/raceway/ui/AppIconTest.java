package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WindowExtension.class)
class AppIconTest {

  @Test
  void each_size_is_as_large_as_its_name_says() {
    assertThat(AppIcon.images())
        .extracting(Image::getWidth)
        .containsExactly(16.0, 32.0, 48.0, 64.0, 128.0, 256.0, 512.0);
  }
}
