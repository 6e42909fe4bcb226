package dev.raceway.ui.document;

import dev.raceway.model.ThreadId;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.text.Message;
import dev.raceway.work.Workplace;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** A session and the run in hand without a window; files are read and written when a test says. */
public final class Desk implements DocumentViewModel.Surroundings, AutoCloseable {

  final StepViewModel step =
      new StepViewModel(Runnable::run, Runnable::run, Runnable::run, () -> 7);
  final List<Path> remembered = new ArrayList<>();
  final List<Path> forgotten = new ArrayList<>();
  final List<Path> lessons = new ArrayList<>();
  Optional<Path> chosen = Optional.empty();
  String offeredName = "";
  int shown;

  /** What is to be done elsewhere, while a test holds it back. */
  final Deque<Runnable> heldBack = new ArrayDeque<>();

  boolean holdsBack;

  final DocumentViewModel documents = new DocumentViewModel(step.inHand(), this);

  public StepViewModel step() {
    return step;
  }

  public DocumentViewModel documents() {
    return documents;
  }

  private void elsewhere(Runnable task) {
    if (holdsBack) {
      heldBack.add(task);
    } else {
      task.run();
    }
  }

  void letGo() {
    holdsBack = false;
    while (!heldBack.isEmpty()) {
      heldBack.remove().run();
    }
  }

  @Override
  public Workplace reading() {
    return Workplace.of(this::elsewhere, Runnable::run);
  }

  @Override
  public Executor writing() {
    return this::elsewhere;
  }

  @Override
  public Optional<Path> askWhereToSave(String name) {
    offeredName = name;
    return chosen;
  }

  @Override
  public void showRun() {
    shown++;
  }

  @Override
  public void openLesson(Path file) {
    lessons.add(file);
  }

  @Override
  public void remember(Path file) {
    remembered.add(file);
  }

  @Override
  public void forget(Path file) {
    forgotten.add(file);
  }

  void run(String letters) {
    letters
        .chars()
        .forEach(letter -> step.stepping().run(ThreadId.ofLetter((char) letter).orElseThrow()));
  }

  String schedule() {
    return ScheduleText.format(step.inHand().run().trace().schedule());
  }

  boolean isChanged() {
    return documents.changedProperty().get();
  }

  boolean isAsked() {
    return documents.unsaved().waitingProperty().get().isPresent();
  }

  public String told() {
    return documents.noticeProperty().get().map(notice -> notice.words().text()).orElse("");
  }

  public String said() {
    return step.inHand().problemProperty().get().map(Message::text).orElse("");
  }

  @Override
  public void close() {
    documents.close();
    step.close();
  }
}
