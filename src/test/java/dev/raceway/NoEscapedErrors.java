package dev.raceway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Fails every test during which an error escaped on some thread. Found by JUnit itself, in {@code
 * META-INF/services}; a test that has an error escape on purpose {@linkplain #take takes} it.
 */
public final class NoEscapedErrors
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  /** An error and the thread on which nothing caught it. */
  private record Escaped(String thread, Throwable error) {}

  private static final Queue<Escaped> SEEN = new ConcurrentLinkedQueue<>();

  static {
    // It puts a handler of its own in the place of ours as soon as it is loaded; so it is loaded
    // first.
    WaitForAsyncUtils.autoCheckException = true;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Thread.setDefaultUncaughtExceptionHandler(NoEscapedErrors::note);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    check();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    check();
  }

  private static void note(Thread thread, Throwable error) {
    SEEN.add(new Escaped(thread.getName(), error));
  }

  /** Fails if an error has escaped since the last look. */
  static void check() {
    Optional<Escaped> first = Optional.ofNullable(SEEN.peek());
    List<Throwable> all = take();
    first.ifPresent(
        escaped -> {
          throw new AssertionError(
              all.size() + " escaped, the first on thread " + escaped.thread, escaped.error);
        });
  }

  /** Returns the errors that have escaped since the last look, which are thereby expected. */
  public static List<Throwable> take() {
    List<Throwable> taken = new ArrayList<>();
    for (Escaped next = SEEN.poll(); next != null; next = SEEN.poll()) {
      taken.add(next.error());
    }
    return taken;
  }
}
