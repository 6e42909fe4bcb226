package dev.raceway.cli;

/** What trials were run on, because their outcomes and speeds depend on it. */
final class Machine {

  private Machine() {}

  static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  static String java() {
    return System.getProperty("java.version");
  }
}
