package dev.raceway.ui.shell;

import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The screens to choose from: side by side, or where there is little room, in a list. */
final class ScreenTabs extends StackPane implements AutoCloseable {

  private final Segments<Screen> tabs;
  private final Choice<Screen> list;
  private final Subscription subscription;

  ScreenTabs(ObjectProperty<Screen> screen) {
    String name = Texts.get("shell.screens");
    List<Screen> all = List.of(Screen.values());
    tabs = new Segments<>(name, all, Texts::of);
    tabs.setId("screens");
    tabs.describe(each -> KeyTips.text(Texts.of(each), each.key()));
    list = new Choice<>(name, all, Texts::of);
    list.setId("screen-list");
    getChildren().addAll(tabs, list);
    setMinWidth(USE_PREF_SIZE);
    subscription =
        Subscription.combine(
            screen.subscribe(tabs.valueProperty()::setValue),
            screen.subscribe(list::setValue),
            tabs.valueProperty().subscribe(screen::set),
            list.valueProperty().subscribe(screen::set));
    setNarrow(false);
  }

  void setNarrow(boolean isNarrow) {
    Shown.when(list, isNarrow);
    Shown.when(tabs, !isNarrow);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
