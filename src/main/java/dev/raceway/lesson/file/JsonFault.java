package dev.raceway.lesson.file;

/** Something in a JSON text that cannot be taken. Never leaves this package. */
final class JsonFault extends RuntimeException {

  private final int line;
  private final transient FileRefusal refusal;

  JsonFault(int line, FileRefusal.Kind kind, Object... details) {
    this(line, FileRefusal.of(kind, details));
  }

  JsonFault(int line, FileRefusal refusal) {
    super(refusal.inEnglish());
    this.line = line;
    this.refusal = refusal;
  }

  int line() {
    return line;
  }

  FileRefusal refusal() {
    return refusal;
  }
}
