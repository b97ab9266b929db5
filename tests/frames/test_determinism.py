"""The same pictures in every process, whatever the seed of its hashes."""

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
from fractions import Fraction
import sys
sys.path.append(sys.argv[1])
from benchmarks.equivalence import plain_examples
from mathml_anim.frames.binary import pack
from mathml_anim.frames.record import record
from hashlib import blake2b
for example in list(plain_examples())[::3]:
    takes = []
    record(example.scene_class(), takes.append, fps=Fraction(2), width=854, height=480)
    print(example.name, blake2b(pack(takes, origins=False)).hexdigest(), *[take.picture.digest.hex() for take in takes])
"""


def test_digests_and_bytes_are_the_same_in_every_process() -> None:
    root = str(Path(__file__).parents[2])
    running = [
        subprocess.Popen(
            [sys.executable, "-c", SCRIPT, root],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONHASHSEED": seed, "OPENBLAS_NUM_THREADS": threads},
            text=True,
        )
        for seed, threads in (("1", "1"), ("2", "2"))
    ]
    first, second = (process.communicate(timeout=120)[0].splitlines() for process in running)
    assert [line.split()[0] for line in first] == ["LinearMap", "Surface3D"]
    assert first == second
