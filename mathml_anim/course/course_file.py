"""`lectures/course.toml` as frozen data: modules in order, tracks, voice, theme, licence."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeGuard

from mathml_anim.course.fields import Field, Fields
from mathml_anim.course.find import COURSE_FILE, words_files
from mathml_anim.course.model import Course, LectureEntry, Module, SoundBed, Track
from mathml_anim.course.suggest import did_you_mean
from mathml_anim.course.toml_lines import key_lines
from mathml_anim.course.words import read_title, read_utf8
from mathml_anim.problems import Problem, ProblemsFound

NAME = re.compile(r"[a-z][a-z0-9_]*")
THEMES = ("dark", "light")
SOFTEST, FORWARD, LOUDEST = 26.0, 6.0, 20.0
"""LU that a bed lies under speech unless told otherwise, that it comes forward in pauses, and the least it may."""


def load_course(root: Path) -> Course:
    """Return the course whose `lectures` and `scenes` lie in a folder; raises ProblemsFound with all that is wrong."""
    path = root / COURSE_FILE
    text = read_utf8(path)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProblemsFound([_malformed(path, error)]) from None
    reading = _Reading(path, key_lines(text), [])
    course = reading.course(root, tables)
    if reading.problems:
        raise ProblemsFound(reading.problems)
    return course


def _malformed(path: Path, error: tomllib.TOMLDecodeError) -> Problem:
    message = str(error)
    place = re.search(r"\(at line (\d+), column \d+\)", message)
    what = f"malformed TOML: {message.split(' (at ', maxsplit=1)[0].lower()}"
    return Problem(path, int(place[1]) if place else 0, what, "texts stand in quotes, lists in brackets")


class _Reading:
    """One reading of one file, gathering its problems."""

    def __init__(self, path: Path, lines: Mapping[tuple[str, ...], int], problems: list[Problem]) -> None:
        self.path = path
        self.lines = lines
        self.problems = problems

    def fields(self, table: Mapping[str, object], *keys: str) -> Fields:
        """Return a table of the file as fields with lines."""
        found = {name: Field(value, self.line(*keys, name)) for name, value in table.items()}
        where = f" in [{'.'.join(keys)}]" if keys else ""
        return Fields(self.path, found, self.problems, self.line(*keys), where)

    def line(self, *keys: str) -> int:
        """Return the line of a key, or of the nearest table around it."""
        while keys and keys not in self.lines:
            keys = keys[:-1]
        return self.lines.get(keys, 1)

    def wrong(self, keys: tuple[str, ...], what: str, remedy: str) -> None:
        """Note a mistake at the line of a key."""
        self.problems.append(Problem(self.path, self.line(*keys), what, remedy))

    def course(self, root: Path, tables: Mapping[str, object]) -> Course:
        """Return the whole course."""
        fields = self.fields(tables)
        course = Course(
            root=root,
            title=fields.text("title", required=True),
            language=fields.text("language", default="en"),
            voice=fields.text("voice") or None,
            theme=fields.one_of("theme", THEMES),
            licence=fields.text("licence"),
            modules=tuple(self.modules(root, fields.table("modules"))),
            pronunciation=dict(self.texts(fields.table("pronunciation"), "pronunciation")),
            thresholds=dict(self.thresholds(fields.table("thresholds"))),
            bed=self.bed(root, fields.table("bed")),
            id=fields.text("id", default=fields.text("title")),
        )
        course = course.with_plans(dict(self.plans(course, fields.table("modules"))))
        tracks = tuple(self.tracks(course, fields.table("tracks")))
        fields.refuse_others()
        return course.with_tracks(tracks)

    def modules(self, root: Path, tables: Mapping[str, object]) -> Iterator[Module]:
        """Yield the modules in the order in which they are written."""
        for id, table in tables.items():
            if not self.well_named(id, "modules", id) or not self.is_table(table, "modules", id):
                continue
            fields = self.fields(table, "modules", id)
            title = fields.text("title", required=True)
            weeks = self.weeks(fields, id)
            entries = fields.table("lectures")
            fields.table("needs")
            fields.refuse_others()
            yield Module(id, title, weeks, tuple(self.entries(root, id, entries)))

    def weeks(self, fields: Fields, id: str) -> tuple[int, int] | None:
        """Return the band of weeks that a module is meant to take."""
        weeks = fields.numbers("weeks")
        if not weeks:
            return None
        if len(weeks) != 2 or not 0 < weeks[0] <= weeks[1] or any(type(week) is not int for week in weeks):
            self.wrong(
                ("modules", id, "weeks"), "“weeks” is not a band", "write the fewest and the most: weeks = [4, 6]"
            )
            return None
        return int(weeks[0]), int(weeks[1])

    def entries(self, root: Path, module: str, titles: Mapping[str, object]) -> Iterator[LectureEntry]:
        """Yield the lectures of a module, numbered in the order in which they are written."""
        for number, (name, title) in enumerate(titles.items(), start=1):
            keys = ("modules", module, "lectures", name)
            if not self.well_named(name, *keys):
                continue
            if not isinstance(title, str) or not title.strip():
                self.wrong(keys, f"“{name}” has no title", f'write {name} = "Its title"')
                continue
            path = self.words_file(root, module, name, number)
            yield LectureEntry(f"{module}/{name}", number, read_title(path) or title if path else title, path)

    def words_file(self, root: Path, module: str, name: str, number: int) -> Path | None:
        """Return the file of a lecture's words, or None while it is planned."""
        files = words_files(root, module, name)
        keys = ("modules", module, "lectures", name)
        if len(files) > 1:
            names = " and ".join(file.name for file in files)
            self.wrong(keys, f"“{module}/{name}” has two files, {names}", "keep one of them")
        for file in files[:1]:
            digits = file.name[: -len(f"_{name}.md")]
            if file.stem != name and int(digits) != number:
                what = f"{file.name} carries the number {int(digits)}, but “{name}” is lecture {number} of its module"
                self.wrong(keys, what, f"rename it to {number:02d}_{name}.md, or change the order here")
        return files[0] if files else None

    def plans(self, course: Course, tables: Mapping[str, object]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the lectures for which a module's table `needs` says what they build on, and that, in whole ids."""
        for module in course.modules:
            table = tables[module.id]
            assert isinstance(table, dict)
            needs = self.fields(table, "modules", module.id).table("needs")
            fields = self.fields(needs, "modules", module.id, "needs")
            for entry in module.lectures:
                names = fields.texts(entry.id.split("/")[1])
                yield entry.id, tuple(id for name in names for id in self.need(course, entry, name))
            fields.refuse_others()

    def need(self, course: Course, entry: LectureEntry, name: str) -> Iterator[str]:
        """Yield the whole id of a lecture that another one needs; its bare name is enough in its own module."""
        module, lecture = entry.id.split("/")
        known = {other.id for other in course.entries if other.id != entry.id}
        found = known & {name, f"{module}/{name}"}
        if not found:
            what = f"“{entry.id}” needs “{name}”, which is not in the course"
            names = [*sorted(known), *(id.removeprefix(f"{module}/") for id in sorted(known) if id.startswith(module))]
            self.wrong(("modules", module, "needs", lecture), what, did_you_mean(name, names))
        yield from found

    def tracks(self, course: Course, tables: Mapping[str, object]) -> Iterator[Track]:
        """Yield the tracks; a module's id among the lectures stands for all of its lectures."""
        modules = {module.id: [entry.id for entry in module.lectures] for module in course.modules}
        lectures = [id for ids in modules.values() for id in ids]
        for id, table in tables.items():
            if not self.well_named(id, "tracks", id) or not self.is_table(table, "tracks", id):
                continue
            fields = self.fields(table, "tracks", id)
            title = fields.text("title", required=True)
            listed, assumed = fields.texts("lectures"), fields.texts("assumes")
            fields.refuse_others()
            for key, names in (("lectures", listed), ("assumes", assumed)):
                for name in names:
                    if name not in modules and name not in lectures:
                        what = f"track “{id}” names “{name}”, which is not in the course"
                        self.wrong(("tracks", id, key), what, did_you_mean(name, [*lectures, *modules]))
            taught, known = (
                tuple(dict.fromkeys(one for name in names for one in modules.get(name, [name]) if one in lectures))
                for names in (listed, assumed)
            )
            yield Track(id, title, taught, known)

    def bed(self, root: Path, table: Mapping[str, object]) -> SoundBed | None:
        """Return the sound that lies under every film, if there is one."""
        if not table:
            return None
        fields = self.fields(table, "bed")
        name = fields.text("file", required=True)
        bed = SoundBed(
            root / name, fields.number("under_speech", SOFTEST), fields.number("in_pauses", SOFTEST - FORWARD)
        )
        fields.refuse_others()
        if name and not bed.file.is_file():
            self.wrong(
                ("bed", "file"), f"there is no {bed.file}", "name a sound file, as seen from the course's folder"
            )
        if bed.under_speech < LOUDEST:
            what = f"a bed only {bed.under_speech:g} LU under the speech makes it hard to follow"
            self.wrong(("bed", "under_speech"), what, f"write {LOUDEST:g} or more (WCAG 2.2, 1.4.7)")
        if not 0 <= bed.in_pauses <= bed.under_speech:
            what = f"the bed cannot lie {bed.in_pauses:g} LU under the speech in pauses"
            remedy = f"write a number from 0 to under_speech, {bed.under_speech:g}"
            self.wrong(("bed", "in_pauses"), what, remedy)
        return bed

    def texts(self, table: Mapping[str, object], name: str) -> Iterator[tuple[str, str]]:
        """Yield the entries of a table of texts."""
        for key, value in table.items():
            if isinstance(value, str):
                yield key, value
            else:
                self.wrong((name, key), f"“{key}” in [{name}] is not a text", "put it in quotes")

    def thresholds(self, table: Mapping[str, object]) -> Iterator[tuple[str, float]]:
        """Yield the entries of the table of thresholds."""
        for key, value in table.items():
            if isinstance(value, int | float) and not isinstance(value, bool):
                yield key, float(value)
            else:
                self.wrong(("thresholds", key), f"“{key}” in [thresholds] is not a number", "write it without quotes")

    def is_table(self, value: object, *keys: str) -> TypeGuard[dict[str, object]]:
        """Note a value that should be a table of further keys."""
        if isinstance(value, dict):
            return True
        self.wrong(keys, f"“{keys[-1]}” is not a table", f"write it as a table: [{'.'.join(keys)}]")
        return False

    def well_named(self, name: str, *keys: str) -> bool:
        """Note a name that cannot be part of an id."""
        if NAME.fullmatch(name):
            return True
        self.wrong(keys, f"“{name}” cannot be an id", "use small letters, digits and _, a letter first")
        return False
