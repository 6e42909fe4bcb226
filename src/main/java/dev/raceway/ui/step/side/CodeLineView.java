package dev.raceway.ui.step.side;

import dev.raceway.ui.step.listing.CodeForm;
import dev.raceway.ui.step.listing.ListingLine;
import dev.raceway.ui.step.listing.Syntax;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of code. It is laid out once; a step only changes whether it was just run. */
final class CodeLineView extends Region {

  private static final PseudoClass RAN = PseudoClass.getPseudoClass("ran");
  private static final PseudoClass LEFT_OVER = PseudoClass.getPseudoClass("left-over");
  private static final PseudoClass BYTECODE = PseudoClass.getPseudoClass("bytecode");
  private static final double TEXT_Y = 3;

  private final TextFlow flow = new TextFlow();

  CodeLineView(ListingLine line, CodeForm form, boolean leftOver) {
    getStyleClass().add("code-line");
    pseudoClassStateChanged(BYTECODE, form.isBytecode());
    setManaged(false);
    flow.setManaged(false);
    for (Syntax.Part part : Syntax.parts(line.text(), form)) {
      Text text = new Text(part.text());
      text.getStyleClass().add("code-" + part.kind().name().toLowerCase(Locale.ROOT));
      flow.getChildren().add(text);
    }
    pseudoClassStateChanged(LEFT_OVER, leftOver);
    getChildren().add(flow);
  }

  /** Returns how wide the words are once they have their style. */
  double textWidth() {
    applyCss();
    return flow.prefWidth(-1);
  }

  void place(double y, double width, double textX) {
    resizeRelocate(0, y, width, Gutter.LINE);
    flow.resizeRelocate(textX, TEXT_Y, width - textX, Gutter.LINE - TEXT_Y);
    // Before anybody asks where its words are, as in MarkedText.
    flow.layout();
  }

  void showRan(boolean ran) {
    pseudoClassStateChanged(RAN, ran);
  }
}
