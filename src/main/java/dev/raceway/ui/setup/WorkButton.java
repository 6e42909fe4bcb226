package dev.raceway.ui.setup;

import dev.raceway.model.Program;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Unfolds the card with what each thread adds and where the count begins; says it in short where it
 * is not the usual {@code +1} from 0.
 */
final class WorkButton extends Button {

  private static final PseudoClass USUAL = PseudoClass.getPseudoClass("usual");

  private final SetupActions actions;
  private Program program = Program.plain(1, 1);
  private Optional<WorkCard> card = Optional.empty();

  WorkButton(SetupActions actions) {
    this.actions = actions;
    Popover popover = new Popover(this, this::content);
    popover.setOnFolded(() -> card = Optional.empty());
    setId("work");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("work-button");
    KeyTips.set(this, Texts.get("work.help"));
    show(program);
  }

  /** Shows the work of a program. */
  void show(Program next) {
    program = next;
    String words = WorkWords.of(program);
    boolean isUsual = words.isEmpty();
    setText(words);
    setGraphic(new FontIcon(isUsual ? Feather.MORE_HORIZONTAL : Feather.CHEVRON_DOWN));
    setContentDisplay(isUsual ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
    pseudoClassStateChanged(USUAL, isUsual);
    setAccessibleText(isUsual ? Texts.get("work.name") : words);
    card.ifPresent(shown -> shown.show(program));
  }

  private Region content() {
    WorkCard made = new WorkCard(actions, program);
    card = Optional.of(made);
    return made;
  }
}
