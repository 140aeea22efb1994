"""A few sentences of a letter in languages that are set in other ways; drafts, only for tests."""

from caseapp.text import Catalogue

_WORDS = {
    "th": {
        "Referral letter": "หนังสือส่งต่อ",
        "Do not call.": "ห้ามโทรหา",
        "Never": "ไม่เด็ดขาด",
        "Sheet {number} of {total}": "แผ่นที่ {number} จาก {total}",
    },
    "my": {
        "Referral letter": "လွှဲပြောင်းစာ",
        "Do not call.": "ဖုန်းမခေါ်ပါနှင့်။",
        "Never": "ဘယ်တော့မှ",
        "Sheet {number} of {total}": "စာရွက် {number} / {total}",
    },
    "ur": {
        "Referral letter": "حوالگی",
        "From": "مرسل",
        "To": "وصول",
        "Do not call.": "فون نہ کریں۔",
        "Never": "کبھی نہیں",
        "Known as": "عرف",
        "Phone": "فون",
        "Case {code}": "کیس {code}",
        "Print {print_id}, copy {copy}": "پرنٹ {print_id}، نقل {copy}",
        "Sheet {number} of {total}": "ورق {number} از {total}",
        "If you have questions, ask {worker} at {office}.": "سوالات ہوں تو {office} میں {worker} سے پوچھیں۔",
        "TRAINING – made-up people": "تربیت – فرضی لوگ",
        "Before protection": "پہلے",
    },
}
_CONTEXTS = ("Letter", "Page", "Codes", "Person", "ContactSafety", "FiguresSheet")


def catalogue(language: str) -> Catalogue:
    """The catalogue of a language; what it lacks is English."""
    forms = {
        (context, source): (words,)
        for source, words in _WORDS.get(language, {}).items()
        for context in _CONTEXTS
    }
    return Catalogue(language, forms)
