"""Times of the prompt, at a real terminal: how long it takes to appear, and how long Ctrl-C takes to end work of every kind.

    python3 tools/benchmarks/prompt.py --akscript .build/release/akscript [--write docs/prompt.md]

Needs pexpect; ipython and python3 are timed beside it where they are installed.
"""

import argparse
import http.server
import os
import pathlib
import shutil
import statistics
import tempfile
import threading
import time

import pexpect

MARKS = ("<!-- times -->", "<!-- end of times -->")


class Slow(http.server.BaseHTTPRequestHandler):
    """Answers with a file that never comes to its end."""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(10**9))
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"x" * 1000)
                time.sleep(0.05)
        except OSError:
            pass

    def log_message(self, *_):
        pass


def environment(**more):
    settings = dict(os.environ, HOME=tempfile.mkdtemp(), TERM="dumb", INPUTRC="/dev/null", **more)
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "AKSCRIPT_OFFLINE"):
        settings.pop(name, None)
    return settings


def starts(akscript):
    programs = {
        "akscript": ([akscript], ">>> "),
        "python3": (["python3", "-q"], ">>> "),
        "ipython": (["ipython", "--no-banner", "--simple-prompt"], r"In \[1\]: "),
    }
    programs = {name: program for name, program in programs.items() if shutil.which(program[0][0])}
    times, memory = {name: [] for name in programs}, {}
    for _ in range(15):
        for name, (command, prompt) in programs.items():
            begin = time.perf_counter()
            process = pexpect.spawn(command[0], command[1:], env=environment(), encoding="utf8", timeout=60)
            process.expect(prompt)
            times[name].append((time.perf_counter() - begin) * 1000)
            status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
            memory[name] = int(status.split("VmRSS:")[1].split()[0]) / 1024
            process.close(force=True)
    return [(name, f"{statistics.median(times[name]):.0f} ms", f"{memory[name]:.0f} MB") for name in programs]


def works(port):
    """What is set up, what is interrupted, and what it is called in the table."""
    return [
        ("", "while True: pass\r", "a loop"),
        ("", "sum(range(10**12))", "`sum(range(10**12))`"),
        ("", "l = [i for i in range(10**9)]", "a list of 10^9 items, being made"),
        ("q = [str(i * 7919 % 1000000) for i in range(1000000)]", "r = sorted(q * 5)", "sorting 5 million texts"),
        ("l = list(range(10**7))", "l", "showing a list of 10^7 items"),
        ("x = np.random.RandomState(1).normal(size=50000000)", "y = np.sort(x)", "`np.sort` of 5 x 10^7 numbers"),
        ("a = np.ones((4000, 4000))", "y = a @ a", "a product of 4000 x 4000 matrices"),
        ("", "y = np.exp(x) + np.log(x * x)", "`np.exp` of 5 x 10^7 numbers"),
        ("x = x[:5000000]; plt.plot(x)", "plt.savefig('big.svg')", "`plot` of 5 million points"),
        ("plt.close(); plt.scatter(x, x, alpha=0.1)", "plt.savefig('big.png')", "gnuplot drawing 5 million markers"),
        (
            "e = convert(fetch('ds_cnn_spoken_digits')); e.pop_layer()\r"
            "x = np.zeros((500000, 49, 10, 1), dtype=np.uint8)",
            "s = forward(e, x)",
            "`forward` of 500,000 samples",
        ),
        (
            "s = np.random.RandomState(1).randint(0, 2, (300000, 1, 1, 64)).astype(np.uint8)\r"
            "s = np.concatenate([s] * 10)\r"
            "from akida import FullyConnected, InputData, Model\r"
            "m = Model([InputData(input_shape=(1, 1, 64))])\r"
            "m.add(FullyConnected(units=3000, weights_bits=1, activation=False))\r"
            "m.compile(num_weights=20)",
            "m.fit(s)",
            "`fit` of 3 million samples, 3000 neurons",
        ),
        ("", "estimate_neurons_per_class(None, s, np.zeros(3000000, dtype=int), num_weights=20)", "a sweep"),
        ("", f"fetch('slow.bin', origin='http://127.0.0.1:{port}/slow.bin')", "a download"),
        ("", "time.sleep(60)", "`time.sleep`"),
    ]


def delays(akscript):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    process = pexpect.spawn(akscript, cwd=tempfile.mkdtemp(), env=environment(), encoding="utf8", timeout=120)
    process.expect(">>> ")
    count = 0

    def settle():
        nonlocal count
        count += 1
        time.sleep(0.1)
        process.send(f"print('S' + '{count}')\r")
        process.expect(f"\nS{count}\r\n>>> ")

    def enter(text):
        for line in text.split("\r"):
            process.send(line + "\r")
            settle()

    enter("%figure off\rimport numpy as np, time\rimport matplotlib.pyplot as plt")
    rows = []
    for setup, work, name in works(server.server_port):
        if setup:
            enter(setup)
        times = []
        for _ in range(3):
            process.send(work + "\r")
            time.sleep(0.3)
            begin = time.perf_counter()
            process.sendintr()
            ended = process.expect(["KeyboardInterrupt", ">>> "])
            times.append(f"{(time.perf_counter() - begin) * 1000:.0f}" if ended == 0 else "finished")
            settle()
        rows.append((name, ", ".join(times) + " ms"))
        print(*rows[-1], sep=": ", flush=True)
    process.close(force=True)
    return rows


def table(head, rows):
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--akscript", required=True)
    parser.add_argument("--write", help="the page whose tables are written anew")
    arguments = parser.parse_args()
    akscript = str(pathlib.Path(arguments.akscript).resolve())
    text = "\n\n".join([
        table(["program", "until its prompt is there", "memory then"], starts(akscript)),
        table(["work", "Ctrl-C, three times"], delays(akscript)),
    ])
    print(text)
    if arguments.write:
        page = pathlib.Path(arguments.write)
        before, rest = page.read_text().split(MARKS[0])
        page.write_text(before + MARKS[0] + "\n\n" + text + "\n\n" + MARKS[1] + rest.split(MARKS[1])[1])


main()
