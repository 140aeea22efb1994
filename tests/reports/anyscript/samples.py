"""Made-up sentences in each script of the region; checked against other programs, not translated for use."""

from dataclasses import dataclass

from caseapp.reports.anyscript.style import Style


@dataclass(frozen=True)
class Sample:
    """A sentence, and how it is set."""

    name: str
    language: str
    is_rtl: bool
    text: str
    families: tuple[str, ...] = ()

    def style(self, **other: object) -> Style:
        """The style that its language asks for."""
        return Style(language=self.language, families=self.families, **other)  # type: ignore[arg-type]


SAMPLES = (
    Sample(
        "Thai",
        "th",
        False,
        "ผู้เสียหายเดินทางมาถึงสำนักงานเมื่อวันที่ ๑๒ มีนาคม "
        "และให้ข้อมูลเกี่ยวกับเหตุการณ์ที่เกิดขึ้นในหมู่บ้านเจ้าหน้าที่บันทึกคำให้การและส"
        "่งต่อไปยังหน่วยงานที่เกี่ยวข้องเพื่อดำเนินการต่อไปโดยเร็วที่สุด น้ำ ที่ ปู่ ป่า",
    ),
    Sample(
        "Burmese",
        "my",
        False,
        "မြန်မာနိုင်ငံသားများသည်မိမိတို့၏အခွင့်အရေးများကိုကာကွယ်ရန်လိုအပ်သည်။ကျေးရွာအုပ်ချုပ်ရေးမှူးကအမှုကိုမှတ်တမ်းတင်ထားသည်။ သင်္ဘော ဒုက္ခ ကျွန်ုပ် ၁၂",
    ),
    Sample(
        "Khmer",
        "km",
        False,
        "ជនរងគ្រោះបានមកដល់ការិយាល័យនៅថ្ងៃទី១២ខែមីនាហើយបានផ្តល់ព័ត៌មានអំពីហេតុការណ៍ដែលបានក"
        "ើតឡើងនៅក្នុងភូមិរបស់ខ្លួន។ ស្ត្រី ក្រុមគ្រួសារ ខ្ញុំ",
    ),
    Sample(
        "Lao",
        "lo",
        False,
        "ຜູ້ຖືກເຄາະຮ້າຍໄດ້ມາຮອດຫ້ອງການໃນວັນທີ໑໒ມີນາແລະໄດ້ໃຫ້ຂໍ້ມູນກ່ຽວກັບເຫດການທີ່ເກີດຂຶ້ນໃນບ້ານຂອງຕົນ ນ້ຳ ຊື່ ຜູ້",
    ),
    Sample(
        "Bengali",
        "bn",
        False,
        "ভুক্তভোগী ১২ মার্চ অফিসে এসেছিলেন এবং গ্রামে ঘটে যাওয়া ঘটনা সম্পর্কে তথ্য "
        "দিয়েছেন। ক্ষতিপূরণ, স্ত্রী, রাষ্ট্র, কর্মকর্তা, বিজ্ঞপ্তি, কো",
    ),
    Sample(
        "Hindi",
        "hi",
        False,
        "पीड़ित व्यक्ति 12 मार्च को कार्यालय आया और गाँव में हुई घटना के बारे में जानकारी "
        "दी। क्षेत्र, स्त्री, राष्ट्रीय, कर्मचारी, हिन्दी, प्रार्थना",
    ),
    Sample(
        "Sinhala",
        "si",
        False,
        "වින්දිතයා මාර්තු 12 වන දින කාර්යාලයට පැමිණ ගමේ සිදු වූ සිද්ධිය පිළිබඳ තොරතුරු ලබා "
        "දුන්නේය. ශ්\u200dරී ලංකාව, ක්\u200dරියා, ප්\u200dරශ්න, කොළඹ",
    ),
    Sample(
        "Tamil",
        "ta",
        False,
        "பாதிக்கப்பட்டவர் மார்ச் 12 அன்று அலுவலகத்திற்கு வந்து கிராமத்தில் நடந்த சம்பவம் "
        "குறித்த தகவலை வழங்கினார். ஸ்ரீ, கொடுமை, செய்தி, க்ஷ",
    ),
    Sample(
        "Urdu (Naskh)",
        "ur",
        True,
        "متاثرہ شخص 12 مارچ کو دفتر آیا اور گاؤں میں پیش آنے والے واقعے کے بارے میں معلومات "
        "فراہم کیں۔ کیس نمبر ABC-123 (فوری) کی سماعت ۱۵ مئی کو ہوگی۔",
        ("NotoNaskhArabic",),
    ),
    Sample(
        "Urdu (Nastaliq)",
        "ur",
        True,
        "متاثرہ شخص 12 مارچ کو دفتر آیا اور گاؤں میں پیش آنے والے واقعے کے بارے میں معلومات "
        "فراہم کیں۔ کیس نمبر ABC-123 (فوری) کی سماعت ۱۵ مئی کو ہوگی۔",
    ),
    Sample(
        "Dari",
        "fa",
        True,
        "شخص آسیب\u200cدیده به تاریخ ۱۲ مارچ به دفتر آمد و در بارهٔ حادثه\u200cای که در قریه "
        "رخ داده بود معلومات داد. شمارهٔ دوسیه ABC-123 می\u200cباشد.",
    ),
    Sample(
        "Pashto",
        "ps",
        True,
        "زیانمن کس د مارچ په ۱۲مه نېټه دفتر ته راغی او په کلي کې د پېښې په اړه یې معلومات "
        "ورکړل. ښځې، ځوانان، ډېر، ګړندی، څه",
    ),
    Sample(
        "Dhivehi",
        "dv",
        True,
        "ޝަކުވާ ހުށަހެޅި މީހާ މާރިޗު 12 ގައި އޮފީހަށް އައިސް ރަށުގައި ހިނގި ހާދިސާއާ ބެހޭ މަޢުލޫމާތު ދީފިއެވެ.",
    ),
    Sample(
        "Vietnamese",
        "vi",
        False,
        "Nạn nhân đã đến văn phòng vào ngày 12 tháng 3 và cung cấp thông tin về vụ việc xảy "
        "ra tại làng. Quyết định, người, phụ nữ, ưỡn, ệ",
    ),
    Sample(
        "Tagalog",
        "fil",
        False,
        "Dumating ang biktima sa tanggapan noong ika-12 ng Marso at nagbigay ng impormasyon "
        "tungkol sa insidente. Niño, Parañaque, ₱1,500",
    ),
    Sample(
        "Bahasa",
        "id",
        False,
        "Korban datang ke kantor pada tanggal 12 Maret dan memberikan informasi mengenai "
        "kejadian di desa tersebut. Rp1.500.000",
    ),
)
