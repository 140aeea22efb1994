"""How people of the region are named: parts of names with the spellings offices use, and their own script.

The parts are ordinary ones and are put together by chance; they are only counted, never shown or kept.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A part of a name: its spellings in Latin letters, the usual one first, and in its own script."""

    spellings: tuple[str, ...]
    script: str


@dataclass(frozen=True)
class People:
    """The parts of names of one people, and how they are put together.

    With `endings` a given or family name is a beginning and an end written as one word; `second_given` is
    how many of ten have a second given name of their own.
    """

    country: str
    women: tuple[Part, ...]
    men: tuple[Part, ...]
    families: tuple[Part, ...]
    middles: tuple[Part, ...] = ()
    endings: tuple[Part, ...] = ()
    family_endings: tuple[Part, ...] = ()
    second_given: int = 5
    is_family_first: bool = False
    writes_blanks: bool = True  # between the parts of a name in its own script


def parts(names: str) -> tuple[Part, ...]:
    """From `Usual/Other=script, Usual=script`."""
    found = []
    for name in names.split(","):
        latin, _, script = name.partition("=")
        found.append(Part(tuple(latin.strip().split("/")), script.strip()))
    return tuple(found)


THAI = People(
    "TH",
    second_given=0,
    women=parts(
        "Mali/Malee=มาลี, Kanya/Ganya=กัญญา, Rattana/Ratana=รัตนา, Wilai/Vilai=วิไล, Suda=สุดา, Pim/Phim=พิม,"
        " Nok=นก, Chan/Jan=จัน, Siri=ศิริ, Orn/On=อร, Duang=ดวง, Nan=นันท์, Arun=อรุณ, Som=สม, Wan/Wann=วรรณ"
    ),
    men=parts(
        "Som=สม, Anu=อนุ, Pra=ประ, Boon/Bun=บุญ, Wi/Vi=วิ, Narong=ณรงค์, Su=สุ, Chai/Jai=ชัย, Thana/Tana=ธนา,"
        " Kit=กิตติ, Mana=มานะ, Surat=สุรัตน์, Pong/Phong=พงษ์, Ek/Aek=เอก, Apichai=อภิชัย"
    ),
    endings=parts(
        "chai/chay=ชาย, sak=ศักดิ์, porn/phon=พร, rat=รัตน์, da=ดา, wan=วรรณ, nee/ni=นี, sit=สิทธิ์, thep/tep=เทพ,"
        " wut/vut=วุฒิ, =, =, ="
    ),
    families=parts(
        "Sri/Si=ศรี, Thong/Tong=ทอง, Wong/Vong=วงศ์, Sae=แซ่, Chan/Jan=จันทร์, Kaew/Keo=แก้ว, Suwan/Suvan=สุวรรณ,"
        " Boon/Bun=บุญ, Inta/Intha=อินทา, Rat=รัตน, Phet/Pet=เพชร, Saeng/Sang=แสง, Pan/Phan=พันธ์, Chai=ชัย"
    ),
    family_endings=parts(
        "suk/sook=สุข, dee/di=ดี, kham/kam=คำ, charoen/jaroen=เจริญ, mak=มาก, siri=ศิริ, lert/loet=เลิศ, ma=มา,"
        " sombat=สมบัติ, kul/kun=กุล, prasert=ประเสริฐ, =, yai=ใหญ่, noi/noy=น้อย"
    ),
)
LAO = People(
    "LA",
    second_given=0,
    women=parts(
        "Mani/Manee=ມະນີ, Chan/Chanh=ຈັນ, Boun/Bun=ບຸນ, Phone/Phon=ພອນ, Keo/Kaeo=ແກ້ວ, Dao=ດາວ, Noy/Noi=ນ້ອຍ,"
        " Vanh/Van=ວັນ, Sou/Su=ສຸ, Kham/Kam=ຄຳ, Malay=ມາໄລ, Lath=ລັດ"
    ),
    men=parts(
        "Som=ສົມ, Kham/Kam=ຄຳ, Boun/Bun=ບຸນ, Vieng/Viang=ວຽງ, Sy/Si=ສີ, Thong/Tong=ທອງ, Phou/Phu=ພູ, Sai/Xay=ໄຊ,"
        " Oun/Un=ອຸ່ນ, Kong=ກົງ, Phet/Pheth=ເພັດ, Vilay=ວິໄລ"
    ),
    endings=parts(
        "vone/vonh=ວອນ, thala=ທະລາ, my/mi=ມີ, savanh/savan=ສະຫວັນ, phone/phon=ພອນ, la=ລາ, thong=ທອງ,"
        " kham=ຄຳ, dy/di=ດີ, =, sy/si=ສີ, vanh/van=ວັນ"
    ),
    families=parts(
        "Siha=ສີຫາ, Phom/Pom=ພົມ, Sou/Su=ສຸ, Vong=ວົງ, Inthi/Inti=ອິນທິ, Say/Xay=ໄຊ, Keo=ແກ້ວ, Luang/Louang=ຫຼວງ,"
        " Chanh/Chan=ຈັນ, Thep=ເທບ, Rat/Lat=ລັດ, Bou/Bu=ບົວ"
    ),
    family_endings=parts(
        "vong/vongsa=ວົງ, sack/sak=ສັກ, phanh/phan=ພັນ, chak=ຈັກ, sombath=ສົມບັດ, rath/lath=ລາດ, maly/mali=ມາລີ,"
        " thavy/thavi=ທະວີ, kone/kon=ກອນ, sy/si=ສີ"
    ),
)
BURMESE = People(
    "MM",
    second_given=0,
    women=parts(
        "Thida/Thidar=သီတာ, Khin=ခင်, Mya=မြ, Nilar/Nila=နီလာ, Hnin/Nhin=နှင်း, Sandar/Sanda=စန္ဒာ, May=မေ, Aye/Ei=အေး,"
        " Su=စု, Cho/Choe=ချို, Moe/Mo=မိုး, Yin=ယဉ်, Hla=လှ, Phyu/Pyu=ဖြူ, Nwe=နွယ်, Thin=သင်း,"
        " Nandar/Nanda=နန္ဒာ, Ei=အိ, Wut=ဝတ်, Thandar/Thanda=သန္တာ, Htay/Tay=ဌေး, Nan=နန်း, Wah/Wa=ဝါ,"
        " Kyi/Kyee=ကြည်, Sein=စိန်, Pwint=ပွင့်"
    ),
    men=parts(
        "Aung/Ong=အောင်, Zaw/Zor=ဇော်, Kyaw/Kyow=ကျော်, Htun/Tun=ထွန်း, Myo=မျိုး, Min=မင်း, Win=ဝင်း, Thein/Thane=သိန်း,"
        " Ko=ကို, Naing/Naung=နိုင်, Soe/So=စိုး, Hein/Hane=ဟိန်း, Tin=တင်, Ye/Yay=ရဲ, Thant/Than=သန့်, Lin/Linn=လင်း,"
        " Kaung=ကောင်း, Wunna/Wanna=ဝဏ္ဏ, Nay/Nei=နေ, Pyae/Pye=ပြည့်, Si Thu/Sithu=စည်သူ, Moe/Mo=မိုး,"
        " Thura=သူရ, Bo=ဗို, Khant/Kant=ခန့်, Maung=မောင်"
    ),
    middles=parts(
        "Mya=မြ, Aung=အောင်, Thu/Thoo=သူ, Win=ဝင်း, Wai/Way=ဝေ, Lwin=လွင်, Htet/Tet=ထက်, San=စန်း, Myint/Myin=မြင့်,"
        " Lay/Lei=လေး, Zin=ဇင်, Phyo/Pyo=ဖြိုး, Oo/U=ဦး, Nyein=ငြိမ်း, Thaw/Thor=သော်, Myat=မြတ်,"
        " Ko=ကို, Thiha/Thi Ha=သီဟ, Hsu/Su=ဆု, Mon/Mun=မွန်, Nandar/Nanda=နန္ဒာ, Thet=သက်,"
        " Yadanar/Yadana=ရတနာ, Pyae/Pye=ပြည့်, Chit=ချစ်, Khant/Kant=ခန့်"
    ),
    families=parts(
        "Oo/U=ဦး, Htun/Tun=ထွန်း, Win=ဝင်း, Hlaing/Laing=လှိုင်, Thwin=သွင်, Maung/Mg=မောင်, Kyi/Kyee=ကြည်, Zin=ဇင်,"
        " Thant/Than=သန့်, Soe/So=စိုး, Nyunt/Nyun=ညွန့်, Lwin=လွင်, Paing=ပိုင်, Khaing/Khine=ခိုင်, Swe/Sway=ဆွေ, Tint=တင့်,"
        " Htwe/Twe=ထွေး, Yee/Yi=ရီ, Shwe=ရွှေ, Aye/Ei=အေး, Phyo/Pyo=ဖြိုး, Naing=နိုင်, Latt/Lat=လတ်,"
        " Thein=သိန်း, Moe/Mo=မိုး, Nwe=နွယ်"
    ),
    writes_blanks=False,
)
KHMER = People(
    "KH",
    women=parts(
        "Sophea/Sopheap=សុភា, Chanthy/Chanty=ចន្ធី, Bopha/Bopa=បុប្ផា, Sreymom/Sreimom=ស្រីមុំ, Kolab=កុលាប,"
        " Rachana/Rachna=រចនា, Sokha/Sukha=សុខា, Kunthea/Kuntea=គន្ធា, Malis/Maly=ម្លិះ, Sreypov/Sreypeou=ស្រីពៅ,"
        " Davy/Davi=ដាវី, Chenda/Chinda=ចិន្តា, Phalla/Palla=ផល្លា, Vanna/Wanna=វណ្ណា,"
        " Sokunthea/Sokuntea=សុគន្ធា, Theary/Teary=ធារី, Channary/Chanary=ចាន់ណារី,"
        " Sreyleak/Sreileak=ស្រីល័ក្ខ, Nary/Nari=ណារី, Mealea=មាលា, Thida/Tida=ធីតា, Socheata/Sochata=សុជាតា,"
        " Veasna/Viasna=វាសនា, Kanha=កញ្ញា, Chanmony/Chanmoni=ចាន់មុនី, Romdoul/Rumduol=រំដួល,"
        " Pheakdey/Phakdei=ភក្ដី, Sina=ស៊ីណា, Lida=លីដា"
    ),
    men=parts(
        "Dara/Darra=ដារា, Sokhom/Sokom=សុខុម, Vuthy/Vuthi=វុទ្ធី, Rithy/Rithi=រិទ្ធី, Samnang=សំណាង, Piseth/Pisit=ពិសិដ្ឋ,"
        " Bunthoeun/Bunthoeurn=ប៊ុនធឿន, Sovann/Sovan=សុវណ្ណ, Chea=ជា, Rotha/Ratha=រដ្ឋា, Makara=មករា, Visal/Wisal=វិសាល,"
        " Phirun/Pirun=ភិរុណ, Narith/Narit=ណារិទ្ធ,"
        " Bora=បូរ៉ា, Chamroeun/Chamroeurn=ចំរើន, Kosal=កុសល, Munny/Muni=មុន្នី, Nimol=និមល, Oudom/Udom=ឧត្ដម,"
        " Panha/Pagna=បញ្ញា, Ratanak/Ratnak=រតនៈ, Sambath/Sombath=សម្បត្តិ, Sothea/Sotea=សុធា, Tola=តុលា,"
        " Virak/Wirak=វីរៈ, Vichet/Wichet=វិចិត្រ, Bunna/Bunnar=ប៊ុនណា, Kimsan=គឹមសាន"
    ),
    families=parts(
        "Chea/Jea=ជា, Sok/Sork=សុខ, Heng=ហេង, Keo/Kaev=កែវ, Chan=ចាន់, Meas/Meah=មាស, Prak/Prakh=ប្រាក់, Ros/Ruos=រស់,"
        " Sam=សំ, Nhem/Nhim=ញ៉ែម, Phan/Pan=ផាន់, Kim=គឹម, Ouk/Uk=អ៊ុក, Pich/Pech=ពេជ្រ, Yim=យឹម, Tep/Tip=ទេព,"
        " Nuon/Noun=នួន, Chhim/Chim=ឈឹម, Lim=លឹម, Mao=ម៉ៅ, Nget=ង៉ែត, Orn/On=អន, Pen=ប៉ែន, Seng=សេង, Sao=សៅ,"
        " Touch/Tuch=ទូច, Uch=អ៊ុច, Va=វ៉ា, Yin=យិន, Chhorn/Chhon=ឈន, Long=ឡុង, Hun=ហ៊ុន"
    ),
    is_family_first=True,
)
VIETNAMESE = People(
    "VN",
    women=parts(
        "Hương/Huong=, Mai=, Trang=, Thủy/Thuy/Thuỷ=, Oanh=, Lan=, Ngọc/Ngoc=, Hạnh/Hanh=, Phượng/Phuong=, Yến/Yen=,"
        " Nhung=, Thảo/Thao=, Linh=, Hiền/Hien=, Dung=, Vân/Van=, Loan=, Quyên/Quyen=,"
        " Hoa=, Hằng/Hang=, Nga=, Ngân/Ngan=, Nhi=, Như/Nhu=, Phương/Phuong=, Thu=, Thư/Thu=, Trinh=,"
        " Tuyết/Tuyet=, Uyên/Uyen=, Xuân/Xuan=, Diễm/Diem=, Giang=, Hà/Ha=, Liên/Lien=, My=, Chi=, Anh="
    ),
    men=parts(
        "Minh=, Thắng/Thang=, Huy=, Phước/Phuoc=, Tùng/Tung=, Dũng/Dung=, Hải/Hai=, Long=, Nam=, Tuấn/Tuan=, Sơn/Son=,"
        " Khánh/Khanh=, Bình/Binh=, Đạt/Dat=, Quân/Quan=, Hiếu/Hieu=, Lâm/Lam=, Trung=,"
        " Cường/Cuong=, Duy=, Hưng/Hung=, Khoa=, Kiên/Kien=, Lộc/Loc=, Mạnh/Manh=, Nghĩa/Nghia=, Phúc/Phuc=,"
        " Quý/Quy=, Sang=, Tài/Tai=, Tâm/Tam=, Thành/Thanh=, Thiện/Thien=, Toàn/Toan=, Trí/Tri=, Vinh=,"
        " Việt/Viet=, Đông/Dong="
    ),
    middles=parts(
        "Thị/Thi=, Văn/Van=, Ngọc/Ngoc=, Thu=, Kim=, Đức/Duc=, Quang=, Hữu/Huu=, Thanh=, Bích/Bich=, Xuân/Xuan=, Minh=,"
        " Hồng/Hong=, Mỹ/My=, Phương/Phuong=, Thùy/Thuy=, Diệu/Dieu=, Khánh/Khanh=, Công/Cong=, Đình/Dinh=,"
        " Gia=, Hoàng/Hoang=, Ánh/Anh=, Bảo/Bao="
    ),
    families=parts(
        "Nguyễn/Nguyen=, Trần/Tran=, Lê/Le=, Phạm/Pham=, Hoàng/Hoang/Huỳnh=, Phan=, Vũ/Vu/Võ=, Đặng/Dang=, Bùi/Bui=,"
        " Đỗ/Do=, Hồ/Ho=, Ngô/Ngo=, Dương/Duong=, Lý/Ly=,"
        " Đinh/Dinh=, Trương/Truong=, Mai=, Cao=, Hà/Ha=, Lương/Luong=, Tạ/Ta=, Châu/Chau="
    ),
    is_family_first=True,
)
INDONESIAN = People(
    "ID",
    women=parts(
        "Siti/Sitti=, Dewi/Devi=, Nur/Noor=, Rahmawati/Rachmawati=, Yuliana/Juliana=, Sri=, Fitri/Fitry=, Ayu=, Lestari=,"
        " Wulan/Woelan=, Indah=, Ratna=, Aminah/Aminnah=, Endang=, Kartini=, Mariam/Maryam=, Suhartini/Soehartini=,"
        " Nurhayati/Noerhajati=,"
        " Ani/Anny=, Eka=, Fatimah/Fatima=, Halimah=, Ida=, Kurnia=, Lilis=, Maya=, Nining=, Novi/Novy=,"
        " Putri/Putry=, Rini/Riny=, Rina=, Sulastri/Soelastri=, Sumiati/Soemiati=, Tuti/Tuty=, Umi/Ummi=,"
        " Wati/Watie=, Yanti=, Zahra="
    ),
    men=parts(
        "Agus=, Budi/Boedi=, Muhammad/Mohamad/Muhamad=, Ahmad/Achmad=, Joko/Djoko=, Slamet=, Eko=, Hendra=, Rudi/Rudy=,"
        " Wahyu/Wahju=, Yusuf/Jusuf=, Bambang=, Dedi/Dedy=, Sutrisno/Soetrisno=, Arif/Arief=, Iwan=, Taufik/Taufiq=,"
        " Supriyadi/Supriadi=,"
        " Adi/Adhi=, Andi/Andy=, Asep=, Bayu/Baju=, Dadang=, Dwi=, Fajar/Fadjar=, Galih=, Hadi=, Herman=,"
        " Irfan=, Jamal/Djamal=, Karim=, Lukman=, Mulyono/Moeljono=, Nugroho/Noegroho=, Oki/Oky=,"
        " Rahmat/Rachmat=, Surya/Suria=, Tono="
    ),
    families=parts(
        "Setiawan/Setyawan=, Wijaya/Widjaja=, Hidayat/Hidajat=, Susanti/Soesanti=, Saputra/Syahputra=, Kurniawan=, Lubis=,"
        " Sari=, Pratama=, Nasution/Nasoetion=, Rahayu/Rahaju=, Santoso/Santosa=, Handayani/Handajani=, Siregar=,"
        " Utami/Oetami=, Purnomo/Poernomo=, Gunawan/Goenawan=, Ginting=, Simanjuntak/Simandjuntak=, Halim=,"
        " Permana=, Hakim=, Harahap=, Siagian=, Manurung=, Situmorang=, Anggraini/Anggraeni=,"
        " Wulandari/Woelandari=, Suryani/Suriani=, Maulana=, Nugraha/Noegraha=, Firmansyah/Firmansjah=,"
        " Hasanah=, Kusuma/Koesoema=, Mahendra=, Nasir=, Oktaviani/Octaviani=, Prasetyo/Prasetio=,"
        " Ramadhan/Ramadan=, Sihombing="
    ),
)
