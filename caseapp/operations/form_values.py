"""What a record says for each place of a form: words in the form's language, empty where nothing is known."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from caseapp.domain import ages
from caseapp.domain.blacking import BAR, Names, black_out, names_in
from caseapp.domain.codes import htcds, places
from caseapp.domain.fields import Kind, Share, fields_of
from caseapp.domain.others import names_of_others
from caseapp.domain.records import Goal, Person
from caseapp.procedures.form_template import Word
from caseapp.procedures.form_words import Place
from caseapp.storage.stored import of_type, single

if TYPE_CHECKING:  # they load slowly, or would go in a circle
    from caseapp.operations.form_content import Filling
    from caseapp.reports.words import Words

_SEXES = {"female": Word.FEMALE, "male": Word.MALE, "other": Word.OTHER}


def values_of(filling: "Filling", words: "Words") -> Mapping[Place, str]:
    """The words for every place, each in the direction of its own letters."""
    from caseapp.reports.anyscript.isolates import left_to_right, own_direction

    step, provider = filling.step, filling.allowed.provider
    authority = step.actor if step is not None else ""
    law = step.law.title if step is not None and step.law is not None else ""
    deadline = words.moment(step.deadline) if step is not None and step.deadline is not None else ""
    said = {
        Place.WORKER: filling.worker,
        Place.OFFICE: filling.office,
        Place.DATE: words.day(filling.today),
        Place.RECEIVER: provider.name if provider is not None else authority,
        Place.AUTHORITY: authority,
        Place.COUNTRY: places.COUNTRY.label(filling.case.country, words.catalogue),
        Place.STEP: step.title if step is not None else "",
        Place.LAW: law,
        Place.DEADLINE: deadline,
        Place.REQUEST: _request(filling, words.catalogue.language),
        **_of_the_person(filling, words),
    }
    found = {place: own_direction(value) if value else "" for place, value in said.items()}
    return {**found, Place.CASE_CODE: left_to_right(filling.case.code)}


def _of_the_person(filling: "Filling", words: "Words") -> dict[Place, str]:
    person = single(filling.records, Person) or Person()
    catalogue = words.catalogue
    is_named = Share.IDENTITY in filling.allowed.shares
    name = " ".join(filter(None, (person.given_name, person.family_name)))
    language = person.main_language
    sex = _SEXES.get(person.sex or "")
    return {
        Place.AGE_BAND: _age(person, filling, words),
        Place.SEX: filling.word(sex, catalogue.language) if sex else "",
        Place.LANGUAGE: places.LANGUAGE.label(language, catalogue) if language else "",
        Place.CITIZENSHIP: words.listed(
            places.COUNTRY.label(code, catalogue) for code in person.citizenships
        ),
        Place.NEED: _need(person, filling, words),
        Place.NAME: name if is_named else "",
    }


def _age(person: Person, filling: "Filling", words: "Words") -> str:
    """Child or adult, with the band of years; nothing where it is not known."""
    from caseapp.reports.anyscript.isolates import left_to_right

    age = ages.age_on(person, filling.today, filling.case.opened_at.date())
    stage = {"adult": Word.ADULT, "child": Word.CHILD}.get(ages.stage_of(age))
    if stage is None:
        return ""
    band = ages.band_of(age)
    said = filling.word(stage, words.catalogue.language)
    return said if band == ages.UNKNOWN_BAND else f"{said} ({left_to_right(band.replace('-', '–'))})"


def _need(person: Person, filling: "Filling", words: "Words") -> str:
    """The domains in which help is planned, and an interpreter where one is needed."""
    domains = [goal.domain for _, goal in of_type(filling.records, Goal) if goal.ended_on is None]
    found = [htcds.SERVICE_PLAN_TYPE.label(code, words.catalogue) for code in dict.fromkeys(domains)]
    if person.needs_interpreter:
        found.append(filling.word(Word.INTERPRETER, words.catalogue.language))
    return words.listed(found)


def _request(filling: "Filling", language: str) -> str:
    """What the worker wrote, without other people's names, and without hers where she is not named."""
    known = [stored.record for stored in filling.records]
    text = black_out(filling.request.strip(), names_of_others(known))
    if Share.IDENTITY not in filling.allowed.shares:
        text = black_out(text, _own_names(filling))
    return text.replace(BAR, filling.word(Word.LEFT_OUT, language))


def _own_names(filling: "Filling") -> Names:
    person = single(filling.records, Person) or Person()
    asked = (one for one in fields_of(Person) if one.ask.share is Share.IDENTITY and one.kind is Kind.TEXT)
    return names_in(str(value) for one in asked if (value := getattr(person, one.name)))
