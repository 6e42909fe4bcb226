package dev.raceway.lesson.file;

/** Something in a JSON text that cannot be taken. Never leaves this package. */
final class JsonFault extends RuntimeException {

  private final int line;

  JsonFault(int line, String reason) {
    super(reason);
    this.line = line;
  }

  int line() {
    return line;
  }
}
