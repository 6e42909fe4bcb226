package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Nothing is told by colour alone: whatever has a colour of its own has a second sign. For people
 * to look at: {@code target/screenshots/greyscale.png} and {@code greyscale-lock.png}.
 */
class GreyscaleTest extends InWindow {

  GreyscaleTest() {
    super(1440, 900);
  }

  @Override
  MainWindow make() {
    MainWindow made = new MainWindow(stage);
    made.settings().reduceMotionProperty().set(true);
    return made;
  }

  @Test
  void a_stomp_and_what_it_erased_have_their_signs() throws IOException {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B);
    assertThat(screen.result()).contains("found 1 ✓");
    screen.press(KeyCode.A, KeyCode.A);
    grey("greyscale");

    assertThat(words("stomp-badge")).containsExactly("✕");
    assertThat(words("stomp-label")).containsExactly("✕ erases B’s +1");
    assertThat(words("erased-badge")).containsExactly("+1");
    assertThat(screen.shown("erased-badge"))
        .allSatisfy(badge -> assertThat(isStruck((Parent) badge)).isTrue());
    assertThat(screen.shown("stomp-arc")).hasSize(1);
    assertThat(words("lost-label")).containsExactly("1 lost");
    assertThat(words("header-erased")).containsExactly("✕ 1 lost");
    assertThat(words("next-word")).containsExactly("done", "done");
    assertThat(screen.result()).contains("✕ 1 update lost");
  }

  private static boolean isStruck(Parent label) {
    return label.getChildrenUnmodifiable().stream()
        .anyMatch(node -> node instanceof Text text && text.isStrikethrough());
  }

  @Test
  void a_blocked_thread_waits_in_stripes_and_words() throws IOException {
    screen.press(KeyCode.L, KeyCode.A, KeyCode.B, KeyCode.A, KeyCode.A);
    BufferedImage picture = grey("greyscale-lock");

    assertThat(words("waiting-label")).containsExactly("waits for A · 1st");
    assertThat(words("next-word")).containsExactly("waits for A");
    assertThat(words("pill")).containsExactly("holds the GIL", "blocked");
    assertThat(words("queue-label")).hasSize(1).first().asString().contains("A", "B");
    assertThat(words("rail")).containsExactly("A has the lock");
    assertThat(levels(picture, screen.shown("waiting").get(0).getParent())).isGreaterThan(40);
  }

  @Test
  void every_thread_has_a_letter_and_a_shape_of_its_own() {
    screen.type("threads", "8");
    robot.interact(() -> stage.getScene().getRoot().applyCss());

    assertThat(words("thread-letter")).containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
    assertThat(screen.shown("thread-mark").stream().map(GreyscaleTest::shape))
        .hasSize(8)
        .doesNotHaveDuplicates();
  }

  /** Returns the outline of a mark; one without is the style's round or square box. */
  private static String shape(Node mark) {
    Shape shape = ((Region) mark).getShape();
    return shape == null ? "box" : shape.toString();
  }

  @Test
  void a_red_cell_has_a_badge_and_no_other_has_one() {
    screen.press(KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B, KeyCode.A, KeyCode.A);

    assertThat(screen.cells())
        .hasSize(6)
        .allSatisfy(
            cell -> {
              for (String state : new String[] {"stomp", "erased"}) {
                boolean red =
                    cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
                boolean badge =
                    screen.shown(state + "-badge").stream()
                        .anyMatch(
                            node -> node.getParent().getParent() == cell.getParent().getParent());
                assertThat(badge).isEqualTo(red);
              }
            });
  }

  private List<String> words(String style) {
    return screen.shown(style).stream()
        .map(node -> ((Label) node).getText())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Takes a picture of the window as a printer without colours would. */
  private BufferedImage grey(String name) throws IOException {
    List<Path> files = new ArrayList<>();
    robot.interact(() -> files.add(Picture.write(stage.getScene().getRoot(), name)));
    BufferedImage colours = ImageIO.read(files.get(0).toFile());
    BufferedImage grey =
        new BufferedImage(colours.getWidth(), colours.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    grey.getGraphics().drawImage(colours, 0, 0, null);
    ImageIO.write(grey, "png", files.get(0).toFile());
    assertThat(Files.size(files.get(0))).isGreaterThan(10_000);
    return grey;
  }

  /** Returns how far the greys along the middle of a node are apart, of 255. */
  private static int levels(BufferedImage picture, Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    int y = (int) bounds.getCenterY();
    var greys =
        IntStream.range((int) bounds.getMinX() + 2, (int) bounds.getMaxX() - 2)
            .map(x -> picture.getRaster().getSample(x, y, 0))
            .summaryStatistics();
    return greys.getMax() - greys.getMin();
  }
}
