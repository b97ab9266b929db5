"""A digit as a sum of layers, in *Rotate, stretch, rotate*."""

from itertools import pairwise

from manim import LEFT, Animation, Create, FadeIn, FadeOut

from lectures.linear_algebra.svd import Digits
from mathml_anim.components.learning import Meter, PixelGrid
from mathml_anim.components.transformations import OuterProduct
from mathml_anim.components.typography import PointOut, SourceBadge, Title
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme import layout
from scenes.linear_algebra.svd_pixels import (
    BAR,
    PIXEL,
    ROW,
    LargePicture,
    RebuiltPicture,
    above,
    layer_of_digit,
    numbers_to_store,
)


class ThreeLayersMakeADigit(LectureScene[Digits]):
    """Layer by layer a handwritten digit comes back, and its energy fills up at once."""

    def construct(self) -> None:
        made, title = self.values.rebuilt, Title("A digit from three layers")
        self.picture = PixelGrid(made.digit.ink, side=0.65, name=f"a handwritten {made.digit.label}")
        self.result = RebuiltPicture(made)
        self.energy = Meter(1, text="energy", format_spec=".0%", width=BAR, corner=(layout.SAFE.left, -2.65))
        self.add(title, SourceBadge(made.digit.source.badge))

        # The digit makes room
        self.wait_until("digit")
        self.play(FadeIn(self.picture))
        self.wait_until("first")
        self.play(self.picture.animate(run_time=0.8).scale(PIXEL / 0.65).move_to(ROW[0]))
        called = above(self.picture, "picture")
        self.play(FadeIn(called, self.result, self.energy), run_time=0.5)
        self.add(self.picture.add(called))

        # Layer by layer, what there was to see of it comes back
        first = self.bring(0)
        self.pour(0, first, "strokes")
        self.wait_until("strokes")
        strokes = self.result.strokes()
        self.play(Create(strokes, run_time=self.until("fills", at_most=1)))
        self.wait_until("fills")
        self.play(FadeOut(strokes), run_time=0.5)
        self.wait_until("second")
        second = self.bring(1, FadeOut(first))
        self.wait_until("hole")
        self.pour(1, second, "most")
        self.wait_until("most")
        self.play(PointOut(self.energy, scale=1.04, color=None, edge=LEFT))
        self.reveal("third")
        third = self.bring(2, FadeOut(second))
        self.pour(2, third, "cost")
        self.count(third)

    def bring(self, number: int, *gone: Animation) -> OuterProduct:
        """Let a layer come, its column and row first, while another goes; return it."""
        layer = layer_of_digit(self.values.rebuilt, number)
        self.play(FadeIn(layer.show_filled(0)), *gone, run_time=0.5)
        self.play(layer.fill(run_time=1.2))
        return layer

    def pour(self, number: int, layer: OuterProduct, cue: str) -> None:
        """Let a layer go over into the picture that is rebuilt, before a cue."""
        made, length = self.values.rebuilt, self.until(cue, at_most=1.2)
        energy = self.energy.animate(run_time=length).set_value(float(made.energy[number + 1]))
        self.play(*self.result.receive(layer, number + 1, run_time=length), energy)

    def count(self, layer: OuterProduct) -> None:
        """Count the numbers of a layer, of three, and those of a large picture."""
        made = self.values.rebuilt
        store = numbers_to_store(made.digit.pixels, ticks=made.numbers[1:])
        self.wait_until("cost")
        self.play(FadeIn(store, run_time=0.5))
        parts, amounts = (layer.left, layer.top, layer[-1]), (made.rows, 2 * made.rows, made.numbers[1])
        cues = ("down", "across", "weight", "little")
        for part, amount, (cue, following) in zip(parts, amounts, pairwise(cues), strict=True):
            self.wait_until(cue)
            seconds = self.until(following, at_most=0.9)
            lit = PointOut(part, scale=1.1, color="space", run_time=seconds)
            self.play(lit, store.animate(run_time=seconds).set_value(float(amount)))
        self.add(layer)
        self.wait_until("little")
        self.play(store.animate(run_time=1.2).set_value(float(made.numbers[made.kept])))
        self.wait_until("pixels")
        self.play(PointOut(self.picture, scale=1.03, color=None, edge=LEFT))

        # A large picture, and its layers' columns and rows beside it, true to scale
        large = LargePicture(self.values.large, PIXEL * made.rows)
        shown = self.picture, self.result, self.energy
        self.wait_until("huge")
        self.play(FadeOut(store, layer), FadeIn(large.square), *self.dim(*shown), run_time=0.5)
        self.wait_until("million")
        self.play(FadeIn(large.store, large.size), run_time=0.5)
        self.wait_until("fifty")
        self.play(*large.keep(run_time=self.until("large", at_most=1.5)))
        gone = FadeOut(large.store, large.size, large.square, *large.strips)
        self.wait_until("enough")
        self.play(gone, FadeIn(store, layer), *self.brighten(*shown), run_time=0.5)
