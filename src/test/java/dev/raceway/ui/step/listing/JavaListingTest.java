package dev.raceway.ui.step.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java that is shown compiles, and one thread alone counts right with it. */
class JavaListingTest {

  static Stream<Every> every() {
    return Every.of(CodeForm.JAVA);
  }

  @ParameterizedTest
  @MethodSource("every")
  void it_compiles_and_counts(Every every, @TempDir Path folder)
      throws IOException, ReflectiveOperationException {
    List<String> lines = every.get(-3).lines().stream().map(ListingLine::text).toList();
    new Javac(folder).compile(lines.get(0), lines.subList(1, lines.size()));

    assertThat(count(folder)).isEqualTo("-9");
  }

  private static String count(Path folder) throws IOException, ReflectiveOperationException {
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes)) {
      Class<?> type = loader.loadClass("Increment");
      Object counter = type.getConstructor().newInstance();
      ReentrantLock own = new ReentrantLock();
      type.getMethod("increment", ReentrantLock.class).invoke(counter, own);
      assertThat(own.isLocked()).isFalse();
      return String.valueOf(type.getField("count").get(counter));
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
