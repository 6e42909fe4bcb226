package dev.raceway.ui.step.side;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is chosen in the side panel. */
public final class SideViewModel {

  private final ObjectProperty<HistoryForm> history = new SimpleObjectProperty<>(HistoryForm.LIST);

  /** How the history is written. */
  public ObjectProperty<HistoryForm> historyProperty() {
    return history;
  }
}
