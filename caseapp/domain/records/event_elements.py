"""The part of what happened that is the definition of trafficking."""

from functools import partial
from typing import Annotated

from caseapp.domain.codes import casework, htcds
from caseapp.domain.fields import Ask, Figure, Purpose, Sensitivity, Share, When
from caseapp.domain.record import Record
from caseapp.text import mark

_ACT_MEANS_AND_PURPOSE = mark("TraffickingEvent", "Act, means and purpose")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.IDENTIFICATION)
_ident = partial(Ask, purpose=Purpose.IDENTIFICATION)


class EventElements(Record):
    """Acts, means and purposes as three separate lists."""

    acts: Annotated[
        tuple[str, ...],
        _asked(
            mark("TraffickingEvent", "Acts"),
            group=_ACT_MEANS_AND_PURPOSE,
            codes=casework.ACTS,
            share=Share.EXPLOITATION,
        ),
    ] = ()
    means: Annotated[
        tuple[str, ...],
        _asked(
            mark("TraffickingEvent", "Means"),
            hint=mark("TraffickingEvent", "For a child no means has to be shown."),
            codes=casework.MEANS,
            share=Share.EXPLOITATION,
        ),
    ] = ()
    purposes: Annotated[
        tuple[str, ...],
        _asked(
            mark("TraffickingEvent", "Purposes (forms of exploitation)"),
            codes=htcds.TYPE_OF_EXPLOITATION,
            share=Share.EXPLOITATION,
            figure=Figure.FIRST,
            figure_words=mark("Figures", "Form of exploitation"),
            htcds="vic_TypeOfExploitation",
            serves=(
                "ctdc:isForcedLabour",
                "ctdc:isSexualExploit",
                "ctdc:isOtherExploit",
                "glotip:Category",
            ),
        ),
    ] = ()
    forced_criminality: Annotated[
        tuple[str, ...],
        _asked(
            mark("TraffickingEvent", "Forced to commit"),
            hint=mark(
                "TraffickingEvent", "A person forced to commit offences is not to be punished for them."
            ),
            codes=casework.FORCED_CRIMINALITY,
            when=When("purposes", frozenset({"ForcedCriminality"})),
            share=Share.EXPLOITATION,
        ),
    ] = ()
    is_scam_compound: Annotated[
        bool | None,
        _asked(
            mark("TraffickingEvent", "Held in a compound?"),
            when=When("purposes", frozenset({"ForcedCriminality"})),
            share=Share.EXPLOITATION,
            figure=Figure.AS_IS,
        ),
    ] = None
    compound_name: Annotated[
        str | None,
        _ident(
            mark("TraffickingEvent", "Name of the compound or company"),
            searchable=True,
            when=When("is_scam_compound", frozenset({"True"})),
        ),
    ] = None
    was_sold_on: Annotated[
        bool | None,
        _asked(
            mark("TraffickingEvent", "Sold on to others?"), when=When("is_scam_compound", frozenset({"True"}))
        ),
    ] = None
    ransom_demanded: Annotated[
        bool | None,
        _asked(
            mark("TraffickingEvent", "Ransom demanded?"), when=When("is_scam_compound", frozenset({"True"}))
        ),
    ] = None
    targets_set: Annotated[
        str | None,
        _ident(
            mark("TraffickingEvent", "Targets and punishments"),
            when=When("is_scam_compound", frozenset({"True"})),
        ),
    ] = None
