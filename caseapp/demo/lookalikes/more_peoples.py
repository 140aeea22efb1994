"""The other half of the region's peoples: those named in the scripts of the south, and the Filipinos."""

from caseapp.demo.lookalikes.peoples import (
    BURMESE,
    INDONESIAN,
    KHMER,
    LAO,
    THAI,
    VIETNAMESE,
    People,
    parts,
)

FILIPINO = People(
    "PH",
    women=parts(
        "Maria/Ma.=, Cristina/Kristina/Christina=, Jennifer/Jenifer=, Rosalie/Rosaly=, Marites/Maritess=, Analyn/Annalyn=,"
        " Jocelyn/Joselyn=, Lourdes=, Teresita/Terisita=, Catherine/Katherine=, Grace=, Michelle/Mitchelle=, Liza/Lisa=,"
        " Carmela/Karmela=, Divina=, Rowena/Roena=, Gloria=, Erlinda/Irlinda=,"
        " Angelica/Anjelica=, Beatriz=, Carina/Karina=, Daisy/Daisie=, Evangeline=, Fe=, Girlie=, Hazel=,"
        " Imelda=, Josephine=, Kimberly/Kimberley=, Lorna=, Melinda=, Nenita=, Ofelia/Ophelia=, Princess=,"
        " Remedios=, Shiela/Sheila=, Vilma=, Yolanda="
    ),
    men=parts(
        "Jose/Joseph=, Juan=, Antonio=, Ramon=, Eduardo/Edwardo=, Mark/Marc=, Christian/Cristian=, Jomar=, Rodel/Rodell=,"
        " Reynaldo/Renaldo=, Ferdinand=, Danilo=, Rogelio/Rogellio=, Arnel=, Jayson/Jason=, Michael/Mikael=, Ernesto=,"
        " Alvin=,"
        " Allan/Alan=, Benjie/Benjy=, Carlo/Karlo=, Dennis/Denis=, Efren/Ephren=, Felipe/Philip=, Gilbert=,"
        " Harold=, Isagani=, Jericho/Jerico=, Kenneth/Keneth=, Lito=, Marlon=, Nestor=, Orlando=,"
        " Paolo/Paulo=, Rico=, Sonny/Sony=, Teodoro=, Victor/Viktor="
    ),
    families=parts(
        "Santos=, Reyes=, Cruz/Dela Cruz=, Bautista=, Ocampo/Okampo=, Garcia=, Mendoza=, Villanueva/Villanueba=, Ramos=,"
        " Aquino/Akino=, Castillo/Castilio=, Dimaculangan=, Magbanua=, Salazar=, Pascual/Paskual=, Manalo=, Tolentino=,"
        " Dumalagan=, Flores=, Batungbakal=, Macaraeg=, Abad=,"
        " Agbayani=, Balagtas=, Cabrera=, Dizon=, Enriquez/Enrikez=, Francisco=, Guevarra/Guevara=,"
        " Hernandez=, Ilagan=, Javier/Xavier=, Lacson/Lakson=, Magsaysay=, Natividad=, Ortega=, Panganiban=,"
        " Quiambao/Kiambao=, Rosales=, Sarmiento=, Tiongson=, Umali=, Velasco/Belasco=, Yumul="
    ),
    middles=parts("Lopez=, Perez=, Gomez=, Diaz=, Torres=, Rivera=, Navarro=, Aguilar=, Valdez=, Soriano="),
)
BENGALI = People(
    "BD",
    women=parts(
        "Rahima/Roheema/Rohima=রহিমা, Shefali/Sefali=শেফালী, Nasima/Naseema=নাসিমা, Moyna/Moina=ময়না,"
        " Parveen/Parvin/Parbin=পারভীন, Sokhina/Sakhina=সখিনা, Fatema/Fatima=ফাতেমা, Ayesha/Aisha=আয়েশা,"
        " Rokeya/Ruqayya=রোকেয়া, Salma=সালমা, Jahanara=জাহানারা, Kulsum/Kulsoom=কুলসুম, Taslima/Tasleema=তাসলিমা,"
        " Shahida/Sahida=শাহিদা, Morium/Mariam=মরিয়ম,"
        " Bilkis/Bilqis=বিলকিস, Champa=চম্পা, Farida/Fareeda=ফরিদা, Hosne/Husne=হোসনে,"
        " Kohinur/Kohinoor=কোহিনুর, Lovely/Lavli=লাভলী, Momtaz/Mumtaz=মমতাজ, Nargis/Nargish=নার্গিস,"
        " Poly/Poli=পলি, Rehana/Rihana=রেহানা, Sultana=সুলতানা, Tahmina/Tahmeena=তাহমিনা,"
        " Yasmin/Yeasmin=ইয়াসমিন, Jorina/Zorina=জরিনা, Anowara/Anwara=আনোয়ারা"
    ),
    men=parts(
        "Karim/Kareem=করিম, Jashim/Jasim=জসিম, Rafiq/Rafiqul=রফিক, Babul=বাবুল, Abdul/Abdool=আব্দুল,"
        " Shahidul/Sahidul=শহিদুল, Kamal/Kamaal=কামাল, Mizan/Mizanur=মিজান, Jahangir/Zahangir=জাহাঙ্গীর,"
        " Alamgir/Alomgir=আলমগীর, Faruk/Farooq=ফারুক, Ripon=রিপন, Shafiq/Shofiq=শফিক, Nurul/Noorul=নুরুল, Habib=হাবিব,"
        " Anwar/Anowar=আনোয়ার, Billal/Belal=বেলাল, Delwar/Delowar=দেলোয়ার, Emdad/Imdad=এমদাদ,"
        " Harun/Haroon=হারুন, Iqbal/Ikbal=ইকবাল, Liton/Litan=লিটন, Manik=মানিক, Nazrul/Nozrul=নজরুল,"
        " Ruhul=রুহুল, Sohel/Sohail=সোহেল, Tofazzal/Tafazzal=তোফাজ্জল, Monir/Munir=মনির, Selim/Salim=সেলিম,"
        " Jewel/Juel=জুয়েল"
    ),
    middles=parts("Md/Mohammad/Mohammed=মোঃ, Mosammat/Mst=মোসাম্মৎ, Ali=আলী, Uddin/Uddeen=উদ্দিন"),
    families=parts(
        "Hossain/Hussain/Hosen=হোসেন, Islam=ইসলাম, Rahman/Rohman=রহমান, Begum/Begom=বেগম, Khatun/Khatoon=খাতুন,"
        " Akter/Akhtar/Aktar=আক্তার, Mia/Miah=মিয়া, Sarkar/Sarker=সরকার, Mondal/Mandal=মন্ডল, Sheikh/Shaikh=শেখ,"
        " Talukder/Talukdar=তালুকদার, Howlader/Hawladar=হাওলাদার, Bepari/Byapari=বেপারী, Molla/Mollah=মোল্লা,"
        " Chowdhury/Choudhury=চৌধুরী, Biswas=বিশ্বাস, Sikder/Sikdar=শিকদার, Khan=খান,"
        " Gazi/Ghazi=গাজী, Fakir/Faqir=ফকির, Pramanik=প্রামাণিক, Majumder/Mazumdar=মজুমদার,"
        " Bhuiyan/Bhuyan=ভূঁইয়া, Ahmed/Ahmad=আহমেদ, Haque/Hoque/Haq=হক, Mridha/Mridda=মৃধা, Kazi/Qazi=কাজী,"
        " Matubbar/Matabbar=মাতুব্বর, Sardar/Sarder=সরদার, Das=দাস"
    ),
)
ROHINGYA = People(
    "MM",
    women=parts(
        "Hamida/Amida=, Toyoba/Taiyaba/Tayeba=, Senowara/Sanowara=, Jannatara/Janatara=, Nur Begum/Noor Begum=,"
        " Rehana/Rihana=, Sabekunnahar/Sabekun Nahar=, Dildar/Dildara=, Minara/Meenara=, Yasmin/Yasmeen/Jasmin=,"
        " Halima/Haleema=, Somuda/Samuda=, Arafa=, Fatema/Fatima/Fathima=, Khadija/Khatiza=,"
        " Anuwara/Anowara=, Dilbahar=, Gulbahar/Gul Bahar=, Hasina/Hosina=, Jamila/Jomila=, Laila/Layla=,"
        " Mabia=, Nosima/Nasima=, Rabeya/Rabiya=, Rokeya/Ruqia=, Sajida/Sazida=, Tasmin/Tasmeen=, Ummeh/Umme=,"
        " Zaynab/Jainab=, Shofika/Shafiqa="
    ),
    men=parts(
        "Nurul/Noorul=, Sadek/Sadeq=, Anowar/Anwar/Anuwar=, Mohibul/Muhibul=, Rashid/Roshid/Rasheed=, Zubair/Jubair=,"
        " Kalim/Kaleem=, Ibrahim/Ebrahim=, Yunus/Younus/Eunus=, Idris/Edris=, Shamsul/Somsul=, Zahed/Jahed=,"
        " Hafez/Hafiz=, Ayub/Ayoub=, Solim/Salim/Saleem=,"
        " Abul=, Badul/Bodul=, Dil Mohammed/Dil Muhammad=, Enayet/Inayat=, Farid/Foreed=, Gura Mia/Guramiya=,"
        " Hamid/Homid=, Jafar/Zafar=, Kobir/Kabir=, Lal Mia/Lalmiya=, Monir/Munir=, Nobi/Nabi=, Osman/Usman=,"
        " Rafique/Rofik=, Sultan/Sultaan="
    ),
    middles=parts("Mohammed/Muhammad/Md=, Abu=, Abdul/Abdu=, Syed/Sayed=, Begum="),
    families=parts(
        "Alam/Alom=, Amin/Ameen=, Huson/Hussein/Hossain=, Ahmed/Ahamed/Ahmad=, Islam=, Khatun/Hatun=, Bibi/Bi Bi=,"
        " Kader/Qader=, Haque/Hoque/Haq=, Salam/Solam=, Rahman/Rohman=, Ullah/Ulla=, Begum/Begom=, Karim/Korim=,"
        " Hashim/Hashem=, Sayed/Syed=,"
        " Hakim/Hakeem=, Johar/Jawhar=, Khalek/Khaleque=, Majid/Mozid=, Nesa/Nisa=, Rashid/Roshid=,"
        " Shukkur/Shukur=, Taher/Tahir=, Yusuf/Yousuf=, Zaman/Jaman=, Basher/Bashir=, Selim/Salim=,"
        " Jabbar/Zobbar=, Latif/Lotif="
    ),
)
HINDI = People(
    "IN",
    women=parts(
        "Sita/Seeta=सीता, Lakshmi/Laxmi=लक्ष्मी, Sarita=सरिता, Kamala/Kamla=कमला, Sunita/Suneeta=सुनीता, Geeta/Gita=गीता,"
        " Pooja/Puja=पूजा, Rekha=रेखा, Anjali/Anjalee=अंजलि, Radha=राधा, Savitri/Sabitri=सावित्री, Meena/Mina=मीना,"
        " Durga/Doorga=दुर्गा, Rita/Reeta=रीता, Maya=माया,"
        " Asha=आशा, Bimala/Vimala=विमला, Champa=चम्पा, Devaki/Debaki=देवकी, Ganga=गंगा, Indira/Indra=इन्दिरा,"
        " Janaki=जानकी, Kalpana=कल्पना, Laxmina=लक्ष्मीना, Manju=मञ्जु, Nirmala=निर्मला,"
        " Parbati/Parvati=पार्वती, Rupa/Roopa=रूपा, Saraswati/Sarasvati=सरस्वती, Tulasi/Tulsi=तुलसी"
    ),
    men=parts(
        "Bishnu/Vishnu=विष्णु, Dipak/Deepak=दीपक, Ramesh/Ramesha=रमेश, Krishna/Krisna=कृष्ण, Rajesh=राजेश, Suresh=सुरेश,"
        " Vijay/Bijay=विजय, Prakash/Prakas=प्रकाश, Mohan=मोहन, Santosh/Santos=संतोष, Anil/Aneel=अनिल, Arjun=अर्जुन,"
        " Ganesh=गणेश, Hari/Hary=हरि, Manoj=मनोज,"
        " Ashok=अशोक, Bharat=भरत, Chandra=चन्द्र, Dinesh=दिनेश, Govinda/Gobinda=गोविन्द, Ishwar/Iswar=ईश्वर,"
        " Jagat=जगत, Kiran=किरण, Lokesh=लोकेश, Mahesh=महेश, Narayan=नारायण, Pawan/Pavan=पवन, Raju/Rajoo=राजु,"
        " Shankar/Sankar=शंकर, Umesh=उमेश"
    ),
    middles=parts(
        "Kumar/Kumaar=कुमार, Kumari/Kumaree=कुमारी, Bahadur=बहादुर, Devi/Debi=देवी, Prasad=प्रसाद, Lal=लाल"
    ),
    families=parts(
        "Sharma/Sarma=शर्मा, Thapa=थापा, Tamang=तामांग, Gurung=गुरुंग, Chaudhary/Chaudhari=चौधरी, Yadav/Jadav=यादव,"
        " Singh/Sing=सिंह, Rai=राई, Magar=मगर, Paswan/Paswaan=पासवान, Verma/Varma=वर्मा, Mandal/Mondal=मंडल,"
        " Shrestha/Sresth=श्रेष्ठ, Das=दास, Lama=लामा, Gupta=गुप्ता, Pariyar=परियार, Bishwakarma/Vishwakarma=विश्वकर्मा,"
        " Adhikari/Adhikary=अधिकारी, Basnet=बस्नेत, Chhetri/Chetri=क्षेत्री, Dahal=दाहाल, Ghimire=घिमिरे,"
        " Karki=कार्की, Khadka=खड्का, Limbu=लिम्बु, Mahato/Mahto=महतो, Nepali=नेपाली, Oraon/Uraon=उराँव,"
        " Poudel/Paudel=पौडेल, Rana=राना, Sah/Shah=साह, Tharu=थारु, Kushwaha=कुशवाहा"
    ),
)
URDU = People(
    "PK",
    women=parts(
        "Shazia/Shaziya=شازیہ, Rukhsana/Rukhsanah=رخسانہ, Nasreen/Nasrin=نسرین, Bushra=بشریٰ, Saima/Sayma=صائمہ,"
        " Zainab/Zaynab=زینب, Fatima/Fatimah=فاطمہ, Kausar/Kousar=کوثر, Shabana=شبانہ, Rubina/Robina=روبینہ,"
        " Sadia/Saadia=سعدیہ, Yasmeen/Yasmin=یاسمین, Nadia=نادیہ, Samina/Sameena=ثمینہ,"
        " Amina/Aminah=آمنہ, Farzana=فرزانہ, Gulnaz=گلناز, Hina/Heena=حنا, Khadija/Khadeeja=خدیجہ,"
        " Lubna=لبنیٰ, Maryam/Mariam=مریم, Naheed/Nahid=ناہید, Parveen/Perveen=پروین, Razia/Raziya=رضیہ,"
        " Shaheen/Shahin=شاہین, Tahira=طاہرہ, Uzma=عظمیٰ, Zubaida/Zubeda=زبیدہ, Musarrat/Mussarat=مسرت"
    ),
    men=parts(
        "Akram=اکرم, Tariq/Tareq=طارق, Waseem/Wasim=وسیم, Javed/Jawed/Javaid=جاوید, Imran=عمران, Zafar=ظفر,"
        " Ghulam/Gulam=غلام, Asif=آصف, Nadeem/Nadim=ندیم, Rashid/Rasheed=رشید, Bilal=بلال, Shahid=شاہد, Irfan=عرفان,"
        " Khalid/Khaled=خالد, Usman/Osman=عثمان,"
        " Arshad=ارشد, Babar/Baber=بابر, Danish=دانش, Faisal/Faysal=فیصل, Haroon/Harun=ہارون, Ijaz/Ejaz=اعجاز,"
        " Jamil/Jameel=جمیل, Kashif=کاشف, Liaqat/Liaquat=لیاقت, Mansoor/Mansur=منصور, Naveed/Navid=نوید,"
        " Qasim/Kasim=قاسم, Saleem/Salim=سلیم, Umar/Omar=عمر, Yasir/Yasser=یاسر"
    ),
    middles=parts("Muhammad/Mohammad/Mohd=محمد, Ali=علی, Bibi=بی بی, Ahmed/Ahmad=احمد, Abdul=عبدال"),
    families=parts(
        "Khan=خان, Hussain/Hussein=حسین, Ahmed/Ahmad=احمد, Malik=ملک, Butt/Bhatt=بٹ, Qureshi/Quraishi=قریشی, Shah=شاہ,"
        " Chaudhry/Choudhary=چوہدری, Iqbal=اقبال, Mirza=مرزا, Begum=بیگم, Ansari=انصاری, Siddiqui/Siddiqi=صدیقی,"
        " Baloch/Baluch=بلوچ, Akhtar/Akhter=اختر, Rehman/Rahman=رحمان,"
        " Abbasi=عباسی, Bhatti=بھٹی, Cheema=چیمہ, Dar=ڈار, Gujjar/Gujar=گجر, Hashmi=ہاشمی,"
        " Janjua/Janjooa=جنجوعہ, Kazmi/Qazmi=کاظمی, Lodhi/Lodi=لودھی, Mughal/Moghal=مغل, Niazi=نیازی,"
        " Pathan=پٹھان, Rajput=راجپوت, Sheikh/Shaikh=شیخ, Tariq=طارق, Warraich/Waraich=وڑائچ"
    ),
)
SINHALA = People(
    "LK",
    women=parts(
        "Kumari/Kumary=කුමාරි, Nirosha=නිරෝෂා, Chandrika=චන්ද්‍රිකා, Dilrukshi/Dilrukshie=දිල්රුක්ෂි, Sandya/Sandhya=සන්ධ්‍යා,"
        " Anoma=අනෝමා, Thilini/Tilini=තිලිනි, Malani/Malanie=මාලනී, Ruwani/Ruvani=රුවනි, Sujatha/Sujata=සුජාතා,"
        " Damayanthi/Damayanti=දමයන්ති, Iresha=ඉරේෂා, Kanthi/Kanti=කාන්ති, Lalitha/Lalita=ලලිතා, Manel=මානෙල්,"
        " Nadeeka/Nadika=නදීකා, Padma=පද්මා, Rasika=රසිකා, Shirani/Sherani=ශිරාණි, Wasana/Vasana=වාසනා"
    ),
    men=parts(
        "Sunil=සුනිල්, Ruwan/Ruvan=රුවන්, Chaminda/Chamindha=චමින්ද, Nimal=නිමල්, Ajith/Ajit=අජිත්, Kamal=කමල්,"
        " Lasantha/Lasanta=ලසන්ත, Upul=උපුල්, Sampath/Sampat=සම්පත්, Nuwan/Nuvan=නුවන්,"
        " Asanka=අසංක, Buddhika/Budhika=බුද්ධික, Dinesh=දිනේෂ්, Gamini/Gamani=ගාමිණී, Indika=ඉන්දික,"
        " Janaka=ජානක, Mahinda=මහින්ද, Priyantha/Priyanta=ප්‍රියන්ත, Sarath/Sarat=සරත්, Thushara/Tushara=තුෂාර"
    ),
    middles=parts("Priya/Priyaa=ප්‍රියා, Nimali=නිමාලි, Kumara=කුමාර, Chandra=චන්ද්‍ර"),
    families=parts(
        "Perera/Pereira=පෙරේරා, Fernando/Fernanda=ප්‍රනාන්දු, Silva=සිල්වා, Bandara=බණ්ඩාර, Jayasinghe/Jayasinha=ජයසිංහ,"
        " Wickramasinghe/Wikramasinghe=වික්‍රමසිංහ, Herath/Herat=හේරත්, Dissanayake/Disanayaka=දිසානායක,"
        " Rathnayake/Ratnayaka=රත්නායක, Gunasekara/Gunasekera=ගුණසේකර, Senanayake/Senanayaka=සේනානායක,"
        " Liyanage/Liyanagey=ලියනගේ, Karunaratne/Karunarathna=කරුණාරත්න,"
        " Abeysekara/Abeysekera=අබේසේකර, Cooray/Kure=කුරේ, Edirisinghe/Edirisinha=එදිරිසිංහ, Gamage=ගමගේ,"
        " Jayawardena/Jayewardene=ජයවර්ධන, Kulathunga/Kulatunga=කුලතුංග, Mendis=මෙන්ඩිස්,"
        " Pathirana/Patirana=පතිරණ, Ranasinghe/Ranasinha=රණසිංහ, Samaraweera/Samaravira=සමරවීර,"
        " Tennakoon/Tennakon=තෙන්නකෝන්, Weerasinghe/Wirasinha=වීරසිංහ"
    ),
)
TAMIL = People(
    "LK",
    women=parts(
        "Lakshmi/Letchumi/Laxmi=லட்சுமி, Kavitha/Kavita=கவிதா, Selvi/Selvy=செல்வி, Priya/Piriya=பிரியா,"
        " Meenakshi/Meenatchi=மீனாட்சி, Vasanthi/Vasanthy=வசந்தி, Malar=மலர், Thevi/Devi=தேவி, Saraswathi/Sarasvathy=சரஸ்வதி,"
        " Anitha/Anita=அனிதா, Nithya/Nitya=நித்யா,"
        " Bhavani/Pavani=பவானி, Chitra/Sitra=சித்ரா, Devaki/Thevaki=தேவகி, Gowri/Kowri=கௌரி, Jeya/Jaya=ஜெயா,"
        " Kala=கலா, Mala=மாலா, Nirmala=நிர்மலா, Pushpa/Puspa=புஷ்பா, Rani/Raani=ராணி, Sumathi/Sumathy=சுமதி,"
        " Usha=உஷா"
    ),
    men=parts(
        "Kumar=குமார், Siva/Shiva=சிவா, Murugan/Murukan=முருகன், Rajan/Rajen=ராஜன், Suresh=சுரேஷ், Ganesan/Kanesan=கணேசன்,"
        " Selvam=செல்வம், Prabhu/Pirapu=பிரபு, Arul=அருள், Vijayan/Wijayan=விஜயன், Nathan/Naathan=நாதன்,"
        " Anand/Ananth=ஆனந்த், Balan/Palan=பாலன், Chandran/Santhiran=சந்திரன், Gopal/Kopal=கோபால்,"
        " Jeyakumar/Jayakumar=ஜெயகுமார், Kannan=கண்ணன், Logan/Lokan=லோகன், Mohan=மோகன், Nesan=நேசன், Ravi=ரவி,"
        " Sekar/Segar=சேகர், Thilak/Tilak=திலக்"
    ),
    families=parts(
        "Rajendran/Rajenthiran=ராஜேந்திரன், Sivakumar/Shivakumar=சிவகுமார், Kandasamy/Kanthasamy=கந்தசாமி,"
        " Nadarajah/Nadaraja=நடராஜா, Krishnan/Kirushnan=கிருஷ்ணன், Thangavel/Tangavel=தங்கவேல்,"
        " Subramaniam/Subramanian=சுப்பிரமணியம், Velu=வேலு, Ponnusamy/Ponnuswamy=பொன்னுசாமி,"
        " Arumugam/Arumukam=ஆறுமுகம், Selvarajah/Selvaraja=செல்வராஜா, Muthiah/Muthaiya=முத்தையா,"
        " Balasingam/Balasingham=பாலசிங்கம், Chelliah/Selliah=செல்லையா, Ganeshan/Kaneshan=கணேஷன்,"
        " Jeganathan/Jaganathan=ஜெகநாதன், Kumarasamy/Kumaraswamy=குமாரசாமி, Mahalingam=மகாலிங்கம்,"
        " Nagalingam=நாகலிங்கம், Perumal=பெருமாள், Ramanathan=ராமநாதன், Sinnathamby/Chinnathambi=சின்னத்தம்பி,"
        " Thambirajah/Tambiraja=தம்பிராஜா, Vellaiyan/Velliyan=வெள்ளையன்"
    ),
)
PEOPLES = (
    THAI,
    LAO,
    BURMESE,
    KHMER,
    VIETNAMESE,
    INDONESIAN,
    FILIPINO,
    BENGALI,
    ROHINGYA,
    HINDI,
    URDU,
    SINHALA,
    TAMIL,
)
