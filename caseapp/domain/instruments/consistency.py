"""Rules that bind one entry of an instrument to another: ids, conditions, points, bands, languages."""

from collections import Counter
from collections.abc import Iterator

from caseapp.domain.instruments.instrument import REASONS, Instrument, Method, Question, QuestionKind
from caseapp.text import Text, mark

Place = tuple[int | str, ...]
Breach = tuple[Place, Text]
MOST_QUESTIONS = 500
_LONGEST_SCALE = 11

TOO_MANY = mark("Instruments", "An instrument has 500 questions at most.")
SAME_ID = mark("Instruments", "This id is used twice. Give each entry its own.")
NO_CHOICES = mark("Instruments", "A question of the kind choice needs two choices at least.")
ONLY_CHOICES = mark("Instruments", "Only a question of the kind choice has choices.")
RESERVED = mark("Instruments", "This value stands for having no answer. Choose another.")
NO_SCALE = mark("Instruments", "A scale needs lowest and highest, whole numbers from 0, 11 steps at most.")
ONLY_SCALE = mark("Instruments", "Only a question of the kind scale has this.")
ONLY_YES = mark("Instruments", "Only a question of the kind yes_no has this; choices have their own.")
NOT_EARLIER = mark("Instruments", "A question can depend only on one that stands before it.")
NOT_AN_ANSWER = mark("Instruments", "The question that this depends on has no such answer.")
NO_STRENGTH = mark("Instruments", "Scoring by indicators needs a strength with every yes_no question.")
ONLY_INDICATORS = mark("Instruments", "Only scoring by indicators counts strengths.")
NOTHING_TO_ADD = mark(
    "Instruments", "Nothing can be added up: give points, a scale or levels, or method none."
)
NO_BANDS = mark("Instruments", "Only scoring by sum or mean has bands.")
NOT_RISING = mark("Instruments", "Each band must begin higher than the one before, the first at 0.")
NOT_REACHED = mark("Instruments", "No answers can reach this band.")
NOT_LISTED = mark("Instruments", "There are words here in a language that the file does not list.")
NOT_COMPLETE = mark("Instruments", "These words are missing in a language that the file lists.")
NO_ENGLISH = mark("Instruments", "The languages must list en.")


def breaches(instrument: Instrument) -> Iterator[Breach]:
    """Every breach of a rule, each with its place."""
    yield from _ids(instrument)
    earlier: dict[str, Question] = {}
    for place, question in placed_questions(instrument):
        yield from _shape(place, question)
        yield from _condition(place, question, earlier)
        earlier[question.id] = question
    yield from _scoring(instrument)
    yield from _languages(instrument)


def placed_questions(instrument: Instrument) -> Iterator[tuple[Place, Question]]:
    """Every question with its place in the file."""
    for number, section in enumerate(instrument.sections):
        for place, question in enumerate(section.questions):
            yield ("sections", number, "questions", place), question


def _ids(instrument: Instrument) -> Iterator[Breach]:
    placed = list(placed_questions(instrument))
    if len(placed) > MOST_QUESTIONS:
        yield placed[MOST_QUESTIONS][0], TOO_MANY
    named: list[tuple[str, str, Place]] = [
        ("section", section.id, ("sections", number)) for number, section in enumerate(instrument.sections)
    ]
    for place, question in placed:
        named.append(("question", question.id, place))
        named += [
            (question.id, choice.value, (*place, "choices", number))
            for number, choice in enumerate(question.choices)
        ]
    seen: Counter[tuple[str, str]] = Counter()
    for kind, name, place in named:
        seen[kind, name] += 1
        if seen[kind, name] > 1:
            yield (*place, "id"), SAME_ID


def _shape(place: Place, question: Question) -> Iterator[Breach]:
    if question.kind is QuestionKind.CHOICE:
        if len(question.choices) < 2:
            yield (*place, "choices"), NO_CHOICES
        for number, choice in enumerate(question.choices):
            if choice.value in REASONS:
                yield (*place, "choices", number, "value"), RESERVED
    elif question.choices:
        yield (*place, "choices"), ONLY_CHOICES
    if question.kind is QuestionKind.SCALE:
        lowest, highest = question.lowest, question.highest
        if lowest is None or highest is None or not 0 <= lowest < highest < lowest + _LONGEST_SCALE:
            yield (*place, "kind"), NO_SCALE
    else:
        scales = ("lowest", "highest", "lowest_text", "highest_text")
        yield from (((*place, name), ONLY_SCALE) for name in scales if getattr(question, name) is not None)
        if question.reverse:
            yield (*place, "reverse"), ONLY_SCALE
    if question.kind is not QuestionKind.YES_NO:
        named = ("points", "level", "strength")
        yield from (((*place, name), ONLY_YES) for name in named if getattr(question, name) is not None)


def _condition(place: Place, question: Question, earlier: dict[str, Question]) -> Iterator[Breach]:
    when = question.when
    if when is None:
        return
    # Asked of earlier questions alone, conditions can never go round in a circle.
    if when.question not in earlier:
        yield (*place, "when", "question"), NOT_EARLIER
        return
    possible = {*earlier[when.question].values, *REASONS}
    for number, value in enumerate(when.among):
        if value not in possible:
            yield (*place, "when", "among", number), NOT_AN_ANSWER


def _scoring(instrument: Instrument) -> Iterator[Breach]:
    method, questions = instrument.scoring.method, instrument.questions
    for place, question in placed_questions(instrument):
        is_counted = question.kind is QuestionKind.YES_NO and method is Method.INDICATORS
        if is_counted and question.strength is None:
            yield place, NO_STRENGTH
        if question.strength is not None and method is not Method.INDICATORS:
            yield (*place, "strength"), ONLY_INDICATORS
    counts = {
        Method.SUM: any(has_points(each) for each in questions),
        Method.MEAN: any(has_points(each) for each in questions),
        Method.HIGHEST: any(_has_level(each) for each in questions),
    }
    if not counts.get(method, True):
        yield ("scoring", "method"), NOTHING_TO_ADD
    elif method in (Method.SUM, Method.MEAN):
        most = 100 if method is Method.MEAN else sum(most_points(each) for each in questions)
        yield from _bands(instrument, most)
    elif instrument.scoring.bands:
        yield ("scoring", "bands"), NO_BANDS


def _bands(instrument: Instrument, most: int) -> Iterator[Breach]:
    before = -1
    for number, band in enumerate(instrument.scoring.bands):
        place: Place = ("scoring", "bands", number, "at_least")
        if band.at_least <= before or (number == 0 and band.at_least != 0):
            yield place, NOT_RISING
        if band.at_least > most:
            yield place, NOT_REACHED
        before = band.at_least


def _languages(instrument: Instrument) -> Iterator[Breach]:
    listed = set(instrument.languages)
    if "en" not in listed:
        yield ("languages",), NO_ENGLISH
        return
    for place, wording in instrument.wordings():
        if set(wording) - listed:
            yield place, NOT_LISTED
        if listed - set(wording):
            yield place, NOT_COMPLETE


def has_points(question: Question) -> bool:
    """Whether an answer to it can be added up."""
    has_own = question.points is not None or any(each.points is not None for each in question.choices)
    return has_own or (question.kind is QuestionKind.SCALE and bool(question.values))


def most_points(question: Question) -> int:
    """The most that an answer to it counts."""
    if question.kind is QuestionKind.SCALE:
        return question.highest or 0
    return max((question.points or 0, *(choice.points or 0 for choice in question.choices)))


def _has_level(question: Question) -> bool:
    return question.level is not None or any(choice.level is not None for choice in question.choices)
