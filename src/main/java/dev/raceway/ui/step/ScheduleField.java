package dev.raceway.ui.step;

import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.text.MarkedWords;
import dev.raceway.ui.keys.LateTooltip;
import dev.raceway.ui.step.run.Problems;
import dev.raceway.ui.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.Tooltip;

/**
 * The schedule as text, to be read, typed and pasted. Threads typed in small letters become capital
 * ones; what cannot be loaded stays in the field, to be put right, with the reason below it.
 */
final class ScheduleField extends TextField {

  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  /** A field cannot be read, nor laid out in time, with thousands of letters in it. */
  private static final int MOST_SHOWN = 200;

  private static final int MOST_TYPED = 2_000;

  /** Names in a share code are written small; its first letter is no thread's. */
  private static final Pattern CODE = Pattern.compile("[^A-Za-z]*[Rr]");

  private static final Pattern SMALL = Pattern.compile("[a-h]");

  private final StepViewModel model;
  private final Runnable onLoaded;

  /** Made when there is the first problem: it is a window of its own. */
  private Optional<Tooltip> problem = Optional.empty();

  /**
   * Makes the field.
   *
   * @param onLoaded told when what is in the field has been loaded
   */
  ScheduleField(StepViewModel model, Runnable onLoaded) {
    this.model = model;
    this.onLoaded = onLoaded;
    setId("schedule");
    getStyleClass().add("schedule");
    setAccessibleText(Texts.get("step.schedule.help"));
    LateTooltip.set(this, Texts.get("step.schedule.help"));
    setPrefColumnCount(8);
    setTextFormatter(new TextFormatter<>(this::typed));
    setOnAction(event -> load(getText()));
    textProperty().addListener((value, before, now) -> forgetProblem());
    focusedProperty().addListener((value, before, focused) -> focused(focused));
  }

  /** Shows the schedule of a run, unless somebody is typing. */
  void show(Run run) {
    if (!isFocused()) {
      boolean isShort = run.position() <= MOST_SHOWN;
      setText(isShort ? ScheduleText.format(run.past().schedule()) : "");
      setPromptText(Texts.get(isShort ? "step.schedule.prompt" : "step.schedule.long"));
    }
  }

  private void focused(boolean focused) {
    if (!focused) {
      forgetProblem();
      show(model.inHand().run());
    }
  }

  /** Returns what becomes of a change; null if nothing does. */
  private Change typed(Change change) {
    if (change.isContentChange() && change.getControlNewText().length() > MOST_TYPED) {
      load(change.getControlNewText());
      return null;
    }
    if (change.isAdded() && !CODE.matcher(change.getControlNewText()).lookingAt()) {
      change.setText(
          SMALL.matcher(change.getText()).replaceAll(s -> s.group().toUpperCase(Locale.ROOT)));
    }
    return change;
  }

  private void load(String text) {
    model.inHand().read(text, onLoaded, why -> showProblem(Problems.sentence(why).text()));
  }

  private void showProblem(String sentence) {
    pseudoClassStateChanged(PROBLEM, true);
    Tooltip tip = problem.orElseGet(ScheduleField::problemTip);
    problem = Optional.of(tip);
    tip.setText(MarkedWords.plain(sentence));
    Bounds place = localToScreen(getLayoutBounds());
    if (place != null) {
      tip.show(this, place.getMinX(), place.getMaxY());
    }
  }

  /** It takes no key and no click away from what is below it. */
  private static Tooltip problemTip() {
    Tooltip tip = new Tooltip();
    tip.getStyleClass().add("problem");
    tip.setAutoHide(false);
    tip.setHideOnEscape(false);
    return tip;
  }

  private void forgetProblem() {
    pseudoClassStateChanged(PROBLEM, false);
    problem.ifPresent(Tooltip::hide);
  }
}
