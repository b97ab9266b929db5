"""A render that the studio has begun: a process of its own that says in lines of JSON how it goes."""

import json
import os
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from mathml_anim.problems import ProblemsFound, Remediable
from mathml_anim.rendering.order import Cues, Order
from mathml_anim.rendering.quality import quality
from mathml_anim.rendering.worker import JobFailed


class Lines:
    """Someone who is told how a render goes, and writes it down line by line."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._planned = 0
        self._done = 0
        self._label = ""

    def planned(self, frames: int) -> None:
        """So many frames more are to be brought together."""
        self._planned += frames
        self.say("going")

    def began(self, label: str) -> None:
        """A scene is played or drawn from now on."""
        self._label = label
        self.say("going")

    def shot(self, *, frames: int, reused: bool) -> None:  # noqa: ARG002
        """A shot is in the store."""
        self._done += frames
        self.say("going")

    def left(self, film: Path, *, fresh: bool) -> None:
        """A film lies there, whole."""

    def say(self, state: str, **facts: object) -> None:
        """Write a line."""
        known = {"state": state, "frames": self._planned, "done": self._done, "label": self._label}
        self._out.write(json.dumps({**known, **facts}, ensure_ascii=False) + "\n")
        self._out.flush()


def render(asked: Mapping[str, Any], lines: Lines) -> tuple[Path, ...]:
    """Render what is asked for and return the films; raises ProblemsFound and Remediable."""
    cues = Cues(asked["first"], asked["last"]) if asked["first"] or asked["last"] else None
    order = Order(quality(asked["quality"]), asked["voice"], asked["language"], cues=cues)
    if asked["course"] is None:
        from mathml_anim.course.find import root_here
        from mathml_anim.course.targets import PlainTarget
        from mathml_anim.rendering.plain import render_plain

        target = PlainTarget(Path(asked["file"]), asked["scene"])
        return render_plain(root_here(), [target], order, lines)
    from mathml_anim.course.load import load_course
    from mathml_anim.course.targets import resolve
    from mathml_anim.rendering.render import render_lectures

    course = load_course(Path(asked["course"]))
    name = asked["lecture"] + (f":{asked['scene']}" if asked["scene"] else "")
    return render_lectures(course, resolve(course, [name]), order, lines)


def main() -> None:
    """Render what the first argument asks for, as JSON; what authors' code prints goes to standard error."""
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as out:
        os.dup2(2, 1)
        lines = Lines(out)
        try:
            films = render(json.loads(sys.argv[1]), lines)
        except ProblemsFound as found:
            first = found.problems[0]
            lines.say("failed", what=f"{first.path.name}:{first.line}: {first.what}", remedy=first.remedy)
        except Remediable as error:
            lines.say("failed", what=error.what, remedy=error.remedy)
        except KeyboardInterrupt:
            lines.say("cancelled")
        except Exception as error:
            traceback.print_exception(error)
            what = str(error) if isinstance(error, (OSError, JobFailed)) else f"{type(error).__name__}: {error}"
            lines.say("failed", what=what, remedy="the terminal shows where it was raised; please report it")
        else:
            lines.say("done", films=[str(film.resolve()) for film in films])


if __name__ == "__main__":
    main()
