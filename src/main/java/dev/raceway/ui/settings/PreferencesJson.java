package dev.raceway.ui.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.raceway.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Preferences as JSON. What cannot be taken is as usual; fields that are not known are ignored. */
final class PreferencesJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode root;
  private boolean isWhole = true;

  private PreferencesJson(JsonNode root) {
    this.root = root;
  }

  /**
   * What was read.
   *
   * @param preferences with what is usual in the place of what could not be taken
   * @param isWhole whether everything could be taken
   */
  record Read(Preferences preferences, boolean isWhole) {}

  static Read read(String text, Preferences usual) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return new Read(usual, false);
    }
    if (!root.isObject()) {
      return new Read(usual, false);
    }
    PreferencesJson json = new PreferencesJson(root);
    Preferences read = json.read(usual);
    return new Read(read, json.isWhole);
  }

  private Preferences read(Preferences usual) {
    WindowSize window = usual.window();
    return new Preferences(
        constant(root, "theme", ThemeChoice.values(), usual.theme()),
        constant(root, "language", Language.values(), usual.language()),
        number(root, "scale", Preferences.LEAST_SCALE, Preferences.MOST_SCALE, usual.scale()),
        flag(root, "reduceMotion", usual.reduceMotion()),
        flag(root, "blankWithB", usual.blankWithB()),
        flag(root, "firstStepsDismissed", usual.firstStepsDismissed()),
        number(
            root,
            "stepsPerSecond",
            Preferences.LEAST_SPEED,
            Preferences.MOST_SPEED,
            usual.stepsPerSecond()),
        field(root, "window", JsonNode::isObject).map(size -> window(size, window)).orElse(window),
        field(root, "recentFiles", PreferencesJson::areNames)
            .map(PreferencesJson::names)
            .orElse(usual.recentFiles()));
  }

  private static boolean areNames(JsonNode list) {
    return list.isArray()
        && list.size() <= Preferences.MOST_RECENT
        && names(list).stream()
            .allMatch(name -> !name.isEmpty() && name.length() <= Preferences.LONGEST_NAME);
  }

  /** What is no text comes out empty, and so is refused. */
  private static List<String> names(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(name -> name.isTextual() ? name.textValue() : "")
        .toList();
  }

  private WindowSize window(JsonNode size, WindowSize usual) {
    return new WindowSize(
        number(size, "width", WindowSize.LEAST, WindowSize.MOST, usual.width()),
        number(size, "height", WindowSize.LEAST, WindowSize.MOST, usual.height()),
        flag(size, "maximised", usual.maximised()));
  }

  private boolean flag(JsonNode node, String name, boolean usual) {
    return field(node, name, JsonNode::isBoolean).map(JsonNode::booleanValue).orElse(usual);
  }

  private double number(JsonNode node, String name, double least, double most, double usual) {
    return field(node, name, value -> isWithin(value, least, most))
        .map(JsonNode::doubleValue)
        .orElse(usual);
  }

  private static boolean isWithin(JsonNode value, double least, double most) {
    return value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most;
  }

  private <E extends Enum<E>> E constant(JsonNode node, String name, E[] constants, E usual) {
    return field(node, name, value -> find(value, constants).isPresent())
        .flatMap(value -> find(value, constants))
        .orElse(usual);
  }

  private static <E extends Enum<E>> Optional<E> find(JsonNode value, E[] constants) {
    return Stream.of(constants)
        .filter(each -> value.isTextual() && written(each).equals(value.textValue()))
        .findFirst();
  }

  /** A field that is not there is fine; one that cannot be taken is not. */
  private Optional<JsonNode> field(JsonNode node, String name, Function<JsonNode, Boolean> fits) {
    if (!node.has(name)) {
      return Optional.empty();
    }
    if (!fits.apply(node.get(name))) {
      isWhole = false;
      return Optional.empty();
    }
    return Optional.of(node.get(name));
  }

  static String write(Preferences preferences) {
    ObjectNode root = JSON.createObjectNode();
    root.put("theme", written(preferences.theme()));
    root.put("language", written(preferences.language()));
    root.put("scale", preferences.scale());
    root.put("reduceMotion", preferences.reduceMotion());
    root.put("blankWithB", preferences.blankWithB());
    root.put("firstStepsDismissed", preferences.firstStepsDismissed());
    root.put("stepsPerSecond", preferences.stepsPerSecond());
    root.putObject("window")
        .put("width", preferences.window().width())
        .put("height", preferences.window().height())
        .put("maximised", preferences.window().maximised());
    ArrayNode recent = root.putArray("recentFiles");
    preferences.recentFiles().forEach(recent::add);
    return root.toPrettyString() + System.lineSeparator();
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
