package dev.raceway.session.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a chain of links ends at. Links stay links: people keep their files elsewhere. */
public final class LinkEnd {

  private static final int MOST_LINKS = 40;

  private LinkEnd() {}

  /**
   * Returns the file that a path stands for, which need not be there; the path itself if it is no
   * link.
   *
   * @throws IOException if the links lead round in a circle, or cannot be read
   */
  public static Path of(Path path) throws IOException {
    Path end = path;
    for (int links = 0; Files.isSymbolicLink(end); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(path.toString());
      }
      end = end.resolveSibling(Files.readSymbolicLink(end));
    }
    return end;
  }
}
