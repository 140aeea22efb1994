"""Signing a procedure for other offices, and putting one from others to use, by commands."""

from caseapp.exchange.pack_signature import signature_path
from caseapp.security.rights import Role
from tests.operations import versions

_BOSS = {"role": Role.SUPERVISOR}


def test_a_pack_is_looked_at_before_it_is_put_to_use(shell, tmp_path) -> None:
    path = versions.newer_file(tmp_path)
    said = shell.inside("procedures", "install", path, **_BOSS)
    assert said.code == 0
    assert "Thailand, reviewed 2027-01-05: not signed" in said.out
    assert "Changed: Temporary protective custody" in said.out
    assert "Nothing is installed yet." in said.out


def test_an_unsigned_pack_needs_to_be_accepted_expressly(shell, tmp_path) -> None:
    path = versions.newer_file(tmp_path)
    refused = shell.inside("procedures", "install", path, "--yes", **_BOSS)
    assert refused.code == 1
    assert "accept it expressly" in refused.err
    said = shell.inside("procedures", "install", path, "--yes", "--accept-signer", "--json", **_BOSS)
    assert (said.code, said.document["installed"], said.document["standing"]) == (0, True, "unsigned")
    again = shell.inside("procedures", "install", path, "--yes", "--accept-signer", **_BOSS)
    assert (again.code, "in use already" in again.err) == (1, True)


def test_a_signature_lies_beside_the_pack_and_is_known_in_the_office(shell, tmp_path) -> None:
    path = versions.newer_file(tmp_path)
    said = shell.inside("procedures", "sign", path, "--json", **_BOSS)
    assert said.code == 0
    assert signature_path(path).is_file()
    looked = shell.inside("procedures", "install", path, "--json", **_BOSS).document
    assert (looked["standing"], looked["fingerprint"]) == ("colleague", said.document["fingerprint"])


def test_a_caseworker_neither_signs_nor_installs(shell, tmp_path) -> None:
    path = versions.newer_file(tmp_path)
    for act in ("sign", "install"):
        assert shell.inside("procedures", act, path).code == 1
    assert not signature_path(path).exists()


def test_the_shipped_schema_of_packs_is_the_one_the_types_make(shell) -> None:
    shipped = (versions.THAI.parent / "pack.schema.json").read_text("utf-8")
    assert shell("schema", "procedure").out == shipped
