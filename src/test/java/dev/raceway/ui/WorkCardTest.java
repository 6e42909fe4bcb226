package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadWork;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The card with each thread's own work, with a real robot, in a window of 1280 × 720. */
class WorkCardTest extends InWindow {

  @Test
  void each_its_own_by_keyboard_alone() {
    robot.interact(() -> screen.node("work").requestFocus());
    screen.press(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.TAB);
    enter("50");
    screen.press(KeyCode.TAB, KeyCode.TAB);
    enter("-30");
    screen.press(KeyCode.TAB, KeyCode.UP, KeyCode.TAB);
    enter("100");
    screen.press(KeyCode.TAB);

    assertThat(program().work()).containsExactly(new ThreadWork(1, 50), new ThreadWork(2, -30));
    assertThat(program().start()).isEqualTo(100);
    screen.press(KeyCode.ESCAPE, KeyCode.A);
    assertThat(screen.position()).startsWith("step 1 of");
    assertThat(text("work")).isEqualTo("each its own");
    assertThat(screen.node("increments").isVisible()).isFalse();
  }

  @Test
  void all_the_same_has_one_row_and_takes_the_work_of_a() {
    load("RW2:7_1@50,2@-30:plain:none::CF69");
    screen.click("work");
    assertThat(screen.node("amount-B").isVisible()).isTrue();

    screen.click("work-mode-0");
    assertThat(program().work()).containsOnly(new ThreadWork(1, 50));
    assertThat(program().start()).isEqualTo(7);
    assertThat(robot.lookup("#amount-B").tryQuery()).isEmpty();
    screen.type("amount", "3");
    assertThat(program().work()).containsOnly(new ThreadWork(1, 3));
    screen.press(KeyCode.ESCAPE);
    assertThat(text("work")).isEqualTo("+3 from 7");
    assertThat(screen.node("increments").isVisible()).isTrue();
  }

  @Test
  void an_amount_is_never_zero() {
    screen.click("work");
    robot.interact(() -> ((Spinner<?>) screen.node("amount")).decrement());
    assertThat(program().amount()).isEqualTo(-1);
    robot.interact(() -> ((Spinner<?>) screen.node("amount")).increment());
    assertThat(program().amount()).isEqualTo(1);

    screen.type("amount", "0");
    assertThat(program().amount()).isEqualTo(1);
    assertThat(((Spinner<?>) screen.node("amount")).getEditor().getText()).isEqualTo("+1");
    assertThat(screen.caption()).isEqualTo("adds: it cannot be 0. It stays 1.");
    // A minus sign as it is printed.
    screen.type("amount", "\u22125");
    assertThat(program().amount()).isEqualTo(-5);
    screen.type("amount", "+7");
    assertThat(program().amount()).isEqualTo(7);
  }

  @Test
  void the_card_grows_with_its_rows() {
    screen.click("work");
    double before = ((Region) screen.node("work-card")).getHeight();
    screen.click("work-mode-1");

    Region card = (Region) screen.node("work-card");
    assertThat(card.getHeight()).isGreaterThan(before).isEqualTo(card.prefHeight(card.getWidth()));
    screen.click("work-mode-0");
    assertThat(card.getHeight()).isEqualTo(before);
  }

  @Test
  void the_table_follows_what_is_undone() {
    screen.press(KeyCode.A);
    screen.click("work", "work-mode-1");
    screen.type("amount-B", "9");
    assertThat(program().work()).last().isEqualTo(new ThreadWork(1, 9));
    robot.interact(() -> window.step().inHand().undo());

    assertThat(program().work()).containsOnly(new ThreadWork(1, 1));
    assertThat(((Spinner<?>) screen.node("amount-B")).getValue()).isEqualTo(1);
  }

  @Test
  void permits_are_asked_for_where_there_is_a_semaphore() {
    assertThat(screen.node("permits").getParent().isVisible()).isFalse();

    robot.interact(() -> window.step().setUp().setLock(LockMode.SEMAPHORE));
    assertThat(screen.node("permits").getParent().isVisible()).isTrue();
    assertThat(rowOf("permits")).as("one row at 1280 pixels").isEqualTo(rowOf("threads"));
    assertThat(rowOf("gallery")).isEqualTo(rowOf("threads"));
    screen.type("permits", "2");
    assertThat(program().permits()).isEqualTo(2);
    robot.interact(() -> window.step().setUp().setLock(LockMode.MUTEX));
    assertThat(program()).isEqualTo(Program.plain(2, 1).withLock(LockMode.MUTEX, false));
  }

  /** The middle of a control, of which one row has one. */
  private long rowOf(String id) {
    Node node = screen.node(id);
    return Math.round(node.localToScene(node.getLayoutBounds()).getCenterY());
  }

  private void enter(String text) {
    screen.chord(KeyCode.CONTROL, KeyCode.A);
    robot.write(text);
  }

  private void load(String code) {
    robot.interact(() -> assertThat(window.step().inHand().load(code)).as(code).isTrue());
  }

  private String text(String id) {
    return ((Labeled) screen.node(id)).getText();
  }

  private Program program() {
    List<Program> found = new ArrayList<>();
    robot.interact(() -> found.add(window.step().inHand().run().program()));
    return found.get(0);
  }
}
