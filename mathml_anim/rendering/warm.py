"""What a worker that plays scenes needs, imported once in the process that such workers are forked from."""

import gc

import manim  # noqa: F401

import mathml_anim.rehearsal.rehearse
import mathml_anim.rendering.evaluate  # noqa: F401
from mathml_anim.frames.settings import forget_user_settings

forget_user_settings()
gc.collect()
gc.freeze()
