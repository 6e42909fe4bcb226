package dev.raceway.ui.step.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The compiler and the disassembler of the JDK that runs the tests. */
record Javac(Path folder) {

  private static final Pattern INSTRUCTION = Pattern.compile("(?m)^ +\\d+: (\\w+)(.*)$");
  private static final Pattern NAMED =
      Pattern.compile("// (?:Field|Method|InterfaceMethod) (?:[\\w/]+/)?([\\w.]+):(.*)");
  private static final Pattern NUMBER = Pattern.compile("// long (-?\\d+l)");

  /** Compiles a class {@code Increment} around the lines of a method. */
  void compile(String field, List<String> lines) throws IOException {
    String source =
        """
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;
        import java.util.concurrent.locks.*;
        public class Increment {
          public %s
          final ReentrantLock lock = new ReentrantLock();
          final Semaphore semaphore = new Semaphore(1);
          long f() { return -3; }
          public void increment(ReentrantLock ownLock) throws InterruptedException {
        %s
          }
        }
        """
            .formatted(
                field.replace("AtomicLong count;", "AtomicLong count = new AtomicLong();"),
                String.join("\n", lines));
    Path file = Files.writeString(folder.resolve("Increment.java"), source);
    run("javac", "-d", folder.toString(), file.toString());
  }

  /** Disassembles a method of a class in the folder, an instruction a line. */
  List<String> instructions(String type, String method) {
    String all = run("javap", "-c", "-p", "-cp", folder.toString(), type);
    String body = all.substring(all.indexOf(" " + method + "("));
    Matcher instruction = INSTRUCTION.matcher(body.substring(0, (body + "\n\n").indexOf("\n\n")));
    List<String> instructions = new ArrayList<>();
    while (instruction.find()) {
      instructions.add(written(instruction.group(1), instruction.group(2)));
    }
    return instructions;
  }

  /** Without offsets and places in the constant pool, which are nobody's business here. */
  private static String written(String name, String operand) {
    Matcher named = NAMED.matcher(operand);
    Matcher number = NUMBER.matcher(operand);
    String said = operand.strip();
    if (name.startsWith("if") || name.equals("goto")) {
      said = "";
    } else if (named.find()) {
      String type = named.group(2).replaceAll(".*/|;", "");
      boolean field = name.endsWith("field");
      said = field ? named.group(1) + ":" + type : named.group(1);
    } else if (number.find()) {
      said = number.group(1);
    }
    return "%-13s %s".formatted(name, said).strip();
  }

  private static String run(String tool, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
    assertThat(code).as(said.toString()).isZero();
    return said.toString();
  }
}
