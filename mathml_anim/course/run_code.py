"""A process of its own that runs the code of one exercise: JSON in, JSON out. Run as `python -m`, never imported.

Reads {"code"} and writes {"value", "printed"}, or {"error", "line"} with the line of the code that failed.
"""

import ast
import contextlib
import io
import json
import sys
import traceback

import numpy as np

from mathml_anim.course.plain import NotPlain, plain

NAME = "<practice>"


def run(code: str) -> dict[str, object]:
    """Run code and return the value of its last expression and what it printed, or its error."""
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            value = _value(code)
        return {"value": plain(value, "the result"), "printed": printed.getvalue()}
    except NotPlain as error:
        return {"error": str(error), "line": len(code.splitlines())}
    except (Exception, SystemExit) as error:
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == NAME]
        return {"error": f"{type(error).__name__}: {error}", "line": lines[-1] if lines else 1}


def _value(code: str) -> object:
    """Return what the last line is worth, if that is an expression."""
    tree = ast.parse(code, NAME)
    names: dict[str, object] = {"np": np, "__name__": "__main__"}
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, NAME, "exec"), names)
    if not isinstance(last, ast.Expr):
        return None
    return eval(compile(ast.Expression(last.value), NAME, "eval"), names)


if __name__ == "__main__":
    out = sys.stdout
    json.dump(run(json.load(sys.stdin)["code"]), out, allow_nan=False)
