"""What a worker that draws needs, imported once in the process that such workers are forked from; Manim is not."""

import gc

import mathml_anim.rendering.draw  # noqa: F401

gc.collect()
gc.freeze()
