"""Renders the gallery: a page for every component with its picture and the lines that draw it.

Run `python docs/gallery/build.py` for everything, with names for some, and `--pages` for the pages alone.
`outlines.json` holds what every picture is made of, roughly, so that a change of a component is noticed.
"""

import importlib.util
import inspect
import json
import re
import sys
import tempfile
import textwrap
from pathlib import Path
from types import ModuleType

import numpy as np
from manim import Scene, VMobject, tempconfig

from mathml_anim.theme.colours import DARK, ColourRole

HERE = Path(__file__).parent
OUTLINES = HERE / "outlines.json"
FAMILIES = "vectors", "transformations", "gradients", "distributions", "learning", "typography"
WIDTH, HEIGHT = 960, 540


def _family(name: str) -> ModuleType:
    """Return the module of a family's scenes, under a name that hides no course's `scenes`."""
    spec = importlib.util.spec_from_file_location(f"gallery_{name}", HERE / "scenes" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


families = {name: _family(name) for name in FAMILIES}


def family(module: ModuleType) -> dict[str, type[Scene]]:
    """Return the scenes of a family by the names of their pages, in the order in which they are written."""
    found = {
        name: scene
        for name, scene in vars(module).items()
        if inspect.isclass(scene) and issubclass(scene, Scene) and scene.__module__ == module.__name__
    }
    return {_page_name(name): scene for name, scene in found.items()}


def gallery() -> dict[str, type[Scene]]:
    """Return the scenes of all families by the names of their pages."""
    return {name: scene for module in families.values() for name, scene in family(module).items()}


def _page_name(scene_name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", scene_name.removesuffix("Scene")).lower()


def page(name: str, scene: type[Scene]) -> str:
    """Return the page of a scene: its title, what the component says of itself, its picture and its lines."""
    title = inspect.getdoc(scene) or name
    component = vars(sys.modules[scene.__module__]).get(title.split()[0])
    said = (inspect.getdoc(component) or "").split("\n\n")[0] if component else ""
    source = textwrap.dedent(inspect.getsource(scene.construct))
    body = textwrap.dedent(source.split("\n", 1)[1]).rstrip()
    where = f"`from {component.__module__.rpartition('.')[0]} import {component.__name__}`" if component else ""
    picture, lines = f"![{title}]({name}.webp)", f"```python\n{body}\n```"
    return "\n\n".join(filter(None, (f"# {title}", said, where, picture, lines))) + "\n"


def contents() -> str:
    """Return the page that leads to all others, family by family."""
    parts = []
    for name, module in families.items():
        rows = "\n".join(f"- [{inspect.getdoc(scene)}]({page}.md)" for page, scene in family(module).items())
        parts.append(f"## {name.capitalize()}\n\n{rows}\n")
    return (
        "# Gallery\n\nEvery component, its picture, and the plain Manim that draws it. "
        "`python docs/gallery/build.py` draws them anew.\n\n" + "\n".join(parts)
    )


def outline(scene: Scene) -> list[dict[str, object]]:
    """Return, for everything that stands on a scene in the end, its type, colours, number of points and box."""
    rows: list[dict[str, object]] = []
    for mobject in scene.mobjects:
        parts = [part for part in mobject.get_family() if isinstance(part, VMobject) and len(part.points)]
        drawn = [part for part in parts if part.get_fill_opacity() > 0 or part.get_stroke_opacity() > 0]
        points = np.concatenate([part.points for part in drawn]) if drawn else np.zeros((1, 3))
        colors = sorted({part.get_color().to_hex() for part in drawn})
        box = [round(float(value), 2) for value in (*points.min(axis=0)[:2], *points.max(axis=0)[:2])]
        rows.append({"type": type(mobject).__name__, "points": len(points), "box": box, "colors": colors})
    return rows


def draw(name: str, scene: type[Scene]) -> list[dict[str, object]]:
    """Render the last frame of a scene into its picture; return its outline."""
    settings = {
        "background_color": DARK.colour(ColourRole.GROUND),
        "pixel_width": WIDTH,
        "pixel_height": HEIGHT,
        "frame_height": 8,
        "frame_width": 8 * WIDTH / HEIGHT,
        "frame_rate": 10,
        "save_last_frame": True,
        "disable_caching": True,
        "verbosity": "ERROR",
        "progress_bar": "none",
    }
    with tempfile.TemporaryDirectory() as folder, tempconfig({**settings, "media_dir": folder}):
        shown = scene()
        shown.render()
        picture = shown.camera.get_image().convert("RGB")
    whole = HERE / f".{name}.webp"
    picture.save(whole, "WEBP", quality=88, method=6)
    whole.replace(HERE / f"{name}.webp")
    return outline(shown)


def main() -> None:
    """Write the pages, and the pictures that are asked for."""
    pages = gallery()
    wanted = [word for word in sys.argv[1:] if not word.startswith("-")] or list(pages)
    known = json.loads(OUTLINES.read_text()) if OUTLINES.exists() else {}
    for name in wanted if "--pages" not in sys.argv else ():
        known[name] = draw(name, pages[name])
    rows = ",\n".join(f"{json.dumps(name)}: {json.dumps(known[name])}" for name in pages if name in known)
    OUTLINES.write_text(f"{{\n{rows}\n}}\n", encoding="utf-8")
    for name, scene in pages.items():
        (HERE / f"{name}.md").write_text(page(name, scene), encoding="utf-8")
    (HERE / "README.md").write_text(contents(), encoding="utf-8")


if __name__ == "__main__":
    main()
