package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.text.Language;
import dev.raceway.ui.shell.files.FileDialogs;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.Contender;
import dev.raceway.ui.trials.run.Preset;
import dev.raceway.ui.trials.run.TrialsScreenState.Phase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The Trials screen with real clicks and keys, and real trials that are short. */
@ExtendWith(WindowExtension.class)
class TrialsScreenTest {

  private static final Contender PLAIN = new Contender(CounterKind.PLAIN, LockMode.NONE);
  private static final Contender ATOMIC = new Contender(CounterKind.ATOMIC, LockMode.NONE);

  @TempDir private Path home;
  private MainWindow window;
  private FxRobot robot;

  private record InFolder(Path folder) implements FileDialogs {

    @Override
    public Optional<Path> toOpen() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> toSave() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(String name) {
      return Optional.of(folder.resolve(name));
    }
  }

  @BeforeEach
  void open(FxRobot hands) {
    robot = hands;
    robot.interact(
        () -> {
          Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
          stage.setWidth(1440);
          stage.setHeight(900);
          window = new MainWindow(stage, Environment.none().with(new InFolder(home)));
        });
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
  }

  @AfterEach
  void close() {
    robot.interact(window::close);
    Texts.speak(Language.ENGLISH);
  }

  private void ask(int increments, int trials, Contender... contenders) {
    robot.interact(
        () -> {
          window.trialsScreen().threadsProperty().set(2);
          window.trialsScreen().incrementsProperty().set(increments);
          window.trialsScreen().trialsProperty().set(trials);
          window.trialsScreen().contendersProperty().set(new TreeSet<>(List.of(contenders)));
        });
  }

  @Test
  void each_its_own_is_set_in_the_bar() throws Exception {
    ask(10, 10, ATOMIC);
    robot.clickOn("#trials-screen-work").clickOn("#work-mode-1");
    for (String[] entry : new String[][] {{"amount-A", "+50"}, {"amount-B", "-30"}}) {
      robot.interact(() -> robot.lookup("#" + entry[0]).query().requestFocus());
      robot.push(KeyCode.CONTROL, KeyCode.A).write(entry[1]).push(KeyCode.ENTER);
    }
    robot.interact(() -> robot.lookup("#start-count").query().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.A).write("100").push(KeyCode.ENTER, KeyCode.ESCAPE);

    assertThat(text("#trials-screen-work")).isEqualTo("each its own");
    assertThat(robot.lookup("#trials-screen-increments").query().isVisible()).isFalse();
    robot.push(KeyCode.R);
    await(Phase.DONE);
    assertThat(table("#trials-screen-table")).contains("10 ✓", "300");
  }

  private Phase phase() {
    return window.trialsScreen().stateProperty().get().phase();
  }

  private void await(Phase phase) throws Exception {
    Await.until(() -> phase() == phase);
    robot.interact(() -> {});
  }

  private String text(String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  private List<String> table(String query) {
    return robot.lookup(query + " .trials-screen-grid-cell").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void what_is_picked_by_mouse_is_run_by_key_and_compared() throws Exception {
    ask(5, 40, PLAIN);
    robot
        .clickOn("#trials-screen-contenders")
        .clickOn("#contender-plain-none")
        .clickOn("#contender-atomic-none");
    robot.clickOn("#contender-plain-mutex").push(KeyCode.ESCAPE);
    robot.push(KeyCode.R);
    await(Phase.DONE);

    assertThat(text("#trials-screen-progress")).isEqualTo("All 80 trials have ended.");
    assertThat(table("#trials-screen-table")).startsWith("atomic", "40", "40 ✓", "10", "10", "0 %");
    assertThat(table("#trials-screen-table")).contains("count += 1, mutex");
    assertThat(robot.lookup("#contender-card-atomic-none").tryQuery()).isPresent();
    assertThat(robot.lookup("#contender-card-plain-mutex").tryQuery()).isPresent();
    assertThat(table("#contender-card-plain-mutex")).startsWith("10 ✓", "100 %", "100 %", "100 %");
    assertThat(robot.lookup("#trials-screen-last").query().isVisible()).isTrue();
  }

  @Test
  void long_work_is_warned_of_then_paused_gone_on_with_and_cancelled() throws Exception {
    ask(1_000_000, 1_000_000, ATOMIC);
    robot.clickOn("#trials-screen-run");
    await(Phase.WARNED);
    assertThat(text("#trials-screen-warning-words")).startsWith("This will take about");

    robot.clickOn("#trials-screen-warning-start");
    await(Phase.RUNNING);
    robot.push(KeyCode.P);
    await(Phase.PAUSED);
    assertThat(text("#trials-screen-progress")).startsWith("Paused: 0 of 1 done");
    robot.clickOn("#trials-screen-pause");
    await(Phase.RUNNING);
    robot.push(KeyCode.ESCAPE);
    await(Phase.CANCELLED);
    assertThat(robot.lookup("#trials-screen-cancel").queryButton().isVisible()).isFalse();
    assertThat(text("#trials-screen-run")).isEqualTo("Run again");
  }

  @Test
  void a_preset_is_one_click_and_has_its_exact_odds_beside_it() throws Exception {
    ComboBox<Optional<Preset>> presets = robot.lookup("#trials-screen-preset").queryComboBox();
    assertThat(presets.getValue()).contains(Preset.WITH_LOCK);
    robot.interact(() -> presets.setValue(Optional.of(Preset.RARE)));
    await(Phase.DONE);
    assertThat(table("#contender-card-plain-none"))
        .contains("90.0 %", "75.0 %", "10.0 %", "25.0 %");
    assertThat(window.trialsScreen().trialsProperty().get()).isEqualTo(1_000_000);
    robot.interact(() -> window.trialsScreen().threadsProperty().set(3));
    assertThat(presets.getValue()).as("a set-up of one's own").isEmpty();
  }

  @Test
  void results_leave_the_program_in_every_form() throws Exception {
    ask(3, 20, ATOMIC);
    robot.push(KeyCode.R);
    await(Phase.DONE);

    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .contains("Counter should be 6, found 6")
                .contains("20 trials, 20 exact"));
    for (String form : List.of("csv", "json", "png", "svg")) {
      robot.clickOn("#trials-screen-export").clickOn("#trials-screen-export-" + form);
      Path file = home.resolve("trials." + form);
      Await.until(() -> text("#trials-screen-note").endsWith("trials." + form));
      assertThat(file).isNotEmptyFile();
    }
    assertThat(Files.readAllLines(home.resolve("trials.csv"))).hasSize(2);
    assertThat(new ObjectMapper().readTree(home.resolve("trials.json").toFile()).get("runs"))
        .hasSize(1);
    assertThat(ImageIO.read(home.resolve("trials.png").toFile()).getWidth()).isEqualTo(800);
    assertThat(Files.readString(home.resolve("trials.svg"))).contains(">atomic</text>");
  }
}
