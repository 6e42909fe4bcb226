#!/usr/bin/env python3
"""Writes the CPython bytecode of an increment, as this very interpreter compiles it.

usage: python3.X assets/bytecode/cpython.py           writes cpython-3.X.txt
       python3.X assets/bytecode/cpython.py --check   fails if the file says something else

The listings stand in src/main/resources/dev/raceway/ui/step/listing. Each is what
dis.get_instructions gives for the source that stands in it as comments, from the loop's first
instruction to the jump back; the loop itself and what runs after an exception are left out.
Written for 3.8 to 3.13; a newer interpreter may need a new rule for its instructions.
"""
import dis
import pathlib
import sys

FOLDER = pathlib.Path(__file__).parents[2] / "src/main/resources/dev/raceway/ui/step/listing"
AMOUNT = 12345
LOCKS = {
    "none": None,
    "mutex": "counter.lock",
    "semaphore": "counter.semaphore",
    "write-only": "counter.lock",
    "per-thread": "own_lock",
}
BODY = {
    "plain": ["counter.count += 12345"],
    "call": ["counter.count += f()"],
    "cas": [
        "while True:",
        "  value = counter.count",
        "  result = value + 12345",
        "  if counter.compare_and_set(value, result):",
        "    break",
    ],
    "atomic": ["counter.get_and_add(12345)"],
}
WRITE_ONLY = {
    "plain": ["result = counter.count + 12345", "with counter.lock:", "  counter.count = result"],
    "call": ["result = counter.count + f()", "with counter.lock:", "  counter.count = result"],
    "cas": [
        "done = False",
        "while not done:",
        "  value = counter.count",
        "  result = value + 12345",
        "  with counter.lock:",
        "    done = counter.compare_and_set(value, result)",
    ],
    "atomic": ["with counter.lock:", "  counter.get_and_add(12345)"],
}
TAGS = {"plain": {"READ", "ADD", "WRITE"}, "call": {"READ", "CALL", "ADD", "WRITE"},
        "cas": {"READ", "ADD", "COMPARE_AND_SET"},
        "atomic": {"GET_AND_ADD"}}


def body(counter, lock):
    if lock == "write-only":
        return WRITE_ONLY[counter]
    if lock == "none":
        return BODY[counter]
    return ["with %s:" % LOCKS[lock]] + ["  " + line for line in BODY[counter]]


def code(lines):
    source = "def work(counter, own_lock, n):\n for _ in range(n):\n"
    source += "".join("  " + line + "\n" for line in lines)
    names = {}
    exec(compile(source, "increment", "exec"), names)
    return names["work"]


def written(instruction):
    name = instruction.opname
    if "JUMP" in name or name in ("SETUP_WITH", "FOR_ITER", "POP_BLOCK"):
        return name
    if instruction.arg is None:
        return name
    argument = instruction.argrepr or str(instruction.arg)
    if name == "BINARY_OP":
        argument = "%d (%s)" % (instruction.arg, instruction.argrepr)
    return name.ljust(16) + " " + argument.replace(str(AMOUNT), "{amount}")


def jumps_always(name):
    return name in ("JUMP_ABSOLUTE", "JUMP_FORWARD", "JUMP_BACKWARD", "JUMP_BACKWARD_NO_INTERRUPT")


def section(counter, lock):
    lines = body(counter, lock)
    rows, seen, told = [], set(), set()
    leaving = False
    entered = False
    depth = 0
    wanted = set(TAGS[counter]) | (set() if lock == "none" else {"ACQUIRE", "RELEASE"})
    started = False
    line = None
    for i in dis.get_instructions(code(lines)):
        if sys.version_info >= (3, 13):
            line = i.line_number or line
        elif i.starts_line is not None:
            line = i.starts_line
        if not started:
            started = i.opname == "STORE_FAST" and i.argval == "_"
            continue
        if i.opname in ("EXTENDED_ARG", "CACHE", "NOP"):
            continue
        text = lines[line - 3] if line and line >= 3 else ""
        with_line = text.strip().startswith("with ")
        done = seen >= wanted - {"RELEASE"}
        if lock != "none" and done and not leaving and (
                i.opname == "POP_BLOCK" or (sys.version_info >= (3, 11) and with_line)):
            leaving = True
            depth = next(len(l) - len(l.lstrip()) for l in lines if l.strip().startswith("with "))
            rows.append(("", "#   " + " " * depth + "(leaves with)"))
        elif line and line >= 3 and not leaving:
            for each in range(3, line + 1):
                if each not in told:
                    told.add(each)
                    source = "#   " + lines[each - 3]
                    rows.append(("", source.replace(str(AMOUNT), "{amount}")))
        if seen >= wanted and jumps_always(i.opname):
            break
        if jumps_always(i.opname):
            continue
        tag = ""
        if i.opname in ("SETUP_WITH", "BEFORE_WITH"):
            tag = "ACQUIRE"
        elif leaving and i.opname in ("WITH_CLEANUP_START", "CALL_FUNCTION", "CALL"):
            tag = "RELEASE"
        elif i.opname == "LOAD_ATTR" and i.argval == "count":
            tag = "READ"
        elif i.opname in ("INPLACE_ADD", "BINARY_ADD", "BINARY_OP"):
            tag = "ADD"
        elif i.opname == "STORE_ATTR":
            tag = "WRITE"
        elif not leaving and i.opname in ("CALL_METHOD", "CALL", "CALL_FUNCTION"):
            tag = {"call": "CALL", "cas": "COMPARE_AND_SET"}.get(counter, "GET_AND_ADD")
        if tag in seen:
            tag = ""
        if tag:
            seen.add(tag)
        rows.append((tag, written(i)))
    assert seen == wanted, (counter, lock, seen, wanted)
    return "== %s %s\n%s" % (
        counter + (",volatile" if counter == "plain" else ""),
        lock,
        "".join("%-15s | %s\n" % row for row in [("", "# for _ in range({n}):")] + rows))


def document():
    head = "; CPython %d.%d.%d, by its own dis module, for the source in the comments.\n" % sys.version_info[:3]
    head += "; Made by assets/bytecode/cpython.py: do not write here by hand.\n"
    return head + "".join(section(c, l) for c in BODY for l in LOCKS)


def main():
    path = FOLDER / ("cpython-%d.%d.txt" % sys.version_info[:2])
    if "--check" in sys.argv:
        same = path.read_text().split("\n", 1)[1] == document().split("\n", 1)[1]
        print(path.name, "is true" if same else "differs from what this interpreter compiles")
        sys.exit(0 if same else 1)
    path.write_text(document())


main()
