package dev.raceway.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources say about texts; read as text, because a literal leaves no trace in a class. */
record Sources(List<String> asking, List<Path> all) {

  private static final Path ROOT = Path.of("src/main/java");

  /** The rooms that ask for texts. */
  private static final List<String> ROOMS =
      List.of(
          "dev/raceway/ui",
          "dev/raceway/picture",
          "dev/raceway/schedule",
          "dev/raceway/session/export",
          "dev/raceway/lesson",
          "dev/raceway/web");

  /** A style sheet's name has a dot as well. */
  private static final Pattern KEY =
      Pattern.compile("\"(?![^\"]*\\.css\")([a-z]+)(?:\\.[a-z0-9-]+)+\"");

  static Sources read() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> asking = new ArrayList<>();
      for (Path file : all) {
        if (ROOMS.stream().anyMatch(room -> file.startsWith(ROOT.resolve(room)))) {
          asking.add(Files.readString(file));
        }
      }
      return new Sources(asking, all);
    }
  }

  /** Literals that begin like keys of one of the screens. */
  Set<String> keysOf(Set<String> screens) {
    Set<String> keys = new TreeSet<>();
    for (String source : asking) {
      Matcher key = KEY.matcher(source);
      while (key.find()) {
        if (screens.contains(key.group(1))) {
          keys.add(key.group().replace("\"", ""));
        }
      }
    }
    return keys;
  }

  /** Keys of all constants of an enum that is named as {@code Outer.Enum}. */
  Set<String> constantsOf(String type) {
    return Arrays.stream(classOf(type).getEnumConstants())
        .map(constant -> type + "." + ((Enum<?>) constant).name())
        .collect(Collectors.toSet());
  }

  private Class<?> classOf(String type) {
    String outer = type.split("\\.", 2)[0];
    Path file =
        all.stream().filter(path -> path.endsWith(outer + ".java")).findFirst().orElseThrow();
    List<String> name = new ArrayList<>();
    ROOT.relativize(file.getParent()).forEach(room -> name.add(room.toString()));
    name.add(type.replace('.', '$'));
    try {
      return Class.forName(String.join(".", name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(type, e);
    }
  }

  /** Tells whether a file that asks for constants' texts knows an enum. */
  boolean nameAConstantOf(String type) {
    // By its name, or by the accessor that is named after it.
    Pattern simple = Pattern.compile("(?i)\\b" + type.substring(type.lastIndexOf('.') + 1) + "\\b");
    return asking.stream()
        .filter(
            source ->
                Stream.of("Texts.of(", "Texts::of", "words.of(", "Message.of(")
                    .anyMatch(source::contains))
        .anyMatch(source -> simple.matcher(source).find());
  }
}
