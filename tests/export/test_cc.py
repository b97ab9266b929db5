"""Common Cartridge 1.1: the rules of its schemas, and those that the importers of Moodle and Canvas really go by.

The schemas may be handed on only by who took them from their publisher, so their rules stand here, as far as what is
written needs them. Each rule says where it is from: a file of the profile's schemas (`ccv1p1_*.xsd`, with the number
of the Schematron rule in them), of Moodle (release 4.2.3, `backup/`) or of Canvas
(`lib/`; package_identifier.rb at commit 05e9653, org_converter.rb at 0db446b, converter.rb at 00b222d).
"""

import re
import zipfile
from collections import Counter
from html import unescape
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import made_renders
import pytest

from mathml_anim.course.manifest import ManifestChoice, ManifestExercise
from mathml_anim.export.registry import find_target
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options

CP = "{http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1}"
QTI = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
ASSESSMENT = "imsqti_xmlv1p2/imscc_xmlv1p1/assessment"

THREE = ManifestExercise(
    4,
    made_renders.asked("Which is ", "mat(1, 0; 0, 1)", "the matrix that changes nothing", "?"),
    None,
    None,
    tuple(
        ManifestChoice(made_renders.text(words), correct=words == "B", feedback=made_renders.text(f"{words}: so."))
        for words in "ABC"
    ),
    None,
)
NEGATIVE = ManifestExercise(5, made_renders.text("What is 1 − 3.5?"), None, made_renders.text("−2.5"), (), None)
OPEN = ManifestExercise(6, made_renders.text("Why?"), None, None, (), None)


class Cartridge:
    """A cartridge as an importer unpacks it."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            self.names = archive.namelist()
            self.files = {name: archive.read(name) for name in self.names}
        self.manifest = ElementTree.fromstring(self.files["imsmanifest.xml"])
        self.resources = {made.get("identifier", ""): made for made in self.manifest.iter(f"{CP}resource")}

    def files_of(self, resource: Element) -> list[str]:
        return [file.get("href", "") for file in resource.findall(f"{CP}file")]

    @property
    def quizzes(self) -> dict[str, Element]:
        """The assessments by their files."""
        made = [each for each in self.resources.values() if each.get("type") == ASSESSMENT]
        return {name: ElementTree.fromstring(self.files[name]) for each in made for name in self.files_of(each)}

    @property
    def pages(self) -> dict[str, str]:
        """The pages by their files."""
        return {name: text.decode() for name, text in self.files.items() if name.endswith(".html")}


@pytest.fixture(scope="module")
def squares(tmp_path_factory: pytest.TempPathFactory) -> Selection:
    practice = (*made_renders.PRACTICE, THREE, NEGATIVE, OPEN)
    return made_renders.selection(
        tmp_path_factory.mktemp("renders") / "10p", made_renders.AWKWARD, "Circles", practice=practice
    )


@pytest.fixture(scope="module")
def cartridge(squares: Selection, tmp_path_factory: pytest.TempPathFactory) -> Cartridge:
    folder = tmp_path_factory.mktemp("cc")
    path = find_target("cc").build(squares, folder, Options())
    assert path == folder / "first.imscc"
    return Cartridge(path)


def items(cartridge: Cartridge) -> list[Element]:
    return [item for quiz in cartridge.quizzes.values() for item in quiz.iter(f"{QTI}item")]


def shape(element: Element) -> str:
    """The names of an element's children, in order."""
    return " ".join(child.tag.rpartition("}")[2] for child in element)


# ------------------------------------------------------------------------------------------- the profile's schemas

MANIFEST = {
    "manifest": "metadata organizations resources",
    "metadata": "schema schemaversion lom",
    "lom": "general rights",
    "general": "title language description",
    "rights": "copyrightAndOtherRestrictions description",
    "organizations": "organization",
    "organization": "item",
    "resource": "file( file)*( dependency)*",
    "file": "",
    "dependency": "",
}
"""The children of each element in ccv1p1_imscp_v1p2_v1p0.xsd and ccv1p1_lommanifest_v1p0.xsd, of those used here."""

QUIZ = {
    "questestinterop": "assessment",
    "assessment": "qtimetadata section",
    "qtimetadata": "qtimetadatafield( qtimetadatafield)*",
    "qtimetadatafield": "fieldlabel fieldentry",
    "section": "item( item)*",
    "item": "itemmetadata presentation( resprocessing)?( itemfeedback)*",
    "presentation": "material (response_lid|response_str)",
    "response_lid": "render_choice",
    "response_str": "render_fib",
    "render_choice": "response_label( response_label)*",
    "resprocessing": "outcomes( respcondition)+",
    "respcondition": "conditionvar( setvar)?( displayfeedback)*",
    "itemfeedback": "flow_mat",
    "flow_mat": "material",
    "material": "mattext",
}
"""The children of each element in ccv1p1_qtiasiv1p2p1_v1p0.xsd, of those used here."""


