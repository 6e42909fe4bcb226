package dev.raceway.ui.step.side;

import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.ui.control.Choice;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.step.listing.CodeForm;
import dev.raceway.ui.step.listing.CodePicture;
import dev.raceway.ui.step.listing.Listings;
import dev.raceway.ui.step.listing.PythonVersion;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The code that the threads run, in the language that is chosen. */
final class CodePanel extends VBox implements AutoCloseable {

  private final SideViewModel model;
  private final WhoseCode whose = new WhoseCode(this::lookAt);
  private final CodeView code = new CodeView();
  private final MarkedText note = new MarkedText();
  private final Choice<PythonVersion> version =
      new Choice<>(
          Texts.get("side.python-version"), List.of(PythonVersion.values()), PythonVersion::number);
  private final Segments<CodeForm> tabs =
      new Segments<>(Texts.get("side.code.form"), List.of(CodeForm.values()), Texts::of);
  private final Subscription subscription;
  private Run run;

  /** Whose code was asked for, until the next step. */
  private Optional<ThreadId> lookedAt = Optional.empty();

  CodePanel(SideViewModel model, Run run) {
    this.model = model;
    this.run = run;
    getStyleClass().add("code-panel");
    tabs.setId("code-tabs");
    tabs.describe(CodePanel::described);
    TabRow head = new TabRow(tabs, "copy-code", "side.copy-code.help", this::text);
    MenuItem copy = new MenuItem(Texts.get("side.copy-code"));
    copy.setOnAction(event -> head.copy());
    code.setContextMenu(new ContextMenu(copy));
    VBox.setVgrow(code, Priority.ALWAYS);
    getChildren().addAll(head, whose, code, foot());
    tabs.valueProperty().set(model.codeProperty().get());
    subscription =
        Subscription.combine(
            tabs.valueProperty().subscribe(model.codeProperty()::set),
            model.pythonProperty().subscribe(version::setValue),
            version.valueProperty().subscribe(model.pythonProperty()::set),
            model.codeProperty().subscribe(form -> show(this.run)),
            model.pythonProperty().subscribe(chosen -> show(this.run)));
  }

  private HBox foot() {
    note.setId("code-note");
    note.getStyleClass().add("code-note");
    version.setId("python-version");
    HBox.setHgrow(note, Priority.ALWAYS);
    HBox foot = new HBox(8, note, version);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.setFillHeight(false);
    foot.getStyleClass().add("code-foot");
    return foot;
  }

  /** Shows a run as it stands. */
  @SuppressWarnings("ReferenceEquality") // Whether two long runs are equal takes long to say.
  void show(Run next) {
    if (next != run) {
      lookedAt = Optional.empty();
    }
    run = next;
    tabs.offer(each -> Listings.has(each, run.program().counter()));
    CodeForm form = model.codeProperty().get();
    if (!Listings.has(form, run.program().counter())) {
      tabs.valueProperty().set(CodeForm.PYTHON);
      return;
    }
    CodePicture picture = picture();
    whose.show(picture.whose(), run.program().threadIds());
    code.show(picture, run.program().threads());
    note.show(CodeWords.note(picture, run.program().counter(), run.now().lockOn()));
    Shown.when(version, form == CodeForm.CPYTHON);
    reserve(form);
  }

  /** Keeps room for the lines of the lock, so that the history stays where it is. */
  private void reserve(CodeForm form) {
    int most = Math.max(lines(form, true), lines(form, false));
    double height = most * Gutter.LINE + 2;
    if (code.getPrefHeight() != height) {
      code.setPrefHeight(height);
    }
  }

  private int lines(CodeForm form, boolean bracketed) {
    return Listings.of(form, model.pythonProperty().get(), run.program(), bracketed).lines().size();
  }

  private String text() {
    return picture().listing().text();
  }

  private CodePicture picture() {
    return CodePicture.of(run, model.codeProperty().get(), model.pythonProperty().get(), lookedAt);
  }

  private void lookAt(ThreadId thread) {
    lookedAt = Optional.of(thread);
    show(run);
  }

  private static String described(CodeForm form) {
    return Texts.get(form.isBytecode() ? "side.code.bytecode" : "side.code.source", Texts.of(form));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
