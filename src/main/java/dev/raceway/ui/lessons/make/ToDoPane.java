package dev.raceway.ui.lessons.make;

import dev.raceway.lesson.draft.DraftGap;
import dev.raceway.lesson.draft.DraftProof;
import dev.raceway.lesson.file.LessonFault;
import dev.raceway.text.Language;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.lessons.RefusalText;
import dev.raceway.ui.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What is still missing, as sentences; each leads to where it is typed. */
final class ToDoPane extends VBox {

  private final LessonMaker model;
  private final IntConsumer goTo;

  /**
   * Makes one.
   *
   * @param goTo told the number of the step, or 0 for the lesson as a whole
   */
  ToDoPane(LessonMaker model, IntConsumer goTo) {
    super(4);
    this.model = model;
    this.goTo = goTo;
    setId("make-to-do");
  }

  void show() {
    model.proofProperty().get().ifPresent(this::show);
  }

  private void show(DraftProof proof) {
    getChildren().clear();
    boolean isMore = model.outlineProperty().get().languages().size() > 1;
    proof.gaps().forEach(gap -> add(gap.step(), words(gap, isMore)));
    proof.faults().forEach(fault -> add(fault.step(), words(fault)));
    proof
        .lesson()
        .refusal()
        .ifPresent(
            refusal -> add(0, Texts.get("make.not-written", RefusalText.of(refusal).text())));
  }

  private void add(int step, String words) {
    Button line = new Button(words);
    line.setId("make-to-do-" + (getChildren().size() + 1));
    line.getStyleClass().addAll("quiet", "make-to-do");
    line.setWrapText(true);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinSize(0, USE_PREF_SIZE);
    line.setOnAction(event -> goTo.accept(step));
    KeyTips.set(line, Texts.get("make.to-do.help"));
    getChildren().add(line);
  }

  private static String words(DraftGap gap, boolean isMore) {
    String sentence = Texts.of(gap.kind(), gap.step());
    Language language = Language.of(Locale.forLanguageTag(gap.language()));
    return isMore ? Texts.get("make.in-language", sentence, language.ownName()) : sentence;
  }

  private static String words(LessonFault fault) {
    return fault.in(Texts.messages());
  }

  /** Returns how the lesson stands, in a sentence. */
  static String status(LessonMaker model) {
    Optional<DraftProof> proof = model.proofProperty().get();
    if (proof.isEmpty()) {
      return Texts.get("make.checking");
    }
    int left =
        proof.get().gaps().size()
            + proof.get().faults().size()
            + (proof.get().lesson().refusal().isPresent() ? 1 : 0);
    return left == 0 ? Texts.get("make.proved") : Texts.get("make.left", left);
  }
}
