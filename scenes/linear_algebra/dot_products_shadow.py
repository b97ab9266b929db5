"""The picture of *Similarity* in which an arrow casts a shadow on a line."""

from manim import Create, FadeIn, VGroup

from lectures.linear_algebra.dot_products import Turned
from mathml_anim.components.meaning import mean
from mathml_anim.components.typography import Heading, Panel, PointOut, arrange_column, word
from mathml_anim.components.vectors import AngleMark, CastShadow, FallingLight
from mathml_anim.stage.scene import LectureScene
from mathml_anim.theme.roles import Role
from scenes.linear_algebra.dot_products_arrows import counting, dropped, named, plane, together


class AShadowOnALine(LectureScene[Turned]):
    """Under falling light an arrow casts a shadow on a line, which grows, vanishes and changes sides as it turns."""

    def construct(self) -> None:
        values, title, grid = self.values, Heading("A shadow on a line"), plane()
        signs = [word(text) for text in ("acute: positive", "right angle: none", "obtuse: negative")]
        said = word("shadow:")
        arrange_column(title, said, *signs, gap=0.42)
        panel = Panel(title)
        drop, b = dropped(values.a, values.b, grid), named("b", values.b, grid)
        band, light = CastShadow(drop), FallingLight(drop, spacing=0.34, fallen=0, opacity=0.55)
        angle = AngleMark(b, drop.arrow, radius=1.1)
        number = counting(said, lambda: drop.length, format_spec=".1f", spoken="its length")
        self.add(grid, panel, title)

        # Two arrows, and the line of one of them
        self.wait_until("arrows")
        self.play(drop.arrow.grow(), b.grow())
        self.wait_until("way")
        self.play(Create(drop.line))

        # Light falls on the line, and an arrow keeps it off
        self.wait_until("light")
        self.add(light)
        self.play(light.fall(run_time=self.until("shadow", at_most=1.5)))
        self.reveal("shadow")
        self.play(Create(band), FadeIn(drop.residual, drop.right_angle))
        together(self, "two arrows and a shadow", b, drop, band)
        self.wait_until("length")
        measured = mean(VGroup(said, number), Role.FORMULA, name="its length", text="shadow", spoken="its length")
        self.play(panel.reach(measured), FadeIn(measured), PointOut(band, scale=1, color="ink"), *self.dim(light))

        # It grows, shrinks, vanishes, and changes sides
        self.wait_until("turn")
        self.play(
            FadeIn(angle, run_time=0.5),
            drop.turn_to(values.along, run_time=self.until("away", at_most=2)),
            panel.reach(signs[0]),
            FadeIn(signs[0]),
        )
        self.wait_until("away")
        self.play(drop.turn_to(values.square, run_time=self.until("nothing", at_most=2.5)))
        self.wait_until("nothing")
        self.play(panel.reach(signs[1]), FadeIn(signs[1]), *self.dim(signs[0]))
        self.wait_until("other")
        self.play(drop.turn_to(values.beyond, run_time=self.until("negative", at_most=1.2)))
        self.wait_until("negative")
        self.play(panel.reach(signs[2]), FadeIn(signs[2]), *self.dim(signs[1]))
