"""Where a course lies on disk: its root, its words, its numbers and its pictures."""

from pathlib import Path

from mathml_anim.problems import Remediable

COURSE_FILE = Path("lectures", "course.toml")


def course_root(start: Path) -> Path:
    """Return the nearest folder upwards that holds `lectures/course.toml`; raises Remediable if there is none."""
    root = root_above(start)
    if root is None:
        raise Remediable(
            f"there is no {COURSE_FILE.as_posix()} in {start.resolve()} or any folder above it",
            "go to the folder of a course, or make one with `mathml-anim new course DIR`",
        )
    return root


def root_above(start: Path) -> Path | None:
    """Return the root of the course that a folder lies in, if it lies in one."""
    start = start.resolve()
    return next((folder for folder in (start, *start.parents) if (folder / COURSE_FILE).is_file()), None)


def root_here() -> Path:
    """Return where renders and the store go: the root of the course around the current folder, else this folder."""
    return root_above(Path.cwd()) or Path.cwd()


def words_files(root: Path, module: str, name: str) -> tuple[Path, ...]:
    """Return the files that could hold a lecture's words: `NN_name.md` or `name.md`, sorted."""
    folder = root / "lectures" / module
    numbered = (path for path in folder.glob(f"*_{name}.md") if path.name.removesuffix(f"_{name}.md").isdecimal())
    plain = folder / f"{name}.md"
    return (*sorted(numbered), *((plain,) if plain.is_file() else ()))


def numbers_file(root: Path, lecture: str) -> Path:
    """Return where the numbers of a lecture (`module/name`) are computed; the file need not exist."""
    return root / "lectures" / f"{lecture}.py"


def scenes_file(root: Path, lecture: str) -> Path:
    """Return where the scenes of a lecture (`module/name`) are drawn; the file need not exist."""
    return root / "scenes" / f"{lecture}.py"


def translation_file(words: Path, language: str) -> Path | None:
    """Return the translation beside a lecture's words, `NN_name.<lang>.md` or `name.<lang>.md`, or None."""
    name = words.stem.lstrip("0123456789").removeprefix("_")
    for candidate in (words.with_name(f"{words.stem}.{language}.md"), words.with_name(f"{name}.{language}.md")):
        if candidate.is_file():
            return candidate
    return None
