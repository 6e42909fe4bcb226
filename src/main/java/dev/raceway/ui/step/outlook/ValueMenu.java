package dev.raceway.ui.step.outlook;

import dev.raceway.picture.outlook.Possible;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import javafx.scene.control.MenuItem;

/**
 * The menu of the final values: step to one that can still happen, or go to where one was ruled
 * out.
 *
 * @param onAim told at which value a person wants the run to end
 * @param onGo told which position of the trace a person goes to
 */
record ValueMenu(LongConsumer onAim, IntConsumer onGo) {

  /** A longer menu is no quicker than the card with all of them. */
  private static final int MOST = 12;

  /**
   * Returns what can be done with a chip.
   *
   * @param chip what stands on it; empty, or more values than can be named there, for all of them
   */
  List<MenuItem> items(Possible possible, Optional<String> chip) {
    List<MenuItem> items =
        items(possible, value -> chip.filter(text -> names(text, value)).isPresent());
    return items.isEmpty() ? items(possible, value -> true) : items;
  }

  private List<MenuItem> items(Possible possible, LongPredicate isMeant) {
    List<MenuItem> items = new ArrayList<>();
    possible.values().stream()
        .filter(isMeant::test)
        .forEach(value -> items.add(item("menu.step-to", value, () -> onAim.accept(value))));
    possible.ruledOut().entrySet().stream()
        .filter(each -> isMeant.test(each.getKey()))
        .forEach(
            each ->
                items.add(
                    item(
                        "menu.ruled-out",
                        each.getKey(),
                        () -> onGo.accept(each.getValue().position()))));
    return items.subList(0, Math.min(MOST, items.size()));
  }

  private static boolean names(String text, long value) {
    return List.of(text.split(", ")).contains(Texts.number(value));
  }

  private static MenuItem item(String key, long value, Runnable action) {
    MenuItem item = new MenuItem(Texts.get(key, value));
    item.setId(key + "-" + value);
    item.setOnAction(event -> action.run());
    return item;
  }
}
