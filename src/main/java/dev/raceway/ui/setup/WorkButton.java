package dev.raceway.ui.setup;

import dev.raceway.model.ThreadWork;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.List;
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
public final class WorkButton extends Button {

  private static final PseudoClass USUAL = PseudoClass.getPseudoClass("usual");

  private final WorkActions actions;
  private WorkSetup setup = new WorkSetup(List.of(new ThreadWork(1, 1)), 0, 1);
  private Optional<WorkCard> card = Optional.empty();

  /** Makes the button of the usual work. */
  public WorkButton(WorkActions actions) {
    this.actions = actions;
    Popover popover = new Popover(this, this::content);
    popover.setOnFolded(() -> card = Optional.empty());
    setId("work");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("work-button");
    KeyTips.set(this, Texts.get("work.help"));
    show(setup);
  }

  /** Shows the work of a set-up. */
  public void show(WorkSetup next) {
    setup = next;
    String words = WorkWords.of(setup);
    boolean isUsual = words.isEmpty();
    setText(words);
    setGraphic(new FontIcon(isUsual ? Feather.MORE_HORIZONTAL : Feather.CHEVRON_DOWN));
    setContentDisplay(isUsual ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
    pseudoClassStateChanged(USUAL, isUsual);
    setAccessibleText(isUsual ? Texts.get("work.name") : words);
    card.ifPresent(shown -> shown.show(setup));
  }

  private Region content() {
    WorkCard made = new WorkCard(actions, setup);
    card = Optional.of(made);
    return made;
  }
}
