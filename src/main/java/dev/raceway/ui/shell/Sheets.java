package dev.raceway.ui.shell;

import dev.raceway.ui.control.ScalingPane;
import dev.raceway.ui.document.RunsBody;
import dev.raceway.ui.export.ExportBody;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.shell.ShellViewModel.Sheet;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** The layer over the screen, in which one sheet may lie. */
final class Sheets extends StackPane {

  private final Models models;
  private final ScalingPane zoom;
  private Optional<SheetView> shown = Optional.empty();

  Sheets(Models models, ScalingPane zoom) {
    this.models = models;
    this.zoom = zoom;
    setPickOnBounds(false);
  }

  /** Shows a sheet, in the language that is spoken now. */
  void show(Sheet sheet) {
    shown.ifPresent(SheetView::close);
    shown =
        switch (sheet) {
          case NONE -> Optional.empty();
          case KEYS -> Optional.of(keys());
          case SETTINGS -> Optional.of(settings());
          case RUNS -> Optional.of(runs());
          case EXPORT -> Optional.of(export());
          case UNSAVED -> Optional.of(UnsavedSheet.of(models.asking()));
        };
    getChildren().setAll(shown.stream().toList());
    shown.ifPresent(SheetView::focusFirst);
  }

  private SheetView keys() {
    return new SheetView(
        "keys",
        Texts.get("shell.keys"),
        new KeysBody(),
        models.look()::uncover,
        () -> {},
        firstSteps());
  }

  private Button firstSteps() {
    Button button = new Button(Texts.get("shell.first-steps"));
    button.setId("keys-first-steps");
    button.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(button, Texts.get("shell.first-steps.help"));
    button.setOnAction(
        event -> {
          models.look().uncover();
          models.step().beginFirstSteps();
        });
    return button;
  }

  private SheetView settings() {
    SettingsBody body = new SettingsBody(models.settings(), zoom);
    return new SheetView(
        "settings", Texts.get("shell.settings"), body, models.look()::uncover, body::close);
  }

  private SheetView export() {
    ExportBody body = new ExportBody(models.export(), models.look()::uncover);
    SheetView sheet =
        new SheetView(
            "export", Texts.get("runexport.title"), body, models.look()::uncover, () -> {});
    sheet.beginAt(body.first());
    return sheet;
  }

  private SheetView runs() {
    RunsBody body = new RunsBody(models.documents().lecture(), models.look()::uncover);
    Button add = new Button(Texts.get("document.runs.add"));
    add.setId("run-add");
    add.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(add, Texts.get("document.runs.add-help"));
    add.setOnAction(event -> body.add());
    SheetView sheet =
        new SheetView(
            "runs", Texts.get("document.runs"), body, models.look()::uncover, body::close, add);
    sheet.beginAt(body.first());
    return sheet;
  }

  /** What lies below a sheet cannot be reached with Tab. */
  void keepFocus(Node owner) {
    shown.filter(sheet -> !sheet.holds(owner)).ifPresent(SheetView::focusFirst);
  }
}
