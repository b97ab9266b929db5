"""A new course, or a new lecture in one: short, whole and ready to be rendered, made from the scaffold."""

import re
import shutil
import tempfile
import tomllib
from collections.abc import Mapping
from importlib.resources import files as package_files
from pathlib import Path

from mathml_anim.course.course_file import NAME
from mathml_anim.course.find import COURSE_FILE, numbers_file, scenes_file, words_files
from mathml_anim.course.load import load_course
from mathml_anim.course.model import Course
from mathml_anim.problems import Remediable, WrongUsage
from mathml_anim.whole_files import write_whole

FIRST_LECTURE = ("first_steps", "growing_squares", "Twice the side")
COURSE_FILES = {
    "lectures/course.toml": "course.toml",
    "manim.cfg": "manim.cfg",
    "README.md": "README.md",
    ".gitignore": "gitignore",
}


def new_course(folder: Path, *, title: str = "") -> tuple[Path, ...]:
    """Make a course of one lecture in a folder that does not exist or is empty; return its files.

    The folder appears when it is whole; in one that is there, the words do, last. Raises Remediable if something is
    there already.
    """
    exists = folder.exists()
    if exists and (not folder.is_dir() or any(folder.iterdir())):
        raise Remediable(f"{folder} exists and is not empty", "choose another folder")
    around = folder if exists else folder.parent
    around.mkdir(parents=True, exist_ok=True)
    module, name, lecture_title = FIRST_LECTURE
    places = {"COURSE": title or words_of(folder.resolve().name)}
    texts = {path: _filled(template, places) for path, template in COURSE_FILES.items()}
    texts |= _lecture_texts(module, name, f"01_{name}", lecture_title)
    with tempfile.TemporaryDirectory(dir=around, prefix=f".{folder.name}-") as made:
        whole = Path(made, "course")
        for path, text in texts.items():
            write_whole(whole / path, text)
        if exists:
            for part in sorted(whole.iterdir(), key=lambda part: part.name == "lectures"):
                shutil.move(part, folder)
        else:
            shutil.move(whole, folder)
    return tuple(folder / path for path in texts)


def new_lecture(root: Path, id: str, *, title: str = "") -> tuple[Path, ...]:
    """Make a lecture `module/name` in a course and name it in course.toml; return the files that are new or changed.

    A planned lecture keeps its number and title. Raises Remediable if a file of that name is there already.
    """
    module, slash, name = id.partition("/")
    if not slash or not NAME.fullmatch(module) or not NAME.fullmatch(name):
        raise WrongUsage(f"“{id}” is not the id of a lecture", "write module/name, small letters, digits and _ only")
    taken = [*words_files(root, module, name), numbers_file(root, id), scenes_file(root, id)]
    for path in taken:
        if path.exists():
            raise Remediable(f"{path.relative_to(root)} exists already", "choose another name, or edit that file")
    course = load_course(root)
    listed = [entry for entry in course.entries if entry.id == id]
    title = title or (listed[0].title if listed else words_of(name))
    number = listed[0].number if listed else _next_number(course, module)
    contents = None if listed else _with_lecture(root, module, name, title)
    texts = _lecture_texts(module, name, f"{number:02d}_{name}", title)
    if contents is not None:
        texts[COURSE_FILE.as_posix()] = contents
    _write_all({root / path: text for path, text in texts.items()})
    return tuple(root / path for path in texts)


def _write_all(texts: Mapping[Path, str]) -> None:
    """Write files in order; if one cannot be written, take away those before it."""
    written: list[Path] = []
    try:
        for path, text in texts.items():
            write_whole(path, text)
            written.append(path)
    except BaseException:
        for path in written:
            path.unlink()
        raise


def words_of(name: str) -> str:
    """Return a name as words: `growing_squares` is Growing squares."""
    words = re.sub(r"[_\s-]+", " ", name).strip()
    return (words[:1].upper() + words[1:]) or "A course"


def _lecture_texts(module: str, name: str, numbered: str, title: str) -> dict[str, str]:
    places = {"TITLE": title, "MODULE": module, "NAME": name}
    return {
        f"lectures/{module}/{numbered}.md": _filled("words.md", places),
        f"lectures/{module}/{name}.py": _filled("numbers.py", places),
        f"scenes/{module}/{name}.py": _filled("scenes.py", places),
    }


def _filled(template: str, places: Mapping[str, str]) -> str:
    folder = package_files("mathml_anim.course").joinpath("scaffold")
    text = folder.joinpath(f"{template}.template").read_text(encoding="utf-8")
    for place, filling in places.items():
        quoted = filling.replace("\\", "\\\\").replace('"', '\\"') if template != "README.md" else filling
        text = text.replace(f"__{place}__", quoted)
    return text


def _next_number(course: Course, module: str) -> int:
    return 1 + sum(entry.id.startswith(f"{module}/") for entry in course.entries)


def _with_lecture(root: Path, module: str, name: str, title: str) -> str:
    """Return course.toml with one more lecture at the end of a module, which is added if it is new."""
    text = (root / COURSE_FILE).read_text(encoding="utf-8")
    line = f"{name} = {_quoted(title)}"
    header = re.search(rf"^[ \t]*\[\s*modules\s*\.\s*{module}\s*\.\s*lectures\s*\][^\n]*\n?", text, re.MULTILINE)
    if header:
        rest = text[header.end() :]
        table = re.split(r"^[ \t]*\[", rest, maxsplit=1, flags=re.MULTILINE)[0].rstrip()
        before = text[: header.end()].rstrip("\n") + "\n" + table.lstrip("\n")
        edited = before.rstrip("\n") + f"\n{line}\n" + rest[len(table) :].removeprefix("\n")
    else:
        opened = re.search(rf"^[ \t]*\[\s*modules\s*\.\s*{module}\s*\]", text, re.MULTILINE)
        started = "" if opened else f"\n[modules.{module}]\ntitle = {_quoted(words_of(module))}\n"
        edited = text.rstrip("\n") + f"\n{started}\n[modules.{module}.lectures]\n{line}\n"
    if not _has_lecture(edited, module, name):
        remedy = f"add {line} to the lectures of module {module} by hand, then run this again"
        raise Remediable(f"{COURSE_FILE} is written in a way that cannot be added to", remedy)
    return edited


def _has_lecture(text: str, module: str, name: str) -> bool:
    try:
        return name in tomllib.loads(text)["modules"][module]["lectures"]
    except (tomllib.TOMLDecodeError, KeyError, TypeError):
        return False


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
