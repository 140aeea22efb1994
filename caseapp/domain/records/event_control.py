"""The part of what happened about control."""

from functools import partial
from typing import Annotated

from caseapp.domain.codes import harm, htcds
from caseapp.domain.fields import Ask, Purpose, Sensitivity, Share
from caseapp.domain.record import Record
from caseapp.text import mark

_CONTROL = mark("TraffickingEvent", "Control")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class EventControl(Record):
    """How the person was held, watched and used, in lists and in the person's own words."""

    methods_of_control: Annotated[
        tuple[str, ...],
        _asked(
            mark("TraffickingEvent", "Methods of control"),
            group=_CONTROL,
            codes=htcds.METHODS_OF_CONTROL,
            share=Share.EXPLOITATION,
            htcds="vic_MethodsOfControl",
            serves=(
                "ctdc:meansDebtBondageEarnings",
                "ctdc:meansThreats",
                "ctdc:meansAbusePsyPhySex",
                "ctdc:meansFalsePromises",
                "ctdc:meansDrugsAlcohol",
                "ctdc:meansDenyBasicNeeds",
                "ctdc:meansExcessiveWorkHours",
                "ctdc:meansWithholdDocs",
            ),
            purpose=Purpose.IDENTIFICATION,
        ),
    ] = ()
    technology: Annotated[
        tuple[str, ...],
        _asked(mark("TraffickingEvent", "What technology was used for"), codes=harm.TECHNOLOGY),
    ] = ()
    exploitation_apps: Annotated[
        tuple[str, ...],
        _asked(
            mark("TraffickingEvent", "Websites and apps used in the exploitation"),
            codes=htcds.WEBSITES_AND_APPS,
            htcds="vic_ExploitationWebsitesAndApps",
        ),
    ] = ()
    account: Annotated[
        str | None,
        _ident(
            mark("TraffickingEvent", "In the person's own words"),
            hint=mark("TraffickingEvent", "Only what is needed; do not ask again what was already told."),
            long=True,
            searchable=True,
            htcds="hte_Description",
        ),
    ] = None
