"""Every rule of the gate finds three different seeded defects, where and when they are, and passes a near miss."""

from collections import Counter
from pathlib import Path

import pytest
import seeds_files  # noqa: F401  (they enter themselves into the table)
import seeds_pictures  # noqa: F401
import seeds_words  # noqa: F401
from seeds import SEEDS, Seed, agree

from mathml_anim.review.rulebook import RULES


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_three_seeded_defects_and_a_near_miss(rule: str) -> None:
    seeded = Counter(seed.rule for seed in SEEDS for _ in range(seed.defects))
    near = {seed.rule for seed in SEEDS if seed.defects == 0}
    assert seeded[rule] >= 3
    assert rule in near


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: f"{seed.rule}-{seed.name}")
def test_a_seeded_defect_is_told_where_and_when_it_is_and_a_near_miss_is_not(seed: Seed, tmp_path: Path) -> None:
    told = seed.look(tmp_path)
    assert len(told.expected) == seed.defects
    assert agree(told), told
