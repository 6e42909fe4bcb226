package dev.raceway.ui.trials.screen;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.ui.control.CardButton;
import dev.raceway.ui.setup.WorkWords;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.trials.run.Contender;
import dev.raceway.ui.trials.run.TrialsScreenSetup;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Every counter kind with every lock mode, to be ticked. */
final class ContendersCard extends VBox {

  private static final List<LockMode> LOCKS = List.of(LockMode.values());
  private static final List<CounterKind> COUNTERS = List.of(CounterKind.values());

  private final TrialsScreenViewModel model;
  private final GridPane grid = new GridPane();

  ContendersCard(TrialsScreenViewModel model) {
    super(12);
    this.model = model;
    getStyleClass().addAll("card", "popover", "contenders-card");
    grid.getStyleClass().add("contenders-grid");
    for (int column = 0; column < LOCKS.size(); column++) {
      LockMode lock = LOCKS.get(column);
      Label label =
          head(lock == LockMode.NONE ? Texts.get("trials.screen.no-lock") : Texts.of(lock));
      GridPane.setHalignment(label, HPos.CENTER);
      grid.add(label, column + 1, 0);
    }
    for (int row = 0; row < COUNTERS.size(); row++) {
      row(COUNTERS.get(row), row + 1);
    }
    getChildren().addAll(grid, buttons());
  }

  private void row(CounterKind counter, int row) {
    Label label = head(WorkWords.name(counter, model.setup().workSetup()));
    label.setMinWidth(USE_PREF_SIZE);
    grid.add(label, 0, row);
    for (int column = 0; column < LOCKS.size(); column++) {
      grid.add(box(new Contender(counter, LOCKS.get(column))), column + 1, row);
    }
  }

  private static Label head(String name) {
    Label label = new Label(name);
    label.getStyleClass().add("contenders-head");
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }

  private CheckBox box(Contender contender) {
    CheckBox box = new CheckBox();
    box.setId("contender-" + contender.counter().text() + "-" + contender.lock().text());
    box.setAccessibleText(contender.text(model.setup().workSetup()));
    box.setDisable(!TrialsScreenSetup.canDo(contender, model.workProperty().get()));
    box.setSelected(model.contendersProperty().get().contains(contender));
    box.selectedProperty().subscribe((before, now) -> model.contender(contender, now));
    GridPane.setHalignment(box, HPos.CENTER);
    return box;
  }

  private HBox buttons() {
    CardButton none = new CardButton();
    none.setText(Texts.get("trials.screen.contenders.clear"));
    none.setId("contenders-clear");
    none.setOnAction(
        event ->
            grid.getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .forEach(box -> ((CheckBox) box).setSelected(false)));
    return new HBox(8, none);
  }
}
