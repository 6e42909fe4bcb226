package dev.raceway.ui.export;

import dev.raceway.picture.look.Palette;
import dev.raceway.session.export.picture.PictureFormat;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The forms in which a run leaves the program, a row each. */
public final class ExportBody extends VBox {

  private static final double NAME_WIDTH = 300;
  private static final List<Double> SCALES = List.of(1.0, 2.0, 4.0);

  private final ExportViewModel model;
  private final Runnable onDone;
  private final Button first;

  /**
   * Makes it.
   *
   * @param onDone takes the sheet away once something was chosen
   */
  public ExportBody(ExportViewModel model, Runnable onDone) {
    super(16);
    this.model = model;
    this.onDone = onDone;
    getStyleClass().add("export-body");
    GridPane rows = new GridPane(12, 6);
    model.shown().ifPresent(shown -> rows.addRow(0, name(Texts.get(shown.key())), stills(shown)));
    for (RunForm form : RunForm.values()) {
      rows.addRow(rows.getRowCount(), name(Texts.of(form)), buttons(form));
    }
    first = (Button) rows.lookup("#export-save-" + RunForm.MARKDOWN.id());
    Label what = new Label(Texts.get("runexport.what"));
    what.getStyleClass().add("soft");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(what, rows, look());
  }

  /** Returns where the keyboard begins. */
  public Node first() {
    return first;
  }

  private static Label name(String words) {
    Label name = new Label(words);
    name.setWrapText(true);
    name.setPrefWidth(NAME_WIDTH);
    name.setMinHeight(USE_PREF_SIZE);
    return name;
  }

  private HBox stills(ExportViewModel.Shown shown) {
    HBox buttons = new HBox(8);
    for (PictureFormat format : PictureFormat.values()) {
      if (!format.isAnimated()) {
        Button button = new Button(Texts.get("runexport.save-as", format.name()));
        button.setId("export-shown-" + format.ending());
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + " " + Texts.get(shown.key()));
        KeyTips.set(button, Texts.get("runexport.save.help"));
        button.setOnAction(
            event -> {
              onDone.run();
              model.save(shown, format);
            });
        buttons.getChildren().add(button);
      }
    }
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private HBox buttons(RunForm form) {
    HBox buttons =
        new HBox(8, button("save", "runexport.save", "runexport.save.help", form, model::save));
    if (form.isCopied()) {
      buttons
          .getChildren()
          .add(button("copy", "runexport.copy", "runexport.copy.help", form, model::copy));
    }
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private Button button(
      String what, String key, String help, RunForm form, Consumer<RunForm> action) {
    Button button = new Button(Texts.get(key));
    button.setId("export-" + what + "-" + form.id());
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Texts.get(key) + " " + Texts.of(form));
    KeyTips.set(button, Texts.get(help));
    button.setOnAction(
        event -> {
          onDone.run();
          action.accept(form);
        });
    return button;
  }

  private FlowPane look() {
    Segments<Palette.Tone> tones =
        new Segments<>(
            Texts.get("runexport.colours"),
            List.of(Palette.Tone.values()),
            tone -> Texts.of(ThemeChoice.valueOf(tone.name())));
    tones.setId("export-tone");
    tones.valueProperty().set(model.toneProperty().get());
    tones.valueProperty().subscribe(model.toneProperty()::set);
    Segments<Double> scales =
        new Segments<>(
            Texts.get("runexport.scale"),
            SCALES,
            scale -> Texts.get("runexport.times", scale.intValue()));
    scales.setId("export-scale");
    scales.valueProperty().set(model.scaleProperty().get());
    scales.valueProperty().subscribe(model.scaleProperty()::set);
    Label pictures = new Label(Texts.get("runexport.pictures"));
    pictures.setMinWidth(USE_PREF_SIZE);
    FlowPane look = new FlowPane(12, 8, pictures, tones, scales);
    look.setAlignment(Pos.CENTER_LEFT);
    return look;
  }
}
