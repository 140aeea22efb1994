"""Files of forms: every fault is named with its line, and nothing in them can do harm or look anything up."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.paths import RESOURCES
from caseapp.procedures.faults import PackFault
from caseapp.procedures.form_files import FormFiles, read_template, read_vocabulary
from caseapp.procedures.form_template import LanguageStatus, Whom
from caseapp.procedures.form_words import fill
from caseapp.procedures.kinds import Form
from tests.procedures.sample_form import SAMPLE
from tests.procedures.test_procedure_hostile_packs import FILES, PAYLOADS

LETTERS = RESOURCES / "letters"
FILES_SHIPPED = sorted(LETTERS.glob("*/*.yaml"))
PLACES = ("version: '2026-01'", "to: service", "kind: tick", "title: {en: A bed, th: เตียง}", "when: child")
WRONG = [
    ("form: shelter_request\n", "form: parking_ticket\n", 1, "not one of the words"),
    ("version: '2026-01'", "version: 2026", 2, "goes in quotes"),
    ("to: service", "to: service\nrun: me", 4, "not known"),
    ("to: service", "to: person", 3, "shares nothing"),
    ("shares: [identity, safety]", "shares: [identity, everything]", 4, "not one of the words"),
    ("shares: [identity, safety]", "shares: []", 4, "kind shared"),
    ("languages: {en: own, th: draft}", "languages: {th: draft}", 5, "must list en"),
    ("languages: {en: own, th: draft}", "languages: {en: own, th: signed}", 5, "who signed it"),
    ("title: {en: A bed, th: เตียง}", "title: {en: A bed}", 6, "missing in a language"),
    ("title: {en: A bed, th: เตียง}", "title: {th: เตียง}", 6, "English words (en) are missing"),
    ("title: {en: A bed, th: เตียง}", "title: {en: '<b>A</b>', th: เตียง}", 6, "plain words"),
    ("The head of {authority}", "The head of {vault}", 7, "place in braces that is not known"),
    ("The head of {authority}", "The head of {authority.__class__}", 7, "plain words"),
    ("The head of {authority}", "The head of {0}", 7, "plain words"),
    ("The head of {authority}", "The head of {authority!r}", 7, "plain words"),
    ("The head of {authority}", "The head of {{authority}}", 7, "plain words"),
    ("The head of {authority}", "The head of {worker}", 7, "same places"),
    ("The head of {authority}", "The head of %(authority)s", 7, "plain words"),
    ("- id: child", "- id: intro", 12, "used twice"),
    (
        "signatures:",
        "".join(f"- {{id: p{n}, kind: shared}}\n" for n in range(60)) + "signatures:",
        83,
        "60 parts",
    ),
    ("when: child", "when: child.__class__", 14, "groups"),
    ("when: child", "when: __import__('os')", 14, "groups"),
    ("when: child", "when: [burglar]", 14, "not one of the words"),
    ("  places: [case_code, language]\n", "", 17, "names places"),
    ("places: [case_code, language]", "places: [case_code, passphrase]", 19, "not one of the words"),
    ("  kind: shared", "  kind: shared\n  text: {en: A, th: ก}", 20, "no words of its own"),
    ("  kind: tick\n  text: {en: We have one., th: มี}", "  kind: tick", 22, "needs words"),
    ("lines: 2", "lines: 99", 27, "too big"),
    (
        "signatures:\n- {en: 'For the sender: {worker}', th: 'ผู้ส่ง: {worker}'}",
        "signatures: []",
        29,
        "At least one",
    ),
]


def _faults(tmp_path, text):
    path = tmp_path / "shelter_request.yaml"
    path.write_text(text, "utf-8") if isinstance(text, str) else path.write_bytes(text)
    with pytest.raises(PackFault) as caught:
        read_template(path)
    return [(fault.line, str(fault.text)) for fault in caught.value.faults]


def test_the_sample_is_sound(tmp_path):
    path = tmp_path / "shelter_request.yaml"
    path.write_text(SAMPLE, "utf-8")
    assert read_template(path).form is Form.SHELTER_REQUEST


@pytest.mark.parametrize(("before", "after", "line", "words"), WRONG)
def test_a_fault_is_named_with_its_line(tmp_path, before, after, line, words):
    assert before in SAMPLE
    found = _faults(tmp_path, SAMPLE.replace(before, after, 1))
    assert any(at == line and words in text for at, text in found), found


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_value_is_refused_wherever_it_stands(tmp_path, payload, place):
    assert place in SAMPLE
    found = _faults(tmp_path, SAMPLE.replace(place, f"{place.split(':')[0]}: {payload}", 1))
    assert found
    assert not any(payload in text for _, text in found)


@pytest.mark.parametrize("content", FILES, ids=range(len(FILES)))
def test_a_hostile_file_is_refused_in_words_and_in_time(tmp_path, content):
    began = time.process_time()
    assert _faults(tmp_path, content)
    assert time.process_time() - began < 20


@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_refused_in_words(tmp_path_factory, content):
    assert _faults(tmp_path_factory.mktemp("bytes"), content)


def test_a_form_under_another_name_is_refused(tmp_path):
    (tmp_path / "regional").mkdir()
    (tmp_path / "regional" / "case_transfer.yaml").write_text(SAMPLE, "utf-8")
    with pytest.raises(PackFault, match="do not agree"):
        FormFiles(tmp_path).template(Form.CASE_TRANSFER, "TH")


@given(st.text(max_size=40))
def test_what_is_put_in_is_never_looked_into(value):
    assert fill("A {name} B", {"name": value}) == f"A {value} B"
    assert fill("{name}", {"name": "{worker}", "worker": "secret"}) == "{worker}"
    assert fill("{name}", {}) == "{name}"


def test_a_country_comes_before_the_region(tmp_path):
    for folder, words in (("regional", "A bed"), ("th", "A room")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "shelter_request.yaml").write_text(SAMPLE.replace("A bed", words), "utf-8")
    files = FormFiles(tmp_path)
    found = [files.template(Form.SHELTER_REQUEST, code).title["en"] for code in ("TH", "VN")]
    assert found == ["A room", "A bed"]
    assert files.template(Form.RIGHTS_NOTICE, "TH") is None


def test_the_region_stands_in_where_the_country_lacks_the_language(tmp_path):
    english = "languages: {en: own}\n".join(SAMPLE.split("languages: {en: own, th: draft}\n"))
    english = re.sub(r", th: (\'[^\']*\'|[^}]*)}", "}", english).replace("A bed", "A room")
    for folder, text in (("regional", SAMPLE), ("th", english)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "shelter_request.yaml").write_text(text, "utf-8")
    files = FormFiles(tmp_path)
    found = [
        files.template(Form.SHELTER_REQUEST, "TH", language).title["en"] for language in ("en", "th", "ur")
    ]
    assert found == ["A room", "A bed", "A room"]


@pytest.mark.parametrize("path", FILES_SHIPPED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_file_that_is_shipped_is_sound_and_says_which_words_are_drafts(path):
    template = read_template(path)
    assert template.form.value == path.stem
    assert template.languages.pop("en") is LanguageStatus.OWN
    assert set(template.languages.values()) <= {LanguageStatus.DRAFT}  # nobody has signed any yet


def test_every_form_but_the_referral_letter_has_a_file_and_what_is_for_the_person_names_nobody():
    files = FormFiles(LETTERS)
    found = {form: files.template(form, "XX") for form in Form}
    assert [form for form, template in found.items() if template is None] == [Form.REFERRAL_LETTER]
    hers = {form for form, template in found.items() if template and template.to is Whom.PERSON}
    assert hers == {Form.RIGHTS_NOTICE, Form.SHARING_CONSENT, Form.RETURN_CONSENT}
    assert all(found[form].neutral_title for form in hers)


def test_the_common_words_are_in_every_language_of_every_form():
    known = set(read_vocabulary(LETTERS / "words.yaml").languages)
    for path in FILES_SHIPPED:
        assert set(read_template(path).languages) <= known


def test_a_vocabulary_without_a_word_is_refused(tmp_path):
    text = (LETTERS / "words.yaml").read_text("utf-8")
    cut = text[: text.index("  receiver_label:")]
    path = tmp_path / "words.yaml"
    path.write_text(cut, "utf-8")
    with pytest.raises(PackFault, match="common words are missing"):
        read_vocabulary(path)


@pytest.mark.parametrize("language", ["fa", "ps", "dv"])
def test_every_form_of_the_region_is_in_the_official_languages_of_afghanistan_and_the_maldives(language):
    files = [path for path in FILES_SHIPPED if path.parent.name == "regional"]
    assert len(files) == len(Form) - 1  # all but the referral letter
    assert not [path.stem for path in files if language not in read_template(path).languages]
