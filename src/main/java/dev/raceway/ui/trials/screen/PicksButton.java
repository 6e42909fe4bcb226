package dev.raceway.ui.trials.screen;

import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.SortedSet;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what is compared, and unfolds the table in which it is chosen. */
final class PicksButton extends Button implements AutoCloseable {

  private static final int MOST_NAMED = 2;

  private final Subscription subscription;

  PicksButton(LabViewModel model) {
    setId("lab-picks");
    setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
    getStyleClass().add("picks-button");
    setMinWidth(USE_PREF_SIZE);
    KeyTips.set(this, Texts.get("lab.picks.help"));
    Popover popover = new Popover(this, () -> new PicksCard(model));
    subscription = model.picksProperty().subscribe(this::show).and(popover::hide);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void show(SortedSet<Pick> picks) {
    // Two have their names; of more the first does.
    int named = picks.size() > MOST_NAMED ? 1 : MOST_NAMED;
    String names = picks.stream().limit(named).map(Pick::text).collect(Collectors.joining(" · "));
    int more = picks.size() - named;
    setText(
        picks.isEmpty()
            ? Texts.get("lab.picks.none")
            : more > 0 ? Texts.get("lab.picks.more", names, more) : names);
  }
}
