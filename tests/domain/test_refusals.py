from datetime import date

import pytest

from caseapp.domain.consenting import REFERRAL, is_refused
from caseapp.domain.records import Consent

_EARLY, _LATE = date(2026, 3, 2), date(2026, 3, 9)


def _said(decision, on, receiver="made-up"):
    return "id", Consent(purpose=REFERRAL, decision=decision, given_on=on, receiver=receiver)


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ([], False),
        ([_said("given", _EARLY)], False),
        ([_said("refused", _EARLY)], True),
        ([_said("given", _EARLY), _said("refused", _LATE)], True),
        ([_said("given", _EARLY), _said("refused", _EARLY)], True),
        ([_said("refused", _EARLY), _said("given", _LATE)], False),
        ([_said("refused", _EARLY, receiver="another")], False),
    ],
)
def test_the_last_word_to_a_receiver_counts_and_no_weighs_more_on_one_day(said, refused):
    assert is_refused(said, REFERRAL, "made-up", None) is refused
