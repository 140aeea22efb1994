import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.security import signing
from caseapp.security.errors import DataDamaged
from caseapp.security.sealing import derive, keyed_digest, seal, unseal

KEY, OTHER = bytes(range(32)), bytes(32)


@given(st.binary(max_size=9000), st.text(st.characters(exclude_categories=("Cs",)), max_size=20))
def test_what_was_sealed_comes_back(content, context):
    assert unseal(KEY, seal(KEY, content, context), context) == content


def test_lengths_tell_nothing_below_four_thousand_bytes():
    assert {len(seal(KEY, b"x" * size, "draft")) for size in (0, 1, 100, 4000)} == {4096 + 29}
    assert len(seal(KEY, b"x" * 4089, "draft")) == 2 * 4096 + 29


def test_sealing_twice_gives_nothing_alike():
    one, other = seal(KEY, b"made-up story", "draft"), seal(KEY, b"made-up story", "draft")
    assert one[1:60] != other[1:60]
    assert b"made-up" not in one


@pytest.mark.parametrize(("key", "context"), [(OTHER, "draft 1"), (KEY, "draft 2"), (KEY, "")])
def test_another_key_or_context_opens_nothing(key, context):
    sealed = seal(KEY, b"made-up story", "draft 1")
    with pytest.raises(DataDamaged):
        unseal(key, sealed, context)


def test_any_changed_cut_or_grown_blob_is_refused():
    sealed = seal(KEY, b"made-up story", "draft")
    chance = random.Random(7)
    broken = [sealed[:cut] for cut in (0, 1, 5, 12, 13, 14, 28, 29, 100, len(sealed) - 1)] + [sealed + b"\0"]
    for at in (*range(30), *(chance.randrange(len(sealed)) for _ in range(300))):
        changed = bytearray(sealed)
        changed[at] ^= 1 << chance.randrange(8)
        broken.append(bytes(changed))
    for blob in broken:
        with pytest.raises(DataDamaged):
            unseal(KEY, blob, "draft")


def test_derived_keys_differ_by_purpose_and_stay_the_same_between_releases():
    assert derive(KEY, "journal chain") != derive(KEY, "figures ledger")
    assert derive(KEY, "journal chain") != derive(OTHER, "journal chain")
    assert derive(KEY, "figures ledger").hex() == (
        "4ae57c7c429d5647256eab4af2f95eedb336107144d6602f35ff2cb1ce3c8f54"
    )


def test_a_keyed_digest_needs_the_key_and_keeps_its_parts_apart():
    assert keyed_digest(KEY, b"ab", b"c") != keyed_digest(KEY, b"a", b"bc")
    assert keyed_digest(KEY, b"ab") != keyed_digest(KEY, b"ab", b"")
    assert keyed_digest(KEY, b"ab") != keyed_digest(OTHER, b"ab")
    assert keyed_digest(KEY, b"ab") == keyed_digest(KEY, b"ab")


def test_a_signature_holds_for_its_content_purpose_and_key_alone():
    secret = signing.fresh_secret()
    public = signing.public_of(secret)
    signature = signing.sign(secret, "release manifest", b"made-up manifest")
    assert signing.is_signed(public, "release manifest", b"made-up manifest", signature)
    assert not signing.is_signed(public, "release manifest", b"made-up manifesto", signature)
    assert not signing.is_signed(public, "approval", b"made-up manifest", signature)
    assert not signing.is_signed(public, "release", b" manifestmade-up manifest", signature)
    stranger = signing.public_of(signing.fresh_secret())
    assert not signing.is_signed(stranger, "release manifest", b"made-up manifest", signature)


@pytest.mark.parametrize("public", [b"", b"\0" * 31, b"\xff" * 32, b"\0" * 33])
def test_what_is_no_key_has_signed_nothing(public):
    assert not signing.is_signed(public, "release manifest", b"", bytes(64))


@pytest.mark.parametrize("cut", [0, 1, 63, 65])
def test_a_cut_signature_is_none(cut):
    secret = signing.fresh_secret()
    signature = (signing.sign(secret, "approval", b"x") + b"\0")[:cut]
    assert not signing.is_signed(signing.public_of(secret), "approval", b"x", signature)


def test_the_published_vector_of_ed25519_holds():
    secret = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    assert (
        signing.public_of(secret).hex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    )


def test_a_fingerprint_is_25_digits_in_groups_that_can_be_read_out():
    one, other = (signing.fingerprint(signing.fresh_secret()) for _ in range(2))
    assert one != other
    assert [len(group) for group in one.split(" ")] == [5] * 5
    assert one.replace(" ", "").isdecimal()
    assert signing.fingerprint(bytes(32)) == "67669 66512 55089 16862 53522"
