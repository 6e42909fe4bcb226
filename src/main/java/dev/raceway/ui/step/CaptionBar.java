package dev.raceway.ui.step;

import dev.raceway.model.Event;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.narration.Narration;
import dev.raceway.picture.narration.NoReturnWords;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.ui.control.IconButton;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.step.guide.Guide;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The lines in which the board explains itself, and says what could not be done; in the first steps
 * the sentence that leads on stands above.
 */
final class CaptionBar extends HBox {

  private static final PseudoClass STOMP = PseudoClass.getPseudoClass("stomp");
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final PseudoClass VERY_LONG = PseudoClass.getPseudoClass("very-long");
  private static final PseudoClass GUIDED = PseudoClass.getPseudoClass("guided");

  private final StepViewModel model;
  private final Supplier<Veil> veils;
  private final Label mark = new Label();
  private final MarkedText guide = new MarkedText();
  private final MarkedText narration = new MarkedText();
  private final VBox lines = new VBox();
  private final Region strut = new Region();
  private final Button dismiss;

  /**
   * Makes the bar.
   *
   * @param veils returns what is kept back
   */
  CaptionBar(StepViewModel model, Supplier<Veil> veils) {
    this.model = model;
    this.veils = veils;
    setId("caption");
    getStyleClass().addAll("card", "caption");
    setAlignment(Pos.CENTER_LEFT);
    setFillHeight(false);
    mark.getStyleClass().add("caption-mark");
    guide.setId("guide");
    narration.setId("narration");
    for (MarkedText line : new MarkedText[] {guide, narration}) {
      line.getStyleClass().add("caption-line");
      line.setAccessibleRole(AccessibleRole.TEXT);
    }
    dismiss =
        new IconButton(
            "dismiss-guide",
            Feather.X,
            "step.guide.dismiss",
            Shortcut.LEAVE,
            () -> model.firstSteps().dismiss());
    dismiss.getStyleClass().add("quiet");
    lines.getChildren().addAll(guide, narration);
    lines.setAlignment(Pos.CENTER_LEFT);
    strut.getStyleClass().add("strut");
    StackPane words = new StackPane(strut, lines);
    words.widthProperty().subscribe(width -> fit());
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(mark, words, dismiss);
  }

  /** Shows what is to be said now. */
  void show() {
    Run run = model.inHand().run();
    Veil veil = veils.get();
    boolean hidden = veil.count() || (veil.losses() && run.isStomp(run.position()));
    Optional<String> problem = model.inHand().problemProperty().get().map(Message::text);
    // What went wrong is said alone: beside a sentence that leads on it would be overlooked.
    Optional<Guide> sentence =
        model
            .firstSteps()
            .sentenceProperty()
            .get()
            .filter(s -> !veil.losses() && problem.isEmpty());
    boolean stomp = problem.isEmpty() && !veil.losses() && run.isStomp(run.position());
    pseudoClassStateChanged(STOMP, stomp);
    boolean isProblem = problem.isPresent() && !model.inHand().hasNews();
    pseudoClassStateChanged(PROBLEM, isProblem);
    pseudoClassStateChanged(GUIDED, sentence.isPresent());
    mark.setText(isProblem ? "!" : "✕");
    Shown.when(mark, isProblem || (stomp && sentence.isEmpty()));
    Shown.when(guide, sentence.isPresent());
    Shown.when(dismiss, sentence.isPresent());
    boolean saysItAll = sentence.filter(Guide::tellsTheStep).isPresent();
    Shown.when(narration, problem.isPresent() || !saysItAll);
    guide.show(sentence.isPresent() ? model.firstSteps().text() : "");
    narration.show(
        problem.orElseGet(
            () ->
                (hidden
                        ? hidden(run, veil)
                        : narration(run, veil) + (veil.losses() ? "" : noReturn(run, sentence)))
                    + wentOn(run)));
    fit();
  }

  private boolean isTooHigh(double width) {
    applyCss();
    return Math.ceil(lines.prefHeight(width)) > Math.ceil(strut.minHeight(-1));
  }

  /** Words that would need another line are smaller, so that the board above never jumps. */
  private void fit() {
    double width = strut.getParent().getLayoutBounds().getWidth();
    if (width <= 0 || getScene() == null) {
      return;
    }
    pseudoClassStateChanged(LONG, false);
    pseudoClassStateChanged(VERY_LONG, false);
    if (isTooHigh(width)) {
      pseudoClassStateChanged(LONG, true);
      pseudoClassStateChanged(VERY_LONG, isTooHigh(width));
    }
    if (guide.isVisible() && isTooHigh(width)) {
      // What leads on is enough, as long as nothing went wrong.
      Shown.when(model.inHand().problemProperty().get().isPresent() ? guide : narration, false);
    }
  }

  /** Says right after the step that ruled the exact result out that it did; the guide may too. */
  private String noReturn(Run run, Optional<Guide> guide) {
    return model
        .outlook()
        .noReturnProperty()
        .get()
        .filter(point -> point.position() == run.position())
        .filter(point -> !guide.equals(Optional.of(Guide.BOTH_COPIED)))
        .map(point -> " " + NoReturnWords.of(run, point.exact(), Texts.messages()))
        .orElse("");
  }

  /** Says why another thread runs than the one that ran, where nobody chose it. */
  private String wentOn(Run run) {
    return model
        .stepping()
        .passedOverProperty()
        .get()
        .map(over -> " " + Narration.wentOn(run, over, Texts.messages()))
        .orElse("");
  }

  private static String narration(Run run, Veil veil) {
    if (run.position() == 0 && veil.next().isPresent()) {
      // A lesson says what to press, and when.
      return Texts.get("lessons.leads");
    }
    boolean recorded = run.choice().kind() == SchedulerChoice.Kind.RECORDED;
    return Narration.of(run, recorded, Texts.messages());
  }

  private static String mark(ThreadId thread) {
    return "[" + thread + "]";
  }

  /** Says who ran what, and not what came of it. */
  private static String hidden(Run run, Veil veil) {
    return run.lastEvent()
        .filter(Event.Stepped.class::isInstance)
        .map(Event.Stepped.class::cast)
        .map(
            step ->
                Texts.get(
                    veil.count() ? "step.hidden.step" : "step.hidden.question",
                    mark(step.thread()),
                    Texts.of(step.instruction())))
        .orElseGet(() -> narration(run, veil));
  }
}
