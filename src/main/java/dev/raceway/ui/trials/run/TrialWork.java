package dev.raceway.ui.trials.run;

import dev.raceway.model.ThreadWork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the threads of the next run do. The two numbers of the usual set-up, how many threads and
 * how many increments each, are one view of it, and the work of every thread is the other.
 */
final class TrialWork {

  private final IntegerProperty threads = new SimpleIntegerProperty(this, "threads", 1);
  private final IntegerProperty increments = new SimpleIntegerProperty(this, "increments", 1);
  private final LongProperty start = new SimpleLongProperty(this, "start");
  private final ObjectProperty<List<ThreadWork>> work =
      new SimpleObjectProperty<>(this, "work", ThreadWork.same(1, 1, 1));

  TrialWork() {
    threads.subscribe((before, now) -> resize(now.intValue()));
    increments.subscribe((before, now) -> repeat(now.intValue()));
  }

  IntegerProperty threadsProperty() {
    return threads;
  }

  /** As many as the first thread does; set, it is the number of every thread. */
  IntegerProperty incrementsProperty() {
    return increments;
  }

  ReadOnlyObjectProperty<List<ThreadWork>> workProperty() {
    return work;
  }

  ReadOnlyLongProperty startProperty() {
    return start;
  }

  void setStart(long count) {
    start.set(count);
  }

  /** The two numbers follow, and find the work as they would make it. */
  void setWork(List<ThreadWork> next) {
    work.set(List.copyOf(next));
    threads.set(next.size());
    increments.set(next.get(0).updates());
  }

  /** New threads work as the last one. */
  private void resize(int number) {
    List<ThreadWork> now = work.get();
    if (number < now.size()) {
      work.set(List.copyOf(now.subList(0, number)));
    } else if (number > now.size()) {
      List<ThreadWork> more = new ArrayList<>(now);
      more.addAll(Collections.nCopies(number - now.size(), now.get(now.size() - 1)));
      work.set(List.copyOf(more));
    }
  }

  private void repeat(int number) {
    if (work.get().get(0).updates() != number) {
      work.set(work.get().stream().map(each -> new ThreadWork(number, each.amount())).toList());
    }
  }
}
