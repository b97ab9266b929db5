"""The stage a lecture scene stands on: cues, values and roles."""

from mathml_anim.stage.scene import LectureScene, LectureScene3D
from mathml_anim.stage.waiver import Waiver

__all__ = ["LectureScene", "LectureScene3D", "Waiver"]
