"""The systems whose pages take lectures: for each, a folder that its own builder builds."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from mathml_anim.export.selection import RenderedLecture, Selection
from mathml_anim.export.snippets.clip import clip, clip_html, name_of
from mathml_anim.export.snippets.dialect import Dialect
from mathml_anim.export.snippets.markdown import MARKDOWN, index_markdown
from mathml_anim.export.snippets.notebook import notebook
from mathml_anim.export.snippets.rst import RST, index_rst
from mathml_anim.export.target import Options

Texts = Mapping[str, str]


@dataclass(frozen=True)
class System:
    """A system: where its films lie, and the texts of its folder.

    `media` is the folder of the films within the system's own; `seen` is that folder as a page's address has it.
    """

    media: str
    seen: str
    texts: Callable[[Selection, Options, str], Texts]


def _markdown(selection: Selection, options: Options, seen: str) -> Texts:
    pages = {lecture.id: f"{name_of(lecture)}.md" for lecture in selection}
    return {"README.md": index_markdown(selection, pages), **_pages(selection, options, seen, "", ".md")}


def _mkdocs(selection: Selection, options: Options, seen: str) -> Texts:
    pages = {lecture.id: f"{name_of(lecture)}.md" for lecture in selection}
    settings = {"site_name": selection.title, "use_directory_urls": True, "nav": [{"Contents": "index.md"}]}
    settings["nav"] = [{selection.title: "index.md"}, *({one.title: pages[one.id]} for one in selection)]
    return {
        "mkdocs.yml": _yaml(settings),
        "docs/index.md": index_markdown(selection, pages),
        **_pages(selection, options, seen, "docs/", ".md"),
    }


def _sphinx(selection: Selection, options: Options, seen: str) -> Texts:
    pages = _pages(selection, options, seen, "", ".rst", dialect=RST)
    return {"conf.py": _conf(selection, []), "index.rst": index_rst(selection, list(pages)), **pages}


def _myst(selection: Selection, options: Options, seen: str) -> Texts:
    names = [name_of(lecture) for lecture in selection]
    addresses = {lecture.id: f"{name_of(lecture)}.md" for lecture in selection}
    tree = "\n".join(["```{toctree}", ":hidden:", "", *names, "```"])
    book = {"version": 1, "project": {"title": selection.title, "toc": [{"file": "index.md"}]}, "site": {}}
    book["project"] = {"title": selection.title, "toc": [{"file": f"{name}.md"} for name in ["index", *names]]}
    return {
        "conf.py": _conf(selection, ["myst_parser"]),
        "_config.yml": _yaml({"title": selection.title, "execute": {"execute_notebooks": "off"}}),
        "_toc.yml": _yaml({"format": "jb-book", "root": "index", "chapters": [{"file": name} for name in names]}),
        "myst.yml": _yaml(book),
        "index.md": f"{index_markdown(selection, addresses)}\n{tree}\n",
        **_pages(selection, options, seen, "", ".md"),
    }


def _quarto(selection: Selection, options: Options, seen: str) -> Texts:
    addresses = {lecture.id: f"{name_of(lecture)}.qmd" for lecture in selection}
    site = {
        "project": {"type": "website", "output-dir": "_site", "resources": ["media/**"]},
        "lang": selection.language,
        "website": {"title": selection.title, "sidebar": {"contents": ["index.qmd", *addresses.values()]}},
    }
    pages = _pages(selection, options, seen, "", ".qmd", dialect=replace(MARKDOWN, raw=_quarto_html))
    return {"_quarto.yml": _yaml(site), "index.qmd": index_markdown(selection, addresses), **pages}


def _quarto_html(html: str) -> str:
    return f"```{{=html}}\n{html}\n```"


def _notebook(selection: Selection, options: Options, seen: str) -> Texts:
    return {
        f"{name_of(lecture)}.ipynb": notebook(
            selection, lecture, clip_html(lecture, clip(lecture, options, folder=seen))
        )
        for lecture in selection
    }


def _pages(
    selection: Selection,
    options: Options,
    seen: str,
    folder: str,
    ending: str,
    *,
    dialect: Dialect = MARKDOWN,
) -> Texts:
    def page(lecture: RenderedLecture) -> str:
        film = clip_html(lecture, clip(lecture, options, folder=seen))
        return dialect.lecture(selection, lecture, film)

    return {f"{folder}{name_of(lecture)}{ending}": page(lecture) for lecture in selection}


def _yaml(data: Mapping[str, object]) -> str:
    """Return data as JSON, which YAML reads."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _conf(selection: Selection, extensions: list[str]) -> str:
    lines = {
        "project": selection.title,
        "language": selection.language,
        "extensions": extensions,
        "html_static_path": ["_static"],
        "smartquotes": False,
    }
    return "".join(f"{name} = {value!r}\n" for name, value in lines.items())


SYSTEMS: Mapping[str, System] = MappingProxyType(
    {
        "markdown": System("media/", "media/", _markdown),
        "mkdocs": System("docs/media/", "../media/", _mkdocs),
        "sphinx": System("_static/", "_static/", _sphinx),
        "myst": System("_static/", "_static/", _myst),
        "quarto": System("media/", "media/", _quarto),
        "notebook": System("media/", "media/", _notebook),
    }
)
"""Every system by its name, in the order of the documentation."""