def misshapen(root: Element, shapes: dict[str, str]) -> list[str]:
    named = ((each.tag.rpartition("}")[2], each) for each in root.iter())
    return [f"{name}: {shape(each)}" for name, each in named if not re.fullmatch(shapes.get(name, ".*"), shape(each))]


def test_elements_stand_in_the_order_of_the_schemas(cartridge: Cartridge) -> None:
    assert misshapen(cartridge.manifest, MANIFEST) == []
    assert [misshapen(quiz, QUIZ) for quiz in cartridge.quizzes.values()] == [[], []]


def test_the_manifest_says_which_profile_it_follows(cartridge: Cartridge) -> None:
    metadata = cartridge.manifest.find(f"{CP}metadata")
    assert metadata is not None
    assert metadata.findtext(f"{CP}schema") == "IMS Common Cartridge"
    assert metadata.findtext(f"{CP}schemaversion") == "1.1.0"


def test_ids_are_unique_xml_names_and_every_reference_has_its_resource(cartridge: Cartridge) -> None:
    ids = [each.get("identifier", "") for each in cartridge.manifest.iter() if each.get("identifier")]
    assert [id for id, times in Counter(ids).items() if times > 1] == []
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", id) for id in ids)
    references = {each.get("identifierref") for each in cartridge.manifest.iter() if each.get("identifierref")}
    assert references <= set(cartridge.resources)


def test_items_have_titles_but_for_the_root(cartridge: Cartridge) -> None:
    root = cartridge.manifest.find(f"{CP}organizations/{CP}organization/{CP}item")
    assert root is not None
    assert root.find(f"{CP}title") is None
    titles = [item.findtext(f"{CP}title") for item in root.iter(f"{CP}item") if item is not root]
    assert titles == [
        "First things",
        made_renders.AWKWARD,
        f"Practice: {made_renders.AWKWARD}",
        "Circles",
        "Practice: Circles",
    ]


def test_resources_keep_the_schematron_rules_of_the_package(cartridge: Cartridge) -> None:
    """Rule sets 3, 5, 7, 9 and 10 of ccv1p1_imscp_v1p2_v1p0.xsd."""
    for resource in cartridge.resources.values():
        files = cartridge.files_of(resource)
        depends = [each.get("identifierref") for each in resource.findall(f"{CP}dependency")]
        assert files
        assert len(set(files)) == len(files)
        assert len(set(depends)) == len(depends)
        assert all(cartridge.resources[str(each)].get("type") == "webcontent" for each in depends)
        if resource.get("type") == ASSESSMENT:
            assert len(files) == 1
            assert resource.get("href") is None
        elif resource.get("href"):
            assert resource.get("href") in files
    opened = {item.get("identifierref") for item in cartridge.manifest.iter(f"{CP}item")} - {None}
    assert all(
        resource.get("href")
        for name, resource in cartridge.resources.items()
        if resource.get("type") == "webcontent" and name in opened
    )


def metadata(parent: Element) -> dict[str | None, str | None]:
    fields = parent.findall(f"{QTI}qtimetadata/{QTI}qtimetadatafield")
    return {field.findtext(f"{QTI}fieldlabel"): field.findtext(f"{QTI}fieldentry") for field in fields}


def test_assessments_keep_the_schematron_rules_of_their_profile(cartridge: Cartridge) -> None:
    """Rule sets 1, 2, 4, 5, 6, 8 and 12 of ccv1p1_qtiasiv1p2p1_v1p0.xsd."""
    for quiz in cartridge.quizzes.values():
        (assessment,) = quiz
        assert metadata(assessment) == {
            "cc_profile": "cc.exam.v0p1",
            "qmd_assessmenttype": "Examination",
            "qmd_scoretype": "Percentage",
            "qmd_feedbackpermitted": "Yes",
            "qmd_hintspermitted": "Yes",
            "qmd_solutionspermitted": "Yes",
            "cc_maxattempts": "unlimited",
        }
    for item in items(cartridge):
        kind = metadata(item.find(f"{QTI}itemmetadata"))["cc_profile"]  # type: ignore[arg-type]
        labels = item.findall(f".//{QTI}response_label")
        cardinality = [each.get("rcardinality") for each in item.findall(f".//{QTI}response_lid")]
        idents = {each.get("ident") for each in item.findall(f"{QTI}presentation/*") if each.get("ident")}
        asked = {each.get("respident") for each in item.iter(f"{QTI}varequal")}
        if kind == "cc.multiple_choice.v0p1":
            assert (cardinality, len(labels) > 2, asked) == (["Single"], True, idents)
        elif kind == "cc.multiple_response.v0p1":
            assert (cardinality, len(labels) > 1, asked) == (["Multiple"], True, idents)
        elif kind == "cc.fib.v0p1":
            assert (cardinality, asked) == ([], idents)
        else:
            assert (kind, cardinality, asked) == ("cc.essay.v0p1", [], set())
            assert metadata(item.find(f"{QTI}itemmetadata"))["qmd_computerscored"] == "No"  # type: ignore[arg-type]
        told = {each.get("ident") for each in item.findall(f"{QTI}itemfeedback")}
        assert {each.get("linkrefid") for each in item.iter(f"{QTI}displayfeedback")} == told


