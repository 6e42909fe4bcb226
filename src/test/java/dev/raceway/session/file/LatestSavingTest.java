package dev.raceway.session.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestSavingTest {

  private final List<Runnable> tasks = new ArrayList<>();
  private final List<String> saved = new ArrayList<>();
  private int failures;

  @Test
  void ofManyOnlyTheLastIsSaved() {
    LatestSaving<String> saving = new LatestSaving<>(saved::add, tasks::add, () -> failures++);
    saving.keep("one");
    saving.keep("two");

    assertThat(tasks).hasSize(1);
    tasks.remove(0).run();
    assertThat(saved).containsExactly("two");
    saving.keep("three");
    assertThat(tasks).hasSize(1);
  }

  @Test
  void everyFailureIsTold() {
    LatestSaving<Boolean> saving =
        new LatestSaving<>(LatestSavingTest::fail, Runnable::run, () -> failures++);
    saving.keep(true);
    saving.keep(false);

    assertThat(failures).isEqualTo(2);
  }

  private static void fail(boolean hasFolder) throws IOException {
    if (hasFolder) {
      throw new SaveException(SaveException.Reason.FULL_DISK, Path.of("full"));
    }
    throw new IOException("no folder");
  }
}
