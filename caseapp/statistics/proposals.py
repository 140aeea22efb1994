"""A proposal to publish figures as it is written down: what its author signs, and what she saw of them."""

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.plan import Plan
from caseapp.text import mark

_STRICT = ConfigDict(frozen=True, extra="forbid")
_UNREADABLE = mark("Figures", "This proposal was changed. Do not publish it; tell your supervisor.")


class Numbers(BaseModel):
    """What the author saw: people, cells by status, small groups, and the cost of the figures (zCDP)."""

    model_config = _STRICT

    people: int = 0
    cells: Mapping[str, int] = {}
    small: int = 0
    at_risk_before: int = 0
    at_risk_after: int = 0
    rho: float = 0.0


class Proposed(BaseModel):
    """What somebody wants published, about whom (by digest), for whom."""

    model_config = _STRICT

    number: Annotated[int, Field(ge=1)]
    at: AwareDatetime
    author: str
    recipients: tuple[str, ...]
    plan: Plan
    members_digest: str
    numbers: Numbers

    def as_json(self) -> bytes:
        """The one way to write it down: this is what is signed."""
        written = self.model_dump(mode="json")
        return json.dumps(written, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

    def sealed(self, signature: bytes) -> str:
        """It with its author's signature, as it is kept."""
        return json.dumps({"proposal": self.as_json().decode(), "signature": b64encode(signature).decode()})


def proposed_from(body: str) -> tuple[Proposed, bytes]:
    """What `sealed` wrote down, and the signature, which remains to be checked."""
    try:
        kept = json.loads(body)
        proposed = Proposed.model_validate_json(kept["proposal"])
        return proposed, b64decode(kept["signature"], validate=True)
    except (ValueError, KeyError, TypeError, ValidationError) as error:
        raise FiguresRefused(_UNREADABLE) from error
