package dev.raceway.ui.step.side;

import dev.raceway.model.CounterKind;
import dev.raceway.ui.step.listing.CodeForm;
import dev.raceway.ui.step.listing.CodePicture;
import dev.raceway.ui.step.listing.ListingLine;
import dev.raceway.ui.step.listing.Marker;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What is said about the code. */
final class CodeWords {

  private CodeWords() {}

  /** Returns the sentence below the code. */
  static String note(CodePicture picture, CounterKind counter, boolean lockOn) {
    String others =
        picture.markers().stream()
            .filter(Marker::otherForm)
            .map(marker -> "[" + marker.thread() + "]")
            .collect(Collectors.joining(" "));
    if (!others.isEmpty()) {
      return Texts.get(lockOn ? "side.code.began-without" : "side.code.began-with", others);
    }
    if (picture.markers().stream().anyMatch(Marker::blocked)) {
      return Texts.get("side.code.waiting");
    }
    CodeForm form = picture.listing().form();
    boolean python = form == CodeForm.PYTHON || form == CodeForm.CPYTHON;
    if (python && !counter.losesUpdates()) {
      return Texts.get("side.code.not-in-python");
    }
    if (counter.isVolatile() && form != CodeForm.JAVA) {
      return Texts.get(python ? "side.code.no-volatile" : "side.code.volatile-is-a-flag");
    }
    return Texts.get(form.isBytecode() ? "side.code.left-out" : "side.code.marks");
  }

  /** Returns the code as a screen reader says it, each thread after its next line. */
  static String spoken(CodePicture picture) {
    StringBuilder spoken = new StringBuilder();
    List<ListingLine> lines = picture.listing().lines();
    for (int i = 0; i < lines.size(); i++) {
      spoken.append(lines.get(i).text().strip());
      for (Marker marker : picture.markers()) {
        if (marker.line() == i) {
          String key = marker.blocked() ? "side.code.spoken.waits" : "side.code.spoken.next";
          spoken.append(", ").append(Texts.get(key, marker.thread()));
        }
      }
      spoken.append(".\n");
    }
    return spoken.toString();
  }
}
