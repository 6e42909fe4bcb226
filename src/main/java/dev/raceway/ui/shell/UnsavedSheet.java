package dev.raceway.ui.shell;

import dev.raceway.ui.document.UnsavedChanges;
import dev.raceway.ui.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The question what becomes of unsaved changes. */
final class UnsavedSheet {

  private static final double WIDTH = 520;

  private UnsavedSheet() {}

  static SheetView of(UnsavedChanges unsaved) {
    Label words = new Label(Texts.get("document.unsaved.words", unsaved.name()));
    words.setId("unsaved-words");
    words.setWrapText(true);
    words.setPrefWidth(WIDTH);
    words.setMinHeight(Region.USE_PREF_SIZE);
    Button save = button("unsaved-save", "document.unsaved.save", unsaved::saveAndGoOn);
    save.setDefaultButton(true);
    Button drop = button("unsaved-drop", "document.unsaved.drop", unsaved::goOnWithoutSaving);
    SheetView sheet =
        new SheetView(
            "unsaved", Texts.get("document.unsaved"), words, unsaved::stay, () -> {}, save, drop);
    sheet.sayOnClose(Texts.get("document.cancel"), Texts.get("document.unsaved.cancel-help"));
    sheet.beginAt(save);
    return sheet;
  }

  private static Button button(String id, String key, Runnable action) {
    Button button = new Button(Texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
