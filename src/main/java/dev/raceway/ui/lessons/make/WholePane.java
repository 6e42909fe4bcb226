package dev.raceway.ui.lessons.make;

import dev.raceway.lesson.VisiblePart;
import dev.raceway.lesson.draft.LessonDraft;
import dev.raceway.ui.control.NumberSpinner;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The words of a lesson as a whole. */
final class WholePane extends VBox {

  private static final int MOST_MINUTES = 240;

  private final LessonMaker model;
  private final WordsField title;
  private final WordsField summary;
  private final WordsField promises;
  private final WordsField notes;
  private final NumberSpinner minutes;
  private final Label complaint = new Label();
  private final Map<VisiblePart, CheckBox> visible = new EnumMap<>(VisiblePart.class);

  WholePane(LessonMaker model) {
    super(8);
    this.model = model;
    title =
        new WordsField(
            "make-title",
            Texts.get("make.title-of"),
            Texts.get("make.title-of.help"),
            1,
            typed -> model.edit(now -> now.withTitle(now.title().with(tag(), typed))));
    summary =
        new WordsField(
            "make-summary",
            Texts.get("make.summary"),
            Texts.get("make.summary.help"),
            2,
            typed -> model.edit(now -> now.withSummary(now.summary().with(tag(), typed))));
    promises =
        new WordsField(
            "make-promises",
            Texts.get("make.promises"),
            Texts.get("make.promises.help"),
            2,
            typed -> model.edit(now -> now.withPromises(now.promises().with(tag(), typed))));
    notes =
        new WordsField(
            "make-notes",
            Texts.get("make.notes"),
            Texts.get("make.notes.help"),
            3,
            typed -> model.edit(now -> now.withNotes(now.notes().with(tag(), typed))));
    minutes =
        new NumberSpinner(
            Message.of("make.minutes"),
            1,
            MOST_MINUTES,
            model.draft().minutes(),
            said -> complaint.setText(said.text()));
    minutes.setId("make-minutes");
    minutes
        .numberProperty()
        .subscribe(
            (before, now) -> {
              complaint.setText("");
              model.edit(draft -> draft.withMinutes(now.intValue()));
            });
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    HBox time = new HBox(8, label("make.minutes"), minutes);
    time.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            named("make.title-of", title),
            time,
            complaint,
            named("make.summary", summary),
            named("make.promises", promises),
            named("make.notes", notes),
            label("make.visible"));
    for (VisiblePart part : VisiblePart.values()) {
      CheckBox box = new CheckBox(Texts.of(part));
      box.setId("make-visible-" + part.text());
      box.setOnAction(event -> model.edit(now -> now.showing(part, box.isSelected())));
      KeyTips.set(box, Texts.get("make.visible.help"));
      visible.put(part, box);
      getChildren().add(box);
    }
  }

  private String tag() {
    return model.language();
  }

  private static VBox named(String key, Node field) {
    return new VBox(4, label(key), field);
  }

  private static Label label(String key) {
    Label label = new Label(Texts.get(key));
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  void show() {
    LessonDraft draft = model.draft();
    title.show(draft.title().in(tag()));
    summary.show(draft.summary().in(tag()));
    promises.show(draft.promises().in(tag()));
    notes.show(draft.notes().in(tag()));
    minutes.numberProperty().set(draft.minutes());
    visible.forEach((part, box) -> box.setSelected(draft.visible().contains(part)));
  }
}
