"""H5P Interactive Videos: the film with captions, bookmarks and questions, for Moodle, WordPress, Drupal and others."""

from collections.abc import Mapping
from pathlib import Path

from mathml_anim.export.archive import write_zip
from mathml_anim.export.h5p.libraries import Libraries, given_libraries, usual_libraries
from mathml_anim.export.h5p.video import package_files
from mathml_anim.export.media import put_films
from mathml_anim.export.selection import Selection
from mathml_anim.export.target import Options
from mathml_anim.whole_files import write_whole


class InteractiveVideo:
    """A file a lecture; the site that it is uploaded to has the libraries, unless they are given."""

    help = "H5P Interactive Videos: a file a lecture, with captions, bookmarks and questions"
    settings: Mapping[str, str] = {
        "libraries": "an .h5p file or a folder with the libraries to put in; otherwise the site's own are used",
    }

    def build(self, selection: Selection, folder: Path, options: Options) -> Path:
        """Write `<lecture>.h5p` for each lecture, and the licence; return the only file, or the folder.

        Films that are to lie elsewhere are put into `media/`.
        """
        path = options.settings.get("libraries")
        libraries: Libraries = given_libraries(Path(path)) if path else usual_libraries()
        for lecture in selection:
            files = package_files(selection, lecture, libraries, options.media_url)
            write_zip(folder / f"{lecture.slug}.h5p", files, first=("h5p.json",))
        if options.media_url is not None:
            put_films(selection, folder)
        write_whole(folder / "LICENCE.txt", selection.licence_text)
        return folder / f"{selection.lectures[0].slug}.h5p" if len(selection.lectures) == 1 else folder


TARGET = InteractiveVideo()
