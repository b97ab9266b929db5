"""What a scene can get wrong about time, each with both remedies."""

from collections.abc import Iterable
from fractions import Fraction

from mathml_anim.course.suggest import did_you_mean


class StageError(Exception):
    """A scene that does not fit its words: what is wrong, and the remedy."""

    def __init__(self, what: str, remedy: str) -> None:
        self.what = what
        self.remedy = remedy
        super().__init__(f"{what} — {remedy}")


class UnknownCue(StageError):
    """The scene asks for a cue that its words do not have."""

    def __init__(self, cue: str, known: Iterable[str]) -> None:
        super().__init__(
            f"the words of this segment have no cue “{cue}”",
            f"write [{cue}] into the words, or correct the name: {did_you_mean(cue, known)}",
        )


class LateCue(StageError):
    """The animation has already passed the cue it asks for."""

    def __init__(self, cue: str, *, cue_frame: int, frame: int, fps: Fraction) -> None:
        late = float((frame - cue_frame) / fps)
        by = f"{late:.2f} s ago" if frame > cue_frame else "now, which leaves no time to move"
        super().__init__(
            f"the cue “{cue}” began {by} (frame {cue_frame}, the scene is at frame {frame})",
            f"let the animations before it take {max(late, float(1 / fps)):.2f} s less "
            f"(`until(cue, at_most=…)` bounds them), or move [{cue}] later in the words, or put a [pause] before it",
        )


class PastTheWords(StageError):
    """The scene goes on playing after its words have ended."""

    def __init__(self, *, frames: int, frame: int, fps: Fraction) -> None:
        over = float((frame - frames) / fps)
        super().__init__(
            f"the scene plays {over:.2f} s past its words ({frame} frames, the words have {frames})",
            f"shorten its animations by {over:.2f} s, "
            f"or give the words more time with a [pause {over:.1f}] at their end",
        )
