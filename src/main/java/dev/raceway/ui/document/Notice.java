package dev.raceway.ui.document;

import dev.raceway.ui.text.Message;
import java.util.List;

/**
 * What a person is told about files, until it is taken away.
 *
 * @param words what happened, and what can be done about it
 * @param options what can be done right there
 */
record Notice(Message words, List<Option> options) {

  /** Tells whether it can be taken away without choosing anything. */
  boolean canBeDismissed() {
    return options.isEmpty();
  }

  /**
   * A button of a notice; pressing it takes the notice away.
   *
   * @param id how tests find it
   * @param words what it says
   * @param action what it does
   */
  record Option(String id, Message words, Runnable action) {}

  static Notice of(Message words) {
    return new Notice(words, List.of());
  }
}
