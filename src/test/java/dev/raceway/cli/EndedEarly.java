package dev.raceway.cli;

/**
 * A process that ends itself while trials or measurements run, which starts the same shutdown as
 * Ctrl+C does. Arguments: those of the command line.
 */
final class EndedEarly {

  private EndedEarly() {}

  public static void main(String... arguments) {
    Thread ender = new Thread(EndedEarly::endWhenThreadsRun);
    ender.setDaemon(true);
    ender.start();
    RacewayCommand.run(arguments);
  }

  @SuppressWarnings("ThreadPriorityCheck") // Waits for a condition, the rest is politeness.
  private static void endWhenThreadsRun() {
    while (Thread.getAllStackTraces().keySet().stream()
        .noneMatch(thread -> thread.getName().matches("raceway-(trial-A|gil-.*)"))) {
      Thread.yield();
    }
    System.exit(0);
  }
}
