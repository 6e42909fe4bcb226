package dev.raceway.ui.text;

import java.util.List;
import java.util.function.Supplier;

/**
 * A text as a value: it is put into words when it is shown, in the language that is spoken then.
 *
 * @param name a key of the bundles, a constant that has a text, or a supplier that knows the words
 * @param arguments what stands in its places; a message among them is put into words with it
 */
public record Message(Object name, List<Object> arguments) {

  /** Keeps a copy. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** Returns the message of a key. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** Returns the message of a constant. */
  public static Message of(Enum<?> constant, Object... arguments) {
    return new Message(constant, List.of(arguments));
  }

  /** Returns the message of one who puts it into words. */
  public static Message of(Supplier<String> words) {
    return new Message(words, List.of());
  }

  /** Returns its words. */
  public String text() {
    if (name instanceof Supplier<?> supplier) {
      return (String) supplier.get();
    }
    Object[] words = arguments.stream().map(Message::words).toArray();
    return name instanceof Enum<?> constant
        ? Texts.of(constant, words)
        : Texts.get((String) name, words);
  }

  private static Object words(Object argument) {
    return argument instanceof Message message ? message.text() : argument;
  }
}
