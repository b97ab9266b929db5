"""The pictures of *Find the axes of a data set*: what to keep; those before are in files by their idea."""

from math import radians

import numpy as np
from manim import FadeIn, FadeOut

from lectures.linear_algebra.pca import Kept
from mathml_anim.components.distributions import CovarianceEllipse
from mathml_anim.components.typography import PointOut, Recap, SourceBadge
from mathml_anim.stage.scene import LectureScene
from scenes.linear_algebra.pca_cloud import CENTRE, UNIT, cross, from_middle, in_ink, through
from scenes.linear_algebra.pca_flowers import FourNumbersInTwo, OneNumberEach
from scenes.linear_algebra.pca_lined import TheAxesLineUp
from scenes.linear_algebra.pca_spin import AnAxisSpins
from scenes.linear_algebra.pca_wines import OneUnitTakesOver, OnTheSameFooting, fitted, wine_cloud

__all__ = [
    "AnAxisSpins",
    "FourNumbersInTwo",
    "OnTheSameFooting",
    "OneNumberEach",
    "OneUnitTakesOver",
    "SpinUntilItPeaks",
    "TheAxesLineUp",
]


class SpinUntilItPeaks(LectureScene[Kept]):
    """What to keep: the widest shadows, few axes, the same footing."""

    def construct(self) -> None:
        spin, footing = self.values.spin, self.values.footing
        points = ("Widest shadows: an eigenvector", "Keep the first few axes", "Mixed units? Standardise")
        recap, middle = Recap(points, width=3.9), from_middle(1.0)
        cloud, zero = in_ink(spin.centred, from_middle(UNIT)), cross()
        axis = through(spin.centred, UNIT, degrees=-45)
        flowers, wines = (SourceBadge(one.source.badge) for one in (spin.pair.flowers, footing.wines))
        self.add(recap.title, zero, cloud, axis, flowers)

        # The widest shadows
        self.wait_until("widest")
        turned = axis.animate(run_time=self.until("covariance", at_most=2)).set_angle(radians(spin.peak_angle))
        self.play(FadeIn(recap.point(0), run_time=0.8), turned)
        self.wait_until("covariance")
        ellipse = CovarianceEllipse.of_points(spin.centred, centre=CENTRE, unit=UNIT)
        self.play(FadeIn(ellipse))

        # Let the rest go
        self.wait_until("fall")
        onto = np.outer(spin.centred @ spin.found.axes[0], spin.found.axes[0])
        self.play(FadeIn(recap.point(1)), FadeOut(ellipse, axis.drops), cloud.animate(run_time=1.2).set_data(onto))

        # The same footing
        shown = (fitted(one.scores(footing.wines.measures, 2)) for one in (footing.raw, footing.standard))
        thin, wide = shown
        table = wine_cloud(footing.wines, thin, middle)
        self.wait_until("spread")
        self.play(FadeOut(cloud, axis.line, axis.shadows, flowers), FadeIn(table, wines), run_time=0.6)
        self.wait_until("first")
        self.play(FadeIn(recap.point(2)), table.animate(run_time=2).set_data(wide))
        self.wait_until("picture")
        self.play(PointOut(table, scale=1.04, color=None))
