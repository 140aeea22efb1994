import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.security.errors import PassphraseRefused
from caseapp.security.keyring import TRAINING_PASSPHRASE
from caseapp.security.passphrases import GENERATED_WORDS, as_bytes, generated, normalised, require_good
from caseapp.security.strength import LEVEL_NAMES, Level, Strength, common_phrases, generator_words, measure


def refused(passphrase, context=()):
    with pytest.raises(PassphraseRefused) as refusal:
        require_good(passphrase, context)
    return str(refusal.value)


def refusal_of(passphrase):
    try:
        require_good(passphrase)
    except PassphraseRefused as refusal:
        return str(refusal)
    return ""


@pytest.mark.parametrize(
    "passphrase",
    [
        "our garden has seven mango trees",
        "xK9#mQ2$vL7@pR4",
        "saya suka makan nasi goreng pedas",
        "ฉันชอบกินมะม่วงกับข้าวเหนียวทุกวัน",
        "ခြံထဲမှာ သရက်ပင် ခုနစ်ပင်ရှိတယ်",
        "باغ ما هفت درخت انبه دارد",
        "🦉 owls drink 🫖 at noon precisely",
        "x" * 10 + " orchard lamp canal kettle",
    ],
)
def test_a_long_unusual_phrase_in_any_script_is_taken(passphrase):
    require_good(passphrase)


@pytest.mark.parametrize(
    "passphrase", ["", " ", " " * 40, "seven mangoes", "fourteen chars", "ab  cd   ef   gh   "]
)
def test_fewer_than_15_signs_are_too_short_and_blanks_at_the_ends_do_not_help(passphrase):
    assert "too short" in refused(passphrase)


def test_fifteen_signs_are_enough():
    assert "too short" in refused("kd7#wPz!q2LvXr")
    require_good("kd7#wPz!q2LvXr8")


@pytest.mark.parametrize(
    "passphrase",
    [
        "password12345678",
        "Password 12345678",
        "aaaaaaaaaaaaaaaaaaaaaa",
        "ababababababababab",
        "correct horse battery staple",
        "Correct-Horse-Battery-Staple 2024",
        "To be, or not to be: that is the question",
        "Bismillah ar-Rahman ar-Rahim",
        "Mật khẩu của tôi",
        "ｔｈｅ ｑｕｉｃｋ ｂｒｏｗｎ ｆｏｘ",
        "bali process regional support office",
        TRAINING_PASSPHRASE,
        TRAINING_PASSPHRASE.upper() + " 1",
    ],
)
def test_common_phrases_are_refused_in_any_dress(passphrase):
    assert "Many people" in refused(passphrase)


@pytest.mark.parametrize(
    "passphrase",
    [
        "passwordpassword1",
        "P@ssw0rd P@ssw0rd P@ssw0rd",
        "mangomangomangomango12",
        "abcdefghijklmnop",
        "qwertyuiop asdfghjkl",
        "poiuytrewq 0987654321",
        "dragon monkey shadow",
        "iloveyouiloveyou2024",
        "12345678901234567890",
    ],
)
def test_repetition_keyboard_runs_and_common_words_are_easy_to_guess(passphrase):
    refused(passphrase)


def test_the_name_of_the_person_counts_as_known():
    phrase = "Madeupina Samplesdottir"
    require_good(phrase)
    assert "easy to guess" in refused(phrase, ("Madeupina Samplesdottir",))


@pytest.mark.parametrize("sign", ["\0", "\x1b", "\ud800"])
def test_signs_that_cannot_be_typed_again_are_refused(sign):
    assert "keyboard" in refused("seven copper drums" + sign + "beside a canal")


def test_4096_signs_are_taken_and_more_are_refused_quickly():
    require_good(("kettle lantern orchard canal drum " * 130)[:4000] + "a quiet mill 7!")
    started = time.process_time()
    assert "4,096" in refused("\ufdfa" * 1_000_000)
    assert time.process_time() - started < 0.1


def test_4096_marks_in_the_worst_order_take_no_time():
    hostile = "a" + "\u0301\u0316" * 2047
    started = time.process_time()
    as_bytes(hostile)
    measure(normalised(hostile))
    assert time.process_time() - started < 1.0


@given(st.text(min_size=1, max_size=60))
def test_all_forms_of_one_text_give_one_key(text):
    forms = {as_bytes(unicodedata.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert forms == {as_bytes(text)}


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=80))
def test_refusals_never_repeat_what_was_typed(text):
    said = refusal_of(text)
    assert len(text.strip()) < 6 or text.strip() not in said


@given(st.text(max_size=80), st.text(max_size=20))
def test_the_measure_is_never_negative_and_context_never_makes_stronger(text, context):
    assert 0 <= measure(text, (context,)).bits <= measure(text).bits


def test_a_generated_phrase_has_six_words_of_the_list_and_is_taken():
    words = generator_words()
    assert len(words) == len(set(words)) == 7776
    phrases = {generated() for _ in range(200)}
    assert len(phrases) == 200
    for phrase in phrases:
        assert len(phrase.split()) == GENERATED_WORDS
        assert set(phrase.split()) <= set(words)
        require_good(phrase)
        assert 62 <= measure(phrase).bits <= 77.6


def test_every_word_of_the_list_comes_up():
    seen = {word for _ in range(13_000) for word in generated().split()}
    assert len(seen) > 7700


def test_the_list_of_common_phrases_is_whole_and_without_doubles():
    phrases = common_phrases()
    assert len(phrases) > 5000
    own = [phrase for phrase in phrases if " " in phrase]
    assert len(own) == len(set(own)) > 200


def test_each_level_has_a_name_and_a_lowest_strength():
    assert set(LEVEL_NAMES) == set(Level)
    assert Strength(0).level is Level.WEAK
    assert Strength(50).level is Level.FAIR
    assert Strength(62).level is Level.GOOD
    assert Strength(99).level is Level.STRONG
    assert measure("").level is Level.WEAK


def test_measuring_a_long_text_is_quick_enough_for_every_key_pressed():
    measure("warm")
    started = time.process_time()
    measure("kettle lantern orchard canal drum " * 100)
    assert time.process_time() - started < 0.2
