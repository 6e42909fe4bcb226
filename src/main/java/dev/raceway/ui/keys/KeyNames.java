package dev.raceway.ui.keys;

import dev.raceway.ui.text.Texts;
import javafx.scene.input.KeyCode;

/** What is written on a key. */
final class KeyNames {

  private static final boolean IS_MAC = System.getProperty("os.name").startsWith("Mac");

  private KeyNames() {}

  static String of(Stroke stroke) {
    if (stroke instanceof Stroke.Press press) {
      return modifier(press.with()) + name(press.code());
    }
    return String.valueOf(((Stroke.Typed) stroke).character());
  }

  static String withoutModifier(Stroke stroke) {
    return stroke instanceof Stroke.Press press ? name(press.code()) : of(stroke);
  }

  private static String modifier(Stroke.With with) {
    return switch (with) {
      case NOTHING -> "";
      case SHIFT -> Texts.get("key.shift") + " ";
      case CTRL_SHIFT -> modifier(Stroke.With.CTRL) + modifier(Stroke.With.SHIFT);
      case CTRL -> IS_MAC ? "⌘ " : Texts.get("key.ctrl") + " ";
    };
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case SPACE -> Texts.get("key.space");
      case PAGE_DOWN -> Texts.get("key.page-down");
      case PAGE_UP -> Texts.get("key.page-up");
      case HOME -> Texts.get("key.home");
      case END -> Texts.get("key.end");
      case BACK_SPACE -> Texts.get("key.backspace");
      case ESCAPE -> Texts.get("key.escape");
      case CONTEXT_MENU -> Texts.get("key.menu");
      case COMMA -> ",";
      case PERIOD -> ".";
      case OPEN_BRACKET -> "[";
      case CLOSE_BRACKET -> "]";
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case PLUS, EQUALS, ADD -> "+";
      case MINUS, SUBTRACT -> "−";
      case DIGIT0, NUMPAD0 -> "0";
      default -> code.getName();
    };
  }
}
