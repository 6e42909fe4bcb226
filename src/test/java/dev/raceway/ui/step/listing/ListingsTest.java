package dev.raceway.ui.step.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every counter kind, lock mode and language has its code, without a toolkit. */
class ListingsTest {

  static Stream<Every> every() {
    return Every.listing();
  }

  @ParameterizedTest
  @MethodSource("every")
  void every_instruction_has_exactly_one_line_in_the_order_in_which_they_run(Every every) {
    List<Instruction> lines = every.get().lines().stream().flatMap(l -> l.runs().stream()).toList();

    assertThat(lines).isEqualTo(every.program().code(every.program().lockOnAtStart()));
  }

  @ParameterizedTest
  @MethodSource("every")
  void the_line_of_an_instruction_says_what_it_does(Every every) {
    for (ListingLine line : every.get().lines()) {
      line.runs()
          .forEach(
              instruction ->
                  assertThat(line.text()).containsPattern(sign(every.form(), instruction)));
    }
  }

  private static Pattern sign(CodeForm form, Instruction instruction) {
    String sign =
        switch (form) {
          case PYTHON ->
              switch (instruction) {
                case READ -> "value = counter.count$|counter.count \\+= 1$";
                case CALL -> "more = f\\(\\)  # 1$";
                case ADD -> "result = value \\+ (1|more)$";
                case WRITE -> "counter.count = (result|value \\+ 1)$|counter.count \\+= 1$";
                case ACQUIRE -> "with (counter.lock|counter.semaphore|own_lock):$";
                case RELEASE -> "# end of with: release$";
                case COMPARE_AND_SET -> "counter.compare_and_set\\($";
                case GET_AND_ADD -> "counter.get_and_add\\(1\\)$";
              };
          case JAVA ->
              switch (instruction) {
                case READ -> "value = count(.get\\(\\))?;$|count \\+= 1;$";
                case CALL -> "more = f\\(\\);  // 1$";
                case ADD -> "result = value \\+ (1|more);$";
                case WRITE -> "count = (result|value \\+ 1);$|count \\+= 1;$";
                case ACQUIRE -> "(lock.lock|semaphore.acquire|ownLock.lock)\\(\\);$";
                case RELEASE -> "(lock.unlock|semaphore.release|ownLock.unlock)\\(\\);$";
                case COMPARE_AND_SET -> "count.compareAndSet\\($";
                case GET_AND_ADD -> "count.getAndAdd\\(1\\);$";
              };
          case JVM ->
              switch (instruction) {
                case READ -> "getfield +count:J$|AtomicLong.get$";
                case CALL -> "invokevirtual f$";
                case ADD -> "^ladd$";
                case WRITE -> "putfield +count:J$";
                case ACQUIRE -> "invokevirtual (ReentrantLock.lock|Semaphore.acquire)$";
                case RELEASE -> "invokevirtual (ReentrantLock.unlock|Semaphore.release)$";
                case COMPARE_AND_SET -> "invokevirtual AtomicLong.compareAndSet$";
                case GET_AND_ADD -> "invokevirtual AtomicLong.getAndAdd$";
              };
          case CPYTHON ->
              switch (instruction) {
                case READ -> "^LOAD_ATTR +count$";
                case CALL -> "^CALL(_FUNCTION)? +0$";
                case ADD -> "^(INPLACE_ADD|BINARY_ADD|BINARY_OP .*)$";
                case WRITE -> "^STORE_ATTR +count$";
                case ACQUIRE -> "^(SETUP_WITH|BEFORE_WITH)$";
                case RELEASE -> "^(WITH_CLEANUP_START|CALL.*)$";
                case COMPARE_AND_SET, GET_AND_ADD -> "^CALL";
              };
        };
    return Pattern.compile(sign);
  }

  @ParameterizedTest
  @MethodSource("every")
  void places_are_filled_and_the_parts_of_a_line_make_it_up(Every every) {
    for (ListingLine line : every.get(-3).lines()) {
      String parts =
          Syntax.parts(line.text(), every.form()).stream()
              .map(Syntax.Part::text)
              .collect(Collectors.joining());
      assertThat(parts).isEqualTo(line.text()).doesNotContain("{n}", "{a", "{c");
    }
  }

