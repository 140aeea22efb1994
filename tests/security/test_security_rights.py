import pytest

from caseapp.security.errors import NotAllowed
from caseapp.security.rights import (
    BACKING_NAMES,
    GRANTS,
    ROLE_KEYS,
    ROLE_NAMES,
    Backing,
    KeyClass,
    Right,
    Role,
    matrix,
    may,
    require,
    rights_of,
)

# The table once more, as people agreed on it: c caseworker, s supervisor, t statistics, a auditor, r trainer.
AGREED = {
    "open_case": ("C", "csa"),
    "reveal_identity": ("C+E", "cs"),
    "create_case": ("A+E", "cs"),
    "edit_case": ("A+E", "cs"),
    "record_consent": ("A+E", "cs"),
    "override_consent": ("A+E", "s"),
    "screen": ("A+E", "cs"),
    "plan_help": ("A+E", "cs"),
    "refer": ("A+E", "cs"),
    "print_letter": ("A+E", "cs"),
    "transfer_case": ("A+E", "cs"),
    "close_case": ("A+E", "cs"),
    "reopen_case": ("A+E", "s"),
    "assign_case": ("A+E", "s"),
    "merge_cases": ("A+E", "s"),
    "erase_case": ("A+E", "s"),
    "approve": ("A+E", "s"),
    "supervise": ("A+E", "s"),
    "manage_access": ("A+E", "s"),
    "break_glass": ("A+E", "cs"),
    "find_suspects": ("A+E", "s"),
    "manage_providers": ("A+E", "cs"),
    "refresh_figures": ("C", "s"),
    "make_figures": ("C", "st"),
    "see_figures": ("C", "st"),
    "publish_figures": ("C+E", "s"),
    "read_journal": ("A", "sa"),
    "check_vault": ("A", "csa"),
    "back_up": ("A+E", "cs"),
    "restore_backup": ("A+E", "s"),
    "manage_users": ("C+E", "s"),
    "install_procedures": ("A+E", "s"),
    "import": ("A+E", "cs"),
    "export": ("A+E", "s"),
    "export_identity": ("A+E", "s"),
    "train": ("A", "cstar"),
    "manage_training": ("A", "sr"),
}
LETTERS = {
    "c": Role.CASEWORKER,
    "s": Role.SUPERVISOR,
    "t": Role.STATISTICS,
    "a": Role.AUDITOR,
    "r": Role.TRAINER,
}


def test_every_right_is_in_the_table_and_in_the_agreed_one():
    assert set(GRANTS) == set(Right)
    assert {right.value for right in Right} == set(AGREED)


@pytest.mark.parametrize("right", Right)
def test_the_table_gives_each_right_the_agreed_letters_and_roles(right):
    letters, roles = AGREED[right.value]
    assert GRANTS[right].letters == letters
    assert {role for role in Role if may(role, right)} == {LETTERS[letter] for letter in roles}


@pytest.mark.parametrize("right", Right)
def test_every_right_has_a_letter_and_a_label(right):
    assert GRANTS[right].backings
    assert str(GRANTS[right].label).strip()
    assert GRANTS[right].label.context == "Rights"


@pytest.mark.parametrize(
    "right", [right for right in Right if Backing.CRYPTOGRAPHIC in GRANTS[right].backings]
)
def test_a_right_marked_c_belongs_to_exactly_those_with_its_keys_or_is_shown_by_a_signature(right):
    grant = GRANTS[right]
    holders = {role for role in Role if ROLE_KEYS[role] >= grant.keys}
    assert (grant.keys and holders == grant.roles) or (grant.signed and holders >= grant.roles)


@pytest.mark.parametrize("right", Right)
def test_nobody_has_a_right_without_the_keys_it_needs(right):
    assert all(ROLE_KEYS[role] >= GRANTS[right].keys for role in GRANTS[right].roles)


def test_key_classes_follow_the_roles():
    assert {
        Role.CASEWORKER: {KeyClass.CASES, KeyClass.IDENT},
        Role.SUPERVISOR: {KeyClass.CASES, KeyClass.IDENT, KeyClass.STATS},
        Role.STATISTICS: {KeyClass.STATS},
        Role.AUDITOR: {KeyClass.CASES},
        Role.TRAINER: set(),
    } == ROLE_KEYS


def test_the_matrix_has_one_row_a_right_and_one_column_a_role():
    rows = matrix()
    assert [row.right for row in rows] == list(Right)
    assert all(len(row.roles) == len(Role) for row in rows)
    assert all(dict(zip(Role, row.roles, strict=True))[Role.SUPERVISOR] for row in rows)
    assert rows[0].letters == "C"


def test_requiring_a_right_refuses_in_words_and_names_the_right_only():
    with pytest.raises(NotAllowed) as refusal:
        require(Role.STATISTICS, Right.REVEAL_IDENTITY)
    assert "names, contacts, free text" in str(refusal.value)
    require(Role.CASEWORKER, Right.REVEAL_IDENTITY)


def test_rights_of_a_role_are_those_it_may():
    assert rights_of(Role.TRAINER) == {Right.TRAIN, Right.MANAGE_TRAINING}


def test_roles_and_letters_have_names_for_people():
    assert set(ROLE_NAMES) == set(Role)
    assert set(BACKING_NAMES) == set(Backing)
