package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.text.Language;
import dev.raceway.ui.shell.Screen;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screens that are made before a person asks for them. */
class PreparedScreensTest extends InWindow {

  private static final long REST_MILLIS = 150;

  /** All screens twice, in three turns each, are fewer. */
  private static final int MOST_TURNS = 40;

  private final List<String> made = new CopyOnWriteArrayList<>();

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(clock));
  }

  @Test
  void are_made_one_after_the_other_and_shown_as_any_other() {
    prepare(() -> {});

    assertThat(made).containsExactly("trials-screen", "explore", "gil", "lessons");
    assertThat(isSeen(".gil")).isFalse();
    show(Screen.GIL);
    assertThat(isSeen(".gil")).isTrue();
  }

  @Test
  void a_screen_that_is_asked_for_meanwhile_is_shown() {
    prepare(() -> window.look().screenProperty().set(Screen.TRIALS));

    assertThat(made).containsExactly("trials-screen", "explore", "gil", "lessons");
    assertThat(isSeen(".trials-screen")).isTrue();
  }

  @Test
  void in_another_language_all_are_made_once_more() {
    prepare(
        () -> {
          window.settings().languageProperty().set(Language.GERMAN);
          made.clear();
          watch(() -> {});
        });

    assertThat(made).containsExactly("trials-screen", "explore", "gil", "lessons");
    show(Screen.TRIALS);
    assertThat(isSeen(".trials-screen")).isTrue();
  }

  /** They were measured backstage, where they had another width than they have when shown. */
  @ParameterizedTest
  @CsvSource({
    "TRIALS, .trials-screen-bar, 1",
    "EXPLORE, .explore-bar, 1",
    "GIL, .gil-set-up, 1",
    "TRIALS, .trials-screen-bar, 2.5",
    "EXPLORE, .explore-bar, 2.5",
    "GIL, .gil-set-up, 2.5"
  })
  void no_bar_has_a_blank_row_when_it_is_shown_first(Screen screen, String bar, double scale) {
    prepare(() -> {});
    robot.interact(() -> window.settings().scaleProperty().set(scale));
    show(screen);
    robot.interact(() -> {});
    Region shown = robot.lookup(bar).query();
    assertThat(shown.getHeight()).isEqualTo(shown.prefHeight(shown.getWidth()), within(1.0));
  }

  /** Does something as soon as the first screen was made, and lets time pass until the end. */
  private void prepare(Runnable meanwhile) {
    robot.interact(
        () -> {
          watch(meanwhile);
          window.prepareScreens();
        });
    for (int turn = 0; turn < MOST_TURNS && !window.hasPrepared(); turn++) {
      pass(REST_MILLIS);
    }
    assertThat(window.hasPrepared()).isTrue();
  }

  /** Notes what is made backstage, and does something after the first. */
  private void watch(Runnable afterFirst) {
    Pane backstage = robot.lookup("#backstage").query();
    backstage
        .getChildren()
        .addListener(
            (ListChangeListener<Node>)
                change -> {
                  if (!change.getList().isEmpty()) {
                    made.add(change.getList().get(0).getStyleClass().get(0));
                    Platform.runLater(made.size() == 1 ? afterFirst : () -> {});
                  }
                });
  }

  private void show(Screen wanted) {
    robot.interact(() -> window.look().screenProperty().set(wanted));
  }

  private boolean isSeen(String style) {
    return robot.lookup(style).queryAll().stream().anyMatch(Node::isVisible);
  }
}
