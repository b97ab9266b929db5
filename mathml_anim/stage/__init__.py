"""The stage a lecture scene stands on: cues, values and roles."""

from mathml_anim.stage.scene import LectureScene, LectureScene3D

__all__ = ["LectureScene", "LectureScene3D"]
