"""Files made to harm: whatever they hold, they are refused in words and nothing of them is run."""

import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.procedures.faults import Fault, PackFault
from caseapp.procedures.reading import read_pack
from tests.procedures.sample_pack import SAMPLE, pack_of

PAYLOADS = [
    "!!python/object/apply:os.system ['true']",
    "!!python/object/new:subprocess.Popen [['true']]",
    "!!python/name:os.system",
    "!!python/module:os",
    "!!binary aGVsbG8=",
    "!custom {a: b}",
    "&loop [*loop]",
    "*nowhere",
    "{<<: {a: b}}",
    "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]",
    "<script>alert(1)</script>",
    "'%(__class__)s {0.__class__.__mro__}'",
    "'${jndi:ldap://example.org/a}'",
    "'[click](javascript:alert(1))'",
    "'http://example.org/track'",
    '"\\u202Egnihton"',
    '"a\\0b"',
    '"line\\nbreak"',
    "'{{ 7 * 7 }}'",
    "'  '",
    "1.0e+400",
    "0xFFFFFFFFFFFFFFFFFFFF",
    ".nan",
    "2026-11-24T00:00:00Z",
    "off",
]
PLACES = [
    "name: Sampleland",
    "guidance: Call the office.",
    "deadline: PT24H",
    "publisher: Sample press",
]
BOMB = "\n".join(
    ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    + [f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 9)}]" for number in range(1, 12)]
)
FILES = [
    b"\x00" * 4_096,
    b"\xff\xfe" + SAMPLE.encode("utf-16-le"),
    b"\x80\x81\x82",
    b"%YAML 9.9\n---\n" + SAMPLE.encode(),
    b"%TAG ! tag:yaml.org,2002:python/\n---\n!object/apply:os.getcwd []",
    BOMB.encode(),
    b"[" * 200_000,
    b"{a: " * 200_000,
    b"- " * 200_000,
    b"? " * 200_000,
    b"- x\n" * 600_000,
    b"a: b\n" * 100_000,
    b"'" + b"x" * 1_000_000,
    b"x" * 1_000_000 + b": y",
    b"\t" * 1_000,
    b"a:\n\t- b",
    b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    b'{"__proto__": {"polluted": true}}',
    b"MZ\x90\x00\x03",
    b"PK\x03\x04",
]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_value_is_refused_wherever_it_stands(tmp_path: Path, payload: str, place: str) -> None:
    key = place.split(":")[0]
    with pytest.raises(PackFault) as caught:
        pack_of(tmp_path, SAMPLE.replace(place, f"{key}: {payload}"))
    assert caught.value.faults


@pytest.mark.parametrize("content", FILES, ids=range(len(FILES)))
def test_a_hostile_file_is_refused_quickly(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "th.yaml"
    path.write_bytes(content)
    began = time.monotonic()
    with pytest.raises(PackFault):
        read_pack(path)
    assert time.monotonic() - began < 10


@given(st.data())
def test_a_file_with_any_damage_is_a_pack_or_a_pack_fault(data: st.DataObject) -> None:
    content = bytearray(SAMPLE.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        match data.draw(st.sampled_from(["flip", "cut", "insert", "double"])):
            case "flip":
                content[at] ^= 1 << data.draw(st.integers(0, 7))
            case "cut":
                del content[at : at + data.draw(st.integers(1, 200))]
            case "insert":
                content[at:at] = data.draw(
                    st.binary(max_size=8) | st.sampled_from([b"&a ", b"*a", b"!!x ", b"? ", b"- "])
                )
            case _:
                content[at:at] = content[at : at + 100]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "th.yaml"
        path.write_bytes(content)
        found: tuple[Fault, ...] = ()
        try:
            read_pack(path)
        except PackFault as refused:
            found = refused.faults
        assert all(1 <= fault.line <= content.count(b"\n") + 2 for fault in found)


@given(st.text(max_size=300))
def test_any_text_is_a_pack_or_a_pack_fault(text: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "th.yaml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(PackFault):
            read_pack(path)
