package dev.raceway.ui.document;

import dev.raceway.session.file.PreparedRun;
import dev.raceway.session.file.TextLimit;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The runs of a lecture: a list to order them, and the words of the one that is chosen. */
public final class RunsBody extends VBox {

  private static final double LIST_WIDTH = 320;
  private static final double WORDS_WIDTH = 360;
  private static final double LIST_HEIGHT = 320;

  private final LectureViewModel model;
  private final Runnable onGone;
  private final ListView<PreparedRun> list = new ListView<>();
  private final TextField lectureTitle = new TextField();
  private final TextField name = new TextField();
  private final TextArea note = new TextArea();
  private final Button up;
  private final Button down;
  private final HBox undo;
  private final Label undoWords = new Label();
  private final Subscription subscription;
  private boolean showing;

  /**
   * Makes it.
   *
   * @param onGone takes the sheet away, to look at a run
   */
  public RunsBody(LectureViewModel model, Runnable onGone) {
    super(12);
    this.model = model;
    this.onGone = onGone;
    getStyleClass().add("runs-body");
    up = button("run-up", "document.runs.up", "document.runs.up-help", () -> moveBy(-1));
    down = button("run-down", "document.runs.down", "document.runs.down-help", () -> moveBy(1));
    Button back = button("run-undo", "document.runs.undo", "document.runs.undo-help", this::undo);
    undo = new HBox(12, undoWords, back);
    undo.setAlignment(Pos.CENTER_LEFT);
    undo.setId("run-deleted");
    makeList();
    field(lectureTitle, "lecture-title", TextLimit.TITLE, model::rename);
    field(name, "run-name", TextLimit.TITLE, words -> model.rename(chosen(), words));
    field(note, "run-note", TextLimit.NOTES, words -> model.note(chosen(), words));
    note.setWrapText(true);
    note.setPrefRowCount(6);
    FlowPane parts = new FlowPane(16, 12, list, words());
    parts.setPrefWrapLength(LIST_WIDTH + WORDS_WIDTH + 16);
    getChildren().addAll(named("document.runs.lecture", lectureTitle), parts, undo);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    subscription =
        model.onChange(this::show).and(model.deletedProperty().subscribe(gone -> showDeleted()));
    list.getSelectionModel().select(model.current());
  }

  private void makeList() {
    list.setId("runs-list");
    list.setAccessibleText(Texts.get("document.runs"));
    list.setAccessibleHelp(Texts.get("document.runs.help"));
    list.setPrefSize(LIST_WIDTH, LIST_HEIGHT);
    list.setCellFactory(view -> new RunCell(model, this::drop));
    list.getSelectionModel().selectedIndexProperty().subscribe(index -> showWords());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            go();
          }
        });
  }

  private VBox words() {
    HBox first =
        new HBox(
            8,
            button("run-go", "document.runs.go", "document.runs.go-help", this::go),
            button(
                "run-delete", "document.runs.delete", "document.runs.delete-help", this::delete));
    VBox words =
        new VBox(
            8,
            named("document.runs.name", name),
            named("document.runs.note", note),
            first,
            new HBox(8, up, down));
    words.setPrefWidth(WORDS_WIDTH);
    return words;
  }

  private static VBox named(String key, TextInputControl field) {
    Label label = new Label(Texts.get(key));
    label.setLabelFor(field);
    label.getStyleClass().add("soft");
    field.setAccessibleText(Texts.get(key));
    return new VBox(4, label, field);
  }

  private void field(TextInputControl field, String id, TextLimit limit, Consumer<String> changed) {
    field.setId(id);
    field.setTextFormatter(
        new TextFormatter<>(change -> limit.allows(change.getControlNewText()) ? change : null));
    field
        .textProperty()
        .subscribe(
            (before, words) -> {
              if (!showing) {
                changed.accept(words);
              }
            });
  }

  private static Button button(String id, String key, String help, Runnable action) {
    Button button = new Button(Texts.get(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(button, Texts.get(help));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Returns where the keyboard begins. */
  public Node first() {
    return list;
  }

  /** Lets go of the runs, which live on. */
  public void close() {
    subscription.unsubscribe();
  }

  /** Adds the run in hand, and lets it be named. */
  public void add() {
    model.addRunInHand();
    name.requestFocus();
  }

  private int chosen() {
    return Math.max(0, Math.min(list.getSelectionModel().getSelectedIndex(), lastIndex()));
  }

  private int lastIndex() {
    return model.runs().size() - 1;
  }

  private void show() {
    int before = chosen();
    boolean isOther = list.getItems().size() != model.runs().size();
    showing = true;
    list.getItems().setAll(model.runs());
    list.getSelectionModel().select(isOther ? model.current() : before);
    setText(lectureTitle, model.title());
    showing = false;
    showWords();
  }

  private void showWords() {
    PreparedRun run = model.runs().get(chosen());
    showing = true;
    setText(name, run.title());
    setText(note, run.notes());
    showing = false;
    up.setDisable(chosen() == 0);
    down.setDisable(chosen() == lastIndex());
  }

  /** What is being typed keeps its place. */
  private static void setText(TextInputControl field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  private void showDeleted() {
    boolean isThere = model.deletedProperty().get().isPresent();
    Shown.when(undo, isThere);
    undoWords.setText(Texts.get("document.runs.deleted", model.deletedName()));
  }

  private void go() {
    model.go(chosen());
    onGone.run();
  }

  private void delete() {
    model.delete(chosen());
  }

  private void undo() {
    model.undoDelete();
    list.requestFocus();
  }

  private void moveBy(int places) {
    drop(chosen(), chosen() + places);
  }

  private void drop(int from, int to) {
    if (model.move(from, to)) {
      list.getSelectionModel().select(to);
    }
  }

  private void pressedInList(KeyEvent event) {
    boolean isMove = event.isAltDown();
    switch (event.getCode()) {
      case UP -> consumeIf(isMove, event, () -> moveBy(-1));
      case DOWN -> consumeIf(isMove, event, () -> moveBy(1));
      case ENTER -> consumeIf(true, event, this::go);
      case DELETE -> consumeIf(true, event, this::delete);
      default -> {
        // The list itself knows the other keys.
      }
    }
  }

  private static void consumeIf(boolean isMeant, KeyEvent event, Runnable action) {
    if (isMeant) {
      event.consume();
      action.run();
    }
  }

  /** Where one types, the same key takes back what was typed. */
  private void pressed(KeyEvent event) {
    if (event.isShortcutDown()
        && event.getCode() == KeyCode.Z
        && !(event.getTarget() instanceof TextInputControl)) {
      event.consume();
      undo();
    }
  }
}
