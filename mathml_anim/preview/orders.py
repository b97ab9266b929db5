"""What the server tells the warm process to do, over their socket."""

from struct import Struct

COMMAND = Struct("<2I")
"""What is to be done, and the number of a child (or the length of what follows)."""

FORK, END, IMPORT, PAUSE, GO_ON = 1, 2, 3, 4, 5

AFRESH = frozenset({"components", "stage", "theme", "rehearsal", "rendering", "review", "maths", "datasets", "preview"})
"""Parts of this package that every child imports afresh: an edit of another part needs another warm process."""
