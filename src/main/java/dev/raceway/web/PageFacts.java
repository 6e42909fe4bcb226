package dev.raceway.web;

import dev.raceway.model.State;
import java.util.stream.Collectors;

/** A state in one line of plain text. */
final class PageFacts {

  private PageFacts() {}

  static String of(State now) {
    String registers =
        now.program().threadIds().stream()
            .map(
                thread ->
                    now.thread(thread).copy().map(copy -> thread + "=" + copy.value()).orElse(""))
            .filter(register -> !register.isEmpty())
            .collect(Collectors.joining(","));
    String owner = now.lockOwner().map(String::valueOf).orElse("none");
    return "count "
        + now.count()
        + "; lost "
        + now.lost()
        + "; registers "
        + registers
        + "; owner "
        + owner
        + "; holders "
        + now.holders()
        + "; queue "
        + now.queue();
  }
}
