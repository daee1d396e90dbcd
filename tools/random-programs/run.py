"""Runs random programs under CPython with NumPy and under akscript, and shows every statement that prints otherwise.

Usage: run.py [--count N] [--seed S] [--akscript PATH]      (needs Python 3.11 with NumPy 2)
"""
import argparse
import collections
import pathlib
import random
import sys

from outcomes import batch_source, both, differs, is_settled, is_worded_otherwise, likeness, refusal, run_program
from programs import program
from shrink import shrunk

BATCH = 100


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=20000, help="how many programs")
    parser.add_argument("--seed", type=int, help="where the programs start; any if not given")
    parser.add_argument("--akscript", default=".build/release/akscript", help="the program to check")
    parser.add_argument("--sample", help="a folder for the programs without differences and refusals and their outputs")
    parser.add_argument("--most", type=int, default=40, help="how many kinds of differences to look for")
    options = parser.parse_args()
    seed = random.randrange(10**9) if options.seed is None else options.seed
    print(f"seed {seed}, {options.count} programs", flush=True)

    refusals = collections.Counter()
    statements = unsettled = worded = 0
    differing = []
    alike = collections.defaultdict(list)
    for start in range(0, options.count, BATCH):
        seeds = range(seed + start, seed + min(start + BATCH, options.count))
        programs = [program(one) for one in seeds]
        reference, result, failures = both(options.akscript, programs)
        failed = dict(failures)
        if options.sample:
            write_sample(options.sample, start // BATCH, programs, reference, result, failed)
        for label, one in enumerate(programs):
            if label in failed:
                differing.append((seeds[label], one, failed[label]))
                alike["failure"].append(differing[-1])
                continue
            for number in range(len(one.statements)):
                wanted, found = reference.get((label, number), ""), result.get((label, number), "")
                statements += 1
                if is_worded_otherwise(wanted, found):
                    worded += 1
                    print(f"worded otherwise: {wanted.splitlines()[0]} | {found.splitlines()[0]}", flush=True)
                    continue
                if differs(one.statements[number], wanted, found):
                    if not is_settled(one, number, wanted):
                        unsettled += 1
                        break
                    differing.append((seeds[label], one, number))
                    alike[likeness(wanted, found)].append(differing[-1])
                elif wanted == found:
                    continue
                elif refusal(found):
                    refusals[refusal(found)] += 1
                # From here on the names may hold other values.
                break
        if len(alike) >= options.most:
            break

    for one, how_many in refusals.most_common():
        print(f"refused {how_many:5}  {one}")
    first = [some[0] for some in alike.values()]
    for start in range(0, len(first), 10):
        for one, text in shrunk(options.akscript, first[start:start + 10]):
            print(f"--- program {one}\n{text}", flush=True)
    if len(differing) > len(first):
        print("programs that differ in like ways:", *sorted({one for one, _, _ in differing} - {one for one, _, _ in first}))
    print(f"{statements} statements; {sum(refusals.values())} refused; {unsettled} on which CPython does not agree with itself; "
          f"{worded} errors worded otherwise; {len(differing)} programs differ; seed {seed}")
    sys.exit(1 if differing else 0)


def write_sample(folder, number, programs, reference, result, failed):
    """Writes the programs of a batch on which both sides agree as one program, and what it prints."""
    agreed = []
    for label, one in enumerate(programs):
        keys = [(label, place) for place in range(len(one.statements))]
        printed = "".join(reference.get(key, "") for key in keys)
        # Every nan is an object of its own, at an address on which the order of a set depends.
        if "{" in printed and "nan" in printed:
            continue
        if label not in failed and all(reference.get(key) == result.get(key) for key in keys):
            agreed.append(one)
    path = pathlib.Path(folder, f"programs_{number + 1}.py")
    path.write_text(batch_source(agreed), encoding="utf-8", newline="\n")
    output = run_program([sys.executable], path, 60)[0]
    path.with_suffix(".out").write_bytes(output)


if __name__ == "__main__":
    main()
