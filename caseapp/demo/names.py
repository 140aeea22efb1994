"""Made-up names of the region's peoples: ordinary given names beside a family name that means "example"."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Naming:
    """How people of one country are named here: each given name in Latin letters and in its own script.

    The family name is the language's word for "example", so that nobody takes these people for real ones.
    """

    country: str
    language: str | None
    family: str
    family_in_script: str
    women: tuple[tuple[str, str], ...]
    men: tuple[tuple[str, str], ...]
    is_family_first: bool = False
    is_stateless: bool = False


def _pairs(names: str) -> tuple[tuple[str, str], ...]:
    """From `Latin=script, Latin=script`; the script part is empty where Latin letters are the script."""
    pairs = (name.partition("=") for name in names.split(","))
    return tuple((latin.strip(), script.strip()) for latin, _, script in pairs)


THAI = Naming(
    "TH",
    "tha",
    "Tuayang",
    "ตัวอย่าง",
    _pairs("Malee=มาลี, Somying=สมหญิง, Kanya=กัญญา, Ratana=รัตนา, Duangjai=ดวงใจ, Wilai=วิไล, Suda=สุดา"),
    _pairs("Somchai=สมชาย, Anan=อนันต์, Prasit=ประสิทธิ์, Boonmee=บุญมี, Thawee=ทวี, Wichai=วิชัย, Narong=ณรงค์"),
)
BURMESE = Naming(
    "MM",
    "mya",
    "Namuna",
    "နမူနာ",
    _pairs("Thida=သီတာ, Khin Mya=ခင်မြ, Nilar=နီလာ, Hnin Wai=နှင်းဝေ, Sandar=စန္ဒာ, May Thu=မေသူ"),
    _pairs("Aung Min=အောင်မင်း, Zaw Lin=ဇော်လင်း, Kyaw Soe=ကျော်စိုး, Htun Naing=ထွန်းနိုင်, Myo Thant=မျိုးသန့်"),
)
ROHINGYA = Naming(
    "MM",
    None,
    "Nomuna",
    "",
    _pairs("Hamida, Toyoba, Senowara, Jannatara"),
    _pairs("Nurul, Sadek, Anowar, Mohibul"),
    is_stateless=True,
)
KHMER = Naming(
    "KH",
    "khm",
    "Kumru",
    "គំរូ",
    _pairs("Sophea=សុភា, Chanthy=ចន្ធី, Bopha=បុប្ផា, Sreymom=ស្រីមុំ, Kolab=កុលាប, Rachana=រចនា"),
    _pairs("Daravuth=ដារ៉ាវុធ, Sokha=សុខា, Vuthy=វុទ្ធី, Rithy=រិទ្ធី, Samnang=សំណាង, Piseth=ពិសិដ្ឋ"),
    is_family_first=True,
)
LAO = Naming(
    "LA",
    "lao",
    "Tuayang",
    "ຕົວຢ່າງ",
    _pairs("Manivone=ມະນີວອນ, Chanthala=ຈັນທະລາ, Bounmy=ບຸນມີ, Phonesavanh=ໂພນສະຫວັນ"),
    _pairs("Somphone=ສົມພອນ, Khamla=ຄຳລາ, Bounthong=ບຸນທອງ, Viengkham=ວຽງຄຳ"),
)
VIETNAMESE = Naming(
    "VN",
    "vie",
    "Ví Dụ",
    "",
    _pairs("Thị Hương, Ngọc Mai, Thu Trang, Bích Thủy, Kim Oanh"),
    _pairs("Văn Minh, Đức Thắng, Quang Huy, Hữu Phước, Thanh Tùng"),
    is_family_first=True,
)
INDONESIAN = Naming(
    "ID",
    "ind",
    "Contoh",
    "",
    _pairs("Siti, Dewi, Wulandari, Ratna, Ningsih, Sulastri, Yuliani"),
    _pairs("Budi, Slamet, Hendra, Joko, Suparman, Wahyudi, Agus"),
)
MALAY = Naming(
    "MY",
    "msa",
    "Misalan",
    "",
    _pairs("Aminah, Zaiton, Rosnah, Halimah"),
    _pairs("Ismail, Roslan, Hamzah, Zulkifli"),
)
BENGALI = Naming(
    "BD",
    "ben",
    "Udahoron",
    "উদাহরণ",
    _pairs("Rahima=রহিমা, Shefali=শেফালী, Nasima=নাসিমা, Moyna=ময়না, Parveen=পারভীন, Sokhina=সখিনা"),
    _pairs("Karim=করিম, Jashim=জসিম, Rafiq=রফিক, Babul=বাবুল, Shahin=শাহীন, Monir=মনির"),
)
FILIPINO = Naming(
    "PH",
    "fil",
    "Halimbawa",
    "",
    _pairs("Luningning, Rosalinda, Marivic, Divina, Ligaya, Amihan"),
    _pairs("Crisanto, Bayani, Danilo, Efren, Rodelio, Isagani"),
)
NEPALI = Naming(
    "NP",
    "nep",
    "Udaharan",
    "उदाहरण",
    _pairs("Sita=सीता, Laxmi=लक्ष्मी, Sarita=सरिता, Kamala=कमला"),
    _pairs("Bishnu=विष्णु, Dipak=दीपक, Ramesh=रमेश, Krishna=कृष्ण"),
)
PAKISTANI = Naming(
    "PK",
    "urd",
    "Misaal",
    "مثال",
    _pairs("Shazia=شازیہ, Rukhsana=رخسانہ, Nasreen=نسرین, Bushra=بشریٰ"),
    _pairs("Akram=اکرم, Tariq=طارق, Waseem=وسیم, Javed=جاوید, Riaz=ریاض"),
)
SRI_LANKAN = Naming(
    "LK",
    "sin",
    "Nidasuna",
    "නිදසුන",
    _pairs("Kumari=කුමාරි, Nirosha=නිරෝෂා"),
    _pairs("Sunil=සුනිල්, Ruwan=රුවන්"),
)
KENYAN = Naming("KE", "swa", "Mfano", "", _pairs("Wanjiru, Achieng"), _pairs("Otieno, Kamau"))

ALL = (
    THAI,
    BURMESE,
    ROHINGYA,
    KHMER,
    LAO,
    VIETNAMESE,
    INDONESIAN,
    MALAY,
    BENGALI,
    FILIPINO,
    NEPALI,
    PAKISTANI,
    SRI_LANKAN,
    KENYAN,
)
# Whom an office of each country meets: its own people who come back, and people exploited there.
MET_IN = {
    "TH": (THAI, THAI, BURMESE, BURMESE, KHMER, LAO, VIETNAMESE, KENYAN, SRI_LANKAN),
    "ID": (INDONESIAN, INDONESIAN, INDONESIAN, BURMESE, VIETNAMESE, ROHINGYA),
    "MY": (MALAY, INDONESIAN, BENGALI, NEPALI, BURMESE, ROHINGYA, FILIPINO, PAKISTANI),
    "BD": (BENGALI, BENGALI, BENGALI, ROHINGYA),
    "PH": (FILIPINO, FILIPINO, FILIPINO, INDONESIAN, VIETNAMESE),
}
COUNTRIES = tuple(MET_IN)
