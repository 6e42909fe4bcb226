package dev.raceway.ui.step.listing;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the listing of a program. A file is read when it is first asked for. */
public final class Listings {

  private static final Map<String, ListingFile> FILES = new ConcurrentHashMap<>();

  private Listings() {}

  /** Returns whether there is a listing: bytecode is finer than a step that adds and writes. */
  public static boolean has(CodeForm form, CounterKind counter) {
    return !counter.addsInWrite() || !form.isBytecode();
  }

  /**
   * Returns the code of an increment.
   *
   * @param version of CPython, for its bytecode
   * @param bracketed whether the increment begins with the lock switch on
   */
  public static Listing of(
      CodeForm form, PythonVersion version, Program program, boolean bracketed) {
    ListingFile file = FILES.computeIfAbsent(file(form, version), ListingFile::read);
    LockMode lock = bracketed ? program.lock() : LockMode.NONE;
    return new Listing(
        form,
        file.lines(program.counter(), lock).stream()
            .map(line -> new ListingLine(filled(line.text(), program), line.runs()))
            .toList());
  }

  private static String file(CodeForm form, PythonVersion version) {
    return form == CodeForm.CPYTHON
        ? "cpython-%s.txt".formatted(version.number())
        : form.name().toLowerCase(Locale.ROOT) + ".txt";
  }

  private static String filled(String text, Program program) {
    long amount = program.amount();
    return text.replace("{n}", String.valueOf(program.increments()))
        .replace("{amount}", String.valueOf(amount))
        .replace("{added}", (amount < 0 ? "- " : "+ ") + Math.abs(amount))
        .replace("{const}", constant(amount));
  }

  /** The JVM has an instruction of its own for 1 and takes other numbers from the constant pool. */
  private static String constant(long amount) {
    return amount == 1 ? "lconst_1" : "ldc2_w        " + amount + "l";
  }
}
