package dev.raceway.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.theme.Theme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A sentence is painted where it stands, whoever asks for its place before it is laid out. */
@ExtendWith(WindowExtension.class)
class MarkedTextTest {

  private final MarkedText sentence = new MarkedText();
  private VBox root;

  @Start
  void show(Stage stage) {
    root = new VBox(sentence);
    Scene scene = new Scene(root, 800, 200);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void new_pieces_have_the_bounds_of_where_they_stand(FxRobot robot) {
    robot.interact(() -> sentence.show("Thread [A] read 0 into its register."));
    robot.interact(
        () -> {
          sentence.show("[B] wrote *1* and erased what the others wrote: ==1== is lost.");
          root.applyCss();
          // As JavaFX does between two frames, to find what the mouse is over.
          assertThat(root.getBoundsInParent().isEmpty()).isFalse();
        });

    for (Node piece : sentence.getChildren()) {
      assertThat(piece.getBoundsInParent().getMinX())
          .as("%s", piece)
          .isCloseTo(piece.getLayoutX(), within(2.0));
    }
    assertThat(sentence.getChildren().get(1).getLayoutX()).isPositive();
  }
}
