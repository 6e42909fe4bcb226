package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.text.Language;
import dev.raceway.ui.shell.Screen;
import dev.raceway.ui.trials.run.Contender;
import dev.raceway.ui.trials.run.Preset;
import dev.raceway.ui.trials.run.RunPicture;
import dev.raceway.ui.trials.run.ScriptedTrials;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Trials screen has room for its tables and its words at all usual sizes. */
class TrialsLayoutTest extends InWindow {

  @Override
  MainWindow make() {
    return new MainWindow(stage, Environment.none().with(ScriptedTrials.toTheEnd()));
  }

  private void run(Preset preset) throws Exception {
    robot.interact(() -> window.look().screenProperty().set(Screen.TRIALS));
    robot.interact(() -> window.trialsScreen().run(preset));
    Await.until(
        () ->
            window.trialsScreen().stateProperty().get().runs().stream()
                .allMatch(run -> run.turn() == RunPicture.Turn.DONE));
  }

  private Parent sized(LayoutSize size) {
    Parent root = stage.getScene().getRoot();
    size.layOut(root);
    return root;
  }

  @Test
  void whatIsComparedMayGetALongerOrAShorterNameAtAnyWidth() {
    robot.interact(() -> window.look().screenProperty().set(Screen.TRIALS));
    SortedSet<Contender> few = new TreeSet<>();
    few.add(new Contender(CounterKind.ATOMIC, LockMode.NONE));
    SortedSet<Contender> many = new TreeSet<>();
    many.add(new Contender(CounterKind.CAS, LockMode.SEMAPHORE));
    many.add(new Contender(CounterKind.CAS, LockMode.PER_THREAD));
    for (int width = 1200; width <= 1700; width += 20) {
      int wide = width;
      for (SortedSet<Contender> chosen : List.of(few, many, few)) {
        robot.interact(
            () -> {
              window.trialsScreen().contendersProperty().set(chosen);
              assertThatCode(() -> sized(new LayoutSize(wide, 900))).doesNotThrowAnyException();
            });
      }
    }
  }

  private boolean isBarOfTable(Node node) {
    return node instanceof ScrollBar && node.getParent().getStyleClass().contains("side-scroll");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTableScrollsSideways(Language language) throws Exception {
    robot.interact(() -> window.settings().languageProperty().set(language));
    run(Preset.WITH_LOCK);
    for (LayoutSize size : LayoutSize.USUAL) {
      robot.interact(
          () ->
              assertThat(Visible.below(sized(size)).filter(this::isBarOfTable))
                  .as("%s %s", language, size)
                  .isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void noNameOfReadyMadeTrialsIsCut(Preset preset) throws Exception {
    run(preset);
    for (Language language : Language.values()) {
      robot.interact(() -> window.settings().languageProperty().set(language));
      for (LayoutSize size : LayoutSize.USUAL) {
        robot.interact(
            () ->
                assertThat(Picture.cutWords(sized(size)))
                    .as("%s %s %s", preset, language, size)
                    .isEmpty());
      }
    }
  }

  @Test
  void aLonelyBarIsAsNarrowAsOneOfMany() throws Exception {
    run(Preset.WITH_LOCK);
    robot.interact(
        () ->
            assertThat(
                    sized(new LayoutSize(1280, 720))
                        .lookup("#contender-card-plain-mutex .histogram-exact"))
                .satisfies(bar -> assertThat(bar.getLayoutBounds().getWidth()).isEqualTo(18)));
  }
}
