package dev.raceway.ui.step;

import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.Run;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The menus of what can be done at a step of the run, and with a thread. */
record StepMenus(StepViewModel model) {

  /** Returns what can be done at a step, by its number. */
  List<MenuItem> atStep(int step) {
    return atPosition(model.inHand().run().trace().positionOfStep(step));
  }

  /** Returns what can be done at a position of the trace. */
  List<MenuItem> atPosition(int position) {
    Run run = model.inHand().run();
    boolean hasStep = run.trace().state(position).progress().steps() > 0;
    return List.of(
        item(
            "menu.go",
            position != run.position(),
            () -> model.stepping().go(now -> now.at(position))),
        item("menu.run-to", position > 0, () -> model.stepping().runTo(position)),
        item("menu.futures", hasStep, () -> model.compareFuturesAt(position)),
        item("menu.copy", true, () -> copyUpTo(position)));
  }

  /** Returns what can be done with a thread. */
  List<MenuItem> withThread(ThreadId thread) {
    boolean canRun = model.inHand().run().now().canRun(thread);
    MenuItem run = item("menu.run-thread", canRun, () -> model.stepping().run(thread), thread);
    run.setGraphic(new KeyCap(thread.toString()));
    MenuItem finish =
        item(
            "menu.finish-increment",
            canRun,
            () -> model.stepping().finishIncrement(thread),
            thread);
    finish.setGraphic(new KeyCap(Texts.get("key.shift") + " " + thread));
    return List.of(run, finish);
  }

  private void copyUpTo(int position) {
    Run run = model.inHand().run();
    String code = new ShareCode(run.program(), run.trace().upTo(position).schedule()).text();
    ClipboardContent content = new ClipboardContent();
    content.putString(code);
    Clipboard.getSystemClipboard().setContent(content);
    model.inHand().tell(Message.of("shell.copied", code));
  }

  private static MenuItem item(String key, boolean isPossible, Runnable action, Object... names) {
    MenuItem item = new MenuItem(Texts.get(key, names));
    item.setId(key);
    item.setDisable(!isPossible);
    item.setOnAction(event -> action.run());
    return item;
  }
}
