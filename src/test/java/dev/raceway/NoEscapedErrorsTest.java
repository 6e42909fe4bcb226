package dev.raceway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A test during which an error escapes fails, on whatever thread it was. */
class NoEscapedErrorsTest {

  private static void escape(RuntimeException error) throws InterruptedException {
    Thread thread =
        new Thread(
            () -> {
              throw error;
            },
            "fails");
    thread.start();
    thread.join();
  }

  @Test
  void an_error_that_escapes_fails_the_test() throws InterruptedException {
    IllegalStateException error = new IllegalStateException("made by a test");
    escape(error);

    assertThatThrownBy(NoEscapedErrors::check)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("on thread fails")
        .hasCause(error);
  }

  @Test
  void an_error_that_a_test_takes_is_expected() throws InterruptedException {
    IllegalStateException error = new IllegalStateException("made by a test");
    escape(error);

    assertThat(NoEscapedErrors.take()).containsExactly(error);
    NoEscapedErrors.check();
  }
}