def test_every_file_belongs_to_one_resource(cartridge: Cartridge) -> None:
    listed = Counter(name for resource in cartridge.resources.values() for name in cartridge.files_of(resource))
    assert set(listed.values()) == {1}
    assert set(listed) | {"imsmanifest.xml"} == set(cartridge.names)
    assert cartridge.names[0] == "imsmanifest.xml"


# ------------------------------------------------------------------------------------------------- Moodle's importer


def test_moodle_knows_the_format_from_the_first_bytes(cartridge: Cartridge) -> None:
    """converter/imscc11/lib.php:49-60: 1,024 bytes (500 in older releases), without spaces and quotation marks."""
    start = cartridge.files["imsmanifest.xml"][:500].decode().lower()
    bare = re.sub(r"[\s'\"]", "", start)
    assert "xmlns=http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" in bare


def test_moodle_refuses_protected_cartridges(cartridge: Cartridge) -> None:
    """converter/imscc11/lib.php:102, cc/cc2moodle.php:120."""
    assert not [each for each in cartridge.manifest.iter() if "authorization" in each.tag]


def test_moodle_finds_every_question_where_it_looks(cartridge: Cartridge) -> None:
    """cc/entities.class.php:184 takes the first file; cc/entity11.quiz.class.php:336, 346 and 997 look like this."""
    path = f"{QTI}assessment/{QTI}section/{QTI}item"
    for quiz in cartridge.quizzes.values():
        found = quiz.findall(path)
        assert [item.get("ident", "").rsplit("-", 1)[1] for item in found] == list("123456")
        for item in found:
            assert item.findtext(f"{QTI}presentation/{QTI}material/{QTI}mattext")


def test_moodle_takes_no_choice_s_feedback_for_that_of_every_answer(cartridge: Cartridge) -> None:
    """cc/entity11.quiz.class.php:435: what goes on (`continue` is yes) is shown whatever is answered."""
    for item in items(cartridge):
        for condition in item.iter(f"{QTI}respcondition"):
            goes_on = condition.get("continue", "").lower() == "yes"
            told = {each.get("linkrefid") for each in condition.findall(f"{QTI}displayfeedback")}
            assert told <= {"general"} if goes_on else "general" not in told


def test_moodle_pairs_choices_with_their_marks_and_feedback(cartridge: Cartridge) -> None:
    """cc/entity11.quiz.class.php:480 and 805 compare the condition's answer with the choice's identifier."""
    item = items(cartridge)[3]
    right = [
        condition.findtext(f"{QTI}conditionvar/{QTI}varequal")
        for condition in item.iter(f"{QTI}respcondition")
        if condition.findtext(f"{QTI}setvar") == "100"
    ]
    label = item.find(f".//{QTI}response_label[@ident='{right[0]}']")
    assert label is not None
    assert label.findtext(f"{QTI}material/{QTI}mattext") == "B"
    told = {
        condition.findtext(f"{QTI}conditionvar/{QTI}varequal"): each.get("linkrefid")
        for condition in item.iter(f"{QTI}respcondition")
        for each in condition.findall(f"{QTI}displayfeedback")
    }
    words = {
        each.get("ident"): each.findtext(f"{QTI}flow_mat/{QTI}material/{QTI}mattext")
        for each in item.findall(f"{QTI}itemfeedback")
    }
    assert [words[told[f"choice-{n}"]] for n in (1, 2, 3)] == ["A: so.", "B: so.", "C: so."]


def test_moodle_reads_the_questions_text_as_latin_1(cartridge: Cartridge) -> None:
    """cc/entities.class.php:85-115: `loadHTML` without a declared encoding; so signs beyond ASCII are references."""
    texts = [each.text or "" for quiz in cartridge.quizzes.values() for each in quiz.iter(f"{QTI}mattext")]
    assert all(text.isascii() for text in texts)
    assert "What is 1 − 3.5?" in {re.sub("<[^>]*>", "", unescape(text)) for text in texts}


