package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.picture.outlook.Outlook;
import dev.raceway.text.Language;
import dev.raceway.ui.explore.Count;
import dev.raceway.ui.lessons.play.LessonViewModel;
import dev.raceway.ui.text.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * The hardest screens, as pictures in {@code target/screenshots}: all words have room, and
 * everything stands where it stood when somebody approved the picture.
 */
class ScreensTest {

  private static final Set<String> FIXED =
      Set.of(
          ("threads increments counter lock lock-switch schedule gallery card result board count "
                  + "count-name lock-name header-A header-B pill caption narration side "
                  + "start back step play until-lost end scrubber branches scheduler speed "
                  + "real-threads")
              .split(" "));

  /** A quarter of a second, however slow the machine: there are at most 60 of them in a second. */
  private static final int FRAMES = 16;

  private final FxRobot robot = QuickRobot.or(new FxRobot());
  private Stage stage;
  private MainWindow window;

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
    // What lies under the mouse would be drawn otherwise.
    new FxRobot().moveTo(Point2D.ZERO);
  }

  @AfterEach
  void close() {
    robot.interact(
        () -> {
          window.close();
          stage.close();
          Texts.speak(Language.ENGLISH);
        });
  }

  private void open(ScreenCase screen) {
    robot.interact(
        () -> {
          stage = new Stage();
          window = screen.open(stage);
        });
    waitForCounts(screen);
    robot.interact(() -> layOut(screen));
    robot.interact(() -> screen.unfold(window, stage));
  }

  /** What can happen is worked out in the background. */
  private void waitForCounts(ScreenCase screen) {
    BooleanSupplier isCounted =
        switch (screen.look().on()) {
          case EXPLORE -> this::hasAllWitnesses;
          case TRIALS -> this::hasTrials;
          case LESSONS -> this::hasLessons;
          case STEP, GIL -> this::hasOutlook;
        };
    try {
      Await.until(() -> isCounted.getAsBoolean() && screen.actions().ready().test(window));
    } catch (TimeoutException e) {
      throw new AssertionError("it is not known what can happen", e);
    }
  }

  private boolean hasTrials() {
    return window.trialsScreen().stateProperty().get().runs().stream()
        .anyMatch(run -> run.progress().trialsDone() > 0);
  }

  private boolean hasLessons() {
    boolean isList = window.lessons().isListed();
    return window.lessons().isAsked()
        ? window.lessons().player().playing().filter(LessonViewModel::isAtRest).isPresent()
        : isList;
  }

  private boolean hasOutlook() {
    return !window.step().outlook().outlookProperty().get().equals(new Outlook.Counting());
  }

  private boolean hasAllWitnesses() {
    return window.explore().countProperty().get() instanceof Count.Exact exact
        && !exact.searching()
        && !stage.getScene().lookup("#explore-bar").getParent().isVisible();
  }

  /** A window may be larger than the screen that there is. */
  private Parent layOut(ScreenCase screen) {
    Parent root = stage.getScene().getRoot();
    root.resize(screen.width(), screen.height());
    // Bars that take another row when there is little room do so in another pass.
    for (int pass = 0; pass < 4; pass++) {
      root.applyCss();
      root.layout();
    }
    return root;
  }

  /** Nothing that a screen shows later, or slides to, takes longer than this. */
  private void awaitRest() {
    for (int frame = 0; frame < FRAMES; frame++) {
      awaitFrame();
    }
  }

  /** Waits until everything has been handed to the renderer once more. */
  private void awaitFrame() {
    CountDownLatch drawn = new CountDownLatch(1);
    // Not by the robot, which has frames drawn as fast as it can.
    Platform.runLater(
        () -> {
          Scene scene = stage.getScene();
          scene.addPostLayoutPulseListener(
              new Runnable() {
                @Override
                public void run() {
                  scene.removePostLayoutPulseListener(this);
                  Platform.runLater(drawn::countDown);
                }
              });
          Platform.requestNextPulse();
        });
    try {
      drawn.await();
    } catch (InterruptedException e) {
      throw new AssertionError("nobody interrupts a test", e);
    }
  }

  /** What lies over the screen covers its words. */
  private static Node uppermost(Node root) {
    return Stream.of("sheet", "popover")
        .flatMap(cover -> Visible.below(root).filter(node -> node.getStyleClass().contains(cover)))
        .findFirst()
        .orElse(root);
  }

  @ParameterizedTest
  @MethodSource("dev.raceway.ui.ScreenCase#all")
  void all_words_have_room_and_everything_stands_where_it_stood(ScreenCase screen)
      throws IOException {
    open(screen);
    AtomicReference<Layout> layout = new AtomicReference<>();
    AtomicReference<BufferedImage> picture = new AtomicReference<>();
    List<String> faults = new ArrayList<>();
    robot.interact(() -> layOut(screen));
    // What the new size leads to, as a card that finds its place anew, comes with the next frame;
    // and words that changed since the last one are drawn in the next.
    awaitRest();
    robot.interact(() -> layOut(screen));
    awaitFrame();
    robot.interact(
        () -> {
          Parent root = layOut(screen);
          picture.set(Picture.of(root));
          layout.set(Layout.of(root));
          Picture.cutWords(root).forEach(words -> faults.add("cut: " + words));
          faults.addAll(Room.missing(root));
          faults.addAll(Room.collisions(uppermost(root)));
          faults.addAll(Lines.across(uppermost(root)));
          faults.addAll(LeftOut.inWindows());
        });
    Picture.write(picture.get(), screen.name());

    assertThat(faults).isEmpty();
    Approved.layout(screen.name(), layout.get());
    Approved.picture(screen.name(), picture.get());
  }

  @Test
  void one_more_figure_moves_nothing() {
    ScreenCase screen = ScreenCase.counting();
    open(screen);

    // Steps get one more figure at the first three, the count at the others.
    for (int step : new int[] {10, 100, 1_000, 30, 300, 3_000}) {
      List<String> before = fixed(screen, step - 1);
      assertThat(fixed(screen, step)).as("step %d", step).isEqualTo(before).hasSize(FIXED.size());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.raceway.ui.BoardScreens#classics")
  void the_classic_run_shows_its_read_and_stomp_on_a_board_that_keeps_its_size(ScreenCase screen) {
    open(screen);

    for (ScreenCase sized : BoardScreens.resized(screen)) {
      robot.interact(() -> sized.resize(stage));
      String size = sized.width() + "×" + sized.height();
      assertThat(onBoard(sized, "(?s)(read|lesen)\\n0|[RL] 0|↤ .*")).as(size).hasSize(2);
      assertThat(onBoard(sized, "✕ (erases|löscht|B’s|\\+1 von B).*")).as(size).hasSize(1);
      List<List<Double>> boards = new ArrayList<>();
      for (int position = 0; position <= 6; position++) {
        int at = position;
        robot.interact(() -> window.step().stepping().go(run -> run.at(at)));
        robot.interact(() -> boards.add(boardSize(sized)));
      }
      assertThat(boards).as(size).containsOnly(boards.get(6));
    }
  }

  private List<Double> boardSize(ScreenCase screen) {
    Bounds board = layOut(screen).lookup("#board").getLayoutBounds();
    return List.of(board.getWidth(), board.getHeight());
  }

  private List<String> onBoard(ScreenCase screen, String words) {
    List<String> found = new ArrayList<>();
    robot.interact(
        () ->
            Visible.words(layOut(screen).lookup("#board"))
                .map(Text::getText)
                .filter(text -> text.matches(words))
                .forEach(found::add));
    return found;
  }

  private List<String> fixed(ScreenCase screen, int step) {
    List<String> fixed = new ArrayList<>();
    robot.interact(() -> window.step().stepping().go(run -> run.at(step)));
    waitForCounts(screen);
    robot.interact(
        () -> {
          Layout.of(layOut(screen)).lines().stream()
              .filter(line -> FIXED.contains(line.substring(0, line.indexOf(' '))))
              // Right of its words the result leaves room to what can still happen.
              .map(line -> line.replaceFirst("^(result \\d+ \\d+) \\d+", "$1"))
              .forEach(fixed::add);
        });
    return fixed;
  }
}
