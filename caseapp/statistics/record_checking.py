"""What somebody outside learns from records that were published: who stands alone, and who came first."""

from collections import Counter
from collections.abc import Iterator, Sequence

from caseapp.statistics.plan import Method
from caseapp.statistics.release import MICRODATA
from caseapp.statistics.release_reading import OutsideRelease
from caseapp.text import Text, mark

LINKAGE, ORDER = "A9", "A11"
_MOST_TOLD = 100
_FEW = mark(
    "Figures",
    "Only %n people have all the answers of a record, so they can be found by what is known of them.",
)
_IN_ORDER = mark(
    "Figures", "The rows are not in the order of their codes; their order may tell who came first."
)
_UNREADABLE = mark("Figures", "The published records cannot be read, so nobody can say what they tell.")

Learnt = tuple[str, str, tuple[str, ...], Text]


def learnt_from_records(release: OutsideRelease, k: int) -> Iterator[Learnt]:
    """The combinations of answers that fewer than k people share, and an order that is not that of the codes.

    Made-up records are about nobody, so only their order can tell something.
    """
    if MICRODATA not in release.files:
        return
    rows = release.records
    if not rows:
        yield LINKAGE, MICRODATA, (), _UNREADABLE
        return
    if not _is_in_order(rows, release):
        yield ORDER, MICRODATA, (), _IN_ORDER
    if release.setting("method", "name") == Method.SYNTHETIC:
        return
    few = sorted((record, number) for record, number in Counter(map(tuple, rows[1:])).items() if number < k)
    for record, number in few[:_MOST_TOLD]:
        yield LINKAGE, MICRODATA, record, _FEW.counted(number)


def _is_in_order(rows: Sequence[Sequence[str]], release: OutsideRelease) -> bool:
    """Whether records come by their codes as the codebook has them, with answers left out last."""
    places = [
        {code: place for place, code in enumerate(release.codebook.get(column, {}))} for column in rows[0]
    ]
    keys = [
        [(not code, known.get(code, len(known)), code) for known, code in zip(places, record, strict=True)]
        for record in rows[1:]
    ]
    return keys == sorted(keys)