def test_moodle_finds_the_pictures_of_questions(cartridge: Cartridge) -> None:
    """cc/entities.class.php:101-160: the token goes, the rest counts from the assessment's folder."""
    sources = [
        (name, source)
        for name, quiz in cartridge.quizzes.items()
        for each in quiz.iter(f"{QTI}mattext")
        for source in re.findall('src="([^"]*)"', each.text or "")
    ]
    assert len(sources) == 4
    for name, source in sources:
        assert source.startswith("$IMS-CC-FILEBASE$")
        path = normpath(str(PurePosixPath(name).parent / source.replace("$IMS-CC-FILEBASE$", "")))
        ElementTree.fromstring(cartridge.files[path])


class Sources(HTMLParser):
    """The addresses and the elements of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.elements: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.elements.add(tag)
        self.found += [value for name, value in attrs if name in {"href", "src"}]


def test_moodle_finds_the_files_of_pages_and_takes_nothing_away_that_matters(cartridge: Cartridge) -> None:
    """cc/entity11.resource.class.php:124-159: html is a page; addresses count from its folder; scripts are cleaned."""
    assert len(cartridge.pages) == 2
    for name, text in cartridge.pages.items():
        page = Sources(text)
        assert {"script", "style", "iframe"}.isdisjoint(page.elements)
        assert {"video", "source", "track"} <= page.elements
        assert len(page.found) == 3
        assert all(str(PurePosixPath(name).parent / each) in cartridge.files for each in page.found)
        assert re.search(r"(?is)<body[^>]*>(.+)</body>", text)


# ------------------------------------------------------------------------------------------------- Canvas's importer


def test_canvas_knows_the_package_and_no_other_kind(cartridge: Cartridge) -> None:
    """canvas/migration/package_identifier.rb:27, 43-62: the schema's text and version, and no other tool's file."""
    assert re.search(r"IMS(?: Thin)? Common Cartridge", str(cartridge.manifest.findtext(f".//{CP}schema")), re.I)
    assert cartridge.manifest.findtext(f".//{CP}schemaversion") in {"1.0.0", "1.1.0", "1.2.0", "1.3.0"}
    others = {"AngelManifest.xml", "angelData.xml", "moodle.xml", "moodle_backup.xml"}
    assert others.isdisjoint(cartridge.names)


def test_canvas_makes_a_module_of_each_part_with_its_pages_and_quizzes(cartridge: Cartridge) -> None:
    """cc/importer/standard/org_converter.rb:26 and converter.rb:33: `organization > item > item`, known types."""
    known = re.compile(
        r"assessment\Z|\Aassignment|\Aimswl|\Aimsbasiclti|\Aimsdt|webcontent|learning-application-resource\Z"
    )
    (module,) = cartridge.manifest.findall(f"{CP}organizations/{CP}organization/{CP}item/{CP}item")
    inside = [cartridge.resources[str(item.get("identifierref"))] for item in module.findall(f"{CP}item")]
    assert [known.search(str(each.get("type"))) is not None for each in inside] == [True] * 4


def test_canvas_finds_files_by_their_paths_without_dots(cartridge: Cartridge) -> None:
    """cc/importer/standard/converter.rb, `get_canvas_att_replacement_url`: the token and `../` are taken off."""
    for quiz in cartridge.quizzes.values():
        text = ElementTree.tostring(quiz, encoding="unicode")
        for source in re.findall(r"\$IMS[-_]CC[-_]FILEBASE\$([^&\"]*)", text):
            assert source.replace("../", "") in cartridge.files


# ------------------------------------------------------------------------------------------------------- our own


def test_a_number_may_be_written_with_either_minus(cartridge: Cartridge) -> None:
    item = items(cartridge)[4]
    assert [each.text for each in item.iter(f"{QTI}varequal")] == ["-2.5", "−2.5"]


def test_several_right_choices_are_right_only_together(cartridge: Cartridge) -> None:
    """Two choices are asked as several: the profile wants three of a question with one right choice (rule 4d)."""
    (both,) = items(cartridge)[0].iter(f"{QTI}and")
    assert [shape(each) or each.text for each in both] == ["varequal", "choice-2"]


def test_films_may_lie_elsewhere(squares: Selection, tmp_path: Path) -> None:
    path = find_target("cc").build(squares, tmp_path, Options(media_url="https://films.example.org/m"))
    made = Cartridge(path)
    assert not [name for name in made.names if name.endswith(".mp4")]
    assert 'src="https://films.example.org/m/first/squares.mp4"' in made.pages["lectures/first-squares/index.html"]


def test_the_same_lectures_give_the_same_bytes(squares: Selection, tmp_path: Path) -> None:
    paths = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        paths.append(find_target("cc").build(squares, tmp_path / name, Options()))
    assert paths[0].read_bytes() == paths[1].read_bytes()
