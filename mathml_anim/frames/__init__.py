"""Display lists: captured from a Manim scene, compared, digested, drawn."""
