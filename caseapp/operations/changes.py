"""What an act changed, so that whoever shows any of it can show it anew."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Changes:
    """The case an act touched (None: none or many), the kinds of record, and the record it made."""

    case_id: str | None
    kinds: frozenset[str]
    record_id: str | None = None

    def concern(self, case_id: str | None, *kinds: str) -> bool:
        """Whether someone who shows these kinds of this case (None: of all) should look again."""
        is_same_case = case_id is None or self.case_id is None or self.case_id == case_id
        return is_same_case and (not kinds or bool(self.kinds & set(kinds)))
