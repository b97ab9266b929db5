"""The last picture of another scene, as an object that a scene can show, dim and let go."""

from manim import VMobject

from mathml_anim.frames.displaylist import DisplayList
from mathml_anim.frames.fading import Shown, faded, of_the_last, shown
from mathml_anim.problems import Remediable


class CarriedPicture(VMobject):
    """A picture that a scene begins from: it lies beneath everything else, and fades but does not move."""

    def __init__(self, picture: DisplayList) -> None:
        super().__init__(fill_opacity=1.0, stroke_width=0)
        self.set_points_as_corners([(-1, 0, 0), (1, 0, 0)])
        self.kept = _Kept(of_the_last(picture))

    @property
    def operations(self) -> tuple[Shown, ...]:
        """What is left of the picture at the object's opacity; raises Remediable if it was moved."""
        if tuple(map(tuple, self.points[[0, -1]].round(6).tolist())) != ((-1, 0, 0), (1, 0, 0)):
            raise Remediable(
                "the picture of the scene before cannot be moved or resized",
                "fade it: self.play(FadeOut(self.before)); or draw its objects in this scene",
            )
        opacity = float(self.fill_rgbas[0, 3])
        left = ((view, faded(op, opacity), origin) for view, op, origin in shown(self.kept.picture))
        return tuple((view, op, origin) for view, op, origin in left if op is not None)


class _Kept:
    """Something immutable that Manim's deep copies share."""

    def __init__(self, picture: DisplayList) -> None:
        self.picture = picture

    def __deepcopy__(self, memo: object) -> "_Kept":
        return self
