"""The outline of a course, by which the page moves between lectures."""

from pathlib import Path

from mathml_anim.course.load import load_course
from mathml_anim.problems import ProblemsFound, Remediable


def outline(root: Path) -> dict[str, object]:
    """Return the modules and lectures of a course as data for JSON; nothing but a title while course.toml is broken."""
    try:
        course = load_course(root)
    except (ProblemsFound, Remediable):
        return {"type": "outline", "title": root.name, "modules": []}
    modules = [
        {
            "id": module.id,
            "title": module.title,
            "lectures": [
                {"id": each.id, "number": each.number, "title": each.title, "written": each.path is not None}
                for each in module.lectures
            ],
        }
        for module in course.modules
    ]
    return {"type": "outline", "title": course.title, "modules": modules}
