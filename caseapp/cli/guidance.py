"""Commands for the cards of guidance; none of them needs a vault."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli.commanding import spoken
from caseapp.cli.console import Console, Words
from caseapp.cli.frame import DONE
from caseapp.domain.errors import KnownError
from caseapp.text import SOURCE_LANGUAGE, mark

if TYPE_CHECKING:  # it loads slowly, and help needs no card
    from caseapp.procedures.guidance_card import TopicCard

_NO_TOPIC = mark("Commands", "There is no card for this topic. See them all with: caseapp guidance list")
_HEADING = mark("Commands", "{name}:")
_LINE = mark("Commands", "  {words}")
_DANGER = mark("Commands", "  {danger} {answer}")
_SOURCE = mark("Commands", "  {title}, {publisher} ({status})")
_WHY, _SAY, _DO_NOT_SAY = (
    mark("Guidance", "Why"),
    mark("Guidance", "What you can say"),
    mark("Guidance", "What not to say"),
)
_BRING, _WRONG = mark("Guidance", "What to bring"), mark("Guidance", "What could go wrong")
_CHILD = mark("Guidance", "If the person is or may be a child")
_SOURCES = mark("Guidance", "Where this guidance comes from")
_DRAFT = mark("Guidance", "This translation is a draft that nobody who speaks the language has read yet.")
_IN_ENGLISH = mark("Guidance", "This card is not translated yet and is shown in English.")


@spoken
def show_list(console: Console) -> int:
    """Lists the topics there is a card for, with the languages of each."""
    from caseapp.operations.guidance import cards
    from caseapp.procedures.kinds import Topic

    shipped = cards()
    titles = {topic: shipped.card(topic, console.catalogue.language).words.title for topic in Topic}
    heads = (mark("Commands", "Topic"), mark("Commands", "Title"), mark("Commands", "Languages"))
    rows = [(str(topic), title, " ".join(shipped.languages(topic))) for topic, title in titles.items()]
    document = [
        {"topic": str(topic), "title": title, "languages": list(shipped.languages(topic))}
        for topic, title in titles.items()
    ]
    console.answer(document, console.table(heads, rows))
    return DONE


@spoken
def show(
    console: Console,
    topic: Annotated[
        str,
        typer.Argument(metavar="TOPIC", help=str(mark("Commands", "What it is about, such as shelter."))),
    ],
) -> int:
    """Shows the card for a topic."""
    from caseapp.operations.guidance import topic_card
    from caseapp.procedures.kinds import Topic

    if topic not in set(Topic):
        raise KnownError(_NO_TOPIC)
    card = topic_card(Topic(topic), console.catalogue.language)
    console.answer(card_document(card), (card.words.title, *card_lines(card, console.catalogue.language)))
    return DONE


def card_document(card: "TopicCard") -> dict[str, object]:
    """A card as plain data."""
    return {
        **card.words.model_dump(mode="json", exclude={"basis", "reading", "language"}),
        "language": card.language,
        "is_draft": card.is_draft,
        "sources": [source.model_dump(mode="json") for source in card.sources],
    }


def card_lines(card: "TopicCard", language: str) -> Iterator[Words]:
    """A card as lines, each part under its heading."""
    if card.is_draft:
        yield _DRAFT
    elif card.language == SOURCE_LANGUAGE != language:
        yield _IN_ENGLISH
    words = card.words
    for name, lines in ((_WHY, words.why), (_SAY, words.say), (_DO_NOT_SAY, words.do_not_say)):
        yield _HEADING.filled(name=name)
        yield from (_LINE.filled(words=line) for line in lines)
    for name, lines in ((_BRING, words.bring), (_CHILD, words.child)):
        if lines:
            yield _HEADING.filled(name=name)
            yield from (_LINE.filled(words=line) for line in lines)
    yield _HEADING.filled(name=_WRONG)
    yield from (_DANGER.filled(danger=each.danger, answer=each.answer) for each in words.could_go_wrong)
    yield _HEADING.filled(name=_SOURCES)
    yield from (
        _SOURCE.filled(title=each.title, publisher=each.publisher, status=each.status.words)
        for each in card.sources
    )
