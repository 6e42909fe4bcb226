package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.text.Language;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The frame of all screens: at usual sizes the window does not scroll, only cards in it do. */
class FrameTest extends InWindow {

  private static final double GUTTER = 16;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void no_screen_scrolls_with_eight_threads(Screen shown) {
    fits(shown, Language.ENGLISH, false);
    fits(shown, Language.ENGLISH, true);
    fits(shown, Language.GERMAN, false);
  }

  private void fits(Screen shown, Language language, boolean isPresenting) {
    show(shown, language, isPresenting);
    for (LayoutSize size : LayoutSize.USUAL) {
      assertThat(scrolled(size))
          .as("%s %s presenting %s %s", shown, language, isPresenting, size)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Screen.class,
      names = {"TRIALS", "EXPLORE", "GIL"})
  void cards_are_a_gutter_apart_and_the_main_action_ends_the_bar(Screen shown) {
    Map<Screen, String> actions =
        Map.of(
            Screen.TRIALS,
            "trials-screen-run",
            Screen.EXPLORE,
            "machine-run",
            Screen.GIL,
            "gil-measure");
    for (Language language : Language.values()) {
      show(shown, language, false);
      // Of eight threads some lie in a part that scrolls, behind what is below it.
      robot.interact(() -> measure(2));
      for (LayoutSize size : LayoutSize.USUAL) {
        String when = shown + " " + language + " " + size;
        scrolled(size);
        robot.interact(
            () -> {
              Node host = stage.getScene().lookup("." + Popover.HOST);
              List<Bounds> cards =
                  Visible.below(host)
                      .filter(each -> each.getStyleClass().contains("card"))
                      .map(each -> each.localToScene(each.getLayoutBounds()))
                      .toList();
              assertThat(cards).as(when).hasSizeGreaterThan(3);
              assertThat(cards)
                  .as(when)
                  .allSatisfy(card -> assertThat(card.getMinX()).isGreaterThanOrEqualTo(GUTTER));
              assertThat(cards.stream().flatMapToDouble(card -> gaps(card, cards)).min())
                  .as(when)
                  .hasValue(GUTTER);
              Node action = stage.getScene().lookup("#" + actions.get(shown));
              assertThat(action.localToScene(action.getLayoutBounds()).getMaxX())
                  .as(when)
                  .isEqualTo(size.width() - 2 * GUTTER);
            });
      }
    }
  }

  /** Returns how far those that lie below or to the right are. */
  private static DoubleStream gaps(Bounds card, List<Bounds> cards) {
    return cards.stream()
        .filter(each -> each != card)
        .flatMapToDouble(
            each -> {
              boolean isAbove = card.getMaxX() > each.getMinX() && each.getMaxX() > card.getMinX();
              double gap =
                  isAbove ? each.getMinY() - card.getMaxY() : each.getMinX() - card.getMaxX();
              boolean isBeside = card.getMaxY() > each.getMinY() && each.getMaxY() > card.getMinY();
              boolean isNext = isAbove ? each.getMinY() > card.getMinY() : isBeside && gap >= 0;
              return isNext ? DoubleStream.of(gap) : DoubleStream.empty();
            });
  }

  @Test
  void where_a_screen_must_scroll_its_title_stays() {
    robot.interact(() -> window.look().screenProperty().set(Screen.STEP));

    assertThat(scrolled(new LayoutSize(640, 400))).containsExactly("screen-scroll VERTICAL");
    robot.interact(
        () -> assertThat(stage.getScene().lookup("#screen-scroll").lookup(".title-bar")).isNull());
  }

  private void show(Screen shown, Language language, boolean isPresenting) {
    robot.interact(
        () -> {
          window.settings().languageProperty().set(language);
          window.look().screenProperty().set(shown);
          window
              .step()
              .inHand()
              .load(new ShareCode(Program.plain(8, 1), ScheduleText.parse("A")).text());
          window.look().screenProperty().set(shown);
          measure(Program.MAX_THREADS);
          window.look().present(isPresenting);
        });
  }

  private void measure(int threads) {
    window.gil().threadsProperty().set(threads);
    window.gil().measureOrCancel();
    window.gil().cancel();
  }

  /** Names the scroll bars that are seen, of the window and of the screen as a whole. */
  private List<String> scrolled(LayoutSize size) {
    List<String> seen = new ArrayList<>();
    robot.interact(
        () -> {
          Parent root = stage.getScene().getRoot();
          size.layOut(root);
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
