"""Finds the benchmarks' comparison with Manim's own frames, which the tests share."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))
