package dev.raceway.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.ui.Picture;
import dev.raceway.ui.WindowExtension;
import dev.raceway.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Pictures of every control, for people to look at: {@code target/screenshots/controls-*.png}. */
@ExtendWith(WindowExtension.class)
class GalleryTest {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 620;

  private Gallery gallery;
  private ScalingPane pane;
  private Scene scene;

  @Start
  void show(Stage stage) {
    gallery = new Gallery();
    pane = new ScalingPane(gallery);
    scene = new Scene(pane, WIDTH, HEIGHT);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1", "DARK, 1", "LIGHT, 2.5", "DARK, 2.5"})
  void everyControlShowsItsWordsInFull(Theme theme, double scale, FxRobot robot)
      throws IOException {
    List<String> cut = new ArrayList<>();
    List<Path> pictures = new ArrayList<>();
    robot.interact(
        () -> {
          theme.applyTo(scene);
          pane.scaleProperty().set(scale);
          pane.resize(WIDTH * scale, HEIGHT * scale);
          pane.applyCss();
          pane.layout();
          String name = "controls-" + theme + "-" + Math.round(100 * scale);
          pictures.add(Picture.write(pane, name.toLowerCase(Locale.ROOT)));
          cut.addAll(Picture.cutWords(gallery));
        });

    assertThat(cut).isEmpty();
    assertThat(Files.size(pictures.get(0))).isGreaterThan(10_000);
  }
}
