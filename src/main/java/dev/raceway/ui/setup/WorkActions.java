package dev.raceway.ui.setup;

import dev.raceway.model.ThreadWork;
import dev.raceway.ui.text.Message;
import java.util.List;

/** What a screen does when the work of its threads is changed. */
public interface WorkActions {

  /** Takes another work, with as many threads as before. */
  void setWork(List<ThreadWork> work);

  /** Takes another count to begin with. */
  void setStart(long count);

  /** Says a sentence about what was typed. */
  void say(Message sentence);
}
