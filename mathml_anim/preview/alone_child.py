"""A child that was started by itself: it imports what every child needs, then waits for its job on standard input."""

import os
import sys
import tempfile
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from mathml_anim.preview.child import rehearse_for
from mathml_anim.preview.warm import import_ahead


class Pipes:
    """Standard input and output as a connection."""

    def __init__(self) -> None:
        self._out = os.fdopen(os.dup(1), "wb", buffering=0)

    def recv(self, count: int) -> bytes:
        """Return at most so many bytes; none at the end."""
        return os.read(0, count)

    def sendall(self, data: bytes) -> None:
        """Send everything."""
        view = memoryview(data)
        while view:
            view = view[self._out.write(view) or 0 :]


def main() -> None:
    """Rehearse once, in the folder that is the first argument, with the modules imported that the others name."""
    connection = Pipes()
    import_ahead()
    for name in sys.argv[2:]:
        with suppress(Exception):
            import_module(name)
    with tempfile.TemporaryDirectory(dir=sys.argv[1]) as folder:
        rehearse_for(connection, Path(folder))


if __name__ == "__main__":
    main()
