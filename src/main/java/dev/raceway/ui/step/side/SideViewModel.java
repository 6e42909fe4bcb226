package dev.raceway.ui.step.side;

import dev.raceway.model.PythonRule;
import dev.raceway.picture.history.HistoryForm;
import dev.raceway.ui.step.listing.CodeForm;
import dev.raceway.ui.step.listing.PythonVersion;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is chosen in the side panel. */
public final class SideViewModel {

  private final ObjectProperty<CodeForm> code = new SimpleObjectProperty<>(CodeForm.PYTHON);
  private final ObjectProperty<PythonVersion> python =
      new SimpleObjectProperty<>(PythonVersion.V3_13);
  private final ObjectProperty<HistoryForm> history = new SimpleObjectProperty<>(HistoryForm.LIST);

  /** What the code is written in. */
  public ObjectProperty<CodeForm> codeProperty() {
    return code;
  }

  /** The version of CPython whose bytecode is shown. */
  public ObjectProperty<PythonVersion> pythonProperty() {
    return python;
  }

  /** Shows the bytecode of a version that follows a rule. */
  public void showPython(PythonRule rule) {
    boolean isOld = python.get().compareTo(PythonVersion.V3_10) > 0;
    if (isOld != (rule == PythonRule.ANY_POINT)) {
      python.set(rule == PythonRule.ANY_POINT ? PythonVersion.V3_9 : PythonVersion.V3_13);
    }
  }

  /** How the history is written. */
  public ObjectProperty<HistoryForm> historyProperty() {
    return history;
  }
}
