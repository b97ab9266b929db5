"""“Render this”: one render at a time, begun, followed and cancelled from the page."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from mathml_anim.preview.alone import kill
from mathml_anim.preview.job import Wanted

QUALITIES = frozenset("lmhpk")
PATIENCE = 5.0
"""Seconds that a cancelled render is given to end by itself."""

BEGUN_AGAIN = "render again: what is finished is kept; the terminal may say why it ended"

LONGEST_LINE = 256 * 1024


class Renders:
    """Runs a render in a process of its own; `changed` is called when there is more to tell."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self.facts: dict[str, Any] | None = None
        """How the render goes, as data for JSON: waiting, going, done, failed or cancelled."""
        self._changed = changed
        self._process: asyncio.subprocess.Process | None = None
        self._cancelled = False
        self._task: asyncio.Task[None] | None = None

    def begin(self, wanted: Wanted, asked: Mapping[str, Any]) -> None:
        """Begin a render, unless one is under way or it is nonsense."""
        plain = plainly(wanted, asked)
        if plain is not None and (self._task is None or self._task.done()):
            self._task = asyncio.create_task(self._run(wanted, plain))

    def cancel(self) -> None:
        """Have the render end, and whatever it has started."""
        process = self._process
        if process is not None and process.returncode is None:
            self._cancelled = True
            with suppress(ProcessLookupError):
                if sys.platform == "win32":
                    process.terminate()
                else:
                    os.killpg(process.pid, signal.SIGINT)
            asyncio.get_running_loop().call_later(PATIENCE, kill, process)

    def close(self) -> None:
        """End at once."""
        if self._task is not None:
            self._task.cancel()
        if self._process is not None:
            kill(self._process)

    async def _run(self, wanted: Wanted, plain: dict[str, object]) -> None:
        name = plain["name"]
        self._cancelled = False
        self._tell({"state": "going", "frames": 0, "done": 0, "label": ""}, name)
        root = Path(wanted.course) if wanted.course else Path.cwd()
        try:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "mathml_anim.preview.render_child", json.dumps(plain)),
                cwd=root,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                start_new_session=True,
                limit=LONGEST_LINE,
            )
        except OSError as error:
            self._tell({"state": "failed", "what": f"the render could not begin: {error}", "remedy": "try again"}, name)
            return
        last: dict[str, Any] = {}
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            last = json.loads(line)
            self._tell(last, name)
        code = await self._process.wait()
        if last.get("state") in {"going", None}:
            self._tell({**last, **({"state": "cancelled"} if self._cancelled else _ended(code))}, name)

    def _tell(self, facts: Mapping[str, Any], name: object) -> None:
        self.facts = {"type": "render", "name": name, **facts}
        self._changed()


def _ended(code: int) -> dict[str, object]:
    """Return what is told of a render that nobody cancelled and that ended without a word."""
    how = f"by signal {-code}" if code < 0 else f"with exit code {code}"
    return {"state": "failed", "what": f"the render ended {how} before it was done", "remedy": BEGUN_AGAIN}


def plainly(wanted: Wanted, asked: Mapping[str, Any]) -> dict[str, object] | None:
    """Return what a page asks for as a render needs it; None if it is nonsense."""
    scene, first, last = (asked.get(name) for name in ("scene", "first", "last"))
    if not isinstance(asked.get("quality"), str) or asked["quality"] not in QUALITIES:
        return None
    if any(each is not None and not (isinstance(each, str) and each.isidentifier()) for each in (scene, first, last)):
        return None
    if (first or last) and not (scene and wanted.lecture):
        return None
    stretch = f", {first or 'beginning'} to {last or 'end'}" if first or last else ""
    return {
        "course": wanted.course,
        "lecture": wanted.lecture,
        "file": wanted.file,
        "scene": scene,
        "voice": wanted.voice,
        "language": wanted.language,
        "quality": asked["quality"],
        "first": first,
        "last": last,
        "name": f"{wanted.lecture or Path(str(wanted.file)).name}{f':{scene}' if scene else ''}{stretch}",
    }
