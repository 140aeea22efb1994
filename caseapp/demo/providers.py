"""Twelve made-up services in five countries; no number or address of theirs reaches anybody."""

from caseapp.domain.records import Provider

_EVERYBODY = ("women", "men", "girls", "boys", "families", "foreign")
_WOMEN = ("women", "girls", "foreign")
_CHILDREN = ("girls", "boys")
# Name, kind, country, city, services, whom it takes, languages.
_Line = tuple[str, str, str, str, str, tuple[str, ...], str]
_DIRECTORY: tuple[_Line, ...] = (
    ("Sample Lantern House", "NGO", "TH", "Bangkok", "shelter mental_health", _WOMEN, "tha mya khm"),
    ("Example Pier Clinic", "HealthServiceOrganisation", "TH", "Songkhla", "medical", _EVERYBODY, "tha mya"),
    ("Specimen Law Desk", "LegalService", "TH", "Chiang Mai", "legal interpretation", _EVERYBODY, "tha eng"),
    ("Rumah Contoh", "NGO", "ID", "Jakarta", "shelter livelihood return", _EVERYBODY, "ind"),
    ("Klinik Contoh", "HealthServiceOrganisation", "ID", "Batam", "medical mental_health", _EVERYBODY, "ind"),
    ("Rumah Misalan", "CentralGovernmentOrganisation", "MY", "Kuala Lumpur", "shelter", _WOMEN, "msa eng"),
    ("Misalan Workers' Desk", "NGO", "MY", "Penang", "legal asylum financial", _EVERYBODY, "msa nep ben"),
    ("Udahoron Home", "NGO", "BD", "Dhaka", "shelter child_protection education", _CHILDREN, "ben"),
    ("Udahoron Skills", "LocalGovernmentOrganisation", "BD", "Khulna", "livelihood legal", _EVERYBODY, "ben"),
    ("Bahay Halimbawa", "NGO", "PH", "Manila", "shelter return livelihood", _EVERYBODY, "fil eng"),
    ("Halimbawa Care", "HealthServiceOrganisation", "PH", "Cebu", "medical mental_health", _EVERYBODY, "fil"),
    ("Halimbawa Legal Aid", "LegalService", "PH", "Davao", "legal identification", _EVERYBODY, "fil eng"),
)
_TAKES_NOBODY_NOW = "Klinik Contoh"


def made_up_providers() -> tuple[Provider, ...]:
    """The directory of a training vault, always the same."""
    return tuple(_provider(number, line) for number, line in enumerate(_DIRECTORY, start=1))


def _provider(number: int, line: _Line) -> Provider:
    name, kind, country, city, services, takes, languages = line
    return Provider(
        name=name,
        type=kind,
        services=tuple(services.split()),
        takes=takes,
        country=country,
        city=city,
        address=f"{number} Example Street",
        # No country has the code 00, so nobody can be called by mistake.
        phone=f"+00 000 {9_000_000 + number}",
        email=f"provider{number}@example.org",
        languages=tuple(languages.split()),
        hours="every day, day and night" if "shelter" in services else "weekdays from 8 to 16",
        cost="free",
        is_active=name != _TAKES_NOBODY_NOW,
    )
