package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.text.Language;
import dev.raceway.ui.shell.Screen;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The window as a whole never scrolls sideways: here as large as can be, on a projector. */
class NeverSidewaysTest extends InWindow {

  private static final double LARGEST = 2.5;
  private static final int PASSES = 4;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void a_screen_has_room_at_any_size_in_any_language(Screen to) {
    robot.interact(() -> window.settings().scaleProperty().set(LARGEST));
    for (Language language : Language.values()) {
      robot.interact(
          () -> {
            window.settings().languageProperty().set(language);
            window.look().screenProperty().set(to);
          });
      robot.interact(() -> assertFits(language));
    }
  }

  private void assertFits(Language language) {
    Parent root = stage.getScene().getRoot();
    for (int pass = 0; pass < PASSES; pass++) {
      root.applyCss();
      root.layout();
    }
    ScrollPane scroll = robot.lookup("#scroll").query();
    Region content = (Region) scroll.getContent();
    assertThat(content.getWidth())
        .as("%s", language)
        .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth() + 0.5);
  }
}
