package dev.raceway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CapturedStderrTest {

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
  void a_failed_captured_keeps_back_what_it_wrote() {
    UnsatisfiedLinkError missing = new UnsatisfiedLinkError("libXtst.so.6");
    CapturedStderr captured =
        CapturedStderr.at(
            () -> {
              System.err.print("pages of trace");
              throw missing;
            });

    assertThat(captured.failure()).containsSame(missing);
    assertThat(captured.said()).isEqualTo("pages of trace");
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void a_successful_captured_is_quiet_too() {
    CapturedStderr captured = CapturedStderr.at(() -> System.err.print("falling back to software"));

    assertThat(captured)
        .isEqualTo(new CapturedStderr(Optional.empty(), "falling back to software"));
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void one_who_took_the_stream_meanwhile_is_heard_afterwards() {
    AtomicReference<PrintStream> taken = new AtomicReference<>(real);
    assertThat(CapturedStderr.at(() -> taken.set(System.err)).said()).isEmpty();

    taken.get().print("later");

    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("later");
  }
}
