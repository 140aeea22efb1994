"""Countries and languages, by the codes of ISO 3166-1 and ISO 639-2."""

from caseapp.domain.codes.lists import Code, NamedByCldr
from caseapp.text import SOURCE_LANGUAGE, Catalogue, Text

# Two letters, three letters. Source: UNSD M49 and ISO 3166 as published in datasets/country-codes (PDDL).
_COUNTRIES = """
    AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT AU:AUS
    AW:ABW AX:ALA AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BL:BLM
    BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CC:CCK
    CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK CL:CHL CM:CMR CN:CHN CO:COL CR:CRI CU:CUB CV:CPV
    CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY
    EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FM:FSM FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD
    GE:GEO GF:GUF GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS GT:GTM
    GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN
    IN:IND IO:IOT IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM
    KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA
    LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL
    MK:MKD ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI
    MX:MEX MY:MYS MZ:MOZ NA:NAM NC:NCL NE:NER NF:NFK NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU
    NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG PH:PHL PK:PAK PL:POL PM:SPM PN:PCN PR:PRI
    PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA SA:SAU SB:SLB SC:SYC
    SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD
    ST:STP SV:SLV SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS
    TM:TKM TN:TUN TO:TON TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY
    UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR VN:VNM VU:VUT WF:WLF WS:WSM YE:YEM YT:MYT ZA:ZAF
    ZM:ZMB ZW:ZWE
"""
_UNNAMED = "Codes"

ALPHA3 = dict(pair.split(":") for pair in _COUNTRIES.split())
COUNTRY = NamedByCldr(
    "ISO 3166-1 alpha-2",
    "UNSD M49",
    tuple(Code(alpha2, Text(_UNNAMED, alpha3)) for alpha2, alpha3 in ALPHA3.items()),
)
# Countries that come with a national procedure of their own; lists of countries offer them first.
_WITH_PROCEDURE = "AF AU BD CA ID IN LK MM MV MY NZ PH PK TH US VN"
WITH_PROCEDURE = tuple(_WITH_PROCEDURE.split())

# Three letters, and two where ISO 639-1 has them. Source: Library of Congress ISO 639-2 as published in
# datasets/language-codes (PDDL); groups of languages are left out.
_LANGUAGES = """
    aar:aa abk:ab ace ach ada ady afh afr:af ain aka:ak akk ale alt amh:am ang anp ara:ar arc arg:an
    arn arp arw asm:as ast ava:av ave:ae awa aym:ay aze:az bak:ba bal bam:bm ban bas bej bel:be bem
    ben:bn bho bik bin bis:bi bla bod:bo bos:bs bra bre:br bua bug bul:bg byn cad car cat:ca ceb
    ces:cs cha:ch chb che:ce chg chk chm chn cho chp chr chu:cu chv:cv chy cop cor:kw cos:co cre:cr
    crh csb cym:cy dak dan:da dar del den deu:de dgr din div:dv doi dsb dua dum dyu dzo:dz efi egy
    eka ell:el elx eng:en enm epo:eo est:et eus:eu ewe:ee ewo fan fao:fo fas:fa fat fij:fj fil
    fin:fi fon fra:fr frm fro frr frs fry:fy ful:ff fur gaa gay gba gez gil gla:gd gle:ga glg:gl
    glv:gv gmh goh gon gor got grb grc grn:gn gsw guj:gu gwi hai hat:ht hau:ha haw heb:he her:hz hil
    hin:hi hit hmn hmo:ho hrv:hr hsb hun:hu hup hye:hy iba ibo:ig ido:io iii:ii iku:iu ile:ie ilo
    ina:ia ind:id inh ipk:ik isl:is ita:it jav:jv jbo jpn:ja jpr jrb kaa kab kac kal:kl kam kan:kn
    kas:ks kat:ka kau:kr kaw kaz:kk kbd kha khm:km kho kik:ki kin:rw kir:ky kmb kok kom:kv kon:kg
    kor:ko kos kpe krc krl kru kua:kj kum kur:ku kut lad lah lam lao:lo lat:la lav:lv lez lim:li
    lin:ln lit:lt lol loz ltz:lb lua lub:lu lug:lg lui lun luo lus mad mag mah:mh mai mak mal:ml man
    mar:mr mas mdf mdr men mga mic min mkd:mk mlg:mg mlt:mt mnc mni moh mon:mn mos mri:mi msa:ms mus
    mwl mwr mya:my myv nap nau:na nav:nv nbl:nr nde:nd ndo:ng nds nep:ne new nia niu nld:nl nno:nn
    nob:nb nog non nor:no nqo nso nwc nya:ny nym nyn nyo nzi oci:oc oji:oj ori:or orm:om osa oss:os
    ota pag pal pam pan:pa pap pau peo phn pli:pi pol:pl pon por:pt pro pus:ps que:qu raj rap rar
    roh:rm rom ron:ro run:rn rup rus:ru sad sag:sg sah sam san:sa sas sat scn sco sel sga shn sid
    sin:si slk:sk slv:sl sma sme:se smj smn smo:sm sms sna:sn snd:sd snk sog som:so sot:st spa:es
    sqi:sq srd:sc srn srp:sr srr ssw:ss suk sun:su sus sux swa:sw swe:sv syc syr tah:ty tam:ta
    tat:tt tel:te tem ter tet tgk:tg tgl:tl tha:th tig tir:ti tiv tkl tlh tli tmh tog ton:to tpi tsi
    tsn:tn tso:ts tuk:tk tum tur:tr tvl twi:tw tyv udm uga uig:ug ukr:uk umb urd:ur uzb:uz vai
    ven:ve vie:vi vol:vo vot wal war was wln:wa wol:wo xal xho:xh yao yap yid:yi yor:yo zap zbl zen
    zgh zha:za zho:zh zul:zu zun zza
"""
_ALPHA2 = {pair[:3]: pair[4:] or pair for pair in _LANGUAGES.split()}
LANGUAGE = NamedByCldr(
    "ISO 639-2",
    "Library of Congress",
    tuple(Code(alpha3, Text(_UNNAMED, alpha3)) for alpha3 in _ALPHA2),
    of="languages",
    keys=_ALPHA2,
)


def language_name(code: str) -> str:
    """The English name of a language of two or three letters, or its code."""
    three = next((long for long, short in _ALPHA2.items() if short == code), code)
    return LANGUAGE.label(three, Catalogue(SOURCE_LANGUAGE))


# Of the countries with a procedure here, their neighbours, and those that are used between them.
_CURRENCIES = (
    "AED AFN AUD BDT BND BTN CAD CNY EUR FJD HKD IDR INR IRR JPY KHR KRW KWD LAK LKR MMK MOP MVR MYR NPR NZD"
    " OMR PGK PHP PKR QAR SAR SGD THB TWD USD VND"
)
CURRENCY = NamedByCldr(
    "currency",
    "ISO 4217",
    tuple(Code(code, Text(_UNNAMED, code)) for code in _CURRENCIES.split()),
    of="currencies",
)
