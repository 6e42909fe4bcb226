package dev.raceway.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The icon of the window, in every size that desktops ask for. */
public final class AppIcon {

  private static final int[] SIZES = {16, 32, 48, 64, 128, 256, 512};

  private static final List<Image> IMAGES =
      IntStream.of(SIZES).mapToObj("icon/raceway-%s.png"::formatted).map(AppIcon::load).toList();

  private AppIcon() {}

  /** For {@code Stage.getIcons()}. */
  public static List<Image> images() {
    return IMAGES;
  }

  private static Image load(String file) {
    return new Image(Objects.requireNonNull(AppIcon.class.getResourceAsStream(file), file));
  }
}
