package dev.raceway.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.random.RandomCases.Property;
import dev.raceway.text.Language;
import dev.raceway.ui.text.Texts;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.testfx.api.FxRobot;

/**
 * Draws a picture by JavaFX and as SVG, and finds the same words, areas, lines and colours in both,
 * wherever they stand. So nothing is decided by the toolkit.
 *
 * @param robot on whose thread the window draws
 */
public record BothWays(FxRobot robot) implements Property<DrawnTwice<?>> {

  private static final double WIDTH = 2000;
  private static final double HEIGHT = 1200;

  @Override
  public void check(DrawnTwice<?> picture) {
    Texts.speak(picture.language());
    try {
      NodesRead[] read = new NodesRead[1];
      robot.interact(() -> read[0] = inWindow(picture));
      DrawnPicture window = read[0].picture();
      assertThat(window.things()).isNotEmpty();
      assertThat(window.differences(new SvgRead(picture.asSvg()).picture(), read[0].cut()))
          .isEmpty();
    } finally {
      Texts.speak(Language.ENGLISH);
    }
  }

  private static <V extends Parent> NodesRead inWindow(DrawnTwice<V> picture) {
    V view = picture.view();
    Pane around = new Pane(view);
    picture.sheet().ifPresent(sheet -> sheet.lieOn(around));
    picture.theme().applyTo(new Scene(around, WIDTH, HEIGHT));
    return picture.inWindow(view);
  }
}
