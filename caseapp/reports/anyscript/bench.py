"""How long a page takes on this machine."""

from io import BytesIO
from time import process_time

from reportlab.lib.pagesizes import A4
from reportlab.platypus import SimpleDocTemplate, Table
from reportlab.platypus.flowables import Flowable

from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.fonts import FontSet
from caseapp.reports.anyscript.style import Span, Style

BUDGET = 40  # milliseconds a page

# Made up; one sentence of a case note in each script of the region.
_NOTES = {
    "en": "The person came to the office on 12 March and told what had happened in the village.",
    "th": "ผู้เสียหายเดินทางมาถึงสำนักงานเมื่อวันที่ ๑๒ มีนาคม และให้ข้อมูลเกี่ยวกับเหตุการณ์ที่เกิดขึ้นในหมู่บ้าน",
    "my": "မြန်မာနိုင်ငံသားများသည်မိမိတို့၏အခွင့်အရေးများကိုကာကွယ်ရန်လိုအပ်သည်။",
    "km": "ជនរងគ្រោះបានមកដល់ការិយាល័យនៅថ្ងៃទី១២ខែមីនាហើយបានផ្តល់ព័ត៌មានអំពីហេតុការណ៍ដែលបានកើតឡើង។",
    "lo": "ຜູ້ຖືກເຄາະຮ້າຍໄດ້ມາຮອດຫ້ອງການໃນວັນທີ໑໒ມີນາແລະໄດ້ໃຫ້ຂໍ້ມູນກ່ຽວກັບເຫດການທີ່ເກີດຂຶ້ນໃນບ້ານຂອງຕົນ",
    "bn": "ভুক্তভোগী ১২ মার্চ অফিসে এসেছিলেন এবং গ্রামে ঘটে যাওয়া ঘটনা সম্পর্কে তথ্য দিয়েছেন।",
    "hi": "पीड़ित व्यक्ति 12 मार्च को कार्यालय आया और गाँव में हुई घटना के बारे में जानकारी दी।",
    "si": "වින්දිතයා මාර්තු 12 වන දින කාර්යාලයට පැමිණ ගමේ සිදු වූ සිද්ධිය පිළිබඳ තොරතුරු ලබා දුන්නේය.",
    "ta": "பாதிக்கப்பட்டவர் மார்ச் 12 அன்று அலுவலகத்திற்கு வந்து கிராமத்தில் நடந்த சம்பவம் குறித்த தகவலை வழங்கினார்.",
    "ur": "متاثرہ شخص 12 مارچ کو دفتر آیا اور گاؤں میں پیش آنے والے واقعے کے بارے میں معلومات فراہم کیں۔",
    "fa": "شخص آسیب\u200cدیده به تاریخ ۱۲ مارچ به دفتر آمد و در بارهٔ حادثه\u200cای معلومات داد.",
    "dv": "ޝަކުވާ ހުށަހެޅި މީހާ މާރިޗު 12 ގައި އޮފީހަށް އައިސް ރަށުގައި ހިނގި ހާދިސާއާ ބެހޭ މަޢުލޫމާތު ދީފިއެވެ.",
    "vi": "Nạn nhân đã đến văn phòng vào ngày 12 tháng 3 và cung cấp thông tin về vụ việc xảy ra tại làng.",
}
_ROUNDS_A_PAGE = 2
_MARGIN = 56


def milliseconds_a_page(fonts: FontSet, languages: tuple[str, ...] = tuple(_NOTES), pages: int = 20) -> float:
    """The processor's time for a full page of notes and a table in these languages, from text to PDF."""
    _build(fonts, languages, 1)  # the fonts are read once, not for each page
    begun = process_time()
    count = _build(fonts, languages, pages)
    return (process_time() - begun) * 1000 / count


def _build(fonts: FontSet, languages: tuple[str, ...], pages: int) -> int:
    """Build about so many pages; gives how many there are."""
    notes = [language for _ in range(_ROUNDS_A_PAGE) for language in languages]
    story: list[Flowable] = []
    for _ in range(pages * len(_NOTES) // len(languages)):
        story += [_note(language, fonts) for language in notes]
        story.append(Table([[language, _note(language, fonts)] for language in languages[:4]], [40, 440]))
    document = SimpleDocTemplate(BytesIO(), pagesize=A4, leftMargin=_MARGIN, rightMargin=_MARGIN)
    document.build(story)
    return document.page


def _note(language: str, fonts: FontSet) -> AnyText:
    spans = [Span(f"{language}: ", bold=True), Span(_NOTES[language])]
    return AnyText(spans, Style(leading=14.5, language=language, space_after=4), fonts)