  @ParameterizedTest
  @EnumSource
  void python_says_how_often_and_how_much(CodeForm form) {
    Program program = Program.plain(2, 7).withAmount(-5);
    String text = Listings.of(form, PythonVersion.V3_8, program, false).text();

    assertThat(text).contains("7", "-5");
  }

  @Test
  void the_lock_is_a_block_around_what_it_brackets() {
    Program mutex = Program.plain(2, 2).withLock(LockMode.MUTEX, true);
    assertThat(Listings.of(CodeForm.PYTHON, PythonVersion.V3_13, mutex, true).text())
        .isEqualTo(
            """
            for _ in range(2):
              with counter.lock:
                # counter.count += 1
                value = counter.count
                result = value + 1
                counter.count = result
                # end of with: release
            """);
    Program writeOnly = Program.plain(2, 2).withLock(LockMode.WRITE_ONLY, true);
    assertThat(Listings.of(CodeForm.PYTHON, PythonVersion.V3_13, writeOnly, true).text())
        .endsWith(
            """
              result = value + 1
              with counter.lock:
                counter.count = result
                # end of with: release
            """);
  }

  @Test
  void in_two_steps_it_is_one_statement_and_there_is_no_bytecode_that_is_as_coarse() {
    Program program = Program.plain(2, 2).withCounter(CounterKind.TWO_STEP).withAmount(-5);
    assertThat(Listings.of(CodeForm.PYTHON, PythonVersion.V3_13, program, false).text())
        .isEqualTo(
            """
            for _ in range(2):
              counter.count += -5
            """);
    assertThat(CodeForm.values())
        .filteredOn(form -> !Listings.has(form, CounterKind.TWO_STEP))
        .containsExactly(CodeForm.JVM, CodeForm.CPYTHON);
  }

  @Test
  void a_failed_compare_and_set_goes_back_to_a_line_above() {
    Program cas = Program.plain(2, 2).withCounter(CounterKind.CAS);
    Listing listing = Listings.of(CodeForm.JAVA, PythonVersion.V3_13, cas, false);

    assertThat(listing.lineOf(Instruction.READ).orElseThrow())
        .isLessThan(listing.lineOf(Instruction.COMPARE_AND_SET).orElseThrow());
    assertThat(listing.lineOf(Instruction.WRITE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void cpython_has_one_instruction_for_all_operators_since_3_11(PythonVersion version) {
    Listing listing = Listings.of(CodeForm.CPYTHON, version, Program.plain(2, 2), false);
    boolean old = version.compareTo(PythonVersion.V3_10) >= 0;
    ListingLine add = listing.lines().get(listing.lineOf(Instruction.ADD).orElseThrow());

    assertThat(add)
        .isEqualTo(
            new ListingLine(
                old ? "INPLACE_ADD" : "BINARY_OP        13 (+=)", List.of(Instruction.ADD)));
    assertThat(listing.text()).contains("LOAD_FAST        counter", old ? "ROT_TWO" : "SWAP");
  }

  @Test
  void words_of_the_language_stand_out() {
    assertThat(Syntax.parts("  if x: # 1", CodeForm.PYTHON))
        .containsExactly(
            new Syntax.Part("  ", Syntax.Kind.PLAIN),
            new Syntax.Part("if", Syntax.Kind.KEYWORD),
            new Syntax.Part(" x: ", Syntax.Kind.PLAIN),
            new Syntax.Part("# 1", Syntax.Kind.COMMENT));
    assertThat(Syntax.parts("value += 12;", CodeForm.JAVA))
        .containsExactly(
            new Syntax.Part("value += ", Syntax.Kind.PLAIN),
            new Syntax.Part("12", Syntax.Kind.NUMBER),
            new Syntax.Part(";", Syntax.Kind.PLAIN));
    assertThat(Syntax.parts("LOAD_CONST 1", CodeForm.CPYTHON))
        .containsExactly(
            new Syntax.Part("LOAD_CONST", Syntax.Kind.KEYWORD),
            new Syntax.Part(" 1", Syntax.Kind.PLAIN));
  }
}
