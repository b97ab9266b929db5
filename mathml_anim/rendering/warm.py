"""What a worker needs, imported once in the process that workers are forked from."""

import gc

import manim  # noqa: F401

import mathml_anim.rehearsal.rehearse
import mathml_anim.rendering.draw
import mathml_anim.rendering.evaluate
import mathml_anim.rendering.track  # noqa: F401
from mathml_anim.frames.settings import forget_user_settings

forget_user_settings()
gc.collect()
gc.freeze()
