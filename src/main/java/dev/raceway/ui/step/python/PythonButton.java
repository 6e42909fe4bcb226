package dev.raceway.ui.step.python;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows whose rule says where threads are switched, and unfolds the card with all of them. */
public final class PythonButton extends Button {

  private final Consumer<PythonRule> onRule;
  private final Consumer<CounterKind> onCounter;
  private final Popover popover = new Popover(this, this::content);

  /** All names lie over each other, so that the bar stands still when another one is shown. */
  private final Map<PythonRule, Label> names = new EnumMap<>(PythonRule.class);

  private final Label none = new Label(Texts.get("python.none"));
  private Program program = Program.plain(1, 1);

  /**
   * Makes the button.
   *
   * @param onRule told which rule a person chooses
   * @param onCounter told which counter, where the present one is not Python's
   */
  public PythonButton(Consumer<PythonRule> onRule, Consumer<CounterKind> onCounter) {
    this.onRule = onRule;
    this.onCounter = onCounter;
    setId("python");
    StackPane stack = new StackPane(none);
    stack.setAlignment(Pos.CENTER_LEFT);
    for (PythonRule rule : PythonRule.values()) {
      Label name = new Label(RuleText.name(rule));
      names.put(rule, name);
      stack.getChildren().add(name);
    }
    HBox words = new HBox(4, stack, new FontIcon(Feather.CHEVRON_DOWN));
    words.setAlignment(Pos.CENTER_LEFT);
    setGraphic(words);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMinWidth(USE_PREF_SIZE);
    KeyTips.set(this, Texts.get("python.help"));
    show(program);
  }

  /** Shows the rule of a program. */
  public void show(Program next) {
    program = next;
    boolean inPython = program.counter().inPython();
    names.forEach((rule, name) -> name.setVisible(inPython && rule == program.python()));
    none.setVisible(!inPython);
    setAccessibleText(
        inPython
            ? Texts.get("python.spoken", Texts.of(program.python()))
            : Texts.get("python.none"));
  }

  private Region content() {
    return program.counter().inPython()
        ? PythonCard.ofRules(program.python(), rule -> take(() -> onRule.accept(rule)))
        : PythonCard.ofCounters(
            program.counter(), counter -> take(() -> onCounter.accept(counter)));
  }

  private void take(Runnable deed) {
    popover.hide();
    deed.run();
  }
}
