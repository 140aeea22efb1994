"""What the offices of each people ask beside the name: parents and the place of birth.

The shares were set from how offices work before anything was measured with them, and are left as they are:

- In Bangladesh, India, Nepal, Pakistan and Myanmar the father's name is on the identity card, and most
  forms ask it: three in four records have it. The mother's is on the cards of Bangladesh and Nepal and on
  the family list of Myanmar; in Pakistan it is seldom asked.
- In Sri Lanka it is on the birth certificate alone, and fewer forms ask it.
- Elsewhere in the region forms of the police ask both parents; those of shelters mostly do not.
- A place of birth is written down in four records of ten, the country in half.
- Each record is written independently: that one office asked does not make the next one ask.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from caseapp.demo.lookalikes.peoples import Part, parts

# Shares of all records.
BIRTH_PLACE, BIRTH_COUNTRY = 0.4, 0.5
BORN_ABROAD = 0.04
FATHER_UNKNOWN = 0.06  # to the person herself, so that no office has it
HUSBAND_INSTEAD = 0.06  # forms of South Asia ask "father or husband" in one line
ONE_NAME_OF_PARENT = 0.35  # the given name alone
PARENT_MISHEARD = 0.12  # they are said, and seldom read from papers
PARENT_IN_SCRIPT = 0.1  # beside those records that are in script altogether
VILLAGE_ALONE, VILLAGE_TOO = 0.25, 0.15  # instead of the district, or before it
# Three in ten came by a raid or an arrival; one record in five of theirs does not say so.
CAME_BY_EVENT, EVENT_WRITTEN = 0.3, 0.8
PEOPLE_AN_EVENT = 25
# The second record of somebody who came by an event: of the same event, of another one, or of none.
SAME_EVENT_AGAIN, OTHER_EVENT = 0.6, 0.15
EVENT_LATER = 0.1  # who came alone the first time
# Brothers and sisters: the same parents, but for some; mostly the same place and the same event.
HALF_SIBLING, SAME_PLACE, SAME_EVENT = 0.08, 0.85, 0.85


@dataclass(frozen=True)
class Customs:
    """The shares of records that name the father and the mother, and places of birth."""

    father: float
    mother: float
    places: tuple[Part, ...]
    is_family_inherited: bool = True  # the father has the family name of his children


CUSTOMS: Mapping[str, Customs] = MappingProxyType(
    {
        "BD": Customs(
            0.75,
            0.45,
            parts(
                "Cox's Bazar/Coxs Bazar=কক্সবাজার, Teknaf/Teknaph=টেকনাফ, Jessore/Jashore=যশোর,"
                " Satkhira/Shatkhira=সাতক্ষীরা,"
                " Khulna=খুলনা, Barisal/Barishal=বরিশাল, Sylhet/Silet=সিলেট,"
                " Comilla/Cumilla=কুমিল্লা,"
                " Noakhali/Nowakhali=নোয়াখালী, Chittagong/Chattogram=চট্টগ্রাম, Madaripur=মাদারীপুর,"
                " Rangpur=রংপুর"
            ),
            is_family_inherited=False,
        ),
        "MM": Customs(
            0.75,
            0.4,
            parts(
                "Yangon/Rangoon=ရန်ကုန်, Mandalay=မန္တလေး, Maungdaw/Mongdaw=မောင်တော,"
                " Buthidaung=ဘူးသီးတောင်,"
                " Sittwe/Sitwe=စစ်တွေ, Bago/Pegu=ပဲခူး, Pathein/Patein=ပုသိမ်,"
                " Myitkyina/Myitkina=မြစ်ကြီးနား,"
                " Lashio/Lasho=လားရှိုး, Hpa-An/Pa-An=ဘားအံ, Mawlamyine/Moulmein=မော်လမြိုင်,"
                " Taunggyi=တောင်ကြီး"
            ),
            is_family_inherited=False,
        ),
        "IN": Customs(
            0.75,
            0.35,
            parts(
                "Sindhupalchok/Sindhupalchowk=सिन्धुपाल्चोक, Nuwakot/Nuvakot=नुवाकोट,"
                " Makwanpur/Makawanpur=मकवानपुर,"
                " Morang=मोरङ, Jhapa=झापा, Kailali=कैलाली, Ranchi=रांची,"
                " Gumla=गुमला, Darbhanga=दरभंगा,"
                " Purnia/Purnea=पूर्णिया, Murshidabad=मुर्शिदाबाद, Gaya=गया"
            ),
        ),
        "PK": Customs(
            0.75,
            0.2,
            parts(
                "Lahore=لاہور, Multan=ملتان, Gujrat/Gujarat=گجرات,"
                " Mandi Bahauddin/Mandi Bahaudin=منڈی بہاؤالدین,"
                " Sialkot/Siyalkot=سیالکوٹ, Quetta/Koita=کوئٹہ, Peshawar/Peshawer=پشاور, Swat=سوات,"
                " Sukkur/Sakhar=سکھر, Karachi=کراچی, Larkana=لاڑکانہ, Faisalabad=فیصل آباد"
            ),
            is_family_inherited=False,
        ),
        "LK": Customs(
            0.45,
            0.3,
            parts(
                "Colombo/Kolamba=, Kandy=, Galle=, Jaffna/Yalpanam=,"
                " Batticaloa/Batticalo=, Trincomalee/Trinco=,"
                " Kurunegala=, Anuradhapura=, Badulla/Badula=, Puttalam=,"
                " Ratnapura=, Vavuniya=, Matara="
            ),
        ),
        "TH": Customs(
            0.3,
            0.3,
            parts(
                "Chiang Rai/Chiangrai=เชียงราย, Chiang Mai/Chiangmai=เชียงใหม่, Phayao/Payao=พะเยา,"
                " Nong Khai/Nongkhai=หนองคาย,"
                " Ubon=อุบล, Udon=อุดร, Korat/Nakhon Ratchasima=โคราช, Tak=ตาก,"
                " Sakon=สกล, Loei/Loey=เลย"
            ),
        ),
        "LA": Customs(
            0.25,
            0.2,
            parts(
                "Savannakhet/Savanakhet=ສະຫວັນນະເຂດ, Champasak/Champassak=ຈຳປາສັກ,"
                " Salavan/Saravane=ສາລະວັນ,"
                " Khammouane/Khammuan=ຄຳມ່ວນ, Luang Prabang/Louangphabang=ຫຼວງພະບາງ,"
                " Oudomxay/Udomxai=ອຸດົມໄຊ,"
                " Vientiane/Viangchan=ວຽງຈັນ, Attapeu/Attapu=ອັດຕະປື, Xekong/Sekong=ເຊກອງ,"
                " Bokeo=ບໍ່ແກ້ວ"
            ),
        ),
        "KH": Customs(
            0.35,
            0.35,
            parts(
                "Prey Veng/Prey Vaeng=ព្រៃវែង, Battambang/Batdambang=បាត់ដំបង,"
                " Siem Reap/Siemreap=សៀមរាប,"
                " Kampong Cham/Kompong Cham=កំពង់ចាម, Takeo/Takaev=តាកែវ, Svay Rieng=ស្វាយរៀង,"
                " Pursat/Pousat=ពោធិ៍សាត់,"
                " Kampot=កំពត, Banteay Meanchey/Bantey Meanchey=បន្ទាយមានជ័យ, Kandal=កណ្តាល"
            ),
        ),
        "VN": Customs(
            0.25,
            0.25,
            parts(
                "Nghệ An/Nghe An=, Hà Tĩnh/Ha Tinh=, Quảng Bình/Quang Binh=,"
                " Hải Phòng/Hai Phong=, Lào Cai/Lao Cai=,"
                " Hà Giang/Ha Giang=, Cần Thơ/Can Tho=, Tây Ninh/Tay Ninh=, An Giang=,"
                " Sơn La/Son La=, Thanh Hóa/Thanh Hoa="
            ),
        ),
        "ID": Customs(
            0.3,
            0.3,
            parts(
                "Indramayu/Indramajoe=, Cirebon/Tjirebon=, Sukabumi/Soekaboemi=, Kupang/Koepang=,"
                " Lombok=, Cilacap/Tjilatjap=,"
                " Malang=, Medan=, Karawang/Krawang=, Banyuwangi=,"
                " Ponorogo=, Brebes=, Cianjur/Tjiandjur="
            ),
            is_family_inherited=False,
        ),
        "PH": Customs(
            0.2,
            0.3,
            parts(
                "Cebu/Sebu=, Davao/Dabaw=, Zamboanga/Sambuanga=, Iloilo=,"
                " Tacloban=, Cotabato/Kotabato=, Batangas=,"
                " Pampanga=, Samar=, Leyte=, Cavite/Kawit=, Bicol/Bikol=, Tawi-Tawi/Tawitawi="
            ),
        ),
    }
)
# Where father and husband share one line of the form.
ONE_LINE_FOR_BOTH = frozenset({"BD", "IN", "PK"})
# Villages are many, so that two people seldom share one: a beginning and an end.
VILLAGES = parts(
    "Para/Parra=, Khala=, Nomu=, Bela=, Sunto=, Kuta/Koota=, Mira=, Tola=, Lampa=, Jora/Zora=, Deva=, Hati="
)
VILLAGE_ENDS = parts(
    "dini=, moro=, bari/baree=, gan/gaon=, lek=, sari=, tuno=, pong=, kesa=, vilu=, rati=, noga="
)
