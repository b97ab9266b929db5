"""XML files from trees of elements whose names are written as they shall stand, prefixes included."""

from xml.etree.ElementTree import Element, SubElement, tostring


def xml_file(root: Element) -> str:
    """Return a whole XML file, its declaration first, on one line but for what the elements hold."""
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def nested(parent: Element, *names: str) -> Element:
    """Add elements one inside the other and return the innermost."""
    for name in names:
        parent = SubElement(parent, name)
    return parent
