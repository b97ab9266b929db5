"""A launcher and a learning record store for cmi5, in memory, on a free port of this machine; both can fail."""

import json
import threading
import uuid
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from serving import _Handler

ACTOR = {"objectType": "Agent", "account": {"homePage": "https://learn.example.org", "name": "ada"}}
CMI5 = "https://w3id.org/xapi/cmi5/context"
VERBS = "http://adlnet.gov/expapi/verbs/"


@dataclass
class Session:
    """One launch: its id, its one-time token, and whether it has been fetched."""

    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    token: str = field(default_factory=lambda: uuid.uuid4().hex)
    fetched: bool = False


@dataclass
class RecordStore:
    """What the platform knows of one registration; `fails` lets the store, `refuses` the launcher, answer 503."""

    folder: Path
    url: str = ""
    fails: bool = False
    refuses: bool = False
    mode: str = "Normal"
    mastery: float | None = 0.8
    registration: str = field(default_factory=lambda: str(uuid.uuid4()))
    statements: list[dict[str, Any]] = field(default_factory=list)
    documents: dict[str, Any] = field(default_factory=dict)
    sessions: list[Session] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def launch(self, unit: str, activity: str) -> str:
        """Begin a session and return the address to open."""
        session = Session()
        self.sessions.append(session)
        query = {
            "endpoint": f"{self.url}/lrs",
            "fetch": f"{self.url}/fetch?session={session.id}",
            "actor": json.dumps(ACTOR),
            "registration": self.registration,
            "activityId": activity,
        }
        return f"{self.url}/package/{unit}?{urlencode(query)}"

    @property
    def verbs(self) -> list[str]:
        """The verbs of the statements, in the order they came."""
        return [statement["verb"]["id"].removeprefix(VERBS) for statement in self.statements]

    def of_session(self, number: int) -> list[str]:
        """The verbs of one session."""
        key = f"{CMI5}/extensions/sessionid"
        found = [each for each in self.statements if each["context"]["extensions"][key] == self.sessions[number].id]
        return [each["verb"]["id"].removeprefix(VERBS) for each in found]

    def answer(self, method: str, path: str, headers: Any, sent: bytes) -> tuple[int, Any]:
        """Answer as the specifications of cmi5 and xAPI say."""
        parts = urlsplit(path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        with self.lock:
            if parts.path == "/fetch":
                return self._fetch(query)
            if self.fails:
                self.refused.append(f"{method} {parts.path}")
                return 503, {}
            session = next((s for s in self.sessions if headers.get("Authorization") == f"Basic {s.token}"), None)
            if session is None or headers.get("X-Experience-API-Version") != "1.0.3":
                self.wrong.append(f"{method} {path}: {headers.get('Authorization')}")
                return 401, {}
            resource = parts.path.removeprefix("/lrs/")
            return getattr(self, f"_{resource.replace('/', '_')}")(method, query, session, sent)

    def _fetch(self, query: dict[str, str]) -> tuple[int, Any]:
        session = next(each for each in self.sessions if each.id == query["session"])
        if self.refuses:
            self.refused.append("fetch")
            return 503, {}
        if session.fetched:
            return 200, {"error-code": "1", "error-text": "this token was fetched before"}
        session.fetched = True
        return 200, {"auth-token": session.token}

    def _agents_profile(self, method: str, query: dict[str, str], session: Session, sent: bytes) -> tuple[int, Any]:
        assert query["profileId"] == "cmi5LearnerPreferences"
        return 404, {}

    def _activities_state(self, method: str, query: dict[str, str], session: Session, sent: bytes) -> tuple[int, Any]:
        assert query["registration"] == self.registration
        assert json.loads(query["agent"]) == ACTOR
        if query["stateId"] == "LMS.LaunchData":
            template = {
                "contextActivities": {"grouping": [{"id": "https://learn.example.org/publisher"}]},
                "extensions": {f"{CMI5}/extensions/sessionid": session.id},
            }
            told = {"contextTemplate": template, "launchMode": self.mode, "returnURL": f"{self.url}/back.html"}
            return 200, told | ({} if self.mastery is None else {"masteryScore": self.mastery})
        if method == "PUT":
            self.documents[query["stateId"]] = json.loads(sent)
            return 204, None
        found = self.documents.get(query["stateId"])
        return (404, {}) if found is None else (200, found)

    def _statements(self, method: str, query: dict[str, str], session: Session, sent: bytes) -> tuple[int, Any]:
        if method == "GET":
            found = [each for each in self.statements if each["verb"]["id"] == query["verb"]]
            return 200, {"statements": found[: int(query["limit"])], "more": ""}
        told = json.loads(sent)
        told = told if isinstance(told, list) else [told]
        known = {each["id"] for each in self.statements}
        if any(each["id"] in known for each in told):
            return 409, {}
        self.statements += told
        return 204, None


class _Asked(_Handler):
    def __init__(self, *arguments: Any, store: RecordStore, directory: str) -> None:
        self.store = store
        super().__init__(*arguments, post=None, directory=directory)

    def _answered(self) -> None:
        sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        status, told = self.store.answer(self.command, self.path, self.headers, sent)
        body = b"" if told is None else json.dumps(told).encode()
        self.send_response(status)
        if body:
            self.send_header("Content-Type", "application/json")
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_PUT = do_POST = _answered  # noqa: N815

    def do_GET(self) -> None:  # noqa: N802
        if urlsplit(self.path).path.startswith("/lrs/"):
            self._answered()
        else:
            super().do_GET()


@contextmanager
def launcher(folder: Path, archive: Path) -> Iterator[RecordStore]:
    """Give a platform with a package."""
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder / "package")
    (folder / "back.html").write_text("<!doctype html><title>Back</title><h1>Back</h1>", "utf-8")
    store = RecordStore(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Asked, store=store, directory=str(folder)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    store.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield store
    finally:
        server.shutdown()
        server.server_close()
