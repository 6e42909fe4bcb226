package dev.raceway.picture.look;

import dev.raceway.picture.Style;
import dev.raceway.picture.look.Selector.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the parts of a picture are painted, those of a board at a desk or before a class. What was
 * asked for is kept: may be asked by one thread at a time.
 */
public final class Looks {

  private final List<Sheet.Rule> rules = new ArrayList<>();
  private final Named root;
  private final Map<Style, Look> known = new HashMap<>();

  /** Reads the board's style sheets. */
  public Looks(boolean presenting) {
    this("board.css", presenting ? Set.of(".board", ":presenting") : Set.of(".board"));
  }

  private Looks(String sheet, Set<String> root) {
    this.root = new Named(root);
    rules.addAll(Sheet.named("threads.css").rules());
    rules.addAll(Sheet.named(sheet).rules());
    // Sorting keeps the order of those that weigh the same.
    rules.sort(Comparator.comparingInt(rule -> rule.selector().weight()));
  }

  /** Reads the style sheets of progress graphs. */
  public static Looks ofGraphs() {
    return new Looks("graph.css", Set.of(".graph"));
  }

  /** Reads the style sheets of histograms. */
  public static Looks ofHistograms() {
    return new Looks("histogram.css", Set.of(".histogram"));
  }

  /** Reads the style sheets of miniatures. */
  public static Looks ofMiniatures() {
    return new Looks("miniature.css", Set.of(".miniature"));
  }

  /** Reads the style sheets of histories. */
  public static Looks ofHistories() {
    return new Looks("history.css", Set.of(".history"));
  }

  /** Returns how parts of a style are painted. */
  public Look of(Style style) {
    return known.computeIfAbsent(style, this::find);
  }

  private Look find(Style style) {
    // Only what stands in columns has rules for them, and those have a name for how wide they are.
    List<Named> path = List.of(root, new Named(Set.of(".column")), named(style));
    Map<String, String> own = declarations(path);
    List<Named> letters = new ArrayList<>(path);
    letters.add(new Named(Set.of(".text")));
    own.putAll(declarations(letters));
    Map<String, String> found = new HashMap<>();
    own.forEach((property, value) -> found.put(property, withTokens(value, own)));
    return new Look(found);
  }

  private Map<String, String> declarations(List<Named> path) {
    Map<String, String> all = new HashMap<>();
    for (Sheet.Rule rule : rules) {
      if (rule.selector().picks(path)) {
        all.putAll(rule.declarations());
      }
    }
    return all;
  }

  private static Named named(Style style) {
    Set<String> names = new TreeSet<>();
    style.names().forEach(name -> names.add("." + name));
    style.thread().ifPresent(thread -> names.add(".thread-" + (char) (thread.letter() + 32)));
    for (Style.State state : style.states()) {
      names.add(":" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return new Named(names);
  }

  /** Puts the thread's own colours in the place of mark, tint and ink. */
  private static String withTokens(String value, Map<String, String> own) {
    String put = value;
    for (String name : List.of("-mark", "-tint", "-ink")) {
      if (own.containsKey(name)) {
        put = replaced(put, name, own.get(name));
      }
    }
    return put;
  }

  private static String replaced(String value, String name, String by) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int at = value.indexOf(name); at >= 0; at = value.indexOf(name, from)) {
      boolean whole = at == 0 || " ,(".indexOf(value.charAt(at - 1)) >= 0;
      text.append(value, from, at).append(whole ? by : name);
      from = at + name.length();
    }
    return text.append(value.substring(from)).toString();
  }
}
