package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.text.Language;
import dev.raceway.ui.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The frame of all screens: at usual sizes the window does not scroll, only cards in it do. */
class FrameTest extends InWindow {

  private static final List<int[]> SIZES =
      List.of(
          new int[] {1024, 768},
          new int[] {1280, 720},
          new int[] {1440, 900},
          new int[] {1920, 1080});

  @ParameterizedTest
  @EnumSource(Screen.class)
  void no_screen_scrolls_with_eight_threads(Screen shown) {
    fits(shown, Language.ENGLISH, false);
    fits(shown, Language.ENGLISH, true);
    fits(shown, Language.GERMAN, false);
  }

  private void fits(Screen shown, Language language, boolean isPresenting) {
    show(shown, language, isPresenting);
    for (int[] size : SIZES) {
      assertThat(scrolled(size[0], size[1]))
          .as("%s %s presenting %s %d×%d", shown, language, isPresenting, size[0], size[1])
          .isEmpty();
    }
  }

  @Test
  void where_a_screen_must_scroll_its_title_stays() {
    robot.interact(() -> window.look().screenProperty().set(Screen.STEP));

    assertThat(scrolled(640, 400)).containsExactly("screen-scroll VERTICAL");
    robot.interact(
        () -> assertThat(stage.getScene().lookup("#screen-scroll").lookup(".title-bar")).isNull());
  }

  private void show(Screen shown, Language language, boolean isPresenting) {
    robot.interact(
        () -> {
          window.settings().languageProperty().set(language);
          window.look().screenProperty().set(shown);
          window.step().load(new ShareCode(Program.plain(8, 1), ScheduleText.parse("A")).text());
          window.look().screenProperty().set(shown);
          window.gil().threadsProperty().set(Program.MAX_THREADS);
          window.gil().measureOrCancel();
          window.gil().cancel();
          window.look().present(isPresenting);
        });
  }

  /** Names the scroll bars that are seen, of the window and of the screen as a whole. */
  private List<String> scrolled(int width, int height) {
    List<String> seen = new ArrayList<>();
    robot.interact(
        () -> {
          Parent root = stage.getScene().getRoot();
          root.resize(width, height);
          for (int pass = 0; pass < 4; pass++) {
            root.applyCss();
            root.layout();
          }
          for (String id : List.of("scroll", "screen-scroll")) {
            root.lookupAll("#" + id + " > .scroll-bar").stream()
                .filter(Node::isVisible)
                .map(bar -> id + " " + ((ScrollBar) bar).getOrientation())
                .forEach(seen::add);
          }
        });
    return seen;
  }
}
