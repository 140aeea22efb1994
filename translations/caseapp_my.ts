<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
<name>AccessBlock</name>
<message>
<source>Colleague</source>
<translation>လုပ်ဖော်ကိုင်ဖက်</translation>
</message>
<message>
<source>Lifted</source>
<translation>ပိတ်ခြင်း ရုပ်သိမ်းသည့်အချိန်</translation>
</message>
<message>
<source>Reason</source>
<translation>အကြောင်းရင်း</translation>
</message>
<message>
<source>Since</source>
<translation>စတင်သည့်အချိန်</translation>
</message>
</context>
<context>
<name>Acts</name>
<message>
<source>Added a user</source>
<translation>အသုံးပြုသူ ထည့်ခဲ့သည်</translation>
</message>
<message>
<source>Added: {kind}</source>
<translation>ထည့်ခဲ့သည် – {kind}</translation>
</message>
<message>
<source>Approved figures that a colleague proposed</source>
<translation>လုပ်ဖော်ကိုင်ဖက် အဆိုပြုထားသော ကိန်းဂဏန်းများကို ခွင့်ပြုခဲ့သည်</translation>
</message>
<message>
<source>Approved: {kind}</source>
<translation>ခွင့်ပြုခဲ့သည် – {kind}</translation>
</message>
<message>
<source>Asked for approval: {kind}</source>
<translation>ခွင့်ပြုချက် တောင်းခံခဲ့သည် – {kind}</translation>
</message>
<message>
<source>Assessed</source>
<translation>ဆန်းစစ်ခဲ့သည်</translation>
</message>
<message>
<source>Began a case for each of many arrivals</source>
<translation>ရောက်ရှိလာသူ အများအပြားအတွက် တစ်ဦးလျှင် ဖြစ်ရပ်တစ်ခုစီ စတင်ခဲ့သည်</translation>
</message>
<message>
<source>Began the case</source>
<translation>ဖြစ်ရပ် စတင်ခဲ့သည်</translation>
</message>
<message>
<source>Brought back an earlier answer: {kind}</source>
<translation>ယခင်အဖြေကို ပြန်ယူခဲ့သည် – {kind}</translation>
</message>
<message>
<source>Brought back: {kind}</source>
<translation>ပြန်ယူခဲ့သည် – {kind}</translation>
</message>
<message>
<source>Brought in records</source>
<translation>မှတ်တမ်းများ ထည့်သွင်းခဲ့သည်</translation>
</message>
<message>
<source>Brought the figures up to date</source>
<translation>ကိန်းဂဏန်းများ မွမ်းမံခဲ့သည်</translation>
</message>
<message>
<source>Changed a passphrase</source>
<translation>လျှို့ဝှက်စကားစု ပြောင်းခဲ့သည်</translation>
</message>
<message>
<source>Changed who sees which cases</source>
<translation>မည်သူ မည်သည့်ဖြစ်ရပ်ကို မြင်ရမည်ကို ပြောင်းခဲ့သည်</translation>
</message>
<message>
<source>Changed: {kind}</source>
<translation>ပြင်ဆင်ခဲ့သည် – {kind}</translation>
</message>
<message>
<source>Closed the case</source>
<translation>ဖြစ်ရပ် ပိတ်ခဲ့သည်</translation>
</message>
<message>
<source>Deleted a saved list</source>
<translation>သိမ်းထားသော စာရင်း ဖျက်ခဲ့သည်</translation>
</message>
<message>
<source>Deleted: {kind}</source>
<translation>ဖျက်ခဲ့သည် – {kind}</translation>
</message>
<message>
<source>Destroyed what lay in the bin for 30 days</source>
<translation>အမှိုက်ပုံးတွင် ရက် 30 ကြာရှိခဲ့သည်များကို ဖျက်ဆီးခဲ့သည်</translation>
</message>
<message>
<source>Did not take the case over</source>
<translation>ဖြစ်ရပ်ကို လွှဲပြောင်းလက်မခံခဲ့ပါ</translation>
</message>
<message>
<source>Did one act to many cases</source>
<translation>ဖြစ်ရပ်များစွာကို တစ်ပြိုင်တည်း ဆောင်ရွက်ခဲ့သည်</translation>
</message>
<message>
<source>Did something else</source>
<translation>အခြားတစ်ခု လုပ်ဆောင်ခဲ့သည်</translation>
</message>
<message>
<source>Drew a sample of cases</source>
<translation>ဖြစ်ရပ်နမူနာ ထုတ်ယူခဲ့သည်</translation>
</message>
<message>
<source>Flagged the case</source>
<translation>ဖြစ်ရပ်တွင် သတိပေးအလံ တပ်ခဲ့သည်</translation>
</message>
<message>
<source>Gave a step more time</source>
<translation>အဆင့်တစ်ခုအတွက် အချိန်တိုးပေးခဲ့သည်</translation>
</message>
<message>
<source>Gave the case to a caseworker</source>
<translation>ဖြစ်ရပ်ကို ဖြစ်ရပ်စီမံသူထံ ပေးအပ်ခဲ့သည်</translation>
</message>
<message>
<source>Handed out a copy of a document</source>
<translation>စာရွက်စာတမ်း မိတ္တူ ထုတ်ပေးခဲ့သည်</translation>
</message>
<message>
<source>Installed a procedure</source>
<translation>လုပ်ထုံးလုပ်နည်းတစ်ခု ထည့်သွင်းခဲ့သည်</translation>
</message>
<message>
<source>Kept a colleague from the case</source>
<translation>လုပ်ဖော်ကိုင်ဖက်တစ်ဦးအား ဖြစ်ရပ် ကြည့်ခွင့်ပိတ်ခဲ့သည်</translation>
</message>
<message>
<source>Let a colleague see the case again</source>
<translation>လုပ်ဖော်ကိုင်ဖက်တစ်ဦးအား ဖြစ်ရပ် ကြည့်ခွင့် ပြန်ဖွင့်ပေးခဲ့သည်</translation>
</message>
<message>
<source>Linked a relative's case</source>
<translation>ဆွေမျိုးတစ်ဦး၏ ဖြစ်ရပ်နှင့် ချိတ်ဆက်ခဲ့သည်</translation>
</message>
<message>
<source>Locked</source>
<translation>သော့ခတ်ခဲ့သည်</translation>
</message>
<message>
<source>Looked at a document</source>
<translation>စာရွက်စာတမ်းကို ကြည့်ခဲ့သည်</translation>
</message>
<message>
<source>Looked at an identifying answer</source>
<translation>မည်သူမည်ဝါ သိနိုင်သော အဖြေကို ကြည့်ခဲ့သည်</translation>
</message>
<message>
<source>Looked for a suspect in all cases</source>
<translation>ဖြစ်ရပ်အားလုံးတွင် သံသယရှိသူကို ရှာဖွေခဲ့သည်</translation>
</message>
<message>
<source>Looked into an emergency</source>
<translation>အရေးပေါ်ဖွင့်မှုကို စစ်ဆေးခဲ့သည်</translation>
</message>
<message>
<source>Made a referral letter</source>
<translation>ညွှန်းပို့စာ ပြုလုပ်ခဲ့သည်</translation>
</message>
<message>
<source>Merged two cases of one person</source>
<translation>လူတစ်ဦးတည်း၏ ဖြစ်ရပ်နှစ်ခု ပေါင်းခဲ့သည်</translation>
</message>
<message>
<source>Noted that somebody refused a record, and erased the name</source>
<translation>တစ်စုံတစ်ဦး မှတ်တမ်းထားရန် ငြင်းဆိုကြောင်း မှတ်သားပြီး အမည်ကို ဖျက်ခဲ့သည်</translation>
</message>
<message>
<source>Noted that two cases are about two people</source>
<translation>ဖြစ်ရပ်နှစ်ခုသည် လူနှစ်ဦးအကြောင်း ဖြစ်ကြောင်း မှတ်သားခဲ့သည်</translation>
</message>
<message>
<source>Offered the case to somebody else</source>
<translation>ဖြစ်ရပ်ကို အခြားသူထံ ကမ်းလှမ်းခဲ့သည်</translation>
</message>
<message>
<source>Opened a list of arrivals</source>
<translation>ရောက်ရှိလာသူစာရင်း ဖွင့်ကြည့်ခဲ့သည်</translation>
</message>
<message>
<source>Opened the case</source>
<translation>ဖြစ်ရပ် ဖွင့်ကြည့်ခဲ့သည်</translation>
</message>
<message>
<source>Opened the case in an emergency</source>
<translation>ဖြစ်ရပ်ကို အရေးပေါ် ဖွင့်ခဲ့သည်</translation>
</message>
<message>
<source>Opened the closed case again</source>
<translation>ပိတ်ထားသော ဖြစ်ရပ်ကို ပြန်ဖွင့်ခဲ့သည်</translation>
</message>
<message>
<source>Printed a case summary</source>
<translation>ဖြစ်ရပ်အကျဉ်းချုပ် ပုံနှိပ်ခဲ့သည်</translation>
</message>
<message>
<source>Printed a form of the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်းဆိုင်ရာ ပုံစံ ပုံနှိပ်ခဲ့သည်</translation>
</message>
<message>
<source>Printed a head count</source>
<translation>လူဦးရေစာရင်း ပုံနှိပ်ခဲ့သည်</translation>
</message>
<message>
<source>Printed a notice that consent was withdrawn</source>
<translation>သဘောတူခွင့်ပြုချက် ရုပ်သိမ်းကြောင်း အသိပေးစာ ပုံနှိပ်ခဲ့သည်</translation>
</message>
<message>
<source>Printed an agenda</source>
<translation>ရက်ချိန်းစာရင်း ပုံနှိပ်ခဲ့သည်</translation>
</message>
<message>
<source>Printed consent cards</source>
<translation>သဘောတူခွင့်ပြုချက် ကတ်များ ပုံနှိပ်ခဲ့သည်</translation>
</message>
<message>
<source>Printed labels for wristbands</source>
<translation>လက်ပတ်များအတွက် လေဘယ် ပုံနှိပ်ခဲ့သည်</translation>
</message>
<message>
<source>Printed procedures of countries</source>
<translation>နိုင်ငံများ၏ လုပ်ထုံးလုပ်နည်းများ ပုံနှိပ်ခဲ့သည်</translation>
</message>
<message>
<source>Printed the plan</source>
<translation>အစီအစဉ် ပုံနှိပ်ခဲ့သည်</translation>
</message>
<message>
<source>Proposed figures to be published</source>
<translation>ထုတ်ပြန်ရန် ကိန်းဂဏန်းများ အဆိုပြုခဲ့သည်</translation>
</message>
<message>
<source>Published figures</source>
<translation>ကိန်းဂဏန်းများ ထုတ်ပြန်ခဲ့သည်</translation>
</message>
<message>
<source>Put a newer consent in the place of an older one</source>
<translation>သဘောတူခွင့်ပြုချက် အဟောင်းကို အသစ်ဖြင့် အစားထိုးခဲ့သည်</translation>
</message>
<message>
<source>Recorded consent</source>
<translation>သဘောတူခွင့်ပြုချက် မှတ်တမ်းတင်ခဲ့သည်</translation>
</message>
<message>
<source>Recorded that consent was withdrawn</source>
<translation>သဘောတူခွင့်ပြုချက် ရုပ်သိမ်းကြောင်း မှတ်တမ်းတင်ခဲ့သည်</translation>
</message>
<message>
<source>Recorded the answer to a referral</source>
<translation>ညွှန်းပို့မှု၏ အဖြေကို မှတ်တမ်းတင်ခဲ့သည်</translation>
</message>
<message>
<source>Recorded the answer to a transfer</source>
<translation>လွှဲပြောင်းခြင်း၏ အဖြေကို မှတ်တမ်းတင်ခဲ့သည်</translation>
</message>
<message>
<source>Referred to a service</source>
<translation>ဝန်ဆောင်မှုသို့ ညွှန်းပို့ခဲ့သည်</translation>
</message>
<message>
<source>Reviewed the quality of the work</source>
<translation>လုပ်ငန်းအရည်အသွေးကို သုံးသပ်ခဲ့သည်</translation>
</message>
<message>
<source>Saved a list of cases</source>
<translation>ဖြစ်ရပ်စာရင်း သိမ်းခဲ့သည်</translation>
</message>
<message>
<source>Screened</source>
<translation>ပဏာမစိစစ်ခဲ့သည်</translation>
</message>
<message>
<source>Searched</source>
<translation>ရှာဖွေခဲ့သည်</translation>
</message>
<message>
<source>Sent back: {kind}</source>
<translation>ပြန်ပို့ခဲ့သည် – {kind}</translation>
</message>
<message>
<source>Settled a step of the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်း အဆင့်တစ်ခုကို ဆောင်ရွက်ပြီးစီးခဲ့သည်</translation>
</message>
<message>
<source>Signed a procedure</source>
<translation>လုပ်ထုံးလုပ်နည်းတစ်ခုကို လက်မှတ်ထိုးခဲ့သည်</translation>
</message>
<message>
<source>Took a flag away</source>
<translation>သတိပေးအလံ ဖယ်ခဲ့သည်</translation>
</message>
<message>
<source>Took a proposal of figures back</source>
<translation>ကိန်းဂဏန်း အဆိုပြုချက်ကို ပြန်ရုပ်သိမ်းခဲ့သည်</translation>
</message>
<message>
<source>Took back an act on many cases</source>
<translation>ဖြစ်ရပ်များစွာအပေါ် ဆောင်ရွက်ချက်ကို ပြန်ရုပ်သိမ်းခဲ့သည်</translation>
</message>
<message>
<source>Took the case over</source>
<translation>ဖြစ်ရပ်ကို လွှဲပြောင်းလက်ခံခဲ့သည်</translation>
</message>
<message>
<source>Took the cases of many arrivals back</source>
<translation>ရောက်ရှိလာသူ အများအပြား၏ ဖြစ်ရပ်များကို ပြန်ရုပ်သိမ်းခဲ့သည်</translation>
</message>
<message>
<source>Took the link to a relative's case away</source>
<translation>ဆွေမျိုးတစ်ဦး၏ ဖြစ်ရပ်နှင့် ချိတ်ဆက်မှု ဖယ်ခဲ့သည်</translation>
</message>
<message>
<source>Took the offer of the case back</source>
<translation>ဖြစ်ရပ် ကမ်းလှမ်းချက်ကို ပြန်ရုပ်သိမ်းခဲ့သည်</translation>
</message>
<message>
<source>Took up a newer version of the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်း၏ ပိုသစ်သော ဗားရှင်းကို စတင်လိုက်နာခဲ့သည်</translation>
</message>
<message>
<source>Undid the merge of two cases</source>
<translation>ဖြစ်ရပ်နှစ်ခု ပေါင်းထားသည်ကို ပြန်ခွဲခဲ့သည်</translation>
</message>
<message>
<source>Unlocked</source>
<translation>သော့ဖွင့်ခဲ့သည်</translation>
</message>
<message>
<source>Wrote procedures of countries to a file</source>
<translation>နိုင်ငံများ၏ လုပ်ထုံးလုပ်နည်းများကို ဖိုင်သို့ ရေးခဲ့သည်</translation>
</message>
<message>
<source>Wrote records to a file</source>
<translation>မှတ်တမ်းများကို ဖိုင်သို့ ရေးသားခဲ့သည်</translation>
</message>
</context>
<context>
<name>AddDocument</name>
<message numerus="yes">
<source>%n document(s) added.</source>
<translation>
<numerusform>စာရွက်စာတမ်း %n ခု ထည့်ပြီးပါပြီ။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Add %n document(s)</source>
<translation>
<numerusform>စာရွက်စာတမ်း %n ခု ထည့်ရန်</numerusform>
</translation>
</message>
<message>
<source>Add to the case</source>
<translation>ဖြစ်ရပ်တွင် ထည့်ရန်</translation>
</message>
<message>
<source>Being added, in MB:</source>
<translation>ထည့်နေသည် (MB) –</translation>
</message>
<message>
<source>Keep place, time and camera that are hidden in pictures</source>
<translation>ပုံများတွင် ဖုံးနေသော နေရာ၊ အချိန်နှင့် ကင်မရာအချက်များကို ထားရန်</translation>
</message>
<message>
<source>Otherwise they are removed from JPEG and PNG pictures. Keep them only where they serve as evidence.</source>
<translation>မထားလျှင် JPEG နှင့် PNG ပုံများမှ ဖယ်ရှားပါမည်။ သက်သေအဖြစ် အသုံးဝင်မှသာ ထားပါ။</translation>
</message>
<message>
<source>The vault keeps an encrypted copy. Delete the original where others could find it.</source>
<translation>မှတ်တမ်းတိုက်တွင် ကုဒ်ဝှက်ထားသော မိတ္တူ သိမ်းထားသည်။ အခြားသူ တွေ့နိုင်သောနေရာရှိ မူရင်းကို ဖျက်ပါ။</translation>
</message>
</context>
<context>
<name>Agenda</name>
<message>
<source>Action of the plan</source>
<translation>အစီအစဉ်၏ လုပ်ဆောင်ချက်</translation>
</message>
<message>
<source>Answer to a referral</source>
<translation>ညွှန်းပို့မှု၏ အဖြေ</translation>
</message>
<message>
<source>Approval</source>
<translation>ခွင့်ပြုချက်</translation>
</message>
<message>
<source>Ask again what contact is safe</source>
<translation>ဘေးကင်းသော ဆက်သွယ်နည်းကို ပြန်မေးရန်</translation>
</message>
<message>
<source>Case conference</source>
<translation>ဖြစ်ရပ်ဆွေးနွေးပွဲ</translation>
</message>
<message>
<source>Complaint, to be answered</source>
<translation>တိုင်ကြားချက်၊ ဖြေကြားရန်</translation>
</message>
<message>
<source>Consent runs out</source>
<translation>သဘောတူခွင့်ပြုချက် သက်တမ်းကုန်</translation>
</message>
<message>
<source>Date of a legal matter</source>
<translation>ဥပဒေရေးရာ ကိစ္စ၏ ရက်ချိန်း</translation>
</message>
<message>
<source>Date of the asylum procedure</source>
<translation>ခိုလှုံခွင့် လုပ်ထုံးလုပ်နည်း၏ ရက်ချိန်း</translation>
</message>
<message>
<source>Departure</source>
<translation>ထွက်ခွာချိန်</translation>
</message>
<message>
<source>Follow-up</source>
<translation>နောက်ဆက်တွဲ</translation>
</message>
<message>
<source>Goal of the plan</source>
<translation>အစီအစဉ်၏ ရည်မှန်းချက်</translation>
</message>
<message>
<source>Next contact</source>
<translation>နောက်တစ်ကြိမ် ဆက်သွယ်ရန်</translation>
</message>
<message>
<source>Permit or time limit ends</source>
<translation>ပါမစ် သို့မဟုတ် အချိန်ကန့်သတ်ချက် ကုန်ဆုံး</translation>
</message>
<message>
<source>Referral in, to be answered</source>
<translation>ဝင်လာသော ညွှန်းပို့မှု၊ ဖြေကြားရန်</translation>
</message>
<message>
<source>Referral without an answer</source>
<translation>အဖြေမရသေးသော ညွှန်းပို့မှု</translation>
</message>
<message>
<source>Review of an assessment</source>
<translation>ဆန်းစစ်မှု ပြန်လည်သုံးသပ်ရန်</translation>
</message>
<message>
<source>Step of the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်း အဆင့်</translation>
</message>
<message>
<source>Task</source>
<translation>လုပ်ငန်းတာဝန်</translation>
</message>
<message>
<source>Transfer without an answer</source>
<translation>အဖြေမရသေးသော လွှဲပြောင်းခြင်း</translation>
</message>
<message>
<source>overdue, {day}</source>
<translation>ရက်ကျော်နေသည်၊ {day}</translation>
</message>
<message numerus="yes">
<source>{what}, in %n day(s)</source>
<translation>
<numerusform>{what}၊ %n ရက်အတွင်း</numerusform>
</translation>
</message>
</context>
<context>
<name>AgendaSheet</name>
<message>
<source>Agenda</source>
<translation>ရက်ချိန်းစာရင်း</translation>
</message>
<message>
<source>Nothing is planned in this time.</source>
<translation>ဤကာလတွင် ဘာမျှ စီစဉ်မထားပါ။</translation>
</message>
<message>
<source>There is more in this time than can be listed: look into the calendar, too.</source>
<translation>ဤကာလတွင် စာရင်းပြုနိုင်သည်ထက် ပိုရှိသည်။ ပြက္ခဒိန်တွင်လည်း ကြည့်ပါ။</translation>
</message>
<message>
<source>{first} to {last}, {worker}</source>
<translation>{first} မှ {last} အထိ၊ {worker}</translation>
</message>
</context>
<context>
<name>Ages</name>
<message>
<source>Adult</source>
<translation>အရွယ်ရောက်သူ</translation>
</message>
<message>
<source>Age not known</source>
<translation>အသက်မသိ</translation>
</message>
<message>
<source>Child</source>
<translation>ကလေး</translation>
</message>
</context>
<context>
<name>Approval</name>
<message>
<source>Asked</source>
<translation>တောင်းခံသည့်အချိန်</translation>
</message>
<message>
<source>Asked by</source>
<translation>တောင်းခံသူ</translation>
</message>
<message>
<source>Decided</source>
<translation>ဆုံးဖြတ်သည့်အချိန်</translation>
</message>
<message>
<source>Decided by</source>
<translation>ဆုံးဖြတ်သူ</translation>
</message>
<message>
<source>Reason</source>
<translation>အကြောင်းရင်း</translation>
</message>
<message>
<source>Record to be approved</source>
<translation>ခွင့်ပြုရမည့် မှတ်တမ်း</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>Version to be approved</source>
<translation>ခွင့်ပြုရမည့် ဗားရှင်း</translation>
</message>
<message>
<source>What is to be approved</source>
<translation>ခွင့်ပြုရမည့်အရာ</translation>
</message>
<message>
<source>What to look at</source>
<translation>ကြည့်ရှုရမည့်အရာ</translation>
</message>
</context>
<context>
<name>Approvals</name>
<message>
<source>An assessment, a goal or a closure is approved by a supervisor, never by its writer.</source>
<translation>ဆန်းစစ်မှု၊ ရည်မှန်းချက် သို့မဟုတ် ဖြစ်ရပ်ပိတ်ခြင်းကို ကြီးကြပ်သူက ခွင့်ပြုသည်၊ ရေးသူကိုယ်တိုင် ခွင့်မပြုရပါ။</translation>
</message>
<message>
<source>Approve</source>
<translation>ခွင့်ပြုရန်</translation>
</message>
<message>
<source>Approve this as it stands?</source>
<translation>ယင်းကို ရှိသည့်အတိုင်း ခွင့်ပြုမလား။</translation>
</message>
<message>
<source>Ask for approval</source>
<translation>ခွင့်ပြုချက် တောင်းခံရန်</translation>
</message>
<message>
<source>Choose what somebody else should look at, and say what to look at.</source>
<translation>အခြားသူ ကြည့်ရှုရမည့်အရာကို ရွေးပြီး ဘာကို ကြည့်ရမည်ကို ရေးပါ။</translation>
</message>
<message>
<source>Nothing was put up for approval yet</source>
<translation>ခွင့်ပြုချက် တောင်းခံထားခြင်း မရှိသေးပါ</translation>
</message>
<message>
<source>Read it first in its own section. If it is changed later, it is asked again.</source>
<translation>ယင်း၏ ကိုယ်ပိုင်ကဏ္ဍတွင် အရင်ဖတ်ပါ။ နောက်မှ ပြောင်းလဲလျှင် ခွင့်ပြုချက် ထပ်တောင်းရပါမည်။</translation>
</message>
<message>
<source>Send back</source>
<translation>ပြန်ပို့ရန်</translation>
</message>
<message>
<source>There is no assessment, goal or closure yet to put up for approval.</source>
<translation>ခွင့်ပြုချက် တောင်းခံရန် ဆန်းစစ်မှု၊ ရည်မှန်းချက် သို့မဟုတ် ဖြစ်ရပ်ပိတ်ခြင်း မရှိသေးပါ။</translation>
</message>
<message>
<source>What has to change?</source>
<translation>ဘာ ပြောင်းရမည်နည်း။</translation>
</message>
<message>
<source>changed since</source>
<translation>ထိုအချိန်မှစ၍ ပြောင်းလဲထားသည်</translation>
</message>
<message>
<source>{kind}: {about}</source>
<translation>{kind} – {about}</translation>
</message>
</context>
<context>
<name>Arrival</name>
<message>
<source>About how old</source>
<translation>ခန့်မှန်း အသက်</translation>
</message>
<message>
<source>Age</source>
<translation>အသက်</translation>
</message>
<message>
<source>Asked on</source>
<translation>မေးသည့်ရက်</translation>
</message>
<message>
<source>Case</source>
<translation>ဖြစ်ရပ်</translation>
</message>
<message>
<source>Citizenship</source>
<translation>နိုင်ငံသားဖြစ်မှု</translation>
</message>
<message>
<source>Drawn by itself; scan or type it where the person wears one already.</source>
<translation>အလိုအလျောက် ထုတ်ပေးသည်။ သက်ဆိုင်သူတွင် ဝတ်ထားပြီးသား ရှိလျှင် စကင်ဖတ်ပါ သို့မဟုတ် ရိုက်ထည့်ပါ။</translation>
</message>
<message>
<source>Empty where it is not known.</source>
<translation>မသိလျှင် ကွက်လပ်ထားပါ။</translation>
</message>
<message>
<source>Event</source>
<translation>အဖြစ်အပျက်</translation>
</message>
<message>
<source>First needs</source>
<translation>ပထမဆုံး လိုအပ်ချက်များ</translation>
</message>
<message>
<source>First needs: {needs}</source>
<translation>ပထမဆုံး လိုအပ်ချက်များ – {needs}</translation>
</message>
<message>
<source>Group</source>
<translation>အုပ်စု</translation>
</message>
<message>
<source>Language</source>
<translation>ဘာသာစကား</translation>
</message>
<message>
<source>Name</source>
<translation>အမည်</translation>
</message>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>Only after it was explained: without a yes there is no case.</source>
<translation>ရှင်းပြပြီးမှသာ ဖြေပါ။ “ဟုတ်” ဟု မဖြေလျှင် ဖြစ်ရပ် မရှိပါ။</translation>
</message>
<message>
<source>Pregnant, as said on arrival.</source>
<translation>ရောက်ရှိချိန်တွင် ပြောသည့်အတိုင်း ကိုယ်ဝန်ရှိသည်။</translation>
</message>
<message>
<source>Record of a case?</source>
<translation>ဖြစ်ရပ်မှတ်တမ်း ထားမလား။</translation>
</message>
<message>
<source>Sex</source>
<translation>လိင်</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>The same sign for everybody of a family, such as A or 12.</source>
<translation>မိသားစုတစ်ခုရှိ လူတိုင်းအတွက် တူညီသော အမှတ်၊ ဥပမာ A သို့မဟုတ် 12။</translation>
</message>
<message>
<source>To the head of the group</source>
<translation>အုပ်စုခေါင်းဆောင်နှင့် တော်စပ်ပုံ</translation>
</message>
<message>
<source>Triage</source>
<translation>ဦးစားပေး ခွဲခြားခြင်း</translation>
</message>
<message>
<source>What became of it</source>
<translation>နောက်ဆုံး ရလဒ်</translation>
</message>
<message>
<source>Why there is no case</source>
<translation>ဖြစ်ရပ် မရှိသည့် အကြောင်းရင်း</translation>
</message>
<message>
<source>Wristband</source>
<translation>လက်ပတ်</translation>
</message>
<message>
<source>Written down</source>
<translation>ရေးမှတ်သည့်အချိန်</translation>
</message>
</context>
<context>
<name>Arrivals</name>
<message numerus="yes">
<source>%n case(s) made.</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခု ပြုလုပ်ပြီးပါပြီ။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n case(s) will be made, each with the facts of the event.</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခုကို အဖြစ်အပျက်၏ အချက်များနှင့်အတူ ပြုလုပ်ပါမည်။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren)</source>
<translation>
<numerusform>ကလေး %n ဦး</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren) alone</source>
<translation>
<numerusform>တစ်ဦးတည်းရှိသော ကလေး %n ဦး</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren) alone: the case is urgent.</source>
<translation>
<numerusform>တစ်ဦးတည်းရှိသော ကလေး %n ဦး – ဖြစ်ရပ်သည် အရေးပေါ် ဖြစ်သည်။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n group(s) will be linked as relatives or people who travelled together.</source>
<translation>
<numerusform>အုပ်စု %n ခုကို ဆွေမျိုး သို့မဟုတ် အတူခရီးသွားသူများအဖြစ် ချိတ်ဆက်ပါမည်။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n left out: {why}.</source>
<translation>
<numerusform>%n ဦး ချန်ထားသည် – {why}။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n need(s) medical help now</source>
<translation>
<numerusform>ဆေးကုသမှု ချက်ချင်းလိုသူ %n ဦး</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n person(s)</source>
<translation>
<numerusform>လူ %n ဦး</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n waiting</source>
<translation>
<numerusform>စောင့်ဆိုင်းဆဲ %n ဦး</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n with a case</source>
<translation>
<numerusform>ဖြစ်ရပ်ရှိသူ %n ဦး</numerusform>
</translation>
</message>
<message>
<source>24 labels, 70 × 37 mm</source>
<translation>လေဘယ် 24 ခု၊ 70 × 37 mm</translation>
</message>
<message>
<source>33 labels, 70 × 25 mm</source>
<translation>လေဘယ် 33 ခု၊ 70 × 25 mm</translation>
</message>
<message>
<source>A label bears a random code and nothing of the person. Put it on a wristband, a bag or a tent.</source>
<translation>လေဘယ်တွင် ကျပန်းကုဒ်သာ ပါပြီး သက်ဆိုင်သူအကြောင်း ဘာမျှ မပါပါ။ လက်ပတ်၊ အိတ် သို့မဟုတ် တဲပေါ်တွင် ကပ်ပါ။</translation>
</message>
<message>
<source>Add the boat or the raid first. Then write the people down, a line each.</source>
<translation>လှေဆိုက်ရောက်မှု သို့မဟုတ် ဝင်ရောက်စစ်ဆေးမှုကို အရင်ထည့်ပါ။ ထို့နောက် လူတစ်ဦးလျှင် စာကြောင်းတစ်ကြောင်းစီ ရေးမှတ်ပါ။</translation>
</message>
<message>
<source>Agreed</source>
<translation>သဘောတူထားသည်</translation>
</message>
<message>
<source>All lists</source>
<translation>စာရင်းအားလုံး</translation>
</message>
<message>
<source>Alone</source>
<translation>တစ်ဦးတည်း</translation>
</message>
<message>
<source>Anything else. It goes over to the case.</source>
<translation>အခြားအချက်များ။ ဖြစ်ရပ်ထဲသို့ ပါသွားပါမည်။</translation>
</message>
<message>
<source>Arrivals</source>
<translation>ရောက်ရှိလာသူများ</translation>
</message>
<message>
<source>Aunt, uncle</source>
<translation>ဦးလေး၊ အဒေါ်</translation>
</message>
<message>
<source>Authority</source>
<translation>အာဏာပိုင်</translation>
</message>
<message>
<source>By urgency</source>
<translation>အရေးပေါ်အလိုက်</translation>
</message>
<message>
<source>Case</source>
<translation>ဖြစ်ရပ်</translation>
</message>
<message>
<source>Child</source>
<translation>ကလေး</translation>
</message>
<message>
<source>Clothes</source>
<translation>အဝတ်အစား</translation>
</message>
<message>
<source>Danger</source>
<translation>အန္တရာယ်</translation>
</message>
<message>
<source>Disability</source>
<translation>မသန်စွမ်းမှု</translation>
</message>
<message>
<source>Drawn by itself. Scan or type the one the person wears already.</source>
<translation>အလိုအလျောက် ထုတ်ပေးသည်။ သက်ဆိုင်သူ ဝတ်ထားပြီးသားကို စကင်ဖတ်ပါ သို့မဟုတ် ရိုက်ထည့်ပါ။</translation>
</message>
<message>
<source>Exploiter here</source>
<translation>ခေါင်းပုံဖြတ်သူ ရှိ</translation>
</message>
<message>
<source>Family</source>
<translation>မိသားစု</translation>
</message>
<message>
<source>First letters or number: {choices}</source>
<translation>အစစာလုံးများ သို့မဟုတ် နံပါတ် – {choices}</translation>
</message>
<message>
<source>First letters or numbers, with blanks between: {choices}</source>
<translation>အစစာလုံးများ သို့မဟုတ် နံပါတ်များ၊ ကွက်လပ်ခြား၍ – {choices}</translation>
</message>
<message>
<source>First needs</source>
<translation>ပထမဆုံး လိုအပ်ချက်များ</translation>
</message>
<message numerus="yes">
<source>For %n child(ren) somebody else agreed. Ask each child too and write the child's view down.</source>
<translation>
<numerusform>ကလေး %n ဦးအတွက် အခြားသူက သဘောတူထားသည်။ ကလေးတစ်ဦးစီကိုလည်း မေးပြီး ကလေး၏ အမြင်ကို ရေးမှတ်ပါ။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>For %n person(s) the youngest age of the band goes into the case, as an estimate.</source>
<translation>
<numerusform>လူ %n ဦးအတွက် အသက်အုပ်စု၏ အငယ်ဆုံးအသက်ကို ခန့်မှန်းချက်အဖြစ် ဖြစ်ရပ်တွင် ထည့်ပါမည်။</numerusform>
</translation>
</message>
<message>
<source>For whom</source>
<translation>မည်သူ့အတွက်</translation>
</message>
<message>
<source>Give the age in years, a band such as 12-17, or about how old: ~30.</source>
<translation>အသက်ကို နှစ်ဖြင့်၊ 12-17 ကဲ့သို့ အသက်အုပ်စုဖြင့် သို့မဟုတ် ခန့်မှန်းအသက် (~30) ဖြင့် ရေးပါ။</translation>
</message>
<message>
<source>Group</source>
<translation>အုပ်စု</translation>
</message>
<message>
<source>Guardian</source>
<translation>အုပ်ထိန်းသူ</translation>
</message>
<message>
<source>Head</source>
<translation>ခေါင်းဆောင်</translation>
</message>
<message>
<source>Head count</source>
<translation>လူဦးရေစာရင်း</translation>
</message>
<message>
<source>In-law</source>
<translation>ကြင်ဖက်ဆွေမျိုး</translation>
</message>
<message>
<source>Initials</source>
<translation>အမည်အတိုကောက်</translation>
</message>
<message>
<source>Interpreter</source>
<translation>စကားပြန်</translation>
</message>
<message>
<source>Labels to a sheet</source>
<translation>တစ်ရွက်လျှင် လေဘယ်အရေအတွက်</translation>
</message>
<message>
<source>Legal</source>
<translation>ဥပဒေရေးရာ</translation>
</message>
<message>
<source>Letters open a cell · Tab next · Enter next line · Ctrl+D as above · Del empties</source>
<translation>စာရိုက်လျှင် အကွက်ဖွင့်သည် · Tab နောက်အကွက် · Enter နောက်စာကြောင်း · Ctrl+D အပေါ်ကအတိုင်း · Del ရှင်းလင်း</translation>
</message>
<message>
<source>List of people who arrived</source>
<translation>ရောက်ရှိလာသူများ၏ စာရင်း</translation>
</message>
<message numerus="yes">
<source>Make %n case(s)</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခု ပြုလုပ်ရန်</numerusform>
</translation>
</message>
<message>
<source>Make cases</source>
<translation>ဖြစ်ရပ်များ ပြုလုပ်ရန်</translation>
</message>
<message>
<source>Making cases</source>
<translation>ဖြစ်ရပ်များ ပြုလုပ်နေသည်</translation>
</message>
<message>
<source>Many people at once: the event first, then a line a person, then a case each</source>
<translation>လူများစွာ တစ်ပြိုင်တည်း – အဖြစ်အပျက်ကို အရင်၊ ထို့နောက် တစ်ဦးလျှင် စာကြောင်းတစ်ကြောင်း၊ ပြီးလျှင် ဖြစ်ရပ်တစ်ခုစီ</translation>
</message>
<message>
<source>Medical</source>
<translation>ဆေးကုသမှု</translation>
</message>
<message>
<source>Names and notes go over to the cases and leave the list.</source>
<translation>အမည်များနှင့် မှတ်ချက်များသည် ဖြစ်ရပ်များထဲသို့ ပြောင်းပြီး စာရင်းတွင် မကျန်တော့ပါ။</translation>
</message>
<message>
<source>No, refused</source>
<translation>မဟုတ်၊ ငြင်းဆို</translation>
</message>
<message>
<source>Nobody has arrived yet</source>
<translation>မည်သူမျှ မရောက်ရှိသေးပါ</translation>
</message>
<message>
<source>Nobody is on the list yet</source>
<translation>စာရင်းတွင် မည်သူမျှ မရှိသေးပါ</translation>
</message>
<message>
<source>Nothing in the list begins so. Type other letters, or the number of a choice.</source>
<translation>စာရင်းတွင် ထိုသို့ စသည့်အရာ မရှိပါ။ အခြားစာလုံး သို့မဟုတ် ရွေးချယ်စရာ၏ နံပါတ်ကို ရိုက်ပါ။</translation>
</message>
<message>
<source>On another list, wristband {wristband} ({initials}): {level}; {reasons}.</source>
<translation>အခြားစာရင်းတွင်၊ လက်ပတ် {wristband} ({initials}) – {level}၊ {reasons}။</translation>
</message>
<message>
<source>On the list, wristband {wristband} ({initials}): {level}; {reasons}.</source>
<translation>ဤစာရင်းတွင်၊ လက်ပတ် {wristband} ({initials}) – {level}၊ {reasons}။</translation>
</message>
<message>
<source>Open the list</source>
<translation>စာရင်း ဖွင့်ရန်</translation>
</message>
<message>
<source>People by urgency</source>
<translation>အရေးပေါ်အလိုက် လူများ</translation>
</message>
<message>
<source>Print labels</source>
<translation>လေဘယ် ပုံနှိပ်ရန်</translation>
</message>
<message>
<source>Psychosocial</source>
<translation>စိတ်လူမှုရေး</translation>
</message>
<message>
<source>Record?</source>
<translation>မှတ်တမ်းလား။</translation>
</message>
<message>
<source>Refused: the name and the note are erased, and the person is only counted.</source>
<translation>ငြင်းဆိုသည် – အမည်နှင့် မှတ်ချက်ကို ဖျက်ပြီး လူဦးရေအဖြစ်သာ ရေတွက်သည်။</translation>
</message>
<message>
<source>Remove the line</source>
<translation>စာကြောင်း ဖယ်ရန်</translation>
</message>
<message>
<source>Sex, age</source>
<translation>လိင်၊ အသက်</translation>
</message>
<message>
<source>Show the line</source>
<translation>စာကြောင်း ပြရန်</translation>
</message>
<message>
<source>Sibling</source>
<translation>မောင်နှမ</translation>
</message>
<message numerus="yes">
<source>Spare ones, to be ready when people come: %n sheet(s)</source>
<translation>
<numerusform>လူများ ရောက်လာချိန် အသင့်ရှိရန် အပိုများ – %n ရွက်</numerusform>
</translation>
</message>
<message>
<source>Spouse</source>
<translation>အိမ်ထောင်ဖက်</translation>
</message>
<message>
<source>Taken back. The people are on the list again.</source>
<translation>ပြန်ရုပ်သိမ်းပြီး။ လူများ စာရင်းတွင် ပြန်ရှိပါပြီ။</translation>
</message>
<message>
<source>The age in years, a band such as 12-17, or about how old: ~30.</source>
<translation>အသက် (နှစ်)၊ 12-17 ကဲ့သို့ အသက်အုပ်စု သို့မဟုတ် ခန့်မှန်းအသက် – ~30။</translation>
</message>
<message>
<source>The first letters, or the two letters of the code.</source>
<translation>အစစာလုံးများ သို့မဟုတ် ကုဒ်၏ စာလုံးနှစ်လုံး။</translation>
</message>
<message>
<source>The line is in the bin.</source>
<translation>စာကြောင်းသည် အမှိုက်ပုံးတွင် ရှိသည်။</translation>
</message>
<message>
<source>The name as it is said. Leave it empty where it is not known.</source>
<translation>ပြောသည့်အတိုင်း အမည်။ မသိလျှင် ကွက်လပ်ထားပါ။</translation>
</message>
<message>
<source>The same sign for everybody of a family, such as A or 12.</source>
<translation>မိသားစုတစ်ခုရှိ လူတိုင်းအတွက် တူညီသော အမှတ်၊ ဥပမာ A သို့မဟုတ် 12။</translation>
</message>
<message>
<source>Those who are chosen, or all on the list</source>
<translation>ရွေးထားသူများ သို့မဟုတ် စာရင်းရှိ လူအားလုံး</translation>
</message>
<message>
<source>To the head</source>
<translation>တော်စပ်ပုံ</translation>
</message>
<message>
<source>Triage</source>
<translation>ဦးစားပေး ခွဲခြားခြင်း</translation>
</message>
<message>
<source>Type of case</source>
<translation>ဖြစ်ရပ် အမျိုးအစား</translation>
</message>
<message>
<source>Urgency</source>
<translation>အရေးပေါ်အဆင့်</translation>
</message>
<message>
<source>Water, food</source>
<translation>ရေ၊ အစားအစာ</translation>
</message>
<message>
<source>With her</source>
<translation>အတူလာသူ</translation>
</message>
<message>
<source>Wristband</source>
<translation>လက်ပတ်</translation>
</message>
<message>
<source>Write down</source>
<translation>ရေးမှတ်ရန်</translation>
</message>
<message>
<source>Write the first person down, or scan a wristband.</source>
<translation>ပထမဆုံးလူကို ရေးမှတ်ပါ သို့မဟုတ် လက်ပတ်ကို စကင်ဖတ်ပါ။</translation>
</message>
<message>
<source>Yes</source>
<translation>ဟုတ်</translation>
</message>
<message>
<source>did not agree to a record</source>
<translation>မှတ်တမ်းထားရန် သဘောမတူပါ</translation>
</message>
<message>
<source>has a case</source>
<translation>ဖြစ်ရပ် ရှိသည်</translation>
</message>
<message>
<source>needs no case</source>
<translation>ဖြစ်ရပ် မလိုပါ</translation>
</message>
<message>
<source>new</source>
<translation>အသစ်</translation>
</message>
<message>
<source>not asked yet whether a record may be kept</source>
<translation>မှတ်တမ်းထားနိုင်ခြင်း ရှိမရှိ မမေးရသေးပါ</translation>
</message>
</context>
<context>
<name>Asking</name>
<message>
<source>When?</source>
<translation>ဘယ်အချိန်လဲ။</translation>
</message>
<message>
<source>Why?</source>
<translation>ဘာကြောင့်လဲ။</translation>
</message>
</context>
<context>
<name>Assessment</name>
<message>
<source>A question of safety: see to it before you go on.</source>
<translation>ဘေးကင်းရေးမေးခွန်း – ရှေ့မဆက်မီ ဆောင်ရွက်ပါ။</translation>
</message>
<message numerus="yes">
<source>All answers (%n)</source>
<translation>
<numerusform>အဖြေအားလုံး (%n)</numerusform>
</translation>
</message>
<message>
<source>Answers</source>
<translation>အဖြေများ</translation>
</message>
<message>
<source>Ask in any order and in your own words; what you have is kept. Digits give an answer and go on, the arrow keys up and down go from question to question.</source>
<translation>ကြိုက်သည့်အစဉ်အတိုင်း သင့်စကားဖြင့် မေးပါ။ ရထားပြီးသားကို သိမ်းထားပါသည်။ ဂဏန်းနှိပ်လျှင် အဖြေပေးပြီး ရှေ့ဆက်သွားပါသည်။ အပေါ်၊ အောက် မြားခလုတ်များဖြင့် မေးခွန်းတစ်ခုမှ တစ်ခုသို့ သွားပါသည်။</translation>
</message>
<message>
<source>Assessed on</source>
<translation>ဆန်းစစ်သည့်ရက်</translation>
</message>
<message>
<source>Back</source>
<translation>နောက်သို့</translation>
</message>
<message>
<source>Because of</source>
<translation>အကြောင်းရင်း</translation>
</message>
<message>
<source>Because of: {questions}</source>
<translation>အကြောင်းရင်း – {questions}</translation>
</message>
<message>
<source>Begin</source>
<translation>စတင်ရန်</translation>
</message>
<message>
<source>Begin with what is needed now: safety, needs, or a first contact screen.</source>
<translation>ယခု လိုအပ်သည်မှ စပါ – ဘေးကင်းရေး၊ လိုအပ်ချက်များ သို့မဟုတ် ပထမဆုံးတွေ့ဆုံမှု စိစစ်ချက်။</translation>
</message>
<message>
<source>Choose what to assess</source>
<translation>ဆန်းစစ်မည့်အရာ ရွေးရန်</translation>
</message>
<message>
<source>Higher is better. Only for comparing this person with herself or himself.</source>
<translation>ပိုများလျှင် ပိုကောင်းသည်။ ဤသူ၏ အခြေအနေကို သူ့ကိုယ်ပိုင်အခြေအနေနှင့်သာ နှိုင်းယှဉ်ရန် ဖြစ်သည်။</translation>
</message>
<message>
<source>Instrument</source>
<translation>ဆန်းစစ်မေးခွန်းစုံ</translation>
</message>
<message>
<source>Last time, {day}: {result}</source>
<translation>ယခင်အကြိမ်၊ {day} – {result}</translation>
</message>
<message>
<source>Level before: {before}; now: {now}</source>
<translation>ယခင်အဆင့် – {before}၊ ယခု – {now}</translation>
</message>
<message>
<source>Level, as you judge it</source>
<translation>သင် ဆုံးဖြတ်သည့် အဆင့်</translation>
</message>
<message>
<source>Look at it again on</source>
<translation>ပြန်ကြည့်ရမည့်ရက်</translation>
</message>
<message>
<source>New assessment</source>
<translation>ဆန်းစစ်မှု အသစ်</translation>
</message>
<message>
<source>No answer changed since the last time.</source>
<translation>ယခင်အကြိမ်မှစ၍ မည်သည့်အဖြေမျှ မပြောင်းပါ။</translation>
</message>
<message>
<source>No assessment yet</source>
<translation>ဆန်းစစ်မှု မရှိသေးပါ</translation>
</message>
<message>
<source>Not verified: {source}. {note}</source>
<translation>အတည်မပြုရသေး – {source}။ {note}</translation>
</message>
<message>
<source>Nothing is added up yet.</source>
<translation>ဘာမျှ ပေါင်းမထားရသေးပါ။</translation>
</message>
<message>
<source>Score</source>
<translation>ရမှတ်</translation>
</message>
<message>
<source>Score before: {before}; now: {now}</source>
<translation>ယခင်ရမှတ် – {before}၊ ယခု – {now}</translation>
</message>
<message>
<source>See to safety first.</source>
<translation>ဘေးကင်းရေးကို အရင်ဆောင်ရွက်ပါ။</translation>
</message>
<message>
<source>Sooner if anything changes.</source>
<translation>တစ်ခုခု ပြောင်းလဲလျှင် ပိုစောပါ။</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>အရင်းအမြစ် – {source}</translation>
</message>
<message>
<source>Speak alone with the person wherever you can.</source>
<translation>ဖြစ်နိုင်သမျှ သက်ဆိုင်သူနှင့် နှစ်ဦးတည်း စကားပြောပါ။</translation>
</message>
<message>
<source>Summary in your own words</source>
<translation>သင့်စကားဖြင့် အကျဉ်းချုပ်</translation>
</message>
<message>
<source>The answers suggest; you decide. Lower than suggested needs a reason.</source>
<translation>အဖြေများက အကြံပြုသည်၊ သင်က ဆုံးဖြတ်သည်။ အကြံပြုသည်ထက် နိမ့်လျှင် အကြောင်းရင်း လိုအပ်သည်။</translation>
</message>
<message>
<source>The last time another version was used; compare with care.</source>
<translation>ယခင်အကြိမ်တွင် အခြားဗားရှင်း သုံးခဲ့သည်။ သတိထား၍ နှိုင်းယှဉ်ပါ။</translation>
</message>
<message>
<source>The level is yours to judge, at the end of the page.</source>
<translation>အဆင့်ကို စာမျက်နှာအဆုံးတွင် သင်ကိုယ်တိုင် ဆုံးဖြတ်ပါ။</translation>
</message>
<message>
<source>The risk raised the priority of the case. You can change it there.</source>
<translation>အန္တရာယ်ကြောင့် ဖြစ်ရပ်၏ ဦးစားပေးအဆင့် မြင့်သွားသည်။ ထိုနေရာတွင် ပြောင်းနိုင်သည်။</translation>
</message>
<message>
<source>The wording in your language was not checked yet. Make sure you are understood.</source>
<translation>သင့်ဘာသာစကားဖြင့် စကားအသုံးအနှုန်းကို မစစ်ဆေးရသေးပါ။ နားလည်မှုရှိမရှိ သေချာပါစေ။</translation>
</message>
<message>
<source>These questions are in English only so far. Ask them in the person's own language.</source>
<translation>ဤမေးခွန်းများ ယခုအထိ အင်္ဂလိပ်ဘာသာဖြင့်သာ ရှိသည်။ သက်ဆိုင်သူ၏ ဘာသာစကားဖြင့် မေးပါ။</translation>
</message>
<message>
<source>Version of the instrument</source>
<translation>မေးခွန်းစုံ ဗားရှင်း</translation>
</message>
<message>
<source>Well-being over time</source>
<translation>အချိန်အလိုက် စိတ်ကိုယ်ချမ်းသာမှု</translation>
</message>
<message numerus="yes">
<source>What changed since the last time (%n)</source>
<translation>
<numerusform>ယခင်အကြိမ်မှစ၍ ပြောင်းလဲသည်များ (%n)</numerusform>
</translation>
</message>
<message>
<source>What the answers add up to</source>
<translation>အဖြေများကို ပေါင်းခြုံကြည့်လျှင်</translation>
</message>
<message>
<source>What the answers suggest</source>
<translation>အဖြေများက အကြံပြုသည်</translation>
</message>
<message>
<source>What the person wants and says comes first.</source>
<translation>သက်ဆိုင်သူ၏ ဆန္ဒနှင့် ပြောကြားချက်ကို ရှေးဦးစွာ ထားပါ။</translation>
</message>
<message>
<source>What you decide, and why</source>
<translation>သင်၏ ဆုံးဖြတ်ချက်နှင့် အကြောင်းရင်း</translation>
</message>
<message>
<source>Who else was there</source>
<translation>အတူရှိခဲ့သော အခြားသူများ</translation>
</message>
<message>
<source>Written answers</source>
<translation>ရေးသားထားသော အဖြေများ</translation>
</message>
<message>
<source>Your own judgement</source>
<translation>သင့်ကိုယ်ပိုင် သုံးသပ်ချက်</translation>
</message>
<message>
<source>before: {before}; now: {now}</source>
<translation>ယခင် – {before}၊ ယခု – {now}</translation>
</message>
<message>
<source>due for review</source>
<translation>ပြန်လည်သုံးသပ်ရန် ရက်စေ့</translation>
</message>
<message>
<source>level {level}</source>
<translation>အဆင့် {level}</translation>
</message>
<message>
<source>level: {level}</source>
<translation>အဆင့် – {level}</translation>
</message>
<message>
<source>look again on {day}</source>
<translation>{day} တွင် ပြန်ကြည့်ရန်</translation>
</message>
<message>
<source>none</source>
<translation>မရှိ</translation>
</message>
<message>
<source>not asked</source>
<translation>မမေးရသေး</translation>
</message>
<message>
<source>not verified</source>
<translation>အတည်မပြုရသေး</translation>
</message>
<message>
<source>review due since {day}</source>
<translation>ပြန်လည်သုံးသပ်ရန် {day} ကတည်းက ရက်စေ့</translation>
</message>
<message>
<source>score {score}</source>
<translation>ရမှတ် {score}</translation>
</message>
<message>
<source>suggested: {level}</source>
<translation>အကြံပြုချက် – {level}</translation>
</message>
<message>
<source>written anew</source>
<translation>အသစ် ရေးထား</translation>
</message>
<message>
<source>{day}: {score}</source>
<translation>{day} – {score}</translation>
</message>
<message>
<source>{done} of {total} answered</source>
<translation>{total} ခုအနက် {done} ခု ဖြေပြီး</translation>
</message>
<message>
<source>{instrument}, {day}</source>
<translation>{instrument}၊ {day}</translation>
</message>
<message>
<source>{note}</source>
<translation>{note}</translation>
</message>
<message>
<source>{number} – {words}</source>
<translation>{number} – {words}</translation>
</message>
<message>
<source>{score} of 100</source>
<translation>100 အနက် {score}</translation>
</message>
<message>
<source>{score} of {most} points</source>
<translation>{most} မှတ်အနက် {score} မှတ်</translation>
</message>
</context>
<context>
<name>AsylumReferral</name>
<message>
<source>Decided on</source>
<translation>ဆုံးဖြတ်သည့်ရက်</translation>
</message>
<message>
<source>Informed of the right to apply on</source>
<translation>လျှောက်ထားပိုင်ခွင့် အသိပေးသည့်ရက်</translation>
</message>
<message>
<source>Legal help</source>
<translation>ဥပဒေအကူအညီ</translation>
</message>
<message>
<source>Next interview or date</source>
<translation>နောက်တစ်ကြိမ် တွေ့ဆုံမေးမြန်းမည့်ရက် သို့မဟုတ် ရက်ချိန်း</translation>
</message>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>Number of the application</source>
<translation>လျှောက်လွှာ အမှတ်</translation>
</message>
<message>
<source>Referred on</source>
<translation>ညွှန်းပို့သည့်ရက်</translation>
</message>
<message>
<source>Referred to</source>
<translation>ညွှန်းပို့ရာ အဖွဲ့အစည်း</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>What the person fears, and from whom</source>
<translation>သက်ဆိုင်သူ ကြောက်ရွံ့သည့်အရာနှင့် မည်သူ့ကို</translation>
</message>
</context>
<context>
<name>Bin</name>
<message>
<source>Bring back</source>
<translation>ပြန်ယူရန်</translation>
</message>
<message>
<source>Bring back: {record}</source>
<translation>ပြန်ယူရန် – {record}</translation>
</message>
<message>
<source>Brought back: {record}</source>
<translation>ပြန်ယူပြီး – {record}</translation>
</message>
<message>
<source>Deleted {when} by {who}</source>
<translation>{when} တွင် {who} က ဖျက်ခဲ့သည်</translation>
</message>
<message numerus="yes">
<source>Destroyed for good in %n day(s)</source>
<translation>
<numerusform>%n ရက်အတွင်း အပြီးအပိုင် ဖျက်ဆီးမည်</numerusform>
</translation>
</message>
<message>
<source>No deleted records</source>
<translation>ဖျက်ထားသော မှတ်တမ်း မရှိပါ</translation>
</message>
<message>
<source>What is deleted from this case can be brought back from here for 30 days.</source>
<translation>ဤဖြစ်ရပ်မှ ဖျက်ထားသည်များကို ရက် 30 အတွင်း ဤနေရာမှ ပြန်ယူနိုင်သည်။</translation>
</message>
<message>
<source>{kind}: {record}</source>
<translation>{kind} – {record}</translation>
</message>
</context>
<context>
<name>Bulk</name>
<message numerus="yes">
<source>%n case(s) chosen</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခု ရွေးထားသည်</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n case(s) will be changed.</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခု ပြောင်းလဲပါမည်။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n left out: {why}</source>
<translation>
<numerusform>%n ခု ချန်ထားသည် – {why}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Close %n case(s)</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခု ပိတ်ရန်</numerusform>
</translation>
</message>
<message>
<source>Close…</source>
<translation>ပိတ်ရန်…</translation>
</message>
<message>
<source>Colleague</source>
<translation>လုပ်ဖော်ကိုင်ဖက်</translation>
</message>
<message numerus="yes">
<source>Do it for %n case(s)</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခုအတွက် ဆောင်ရွက်ရန်</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Done for %n case(s).</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခုအတွက် ဆောင်ရွက်ပြီးပါပြီ။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Done for %n case(s); {left} had changed meanwhile and were left out.</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခုအတွက် ဆောင်ရွက်ပြီးပါပြီ။ {left} ခုသည် ထိုအတောအတွင်း ပြောင်းလဲသွားသဖြင့် ချန်ထားသည်။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Flag %n case(s)</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခုတွင် အလံတပ်ရန်</numerusform>
</translation>
</message>
<message>
<source>Flag…</source>
<translation>အလံတပ်ရန်…</translation>
</message>
<message numerus="yes">
<source>Give %n case(s) to a colleague</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခုကို လုပ်ဖော်ကိုင်ဖက်ထံ ပေးအပ်ရန်</numerusform>
</translation>
</message>
<message>
<source>Give to a colleague…</source>
<translation>လုပ်ဖော်ကိုင်ဖက်ထံ ပေးအပ်ရန်…</translation>
</message>
<message>
<source>Looking</source>
<translation>ကြည့်နေသည်</translation>
</message>
<message>
<source>See what would happen</source>
<translation>ဘာဖြစ်မည်ကို ကြည့်ရန်</translation>
</message>
<message numerus="yes">
<source>Stopped. %n case(s) were changed before.</source>
<translation>
<numerusform>ရပ်လိုက်ပြီ။ ဖြစ်ရပ် %n ခု ပြောင်းလဲပြီးဖြစ်သည်။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Taken back, but for %n case(s) that somebody has changed since.</source>
<translation>
<numerusform>ပြန်ရုပ်သိမ်းပြီး။ ထိုအချိန်မှစ၍ တစ်စုံတစ်ဦးက ပြောင်းထားသော ဖြစ်ရပ် %n ခု မပါပါ။</numerusform>
</translation>
</message>
<message>
<source>Taken back.</source>
<translation>ပြန်ရုပ်သိမ်းပြီး။</translation>
</message>
<message>
<source>Undo</source>
<translation>နောက်ပြန်ရန်</translation>
</message>
<message>
<source>Working</source>
<translation>ဆောင်ရွက်နေသည်</translation>
</message>
<message>
<source>closed</source>
<translation>ပိတ်ပြီး</translation>
</message>
<message>
<source>flagged so already</source>
<translation>ဤအလံ တပ်ပြီးသား</translation>
</message>
<message>
<source>no longer there</source>
<translation>မရှိတော့ပါ</translation>
</message>
<message>
<source>the case of a colleague; a supervisor can close it</source>
<translation>လုပ်ဖော်ကိုင်ဖက်တစ်ဦး၏ ဖြစ်ရပ်။ ကြီးကြပ်သူက ပိတ်နိုင်သည်</translation>
</message>
<message>
<source>the colleague is kept from the case</source>
<translation>ဤလုပ်ဖော်ကိုင်ဖက်ကို ထိုအမှုမှ ဖယ်ထားသည်</translation>
</message>
<message>
<source>the colleague's already</source>
<translation>ထိုလုပ်ဖော်ကိုင်ဖက်၏ ဖြစ်ရပ် ဖြစ်ပြီးသား</translation>
</message>
<message>
<source>work is left: open tasks, or referrals without an answer</source>
<translation>ဆောင်ရွက်ရန် ကျန်သေးသည် – မပြီးသေးသော လုပ်ငန်းတာဝန် သို့မဟုတ် အဖြေမရသေးသော ညွှန်းပို့မှုများ</translation>
</message>
</context>
<context>
<name>Calendar</name>
<message>
<source>All cases</source>
<translation>ဖြစ်ရပ်အားလုံး</translation>
</message>
<message>
<source>Calendar</source>
<translation>ပြက္ခဒိန်</translation>
</message>
<message>
<source>Calendar files (*.ics)</source>
<translation>ပြက္ခဒိန်ဖိုင်များ (*.ics)</translation>
</message>
<message>
<source>Calendar file…</source>
<translation>ပြက္ခဒိန်ဖိုင်…</translation>
</message>
<message>
<source>Choose a place…</source>
<translation>နေရာ ရွေးရန်…</translation>
</message>
<message>
<source>Earlier</source>
<translation>ယခင်</translation>
</message>
<message>
<source>Later</source>
<translation>နောက်</translation>
</message>
<message>
<source>Month</source>
<translation>လ</translation>
</message>
<message>
<source>Nothing is due on this day.</source>
<translation>ဤရက်တွင် ဆောင်ရွက်ရန် ရက်စေ့သည်များ မရှိပါ။</translation>
</message>
<message>
<source>Print the agenda</source>
<translation>ရက်ချိန်းစာရင်းကို ပုံနှိပ်ရန်</translation>
</message>
<message>
<source>Print…</source>
<translation>ပုံနှိပ်ရန်…</translation>
</message>
<message>
<source>The calendar file is written.</source>
<translation>ပြက္ခဒိန်ဖိုင် ရေးပြီးပါပြီ။</translation>
</message>
<message>
<source>The file is not encrypted. It holds case codes, days and times, and neither names nor what it is about: {lines}</source>
<translation>ဖိုင်ကို ကုဒ်ဝှက်မထားပါ။ ဖြစ်ရပ်ကုဒ်၊ ရက်နှင့် အချိန်များသာ ပါပြီး အမည်များနှင့် အကြောင်းအရာ မပါပါ – {lines}</translation>
</message>
<message>
<source>There is more than can be shown; look at single workers or a shorter time.</source>
<translation>ပြနိုင်သည်ထက် ပိုရှိနေသည်။ ဝန်ထမ်းတစ်ဦးချင်း သို့မဟုတ် ပိုတိုသော ကာလကို ကြည့်ပါ။</translation>
</message>
<message>
<source>Today</source>
<translation>ယနေ့</translation>
</message>
<message>
<source>Week</source>
<translation>ရက်သတ္တပတ်</translation>
</message>
<message numerus="yes">
<source>Write %n entry(ies) into a calendar file?</source>
<translation>
<numerusform>အချက် %n ခုကို ပြက္ခဒိန်ဖိုင်ထဲ ရေးမလား။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>နှင့် နောက်ထပ် %n ခု</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{day}, %n due</source>
<translation>
<numerusform>{day}၊ ရက်စေ့ %n ခု</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{day}, today, %n due</source>
<translation>
<numerusform>{day}၊ ယနေ့၊ ရက်စေ့ %n ခု</numerusform>
</translation>
</message>
</context>
<context>
<name>Calendars</name>
<message>
<source>Buddhist year</source>
<translation>ဗုဒ္ဓသက္ကရာဇ်</translation>
</message>
<message>
<source>Solar Hijri year</source>
<translation>ဟီဂျရီ နေသက္ကရာဇ်</translation>
</message>
</context>
<context>
<name>Case</name>
<message>
<source>Came by sea?</source>
<translation>ပင်လယ်မှ ရောက်လာပါသလား။</translation>
</message>
<message>
<source>Came to this office on</source>
<translation>ဤရုံးသို့ ရောက်သည့်ရက်</translation>
</message>
<message>
<source>Case code</source>
<translation>ဖြစ်ရပ်ကုဒ်</translation>
</message>
<message>
<source>Case status</source>
<translation>ဖြစ်ရပ် အခြေအနေ</translation>
</message>
<message>
<source>Country of the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်း၏ နိုင်ငံ</translation>
</message>
<message>
<source>Details of the incoming referral</source>
<translation>ဝင်လာသော ညွှန်းပို့မှု အသေးစိတ်</translation>
</message>
<message>
<source>Event</source>
<translation>အဖြစ်အပျက်</translation>
</message>
<message>
<source>Opened</source>
<translation>ဖွင့်သည့်ရက်</translation>
</message>
<message>
<source>Priority</source>
<translation>ဦးစားပေးအဆင့်</translation>
</message>
<message>
<source>Reason for the incoming referral</source>
<translation>ဝင်လာသော ညွှန်းပို့မှု၏ အကြောင်းရင်း</translation>
</message>
<message>
<source>Rescued, taken off a vessel, or landed with one.</source>
<translation>ရေယာဉ်ပေါ်မှ ကယ်ဆယ်ခံရ၊ ခေါ်ချခံရ သို့မဟုတ် ရေယာဉ်ဖြင့် ကမ်းတက်လာသူ။</translation>
</message>
<message>
<source>Responsible caseworker</source>
<translation>တာဝန်ယူ ဖြစ်ရပ်စီမံသူ</translation>
</message>
<message>
<source>The country whose national procedure this case follows.</source>
<translation>ဤဖြစ်ရပ်အတွက် လိုက်နာသည့် အမျိုးသားလုပ်ထုံးလုပ်နည်း၏ နိုင်ငံ။</translation>
</message>
<message>
<source>The raid, boat arrival or other event the case came from.</source>
<translation>ဖြစ်ရပ် ပေါ်ပေါက်လာရာ ဝင်ရောက်စစ်ဆေးမှု၊ လှေဆိုက်ရောက်မှု သို့မဟုတ် အခြားအဖြစ်အပျက်။</translation>
</message>
<message>
<source>Type of case</source>
<translation>ဖြစ်ရပ် အမျိုးအစား</translation>
</message>
<message>
<source>Version of the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်း ဗားရှင်း</translation>
</message>
<message>
<source>Who brought the case</source>
<translation>ဖြစ်ရပ်ကို ပို့ဆောင်လာသူ</translation>
</message>
</context>
<context>
<name>CaseConference</name>
<message>
<source>Did the person take part?</source>
<translation>သက်ဆိုင်သူ ပါဝင်ခဲ့ပါသလား။</translation>
</message>
<message>
<source>Next conference</source>
<translation>နောက်ဆွေးနွေးပွဲ</translation>
</message>
<message>
<source>What was agreed</source>
<translation>သဘောတူခဲ့သည်များ</translation>
</message>
<message>
<source>What was discussed</source>
<translation>ဆွေးနွေးခဲ့သည်များ</translation>
</message>
<message>
<source>When</source>
<translation>အချိန်</translation>
</message>
<message>
<source>Who took part</source>
<translation>ပါဝင်တက်ရောက်သူများ</translation>
</message>
</context>
<context>
<name>CasePage</name>
<message>
<source>About the case</source>
<translation>ဖြစ်ရပ်အကြောင်း</translation>
</message>
<message>
<source>Approvals</source>
<translation>ခွင့်ပြုချက်များ</translation>
</message>
<message>
<source>Assessments</source>
<translation>ဆန်းစစ်မှုများ</translation>
</message>
<message>
<source>Asylum</source>
<translation>ခိုလှုံခွင့်</translation>
</message>
<message>
<source>Bin</source>
<translation>အမှိုက်ပုံး</translation>
</message>
<message>
<source>Case conferences</source>
<translation>ဖြစ်ရပ်ဆွေးနွေးပွဲများ</translation>
</message>
<message>
<source>Closing</source>
<translation>ပိတ်ခြင်း</translation>
</message>
<message>
<source>Complaints and feedback</source>
<translation>တိုင်ကြားချက်နှင့် တုံ့ပြန်ချက်များ</translation>
</message>
<message>
<source>Consent</source>
<translation>သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Contact: ask what is safe</source>
<translation>ဆက်သွယ်ခြင်း – ဘာက ဘေးကင်းသည်ကို မေးပါ</translation>
</message>
<message>
<source>Contact: {rule}</source>
<translation>ဆက်သွယ်ခြင်း – {rule}</translation>
</message>
<message>
<source>Documents</source>
<translation>စာရွက်စာတမ်းများ</translation>
</message>
<message>
<source>Emergencies</source>
<translation>အရေးပေါ်ဖွင့်မှုများ</translation>
</message>
<message>
<source>Family and household</source>
<translation>မိသားစုနှင့် အိမ်ထောင်စု</translation>
</message>
<message>
<source>Flag</source>
<translation>အလံတပ်ရန်</translation>
</message>
<message>
<source>Follow-up</source>
<translation>နောက်ဆက်တွဲ</translation>
</message>
<message>
<source>Go on</source>
<translation>ဆက်လုပ်ရန်</translation>
</message>
<message>
<source>Highest level: {level}</source>
<translation>အမြင့်ဆုံးအဆင့် – {level}</translation>
</message>
<message>
<source>Incidents of violence</source>
<translation>အကြမ်းဖက်မှု ဖြစ်စဉ်များ</translation>
</message>
<message>
<source>Kept from the case</source>
<translation>ကြည့်ခွင့်ပိတ်ထားသူများ</translation>
</message>
<message>
<source>Legal</source>
<translation>ဥပဒေရေးရာ</translation>
</message>
<message>
<source>Legal matters</source>
<translation>ဥပဒေရေးရာ ကိစ္စများ</translation>
</message>
<message>
<source>Next</source>
<translation>နောက်လုပ်ရန်</translation>
</message>
<message>
<source>Notes</source>
<translation>မှတ်စုများ</translation>
</message>
<message>
<source>Person</source>
<translation>သက်ဆိုင်သူ</translation>
</message>
<message>
<source>Places</source>
<translation>နေရာများ</translation>
</message>
<message>
<source>Plan</source>
<translation>အစီအစဉ်</translation>
</message>
<message>
<source>Print: {what}</source>
<translation>ပုံနှိပ်ရန် – {what}</translation>
</message>
<message>
<source>Print…</source>
<translation>ပုံနှိပ်ရန်…</translation>
</message>
<message>
<source>Quality</source>
<translation>အရည်အသွေး</translation>
</message>
<message>
<source>Refer</source>
<translation>ညွှန်းပို့ရန်</translation>
</message>
<message>
<source>Referrals</source>
<translation>ညွှန်းပို့မှုများ</translation>
</message>
<message>
<source>Referrals in</source>
<translation>ဝင်လာသော ညွှန်းပို့မှုများ</translation>
</message>
<message>
<source>Responsible: {name}</source>
<translation>တာဝန်ခံ – {name}</translation>
</message>
<message>
<source>Return</source>
<translation>ပြန်ပို့ရေး</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>ပြန်ပို့ရေးနှင့် ပြန်လည်ပေါင်းစည်းရေး</translation>
</message>
<message>
<source>Safe contact</source>
<translation>ဘေးကင်းသော ဆက်သွယ်နည်း</translation>
</message>
<message>
<source>Screening</source>
<translation>ပဏာမစိစစ်မှု</translation>
</message>
<message>
<source>Section: {name}</source>
<translation>အပိုင်း – {name}</translation>
</message>
<message>
<source>Services</source>
<translation>ဝန်ဆောင်မှုများ</translation>
</message>
<message>
<source>Supervision</source>
<translation>ကြီးကြပ်ရေး</translation>
</message>
<message>
<source>Suspects</source>
<translation>သံသယရှိသူများ</translation>
</message>
<message>
<source>Tasks</source>
<translation>လုပ်ငန်းတာဝန်များ</translation>
</message>
<message>
<source>There are answers that were not saved: {kind}</source>
<translation>မသိမ်းရသေးသော အဖြေများ ရှိသည် – {kind}</translation>
</message>
<message>
<source>Throw away</source>
<translation>စွန့်ပစ်ရန်</translation>
</message>
<message>
<source>Timeline</source>
<translation>အချိန်စဉ်</translation>
</message>
<message>
<source>Transfers</source>
<translation>လွှဲပြောင်းခြင်းများ</translation>
</message>
<message>
<source>Two countries</source>
<translation>နိုင်ငံနှစ်ခု</translation>
</message>
<message>
<source>What happened</source>
<translation>ဖြစ်ပျက်ခဲ့သည်များ</translation>
</message>
<message numerus="yes">
<source>open for %n day(s)</source>
<translation>
<numerusform>ဖွင့်ထားသည်မှာ %n ရက်</numerusform>
</translation>
</message>
<message>
<source>priority: {priority}</source>
<translation>ဦးစားပေးအဆင့်: {priority}</translation>
</message>
</context>
<context>
<name>CasePages</name>
<message>
<source>Case code</source>
<translation>ဖြစ်ရပ်ကုဒ်</translation>
</message>
<message>
<source>Case summary</source>
<translation>ဖြစ်ရပ်အကျဉ်းချုပ်</translation>
</message>
<message>
<source>Case {code}</source>
<translation>ဖြစ်ရပ် {code}</translation>
</message>
<message>
<source>Confidential. Print {print_id}</source>
<translation>လျှို့ဝှက်။ ပုံနှိပ်အမှတ် {print_id}</translation>
</message>
<message>
<source>For</source>
<translation>မည်သူ့အတွက်</translation>
</message>
<message>
<source>For what</source>
<translation>ဘာအတွက်</translation>
</message>
<message>
<source>If something is wrong or missing, tell us, and we correct it.</source>
<translation>တစ်ခုခု မှားနေ သို့မဟုတ် ကျန်နေလျှင် ကျွန်ုပ်တို့ကို ပြောပါ၊ ပြင်ပေးပါမည်။</translation>
</message>
<message>
<source>If you have questions, ask {worker} at {office}.</source>
<translation>မေးလိုသည်များရှိပါက {office} ရှိ {worker} ကို မေးပါ။</translation>
</message>
<message>
<source>Keep this paper only where it is safe. We can keep it for you.</source>
<translation>ဤစာရွက်ကို ဘေးကင်းသောနေရာတွင်သာ ထားပါ။ သင့်အတွက် ကျွန်ုပ်တို့ သိမ်းပေးနိုင်သည်။</translation>
</message>
<message>
<source>Left out because it is about somebody else: {fields}.</source>
<translation>အခြားသူအကြောင်း ဖြစ်သဖြင့် ချန်ထားသည် – {fields}။</translation>
</message>
<message>
<source>Names of other people are left out. They were found by the names on record; others may remain.</source>
<translation>အခြားသူများ၏ အမည်များကို ချန်ထားသည်။ မှတ်တမ်းရှိ အမည်များဖြင့် ရှာတွေ့ခြင်းဖြစ်၍ အခြားအမည်များ ကျန်နေနိုင်သည်။</translation>
</message>
<message>
<source>Nobody outside this office was told anything about you with this program.</source>
<translation>ဤရုံးပြင်ပရှိ မည်သူ့ကိုမျှ သင့်အကြောင်း ဤပရိုဂရမ်ဖြင့် ပြောပြခဲ့ခြင်း မရှိပါ။</translation>
</message>
<message>
<source>Nothing is on record about what the person agreed to share.</source>
<translation>သက်ဆိုင်သူ မျှဝေရန် သဘောတူသည့်အရာအကြောင်း မှတ်တမ်းတွင် မရှိပါ။</translation>
</message>
<message>
<source>The person agreed on</source>
<translation>သက်ဆိုင်သူ သဘောတူသည့်ရက်</translation>
</message>
<message>
<source>Valid until</source>
<translation>သက်တမ်းကုန်ရက်</translation>
</message>
<message>
<source>What is written down about you</source>
<translation>သင့်အကြောင်း ရေးမှတ်ထားသည်များ</translation>
</message>
<message>
<source>What may be shared</source>
<translation>မျှဝေနိုင်သည့်အရာ</translation>
</message>
<message>
<source>What we ask you to do with this</source>
<translation>ဤစာနှင့်ပတ်သက်၍ သင့်ကို မေတ္တာရပ်ခံသည့်အရာများ</translation>
</message>
<message>
<source>Who was told about you</source>
<translation>သင့်အကြောင်း ပြောပြခဲ့သူများ</translation>
</message>
<message>
<source>You may ask for a copy of this at any time. It costs nothing.</source>
<translation>ဤစာ၏ မိတ္တူကို အချိန်မရွေး တောင်းနိုင်သည်။ အခကြေးငွေ မပေးရပါ။</translation>
</message>
<message>
<source>You may complain about us. We help you all the same.</source>
<translation>ကျွန်ုပ်တို့ကို တိုင်ကြားနိုင်သည်။ သင့်ကို ဆက်လက် ကူညီပါမည်။</translation>
</message>
<message>
<source>You may take back what you agreed to at any time. Then nothing more is shared.</source>
<translation>သင် သဘောတူထားသည်ကို အချိန်မရွေး ပြန်ရုပ်သိမ်းနိုင်သည်။ ထိုအခါ နောက်ထပ် ဘာမျှ မမျှဝေတော့ပါ။</translation>
</message>
<message>
<source>Your rights</source>
<translation>သင်၏ အခွင့်အရေးများ</translation>
</message>
<message>
<source>[name left out]</source>
<translation>[အမည် ချန်ထားသည်]</translation>
</message>
<message>
<source>form printed</source>
<translation>ပုံစံ ပုံနှိပ်ပြီး</translation>
</message>
<message>
<source>referral</source>
<translation>ညွှန်းပို့မှု</translation>
</message>
<message>
<source>summary printed</source>
<translation>အကျဉ်းချုပ် ပုံနှိပ်ပြီး</translation>
</message>
<message>
<source>{day}: {receiver} ({way})</source>
<translation>{day} – {receiver} ({way})</translation>
</message>
<message>
<source>{kind} {number}</source>
<translation>{kind} {number}</translation>
</message>
<message>
<source>{office} keeps this about you since {day}, under the code {code}. {worker} can explain it to you.</source>
<translation>{office} သည် {day} ကတည်းက ဤအချက်များကို ကုဒ် {code} ဖြင့် သိမ်းထားသည်။ {worker} က သင့်ကို ရှင်းပြနိုင်သည်။</translation>
</message>
</context>
<context>
<name>CaseSection</name>
<message>
<source>Ask only what is needed now; the rest can wait.</source>
<translation>ယခု လိုအပ်သည်ကိုသာ မေးပါ။ ကျန်သည်များ နောက်မှရသည်။</translation>
</message>
<message>
<source>Delete</source>
<translation>ဖျက်ရန်</translation>
</message>
<message>
<source>Delete this record? {record}</source>
<translation>ဤမှတ်တမ်းကို ဖျက်မလား။ {record}</translation>
</message>
<message>
<source>Delete: {record}</source>
<translation>ဖျက်ရန် – {record}</translation>
</message>
<message>
<source>Deleted: {record}</source>
<translation>ဖျက်ပြီး – {record}</translation>
</message>
<message>
<source>History</source>
<translation>ပြောင်းလဲမှု မှတ်တမ်း</translation>
</message>
<message>
<source>History: {record}</source>
<translation>ပြောင်းလဲမှု မှတ်တမ်း – {record}</translation>
</message>
<message>
<source>It lies in the bin of the case for 30 days and can be brought back from there.</source>
<translation>ဖြစ်ရပ်၏ အမှိုက်ပုံးတွင် ရက် 30 ရှိနေမည်ဖြစ်ပြီး ထိုနေရာမှ ပြန်ယူနိုင်သည်။</translation>
</message>
<message>
<source>Nothing recorded yet</source>
<translation>ဘာမျှ မှတ်တမ်းမတင်ရသေးပါ</translation>
</message>
<message>
<source>Undo</source>
<translation>နောက်ပြန်ရန်</translation>
</message>
<message>
<source>Write</source>
<translation>ရေးရန်</translation>
</message>
</context>
<context>
<name>Casebook</name>
<message>
<source>nobody</source>
<translation>မည်သူမျှ မရှိ</translation>
</message>
</context>
<context>
<name>Cases</name>
<message numerus="yes">
<source>%n case(s)</source>
<translation>
<numerusform>ဖြစ်ရပ် %n ခု</numerusform>
</translation>
</message>
<message>
<source>Age</source>
<translation>အသက်</translation>
</message>
<message>
<source>Age not known</source>
<translation>အသက်မသိ</translation>
</message>
<message>
<source>By deadline</source>
<translation>နောက်ဆုံးထားရက်အလိုက်</translation>
</message>
<message>
<source>Case</source>
<translation>ဖြစ်ရပ်</translation>
</message>
<message>
<source>Cases</source>
<translation>ဖြစ်ရပ်များ</translation>
</message>
<message>
<source>Change the filters or the search words, or begin a new case with Ctrl+N.</source>
<translation>စစ်ထုတ်မှု သို့မဟုတ် ရှာဖွေစကားလုံးကို ပြောင်းပါ၊ သို့မဟုတ် Ctrl+N ဖြင့် ဖြစ်ရပ်အသစ် စတင်ပါ။</translation>
</message>
<message>
<source>Children</source>
<translation>ကလေးများ</translation>
</message>
<message>
<source>Contact</source>
<translation>ဆက်သွယ်ခြင်း</translation>
</message>
<message>
<source>Country</source>
<translation>နိုင်ငံ</translation>
</message>
<message>
<source>Emergency</source>
<translation>အရေးပေါ်</translation>
</message>
<message>
<source>Events that many cases share</source>
<translation>ဖြစ်ရပ်များစွာနှင့် သက်ဆိုင်သော အဖြစ်အပျက်များ</translation>
</message>
<message>
<source>Flags</source>
<translation>သတိပေးအလံများ</translation>
</message>
<message>
<source>Found in</source>
<translation>တွေ့ရှိရာနေရာ</translation>
</message>
<message>
<source>Initials</source>
<translation>အမည်အတိုကောက်</translation>
</message>
<message>
<source>Mine</source>
<translation>မိမိဖြစ်ရပ်</translation>
</message>
<message>
<source>New case</source>
<translation>ဖြစ်ရပ်အသစ်</translation>
</message>
<message>
<source>Next due</source>
<translation>နောက်ထပ် ရက်စေ့မည့်အရာ</translation>
</message>
<message>
<source>No case here</source>
<translation>ဤနေရာတွင် ဖြစ်ရပ်မရှိပါ</translation>
</message>
<message>
<source>Open</source>
<translation>ဖွင့်ထားဆဲ</translation>
</message>
<message>
<source>Search names, codes, notes, in any script</source>
<translation>အမည်၊ ကုဒ်၊ မှတ်စုများကို မည်သည့်အက္ခရာဖြင့်မဆို ရှာပါ</translation>
</message>
<message>
<source>Status</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>Trafficking status</source>
<translation>လူကုန်ကူးမှု အဆင့်သတ်မှတ်ချက်</translation>
</message>
<message>
<source>Waiting for an answer</source>
<translation>အဖြေ စောင့်ဆိုင်းဆဲ</translation>
</message>
<message>
<source>ask first</source>
<translation>အရင်မေးပါ</translation>
</message>
<message>
<source>do not contact</source>
<translation>မဆက်သွယ်ပါနှင့်</translation>
</message>
<message>
<source>not a victim</source>
<translation>လူကုန်ကူးခံရသူ မဟုတ်</translation>
</message>
<message>
<source>overdue, {day}</source>
<translation>ရက်ကျော်နေသည်၊ {day}</translation>
</message>
<message>
<source>possible victim</source>
<translation>လူကုန်ကူးခံရသူ ဖြစ်နိုင်</translation>
</message>
<message>
<source>safe</source>
<translation>ဘေးကင်းသည်</translation>
</message>
<message>
<source>the newest {limit} that match</source>
<translation>ကိုက်ညီသည့် နောက်ဆုံး {limit} ခု</translation>
</message>
<message>
<source>victim</source>
<translation>လူကုန်ကူးခံရသူ</translation>
</message>
</context>
<context>
<name>Check</name>
<message>
<source>A closed vault opens again with all that was written</source>
<translation>ပိတ်ထားသော မှတ်တမ်းတိုက်သည် ရေးသားထားသမျှနှင့်အတူ ပြန်ပွင့်သည်</translation>
</message>
<message>
<source>A page is drawn in several scripts</source>
<translation>စာမျက်နှာတစ်ခုကို အက္ခရာအမျိုးမျိုးဖြင့် ရေးဆွဲသည်</translation>
</message>
<message>
<source>A sound is read</source>
<translation>အသံကို ဖတ်သည်</translation>
</message>
<message>
<source>A vault is made and written</source>
<translation>မှတ်တမ်းတိုက်တစ်ခု ပြုလုပ်၍ ရေးသားသည်</translation>
</message>
<message>
<source>A window is drawn</source>
<translation>ဝင်းဒိုးတစ်ခု ရေးဆွဲသည်</translation>
</message>
<message>
<source>Figures are protected</source>
<translation>ကိန်းဂဏန်းများကို ကာကွယ်ထားသည်</translation>
</message>
<message>
<source>The vault's files are sound</source>
<translation>မှတ်တမ်းတိုက်၏ ဖိုင်များ အကောင်းအတိုင်း ရှိသည်</translation>
</message>
<message>
<source>does not work</source>
<translation>အလုပ်မလုပ်ပါ</translation>
</message>
<message>
<source>works</source>
<translation>အလုပ်လုပ်သည်</translation>
</message>
</context>
<context>
<name>Checking</name>
<message>
<source>Answer this question.</source>
<translation>ဤမေးခွန်းကို ဖြေပါ။</translation>
</message>
<message>
<source>By the age this is an adult: one is wrong.</source>
<translation>အသက်အရ ဤသူသည် အရွယ်ရောက်သူ ဖြစ်သည်။ တစ်ခုခု မှားနေသည်။</translation>
</message>
<message>
<source>By the birth date the person is younger: one is wrong.</source>
<translation>မွေးနေ့အရ ဤသူသည် ပို၍ ငယ်သည်။ တစ်ခုခု မှားနေသည်။</translation>
</message>
<message>
<source>Check the year; give it in the Gregorian calendar.</source>
<translation>ခုနှစ်ကို စစ်ဆေးပါ။ ခရစ်ခုနှစ် (ဂရီဂေါရီယန်ပြက္ခဒိန်) ဖြင့် ရေးပါ။</translation>
</message>
<message>
<source>Choose from the list.</source>
<translation>စာရင်းမှ ရွေးပါ။</translation>
</message>
<message>
<source>Give a sensible number.</source>
<translation>ဖြစ်နိုင်သော ကိန်းကို ရေးပါ။</translation>
</message>
<message>
<source>Give an answer, or a reason for having none, not both.</source>
<translation>အဖြေ သို့မဟုတ် အဖြေမရှိသည့် အကြောင်းရင်း တစ်ခုသာ ရေးပါ။</translation>
</message>
<message>
<source>Give the age or about how old, not both.</source>
<translation>အသက် သို့မဟုတ် ခန့်မှန်းအသက် တစ်ခုသာ ရေးပါ။</translation>
</message>
<message>
<source>Give the time with its zone.</source>
<translation>အချိန်ကို အချိန်ဇုန်နှင့်အတူ ရေးပါ။</translation>
</message>
<message>
<source>Remove the hidden control characters.</source>
<translation>ဖုံးထားသော ထိန်းချုပ်အက္ခရာများကို ဖယ်ရှားပါ။</translation>
</message>
<message>
<source>Shorten this answer; it is longer than a record can keep.</source>
<translation>ဤအဖြေကို တိုအောင်ပြင်ပါ။ မှတ်တမ်းတွင် သိမ်းနိုင်သည်ထက် ရှည်နေသည်။</translation>
</message>
<message>
<source>The end lies before the beginning.</source>
<translation>အဆုံးရက်သည် အစရက်ထက် စောနေသည်။</translation>
</message>
<message>
<source>There is no such day.</source>
<translation>ထိုရက် မရှိပါ။</translation>
</message>
<message>
<source>This answer is not of the right kind.</source>
<translation>ဤအဖြေ အမျိုးအစား မမှန်ပါ။</translation>
</message>
<message>
<source>This choice excludes the others.</source>
<translation>ဤရွေးချယ်မှုကို အခြားရွေးချယ်မှုများနှင့် တွဲ၍မရပါ။</translation>
</message>
<message>
<source>This day has not come yet.</source>
<translation>ဤရက် မရောက်သေးပါ။</translation>
</message>
<message>
<source>This is no wristband of ours. Read it again, sign by sign.</source>
<translation>ဤသည် ကျွန်ုပ်တို့၏ လက်ပတ် မဟုတ်ပါ။ အမှတ်တစ်ခုချင်း ပြန်ဖတ်ပါ။</translation>
</message>
<message>
<source>This is not in the expected form.</source>
<translation>မျှော်မှန်းထားသော ပုံစံ မဟုတ်ပါ။</translation>
</message>
<message>
<source>This record has no such field.</source>
<translation>ဤမှတ်တမ်းတွင် ထိုအကွက် မရှိပါ။</translation>
</message>
<message>
<source>{field}: {problem}</source>
<translation>{field} – {problem}</translation>
</message>
</context>
<context>
<name>Choosing</name>
<message>
<source>In words</source>
<translation>စာဖြင့်</translation>
</message>
</context>
<context>
<name>Closing</name>
<message>
<source>Close it when its tasks are settled and every referral has an answer.</source>
<translation>လုပ်ငန်းတာဝန်များ ပြီးစီးပြီး ညွှန်းပို့မှုတိုင်း အဖြေရမှ ပိတ်ပါ။</translation>
</message>
<message>
<source>Close the case</source>
<translation>ဖြစ်ရပ် ပိတ်ရန်</translation>
</message>
<message>
<source>Open the case again</source>
<translation>ဖြစ်ရပ် ပြန်ဖွင့်ရန်</translation>
</message>
<message>
<source>Open this closed case again?</source>
<translation>ပိတ်ထားသော ဤဖြစ်ရပ်ကို ပြန်ဖွင့်မလား။</translation>
</message>
<message>
<source>Still open: {what}. Settle it, or set it aside with a reason.</source>
<translation>မပြီးသေး – {what}။ ဆောင်ရွက်ပြီးစီးပါ သို့မဟုတ် အကြောင်းရင်းနှင့်အတူ ဖယ်ထားပါ။</translation>
</message>
<message>
<source>This case is open</source>
<translation>ဤဖြစ်ရပ်ကို ဖွင့်ထားသည်</translation>
</message>
<message>
<source>This closure waits for approval; the case stays open until then.</source>
<translation>ဤအမှုပိတ်ခြင်းသည် အတည်ပြုချက်ကို စောင့်နေသည်၊ ထိုအချိန်အထိ အမှုသည် ဖွင့်ထားဆဲဖြစ်သည်။</translation>
</message>
</context>
<context>
<name>Closure</name>
<message>
<source>Closed on</source>
<translation>ပိတ်သည့်ရက်</translation>
</message>
<message>
<source>Details</source>
<translation>အသေးစိတ်</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>သက်ဆိုင်သူ သဘောတူပါသလား။</translation>
</message>
<message>
<source>Follow-up on</source>
<translation>နောက်ဆက်တွဲ ဆောင်ရွက်မည့်ရက်</translation>
</message>
<message>
<source>Reason</source>
<translation>အကြောင်းရင်း</translation>
</message>
</context>
<context>
<name>Codes</name>
<message>
<source>0 to 11 years</source>
<translation>0 မှ 11 နှစ်</translation>
</message>
<message>
<source>0 to 12 months</source>
<translation>0 လမှ 12 လအထိ</translation>
</message>
<message>
<source>0 to 17 years</source>
<translation>0 နှစ်မှ 17 နှစ်အထိ</translation>
</message>
<message>
<source>0 to 4 years</source>
<translation>0 မှ 4 နှစ်</translation>
</message>
<message>
<source>0 to 8 years</source>
<translation>0 နှစ်မှ 8 နှစ်အထိ</translation>
</message>
<message>
<source>12 to 17 years</source>
<translation>12 မှ 17 နှစ်</translation>
</message>
<message>
<source>13 to 24 months</source>
<translation>13 လမှ 24 လအထိ</translation>
</message>
<message>
<source>18 or over, age not known more closely</source>
<translation>18 နှစ်နှင့်အထက်၊ အသက်အတိအကျ မသိ</translation>
</message>
<message>
<source>18 to 20 years</source>
<translation>18 နှစ်မှ 20 နှစ်အထိ</translation>
</message>
<message>
<source>18 to 25 years</source>
<translation>18 မှ 25 နှစ်</translation>
</message>
<message>
<source>18 to 59 years</source>
<translation>18 မှ 59 နှစ်</translation>
</message>
<message>
<source>18 years or over</source>
<translation>18 နှစ်နှင့်အထက်</translation>
</message>
<message>
<source>2 or 3 services</source>
<translation>ဝန်ဆောင်မှု 2 ခု သို့မဟုတ် 3 ခု</translation>
</message>
<message>
<source>2 to 7 days</source>
<translation>2 ရက်မှ 7 ရက်အထိ</translation>
</message>
<message>
<source>21 to 23 years</source>
<translation>21 နှစ်မှ 23 နှစ်အထိ</translation>
</message>
<message>
<source>24 to 26 years</source>
<translation>24 နှစ်မှ 26 နှစ်အထိ</translation>
</message>
<message>
<source>25 months or more</source>
<translation>25 လနှင့်အထက်</translation>
</message>
<message>
<source>26 to 40 years</source>
<translation>26 မှ 40 နှစ်</translation>
</message>
<message>
<source>27 to 29 years</source>
<translation>27 နှစ်မှ 29 နှစ်အထိ</translation>
</message>
<message>
<source>30 to 38 years</source>
<translation>30 နှစ်မှ 38 နှစ်အထိ</translation>
</message>
<message>
<source>31 days or more</source>
<translation>31 ရက်နှင့်အထက်</translation>
</message>
<message>
<source>39 to 47 years</source>
<translation>39 နှစ်မှ 47 နှစ်အထိ</translation>
</message>
<message>
<source>4 services or more</source>
<translation>ဝန်ဆောင်မှု 4 ခုနှင့်အထက်</translation>
</message>
<message>
<source>41 to 60 years</source>
<translation>41 မှ 60 နှစ်</translation>
</message>
<message>
<source>48 years or older</source>
<translation>48 နှစ်နှင့်အထက်</translation>
</message>
<message>
<source>5 to 11 years</source>
<translation>5 မှ 11 နှစ်</translation>
</message>
<message>
<source>60 years and older</source>
<translation>60 နှစ်နှင့် အထက်</translation>
</message>
<message>
<source>61 years or older</source>
<translation>61 နှစ်နှင့်အထက်</translation>
</message>
<message>
<source>8 to 30 days</source>
<translation>8 ရက်မှ 30 ရက်အထိ</translation>
</message>
<message>
<source>9 to 17 years</source>
<translation>9 နှစ်မှ 17 နှစ်အထိ</translation>
</message>
<message>
<source>A child is at risk</source>
<translation>ကလေးတစ်ဦး အန္တရာယ်ရှိနေသည်</translation>
</message>
<message>
<source>A colleague</source>
<translation>လုပ်ဖော်ကိုင်ဖက်</translation>
</message>
<message>
<source>A court or authority</source>
<translation>တရားရုံး သို့မဟုတ် အာဏာပိုင်အဖွဲ့အစည်း</translation>
</message>
<message>
<source>A document that may be wrong</source>
<translation>မမှန်ကန်နိုင်သော စာရွက်စာတမ်း</translation>
</message>
<message>
<source>A guardian</source>
<translation>အုပ်ထိန်းသူ</translation>
</message>
<message>
<source>A life is at risk</source>
<translation>အသက်အန္တရာယ် ရှိနေသည်</translation>
</message>
<message>
<source>A medical emergency</source>
<translation>ဆေးဘက်ဆိုင်ရာ အရေးပေါ်အခြေအနေ</translation>
</message>
<message>
<source>Abduction</source>
<translation>ပြန်ပေးဆွဲခြင်း</translation>
</message>
<message>
<source>Abuse - physical</source>
<translation>နှိပ်စက်မှု – ကိုယ်ထိလက်ရောက်</translation>
</message>
<message>
<source>Abuse - social media</source>
<translation>နှိပ်စက်မှု – လူမှုမီဒီယာ</translation>
</message>
<message>
<source>Abuse of a position of vulnerability</source>
<translation>ထိခိုက်လွယ်သော အခြေအနေကို အခွင့်ကောင်းယူခြင်း</translation>
</message>
<message>
<source>Abuse of power</source>
<translation>လုပ်ပိုင်ခွင့်အာဏာကို အလွဲသုံးစားပြုခြင်း</translation>
</message>
<message>
<source>Abuser</source>
<translation>နှိပ်စက်သူ</translation>
</message>
<message>
<source>Accepted</source>
<translation>လက်ခံသည်</translation>
</message>
<message>
<source>Accommodation</source>
<translation>တည်းခိုရေး</translation>
</message>
<message>
<source>Accommodation and food service activities</source>
<translation>တည်းခိုရေးနှင့် စားသောက်ဆိုင် ဝန်ဆောင်မှုလုပ်ငန်းများ</translation>
</message>
<message>
<source>Accused</source>
<translation>တရားစွဲခံရသူ</translation>
</message>
<message>
<source>Acquainted</source>
<translation>သိကျွမ်းသူ</translation>
</message>
<message>
<source>Acquittal</source>
<translation>တရားသေလွှတ်ခြင်း</translation>
</message>
<message>
<source>Active</source>
<translation>ဆောင်ရွက်ဆဲ</translation>
</message>
<message>
<source>Activities auxiliary to financial services</source>
<translation>ငွေကြေးဝန်ဆောင်မှု အထောက်အကူပြုလုပ်ငန်းများ</translation>
</message>
<message>
<source>Activities of extraterritorial organizations and bodies</source>
<translation>နိုင်ငံတကာအဖွဲ့အစည်းများနှင့် သံရုံးများ၏ လုပ်ငန်းများ</translation>
</message>
<message>
<source>Activities of head offices; management consultancy</source>
<translation>ရုံးချုပ်လုပ်ငန်းများ၊ စီမံခန့်ခွဲမှု အကြံပေးခြင်း</translation>
</message>
<message>
<source>Activities of households as employers</source>
<translation>အိမ်ထောင်စုများက အလုပ်ရှင်အဖြစ် ခန့်ထားသော လုပ်ငန်းများ</translation>
</message>
<message>
<source>Activities of membership organisations</source>
<translation>အသင်းအဖွဲ့လုပ်ငန်းများ</translation>
</message>
<message>
<source>Actual victim of trafficking</source>
<translation>လူကုန်ကူးခံရသူ ဖြစ်သည်</translation>
</message>
<message>
<source>Addiction</source>
<translation>စွဲလမ်းမှု</translation>
</message>
<message>
<source>Additional services required</source>
<translation>ထပ်ဆောင်း ဝန်ဆောင်မှု လိုအပ်သည်</translation>
</message>
<message>
<source>Administrative and support service activities</source>
<translation>စီမံခန့်ခွဲရေးနှင့် အထောက်အကူပြု ဝန်ဆောင်မှုလုပ်ငန်းများ</translation>
</message>
<message>
<source>Advertising and market research</source>
<translation>ကြော်ငြာနှင့် ဈေးကွက်သုတေသန</translation>
</message>
<message>
<source>Afraid or in danger</source>
<translation>ကြောက်ရွံ့နေ သို့မဟုတ် အန္တရာယ်ရှိ</translation>
</message>
<message>
<source>After 1 month</source>
<translation>1 လ အကြာ</translation>
</message>
<message>
<source>After 12 months</source>
<translation>12 လ အကြာ</translation>
</message>
<message>
<source>After 15 to 30 days</source>
<translation>15 ရက်မှ 30 ရက်အကြာတွင်</translation>
</message>
<message>
<source>After 3 months</source>
<translation>3 လ အကြာ</translation>
</message>
<message>
<source>After 31 days or more</source>
<translation>31 ရက်နှင့်အထက် ကြာပြီးနောက်</translation>
</message>
<message>
<source>After 4 or 5 days</source>
<translation>4 ရက် သို့မဟုတ် 5 ရက်အကြာတွင်</translation>
</message>
<message>
<source>After 6 months</source>
<translation>6 လ အကြာ</translation>
</message>
<message>
<source>After 6 to 14 days</source>
<translation>6 ရက်မှ 14 ရက်အကြာတွင်</translation>
</message>
<message>
<source>After displacement</source>
<translation>နေရပ်စွန့်ခွာပြီးနောက်</translation>
</message>
<message>
<source>Afternoon</source>
<translation>နေ့လယ်ပိုင်း</translation>
</message>
<message>
<source>Age assessment</source>
<translation>အသက်အရွယ် စိစစ်ခြင်း</translation>
</message>
<message>
<source>Agrees to the interview</source>
<translation>တွေ့ဆုံမေးမြန်းခြင်းကို သဘောတူသည်</translation>
</message>
<message>
<source>Agriculture, forestry and fishing</source>
<translation>စိုက်ပျိုးမွေးမြူရေး၊ သစ်တောနှင့် ရေလုပ်ငန်း</translation>
</message>
<message>
<source>Air transport</source>
<translation>လေကြောင်း သယ်ယူပို့ဆောင်ရေး</translation>
</message>
<message>
<source>All</source>
<translation>အားလုံး</translation>
</message>
<message>
<source>Alleged smuggler or exploiter is present</source>
<translation>မှောင်ခိုပို့ဆောင်သူ သို့မဟုတ် ခေါင်းပုံဖြတ်သူဟု စွပ်စွဲခံရသူ ရှိနေသည်</translation>
</message>
<message>
<source>Already received from another organisation</source>
<translation>အခြားအဖွဲ့အစည်းမှ ရရှိပြီး</translation>
</message>
<message>
<source>An authority</source>
<translation>အာဏာပိုင်အဖွဲ့အစည်း</translation>
</message>
<message>
<source>An authority needs an answer that cannot wait</source>
<translation>အာဏာပိုင်က မစောင့်နိုင်သော အဖြေကို လိုအပ်နေသည်</translation>
</message>
<message>
<source>An interpreter</source>
<translation>စကားပြန်</translation>
</message>
<message>
<source>Another office</source>
<translation>အခြားရုံး</translation>
</message>
<message>
<source>Another organisation</source>
<translation>အခြားအဖွဲ့အစည်း</translation>
</message>
<message>
<source>Another public body</source>
<translation>အခြား အစိုးရအဖွဲ့အစည်း</translation>
</message>
<message>
<source>Another time</source>
<translation>အခြားအချိန်</translation>
</message>
<message>
<source>Another worker</source>
<translation>အခြားလုပ်သား</translation>
</message>
<message>
<source>Answered</source>
<translation>ဖြေကြားပြီး</translation>
</message>
<message>
<source>Appearance</source>
<translation>ရုပ်ပုံသဏ္ဌာန်</translation>
</message>
<message>
<source>Applied</source>
<translation>လျှောက်ထားပြီး</translation>
</message>
<message>
<source>Applied for</source>
<translation>လျှောက်ထားပြီး</translation>
</message>
<message>
<source>Approved</source>
<translation>ခွင့်ပြုပြီး</translation>
</message>
<message>
<source>Architectural and engineering activities</source>
<translation>ဗိသုကာနှင့် အင်ဂျင်နီယာလုပ်ငန်းများ</translation>
</message>
<message>
<source>Arrange a return</source>
<translation>ပြန်ပို့ရေး စီစဉ်ရန်</translation>
</message>
<message>
<source>Arrived and received</source>
<translation>ရောက်ရှိပြီး ကြိုဆိုလက်ခံပြီး</translation>
</message>
<message>
<source>Arts, entertainment and recreation</source>
<translation>အနုပညာ၊ ဖျော်ဖြေရေးနှင့် အပန်းဖြေလုပ်ငန်း</translation>
</message>
<message>
<source>Ask first</source>
<translation>အရင်မေးပါ</translation>
</message>
<message>
<source>Ask the person first</source>
<translation>သက်ဆိုင်သူကို အရင်မေးပါ</translation>
</message>
<message>
<source>Asylum and refugee protection</source>
<translation>ခိုလှုံခွင့်နှင့် ဒုက္ခသည် ကာကွယ်စောင့်ရှောက်ရေး</translation>
</message>
<message>
<source>Asylum seeker</source>
<translation>ခိုလှုံခွင့် တောင်းခံသူ</translation>
</message>
<message>
<source>At a place of business</source>
<translation>စီးပွားရေးလုပ်ငန်းနေရာတွင်</translation>
</message>
<message>
<source>At an educational institution</source>
<translation>ပညာရေးအဖွဲ့အစည်းတွင်</translation>
</message>
<message>
<source>At once</source>
<translation>ချက်ချင်း</translation>
</message>
<message>
<source>At work</source>
<translation>အလုပ်တွင်</translation>
</message>
<message>
<source>Aunt or uncle</source>
<translation>ဦးလေး သို့မဟုတ် အဒေါ်</translation>
</message>
<message>
<source>Authority</source>
<translation>အာဏာပိုင်အဖွဲ့အစည်း</translation>
</message>
<message>
<source>Bachelor’s or equivalent level</source>
<translation>ဘွဲ့ သို့မဟုတ် တူညီသော အဆင့်</translation>
</message>
<message>
<source>Before displacement</source>
<translation>နေရပ်မစွန့်ခွာမီ</translation>
</message>
<message>
<source>Being looked into</source>
<translation>စစ်ဆေးနေဆဲ</translation>
</message>
<message>
<source>Being prepared</source>
<translation>ပြင်ဆင်နေဆဲ</translation>
</message>
<message>
<source>Birth certificate</source>
<translation>မွေးစာရင်း</translation>
</message>
<message>
<source>Boat arrival</source>
<translation>လှေဆိုက်ရောက်မှု</translation>
</message>
<message>
<source>Border interception</source>
<translation>နယ်စပ်တွင် တားဆီးတွေ့ရှိမှု</translation>
</message>
<message>
<source>Bought people</source>
<translation>လူဝယ်ယူသူ</translation>
</message>
<message>
<source>Boys</source>
<translation>ယောက်ျားလေးများ</translation>
</message>
<message>
<source>Broker or recruitment agency</source>
<translation>ပွဲစား သို့မဟုတ် အလုပ်အကိုင်အကျိုးဆောင်</translation>
</message>
<message>
<source>Broker or travel agent</source>
<translation>ပွဲစား သို့မဟုတ် ခရီးသွားကိုယ်စားလှယ်</translation>
</message>
<message>
<source>Brother or sister</source>
<translation>ညီအစ်ကို သို့မဟုတ် ညီအစ်မ (မောင်နှမ)</translation>
</message>
<message>
<source>By air</source>
<translation>လေကြောင်းဖြင့်</translation>
</message>
<message>
<source>By sea</source>
<translation>ပင်လယ်ကြောင်းဖြင့်</translation>
</message>
<message>
<source>Cargo ship</source>
<translation>ကုန်တင်သင်္ဘော</translation>
</message>
<message>
<source>Carrier or transhipment vessel</source>
<translation>သယ်ယူ သို့မဟုတ် ပြောင်းတင်ရေယာဉ်</translation>
</message>
<message>
<source>Central government organisation</source>
<translation>ဗဟိုအစိုးရ အဖွဲ့အစည်း</translation>
</message>
<message>
<source>Child</source>
<translation>သားသမီး (ကလေး)</translation>
</message>
<message>
<source>Child alone</source>
<translation>တစ်ဦးတည်းရှိသော ကလေး</translation>
</message>
<message>
<source>Child labour</source>
<translation>ကလေးလုပ်သားခိုင်းစေမှု</translation>
</message>
<message>
<source>Child protection</source>
<translation>ကလေးသူငယ် ကာကွယ်စောင့်ရှောက်ရေး</translation>
</message>
<message>
<source>Civil engineering</source>
<translation>မြို့ပြအင်ဂျင်နီယာ ဆောက်လုပ်ရေး</translation>
</message>
<message>
<source>Claim for wages</source>
<translation>လုပ်ခ တောင်းဆိုမှု</translation>
</message>
<message>
<source>Closed</source>
<translation>ပိတ်ပြီး</translation>
</message>
<message>
<source>Closed referred</source>
<translation>ညွှန်းပို့၍ ပိတ်ပြီး</translation>
</message>
<message>
<source>Clothes and blankets</source>
<translation>အဝတ်အစားနှင့် စောင်</translation>
</message>
<message>
<source>Compensation</source>
<translation>လျော်ကြေး</translation>
</message>
<message>
<source>Complaint</source>
<translation>တိုင်ကြားချက်</translation>
</message>
<message>
<source>Complaint to the police</source>
<translation>ရဲထံ တိုင်ကြားချက်</translation>
</message>
<message>
<source>Computer programming and consultancy</source>
<translation>ကွန်ပျူတာ ပရိုဂရမ်ရေးသားခြင်းနှင့် အကြံပေးခြင်း</translation>
</message>
<message>
<source>Consent form</source>
<translation>သဘောတူခွင့်ပြုချက်ပုံစံ</translation>
</message>
<message>
<source>Construction</source>
<translation>ဆောက်လုပ်ရေး</translation>
</message>
<message>
<source>Construction of buildings</source>
<translation>အဆောက်အအုံ ဆောက်လုပ်ရေး</translation>
</message>
<message>
<source>Consulate</source>
<translation>ကောင်စစ်ဝန်ရုံး</translation>
</message>
<message>
<source>Contact lost</source>
<translation>အဆက်အသွယ် ပြတ်သွားသည်</translation>
</message>
<message>
<source>Contact the consulate</source>
<translation>ကောင်စစ်ဝန်ရုံးကို ဆက်သွယ်ရန်</translation>
</message>
<message>
<source>Contact the family</source>
<translation>မိသားစုကို ဆက်သွယ်ရန်</translation>
</message>
<message>
<source>Contact with family</source>
<translation>မိသားစုနှင့် ဆက်သွယ်ခြင်း</translation>
</message>
<message>
<source>Contract</source>
<translation>စာချုပ်</translation>
</message>
<message>
<source>Controlled people</source>
<translation>လူကို ထိန်းချုပ်သူ</translation>
</message>
<message>
<source>Convicted</source>
<translation>ပြစ်ဒဏ်ချခံရသူ</translation>
</message>
<message>
<source>Conviction</source>
<translation>ပြစ်ဒဏ်ချမှတ်ခြင်း</translation>
</message>
<message>
<source>Corporate business</source>
<translation>ကုမ္ပဏီလုပ်ငန်း</translation>
</message>
<message>
<source>Count in anonymous figures</source>
<translation>အမည်မပါသော ကိန်းဂဏန်းများတွင် ထည့်ရေတွက်ရန်</translation>
</message>
<message>
<source>Court or prosecution</source>
<translation>တရားရုံး သို့မဟုတ် အစိုးရရှေ့နေရုံး</translation>
</message>
<message>
<source>Court paper</source>
<translation>တရားရုံးစာ</translation>
</message>
<message>
<source>Court soon</source>
<translation>မကြာမီ ရုံးချိန်းရှိ</translation>
</message>
<message>
<source>Cousin</source>
<translation>မောင်နှမဝမ်းကွဲ</translation>
</message>
<message>
<source>Creative, arts and entertainment activities</source>
<translation>ဖန်တီးမှု၊ အနုပညာနှင့် ဖျော်ဖြေရေးလုပ်ငန်းများ</translation>
</message>
<message>
<source>Criminal case</source>
<translation>ရာဇဝတ်မှု</translation>
</message>
<message>
<source>Crop and animal production, hunting</source>
<translation>သီးနှံစိုက်ပျိုးရေး၊ မွေးမြူရေးနှင့် အမဲလိုက်ခြင်း</translation>
</message>
<message>
<source>Debt bondage</source>
<translation>ကြွေးမြီဖြင့် နှောင်ဖွဲ့ခြင်း</translation>
</message>
<message>
<source>Deception</source>
<translation>လှည့်ဖြားခြင်း</translation>
</message>
<message>
<source>Decided</source>
<translation>ဆုံးဖြတ်ပြီး</translation>
</message>
<message>
<source>Declined by the person</source>
<translation>သက်ဆိုင်သူက မယူလိုပါ</translation>
</message>
<message>
<source>Denial of resources, opportunities or services</source>
<translation>အရင်းအမြစ်၊ အခွင့်အလမ်း သို့မဟုတ် ဝန်ဆောင်မှု ငြင်းပယ်ခြင်း</translation>
</message>
<message>
<source>Departed</source>
<translation>ထွက်ခွာပြီး</translation>
</message>
<message>
<source>Detention or charge against the person</source>
<translation>သက်ဆိုင်သူ ထိန်းသိမ်းခံရခြင်း သို့မဟုတ် စွဲချက်တင်ခံရခြင်း</translation>
</message>
<message>
<source>Did not agree to a record</source>
<translation>မှတ်တမ်းထားရန် သဘောမတူပါ</translation>
</message>
<message>
<source>Did not want to say</source>
<translation>မဖြေလိုပါ</translation>
</message>
<message>
<source>Difficulty communicating</source>
<translation>ပြောဆိုဆက်သွယ်ရန် ခက်ခဲခြင်း</translation>
</message>
<message>
<source>Difficulty hearing</source>
<translation>ကြားရန် ခက်ခဲခြင်း</translation>
</message>
<message>
<source>Difficulty remembering or concentrating</source>
<translation>မှတ်မိရန် သို့မဟုတ် အာရုံစိုက်ရန် ခက်ခဲခြင်း</translation>
</message>
<message>
<source>Difficulty seeing</source>
<translation>မြင်ရန် ခက်ခဲခြင်း</translation>
</message>
<message>
<source>Difficulty walking</source>
<translation>လမ်းလျှောက်ရန် ခက်ခဲခြင်း</translation>
</message>
<message>
<source>Difficulty with self-care</source>
<translation>မိမိကိုယ်ကို ပြုစုရန် ခက်ခဲခြင်း</translation>
</message>
<message>
<source>Disability</source>
<translation>မသန်စွမ်းမှု</translation>
</message>
<message>
<source>Disability and physical health</source>
<translation>မသန်စွမ်းမှုနှင့် ကိုယ်ခန္ဓာကျန်းမာရေး</translation>
</message>
<message>
<source>Discrimination</source>
<translation>ခွဲခြားဆက်ဆံမှု</translation>
</message>
<message>
<source>Divorced</source>
<translation>ကွာရှင်းထားသူ</translation>
</message>
<message>
<source>Doctoral or equivalent level</source>
<translation>ပါရဂူဘွဲ့ သို့မဟုတ် တူညီသော အဆင့်</translation>
</message>
<message>
<source>Does not apply</source>
<translation>မသက်ဆိုင်ပါ</translation>
</message>
<message>
<source>Does not read</source>
<translation>စာမဖတ်တတ်ပါ</translation>
</message>
<message>
<source>Does not wish to apply</source>
<translation>လျှောက်ထားလိုခြင်း မရှိပါ</translation>
</message>
<message>
<source>Done</source>
<translation>ပြီးပြီ</translation>
</message>
<message>
<source>Dropped</source>
<translation>ဆက်မလုပ်တော့ပါ</translation>
</message>
<message>
<source>During flight</source>
<translation>ထွက်ပြေးစဉ်</translation>
</message>
<message>
<source>During refuge</source>
<translation>ခိုလှုံနေစဉ်</translation>
</message>
<message>
<source>During return or transit</source>
<translation>ပြန်စဉ် သို့မဟုတ် ဖြတ်သန်းစဉ်</translation>
</message>
<message>
<source>Early childhood education</source>
<translation>မူလတန်းကြို ပညာရေး</translation>
</message>
<message>
<source>Education</source>
<translation>ပညာရေး</translation>
</message>
<message>
<source>Electricity, gas, steam and air conditioning supply</source>
<translation>လျှပ်စစ်၊ ဓာတ်ငွေ့၊ ရေနွေးငွေ့နှင့် လေအေးပေးစနစ် ပေးသွင်းရေး</translation>
</message>
<message>
<source>Elsewhere over land</source>
<translation>ကုန်းလမ်း အခြားနေရာမှ</translation>
</message>
<message>
<source>Email</source>
<translation>အီးမေးလ်</translation>
</message>
<message>
<source>Emergency document issued</source>
<translation>အရေးပေါ် စာရွက်စာတမ်း ထုတ်ပေးပြီး</translation>
</message>
<message>
<source>Employer</source>
<translation>အလုပ်ရှင်</translation>
</message>
<message>
<source>Employer or recruiter</source>
<translation>အလုပ်ရှင် သို့မဟုတ် စုဆောင်းသူ</translation>
</message>
<message>
<source>Employment activities</source>
<translation>အလုပ်အကိုင်အကျိုးဆောင်လုပ်ငန်း</translation>
</message>
<message>
<source>Escaped</source>
<translation>လွတ်မြောက်အောင် ထွက်ပြေးခဲ့သည်</translation>
</message>
<message>
<source>Escort by authorities</source>
<translation>အာဏာပိုင်များ လိုက်ပါပို့ဆောင်</translation>
</message>
<message>
<source>Escort by family</source>
<translation>မိသားစု လိုက်ပါပို့ဆောင်</translation>
</message>
<message>
<source>Escort by staff</source>
<translation>ဝန်ထမ်း လိုက်ပါပို့ဆောင်</translation>
</message>
<message>
<source>Estimated</source>
<translation>ခန့်မှန်းချက်</translation>
</message>
<message>
<source>Evening or night</source>
<translation>ညနေ သို့မဟုတ် ည</translation>
</message>
<message>
<source>Events the person remembers</source>
<translation>သက်ဆိုင်သူ မှတ်မိသော အဖြစ်အပျက်များ</translation>
</message>
<message>
<source>Excessive working hours</source>
<translation>အလုပ်ချိန် လွန်ကဲခြင်း</translation>
</message>
<message>
<source>Expired</source>
<translation>သက်တမ်းကုန်ပြီး</translation>
</message>
<message>
<source>Exploitation</source>
<translation>ခေါင်းပုံဖြတ်ခြင်း</translation>
</message>
<message>
<source>Exploiter</source>
<translation>ခေါင်းပုံဖြတ်သူ</translation>
</message>
<message>
<source>Extraction of crude petroleum and natural gas</source>
<translation>ရေနံစိမ်းနှင့် သဘာဝဓာတ်ငွေ့ ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Extraterritorial organisations and bodies</source>
<translation>နိုင်ငံတကာအဖွဲ့အစည်းများနှင့် သံရုံးများ</translation>
</message>
<message>
<source>Fair</source>
<translation>အသင့်အတင့်</translation>
</message>
<message>
<source>False or another person's papers</source>
<translation>အတု သို့မဟုတ် အခြားသူ၏ စာရွက်စာတမ်း</translation>
</message>
<message>
<source>False promises</source>
<translation>မဟုတ်မမှန်သော ကတိများ</translation>
</message>
<message>
<source>Familial</source>
<translation>မိသားစုဆိုင်ရာ</translation>
</message>
<message>
<source>Families</source>
<translation>မိသားစုများ</translation>
</message>
<message>
<source>Family</source>
<translation>မိသားစု</translation>
</message>
<message>
<source>Family friend or neighbour</source>
<translation>မိသားစုမိတ်ဆွေ သို့မဟုတ် အိမ်နီးချင်း</translation>
</message>
<message>
<source>Family member or guardian</source>
<translation>မိသားစုဝင် သို့မဟုတ် အုပ်ထိန်းသူ</translation>
</message>
<message>
<source>Family not found</source>
<translation>မိသားစု မတွေ့ရ</translation>
</message>
<message>
<source>Father</source>
<translation>ဖခင်</translation>
</message>
<message>
<source>Feedback</source>
<translation>တုံ့ပြန်ချက်</translation>
</message>
<message>
<source>Female</source>
<translation>မ</translation>
</message>
<message>
<source>Filed</source>
<translation>တင်သွင်းပြီး</translation>
</message>
<message>
<source>Film, video, television and sound recording</source>
<translation>ရုပ်ရှင်၊ ဗီဒီယို၊ ရုပ်မြင်သံကြားနှင့် အသံဖမ်းလုပ်ငန်း</translation>
</message>
<message>
<source>Financial</source>
<translation>ငွေကြေးဆိုင်ရာ</translation>
</message>
<message>
<source>Financial and insurance activities</source>
<translation>ငွေကြေးနှင့် အာမခံလုပ်ငန်း</translation>
</message>
<message>
<source>Financial help</source>
<translation>ငွေကြေးအကူအညီ</translation>
</message>
<message>
<source>Financial service activities</source>
<translation>ငွေကြေးဝန်ဆောင်မှုလုပ်ငန်းများ</translation>
</message>
<message>
<source>Fishing and aquaculture</source>
<translation>ငါးဖမ်းခြင်းနှင့် ရေသတ္တဝါမွေးမြူခြင်း</translation>
</message>
<message>
<source>Fishing platform</source>
<translation>ငါးဖမ်းစင်</translation>
</message>
<message>
<source>Follow up</source>
<translation>နောက်ဆက်တွဲ ဆောင်ရွက်ရန်</translation>
</message>
<message>
<source>Food and beverage service activities</source>
<translation>စားသောက်ဆိုင် ဝန်ဆောင်မှုလုပ်ငန်းများ</translation>
</message>
<message>
<source>Forced adoption</source>
<translation>အဓမ္မ မွေးစားစေခြင်း</translation>
</message>
<message>
<source>Forced begging</source>
<translation>အဓမ္မ တောင်းရမ်းစေခြင်း</translation>
</message>
<message>
<source>Forced conscription</source>
<translation>အဓမ္မ စစ်သားစုဆောင်းခြင်း</translation>
</message>
<message>
<source>Forced criminality</source>
<translation>အဓမ္မ ပြစ်မှုကျူးလွန်စေခြင်း</translation>
</message>
<message>
<source>Forced labour</source>
<translation>အဓမ္မ လုပ်အားခိုင်းစေခြင်း</translation>
</message>
<message>
<source>Forced labour, all kinds</source>
<translation>အဓမ္မ လုပ်အားခိုင်းစေခြင်း၊ အမျိုးအစားအားလုံး</translation>
</message>
<message>
<source>Forced marriage</source>
<translation>အဓမ္မ လက်ထပ်စေခြင်း</translation>
</message>
<message>
<source>Forced military (by non-state actors)</source>
<translation>အဓမ္မ စစ်သားစုဆောင်းခြင်း (အစိုးရမဟုတ်သော အဖွဲ့များက)</translation>
</message>
<message>
<source>Foreign national</source>
<translation>နိုင်ငံခြားသား</translation>
</message>
<message>
<source>Foreign nationals</source>
<translation>နိုင်ငံခြားသားများ</translation>
</message>
<message>
<source>Forestry and logging</source>
<translation>သစ်တောနှင့် သစ်ထုတ်လုပ်ငန်း</translation>
</message>
<message>
<source>Formal identification</source>
<translation>တရားဝင် အတည်ပြုသတ်မှတ်ခြင်း</translation>
</message>
<message>
<source>Formally identified as a victim</source>
<translation>လူကုန်ကူးခံရသူအဖြစ် တရားဝင် အတည်ပြုသတ်မှတ်ပြီး</translation>
</message>
<message>
<source>Found not to be a victim</source>
<translation>လူကုန်ကူးခံရသူ မဟုတ်ဟု တွေ့ရှိ</translation>
</message>
<message>
<source>Fraud</source>
<translation>လိမ်လည်ခြင်း</translation>
</message>
<message>
<source>Free of charge</source>
<translation>အခမဲ့</translation>
</message>
<message>
<source>Freed by authorities</source>
<translation>အာဏာပိုင်များက ကယ်တင်လွှတ်ပေးခဲ့သည်</translation>
</message>
<message>
<source>Friend</source>
<translation>မိတ်ဆွေ</translation>
</message>
<message>
<source>Friend or acquaintance</source>
<translation>မိတ်ဆွေ သို့မဟုတ် သိကျွမ်းသူ</translation>
</message>
<message>
<source>Gambling and betting activities</source>
<translation>လောင်းကစားလုပ်ငန်းများ</translation>
</message>
<message>
<source>Girls</source>
<translation>မိန်းကလေးများ</translation>
</message>
<message>
<source>Given</source>
<translation>သဘောတူခွင့်ပြုသည်</translation>
</message>
<message>
<source>Giving or receiving payments or benefits</source>
<translation>ငွေကြေး သို့မဟုတ် အကျိုးအမြတ် ပေးခြင်း၊ ရယူခြင်း</translation>
</message>
<message>
<source>Good</source>
<translation>ကောင်း</translation>
</message>
<message>
<source>Grandparent</source>
<translation>အဘိုး သို့မဟုတ် အဘွား</translation>
</message>
<message>
<source>Granted</source>
<translation>ခွင့်ပြုပြီး</translation>
</message>
<message>
<source>Granted in part</source>
<translation>တစ်စိတ်တစ်ပိုင်း ခွင့်ပြုပြီး</translation>
</message>
<message>
<source>Group return</source>
<translation>အုပ်စုလိုက် ပြန်ပို့ရေး</translation>
</message>
<message>
<source>Guardian</source>
<translation>အုပ်ထိန်းသူ</translation>
</message>
<message>
<source>Handed over to another office</source>
<translation>အခြားရုံးသို့ လွှဲအပ်ပြီး</translation>
</message>
<message>
<source>Harboured people</source>
<translation>လူဝှက်ထားသူ</translation>
</message>
<message>
<source>Harbouring</source>
<translation>ဝှက်ထားခြင်း</translation>
</message>
<message>
<source>Has a case</source>
<translation>ဖြစ်ရပ် ရှိသည်</translation>
</message>
<message>
<source>Has a case already</source>
<translation>ဖြစ်ရပ် ရှိပြီးသား</translation>
</message>
<message>
<source>Has a valid document</source>
<translation>သက်တမ်းရှိ စာရွက်စာတမ်း ရှိသည်</translation>
</message>
<message>
<source>Has returned</source>
<translation>ပြန်သွားပြီး</translation>
</message>
<message>
<source>Head of the group</source>
<translation>အုပ်စုခေါင်းဆောင်</translation>
</message>
<message>
<source>Health</source>
<translation>ကျန်းမာရေး</translation>
</message>
<message>
<source>Health service organisation</source>
<translation>ကျန်းမာရေးဝန်ဆောင်မှု အဖွဲ့အစည်း</translation>
</message>
<message>
<source>Helped out by an organisation</source>
<translation>အဖွဲ့အစည်းတစ်ခုက ကူညီထုတ်ခဲ့သည်</translation>
</message>
<message>
<source>Helped out by family or community</source>
<translation>မိသားစု သို့မဟုတ် ရပ်ရွာက ကူညီထုတ်ခဲ့သည်</translation>
</message>
<message>
<source>High</source>
<translation>မြင့်</translation>
</message>
<message>
<source>Homelessness</source>
<translation>အိုးအိမ်မဲ့ဖြစ်ခြင်း</translation>
</message>
<message>
<source>Households as employers of domestic personnel</source>
<translation>အိမ်တွင်းလုပ်သား ခန့်ထားသော အိမ်ထောင်စုများ</translation>
</message>
<message>
<source>Households producing goods and services for own use</source>
<translation>ကိုယ်တိုင်သုံးရန် ထုတ်လုပ်သော အိမ်ထောင်စုများ</translation>
</message>
<message>
<source>Housemate</source>
<translation>တစ်အိမ်တည်းနေသူ</translation>
</message>
<message>
<source>How to reach the person</source>
<translation>သက်ဆိုင်သူကို ဆက်သွယ်နိုင်သည့်နည်း</translation>
</message>
<message>
<source>Human health activities</source>
<translation>ကျန်းမာရေးလုပ်ငန်းများ</translation>
</message>
<message>
<source>Human health and social work activities</source>
<translation>ကျန်းမာရေးနှင့် လူမှုဝန်ထမ်းလုပ်ငန်း</translation>
</message>
<message>
<source>Hygiene</source>
<translation>တစ်ကိုယ်ရည် သန့်ရှင်းရေး</translation>
</message>
<message>
<source>Identity</source>
<translation>ကိုယ်ရေးအထောက်အထား</translation>
</message>
<message>
<source>Identity card</source>
<translation>မှတ်ပုံတင်ကတ်</translation>
</message>
<message>
<source>Illegal gambling</source>
<translation>တရားမဝင် လောင်းကစား</translation>
</message>
<message>
<source>Immigration service</source>
<translation>လူဝင်မှုကြီးကြပ်ရေးဌာန</translation>
</message>
<message>
<source>In person</source>
<translation>လူကိုယ်တိုင်</translation>
</message>
<message>
<source>Information and communication</source>
<translation>သတင်းအချက်အလက်နှင့် ဆက်သွယ်ရေး</translation>
</message>
<message>
<source>Information service activities</source>
<translation>သတင်းအချက်အလက် ဝန်ဆောင်မှုလုပ်ငန်းများ</translation>
</message>
<message>
<source>Informed of the right to apply</source>
<translation>လျှောက်ထားပိုင်ခွင့် အသိပေးပြီး</translation>
</message>
<message>
<source>Insurance and pension funding</source>
<translation>အာမခံနှင့် ပင်စင်ရန်ပုံငွေ</translation>
</message>
<message>
<source>Interest of the media</source>
<translation>မီဒီယာ စိတ်ဝင်စားမှု</translation>
</message>
<message>
<source>Internally displaced person</source>
<translation>ပြည်တွင်းရွှေ့ပြောင်းခံရသူ</translation>
</message>
<message>
<source>Interpretation</source>
<translation>စကားပြန်</translation>
</message>
<message>
<source>Involved in what happened</source>
<translation>ဖြစ်ပျက်ခဲ့သည်တွင် ပါဝင်ပတ်သက်သည်</translation>
</message>
<message>
<source>Keep a record of the case</source>
<translation>ဖြစ်ရပ်မှတ်တမ်း ထိန်းသိမ်းရန်</translation>
</message>
<message>
<source>Kept on purpose</source>
<translation>ရည်ရွယ်၍ ထားသည်</translation>
</message>
<message>
<source>Kidnapper</source>
<translation>ပြန်ပေးသမား</translation>
</message>
<message>
<source>Knows how long the data are kept</source>
<translation>အချက်အလက် မည်မျှကြာ သိမ်းသည်ကို သိသည်</translation>
</message>
<message>
<source>Knows how the data are and may be used</source>
<translation>အချက်အလက်ကို မည်သို့ သုံးသည်၊ သုံးနိုင်သည်ကို သိသည်</translation>
</message>
<message>
<source>Knows how to withdraw consent</source>
<translation>သဘောတူခွင့်ပြုချက် ရုပ်သိမ်းနည်းကို သိသည်</translation>
</message>
<message>
<source>Knows that anonymous data may be used for research</source>
<translation>အမည်မပါသော အချက်အလက်ကို သုတေသနအတွက် သုံးနိုင်ကြောင်း သိသည်</translation>
</message>
<message>
<source>Knows the purpose of the interview</source>
<translation>တွေ့ဆုံမေးမြန်းရသည့် ရည်ရွယ်ချက်ကို သိသည်</translation>
</message>
<message>
<source>Knows the right to ask for the data at any time</source>
<translation>အချက်အလက်ကို အချိန်မရွေး တောင်းယူပိုင်ခွင့်ကို သိသည်</translation>
</message>
<message>
<source>Labour exploitation rehabilitation</source>
<translation>လုပ်အားခေါင်းပုံဖြတ်ခံရသူများ ပြန်လည်ထူထောင်ရေး</translation>
</message>
<message>
<source>Land transport and transport via pipelines</source>
<translation>ကုန်းလမ်းနှင့် ပိုက်လိုင်း သယ်ယူပို့ဆောင်ရေး</translation>
</message>
<message>
<source>Law enforcement</source>
<translation>ဥပဒေစိုးမိုးရေး</translation>
</message>
<message>
<source>Lawyer or legal aid</source>
<translation>ရှေ့နေ သို့မဟုတ် ဥပဒေအကူအညီ</translation>
</message>
<message>
<source>Left</source>
<translation>ထွက်ခွာသွားသည်</translation>
</message>
<message>
<source>Legal</source>
<translation>ဥပဒေရေးရာ</translation>
</message>
<message>
<source>Legal and accounting activities</source>
<translation>ဥပဒေနှင့် စာရင်းကိုင်လုပ်ငန်းများ</translation>
</message>
<message>
<source>Legal help</source>
<translation>ဥပဒေအကူအညီ</translation>
</message>
<message>
<source>Legal information</source>
<translation>ဥပဒေရေးရာ သတင်းအချက်အလက်</translation>
</message>
<message>
<source>Legal service</source>
<translation>ဥပဒေဝန်ဆောင်မှု</translation>
</message>
<message>
<source>Let go</source>
<translation>လွှတ်ပေးခံရသည်</translation>
</message>
<message>
<source>Let go after payment</source>
<translation>ငွေပေးပြီး လွှတ်ပေးခံရသည်</translation>
</message>
<message>
<source>Letter or box</source>
<translation>စာ သို့မဟုတ် စာတိုက်ပုံး</translation>
</message>
<message>
<source>Libraries, archives and museums</source>
<translation>စာကြည့်တိုက်၊ မော်ကွန်းတိုက်နှင့် ပြတိုက်များ</translation>
</message>
<message>
<source>Livelihood</source>
<translation>အသက်မွေးဝမ်းကျောင်း</translation>
</message>
<message>
<source>Local government organisation</source>
<translation>ဒေသန္တရအစိုးရ အဖွဲ့အစည်း</translation>
</message>
<message>
<source>Longliner</source>
<translation>ငါးမျှားတန်းရှည်သင်္ဘော</translation>
</message>
<message>
<source>Lost or destroyed</source>
<translation>ပျောက်ဆုံး သို့မဟုတ် ပျက်စီး</translation>
</message>
<message>
<source>Low</source>
<translation>နိမ့်</translation>
</message>
<message>
<source>Lower secondary education</source>
<translation>အလယ်တန်း ပညာရေး</translation>
</message>
<message>
<source>Making or carrying drugs</source>
<translation>မူးယစ်ဆေးဝါး ထုတ်လုပ်ခြင်း သို့မဟုတ် သယ်ဆောင်ခြင်း</translation>
</message>
<message>
<source>Male</source>
<translation>ကျား</translation>
</message>
<message>
<source>Man or boy (masculine)</source>
<translation>အမျိုးသား သို့မဟုတ် ယောက်ျားလေး (ကျား)</translation>
</message>
<message>
<source>Manufacture of basic metals</source>
<translation>အခြေခံသတ္တု ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of beverages</source>
<translation>အဖျော်ယမကာ ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of chemicals and chemical products</source>
<translation>ဓာတုပစ္စည်း ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of coke and refined petroleum products</source>
<translation>ကုတ်ကျောက်မီးသွေးနှင့် ရေနံချက်ထုတ်ကုန် ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of computer, electronic and optical products</source>
<translation>ကွန်ပျူတာ၊ အီလက်ထရောနစ်နှင့် အလင်းပစ္စည်း ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of electrical equipment</source>
<translation>လျှပ်စစ်ပစ္စည်း ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of fabricated metal products</source>
<translation>သတ္တုထည်ပစ္စည်း ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of food products</source>
<translation>အစားအစာ ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of furniture</source>
<translation>ပရိဘောဂ ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of leather and related products</source>
<translation>သားရေနှင့် ဆက်စပ်ပစ္စည်း ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of machinery and equipment</source>
<translation>စက်ပစ္စည်းကိရိယာ ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of motor vehicles and trailers</source>
<translation>မော်တော်ယာဉ်နှင့် နောက်တွဲယာဉ် ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of other non-metallic mineral products</source>
<translation>အခြား သတ္တုမဟုတ်သော တွင်းထွက်ပစ္စည်း ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of other transport equipment</source>
<translation>အခြား သယ်ယူပို့ဆောင်ရေးပစ္စည်း ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of paper and paper products</source>
<translation>စက္ကူနှင့် စက္ကူထည် ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of pharmaceutical products</source>
<translation>ဆေးဝါး ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of rubber and plastics products</source>
<translation>ရော်ဘာနှင့် ပလတ်စတစ်ပစ္စည်း ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of textiles</source>
<translation>အထည်အလိပ် ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of tobacco products</source>
<translation>ဆေးရွက်ကြီးထွက်ပစ္စည်း ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of wearing apparel</source>
<translation>အဝတ်အထည် ချုပ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacture of wood and products of wood</source>
<translation>သစ်နှင့် သစ်ထည်ပစ္စည်း ထုတ်လုပ်ခြင်း</translation>
</message>
<message>
<source>Manufacturing</source>
<translation>ကုန်ထုတ်လုပ်ငန်း</translation>
</message>
<message>
<source>Married</source>
<translation>အိမ်ထောင်ရှိသူ</translation>
</message>
<message>
<source>Master’s or equivalent level</source>
<translation>မဟာဘွဲ့ သို့မဟုတ် တူညီသော အဆင့်</translation>
</message>
<message>
<source>Medical assessment</source>
<translation>ဆေးပညာ စိစစ်ချက်</translation>
</message>
<message>
<source>Medical care</source>
<translation>ဆေးကုသမှု</translation>
</message>
<message>
<source>Medical escort</source>
<translation>ဆေးဝန်ထမ်း လိုက်ပါပို့ဆောင်</translation>
</message>
<message>
<source>Medical help now</source>
<translation>ဆေးကုသမှု ချက်ချင်းလို</translation>
</message>
<message>
<source>Medical report</source>
<translation>ဆေးစာ</translation>
</message>
<message>
<source>Medium</source>
<translation>အလယ်အလတ်</translation>
</message>
<message>
<source>Men</source>
<translation>အမျိုးသားများ</translation>
</message>
<message>
<source>Mental and physical disability</source>
<translation>စိတ်ပိုင်းနှင့် ကိုယ်ပိုင်း မသန်စွမ်းမှု</translation>
</message>
<message>
<source>Mental disability</source>
<translation>စိတ်ပိုင်း မသန်စွမ်းမှု</translation>
</message>
<message>
<source>Mental health</source>
<translation>စိတ်ကျန်းမာရေး</translation>
</message>
<message>
<source>Mental health and psychosocial support</source>
<translation>စိတ်ကျန်းမာရေးနှင့် စိတ်လူမှုရေး အထောက်အပံ့</translation>
</message>
<message>
<source>Message</source>
<translation>စာ (မက်ဆေ့ချ်)</translation>
</message>
<message>
<source>Migration</source>
<translation>ရွှေ့ပြောင်းသွားလာခြင်း</translation>
</message>
<message>
<source>Migration or change of location</source>
<translation>ရွှေ့ပြောင်းခြင်း သို့မဟုတ် နေရာပြောင်းခြင်း</translation>
</message>
<message>
<source>Mining and quarrying</source>
<translation>သတ္တုတူးဖော်ရေးနှင့် ကျောက်ထုတ်လုပ်ငန်း</translation>
</message>
<message>
<source>Mining of coal and lignite</source>
<translation>ကျောက်မီးသွေးနှင့် လစ်ဂနိုက် တူးဖော်ခြင်း</translation>
</message>
<message>
<source>Mining of metal ores</source>
<translation>သတ္တုရိုင်း တူးဖော်ခြင်း</translation>
</message>
<message>
<source>Mining support service activities</source>
<translation>သတ္တုတူးဖော်ရေး အထောက်အကူပြုလုပ်ငန်း</translation>
</message>
<message>
<source>Missing</source>
<translation>ပျောက်ဆုံးနေ</translation>
</message>
<message>
<source>Morning</source>
<translation>မနက်ပိုင်း</translation>
</message>
<message>
<source>Mother</source>
<translation>မိခင်</translation>
</message>
<message>
<source>NGO</source>
<translation>အစိုးရမဟုတ်သော အဖွဲ့အစည်း (NGO)</translation>
</message>
<message>
<source>Needs an interpreter</source>
<translation>စကားပြန် လိုအပ်သည်</translation>
</message>
<message>
<source>Needs no case</source>
<translation>ဖြစ်ရပ် မလိုပါ</translation>
</message>
<message>
<source>Neither unaccompanied nor separated</source>
<translation>တစ်ဦးတည်းလည်း မဟုတ်၊ မိသားစုနှင့် ကွဲကွာခြင်းလည်း မဟုတ်</translation>
</message>
<message>
<source>Never</source>
<translation>ဘယ်တော့မျှ မလုပ်ရ</translation>
</message>
<message>
<source>No</source>
<translation>မဟုတ်</translation>
</message>
<message>
<source>No border crossed</source>
<translation>နယ်စပ် မဖြတ်ခဲ့ပါ</translation>
</message>
<message>
<source>No case</source>
<translation>ဖြစ်ရပ် မရှိ</translation>
</message>
<message>
<source>No disability</source>
<translation>မသန်စွမ်းမှု မရှိ</translation>
</message>
<message>
<source>No escort needed</source>
<translation>လိုက်ပါပို့ဆောင်ရန် မလိုပါ</translation>
</message>
<message>
<source>No interpreter</source>
<translation>စကားပြန် မရှိ</translation>
</message>
<message>
<source>No longer wanted</source>
<translation>အလိုမရှိတော့ပါ</translation>
</message>
<message>
<source>No papers</source>
<translation>စာရွက်စာတမ်း မရှိ</translation>
</message>
<message>
<source>No place free</source>
<translation>နေရာလွတ် မရှိ</translation>
</message>
<message>
<source>No reason given</source>
<translation>အကြောင်းရင်း မပေးပါ</translation>
</message>
<message>
<source>No relation</source>
<translation>ဆက်နွှယ်မှု မရှိ</translation>
</message>
<message>
<source>No return planned</source>
<translation>ပြန်ပို့ရန် အစီအစဉ် မရှိ</translation>
</message>
<message>
<source>No service</source>
<translation>ဝန်ဆောင်မှု မရရှိ</translation>
</message>
<message>
<source>No threat known</source>
<translation>ခြိမ်းခြောက်မှု မသိရ</translation>
</message>
<message>
<source>No, refused</source>
<translation>မဟုတ်၊ ငြင်းဆိုသည်</translation>
</message>
<message>
<source>Nobody else</source>
<translation>အခြားမည်သူမျှ မရှိ</translation>
</message>
<message>
<source>Non-Conforming</source>
<translation>ကျား၊ မ သတ်မှတ်ချက်နှင့် မကိုက်ညီသူ</translation>
</message>
<message>
<source>Non-police governmental organization</source>
<translation>ရဲမဟုတ်သော အစိုးရအဖွဲ့အစည်း</translation>
</message>
<message>
<source>None</source>
<translation>မရှိ</translation>
</message>
<message>
<source>Normal</source>
<translation>ပုံမှန်</translation>
</message>
<message>
<source>Not a victim of trafficking</source>
<translation>လူကုန်ကူးခံရသူ မဟုတ်</translation>
</message>
<message>
<source>Not accepted</source>
<translation>လက်မခံပါ</translation>
</message>
<message>
<source>Not acquainted</source>
<translation>သိကျွမ်းသူ မဟုတ်</translation>
</message>
<message>
<source>Not assessed yet</source>
<translation>မဆန်းစစ်ရသေး</translation>
</message>
<message>
<source>Not available</source>
<translation>မရနိုင်ပါ</translation>
</message>
<message>
<source>Not displaced at home</source>
<translation>နေရပ်တွင် ရွှေ့ပြောင်းခံရခြင်း မရှိ</translation>
</message>
<message>
<source>Not eligible</source>
<translation>သတ်မှတ်ချက်နှင့် မကိုက်ညီပါ</translation>
</message>
<message>
<source>Not gender-based</source>
<translation>ကျား/မ အခြေပြု မဟုတ်</translation>
</message>
<message>
<source>Not granted</source>
<translation>ခွင့်မပြုပါ</translation>
</message>
<message>
<source>Not issued</source>
<translation>ထုတ်မပေးပါ</translation>
</message>
<message>
<source>Not known</source>
<translation>မသိပါ</translation>
</message>
<message>
<source>Not needed</source>
<translation>မလိုအပ်ပါ</translation>
</message>
<message>
<source>Not pursued</source>
<translation>ဆက်လက် အရေးမယူပါ</translation>
</message>
<message>
<source>Not reached</source>
<translation>မရောက်ရှိပါ</translation>
</message>
<message>
<source>Not safe</source>
<translation>ဘေးမကင်းပါ</translation>
</message>
<message>
<source>Not safe there</source>
<translation>ထိုနေရာတွင် ဘေးမကင်းပါ</translation>
</message>
<message>
<source>Not so far</source>
<translation>ယခုအထိ မရှိသေး</translation>
</message>
<message>
<source>Not specified or unknown</source>
<translation>မဖော်ပြထား သို့မဟုတ် မသိရ</translation>
</message>
<message>
<source>Not trafficked</source>
<translation>လူကုန်ကူးခံရခြင်း မရှိ</translation>
</message>
<message>
<source>Offered, waiting for an answer</source>
<translation>ကမ်းလှမ်းပြီး၊ အဖြေ စောင့်ဆိုင်းဆဲ</translation>
</message>
<message>
<source>Office administrative and support activities</source>
<translation>ရုံးစီမံရေးနှင့် အထောက်အကူပြုလုပ်ငန်းများ</translation>
</message>
<message>
<source>Official</source>
<translation>တာဝန်ရှိအရာရှိ</translation>
</message>
<message>
<source>Official crossing point</source>
<translation>တရားဝင် ဖြတ်သန်းဂိတ်</translation>
</message>
<message>
<source>On the same or the next day</source>
<translation>ထိုနေ့ သို့မဟုတ် နောက်တစ်နေ့တွင်</translation>
</message>
<message>
<source>One service</source>
<translation>ဝန်ဆောင်မှု တစ်ခု</translation>
</message>
<message>
<source>Online scam</source>
<translation>အွန်လိုင်း ငွေလိမ်လုပ်ငန်း</translation>
</message>
<message>
<source>Only with support</source>
<translation>အထောက်အပံ့ပါမှသာ</translation>
</message>
<message>
<source>Open</source>
<translation>ဖွင့်ထားဆဲ</translation>
</message>
<message>
<source>Organ removal</source>
<translation>ကိုယ်တွင်းအင်္ဂါ ထုတ်ယူခြင်း</translation>
</message>
<message>
<source>Other</source>
<translation>အခြား</translation>
</message>
<message>
<source>Other abduction or kidnapping</source>
<translation>အခြား ပြန်ပေးဆွဲခြင်း</translation>
</message>
<message>
<source>Other civil matter</source>
<translation>အခြား တရားမကိစ္စ</translation>
</message>
<message>
<source>Other displaced person or returnee</source>
<translation>အခြား ရွှေ့ပြောင်းခံရသူ သို့မဟုတ် ပြန်လာသူ</translation>
</message>
<message>
<source>Other family member</source>
<translation>အခြား မိသားစုဝင်</translation>
</message>
<message>
<source>Other forms of coercion</source>
<translation>အခြား အတင်းအကျပ်ပြုနည်းများ</translation>
</message>
<message>
<source>Other forms of exploitation, all kinds</source>
<translation>အခြား ခေါင်းပုံဖြတ်မှုပုံစံများ၊ အမျိုးအစားအားလုံး</translation>
</message>
<message>
<source>Other manufacturing</source>
<translation>အခြား ကုန်ထုတ်လုပ်ငန်း</translation>
</message>
<message>
<source>Other mining and quarrying</source>
<translation>အခြား သတ္တုတူးဖော်ရေးနှင့် ကျောက်ထုတ်လုပ်ငန်း</translation>
</message>
<message>
<source>Other personal service activities</source>
<translation>အခြား ကိုယ်ရေးဝန်ဆောင်မှုလုပ်ငန်းများ</translation>
</message>
<message>
<source>Other professional, scientific and technical activities</source>
<translation>အခြား အတတ်ပညာ၊ သိပ္ပံနှင့် နည်းပညာလုပ်ငန်းများ</translation>
</message>
<message>
<source>Other resident of the community</source>
<translation>ရပ်ရွာရှိ အခြားနေထိုင်သူ</translation>
</message>
<message>
<source>Other service activities</source>
<translation>အခြား ဝန်ဆောင်မှုလုပ်ငန်းများ</translation>
</message>
<message>
<source>Other vulnerable child</source>
<translation>အခြား ထိခိုက်လွယ်သော ကလေး</translation>
</message>
<message>
<source>Outreach</source>
<translation>ကွင်းဆင်းကူညီခြင်း</translation>
</message>
<message>
<source>Own valid papers</source>
<translation>ကိုယ်ပိုင် သက်တမ်းရှိ စာရွက်စာတမ်း</translation>
</message>
<message>
<source>Parent or guardian</source>
<translation>မိဘ သို့မဟုတ် အုပ်ထိန်းသူ</translation>
</message>
<message>
<source>Partly</source>
<translation>တစ်စိတ်တစ်ပိုင်း</translation>
</message>
<message>
<source>Partly reached</source>
<translation>တစ်စိတ်တစ်ပိုင်း ရောက်ရှိသည်</translation>
</message>
<message>
<source>Partner or former partner</source>
<translation>လက်တွဲဖော် သို့မဟုတ် လက်တွဲဖော်ဟောင်း</translation>
</message>
<message>
<source>Passed on</source>
<translation>တစ်ဆင့်ပေးပို့ပြီး</translation>
</message>
<message>
<source>Passport</source>
<translation>နိုင်ငံကူးလက်မှတ်</translation>
</message>
<message>
<source>Person at risk of trafficking</source>
<translation>လူကုန်ကူးခံရနိုင်ခြေရှိသူ</translation>
</message>
<message>
<source>Person not reached</source>
<translation>သက်ဆိုင်သူကို ဆက်သွယ်မရပါ</translation>
</message>
<message>
<source>Personal circumstances</source>
<translation>ကိုယ်ရေးကိုယ်တာ အခြေအနေ</translation>
</message>
<message>
<source>Phone</source>
<translation>ဖုန်း</translation>
</message>
<message>
<source>Photo</source>
<translation>ဓာတ်ပုံ</translation>
</message>
<message>
<source>Physical abuse</source>
<translation>ကိုယ်ထိလက်ရောက် နှိပ်စက်ခြင်း</translation>
</message>
<message>
<source>Physical assault</source>
<translation>ကိုယ်ထိလက်ရောက် တိုက်ခိုက်ခြင်း</translation>
</message>
<message>
<source>Physical disability</source>
<translation>ကိုယ်ပိုင်း မသန်စွမ်းမှု</translation>
</message>
<message>
<source>Physical threats</source>
<translation>ကိုယ်ထိလက်ရောက် ပြုမည်ဟု ခြိမ်းခြောက်ခြင်း</translation>
</message>
<message>
<source>Planned</source>
<translation>စီစဉ်ထားသည်</translation>
</message>
<message>
<source>Police</source>
<translation>ရဲ</translation>
</message>
<message>
<source>Police report</source>
<translation>ရဲအစီရင်ခံစာ</translation>
</message>
<message>
<source>Poor</source>
<translation>မကောင်း</translation>
</message>
<message>
<source>Pornography</source>
<translation>ညစ်ညမ်းပုံ၊ ဗီဒီယို</translation>
</message>
<message>
<source>Possible</source>
<translation>ဖြစ်နိုင်သည်</translation>
</message>
<message>
<source>Possible victim of trafficking</source>
<translation>လူကုန်ကူးခံရသူ ဖြစ်နိုင်သည်</translation>
</message>
<message>
<source>Post-secondary non-tertiary education</source>
<translation>အထက်တန်းလွန် (တက္ကသိုလ်အဆင့်မဟုတ်) ပညာရေး</translation>
</message>
<message>
<source>Postal and courier activities</source>
<translation>စာတိုက်နှင့် ပို့ဆောင်ရေးလုပ်ငန်း</translation>
</message>
<message>
<source>Poverty</source>
<translation>ဆင်းရဲနွမ်းပါးမှု</translation>
</message>
<message>
<source>Pregnant</source>
<translation>ကိုယ်ဝန်ရှိ</translation>
</message>
<message>
<source>Present</source>
<translation>ရှိနေသည်</translation>
</message>
<message>
<source>Presumed to be a victim</source>
<translation>လူကုန်ကူးခံရသူ ဖြစ်ဖွယ်ရှိသည်ဟု ယူဆ</translation>
</message>
<message>
<source>Primary caregiver</source>
<translation>အဓိက ပြုစုစောင့်ရှောက်သူ</translation>
</message>
<message>
<source>Primary education</source>
<translation>မူလတန်း ပညာရေး</translation>
</message>
<message>
<source>Printing and reproduction of recorded media</source>
<translation>ပုံနှိပ်ခြင်းနှင့် အသံ၊ ရုပ်ပုံ ပွားယူခြင်း</translation>
</message>
<message>
<source>Private sexual services</source>
<translation>သီးသန့်နေရာ လိင်ဝန်ဆောင်မှု</translation>
</message>
<message>
<source>Professional, scientific and technical activities</source>
<translation>အတတ်ပညာ၊ သိပ္ပံနှင့် နည်းပညာလုပ်ငန်း</translation>
</message>
<message>
<source>Programming and broadcasting activities</source>
<translation>အစီအစဉ်ရေးဆွဲခြင်းနှင့် ထုတ်လွှင့်ခြင်း</translation>
</message>
<message>
<source>Prostitution</source>
<translation>ပြည့်တန်ဆာလုပ်ငန်း</translation>
</message>
<message>
<source>Protection granted</source>
<translation>ကာကွယ်စောင့်ရှောက်ခွင့် ရပြီး</translation>
</message>
<message>
<source>Protection order</source>
<translation>ကာကွယ်ရေးအမိန့်</translation>
</message>
<message>
<source>Protection refused</source>
<translation>ကာကွယ်စောင့်ရှောက်ခွင့် ငြင်းပယ်ခံရ</translation>
</message>
<message>
<source>Psychoactive substance</source>
<translation>စိတ်ကိုပြောင်းလဲစေသော ဆေးဝါး</translation>
</message>
<message>
<source>Psychological abuse</source>
<translation>စိတ်ပိုင်းဆိုင်ရာ နှိပ်စက်ခြင်း</translation>
</message>
<message>
<source>Psychological or emotional abuse</source>
<translation>စိတ်ပိုင်း သို့မဟုတ် ခံစားမှုပိုင်းဆိုင်ရာ နှိပ်စက်ခြင်း</translation>
</message>
<message>
<source>Psychosocial support</source>
<translation>စိတ်လူမှုရေး အထောက်အပံ့</translation>
</message>
<message>
<source>Public administration and defence</source>
<translation>ပြည်သူ့စီမံရေးနှင့် ကာကွယ်ရေး</translation>
</message>
<message>
<source>Public administration and defence; compulsory social security</source>
<translation>ပြည်သူ့စီမံရေးနှင့် ကာကွယ်ရေး၊ မဖြစ်မနေ လူမှုဖူလုံရေး</translation>
</message>
<message>
<source>Publishing activities</source>
<translation>ထုတ်ဝေရေးလုပ်ငန်း</translation>
</message>
<message>
<source>Purse seiner</source>
<translation>ပိုက်ဝိုင်းငါးဖမ်းသင်္ဘော</translation>
</message>
<message>
<source>Raid or rescue by authorities</source>
<translation>အာဏာပိုင်များ၏ ဝင်ရောက်စစ်ဆေးမှု သို့မဟုတ် ကယ်ဆယ်မှု</translation>
</message>
<message>
<source>Rape</source>
<translation>မုဒိမ်းမှု</translation>
</message>
<message>
<source>Reached</source>
<translation>ရောက်ရှိပြီး</translation>
</message>
<message>
<source>Reads a little</source>
<translation>စာအနည်းငယ် ဖတ်တတ်သည်</translation>
</message>
<message>
<source>Reads well</source>
<translation>စာကောင်းစွာ ဖတ်တတ်သည်</translation>
</message>
<message>
<source>Ready to travel</source>
<translation>ခရီးထွက်ရန် အသင့်</translation>
</message>
<message>
<source>Real estate activities</source>
<translation>အိမ်ခြံမြေလုပ်ငန်း</translation>
</message>
<message>
<source>Receipt</source>
<translation>လက်ခံခြင်း</translation>
</message>
<message>
<source>Received</source>
<translation>လက်ခံရရှိပြီး</translation>
</message>
<message>
<source>Received people</source>
<translation>လူလက်ခံသူ</translation>
</message>
<message>
<source>Received, not answered yet</source>
<translation>လက်ခံရရှိပြီး၊ မဖြေရသေး</translation>
</message>
<message>
<source>Recruiter or intermediary</source>
<translation>စုဆောင်းသူ သို့မဟုတ် ကြားခံ</translation>
</message>
<message>
<source>Recruitment</source>
<translation>စုဆောင်းခြင်း</translation>
</message>
<message>
<source>Refer to a service</source>
<translation>ဝန်ဆောင်မှုသို့ ညွှန်းပို့ရန်</translation>
</message>
<message>
<source>Referred</source>
<translation>ညွှန်းပို့ပြီး</translation>
</message>
<message>
<source>Refugee</source>
<translation>ဒုက္ခသည်</translation>
</message>
<message>
<source>Refused</source>
<translation>ငြင်းဆိုသည်</translation>
</message>
<message>
<source>Registered partnership</source>
<translation>မှတ်ပုံတင် လက်တွဲဖော်</translation>
</message>
<message>
<source>Relative by marriage</source>
<translation>အိမ်ထောင်ရေးအရ ဆွေမျိုး</translation>
</message>
<message>
<source>Release from a compound</source>
<translation>ဝင်းခြံမှ လွှတ်ပေးခြင်း</translation>
</message>
<message>
<source>Remediation and other waste management</source>
<translation>ပြန်လည်သန့်စင်ရေးနှင့် အခြား စွန့်ပစ်ပစ္စည်း စီမံခန့်ခွဲရေး</translation>
</message>
<message>
<source>Remote interactive services</source>
<translation>အဝေးမှ တိုက်ရိုက် (အွန်လိုင်း) ဝန်ဆောင်မှု</translation>
</message>
<message>
<source>Removed</source>
<translation>ဖယ်ရှားပြီး</translation>
</message>
<message>
<source>Rental and leasing activities</source>
<translation>ငှားရမ်းရေးလုပ်ငန်းများ</translation>
</message>
<message>
<source>Repair and installation of machinery and equipment</source>
<translation>စက်ပစ္စည်းကိရိယာ ပြုပြင်တပ်ဆင်ခြင်း</translation>
</message>
<message>
<source>Repair of computers and household goods</source>
<translation>ကွန်ပျူတာနှင့် အိမ်သုံးပစ္စည်း ပြုပြင်ခြင်း</translation>
</message>
<message>
<source>Report of misconduct or abuse by staff</source>
<translation>ဝန်ထမ်း၏ အကျင့်ပျက်မှု သို့မဟုတ် နှိပ်စက်မှု တိုင်ကြားချက်</translation>
</message>
<message>
<source>Resettled or relocated</source>
<translation>ပြန်လည်နေရာချထား သို့မဟုတ် ရွှေ့ပြောင်းပြီး</translation>
</message>
<message>
<source>Resident</source>
<translation>ဒေသခံနေထိုင်သူ</translation>
</message>
<message>
<source>Residential care activities</source>
<translation>နေထိုင်စောင့်ရှောက်ရေးလုပ်ငန်း</translation>
</message>
<message>
<source>Restricts financial access</source>
<translation>ငွေကြေးသုံးစွဲခွင့်ကို ကန့်သတ်ခြင်း</translation>
</message>
<message>
<source>Restricts medical care</source>
<translation>ဆေးကုသခွင့်ကို ကန့်သတ်ခြင်း</translation>
</message>
<message>
<source>Restricts movement</source>
<translation>သွားလာခွင့်ကို ကန့်သတ်ခြင်း</translation>
</message>
<message>
<source>Retail trade</source>
<translation>လက်လီ ရောင်းဝယ်ရေး</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>ပြန်ပို့ရေးနှင့် ပြန်လည်ပေါင်းစည်းရေး</translation>
</message>
<message>
<source>Return planned</source>
<translation>ပြန်ပို့ရန် စီစဉ်ထား</translation>
</message>
<message>
<source>Return stopped</source>
<translation>ပြန်ပို့ရေး ရပ်ဆိုင်းထား</translation>
</message>
<message>
<source>Returned home</source>
<translation>နေရပ်ပြန်ပြီး</translation>
</message>
<message>
<source>Returnee</source>
<translation>ပြန်လာသူ</translation>
</message>
<message>
<source>Rights-based training</source>
<translation>အခွင့်အရေးအခြေပြု သင်တန်း</translation>
</message>
<message>
<source>Routine</source>
<translation>ပုံမှန်</translation>
</message>
<message>
<source>Safe</source>
<translation>ဘေးကင်းသည်</translation>
</message>
<message>
<source>Safe and able to receive the person</source>
<translation>ဘေးကင်းပြီး သက်ဆိုင်သူကို လက်ခံနိုင်သည်</translation>
</message>
<message>
<source>Safe to contact</source>
<translation>ဆက်သွယ်ရန် ဘေးကင်းသည်</translation>
</message>
<message>
<source>Safety of contact</source>
<translation>ဆက်သွယ်ရာတွင် ဘေးကင်းမှု</translation>
</message>
<message>
<source>School or college</source>
<translation>ကျောင်း သို့မဟုတ် ကောလိပ်</translation>
</message>
<message>
<source>Schoolmate</source>
<translation>ကျောင်းနေဖက်</translation>
</message>
<message>
<source>Scientific research and development</source>
<translation>သိပ္ပံသုတေသနနှင့် ဖွံ့ဖြိုးရေး</translation>
</message>
<message>
<source>Screening and status</source>
<translation>ပဏာမစိစစ်မှုနှင့် အဆင့်သတ်မှတ်ချက်</translation>
</message>
<message>
<source>Security and investigation activities</source>
<translation>လုံခြုံရေးနှင့် စုံစမ်းစစ်ဆေးရေးလုပ်ငန်း</translation>
</message>
<message>
<source>Seen on a document</source>
<translation>စာရွက်စာတမ်းတွင် တွေ့ရသည်</translation>
</message>
<message>
<source>Sent back</source>
<translation>ပြန်ပို့လိုက်သည်</translation>
</message>
<message>
<source>Sent, waiting for an answer</source>
<translation>ပို့ပြီး၊ အဖြေ စောင့်ဆိုင်းဆဲ</translation>
</message>
<message>
<source>Separated</source>
<translation>အိမ်ထောင်ခွဲနေသူ</translation>
</message>
<message>
<source>Separated child</source>
<translation>မိသားစုနှင့် ကွဲကွာနေသော ကလေး</translation>
</message>
<message>
<source>Service given</source>
<translation>ဝန်ဆောင်မှု ပေးပြီး</translation>
</message>
<message>
<source>Service given by this office</source>
<translation>ဤရုံးက ဝန်ဆောင်မှု ပေးပြီး</translation>
</message>
<message>
<source>Service not offered</source>
<translation>ဤဝန်ဆောင်မှု မပေးပါ</translation>
</message>
<message>
<source>Service provider</source>
<translation>ဝန်ဆောင်မှုပေးသူ</translation>
</message>
<message>
<source>Services to buildings and landscape</source>
<translation>အဆောက်အအုံနှင့် ဥယျာဉ်ခြံမြေ ဝန်ဆောင်မှု</translation>
</message>
<message>
<source>Servitude</source>
<translation>ကျွန်သဖွယ် စေခိုင်းခြင်း</translation>
</message>
<message>
<source>Set aside</source>
<translation>မလိုအပ်၍ ဖယ်ထားသည်</translation>
</message>
<message>
<source>Settled</source>
<translation>ကျေအေးပြီး</translation>
</message>
<message>
<source>Sewerage</source>
<translation>ရေဆိုးစနစ်</translation>
</message>
<message>
<source>Sexual abuse</source>
<translation>လိင်ပိုင်းဆိုင်ရာ နှိပ်စက်ခြင်း</translation>
</message>
<message>
<source>Sexual assault</source>
<translation>လိင်ပိုင်းဆိုင်ရာ တိုက်ခိုက်ခြင်း</translation>
</message>
<message>
<source>Sexual exploitation</source>
<translation>လိင်ပိုင်းဆိုင်ရာ ခေါင်းပုံဖြတ်ခြင်း</translation>
</message>
<message>
<source>Sexual exploitation rehabilitation</source>
<translation>လိင်ပိုင်းဆိုင်ရာ ခေါင်းပုံဖြတ်ခံရသူများ ပြန်လည်ထူထောင်ရေး</translation>
</message>
<message>
<source>Share with authorities</source>
<translation>အာဏာပိုင်များထံ မျှဝေရန်</translation>
</message>
<message>
<source>Shelter</source>
<translation>ခိုလှုံရာနေရာ</translation>
</message>
<message>
<source>Short-cycle tertiary education</source>
<translation>သက်တမ်းတို အဆင့်မြင့် ပညာရေး</translation>
</message>
<message>
<source>Signed</source>
<translation>လက်မှတ်ထိုး၍</translation>
</message>
<message>
<source>Single</source>
<translation>အိမ်ထောင်မရှိသူ</translation>
</message>
<message>
<source>Small fishing boat</source>
<translation>ငါးဖမ်းလှေငယ်</translation>
</message>
<message>
<source>Smuggled migrant in a vulnerable situation</source>
<translation>ထိခိုက်လွယ်သော အခြေအနေရှိ မှောင်ခို ရွှေ့ပြောင်းခံရသူ</translation>
</message>
<message>
<source>Smuggler</source>
<translation>မှောင်ခိုပို့ဆောင်သူ</translation>
</message>
<message>
<source>Smuggling of people or goods</source>
<translation>လူ သို့မဟုတ် ကုန်စည် မှောင်ခိုပို့ဆောင်ခြင်း</translation>
</message>
<message>
<source>Social care</source>
<translation>လူမှုစောင့်ရှောက်ရေး</translation>
</message>
<message>
<source>Social group</source>
<translation>လူမှုအုပ်စု</translation>
</message>
<message>
<source>Social work activities without accommodation</source>
<translation>တည်းခိုရေးမပါသော လူမှုဝန်ထမ်းလုပ်ငန်း</translation>
</message>
<message>
<source>Sold people</source>
<translation>လူရောင်းချသူ</translation>
</message>
<message>
<source>Some</source>
<translation>အချို့</translation>
</message>
<message>
<source>Somebody is being followed or threatened now</source>
<translation>တစ်စုံတစ်ဦးသည် ယခု နောက်ယောင်ခံ သို့မဟုတ် ခြိမ်းခြောက်ခံနေရသည်</translation>
</message>
<message>
<source>Somebody of the family</source>
<translation>မိသားစုဝင် တစ်ဦးဦး</translation>
</message>
<message>
<source>Somebody the person trusts</source>
<translation>သက်ဆိုင်သူ ယုံကြည်ရသူ</translation>
</message>
<message>
<source>Specialised construction activities</source>
<translation>အထူးပြု ဆောက်လုပ်ရေးလုပ်ငန်းများ</translation>
</message>
<message>
<source>Spoken</source>
<translation>နှုတ်ဖြင့်</translation>
</message>
<message>
<source>Sports, amusement and recreation activities</source>
<translation>အားကစား၊ ဖျော်ဖြေရေးနှင့် အပန်းဖြေလုပ်ငန်း</translation>
</message>
<message>
<source>Spouse or partner</source>
<translation>အိမ်ထောင်ဖက် သို့မဟုတ် လက်တွဲဖော်</translation>
</message>
<message>
<source>State authority</source>
<translation>အစိုးရအာဏာပိုင်</translation>
</message>
<message>
<source>Stated by the person</source>
<translation>သက်ဆိုင်သူက ပြောပြသည်</translation>
</message>
<message>
<source>Stateless person</source>
<translation>နိုင်ငံမဲ့</translation>
</message>
<message>
<source>Statement</source>
<translation>ထွက်ဆိုချက်</translation>
</message>
<message>
<source>Stay permit</source>
<translation>နေထိုင်ခွင့်ပါမစ်</translation>
</message>
<message>
<source>Still in the situation</source>
<translation>ထိုအခြေအနေတွင် ရှိနေဆဲ</translation>
</message>
<message>
<source>Stopped</source>
<translation>ရပ်ဆိုင်းပြီး</translation>
</message>
<message>
<source>Suggestion</source>
<translation>အကြံပြုချက်</translation>
</message>
<message>
<source>Supervisor or employer</source>
<translation>ကြီးကြပ်သူ သို့မဟုတ် အလုပ်ရှင်</translation>
</message>
<message>
<source>Surrogacy</source>
<translation>ကိုယ်ဝန်ငှားရမ်းခြင်း</translation>
</message>
<message>
<source>Suspect</source>
<translation>သံသယရှိသူ</translation>
</message>
<message>
<source>Taken back</source>
<translation>ပြန်ရုပ်သိမ်းပြီး</translation>
</message>
<message>
<source>Takes earnings</source>
<translation>ဝင်ငွေကို ယူခြင်း</translation>
</message>
<message>
<source>Teacher or school official</source>
<translation>ဆရာ သို့မဟုတ် ကျောင်းတာဝန်ရှိသူ</translation>
</message>
<message>
<source>Telecommunications</source>
<translation>ဆက်သွယ်ရေး</translation>
</message>
<message>
<source>Testimony</source>
<translation>သက်သေထွက်ဆိုချက်</translation>
</message>
<message>
<source>Thanks</source>
<translation>ကျေးဇူးတင်စကား</translation>
</message>
<message>
<source>The family</source>
<translation>မိသားစု</translation>
</message>
<message>
<source>The person</source>
<translation>သက်ဆိုင်သူ</translation>
</message>
<message>
<source>The person declined more help</source>
<translation>သက်ဆိုင်သူက အကူအညီ ထပ်မယူလိုပါ</translation>
</message>
<message>
<source>The person died</source>
<translation>သက်ဆိုင်သူ ကွယ်လွန်သည်</translation>
</message>
<message>
<source>The plan is completed</source>
<translation>အစီအစဉ် ပြီးမြောက်သည်</translation>
</message>
<message>
<source>The state</source>
<translation>နိုင်ငံတော်</translation>
</message>
<message>
<source>Theft</source>
<translation>ခိုးယူခြင်း</translation>
</message>
<message>
<source>There were none to count</source>
<translation>ရေတွက်ရန် တစ်ခုမျှ မရှိပါ</translation>
</message>
<message>
<source>This kind of file has none</source>
<translation>ဤဖိုင်အမျိုးအစားတွင် မရှိပါ</translation>
</message>
<message>
<source>This kind of file keeps what is hidden in it</source>
<translation>ဤဖိုင်အမျိုးအစားတွင် ဖုံးနေသည်များ ကျန်ရှိနေသည်</translation>
</message>
<message>
<source>This office</source>
<translation>ဤရုံး</translation>
</message>
<message>
<source>This office alone</source>
<translation>ဤရုံး တစ်ရုံးတည်း</translation>
</message>
<message>
<source>Threat of force</source>
<translation>အင်အားသုံးမည်ဟု ခြိမ်းခြောက်ခြင်း</translation>
</message>
<message>
<source>Threatens children/family</source>
<translation>သားသမီး/မိသားစုကို ခြိမ်းခြောက်ခြင်း</translation>
</message>
<message>
<source>Threats of law enforcement</source>
<translation>ရဲ၊ ဥပဒေဖြင့် အရေးယူခံရမည်ဟု ခြိမ်းခြောက်ခြင်း</translation>
</message>
<message>
<source>Through a newspaper advert</source>
<translation>သတင်းစာကြော်ငြာမှ</translation>
</message>
<message>
<source>Through a television advert</source>
<translation>ရုပ်မြင်သံကြားကြော်ငြာမှ</translation>
</message>
<message>
<source>Through an online advertisement</source>
<translation>အွန်လိုင်းကြော်ငြာမှ</translation>
</message>
<message>
<source>Through family or family events</source>
<translation>မိသားစု သို့မဟုတ် မိသားစုပွဲများမှ</translation>
</message>
<message>
<source>Through friends or social events</source>
<translation>မိတ်ဆွေများ သို့မဟုတ် လူမှုရေးပွဲများမှ</translation>
</message>
<message>
<source>Through online social networks</source>
<translation>အွန်လိုင်း လူမှုကွန်ရက်များမှ</translation>
</message>
<message>
<source>Thumbprint</source>
<translation>လက်ဗွေ</translation>
</message>
<message>
<source>To advertise services</source>
<translation>ဝန်ဆောင်မှု ကြော်ငြာရန်</translation>
</message>
<message>
<source>To arrange travel</source>
<translation>ခရီး စီစဉ်ရန်</translation>
</message>
<message>
<source>To exploit, such as by live stream</source>
<translation>တိုက်ရိုက်ထုတ်လွှင့်ခြင်းကဲ့သို့ ခေါင်းပုံဖြတ်ရန်</translation>
</message>
<message>
<source>To move money</source>
<translation>ငွေလွှဲပြောင်းရန်</translation>
</message>
<message>
<source>To recruit</source>
<translation>စုဆောင်းရန်</translation>
</message>
<message>
<source>To watch or control</source>
<translation>စောင့်ကြည့်ရန် သို့မဟုတ် ထိန်းချုပ်ရန်</translation>
</message>
<message>
<source>Trade and repair of motor vehicles and motorcycles</source>
<translation>မော်တော်ယာဉ်နှင့် ဆိုင်ကယ် ရောင်းဝယ်ပြုပြင်ရေး</translation>
</message>
<message>
<source>Trafficked</source>
<translation>လူကုန်ကူးခံရခြင်း</translation>
</message>
<message>
<source>Trafficker</source>
<translation>လူကုန်ကူးသူ</translation>
</message>
<message>
<source>Trafficking in persons</source>
<translation>လူကုန်ကူးမှု</translation>
</message>
<message>
<source>Training and livelihood</source>
<translation>သင်တန်းနှင့် အသက်မွေးဝမ်းကျောင်း</translation>
</message>
<message>
<source>Transfer</source>
<translation>လွှဲပြောင်းခြင်း</translation>
</message>
<message>
<source>Transferred people</source>
<translation>လူလွှဲပြောင်းသူ</translation>
</message>
<message>
<source>Transferred to another body</source>
<translation>အခြားအဖွဲ့အစည်းသို့ လွှဲပြောင်းပြီး</translation>
</message>
<message>
<source>Transgender feminine</source>
<translation>လိင်ပြောင်းအမျိုးသမီး (မစိတ်ခံယူသူ)</translation>
</message>
<message>
<source>Transgender masculine</source>
<translation>လိင်ပြောင်းအမျိုးသား (ကျားစိတ်ခံယူသူ)</translation>
</message>
<message>
<source>Transgender or non-conforming</source>
<translation>လိင်ပြောင်း သို့မဟုတ် ကျား၊ မ သတ်မှတ်ချက်နှင့် မကိုက်ညီသူ</translation>
</message>
<message>
<source>Transit</source>
<translation>ဖြတ်သန်းခြင်း</translation>
</message>
<message>
<source>Transportation</source>
<translation>သယ်ယူပို့ဆောင်ခြင်း</translation>
</message>
<message>
<source>Transportation and storage</source>
<translation>သယ်ယူပို့ဆောင်ရေးနှင့် သိုလှောင်ရေး</translation>
</message>
<message>
<source>Transporter</source>
<translation>သယ်ယူပို့ဆောင်သူ</translation>
</message>
<message>
<source>Travel agencies and tour operators</source>
<translation>ခရီးသွားအေဂျင်စီနှင့် ခရီးစဉ်စီစဉ်သူများ</translation>
</message>
<message>
<source>Travel document</source>
<translation>ခရီးသွားစာရွက်စာတမ်း</translation>
</message>
<message>
<source>Travelled with the person</source>
<translation>သက်ဆိုင်သူနှင့် အတူ ခရီးသွားခဲ့သည်</translation>
</message>
<message>
<source>Travelling partner</source>
<translation>ခရီးဖော်</translation>
</message>
<message>
<source>Trawler</source>
<translation>ဆွဲပိုက်ငါးဖမ်းသင်္ဘော</translation>
</message>
<message>
<source>UNHCR</source>
<translation>UNHCR</translation>
</message>
<message>
<source>Unaccompanied child</source>
<translation>အုပ်ထိန်းသူမပါသော ကလေး</translation>
</message>
<message>
<source>Undecided</source>
<translation>မဆုံးဖြတ်ရသေး</translation>
</message>
<message>
<source>Under 18, age not known more closely</source>
<translation>18 နှစ်အောက်၊ အသက်အတိအကျ မသိ</translation>
</message>
<message>
<source>Under appeal</source>
<translation>အယူခံဝင်နေဆဲ</translation>
</message>
<message>
<source>Under way</source>
<translation>ဆောင်ရွက်ဆဲ</translation>
</message>
<message>
<source>Upper secondary education</source>
<translation>အထက်တန်း ပညာရေး</translation>
</message>
<message>
<source>Urgent</source>
<translation>အရေးပေါ်</translation>
</message>
<message>
<source>Use of force</source>
<translation>အင်အားသုံးခြင်း</translation>
</message>
<message>
<source>Uses the person's children</source>
<translation>သက်ဆိုင်သူ၏ သားသမီးများကို အသုံးချခြင်း</translation>
</message>
<message>
<source>Veterinary activities</source>
<translation>တိရစ္ဆာန်ဆေးကုလုပ်ငန်း</translation>
</message>
<message>
<source>Waiting</source>
<translation>စောင့်ဆိုင်းဆဲ</translation>
</message>
<message>
<source>Waiting for approval</source>
<translation>ခွင့်ပြုချက် စောင့်ဆိုင်းဆဲ</translation>
</message>
<message>
<source>Wants to go elsewhere</source>
<translation>အခြားနေရာသို့ သွားလိုသည်</translation>
</message>
<message>
<source>Wants to return</source>
<translation>ပြန်လိုသည်</translation>
</message>
<message>
<source>Wants to stay</source>
<translation>ဆက်နေလိုသည်</translation>
</message>
<message>
<source>Warehousing and support activities for transportation</source>
<translation>သိုလှောင်ရေးနှင့် သယ်ယူပို့ဆောင်ရေး အထောက်အကူပြုလုပ်ငန်း</translation>
</message>
<message>
<source>Waste collection, treatment and disposal</source>
<translation>စွန့်ပစ်ပစ္စည်း သိမ်းဆည်း၊ ပြုပြင်၊ စွန့်ပစ်ခြင်း</translation>
</message>
<message>
<source>Water and food</source>
<translation>ရေနှင့် အစားအစာ</translation>
</message>
<message>
<source>Water collection, treatment and supply</source>
<translation>ရေ သိုလှောင်၊ သန့်စင်၊ ပေးဝေခြင်း</translation>
</message>
<message>
<source>Water supply; sewerage, waste management and remediation</source>
<translation>ရေပေးဝေရေး၊ ရေဆိုး၊ စွန့်ပစ်ပစ္စည်း စီမံခန့်ခွဲရေးနှင့် ပြန်လည်သန့်စင်ရေး</translation>
</message>
<message>
<source>Water transport</source>
<translation>ရေကြောင်း သယ်ယူပို့ဆောင်ရေး</translation>
</message>
<message>
<source>What happened</source>
<translation>ဖြစ်ပျက်ခဲ့သည်များ</translation>
</message>
<message>
<source>What relatives said</source>
<translation>ဆွေမျိုးများ၏ ပြောကြားချက်</translation>
</message>
<message>
<source>What the person said</source>
<translation>သက်ဆိုင်သူ၏ ပြောကြားချက်</translation>
</message>
<message>
<source>Wholesale and retail trade; repair of motor vehicles and motorcycles</source>
<translation>လက်ကားနှင့် လက်လီ ရောင်းဝယ်ရေး၊ မော်တော်ယာဉ်နှင့် မော်တော်ဆိုင်ကယ် ပြုပြင်ရေး</translation>
</message>
<message>
<source>Wholesale trade</source>
<translation>လက်ကား ရောင်းဝယ်ရေး</translation>
</message>
<message>
<source>Widowed</source>
<translation>မုဆိုးမ သို့မဟုတ် မုဆိုးဖို</translation>
</message>
<message>
<source>Wish noted</source>
<translation>ဆန္ဒ မှတ်သားပြီး</translation>
</message>
<message>
<source>Wishes to apply</source>
<translation>လျှောက်ထားလိုသည်</translation>
</message>
<message>
<source>Withdrawn</source>
<translation>ရုပ်သိမ်းပြီး</translation>
</message>
<message>
<source>Withholds documents</source>
<translation>စာရွက်စာတမ်းများကို သိမ်းယူထားခြင်း</translation>
</message>
<message>
<source>Withholds necessities</source>
<translation>လိုအပ်သည်များကို မပေးဘဲထားခြင်း</translation>
</message>
<message>
<source>Within 24 hours</source>
<translation>24 နာရီအတွင်း</translation>
</message>
<message>
<source>Within 3 days</source>
<translation>3 ရက်အတွင်း</translation>
</message>
<message>
<source>Within a week</source>
<translation>တစ်ပတ်အတွင်း</translation>
</message>
<message>
<source>Witness</source>
<translation>သက်သေ</translation>
</message>
<message>
<source>Woman or girl (feminine)</source>
<translation>အမျိုးသမီး သို့မဟုတ် မိန်းကလေး (မ)</translation>
</message>
<message>
<source>Women</source>
<translation>အမျိုးသမီးများ</translation>
</message>
<message>
<source>Work environment</source>
<translation>အလုပ်ပတ်ဝန်းကျင်</translation>
</message>
<message>
<source>Workplace inspection</source>
<translation>လုပ်ငန်းခွင် စစ်ဆေးမှု</translation>
</message>
<message>
<source>Written down twice</source>
<translation>နှစ်ကြိမ် ရေးမှတ်ထားသည်</translation>
</message>
<message>
<source>Yes</source>
<translation>ဟုတ်</translation>
</message>
<message>
<source>Yes, a court or authority agrees</source>
<translation>ဟုတ်၊ တရားရုံး သို့မဟုတ် အာဏာပိုင်အဖွဲ့အစည်းက သဘောတူသည်</translation>
</message>
<message>
<source>Yes, a guardian agrees</source>
<translation>ဟုတ်၊ အုပ်ထိန်းသူက သဘောတူသည်</translation>
</message>
<message>
<source>Yes, the person agrees</source>
<translation>ဟုတ်၊ သက်ဆိုင်သူ သဘောတူသည်</translation>
</message>
<message>
<source>Yes, to an organisation that records such incidents the same way</source>
<translation>ဟုတ်၊ ဤဖြစ်စဉ်များကို နည်းတူ မှတ်တမ်းတင်သော အဖွဲ့အစည်းသို့</translation>
</message>
<message>
<source>Yes, to another organisation</source>
<translation>ဟုတ်၊ အခြားအဖွဲ့အစည်းသို့</translation>
</message>
<message>
<source>{choice} (no longer in the list)</source>
<translation>{choice} (စာရင်းတွင် မရှိတော့ပါ)</translation>
</message>
</context>
<context>
<name>Commands</name>
<message>
<source>      {note}</source>
<translation>      {note}</translation>
</message>
<message>
<source>    {title}: {words} ({status}) {numbers}</source>
<translation>    {title} – {words} ({status}) {numbers}</translation>
</message>
<message>
<source>    {words}</source>
<translation>    {words}</translation>
</message>
<message>
<source>  After: {source}</source>
<translation>  အခြေခံသည့် ရင်းမြစ် – {source}</translation>
</message>
<message numerus="yes">
<source>  Asked for {every}; %n table(s): {tables}</source>
<translation>
<numerusform>  {every} တောင်းခံသည်။ ဇယား %n ခု – {tables}</numerusform>
</translation>
</message>
<message>
<source>  Mind: {words}</source>
<translation>  သတိပြုရန် – {words}</translation>
</message>
<message>
<source>  The person's consent is needed first.</source>
<translation>  သက်ဆိုင်သူ၏ သဘောတူခွင့်ပြုချက် အရင်လိုအပ်သည်။</translation>
</message>
<message>
<source>  Whom it counts: {words}</source>
<translation>  ရေတွက်ခံရသူများ – {words}</translation>
</message>
<message>
<source>  [{number}] {country}: {source} {address}</source>
<translation>  [{number}] {country} – {source} {address}</translation>
</message>
<message>
<source>  {country}:</source>
<translation>  {country}:</translation>
</message>
<message>
<source>  {danger} {answer}</source>
<translation>  {danger} {answer}</translation>
</message>
<message>
<source>  {name}: {value}</source>
<translation>  {name} – {value}</translation>
</message>
<message>
<source>  {part}</source>
<translation>  {part}</translation>
</message>
<message>
<source>  {question}: {answer}</source>
<translation>  {question} – {answer}</translation>
</message>
<message>
<source>  {title} ({actor}; {deadline}; {status})</source>
<translation>  {title} ({actor}၊ {deadline}၊ {status})</translation>
</message>
<message>
<source>  {title}, {publisher} ({status})</source>
<translation>  {title}၊ {publisher} ({status})</translation>
</message>
<message>
<source>  {words}</source>
<translation>  {words}</translation>
</message>
<message numerus="yes">
<source>%n indicator(s) have no answer.</source>
<translation>
<numerusform>ညွှန်ပြချက် %n ခု အဖြေမရှိပါ။</numerusform>
</translation>
</message>
<message>
<source>A condition is not understood. Use open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE, a field with its values such as person.sex=female,male, or a field with a span such as contact_note.at=2026-01-01..2026-03-31 or next_due=..2026-03-31.</source>
<translation>အခြေအနေတစ်ခုကို နားမလည်ပါ။ open၊ closed၊ waiting၊ mine၊ country=CC၊ stage=child၊ stage=adult၊ stage=unknown၊ flag=REASON၊ due-before=DATE၊ person.sex=female,male ကဲ့သို့ အကွက်နှင့် တန်ဖိုးများ၊ သို့မဟုတ် contact_note.at=2026-01-01..2026-03-31 သို့မဟုတ် next_due=..2026-03-31 ကဲ့သို့ အကွက်နှင့် ကာလကို သုံးပါ။</translation>
</message>
<message>
<source>A file of the vault is damaged: {fault}.</source>
<translation>မှတ်တမ်းတိုက်၏ ဖိုင်တစ်ခု ပျက်စီးနေသည် – {fault}။</translation>
</message>
<message>
<source>A folder with the name of its country, such as THA. Say it for each one.</source>
<translation>ဖိုင်တွဲတစ်ခုနှင့် ယင်း၏ နိုင်ငံအမည် (ဥပမာ THA)။ တစ်ခုစီအတွက် ရေးပါ။</translation>
</message>
<message>
<source>A service of the directory that is told what consent covers.</source>
<translation>သဘောတူခွင့်ပြုချက်က ခွင့်ပြုထားသည်ကို ပြောပြခံရမည့် လမ်းညွှန်စာရင်းရှိ ဝန်ဆောင်မှု။</translation>
</message>
<message>
<source>A table of folders: source, folder and, if known, the signer's fingerprint.</source>
<translation>ဖိုင်တွဲများ၏ ဇယား – ရင်းမြစ်၊ ဖိုင်တွဲနှင့် သိလျှင် လက်မှတ်ထိုးသူ၏ လက်ဗွေကုဒ်။</translation>
</message>
<message>
<source>A training vault, for made-up people only.</source>
<translation>စိတ်ကူးသက်သက် လူများအတွက်သာ လေ့ကျင့်ရေး မှတ်တမ်းတိုက်။</translation>
</message>
<message>
<source>A vault for real cases.</source>
<translation>တကယ့်ဖြစ်ရပ်များအတွက် မှတ်တမ်းတိုက်။</translation>
</message>
<message>
<source>All cases, and not only your own.</source>
<translation>သင့်ဖြစ်ရပ်များသာမက ဖြစ်ရပ်အားလုံး။</translation>
</message>
<message>
<source>Also when it is not signed, or by somebody not known here.</source>
<translation>လက်မှတ်မပါသည့်အခါ သို့မဟုတ် ဤနေရာတွင် မသိသူက ထိုးထားသည့်အခါတွင်ပါ။</translation>
</message>
<message>
<source>An option needs a value after it.</source>
<translation>ရွေးချယ်စရာ (option) ၏ နောက်တွင် တန်ဖိုးတစ်ခု လိုအပ်သည်။</translation>
</message>
<message>
<source>Another number makes other people.</source>
<translation>အခြားဂဏန်းသည် အခြားလူများကို ဖန်တီးသည်။</translation>
</message>
<message>
<source>Answer with one JSON document.</source>
<translation>JSON စာတမ်းတစ်ခုဖြင့် ဖြေရန်။</translation>
</message>
<message>
<source>Attack figures that have left and say what somebody outside would learn.</source>
<translation>ထုတ်ပေးပြီးသော ကိန်းဂဏန်းများကို တိုက်ခိုက်စမ်းသပ်ပြီး ပြင်ပလူ ဘာသိနိုင်မည်ကို ဖော်ပြရန်။</translation>
</message>
<message>
<source>Begin a case with everything a file says of it, or not at all.</source>
<translation>ဖိုင်တွင် ပါသမျှအားလုံးဖြင့် ဖြစ်ရပ်စတင်ရန်၊ မရလျှင် လုံးဝမစတင်ရန်။</translation>
</message>
<message>
<source>Begin the case even if the person is likely on record already.</source>
<translation>သက်ဆိုင်သူသည် မှတ်တမ်းတွင် ရှိပြီးသား ဖြစ်နိုင်သော်လည်း ဖြစ်ရပ် စတင်ရန်။</translation>
</message>
<message>
<source>Begin, show, list, find and close cases.</source>
<translation>ဖြစ်ရပ်များ စတင်၊ ပြသ၊ စာရင်းပြု၊ ရှာဖွေ၊ ပိတ်ရန်။</translation>
</message>
<message>
<source>Bring the figures up to date from the cases.</source>
<translation>ဖြစ်ရပ်များမှ ကိန်းဂဏန်းများကို မွမ်းမံရန်။</translation>
</message>
<message>
<source>Bringing the figures up to date</source>
<translation>ကိန်းဂဏန်းများကို မွမ်းမံနေသည်</translation>
</message>
<message>
<source>Bringing the lists up to date</source>
<translation>စာရင်းများ မွမ်းမံနေသည်</translation>
</message>
<message>
<source>Call: {name} {number} ({status})</source>
<translation>ဖုန်းခေါ်ရန် – {name} {number} ({status})</translation>
</message>
<message>
<source>Cases: {all}, of them open: {open}</source>
<translation>ဖြစ်ရပ်များ – {all}၊ ယင်းတို့အနက် ဖွင့်ထားဆဲ – {open}</translation>
</message>
<message>
<source>Change your own passphrase.</source>
<translation>သင့်ကိုယ်ပိုင် လျှို့ဝှက်စကားစု ပြောင်းရန်။</translation>
</message>
<message>
<source>Changed: {title}</source>
<translation>ပြောင်းလဲပြီး – {title}</translation>
</message>
<message>
<source>Check a procedure file and name every fault with its line.</source>
<translation>လုပ်ထုံးလုပ်နည်းဖိုင်ကို စစ်ဆေးပြီး အမှားတိုင်းကို စာကြောင်းနှင့်အတူ ဖော်ပြရန်။</translation>
</message>
<message>
<source>Check an instrument file and name every fault with its line.</source>
<translation>မေးခွန်းစုံဖိုင်ကို စစ်ဆေးပြီး အမှားတိုင်းကို စာကြောင်းနှင့်အတူ ဖော်ပြရန်။</translation>
</message>
<message>
<source>Check that no line of the journal was changed or taken out.</source>
<translation>လုပ်ဆောင်ချက်မှတ်တမ်း၏ မည်သည့်စာကြောင်းမျှ ပြောင်းလဲ သို့မဟုတ် ထုတ်ပယ်ခံထားရခြင်း မရှိကြောင်း စစ်ဆေးရန်။</translation>
</message>
<message>
<source>Check the vault's files and its journal.</source>
<translation>မှတ်တမ်းတိုက်၏ ဖိုင်များနှင့် လုပ်ဆောင်ချက်မှတ်တမ်းကို စစ်ဆေးရန်။</translation>
</message>
<message>
<source>Choose one of the languages there are: {names}.</source>
<translation>ရှိသော ဘာသာစကားများမှ တစ်ခု ရွေးပါ – {names}။</translation>
</message>
<message>
<source>Close a case whose work is settled.</source>
<translation>ဆောင်ရွက်ရန် အားလုံးပြီးစီးသော ဖြစ်ရပ်ကို ပိတ်ရန်။</translation>
</message>
<message>
<source>Code</source>
<translation>ကုဒ်</translation>
</message>
<message>
<source>Compare two to four countries topic by topic, with the sources.</source>
<translation>နိုင်ငံ နှစ်ခုမှ လေးခုအထိ အကြောင်းအရာအလိုက် အရင်းအမြစ်များနှင့်တကွ နှိုင်းယှဉ်ရန်။</translation>
</message>
<message>
<source>Content</source>
<translation>ပါဝင်သည်များ</translation>
</message>
<message>
<source>Countries by their two letters, or procedure files.</source>
<translation>စာလုံးနှစ်လုံးဖြင့် နိုင်ငံများ၊ သို့မဟုတ် လုပ်ထုံးလုပ်နည်းဖိုင်များ။</translation>
</message>
<message>
<source>Country</source>
<translation>နိုင်ငံ</translation>
</message>
<message>
<source>Due</source>
<translation>နောက်ဆုံးထားရက်</translation>
</message>
<message>
<source>Each indicator with its answer, or a whole screening with its answers in it; - reads standard input.</source>
<translation>ညွှန်ပြချက်တစ်ခုစီနှင့် အဖြေ၊ သို့မဟုတ် အဖြေများပါသော ပဏာမစိစစ်မှု တစ်ခုလုံး။ - သည် standard input မှ ဖတ်သည်။</translation>
</message>
<message>
<source>Encrypted case files for the protection of victims of trafficking.</source>
<translation>လူကုန်ကူးခံရသူများကို ကာကွယ်စောင့်ရှောက်ရန် ကုဒ်ဝှက်ထားသော ဖြစ်ရပ်ဖိုင်များ။</translation>
</message>
<message>
<source>Everything for the person, or what consent covers for a receiver.</source>
<translation>သက်ဆိုင်သူအတွက် အားလုံး၊ သို့မဟုတ် လက်ခံသူအတွက် သဘောတူခွင့်ပြုချက် အကျုံးဝင်သည်များ။</translation>
</message>
<message>
<source>Figures shown: {shown}, rounded: {rounded}, hidden: {hidden}, zero: {zero}</source>
<translation>ကိန်းဂဏန်းများ ပြထား – {shown}၊ အနီးစပ်ဆုံးယူထား – {rounded}၊ ဖုံးကွယ်ထား – {hidden}၊ သုည – {zero}</translation>
</message>
<message>
<source>Figures with chance added: {noisy}</source>
<translation>ကျပန်းပြောင်းလဲမှု ထည့်ထားသော ကိန်းဂဏန်းများ – {noisy}</translation>
</message>
<message>
<source>Find cases by words that are anywhere on record.</source>
<translation>မှတ်တမ်းတွင် မည်သည့်နေရာ၌မဆို ပါသော စကားလုံးဖြင့် ဖြစ်ရပ်များ ရှာရန်။</translation>
</message>
<message>
<source>Fingerprint of the signer: {fingerprint}</source>
<translation>လက်မှတ်ထိုးသူ၏ လက်ဗွေကုဒ် (fingerprint) – {fingerprint}</translation>
</message>
<message>
<source>Forms</source>
<translation>ပုံစံများ</translation>
</message>
<message>
<source>Found in</source>
<translation>တွေ့ရှိရာနေရာ</translation>
</message>
<message>
<source>Give the person's paper a neutral title.</source>
<translation>သက်ဆိုင်သူ၏ စာရွက်ကို ကြားနေခေါင်းစဉ် ပေးရန်။</translation>
</message>
<message>
<source>Gone: {title}</source>
<translation>မရှိတော့ပါ – {title}</translation>
</message>
<message>
<source>Held</source>
<translation>ထိန်းထားပုံ</translation>
</message>
<message>
<source>Her role: the first user is always a supervisor.</source>
<translation>အခန်းကဏ္ဍ။ ပထမဆုံး အသုံးပြုသူသည် အမြဲ ကြီးကြပ်သူ ဖြစ်သည်။</translation>
</message>
<message>
<source>How long</source>
<translation>မည်မျှကြာ</translation>
</message>
<message>
<source>How many at most.</source>
<translation>အများဆုံး မည်မျှ။</translation>
</message>
<message>
<source>How many days ahead.</source>
<translation>ရှေ့ ရက်မည်မျှအထိ။</translation>
</message>
<message>
<source>How many made-up cases.</source>
<translation>စိတ်ကူးသက်သက် ဖြစ်ရပ် မည်မျှ။</translation>
</message>
<message>
<source>How sure</source>
<translation>မည်မျှသေချာ</translation>
</message>
<message>
<source>Id</source>
<translation>Id</translation>
</message>
<message>
<source>Installed. New cases follow it; cases under way keep theirs until somebody says yes.</source>
<translation>ထည့်သွင်းပြီးပါပြီ။ ဖြစ်ရပ်အသစ်များ ယင်းကို လိုက်နာပါမည်။ ဆောင်ရွက်ဆဲ ဖြစ်ရပ်များသည် တစ်စုံတစ်ဦးက “ဟုတ်” ဟု မပြောမချင်း မူလအတိုင်း လိုက်နာပါမည်။</translation>
</message>
<message>
<source>Join the releases of many countries into one regional table.</source>
<translation>နိုင်ငံများစွာ၏ ထုတ်ပြန်ချက်များကို ဒေသတွင်း ဇယားတစ်ခုအဖြစ် ပေါင်းရန်။</translation>
</message>
<message>
<source>Keep a screening and see what its answers add up to.</source>
<translation>ပဏာမစိစစ်မှုကို သိမ်းပြီး အဖြေများကို ပေါင်းခြုံကြည့်ရန်။</translation>
</message>
<message>
<source>Keep the made-up vault for the next run.</source>
<translation>စိတ်ကူးသက်သက် မှတ်တမ်းတိုက်ကို နောက်တစ်ကြိမ်အတွက် ထားရန်။</translation>
</message>
<message>
<source>Labels to a sheet.</source>
<translation>တစ်ရွက်လျှင် လေဘယ်အရေအတွက်။</translation>
</message>
<message>
<source>Languages</source>
<translation>ဘာသာစကားများ</translation>
</message>
<message>
<source>Line</source>
<translation>စာကြောင်း</translation>
</message>
<message>
<source>Line {line}: {fault}</source>
<translation>စာကြောင်း {line} – {fault}</translation>
</message>
<message>
<source>List and check the instruments of assessment.</source>
<translation>ဆန်းစစ်မေးခွန်းစုံများကို စာရင်းပြုပြီး စစ်ဆေးရန်။</translation>
</message>
<message>
<source>List cases, the newest first.</source>
<translation>ဖြစ်ရပ်များကို အသစ်ဆုံးမှစ၍ စာရင်းပြုရန်။</translation>
</message>
<message>
<source>List the cases that may be about the same person.</source>
<translation>လူတစ်ဦးတည်းအကြောင်း ဖြစ်နိုင်သော ဖြစ်ရပ်များကို စာရင်းပြုရန်။</translation>
</message>
<message>
<source>List the countries that have a procedure.</source>
<translation>လုပ်ထုံးလုပ်နည်းရှိသော နိုင်ငံများကို စာရင်းပြုရန်။</translation>
</message>
<message>
<source>List the instruments.</source>
<translation>မေးခွန်းစုံများကို စာရင်းပြုရန်။</translation>
</message>
<message>
<source>List the menus of figures: whom each counts, and its tables.</source>
<translation>ကိန်းဂဏန်းမီနူးများကို စာရင်းပြရန် – တစ်ခုစီက မည်သူတို့ကို ရေတွက်သည်နှင့် ယင်း၏ ဇယားများ။</translation>
</message>
<message>
<source>List the topics there is a card for.</source>
<translation>ကတ်ရှိသော အကြောင်းအရာများကို စာရင်းပြုရန်။</translation>
</message>
<message>
<source>Lists of people who arrive many at once, without names.</source>
<translation>တစ်ပြိုင်တည်း ရောက်ရှိလာသူ အများအပြား၏ စာရင်းများ၊ အမည်မပါ။</translation>
</message>
<message>
<source>Look at a procedure from a file, and with --yes put it to use.</source>
<translation>ဖိုင်မှ လုပ်ထုံးလုပ်နည်းကို ကြည့်ပြီး --yes ဖြင့် စတင်အသုံးပြုရန်။</translation>
</message>
<message>
<source>Make a new vault with its first supervisor.</source>
<translation>ပထမဆုံး ကြီးကြပ်သူနှင့်အတူ မှတ်တမ်းတိုက်အသစ် ပြုလုပ်ရန်။</translation>
</message>
<message>
<source>Make a training vault: for made-up people only, with a passphrase that everybody knows.</source>
<translation>လေ့ကျင့်ရေး မှတ်တမ်းတိုက် ပြုလုပ်ရန် – စိတ်ကူးသက်သက် လူများအတွက်သာဖြစ်ပြီး လျှို့ဝှက်စကားစုကို လူတိုင်း သိသည်။</translation>
</message>
<message>
<source>Make anonymous figures, and protect or attack any.</source>
<translation>အမည်မပါသော ကိန်းဂဏန်းများ ပြုလုပ်ရန်၊ ကာကွယ်ရန် သို့မဟုတ် တိုက်ခိုက်စမ်းသပ်ရန်။</translation>
</message>
<message>
<source>Make one case of two that are about the same person.</source>
<translation>လူတစ်ဦးတည်းအကြောင်း ဖြစ်ရပ်နှစ်ခုကို တစ်ခုတည်း ပေါင်းရန်။</translation>
</message>
<message>
<source>Make, check and look after a vault.</source>
<translation>မှတ်တမ်းတိုက်ကို ပြုလုပ်၊ စစ်ဆေး၊ ထိန်းသိမ်းရန်။</translation>
</message>
<message>
<source>Measure how well people on record twice are found.</source>
<translation>နှစ်ကြိမ် မှတ်တမ်းတင်ထားသူများကို မည်မျှကောင်းစွာ ရှာတွေ့သည်ကို တိုင်းတာရန်။</translation>
</message>
<message>
<source>Measure one document of this size instead.</source>
<translation>ယင်းအစား ဤအရွယ်အစားရှိ စာရွက်စာတမ်းတစ်ခုကို တိုင်းတာရန်။</translation>
</message>
<message>
<source>Measure this machine beside plain SQLite.</source>
<translation>ဤစက်ကို ရိုးရိုး SQLite နှင့်ယှဉ်၍ တိုင်းတာရန်။</translation>
</message>
<message>
<source>Name</source>
<translation>အမည်</translation>
</message>
<message>
<source>Name a kind of record, or a standard with --coverage.</source>
<translation>မှတ်တမ်းအမျိုးအစားတစ်ခု၊ သို့မဟုတ် --coverage ဖြင့် စံနှုန်းတစ်ခုကို ရေးပါ။</translation>
</message>
<message>
<source>Name one of these commands: {names}.</source>
<translation>ဤအမိန့်များမှ တစ်ခုကို ရေးပါ – {names}။</translation>
</message>
<message>
<source>Name two procedures at least.</source>
<translation>အနည်းဆုံး လုပ်ထုံးလုပ်နည်း နှစ်ခုကို ရေးပါ။</translation>
</message>
<message>
<source>New passphrase</source>
<translation>လျှို့ဝှက်စကားစု အသစ်</translation>
</message>
<message>
<source>New passphrase once more</source>
<translation>လျှို့ဝှက်စကားစု အသစ်ကို ထပ်ရေးပါ</translation>
</message>
<message>
<source>New: {title}</source>
<translation>အသစ် – {title}</translation>
</message>
<message>
<source>Next due</source>
<translation>နောက်ထပ် ရက်စေ့မည့်အရာ</translation>
</message>
<message>
<source>No other case seems to be about the same person.</source>
<translation>လူတစ်ဦးတည်းအကြောင်း ဖြစ်ပုံရသော အခြားဖြစ်ရပ် မရှိပါ။</translation>
</message>
<message>
<source>No passphrase was typed. Try again.</source>
<translation>လျှို့ဝှက်စကားစု မရိုက်ထည့်ခဲ့ပါ။ ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>Nobody else has looked at release {number}.</source>
<translation>ထုတ်ပြန်ချက် {number} ကို အခြားမည်သူမျှ မကြည့်ရသေးပါ။</translation>
</message>
<message numerus="yes">
<source>Nobody said by whom %n releases should be signed. Their files are whole, but who made them is not sure.</source>
<translation>
<numerusform>ထုတ်ပြန်ချက် %n ခုကို မည်သူ လက်မှတ်ထိုးသင့်သည်ဟု မည်သူမျှ မဖော်ပြထားပါ။ ယင်းတို့၏ ဖိုင်များ ပြည့်စုံသော်လည်း မည်သူ ပြုလုပ်သည်ကို မသေချာပါ။</numerusform>
</translation>
</message>
<message>
<source>Not on record, left blank to be written by hand: {names}.</source>
<translation>မှတ်တမ်းတွင် မရှိ၍ လက်ဖြင့်ရေးရန် ကွက်လပ်ထားသည် – {names}။</translation>
</message>
<message>
<source>Nothing can be read from standard input.</source>
<translation>standard input မှ ဘာမျှ ဖတ်၍မရပါ။</translation>
</message>
<message>
<source>Nothing has been published yet.</source>
<translation>ဘာမျှ မထုတ်ပြန်ရသေးပါ။</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>ဆောင်ရွက်ရန် ရက်စေ့သည်များ မရှိပါ။</translation>
</message>
<message>
<source>Nothing is installed yet. Say --yes to put it to use for new cases.</source>
<translation>ဘာမျှ မထည့်သွင်းရသေးပါ။ ဖြစ်ရပ်အသစ်များအတွက် အသုံးပြုရန် --yes ရေးပါ။</translation>
</message>
<message>
<source>Nothing is written yet, because the form names the person. Look through it. Then add --looked-through.</source>
<translation>ပုံစံတွင် သက်ဆိုင်သူ၏ အမည် ပါသဖြင့် ဘာမျှ မရေးရသေးပါ။ ကြည့်ရှုပါ။ ထို့နောက် --looked-through ကို ထည့်ပါ။</translation>
</message>
<message>
<source>Nothing is written yet. Look through it for names of other people and for anything that puts somebody in danger. Then add --looked-through and --to.</source>
<translation>ဘာမျှ မရေးရသေးပါ။ အခြားသူများ၏ အမည်နှင့် တစ်စုံတစ်ဦးကို အန္တရာယ်ဖြစ်စေနိုင်သည်များ ပါမပါ ကြည့်ပါ။ ထို့နောက် --looked-through နှင့် --to ကို ထည့်ပါ။</translation>
</message>
<message>
<source>Nothing waits for approval.</source>
<translation>ခွင့်ပြုချက် စောင့်နေသည်များ မရှိပါ။</translation>
</message>
<message>
<source>Nothing was found. Somebody outside learns nothing about a person.</source>
<translation>ဘာမျှ မတွေ့ပါ။ ပြင်ပလူသည် မည်သူ့အကြောင်းမျှ မသိနိုင်ပါ။</translation>
</message>
<message>
<source>Nothing was found. The instrument can be used.</source>
<translation>ဘာအမှားမျှ မတွေ့ပါ။ မေးခွန်းစုံကို အသုံးပြုနိုင်သည်။</translation>
</message>
<message>
<source>Nothing was found. The procedure can be used.</source>
<translation>ဘာအမှားမျှ မတွေ့ပါ။ လုပ်ထုံးလုပ်နည်းကို အသုံးပြုနိုင်သည်။</translation>
</message>
<message>
<source>Nothing was found. The vault is sound.</source>
<translation>ဘာအမှားမျှ မတွေ့ပါ။ မှတ်တမ်းတိုက် အကောင်းအတိုင်း ရှိသည်။</translation>
</message>
<message>
<source>Number</source>
<translation>နံပါတ်</translation>
</message>
<message>
<source>One copy of the key file is damaged. The other one is whole.</source>
<translation>သော့ဖိုင် မိတ္တူတစ်ခု ပျက်စီးနေသည်။ ကျန်တစ်ခု အကောင်းအတိုင်း ရှိသည်။</translation>
</message>
<message>
<source>Only these: open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE, any field that does not identify, such as person.sex=female,male, or a span, such as contact_note.at=2026-01..2026-03. Say it several times to narrow the list.</source>
<translation>ဤအရာများသာ – open၊ closed၊ waiting၊ mine၊ country=CC၊ stage=child၊ stage=adult၊ stage=unknown၊ flag=REASON၊ due-before=DATE၊ person.sex=female,male ကဲ့သို့ မည်သူမည်ဝါ မသိနိုင်သော အကွက်၊ သို့မဟုတ် contact_note.at=2026-01..2026-03 ကဲ့သို့ ကာလ။ စာရင်းကို ကျဉ်းရန် အကြိမ်ကြိမ် ရေးပါ။</translation>
</message>
<message>
<source>Open the window on a fresh training vault.</source>
<translation>လေ့ကျင့်ရေး မှတ်တမ်းတိုက် အသစ်ဖြင့် ဝင်းဒိုးကို ဖွင့်ရန်။</translation>
</message>
<message>
<source>Passphrase</source>
<translation>လျှို့ဝှက်စကားစု</translation>
</message>
<message>
<source>Print a case for the person or a receiver, its consent cards or its plan.</source>
<translation>ဖြစ်ရပ်ကို သက်ဆိုင်သူ သို့မဟုတ် လက်ခံသူအတွက်၊ သို့မဟုတ် ယင်း၏ သဘောတူခွင့်ပြုချက် ကတ်များ သို့မဟုတ် အစီအစဉ်ကို ပုံနှိပ်ရန်။</translation>
</message>
<message>
<source>Print a form or letter that a step of the procedure asks for.</source>
<translation>လုပ်ထုံးလုပ်နည်း အဆင့်တစ်ခုက တောင်းသော ပုံစံ သို့မဟုတ် စာကို ပုံနှိပ်ရန်။</translation>
</message>
<message>
<source>Print it into this file too: case codes, and no names.</source>
<translation>ဤဖိုင်ထဲသို့လည်း ပုံနှိပ်ပါ။ ဖြစ်ရပ်ကုဒ်များသာ ပါပြီး အမည် မပါ။</translation>
</message>
<message>
<source>Print labels for wristbands or tents.</source>
<translation>လက်ပတ် သို့မဟုတ် တဲများအတွက် လေဘယ် ပုံနှိပ်ရန်။</translation>
</message>
<message>
<source>Print the head count and the first needs, without names.</source>
<translation>လူဦးရေစာရင်းနှင့် ပထမဆုံး လိုအပ်ချက်များကို အမည်မပါဘဲ ပုံနှိပ်ရန်။</translation>
</message>
<message>
<source>Print what a kind of record holds, as JSON Schema.</source>
<translation>မှတ်တမ်းအမျိုးအစားတစ်ခု ပါဝင်သည်များကို JSON Schema အဖြစ် ပြရန်။</translation>
</message>
<message>
<source>Proposal {number}: {title}, {period}, {method}; people: {people}</source>
<translation>အဆိုပြုချက် {number} – {title}၊ {period}၊ {method}၊ လူဦးရေ – {people}</translation>
</message>
<message>
<source>Propose figures, which a colleague then looks at and approves.</source>
<translation>လုပ်ဖော်ကိုင်ဖက်က ကြည့်ရှု၍ ခွင့်ပြုရန် ကိန်းဂဏန်းများကို အဆိုပြုရန်။</translation>
</message>
<message>
<source>Proposed as number {number}. Nothing leaves until somebody else has looked and approved.</source>
<translation>နံပါတ် {number} အဖြစ် အဆိုပြုပြီးပါပြီ။ အခြားသူတစ်ဦး ကြည့်ရှု၍ ခွင့်ပြုသည်အထိ ဘာမျှ ပြင်ပသို့ မထွက်ပါ။</translation>
</message>
<message>
<source>Protect the figures of any table of records, without a vault.</source>
<translation>မှတ်တမ်းတိုက် မလိုဘဲ မည်သည့်မှတ်တမ်းဇယား၏ ကိန်းဂဏန်းများကိုမဆို ကာကွယ်ရန်။</translation>
</message>
<message>
<source>Protecting the figures</source>
<translation>ကိန်းဂဏန်းများကို ကာကွယ်နေသည်</translation>
</message>
<message>
<source>Publish figures of the vault, with their place in the ledger.</source>
<translation>မှတ်တမ်းတိုက်၏ ကိန်းဂဏန်းများကို ထုတ်ပြန်မှုစာရင်းတွင် မှတ်၍ ထုတ်ပြန်ရန်။</translation>
</message>
<message>
<source>Publish the figures that a colleague has proposed.</source>
<translation>လုပ်ဖော်ကိုင်ဖက် အဆိုပြုထားသော ကိန်းဂဏန်းများကို ထုတ်ပြန်ရန်။</translation>
</message>
<message>
<source>Put it to use.</source>
<translation>စတင်အသုံးပြုရန်။</translation>
</message>
<message>
<source>Questions</source>
<translation>မေးခွန်းများ</translation>
</message>
<message>
<source>Read every page and check its code; this takes longer.</source>
<translation>စာမျက်နှာတိုင်းကို ဖတ်ပြီး ကုဒ်ကို စစ်ဆေးရန်။ အချိန်ပိုကြာသည်။</translation>
</message>
<message>
<source>Read the journal, or check that it is whole.</source>
<translation>လုပ်ဆောင်ချက်မှတ်တမ်းကို ဖတ်ရန် သို့မဟုတ် အပြည့်အစုံရှိမရှိ စစ်ဆေးရန်။</translation>
</message>
<message>
<source>Reading the releases</source>
<translation>ထုတ်ပြန်ချက်များ ဖတ်နေသည်</translation>
</message>
<message>
<source>Reasons</source>
<translation>အကြောင်းရင်းများ</translation>
</message>
<message>
<source>Refer a person to a service, with the letter.</source>
<translation>သက်ဆိုင်သူကို စာနှင့်အတူ ဝန်ဆောင်မှုသို့ ညွှန်းပို့ရန်။</translation>
</message>
<message>
<source>Release {number} corrects release {earlier}.</source>
<translation>ထုတ်ပြန်ချက် {number} သည် ထုတ်ပြန်ချက် {earlier} ကို ပြင်ဆင်သည်။</translation>
</message>
<message>
<source>Release {number}: {title}, {period}, {method}; people: {people}</source>
<translation>ထုတ်ပြန်ချက် {number} – {title}၊ {period}၊ {method}၊ လူဦးရေ – {people}</translation>
</message>
<message>
<source>Release {release}, {table} ({cell}): {learnt}</source>
<translation>ထုတ်ပြန်ချက် {release}၊ {table} ({cell}) – {learnt}</translation>
</message>
<message>
<source>Replace a file that is there already.</source>
<translation>ရှိပြီးသားဖိုင်ကို အစားထိုးရန်။</translation>
</message>
<message>
<source>Responsible</source>
<translation>တာဝန်ခံ</translation>
</message>
<message>
<source>Reviewed</source>
<translation>ပြန်လည်သုံးသပ်ပြီး</translation>
</message>
<message>
<source>Right</source>
<translation>လုပ်ပိုင်ခွင့်</translation>
</message>
<message>
<source>Role</source>
<translation>အခန်းကဏ္ဍ</translation>
</message>
<message>
<source>Say for whom: person, or receiver: and the name or id of a service.</source>
<translation>မည်သူ့အတွက်ကို ရေးပါ – person၊ သို့မဟုတ် receiver: နှင့် ဝန်ဆောင်မှု၏ အမည် သို့မဟုတ် id။</translation>
</message>
<message>
<source>Say nothing beside the answer.</source>
<translation>အဖြေမှလွဲ၍ ဘာမျှ မပြောရန်။</translation>
</message>
<message>
<source>Say who the first supervisor is with --user, and which office it is with --office.</source>
<translation>ပထမဆုံး ကြီးကြပ်သူကို --user ဖြင့်၊ ရုံးကို --office ဖြင့် ဖော်ပြပါ။</translation>
</message>
<message>
<source>Say with --to where to leave the pages.</source>
<translation>စာမျက်နှာများ ထားမည့်နေရာကို --to ဖြင့် ရေးပါ။</translation>
</message>
<message>
<source>Set the procedures of countries, or two versions of one, side by side.</source>
<translation>နိုင်ငံများ၏ လုပ်ထုံးလုပ်နည်း သို့မဟုတ် တစ်ခု၏ ဗားရှင်းနှစ်ခုကို ယှဉ်ပြရန်။</translation>
</message>
<message>
<source>Show a case; answers that identify stay hidden.</source>
<translation>ဖြစ်ရပ်ကို ပြရန်။ မည်သူမည်ဝါ သိနိုင်သော အဖြေများကို ဖုံးထားသည်။</translation>
</message>
<message>
<source>Show a list by urgency: wristbands, and no names.</source>
<translation>စာရင်းကို အရေးပေါ်အလိုက် ပြရန် – လက်ပတ်များသာ၊ အမည်မပါ။</translation>
</message>
<message>
<source>Show answers that identify too; that you looked is written into the journal.</source>
<translation>မည်သူမည်ဝါ သိနိုင်သော အဖြေများကိုပါ ပြရန်။ သင်ကြည့်ကြောင်း လုပ်ဆောင်ချက်မှတ်တမ်းတွင် ရေးသည်။</translation>
</message>
<message>
<source>Show everything that was published, or write a release again.</source>
<translation>ထုတ်ပြန်ခဲ့သမျှကို ပြရန် သို့မဟုတ် ထုတ်ပြန်ချက်တစ်ခုကို ပြန်ရေးရန်။</translation>
</message>
<message>
<source>Show the card for a topic.</source>
<translation>အကြောင်းအရာတစ်ခု၏ ကတ်ကို ပြရန်။</translation>
</message>
<message>
<source>Show the card of guidance for each step.</source>
<translation>အဆင့်တစ်ခုစီ၏ လမ်းညွှန်ကတ်ကို ပြရန်။</translation>
</message>
<message>
<source>Show the cards of guidance for the steps.</source>
<translation>အဆင့်များ၏ လမ်းညွှန်ကတ်များကို ပြရန်။</translation>
</message>
<message>
<source>Show the lists, the newest first.</source>
<translation>စာရင်းများကို အသစ်ဆုံးမှစ၍ ပြရန်။</translation>
</message>
<message>
<source>Show the newest lines of the journal.</source>
<translation>လုပ်ဆောင်ချက်မှတ်တမ်း၏ အသစ်ဆုံး စာကြောင်းများကို ပြရန်။</translation>
</message>
<message>
<source>Show the procedure of a country.</source>
<translation>နိုင်ငံတစ်ခု၏ လုပ်ထုံးလုပ်နည်းကို ပြရန်။</translation>
</message>
<message>
<source>Show the steps of the procedure in a case.</source>
<translation>ဖြစ်ရပ်တစ်ခုအတွက် လုပ်ထုံးလုပ်နည်း အဆင့်များကို ပြရန်။</translation>
</message>
<message>
<source>Show what is due, and write it into a calendar file without names.</source>
<translation>ရက်စေ့သည်များကို ပြပြီး အမည်မပါဘဲ ပြက္ခဒိန်ဖိုင်ထဲ ရေးရန်။</translation>
</message>
<message>
<source>Show what kind of vault it is, and the device it lies on.</source>
<translation>မည်သည့်မှတ်တမ်းတိုက်အမျိုးအစားဖြစ်ကြောင်းနှင့် ယင်းရှိရာစက်ကို ပြရန်။</translation>
</message>
<message>
<source>Show what waits for approval.</source>
<translation>ခွင့်ပြုချက် စောင့်နေသည်များကို ပြရန်။</translation>
</message>
<message>
<source>Show which role may do what.</source>
<translation>မည်သည့်အခန်းကဏ္ဍ ဘာလုပ်ခွင့်ရှိသည်ကို ပြရန်။</translation>
</message>
<message>
<source>Show who has access to the vault.</source>
<translation>မှတ်တမ်းတိုက်သို့ ဝင်ရောက်ခွင့်ရှိသူများကို ပြရန်။</translation>
</message>
<message>
<source>Show, check and compare the countries' procedures.</source>
<translation>နိုင်ငံများ၏ လုပ်ထုံးလုပ်နည်းများကို ပြ၊ စစ်ဆေး၊ နှိုင်းယှဉ်ရန်။</translation>
</message>
<message>
<source>Shows where each field of a standard is kept: htcds, ctdc, glotip, gbvims.</source>
<translation>စံနှုန်းတစ်ခု၏ အကွက်တိုင်းကို ထားရာနေရာ ပြရန် – htcds၊ ctdc၊ glotip၊ gbvims။</translation>
</message>
<message>
<source>Sign a procedure file, so that other offices know who answers for it.</source>
<translation>မည်သူ တာဝန်ခံသည်ကို အခြားရုံးများ သိနိုင်ရန် လုပ်ထုံးလုပ်နည်းဖိုင်ကို လက်မှတ်ထိုးရန်။</translation>
</message>
<message>
<source>Signed by {signer} on {day}</source>
<translation>{signer} က {day} တွင် လက်မှတ်ထိုးသည်</translation>
</message>
<message>
<source>Signed by {signer}. Hand on both files: the procedure and the .sig beside it.</source>
<translation>{signer} က လက်မှတ်ထိုးပြီး။ ဖိုင်နှစ်ခုလုံးကို လွှဲပေးပါ – လုပ်ထုံးလုပ်နည်းနှင့် ယင်း၏ဘေးရှိ .sig။</translation>
</message>
<message>
<source>Small groups that could be worked out before: {before}, and now: {after}</source>
<translation>တွက်ထုတ်သိနိုင်သော အုပ်စုငယ်များ ယခင် – {before}၊ ယခု – {after}</translation>
</message>
<message>
<source>So many labels that nobody wears yet.</source>
<translation>မည်သူမျှ မဝတ်ရသေးသော လေဘယ် အရေအတွက်။</translation>
</message>
<message>
<source>Some folders have no name, so each of them counts as a country of its own. Name them with --name or in a file of sources.</source>
<translation>ဖိုင်တွဲအချို့တွင် အမည်မရှိသဖြင့် တစ်ခုစီကို သီးခြားနိုင်ငံအဖြစ် ရေတွက်သည်။ --name ဖြင့် သို့မဟုတ် ရင်းမြစ်ဖိုင်တွင် အမည်ပေးပါ။</translation>
</message>
<message>
<source>Some signs are in no font of this program; they stand as boxes in the letter.</source>
<translation>အမှတ်အသားအချို့သည် ဤပရိုဂရမ်၏ မည်သည့်ဖောင့်တွင်မျှ မပါပါ။ စာတွင် လေးထောင့်ကွက်အဖြစ် ပေါ်နေသည်။</translation>
</message>
<message>
<source>Some signs are in no font of this program; they stand as boxes on the pages.</source>
<translation>အက္ခရာအချို့သည် ဤပရိုဂရမ်၏ မည်သည့်ဖောင့်တွင်မျှ မရှိသဖြင့် စာမျက်နှာများတွင် လေးထောင့်ကွက်အဖြစ် ပေါ်နေသည်။</translation>
</message>
<message>
<source>Something went wrong inside the program. Tell support this number: {reference}. The log says where, and holds no answers.</source>
<translation>ပရိုဂရမ်အတွင်း တစ်ခုခု မှားယွင်းသွားသည်။ ဤနံပါတ်ကို အကူအညီပေးရေးအဖွဲ့သို့ ပြောပါ – {reference}။ log တွင် နေရာကိုသာ ဖော်ပြပြီး အဖြေများ မပါပါ။</translation>
</message>
<message>
<source>Source</source>
<translation>အရင်းအမြစ်</translation>
</message>
<message>
<source>Sources</source>
<translation>အရင်းအမြစ်များ</translation>
</message>
<message>
<source>Stage</source>
<translation>အရွယ်</translation>
</message>
<message>
<source>Status</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>Step</source>
<translation>အဆင့်</translation>
</message>
<message>
<source>Steps</source>
<translation>အဆင့်များ</translation>
</message>
<message>
<source>Steps (with a deadline)</source>
<translation>အဆင့်များ (နောက်ဆုံးထားရက်ရှိ)</translation>
</message>
<message>
<source>Stopped. Nothing was left half-done.</source>
<translation>ရပ်လိုက်ပြီ။ တစ်ဝက်တစ်ပျက် ဘာမျှ မကျန်ပါ။</translation>
</message>
<message>
<source>Take a proposal of figures back.</source>
<translation>ကိန်းဂဏန်း အဆိုပြုချက်ကို ပြန်ရုပ်သိမ်းရန်။</translation>
</message>
<message>
<source>Take somebody in and give the number to unlock with.</source>
<translation>လူတစ်ဦးကို ထည့်ပြီး သော့ဖွင့်ရန်နံပါတ် ပေးရန်။</translation>
</message>
<message>
<source>Take the last merge into a case back.</source>
<translation>ဖြစ်ရပ်တစ်ခုထဲသို့ နောက်ဆုံးပေါင်းထားသည်ကို ပြန်ခွဲရန်။</translation>
</message>
<message>
<source>Taken in. The number to unlock with is {number}.</source>
<translation>ထည့်ပြီးပါပြီ။ သော့ဖွင့်ရန်နံပါတ်မှာ {number} ဖြစ်သည်။</translation>
</message>
<message>
<source>That is a folder. Give the name of a file in it.</source>
<translation>ထိုအရာသည် ဖိုင်တွဲဖြစ်သည်။ အထဲရှိ ဖိုင်အမည်ကို ရေးပါ။</translation>
</message>
<message>
<source>The agenda is in the file, without names. Delete it once it is on paper.</source>
<translation>ရက်ချိန်းစာရင်းသည် ဖိုင်ထဲတွင် အမည်မပါဘဲ ရှိသည်။ စက္ကူပေါ်ထုတ်ပြီးလျှင် ဖျက်ပါ။</translation>
</message>
<message>
<source>The answers must be one JSON object that gives each indicator its answer.</source>
<translation>အဖြေများသည် ညွှန်ပြချက်တစ်ခုစီကို အဖြေပေးသော JSON object တစ်ခု ဖြစ်ရမည်။</translation>
</message>
<message numerus="yes">
<source>The calendar file is written: %n entry(ies), without names.</source>
<translation>
<numerusform>ပြက္ခဒိန်ဖိုင် ရေးပြီးပါပြီ – အချက် %n ခု၊ အမည်မပါ။</numerusform>
</translation>
</message>
<message>
<source>The case is closed.</source>
<translation>ဖြစ်ရပ်ကို ပိတ်ပြီးပါပြီ။</translation>
</message>
<message>
<source>The code of the case that becomes part of it.</source>
<translation>၎င်း၏ အစိတ်အပိုင်း ဖြစ်လာမည့် ဖြစ်ရပ်၏ ကုဒ်။</translation>
</message>
<message>
<source>The code of the case, such as THA-26-0001.</source>
<translation>THA-26-0001 ကဲ့သို့ ဖြစ်ရပ်ကုဒ်။</translation>
</message>
<message>
<source>The colours of the windows.</source>
<translation>ဝင်းဒိုးများ၏ အရောင်။</translation>
</message>
<message>
<source>The country whose procedure is followed, such as TH.</source>
<translation>လိုက်နာသော လုပ်ထုံးလုပ်နည်း၏ နိုင်ငံ၊ ဥပမာ TH။</translation>
</message>
<message>
<source>The country, by its two letters.</source>
<translation>စာလုံးနှစ်လုံးဖြင့် နိုင်ငံ။</translation>
</message>
<message>
<source>The day to look from, as year-month-day; without it, today.</source>
<translation>စ၍ကြည့်မည့်ရက် (နှစ်-လ-ရက်)။ မရေးလျှင် ယနေ့ ဖြစ်သည်။</translation>
</message>
<message>
<source>The directory has no service with that name or id, or several. Name one of them exactly.</source>
<translation>လမ်းညွှန်စာရင်းတွင် ထိုအမည် သို့မဟုတ် id ရှိ ဝန်ဆောင်မှု မရှိပါ သို့မဟုတ် တစ်ခုထက် ပိုရှိသည်။ တစ်ခုကို အတိအကျ ရေးပါ။</translation>
</message>
<message>
<source>The figures are up to date.</source>
<translation>ကိန်းဂဏန်းများ မွမ်းမံပြီးပါပြီ။</translation>
</message>
<message>
<source>The figures are written as release {number}. They may leave.</source>
<translation>ကိန်းဂဏန်းများကို ထုတ်ပြန်ချက် {number} အဖြစ် ရေးပြီးပါပြီ။ ပြင်ပသို့ ထုတ်ပေးနိုင်သည်။</translation>
</message>
<message>
<source>The figures are written. They may leave.</source>
<translation>ကိန်းဂဏန်းများ ရေးပြီးပါပြီ။ ပြင်ပသို့ ထုတ်ပေးနိုင်သည်။</translation>
</message>
<message>
<source>The file is written. It holds nothing of any case.</source>
<translation>ဖိုင် ရေးပြီးပါပြီ။ မည်သည့်ဖြစ်ရပ်အကြောင်းမျှ မပါပါ။</translation>
</message>
<message>
<source>The file to read; - reads standard input.</source>
<translation>ဖတ်ရန် ဖိုင်။ - သည် standard input မှ ဖတ်သည်။</translation>
</message>
<message>
<source>The file whose first line is the new passphrase; - reads standard input on.</source>
<translation>ပထမစာကြောင်းတွင် လျှို့ဝှက်စကားစု အသစ်ပါသော ဖိုင်။ - သည် standard input မှ ဆက်ဖတ်သည်။</translation>
</message>
<message>
<source>The file whose first line is the passphrase; - reads it from standard input.</source>
<translation>ပထမစာကြောင်းတွင် လျှို့ဝှက်စကားစု ပါသော ဖိုင်။ - သည် standard input မှ ဖတ်သည်။</translation>
</message>
<message>
<source>The file with the passphrase cannot be read. Check its name and your rights.</source>
<translation>လျှို့ဝှက်စကားစု ဖိုင်ကို ဖတ်၍မရပါ။ ဖိုင်အမည်နှင့် သင့်လုပ်ပိုင်ခွင့်ကို စစ်ဆေးပါ။</translation>
</message>
<message>
<source>The folder in which it shall lie does not exist. Make it first, or choose another one.</source>
<translation>ထားမည့် ဖိုင်တွဲ မရှိပါ။ အရင်ဖန်တီးပါ သို့မဟုတ် အခြားတစ်ခု ရွေးပါ။</translation>
</message>
<message>
<source>The folder of the vault; without it, the usual one.</source>
<translation>မှတ်တမ်းတိုက် ဖိုင်တွဲ။ မရေးလျှင် ပုံမှန်ဖိုင်တွဲကို သုံးသည်။</translation>
</message>
<message>
<source>The folders in which figures left.</source>
<translation>ထုတ်ပေးပြီးသော ကိန်းဂဏန်းများရှိရာ ဖိုင်တွဲများ။</translation>
</message>
<message>
<source>The form is written. It is not encrypted: print it, then delete the file.</source>
<translation>ပုံစံ ရေးပြီးပါပြီ။ ကုဒ်ဝှက်မထားပါ။ ပုံနှိပ်ပြီးလျှင် ဖိုင်ကို ဖျက်ပါ။</translation>
</message>
<message>
<source>The form, such as rights_notice.</source>
<translation>ပုံစံ၊ ဥပမာ rights_notice။</translation>
</message>
<message>
<source>The indicators help; they do not decide.</source>
<translation>ညွှန်ပြချက်များသည် အထောက်အကူသာဖြစ်ပြီး ဆုံးဖြတ်ပေးခြင်း မဟုတ်ပါ။</translation>
</message>
<message>
<source>The instrument file to check.</source>
<translation>စစ်ဆေးမည့် မေးခွန်းစုံဖိုင်။</translation>
</message>
<message>
<source>The journal is not whole: its chain breaks at line {line}.</source>
<translation>လုပ်ဆောင်ချက်မှတ်တမ်း မပြည့်စုံပါ။ ကွင်းဆက်သည် စာကြောင်း {line} တွင် ပြတ်နေသည်။</translation>
</message>
<message>
<source>The journal is whole.</source>
<translation>လုပ်ဆောင်ချက်မှတ်တမ်း အပြည့်အစုံ ရှိသည်။</translation>
</message>
<message>
<source>The kind of record, such as person.</source>
<translation>မှတ်တမ်းအမျိုးအစား၊ ဥပမာ person။</translation>
</message>
<message>
<source>The language of the form; without it, the one that is spoken.</source>
<translation>ပုံစံ၏ ဘာသာစကား။ မရေးလျှင် သက်ဆိုင်သူ ပြောသော ဘာသာစကား။</translation>
</message>
<message>
<source>The language to speak, such as th.</source>
<translation>ပြောမည့် ဘာသာစကား၊ ဥပမာ th။</translation>
</message>
<message>
<source>The letter is written. It is not encrypted: hand it over, then delete the file.</source>
<translation>စာ ရေးပြီးပါပြီ။ ကုဒ်ဝှက်မထားပါ။ ပေးအပ်ပြီးလျှင် ဖိုင်ကို ဖျက်ပါ။</translation>
</message>
<message>
<source>The menu, such as glotip.</source>
<translation>မီနူး၊ ဥပမာ glotip။</translation>
</message>
<message>
<source>The name colleagues know.</source>
<translation>လုပ်ဖော်ကိုင်ဖက်များ သိသော အမည်။</translation>
</message>
<message>
<source>The name of the first supervisor.</source>
<translation>ပထမဆုံး ကြီးကြပ်သူ၏ အမည်။</translation>
</message>
<message>
<source>The name of the office.</source>
<translation>ရုံးအမည်။</translation>
</message>
<message>
<source>The new folder for what is made.</source>
<translation>ပြုလုပ်သည်များအတွက် ဖိုင်တွဲအသစ်။</translation>
</message>
<message>
<source>The new folder in which the figures leave.</source>
<translation>ကိန်းဂဏန်းများ ထုတ်ပေးမည့် ဖိုင်တွဲအသစ်။</translation>
</message>
<message>
<source>The number of the proposal.</source>
<translation>အဆိုပြုချက်၏ နံပါတ်။</translation>
</message>
<message>
<source>The output could not be written. See where it goes, then look before you do the same again: what the command had to do may be done.</source>
<translation>ထွက်လာသည်ကို ရေး၍မရပါ။ မည်သည့်နေရာသို့ ရောက်သည်ကို ကြည့်ပါ၊ ထပ်မလုပ်မီ စစ်ဆေးပါ။ အမိန့်ပြုလုပ်ရမည့်အရာ ပြီးပြီးသား ဖြစ်နိုင်သည်။</translation>
</message>
<message>
<source>The pages are in the file, without names. Delete it once they are on paper.</source>
<translation>စာမျက်နှာများသည် ဖိုင်ထဲတွင် အမည်မပါဘဲ ရှိသည်။ စက္ကူပေါ်ထုတ်ပြီးလျှင် ဖျက်ပါ။</translation>
</message>
<message>
<source>The pages are written. They are not encrypted: print them, then delete the file.</source>
<translation>စာမျက်နှာများ ရေးပြီးပါပြီ။ ကုဒ်ဝှက်မထားပါ။ ပုံနှိပ်ပြီးလျှင် ဖိုင်ကို ဖျက်ပါ။</translation>
</message>
<message>
<source>The passphrase is not text in UTF-8. Save its file again as UTF-8.</source>
<translation>လျှို့ဝှက်စကားစုသည် UTF-8 စာသား မဟုတ်ပါ။ ယင်းဖိုင်ကို UTF-8 အဖြစ် ပြန်သိမ်းပါ။</translation>
</message>
<message>
<source>The period, such as 2025 or 2025-S1.</source>
<translation>ကာလ၊ ဥပမာ 2025 သို့မဟုတ် 2025-S1။</translation>
</message>
<message>
<source>The person is likely on record already: {codes}. Nothing was kept. Look there first; to begin another case all the same, say --even-if-known.</source>
<translation>သက်ဆိုင်သူသည် မှတ်တမ်းတွင် ရှိပြီးသား ဖြစ်နိုင်သည် – {codes}။ ဘာမျှ မသိမ်းထားပါ။ ထိုနေရာတွင် အရင်ကြည့်ပါ။ သို့သော် အခြားဖြစ်ရပ် စတင်လိုလျှင် --even-if-known ဟု ရေးပါ။</translation>
</message>
<message>
<source>The plan: columns, tables and method.</source>
<translation>အစီအစဉ် – ကော်လံများ၊ ဇယားများနှင့် နည်းလမ်း။</translation>
</message>
<message>
<source>The procedure file to check.</source>
<translation>စစ်ဆေးမည့် လုပ်ထုံးလုပ်နည်းဖိုင်။</translation>
</message>
<message>
<source>The procedure file.</source>
<translation>လုပ်ထုံးလုပ်နည်းဖိုင်။</translation>
</message>
<message>
<source>The proposal is taken back.</source>
<translation>အဆိုပြုချက်ကို ပြန်ရုပ်သိမ်းပြီးပါပြီ။</translation>
</message>
<message>
<source>The records, one on each line.</source>
<translation>မှတ်တမ်းများ၊ စာကြောင်းတစ်ကြောင်းလျှင် တစ်ခု။</translation>
</message>
<message>
<source>The referral is on record.</source>
<translation>ညွှန်းပို့မှု မှတ်တမ်းတင်ပြီးပါပြီ။</translation>
</message>
<message>
<source>The set of indicators to use.</source>
<translation>အသုံးပြုမည့် ညွှန်ပြချက်စုံ။</translation>
</message>
<message>
<source>The sign of the event, such as E-0F3C.</source>
<translation>အဖြစ်အပျက်၏ အမှတ်၊ ဥပမာ E-0F3C။</translation>
</message>
<message>
<source>The size of the window.</source>
<translation>ဝင်းဒိုးအရွယ်အစား။</translation>
</message>
<message>
<source>The step; without it, the first one that asks for the form.</source>
<translation>အဆင့်။ မရေးလျှင် ပုံစံကို တောင်းသော ပထမဆုံးအဆင့်။</translation>
</message>
<message>
<source>The steps are the same.</source>
<translation>အဆင့်များ တူညီသည်။</translation>
</message>
<message>
<source>The title of the figures.</source>
<translation>ကိန်းဂဏန်းများ၏ ခေါင်းစဉ်။</translation>
</message>
<message>
<source>The training vault is ready, for made-up people only. Every role has a number, from 1 on, and the passphrase is: {passphrase}</source>
<translation>စိတ်ကူးသက်သက် လူများအတွက်သာ လေ့ကျင့်ရေး မှတ်တမ်းတိုက် အဆင်သင့်ဖြစ်ပါပြီ။ အခန်းကဏ္ဍတိုင်းတွင် 1 မှစ၍ နံပါတ်ရှိပြီး လျှို့ဝှက်စကားစုမှာ – {passphrase}</translation>
</message>
<message>
<source>The translation is a draft that nobody has signed. The sheet says so.</source>
<translation>ဘာသာပြန်ချက်သည် မည်သူမျှ လက်မှတ်မထိုးရသေးသော မူကြမ်း ဖြစ်သည်။ စာရွက်တွင် ယင်းသို့ ဖော်ပြထားသည်။</translation>
</message>
<message>
<source>The two passphrases are not the same. Try again.</source>
<translation>လျှို့ဝှက်စကားစု နှစ်ခု မတူပါ။ ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>The vault is ready. The first supervisor has the number 1.</source>
<translation>မှတ်တမ်းတိုက် အဆင်သင့်ဖြစ်ပါပြီ။ ပထမဆုံး ကြီးကြပ်သူ၏ နံပါတ်မှာ 1 ဖြစ်သည်။</translation>
</message>
<message>
<source>The words in these languages are not verified: {languages}</source>
<translation>ဤဘာသာစကားများဖြင့် စာသားကို အတည်မပြုရသေးပါ – {languages}</translation>
</message>
<message>
<source>There are more cases than could be read; only the most urgent are in it.</source>
<translation>ဖတ်နိုင်သည်ထက် ဖြစ်ရပ်များ ပိုရှိသည်။ အရေးအကြီးဆုံး ဖြစ်ရပ်များသာ ပါသည်။</translation>
</message>
<message>
<source>There are more words than this command takes.</source>
<translation>ဤအမိန့် လက်ခံသည်ထက် စကားလုံးများ ပိုနေသည်။</translation>
</message>
<message>
<source>There is no card for this topic. See them all with: caseapp guidance list</source>
<translation>ဤအကြောင်းအရာအတွက် ကတ် မရှိပါ။ အားလုံးကို ကြည့်ရန် – caseapp guidance list</translation>
</message>
<message>
<source>There is no list of arrivals.</source>
<translation>ရောက်ရှိလာသူစာရင်း မရှိပါ။</translation>
</message>
<message>
<source>There is no passphrase where you said it would be. Put it in the first line.</source>
<translation>သင်ဖော်ပြသောနေရာတွင် လျှို့ဝှက်စကားစု မရှိပါ။ ပထမစာကြောင်းတွင် ထည့်ပါ။</translation>
</message>
<message>
<source>There is no procedure for this country. See them all with: caseapp procedures list</source>
<translation>ဤနိုင်ငံအတွက် လုပ်ထုံးလုပ်နည်း မရှိပါ။ အားလုံးကို ကြည့်ရန် – caseapp procedures list</translation>
</message>
<message>
<source>There is no such file, or it cannot be read.</source>
<translation>ထိုဖိုင် မရှိပါ သို့မဟုတ် ဖတ်၍မရပါ။</translation>
</message>
<message>
<source>There is no such form. Choose {names}.</source>
<translation>ထိုပုံစံ မရှိပါ။ {names} မှ ရွေးပါ။</translation>
</message>
<message>
<source>There is no such kind of record. Choose one of: {names}.</source>
<translation>ထိုမှတ်တမ်းအမျိုးအစား မရှိပါ။ တစ်ခု ရွေးပါ – {names}။</translation>
</message>
<message>
<source>There is no such list. `caseapp arrivals list` shows the sign of each.</source>
<translation>ထိုစာရင်း မရှိပါ။ စာရင်းတစ်ခုစီ၏ အမှတ်ကို `caseapp arrivals list` က ပြသည်။</translation>
</message>
<message>
<source>There is no such standard. Choose one of: {names}.</source>
<translation>ထိုစံနှုန်း မရှိပါ။ ဤအရာများမှ တစ်ခု ရွေးပါ – {names}။</translation>
</message>
<message>
<source>There is no terminal to ask for the passphrase. Name a file with --passphrase-file.</source>
<translation>လျှို့ဝှက်စကားစု မေးရန် terminal မရှိပါ။ --passphrase-file ဖြင့် ဖိုင်ကို ဖော်ပြပါ။</translation>
</message>
<message>
<source>There is something in this folder already. Choose an empty folder or a new one.</source>
<translation>ဤဖိုင်တွဲတွင် တစ်ခုခု ရှိနှင့်ပြီးဖြစ်သည်။ ဗလာဖိုင်တွဲ သို့မဟုတ် ဖိုင်တွဲအသစ် ရွေးပါ။</translation>
</message>
<message>
<source>There is something with this name already. Choose a name that is free.</source>
<translation>ဤအမည်ဖြင့် တစ်ခုခု ရှိနှင့်ပြီးဖြစ်သည်။ မသုံးရသေးသော အမည်ကို ရွေးပါ။</translation>
</message>
<message>
<source>There is such a file already. Choose another name, or add --force to replace it.</source>
<translation>ထိုဖိုင် ရှိနှင့်ပြီးဖြစ်သည်။ အခြားအမည် ရွေးပါ သို့မဟုတ် အစားထိုးရန် --force ထည့်ပါ။</translation>
</message>
<message>
<source>There is too much on standard input.</source>
<translation>standard input တွင် များလွန်းသည်။</translation>
</message>
<message>
<source>These figures were published before. The same files are written again.</source>
<translation>ဤကိန်းဂဏန်းများကို ယခင် ထုတ်ပြန်ပြီးဖြစ်သည်။ ဖိုင်တူများကို ပြန်ရေးထားသည်။</translation>
</message>
<message>
<source>This command has no such option. It has: {names}.</source>
<translation>ဤအမိန့်တွင် ထိုရွေးချယ်စရာ (option) မရှိပါ။ ရှိသည်များ – {names}။</translation>
</message>
<message>
<source>This form is not in that language yet. It is in English.</source>
<translation>ဤပုံစံသည် ထိုဘာသာစကားဖြင့် မရှိသေးပါ။ အင်္ဂလိပ်ဘာသာဖြင့် ရှိသည်။</translation>
</message>
<message>
<source>Title</source>
<translation>ခေါင်းစဉ်</translation>
</message>
<message>
<source>To write a release again, give both its number and a new folder.</source>
<translation>ထုတ်ပြန်ချက်တစ်ခုကို ပြန်ရေးရန် ယင်း၏ နံပါတ်နှင့် ဖိုင်တွဲအသစ် နှစ်ခုလုံးကို ရေးပါ။</translation>
</message>
<message>
<source>Topic</source>
<translation>အကြောင်းအရာ</translation>
</message>
<message>
<source>Trafficking</source>
<translation>လူကုန်ကူးမှု</translation>
</message>
<message>
<source>Try the program out on a vault of its own.</source>
<translation>ပရိုဂရမ်ကို သီးခြားမှတ်တမ်းတိုက်ဖြင့် စမ်းကြည့်ရန်။</translation>
</message>
<message>
<source>Type {command} --help to see how it is used.</source>
<translation>အသုံးပြုပုံ ကြည့်ရန် {command} --help ရိုက်ပါ။</translation>
</message>
<message>
<source>Verified</source>
<translation>အတည်ပြုပြီး</translation>
</message>
<message>
<source>Verified steps</source>
<translation>အတည်ပြုပြီးသော အဆင့်များ</translation>
</message>
<message>
<source>Version</source>
<translation>ဗားရှင်း</translation>
</message>
<message>
<source>Walk through the main job and keep pictures of it.</source>
<translation>အဓိကလုပ်ငန်းကို လှည့်လည်ပြသပြီး ပုံများ သိမ်းရန်။</translation>
</message>
<message>
<source>What</source>
<translation>ဘာ</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>မှားယွင်းသွားနိုင်သည်များ</translation>
</message>
<message>
<source>What it is about, such as shelter.</source>
<translation>ဘာအကြောင်း ဖြစ်သည်၊ ဥပမာ shelter။</translation>
</message>
<message>
<source>What the person will be in this vault.</source>
<translation>ဤမှတ်တမ်းတိုက်တွင် ထိုသူ၏ အခန်းကဏ္ဍ။</translation>
</message>
<message>
<source>What to look for. Words typed here stay in the history of the shell; - reads them from standard input instead.</source>
<translation>ရှာမည့်အရာ။ ဤနေရာတွင် ရိုက်သော စကားလုံးများ shell မှတ်တမ်းတွင် ကျန်နေသည်။ - သည် ယင်းအစား standard input မှ ဖတ်သည်။</translation>
</message>
<message>
<source>What to print: the summary, unless said.</source>
<translation>ပုံနှိပ်မည့်အရာ။ မရေးလျှင် အကျဉ်းချုပ်။</translation>
</message>
<message>
<source>What was published stays as it is, also when somebody in it is erased later: it says nothing of them.</source>
<translation>ထုတ်ပြန်ပြီးသည်များသည် မူလအတိုင်း ရှိနေမည်။ ပါဝင်သူတစ်ဦးကို နောက်ပိုင်း ဖျက်လျှင်လည်း မပြောင်းပါ။ ယင်းတို့သည် ထိုသူအကြောင်း ဘာမျှ မဖော်ပြပါ။</translation>
</message>
<message>
<source>What you ask for; no names.</source>
<translation>သင် တောင်းခံသည့်အရာ။ အမည် မပါစေနှင့်။</translation>
</message>
<message>
<source>What you decide; the reason, decision_reason, comes from the file.</source>
<translation>သင်၏ ဆုံးဖြတ်ချက်။ အကြောင်းရင်း (decision_reason) ကို ဖိုင်မှ ယူသည်။</translation>
</message>
<message>
<source>When</source>
<translation>အချိန်</translation>
</message>
<message>
<source>Where both cases have an answer, keep that of the other one.</source>
<translation>ဖြစ်ရပ်နှစ်ခုလုံးတွင် အဖြေရှိလျှင် အခြားဖြစ်ရပ်၏ အဖြေကို ထားရန်။</translation>
</message>
<message>
<source>Where to leave the form.</source>
<translation>ပုံစံကို ထားမည့်နေရာ။</translation>
</message>
<message>
<source>Where to leave the pages.</source>
<translation>စာမျက်နှာများ ထားမည့်နေရာ။</translation>
</message>
<message>
<source>Where to leave the referral letter.</source>
<translation>ညွှန်းပို့စာ ထားမည့်နေရာ။</translation>
</message>
<message>
<source>Who</source>
<translation>မည်သူ</translation>
</message>
<message>
<source>Who is given the figures; kept in the ledger. Say it for each one.</source>
<translation>ကိန်းဂဏန်းများ ရရှိမည့်သူ။ ထုတ်ပြန်မှုစာရင်းတွင် သိမ်းသည်။ တစ်ဦးစီအတွက် ရေးပါ။</translation>
</message>
<message>
<source>Why</source>
<translation>အကြောင်းရင်း</translation>
</message>
<message>
<source>Write it as a pocket card into this file too.</source>
<translation>ဤဖိုင်ထဲသို့လည်း အိတ်ဆောင်ကတ်အဖြစ် ရေးရန်။</translation>
</message>
<message>
<source>Write it into this calendar file too: case codes, and no names.</source>
<translation>ဤပြက္ခဒိန်ဖိုင်ထဲသို့လည်း ရေးရန် – ဖြစ်ရပ်ကုဒ်များသာ၊ အမည်မပါ။</translation>
</message>
<message>
<source>Write the plan of a menu, from which figures are made.</source>
<translation>ကိန်းဂဏန်းများ ပြုလုပ်ရာတွင် အခြေခံမည့် မီနူး၏ အစီအစဉ်ကို ရေးရန်။</translation>
</message>
<message>
<source>Write the topics as a workbook into this file too.</source>
<translation>ဤဖိုင်ထဲသို့လည်း အကြောင်းအရာများကို စာရင်းဇယားဖိုင်အဖြစ် ရေးရန်။</translation>
</message>
<message>
<source>Write the topics as pages into this file too.</source>
<translation>ဤဖိုင်ထဲသို့လည်း အကြောင်းအရာများကို စာမျက်နှာများအဖြစ် ရေးရန်။</translation>
</message>
<message>
<source>Write this release once more.</source>
<translation>ဤထုတ်ပြန်ချက်ကို နောက်တစ်ကြိမ် ရေးရန်။</translation>
</message>
<message>
<source>You have looked through what will be printed, and it may leave.</source>
<translation>ပုံနှိပ်မည့်အရာကို သင် ကြည့်ပြီးဖြစ်ကာ ထုတ်ပေးနိုင်သည်။</translation>
</message>
<message>
<source>Your number in the vault.</source>
<translation>မှတ်တမ်းတိုက်ရှိ သင့်နံပါတ်။</translation>
</message>
<message>
<source>Your number is {number} and your role: {role}</source>
<translation>သင့်နံပါတ်မှာ {number}၊ အခန်းကဏ္ဍမှာ – {role}</translation>
</message>
<message>
<source>Your passphrase is changed. Copies of the vault made before still open with the old one.</source>
<translation>သင့်လျှို့ဝှက်စကားစု ပြောင်းပြီးပါပြီ။ ယခင်ပြုလုပ်ထားသော မှတ်တမ်းတိုက်မိတ္တူများသည် စကားစုဟောင်းဖြင့် ပွင့်နေဆဲဖြစ်သည်။</translation>
</message>
<message>
<source>each half-year</source>
<translation>နှစ်ဝက်တိုင်း</translation>
</message>
<message>
<source>each month</source>
<translation>လတိုင်း</translation>
</message>
<message>
<source>each quarter</source>
<translation>သုံးလပတ်တိုင်း</translation>
</message>
<message>
<source>each year</source>
<translation>နှစ်တိုင်း</translation>
</message>
<message>
<source>field of the standard</source>
<translation>စံနှုန်း၏ အကွက်</translation>
</message>
<message>
<source>no deadline</source>
<translation>နောက်ဆုံးထားရက် မရှိ</translation>
</message>
<message>
<source>nowhere</source>
<translation>မည်သည့်နေရာတွင်မျှ မရှိ</translation>
</message>
<message>
<source>where it is kept</source>
<translation>ထားရာနေရာ</translation>
</message>
<message>
<source>yes</source>
<translation>ဟုတ်</translation>
</message>
<message>
<source>{country}, reviewed {day}: {standing}</source>
<translation>{country}၊ ပြန်လည်သုံးသပ်သည့်ရက် {day} – {standing}</translation>
</message>
<message>
<source>{country}: {procedure}, led by {agency}</source>
<translation>{country} – {procedure}၊ ဦးဆောင်သူ {agency}</translation>
</message>
<message>
<source>{letter}: {meaning}</source>
<translation>{letter} – {meaning}</translation>
</message>
<message>
<source>{name} is missing.</source>
<translation>{name} မပါပါ။</translation>
</message>
<message>
<source>{name} is not in the form that is needed.</source>
<translation>{name} သည် လိုအပ်သောပုံစံ မဟုတ်ပါ။</translation>
</message>
<message>
<source>{name} must be one of: {names}.</source>
<translation>{name} သည် ဤအရာများမှ တစ်ခု ဖြစ်ရမည် – {names}။</translation>
</message>
<message>
<source>{name}:</source>
<translation>{name}:</translation>
</message>
<message>
<source>{name}: {label}</source>
<translation>{name} – {label}</translation>
</message>
<message>
<source>{other} is a case of its own again.</source>
<translation>{other} သည် သီးခြားဖြစ်ရပ် ပြန်ဖြစ်ပါပြီ။</translation>
</message>
<message>
<source>{other} is now part of {kept}.</source>
<translation>{other} သည် ယခု {kept} ၏ အစိတ်အပိုင်း ဖြစ်ပါပြီ။</translation>
</message>
<message>
<source>{question}: {answer}</source>
<translation>{question} – {answer}</translation>
</message>
<message>
<source>{releases} releases of {countries} countries are joined: {cells} figures, {differences} differences between them.</source>
<translation>နိုင်ငံ {countries} နိုင်ငံ၏ ထုတ်ပြန်ချက် {releases} ခုကို ပေါင်းပြီးပါပြီ – ကိန်းဂဏန်း {cells} ခု၊ ယင်းတို့အကြား ကွာခြားချက် {differences} ခု။</translation>
</message>
<message>
<source>{shown} of {all} cases are shown. Raise --limit to see more.</source>
<translation>ဖြစ်ရပ် {all} ခုအနက် {shown} ခု ပြထားသည်။ ပိုကြည့်ရန် --limit ကို တိုးပါ။</translation>
</message>
<message>
<source>{sign}  {day}  {people} people, {waiting} waiting</source>
<translation>{sign}  {day}  လူ {people} ဦး၊ စောင့်ဆိုင်းဆဲ {waiting} ဦး</translation>
</message>
<message>
<source>{state}: {title} ({status})</source>
<translation>{state} – {title} ({status})</translation>
</message>
<message>
<source>{when}  {code}  {what}</source>
<translation>{when}  {code}  {what}</translation>
</message>
<message>
<source>{when}  {code}  {what} (overdue)</source>
<translation>{when}  {code}  {what} (ရက်ကျော်နေသည်)</translation>
</message>
<message>
<source>{wristband}  {urgency}  {state}</source>
<translation>{wristband}  {urgency}  {state}</translation>
</message>
</context>
<context>
<name>ComparisonSheet</name>
<message>
<source>Address</source>
<translation>လိပ်စာ</translation>
</message>
<message>
<source>Comparison</source>
<translation>နှိုင်းယှဉ်ချက်</translation>
</message>
<message>
<source>Country</source>
<translation>နိုင်ငံ</translation>
</message>
<message>
<source>Last checked</source>
<translation>နောက်ဆုံး စစ်ဆေးသည့်ရက်</translation>
</message>
<message>
<source>Number</source>
<translation>အမှတ်</translation>
</message>
<message>
<source>Print {print_id}</source>
<translation>ပုံနှိပ်အမှတ် {print_id}</translation>
</message>
<message>
<source>Procedures side by side</source>
<translation>လုပ်ထုံးလုပ်နည်းများ ယှဉ်ပြချက်</translation>
</message>
<message>
<source>Publisher</source>
<translation>ထုတ်ဝေသူ</translation>
</message>
<message>
<source>Sources</source>
<translation>အရင်းအမြစ်များ</translation>
</message>
<message>
<source>Title</source>
<translation>ခေါင်းစဉ်</translation>
</message>
<message>
<source>Topic</source>
<translation>အကြောင်းအရာ</translation>
</message>
<message>
<source>What each country's procedure file says on a topic. “Not verified” means: not read in a source yet. An empty place means that the file has nothing on it, not that there is no rule. Not legal advice.</source>
<translation>အကြောင်းအရာတစ်ခုအတွက် နိုင်ငံတစ်ခုစီ၏ လုပ်ထုံးလုပ်နည်းဖိုင်ပါ ဖော်ပြချက်။ “အတည်မပြုရသေး” ဆိုသည်မှာ အရင်းအမြစ်တွင် မဖတ်ရသေးဟု ဆိုလိုသည်။ ကွက်လပ်သည် ဖိုင်တွင် ထိုအကြောင်း မပါဟု ဆိုလိုပြီး ပြဋ္ဌာန်းချက် မရှိဟု မဆိုလိုပါ။ ဥပဒေအကြံပေးချက် မဟုတ်ပါ။</translation>
</message>
<message>
<source>Year</source>
<translation>ခုနှစ်</translation>
</message>
<message>
<source>no source yet</source>
<translation>အရင်းအမြစ် မရှိသေး</translation>
</message>
<message>
<source>{country}: source</source>
<translation>{country} – အရင်းအမြစ်</translation>
</message>
<message>
<source>{country}: status</source>
<translation>{country} – အခြေအနေ</translation>
</message>
<message>
<source>{country}: {source}</source>
<translation>{country} – {source}</translation>
</message>
</context>
<context>
<name>Complaint</name>
<message>
<source>Answer</source>
<translation>အဖြေ</translation>
</message>
<message>
<source>Answered on</source>
<translation>ဖြေကြားသည့်ရက်</translation>
</message>
<message>
<source>How it came</source>
<translation>ရောက်ရှိလာသည့်နည်း</translation>
</message>
<message>
<source>Is the person content with the answer?</source>
<translation>သက်ဆိုင်သူ အဖြေကို ကျေနပ်ပါသလား။</translation>
</message>
<message>
<source>Kind</source>
<translation>အမျိုးအစား</translation>
</message>
<message>
<source>Passed on to</source>
<translation>တစ်ဆင့်ပေးပို့ရာ</translation>
</message>
<message>
<source>Received on</source>
<translation>လက်ခံရရှိသည့်ရက်</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>What is said</source>
<translation>ပြောကြားချက်</translation>
</message>
<message>
<source>What the person wants to happen</source>
<translation>သက်ဆိုင်သူ ဖြစ်စေလိုသည့်အရာ</translation>
</message>
<message>
<source>What was answered</source>
<translation>ဖြေကြားချက်</translation>
</message>
<message>
<source>Without a name?</source>
<translation>အမည်မဖော်ဘဲလား။</translation>
</message>
</context>
<context>
<name>Consent</name>
<message>
<source>Consent counts only when the person understood all of it.</source>
<translation>သက်ဆိုင်သူ အားလုံးကို နားလည်မှသာ သဘောတူခွင့်ပြုချက် အကျုံးဝင်သည်။</translation>
</message>
<message>
<source>Date</source>
<translation>ရက်စွဲ</translation>
</message>
<message>
<source>Decision</source>
<translation>ဆုံးဖြတ်ချက်</translation>
</message>
<message>
<source>Form</source>
<translation>ပုံစံ</translation>
</message>
<message>
<source>Given by</source>
<translation>သဘောတူခွင့်ပြုသူ</translation>
</message>
<message>
<source>How it was given</source>
<translation>သဘောတူခွင့်ပြုသည့်နည်း</translation>
</message>
<message>
<source>Kind of receiver, when no single one is named</source>
<translation>လက်ခံသူတစ်ဦးတည်း မသတ်မှတ်ပါက လက်ခံသူအမျိုးအစား</translation>
</message>
<message>
<source>Name of the guardian or authority</source>
<translation>အုပ်ထိန်းသူ သို့မဟုတ် အာဏာပိုင်အဖွဲ့အစည်း၏ အမည်</translation>
</message>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>Purpose</source>
<translation>ရည်ရွယ်ချက်</translation>
</message>
<message>
<source>Receiver</source>
<translation>လက်ခံသူ</translation>
</message>
<message>
<source>Replaced by</source>
<translation>အစားထိုးသည့် သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>The child's own view</source>
<translation>ကလေး၏ ကိုယ်ပိုင်အမြင်</translation>
</message>
<message>
<source>The service that may be told; empty for this office only.</source>
<translation>ပြောပြနိုင်သည့် ဝန်ဆောင်မှု။ ဤရုံးအတွက်သာဖြစ်ပါက ကွက်လပ်ထားပါ။</translation>
</message>
<message>
<source>Valid until</source>
<translation>သက်တမ်းကုန်ရက်</translation>
</message>
<message>
<source>What may be shared</source>
<translation>မျှဝေနိုင်သည့်အရာ</translation>
</message>
<message>
<source>What was asked and explained</source>
<translation>မေးမြန်းရှင်းပြခဲ့သည်များ</translation>
</message>
<message>
<source>With an interpreter?</source>
<translation>စကားပြန်ဖြင့်လား။</translation>
</message>
<message>
<source>Withdrawal</source>
<translation>ရုပ်သိမ်းခြင်း</translation>
</message>
<message>
<source>Withdrawn on</source>
<translation>ရုပ်သိမ်းသည့်ရက်</translation>
</message>
</context>
<context>
<name>ConsentCard</name>
<message>
<source>A newer agreement took its place.</source>
<translation>ပိုသစ်သော သဘောတူချက်ဖြင့် အစားထိုးပြီးပါပြီ။</translation>
</message>
<message>
<source>Ask {worker} at {office}. Say the code {code}.</source>
<translation>{office} ရှိ {worker} ကို မေးပါ။ ကုဒ် {code} ကို ပြောပါ။</translation>
</message>
<message>
<source>Date, and who explained it</source>
<translation>ရက်စွဲနှင့် ရှင်းပြသူ</translation>
</message>
<message>
<source>For how long</source>
<translation>မည်မျှကြာအောင်</translation>
</message>
<message>
<source>Given by: {giver}</source>
<translation>သဘောတူခွင့်ပြုသူ – {giver}</translation>
</message>
<message>
<source>No consent is on record in this case.</source>
<translation>ဤဖြစ်ရပ်တွင် သဘောတူခွင့်ပြုချက် မှတ်တမ်းမတင်ထားပါ။</translation>
</message>
<message>
<source>Nobody will be angry. We help you all the same.</source>
<translation>မည်သူမျှ စိတ်ဆိုးမည် မဟုတ်ပါ။ သင့်ကို ဆက်လက် ကူညီပါမည်။</translation>
</message>
<message>
<source>Nothing is told to anybody else.</source>
<translation>အခြားမည်သူ့ကိုမျှ ဘာမျှ မပြောပါ။</translation>
</message>
<message>
<source>Only {office}.</source>
<translation>{office} သာ။</translation>
</message>
<message>
<source>Signature or thumbprint</source>
<translation>လက်မှတ် သို့မဟုတ် လက်ဗွေ</translation>
</message>
<message>
<source>The child's own view was not written down. Ask the child too.</source>
<translation>ကလေး၏ ကိုယ်ပိုင်အမြင်ကို မရေးမှတ်ထားပါ။ ကလေးကိုပါ မေးပါ။</translation>
</message>
<message>
<source>The child's own view: {view}</source>
<translation>ကလေး၏ ကိုယ်ပိုင်အမြင် – {view}</translation>
</message>
<message>
<source>To say stop, or to ask</source>
<translation>ရပ်ရန် ပြောလိုလျှင် သို့မဟုတ် မေးလိုလျှင်</translation>
</message>
<message>
<source>Until you say stop.</source>
<translation>သင် ရပ်ရန် ပြောသည်အထိ။</translation>
</message>
<message>
<source>Until {day}.</source>
<translation>{day} အထိ။</translation>
</message>
<message>
<source>What they may know</source>
<translation>သူတို့ သိနိုင်သည့်အရာ</translation>
</message>
<message>
<source>What this is for</source>
<translation>ယင်း၏ ရည်ရွယ်ချက်</translation>
</message>
<message>
<source>What was asked and explained</source>
<translation>မေးမြန်းရှင်းပြခဲ့သည်များ</translation>
</message>
<message>
<source>What you agreed to</source>
<translation>သင် သဘောတူခဲ့သည်များ</translation>
</message>
<message>
<source>What you said no to</source>
<translation>သင် ငြင်းဆိုခဲ့သည်များ</translation>
</message>
<message>
<source>What you took back</source>
<translation>သင် ပြန်ရုပ်သိမ်းခဲ့သည်များ</translation>
</message>
<message>
<source>Who may know</source>
<translation>သိနိုင်သူများ</translation>
</message>
<message>
<source>With an interpreter.</source>
<translation>စကားပြန်ဖြင့်။</translation>
</message>
<message>
<source>You can say no at any time</source>
<translation>အချိန်မရွေး ငြင်းဆိုနိုင်သည်</translation>
</message>
<message>
<source>You took it back on {day}. Nothing more is told.</source>
<translation>{day} တွင် သင် ပြန်ရုပ်သိမ်းခဲ့သည်။ နောက်ထပ် ဘာမျှ မပြောတော့ပါ။</translation>
</message>
<message>
<source>{decision} on {day}</source>
<translation>{day} တွင် {decision}</translation>
</message>
<message>
<source>{decision} on {day}: {how}</source>
<translation>{day} တွင် {decision} – {how}</translation>
</message>
</context>
<context>
<name>Consents</name>
<message>
<source>A newer consent of {day} is for the same purpose and receiver. Replace this one?</source>
<translation>{day} ရက်စွဲရှိ ပိုသစ်သော သဘောတူခွင့်ပြုချက်သည် ရည်ရွယ်ချက်နှင့် လက်ခံသူ တူညီသည်။ ဤတစ်ခုကို အစားထိုးမလား။</translation>
</message>
<message>
<source>Asked and explained</source>
<translation>မေးမြန်းရှင်းပြပြီး</translation>
</message>
<message>
<source>For what</source>
<translation>ဘာအတွက်</translation>
</message>
<message>
<source>From now on only the new one counts. The old one stays on record.</source>
<translation>ယခုမှစ၍ အသစ်သာ အကျုံးဝင်သည်။ အဟောင်းကို မှတ်တမ်းတွင် ဆက်ထားသည်။</translation>
</message>
<message>
<source>How it was given</source>
<translation>သဘောတူခွင့်ပြုသည့်နည်း</translation>
</message>
<message>
<source>No consent recorded</source>
<translation>သဘောတူခွင့်ပြုချက် မှတ်တမ်းမတင်ရသေးပါ</translation>
</message>
<message>
<source>Nothing had been shared under this consent.</source>
<translation>ဤသဘောတူခွင့်ပြုချက်အရ ဘာမျှ မမျှဝေခဲ့ပါ။</translation>
</message>
<message>
<source>One card for each purpose and receiver. The person can change her or his mind.</source>
<translation>ရည်ရွယ်ချက်နှင့် လက်ခံသူတစ်ခုစီအတွက် ကတ်တစ်ခု။ သက်ဆိုင်သူသည် စိတ်ပြောင်းနိုင်သည်။</translation>
</message>
<message>
<source>Print the card</source>
<translation>ကတ် ပုံနှိပ်ရန်</translation>
</message>
<message>
<source>Print the notice</source>
<translation>အသိပေးစာ ပုံနှိပ်ရန်</translation>
</message>
<message>
<source>Record consent</source>
<translation>သဘောတူခွင့်ပြုချက် မှတ်တမ်းတင်ရန်</translation>
</message>
<message>
<source>Record that this consent is withdrawn?</source>
<translation>ဤသဘောတူခွင့်ပြုချက်ကို ရုပ်သိမ်းကြောင်း မှတ်တမ်းတင်မလား။</translation>
</message>
<message>
<source>Replace this one</source>
<translation>ဤတစ်ခုကို အစားထိုးရန်</translation>
</message>
<message>
<source>Sharing under it stops at once. What was shared before stays on record.</source>
<translation>ယင်းအရ မျှဝေခြင်း ချက်ချင်း ရပ်ဆိုင်းသည်။ ယခင် မျှဝေပြီးသားကို မှတ်တမ်းတွင် ဆက်ထားသည်။</translation>
</message>
<message>
<source>Somebody agreed for the child. Ask the child too, and write down its own view.</source>
<translation>ကလေးအတွက် အခြားသူက သဘောတူပေးခဲ့သည်။ ကလေးကိုပါ မေးပြီး သူ့ကိုယ်ပိုင်အမြင်ကို ရေးမှတ်ပါ။</translation>
</message>
<message>
<source>There was a consent for the same purpose and receiver already. Replace it?</source>
<translation>ရည်ရွယ်ချက်နှင့် လက်ခံသူ တူညီသော သဘောတူခွင့်ပြုချက် ရှိပြီးဖြစ်သည်။ အစားထိုးမလား။</translation>
</message>
<message>
<source>Valid until</source>
<translation>သက်တမ်းကုန်ရက်</translation>
</message>
<message>
<source>What had been shared before</source>
<translation>ယခင် မျှဝေခဲ့သည်များ</translation>
</message>
<message>
<source>What may be shared</source>
<translation>မျှဝေနိုင်သည့်အရာ</translation>
</message>
<message>
<source>Who may know</source>
<translation>သိနိုင်သူများ</translation>
</message>
<message>
<source>Withdraw</source>
<translation>ရုပ်သိမ်းရန်</translation>
</message>
<message numerus="yes">
<source>Withdrawn. %n referral(s) had gone out under it; tell the receivers.</source>
<translation>
<numerusform>ရုပ်သိမ်းပြီး။ ယင်းအရ ညွှန်းပို့မှု %n ခု ပို့ပြီးဖြစ်သည်။ လက်ခံသူများကို အသိပေးပါ။</numerusform>
</translation>
</message>
<message>
<source>ended on {day}</source>
<translation>{day} တွင် ကုန်ဆုံးပြီး</translation>
</message>
<message>
<source>ends on {day}</source>
<translation>{day} တွင် ကုန်ဆုံးမည်</translation>
</message>
<message>
<source>not valid</source>
<translation>အကျုံးမဝင်</translation>
</message>
<message>
<source>nothing outside this office</source>
<translation>ဤရုံးပြင်ပသို့ ဘာမျှ မမျှဝေပါ</translation>
</message>
<message>
<source>refused</source>
<translation>ငြင်းဆို</translation>
</message>
<message>
<source>replaced by a newer one</source>
<translation>ပိုသစ်သော သဘောတူခွင့်ပြုချက်ဖြင့် အစားထိုးပြီး</translation>
</message>
<message>
<source>this office only</source>
<translation>ဤရုံးသာ</translation>
</message>
<message>
<source>until it is withdrawn</source>
<translation>ရုပ်သိမ်းသည်အထိ</translation>
</message>
<message>
<source>valid</source>
<translation>အကျုံးဝင်</translation>
</message>
<message>
<source>with an interpreter</source>
<translation>စကားပြန်ဖြင့်</translation>
</message>
<message>
<source>withdrawn on {day}</source>
<translation>{day} တွင် ရုပ်သိမ်းပြီး</translation>
</message>
<message>
<source>{day}, {way}: {parts}</source>
<translation>{day}၊ {way} – {parts}</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{all} ခုအနက် {done} ခု</translation>
</message>
</context>
<context>
<name>ContactNote</name>
<message>
<source>How</source>
<translation>မည်သည့်နည်းဖြင့်</translation>
</message>
<message>
<source>In distress?</source>
<translation>စိတ်ဆင်းရဲ ဖိစီးနေပါသလား။</translation>
</message>
<message>
<source>Next contact</source>
<translation>နောက်တစ်ကြိမ် ဆက်သွယ်ရန်</translation>
</message>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>When</source>
<translation>ဆက်သွယ်သည့်အချိန်</translation>
</message>
<message>
<source>With whom</source>
<translation>မည်သူနှင့်</translation>
</message>
</context>
<context>
<name>ContactNotes</name>
<message>
<source>No contact noted</source>
<translation>ဆက်သွယ်မှု မှတ်သားမထားပါ</translation>
</message>
<message>
<source>Note what was said and seen, with whom, and whether the person was in distress.</source>
<translation>ဘာပြောသည်၊ ဘာမြင်သည်၊ မည်သူနှင့်၊ သက်ဆိုင်သူ စိတ်ဆင်းရဲ ဖိစီးနေသလားကို မှတ်သားပါ။</translation>
</message>
<message>
<source>Write a note</source>
<translation>မှတ်စု ရေးရန်</translation>
</message>
<message>
<source>in distress</source>
<translation>စိတ်ဆင်းရဲ ဖိစီးနေ</translation>
</message>
<message>
<source>{how}, {whom}, {when}</source>
<translation>{how}၊ {whom}၊ {when}</translation>
</message>
</context>
<context>
<name>ContactSafety</name>
<message>
<source>A word that says it is safe, or not safe, to talk.</source>
<translation>စကားပြောရန် ဘေးကင်းသည် သို့မဟုတ် မကင်းဟု အချက်ပြသော စကားလုံး။</translation>
</message>
<message>
<source>Ask again on</source>
<translation>ပြန်မေးရမည့်ရက်</translation>
</message>
<message>
<source>Calls</source>
<translation>ဖုန်းခေါ်ခြင်း</translation>
</message>
<message>
<source>City or town</source>
<translation>မြို့</translation>
</message>
<message>
<source>Code word</source>
<translation>အချက်ပြစကား</translation>
</message>
<message>
<source>Country</source>
<translation>နိုင်ငံ</translation>
</message>
<message>
<source>Email</source>
<translation>အီးမေးလ်</translation>
</message>
<message>
<source>How to reach the person</source>
<translation>သက်ဆိုင်သူကို ဆက်သွယ်နိုင်သည့်နည်း</translation>
</message>
<message>
<source>In degrees, such as 100.50.</source>
<translation>ဒီဂရီဖြင့်၊ ဥပမာ 100.50။</translation>
</message>
<message>
<source>In degrees, such as 13.75.</source>
<translation>ဒီဂရီဖြင့်၊ ဥပမာ 13.75။</translation>
</message>
<message>
<source>Latitude</source>
<translation>လတ္တီတွဒ်</translation>
</message>
<message>
<source>Longitude</source>
<translation>လောင်ဂျီတွဒ်</translation>
</message>
<message>
<source>Messages</source>
<translation>စာ (မက်ဆေ့ချ်) ပို့ခြင်း</translation>
</message>
<message>
<source>Phone</source>
<translation>ဖုန်း</translation>
</message>
<message>
<source>Phone at home</source>
<translation>အိမ်ဖုန်း</translation>
</message>
<message>
<source>Postal code</source>
<translation>စာတိုက်ကုဒ်</translation>
</message>
<message>
<source>Province or state</source>
<translation>ပြည်နယ် သို့မဟုတ် တိုင်း</translation>
</message>
<message>
<source>Safe days and hours</source>
<translation>ဘေးကင်းသော နေ့နှင့် အချိန်</translation>
</message>
<message>
<source>Visits</source>
<translation>သွားရောက်တွေ့ဆုံခြင်း</translation>
</message>
<message>
<source>What is safe</source>
<translation>ဘေးကင်းသည့်နည်းများ</translation>
</message>
<message>
<source>What is safe changes; ask again within 30 days.</source>
<translation>ဘေးကင်းမှုသည် ပြောင်းလဲတတ်သည်။ ရက် 30 အတွင်း ပြန်မေးပါ။</translation>
</message>
<message>
<source>What may be said or left in a message</source>
<translation>ပြောနိုင်သည့် သို့မဟုတ် စာချန်နိုင်သည့် အရာ</translation>
</message>
<message>
<source>Where the person stays</source>
<translation>သက်ဆိုင်သူ နေထိုင်ရာနေရာ</translation>
</message>
<message>
<source>Who may answer</source>
<translation>ဖုန်းကိုင်ဖြေနိုင်သူ</translation>
</message>
</context>
<context>
<name>Corridor</name>
<message>
<source>As {country} has it: {title} ({status})</source>
<translation>{country} ၏ ဖော်ပြချက်အရ – {title} ({status})</translation>
</message>
<message>
<source>As {country} has it: {title} ({year}; {status})</source>
<translation>{country} ၏ ဖော်ပြချက်အရ – {title} ({year}၊ {status})</translation>
</message>
<message>
<source>From {country}: sending home</source>
<translation>{country} မှ – နေရပ်ပြန်ပို့ခြင်း</translation>
</message>
<message>
<source>No agreement between them is known here. Ask the organisation that arranges returns.</source>
<translation>နှစ်နိုင်ငံအကြား သဘောတူညီချက်ကို ဤနေရာတွင် မသိရပါ။ ပြန်ပို့ရေး စီစဉ်သော အဖွဲ့အစည်းကို မေးပါ။</translation>
</message>
<message>
<source>No other country is known yet</source>
<translation>အခြားနိုင်ငံကို မသိရသေးပါ</translation>
</message>
<message>
<source>Received by: {agency}</source>
<translation>လက်ခံသူ – {agency}</translation>
</message>
<message>
<source>Record the citizenship, or for somebody who came back the country of exploitation. Then both countries' procedures stand here side by side.</source>
<translation>နိုင်ငံသားဖြစ်မှုကို မှတ်တမ်းတင်ပါ၊ ပြန်ရောက်လာသူဖြစ်ပါက ခေါင်းပုံဖြတ်ခံရသော နိုင်ငံကို မှတ်တမ်းတင်ပါ။ ထို့နောက် နှစ်နိုင်ငံ၏ လုပ်ထုံးလုပ်နည်းများကို ဤနေရာတွင် ယှဉ်ပြပါမည်။</translation>
</message>
<message>
<source>The person fears to return, or asylum is open: contact nobody in that country, and take no step here.</source>
<translation>သက်ဆိုင်သူသည် ပြန်ရန် ကြောက်ရွံ့နေ သို့မဟုတ် ခိုလှုံခွင့်ကိစ္စ မပြီးသေးပါ – ထိုနိုင်ငံရှိ မည်သူ့ကိုမျှ မဆက်သွယ်ပါနှင့်၊ ဤနေရာရှိ မည်သည့်အဆင့်ကိုမျှ မဆောင်ရွက်ပါနှင့်။</translation>
</message>
<message>
<source>The procedure has no step about this.</source>
<translation>လုပ်ထုံးလုပ်နည်းတွင် ဤအကြောင်း အဆင့် မရှိပါ။</translation>
</message>
<message>
<source>This country has no procedure here; what follows is the practice of the region.</source>
<translation>ဤနေရာတွင် ဤနိုင်ငံ၏ လုပ်ထုံးလုပ်နည်း မရှိပါ။ အောက်ပါတို့သည် ဒေသတွင်း အလေ့အထ ဖြစ်သည်။</translation>
</message>
<message>
<source>To {country}: receiving</source>
<translation>{country} သို့ – လက်ခံခြင်း</translation>
</message>
<message>
<source>What the two countries agreed</source>
<translation>နှစ်နိုင်ငံ သဘောတူထားသည်များ</translation>
</message>
<message>
<source>Who receives there</source>
<translation>ထိုနေရာတွင် လက်ခံသူများ</translation>
</message>
<message>
<source>Who to call there</source>
<translation>ထိုနေရာတွင် ဖုန်းခေါ်ရမည့်သူ</translation>
</message>
<message>
<source>hours not known</source>
<translation>ဖွင့်ချိန် မသိရ</translation>
</message>
<message>
<source>{actor} · {length} · {status}</source>
<translation>{actor} · {length} · {status}</translation>
</message>
<message>
<source>{actor} · {status}</source>
<translation>{actor} · {status}</translation>
</message>
<message>
<source>{name}: {number} ({hours}; {status})</source>
<translation>{name} – {number} ({hours}၊ {status})</translation>
</message>
<message>
<source>{provider} ({status})</source>
<translation>{provider} ({status})</translation>
</message>
</context>
<context>
<name>Coverage</name>
<message>
<source>counted when figures are made</source>
<translation>ကိန်းဂဏန်းများ ပြုလုပ်ချိန်တွင် ရေတွက်သည်</translation>
</message>
<message>
<source>follows from the country</source>
<translation>နိုင်ငံအလိုက် သိရသည်</translation>
</message>
<message>
<source>the office, set when the vault is made</source>
<translation>ရုံး (မှတ်တမ်းတိုက် ပြုလုပ်ချိန်တွင် သတ်မှတ်သည်)</translation>
</message>
<message>
<source>the record itself, by its random id</source>
<translation>မှတ်တမ်းကိုယ်တိုင် (ကျပန်း id ဖြင့်)</translation>
</message>
<message>
<source>the same in every row</source>
<translation>အတန်းတိုင်းတွင် တူညီသည်</translation>
</message>
</context>
<context>
<name>Demo</name>
<message>
<source>Making {cases} made-up cases…</source>
<translation>စိတ်ကူးသက်သက် ဖြစ်ရပ် {cases} ခု ပြုလုပ်နေသည်…</translation>
</message>
<message>
<source>The folder of the training vault holds something else. Move it away, then try again.</source>
<translation>လေ့ကျင့်ရေး မှတ်တမ်းတိုက်၏ ဖိုင်တွဲတွင် အခြားအရာများ ရှိနေသည်။ ယင်းတို့ကို ရွှေ့ပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>There is no screen here, so the tour is made instead. Its pictures are in {folder}.</source>
<translation>ဤနေရာတွင် မျက်နှာပြင် မရှိသဖြင့် လှည့်လည်ပြသမှုကို ဖန်တီးပေးထားသည်။ ပုံများသည် {folder} တွင် ရှိသည်။</translation>
</message>
</context>
<context>
<name>Device</name>
<message>
<source>Hibernation writes memory to this disk unencrypted. Ask to have it switched off.</source>
<translation>စက်အိပ်စနစ် (hibernation) သည် မှတ်ဉာဏ်ကို ဤဒစ်ပေါ်သို့ ကုဒ်မဝှက်ဘဲ ရေးသည်။ ပိတ်ပေးရန် တောင်းဆိုပါ။</translation>
</message>
<message>
<source>It cannot be told whether hibernation is on.</source>
<translation>စက်အိပ်စနစ် (hibernation) ဖွင့်ထားမထား မသိရပါ။</translation>
</message>
<message>
<source>It cannot be told whether swap is encrypted.</source>
<translation>swap ကို ကုဒ်ဝှက်ထားမထား မသိရပါ။</translation>
</message>
<message>
<source>It cannot be told whether this disk is encrypted.</source>
<translation>ဤဒစ်ကို ကုဒ်ဝှက်ထားမထား မသိရပါ။</translation>
</message>
<message>
<source>Memory may be written to this disk unencrypted. Ask for encrypted swap.</source>
<translation>မှတ်ဉာဏ်ကို ဤဒစ်ပေါ်သို့ ကုဒ်မဝှက်ဘဲ ရေးမိနိုင်သည်။ ကုဒ်ဝှက်ထားသော swap ပြုလုပ်ပေးရန် တောင်းဆိုပါ။</translation>
</message>
<message>
<source>This disk is not encrypted. The vault is, but other files on it are not.</source>
<translation>ဤဒစ်ကို ကုဒ်ဝှက်မထားပါ။ မှတ်တမ်းတိုက်ကို ကုဒ်ဝှက်ထားသော်လည်း ဒစ်ပေါ်ရှိ အခြားဖိုင်များကို ကုဒ်ဝှက်မထားပါ။</translation>
</message>
<message>
<source>This vault lies in a folder that another program copies to other computers. It is opened for reading only. Move it out of that folder to work with it.</source>
<translation>ဤမှတ်တမ်းတိုက်သည် အခြားပရိုဂရမ်က အခြားကွန်ပျူတာများသို့ ကူးယူနေသော ဖိုင်တွဲတွင် ရှိသည်။ ဖတ်ရန်သာ ဖွင့်ထားသည်။ အလုပ်လုပ်ရန် ထိုဖိုင်တွဲမှ အခြားနေရာသို့ ရွှေ့ပါ။</translation>
</message>
<message>
<source>This vault lies on a network drive, where two computers could damage it. It is opened for reading only. Move it to this computer's own disk to work with it.</source>
<translation>ဤမှတ်တမ်းတိုက်သည် ကွန်ရက်ဒစ်ပေါ်တွင် ရှိသဖြင့် ကွန်ပျူတာနှစ်လုံးက ပျက်စီးစေနိုင်သည်။ ဖတ်ရန်သာ ဖွင့်ထားသည်။ အလုပ်လုပ်ရန် ဤကွန်ပျူတာ၏ ကိုယ်ပိုင်ဒစ်သို့ ရွှေ့ပါ။</translation>
</message>
</context>
<context>
<name>Differences</name>
<message>
<source>Both say the same. Save again.</source>
<translation>နှစ်ခုလုံး တူညီသည်။ ထပ်သိမ်းပါ။</translation>
</message>
<message>
<source>Go on with these answers</source>
<translation>ဤအဖြေများဖြင့် ဆက်လုပ်ရန်</translation>
</message>
<message>
<source>In the record now</source>
<translation>ယခု မှတ်တမ်းတွင်</translation>
</message>
<message>
<source>Keep the answer of the record: {field}</source>
<translation>မှတ်တမ်း၏ အဖြေကို ထားရန် – {field}</translation>
</message>
<message>
<source>Keep this</source>
<translation>ဤအရာကို ထားရန်</translation>
</message>
<message>
<source>Mark the answers of the record that you want to keep. What only the other one changed is marked already. Then save again.</source>
<translation>ထားလိုသော မှတ်တမ်း၏ အဖြေများကို အမှတ်ခြစ်ပါ။ အခြားသူကသာ ပြောင်းထားသည်များကို အမှတ်ခြစ်ပြီးဖြစ်သည်။ ထို့နောက် ထပ်သိမ်းပါ။</translation>
</message>
<message>
<source>Your answers and the record as it is now</source>
<translation>သင့်အဖြေများနှင့် ယခုရှိသော မှတ်တမ်း</translation>
</message>
<message>
<source>Yours</source>
<translation>သင့်အဖြေ</translation>
</message>
</context>
<context>
<name>Directory</name>
<message>
<source>Add a service provider</source>
<translation>ဝန်ဆောင်မှုပေးသူ ထည့်ပါ</translation>
</message>
<message>
<source>Add the shelters, clinics and lawyers you refer people to.</source>
<translation>သင် ညွှန်းပို့လေ့ရှိသော ခိုလှုံရာနေရာ၊ ဆေးခန်းနှင့် ရှေ့နေများကို ထည့်ပါ။</translation>
</message>
<message>
<source>Directory</source>
<translation>လမ်းညွှန်စာရင်း</translation>
</message>
<message>
<source>No service provider yet</source>
<translation>ဝန်ဆောင်မှုပေးသူ မရှိသေးပါ</translation>
</message>
<message>
<source>Services people can be referred to</source>
<translation>ညွှန်းပို့နိုင်သော ဝန်ဆောင်မှုများ</translation>
</message>
<message>
<source>takes no referrals now</source>
<translation>ယခု ညွှန်းပို့မှု လက်မခံပါ</translation>
</message>
<message>
<source>takes referrals</source>
<translation>ညွှန်းပို့မှု လက်ခံသည်</translation>
</message>
</context>
<context>
<name>Document</name>
<message>
<source>Content</source>
<translation>ပါဝင်သည်များ</translation>
</message>
<message>
<source>Copies that left, and why</source>
<translation>ထွက်သွားသော မိတ္တူများနှင့် အကြောင်းရင်း</translation>
</message>
<message>
<source>Expires on</source>
<translation>သက်တမ်းကုန်ရက်</translation>
</message>
<message>
<source>Issued by</source>
<translation>ထုတ်ပေးသူ</translation>
</message>
<message>
<source>Issued or taken on</source>
<translation>ထုတ်ပေးသည့် သို့မဟုတ် ရိုက်ယူသည့်ရက်</translation>
</message>
<message>
<source>Kind of document</source>
<translation>စာရွက်စာတမ်း အမျိုးအစား</translation>
</message>
<message>
<source>Kind of file</source>
<translation>ဖိုင် အမျိုးအစား</translation>
</message>
<message>
<source>Name of the file</source>
<translation>ဖိုင်အမည်</translation>
</message>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>Number</source>
<translation>အမှတ်</translation>
</message>
<message>
<source>Paper of the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်းဆိုင်ရာ စာရွက်</translation>
</message>
<message>
<source>Place, time and camera hidden in it</source>
<translation>အထဲတွင် ဖုံးနေသော နေရာ၊ အချိန်နှင့် ကင်မရာအချက်</translation>
</message>
<message>
<source>SHA-256</source>
<translation>SHA-256</translation>
</message>
<message>
<source>Size in bytes</source>
<translation>အရွယ်အစား (ဘိုက်)</translation>
</message>
<message>
<source>The file</source>
<translation>ဖိုင်</translation>
</message>
<message>
<source>The paper itself</source>
<translation>စာရွက်မူရင်း</translation>
</message>
<message>
<source>Title</source>
<translation>ခေါင်းစဉ်</translation>
</message>
<message>
<source>Where it lies</source>
<translation>ထားရာနေရာ</translation>
</message>
<message>
<source>Which paper of the list this document is.</source>
<translation>ဤစာရွက်စာတမ်းသည် စာရင်းရှိ မည်သည့်စာရွက် ဖြစ်သည်။</translation>
</message>
<message>
<source>Who has the paper</source>
<translation>စာရွက်ကို ကိုင်ထားသူ</translation>
</message>
</context>
<context>
<name>DocumentViewer</name>
<message>
<source>A part of this sound is damaged. What can be read is played.</source>
<translation>ဤအသံ၏ အစိတ်အပိုင်းတစ်ခု ပျက်စီးနေသည်။ ဖတ်၍ရသမျှကို ဖွင့်ပြသည်။</translation>
</message>
<message>
<source>Back to the documents</source>
<translation>စာရွက်စာတမ်းများသို့ ပြန်ရန်</translation>
</message>
<message>
<source>Fit to the window</source>
<translation>ဝင်းဒိုးနှင့် အံကိုက်ထားရန်</translation>
</message>
<message>
<source>Larger</source>
<translation>ပိုကြီးရန်</translation>
</message>
<message>
<source>Next page</source>
<translation>နောက်စာမျက်နှာ</translation>
</message>
<message>
<source>Page before</source>
<translation>ရှေ့စာမျက်နှာ</translation>
</message>
<message>
<source>Page {number} of {all}</source>
<translation>စာမျက်နှာ {number} / {all}</translation>
</message>
<message>
<source>Smaller</source>
<translation>ပိုသေးရန်</translation>
</message>
<message>
<source>The document is being drawn…</source>
<translation>စာရွက်စာတမ်း ရေးဆွဲနေသည်…</translation>
</message>
<message>
<source>The sound is being made ready…</source>
<translation>အသံကို ပြင်ဆင်နေသည်…</translation>
</message>
<message>
<source>This sound is longer than two hours; only the first two hours can be played here. Hand out a copy on purpose to hear the rest.</source>
<translation>ဤအသံသည် နှစ်နာရီထက် ပိုရှည်သည်။ ဤနေရာတွင် ပထမနှစ်နာရီကိုသာ ဖွင့်နိုင်သည်။ ကျန်သည်ကို နားထောင်ရန် မိတ္တူကို ရည်ရွယ်၍ ထုတ်ပါ။</translation>
</message>
<message>
<source>Turn left</source>
<translation>ဘယ်ဘက် လှည့်ရန်</translation>
</message>
<message>
<source>Turn right</source>
<translation>ညာဘက် လှည့်ရန်</translation>
</message>
</context>
<context>
<name>Documents</name>
<message>
<source>Add files…</source>
<translation>ဖိုင်များ ထည့်ရန်…</translation>
</message>
<message>
<source>Add photos, scans, sound or PDF, or drop them here. The vault keeps an encrypted copy.</source>
<translation>ဓာတ်ပုံ၊ စကင်ဖတ်ထားသည်များ၊ အသံ သို့မဟုတ် PDF ကို ထည့်ပါ၊ သို့မဟုတ် ဤနေရာသို့ ဆွဲချပါ။ မှတ်တမ်းတိုက်တွင် ကုဒ်ဝှက်ထားသော မိတ္တူ သိမ်းထားသည်။</translation>
</message>
<message>
<source>Hand out a copy…</source>
<translation>မိတ္တူ ထုတ်ပေးရန်…</translation>
</message>
<message>
<source>Look at it</source>
<translation>ကြည့်ရန်</translation>
</message>
<message>
<source>No documents yet</source>
<translation>စာရွက်စာတမ်း မရှိသေးပါ</translation>
</message>
<message>
<source>Note a paper without a file</source>
<translation>ဖိုင်မပါသော စာရွက် မှတ်သားရန်</translation>
</message>
<message>
<source>Paste a picture</source>
<translation>ပုံ ထည့်ရန်</translation>
</message>
<message>
<source>Show small pictures for 30 seconds</source>
<translation>ပုံငယ်များကို 30 စက္ကန့် ပြရန်</translation>
</message>
<message>
<source>There is no picture or file on the clipboard.</source>
<translation>ကူးယူထားသော ပုံ သို့မဟုတ် ဖိုင် မရှိပါ။</translation>
</message>
<message>
<source>expired</source>
<translation>သက်တမ်းကုန်ပြီး</translation>
</message>
<message>
<source>expires {day}</source>
<translation>{day} တွင် သက်တမ်းကုန်မည်</translation>
</message>
<message>
<source>no file</source>
<translation>ဖိုင်မရှိ</translation>
</message>
<message>
<source>place and time kept in it</source>
<translation>နေရာနှင့် အချိန် ပါရှိဆဲ</translation>
</message>
</context>
<context>
<name>Duplicates</name>
<message>
<source>Another case was merged into this one. It can be undone for 30 days.</source>
<translation>အခြားဖြစ်ရပ်တစ်ခုကို ဤဖြစ်ရပ်ထဲသို့ ပေါင်းထားသည်။ ရက် 30 အတွင်း ပြန်ခွဲနိုင်သည်။</translation>
</message>
<message>
<source>Compare</source>
<translation>နှိုင်းယှဉ်ရန်</translation>
</message>
<message>
<source>Open the case</source>
<translation>ဖြစ်ရပ် ဖွင့်ရန်</translation>
</message>
<message>
<source>They are two cases again</source>
<translation>ဖြစ်ရပ်နှစ်ခု ပြန်ဖြစ်ပါပြီ</translation>
</message>
<message>
<source>Two people</source>
<translation>လူနှစ်ဦး</translation>
</message>
<message>
<source>Undo the merge</source>
<translation>ပေါင်းထားသည်ကို ပြန်ခွဲရန်</translation>
</message>
<message>
<source>a father's name that sounds the same</source>
<translation>အသံတူသော ဖခင်အမည်</translation>
</message>
<message>
<source>a fitting age</source>
<translation>ကိုက်ညီသော အသက်</translation>
</message>
<message>
<source>a mother's name that sounds the same</source>
<translation>အသံတူသော မိခင်အမည်</translation>
</message>
<message>
<source>a name that sounds the same</source>
<translation>အသံတူသော အမည်</translation>
</message>
<message>
<source>a similar name</source>
<translation>ဆင်တူသော အမည်</translation>
</message>
<message>
<source>birth dates that differ by one slip</source>
<translation>အမှားတစ်ခုသာ ကွာသော မွေးသက္ကရာဇ်များ</translation>
</message>
<message>
<source>birth years one apart</source>
<translation>တစ်နှစ်ကွာသော မွေးနှစ်များ</translation>
</message>
<message>
<source>document numbers that differ by one sign</source>
<translation>အက္ခရာတစ်လုံးသာ ကွာသော စာရွက်စာတမ်းအမှတ်များ</translation>
</message>
<message>
<source>likely the same person</source>
<translation>လူတစ်ဦးတည်း ဖြစ်ဖွယ်ရှိသည်</translation>
</message>
<message>
<source>nearly the same age</source>
<translation>အသက် တူလုနီးပါး</translation>
</message>
<message>
<source>possibly the same person</source>
<translation>လူတစ်ဦးတည်း ဖြစ်နိုင်သည်</translation>
</message>
<message>
<source>the same birth date</source>
<translation>တူညီသော မွေးသက္ကရာဇ်</translation>
</message>
<message>
<source>the same birth month and year</source>
<translation>တူညီသော မွေးလနှင့် မွေးနှစ်</translation>
</message>
<message>
<source>the same birth year</source>
<translation>တူညီသော မွေးနှစ်</translation>
</message>
<message>
<source>the same birthday, one year apart</source>
<translation>မွေးနေ့တူ၊ တစ်နှစ်ကွာ</translation>
</message>
<message>
<source>the same document number</source>
<translation>တူညီသော စာရွက်စာတမ်းအမှတ်</translation>
</message>
<message>
<source>the same event</source>
<translation>တူညီသော ဖြစ်ရပ်</translation>
</message>
<message>
<source>the same phone number</source>
<translation>တူညီသော ဖုန်းနံပါတ်</translation>
</message>
<message>
<source>the same place of birth</source>
<translation>တူညီသော မွေးဖွားရာဒေသ</translation>
</message>
<message>
<source>{code} ({initials}): {level}; {reasons}.</source>
<translation>{code} ({initials}) – {level}၊ {reasons}။</translation>
</message>
<message>
<source>{code}: {level}; {reasons}.</source>
<translation>{code} – {level}၊ {reasons}။</translation>
</message>
</context>
<context>
<name>Editors</name>
<message>
<source>Choose from a calendar</source>
<translation>ပြက္ခဒိန်မှ ရွေးရန်</translation>
</message>
<message>
<source>Day</source>
<translation>ရက်</translation>
</message>
<message>
<source>Month</source>
<translation>လ</translation>
</message>
<message>
<source>No</source>
<translation>မဟုတ်</translation>
</message>
<message>
<source>Now</source>
<translation>ယခု</translation>
</message>
<message>
<source>Only text can be pasted here. Add pictures and files as documents.</source>
<translation>ဤနေရာတွင် စာသားကိုသာ ထည့်နိုင်သည်။ ပုံနှင့် ဖိုင်များကို စာရွက်စာတမ်းအဖြစ် ထည့်ပါ။</translation>
</message>
<message>
<source>Remove {choice}</source>
<translation>{choice} ကို ဖယ်ရန်</translation>
</message>
<message>
<source>The copied text is too long for this answer. Copy a shorter part of it.</source>
<translation>ကူးယူထားသော စာသားသည် ဤအဖြေအတွက် ရှည်လွန်းသည်။ ပိုတိုသော အပိုင်းကို ကူးယူပါ။</translation>
</message>
<message>
<source>Time</source>
<translation>အချိန်</translation>
</message>
<message>
<source>Type to add</source>
<translation>ရိုက်၍ ထည့်ပါ</translation>
</message>
<message>
<source>Type to search</source>
<translation>ရိုက်၍ ရှာပါ</translation>
</message>
<message>
<source>Year</source>
<translation>နှစ်</translation>
</message>
<message>
<source>Yes</source>
<translation>ဟုတ်</translation>
</message>
<message>
<source>{year} ({calendar})</source>
<translation>{year} ({calendar})</translation>
</message>
</context>
<context>
<name>Emergency</name>
<message>
<source>Code of the case</source>
<translation>ဖြစ်ရပ်၏ ကုဒ်</translation>
</message>
<message>
<source>For a case out of your reach, when it cannot wait. It opens for one hour. Your supervisor sees at once that you opened it, and why; another person looks into it afterwards.</source>
<translation>သင် မြင်ခွင့်မရှိသော ဖြစ်ရပ်ကို မစောင့်နိုင်သည့်အခါ သုံးရန်။ တစ်နာရီ ဖွင့်ပေးသည်။ သင် ဖွင့်ကြောင်းနှင့် အကြောင်းရင်းကို သင့်ကြီးကြပ်သူ ချက်ချင်း မြင်ရပြီး နောက်မှ အခြားသူတစ်ဦးက စစ်ဆေးသည်။</translation>
</message>
<message>
<source>Open a case in an emergency</source>
<translation>ဖြစ်ရပ်ကို အရေးပေါ် ဖွင့်ရန်</translation>
</message>
<message>
<source>What kind of emergency?</source>
<translation>မည်သည့် အရေးပေါ်အမျိုးအစားနည်း။</translation>
</message>
<message>
<source>Why can it not wait? A sentence or two.</source>
<translation>ဘာကြောင့် မစောင့်နိုင်သနည်း။ ဝါကျတစ်ခု သို့မဟုတ် နှစ်ခု ရေးပါ။</translation>
</message>
</context>
<context>
<name>EmergencyOpening</name>
<message>
<source>Looked into</source>
<translation>စစ်ဆေးသည့်အချိန်</translation>
</message>
<message>
<source>Looked into by</source>
<translation>စစ်ဆေးသူ</translation>
</message>
<message>
<source>Open until</source>
<translation>ဖွင့်ခွင့် ကုန်ဆုံးချိန်</translation>
</message>
<message>
<source>Opened</source>
<translation>ဖွင့်သည့်အချိန်</translation>
</message>
<message>
<source>Opened by</source>
<translation>ဖွင့်သူ</translation>
</message>
<message>
<source>Reason</source>
<translation>အကြောင်းရင်း</translation>
</message>
<message>
<source>What kind of emergency</source>
<translation>အရေးပေါ် အမျိုးအစား</translation>
</message>
</context>
<context>
<name>Errors</name>
<message>
<source>A child travels only after it was found that the return is in the child's best interest. Answer that question with yes first, or stop the return.</source>
<translation>ပြန်ပို့ခြင်းသည် ကလေး၏ အကောင်းဆုံးအကျိုး ဖြစ်ကြောင်း တွေ့ရှိပြီးမှသာ ကလေးကို ခရီးထွက်စေရသည်။ ထိုမေးခွန်းကို “ဟုတ်” ဟု အရင်ဖြေပါ သို့မဟုတ် ပြန်ပို့ရေးကို ရပ်ဆိုင်းပါ။</translation>
</message>
<message>
<source>A country is named twice. Choose each of them once.</source>
<translation>နိုင်ငံတစ်ခု နှစ်ကြိမ် ပါနေသည်။ တစ်ခုစီကို တစ်ကြိမ်သာ ရွေးပါ။</translation>
</message>
<message>
<source>A file could not be written safely. It is whole, but may be the one from before. Check that the disk is plugged in, then try again.</source>
<translation>ဖိုင်တစ်ခုကို ဘေးကင်းစွာ ရေး၍မရပါ။ ဖိုင်သည် အကောင်းအတိုင်းရှိသော်လည်း ယခင်ဖိုင် ဖြစ်နိုင်သည်။ ဒစ် တပ်ထားသလား စစ်ဆေးပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>A file of the vault could not be read; its disk may be failing or gone. Check that the disk is plugged in, then try again.</source>
<translation>မှတ်တမ်းတိုက်၏ ဖိုင်တစ်ခုကို ဖတ်၍မရပါ။ ဒစ် ပျက်နေ သို့မဟုတ် မရှိတော့ခြင်း ဖြစ်နိုင်သည်။ ဒစ် တပ်ထားသလား စစ်ဆေးပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>A file of this vault is missing. Restore the folder from a backup; nothing was changed.</source>
<translation>ဤမှတ်တမ်းတိုက်၏ ဖိုင်တစ်ခု ပျောက်နေသည်။ ဖိုင်တွဲကို အရန်မိတ္တူမှ ပြန်ယူပါ။ ဘာမျှ မပြောင်းလဲပါ။</translation>
</message>
<message>
<source>A font that belongs to the program is missing or damaged. Install the program again.</source>
<translation>ပရိုဂရမ်၏ ဖောင့်တစ်ခု ပျောက်နေ သို့မဟုတ် ပျက်စီးနေသည်။ ပရိုဂရမ်ကို ပြန်ထည့်သွင်းပါ။</translation>
</message>
<message>
<source>A merge can be undone for 30 days. This one is older; move what belongs elsewhere by hand.</source>
<translation>ပေါင်းထားသည်ကို ရက် 30 အတွင်း ပြန်ခွဲနိုင်သည်။ ဤအရာ ပိုကြာပြီ။ အခြားနေရာနှင့် သက်ဆိုင်သည်များကို ကိုယ်တိုင်ရွှေ့ပါ။</translation>
</message>
<message>
<source>A new case has no {kind} yet. Take that part out and record it by its own act.</source>
<translation>ဖြစ်ရပ်အသစ်တွင် {kind} မရှိသေးပါ။ ထိုအပိုင်းကို ထုတ်ပြီး သီးခြားလုပ်ဆောင်ချက်ဖြင့် မှတ်တမ်းတင်ပါ။</translation>
</message>
<message>
<source>A newer version of this program wrote this vault. Update the program; nothing was changed.</source>
<translation>ဤမှတ်တမ်းတိုက်ကို ပရိုဂရမ်၏ ပိုသစ်သော ဗားရှင်းက ရေးထားသည်။ ပရိုဂရမ်ကို အဆင့်မြှင့်ပါ။ ဘာမျှ မပြောင်းလဲပါ။</translation>
</message>
<message>
<source>A part of this computer's system that plays sound is missing (libpulse on Linux). Ask whoever looks after this computer to install it.</source>
<translation>အသံဖွင့်သည့် ဤကွန်ပျူတာစနစ်၏ အစိတ်အပိုင်းတစ်ခု မရှိပါ (Linux တွင် libpulse)။ ဤကွန်ပျူတာကို ကြည့်ရှုသူအား ထည့်သွင်းပေးရန် ပြောပါ။</translation>
</message>
<message>
<source>A record belongs to a case; services and events stand alone. Open that first.</source>
<translation>မှတ်တမ်းသည် ဖြစ်ရပ်တစ်ခုနှင့် သက်ဆိုင်သည်။ ဝန်ဆောင်မှုနှင့် အဖြစ်အပျက်များသာ သီးခြားရှိသည်။ ထိုဖြစ်ရပ်ကို အရင်ဖွင့်ပါ။</translation>
</message>
<message>
<source>A referral letter belongs to its referral. Record the referral, then make its letter there.</source>
<translation>ညွှန်းပို့စာသည် ညွှန်းပို့မှုနှင့် သက်ဆိုင်သည်။ ညွှန်းပို့မှုကို မှတ်တမ်းတင်ပြီး ထိုနေရာတွင် စာကို ပြုလုပ်ပါ။</translation>
</message>
<message>
<source>A step is either done or not needed. Choose one.</source>
<translation>အဆင့်တစ်ခုသည် ပြီးစီး သို့မဟုတ် မလိုအပ် ဖြစ်ရမည်။ တစ်ခုကို ရွေးပါ။</translation>
</message>
<message>
<source>A team's name has at most 40 letters, and each worker of a team is of this vault.</source>
<translation>အဖွဲ့အမည်တွင် အများဆုံး စာလုံး 40 ရှိရမည်၊ အဖွဲ့ရှိ ဝန်ထမ်းတိုင်းသည် ဤမှတ်တမ်းတိုက်မှ ဖြစ်ရမည်။</translation>
</message>
<message>
<source>Another computer has this vault open. Close it there, then try again.</source>
<translation>အခြားကွန်ပျူတာတစ်လုံးတွင် ဤမှတ်တမ်းတိုက် ဖွင့်ထားသည်။ ထိုနေရာတွင် ပိတ်ပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>Another supervisor looks into what you opened yourself.</source>
<translation>သင်ကိုယ်တိုင် ဖွင့်ထားသည်ကို အခြားကြီးကြပ်သူက စစ်ဆေးရသည်။</translation>
</message>
<message>
<source>Another window has this case file open. Close it and try again.</source>
<translation>အခြားဝင်းဒိုးတစ်ခုတွင် ဤဖြစ်ရပ်ဖိုင် ဖွင့်ထားသည်။ ပိတ်ပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>Another window has this vault open. Close it and try again.</source>
<translation>အခြားဝင်းဒိုးတစ်ခုတွင် ဤမှတ်တမ်းတိုက် ဖွင့်ထားသည်။ ပိတ်ပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>Ask another supervisor to keep you from this case; nobody does so alone.</source>
<translation>သင့်အား ဤဖြစ်ရပ် ကြည့်ခွင့်ပိတ်ရန် အခြားကြီးကြပ်သူကို ပြောပါ။ မည်သူမျှ တစ်ဦးတည်း မလုပ်ရပါ။</translation>
</message>
<message>
<source>Ask the person whether she or he agrees; without agreement, write down why it has to be.</source>
<translation>သက်ဆိုင်သူ သဘောတူမတူ မေးပါ။ သဘောမတူလျှင် ဘာကြောင့် မဖြစ်မနေ လုပ်ရသည်ကို ရေးပါ။</translation>
</message>
<message>
<source>Choose a colleague who works on cases, and not yourself.</source>
<translation>ဖြစ်ရပ်များကို ဆောင်ရွက်သော လုပ်ဖော်ကိုင်ဖက်ကို ရွေးပါ။ သင့်ကိုယ်သင် မရွေးပါနှင့်။</translation>
</message>
<message>
<source>Choose a moment after the present deadline.</source>
<translation>လက်ရှိ နောက်ဆုံးထားရက်ထက် နောက်ကျသော အချိန်ကို ရွေးပါ။</translation>
</message>
<message>
<source>Choose a place outside the vault for the copy.</source>
<translation>မိတ္တူအတွက် မှတ်တမ်းတိုက်ပြင်ပ နေရာကို ရွေးပါ။</translation>
</message>
<message>
<source>Choose a service of the directory that the person agreed to tell.</source>
<translation>ပြောပြရန် သက်ဆိုင်သူ သဘောတူထားသော လမ်းညွှန်စာရင်းရှိ ဝန်ဆောင်မှုကို ရွေးပါ။</translation>
</message>
<message>
<source>Choose a service provider from the directory.</source>
<translation>လမ်းညွှန်စာရင်းမှ ဝန်ဆောင်မှုပေးသူကို ရွေးပါ။</translation>
</message>
<message>
<source>Choose a worker of this vault who is to be kept from the case.</source>
<translation>ဖြစ်ရပ် ကြည့်ခွင့်ပိတ်ရမည့် ဤမှတ်တမ်းတိုက်၏ ဝန်ထမ်းကို ရွေးပါ။</translation>
</message>
<message>
<source>Choose a worker of this vault who works on cases.</source>
<translation>ဖြစ်ရပ်များကို ဆောင်ရွက်သော ဤမှတ်တမ်းတိုက်၏ ဝန်ထမ်းကို ရွေးပါ။</translation>
</message>
<message>
<source>Choose the country by its two-letter code, such as TH.</source>
<translation>နိုင်ငံကို TH ကဲ့သို့ စာလုံးနှစ်လုံးကုဒ်ဖြင့် ရွေးပါ။</translation>
</message>
<message>
<source>Choose the same tables and method as before, or another period.</source>
<translation>ယခင်က ဇယားများနှင့် နည်းလမ်းအတိုင်း ရွေးပါ သို့မဟုတ် အခြားကာလကို ရွေးပါ။</translation>
</message>
<message>
<source>Choose the type of case from the list.</source>
<translation>ဖြစ်ရပ် အမျိုးအစားကို စာရင်းမှ ရွေးပါ။</translation>
</message>
<message>
<source>Choose today or a later day as the last day of the flag.</source>
<translation>သတိပေးအလံ၏ နောက်ဆုံးရက်အဖြစ် ယနေ့ သို့မဟုတ် နောက်ရက်ကို ရွေးပါ။</translation>
</message>
<message>
<source>Choose two to four countries to compare.</source>
<translation>နှိုင်းယှဉ်ရန် နိုင်ငံ နှစ်ခုမှ လေးခုအထိ ရွေးပါ။</translation>
</message>
<message>
<source>Choose what needs approval from the list.</source>
<translation>ခွင့်ပြုချက် လိုအပ်သည်ကို စာရင်းမှ ရွေးပါ။</translation>
</message>
<message>
<source>Choose who is told. Without a receiver the form names nobody.</source>
<translation>မည်သူ့ကို ပြောပြမည်ကို ရွေးပါ။ လက်ခံသူ မရှိလျှင် ပုံစံတွင် မည်သူ့အမည်မျှ မပါပါ။</translation>
</message>
<message>
<source>Choose whose cases a caseworker sees: her own, her team's or the office's.</source>
<translation>ဖြစ်ရပ်စီမံသူ မြင်ရမည့် ဖြစ်ရပ်များကို ရွေးပါ – ကိုယ်ပိုင်၊ အဖွဲ့၏ သို့မဟုတ် ရုံး၏ ဖြစ်ရပ်များ။</translation>
</message>
<message>
<source>Choose why there is no case.</source>
<translation>ဖြစ်ရပ် မရှိသည့် အကြောင်းရင်းကို ရွေးပါ။</translation>
</message>
<message>
<source>Draw at least one case, and at most 200.</source>
<translation>ဖြစ်ရပ် အနည်းဆုံး 1 ခုနှင့် အများဆုံး 200 ထုတ်ယူပါ။</translation>
</message>
<message>
<source>Give the list a name of at most {most} letters.</source>
<translation>စာရင်းကို စာလုံး {most} အထိသာရှိသော အမည် ပေးပါ။</translation>
</message>
<message>
<source>Group {group} has relatives and no head. Say which of them is the head.</source>
<translation>အုပ်စု {group} တွင် ဆွေမျိုးများ ရှိပြီး ခေါင်းဆောင် မရှိပါ။ မည်သူ ခေါင်းဆောင်ဖြစ်သည်ကို ရေးပါ။</translation>
</message>
<message>
<source>Group {group} has two heads. Leave one, and say how the other is related to her.</source>
<translation>အုပ်စု {group} တွင် ခေါင်းဆောင် နှစ်ဦး ရှိသည်။ တစ်ဦးသာ ထားပြီး ကျန်တစ်ဦး၏ တော်စပ်ပုံကို ရေးပါ။</translation>
</message>
<message>
<source>In group {group} a parent is younger than the child. Look at the ages and relations.</source>
<translation>အုပ်စု {group} တွင် မိဘတစ်ဦးသည် သားသမီးထက် ငယ်နေသည်။ အသက်နှင့် တော်စပ်ပုံများကို ကြည့်ပါ။</translation>
</message>
<message>
<source>Labels come 24 or 33 to a sheet. Choose one of the two.</source>
<translation>လေဘယ်များသည် တစ်ရွက်လျှင် 24 သို့မဟုတ် 33 ခု ပါသည်။ နှစ်မျိုးအနက် တစ်မျိုး ရွေးပါ။</translation>
</message>
<message>
<source>Made-up people only go into a training vault. Open the training vault first.</source>
<translation>စိတ်ကူးသက်သက် လူများကို လေ့ကျင့်ရေး မှတ်တမ်းတိုက်တွင်သာ ထည့်ရသည်။ လေ့ကျင့်ရေး မှတ်တမ်းတိုက်ကို အရင်ဖွင့်ပါ။</translation>
</message>
<message>
<source>Many people use this passphrase. Choose another, or let the program make one.</source>
<translation>ဤလျှို့ဝှက်စကားစုကို လူအများ သုံးကြသည်။ အခြားတစ်ခု ရွေးပါ သို့မဟုတ် ပရိုဂရမ်ကို ဖန်တီးခိုင်းပါ။</translation>
</message>
<message>
<source>No file belongs to this document, only what is written about it.</source>
<translation>ဤစာရွက်စာတမ်းတွင် ဖိုင်မပါပါ၊ ၎င်းအကြောင်း ရေးထားသည်သာ ရှိသည်။</translation>
</message>
<message>
<source>No other case was merged into this one.</source>
<translation>ဤဖြစ်ရပ်ထဲသို့ အခြားဖြစ်ရပ် ပေါင်းထားခြင်း မရှိပါ။</translation>
</message>
<message>
<source>Nobody approves her own work or her own question. Ask another supervisor.</source>
<translation>မည်သူမျှ ကိုယ့်အလုပ် သို့မဟုတ် ကိုယ့်တောင်းခံချက်ကို ကိုယ်တိုင် ခွင့်မပြုရပါ။ အခြားကြီးကြပ်သူကို ပြောပါ။</translation>
</message>
<message>
<source>Nobody on the list waits for a case and has agreed to it. Ask each person first.</source>
<translation>စာရင်းတွင် ဖြစ်ရပ်ကို စောင့်ဆိုင်းပြီး သဘောတူထားသူ မရှိပါ။ တစ်ဦးစီကို အရင်မေးပါ။</translation>
</message>
<message>
<source>Nobody reviews the quality of her own case. Ask another supervisor.</source>
<translation>မည်သူမျှ ကိုယ့်ဖြစ်ရပ်၏ အရည်အသွေးကို ကိုယ်တိုင် မသုံးသပ်ရပါ။ အခြားကြီးကြပ်သူကို ပြောပါ။</translation>
</message>
<message>
<source>Nobody this office knows has signed this procedure. Compare the signer's fingerprint over another way first, then accept it expressly.</source>
<translation>ဤလုပ်ထုံးလုပ်နည်းကို ဤရုံးက သိသူ မည်သူမျှ လက်မှတ်မထိုးရသေးပါ။ လက်မှတ်ထိုးသူ၏ လက်ဗွေကုဒ် (fingerprint) ကို အခြားနည်းဖြင့် အရင်တိုက်ဆိုင်စစ်ဆေးပြီးမှ အတိအလင်း လက်ခံပါ။</translation>
</message>
<message>
<source>Nothing is printed in this language. Choose another one.</source>
<translation>ဤဘာသာစကားဖြင့် ပုံနှိပ်၍မရပါ။ အခြားဘာသာစကားကို ရွေးပါ။</translation>
</message>
<message>
<source>Nothing was shared with this receiver under this consent.</source>
<translation>ဤသဘောတူခွင့်ပြုချက်အရ ဤလက်ခံသူထံ ဘာမျှ မမျှဝေခဲ့ပါ။</translation>
</message>
<message>
<source>One of these cases is offered to somebody else. Record the answer or take the offer back, then merge.</source>
<translation>ဤအမှုများထဲမှ တစ်ခုကို အခြားသူအား ကမ်းလှမ်းထားသည်။ အဖြေကို မှတ်တမ်းတင်ပါ သို့မဟုတ် ကမ်းလှမ်းချက်ကို ပြန်ရုပ်သိမ်းပါ၊ ပြီးမှ ပေါင်းပါ။</translation>
</message>
<message>
<source>One of these cases waits for the approval of its closure. Have that settled first, then merge.</source>
<translation>ဤအမှုများထဲမှ တစ်ခုသည် ပိတ်ရန် အတည်ပြုချက်ကို စောင့်နေသည်။ ထိုကိစ္စကို အရင်ဖြေရှင်းပြီးမှ ပေါင်းပါ။</translation>
</message>
<message>
<source>One of these follow-ups was changed since. Change or delete them one by one.</source>
<translation>ဤနောက်ဆက်တွဲများမှ တစ်ခုကို ထိုအချိန်မှစ၍ ပြောင်းထားသည်။ တစ်ခုချင်း ပြင်ပါ သို့မဟုတ် ဖျက်ပါ။</translation>
</message>
<message>
<source>Only a consent that was given can be withdrawn.</source>
<translation>ပေးထားပြီးသော သဘောတူခွင့်ပြုချက်ကိုသာ ရုပ်သိမ်းနိုင်သည်။</translation>
</message>
<message>
<source>Only a newer consent for the same purpose and receiver takes its place.</source>
<translation>ရည်ရွယ်ချက်နှင့် လက်ခံသူ တူညီသော ပိုသစ်သည့် သဘောတူခွင့်ပြုချက်ကသာ အစားထိုးနိုင်သည်။</translation>
</message>
<message>
<source>Only an assessment, a goal or a closure is put up for approval.</source>
<translation>ဆန်းစစ်မှု၊ ရည်မှန်းချက် သို့မဟုတ် ဖြစ်ရပ်ပိတ်ခြင်းကိုသာ ခွင့်ပြုချက် တောင်းခံနိုင်သည်။</translation>
</message>
<message>
<source>Only the colleague who saved this list, or a supervisor, can delete it.</source>
<translation>ဤစာရင်းကို သိမ်းခဲ့သော လုပ်ဖော်ကိုင်ဖက် သို့မဟုတ် ကြီးကြပ်သူကသာ ဖျက်နိုင်သည်။</translation>
</message>
<message>
<source>Only the worker responsible for a case, or a supervisor, hands it over. Ask one of them.</source>
<translation>ဖြစ်ရပ်၏ တာဝန်ခံဝန်ထမ်း သို့မဟုတ် ကြီးကြပ်သူကသာ ဖြစ်ရပ်ကို လွှဲအပ်နိုင်သည်။ သူတို့အနက် တစ်ဦးကို ပြောပါ။</translation>
</message>
<message>
<source>People are counted by month. Choose a period that begins and ends with a month.</source>
<translation>လူဦးရေကို လအလိုက် ရေတွက်သည်။ လဆန်းတွင် စပြီး လကုန်တွင် ဆုံးသော ကာလကို ရွေးပါ။</translation>
</message>
<message>
<source>Print fewer labels at a time: 990 at most.</source>
<translation>တစ်ကြိမ်လျှင် လေဘယ် ပိုနည်းနည်း ပုံနှိပ်ပါ – အများဆုံး 990။</translation>
</message>
<message>
<source>Say in a sentence or two why it cannot wait. Your supervisor reads it.</source>
<translation>ဘာကြောင့် မစောင့်နိုင်သည်ကို ဝါကျတစ်ခု နှစ်ခုဖြင့် ရေးပါ။ သင့်ကြီးကြပ်သူ ဖတ်ပါမည်။</translation>
</message>
<message>
<source>Say what has to change; the reason is sent back with the record.</source>
<translation>ဘာ ပြောင်းရမည်ကို ရေးပါ။ အကြောင်းရင်းကို မှတ်တမ်းနှင့်အတူ ပြန်ပို့ပါမည်။</translation>
</message>
<message>
<source>Say whether the case was accepted or refused.</source>
<translation>ဖြစ်ရပ်ကို လက်ခံသလား၊ ငြင်းဆိုသလား ရေးပါ။</translation>
</message>
<message>
<source>Say which kind of body decided the formal status.</source>
<translation>တရားဝင် အဆင့်သတ်မှတ်ချက်ကို မည်သည့်အဖွဲ့အစည်းအမျိုးအစားက ဆုံးဖြတ်သည်ကို ရေးပါ။</translation>
</message>
<message>
<source>Say which office or organisation takes the case.</source>
<translation>ဖြစ်ရပ်ကို မည်သည့်ရုံး သို့မဟုတ် အဖွဲ့အစည်းက လက်ခံသည်ကို ရေးပါ။</translation>
</message>
<message>
<source>Say who gets this copy and why; it is kept with the document.</source>
<translation>ဤမိတ္တူကို မည်သူရမည်၊ ဘာကြောင့်ကို ရေးပါ။ ယင်းကို စာရွက်စာတမ်းနှင့်အတူ သိမ်းထားမည်။</translation>
</message>
<message>
<source>Say why the step is not needed.</source>
<translation>အဆင့် ဘာကြောင့် မလိုအပ်သည်ကို ရေးပါ။</translation>
</message>
<message>
<source>Say why the step needs more time.</source>
<translation>အဆင့်အတွက် ဘာကြောင့် အချိန်ပိုလိုသည်ကို ရေးပါ။</translation>
</message>
<message>
<source>Say why this is shared without consent.</source>
<translation>ဤအရာကို သဘောတူခွင့်ပြုချက် မရှိဘဲ မျှဝေရသည့် အကြောင်းရင်းကို ရေးပါ။</translation>
</message>
<message>
<source>Say why you decide so; the reason is kept with the decision.</source>
<translation>ဘာကြောင့် ဤသို့ ဆုံးဖြတ်သည်ကို ရေးပါ။ အကြောင်းရင်းကို ဆုံးဖြတ်ချက်နှင့်အတူ သိမ်းထားမည်။</translation>
</message>
<message>
<source>Say why, for example a relative or a conflict of interest.</source>
<translation>အကြောင်းရင်းကို ရေးပါ၊ ဥပမာ ဆွေမျိုး သို့မဟုတ် အကျိုးစီးပွား ပဋိပက္ခ။</translation>
</message>
<message>
<source>Say why, so that whoever offered the case can act on it.</source>
<translation>ဖြစ်ရပ် ကမ်းလှမ်းသူ ဆက်လက်ဆောင်ရွက်နိုင်ရန် အကြောင်းရင်းကို ရေးပါ။</translation>
</message>
<message>
<source>Some of these people have not agreed to a record, or have a case already. Look at the list again.</source>
<translation>ဤသူအချို့သည် မှတ်တမ်းထားရန် သဘောမတူရသေးပါ သို့မဟုတ် ဖြစ်ရပ် ရှိပြီးသား ဖြစ်သည်။ စာရင်းကို ပြန်ကြည့်ပါ။</translation>
</message>
<message>
<source>Somebody agreed for a child. Ask the child too: write down the child's view, or that it is not known.</source>
<translation>ကလေးအတွက် အခြားသူက သဘောတူပေးခဲ့သည်။ ကလေးကိုပါ မေးပါ – ကလေး၏ အမြင်ကို ရေးပါ သို့မဟုတ် မသိရကြောင်း ရေးပါ။</translation>
</message>
<message>
<source>Somebody else in this office may publish too, so nobody publishes alone. Propose these figures, and ask a colleague to look and approve.</source>
<translation>ဤရုံးတွင် ထုတ်ပြန်ခွင့်ရှိသူ အခြားတစ်ဦး ရှိသဖြင့် မည်သူမျှ တစ်ဦးတည်း မထုတ်ပြန်ရပါ။ ဤကိန်းဂဏန်းများကို အဆိုပြုပြီး ကြည့်ရှု၍ ခွင့်ပြုရန် လုပ်ဖော်ကိုင်ဖက်ကို ပြောပါ။</translation>
</message>
<message>
<source>Somebody else published or proposed figures in the meantime. Look at the figures again.</source>
<translation>ထိုအတောအတွင်း အခြားသူတစ်ဦးက ကိန်းဂဏန်းများကို ထုတ်ပြန် သို့မဟုတ် အဆိုပြုခဲ့သည်။ ကိန်းဂဏန်းများကို ထပ်ကြည့်ပါ။</translation>
</message>
<message>
<source>Somebody has looked into this already.</source>
<translation>ယင်းကို တစ်စုံတစ်ဦးက စစ်ဆေးပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>Somebody has worked on one of these cases since. Nothing was taken back.</source>
<translation>ထိုအချိန်မှစ၍ ဤဖြစ်ရပ်များအနက် တစ်ခုကို တစ်စုံတစ်ဦးက ဆောင်ရွက်ထားသည်။ ဘာမျှ ပြန်မရုပ်သိမ်းခဲ့ပါ။</translation>
</message>
<message>
<source>Somebody on the list wears this wristband already. Give the person another one.</source>
<translation>စာရင်းရှိ တစ်စုံတစ်ဦးသည် ဤလက်ပတ်ကို ဝတ်ထားပြီးဖြစ်သည်။ သက်ဆိုင်သူကို အခြားလက်ပတ် ပေးပါ။</translation>
</message>
<message>
<source>The answers name a question this instrument does not have.</source>
<translation>အဖြေများတွင် ဤမေးခွန်းစုံ၌ မရှိသော မေးခွန်း ပါရှိသည်။</translation>
</message>
<message>
<source>The answers name an indicator this instrument does not have.</source>
<translation>အဖြေများတွင် ဤစိစစ်မေးခွန်းစုံ၌ မရှိသော ညွှန်ပြချက် ပါရှိသည်။</translation>
</message>
<message>
<source>The case has changed since you looked through it. Look through it again.</source>
<translation>သင် ကြည့်ပြီးနောက် ဖြစ်ရပ် ပြောင်းလဲသွားသည်။ ထပ်ကြည့်ပါ။</translation>
</message>
<message>
<source>The colleague answers this offer; you can take it back.</source>
<translation>ဤကမ်းလှမ်းချက်ကို လုပ်ဖော်ကိုင်ဖက်က ဖြေကြားရသည်။ သင် ပြန်ရုပ်သိမ်းနိုင်သည်။</translation>
</message>
<message>
<source>The colleague responsible for the case that stays is kept from the other one. Give that case to somebody else first, then merge.</source>
<translation>ကျန်ရှိမည့်အမှုကို တာဝန်ယူထားသော လုပ်ဖော်ကိုင်ဖက်ကို အခြားအမှုမှ ဖယ်ထားသည်။ ထိုအမှုကို အခြားသူထံ အရင်ပေးပြီးမှ ပေါင်းပါ။</translation>
</message>
<message>
<source>The database library on this machine does not work safely. Install the program again.</source>
<translation>ဤစက်ပေါ်ရှိ ဒေတာဘေ့စ်စနစ် ဘေးကင်းစွာ အလုပ်မလုပ်ပါ။ ပရိုဂရမ်ကို ပြန်ထည့်သွင်းပါ။</translation>
</message>
<message>
<source>The disk is full, so the file was not written; what was there before is still there. Make room outside the vault, then try again.</source>
<translation>ဒစ် ပြည့်နေသဖြင့် ဖိုင်ကို မရေးခဲ့ပါ။ ယခင်ရှိပြီးသားသည် ရှိနေဆဲဖြစ်သည်။ မှတ်တမ်းတိုက်ပြင်ပတွင် နေရာလွတ်ပေးပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>The disk is full. This was not saved; everything saved before is safe. Make room on the disk, outside this program, then save again.</source>
<translation>ဒစ် ပြည့်နေသည်။ ဤအရာကို မသိမ်းရသေးပါ။ ယခင်သိမ်းပြီးသားအားလုံး ဘေးကင်းသည်။ ဤပရိုဂရမ်ပြင်ပ ဒစ်ပေါ်တွင် နေရာလွတ်ပေးပြီး ထပ်သိမ်းပါ။</translation>
</message>
<message>
<source>The disk reported a fault. This was not saved. Copy the vault to another disk soon.</source>
<translation>ဒစ်တွင် ချို့ယွင်းချက် ပေါ်ခဲ့သည်။ ဤအရာကို မသိမ်းရသေးပါ။ မှတ်တမ်းတိုက်ကို အခြားဒစ်သို့ မကြာမီ ကူးယူပါ။</translation>
</message>
<message>
<source>The earlier answer no longer fits the rest of the record ({problem}). Open the record and change it there.</source>
<translation>ယခင်အဖြေသည် မှတ်တမ်း၏ ကျန်အပိုင်းနှင့် မကိုက်ညီတော့ပါ ({problem})။ မှတ်တမ်းကို ဖွင့်ပြီး ထိုနေရာတွင် ပြင်ပါ။</translation>
</message>
<message>
<source>The figures name a column this program does not count.</source>
<translation>ကိန်းဂဏန်းများတွင် ဤပရိုဂရမ် မရေတွက်သော ကော်လံ ပါရှိသည်။</translation>
</message>
<message>
<source>The file does not say which case it is: give it a part named case, with its country.</source>
<translation>ဖိုင်တွင် မည်သည့်ဖြစ်ရပ်ဖြစ်ကြောင်း မပါပါ။ case အမည်ရှိ အပိုင်းကို နိုင်ငံနှင့်အတူ ထည့်ပါ။</translation>
</message>
<message>
<source>The file is no longer the one that was looked at. Look at it again.</source>
<translation>ဖိုင်သည် ကြည့်ရှုခဲ့သောဖိုင် မဟုတ်တော့ပါ။ ပြန်ကြည့်ပါ။</translation>
</message>
<message>
<source>The file names an event that no procedure knows.</source>
<translation>ဖိုင်တွင် မည်သည့်လုပ်ထုံးလုပ်နည်းကမျှ မသိသော အဖြစ်အပျက် ပါရှိသည်။</translation>
</message>
<message>
<source>The file of this document is missing from the vault. What is written about it is safe. Put the file back from a backup of the vault.</source>
<translation>ဤစာရွက်စာတမ်း၏ ဖိုင် မှတ်တမ်းတိုက်တွင် ပျောက်နေသည်။ ၎င်းအကြောင်း ရေးထားသည်များ ဘေးကင်းသည်။ မှတ်တမ်းတိုက် အရန်မိတ္တူမှ ဖိုင်ကို ပြန်ထည့်ပါ။</translation>
</message>
<message>
<source>The file of this document was changed or damaged on the disk, so it is not shown. What is written about it is safe. Put the file back from a backup of the vault.</source>
<translation>ဤစာရွက်စာတမ်း၏ ဖိုင်သည် ဒစ်ပေါ်တွင် ပြောင်းလဲ သို့မဟုတ် ပျက်စီးနေသဖြင့် မပြပါ။ ၎င်းအကြောင်း ရေးထားသည်များ ဘေးကင်းသည်။ မှတ်တမ်းတိုက် အရန်မိတ္တူမှ ဖိုင်ကို ပြန်ထည့်ပါ။</translation>
</message>
<message>
<source>The follow-ups after 1, 3, 6 and 12 months are planned already.</source>
<translation>1၊ 3၊ 6 နှင့် 12 လ အကြာ နောက်ဆက်တွဲများကို စီစဉ်ပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>The goal of this action is not approved yet. Ask for approval first; it can be planned meanwhile.</source>
<translation>ဤလုပ်ဆောင်ချက်၏ ရည်မှန်းချက်ကို ခွင့်မပြုရသေးပါ။ ခွင့်ပြုချက် အရင်တောင်းပါ။ ထိုအတောအတွင်း စီစဉ်နိုင်သည်။</translation>
</message>
<message>
<source>The intake of this event has ended. Take the day away in the event to add people.</source>
<translation>ဤအဖြစ်အပျက်အတွက် လူစာရင်းလက်ခံခြင်း ပြီးဆုံးပြီ။ လူထပ်ထည့်ရန် အဖြစ်အပျက်ရှိ ထိုရက်ကို ဖယ်ပါ။</translation>
</message>
<message>
<source>The key file of this vault is damaged in both of its copies. Restore it from your last backup; the case files have not been touched.</source>
<translation>ဤမှတ်တမ်းတိုက်၏ သော့ဖိုင် မိတ္တူနှစ်ခုလုံး ပျက်စီးနေသည်။ နောက်ဆုံးအရန်မိတ္တူမှ ပြန်ယူပါ။ ဖြစ်ရပ်ဖိုင်များကို မထိခိုက်ပါ။</translation>
</message>
<message>
<source>The key file of this vault was changed by something other than this program. Stop working with it, tell your supervisor and restore it from your last backup.</source>
<translation>ဤမှတ်တမ်းတိုက်၏ သော့ဖိုင်ကို ဤပရိုဂရမ်မဟုတ်သော အရာက ပြောင်းလဲထားသည်။ ဆက်မလုပ်ပါနှင့်၊ သင့်ကြီးကြပ်သူကို အသိပေးပါ၊ နောက်ဆုံးအရန်မိတ္တူမှ ပြန်ယူပါ။</translation>
</message>
<message>
<source>The ledger of releases is not the one this office last published with: it was changed, cut short, or restored alone from a backup. Do not publish; restore both files, or tell your supervisor.</source>
<translation>ထုတ်ပြန်မှုစာရင်းသည် ဤရုံး နောက်ဆုံး ထုတ်ပြန်စဉ်က စာရင်း မဟုတ်ပါ – ပြောင်းလဲထားသည်၊ ဖြတ်တောက်ထားသည် သို့မဟုတ် အရန်မိတ္တူမှ တစ်ခုတည်း ပြန်ယူထားသည်။ မထုတ်ပြန်ပါနှင့်။ ဖိုင်နှစ်ခုလုံးကို ပြန်ယူပါ သို့မဟုတ် သင့်ကြီးကြပ်သူကို အသိပေးပါ။</translation>
</message>
<message>
<source>The lists of this vault come from an earlier program. Ask a caseworker to unlock it once, then try again.</source>
<translation>ဤမှတ်တမ်းတိုက်၏ စာရင်းများသည် ယခင်ပရိုဂရမ်မှ ဖြစ်သည်။ ဖြစ်ရပ်စီမံသူတစ်ဦးကို တစ်ကြိမ် သော့ဖွင့်ခိုင်းပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>The number that a sample is drawn by has at most 12 digits.</source>
<translation>နမူနာ ထုတ်ယူသည့် နံပါတ်တွင် အများဆုံး ဂဏန်း 12 လုံး ရှိရမည်။</translation>
</message>
<message>
<source>The people in these figures have changed since they were proposed. Take the proposal back, look at the figures again and propose them anew.</source>
<translation>အဆိုပြုပြီးနောက် ဤကိန်းဂဏန်းများတွင် ပါဝင်သူများ ပြောင်းလဲသွားသည်။ အဆိုပြုချက်ကို ပြန်ရုပ်သိမ်းပြီး ကိန်းဂဏန်းများကို ထပ်ကြည့်ကာ အသစ် အဆိုပြုပါ။</translation>
</message>
<message>
<source>The person fears to return, or asylum is open, so no step of a return is taken. Note the wish or stop the return, and go on with the asylum referral.</source>
<translation>သက်ဆိုင်သူသည် ပြန်ရန် ကြောက်ရွံ့နေ သို့မဟုတ် ခိုလှုံခွင့်ကိစ္စ မပြီးသေးသဖြင့် ပြန်ပို့ရေး အဆင့် မဆောင်ရွက်ပါ။ ဆန္ဒကို မှတ်ပါ သို့မဟုတ် ပြန်ပို့ရေးကို ရပ်ဆိုင်းပြီး ခိုလှုံခွင့် ညွှန်းပို့မှုကို ဆက်လုပ်ပါ။</translation>
</message>
<message>
<source>The record was changed after it was put up for approval. Ask for it to be put up again.</source>
<translation>ခွင့်ပြုချက် တောင်းခံပြီးနောက် မှတ်တမ်းကို ပြောင်းထားသည်။ ခွင့်ပြုချက် ထပ်တောင်းခံရန် ပြောပါ။</translation>
</message>
<message>
<source>The release is in the ledger as number {number}, but its folder could not be written. Make room or choose another place, then write release {number} again from the ledger.</source>
<translation>ထုတ်ပြန်ချက်သည် ထုတ်ပြန်မှုစာရင်းတွင် နံပါတ် {number} အဖြစ် ရှိသော်လည်း ယင်း၏ ဖိုင်တွဲကို ရေး၍မရပါ။ နေရာလွတ်လုပ်ပါ သို့မဟုတ် အခြားနေရာ ရွေးပါ၊ ပြီးလျှင် ထုတ်ပြန်ချက် {number} ကို စာရင်းမှ ပြန်ရေးပါ။</translation>
</message>
<message>
<source>The signature beside this procedure cannot be read. Ask for both files again, or take it away.</source>
<translation>ဤလုပ်ထုံးလုပ်နည်း၏ဘေးရှိ လက်မှတ်ကို ဖတ်၍မရပါ။ ဖိုင်နှစ်ခုလုံးကို ပြန်တောင်းပါ သို့မဟုတ် လက်မှတ်ကို ဖယ်ပါ။</translation>
</message>
<message>
<source>The signature does not belong to this procedure: one of the two was changed. Do not use it.</source>
<translation>လက်မှတ်သည် ဤလုပ်ထုံးလုပ်နည်းနှင့် မကိုက်ညီပါ – နှစ်ခုအနက် တစ်ခု ပြောင်းလဲထားသည်။ အသုံးမပြုပါနှင့်။</translation>
</message>
<message>
<source>There are no letters in this language. Choose another one.</source>
<translation>ဤဘာသာစကားဖြင့် စာ မရှိပါ။ အခြားတစ်ခု ရွေးပါ။</translation>
</message>
<message>
<source>There are {most} saved lists. Delete some that nobody uses, then save this one.</source>
<translation>သိမ်းထားသော စာရင်း {most} ခု ရှိသည်။ မည်သူမျှ မသုံးသော စာရင်းအချို့ကို ဖျက်ပြီး ဤစာရင်းကို သိမ်းပါ။</translation>
</message>
<message>
<source>There is a case of this person. Write in the case.</source>
<translation>ဤသူ၏ ဖြစ်ရပ် ရှိသည်။ ဖြစ်ရပ်ထဲတွင် ရေးပါ။</translation>
</message>
<message>
<source>There is already a vault in this folder. Choose an empty folder for a new one.</source>
<translation>ဤဖိုင်တွဲတွင် မှတ်တမ်းတိုက် ရှိနှင့်ပြီးဖြစ်သည်။ အသစ်အတွက် ဗလာဖိုင်တွဲကို ရွေးပါ။</translation>
</message>
<message>
<source>There is another version by now. Look at what it changes first.</source>
<translation>ယခု အခြားဗားရှင်း ရှိနေပြီ။ ဘာပြောင်းလဲမည်ကို အရင်ကြည့်ပါ။</translation>
</message>
<message>
<source>There is no day to count from yet. Record the arrival or close the case first, or give the day.</source>
<translation>စတင်ရေတွက်ရန် ရက် မရှိသေးပါ။ ရောက်ရှိမှုကို အရင်မှတ်တမ်းတင်ပါ သို့မဟုတ် ဖြစ်ရပ်ကို ပိတ်ပါ၊ သို့မဟုတ် ရက်ကို ရေးပါ။</translation>
</message>
<message>
<source>There is no key file in this folder. Choose the folder of a vault, or restore the key file from your last backup.</source>
<translation>ဤဖိုင်တွဲတွင် သော့ဖိုင် မရှိပါ။ မှတ်တမ်းတိုက် ဖိုင်တွဲကို ရွေးပါ သို့မဟုတ် နောက်ဆုံးအရန်မိတ္တူမှ သော့ဖိုင်ကို ပြန်ယူပါ။</translation>
</message>
<message>
<source>There is no procedure for this country. Choose one from the list.</source>
<translation>ဤနိုင်ငံအတွက် လုပ်ထုံးလုပ်နည်း မရှိပါ။ စာရင်းမှ တစ်ခု ရွေးပါ။</translation>
</message>
<message>
<source>There is no such file, or it cannot be read. Look where it lies, then choose it again.</source>
<translation>ထိုဖိုင် မရှိပါ သို့မဟုတ် ဖတ်၍မရပါ။ ထားရာနေရာကို ကြည့်ပြီး ထပ်ရွေးပါ။</translation>
</message>
<message>
<source>There is no such form for this country.</source>
<translation>ဤနိုင်ငံအတွက် ထိုပုံစံ မရှိပါ။</translation>
</message>
<message>
<source>There is no such menu of figures. Choose one of the list.</source>
<translation>ထိုသို့သော ကိန်းဂဏန်းမီနူး မရှိပါ။ စာရင်းမှ တစ်ခု ရွေးပါ။</translation>
</message>
<message>
<source>There is no such record in this vault.</source>
<translation>ဤမှတ်တမ်းတိုက်တွင် ထိုမှတ်တမ်း မရှိပါ။</translation>
</message>
<message>
<source>There is no such screening instrument. Choose {names}.</source>
<translation>ထိုစိစစ်မေးခွန်းစုံ မရှိပါ။ {names} မှ ရွေးပါ။</translation>
</message>
<message>
<source>There is no valid consent for this referral. Record the person's consent for this provider and for what you want to share, then refer.</source>
<translation>ဤညွှန်းပို့မှုအတွက် အကျုံးဝင်သော သဘောတူခွင့်ပြုချက် မရှိပါ။ ဤဝန်ဆောင်မှုပေးသူနှင့် သင်မျှဝေလိုသည့်အရာအတွက် သက်ဆိုင်သူ၏ သဘောတူခွင့်ပြုချက်ကို မှတ်တမ်းတင်ပြီးမှ ညွှန်းပို့ပါ။</translation>
</message>
<message>
<source>There is no valid consent to tell this receiver anything. Ask the person, and record it first.</source>
<translation>ဤလက်ခံသူကို ပြောပြရန် အကျုံးဝင်သော သဘောတူခွင့်ပြုချက် မရှိပါ။ သက်ဆိုင်သူကို အရင်မေးပြီး မှတ်တမ်းတင်ပါ။</translation>
</message>
<message>
<source>There is no valid consent to tell this receiver what the form says. Ask the person and record it, or print the form without a name.</source>
<translation>ပုံစံပါ အချက်များကို ဤလက်ခံသူအား ပြောပြရန် အကျုံးဝင်သော သဘောတူခွင့်ပြုချက် မရှိပါ။ သက်ဆိုင်သူကို မေးပြီး မှတ်တမ်းတင်ပါ သို့မဟုတ် ပုံစံကို အမည်မပါဘဲ ပုံနှိပ်ပါ။</translation>
</message>
<message>
<source>There is nobody on the list to print a label for. Choose spare labels instead.</source>
<translation>စာရင်းတွင် လေဘယ် ပုံနှိပ်ပေးရမည့်သူ မရှိပါ။ အပိုလေဘယ်များကို ရွေးပါ။</translation>
</message>
<message>
<source>There is nothing to count yet. Bring the figures up to date first.</source>
<translation>ရေတွက်ရန် ဘာမျှ မရှိသေးပါ။ ကိန်းဂဏန်းများကို အရင် မွမ်းမံပါ။</translation>
</message>
<message>
<source>There is too little free memory to open the vault. Close other programs, try again.</source>
<translation>မှတ်တမ်းတိုက် ဖွင့်ရန် မှတ်ဉာဏ်လွတ် နည်းလွန်းသည်။ အခြားပရိုဂရမ်များ ပိတ်ပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>There is work left in this case: {what}. Settle each one, or set it aside with a reason, then close.</source>
<translation>ဤဖြစ်ရပ်တွင် ဆောင်ရွက်ရန် ကျန်သေးသည် – {what}။ တစ်ခုချင်း ဆောင်ရွက်ပြီးစီးပါ သို့မဟုတ် အကြောင်းရင်းနှင့်အတူ ဖယ်ထားပါ၊ ပြီးမှ ပိတ်ပါ။</translation>
</message>
<message>
<source>These are one and the same case. Choose two different cases.</source>
<translation>ဤသည်တို့မှာ ဖြစ်ရပ်တစ်ခုတည်း ဖြစ်သည်။ မတူသော ဖြစ်ရပ်နှစ်ခုကို ရွေးပါ။</translation>
</message>
<message>
<source>These figures have been published. Write them again from the ledger.</source>
<translation>ဤကိန်းဂဏန်းများကို ထုတ်ပြန်ပြီးဖြစ်သည်။ ထုတ်ပြန်မှုစာရင်းမှ ပြန်ရေးပါ။</translation>
</message>
<message>
<source>These two cases are linked already.</source>
<translation>ဤဖြစ်ရပ်နှစ်ခုကို ချိတ်ဆက်ပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>They would be safe without the column {column}.</source>
<translation>ကော်လံ {column} မပါလျှင် ဘေးကင်းမည်။</translation>
</message>
<message>
<source>They would be safe without the table {table}.</source>
<translation>ဇယား {table} မပါလျှင် ဘေးကင်းမည်။</translation>
</message>
<message>
<source>This PDF has a password. Save it without one, then add that.</source>
<translation>ဤ PDF တွင် စကားဝှက် ရှိသည်။ စကားဝှက်မပါဘဲ သိမ်းပြီး ယင်းကို ထည့်ပါ။</translation>
</message>
<message>
<source>This answer is set by an act of its own and cannot be brought back; use that act.</source>
<translation>ဤအဖြေကို သီးခြားဆောင်ရွက်ချက်ဖြင့် သတ်မှတ်ထားသဖြင့် ပြန်ယူ၍မရပါ။ ထိုဆောင်ရွက်ချက်ကို သုံးပါ။</translation>
</message>
<message>
<source>This block is lifted already.</source>
<translation>ဤကြည့်ခွင့်ပိတ်ခြင်းကို ရုပ်သိမ်းပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>This case follows the newest version of its procedure already.</source>
<translation>ဤဖြစ်ရပ်သည် ယင်း၏ လုပ်ထုံးလုပ်နည်း အသစ်ဆုံးဗားရှင်းကို လိုက်နာပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>This case has that flag already. Take it away first to change it.</source>
<translation>ဤဖြစ်ရပ်တွင် ထိုအလံ ရှိပြီးဖြစ်သည်။ ပြောင်းရန် အရင်ဖယ်ပါ။</translation>
</message>
<message>
<source>This case is closed. Ask a supervisor to open it again first.</source>
<translation>ဤဖြစ်ရပ်ကို ပိတ်ထားသည်။ ကြီးကြပ်သူကို အရင် ပြန်ဖွင့်ခိုင်းပါ။</translation>
</message>
<message>
<source>This case is not offered to you.</source>
<translation>ဤဖြစ်ရပ်ကို သင့်ထံ ကမ်းလှမ်းမထားပါ။</translation>
</message>
<message>
<source>This case is offered already. Take that offer back before you make another.</source>
<translation>ဤဖြစ်ရပ်ကို ကမ်းလှမ်းပြီးဖြစ်သည်။ အခြားကမ်းလှမ်းချက် မပြုမီ ထိုကမ်းလှမ်းချက်ကို ပြန်ရုပ်သိမ်းပါ။</translation>
</message>
<message>
<source>This case is offered to somebody else. Record the answer or take the offer back first.</source>
<translation>ဤဖြစ်ရပ်ကို အခြားသူထံ ကမ်းလှမ်းထားသည်။ အဖြေကို အရင်မှတ်တမ်းတင်ပါ သို့မဟုတ် ကမ်းလှမ်းချက်ကို ပြန်ရုပ်သိမ်းပါ။</translation>
</message>
<message>
<source>This case is open already.</source>
<translation>ဤဖြစ်ရပ်သည် ဖွင့်ထားပြီး ဖြစ်သည်။</translation>
</message>
<message>
<source>This colleague is kept from the case already.</source>
<translation>ဤလုပ်ဖော်ကိုင်ဖက်အား ဖြစ်ရပ် ကြည့်ခွင့်ပိတ်ပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>This colleague is kept from the case. Choose somebody else.</source>
<translation>ဤလုပ်ဖော်ကိုင်ဖက်အား ဖြစ်ရပ် ကြည့်ခွင့်ပိတ်ထားသည်။ အခြားသူကို ရွေးပါ။</translation>
</message>
<message>
<source>This colleague is responsible for the case already.</source>
<translation>ဤလုပ်ဖော်ကိုင်ဖက်သည် ဖြစ်ရပ်၏ တာဝန်ခံ ဖြစ်ပြီးသားဖြစ်သည်။</translation>
</message>
<message>
<source>This colleague is responsible for the case. Give it to somebody else first.</source>
<translation>ဤလုပ်ဖော်ကိုင်ဖက်သည် ဖြစ်ရပ်၏ တာဝန်ခံ ဖြစ်သည်။ အခြားသူထံ အရင်ပေးအပ်ပါ။</translation>
</message>
<message>
<source>This consent has been withdrawn already.</source>
<translation>ဤသဘောတူခွင့်ပြုချက်ကို ရုပ်သိမ်းပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>This consent is not withdrawn. Withdraw it first, then print the notice.</source>
<translation>ဤသဘောတူခွင့်ပြုချက်ကို မရုပ်သိမ်းရသေးပါ။ အရင်ရုပ်သိမ်းပြီးမှ အသိပေးစာကို ပုံနှိပ်ပါ။</translation>
</message>
<message>
<source>This consent is withdrawn. Record a new one instead of changing it.</source>
<translation>ဤသဘောတူခွင့်ပြုချက်ကို ရုပ်သိမ်းပြီးဖြစ်သည်။ ပြင်မည့်အစား အသစ် မှတ်တမ်းတင်ပါ။</translation>
</message>
<message>
<source>This day is after the case was opened.</source>
<translation>ဤရက်သည် ဖြစ်ရပ်ကို ဖွင့်ပြီးနောက် ဖြစ်သည်။</translation>
</message>
<message>
<source>This document has no such page.</source>
<translation>ဤစာရွက်စာတမ်းတွင် ထိုစာမျက်နှာ မရှိပါ။</translation>
</message>
<message>
<source>This file belongs to the vault itself. Choose a document outside the vault.</source>
<translation>ဤဖိုင်သည် မှတ်တမ်းတိုက်၏ ကိုယ်ပိုင်ဖိုင် ဖြစ်သည်။ မှတ်တမ်းတိုက်ပြင်ပရှိ စာရွက်စာတမ်းကို ရွေးပါ။</translation>
</message>
<message>
<source>This file changed while it was read. Wait until it is written, then add it again.</source>
<translation>ဖတ်နေစဉ် ဤဖိုင် ပြောင်းလဲသွားသည်။ ရေးပြီးသည်အထိ စောင့်ပြီး ထပ်ထည့်ပါ။</translation>
</message>
<message>
<source>This file holds other files. Unpack it outside this program, then add each document by itself.</source>
<translation>ဤဖိုင်ထဲတွင် အခြားဖိုင်များ ပါရှိသည်။ ဤပရိုဂရမ်ပြင်ပတွင် ဖြည်ပြီး စာရွက်စာတမ်းတစ်ခုစီကို ထည့်ပါ။</translation>
</message>
<message>
<source>This file is a program, not a document. Do not open it; ask who sent it to send a document.</source>
<translation>ဤဖိုင်သည် စာရွက်စာတမ်း မဟုတ်ဘဲ ပရိုဂရမ် ဖြစ်သည်။ မဖွင့်ပါနှင့်။ ပို့သူကို စာရွက်စာတမ်း ပို့ပေးရန် ပြောပါ။</translation>
</message>
<message>
<source>This file is damaged or not what it seems, and cannot be shown. Copy it again from where it came from.</source>
<translation>ဤဖိုင်သည် ပျက်စီးနေ သို့မဟုတ် မြင်ရသည့်အတိုင်း မဟုတ်သဖြင့် ပြ၍မရပါ။ မူလနေရာမှ ထပ်ကူးယူပါ။</translation>
</message>
<message>
<source>This file is empty. Copy it again from where it came from, then add it.</source>
<translation>ဤဖိုင်သည် ဗလာဖြစ်နေသည်။ မူလနေရာမှ ထပ်ကူးယူပြီး ထည့်ပါ။</translation>
</message>
<message>
<source>This file is too big to be shown here. Hand out a copy on purpose to look at it.</source>
<translation>ဤဖိုင်သည် ဤနေရာတွင် ပြရန် ကြီးလွန်းသည်။ ကြည့်ရန် မိတ္တူကို ရည်ရွယ်၍ ထုတ်ပါ။</translation>
</message>
<message>
<source>This file is too big. A document can have {most} MB at most; cut it into parts.</source>
<translation>ဤဖိုင် ကြီးလွန်းသည်။ စာရွက်စာတမ်းတစ်ခုတွင် အများဆုံး {most} MB ရှိနိုင်သည်။ အပိုင်းများ ခွဲပါ။</translation>
</message>
<message>
<source>This file unpacks to far more than it seems, as harmful files do. It was not taken in.</source>
<translation>ဤဖိုင်ကို ဖြည်လျှင် အန္တရာယ်ရှိသော ဖိုင်များကဲ့သို့ မြင်ရသည်ထက် အလွန်ကြီးသည်။ မထည့်ခဲ့ပါ။</translation>
</message>
<message>
<source>This form never names anybody. Print it without a name.</source>
<translation>ဤပုံစံတွင် မည်သူ့အမည်မျှ မည်သည့်အခါမျှ မပါပါ။ အမည်မပါဘဲ ပုံနှိပ်ပါ။</translation>
</message>
<message>
<source>This instrument is for screening. Use it there.</source>
<translation>ဤမေးခွန်းစုံသည် ပဏာမစိစစ်မှုအတွက် ဖြစ်သည်။ ထိုနေရာတွင် သုံးပါ။</translation>
</message>
<message>
<source>This is no action of the plan.</source>
<translation>ဤသည် အစီအစဉ်၏ လုပ်ဆောင်ချက် မဟုတ်ပါ။</translation>
</message>
<message>
<source>This is no plain file but a link, folder or device. Choose the document itself.</source>
<translation>ဤသည် သာမန်ဖိုင် မဟုတ်ဘဲ လင့်ခ်၊ ဖိုင်တွဲ သို့မဟုတ် စက်ပစ္စည်း ဖြစ်သည်။ စာရွက်စာတမ်းကို ရွေးပါ။</translation>
</message>
<message>
<source>This is put up for approval already, as it stands.</source>
<translation>ယင်းကို ရှိသည့်အတိုင်း ခွင့်ပြုချက် တောင်းခံပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>This is the person's own case. Give the code of the relative's case.</source>
<translation>ဤသည် သက်ဆိုင်သူ၏ ကိုယ်ပိုင်ဖြစ်ရပ် ဖြစ်သည်။ ဆွေမျိုး၏ ဖြစ်ရပ်ကုဒ်ကို ရေးပါ။</translation>
</message>
<message>
<source>This kind of file cannot be kept. Save it as PDF, picture, plain text or sound, then add that.</source>
<translation>ဤဖိုင်အမျိုးအစားကို သိမ်း၍မရပါ။ PDF၊ ပုံ၊ ရိုးရိုးစာသား သို့မဟုတ် အသံအဖြစ် သိမ်းပြီး ယင်းကို ထည့်ပါ။</translation>
</message>
<message>
<source>This kind of file cannot be shown without leaving traces on this computer. Hand out a copy on purpose, look at it on a computer that is safe, and destroy the copy afterwards.</source>
<translation>ဤဖိုင်အမျိုးအစားကို ဤကွန်ပျူတာပေါ်တွင် ခြေရာမကျန်ဘဲ ပြ၍မရပါ။ မိတ္တူကို ရည်ရွယ်၍ ထုတ်ပါ၊ ဘေးကင်းသော ကွန်ပျူတာတွင် ကြည့်ပါ၊ ပြီးလျှင် မိတ္တူကို ဖျက်ဆီးပါ။</translation>
</message>
<message>
<source>This menu of figures has no such table. Choose from its own tables.</source>
<translation>ဤကိန်းဂဏန်းမီနူးတွင် ထိုဇယား မရှိပါ။ ယင်း၏ ကိုယ်ပိုင်ဇယားများမှ ရွေးပါ။</translation>
</message>
<message>
<source>This number and passphrase do not belong together. Check caps lock and the keyboard's language, and try again.</source>
<translation>ဤနံပါတ်နှင့် လျှို့ဝှက်စကားစု မကိုက်ညီပါ။ Caps Lock နှင့် ကီးဘုတ်ဘာသာစကားကို စစ်ဆေးပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>This offer was answered or taken back already.</source>
<translation>ဤကမ်းလှမ်းချက်ကို ဖြေကြားပြီး သို့မဟုတ် ပြန်ရုပ်သိမ်းပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>This office file holds a program of its own. Save it without macros, or as PDF, then add that.</source>
<translation>ဤရုံးသုံးဖိုင်တွင် ပရိုဂရမ် ပါရှိသည်။ macro မပါဘဲ သို့မဟုတ် PDF အဖြစ် သိမ်းပြီး ယင်းကို ထည့်ပါ။</translation>
</message>
<message>
<source>This passphrase has a sign that no keyboard can type again. Type it instead.</source>
<translation>ဤလျှို့ဝှက်စကားစုတွင် ကီးဘုတ်ဖြင့် ပြန်ရိုက်မရသော အမှတ်အသား ပါရှိသည်။ ကီးဘုတ်ဖြင့် ရိုက်ထည့်ပါ။</translation>
</message>
<message>
<source>This passphrase is easy to guess: it repeats itself, follows the keyboard or is made of very common words or names. Choose another, or let the program make one.</source>
<translation>ဤလျှို့ဝှက်စကားစုကို ခန့်မှန်းရ လွယ်ကူသည်။ ထပ်ခါထပ်ခါဖြစ်နေ၊ ကီးဘုတ်အစဉ်အတိုင်းဖြစ်နေ သို့မဟုတ် အသုံးများသော စကားလုံး၊ အမည်များ ဖြစ်နေသည်။ အခြားတစ်ခု ရွေးပါ သို့မဟုတ် ပရိုဂရမ်ကို ဖန်တီးခိုင်းပါ။</translation>
</message>
<message>
<source>This passphrase is longer than 4,096 signs. Choose a shorter one.</source>
<translation>ဤလျှို့ဝှက်စကားစုသည် အက္ခရာ 4,096 လုံးထက် ရှည်သည်။ ပိုတိုသည်ကို ရွေးပါ။</translation>
</message>
<message>
<source>This passphrase is too short. Use at least 15 letters or signs, or six words.</source>
<translation>ဤလျှို့ဝှက်စကားစု တိုလွန်းသည်။ အနည်းဆုံး စာလုံး သို့မဟုတ် အမှတ်အသား 15 ခု၊ သို့မဟုတ် စကားလုံး ခြောက်လုံး သုံးပါ။</translation>
</message>
<message>
<source>This picture is damaged or cut off. Copy it again from where it came from, then add it.</source>
<translation>ဤပုံသည် ပျက်စီးနေ သို့မဟုတ် ပြတ်နေသည်။ မူလနေရာမှ ထပ်ကူးယူပြီး ထည့်ပါ။</translation>
</message>
<message>
<source>This picture is too large to be shown safely. Make a smaller copy of it, then add that.</source>
<translation>ဤပုံသည် ဘေးကင်းစွာ ပြရန် ကြီးလွန်းသည်။ ပိုသေးသော မိတ္တူ ပြုလုပ်ပြီး ယင်းကို ထည့်ပါ။</translation>
</message>
<message>
<source>This procedure has no such step for this case.</source>
<translation>ဤဖြစ်ရပ်အတွက် ဤလုပ်ထုံးလုပ်နည်းတွင် ထိုအဆင့် မရှိပါ။</translation>
</message>
<message>
<source>This procedure was reviewed before the one in use, so it would undo what was learned since.</source>
<translation>ဤလုပ်ထုံးလုပ်နည်းကို လက်ရှိသုံးနေသည်ထက် စော၍ ပြန်လည်သုံးသပ်ထားသဖြင့် ထိုအချိန်မှစ၍ သိရှိလာသည်များ ပျောက်သွားမည်။</translation>
</message>
<message>
<source>This proposal is not what somebody of this office who may publish has signed. Do not publish it; tell your supervisor.</source>
<translation>ဤအဆိုပြုချက်သည် ထုတ်ပြန်ခွင့်ရှိသော ဤရုံးမှ တစ်ဦးဦး လက်မှတ်ထိုးထားသည့်အတိုင်း မဟုတ်ပါ။ မထုတ်ပြန်ပါနှင့်။ သင့်ကြီးကြပ်သူကို အသိပေးပါ။</translation>
</message>
<message>
<source>This proposal was approved or taken back already. Look at the list again.</source>
<translation>ဤအဆိုပြုချက်ကို ခွင့်ပြု သို့မဟုတ် ပြန်ရုပ်သိမ်းပြီးဖြစ်သည်။ စာရင်းကို ထပ်ကြည့်ပါ။</translation>
</message>
<message>
<source>This provider takes no referrals now. Choose another one.</source>
<translation>ဤဝန်ဆောင်မှုပေးသူသည် ယခု ညွှန်းပို့မှု လက်မခံပါ။ အခြားတစ်ခု ရွေးပါ။</translation>
</message>
<message>
<source>This record has an act of its own; use that act.</source>
<translation>ဤမှတ်တမ်းအတွက် သီးခြားလုပ်ဆောင်ချက် ရှိသည်။ ထိုလုပ်ဆောင်ချက်ကို သုံးပါ။</translation>
</message>
<message>
<source>This record is part of the case's history and is not deleted.</source>
<translation>ဤမှတ်တမ်းသည် ဖြစ်ရပ်သမိုင်း၏ အစိတ်အပိုင်းဖြစ်ပြီး မဖျက်ရပါ။</translation>
</message>
<message>
<source>This record was changed elsewhere while you worked on it. Open it again and compare.</source>
<translation>သင်ဆောင်ရွက်နေစဉ် ဤမှတ်တမ်းကို အခြားနေရာတွင် ပြောင်းလဲခဲ့သည်။ ပြန်ဖွင့်ပြီး နှိုင်းယှဉ်ပါ။</translation>
</message>
<message>
<source>This relative is not linked to a case.</source>
<translation>ဤဆွေမျိုးကို ဖြစ်ရပ်နှင့် ချိတ်ဆက်မထားပါ။</translation>
</message>
<message>
<source>This release cannot be read any more. Tell your supervisor.</source>
<translation>ဤထုတ်ပြန်ချက်ကို ဖတ်၍ မရတော့ပါ။ သင့်ကြီးကြပ်သူကို အသိပေးပါ။</translation>
</message>
<message>
<source>This sound is damaged or not what it seems, and cannot be played. Copy it again from where it came from.</source>
<translation>ဤအသံသည် ပျက်စီးနေ သို့မဟုတ် မြင်ရသည့်အတိုင်း မဟုတ်သဖြင့် ဖွင့်၍မရပါ။ မူလနေရာမှ ထပ်ကူးယူပါ။</translation>
</message>
<message>
<source>This sound is too large to be played safely. Cut it into parts, then add them.</source>
<translation>ဤအသံသည် ဘေးကင်းစွာ ဖွင့်ရန် ကြီးလွန်းသည်။ အပိုင်းများ ခွဲပြီး ထည့်ပါ။</translation>
</message>
<message>
<source>This step does not ask for this form.</source>
<translation>ဤအဆင့်သည် ဤပုံစံကို မတောင်းပါ။</translation>
</message>
<message>
<source>This vault has no room for another user. Remove a user who has left, then try again.</source>
<translation>ဤမှတ်တမ်းတိုက်တွင် နောက်ထပ် အသုံးပြုသူအတွက် နေရာမရှိပါ။ ထွက်သွားသော အသုံးပြုသူကို ဖယ်ပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>This vault lies where two computers could damage it, so it is opened for reading only. Move it to this computer's own disk to work with it.</source>
<translation>ဤမှတ်တမ်းတိုက်သည် ကွန်ပျူတာနှစ်လုံးက ပျက်စီးစေနိုင်သော နေရာတွင် ရှိသဖြင့် ဖတ်ရန်သာ ဖွင့်ထားသည်။ အလုပ်လုပ်ရန် ဤကွန်ပျူတာ၏ ကိုယ်ပိုင်ဒစ်သို့ ရွှေ့ပါ။</translation>
</message>
<message>
<source>This vault was made by a newer version of the program. Install that version and try again.</source>
<translation>ဤမှတ်တမ်းတိုက်ကို ပရိုဂရမ်၏ ပိုသစ်သော ဗားရှင်းဖြင့် ပြုလုပ်ထားသည်။ ထိုဗားရှင်းကို ထည့်သွင်းပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>This very file is among the documents of the case already.</source>
<translation>ဤဖိုင်သည် ဖြစ်ရပ်၏ စာရွက်စာတမ်းများတွင် ရှိပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>This very procedure is in use already.</source>
<translation>ဤလုပ်ထုံးလုပ်နည်းကိုပင် အသုံးပြုနေပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>This was decided or taken back already.</source>
<translation>ယင်းကို ဆုံးဖြတ်ပြီး သို့မဟုတ် ပြန်ရုပ်သိမ်းပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>This was deleted more than 30 days ago and cannot be brought back.</source>
<translation>ယင်းကို ဖျက်ခဲ့သည်မှာ ရက် 30 ကျော်ပြီဖြစ်၍ ပြန်ယူ၍မရပါ။</translation>
</message>
<message>
<source>This would make somebody an ancestor of herself. Check how the two are related.</source>
<translation>ဤသို့လုပ်လျှင် လူတစ်ဦးသည် သူ့ကိုယ်သူ၏ ဘိုးဘေး ဖြစ်သွားမည်။ နှစ်ဦး တော်စပ်ပုံကို စစ်ဆေးပါ။</translation>
</message>
<message>
<source>Together with figures published before, these are too many to be sure that nobody is shown. {advice}</source>
<translation>ယခင် ထုတ်ပြန်ပြီးသော ကိန်းဂဏန်းများနှင့် ပေါင်းလျှင် ဤကိန်းဂဏန်းများသည် မည်သူမျှ မပေါ်လွင်ကြောင်း သေချာရန် များလွန်းသည်။ {advice}</translation>
</message>
<message>
<source>Together with figures published before, these would show single people. {advice}</source>
<translation>ယခင် ထုတ်ပြန်ပြီးသော ကိန်းဂဏန်းများနှင့် ပေါင်းလျှင် ဤကိန်းဂဏန်းများက လူတစ်ဦးချင်းကို ပေါ်လွင်စေမည်။ {advice}</translation>
</message>
<message>
<source>Two lines have one wristband. Give one of the two people another one first.</source>
<translation>စာကြောင်းနှစ်ကြောင်းတွင် လက်ပတ်တစ်ခုတည်း ရှိသည်။ နှစ်ဦးအနက် တစ်ဦးကို အခြားလက်ပတ် အရင်ပေးပါ။</translation>
</message>
<message numerus="yes">
<source>Wait %n second(s) before you try again.</source>
<translation>
<numerusform>ထပ်မကြိုးစားမီ %n စက္ကန့် စောင့်ပါ။</numerusform>
</translation>
</message>
<message>
<source>Without the person's agreement a case leaves the office only where a life is at risk, and a supervisor offers it.</source>
<translation>သက်ဆိုင်သူ သဘောမတူဘဲ ဖြစ်ရပ်ကို အသက်အန္တရာယ်ရှိမှသာ ရုံးပြင်ပသို့ လွှဲပြောင်းနိုင်ပြီး ကြီးကြပ်သူက ကမ်းလှမ်းရသည်။</translation>
</message>
<message>
<source>Without the person's consent no record of the case is kept. Ask first.</source>
<translation>သက်ဆိုင်သူ၏ သဘောတူခွင့်ပြုချက် မရှိဘဲ ဖြစ်ရပ်မှတ်တမ်း မထားပါ။ အရင်မေးပါ။</translation>
</message>
<message>
<source>Without the person's valid consent no record of the case is kept. Ask first, then put the consent into the file, with the purpose record.</source>
<translation>သက်ဆိုင်သူ၏ အကျုံးဝင်သော သဘောတူခွင့်ပြုချက် မရှိဘဲ ဖြစ်ရပ်မှတ်တမ်း မထားပါ။ အရင်မေးပါ၊ ပြီးလျှင် record ရည်ရွယ်ချက်ဖြင့် သဘောတူခွင့်ပြုချက်ကို ဖိုင်တွင် ထည့်ပါ။</translation>
</message>
<message>
<source>Write the user's name with 1 to 60 letters, on one line and without control signs.</source>
<translation>အသုံးပြုသူအမည်ကို စာလုံး 1 မှ 60 အထိ၊ စာကြောင်းတစ်ကြောင်းတည်း၊ ထိန်းချုပ်အက္ခရာမပါဘဲ ရေးပါ။</translation>
</message>
<message>
<source>You may not write in this folder. Choose another one, or ask for the right to write here.</source>
<translation>ဤဖိုင်တွဲတွင် သင် ရေးခွင့်မရှိပါ။ အခြားတစ်ခု ရွေးပါ သို့မဟုတ် ရေးခွင့် တောင်းခံပါ။</translation>
</message>
<message>
<source>You proposed these figures yourself. Ask somebody else to look and approve.</source>
<translation>ဤကိန်းဂဏန်းများကို သင်ကိုယ်တိုင် အဆိုပြုခဲ့သည်။ ကြည့်ရှု၍ ခွင့်ပြုရန် အခြားသူကို ပြောပါ။</translation>
</message>
<message>
<source>Your access to this vault has ended. Ask a supervisor, or set the computer's clock right.</source>
<translation>ဤမှတ်တမ်းတိုက်သို့ သင့်ဝင်ရောက်ခွင့် ကုန်ဆုံးပြီ။ ကြီးကြပ်သူကို မေးပါ သို့မဟုတ် ကွန်ပျူတာ၏ နာရီကို မှန်အောင် ပြင်ပါ။</translation>
</message>
<message>
<source>Your level is lower than the answers suggest. Say under your decision why; it is kept with it.</source>
<translation>သင့်အဆင့်သည် အဖြေများ အကြံပြုသည်ထက် နိမ့်သည်။ အကြောင်းရင်းကို သင့်ဆုံးဖြတ်ချက်အောက်တွင် ရေးပါ။ ယင်းနှင့်အတူ သိမ်းထားမည်။</translation>
</message>
<message>
<source>Your passphrase is right, but a part of the vault's data is damaged. Make no changes and restore the last backup that is whole.</source>
<translation>သင့်လျှို့ဝှက်စကားစု မှန်သော်လည်း မှတ်တမ်းတိုက်ဒေတာ၏ အစိတ်အပိုင်းတစ်ခု ပျက်စီးနေသည်။ ဘာမျှ မပြောင်းလဲဘဲ အကောင်းအတိုင်းရှိသော နောက်ဆုံးအရန်မိတ္တူမှ ပြန်ယူပါ။</translation>
</message>
<message>
<source>Your role does not include this: {what}. Ask a supervisor to do it.</source>
<translation>သင့်အခန်းကဏ္ဍတွင် ဤလုပ်ပိုင်ခွင့် မပါပါ – {what}။ ကြီးကြပ်သူကို ဆောင်ရွက်ပေးရန် ပြောပါ။</translation>
</message>
<message>
<source>Your role does not open case files, only figures.</source>
<translation>သင့်အခန်းကဏ္ဍသည် ဖြစ်ရပ်ဖိုင်များကို မဖွင့်နိုင်ပါ၊ ကိန်းဂဏန်းများကိုသာ ဖွင့်နိုင်သည်။</translation>
</message>
<message>
<source>Your role does not open the figures.</source>
<translation>သင့်အခန်းကဏ္ဍသည် ကိန်းဂဏန်းများကို မဖွင့်နိုင်ပါ။</translation>
</message>
<message>
<source>{kind}: the program fills in “{field}” itself. Take it out of the file.</source>
<translation>{kind} – “{field}” ကို ပရိုဂရမ်က ကိုယ်တိုင်ဖြည့်သည်။ ဖိုင်မှ ထုတ်ပယ်ပါ။</translation>
</message>
</context>
<context>
<name>Events</name>
<message numerus="yes">
<source>%n case(s) in your sight</source>
<translation>
<numerusform>သင် မြင်ခွင့်ရှိသော ဖြစ်ရပ် %n ခု</numerusform>
</translation>
</message>
<message>
<source>Add a raid or a boat arrival once, and let each case refer to it.</source>
<translation>ဝင်ရောက်စစ်ဆေးမှု သို့မဟုတ် လှေဆိုက်ရောက်မှုကို တစ်ကြိမ်သာ ထည့်ပြီး ဖြစ်ရပ်တစ်ခုစီကို ယင်းနှင့် ချိတ်ဆက်ပါ။</translation>
</message>
<message>
<source>Add an event</source>
<translation>အဖြစ်အပျက် ထည့်ရန်</translation>
</message>
<message>
<source>Events</source>
<translation>အဖြစ်အပျက်များ</translation>
</message>
<message>
<source>No event yet</source>
<translation>အဖြစ်အပျက် မရှိသေးပါ</translation>
</message>
<message>
<source>Show the cases</source>
<translation>ဖြစ်ရပ်များ ပြရန်</translation>
</message>
<message>
<source>What brought many people at once; a case names its event under About the case</source>
<translation>လူများစွာကို တစ်ပြိုင်တည်း ရောက်ရှိစေခဲ့သည့်အရာ။ ဖြစ်ရပ်၏ အဖြစ်အပျက်ကို “ဖြစ်ရပ်အကြောင်း” တွင် ဖော်ပြသည်</translation>
</message>
</context>
<context>
<name>Exchange</name>
<message>
<source>A case has only one record of the kind {kind}.</source>
<translation>ဖြစ်ရပ်တစ်ခုတွင် {kind} အမျိုးအစား မှတ်တမ်း တစ်ခုတည်းသာ ရှိသည်။</translation>
</message>
<message>
<source>A record in the file is not a JSON object.</source>
<translation>ဖိုင်ထဲရှိ မှတ်တမ်းတစ်ခုသည် JSON object မဟုတ်ပါ။</translation>
</message>
<message>
<source>The file does not hold one JSON object.</source>
<translation>ဖိုင်တွင် JSON object တစ်ခုတည်း မပါရှိပါ။</translation>
</message>
<message>
<source>The file gives the same name twice in one place.</source>
<translation>ဖိုင်သည် တစ်နေရာတည်းတွင် အမည်တစ်ခုတည်းကို နှစ်ကြိမ် ပေးထားသည်။</translation>
</message>
<message>
<source>The file holds a number that cannot be kept exactly.</source>
<translation>ဖိုင်တွင် အတိအကျ သိမ်းမရသော ကိန်းတစ်ခု ပါရှိသည်။</translation>
</message>
<message>
<source>The file is nested too deeply.</source>
<translation>ဖိုင်၏ အဆင့်ဆင့်ထပ်ထားမှု နက်လွန်းသည်။</translation>
</message>
<message>
<source>The file is not JSON: look near line {line}, column {column}.</source>
<translation>ဖိုင်သည် JSON မဟုတ်ပါ။ စာကြောင်း {line}၊ ကော်လံ {column} အနီးတွင် ကြည့်ပါ။</translation>
</message>
<message>
<source>The file is not text in UTF-8.</source>
<translation>ဖိုင်သည် UTF-8 စာသား မဟုတ်ပါ။</translation>
</message>
<message>
<source>The file is too big. It can have {most} bytes at most.</source>
<translation>ဖိုင် ကြီးလွန်းသည်။ အများဆုံး {most} ဘိုက် ရှိနိုင်သည်။</translation>
</message>
<message>
<source>The file names a kind of record that this program does not have.</source>
<translation>ဖိုင်တွင် ဤပရိုဂရမ်၌ မရှိသော မှတ်တမ်းအမျိုးအစား ပါရှိသည်။</translation>
</message>
<message>
<source>There is no such file, or it cannot be read.</source>
<translation>ထိုဖိုင် မရှိပါ သို့မဟုတ် ဖတ်၍မရပါ။</translation>
</message>
</context>
<context>
<name>Family</name>
<message>
<source>Case code</source>
<translation>ဖြစ်ရပ်ကုဒ်</translation>
</message>
<message>
<source>Link to a case</source>
<translation>ဖြစ်ရပ်နှင့် ချိတ်ဆက်ရန်</translation>
</message>
<message>
<source>Open that case</source>
<translation>ထိုဖြစ်ရပ် ဖွင့်ရန်</translation>
</message>
<message>
<source>Take the link away</source>
<translation>ချိတ်ဆက်မှု ဖယ်ရန်</translation>
</message>
<message>
<source>Which case is about this relative?</source>
<translation>ဤဆွေမျိုးအကြောင်းသည် မည်သည့်ဖြစ်ရပ်နည်း။</translation>
</message>
<message>
<source>helped here too</source>
<translation>ဤနေရာတွင်လည်း အကူအညီရသူ</translation>
</message>
</context>
<context>
<name>FamilyMember</name>
<message>
<source>Age, if no birth date</source>
<translation>မွေးသက္ကရာဇ်မရှိပါက အသက်</translation>
</message>
<message>
<source>Birth date</source>
<translation>မွေးသက္ကရာဇ်</translation>
</message>
<message>
<source>Case about this relative</source>
<translation>ဤဆွေမျိုး၏ ဖြစ်ရပ်</translation>
</message>
<message>
<source>Depends on the person?</source>
<translation>သက်ဆိုင်သူကို မှီခိုပါသလား။</translation>
</message>
<message>
<source>Lives with the person?</source>
<translation>သက်ဆိုင်သူနှင့် အတူနေပါသလား။</translation>
</message>
<message>
<source>Name</source>
<translation>အမည်</translation>
</message>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>Phone</source>
<translation>ဖုန်း</translation>
</message>
<message>
<source>Relation to the person</source>
<translation>သက်ဆိုင်သူနှင့် တော်စပ်ပုံ</translation>
</message>
<message>
<source>Safe to contact?</source>
<translation>ဆက်သွယ်ရန် ဘေးကင်းပါသလား။</translation>
</message>
<message>
<source>Sex</source>
<translation>လိင်</translation>
</message>
<message>
<source>Where she or he is</source>
<translation>နေထိုင်ရာနေရာ</translation>
</message>
</context>
<context>
<name>FigureMenus</name>
<message>
<source>A person who told of several incidents in a month is counted once, so that nobody is found by being counted often.</source>
<translation>တစ်လအတွင်း ဖြစ်စဉ်အများအပြားကို ပြောပြသူကို တစ်ကြိမ်သာ ရေတွက်သည်။ အကြိမ်ကြိမ် ရေတွက်ခံရခြင်းကြောင့် မည်သူမျှ မပေါ်လွင်စေရန် ဖြစ်သည်။</translation>
</message>
<message>
<source>Ages are those on the day on which the case was opened, in the bands of the other figures, which cannot be turned into those of GBVIMS.</source>
<translation>အသက်များသည် ဖြစ်ရပ် ဖွင့်သည့်နေ့ရှိ အသက်များ ဖြစ်ပြီး အခြားကိန်းဂဏန်းများ၏ အသက်အုပ်စုများဖြင့် ဖော်ပြသည်။ ယင်းအုပ်စုများကို GBVIMS ၏ အသက်အုပ်စုများအဖြစ် ပြောင်း၍ မရပါ။</translation>
</message>
<message>
<source>Ages are those on the day on which the case was opened.</source>
<translation>အသက်များသည် ဖြစ်ရပ် ဖွင့်သည့်နေ့ရှိ အသက်များ ဖြစ်သည်။</translation>
</message>
<message>
<source>An office counts the people it helps; victims whom the authorities detected and it never met are not among them.</source>
<translation>ရုံးတစ်ရုံးသည် ယင်း ကူညီသူများကို ရေတွက်သည်။ အာဏာပိုင်များ ဖော်ထုတ်တွေ့ရှိပြီး ရုံးက တစ်ခါမျှ မတွေ့ဖူးသော ခံရသူများ မပါဝင်ပါ။</translation>
</message>
<message>
<source>CTDC has one gender beside woman and man; here it is the sum of three.</source>
<translation>CTDC တွင် အမျိုးသမီးနှင့် အမျိုးသားအပြင် ကျား/မဖြစ်တည်မှု တစ်မျိုးသာ ရှိသည်။ ဤနေရာတွင် ယင်းသည် သုံးမျိုး၏ ပေါင်းလဒ် ဖြစ်သည်။</translation>
</message>
<message>
<source>CTDC names countries by three letters, this program by two.</source>
<translation>CTDC က နိုင်ငံများကို အက္ခရာသုံးလုံးဖြင့် ဖော်ပြပြီး ဤပရိုဂရမ်က နှစ်လုံးဖြင့် ဖော်ပြသည်။</translation>
</message>
<message>
<source>CTDC publishes single made-up records; these are tables of true figures that were protected.</source>
<translation>CTDC က ဖန်တီးထားသော မှတ်တမ်းတစ်ခုချင်းကို ထုတ်ပြန်သည်။ ဤသည်တို့မှာ ကာကွယ်ထားသော ကိန်းဂဏန်းအမှန်များ၏ ဇယားများ ဖြစ်သည်။</translation>
</message>
<message>
<source>CTDC, 27 columns</source>
<translation>CTDC၊ ကော်လံ 27 ခု</translation>
</message>
<message>
<source>Child labour is counted as forced labour; servitude, begging and forced criminality as other forms. UNODC does not say.</source>
<translation>ကလေးလုပ်သားခိုင်းစေမှုကို အဓမ္မ လုပ်အားခိုင်းစေခြင်းအဖြစ် ရေတွက်ပြီး ကျွန်သဖွယ် စေခိုင်းခြင်း၊ တောင်းရမ်းစေခြင်းနှင့် အဓမ္မ ပြစ်မှုကျူးလွန်စေခြင်းကို အခြားပုံစံများအဖြစ် ရေတွက်သည်။ UNODC က ဤအချက်ကို မဖော်ပြထားပါ။</translation>
</message>
<message>
<source>Corridors (ASEAN, Bali Process)</source>
<translation>ကူးသန်းလမ်းကြောင်းများ (ASEAN၊ ဘာလီလုပ်ငန်းစဉ်)</translation>
</message>
<message>
<source>Countries of return are those of returns that are done, planned or stopped; the table tells them apart.</source>
<translation>ပြန်ပို့ရာနိုင်ငံများသည် ပြီးစီး၊ စီစဉ်ထား သို့မဟုတ် ရပ်ဆိုင်းထားသော ပြန်ပို့ရေးများ၏ နိုင်ငံများ ဖြစ်သည်။ ဇယားက ယင်းတို့ကို ခွဲခြားပြသည်။</translation>
</message>
<message>
<source>Detected victims by sex, age, form of exploitation, citizenship and return, as UNODC asks states for them.</source>
<translation>UNODC က နိုင်ငံများကို တောင်းခံသည့်အတိုင်း ဖော်ထုတ်တွေ့ရှိသော ခံရသူများကို လိင်၊ အသက်၊ ခေါင်းပုံဖြတ်မှုပုံစံ၊ နိုင်ငံသားဖြစ်မှုနှင့် ပြန်ပို့ရေး အလိုက် ဖော်ပြသည်။</translation>
</message>
<message>
<source>Every person that this office helps and that was formally identified or is presumed to be a victim of trafficking, by whomever, in the period in which the case was opened.</source>
<translation>ဤရုံးက ကူညီနေပြီး မည်သူကမဆို လူကုန်ကူးခံရသူအဖြစ် တရားဝင် အတည်ပြုသတ်မှတ်ထားသူ သို့မဟုတ် လူကုန်ကူးခံရသူ ဖြစ်ဖွယ်ရှိသည်ဟု ယူဆထားသူတိုင်းကို ဖြစ်ရပ် ဖွင့်သည့် ကာလတွင် ရေတွက်သည်။</translation>
</message>
<message>
<source>Every person that this office helps and that was formally identified or is presumed to be a victim of trafficking, by whomever, in the year in which the case was opened. CTDC counts individual victims in the year in which they were assisted, identified, referred or reported.</source>
<translation>ဤရုံးက ကူညီနေပြီး မည်သူကမဆို လူကုန်ကူးခံရသူအဖြစ် တရားဝင် အတည်ပြုသတ်မှတ်ထားသူ သို့မဟုတ် လူကုန်ကူးခံရသူ ဖြစ်ဖွယ်ရှိသည်ဟု ယူဆထားသူတိုင်းကို ဖြစ်ရပ် ဖွင့်သည့် နှစ်တွင် ရေတွက်သည်။ CTDC က ခံရသူတစ်ဦးချင်းကို ကူညီ၊ အတည်ပြုသတ်မှတ်၊ ညွှန်းပို့ သို့မဟုတ် တိုင်ကြားခံရသည့် နှစ်တွင် ရေတွက်သည်။</translation>
</message>
<message>
<source>Every person who told of gender-based violence in the month, once, by the newest incident of that month. What is recorded as not gender-based is left out. The incident recorder of GBVIMS counts incidents.</source>
<translation>ကျား/မ အခြေပြု အကြမ်းဖက်မှုကို ထိုလတွင် ပြောပြသူတိုင်းကို တစ်ကြိမ်စီ၊ ထိုလ၏ နောက်ဆုံးဖြစ်စဉ်အလိုက် ရေတွက်သည်။ ကျား/မ အခြေပြု မဟုတ်ဟု မှတ်တမ်းတင်ထားသည်များကို ချန်ထားသည်။ GBVIMS ၏ ဖြစ်စဉ်မှတ်တမ်းကိရိယာ (incident recorder) က ဖြစ်စဉ်များကို ရေတွက်သည်။</translation>
</message>
<message>
<source>Every person whom police, a court or prosecution, or another public body identified as a victim of trafficking or presumes to be one, in the year in which that was first decided, but never before the case was opened here. The indicator is the number of victims of a country for each 100,000 people who live there.</source>
<translation>ရဲ၊ တရားရုံး သို့မဟုတ် အစိုးရရှေ့နေရုံး၊ သို့မဟုတ် အခြား အစိုးရအဖွဲ့အစည်းက လူကုန်ကူးခံရသူအဖြစ် အတည်ပြုသတ်မှတ်ထားသူ သို့မဟုတ် ဖြစ်ဖွယ်ရှိသည်ဟု ယူဆထားသူတိုင်းကို ယင်းသို့ ပထမဆုံး ဆုံးဖြတ်သည့် နှစ်တွင် ရေတွက်သည်။ သို့ရာတွင် ဤနေရာ၌ ဖြစ်ရပ် မဖွင့်မီ မည်သည့်အခါမျှ မရေတွက်ပါ။ ညွှန်းကိန်းသည် နိုင်ငံတစ်ခုတွင် နေထိုင်သူ 100,000 လျှင် ခံရသူ ဦးရေ ဖြစ်သည်။</translation>
</message>
<message>
<source>Every person whom police, a court or prosecution, or another public body identified as a victim of trafficking or presumes to be one, in the year in which that was first decided, but never before the case was opened here. UNODC publishes victims detected by the authorities of a country.</source>
<translation>ရဲ၊ တရားရုံး သို့မဟုတ် အစိုးရရှေ့နေရုံး၊ သို့မဟုတ် အခြား အစိုးရအဖွဲ့အစည်းက လူကုန်ကူးခံရသူအဖြစ် အတည်ပြုသတ်မှတ်ထားသူ သို့မဟုတ် ဖြစ်ဖွယ်ရှိသည်ဟု ယူဆထားသူတိုင်းကို ယင်းသို့ ပထမဆုံး ဆုံးဖြတ်သည့် နှစ်တွင် ရေတွက်သည်။ သို့ရာတွင် ဤနေရာ၌ ဖြစ်ရပ် မဖွင့်မီ မည်သည့်အခါမျှ မရေတွက်ပါ။ UNODC က နိုင်ငံတစ်ခု၏ အာဏာပိုင်များ ဖော်ထုတ်တွေ့ရှိသော ခံရသူများကို ထုတ်ပြန်သည်။</translation>
</message>
<message>
<source>Every person whose case was opened in the period, whether trafficked or not, with what has been done for her up to the day on which the figures were brought up to date.</source>
<translation>လူကုန်ကူးခံရသည်ဖြစ်စေ မခံရသည်ဖြစ်စေ ကာလအတွင်း ဖြစ်ရပ် ဖွင့်ခဲ့သူတိုင်းကို၊ ကိန်းဂဏန်းများ နောက်ဆုံး ပြင်ဆင်ဖြည့်စွက်သည့်နေ့အထိ ထိုသူအတွက် ဆောင်ရွက်ပေးသမျှနှင့်အတူ ရေတွက်သည်။</translation>
</message>
<message>
<source>From where to where, in which work and when, for the exchange between countries of the region.</source>
<translation>ဒေသတွင်း နိုင်ငံများအကြား ဖလှယ်ရန်အတွက် မည်သည့်နေရာမှ မည်သည့်နေရာသို့၊ မည်သည့်အလုပ်တွင်၊ မည်သည့်အချိန်တွင် ဖြစ်သည်ကို ဖော်ပြသည်။</translation>
</message>
<message>
<source>Gender-based violence, monthly (GBVIMS)</source>
<translation>ကျား/မ အခြေပြု အကြမ်းဖက်မှု၊ လစဉ် (GBVIMS)</translation>
</message>
<message>
<source>Help given after the period is counted too, for it belongs to the people of the period.</source>
<translation>ကာလ ကုန်ပြီးနောက် ပေးသော အကူအညီကိုလည်း ရေတွက်သည်။ ယင်းသည် ထိုကာလမှ လူများအတွက် ဖြစ်သောကြောင့် ဖြစ်သည်။</translation>
</message>
<message>
<source>In CTDC a flag is 1 or empty; here an answer that says something else is counted as no, apart from no answer.</source>
<translation>CTDC တွင် အမှတ်အသားတစ်ခု (flag) သည် 1 သို့မဟုတ် ဗလာ ဖြစ်သည်။ ဤနေရာတွင် အခြားတစ်ခုခုကို ဆိုသော အဖြေကို မဟုတ်ဟု ရေတွက်ပြီး အဖြေမရှိခြင်းနှင့် ခွဲခြားထားသည်။</translation>
</message>
<message>
<source>Needs are met as far as the goals of the support plan that have ended were reached.</source>
<translation>ကူညီပံ့ပိုးရေးအစီအစဉ်၏ ပြီးဆုံးသွားသော ရည်မှန်းချက်များ ရောက်ရှိသလောက် လိုအပ်ချက်များကို ဖြည့်ဆည်းပြီးဟု ယူဆသည်။</translation>
</message>
<message>
<source>Of several countries of exploitation the one on record as such is counted.</source>
<translation>ခေါင်းပုံဖြတ်ခံရသော နိုင်ငံ တစ်ခုထက်ပိုလျှင် ယင်းနိုင်ငံအဖြစ် မှတ်တမ်းတင်ထားသည်ကို ရေတွက်သည်။</translation>
</message>
<message>
<source>Of several forms of exploitation the one named first is counted.</source>
<translation>ခေါင်းပုံဖြတ်မှုပုံစံ တစ်ခုထက်ပိုလျှင် ပထမဆုံး ဖော်ပြထားသည်ကို ရေတွက်သည်။</translation>
</message>
<message>
<source>Of several forms of exploitation the one named first is counted. UNODC leaves that to each country.</source>
<translation>ခေါင်းပုံဖြတ်မှုပုံစံ တစ်ခုထက်ပိုလျှင် ပထမဆုံး ဖော်ပြထားသည်ကို ရေတွက်သည်။ UNODC က ဤအချက်ကို နိုင်ငံတစ်ခုစီ၏ ဆုံးဖြတ်ချက်အတိုင်း ထားသည်။</translation>
</message>
<message>
<source>Place, ethnic group and occupation are not counted; they are written in free words.</source>
<translation>နေရာ၊ လူမျိုးစုနှင့် အလုပ်အကိုင်ကို မရေတွက်ပါ။ ယင်းတို့ကို စာသားအလွတ်ဖြင့် ရေးထားသောကြောင့် ဖြစ်သည်။</translation>
</message>
<message>
<source>Services and outcomes</source>
<translation>ဝန်ဆောင်မှုများနှင့် ရလဒ်များ</translation>
</message>
<message>
<source>Services are those received up to the day on which the figures were brought up to date.</source>
<translation>ဝန်ဆောင်မှုများသည် ကိန်းဂဏန်းများ နောက်ဆုံး ပြင်ဆင်ဖြည့်စွက်သည့်နေ့အထိ ရရှိသော ဝန်ဆောင်မှုများ ဖြစ်သည်။</translation>
</message>
<message>
<source>Sustainable Development Goals, indicator 16.2.2</source>
<translation>စဉ်ဆက်မပြတ် ဖွံ့ဖြိုးတိုးတက်မှု ပန်းတိုင်များ (SDG)၊ ညွှန်းကိန်း 16.2.2</translation>
</message>
<message>
<source>The columns of the Counter Trafficking Data Collaborative, in tables instead of single records.</source>
<translation>Counter Trafficking Data Collaborative ၏ ကော်လံများကို မှတ်တမ်းတစ်ခုချင်းအစား ဇယားများဖြင့် ဖော်ပြသည်။</translation>
</message>
<message>
<source>The indicator asks for victims detected and not detected; these are those detected.</source>
<translation>ညွှန်းကိန်းသည် ဖော်ထုတ်တွေ့ရှိသော ခံရသူများနှင့် မတွေ့ရှိသေးသော ခံရသူများကို မေးသည်။ ဤသည်တို့မှာ တွေ့ရှိသော ခံရသူများ ဖြစ်သည်။</translation>
</message>
<message>
<source>The indicator is about a whole country. The figures of one office are a part of it.</source>
<translation>ညွှန်းကိန်းသည် နိုင်ငံတစ်ခုလုံးအကြောင်း ဖြစ်သည်။ ရုံးတစ်ရုံး၏ ကိန်းဂဏန်းများသည် ယင်း၏ အစိတ်အပိုင်းတစ်ခု ဖြစ်သည်။</translation>
</message>
<message>
<source>The origin is the citizenship named first; where a person was recruited has a table of its own.</source>
<translation>မူလနိုင်ငံသည် ပထမဆုံး ဖော်ပြထားသော နိုင်ငံသားဖြစ်မှု ဖြစ်သည်။ စုဆောင်းခေါ်ယူခံရသည့် နေရာအတွက် သီးခြားဇယား ရှိသည်။</translation>
</message>
<message>
<source>The same tables with true figures, where those under 5 are hidden as UNODC prints them, and others with them that would give them away.</source>
<translation>ဇယားတူများကို ကိန်းဂဏန်းအမှန်များဖြင့် ဖော်ပြသည်။ UNODC ပုံနှိပ်သည့်အတိုင်း 5 အောက် ကိန်းဂဏန်းများနှင့် ယင်းတို့ကို သိစေမည့် အခြားကိန်းဂဏန်းများကို ဖုံးကွယ်ထားသည်။</translation>
</message>
<message>
<source>The victims behind the number per 100,000 population, by sex, age and form of exploitation.</source>
<translation>လူဦးရေ 100,000 လျှင် ဦးရေကို တွက်ရာတွင် ပါဝင်သော ခံရသူများကို လိင်၊ အသက်နှင့် ခေါင်းပုံဖြတ်မှုပုံစံ အလိုက် ဖော်ပြသည်။</translation>
</message>
<message>
<source>These are numbers of people. Divide them by the population of the country and multiply by 100,000; this program knows no populations.</source>
<translation>ဤသည်တို့မှာ လူအရေအတွက်များ ဖြစ်သည်။ နိုင်ငံ၏ လူဦးရေဖြင့် စားပြီး 100,000 ဖြင့် မြှောက်ပါ။ ဤပရိုဂရမ်သည် နိုင်ငံများ၏ လူဦးရေကို မသိပါ။</translation>
</message>
<message>
<source>UNODC global report (GLOTIP)</source>
<translation>UNODC ကမ္ဘာလုံးဆိုင်ရာ အစီရင်ခံစာ (GLOTIP)</translation>
</message>
<message>
<source>UNODC global report (GLOTIP), figures under 5 hidden</source>
<translation>UNODC ကမ္ဘာလုံးဆိုင်ရာ အစီရင်ခံစာ (GLOTIP)၊ 5 အောက် ကိန်းဂဏန်းများ ဖုံးကွယ်ထား</translation>
</message>
<message>
<source>Violence told of in a month, by its kind, who lived through it, who is said to have done it, and when.</source>
<translation>တစ်လအတွင်း ပြောပြခဲ့သော အကြမ်းဖက်မှုများကို အမျိုးအစား၊ ကြုံတွေ့ခဲ့ရသူ၊ ကျူးလွန်သည်ဟု ဆိုခံရသူနှင့် အချိန် အလိုက် ဖော်ပြသည်။</translation>
</message>
<message>
<source>What help people received, how long it took, and what came of it.</source>
<translation>လူများ မည်သည့်အကူအညီ ရရှိသည်၊ မည်မျှ ကြာသည်၊ မည်သည့်ရလဒ် ထွက်သည်ကို ဖော်ပြသည်။</translation>
</message>
<message>
<source>Where CTDC is silent, begging and forced criminality are counted as forced labour, and servitude as other.</source>
<translation>CTDC က မဖော်ပြထားသည့်နေရာတွင် တောင်းရမ်းစေခြင်းနှင့် အဓမ္မ ပြစ်မှုကျူးလွန်စေခြင်းကို အဓမ္မ လုပ်အားခိုင်းစေခြင်းအဖြစ် ရေတွက်ပြီး ကျွန်သဖွယ် စေခိုင်းခြင်းကို အခြားအဖြစ် ရေတွက်သည်။</translation>
</message>
</context>
<context>
<name>Figures</name>
<message numerus="yes">
<source>%n figure(s) are hidden and leave a hole.</source>
<translation>
<numerusform>ကိန်းဂဏန်း %n ခုကို ဖုံးကွယ်ထားသဖြင့် ကွက်လပ် ဖြစ်နေသည်။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n figure(s), shown or kept back</source>
<translation>
<numerusform>ကိန်းဂဏန်း %n ခု၊ ပြထား သို့မဟုတ် ဖုံးကွယ်ထား</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more line(s) in the table</source>
<translation>
<numerusform>ဇယားတွင် နောက်ထပ် စာကြောင်း %n ကြောင်း</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n person(s) can be counted</source>
<translation>
<numerusform>လူ %n ဦးကို ရေတွက်နိုင်သည်</numerusform>
</translation>
</message>
<message>
<source>A code is published that the codebook does not explain.</source>
<translation>ကုဒ်စာအုပ်တွင် ရှင်းလင်းမထားသော ကုဒ်တစ်ခု ထုတ်ပြန်ထားသည်။</translation>
</message>
<message>
<source>A column of the plan holds a value with control characters or with more than {most} letters. Figures count codes: choose another column or correct the value.</source>
<translation>အစီအစဉ်ရှိ ကော်လံတစ်ခုတွင် ထိန်းချုပ်အက္ခရာပါသော သို့မဟုတ် စာလုံး {most} ထက်ပိုသော တန်ဖိုး ပါရှိသည်။ ကိန်းဂဏန်းများသည် ကုဒ်များကို ရေတွက်သည်။ အခြားကော်လံကို ရွေးပါ သို့မဟုတ် တန်ဖိုးကို ပြင်ပါ။</translation>
</message>
<message>
<source>A fingerprint in the file of sources does not have 25 digits.</source>
<translation>ရင်းမြစ်ဖိုင်ရှိ လက်ဗွေကုဒ်တစ်ခုတွင် ဂဏန်း 25 လုံး မပြည့်ပါ သို့မဟုတ် ပိုနေသည်။</translation>
</message>
<message>
<source>A menu has at most 22 tables of one or two columns each.</source>
<translation>မီနူးတစ်ခုတွင် ကော်လံတစ်ခု သို့မဟုတ် နှစ်ခုစီပါသော ဇယား 22 ခုအထိသာ ရှိနိုင်သည်။</translation>
</message>
<message>
<source>A table has a column, a cell or all its columns twice.</source>
<translation>ဇယားတစ်ခုတွင် ကော်လံတစ်ခု၊ အကွက်တစ်ခု သို့မဟုတ် ကော်လံအားလုံး နှစ်ကြိမ် ပါရှိသည်။</translation>
</message>
<message>
<source>A table has figures of a kind that its method does not publish.</source>
<translation>ဇယားတစ်ခုတွင် ယင်း၏နည်းလမ်းက မထုတ်ပြန်သော ကိန်းဂဏန်းအမျိုးအစား ပါရှိသည်။</translation>
</message>
<message>
<source>A table of this release has the same column twice.</source>
<translation>ဤထုတ်ပြန်ချက်ရှိ ဇယားတစ်ခုတွင် ကော်လံတစ်ခုတည်း နှစ်ကြိမ် ပါရှိသည်။</translation>
</message>
<message>
<source>About these figures</source>
<translation>ဤကိန်းဂဏန်းများအကြောင်း</translation>
</message>
<message>
<source>Add this table</source>
<translation>ဤဇယားကို ထည့်ရန်</translation>
</message>
<message>
<source>After protection</source>
<translation>ကာကွယ်မှုပြုပြီးနောက်</translation>
</message>
<message>
<source>Age</source>
<translation>အသက်</translation>
</message>
<message>
<source>Age of the alleged perpetrator</source>
<translation>ကျူးလွန်သည်ဟု စွပ်စွဲခံရသူ၏ အသက်</translation>
</message>
<message>
<source>All but a few people have this answer, so those few stand out.</source>
<translation>လူအနည်းငယ်မှလွဲ၍ အားလုံး ဤအဖြေရှိသဖြင့် ထိုအနည်းငယ် ထင်ရှားနေသည်။</translation>
</message>
<message>
<source>Another option has this name. Give each its own.</source>
<translation>အခြားရွေးချယ်စရာတစ်ခု ဤအမည် ရှိနေသည်။ တစ်ခုစီကို သီးခြားအမည် ပေးပါ။</translation>
</message>
<message>
<source>Another table: by</source>
<translation>နောက်ထပ်ဇယား – ခွဲမည့်ကော်လံ</translation>
</message>
<message>
<source>Approve and publish…</source>
<translation>ခွင့်ပြု၍ ထုတ်ပြန်ရန်…</translation>
</message>
<message>
<source>As they were published; nothing has been changed since.</source>
<translation>ထုတ်ပြန်ခဲ့သည့်အတိုင်း ဖြစ်သည်။ ထိုအချိန်မှစ၍ ဘာမျှ မပြောင်းလဲပါ။</translation>
</message>
<message>
<source>At least</source>
<translation>အနည်းဆုံး</translation>
</message>
<message numerus="yes">
<source>At least %n people gave all these answers together; that can be proven.</source>
<translation>
<numerusform>အနည်းဆုံး လူ %n ဦးက ဤအဖြေအားလုံးကို တွဲ၍ ပေးထားသည်။ ယင်းကို သက်သေပြနိုင်သည်။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>At least %n people have these answers; that can be worked out.</source>
<translation>
<numerusform>ဤအဖြေများကို အနည်းဆုံး %n ဦး ပေးထားသည်။ ယင်းကို တွက်ထုတ်သိနိုင်သည်။</numerusform>
</translation>
</message>
<message>
<source>At most</source>
<translation>အများဆုံး</translation>
</message>
<message>
<source>At most {most} countries can be joined at once. Name the country of each folder: folders without a name count as a country each.</source>
<translation>တစ်ပြိုင်နက် နိုင်ငံ {most} နိုင်ငံအထိသာ ပေါင်းနိုင်သည်။ ဖိုင်တွဲတစ်ခုစီ၏ နိုင်ငံအမည်ကို ဖော်ပြပါ – အမည်မရှိသော ဖိုင်တွဲတစ်ခုစီကို နိုင်ငံတစ်ခုအဖြစ် ရေတွက်သည်။</translation>
</message>
<message>
<source>At most {most} release folders can be joined at once. Join fewer, for example fewer years.</source>
<translation>တစ်ပြိုင်နက် ထုတ်ပြန်ချက်ဖိုင်တွဲ {most} ခုအထိသာ ပေါင်းနိုင်သည်။ လျှော့၍ ပေါင်းပါ၊ ဥပမာ နှစ်အရေအတွက် လျှော့ပါ။</translation>
</message>
<message>
<source>Attacks that succeed</source>
<translation>အောင်မြင်သော တိုက်ခိုက်မှုများ</translation>
</message>
<message>
<source>Before protection</source>
<translation>ကာကွယ်မှုမပြုမီ</translation>
</message>
<message>
<source>Between {least} and {greatest} people have these answers; that can be worked out.</source>
<translation>ဤအဖြေများကို {least} မှ {greatest} ဦးအထိ ပေးထားသည်။ ယင်းကို တွက်ထုတ်သိနိုင်သည်။</translation>
</message>
<message>
<source>Bring up to date</source>
<translation>မွမ်းမံရန်</translation>
</message>
<message>
<source>By comparing releases: {learnt}</source>
<translation>ထုတ်ပြန်ချက်များကို နှိုင်းယှဉ်ခြင်းဖြင့် သိရသည် – {learnt}</translation>
</message>
<message>
<source>CTDC: {flag}</source>
<translation>CTDC – {flag}</translation>
</message>
<message>
<source>Chance added (for everybody, 2,000 people and more)</source>
<translation>ကျပန်းပြောင်းလဲမှု ထည့်ထား (လူတိုင်းအတွက်၊ လူ 2,000 နှင့်အထက်)</translation>
</message>
<message>
<source>Chance was added to every figure, so that nobody can tell from them whether a single person was counted. All tables add up. The manifest says for each table how far its figures may be off.</source>
<translation>လူတစ်ဦးဦးကို ရေတွက်ထားခြင်း ရှိမရှိ ကိန်းဂဏန်းများမှ မည်သူမျှ မသိနိုင်စေရန် ကိန်းဂဏန်းတိုင်းတွင် ကျပန်းပြောင်းလဲမှု ထည့်ထားသည်။ ဇယားအားလုံး ပေါင်းလဒ် ကိုက်ညီသည်။ ဇယားတစ်ခုစီ၏ ကိန်းဂဏန်းများ မည်မျှ ကွာနိုင်သည်ကို ပါဝင်စာရင်း (manifest) တွင် ဖော်ပြထားသည်။</translation>
</message>
<message>
<source>Choose</source>
<translation>ရွေးရန်</translation>
</message>
<message>
<source>Choose, then look</source>
<translation>ရွေးပါ၊ ပြီးလျှင် ကြည့်ပါ</translation>
</message>
<message>
<source>Citizenship</source>
<translation>နိုင်ငံသားဖြစ်မှု</translation>
</message>
<message>
<source>Coarse records (at most five columns)</source>
<translation>ကြမ်းသော မှတ်တမ်းများ (ကော်လံ အများဆုံး ငါးခု)</translation>
</message>
<message>
<source>Code</source>
<translation>ကုဒ်</translation>
</message>
<message>
<source>Code put into different groups, for which nothing is added up</source>
<translation>မတူသော အုပ်စုများတွင် ထည့်ထားသဖြင့် အုပ်စုပေါင်းလဒ် မတွက်သော ကုဒ်</translation>
</message>
<message>
<source>Code that not all countries have</source>
<translation>နိုင်ငံအားလုံးတွင် မရှိသော ကုဒ်</translation>
</message>
<message>
<source>Column</source>
<translation>ကော်လံ</translation>
</message>
<message>
<source>Column {number} of the plan has more than {most} different values. Figures count codes: choose another column, or group its values first.</source>
<translation>အစီအစဉ်၏ ကော်လံ {number} တွင် မတူညီသော တန်ဖိုး {most} ထက် ပိုရှိသည်။ ကိန်းဂဏန်းများသည် ကုဒ်များကို ရေတွက်သည်။ အခြားကော်လံကို ရွေးပါ သို့မဟုတ် တန်ဖိုးများကို အရင် အုပ်စုဖွဲ့ပါ။</translation>
</message>
<message>
<source>Column {number} of the plan holds a code that its order does not list. Add the code to the plan, or list it under `missing` if it means that the answer is not known.</source>
<translation>အစီအစဉ်၏ ကော်လံ {number} တွင် ယင်း၏အစဉ်စာရင်း၌ မပါသော ကုဒ်တစ်ခု ရှိသည်။ ကုဒ်ကို အစီအစဉ်တွင် ထည့်ပါ သို့မဟုတ် အဖြေမသိဟု အဓိပ္ပာယ်ရလျှင် `missing` အောက်တွင် စာရင်းသွင်းပါ။</translation>
</message>
<message>
<source>Column {number} of the plan holds the code _T, which means the total. Use another code.</source>
<translation>အစီအစဉ်၏ ကော်လံ {number} တွင် စုစုပေါင်းဟု အဓိပ္ပာယ်ရသော _T ကုဒ် ပါရှိသည်။ အခြားကုဒ် သုံးပါ။</translation>
</message>
<message>
<source>Column {number} of the plan lists no codes. Where chance is added, which codes there are must not follow from the records. List its codes under `order`.</source>
<translation>အစီအစဉ်၏ ကော်လံ {number} တွင် ကုဒ်များ စာရင်းမသွင်းထားပါ။ ကျပန်းပြောင်းလဲမှု ထည့်သည့်အခါ မည်သည့်ကုဒ်များ ရှိသည်ကို မှတ်တမ်းများမှ မသိစေရပါ။ ယင်း၏ ကုဒ်များကို `order` အောက်တွင် စာရင်းသွင်းပါ။</translation>
</message>
<message>
<source>Countries</source>
<translation>နိုင်ငံများ</translation>
</message>
<message>
<source>Countries counted</source>
<translation>ရေတွက်ထားသော နိုင်ငံများ</translation>
</message>
<message>
<source>Country</source>
<translation>နိုင်ငံ</translation>
</message>
<message>
<source>Country of return</source>
<translation>ပြန်ပို့ရာ နိုင်ငံ</translation>
</message>
<message>
<source>Difference</source>
<translation>ကွာခြားချက်</translation>
</message>
<message>
<source>Differences</source>
<translation>ကွာခြားချက်များ</translation>
</message>
<message>
<source>Each figure is the sum of what the countries counted in it published. The true number lies between `at least` and `at most`: for certain, or in 95 of 100 cases where a country adds chance to it.</source>
<translation>ကိန်းဂဏန်းတစ်ခုစီသည် ယင်းတွင် ရေတွက်ထားသော နိုင်ငံများ ထုတ်ပြန်သည့် ကိန်းများ၏ ပေါင်းလဒ် ဖြစ်သည်။ ကိန်းအမှန်သည် `at least` (အနည်းဆုံး) နှင့် `at most` (အများဆုံး) အကြားတွင် ရှိသည် – ဧကန်မုချ ဖြစ်သည်၊ သို့မဟုတ် နိုင်ငံတစ်ခုက ကျပန်းပြောင်းလဲမှု ထည့်ထားလျှင် အကြိမ် 100 တွင် 95 ကြိမ် မှန်သည်။</translation>
</message>
<message>
<source>Each person's answers are made coarser or left out until at least {k} people share them.</source>
<translation>လူတစ်ဦးစီ၏ အဖြေများကို အနည်းဆုံး လူ {k} ဦး တူညီသည်အထိ ပိုကြမ်းအောင် ပြုလုပ်သည် သို့မဟုတ် ချန်ထားသည်။</translation>
</message>
<message>
<source>Every figure becomes a multiple of {base}, all at once: totals add up and nobody shows.</source>
<translation>ကိန်းဂဏန်းအားလုံးကို တစ်ပြိုင်နက် {base} ၏ ဆတိုးကိန်း ဖြစ်စေသည် – စုစုပေါင်းများ ကိုက်ညီပြီး မည်သူမျှ မပေါ်လွင်ပါ။</translation>
</message>
<message>
<source>Every figure gets a little chance added, so that one more person never shows.</source>
<translation>ကိန်းဂဏန်းတိုင်းတွင် ကျပန်းပြောင်းလဲမှု အနည်းငယ် ထည့်သဖြင့် လူတစ်ဦး ပိုလာခြင်းသည် မည်သည့်အခါမျှ မပေါ်လွင်ပါ။</translation>
</message>
<message>
<source>Every figure is rounded to a multiple of {base}, up or down by chance, so that all tables add up. A figure may be up to {reach} away from the true one, and 0 may stand for a few people.</source>
<translation>ဇယားအားလုံး ပေါင်းလဒ်ကိုက်ညီစေရန် ကိန်းဂဏန်းတိုင်းကို {base} ၏ ဆတိုးကိန်းသို့ ကျပန်း အတက်အကျ ပြောင်းထားသည်။ ကိန်းဂဏန်းတစ်ခုသည် အမှန်နှင့် {reach} အထိ ကွာနိုင်ပြီး 0 သည် လူအနည်းငယ်ကို ကိုယ်စားပြုနိုင်သည်။</translation>
</message>
<message>
<source>Every figure that is shown is the true one.</source>
<translation>ပြထားသော ကိန်းဂဏန်းတိုင်းသည် ကိန်းအမှန် ဖြစ်သည်။</translation>
</message>
<message>
<source>Every person whose case was opened in the period, whatever came of it.</source>
<translation>မည်သည့်ရလဒ် ထွက်သည်ဖြစ်စေ ကာလအတွင်း ဖြစ်ရပ် ဖွင့်ခဲ့သူတိုင်း။</translation>
</message>
<message numerus="yes">
<source>Exactly %n people have these answers; that can be worked out.</source>
<translation>
<numerusform>ဤအဖြေများကို %n ဦး အတိအကျ ပေးထားသည်။ ယင်းကို တွက်ထုတ်သိနိုင်သည်။</numerusform>
</translation>
</message>
<message>
<source>Figure</source>
<translation>ကိန်းဂဏန်း</translation>
</message>
<message>
<source>Figures</source>
<translation>ကိန်းဂဏန်းများ</translation>
</message>
<message>
<source>Figures are protected and attacked before anybody sees them.</source>
<translation>ကိန်းဂဏန်းများကို မည်သူမျှ မမြင်မီ ကာကွယ်ပြီး တိုက်ခိုက်စမ်းသပ်သည်။</translation>
</message>
<message>
<source>Figures of 10 people and more are off by {percent} % on average.</source>
<translation>လူ 10 ဦးနှင့်အထက် ကိန်းဂဏန်းများသည် ပျမ်းမျှ {percent} % ကွာသည်။</translation>
</message>
<message>
<source>Figures of a period that overlaps this one have been published. The difference would show single people. Choose the next period, the same one, or one made up of published periods.</source>
<translation>ဤကာလနှင့် ထပ်နေသော ကာလတစ်ခု၏ ကိန်းဂဏန်းများကို ထုတ်ပြန်ပြီးဖြစ်သည်။ ကွာခြားချက်က လူတစ်ဦးချင်းကို ပေါ်လွင်စေမည်။ နောက်ကာလ၊ ကာလတူ သို့မဟုတ် ထုတ်ပြန်ပြီးသော ကာလများဖြင့် ဖွဲ့ထားသည့် ကာလကို ရွေးပါ။</translation>
</message>
<message>
<source>Figures of several countries together</source>
<translation>နိုင်ငံအများအပြား၏ ကိန်းဂဏန်းများ ပေါင်းချုပ်</translation>
</message>
<message>
<source>Figures of this period have been published, and fewer than {least} people have changed since. The difference would show them. What was published stays as it is and can be written again; who comes late is counted in the next period.</source>
<translation>ဤကာလ၏ ကိန်းဂဏန်းများကို ထုတ်ပြန်ပြီးဖြစ်ပြီး ထိုအချိန်မှစ၍ ပြောင်းလဲသူ {least} ဦးအောက်သာ ရှိသည်။ ကွာခြားချက်က သူတို့ကို ပေါ်လွင်စေမည်။ ထုတ်ပြန်ပြီးသည်များသည် မူလအတိုင်း ရှိနေပြီး ပြန်ရေးနိုင်သည်။ နောက်ကျမှ ရောက်လာသူများကို နောက်ကာလတွင် ရေတွက်သည်။</translation>
</message>
<message>
<source>Figures with noise have told nearly all that they may tell of some of these people: epsilon {spent} of {most}. These would make it {wanted}. Choose a smaller epsilon, or another period.</source>
<translation>ကျပန်းပြောင်းလဲမှု ထည့်ထားသော ကိန်းဂဏန်းများသည် ဤလူအချို့အကြောင်း ဖော်ပြခွင့်ရှိသမျှ နီးပါးကို ဖော်ပြပြီးဖြစ်သည် – epsilon {most} အနက် {spent}။ ဤကိန်းဂဏန်းများကြောင့် {wanted} ဖြစ်သွားမည်။ ပိုငယ်သော epsilon သို့မဟုတ် အခြားကာလကို ရွေးပါ။</translation>
</message>
<message>
<source>File that the manifest does not vouch for, and that was not read</source>
<translation>ပါဝင်စာရင်း (manifest) က အာမမခံသော၊ ဖတ်မထားသော ဖိုင်</translation>
</message>
<message>
<source>Finding somebody who is the only one in a figure</source>
<translation>ကိန်းဂဏန်းတစ်ခုတွင် တစ်ဦးတည်းသော သူကို ရှာတွေ့ခြင်း</translation>
</message>
<message>
<source>First column</source>
<translation>ပထမ ကော်လံ</translation>
</message>
<message>
<source>Folder {number} does not exist or cannot be opened.</source>
<translation>ဖိုင်တွဲ {number} မရှိပါ သို့မဟုတ် ဖွင့်၍မရပါ။</translation>
</message>
<message>
<source>Folder {number} is given twice, and its people would be counted twice.</source>
<translation>ဖိုင်တွဲ {number} ကို နှစ်ကြိမ် ပေးထားသဖြင့် ယင်းရှိ လူများကို နှစ်ကြိမ် ရေတွက်မိမည်။</translation>
</message>
<message>
<source>For coarse records choose tables with at most five different columns.</source>
<translation>ကြမ်းသော မှတ်တမ်းများအတွက် မတူသော ကော်လံ အများဆုံး ငါးခုပါသော ဇယားများကို ရွေးပါ။</translation>
</message>
<message>
<source>For nobody in particular</source>
<translation>မည်သူ့ကိုမျှ သီးသန့် မရည်ရွယ်ပါ</translation>
</message>
<message>
<source>For whom; several with commas between them</source>
<translation>ရရှိမည့်သူ၊ တစ်ဦးထက်ပိုလျှင် ကော်မာ (,) ခြား၍</translation>
</message>
<message>
<source>For: {recipients}</source>
<translation>ရရှိမည့်သူများ – {recipients}</translation>
</message>
<message>
<source>Form of exploitation</source>
<translation>ခေါင်းပုံဖြတ်မှု ပုံစံ</translation>
</message>
<message>
<source>Group added up from its parts</source>
<translation>အစိတ်အပိုင်းများမှ ပေါင်းတွက်ထားသော အုပ်စု</translation>
</message>
<message>
<source>Hatched: hidden. The mark is of one size, whatever the figure is.</source>
<translation>မျဉ်းစောင်းအကွက် – ဖုံးကွယ်ထားသည်။ ကိန်းဂဏန်း မည်မျှဖြစ်စေ အမှတ်အသား အရွယ်တူသည်။</translation>
</message>
<message>
<source>How long exploited</source>
<translation>ခေါင်းပုံဖြတ်ခံရသည့် ကာလအရှည်</translation>
</message>
<message>
<source>How people are protected</source>
<translation>လူတို့ကို မည်သို့ ကာကွယ်ထားသနည်း</translation>
</message>
<message>
<source>How they are protected</source>
<translation>မည်သို့ ကာကွယ်ထားသနည်း</translation>
</message>
<message>
<source>Identified by</source>
<translation>အတည်ပြုသတ်မှတ်သူ</translation>
</message>
<message>
<source>In figures</source>
<translation>ကိန်းဂဏန်းဖြင့်</translation>
</message>
<message numerus="yes">
<source>In the plain tables %n person(s) could have been found.</source>
<translation>
<numerusform>မကာကွယ်ထားသော ဇယားများတွင် လူ %n ဦးကို ရှာတွေ့နိုင်ခဲ့မည်။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>In the plain tables %n small group(s) could have been worked out.</source>
<translation>
<numerusform>မကာကွယ်ထားသော ဇယားများတွင် အုပ်စုငယ် %n ခုကို တွက်ထုတ်သိနိုင်ခဲ့မည်။</numerusform>
</translation>
</message>
<message>
<source>In the words of those who count this way: differential privacy for each person, with epsilon {epsilon} and delta {delta}.</source>
<translation>ဤနည်းဖြင့် ရေတွက်သူများ၏ အခေါ်အဝေါ်အရ – လူတစ်ဦးစီအတွက် differential privacy၊ epsilon {epsilon} နှင့် delta {delta} ဖြင့်။</translation>
</message>
<message>
<source>In these: none.</source>
<translation>ဤဇယားများတွင် – မရှိပါ။</translation>
</message>
<message>
<source>It has no readable manifest, so nobody vouches for it.</source>
<translation>ယင်းတွင် ဖတ်နိုင်သော ပါဝင်စာရင်း (manifest) မရှိသဖြင့် မည်သူမျှ အာမမခံပါ။</translation>
</message>
<message>
<source>It holds a column or code with signs that no release has.</source>
<translation>ယင်းတွင် မည်သည့်ထုတ်ပြန်ချက်၌မျှ မရှိသော သင်္ကေတများပါသည့် ကော်လံ သို့မဟုတ် ကုဒ် ရှိသည်။</translation>
</message>
<message>
<source>It is in another form, perhaps that of a newer version of this program.</source>
<translation>ယင်းသည် အခြားပုံစံဖြင့် ဖြစ်သည်။ ဤပရိုဂရမ်၏ ပိုသစ်သောဗားရှင်း ပုံစံ ဖြစ်နိုင်သည်။</translation>
</message>
<message>
<source>It is not signed by the one whose fingerprint you gave. Ask who sent it.</source>
<translation>သင်ပေးထားသော လက်ဗွေကုဒ်၏ ပိုင်ရှင်က လက်မှတ်ထိုးထားခြင်း မဟုတ်ပါ။ ပို့သူကို မေးမြန်းပါ။</translation>
</message>
<message>
<source>It is the same as release {number}. Leave one of them out.</source>
<translation>ယင်းသည် ထုတ်ပြန်ချက် {number} နှင့် အတူတူ ဖြစ်သည်။ တစ်ခုကို ချန်ထားပါ။</translation>
</message>
<message>
<source>Its files are not those its manifest vouches for. Ask whoever sent it for the release as it was made.</source>
<translation>ယင်း၏ ဖိုင်များသည် ပါဝင်စာရင်း (manifest) က အာမခံထားသော ဖိုင်များ မဟုတ်ပါ။ မူလပြုလုပ်ထားသည့်အတိုင်း ထုတ်ပြန်ချက်ကို ပို့သူထံမှ တောင်းပါ။</translation>
</message>
<message>
<source>Its manifest does not say in a way known here how its figures were protected.</source>
<translation>ကိန်းဂဏန်းများကို မည်သို့ ကာကွယ်ထားသည်ကို ယင်း၏ ပါဝင်စာရင်း (manifest) တွင် ဤနေရာ၌ သိသောပုံစံဖြင့် မဖော်ပြထားပါ။</translation>
</message>
<message>
<source>Its manifest names no period.</source>
<translation>ယင်း၏ ပါဝင်စာရင်း (manifest) တွင် ကာလ မဖော်ပြထားပါ။</translation>
</message>
<message>
<source>Its signature does not hold: the manifest was changed after it was signed. Ask who sent it.</source>
<translation>ယင်း၏ လက်မှတ် မမှန်ပါ – လက်မှတ်ထိုးပြီးနောက် ပါဝင်စာရင်း (manifest) ကို ပြောင်းလဲထားသည်။ ပို့သူကို မေးမြန်းပါ။</translation>
</message>
<message>
<source>Kinds of service received</source>
<translation>ရရှိသော ဝန်ဆောင်မှု အမျိုးအစား အရေအတွက်</translation>
</message>
<message>
<source>Learning of everybody in a group what nearly all of it are</source>
<translation>အုပ်စုရှိ လူအားလုံးအကြောင်းကို ထိုအုပ်စု၏ လူအားလုံးနီးပါး တူညီသောအချက်မှ သိရှိခြင်း</translation>
</message>
<message>
<source>Line {line} of the file holds a control character, so it is not a CSV file in UTF-8. Save it as CSV UTF-8 and try again.</source>
<translation>ဖိုင်၏ စာကြောင်း {line} တွင် ထိန်းချုပ်အက္ခရာ ပါသဖြင့် UTF-8 CSV ဖိုင် မဟုတ်ပါ။ CSV UTF-8 အဖြစ် သိမ်းပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>Line {line} of the file is not UTF-8. Save the file as CSV UTF-8 and try again.</source>
<translation>ဖိုင်၏ စာကြောင်း {line} သည် UTF-8 မဟုတ်ပါ။ CSV UTF-8 အဖြစ် သိမ်းပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>Line {line} of the plan, under {key}: {problem}</source>
<translation>အစီအစဉ် စာကြောင်း {line}၊ {key} အောက်တွင် – {problem}</translation>
</message>
<message>
<source>Line {line} of the plan: {problem}</source>
<translation>အစီအစဉ် စာကြောင်း {line} – {problem}</translation>
</message>
<message>
<source>Lines and columns that are 0 throughout are left out here.</source>
<translation>တစ်လျှောက်လုံး 0 ဖြစ်သော စာကြောင်းနှင့် ကော်လံများကို ဤနေရာတွင် ချန်ထားသည်။</translation>
</message>
<message>
<source>Look</source>
<translation>ကြည့်ရန်</translation>
</message>
<message>
<source>Look through the figures below. They are the very ones that will leave.</source>
<translation>အောက်ပါ ကိန်းဂဏန်းများကို စစ်ကြည့်ပါ။ ပြင်ပသို့ ထွက်မည့် ကိန်းဂဏန်းများပင် ဖြစ်သည်။</translation>
</message>
<message>
<source>Made-up records (for researchers, 10,000 people and more)</source>
<translation>ဖန်တီးထားသော မှတ်တမ်းများ (သုတေသီများအတွက်၊ လူ 10,000 နှင့်အထက်)</translation>
</message>
<message>
<source>Meaning of the code</source>
<translation>ကုဒ်၏ အဓိပ္ပာယ်</translation>
</message>
<message>
<source>Name the folders of at least one release.</source>
<translation>ထုတ်ပြန်ချက် အနည်းဆုံး တစ်ခု၏ ဖိုင်တွဲကို ဖော်ပြပါ။</translation>
</message>
<message>
<source>Names are letters, digits and _; codes are those of the list.</source>
<translation>အမည်များတွင် အက္ခရာ၊ ဂဏန်းနှင့် _ သာ ပါရမည်။ ကုဒ်များသည် စာရင်းရှိ ကုဒ်များ ဖြစ်ရမည်။</translation>
</message>
<message>
<source>Near line {line} of the file the quotes do not close, or a field is far too long.</source>
<translation>ဖိုင်၏ စာကြောင်း {line} အနီးတွင် မျက်တောင်ပိတ် မပါပါ သို့မဟုတ် အကွက်တစ်ခု အလွန်ရှည်နေသည်။</translation>
</message>
<message>
<source>Nearly all people of a group have this answer.</source>
<translation>အုပ်စုတစ်ခုရှိ လူအားလုံးနီးပါး ဤအဖြေ ရှိသည်။</translation>
</message>
<message>
<source>Needs met: goals reached</source>
<translation>ဖြည့်ဆည်းပြီး လိုအပ်ချက်များ – ရောက်ရှိပြီး ရည်မှန်းချက်များ</translation>
</message>
<message>
<source>No figure is hidden, so there are no holes.</source>
<translation>ဖုံးကွယ်ထားသော ကိန်းဂဏန်း မရှိသဖြင့် ကွက်လပ် မရှိပါ။</translation>
</message>
<message>
<source>Nobody else in this office may publish, so nobody else looks first. The ledger and the release say so.</source>
<translation>ဤရုံးတွင် ထုတ်ပြန်ခွင့်ရှိသူ အခြားမရှိသဖြင့် မည်သူမျှ ကြိုတင်မကြည့်ရပါ။ ထုတ်ပြန်မှုစာရင်းနှင့် ထုတ်ပြန်ချက်တွင် ယင်းသို့ ဖော်ပြထားသည်။</translation>
</message>
<message>
<source>None of these releases has figures that can be joined: tables made from made-up or recoded records say nothing sure of the true counts.</source>
<translation>ဤထုတ်ပြန်ချက်များတွင် ပေါင်းနိုင်သော ကိန်းဂဏန်း မရှိပါ – ဖန်တီးထားသော သို့မဟုတ် ကုဒ်ပြောင်းထားသော မှတ်တမ်းများမှ ဇယားများသည် ကိန်းအမှန်အကြောင်း ဘာမျှ အသေအချာ မဖော်ပြပါ။</translation>
</message>
<message>
<source>Not joined: its method says nothing sure of the true counts</source>
<translation>မပေါင်းထားပါ – ယင်း၏ နည်းလမ်းသည် ကိန်းအမှန်အကြောင်း ဘာမျှ အသေအချာ မဖော်ပြပါ</translation>
</message>
<message>
<source>Not known</source>
<translation>မသိပါ</translation>
</message>
<message>
<source>Nothing has been published yet.</source>
<translation>ဘာမျှ မထုတ်ပြန်ရသေးပါ။</translation>
</message>
<message>
<source>Nothing here is more precise than what the countries published. A country that is missing from a figure is not counted in it, so figures with different countries cannot be compared.</source>
<translation>ဤနေရာရှိ မည်သည်မျှ နိုင်ငံများ ထုတ်ပြန်သည်ထက် ပို၍ မတိကျပါ။ ကိန်းဂဏန်းတစ်ခုတွင် မပါသော နိုင်ငံကို ယင်းတွင် ရေတွက်မထားသဖြင့် နိုင်ငံမတူသော ကိန်းဂဏန်းများကို နှိုင်းယှဉ်၍ မရပါ။</translation>
</message>
<message>
<source>Nothing leaves yet: somebody else who may publish looks at these figures and approves them.</source>
<translation>ယခု ဘာမျှ ပြင်ပသို့ မထွက်သေးပါ – ထုတ်ပြန်ခွင့်ရှိသော အခြားသူတစ်ဦးက ဤကိန်းဂဏန်းများကို ကြည့်ရှု၍ ခွင့်ပြုမည်။</translation>
</message>
<message>
<source>Nothing of the budget for chance is spent: these figures have none</source>
<translation>ကျပန်းပြောင်းလဲမှုအတွက် ခွင့်ပြုပမာဏကို မသုံးရပါ – ဤကိန်းဂဏန်းများတွင် ကျပန်းပြောင်းလဲမှု မပါပါ</translation>
</message>
<message>
<source>Of what may ever be told by chance about the same people, {percent} % is spent</source>
<translation>ထိုလူများအကြောင်း ကျပန်းပြောင်းလဲမှုဖြင့် ဖော်ပြခွင့်ရှိသမျှ၏ {percent} % ကို သုံးပြီးဖြစ်သည်</translation>
</message>
<message>
<source>One person may be counted in two countries or periods: countries do not know of each other's cases.</source>
<translation>လူတစ်ဦးကို နိုင်ငံနှစ်ခု သို့မဟုတ် ကာလနှစ်ခုတွင် ရေတွက်မိနိုင်သည် – နိုင်ငံများသည် အချင်းချင်း၏ ဖြစ်ရပ်များကို မသိကြပါ။</translation>
</message>
<message numerus="yes">
<source>Only %n people have all the answers of a record, so they can be found by what is known of them.</source>
<translation>
<numerusform>မှတ်တမ်းတစ်ခု၏ အဖြေအားလုံး ရှိသူ %n ဦးသာ ရှိသဖြင့် သူတို့အကြောင်း သိထားသည်များမှ ရှာတွေ့နိုင်သည်။</numerusform>
</translation>
</message>
<message>
<source>Open the tables</source>
<translation>ဇယားများကို ဖွင့်ရန်</translation>
</message>
<message>
<source>Other</source>
<translation>အခြား</translation>
</message>
<message>
<source>People assisted</source>
<translation>အကူအညီရသူများ</translation>
</message>
<message>
<source>People counted, period by period</source>
<translation>ရေတွက်ထားသော လူဦးရေ၊ ကာလအလိုက်</translation>
</message>
<message>
<source>Period</source>
<translation>ကာလ</translation>
</message>
<message>
<source>Period that not all countries have</source>
<translation>နိုင်ငံအားလုံးတွင် မရှိသော ကာလ</translation>
</message>
<message>
<source>Period: {period}</source>
<translation>ကာလ – {period}</translation>
</message>
<message>
<source>Period; only periods that are over</source>
<translation>ကာလ (ပြီးဆုံးပြီးသော ကာလများသာ)</translation>
</message>
<message>
<source>Periods</source>
<translation>ကာလများ</translation>
</message>
<message>
<source>Propose</source>
<translation>အဆိုပြုရန်</translation>
</message>
<message>
<source>Proposed by you on {day}. Somebody else has to look and approve.</source>
<translation>{day} တွင် သင် အဆိုပြုခဲ့သည်။ အခြားသူတစ်ဦး ကြည့်ရှု၍ ခွင့်ပြုရမည်။</translation>
</message>
<message>
<source>Proposed by {author}, approved by {approver}</source>
<translation>{author} အဆိုပြု၍ {approver} ခွင့်ပြုခဲ့သည်</translation>
</message>
<message>
<source>Proposed by {name} on {day}</source>
<translation>{day} တွင် {name} အဆိုပြုခဲ့သည်</translation>
</message>
<message>
<source>Proposed. Somebody else has to look and approve.</source>
<translation>အဆိုပြုပြီးပါပြီ။ အခြားသူတစ်ဦး ကြည့်ရှု၍ ခွင့်ပြုရမည်။</translation>
</message>
<message>
<source>Protecting and attacking the figures</source>
<translation>ကိန်းဂဏန်းများကို ကာကွယ်ပြီး တိုက်ခိုက်စမ်းသပ်နေသည်</translation>
</message>
<message>
<source>Publish</source>
<translation>ထုတ်ပြန်ရန်</translation>
</message>
<message>
<source>Published as release {number}.</source>
<translation>ထုတ်ပြန်ချက် {number} အဖြစ် ထုတ်ပြန်ပြီး။</translation>
</message>
<message>
<source>Published by {author}</source>
<translation>{author} ထုတ်ပြန်ခဲ့သည်</translation>
</message>
<message>
<source>Published so far</source>
<translation>ယခုအထိ ထုတ်ပြန်ပြီး</translation>
</message>
<message>
<source>Publish…</source>
<translation>ထုတ်ပြန်ရန်…</translation>
</message>
<message>
<source>Reading the cases</source>
<translation>ဖြစ်ရပ်များ ဖတ်နေသည်</translation>
</message>
<message>
<source>Received: {service}</source>
<translation>ရရှိခဲ့သည် – {service}</translation>
</message>
<message>
<source>Record {number} of the file has more or fewer fields than there are columns.</source>
<translation>ဖိုင်၏ မှတ်တမ်း {number} တွင် အကွက်အရေအတွက်သည် ကော်လံအရေအတွက်နှင့် မကိုက်ညီပါ။</translation>
</message>
<message>
<source>Records can only be made up for about {least} people or more: of fewer they would tell too little that is true. Publish noisy or rounded figures, or choose a longer period.</source>
<translation>မှတ်တမ်းများကို လူ {least} ဦးခန့်နှင့်အထက်အတွက်သာ ဖန်တီးနိုင်သည် – ထို့ထက်နည်းလျှင် အမှန်တကယ် ဖော်ပြနိုင်သည်မှာ နည်းလွန်းမည်။ ကျပန်းပြောင်းလဲမှု ထည့်ထားသော သို့မဟုတ် အနီးစပ်ဆုံးယူထားသော ကိန်းဂဏန်းများကို ထုတ်ပြန်ပါ၊ သို့မဟုတ် ပိုရှည်သော ကာလကို ရွေးပါ။</translation>
</message>
<message>
<source>Records made up from these figures would tell too much about people who were counted. Choose fewer columns, or a smaller epsilon.</source>
<translation>ဤကိန်းဂဏန်းများမှ ဖန်တီးသော မှတ်တမ်းများသည် ရေတွက်ထားသူများအကြောင်း များလွန်းစွာ ဖော်ပြမည်။ ကော်လံ လျှော့၍ သို့မဟုတ် ပိုငယ်သော epsilon ကို ရွေးပါ။</translation>
</message>
<message>
<source>Records of invented people that together give nearly the same figures.</source>
<translation>ပေါင်းလိုက်လျှင် ကိန်းဂဏန်းတူနီးပါး ရစေသော၊ ဖန်တီးထားသူများ၏ မှတ်တမ်းများ။</translation>
</message>
<message>
<source>Referrals answered</source>
<translation>အဖြေရပြီး ညွှန်းပို့မှုများ</translation>
</message>
<message>
<source>Relation of the alleged perpetrator</source>
<translation>ကျူးလွန်သည်ဟု စွပ်စွဲခံရသူနှင့် ဆက်နွှယ်မှု</translation>
</message>
<message>
<source>Release {number} cannot be joined. {why}</source>
<translation>ထုတ်ပြန်ချက် {number} ကို ပေါင်း၍မရပါ။ {why}</translation>
</message>
<message>
<source>Release {number} is about some of the same people and columns, and figures with noise do not go together with figures without. Choose a method of the same kind, or other columns.</source>
<translation>ထုတ်ပြန်ချက် {number} သည် လူနှင့် ကော်လံ အချို့တူ ဖြစ်ပြီး ကျပန်းပြောင်းလဲမှု ထည့်ထားသော ကိန်းဂဏန်းများနှင့် မထည့်ထားသည်များကို တွဲ၍ မရပါ။ အမျိုးအစားတူ နည်းလမ်း သို့မဟုတ် အခြားကော်လံများကို ရွေးပါ။</translation>
</message>
<message>
<source>Release {number} is about some of the same people and columns, and records of groups are not published beside other figures of them. Choose other columns or another period.</source>
<translation>ထုတ်ပြန်ချက် {number} သည် လူနှင့် ကော်လံ အချို့တူ ဖြစ်ပြီး အုပ်စုများ၏ မှတ်တမ်းများကို ထိုလူများ၏ အခြားကိန်းဂဏန်းများနှင့် တွဲ၍ မထုတ်ပြန်ပါ။ အခြားကော်လံများ သို့မဟုတ် အခြားကာလကို ရွေးပါ။</translation>
</message>
<message>
<source>Release {number} is of the same country and of days that are also in this one, so people would be counted twice. Leave one of them out.</source>
<translation>ထုတ်ပြန်ချက် {number} သည် နိုင်ငံတူဖြစ်ပြီး ဤထုတ်ပြန်ချက်တွင် ပါသော ရက်များလည်း ပါသဖြင့် လူများကို နှစ်ကြိမ် ရေတွက်မိမည်။ တစ်ခုကို ချန်ထားပါ။</translation>
</message>
<message>
<source>Release {number}: {title}, {period}</source>
<translation>ထုတ်ပြန်ချက် {number} – {title}၊ {period}</translation>
</message>
<message>
<source>Release {number}: {title}, {period}, on {day}</source>
<translation>ထုတ်ပြန်ချက် {number} – {title}၊ {period}၊ {day} တွင်</translation>
</message>
<message>
<source>Return</source>
<translation>ပြန်ပို့ရေး</translation>
</message>
<message>
<source>Risk for the people counted</source>
<translation>ရေတွက်ထားသူများအတွက် အန္တရာယ်</translation>
</message>
<message>
<source>Rounded (for sharing between countries)</source>
<translation>အနီးစပ်ဆုံးယူထား (နိုင်ငံအချင်းချင်း မျှဝေရန်)</translation>
</message>
<message>
<source>Rounded figures have tables of at most two columns. Hide small figures instead.</source>
<translation>အနီးစပ်ဆုံးယူထားသော ကိန်းဂဏန်းများ၏ ဇယားတွင် ကော်လံ အများဆုံး နှစ်ခုသာ ရှိသည်။ ယင်းအစား ကိန်းဂဏန်းငယ်များကို ဖုံးကွယ်ပါ။</translation>
</message>
<message>
<source>Second column</source>
<translation>ဒုတိယ ကော်လံ</translation>
</message>
<message>
<source>See the figures</source>
<translation>ကိန်းဂဏန်းများ ကြည့်ရန်</translation>
</message>
<message>
<source>Sex of the alleged perpetrator</source>
<translation>ကျူးလွန်သည်ဟု စွပ်စွဲခံရသူ၏ လိင်</translation>
</message>
<message>
<source>Signature</source>
<translation>လက်မှတ်</translation>
</message>
<message>
<source>Signature of the release</source>
<translation>ထုတ်ပြန်ချက်၏ လက်မှတ်</translation>
</message>
<message>
<source>Small figures</source>
<translation>ကိန်းဂဏန်းငယ်များ</translation>
</message>
<message>
<source>Small figures hidden (for partners who need true values)</source>
<translation>ကိန်းဂဏန်းငယ်များ ဖုံးကွယ်ထား (ကိန်းအမှန်လိုသော မိတ်ဖက်များအတွက်)</translation>
</message>
<message>
<source>Small figures that can be worked out exactly</source>
<translation>အတိအကျ တွက်ထုတ်သိနိုင်သော ကိန်းဂဏန်းငယ်များ</translation>
</message>
<message>
<source>Small figures that can be worked out too nearly</source>
<translation>အလွန်နီးစပ်စွာ တွက်ထုတ်သိနိုင်သော ကိန်းဂဏန်းငယ်များ</translation>
</message>
<message>
<source>Some records do not say which person they are about. Complete them, and try again.</source>
<translation>မှတ်တမ်းအချို့တွင် မည်သူ့အကြောင်းဖြစ်ကြောင်း မဖော်ပြထားပါ။ ဖြည့်စွက်ပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>Some records have no answer in column {number} of the plan. List under `missing` the values that mean that the answer is not known, such as "".</source>
<translation>မှတ်တမ်းအချို့တွင် အစီအစဉ်၏ ကော်လံ {number} အတွက် အဖြေမရှိပါ။ အဖြေမသိဟု အဓိပ္ပာယ်ရသော တန်ဖိုးများ (ဥပမာ "") ကို `missing` အောက်တွင် စာရင်းသွင်းပါ။</translation>
</message>
<message numerus="yes">
<source>Somebody who is alone in another figure can work out that %n people have these answers.</source>
<translation>
<numerusform>အခြားကိန်းဂဏန်းတစ်ခုတွင် တစ်ဦးတည်းဖြစ်သူက ဤအဖြေများ ရှိသူ %n ဦး ရှိကြောင်း တွက်ထုတ်သိနိုင်သည်။</numerusform>
</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>ရင်းမြစ် – {source}</translation>
</message>
<message>
<source>Standard of the code list</source>
<translation>ကုဒ်စာရင်း၏ စံနှုန်း</translation>
</message>
<message>
<source>Status as a victim</source>
<translation>လူကုန်ကူးခံရသူ အဆင့်သတ်မှတ်ချက်</translation>
</message>
<message>
<source>Table</source>
<translation>ဇယား</translation>
</message>
<message>
<source>Table taken from the totals of a larger one</source>
<translation>ပိုကြီးသော ဇယား၏ စုစုပေါင်းများမှ ယူထားသော ဇယား</translation>
</message>
<message>
<source>Table that is missing</source>
<translation>မပါသော ဇယား</translation>
</message>
<message>
<source>Table {number}</source>
<translation>ဇယား {number}</translation>
</message>
<message>
<source>Tables</source>
<translation>ဇယားများ</translation>
</message>
<message>
<source>Tables of your own choice</source>
<translation>သင်ကိုယ်တိုင် ရွေးချယ်သော ဇယားများ</translation>
</message>
<message>
<source>Take back</source>
<translation>ပြန်ရုပ်သိမ်းရန်</translation>
</message>
<message>
<source>Taken back. Nothing was published.</source>
<translation>ပြန်ရုပ်သိမ်းပြီးပါပြီ။ ဘာမျှ မထုတ်ပြန်ခဲ့ပါ။</translation>
</message>
<message>
<source>Tested: nobody can be worked out from these tables.</source>
<translation>စမ်းသပ်ပြီး – ဤဇယားများမှ မည်သူ့ကိုမျှ တွက်ထုတ်မသိနိုင်ပါ။</translation>
</message>
<message>
<source>The codebook of this release names groups that do not exist.</source>
<translation>ဤထုတ်ပြန်ချက်၏ ကုဒ်စာအုပ်တွင် မရှိသော အုပ်စုများကို ဖော်ပြထားသည်။</translation>
</message>
<message>
<source>The columns of these records are not equally long.</source>
<translation>ဤမှတ်တမ်းများ၏ ကော်လံများ အရှည်မတူပါ။</translation>
</message>
<message>
<source>The figures are counted from the records that are published with them. There, every combination of answers is shared by at least {k} people; other answers are made coarser or left out.</source>
<translation>ကိန်းဂဏန်းများကို ယင်းတို့နှင့်အတူ ထုတ်ပြန်သော မှတ်တမ်းများမှ ရေတွက်ထားသည်။ ထိုမှတ်တမ်းများတွင် အဖြေအတွဲတိုင်းကို အနည်းဆုံး လူ {k} ဦး တူညီစွာ ပေးထားသည်။ အခြားအဖြေများကို ပိုကြမ်းသော အုပ်စုများ ဖွဲ့ထားသည် သို့မဟုတ် ချန်ထားသည်။</translation>
</message>
<message>
<source>The figures are exact. Figures of 1 to {most} people are hidden, and others with them, so that no hidden figure can be worked out from the rest.</source>
<translation>ကိန်းဂဏန်းများသည် အတိအကျဖြစ်သည်။ 1 ဦးမှ {most} ဦးအထိ ကိန်းဂဏန်းများနှင့် ယင်းတို့ကို ကျန်ကိန်းများမှ တွက်မထုတ်နိုင်စေရန် အခြားကိန်းအချို့ကို ဖုံးကွယ်ထားသည်။</translation>
</message>
<message>
<source>The figures cannot be joined there. See that the disk has room and is yours to write to, or join less.</source>
<translation>ကိန်းဂဏန်းများကို ထိုနေရာတွင် ပေါင်း၍မရပါ။ ဒစ်တွင် နေရာလွတ်ရှိမရှိနှင့် သင်ရေးခွင့်ရှိမရှိ ကြည့်ပါ သို့မဟုတ် လျှော့၍ ပေါင်းပါ။</translation>
</message>
<message>
<source>The figures contradict one another.</source>
<translation>ကိန်းဂဏန်းများ အချင်းချင်း ဆန့်ကျင်နေသည်။</translation>
</message>
<message>
<source>The figures of a release contradict one another, so they cannot be joined.</source>
<translation>ထုတ်ပြန်ချက်တစ်ခု၏ ကိန်းဂဏန်းများ အချင်းချင်း ဆန့်ကျင်နေသဖြင့် ပေါင်း၍မရပါ။</translation>
</message>
<message>
<source>The file does not have all columns that the plan names: column {number} of the plan is not there. The first line must hold the names of the columns, with a comma, semicolon, tab or | between them.</source>
<translation>အစီအစဉ်တွင် ဖော်ပြထားသော ကော်လံအားလုံး ဖိုင်တွင် မပါပါ။ အစီအစဉ်၏ ကော်လံ {number} မရှိပါ။ ပထမစာကြောင်းတွင် ကော်လံအမည်များ ပါရမည်ဖြစ်ပြီး ကြားတွင် ကော်မာ၊ စီမီကိုလံ၊ တဘ် သို့မဟုတ် | ခြားရမည်။</translation>
</message>
<message>
<source>The file has more than {most} columns. Keep those that are counted.</source>
<translation>ဖိုင်တွင် ကော်လံ {most} ထက် ပိုရှိသည်။ ရေတွက်မည့် ကော်လံများကိုသာ ထားပါ။</translation>
</message>
<message>
<source>The file has more than {most} records. Split it by period.</source>
<translation>ဖိုင်တွင် မှတ်တမ်း {most} ထက် ပိုရှိသည်။ ကာလအလိုက် ခွဲပါ။</translation>
</message>
<message>
<source>The file has no column that `person` in the plan names.</source>
<translation>အစီအစဉ်၏ `person` တွင် ဖော်ပြထားသော ကော်လံ ဖိုင်တွင် မရှိပါ။</translation>
</message>
<message>
<source>The file has the names of columns but no records.</source>
<translation>ဖိုင်တွင် ကော်လံအမည်များသာ ရှိပြီး မှတ်တမ်းမရှိပါ။</translation>
</message>
<message>
<source>The file is empty. Choose a CSV file with the names of the columns in its first line.</source>
<translation>ဖိုင်သည် ဗလာဖြစ်နေသည်။ ပထမစာကြောင်းတွင် ကော်လံအမည်များပါသော CSV ဖိုင်ကို ရွေးပါ။</translation>
</message>
<message>
<source>The file is written in UTF-16. Save it as CSV UTF-8 and try again.</source>
<translation>ဖိုင်ကို UTF-16 ဖြင့် ရေးထားသည်။ CSV UTF-8 အဖြစ် သိမ်းပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>The file of figures {file}</source>
<translation>ကိန်းဂဏန်းဖိုင် {file}</translation>
</message>
<message>
<source>The file of records cannot be read. Check that it is there and is yours to read.</source>
<translation>မှတ်တမ်းဖိုင်ကို ဖတ်၍မရပါ။ ဖိုင်ရှိမရှိနှင့် သင်ဖတ်ခွင့်ရှိမရှိ စစ်ဆေးပါ။</translation>
</message>
<message>
<source>The file of records changed while it was read. Close it elsewhere and try again.</source>
<translation>ဖတ်နေစဉ် မှတ်တမ်းဖိုင် ပြောင်းလဲသွားသည်။ အခြားနေရာတွင် ဖွင့်ထားသည်ကို ပိတ်ပြီး ထပ်ကြိုးစားပါ။</translation>
</message>
<message>
<source>The file of records is larger than 1 GB. Split it by period.</source>
<translation>မှတ်တမ်းဖိုင်သည် 1 GB ထက် ကြီးသည်။ ကာလအလိုက် ခွဲပါ။</translation>
</message>
<message>
<source>The file of sources cannot be read. It needs to be a CSV file in UTF-8 with the columns source and folder, and if you like fingerprint.</source>
<translation>ရင်းမြစ်ဖိုင်ကို ဖတ်၍မရပါ။ source နှင့် folder ကော်လံများပါသော UTF-8 CSV ဖိုင် ဖြစ်ရမည်။ လိုလျှင် fingerprint ကော်လံလည်း ပါနိုင်သည်။</translation>
</message>
<message>
<source>The file was changed or taken away after the release was made.</source>
<translation>ထုတ်ပြန်ချက် ပြုလုပ်ပြီးနောက် ဖိုင်ကို ပြောင်းလဲ သို့မဟုတ် ဖယ်ရှားထားသည်။</translation>
</message>
<message>
<source>The ledger of releases was changed. Do not publish; tell your supervisor.</source>
<translation>ထုတ်ပြန်မှုစာရင်းကို ပြောင်းလဲထားသည်။ မထုတ်ပြန်ပါနှင့်။ သင့်ကြီးကြပ်သူကို အသိပေးပါ။</translation>
</message>
<message>
<source>The manifest does not list this file; it may hold more than figures.</source>
<translation>ပါဝင်စာရင်း (manifest) တွင် ဤဖိုင် မပါပါ။ ကိန်းဂဏန်းများထက် ပိုပါနိုင်သည်။</translation>
</message>
<message>
<source>The manifest says more than a release needs; it may name people, machines or times.</source>
<translation>ပါဝင်စာရင်း (manifest) တွင် ထုတ်ပြန်ချက်အတွက် လိုအပ်သည်ထက် ပိုပါသည်။ လူအမည်၊ စက်အမည် သို့မဟုတ် အချိန်များ ပါနိုင်သည်။</translation>
</message>
<message>
<source>The map is a sketch. It says nothing about where a border runs.</source>
<translation>ဤမြေပုံသည် ပုံကြမ်းသာ ဖြစ်သည်။ နယ်စပ် မည်သည့်နေရာတွင် ရှိသည်ကို မဖော်ပြပါ။</translation>
</message>
<message>
<source>The name of a country needs 1 to 40 letters, digits, spaces, dots, hyphens or brackets, and begins with a letter or digit.</source>
<translation>နိုင်ငံအမည်တွင် အက္ခရာ၊ ဂဏန်း၊ ကွက်လပ်၊ အစက်၊ တုံးတို သို့မဟုတ် ကွင်း 1 လုံးမှ 40 လုံးအထိ ပါရမည်ဖြစ်ပြီး အက္ခရာ သို့မဟုတ် ဂဏန်းဖြင့် စရမည်။</translation>
</message>
<message>
<source>The name of the menu and the name of the file do not agree.</source>
<translation>မီနူးအမည်နှင့် ဖိုင်အမည် မကိုက်ညီပါ။</translation>
</message>
<message>
<source>The plain tables are safe, too: every group in them is large.</source>
<translation>မကာကွယ်ထားသော ဇယားများလည်း ဘေးကင်းသည် – ယင်းတို့ရှိ အုပ်စုတိုင်း ကြီးသည်။</translation>
</message>
<message>
<source>The plan cannot be read. Check that the file is there and is yours to read.</source>
<translation>အစီအစဉ်ကို ဖတ်၍မရပါ။ ဖိုင်ရှိမရှိနှင့် သင်ဖတ်ခွင့်ရှိမရှိ စစ်ဆေးပါ။</translation>
</message>
<message>
<source>The plan is empty or not a list of keys. Look at the help page on plans.</source>
<translation>အစီအစဉ်သည် ဗလာဖြစ်နေသည် သို့မဟုတ် key စာရင်း မဟုတ်ပါ။ အစီအစဉ်အကြောင်း အကူအညီစာမျက်နှာကို ကြည့်ပါ။</translation>
</message>
<message>
<source>The plan is not written in UTF-8. Open it in an editor and save it as UTF-8.</source>
<translation>အစီအစဉ်ကို UTF-8 ဖြင့် ရေးမထားပါ။ စာသားပြင်ပရိုဂရမ်ဖြင့် ဖွင့်ပြီး UTF-8 အဖြစ် သိမ်းပါ။</translation>
</message>
<message>
<source>The plan is too large: a plan has at most one million letters.</source>
<translation>အစီအစဉ် ကြီးလွန်းသည်။ အစီအစဉ်တစ်ခုတွင် စာလုံး တစ်သန်းအထိသာ ရှိနိုင်သည်။</translation>
</message>
<message>
<source>The published figures contradict one another: no list of people can have them all.</source>
<translation>ထုတ်ပြန်ထားသော ကိန်းဂဏန်းများ အချင်းချင်း ဆန့်ကျင်နေသည်။ မည်သည့်လူစာရင်းနှင့်မျှ အားလုံး မကိုက်ညီနိုင်ပါ။</translation>
</message>
<message>
<source>The published records cannot be read, so nobody can say what they tell.</source>
<translation>ထုတ်ပြန်ထားသော မှတ်တမ်းများကို ဖတ်၍မရသဖြင့် ယင်းတို့ ဘာဖော်ပြသည်ကို မည်သူမျှ မပြောနိုင်ပါ။</translation>
</message>
<message>
<source>The records are made up from these figures. No record is about a person.</source>
<translation>မှတ်တမ်းများကို ဤကိန်းဂဏန်းများမှ ဖန်တီးထားသည်။ မည်သည့်မှတ်တမ်းမျှ လူတစ်ဦးဦးအကြောင်း မဟုတ်ပါ။</translation>
</message>
<message>
<source>The records have no column that column {number} of the plan names.</source>
<translation>အစီအစဉ်၏ ကော်လံ {number} တွင် ဖော်ပြထားသော ကော်လံ မှတ်တမ်းများတွင် မရှိပါ။</translation>
</message>
<message>
<source>The release cannot be written there. Check that the disk has room and is yours to write to.</source>
<translation>ထုတ်ပြန်ချက်ကို ထိုနေရာတွင် ရေး၍မရပါ။ ဒစ်တွင် နေရာလွတ်ရှိမရှိနှင့် သင်ရေးခွင့်ရှိမရှိ စစ်ဆေးပါ။</translation>
</message>
<message>
<source>The release has no readable manifest, so nobody vouches for it.</source>
<translation>ထုတ်ပြန်ချက်တွင် ဖတ်နိုင်သော ပါဝင်စာရင်း (manifest) မရှိသဖြင့် မည်သူမျှ အာမမခံပါ။</translation>
</message>
<message>
<source>The rows are not in the order of their codes; their order may tell who came first.</source>
<translation>အတန်းများသည် ကုဒ်အစဉ်အတိုင်း မဟုတ်ပါ။ ယင်းအစဉ်က မည်သူ အရင်လာသည်ကို ဖော်ပြနိုင်သည်။</translation>
</message>
<message>
<source>The signature is missing, or not that of the sender.</source>
<translation>လက်မှတ် မပါပါ သို့မဟုတ် ပေးပို့သူ၏ လက်မှတ် မဟုတ်ပါ။</translation>
</message>
<message>
<source>The tables of this release are too large to be checked together.</source>
<translation>ဤထုတ်ပြန်ချက်၏ ဇယားများသည် အတူတကွ စစ်ဆေးရန် ကြီးလွန်းသည်။</translation>
</message>
<message>
<source>The thin lines show between which limits the true figure lies.</source>
<translation>မျဉ်းပါးများက ကိန်းအမှန်သည် မည်သည့်ကန့်သတ်ချက်များအကြားတွင် ရှိသည်ကို ပြသည်။</translation>
</message>
<message>
<source>The thin lines show where the true figure lies 19 times of 20.</source>
<translation>မျဉ်းပါးများက အကြိမ် 20 တွင် 19 ကြိမ် ကိန်းအမှန် ရှိသည့်နေရာကို ပြသည်။</translation>
</message>
<message>
<source>The wider an arrow, the more people; its number stands in the list.</source>
<translation>မြှား ပိုကျယ်လေ လူ ပိုများလေ ဖြစ်သည်။ ယင်း၏ အရေအတွက်ကို စာရင်းတွင် တွေ့နိုင်သည်။</translation>
</message>
<message>
<source>The workbook has comments, pictures, links, macros or stored data beside its sheets.</source>
<translation>စာရင်းဇယားဖိုင်တွင် စာရွက်များအပြင် မှတ်ချက်၊ ပုံ၊ လင့်ခ်၊ macro သို့မဟုတ် သိမ်းထားသော အချက်အလက်များ ပါရှိသည်။</translation>
</message>
<message>
<source>The workbook has hidden sheets, rows or columns.</source>
<translation>စာရင်းဇယားဖိုင်တွင် ဖုံးကွယ်ထားသော စာရွက်၊ အတန်း သို့မဟုတ် ကော်လံများ ပါရှိသည်။</translation>
</message>
<message>
<source>The workbook has named places or formulas.</source>
<translation>စာရင်းဇယားဖိုင်တွင် အမည်ပေးထားသော နေရာ သို့မဟုတ် ပုံသေနည်းများ ပါရှိသည်။</translation>
</message>
<message>
<source>The workbook says when its parts were written.</source>
<translation>စာရင်းဇယားဖိုင်တွင် အစိတ်အပိုင်းများ ရေးသားသည့်အချိန် ပါရှိသည်။</translation>
</message>
<message>
<source>The workbook says who made it, or when.</source>
<translation>စာရင်းဇယားဖိုင်တွင် မည်သူ သို့မဟုတ် ဘယ်အချိန် ပြုလုပ်သည်ကို ဖော်ပြထားသည်။</translation>
</message>
<message>
<source>The workbook shows numbers that the tables do not publish.</source>
<translation>စာရင်းဇယားဖိုင်တွင် ဇယားများ၌ မထုတ်ပြန်သော ကိန်းများ ပါရှိသည်။</translation>
</message>
<message>
<source>There are more figures than a workbook should hold. All are in combined.csv.</source>
<translation>စာရင်းဇယားဖိုင်တစ်ခု ဆံ့သင့်သည်ထက် ကိန်းဂဏန်း ပိုများသည်။ အားလုံးကို combined.csv တွင် တွေ့နိုင်သည်။</translation>
</message>
<message>
<source>There is already something with the name of this folder. Choose a name that is free.</source>
<translation>ဤဖိုင်တွဲအမည်ဖြင့် တစ်ခုခု ရှိနှင့်ပြီးဖြစ်သည်။ မသုံးရသေးသော အမည်ကို ရွေးပါ။</translation>
</message>
<message>
<source>There is no such column. Correct its name.</source>
<translation>ထိုကော်လံ မရှိပါ။ အမည်ကို ပြင်ပါ။</translation>
</message>
<message>
<source>These figures and those of release {number} are about nearly the same people: fewer than {least} are in one and not in the other, and the difference would show them. Choose the same people, or others.</source>
<translation>ဤကိန်းဂဏန်းများနှင့် ထုတ်ပြန်ချက် {number} ၏ ကိန်းဂဏန်းများသည် လူတူနီးပါးအကြောင်း ဖြစ်သည် – တစ်ခုတွင်ပါပြီး အခြားတစ်ခုတွင် မပါသူ {least} ဦးအောက်သာ ရှိသဖြင့် ကွာခြားချက်က သူတို့ကို ပေါ်လွင်စေမည်။ လူတူများ သို့မဟုတ် အခြားလူများကို ရွေးပါ။</translation>
</message>
<message>
<source>These figures are about fewer than {least} people.</source>
<translation>ဤကိန်းဂဏန်းများသည် လူ {least} ဦးထက်နည်းသော အုပ်စုအကြောင်း ဖြစ်သည်။</translation>
</message>
<message>
<source>These figures were published before; the same files were written again.</source>
<translation>ဤကိန်းဂဏန်းများကို ယခင် ထုတ်ပြန်ပြီးဖြစ်သည်။ ဖိုင်တူများကို ပြန်ရေးထားသည်။</translation>
</message>
<message>
<source>These figures would be about fewer than some {least} people, too few for figures with chance added: they would be more chance than truth. Round the figures, or choose a longer period.</source>
<translation>ဤကိန်းဂဏန်းများသည် လူ {least} ဦးခန့်ထက် နည်းသော အုပ်စုအကြောင်း ဖြစ်မည်။ ကျပန်းပြောင်းလဲမှု ထည့်ထားသော ကိန်းဂဏန်းများအတွက် နည်းလွန်းသည် – အမှန်ထက် ကျပန်းက ပိုများနေမည်။ ကိန်းဂဏန်းများကို အနီးစပ်ဆုံးယူပါ သို့မဟုတ် ပိုရှည်သော ကာလကို ရွေးပါ။</translation>
</message>
<message>
<source>These figures would be about fewer than {least} people, which is too few for any figure to be safe. Choose a longer period or more people.</source>
<translation>ဤကိန်းဂဏန်းများသည် လူ {least} ဦးထက်နည်းသော အုပ်စုအကြောင်း ဖြစ်မည်။ မည်သည့်ကိန်းဂဏန်းမဆို ဘေးကင်းရန် နည်းလွန်းသည်။ ပိုရှည်သောကာလ သို့မဟုတ် ပိုများသောလူကို ရွေးပါ။</translation>
</message>
<message>
<source>These figures would leave out only a few people (fewer than {least}), who could be found by comparing them with the figures of all. Include everybody, or leave out more.</source>
<translation>ဤကိန်းဂဏန်းများသည် လူအနည်းငယ် ({least} ဦးထက်နည်း) ကိုသာ ချန်ထားမည်ဖြစ်ပြီး အားလုံး၏ကိန်းဂဏန်းများနှင့် နှိုင်းယှဉ်လျှင် သူတို့ကို ရှာတွေ့နိုင်သည်။ အားလုံးကို ထည့်ပါ သို့မဟုတ် ပို၍ ချန်ထားပါ။</translation>
</message>
<message>
<source>These releases are too large to be checked together, so nobody knows what they give away together.</source>
<translation>ဤထုတ်ပြန်ချက်များသည် အတူတကွ စစ်ဆေးရန် ကြီးလွန်းသဖြင့် ပေါင်းလိုက်လျှင် ဘာပေါ်လွင်စေသည်ကို မည်သူမျှ မသိပါ။</translation>
</message>
<message>
<source>These releases have more codes together than can be joined.</source>
<translation>ဤထုတ်ပြန်ချက်များတွင် ပေါင်း၍ရသည်ထက် ကုဒ် ပိုများသည်။</translation>
</message>
<message>
<source>These releases have more figures together than can be joined. Join fewer.</source>
<translation>ဤထုတ်ပြန်ချက်များတွင် ပေါင်း၍ရသည်ထက် ကိန်းဂဏန်း ပိုများသည်။ လျှော့၍ ပေါင်းပါ။</translation>
</message>
<message>
<source>These tables are too many or too large to be protected together. Choose fewer tables.</source>
<translation>ဤဇယားများသည် အတူတကွ ကာကွယ်ရန် များလွန်း သို့မဟုတ် ကြီးလွန်းသည်။ ဇယား လျှော့၍ ရွေးပါ။</translation>
</message>
<message>
<source>These tables cannot be made safe together. Choose fewer tables, or columns with fewer codes.</source>
<translation>ဤဇယားများကို အတူတကွ ဘေးကင်းအောင် မလုပ်နိုင်ပါ။ ဇယား လျှော့၍ သို့မဟုတ် ကုဒ်နည်းသော ကော်လံများကို ရွေးပါ။</translation>
</message>
<message>
<source>These tables have more than {most} cells together, too many to be audited. Choose fewer tables, or columns with fewer codes.</source>
<translation>ဤဇယားများ၌ ပေါင်း၍ အကွက် {most} ထက် ပိုရှိသဖြင့် စစ်ဆေးရန် များလွန်းသည်။ ဇယား လျှော့၍ သို့မဟုတ် ကုဒ်နည်းသော ကော်လံများကို ရွေးပါ။</translation>
</message>
<message>
<source>Third column</source>
<translation>တတိယ ကော်လံ</translation>
</message>
<message>
<source>This column has no such code. Correct it or take it out.</source>
<translation>ဤကော်လံတွင် ထိုကုဒ် မရှိပါ။ ပြင်ပါ သို့မဟုတ် ထုတ်ပယ်ပါ။</translation>
</message>
<message>
<source>This file is not in the form of a published table; it may hold records.</source>
<translation>ဤဖိုင်သည် ထုတ်ပြန်ဇယားပုံစံ မဟုတ်ပါ။ မှတ်တမ်းများ ပါနိုင်သည်။</translation>
</message>
<message>
<source>This folder cannot be read as a release: something in it is not a plain file, or not yours.</source>
<translation>ဤဖိုင်တွဲကို ထုတ်ပြန်ချက်အဖြစ် ဖတ်၍မရပါ။ အထဲတွင် သာမန်ဖိုင်မဟုတ်သော သို့မဟုတ် သင်ဖတ်ခွင့်မရှိသော အရာ ပါရှိသည်။</translation>
</message>
<message>
<source>This folder holds no published tables. Choose the folder of a release.</source>
<translation>ဤဖိုင်တွဲတွင် ထုတ်ပြန်ဇယား မရှိပါ။ ထုတ်ပြန်ချက်ဖိုင်တွဲကို ရွေးပါ။</translation>
</message>
<message>
<source>This folder is far larger than a release. Choose another one.</source>
<translation>ဤဖိုင်တွဲသည် ထုတ်ပြန်ချက်ထက် အလွန်ကြီးသည်။ အခြားတစ်ခုကို ရွေးပါ။</translation>
</message>
<message>
<source>This is not a file of records. Choose a CSV file.</source>
<translation>ဤသည် မှတ်တမ်းဖိုင် မဟုတ်ပါ။ CSV ဖိုင်ကို ရွေးပါ။</translation>
</message>
<message>
<source>This is not a period. Write a year (2024), a half-year (2024-S1), a quarter (2024-Q3), a month (2024-07), or two days (2024-01-15/2024-03-31).</source>
<translation>ဤသည် ကာလ မဟုတ်ပါ။ နှစ် (2024)၊ နှစ်ဝက် (2024-S1)၊ သုံးလပတ် (2024-Q3)၊ လ (2024-07) သို့မဟုတ် ရက်နှစ်ရက် (2024-01-15/2024-03-31) ရေးပါ။</translation>
</message>
<message>
<source>This is not one of the words that this key allows.</source>
<translation>ဤ key က ခွင့်ပြုသော စကားလုံး မဟုတ်ပါ။</translation>
</message>
<message>
<source>This period is not over yet, so its figures would still change. Publish it when its last day has passed.</source>
<translation>ဤကာလ မပြီးဆုံးသေးသဖြင့် ကိန်းဂဏန်းများ ပြောင်းလဲနိုင်သေးသည်။ နောက်ဆုံးရက် ကျော်လွန်မှ ထုတ်ပြန်ပါ။</translation>
</message>
<message>
<source>This proposal was changed. Do not publish it; tell your supervisor.</source>
<translation>ဤအဆိုပြုချက်ကို ပြောင်းလဲထားသည်။ မထုတ်ပြန်ပါနှင့်။ သင့်ကြီးကြပ်သူကို အသိပေးပါ။</translation>
</message>
<message>
<source>This table, or a column in it, is here twice. Keep one.</source>
<translation>ဤဇယား သို့မဟုတ် အထဲရှိ ကော်လံတစ်ခု နှစ်ကြိမ် ပါနေသည်။ တစ်ခုသာ ထားပါ။</translation>
</message>
<message>
<source>This was stopped. Nothing was published.</source>
<translation>ဤလုပ်ငန်းကို ရပ်ဆိုင်းလိုက်သည်။ ဘာမျှ မထုတ်ပြန်ခဲ့ပါ။</translation>
</message>
<message>
<source>This workbook cannot be opened, so nobody can say what is in it.</source>
<translation>ဤစာရင်းဇယားဖိုင်ကို ဖွင့်၍မရသဖြင့် အထဲတွင် ဘာပါသည်ကို မည်သူမျှ မပြောနိုင်ပါ။</translation>
</message>
<message>
<source>Time until a referral was answered</source>
<translation>ညွှန်းပို့မှု၏ အဖြေရသည်အထိ ကြာချိန်</translation>
</message>
<message>
<source>Time until shelter</source>
<translation>ခိုလှုံရာနေရာ ရသည်အထိ ကြာချိန်</translation>
</message>
<message>
<source>Time until the violence was told of</source>
<translation>အကြမ်းဖက်မှုကို ပြောပြသည်အထိ ကြာချိန်</translation>
</message>
<message>
<source>Title</source>
<translation>ခေါင်းစဉ်</translation>
</message>
<message>
<source>Title of the release</source>
<translation>ထုတ်ပြန်ချက်၏ ခေါင်းစဉ်</translation>
</message>
<message>
<source>Total</source>
<translation>စုစုပေါင်း</translation>
</message>
<message>
<source>True figures; those under {k}, and others that would give them away, are hidden.</source>
<translation>ကိန်းဂဏန်းအမှန်များ။ {k} အောက် ကိန်းဂဏန်းများနှင့် ယင်းတို့ကို သိစေမည့် အခြားကိန်းဂဏန်းများကို ဖုံးကွယ်ထားသည်။</translation>
</message>
<message>
<source>Two columns of the file have the same name. Give each its own.</source>
<translation>ဖိုင်၏ ကော်လံနှစ်ခု အမည်တူနေသည်။ တစ်ခုစီကို သီးခြားအမည် ပေးပါ။</translation>
</message>
<message>
<source>Two tables of this release publish different figures of the same people.</source>
<translation>ဤထုတ်ပြန်ချက်၏ ဇယားနှစ်ခုသည် လူတူများအတွက် မတူသော ကိန်းဂဏန်းများ ထုတ်ပြန်ထားသည်။</translation>
</message>
<message>
<source>Waiting for a second person</source>
<translation>ဒုတိယလူကို စောင့်နေသည်</translation>
</message>
<message>
<source>What is said</source>
<translation>ဖော်ပြထားချက်</translation>
</message>
<message>
<source>What protection costs</source>
<translation>ကာကွယ်ခြင်းကြောင့် ဆုံးရှုံးရသည်များ</translation>
</message>
<message>
<source>What to count</source>
<translation>ဘာကို ရေတွက်မည်နည်း</translation>
</message>
<message>
<source>Which answers count as not known</source>
<translation>မည်သည့်အဖြေများကို မသိဟု ရေတွက်သနည်း</translation>
</message>
<message>
<source>Which cases are counted</source>
<translation>မည်သည့်ဖြစ်ရပ်များကို ရေတွက်သနည်း</translation>
</message>
<message>
<source>Who is counted: {words}</source>
<translation>ရေတွက်ခံရသူများ – {words}</translation>
</message>
<message>
<source>Wish about a return</source>
<translation>ပြန်သွားရေးနှင့်ပတ်သက်သော ဆန္ဒ</translation>
</message>
<message>
<source>Working out that a group has fewer than {k} people</source>
<translation>အုပ်စုတစ်ခုတွင် လူ {k} ဦးအောက်သာ ရှိကြောင်း တွက်ထုတ်သိခြင်း</translation>
</message>
<message>
<source>Write again…</source>
<translation>ပြန်ရေးရန်…</translation>
</message>
<message>
<source>Write columns here, each with the list of its codes that are counted.</source>
<translation>ဤနေရာတွင် ကော်လံများကို ရေးပါ။ ကော်လံတစ်ခုစီနှင့်အတူ ရေတွက်မည့် ကုဒ်စာရင်း ရေးပါ။</translation>
</message>
<message>
<source>You proposed these figures. Somebody else has to approve them.</source>
<translation>ဤကိန်းဂဏန်းများကို သင် အဆိုပြုခဲ့သည်။ အခြားသူတစ်ဦး ခွင့်ပြုရမည်။</translation>
</message>
<message>
<source>a code is listed twice. Keep one.</source>
<translation>ကုဒ်တစ်ခု နှစ်ကြိမ် ပါနေသည်။ တစ်ခုသာ ထားပါ။</translation>
</message>
<message>
<source>a plan has no such key. Take it out or correct its spelling.</source>
<translation>အစီအစဉ်တွင် ထို key မရှိပါ။ ထုတ်ပယ်ပါ သို့မဟုတ် စာလုံးပေါင်း ပြင်ပါ။</translation>
</message>
<message>
<source>a table has one or two columns, or three where figures are not rounded. Make several tables of it.</source>
<translation>ဇယားတစ်ခုတွင် ကော်လံတစ်ခု သို့မဟုတ် နှစ်ခုသာ ရှိပြီး ကိန်းဂဏန်းများ အနီးစပ်ဆုံးယူမထားလျှင် သုံးခု ရှိနိုင်သည်။ ဇယားများစွာ ခွဲပါ။</translation>
</message>
<message>
<source>anchors, aliases and tags are not allowed. Write the values out.</source>
<translation>anchor၊ alias နှင့် tag များ ခွင့်မပြုပါ။ တန်ဖိုးများကို အပြည့်ရေးပါ။</translation>
</message>
<message>
<source>delta is a number above 0 and at most 0.0001. Write one such as 0.000001.</source>
<translation>delta သည် 0 ထက်ကြီးပြီး 0.0001 ထက် မကြီးသော ကိန်း ဖြစ်သည်။ 0.000001 ကဲ့သို့ ရေးပါ။</translation>
</message>
<message>
<source>each part must be a code of this column's order, and its group must not be one of them.</source>
<translation>အစိတ်အပိုင်းတိုင်းသည် ဤကော်လံ၏ အစဉ်စာရင်းရှိ ကုဒ်ဖြစ်ရမည်၊ အုပ်စုသည် ယင်းကုဒ်များထဲမှ တစ်ခု မဖြစ်ရပါ။</translation>
</message>
<message>
<source>epsilon is a number above 0 and at most {most}. Write a smaller or a true one.</source>
<translation>epsilon သည် 0 ထက်ကြီးပြီး {most} ထက် မကြီးသော ကိန်း ဖြစ်သည်။ ပိုငယ်သော သို့မဟုတ် မှန်ကန်သော ကိန်းကို ရေးပါ။</translation>
</message>
<message>
<source>figures are protected in one of these ways: round, suppress, dp, synthetic or kanon. Write one of them.</source>
<translation>ကိန်းဂဏန်းများကို ဤနည်းများအနက် တစ်နည်းဖြင့် ကာကွယ်သည် – round၊ suppress၊ dp၊ synthetic သို့မဟုတ် kanon။ ယင်းတို့မှ တစ်ခုကို ရေးပါ။</translation>
</message>
<message>
<source>figures are rounded to base 5 or 10. Write one of these.</source>
<translation>ကိန်းဂဏန်းများကို 5 သို့မဟုတ် 10 အခြေပြု အနီးစပ်ဆုံးယူသည်။ ယင်းတို့မှ တစ်ခုကို ရေးပါ။</translation>
</message>
<message>
<source>hidden</source>
<translation>ဖုံးကွယ်</translation>
</message>
<message>
<source>none</source>
<translation>မရှိ</translation>
</message>
<message>
<source>not signed</source>
<translation>လက်မှတ်မထိုးရသေး</translation>
</message>
<message>
<source>nothing more</source>
<translation>ထပ်မထည့်ပါ</translation>
</message>
<message>
<source>records are published with at most {most} columns. Ask for fewer columns.</source>
<translation>မှတ်တမ်းများကို ကော်လံ {most} ခုအထိသာ ထုတ်ပြန်သည်။ ကော်လံ လျှော့၍ တောင်းပါ။</translation>
</message>
<message>
<source>signed by whom it should be</source>
<translation>လက်မှတ်ထိုးသင့်သူက လက်မှတ်ထိုးထား</translation>
</message>
<message>
<source>signed, but nobody said by whom it should be</source>
<translation>လက်မှတ်ထိုးထားသော်လည်း မည်သူ ထိုးသင့်သည်ဟု မဖော်ပြထား</translation>
</message>
<message>
<source>somebody who has left</source>
<translation>ထွက်သွားပြီးသူတစ်ဦး</translation>
</message>
<message>
<source>the codes _T and _U belong to the tables. Use another code.</source>
<translation>_T နှင့် _U ကုဒ်များသည် ဇယားများအတွက် ဖြစ်သည်။ အခြားကုဒ် သုံးပါ။</translation>
</message>
<message>
<source>the plan is nested too deeply.</source>
<translation>အစီအစဉ်၏ အဆင့်ဆင့်ထပ်ထားမှု နက်လွန်းသည်။</translation>
</message>
<message>
<source>these are too many. A plan has at most {columns} columns, {tables} tables and {codes} codes a column.</source>
<translation>များလွန်းသည်။ အစီအစဉ်တစ်ခုတွင် အများဆုံး ကော်လံ {columns} ခု၊ ဇယား {tables} ခုနှင့် ကော်လံတစ်ခုလျှင် ကုဒ် {codes} ခု ရှိနိုင်သည်။</translation>
</message>
<message>
<source>these groups are parts of one another. Break the circle.</source>
<translation>ဤအုပ်စုများသည် အချင်းချင်း တစ်ခုကတစ်ခု၏ အစိတ်အပိုင်း ဖြစ်နေသည်။ စက်ဝိုင်းကို ဖြတ်ပါ။</translation>
</message>
<message>
<source>this cannot be understood. Look at the help page on plans.</source>
<translation>ဤသည်ကို နားမလည်နိုင်ပါ။ အစီအစဉ်အကြောင်း အကူအညီစာမျက်နှာကို ကြည့်ပါ။</translation>
</message>
<message>
<source>this column is named twice. Keep one.</source>
<translation>ဤကော်လံကို နှစ်ကြိမ် ဖော်ပြထားသည်။ တစ်ခုသာ ထားပါ။</translation>
</message>
<message>
<source>this is empty. List at least one.</source>
<translation>ဗလာဖြစ်နေသည်။ အနည်းဆုံး တစ်ခု စာရင်းသွင်းပါ။</translation>
</message>
<message>
<source>this is not well-formed YAML. Check the colons, dashes and spaces.</source>
<translation>မှန်ကန်သော YAML မဟုတ်ပါ။ ကိုလံ၊ မျဉ်းတိုနှင့် ကွက်လပ်များကို စစ်ဆေးပါ။</translation>
</message>
<message>
<source>this is too great: write at most 100.</source>
<translation>များလွန်းသည်။ အများဆုံး 100 ရေးပါ။</translation>
</message>
<message>
<source>this is too small: the smallest group that may be seen has at least 5 people.</source>
<translation>နည်းလွန်းသည်။ မြင်ခွင့်ရှိသော အငယ်ဆုံးအုပ်စုတွင် အနည်းဆုံး လူ 5 ဦး ရှိရမည်။</translation>
</message>
<message>
<source>this key is missing. Add it.</source>
<translation>ဤ key မပါပါ။ ထည့်ပါ။</translation>
</message>
<message>
<source>this key is written twice. Keep one.</source>
<translation>ဤ key ကို နှစ်ကြိမ် ရေးထားသည်။ တစ်ခုသာ ထားပါ။</translation>
</message>
<message>
<source>this names a code that is not in the order of its column.</source>
<translation>ကော်လံ၏ အစဉ်စာရင်းတွင် မပါသော ကုဒ်ကို ဖော်ပြထားသည်။</translation>
</message>
<message>
<source>this names a column that is not among the plan's columns. Add it there.</source>
<translation>အစီအစဉ်၏ ကော်လံများတွင် မပါသော ကော်လံကို ဖော်ပြထားသည်။ ထိုနေရာတွင် ထည့်ပါ။</translation>
</message>
<message>
<source>this table or a column in it is here twice. Keep one.</source>
<translation>ဤဇယား သို့မဟုတ် အထဲရှိ ကော်လံတစ်ခု နှစ်ကြိမ် ပါနေသည်။ တစ်ခုသာ ထားပါ။</translation>
</message>
<message>
<source>write 1 to 100 visible letters, without control or direction marks.</source>
<translation>မြင်ရသော စာလုံး 1 မှ 100 အထိ ရေးပါ။ ထိန်းချုပ်အက္ခရာ သို့မဟုတ် စာရေးလမ်းကြောင်းအမှတ် မပါစေရ။</translation>
</message>
<message>
<source>write a list here.</source>
<translation>ဤနေရာတွင် စာရင်း ရေးပါ။</translation>
</message>
<message>
<source>write a number.</source>
<translation>ကိန်းတစ်ခု ရေးပါ။</translation>
</message>
<message>
<source>write a period such as 2024, 2024-S1, 2024-Q3, 2024-07 or 2024-01-15/2024-03-31.</source>
<translation>2024၊ 2024-S1၊ 2024-Q3၊ 2024-07 သို့မဟုတ် 2024-01-15/2024-03-31 ကဲ့သို့ ကာလကို ရေးပါ။</translation>
</message>
<message>
<source>write a whole number.</source>
<translation>ကိန်းပြည့် ရေးပါ။</translation>
</message>
<message>
<source>write keys with values here.</source>
<translation>ဤနေရာတွင် key နှင့် တန်ဖိုးများ ရေးပါ။</translation>
</message>
<message>
<source>write one value here.</source>
<translation>ဤနေရာတွင် တန်ဖိုးတစ်ခု ရေးပါ။</translation>
</message>
<message>
<source>write pairs of a key and a value here.</source>
<translation>ဤနေရာတွင် key နှင့် တန်ဖိုး အတွဲများ ရေးပါ။</translation>
</message>
<message>
<source>{count} figures counted from the coarse records</source>
<translation>ကြမ်းသော မှတ်တမ်းများမှ ရေတွက်ထားသော ကိန်းဂဏန်း {count} ခု</translation>
</message>
<message>
<source>{count} figures hidden</source>
<translation>ကိန်းဂဏန်း {count} ခု ဖုံးကွယ်ထား</translation>
</message>
<message>
<source>{count} figures rounded</source>
<translation>ကိန်းဂဏန်း {count} ခု အနီးစပ်ဆုံးယူထား</translation>
</message>
<message>
<source>{count} figures shown exactly</source>
<translation>ကိန်းဂဏန်း {count} ခု အတိအကျပြထား</translation>
</message>
<message>
<source>{count} figures with chance added</source>
<translation>ကျပန်းပြောင်းလဲမှု ထည့်ထားသော ကိန်းဂဏန်း {count} ခု</translation>
</message>
<message>
<source>{count} zeros</source>
<translation>သုည {count} ခု</translation>
</message>
<message>
<source>{field}: year</source>
<translation>{field} – နှစ်</translation>
</message>
<message>
<source>{figure} ({least} to {greatest})</source>
<translation>{figure} ({least} မှ {greatest} အထိ)</translation>
</message>
<message>
<source>{first} by {second}</source>
<translation>{second} အလိုက် {first}</translation>
</message>
<message>
<source>{first} by {second} and {third}</source>
<translation>{second} နှင့် {third} အလိုက် {first}</translation>
</message>
<message>
<source>{origin} to {destination}</source>
<translation>{origin} မှ {destination} သို့</translation>
</message>
<message>
<source>{sign} stands for a figure that at least one country hides. An empty `at most` means that nothing published says how many there can be at most.</source>
<translation>{sign} သည် အနည်းဆုံး နိုင်ငံတစ်ခုက ဖုံးကွယ်ထားသော ကိန်းဂဏန်းကို ကိုယ်စားပြုသည်။ `at most` (အများဆုံး) ဗလာဖြစ်လျှင် အများဆုံး မည်မျှ ရှိနိုင်သည်ကို ထုတ်ပြန်ထားသမျှတွင် မဖော်ပြထားဟု ဆိုလိုသည်။</translation>
</message>
<message>
<source>{sign} stands for a hidden figure.</source>
<translation>{sign} သည် ဖုံးကွယ်ထားသော ကိန်းဂဏန်းကို ကိုယ်စားပြုသည်။</translation>
</message>
<message>
<source>{title}, {period}</source>
<translation>{title}၊ {period}</translation>
</message>
</context>
<context>
<name>FiguresSheet</name>
<message numerus="yes">
<source>%n figure(s) are hidden: each is about few people, or would let somebody work out one that is. A hatched mark stands for each, of one size whatever the figure is.</source>
<translation>
<numerusform>ကိန်းဂဏန်း %n ခုကို ဖုံးကွယ်ထားသည် – တစ်ခုစီသည် လူအနည်းငယ်အကြောင်း ဖြစ်သည် သို့မဟုတ် ထိုသို့သော ကိန်းဂဏန်းကို တွက်ထုတ်သိစေမည်။ တစ်ခုစီကို မျဉ်းစောင်းအကွက်ဖြင့် ပြထားပြီး ကိန်းဂဏန်း မည်မျှဖြစ်စေ အရွယ်တူသည်။</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more table(s) are in the workbook that goes with this sheet.</source>
<translation>
<numerusform>နောက်ထပ် ဇယား %n ခုကို ဤစာရွက်နှင့် တွဲပါသော စာရင်းဇယားဖိုင်တွင် တွေ့နိုင်သည်။</numerusform>
</translation>
</message>
<message>
<source>All cases counted, by period</source>
<translation>ရေတွက်ထားသော ဖြစ်ရပ်အားလုံး၊ ကာလအလိုက်</translation>
</message>
<message>
<source>Before release it was tested what somebody who has all published figures could work out about small groups.</source>
<translation>ထုတ်ပြန်ထားသော ကိန်းဂဏန်းအားလုံးကို ရထားသူတစ်ဦးက လူနည်းစုအုပ်စုများအကြောင်း မည်မျှ ခန့်မှန်းသိနိုင်မည်ကို မထုတ်ပြန်မီ စမ်းစစ်ပြီးဖြစ်သည်။</translation>
</message>
<message>
<source>Chance was added to every figure, so that nobody can tell whether a single person was counted. How far a figure may be from the true one is written in the manifest.</source>
<translation>လူတစ်ဦးဦးကို ရေတွက်ထားခြင်း ရှိမရှိ မည်သူမျှ မသိနိုင်စေရန် ကိန်းဂဏန်းတိုင်းတွင် ကျပန်းပြောင်းလဲမှု ထည့်ထားသည်။ ကိန်းဂဏန်းတစ်ခုသည် ကိန်းအမှန်နှင့် မည်မျှ ကွာနိုင်သည်ကို ပါဝင်စာရင်း (manifest) တွင် ရေးထားသည်။</translation>
</message>
<message>
<source>Countries</source>
<translation>နိုင်ငံများ</translation>
</message>
<message>
<source>Countries counted</source>
<translation>ရေတွက်ထားသော နိုင်ငံများ</translation>
</message>
<message>
<source>Differences listed</source>
<translation>စာရင်းပြုထားသော ကွာခြားချက်များ</translation>
</message>
<message>
<source>Every combination of answers in the published records is shared by at least {k} people; other answers are coarser or left out. The figures are counted from these records.</source>
<translation>ထုတ်ပြန်ထားသော မှတ်တမ်းများရှိ အဖြေအတွဲတိုင်းကို အနည်းဆုံး လူ {k} ဦး တူညီစွာ ပေးထားသည်။ အခြားအဖြေများသည် ပိုကြမ်းသည် သို့မဟုတ် ချန်ထားသည်။ ကိန်းဂဏန်းများကို ဤမှတ်တမ်းများမှ ရေတွက်ထားသည်။</translation>
</message>
<message>
<source>Every difference is in differences.csv and in the workbook.</source>
<translation>ကွာခြားချက်တိုင်းကို differences.csv နှင့် စာရင်းဇယားဖိုင်တွင် တွေ့နိုင်သည်။</translation>
</message>
<message>
<source>Every figure is a multiple of {base} and less than {base} away from the true number; totals still add up. Groups of fewer than {k} people are not described further.</source>
<translation>ကိန်းဂဏန်းတိုင်းသည် {base} ၏ ဆတိုးကိန်းဖြစ်ပြီး ကိန်းအမှန်နှင့် {base} ထက်နည်း၍သာ ကွာသည်။ စုစုပေါင်းများသည် ကိုက်ညီဆဲဖြစ်သည်။ {k} ဦးထက်နည်းသော အုပ်စုများကို ထပ်မံခွဲခြား မဖော်ပြပါ။</translation>
</message>
<message>
<source>Figure</source>
<translation>ကိန်းဂဏန်း</translation>
</message>
<message>
<source>Figures hidden</source>
<translation>ဖုံးကွယ်ထားသော ကိန်းဂဏန်းများ</translation>
</message>
<message>
<source>Figures of fewer than {k} people are hidden, and so are figures from which they could be worked out. All other figures are exact.</source>
<translation>{k} ဦးထက်နည်းသော ကိန်းဂဏန်းများနှင့် ယင်းတို့ကို တွက်ထုတ်နိုင်စေမည့် ကိန်းဂဏန်းများကို ဖုံးကွယ်ထားသည်။ အခြားကိန်းဂဏန်းအားလုံးသည် အတိအကျဖြစ်သည်။</translation>
</message>
<message>
<source>Figures rounded</source>
<translation>အနီးစပ်ဆုံးယူထားသော ကိန်းဂဏန်းများ</translation>
</message>
<message>
<source>Figures shown as they are</source>
<translation>ရှိသည့်အတိုင်း ဖော်ပြထားသော ကိန်းဂဏန်းများ</translation>
</message>
<message>
<source>Figures with chance added</source>
<translation>ကျပန်းပြောင်းလဲမှု ထည့်ထားသော ကိန်းဂဏန်းများ</translation>
</message>
<message>
<source>Figures without names</source>
<translation>အမည်မပါသော ကိန်းဂဏန်းများ</translation>
</message>
<message>
<source>How people are protected</source>
<translation>လူတို့ကို မည်သို့ ကာကွယ်ထားသနည်း</translation>
</message>
<message>
<source>How to cite</source>
<translation>ကိုးကားပုံ</translation>
</message>
<message>
<source>How to read these figures</source>
<translation>ဤကိန်းဂဏန်းများကို ဖတ်ရှုပုံ</translation>
</message>
<message>
<source>No figure is hidden. Small figures may differ from the true ones.</source>
<translation>ဖုံးကွယ်ထားသော ကိန်းဂဏန်း မရှိပါ။ ကိန်းဂဏန်းငယ်များသည် ကိန်းအမှန်နှင့် ကွာနိုင်သည်။</translation>
</message>
<message>
<source>People in the smallest group described</source>
<translation>ဖော်ပြထားသော အငယ်ဆုံးအုပ်စုရှိ လူဦးရေ</translation>
</message>
<message>
<source>Periods</source>
<translation>ကာလများ</translation>
</message>
<message>
<source>Release {code}</source>
<translation>ထုတ်ပြန်ချက် {code}</translation>
</message>
<message>
<source>Releases joined</source>
<translation>ပေါင်းထားသော ထုတ်ပြန်ချက်များ</translation>
</message>
<message>
<source>Small groups that can still be worked out: {number}</source>
<translation>တွက်ချက်ဖော်ထုတ်နိုင်သေးသော အုပ်စုငယ်များ – {number}</translation>
</message>
<message>
<source>The records are made up, drawn from figures to which chance was added. No record is about a person, and nobody can tell whether a single person was counted.</source>
<translation>မှတ်တမ်းများသည် ကျပန်းပြောင်းလဲမှု ထည့်ထားသော ကိန်းဂဏန်းများမှ ဖန်တီးထားသည်များ ဖြစ်သည်။ မည်သည့်မှတ်တမ်းမျှ လူတစ်ဦးဦးအကြောင်း မဟုတ်သလို လူတစ်ဦးဦးကို ရေတွက်ထားခြင်း ရှိမရှိ မည်သူမျှ မသိနိုင်ပါ။</translation>
</message>
<message>
<source>The same in figures, with their bounds</source>
<translation>အလားတူကို ကိန်းဂဏန်းဖြင့်၊ အနည်းဆုံးနှင့် အများဆုံး ကန့်သတ်ချက်များနှင့်အတူ</translation>
</message>
<message>
<source>The true number is</source>
<translation>ကိန်းအမှန်မှာ</translation>
</message>
<message>
<source>What is hidden and why</source>
<translation>ဘာကို ဖုံးကွယ်ထားသနည်း၊ အဘယ်ကြောင့်နည်း</translation>
</message>
<message>
<source>Where the countries differ</source>
<translation>နိုင်ငံများ ကွာခြားသည့်အချက်များ</translation>
</message>
<message>
<source>Who is counted</source>
<translation>မည်သူတို့ကို ရေတွက်သနည်း</translation>
</message>
<message>
<source>hidden</source>
<translation>ဖုံးကွယ်</translation>
</message>
<message>
<source>{least} or more</source>
<translation>{least} နှင့်အထက်</translation>
</message>
<message>
<source>{least} to {greatest}</source>
<translation>{least} မှ {greatest} အထိ</translation>
</message>
<message>
<source>{title}, {period}. Figures without names, release {code}, {day}.</source>
<translation>{title}၊ {period}။ အမည်မပါသော ကိန်းဂဏန်းများ၊ ထုတ်ပြန်ချက် {code}၊ {day}။</translation>
</message>
</context>
<context>
<name>Filters</name>
<message>
<source>A year, or a year and month, is enough. An end may stay open.</source>
<translation>နှစ် သို့မဟုတ် နှစ်နှင့်လ သိလျှင် လုံလောက်ပါသည်။ အစ သို့မဟုတ် အဆုံးကို ကွက်လပ်ထားနိုင်သည်။</translation>
</message>
<message>
<source>Add a filter</source>
<translation>စစ်ထုတ်မှု ထည့်ရန်</translation>
</message>
<message>
<source>Cases with any of these</source>
<translation>ယင်းတို့မှ တစ်ခုခုရှိသော ဖြစ်ရပ်များ</translation>
</message>
<message>
<source>Choose a question. What identifies somebody is not among them.</source>
<translation>မေးခွန်းကို ရွေးပါ။ မည်သူမည်ဝါ သိနိုင်သည်များ မပါပါ။</translation>
</message>
<message>
<source>Clear all</source>
<translation>အားလုံး ရှင်းရန်</translation>
</message>
<message>
<source>Closed</source>
<translation>ပိတ်ပြီး</translation>
</message>
<message>
<source>Filter…</source>
<translation>စစ်ထုတ်ရန်…</translation>
</message>
<message>
<source>Flag</source>
<translation>သတိပေးအလံ</translation>
</message>
<message>
<source>From</source>
<translation>မှ</translation>
</message>
<message>
<source>Last contact</source>
<translation>နောက်ဆုံး ဆက်သွယ်မှု</translation>
</message>
<message>
<source>Next due</source>
<translation>နောက်ထပ် ရက်စေ့မည့်အရာ</translation>
</message>
<message>
<source>Next review</source>
<translation>နောက်ထပ် ပြန်လည်သုံးသပ်ချက်</translation>
</message>
<message>
<source>No</source>
<translation>မဟုတ်</translation>
</message>
<message>
<source>No case has an answer to this question.</source>
<translation>မည်သည့်ဖြစ်ရပ်တွင်မျှ ဤမေးခွန်းအတွက် အဖြေမရှိပါ။</translation>
</message>
<message>
<source>Oldest referral without an answer, sent</source>
<translation>အဖြေမရသေးသော အဟောင်းဆုံး ညွှန်းပို့မှု ပို့သည့်ရက်</translation>
</message>
<message>
<source>Remove filter: {words}</source>
<translation>စစ်ထုတ်မှု ဖယ်ရန် – {words}</translation>
</message>
<message>
<source>Search for a question</source>
<translation>မေးခွန်း ရှာရန်</translation>
</message>
<message>
<source>Show these cases</source>
<translation>ဤဖြစ်ရပ်များ ပြရန်</translation>
</message>
<message>
<source>Stage of life today</source>
<translation>ယနေ့ အရွယ်</translation>
</message>
<message>
<source>Until</source>
<translation>အထိ</translation>
</message>
<message>
<source>Yes</source>
<translation>ဟုတ်</translation>
</message>
<message>
<source>any</source>
<translation>မည်သည့်အဖြေမဆို</translation>
</message>
<message>
<source>from {first}</source>
<translation>{first} မှ</translation>
</message>
<message>
<source>until {last}</source>
<translation>{last} အထိ</translation>
</message>
<message>
<source>{field}: {values}</source>
<translation>{field} – {values}</translation>
</message>
<message>
<source>{first} – {last}</source>
<translation>{first} – {last}</translation>
</message>
<message>
<source>{record} · {question}</source>
<translation>{record} · {question}</translation>
</message>
<message numerus="yes">
<source>{values} and %n more</source>
<translation>
<numerusform>{values} နှင့် နောက်ထပ် %n ခု</numerusform>
</translation>
</message>
</context>
<context>
<name>Flag</name>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>The last day it is shown. Leave it empty to take the flag away yourself.</source>
<translation>ပြမည့် နောက်ဆုံးရက်။ အလံကို သင်ကိုယ်တိုင် ဖယ်လိုလျှင် ကွက်လပ်ထားပါ။</translation>
</message>
<message>
<source>Until</source>
<translation>နောက်ဆုံးရက်</translation>
</message>
<message>
<source>Why</source>
<translation>အကြောင်းရင်း</translation>
</message>
</context>
<context>
<name>Flags</name>
<message>
<source>A new flag</source>
<translation>သတိပေးအလံ အသစ်</translation>
</message>
<message>
<source>Flags of this case</source>
<translation>ဤဖြစ်ရပ်၏ သတိပေးအလံများ</translation>
</message>
<message>
<source>Put the flag</source>
<translation>အလံတပ်ရန်</translation>
</message>
<message>
<source>Take away</source>
<translation>ဖယ်ရန်</translation>
</message>
<message>
<source>The flag is taken away.</source>
<translation>သတိပေးအလံ ဖယ်ပြီးပါပြီ။</translation>
</message>
<message>
<source>Undo</source>
<translation>နောက်ပြန်ရန်</translation>
</message>
<message>
<source>{reason}, until {day}</source>
<translation>{reason}၊ {day} အထိ</translation>
</message>
</context>
<context>
<name>FollowUp</name>
<message>
<source>At risk of being trafficked again?</source>
<translation>ထပ်မံ လူကုန်ကူးခံရနိုင်ခြေ ရှိပါသလား။</translation>
</message>
<message>
<source>Done on</source>
<translation>ဆောင်ရွက်သည့်ရက်</translation>
</message>
<message>
<source>Family and community</source>
<translation>မိသားစုနှင့် ရပ်ရွာ</translation>
</message>
<message>
<source>Findings</source>
<translation>တွေ့ရှိချက်များ</translation>
</message>
<message>
<source>Health</source>
<translation>ကျန်းမာရေး</translation>
</message>
<message>
<source>Housing</source>
<translation>နေအိမ်</translation>
</message>
<message>
<source>How</source>
<translation>မည်သည့်နည်းဖြင့်</translation>
</message>
<message>
<source>How the person is</source>
<translation>သက်ဆိုင်သူ၏ အခြေအနေ</translation>
</message>
<message>
<source>Planned for</source>
<translation>စီစဉ်ထားသည့်ရက်</translation>
</message>
<message>
<source>Safety</source>
<translation>ဘေးကင်းရေး</translation>
</message>
<message>
<source>School or training</source>
<translation>ကျောင်း သို့မဟုတ် သင်တန်း</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>What follows</source>
<translation>ဆက်လုပ်မည့်အရာ</translation>
</message>
<message>
<source>Which follow-up</source>
<translation>မည်သည့် နောက်ဆက်တွဲ</translation>
</message>
<message>
<source>Work and income</source>
<translation>အလုပ်နှင့် ဝင်ငွေ</translation>
</message>
</context>
<context>
<name>FollowUps</name>
<message numerus="yes">
<source>%n follow-up(s) planned.</source>
<translation>
<numerusform>နောက်ဆက်တွဲ %n ခု စီစဉ်ပြီးပါပြီ။</numerusform>
</translation>
</message>
<message>
<source>A follow-up found the person in danger. Ask a supervisor to open the case again, so that help goes on.</source>
<translation>နောက်ဆက်တွဲတစ်ခုတွင် သက်ဆိုင်သူ အန္တရာယ်ရှိနေကြောင်း တွေ့ရှိသည်။ အကူအညီ ဆက်ပေးနိုင်ရန် ကြီးကြပ်သူကို ဖြစ်ရပ် ပြန်ဖွင့်ခိုင်းပါ။</translation>
</message>
<message>
<source>Counted from {day}: {months} months later.</source>
<translation>{day} မှ ရေတွက်သည် – {months} လ အကြာ။</translation>
</message>
<message>
<source>Open the case again</source>
<translation>ဖြစ်ရပ် ပြန်ဖွင့်ရန်</translation>
</message>
<message>
<source>Plan the follow-ups</source>
<translation>နောက်ဆက်တွဲများ စီစဉ်ရန်</translation>
</message>
<message>
<source>Undo</source>
<translation>နောက်ပြန်ရန်</translation>
</message>
<message>
<source>in danger again</source>
<translation>ထပ်မံ အန္တရာယ်ရှိနေသည်</translation>
</message>
</context>
<context>
<name>FormDialog</name>
<message>
<source>Answers of the record are in English: the program does not speak {name} yet.</source>
<translation>မှတ်တမ်းရှိ အဖြေများသည် အင်္ဂလိပ်ဘာသာဖြင့် ဖြစ်သည် – ပရိုဂရမ်သည် {name} ကို မပြောနိုင်သေးပါ။</translation>
</message>
<message>
<source>I have looked through it. Nothing in it puts anybody in danger.</source>
<translation>ကြည့်ရှုပြီးပါပြီ။ မည်သူ့ကိုမျှ အန္တရာယ်ဖြစ်စေမည့်အရာ မပါပါ။</translation>
</message>
<message>
<source>Neutral title, in case somebody else finds the paper</source>
<translation>အခြားသူက စာရွက်ကို တွေ့ပါက ဘေးကင်းစေရန် ကြားနေခေါင်းစဉ်</translation>
</message>
<message>
<source>Nobody who works in this language has signed the translation. The sheet says so.</source>
<translation>ဤဘာသာစကားဖြင့် လုပ်ကိုင်သူ မည်သူမျှ ဘာသာပြန်ချက်ကို လက်မှတ်မထိုးရသေးပါ။ စာရွက်တွင် ယင်းသို့ ဖော်ပြထားသည်။</translation>
</message>
<message>
<source>Not on record, left blank to be written by hand: {names}.</source>
<translation>မှတ်တမ်းတွင် မရှိ၍ လက်ဖြင့်ရေးရန် ကွက်လပ်ထားသည် – {names}။</translation>
</message>
<message>
<source>Read it. Then make it.</source>
<translation>ဖတ်ပါ။ ပြီးမှ ပြုလုပ်ပါ။</translation>
</message>
<message>
<source>This form is not in {name} yet. It is printed in English.</source>
<translation>ဤပုံစံသည် {name} ဖြင့် မရှိသေးပါ။ အင်္ဂလိပ်ဘာသာဖြင့် ပုံနှိပ်ပါမည်။</translation>
</message>
<message>
<source>What you ask for, in your own words; no names</source>
<translation>သင် တောင်းခံသည့်အရာ၊ သင့်ကိုယ်ပိုင်စကားဖြင့်။ အမည် မပါစေနှင့်</translation>
</message>
<message>
<source>Who is told</source>
<translation>ပြောပြခံရသူ</translation>
</message>
<message>
<source>Why without consent? It is kept in the case.</source>
<translation>ဘာကြောင့် သဘောတူခွင့်ပြုချက် မရှိဘဲနည်း။ ယင်းကို ဖြစ်ရပ်တွင် သိမ်းထားပါမည်။</translation>
</message>
<message>
<source>Without a name: case code, age, sex, language and needs</source>
<translation>အမည်မပါဘဲ – ဖြစ်ရပ်ကုဒ်၊ အသက်၊ လိင်၊ ဘာသာစကားနှင့် လိုအပ်ချက်များ</translation>
</message>
<message>
<source>{name} (draft translation)</source>
<translation>{name} (ဘာသာပြန်မူကြမ်း)</translation>
</message>
<message>
<source>{name} (not there yet: printed in English)</source>
<translation>{name} (မရှိသေးပါ – အင်္ဂလိပ်ဘာသာဖြင့် ပုံနှိပ်မည်)</translation>
</message>
<message>
<source>{name}: what consent covers</source>
<translation>{name} – သဘောတူခွင့်ပြုချက်က ခွင့်ပြုထားသည်များ</translation>
</message>
<message>
<source>{name}: without consent, because a law demands it</source>
<translation>{name} – ဥပဒေက တောင်းဆိုသဖြင့် သဘောတူခွင့်ပြုချက် မရှိဘဲ</translation>
</message>
<message>
<source>{name}: without consent, because a life is at risk</source>
<translation>{name} – အသက်အန္တရာယ်ရှိသဖြင့် သဘောတူခွင့်ပြုချက် မရှိဘဲ</translation>
</message>
</context>
<context>
<name>FormPage</name>
<message>
<source>Not saved yet</source>
<translation>မသိမ်းရသေး</translation>
</message>
<message>
<source>Nothing is saved yet. Look at the marked answers.</source>
<translation>ဘာမျှ မသိမ်းရသေးပါ။ အမှတ်အသားပြထားသော အဖြေများကို ကြည့်ပါ။</translation>
</message>
<message>
<source>Save</source>
<translation>သိမ်းရန်</translation>
</message>
<message>
<source>Saved</source>
<translation>သိမ်းပြီး</translation>
</message>
</context>
<context>
<name>Forms</name>
<message>
<source>A form for the person herself names nobody and shares nothing.</source>
<translation>သက်ဆိုင်သူကိုယ်တိုင်အတွက် ပုံစံတွင် မည်သူ့အမည်မျှ မပါ၊ ဘာမျှ မမျှဝေပါ။</translation>
</message>
<message>
<source>A form has 60 parts at most.</source>
<translation>ပုံစံတစ်ခုတွင် အများဆုံး အပိုင်း 60 ရှိသည်။</translation>
</message>
<message>
<source>A part of this kind has no words of its own.</source>
<translation>ဤအမျိုးအစား အပိုင်းတွင် ကိုယ်ပိုင်စာသား မရှိပါ။</translation>
</message>
<message>
<source>A part of this kind needs words.</source>
<translation>ဤအမျိုးအစား အပိုင်းတွင် စာသား လိုအပ်သည်။</translation>
</message>
<message>
<source>A signed language says in signed_by who signed it, and no other language does.</source>
<translation>လက်မှတ်ထိုးထားသော ဘာသာစကားတွင် မည်သူ လက်မှတ်ထိုးသည်ကို signed_by ၌ ရေးရပြီး အခြားဘာသာစကားများတွင် မရေးရပါ။</translation>
</message>
<message>
<source>Consent to return</source>
<translation>ပြန်ရန် သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Consent to share</source>
<translation>မျှဝေရန် သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Notice of rights to the person</source>
<translation>သက်ဆိုင်သူအား အခွင့်အရေး အသိပေးစာ</translation>
</message>
<message>
<source>Notification to the authority</source>
<translation>အာဏာပိုင်ထံ အကြောင်းကြားစာ</translation>
</message>
<message>
<source>Only a part of the kind facts names places, and it must.</source>
<translation>facts အမျိုးအစား အပိုင်းတွင်သာ အစားထိုးနေရာများ (places) ကို ဖော်ပြရပြီး မဖြစ်မနေလည်း ဖော်ပြရမည်။</translation>
</message>
<message>
<source>Parts of the record are printed by one part of the kind shared, and only by it.</source>
<translation>မှတ်တမ်း၏ အပိုင်းများကို shared အမျိုးအစား အပိုင်းတစ်ခုကသာ ပုံနှိပ်သည်။</translation>
</message>
<message>
<source>Referral for medical care</source>
<translation>ဆေးကုသမှုအတွက် ညွှန်းပို့မှု</translation>
</message>
<message>
<source>Referral letter</source>
<translation>ညွှန်းပို့စာ</translation>
</message>
<message>
<source>Request for a place in a shelter</source>
<translation>ခိုလှုံရာနေရာတွင် နေရာတောင်းခံလွှာ</translation>
</message>
<message>
<source>Request for an identification interview</source>
<translation>အတည်ပြုသတ်မှတ်ရေး တွေ့ဆုံမေးမြန်းမှု တောင်းခံလွှာ</translation>
</message>
<message>
<source>Request for an interpreter</source>
<translation>စကားပြန် တောင်းခံလွှာ</translation>
</message>
<message>
<source>Some of the common words are missing. The README lists them.</source>
<translation>အများသုံး စာသားအချို့ မပါပါ။ README တွင် စာရင်းရှိသည်။</translation>
</message>
<message>
<source>The file of a form {file}</source>
<translation>ပုံစံဖိုင် {file}</translation>
</message>
<message>
<source>The form and the name of the file do not agree.</source>
<translation>ပုံစံနှင့် ဖိုင်အမည် မကိုက်ညီပါ။</translation>
</message>
<message>
<source>These words do not name the same places as the English ones.</source>
<translation>ဤစာသားများပါ အစားထိုးနေရာများသည် အင်္ဂလိပ်စာသားနှင့် မတူညီပါ။</translation>
</message>
<message>
<source>This is not in the form that this key needs: ids are letters, digits and -; a version is a year and month such as '2026-11'; a language is its code.</source>
<translation>ဤ key လိုအပ်သော ပုံစံ မဟုတ်ပါ။ id သည် စာလုံး၊ ဂဏန်းနှင့် - ဖြစ်သည်။ ဗားရှင်းသည် '2026-11' ကဲ့သို့ နှစ်နှင့်လ ဖြစ်သည်။ ဘာသာစကားသည် ယင်း၏ကုဒ် ဖြစ်သည်။</translation>
</message>
<message>
<source>This names a place in braces that is not known. The README lists them.</source>
<translation>ဤစာသားတွင် မသိသော အစားထိုးနေရာ (တွန့်ကွင်းထဲ) ပါရှိသည်။ README တွင် စာရင်းရှိသည်။</translation>
</message>
<message>
<source>Transfer of the case</source>
<translation>ဖြစ်ရပ် လွှဲပြောင်းခြင်း</translation>
</message>
</context>
<context>
<name>Gate</name>
<message>
<source>Language</source>
<translation>ဘာသာစကား</translation>
</message>
</context>
<context>
<name>Goal</name>
<message>
<source>Begun on</source>
<translation>စတင်သည့်ရက်</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>သက်ဆိုင်သူ သဘောတူပါသလား။</translation>
</message>
<message>
<source>Domain</source>
<translation>ကဏ္ဍ</translation>
</message>
<message>
<source>Ended on</source>
<translation>ပြီးဆုံးသည့်ရက်</translation>
</message>
<message>
<source>Goal</source>
<translation>ရည်မှန်းချက်</translation>
</message>
<message>
<source>How it will be reached</source>
<translation>မည်သို့ ရောက်ရှိမည်</translation>
</message>
<message>
<source>Outcome</source>
<translation>ရလဒ်</translation>
</message>
<message>
<source>To be reached by</source>
<translation>ရောက်ရှိရမည့်ရက်</translation>
</message>
<message>
<source>What came of it</source>
<translation>ရရှိသည့်ရလဒ်</translation>
</message>
<message>
<source>What the person brings</source>
<translation>သက်ဆိုင်သူ၏ စွမ်းရည်နှင့် အင်အား</translation>
</message>
<message>
<source>What the person wants, in her or his own words.</source>
<translation>သက်ဆိုင်သူ လိုလားသည့်အရာ၊ သူ့ကိုယ်ပိုင်စကားဖြင့်။</translation>
</message>
</context>
<context>
<name>Guidance</name>
<message>
<source>A verified source must say where it was read (url), when (checked) and what of it (read).</source>
<translation>အတည်ပြုပြီးသော အရင်းအမြစ်တွင် ဖတ်သည့်နေရာ (url)၊ ဖတ်သည့်ရက် (checked) နှင့် ဖတ်သည့်အပိုင်း (read) ကို ဖော်ပြရမည်။</translation>
</message>
<message>
<source>Before you begin</source>
<translation>မစတင်မီ</translation>
</message>
<message>
<source>Documents and forms</source>
<translation>စာရွက်စာတမ်းများနှင့် ပုံစံများ</translation>
</message>
<message>
<source>Guidance</source>
<translation>လမ်းညွှန်ချက်</translation>
</message>
<message>
<source>Guidance: {step}</source>
<translation>လမ်းညွှန်ချက် – {step}</translation>
</message>
<message>
<source>How to ask</source>
<translation>မေးနည်း</translation>
</message>
<message>
<source>How to talk with the person</source>
<translation>သက်ဆိုင်သူနှင့် စကားပြောနည်း</translation>
</message>
<message>
<source>Ids are small letters, digits and -.</source>
<translation>id သည် စာလုံးသေး၊ ဂဏန်းနှင့် - ဖြစ်သည်။</translation>
</message>
<message>
<source>If the person is or may be a child</source>
<translation>သက်ဆိုင်သူသည် ကလေးဖြစ်လျှင် သို့မဟုတ် ကလေးဖြစ်နိုင်လျှင်</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>ဘာသာစကားများ – {languages}</translation>
</message>
<message>
<source>No number is known for this country.</source>
<translation>ဤနိုင်ငံအတွက် ဖုန်းနံပါတ် မသိရပါ။</translation>
</message>
<message>
<source>No number known</source>
<translation>ဖုန်းနံပါတ် မသိရ</translation>
</message>
<message>
<source>No rule of law is named for this step. Ask before you rely on one.</source>
<translation>ဤအဆင့်အတွက် ဥပဒေပြဋ္ဌာန်းချက် ဖော်ပြမထားပါ။ အားမကိုးမီ မေးမြန်းပါ။</translation>
</message>
<message>
<source>Read on {day}: {what}</source>
<translation>{day} တွင် ဖတ်သည် – {what}</translation>
</message>
<message>
<source>Signs of distress</source>
<translation>စိတ်ဆင်းရဲ ဖိစီးမှု လက္ခဏာများ</translation>
</message>
<message>
<source>Source: {title}, {publisher}</source>
<translation>အရင်းအမြစ် – {title}၊ {publisher}</translation>
</message>
<message>
<source>The English card has another number of entries here: {count}.</source>
<translation>အင်္ဂလိပ်ကတ်တွင် ဤနေရာ၌ အချက်အရေအတွက် မတူပါ – {count}။</translation>
</message>
<message>
<source>The guidance file {file}</source>
<translation>လမ်းညွှန်ဖိုင် {file}</translation>
</message>
<message>
<source>The language and the name of the file do not agree.</source>
<translation>ဘာသာစကားနှင့် ဖိုင်အမည် မကိုက်ညီပါ။</translation>
</message>
<message>
<source>The law in one sentence</source>
<translation>ဥပဒေကို စာတစ်ကြောင်းဖြင့်</translation>
</message>
<message>
<source>The topic and the name of the file do not agree.</source>
<translation>အကြောင်းအရာနှင့် ဖိုင်အမည် မကိုက်ညီပါ။</translation>
</message>
<message>
<source>There is no card for this step yet. This is what the procedure says.</source>
<translation>ဤအဆင့်အတွက် ကတ် မရှိသေးပါ။ ဤသည်မှာ လုပ်ထုံးလုပ်နည်း၏ ဖော်ပြချက် ဖြစ်သည်။</translation>
</message>
<message>
<source>This card is not translated yet and is shown in English.</source>
<translation>ဤကတ်ကို မဘာသာပြန်ရသေးသဖြင့် အင်္ဂလိပ်ဘာသာဖြင့် ပြထားသည်။</translation>
</message>
<message>
<source>This translation is a draft that nobody who speaks the language has read yet.</source>
<translation>ဤဘာသာပြန်ချက်သည် ထိုဘာသာစကား ပြောသူ မည်သူမျှ မဖတ်ရသေးသော မူကြမ်း ဖြစ်သည်။</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>မှားယွင်းသွားနိုင်သည်များ</translation>
</message>
<message>
<source>What not to say</source>
<translation>မပြောသင့်သည်များ</translation>
</message>
<message>
<source>What the procedure says here</source>
<translation>ဤနေရာတွင် လုပ်ထုံးလုပ်နည်း၏ ဖော်ပြချက်</translation>
</message>
<message>
<source>What to bring</source>
<translation>ယူဆောင်ရမည့်အရာများ</translation>
</message>
<message>
<source>What you can say</source>
<translation>သင် ပြောနိုင်သည်များ</translation>
</message>
<message>
<source>When to stop</source>
<translation>ရပ်တန့်ရမည့်အချိန်</translation>
</message>
<message>
<source>Where this guidance comes from</source>
<translation>ဤလမ်းညွှန်ချက်၏ အရင်းအမြစ်</translation>
</message>
<message>
<source>Who acts</source>
<translation>ဆောင်ရွက်သူ</translation>
</message>
<message>
<source>Who to call</source>
<translation>ဖုန်းခေါ်ရမည့်သူ</translation>
</message>
<message>
<source>Why</source>
<translation>အကြောင်းရင်း</translation>
</message>
<message>
<source>With a child</source>
<translation>ကလေးနှင့်ဆိုလျှင်</translation>
</message>
<message>
<source>With an interpreter</source>
<translation>စကားပြန်ဖြင့်ဆိုလျှင်</translation>
</message>
<message>
<source>Write {least} to {most} entries here.</source>
<translation>ဤနေရာတွင် အချက် {least} မှ {most} ခု ရေးပါ။</translation>
</message>
<message>
<source>hours not known</source>
<translation>ဖွင့်ချိန် မသိရ</translation>
</message>
<message>
<source>not verified</source>
<translation>အတည်မပြုရသေး</translation>
</message>
<message>
<source>source checked</source>
<translation>အရင်းအမြစ် စစ်ဆေးပြီး</translation>
</message>
<message>
<source>{summary} ({title})</source>
<translation>{summary} ({title})</translation>
</message>
<message>
<source>{title}, {publisher}</source>
<translation>{title}၊ {publisher}</translation>
</message>
<message>
<source>{title}, {publisher} ({year})</source>
<translation>{title}၊ {publisher} ({year})</translation>
</message>
</context>
<context>
<name>HandOut</name>
<message>
<source>Being written, in MB:</source>
<translation>ရေးနေသည် (MB) –</translation>
</message>
<message>
<source>Choose a place for the copy…</source>
<translation>မိတ္တူအတွက် နေရာ ရွေးရန်…</translation>
</message>
<message>
<source>Hand out a copy of this document?</source>
<translation>ဤစာရွက်စာတမ်း၏ မိတ္တူ ထုတ်ပေးမလား။</translation>
</message>
<message>
<source>The copy is written. Destroy it once it has been handed over.</source>
<translation>မိတ္တူ ရေးပြီးပါပြီ။ ပေးအပ်ပြီးလျှင် ဖျက်ဆီးပါ။</translation>
</message>
<message>
<source>This kind of file (*{suffix})</source>
<translation>ဤဖိုင်အမျိုးအစား (*{suffix})</translation>
</message>
<message>
<source>What leaves: {kind}, {size} KB</source>
<translation>ထွက်သွားမည့်အရာ – {kind}၊ {size} KB</translation>
</message>
<message>
<source>Who gets the copy, and why?</source>
<translation>မိတ္တူကို မည်သူရမည်၊ ဘာကြောင့်လဲ။</translation>
</message>
</context>
<context>
<name>HandingOut</name>
<message>
<source>Place, time and camera are still in this picture and leave with it.</source>
<translation>နေရာ၊ အချိန်နှင့် ကင်မရာအချက်များ ဤပုံတွင် ရှိနေဆဲဖြစ်ပြီး ပုံနှင့်အတူ ထွက်သွားမည်။</translation>
</message>
<message>
<source>The copy is not encrypted: whoever has the file can look at it, and this computer may preview it.</source>
<translation>မိတ္တူကို ကုဒ်ဝှက်မထားပါ။ ဖိုင်ရသူတိုင်း ကြည့်နိုင်ပြီး ဤကွန်ပျူတာက အစမ်းပြနိုင်သည်။</translation>
</message>
<message>
<source>The person agreed to some sharing. Make sure that it covers this receiver and this document.</source>
<translation>သက်ဆိုင်သူက အချို့မျှဝေမှုကို သဘောတူထားသည်။ ဤလက်ခံသူနှင့် ဤစာရွက်စာတမ်း ပါဝင်ကြောင်း သေချာပါစေ။</translation>
</message>
<message>
<source>There is no consent to share anything. Without it a copy leaves only where a life or the law asks.</source>
<translation>မျှဝေရန် သဘောတူခွင့်ပြုချက် မရှိပါ။ ယင်းမရှိဘဲ အသက်အန္တရာယ် သို့မဟုတ် ဥပဒေအရ လိုအပ်မှသာ မိတ္တူ ထုတ်ပေးရသည်။</translation>
</message>
<message>
<source>This kind of file may tell who made it, when and where; that leaves with it.</source>
<translation>ဤဖိုင်အမျိုးအစားသည် မည်သူ၊ ဘယ်အချိန်၊ ဘယ်နေရာတွင် ပြုလုပ်သည်ကို ဖော်ပြနိုင်သည်။ ယင်းလည်း အတူထွက်သွားမည်။</translation>
</message>
</context>
<context>
<name>HeadCountSheet</name>
<message>
<source>All</source>
<translation>အားလုံး</translation>
</message>
<message>
<source>Event {sign}, {kind}. Counted at {moment}.</source>
<translation>အဖြစ်အပျက် {sign}၊ {kind}။ ရေတွက်ချိန် {moment}။</translation>
</message>
<message>
<source>First needs</source>
<translation>ပထမဆုံး လိုအပ်ချက်များ</translation>
</message>
<message>
<source>For running the reception only, not for publication. The numbers are exact: where a group is small, people in it can be recognised. Give the sheet to nobody who has no part in the reception.</source>
<translation>ကြိုဆိုလက်ခံရေး ဆောင်ရွက်ရန်သာ ဖြစ်ပြီး ထုတ်ပြန်ရန် မဟုတ်ပါ။ ကိန်းဂဏန်းများသည် အတိအကျ ဖြစ်သည် – အုပ်စုငယ်လျှင် ပါဝင်သူများကို မည်သူမည်ဝါ သိနိုင်သည်။ ကြိုဆိုလက်ခံရေးတွင် မပါဝင်သူ မည်သူ့ကိုမျှ ဤစာရွက်ကို မပေးပါနှင့်။</translation>
</message>
<message>
<source>Head count and first needs</source>
<translation>လူဦးရေစာရင်းနှင့် ပထမဆုံး လိုအပ်ချက်များ</translation>
</message>
<message>
<source>Interpreters needed, by language</source>
<translation>လိုအပ်သော စကားပြန်များ၊ ဘာသာစကားအလိုက်</translation>
</message>
<message>
<source>None noted so far.</source>
<translation>ယခုထိ တစ်ခုမျှ မမှတ်သားရသေးပါ။</translation>
</message>
<message>
<source>Not known</source>
<translation>မသိပါ</translation>
</message>
<message>
<source>Sex and age</source>
<translation>လိင်နှင့် အသက်</translation>
</message>
<message>
<source>Urgent</source>
<translation>အရေးပေါ်</translation>
</message>
<message>
<source>children</source>
<translation>ကလေးများ</translation>
</message>
<message>
<source>children alone</source>
<translation>တစ်ဦးတည်းရှိသော ကလေးများ</translation>
</message>
<message>
<source>need medical help now</source>
<translation>ဆေးကုသမှု ချက်ချင်းလိုသူများ</translation>
</message>
<message>
<source>people</source>
<translation>လူဦးရေ</translation>
</message>
<message>
<source>wait for a case</source>
<translation>ဖြစ်ရပ် စောင့်ဆိုင်းသူများ</translation>
</message>
</context>
<context>
<name>History</name>
<message>
<source>After</source>
<translation>ပြောင်းပြီးနောက်</translation>
</message>
<message>
<source>Before</source>
<translation>မပြောင်းမီ</translation>
</message>
<message>
<source>Bring this back</source>
<translation>ယင်းကို ပြန်ယူရန်</translation>
</message>
<message>
<source>Bring this back: {field}, {when}</source>
<translation>ယင်းကို ပြန်ယူရန် – {field}၊ {when}</translation>
</message>
<message>
<source>Brought back: {field}</source>
<translation>ပြန်ယူပြီး – {field}</translation>
</message>
<message>
<source>Close</source>
<translation>ပိတ်ရန်</translation>
</message>
<message>
<source>History: {record}</source>
<translation>ပြောင်းလဲမှု မှတ်တမ်း – {record}</translation>
</message>
<message>
<source>Nothing has been changed since this was written.</source>
<translation>ရေးသားပြီးနောက် ဘာမျှ မပြောင်းလဲရသေးပါ။</translation>
</message>
<message numerus="yes">
<source>Show %n older change(s)</source>
<translation>
<numerusform>ယခင် ပြောင်းလဲမှု %n ခု ပြရန်</numerusform>
</translation>
</message>
<message>
<source>Something that identifies the person was changed.</source>
<translation>သက်ဆိုင်သူ မည်သူမည်ဝါ သိနိုင်သော အချက်ကို ပြောင်းခဲ့သည်။</translation>
</message>
<message>
<source>another answer</source>
<translation>အခြားအဖြေ</translation>
</message>
<message>
<source>no answer</source>
<translation>အဖြေမရှိ</translation>
</message>
<message>
<source>{when}, {who}</source>
<translation>{when}၊ {who}</translation>
</message>
</context>
<context>
<name>Ics</name>
<message>
<source>Appointment: {code}</source>
<translation>ရက်ချိန်း – {code}</translation>
</message>
<message>
<source>Reminder: {code}</source>
<translation>သတိပေးချက် – {code}</translation>
</message>
<message>
<source>To do: {code}</source>
<translation>ဆောင်ရွက်ရန် – {code}</translation>
</message>
</context>
<context>
<name>IncomingReferral</name>
<message>
<source>Answer</source>
<translation>အဖြေ</translation>
</message>
<message>
<source>Answered on</source>
<translation>ဖြေကြားသည့်ရက်</translation>
</message>
<message>
<source>Came on</source>
<translation>ရောက်ရှိသည့်ရက်</translation>
</message>
<message>
<source>Details</source>
<translation>အသေးစိတ်</translation>
</message>
<message>
<source>Kind of organisation</source>
<translation>အဖွဲ့အစည်း အမျိုးအစား</translation>
</message>
<message>
<source>Organisation</source>
<translation>အဖွဲ့အစည်း</translation>
</message>
<message>
<source>Reason</source>
<translation>အကြောင်းရင်း</translation>
</message>
<message>
<source>Service asked for</source>
<translation>တောင်းခံသော ဝန်ဆောင်မှု</translation>
</message>
<message>
<source>Their caseworker</source>
<translation>သူတို့၏ ဖြစ်ရပ်စီမံသူ</translation>
</message>
<message>
<source>What was answered</source>
<translation>ဖြေကြားချက်</translation>
</message>
<message>
<source>Why not</source>
<translation>ဘာကြောင့် မဟုတ်</translation>
</message>
</context>
<context>
<name>Indicators</name>
<message>
<source>A court</source>
<translation>တရားရုံး</translation>
</message>
<message>
<source>A panel</source>
<translation>အဖွဲ့လိုက် စိစစ်ရေးအဖွဲ့</translation>
</message>
<message>
<source>A plan lowers risk; it does not take the danger away. Go through it again after every change.</source>
<translation>အစီအစဉ်သည် အန္တရာယ်ကို လျှော့ချသော်လည်း ဘေးကို မဖယ်ရှားပါ။ ပြောင်းလဲမှုတိုင်းပြီးလျှင် ပြန်ကြည့်ပါ။</translation>
</message>
<message>
<source>A positive result is no decision that somebody is a victim, and no result rules trafficking out.</source>
<translation>လက္ခဏာတွေ့ရသည့် ရလဒ်သည် တစ်ဦးဦးကို ခံရသူဟု ဆုံးဖြတ်ခြင်း မဟုတ်ပါ၊ မည်သည့်ရလဒ်ကမျှ လူကုန်ကူးမှု မဟုတ်ဟု မဆိုနိုင်ပါ။</translation>
</message>
<message>
<source>Abduction, forced marriage, forced adoption or selling of victim</source>
<translation>ပြန်ပေးဆွဲခြင်း၊ အဓမ္မ လက်ထပ်စေခြင်း၊ အဓမ္မ မွေးစားစေခြင်း သို့မဟုတ် ခံရသူကို ရောင်းချခြင်း</translation>
</message>
<message>
<source>Abuse of cultural/religious beliefs</source>
<translation>ယဉ်ကျေးမှု/ဘာသာရေး ယုံကြည်မှုကို အခွင့်ကောင်းယူခြင်း</translation>
</message>
<message>
<source>Abuse of difficult family situation</source>
<translation>ခက်ခဲသော မိသားစုအခြေအနေကို အခွင့်ကောင်းယူခြင်း</translation>
</message>
<message>
<source>Abuse of illegal status</source>
<translation>တရားမဝင် အခြေအနေကို အခွင့်ကောင်းယူခြင်း</translation>
</message>
<message>
<source>Abuse of lack of education (language)</source>
<translation>ပညာ (ဘာသာစကား) မတတ်မှုကို အခွင့်ကောင်းယူခြင်း</translation>
</message>
<message>
<source>Abuse of lack of information</source>
<translation>သတင်းအချက်အလက် မသိမှုကို အခွင့်ကောင်းယူခြင်း</translation>
</message>
<message>
<source>Abuse of vulnerability at destination</source>
<translation>ရောက်ရှိရာနေရာတွင် ထိခိုက်လွယ်မှုကို အခွင့်ကောင်းယူခြင်း</translation>
</message>
<message>
<source>Agree on it only with people who will act.</source>
<translation>ဆောင်ရွက်မည့်သူများနှင့်သာ သဘောတူညီပါ။</translation>
</message>
<message>
<source>Agree with the person on each step; say what you cannot promise.</source>
<translation>အဆင့်တိုင်းကို သက်ဆိုင်သူနှင့် သဘောတူညီပါ။ သင် ကတိမပေးနိုင်သည်ကို ပြောပါ။</translation>
</message>
<message>
<source>Agreed</source>
<translation>သဘောတူထားသည်</translation>
</message>
<message>
<source>Are recruiters of the same network active there?</source>
<translation>ထိုနေရာတွင် ကွန်ရက်တူ စုဆောင်းသူများ လှုပ်ရှားနေပါသလား။</translation>
</message>
<message>
<source>Are services missing that the person needs?</source>
<translation>သက်ဆိုင်သူ လိုအပ်သော ဝန်ဆောင်မှုများ မရှိဘဲ ဖြစ်နေပါသလား။</translation>
</message>
<message>
<source>Are the child's name, nationality, language and faith respected?</source>
<translation>ကလေး၏ အမည်၊ နိုင်ငံသားဖြစ်မှု၊ ဘာသာစကားနှင့် ယုံကြည်မှုကို လေးစားပါသလား။</translation>
</message>
<message>
<source>Are there children left with people who exploit, or without care?</source>
<translation>ခေါင်းပုံဖြတ်သူများထံတွင် သို့မဟုတ် စောင့်ရှောက်သူမဲ့ ကျန်ရစ်သော ကလေးများ ရှိပါသလား။</translation>
</message>
<message>
<source>Are there children or others who come along?</source>
<translation>အတူလိုက်ပါမည့် ကလေးများ သို့မဟုတ် အခြားသူများ ရှိပါသလား။</translation>
</message>
<message>
<source>Ask about people, places, phones and the way here.</source>
<translation>လူများ၊ နေရာများ၊ ဖုန်းများနှင့် ဤနေရာသို့ လာရာလမ်းအကြောင်း မေးပါ။</translation>
</message>
<message>
<source>Ask about shared accounts, location and who set the phone up.</source>
<translation>မျှသုံးသော အကောင့်များ၊ တည်နေရာပြခြင်းနှင့် ဖုန်းကို မည်သူ ပြင်ဆင်ပေးခဲ့သည်ကို မေးပါ။</translation>
</message>
<message>
<source>Ask about the time until the next review. If anything raises a high level, see to it before the interview goes on.</source>
<translation>နောက်တစ်ကြိမ် ပြန်လည်သုံးသပ်ချိန်အထိ ကာလအကြောင်း မေးပါ။ မြင့်သောအဆင့် ပေါ်လာလျှင် တွေ့ဆုံမေးမြန်းမှု မဆက်မီ ဆောင်ရွက်ပါ။</translation>
</message>
<message>
<source>Ask in your own words and in any order. Look at the whole story, never at one sign alone.</source>
<translation>သင့်စကားဖြင့် ကြိုက်သည့်အစဉ်အတိုင်း မေးပါ။ ဖြစ်စဉ်တစ်ခုလုံးကို ကြည့်ပါ၊ လက္ခဏာတစ်ခုတည်းကို မကြည့်ပါနှင့်။</translation>
</message>
<message>
<source>Ask plainly. With a yes, do not leave the person alone.</source>
<translation>ရိုးရိုးရှင်းရှင်း မေးပါ။ “ဟုတ်” ဟု ဖြေလျှင် သက်ဆိုင်သူကို တစ်ဦးတည်း မထားပါနှင့်။</translation>
</message>
<message>
<source>Ask this plainly. Asking does not put the thought into anybody's mind.</source>
<translation>ဤသည်ကို ရိုးရိုးရှင်းရှင်း မေးပါ။ မေးခြင်းကြောင့် ထိုအတွေး ဝင်လာခြင်း မရှိပါ။</translation>
</message>
<message>
<source>Asked with care</source>
<translation>ဂရုတစိုက် မေးထားသည်</translation>
</message>
<message>
<source>Bad living conditions</source>
<translation>နေထိုင်မှုအခြေအနေ ဆိုးရွားခြင်း</translation>
</message>
<message>
<source>Best interests of the child, outline</source>
<translation>ကလေး၏ အကောင်းဆုံးအကျိုး၊ အကြမ်းဖျဉ်း</translation>
</message>
<message>
<source>Care and guardian</source>
<translation>စောင့်ရှောက်မှုနှင့် အုပ်ထိန်းသူ</translation>
</message>
<message>
<source>Coercion at destination</source>
<translation>ရောက်ရှိရာနေရာတွင် အတင်းအကျပ်ပြုခြင်း</translation>
</message>
<message>
<source>Coercive recruitment</source>
<translation>အတင်းအကျပ် စုဆောင်းခြင်း</translation>
</message>
<message>
<source>Confiscation of documents</source>
<translation>စာရွက်စာတမ်းများ သိမ်းယူခြင်း</translation>
</message>
<message>
<source>Control of exploiters</source>
<translation>ခေါင်းပုံဖြတ်သူများ၏ ထိန်းချုပ်မှု</translation>
</message>
<message>
<source>Could officials or staff be involved with the exploiters?</source>
<translation>အရာရှိများ သို့မဟုတ် ဝန်ထမ်းများ ခေါင်းပုံဖြတ်သူများနှင့် ပတ်သက်နေနိုင်ပါသလား။</translation>
</message>
<message>
<source>Could somebody take revenge for a complaint or a testimony?</source>
<translation>တိုင်ကြားခြင်း သို့မဟုတ် သက်သေထွက်ခြင်းအတွက် တစ်ဦးဦးက လက်စားချေနိုင်ပါသလား။</translation>
</message>
<message>
<source>Could the family have been involved in the exploitation?</source>
<translation>မိသားစုသည် ခေါင်းပုံဖြတ်မှုတွင် ပါဝင်ခဲ့နိုင်ပါသလား။</translation>
</message>
<message>
<source>Could the family reject or punish the person for what happened?</source>
<translation>ဖြစ်ပျက်ခဲ့သည့်အတွက် မိသားစုက သက်ဆိုင်သူကို ငြင်းပယ် သို့မဟုတ် အပြစ်ပေးနိုင်ပါသလား။</translation>
</message>
<message>
<source>Could the person be arrested, detained or removed?</source>
<translation>သက်ဆိုင်သူ ဖမ်းဆီး၊ ထိန်းသိမ်း သို့မဟုတ် ပြည်နှင်ခံရနိုင်ပါသလား။</translation>
</message>
<message>
<source>Could the person go back, or be drawn back, to the exploiters?</source>
<translation>သက်ဆိုင်သူသည် ခေါင်းပုံဖြတ်သူများထံ ပြန်သွားနိုင်၊ သို့မဟုတ် ပြန်ဆွဲခေါ်ခံရနိုင်ပါသလား။</translation>
</message>
<message>
<source>Debt bondage</source>
<translation>ကြွေးမြီဖြင့် နှောင်ဖွဲ့ခြင်း</translation>
</message>
<message>
<source>Debt, children left behind, attachment, dependence on a substance.</source>
<translation>အကြွေး၊ ကျန်ရစ်သော ကလေးများ၊ သံယောဇဉ်၊ ဆေးဝါးစွဲလမ်းမှု။</translation>
</message>
<message>
<source>Debts and people who depend on the person belong here.</source>
<translation>အကြွေးများနှင့် သက်ဆိုင်သူကို မှီခိုသူများ ဤနေရာတွင် ပါဝင်သည်။</translation>
</message>
<message>
<source>Deceived about access to education opportunities</source>
<translation>ပညာသင်ခွင့်နှင့်ပတ်သက်၍ လှည့်ဖြားခံရခြင်း</translation>
</message>
<message>
<source>Deceived about conditions of work</source>
<translation>အလုပ်အခြေအနေနှင့်ပတ်သက်၍ လှည့်ဖြားခံရခြင်း</translation>
</message>
<message>
<source>Deceived about content or legality of work contract</source>
<translation>အလုပ်စာချုပ်၏ အကြောင်းအရာ သို့မဟုတ် တရားဝင်မှုနှင့်ပတ်သက်၍ လှည့်ဖြားခံရခြင်း</translation>
</message>
<message>
<source>Deceived about family reunification</source>
<translation>မိသားစု ပြန်လည်ဆုံစည်းရေးနှင့်ပတ်သက်၍ လှည့်ဖြားခံရခြင်း</translation>
</message>
<message>
<source>Deceived about housing and living conditions</source>
<translation>နေအိမ်နှင့် နေထိုင်မှုအခြေအနေနှင့်ပတ်သက်၍ လှည့်ဖြားခံရခြင်း</translation>
</message>
<message>
<source>Deceived about legal documentation or obtaining legal migration status</source>
<translation>တရားဝင်စာရွက်စာတမ်း သို့မဟုတ် တရားဝင်ရွှေ့ပြောင်းခွင့်ရရေးနှင့်ပတ်သက်၍ လှည့်ဖြားခံရခြင်း</translation>
</message>
<message>
<source>Deceived about the nature of the job, location or employer</source>
<translation>အလုပ်အမျိုးအစား၊ နေရာ သို့မဟုတ် အလုပ်ရှင်နှင့်ပတ်သက်၍ လှည့်ဖြားခံရခြင်း</translation>
</message>
<message>
<source>Deceived about travel and recruitment conditions</source>
<translation>ခရီးနှင့် အလုပ်စုဆောင်းမှု အခြေအနေနှင့်ပတ်သက်၍ လှည့်ဖြားခံရခြင်း</translation>
</message>
<message>
<source>Deceived about wages/earnings</source>
<translation>လုပ်ခ/ဝင်ငွေနှင့်ပတ်သက်၍ လှည့်ဖြားခံရခြင်း</translation>
</message>
<message>
<source>Deceived through promises of marriage or adoption</source>
<translation>လက်ထပ်မည် သို့မဟုတ် မွေးစားမည်ဟူသော ကတိဖြင့် လှည့်ဖြားခံရခြင်း</translation>
</message>
<message>
<source>Deceptive recruitment</source>
<translation>လှည့်ဖြား၍ စုဆောင်းခြင်း</translation>
</message>
<message>
<source>Dependency on exploiters</source>
<translation>ခေါင်းပုံဖြတ်သူများအပေါ် မှီခိုနေရခြင်း</translation>
</message>
<message>
<source>Did you have people you could talk with?</source>
<translation>သင် စကားပြောနိုင်သောသူများ ရှိခဲ့ပါသလား။</translation>
</message>
<message>
<source>Did you think of hurting yourself or of ending your life?</source>
<translation>သင့်ကိုယ်သင် နာကျင်စေရန် သို့မဟုတ် အသက်ကို အဆုံးသတ်ရန် စဉ်းစားခဲ့ပါသလား။</translation>
</message>
<message>
<source>Difficulties in the past</source>
<translation>ယခင်က အခက်အခဲများ</translation>
</message>
<message>
<source>Difficulty to live in an unknown area</source>
<translation>မသိသောနေရာတွင် နေထိုင်ရ ခက်ခဲခြင်း</translation>
</message>
<message>
<source>Difficulty to organise the travel</source>
<translation>ခရီးကို ကိုယ်တိုင်စီစဉ်ရန် ခက်ခဲခြင်း</translation>
</message>
<message>
<source>Do not ask for the story again; ask how the days and nights are.</source>
<translation>ဖြစ်စဉ်ကို ထပ်မမေးပါနှင့်။ နေ့နှင့်ညများ ဘယ်လိုရှိသည်ကို မေးပါ။</translation>
</message>
<message>
<source>Do not contact an embassy before you know whether the person fears it.</source>
<translation>သက်ဆိုင်သူ ကြောက်မကြောက် မသိမီ သံရုံးကို မဆက်သွယ်ပါနှင့်။</translation>
</message>
<message>
<source>Do the exploiters know where the family lives?</source>
<translation>ခေါင်းပုံဖြတ်သူများသည် မိသားစု နေထိုင်ရာကို သိပါသလား။</translation>
</message>
<message>
<source>Do the people who exploited the person know where she or he is, or could they find out?</source>
<translation>သက်ဆိုင်သူကို ခေါင်းပုံဖြတ်ခဲ့သူများသည် သူ ဘယ်မှာရှိသည်ကို သိပါသလား၊ သို့မဟုတ် သိသွားနိုင်ပါသလား။</translation>
</message>
<message>
<source>Documents</source>
<translation>စာရွက်စာတမ်းများ</translation>
</message>
<message>
<source>Documents: how much help is needed?</source>
<translation>စာရွက်စာတမ်းများ – အကူအညီ မည်မျှ လိုအပ်ပါသလဲ။</translation>
</message>
<message>
<source>Does the child go to school or training?</source>
<translation>ကလေးသည် ကျောင်း သို့မဟုတ် သင်တန်း တက်ပါသလား။</translation>
</message>
<message>
<source>Does the person agree with this plan?</source>
<translation>သက်ဆိုင်သူသည် ဤအစီအစဉ်ကို သဘောတူပါသလား။</translation>
</message>
<message>
<source>Does the person belong to a group that is discriminated against?</source>
<translation>သက်ဆိုင်သူသည် ခွဲခြားဆက်ဆံခံရသော အုပ်စုမှ ဖြစ်ပါသလား။</translation>
</message>
<message>
<source>Does the person know the emergency number and our number by heart?</source>
<translation>သက်ဆိုင်သူသည် အရေးပေါ်နံပါတ်နှင့် ကျွန်ုပ်တို့နံပါတ်ကို အလွတ်ရပါသလား။</translation>
</message>
<message>
<source>Does the person think of hurting herself or himself?</source>
<translation>သက်ဆိုင်သူသည် သူ့ကိုယ်သူ နာကျင်စေရန် စဉ်းစားပါသလား။</translation>
</message>
<message>
<source>Economic reasons</source>
<translation>စီးပွားရေး အကြောင်းရင်းများ</translation>
</message>
<message>
<source>Education</source>
<translation>ပညာရေး</translation>
</message>
<message>
<source>Education: how much help is needed?</source>
<translation>ပညာရေး – အကူအညီ မည်မျှ လိုအပ်ပါသလဲ။</translation>
</message>
<message>
<source>Ethnic group, religion, sexual orientation, statelessness, disability.</source>
<translation>လူမျိုးစု၊ ဘာသာ၊ လိင်စိတ်တိမ်းညွတ်မှု၊ နိုင်ငံမဲ့ဖြစ်မှု၊ မသန်စွမ်းမှု။</translation>
</message>
<message>
<source>Excessive working days or hours</source>
<translation>အလုပ်ရက် သို့မဟုတ် အလုပ်ချိန် လွန်ကဲခြင်း</translation>
</message>
<message>
<source>Explain each step before the person decides; a deadline may run.</source>
<translation>သက်ဆိုင်သူ မဆုံးဖြတ်မီ အဆင့်တိုင်းကို ရှင်းပြပါ။ နောက်ဆုံးထားရက် ရှိနေနိုင်သည်။</translation>
</message>
<message>
<source>Exploitative conditions of work</source>
<translation>ခေါင်းပုံဖြတ်သော အလုပ်အခြေအနေများ</translation>
</message>
<message>
<source>Fair. Ask what helps, and keep to it.</source>
<translation>အသင့်အတင့်။ ဘာက အထောက်အကူဖြစ်သည်ကို မေးပြီး ဆက်လုပ်ပါ။</translation>
</message>
<message>
<source>False information about law, attitude of authorities</source>
<translation>ဥပဒေနှင့် အာဏာပိုင်များ၏ သဘောထားအကြောင်း မမှန်သတင်းပေးခြင်း</translation>
</message>
<message>
<source>False information about successful migration</source>
<translation>အောင်မြင်သော ရွှေ့ပြောင်းမှုအကြောင်း မမှန်သတင်းပေးခြင်း</translation>
</message>
<message>
<source>Family</source>
<translation>မိသားစု</translation>
</message>
<message>
<source>Family contact only with the person's agreement and after a look at the risk.</source>
<translation>သက်ဆိုင်သူ သဘောတူပြီး အန္တရာယ်ကို စစ်ဆေးပြီးမှသာ မိသားစုကို ဆက်သွယ်ပါ။</translation>
</message>
<message>
<source>Family situation</source>
<translation>မိသားစု အခြေအနေ</translation>
</message>
<message>
<source>Family: how much help is needed?</source>
<translation>မိသားစု – အကူအညီ မည်မျှ လိုအပ်ပါသလဲ။</translation>
</message>
<message>
<source>First option: what speaks for it, what against it?</source>
<translation>ပထမရွေးချယ်စရာ – ထောက်ခံချက်နှင့် ကန့်ကွက်ချက်များ ဘာတွေလဲ။</translation>
</message>
<message>
<source>For every step that affects a child: placement, family contact, return, legal proceedings. Decide with a guardian and, where the law asks for it, with the competent body. The child is heard in a way that fits the age.</source>
<translation>ကလေးနှင့် သက်ဆိုင်သော အဆင့်တိုင်းအတွက် – နေရာချထားခြင်း၊ မိသားစုဆက်သွယ်ခြင်း၊ ပြန်ပို့ခြင်း၊ တရားစီရင်ရေး။ အုပ်ထိန်းသူနှင့်၊ ဥပဒေက လိုအပ်လျှင် အခွင့်အာဏာရှိသော အဖွဲ့အစည်းနှင့်အတူ ဆုံးဖြတ်ပါ။ ကလေး၏ စကားကို အသက်နှင့်ကိုက်ညီသောနည်းဖြင့် နားထောင်ပါ။</translation>
</message>
<message>
<source>Forced into illicit/criminal activities</source>
<translation>တရားမဝင်/ပြစ်မှုလုပ်ငန်းများတွင် အဓမ္မ ပါဝင်စေခြင်း</translation>
</message>
<message>
<source>Forced tasks or clients</source>
<translation>အလုပ် သို့မဟုတ် ဖောက်သည်များကို အဓမ္မ လက်ခံစေခြင်း</translation>
</message>
<message>
<source>Forced to act against peers</source>
<translation>လုပ်ဖော်ကိုင်ဖက်များကို ဆန့်ကျင်လုပ်ဆောင်ရန် အတင်းအကျပ်ခိုင်းခြင်း</translation>
</message>
<message>
<source>Forced to lie to authorities, family, etc.</source>
<translation>အာဏာပိုင်၊ မိသားစုစသည်တို့ကို လိမ်ပြောရန် အတင်းအကျပ်ခိုင်းခြင်း</translation>
</message>
<message>
<source>From whom does the danger come?</source>
<translation>အန္တရာယ်သည် မည်သူ့ထံမှ လာပါသလဲ။</translation>
</message>
<message>
<source>From whom or what is the person not safe, and where?</source>
<translation>သက်ဆိုင်သူသည် မည်သူ သို့မဟုတ် မည်သည့်အရာကြောင့်၊ မည်သည့်နေရာတွင် ဘေးမကင်းပါသလဲ။</translation>
</message>
<message>
<source>General context</source>
<translation>အထွေထွေ အခြေအနေ</translation>
</message>
<message>
<source>Go through the domains in any order. The person says what matters most; a need the person does not see is written down as your own view.</source>
<translation>ကဏ္ဍများကို ကြိုက်သည့်အစဉ်အတိုင်း မေးပါ။ ဘာက အရေးကြီးဆုံးကို သက်ဆိုင်သူက ပြောပါသည်။ သူ မမြင်သော လိုအပ်ချက်ကို သင့်ကိုယ်ပိုင်အမြင်အဖြစ် ရေးပါ။</translation>
</message>
<message>
<source>Good.</source>
<translation>ကောင်းသည်။</translation>
</message>
<message>
<source>Growing up</source>
<translation>ကြီးပြင်းဖွံ့ဖြိုးမှု</translation>
</message>
<message>
<source>Harm from others</source>
<translation>အခြားသူများကြောင့် ထိခိုက်မှု</translation>
</message>
<message>
<source>Harm from them</source>
<translation>သူတို့ကြောင့် ထိခိုက်မှု</translation>
</message>
<message>
<source>Harm that comes from the situation</source>
<translation>အခြေအနေကြောင့် ထိခိုက်မှု</translation>
</message>
<message>
<source>Harm to them</source>
<translation>သူတို့အပေါ် ထိခိုက်မှု</translation>
</message>
<message>
<source>Has the child a guardian or adviser who is independent?</source>
<translation>ကလေးတွင် လွတ်လပ်သော အုပ်ထိန်းသူ သို့မဟုတ် အကြံပေးသူ ရှိပါသလား။</translation>
</message>
<message>
<source>Has the child somebody to talk to about what happened?</source>
<translation>ဖြစ်ပျက်ခဲ့သည်အကြောင်း ကလေး ပြောပြနိုင်သူ ရှိပါသလား။</translation>
</message>
<message>
<source>Hazardous work</source>
<translation>အန္တရာယ်ရှိသော အလုပ်</translation>
</message>
<message>
<source>Health</source>
<translation>ကျန်းမာရေး</translation>
</message>
<message>
<source>Health: how much help is needed?</source>
<translation>ကျန်းမာရေး – အကူအညီ မည်မျှ လိုအပ်ပါသလဲ။</translation>
</message>
<message>
<source>Help there</source>
<translation>ထိုနေရာရှိ အကူအညီ</translation>
</message>
<message>
<source>How does the person live now, and what work is possible and wished for?</source>
<translation>သက်ဆိုင်သူ ယခု မည်သို့ နေထိုင်ရပ်တည်ပြီး မည်သည့်အလုပ်ကို လုပ်နိုင်၊ လုပ်လိုပါသလဲ။</translation>
</message>
<message>
<source>How does the person notice that danger comes near?</source>
<translation>အန္တရာယ် နီးလာသည်ကို သက်ဆိုင်သူ မည်သို့ သတိထားမိပါသလဲ။</translation>
</message>
<message>
<source>How much could you decide about your own life?</source>
<translation>သင့်ဘဝအကြောင်း သင်ကိုယ်တိုင် မည်မျှ ဆုံးဖြတ်နိုင်ခဲ့ပါသလဲ။</translation>
</message>
<message>
<source>How much did memories or worries trouble you?</source>
<translation>အမှတ်ရစရာများ သို့မဟုတ် စိုးရိမ်စိတ်များက သင့်ကို မည်မျှ အနှောင့်အယှက်ပေးခဲ့ပါသလဲ။</translation>
</message>
<message>
<source>How much do you look forward to what comes?</source>
<translation>ရှေ့လာမည့်အရာများကို သင် မည်မျှ မျှော်လင့်ပါသလဲ။</translation>
</message>
<message>
<source>How much strength did you have for the day?</source>
<translation>နေ့စဉ်အတွက် သင့်တွင် အားအင် မည်မျှ ရှိခဲ့ပါသလဲ။</translation>
</message>
<message>
<source>How often did you feel calm?</source>
<translation>သင် စိတ်အေးချမ်းသည်ဟု မည်မျှ မကြာခဏ ခံစားရပါသလဲ။</translation>
</message>
<message>
<source>How safe did you feel where you live?</source>
<translation>သင် နေထိုင်ရာတွင် မည်မျှ ဘေးကင်းသည်ဟု ခံစားရပါသလဲ။</translation>
</message>
<message>
<source>How well did you sleep?</source>
<translation>သင် မည်မျှ အိပ်ပျော်ခဲ့ပါသလဲ။</translation>
</message>
<message>
<source>How will the person call without that phone?</source>
<translation>ထိုဖုန်းမရှိလျှင် သက်ဆိုင်သူ မည်သို့ ဖုန်းခေါ်မလဲ။</translation>
</message>
<message>
<source>ILO indicators: adult, labour exploitation</source>
<translation>ILO ညွှန်ပြချက်များ – အရွယ်ရောက်သူ၊ လုပ်အားခေါင်းပုံဖြတ်ခြင်း</translation>
</message>
<message>
<source>ILO indicators: child, labour exploitation</source>
<translation>ILO ညွှန်ပြချက်များ – ကလေး၊ လုပ်အားခေါင်းပုံဖြတ်ခြင်း</translation>
</message>
<message>
<source>If so, limit who can open this case.</source>
<translation>ဟုတ်လျှင် ဤဖြစ်ရပ်ကို ဖွင့်နိုင်သူများကို ကန့်သတ်ပါ။</translation>
</message>
<message>
<source>If the person fears persecution on return, offer the asylum procedure.</source>
<translation>ပြန်လျှင် နှိပ်ကွပ်ခံရမည်ကို သက်ဆိုင်သူ ကြောက်ပါက ခိုလှုံခွင့် လုပ်ထုံးလုပ်နည်းကို ကမ်းလှမ်းပါ။</translation>
</message>
<message>
<source>Interpretation</source>
<translation>စကားပြန်</translation>
</message>
<message>
<source>Interpretation: how much help is needed?</source>
<translation>စကားပြန် – အကူအညီ မည်မျှ လိုအပ်ပါသလဲ။</translation>
</message>
<message>
<source>Is the child safe from the exploiters?</source>
<translation>ကလေးသည် ခေါင်းပုံဖြတ်သူများထံမှ ဘေးကင်းပါသလား။</translation>
</message>
<message>
<source>Is the child safe with the people who care for her or him now?</source>
<translation>ယခု စောင့်ရှောက်သူများနှင့် ကလေး ဘေးကင်းပါသလား။</translation>
</message>
<message>
<source>Is the child's health looked after?</source>
<translation>ကလေး၏ ကျန်းမာရေးကို ဂရုစိုက်ပါသလား။</translation>
</message>
<message>
<source>Is the family known, and was it looked for safely?</source>
<translation>မိသားစုကို သိပါသလား၊ ဘေးကင်းစွာ ရှာဖွေခဲ့ပါသလား။</translation>
</message>
<message>
<source>Is the family pressed for a debt?</source>
<translation>မိသားစုသည် အကြွေးအတွက် ဖိအားပေးခံရပါသလား။</translation>
</message>
<message>
<source>Is the household so poor that somebody may be sent away again?</source>
<translation>အိမ်ထောင်စု အလွန်ဆင်းရဲ၍ တစ်ဦးဦးကို ထပ်မံ ပို့ရနိုင်ပါသလား။</translation>
</message>
<message>
<source>Is the person likely to be shamed or shut out?</source>
<translation>သက်ဆိုင်သူသည် အရှက်ခွဲခံရ သို့မဟုတ် ဖယ်ကြဉ်ခံရနိုင်ပါသလား။</translation>
</message>
<message>
<source>Is the person without a place to stay, food or money?</source>
<translation>သက်ဆိုင်သူတွင် နေစရာ၊ အစားအစာ သို့မဟုတ် ငွေ မရှိဘဲ ဖြစ်နေပါသလား။</translation>
</message>
<message>
<source>Is the person's phone safe?</source>
<translation>သက်ဆိုင်သူ၏ ဖုန်း ဘေးကင်းပါသလား။</translation>
</message>
<message>
<source>Is the police there unwilling or unable to protect?</source>
<translation>ထိုနေရာရှိ ရဲသည် ကာကွယ်ပေးလိုခြင်း သို့မဟုတ် ကာကွယ်ပေးနိုင်ခြင်း မရှိဘဲ ဖြစ်နေပါသလား။</translation>
</message>
<message>
<source>Is there an illness, injury or pregnancy that gets worse without care?</source>
<translation>မကုသလျှင် ပိုဆိုးမည့် ဖျားနာမှု၊ ဒဏ်ရာ သို့မဟုတ် ကိုယ်ဝန် ရှိပါသလား။</translation>
</message>
<message>
<source>Is there armed conflict, disaster or persecution?</source>
<translation>လက်နက်ကိုင်ပဋိပက္ခ၊ ဘေးအန္တရာယ် သို့မဟုတ် နှိပ်ကွပ်မှု ရှိပါသလား။</translation>
</message>
<message>
<source>Is there no decent work or training within reach?</source>
<translation>သင့်တော်သော အလုပ် သို့မဟုတ် သင်တန်း လက်လှမ်းမီရာတွင် မရှိဘဲ ဖြစ်နေပါသလား။</translation>
</message>
<message>
<source>Is there violence at home?</source>
<translation>အိမ်တွင် အကြမ်းဖက်မှု ရှိပါသလား။</translation>
</message>
<message>
<source>Isolation, confinement or surveillance</source>
<translation>အထီးကျန်ထားခြင်း၊ ပိတ်လှောင်ခြင်း သို့မဟုတ် စောင့်ကြည့်ခြင်း</translation>
</message>
<message>
<source>Legal</source>
<translation>ဥပဒေရေးရာ</translation>
</message>
<message>
<source>Legal: how much help is needed?</source>
<translation>ဥပဒေရေးရာ – အကူအညီ မည်မျှ လိုအပ်ပါသလဲ။</translation>
</message>
<message>
<source>Livelihood</source>
<translation>အသက်မွေးဝမ်းကျောင်း</translation>
</message>
<message>
<source>Livelihood: how much help is needed?</source>
<translation>အသက်မွေးဝမ်းကျောင်း – အကူအညီ မည်မျှ လိုအပ်ပါသလဲ။</translation>
</message>
<message>
<source>Low or no salary</source>
<translation>လုပ်ခနည်းခြင်း သို့မဟုတ် မရခြင်း</translation>
</message>
<message>
<source>Low. Look together at what could change.</source>
<translation>နိမ့်သည်။ ဘာပြောင်းလဲနိုင်သည်ကို အတူတကွ ကြည့်ပါ။</translation>
</message>
<message>
<source>Much need, soon</source>
<translation>များစွာ လိုအပ်၊ မကြာမီ</translation>
</message>
<message>
<source>Needs by domain</source>
<translation>ကဏ္ဍအလိုက် လိုအပ်ချက်များ</translation>
</message>
<message>
<source>Never a relative, an employer or a child.</source>
<translation>ဆွေမျိုး၊ အလုပ်ရှင် သို့မဟုတ် ကလေးကို လုံးဝ မသုံးပါနှင့်။</translation>
</message>
<message>
<source>No</source>
<translation>မဟုတ်</translation>
</message>
<message>
<source>No access to education</source>
<translation>ပညာသင်ခွင့် မရခြင်း</translation>
</message>
<message>
<source>No dimension is positive. That does not rule trafficking out.</source>
<translation>မည်သည့်ကဏ္ဍမျှ လက္ခဏာမတွေ့ရပါ။ သို့သော် လူကုန်ကူးမှု မဟုတ်ဟု မဆိုနိုင်ပါ။</translation>
</message>
<message>
<source>No more than is needed to recognise the person.</source>
<translation>သက်ဆိုင်သူကို မှတ်မိရန် လိုအပ်သည်ထက် မပိုပါစေနှင့်။</translation>
</message>
<message>
<source>No need</source>
<translation>မလိုအပ်</translation>
</message>
<message>
<source>No respect of labour laws or contract signed</source>
<translation>အလုပ်သမားဥပဒေ သို့မဟုတ် ချုပ်ဆိုထားသော စာချုပ်ကို မလိုက်နာခြင်း</translation>
</message>
<message>
<source>No social protection (contract, social insurance, etc.)</source>
<translation>လူမှုကာကွယ်မှု မရှိခြင်း (စာချုပ်၊ လူမှုဖူလုံရေး အာမခံစသည်)</translation>
</message>
<message>
<source>Not positive: {strong} strong, {medium} medium and {weak} weak signs. Two strong, one strong with another, three medium, or two medium with a weak one would be needed.</source>
<translation>လက္ခဏာမတွေ့ရ – အားကောင်း {strong}၊ အလယ်အလတ် {medium} နှင့် အားနည်း {weak} လက္ခဏာ။ လိုအပ်ချက် – အားကောင်းနှစ်ခု၊ အားကောင်းတစ်ခုနှင့် အခြားတစ်ခု၊ အလယ်အလတ်သုံးခု သို့မဟုတ် အလယ်အလတ်နှစ်ခုနှင့် အားနည်းတစ်ခု။</translation>
</message>
<message>
<source>Note the law that protects against it.</source>
<translation>ယင်းမှ ကာကွယ်ပေးသော ဥပဒေကို မှတ်သားပါ။</translation>
</message>
<message>
<source>Offer a doctor of the sex the person wishes. Sexual violence: some treatment only helps within 72 hours.</source>
<translation>သက်ဆိုင်သူ လိုလားသော လိင်ရှိ ဆရာဝန်ကို ကမ်းလှမ်းပါ။ လိင်ပိုင်းဆိုင်ရာ အကြမ်းဖက်မှု – ကုသမှုအချို့သည် 72 နာရီအတွင်းမှသာ အထောက်အကူဖြစ်သည်။</translation>
</message>
<message>
<source>Only the office</source>
<translation>ရုံးသာ</translation>
</message>
<message>
<source>Papers, medicine, money, keys, things for children.</source>
<translation>စာရွက်စာတမ်း၊ ဆေးဝါး၊ ငွေ၊ သော့၊ ကလေးပစ္စည်းများ။</translation>
</message>
<message>
<source>Partly</source>
<translation>တစ်စိတ်တစ်ပိုင်း</translation>
</message>
<message>
<source>People and calls</source>
<translation>လူများနှင့် ဖုန်းခေါ်ဆိုမှုများ</translation>
</message>
<message>
<source>Personal characteristics</source>
<translation>ကိုယ်ရေး လက္ခဏာများ</translation>
</message>
<message>
<source>Personal situation</source>
<translation>ကိုယ်ရေး အခြေအနေ</translation>
</message>
<message>
<source>Phones, social media, relatives, the old workplace.</source>
<translation>ဖုန်းများ၊ လူမှုမီဒီယာ၊ ဆွေမျိုးများ၊ အလုပ်ဟောင်း။</translation>
</message>
<message>
<source>Positive: {strong} strong, {medium} medium and {weak} weak signs.</source>
<translation>လက္ခဏာတွေ့ရ – အားကောင်း {strong}၊ အလယ်အလတ် {medium} နှင့် အားနည်း {weak} လက္ခဏာ။</translation>
</message>
<message>
<source>Possible</source>
<translation>ဖြစ်နိုင်သည်</translation>
</message>
<message>
<source>Psychological and emotional dependency</source>
<translation>စိတ်ပိုင်းနှင့် ခံစားမှုပိုင်း မှီခိုနေရခြင်း</translation>
</message>
<message>
<source>Psychosocial</source>
<translation>စိတ်လူမှုရေး</translation>
</message>
<message>
<source>Psychosocial: how much help is needed?</source>
<translation>စိတ်လူမှုရေး – အကူအညီ မည်မျှ လိုအပ်ပါသလဲ။</translation>
</message>
<message>
<source>Read each question out and let the person choose the number. It is about the last two weeks. Do not explain an answer away.</source>
<translation>မေးခွန်းတစ်ခုစီကို ဖတ်ပြပြီး သက်ဆိုင်သူကို ဂဏန်းရွေးစေပါ။ ပြီးခဲ့သော နှစ်ပတ်အကြောင်း ဖြစ်သည်။ အဖြေကို ရှင်းလင်းချေဖျက်ခြင်း မပြုပါနှင့်။</translation>
</message>
<message>
<source>Ready to go</source>
<translation>ထွက်ခွာရန် အသင့်</translation>
</message>
<message>
<source>Recruitment by abuse of vulnerability</source>
<translation>ထိခိုက်လွယ်မှုကို အခွင့်ကောင်းယူ၍ စုဆောင်းခြင်း</translation>
</message>
<message>
<source>Relationship with authorities/legal status</source>
<translation>အာဏာပိုင်များနှင့် ဆက်ဆံရေး/ဥပဒေအရ အခြေအနေ</translation>
</message>
<message>
<source>Risk in the community</source>
<translation>ရပ်ရွာအတွင်း အန္တရာယ်</translation>
</message>
<message>
<source>Risk to family and household</source>
<translation>မိသားစုနှင့် အိမ်ထောင်စုအတွက် အန္တရာယ်</translation>
</message>
<message>
<source>Risk to the person</source>
<translation>သက်ဆိုင်သူအတွက် အန္တရာယ်</translation>
</message>
<message>
<source>Safety</source>
<translation>ဘေးကင်းရေး</translation>
</message>
<message>
<source>Safety and health</source>
<translation>ဘေးကင်းရေးနှင့် ကျန်းမာရေး</translation>
</message>
<message>
<source>Safety plan</source>
<translation>ဘေးကင်းရေး အစီအစဉ်</translation>
</message>
<message>
<source>Safety: how much help is needed?</source>
<translation>ဘေးကင်းရေး – အကူအညီ မည်မျှ လိုအပ်ပါသလဲ။</translation>
</message>
<message>
<source>Say how the child's view was weighed.</source>
<translation>ကလေး၏အမြင်ကို မည်သို့ ထည့်သွင်းစဉ်းစားသည်ကို ရေးပါ။</translation>
</message>
<message>
<source>Second option: what speaks for it, what against it?</source>
<translation>ဒုတိယရွေးချယ်စရာ – ထောက်ခံချက်နှင့် ကန့်ကွက်ချက်များ ဘာတွေလဲ။</translation>
</message>
<message>
<source>Shelter</source>
<translation>ခိုလှုံရာနေရာ</translation>
</message>
<message>
<source>Shelter: how much help is needed?</source>
<translation>ခိုလှုံရာနေရာ – အကူအညီ မည်မျှ လိုအပ်ပါသလဲ။</translation>
</message>
<message>
<source>Some dimensions are positive. Ask more, and look at the whole story.</source>
<translation>ကဏ္ဍအချို့တွင် လက္ခဏာတွေ့ရသည်။ ထပ်မေးပါ၊ ဖြစ်စဉ်တစ်ခုလုံးကို ကြည့်ပါ။</translation>
</message>
<message>
<source>Some need</source>
<translation>အနည်းငယ် လိုအပ်</translation>
</message>
<message>
<source>Somebody the person trusts</source>
<translation>သက်ဆိုင်သူ ယုံကြည်ရသူ</translation>
</message>
<message>
<source>Speak with the person first. No contact with the household before the risk of that contact is clear.</source>
<translation>သက်ဆိုင်သူနှင့် အရင်ပြောပါ။ ဆက်သွယ်ခြင်း၏ အန္တရာယ် မရှင်းလင်းမီ အိမ်ထောင်စုကို မဆက်သွယ်ပါနှင့်။</translation>
</message>
<message>
<source>The answers point to deception or coercion in recruitment, with exploitation.</source>
<translation>အဖြေများအရ စုဆောင်းရာတွင် လှည့်ဖြားခြင်း သို့မဟုတ် အတင်းအကျပ်ပြုခြင်းနှင့် ခေါင်းပုံဖြတ်ခြင်း ရှိပုံရသည်။</translation>
</message>
<message>
<source>The answers point to exploitation: at least a labour-rights case.</source>
<translation>အဖြေများအရ ခေါင်းပုံဖြတ်ခြင်း ရှိပုံရသည်။ အနည်းဆုံး အလုပ်သမားအခွင့်အရေး ကိစ္စဖြစ်သည်။</translation>
</message>
<message>
<source>The answers point to trafficking for labour exploitation.</source>
<translation>အဖြေများအရ လုပ်အားခေါင်းပုံဖြတ်ရန် လူကုန်ကူးမှု ရှိပုံရသည်။</translation>
</message>
<message>
<source>The answers point to trafficking of a child: for a child no means has to be shown.</source>
<translation>အဖြေများအရ ကလေးကို လူကုန်ကူးမှု ရှိပုံရသည်။ ကလေးဖြစ်ပါက နည်းလမ်းကို ပြသရန် မလိုပါ။</translation>
</message>
<message>
<source>The child's views</source>
<translation>ကလေး၏ အမြင်များ</translation>
</message>
<message>
<source>The competent authority</source>
<translation>အခွင့်အာဏာရှိသော အဖွဲ့အစည်း</translation>
</message>
<message>
<source>The guardian</source>
<translation>အုပ်ထိန်းသူ</translation>
</message>
<message>
<source>The last two weeks</source>
<translation>ပြီးခဲ့သော နှစ်ပတ်</translation>
</message>
<message>
<source>The level is the highest that any answer raises. It is a reason to plan, not a measure of how likely harm is; a low level does not mean that the person is safe.</source>
<translation>အဆင့်သည် အဖြေတစ်ခုခုက ပေါ်စေသော အမြင့်ဆုံးအဆင့် ဖြစ်သည်။ ယင်းသည် စီစဉ်ရန် အကြောင်းဖြစ်ပြီး ထိခိုက်နိုင်ခြေကို တိုင်းတာခြင်း မဟုတ်ပါ။ အဆင့်နိမ့်ခြင်းသည် သက်ဆိုင်သူ ဘေးကင်းသည်ဟု မဆိုလိုပါ။</translation>
</message>
<message>
<source>The level shows what is most urgent. It does not say what the person has a right to, and it is no reason to refuse help.</source>
<translation>အဆင့်သည် အရေးပေါ်ဆုံးကို ပြသည်။ သက်ဆိုင်သူ၏ အခွင့်အရေးကို မဖော်ပြပါ၊ အကူအညီ ငြင်းရန် အကြောင်းလည်း မဟုတ်ပါ။</translation>
</message>
<message>
<source>The number compares this person with herself or himself over time. It is no diagnosis, and it says nothing beside another person's number.</source>
<translation>ဂဏန်းသည် ဤသူ၏ အခြေအနေကို အချိန်အလိုက် သူ့ကိုယ်ပိုင်အခြေအနေနှင့် နှိုင်းယှဉ်သည်။ ရောဂါဆုံးဖြတ်ချက် မဟုတ်ပါ၊ အခြားသူ၏ ဂဏန်းနှင့် ယှဉ်၍ ဘာမျှ မဖော်ပြပါ။</translation>
</message>
<message>
<source>The options</source>
<translation>ရွေးချယ်စရာများ</translation>
</message>
<message>
<source>The person chooses; a closed place needs a legal reason.</source>
<translation>သက်ဆိုင်သူက ရွေးသည်။ အပိတ်နေရာအတွက် ဥပဒေအရ အကြောင်းရင်း လိုအပ်သည်။</translation>
</message>
<message>
<source>The person's own order</source>
<translation>သက်ဆိုင်သူ၏ ဦးစားပေးအစဉ်</translation>
</message>
<message>
<source>The person, in a safe place</source>
<translation>သက်ဆိုင်သူ၊ ဘေးကင်းသောနေရာတွင်</translation>
</message>
<message>
<source>The place</source>
<translation>နေရာ</translation>
</message>
<message>
<source>Then no contact before a supervisor has agreed.</source>
<translation>ထိုသို့ဖြစ်လျှင် ကြီးကြပ်သူ သဘောမတူမီ မဆက်သွယ်ပါနှင့်။</translation>
</message>
<message>
<source>This is an outline for weighing, not a best interests determination. The level shows only where something is missing or unsafe.</source>
<translation>ဤသည် ချိန်ဆရန် အကြမ်းဖျဉ်းဖြစ်ပြီး ကလေး၏ အကောင်းဆုံးအကျိုးကို တရားဝင် ဆုံးဖြတ်ခြင်း မဟုတ်ပါ။ အဆင့်သည် တစ်ခုခု လိုနေသည် သို့မဟုတ် ဘေးမကင်းသည့်နေရာကိုသာ ပြသည်။</translation>
</message>
<message>
<source>Threat of denunciation to authorities</source>
<translation>အာဏာပိုင်များထံ တိုင်ကြားမည်ဟု ခြိမ်းခြောက်ခြင်း</translation>
</message>
<message>
<source>Threat to impose even worse working conditions</source>
<translation>ပိုဆိုးသော အလုပ်အခြေအနေသို့ ပို့မည်ဟု ခြိမ်းခြောက်ခြင်း</translation>
</message>
<message>
<source>Threats of violence against victim</source>
<translation>ခံရသူကို အကြမ်းဖက်မည်ဟု ခြိမ်းခြောက်ခြင်း</translation>
</message>
<message>
<source>Threats to inform family, community or public</source>
<translation>မိသားစု၊ ရပ်ရွာ သို့မဟုတ် လူအများကို အသိပေးမည်ဟု ခြိမ်းခြောက်ခြင်း</translation>
</message>
<message>
<source>To agree with the person what to do when danger comes near.</source>
<translation>အန္တရာယ် နီးလာလျှင် ဘာလုပ်မည်ကို သက်ဆိုင်သူနှင့် သဘောတူညီရန်။</translation>
</message>
<message>
<source>To find out with the person what help is needed first.</source>
<translation>မည်သည့်အကူအညီ အရင်လိုအပ်သည်ကို သက်ဆိုင်သူနှင့်အတူ ရှာဖွေရန်။</translation>
</message>
<message>
<source>To put together what has to be weighed before a step that concerns a child.</source>
<translation>ကလေးနှင့် သက်ဆိုင်သော အဆင့်မတိုင်မီ ချိန်ဆရမည်များကို စုစည်းရန်။</translation>
</message>
<message>
<source>To see what could harm the people around the person, and what the household could do to the person.</source>
<translation>သက်ဆိုင်သူ၏ အနီးရှိသူများကို ဘာက ထိခိုက်စေနိုင်သည်နှင့် အိမ်ထောင်စုက သက်ဆိုင်သူကို ဘာလုပ်နိုင်သည်ကို ကြည့်ရန်။</translation>
</message>
<message>
<source>To see what could harm the person in the next weeks and to plan against it.</source>
<translation>လာမည့်အပတ်များတွင် သက်ဆိုင်သူကို ဘာက ထိခိုက်စေနိုင်သည်ကို ကြည့်ပြီး ကာကွယ်ရန် စီစဉ်ရန်။</translation>
</message>
<message>
<source>To see what the surroundings of the person, here or at home, may bring.</source>
<translation>ဤနေရာ သို့မဟုတ် နေရပ်ရှိ ပတ်ဝန်းကျင်က သက်ဆိုင်သူကို ဘာဖြစ်စေနိုင်သည်ကို ကြည့်ရန်။</translation>
</message>
<message>
<source>To see whether a child's story holds signs of trafficking for labour exploitation.</source>
<translation>ကလေး၏ ဖြစ်စဉ်တွင် လုပ်အားခေါင်းပုံဖြတ်ရန် လူကုန်ကူးမှု လက္ခဏာများ ရှိမရှိ ကြည့်ရန်။</translation>
</message>
<message>
<source>To see whether an adult's story holds signs of trafficking for labour exploitation.</source>
<translation>အရွယ်ရောက်သူ၏ ဖြစ်စဉ်တွင် လုပ်အားခေါင်းပုံဖြတ်ရန် လူကုန်ကူးမှု လက္ခဏာများ ရှိမရှိ ကြည့်ရန်။</translation>
</message>
<message>
<source>To see with the person whether life gets better or worse from one meeting to the next.</source>
<translation>တွေ့ဆုံမှုတစ်ခုမှ တစ်ခုသို့ ဘဝ ပိုကောင်း သို့မဟုတ် ပိုဆိုးလာသည်ကို သက်ဆိုင်သူနှင့်အတူ ကြည့်ရန်။</translation>
</message>
<message>
<source>Under strong influence</source>
<translation>ပြင်းထန်သော လွှမ်းမိုးမှုအောက် ရောက်နေခြင်း</translation>
</message>
<message>
<source>Urgent, today</source>
<translation>အရေးပေါ်၊ ယနေ့</translation>
</message>
<message>
<source>Use it before a return, a move or a release from shelter, and for the place where the person lives now.</source>
<translation>ပြန်ပို့ခြင်း၊ နေရာပြောင်းခြင်း သို့မဟုတ် ခိုလှုံရာနေရာမှ ထွက်ခြင်းမတိုင်မီ၊ နှင့် သက်ဆိုင်သူ ယခုနေထိုင်ရာနေရာအတွက် သုံးပါ။</translation>
</message>
<message>
<source>Very bad working conditions</source>
<translation>အလုပ်အခြေအနေ အလွန်ဆိုးရွားခြင်း</translation>
</message>
<message>
<source>Very low. Ask today what would help, and whether the person thinks of hurting herself or himself.</source>
<translation>အလွန်နိမ့်သည်။ ဘာက အထောက်အကူဖြစ်မည်နှင့် သက်ဆိုင်သူက သူ့ကိုယ်သူ နာကျင်စေရန် စဉ်းစားမစဉ်းစားကို ယနေ့ မေးပါ။</translation>
</message>
<message>
<source>Violence on family (threats or effective)</source>
<translation>မိသားစုအပေါ် အကြမ်းဖက်ခြင်း (ခြိမ်းခြောက်ခြင်း သို့မဟုတ် အမှန်တကယ်)</translation>
</message>
<message>
<source>Violence on victims</source>
<translation>ခံရသူများအပေါ် အကြမ်းဖက်ခြင်း</translation>
</message>
<message>
<source>Wage manipulation</source>
<translation>လုပ်ခကို မရိုးမသား ပြောင်းလဲတွက်ချက်ခြင်း</translation>
</message>
<message>
<source>Warning</source>
<translation>သတိပေးချက်</translation>
</message>
<message>
<source>Was anybody of the family threatened or visited?</source>
<translation>မိသားစုဝင် တစ်ဦးဦး ခြိမ်းခြောက်ခံရ သို့မဟုတ် လာရောက်တွေ့ဆုံခံရပါသလား။</translation>
</message>
<message>
<source>Was anybody of the household involved in the exploitation?</source>
<translation>အိမ်ထောင်စုဝင် တစ်ဦးဦး ခေါင်းပုံဖြတ်မှုတွင် ပါဝင်ခဲ့ပါသလား။</translation>
</message>
<message>
<source>Was the child heard, alone and in the child's own language?</source>
<translation>ကလေး၏ စကားကို တစ်ဦးတည်း၊ သူ့ဘာသာစကားဖြင့် နားထောင်ခဲ့ပါသလား။</translation>
</message>
<message>
<source>Was the child told what can happen, in words for the age?</source>
<translation>ဘာဖြစ်နိုင်သည်ကို ကလေးအား အသက်နှင့်ကိုက်ညီသော စကားဖြင့် ပြောပြခဲ့ပါသလား။</translation>
</message>
<message>
<source>Well-being, in the person's own view</source>
<translation>စိတ်ကိုယ်ချမ်းသာမှု၊ သက်ဆိုင်သူ၏ ကိုယ်ပိုင်အမြင်</translation>
</message>
<message>
<source>Were there threats since the person came away?</source>
<translation>သက်ဆိုင်သူ ထွက်လာပြီးနောက် ခြိမ်းခြောက်မှုများ ရှိခဲ့ပါသလား။</translation>
</message>
<message>
<source>What and who protects already?</source>
<translation>ယခု ဘာနှင့် မည်သူက ကာကွယ်ပေးနေပါသလဲ။</translation>
</message>
<message>
<source>What contact does the child want?</source>
<translation>ကလေးသည် မည်သည့်ဆက်သွယ်မှုကို လိုလားပါသလဲ။</translation>
</message>
<message>
<source>What does the child want, in the child's own words?</source>
<translation>ကလေးသည် ဘာကို လိုလားပါသလဲ၊ သူ့ကိုယ်ပိုင်စကားဖြင့်။</translation>
</message>
<message>
<source>What does the person want to see to first?</source>
<translation>သက်ဆိုင်သူသည် ဘာကို အရင်ဆောင်ရွက်လိုပါသလဲ။</translation>
</message>
<message>
<source>What lowers the risk</source>
<translation>အန္တရာယ် လျှော့ချပေးသည့်အရာ</translation>
</message>
<message>
<source>What must be at hand?</source>
<translation>အနီးအနားတွင် ဘာတွေ ရှိနေရမလဲ။</translation>
</message>
<message>
<source>What needs come from age, sex, disability or background?</source>
<translation>အသက်၊ လိင်၊ မသန်စွမ်းမှု သို့မဟုတ် နောက်ခံကြောင့် မည်သည့်လိုအပ်ချက်များ ရှိပါသလဲ။</translation>
</message>
<message>
<source>What schooling or training was broken off, and what is wished for?</source>
<translation>မည်သည့် ပညာရေး သို့မဟုတ် သင်တန်း ရပ်တန့်ခဲ့ပြီး ဘာကို လိုလားပါသလဲ။</translation>
</message>
<message>
<source>What speaks for and against the present care?</source>
<translation>လက်ရှိ စောင့်ရှောက်မှုအတွက် ထောက်ခံချက်နှင့် ကန့်ကွက်ချက်များ ဘာတွေလဲ။</translation>
</message>
<message>
<source>What to do</source>
<translation>လုပ်ဆောင်ရန်</translation>
</message>
<message>
<source>What troubles the person most, and what helps?</source>
<translation>ဘာက သက်ဆိုင်သူကို အများဆုံး စိတ်ဒုက္ခပေးပြီး ဘာက အထောက်အကူဖြစ်ပါသလဲ။</translation>
</message>
<message>
<source>What will be done, by whom, until when?</source>
<translation>ဘာကို မည်သူက ဘယ်အချိန်အထိ လုပ်မလဲ။</translation>
</message>
<message>
<source>What will the person do first?</source>
<translation>သက်ဆိုင်သူ ဘာကို အရင်လုပ်မလဲ။</translation>
</message>
<message>
<source>When do we speak again?</source>
<translation>ဘယ်အချိန်တွင် ပြန်ပြောကြမလဲ။</translation>
</message>
<message>
<source>Where can the person go at any hour?</source>
<translation>သက်ဆိုင်သူ အချိန်မရွေး ဘယ်ကို သွားနိုင်ပါသလဲ။</translation>
</message>
<message>
<source>Where can the person stay, for how long, and with whom?</source>
<translation>သက်ဆိုင်သူ ဘယ်မှာ၊ မည်မျှကြာ၊ မည်သူနှင့် နေနိုင်ပါသလဲ။</translation>
</message>
<message>
<source>Which illness, injury, pregnancy or medicine needs care?</source>
<translation>မည်သည့် ဖျားနာမှု၊ ဒဏ်ရာ၊ ကိုယ်ဝန် သို့မဟုတ် ဆေးအတွက် ကုသစောင့်ရှောက်ရန် လိုပါသလဲ။</translation>
</message>
<message>
<source>Which language, dialect or sign language, and which interpreter is safe?</source>
<translation>မည်သည့် ဘာသာစကား၊ ဒေသိယစကား သို့မဟုတ် လက်သင်္ကေတပြစကား ဖြစ်ပြီး မည်သည့်စကားပြန် ဘေးကင်းပါသလဲ။</translation>
</message>
<message>
<source>Which option serves the child best, and why?</source>
<translation>မည်သည့်ရွေးချယ်စရာက ကလေးအတွက် အကောင်းဆုံးဖြစ်ပြီး ဘာကြောင့်လဲ။</translation>
</message>
<message>
<source>Which papers are missing, false or held by somebody?</source>
<translation>မည်သည့်စာရွက်စာတမ်းများ မရှိ၊ အတုဖြစ် သို့မဟုတ် တစ်ဦးဦး ကိုင်ထားပါသလဲ။</translation>
</message>
<message>
<source>Which questions of stay, complaint, compensation or custody are open?</source>
<translation>နေထိုင်ခွင့်၊ တိုင်ကြားချက်၊ လျော်ကြေး သို့မဟုတ် အုပ်ထိန်းခွင့်နှင့်ပတ်သက်၍ မည်သည့်မေးခွန်းများ ကျန်ပါသလဲ။</translation>
</message>
<message>
<source>Which way, with what means, and who comes along?</source>
<translation>မည်သည့်လမ်း၊ မည်သည့်ယာဉ်ဖြင့်၊ မည်သူ အတူလိုက်မလဲ။</translation>
</message>
<message>
<source>Which word or sign means: help me now?</source>
<translation>မည်သည့်စကားလုံး သို့မဟုတ် အမှတ်အသားသည် “ယခု ကူညီပါ” ဟု ဆိုလိုပါသလဲ။</translation>
</message>
<message>
<source>Who can be called, in which order?</source>
<translation>မည်သူ့ကို မည်သည့်အစဉ်အတိုင်း ဖုန်းခေါ်နိုင်ပါသလဲ။</translation>
</message>
<message>
<source>Who decides?</source>
<translation>မည်သူက ဆုံးဖြတ်ပါသလဲ။</translation>
</message>
<message>
<source>Who keeps the plan?</source>
<translation>အစီအစဉ်ကို မည်သူ သိမ်းထားပါသလဲ။</translation>
</message>
<message>
<source>Who takes care of them, and what have they been told?</source>
<translation>သူတို့ကို မည်သူ စောင့်ရှောက်ပြီး သူတို့ကို ဘာပြောပြထားပါသလဲ။</translation>
</message>
<message>
<source>Whom does the person want to find, to tell, or to avoid?</source>
<translation>သက်ဆိုင်သူသည် မည်သူ့ကို ရှာလို၊ ပြောပြလို သို့မဟုတ် ရှောင်လိုပါသလဲ။</translation>
</message>
<message>
<source>With 0 or 1, ask what happened and go through the safety plan.</source>
<translation>0 သို့မဟုတ် 1 ဖြစ်လျှင် ဘာဖြစ်သည်ကို မေးပြီး ဘေးကင်းရေး အစီအစဉ်ကို ပြန်ကြည့်ပါ။</translation>
</message>
<message>
<source>With a yes, do not leave the person alone. Bring in a health worker and your supervisor today.</source>
<translation>“ဟုတ်” ဟု ဖြေလျှင် သက်ဆိုင်သူကို တစ်ဦးတည်း မထားပါနှင့်။ ကျန်းမာရေးဝန်ထမ်းနှင့် သင့်ကြီးကြပ်သူကို ယနေ့ပင် ခေါ်ပါ။</translation>
</message>
<message>
<source>With a yes, no contact without a supervisor.</source>
<translation>“ဟုတ်” ဖြစ်လျှင် ကြီးကြပ်သူမပါဘဲ မဆက်သွယ်ပါနှင့်။</translation>
</message>
<message>
<source>Withholding of money</source>
<translation>ငွေကို မပေးဘဲ သိမ်းထားခြင်း</translation>
</message>
<message>
<source>Withholding of wages</source>
<translation>လုပ်ခကို မပေးဘဲ သိမ်းထားခြင်း</translation>
</message>
<message>
<source>Without a yes, see to safety first.</source>
<translation>“ဟုတ်” မဖြစ်လျှင် ဘေးကင်းရေးကို အရင်ဆောင်ရွက်ပါ။</translation>
</message>
<message>
<source>Write it with the person, in the person's own words. Decide together where a copy may be kept; a paper that is found can do harm.</source>
<translation>သက်ဆိုင်သူနှင့်အတူ သူ့ကိုယ်ပိုင်စကားဖြင့် ရေးပါ။ မိတ္တူကို ဘယ်မှာ ထားနိုင်သည်ကို အတူဆုံးဖြတ်ပါ။ တွေ့သွားသော စာရွက်သည် ထိခိုက်စေနိုင်သည်။</translation>
</message>
<message>
<source>Yes</source>
<translation>ဟုတ်</translation>
</message>
<message>
<source>all the time</source>
<translation>အမြဲတမ်း</translation>
</message>
<message>
<source>everything that matters</source>
<translation>အရေးကြီးသမျှ အားလုံး</translation>
</message>
<message>
<source>medium</source>
<translation>အလယ်အလတ်</translation>
</message>
<message>
<source>nearly always</source>
<translation>အမြဲလိုလို</translation>
</message>
<message>
<source>never</source>
<translation>ဘယ်တော့မျှ မရှိ</translation>
</message>
<message>
<source>nobody</source>
<translation>မည်သူမျှ မရှိ</translation>
</message>
<message>
<source>none</source>
<translation>မရှိ</translation>
</message>
<message>
<source>not at all</source>
<translation>လုံးဝ မဟုတ်</translation>
</message>
<message>
<source>nothing</source>
<translation>ဘာမျှ မရှိ</translation>
</message>
<message>
<source>plenty</source>
<translation>အများကြီး</translation>
</message>
<message>
<source>quite safe</source>
<translation>အတော်လေး ဘေးကင်း</translation>
</message>
<message>
<source>strong</source>
<translation>အားကောင်း</translation>
</message>
<message>
<source>very much</source>
<translation>အလွန်</translation>
</message>
<message>
<source>very well</source>
<translation>အလွန်ကောင်း</translation>
</message>
<message>
<source>weak</source>
<translation>အားနည်း</translation>
</message>
<message>
<source>whenever I wanted</source>
<translation>လိုချင်တိုင်း</translation>
</message>
</context>
<context>
<name>InstallProcedure</name>
<message>
<source>A procedure from a file</source>
<translation>ဖိုင်မှ လုပ်ထုံးလုပ်နည်း</translation>
</message>
<message>
<source>I have compared the fingerprint with the signer over another way, and accept this signer from now on.</source>
<translation>လက်ဗွေကုဒ်ကို လက်မှတ်ထိုးသူနှင့် အခြားနည်းလမ်းဖြင့် တိုက်ဆိုင်စစ်ဆေးပြီးဖြစ်၍ ယခုမှစ၍ ဤလက်မှတ်ထိုးသူကို လက်ခံပါသည်။</translation>
</message>
<message>
<source>It changes no step of the procedure in use.</source>
<translation>အသုံးပြုနေသော လုပ်ထုံးလုပ်နည်း၏ အဆင့်တစ်ခုမျှ မပြောင်းလဲပါ။</translation>
</message>
<message>
<source>New cases follow it. Cases under way keep theirs until somebody looks at what changes and says yes.</source>
<translation>ဖြစ်ရပ်အသစ်များသည် ၎င်းကို လိုက်နာမည်။ ဆောင်ရွက်ဆဲ ဖြစ်ရပ်များသည် တစ်ဦးဦးက ပြောင်းလဲချက်များကို ကြည့်၍ သဘောတူသည်အထိ မူလအတိုင်း ဆက်သုံးမည်။</translation>
</message>
<message>
<source>Nobody has signed this procedure. I know where it comes from and accept it.</source>
<translation>ဤလုပ်ထုံးလုပ်နည်းကို မည်သူမျှ လက်မှတ်မထိုးထားပါ။ မည်သည့်နေရာမှ လာသည်ကို သိပြီး လက်ခံပါသည်။</translation>
</message>
<message>
<source>Put to use</source>
<translation>အသုံးပြုရန်</translation>
</message>
<message>
<source>Signed by {signer} on {day}. Fingerprint: {fingerprint}</source>
<translation>{signer} က {day} တွင် လက်မှတ်ထိုးထားသည်။ လက်ဗွေကုဒ် – {fingerprint}</translation>
</message>
<message>
<source>The procedure is in use for new cases.</source>
<translation>ဤလုပ်ထုံးလုပ်နည်းကို ဖြစ်ရပ်အသစ်များအတွက် အသုံးပြုနေပါပြီ။</translation>
</message>
<message>
<source>{country}, reviewed on {day}; {standing}.</source>
<translation>{country}၊ {day} တွင် ပြန်လည်စစ်ဆေးထားသည်၊ {standing}။</translation>
</message>
</context>
<context>
<name>Instruments</name>
<message>
<source>A question can depend only on one that stands before it.</source>
<translation>မေးခွန်းတစ်ခုသည် ၎င်း၏ရှေ့ရှိ မေးခွန်းပေါ်တွင်သာ မူတည်နိုင်သည်။</translation>
</message>
<message>
<source>A question of the kind choice needs two choices at least.</source>
<translation>choice အမျိုးအစား မေးခွန်းတွင် အနည်းဆုံး ရွေးချယ်စရာ နှစ်ခု လိုအပ်သည်။</translation>
</message>
<message>
<source>A scale needs lowest and highest, whole numbers from 0, 11 steps at most.</source>
<translation>scale တွင် lowest နှင့် highest လိုအပ်ပြီး 0 မှစသော ကိန်းပြည့်များ၊ အများဆုံး 11 ဆင့် ဖြစ်ရမည်။</translation>
</message>
<message>
<source>An instrument has 500 questions at most.</source>
<translation>မေးခွန်းစုံတစ်ခုတွင် အများဆုံး မေးခွန်း 500 ရှိသည်။</translation>
</message>
<message>
<source>Each band must begin higher than the one before, the first at 0.</source>
<translation>အပိုင်းတိုင်းသည် ရှေ့အပိုင်းထက် ပိုမြင့်သောနေရာမှ စရမည်၊ ပထမအပိုင်းသည် 0 မှ စရမည်။</translation>
</message>
<message>
<source>No answers can reach this band.</source>
<translation>မည်သည့်အဖြေကမျှ ဤအပိုင်းသို့ မရောက်နိုင်ပါ။</translation>
</message>
<message>
<source>Nothing can be added up: give points, a scale or levels, or method none.</source>
<translation>ဘာမျှ ပေါင်း၍မရပါ။ points၊ scale သို့မဟုတ် levels၊ သို့မဟုတ် method none ပေးပါ။</translation>
</message>
<message>
<source>Only a question of the kind choice has choices.</source>
<translation>choice အမျိုးအစား မေးခွန်းတွင်သာ ရွေးချယ်စရာများ ရှိသည်။</translation>
</message>
<message>
<source>Only a question of the kind scale has this.</source>
<translation>scale အမျိုးအစား မေးခွန်းတွင်သာ ဤအရာ ရှိသည်။</translation>
</message>
<message>
<source>Only a question of the kind yes_no has this; choices have their own.</source>
<translation>yes_no အမျိုးအစား မေးခွန်းတွင်သာ ဤအရာ ရှိသည်။ ရွေးချယ်စရာများတွင် ကိုယ်ပိုင် ရှိသည်။</translation>
</message>
<message>
<source>Only scoring by indicators counts strengths.</source>
<translation>indicators ဖြင့် အမှတ်ပေးခြင်းတွင်သာ strength ကို ရေတွက်သည်။</translation>
</message>
<message>
<source>Only scoring by sum or mean has bands.</source>
<translation>sum သို့မဟုတ် mean ဖြင့် အမှတ်ပေးခြင်းတွင်သာ အပိုင်းများ (bands) ရှိသည်။</translation>
</message>
<message>
<source>Scoring by indicators needs a strength with every yes_no question.</source>
<translation>indicators ဖြင့် အမှတ်ပေးရန် yes_no မေးခွန်းတိုင်းတွင် strength လိုအပ်သည်။</translation>
</message>
<message>
<source>The English words (en) are missing here.</source>
<translation>ဤနေရာတွင် အင်္ဂလိပ်စာသား (en) မပါပါ။</translation>
</message>
<message>
<source>The id of the instrument and the name of the file do not agree.</source>
<translation>မေးခွန်းစုံ၏ id နှင့် ဖိုင်အမည် မကိုက်ညီပါ။</translation>
</message>
<message>
<source>The instrument file {file}</source>
<translation>မေးခွန်းစုံဖိုင် {file}</translation>
</message>
<message>
<source>The languages must list en.</source>
<translation>ဘာသာစကားစာရင်းတွင် en ပါရမည်။</translation>
</message>
<message>
<source>The question that this depends on has no such answer.</source>
<translation>ဤအရာ မူတည်သော မေးခွန်းတွင် ထိုအဖြေ မရှိပါ။</translation>
</message>
<message>
<source>There are words here in a language that the file does not list.</source>
<translation>ဤနေရာတွင် ဖိုင်၏စာရင်း၌ မပါသော ဘာသာစကားဖြင့် စာသား ပါရှိသည်။</translation>
</message>
<message>
<source>These words are in a language that the file does not list.</source>
<translation>ဤစာသားများသည် ဖိုင်၏စာရင်းတွင် မပါသော ဘာသာစကားဖြင့် ဖြစ်သည်။</translation>
</message>
<message>
<source>These words are missing in a language that the file lists.</source>
<translation>ဖိုင်၏စာရင်းတွင် ပါသော ဘာသာစကားတစ်ခုဖြင့် ဤစာသား မပါပါ။</translation>
</message>
<message>
<source>This id is used twice. Give each entry its own.</source>
<translation>ဤ id ကို နှစ်ကြိမ် သုံးထားသည်။ တစ်ခုစီကို သီးခြား id ပေးပါ။</translation>
</message>
<message>
<source>This is not in the form that this key needs: ids are letters, digits, - and _; a version is a year and month such as '2026-11'; a language is its code.</source>
<translation>ဤ key လိုအပ်သော ပုံစံ မဟုတ်ပါ။ id သည် စာလုံး၊ ဂဏန်း၊ - နှင့် _ ဖြစ်သည်။ ဗားရှင်းသည် '2026-11' ကဲ့သို့ နှစ်နှင့်လ ဖြစ်သည်။ ဘာသာစကားသည် ယင်း၏ကုဒ် ဖြစ်သည်။</translation>
</message>
<message>
<source>This value stands for having no answer. Choose another.</source>
<translation>ဤတန်ဖိုးသည် အဖြေမရှိခြင်းကို ကိုယ်စားပြုသည်။ အခြားတစ်ခု ရွေးပါ။</translation>
</message>
<message>
<source>Write the words of each language here, for example en: Are you safe?</source>
<translation>ဘာသာစကားတစ်ခုစီ၏ စာသားကို ဤနေရာတွင် ရေးပါ၊ ဥပမာ en: Are you safe?</translation>
</message>
<message>
<source>not verified</source>
<translation>အတည်မပြုရသေး</translation>
</message>
<message>
<source>own words</source>
<translation>ကိုယ်ပိုင်စကားဖြင့်</translation>
</message>
<message>
<source>verified</source>
<translation>အတည်ပြုပြီး</translation>
</message>
<message>
<source>written for this program</source>
<translation>ဤပရိုဂရမ်အတွက် ရေးထား</translation>
</message>
</context>
<context>
<name>LegalMatter</name>
<message>
<source>Amount awarded</source>
<translation>ချီးမြှင့်သည့် ပမာဏ</translation>
</message>
<message>
<source>Amount claimed</source>
<translation>တောင်းဆိုသည့် ပမာဏ</translation>
</message>
<message>
<source>Amount received</source>
<translation>ရရှိသည့် ပမာဏ</translation>
</message>
<message>
<source>Authority or court</source>
<translation>အာဏာပိုင်အဖွဲ့အစည်း သို့မဟုတ် တရားရုံး</translation>
</message>
<message>
<source>Currency</source>
<translation>ငွေကြေး</translation>
</message>
<message>
<source>Dates</source>
<translation>ရက်စွဲများ</translation>
</message>
<message>
<source>Decided on</source>
<translation>ဆုံးဖြတ်သည့်ရက်</translation>
</message>
<message>
<source>Does the person want it?</source>
<translation>သက်ဆိုင်သူ လိုလားပါသလား။</translation>
</message>
<message>
<source>Filed on</source>
<translation>တင်သွင်းသည့်ရက်</translation>
</message>
<message>
<source>Legal help</source>
<translation>ဥပဒေအကူအညီ</translation>
</message>
<message>
<source>Next date</source>
<translation>နောက်ရက်ချိန်း</translation>
</message>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>Number of the file</source>
<translation>အမှုတွဲ အမှတ်</translation>
</message>
<message>
<source>Outcome</source>
<translation>ရလဒ်</translation>
</message>
<message>
<source>Protection and support around it</source>
<translation>ယင်းနှင့်ဆိုင်သော ကာကွယ်စောင့်ရှောက်မှုနှင့် အထောက်အပံ့</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>State and outcome</source>
<translation>အခြေအနေနှင့် ရလဒ်</translation>
</message>
<message>
<source>The end of a permit or a time limit; a task reminds you before.</source>
<translation>ပါမစ် သို့မဟုတ် သတ်မှတ်ကာလ ကုန်ဆုံးရက်။ လုပ်ငန်းတာဝန်တစ်ခုက ကြိုတင် သတိပေးမည်။</translation>
</message>
<message>
<source>Valid until</source>
<translation>သက်တမ်းကုန်ရက်</translation>
</message>
<message>
<source>What happens then</source>
<translation>ထိုအခါ ဘာဖြစ်မည်</translation>
</message>
<message>
<source>What it is about</source>
<translation>မည်သည့်အကြောင်း</translation>
</message>
</context>
<context>
<name>Letter</name>
<message>
<source>Agreed to share</source>
<translation>မျှဝေရန် သဘောတူထားသည်</translation>
</message>
<message>
<source>Ask the sender before you call.</source>
<translation>ဖုန်းမခေါ်မီ ပေးပို့သူကို အရင်မေးပါ။</translation>
</message>
<message>
<source>Ask the sender before you send a message.</source>
<translation>စာ (မက်ဆေ့ချ်) မပို့မီ ပေးပို့သူကို အရင်မေးပါ။</translation>
</message>
<message>
<source>Ask the sender before you visit.</source>
<translation>သွားရောက်မတွေ့မီ ပေးပို့သူကို အရင်မေးပါ။</translation>
</message>
<message>
<source>Ask the sender first. This letter does not say which ways are safe.</source>
<translation>ပေးပို့သူကို အရင်မေးပါ။ မည်သည့်ဆက်သွယ်နည်း ဘေးကင်းသည်ကို ဤစာတွင် မဖော်ပြထားပါ။</translation>
</message>
<message>
<source>Before you contact the person</source>
<translation>သက်ဆိုင်သူကို မဆက်သွယ်မီ</translation>
</message>
<message>
<source>Case code</source>
<translation>ဖြစ်ရပ်ကုဒ်</translation>
</message>
<message>
<source>Case {code}</source>
<translation>ဖြစ်ရပ် {code}</translation>
</message>
<message>
<source>Case {code}, print {print_id}, copy {copy}. Write no names here but your own.</source>
<translation>ဖြစ်ရပ် {code}၊ ပုံနှိပ်အမှတ် {print_id}၊ မိတ္တူ {copy}။ သင့်အမည်မှလွဲ၍ မည်သည့်အမည်ကိုမျှ ဤနေရာတွင် မရေးပါနှင့်။</translation>
</message>
<message>
<source>Confidential: only for the receiver named in this letter</source>
<translation>လျှို့ဝှက် – ဤစာတွင် အမည်ဖော်ပြထားသော လက်ခံသူအတွက်သာ</translation>
</message>
<message>
<source>Consent to share</source>
<translation>မျှဝေရန် သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Do not call.</source>
<translation>ဖုန်းမခေါ်ပါနှင့်။</translation>
</message>
<message>
<source>Do not pass it on, or use it for anything else, unless the person agrees first.</source>
<translation>သက်ဆိုင်သူက အရင်သဘောမတူဘဲ တစ်ဆင့်မပေးပါနှင့်၊ အခြားကိစ္စအတွက်လည်း မသုံးပါနှင့်။</translation>
</message>
<message>
<source>Do not send messages.</source>
<translation>စာ (မက်ဆေ့ချ်) မပို့ပါနှင့်။</translation>
</message>
<message>
<source>Do not visit.</source>
<translation>သွားရောက်မတွေ့ပါနှင့်။</translation>
</message>
<message>
<source>For the receiver: name and position</source>
<translation>လက်ခံသူ – အမည်နှင့် ရာထူး</translation>
</message>
<message>
<source>For the sender: {worker}</source>
<translation>ပေးပို့သူ – {worker}</translation>
</message>
<message>
<source>From</source>
<translation>ပေးပို့သူ</translation>
</message>
<message>
<source>If you are not sure that a way is safe, ask the sender first.</source>
<translation>ဆက်သွယ်နည်းတစ်ခု ဘေးကင်းမကင်း မသေချာပါက ပေးပို့သူကို အရင်မေးပါ။</translation>
</message>
<message>
<source>If you have questions, ask {worker} at {office}.</source>
<translation>မေးလိုသည်များရှိပါက {office} ရှိ {worker} ကို မေးပါ။</translation>
</message>
<message>
<source>Keep it locked away. Show it only to those who need it to give this service.</source>
<translation>သော့ခတ်၍ သိမ်းထားပါ။ ဤဝန်ဆောင်မှုပေးရန် သိဖို့လိုအပ်သူများကိုသာ ပြပါ။</translation>
</message>
<message>
<source>Print {print_id}, copy {copy}</source>
<translation>ပုံနှိပ်အမှတ် {print_id}၊ မိတ္တူ {copy}</translation>
</message>
<message>
<source>Referral letter</source>
<translation>ညွှန်းပို့စာ</translation>
</message>
<message>
<source>Signature and date</source>
<translation>လက်မှတ်နှင့် ရက်စွဲ</translation>
</message>
<message>
<source>Slip to send back</source>
<translation>ပြန်ပို့ရန် ဖြတ်ပိုင်း</translation>
</message>
<message>
<source>The person may take back this consent at any time. Then we ask you to stop and to return it.</source>
<translation>သက်ဆိုင်သူသည် ဤသဘောတူခွင့်ပြုချက်ကို အချိန်မရွေး ရုပ်သိမ်းနိုင်သည်။ ထိုအခါ ရပ်ဆိုင်း၍ ဤစာကို ပြန်ပေးရန် မေတ္တာရပ်ခံပါသည်။</translation>
</message>
<message>
<source>To</source>
<translation>လက်ခံသူ</translation>
</message>
<message>
<source>We accept the referral.</source>
<translation>ညွှန်းပို့မှုကို လက်ခံပါသည်။</translation>
</message>
<message>
<source>We do not accept the referral.</source>
<translation>ညွှန်းပို့မှုကို လက်မခံပါ။</translation>
</message>
<message>
<source>We have destroyed every sheet and every copy.</source>
<translation>စာရွက်နှင့် မိတ္တူအားလုံးကို ဖျက်ဆီးပြီးပါပြီ။</translation>
</message>
<message>
<source>We have returned every sheet and every copy.</source>
<translation>စာရွက်နှင့် မိတ္တူအားလုံးကို ပြန်ပေးပြီးပါပြီ။</translation>
</message>
<message>
<source>What we ask of you</source>
<translation>သင့်ထံ တောင်းခံသည့်အရာ</translation>
</message>
<message>
<source>What we ask you to do with this letter</source>
<translation>ဤစာနှင့်ပတ်သက်၍ သင့်ကို မေတ္တာရပ်ခံသည့်အရာများ</translation>
</message>
<message>
<source>What we share with you</source>
<translation>သင့်ထံ မျှဝေသည့်အချက်များ</translation>
</message>
<message>
<source>When the service has ended, return or destroy it and send us the slip.</source>
<translation>ဝန်ဆောင်မှု ပြီးဆုံးသည့်အခါ ဤစာကို ပြန်ပေးပါ သို့မဟုတ် ဖျက်ဆီးပါ၊ ပြီးလျှင် ဖြတ်ပိုင်းကို ကျွန်ုပ်တို့ထံ ပို့ပါ။</translation>
</message>
<message>
<source>You may call.</source>
<translation>ဖုန်းခေါ်နိုင်သည်။</translation>
</message>
<message>
<source>You may send messages.</source>
<translation>စာ (မက်ဆေ့ချ်) ပို့နိုင်သည်။</translation>
</message>
<message>
<source>You may visit.</source>
<translation>သွားရောက်တွေ့ဆုံနိုင်သည်။</translation>
</message>
</context>
<context>
<name>LetterDialog</name>
<message>
<source>Each letter has a number of its own and is counted in the case.</source>
<translation>စာတိုင်းတွင် ကိုယ်ပိုင်အမှတ် ရှိပြီး ဖြစ်ရပ်တွင် ရေတွက်ထားသည်။</translation>
</message>
<message>
<source>Language of the letter</source>
<translation>စာ၏ ဘာသာစကား</translation>
</message>
<message>
<source>Make the letter</source>
<translation>စာ ပြုလုပ်ရန်</translation>
</message>
<message>
<source>PDF (*.pdf)</source>
<translation>PDF ဖိုင် (*.pdf)</translation>
</message>
<message>
<source>Save the letter</source>
<translation>စာ သိမ်းရန်</translation>
</message>
<message>
<source>Some characters could not be drawn and stand as boxes. Look at the letter before it leaves.</source>
<translation>အက္ခရာအချို့ကို ရေးဆွဲမရသဖြင့် လေးထောင့်ကွက်အဖြစ် ပေါ်နေသည်။ စာမပို့မီ ကြည့်ရှုစစ်ဆေးပါ။</translation>
</message>
<message>
<source>The letter is being made…</source>
<translation>စာ ပြုလုပ်နေသည်…</translation>
</message>
<message>
<source>The letter is made: copy {copy}. Choose where to keep it.</source>
<translation>စာ ပြုလုပ်ပြီးပါပြီ – မိတ္တူ {copy}။ သိမ်းမည့်နေရာကို ရွေးပါ။</translation>
</message>
<message>
<source>The letter is saved. Delete the file once it is printed.</source>
<translation>စာ သိမ်းပြီးပါပြီ။ ပုံနှိပ်ပြီးလျှင် ဖိုင်ကို ဖျက်ပါ။</translation>
</message>
</context>
<context>
<name>Library</name>
<message numerus="yes">
<source>%n place(s) found</source>
<translation>
<numerusform>%n နေရာ တွေ့ရှိသည်</numerusform>
</translation>
</message>
<message>
<source>Address</source>
<translation>လိပ်စာ</translation>
</message>
<message>
<source>Authorities</source>
<translation>အာဏာပိုင်အဖွဲ့အစည်းများ</translation>
</message>
<message>
<source>Change log</source>
<translation>ပြောင်းလဲမှုမှတ်တမ်း</translation>
</message>
<message>
<source>Choose two to four countries</source>
<translation>နိုင်ငံ နှစ်ခုမှ လေးခုအထိ ရွေးပါ</translation>
</message>
<message>
<source>Compare countries</source>
<translation>နိုင်ငံများ နှိုင်းယှဉ်ရန်</translation>
</message>
<message>
<source>Consent</source>
<translation>သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Contact: {contact}</source>
<translation>ဆက်သွယ်ရန် – {contact}</translation>
</message>
<message>
<source>Country</source>
<translation>နိုင်ငံ</translation>
</message>
<message>
<source>Deadline</source>
<translation>နောက်ဆုံးထားရက်</translation>
</message>
<message>
<source>Deadline: {deadline}</source>
<translation>နောက်ဆုံးထားရက် – {deadline}</translation>
</message>
<message>
<source>Documents</source>
<translation>စာရွက်စာတမ်းများ</translation>
</message>
<message>
<source>Draft: not legal advice</source>
<translation>မူကြမ်း – ဥပဒေအကြံပေးချက် မဟုတ်ပါ</translation>
</message>
<message>
<source>Four countries are the most. Take one away first.</source>
<translation>အများဆုံး နိုင်ငံ လေးခု ဖြစ်သည်။ တစ်ခုကို အရင်ဖယ်ပါ။</translation>
</message>
<message>
<source>From a file, {standing}</source>
<translation>ဖိုင်မှ၊ {standing}</translation>
</message>
<message>
<source>From a file…</source>
<translation>ဖိုင်မှ…</translation>
</message>
<message>
<source>Hotlines</source>
<translation>အကူအညီ ဖုန်းလိုင်းများ</translation>
</message>
<message>
<source>Hours: not known</source>
<translation>ဖွင့်ချိန် – မသိရ</translation>
</message>
<message>
<source>Hours: {hours}</source>
<translation>ဖွင့်ချိန် – {hours}</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>ဘာသာစကားများ – {languages}</translation>
</message>
<message>
<source>Law</source>
<translation>ဥပဒေ</translation>
</message>
<message>
<source>Led by: {agency}</source>
<translation>ဦးဆောင်သည့် အဖွဲ့အစည်း – {agency}</translation>
</message>
<message>
<source>No deadline is known.</source>
<translation>နောက်ဆုံးထားရက် မသိရပါ။</translation>
</message>
<message>
<source>Open questions</source>
<translation>မဖြေရှင်းရသေးသော မေးခွန်းများ</translation>
</message>
<message>
<source>Parts of the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်း၏ အပိုင်းများ</translation>
</message>
<message>
<source>Pocket card…</source>
<translation>အိတ်ဆောင်ကတ်…</translation>
</message>
<message>
<source>Print the comparison</source>
<translation>နှိုင်းယှဉ်ချက် ပုံနှိပ်ရန်</translation>
</message>
<message>
<source>Print the pocket card</source>
<translation>အိတ်ဆောင်ကတ် ပုံနှိပ်ရန်</translation>
</message>
<message>
<source>Print…</source>
<translation>ပုံနှိပ်ရန်…</translation>
</message>
<message>
<source>Privacy</source>
<translation>ကိုယ်ရေးအချက်အလက် လုံခြုံမှု</translation>
</message>
<message>
<source>Procedures</source>
<translation>လုပ်ထုံးလုပ်နည်းများ</translation>
</message>
<message>
<source>Procedures (*.yaml *.yml)</source>
<translation>လုပ်ထုံးလုပ်နည်းများ (*.yaml *.yml)</translation>
</message>
<message>
<source>Read one country</source>
<translation>နိုင်ငံတစ်ခု ဖတ်ရန်</translation>
</message>
<message>
<source>Return</source>
<translation>ပြန်ပို့ရေး</translation>
</message>
<message>
<source>Reviewed {day}, version {version}</source>
<translation>ပြန်လည်သုံးသပ်သည့်ရက် {day}၊ ဗားရှင်း {version}</translation>
</message>
<message>
<source>Search in this procedure</source>
<translation>ဤလုပ်ထုံးလုပ်နည်းတွင် ရှာရန်</translation>
</message>
<message>
<source>Services</source>
<translation>ဝန်ဆောင်မှုများ</translation>
</message>
<message>
<source>Source</source>
<translation>အရင်းအမြစ်</translation>
</message>
<message>
<source>Source of the deadline</source>
<translation>နောက်ဆုံးထားရက်၏ အရင်းအမြစ်</translation>
</message>
<message>
<source>Source of the longer time</source>
<translation>သက်တမ်းတိုးခွင့်၏ အရင်းအမြစ်</translation>
</message>
<message>
<source>Sources</source>
<translation>အရင်းအမြစ်များ</translation>
</message>
<message>
<source>Steps</source>
<translation>အဆင့်များ</translation>
</message>
<message>
<source>The number is not known.</source>
<translation>ဖုန်းနံပါတ် မသိရပါ။</translation>
</message>
<message>
<source>The person's consent is not asked for.</source>
<translation>သက်ဆိုင်သူ၏ သဘောတူခွင့်ပြုချက်ကို မတောင်းပါ။</translation>
</message>
<message>
<source>The workbook is written. It holds nothing of any case.</source>
<translation>စာရင်းဇယားဖိုင် ရေးပြီးပါပြီ။ မည်သည့်ဖြစ်ရပ်အကြောင်းမျှ မပါပါ။</translation>
</message>
<message>
<source>This procedure file has nothing here.</source>
<translation>ဤလုပ်ထုံးလုပ်နည်းဖိုင်တွင် ဤနေရာ၌ ဘာမျှ မပါပါ။</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>မှားယွင်းသွားနိုင်သည်များ</translation>
</message>
<message>
<source>What countries' procedures say, side by side</source>
<translation>နိုင်ငံများ၏ လုပ်ထုံးလုပ်နည်းများပါ ဖော်ပြချက်များ၊ ယှဉ်လျက်</translation>
</message>
<message>
<source>What their procedures say stands side by side, topic by topic, with sources.</source>
<translation>ယင်းတို့၏ လုပ်ထုံးလုပ်နည်းများပါ ဖော်ပြချက်များကို အကြောင်းအရာအလိုက် အရင်းအမြစ်များနှင့်တကွ ယှဉ်ပြပါမည်။</translation>
</message>
<message>
<source>What to do</source>
<translation>လုပ်ဆောင်ရန်</translation>
</message>
<message>
<source>Who acts</source>
<translation>ဆောင်ရွက်သူ</translation>
</message>
<message>
<source>Whom it is for</source>
<translation>မည်သူ့အတွက်</translation>
</message>
<message>
<source>Workbooks (*.xlsx)</source>
<translation>စာရင်းဇယားဖိုင်များ (*.xlsx)</translation>
</message>
<message>
<source>Workbook…</source>
<translation>စာရင်းဇယားဖိုင်…</translation>
</message>
<message>
<source>consent</source>
<translation>သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>{cell}: {words}</source>
<translation>{cell} – {words}</translation>
</message>
<message>
<source>{country} (all other countries)</source>
<translation>{country} (အခြားနိုင်ငံအားလုံး)</translation>
</message>
<message>
<source>{country} (your office)</source>
<translation>{country} (သင့်ရုံး)</translation>
</message>
<message>
<source>{entry}, found</source>
<translation>{entry}၊ တွေ့ရှိသည်</translation>
</message>
<message>
<source>{heading} ({number})</source>
<translation>{heading} ({number})</translation>
</message>
<message>
<source>{name}: {number}</source>
<translation>{name} – {number}</translation>
</message>
<message numerus="yes">
<source>{number} of %n step(s) verified</source>
<translation>
<numerusform>အဆင့် %n ခုအနက် {number} ခု အတည်ပြုပြီး</numerusform>
</translation>
</message>
<message>
<source>{section} ({number})</source>
<translation>{section} ({number})</translation>
</message>
<message>
<source>{title} ({date})</source>
<translation>{title} ({date})</translation>
</message>
<message>
<source>{title}: {summary}</source>
<translation>{title} – {summary}</translation>
</message>
<message>
<source>{topic}, {country}</source>
<translation>{topic}၊ {country}</translation>
</message>
</context>
<context>
<name>Load</name>
<message>
<source>A case of usual priority counts as one, an urgent one as three, a high one as two, a low one as a half; a child, or somebody whose age is not known, as one more.</source>
<translation>သာမန်ဦးစားပေးဖြစ်ရပ်ကို တစ်၊ အရေးပေါ်ကို သုံး၊ မြင့်ကို နှစ်၊ နိမ့်ကို တစ်ဝက် ရေတွက်သည်။ ကလေး သို့မဟုတ် အသက်မသိသူအတွက် တစ် ထပ်ပေါင်းသည်။</translation>
</message>
<message>
<source>counts as {number}</source>
<translation>{number} အဖြစ် ရေတွက်သည်</translation>
</message>
</context>
<context>
<name>MainWindow</name>
<message>
<source>Case</source>
<translation>ဖြစ်ရပ်</translation>
</message>
<message>
<source>Go to: {page}</source>
<translation>သွားရန် – {page}</translation>
</message>
<message>
<source>Lock</source>
<translation>သော့ခတ်ရန်</translation>
</message>
<message>
<source>Merge two cases</source>
<translation>ဖြစ်ရပ်နှစ်ခု ပေါင်းရန်</translation>
</message>
<message>
<source>New case</source>
<translation>ဖြစ်ရပ်အသစ်</translation>
</message>
<message>
<source>Pages</source>
<translation>စာမျက်နှာများ</translation>
</message>
<message>
<source>Referral</source>
<translation>ညွှန်းပို့မှု</translation>
</message>
</context>
<context>
<name>MaskedLabel</name>
<message>
<source>Hidden</source>
<translation>ဖုံးထား</translation>
</message>
<message>
<source>Hide</source>
<translation>ဖုံးရန်</translation>
</message>
<message>
<source>Show for 30 seconds</source>
<translation>30 စက္ကန့် ပြရန်</translation>
</message>
</context>
<context>
<name>Media</name>
<message>
<source>Film</source>
<translation>ဗီဒီယို</translation>
</message>
<message>
<source>Office file</source>
<translation>ရုံးသုံးဖိုင်</translation>
</message>
<message>
<source>PDF</source>
<translation>PDF</translation>
</message>
<message>
<source>Picture</source>
<translation>ပုံ</translation>
</message>
<message>
<source>Sound</source>
<translation>အသံ</translation>
</message>
<message>
<source>Text</source>
<translation>စာသား</translation>
</message>
</context>
<context>
<name>Merge</name>
<message>
<source>Keep the other case instead</source>
<translation>ယင်းအစား အခြားဖြစ်ရပ်ကို ထားရန်</translation>
</message>
<message>
<source>Merge the cases</source>
<translation>ဖြစ်ရပ်များ ပေါင်းရန်</translation>
</message>
<message>
<source>Noted: they are two people</source>
<translation>မှတ်သားပြီး – သူတို့သည် လူနှစ်ဦး ဖြစ်သည်</translation>
</message>
<message>
<source>Nothing differs.</source>
<translation>ကွဲပြားသည် မရှိပါ။</translation>
</message>
<message>
<source>Nothing else is in {other}.</source>
<translation>{other} တွင် အခြား ဘာမျှ မရှိပါ။</translation>
</message>
<message>
<source>One person, two cases?</source>
<translation>လူတစ်ဦး၊ ဖြစ်ရပ်နှစ်ခုလား။</translation>
</message>
<message>
<source>The same in both</source>
<translation>နှစ်ခုလုံးတွင် တူညီသည်များ</translation>
</message>
<message>
<source>They are two people</source>
<translation>သူတို့သည် လူနှစ်ဦး ဖြစ်သည်</translation>
</message>
<message>
<source>What differs</source>
<translation>ကွဲပြားသည်များ</translation>
</message>
<message>
<source>What moves to {kept}</source>
<translation>{kept} သို့ ရွှေ့မည့်အရာများ</translation>
</message>
<message>
<source>no answer</source>
<translation>အဖြေမရှိ</translation>
</message>
<message>
<source>{kind}: {count}</source>
<translation>{kind} – {count}</translation>
</message>
<message>
<source>{other} becomes part of {kept}. Choose the right answer wherever the two differ.</source>
<translation>{other} သည် {kept} ၏ အစိတ်အပိုင်း ဖြစ်လာမည်။ နှစ်ခု ကွဲပြားသည့်နေရာတိုင်းတွင် မှန်ကန်သော အဖြေကို ရွေးပါ။</translation>
</message>
<message>
<source>{other} is now part of {kept}</source>
<translation>{other} သည် ယခု {kept} ၏ အစိတ်အပိုင်း ဖြစ်ပါပြီ</translation>
</message>
</context>
<context>
<name>Milestone</name>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>Some deadlines run from this moment.</source>
<translation>နောက်ဆုံးထားရက်အချို့ကို ဤအချိန်မှစ၍ ရေတွက်သည်။</translation>
</message>
<message>
<source>What happened</source>
<translation>ဖြစ်ပျက်ခဲ့သည်</translation>
</message>
<message>
<source>When</source>
<translation>ဖြစ်ပျက်သည့်အချိန်</translation>
</message>
</context>
<context>
<name>NewCase</name>
<message>
<source>A case you began on {moment} is not saved yet.</source>
<translation>{moment} တွင် သင်စတင်ခဲ့သော ဖြစ်ရပ်ကို မသိမ်းရသေးပါ။</translation>
</message>
<message>
<source>Back</source>
<translation>နောက်သို့</translation>
</message>
<message>
<source>Begin the case</source>
<translation>ဖြစ်ရပ် စတင်ရန်</translation>
</message>
<message>
<source>Case {code} has begun</source>
<translation>ဖြစ်ရပ် {code} စတင်ပြီးပါပြီ</translation>
</message>
<message>
<source>Close without a record</source>
<translation>မှတ်တမ်းမထားဘဲ ပိတ်ရန်</translation>
</message>
<message>
<source>Consent to keep a record</source>
<translation>မှတ်တမ်းထားရန် သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Go on with it</source>
<translation>ဆက်လုပ်ရန်</translation>
</message>
<message>
<source>Language</source>
<translation>ဘာသာစကား</translation>
</message>
<message>
<source>New case</source>
<translation>ဖြစ်ရပ်အသစ်</translation>
</message>
<message>
<source>Only the consent is needed to begin. Everything else can wait.</source>
<translation>စတင်ရန် သဘောတူခွင့်ပြုချက်သာ လိုအပ်သည်။ ကျန်သည်များ နောက်မှရသည်။</translation>
</message>
<message>
<source>Safe contact</source>
<translation>ဘေးကင်းသော ဆက်သွယ်နည်း</translation>
</message>
<message>
<source>That is the person's right: nothing is kept. You can still help today, and the person can come back at any time.</source>
<translation>ယင်းသည် သက်ဆိုင်သူ၏ အခွင့်အရေးဖြစ်သည်။ ဘာမျှ သိမ်းမထားပါ။ ယနေ့ ဆက်လက် ကူညီနိုင်ပြီး သက်ဆိုင်သူ အချိန်မရွေး ပြန်လာနိုင်သည်။</translation>
</message>
<message>
<source>The case</source>
<translation>ဖြစ်ရပ်</translation>
</message>
<message>
<source>The person, as far as known</source>
<translation>သက်ဆိုင်သူအကြောင်း သိသမျှ</translation>
</message>
<message>
<source>Throw it away</source>
<translation>စွန့်ပစ်ရန်</translation>
</message>
</context>
<context>
<name>Oversight</name>
<message>
<source>A relative, or somebody with a conflict of interest, finds no such case in any list or search. The program holds to this, but it is no lock: all caseworkers have the same key to the files.</source>
<translation>ဆွေမျိုး သို့မဟုတ် အကျိုးစီးပွား ပဋိပက္ခရှိသူသည် ထိုဖြစ်ရပ်ကို မည်သည့်စာရင်း၊ ရှာဖွေမှုတွင်မျှ မတွေ့ရပါ။ ပရိုဂရမ်က ယင်းကို လိုက်နာသော်လည်း သော့ခတ်ခြင်း မဟုတ်ပါ – ဖြစ်ရပ်စီမံသူအားလုံးတွင် ဖိုင်များအတွက် သော့တစ်ခုတည်း ရှိသည်။</translation>
</message>
<message>
<source>Cases are drawn at random on the page of the team, and never one's own.</source>
<translation>ဖြစ်ရပ်များကို အဖွဲ့စာမျက်နှာတွင် ကျပန်း ထုတ်ယူသည်၊ ကိုယ့်ဖြစ်ရပ် မည်သည့်အခါမျှ မပါပါ။</translation>
</message>
<message>
<source>I looked into it</source>
<translation>ကျွန်ုပ် စစ်ဆေးပြီးပါပြီ</translation>
</message>
<message>
<source>Keep a colleague from the case</source>
<translation>လုပ်ဖော်ကိုင်ဖက်အား ကြည့်ခွင့်ပိတ်ရန်</translation>
</message>
<message>
<source>Let see again</source>
<translation>ကြည့်ခွင့် ပြန်ဖွင့်ရန်</translation>
</message>
<message>
<source>No colleague is kept from this case</source>
<translation>ဤဖြစ်ရပ်တွင် ကြည့်ခွင့်ပိတ်ထားသော လုပ်ဖော်ကိုင်ဖက် မရှိပါ</translation>
</message>
<message>
<source>No opening in an emergency</source>
<translation>အရေးပေါ်ဖွင့်မှု မရှိပါ</translation>
</message>
<message>
<source>No quality review</source>
<translation>အရည်အသွေး သုံးသပ်ချက် မရှိပါ</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>အရေးပေါ် ဖွင့်ခဲ့သည်</translation>
</message>
<message>
<source>Whoever opens a case out of reach gives a reason, and a supervisor looks into it.</source>
<translation>မြင်ခွင့်မရှိသော ဖြစ်ရပ်ကို ဖွင့်သူက အကြောင်းရင်း ပေးရပြီး ကြီးကြပ်သူက စစ်ဆေးသည်။</translation>
</message>
<message>
<source>Write a score sheet</source>
<translation>အမှတ်ပေးစာရွက် ရေးရန်</translation>
</message>
<message>
<source>kept from the case</source>
<translation>ကြည့်ခွင့်ပိတ်ထားသည်</translation>
</message>
<message>
<source>lifted</source>
<translation>ပိတ်ခြင်း ရုပ်သိမ်းပြီး</translation>
</message>
<message>
<source>looked into</source>
<translation>စစ်ဆေးပြီး</translation>
</message>
<message>
<source>nobody looked into it yet</source>
<translation>မည်သူမျှ မစစ်ဆေးရသေးပါ</translation>
</message>
</context>
<context>
<name>Overview</name>
<message>
<source>After that</source>
<translation>ထို့နောက်</translation>
</message>
<message>
<source>At a glance</source>
<translation>အကျဉ်းချုပ်</translation>
</message>
<message>
<source>Consent</source>
<translation>သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Due besides</source>
<translation>အခြား ရက်စေ့သည်များ</translation>
</message>
<message>
<source>Interpreter</source>
<translation>စကားပြန်</translation>
</message>
<message>
<source>Next</source>
<translation>နောက်လုပ်ရန်</translation>
</message>
<message>
<source>No step of the procedure is open.</source>
<translation>လုပ်ထုံးလုပ်နည်းတွင် ဆောင်ရွက်ရန် ကျန်သော အဆင့် မရှိပါ။</translation>
</message>
<message>
<source>Procedure</source>
<translation>လုပ်ထုံးလုပ်နည်း</translation>
</message>
<message>
<source>Referrals</source>
<translation>ညွှန်းပို့မှုများ</translation>
</message>
<message>
<source>Responsible</source>
<translation>တာဝန်ခံ</translation>
</message>
<message>
<source>See what changes here…</source>
<translation>ဤနေရာတွင် ဘာပြောင်းလဲမည်ကို ကြည့်ရန်…</translation>
</message>
<message>
<source>Settled</source>
<translation>ပြီးစီးပြီး</translation>
</message>
<message>
<source>There is a newer version of this procedure, reviewed on {day}.</source>
<translation>ဤလုပ်ထုံးလုပ်နည်း၏ ပိုသစ်သော ဗားရှင်း ရှိသည်။ ပြန်လည်သုံးသပ်သည့်ရက် {day}။</translation>
</message>
<message>
<source>not asked</source>
<translation>မမေးရသေး</translation>
</message>
<message>
<source>{valid} of {all} valid</source>
<translation>{all} ခုအနက် {valid} ခု အကျုံးဝင်</translation>
</message>
<message>
<source>{waiting} waiting, {all} in all</source>
<translation>စောင့်ဆိုင်းဆဲ {waiting}၊ စုစုပေါင်း {all}</translation>
</message>
</context>
<context>
<name>Page</name>
<message>
<source>Sheet {number} of {total}</source>
<translation>စာရွက် {number} / စုစုပေါင်း {total}</translation>
</message>
<message>
<source>Some words of this page are not translated yet. They are in English.</source>
<translation>ဤစာမျက်နှာရှိ စာသားအချို့ကို မဘာသာပြန်ရသေးပါ။ အင်္ဂလိပ်ဘာသာဖြင့် ရှိသည်။</translation>
</message>
<message>
<source>TRAINING – made-up people</source>
<translation>လေ့ကျင့်ရေး – စိတ်ကူးသက်သက် လူများ</translation>
</message>
</context>
<context>
<name>Palette</name>
<message>
<source>Go to a page or case, or do something</source>
<translation>စာမျက်နှာ သို့မဟုတ် ဖြစ်ရပ်သို့ သွားပါ၊ သို့မဟုတ် တစ်ခုခု လုပ်ဆောင်ပါ</translation>
</message>
<message>
<source>Nothing of that name</source>
<translation>ထိုအမည်ဖြင့် ဘာမျှ မရှိပါ</translation>
</message>
</context>
<context>
<name>Papers</name>
<message>
<source>Add this paper</source>
<translation>ဤစာရွက် ထည့်ရန်</translation>
</message>
<message>
<source>For: {step}</source>
<translation>အဆင့် – {step}</translation>
</message>
<message>
<source>Open a line to see the step and its source.</source>
<translation>အဆင့်နှင့် ယင်း၏အရင်းအမြစ်ကို ကြည့်ရန် စာကြောင်းကို ဖွင့်ပါ။</translation>
</message>
<message>
<source>Papers the procedure asks for: {there} of {all} there</source>
<translation>လုပ်ထုံးလုပ်နည်းက တောင်းသော စာရွက်များ – {all} ခုအနက် {there} ခု ရှိ</translation>
</message>
<message>
<source>missing</source>
<translation>မရှိသေး</translation>
</message>
<message>
<source>there</source>
<translation>ရှိပြီး</translation>
</message>
</context>
<context>
<name>Passphrase</name>
<message>
<source>Fair</source>
<translation>အသင့်အတင့်</translation>
</message>
<message>
<source>Good</source>
<translation>ကောင်း</translation>
</message>
<message>
<source>Strong</source>
<translation>ခိုင်မာ</translation>
</message>
<message>
<source>Weak</source>
<translation>အားနည်း</translation>
</message>
</context>
<context>
<name>PassphraseLine</name>
<message>
<source>Caps lock is on.</source>
<translation>စာလုံးကြီးသော့ (Caps Lock) ဖွင့်ထားသည်။</translation>
</message>
<message>
<source>Hide the passphrase</source>
<translation>လျှို့ဝှက်စကားစု ဖုံးရန်</translation>
</message>
<message>
<source>Show the passphrase</source>
<translation>လျှို့ဝှက်စကားစု ပြရန်</translation>
</message>
</context>
<context>
<name>Person</name>
<message>
<source>A child without a parent or guardian?</source>
<translation>မိဘ သို့မဟုတ် အုပ်ထိန်းသူမပါသော ကလေးလား။</translation>
</message>
<message>
<source>A year, or a year and month, is enough.</source>
<translation>နှစ် သို့မဟုတ် နှစ်နှင့်လ သိလျှင် လုံလောက်ပါသည်။</translation>
</message>
<message>
<source>Accused of an offence?</source>
<translation>ပြစ်မှုဖြင့် စွပ်စွဲခံရပါသလား။</translation>
</message>
<message>
<source>Afraid to return to the home country?</source>
<translation>မိခင်နိုင်ငံသို့ ပြန်ရန် ကြောက်ပါသလား။</translation>
</message>
<message>
<source>Age at first contact, if no birth date</source>
<translation>မွေးသက္ကရာဇ်မရှိပါက ပထမဆုံးတွေ့ဆုံချိန်ရှိ အသက်</translation>
</message>
<message>
<source>Age, sex and gender</source>
<translation>အသက်၊ လိင်နှင့် ကျား/မဖြစ်တည်မှု</translation>
</message>
<message>
<source>Birth date</source>
<translation>မွေးသက္ကရာဇ်</translation>
</message>
<message>
<source>Children with the person now</source>
<translation>ယခု သက်ဆိုင်သူနှင့် အတူရှိသော ကလေးများ</translation>
</message>
<message>
<source>Circumstances</source>
<translation>အခြေအနေများ</translation>
</message>
<message>
<source>Citizenship and languages</source>
<translation>နိုင်ငံသားဖြစ်မှုနှင့် ဘာသာစကားများ</translation>
</message>
<message>
<source>Citizenship, the main one first</source>
<translation>နိုင်ငံသားဖြစ်မှု (အဓိကနိုင်ငံကို အရင်ရေးပါ)</translation>
</message>
<message>
<source>Country of birth</source>
<translation>မွေးဖွားရာ နိုင်ငံ</translation>
</message>
<message>
<source>Details of vulnerabilities</source>
<translation>ထိခိုက်လွယ်မှု အသေးစိတ်</translation>
</message>
<message>
<source>Difficulties in daily life</source>
<translation>နေ့စဉ်ဘဝ အခက်အခဲများ</translation>
</message>
<message>
<source>Displacement status</source>
<translation>ရွှေ့ပြောင်းခံရမှု အခြေအနေ</translation>
</message>
<message>
<source>Ethnic group</source>
<translation>လူမျိုးစု</translation>
</message>
<message>
<source>Family name</source>
<translation>မိသားစုအမည် (မျိုးရိုးအမည်)</translation>
</message>
<message>
<source>Father's name</source>
<translation>ဖခင်အမည်</translation>
</message>
<message>
<source>Form of address</source>
<translation>ခေါ်ဝေါ်ပုံ</translation>
</message>
<message>
<source>Gender</source>
<translation>ကျား/မဖြစ်တည်မှု</translation>
</message>
<message>
<source>Given name</source>
<translation>ပေးထားသောအမည်</translation>
</message>
<message>
<source>Has the person died?</source>
<translation>သက်ဆိုင်သူ ကွယ်လွန်ပြီလား။</translation>
</message>
<message>
<source>Highest level of education</source>
<translation>အမြင့်ဆုံး ပညာအရည်အချင်း</translation>
</message>
<message>
<source>How the birth date is known</source>
<translation>မွေးသက္ကရာဇ်ကို မည်သို့သိရသနည်း</translation>
</message>
<message>
<source>Identity or passport number</source>
<translation>မှတ်ပုံတင် သို့မဟုတ် နိုင်ငံကူးလက်မှတ် အမှတ်</translation>
</message>
<message>
<source>If so, do not contact the consulate, and ask about asylum.</source>
<translation>ကြောက်ပါက ကောင်စစ်ဝန်ရုံးကို မဆက်သွယ်ပါနှင့်၊ ခိုလှုံခွင့်အကြောင်း မေးပါ။</translation>
</message>
<message>
<source>Known as</source>
<translation>အခေါ်အဝေါ်</translation>
</message>
<message>
<source>Leave empty when there is only one name.</source>
<translation>အမည်တစ်ခုတည်းသာရှိပါက ကွက်လပ်ထားပါ။</translation>
</message>
<message>
<source>Main language</source>
<translation>အဓိက ဘာသာစကား</translation>
</message>
<message>
<source>Marital status</source>
<translation>အိမ်ထောင်ရေး အခြေအနေ</translation>
</message>
<message>
<source>Middle name</source>
<translation>အလယ်အမည်</translation>
</message>
<message>
<source>Mother's name</source>
<translation>မိခင်အမည်</translation>
</message>
<message>
<source>Name in another script</source>
<translation>အခြားအက္ခရာဖြင့် အမည်</translation>
</message>
<message>
<source>Name in its own script</source>
<translation>မူရင်းအက္ခရာဖြင့် အမည်</translation>
</message>
<message>
<source>Names</source>
<translation>အမည်များ</translation>
</message>
<message>
<source>Names on papers, at work or online, separated by commas.</source>
<translation>စာရွက်စာတမ်း၊ အလုပ် သို့မဟုတ် အွန်လိုင်းတွင် သုံးသော အမည်များ၊ ကော်မာခြား၍။</translation>
</message>
<message>
<source>Needs an interpreter?</source>
<translation>စကားပြန် လိုပါသလား။</translation>
</message>
<message>
<source>Number of children</source>
<translation>ကလေးဦးရေ</translation>
</message>
<message>
<source>Only if the person wants it recorded.</source>
<translation>သက်ဆိုင်သူ မှတ်တမ်းတင်စေလိုမှသာ။</translation>
</message>
<message>
<source>Other languages</source>
<translation>အခြား ဘာသာစကားများ</translation>
</message>
<message>
<source>Other names used</source>
<translation>သုံးခဲ့သော အခြားအမည်များ</translation>
</message>
<message>
<source>Place of birth</source>
<translation>မွေးဖွားရာ နေရာ</translation>
</message>
<message>
<source>Position in an organisation</source>
<translation>အဖွဲ့အစည်းရှိ ရာထူး</translation>
</message>
<message>
<source>Reads the main language</source>
<translation>အဓိက ဘာသာစကားကို ဖတ်တတ်မှု</translation>
</message>
<message>
<source>Second language</source>
<translation>ဒုတိယ ဘာသာစကား</translation>
</message>
<message>
<source>Sex</source>
<translation>လိင်</translation>
</message>
<message>
<source>Stateless?</source>
<translation>နိုင်ငံမဲ့ ဖြစ်ပါသလား။</translation>
</message>
<message>
<source>Such as a woman, or nobody from the same community.</source>
<translation>ဥပမာ အမျိုးသမီး၊ သို့မဟုတ် ရပ်ရွာတူသူ မဟုတ်သူ။</translation>
</message>
<message>
<source>Such as illegal entry or stay, false papers, or what was done under force: then ask for a check whether the person may be punished at all.</source>
<translation>ဥပမာ တရားမဝင် ဝင်ရောက်ခြင်း သို့မဟုတ် နေထိုင်ခြင်း၊ စာရွက်စာတမ်းအတု၊ သို့မဟုတ် အဓမ္မ လုပ်ခိုင်းခံရသည်များ – ထိုအခါ သက်ဆိုင်သူကို အပြစ်ပေးနိုင်ခြင်း ရှိမရှိ စစ်ဆေးရန် တောင်းခံပါ။</translation>
</message>
<message>
<source>Type of disability</source>
<translation>မသန်စွမ်းမှု အမျိုးအစား</translation>
</message>
<message>
<source>Unaccompanied or separated</source>
<translation>အုပ်ထိန်းသူမပါ သို့မဟုတ် မိသားစုနှင့် ကွဲကွာ</translation>
</message>
<message>
<source>Usual work</source>
<translation>ပုံမှန်အလုပ်</translation>
</message>
<message>
<source>Vulnerabilities</source>
<translation>ထိခိုက်လွယ်မှုများ</translation>
</message>
<message>
<source>What the estimate rests on</source>
<translation>ခန့်မှန်းချက် အခြေခံသည့်အရာ</translation>
</message>
<message>
<source>Wish about the interpreter</source>
<translation>စကားပြန်နှင့်ပတ်သက်သော ဆန္ဒ</translation>
</message>
</context>
<context>
<name>Plan</name>
<message>
<source>Actions without a goal</source>
<translation>ရည်မှန်းချက် မပါသော လုပ်ဆောင်ချက်များ</translation>
</message>
<message>
<source>Done</source>
<translation>ပြီးပြီ</translation>
</message>
<message>
<source>New action</source>
<translation>လုပ်ဆောင်ချက် အသစ်</translation>
</message>
<message>
<source>New goal</source>
<translation>ရည်မှန်းချက် အသစ်</translation>
</message>
<message>
<source>No plan yet</source>
<translation>အစီအစဉ် မရှိသေးပါ</translation>
</message>
<message>
<source>Take back</source>
<translation>ပြန်ရုပ်သိမ်းရန်</translation>
</message>
<message>
<source>What the person wants to reach, and who does what by when towards it.</source>
<translation>သက်ဆိုင်သူ ရောက်ရှိလိုသည့်အရာနှင့် ယင်းအတွက် မည်သူက ဘာကို ဘယ်အချိန် နောက်ဆုံးထား လုပ်မည်။</translation>
</message>
<message>
<source>by {day}</source>
<translation>{day} နောက်ဆုံးထား</translation>
</message>
<message>
<source>overdue, by {day}</source>
<translation>ရက်ကျော်နေသည်၊ {day} နောက်ဆုံးထား</translation>
</message>
<message>
<source>{done} of {all} done</source>
<translation>{all} ခုအနက် {done} ခု ပြီးပြီ</translation>
</message>
</context>
<context>
<name>PlanAction</name>
<message>
<source>By when</source>
<translation>နောက်ဆုံးထားရက်</translation>
</message>
<message>
<source>Done on</source>
<translation>ပြီးစီးသည့်ရက်</translation>
</message>
<message>
<source>Goal it serves</source>
<translation>အထောက်အကူပြုသော ရည်မှန်းချက်</translation>
</message>
<message>
<source>Kind of service</source>
<translation>ဝန်ဆောင်မှု အမျိုးအစား</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>What came of it</source>
<translation>ရရှိသည့်ရလဒ်</translation>
</message>
<message>
<source>What is done</source>
<translation>လုပ်ဆောင်မည့်အရာ</translation>
</message>
<message>
<source>Who does it</source>
<translation>ဆောင်ရွက်သူ</translation>
</message>
</context>
<context>
<name>PlanSheet</name>
<message>
<source>Ended on {day}.</source>
<translation>{day} တွင် ပြီးဆုံးခဲ့သည်။</translation>
</message>
<message>
<source>How: {words}</source>
<translation>မည်သို့ – {words}</translation>
</message>
<message>
<source>Keep this paper only where it is safe.</source>
<translation>ဤစာရွက်ကို ဘေးကင်းသောနေရာတွင်သာ ထားပါ။</translation>
</message>
<message>
<source>No actions yet.</source>
<translation>လုပ်ဆောင်ချက် မရှိသေးပါ။</translation>
</message>
<message>
<source>There is no plan yet.</source>
<translation>အစီအစဉ် မရှိသေးပါ။</translation>
</message>
<message>
<source>This is your plan. You can change it at any time. Ask {worker} at {office}.</source>
<translation>ဤသည် သင့်အစီအစဉ် ဖြစ်သည်။ အချိန်မရွေး ပြောင်းနိုင်သည်။ {office} ရှိ {worker} ကို မေးပါ။</translation>
</message>
<message>
<source>To be reached by {day}.</source>
<translation>{day} နောက်ဆုံးထား ရောက်ရှိရန်။</translation>
</message>
<message>
<source>What else is done</source>
<translation>အခြား လုပ်ဆောင်မည့်အရာများ</translation>
</message>
<message>
<source>What helps you: {words}</source>
<translation>သင့်ကို အထောက်အကူဖြစ်စေသည့်အရာ – {words}</translation>
</message>
<message>
<source>Your plan</source>
<translation>သင့်အစီအစဉ်</translation>
</message>
<message>
<source>by {day}</source>
<translation>{day} နောက်ဆုံးထား</translation>
</message>
<message>
<source>who: {who}</source>
<translation>ဆောင်ရွက်သူ – {who}</translation>
</message>
</context>
<context>
<name>PocketCard</name>
<message>
<source>A draft for training and reading, not legal advice.</source>
<translation>လေ့ကျင့်ရန်နှင့် ဖတ်ရှုရန် မူကြမ်းသာ ဖြစ်ပြီး ဥပဒေအကြံပေးချက် မဟုတ်ပါ။</translation>
</message>
<message>
<source>Fold along the dashed lines, to and fro.</source>
<translation>မျဉ်းပြတ်များအတိုင်း ရှေ့တစ်ခေါက် နောက်တစ်ခေါက် ခေါက်ပါ။</translation>
</message>
<message>
<source>Hours: not known</source>
<translation>ဖွင့်ချိန် – မသိရ</translation>
</message>
<message>
<source>Hours: {hours}</source>
<translation>ဖွင့်ချိန် – {hours}</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>ဘာသာစကားများ – {languages}</translation>
</message>
<message>
<source>Led by {agency}</source>
<translation>ဦးဆောင်သူ {agency}</translation>
</message>
<message>
<source>No number to call is known.</source>
<translation>ခေါ်ရန် ဖုန်းနံပါတ် မသိရပါ။</translation>
</message>
<message>
<source>Reviewed on {day}</source>
<translation>{day} တွင် ပြန်လည်သုံးသပ်သည်</translation>
</message>
<message>
<source>The words of the procedure itself are in English.</source>
<translation>လုပ်ထုံးလုပ်နည်း၏ စာသားသည် အင်္ဂလိပ်ဘာသာဖြင့် ဖြစ်သည်။</translation>
</message>
<message>
<source>Who to call</source>
<translation>ဖုန်းခေါ်ရမည့်သူ</translation>
</message>
<message>
<source>ask for consent</source>
<translation>သဘောတူခွင့်ပြုချက် တောင်းပါ</translation>
</message>
<message>
<source>number not known</source>
<translation>ဖုန်းနံပါတ် မသိရ</translation>
</message>
<message>
<source>{code}, version {version}</source>
<translation>{code}၊ ဗားရှင်း {version}</translation>
</message>
<message>
<source>{code}, version {version}, print {print_id}</source>
<translation>{code}၊ ဗားရှင်း {version}၊ ပုံနှိပ်အမှတ် {print_id}</translation>
</message>
<message>
<source>“Not verified” means: not read in a source yet. Ask before you rely on it. Laws change.</source>
<translation>“အတည်မပြုရသေး” ဆိုသည်မှာ အရင်းအမြစ်တွင် မဖတ်ရသေးဟု ဆိုလိုသည်။ အားမကိုးမီ မေးမြန်းပါ။ ဥပဒေများ ပြောင်းလဲတတ်သည်။</translation>
</message>
</context>
<context>
<name>Policy</name>
<message>
<source>Each caseworker sees all cases of the office</source>
<translation>ဖြစ်ရပ်စီမံသူတိုင်း ရုံး၏ ဖြစ်ရပ်အားလုံးကို မြင်ရသည်</translation>
</message>
<message>
<source>Each caseworker sees only the cases she or he is responsible for</source>
<translation>ဖြစ်ရပ်စီမံသူတိုင်း မိမိတာဝန်ယူထားသော ဖြစ်ရပ်များကိုသာ မြင်ရသည်</translation>
</message>
<message>
<source>Each caseworker sees the cases of her or his team</source>
<translation>ဖြစ်ရပ်စီမံသူတိုင်း မိမိအဖွဲ့၏ ဖြစ်ရပ်များကို မြင်ရသည်</translation>
</message>
</context>
<context>
<name>PolicyDialog</name>
<message>
<source>Caseworkers see</source>
<translation>ဖြစ်ရပ်စီမံသူများ မြင်ရသည့်အရာ</translation>
</message>
<message>
<source>Keep this rule</source>
<translation>ဤစည်းမျဉ်းကို သိမ်းရန်</translation>
</message>
<message>
<source>Takes effect only when somebody else has approved it</source>
<translation>အခြားသူက ခွင့်ပြုပြီးမှသာ အကျိုးသက်ရောက်သည်</translation>
</message>
<message>
<source>Team of each caseworker (empty: no team)</source>
<translation>ဖြစ်ရပ်စီမံသူတစ်ဦးစီ၏ အဖွဲ့ (ကွက်လပ် – အဖွဲ့မရှိ)</translation>
</message>
<message>
<source>Team of {name}</source>
<translation>{name} ၏ အဖွဲ့</translation>
</message>
<message>
<source>The program keeps to this in every list, search and count, and on every page. It cannot keep out somebody who takes the program apart: all caseworkers hold the same key to the files. For a case that one of them must not read under any circumstances, use another vault.</source>
<translation>ပရိုဂရမ်သည် စာရင်း၊ ရှာဖွေမှု၊ ရေတွက်မှုနှင့် စာမျက်နှာတိုင်းတွင် ယင်းကို လိုက်နာသည်။ ပရိုဂရမ်ကို ဖြိုခွဲသုံးသူကို မတားနိုင်ပါ – ဖြစ်ရပ်စီမံသူအားလုံးတွင် ဖိုင်များအတွက် သော့တစ်ခုတည်း ရှိသည်။ သူတို့အနက် တစ်ဦး မည်သည့်အခြေအနေတွင်မျှ မဖတ်ရမည့် ဖြစ်ရပ်အတွက် အခြားမှတ်တမ်းတိုက်ကို သုံးပါ။</translation>
</message>
<message>
<source>The rule is kept and holds from now on.</source>
<translation>စည်းမျဉ်းကို သိမ်းပြီး၍ ယခုမှစ၍ အကျိုးသက်ရောက်ပါပြီ။</translation>
</message>
<message>
<source>Who sees which cases</source>
<translation>မည်သူ မည်သည့်ဖြစ်ရပ်ကို မြင်ရသည်</translation>
</message>
</context>
<context>
<name>PrintDialog</name>
<message numerus="yes">
<source>%n page(s) made. Choose where to keep them.</source>
<translation>
<numerusform>စာမျက်နှာ %n ခု ပြုလုပ်ပြီးပါပြီ။ သိမ်းမည့်နေရာကို ရွေးပါ။</numerusform>
</translation>
</message>
<message>
<source>Ask first whether it is safe for the person to keep this paper. If not, keep it here.</source>
<translation>ဤစာရွက်ကို သိမ်းထားခြင်းသည် သက်ဆိုင်သူအတွက် ဘေးကင်းမကင်း အရင်မေးပါ။ မဘေးကင်းလျှင် ဤနေရာတွင် သိမ်းထားပါ။</translation>
</message>
<message>
<source>Case summary for the person: everything held</source>
<translation>သက်ဆိုင်သူအတွက် ဖြစ်ရပ်အကျဉ်းချုပ် – သိမ်းထားသမျှ အားလုံး</translation>
</message>
<message>
<source>Case summary for {name}: what consent covers</source>
<translation>{name} အတွက် ဖြစ်ရပ်အကျဉ်းချုပ် – သဘောတူခွင့်ပြုချက် အကျုံးဝင်သည်များ</translation>
</message>
<message>
<source>Consent cards for the person</source>
<translation>သက်ဆိုင်သူအတွက် သဘောတူခွင့်ပြုချက် ကတ်များ</translation>
</message>
<message>
<source>Each print has a number of its own and a line in the journal.</source>
<translation>ပုံနှိပ်ချက်တိုင်းတွင် ကိုယ်ပိုင်အမှတ်နှင့် လုပ်ဆောင်ချက်မှတ်တမ်းတွင် စာကြောင်းတစ်ကြောင်း ရှိသည်။</translation>
</message>
<message>
<source>I have looked through it. It names nobody else, and nothing in it puts anybody in danger.</source>
<translation>ကျွန်ုပ် ကြည့်ပြီးပါပြီ။ အခြားသူ၏ အမည် မပါပါ၊ မည်သူ့ကိုမျှ အန္တရာယ်ဖြစ်စေမည့်အရာ မပါပါ။</translation>
</message>
<message>
<source>Language</source>
<translation>ဘာသာစကား</translation>
</message>
<message>
<source>Make it</source>
<translation>ပြုလုပ်ရန်</translation>
</message>
<message>
<source>Make the consent card</source>
<translation>သဘောတူခွင့်ပြုချက် ကတ် ပြုလုပ်ရန်</translation>
</message>
<message>
<source>Make the notice of the withdrawal</source>
<translation>ရုပ်သိမ်းခြင်း အသိပေးစာ ပြုလုပ်ရန်</translation>
</message>
<message>
<source>Plan for the person</source>
<translation>သက်ဆိုင်သူအတွက် အစီအစဉ်</translation>
</message>
<message>
<source>Print about this case</source>
<translation>ဤဖြစ်ရပ်အကြောင်း ပုံနှိပ်ရန်</translation>
</message>
<message>
<source>Read it to the end. Then confirm that it may leave.</source>
<translation>အဆုံးအထိ ဖတ်ပါ။ ထို့နောက် ထုတ်ပေးနိုင်ကြောင်း အတည်ပြုပါ။</translation>
</message>
<message>
<source>Save it</source>
<translation>သိမ်းရန်</translation>
</message>
<message>
<source>Saved. Delete the file once it is printed.</source>
<translation>သိမ်းပြီးပါပြီ။ ပုံနှိပ်ပြီးလျှင် ဖိုင်ကို ဖျက်ပါ။</translation>
</message>
<message>
<source>Show what will be printed</source>
<translation>ပုံနှိပ်မည့်အရာကို ပြရန်</translation>
</message>
<message>
<source>Some characters could not be drawn and stand as boxes. Look at the pages before they leave.</source>
<translation>အက္ခရာအချို့ကို ရေးဆွဲမရသဖြင့် လေးထောင့်ကွက်အဖြစ် ပေါ်နေသည်။ စာမျက်နှာများ မပို့မီ ကြည့်ရှုစစ်ဆေးပါ။</translation>
</message>
<message>
<source>The pages are being made…</source>
<translation>စာမျက်နှာများ ပြုလုပ်နေသည်…</translation>
</message>
<message>
<source>What</source>
<translation>ဘာ</translation>
</message>
<message>
<source>What will be printed</source>
<translation>ပုံနှိပ်မည့်အရာ</translation>
</message>
</context>
<context>
<name>ProcedureUpdate</name>
<message>
<source>Changed: {title}</source>
<translation>ပြောင်းလဲပြီး – {title}</translation>
</message>
<message>
<source>Deadline: {old}, from now on {new}</source>
<translation>နောက်ဆုံးထားရက် – {old}၊ ယခုမှစ၍ {new}</translation>
</message>
<message>
<source>Follow the newer version</source>
<translation>ပိုသစ်သော ဗားရှင်းကို လိုက်နာရန်</translation>
</message>
<message>
<source>New: {title}</source>
<translation>အသစ် – {title}</translation>
</message>
<message>
<source>No longer there: {title}</source>
<translation>မရှိတော့ပါ – {title}</translation>
</message>
<message>
<source>Nothing changes for the steps of this case.</source>
<translation>ဤဖြစ်ရပ်၏ အဆင့်များအတွက် ဘာမျှ မပြောင်းလဲပါ။</translation>
</message>
<message>
<source>The case follows the version reviewed on {old}; the newer one is of {new}.</source>
<translation>ဖြစ်ရပ်သည် {old} တွင် ပြန်လည်သုံးသပ်သော ဗားရှင်းကို လိုက်နာသည်။ ပိုသစ်သော ဗားရှင်းသည် {new} ရက်စွဲ ဖြစ်သည်။</translation>
</message>
<message>
<source>What changed: {parts}</source>
<translation>ပြောင်းလဲသည်များ – {parts}</translation>
</message>
<message>
<source>What the newer procedure changes in this case</source>
<translation>ပိုသစ်သော လုပ်ထုံးလုပ်နည်းကြောင့် ဤဖြစ်ရပ်တွင် ပြောင်းလဲမည့်အရာများ</translation>
</message>
<message>
<source>What was done stays done. A case that follows the newer version cannot go back.</source>
<translation>ဆောင်ရွက်ပြီးသားသည် ပြီးစီးလျက် ရှိသည်။ ပိုသစ်သော ဗားရှင်းကို လိုက်နာသော ဖြစ်ရပ်သည် နောက်သို့ ပြန်မသွားနိုင်ပါ။</translation>
</message>
<message>
<source>none</source>
<translation>မရှိ</translation>
</message>
</context>
<context>
<name>Procedures</name>
<message numerus="yes">
<source>%n day(s)</source>
<translation>
<numerusform>%n ရက်</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n hour(s)</source>
<translation>
<numerusform>%n နာရီ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n minute(s)</source>
<translation>
<numerusform>%n မိနစ်</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n month(s)</source>
<translation>
<numerusform>%n လ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n working day(s)</source>
<translation>
<numerusform>ရုံးဖွင့်ရက် %n ရက်</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n year(s)</source>
<translation>
<numerusform>%n နှစ်</numerusform>
</translation>
</message>
<message>
<source>A key must be a plain word.</source>
<translation>key သည် ရိုးရိုးစကားလုံး ဖြစ်ရမည်။</translation>
</message>
<message>
<source>A verified entry must name its source.</source>
<translation>အတည်ပြုပြီးသော အချက်တွင် အရင်းအမြစ် ဖော်ပြရမည်။</translation>
</message>
<message>
<source>At least one entry is needed here.</source>
<translation>ဤနေရာတွင် အနည်းဆုံး တစ်ခု လိုအပ်သည်။</translation>
</message>
<message>
<source>At once</source>
<translation>ချက်ချင်း</translation>
</message>
<message>
<source>At once after {event}</source>
<translation>{event} ပြီးလျှင် ချက်ချင်း</translation>
</message>
<message>
<source>Can be made longer by {by} each time and to {in_all} in all: {rule} Who decides: {who}.</source>
<translation>တစ်ကြိမ်လျှင် {by}၊ စုစုပေါင်း {in_all} အထိ သက်တမ်းတိုးနိုင်သည် – {rule} ဆုံးဖြတ်သူ – {who}။</translation>
</message>
<message>
<source>Can be made longer by {by} each time: {rule} Who decides: {who}.</source>
<translation>တစ်ကြိမ်လျှင် {by} သက်တမ်းတိုးနိုင်သည် – {rule} ဆုံးဖြတ်သူ – {who}။</translation>
</message>
<message>
<source>Can be made longer to {in_all} in all: {rule} Who decides: {who}.</source>
<translation>စုစုပေါင်း {in_all} အထိ သက်တမ်းတိုးနိုင်သည် – {rule} ဆုံးဖြတ်သူ – {who}။</translation>
</message>
<message>
<source>Can be made longer: {rule} Who decides: {who}.</source>
<translation>သက်တမ်းတိုးနိုင်သည် – {rule} ဆုံးဖြတ်သူ – {who}။</translation>
</message>
<message>
<source>Compensation</source>
<translation>လျော်ကြေး</translation>
</message>
<message>
<source>Consent to exploitation does not count</source>
<translation>ခေါင်းပုံဖြတ်ခံရန် သဘောတူခြင်းသည် အရာမရောက်ပါ</translation>
</message>
<message>
<source>Data protection</source>
<translation>အချက်အလက် ကာကွယ်ရေး</translation>
</message>
<message>
<source>Definition of trafficking</source>
<translation>လူကုန်ကူးမှု အဓိပ္ပာယ်ဖွင့်ဆိုချက်</translation>
</message>
<message>
<source>Depends on: {groups}</source>
<translation>{groups} အပေါ် မူတည်သည်</translation>
</message>
<message>
<source>Done</source>
<translation>ပြီးပြီ</translation>
</message>
<message>
<source>Due soon</source>
<translation>ရက်စေ့ခါနီး</translation>
</message>
<message>
<source>For everyone</source>
<translation>လူတိုင်းအတွက်</translation>
</message>
<message>
<source>For: {groups}</source>
<translation>{groups} အတွက်</translation>
</message>
<message>
<source>Kept for: {length}</source>
<translation>သိမ်းထားသည့်ကာလ – {length}</translation>
</message>
<message>
<source>Lasts {length} at most</source>
<translation>အများဆုံး {length} ကြာသည်</translation>
</message>
<message>
<source>Lasts {length} at most from {event}</source>
<translation>{event} မှစ၍ အများဆုံး {length} ကြာသည်</translation>
</message>
<message>
<source>Lasts {length} at most from {event}; the procedure does not say from when it runs</source>
<translation>{event} မှစ၍ အများဆုံး {length} ကြာသည်။ မည်သည့်အချိန်မှ စ၍ရေတွက်ရမည်ကို လုပ်ထုံးလုပ်နည်းတွင် မဖော်ပြထားပါ</translation>
</message>
<message>
<source>Lasts {length} at most, from {event}</source>
<translation>{event} မှစ၍ အများဆုံး {length} ကြာသည်</translation>
</message>
<message>
<source>Leads the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်းကို ဦးဆောင်သည်</translation>
</message>
<message>
<source>Marks that repeat another part (&amp; and *) are not allowed. Write the words out.</source>
<translation>အခြားအပိုင်းကို ပြန်သုံးသော အမှတ်အသားများ (&amp; နှင့် *) ခွင့်မပြုပါ။ စာကို အပြည့်ရေးပါ။</translation>
</message>
<message>
<source>No longer asked for: more is known of the person now. What was done stays.</source>
<translation>မလိုအပ်တော့ပါ – ယခု သက်ဆိုင်သူအကြောင်း ပိုသိရပြီ။ ဆောင်ရွက်ပြီးသား ရှိနေဆဲ ဖြစ်သည်။</translation>
</message>
<message>
<source>Nobody can ever meet this condition. Correct it or take the step out.</source>
<translation>ဤအခြေအနေနှင့် မည်သူမျှ ဘယ်သောအခါမျှ မကိုက်ညီနိုင်ပါ။ ပြင်ပါ သို့မဟုတ် အဆင့်ကို ထုတ်ပယ်ပါ။</translation>
</message>
<message>
<source>Not needed</source>
<translation>မလိုအပ်ပါ</translation>
</message>
<message>
<source>Open</source>
<translation>မပြီးသေး</translation>
</message>
<message>
<source>Overdue</source>
<translation>ရက်ကျော်နေသည်</translation>
</message>
<message>
<source>Put this in quotes, or write a whole number, true, false or null.</source>
<translation>ယင်းကို မျက်တောင်အဖွင့်အပိတ်ထဲ ထည့်ပါ၊ သို့မဟုတ် ကိန်းပြည့်၊ true၊ false သို့မဟုတ် null ရေးပါ။</translation>
</message>
<message>
<source>Reflection period</source>
<translation>စဉ်းစားဆင်ခြင်ချိန်</translation>
</message>
<message>
<source>Regional default</source>
<translation>ဒေသဆိုင်ရာ ပုံသေ</translation>
</message>
<message>
<source>Return</source>
<translation>ပြန်ပို့ရေး</translation>
</message>
<message>
<source>Rule for children</source>
<translation>ကလေးများအတွက် ပြဋ္ဌာန်းချက်</translation>
</message>
<message>
<source>Set by the person responsible</source>
<translation>တာဝန်ရှိသူက သတ်မှတ်သည်</translation>
</message>
<message>
<source>Stay in the country</source>
<translation>နိုင်ငံအတွင်း နေထိုင်ခွင့်</translation>
</message>
<message>
<source>Stopped</source>
<translation>ရပ်ဆိုင်းပြီး</translation>
</message>
<message>
<source>Stopped: the person fears to return, or asylum is open. Take no step of a return until that is settled.</source>
<translation>ရပ်ဆိုင်းပြီး – သက်ဆိုင်သူသည် ပြန်ရန် ကြောက်ရွံ့နေ သို့မဟုတ် ခိုလှုံခွင့်ကိစ္စ မပြီးသေးပါ။ ယင်း ပြီးစီးသည်အထိ ပြန်ပို့ရေး အဆင့် မဆောင်ရွက်ပါနှင့်။</translation>
</message>
<message>
<source>Takes the person in: {agency}</source>
<translation>သက်ဆိုင်သူကို လက်ခံသူ – {agency}</translation>
</message>
<message>
<source>The country code and the name of the file do not agree.</source>
<translation>နိုင်ငံကုဒ်နှင့် ဖိုင်အမည် မကိုက်ညီပါ။</translation>
</message>
<message>
<source>The deadline of a verified step must name its source.</source>
<translation>အတည်ပြုပြီးသော အဆင့်၏ နောက်ဆုံးထားရက်တွင် အရင်းအမြစ် ဖော်ပြရမည်။</translation>
</message>
<message>
<source>The entries are nested too deep.</source>
<translation>အချက်များ၏ အဆင့်ဆင့်ထပ်ထားမှု နက်လွန်းသည်။</translation>
</message>
<message>
<source>The file cannot be opened. Check that it is there and that you may read it.</source>
<translation>ဖိုင်ကို ဖွင့်၍မရပါ။ ဖိုင်ရှိမရှိနှင့် သင်ဖတ်ခွင့်ရှိမရှိ စစ်ဆေးပါ။</translation>
</message>
<message>
<source>The file has more than 10,000 steps.</source>
<translation>ဖိုင်တွင် အဆင့် 10,000 ထက် ပိုရှိသည်။</translation>
</message>
<message>
<source>The file holds a second document. Keep one.</source>
<translation>ဖိုင်တွင် ဒုတိယ စာတမ်းတစ်ခု ပါနေသည်။ တစ်ခုသာ ထားပါ။</translation>
</message>
<message>
<source>The file holds too many entries.</source>
<translation>ဖိုင်တွင် အချက်များ များလွန်းသည်။</translation>
</message>
<message>
<source>The file is empty.</source>
<translation>ဖိုင်သည် ဗလာဖြစ်နေသည်။</translation>
</message>
<message>
<source>The file is not UTF-8. Save it again as UTF-8.</source>
<translation>ဖိုင်သည် UTF-8 မဟုတ်ပါ။ UTF-8 အဖြစ် ပြန်သိမ်းပါ။</translation>
</message>
<message>
<source>The file is too big.</source>
<translation>ဖိုင် ကြီးလွန်းသည်။</translation>
</message>
<message>
<source>The folder has no regional.yaml, which stands in for countries without a file.</source>
<translation>ဖိုင်တွဲတွင် ဖိုင်မရှိသော နိုင်ငံများအတွက် အစားထိုးသည့် regional.yaml မရှိပါ။</translation>
</message>
<message>
<source>The legal basis does not list this id. Add the law or correct the id.</source>
<translation>ဥပဒေအခြေခံစာရင်းတွင် ဤ id မပါပါ။ ဥပဒေကို ထည့်ပါ သို့မဟုတ် id ကို ပြင်ပါ။</translation>
</message>
<message>
<source>The longest extension is shorter than the deadline itself.</source>
<translation>အရှည်ဆုံး သက်တမ်းတိုးခွင့်သည် နောက်ဆုံးထားရက်ထက် တိုနေသည်။</translation>
</message>
<message>
<source>The name must be a country code in small letters, such as th.yaml, or regional.yaml.</source>
<translation>အမည်သည် th.yaml ကဲ့သို့ စာလုံးသေး နိုင်ငံကုဒ် သို့မဟုတ် regional.yaml ဖြစ်ရမည်။</translation>
</message>
<message>
<source>The procedure file {file}</source>
<translation>လုပ်ထုံးလုပ်နည်းဖိုင် {file}</translation>
</message>
<message>
<source>The procedure that is kept with a case</source>
<translation>ဖြစ်ရပ်နှင့်အတူ သိမ်းထားသော လုပ်ထုံးလုပ်နည်း</translation>
</message>
<message>
<source>The sources do not list this id. Add the source or correct the id.</source>
<translation>အရင်းအမြစ်စာရင်းတွင် ဤ id မပါပါ။ အရင်းအမြစ်ကို ထည့်ပါ သို့မဟုတ် id ကို ပြင်ပါ။</translation>
</message>
<message>
<source>There is a control character in this line. Take it out.</source>
<translation>ဤစာကြောင်းတွင် ထိန်းချုပ်အက္ခရာ ပါရှိသည်။ ထုတ်ပယ်ပါ။</translation>
</message>
<message>
<source>This cannot be read as JSON.</source>
<translation>ယင်းကို JSON အဖြစ် ဖတ်၍မရပါ။</translation>
</message>
<message>
<source>This cannot be read as YAML. Check spaces, colons and quotes.</source>
<translation>ယင်းကို YAML အဖြစ် ဖတ်၍မရပါ။ ကွက်လပ်၊ ကိုလံနှင့် မျက်တောင်အဖွင့်အပိတ်များ စစ်ဆေးပါ။</translation>
</message>
<message>
<source>This condition names more than ten groups. Split the step.</source>
<translation>ဤအခြေအနေတွင် အုပ်စု ဆယ်ခုထက် ပိုပါသည်။ အဆင့်ကို ခွဲပါ။</translation>
</message>
<message>
<source>This id is used twice. Give each entry its own.</source>
<translation>ဤ id ကို နှစ်ကြိမ် သုံးထားသည်။ တစ်ခုစီကို သီးခြား id ပေးပါ။</translation>
</message>
<message>
<source>This is empty. Write it or put null if the key allows that.</source>
<translation>ဗလာဖြစ်နေသည်။ ရေးပါ၊ သို့မဟုတ် key က ခွင့်ပြုလျှင် null ထည့်ပါ။</translation>
</message>
<message>
<source>This is not one of the words that this key allows.</source>
<translation>ဤ key က ခွင့်ပြုသော စကားလုံး မဟုတ်ပါ။</translation>
</message>
<message>
<source>This is not written in the form that this key needs.</source>
<translation>ဤ key လိုအပ်သော ပုံစံဖြင့် ရေးမထားပါ။</translation>
</message>
<message>
<source>This is too long.</source>
<translation>ရှည်လွန်းသည်။</translation>
</message>
<message>
<source>This key is here twice. Take one out.</source>
<translation>ဤ key နှစ်ကြိမ် ပါနေသည်။ တစ်ခုကို ထုတ်ပယ်ပါ။</translation>
</message>
<message>
<source>This key is not known. Correct it or take it out.</source>
<translation>ဤ key ကို မသိပါ။ ပြင်ပါ သို့မဟုတ် ထုတ်ပယ်ပါ။</translation>
</message>
<message>
<source>This names a group that is not known. The schema lists them.</source>
<translation>ဤနေရာတွင် မသိသော အုပ်စု ပါရှိသည်။ schema တွင် စာရင်းရှိသည်။</translation>
</message>
<message>
<source>This number is too big.</source>
<translation>ဤကိန်း ကြီးလွန်းသည်။</translation>
</message>
<message>
<source>This number is too small.</source>
<translation>ဤကိန်း ငယ်လွန်းသည်။</translation>
</message>
<message>
<source>This procedure file has nothing on it.</source>
<translation>ဤလုပ်ထုံးလုပ်နည်းဖိုင်တွင် ထိုအကြောင်း ဘာမျှ မပါပါ။</translation>
</message>
<message>
<source>This says something about a deadline, but the step has none.</source>
<translation>နောက်ဆုံးထားရက်အကြောင်း ရေးထားသော်လည်း အဆင့်တွင် နောက်ဆုံးထားရက် မရှိပါ။</translation>
</message>
<message>
<source>Type marks (!) are not allowed. Take them out.</source>
<translation>အမျိုးအစားအမှတ်များ (!) ခွင့်မပြုပါ။ ထုတ်ပယ်ပါ။</translation>
</message>
<message>
<source>Victims are not punished</source>
<translation>လူကုန်ကူးခံရသူများကို အပြစ်မပေးရ</translation>
</message>
<message>
<source>Waiting</source>
<translation>စောင့်ဆိုင်းဆဲ</translation>
</message>
<message>
<source>Waiting for {event}, then at once</source>
<translation>{event} ကို စောင့်ဆိုင်းဆဲ၊ ထို့နောက် ချက်ချင်း</translation>
</message>
<message>
<source>Waiting for {event}, then {length}</source>
<translation>{event} ကို စောင့်ဆိုင်းဆဲ၊ ထို့နောက် {length}</translation>
</message>
<message>
<source>Who identifies victims</source>
<translation>လူကုန်ကူးခံရသူများကို အတည်ပြုသတ်မှတ်သူ</translation>
</message>
<message>
<source>With: {countries}</source>
<translation>ပူးပေါင်းသည့် နိုင်ငံများ – {countries}</translation>
</message>
<message>
<source>Working days need a deadline of 1 to 1,000 whole days, for example P10D.</source>
<translation>ရုံးဖွင့်ရက်အတွက် P10D ကဲ့သို့ ရက်ပြည့် 1 မှ 1,000 အထိ နောက်ဆုံးထားရက် လိုအပ်သည်။</translation>
</message>
<message>
<source>Write a deadline: PT24H, P10D, P3M or P2Y, 100 years at most, or PT0S for at once.</source>
<translation>နောက်ဆုံးထားရက် ရေးပါ – PT24H၊ P10D၊ P3M သို့မဟုတ် P2Y၊ အများဆုံး နှစ် 100၊ ချက်ချင်းအတွက် PT0S။</translation>
</message>
<message>
<source>Write a list here.</source>
<translation>ဤနေရာတွင် စာရင်း ရေးပါ။</translation>
</message>
<message>
<source>Write a whole number here, without quotes.</source>
<translation>ဤနေရာတွင် မျက်တောင်အဖွင့်အပိတ် မပါဘဲ ကိန်းပြည့် ရေးပါ။</translation>
</message>
<message>
<source>Write keys with values here.</source>
<translation>ဤနေရာတွင် key နှင့် တန်ဖိုးများ ရေးပါ။</translation>
</message>
<message>
<source>Write plain words: no markup, links, placeholders, hidden characters or outer spaces.</source>
<translation>ရိုးရိုးစာသား ရေးပါ။ markup၊ လင့်ခ်၊ အစားထိုးနေရာ၊ ဖုံးထားသော အက္ခရာ၊ အစအဆုံး ကွက်လပ်များ မပါစေရ။</translation>
</message>
<message>
<source>Write the day in quotes as year, month, day, for example '2026-11-24'.</source>
<translation>ရက်စွဲကို မျက်တောင်အဖွင့်အပိတ်ဖြင့် နှစ်၊ လ၊ ရက် အစဉ်အတိုင်း ရေးပါ၊ ဥပမာ '2026-11-24'။</translation>
</message>
<message>
<source>Write true or false here.</source>
<translation>ဤနေရာတွင် true သို့မဟုတ် false ရေးပါ။</translation>
</message>
<message>
<source>Write whom this is for: a list of groups, or groups joined by and, or, not and brackets.</source>
<translation>မည်သူ့အတွက် ဖြစ်သည်ကို ရေးပါ – အုပ်စုများ၏ စာရင်း၊ သို့မဟုတ် and၊ or၊ not နှင့် ကွင်းများဖြင့် ဆက်ထားသော အုပ်စုများ။</translation>
</message>
<message>
<source>Write words here; a number or a date goes in quotes.</source>
<translation>ဤနေရာတွင် စာသား ရေးပါ။ ကိန်း သို့မဟုတ် ရက်စွဲကို မျက်တောင်အဖွင့်အပိတ်ထဲ ထည့်ပါ။</translation>
</message>
<message>
<source>adults</source>
<translation>အရွယ်ရောက်သူများ</translation>
</message>
<message>
<source>all but {group}</source>
<translation>{group} မှလွဲ၍ အားလုံး</translation>
</message>
<message>
<source>children</source>
<translation>ကလေးများ</translation>
</message>
<message>
<source>children without a parent or guardian</source>
<translation>မိဘ သို့မဟုတ် အုပ်ထိန်းသူမပါသော ကလေးများ</translation>
</message>
<message>
<source>deadline</source>
<translation>နောက်ဆုံးထားရက်</translation>
</message>
<message>
<source>documents</source>
<translation>စာရွက်စာတမ်းများ</translation>
</message>
<message>
<source>everyone</source>
<translation>လူတိုင်း</translation>
</message>
<message>
<source>foreign nationals</source>
<translation>နိုင်ငံခြားသားများ</translation>
</message>
<message>
<source>guidance</source>
<translation>လမ်းညွှန်ချက်</translation>
</message>
<message>
<source>men and boys</source>
<translation>အမျိုးသားနှင့် ယောက်ျားလေးများ</translation>
</message>
<message>
<source>nationals of the country</source>
<translation>ဤနိုင်ငံ၏ နိုင်ငံသားများ</translation>
</message>
<message>
<source>not signed</source>
<translation>လက်မှတ်မထိုးရသေး</translation>
</message>
<message>
<source>not verified</source>
<translation>အတည်မပြုရသေး</translation>
</message>
<message>
<source>people accused of an offence</source>
<translation>ပြစ်မှုဖြင့် စွပ်စွဲခံရသူများ</translation>
</message>
<message>
<source>people formally identified as victims</source>
<translation>လူကုန်ကူးခံရသူအဖြစ် တရားဝင် အတည်ပြုသတ်မှတ်ခံရသူများ</translation>
</message>
<message>
<source>people found not to be victims</source>
<translation>လူကုန်ကူးခံရသူ မဟုတ်ဟု တွေ့ရှိရသူများ</translation>
</message>
<message>
<source>people who came or were found at sea</source>
<translation>ပင်လယ်မှ ရောက်လာသူ သို့မဟုတ် ပင်လယ်ပြင်တွင် တွေ့ရှိရသူများ</translation>
</message>
<message>
<source>people who come back from abroad</source>
<translation>နိုင်ငံရပ်ခြားမှ ပြန်လာသူများ</translation>
</message>
<message>
<source>people who may need asylum</source>
<translation>ခိုလှုံခွင့် လိုအပ်နိုင်သူများ</translation>
</message>
<message>
<source>phase</source>
<translation>အဆင့်ပိုင်း</translation>
</message>
<message>
<source>signed by a colleague of this office</source>
<translation>ဤရုံးမှ လုပ်ဖော်ကိုင်ဖက်က လက်မှတ်ထိုးပြီး</translation>
</message>
<message>
<source>signed by a signer this office does not know</source>
<translation>ဤရုံးက မသိသော လက်မှတ်ထိုးသူက ထိုးပြီး</translation>
</message>
<message>
<source>signed by a signer this office knows</source>
<translation>ဤရုံးက သိသော လက်မှတ်ထိုးသူက ထိုးပြီး</translation>
</message>
<message>
<source>smuggled migrants</source>
<translation>မှောင်ခို ရွှေ့ပြောင်းခံရသူများ</translation>
</message>
<message>
<source>source</source>
<translation>အရင်းအမြစ်</translation>
</message>
<message>
<source>stateless people</source>
<translation>နိုင်ငံမဲ့များ</translation>
</message>
<message>
<source>the claim for compensation</source>
<translation>လျော်ကြေး တောင်းဆိုခြင်း</translation>
</message>
<message>
<source>the day it became known that this is a child</source>
<translation>ကလေးဖြစ်ကြောင်း သိရှိသည့်နေ့</translation>
</message>
<message>
<source>the day the claim arose</source>
<translation>တောင်းဆိုပိုင်ခွင့် ပေါ်ပေါက်သည့်နေ့</translation>
</message>
<message>
<source>the day the person is brought to testify</source>
<translation>သက်ဆိုင်သူ သက်သေထွက်ဆိုရန် ခေါ်ဆောင်လာသည့်နေ့</translation>
</message>
<message>
<source>the decision of the court</source>
<translation>တရားရုံး၏ ဆုံးဖြတ်ချက်</translation>
</message>
<message>
<source>the end of the criminal case</source>
<translation>ရာဇဝတ်မှု ပြီးဆုံးခြင်း</translation>
</message>
<message>
<source>the end of the examination or hospital stay</source>
<translation>စစ်ဆေးမှု သို့မဟုတ် ဆေးရုံတက်မှု ပြီးဆုံးခြင်း</translation>
</message>
<message>
<source>the end of the support</source>
<translation>အထောက်အပံ့ ပြီးဆုံးခြင်း</translation>
</message>
<message>
<source>the entry to the country</source>
<translation>နိုင်ငံအတွင်းသို့ ဝင်ရောက်ခြင်း</translation>
</message>
<message>
<source>the extension of protective custody</source>
<translation>ကာကွယ်စောင့်ရှောက်ထားမှု သက်တမ်းတိုးခြင်း</translation>
</message>
<message>
<source>the finding of the person</source>
<translation>သက်ဆိုင်သူကို တွေ့ရှိခြင်း</translation>
</message>
<message>
<source>the first contact with the person</source>
<translation>သက်ဆိုင်သူနှင့် ပထမဆုံး တွေ့ဆုံခြင်း</translation>
</message>
<message>
<source>the first court order for protection or safe custody</source>
<translation>ကာကွယ်ရန် သို့မဟုတ် ဘေးကင်းစွာ စောင့်ရှောက်ထားရန် တရားရုံး၏ ပထမအမိန့်</translation>
</message>
<message>
<source>the first information that this may be trafficking</source>
<translation>လူကုန်ကူးမှု ဖြစ်နိုင်ကြောင်း ပထမဆုံး သတင်းရခြင်း</translation>
</message>
<message>
<source>the first time before the committee for child welfare</source>
<translation>ကလေးသူငယ် စောင့်ရှောက်ရေး ကော်မတီသို့ ပထမဆုံးအကြိမ် ရောက်ရှိခြင်း</translation>
</message>
<message>
<source>the first time in court</source>
<translation>တရားရုံးသို့ ပထမဆုံးအကြိမ် ရောက်ရှိခြင်း</translation>
</message>
<message>
<source>the grant of status as a victim</source>
<translation>လူကုန်ကူးခံရသူအဖြစ် အဆင့်သတ်မှတ်ပေးခြင်း</translation>
</message>
<message>
<source>the grant of temporary stay</source>
<translation>ယာယီနေထိုင်ခွင့် ပေးခြင်း</translation>
</message>
<message>
<source>the identification as a victim</source>
<translation>လူကုန်ကူးခံရသူအဖြစ် အတည်ပြုသတ်မှတ်ခြင်း</translation>
</message>
<message>
<source>the landing from the sea</source>
<translation>ပင်လယ်မှ ကမ်းတက်ခြင်း</translation>
</message>
<message>
<source>the opening of the case</source>
<translation>ဖြစ်ရပ် ဖွင့်ခြင်း</translation>
</message>
<message>
<source>the person's consent</source>
<translation>သက်ဆိုင်သူ၏ သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>the person's consent to return</source>
<translation>ပြန်ရန် သက်ဆိုင်သူ၏ သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>the presumptive identification as a victim</source>
<translation>လူကုန်ကူးခံရသူ ဖြစ်ဖွယ်ရှိသည်ဟု ကနဦး သတ်မှတ်ခြင်း</translation>
</message>
<message>
<source>the protection order</source>
<translation>ကာကွယ်ရေးအမိန့်</translation>
</message>
<message>
<source>the receipt of the offer</source>
<translation>ကမ်းလှမ်းချက် ရရှိခြင်း</translation>
</message>
<message>
<source>the report to the authorities</source>
<translation>အာဏာပိုင်များထံ တိုင်ကြားခြင်း</translation>
</message>
<message>
<source>the request for services</source>
<translation>ဝန်ဆောင်မှု တောင်းခံခြင်း</translation>
</message>
<message>
<source>the request for urgent help</source>
<translation>အရေးပေါ် အကူအညီ တောင်းခံခြင်း</translation>
</message>
<message>
<source>the sending of the referral</source>
<translation>ညွှန်းပို့မှု ပေးပို့ခြင်း</translation>
</message>
<message>
<source>the start of protective custody</source>
<translation>ကာကွယ်စောင့်ရှောက်ထားမှု စတင်ခြင်း</translation>
</message>
<message>
<source>the start of the long stay in a shelter</source>
<translation>ခိုလှုံရာနေရာတွင် ရေရှည်နေထိုင်မှု စတင်ခြင်း</translation>
</message>
<message>
<source>the start of the reflection period</source>
<translation>စဉ်းစားဆင်ခြင်ချိန် စတင်ခြင်း</translation>
</message>
<message>
<source>the start of the short stay in a shelter</source>
<translation>ခိုလှုံရာနေရာတွင် ခေတ္တနေထိုင်မှု စတင်ခြင်း</translation>
</message>
<message>
<source>the start of the support</source>
<translation>အထောက်အပံ့ စတင်ခြင်း</translation>
</message>
<message>
<source>title</source>
<translation>ခေါင်းစဉ်</translation>
</message>
<message>
<source>verified</source>
<translation>အတည်ပြုပြီး</translation>
</message>
<message>
<source>victims of forced labour</source>
<translation>အဓမ္မ လုပ်အားခိုင်းစေခံရသူများ</translation>
</message>
<message>
<source>victims of sexual exploitation</source>
<translation>လိင်ပိုင်းဆိုင်ရာ ခေါင်းပုံဖြတ်ခံရသူများ</translation>
</message>
<message>
<source>whether consent is needed</source>
<translation>သဘောတူခွင့်ပြုချက် လိုမလို</translation>
</message>
<message>
<source>whether it is verified</source>
<translation>အတည်ပြုပြီး ဟုတ်မဟုတ်</translation>
</message>
<message>
<source>who acts</source>
<translation>ဆောင်ရွက်သူ</translation>
</message>
<message>
<source>who it is for</source>
<translation>မည်သူ့အတွက်</translation>
</message>
<message>
<source>women and girls</source>
<translation>အမျိုးသမီးနှင့် မိန်းကလေးများ</translation>
</message>
<message>
<source>{first} and {second}</source>
<translation>{first} နှင့် {second}</translation>
</message>
<message>
<source>{how}; check the public holidays, not all of them are known here</source>
<translation>{how}။ အများပြည်သူ ရုံးပိတ်ရက်များကို စစ်ဆေးပါ၊ ဤနေရာတွင် အားလုံး မသိရပါ</translation>
</message>
<message>
<source>{how}; extended</source>
<translation>{how}။ သက်တမ်းတိုးပြီး</translation>
</message>
<message>
<source>{how}; longer than the procedure allows</source>
<translation>{how}။ လုပ်ထုံးလုပ်နည်းက ခွင့်ပြုသည်ထက် ပိုကြာသည်</translation>
</message>
<message>
<source>{left} who are also {right}</source>
<translation>{left} အနက် {right}</translation>
</message>
<message>
<source>{left}, {right}</source>
<translation>{left}၊ {right}</translation>
</message>
<message>
<source>{length} from {event}</source>
<translation>{event} မှစ၍ {length}</translation>
</message>
<message>
<source>{length} from {event}; the procedure does not say from when it runs</source>
<translation>{event} မှစ၍ {length}။ မည်သည့်အချိန်မှ စ၍ရေတွက်ရမည်ကို လုပ်ထုံးလုပ်နည်းတွင် မဖော်ပြထားပါ</translation>
</message>
<message>
<source>{length}; the procedure does not say from when it runs</source>
<translation>{length}။ မည်သည့်အချိန်မှ စ၍ရေတွက်ရမည်ကို လုပ်ထုံးလုပ်နည်းတွင် မဖော်ပြထားပါ</translation>
</message>
<message numerus="yes">
<source>{place} has %n fault(s) and was not used. First, in line {line}: {fault}</source>
<translation>
<numerusform>{place} တွင် အမှား %n ခု ရှိသဖြင့် အသုံးမပြုခဲ့ပါ။ ပထမအမှား၊ စာကြောင်း {line} – {fault}</numerusform>
</translation>
</message>
<message>
<source>{source}. Last checked: not noted</source>
<translation>{source}။ နောက်ဆုံး စစ်ဆေးသည့်ရက် – မမှတ်သားထားပါ</translation>
</message>
<message>
<source>{source}. Last checked: {day}</source>
<translation>{source}။ နောက်ဆုံး စစ်ဆေးသည့်ရက် – {day}</translation>
</message>
<message>
<source>{title}, {publisher}</source>
<translation>{title}၊ {publisher}</translation>
</message>
<message>
<source>{title}, {publisher} ({year})</source>
<translation>{title}၊ {publisher} ({year})</translation>
</message>
<message>
<source>“{field}” is missing here.</source>
<translation>ဤနေရာတွင် “{field}” မပါပါ။</translation>
</message>
</context>
<context>
<name>Program</name>
<message>
<source>Something about this vault is not as this program left it. Stop working, tell your supervisor, and have the vault checked before anything is changed.</source>
<translation>ဤမှတ်တမ်းတိုက်တွင် ဤပရိုဂရမ် ထားခဲ့သည့်အတိုင်း မဟုတ်သော အရာ ရှိနေသည်။ အလုပ်ရပ်ပါ၊ ကြီးကြပ်သူကို ပြောပါ၊ မည်သည့်အရာကိုမျှ မပြောင်းမီ မှတ်တမ်းတိုက်ကို စစ်ဆေးစေပါ။</translation>
</message>
</context>
<context>
<name>Progress</name>
<message>
<source>Stop</source>
<translation>ရပ်ရန်</translation>
</message>
<message>
<source>{done} of {total}</source>
<translation>{total} အနက် {done}</translation>
</message>
</context>
<context>
<name>Provider</name>
<message>
<source>Address</source>
<translation>လိပ်စာ</translation>
</message>
<message>
<source>City</source>
<translation>မြို့</translation>
</message>
<message>
<source>Cost</source>
<translation>ကုန်ကျစရိတ်</translation>
</message>
<message>
<source>Country</source>
<translation>နိုင်ငံ</translation>
</message>
<message>
<source>Email</source>
<translation>အီးမေးလ်</translation>
</message>
<message>
<source>Hours</source>
<translation>ဖွင့်ချိန်</translation>
</message>
<message>
<source>Kind of organisation</source>
<translation>အဖွဲ့အစည်း အမျိုးအစား</translation>
</message>
<message>
<source>Languages</source>
<translation>ဘာသာစကားများ</translation>
</message>
<message>
<source>Last checked</source>
<translation>နောက်ဆုံး စစ်ဆေးသည့်ရက်</translation>
</message>
<message>
<source>Latitude</source>
<translation>လတ္တီတွဒ်</translation>
</message>
<message>
<source>Longitude</source>
<translation>လောင်ဂျီတွဒ်</translation>
</message>
<message>
<source>Name</source>
<translation>အမည်</translation>
</message>
<message>
<source>Phone</source>
<translation>ဖုန်း</translation>
</message>
<message>
<source>Places</source>
<translation>နေရာ အရေအတွက်</translation>
</message>
<message>
<source>Postal code</source>
<translation>စာတိုက်ကုဒ်</translation>
</message>
<message>
<source>Province or state</source>
<translation>ပြည်နယ် သို့မဟုတ် တိုင်း</translation>
</message>
<message>
<source>Services</source>
<translation>ဝန်ဆောင်မှုများ</translation>
</message>
<message>
<source>Takes</source>
<translation>လက်ခံသူများ</translation>
</message>
<message>
<source>Takes referrals now?</source>
<translation>ယခု ညွှန်းပို့မှု လက်ခံပါသလား။</translation>
</message>
<message>
<source>Who can be taken</source>
<translation>လက်ခံနိုင်သူများ</translation>
</message>
<message>
<source>Who to ask for</source>
<translation>ဆက်သွယ်ရမည့်သူ</translation>
</message>
</context>
<context>
<name>QDialogButtonBox</name>
<message>
<source>OK</source>
<translation>အိုကေ</translation>
</message>
</context>
<context>
<name>QLineEdit</name>
<message>
<source>&amp;Copy</source>
<translation>ကူးယူရန် (&amp;C)</translation>
</message>
<message>
<source>&amp;Paste</source>
<translation>ထည့်ရန် (&amp;P)</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>ပြန်လုပ်ရန် (&amp;R)</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>နောက်ပြန်ရန် (&amp;U)</translation>
</message>
<message>
<source>Cu&amp;t</source>
<translation>ဖြတ်ယူရန် (&amp;T)</translation>
</message>
<message>
<source>Delete</source>
<translation>ဖျက်ရန်</translation>
</message>
<message>
<source>Select All</source>
<translation>အားလုံး ရွေးရန်</translation>
</message>
</context>
<context>
<name>QPlatformTheme</name>
<message>
<source>&amp;No</source>
<translation>မဟုတ် (&amp;N)</translation>
</message>
<message>
<source>&amp;Yes</source>
<translation>ဟုတ် (&amp;Y)</translation>
</message>
<message>
<source>Apply</source>
<translation>အသုံးချရန်</translation>
</message>
<message>
<source>Cancel</source>
<translation>မလုပ်တော့ပါ</translation>
</message>
<message>
<source>Close</source>
<translation>ပိတ်ရန်</translation>
</message>
<message>
<source>Discard</source>
<translation>စွန့်ပစ်ရန်</translation>
</message>
<message>
<source>Help</source>
<translation>အကူအညီ</translation>
</message>
<message>
<source>OK</source>
<translation>အိုကေ</translation>
</message>
<message>
<source>Open</source>
<translation>ဖွင့်ရန်</translation>
</message>
<message>
<source>Reset</source>
<translation>ပြန်စရန်</translation>
</message>
<message>
<source>Retry</source>
<translation>ထပ်လုပ်ရန်</translation>
</message>
<message>
<source>Save</source>
<translation>သိမ်းရန်</translation>
</message>
</context>
<context>
<name>QWidgetTextControl</name>
<message>
<source>&amp;Copy</source>
<translation>ကူးယူရန် (&amp;C)</translation>
</message>
<message>
<source>&amp;Paste</source>
<translation>ထည့်ရန် (&amp;P)</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>ပြန်လုပ်ရန် (&amp;R)</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>နောက်ပြန်ရန် (&amp;U)</translation>
</message>
<message>
<source>Cu&amp;t</source>
<translation>ဖြတ်ယူရန် (&amp;T)</translation>
</message>
<message>
<source>Delete</source>
<translation>ဖျက်ရန်</translation>
</message>
<message>
<source>Select All</source>
<translation>အားလုံး ရွေးရန်</translation>
</message>
</context>
<context>
<name>QualityReview</name>
<message>
<source>Criteria</source>
<translation>စံသတ်မှတ်ချက်များ</translation>
</message>
<message>
<source>Do the goals say what the person wants?</source>
<translation>ရည်မှန်းချက်များသည် သက်ဆိုင်သူ လိုလားသည်ကို ဖော်ပြပါသလား။</translation>
</message>
<message>
<source>Does the plan answer the needs that were found?</source>
<translation>အစီအစဉ်သည် တွေ့ရှိထားသော လိုအပ်ချက်များကို ဖြည့်ဆည်းပါသလား။</translation>
</message>
<message>
<source>Does the record hold only what is needed?</source>
<translation>မှတ်တမ်းတွင် လိုအပ်သည်ကိုသာ ထားပါသလား။</translation>
</message>
<message>
<source>For a child: do best interests lead?</source>
<translation>ကလေးဖြစ်ပါက – ကလေး၏ အကောင်းဆုံးအကျိုးကို ဦးစားပေးပါသလား။</translation>
</message>
<message>
<source>In words</source>
<translation>စာဖြင့်</translation>
</message>
<message>
<source>Reviewed on</source>
<translation>သုံးသပ်သည့်ရက်</translation>
</message>
<message>
<source>Reviewer</source>
<translation>သုံးသပ်သူ</translation>
</message>
<message>
<source>Was consent informed, and for each sharing?</source>
<translation>သဘောတူခွင့်ပြုချက်ကို အသိပေးရှင်းပြပြီး မျှဝေမှုတစ်ခုစီအတွက် ရယူခဲ့ပါသလား။</translation>
</message>
<message>
<source>Was every referral followed up to an answer?</source>
<translation>ညွှန်းပို့မှုတိုင်းကို အဖြေရသည်အထိ လိုက်ခဲ့ပါသလား။</translation>
</message>
<message>
<source>Was it written down in time, and in plain words?</source>
<translation>အချိန်မီနှင့် ရိုးရှင်းသော စကားဖြင့် ရေးမှတ်ခဲ့ပါသလား။</translation>
</message>
<message>
<source>Was safety asked first, and kept to since?</source>
<translation>ဘေးကင်းရေးကို အရင်မေးပြီး ထိုအချိန်မှစ၍ လိုက်နာခဲ့ပါသလား။</translation>
</message>
<message>
<source>Was the person contacted as was agreed?</source>
<translation>သက်ဆိုင်သူကို သဘောတူထားသည့်အတိုင်း ဆက်သွယ်ခဲ့ပါသလား။</translation>
</message>
<message>
<source>Were the needs assessed with the person?</source>
<translation>လိုအပ်ချက်များကို သက်ဆိုင်သူနှင့်အတူ ဆန်းစစ်ခဲ့ပါသလား။</translation>
</message>
<message>
<source>What to do better</source>
<translation>ပိုကောင်းအောင် လုပ်ရမည့်အရာ</translation>
</message>
<message>
<source>What was agreed with the worker</source>
<translation>ဝန်ထမ်းနှင့် သဘောတူခဲ့သည်များ</translation>
</message>
<message>
<source>What was done well</source>
<translation>ကောင်းစွာ ဆောင်ရွက်ခဲ့သည်များ</translation>
</message>
</context>
<context>
<name>Question</name>
<message>
<source>Answer after all</source>
<translation>အဖြေပေးရန်</translation>
</message>
<message>
<source>Clear the answer</source>
<translation>အဖြေ ရှင်းရန်</translation>
</message>
<message>
<source>No answer: say why</source>
<translation>အဖြေမရှိ – အကြောင်းရင်း</translation>
</message>
</context>
<context>
<name>Record</name>
<message>
<source>Action of the plan</source>
<translation>အစီအစဉ်၏ လုပ်ဆောင်ချက်</translation>
</message>
<message>
<source>Approval</source>
<translation>ခွင့်ပြုချက်</translation>
</message>
<message>
<source>Assessment</source>
<translation>ဆန်းစစ်မှု</translation>
</message>
<message>
<source>Asylum referral</source>
<translation>ခိုလှုံခွင့် ညွှန်းပို့မှု</translation>
</message>
<message>
<source>Case</source>
<translation>ဖြစ်ရပ်</translation>
</message>
<message>
<source>Case conference</source>
<translation>ဖြစ်ရပ်ဆွေးနွေးပွဲ</translation>
</message>
<message>
<source>Closure</source>
<translation>ဖြစ်ရပ်ပိတ်ခြင်း</translation>
</message>
<message>
<source>Complaint or feedback</source>
<translation>တိုင်ကြားချက် သို့မဟုတ် တုံ့ပြန်ချက်</translation>
</message>
<message>
<source>Consent</source>
<translation>သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Contact note</source>
<translation>ဆက်သွယ်မှု မှတ်တမ်း</translation>
</message>
<message>
<source>Did not want to say</source>
<translation>မဖြေလိုပါ</translation>
</message>
<message>
<source>Document</source>
<translation>စာရွက်စာတမ်း</translation>
</message>
<message>
<source>Event</source>
<translation>အဖြစ်အပျက်</translation>
</message>
<message>
<source>Event of the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်းဆိုင်ရာ အဖြစ်အပျက်</translation>
</message>
<message>
<source>Family member</source>
<translation>မိသားစုဝင်</translation>
</message>
<message>
<source>Flag</source>
<translation>သတိပေးအလံ</translation>
</message>
<message>
<source>Follow-up</source>
<translation>နောက်ဆက်တွဲ</translation>
</message>
<message>
<source>Goal</source>
<translation>ရည်မှန်းချက်</translation>
</message>
<message>
<source>Incident of violence</source>
<translation>အကြမ်းဖက်မှု ဖြစ်စဉ်</translation>
</message>
<message>
<source>Kept from the case</source>
<translation>ကြည့်ခွင့်ပိတ်ခြင်း</translation>
</message>
<message>
<source>Legal matter</source>
<translation>ဥပဒေရေးရာ ကိစ္စ</translation>
</message>
<message>
<source>Not known</source>
<translation>မသိပါ</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>အရေးပေါ်ဖွင့်မှု</translation>
</message>
<message>
<source>Person</source>
<translation>သက်ဆိုင်သူ</translation>
</message>
<message>
<source>Person who arrived</source>
<translation>ရောက်ရှိလာသူ</translation>
</message>
<message>
<source>Place</source>
<translation>နေရာ</translation>
</message>
<message>
<source>Quality review</source>
<translation>အရည်အသွေး သုံးသပ်ချက်</translation>
</message>
<message>
<source>Referral</source>
<translation>ညွှန်းပို့မှု</translation>
</message>
<message>
<source>Referral in</source>
<translation>ဝင်လာသော ညွှန်းပို့မှု</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>ပြန်ပို့ရေးနှင့် ပြန်လည်ပေါင်းစည်းရေး</translation>
</message>
<message>
<source>Safe contact</source>
<translation>ဘေးကင်းသော ဆက်သွယ်နည်း</translation>
</message>
<message>
<source>Screening</source>
<translation>ပဏာမစိစစ်မှု</translation>
</message>
<message>
<source>Service</source>
<translation>ဝန်ဆောင်မှု</translation>
</message>
<message>
<source>Service provider</source>
<translation>ဝန်ဆောင်မှုပေးသူ</translation>
</message>
<message>
<source>Suspect</source>
<translation>သံသယရှိသူ</translation>
</message>
<message>
<source>Task</source>
<translation>လုပ်ငန်းတာဝန်</translation>
</message>
<message>
<source>Transfer</source>
<translation>လွှဲပြောင်းခြင်း</translation>
</message>
<message>
<source>What happened</source>
<translation>ဖြစ်ပျက်ခဲ့သည်များ</translation>
</message>
</context>
<context>
<name>RecordEditor</name>
<message>
<source>Back without saving</source>
<translation>မသိမ်းဘဲ ပြန်ထွက်ရန်</translation>
</message>
<message>
<source>Look at the differences</source>
<translation>ကွာခြားချက်များ ကြည့်ရန်</translation>
</message>
<message>
<source>Nothing is lost: the record is as the other one saved it, and your answers are kept.</source>
<translation>ဘာမျှ မပျောက်ပါ – မှတ်တမ်းသည် အခြားသူ သိမ်းထားသည့်အတိုင်း ရှိပြီး သင့်အဖြေများကို ထားရှိပါသည်။</translation>
</message>
</context>
<context>
<name>Referral</name>
<message>
<source>Answer</source>
<translation>အဖြေ</translation>
</message>
<message>
<source>Answer wanted by</source>
<translation>အဖြေ လိုချင်သည့်ရက်</translation>
</message>
<message>
<source>Answered on</source>
<translation>ဖြေကြားသည့်ရက်</translation>
</message>
<message>
<source>Back to the case</source>
<translation>ဖြစ်ရပ်သို့ ပြန်သွားရန်</translation>
</message>
<message>
<source>Begin anew</source>
<translation>အသစ် ပြန်စရန်</translation>
</message>
<message>
<source>Choose a provider and what to share. Here you then see every answer that leaves.</source>
<translation>ဝန်ဆောင်မှုပေးသူနှင့် မျှဝေမည့်အရာကို ရွေးပါ။ ထို့နောက် ပေးပို့မည့် အဖြေတိုင်းကို ဤနေရာတွင် မြင်ရပါမည်။</translation>
</message>
<message>
<source>Choose the help that is needed first.</source>
<translation>အရင်ဆုံး လိုအပ်သော အကူအညီကို ရွေးပါ။</translation>
</message>
<message>
<source>Consent it rests on</source>
<translation>အခြေခံသည့် သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Consent to tell {provider}</source>
<translation>{provider} သို့ ပြောပြရန် သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Do no harm</source>
<translation>ထိခိုက်နစ်နာမှု မဖြစ်စေရန်</translation>
</message>
<message>
<source>Do no harm: say what could happen and what you do about it. It is not printed.</source>
<translation>ထိခိုက်နစ်နာမှု မဖြစ်စေရန် – ဘာဖြစ်နိုင်သည်၊ ယင်းအတွက် သင် ဘာလုပ်မည်ကို ရေးပါ။ ယင်းကို ပုံနှိပ်မည် မဟုတ်ပါ။</translation>
</message>
<message>
<source>How urgent</source>
<translation>မည်မျှ အရေးပေါ်သနည်း</translation>
</message>
<message>
<source>Make the letter</source>
<translation>ညွှန်းပို့စာ ပြုလုပ်ရန်</translation>
</message>
<message>
<source>Nobody in the directory gives this help. Add a service to the directory first.</source>
<translation>လမ်းညွှန်စာရင်းတွင် ဤအကူအညီပေးသူ မရှိပါ။ ဝန်ဆောင်မှုတစ်ခုကို လမ်းညွှန်စာရင်းသို့ အရင်ထည့်ပါ။</translation>
</message>
<message>
<source>Nothing else leaves. What could go wrong is not printed.</source>
<translation>အခြား ဘာမျှ ပို့မည်မဟုတ်ပါ။ ဖြစ်ပေါ်နိုင်သည့် အန္တရာယ်ကို ပုံနှိပ်မည် မဟုတ်ပါ။</translation>
</message>
<message>
<source>Now make its letter. Today reminds you when no answer comes.</source>
<translation>ယခု ညွှန်းပို့စာ ပြုလုပ်ပါ။ အဖြေမလာပါက “ယနေ့” စာမျက်နှာက သတိပေးပါမည်။</translation>
</message>
<message>
<source>Printed copies</source>
<translation>ပုံနှိပ်ထားသော မိတ္တူများ</translation>
</message>
<message>
<source>Provider</source>
<translation>ဝန်ဆောင်မှုပေးသူ</translation>
</message>
<message>
<source>Reason for the referral</source>
<translation>ညွှန်းပို့ရသည့် အကြောင်းရင်း</translation>
</message>
<message>
<source>Record consent for this</source>
<translation>ဤအတွက် သဘောတူခွင့်ပြုချက် မှတ်တမ်းတင်ရန်</translation>
</message>
<message>
<source>Referral</source>
<translation>ညွှန်းပို့မှု</translation>
</message>
<message>
<source>Send referral</source>
<translation>ညွှန်းပို့ရန်</translation>
</message>
<message>
<source>Sent</source>
<translation>ပို့သည့်ရက်</translation>
</message>
<message>
<source>Service</source>
<translation>ဝန်ဆောင်မှု</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>နောက်ထပ် %n ခု ပြရန်</numerusform>
</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>The person agreed to all of this on {day}.</source>
<translation>ဤအရာအားလုံးကို သက်ဆိုင်သူက {day} တွင် သဘောတူခဲ့သည်။</translation>
</message>
<message>
<source>The person agreed to all of this on {day}: {how}.</source>
<translation>ဤအရာအားလုံးကို သက်ဆိုင်သူက {day} တွင် သဘောတူခဲ့သည် – {how}။</translation>
</message>
<message>
<source>The person does not want this provider to be told. Choose another one, or ask again another day.</source>
<translation>ဤဝန်ဆောင်မှုပေးသူကို ပြောပြရန် သက်ဆိုင်သူ ဆန္ဒမရှိပါ။ အခြားတစ်ခုကို ရွေးပါ သို့မဟုတ် နောက်တစ်ရက် ပြန်မေးပါ။</translation>
</message>
<message>
<source>The referral is recorded as sent</source>
<translation>ညွှန်းပို့မှုကို ပို့ပြီးအဖြစ် မှတ်တမ်းတင်ပြီးပါပြီ</translation>
</message>
<message>
<source>Their caseworker</source>
<translation>သူတို့၏ ဖြစ်ရပ်စီမံသူ</translation>
</message>
<message>
<source>There is no consent yet for this provider and all of this. Ask the person, then record it.</source>
<translation>ဤဝန်ဆောင်မှုပေးသူနှင့် ဤအရာအားလုံးအတွက် သဘောတူခွင့်ပြုချက် မရှိသေးပါ။ သက်ဆိုင်သူကို မေးပါ၊ ပြီးလျှင် မှတ်တမ်းတင်ပါ။</translation>
</message>
<message>
<source>What could go wrong for the person?</source>
<translation>သက်ဆိုင်သူအတွက် ဘာအန္တရာယ် ဖြစ်နိုင်သနည်း။</translation>
</message>
<message>
<source>What is shared</source>
<translation>မျှဝေထားသည့်အရာ</translation>
</message>
<message>
<source>What may they know</source>
<translation>သူတို့ ဘာကို သိနိုင်သနည်း</translation>
</message>
<message>
<source>What they answered</source>
<translation>သူတို့၏ ဖြေကြားချက်</translation>
</message>
<message>
<source>What will be shared</source>
<translation>မျှဝေမည့်အရာ</translation>
</message>
<message>
<source>What you ask for</source>
<translation>သင် တောင်းခံသည့်အရာ</translation>
</message>
<message>
<source>What you ask of them</source>
<translation>သူတို့ထံ သင် တောင်းခံသည့်အရာ</translation>
</message>
<message>
<source>Which help is needed</source>
<translation>မည်သည့် အကူအညီ လိုအပ်သနည်း</translation>
</message>
<message>
<source>Who can help</source>
<translation>မည်သူ ကူညီနိုင်သနည်း</translation>
</message>
<message>
<source>Why not</source>
<translation>ဘာကြောင့် မဟုတ်</translation>
</message>
<message>
<source>You began this referral before and did not send it.</source>
<translation>ဤညွှန်းပို့မှုကို ယခင်က စတင်ခဲ့ပြီး မပို့ရသေးပါ။</translation>
</message>
<message>
<source>does not take this person</source>
<translation>ဤသက်ဆိုင်သူကို လက်မခံပါ</translation>
</message>
<message>
<source>in another country</source>
<translation>အခြားနိုင်ငံတွင်</translation>
</message>
<message>
<source>interpreter needed</source>
<translation>စကားပြန် လိုအပ်သည်</translation>
</message>
<message>
<source>nothing recorded</source>
<translation>ဘာမျှ မှတ်တမ်းမတင်ထားပါ</translation>
</message>
<message>
<source>speaks the language</source>
<translation>ဘာသာစကား ပြောနိုင်သည်</translation>
</message>
<message>
<source>takes no referrals now</source>
<translation>ယခု ညွှန်းပို့မှု လက်မခံပါ</translation>
</message>
<message>
<source>takes this person</source>
<translation>ဤသက်ဆိုင်သူကို လက်ခံသည်</translation>
</message>
<message>
<source>{city}, {country}</source>
<translation>{city}၊ {country}</translation>
</message>
<message>
<source>{code} · {stage}</source>
<translation>{code} · {stage}</translation>
</message>
<message>
<source>{label}: {answer}</source>
<translation>{label} – {answer}</translation>
</message>
</context>
<context>
<name>Referrals</name>
<message numerus="yes">
<source>%n letter(s) made</source>
<translation>
<numerusform>စာ %n စောင် ပြုလုပ်ပြီး</numerusform>
</translation>
</message>
<message>
<source>Make the letter</source>
<translation>စာ ပြုလုပ်ရန်</translation>
</message>
<message>
<source>New referral</source>
<translation>ညွှန်းပို့မှု အသစ်</translation>
</message>
<message>
<source>No referral yet</source>
<translation>ညွှန်းပို့မှု မရှိသေးပါ</translation>
</message>
<message>
<source>Record the answer</source>
<translation>အဖြေ မှတ်တမ်းတင်ရန်</translation>
</message>
<message>
<source>Refer the person to a service once she or he agrees to what it will be told.</source>
<translation>ဝန်ဆောင်မှုသို့ ပြောပြမည့်အရာကို သက်ဆိုင်သူ သဘောတူပြီးမှ ညွှန်းပို့ပါ။</translation>
</message>
<message>
<source>Their answer</source>
<translation>သူတို့၏ အဖြေ</translation>
</message>
<message>
<source>answer due {day}</source>
<translation>အဖြေ နောက်ဆုံးထား {day}</translation>
</message>
<message>
<source>answer was due {day}</source>
<translation>အဖြေ နောက်ဆုံးထား {day} ကျော်ပြီ</translation>
</message>
<message>
<source>{service}: {provider}</source>
<translation>{service} – {provider}</translation>
</message>
</context>
<context>
<name>ReturnPlan</name>
<message>
<source>Arrival and after</source>
<translation>ရောက်ရှိခြင်းနှင့် နောက်ပိုင်း</translation>
</message>
<message>
<source>Arrived on</source>
<translation>ရောက်ရှိသည့်ရက်</translation>
</message>
<message>
<source>Assessment</source>
<translation>ဆန်းစစ်မှု</translation>
</message>
<message>
<source>Country of return</source>
<translation>ပြန်ပို့ရာ နိုင်ငံ</translation>
</message>
<message>
<source>Decided on</source>
<translation>ဆုံးဖြတ်သည့်ရက်</translation>
</message>
<message>
<source>Departure</source>
<translation>ထွက်ခွာချိန်</translation>
</message>
<message>
<source>Escort</source>
<translation>လိုက်ပါပို့ဆောင်မှု</translation>
</message>
<message>
<source>Family assessment</source>
<translation>မိသားစု ဆန်းစစ်မှု</translation>
</message>
<message>
<source>Findings about the family</source>
<translation>မိသားစုအကြောင်း တွေ့ရှိချက်များ</translation>
</message>
<message>
<source>Fit to travel?</source>
<translation>ခရီးသွားနိုင်သော ကျန်းမာရေး ရှိပါသလား။</translation>
</message>
<message>
<source>For a child: in the child's best interest?</source>
<translation>ကလေးဖြစ်ပါက – ကလေး၏ အကောင်းဆုံးအကျိုး ဖြစ်ပါသလား။</translation>
</message>
<message>
<source>Informed about risks, help and other ways?</source>
<translation>အန္တရာယ်၊ အကူအညီနှင့် အခြားနည်းလမ်းများ အသိပေးပြီးပါပြီလား။</translation>
</message>
<message>
<source>Place of return</source>
<translation>ပြန်ပို့ရာ နေရာ</translation>
</message>
<message>
<source>Received by</source>
<translation>ကြိုဆိုလက်ခံသူ</translation>
</message>
<message>
<source>Reintegration plan</source>
<translation>ပြန်လည်ပေါင်းစည်းရေး အစီအစဉ်</translation>
</message>
<message>
<source>Risk on return</source>
<translation>ပြန်လျှင် ကြုံနိုင်သော အန္တရာယ်</translation>
</message>
<message>
<source>Risks and what is done about them</source>
<translation>အန္တရာယ်များနှင့် ယင်းအတွက် ဆောင်ရွက်ချက်များ</translation>
</message>
<message>
<source>Route</source>
<translation>ခရီးလမ်းကြောင်း</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>Travel</source>
<translation>ခရီး</translation>
</message>
<message>
<source>Travel document</source>
<translation>ခရီးသွားစာရွက်စာတမ်း</translation>
</message>
<message>
<source>What the person wants</source>
<translation>သက်ဆိုင်သူ လိုလားသည့်အရာ</translation>
</message>
<message>
<source>Who meets the person</source>
<translation>သက်ဆိုင်သူကို ကြိုဆိုမည့်သူ</translation>
</message>
<message>
<source>Why it was stopped</source>
<translation>ရပ်ဆိုင်းရသည့် အကြောင်းရင်း</translation>
</message>
<message>
<source>Wish and decision</source>
<translation>ဆန္ဒနှင့် ဆုံးဖြတ်ချက်</translation>
</message>
</context>
<context>
<name>Returns</name>
<message>
<source>The person fears to return, or asylum is open. No step of a return is taken until that is settled.</source>
<translation>သက်ဆိုင်သူသည် ပြန်ရန် ကြောက်ရွံ့နေ သို့မဟုတ် ခိုလှုံခွင့်ကိစ္စ မပြီးသေးပါ။ ယင်း ပြီးစီးသည်အထိ ပြန်ပို့ရေး အဆင့် မဆောင်ရွက်ပါ။</translation>
</message>
</context>
<context>
<name>Rights</name>
<message>
<source>add users and give them their role</source>
<translation>အသုံးပြုသူ ထည့်ပြီး အခန်းကဏ္ဍ သတ်မှတ်ပေးခြင်း</translation>
</message>
<message>
<source>approve a colleague's assessment, plan or closure</source>
<translation>လုပ်ဖော်ကိုင်ဖက်၏ ဆန်းစစ်မှု၊ အစီအစဉ် သို့မဟုတ် ဖြစ်ရပ်ပိတ်ခြင်းကို ခွင့်ပြုခြင်း</translation>
</message>
<message>
<source>assess needs, plan help and set steps aside</source>
<translation>လိုအပ်ချက် ဆန်းစစ်ခြင်း၊ အကူအညီ စီစဉ်ခြင်း၊ မလိုသောအဆင့် ဖယ်ထားခြင်း</translation>
</message>
<message>
<source>begin a case</source>
<translation>ဖြစ်ရပ် စတင်ခြင်း</translation>
</message>
<message>
<source>bring in records from a file</source>
<translation>ဖိုင်မှ မှတ်တမ်းများ ထည့်သွင်းခြင်း</translation>
</message>
<message>
<source>bring the figures file up to date from the cases</source>
<translation>ဖြစ်ရပ်များမှ ကိန်းဂဏန်းဖိုင်ကို မွမ်းမံခြင်း</translation>
</message>
<message>
<source>by a key: without it there is nothing to read or to sign with</source>
<translation>သော့ဖြင့် – သော့မရှိလျှင် ဖတ်ရန် သို့မဟုတ် လက်မှတ်ထိုးရန် ဘာမျှမရှိ</translation>
</message>
<message>
<source>by a trace: it cannot be prevented and is found afterwards</source>
<translation>ခြေရာဖြင့် – တားဆီး၍မရသော်လည်း နောက်မှ တွေ့ရှိနိုင်သည်</translation>
</message>
<message>
<source>by this program: it refuses, but a script of someone with the key would not</source>
<translation>ဤပရိုဂရမ်ဖြင့် – ပရိုဂရမ်က ငြင်းသော်လည်း သော့ရှိသူ၏ script က မငြင်းပါ</translation>
</message>
<message>
<source>change a case, its tasks and its notes</source>
<translation>ဖြစ်ရပ်၊ လုပ်ငန်းတာဝန်နှင့် မှတ်စုများ ပြင်ဆင်ခြင်း</translation>
</message>
<message>
<source>check the vault's files and journal</source>
<translation>မှတ်တမ်းတိုက်၏ ဖိုင်များနှင့် လုပ်ဆောင်ချက်မှတ်တမ်း စစ်ဆေးခြင်း</translation>
</message>
<message>
<source>close a case</source>
<translation>ဖြစ်ရပ် ပိတ်ခြင်း</translation>
</message>
<message>
<source>erase a case for good</source>
<translation>ဖြစ်ရပ်ကို အပြီးအပိုင် ဖျက်ခြင်း</translation>
</message>
<message>
<source>give a case to a caseworker</source>
<translation>ဖြစ်ရပ်ကို ဖြစ်ရပ်စီမံသူထံ ပေးအပ်ခြင်း</translation>
</message>
<message>
<source>hand a case over to another office</source>
<translation>ဖြစ်ရပ်ကို အခြားရုံးသို့ လွှဲအပ်ခြင်း</translation>
</message>
<message>
<source>install a country's procedure</source>
<translation>နိုင်ငံ၏ လုပ်ထုံးလုပ်နည်း ထည့်သွင်းခြင်း</translation>
</message>
<message>
<source>keep the directory of services</source>
<translation>ဝန်ဆောင်မှု လမ်းညွှန်စာရင်း ထိန်းသိမ်းခြင်း</translation>
</message>
<message>
<source>look for a suspect in all cases</source>
<translation>ဖြစ်ရပ်အားလုံးတွင် သံသယရှိသူကို ရှာဖွေခြင်း</translation>
</message>
<message>
<source>make a backup</source>
<translation>အရန်မိတ္တူ ပြုလုပ်ခြင်း</translation>
</message>
<message>
<source>make tables of figures</source>
<translation>ကိန်းဂဏန်းဇယားများ ပြုလုပ်ခြင်း</translation>
</message>
<message>
<source>merge two cases of one person</source>
<translation>လူတစ်ဦးတည်း၏ ဖြစ်ရပ်နှစ်ခု ပေါင်းခြင်း</translation>
</message>
<message>
<source>open a case out of one's reach in an emergency</source>
<translation>မိမိ မြင်ခွင့်မရှိသော ဖြစ်ရပ်ကို အရေးပေါ် ဖွင့်ခြင်း</translation>
</message>
<message>
<source>open a closed case again</source>
<translation>ပိတ်ထားသော ဖြစ်ရပ် ပြန်ဖွင့်ခြင်း</translation>
</message>
<message>
<source>practise with made-up people</source>
<translation>စိတ်ကူးသက်သက် လူများဖြင့် လေ့ကျင့်ခြင်း</translation>
</message>
<message>
<source>prepare and reset the training</source>
<translation>လေ့ကျင့်ရေး ပြင်ဆင်ခြင်းနှင့် ပြန်စခြင်း</translation>
</message>
<message>
<source>print letters and case pages</source>
<translation>စာနှင့် ဖြစ်ရပ်စာမျက်နှာများ ပုံနှိပ်ခြင်း</translation>
</message>
<message>
<source>read the journal of who did what</source>
<translation>မည်သူ ဘာလုပ်ခဲ့သည့် လုပ်ဆောင်ချက်မှတ်တမ်း ဖတ်ခြင်း</translation>
</message>
<message>
<source>record consent and its withdrawal</source>
<translation>သဘောတူခွင့်ပြုချက်နှင့် ရုပ်သိမ်းခြင်း မှတ်တမ်းတင်ခြင်း</translation>
</message>
<message>
<source>refer a person to a service</source>
<translation>သက်ဆိုင်သူကို ဝန်ဆောင်မှုသို့ ညွှန်းပို့ခြင်း</translation>
</message>
<message>
<source>restore a backup</source>
<translation>အရန်မိတ္တူမှ ပြန်ယူခြင်း</translation>
</message>
<message>
<source>say who sees which cases, and what needs approval</source>
<translation>မည်သူ မည်သည့်ဖြစ်ရပ်ကို မြင်ရမည်၊ ဘာကို ခွင့်ပြုချက်လိုမည် သတ်မှတ်ခြင်း</translation>
</message>
<message>
<source>screen a person and state the result</source>
<translation>သက်ဆိုင်သူကို ပဏာမစိစစ်ပြီး ရလဒ် ဖော်ပြခြင်း</translation>
</message>
<message>
<source>see cases by their code, with steps, tasks and dates</source>
<translation>ဖြစ်ရပ်များကို ကုဒ်၊ အဆင့်၊ လုပ်ငန်းတာဝန်၊ ရက်စွဲဖြင့် ကြည့်ခြင်း</translation>
</message>
<message>
<source>see figures and past releases</source>
<translation>ကိန်းဂဏန်းနှင့် ယခင်ထုတ်ပြန်ချက်များ ကြည့်ခြင်း</translation>
</message>
<message>
<source>see names, contacts, free text and attachments</source>
<translation>အမည်၊ ဆက်သွယ်ရန်၊ စာသားနှင့် ပူးတွဲဖိုင်များ ကြည့်ခြင်း</translation>
</message>
<message>
<source>see the team's work, and review its quality</source>
<translation>အဖွဲ့၏ လုပ်ငန်းကို ကြည့်ပြီး အရည်အသွေး သုံးသပ်ခြင်း</translation>
</message>
<message>
<source>share without consent where a life is at risk</source>
<translation>အသက်အန္တရာယ်ရှိပါက သဘောတူခွင့်ပြုချက်မပါဘဲ မျှဝေခြင်း</translation>
</message>
<message>
<source>sign figures and let them leave the office</source>
<translation>ကိန်းဂဏန်းများကို လက်မှတ်ထိုးပြီး ရုံးပြင်ပသို့ ထုတ်ပေးခြင်း</translation>
</message>
<message>
<source>write records with identities to a file</source>
<translation>မည်သူမည်ဝါ သိနိုင်သော မှတ်တမ်းများ ဖိုင်သို့ ရေးခြင်း</translation>
</message>
<message>
<source>write records without identities to a file</source>
<translation>မည်သူမည်ဝါ မသိနိုင်သော မှတ်တမ်းများ ဖိုင်သို့ ရေးခြင်း</translation>
</message>
</context>
<context>
<name>Roles</name>
<message>
<source>Auditor</source>
<translation>စစ်ဆေးသူ</translation>
</message>
<message>
<source>Caseworker</source>
<translation>ဖြစ်ရပ်စီမံသူ</translation>
</message>
<message>
<source>Statistics</source>
<translation>စာရင်းအင်းတာဝန်ခံ</translation>
</message>
<message>
<source>Supervisor</source>
<translation>ကြီးကြပ်သူ</translation>
</message>
<message>
<source>Trainer</source>
<translation>သင်တန်းပို့ချသူ</translation>
</message>
</context>
<context>
<name>Sample</name>
<message>
<source>Cases are drawn at random, never your own. Whoever has the number and the same cases draws the same.</source>
<translation>ဖြစ်ရပ်များကို ကျပန်း ထုတ်ယူသည်၊ သင့်ဖြစ်ရပ် မည်သည့်အခါမျှ မပါပါ။ နံပါတ်တူ၊ ဖြစ်ရပ်များတူလျှင် မည်သူထုတ်ယူသည်ဖြစ်စေ ရလဒ် တူညီသည်။</translation>
</message>
<message>
<source>Draw a sample</source>
<translation>နမူနာ ထုတ်ယူရန်</translation>
</message>
<message>
<source>Drawn by the number</source>
<translation>ထုတ်ယူသည့် နံပါတ်</translation>
</message>
<message>
<source>How many cases</source>
<translation>ဖြစ်ရပ် မည်မျှ</translation>
</message>
<message>
<source>No score sheet yet.</source>
<translation>အမှတ်ပေးစာရွက် မရှိသေးပါ။</translation>
</message>
<message>
<source>Quality of the work</source>
<translation>လုပ်ငန်းအရည်အသွေး</translation>
</message>
<message>
<source>What the score sheets say</source>
<translation>အမှတ်ပေးစာရွက်များ၏ ဖော်ပြချက်</translation>
</message>
<message>
<source>{answer}: {count}</source>
<translation>{answer} – {count}</translation>
</message>
<message>
<source>{count} of {all} open cases of others</source>
<translation>အခြားသူများ၏ ဖွင့်ထားသော ဖြစ်ရပ် {all} ခုအနက် {count} ခု</translation>
</message>
</context>
<context>
<name>SavedLists</name>
<message>
<source>Delete a list</source>
<translation>စာရင်းတစ်ခု ဖျက်ရန်</translation>
</message>
<message>
<source>Delete the list</source>
<translation>စာရင်း ဖျက်ရန်</translation>
</message>
<message>
<source>Delete the list “{name}”?</source>
<translation>“{name}” စာရင်းကို ဖျက်မလား။</translation>
</message>
<message>
<source>For everybody in the office</source>
<translation>ရုံးရှိ လူတိုင်းအတွက်</translation>
</message>
<message>
<source>List: {name}</source>
<translation>စာရင်း – {name}</translation>
</message>
<message>
<source>Lists</source>
<translation>စာရင်းများ</translation>
</message>
<message>
<source>Name</source>
<translation>အမည်</translation>
</message>
<message>
<source>No list is saved yet</source>
<translation>သိမ်းထားသော စာရင်း မရှိသေးပါ</translation>
</message>
<message>
<source>Save</source>
<translation>သိမ်းရန်</translation>
</message>
<message>
<source>Save this list</source>
<translation>ဤစာရင်း သိမ်းရန်</translation>
</message>
<message>
<source>Save this list…</source>
<translation>ဤစာရင်း သိမ်းရန်…</translation>
</message>
<message>
<source>The cases stay as they are.</source>
<translation>ဖြစ်ရပ်များ မပြောင်းလဲပါ။</translation>
</message>
<message>
<source>The list is saved.</source>
<translation>စာရင်း သိမ်းပြီးပါပြီ။</translation>
</message>
<message>
<source>{name} (the office)</source>
<translation>{name} (ရုံး)</translation>
</message>
</context>
<context>
<name>Screening</name>
<message>
<source>Answers</source>
<translation>အဖြေများ</translation>
</message>
<message>
<source>Ask in your own words and in any order. You can leave and come back; what you have is kept. Stop when the person is tired. Keys 1 to 4 give an answer and go on.</source>
<translation>သင့်စကားဖြင့် ကြိုက်သည့်အစဉ်အတိုင်း မေးပါ။ ထွက်ပြီး ပြန်လာနိုင်သည်၊ ရထားပြီးသားကို သိမ်းထားပါသည်။ သက်ဆိုင်သူ ပင်ပန်းလျှင် ရပ်ပါ။ ခလုတ် 1 မှ 4 နှိပ်လျှင် အဖြေပေးပြီး ရှေ့ဆက်သွားပါသည်။</translation>
</message>
<message>
<source>Ask when the person is safe and rested, in her or his own language, alone.</source>
<translation>သက်ဆိုင်သူ ဘေးကင်းပြီး အနားယူပြီးချိန်တွင် သူ့ဘာသာစကားဖြင့် တစ်ဦးတည်းရှိစဉ် မေးပါ။</translation>
</message>
<message>
<source>Back</source>
<translation>နောက်သို့</translation>
</message>
<message>
<source>Begin</source>
<translation>စတင်ရန်</translation>
</message>
<message>
<source>Both sets are about exploitation of labour. For other forms there is no checked set here: listen, then say in your decision what you saw and heard.</source>
<translation>မေးခွန်းနှစ်စုံလုံးသည် လုပ်အားခေါင်းပုံဖြတ်ခြင်းအကြောင်း ဖြစ်သည်။ အခြားပုံစံများအတွက် စစ်ဆေးပြီး မေးခွန်းစုံ ဤနေရာတွင် မရှိပါ။ နားထောင်ပါ၊ ပြီးလျှင် မြင်ရကြားရသည်ကို သင့်ဆုံးဖြတ်ချက်တွင် ရေးပါ။</translation>
</message>
<message>
<source>Choose the questions</source>
<translation>မေးခွန်းများ ရွေးရန်</translation>
</message>
<message>
<source>Decided on</source>
<translation>ဆုံးဖြတ်သည့်ရက်</translation>
</message>
<message>
<source>Formal status</source>
<translation>တရားဝင် အဆင့်သတ်မှတ်ချက်</translation>
</message>
<message>
<source>Instrument</source>
<translation>စိစစ်မေးခွန်းစုံ</translation>
</message>
<message>
<source>Interviewed on</source>
<translation>တွေ့ဆုံမေးမြန်းသည့်ရက်</translation>
</message>
<message>
<source>Kind of body that decided</source>
<translation>ဆုံးဖြတ်သည့် အဖွဲ့အစည်း အမျိုးအစား</translation>
</message>
<message>
<source>New screening</source>
<translation>ပဏာမစိစစ်မှု အသစ်</translation>
</message>
<message>
<source>No dimension was positive.</source>
<translation>မည်သည့်ကဏ္ဍမျှ လက္ခဏာမတွေ့ရပါ။</translation>
</message>
<message>
<source>No screening yet</source>
<translation>ပဏာမစိစစ်မှု မရှိသေးပါ</translation>
</message>
<message>
<source>Not verified against the original. Source: {source}</source>
<translation>မူရင်းနှင့် တိုက်ဆိုင်စစ်ဆေးပြီး မဟုတ်ပါ။ အရင်းအမြစ် – {source}</translation>
</message>
<message>
<source>Only what the competent body has decided.</source>
<translation>အခွင့်အာဏာရှိသော အဖွဲ့အစည်း၏ ဆုံးဖြတ်ချက်ကိုသာ ရေးပါ။</translation>
</message>
<message>
<source>Positive dimensions</source>
<translation>လက္ခဏာတွေ့ရသော ကဏ္ဍများ</translation>
</message>
<message>
<source>Positive: {dimensions}</source>
<translation>လက္ခဏာတွေ့ရသည် – {dimensions}</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>အရင်းအမြစ် – {source}</translation>
</message>
<message>
<source>The age is not known: until it is, the person is treated as a child.</source>
<translation>အသက်မသိသေးပါ။ မသိမချင်း သက်ဆိုင်သူကို ကလေးအဖြစ် သဘောထား ဆောင်ရွက်ပါသည်။</translation>
</message>
<message>
<source>The indicators help; they do not decide.</source>
<translation>ညွှန်ပြချက်များသည် အထောက်အကူသာဖြစ်ပြီး ဆုံးဖြတ်ပေးခြင်း မဟုတ်ပါ။</translation>
</message>
<message>
<source>The indicators help; they do not decide. The decision below is yours.</source>
<translation>ညွှန်ပြချက်များသည် အထောက်အကူသာဖြစ်ပြီး ဆုံးဖြတ်ပေးခြင်း မဟုတ်ပါ။ အောက်ပါဆုံးဖြတ်ချက်ကို သင်ကိုယ်တိုင် ချရပါမည်။</translation>
</message>
<message>
<source>What the answers add up to</source>
<translation>အဖြေများကို ပေါင်းခြုံကြည့်လျှင်</translation>
</message>
<message>
<source>What you decide</source>
<translation>သင်၏ ဆုံးဖြတ်ချက်</translation>
</message>
<message>
<source>Why</source>
<translation>အကြောင်းရင်း</translation>
</message>
<message>
<source>With an interpreter?</source>
<translation>စကားပြန်ဖြင့်လား။</translation>
</message>
<message>
<source>Your decision</source>
<translation>သင့်ဆုံးဖြတ်ချက်</translation>
</message>
<message>
<source>not asked yet</source>
<translation>မမေးရသေး</translation>
</message>
<message>
<source>not decided yet</source>
<translation>မဆုံးဖြတ်ရသေး</translation>
</message>
<message>
<source>not positive</source>
<translation>လက္ခဏာ မတွေ့ရ</translation>
</message>
<message>
<source>positive</source>
<translation>လက္ခဏာ တွေ့ရ</translation>
</message>
<message>
<source>{done} of {total} asked</source>
<translation>{total} ခုအနက် {done} ခု မေးပြီး</translation>
</message>
<message>
<source>{instrument}, {day}</source>
<translation>{instrument}၊ {day}</translation>
</message>
<message>
<source>{strength} sign</source>
<translation>{strength} လက္ခဏာ</translation>
</message>
</context>
<context>
<name>Sections</name>
<message>
<source>Add: {kind}</source>
<translation>ထည့်ရန် – {kind}</translation>
</message>
<message>
<source>Complaints, testimony, claims and permits, with their dates.</source>
<translation>တိုင်ကြားချက်၊ သက်သေထွက်ဆိုချက်၊ တောင်းဆိုမှုနှင့် ပါမစ်များ၊ ရက်စွဲများနှင့်အတူ။</translation>
</message>
<message>
<source>Each place of recruitment, transit and exploitation, as far as it is known.</source>
<translation>စုဆောင်းခြင်း၊ ဖြတ်သန်းခြင်းနှင့် ခေါင်းပုံဖြတ်ခြင်း နေရာတစ်ခုစီ၊ သိသမျှ။</translation>
</message>
<message>
<source>Each service that was given or offered, with dates, cost and provider.</source>
<translation>ပေးခဲ့သော သို့မဟုတ် ကမ်းလှမ်းခဲ့သော ဝန်ဆောင်မှုတစ်ခုစီ၊ ရက်စွဲ၊ ကုန်ကျစရိတ်နှင့် ဝန်ဆောင်မှုပေးသူနှင့်အတူ။</translation>
</message>
<message>
<source>How the person is 1, 3, 6 and 12 months later.</source>
<translation>1၊ 3၊ 6 နှင့် 12 လ အကြာ သက်ဆိုင်သူ၏ အခြေအနေ။</translation>
</message>
<message>
<source>One for each incident; counted without names the way GBVIMS does.</source>
<translation>ဖြစ်စဉ်တစ်ခုလျှင် တစ်ခု။ GBVIMS နည်းတူ အမည်မပါဘဲ ရေတွက်သည်။</translation>
</message>
<message>
<source>Only what the person decides, informed about risks and other ways.</source>
<translation>အန္တရာယ်နှင့် အခြားနည်းလမ်းများကို သိပြီးမှ သက်ဆိုင်သူ ဆုံးဖြတ်သည်ကိုသာ။</translation>
</message>
<message>
<source>Only what the person tells or the authorities need. It is printed for nobody else.</source>
<translation>သက်ဆိုင်သူ ပြောပြသည် သို့မဟုတ် အာဏာပိုင်များ လိုအပ်သည်ကိုသာ။ အခြားမည်သူ့အတွက်မျှ မပုံနှိပ်ပါ။</translation>
</message>
<message>
<source>What other bodies ask this office to do for the person, and what was answered.</source>
<translation>သက်ဆိုင်သူအတွက် အခြားအဖွဲ့အစည်းများက ဤရုံးထံ တောင်းခံသည်များနှင့် ဖြေကြားချက်။</translation>
</message>
<message>
<source>What the person says about the help itself. Nobody is treated worse for it.</source>
<translation>အကူအညီအကြောင်း သက်ဆိုင်သူ၏ ပြောကြားချက်။ ယင်းကြောင့် မည်သူမျှ ပိုဆိုးစွာ မဆက်ဆံခံရပါ။</translation>
</message>
<message>
<source>Who belongs to the person, who is safe to contact, and whose case is here as well.</source>
<translation>သက်ဆိုင်သူ၏ မိသားစုဝင်များ၊ ဆက်သွယ်ရန် ဘေးကင်းသူများနှင့် ဤနေရာတွင် ဖြစ်ရပ်ရှိသူများ။</translation>
</message>
<message>
<source>Who met about the case, and what was agreed.</source>
<translation>ဖြစ်ရပ်အတွက် တွေ့ဆုံခဲ့သူများနှင့် သဘောတူခဲ့သည်များ။</translation>
</message>
<message>
<source>Whoever is afraid to return is told of asylum, and no step of a return is taken.</source>
<translation>ပြန်ရန် ကြောက်သူကို ခိုလှုံခွင့်အကြောင်း ပြောပြပြီး ပြန်ပို့ရေး အဆင့် မဆောင်ရွက်ပါ။</translation>
</message>
</context>
<context>
<name>ServiceGiven</name>
<message>
<source>Cost</source>
<translation>ကုန်ကျစရိတ်</translation>
</message>
<message>
<source>Currency</source>
<translation>ငွေကြေး</translation>
</message>
<message>
<source>From</source>
<translation>စတင်ရက်</translation>
</message>
<message>
<source>Hours</source>
<translation>နာရီ အရေအတွက်</translation>
</message>
<message>
<source>How it came about</source>
<translation>ရရှိလာပုံ</translation>
</message>
<message>
<source>How the person found it</source>
<translation>သက်ဆိုင်သူ၏ အမြင်</translation>
</message>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>Provider</source>
<translation>ဝန်ဆောင်မှုပေးသူ</translation>
</message>
<message>
<source>Service</source>
<translation>ဝန်ဆောင်မှု</translation>
</message>
<message>
<source>Until</source>
<translation>နောက်ဆုံးရက်</translation>
</message>
<message>
<source>Who pays</source>
<translation>ငွေပေးချေသူ</translation>
</message>
</context>
<context>
<name>Services</name>
<message numerus="yes">
<source>%n service(s)</source>
<translation>
<numerusform>ဝန်ဆောင်မှု %n ခု</numerusform>
</translation>
</message>
<message>
<source>Services at a glance</source>
<translation>ဝန်ဆောင်မှုများ အကျဉ်းချုပ်</translation>
</message>
<message>
<source>Total</source>
<translation>စုစုပေါင်း</translation>
</message>
<message>
<source>no currency given</source>
<translation>ငွေကြေးအမျိုးအစား မဖော်ပြထား</translation>
</message>
<message>
<source>{amount} {currency}</source>
<translation>{amount} {currency}</translation>
</message>
<message>
<source>{first} to {last}</source>
<translation>{first} မှ {last} အထိ</translation>
</message>
</context>
<context>
<name>Session</name>
<message>
<source>Something went wrong inside the program. Nothing was changed. Tell support this number: {reference}</source>
<translation>ပရိုဂရမ်အတွင်း တစ်ခုခု မှားယွင်းသွားသည်။ ဘာမျှ မပြောင်းလဲပါ။ ဤနံပါတ်ကို အကူအညီပေးရေးအဖွဲ့သို့ ပြောပါ – {reference}</translation>
</message>
</context>
<context>
<name>SetUp</name>
<message>
<source>Country whose procedure you follow</source>
<translation>သင်လိုက်နာသော လုပ်ထုံးလုပ်နည်း၏ နိုင်ငံ</translation>
</message>
<message>
<source>Create the vault</source>
<translation>မှတ်တမ်းတိုက် ဖန်တီးရန်</translation>
</message>
<message>
<source>Creating…</source>
<translation>ဖန်တီးနေသည်…</translation>
</message>
<message>
<source>Everything stays on this laptop, encrypted. There is no way in without the passphrase.</source>
<translation>အရာအားလုံးကို ဤလက်တော့ပေါ်တွင် ကုဒ်ဝှက်၍သာ ထားသည်။ လျှို့ဝှက်စကားစု မရှိဘဲ ဝင်ရောက်နိုင်သောနည်း မရှိပါ။</translation>
</message>
<message>
<source>Give the office and your name.</source>
<translation>ရုံးအမည်နှင့် သင့်အမည်ကို ရေးပါ။</translation>
</message>
<message>
<source>Make six words for me</source>
<translation>စကားလုံး ခြောက်လုံး ဖန်တီးပေးပါ</translation>
</message>
<message>
<source>Name of the office, as letters show it</source>
<translation>ရုံးအမည် (စာများတွင် ပါမည့်အတိုင်း)</translation>
</message>
<message>
<source>Passphrase, at least 15 characters</source>
<translation>လျှို့ဝှက်စကားစု၊ အနည်းဆုံး အက္ခရာ 15 လုံး</translation>
</message>
<message>
<source>Set up a vault</source>
<translation>မှတ်တမ်းတိုက် တည်ဆောက်ရန်</translation>
</message>
<message>
<source>Strength: {level}</source>
<translation>ခိုင်မာမှု – {level}</translation>
</message>
<message>
<source>The same passphrase again</source>
<translation>လျှို့ဝှက်စကားစုကို ထပ်ရေးပါ</translation>
</message>
<message>
<source>The two passphrases are not the same.</source>
<translation>လျှို့ဝှက်စကားစု နှစ်ခု မတူပါ။</translation>
</message>
<message>
<source>Write the words down and keep the paper away from this laptop until you know them.</source>
<translation>စကားလုံးများကို ချရေးပါ၊ အလွတ်မရမချင်း ထိုစာရွက်ကို ဤလက်တော့နှင့် ဝေးရာတွင် ထားပါ။</translation>
</message>
<message>
<source>Your name; you will be the first supervisor, number 1</source>
<translation>သင့်အမည် (သင်သည် ပထမဆုံး ကြီးကြပ်သူ၊ နံပါတ် 1 ဖြစ်မည်)</translation>
</message>
</context>
<context>
<name>SharedEvent</name>
<message>
<source>Authority in charge of disembarkation or reception</source>
<translation>ကမ်းတက်ခြင်း သို့မဟုတ် ကြိုဆိုလက်ခံရေး တာဝန်ယူသော အာဏာပိုင်အဖွဲ့အစည်း</translation>
</message>
<message>
<source>Country</source>
<translation>နိုင်ငံ</translation>
</message>
<message>
<source>Date</source>
<translation>ရက်စွဲ</translation>
</message>
<message>
<source>From then on nobody is added to the list of arrivals.</source>
<translation>ထိုအချိန်မှစ၍ ရောက်ရှိလာသူစာရင်းတွင် မည်သူ့ကိုမျှ မထည့်တော့ပါ။</translation>
</message>
<message>
<source>Intake ended on</source>
<translation>လူစာရင်းလက်ခံခြင်း ပြီးဆုံးသည့်ရက်</translation>
</message>
<message>
<source>Led by</source>
<translation>ဦးဆောင်သူ</translation>
</message>
<message>
<source>Name of the event</source>
<translation>အဖြစ်အပျက် အမည်</translation>
</message>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>Number of people</source>
<translation>လူဦးရေ</translation>
</message>
<message>
<source>Place</source>
<translation>နေရာ</translation>
</message>
<message>
<source>Type of event</source>
<translation>အဖြစ်အပျက် အမျိုးအစား</translation>
</message>
<message>
<source>Vessel</source>
<translation>ရေယာဉ်</translation>
</message>
</context>
<context>
<name>Sharing</name>
<message>
<source>No</source>
<translation>မဟုတ်</translation>
</message>
<message>
<source>Yes</source>
<translation>ဟုတ်</translation>
</message>
</context>
<context>
<name>Sound</name>
<message>
<source>Back 5 seconds</source>
<translation>5 စက္ကန့် နောက်ဆုတ်ရန်</translation>
</message>
<message>
<source>Forward 5 seconds</source>
<translation>5 စက္ကန့် ရှေ့တိုးရန်</translation>
</message>
<message>
<source>Pause</source>
<translation>ခေတ္တရပ်ရန်</translation>
</message>
<message>
<source>Place in the sound</source>
<translation>အသံထဲရှိ နေရာ</translation>
</message>
<message>
<source>Play</source>
<translation>ဖွင့်ရန်</translation>
</message>
<message>
<source>The sound output of this computer no longer answers. Lock the program and unlock it, then open the sound again.</source>
<translation>ဤကွန်ပျူတာ၏ အသံထွက်ပေါက်သည် မတုံ့ပြန်တော့ပါ။ ပရိုဂရမ်ကို သော့ခတ်ပြီး သော့ဖွင့်ပါ၊ ထို့နောက် အသံကို ထပ်ဖွင့်ပါ။</translation>
</message>
<message>
<source>This computer has no sound output. Plug in headphones or a loudspeaker, then press play again.</source>
<translation>ဤကွန်ပျူတာတွင် အသံထွက်ပေါက် မရှိပါ။ နားကြပ် သို့မဟုတ် အသံချဲ့စက် တပ်ပြီး ဖွင့်ရန်ကို ထပ်နှိပ်ပါ။</translation>
</message>
<message>
<source>{place} of {length}</source>
<translation>{length} အနက် {place}</translation>
</message>
</context>
<context>
<name>Steps</name>
<message>
<source>Can be made longer by: {who}. {rule}</source>
<translation>သက်တမ်းတိုးပေးနိုင်သူ – {who}။ {rule}</translation>
</message>
<message>
<source>Can be made longer, to {moment} at most, by: {who}. {rule}</source>
<translation>အများဆုံး {moment} အထိ သက်တမ်းတိုးပေးနိုင်သူ – {who}။ {rule}</translation>
</message>
<message>
<source>Documents: {names}</source>
<translation>စာရွက်စာတမ်းများ – {names}</translation>
</message>
<message>
<source>Done</source>
<translation>ပြီးပြီ</translation>
</message>
<message>
<source>Forms to print</source>
<translation>ပုံနှိပ်ရန် ပုံစံများ</translation>
</message>
<message>
<source>It happened…</source>
<translation>ဖြစ်ပျက်ပြီး…</translation>
</message>
<message>
<source>More time…</source>
<translation>အချိန်ထပ်ယူရန်…</translation>
</message>
<message>
<source>Needs the person's consent</source>
<translation>သက်ဆိုင်သူ၏ သဘောတူခွင့်ပြုချက် လိုအပ်သည်</translation>
</message>
<message>
<source>No source yet: ask before you rely on it.</source>
<translation>အရင်းအမြစ် မရှိသေးပါ။ အားမကိုးမီ မေးမြန်းပါ။</translation>
</message>
<message>
<source>Not needed…</source>
<translation>မလိုအပ်ပါ…</translation>
</message>
<message>
<source>On the list since {day}: more became known ({groups}).</source>
<translation>{day} ကတည်းက စာရင်းတွင် ရှိသည် – ပိုသိရပြီ ({groups})။</translation>
</message>
<message>
<source>Source: {title}, {publisher}</source>
<translation>အရင်းအမြစ် – {title}၊ {publisher}</translation>
</message>
<message>
<source>Source: {title}, {publisher} ({year})</source>
<translation>အရင်းအမြစ် – {title}၊ {publisher} ({year})</translation>
</message>
<message>
<source>Take back</source>
<translation>ပြန်ရုပ်သိမ်းရန်</translation>
</message>
<message>
<source>The law: {summary} ({title}; {status})</source>
<translation>ဥပဒေ – {summary} ({title}၊ {status})</translation>
</message>
<message>
<source>The time runs from {event}, which is not recorded yet.</source>
<translation>အချိန်ကို {event} မှ စ၍ရေတွက်ပြီး ယင်းကို မှတ်တမ်းမတင်ရသေးပါ။</translation>
</message>
<message>
<source>Until when, and why?</source>
<translation>ဘယ်အချိန်အထိ၊ ဘာကြောင့်လဲ။</translation>
</message>
<message>
<source>What could go wrong: {danger}</source>
<translation>မှားယွင်းသွားနိုင်သည်များ – {danger}</translation>
</message>
<message>
<source>When was it: {event}?</source>
<translation>{event} – ဘယ်အချိန်ကလဲ။</translation>
</message>
<message>
<source>Who acts: {actor}</source>
<translation>ဆောင်ရွက်သူ – {actor}</translation>
</message>
<message>
<source>Why is this step not needed?</source>
<translation>ဤအဆင့် ဘာကြောင့် မလိုအပ်သနည်း။</translation>
</message>
<message>
<source>due {moment}</source>
<translation>နောက်ဆုံးထား {moment}</translation>
</message>
<message>
<source>ended {moment}</source>
<translation>{moment} တွင် ပြီးဆုံးပြီ</translation>
</message>
<message>
<source>ends {moment}</source>
<translation>{moment} တွင် ပြီးဆုံးမည်</translation>
</message>
<message>
<source>not verified</source>
<translation>အတည်မပြုရသေး</translation>
</message>
<message>
<source>source checked</source>
<translation>အရင်းအမြစ် စစ်ဆေးပြီး</translation>
</message>
<message>
<source>was due {moment}</source>
<translation>နောက်ဆုံးထား {moment} ကျော်ပြီ</translation>
</message>
<message>
<source>{rule} (not verified)</source>
<translation>{rule} (အတည်မပြုရသေး)</translation>
</message>
</context>
<context>
<name>Suspect</name>
<message>
<source>A former relation?</source>
<translation>ယခင် ဆက်နွှယ်မှုလား။</translation>
</message>
<message>
<source>Accounts online</source>
<translation>အွန်လိုင်း အကောင့်များ</translation>
</message>
<message>
<source>Age</source>
<translation>အသက်</translation>
</message>
<message>
<source>Citizenship</source>
<translation>နိုင်ငံသားဖြစ်မှု</translation>
</message>
<message>
<source>Danger</source>
<translation>အန္တရာယ်</translation>
</message>
<message>
<source>Details of the role</source>
<translation>အခန်းကဏ္ဍ အသေးစိတ်</translation>
</message>
<message>
<source>Known as</source>
<translation>အခေါ်အဝေါ်</translation>
</message>
<message>
<source>Knows where the person is?</source>
<translation>သက်ဆိုင်သူ ရှိရာနေရာကို သိပါသလား။</translation>
</message>
<message>
<source>Name</source>
<translation>အမည်</translation>
</message>
<message>
<source>Note</source>
<translation>မှတ်ချက်</translation>
</message>
<message>
<source>Occupation</source>
<translation>အလုပ်အကိုင်</translation>
</message>
<message>
<source>Organisation</source>
<translation>အဖွဲ့အစည်း</translation>
</message>
<message>
<source>Part in what happened</source>
<translation>ဖြစ်ပျက်ခဲ့သည်တွင် ပါဝင်ပုံ</translation>
</message>
<message>
<source>Phone</source>
<translation>ဖုန်း</translation>
</message>
<message>
<source>Relation to the person</source>
<translation>သက်ဆိုင်သူနှင့် ဆက်နွှယ်မှု</translation>
</message>
<message>
<source>Role</source>
<translation>အခန်းကဏ္ဍ</translation>
</message>
<message>
<source>Sex</source>
<translation>လိင်</translation>
</message>
<message>
<source>Standing in the proceedings</source>
<translation>တရားစီရင်ရေးတွင် အနေအထား</translation>
</message>
<message>
<source>Threat to the person now</source>
<translation>ယခု သက်ဆိုင်သူအပေါ် ခြိမ်းခြောက်မှု</translation>
</message>
<message>
<source>Where the suspect stays</source>
<translation>သံသယရှိသူ နေထိုင်ရာ</translation>
</message>
<message>
<source>Who</source>
<translation>မည်သူ</translation>
</message>
</context>
<context>
<name>Suspects</name>
<message numerus="yes">
<source>%n suspect(s) found</source>
<translation>
<numerusform>သံသယရှိသူ %n ဦး တွေ့ရှိသည်</numerusform>
</translation>
</message>
<message>
<source>Look</source>
<translation>ရှာရန်</translation>
</message>
<message>
<source>Look for a suspect in all cases</source>
<translation>ဖြစ်ရပ်အားလုံးတွင် သံသယရှိသူကို ရှာရန်</translation>
</message>
<message>
<source>Name, other name, phone number or account</source>
<translation>အမည်၊ အခြားအမည်၊ ဖုန်းနံပါတ် သို့မဟုတ် အကောင့်</translation>
</message>
<message>
<source>No suspect with these words.</source>
<translation>ဤစာလုံးများနှင့် ကိုက်ညီသော သံသယရှိသူ မရှိပါ။</translation>
</message>
<message>
<source>Suspects are not found by the common search. Each search here is written into the journal, with the number of cases found and never with the words.</source>
<translation>သာမန်ရှာဖွေမှုဖြင့် သံသယရှိသူများကို မတွေ့ရပါ။ ဤနေရာရှိ ရှာဖွေမှုတိုင်းကို တွေ့ရှိသော ဖြစ်ရပ်အရေအတွက်နှင့်အတူ လုပ်ဆောင်ချက်မှတ်တမ်းတွင် ရေးပြီး ရှာသည့်စာလုံးများကို မရေးပါ။</translation>
</message>
</context>
<context>
<name>Task</name>
<message>
<source>Done or set aside</source>
<translation>ပြီးစီးသည့် သို့မဟုတ် ဖယ်ထားသည့်ရက်</translation>
</message>
<message>
<source>Due</source>
<translation>နောက်ဆုံးထားရက်</translation>
</message>
<message>
<source>Extended to</source>
<translation>တိုးမြှင့်ထားသည့်ရက်</translation>
</message>
<message>
<source>Reason or note</source>
<translation>အကြောင်းရင်း သို့မဟုတ် မှတ်ချက်</translation>
</message>
<message>
<source>Responsible</source>
<translation>တာဝန်ခံ</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>Step of the procedure</source>
<translation>လုပ်ထုံးလုပ်နည်း အဆင့်</translation>
</message>
<message>
<source>What to do</source>
<translation>လုပ်ဆောင်ရန်</translation>
</message>
</context>
<context>
<name>Tasks</name>
<message>
<source>Done</source>
<translation>ပြီးပြီ</translation>
</message>
<message>
<source>New task</source>
<translation>လုပ်ငန်းတာဝန် အသစ်</translation>
</message>
<message>
<source>No tasks</source>
<translation>လုပ်ငန်းတာဝန် မရှိပါ</translation>
</message>
<message>
<source>Not needed</source>
<translation>မလိုအပ်ပါ</translation>
</message>
<message>
<source>Open again</source>
<translation>ပြန်ဖွင့်ရန်</translation>
</message>
<message>
<source>What the procedure asks is under Next; here is what you set yourself.</source>
<translation>လုပ်ထုံးလုပ်နည်းက တောင်းဆိုသည်များ “နောက်လုပ်ရန်” အောက်တွင် ရှိသည်။ ဤနေရာတွင် သင်ကိုယ်တိုင် သတ်မှတ်သည်များ ရှိသည်။</translation>
</message>
<message>
<source>overdue</source>
<translation>ရက်ကျော်နေ</translation>
</message>
</context>
<context>
<name>Team</name>
<message numerus="yes">
<source>%n day(s)</source>
<translation>
<numerusform>%n ရက်</numerusform>
</translation>
</message>
<message>
<source>No contact for more than 30 days</source>
<translation>ရက် 30 ကျော် ဆက်သွယ်မှု မရှိ</translation>
</message>
<message>
<source>Open cases of each colleague</source>
<translation>လုပ်ဖော်ကိုင်ဖက်တစ်ဦးစီ၏ ဖွင့်ထားသော ဖြစ်ရပ်များ</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>အရေးပေါ် ဖွင့်ထားသည်များ</translation>
</message>
<message>
<source>Referrals without an answer for more than 7 days</source>
<translation>7 ရက်ကျော် အဖြေမရသေးသော ညွှန်းပို့မှုများ</translation>
</message>
<message>
<source>Review is past</source>
<translation>ပြန်လည်သုံးသပ်ရန် ရက်ကျော်ပြီ</translation>
</message>
<message>
<source>Team</source>
<translation>အဖွဲ့</translation>
</message>
<message>
<source>Transfers without an answer</source>
<translation>အဖြေမရသေးသော လွှဲပြောင်းခြင်းများ</translation>
</message>
<message>
<source>Waiting for approval</source>
<translation>ခွင့်ပြုချက် စောင့်ဆိုင်းဆဲ</translation>
</message>
<message>
<source>What waits for you, and what to watch</source>
<translation>သင့်ကို စောင့်ဆိုင်းနေသည်များနှင့် သတိထားရမည့်အရာများ</translation>
</message>
<message>
<source>asked by {name}</source>
<translation>တောင်းခံသူ – {name}</translation>
</message>
<message>
<source>your own: ask a colleague</source>
<translation>သင့်ကိုယ်ပိုင် – လုပ်ဖော်ကိုင်ဖက်ကို ပြောပါ</translation>
</message>
<message>
<source>{from_name} to {to_name}</source>
<translation>{from_name} မှ {to_name} ထံ</translation>
</message>
</context>
<context>
<name>Timeline</name>
<message>
<source>Changes</source>
<translation>ပြောင်းလဲမှုများ</translation>
</message>
<message>
<source>Consent</source>
<translation>သဘောတူခွင့်ပြုချက်</translation>
</message>
<message>
<source>Contacts</source>
<translation>ဆက်သွယ်မှုများ</translation>
</message>
<message>
<source>Help</source>
<translation>အကူအညီ</translation>
</message>
<message>
<source>Legal</source>
<translation>ဥပဒေရေးရာ</translation>
</message>
<message>
<source>Nothing of this kind yet.</source>
<translation>ဤအမျိုးအစား မရှိသေးပါ။</translation>
</message>
<message>
<source>Referrals</source>
<translation>ညွှန်းပို့မှုများ</translation>
</message>
<message>
<source>Return and follow-up</source>
<translation>ပြန်ပို့ရေးနှင့် နောက်ဆက်တွဲ</translation>
</message>
<message>
<source>Steps</source>
<translation>အဆင့်များ</translation>
</message>
<message>
<source>Violence and screening</source>
<translation>အကြမ်းဖက်မှုနှင့် ပဏာမစိစစ်မှု</translation>
</message>
<message>
<source>What</source>
<translation>ဘာ</translation>
</message>
<message>
<source>When</source>
<translation>အချိန်</translation>
</message>
<message>
<source>Who</source>
<translation>မည်သူ</translation>
</message>
<message>
<source>Who looked</source>
<translation>ကြည့်ရှုသူများ</translation>
</message>
<message>
<source>{day} (to come)</source>
<translation>{day} (လာမည့်ရက်)</translation>
</message>
<message>
<source>{kind}: {what}</source>
<translation>{kind} – {what}</translation>
</message>
<message>
<source>{what} ({more})</source>
<translation>{what} ({more})</translation>
</message>
</context>
<context>
<name>Today</name>
<message numerus="yes">
<source>%n open case(s)</source>
<translation>
<numerusform>ဖွင့်ထားသော ဖြစ်ရပ် %n ခု</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>ရက်ကျော် %n ခု</numerusform>
</translation>
</message>
<message>
<source>Cases offered to you</source>
<translation>သင့်ထံ ကမ်းလှမ်းထားသော ဖြစ်ရပ်များ</translation>
</message>
<message>
<source>Due this week</source>
<translation>ယခုအပတ် ရက်စေ့</translation>
</message>
<message>
<source>Due today</source>
<translation>ယနေ့ ရက်စေ့</translation>
</message>
<message>
<source>Later</source>
<translation>နောက်မှ</translation>
</message>
<message>
<source>New case</source>
<translation>ဖြစ်ရပ်အသစ်</translation>
</message>
<message>
<source>Not saved yet</source>
<translation>မသိမ်းရသေး</translation>
</message>
<message>
<source>Nothing here. Good.</source>
<translation>ဤနေရာတွင် ဘာမျှမရှိပါ။ ကောင်းပါသည်။</translation>
</message>
<message>
<source>Overdue</source>
<translation>ရက်ကျော်</translation>
</message>
<message>
<source>Referrals without an answer</source>
<translation>အဖြေမရသေးသော ညွှန်းပို့မှုများ</translation>
</message>
<message>
<source>The team</source>
<translation>အဖွဲ့</translation>
</message>
<message>
<source>To look at again</source>
<translation>ပြန်ကြည့်ရန်</translation>
</message>
<message>
<source>Today</source>
<translation>ယနေ့</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>နောက်ထပ် %n ခု</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more case(s) with something due; see the calendar</source>
<translation>
<numerusform>နှင့် ရက်စေ့သည်များရှိသော နောက်ထပ် ဖြစ်ရပ် %n ခု။ ပြက္ခဒိန်ကို ကြည့်ပါ</numerusform>
</translation>
</message>
<message>
<source>offered by {name}</source>
<translation>ကမ်းလှမ်းသူ – {name}</translation>
</message>
<message>
<source>sent {day}</source>
<translation>{day} တွင် ပို့ပြီး</translation>
</message>
<message>
<source>{name}, {role}</source>
<translation>{name}၊ {role}</translation>
</message>
</context>
<context>
<name>Tour</name>
<message>
<source>Choose light, dark or contrast.</source>
<translation>အလင်း၊ အမှောင် သို့မဟုတ် အရောင်ကွဲပြားမှုမြင့် ကို ရွေးပါ။</translation>
</message>
<message>
<source>Choose the country by its two-letter code, such as TH.</source>
<translation>နိုင်ငံကို TH ကဲ့သို့ စာလုံးနှစ်လုံးကုဒ်ဖြင့် ရွေးပါ။</translation>
</message>
<message>
<source>Give the size as width and height, such as 1366x768.</source>
<translation>အရွယ်အစားကို 1366x768 ကဲ့သို့ အနံနှင့် အမြင့်ဖြင့် ရေးပါ။</translation>
</message>
<message>
<source>The pictures and pages are in {folder}.</source>
<translation>ပုံနှင့် စာမျက်နှာများသည် {folder} တွင် ရှိသည်။</translation>
</message>
<message>
<source>The program does not speak this language yet.</source>
<translation>ပရိုဂရမ်သည် ဤဘာသာစကားကို မပြောနိုင်သေးပါ။</translation>
</message>
<message>
<source>The tour stopped at step {number}: {what}.</source>
<translation>လှည့်လည်ပြသမှု အဆင့် {number} တွင် ရပ်သွားသည် – {what}။</translation>
</message>
<message>
<source>There is already something with the name of this folder. Choose another.</source>
<translation>ဤဖိုင်တွဲအမည်ဖြင့် တစ်ခုခု ရှိနှင့်ပြီးဖြစ်သည်။ အခြားအမည် ရွေးပါ။</translation>
</message>
</context>
<context>
<name>TraffickingEvent</name>
<message>
<source>A person forced to commit offences is not to be punished for them.</source>
<translation>အဓမ္မ ပြစ်မှုကျူးလွန်စေခံရသူကို ယင်းပြစ်မှုအတွက် အပြစ်မပေးရပါ။</translation>
</message>
<message>
<source>Act, means and purpose</source>
<translation>ပြုလုပ်မှု၊ နည်းလမ်းနှင့် ရည်ရွယ်ချက်</translation>
</message>
<message>
<source>Acts</source>
<translation>ပြုလုပ်မှုများ</translation>
</message>
<message>
<source>Age when trafficked</source>
<translation>လူကုန်ကူးခံရချိန် အသက်</translation>
</message>
<message>
<source>At sea</source>
<translation>ပင်လယ်ပြင်တွင်</translation>
</message>
<message>
<source>At sea?</source>
<translation>ပင်လယ်ပြင်တွင်လား။</translation>
</message>
<message>
<source>Control</source>
<translation>ထိန်းချုပ်မှု</translation>
</message>
<message>
<source>Countries of transit</source>
<translation>ဖြတ်သန်းခဲ့သော နိုင်ငံများ</translation>
</message>
<message>
<source>Country of exploitation</source>
<translation>ခေါင်းပုံဖြတ်ခံရသော နိုင်ငံ</translation>
</message>
<message>
<source>Country of recruitment</source>
<translation>စုဆောင်းခံရသော နိုင်ငံ</translation>
</message>
<message>
<source>Days of work a week</source>
<translation>တစ်ပတ် အလုပ်ရက်</translation>
</message>
<message>
<source>Debt, fees and who paid them</source>
<translation>အကြွေး၊ အခကြေးနှင့် ပေးချေသူ</translation>
</message>
<message>
<source>Division of the sector (ISIC)</source>
<translation>လုပ်ငန်းကဏ္ဍ အပိုင်း (ISIC)</translation>
</message>
<message>
<source>Exploitation</source>
<translation>ခေါင်းပုံဖြတ်ခြင်း</translation>
</message>
<message>
<source>Exploited from</source>
<translation>ခေါင်းပုံဖြတ်ခံရသည့် စတင်ရက်</translation>
</message>
<message>
<source>Exploited until</source>
<translation>ခေါင်းပုံဖြတ်ခံရသည့် နောက်ဆုံးရက်</translation>
</message>
<message>
<source>Flag of the vessel</source>
<translation>ရေယာဉ်၏ အလံ (နိုင်ငံ)</translation>
</message>
<message>
<source>For a child no means has to be shown.</source>
<translation>ကလေးဖြစ်ပါက နည်းလမ်းကို ပြသရန် မလိုပါ။</translation>
</message>
<message>
<source>Forced to commit</source>
<translation>အဓမ္မ လုပ်ခိုင်းခံရသည့် ပြစ်မှု</translation>
</message>
<message>
<source>Held in a compound?</source>
<translation>ဝင်းခြံအတွင်း ပိတ်လှောင်ခံရပါသလား။</translation>
</message>
<message>
<source>Hours of work a day</source>
<translation>တစ်ရက် အလုပ်ချိန် (နာရီ)</translation>
</message>
<message>
<source>How borders were crossed</source>
<translation>နယ်စပ်များ ဖြတ်ကျော်ပုံ</translation>
</message>
<message>
<source>How it ended</source>
<translation>ပြီးဆုံးပုံ</translation>
</message>
<message>
<source>In the person's own words</source>
<translation>သက်ဆိုင်သူ၏ ကိုယ်ပိုင်စကားဖြင့်</translation>
</message>
<message>
<source>Longest time without port, in months</source>
<translation>ဆိပ်ကမ်းမကပ်ဘဲ အကြာဆုံးကာလ (လ)</translation>
</message>
<message>
<source>Means</source>
<translation>နည်းလမ်းများ</translation>
</message>
<message>
<source>Method of recruitment</source>
<translation>စုဆောင်းသည့်နည်း</translation>
</message>
<message>
<source>Methods of control</source>
<translation>ထိန်းချုပ်သည့်နည်းများ</translation>
</message>
<message>
<source>Months of exploitation, if the dates are not known</source>
<translation>ရက်စွဲမသိပါက ခေါင်းပုံဖြတ်ခံရသည့် လအရေအတွက်</translation>
</message>
<message>
<source>Moved from ship to ship at sea?</source>
<translation>ပင်လယ်ပြင်တွင် သင်္ဘောတစ်စီးမှ တစ်စီးသို့ ပြောင်းခံရပါသလား။</translation>
</message>
<message>
<source>Name of the compound or company</source>
<translation>ဝင်းခြံ သို့မဟုတ် ကုမ္ပဏီအမည်</translation>
</message>
<message>
<source>Name of the vessel</source>
<translation>ရေယာဉ်အမည်</translation>
</message>
<message>
<source>Only what is needed; do not ask again what was already told.</source>
<translation>လိုအပ်သည်ကိုသာ မေးပါ။ ပြောပြပြီးသားကို ထပ်မမေးပါနှင့်။</translation>
</message>
<message>
<source>Papers used for travel</source>
<translation>ခရီးအတွက် သုံးသော စာရွက်စာတမ်းများ</translation>
</message>
<message>
<source>Pay promised and received</source>
<translation>ကတိပေးသည့် လုပ်ခနှင့် ရရှိသည့် လုပ်ခ</translation>
</message>
<message>
<source>Place of exploitation</source>
<translation>ခေါင်းပုံဖြတ်ခံရသော နေရာ</translation>
</message>
<message>
<source>Place of recruitment</source>
<translation>စုဆောင်းခံရသော နေရာ</translation>
</message>
<message>
<source>Ports called at</source>
<translation>ဝင်ရောက်ခဲ့သော ဆိပ်ကမ်းများ</translation>
</message>
<message>
<source>Province or state of exploitation</source>
<translation>ခေါင်းပုံဖြတ်ခံရသော ပြည်နယ် သို့မဟုတ် တိုင်း</translation>
</message>
<message>
<source>Province or state of recruitment</source>
<translation>စုဆောင်းခံရသော ပြည်နယ် သို့မဟုတ် တိုင်း</translation>
</message>
<message>
<source>Purposes (forms of exploitation)</source>
<translation>ရည်ရွယ်ချက်များ (ခေါင်းပုံဖြတ်ပုံ အမျိုးမျိုး)</translation>
</message>
<message>
<source>Ransom demanded?</source>
<translation>ရွေးဖိုးငွေ တောင်းပါသလား။</translation>
</message>
<message>
<source>Recruited</source>
<translation>စုဆောင်းခံရသည့်ရက်</translation>
</message>
<message>
<source>Recruitment</source>
<translation>စုဆောင်းခြင်း</translation>
</message>
<message>
<source>Registration or IMO number</source>
<translation>မှတ်ပုံတင် သို့မဟုတ် IMO အမှတ်</translation>
</message>
<message>
<source>Relation of the recruiter</source>
<translation>စုဆောင်းသူနှင့် ဆက်နွှယ်မှု</translation>
</message>
<message>
<source>Relation to the trafficker</source>
<translation>လူကုန်ကူးသူနှင့် ဆက်နွှယ်မှု</translation>
</message>
<message>
<source>Route</source>
<translation>ခရီးလမ်းကြောင်း</translation>
</message>
<message>
<source>Sector (ISIC)</source>
<translation>လုပ်ငန်းကဏ္ဍ (ISIC)</translation>
</message>
<message>
<source>Sold on to others?</source>
<translation>အခြားသူများထံ ထပ်မံ ရောင်းစားခံရပါသလား။</translation>
</message>
<message>
<source>Targets and punishments</source>
<translation>သတ်မှတ်ပန်းတိုင်များနှင့် ပြစ်ဒဏ်များ</translation>
</message>
<message>
<source>The way</source>
<translation>ခရီးလမ်း</translation>
</message>
<message>
<source>Type of sexual exploitation</source>
<translation>လိင်ပိုင်းဆိုင်ရာ ခေါင်းပုံဖြတ်မှု အမျိုးအစား</translation>
</message>
<message>
<source>Type of vessel</source>
<translation>ရေယာဉ် အမျိုးအစား</translation>
</message>
<message>
<source>Websites and apps used</source>
<translation>အသုံးပြုခဲ့သော ဝက်ဘ်ဆိုက်နှင့် အက်ပ်များ</translation>
</message>
<message>
<source>Websites and apps used in the exploitation</source>
<translation>ခေါင်းပုံဖြတ်ရာတွင် သုံးသော ဝက်ဘ်ဆိုက်နှင့် အက်ပ်များ</translation>
</message>
<message>
<source>What technology was used for</source>
<translation>နည်းပညာကို သုံးခဲ့သည့် ရည်ရွယ်ချက်</translation>
</message>
<message>
<source>What was promised</source>
<translation>ကတိပေးခဲ့သည်များ</translation>
</message>
</context>
<context>
<name>TraffickingPlace</name>
<message>
<source>City or town</source>
<translation>မြို့</translation>
</message>
<message>
<source>Country</source>
<translation>နိုင်ငံ</translation>
</message>
<message>
<source>From</source>
<translation>စတင်ရက်</translation>
</message>
<message>
<source>In degrees, such as 100.50.</source>
<translation>ဒီဂရီဖြင့်၊ ဥပမာ 100.50။</translation>
</message>
<message>
<source>In degrees, such as 13.75.</source>
<translation>ဒီဂရီဖြင့်၊ ဥပမာ 13.75။</translation>
</message>
<message>
<source>Latitude</source>
<translation>လတ္တီတွဒ်</translation>
</message>
<message>
<source>Longitude</source>
<translation>လောင်ဂျီတွဒ်</translation>
</message>
<message>
<source>Postal code</source>
<translation>စာတိုက်ကုဒ်</translation>
</message>
<message>
<source>Province or state</source>
<translation>ပြည်နယ် သို့မဟုတ် တိုင်း</translation>
</message>
<message>
<source>Street or landmark</source>
<translation>လမ်း သို့မဟုတ် ထင်ရှားသောနေရာ</translation>
</message>
<message>
<source>Until</source>
<translation>နောက်ဆုံးရက်</translation>
</message>
<message>
<source>What happened</source>
<translation>ဖြစ်ပျက်ခဲ့သည်များ</translation>
</message>
<message>
<source>What happened there</source>
<translation>ထိုနေရာတွင် ဖြစ်ပျက်ခဲ့သည်များ</translation>
</message>
</context>
<context>
<name>TrainingBanner</name>
<message>
<source>Training: everybody here is made up. Do not enter real people.</source>
<translation>လေ့ကျင့်ရေး – ဤနေရာရှိ လူအားလုံးသည် စိတ်ကူးသက်သက် ဖြစ်သည်။ တကယ့်လူများ၏ အချက်အလက် မထည့်ပါနှင့်။</translation>
</message>
</context>
<context>
<name>Transfer</name>
<message>
<source>Answered</source>
<translation>ဖြေကြားသည့်ရက်</translation>
</message>
<message>
<source>Colleague</source>
<translation>လုပ်ဖော်ကိုင်ဖက်</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>သက်ဆိုင်သူ သဘောတူပါသလား။</translation>
</message>
<message>
<source>Offered</source>
<translation>ကမ်းလှမ်းသည့်ရက်</translation>
</message>
<message>
<source>Offered by</source>
<translation>ကမ်းလှမ်းသူ</translation>
</message>
<message>
<source>Office or organisation</source>
<translation>ရုံး သို့မဟုတ် အဖွဲ့အစည်း</translation>
</message>
<message>
<source>Reason</source>
<translation>အကြောင်းရင်း</translation>
</message>
<message>
<source>State</source>
<translation>အခြေအနေ</translation>
</message>
<message>
<source>To</source>
<translation>လက်ခံသူ</translation>
</message>
<message>
<source>What the receiver must know</source>
<translation>လက်ခံသူ သိရမည့်အရာ</translation>
</message>
<message>
<source>What was answered</source>
<translation>ဖြေကြားချက်</translation>
</message>
<message>
<source>Why without the person's agreement</source>
<translation>သက်ဆိုင်သူ သဘောမတူဘဲ လွှဲပြောင်းရသည့် အကြောင်းရင်း</translation>
</message>
</context>
<context>
<name>Transfers</name>
<message>
<source>Close the case here as transferred (otherwise it stays shared)</source>
<translation>ဖြစ်ရပ်ကို ဤနေရာတွင် လွှဲပြောင်းပြီးအဖြစ် ပိတ်ရန် (မပိတ်လျှင် ဆက်လက် မျှဝေထားသည်)</translation>
</message>
<message>
<source>Do not take it</source>
<translation>လက်မခံပါ</translation>
</message>
<message>
<source>Hand the case over</source>
<translation>ဖြစ်ရပ်ကို လွှဲအပ်ရန်</translation>
</message>
<message>
<source>No transfer</source>
<translation>လွှဲပြောင်းခြင်း မရှိပါ</translation>
</message>
<message>
<source>Record the answer</source>
<translation>အဖြေ မှတ်တမ်းတင်ရန်</translation>
</message>
<message>
<source>Take the case over</source>
<translation>ဖြစ်ရပ်ကို လွှဲပြောင်းလက်ခံရန်</translation>
</message>
<message>
<source>Take the offer back</source>
<translation>ကမ်းလှမ်းချက် ပြန်ရုပ်သိမ်းရန်</translation>
</message>
<message>
<source>Take this case over?</source>
<translation>ဤဖြစ်ရပ်ကို လွှဲပြောင်းလက်ခံမလား။</translation>
</message>
<message>
<source>The whole case goes to a colleague or another office once they accept. Ask the person first.</source>
<translation>လက်ခံလျှင် ဖြစ်ရပ်တစ်ခုလုံးကို လုပ်ဖော်ကိုင်ဖက် သို့မဟုတ် အခြားရုံးထံ လွှဲပြောင်းသည်။ သက်ဆိုင်သူကို အရင်မေးပါ။</translation>
</message>
<message>
<source>This case is offered already. Take that offer back before you make another.</source>
<translation>ဤဖြစ်ရပ်ကို ကမ်းလှမ်းပြီးဖြစ်သည်။ အခြားကမ်းလှမ်းချက် မပြုမီ ထိုကမ်းလှမ်းချက်ကို ပြန်ရုပ်သိမ်းပါ။</translation>
</message>
<message>
<source>What the other office or organisation said. A refusal needs its reason.</source>
<translation>အခြားရုံး သို့မဟုတ် အဖွဲ့အစည်း၏ ဖြေကြားချက်။ ငြင်းဆိုလျှင် အကြောင်းရင်း လိုအပ်သည်။</translation>
</message>
<message>
<source>Why do you not take the case?</source>
<translation>ဖြစ်ရပ်ကို ဘာကြောင့် လက်မခံသနည်း။</translation>
</message>
<message>
<source>Why do you take the offer back?</source>
<translation>ကမ်းလှမ်းချက်ကို ဘာကြောင့် ပြန်ရုပ်သိမ်းသနည်း။</translation>
</message>
<message>
<source>You are responsible for it from now on, and the colleague is told.</source>
<translation>ယခုမှစ၍ သင် တာဝန်ယူရပြီး လုပ်ဖော်ကိုင်ဖက်ကို အသိပေးပါမည်။</translation>
</message>
</context>
<context>
<name>Triage</name>
<message>
<source>In turn</source>
<translation>အစဉ်လိုက်</translation>
</message>
<message>
<source>Now</source>
<translation>ယခု</translation>
</message>
<message>
<source>Soon</source>
<translation>မကြာမီ</translation>
</message>
</context>
<context>
<name>Unlock</name>
<message>
<source>Bringing the lists up to date: {done} of {total}</source>
<translation>စာရင်းများ မွမ်းမံနေသည် – {total} အနက် {done}</translation>
</message>
<message>
<source>Keyboard: {language}</source>
<translation>ကီးဘုတ် – {language}</translation>
</message>
<message>
<source>Opening…</source>
<translation>ဖွင့်နေသည်…</translation>
</message>
<message>
<source>Unlock</source>
<translation>သော့ဖွင့်ရန်</translation>
</message>
<message numerus="yes">
<source>Wait %n second(s) before you try again.</source>
<translation>
<numerusform>ထပ်မကြိုးစားမီ %n စက္ကန့် စောင့်ပါ။</numerusform>
</translation>
</message>
<message>
<source>Your number</source>
<translation>သင့်နံပါတ်</translation>
</message>
<message>
<source>Your passphrase</source>
<translation>သင့်လျှို့ဝှက်စကားစု</translation>
</message>
</context>
<context>
<name>ViolenceIncident</name>
<message>
<source>Abduction</source>
<translation>ပြန်ပေးဆွဲခြင်း</translation>
</message>
<message>
<source>Before and after</source>
<translation>ယခင်နှင့် နောက်ပိုင်း</translation>
</message>
<message>
<source>Camp or town</source>
<translation>စခန်း သို့မဟုတ် မြို့</translation>
</message>
<message>
<source>Date of the incident</source>
<translation>ဖြစ်စဉ် ရက်စွဲ</translation>
</message>
<message>
<source>District</source>
<translation>ခရိုင်</translation>
</message>
<message>
<source>Earlier incidents?</source>
<translation>ယခင်ဖြစ်စဉ်များ ရှိပါသလား။</translation>
</message>
<message>
<source>Harmful traditional practice?</source>
<translation>အန္တရာယ်ရှိသော ဓလေ့ထုံးစံလား။</translation>
</message>
<message>
<source>In the person's own words</source>
<translation>သက်ဆိုင်သူ၏ ကိုယ်ပိုင်စကားဖြင့်</translation>
</message>
<message>
<source>Incident</source>
<translation>ဖြစ်စဉ်</translation>
</message>
<message>
<source>Kind of place</source>
<translation>နေရာ အမျိုးအစား</translation>
</message>
<message>
<source>Money, goods or services exchanged?</source>
<translation>ငွေ၊ ပစ္စည်း သို့မဟုတ် ဝန်ဆောင်မှု လဲလှယ်ခဲ့ပါသလား။</translation>
</message>
<message>
<source>Number of alleged perpetrators</source>
<translation>ကျူးလွန်သည်ဟု စွပ်စွဲခံရသူ ဦးရေ</translation>
</message>
<message>
<source>Place</source>
<translation>နေရာ</translation>
</message>
<message>
<source>Province or state</source>
<translation>ပြည်နယ် သို့မဟုတ် တိုင်း</translation>
</message>
<message>
<source>Reported before?</source>
<translation>ယခင် တိုင်ကြားဖူးပါသလား။</translation>
</message>
<message>
<source>Stage of displacement</source>
<translation>ရွှေ့ပြောင်းမှု အဆင့်</translation>
</message>
<message>
<source>Time of day</source>
<translation>နေ့၏ အချိန်</translation>
</message>
<message>
<source>Told on</source>
<translation>ပြောပြသည့်ရက်</translation>
</message>
<message>
<source>Type of violence</source>
<translation>အကြမ်းဖက်မှု အမျိုးအစား</translation>
</message>
<message>
<source>Wants legal action?</source>
<translation>ဥပဒေအရ အရေးယူလိုပါသလား။</translation>
</message>
</context>
<context>
<name>Window</name>
<message>
<source>There is no screen here to show the window on. Start the program from a desktop.</source>
<translation>ဝင်းဒိုးပြရန် မျက်နှာပြင် ဤနေရာတွင် မရှိပါ။ ပရိုဂရမ်ကို ဒက်စ်တော့မှ စတင်ပါ။</translation>
</message>
</context>
<context>
<name>WithdrawalNotice</name>
<message>
<source>A law obliges us to keep a part; we say which on the back.</source>
<translation>ဥပဒေအရ တစ်စိတ်တစ်ပိုင်းကို သိမ်းထားရပါသည်။ မည်သည့်အပိုင်းဖြစ်ကြောင်း နောက်ကျောတွင် ဖော်ပြထားပါသည်။</translation>
</message>
<message>
<source>Case code</source>
<translation>ဖြစ်ရပ်ကုဒ်</translation>
</message>
<message>
<source>Case {code}, print {print_id}. Write no names here but your own.</source>
<translation>ဖြစ်ရပ် {code}၊ ပုံနှိပ်အမှတ် {print_id}။ သင့်အမည်မှလွဲ၍ မည်သည့်အမည်ကိုမျှ ဤနေရာတွင် မရေးပါနှင့်။</translation>
</message>
<message>
<source>Consent was withdrawn</source>
<translation>သဘောတူခွင့်ပြုချက်ကို ရုပ်သိမ်းပြီးဖြစ်သည်</translation>
</message>
<message>
<source>Do not ask the person about it. If you have questions, ask {worker} at {office}.</source>
<translation>ယင်းအကြောင်း သက်ဆိုင်သူကို မမေးပါနှင့်။ မေးလိုသည်များရှိပါက {office} ရှိ {worker} ကို မေးပါ။</translation>
</message>
<message>
<source>From</source>
<translation>ပေးပို့သူ</translation>
</message>
<message>
<source>If a law obliges you to keep something, tell us which law, and what you keep.</source>
<translation>ဥပဒေအရ တစ်ခုခု သိမ်းထားရပါက မည်သည့်ဥပဒေနှင့် ဘာကို သိမ်းထားသည်ကို ကျွန်ုပ်တို့ထံ အသိပေးပါ။</translation>
</message>
<message>
<source>Return or destroy every sheet and every copy, and send us the slip.</source>
<translation>စာရွက်နှင့် မိတ္တူအားလုံးကို ပြန်ပေးပါ သို့မဟုတ် ဖျက်ဆီးပါ၊ ပြီးလျှင် ဖြတ်ပိုင်းကို ကျွန်ုပ်တို့ထံ ပို့ပါ။</translation>
</message>
<message>
<source>Slip to send back</source>
<translation>ပြန်ပို့ရန် ဖြတ်ပိုင်း</translation>
</message>
<message>
<source>Stop using it and pass nothing on. Tell whoever you passed it on to.</source>
<translation>အသုံးမပြုတော့ပါနှင့်၊ ဘာမျှ တစ်ဆင့်မပေးပါနှင့်။ တစ်ဆင့်ပေးထားသူတိုင်းကို အသိပေးပါ။</translation>
</message>
<message>
<source>The person in this case no longer agrees that you keep or use what we told you.</source>
<translation>ဤဖြစ်ရပ်ရှိ သက်ဆိုင်သူသည် ကျွန်ုပ်တို့ ပြောပြထားသည်ကို သင် သိမ်းထားရန် သို့မဟုတ် အသုံးပြုရန် သဘောမတူတော့ပါ။</translation>
</message>
<message>
<source>To</source>
<translation>လက်ခံသူ</translation>
</message>
<message>
<source>We have returned or destroyed every sheet and every copy.</source>
<translation>စာရွက်နှင့် မိတ္တူအားလုံးကို ပြန်ပေးပြီး သို့မဟုတ် ဖျက်ဆီးပြီးပါပြီ။</translation>
</message>
<message>
<source>We have stopped using it.</source>
<translation>အသုံးပြုခြင်း ရပ်ဆိုင်းပြီးပါပြီ။</translation>
</message>
<message>
<source>We have told everybody we had passed it on to.</source>
<translation>တစ်ဆင့်ပေးထားသူအားလုံးကို အသိပေးပြီးပါပြီ။</translation>
</message>
<message>
<source>What we ask you to do now</source>
<translation>ယခု သင့်ကို မေတ္တာရပ်ခံသည့်အရာများ</translation>
</message>
<message>
<source>What we had shared with you</source>
<translation>သင့်ထံ မျှဝေခဲ့သည်များ</translation>
</message>
<message>
<source>Withdrawn on</source>
<translation>ရုပ်သိမ်းသည့်ရက်</translation>
</message>
<message>
<source>{day} ({way})</source>
<translation>{day} ({way})</translation>
</message>
</context>
<context>
<name>WorkLeft</name>
<message numerus="yes">
<source>%n action(s) of the plan</source>
<translation>
<numerusform>အစီအစဉ်၏ လုပ်ဆောင်ချက် %n ခု</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n date(s) of a legal matter to come</source>
<translation>
<numerusform>ဥပဒေရေးရာ ကိစ္စ၏ လာမည့် ရက်ချိန်း %n ခု</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open task(s)</source>
<translation>
<numerusform>မပြီးသေးသော လုပ်ငန်းတာဝန် %n ခု</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n referral(s) in without an answer</source>
<translation>
<numerusform>အဖြေမရသေးသော ဝင်လာသည့် ညွှန်းပို့မှု %n ခု</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n referral(s) without an answer</source>
<translation>
<numerusform>အဖြေမရသေးသော ညွှန်းပို့မှု %n ခု</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n transfer(s) without an answer</source>
<translation>
<numerusform>အဖြေမရသေးသော လွှဲပြောင်းခြင်း %n ခု</numerusform>
</translation>
</message>
<message>
<source>{left}, {right}</source>
<translation>{left}၊ {right}</translation>
</message>
</context>
<context>
<name>WristbandLabels</name>
<message>
<source>TRAINING</source>
<translation>လေ့ကျင့်ရေး</translation>
</message>
</context>
<context>
<name>field</name>
<message>
<source>Copy</source>
<translation>ကူးယူရန်</translation>
</message>
<message>
<source>Cut</source>
<translation>ဖြတ်ယူရန်</translation>
</message>
<message>
<source>Paste</source>
<translation>ထည့်ရန်</translation>
</message>
<message>
<source>Select all</source>
<translation>အားလုံး ရွေးရန်</translation>
</message>
<message>
<source>Undo</source>
<translation>နောက်ပြန်ရန်</translation>
</message>
</context>
</TS>
