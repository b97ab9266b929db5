"""What a worker needs, imported once in the process that workers are forked from."""

import gc

import manim  # noqa: F401

import mathml_anim.rehearsal.rehearse
import mathml_anim.rendering.draw
import mathml_anim.rendering.evaluate  # noqa: F401

gc.collect()
gc.freeze()
