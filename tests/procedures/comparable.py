"""Made-up packs for the library: any country, with any entries beside those of the sample."""

import yaml

from caseapp.procedures.pack import Pack
from caseapp.text import mark
from tests.procedures.sample_pack import SAMPLE

_SURE = {"status": "verified", "source": "s-act"}
_LATER = {"id": "s-later", "title": "Later paper", "publisher": "Other press", "year": None, "url": None}


def a_pack(code="TH", name=None, **parts):
    """A pack of a country; each part takes the place of the sample's."""
    content = yaml.safe_load(SAMPLE)
    content["country"] = {"code": code, "name": name or f"Country {code}"}
    content["sources"].append(_LATER)
    return Pack.checked({**content, **parts}, mark("Test", "made up"), lambda _place: 1)


def a_law(topic, **answers):
    """One entry of the legal basis."""
    law = {"id": f"law-{topic.replace('_', '-')}", "title": f"Law on {topic}", "date": "2008"}
    return {**law, "topic": topic, "summary": f"What it says of {topic}.", **_SURE, **answers}


def a_step(step_id="s-9", **answers):
    """One step."""
    step = {
        "id": step_id,
        "title": f"Step {step_id}",
        "actor": "Officer",
        "deadline": None,
        "deadline_source": None,
        "applies_to": ["all"],
        "requires_consent": False,
        "documents": [],
        "guidance": f"How to do {step_id}.",
    }
    return {**step, **_SURE, **answers}


def a_phase(*steps, phase="protection", title="Protection"):
    """One phase of these steps."""
    return {"id": phase, "title": title, "steps": list(steps) or [a_step()]}


def a_service(kind, **answers):
    """One service."""
    service = {"kind": kind, "provider": f"Provider of {kind}", "eligibility": "Everybody.", "contact": None}
    return {**service, **_SURE, **answers}


def a_hotline(**answers):
    """One number to call."""
    return {"name": "Help line", "number": "1300", "hours": "day and night", **_SURE, **answers}


def a_rule(**answers):
    """One rule on personal data."""
    return {"title": "Data Act", "year": 2019, "rule": "Ask before you share.", **_SURE, **answers}


def a_return(**answers):
    """One return arrangement."""
    arrangement = {"title": "Agreement on return", "partners": ["MM"], "year": 2009, "summary": "Both help."}
    return {**arrangement, **_SURE, **answers}


def an_authority(**answers):
    """One competent authority."""
    return {"name": "Sample team", "role": "Says who is a victim.", **_SURE, **answers}
