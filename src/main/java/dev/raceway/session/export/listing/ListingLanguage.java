package dev.raceway.session.export.listing;

import dev.raceway.model.Instruction;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.session.export.report.Report;
import java.util.List;

/** A language in which a trace is written down as a program that does the same. */
interface ListingLanguage {

  /** Returns a text as a comment to the end of the line. */
  String comment(String text);

  /** Returns what stands before the first step. */
  List<String> before(Report report);

  /** Returns what stands before each thousand of steps, from number 1. */
  List<String> beforePart(int number);

  /** Returns what stands after each thousand of steps. */
  List<String> afterPart();

  /** Returns what stands before the statements of a line. */
  String indent();

  /** Returns the statement of an instruction that a thread executes. */
  String statement(Instruction instruction, ThreadId thread, Program program);

  /** Returns what stands after the last step, when there were so many parts. */
  List<String> after(Report report, int parts);
}
