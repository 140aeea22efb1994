"""How an instrument's parts, answers and results read in the person's language."""

from datetime import date

from caseapp.domain.codes.casework import ANSWER, LEVEL
from caseapp.domain.instruments.instrument import (
    REASONS,
    Instrument,
    Level,
    Method,
    Question,
    QuestionKind,
    Status,
)
from caseapp.domain.instruments.scoring import Result
from caseapp.domain.instruments.wording import CONTEXT, WordingStatus, said
from caseapp.text import SOURCE_LANGUAGE, Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.theme import Tone

_STATUS = {
    Status.VERIFIED: mark("Assessment", "Source: {source}"),
    Status.OWN: mark("Assessment", "{note}"),
    Status.MEMORY: mark("Assessment", "Not verified: {source}. {note}"),
}
_UNCHECKED = mark(
    "Assessment", "The wording in your language was not checked yet. Make sure you are understood."
)
_ENGLISH_ONLY = mark(
    "Assessment", "These questions are in English only so far. Ask them in the person's own language."
)
_END = mark("Assessment", "{number} – {words}")
_POINTS = mark("Assessment", "{score} of {most} points")
_OF_HUNDRED = mark("Assessment", "{score} of 100")
_NO_ANSWER = mark("Assessment", "not asked")
TONES = {Level.LOW: Tone.PLAIN, Level.MEDIUM: Tone.SOON, Level.HIGH: Tone.OVERDUE}


def words_of(kit: Kit, wording: dict[str, str] | None) -> str:
    """Words of an instrument as the person reads them; nothing where there are none."""
    return "" if wording is None else kit.words(said(wording, kit.words.language))


def level_words(kit: Kit, level: str) -> str:
    """A level in words."""
    return LEVEL.label(level, kit.words.catalogue)


def level_tone(level: str) -> Tone:
    """The tone of a level; words always say the same."""
    return TONES[Level(level)] if level in LEVEL else Tone.PLAIN


def answer_choices(kit: Kit, question: Question) -> list[tuple[str, str]]:
    """The answers of a closed question and the reasons for none, with their words."""
    values = (*question.values, *REASONS)
    return [(value, answer_words(kit, question, value)) for value in values]


def answer_words(kit: Kit, question: Question, value: str | None) -> str:
    """An answer as people read it."""
    if value is None:
        return kit.words(_NO_ANSWER)
    if value in REASONS or question.kind is QuestionKind.YES_NO:
        return ANSWER.label(value, kit.words.catalogue)
    if (choice := question.choice(value)) is not None:
        return words_of(kit, choice.text)
    if question.kind is QuestionKind.SCALE:
        number = kit.words.digits(value)
        end = {str(question.lowest): question.lowest_text, str(question.highest): question.highest_text}
        words = words_of(kit, end.get(value))
        return kit.words(_END.filled(number=number, words=words)) if words else number
    if question.kind is QuestionKind.DATE:
        return kit.words.day(date.fromisoformat(value))
    return kit.words.digits(value) if question.kind is QuestionKind.NUMBER else value


def score_words(kit: Kit, instrument: Instrument, result: Result) -> str:
    """The score in words; nothing where there is none."""
    if result.score is None:
        return ""
    number = kit.words.number
    if instrument.scoring.method is Method.MEAN:
        return kit.words(_OF_HUNDRED.filled(score=number(result.score)))
    return kit.words(_POINTS.filled(score=number(result.score), most=number(result.most)))


def origin(kit: Kit, instrument: Instrument) -> tuple[str, Tone, str]:
    """Where the questions come from and how sure they are: words, tone, icon."""
    source = instrument.source
    sentence = _STATUS[instrument.status].filled(
        source=f"{source.publisher}, {source.title}", note=source.read_in or ""
    )
    is_unsure = instrument.status is Status.MEMORY
    return kit.words(sentence), Tone.SOON if is_unsure else Tone.INFO, "question" if is_unsure else ""


def about_language(kit: Kit, instrument: Instrument) -> Text | None:
    """What to know about the wording in the language of the window; None where it is sound."""
    language = kit.words.language
    if language == SOURCE_LANGUAGE:
        return None
    if language in instrument.languages:
        return _UNCHECKED if instrument.languages[language] is WordingStatus.MEMORY else None
    first = instrument.questions[0].text[SOURCE_LANGUAGE]
    is_translated = kit.words.catalogue.find(CONTEXT, first) != first
    return _UNCHECKED if is_translated else _ENGLISH_ONLY
