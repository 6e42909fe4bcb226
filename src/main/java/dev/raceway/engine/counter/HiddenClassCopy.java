package dev.raceway.engine.counter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;

/**
 * Copies classes for trials.
 *
 * <p>What the compiler knows of a method it has learnt from all who have run it, once per class. A
 * counter class that had met four locks and a gate would call all of them through a table, and a
 * lock's method that had been compiled with the gates of stepping in it would be too big to become
 * part of a loop. A hidden class of the same bytes has seen nothing but its own trials (decision
 * 0005).
 */
final class HiddenClassCopy {

  private HiddenClassCopy() {}

  /**
   * Makes a copy of a class of this package, which nobody else has.
   *
   * @return the copy's constructor with these parameters
   */
  static Constructor<?> constructor(Class<?> original, Class<?>... parameters) {
    try (InputStream bytes = original.getResourceAsStream(original.getSimpleName() + ".class")) {
      return MethodHandles.lookup()
          .defineHiddenClass(bytes.readAllBytes(), true)
          .lookupClass()
          .getConstructor(parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a constructor of this package, none of which throws anything checked. */
  static Object make(Constructor<?> constructor, Object... arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
