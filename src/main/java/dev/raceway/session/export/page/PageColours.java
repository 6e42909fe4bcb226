package dev.raceway.session.export.page;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The colours of the window's themes as a page's own properties; dark only where a system is. */
final class PageColours {

  private static final Pattern COLOUR = Pattern.compile("-rw-[\\w-]+: *[^;]+;");
  private static final String THREADS = "abcdefgh";

  private PageColours() {}

  static String css() {
    return ":root {\n"
        + tokens("light")
        + "}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n"
        + tokens("dark")
        + "}\n}\n"
        + THREADS.chars().mapToObj(letter -> thread((char) letter)).collect(Collectors.joining());
  }

  private static String tokens(String tone) {
    return COLOUR
        .matcher(PageFiles.text("/dev/raceway/picture/tokens-" + tone + ".css"))
        .results()
        .map(colour -> "-" + colour.group() + "\n")
        .collect(Collectors.joining());
  }

  private static String thread(char letter) {
    return ".thread-# { --mark: var(--rw-thread-#-mark); --tint-ink: var(--rw-thread-#-ink); }\n"
        .replace('#', letter);
  }
}
