package dev.raceway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptTest {

  private final PrintStream real = System.err;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @BeforeEach
  void redirect() {
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restore() {
    System.setErr(real);
  }

  @Test
  void a_failed_attempt_keeps_back_what_it_wrote() {
    UnsatisfiedLinkError missing = new UnsatisfiedLinkError("libXtst.so.6");
    Attempt attempt =
        Attempt.at(
            () -> {
              System.err.print("pages of trace");
              throw missing;
            });

    assertThat(attempt.failure()).containsSame(missing);
    assertThat(attempt.said()).isEqualTo("pages of trace");
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void a_successful_attempt_is_quiet_too() {
    Attempt attempt = Attempt.at(() -> System.err.print("falling back to software"));

    assertThat(attempt).isEqualTo(new Attempt(Optional.empty(), "falling back to software"));
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void one_who_took_the_stream_meanwhile_is_heard_afterwards() {
    AtomicReference<PrintStream> taken = new AtomicReference<>(real);
    assertThat(Attempt.at(() -> taken.set(System.err)).said()).isEmpty();

    taken.get().print("later");

    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("later");
  }
}
