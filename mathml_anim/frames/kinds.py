"""The kinds of records of which takes consist, packed for the store or on their way to the studio's page."""

from enum import IntEnum


class Kind(IntEnum):
    """What a record makes."""

    TAKE = 0
    PICTURE = 1
    SOLID = 2
    LINEAR = 3
    STROKE = 4
    CURVES = 5
    PATH = 6
    RASTER = 7
    IMAGE = 8
    NESTED = 9
    PIXELS = 10
    TEXTURED = 11
    VIEW = 12
    MESH = 13
    ORIGIN = 14
    ORIGINS = 15
    """Those of all operations of a picture; packed takes name them one by one."""
