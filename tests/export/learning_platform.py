"""A learning platform: plays a package under scorm-again, and keeps what is committed unless it is told to fail."""

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import FrameLocator, Page
from serving import served

SCORM_AGAIN = Path(__file__).parents[2] / "node_modules/scorm-again/dist"
NAMES = {"scorm12": ("API", "Scorm12API"), "scorm2004": ("API_1484_11", "Scorm2004API")}

KEPT = (
    "cmi.suspend_data",
    "cmi.core.lesson_location",
    "cmi.core.lesson_status",
    "cmi.core.score.raw",
    "cmi.core.score.max",
    "cmi.core.score.min",
    "cmi.location",
    "cmi.completion_status",
    "cmi.progress_measure",
    "cmi.score.raw",
    "cmi.score.scaled",
)
"""What a platform keeps between two visits."""

HOST = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A platform</title>
<link rel="icon" href="data:,">
<script src="SCRIPT"></script>
<script>
  const api = window.OBJECT = new CLASS({
    autocommit: false, lmsCommitUrl: "/commit?LEARNER_ID", sendFullCommit: true, logLevel: 5,
    dataCommitFormat: "flattened",
  });
  const kept = KEPT;
  api.loadFromFlattenedJSON({...kept, ...LEARNER}, "");
</script>
<main><h1>A platform</h1>
<iframe id="activity" src="package/index.html" title="activity" width="1100" height="700"></iframe></main>
</html>"""


@dataclass
class Platform:
    """What a platform knows of its learners and one package; `learner` is the one who launches it."""

    kind: str
    folder: Path
    url: str = ""
    learner: str = "ada"
    fails: bool = False
    records: dict[str, dict[str, str]] = field(default_factory=dict)
    commits: list[dict[str, str]] = field(default_factory=list)
    refused: int = 0
    journal: dict[str, str] = field(default_factory=dict)

    @property
    def kept(self) -> dict[str, str]:
        """What is kept of the learner."""
        return self.records.setdefault(self.learner, {})

    def install(self, archive: Path) -> None:
        """Unpack a package where the one before was."""
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(self.folder / "package")

    def launch(self, page: Page) -> Page:
        """Open the activity in a window, with what is kept."""
        (self.folder / "host.html").write_text(self._host(), "utf-8")
        page.goto(f"{self.url}/host.html")
        return page

    def _host(self) -> str:
        name, kind = NAMES[self.kind]
        learner = {"cmi.core.student_id": self.learner} if name == "API" else {"cmi.learner_id": self.learner}
        host = HOST.replace("LEARNER_ID", self.learner)
        script = f"/scorm-again/{self.kind}.min.js"
        filled = host.replace("SCRIPT", script).replace("OBJECT", name).replace("CLASS", kind)
        return filled.replace("KEPT", json.dumps(self.kept)).replace("LEARNER", json.dumps(learner))

    def commit(self, path: str, sent: bytes) -> tuple[int, str]:
        """Keep what is committed, with the last breath of a page too, for whom it is; or fail."""
        if self.fails:
            self.refused += 1
            return 500, '{"result": false, "errorCode": 101}'
        told: dict[str, Any] = json.loads(sent)
        flat = {name: str(told[name]) for name in KEPT if told.get(name) not in (None, "")}
        self.commits.append(flat)
        self.journal = {name: str(value) for name, value in told.items() if name.startswith("cmi.interactions.")}
        self.records.setdefault(path.partition("?")[2], {}).update(flat)
        return 200, '{"result": true, "errorCode": 0}'


@contextmanager
def platform(kind: str, folder: Path, archive: Path) -> Iterator[Platform]:
    """Give a platform with a package."""
    (folder / "scorm-again").symlink_to(SCORM_AGAIN)
    found = Platform(kind, folder)
    found.install(archive)
    with served(folder, found.commit) as found.url:
        yield found


def lecture(page: Page) -> FrameLocator:
    """Return the page of the lecture, within the activity, within the platform."""
    return page.frame_locator("#activity").frame_locator("#lecture")
