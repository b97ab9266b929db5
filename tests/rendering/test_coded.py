import pytest
from hypothesis import given
from hypothesis import strategies as st

from mathml_anim.rendering.coded import CodedPicture, CodedShot, Damaged, from_bytes, to_bytes

pictures = st.builds(CodedPicture, st.integers(-1024, 10_000), st.integers(1, 6), st.booleans(), st.binary(max_size=40))
shots = st.builds(CodedShot, st.binary(max_size=40), st.lists(pictures, max_size=8).map(tuple))


@given(shots)
def test_a_shot_comes_back_as_it_was_written(shot: CodedShot) -> None:
    assert from_bytes(to_bytes(shot)) == shot


@given(shots, st.data())
def test_a_shot_cut_short_is_noticed(shot: CodedShot, data: st.DataObject) -> None:
    whole = to_bytes(shot)
    kept = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(Damaged):
        from_bytes(whole[:kept])


def test_other_bytes_are_no_shot() -> None:
    with pytest.raises(Damaged):
        from_bytes(b"RIFF" * 20)
