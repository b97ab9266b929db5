"""Makes the picture that moves at the top of the README, from the course itself.

python docs/moving_picture.py
"""

from fractions import Fraction
from pathlib import Path

from PIL import Image

from mathml_anim.course.load import load_course, load_lecture
from mathml_anim.frames.raster import Rasteriser
from mathml_anim.frames.take import Take
from mathml_anim.narration.voices.registry import find_voice
from mathml_anim.rehearsal.prepare import prepare
from mathml_anim.rehearsal.rehearse import rehearse

ROOT = Path(__file__).parents[1]
LECTURE, SEGMENT = "linear_algebra/matrices_as_transformations", "the_recipe_survives"
FIRST, LAST = "step_i", "same"
FPS = Fraction(15)
SIZE = (640, 360)
LONGEST_HOLD = 18
"""Frames: a picture that rests longer than this is cut short."""


def pictures() -> list[tuple[Image.Image, int]]:
    """Return every picture between the two cues, and for how many frames it is shown."""
    course = load_course(ROOT)
    lecture = load_lecture(course, course.entry(LECTURE))
    times = prepare(course, lecture, find_voice("silent", None), FPS).segment(SEGMENT)
    rasteriser = Rasteriser(*SIZE)
    seen: list[tuple[Image.Image, int]] = []
    frame = 0

    def keep(take: Take) -> None:
        nonlocal frame
        if times.cues[FIRST] <= frame <= times.cues[LAST]:
            pixels = rasteriser.draw(take.picture)
            seen.append((Image.fromarray(pixels[:, :, [2, 1, 0]].copy()), min(take.repeat, LONGEST_HOLD)))
        frame += take.repeat

    rehearse(course, lecture, times, keep, fps=FPS)
    return seen


def main() -> None:
    """Write `docs/moving_picture.webp`."""
    images, repeats = zip(*pictures(), strict=True)
    path = Path(__file__).with_suffix(".webp")
    durations = [round(1000 * repeat / FPS) for repeat in repeats]
    images[0].save(path, save_all=True, append_images=images[1:], duration=durations, loop=0, quality=70, method=4)
    print(path.relative_to(ROOT), f"{path.stat().st_size / 1e3:.0f} kB")  # noqa: T201


if __name__ == "__main__":
    main()
