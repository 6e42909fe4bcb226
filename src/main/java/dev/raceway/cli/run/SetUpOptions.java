package dev.raceway.cli.run;

import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.cli.option.ProgramOptions;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that describe a program to be stepped by hand or by a scheduler. */
final class SetUpOptions {

  @Mixin private ProgramOptions options;

  @Option(names = "--lock-off", description = "The lock switch is off at the start.")
  private boolean lockOff;

  /** Returns the program that the options describe. */
  Program program() {
    Program program = options.program(", or --code CODE");
    if (lockOff && program.lock() == LockMode.NONE) {
      throw new WrongUsageException("--lock-off needs a lock, give --lock mutex or another mode");
    }
    return lockOff ? program.withLock(program.lock(), false) : program;
  }
}
