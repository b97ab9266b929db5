"""Draws what every lecture builds on: `docs/course_map.svg`, and `docs/course_map.md` around it.

Run `python tools/course_map.py` after a change of `lectures/course.toml` or of what a lecture `needs`.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from mathml_anim.course.load import load_course
from mathml_anim.course.model import Course, Track
from mathml_anim.course.order import needs_of
from mathml_anim.theme.colours import DARK, ColourRole
from mathml_anim.whole_files import write_whole

ROOT = Path(__file__).parents[1]
WIDTH, HEIGHT, ACROSS, DOWN = 236, 40, 330, 62
LEFT, TOP = 56, 96
COLOURS = (ColourRole.SPACE, ColourRole.CHANGE, ColourRole.BELIEF, ColourRole.FOCUS)

Needs = Mapping[str, tuple[str, ...]]
Place = tuple[float, float]


def all_needs(course: Course) -> dict[str, tuple[str, ...]]:
    """Return what every lecture of the course needs, by its id."""
    return {entry.id: needs_of(course, entry) for entry in course.entries}


def direct(needs: Needs) -> dict[str, tuple[str, ...]]:
    """Return the needs without those that another one needs in turn: the arrows that a picture cannot do without."""
    behind: dict[str, set[str]] = {}

    def before(id: str) -> set[str]:
        if id not in behind:
            behind[id] = {*needs[id]}.union(*(before(need) for need in needs[id]))
        return behind[id]

    return {
        id: tuple(need for need in needs[id] if not any(need in before(other) for other in needs[id])) for id in needs
    }


def places(course: Course) -> dict[str, Place]:
    """Return the upper left corner of every lecture's box: a column a module, in order."""
    return {
        entry.id: (LEFT + ACROSS * column, TOP + DOWN * row)
        for column, module in enumerate(course.modules)
        for row, entry in enumerate(module.lectures)
    }


def arrow(start: Place, end: Place) -> str:
    """Return the path of an arrow between two boxes: from side to side, or round the left where one is below."""
    (x, y), (to_x, to_y) = start, end
    middle, to_middle = y + HEIGHT / 2, to_y + HEIGHT / 2
    if x == to_x and to_y - y <= DOWN:
        return f"M{x + WIDTH / 2:g},{y + HEIGHT:g} L{to_x + WIDTH / 2:g},{to_y - 3:g}"
    if x == to_x:
        out = 14 + 0.09 * (to_y - y)
        return f"M{x:g},{middle:g} C{x - out:g},{middle:g} {x - out:g},{to_middle:g} {x - 3:g},{to_middle:g}"
    side, bend = x + WIDTH, 0.5 * (to_x - x - WIDTH)
    return f"M{side:g},{middle:g} C{side + bend:g},{middle:g} {to_x - bend:g},{to_middle:g} {to_x - 3:g},{to_middle:g}"


def picture(course: Course) -> str:
    """Return the drawing of the whole course as SVG."""
    at, needs = places(course), direct(all_needs(course))
    ink, ground = DARK.colour(ColourRole.INK), DARK.colour(ColourRole.GROUND)
    colours = {module.id: DARK.colour(COLOURS[n % len(COLOURS)]) for n, module in enumerate(course.modules)}
    right = max(x for x, _ in at.values()) + WIDTH + LEFT
    bottom = max(y for _, y in at.values()) + HEIGHT + 40
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {right:g} {bottom:g}" role="img" '
        'font-family="Inter, Helvetica, Arial, sans-serif" font-size="16">',
        f"<title>{escape(course.title)}: what every lecture builds on</title>",
        f'<rect width="{right:g}" height="{bottom:g}" fill="{ground}"/>',
        *_heads(colours),
    ]
    for column, module in enumerate(course.modules):
        weeks = f"weeks {module.weeks[0]}–{module.weeks[1]}" if module.weeks else ""
        head = f'x="{LEFT + ACROSS * column}" fill="{colours[module.id]}"'
        lines.append(f'<text {head} y="48" font-weight="600">{escape(module.title)}</text>')
        lines.append(f'<text {head} y="72" font-size="14">{weeks}</text>')
    for id, sources in needs.items():
        for need in sources:
            module = need.split("/")[0]
            look = f'fill="none" stroke="{colours[module]}" stroke-width="1.6" opacity="0.75"'
            said = f"<title>{_plain(need)} → {_plain(id)}</title>"
            way = arrow(at[need], at[id])
            lines.append(f'<path d="{way}" {look} marker-end="url(#{module})">{said}</path>')
    for entry in course.entries:
        x, y = at[entry.id]
        edge = f'fill="{ground}" stroke="{colours[entry.id.split("/")[0]]}" stroke-width="1.5"'
        lines.append(f'<rect x="{x:g}" y="{y:g}" width="{WIDTH}" height="{HEIGHT}" rx="7" {edge}/>')
        words = f"{entry.number:02d} {_plain(entry.id)}"
        lines.append(f'<text x="{x + 12:g}" y="{y + 26:g}" fill="{ink}">{words}</text>')
    return "\n".join([*lines, "</svg>"]) + "\n"


def _heads(colours: Mapping[str, str]) -> Iterator[str]:
    for module, colour in colours.items():
        size = 'viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"'
        yield f'<marker id="{module}" {size}><path d="M0,0 L8,4 L0,8 z" fill="{colour}"/></marker>'


def _plain(id: str) -> str:
    return id.split("/")[1].replace("_", " ")


def page(course: Course) -> str:
    """Return the page around the drawing: what each lecture needs, and every track in its order."""
    needs = all_needs(course)
    rows = "\n".join(
        f"| `{entry.id}` | {', '.join(f'`{need}`' for need in needs[entry.id]) or '–'} |" for entry in course.entries
    )
    tracks = "\n\n".join(_track(track) for track in course.tracks)
    return (
        "# The course, and what builds on what\n\n"
        "`lectures/course.toml` gives the order; an arrow leads from a lecture to one that builds on it. Arrows that "
        "follow from others are left out. `python tools/course_map.py` draws this anew.\n\n"
        f"![What every lecture builds on](course_map.svg)\n\n"
        f"| lecture | needs |\n|---|---|\n{rows}\n\n"
        "## Tracks\n\n"
        "A track is a course of its own from the same lectures: `track:name` stands wherever a command takes a TARGET. "
        "In each, a lecture comes after all that it needs.\n\n"
        f"{tracks}\n"
    )


def _track(track: Track) -> str:
    assumed = ", ".join(f"`{id}`" for id in track.assumes)
    known = f" It assumes that {assumed} is known." if assumed else ""
    steps = " → ".join(_plain(id) for id in track.lectures)
    return f"### `track:{track.id}`: {track.title}\n\n{len(track.lectures)} lectures.{known}\n\n{steps}"


def main() -> None:
    """Write the drawing and the page."""
    course = load_course(ROOT)
    write_whole(ROOT / "docs" / "course_map.svg", picture(course))
    write_whole(ROOT / "docs" / "course_map.md", page(course))


if __name__ == "__main__":
    main()
