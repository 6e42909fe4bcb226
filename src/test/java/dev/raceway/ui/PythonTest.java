package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** One program under three rules of CPython's, chosen, obeyed and explained in the window. */
class PythonTest extends InWindow {

  PythonTest() {
    super(1440, 900);
  }

  @Test
  void since_3_10_an_increment_is_whole_and_whoever_comes_between_is_told_why() {
    screen.press(KeyCode.A);
    assertThat(pill("A")).isEqualTo("holds the GIL");
    assertThat(pill("B")).isEqualTo("ready");
    assertThat(screen.next("B")).isEqualTo("▶ read");

    screen.click("python", "python-3-10");
    assertThat(screen.boardHasFocus()).isTrue();
    assertThat(screen.position()).isEqualTo("step 0 of 6");
    assertThat(screen.caption()).startsWith("Since 3.10");
    screen.press(KeyCode.A);
    assertThat(screen.next("A")).isEqualTo("▶ add");
    assertThat(screen.next("B")).isEqualTo("needs the GIL");
    assertThat(robot.lookup("#next-B").<Button>query().isVisible()).isFalse();

    screen.press(KeyCode.B);
    String why = "B cannot run: the running thread holds the GIL until its next call";
    assertThat(screen.caption()).startsWith(why);
    screen.press(KeyCode.BACK_SPACE, KeyCode.A);
    robot.clickOn(word("B"));
    assertThat(screen.caption()).startsWith(why);
    screen.press(KeyCode.A, KeyCode.A, KeyCode.B, KeyCode.B, KeyCode.B);
    assertThat(screen.schedule()).isEqualTo("A3 B3");
    assertThat(screen.result()).contains("found 2 ✓");
  }

  @Test
  void a_call_lets_others_in_and_without_a_gil_nobody_holds_one() {
    screen.click("gallery", "call-in-between");
    screen.press(KeyCode.SPACE, KeyCode.SPACE);
    assertThat(cells()).contains("call\nf() = 1");
    assertThat(screen.caption()).contains("After a call Python 3.10 may switch");
    assertThat(screen.next("B")).isEqualTo("▶ read");
    screen.press(KeyCode.END, KeyCode.END);
    assertThat(screen.result()).contains("✕ 1 update lost");

    screen.click("python", "python-free");
    assertThat(screen.caption()).startsWith("Without the interpreter’s lock (GIL)");
    screen.press(KeyCode.A, KeyCode.B);
    assertThat(pill("B")).isEqualTo("on CPU");
    assertThat(python()).isEqualTo("Python no GIL");
  }

  @Test
  void what_python_does_not_have_is_said_and_what_it_has_is_offered() {
    robot.interact(
        () -> {
          window.step().inHand().load("RW1:2x1:call/3.10:none::6D98");
          window.step().setUp().setCounter(CounterKind.ATOMIC);
        });
    assertThat(python()).isEqualTo("not Python");
    screen.press(KeyCode.A);
    assertThat(pill("A")).isEqualTo("done");

    screen.click("python");
    assertThat(card()).contains("Python has no “atomic” of its own. Choose a counter that it has:");
    screen.click("python-call");
    assertThat(python()).isEqualTo("Python ≤ 3.9");
    assertThat(screen.position()).isEqualTo("step 0 of 8");
  }

  private String python() {
    robot.interact(() -> {});
    return labels("#python").stream().filter(Node::isVisible).findFirst().orElseThrow().getText();
  }

  private List<String> card() {
    robot.interact(() -> {});
    return labels("#python-card").stream().map(Label::getText).toList();
  }

  private List<Label> labels(String in) {
    return robot.from(robot.lookup(in).<Node>query()).lookup(".label").<Label>queryAll().stream()
        .toList();
  }

  private List<String> cells() {
    return screen.cells().stream().map(cell -> ((Label) cell).getText()).toList();
  }

  private String pill(String thread) {
    robot.interact(() -> {});
    return robot.from(screen.node("header-" + thread)).lookup(".pill").<Label>query().getText();
  }

  private Node word(String thread) {
    return screen.node("next-" + thread).getParent().lookup(".next-word");
  }
}
