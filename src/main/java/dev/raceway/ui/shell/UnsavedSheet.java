package dev.raceway.ui.shell;

import dev.raceway.ui.document.DocumentViewModel;
import dev.raceway.ui.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The question what becomes of unsaved changes. */
final class UnsavedSheet {

  private static final double WIDTH = 520;

  private UnsavedSheet() {}

  static SheetView of(DocumentViewModel documents) {
    Label words = new Label(Texts.get("document.unsaved.words", documents.name()));
    words.setId("unsaved-words");
    words.setWrapText(true);
    words.setPrefWidth(WIDTH);
    words.setMinHeight(Region.USE_PREF_SIZE);
    Button save = button("unsaved-save", "document.unsaved.save", documents::saveAndGoOn);
    save.setDefaultButton(true);
    Button drop = button("unsaved-drop", "document.unsaved.drop", documents::goOnWithoutSaving);
    SheetView sheet =
        new SheetView(
            "unsaved", Texts.get("document.unsaved"), words, documents::stay, () -> {}, save, drop);
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
