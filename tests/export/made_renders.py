"""Renders as exports find them, made in a moment: a manifest, a short film with sound, captions, stills."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import numpy as np
from PIL import Image

from mathml_anim.course.manifest import (
    LectureManifest,
    ManifestChoice,
    ManifestCue,
    ManifestExercise,
    ManifestPause,
    ManifestSegment,
    ManifestWord,
    Prose,
    ProsePart,
    Rate,
    file_entry,
    manifest_json,
)
from mathml_anim.export.selection import Part, RenderedLecture, Selection
from mathml_anim.narration.on_screen import on_screen
from mathml_anim.narration.webvtt import Cue, chapter_file, cue_file
from mathml_anim.theme.colours import DARK, ColourRole

FPS = 10
SIZE = (320, 180)
AWKWARD = 'Rows & columns: “<b>” isn\'t "bold" — матрица, πίνακας'
"""A title with everything that a careless template lets through."""

SAID = {
    "square_turns": (
        ("Here is a square.", ""),
        ("Now it turns,", "turn"),
        ("by ninety degrees.", ""),
        ("It rests.", "rest"),
    ),
    "square_leaves": (("Now the square", ""), ("leaves us.", "leave")),
}
"""The words of the segments, in phrases of a second each, with the cue that each begins with; a line a paragraph."""


def text(words: str) -> Prose:
    return Prose(words, (ProsePart(text=words),))


def asked(before: str, typst: str, alt: str, after: str) -> Prose:
    parts = (ProsePart(text=before), ProsePart(typst=typst, alt=alt), ProsePart(text=after))
    return Prose(f"{before}{alt}{after}", parts)


PRACTICE = (
    ManifestExercise(
        1,
        asked("Which matrix is ", "mat(0, -1; 1, 0)", "rows zero minus one and one zero", "?"),
        text("Where does the first arrow land?"),
        None,
        (
            ManifestChoice(
                text("A mirror & nothing else"), correct=False, feedback=text("the arrows would trade places.")
            ),
            ManifestChoice(text("A quarter turn"), correct=True, feedback=text("i hat lands at (0, 1).")),
        ),
        None,
    ),
    ManifestExercise(2, text("By how many degrees does a quarter turn turn?"), None, text("90"), (), None),
    ManifestExercise(3, text("Run it."), text("Add."), text("3 < 4"), (), "1 < 2\nsum([1, 2])\n"),
)


def segment(lecture: str, name: str, title: str, start: int) -> ManifestSegment:
    phrases = SAID[name]
    words: list[ManifestWord] = []
    cues: list[ManifestCue] = []
    for place, (phrase, cue) in enumerate(phrases):
        begin = place * FPS
        if cue:
            cues.append(ManifestCue(cue, begin))
        parts = phrase.split()
        step = FPS // (len(parts) + 1)
        words += [
            ManifestWord(word, begin + step * n, begin + step * (n + 1), place, place) for n, word in enumerate(parts)
        ]
    frames = FPS * len(phrases)
    pause = (ManifestPause(frames - 2, frames - 1),)
    return ManifestSegment(f"{lecture}:{name}", title, name.title(), start, frames, tuple(cues), tuple(words), pause)


def render(
    folder: Path,
    *,
    id: str = "first/squares",
    title: str = "Squares",
    number: int = 1,
    language: str = "en",
    practice: tuple[ManifestExercise, ...] = PRACTICE,
) -> LectureManifest:
    """Write what a render leaves of a lecture of two segments and six seconds, and return its manifest."""
    first = segment(id, "square_turns", f"{title}: a turn", 0)
    second = segment(id, "square_leaves", "A square leaves", first.frames)
    segments = (first, second)
    frames = first.frames + second.frames
    folder.mkdir(parents=True)
    film(folder / "lecture.mp4", frames)
    poster(folder / "poster.jpg")
    for each in segments:
        name = each.id.split(":")[1]
        for cue in each.cues:
            still(folder / f"stills/{name}.{cue.name}.svg")
        film(folder / f"clips/{name}.mp4", each.frames)
        poster(folder / f"clips/{name}.jpg")
        (folder / f"clips/{name}.{language}.vtt").write_text(captions([each], alone=True), "utf-8")
    (folder / f"captions.{language}.vtt").write_text(captions(segments), "utf-8")
    chapters = [(each.start / FPS, (each.start + each.frames) / FPS, each.title) for each in segments]
    (folder / "chapters.vtt").write_text(chapter_file(chapters), "utf-8")
    seen = (["a square"], ["the matrix with rows 0 −1 and 1 0", "a square"])
    times = ((0.0, 1.0), (1.0, 4.0))
    shown = [Cue(*time, on_screen(texts, language)) for time, texts in zip(times, seen, strict=True)]
    (folder / f"descriptions.{language}.vtt").write_text(cue_file(shown), "utf-8")
    (folder / f"transcript.{language}.md").write_text(f"# {title}\n", "utf-8")
    manifest = LectureManifest(
        id=id, number=number, course="Small & <fine>", module=id.partition("/")[0], title=title, language=language,
        languages=(language,), licence="CC-BY-4.0", needs=(), objectives=("See a square turn.",),
        misconception="Squares cannot turn.", sources=("Euclid, Elements, book I",), voice="silent", fps=Rate(FPS),
        width=SIZE[0], height=SIZE[1], frames=frames, segments=segments, practice=practice, values={},
        files=tuple(file_entry(path, folder) for path in sorted(folder.rglob("*")) if path.is_file()),
        versions={},
    )  # fmt: skip
    (folder / "manifest.json").write_text(manifest_json(manifest), "utf-8")
    return manifest


def selection(root: Path, *titles: str, practice: tuple[ManifestExercise, ...] = PRACTICE) -> Selection:
    """Return a selection of freshly made renders: a lecture for each title, all of one module."""
    lectures = []
    for place, title in enumerate(titles or ("Squares",), start=1):
        id = "first/squares" if place == 1 else f"first/squares_{place}"
        manifest = render(root / id, id=id, title=title, number=place, practice=practice)
        lectures.append(RenderedLecture(manifest, root / id, place))
    return of(lectures)


def of(lectures: Sequence[RenderedLecture]) -> Selection:
    """Return a selection of these lectures, one module."""
    single = len(lectures) == 1
    return Selection(
        id=lectures[0].slug if single else "first",
        title=lectures[0].title if single else "First things",
        course=lectures[0].manifest.course,
        language=lectures[0].manifest.language,
        licence="CC-BY-4.0",
        licence_text="Small & <fine>\n\nLicence: CC-BY-4.0\n\nShare and adapt, and say whose it is.\n",
        theme="dark",
        parts=(Part("first", "First things", tuple(lectures)),),
    )


def in_language(chosen: Selection, language: str) -> Selection:
    """Return the same selection, said to be in another language."""
    lectures = [replace(each, manifest=replace(each.manifest, language=language)) for each in chosen]
    return replace(of(lectures), language=language)


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def captions(segments: Sequence[ManifestSegment], *, alone: bool = False) -> str:
    return cue_file(
        Cue((start + word.start) / FPS, (start + word.end) / FPS, word.text)
        for each in segments
        for start in [0 if alone else each.start]
        for word in each.words
    )


def poster(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", SIZE, DARK.colour(ColourRole.GROUND)).save(path, quality=80)


def still(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    ground, space, ink = (DARK.colour(role).lower() for role in (ColourRole.GROUND, ColourRole.SPACE, ColourRole.INK))
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" role="img">\n'
        f'<rect width="320" height="180" fill="{ground}"/>\n'
        f'<path d="M120 50L200 50L200 130L120 130Z" fill="none" stroke="{space}" stroke-width="3"/>\n'
        f'<path d="M20 20L60 20" fill="none" stroke="{ink}" stroke-width="2"/>\n</svg>\n',
        "utf-8",
    )


def film(path: Path, frames: int) -> None:
    """Write a film whose grey tells its second, with a quiet tone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_film(frames))


@cache
def _film(frames: int) -> bytes:
    with TemporaryDirectory() as folder:
        _encode(Path(folder) / "film.mp4", frames)
        return (Path(folder) / "film.mp4").read_bytes()


def _encode(path: Path, frames: int) -> None:
    with av.open(path, "w", options={"movflags": "+faststart"}) as out:
        video = out.add_stream("libx264", rate=Fraction(FPS))
        video.width, video.height, video.pix_fmt = *SIZE, "yuv420p"
        video.options = {"preset": "ultrafast", "g": str(FPS)}
        sound = out.add_stream("aac", rate=48_000, layout="mono")
        for number in range(frames):
            level = 40 + 20 * (number // FPS)
            picture = av.VideoFrame.from_ndarray(np.full((SIZE[1], SIZE[0], 3), level, np.uint8), format="rgb24")
            out.mux(video.encode(picture))
        samples = (0.01 * np.sin(np.arange(48_000 * frames // FPS) / 20)).astype(np.float32)[None]
        heard = av.AudioFrame.from_ndarray(samples, format="fltp", layout="mono")
        heard.sample_rate = 48_000
        out.mux(sound.encode(heard))
        for stream in (video, sound):
            out.mux(stream.encode(None))
