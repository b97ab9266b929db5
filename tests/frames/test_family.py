"""Drawing order: Manim's own, found with less asking."""

from hypothesis import given
from hypothesis import strategies as st
from manim import Group, Mobject, Square, VMobject
from manim.utils.family import extract_mobject_family_members

from mathml_anim.frames.family import in_drawing_order


@st.composite
def forests(draw: st.DrawFn) -> list[Mobject]:
    """Return mobjects of which some contain others, some twice, some without points, at several depths."""
    known: list[Mobject] = []
    for _ in range(draw(st.integers(1, 8))):
        made: Mobject = draw(st.sampled_from([Square, VMobject, Group]))()
        made.set_z_index(draw(st.sampled_from([0, 0, 1, -1])), family=False)
        parts = draw(st.lists(st.sampled_from(known), max_size=3)) if known else []
        made.submobjects = parts if isinstance(made, Group) else [part for part in parts if isinstance(part, VMobject)]
        known.append(made)
    return draw(st.lists(st.sampled_from(known), max_size=10))


@given(forests(), st.booleans())
def test_the_order_is_manims(forest: list[Mobject], use_z_index: bool) -> None:
    ours = in_drawing_order(forest, use_z_index=use_z_index)
    theirs = extract_mobject_family_members(forest, use_z_index=use_z_index, only_those_with_points=True)
    assert list(map(id, ours)) == list(map(id, theirs))
