package dev.raceway.ui.step.listing;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every listing that can be asked for. */
record Every(CodeForm form, PythonVersion version, Program program) {

  static Stream<Every> listing() {
    return Arrays.stream(CodeForm.values()).flatMap(Every::of);
  }

  static Stream<Every> of(CodeForm form) {
    List<PythonVersion> versions =
        form == CodeForm.CPYTHON ? List.of(PythonVersion.values()) : List.of(PythonVersion.V3_13);
    return versions.stream()
        .flatMap(version -> programs().map(program -> new Every(form, version, program)))
        .filter(every -> Listings.has(form, every.program.counter()));
  }

  private static Stream<Program> programs() {
    return CounterKind.allStepped().stream()
        .flatMap(
            counter ->
                LockMode.allStepped().stream()
                    .map(
                        lock ->
                            Program.plain(2, 3)
                                .withCounter(counter)
                                .withLock(lock, lock != LockMode.NONE)));
  }

  Listing get() {
    return get(1);
  }

  Listing get(long amount) {
    return Listings.of(form, version, program.withAmount(amount), program.lockOnAtStart());
  }

  @Override
  public String toString() {
    return form + " " + version + " " + program.counter() + " " + program.lock();
  }
}
