package dev.raceway.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The instructions of one increment, as counter kind and bracket make them. */
final class IncrementCode {

  private static final Map<CounterKind, Map<LockMode, List<Instruction>>> ALL = all();

  private IncrementCode() {}

  static List<Instruction> of(CounterKind counter, LockMode bracket) {
    return ALL.get(counter).get(bracket);
  }

  private static Map<CounterKind, Map<LockMode, List<Instruction>>> all() {
    Map<CounterKind, Map<LockMode, List<Instruction>>> all = new EnumMap<>(CounterKind.class);
    for (CounterKind counter : CounterKind.allStepped()) {
      Map<LockMode, List<Instruction>> brackets = new EnumMap<>(LockMode.class);
      for (LockMode mode : LockMode.allStepped()) {
        brackets.put(mode, bracketed(counter.code(), mode));
      }
      all.put(counter, brackets);
    }
    return all;
  }

  private static List<Instruction> bracketed(List<Instruction> body, LockMode mode) {
    if (mode == LockMode.NONE) {
      return body;
    }
    List<Instruction> code = new ArrayList<>(body);
    code.add(mode.bracketsWriteAlone() ? body.size() - 1 : 0, Instruction.ACQUIRE);
    code.add(Instruction.RELEASE);
    return List.copyOf(code);
  }
}
