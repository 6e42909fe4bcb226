package dev.raceway.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/**
 * The style classes whose rules the build leaves out of the theme: no node may have one of them.
 */
public final class LeftOut {

  private static final Pattern CLASSES = classes();

  private LeftOut() {}

  private static Pattern classes() {
    try {
      return Pattern.compile(
          Files.readAllLines(Path.of("packaging/style/left-out.txt")).stream()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .collect(Collectors.joining("|")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the nodes of all windows that look otherwise than the theme means them to. */
  static List<String> inWindows() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(Objects::nonNull)
        .flatMap(scene -> nodes(scene.getRoot()))
        .filter(node -> node.getStyleClass().stream().anyMatch(LeftOut::has))
        .map(Node::toString)
        .toList();
  }

  /** Tells whether rules with a class are left out. */
  public static boolean has(String styleClass) {
    return CLASSES.matcher(styleClass).matches();
  }

  private static Stream<Node> nodes(Node node) {
    Stream<Node> children =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(LeftOut::nodes)
            : Stream.empty();
    return Stream.concat(Stream.of(node), children);
  }
}
