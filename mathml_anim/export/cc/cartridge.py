"""The files of a cartridge: its manifest, a page for each lecture, an assessment for each practice."""

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from mathml_anim.export.cc.quiz import Quizzes
from mathml_anim.export.media import film_name
from mathml_anim.export.selection import Part, RenderedLecture, Selection
from mathml_anim.export.steps import paragraphs
from mathml_anim.export.templating import fill
from mathml_anim.export.transcript import clock
from mathml_anim.export.wording import wording
from mathml_anim.export.xml_text import nested, xml_file

_CP = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
_LOM = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"
_PROFILE = "http://www.imsglobal.org/profile/cc/ccv1p1"
_WEB = "webcontent"
_ASSESSMENT = "imsqti_xmlv1p2/imscc_xmlv1p1/assessment"
_FORMULAS = "r-formulas"


@dataclass
class Cartridge:
    """What has been gathered so far: files by their names, and resources in the order they came."""

    media_url: str | None
    files: dict[str, str | bytes | Path] = field(default_factory=dict)
    resources: Element = field(default_factory=lambda: Element("resources"))
    quizzes: Quizzes = field(default_factory=Quizzes)

    def resource(self, name: str, kind: str, files: list[str], *, first: str | None = None) -> Element:
        """Add a resource; `first` is the file that opens it."""
        opening = {"href": first} if first else {}
        made = SubElement(self.resources, "resource", {"identifier": name, "type": kind, **opening})
        for file in files:
            SubElement(made, "file", {"href": file})
        return made


def cartridge_files(selection: Selection, media_url: str | None) -> dict[str, str | bytes | Path]:
    """Return every file of a cartridge; films are left out if they lie elsewhere."""
    cartridge = Cartridge(media_url)
    organisation = Element("organization", {"identifier": "organisation", "structure": "rooted-hierarchy"})
    root = SubElement(organisation, "item", {"identifier": "root"})
    for part in selection.parts:
        _part(selection, part, root, cartridge)
    formulas = cartridge.quizzes.formulas
    if formulas:
        cartridge.files |= {f"formulas/{name}": made.svg for name, made in formulas.items()}
        cartridge.resource(_FORMULAS, _WEB, [f"formulas/{name}" for name in sorted(formulas)])
    cartridge.files["LICENCE.txt"] = selection.licence_text
    cartridge.resource("r-licence", _WEB, ["LICENCE.txt"], first="LICENCE.txt")
    cartridge.files["imsmanifest.xml"] = _manifest(selection, organisation, cartridge.resources)
    return cartridge.files


def _part(selection: Selection, part: Part, root: Element, cartridge: Cartridge) -> None:
    """Add a module: Moodle makes a section of it, Canvas a module."""
    module = SubElement(root, "item", {"identifier": f"i-{part.id}"})
    SubElement(module, "title").text = part.title
    for lecture in part.lectures:
        _lecture(selection, lecture, cartridge)
        item = SubElement(module, "item", {"identifier": f"i-{lecture.slug}", "identifierref": f"r-{lecture.slug}"})
        SubElement(item, "title").text = lecture.title
        if lecture.manifest.practice and not lecture.segment:
            _practice(lecture, module, cartridge)


def _lecture(selection: Selection, lecture: RenderedLecture, cartridge: Cartridge) -> None:
    folder = f"lectures/{lecture.slug}"
    language = lecture.manifest.language
    beside: dict[str, str | bytes | Path] = {f"captions.{language}.vtt": lecture.captions}
    film = "film.mp4"
    if cartridge.media_url is None:
        beside[film] = lecture.film
    else:
        film = f"{cartridge.media_url}/{film_name(lecture)}"
    beside["index.html"] = _page(selection, lecture, film)
    cartridge.files |= {f"{folder}/{name}": content for name, content in beside.items()}
    names = [f"{folder}/{name}" for name in sorted(beside)]
    cartridge.resource(f"r-{lecture.slug}", _WEB, names, first=f"{folder}/index.html")


def _page(selection: Selection, lecture: RenderedLecture, film: str) -> str:
    """Return a page that needs no script, for Moodle and Canvas take scripts away."""
    language = lecture.manifest.language
    return fill(
        "cc/lecture.html",
        {
            "language": language,
            "title": lecture.title,
            "course": selection.course,
            "licence": selection.licence,
            "words": wording(language),
            "film": film,
            "captions": f"captions.{language}.vtt",
            "objectives": lecture.manifest.objectives,
            "sources": lecture.manifest.sources,
            "chapters": [
                {
                    "title": segment.title,
                    "begins": clock(lecture.time(lecture.begins(segment))),
                    "paragraphs": [each.text for each in paragraphs(segment)],
                }
                for segment in lecture.segments
            ],
        },
    )


def _practice(lecture: RenderedLecture, module: Element, cartridge: Cartridge) -> None:
    known = set(cartridge.quizzes.formulas)
    text = cartridge.quizzes.quiz(lecture)
    name = f"practice/{lecture.slug}.xml"
    cartridge.files[name] = text
    resource = cartridge.resource(f"r-{lecture.slug}-practice", _ASSESSMENT, [name])
    if "../formulas/" in text or known != set(cartridge.quizzes.formulas):
        SubElement(resource, "dependency", {"identifierref": _FORMULAS})
    names = {"identifier": f"i-{lecture.slug}-practice", "identifierref": f"r-{lecture.slug}-practice"}
    item = SubElement(module, "item", names)
    SubElement(item, "title").text = f"{wording(lecture.manifest.language)['practice']}: {lecture.title}"


def _manifest(selection: Selection, organisation: Element, resources: Element) -> str:
    """Return the manifest; its name space comes first, for Moodle looks for it in the first 500 bytes."""
    manifest = Element(
        "manifest",
        {
            "xmlns": _CP,
            "identifier": f"m-{selection.uuid}",
            "xmlns:lomimscc": _LOM,
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation": f"{_CP} {_PROFILE}/ccv1p1_imscp_v1p2_v1p0.xsd "
            f"{_LOM} {_PROFILE}/LOM/ccv1p1_lommanifest_v1p0.xsd",
        },
    )
    metadata = SubElement(manifest, "metadata")
    SubElement(metadata, "schema").text = "IMS Common Cartridge"
    SubElement(metadata, "schemaversion").text = "1.1.0"
    lom = SubElement(metadata, "lomimscc:lom")
    general = SubElement(lom, "lomimscc:general")
    _string(nested(general, "lomimscc:title"), selection.title, selection.language)
    SubElement(general, "lomimscc:language").text = selection.language
    about = " · ".join(lecture.title for lecture in selection)
    _string(nested(general, "lomimscc:description"), about, selection.language)
    rights = SubElement(lom, "lomimscc:rights")
    nested(rights, "lomimscc:copyrightAndOtherRestrictions", "lomimscc:value").text = "yes"
    _string(nested(rights, "lomimscc:description"), selection.licence, selection.language)
    SubElement(manifest, "organizations").append(organisation)
    manifest.append(resources)
    return xml_file(manifest)


def _string(parent: Element, text: str, language: str) -> None:
    SubElement(parent, "lomimscc:string", {"language": language}).text = text
