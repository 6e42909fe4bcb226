package dev.raceway.ui.gil;

import dev.raceway.gil.result.HandOver;
import dev.raceway.gil.result.Mode;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** All hand-overs of the lock; the one that is chosen is shown from near. */
final class HandOversCard extends VBox implements AutoCloseable {

  private static final double LEAST = 150;
  private static final double ROW = 26;

  private final ListView<HandOver> list = new ListView<>();
  private final Label none = new Label();
  private final Subscription subscription;

  HandOversCard(GilViewModel model) {
    getStyleClass().addAll("card", "gil-hand-overs");
    Label title = new Label(Texts.get("gil.hand-overs"));
    title.getStyleClass().add("gil-mode-name");
    list.setId("gil-hand-overs");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new HandOverCell(model::showAround));
    list.setPlaceholder(none);
    list.setMinHeight(LEAST);
    list.setPrefHeight(LEAST);
    list.setAccessibleText(Texts.get("gil.hand-overs"));
    KeyTips.set(list, Texts.get("gil.hand-overs.help"));
    none.setWrapText(true);
    none.getStyleClass().addAll("soft", "gil-none");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, list);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (value, before, chosen) -> {
              if (chosen != null) {
                model.showAround(chosen);
              }
            });
    subscription = model.stateProperty().subscribe(this::show);
  }

  private void show(GilState state) {
    if (!list.getItems().equals(state.handOvers())) {
      list.getSelectionModel().clearSelection();
      list.getItems().setAll(state.handOvers());
    }
    none.setText(
        Texts.get(
            state.result().of(Mode.GIL).isEmpty() ? "gil.hand-overs.none" : "gil.hand-overs.zero"));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
