"""A vault of very many made-up people, put in without the work of the program: only to measure looking up.

Run it as `python -m tests.bench.crowded_vault FOLDER COUNT` to make one and measure `similar_to` in it.
"""

import sys
import time
from pathlib import Path
from statistics import median, quantiles

from caseapp.demo.lookalikes.writing_down import Written, pairs, written_down
from caseapp.domain.fields import Compartment
from caseapp.domain.records import Case, ContactSafety, Person
from caseapp.operations.duplicates import similar_to
from caseapp.storage import bodies, ids, lookalikes
from caseapp.storage.connection import transaction
from caseapp.storage.stored import single
from tests.operations import made_up

SEED = 77
_AT_ONCE = 5_000
_BUDDHIST, _BUDDHIST_FROM = 543, 2400
_HALVES = {Compartment.CASES: "body", Compartment.IDENT: "ident.body"}
_COPY_LINE = (
    "INSERT INTO main.case_line (case_no, code, status, is_open, case_type, country, stage,"
    " trafficking_status, responsible, opened_at, contact) SELECT ?, ?, status, is_open, case_type, country,"
    " stage, trafficking_status, responsible, opened_at, contact FROM case_line WHERE case_no = ?"
)


def fill(desk, written):
    """Puts people on record, a case each; their order is that of the numbers of their cases."""
    model_id = made_up.a_case(desk)
    model = single(desk.vault.of_case(model_id), Case)
    connection = desk.vault.connection
    model_no = connection.execute("SELECT no FROM record WHERE id = ?", (model_id,)).fetchone()[0]
    numbers = []
    for first in range(0, len(written), _AT_ONCE):
        with transaction(connection):
            for place, one in enumerate(written[first : first + _AT_ONCE], start=first):
                code = f"THA-25-{place:06d}"
                event = one.answers["case"].get("event")
                case = model.model_copy(update={"code": code, "event": event})
                numbers.append(_put(connection, case, None))
                _put(connection, Person.model_validate(_person(one)), numbers[-1])
                safety = ContactSafety.model_validate(one.answers["contact_safety"])
                _put(connection, safety, numbers[-1])
                connection.execute(_COPY_LINE, (numbers[-1], code, model_no))
                connection.execute("INSERT INTO ident.initials VALUES (?, 'XX')", (numbers[-1],))
    return numbers


def _person(one):
    """A form turns Buddhist years into ours before anything is kept."""
    person = dict(one.answers["person"])
    year = int(person.get("birth_date", "0")[:4])
    if year >= _BUDDHIST_FROM:
        person["birth_date"] = f"{year - _BUDDHIST}{person['birth_date'][4:]}"
    return person


def _put(connection, record, case_no):
    record_id = ids.new_id()
    cursor = connection.execute(
        "INSERT INTO main.record (id, kind, case_no, version, changed_at) VALUES (?, ?, ?, 1, '2025-01-01')",
        (record_id, record.kind, case_no),
    )
    number = cursor.lastrowid
    if case_no is None:
        case_no = number
        connection.execute("UPDATE main.record SET case_no = no WHERE no = ?", (number,))
    for compartment, half in bodies.split(record, bodies.new_stamps("bench")).items():
        if half is not None:
            connection.execute(
                f"INSERT INTO {_HALVES[compartment]} (record_no, body, stamps, digest) VALUES (?, ?, ?, ?)",
                (number, half.body, half.stamps, half.digest(record_id, 1)),
            )
    lookalikes.put_keys(connection, case_no, number, record, is_new=True)
    return number


def looked_up(desk, asked: list[Written]):
    """How long each look takes, in milliseconds, and the codes that each finds."""
    times, found = [], []
    for one in asked:
        began = time.perf_counter()
        similar = similar_to(desk, one.answers)
        times.append(1000 * (time.perf_counter() - began))
        found.append([each.code for each in similar])
    return times, found


def measure(desk, written, twice, most=200):
    """Looks up second records among the first; the times, and the share that are found at all."""
    seconds = [(first, second) for first, second in twice][:most]
    times, found = looked_up(desk, [written[second] for _, second in seconds])
    hits = sum(f"THA-25-{first:06d}" in codes for (first, _), codes in zip(seconds, found, strict=True))
    return times, hits / len(seconds)


def main(folder, count):
    """Makes the vault unless it is there, and prints what a look takes."""
    written = written_down(SEED, count, 500)
    twice = list(pairs(written))
    is_new = not (Path(folder) / "vault").exists()
    desk = made_up.make_desk(Path(folder))
    if is_new:
        began = time.perf_counter()
        fill(desk, written)
        sys.stdout.write(f"filled in {time.perf_counter() - began:.0f} s\n")
    times, share = measure(desk, written, twice)
    sys.stdout.write(
        f"{count} cases: median {median(times):.1f} ms, 95th {quantiles(times, n=20)[-1]:.1f} ms,"
        f" most {max(times):.1f} ms; {share:.3f} of second records found among the first five\n"
    )
    desk.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
