package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.Contender;
import dev.raceway.ui.trials.run.TrialsScreenSetup;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
import java.util.SortedSet;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what is compared, and unfolds the table in which it is chosen. */
final class ContendersButton extends Button implements AutoCloseable {

  private static final int MOST_NAMED = 2;

  private final TrialsScreenViewModel model;
  private final Subscription subscription;

  ContendersButton(TrialsScreenViewModel model) {
    setId("trials-screen-contenders");
    setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
    getStyleClass().add("contenders-button");
    setMinWidth(USE_PREF_SIZE);
    KeyTips.set(this, Texts.get("trials.screen.contenders.help"));
    Popover popover = new Popover(this, () -> new ContendersCard(model));
    this.model = model;
    subscription =
        Subscription.combine(
            model.contendersProperty().subscribe(this::show),
            model.workProperty().subscribe(this::show),
            popover::hide);
    show();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void show() {
    TrialsScreenSetup setup = model.setup();
    SortedSet<Contender> contenders = setup.contenders();
    // Two have their names; of more the first does.
    int named = contenders.size() > MOST_NAMED ? 1 : MOST_NAMED;
    String names =
        contenders.stream()
            .limit(named)
            .map(contender -> contender.text(setup.workSetup()))
            .collect(Collectors.joining(" · "));
    int more = contenders.size() - named;
    setText(
        contenders.isEmpty()
            ? Texts.get("trials.screen.contenders.none")
            : more > 0 ? Texts.get("trials.screen.contenders.more", names, more) : names);
  }
}
