"""What programs print under CPython and under akscript, statement by statement."""
import os
import re
import subprocess
import sys
import tempfile

from programs import HEAD

ADDRESS = re.compile(r" at 0x[0-9a-f]+")
MARK = re.compile(r"@(\d+)\.(\d+)")

LITERAL = re.compile(r"'[^']*'|[\d.]+")
RAISED = re.compile(r"\w+(Error|Exception|Iteration)\b")
# Zeros of both signs are equal, and NumPy's sorts leave equal elements in any order, which differs by processor.
CHOSEN = re.compile(r"\b(percentile|median|partition|sort|unique)\(")
NEGATIVE_ZERO = re.compile(r"-0\.(?=0?(?![\d]))")
ERROR = re.compile(r"(\w*(?:Error|Exception|StopIteration)) ")

# How akscript says that it does not have something. CPython says the same only of things that no program has.
REFUSAL = re.compile(
    r"^\w+ (not supported: .*|.* gives float16, which is not supported.*|'[\w.]+' object has no attribute .*"
    r"|module '[\w.]+' has no attribute .*|type object '[\w.]+' has no attribute .*"
    r"|.* got an unexpected keyword argument .*|data type .* not understood"
    # Bytes of numbers and arrays, which CPython gets through its buffers.
    r"|.*bytes.*numpy\..*)", re.S)


def refusal(text):
    """Why akscript refuses a statement that printed `text`; None if it does not."""
    if text == "MemoryError ":
        return "a value of more bytes than one may take"
    found = REFUSAL.match(text)
    return found[1].splitlines()[0] if found else None


def differs(statement, wanted, found):
    """Whether akscript gives another answer than CPython. To refuse is none."""
    if wanted == found or refusal(found):
        return False
    if CHOSEN.search(statement) and unsigned(wanted) == unsigned(found):
        return False
    # Their hashes are addresses, within the program for None, or made with a secret, so their order in a set says nothing.
    has_set = "{" in statement or "set(" in statement or "{" in wanted
    is_unordered = has_set and any(word in wanted for word in ["nan", "None", "'"])
    return not (is_unordered and sorted(wanted) == sorted(found))


def is_worded_otherwise(wanted, found):
    """Whether both raise the same exception and only say it in other words, which go to the error stream and are no output."""
    raised, other = ERROR.match(wanted), ERROR.match(found)
    is_same = raised is not None and other is not None and raised[1] == other[1]
    return is_same and wanted != found and not refusal(found)


def unsigned(text):
    """The text without the signs of zeros and the spaces that align them."""
    return NEGATIVE_ZERO.sub("0.", text).replace(" ", "")


def likeness(wanted, found):
    """The exceptions without the numbers and the quoted texts in them: the same for differences of one kind."""
    return tuple(LITERAL.sub("", line)[:60] if RAISED.match(line) else "" for line in
                 (text.split("\n")[-1] for text in (wanted, found)))


def batch_source(programs, head=HEAD):
    """Several programs as one."""
    return head + "".join(program.source(label) for label, program in enumerate(programs))


def run_program(command, path, seconds, settings={}):
    """What a program prints, what it says about errors, and its exit status."""
    environment = {
        **os.environ, "PYTHONHASHSEED": "0", "PYTHONWARNINGS": "ignore", "PYTHONIOENCODING": "utf-8",
        "SWIFT_BACKTRACE": "enable=no", **settings,
    }
    try:
        run = subprocess.run(
            command + [str(path)], capture_output=True, timeout=seconds, env=environment, stdin=subprocess.DEVNULL)
        return run.stdout, run.stderr, run.returncode
    except subprocess.TimeoutExpired as expired:
        return expired.stdout or b"", b"", "timeout"


def outcomes(command, programs, seconds, head=HEAD, settings={}):
    """What each statement of each program prints, by (program, statement); and how the run ended if it did not end well."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "batch.py")
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(batch_source(programs, head))
        output, error, code = run_program(command, path, seconds, settings)
    found = {}
    key = None
    for line in output.decode("utf-8", "replace").split("\n"):
        mark = MARK.fullmatch(line)
        if mark:
            key = (int(mark[1]), int(mark[2]))
            found[key] = []
        elif key is not None:
            found[key].append(ADDRESS.sub("", line))
    ended = None if code == 0 else f"exit {code}: " + error.decode("utf-8", "replace")[:2000]
    return {key: "\n".join(lines).removesuffix("\n") for key, lines in found.items()}, ended


def both(akscript, programs, seconds=30):
    """The outcomes under CPython and under akscript. A run of several programs that fails is done one by one."""
    reference, trouble = outcomes([sys.executable], programs, seconds)
    if trouble and len(programs) == 1:
        return {}, {}, []
    result, ended = outcomes([akscript, "--quiet"], programs, seconds)
    if not (trouble or ended):
        return reference, result, []
    if len(programs) == 1:
        return reference, result, [(0, ended)] if ended else []
    reference, result, failures = {}, {}, []
    half = len(programs) // 2
    for start, part in [(0, programs[:half]), (half, programs[half:])]:
        some, others, failed = both(akscript, part, seconds)
        reference |= {(label + start, number): text for (label, number), text in some.items()}
        result |= {(label + start, number): text for (label, number), text in others.items()}
        failures += [(label + start, how) for label, how in failed]
    return reference, result, failures


def circumstances():
    """Ways to run CPython that matter only where its answer is no property of the program: it follows from where objects lie,
    from the secret in the hashes of texts, from what this processor or its BLAS rounds otherwise, or NumPy warns that the
    result of a cast is undefined."""
    from numpy._core._multiarray_umath import __cpu_dispatch__ as features

    for number, allocator in enumerate(["malloc", "malloc_debug", "pymalloc_debug", "malloc", "pymalloc", "pymalloc"] * 3):
        moved = f"moved = [{number}.5 * k for k in range({5 * number + 1})]\n"
        yield moved + HEAD, {"PYTHONHASHSEED": str(number + 1), "PYTHONMALLOC": allocator}
    yield HEAD, {"NPY_DISABLE_CPU_FEATURES": " ".join(features)}
    for kernels in ["Prescott", "Haswell", "SkylakeX"]:
        yield HEAD, {"OPENBLAS_CORETYPE": kernels}
    yield HEAD, {"PYTHONWARNINGS": "ignore,error:invalid value encountered in cast:RuntimeWarning"}


def is_settled(program, number, wanted):
    """Whether CPython prints `wanted` for a statement under all circumstances."""
    for head, settings in circumstances():
        found, ended = outcomes([sys.executable], [program], 30, head, settings)
        if ended or found.get((0, number), "") != wanted:
            return False
    return True
