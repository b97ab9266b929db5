"""The picture of *How much does area grow?* in space: the volume of a box is its floor times its height."""

import numpy as np
from manim import DEGREES, OUT, Create, DashedLine, FadeIn, FadeOut, Mobject, VGroup, there_and_back

from lectures.linear_algebra.determinants import Box
from mathml_anim.components.meaning import mark, mean
from mathml_anim.components.paint import paint
from mathml_anim.components.transformations import BoxScale
from mathml_anim.components.typography import (
    BASIS_COLORS,
    Formula,
    Heading,
    MatrixFormula,
    Number,
    PointOut,
    Prose,
    Swell,
    all_but,
    arrange_column,
    word,
)
from mathml_anim.maths.linear_maps import Matrix
from mathml_anim.stage.scene import LectureScene3D
from mathml_anim.theme import type as sizes
from mathml_anim.theme.roles import Role

PHI, THETA = 58 * DEGREES, -62 * DEGREES
"""Where the camera looks from: how far from upright, and how far round."""
SPACE_COLORS = (*BASIS_COLORS, "space")


class ThirdColumnCounts(VGroup):
    """A 3×3 matrix whose third column can say, in whole numbers, where the third arrow of a box is."""

    def __init__(self, matrix: Matrix) -> None:
        room = MatrixFormula(matrix, column_colors=SPACE_COLORS, size=0.5)
        places = [room.entry(row, 2) for row in range(3)]
        self.third = VGroup(
            *(
                Number(value, format_spec="g", anchor=np.zeros(3), size=0.5, color="space").move_to(place)
                for value, place in zip(matrix[:, 2], places, strict=True)
            )
        )
        super().__init__(all_but(room, *places), self.third)
        mean(self, Role.FORMULA, text=room.meaning.text, spoken=room.meaning.spoken)

    def follow(self, box: BoxScale, whole: np.ufunc) -> None:
        """Say from now on where the third arrow is, rounded down (np.floor) or up (np.ceil)."""

        def say(numbers: Mobject) -> None:
            for number, value in zip(numbers, whole(np.round(box.matrix[:, 2], 6)), strict=True):
                if number.value != value:
                    number.set_value(float(value))

        self.third.clear_updaters()
        self.third.add_updater(say)


class NumberAfter(VGroup):
    """Words and, after them on their baseline, a number that can change."""

    def __init__(self, words: Prose | Formula, number: Number) -> None:
        self.number = number.stand_after(words)
        super().__init__(words, self.number)


def cube() -> BoxScale:
    """Return the unit cube on the ground, its arrows turned to the camera, low on the screen and right of the words."""
    view = np.array([np.sin(PHI) * np.cos(THETA), np.sin(PHI) * np.sin(THETA), np.cos(PHI)])
    up = np.array([-np.cos(PHI) * np.cos(THETA), -np.cos(PHI) * np.sin(THETA), np.sin(PHI)])
    right = np.array([-np.sin(THETA), np.cos(THETA), 0])
    return BoxScale(np.eye(3), origin=0.3 * right - 2 * up, unit=1.5, view=view, floor=4)


class TheBoxGrows(LectureScene3D[Box]):
    """The volume of a leaning box is its floor times its height; a third arrow in the floor leaves none."""

    def construct(self) -> None:
        values = self.values
        self.set_camera_orientation(phi=PHI, theta=THETA + 25 * DEGREES)
        self.box = box = cube()
        self.write()

        # Three columns move the cube
        self.wait_until("cube")
        self.move_camera(theta=THETA, run_time=self.until("act", at_most=2.5))
        self.wait_until("act")
        self.play(FadeIn(self.matrix), box.go_to(values.growth.matrix, run_time=2))

        # Floor times height, which a slide keeps
        self.show_floor_and_height()
        self.slide()
        self.volume.number.set_value(box.volume)
        self.reveal("six")
        self.play(FadeIn(self.volume))

        # Nothing is left when the third arrow lies in the floor
        self.wait_until("sinks")
        self.matrix.follow(box, np.ceil)
        self.high.number.add_updater(lambda number: number.set_value(float(box.matrix[2, 2])))
        self.play(box.go_to(values.flat.matrix, run_time=2))

        # Seen from its own level, the box is a line
        self.wait_until("flat")
        level = (0, 0, box.origin[2])
        self.move_camera(phi=90 * DEGREES, frame_center=level, run_time=self.until("zero", at_most=2.5))
        self.wait_until("zero")
        self.play(Swell(self.volume))

    def write(self) -> None:
        """Put the title and, unseen as yet, the matrix and the lines below it where the camera leaves them."""
        values, title = self.values, Heading("The box grows")
        self.matrix, self.low = ThirdColumnCounts(values.growth.matrix), word(f"Floor: {values.floor:.1f}")
        height_is = word("Height:")
        volume_is = Formula('"volume" =', spoken="the volume is", colors={'"volume"': "focus"})
        arrange_column(title, self.matrix, self.low, height_is, volume_is, gap=0.35)
        tall = Number(values.height, format_spec=".1f", font="text", size=sizes.LABEL, weight=sizes.PROSE_WEIGHT)
        self.high = mean(NumberAfter(height_is, tall), Role.PROSE, text="Height", spoken="the height")
        self.volume = NumberAfter(volume_is, Number(1, format_spec=".1f", color="focus"))
        self.box.show_volume(self.volume.number)
        unseen = (self.matrix, self.low, self.high, self.volume)
        self.add_fixed_in_frame_mobjects(title, *unseen)
        self.remove(*unseen)
        self.add(self.box)

    def show_floor_and_height(self) -> None:
        """Light up the floor, and draw the height from the floor to the tip of the third arrow."""
        box = self.box
        self.wait_until("floor")
        light = box.faces[0].animate(rate_func=there_and_back, run_time=1.2).set_fill(opacity=0.75)
        self.play(FadeIn(self.low), light)
        top = box.origin + box.unit * self.values.growth.lands[2]
        foot = top - box.unit * self.values.height * OUT
        upright = mark(DashedLine(foot, top, color=paint("ink")), "the height")
        self.wait_until("height")
        self.play(FadeIn(self.high), Create(upright))
        self.wait_until("slide")
        self.play(FadeOut(upright), run_time=0.4)

    def slide(self) -> None:
        """Slide the box until it stands upright, while its third column changes: floor and height stay."""
        self.matrix.follow(self.box, np.floor)
        self.play(self.box.go_to(self.values.upright.matrix, run_time=self.until("column", at_most=2)))
        self.wait_until("column")
        self.play(PointOut(self.matrix.third, color=None, scale=1.25))
        self.wait_until("still")
        self.play(Swell(self.low), Swell(self.high))
