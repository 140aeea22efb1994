<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
<name>AccessBlock</name>
<message>
<source>Colleague</source>
<translation>ساتھی</translation>
</message>
<message>
<source>Lifted</source>
<translation>کب اٹھائی گئی</translation>
</message>
<message>
<source>Reason</source>
<translation>وجہ</translation>
</message>
<message>
<source>Since</source>
<translation>کب سے</translation>
</message>
</context>
<context>
<name>Acts</name>
<message>
<source>Added a user</source>
<translation>صارف شامل کیا</translation>
</message>
<message>
<source>Added: {kind}</source>
<translation>شامل کیا: {kind}</translation>
</message>
<message>
<source>Approved figures that a colleague proposed</source>
<translation>ساتھی کے تجویز کردہ اعداد و شمار منظور کیے</translation>
</message>
<message>
<source>Approved: {kind}</source>
<translation>منظور کیا: {kind}</translation>
</message>
<message>
<source>Asked for approval: {kind}</source>
<translation>منظوری مانگی: {kind}</translation>
</message>
<message>
<source>Assessed</source>
<translation>جائزہ لیا</translation>
</message>
<message>
<source>Began a case for each of many arrivals</source>
<translation>آنے والے کئی افراد میں سے ہر ایک کا کیس شروع کیا</translation>
</message>
<message>
<source>Began the case</source>
<translation>کیس شروع کیا</translation>
</message>
<message>
<source>Brought back an earlier answer: {kind}</source>
<translation>پہلے کا جواب واپس لایا گیا: {kind}</translation>
</message>
<message>
<source>Brought back: {kind}</source>
<translation>واپس لایا گیا: {kind}</translation>
</message>
<message>
<source>Brought in records</source>
<translation>ریکارڈ درآمد کیے</translation>
</message>
<message>
<source>Brought the figures up to date</source>
<translation>اعداد و شمار تازہ کیے</translation>
</message>
<message>
<source>Changed a passphrase</source>
<translation>پاس فریز تبدیل کیا</translation>
</message>
<message>
<source>Changed who sees which cases</source>
<translation>تبدیل کیا کہ کون کون سے کیس دیکھتا ہے</translation>
</message>
<message>
<source>Changed: {kind}</source>
<translation>تبدیل کیا: {kind}</translation>
</message>
<message>
<source>Closed the case</source>
<translation>کیس بند کیا</translation>
</message>
<message>
<source>Deleted a saved list</source>
<translation>محفوظ فہرست حذف کی</translation>
</message>
<message>
<source>Deleted: {kind}</source>
<translation>حذف کیا: {kind}</translation>
</message>
<message>
<source>Destroyed what lay in the bin for 30 days</source>
<translation>جو 30 دن سے ردی کی ٹوکری میں تھا اسے تلف کیا</translation>
</message>
<message>
<source>Did not take the case over</source>
<translation>کیس نہیں سنبھالا</translation>
</message>
<message>
<source>Did one act to many cases</source>
<translation>ایک کارروائی کئی کیسوں پر کی</translation>
</message>
<message>
<source>Did something else</source>
<translation>کچھ اور کیا</translation>
</message>
<message>
<source>Drew a sample of cases</source>
<translation>کیسوں کا نمونہ نکالا</translation>
</message>
<message>
<source>Flagged the case</source>
<translation>کیس پر نشان لگایا</translation>
</message>
<message>
<source>Gave a step more time</source>
<translation>ایک مرحلے کو مزید مہلت دی</translation>
</message>
<message>
<source>Gave the case to a caseworker</source>
<translation>کیس ایک کیس ورکر کے سپرد کیا</translation>
</message>
<message>
<source>Handed out a copy of a document</source>
<translation>دستاویز کی نقل دی</translation>
</message>
<message>
<source>Installed a procedure</source>
<translation>طریقۂ کار انسٹال کیا</translation>
</message>
<message>
<source>Kept a colleague from the case</source>
<translation>ساتھی کو کیس سے دور رکھا</translation>
</message>
<message>
<source>Let a colleague see the case again</source>
<translation>ساتھی کو کیس دوبارہ دیکھنے دیا</translation>
</message>
<message>
<source>Linked a relative's case</source>
<translation>رشتہ دار کا کیس جوڑا</translation>
</message>
<message>
<source>Locked</source>
<translation>لاک کیا</translation>
</message>
<message>
<source>Looked at a document</source>
<translation>دستاویز دیکھی</translation>
</message>
<message>
<source>Looked at an identifying answer</source>
<translation>شناخت ظاہر کرنے والا جواب دیکھا</translation>
</message>
<message>
<source>Looked for a suspect in all cases</source>
<translation>تمام کیسوں میں مشتبہ فرد تلاش کیا</translation>
</message>
<message>
<source>Looked into an emergency</source>
<translation>ہنگامی صورتِ حال کی جانچ کی</translation>
</message>
<message>
<source>Made a referral letter</source>
<translation>ریفرل خط بنایا</translation>
</message>
<message>
<source>Merged two cases of one person</source>
<translation>ایک فرد کے دو کیس یکجا کیے</translation>
</message>
<message>
<source>Noted that somebody refused a record, and erased the name</source>
<translation>درج کیا کہ کسی نے ریکارڈ سے انکار کیا، اور نام مٹا دیا</translation>
</message>
<message>
<source>Noted that two cases are about two people</source>
<translation>درج کیا کہ دو کیس دو الگ افراد کے ہیں</translation>
</message>
<message>
<source>Offered the case to somebody else</source>
<translation>کیس کی پیشکش کسی اور کو کی</translation>
</message>
<message>
<source>Opened a list of arrivals</source>
<translation>آنے والے افراد کی فہرست کھولی</translation>
</message>
<message>
<source>Opened the case</source>
<translation>کیس کھولا</translation>
</message>
<message>
<source>Opened the case in an emergency</source>
<translation>ہنگامی صورتِ حال میں کیس کھولا</translation>
</message>
<message>
<source>Opened the closed case again</source>
<translation>بند کیس دوبارہ کھولا</translation>
</message>
<message>
<source>Printed a case summary</source>
<translation>کیس کا خلاصہ پرنٹ کیا</translation>
</message>
<message>
<source>Printed a form of the procedure</source>
<translation>طریقۂ کار کا فارم پرنٹ کیا</translation>
</message>
<message>
<source>Printed a head count</source>
<translation>افراد کی گنتی پرنٹ کی</translation>
</message>
<message>
<source>Printed a notice that consent was withdrawn</source>
<translation>رضامندی واپس لیے جانے کا اطلاع نامہ پرنٹ کیا</translation>
</message>
<message>
<source>Printed an agenda</source>
<translation>ایجنڈا پرنٹ کیا</translation>
</message>
<message>
<source>Printed consent cards</source>
<translation>رضامندی کے کارڈ پرنٹ کیے</translation>
</message>
<message>
<source>Printed labels for wristbands</source>
<translation>کلائی کے بینڈ کے لیبل پرنٹ کیے</translation>
</message>
<message>
<source>Printed procedures of countries</source>
<translation>ملکوں کے طریقۂ کار پرنٹ کیے</translation>
</message>
<message>
<source>Printed the plan</source>
<translation>منصوبہ پرنٹ کیا</translation>
</message>
<message>
<source>Proposed figures to be published</source>
<translation>اعداد و شمار شائع کرنے کی تجویز دی</translation>
</message>
<message>
<source>Published figures</source>
<translation>اعداد و شمار شائع کیے</translation>
</message>
<message>
<source>Put a newer consent in the place of an older one</source>
<translation>پرانی رضامندی کی جگہ نئی رضامندی رکھی</translation>
</message>
<message>
<source>Recorded consent</source>
<translation>رضامندی درج کی</translation>
</message>
<message>
<source>Recorded that consent was withdrawn</source>
<translation>رضامندی واپس لیے جانے کا اندراج کیا</translation>
</message>
<message>
<source>Recorded the answer to a referral</source>
<translation>ریفرل کا جواب درج کیا</translation>
</message>
<message>
<source>Recorded the answer to a transfer</source>
<translation>منتقلی کا جواب درج کیا</translation>
</message>
<message>
<source>Referred to a service</source>
<translation>کسی خدمت کے لیے ریفر کیا</translation>
</message>
<message>
<source>Reviewed the quality of the work</source>
<translation>کام کے معیار کی جانچ کی</translation>
</message>
<message>
<source>Saved a list of cases</source>
<translation>کیسوں کی فہرست محفوظ کی</translation>
</message>
<message>
<source>Screened</source>
<translation>اسکریننگ کی</translation>
</message>
<message>
<source>Searched</source>
<translation>تلاش کی</translation>
</message>
<message>
<source>Sent back: {kind}</source>
<translation>واپس بھیجا: {kind}</translation>
</message>
<message>
<source>Settled a step of the procedure</source>
<translation>طریقۂ کار کا ایک مرحلہ نمٹایا</translation>
</message>
<message>
<source>Signed a procedure</source>
<translation>طریقۂ کار پر دستخط کیے</translation>
</message>
<message>
<source>Took a flag away</source>
<translation>نشان ہٹایا</translation>
</message>
<message>
<source>Took a proposal of figures back</source>
<translation>اعداد و شمار کی تجویز واپس لی</translation>
</message>
<message>
<source>Took back an act on many cases</source>
<translation>کئی کیسوں پر کی گئی کارروائی واپس لی</translation>
</message>
<message>
<source>Took the case over</source>
<translation>کیس سنبھال لیا</translation>
</message>
<message>
<source>Took the cases of many arrivals back</source>
<translation>آنے والے کئی افراد کے کیس واپس لیے</translation>
</message>
<message>
<source>Took the link to a relative's case away</source>
<translation>رشتہ دار کے کیس کا ربط ہٹایا</translation>
</message>
<message>
<source>Took the offer of the case back</source>
<translation>کیس کی پیشکش واپس لی</translation>
</message>
<message>
<source>Took up a newer version of the procedure</source>
<translation>طریقۂ کار کا زیادہ نیا نسخہ اپنایا</translation>
</message>
<message>
<source>Undid the merge of two cases</source>
<translation>دو کیسوں کو دوبارہ الگ کیا</translation>
</message>
<message>
<source>Unlocked</source>
<translation>ان لاک کیا</translation>
</message>
<message>
<source>Wrote procedures of countries to a file</source>
<translation>ملکوں کے طریقۂ کار ایک فائل میں لکھے</translation>
</message>
<message>
<source>Wrote records to a file</source>
<translation>ریکارڈ ایک فائل میں لکھے</translation>
</message>
</context>
<context>
<name>AddDocument</name>
<message numerus="yes">
<source>%n document(s) added.</source>
<translation>
<numerusform>%n دستاویز شامل ہو گئی۔</numerusform>
<numerusform>%n دستاویزات شامل ہو گئیں۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Add %n document(s)</source>
<translation>
<numerusform>%n دستاویز شامل کریں</numerusform>
<numerusform>%n دستاویزات شامل کریں</numerusform>
</translation>
</message>
<message>
<source>Add to the case</source>
<translation>کیس میں شامل کریں</translation>
</message>
<message>
<source>Being added, in MB:</source>
<translation>شامل ہو رہا ہے، MB میں:</translation>
</message>
<message>
<source>Keep place, time and camera that are hidden in pictures</source>
<translation>تصویروں میں چھپی جگہ، وقت اور کیمرے کی معلومات رہنے دیں</translation>
</message>
<message>
<source>Otherwise they are removed from JPEG and PNG pictures. Keep them only where they serve as evidence.</source>
<translation>ورنہ یہ JPEG اور PNG تصویروں سے نکال دی جاتی ہیں۔ صرف وہاں رہنے دیں جہاں یہ ثبوت کے کام آئیں۔</translation>
</message>
<message>
<source>The vault keeps an encrypted copy. Delete the original where others could find it.</source>
<translation>والٹ انکرپٹڈ نقل رکھتا ہے۔ اصل فائل ایسی جگہ سے حذف کریں جہاں دوسرے اسے ڈھونڈ سکتے ہوں۔</translation>
</message>
</context>
<context>
<name>Agenda</name>
<message>
<source>Action of the plan</source>
<translation>منصوبے کی کارروائی</translation>
</message>
<message>
<source>Answer to a referral</source>
<translation>ریفرل کا جواب</translation>
</message>
<message>
<source>Approval</source>
<translation>منظوری</translation>
</message>
<message>
<source>Ask again what contact is safe</source>
<translation>دوبارہ پوچھیں کہ کون سا رابطہ محفوظ ہے</translation>
</message>
<message>
<source>Case conference</source>
<translation>کیس کانفرنس</translation>
</message>
<message>
<source>Complaint, to be answered</source>
<translation>شکایت، جواب دینا ہے</translation>
</message>
<message>
<source>Consent runs out</source>
<translation>رضامندی کی میعاد ختم</translation>
</message>
<message>
<source>Date of a legal matter</source>
<translation>قانونی معاملے کی تاریخ</translation>
</message>
<message>
<source>Date of the asylum procedure</source>
<translation>سیاسی پناہ کی کارروائی کی تاریخ</translation>
</message>
<message>
<source>Departure</source>
<translation>روانگی</translation>
</message>
<message>
<source>Follow-up</source>
<translation>فالو اپ</translation>
</message>
<message>
<source>Goal of the plan</source>
<translation>منصوبے کا ہدف</translation>
</message>
<message>
<source>Next contact</source>
<translation>اگلا رابطہ</translation>
</message>
<message>
<source>Permit or time limit ends</source>
<translation>اجازت نامے یا مہلت کا اختتام</translation>
</message>
<message>
<source>Referral in, to be answered</source>
<translation>آنے والا ریفرل، جواب دینا ہے</translation>
</message>
<message>
<source>Referral without an answer</source>
<translation>بغیر جواب کا ریفرل</translation>
</message>
<message>
<source>Review of an assessment</source>
<translation>جائزہ دوبارہ دیکھنا</translation>
</message>
<message>
<source>Step of the procedure</source>
<translation>طریقۂ کار کا مرحلہ</translation>
</message>
<message>
<source>Task</source>
<translation>کام</translation>
</message>
<message>
<source>Transfer without an answer</source>
<translation>بغیر جواب کی منتقلی</translation>
</message>
<message>
<source>overdue, {day}</source>
<translation>مہلت گزر گئی، {day}</translation>
</message>
<message numerus="yes">
<source>{what}, in %n day(s)</source>
<translation>
<numerusform>{what}، %n دن میں</numerusform>
<numerusform>{what}، %n دن میں</numerusform>
</translation>
</message>
</context>
<context>
<name>AgendaSheet</name>
<message>
<source>Agenda</source>
<translation>ایجنڈا</translation>
</message>
<message>
<source>Nothing is planned in this time.</source>
<translation>اس مدت میں کچھ طے نہیں ہے۔</translation>
</message>
<message>
<source>There is more in this time than can be listed: look into the calendar, too.</source>
<translation>اس مدت میں اس سے زیادہ ہے جتنا درج ہو سکتا ہے: کیلنڈر میں بھی دیکھیں۔</translation>
</message>
<message>
<source>{first} to {last}, {worker}</source>
<translation>{first} سے {last} تک، {worker}</translation>
</message>
</context>
<context>
<name>Ages</name>
<message>
<source>Adult</source>
<translation>بالغ</translation>
</message>
<message>
<source>Age not known</source>
<translation>عمر معلوم نہیں</translation>
</message>
<message>
<source>Child</source>
<translation>بچہ/بچی</translation>
</message>
</context>
<context>
<name>Approval</name>
<message>
<source>Asked</source>
<translation>درخواست کا وقت</translation>
</message>
<message>
<source>Asked by</source>
<translation>درخواست کس نے کی</translation>
</message>
<message>
<source>Decided</source>
<translation>فیصلے کا وقت</translation>
</message>
<message>
<source>Decided by</source>
<translation>فیصلہ کس نے کیا</translation>
</message>
<message>
<source>Reason</source>
<translation>وجہ</translation>
</message>
<message>
<source>Record to be approved</source>
<translation>منظوری کے لیے ریکارڈ</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>Version to be approved</source>
<translation>منظوری کے لیے نسخہ</translation>
</message>
<message>
<source>What is to be approved</source>
<translation>کس چیز کی منظوری درکار ہے</translation>
</message>
<message>
<source>What to look at</source>
<translation>کیا دیکھنا ہے</translation>
</message>
</context>
<context>
<name>Approvals</name>
<message>
<source>An assessment, a goal or a closure is approved by a supervisor, never by its writer.</source>
<translation>جائزے، ہدف یا کیس کی بندش کی منظوری سپروائزر دیتا ہے، لکھنے والا خود کبھی نہیں۔</translation>
</message>
<message>
<source>Approve</source>
<translation>منظور کریں</translation>
</message>
<message>
<source>Approve this as it stands?</source>
<translation>کیا اسے اسی حالت میں منظور کریں؟</translation>
</message>
<message>
<source>Ask for approval</source>
<translation>منظوری مانگیں</translation>
</message>
<message>
<source>Choose what somebody else should look at, and say what to look at.</source>
<translation>منتخب کریں کہ کوئی اور کیا دیکھے، اور بتائیں کہ اس میں کیا دیکھنا ہے۔</translation>
</message>
<message>
<source>Nothing was put up for approval yet</source>
<translation>ابھی کچھ منظوری کے لیے پیش نہیں کیا گیا</translation>
</message>
<message>
<source>Read it first in its own section. If it is changed later, it is asked again.</source>
<translation>پہلے اسے اس کے اپنے حصے میں پڑھیں۔ بعد میں تبدیل ہوا تو منظوری دوبارہ مانگی جائے گی۔</translation>
</message>
<message>
<source>Send back</source>
<translation>واپس بھیجیں</translation>
</message>
<message>
<source>There is no assessment, goal or closure yet to put up for approval.</source>
<translation>ابھی کوئی جائزہ، ہدف یا کیس کی بندش نہیں جو منظوری کے لیے پیش کی جائے۔</translation>
</message>
<message>
<source>What has to change?</source>
<translation>کیا تبدیل ہونا چاہیے؟</translation>
</message>
<message>
<source>changed since</source>
<translation>تب سے تبدیل ہوا ہے</translation>
</message>
<message>
<source>{kind}: {about}</source>
<translation>{kind}: {about}</translation>
</message>
</context>
<context>
<name>Arrival</name>
<message>
<source>About how old</source>
<translation>اندازاً عمر</translation>
</message>
<message>
<source>Age</source>
<translation>عمر</translation>
</message>
<message>
<source>Asked on</source>
<translation>پوچھنے کی تاریخ</translation>
</message>
<message>
<source>Case</source>
<translation>کیس</translation>
</message>
<message>
<source>Citizenship</source>
<translation>شہریت</translation>
</message>
<message>
<source>Drawn by itself; scan or type it where the person wears one already.</source>
<translation>خود بخود بنتا ہے؛ اگر متعلقہ فرد نے پہلے سے پہن رکھا ہو تو اسے اسکین کریں یا لکھیں۔</translation>
</message>
<message>
<source>Empty where it is not known.</source>
<translation>معلوم نہ ہو تو خالی چھوڑیں۔</translation>
</message>
<message>
<source>Event</source>
<translation>واقعہ</translation>
</message>
<message>
<source>First needs</source>
<translation>پہلی ضروریات</translation>
</message>
<message>
<source>First needs: {needs}</source>
<translation>پہلی ضروریات: {needs}</translation>
</message>
<message>
<source>Group</source>
<translation>گروہ</translation>
</message>
<message>
<source>Language</source>
<translation>زبان</translation>
</message>
<message>
<source>Name</source>
<translation>نام</translation>
</message>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Only after it was explained: without a yes there is no case.</source>
<translation>صرف سمجھانے کے بعد: ہاں کے بغیر کوئی کیس نہیں ہوتا۔</translation>
</message>
<message>
<source>Pregnant, as said on arrival.</source>
<translation>حاملہ، جیسا آمد پر بتایا گیا۔</translation>
</message>
<message>
<source>Record of a case?</source>
<translation>کیس کا ریکارڈ رکھیں؟</translation>
</message>
<message>
<source>Sex</source>
<translation>جنس</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>The same sign for everybody of a family, such as A or 12.</source>
<translation>ایک خاندان کے سب لوگوں کے لیے ایک ہی نشان، جیسے A یا 12۔</translation>
</message>
<message>
<source>To the head of the group</source>
<translation>گروہ کے سربراہ سے رشتہ</translation>
</message>
<message>
<source>Triage</source>
<translation>ترجیحی جانچ</translation>
</message>
<message>
<source>What became of it</source>
<translation>پھر کیا ہوا</translation>
</message>
<message>
<source>Why there is no case</source>
<translation>کیس کیوں نہیں ہے</translation>
</message>
<message>
<source>Wristband</source>
<translation>کلائی کا بینڈ</translation>
</message>
<message>
<source>Written down</source>
<translation>درج ہونے کا وقت</translation>
</message>
</context>
<context>
<name>Arrivals</name>
<message numerus="yes">
<source>%n case(s) made.</source>
<translation>
<numerusform>%n کیس بن گیا۔</numerusform>
<numerusform>%n کیس بن گئے۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n case(s) will be made, each with the facts of the event.</source>
<translation>
<numerusform>%n کیس بنے گا، واقعے کی معلومات کے ساتھ۔</numerusform>
<numerusform>%n کیس بنیں گے، ہر ایک واقعے کی معلومات کے ساتھ۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren)</source>
<translation>
<numerusform>%n بچہ</numerusform>
<numerusform>%n بچے</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren) alone</source>
<translation>
<numerusform>%n تنہا بچہ</numerusform>
<numerusform>%n تنہا بچے</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren) alone: the case is urgent.</source>
<translation>
<numerusform>%n تنہا بچہ: یہ کیس فوری ہے۔</numerusform>
<numerusform>%n تنہا بچے: یہ کیس فوری ہیں۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n group(s) will be linked as relatives or people who travelled together.</source>
<translation>
<numerusform>%n گروہ کے لوگ رشتہ داروں یا ساتھ سفر کرنے والوں کے طور پر جوڑے جائیں گے۔</numerusform>
<numerusform>%n گروہوں کے لوگ رشتہ داروں یا ساتھ سفر کرنے والوں کے طور پر جوڑے جائیں گے۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n left out: {why}.</source>
<translation>
<numerusform>%n چھوڑ دیا گیا: {why}۔</numerusform>
<numerusform>%n چھوڑ دیے گئے: {why}۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n need(s) medical help now</source>
<translation>
<numerusform>%n کو ابھی طبی مدد چاہیے</numerusform>
<numerusform>%n کو ابھی طبی مدد چاہیے</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n person(s)</source>
<translation>
<numerusform>%n فرد</numerusform>
<numerusform>%n افراد</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n waiting</source>
<translation>
<numerusform>%n منتظر</numerusform>
<numerusform>%n منتظر</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n with a case</source>
<translation>
<numerusform>%n کا کیس موجود</numerusform>
<numerusform>%n کے کیس موجود</numerusform>
</translation>
</message>
<message>
<source>24 labels, 70 × 37 mm</source>
<translation>24 لیبل، 70 × 37 mm</translation>
</message>
<message>
<source>33 labels, 70 × 25 mm</source>
<translation>33 لیبل، 70 × 25 mm</translation>
</message>
<message>
<source>A label bears a random code and nothing of the person. Put it on a wristband, a bag or a tent.</source>
<translation>لیبل پر صرف ایک بے ترتیب کوڈ ہوتا ہے، متعلقہ فرد کے بارے میں کچھ نہیں۔ اسے کلائی کے بینڈ، تھیلے یا خیمے پر لگائیں۔</translation>
</message>
<message>
<source>Add the boat or the raid first. Then write the people down, a line each.</source>
<translation>پہلے کشتی کی آمد یا چھاپہ شامل کریں۔ پھر لوگوں کو درج کریں، ہر فرد کے لیے ایک سطر۔</translation>
</message>
<message>
<source>Agreed</source>
<translation>رضامندی دی</translation>
</message>
<message>
<source>All lists</source>
<translation>تمام فہرستیں</translation>
</message>
<message>
<source>Alone</source>
<translation>تنہا</translation>
</message>
<message>
<source>Anything else. It goes over to the case.</source>
<translation>کوئی اور بات۔ یہ کیس میں منتقل ہو جاتی ہے۔</translation>
</message>
<message>
<source>Arrivals</source>
<translation>آنے والے افراد</translation>
</message>
<message>
<source>Aunt, uncle</source>
<translation>خالہ، پھوپھی، چچا، ماموں</translation>
</message>
<message>
<source>Authority</source>
<translation>حکام</translation>
</message>
<message>
<source>By urgency</source>
<translation>فوری ضرورت کے لحاظ سے</translation>
</message>
<message>
<source>Case</source>
<translation>کیس</translation>
</message>
<message>
<source>Child</source>
<translation>بچے کا تحفظ</translation>
</message>
<message>
<source>Clothes</source>
<translation>کپڑے</translation>
</message>
<message>
<source>Danger</source>
<translation>خطرہ</translation>
</message>
<message>
<source>Disability</source>
<translation>معذوری</translation>
</message>
<message>
<source>Drawn by itself. Scan or type the one the person wears already.</source>
<translation>خود بخود بنتا ہے۔ متعلقہ فرد نے پہلے سے جو پہن رکھا ہو اسے اسکین کریں یا لکھیں۔</translation>
</message>
<message>
<source>Exploiter here</source>
<translation>استحصال کرنے والا</translation>
</message>
<message>
<source>Family</source>
<translation>خاندان</translation>
</message>
<message>
<source>First letters or number: {choices}</source>
<translation>پہلے حروف یا نمبر: {choices}</translation>
</message>
<message>
<source>First letters or numbers, with blanks between: {choices}</source>
<translation>پہلے حروف یا نمبر، درمیان میں خالی جگہ کے ساتھ: {choices}</translation>
</message>
<message>
<source>First needs</source>
<translation>پہلی ضروریات</translation>
</message>
<message numerus="yes">
<source>For %n child(ren) somebody else agreed. Ask each child too and write the child's view down.</source>
<translation>
<numerusform>%n بچے کے لیے کسی اور نے رضامندی دی۔ بچے سے بھی پوچھیں اور بچے کی رائے لکھیں۔</numerusform>
<numerusform>%n بچوں کے لیے کسی اور نے رضامندی دی۔ ہر بچے سے بھی پوچھیں اور بچے کی رائے لکھیں۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>For %n person(s) the youngest age of the band goes into the case, as an estimate.</source>
<translation>
<numerusform>%n فرد کے کیس میں عمر کی حد کی سب سے کم عمر اندازے کے طور پر لکھی جائے گی۔</numerusform>
<numerusform>%n افراد کے کیسوں میں عمر کی حد کی سب سے کم عمر اندازے کے طور پر لکھی جائے گی۔</numerusform>
</translation>
</message>
<message>
<source>For whom</source>
<translation>کس کے لیے</translation>
</message>
<message>
<source>Give the age in years, a band such as 12-17, or about how old: ~30.</source>
<translation>عمر سالوں میں لکھیں، یا عمر کی حد جیسے 12-17، یا اندازاً عمر: ~30۔</translation>
</message>
<message>
<source>Group</source>
<translation>گروہ</translation>
</message>
<message>
<source>Guardian</source>
<translation>سرپرست</translation>
</message>
<message>
<source>Head</source>
<translation>سربراہ</translation>
</message>
<message>
<source>Head count</source>
<translation>افراد کی گنتی</translation>
</message>
<message>
<source>In-law</source>
<translation>سسرالی</translation>
</message>
<message>
<source>Initials</source>
<translation>مخفف</translation>
</message>
<message>
<source>Interpreter</source>
<translation>ترجمان</translation>
</message>
<message>
<source>Labels to a sheet</source>
<translation>ایک ورق پر لیبل</translation>
</message>
<message>
<source>Legal</source>
<translation>قانونی</translation>
</message>
<message>
<source>Letters open a cell · Tab next · Enter next line · Ctrl+D as above · Del empties</source>
<translation>حروف سے خانہ کھلتا ہے · Tab اگلا · Enter اگلی سطر · Ctrl+D اوپر جیسا · Del خالی کرتا ہے</translation>
</message>
<message>
<source>List of people who arrived</source>
<translation>آنے والے افراد کی فہرست</translation>
</message>
<message numerus="yes">
<source>Make %n case(s)</source>
<translation>
<numerusform>%n کیس بنائیں</numerusform>
<numerusform>%n کیس بنائیں</numerusform>
</translation>
</message>
<message>
<source>Make cases</source>
<translation>کیس بنائیں</translation>
</message>
<message>
<source>Making cases</source>
<translation>کیس بنائے جا رہے ہیں</translation>
</message>
<message>
<source>Many people at once: the event first, then a line a person, then a case each</source>
<translation>ایک ساتھ بہت سے لوگ: پہلے واقعہ، پھر ہر فرد کی ایک سطر، پھر ہر ایک کا کیس</translation>
</message>
<message>
<source>Medical</source>
<translation>طبی</translation>
</message>
<message>
<source>Names and notes go over to the cases and leave the list.</source>
<translation>نام اور نوٹ کیسوں میں منتقل ہو جاتے ہیں اور فہرست سے نکل جاتے ہیں۔</translation>
</message>
<message>
<source>No, refused</source>
<translation>نہیں، انکار کیا</translation>
</message>
<message>
<source>Nobody has arrived yet</source>
<translation>ابھی کوئی نہیں آیا</translation>
</message>
<message>
<source>Nobody is on the list yet</source>
<translation>فہرست میں ابھی کوئی نہیں</translation>
</message>
<message>
<source>Nothing in the list begins so. Type other letters, or the number of a choice.</source>
<translation>فہرست میں کچھ ایسے شروع نہیں ہوتا۔ دوسرے حروف، یا انتخاب کا نمبر لکھیں۔</translation>
</message>
<message>
<source>On another list, wristband {wristband} ({initials}): {level}; {reasons}.</source>
<translation>دوسری فہرست میں، کلائی کا بینڈ {wristband} ({initials}): {level}؛ {reasons}۔</translation>
</message>
<message>
<source>On the list, wristband {wristband} ({initials}): {level}; {reasons}.</source>
<translation>اسی فہرست میں، کلائی کا بینڈ {wristband} ({initials}): {level}؛ {reasons}۔</translation>
</message>
<message>
<source>Open the list</source>
<translation>فہرست کھولیں</translation>
</message>
<message>
<source>People by urgency</source>
<translation>لوگ، فوری ضرورت کے لحاظ سے</translation>
</message>
<message>
<source>Print labels</source>
<translation>لیبل پرنٹ کریں</translation>
</message>
<message>
<source>Psychosocial</source>
<translation>نفسیاتی و سماجی</translation>
</message>
<message>
<source>Record?</source>
<translation>ریکارڈ؟</translation>
</message>
<message>
<source>Refused: the name and the note are erased, and the person is only counted.</source>
<translation>انکار کیا: نام اور نوٹ مٹا دیے جاتے ہیں، اور متعلقہ فرد کو صرف گنا جاتا ہے۔</translation>
</message>
<message>
<source>Remove the line</source>
<translation>سطر ہٹائیں</translation>
</message>
<message>
<source>Sex, age</source>
<translation>جنس، عمر</translation>
</message>
<message>
<source>Show the line</source>
<translation>سطر دکھائیں</translation>
</message>
<message>
<source>Sibling</source>
<translation>بھائی، بہن</translation>
</message>
<message numerus="yes">
<source>Spare ones, to be ready when people come: %n sheet(s)</source>
<translation>
<numerusform>اضافی لیبل، تاکہ لوگوں کے آنے پر تیار ہوں: %n ورق</numerusform>
<numerusform>اضافی لیبل، تاکہ لوگوں کے آنے پر تیار ہوں: %n ورق</numerusform>
</translation>
</message>
<message>
<source>Spouse</source>
<translation>شوہر، بیوی</translation>
</message>
<message>
<source>Taken back. The people are on the list again.</source>
<translation>واپس لے لیا گیا۔ لوگ دوبارہ فہرست میں ہیں۔</translation>
</message>
<message>
<source>The age in years, a band such as 12-17, or about how old: ~30.</source>
<translation>عمر سالوں میں، یا عمر کی حد جیسے 12-17، یا اندازاً عمر: ~30۔</translation>
</message>
<message>
<source>The first letters, or the two letters of the code.</source>
<translation>پہلے حروف، یا کوڈ کے دو حروف۔</translation>
</message>
<message>
<source>The line is in the bin.</source>
<translation>سطر ردی کی ٹوکری میں ہے۔</translation>
</message>
<message>
<source>The name as it is said. Leave it empty where it is not known.</source>
<translation>نام جیسے بولا جاتا ہے۔ معلوم نہ ہو تو خالی چھوڑیں۔</translation>
</message>
<message>
<source>The same sign for everybody of a family, such as A or 12.</source>
<translation>ایک خاندان کے سب لوگوں کے لیے ایک ہی نشان، جیسے A یا 12۔</translation>
</message>
<message>
<source>Those who are chosen, or all on the list</source>
<translation>جو منتخب ہیں، یا فہرست کے سب لوگ</translation>
</message>
<message>
<source>To the head</source>
<translation>سربراہ سے رشتہ</translation>
</message>
<message>
<source>Triage</source>
<translation>ترجیحی جانچ</translation>
</message>
<message>
<source>Type of case</source>
<translation>کیس کی قسم</translation>
</message>
<message>
<source>Urgency</source>
<translation>فوری ضرورت</translation>
</message>
<message>
<source>Water, food</source>
<translation>پانی، کھانا</translation>
</message>
<message>
<source>With her</source>
<translation>ساتھ سفر کیا</translation>
</message>
<message>
<source>Wristband</source>
<translation>کلائی کا بینڈ</translation>
</message>
<message>
<source>Write down</source>
<translation>درج کریں</translation>
</message>
<message>
<source>Write the first person down, or scan a wristband.</source>
<translation>پہلے فرد کو درج کریں، یا کلائی کا بینڈ اسکین کریں۔</translation>
</message>
<message>
<source>Yes</source>
<translation>ہاں</translation>
</message>
<message>
<source>did not agree to a record</source>
<translation>ریکارڈ پر رضامندی نہیں دی</translation>
</message>
<message>
<source>has a case</source>
<translation>کیس موجود ہے</translation>
</message>
<message>
<source>needs no case</source>
<translation>کیس کی ضرورت نہیں</translation>
</message>
<message>
<source>new</source>
<translation>نیا</translation>
</message>
<message>
<source>not asked yet whether a record may be kept</source>
<translation>ابھی نہیں پوچھا گیا کہ ریکارڈ رکھا جا سکتا ہے یا نہیں</translation>
</message>
</context>
<context>
<name>Asking</name>
<message>
<source>When?</source>
<translation>کب؟</translation>
</message>
<message>
<source>Why?</source>
<translation>کیوں؟</translation>
</message>
</context>
<context>
<name>Assessment</name>
<message>
<source>A question of safety: see to it before you go on.</source>
<translation>یہ حفاظت کا سوال ہے: آگے بڑھنے سے پہلے اس پر توجہ دیں۔</translation>
</message>
<message numerus="yes">
<source>All answers (%n)</source>
<translation>
<numerusform>تمام جوابات (%n)</numerusform>
<numerusform>تمام جوابات (%n)</numerusform>
</translation>
</message>
<message>
<source>Answers</source>
<translation>جوابات</translation>
</message>
<message>
<source>Ask in any order and in your own words; what you have is kept. Digits give an answer and go on, the arrow keys up and down go from question to question.</source>
<translation>کسی بھی ترتیب سے اور اپنے الفاظ میں پوچھیں؛ جو لکھا ہے وہ رہتا ہے۔ ہندسہ دبانے سے جواب درج ہوتا ہے اور اگلا سوال آتا ہے؛ اوپر اور نیچے کے تیر ایک سوال سے دوسرے سوال پر لے جاتے ہیں۔</translation>
</message>
<message>
<source>Assessed on</source>
<translation>جائزے کی تاریخ</translation>
</message>
<message>
<source>Back</source>
<translation>واپس</translation>
</message>
<message>
<source>Because of</source>
<translation>اس وجہ سے</translation>
</message>
<message>
<source>Because of: {questions}</source>
<translation>اس وجہ سے: {questions}</translation>
</message>
<message>
<source>Begin</source>
<translation>شروع کریں</translation>
</message>
<message>
<source>Begin with what is needed now: safety, needs, or a first contact screen.</source>
<translation>اس سے شروع کریں جو ابھی ضروری ہے: حفاظت، ضروریات، یا پہلے رابطے کی اسکریننگ۔</translation>
</message>
<message>
<source>Choose what to assess</source>
<translation>منتخب کریں کہ کس چیز کا جائزہ لینا ہے</translation>
</message>
<message>
<source>Higher is better. Only for comparing this person with herself or himself.</source>
<translation>زیادہ عدد بہتر ہے۔ صرف اس فرد کا خود اسی سے موازنہ کرنے کے لیے۔</translation>
</message>
<message>
<source>Instrument</source>
<translation>سوالات کا مجموعہ</translation>
</message>
<message>
<source>Last time, {day}: {result}</source>
<translation>پچھلی بار، {day}: {result}</translation>
</message>
<message>
<source>Level before: {before}; now: {now}</source>
<translation>پہلے کی سطح: {before}؛ اب: {now}</translation>
</message>
<message>
<source>Level, as you judge it</source>
<translation>سطح، آپ کی رائے میں</translation>
</message>
<message>
<source>Look at it again on</source>
<translation>دوبارہ دیکھنے کی تاریخ</translation>
</message>
<message>
<source>New assessment</source>
<translation>نیا جائزہ</translation>
</message>
<message>
<source>No answer changed since the last time.</source>
<translation>پچھلی بار سے کوئی جواب نہیں بدلا۔</translation>
</message>
<message>
<source>No assessment yet</source>
<translation>ابھی کوئی جائزہ نہیں</translation>
</message>
<message>
<source>Not verified: {source}. {note}</source>
<translation>تصدیق شدہ نہیں: {source}۔ {note}</translation>
</message>
<message>
<source>Nothing is added up yet.</source>
<translation>ابھی کچھ جمع نہیں کیا گیا۔</translation>
</message>
<message>
<source>Score</source>
<translation>اسکور</translation>
</message>
<message>
<source>Score before: {before}; now: {now}</source>
<translation>پہلے کا اسکور: {before}؛ اب: {now}</translation>
</message>
<message>
<source>See to safety first.</source>
<translation>پہلے حفاظت پر توجہ دیں۔</translation>
</message>
<message>
<source>Sooner if anything changes.</source>
<translation>کچھ بدلے تو اس سے پہلے۔</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>ماخذ: {source}</translation>
</message>
<message>
<source>Speak alone with the person wherever you can.</source>
<translation>جہاں ممکن ہو متعلقہ فرد سے تنہائی میں بات کریں۔</translation>
</message>
<message>
<source>Summary in your own words</source>
<translation>خلاصہ آپ کے اپنے الفاظ میں</translation>
</message>
<message>
<source>The answers suggest; you decide. Lower than suggested needs a reason.</source>
<translation>جوابات تجویز دیتے ہیں؛ فیصلہ آپ کا ہے۔ تجویز سے کم سطح کے لیے وجہ ضروری ہے۔</translation>
</message>
<message>
<source>The last time another version was used; compare with care.</source>
<translation>پچھلی بار دوسرا نسخہ استعمال ہوا تھا؛ موازنہ احتیاط سے کریں۔</translation>
</message>
<message>
<source>The level is yours to judge, at the end of the page.</source>
<translation>سطح کا فیصلہ آپ کا ہے، صفحے کے آخر میں۔</translation>
</message>
<message>
<source>The risk raised the priority of the case. You can change it there.</source>
<translation>خطرے نے کیس کی ترجیح بڑھا دی۔ آپ اسے وہاں بدل سکتے ہیں۔</translation>
</message>
<message>
<source>The wording in your language was not checked yet. Make sure you are understood.</source>
<translation>آپ کی زبان میں الفاظ کی ابھی جانچ نہیں ہوئی۔ یقین کر لیں کہ آپ کی بات سمجھی جا رہی ہے۔</translation>
</message>
<message>
<source>These questions are in English only so far. Ask them in the person's own language.</source>
<translation>یہ سوالات ابھی صرف انگریزی میں ہیں۔ انہیں متعلقہ فرد کی اپنی زبان میں پوچھیں۔</translation>
</message>
<message>
<source>Version of the instrument</source>
<translation>سوالات کے مجموعے کا نسخہ</translation>
</message>
<message>
<source>Well-being over time</source>
<translation>وقت کے ساتھ خیریت</translation>
</message>
<message numerus="yes">
<source>What changed since the last time (%n)</source>
<translation>
<numerusform>پچھلی بار سے کیا بدلا (%n)</numerusform>
<numerusform>پچھلی بار سے کیا بدلا (%n)</numerusform>
</translation>
</message>
<message>
<source>What the answers add up to</source>
<translation>جوابات سے مجموعی طور پر کیا ظاہر ہوتا ہے</translation>
</message>
<message>
<source>What the answers suggest</source>
<translation>جوابات کیا تجویز کرتے ہیں</translation>
</message>
<message>
<source>What the person wants and says comes first.</source>
<translation>متعلقہ فرد جو چاہتا اور کہتا ہے وہ سب سے پہلے ہے۔</translation>
</message>
<message>
<source>What you decide, and why</source>
<translation>آپ کا کیا فیصلہ ہے، اور کیوں</translation>
</message>
<message>
<source>Who else was there</source>
<translation>اور کون موجود تھا</translation>
</message>
<message>
<source>Written answers</source>
<translation>لکھے ہوئے جوابات</translation>
</message>
<message>
<source>Your own judgement</source>
<translation>آپ کی اپنی رائے</translation>
</message>
<message>
<source>before: {before}; now: {now}</source>
<translation>پہلے: {before}؛ اب: {now}</translation>
</message>
<message>
<source>due for review</source>
<translation>دوبارہ دیکھنے کا وقت ہے</translation>
</message>
<message>
<source>level {level}</source>
<translation>سطح {level}</translation>
</message>
<message>
<source>level: {level}</source>
<translation>سطح: {level}</translation>
</message>
<message>
<source>look again on {day}</source>
<translation>{day} کو دوبارہ دیکھیں</translation>
</message>
<message>
<source>none</source>
<translation>کوئی نہیں</translation>
</message>
<message>
<source>not asked</source>
<translation>نہیں پوچھا گیا</translation>
</message>
<message>
<source>not verified</source>
<translation>تصدیق شدہ نہیں</translation>
</message>
<message>
<source>review due since {day}</source>
<translation>{day} سے دوبارہ دیکھنا باقی ہے</translation>
</message>
<message>
<source>score {score}</source>
<translation>اسکور {score}</translation>
</message>
<message>
<source>suggested: {level}</source>
<translation>تجویز: {level}</translation>
</message>
<message>
<source>written anew</source>
<translation>نئے سرے سے لکھا گیا</translation>
</message>
<message>
<source>{day}: {score}</source>
<translation>{day}: {score}</translation>
</message>
<message>
<source>{done} of {total} answered</source>
<translation>{total} میں سے {done} کے جواب ہو گئے</translation>
</message>
<message>
<source>{instrument}, {day}</source>
<translation>{instrument}، {day}</translation>
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
<translation>100 میں سے {score}</translation>
</message>
<message>
<source>{score} of {most} points</source>
<translation>{most} میں سے {score} نمبر</translation>
</message>
</context>
<context>
<name>AsylumReferral</name>
<message>
<source>Decided on</source>
<translation>فیصلے کی تاریخ</translation>
</message>
<message>
<source>Informed of the right to apply on</source>
<translation>درخواست دینے کے حق کی اطلاع کی تاریخ</translation>
</message>
<message>
<source>Legal help</source>
<translation>قانونی مدد</translation>
</message>
<message>
<source>Next interview or date</source>
<translation>اگلا انٹرویو یا تاریخ</translation>
</message>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Number of the application</source>
<translation>درخواست نمبر</translation>
</message>
<message>
<source>Referred on</source>
<translation>ریفر کرنے کی تاریخ</translation>
</message>
<message>
<source>Referred to</source>
<translation>کس کو ریفر کیا گیا</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>What the person fears, and from whom</source>
<translation>متعلقہ فرد کو کس بات کا اور کس سے خوف ہے</translation>
</message>
</context>
<context>
<name>Bin</name>
<message>
<source>Bring back</source>
<translation>واپس لائیں</translation>
</message>
<message>
<source>Bring back: {record}</source>
<translation>واپس لائیں: {record}</translation>
</message>
<message>
<source>Brought back: {record}</source>
<translation>واپس لایا گیا: {record}</translation>
</message>
<message>
<source>Deleted {when} by {who}</source>
<translation>{who} نے {when} کو حذف کیا</translation>
</message>
<message numerus="yes">
<source>Destroyed for good in %n day(s)</source>
<translation>
<numerusform>%n دن میں ہمیشہ کے لیے تلف ہو گا</numerusform>
<numerusform>%n دن میں ہمیشہ کے لیے تلف ہو گا</numerusform>
</translation>
</message>
<message>
<source>No deleted records</source>
<translation>کوئی حذف شدہ ریکارڈ نہیں</translation>
</message>
<message>
<source>What is deleted from this case can be brought back from here for 30 days.</source>
<translation>اس کیس سے جو حذف ہو، اسے 30 دن تک یہاں سے واپس لایا جا سکتا ہے۔</translation>
</message>
<message>
<source>{kind}: {record}</source>
<translation>{kind}: {record}</translation>
</message>
</context>
<context>
<name>Bulk</name>
<message numerus="yes">
<source>%n case(s) chosen</source>
<translation>
<numerusform>%n کیس منتخب</numerusform>
<numerusform>%n کیس منتخب</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n case(s) will be changed.</source>
<translation>
<numerusform>%n کیس تبدیل ہو گا۔</numerusform>
<numerusform>%n کیس تبدیل ہوں گے۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n left out: {why}</source>
<translation>
<numerusform>%n چھوڑا گیا: {why}</numerusform>
<numerusform>%n چھوڑے گئے: {why}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Close %n case(s)</source>
<translation>
<numerusform>%n کیس بند کریں</numerusform>
<numerusform>%n کیس بند کریں</numerusform>
</translation>
</message>
<message>
<source>Close…</source>
<translation>بند کریں…</translation>
</message>
<message>
<source>Colleague</source>
<translation>ساتھی</translation>
</message>
<message numerus="yes">
<source>Do it for %n case(s)</source>
<translation>
<numerusform>%n کیس پر یہ کریں</numerusform>
<numerusform>%n کیسوں پر یہ کریں</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Done for %n case(s).</source>
<translation>
<numerusform>%n کیس پر ہو گیا۔</numerusform>
<numerusform>%n کیسوں پر ہو گیا۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Done for %n case(s); {left} had changed meanwhile and were left out.</source>
<translation>
<numerusform>%n کیس پر ہو گیا؛ {left} اس دوران بدل گئے تھے اور چھوڑ دیے گئے۔</numerusform>
<numerusform>%n کیسوں پر ہو گیا؛ {left} اس دوران بدل گئے تھے اور چھوڑ دیے گئے۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Flag %n case(s)</source>
<translation>
<numerusform>%n کیس پر نشان لگائیں</numerusform>
<numerusform>%n کیسوں پر نشان لگائیں</numerusform>
</translation>
</message>
<message>
<source>Flag…</source>
<translation>نشان لگائیں…</translation>
</message>
<message numerus="yes">
<source>Give %n case(s) to a colleague</source>
<translation>
<numerusform>%n کیس ساتھی کے سپرد کریں</numerusform>
<numerusform>%n کیس ساتھی کے سپرد کریں</numerusform>
</translation>
</message>
<message>
<source>Give to a colleague…</source>
<translation>ساتھی کے سپرد کریں…</translation>
</message>
<message>
<source>Looking</source>
<translation>دیکھا جا رہا ہے</translation>
</message>
<message>
<source>See what would happen</source>
<translation>دیکھیں کہ کیا ہو گا</translation>
</message>
<message numerus="yes">
<source>Stopped. %n case(s) were changed before.</source>
<translation>
<numerusform>روک دیا گیا۔ اس سے پہلے %n کیس تبدیل ہوا تھا۔</numerusform>
<numerusform>روک دیا گیا۔ اس سے پہلے %n کیس تبدیل ہوئے تھے۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Taken back, but for %n case(s) that somebody has changed since.</source>
<translation>
<numerusform>واپس لے لیا گیا، سوائے %n کیس کے جسے اس کے بعد کسی نے بدلا ہے۔</numerusform>
<numerusform>واپس لے لیا گیا، سوائے %n کیسوں کے جنہیں اس کے بعد کسی نے بدلا ہے۔</numerusform>
</translation>
</message>
<message>
<source>Taken back.</source>
<translation>واپس لے لیا گیا۔</translation>
</message>
<message>
<source>Undo</source>
<translation>واپس کریں</translation>
</message>
<message>
<source>Working</source>
<translation>کام جاری ہے</translation>
</message>
<message>
<source>closed</source>
<translation>بند</translation>
</message>
<message>
<source>flagged so already</source>
<translation>یہ نشان پہلے سے لگا ہے</translation>
</message>
<message>
<source>no longer there</source>
<translation>اب موجود نہیں</translation>
</message>
<message>
<source>the case of a colleague; a supervisor can close it</source>
<translation>یہ ساتھی کا کیس ہے؛ اسے سپروائزر بند کر سکتا ہے</translation>
</message>
<message>
<source>the colleague is kept from the case</source>
<translation>ساتھی کو اس کیس سے الگ رکھا گیا ہے</translation>
</message>
<message>
<source>the colleague's already</source>
<translation>پہلے سے اسی ساتھی کے پاس ہے</translation>
</message>
<message>
<source>work is left: open tasks, or referrals without an answer</source>
<translation>کام باقی ہے: کھلے کام، یا بغیر جواب کے ریفرل</translation>
</message>
</context>
<context>
<name>Calendar</name>
<message>
<source>All cases</source>
<translation>تمام کیس</translation>
</message>
<message>
<source>Calendar</source>
<translation>کیلنڈر</translation>
</message>
<message>
<source>Calendar files (*.ics)</source>
<translation>کیلنڈر فائلیں (*.ics)</translation>
</message>
<message>
<source>Calendar file…</source>
<translation>کیلنڈر فائل…</translation>
</message>
<message>
<source>Choose a place…</source>
<translation>جگہ منتخب کریں…</translation>
</message>
<message>
<source>Earlier</source>
<translation>پہلے</translation>
</message>
<message>
<source>Later</source>
<translation>بعد میں</translation>
</message>
<message>
<source>Month</source>
<translation>مہینہ</translation>
</message>
<message>
<source>Nothing is due on this day.</source>
<translation>اس دن کی کوئی مہلت نہیں۔</translation>
</message>
<message>
<source>Print the agenda</source>
<translation>ایجنڈا چھاپیں</translation>
</message>
<message>
<source>Print…</source>
<translation>چھاپیں…</translation>
</message>
<message>
<source>The calendar file is written.</source>
<translation>کیلنڈر فائل لکھ دی گئی ہے۔</translation>
</message>
<message>
<source>The file is not encrypted. It holds case codes, days and times, and neither names nor what it is about: {lines}</source>
<translation>یہ فائل انکرپٹڈ نہیں۔ اس میں کیس کوڈ، دن اور اوقات ہیں؛ نہ نام ہیں اور نہ یہ کہ بات کس بارے میں ہے: {lines}</translation>
</message>
<message>
<source>There is more than can be shown; look at single workers or a shorter time.</source>
<translation>جتنا دکھایا جا سکتا ہے اس سے زیادہ ہے؛ ایک ایک کارکن یا کم مدت دیکھیں۔</translation>
</message>
<message>
<source>Today</source>
<translation>آج</translation>
</message>
<message>
<source>Week</source>
<translation>ہفتہ</translation>
</message>
<message numerus="yes">
<source>Write %n entry(ies) into a calendar file?</source>
<translation>
<numerusform>کیا %n اندراج کیلنڈر فائل میں لکھیں؟</numerusform>
<numerusform>کیا %n اندراجات کیلنڈر فائل میں لکھیں؟</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>اور مزید %n</numerusform>
<numerusform>اور مزید %n</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{day}, %n due</source>
<translation>
<numerusform>{day}، %n مہلت</numerusform>
<numerusform>{day}، %n مہلتیں</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{day}, today, %n due</source>
<translation>
<numerusform>{day}، آج، %n مہلت</numerusform>
<numerusform>{day}، آج، %n مہلتیں</numerusform>
</translation>
</message>
</context>
<context>
<name>Calendars</name>
<message>
<source>Buddhist year</source>
<translation>بدھ مت کا سال</translation>
</message>
<message>
<source>Solar Hijri year</source>
<translation>ہجری شمسی سال</translation>
</message>
</context>
<context>
<name>Case</name>
<message>
<source>Came by sea?</source>
<translation>کیا سمندر کے راستے آمد ہوئی؟</translation>
</message>
<message>
<source>Came to this office on</source>
<translation>اس دفتر میں آنے کی تاریخ</translation>
</message>
<message>
<source>Case code</source>
<translation>کیس کوڈ</translation>
</message>
<message>
<source>Case status</source>
<translation>کیس کی صورتِ حال</translation>
</message>
<message>
<source>Country of the procedure</source>
<translation>طریقۂ کار کا ملک</translation>
</message>
<message>
<source>Details of the incoming referral</source>
<translation>آنے والے ریفرل کی تفصیل</translation>
</message>
<message>
<source>Event</source>
<translation>واقعہ</translation>
</message>
<message>
<source>Opened</source>
<translation>کیس کھلنے کی تاریخ</translation>
</message>
<message>
<source>Priority</source>
<translation>ترجیح</translation>
</message>
<message>
<source>Reason for the incoming referral</source>
<translation>آنے والے ریفرل کی وجہ</translation>
</message>
<message>
<source>Rescued, taken off a vessel, or landed with one.</source>
<translation>بچایا گیا، جہاز سے اتارا گیا، یا جہاز کے ساتھ ساحل پر پہنچا۔</translation>
</message>
<message>
<source>Responsible caseworker</source>
<translation>ذمہ دار کیس ورکر</translation>
</message>
<message>
<source>The country whose national procedure this case follows.</source>
<translation>وہ ملک جس کے قومی طریقۂ کار پر یہ کیس چلتا ہے۔</translation>
</message>
<message>
<source>The raid, boat arrival or other event the case came from.</source>
<translation>وہ چھاپہ، کشتی کی آمد یا دوسرا واقعہ جس سے یہ کیس سامنے آیا۔</translation>
</message>
<message>
<source>Type of case</source>
<translation>کیس کی قسم</translation>
</message>
<message>
<source>Version of the procedure</source>
<translation>طریقۂ کار کا نسخہ</translation>
</message>
<message>
<source>Who brought the case</source>
<translation>کیس کون لایا</translation>
</message>
</context>
<context>
<name>CaseConference</name>
<message>
<source>Did the person take part?</source>
<translation>کیا متعلقہ فرد شریک ہوا؟</translation>
</message>
<message>
<source>Next conference</source>
<translation>اگلی کانفرنس</translation>
</message>
<message>
<source>What was agreed</source>
<translation>کیا طے ہوا</translation>
</message>
<message>
<source>What was discussed</source>
<translation>کس پر بات ہوئی</translation>
</message>
<message>
<source>When</source>
<translation>کب</translation>
</message>
<message>
<source>Who took part</source>
<translation>کون شریک ہوا</translation>
</message>
</context>
<context>
<name>CasePage</name>
<message>
<source>About the case</source>
<translation>کیس کے بارے میں</translation>
</message>
<message>
<source>Approvals</source>
<translation>منظوریاں</translation>
</message>
<message>
<source>Assessments</source>
<translation>جائزے</translation>
</message>
<message>
<source>Asylum</source>
<translation>سیاسی پناہ</translation>
</message>
<message>
<source>Bin</source>
<translation>ردی کی ٹوکری</translation>
</message>
<message>
<source>Case conferences</source>
<translation>کیس کانفرنسیں</translation>
</message>
<message>
<source>Closing</source>
<translation>کیس بند کرنا</translation>
</message>
<message>
<source>Complaints and feedback</source>
<translation>شکایات اور رائے</translation>
</message>
<message>
<source>Consent</source>
<translation>رضامندی</translation>
</message>
<message>
<source>Contact: ask what is safe</source>
<translation>رابطہ: پوچھیں کہ کیا محفوظ ہے</translation>
</message>
<message>
<source>Contact: {rule}</source>
<translation>رابطہ: {rule}</translation>
</message>
<message>
<source>Documents</source>
<translation>دستاویزات</translation>
</message>
<message>
<source>Emergencies</source>
<translation>ہنگامی صورتیں</translation>
</message>
<message>
<source>Family and household</source>
<translation>خاندان اور گھرانہ</translation>
</message>
<message>
<source>Flag</source>
<translation>نشان</translation>
</message>
<message>
<source>Follow-up</source>
<translation>فالو اپ</translation>
</message>
<message>
<source>Go on</source>
<translation>جاری رکھیں</translation>
</message>
<message>
<source>Highest level: {level}</source>
<translation>سب سے اونچی سطح: {level}</translation>
</message>
<message>
<source>Incidents of violence</source>
<translation>تشدد کے واقعات</translation>
</message>
<message>
<source>Kept from the case</source>
<translation>کیس سے دور رکھے گئے</translation>
</message>
<message>
<source>Legal</source>
<translation>قانونی</translation>
</message>
<message>
<source>Legal matters</source>
<translation>قانونی معاملات</translation>
</message>
<message>
<source>Next</source>
<translation>اگلا مرحلہ</translation>
</message>
<message>
<source>Notes</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Person</source>
<translation>فرد</translation>
</message>
<message>
<source>Places</source>
<translation>مقامات</translation>
</message>
<message>
<source>Plan</source>
<translation>منصوبہ</translation>
</message>
<message>
<source>Print: {what}</source>
<translation>پرنٹ کریں: {what}</translation>
</message>
<message>
<source>Print…</source>
<translation>پرنٹ کریں…</translation>
</message>
<message>
<source>Quality</source>
<translation>معیار</translation>
</message>
<message>
<source>Refer</source>
<translation>ریفر کریں</translation>
</message>
<message>
<source>Referrals</source>
<translation>ریفرل</translation>
</message>
<message>
<source>Referrals in</source>
<translation>آنے والے ریفرل</translation>
</message>
<message>
<source>Responsible: {name}</source>
<translation>ذمہ دار: {name}</translation>
</message>
<message>
<source>Return</source>
<translation>واپسی</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>واپسی اور معاشرے میں دوبارہ شمولیت</translation>
</message>
<message>
<source>Safe contact</source>
<translation>محفوظ رابطہ</translation>
</message>
<message>
<source>Screening</source>
<translation>اسکریننگ</translation>
</message>
<message>
<source>Section: {name}</source>
<translation>حصہ: {name}</translation>
</message>
<message>
<source>Services</source>
<translation>خدمات</translation>
</message>
<message>
<source>Supervision</source>
<translation>نگرانی</translation>
</message>
<message>
<source>Suspects</source>
<translation>مشتبہ افراد</translation>
</message>
<message>
<source>Tasks</source>
<translation>کام</translation>
</message>
<message>
<source>There are answers that were not saved: {kind}</source>
<translation>کچھ جواب محفوظ نہیں ہوئے: {kind}</translation>
</message>
<message>
<source>Throw away</source>
<translation>ضائع کریں</translation>
</message>
<message>
<source>Timeline</source>
<translation>ٹائم لائن</translation>
</message>
<message>
<source>Transfers</source>
<translation>منتقلیاں</translation>
</message>
<message>
<source>Two countries</source>
<translation>دو ملک</translation>
</message>
<message>
<source>What happened</source>
<translation>کیا ہوا</translation>
</message>
<message numerus="yes">
<source>open for %n day(s)</source>
<translation>
<numerusform>%n دن سے کھلا ہے</numerusform>
<numerusform>%n دن سے کھلا ہے</numerusform>
</translation>
</message>
<message>
<source>priority: {priority}</source>
<translation>ترجیح: {priority}</translation>
</message>
</context>
<context>
<name>CasePages</name>
<message>
<source>Case code</source>
<translation>کیس کوڈ</translation>
</message>
<message>
<source>Case summary</source>
<translation>کیس کا خلاصہ</translation>
</message>
<message>
<source>Case {code}</source>
<translation>کیس {code}</translation>
</message>
<message>
<source>Confidential. Print {print_id}</source>
<translation>رازدارانہ۔ پرنٹ {print_id}</translation>
</message>
<message>
<source>For</source>
<translation>کس کے لیے</translation>
</message>
<message>
<source>For what</source>
<translation>کس مقصد کے لیے</translation>
</message>
<message>
<source>If something is wrong or missing, tell us, and we correct it.</source>
<translation>اگر کچھ غلط ہو یا رہ گیا ہو تو ہمیں بتائیں، ہم اسے درست کریں گے۔</translation>
</message>
<message>
<source>If you have questions, ask {worker} at {office}.</source>
<translation>اگر آپ کے سوالات ہوں تو {worker}، {office} سے پوچھیں۔</translation>
</message>
<message>
<source>Keep this paper only where it is safe. We can keep it for you.</source>
<translation>یہ کاغذ صرف وہاں رکھیں جہاں محفوظ ہو۔ ہم اسے آپ کے لیے رکھ سکتے ہیں۔</translation>
</message>
<message>
<source>Left out because it is about somebody else: {fields}.</source>
<translation>یہ چھوڑ دیا گیا کیونکہ یہ کسی اور کے بارے میں ہے: {fields}۔</translation>
</message>
<message>
<source>Names of other people are left out. They were found by the names on record; others may remain.</source>
<translation>دوسرے لوگوں کے نام چھوڑ دیے گئے ہیں۔ یہ درج شدہ ناموں کی مدد سے ڈھونڈے گئے؛ کچھ نام رہ گئے ہو سکتے ہیں۔</translation>
</message>
<message>
<source>Nobody outside this office was told anything about you with this program.</source>
<translation>اس پروگرام کے ذریعے اس دفتر سے باہر کسی کو آپ کے بارے میں کچھ نہیں بتایا گیا۔</translation>
</message>
<message>
<source>Nothing is on record about what the person agreed to share.</source>
<translation>متعلقہ فرد نے کیا بتانے پر رضامندی دی، اس بارے میں کچھ درج نہیں۔</translation>
</message>
<message>
<source>The person agreed on</source>
<translation>متعلقہ فرد کی رضامندی کی تاریخ</translation>
</message>
<message>
<source>Valid until</source>
<translation>کب تک مؤثر</translation>
</message>
<message>
<source>What is written down about you</source>
<translation>آپ کے بارے میں کیا لکھا ہے</translation>
</message>
<message>
<source>What may be shared</source>
<translation>کیا بتایا جا سکتا ہے</translation>
</message>
<message>
<source>What we ask you to do with this</source>
<translation>ہم آپ سے اس کے ساتھ کیا کرنے کو کہتے ہیں</translation>
</message>
<message>
<source>Who was told about you</source>
<translation>آپ کے بارے میں کسے بتایا گیا</translation>
</message>
<message>
<source>You may ask for a copy of this at any time. It costs nothing.</source>
<translation>آپ کسی بھی وقت اس کی نقل مانگ سکتے ہیں۔ اس کی کوئی قیمت نہیں۔</translation>
</message>
<message>
<source>You may complain about us. We help you all the same.</source>
<translation>آپ ہمارے بارے میں شکایت کر سکتے ہیں۔ ہم پھر بھی آپ کی مدد کریں گے۔</translation>
</message>
<message>
<source>You may take back what you agreed to at any time. Then nothing more is shared.</source>
<translation>آپ اپنی رضامندی کسی بھی وقت واپس لے سکتے ہیں۔ اس کے بعد مزید کچھ نہیں بتایا جائے گا۔</translation>
</message>
<message>
<source>Your rights</source>
<translation>آپ کے حقوق</translation>
</message>
<message>
<source>[name left out]</source>
<translation>[نام چھوڑ دیا گیا]</translation>
</message>
<message>
<source>form printed</source>
<translation>فارم پرنٹ ہوا</translation>
</message>
<message>
<source>referral</source>
<translation>ریفرل</translation>
</message>
<message>
<source>summary printed</source>
<translation>خلاصہ پرنٹ ہوا</translation>
</message>
<message>
<source>{day}: {receiver} ({way})</source>
<translation>{day}: {receiver} ({way})</translation>
</message>
<message>
<source>{kind} {number}</source>
<translation>{kind} {number}</translation>
</message>
<message>
<source>{office} keeps this about you since {day}, under the code {code}. {worker} can explain it to you.</source>
<translation>{office} آپ کے بارے میں یہ معلومات {day} سے کوڈ {code} کے تحت رکھتا ہے۔ {worker} آپ کو یہ سمجھا سکتے ہیں۔</translation>
</message>
</context>
<context>
<name>CaseSection</name>
<message>
<source>Ask only what is needed now; the rest can wait.</source>
<translation>صرف وہی پوچھیں جو ابھی ضروری ہے؛ باقی بعد میں ہو سکتا ہے۔</translation>
</message>
<message>
<source>Delete</source>
<translation>حذف کریں</translation>
</message>
<message>
<source>Delete this record? {record}</source>
<translation>کیا یہ ریکارڈ حذف کریں؟ {record}</translation>
</message>
<message>
<source>Delete: {record}</source>
<translation>حذف کریں: {record}</translation>
</message>
<message>
<source>Deleted: {record}</source>
<translation>حذف کیا گیا: {record}</translation>
</message>
<message>
<source>History</source>
<translation>پچھلی تبدیلیاں</translation>
</message>
<message>
<source>History: {record}</source>
<translation>پچھلی تبدیلیاں: {record}</translation>
</message>
<message>
<source>It lies in the bin of the case for 30 days and can be brought back from there.</source>
<translation>یہ 30 دن تک کیس کی ردی کی ٹوکری میں رہے گا اور وہاں سے واپس لایا جا سکتا ہے۔</translation>
</message>
<message>
<source>Nothing recorded yet</source>
<translation>ابھی کچھ درج نہیں</translation>
</message>
<message>
<source>Undo</source>
<translation>واپس کریں</translation>
</message>
<message>
<source>Write</source>
<translation>لکھیں</translation>
</message>
</context>
<context>
<name>Casebook</name>
<message>
<source>nobody</source>
<translation>کوئی نہیں</translation>
</message>
</context>
<context>
<name>Cases</name>
<message numerus="yes">
<source>%n case(s)</source>
<translation>
<numerusform>%n کیس</numerusform>
<numerusform>%n کیس</numerusform>
</translation>
</message>
<message>
<source>Age</source>
<translation>عمر</translation>
</message>
<message>
<source>Age not known</source>
<translation>عمر معلوم نہیں</translation>
</message>
<message>
<source>By deadline</source>
<translation>مہلت کے لحاظ سے</translation>
</message>
<message>
<source>Case</source>
<translation>کیس</translation>
</message>
<message>
<source>Cases</source>
<translation>کیس</translation>
</message>
<message>
<source>Change the filters or the search words, or begin a new case with Ctrl+N.</source>
<translation>فلٹر یا تلاش کے الفاظ بدلیں، یا Ctrl+N سے نیا کیس شروع کریں۔</translation>
</message>
<message>
<source>Children</source>
<translation>بچے</translation>
</message>
<message>
<source>Contact</source>
<translation>رابطہ</translation>
</message>
<message>
<source>Country</source>
<translation>ملک</translation>
</message>
<message>
<source>Emergency</source>
<translation>ہنگامی صورتِ حال</translation>
</message>
<message>
<source>Events that many cases share</source>
<translation>واقعات جو کئی کیسوں میں مشترک ہیں</translation>
</message>
<message>
<source>Flags</source>
<translation>نشان</translation>
</message>
<message>
<source>Found in</source>
<translation>کہاں ملا</translation>
</message>
<message>
<source>Initials</source>
<translation>مخفف</translation>
</message>
<message>
<source>Mine</source>
<translation>میرے</translation>
</message>
<message>
<source>New case</source>
<translation>نیا کیس</translation>
</message>
<message>
<source>Next due</source>
<translation>اگلی مہلت</translation>
</message>
<message>
<source>No case here</source>
<translation>یہاں کوئی کیس نہیں</translation>
</message>
<message>
<source>Open</source>
<translation>کھلے</translation>
</message>
<message>
<source>Search names, codes, notes, in any script</source>
<translation>نام، کوڈ، نوٹ تلاش کریں، کسی بھی رسم الخط میں</translation>
</message>
<message>
<source>Status</source>
<translation>صورتِ حال</translation>
</message>
<message>
<source>Trafficking status</source>
<translation>متاثرہ حیثیت</translation>
</message>
<message>
<source>Waiting for an answer</source>
<translation>جواب کے منتظر</translation>
</message>
<message>
<source>ask first</source>
<translation>پہلے پوچھیں</translation>
</message>
<message>
<source>do not contact</source>
<translation>رابطہ نہ کریں</translation>
</message>
<message>
<source>not a victim</source>
<translation>متاثرہ فرد نہیں</translation>
</message>
<message>
<source>overdue, {day}</source>
<translation>مہلت گزر گئی، {day}</translation>
</message>
<message>
<source>possible victim</source>
<translation>ممکنہ متاثرہ فرد</translation>
</message>
<message>
<source>safe</source>
<translation>محفوظ</translation>
</message>
<message>
<source>the newest {limit} that match</source>
<translation>ملتے جلتے تازہ ترین {limit}</translation>
</message>
<message>
<source>victim</source>
<translation>متاثرہ فرد</translation>
</message>
</context>
<context>
<name>Check</name>
<message>
<source>A closed vault opens again with all that was written</source>
<translation>بند کیا گیا والٹ تمام لکھے ہوئے مواد کے ساتھ دوبارہ کھلتا ہے</translation>
</message>
<message>
<source>A page is drawn in several scripts</source>
<translation>ایک صفحہ کئی رسم الخط میں بنتا ہے</translation>
</message>
<message>
<source>A sound is read</source>
<translation>آواز پڑھی جاتی ہے</translation>
</message>
<message>
<source>A vault is made and written</source>
<translation>والٹ بنتا ہے اور اس میں لکھا جاتا ہے</translation>
</message>
<message>
<source>A window is drawn</source>
<translation>ایک ونڈو بنتی ہے</translation>
</message>
<message>
<source>Figures are protected</source>
<translation>اعداد و شمار محفوظ کیے جاتے ہیں</translation>
</message>
<message>
<source>The vault's files are sound</source>
<translation>والٹ کی فائلیں درست ہیں</translation>
</message>
<message>
<source>does not work</source>
<translation>کام نہیں کرتا</translation>
</message>
<message>
<source>works</source>
<translation>کام کرتا ہے</translation>
</message>
</context>
<context>
<name>Checking</name>
<message>
<source>Answer this question.</source>
<translation>اس سوال کا جواب دیں۔</translation>
</message>
<message>
<source>By the age this is an adult: one is wrong.</source>
<translation>اس عمر کے مطابق یہ فرد بالغ ہے: دونوں میں سے ایک غلط ہے۔</translation>
</message>
<message>
<source>By the birth date the person is younger: one is wrong.</source>
<translation>تاریخ پیدائش کے مطابق یہ فرد کم عمر ہے: دونوں میں سے ایک غلط ہے۔</translation>
</message>
<message>
<source>Check the year; give it in the Gregorian calendar.</source>
<translation>سال کی جانچ کریں؛ عیسوی (گریگورین) تقویم میں لکھیں۔</translation>
</message>
<message>
<source>Choose from the list.</source>
<translation>فہرست میں سے منتخب کریں۔</translation>
</message>
<message>
<source>Give a sensible number.</source>
<translation>کوئی معقول عدد لکھیں۔</translation>
</message>
<message>
<source>Give an answer, or a reason for having none, not both.</source>
<translation>یا جواب دیں یا جواب نہ ہونے کی وجہ لکھیں، دونوں نہیں۔</translation>
</message>
<message>
<source>Give the age or about how old, not both.</source>
<translation>یا عمر لکھیں یا اندازاً عمر، دونوں نہیں۔</translation>
</message>
<message>
<source>Give the time with its zone.</source>
<translation>وقت اس کے ٹائم زون کے ساتھ لکھیں۔</translation>
</message>
<message>
<source>Remove the hidden control characters.</source>
<translation>چھپے ہوئے کنٹرول حروف نکال دیں۔</translation>
</message>
<message>
<source>Shorten this answer; it is longer than a record can keep.</source>
<translation>یہ جواب مختصر کریں؛ یہ ریکارڈ کی گنجائش سے لمبا ہے۔</translation>
</message>
<message>
<source>The end lies before the beginning.</source>
<translation>اختتام آغاز سے پہلے ہے۔</translation>
</message>
<message>
<source>There is no such day.</source>
<translation>ایسی کوئی تاریخ نہیں ہے۔</translation>
</message>
<message>
<source>This answer is not of the right kind.</source>
<translation>یہ جواب درست قسم کا نہیں ہے۔</translation>
</message>
<message>
<source>This choice excludes the others.</source>
<translation>اس انتخاب کے ساتھ کوئی دوسرا انتخاب نہیں ہو سکتا۔</translation>
</message>
<message>
<source>This day has not come yet.</source>
<translation>یہ دن ابھی نہیں آیا۔</translation>
</message>
<message>
<source>This is no wristband of ours. Read it again, sign by sign.</source>
<translation>یہ ہمارا کلائی کا بینڈ نہیں ہے۔ اسے ایک ایک نشان کر کے دوبارہ پڑھیں۔</translation>
</message>
<message>
<source>This is not in the expected form.</source>
<translation>یہ مطلوبہ شکل میں نہیں ہے۔</translation>
</message>
<message>
<source>This record has no such field.</source>
<translation>اس ریکارڈ میں ایسا کوئی خانہ نہیں ہے۔</translation>
</message>
<message>
<source>{field}: {problem}</source>
<translation>{field}: {problem}</translation>
</message>
</context>
<context>
<name>Choosing</name>
<message>
<source>In words</source>
<translation>الفاظ میں</translation>
</message>
</context>
<context>
<name>Closing</name>
<message>
<source>Close it when its tasks are settled and every referral has an answer.</source>
<translation>جب اس کے کام نمٹ جائیں اور ہر ریفرل کا جواب آ جائے تو اسے بند کریں۔</translation>
</message>
<message>
<source>Close the case</source>
<translation>کیس بند کریں</translation>
</message>
<message>
<source>Open the case again</source>
<translation>کیس دوبارہ کھولیں</translation>
</message>
<message>
<source>Open this closed case again?</source>
<translation>کیا یہ بند کیس دوبارہ کھولیں؟</translation>
</message>
<message>
<source>Still open: {what}. Settle it, or set it aside with a reason.</source>
<translation>ابھی باقی ہے: {what}۔ اسے نمٹائیں، یا وجہ لکھ کر الگ رکھیں۔</translation>
</message>
<message>
<source>This case is open</source>
<translation>یہ کیس کھلا ہے</translation>
</message>
<message>
<source>This closure waits for approval; the case stays open until then.</source>
<translation>یہ اختتام منظوری کا منتظر ہے؛ تب تک کیس کھلا رہے گا۔</translation>
</message>
</context>
<context>
<name>Closure</name>
<message>
<source>Closed on</source>
<translation>بند ہونے کی تاریخ</translation>
</message>
<message>
<source>Details</source>
<translation>تفصیل</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>کیا متعلقہ فرد متفق ہے؟</translation>
</message>
<message>
<source>Follow-up on</source>
<translation>فالو اپ کی تاریخ</translation>
</message>
<message>
<source>Reason</source>
<translation>وجہ</translation>
</message>
</context>
<context>
<name>Codes</name>
<message>
<source>0 to 11 years</source>
<translation>0 سے 11 سال</translation>
</message>
<message>
<source>0 to 12 months</source>
<translation>0 سے 12 ماہ</translation>
</message>
<message>
<source>0 to 17 years</source>
<translation>0 سے 17 سال</translation>
</message>
<message>
<source>0 to 4 years</source>
<translation>0 سے 4 سال</translation>
</message>
<message>
<source>0 to 8 years</source>
<translation>0 سے 8 سال</translation>
</message>
<message>
<source>12 to 17 years</source>
<translation>12 سے 17 سال</translation>
</message>
<message>
<source>13 to 24 months</source>
<translation>13 سے 24 ماہ</translation>
</message>
<message>
<source>18 or over, age not known more closely</source>
<translation>18 سال یا زیادہ، عمر اس سے زیادہ معلوم نہیں</translation>
</message>
<message>
<source>18 to 20 years</source>
<translation>18 سے 20 سال</translation>
</message>
<message>
<source>18 to 25 years</source>
<translation>18 سے 25 سال</translation>
</message>
<message>
<source>18 to 59 years</source>
<translation>18 سے 59 سال</translation>
</message>
<message>
<source>18 years or over</source>
<translation>18 سال یا زیادہ</translation>
</message>
<message>
<source>2 or 3 services</source>
<translation>2 یا 3 خدمات</translation>
</message>
<message>
<source>2 to 7 days</source>
<translation>2 سے 7 دن</translation>
</message>
<message>
<source>21 to 23 years</source>
<translation>21 سے 23 سال</translation>
</message>
<message>
<source>24 to 26 years</source>
<translation>24 سے 26 سال</translation>
</message>
<message>
<source>25 months or more</source>
<translation>25 ماہ یا زیادہ</translation>
</message>
<message>
<source>26 to 40 years</source>
<translation>26 سے 40 سال</translation>
</message>
<message>
<source>27 to 29 years</source>
<translation>27 سے 29 سال</translation>
</message>
<message>
<source>30 to 38 years</source>
<translation>30 سے 38 سال</translation>
</message>
<message>
<source>31 days or more</source>
<translation>31 دن یا زیادہ</translation>
</message>
<message>
<source>39 to 47 years</source>
<translation>39 سے 47 سال</translation>
</message>
<message>
<source>4 services or more</source>
<translation>4 خدمات یا زیادہ</translation>
</message>
<message>
<source>41 to 60 years</source>
<translation>41 سے 60 سال</translation>
</message>
<message>
<source>48 years or older</source>
<translation>48 سال یا زیادہ</translation>
</message>
<message>
<source>5 to 11 years</source>
<translation>5 سے 11 سال</translation>
</message>
<message>
<source>60 years and older</source>
<translation>60 سال اور زیادہ</translation>
</message>
<message>
<source>61 years or older</source>
<translation>61 سال یا زیادہ</translation>
</message>
<message>
<source>8 to 30 days</source>
<translation>8 سے 30 دن</translation>
</message>
<message>
<source>9 to 17 years</source>
<translation>9 سے 17 سال</translation>
</message>
<message>
<source>A child is at risk</source>
<translation>بچہ خطرے میں ہے</translation>
</message>
<message>
<source>A colleague</source>
<translation>کوئی ساتھی</translation>
</message>
<message>
<source>A court or authority</source>
<translation>عدالت یا سرکاری حکام</translation>
</message>
<message>
<source>A document that may be wrong</source>
<translation>ایسی دستاویز جو غلط ہو سکتی ہے</translation>
</message>
<message>
<source>A guardian</source>
<translation>سرپرست</translation>
</message>
<message>
<source>A life is at risk</source>
<translation>جان خطرے میں ہے</translation>
</message>
<message>
<source>A medical emergency</source>
<translation>طبی ہنگامی صورتِ حال</translation>
</message>
<message>
<source>Abduction</source>
<translation>اغوا</translation>
</message>
<message>
<source>Abuse - physical</source>
<translation>بدسلوکی - جسمانی</translation>
</message>
<message>
<source>Abuse - social media</source>
<translation>بدسلوکی - سوشل میڈیا</translation>
</message>
<message>
<source>Abuse of a position of vulnerability</source>
<translation>مجبوری یا کمزور حیثیت کا ناجائز فائدہ اٹھانا</translation>
</message>
<message>
<source>Abuse of power</source>
<translation>اختیار کا ناجائز استعمال</translation>
</message>
<message>
<source>Abuser</source>
<translation>بدسلوکی کرنے والا</translation>
</message>
<message>
<source>Accepted</source>
<translation>قبول کیا گیا</translation>
</message>
<message>
<source>Accommodation</source>
<translation>رہائش</translation>
</message>
<message>
<source>Accommodation and food service activities</source>
<translation>رہائش اور طعام کی خدمات</translation>
</message>
<message>
<source>Accused</source>
<translation>ملزم</translation>
</message>
<message>
<source>Acquainted</source>
<translation>جان پہچان</translation>
</message>
<message>
<source>Acquittal</source>
<translation>بریت</translation>
</message>
<message>
<source>Active</source>
<translation>جاری</translation>
</message>
<message>
<source>Activities auxiliary to financial services</source>
<translation>مالیاتی خدمات کی معاون سرگرمیاں</translation>
</message>
<message>
<source>Activities of extraterritorial organizations and bodies</source>
<translation>بین الاقوامی تنظیموں اور اداروں کی سرگرمیاں</translation>
</message>
<message>
<source>Activities of head offices; management consultancy</source>
<translation>صدر دفاتر کی سرگرمیاں؛ انتظامی مشاورت</translation>
</message>
<message>
<source>Activities of households as employers</source>
<translation>گھرانوں کی سرگرمیاں بطور آجر</translation>
</message>
<message>
<source>Activities of membership organisations</source>
<translation>رکنیت پر مبنی تنظیموں کی سرگرمیاں</translation>
</message>
<message>
<source>Actual victim of trafficking</source>
<translation>انسانی اسمگلنگ سے متاثرہ فرد (تصدیق شدہ)</translation>
</message>
<message>
<source>Addiction</source>
<translation>نشے کی لت</translation>
</message>
<message>
<source>Additional services required</source>
<translation>مزید خدمات درکار ہیں</translation>
</message>
<message>
<source>Administrative and support service activities</source>
<translation>انتظامی اور معاون خدمات</translation>
</message>
<message>
<source>Advertising and market research</source>
<translation>اشتہارات اور مارکیٹ کی تحقیق</translation>
</message>
<message>
<source>Afraid or in danger</source>
<translation>خوف زدہ یا خطرے میں</translation>
</message>
<message>
<source>After 1 month</source>
<translation>1 مہینے بعد</translation>
</message>
<message>
<source>After 12 months</source>
<translation>12 مہینے بعد</translation>
</message>
<message>
<source>After 15 to 30 days</source>
<translation>15 سے 30 دن بعد</translation>
</message>
<message>
<source>After 3 months</source>
<translation>3 مہینے بعد</translation>
</message>
<message>
<source>After 31 days or more</source>
<translation>31 دن یا زیادہ عرصے بعد</translation>
</message>
<message>
<source>After 4 or 5 days</source>
<translation>4 یا 5 دن بعد</translation>
</message>
<message>
<source>After 6 months</source>
<translation>6 مہینے بعد</translation>
</message>
<message>
<source>After 6 to 14 days</source>
<translation>6 سے 14 دن بعد</translation>
</message>
<message>
<source>After displacement</source>
<translation>نقل مکانی کے بعد</translation>
</message>
<message>
<source>Afternoon</source>
<translation>دوپہر یا سہ پہر</translation>
</message>
<message>
<source>Age assessment</source>
<translation>عمر کا تعین</translation>
</message>
<message>
<source>Agrees to the interview</source>
<translation>انٹرویو پر رضامند ہے</translation>
</message>
<message>
<source>Agriculture, forestry and fishing</source>
<translation>زراعت، جنگلات اور ماہی گیری</translation>
</message>
<message>
<source>Air transport</source>
<translation>فضائی نقل و حمل</translation>
</message>
<message>
<source>All</source>
<translation>سب</translation>
</message>
<message>
<source>Alleged smuggler or exploiter is present</source>
<translation>مبینہ طور پر غیر قانونی سرحد پار کرانے یا استحصال کرنے والا فرد موجود ہے</translation>
</message>
<message>
<source>Already received from another organisation</source>
<translation>کسی اور ادارے سے پہلے ہی مل چکی</translation>
</message>
<message>
<source>An authority</source>
<translation>سرکاری حکام</translation>
</message>
<message>
<source>An authority needs an answer that cannot wait</source>
<translation>سرکاری حکام کو ایسا جواب چاہیے جو انتظار نہیں کر سکتا</translation>
</message>
<message>
<source>An interpreter</source>
<translation>ترجمان</translation>
</message>
<message>
<source>Another office</source>
<translation>دوسرا دفتر</translation>
</message>
<message>
<source>Another organisation</source>
<translation>دوسرا ادارہ</translation>
</message>
<message>
<source>Another public body</source>
<translation>کوئی اور سرکاری ادارہ</translation>
</message>
<message>
<source>Another time</source>
<translation>کوئی اور وقت</translation>
</message>
<message>
<source>Another worker</source>
<translation>کوئی اور کارکن</translation>
</message>
<message>
<source>Answered</source>
<translation>جواب دے دیا گیا</translation>
</message>
<message>
<source>Appearance</source>
<translation>ظاہری حلیہ</translation>
</message>
<message>
<source>Applied</source>
<translation>درخواست دے دی</translation>
</message>
<message>
<source>Applied for</source>
<translation>درخواست دی گئی ہے</translation>
</message>
<message>
<source>Approved</source>
<translation>منظور</translation>
</message>
<message>
<source>Architectural and engineering activities</source>
<translation>تعمیراتی نقشہ سازی اور انجینئرنگ کی سرگرمیاں</translation>
</message>
<message>
<source>Arrange a return</source>
<translation>واپسی کا انتظام کرنا</translation>
</message>
<message>
<source>Arrived and received</source>
<translation>پہنچ گیا اور وصول کر لیا گیا</translation>
</message>
<message>
<source>Arts, entertainment and recreation</source>
<translation>فنون، تفریح اور سیر</translation>
</message>
<message>
<source>Ask first</source>
<translation>پہلے پوچھیں</translation>
</message>
<message>
<source>Ask the person first</source>
<translation>پہلے متعلقہ فرد سے پوچھیں</translation>
</message>
<message>
<source>Asylum and refugee protection</source>
<translation>سیاسی پناہ اور پناہ گزینوں کا تحفظ</translation>
</message>
<message>
<source>Asylum seeker</source>
<translation>سیاسی پناہ کا درخواست گزار</translation>
</message>
<message>
<source>At a place of business</source>
<translation>کاروبار کی جگہ پر</translation>
</message>
<message>
<source>At an educational institution</source>
<translation>تعلیمی ادارے میں</translation>
</message>
<message>
<source>At once</source>
<translation>فوراً</translation>
</message>
<message>
<source>At work</source>
<translation>کام کی جگہ پر</translation>
</message>
<message>
<source>Aunt or uncle</source>
<translation>خالہ، پھوپھی، چچا یا ماموں</translation>
</message>
<message>
<source>Authority</source>
<translation>سرکاری حکام</translation>
</message>
<message>
<source>Bachelor’s or equivalent level</source>
<translation>بیچلر یا اس کے مساوی سطح</translation>
</message>
<message>
<source>Before displacement</source>
<translation>نقل مکانی سے پہلے</translation>
</message>
<message>
<source>Being looked into</source>
<translation>جانچ جاری ہے</translation>
</message>
<message>
<source>Being prepared</source>
<translation>تیاری جاری ہے</translation>
</message>
<message>
<source>Birth certificate</source>
<translation>پیدائش کا سرٹیفکیٹ</translation>
</message>
<message>
<source>Boat arrival</source>
<translation>کشتی کی آمد</translation>
</message>
<message>
<source>Border interception</source>
<translation>سرحد پر روکا جانا</translation>
</message>
<message>
<source>Bought people</source>
<translation>لوگوں کو خریدا</translation>
</message>
<message>
<source>Boys</source>
<translation>لڑکے</translation>
</message>
<message>
<source>Broker or recruitment agency</source>
<translation>بروکر یا بھرتی ایجنسی</translation>
</message>
<message>
<source>Broker or travel agent</source>
<translation>بروکر یا ٹریول ایجنٹ</translation>
</message>
<message>
<source>Brother or sister</source>
<translation>بھائی یا بہن</translation>
</message>
<message>
<source>By air</source>
<translation>ہوائی راستے سے</translation>
</message>
<message>
<source>By sea</source>
<translation>سمندری راستے سے</translation>
</message>
<message>
<source>Cargo ship</source>
<translation>مال بردار جہاز</translation>
</message>
<message>
<source>Carrier or transhipment vessel</source>
<translation>سمندر میں سامان منتقل کرنے والا جہاز</translation>
</message>
<message>
<source>Central government organisation</source>
<translation>وفاقی حکومت کا ادارہ</translation>
</message>
<message>
<source>Child</source>
<translation>بچہ/بچی</translation>
</message>
<message>
<source>Child alone</source>
<translation>تنہا بچہ</translation>
</message>
<message>
<source>Child labour</source>
<translation>چائلڈ لیبر (بچوں کی مشقت)</translation>
</message>
<message>
<source>Child protection</source>
<translation>بچوں کا تحفظ</translation>
</message>
<message>
<source>Civil engineering</source>
<translation>سول انجینئرنگ</translation>
</message>
<message>
<source>Claim for wages</source>
<translation>اجرت کا دعویٰ</translation>
</message>
<message>
<source>Closed</source>
<translation>بند</translation>
</message>
<message>
<source>Closed referred</source>
<translation>بند، ریفر کیا گیا</translation>
</message>
<message>
<source>Clothes and blankets</source>
<translation>کپڑے اور کمبل</translation>
</message>
<message>
<source>Compensation</source>
<translation>معاوضہ</translation>
</message>
<message>
<source>Complaint</source>
<translation>شکایت</translation>
</message>
<message>
<source>Complaint to the police</source>
<translation>پولیس میں شکایت</translation>
</message>
<message>
<source>Computer programming and consultancy</source>
<translation>کمپیوٹر پروگرامنگ اور مشاورت</translation>
</message>
<message>
<source>Consent form</source>
<translation>رضامندی کا فارم</translation>
</message>
<message>
<source>Construction</source>
<translation>تعمیرات</translation>
</message>
<message>
<source>Construction of buildings</source>
<translation>عمارتوں کی تعمیر</translation>
</message>
<message>
<source>Consulate</source>
<translation>قونصل خانہ</translation>
</message>
<message>
<source>Contact lost</source>
<translation>رابطہ منقطع ہو گیا</translation>
</message>
<message>
<source>Contact the consulate</source>
<translation>قونصل خانے سے رابطہ کرنا</translation>
</message>
<message>
<source>Contact the family</source>
<translation>خاندان سے رابطہ کرنا</translation>
</message>
<message>
<source>Contact with family</source>
<translation>خاندان سے رابطہ</translation>
</message>
<message>
<source>Contract</source>
<translation>معاہدہ</translation>
</message>
<message>
<source>Controlled people</source>
<translation>لوگوں کو قابو میں رکھا</translation>
</message>
<message>
<source>Convicted</source>
<translation>سزا یافتہ</translation>
</message>
<message>
<source>Conviction</source>
<translation>سزا</translation>
</message>
<message>
<source>Corporate business</source>
<translation>تجارتی ادارہ (کمپنی)</translation>
</message>
<message>
<source>Count in anonymous figures</source>
<translation>بے نام اعداد و شمار میں شمار کرنا</translation>
</message>
<message>
<source>Court or prosecution</source>
<translation>عدالت یا استغاثہ</translation>
</message>
<message>
<source>Court paper</source>
<translation>عدالتی کاغذ</translation>
</message>
<message>
<source>Court soon</source>
<translation>عدالت کی تاریخ قریب</translation>
</message>
<message>
<source>Cousin</source>
<translation>کزن</translation>
</message>
<message>
<source>Creative, arts and entertainment activities</source>
<translation>تخلیقی، فنی اور تفریحی سرگرمیاں</translation>
</message>
<message>
<source>Criminal case</source>
<translation>فوجداری مقدمہ</translation>
</message>
<message>
<source>Crop and animal production, hunting</source>
<translation>فصلیں، مویشی پالنا اور شکار</translation>
</message>
<message>
<source>Debt bondage</source>
<translation>قرض کی غلامی</translation>
</message>
<message>
<source>Deception</source>
<translation>دھوکا دہی</translation>
</message>
<message>
<source>Decided</source>
<translation>فیصلہ ہو گیا</translation>
</message>
<message>
<source>Declined by the person</source>
<translation>متعلقہ فرد نے انکار کیا</translation>
</message>
<message>
<source>Denial of resources, opportunities or services</source>
<translation>وسائل، مواقع یا خدمات سے محروم رکھنا</translation>
</message>
<message>
<source>Departed</source>
<translation>روانہ ہو گیا</translation>
</message>
<message>
<source>Detention or charge against the person</source>
<translation>متعلقہ فرد کی حراست یا اس پر الزام</translation>
</message>
<message>
<source>Did not agree to a record</source>
<translation>ریکارڈ پر رضامندی نہیں دی</translation>
</message>
<message>
<source>Did not want to say</source>
<translation>بتانا نہیں چاہا</translation>
</message>
<message>
<source>Difficulty communicating</source>
<translation>بات سمجھنے یا سمجھانے میں دشواری</translation>
</message>
<message>
<source>Difficulty hearing</source>
<translation>سننے میں دشواری</translation>
</message>
<message>
<source>Difficulty remembering or concentrating</source>
<translation>یاد رکھنے یا توجہ دینے میں دشواری</translation>
</message>
<message>
<source>Difficulty seeing</source>
<translation>دیکھنے میں دشواری</translation>
</message>
<message>
<source>Difficulty walking</source>
<translation>چلنے میں دشواری</translation>
</message>
<message>
<source>Difficulty with self-care</source>
<translation>اپنی دیکھ بھال میں دشواری</translation>
</message>
<message>
<source>Disability</source>
<translation>معذوری</translation>
</message>
<message>
<source>Disability and physical health</source>
<translation>معذوری اور جسمانی صحت</translation>
</message>
<message>
<source>Discrimination</source>
<translation>امتیازی سلوک</translation>
</message>
<message>
<source>Divorced</source>
<translation>طلاق یافتہ</translation>
</message>
<message>
<source>Doctoral or equivalent level</source>
<translation>ڈاکٹریٹ یا اس کے مساوی سطح</translation>
</message>
<message>
<source>Does not apply</source>
<translation>لاگو نہیں ہوتا</translation>
</message>
<message>
<source>Does not read</source>
<translation>پڑھ نہیں سکتا</translation>
</message>
<message>
<source>Does not wish to apply</source>
<translation>درخواست نہیں دینا چاہتا</translation>
</message>
<message>
<source>Done</source>
<translation>مکمل</translation>
</message>
<message>
<source>Dropped</source>
<translation>ترک کر دیا گیا</translation>
</message>
<message>
<source>During flight</source>
<translation>فرار کے دوران</translation>
</message>
<message>
<source>During refuge</source>
<translation>پناہ کے دوران</translation>
</message>
<message>
<source>During return or transit</source>
<translation>واپسی یا راستے میں</translation>
</message>
<message>
<source>Early childhood education</source>
<translation>ابتدائی بچپن کی تعلیم</translation>
</message>
<message>
<source>Education</source>
<translation>تعلیم</translation>
</message>
<message>
<source>Electricity, gas, steam and air conditioning supply</source>
<translation>بجلی، گیس، بھاپ اور ایئر کنڈیشننگ کی فراہمی</translation>
</message>
<message>
<source>Elsewhere over land</source>
<translation>خشکی پر کسی اور جگہ سے</translation>
</message>
<message>
<source>Email</source>
<translation>ای میل</translation>
</message>
<message>
<source>Emergency document issued</source>
<translation>ہنگامی دستاویز جاری ہو گئی</translation>
</message>
<message>
<source>Employer</source>
<translation>آجر</translation>
</message>
<message>
<source>Employer or recruiter</source>
<translation>آجر یا بھرتی کرنے والا</translation>
</message>
<message>
<source>Employment activities</source>
<translation>ملازمت دلانے کی سرگرمیاں</translation>
</message>
<message>
<source>Escaped</source>
<translation>بھاگ نکلا</translation>
</message>
<message>
<source>Escort by authorities</source>
<translation>حکام کے ہمراہ</translation>
</message>
<message>
<source>Escort by family</source>
<translation>خاندان کے ہمراہ</translation>
</message>
<message>
<source>Escort by staff</source>
<translation>عملے کے ہمراہ</translation>
</message>
<message>
<source>Estimated</source>
<translation>اندازے سے</translation>
</message>
<message>
<source>Evening or night</source>
<translation>شام یا رات</translation>
</message>
<message>
<source>Events the person remembers</source>
<translation>واقعات جو متعلقہ فرد کو یاد ہیں</translation>
</message>
<message>
<source>Excessive working hours</source>
<translation>حد سے زیادہ اوقاتِ کار</translation>
</message>
<message>
<source>Expired</source>
<translation>میعاد ختم</translation>
</message>
<message>
<source>Exploitation</source>
<translation>استحصال</translation>
</message>
<message>
<source>Exploiter</source>
<translation>استحصال کرنے والا</translation>
</message>
<message>
<source>Extraction of crude petroleum and natural gas</source>
<translation>خام تیل اور قدرتی گیس نکالنا</translation>
</message>
<message>
<source>Extraterritorial organisations and bodies</source>
<translation>بین الاقوامی تنظیمیں اور ادارے</translation>
</message>
<message>
<source>Fair</source>
<translation>درمیانہ</translation>
</message>
<message>
<source>False or another person's papers</source>
<translation>جعلی یا کسی اور کے کاغذات</translation>
</message>
<message>
<source>False promises</source>
<translation>جھوٹے وعدے</translation>
</message>
<message>
<source>Familial</source>
<translation>خاندانی</translation>
</message>
<message>
<source>Families</source>
<translation>خاندان</translation>
</message>
<message>
<source>Family</source>
<translation>خاندان</translation>
</message>
<message>
<source>Family friend or neighbour</source>
<translation>خاندانی دوست یا پڑوسی</translation>
</message>
<message>
<source>Family member or guardian</source>
<translation>خاندان کا فرد یا سرپرست</translation>
</message>
<message>
<source>Family not found</source>
<translation>خاندان نہیں ملا</translation>
</message>
<message>
<source>Father</source>
<translation>والد</translation>
</message>
<message>
<source>Feedback</source>
<translation>رائے</translation>
</message>
<message>
<source>Female</source>
<translation>مؤنث</translation>
</message>
<message>
<source>Filed</source>
<translation>دائر کیا گیا</translation>
</message>
<message>
<source>Film, video, television and sound recording</source>
<translation>فلم، ویڈیو، ٹیلی وژن اور آواز کی ریکارڈنگ</translation>
</message>
<message>
<source>Financial</source>
<translation>مالی</translation>
</message>
<message>
<source>Financial and insurance activities</source>
<translation>مالیاتی اور بیمہ سرگرمیاں</translation>
</message>
<message>
<source>Financial help</source>
<translation>مالی مدد</translation>
</message>
<message>
<source>Financial service activities</source>
<translation>مالیاتی خدمات کی سرگرمیاں</translation>
</message>
<message>
<source>Fishing and aquaculture</source>
<translation>ماہی گیری اور آبی حیات کی افزائش</translation>
</message>
<message>
<source>Fishing platform</source>
<translation>ماہی گیری کا پلیٹ فارم</translation>
</message>
<message>
<source>Follow up</source>
<translation>فالو اپ جاری</translation>
</message>
<message>
<source>Food and beverage service activities</source>
<translation>کھانے پینے کی خدمات</translation>
</message>
<message>
<source>Forced adoption</source>
<translation>زبردستی گود دینا</translation>
</message>
<message>
<source>Forced begging</source>
<translation>جبری گداگری</translation>
</message>
<message>
<source>Forced conscription</source>
<translation>جبری عسکری بھرتی</translation>
</message>
<message>
<source>Forced criminality</source>
<translation>زبردستی جرم کرانا</translation>
</message>
<message>
<source>Forced labour</source>
<translation>جبری مشقت</translation>
</message>
<message>
<source>Forced labour, all kinds</source>
<translation>جبری مشقت، ہر قسم کی</translation>
</message>
<message>
<source>Forced marriage</source>
<translation>جبری شادی</translation>
</message>
<message>
<source>Forced military (by non-state actors)</source>
<translation>جبری عسکری بھرتی (غیر ریاستی عناصر کی طرف سے)</translation>
</message>
<message>
<source>Foreign national</source>
<translation>غیر ملکی شہری</translation>
</message>
<message>
<source>Foreign nationals</source>
<translation>غیر ملکی شہری</translation>
</message>
<message>
<source>Forestry and logging</source>
<translation>جنگلات اور لکڑی کاٹنا</translation>
</message>
<message>
<source>Formal identification</source>
<translation>باضابطہ شناخت</translation>
</message>
<message>
<source>Formally identified as a victim</source>
<translation>باضابطہ طور پر متاثرہ فرد قرار پایا</translation>
</message>
<message>
<source>Found not to be a victim</source>
<translation>متاثرہ فرد نہیں پایا گیا</translation>
</message>
<message>
<source>Fraud</source>
<translation>فراڈ</translation>
</message>
<message>
<source>Free of charge</source>
<translation>مفت</translation>
</message>
<message>
<source>Freed by authorities</source>
<translation>حکام نے آزاد کرایا</translation>
</message>
<message>
<source>Friend</source>
<translation>دوست</translation>
</message>
<message>
<source>Friend or acquaintance</source>
<translation>دوست یا جاننے والا</translation>
</message>
<message>
<source>Gambling and betting activities</source>
<translation>جوئے اور شرط کی سرگرمیاں</translation>
</message>
<message>
<source>Girls</source>
<translation>لڑکیاں</translation>
</message>
<message>
<source>Given</source>
<translation>دی گئی</translation>
</message>
<message>
<source>Giving or receiving payments or benefits</source>
<translation>رقم یا فائدے دینا یا لینا</translation>
</message>
<message>
<source>Good</source>
<translation>اچھا</translation>
</message>
<message>
<source>Grandparent</source>
<translation>دادا، دادی، نانا یا نانی</translation>
</message>
<message>
<source>Granted</source>
<translation>منظور ہوا</translation>
</message>
<message>
<source>Granted in part</source>
<translation>جزوی طور پر منظور ہوا</translation>
</message>
<message>
<source>Group return</source>
<translation>اجتماعی واپسی</translation>
</message>
<message>
<source>Guardian</source>
<translation>سرپرست</translation>
</message>
<message>
<source>Handed over to another office</source>
<translation>دوسرے دفتر کے حوالے کیا گیا</translation>
</message>
<message>
<source>Harboured people</source>
<translation>لوگوں کو ٹھکانہ دیا یا چھپا کر رکھا</translation>
</message>
<message>
<source>Harbouring</source>
<translation>ٹھکانہ دینا یا چھپا کر رکھنا</translation>
</message>
<message>
<source>Has a case</source>
<translation>کیس موجود ہے</translation>
</message>
<message>
<source>Has a case already</source>
<translation>کیس پہلے سے موجود ہے</translation>
</message>
<message>
<source>Has a valid document</source>
<translation>درست دستاویز موجود ہے</translation>
</message>
<message>
<source>Has returned</source>
<translation>واپسی ہو گئی</translation>
</message>
<message>
<source>Head of the group</source>
<translation>گروہ کا سربراہ</translation>
</message>
<message>
<source>Health</source>
<translation>صحت</translation>
</message>
<message>
<source>Health service organisation</source>
<translation>صحت کی خدمات کا ادارہ</translation>
</message>
<message>
<source>Helped out by an organisation</source>
<translation>کسی ادارے نے نکلنے میں مدد کی</translation>
</message>
<message>
<source>Helped out by family or community</source>
<translation>خاندان یا برادری نے نکلنے میں مدد کی</translation>
</message>
<message>
<source>High</source>
<translation>زیادہ</translation>
</message>
<message>
<source>Homelessness</source>
<translation>بے گھری</translation>
</message>
<message>
<source>Households as employers of domestic personnel</source>
<translation>گھریلو ملازم رکھنے والے گھرانے</translation>
</message>
<message>
<source>Households producing goods and services for own use</source>
<translation>اپنے استعمال کے لیے چیزیں اور خدمات بنانے والے گھرانے</translation>
</message>
<message>
<source>Housemate</source>
<translation>ایک ہی گھر میں رہنے والا</translation>
</message>
<message>
<source>How to reach the person</source>
<translation>فرد سے رابطے کا طریقہ</translation>
</message>
<message>
<source>Human health activities</source>
<translation>انسانی صحت کی سرگرمیاں</translation>
</message>
<message>
<source>Human health and social work activities</source>
<translation>انسانی صحت اور سماجی خدمات</translation>
</message>
<message>
<source>Hygiene</source>
<translation>صفائی ستھرائی</translation>
</message>
<message>
<source>Identity</source>
<translation>شناخت</translation>
</message>
<message>
<source>Identity card</source>
<translation>شناختی کارڈ</translation>
</message>
<message>
<source>Illegal gambling</source>
<translation>غیر قانونی جوا</translation>
</message>
<message>
<source>Immigration service</source>
<translation>امیگریشن کا ادارہ</translation>
</message>
<message>
<source>In person</source>
<translation>بالمشافہ</translation>
</message>
<message>
<source>Information and communication</source>
<translation>اطلاعات و مواصلات</translation>
</message>
<message>
<source>Information service activities</source>
<translation>معلوماتی خدمات کی سرگرمیاں</translation>
</message>
<message>
<source>Informed of the right to apply</source>
<translation>درخواست کے حق کے بارے میں بتا دیا گیا</translation>
</message>
<message>
<source>Insurance and pension funding</source>
<translation>بیمہ اور پنشن</translation>
</message>
<message>
<source>Interest of the media</source>
<translation>میڈیا کی دلچسپی</translation>
</message>
<message>
<source>Internally displaced person</source>
<translation>اندرونِ ملک بے گھر فرد</translation>
</message>
<message>
<source>Interpretation</source>
<translation>ترجمانی</translation>
</message>
<message>
<source>Involved in what happened</source>
<translation>جو ہوا اس میں شامل</translation>
</message>
<message>
<source>Keep a record of the case</source>
<translation>کیس کا ریکارڈ رکھنا</translation>
</message>
<message>
<source>Kept on purpose</source>
<translation>جان بوجھ کر رہنے دیا گیا</translation>
</message>
<message>
<source>Kidnapper</source>
<translation>اغوا کرنے والا</translation>
</message>
<message>
<source>Knows how long the data are kept</source>
<translation>جانتا ہے کہ معلومات کب تک رکھی جاتی ہیں</translation>
</message>
<message>
<source>Knows how the data are and may be used</source>
<translation>جانتا ہے کہ معلومات کیسے استعمال ہوتی ہیں اور ہو سکتی ہیں</translation>
</message>
<message>
<source>Knows how to withdraw consent</source>
<translation>جانتا ہے کہ رضامندی کیسے واپس لی جاتی ہے</translation>
</message>
<message>
<source>Knows that anonymous data may be used for research</source>
<translation>جانتا ہے کہ بے نام معلومات تحقیق میں استعمال ہو سکتی ہیں</translation>
</message>
<message>
<source>Knows the purpose of the interview</source>
<translation>انٹرویو کا مقصد جانتا ہے</translation>
</message>
<message>
<source>Knows the right to ask for the data at any time</source>
<translation>جانتا ہے کہ اپنی معلومات کسی بھی وقت مانگنا اس کا حق ہے</translation>
</message>
<message>
<source>Labour exploitation rehabilitation</source>
<translation>مشقت کے استحصال کے بعد بحالی</translation>
</message>
<message>
<source>Land transport and transport via pipelines</source>
<translation>زمینی نقل و حمل اور پائپ لائن سے ترسیل</translation>
</message>
<message>
<source>Law enforcement</source>
<translation>قانون نافذ کرنے والے ادارے</translation>
</message>
<message>
<source>Lawyer or legal aid</source>
<translation>وکیل یا قانونی امداد</translation>
</message>
<message>
<source>Left</source>
<translation>یہاں سے چلا گیا</translation>
</message>
<message>
<source>Legal</source>
<translation>قانونی</translation>
</message>
<message>
<source>Legal and accounting activities</source>
<translation>قانونی اور حساب داری کی سرگرمیاں</translation>
</message>
<message>
<source>Legal help</source>
<translation>قانونی مدد</translation>
</message>
<message>
<source>Legal information</source>
<translation>قانونی معلومات</translation>
</message>
<message>
<source>Legal service</source>
<translation>قانونی خدمات کا ادارہ</translation>
</message>
<message>
<source>Let go</source>
<translation>چھوڑ دیا گیا</translation>
</message>
<message>
<source>Let go after payment</source>
<translation>رقم دینے پر چھوڑ دیا گیا</translation>
</message>
<message>
<source>Letter or box</source>
<translation>خط یا شکایت باکس</translation>
</message>
<message>
<source>Libraries, archives and museums</source>
<translation>لائبریریاں، محفوظ دستاویزات کے ادارے اور عجائب گھر</translation>
</message>
<message>
<source>Livelihood</source>
<translation>روزگار</translation>
</message>
<message>
<source>Local government organisation</source>
<translation>مقامی حکومت کا ادارہ</translation>
</message>
<message>
<source>Longliner</source>
<translation>لمبی ڈوری والی ماہی گیری کا جہاز (longliner)</translation>
</message>
<message>
<source>Lost or destroyed</source>
<translation>گم یا ضائع</translation>
</message>
<message>
<source>Low</source>
<translation>کم</translation>
</message>
<message>
<source>Lower secondary education</source>
<translation>نچلی ثانوی تعلیم (مڈل)</translation>
</message>
<message>
<source>Making or carrying drugs</source>
<translation>منشیات بنانا یا لے جانا</translation>
</message>
<message>
<source>Male</source>
<translation>مذکر</translation>
</message>
<message>
<source>Man or boy (masculine)</source>
<translation>مرد یا لڑکا (مردانہ)</translation>
</message>
<message>
<source>Manufacture of basic metals</source>
<translation>بنیادی دھاتوں کی تیاری</translation>
</message>
<message>
<source>Manufacture of beverages</source>
<translation>مشروبات کی تیاری</translation>
</message>
<message>
<source>Manufacture of chemicals and chemical products</source>
<translation>کیمیکل اور کیمیائی مصنوعات کی تیاری</translation>
</message>
<message>
<source>Manufacture of coke and refined petroleum products</source>
<translation>کوک اور صاف شدہ پیٹرولیم مصنوعات کی تیاری</translation>
</message>
<message>
<source>Manufacture of computer, electronic and optical products</source>
<translation>کمپیوٹر، الیکٹرانک اور بصری آلات کی تیاری</translation>
</message>
<message>
<source>Manufacture of electrical equipment</source>
<translation>برقی آلات کی تیاری</translation>
</message>
<message>
<source>Manufacture of fabricated metal products</source>
<translation>دھات کی بنی مصنوعات کی تیاری</translation>
</message>
<message>
<source>Manufacture of food products</source>
<translation>غذائی مصنوعات کی تیاری</translation>
</message>
<message>
<source>Manufacture of furniture</source>
<translation>فرنیچر کی تیاری</translation>
</message>
<message>
<source>Manufacture of leather and related products</source>
<translation>چمڑے اور متعلقہ مصنوعات کی تیاری</translation>
</message>
<message>
<source>Manufacture of machinery and equipment</source>
<translation>مشینری اور آلات کی تیاری</translation>
</message>
<message>
<source>Manufacture of motor vehicles and trailers</source>
<translation>موٹر گاڑیوں اور ٹریلروں کی تیاری</translation>
</message>
<message>
<source>Manufacture of other non-metallic mineral products</source>
<translation>دیگر غیر دھاتی معدنی مصنوعات کی تیاری</translation>
</message>
<message>
<source>Manufacture of other transport equipment</source>
<translation>نقل و حمل کے دیگر آلات کی تیاری</translation>
</message>
<message>
<source>Manufacture of paper and paper products</source>
<translation>کاغذ اور کاغذی مصنوعات کی تیاری</translation>
</message>
<message>
<source>Manufacture of pharmaceutical products</source>
<translation>دواؤں کی تیاری</translation>
</message>
<message>
<source>Manufacture of rubber and plastics products</source>
<translation>ربڑ اور پلاسٹک مصنوعات کی تیاری</translation>
</message>
<message>
<source>Manufacture of textiles</source>
<translation>کپڑے کی تیاری</translation>
</message>
<message>
<source>Manufacture of tobacco products</source>
<translation>تمباکو مصنوعات کی تیاری</translation>
</message>
<message>
<source>Manufacture of wearing apparel</source>
<translation>ملبوسات کی تیاری</translation>
</message>
<message>
<source>Manufacture of wood and products of wood</source>
<translation>لکڑی اور لکڑی کی مصنوعات کی تیاری</translation>
</message>
<message>
<source>Manufacturing</source>
<translation>صنعت و پیداوار</translation>
</message>
<message>
<source>Married</source>
<translation>شادی شدہ</translation>
</message>
<message>
<source>Master’s or equivalent level</source>
<translation>ماسٹرز یا اس کے مساوی سطح</translation>
</message>
<message>
<source>Medical assessment</source>
<translation>طبی جائزہ</translation>
</message>
<message>
<source>Medical care</source>
<translation>طبی نگہداشت</translation>
</message>
<message>
<source>Medical escort</source>
<translation>طبی عملے کے ہمراہ</translation>
</message>
<message>
<source>Medical help now</source>
<translation>ابھی طبی مدد چاہیے</translation>
</message>
<message>
<source>Medical report</source>
<translation>طبی رپورٹ</translation>
</message>
<message>
<source>Medium</source>
<translation>درمیانی</translation>
</message>
<message>
<source>Men</source>
<translation>مرد</translation>
</message>
<message>
<source>Mental and physical disability</source>
<translation>ذہنی اور جسمانی معذوری</translation>
</message>
<message>
<source>Mental disability</source>
<translation>ذہنی معذوری</translation>
</message>
<message>
<source>Mental health</source>
<translation>ذہنی صحت</translation>
</message>
<message>
<source>Mental health and psychosocial support</source>
<translation>ذہنی صحت اور نفسیاتی و سماجی مدد</translation>
</message>
<message>
<source>Message</source>
<translation>پیغام</translation>
</message>
<message>
<source>Migration</source>
<translation>ہجرت</translation>
</message>
<message>
<source>Migration or change of location</source>
<translation>ہجرت یا جگہ کی تبدیلی</translation>
</message>
<message>
<source>Mining and quarrying</source>
<translation>کان کنی اور سنگ تراشی</translation>
</message>
<message>
<source>Mining of coal and lignite</source>
<translation>کوئلے کی کان کنی</translation>
</message>
<message>
<source>Mining of metal ores</source>
<translation>دھاتوں کی کچ دھات کی کان کنی</translation>
</message>
<message>
<source>Mining support service activities</source>
<translation>کان کنی کی معاون خدمات</translation>
</message>
<message>
<source>Missing</source>
<translation>لاپتا</translation>
</message>
<message>
<source>Morning</source>
<translation>صبح</translation>
</message>
<message>
<source>Mother</source>
<translation>والدہ</translation>
</message>
<message>
<source>NGO</source>
<translation>غیر سرکاری تنظیم (NGO)</translation>
</message>
<message>
<source>Needs an interpreter</source>
<translation>ترجمان کی ضرورت ہے</translation>
</message>
<message>
<source>Needs no case</source>
<translation>کیس کی ضرورت نہیں</translation>
</message>
<message>
<source>Neither unaccompanied nor separated</source>
<translation>نہ تنہا، نہ خاندان سے بچھڑا ہوا</translation>
</message>
<message>
<source>Never</source>
<translation>کبھی نہیں</translation>
</message>
<message>
<source>No</source>
<translation>نہیں</translation>
</message>
<message>
<source>No border crossed</source>
<translation>کوئی سرحد پار نہیں کی</translation>
</message>
<message>
<source>No case</source>
<translation>کیس نہیں</translation>
</message>
<message>
<source>No disability</source>
<translation>کوئی معذوری نہیں</translation>
</message>
<message>
<source>No escort needed</source>
<translation>ہمراہی کی ضرورت نہیں</translation>
</message>
<message>
<source>No interpreter</source>
<translation>ترجمان نہیں</translation>
</message>
<message>
<source>No longer wanted</source>
<translation>اب مطلوب نہیں</translation>
</message>
<message>
<source>No papers</source>
<translation>کاغذات نہیں</translation>
</message>
<message>
<source>No place free</source>
<translation>جگہ خالی نہیں</translation>
</message>
<message>
<source>No reason given</source>
<translation>وجہ نہیں بتائی گئی</translation>
</message>
<message>
<source>No relation</source>
<translation>کوئی تعلق نہیں</translation>
</message>
<message>
<source>No return planned</source>
<translation>واپسی کا منصوبہ نہیں</translation>
</message>
<message>
<source>No service</source>
<translation>کوئی خدمت نہیں</translation>
</message>
<message>
<source>No threat known</source>
<translation>کوئی خطرہ معلوم نہیں</translation>
</message>
<message>
<source>No, refused</source>
<translation>نہیں، انکار کیا</translation>
</message>
<message>
<source>Nobody else</source>
<translation>کوئی اور نہیں</translation>
</message>
<message>
<source>Non-Conforming</source>
<translation>روایتی صنفی تعریف سے مختلف</translation>
</message>
<message>
<source>Non-police governmental organization</source>
<translation>پولیس کے علاوہ سرکاری ادارہ</translation>
</message>
<message>
<source>None</source>
<translation>کوئی نہیں</translation>
</message>
<message>
<source>Normal</source>
<translation>معمول</translation>
</message>
<message>
<source>Not a victim of trafficking</source>
<translation>انسانی اسمگلنگ سے متاثر نہیں</translation>
</message>
<message>
<source>Not accepted</source>
<translation>قبول نہیں کیا گیا</translation>
</message>
<message>
<source>Not acquainted</source>
<translation>جان پہچان نہیں</translation>
</message>
<message>
<source>Not assessed yet</source>
<translation>ابھی جائزہ نہیں لیا گیا</translation>
</message>
<message>
<source>Not available</source>
<translation>دستیاب نہیں</translation>
</message>
<message>
<source>Not displaced at home</source>
<translation>اپنے گھر میں، نقل مکانی نہیں ہوئی</translation>
</message>
<message>
<source>Not eligible</source>
<translation>اہل نہیں</translation>
</message>
<message>
<source>Not gender-based</source>
<translation>صنف کی بنیاد پر نہیں</translation>
</message>
<message>
<source>Not granted</source>
<translation>منظور نہیں ہوا</translation>
</message>
<message>
<source>Not issued</source>
<translation>جاری نہیں ہوا</translation>
</message>
<message>
<source>Not known</source>
<translation>معلوم نہیں</translation>
</message>
<message>
<source>Not needed</source>
<translation>درکار نہیں</translation>
</message>
<message>
<source>Not pursued</source>
<translation>کارروائی آگے نہیں بڑھائی گئی</translation>
</message>
<message>
<source>Not reached</source>
<translation>حاصل نہیں ہوا</translation>
</message>
<message>
<source>Not safe</source>
<translation>محفوظ نہیں</translation>
</message>
<message>
<source>Not safe there</source>
<translation>وہاں محفوظ نہیں</translation>
</message>
<message>
<source>Not so far</source>
<translation>ابھی تک نہیں</translation>
</message>
<message>
<source>Not specified or unknown</source>
<translation>غیر متعین یا نامعلوم</translation>
</message>
<message>
<source>Not trafficked</source>
<translation>انسانی اسمگلنگ کا شکار نہیں</translation>
</message>
<message>
<source>Offered, waiting for an answer</source>
<translation>پیشکش ہوئی، جواب کا انتظار</translation>
</message>
<message>
<source>Office administrative and support activities</source>
<translation>دفتری انتظامی اور معاون سرگرمیاں</translation>
</message>
<message>
<source>Official</source>
<translation>سرکاری اہلکار</translation>
</message>
<message>
<source>Official crossing point</source>
<translation>سرکاری سرحدی گزرگاہ</translation>
</message>
<message>
<source>On the same or the next day</source>
<translation>اسی دن یا اگلے دن</translation>
</message>
<message>
<source>One service</source>
<translation>ایک خدمت</translation>
</message>
<message>
<source>Online scam</source>
<translation>آن لائن فراڈ (اسکیم)</translation>
</message>
<message>
<source>Only with support</source>
<translation>صرف مدد کے ساتھ</translation>
</message>
<message>
<source>Open</source>
<translation>کھلا</translation>
</message>
<message>
<source>Organ removal</source>
<translation>اعضا نکالنا</translation>
</message>
<message>
<source>Other</source>
<translation>دیگر</translation>
</message>
<message>
<source>Other abduction or kidnapping</source>
<translation>دیگر اغوا</translation>
</message>
<message>
<source>Other civil matter</source>
<translation>دیگر دیوانی معاملہ</translation>
</message>
<message>
<source>Other displaced person or returnee</source>
<translation>کوئی اور بے گھر یا واپس آنے والا فرد</translation>
</message>
<message>
<source>Other family member</source>
<translation>خاندان کا کوئی اور فرد</translation>
</message>
<message>
<source>Other forms of coercion</source>
<translation>جبر کی دیگر صورتیں</translation>
</message>
<message>
<source>Other forms of exploitation, all kinds</source>
<translation>استحصال کی دیگر صورتیں، ہر قسم کی</translation>
</message>
<message>
<source>Other manufacturing</source>
<translation>دیگر صنعت و پیداوار</translation>
</message>
<message>
<source>Other mining and quarrying</source>
<translation>دیگر کان کنی اور سنگ تراشی</translation>
</message>
<message>
<source>Other personal service activities</source>
<translation>دیگر ذاتی خدمات کی سرگرمیاں</translation>
</message>
<message>
<source>Other professional, scientific and technical activities</source>
<translation>دیگر پیشہ ورانہ، سائنسی اور تکنیکی سرگرمیاں</translation>
</message>
<message>
<source>Other resident of the community</source>
<translation>برادری کا کوئی اور رہائشی</translation>
</message>
<message>
<source>Other service activities</source>
<translation>دیگر خدمات کی سرگرمیاں</translation>
</message>
<message>
<source>Other vulnerable child</source>
<translation>کمزور حالات میں کوئی اور بچہ</translation>
</message>
<message>
<source>Outreach</source>
<translation>لوگوں تک پہنچنے کا کام (آؤٹ ریچ)</translation>
</message>
<message>
<source>Own valid papers</source>
<translation>اپنے درست کاغذات</translation>
</message>
<message>
<source>Parent or guardian</source>
<translation>والدین یا سرپرست</translation>
</message>
<message>
<source>Partly</source>
<translation>جزوی طور پر</translation>
</message>
<message>
<source>Partly reached</source>
<translation>جزوی طور پر حاصل</translation>
</message>
<message>
<source>Partner or former partner</source>
<translation>موجودہ یا سابق ساتھی (شریکِ حیات)</translation>
</message>
<message>
<source>Passed on</source>
<translation>آگے بھیجا گیا</translation>
</message>
<message>
<source>Passport</source>
<translation>پاسپورٹ</translation>
</message>
<message>
<source>Person at risk of trafficking</source>
<translation>انسانی اسمگلنگ کے خطرے سے دوچار فرد</translation>
</message>
<message>
<source>Person not reached</source>
<translation>متعلقہ فرد سے رابطہ نہ ہو سکا</translation>
</message>
<message>
<source>Personal circumstances</source>
<translation>ذاتی حالات</translation>
</message>
<message>
<source>Phone</source>
<translation>فون</translation>
</message>
<message>
<source>Photo</source>
<translation>تصویر</translation>
</message>
<message>
<source>Physical abuse</source>
<translation>جسمانی تشدد</translation>
</message>
<message>
<source>Physical assault</source>
<translation>جسمانی حملہ</translation>
</message>
<message>
<source>Physical disability</source>
<translation>جسمانی معذوری</translation>
</message>
<message>
<source>Physical threats</source>
<translation>جسمانی نقصان کی دھمکیاں</translation>
</message>
<message>
<source>Planned</source>
<translation>طے شدہ</translation>
</message>
<message>
<source>Police</source>
<translation>پولیس</translation>
</message>
<message>
<source>Police report</source>
<translation>پولیس رپورٹ</translation>
</message>
<message>
<source>Poor</source>
<translation>خراب</translation>
</message>
<message>
<source>Pornography</source>
<translation>فحش نگاری</translation>
</message>
<message>
<source>Possible</source>
<translation>ممکنہ</translation>
</message>
<message>
<source>Possible victim of trafficking</source>
<translation>انسانی اسمگلنگ سے ممکنہ طور پر متاثرہ فرد</translation>
</message>
<message>
<source>Post-secondary non-tertiary education</source>
<translation>ثانوی کے بعد غیر اعلیٰ تعلیم</translation>
</message>
<message>
<source>Postal and courier activities</source>
<translation>ڈاک اور کوریئر کی سرگرمیاں</translation>
</message>
<message>
<source>Poverty</source>
<translation>غربت</translation>
</message>
<message>
<source>Pregnant</source>
<translation>حاملہ</translation>
</message>
<message>
<source>Present</source>
<translation>موجود</translation>
</message>
<message>
<source>Presumed to be a victim</source>
<translation>ابتدائی طور پر متاثرہ فرد سمجھا گیا</translation>
</message>
<message>
<source>Primary caregiver</source>
<translation>بنیادی دیکھ بھال کرنے والا</translation>
</message>
<message>
<source>Primary education</source>
<translation>پرائمری تعلیم</translation>
</message>
<message>
<source>Printing and reproduction of recorded media</source>
<translation>طباعت اور ریکارڈ شدہ مواد کی نقلیں بنانا</translation>
</message>
<message>
<source>Private sexual services</source>
<translation>نجی جنسی خدمات</translation>
</message>
<message>
<source>Professional, scientific and technical activities</source>
<translation>پیشہ ورانہ، سائنسی اور تکنیکی سرگرمیاں</translation>
</message>
<message>
<source>Programming and broadcasting activities</source>
<translation>پروگرام سازی اور نشریات</translation>
</message>
<message>
<source>Prostitution</source>
<translation>جسم فروشی</translation>
</message>
<message>
<source>Protection granted</source>
<translation>تحفظ مل گیا</translation>
</message>
<message>
<source>Protection order</source>
<translation>تحفظ کا حکم</translation>
</message>
<message>
<source>Protection refused</source>
<translation>تحفظ سے انکار</translation>
</message>
<message>
<source>Psychoactive substance</source>
<translation>نشہ آور مواد</translation>
</message>
<message>
<source>Psychological abuse</source>
<translation>نفسیاتی تشدد</translation>
</message>
<message>
<source>Psychological or emotional abuse</source>
<translation>نفسیاتی یا جذباتی تشدد</translation>
</message>
<message>
<source>Psychosocial support</source>
<translation>نفسیاتی و سماجی مدد</translation>
</message>
<message>
<source>Public administration and defence</source>
<translation>سرکاری انتظام اور دفاع</translation>
</message>
<message>
<source>Public administration and defence; compulsory social security</source>
<translation>سرکاری انتظام اور دفاع؛ لازمی سماجی تحفظ</translation>
</message>
<message>
<source>Publishing activities</source>
<translation>اشاعت کی سرگرمیاں</translation>
</message>
<message>
<source>Purse seiner</source>
<translation>گھیرا جال والا جہاز (purse seiner)</translation>
</message>
<message>
<source>Raid or rescue by authorities</source>
<translation>حکام کا چھاپہ یا بازیابی</translation>
</message>
<message>
<source>Rape</source>
<translation>عصمت دری</translation>
</message>
<message>
<source>Reached</source>
<translation>حاصل ہو گیا</translation>
</message>
<message>
<source>Reads a little</source>
<translation>تھوڑا پڑھ سکتا ہے</translation>
</message>
<message>
<source>Reads well</source>
<translation>اچھی طرح پڑھ سکتا ہے</translation>
</message>
<message>
<source>Ready to travel</source>
<translation>سفر کے لیے تیار</translation>
</message>
<message>
<source>Real estate activities</source>
<translation>جائیداد (رئیل اسٹیٹ) کی سرگرمیاں</translation>
</message>
<message>
<source>Receipt</source>
<translation>وصول کرنا</translation>
</message>
<message>
<source>Received</source>
<translation>موصول</translation>
</message>
<message>
<source>Received people</source>
<translation>لوگوں کو وصول کیا</translation>
</message>
<message>
<source>Received, not answered yet</source>
<translation>موصول، ابھی جواب نہیں دیا گیا</translation>
</message>
<message>
<source>Recruiter or intermediary</source>
<translation>بھرتی کرنے والا یا درمیانی شخص</translation>
</message>
<message>
<source>Recruitment</source>
<translation>بھرتی</translation>
</message>
<message>
<source>Refer to a service</source>
<translation>خدمت کے لیے ریفر کرنا</translation>
</message>
<message>
<source>Referred</source>
<translation>ریفر کیا گیا</translation>
</message>
<message>
<source>Refugee</source>
<translation>پناہ گزین</translation>
</message>
<message>
<source>Refused</source>
<translation>انکار کیا گیا</translation>
</message>
<message>
<source>Registered partnership</source>
<translation>رجسٹرڈ رفاقت</translation>
</message>
<message>
<source>Relative by marriage</source>
<translation>سسرالی رشتہ دار</translation>
</message>
<message>
<source>Release from a compound</source>
<translation>کمپاؤنڈ سے رہائی</translation>
</message>
<message>
<source>Remediation and other waste management</source>
<translation>آلودگی کی صفائی اور فضلے کا دیگر انتظام</translation>
</message>
<message>
<source>Remote interactive services</source>
<translation>دور سے براہِ راست (آن لائن) خدمات</translation>
</message>
<message>
<source>Removed</source>
<translation>ہٹا دیا گیا</translation>
</message>
<message>
<source>Rental and leasing activities</source>
<translation>کرائے اور لیز کی سرگرمیاں</translation>
</message>
<message>
<source>Repair and installation of machinery and equipment</source>
<translation>مشینری اور آلات کی مرمت اور تنصیب</translation>
</message>
<message>
<source>Repair of computers and household goods</source>
<translation>کمپیوٹر اور گھریلو سامان کی مرمت</translation>
</message>
<message>
<source>Report of misconduct or abuse by staff</source>
<translation>عملے کی بدسلوکی یا غلط رویے کی اطلاع</translation>
</message>
<message>
<source>Resettled or relocated</source>
<translation>کسی اور جگہ آباد یا منتقل</translation>
</message>
<message>
<source>Resident</source>
<translation>رہائشی</translation>
</message>
<message>
<source>Residential care activities</source>
<translation>رہائشی دیکھ بھال کی سرگرمیاں</translation>
</message>
<message>
<source>Restricts financial access</source>
<translation>رقم تک رسائی محدود کرنا</translation>
</message>
<message>
<source>Restricts medical care</source>
<translation>طبی نگہداشت محدود کرنا</translation>
</message>
<message>
<source>Restricts movement</source>
<translation>نقل و حرکت محدود کرنا</translation>
</message>
<message>
<source>Retail trade</source>
<translation>خردہ تجارت</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>واپسی اور معاشرے میں دوبارہ شمولیت</translation>
</message>
<message>
<source>Return planned</source>
<translation>واپسی کا منصوبہ ہے</translation>
</message>
<message>
<source>Return stopped</source>
<translation>واپسی روک دی گئی</translation>
</message>
<message>
<source>Returned home</source>
<translation>گھر واپسی ہو گئی</translation>
</message>
<message>
<source>Returnee</source>
<translation>واپس آنے والا فرد</translation>
</message>
<message>
<source>Rights-based training</source>
<translation>حقوق پر مبنی تربیت</translation>
</message>
<message>
<source>Routine</source>
<translation>معمول کے مطابق</translation>
</message>
<message>
<source>Safe</source>
<translation>محفوظ</translation>
</message>
<message>
<source>Safe and able to receive the person</source>
<translation>محفوظ ہے اور متعلقہ فرد کو رکھ سکتا ہے</translation>
</message>
<message>
<source>Safe to contact</source>
<translation>رابطہ محفوظ ہے</translation>
</message>
<message>
<source>Safety of contact</source>
<translation>رابطے کا محفوظ ہونا</translation>
</message>
<message>
<source>School or college</source>
<translation>اسکول یا کالج</translation>
</message>
<message>
<source>Schoolmate</source>
<translation>ہم جماعت</translation>
</message>
<message>
<source>Scientific research and development</source>
<translation>سائنسی تحقیق اور ترقی</translation>
</message>
<message>
<source>Screening and status</source>
<translation>اسکریننگ اور حیثیت</translation>
</message>
<message>
<source>Security and investigation activities</source>
<translation>سیکیورٹی اور تفتیش کی سرگرمیاں</translation>
</message>
<message>
<source>Seen on a document</source>
<translation>دستاویز پر دیکھا گیا</translation>
</message>
<message>
<source>Sent back</source>
<translation>واپس بھیجا گیا</translation>
</message>
<message>
<source>Sent, waiting for an answer</source>
<translation>بھیجا گیا، جواب کا انتظار</translation>
</message>
<message>
<source>Separated</source>
<translation>علیحدہ</translation>
</message>
<message>
<source>Separated child</source>
<translation>والدین سے بچھڑا ہوا بچہ</translation>
</message>
<message>
<source>Service given</source>
<translation>خدمت دے دی گئی</translation>
</message>
<message>
<source>Service given by this office</source>
<translation>اس دفتر نے خدمت دی</translation>
</message>
<message>
<source>Service not offered</source>
<translation>یہ خدمت نہیں دی جاتی</translation>
</message>
<message>
<source>Service provider</source>
<translation>خدمات فراہم کنندہ</translation>
</message>
<message>
<source>Services to buildings and landscape</source>
<translation>عمارتوں اور باغبانی کی خدمات</translation>
</message>
<message>
<source>Servitude</source>
<translation>غلامانہ خدمت</translation>
</message>
<message>
<source>Set aside</source>
<translation>الگ رکھ دیا گیا</translation>
</message>
<message>
<source>Settled</source>
<translation>تصفیہ ہو گیا</translation>
</message>
<message>
<source>Sewerage</source>
<translation>نکاسیٔ آب</translation>
</message>
<message>
<source>Sexual abuse</source>
<translation>جنسی تشدد</translation>
</message>
<message>
<source>Sexual assault</source>
<translation>جنسی حملہ</translation>
</message>
<message>
<source>Sexual exploitation</source>
<translation>جنسی استحصال</translation>
</message>
<message>
<source>Sexual exploitation rehabilitation</source>
<translation>جنسی استحصال کے بعد بحالی</translation>
</message>
<message>
<source>Share with authorities</source>
<translation>حکام کو معلومات دینا</translation>
</message>
<message>
<source>Shelter</source>
<translation>پناہ گاہ</translation>
</message>
<message>
<source>Short-cycle tertiary education</source>
<translation>مختصر مدت کی اعلیٰ تعلیم</translation>
</message>
<message>
<source>Signed</source>
<translation>دستخط سے</translation>
</message>
<message>
<source>Single</source>
<translation>غیر شادی شدہ</translation>
</message>
<message>
<source>Small fishing boat</source>
<translation>مچھلی پکڑنے کی چھوٹی کشتی</translation>
</message>
<message>
<source>Smuggled migrant in a vulnerable situation</source>
<translation>کمزور حالات میں اسمگل شدہ تارکِ وطن</translation>
</message>
<message>
<source>Smuggler</source>
<translation>غیر قانونی سرحد پار کرانے والا</translation>
</message>
<message>
<source>Smuggling of people or goods</source>
<translation>لوگوں یا سامان کی اسمگلنگ</translation>
</message>
<message>
<source>Social care</source>
<translation>سماجی نگہداشت</translation>
</message>
<message>
<source>Social group</source>
<translation>سماجی گروہ</translation>
</message>
<message>
<source>Social work activities without accommodation</source>
<translation>رہائش کے بغیر سماجی خدمات</translation>
</message>
<message>
<source>Sold people</source>
<translation>لوگوں کو بیچا</translation>
</message>
<message>
<source>Some</source>
<translation>کچھ</translation>
</message>
<message>
<source>Somebody is being followed or threatened now</source>
<translation>کسی کا ابھی پیچھا کیا جا رہا ہے یا اسے دھمکی دی جا رہی ہے</translation>
</message>
<message>
<source>Somebody of the family</source>
<translation>خاندان میں سے کوئی</translation>
</message>
<message>
<source>Somebody the person trusts</source>
<translation>کوئی ایسا شخص جس پر متعلقہ فرد کو بھروسا ہے</translation>
</message>
<message>
<source>Specialised construction activities</source>
<translation>خصوصی تعمیراتی سرگرمیاں</translation>
</message>
<message>
<source>Spoken</source>
<translation>زبانی</translation>
</message>
<message>
<source>Sports, amusement and recreation activities</source>
<translation>کھیل، تفریح اور سیر کی سرگرمیاں</translation>
</message>
<message>
<source>Spouse or partner</source>
<translation>شوہر، بیوی یا ساتھی</translation>
</message>
<message>
<source>State authority</source>
<translation>ریاستی حکام</translation>
</message>
<message>
<source>Stated by the person</source>
<translation>فرد کے اپنے بیان سے</translation>
</message>
<message>
<source>Stateless person</source>
<translation>بے وطن فرد</translation>
</message>
<message>
<source>Statement</source>
<translation>بیان</translation>
</message>
<message>
<source>Stay permit</source>
<translation>قیام کا اجازت نامہ</translation>
</message>
<message>
<source>Still in the situation</source>
<translation>ابھی اسی صورتِ حال میں ہے</translation>
</message>
<message>
<source>Stopped</source>
<translation>روک دیا گیا</translation>
</message>
<message>
<source>Suggestion</source>
<translation>تجویز</translation>
</message>
<message>
<source>Supervisor or employer</source>
<translation>نگران یا آجر</translation>
</message>
<message>
<source>Surrogacy</source>
<translation>کرائے کی کوکھ (سروگیسی)</translation>
</message>
<message>
<source>Suspect</source>
<translation>مشتبہ فرد</translation>
</message>
<message>
<source>Taken back</source>
<translation>واپس لے لیا گیا</translation>
</message>
<message>
<source>Takes earnings</source>
<translation>کمائی لے لینا</translation>
</message>
<message>
<source>Teacher or school official</source>
<translation>استاد یا اسکول کا اہلکار</translation>
</message>
<message>
<source>Telecommunications</source>
<translation>ٹیلی مواصلات</translation>
</message>
<message>
<source>Testimony</source>
<translation>گواہی</translation>
</message>
<message>
<source>Thanks</source>
<translation>شکریہ</translation>
</message>
<message>
<source>The family</source>
<translation>خاندان</translation>
</message>
<message>
<source>The person</source>
<translation>خود متعلقہ فرد</translation>
</message>
<message>
<source>The person declined more help</source>
<translation>فرد نے مزید مدد سے انکار کیا</translation>
</message>
<message>
<source>The person died</source>
<translation>فرد کا انتقال ہو گیا</translation>
</message>
<message>
<source>The plan is completed</source>
<translation>منصوبہ مکمل ہو گیا</translation>
</message>
<message>
<source>The state</source>
<translation>ریاست</translation>
</message>
<message>
<source>Theft</source>
<translation>چوری</translation>
</message>
<message>
<source>There were none to count</source>
<translation>شمار کرنے کو کچھ نہیں تھا</translation>
</message>
<message>
<source>This kind of file has none</source>
<translation>اس قسم کی فائل میں ایسا کچھ نہیں ہوتا</translation>
</message>
<message>
<source>This kind of file keeps what is hidden in it</source>
<translation>اس قسم کی فائل میں چھپی معلومات رہتی ہیں</translation>
</message>
<message>
<source>This office</source>
<translation>یہ دفتر</translation>
</message>
<message>
<source>This office alone</source>
<translation>صرف یہ دفتر</translation>
</message>
<message>
<source>Threat of force</source>
<translation>طاقت کے استعمال کی دھمکی</translation>
</message>
<message>
<source>Threatens children/family</source>
<translation>بچوں/خاندان کو دھمکیاں</translation>
</message>
<message>
<source>Threats of law enforcement</source>
<translation>قانون نافذ کرنے والوں کے حوالے کرنے کی دھمکیاں</translation>
</message>
<message>
<source>Through a newspaper advert</source>
<translation>اخبار کے اشتہار سے</translation>
</message>
<message>
<source>Through a television advert</source>
<translation>ٹیلی وژن کے اشتہار سے</translation>
</message>
<message>
<source>Through an online advertisement</source>
<translation>آن لائن اشتہار سے</translation>
</message>
<message>
<source>Through family or family events</source>
<translation>خاندان یا خاندانی تقریبات سے</translation>
</message>
<message>
<source>Through friends or social events</source>
<translation>دوستوں یا سماجی تقریبات سے</translation>
</message>
<message>
<source>Through online social networks</source>
<translation>آن لائن سماجی نیٹ ورکس سے</translation>
</message>
<message>
<source>Thumbprint</source>
<translation>انگوٹھے کا نشان</translation>
</message>
<message>
<source>To advertise services</source>
<translation>خدمات کی تشہیر کے لیے</translation>
</message>
<message>
<source>To arrange travel</source>
<translation>سفر کا انتظام کرنے کے لیے</translation>
</message>
<message>
<source>To exploit, such as by live stream</source>
<translation>استحصال کے لیے، جیسے براہِ راست نشریات سے</translation>
</message>
<message>
<source>To move money</source>
<translation>رقم منتقل کرنے کے لیے</translation>
</message>
<message>
<source>To recruit</source>
<translation>بھرتی کے لیے</translation>
</message>
<message>
<source>To watch or control</source>
<translation>نگرانی یا کنٹرول کے لیے</translation>
</message>
<message>
<source>Trade and repair of motor vehicles and motorcycles</source>
<translation>موٹر گاڑیوں اور موٹر سائیکلوں کی تجارت اور مرمت</translation>
</message>
<message>
<source>Trafficked</source>
<translation>انسانی اسمگلنگ کا شکار</translation>
</message>
<message>
<source>Trafficker</source>
<translation>انسانی اسمگلر</translation>
</message>
<message>
<source>Trafficking in persons</source>
<translation>انسانی اسمگلنگ</translation>
</message>
<message>
<source>Training and livelihood</source>
<translation>تربیت اور روزگار</translation>
</message>
<message>
<source>Transfer</source>
<translation>منتقلی</translation>
</message>
<message>
<source>Transferred people</source>
<translation>لوگوں کو منتقل کیا</translation>
</message>
<message>
<source>Transferred to another body</source>
<translation>دوسرے ادارے کو منتقل</translation>
</message>
<message>
<source>Transgender feminine</source>
<translation>ٹرانس جینڈر (زنانہ)</translation>
</message>
<message>
<source>Transgender masculine</source>
<translation>ٹرانس جینڈر (مردانہ)</translation>
</message>
<message>
<source>Transgender or non-conforming</source>
<translation>ٹرانس جینڈر یا روایتی صنفی تعریف سے مختلف</translation>
</message>
<message>
<source>Transit</source>
<translation>راستہ (ٹرانزٹ)</translation>
</message>
<message>
<source>Transportation</source>
<translation>نقل و حمل</translation>
</message>
<message>
<source>Transportation and storage</source>
<translation>نقل و حمل اور ذخیرہ</translation>
</message>
<message>
<source>Transporter</source>
<translation>لے جانے والا</translation>
</message>
<message>
<source>Travel agencies and tour operators</source>
<translation>ٹریول ایجنسیاں اور ٹور آپریٹر</translation>
</message>
<message>
<source>Travel document</source>
<translation>سفری دستاویز</translation>
</message>
<message>
<source>Travelled with the person</source>
<translation>متعلقہ فرد کے ساتھ سفر کیا</translation>
</message>
<message>
<source>Travelling partner</source>
<translation>ہم سفر</translation>
</message>
<message>
<source>Trawler</source>
<translation>ٹرالر</translation>
</message>
<message>
<source>UNHCR</source>
<translation>UNHCR</translation>
</message>
<message>
<source>Unaccompanied child</source>
<translation>تنہا بچہ (بغیر سرپرست)</translation>
</message>
<message>
<source>Undecided</source>
<translation>فیصلہ نہیں کیا</translation>
</message>
<message>
<source>Under 18, age not known more closely</source>
<translation>18 سال سے کم، عمر اس سے زیادہ معلوم نہیں</translation>
</message>
<message>
<source>Under appeal</source>
<translation>اپیل میں</translation>
</message>
<message>
<source>Under way</source>
<translation>جاری</translation>
</message>
<message>
<source>Upper secondary education</source>
<translation>اعلیٰ ثانوی تعلیم</translation>
</message>
<message>
<source>Urgent</source>
<translation>فوری</translation>
</message>
<message>
<source>Use of force</source>
<translation>طاقت کا استعمال</translation>
</message>
<message>
<source>Uses the person's children</source>
<translation>فرد کے بچوں کو استعمال کرنا</translation>
</message>
<message>
<source>Veterinary activities</source>
<translation>جانوروں کے علاج کی سرگرمیاں</translation>
</message>
<message>
<source>Waiting</source>
<translation>انتظار میں</translation>
</message>
<message>
<source>Waiting for approval</source>
<translation>منظوری کا انتظار</translation>
</message>
<message>
<source>Wants to go elsewhere</source>
<translation>کہیں اور جانا چاہتا ہے</translation>
</message>
<message>
<source>Wants to return</source>
<translation>واپس جانا چاہتا ہے</translation>
</message>
<message>
<source>Wants to stay</source>
<translation>یہیں رہنا چاہتا ہے</translation>
</message>
<message>
<source>Warehousing and support activities for transportation</source>
<translation>گودام اور نقل و حمل کی معاون سرگرمیاں</translation>
</message>
<message>
<source>Waste collection, treatment and disposal</source>
<translation>فضلہ جمع کرنا، صاف کرنا اور ٹھکانے لگانا</translation>
</message>
<message>
<source>Water and food</source>
<translation>پانی اور کھانا</translation>
</message>
<message>
<source>Water collection, treatment and supply</source>
<translation>پانی جمع کرنا، صاف کرنا اور فراہم کرنا</translation>
</message>
<message>
<source>Water supply; sewerage, waste management and remediation</source>
<translation>پانی کی فراہمی؛ نکاسی، فضلے کا انتظام اور صفائی</translation>
</message>
<message>
<source>Water transport</source>
<translation>آبی نقل و حمل</translation>
</message>
<message>
<source>What happened</source>
<translation>کیا ہوا</translation>
</message>
<message>
<source>What relatives said</source>
<translation>رشتہ داروں کا بیان</translation>
</message>
<message>
<source>What the person said</source>
<translation>متعلقہ فرد کا بیان</translation>
</message>
<message>
<source>Wholesale and retail trade; repair of motor vehicles and motorcycles</source>
<translation>تھوک اور خردہ تجارت؛ موٹر گاڑیوں اور موٹر سائیکلوں کی مرمت</translation>
</message>
<message>
<source>Wholesale trade</source>
<translation>تھوک تجارت</translation>
</message>
<message>
<source>Widowed</source>
<translation>بیوہ یا رنڈوا</translation>
</message>
<message>
<source>Wish noted</source>
<translation>خواہش درج ہوئی</translation>
</message>
<message>
<source>Wishes to apply</source>
<translation>درخواست دینا چاہتا ہے</translation>
</message>
<message>
<source>Withdrawn</source>
<translation>واپس لیا گیا</translation>
</message>
<message>
<source>Withholds documents</source>
<translation>دستاویزات روک لینا</translation>
</message>
<message>
<source>Withholds necessities</source>
<translation>ضروریاتِ زندگی روک لینا</translation>
</message>
<message>
<source>Within 24 hours</source>
<translation>24 گھنٹے کے اندر</translation>
</message>
<message>
<source>Within 3 days</source>
<translation>3 دن کے اندر</translation>
</message>
<message>
<source>Within a week</source>
<translation>ایک ہفتے کے اندر</translation>
</message>
<message>
<source>Witness</source>
<translation>گواہ</translation>
</message>
<message>
<source>Woman or girl (feminine)</source>
<translation>عورت یا لڑکی (زنانہ)</translation>
</message>
<message>
<source>Women</source>
<translation>عورتیں</translation>
</message>
<message>
<source>Work environment</source>
<translation>کام کا ماحول</translation>
</message>
<message>
<source>Workplace inspection</source>
<translation>کام کی جگہ کا معائنہ</translation>
</message>
<message>
<source>Written down twice</source>
<translation>دو بار درج ہوا</translation>
</message>
<message>
<source>Yes</source>
<translation>ہاں</translation>
</message>
<message>
<source>Yes, a court or authority agrees</source>
<translation>ہاں، عدالت یا حکام راضی ہیں</translation>
</message>
<message>
<source>Yes, a guardian agrees</source>
<translation>ہاں، سرپرست راضی ہے</translation>
</message>
<message>
<source>Yes, the person agrees</source>
<translation>ہاں، متعلقہ فرد راضی ہے</translation>
</message>
<message>
<source>Yes, to an organisation that records such incidents the same way</source>
<translation>ہاں، ایسے ادارے کو جو ایسے واقعات اسی طرح درج کرتا ہے</translation>
</message>
<message>
<source>Yes, to another organisation</source>
<translation>ہاں، کسی دوسرے ادارے کو</translation>
</message>
<message>
<source>{choice} (no longer in the list)</source>
<translation>{choice} (اب فہرست میں نہیں)</translation>
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
<translation>    {title}: {words} ({status}) {numbers}</translation>
</message>
<message>
<source>    {words}</source>
<translation>    {words}</translation>
</message>
<message>
<source>  After: {source}</source>
<translation>  کس کے مطابق: {source}</translation>
</message>
<message numerus="yes">
<source>  Asked for {every}; %n table(s): {tables}</source>
<translation>
<numerusform>  کب مانگے جاتے ہیں: {every}؛ %n جدول: {tables}</numerusform>
<numerusform>  کب مانگے جاتے ہیں: {every}؛ %n جدول: {tables}</numerusform>
</translation>
</message>
<message>
<source>  Mind: {words}</source>
<translation>  دھیان رہے: {words}</translation>
</message>
<message>
<source>  The person's consent is needed first.</source>
<translation>  پہلے متعلقہ فرد کی رضامندی ضروری ہے۔</translation>
</message>
<message>
<source>  Whom it counts: {words}</source>
<translation>  کون شمار ہوتا ہے: {words}</translation>
</message>
<message>
<source>  [{number}] {country}: {source} {address}</source>
<translation>  [{number}] {country}: {source} {address}</translation>
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
<translation>  {name}: {value}</translation>
</message>
<message>
<source>  {part}</source>
<translation>  {part}</translation>
</message>
<message>
<source>  {question}: {answer}</source>
<translation>  {question}: {answer}</translation>
</message>
<message>
<source>  {title} ({actor}; {deadline}; {status})</source>
<translation>  {title} ({actor}؛ {deadline}؛ {status})</translation>
</message>
<message>
<source>  {title}, {publisher} ({status})</source>
<translation>  {title}، {publisher} ({status})</translation>
</message>
<message>
<source>  {words}</source>
<translation>  {words}</translation>
</message>
<message numerus="yes">
<source>%n indicator(s) have no answer.</source>
<translation>
<numerusform>%n اشاریے کا جواب نہیں ہے۔</numerusform>
<numerusform>%n اشاریوں کے جواب نہیں ہیں۔</numerusform>
</translation>
</message>
<message>
<source>A condition is not understood. Use open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE, a field with its values such as person.sex=female,male, or a field with a span such as contact_note.at=2026-01-01..2026-03-31 or next_due=..2026-03-31.</source>
<translation>ایک شرط سمجھ میں نہیں آئی۔ استعمال کریں: open، closed، waiting، mine، country=CC، stage=child، stage=adult، stage=unknown، flag=REASON، due-before=DATE، کوئی خانہ اپنی قدروں کے ساتھ، جیسے person.sex=female,male، یا کوئی خانہ مدت کے ساتھ، جیسے contact_note.at=2026-01-01..2026-03-31 یا next_due=..2026-03-31۔</translation>
</message>
<message>
<source>A file of the vault is damaged: {fault}.</source>
<translation>والٹ کی ایک فائل خراب ہے: {fault}۔</translation>
</message>
<message>
<source>A folder with the name of its country, such as THA. Say it for each one.</source>
<translation>فولڈر اور اس کے ملک کا نام، جیسے THA۔ ہر ایک کے لیے الگ لکھیں۔</translation>
</message>
<message>
<source>A service of the directory that is told what consent covers.</source>
<translation>ڈائریکٹری کی وہ خدمت جسے وہ بتایا جاتا ہے جس کی رضامندی ہے۔</translation>
</message>
<message>
<source>A table of folders: source, folder and, if known, the signer's fingerprint.</source>
<translation>فولڈروں کا جدول: ماخذ، فولڈر اور، اگر معلوم ہو، دستخط کنندہ کا فنگر پرنٹ۔</translation>
</message>
<message>
<source>A training vault, for made-up people only.</source>
<translation>تربیتی والٹ، صرف فرضی لوگوں کے لیے۔</translation>
</message>
<message>
<source>A vault for real cases.</source>
<translation>اصل کیسوں کا والٹ۔</translation>
</message>
<message>
<source>All cases, and not only your own.</source>
<translation>تمام کیس، صرف آپ کے اپنے نہیں۔</translation>
</message>
<message>
<source>Also when it is not signed, or by somebody not known here.</source>
<translation>تب بھی جب دستخط نہ ہوں، یا کسی ایسے کے ہوں جسے یہاں کوئی نہیں جانتا۔</translation>
</message>
<message>
<source>An option needs a value after it.</source>
<translation>ایک آپشن کے بعد قدر درکار ہے۔</translation>
</message>
<message>
<source>Another number makes other people.</source>
<translation>دوسرا عدد دوسرے لوگ بناتا ہے۔</translation>
</message>
<message>
<source>Answer with one JSON document.</source>
<translation>ایک JSON دستاویز کی صورت میں جواب دیں۔</translation>
</message>
<message>
<source>Attack figures that have left and say what somebody outside would learn.</source>
<translation>باہر جا چکے اعداد و شمار پر آزمائشی حملہ کریں اور بتائیں کہ باہر کا کوئی شخص کیا جان سکتا ہے۔</translation>
</message>
<message>
<source>Begin a case with everything a file says of it, or not at all.</source>
<translation>کیس ان سب معلومات کے ساتھ شروع کریں جو فائل بتاتی ہے، ورنہ بالکل نہیں۔</translation>
</message>
<message>
<source>Begin the case even if the person is likely on record already.</source>
<translation>کیس شروع کریں چاہے متعلقہ فرد غالباً پہلے سے ریکارڈ میں ہو۔</translation>
</message>
<message>
<source>Begin, show, list, find and close cases.</source>
<translation>کیس شروع کریں، دکھائیں، فہرست بنائیں، تلاش کریں اور بند کریں۔</translation>
</message>
<message>
<source>Bring the figures up to date from the cases.</source>
<translation>کیسوں سے اعداد و شمار تازہ کریں۔</translation>
</message>
<message>
<source>Bringing the figures up to date</source>
<translation>اعداد و شمار تازہ کیے جا رہے ہیں</translation>
</message>
<message>
<source>Bringing the lists up to date</source>
<translation>فہرستیں تازہ کی جا رہی ہیں</translation>
</message>
<message>
<source>Call: {name} {number} ({status})</source>
<translation>فون کریں: {name} {number} ({status})</translation>
</message>
<message>
<source>Cases: {all}, of them open: {open}</source>
<translation>کیس: {all}، ان میں سے کھلے: {open}</translation>
</message>
<message>
<source>Change your own passphrase.</source>
<translation>اپنا پاس فریز تبدیل کریں۔</translation>
</message>
<message>
<source>Changed: {title}</source>
<translation>تبدیل شدہ: {title}</translation>
</message>
<message>
<source>Check a procedure file and name every fault with its line.</source>
<translation>طریقۂ کار کی فائل جانچیں اور ہر خرابی اس کی سطر کے ساتھ بتائیں۔</translation>
</message>
<message>
<source>Check an instrument file and name every fault with its line.</source>
<translation>سوالات کے مجموعے کی فائل جانچیں اور ہر خرابی اس کی سطر کے ساتھ بتائیں۔</translation>
</message>
<message>
<source>Check that no line of the journal was changed or taken out.</source>
<translation>جانچیں کہ روزنامچے کی کوئی سطر تبدیل یا حذف نہیں ہوئی۔</translation>
</message>
<message>
<source>Check the vault's files and its journal.</source>
<translation>والٹ کی فائلیں اور اس کا روزنامچہ جانچیں۔</translation>
</message>
<message>
<source>Choose one of the languages there are: {names}.</source>
<translation>دستیاب زبانوں میں سے ایک منتخب کریں: {names}۔</translation>
</message>
<message>
<source>Close a case whose work is settled.</source>
<translation>ایسا کیس بند کریں جس کا کام نمٹ چکا ہو۔</translation>
</message>
<message>
<source>Code</source>
<translation>کوڈ</translation>
</message>
<message>
<source>Compare two to four countries topic by topic, with the sources.</source>
<translation>دو سے چار ملکوں کا موضوع بہ موضوع موازنہ کریں، ماخذوں کے ساتھ۔</translation>
</message>
<message>
<source>Content</source>
<translation>مواد</translation>
</message>
<message>
<source>Countries by their two letters, or procedure files.</source>
<translation>ملک ان کے دو حروف سے، یا طریقۂ کار کی فائلیں۔</translation>
</message>
<message>
<source>Country</source>
<translation>ملک</translation>
</message>
<message>
<source>Due</source>
<translation>مہلت</translation>
</message>
<message>
<source>Each indicator with its answer, or a whole screening with its answers in it; - reads standard input.</source>
<translation>ہر اشاریہ اس کے جواب کے ساتھ، یا پوری اسکریننگ جس میں جوابات ہوں؛ - معیاری اِن پٹ پڑھتا ہے۔</translation>
</message>
<message>
<source>Encrypted case files for the protection of victims of trafficking.</source>
<translation>انسانی اسمگلنگ کے متاثرین کے تحفظ کے لیے انکرپٹڈ کیس فائلیں۔</translation>
</message>
<message>
<source>Everything for the person, or what consent covers for a receiver.</source>
<translation>متعلقہ فرد کے لیے سب کچھ، یا وصول کنندہ کے لیے وہ جس کی رضامندی ہے۔</translation>
</message>
<message>
<source>Figures shown: {shown}, rounded: {rounded}, hidden: {hidden}, zero: {zero}</source>
<translation>دکھائے گئے اعداد: {shown}، راؤنڈ کیے گئے: {rounded}، چھپائے گئے: {hidden}، صفر: {zero}</translation>
</message>
<message>
<source>Figures with chance added: {noisy}</source>
<translation>اتفاقی کمی بیشی والے اعداد: {noisy}</translation>
</message>
<message>
<source>Find cases by words that are anywhere on record.</source>
<translation>ریکارڈ میں کہیں بھی موجود الفاظ سے کیس تلاش کریں۔</translation>
</message>
<message>
<source>Fingerprint of the signer: {fingerprint}</source>
<translation>دستخط کنندہ کا فنگر پرنٹ: {fingerprint}</translation>
</message>
<message>
<source>Forms</source>
<translation>فارم</translation>
</message>
<message>
<source>Found in</source>
<translation>کہاں ملا</translation>
</message>
<message>
<source>Give the person's paper a neutral title.</source>
<translation>متعلقہ فرد کے کاغذ کو عام سا عنوان دیں جس سے کچھ ظاہر نہ ہو۔</translation>
</message>
<message>
<source>Gone: {title}</source>
<translation>ہٹایا گیا: {title}</translation>
</message>
<message>
<source>Held</source>
<translation>کس بنیاد پر</translation>
</message>
<message>
<source>Her role: the first user is always a supervisor.</source>
<translation>کردار: پہلا صارف ہمیشہ سپروائزر ہوتا ہے۔</translation>
</message>
<message>
<source>How long</source>
<translation>کتنی مدت</translation>
</message>
<message>
<source>How many at most.</source>
<translation>زیادہ سے زیادہ کتنے۔</translation>
</message>
<message>
<source>How many days ahead.</source>
<translation>کتنے دن آگے تک۔</translation>
</message>
<message>
<source>How many made-up cases.</source>
<translation>کتنے فرضی کیس۔</translation>
</message>
<message>
<source>How sure</source>
<translation>کتنا یقینی</translation>
</message>
<message>
<source>Id</source>
<translation>id</translation>
</message>
<message>
<source>Installed. New cases follow it; cases under way keep theirs until somebody says yes.</source>
<translation>انسٹال ہو گیا۔ نئے کیس اس پر چلتے ہیں؛ جاری کیس اپنے پرانے پر رہتے ہیں جب تک کوئی ہاں نہ کہے۔</translation>
</message>
<message>
<source>Join the releases of many countries into one regional table.</source>
<translation>کئی ملکوں کے اجرا یکجا کر کے ایک علاقائی جدول بنائیں۔</translation>
</message>
<message>
<source>Keep a screening and see what its answers add up to.</source>
<translation>اسکریننگ محفوظ کریں اور دیکھیں کہ اس کے جوابات سے کیا ظاہر ہوتا ہے۔</translation>
</message>
<message>
<source>Keep the made-up vault for the next run.</source>
<translation>فرضی والٹ کو اگلی بار کے لیے رکھیں۔</translation>
</message>
<message>
<source>Labels to a sheet.</source>
<translation>ایک ورق پر لیبل۔</translation>
</message>
<message>
<source>Languages</source>
<translation>زبانیں</translation>
</message>
<message>
<source>Line</source>
<translation>سطر</translation>
</message>
<message>
<source>Line {line}: {fault}</source>
<translation>سطر {line}: {fault}</translation>
</message>
<message>
<source>List and check the instruments of assessment.</source>
<translation>جائزے کے سوالات کے مجموعوں کی فہرست بنائیں اور انہیں جانچیں۔</translation>
</message>
<message>
<source>List cases, the newest first.</source>
<translation>کیسوں کی فہرست بنائیں، تازہ ترین پہلے۔</translation>
</message>
<message>
<source>List the cases that may be about the same person.</source>
<translation>ان کیسوں کی فہرست بنائیں جو شاید ایک ہی فرد کے ہوں۔</translation>
</message>
<message>
<source>List the countries that have a procedure.</source>
<translation>ان ملکوں کی فہرست بنائیں جن کا طریقۂ کار موجود ہے۔</translation>
</message>
<message>
<source>List the instruments.</source>
<translation>سوالات کے مجموعوں کی فہرست بنائیں۔</translation>
</message>
<message>
<source>List the menus of figures: whom each counts, and its tables.</source>
<translation>اعداد و شمار کے مینو کی فہرست دکھائیں: ہر ایک میں کون شمار ہوتا ہے، اور اس کے جدول۔</translation>
</message>
<message>
<source>List the topics there is a card for.</source>
<translation>ان موضوعات کی فہرست بنائیں جن کا کارڈ موجود ہے۔</translation>
</message>
<message>
<source>Lists of people who arrive many at once, without names.</source>
<translation>ایک ساتھ آنے والے بہت سے لوگوں کی فہرستیں، ناموں کے بغیر۔</translation>
</message>
<message>
<source>Look at a procedure from a file, and with --yes put it to use.</source>
<translation>فائل سے طریقۂ کار دیکھیں، اور --yes کے ساتھ اسے استعمال میں لائیں۔</translation>
</message>
<message>
<source>Make a new vault with its first supervisor.</source>
<translation>نیا والٹ اس کے پہلے سپروائزر کے ساتھ بنائیں۔</translation>
</message>
<message>
<source>Make a training vault: for made-up people only, with a passphrase that everybody knows.</source>
<translation>تربیتی والٹ بنائیں: صرف فرضی لوگوں کے لیے، ایسے پاس فریز کے ساتھ جو سب کو معلوم ہو۔</translation>
</message>
<message>
<source>Make anonymous figures, and protect or attack any.</source>
<translation>بے نام اعداد و شمار بنائیں، اور کسی بھی اعداد و شمار کو محفوظ کریں یا ان پر آزمائشی حملہ کریں۔</translation>
</message>
<message>
<source>Make one case of two that are about the same person.</source>
<translation>ایک ہی فرد کے دو کیسوں کو ایک کیس بنائیں۔</translation>
</message>
<message>
<source>Make, check and look after a vault.</source>
<translation>والٹ بنائیں، جانچیں اور اس کی دیکھ بھال کریں۔</translation>
</message>
<message>
<source>Measure how well people on record twice are found.</source>
<translation>ناپیں کہ دو بار درج لوگ کتنی اچھی طرح ملتے ہیں۔</translation>
</message>
<message>
<source>Measure one document of this size instead.</source>
<translation>اس کے بجائے اس سائز کی ایک دستاویز ناپیں۔</translation>
</message>
<message>
<source>Measure this machine beside plain SQLite.</source>
<translation>اس مشین کی رفتار سادہ SQLite کے مقابلے میں ناپیں۔</translation>
</message>
<message>
<source>Name</source>
<translation>نام</translation>
</message>
<message>
<source>Name a kind of record, or a standard with --coverage.</source>
<translation>ریکارڈ کی کوئی قسم لکھیں، یا --coverage کے ساتھ کوئی معیار۔</translation>
</message>
<message>
<source>Name one of these commands: {names}.</source>
<translation>ان میں سے ایک کمانڈ لکھیں: {names}۔</translation>
</message>
<message>
<source>Name two procedures at least.</source>
<translation>کم از کم دو طریقۂ کار کے نام لکھیں۔</translation>
</message>
<message>
<source>New passphrase</source>
<translation>نیا پاس فریز</translation>
</message>
<message>
<source>New passphrase once more</source>
<translation>نیا پاس فریز ایک بار اور</translation>
</message>
<message>
<source>New: {title}</source>
<translation>نیا: {title}</translation>
</message>
<message>
<source>Next due</source>
<translation>اگلی مہلت</translation>
</message>
<message>
<source>No other case seems to be about the same person.</source>
<translation>کوئی دوسرا کیس اسی فرد کا معلوم نہیں ہوتا۔</translation>
</message>
<message>
<source>No passphrase was typed. Try again.</source>
<translation>کوئی پاس فریز نہیں لکھا گیا۔ دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>Nobody else has looked at release {number}.</source>
<translation>اجرا {number} کو کسی اور نے نہیں دیکھا۔</translation>
</message>
<message numerus="yes">
<source>Nobody said by whom %n releases should be signed. Their files are whole, but who made them is not sure.</source>
<translation>
<numerusform>کسی نے نہیں بتایا کہ %n اجرا پر کس کے دستخط ہونے چاہئیں۔ اس کی فائلیں مکمل ہیں، لیکن یہ یقینی نہیں کہ اسے کس نے بنایا۔</numerusform>
<numerusform>کسی نے نہیں بتایا کہ %n اجرا پر کس کے دستخط ہونے چاہئیں۔ ان کی فائلیں مکمل ہیں، لیکن یہ یقینی نہیں کہ انہیں کس نے بنایا۔</numerusform>
</translation>
</message>
<message>
<source>Not on record, left blank to be written by hand: {names}.</source>
<translation>ریکارڈ میں نہیں، ہاتھ سے لکھنے کے لیے خالی چھوڑا گیا: {names}۔</translation>
</message>
<message>
<source>Nothing can be read from standard input.</source>
<translation>معیاری اِن پٹ سے کچھ پڑھا نہیں جا سکتا۔</translation>
</message>
<message>
<source>Nothing has been published yet.</source>
<translation>ابھی کچھ شائع نہیں ہوا۔</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>کوئی مہلت نہیں۔</translation>
</message>
<message>
<source>Nothing is installed yet. Say --yes to put it to use for new cases.</source>
<translation>ابھی کچھ انسٹال نہیں ہوا۔ نئے کیسوں کے لیے اسے استعمال میں لانے کو --yes لکھیں۔</translation>
</message>
<message>
<source>Nothing is written yet, because the form names the person. Look through it. Then add --looked-through.</source>
<translation>ابھی کچھ نہیں لکھا گیا، کیونکہ فارم میں متعلقہ فرد کا نام ہے۔ اسے دیکھ لیں۔ پھر --looked-through شامل کریں۔</translation>
</message>
<message>
<source>Nothing is written yet. Look through it for names of other people and for anything that puts somebody in danger. Then add --looked-through and --to.</source>
<translation>ابھی کچھ نہیں لکھا گیا۔ اسے دیکھ لیں کہ اس میں دوسرے لوگوں کے نام یا کوئی ایسی بات تو نہیں جو کسی کو خطرے میں ڈالے۔ پھر --looked-through اور --to شامل کریں۔</translation>
</message>
<message>
<source>Nothing waits for approval.</source>
<translation>منظوری کا منتظر کچھ نہیں ہے۔</translation>
</message>
<message>
<source>Nothing was found. Somebody outside learns nothing about a person.</source>
<translation>کچھ نہیں ملا۔ باہر کا کوئی شخص کسی فرد کے بارے میں کچھ نہیں جان سکتا۔</translation>
</message>
<message>
<source>Nothing was found. The instrument can be used.</source>
<translation>کوئی خرابی نہیں ملی۔ سوالات کا مجموعہ استعمال کیا جا سکتا ہے۔</translation>
</message>
<message>
<source>Nothing was found. The procedure can be used.</source>
<translation>کوئی خرابی نہیں ملی۔ طریقۂ کار استعمال کیا جا سکتا ہے۔</translation>
</message>
<message>
<source>Nothing was found. The vault is sound.</source>
<translation>کوئی خرابی نہیں ملی۔ والٹ درست ہے۔</translation>
</message>
<message>
<source>Number</source>
<translation>نمبر</translation>
</message>
<message>
<source>One copy of the key file is damaged. The other one is whole.</source>
<translation>کلید فائل کی ایک نقل خراب ہے۔ دوسری مکمل ہے۔</translation>
</message>
<message>
<source>Only these: open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE, any field that does not identify, such as person.sex=female,male, or a span, such as contact_note.at=2026-01..2026-03. Say it several times to narrow the list.</source>
<translation>صرف یہ: open، closed، waiting، mine، country=CC، stage=child، stage=adult، stage=unknown، flag=REASON، due-before=DATE، کوئی بھی خانہ جو شناخت ظاہر نہ کرے، جیسے person.sex=female,male، یا کوئی مدت، جیسے contact_note.at=2026-01..2026-03۔ فہرست مختصر کرنے کے لیے کئی بار لکھیں۔</translation>
</message>
<message>
<source>Open the window on a fresh training vault.</source>
<translation>نئے تربیتی والٹ پر ونڈو کھولیں۔</translation>
</message>
<message>
<source>Passphrase</source>
<translation>پاس فریز</translation>
</message>
<message>
<source>Print a case for the person or a receiver, its consent cards or its plan.</source>
<translation>متعلقہ فرد یا وصول کنندہ کے لیے کیس، اس کے رضامندی کارڈ یا اس کا منصوبہ پرنٹ کریں۔</translation>
</message>
<message>
<source>Print a form or letter that a step of the procedure asks for.</source>
<translation>وہ فارم یا خط پرنٹ کریں جو طریقۂ کار کا کوئی مرحلہ مانگتا ہے۔</translation>
</message>
<message>
<source>Print it into this file too: case codes, and no names.</source>
<translation>اس فائل میں بھی چھاپیں: کیسوں کے کوڈ، نام نہیں۔</translation>
</message>
<message>
<source>Print labels for wristbands or tents.</source>
<translation>کلائی کے بینڈ یا خیموں کے لیے لیبل پرنٹ کریں۔</translation>
</message>
<message>
<source>Print the head count and the first needs, without names.</source>
<translation>افراد کی گنتی اور پہلی ضروریات پرنٹ کریں، ناموں کے بغیر۔</translation>
</message>
<message>
<source>Print what a kind of record holds, as JSON Schema.</source>
<translation>دکھائیں کہ ریکارڈ کی ایک قسم میں کیا ہوتا ہے، JSON Schema کی صورت میں۔</translation>
</message>
<message>
<source>Proposal {number}: {title}, {period}, {method}; people: {people}</source>
<translation>تجویز {number}: {title}، {period}، {method}؛ لوگ: {people}</translation>
</message>
<message>
<source>Propose figures, which a colleague then looks at and approves.</source>
<translation>اعداد و شمار تجویز کریں، جنہیں پھر کوئی ساتھی دیکھ کر منظور کرے۔</translation>
</message>
<message>
<source>Proposed as number {number}. Nothing leaves until somebody else has looked and approved.</source>
<translation>نمبر {number} کے طور پر تجویز ہو گیا۔ جب تک کوئی اور دیکھ کر منظور نہ کرے، کچھ باہر نہیں جاتا۔</translation>
</message>
<message>
<source>Protect the figures of any table of records, without a vault.</source>
<translation>ریکارڈوں کے کسی بھی جدول کے اعداد و شمار محفوظ کریں، والٹ کے بغیر۔</translation>
</message>
<message>
<source>Protecting the figures</source>
<translation>اعداد و شمار محفوظ کیے جا رہے ہیں</translation>
</message>
<message>
<source>Publish figures of the vault, with their place in the ledger.</source>
<translation>والٹ کے اعداد و شمار شائع کریں، کھاتے میں ان کے اندراج کے ساتھ۔</translation>
</message>
<message>
<source>Publish the figures that a colleague has proposed.</source>
<translation>ساتھی کے تجویز کردہ اعداد و شمار شائع کریں۔</translation>
</message>
<message>
<source>Put it to use.</source>
<translation>اسے استعمال میں لائیں۔</translation>
</message>
<message>
<source>Questions</source>
<translation>سوالات</translation>
</message>
<message>
<source>Read every page and check its code; this takes longer.</source>
<translation>ہر صفحہ پڑھیں اور اس کا کوڈ جانچیں؛ اس میں زیادہ وقت لگتا ہے۔</translation>
</message>
<message>
<source>Read the journal, or check that it is whole.</source>
<translation>روزنامچہ پڑھیں، یا جانچیں کہ وہ مکمل ہے۔</translation>
</message>
<message>
<source>Reading the releases</source>
<translation>اجرا پڑھے جا رہے ہیں</translation>
</message>
<message>
<source>Reasons</source>
<translation>وجوہات</translation>
</message>
<message>
<source>Refer a person to a service, with the letter.</source>
<translation>فرد کو خدمت کے لیے ریفر کریں، خط کے ساتھ۔</translation>
</message>
<message>
<source>Release {number} corrects release {earlier}.</source>
<translation>اجرا {number} میں اجرا {earlier} کی درستی کی گئی ہے۔</translation>
</message>
<message>
<source>Release {number}: {title}, {period}, {method}; people: {people}</source>
<translation>اجرا {number}: {title}، {period}، {method}؛ لوگ: {people}</translation>
</message>
<message>
<source>Release {release}, {table} ({cell}): {learnt}</source>
<translation>اجرا {release}، {table} ({cell}): {learnt}</translation>
</message>
<message>
<source>Replace a file that is there already.</source>
<translation>پہلے سے موجود فائل کی جگہ نئی لکھیں۔</translation>
</message>
<message>
<source>Responsible</source>
<translation>ذمہ دار</translation>
</message>
<message>
<source>Reviewed</source>
<translation>جانچ کی تاریخ</translation>
</message>
<message>
<source>Right</source>
<translation>اختیار</translation>
</message>
<message>
<source>Role</source>
<translation>کردار</translation>
</message>
<message>
<source>Say for whom: person, or receiver: and the name or id of a service.</source>
<translation>بتائیں کہ کس کے لیے: person، یا receiver: اور کسی خدمت کا نام یا id۔</translation>
</message>
<message>
<source>Say nothing beside the answer.</source>
<translation>جواب کے سوا کچھ نہ بتائیں۔</translation>
</message>
<message>
<source>Say who the first supervisor is with --user, and which office it is with --office.</source>
<translation>--user سے بتائیں کہ پہلا سپروائزر کون ہے، اور --office سے کہ کون سا دفتر ہے۔</translation>
</message>
<message>
<source>Say with --to where to leave the pages.</source>
<translation>--to سے بتائیں کہ صفحے کہاں رکھنے ہیں۔</translation>
</message>
<message>
<source>Set the procedures of countries, or two versions of one, side by side.</source>
<translation>ملکوں کے طریقۂ کار، یا ایک کے دو نسخے، ساتھ ساتھ رکھیں۔</translation>
</message>
<message>
<source>Show a case; answers that identify stay hidden.</source>
<translation>کیس دکھائیں؛ شناخت ظاہر کرنے والے جوابات چھپے رہتے ہیں۔</translation>
</message>
<message>
<source>Show a list by urgency: wristbands, and no names.</source>
<translation>فہرست فوری ضرورت کے لحاظ سے دکھائیں: کلائی کے بینڈ، نام نہیں۔</translation>
</message>
<message>
<source>Show answers that identify too; that you looked is written into the journal.</source>
<translation>شناخت ظاہر کرنے والے جوابات بھی دکھائیں؛ یہ کہ آپ نے دیکھا، روزنامچے میں لکھا جاتا ہے۔</translation>
</message>
<message>
<source>Show everything that was published, or write a release again.</source>
<translation>جو کچھ شائع ہوا ہے سب دکھائیں، یا کوئی اجرا دوبارہ لکھیں۔</translation>
</message>
<message>
<source>Show the card for a topic.</source>
<translation>کسی موضوع کا کارڈ دکھائیں۔</translation>
</message>
<message>
<source>Show the card of guidance for each step.</source>
<translation>ہر مرحلے کا رہنمائی کارڈ دکھائیں۔</translation>
</message>
<message>
<source>Show the cards of guidance for the steps.</source>
<translation>مراحل کے رہنمائی کارڈ دکھائیں۔</translation>
</message>
<message>
<source>Show the lists, the newest first.</source>
<translation>فہرستیں دکھائیں، تازہ ترین پہلے۔</translation>
</message>
<message>
<source>Show the newest lines of the journal.</source>
<translation>روزنامچے کی تازہ ترین سطریں دکھائیں۔</translation>
</message>
<message>
<source>Show the procedure of a country.</source>
<translation>کسی ملک کا طریقۂ کار دکھائیں۔</translation>
</message>
<message>
<source>Show the steps of the procedure in a case.</source>
<translation>کیس میں طریقۂ کار کے مراحل دکھائیں۔</translation>
</message>
<message>
<source>Show what is due, and write it into a calendar file without names.</source>
<translation>دکھائیں کہ کن چیزوں کی مہلت ہے، اور اسے ناموں کے بغیر کیلنڈر فائل میں لکھیں۔</translation>
</message>
<message>
<source>Show what kind of vault it is, and the device it lies on.</source>
<translation>دکھائیں کہ والٹ کس قسم کا ہے، اور وہ کس آلے پر ہے۔</translation>
</message>
<message>
<source>Show what waits for approval.</source>
<translation>دکھائیں کہ کیا منظوری کا منتظر ہے۔</translation>
</message>
<message>
<source>Show which role may do what.</source>
<translation>دکھائیں کہ کون سا کردار کیا کر سکتا ہے۔</translation>
</message>
<message>
<source>Show who has access to the vault.</source>
<translation>دکھائیں کہ والٹ تک کس کی رسائی ہے۔</translation>
</message>
<message>
<source>Show, check and compare the countries' procedures.</source>
<translation>ملکوں کے طریقۂ کار دکھائیں، جانچیں اور موازنہ کریں۔</translation>
</message>
<message>
<source>Shows where each field of a standard is kept: htcds, ctdc, glotip, gbvims.</source>
<translation>دکھاتا ہے کہ کسی معیار کا ہر خانہ کہاں رکھا جاتا ہے: htcds، ctdc، glotip، gbvims۔</translation>
</message>
<message>
<source>Sign a procedure file, so that other offices know who answers for it.</source>
<translation>طریقۂ کار کی فائل پر دستخط کریں، تاکہ دوسرے دفتر جانیں کہ اس کا ذمہ دار کون ہے۔</translation>
</message>
<message>
<source>Signed by {signer} on {day}</source>
<translation>{signer} نے {day} کو دستخط کیے</translation>
</message>
<message>
<source>Signed by {signer}. Hand on both files: the procedure and the .sig beside it.</source>
<translation>{signer} نے دستخط کیے۔ دونوں فائلیں آگے دیں: طریقۂ کار اور اس کے ساتھ والی .sig فائل۔</translation>
</message>
<message>
<source>Small groups that could be worked out before: {before}, and now: {after}</source>
<translation>چھوٹے گروہ جو پہلے معلوم کیے جا سکتے تھے: {before}، اور اب: {after}</translation>
</message>
<message>
<source>So many labels that nobody wears yet.</source>
<translation>اتنے لیبل جو ابھی کسی نے نہیں پہنے۔</translation>
</message>
<message>
<source>Some folders have no name, so each of them counts as a country of its own. Name them with --name or in a file of sources.</source>
<translation>کچھ فولڈروں کا نام نہیں، اس لیے ان میں سے ہر ایک الگ ملک شمار ہوتا ہے۔ انہیں --name سے یا ماخذوں کی فائل میں نام دیں۔</translation>
</message>
<message>
<source>Some signs are in no font of this program; they stand as boxes in the letter.</source>
<translation>کچھ نشان اس پروگرام کے کسی فونٹ میں نہیں؛ خط میں ان کی جگہ خانے ہیں۔</translation>
</message>
<message>
<source>Some signs are in no font of this program; they stand as boxes on the pages.</source>
<translation>کچھ نشان اس پروگرام کے کسی فونٹ میں نہیں؛ صفحوں پر ان کی جگہ خانے ہیں۔</translation>
</message>
<message>
<source>Something went wrong inside the program. Tell support this number: {reference}. The log says where, and holds no answers.</source>
<translation>پروگرام کے اندر کچھ غلط ہو گیا۔ سپورٹ کو یہ نمبر بتائیں: {reference}۔ لاگ بتاتا ہے کہ کہاں، اور اس میں کوئی جواب نہیں ہوتا۔</translation>
</message>
<message>
<source>Source</source>
<translation>ماخذ</translation>
</message>
<message>
<source>Sources</source>
<translation>ماخذ</translation>
</message>
<message>
<source>Stage</source>
<translation>عمر کا مرحلہ</translation>
</message>
<message>
<source>Status</source>
<translation>صورتِ حال</translation>
</message>
<message>
<source>Step</source>
<translation>مرحلہ</translation>
</message>
<message>
<source>Steps</source>
<translation>مراحل</translation>
</message>
<message>
<source>Steps (with a deadline)</source>
<translation>مراحل (مہلت والے)</translation>
</message>
<message>
<source>Stopped. Nothing was left half-done.</source>
<translation>روک دیا گیا۔ کچھ ادھورا نہیں رہا۔</translation>
</message>
<message>
<source>Take a proposal of figures back.</source>
<translation>اعداد و شمار کی تجویز واپس لیں۔</translation>
</message>
<message>
<source>Take somebody in and give the number to unlock with.</source>
<translation>کسی کو شامل کریں اور ان لاک کرنے کا نمبر دیں۔</translation>
</message>
<message>
<source>Take the last merge into a case back.</source>
<translation>کیس میں آخری بار یکجا کیے گئے کیس کو دوبارہ الگ کریں۔</translation>
</message>
<message>
<source>Taken in. The number to unlock with is {number}.</source>
<translation>شامل کر لیا گیا۔ ان لاک کرنے کا نمبر {number} ہے۔</translation>
</message>
<message>
<source>That is a folder. Give the name of a file in it.</source>
<translation>یہ فولڈر ہے۔ اس میں کسی فائل کا نام لکھیں۔</translation>
</message>
<message>
<source>The agenda is in the file, without names. Delete it once it is on paper.</source>
<translation>ایجنڈا فائل میں ہے، بغیر ناموں کے۔ کاغذ پر آنے کے بعد اسے مٹا دیں۔</translation>
</message>
<message>
<source>The answers must be one JSON object that gives each indicator its answer.</source>
<translation>جوابات ایک JSON آبجیکٹ ہونے چاہئیں جو ہر اشاریے کا جواب دے۔</translation>
</message>
<message numerus="yes">
<source>The calendar file is written: %n entry(ies), without names.</source>
<translation>
<numerusform>کیلنڈر فائل لکھ دی گئی ہے: %n اندراج، ناموں کے بغیر۔</numerusform>
<numerusform>کیلنڈر فائل لکھ دی گئی ہے: %n اندراجات، ناموں کے بغیر۔</numerusform>
</translation>
</message>
<message>
<source>The case is closed.</source>
<translation>کیس بند ہے۔</translation>
</message>
<message>
<source>The code of the case that becomes part of it.</source>
<translation>اس کیس کا کوڈ جو اس کا حصہ بنے گا۔</translation>
</message>
<message>
<source>The code of the case, such as THA-26-0001.</source>
<translation>کیس کا کوڈ، جیسے THA-26-0001۔</translation>
</message>
<message>
<source>The colours of the windows.</source>
<translation>ونڈو کے رنگ۔</translation>
</message>
<message>
<source>The country whose procedure is followed, such as TH.</source>
<translation>وہ ملک جس کے طریقۂ کار پر چلنا ہے، جیسے TH۔</translation>
</message>
<message>
<source>The country, by its two letters.</source>
<translation>ملک، اس کے دو حروف سے۔</translation>
</message>
<message>
<source>The day to look from, as year-month-day; without it, today.</source>
<translation>وہ دن جس سے دیکھنا ہے، سال-مہینہ-دن کی صورت میں؛ نہ لکھیں تو آج۔</translation>
</message>
<message>
<source>The directory has no service with that name or id, or several. Name one of them exactly.</source>
<translation>ڈائریکٹری میں اس نام یا id کی کوئی خدمت نہیں، یا کئی ہیں۔ ان میں سے ایک کا بالکل درست نام لکھیں۔</translation>
</message>
<message>
<source>The figures are up to date.</source>
<translation>اعداد و شمار تازہ ہیں۔</translation>
</message>
<message>
<source>The figures are written as release {number}. They may leave.</source>
<translation>اعداد و شمار اجرا {number} کے طور پر لکھ دیے گئے ہیں۔ یہ باہر جا سکتے ہیں۔</translation>
</message>
<message>
<source>The figures are written. They may leave.</source>
<translation>اعداد و شمار لکھ دیے گئے ہیں۔ یہ باہر جا سکتے ہیں۔</translation>
</message>
<message>
<source>The file is written. It holds nothing of any case.</source>
<translation>فائل لکھ دی گئی ہے۔ اس میں کسی کیس کی کوئی بات نہیں۔</translation>
</message>
<message>
<source>The file to read; - reads standard input.</source>
<translation>پڑھنے کی فائل؛ - معیاری اِن پٹ پڑھتا ہے۔</translation>
</message>
<message>
<source>The file whose first line is the new passphrase; - reads standard input on.</source>
<translation>وہ فائل جس کی پہلی سطر نیا پاس فریز ہے؛ - معیاری اِن پٹ کو آگے پڑھتا ہے۔</translation>
</message>
<message>
<source>The file whose first line is the passphrase; - reads it from standard input.</source>
<translation>وہ فائل جس کی پہلی سطر پاس فریز ہے؛ - اسے معیاری اِن پٹ سے پڑھتا ہے۔</translation>
</message>
<message>
<source>The file with the passphrase cannot be read. Check its name and your rights.</source>
<translation>پاس فریز والی فائل پڑھی نہیں جا سکتی۔ اس کا نام اور اپنی اجازت جانچیں۔</translation>
</message>
<message>
<source>The folder in which it shall lie does not exist. Make it first, or choose another one.</source>
<translation>جس فولڈر میں اسے رکھنا ہے وہ موجود نہیں۔ پہلے اسے بنائیں، یا کوئی اور منتخب کریں۔</translation>
</message>
<message>
<source>The folder of the vault; without it, the usual one.</source>
<translation>والٹ کا فولڈر؛ نہ لکھیں تو معمول کا فولڈر۔</translation>
</message>
<message>
<source>The folders in which figures left.</source>
<translation>وہ فولڈر جن میں اعداد و شمار باہر گئے۔</translation>
</message>
<message>
<source>The form is written. It is not encrypted: print it, then delete the file.</source>
<translation>فارم لکھ دیا گیا ہے۔ یہ انکرپٹڈ نہیں: اسے پرنٹ کریں، پھر فائل حذف کر دیں۔</translation>
</message>
<message>
<source>The form, such as rights_notice.</source>
<translation>فارم، جیسے rights_notice۔</translation>
</message>
<message>
<source>The indicators help; they do not decide.</source>
<translation>اشاریے مدد دیتے ہیں؛ فیصلہ نہیں کرتے۔</translation>
</message>
<message>
<source>The instrument file to check.</source>
<translation>جانچنے کے لیے سوالات کے مجموعے کی فائل۔</translation>
</message>
<message>
<source>The journal is not whole: its chain breaks at line {line}.</source>
<translation>روزنامچہ مکمل نہیں: اس کی کڑی سطر {line} پر ٹوٹتی ہے۔</translation>
</message>
<message>
<source>The journal is whole.</source>
<translation>روزنامچہ مکمل ہے۔</translation>
</message>
<message>
<source>The kind of record, such as person.</source>
<translation>ریکارڈ کی قسم، جیسے person۔</translation>
</message>
<message>
<source>The language of the form; without it, the one that is spoken.</source>
<translation>فارم کی زبان؛ نہ لکھیں تو استعمال کی زبان۔</translation>
</message>
<message>
<source>The language to speak, such as th.</source>
<translation>استعمال کی زبان، جیسے th۔</translation>
</message>
<message>
<source>The letter is written. It is not encrypted: hand it over, then delete the file.</source>
<translation>خط لکھ دیا گیا ہے۔ یہ انکرپٹڈ نہیں: اسے حوالے کریں، پھر فائل حذف کر دیں۔</translation>
</message>
<message>
<source>The menu, such as glotip.</source>
<translation>مینو، جیسے glotip۔</translation>
</message>
<message>
<source>The name colleagues know.</source>
<translation>وہ نام جو ساتھی جانتے ہیں۔</translation>
</message>
<message>
<source>The name of the first supervisor.</source>
<translation>پہلے سپروائزر کا نام۔</translation>
</message>
<message>
<source>The name of the office.</source>
<translation>دفتر کا نام۔</translation>
</message>
<message>
<source>The new folder for what is made.</source>
<translation>بنائی جانے والی چیزوں کا نیا فولڈر۔</translation>
</message>
<message>
<source>The new folder in which the figures leave.</source>
<translation>وہ نیا فولڈر جس میں اعداد و شمار باہر جاتے ہیں۔</translation>
</message>
<message>
<source>The number of the proposal.</source>
<translation>تجویز کا نمبر۔</translation>
</message>
<message>
<source>The output could not be written. See where it goes, then look before you do the same again: what the command had to do may be done.</source>
<translation>آؤٹ پٹ نہیں لکھی جا سکی۔ دیکھیں کہ وہ کہاں جا رہی ہے، پھر وہی کام دوبارہ کرنے سے پہلے دیکھ لیں: ہو سکتا ہے کہ کمانڈ اپنا کام کر چکی ہو۔</translation>
</message>
<message>
<source>The pages are in the file, without names. Delete it once they are on paper.</source>
<translation>صفحے فائل میں ہیں، بغیر ناموں کے۔ کاغذ پر آنے کے بعد اسے مٹا دیں۔</translation>
</message>
<message>
<source>The pages are written. They are not encrypted: print them, then delete the file.</source>
<translation>صفحے لکھ دیے گئے ہیں۔ یہ انکرپٹڈ نہیں: انہیں پرنٹ کریں، پھر فائل حذف کر دیں۔</translation>
</message>
<message>
<source>The passphrase is not text in UTF-8. Save its file again as UTF-8.</source>
<translation>پاس فریز UTF-8 متن نہیں ہے۔ اس کی فائل UTF-8 کے طور پر دوبارہ محفوظ کریں۔</translation>
</message>
<message>
<source>The period, such as 2025 or 2025-S1.</source>
<translation>مدت، جیسے 2025 یا 2025-S1۔</translation>
</message>
<message>
<source>The person is likely on record already: {codes}. Nothing was kept. Look there first; to begin another case all the same, say --even-if-known.</source>
<translation>متعلقہ فرد غالباً پہلے سے ریکارڈ میں ہے: {codes}۔ کچھ نہیں رکھا گیا۔ پہلے وہاں دیکھیں؛ پھر بھی نیا کیس شروع کرنا ہو تو --even-if-known لکھیں۔</translation>
</message>
<message>
<source>The plan: columns, tables and method.</source>
<translation>منصوبہ: کالم، جدول اور طریقہ۔</translation>
</message>
<message>
<source>The procedure file to check.</source>
<translation>جانچنے کے لیے طریقۂ کار کی فائل۔</translation>
</message>
<message>
<source>The procedure file.</source>
<translation>طریقۂ کار کی فائل۔</translation>
</message>
<message>
<source>The proposal is taken back.</source>
<translation>تجویز واپس لے لی گئی ہے۔</translation>
</message>
<message>
<source>The records, one on each line.</source>
<translation>ریکارڈ، ہر سطر پر ایک۔</translation>
</message>
<message>
<source>The referral is on record.</source>
<translation>ریفرل ریکارڈ میں آ گیا ہے۔</translation>
</message>
<message>
<source>The set of indicators to use.</source>
<translation>استعمال کرنے کے لیے اشاریوں کا مجموعہ۔</translation>
</message>
<message>
<source>The sign of the event, such as E-0F3C.</source>
<translation>واقعے کا نشان، جیسے E-0F3C۔</translation>
</message>
<message>
<source>The size of the window.</source>
<translation>ونڈو کا سائز۔</translation>
</message>
<message>
<source>The step; without it, the first one that asks for the form.</source>
<translation>مرحلہ؛ نہ لکھیں تو وہ پہلا مرحلہ جو یہ فارم مانگتا ہے۔</translation>
</message>
<message>
<source>The steps are the same.</source>
<translation>مراحل ایک جیسے ہیں۔</translation>
</message>
<message>
<source>The title of the figures.</source>
<translation>اعداد و شمار کا عنوان۔</translation>
</message>
<message>
<source>The training vault is ready, for made-up people only. Every role has a number, from 1 on, and the passphrase is: {passphrase}</source>
<translation>تربیتی والٹ تیار ہے، صرف فرضی لوگوں کے لیے۔ ہر کردار کا ایک نمبر ہے، 1 سے آگے، اور پاس فریز یہ ہے: {passphrase}</translation>
</message>
<message>
<source>The translation is a draft that nobody has signed. The sheet says so.</source>
<translation>یہ ترجمہ مسودہ ہے جس پر کسی نے دستخط نہیں کیے۔ ورق پر یہ لکھا ہے۔</translation>
</message>
<message>
<source>The two passphrases are not the same. Try again.</source>
<translation>دونوں پاس فریز ایک جیسے نہیں ہیں۔ دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>The vault is ready. The first supervisor has the number 1.</source>
<translation>والٹ تیار ہے۔ پہلے سپروائزر کا نمبر 1 ہے۔</translation>
</message>
<message>
<source>The words in these languages are not verified: {languages}</source>
<translation>ان زبانوں کے الفاظ تصدیق شدہ نہیں: {languages}</translation>
</message>
<message>
<source>There are more cases than could be read; only the most urgent are in it.</source>
<translation>جتنے کیس پڑھے جا سکے ان سے زیادہ موجود ہیں؛ اس میں صرف سب سے فوری ہیں۔</translation>
</message>
<message>
<source>There are more words than this command takes.</source>
<translation>اس کمانڈ میں جتنے الفاظ ہو سکتے ہیں ان سے زیادہ ہیں۔</translation>
</message>
<message>
<source>There is no card for this topic. See them all with: caseapp guidance list</source>
<translation>اس موضوع کا کوئی کارڈ نہیں ہے۔ سب دیکھنے کے لیے لکھیں: caseapp guidance list</translation>
</message>
<message>
<source>There is no list of arrivals.</source>
<translation>آنے والے افراد کی کوئی فہرست نہیں ہے۔</translation>
</message>
<message>
<source>There is no passphrase where you said it would be. Put it in the first line.</source>
<translation>جہاں آپ نے بتایا وہاں پاس فریز نہیں ہے۔ اسے پہلی سطر میں لکھیں۔</translation>
</message>
<message>
<source>There is no procedure for this country. See them all with: caseapp procedures list</source>
<translation>اس ملک کا کوئی طریقۂ کار نہیں ہے۔ سب دیکھنے کے لیے لکھیں: caseapp procedures list</translation>
</message>
<message>
<source>There is no such file, or it cannot be read.</source>
<translation>ایسی کوئی فائل نہیں ہے، یا اسے پڑھا نہیں جا سکتا۔</translation>
</message>
<message>
<source>There is no such form. Choose {names}.</source>
<translation>ایسا کوئی فارم نہیں ہے۔ ان میں سے منتخب کریں: {names}۔</translation>
</message>
<message>
<source>There is no such kind of record. Choose one of: {names}.</source>
<translation>ریکارڈ کی ایسی کوئی قسم نہیں ہے۔ ان میں سے ایک منتخب کریں: {names}۔</translation>
</message>
<message>
<source>There is no such list. `caseapp arrivals list` shows the sign of each.</source>
<translation>ایسی کوئی فہرست نہیں ہے۔ `caseapp arrivals list` ہر ایک کا نشان دکھاتا ہے۔</translation>
</message>
<message>
<source>There is no such standard. Choose one of: {names}.</source>
<translation>ایسا کوئی معیار نہیں ہے۔ ان میں سے ایک منتخب کریں: {names}۔</translation>
</message>
<message>
<source>There is no terminal to ask for the passphrase. Name a file with --passphrase-file.</source>
<translation>پاس فریز پوچھنے کے لیے کوئی ٹرمینل نہیں ہے۔ --passphrase-file سے فائل کا نام دیں۔</translation>
</message>
<message>
<source>There is something in this folder already. Choose an empty folder or a new one.</source>
<translation>اس فولڈر میں پہلے سے کچھ موجود ہے۔ کوئی خالی یا نیا فولڈر منتخب کریں۔</translation>
</message>
<message>
<source>There is something with this name already. Choose a name that is free.</source>
<translation>اس نام سے پہلے سے کچھ موجود ہے۔ کوئی خالی نام منتخب کریں۔</translation>
</message>
<message>
<source>There is such a file already. Choose another name, or add --force to replace it.</source>
<translation>ایسی فائل پہلے سے موجود ہے۔ کوئی اور نام منتخب کریں، یا اس کی جگہ لکھنے کے لیے --force لگائیں۔</translation>
</message>
<message>
<source>There is too much on standard input.</source>
<translation>معیاری اِن پٹ پر بہت زیادہ مواد ہے۔</translation>
</message>
<message>
<source>These figures were published before. The same files are written again.</source>
<translation>یہ اعداد و شمار پہلے شائع ہو چکے ہیں۔ وہی فائلیں دوبارہ لکھی جا رہی ہیں۔</translation>
</message>
<message>
<source>This command has no such option. It has: {names}.</source>
<translation>اس کمانڈ میں ایسا کوئی آپشن نہیں۔ اس کے آپشن یہ ہیں: {names}۔</translation>
</message>
<message>
<source>This form is not in that language yet. It is in English.</source>
<translation>یہ فارم ابھی اس زبان میں نہیں ہے۔ یہ انگریزی میں ہے۔</translation>
</message>
<message>
<source>Title</source>
<translation>عنوان</translation>
</message>
<message>
<source>To write a release again, give both its number and a new folder.</source>
<translation>کوئی اجرا دوبارہ لکھنے کے لیے اس کا نمبر اور نیا فولڈر دونوں لکھیں۔</translation>
</message>
<message>
<source>Topic</source>
<translation>موضوع</translation>
</message>
<message>
<source>Trafficking</source>
<translation>انسانی اسمگلنگ</translation>
</message>
<message>
<source>Try the program out on a vault of its own.</source>
<translation>پروگرام کو اس کے اپنے والٹ پر آزمائیں۔</translation>
</message>
<message>
<source>Type {command} --help to see how it is used.</source>
<translation>استعمال کا طریقہ دیکھنے کے لیے {command} --help لکھیں۔</translation>
</message>
<message>
<source>Verified</source>
<translation>تصدیق شدہ</translation>
</message>
<message>
<source>Verified steps</source>
<translation>تصدیق شدہ مراحل</translation>
</message>
<message>
<source>Version</source>
<translation>نسخہ</translation>
</message>
<message>
<source>Walk through the main job and keep pictures of it.</source>
<translation>اصل کام قدم بہ قدم دکھائیں اور اس کی تصویریں رکھیں۔</translation>
</message>
<message>
<source>What</source>
<translation>کیا</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>کیا نقصان ہو سکتا ہے</translation>
</message>
<message>
<source>What it is about, such as shelter.</source>
<translation>یہ کس بارے میں ہے، جیسے shelter۔</translation>
</message>
<message>
<source>What the person will be in this vault.</source>
<translation>اس والٹ میں فرد کا کردار کیا ہوگا۔</translation>
</message>
<message>
<source>What to look for. Words typed here stay in the history of the shell; - reads them from standard input instead.</source>
<translation>کیا تلاش کرنا ہے۔ یہاں لکھے گئے الفاظ شیل کی ہسٹری میں رہتے ہیں؛ - انہیں اس کے بجائے معیاری اِن پٹ سے پڑھتا ہے۔</translation>
</message>
<message>
<source>What to print: the summary, unless said.</source>
<translation>کیا پرنٹ کرنا ہے: کچھ نہ بتایا جائے تو خلاصہ۔</translation>
</message>
<message>
<source>What was published stays as it is, also when somebody in it is erased later: it says nothing of them.</source>
<translation>جو شائع ہو چکا وہ جوں کا توں رہتا ہے، چاہے اس میں شامل کسی فرد کا ریکارڈ بعد میں مٹا دیا جائے: وہ اس فرد کے بارے میں کچھ نہیں بتاتا۔</translation>
</message>
<message>
<source>What you ask for; no names.</source>
<translation>آپ کیا مانگ رہے ہیں؛ نام نہیں۔</translation>
</message>
<message>
<source>What you decide; the reason, decision_reason, comes from the file.</source>
<translation>آپ کا فیصلہ؛ وجہ، decision_reason، فائل سے آتی ہے۔</translation>
</message>
<message>
<source>When</source>
<translation>کب</translation>
</message>
<message>
<source>Where both cases have an answer, keep that of the other one.</source>
<translation>جہاں دونوں کیسوں میں جواب ہو، وہاں دوسرے کیس کا جواب رکھیں۔</translation>
</message>
<message>
<source>Where to leave the form.</source>
<translation>فارم کہاں رکھنا ہے۔</translation>
</message>
<message>
<source>Where to leave the pages.</source>
<translation>صفحے کہاں رکھنے ہیں۔</translation>
</message>
<message>
<source>Where to leave the referral letter.</source>
<translation>ریفرل خط کہاں رکھنا ہے۔</translation>
</message>
<message>
<source>Who</source>
<translation>کون</translation>
</message>
<message>
<source>Who is given the figures; kept in the ledger. Say it for each one.</source>
<translation>اعداد و شمار کسے دیے جا رہے ہیں؛ کھاتے میں رکھا جاتا ہے۔ ہر ایک کے لیے الگ لکھیں۔</translation>
</message>
<message>
<source>Why</source>
<translation>کیوں</translation>
</message>
<message>
<source>Write it as a pocket card into this file too.</source>
<translation>اسے جیبی کارڈ کے طور پر اس فائل میں بھی لکھیں۔</translation>
</message>
<message>
<source>Write it into this calendar file too: case codes, and no names.</source>
<translation>اسے اس کیلنڈر فائل میں بھی لکھیں: کیس کوڈ، اور کوئی نام نہیں۔</translation>
</message>
<message>
<source>Write the plan of a menu, from which figures are made.</source>
<translation>کسی مینو کا منصوبہ لکھیں، جس سے اعداد و شمار بنائے جاتے ہیں۔</translation>
</message>
<message>
<source>Write the topics as a workbook into this file too.</source>
<translation>موضوعات کو ورک بک کے طور پر اس فائل میں بھی لکھیں۔</translation>
</message>
<message>
<source>Write the topics as pages into this file too.</source>
<translation>موضوعات کو صفحوں کے طور پر اس فائل میں بھی لکھیں۔</translation>
</message>
<message>
<source>Write this release once more.</source>
<translation>یہ اجرا ایک بار پھر لکھیں۔</translation>
</message>
<message>
<source>You have looked through what will be printed, and it may leave.</source>
<translation>آپ نے دیکھ لیا ہے کہ کیا پرنٹ ہو گا، اور یہ باہر جا سکتا ہے۔</translation>
</message>
<message>
<source>Your number in the vault.</source>
<translation>والٹ میں آپ کا نمبر۔</translation>
</message>
<message>
<source>Your number is {number} and your role: {role}</source>
<translation>آپ کا نمبر {number} ہے اور آپ کا کردار: {role}</translation>
</message>
<message>
<source>Your passphrase is changed. Copies of the vault made before still open with the old one.</source>
<translation>آپ کا پاس فریز تبدیل ہو گیا ہے۔ والٹ کی جو نقلیں پہلے بنی تھیں وہ اب بھی پرانے سے کھلتی ہیں۔</translation>
</message>
<message>
<source>each half-year</source>
<translation>ہر ششماہی</translation>
</message>
<message>
<source>each month</source>
<translation>ہر مہینے</translation>
</message>
<message>
<source>each quarter</source>
<translation>ہر سہ ماہی</translation>
</message>
<message>
<source>each year</source>
<translation>ہر سال</translation>
</message>
<message>
<source>field of the standard</source>
<translation>معیار کا خانہ</translation>
</message>
<message>
<source>no deadline</source>
<translation>کوئی مہلت نہیں</translation>
</message>
<message>
<source>nowhere</source>
<translation>کہیں نہیں</translation>
</message>
<message>
<source>where it is kept</source>
<translation>کہاں رکھا جاتا ہے</translation>
</message>
<message>
<source>yes</source>
<translation>ہاں</translation>
</message>
<message>
<source>{country}, reviewed {day}: {standing}</source>
<translation>{country}، جانچ {day}: {standing}</translation>
</message>
<message>
<source>{country}: {procedure}, led by {agency}</source>
<translation>{country}: {procedure}، ذمہ دار ادارہ: {agency}</translation>
</message>
<message>
<source>{letter}: {meaning}</source>
<translation>{letter}: {meaning}</translation>
</message>
<message>
<source>{name} is missing.</source>
<translation>{name} موجود نہیں۔</translation>
</message>
<message>
<source>{name} is not in the form that is needed.</source>
<translation>{name} مطلوبہ شکل میں نہیں ہے۔</translation>
</message>
<message>
<source>{name} must be one of: {names}.</source>
<translation>{name} ان میں سے ایک ہونا چاہیے: {names}۔</translation>
</message>
<message>
<source>{name}:</source>
<translation>{name}:</translation>
</message>
<message>
<source>{name}: {label}</source>
<translation>{name}: {label}</translation>
</message>
<message>
<source>{other} is a case of its own again.</source>
<translation>{other} دوبارہ الگ کیس ہے۔</translation>
</message>
<message>
<source>{other} is now part of {kept}.</source>
<translation>{other} اب {kept} کا حصہ ہے۔</translation>
</message>
<message>
<source>{question}: {answer}</source>
<translation>{question}: {answer}</translation>
</message>
<message>
<source>{releases} releases of {countries} countries are joined: {cells} figures, {differences} differences between them.</source>
<translation>{countries} ملکوں کے {releases} اجرا یکجا ہو گئے: اعداد {cells}، ان کے درمیان اختلافات {differences}۔</translation>
</message>
<message>
<source>{shown} of {all} cases are shown. Raise --limit to see more.</source>
<translation>{all} میں سے {shown} کیس دکھائے گئے ہیں۔ مزید دیکھنے کے لیے --limit بڑھائیں۔</translation>
</message>
<message>
<source>{sign}  {day}  {people} people, {waiting} waiting</source>
<translation>{sign}  {day}  {people} افراد، {waiting} منتظر</translation>
</message>
<message>
<source>{state}: {title} ({status})</source>
<translation>{state}: {title} ({status})</translation>
</message>
<message>
<source>{when}  {code}  {what}</source>
<translation>{when}  {code}  {what}</translation>
</message>
<message>
<source>{when}  {code}  {what} (overdue)</source>
<translation>{when}  {code}  {what} (مہلت گزر گئی)</translation>
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
<translation>پتا</translation>
</message>
<message>
<source>Comparison</source>
<translation>موازنہ</translation>
</message>
<message>
<source>Country</source>
<translation>ملک</translation>
</message>
<message>
<source>Last checked</source>
<translation>آخری بار جانچا گیا</translation>
</message>
<message>
<source>Number</source>
<translation>نمبر</translation>
</message>
<message>
<source>Print {print_id}</source>
<translation>پرنٹ {print_id}</translation>
</message>
<message>
<source>Procedures side by side</source>
<translation>طریقۂ کار ساتھ ساتھ</translation>
</message>
<message>
<source>Publisher</source>
<translation>ناشر</translation>
</message>
<message>
<source>Sources</source>
<translation>ماخذ</translation>
</message>
<message>
<source>Title</source>
<translation>عنوان</translation>
</message>
<message>
<source>Topic</source>
<translation>موضوع</translation>
</message>
<message>
<source>What each country's procedure file says on a topic. “Not verified” means: not read in a source yet. An empty place means that the file has nothing on it, not that there is no rule. Not legal advice.</source>
<translation>کسی موضوع پر ہر ملک کے طریقۂ کار کی فائل کیا کہتی ہے۔ “تصدیق شدہ نہیں” کا مطلب ہے: ابھی کسی ماخذ میں نہیں پڑھا گیا۔ خالی جگہ کا مطلب یہ ہے کہ فائل میں اس پر کچھ نہیں، یہ نہیں کہ کوئی ضابطہ نہیں۔ یہ قانونی مشورہ نہیں۔</translation>
</message>
<message>
<source>Year</source>
<translation>سال</translation>
</message>
<message>
<source>no source yet</source>
<translation>ابھی کوئی ماخذ نہیں</translation>
</message>
<message>
<source>{country}: source</source>
<translation>{country}: ماخذ</translation>
</message>
<message>
<source>{country}: status</source>
<translation>{country}: صورتِ حال</translation>
</message>
<message>
<source>{country}: {source}</source>
<translation>{country}: {source}</translation>
</message>
</context>
<context>
<name>Complaint</name>
<message>
<source>Answer</source>
<translation>جواب</translation>
</message>
<message>
<source>Answered on</source>
<translation>جواب کی تاریخ</translation>
</message>
<message>
<source>How it came</source>
<translation>شکایت کیسے آئی</translation>
</message>
<message>
<source>Is the person content with the answer?</source>
<translation>کیا متعلقہ فرد جواب سے مطمئن ہے؟</translation>
</message>
<message>
<source>Kind</source>
<translation>قسم</translation>
</message>
<message>
<source>Passed on to</source>
<translation>کس کو آگے بھیجا گیا</translation>
</message>
<message>
<source>Received on</source>
<translation>موصول ہونے کی تاریخ</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>What is said</source>
<translation>کیا کہا گیا ہے</translation>
</message>
<message>
<source>What the person wants to happen</source>
<translation>متعلقہ فرد کیا چاہتا ہے کہ ہو</translation>
</message>
<message>
<source>What was answered</source>
<translation>کیا جواب دیا گیا</translation>
</message>
<message>
<source>Without a name?</source>
<translation>بغیر نام کے؟</translation>
</message>
</context>
<context>
<name>Consent</name>
<message>
<source>Consent counts only when the person understood all of it.</source>
<translation>رضامندی تب ہی معتبر ہے جب متعلقہ فرد نے سب کچھ سمجھا ہو۔</translation>
</message>
<message>
<source>Date</source>
<translation>تاریخ</translation>
</message>
<message>
<source>Decision</source>
<translation>فیصلہ</translation>
</message>
<message>
<source>Form</source>
<translation>شکل</translation>
</message>
<message>
<source>Given by</source>
<translation>رضامندی کس نے دی</translation>
</message>
<message>
<source>How it was given</source>
<translation>رضامندی کیسے دی گئی</translation>
</message>
<message>
<source>Kind of receiver, when no single one is named</source>
<translation>وصول کنندہ کی قسم، جب کوئی ایک نامزد نہ ہو</translation>
</message>
<message>
<source>Name of the guardian or authority</source>
<translation>سرپرست یا حکام کا نام</translation>
</message>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Purpose</source>
<translation>مقصد</translation>
</message>
<message>
<source>Receiver</source>
<translation>وصول کنندہ</translation>
</message>
<message>
<source>Replaced by</source>
<translation>کس سے بدلی گئی</translation>
</message>
<message>
<source>The child's own view</source>
<translation>بچے کی اپنی رائے</translation>
</message>
<message>
<source>The service that may be told; empty for this office only.</source>
<translation>وہ خدمت جسے بتایا جا سکتا ہے؛ صرف اسی دفتر کے لیے ہو تو خالی چھوڑیں۔</translation>
</message>
<message>
<source>Valid until</source>
<translation>کب تک مؤثر</translation>
</message>
<message>
<source>What may be shared</source>
<translation>کیا بتایا جا سکتا ہے</translation>
</message>
<message>
<source>What was asked and explained</source>
<translation>کیا پوچھا اور سمجھایا گیا</translation>
</message>
<message>
<source>With an interpreter?</source>
<translation>ترجمان کے ساتھ؟</translation>
</message>
<message>
<source>Withdrawal</source>
<translation>رضامندی کی واپسی</translation>
</message>
<message>
<source>Withdrawn on</source>
<translation>واپس لینے کی تاریخ</translation>
</message>
</context>
<context>
<name>ConsentCard</name>
<message>
<source>A newer agreement took its place.</source>
<translation>اس کی جگہ نئی رضامندی نے لے لی ہے۔</translation>
</message>
<message>
<source>Ask {worker} at {office}. Say the code {code}.</source>
<translation>{worker}، {office} سے پوچھیں۔ کوڈ {code} بتائیں۔</translation>
</message>
<message>
<source>Date, and who explained it</source>
<translation>تاریخ، اور کس نے سمجھایا</translation>
</message>
<message>
<source>For how long</source>
<translation>کتنے عرصے کے لیے</translation>
</message>
<message>
<source>Given by: {giver}</source>
<translation>کس نے دی: {giver}</translation>
</message>
<message>
<source>No consent is on record in this case.</source>
<translation>اس کیس میں کوئی رضامندی درج نہیں۔</translation>
</message>
<message>
<source>Nobody will be angry. We help you all the same.</source>
<translation>کوئی ناراض نہیں ہو گا۔ ہم پھر بھی آپ کی مدد کریں گے۔</translation>
</message>
<message>
<source>Nothing is told to anybody else.</source>
<translation>کسی اور کو کچھ نہیں بتایا جاتا۔</translation>
</message>
<message>
<source>Only {office}.</source>
<translation>صرف {office}۔</translation>
</message>
<message>
<source>Signature or thumbprint</source>
<translation>دستخط یا انگوٹھے کا نشان</translation>
</message>
<message>
<source>The child's own view was not written down. Ask the child too.</source>
<translation>بچے کی اپنی رائے نہیں لکھی گئی۔ بچے سے بھی پوچھیں۔</translation>
</message>
<message>
<source>The child's own view: {view}</source>
<translation>بچے کی اپنی رائے: {view}</translation>
</message>
<message>
<source>To say stop, or to ask</source>
<translation>روکنے کے لیے، یا پوچھنے کے لیے</translation>
</message>
<message>
<source>Until you say stop.</source>
<translation>جب تک آپ روکنے کو نہ کہیں۔</translation>
</message>
<message>
<source>Until {day}.</source>
<translation>{day} تک۔</translation>
</message>
<message>
<source>What they may know</source>
<translation>انہیں کیا بتایا جا سکتا ہے</translation>
</message>
<message>
<source>What this is for</source>
<translation>یہ کس لیے ہے</translation>
</message>
<message>
<source>What was asked and explained</source>
<translation>کیا پوچھا اور سمجھایا گیا</translation>
</message>
<message>
<source>What you agreed to</source>
<translation>آپ نے کس بات پر رضامندی دی</translation>
</message>
<message>
<source>What you said no to</source>
<translation>آپ نے کس بات سے انکار کیا</translation>
</message>
<message>
<source>What you took back</source>
<translation>آپ نے کیا واپس لیا</translation>
</message>
<message>
<source>Who may know</source>
<translation>کسے بتایا جا سکتا ہے</translation>
</message>
<message>
<source>With an interpreter.</source>
<translation>ترجمان کے ساتھ۔</translation>
</message>
<message>
<source>You can say no at any time</source>
<translation>آپ کسی بھی وقت انکار کر سکتے ہیں</translation>
</message>
<message>
<source>You took it back on {day}. Nothing more is told.</source>
<translation>آپ نے اسے {day} کو واپس لے لیا۔ مزید کچھ نہیں بتایا جاتا۔</translation>
</message>
<message>
<source>{decision} on {day}</source>
<translation>{decision}، {day} کو</translation>
</message>
<message>
<source>{decision} on {day}: {how}</source>
<translation>{decision}، {day} کو: {how}</translation>
</message>
</context>
<context>
<name>Consents</name>
<message>
<source>A newer consent of {day} is for the same purpose and receiver. Replace this one?</source>
<translation>{day} کی ایک نئی رضامندی اسی مقصد اور اسی وصول کنندہ کے لیے ہے۔ کیا اسے بدل دیں؟</translation>
</message>
<message>
<source>Asked and explained</source>
<translation>پوچھا اور سمجھایا گیا</translation>
</message>
<message>
<source>For what</source>
<translation>کس مقصد کے لیے</translation>
</message>
<message>
<source>From now on only the new one counts. The old one stays on record.</source>
<translation>اب سے صرف نئی رضامندی مانی جائے گی۔ پرانی ریکارڈ میں رہے گی۔</translation>
</message>
<message>
<source>How it was given</source>
<translation>رضامندی کیسے دی گئی</translation>
</message>
<message>
<source>No consent recorded</source>
<translation>کوئی رضامندی درج نہیں</translation>
</message>
<message>
<source>Nothing had been shared under this consent.</source>
<translation>اس رضامندی کے تحت کچھ نہیں بتایا گیا تھا۔</translation>
</message>
<message>
<source>One card for each purpose and receiver. The person can change her or his mind.</source>
<translation>ہر مقصد اور ہر وصول کنندہ کے لیے ایک کارڈ۔ متعلقہ فرد اپنا فیصلہ بدل سکتا ہے۔</translation>
</message>
<message>
<source>Print the card</source>
<translation>کارڈ پرنٹ کریں</translation>
</message>
<message>
<source>Print the notice</source>
<translation>اطلاع نامہ پرنٹ کریں</translation>
</message>
<message>
<source>Record consent</source>
<translation>رضامندی درج کریں</translation>
</message>
<message>
<source>Record that this consent is withdrawn?</source>
<translation>کیا درج کریں کہ یہ رضامندی واپس لے لی گئی ہے؟</translation>
</message>
<message>
<source>Replace this one</source>
<translation>اسے بدل دیں</translation>
</message>
<message>
<source>Sharing under it stops at once. What was shared before stays on record.</source>
<translation>اس کے تحت معلومات دینا فوراً رک جاتا ہے۔ جو پہلے بتایا گیا وہ ریکارڈ میں رہتا ہے۔</translation>
</message>
<message>
<source>Somebody agreed for the child. Ask the child too, and write down its own view.</source>
<translation>بچے کے لیے کسی اور نے رضامندی دی۔ بچے سے بھی پوچھیں، اور اس کی اپنی رائے لکھیں۔</translation>
</message>
<message>
<source>There was a consent for the same purpose and receiver already. Replace it?</source>
<translation>اسی مقصد اور اسی وصول کنندہ کے لیے پہلے سے ایک رضامندی تھی۔ کیا اسے بدل دیں؟</translation>
</message>
<message>
<source>Valid until</source>
<translation>کب تک مؤثر</translation>
</message>
<message>
<source>What had been shared before</source>
<translation>پہلے کیا بتایا گیا تھا</translation>
</message>
<message>
<source>What may be shared</source>
<translation>کیا بتایا جا سکتا ہے</translation>
</message>
<message>
<source>Who may know</source>
<translation>کسے بتایا جا سکتا ہے</translation>
</message>
<message>
<source>Withdraw</source>
<translation>واپس لیں</translation>
</message>
<message numerus="yes">
<source>Withdrawn. %n referral(s) had gone out under it; tell the receivers.</source>
<translation>
<numerusform>رضامندی واپس لے لی گئی۔ اس کے تحت %n ریفرل جا چکا تھا؛ وصول کنندہ کو بتائیں۔</numerusform>
<numerusform>رضامندی واپس لے لی گئی۔ اس کے تحت %n ریفرل جا چکے تھے؛ وصول کنندگان کو بتائیں۔</numerusform>
</translation>
</message>
<message>
<source>ended on {day}</source>
<translation>{day} کو ختم ہوئی</translation>
</message>
<message>
<source>ends on {day}</source>
<translation>{day} کو ختم ہو گی</translation>
</message>
<message>
<source>not valid</source>
<translation>مؤثر نہیں</translation>
</message>
<message>
<source>nothing outside this office</source>
<translation>اس دفتر سے باہر کچھ نہیں</translation>
</message>
<message>
<source>refused</source>
<translation>انکار کیا گیا</translation>
</message>
<message>
<source>replaced by a newer one</source>
<translation>نئی رضامندی سے بدلی گئی</translation>
</message>
<message>
<source>this office only</source>
<translation>صرف یہ دفتر</translation>
</message>
<message>
<source>until it is withdrawn</source>
<translation>جب تک واپس نہ لی جائے</translation>
</message>
<message>
<source>valid</source>
<translation>مؤثر</translation>
</message>
<message>
<source>with an interpreter</source>
<translation>ترجمان کے ساتھ</translation>
</message>
<message>
<source>withdrawn on {day}</source>
<translation>{day} کو واپس لی گئی</translation>
</message>
<message>
<source>{day}, {way}: {parts}</source>
<translation>{day}، {way}: {parts}</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{all} میں سے {done}</translation>
</message>
</context>
<context>
<name>ContactNote</name>
<message>
<source>How</source>
<translation>کس طرح</translation>
</message>
<message>
<source>In distress?</source>
<translation>پریشانی کی حالت میں؟</translation>
</message>
<message>
<source>Next contact</source>
<translation>اگلا رابطہ</translation>
</message>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>When</source>
<translation>کب</translation>
</message>
<message>
<source>With whom</source>
<translation>کس کے ساتھ</translation>
</message>
</context>
<context>
<name>ContactNotes</name>
<message>
<source>No contact noted</source>
<translation>کوئی رابطہ درج نہیں</translation>
</message>
<message>
<source>Note what was said and seen, with whom, and whether the person was in distress.</source>
<translation>لکھیں کہ کیا کہا گیا اور کیا دیکھا گیا، کس کے ساتھ، اور کیا متعلقہ فرد پریشانی میں تھا۔</translation>
</message>
<message>
<source>Write a note</source>
<translation>نوٹ لکھیں</translation>
</message>
<message>
<source>in distress</source>
<translation>پریشانی میں</translation>
</message>
<message>
<source>{how}, {whom}, {when}</source>
<translation>{how}، {whom}، {when}</translation>
</message>
</context>
<context>
<name>ContactSafety</name>
<message>
<source>A word that says it is safe, or not safe, to talk.</source>
<translation>ایسا لفظ جو بتائے کہ بات کرنا محفوظ ہے یا نہیں۔</translation>
</message>
<message>
<source>Ask again on</source>
<translation>دوبارہ پوچھنے کی تاریخ</translation>
</message>
<message>
<source>Calls</source>
<translation>فون کالیں</translation>
</message>
<message>
<source>City or town</source>
<translation>شہر یا قصبہ</translation>
</message>
<message>
<source>Code word</source>
<translation>کوڈ لفظ</translation>
</message>
<message>
<source>Country</source>
<translation>ملک</translation>
</message>
<message>
<source>Email</source>
<translation>ای میل</translation>
</message>
<message>
<source>How to reach the person</source>
<translation>فرد سے رابطے کا طریقہ</translation>
</message>
<message>
<source>In degrees, such as 100.50.</source>
<translation>ڈگری میں، جیسے 100.50۔</translation>
</message>
<message>
<source>In degrees, such as 13.75.</source>
<translation>ڈگری میں، جیسے 13.75۔</translation>
</message>
<message>
<source>Latitude</source>
<translation>عرض البلد</translation>
</message>
<message>
<source>Longitude</source>
<translation>طول البلد</translation>
</message>
<message>
<source>Messages</source>
<translation>پیغامات</translation>
</message>
<message>
<source>Phone</source>
<translation>فون</translation>
</message>
<message>
<source>Phone at home</source>
<translation>گھر کا فون</translation>
</message>
<message>
<source>Postal code</source>
<translation>پوسٹل کوڈ</translation>
</message>
<message>
<source>Province or state</source>
<translation>صوبہ یا ریاست</translation>
</message>
<message>
<source>Safe days and hours</source>
<translation>محفوظ دن اور اوقات</translation>
</message>
<message>
<source>Visits</source>
<translation>ملاقاتیں</translation>
</message>
<message>
<source>What is safe</source>
<translation>کیا محفوظ ہے</translation>
</message>
<message>
<source>What is safe changes; ask again within 30 days.</source>
<translation>جو محفوظ ہے وہ بدل سکتا ہے؛ 30 دن کے اندر دوبارہ پوچھیں۔</translation>
</message>
<message>
<source>What may be said or left in a message</source>
<translation>کیا کہا جا سکتا ہے یا پیغام میں چھوڑا جا سکتا ہے</translation>
</message>
<message>
<source>Where the person stays</source>
<translation>متعلقہ فرد کہاں رہتا ہے</translation>
</message>
<message>
<source>Who may answer</source>
<translation>کون جواب دے سکتا ہے</translation>
</message>
</context>
<context>
<name>Corridor</name>
<message>
<source>As {country} has it: {title} ({status})</source>
<translation>{country} کے مطابق: {title} ({status})</translation>
</message>
<message>
<source>As {country} has it: {title} ({year}; {status})</source>
<translation>{country} کے مطابق: {title} ({year}؛ {status})</translation>
</message>
<message>
<source>From {country}: sending home</source>
<translation>{country} سے: گھر واپس بھیجنا</translation>
</message>
<message>
<source>No agreement between them is known here. Ask the organisation that arranges returns.</source>
<translation>ان کے درمیان کوئی معاہدہ یہاں معلوم نہیں۔ اس ادارے سے پوچھیں جو واپسی کا انتظام کرتا ہے۔</translation>
</message>
<message>
<source>No other country is known yet</source>
<translation>ابھی کوئی دوسرا ملک معلوم نہیں</translation>
</message>
<message>
<source>Received by: {agency}</source>
<translation>وصول کرنے والا ادارہ: {agency}</translation>
</message>
<message>
<source>Record the citizenship, or for somebody who came back the country of exploitation. Then both countries' procedures stand here side by side.</source>
<translation>شہریت درج کریں، یا واپس آئے ہوئے فرد کے لیے استحصال کا ملک۔ پھر دونوں ملکوں کے طریقۂ کار یہاں ساتھ ساتھ نظر آئیں گے۔</translation>
</message>
<message>
<source>The person fears to return, or asylum is open: contact nobody in that country, and take no step here.</source>
<translation>متعلقہ فرد کو واپسی سے خوف ہے، یا سیاسی پناہ کا معاملہ کھلا ہے: اس ملک میں کسی سے رابطہ نہ کریں، اور یہاں کوئی قدم نہ اٹھائیں۔</translation>
</message>
<message>
<source>The procedure has no step about this.</source>
<translation>طریقۂ کار میں اس بارے میں کوئی مرحلہ نہیں۔</translation>
</message>
<message>
<source>This country has no procedure here; what follows is the practice of the region.</source>
<translation>اس ملک کا طریقۂ کار یہاں نہیں ہے؛ آگے جو لکھا ہے وہ علاقے کا عام طریقہ ہے۔</translation>
</message>
<message>
<source>To {country}: receiving</source>
<translation>{country} کو: وصول کرنا</translation>
</message>
<message>
<source>What the two countries agreed</source>
<translation>دونوں ملکوں میں کیا طے ہوا</translation>
</message>
<message>
<source>Who receives there</source>
<translation>وہاں کون وصول کرتا ہے</translation>
</message>
<message>
<source>Who to call there</source>
<translation>وہاں کسے فون کریں</translation>
</message>
<message>
<source>hours not known</source>
<translation>اوقات معلوم نہیں</translation>
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
<translation>{name}: {number} ({hours}؛ {status})</translation>
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
<translation>اعداد و شمار بناتے وقت شمار کیا جاتا ہے</translation>
</message>
<message>
<source>follows from the country</source>
<translation>ملک سے طے ہوتا ہے</translation>
</message>
<message>
<source>the office, set when the vault is made</source>
<translation>دفتر، جو والٹ بناتے وقت مقرر ہوتا ہے</translation>
</message>
<message>
<source>the record itself, by its random id</source>
<translation>خود ریکارڈ، اپنی بے ترتیب id سے</translation>
</message>
<message>
<source>the same in every row</source>
<translation>ہر قطار میں ایک جیسا</translation>
</message>
</context>
<context>
<name>Demo</name>
<message>
<source>Making {cases} made-up cases…</source>
<translation>{cases} فرضی کیس بنائے جا رہے ہیں…</translation>
</message>
<message>
<source>The folder of the training vault holds something else. Move it away, then try again.</source>
<translation>تربیتی والٹ کے فولڈر میں کچھ اور ہے۔ اسے کہیں اور منتقل کریں، پھر دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>There is no screen here, so the tour is made instead. Its pictures are in {folder}.</source>
<translation>یہاں کوئی اسکرین نہیں، اس لیے تعارفی دورہ تیار کیا گیا ہے۔ اس کی تصویریں {folder} میں ہیں۔</translation>
</message>
</context>
<context>
<name>Device</name>
<message>
<source>Hibernation writes memory to this disk unencrypted. Ask to have it switched off.</source>
<translation>ہائبرنیشن میموری کو اس ڈسک پر بغیر انکرپشن کے لکھتی ہے۔ اسے بند کروا دیں۔</translation>
</message>
<message>
<source>It cannot be told whether hibernation is on.</source>
<translation>معلوم نہیں ہو سکتا کہ ہائبرنیشن چالو ہے یا نہیں۔</translation>
</message>
<message>
<source>It cannot be told whether swap is encrypted.</source>
<translation>معلوم نہیں ہو سکتا کہ سواپ انکرپٹڈ ہے یا نہیں۔</translation>
</message>
<message>
<source>It cannot be told whether this disk is encrypted.</source>
<translation>معلوم نہیں ہو سکتا کہ یہ ڈسک انکرپٹڈ ہے یا نہیں۔</translation>
</message>
<message>
<source>Memory may be written to this disk unencrypted. Ask for encrypted swap.</source>
<translation>میموری اس ڈسک پر بغیر انکرپشن کے لکھی جا سکتی ہے۔ انکرپٹڈ سواپ لگوا لیں۔</translation>
</message>
<message>
<source>This disk is not encrypted. The vault is, but other files on it are not.</source>
<translation>یہ ڈسک انکرپٹڈ نہیں ہے۔ والٹ انکرپٹڈ ہے، مگر اس پر موجود دوسری فائلیں نہیں ہیں۔</translation>
</message>
<message>
<source>This vault lies in a folder that another program copies to other computers. It is opened for reading only. Move it out of that folder to work with it.</source>
<translation>یہ والٹ ایسے فولڈر میں ہے جسے کوئی دوسرا پروگرام دوسرے کمپیوٹروں پر کاپی کرتا ہے۔ یہ صرف پڑھنے کے لیے کھولا گیا ہے۔ اس میں کام کرنے کے لیے اسے اس فولڈر سے باہر منتقل کریں۔</translation>
</message>
<message>
<source>This vault lies on a network drive, where two computers could damage it. It is opened for reading only. Move it to this computer's own disk to work with it.</source>
<translation>یہ والٹ نیٹ ورک ڈرائیو پر ہے، جہاں دو کمپیوٹر اسے نقصان پہنچا سکتے ہیں۔ یہ صرف پڑھنے کے لیے کھولا گیا ہے۔ اس میں کام کرنے کے لیے اسے اسی کمپیوٹر کی ڈسک پر منتقل کریں۔</translation>
</message>
</context>
<context>
<name>Differences</name>
<message>
<source>Both say the same. Save again.</source>
<translation>دونوں ایک جیسے ہیں۔ دوبارہ محفوظ کریں۔</translation>
</message>
<message>
<source>Go on with these answers</source>
<translation>ان جوابات کے ساتھ جاری رکھیں</translation>
</message>
<message>
<source>In the record now</source>
<translation>ریکارڈ میں اب</translation>
</message>
<message>
<source>Keep the answer of the record: {field}</source>
<translation>ریکارڈ کا جواب رہنے دیں: {field}</translation>
</message>
<message>
<source>Keep this</source>
<translation>یہ رہنے دیں</translation>
</message>
<message>
<source>Mark the answers of the record that you want to keep. What only the other one changed is marked already. Then save again.</source>
<translation>ریکارڈ کے جو جواب آپ رکھنا چاہتے ہیں ان پر نشان لگائیں۔ جو صرف دوسرے نے تبدیل کیا اس پر پہلے سے نشان ہے۔ پھر دوبارہ محفوظ کریں۔</translation>
</message>
<message>
<source>Your answers and the record as it is now</source>
<translation>آپ کے جوابات اور ریکارڈ جیسا اب ہے</translation>
</message>
<message>
<source>Yours</source>
<translation>آپ کا</translation>
</message>
</context>
<context>
<name>Directory</name>
<message>
<source>Add a service provider</source>
<translation>خدمت فراہم کنندہ شامل کریں</translation>
</message>
<message>
<source>Add the shelters, clinics and lawyers you refer people to.</source>
<translation>وہ پناہ گاہیں، کلینک اور وکیل شامل کریں جن کے پاس آپ لوگوں کو ریفر کرتے ہیں۔</translation>
</message>
<message>
<source>Directory</source>
<translation>ڈائریکٹری</translation>
</message>
<message>
<source>No service provider yet</source>
<translation>ابھی کوئی خدمت فراہم کنندہ نہیں</translation>
</message>
<message>
<source>Services people can be referred to</source>
<translation>وہ خدمات جن کے لیے لوگوں کو ریفر کیا جا سکتا ہے</translation>
</message>
<message>
<source>takes no referrals now</source>
<translation>فی الحال ریفرل نہیں لیتے</translation>
</message>
<message>
<source>takes referrals</source>
<translation>ریفرل لیتے ہیں</translation>
</message>
</context>
<context>
<name>Document</name>
<message>
<source>Content</source>
<translation>مواد</translation>
</message>
<message>
<source>Copies that left, and why</source>
<translation>باہر گئی نقلیں، اور کیوں</translation>
</message>
<message>
<source>Expires on</source>
<translation>میعاد ختم ہونے کی تاریخ</translation>
</message>
<message>
<source>Issued by</source>
<translation>کس نے جاری کیا</translation>
</message>
<message>
<source>Issued or taken on</source>
<translation>جاری ہونے یا لیے جانے کی تاریخ</translation>
</message>
<message>
<source>Kind of document</source>
<translation>دستاویز کی قسم</translation>
</message>
<message>
<source>Kind of file</source>
<translation>فائل کی قسم</translation>
</message>
<message>
<source>Name of the file</source>
<translation>فائل کا نام</translation>
</message>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Number</source>
<translation>نمبر</translation>
</message>
<message>
<source>Paper of the procedure</source>
<translation>طریقۂ کار کا کاغذ</translation>
</message>
<message>
<source>Place, time and camera hidden in it</source>
<translation>اس میں چھپی جگہ، وقت اور کیمرے کی معلومات</translation>
</message>
<message>
<source>SHA-256</source>
<translation>SHA-256</translation>
</message>
<message>
<source>Size in bytes</source>
<translation>سائز بائٹ میں</translation>
</message>
<message>
<source>The file</source>
<translation>فائل</translation>
</message>
<message>
<source>The paper itself</source>
<translation>اصل کاغذ</translation>
</message>
<message>
<source>Title</source>
<translation>عنوان</translation>
</message>
<message>
<source>Where it lies</source>
<translation>کہاں رکھا ہے</translation>
</message>
<message>
<source>Which paper of the list this document is.</source>
<translation>یہ دستاویز فہرست کا کون سا کاغذ ہے۔</translation>
</message>
<message>
<source>Who has the paper</source>
<translation>کاغذ کس کے پاس ہے</translation>
</message>
</context>
<context>
<name>DocumentViewer</name>
<message>
<source>A part of this sound is damaged. What can be read is played.</source>
<translation>اس آواز کا ایک حصہ خراب ہے۔ جو پڑھا جا سکتا ہے وہ چلایا جاتا ہے۔</translation>
</message>
<message>
<source>Back to the documents</source>
<translation>دستاویزات پر واپس</translation>
</message>
<message>
<source>Fit to the window</source>
<translation>ونڈو کے برابر کریں</translation>
</message>
<message>
<source>Larger</source>
<translation>بڑا</translation>
</message>
<message>
<source>Next page</source>
<translation>اگلا صفحہ</translation>
</message>
<message>
<source>Page before</source>
<translation>پچھلا صفحہ</translation>
</message>
<message>
<source>Page {number} of {all}</source>
<translation>صفحہ {number} از {all}</translation>
</message>
<message>
<source>Smaller</source>
<translation>چھوٹا</translation>
</message>
<message>
<source>The document is being drawn…</source>
<translation>دستاویز دکھائی جا رہی ہے…</translation>
</message>
<message>
<source>The sound is being made ready…</source>
<translation>آواز تیار کی جا رہی ہے…</translation>
</message>
<message>
<source>This sound is longer than two hours; only the first two hours can be played here. Hand out a copy on purpose to hear the rest.</source>
<translation>یہ آواز دو گھنٹے سے زیادہ لمبی ہے؛ یہاں صرف پہلے دو گھنٹے چلائے جا سکتے ہیں۔ باقی سننے کے لیے سوچ سمجھ کر اس کی نقل نکالیں۔</translation>
</message>
<message>
<source>Turn left</source>
<translation>بائیں گھمائیں</translation>
</message>
<message>
<source>Turn right</source>
<translation>دائیں گھمائیں</translation>
</message>
</context>
<context>
<name>Documents</name>
<message>
<source>Add files…</source>
<translation>فائلیں شامل کریں…</translation>
</message>
<message>
<source>Add photos, scans, sound or PDF, or drop them here. The vault keeps an encrypted copy.</source>
<translation>تصویریں، اسکین، آواز یا PDF شامل کریں، یا یہاں چھوڑیں۔ والٹ انکرپٹڈ نقل رکھتا ہے۔</translation>
</message>
<message>
<source>Hand out a copy…</source>
<translation>نقل دیں…</translation>
</message>
<message>
<source>Look at it</source>
<translation>اسے دیکھیں</translation>
</message>
<message>
<source>No documents yet</source>
<translation>ابھی کوئی دستاویز نہیں</translation>
</message>
<message>
<source>Note a paper without a file</source>
<translation>بغیر فائل کے کاغذ درج کریں</translation>
</message>
<message>
<source>Paste a picture</source>
<translation>تصویر پیسٹ کریں</translation>
</message>
<message>
<source>Show small pictures for 30 seconds</source>
<translation>چھوٹی تصویریں 30 سیکنڈ دکھائیں</translation>
</message>
<message>
<source>There is no picture or file on the clipboard.</source>
<translation>کلپ بورڈ پر کوئی تصویر یا فائل نہیں ہے۔</translation>
</message>
<message>
<source>expired</source>
<translation>میعاد ختم</translation>
</message>
<message>
<source>expires {day}</source>
<translation>میعاد {day} تک</translation>
</message>
<message>
<source>no file</source>
<translation>فائل نہیں</translation>
</message>
<message>
<source>place and time kept in it</source>
<translation>جگہ اور وقت اس میں موجود ہے</translation>
</message>
</context>
<context>
<name>Duplicates</name>
<message>
<source>Another case was merged into this one. It can be undone for 30 days.</source>
<translation>ایک اور کیس اس میں یکجا کیا گیا۔ اسے 30 دن تک واپس الگ کیا جا سکتا ہے۔</translation>
</message>
<message>
<source>Compare</source>
<translation>موازنہ کریں</translation>
</message>
<message>
<source>Open the case</source>
<translation>کیس کھولیں</translation>
</message>
<message>
<source>They are two cases again</source>
<translation>یہ دوبارہ دو کیس ہیں</translation>
</message>
<message>
<source>Two people</source>
<translation>دو الگ افراد</translation>
</message>
<message>
<source>Undo the merge</source>
<translation>دوبارہ الگ کریں</translation>
</message>
<message>
<source>a father's name that sounds the same</source>
<translation>والد کا نام جو سننے میں ایک جیسا ہے</translation>
</message>
<message>
<source>a fitting age</source>
<translation>ملتی جلتی عمر</translation>
</message>
<message>
<source>a mother's name that sounds the same</source>
<translation>والدہ کا نام جو سننے میں ایک جیسا ہے</translation>
</message>
<message>
<source>a name that sounds the same</source>
<translation>ایک جیسی آواز والا نام</translation>
</message>
<message>
<source>a similar name</source>
<translation>ملتا جلتا نام</translation>
</message>
<message>
<source>birth dates that differ by one slip</source>
<translation>تاریخِ پیدائش جن میں ایک غلطی کا فرق ہے</translation>
</message>
<message>
<source>birth years one apart</source>
<translation>پیدائش کے سال میں ایک سال کا فرق</translation>
</message>
<message>
<source>document numbers that differ by one sign</source>
<translation>دستاویز نمبر جن میں ایک نشان کا فرق ہے</translation>
</message>
<message>
<source>likely the same person</source>
<translation>غالباً وہی فرد</translation>
</message>
<message>
<source>nearly the same age</source>
<translation>تقریباً وہی عمر</translation>
</message>
<message>
<source>possibly the same person</source>
<translation>شاید وہی فرد</translation>
</message>
<message>
<source>the same birth date</source>
<translation>وہی تاریخِ پیدائش</translation>
</message>
<message>
<source>the same birth month and year</source>
<translation>پیدائش کا وہی مہینہ اور سال</translation>
</message>
<message>
<source>the same birth year</source>
<translation>پیدائش کا وہی سال</translation>
</message>
<message>
<source>the same birthday, one year apart</source>
<translation>وہی یومِ پیدائش، ایک سال کے فرق سے</translation>
</message>
<message>
<source>the same document number</source>
<translation>وہی دستاویز نمبر</translation>
</message>
<message>
<source>the same event</source>
<translation>وہی واقعہ</translation>
</message>
<message>
<source>the same phone number</source>
<translation>وہی فون نمبر</translation>
</message>
<message>
<source>the same place of birth</source>
<translation>وہی جائے پیدائش</translation>
</message>
<message>
<source>{code} ({initials}): {level}; {reasons}.</source>
<translation>{code} ({initials}): {level}؛ {reasons}۔</translation>
</message>
<message>
<source>{code}: {level}; {reasons}.</source>
<translation>{code}: {level}؛ {reasons}۔</translation>
</message>
</context>
<context>
<name>Editors</name>
<message>
<source>Choose from a calendar</source>
<translation>کیلنڈر سے منتخب کریں</translation>
</message>
<message>
<source>Day</source>
<translation>دن</translation>
</message>
<message>
<source>Month</source>
<translation>مہینہ</translation>
</message>
<message>
<source>No</source>
<translation>نہیں</translation>
</message>
<message>
<source>Now</source>
<translation>ابھی</translation>
</message>
<message>
<source>Only text can be pasted here. Add pictures and files as documents.</source>
<translation>یہاں صرف متن پیسٹ ہو سکتا ہے۔ تصویریں اور فائلیں دستاویزات کے طور پر شامل کریں۔</translation>
</message>
<message>
<source>Remove {choice}</source>
<translation>{choice} ہٹائیں</translation>
</message>
<message>
<source>The copied text is too long for this answer. Copy a shorter part of it.</source>
<translation>کاپی کیا گیا متن اس جواب کے لیے بہت لمبا ہے۔ اس کا چھوٹا حصہ کاپی کریں۔</translation>
</message>
<message>
<source>Time</source>
<translation>وقت</translation>
</message>
<message>
<source>Type to add</source>
<translation>شامل کرنے کے لیے لکھیں</translation>
</message>
<message>
<source>Type to search</source>
<translation>تلاش کے لیے لکھیں</translation>
</message>
<message>
<source>Year</source>
<translation>سال</translation>
</message>
<message>
<source>Yes</source>
<translation>ہاں</translation>
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
<translation>کیس کا کوڈ</translation>
</message>
<message>
<source>For a case out of your reach, when it cannot wait. It opens for one hour. Your supervisor sees at once that you opened it, and why; another person looks into it afterwards.</source>
<translation>اس کیس کے لیے جو آپ کی رسائی میں نہیں، جب انتظار ممکن نہ ہو۔ یہ ایک گھنٹے کے لیے کھلتا ہے۔ آپ کا سپروائزر فوراً دیکھتا ہے کہ آپ نے اسے کھولا اور کیوں؛ بعد میں کوئی دوسرا شخص اس کی جانچ کرتا ہے۔</translation>
</message>
<message>
<source>Open a case in an emergency</source>
<translation>ہنگامی صورتِ حال میں کیس کھولیں</translation>
</message>
<message>
<source>What kind of emergency?</source>
<translation>کس قسم کی ہنگامی صورتِ حال ہے؟</translation>
</message>
<message>
<source>Why can it not wait? A sentence or two.</source>
<translation>انتظار کیوں نہیں ہو سکتا؟ ایک دو جملے۔</translation>
</message>
</context>
<context>
<name>EmergencyOpening</name>
<message>
<source>Looked into</source>
<translation>جانچ کا وقت</translation>
</message>
<message>
<source>Looked into by</source>
<translation>جانچ کس نے کی</translation>
</message>
<message>
<source>Open until</source>
<translation>کب تک کھلا</translation>
</message>
<message>
<source>Opened</source>
<translation>کھولنے کا وقت</translation>
</message>
<message>
<source>Opened by</source>
<translation>کس نے کھولا</translation>
</message>
<message>
<source>Reason</source>
<translation>وجہ</translation>
</message>
<message>
<source>What kind of emergency</source>
<translation>کس قسم کی ہنگامی صورتِ حال</translation>
</message>
</context>
<context>
<name>Errors</name>
<message>
<source>A child travels only after it was found that the return is in the child's best interest. Answer that question with yes first, or stop the return.</source>
<translation>بچہ صرف یہ طے ہونے کے بعد سفر کرتا ہے کہ واپسی بچے کے بہترین مفاد میں ہے۔ پہلے اس سوال کا جواب ہاں میں دیں، یا واپسی روک دیں۔</translation>
</message>
<message>
<source>A country is named twice. Choose each of them once.</source>
<translation>ایک ملک دو بار لکھا گیا ہے۔ ہر ملک ایک بار منتخب کریں۔</translation>
</message>
<message>
<source>A file could not be written safely. It is whole, but may be the one from before. Check that the disk is plugged in, then try again.</source>
<translation>ایک فائل محفوظ طریقے سے نہیں لکھی جا سکی۔ یہ مکمل ہے، مگر ہو سکتا ہے کہ پہلے والی ہو۔ جانچیں کہ ڈسک لگی ہوئی ہے، پھر دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>A file of the vault could not be read; its disk may be failing or gone. Check that the disk is plugged in, then try again.</source>
<translation>والٹ کی ایک فائل پڑھی نہیں جا سکی؛ ممکن ہے اس کی ڈسک خراب ہو رہی ہو یا نکل گئی ہو۔ جانچیں کہ ڈسک لگی ہوئی ہے، پھر دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>A file of this vault is missing. Restore the folder from a backup; nothing was changed.</source>
<translation>اس والٹ کی ایک فائل غائب ہے۔ فولڈر کو بیک اپ سے بحال کریں؛ کچھ تبدیل نہیں ہوا۔</translation>
</message>
<message>
<source>A font that belongs to the program is missing or damaged. Install the program again.</source>
<translation>پروگرام کا ایک فونٹ غائب یا خراب ہے۔ پروگرام دوبارہ انسٹال کریں۔</translation>
</message>
<message>
<source>A merge can be undone for 30 days. This one is older; move what belongs elsewhere by hand.</source>
<translation>یکجا کیے گئے کیس 30 دن تک دوبارہ الگ کیے جا سکتے ہیں۔ یہ اس سے پرانا ہے؛ جو کہیں اور کا ہے اسے خود منتقل کریں۔</translation>
</message>
<message>
<source>A new case has no {kind} yet. Take that part out and record it by its own act.</source>
<translation>نئے کیس میں ابھی {kind} نہیں ہوتا۔ وہ حصہ نکال دیں اور اسے اس کی الگ کارروائی سے درج کریں۔</translation>
</message>
<message>
<source>A newer version of this program wrote this vault. Update the program; nothing was changed.</source>
<translation>یہ والٹ پروگرام کے زیادہ نئے نسخے نے لکھا ہے۔ پروگرام کو اپ ڈیٹ کریں؛ کچھ تبدیل نہیں ہوا۔</translation>
</message>
<message>
<source>A part of this computer's system that plays sound is missing (libpulse on Linux). Ask whoever looks after this computer to install it.</source>
<translation>اس کمپیوٹر کے نظام کا وہ حصہ موجود نہیں جو آواز چلاتا ہے (لینکس پر libpulse)۔ جو اس کمپیوٹر کی دیکھ بھال کرتا ہے اس سے یہ نصب کرنے کو کہیں۔</translation>
</message>
<message>
<source>A record belongs to a case; services and events stand alone. Open that first.</source>
<translation>ریکارڈ کسی کیس کا ہوتا ہے؛ خدمات اور واقعات الگ ہوتے ہیں۔ پہلے اسے کھولیں۔</translation>
</message>
<message>
<source>A referral letter belongs to its referral. Record the referral, then make its letter there.</source>
<translation>ریفرل خط اپنے ریفرل کے ساتھ ہوتا ہے۔ ریفرل درج کریں، پھر وہاں اس کا خط بنائیں۔</translation>
</message>
<message>
<source>A step is either done or not needed. Choose one.</source>
<translation>مرحلہ یا تو مکمل ہے یا درکار نہیں۔ ایک چنیں۔</translation>
</message>
<message>
<source>A team's name has at most 40 letters, and each worker of a team is of this vault.</source>
<translation>ٹیم کے نام میں زیادہ سے زیادہ 40 حروف ہوتے ہیں، اور ٹیم کا ہر کارکن اسی والٹ کا ہوتا ہے۔</translation>
</message>
<message>
<source>Another computer has this vault open. Close it there, then try again.</source>
<translation>یہ والٹ کسی دوسرے کمپیوٹر پر کھلا ہے۔ وہاں بند کریں، پھر دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>Another supervisor looks into what you opened yourself.</source>
<translation>جو آپ نے خود کھولا اس کی جانچ دوسرا سپروائزر کرتا ہے۔</translation>
</message>
<message>
<source>Another window has this case file open. Close it and try again.</source>
<translation>یہ کیس فائل کسی دوسری ونڈو میں کھلی ہے۔ اسے بند کر کے دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>Another window has this vault open. Close it and try again.</source>
<translation>یہ والٹ کسی دوسری ونڈو میں کھلا ہے۔ اسے بند کر کے دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>Ask another supervisor to keep you from this case; nobody does so alone.</source>
<translation>کسی دوسرے سپروائزر سے کہیں کہ آپ کو اس کیس سے دور رکھے؛ کوئی یہ اکیلے نہیں کرتا۔</translation>
</message>
<message>
<source>Ask the person whether she or he agrees; without agreement, write down why it has to be.</source>
<translation>متعلقہ فرد سے پوچھیں کہ کیا وہ متفق ہے؛ رضامندی نہ ہو تو لکھیں کہ یہ کیوں ضروری ہے۔</translation>
</message>
<message>
<source>Choose a colleague who works on cases, and not yourself.</source>
<translation>ایسا ساتھی منتخب کریں جو کیسوں پر کام کرتا ہو، اپنے آپ کو نہیں۔</translation>
</message>
<message>
<source>Choose a moment after the present deadline.</source>
<translation>موجودہ مہلت کے بعد کا کوئی وقت منتخب کریں۔</translation>
</message>
<message>
<source>Choose a place outside the vault for the copy.</source>
<translation>نقل کے لیے والٹ سے باہر کی جگہ منتخب کریں۔</translation>
</message>
<message>
<source>Choose a service of the directory that the person agreed to tell.</source>
<translation>ڈائریکٹری کی ایسی خدمت منتخب کریں جسے بتانے پر متعلقہ فرد نے رضامندی دی ہو۔</translation>
</message>
<message>
<source>Choose a service provider from the directory.</source>
<translation>ڈائریکٹری سے خدمات فراہم کنندہ منتخب کریں۔</translation>
</message>
<message>
<source>Choose a worker of this vault who is to be kept from the case.</source>
<translation>اس والٹ کا وہ کارکن منتخب کریں جسے کیس سے دور رکھنا ہے۔</translation>
</message>
<message>
<source>Choose a worker of this vault who works on cases.</source>
<translation>اس والٹ کا ایسا کارکن منتخب کریں جو کیسوں پر کام کرتا ہو۔</translation>
</message>
<message>
<source>Choose the country by its two-letter code, such as TH.</source>
<translation>ملک کو اس کے دو حرفی کوڈ سے منتخب کریں، جیسے TH۔</translation>
</message>
<message>
<source>Choose the same tables and method as before, or another period.</source>
<translation>وہی جدول اور وہی طریقہ منتخب کریں جو پہلے تھا، یا کوئی اور مدت۔</translation>
</message>
<message>
<source>Choose the type of case from the list.</source>
<translation>فہرست میں سے کیس کی قسم منتخب کریں۔</translation>
</message>
<message>
<source>Choose today or a later day as the last day of the flag.</source>
<translation>نشان کے آخری دن کے لیے آج یا بعد کا کوئی دن منتخب کریں۔</translation>
</message>
<message>
<source>Choose two to four countries to compare.</source>
<translation>موازنے کے لیے دو سے چار ملک منتخب کریں۔</translation>
</message>
<message>
<source>Choose what needs approval from the list.</source>
<translation>فہرست میں سے منتخب کریں کہ کس چیز کی منظوری درکار ہے۔</translation>
</message>
<message>
<source>Choose who is told. Without a receiver the form names nobody.</source>
<translation>منتخب کریں کہ کسے بتایا جائے۔ وصول کنندہ کے بغیر فارم میں کسی کا نام نہیں ہوتا۔</translation>
</message>
<message>
<source>Choose whose cases a caseworker sees: her own, her team's or the office's.</source>
<translation>منتخب کریں کہ کیس ورکر کس کے کیس دیکھے: اپنے، اپنی ٹیم کے یا پورے دفتر کے۔</translation>
</message>
<message>
<source>Choose why there is no case.</source>
<translation>منتخب کریں کہ کیس کیوں نہیں ہے۔</translation>
</message>
<message>
<source>Draw at least one case, and at most 200.</source>
<translation>کم از کم 1 اور زیادہ سے زیادہ 200 کیس نکالیں۔</translation>
</message>
<message>
<source>Give the list a name of at most {most} letters.</source>
<translation>فہرست کو زیادہ سے زیادہ {most} حروف کا نام دیں۔</translation>
</message>
<message>
<source>Group {group} has relatives and no head. Say which of them is the head.</source>
<translation>گروہ {group} میں رشتہ دار ہیں اور سربراہ کوئی نہیں۔ بتائیں کہ ان میں سے سربراہ کون ہے۔</translation>
</message>
<message>
<source>Group {group} has two heads. Leave one, and say how the other is related to her.</source>
<translation>گروہ {group} کے دو سربراہ ہیں۔ ایک رہنے دیں، اور بتائیں کہ دوسرے کا اس سے کیا رشتہ ہے۔</translation>
</message>
<message>
<source>In group {group} a parent is younger than the child. Look at the ages and relations.</source>
<translation>گروہ {group} میں والد یا والدہ کی عمر بچے سے کم ہے۔ عمریں اور رشتے دیکھ لیں۔</translation>
</message>
<message>
<source>Labels come 24 or 33 to a sheet. Choose one of the two.</source>
<translation>ایک ورق پر 24 یا 33 لیبل ہوتے ہیں۔ دونوں میں سے ایک منتخب کریں۔</translation>
</message>
<message>
<source>Made-up people only go into a training vault. Open the training vault first.</source>
<translation>فرضی لوگ صرف تربیتی والٹ میں جاتے ہیں۔ پہلے تربیتی والٹ کھولیں۔</translation>
</message>
<message>
<source>Many people use this passphrase. Choose another, or let the program make one.</source>
<translation>بہت سے لوگ یہی پاس فریز استعمال کرتے ہیں۔ کوئی اور چنیں، یا پروگرام کو بنانے دیں۔</translation>
</message>
<message>
<source>No file belongs to this document, only what is written about it.</source>
<translation>اس دستاویز کی کوئی فائل نہیں، صرف وہی ہے جو اس کے بارے میں لکھا ہے۔</translation>
</message>
<message>
<source>No other case was merged into this one.</source>
<translation>کوئی دوسرا کیس اس میں یکجا نہیں کیا گیا۔</translation>
</message>
<message>
<source>Nobody approves her own work or her own question. Ask another supervisor.</source>
<translation>کوئی اپنے کام یا اپنی درخواست کی منظوری خود نہیں دیتا۔ کسی دوسرے سپروائزر سے کہیں۔</translation>
</message>
<message>
<source>Nobody on the list waits for a case and has agreed to it. Ask each person first.</source>
<translation>فہرست میں کوئی ایسا نہیں جو کیس کا منتظر ہو اور جس نے رضامندی دی ہو۔ پہلے ہر فرد سے پوچھیں۔</translation>
</message>
<message>
<source>Nobody reviews the quality of her own case. Ask another supervisor.</source>
<translation>کوئی اپنے کیس کے معیار کی جانچ خود نہیں کرتا۔ کسی دوسرے سپروائزر سے کہیں۔</translation>
</message>
<message>
<source>Nobody this office knows has signed this procedure. Compare the signer's fingerprint over another way first, then accept it expressly.</source>
<translation>اس طریقۂ کار پر کسی ایسے فرد کے دستخط نہیں جسے یہ دفتر جانتا ہو۔ پہلے دستخط کنندہ کا فنگر پرنٹ کسی اور ذریعے سے ملا کر دیکھیں، پھر اسے واضح طور پر قبول کریں۔</translation>
</message>
<message>
<source>Nothing is printed in this language. Choose another one.</source>
<translation>اس زبان میں کچھ پرنٹ نہیں ہوتا۔ کوئی دوسری زبان منتخب کریں۔</translation>
</message>
<message>
<source>Nothing was shared with this receiver under this consent.</source>
<translation>اس رضامندی کے تحت اس وصول کنندہ کو کچھ نہیں بتایا گیا۔</translation>
</message>
<message>
<source>One of these cases is offered to somebody else. Record the answer or take the offer back, then merge.</source>
<translation>ان میں سے ایک کیس کسی اور کو پیش کیا گیا ہے۔ پہلے جواب درج کریں یا پیشکش واپس لیں، پھر ضم کریں۔</translation>
</message>
<message>
<source>One of these cases waits for the approval of its closure. Have that settled first, then merge.</source>
<translation>ان میں سے ایک کیس کا اختتام منظوری کا منتظر ہے۔ پہلے وہ طے کروائیں، پھر ضم کریں۔</translation>
</message>
<message>
<source>One of these follow-ups was changed since. Change or delete them one by one.</source>
<translation>ان میں سے ایک فالو اپ تب سے تبدیل ہوا ہے۔ انہیں ایک ایک کر کے تبدیل یا حذف کریں۔</translation>
</message>
<message>
<source>Only a consent that was given can be withdrawn.</source>
<translation>صرف وہی رضامندی واپس لی جا سکتی ہے جو دی گئی ہو۔</translation>
</message>
<message>
<source>Only a newer consent for the same purpose and receiver takes its place.</source>
<translation>صرف اسی مقصد اور اسی وصول کنندہ کی نئی رضامندی اس کی جگہ لیتی ہے۔</translation>
</message>
<message>
<source>Only an assessment, a goal or a closure is put up for approval.</source>
<translation>منظوری کے لیے صرف جائزہ، ہدف یا کیس کی بندش پیش کی جاتی ہے۔</translation>
</message>
<message>
<source>Only the colleague who saved this list, or a supervisor, can delete it.</source>
<translation>یہ فہرست صرف وہ ساتھی حذف کر سکتا ہے جس نے اسے محفوظ کیا، یا سپروائزر۔</translation>
</message>
<message>
<source>Only the worker responsible for a case, or a supervisor, hands it over. Ask one of them.</source>
<translation>کیس صرف اس کا ذمہ دار کارکن یا سپروائزر حوالے کرتا ہے۔ ان میں سے کسی سے کہیں۔</translation>
</message>
<message>
<source>People are counted by month. Choose a period that begins and ends with a month.</source>
<translation>لوگ مہینے کے حساب سے شمار ہوتے ہیں۔ ایسی مدت منتخب کریں جو مہینے کے ساتھ شروع اور ختم ہو۔</translation>
</message>
<message>
<source>Print fewer labels at a time: 990 at most.</source>
<translation>ایک وقت میں کم لیبل پرنٹ کریں: زیادہ سے زیادہ 990۔</translation>
</message>
<message>
<source>Say in a sentence or two why it cannot wait. Your supervisor reads it.</source>
<translation>ایک دو جملوں میں بتائیں کہ انتظار کیوں نہیں ہو سکتا۔ آپ کا سپروائزر اسے پڑھے گا۔</translation>
</message>
<message>
<source>Say what has to change; the reason is sent back with the record.</source>
<translation>بتائیں کہ کیا تبدیل ہونا چاہیے؛ وجہ ریکارڈ کے ساتھ واپس بھیجی جاتی ہے۔</translation>
</message>
<message>
<source>Say whether the case was accepted or refused.</source>
<translation>بتائیں کہ کیس قبول ہوا یا اس سے انکار کیا گیا۔</translation>
</message>
<message>
<source>Say which kind of body decided the formal status.</source>
<translation>بتائیں کہ باضابطہ حیثیت کا فیصلہ کس قسم کے ادارے نے کیا۔</translation>
</message>
<message>
<source>Say which office or organisation takes the case.</source>
<translation>بتائیں کہ کون سا دفتر یا ادارہ کیس لے رہا ہے۔</translation>
</message>
<message>
<source>Say who gets this copy and why; it is kept with the document.</source>
<translation>بتائیں کہ یہ نقل کسے اور کیوں دی جا رہی ہے؛ یہ دستاویز کے ساتھ رکھا جاتا ہے۔</translation>
</message>
<message>
<source>Say why the step is not needed.</source>
<translation>بتائیں کہ یہ مرحلہ کیوں درکار نہیں۔</translation>
</message>
<message>
<source>Say why the step needs more time.</source>
<translation>بتائیں کہ اس مرحلے کو مزید وقت کیوں چاہیے۔</translation>
</message>
<message>
<source>Say why this is shared without consent.</source>
<translation>بتائیں کہ یہ رضامندی کے بغیر کیوں بتایا جا رہا ہے۔</translation>
</message>
<message>
<source>Say why you decide so; the reason is kept with the decision.</source>
<translation>بتائیں کہ آپ یہ فیصلہ کیوں کر رہے ہیں؛ وجہ فیصلے کے ساتھ رکھی جاتی ہے۔</translation>
</message>
<message>
<source>Say why, for example a relative or a conflict of interest.</source>
<translation>وجہ بتائیں، مثلاً رشتہ دار ہونا یا مفادات کا ٹکراؤ۔</translation>
</message>
<message>
<source>Say why, so that whoever offered the case can act on it.</source>
<translation>وجہ بتائیں، تاکہ کیس کی پیشکش کرنے والا اس پر عمل کر سکے۔</translation>
</message>
<message>
<source>Some of these people have not agreed to a record, or have a case already. Look at the list again.</source>
<translation>ان میں سے کچھ لوگوں نے ریکارڈ پر رضامندی نہیں دی، یا ان کا کیس پہلے سے موجود ہے۔ فہرست دوبارہ دیکھیں۔</translation>
</message>
<message>
<source>Somebody agreed for a child. Ask the child too: write down the child's view, or that it is not known.</source>
<translation>بچے کے لیے کسی اور نے رضامندی دی۔ بچے سے بھی پوچھیں: بچے کی رائے لکھیں، یا یہ کہ وہ معلوم نہیں۔</translation>
</message>
<message>
<source>Somebody else in this office may publish too, so nobody publishes alone. Propose these figures, and ask a colleague to look and approve.</source>
<translation>اس دفتر میں کوئی اور بھی شائع کر سکتا ہے، اس لیے کوئی اکیلا شائع نہیں کرتا۔ یہ اعداد و شمار تجویز کریں، اور کسی ساتھی سے کہیں کہ دیکھ کر منظور کرے۔</translation>
</message>
<message>
<source>Somebody else published or proposed figures in the meantime. Look at the figures again.</source>
<translation>اس دوران کسی اور نے اعداد و شمار شائع یا تجویز کیے ہیں۔ اعداد و شمار دوبارہ دیکھیں۔</translation>
</message>
<message>
<source>Somebody has looked into this already.</source>
<translation>اس کی جانچ پہلے ہی ہو چکی ہے۔</translation>
</message>
<message>
<source>Somebody has worked on one of these cases since. Nothing was taken back.</source>
<translation>تب سے کسی نے ان میں سے ایک کیس پر کام کیا ہے۔ کچھ واپس نہیں لیا گیا۔</translation>
</message>
<message>
<source>Somebody on the list wears this wristband already. Give the person another one.</source>
<translation>فہرست میں کسی نے یہ کلائی کا بینڈ پہلے سے پہن رکھا ہے۔ اس فرد کو دوسرا دیں۔</translation>
</message>
<message>
<source>The answers name a question this instrument does not have.</source>
<translation>جوابات میں ایسا سوال ہے جو اس مجموعے میں نہیں ہے۔</translation>
</message>
<message>
<source>The answers name an indicator this instrument does not have.</source>
<translation>جوابات میں ایسا اشاریہ ہے جو سوالات کے اس مجموعے میں نہیں ہے۔</translation>
</message>
<message>
<source>The case has changed since you looked through it. Look through it again.</source>
<translation>آپ کے دیکھنے کے بعد کیس تبدیل ہو گیا ہے۔ اسے دوبارہ دیکھ لیں۔</translation>
</message>
<message>
<source>The colleague answers this offer; you can take it back.</source>
<translation>اس پیشکش کا جواب ساتھی دیتا ہے؛ آپ اسے واپس لے سکتے ہیں۔</translation>
</message>
<message>
<source>The colleague responsible for the case that stays is kept from the other one. Give that case to somebody else first, then merge.</source>
<translation>باقی رہنے والے کیس کا ذمہ دار ساتھی دوسرے کیس سے الگ رکھا گیا ہے۔ پہلے وہ کیس کسی اور کو دیں، پھر ضم کریں۔</translation>
</message>
<message>
<source>The database library on this machine does not work safely. Install the program again.</source>
<translation>اس مشین پر ڈیٹابیس لائبریری محفوظ طریقے سے کام نہیں کر رہی۔ پروگرام دوبارہ انسٹال کریں۔</translation>
</message>
<message>
<source>The disk is full, so the file was not written; what was there before is still there. Make room outside the vault, then try again.</source>
<translation>ڈسک بھر گئی ہے، اس لیے فائل نہیں لکھی گئی؛ جو پہلے سے تھا وہ موجود ہے۔ والٹ سے باہر جگہ بنائیں، پھر دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>The disk is full. This was not saved; everything saved before is safe. Make room on the disk, outside this program, then save again.</source>
<translation>ڈسک بھر گئی ہے۔ یہ محفوظ نہیں ہوا؛ اس سے پہلے محفوظ کیا گیا سب کچھ سلامت ہے۔ ڈسک پر، اس پروگرام سے باہر، جگہ بنائیں، پھر دوبارہ محفوظ کریں۔</translation>
</message>
<message>
<source>The disk reported a fault. This was not saved. Copy the vault to another disk soon.</source>
<translation>ڈسک نے خرابی بتائی ہے۔ یہ محفوظ نہیں ہوا۔ جلد والٹ کو کسی دوسری ڈسک پر کاپی کریں۔</translation>
</message>
<message>
<source>The earlier answer no longer fits the rest of the record ({problem}). Open the record and change it there.</source>
<translation>پہلے کا جواب اب باقی ریکارڈ سے میل نہیں کھاتا ({problem})۔ ریکارڈ کھولیں اور اسے وہاں تبدیل کریں۔</translation>
</message>
<message>
<source>The figures name a column this program does not count.</source>
<translation>اعداد و شمار میں ایسا کالم ہے جسے یہ پروگرام شمار نہیں کرتا۔</translation>
</message>
<message>
<source>The file does not say which case it is: give it a part named case, with its country.</source>
<translation>فائل نہیں بتاتی کہ یہ کون سا کیس ہے: اس میں case نام کا حصہ، ملک کے ساتھ، شامل کریں۔</translation>
</message>
<message>
<source>The file is no longer the one that was looked at. Look at it again.</source>
<translation>فائل اب وہ نہیں جو دیکھی گئی تھی۔ اسے دوبارہ دیکھیں۔</translation>
</message>
<message>
<source>The file names an event that no procedure knows.</source>
<translation>فائل میں ایسے واقعے کا نام ہے جو کسی طریقۂ کار میں نہیں۔</translation>
</message>
<message>
<source>The file of this document is missing from the vault. What is written about it is safe. Put the file back from a backup of the vault.</source>
<translation>اس دستاویز کی فائل والٹ میں موجود نہیں۔ اس کے بارے میں جو لکھا ہے وہ سلامت ہے۔ فائل کو والٹ کے بیک اپ سے واپس رکھیں۔</translation>
</message>
<message>
<source>The file of this document was changed or damaged on the disk, so it is not shown. What is written about it is safe. Put the file back from a backup of the vault.</source>
<translation>اس دستاویز کی فائل ڈسک پر بدل گئی یا خراب ہو گئی ہے، اس لیے نہیں دکھائی جا رہی۔ اس کے بارے میں جو لکھا ہے وہ سلامت ہے۔ فائل کو والٹ کے بیک اپ سے واپس رکھیں۔</translation>
</message>
<message>
<source>The follow-ups after 1, 3, 6 and 12 months are planned already.</source>
<translation>1، 3، 6 اور 12 مہینے بعد کے فالو اپ پہلے سے طے ہیں۔</translation>
</message>
<message>
<source>The goal of this action is not approved yet. Ask for approval first; it can be planned meanwhile.</source>
<translation>اس کارروائی کا ہدف ابھی منظور نہیں ہوا۔ پہلے منظوری مانگیں؛ اس دوران منصوبہ بندی ہو سکتی ہے۔</translation>
</message>
<message>
<source>The intake of this event has ended. Take the day away in the event to add people.</source>
<translation>اس واقعے کا اندراج ختم ہو چکا ہے۔ لوگوں کو شامل کرنے کے لیے واقعے میں سے وہ تاریخ ہٹا دیں۔</translation>
</message>
<message>
<source>The key file of this vault is damaged in both of its copies. Restore it from your last backup; the case files have not been touched.</source>
<translation>اس والٹ کی کلید فائل کی دونوں نقلیں خراب ہیں۔ اسے اپنے آخری بیک اپ سے بحال کریں؛ کیس فائلوں کو کچھ نہیں ہوا۔</translation>
</message>
<message>
<source>The key file of this vault was changed by something other than this program. Stop working with it, tell your supervisor and restore it from your last backup.</source>
<translation>اس والٹ کی کلید فائل کو اس پروگرام کے علاوہ کسی اور نے تبدیل کیا ہے۔ اس میں کام روک دیں، اپنے سپروائزر کو بتائیں اور اسے اپنے آخری بیک اپ سے بحال کریں۔</translation>
</message>
<message>
<source>The ledger of releases is not the one this office last published with: it was changed, cut short, or restored alone from a backup. Do not publish; restore both files, or tell your supervisor.</source>
<translation>اجرا کا کھاتہ وہ نہیں جس کے ساتھ اس دفتر نے پچھلی بار شائع کیا تھا: اسے تبدیل کیا گیا، چھوٹا کیا گیا، یا بیک اپ سے اکیلا بحال کیا گیا ہے۔ شائع نہ کریں؛ دونوں فائلیں بحال کریں، یا اپنے سپروائزر کو بتائیں۔</translation>
</message>
<message>
<source>The lists of this vault come from an earlier program. Ask a caseworker to unlock it once, then try again.</source>
<translation>اس والٹ کی فہرستیں پروگرام کے پرانے نسخے کی ہیں۔ کسی کیس ورکر سے اسے ایک بار ان لاک کروائیں، پھر دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>The number that a sample is drawn by has at most 12 digits.</source>
<translation>جس نمبر سے نمونہ نکالا جاتا ہے اس میں زیادہ سے زیادہ 12 ہندسے ہوتے ہیں۔</translation>
</message>
<message>
<source>The people in these figures have changed since they were proposed. Take the proposal back, look at the figures again and propose them anew.</source>
<translation>تجویز کے بعد سے ان اعداد و شمار میں شامل لوگ بدل گئے ہیں۔ تجویز واپس لیں، اعداد و شمار دوبارہ دیکھیں اور نئے سرے سے تجویز کریں۔</translation>
</message>
<message>
<source>The person fears to return, or asylum is open, so no step of a return is taken. Note the wish or stop the return, and go on with the asylum referral.</source>
<translation>متعلقہ فرد کو واپسی سے خوف ہے، یا سیاسی پناہ کا معاملہ کھلا ہے، اس لیے واپسی کا کوئی قدم نہیں اٹھایا جاتا۔ خواہش درج کریں یا واپسی روک دیں، اور سیاسی پناہ کا ریفرل جاری رکھیں۔</translation>
</message>
<message>
<source>The record was changed after it was put up for approval. Ask for it to be put up again.</source>
<translation>منظوری کے لیے پیش ہونے کے بعد ریکارڈ تبدیل ہوا ہے۔ کہیں کہ اسے دوبارہ پیش کیا جائے۔</translation>
</message>
<message>
<source>The release is in the ledger as number {number}, but its folder could not be written. Make room or choose another place, then write release {number} again from the ledger.</source>
<translation>اجرا کھاتے میں نمبر {number} کے طور پر درج ہے، لیکن اس کا فولڈر لکھا نہیں جا سکا۔ جگہ بنائیں یا کوئی اور جگہ منتخب کریں، پھر اجرا {number} کھاتے سے دوبارہ لکھیں۔</translation>
</message>
<message>
<source>The signature beside this procedure cannot be read. Ask for both files again, or take it away.</source>
<translation>اس طریقۂ کار کے ساتھ والے دستخط پڑھے نہیں جا سکتے۔ دونوں فائلیں دوبارہ مانگیں، یا دستخط ہٹا دیں۔</translation>
</message>
<message>
<source>The signature does not belong to this procedure: one of the two was changed. Do not use it.</source>
<translation>یہ دستخط اس طریقۂ کار کے نہیں: دونوں میں سے ایک تبدیل ہوا ہے۔ اسے استعمال نہ کریں۔</translation>
</message>
<message>
<source>There are no letters in this language. Choose another one.</source>
<translation>اس زبان میں خط دستیاب نہیں۔ کوئی دوسری زبان منتخب کریں۔</translation>
</message>
<message>
<source>There are {most} saved lists. Delete some that nobody uses, then save this one.</source>
<translation>{most} فہرستیں محفوظ ہیں۔ جو کوئی استعمال نہیں کرتا ان میں سے کچھ حذف کریں، پھر اسے محفوظ کریں۔</translation>
</message>
<message>
<source>There is a case of this person. Write in the case.</source>
<translation>اس فرد کا کیس موجود ہے۔ کیس میں لکھیں۔</translation>
</message>
<message>
<source>There is already a vault in this folder. Choose an empty folder for a new one.</source>
<translation>اس فولڈر میں پہلے سے والٹ ہے۔ نئے والٹ کے لیے خالی فولڈر منتخب کریں۔</translation>
</message>
<message>
<source>There is another version by now. Look at what it changes first.</source>
<translation>اب ایک اور نسخہ آ چکا ہے۔ پہلے دیکھیں کہ وہ کیا بدلتا ہے۔</translation>
</message>
<message>
<source>There is no day to count from yet. Record the arrival or close the case first, or give the day.</source>
<translation>ابھی کوئی دن نہیں جس سے گنا جائے۔ پہلے آمد درج کریں یا کیس بند کریں، یا دن لکھیں۔</translation>
</message>
<message>
<source>There is no key file in this folder. Choose the folder of a vault, or restore the key file from your last backup.</source>
<translation>اس فولڈر میں کلید فائل نہیں ہے۔ کسی والٹ کا فولڈر منتخب کریں، یا کلید فائل اپنے آخری بیک اپ سے بحال کریں۔</translation>
</message>
<message>
<source>There is no procedure for this country. Choose one from the list.</source>
<translation>اس ملک کا کوئی طریقۂ کار نہیں ہے۔ فہرست میں سے کوئی منتخب کریں۔</translation>
</message>
<message>
<source>There is no such file, or it cannot be read. Look where it lies, then choose it again.</source>
<translation>ایسی کوئی فائل نہیں ہے، یا اسے پڑھا نہیں جا سکتا۔ دیکھیں کہ وہ کہاں ہے، پھر دوبارہ منتخب کریں۔</translation>
</message>
<message>
<source>There is no such form for this country.</source>
<translation>اس ملک کا ایسا کوئی فارم نہیں ہے۔</translation>
</message>
<message>
<source>There is no such menu of figures. Choose one of the list.</source>
<translation>اعداد و شمار کا ایسا کوئی مینو نہیں۔ فہرست میں سے ایک منتخب کریں۔</translation>
</message>
<message>
<source>There is no such record in this vault.</source>
<translation>اس والٹ میں ایسا کوئی ریکارڈ نہیں ہے۔</translation>
</message>
<message>
<source>There is no such screening instrument. Choose {names}.</source>
<translation>ایسا کوئی اسکریننگ سوالات کا مجموعہ نہیں ہے۔ {names} میں سے منتخب کریں۔</translation>
</message>
<message>
<source>There is no valid consent for this referral. Record the person's consent for this provider and for what you want to share, then refer.</source>
<translation>اس ریفرل کے لیے مؤثر رضامندی نہیں ہے۔ اس فراہم کنندہ کے لیے اور جو معلومات آپ دینا چاہتے ہیں ان کے لیے متعلقہ فرد کی رضامندی درج کریں، پھر ریفر کریں۔</translation>
</message>
<message>
<source>There is no valid consent to tell this receiver anything. Ask the person, and record it first.</source>
<translation>اس وصول کنندہ کو کچھ بتانے کی مؤثر رضامندی نہیں ہے۔ پہلے متعلقہ فرد سے پوچھیں اور اسے درج کریں۔</translation>
</message>
<message>
<source>There is no valid consent to tell this receiver what the form says. Ask the person and record it, or print the form without a name.</source>
<translation>فارم میں جو لکھا ہے اسے اس وصول کنندہ کو بتانے کی مؤثر رضامندی نہیں ہے۔ متعلقہ فرد سے پوچھیں اور اسے درج کریں، یا فارم نام کے بغیر پرنٹ کریں۔</translation>
</message>
<message>
<source>There is nobody on the list to print a label for. Choose spare labels instead.</source>
<translation>فہرست میں کوئی نہیں جس کا لیبل پرنٹ ہو۔ اس کے بجائے اضافی لیبل منتخب کریں۔</translation>
</message>
<message>
<source>There is nothing to count yet. Bring the figures up to date first.</source>
<translation>ابھی شمار کرنے کو کچھ نہیں۔ پہلے اعداد و شمار تازہ کریں۔</translation>
</message>
<message>
<source>There is too little free memory to open the vault. Close other programs, try again.</source>
<translation>والٹ کھولنے کے لیے خالی میموری بہت کم ہے۔ دوسرے پروگرام بند کریں اور دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>There is work left in this case: {what}. Settle each one, or set it aside with a reason, then close.</source>
<translation>اس کیس میں کام باقی ہے: {what}۔ ہر ایک کو نمٹائیں، یا وجہ لکھ کر الگ رکھیں، پھر بند کریں۔</translation>
</message>
<message>
<source>These are one and the same case. Choose two different cases.</source>
<translation>یہ ایک ہی کیس ہے۔ دو مختلف کیس منتخب کریں۔</translation>
</message>
<message>
<source>These figures have been published. Write them again from the ledger.</source>
<translation>یہ اعداد و شمار شائع ہو چکے ہیں۔ انہیں کھاتے سے دوبارہ لکھیں۔</translation>
</message>
<message>
<source>These two cases are linked already.</source>
<translation>یہ دونوں کیس پہلے سے جڑے ہوئے ہیں۔</translation>
</message>
<message>
<source>They would be safe without the column {column}.</source>
<translation>کالم {column} کے بغیر یہ محفوظ ہوں گے۔</translation>
</message>
<message>
<source>They would be safe without the table {table}.</source>
<translation>جدول {table} کے بغیر یہ محفوظ ہوں گے۔</translation>
</message>
<message>
<source>This PDF has a password. Save it without one, then add that.</source>
<translation>اس PDF پر پاس ورڈ ہے۔ اسے پاس ورڈ کے بغیر محفوظ کریں، پھر شامل کریں۔</translation>
</message>
<message>
<source>This answer is set by an act of its own and cannot be brought back; use that act.</source>
<translation>یہ جواب ایک الگ کارروائی سے طے ہوتا ہے اور واپس نہیں لایا جا سکتا؛ وہی کارروائی استعمال کریں۔</translation>
</message>
<message>
<source>This block is lifted already.</source>
<translation>یہ پابندی پہلے ہی اٹھا لی گئی ہے۔</translation>
</message>
<message>
<source>This case follows the newest version of its procedure already.</source>
<translation>یہ کیس پہلے سے اپنے طریقۂ کار کے تازہ ترین نسخے پر چل رہا ہے۔</translation>
</message>
<message>
<source>This case has that flag already. Take it away first to change it.</source>
<translation>اس کیس پر یہ نشان پہلے سے لگا ہے۔ بدلنے کے لیے پہلے اسے ہٹائیں۔</translation>
</message>
<message>
<source>This case is closed. Ask a supervisor to open it again first.</source>
<translation>یہ کیس بند ہے۔ پہلے کسی سپروائزر سے اسے دوبارہ کھلوائیں۔</translation>
</message>
<message>
<source>This case is not offered to you.</source>
<translation>اس کیس کی پیشکش آپ کو نہیں ہوئی۔</translation>
</message>
<message>
<source>This case is offered already. Take that offer back before you make another.</source>
<translation>اس کیس کی پیشکش پہلے سے ہو چکی ہے۔ نئی پیشکش سے پہلے وہ واپس لیں۔</translation>
</message>
<message>
<source>This case is offered to somebody else. Record the answer or take the offer back first.</source>
<translation>اس کیس کی پیشکش کسی اور کو ہوئی ہے۔ پہلے جواب درج کریں یا پیشکش واپس لیں۔</translation>
</message>
<message>
<source>This case is open already.</source>
<translation>یہ کیس پہلے ہی کھلا ہے۔</translation>
</message>
<message>
<source>This colleague is kept from the case already.</source>
<translation>یہ ساتھی پہلے سے اس کیس سے دور رکھا گیا ہے۔</translation>
</message>
<message>
<source>This colleague is kept from the case. Choose somebody else.</source>
<translation>یہ ساتھی اس کیس سے دور رکھا گیا ہے۔ کسی اور کو منتخب کریں۔</translation>
</message>
<message>
<source>This colleague is responsible for the case already.</source>
<translation>یہ ساتھی پہلے سے اس کیس کا ذمہ دار ہے۔</translation>
</message>
<message>
<source>This colleague is responsible for the case. Give it to somebody else first.</source>
<translation>یہ ساتھی اس کیس کا ذمہ دار ہے۔ پہلے کیس کسی اور کے سپرد کریں۔</translation>
</message>
<message>
<source>This consent has been withdrawn already.</source>
<translation>یہ رضامندی پہلے ہی واپس لی جا چکی ہے۔</translation>
</message>
<message>
<source>This consent is not withdrawn. Withdraw it first, then print the notice.</source>
<translation>یہ رضامندی واپس نہیں لی گئی۔ پہلے اسے واپس لیں، پھر اطلاع نامہ پرنٹ کریں۔</translation>
</message>
<message>
<source>This consent is withdrawn. Record a new one instead of changing it.</source>
<translation>یہ رضامندی واپس لی جا چکی ہے۔ اسے تبدیل کرنے کے بجائے نئی درج کریں۔</translation>
</message>
<message>
<source>This day is after the case was opened.</source>
<translation>یہ دن کیس کھلنے کے بعد کا ہے۔</translation>
</message>
<message>
<source>This document has no such page.</source>
<translation>اس دستاویز میں ایسا کوئی صفحہ نہیں ہے۔</translation>
</message>
<message>
<source>This file belongs to the vault itself. Choose a document outside the vault.</source>
<translation>یہ فائل خود والٹ کی ہے۔ والٹ سے باہر کی کوئی دستاویز منتخب کریں۔</translation>
</message>
<message>
<source>This file changed while it was read. Wait until it is written, then add it again.</source>
<translation>پڑھنے کے دوران یہ فائل بدل گئی۔ اس کے پورا لکھے جانے کا انتظار کریں، پھر دوبارہ شامل کریں۔</translation>
</message>
<message>
<source>This file holds other files. Unpack it outside this program, then add each document by itself.</source>
<translation>اس فائل کے اندر دوسری فائلیں ہیں۔ اسے اس پروگرام سے باہر کھولیں، پھر ہر دستاویز الگ شامل کریں۔</translation>
</message>
<message>
<source>This file is a program, not a document. Do not open it; ask who sent it to send a document.</source>
<translation>یہ فائل ایک پروگرام ہے، دستاویز نہیں۔ اسے نہ کھولیں؛ بھیجنے والے سے دستاویز بھیجنے کو کہیں۔</translation>
</message>
<message>
<source>This file is damaged or not what it seems, and cannot be shown. Copy it again from where it came from.</source>
<translation>یہ فائل خراب ہے یا ویسی نہیں جیسی نظر آتی ہے، اور دکھائی نہیں جا سکتی۔ جہاں سے آئی تھی وہاں سے دوبارہ کاپی کریں۔</translation>
</message>
<message>
<source>This file is empty. Copy it again from where it came from, then add it.</source>
<translation>یہ فائل خالی ہے۔ جہاں سے آئی تھی وہاں سے دوبارہ کاپی کریں، پھر شامل کریں۔</translation>
</message>
<message>
<source>This file is too big to be shown here. Hand out a copy on purpose to look at it.</source>
<translation>یہ فائل یہاں دکھانے کے لیے بہت بڑی ہے۔ دیکھنے کے لیے سوچ سمجھ کر اس کی نقل نکالیں۔</translation>
</message>
<message>
<source>This file is too big. A document can have {most} MB at most; cut it into parts.</source>
<translation>یہ فائل بہت بڑی ہے۔ دستاویز زیادہ سے زیادہ {most} MB کی ہو سکتی ہے؛ اسے حصوں میں تقسیم کریں۔</translation>
</message>
<message>
<source>This file unpacks to far more than it seems, as harmful files do. It was not taken in.</source>
<translation>یہ فائل کھلنے پر نظر آنے والے سائز سے کہیں بڑی ہو جاتی ہے، جیسے نقصان دہ فائلیں ہوتی ہیں۔ اسے نہیں لیا گیا۔</translation>
</message>
<message>
<source>This form never names anybody. Print it without a name.</source>
<translation>اس فارم میں کبھی کسی کا نام نہیں ہوتا۔ اسے نام کے بغیر پرنٹ کریں۔</translation>
</message>
<message>
<source>This instrument is for screening. Use it there.</source>
<translation>سوالات کا یہ مجموعہ اسکریننگ کے لیے ہے۔ اسے وہاں استعمال کریں۔</translation>
</message>
<message>
<source>This is no action of the plan.</source>
<translation>یہ منصوبے کی کارروائی نہیں ہے۔</translation>
</message>
<message>
<source>This is no plain file but a link, folder or device. Choose the document itself.</source>
<translation>یہ سادہ فائل نہیں بلکہ لنک، فولڈر یا آلہ ہے۔ خود دستاویز منتخب کریں۔</translation>
</message>
<message>
<source>This is put up for approval already, as it stands.</source>
<translation>یہ اسی حالت میں پہلے سے منظوری کے لیے پیش ہے۔</translation>
</message>
<message>
<source>This is the person's own case. Give the code of the relative's case.</source>
<translation>یہ متعلقہ فرد کا اپنا کیس ہے۔ رشتہ دار کے کیس کا کوڈ لکھیں۔</translation>
</message>
<message>
<source>This kind of file cannot be kept. Save it as PDF, picture, plain text or sound, then add that.</source>
<translation>اس قسم کی فائل نہیں رکھی جا سکتی۔ اسے PDF، تصویر، سادہ متن یا آواز کے طور پر محفوظ کریں، پھر شامل کریں۔</translation>
</message>
<message>
<source>This kind of file cannot be shown without leaving traces on this computer. Hand out a copy on purpose, look at it on a computer that is safe, and destroy the copy afterwards.</source>
<translation>اس قسم کی فائل اس کمپیوٹر پر نشان چھوڑے بغیر نہیں دکھائی جا سکتی۔ سوچ سمجھ کر اس کی نقل نکالیں، اسے کسی محفوظ کمپیوٹر پر دیکھیں، اور بعد میں نقل تلف کر دیں۔</translation>
</message>
<message>
<source>This menu of figures has no such table. Choose from its own tables.</source>
<translation>اعداد و شمار کے اس مینو میں ایسا کوئی جدول نہیں۔ اسی کے جدولوں میں سے منتخب کریں۔</translation>
</message>
<message>
<source>This number and passphrase do not belong together. Check caps lock and the keyboard's language, and try again.</source>
<translation>یہ نمبر اور پاس فریز ایک دوسرے سے میل نہیں کھاتے۔ کیپس لاک اور کی بورڈ کی زبان جانچیں، پھر دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>This offer was answered or taken back already.</source>
<translation>اس پیشکش کا جواب آ چکا ہے یا اسے واپس لے لیا گیا ہے۔</translation>
</message>
<message>
<source>This office file holds a program of its own. Save it without macros, or as PDF, then add that.</source>
<translation>اس آفس فائل کے اندر اپنا پروگرام ہے۔ اسے میکرو کے بغیر یا PDF کے طور پر محفوظ کریں، پھر شامل کریں۔</translation>
</message>
<message>
<source>This passphrase has a sign that no keyboard can type again. Type it instead.</source>
<translation>اس پاس فریز میں ایسا نشان ہے جو کوئی کی بورڈ دوبارہ نہیں لکھ سکتا۔ اسے خود ٹائپ کریں۔</translation>
</message>
<message>
<source>This passphrase is easy to guess: it repeats itself, follows the keyboard or is made of very common words or names. Choose another, or let the program make one.</source>
<translation>اس پاس فریز کا اندازہ لگانا آسان ہے: اس میں تکرار ہے، یا یہ کی بورڈ کی ترتیب پر ہے، یا بہت عام الفاظ یا ناموں سے بنا ہے۔ کوئی اور چنیں، یا پروگرام کو بنانے دیں۔</translation>
</message>
<message>
<source>This passphrase is longer than 4,096 signs. Choose a shorter one.</source>
<translation>یہ پاس فریز 4,096 حروف سے لمبا ہے۔ چھوٹا پاس فریز چنیں۔</translation>
</message>
<message>
<source>This passphrase is too short. Use at least 15 letters or signs, or six words.</source>
<translation>یہ پاس فریز بہت چھوٹا ہے۔ کم از کم 15 حروف یا نشان، یا چھ الفاظ استعمال کریں۔</translation>
</message>
<message>
<source>This picture is damaged or cut off. Copy it again from where it came from, then add it.</source>
<translation>یہ تصویر خراب یا ادھوری ہے۔ جہاں سے آئی تھی وہاں سے دوبارہ کاپی کریں، پھر شامل کریں۔</translation>
</message>
<message>
<source>This picture is too large to be shown safely. Make a smaller copy of it, then add that.</source>
<translation>یہ تصویر محفوظ طریقے سے دکھانے کے لیے بہت بڑی ہے۔ اس کی چھوٹی نقل بنائیں، پھر وہ شامل کریں۔</translation>
</message>
<message>
<source>This procedure has no such step for this case.</source>
<translation>اس کیس کے لیے اس طریقۂ کار میں ایسا کوئی مرحلہ نہیں ہے۔</translation>
</message>
<message>
<source>This procedure was reviewed before the one in use, so it would undo what was learned since.</source>
<translation>اس طریقۂ کار کی جانچ موجودہ طریقۂ کار سے پہلے ہوئی تھی، اس لیے یہ تب سے سیکھی گئی باتوں کو مٹا دے گا۔</translation>
</message>
<message>
<source>This proposal is not what somebody of this office who may publish has signed. Do not publish it; tell your supervisor.</source>
<translation>یہ تجویز وہ نہیں جس پر اس دفتر کے شائع کرنے کے مجاز کسی فرد نے دستخط کیے ہوں۔ اسے شائع نہ کریں؛ اپنے سپروائزر کو بتائیں۔</translation>
</message>
<message>
<source>This proposal was approved or taken back already. Look at the list again.</source>
<translation>یہ تجویز پہلے ہی منظور ہو چکی یا واپس لی جا چکی ہے۔ فہرست دوبارہ دیکھیں۔</translation>
</message>
<message>
<source>This provider takes no referrals now. Choose another one.</source>
<translation>یہ فراہم کنندہ ابھی ریفرل نہیں لے رہا۔ کوئی اور منتخب کریں۔</translation>
</message>
<message>
<source>This record has an act of its own; use that act.</source>
<translation>اس ریکارڈ کی اپنی الگ کارروائی ہے؛ وہی استعمال کریں۔</translation>
</message>
<message>
<source>This record is part of the case's history and is not deleted.</source>
<translation>یہ ریکارڈ کیس کی تاریخ کا حصہ ہے اور حذف نہیں کیا جاتا۔</translation>
</message>
<message>
<source>This record was changed elsewhere while you worked on it. Open it again and compare.</source>
<translation>آپ کے کام کے دوران یہ ریکارڈ کہیں اور تبدیل ہوا ہے۔ اسے دوبارہ کھول کر موازنہ کریں۔</translation>
</message>
<message>
<source>This relative is not linked to a case.</source>
<translation>یہ رشتہ دار کسی کیس سے جڑا ہوا نہیں ہے۔</translation>
</message>
<message>
<source>This release cannot be read any more. Tell your supervisor.</source>
<translation>یہ اجرا اب پڑھا نہیں جا سکتا۔ اپنے سپروائزر کو بتائیں۔</translation>
</message>
<message>
<source>This sound is damaged or not what it seems, and cannot be played. Copy it again from where it came from.</source>
<translation>یہ آواز خراب ہے یا ویسی نہیں جیسی نظر آتی ہے، اور چلائی نہیں جا سکتی۔ جہاں سے آئی تھی وہاں سے دوبارہ کاپی کریں۔</translation>
</message>
<message>
<source>This sound is too large to be played safely. Cut it into parts, then add them.</source>
<translation>یہ آواز محفوظ طریقے سے چلانے کے لیے بہت بڑی ہے۔ اسے حصوں میں تقسیم کریں، پھر وہ شامل کریں۔</translation>
</message>
<message>
<source>This step does not ask for this form.</source>
<translation>یہ مرحلہ یہ فارم نہیں مانگتا۔</translation>
</message>
<message>
<source>This vault has no room for another user. Remove a user who has left, then try again.</source>
<translation>اس والٹ میں مزید صارف کی گنجائش نہیں۔ کسی جا چکے صارف کو ہٹائیں، پھر دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>This vault lies where two computers could damage it, so it is opened for reading only. Move it to this computer's own disk to work with it.</source>
<translation>یہ والٹ ایسی جگہ ہے جہاں دو کمپیوٹر اسے خراب کر سکتے ہیں، اس لیے صرف پڑھنے کے لیے کھولا گیا ہے۔ کام کرنے کے لیے اسے اسی کمپیوٹر کی ڈسک پر منتقل کریں۔</translation>
</message>
<message>
<source>This vault was made by a newer version of the program. Install that version and try again.</source>
<translation>یہ والٹ پروگرام کے زیادہ نئے نسخے سے بنا ہے۔ وہ نسخہ انسٹال کریں اور دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>This very file is among the documents of the case already.</source>
<translation>بالکل یہی فائل کیس کی دستاویزات میں پہلے سے موجود ہے۔</translation>
</message>
<message>
<source>This very procedure is in use already.</source>
<translation>بالکل یہی طریقۂ کار پہلے سے استعمال میں ہے۔</translation>
</message>
<message>
<source>This was decided or taken back already.</source>
<translation>اس کا فیصلہ ہو چکا ہے یا اسے واپس لے لیا گیا ہے۔</translation>
</message>
<message>
<source>This was deleted more than 30 days ago and cannot be brought back.</source>
<translation>یہ 30 دن سے زیادہ پہلے حذف ہوا تھا اور واپس نہیں لایا جا سکتا۔</translation>
</message>
<message>
<source>This would make somebody an ancestor of herself. Check how the two are related.</source>
<translation>اس طرح کوئی فرد خود اپنا ہی بزرگ بن جائے گا۔ جانچیں کہ دونوں کا رشتہ کیا ہے۔</translation>
</message>
<message>
<source>Together with figures published before, these are too many to be sure that nobody is shown. {advice}</source>
<translation>پہلے شائع شدہ اعداد کے ساتھ مل کر یہ اتنے زیادہ ہیں کہ یقین نہیں رہتا کہ کوئی فرد ظاہر نہ ہو۔ {advice}</translation>
</message>
<message>
<source>Together with figures published before, these would show single people. {advice}</source>
<translation>پہلے شائع شدہ اعداد کے ساتھ مل کر یہ اکیلے افراد کو ظاہر کر دیں گے۔ {advice}</translation>
</message>
<message>
<source>Two lines have one wristband. Give one of the two people another one first.</source>
<translation>دو سطروں میں ایک ہی کلائی کا بینڈ ہے۔ پہلے دونوں افراد میں سے ایک کو دوسرا دیں۔</translation>
</message>
<message numerus="yes">
<source>Wait %n second(s) before you try again.</source>
<translation>
<numerusform>دوبارہ کوشش سے پہلے %n سیکنڈ انتظار کریں۔</numerusform>
<numerusform>دوبارہ کوشش سے پہلے %n سیکنڈ انتظار کریں۔</numerusform>
</translation>
</message>
<message>
<source>Without the person's agreement a case leaves the office only where a life is at risk, and a supervisor offers it.</source>
<translation>متعلقہ فرد کی رضامندی کے بغیر کیس دفتر سے باہر صرف وہاں جاتا ہے جہاں جان خطرے میں ہو، اور اس کی پیشکش سپروائزر کرتا ہے۔</translation>
</message>
<message>
<source>Without the person's consent no record of the case is kept. Ask first.</source>
<translation>متعلقہ فرد کی رضامندی کے بغیر کیس کا ریکارڈ نہیں رکھا جاتا۔ پہلے پوچھیں۔</translation>
</message>
<message>
<source>Without the person's valid consent no record of the case is kept. Ask first, then put the consent into the file, with the purpose record.</source>
<translation>متعلقہ فرد کی مؤثر رضامندی کے بغیر کیس کا ریکارڈ نہیں رکھا جاتا۔ پہلے پوچھیں، پھر رضامندی فائل میں ڈالیں، جس کا مقصد record ہو۔</translation>
</message>
<message>
<source>Write the user's name with 1 to 60 letters, on one line and without control signs.</source>
<translation>صارف کا نام 1 سے 60 حروف میں لکھیں، ایک سطر میں اور کنٹرول حروف کے بغیر۔</translation>
</message>
<message>
<source>You may not write in this folder. Choose another one, or ask for the right to write here.</source>
<translation>آپ کو اس فولڈر میں لکھنے کی اجازت نہیں۔ کوئی اور فولڈر منتخب کریں، یا یہاں لکھنے کی اجازت مانگیں۔</translation>
</message>
<message>
<source>You proposed these figures yourself. Ask somebody else to look and approve.</source>
<translation>یہ اعداد و شمار آپ نے خود تجویز کیے ہیں۔ کسی اور سے کہیں کہ دیکھ کر منظور کرے۔</translation>
</message>
<message>
<source>Your access to this vault has ended. Ask a supervisor, or set the computer's clock right.</source>
<translation>اس والٹ تک آپ کی رسائی ختم ہو گئی ہے۔ سپروائزر سے بات کریں، یا کمپیوٹر کی گھڑی درست کریں۔</translation>
</message>
<message>
<source>Your level is lower than the answers suggest. Say under your decision why; it is kept with it.</source>
<translation>آپ کی سطح جوابات کی تجویز سے کم ہے۔ اپنے فیصلے کے نیچے لکھیں کہ کیوں؛ یہ اس کے ساتھ رکھا جاتا ہے۔</translation>
</message>
<message>
<source>Your passphrase is right, but a part of the vault's data is damaged. Make no changes and restore the last backup that is whole.</source>
<translation>آپ کا پاس فریز درست ہے، مگر والٹ کے ڈیٹا کا ایک حصہ خراب ہے۔ کوئی تبدیلی نہ کریں اور آخری مکمل بیک اپ بحال کریں۔</translation>
</message>
<message>
<source>Your role does not include this: {what}. Ask a supervisor to do it.</source>
<translation>آپ کے کردار میں یہ شامل نہیں: {what}۔ یہ کام سپروائزر سے کروائیں۔</translation>
</message>
<message>
<source>Your role does not open case files, only figures.</source>
<translation>آپ کے کردار کو کیس فائلیں کھولنے کی اجازت نہیں، صرف اعداد و شمار کی ہے۔</translation>
</message>
<message>
<source>Your role does not open the figures.</source>
<translation>آپ کے کردار کو اعداد و شمار کھولنے کی اجازت نہیں۔</translation>
</message>
<message>
<source>{kind}: the program fills in “{field}” itself. Take it out of the file.</source>
<translation>{kind}: “{field}” پروگرام خود بھرتا ہے۔ اسے فائل سے نکال دیں۔</translation>
</message>
</context>
<context>
<name>Events</name>
<message numerus="yes">
<source>%n case(s) in your sight</source>
<translation>
<numerusform>آپ کی نظر میں %n کیس</numerusform>
<numerusform>آپ کی نظر میں %n کیس</numerusform>
</translation>
</message>
<message>
<source>Add a raid or a boat arrival once, and let each case refer to it.</source>
<translation>چھاپے یا کشتی کی آمد کو ایک بار شامل کریں، اور ہر کیس میں اس کا حوالہ دیں۔</translation>
</message>
<message>
<source>Add an event</source>
<translation>واقعہ شامل کریں</translation>
</message>
<message>
<source>Events</source>
<translation>واقعات</translation>
</message>
<message>
<source>No event yet</source>
<translation>ابھی کوئی واقعہ نہیں</translation>
</message>
<message>
<source>Show the cases</source>
<translation>کیس دکھائیں</translation>
</message>
<message>
<source>What brought many people at once; a case names its event under About the case</source>
<translation>جس سے ایک ساتھ بہت سے لوگ آئے؛ کیس میں واقعہ “کیس کے بارے میں” کے حصے میں لکھا جاتا ہے</translation>
</message>
</context>
<context>
<name>Exchange</name>
<message>
<source>A case has only one record of the kind {kind}.</source>
<translation>کیس میں {kind} قسم کا صرف ایک ریکارڈ ہوتا ہے۔</translation>
</message>
<message>
<source>A record in the file is not a JSON object.</source>
<translation>فائل میں ایک ریکارڈ JSON آبجیکٹ نہیں ہے۔</translation>
</message>
<message>
<source>The file does not hold one JSON object.</source>
<translation>فائل میں ایک واحد JSON آبجیکٹ نہیں ہے۔</translation>
</message>
<message>
<source>The file gives the same name twice in one place.</source>
<translation>فائل ایک ہی جگہ پر ایک نام دو بار دیتی ہے۔</translation>
</message>
<message>
<source>The file holds a number that cannot be kept exactly.</source>
<translation>فائل میں ایسا عدد ہے جو بالکل درست نہیں رکھا جا سکتا۔</translation>
</message>
<message>
<source>The file is nested too deeply.</source>
<translation>فائل میں تہ در تہ حصے بہت زیادہ ہیں۔</translation>
</message>
<message>
<source>The file is not JSON: look near line {line}, column {column}.</source>
<translation>فائل JSON نہیں ہے: سطر {line}، کالم {column} کے قریب دیکھیں۔</translation>
</message>
<message>
<source>The file is not text in UTF-8.</source>
<translation>فائل UTF-8 متن نہیں ہے۔</translation>
</message>
<message>
<source>The file is too big. It can have {most} bytes at most.</source>
<translation>فائل بہت بڑی ہے۔ یہ زیادہ سے زیادہ {most} بائٹ کی ہو سکتی ہے۔</translation>
</message>
<message>
<source>The file names a kind of record that this program does not have.</source>
<translation>فائل میں ریکارڈ کی ایسی قسم ہے جو اس پروگرام میں نہیں۔</translation>
</message>
<message>
<source>There is no such file, or it cannot be read.</source>
<translation>ایسی کوئی فائل نہیں ہے، یا اسے پڑھا نہیں جا سکتا۔</translation>
</message>
</context>
<context>
<name>Family</name>
<message>
<source>Case code</source>
<translation>کیس کوڈ</translation>
</message>
<message>
<source>Link to a case</source>
<translation>کیس سے جوڑیں</translation>
</message>
<message>
<source>Open that case</source>
<translation>وہ کیس کھولیں</translation>
</message>
<message>
<source>Take the link away</source>
<translation>ربط ہٹائیں</translation>
</message>
<message>
<source>Which case is about this relative?</source>
<translation>کون سا کیس اس رشتہ دار کے بارے میں ہے؟</translation>
</message>
<message>
<source>helped here too</source>
<translation>یہاں ان کی بھی مدد ہوئی</translation>
</message>
</context>
<context>
<name>FamilyMember</name>
<message>
<source>Age, if no birth date</source>
<translation>عمر، اگر تاریخِ پیدائش نہ ہو</translation>
</message>
<message>
<source>Birth date</source>
<translation>تاریخِ پیدائش</translation>
</message>
<message>
<source>Case about this relative</source>
<translation>اس رشتہ دار کا کیس</translation>
</message>
<message>
<source>Depends on the person?</source>
<translation>کیا متعلقہ فرد پر انحصار ہے؟</translation>
</message>
<message>
<source>Lives with the person?</source>
<translation>کیا متعلقہ فرد کے ساتھ رہتا ہے؟</translation>
</message>
<message>
<source>Name</source>
<translation>نام</translation>
</message>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Phone</source>
<translation>فون</translation>
</message>
<message>
<source>Relation to the person</source>
<translation>متعلقہ فرد سے رشتہ</translation>
</message>
<message>
<source>Safe to contact?</source>
<translation>کیا رابطہ محفوظ ہے؟</translation>
</message>
<message>
<source>Sex</source>
<translation>جنس</translation>
</message>
<message>
<source>Where she or he is</source>
<translation>کہاں ہے</translation>
</message>
</context>
<context>
<name>FigureMenus</name>
<message>
<source>A person who told of several incidents in a month is counted once, so that nobody is found by being counted often.</source>
<translation>جس فرد نے ایک مہینے میں کئی واقعات بتائے وہ ایک بار شمار ہوتا ہے، تاکہ بار بار شمار ہونے سے کسی کا پتا نہ چلے۔</translation>
</message>
<message>
<source>Ages are those on the day on which the case was opened, in the bands of the other figures, which cannot be turned into those of GBVIMS.</source>
<translation>عمر وہ ہے جو کیس کھلنے کے دن تھی، عمر کے انہی گروہوں میں جو دوسرے اعداد میں ہیں؛ انہیں GBVIMS کے گروہوں میں نہیں بدلا جا سکتا۔</translation>
</message>
<message>
<source>Ages are those on the day on which the case was opened.</source>
<translation>عمر وہ ہے جو کیس کھلنے کے دن تھی۔</translation>
</message>
<message>
<source>An office counts the people it helps; victims whom the authorities detected and it never met are not among them.</source>
<translation>دفتر ان لوگوں کو شمار کرتا ہے جن کی وہ مدد کرتا ہے؛ وہ متاثرین جن کی نشاندہی حکام نے کی اور جن سے دفتر کبھی نہیں ملا، ان میں شامل نہیں۔</translation>
</message>
<message>
<source>CTDC has one gender beside woman and man; here it is the sum of three.</source>
<translation>CTDC میں عورت اور مرد کے علاوہ ایک صنف ہے؛ یہاں وہ تین صنفوں کا مجموعہ ہے۔</translation>
</message>
<message>
<source>CTDC names countries by three letters, this program by two.</source>
<translation>CTDC ملکوں کے نام تین حروف سے لکھتا ہے، یہ پروگرام دو سے۔</translation>
</message>
<message>
<source>CTDC publishes single made-up records; these are tables of true figures that were protected.</source>
<translation>CTDC الگ الگ مصنوعی ریکارڈ شائع کرتا ہے؛ یہ ایسے اصل اعداد کے جدول ہیں جنہیں محفوظ کیا گیا ہے۔</translation>
</message>
<message>
<source>CTDC, 27 columns</source>
<translation>CTDC، 27 کالم</translation>
</message>
<message>
<source>Child labour is counted as forced labour; servitude, begging and forced criminality as other forms. UNODC does not say.</source>
<translation>چائلڈ لیبر جبری مشقت میں شمار ہوتی ہے؛ غلامانہ خدمت، گداگری اور زبردستی جرم کرانا دیگر صورتوں میں۔ UNODC اس بارے میں کچھ نہیں کہتا۔</translation>
</message>
<message>
<source>Corridors (ASEAN, Bali Process)</source>
<translation>راستے (ASEAN، بالی پراسیس)</translation>
</message>
<message>
<source>Countries of return are those of returns that are done, planned or stopped; the table tells them apart.</source>
<translation>واپسی کے ملک ان واپسیوں کے ہیں جو ہو چکی ہیں، جن کا منصوبہ ہے یا جو روک دی گئیں؛ جدول انہیں الگ الگ دکھاتا ہے۔</translation>
</message>
<message>
<source>Detected victims by sex, age, form of exploitation, citizenship and return, as UNODC asks states for them.</source>
<translation>متاثرین جن کی نشاندہی ہوئی، جنس، عمر، استحصال کی صورت، شہریت اور واپسی کے لحاظ سے، جیسا کہ UNODC ریاستوں سے مانگتا ہے۔</translation>
</message>
<message>
<source>Every person that this office helps and that was formally identified or is presumed to be a victim of trafficking, by whomever, in the period in which the case was opened.</source>
<translation>ہر وہ فرد جس کی یہ دفتر مدد کرتا ہے اور جسے، چاہے کسی نے بھی، باضابطہ طور پر انسانی اسمگلنگ کا متاثرہ فرد قرار دیا یا ابتدائی طور پر متاثرہ فرد سمجھا، اس مدت میں جس میں کیس کھولا گیا۔</translation>
</message>
<message>
<source>Every person that this office helps and that was formally identified or is presumed to be a victim of trafficking, by whomever, in the year in which the case was opened. CTDC counts individual victims in the year in which they were assisted, identified, referred or reported.</source>
<translation>ہر وہ فرد جس کی یہ دفتر مدد کرتا ہے اور جسے، چاہے کسی نے بھی، باضابطہ طور پر انسانی اسمگلنگ کا متاثرہ فرد قرار دیا یا ابتدائی طور پر متاثرہ فرد سمجھا، اس سال میں جس میں کیس کھولا گیا۔ CTDC ہر متاثرہ فرد کو اس سال میں شمار کرتا ہے جس میں اس کی مدد، شناخت، ریفرل یا رپورٹ ہوئی۔</translation>
</message>
<message>
<source>Every person who told of gender-based violence in the month, once, by the newest incident of that month. What is recorded as not gender-based is left out. The incident recorder of GBVIMS counts incidents.</source>
<translation>ہر وہ فرد جس نے اس مہینے میں صنف کی بنیاد پر تشدد کے بارے میں بتایا، ایک بار، اس مہینے کے تازہ ترین واقعے کے مطابق۔ جس واقعے کے بارے میں درج ہے کہ وہ صنف کی بنیاد پر نہیں تھا، وہ شامل نہیں۔ GBVIMS کا واقعات درج کرنے کا نظام (Incident Recorder) واقعات شمار کرتا ہے۔</translation>
</message>
<message>
<source>Every person whom police, a court or prosecution, or another public body identified as a victim of trafficking or presumes to be one, in the year in which that was first decided, but never before the case was opened here. The indicator is the number of victims of a country for each 100,000 people who live there.</source>
<translation>ہر وہ فرد جسے پولیس، عدالت یا استغاثہ، یا کسی اور سرکاری ادارے نے انسانی اسمگلنگ کا متاثرہ فرد قرار دیا یا ابتدائی طور پر متاثرہ فرد سمجھا، اس سال میں جس میں پہلی بار یہ فیصلہ ہوا، لیکن یہاں کیس کھلنے سے پہلے کبھی نہیں۔ اشاریہ ملک میں رہنے والے ہر 100,000 لوگوں پر اس کے متاثرین کی تعداد ہے۔</translation>
</message>
<message>
<source>Every person whom police, a court or prosecution, or another public body identified as a victim of trafficking or presumes to be one, in the year in which that was first decided, but never before the case was opened here. UNODC publishes victims detected by the authorities of a country.</source>
<translation>ہر وہ فرد جسے پولیس، عدالت یا استغاثہ، یا کسی اور سرکاری ادارے نے انسانی اسمگلنگ کا متاثرہ فرد قرار دیا یا ابتدائی طور پر متاثرہ فرد سمجھا، اس سال میں جس میں پہلی بار یہ فیصلہ ہوا، لیکن یہاں کیس کھلنے سے پہلے کبھی نہیں۔ UNODC ان متاثرین کی تعداد شائع کرتا ہے جن کی نشاندہی کسی ملک کے حکام نے کی۔</translation>
</message>
<message>
<source>Every person whose case was opened in the period, whether trafficked or not, with what has been done for her up to the day on which the figures were brought up to date.</source>
<translation>ہر وہ فرد جس کا کیس اس مدت میں کھولا گیا، چاہے وہ انسانی اسمگلنگ کا شکار ہوا ہو یا نہیں، اور اس کے لیے اس دن تک کیا کیا گیا جب اعداد تازہ کیے گئے۔</translation>
</message>
<message>
<source>From where to where, in which work and when, for the exchange between countries of the region.</source>
<translation>کہاں سے کہاں، کس کام میں اور کب، خطے کے ملکوں کے درمیان تبادلے کے لیے۔</translation>
</message>
<message>
<source>Gender-based violence, monthly (GBVIMS)</source>
<translation>صنف کی بنیاد پر تشدد، ماہانہ (GBVIMS)</translation>
</message>
<message>
<source>Help given after the period is counted too, for it belongs to the people of the period.</source>
<translation>مدت کے بعد دی گئی مدد بھی شمار ہوتی ہے، کیونکہ وہ اسی مدت کے لوگوں کی ہے۔</translation>
</message>
<message>
<source>In CTDC a flag is 1 or empty; here an answer that says something else is counted as no, apart from no answer.</source>
<translation>CTDC میں نشان (flag) یا تو 1 ہوتا ہے یا خالی؛ یہاں جو جواب کچھ اور بتائے وہ ”نہیں“ شمار ہوتا ہے، اور جواب نہ ہونا اس سے الگ ہے۔</translation>
</message>
<message>
<source>Needs are met as far as the goals of the support plan that have ended were reached.</source>
<translation>ضروریات اس حد تک پوری سمجھی جاتی ہیں جس حد تک مدد کے منصوبے کے ختم ہو چکے ہدف حاصل ہوئے۔</translation>
</message>
<message>
<source>Of several countries of exploitation the one on record as such is counted.</source>
<translation>اگر استحصال کے کئی ملک ہوں تو وہ شمار ہوتا ہے جو ریکارڈ میں استحصال کے ملک کے طور پر درج ہے۔</translation>
</message>
<message>
<source>Of several forms of exploitation the one named first is counted.</source>
<translation>اگر استحصال کی کئی صورتیں ہوں تو وہ شمار ہوتی ہے جو سب سے پہلے درج ہے۔</translation>
</message>
<message>
<source>Of several forms of exploitation the one named first is counted. UNODC leaves that to each country.</source>
<translation>اگر استحصال کی کئی صورتیں ہوں تو وہ شمار ہوتی ہے جو سب سے پہلے درج ہے۔ UNODC یہ ہر ملک پر چھوڑتا ہے۔</translation>
</message>
<message>
<source>Place, ethnic group and occupation are not counted; they are written in free words.</source>
<translation>جگہ، نسلی گروہ اور پیشہ شمار نہیں ہوتے؛ یہ آزاد الفاظ میں لکھے جاتے ہیں۔</translation>
</message>
<message>
<source>Services and outcomes</source>
<translation>خدمات اور نتائج</translation>
</message>
<message>
<source>Services are those received up to the day on which the figures were brought up to date.</source>
<translation>خدمات وہ ہیں جو اس دن تک ملیں جب اعداد تازہ کیے گئے۔</translation>
</message>
<message>
<source>Sustainable Development Goals, indicator 16.2.2</source>
<translation>پائیدار ترقی کے اہداف، اشاریہ 16.2.2</translation>
</message>
<message>
<source>The columns of the Counter Trafficking Data Collaborative, in tables instead of single records.</source>
<translation>Counter Trafficking Data Collaborative کے کالم، الگ الگ ریکارڈوں کی بجائے جدولوں میں۔</translation>
</message>
<message>
<source>The indicator asks for victims detected and not detected; these are those detected.</source>
<translation>اشاریہ ان متاثرین کو بھی مانگتا ہے جن کی نشاندہی ہوئی اور انہیں بھی جن کی نہیں ہوئی؛ یہ وہ ہیں جن کی نشاندہی ہوئی۔</translation>
</message>
<message>
<source>The indicator is about a whole country. The figures of one office are a part of it.</source>
<translation>اشاریہ پورے ملک کے بارے میں ہے۔ ایک دفتر کے اعداد اس کا ایک حصہ ہیں۔</translation>
</message>
<message>
<source>The origin is the citizenship named first; where a person was recruited has a table of its own.</source>
<translation>اصل ملک سے مراد وہ شہریت ہے جو سب سے پہلے درج ہے؛ کسی فرد کی بھرتی کہاں ہوئی، اس کا الگ جدول ہے۔</translation>
</message>
<message>
<source>The same tables with true figures, where those under 5 are hidden as UNODC prints them, and others with them that would give them away.</source>
<translation>یہی جدول اصل اعداد کے ساتھ، جہاں 5 سے کم اعداد اسی طرح چھپائے گئے ہیں جیسے UNODC انہیں چھاپتا ہے، اور ان کے ساتھ وہ دوسرے بھی جو انہیں ظاہر کر دیتے۔</translation>
</message>
<message>
<source>The victims behind the number per 100,000 population, by sex, age and form of exploitation.</source>
<translation>ہر 100,000 کی آبادی پر تعداد کے پیچھے موجود متاثرین، جنس، عمر اور استحصال کی صورت کے لحاظ سے۔</translation>
</message>
<message>
<source>These are numbers of people. Divide them by the population of the country and multiply by 100,000; this program knows no populations.</source>
<translation>یہ لوگوں کی تعداد ہے۔ اسے ملک کی آبادی پر تقسیم کریں اور 100,000 سے ضرب دیں؛ اس پروگرام کو آبادی معلوم نہیں۔</translation>
</message>
<message>
<source>UNODC global report (GLOTIP)</source>
<translation>UNODC کی عالمی رپورٹ (GLOTIP)</translation>
</message>
<message>
<source>UNODC global report (GLOTIP), figures under 5 hidden</source>
<translation>UNODC کی عالمی رپورٹ (GLOTIP)، 5 سے کم اعداد چھپے ہوئے</translation>
</message>
<message>
<source>Violence told of in a month, by its kind, who lived through it, who is said to have done it, and when.</source>
<translation>مہینے میں بتایا گیا تشدد، اس کی قسم کے لحاظ سے، کس پر گزرا، کس پر اس کا الزام ہے، اور کب ہوا۔</translation>
</message>
<message>
<source>What help people received, how long it took, and what came of it.</source>
<translation>لوگوں کو کیا مدد ملی، اس میں کتنا وقت لگا، اور اس کا نتیجہ کیا ہوا۔</translation>
</message>
<message>
<source>Where CTDC is silent, begging and forced criminality are counted as forced labour, and servitude as other.</source>
<translation>جہاں CTDC کچھ نہیں کہتا، وہاں گداگری اور زبردستی جرم کرانا جبری مشقت میں شمار ہوتے ہیں، اور غلامانہ خدمت دیگر صورتوں میں۔</translation>
</message>
</context>
<context>
<name>Figures</name>
<message numerus="yes">
<source>%n figure(s) are hidden and leave a hole.</source>
<translation>
<numerusform>%n عدد چھپا ہوا ہے اور خالی جگہ چھوڑتا ہے۔</numerusform>
<numerusform>%n اعداد چھپے ہوئے ہیں اور خالی جگہ چھوڑتے ہیں۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n figure(s), shown or kept back</source>
<translation>
<numerusform>%n عدد، دکھایا گیا یا روکا گیا</numerusform>
<numerusform>%n اعداد، دکھائے گئے یا روکے گئے</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more line(s) in the table</source>
<translation>
<numerusform>جدول میں %n اور سطر</numerusform>
<numerusform>جدول میں %n اور سطریں</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n person(s) can be counted</source>
<translation>
<numerusform>%n فرد شمار کیا جا سکتا ہے</numerusform>
<numerusform>%n افراد شمار کیے جا سکتے ہیں</numerusform>
</translation>
</message>
<message>
<source>A code is published that the codebook does not explain.</source>
<translation>ایسا کوڈ شائع ہوا ہے جس کی وضاحت کوڈ بک میں نہیں۔</translation>
</message>
<message>
<source>A column of the plan holds a value with control characters or with more than {most} letters. Figures count codes: choose another column or correct the value.</source>
<translation>منصوبے کے ایک کالم میں ایسی قدر ہے جس میں کنٹرول حروف ہیں یا {most} سے زیادہ حروف ہیں۔ اعداد و شمار کوڈ گنتے ہیں: کوئی اور کالم منتخب کریں یا قدر درست کریں۔</translation>
</message>
<message>
<source>A fingerprint in the file of sources does not have 25 digits.</source>
<translation>ماخذوں کی فائل میں ایک فنگر پرنٹ 25 ہندسوں کا نہیں ہے۔</translation>
</message>
<message>
<source>A menu has at most 22 tables of one or two columns each.</source>
<translation>مینو میں زیادہ سے زیادہ 22 جدول ہو سکتے ہیں، ہر ایک میں ایک یا دو کالم۔</translation>
</message>
<message>
<source>A table has a column, a cell or all its columns twice.</source>
<translation>کسی جدول میں کوئی کالم، کوئی خانہ یا اس کے تمام کالم دو بار ہیں۔</translation>
</message>
<message>
<source>A table has figures of a kind that its method does not publish.</source>
<translation>کسی جدول میں ایسی قسم کے اعداد ہیں جو اس کا طریقہ شائع نہیں کرتا۔</translation>
</message>
<message>
<source>A table of this release has the same column twice.</source>
<translation>اس اجرا کے ایک جدول میں ایک ہی کالم دو بار ہے۔</translation>
</message>
<message>
<source>About these figures</source>
<translation>ان اعداد و شمار کے بارے میں</translation>
</message>
<message>
<source>Add this table</source>
<translation>یہ جدول شامل کریں</translation>
</message>
<message>
<source>After protection</source>
<translation>تحفظ کے بعد</translation>
</message>
<message>
<source>Age</source>
<translation>عمر</translation>
</message>
<message>
<source>Age of the alleged perpetrator</source>
<translation>مبینہ مرتکب فرد کی عمر</translation>
</message>
<message>
<source>All but a few people have this answer, so those few stand out.</source>
<translation>چند لوگوں کے سوا سب کا یہی جواب ہے، اس لیے وہ چند نمایاں ہو جاتے ہیں۔</translation>
</message>
<message>
<source>Another option has this name. Give each its own.</source>
<translation>اس نام کا ایک اور انتخاب موجود ہے۔ ہر ایک کو الگ نام دیں۔</translation>
</message>
<message>
<source>Another table: by</source>
<translation>ایک اور جدول: بلحاظ</translation>
</message>
<message>
<source>Approve and publish…</source>
<translation>منظور اور شائع کریں…</translation>
</message>
<message>
<source>As they were published; nothing has been changed since.</source>
<translation>جیسے شائع ہوئے تھے؛ تب سے کچھ نہیں بدلا۔</translation>
</message>
<message>
<source>At least</source>
<translation>کم از کم</translation>
</message>
<message numerus="yes">
<source>At least %n people gave all these answers together; that can be proven.</source>
<translation>
<numerusform>کم از کم %n فرد نے یہ سب جوابات ایک ساتھ دیے؛ یہ ثابت کیا جا سکتا ہے۔</numerusform>
<numerusform>کم از کم %n افراد نے یہ سب جوابات ایک ساتھ دیے؛ یہ ثابت کیا جا سکتا ہے۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>At least %n people have these answers; that can be worked out.</source>
<translation>
<numerusform>کم از کم %n فرد کے یہی جوابات ہیں؛ یہ معلوم کیا جا سکتا ہے۔</numerusform>
<numerusform>کم از کم %n افراد کے یہی جوابات ہیں؛ یہ معلوم کیا جا سکتا ہے۔</numerusform>
</translation>
</message>
<message>
<source>At most</source>
<translation>زیادہ سے زیادہ</translation>
</message>
<message>
<source>At most {most} countries can be joined at once. Name the country of each folder: folders without a name count as a country each.</source>
<translation>ایک ساتھ زیادہ سے زیادہ {most} ملک یکجا کیے جا سکتے ہیں۔ ہر فولڈر کے ملک کا نام دیں: بغیر نام کا ہر فولڈر ایک الگ ملک شمار ہوتا ہے۔</translation>
</message>
<message>
<source>At most {most} release folders can be joined at once. Join fewer, for example fewer years.</source>
<translation>ایک ساتھ اجرا کے زیادہ سے زیادہ {most} فولڈر یکجا کیے جا سکتے ہیں۔ کم یکجا کریں، مثلاً کم سال۔</translation>
</message>
<message>
<source>Attacks that succeed</source>
<translation>کامیاب ہونے والے حملے</translation>
</message>
<message>
<source>Before protection</source>
<translation>تحفظ سے پہلے</translation>
</message>
<message>
<source>Between {least} and {greatest} people have these answers; that can be worked out.</source>
<translation>{least} سے {greatest} تک افراد کے یہی جوابات ہیں؛ یہ معلوم کیا جا سکتا ہے۔</translation>
</message>
<message>
<source>Bring up to date</source>
<translation>تازہ کریں</translation>
</message>
<message>
<source>By comparing releases: {learnt}</source>
<translation>اجرا کا موازنہ کرنے سے: {learnt}</translation>
</message>
<message>
<source>CTDC: {flag}</source>
<translation>CTDC: {flag}</translation>
</message>
<message>
<source>Chance added (for everybody, 2,000 people and more)</source>
<translation>اتفاقی کمی بیشی کے ساتھ (سب کے لیے، 2,000 یا زیادہ لوگ)</translation>
</message>
<message>
<source>Chance was added to every figure, so that nobody can tell from them whether a single person was counted. All tables add up. The manifest says for each table how far its figures may be off.</source>
<translation>ہر عدد میں اتفاقی کمی بیشی کی گئی ہے، تاکہ ان سے کوئی نہ بتا سکے کہ کوئی ایک فرد شمار ہوا یا نہیں۔ تمام جدولوں کے جوڑ درست ہیں۔ فہرستِ اجرا ہر جدول کے لیے بتاتی ہے کہ اس کے اعداد میں کتنا فرق ہو سکتا ہے۔</translation>
</message>
<message>
<source>Choose</source>
<translation>منتخب کریں</translation>
</message>
<message>
<source>Choose, then look</source>
<translation>منتخب کریں، پھر دیکھیں</translation>
</message>
<message>
<source>Citizenship</source>
<translation>شہریت</translation>
</message>
<message>
<source>Coarse records (at most five columns)</source>
<translation>کم تفصیلی ریکارڈ (زیادہ سے زیادہ پانچ کالم)</translation>
</message>
<message>
<source>Code</source>
<translation>کوڈ</translation>
</message>
<message>
<source>Code put into different groups, for which nothing is added up</source>
<translation>کوڈ جو مختلف گروہوں میں رکھا گیا، جن کے لیے کچھ جمع نہیں کیا جاتا</translation>
</message>
<message>
<source>Code that not all countries have</source>
<translation>کوڈ جو تمام ملکوں میں نہیں</translation>
</message>
<message>
<source>Column</source>
<translation>کالم</translation>
</message>
<message>
<source>Column {number} of the plan has more than {most} different values. Figures count codes: choose another column, or group its values first.</source>
<translation>منصوبے کے کالم {number} میں {most} سے زیادہ مختلف قدریں ہیں۔ اعداد و شمار کوڈ گنتے ہیں: کوئی اور کالم منتخب کریں، یا پہلے اس کی قدروں کے گروہ بنائیں۔</translation>
</message>
<message>
<source>Column {number} of the plan holds a code that its order does not list. Add the code to the plan, or list it under `missing` if it means that the answer is not known.</source>
<translation>منصوبے کے کالم {number} میں ایسا کوڈ ہے جو اس کی ترتیب میں درج نہیں۔ کوڈ کو منصوبے میں شامل کریں، یا اگر اس کا مطلب یہ ہے کہ جواب معلوم نہیں تو اسے `missing` کے تحت درج کریں۔</translation>
</message>
<message>
<source>Column {number} of the plan holds the code _T, which means the total. Use another code.</source>
<translation>منصوبے کے کالم {number} میں کوڈ _T ہے، جس کا مطلب کل تعداد ہے۔ کوئی اور کوڈ استعمال کریں۔</translation>
</message>
<message>
<source>Column {number} of the plan lists no codes. Where chance is added, which codes there are must not follow from the records. List its codes under `order`.</source>
<translation>منصوبے کے کالم {number} میں کوئی کوڈ درج نہیں۔ جہاں اتفاقی کمی بیشی کی جاتی ہے وہاں ریکارڈوں سے یہ ظاہر نہیں ہونا چاہیے کہ کون سے کوڈ ہیں۔ اس کے کوڈ `order` کے تحت درج کریں۔</translation>
</message>
<message>
<source>Countries</source>
<translation>ممالک</translation>
</message>
<message>
<source>Countries counted</source>
<translation>شمار کیے گئے ممالک</translation>
</message>
<message>
<source>Country</source>
<translation>ملک</translation>
</message>
<message>
<source>Country of return</source>
<translation>واپسی کا ملک</translation>
</message>
<message>
<source>Difference</source>
<translation>فرق</translation>
</message>
<message>
<source>Differences</source>
<translation>اختلافات</translation>
</message>
<message>
<source>Each figure is the sum of what the countries counted in it published. The true number lies between `at least` and `at most`: for certain, or in 95 of 100 cases where a country adds chance to it.</source>
<translation>ہر عدد اس کا مجموعہ ہے جو اس میں شمار کیے گئے ملکوں نے شائع کیا۔ اصل تعداد `at least` (کم از کم) اور `at most` (زیادہ سے زیادہ) کے درمیان ہے: یقینی طور پر، یا جہاں کوئی ملک اس میں اتفاقی کمی بیشی کرتا ہے وہاں 100 میں سے 95 صورتوں میں۔</translation>
</message>
<message>
<source>Each person's answers are made coarser or left out until at least {k} people share them.</source>
<translation>ہر فرد کے جوابات کم تفصیلی کیے یا چھوڑ دیے جاتے ہیں، یہاں تک کہ وہ کم از کم {k} لوگوں میں مشترک ہوں۔</translation>
</message>
<message>
<source>Every figure becomes a multiple of {base}, all at once: totals add up and nobody shows.</source>
<translation>ہر عدد {base} کا مضرب بن جاتا ہے، سب ایک ساتھ: مجموعے درست رہتے ہیں اور کوئی فرد ظاہر نہیں ہوتا۔</translation>
</message>
<message>
<source>Every figure gets a little chance added, so that one more person never shows.</source>
<translation>ہر عدد میں تھوڑی سی اتفاقی کمی بیشی کی جاتی ہے، تاکہ ایک فرد کا اضافہ کبھی ظاہر نہ ہو۔</translation>
</message>
<message>
<source>Every figure is rounded to a multiple of {base}, up or down by chance, so that all tables add up. A figure may be up to {reach} away from the true one, and 0 may stand for a few people.</source>
<translation>ہر عدد کو {base} کے کسی مضرب تک، اتفاقی طور پر اوپر یا نیچے، راؤنڈ کیا گیا ہے تاکہ تمام جدولوں کے جوڑ درست رہیں۔ کوئی عدد اصل سے {reach} تک مختلف ہو سکتا ہے، اور 0 کا مطلب چند لوگ بھی ہو سکتے ہیں۔</translation>
</message>
<message>
<source>Every figure that is shown is the true one.</source>
<translation>جو عدد بھی دکھایا گیا ہے وہ اصل ہے۔</translation>
</message>
<message>
<source>Every person whose case was opened in the period, whatever came of it.</source>
<translation>ہر وہ فرد جس کا کیس اس مدت میں کھولا گیا، نتیجہ کچھ بھی ہوا ہو۔</translation>
</message>
<message numerus="yes">
<source>Exactly %n people have these answers; that can be worked out.</source>
<translation>
<numerusform>بالکل %n فرد کے یہی جوابات ہیں؛ یہ معلوم کیا جا سکتا ہے۔</numerusform>
<numerusform>بالکل %n افراد کے یہی جوابات ہیں؛ یہ معلوم کیا جا سکتا ہے۔</numerusform>
</translation>
</message>
<message>
<source>Figure</source>
<translation>عدد</translation>
</message>
<message>
<source>Figures</source>
<translation>اعداد و شمار</translation>
</message>
<message>
<source>Figures are protected and attacked before anybody sees them.</source>
<translation>کسی کے دیکھنے سے پہلے اعداد و شمار محفوظ کیے جاتے ہیں اور ان پر آزمائشی حملہ کیا جاتا ہے۔</translation>
</message>
<message>
<source>Figures of 10 people and more are off by {percent} % on average.</source>
<translation>10 یا زیادہ لوگوں کے اعداد میں اوسطاً {percent} % کا فرق ہے۔</translation>
</message>
<message>
<source>Figures of a period that overlaps this one have been published. The difference would show single people. Choose the next period, the same one, or one made up of published periods.</source>
<translation>اس مدت سے ملتی ہوئی ایک مدت کے اعداد و شمار شائع ہو چکے ہیں۔ دونوں کا فرق اکیلے افراد کو ظاہر کر دے گا۔ اگلی مدت منتخب کریں، یا وہی مدت، یا ایسی مدت جو شائع شدہ مدتوں سے مل کر بنی ہو۔</translation>
</message>
<message>
<source>Figures of several countries together</source>
<translation>کئی ملکوں کے اعداد و شمار یکجا</translation>
</message>
<message>
<source>Figures of this period have been published, and fewer than {least} people have changed since. The difference would show them. What was published stays as it is and can be written again; who comes late is counted in the next period.</source>
<translation>اس مدت کے اعداد و شمار شائع ہو چکے ہیں، اور تب سے {least} سے کم لوگوں میں تبدیلی آئی ہے۔ فرق انہیں ظاہر کر دے گا۔ جو شائع ہو چکا وہ جوں کا توں رہتا ہے اور دوبارہ لکھا جا سکتا ہے؛ جو دیر سے آئے وہ اگلی مدت میں شمار ہوتا ہے۔</translation>
</message>
<message>
<source>Figures with noise have told nearly all that they may tell of some of these people: epsilon {spent} of {most}. These would make it {wanted}. Choose a smaller epsilon, or another period.</source>
<translation>اتفاقی کمی بیشی والے اعداد ان میں سے کچھ لوگوں کے بارے میں تقریباً وہ سب بتا چکے ہیں جو بتانے کی اجازت ہے: epsilon {most} میں سے {spent}۔ ان سے یہ {wanted} ہو جائے گا۔ کم epsilon منتخب کریں، یا کوئی اور مدت۔</translation>
</message>
<message>
<source>File that the manifest does not vouch for, and that was not read</source>
<translation>فائل جس کی فہرستِ اجرا تصدیق نہیں کرتی، اور جو پڑھی نہیں گئی</translation>
</message>
<message>
<source>Finding somebody who is the only one in a figure</source>
<translation>ایسے فرد کو ڈھونڈ لینا جو کسی عدد میں اکیلا ہو</translation>
</message>
<message>
<source>First column</source>
<translation>پہلا کالم</translation>
</message>
<message>
<source>Folder {number} does not exist or cannot be opened.</source>
<translation>فولڈر {number} موجود نہیں یا کھولا نہیں جا سکتا۔</translation>
</message>
<message>
<source>Folder {number} is given twice, and its people would be counted twice.</source>
<translation>فولڈر {number} دو بار دیا گیا ہے، اور اس کے لوگ دو بار شمار ہوں گے۔</translation>
</message>
<message>
<source>For coarse records choose tables with at most five different columns.</source>
<translation>کم تفصیلی ریکارڈوں کے لیے ایسے جدول منتخب کریں جن میں کل زیادہ سے زیادہ پانچ مختلف کالم ہوں۔</translation>
</message>
<message>
<source>For nobody in particular</source>
<translation>کسی خاص وصول کنندہ کے لیے نہیں</translation>
</message>
<message>
<source>For whom; several with commas between them</source>
<translation>کس کے لیے؛ کئی ہوں تو ان کے درمیان کوما لگائیں</translation>
</message>
<message>
<source>For: {recipients}</source>
<translation>کس کے لیے: {recipients}</translation>
</message>
<message>
<source>Form of exploitation</source>
<translation>استحصال کی صورت</translation>
</message>
<message>
<source>Group added up from its parts</source>
<translation>گروہ جو اپنے حصوں سے جمع کیا گیا</translation>
</message>
<message>
<source>Hatched: hidden. The mark is of one size, whatever the figure is.</source>
<translation>ترچھی لکیریں: چھپا ہوا۔ عدد کچھ بھی ہو، نشان ایک ہی سائز کا ہے۔</translation>
</message>
<message>
<source>How long exploited</source>
<translation>استحصال کا عرصہ</translation>
</message>
<message>
<source>How people are protected</source>
<translation>لوگوں کو کیسے محفوظ رکھا جاتا ہے</translation>
</message>
<message>
<source>How they are protected</source>
<translation>انہیں کیسے محفوظ رکھا جاتا ہے</translation>
</message>
<message>
<source>Identified by</source>
<translation>شناخت کس نے کی</translation>
</message>
<message>
<source>In figures</source>
<translation>اعداد میں</translation>
</message>
<message numerus="yes">
<source>In the plain tables %n person(s) could have been found.</source>
<translation>
<numerusform>بغیر تحفظ کے جدولوں میں %n فرد کا پتا چل سکتا تھا۔</numerusform>
<numerusform>بغیر تحفظ کے جدولوں میں %n افراد کا پتا چل سکتا تھا۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>In the plain tables %n small group(s) could have been worked out.</source>
<translation>
<numerusform>بغیر تحفظ کے جدولوں میں %n چھوٹا گروہ معلوم کیا جا سکتا تھا۔</numerusform>
<numerusform>بغیر تحفظ کے جدولوں میں %n چھوٹے گروہ معلوم کیے جا سکتے تھے۔</numerusform>
</translation>
</message>
<message>
<source>In the words of those who count this way: differential privacy for each person, with epsilon {epsilon} and delta {delta}.</source>
<translation>اس طریقے سے شمار کرنے والوں کے الفاظ میں: ہر فرد کے لیے تفریقی رازداری (differential privacy)، جس میں epsilon {epsilon} اور delta {delta} ہے۔</translation>
</message>
<message>
<source>In these: none.</source>
<translation>ان میں: کوئی نہیں۔</translation>
</message>
<message>
<source>It has no readable manifest, so nobody vouches for it.</source>
<translation>اس میں پڑھی جا سکنے والی فہرستِ اجرا نہیں، اس لیے کوئی اس کی تصدیق نہیں کرتا۔</translation>
</message>
<message>
<source>It holds a column or code with signs that no release has.</source>
<translation>اس میں ایسا کالم یا کوڈ ہے جس کی علامات کسی اجرا میں نہیں ہوتیں۔</translation>
</message>
<message>
<source>It is in another form, perhaps that of a newer version of this program.</source>
<translation>یہ کسی اور شکل میں ہے، شاید اس پروگرام کے نئے ورژن کی شکل میں۔</translation>
</message>
<message>
<source>It is not signed by the one whose fingerprint you gave. Ask who sent it.</source>
<translation>اس پر اس کے دستخط نہیں جس کا فنگر پرنٹ آپ نے دیا۔ بھیجنے والے سے پوچھیں۔</translation>
</message>
<message>
<source>It is the same as release {number}. Leave one of them out.</source>
<translation>یہ وہی ہے جو اجرا {number} ہے۔ ان میں سے ایک چھوڑ دیں۔</translation>
</message>
<message>
<source>Its files are not those its manifest vouches for. Ask whoever sent it for the release as it was made.</source>
<translation>اس کی فائلیں وہ نہیں جن کی اس کی فہرستِ اجرا تصدیق کرتی ہے۔ بھیجنے والے سے وہ اجرا مانگیں جیسا وہ بنایا گیا تھا۔</translation>
</message>
<message>
<source>Its manifest does not say in a way known here how its figures were protected.</source>
<translation>اس کی فہرستِ اجرا یہاں معلوم کسی طرح سے نہیں بتاتی کہ اس کے اعداد کیسے محفوظ کیے گئے۔</translation>
</message>
<message>
<source>Its manifest names no period.</source>
<translation>اس کی فہرستِ اجرا میں کوئی مدت درج نہیں۔</translation>
</message>
<message>
<source>Its signature does not hold: the manifest was changed after it was signed. Ask who sent it.</source>
<translation>اس کے دستخط درست نہیں: دستخط کے بعد فہرستِ اجرا تبدیل کی گئی۔ بھیجنے والے سے پوچھیں۔</translation>
</message>
<message>
<source>Kinds of service received</source>
<translation>ملنے والی خدمات کی اقسام کی تعداد</translation>
</message>
<message>
<source>Learning of everybody in a group what nearly all of it are</source>
<translation>گروہ کے ہر فرد کے بارے میں وہ جان لینا جو تقریباً پورے گروہ پر صادق آتا ہے</translation>
</message>
<message>
<source>Line {line} of the file holds a control character, so it is not a CSV file in UTF-8. Save it as CSV UTF-8 and try again.</source>
<translation>فائل کی سطر {line} میں کنٹرول حرف ہے، اس لیے یہ UTF-8 میں CSV فائل نہیں ہے۔ اسے CSV UTF-8 کے طور پر محفوظ کر کے دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>Line {line} of the file is not UTF-8. Save the file as CSV UTF-8 and try again.</source>
<translation>فائل کی سطر {line} UTF-8 نہیں ہے۔ فائل کو CSV UTF-8 کے طور پر محفوظ کر کے دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>Line {line} of the plan, under {key}: {problem}</source>
<translation>منصوبے کی سطر {line}، {key} کے تحت: {problem}</translation>
</message>
<message>
<source>Line {line} of the plan: {problem}</source>
<translation>منصوبے کی سطر {line}: {problem}</translation>
</message>
<message>
<source>Lines and columns that are 0 throughout are left out here.</source>
<translation>جو سطریں اور کالم پورے 0 ہیں وہ یہاں نہیں دکھائے گئے۔</translation>
</message>
<message>
<source>Look</source>
<translation>دیکھیں</translation>
</message>
<message>
<source>Look through the figures below. They are the very ones that will leave.</source>
<translation>نیچے دیے گئے اعداد غور سے دیکھیں۔ بالکل یہی اعداد باہر جائیں گے۔</translation>
</message>
<message>
<source>Made-up records (for researchers, 10,000 people and more)</source>
<translation>مصنوعی ریکارڈ (محققین کے لیے، 10,000 یا زیادہ لوگ)</translation>
</message>
<message>
<source>Meaning of the code</source>
<translation>کوڈ کا مطلب</translation>
</message>
<message>
<source>Name the folders of at least one release.</source>
<translation>کم از کم ایک اجرا کے فولڈر کا نام دیں۔</translation>
</message>
<message>
<source>Names are letters, digits and _; codes are those of the list.</source>
<translation>ناموں میں حروف، ہندسے اور _ ہوتے ہیں؛ کوڈ فہرست کے کوڈ ہوتے ہیں۔</translation>
</message>
<message>
<source>Near line {line} of the file the quotes do not close, or a field is far too long.</source>
<translation>فائل کی سطر {line} کے قریب واوین بند نہیں ہوتے، یا کوئی خانہ بہت زیادہ لمبا ہے۔</translation>
</message>
<message>
<source>Nearly all people of a group have this answer.</source>
<translation>ایک گروہ کے تقریباً سب لوگوں کا یہی جواب ہے۔</translation>
</message>
<message>
<source>Needs met: goals reached</source>
<translation>پوری ہونے والی ضروریات: حاصل ہونے والے ہدف</translation>
</message>
<message>
<source>No figure is hidden, so there are no holes.</source>
<translation>کوئی عدد چھپا ہوا نہیں، اس لیے کوئی خالی جگہ نہیں۔</translation>
</message>
<message>
<source>Nobody else in this office may publish, so nobody else looks first. The ledger and the release say so.</source>
<translation>اس دفتر میں کوئی اور شائع کرنے کا مجاز نہیں، اس لیے پہلے کوئی اور نہیں دیکھتا۔ کھاتے اور اجرا میں یہی درج ہے۔</translation>
</message>
<message>
<source>None of these releases has figures that can be joined: tables made from made-up or recoded records say nothing sure of the true counts.</source>
<translation>ان میں سے کسی اجرا میں ایسے اعداد نہیں جو یکجا کیے جا سکیں: مصنوعی یا دوبارہ کوڈ کیے گئے ریکارڈوں سے بنے جدول اصل تعداد کے بارے میں کچھ یقینی نہیں بتاتے۔</translation>
</message>
<message>
<source>Not joined: its method says nothing sure of the true counts</source>
<translation>یکجا نہیں کیا گیا: اس کا طریقہ اصل تعداد کے بارے میں کچھ یقینی نہیں بتاتا</translation>
</message>
<message>
<source>Not known</source>
<translation>معلوم نہیں</translation>
</message>
<message>
<source>Nothing has been published yet.</source>
<translation>ابھی کچھ شائع نہیں ہوا۔</translation>
</message>
<message>
<source>Nothing here is more precise than what the countries published. A country that is missing from a figure is not counted in it, so figures with different countries cannot be compared.</source>
<translation>یہاں کچھ بھی اس سے زیادہ قطعی نہیں جو ملکوں نے شائع کیا۔ جو ملک کسی عدد میں موجود نہیں وہ اس میں شمار نہیں، اس لیے مختلف ملکوں والے اعداد کا موازنہ نہیں کیا جا سکتا۔</translation>
</message>
<message>
<source>Nothing leaves yet: somebody else who may publish looks at these figures and approves them.</source>
<translation>ابھی کچھ باہر نہیں جاتا: شائع کرنے کا مجاز کوئی اور فرد یہ اعداد دیکھتا اور منظور کرتا ہے۔</translation>
</message>
<message>
<source>Nothing of the budget for chance is spent: these figures have none</source>
<translation>اتفاقی کمی بیشی کے بجٹ میں سے کچھ خرچ نہیں ہوا: ان اعداد میں ایسی کمی بیشی نہیں</translation>
</message>
<message>
<source>Of what may ever be told by chance about the same people, {percent} % is spent</source>
<translation>اتفاقی کمی بیشی والے اعداد انہی لوگوں کے بارے میں کل جتنا کبھی بتا سکتے ہیں، اس کا {percent} % خرچ ہو چکا ہے</translation>
</message>
<message>
<source>One person may be counted in two countries or periods: countries do not know of each other's cases.</source>
<translation>ایک فرد دو ملکوں یا دو مدتوں میں شمار ہو سکتا ہے: ملک ایک دوسرے کے کیسوں کے بارے میں نہیں جانتے۔</translation>
</message>
<message numerus="yes">
<source>Only %n people have all the answers of a record, so they can be found by what is known of them.</source>
<translation>
<numerusform>کسی ریکارڈ کے تمام جوابات صرف %n فرد کے ہیں، اس لیے اس کے بارے میں معلوم باتوں سے اس کا پتا چل سکتا ہے۔</numerusform>
<numerusform>کسی ریکارڈ کے تمام جوابات صرف %n افراد کے ہیں، اس لیے ان کے بارے میں معلوم باتوں سے ان کا پتا چل سکتا ہے۔</numerusform>
</translation>
</message>
<message>
<source>Open the tables</source>
<translation>جدول کھولیں</translation>
</message>
<message>
<source>Other</source>
<translation>دیگر</translation>
</message>
<message>
<source>People assisted</source>
<translation>جن لوگوں کی مدد کی گئی</translation>
</message>
<message>
<source>People counted, period by period</source>
<translation>شمار کیے گئے لوگ، مدت بہ مدت</translation>
</message>
<message>
<source>Period</source>
<translation>مدت</translation>
</message>
<message>
<source>Period that not all countries have</source>
<translation>مدت جو تمام ملکوں میں نہیں</translation>
</message>
<message>
<source>Period: {period}</source>
<translation>مدت: {period}</translation>
</message>
<message>
<source>Period; only periods that are over</source>
<translation>مدت؛ صرف وہ جو ختم ہو چکی ہیں</translation>
</message>
<message>
<source>Periods</source>
<translation>مدتیں</translation>
</message>
<message>
<source>Propose</source>
<translation>تجویز کریں</translation>
</message>
<message>
<source>Proposed by you on {day}. Somebody else has to look and approve.</source>
<translation>آپ نے {day} کو تجویز کیا۔ کسی اور کو دیکھ کر منظور کرنا ہے۔</translation>
</message>
<message>
<source>Proposed by {author}, approved by {approver}</source>
<translation>تجویز کنندہ: {author}، منظور کنندہ: {approver}</translation>
</message>
<message>
<source>Proposed by {name} on {day}</source>
<translation>{name} نے {day} کو تجویز کیا</translation>
</message>
<message>
<source>Proposed. Somebody else has to look and approve.</source>
<translation>تجویز ہو گیا۔ کسی اور کو دیکھ کر منظور کرنا ہے۔</translation>
</message>
<message>
<source>Protecting and attacking the figures</source>
<translation>اعداد و شمار محفوظ کیے جا رہے ہیں اور ان پر آزمائشی حملہ کیا جا رہا ہے</translation>
</message>
<message>
<source>Publish</source>
<translation>شائع کریں</translation>
</message>
<message>
<source>Published as release {number}.</source>
<translation>اجرا {number} کے طور پر شائع ہو گیا۔</translation>
</message>
<message>
<source>Published by {author}</source>
<translation>شائع کنندہ: {author}</translation>
</message>
<message>
<source>Published so far</source>
<translation>اب تک شائع شدہ</translation>
</message>
<message>
<source>Publish…</source>
<translation>شائع کریں…</translation>
</message>
<message>
<source>Reading the cases</source>
<translation>کیس پڑھے جا رہے ہیں</translation>
</message>
<message>
<source>Received: {service}</source>
<translation>ملی: {service}</translation>
</message>
<message>
<source>Record {number} of the file has more or fewer fields than there are columns.</source>
<translation>فائل کے ریکارڈ {number} میں خانے کالموں کی تعداد سے کم یا زیادہ ہیں۔</translation>
</message>
<message>
<source>Records can only be made up for about {least} people or more: of fewer they would tell too little that is true. Publish noisy or rounded figures, or choose a longer period.</source>
<translation>مصنوعی ریکارڈ صرف تقریباً {least} یا زیادہ لوگوں کے لیے بنائے جا سکتے ہیں: کم لوگوں کے ریکارڈ بہت کم سچ بتائیں گے۔ اتفاقی کمی بیشی والے یا راؤنڈ کیے گئے اعداد شائع کریں، یا زیادہ لمبی مدت منتخب کریں۔</translation>
</message>
<message>
<source>Records made up from these figures would tell too much about people who were counted. Choose fewer columns, or a smaller epsilon.</source>
<translation>ان اعداد سے بنائے گئے مصنوعی ریکارڈ شمار کیے گئے لوگوں کے بارے میں بہت زیادہ بتا دیں گے۔ کم کالم منتخب کریں، یا کم epsilon۔</translation>
</message>
<message>
<source>Records of invented people that together give nearly the same figures.</source>
<translation>فرضی لوگوں کے ریکارڈ جن سے مجموعی طور پر تقریباً یہی اعداد بنتے ہیں۔</translation>
</message>
<message>
<source>Referrals answered</source>
<translation>ریفرل جن کا جواب آیا</translation>
</message>
<message>
<source>Relation of the alleged perpetrator</source>
<translation>مبینہ مرتکب فرد سے تعلق</translation>
</message>
<message>
<source>Release {number} cannot be joined. {why}</source>
<translation>اجرا {number} یکجا نہیں کیا جا سکتا۔ {why}</translation>
</message>
<message>
<source>Release {number} is about some of the same people and columns, and figures with noise do not go together with figures without. Choose a method of the same kind, or other columns.</source>
<translation>اجرا {number} میں کچھ وہی لوگ اور وہی کالم ہیں، اور اتفاقی کمی بیشی والے اعداد اس کے بغیر والے اعداد کے ساتھ نہیں چلتے۔ اسی قسم کا طریقہ منتخب کریں، یا دوسرے کالم۔</translation>
</message>
<message>
<source>Release {number} is about some of the same people and columns, and records of groups are not published beside other figures of them. Choose other columns or another period.</source>
<translation>اجرا {number} میں کچھ وہی لوگ اور وہی کالم ہیں، اور گروہوں کے ریکارڈ انہی لوگوں کے دوسرے اعداد کے ساتھ شائع نہیں کیے جاتے۔ دوسرے کالم یا کوئی اور مدت منتخب کریں۔</translation>
</message>
<message>
<source>Release {number} is of the same country and of days that are also in this one, so people would be counted twice. Leave one of them out.</source>
<translation>اجرا {number} اسی ملک کا ہے اور اس میں ایسے دن ہیں جو اس اجرا میں بھی ہیں، اس لیے لوگ دو بار شمار ہوں گے۔ ان میں سے ایک چھوڑ دیں۔</translation>
</message>
<message>
<source>Release {number}: {title}, {period}</source>
<translation>اجرا {number}: {title}، {period}</translation>
</message>
<message>
<source>Release {number}: {title}, {period}, on {day}</source>
<translation>اجرا {number}: {title}، {period}، تاریخ {day}</translation>
</message>
<message>
<source>Return</source>
<translation>واپسی</translation>
</message>
<message>
<source>Risk for the people counted</source>
<translation>شمار کیے گئے لوگوں کے لیے خطرہ</translation>
</message>
<message>
<source>Rounded (for sharing between countries)</source>
<translation>راؤنڈ کیے ہوئے (ملکوں کے درمیان تبادلے کے لیے)</translation>
</message>
<message>
<source>Rounded figures have tables of at most two columns. Hide small figures instead.</source>
<translation>راؤنڈ کیے گئے اعداد کے جدولوں میں زیادہ سے زیادہ دو کالم ہوتے ہیں۔ اس کی بجائے چھوٹے اعداد چھپائیں۔</translation>
</message>
<message>
<source>Second column</source>
<translation>دوسرا کالم</translation>
</message>
<message>
<source>See the figures</source>
<translation>اعداد و شمار دیکھیں</translation>
</message>
<message>
<source>Sex of the alleged perpetrator</source>
<translation>مبینہ مرتکب فرد کی جنس</translation>
</message>
<message>
<source>Signature</source>
<translation>دستخط</translation>
</message>
<message>
<source>Signature of the release</source>
<translation>اجرا کے دستخط</translation>
</message>
<message>
<source>Small figures</source>
<translation>چھوٹے اعداد</translation>
</message>
<message>
<source>Small figures hidden (for partners who need true values)</source>
<translation>چھوٹے اعداد چھپے ہوئے (ان شراکت داروں کے لیے جنہیں اصل قدریں چاہئیں)</translation>
</message>
<message>
<source>Small figures that can be worked out exactly</source>
<translation>چھوٹے اعداد جو بالکل درست معلوم کیے جا سکتے ہیں</translation>
</message>
<message>
<source>Small figures that can be worked out too nearly</source>
<translation>چھوٹے اعداد جو ضرورت سے زیادہ قریب تک معلوم کیے جا سکتے ہیں</translation>
</message>
<message>
<source>Some records do not say which person they are about. Complete them, and try again.</source>
<translation>کچھ ریکارڈ نہیں بتاتے کہ وہ کس فرد کے بارے میں ہیں۔ انہیں مکمل کریں، پھر دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>Some records have no answer in column {number} of the plan. List under `missing` the values that mean that the answer is not known, such as "".</source>
<translation>کچھ ریکارڈوں میں منصوبے کے کالم {number} کا جواب نہیں ہے۔ `missing` کے تحت وہ قدریں درج کریں جن کا مطلب ہے کہ جواب معلوم نہیں، جیسے ""۔</translation>
</message>
<message numerus="yes">
<source>Somebody who is alone in another figure can work out that %n people have these answers.</source>
<translation>
<numerusform>جو کسی اور عدد میں اکیلا ہے وہ معلوم کر سکتا ہے کہ %n فرد کے یہی جوابات ہیں۔</numerusform>
<numerusform>جو کسی اور عدد میں اکیلا ہے وہ معلوم کر سکتا ہے کہ %n افراد کے یہی جوابات ہیں۔</numerusform>
</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>ماخذ: {source}</translation>
</message>
<message>
<source>Standard of the code list</source>
<translation>کوڈ فہرست کا معیار</translation>
</message>
<message>
<source>Status as a victim</source>
<translation>متاثرہ فرد کی حیثیت</translation>
</message>
<message>
<source>Table</source>
<translation>جدول</translation>
</message>
<message>
<source>Table taken from the totals of a larger one</source>
<translation>جدول جو کسی بڑے جدول کے مجموعوں سے لیا گیا</translation>
</message>
<message>
<source>Table that is missing</source>
<translation>جدول جو موجود نہیں</translation>
</message>
<message>
<source>Table {number}</source>
<translation>جدول {number}</translation>
</message>
<message>
<source>Tables</source>
<translation>جدول</translation>
</message>
<message>
<source>Tables of your own choice</source>
<translation>آپ کے اپنے منتخب کردہ جدول</translation>
</message>
<message>
<source>Take back</source>
<translation>واپس لیں</translation>
</message>
<message>
<source>Taken back. Nothing was published.</source>
<translation>واپس لے لیا گیا۔ کچھ شائع نہیں ہوا۔</translation>
</message>
<message>
<source>Tested: nobody can be worked out from these tables.</source>
<translation>جانچا گیا: ان جدولوں سے کسی فرد کو معلوم نہیں کیا جا سکتا۔</translation>
</message>
<message>
<source>The codebook of this release names groups that do not exist.</source>
<translation>اس اجرا کی کوڈ بک ایسے گروہوں کا نام لیتی ہے جو موجود نہیں۔</translation>
</message>
<message>
<source>The columns of these records are not equally long.</source>
<translation>ان ریکارڈوں کے کالم برابر لمبائی کے نہیں ہیں۔</translation>
</message>
<message>
<source>The figures are counted from the records that are published with them. There, every combination of answers is shared by at least {k} people; other answers are made coarser or left out.</source>
<translation>اعداد ان ریکارڈوں سے شمار کیے گئے ہیں جو ان کے ساتھ شائع ہوئے۔ وہاں جوابات کا ہر مجموعہ کم از کم {k} لوگوں میں مشترک ہے؛ دوسرے جوابات کم تفصیلی کر دیے گئے یا چھوڑ دیے گئے۔</translation>
</message>
<message>
<source>The figures are exact. Figures of 1 to {most} people are hidden, and others with them, so that no hidden figure can be worked out from the rest.</source>
<translation>اعداد بالکل درست ہیں۔ 1 سے {most} لوگوں کے اعداد چھپائے گئے ہیں، اور ان کے ساتھ کچھ اور بھی، تاکہ کوئی چھپا ہوا عدد باقی اعداد سے نہ نکالا جا سکے۔</translation>
</message>
<message>
<source>The figures cannot be joined there. See that the disk has room and is yours to write to, or join less.</source>
<translation>اعداد وہاں یکجا نہیں کیے جا سکتے۔ دیکھیں کہ ڈسک میں جگہ ہے اور آپ کو اس پر لکھنے کی اجازت ہے، یا کم یکجا کریں۔</translation>
</message>
<message>
<source>The figures contradict one another.</source>
<translation>اعداد ایک دوسرے سے متضاد ہیں۔</translation>
</message>
<message>
<source>The figures of a release contradict one another, so they cannot be joined.</source>
<translation>ایک اجرا کے اعداد ایک دوسرے سے متضاد ہیں، اس لیے یکجا نہیں کیے جا سکتے۔</translation>
</message>
<message>
<source>The file does not have all columns that the plan names: column {number} of the plan is not there. The first line must hold the names of the columns, with a comma, semicolon, tab or | between them.</source>
<translation>فائل میں وہ تمام کالم نہیں جن کا منصوبہ نام لیتا ہے: منصوبے کا کالم {number} موجود نہیں۔ پہلی سطر میں کالموں کے نام ہونے چاہئیں، جن کے درمیان کوما، سیمی کولن، ٹیب یا | ہو۔</translation>
</message>
<message>
<source>The file has more than {most} columns. Keep those that are counted.</source>
<translation>فائل میں {most} سے زیادہ کالم ہیں۔ وہی رکھیں جو شمار ہوتے ہیں۔</translation>
</message>
<message>
<source>The file has more than {most} records. Split it by period.</source>
<translation>فائل میں {most} سے زیادہ ریکارڈ ہیں۔ اسے مدت کے لحاظ سے تقسیم کریں۔</translation>
</message>
<message>
<source>The file has no column that `person` in the plan names.</source>
<translation>فائل میں وہ کالم نہیں جس کا نام منصوبے میں `person` دیتا ہے۔</translation>
</message>
<message>
<source>The file has the names of columns but no records.</source>
<translation>فائل میں کالموں کے نام ہیں مگر کوئی ریکارڈ نہیں۔</translation>
</message>
<message>
<source>The file is empty. Choose a CSV file with the names of the columns in its first line.</source>
<translation>فائل خالی ہے۔ ایسی CSV فائل منتخب کریں جس کی پہلی سطر میں کالموں کے نام ہوں۔</translation>
</message>
<message>
<source>The file is written in UTF-16. Save it as CSV UTF-8 and try again.</source>
<translation>فائل UTF-16 میں لکھی گئی ہے۔ اسے CSV UTF-8 کے طور پر محفوظ کر کے دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>The file of figures {file}</source>
<translation>اعداد و شمار کی فائل {file}</translation>
</message>
<message>
<source>The file of records cannot be read. Check that it is there and is yours to read.</source>
<translation>ریکارڈوں کی فائل پڑھی نہیں جا سکتی۔ جانچیں کہ وہ موجود ہے اور آپ کو پڑھنے کی اجازت ہے۔</translation>
</message>
<message>
<source>The file of records changed while it was read. Close it elsewhere and try again.</source>
<translation>پڑھنے کے دوران ریکارڈوں کی فائل تبدیل ہو گئی۔ اسے دوسری جگہ بند کر کے دوبارہ کوشش کریں۔</translation>
</message>
<message>
<source>The file of records is larger than 1 GB. Split it by period.</source>
<translation>ریکارڈوں کی فائل 1 GB سے بڑی ہے۔ اسے مدت کے لحاظ سے تقسیم کریں۔</translation>
</message>
<message>
<source>The file of sources cannot be read. It needs to be a CSV file in UTF-8 with the columns source and folder, and if you like fingerprint.</source>
<translation>ماخذوں کی فائل پڑھی نہیں جا سکتی۔ یہ UTF-8 میں CSV فائل ہونی چاہیے جس میں کالم source اور folder ہوں، اور آپ چاہیں تو fingerprint بھی۔</translation>
</message>
<message>
<source>The file was changed or taken away after the release was made.</source>
<translation>اجرا بننے کے بعد فائل تبدیل کی گئی یا ہٹا دی گئی۔</translation>
</message>
<message>
<source>The ledger of releases was changed. Do not publish; tell your supervisor.</source>
<translation>اجرا کا کھاتہ تبدیل کیا گیا ہے۔ شائع نہ کریں؛ اپنے سپروائزر کو بتائیں۔</translation>
</message>
<message>
<source>The manifest does not list this file; it may hold more than figures.</source>
<translation>فہرستِ اجرا میں یہ فائل درج نہیں؛ اس میں اعداد و شمار سے زیادہ کچھ ہو سکتا ہے۔</translation>
</message>
<message>
<source>The manifest says more than a release needs; it may name people, machines or times.</source>
<translation>فہرستِ اجرا ضرورت سے زیادہ بتاتی ہے؛ ممکن ہے اس میں لوگوں، مشینوں یا اوقات کا ذکر ہو۔</translation>
</message>
<message>
<source>The map is a sketch. It says nothing about where a border runs.</source>
<translation>نقشہ ایک خاکہ ہے۔ یہ نہیں بتاتا کہ سرحد کہاں سے گزرتی ہے۔</translation>
</message>
<message>
<source>The name of a country needs 1 to 40 letters, digits, spaces, dots, hyphens or brackets, and begins with a letter or digit.</source>
<translation>ملک کے نام میں 1 سے 40 حروف، ہندسے، خالی جگہیں، نقطے، ہائفن یا قوسین ہوں، اور وہ حرف یا ہندسے سے شروع ہو۔</translation>
</message>
<message>
<source>The name of the menu and the name of the file do not agree.</source>
<translation>مینو کا نام اور فائل کا نام ایک نہیں ہیں۔</translation>
</message>
<message>
<source>The plain tables are safe, too: every group in them is large.</source>
<translation>بغیر تحفظ کے جدول بھی محفوظ ہیں: ان میں ہر گروہ بڑا ہے۔</translation>
</message>
<message>
<source>The plan cannot be read. Check that the file is there and is yours to read.</source>
<translation>منصوبہ پڑھا نہیں جا سکتا۔ جانچیں کہ فائل موجود ہے اور آپ کو پڑھنے کی اجازت ہے۔</translation>
</message>
<message>
<source>The plan is empty or not a list of keys. Look at the help page on plans.</source>
<translation>منصوبہ خالی ہے یا کلیدوں کی فہرست نہیں ہے۔ منصوبوں کا مدد کا صفحہ دیکھیں۔</translation>
</message>
<message>
<source>The plan is not written in UTF-8. Open it in an editor and save it as UTF-8.</source>
<translation>منصوبہ UTF-8 میں نہیں لکھا گیا۔ اسے کسی ایڈیٹر میں کھول کر UTF-8 میں محفوظ کریں۔</translation>
</message>
<message>
<source>The plan is too large: a plan has at most one million letters.</source>
<translation>منصوبہ بہت بڑا ہے: منصوبے میں زیادہ سے زیادہ دس لاکھ حروف ہو سکتے ہیں۔</translation>
</message>
<message>
<source>The published figures contradict one another: no list of people can have them all.</source>
<translation>شائع شدہ اعداد ایک دوسرے سے متضاد ہیں: لوگوں کی کسی بھی فہرست میں یہ سب نہیں ہو سکتے۔</translation>
</message>
<message>
<source>The published records cannot be read, so nobody can say what they tell.</source>
<translation>شائع شدہ ریکارڈ پڑھے نہیں جا سکتے، اس لیے کوئی نہیں بتا سکتا کہ وہ کیا بتاتے ہیں۔</translation>
</message>
<message>
<source>The records are made up from these figures. No record is about a person.</source>
<translation>ریکارڈ ان اعداد سے بنائے گئے مصنوعی ریکارڈ ہیں۔ کوئی ریکارڈ کسی فرد کے بارے میں نہیں۔</translation>
</message>
<message>
<source>The records have no column that column {number} of the plan names.</source>
<translation>ریکارڈوں میں وہ کالم نہیں جس کا نام منصوبے کا کالم {number} دیتا ہے۔</translation>
</message>
<message>
<source>The release cannot be written there. Check that the disk has room and is yours to write to.</source>
<translation>اجرا وہاں لکھا نہیں جا سکتا۔ جانچیں کہ ڈسک میں جگہ ہے اور آپ کو اس پر لکھنے کی اجازت ہے۔</translation>
</message>
<message>
<source>The release has no readable manifest, so nobody vouches for it.</source>
<translation>اجرا میں پڑھی جا سکنے والی فہرستِ اجرا نہیں، اس لیے کوئی اس کی تصدیق نہیں کرتا۔</translation>
</message>
<message>
<source>The rows are not in the order of their codes; their order may tell who came first.</source>
<translation>قطاریں اپنے کوڈ کی ترتیب میں نہیں ہیں؛ ان کی ترتیب سے پتا چل سکتا ہے کہ پہلے کون آیا۔</translation>
</message>
<message>
<source>The signature is missing, or not that of the sender.</source>
<translation>دستخط موجود نہیں، یا ارسال کنندہ کے نہیں ہیں۔</translation>
</message>
<message>
<source>The tables of this release are too large to be checked together.</source>
<translation>اس اجرا کے جدول اتنے بڑے ہیں کہ ایک ساتھ جانچے نہیں جا سکتے۔</translation>
</message>
<message>
<source>The thin lines show between which limits the true figure lies.</source>
<translation>باریک لکیریں دکھاتی ہیں کہ اصل عدد کن حدوں کے درمیان ہے۔</translation>
</message>
<message>
<source>The thin lines show where the true figure lies 19 times of 20.</source>
<translation>باریک لکیریں دکھاتی ہیں کہ 20 میں سے 19 بار اصل عدد کہاں ہوتا ہے۔</translation>
</message>
<message>
<source>The wider an arrow, the more people; its number stands in the list.</source>
<translation>تیر جتنا چوڑا ہو، لوگ اتنے زیادہ؛ ان کی تعداد فہرست میں ہے۔</translation>
</message>
<message>
<source>The workbook has comments, pictures, links, macros or stored data beside its sheets.</source>
<translation>ورک بک میں شیٹوں کے علاوہ تبصرے، تصویریں، لنک، میکرو یا محفوظ ڈیٹا ہے۔</translation>
</message>
<message>
<source>The workbook has hidden sheets, rows or columns.</source>
<translation>ورک بک میں چھپی ہوئی شیٹیں، قطاریں یا کالم ہیں۔</translation>
</message>
<message>
<source>The workbook has named places or formulas.</source>
<translation>ورک بک میں نام دی گئی جگہیں یا فارمولے ہیں۔</translation>
</message>
<message>
<source>The workbook says when its parts were written.</source>
<translation>ورک بک بتاتی ہے کہ اس کے حصے کب لکھے گئے۔</translation>
</message>
<message>
<source>The workbook says who made it, or when.</source>
<translation>ورک بک بتاتی ہے کہ اسے کس نے یا کب بنایا۔</translation>
</message>
<message>
<source>The workbook shows numbers that the tables do not publish.</source>
<translation>ورک بک ایسے اعداد دکھاتی ہے جو جدول شائع نہیں کرتے۔</translation>
</message>
<message>
<source>There are more figures than a workbook should hold. All are in combined.csv.</source>
<translation>اعداد اس سے زیادہ ہیں جتنے ایک ورک بک میں ہونے چاہئیں۔ سب combined.csv میں ہیں۔</translation>
</message>
<message>
<source>There is already something with the name of this folder. Choose a name that is free.</source>
<translation>اس فولڈر کے نام سے پہلے سے کچھ موجود ہے۔ کوئی خالی نام منتخب کریں۔</translation>
</message>
<message>
<source>There is no such column. Correct its name.</source>
<translation>ایسا کوئی کالم نہیں۔ اس کا نام درست کریں۔</translation>
</message>
<message>
<source>These figures and those of release {number} are about nearly the same people: fewer than {least} are in one and not in the other, and the difference would show them. Choose the same people, or others.</source>
<translation>یہ اعداد اور اجرا {number} کے اعداد تقریباً انہی لوگوں کے بارے میں ہیں: {least} سے کم لوگ ایک میں ہیں اور دوسرے میں نہیں، اور فرق انہیں ظاہر کر دے گا۔ وہی لوگ منتخب کریں، یا دوسرے۔</translation>
</message>
<message>
<source>These figures are about fewer than {least} people.</source>
<translation>یہ اعداد و شمار {least} سے کم لوگوں کے بارے میں ہیں۔</translation>
</message>
<message>
<source>These figures were published before; the same files were written again.</source>
<translation>یہ اعداد و شمار پہلے شائع ہو چکے ہیں؛ وہی فائلیں دوبارہ لکھ دی گئیں۔</translation>
</message>
<message>
<source>These figures would be about fewer than some {least} people, too few for figures with chance added: they would be more chance than truth. Round the figures, or choose a longer period.</source>
<translation>یہ اعداد تقریباً {least} سے کم لوگوں کے بارے میں ہوں گے، جو اتفاقی کمی بیشی والے اعداد کے لیے بہت کم ہیں: ان میں سچ سے زیادہ اتفاق ہو گا۔ اعداد راؤنڈ کریں، یا زیادہ لمبی مدت منتخب کریں۔</translation>
</message>
<message>
<source>These figures would be about fewer than {least} people, which is too few for any figure to be safe. Choose a longer period or more people.</source>
<translation>یہ اعداد و شمار {least} سے کم لوگوں کے بارے میں ہوں گے، جو کسی بھی عدد کے محفوظ ہونے کے لیے بہت کم ہیں۔ زیادہ لمبی مدت یا زیادہ لوگ منتخب کریں۔</translation>
</message>
<message>
<source>These figures would leave out only a few people (fewer than {least}), who could be found by comparing them with the figures of all. Include everybody, or leave out more.</source>
<translation>یہ اعداد و شمار صرف چند لوگوں ({least} سے کم) کو چھوڑیں گے، جو سب کے اعداد سے موازنہ کر کے پہچانے جا سکتے ہیں۔ سب کو شامل کریں، یا زیادہ لوگوں کو چھوڑیں۔</translation>
</message>
<message>
<source>These releases are too large to be checked together, so nobody knows what they give away together.</source>
<translation>یہ اجرا اتنے بڑے ہیں کہ ایک ساتھ جانچے نہیں جا سکتے، اس لیے کوئی نہیں جانتا کہ یہ مل کر کیا ظاہر کرتے ہیں۔</translation>
</message>
<message>
<source>These releases have more codes together than can be joined.</source>
<translation>ان اجرا میں کل اتنے زیادہ کوڈ ہیں کہ یکجا نہیں کیے جا سکتے۔</translation>
</message>
<message>
<source>These releases have more figures together than can be joined. Join fewer.</source>
<translation>ان اجرا میں کل اتنے زیادہ اعداد ہیں کہ یکجا نہیں کیے جا سکتے۔ کم یکجا کریں۔</translation>
</message>
<message>
<source>These tables are too many or too large to be protected together. Choose fewer tables.</source>
<translation>یہ جدول اتنے زیادہ یا اتنے بڑے ہیں کہ ایک ساتھ محفوظ نہیں کیے جا سکتے۔ کم جدول منتخب کریں۔</translation>
</message>
<message>
<source>These tables cannot be made safe together. Choose fewer tables, or columns with fewer codes.</source>
<translation>یہ جدول ایک ساتھ محفوظ نہیں بنائے جا سکتے۔ کم جدول، یا کم کوڈ والے کالم منتخب کریں۔</translation>
</message>
<message>
<source>These tables have more than {most} cells together, too many to be audited. Choose fewer tables, or columns with fewer codes.</source>
<translation>ان جدولوں میں کل {most} سے زیادہ خانے ہیں، جن کی جانچ ممکن نہیں۔ کم جدول، یا کم کوڈ والے کالم منتخب کریں۔</translation>
</message>
<message>
<source>Third column</source>
<translation>تیسرا کالم</translation>
</message>
<message>
<source>This column has no such code. Correct it or take it out.</source>
<translation>اس کالم میں ایسا کوئی کوڈ نہیں۔ اسے درست کریں یا نکال دیں۔</translation>
</message>
<message>
<source>This file is not in the form of a published table; it may hold records.</source>
<translation>یہ فائل شائع شدہ جدول کی شکل میں نہیں ہے؛ اس میں ریکارڈ ہو سکتے ہیں۔</translation>
</message>
<message>
<source>This folder cannot be read as a release: something in it is not a plain file, or not yours.</source>
<translation>یہ فولڈر اجرا کے طور پر نہیں پڑھا جا سکتا: اس میں کوئی چیز سادہ فائل نہیں، یا آپ کی نہیں۔</translation>
</message>
<message>
<source>This folder holds no published tables. Choose the folder of a release.</source>
<translation>اس فولڈر میں شائع شدہ جدول نہیں ہیں۔ کسی اجرا کا فولڈر منتخب کریں۔</translation>
</message>
<message>
<source>This folder is far larger than a release. Choose another one.</source>
<translation>یہ فولڈر کسی اجرا سے کہیں بڑا ہے۔ کوئی دوسرا منتخب کریں۔</translation>
</message>
<message>
<source>This is not a file of records. Choose a CSV file.</source>
<translation>یہ ریکارڈوں کی فائل نہیں ہے۔ کوئی CSV فائل منتخب کریں۔</translation>
</message>
<message>
<source>This is not a period. Write a year (2024), a half-year (2024-S1), a quarter (2024-Q3), a month (2024-07), or two days (2024-01-15/2024-03-31).</source>
<translation>یہ مدت نہیں ہے۔ سال (2024)، نصف سال (2024-S1)، سہ ماہی (2024-Q3)، مہینہ (2024-07)، یا دو تاریخیں (2024-01-15/2024-03-31) لکھیں۔</translation>
</message>
<message>
<source>This is not one of the words that this key allows.</source>
<translation>یہ ان الفاظ میں سے نہیں جن کی یہ کلید اجازت دیتی ہے۔</translation>
</message>
<message>
<source>This period is not over yet, so its figures would still change. Publish it when its last day has passed.</source>
<translation>یہ مدت ابھی ختم نہیں ہوئی، اس لیے اس کے اعداد ابھی بدلیں گے۔ اس کا آخری دن گزرنے کے بعد شائع کریں۔</translation>
</message>
<message>
<source>This proposal was changed. Do not publish it; tell your supervisor.</source>
<translation>یہ تجویز تبدیل کی گئی ہے۔ اسے شائع نہ کریں؛ اپنے سپروائزر کو بتائیں۔</translation>
</message>
<message>
<source>This table, or a column in it, is here twice. Keep one.</source>
<translation>یہ جدول یا اس کا کوئی کالم یہاں دو بار ہے۔ ایک رہنے دیں۔</translation>
</message>
<message>
<source>This was stopped. Nothing was published.</source>
<translation>اسے روک دیا گیا۔ کچھ شائع نہیں ہوا۔</translation>
</message>
<message>
<source>This workbook cannot be opened, so nobody can say what is in it.</source>
<translation>یہ ورک بک نہیں کھولی جا سکتی، اس لیے کوئی نہیں بتا سکتا کہ اس میں کیا ہے۔</translation>
</message>
<message>
<source>Time until a referral was answered</source>
<translation>ریفرل کا جواب آنے تک کا وقت</translation>
</message>
<message>
<source>Time until shelter</source>
<translation>پناہ گاہ ملنے تک کا وقت</translation>
</message>
<message>
<source>Time until the violence was told of</source>
<translation>تشدد کے بارے میں بتانے تک کا وقت</translation>
</message>
<message>
<source>Title</source>
<translation>عنوان</translation>
</message>
<message>
<source>Title of the release</source>
<translation>اجرا کا عنوان</translation>
</message>
<message>
<source>Total</source>
<translation>کل</translation>
</message>
<message>
<source>True figures; those under {k}, and others that would give them away, are hidden.</source>
<translation>اصل اعداد؛ {k} سے کم والے، اور وہ دوسرے جو انہیں ظاہر کر دیتے، چھپے ہوئے ہیں۔</translation>
</message>
<message>
<source>Two columns of the file have the same name. Give each its own.</source>
<translation>فائل کے دو کالموں کا نام ایک ہی ہے۔ ہر ایک کو الگ نام دیں۔</translation>
</message>
<message>
<source>Two tables of this release publish different figures of the same people.</source>
<translation>اس اجرا کے دو جدول انہی لوگوں کے مختلف اعداد شائع کرتے ہیں۔</translation>
</message>
<message>
<source>Waiting for a second person</source>
<translation>دوسرے فرد کا انتظار ہے</translation>
</message>
<message>
<source>What is said</source>
<translation>کیا درج ہے</translation>
</message>
<message>
<source>What protection costs</source>
<translation>تحفظ کی قیمت</translation>
</message>
<message>
<source>What to count</source>
<translation>کیا شمار کرنا ہے</translation>
</message>
<message>
<source>Which answers count as not known</source>
<translation>کون سے جواب نامعلوم شمار ہوتے ہیں</translation>
</message>
<message>
<source>Which cases are counted</source>
<translation>کون سے کیس شمار ہوتے ہیں</translation>
</message>
<message>
<source>Who is counted: {words}</source>
<translation>کون شمار ہوتا ہے: {words}</translation>
</message>
<message>
<source>Wish about a return</source>
<translation>واپسی کے بارے میں خواہش</translation>
</message>
<message>
<source>Working out that a group has fewer than {k} people</source>
<translation>یہ معلوم کر لینا کہ کسی گروہ میں {k} سے کم لوگ ہیں</translation>
</message>
<message>
<source>Write again…</source>
<translation>دوبارہ لکھیں…</translation>
</message>
<message>
<source>Write columns here, each with the list of its codes that are counted.</source>
<translation>یہاں کالم لکھیں، ہر ایک کے ساتھ اس کے شمار ہونے والے کوڈ کی فہرست۔</translation>
</message>
<message>
<source>You proposed these figures. Somebody else has to approve them.</source>
<translation>یہ اعداد و شمار آپ نے تجویز کیے ہیں۔ انہیں کسی اور کو منظور کرنا ہے۔</translation>
</message>
<message>
<source>a code is listed twice. Keep one.</source>
<translation>ایک کوڈ دو بار درج ہے۔ ایک رہنے دیں۔</translation>
</message>
<message>
<source>a plan has no such key. Take it out or correct its spelling.</source>
<translation>منصوبے میں ایسی کوئی کلید نہیں ہوتی۔ اسے نکال دیں یا ہجے درست کریں۔</translation>
</message>
<message>
<source>a table has one or two columns, or three where figures are not rounded. Make several tables of it.</source>
<translation>جدول میں ایک یا دو کالم ہوتے ہیں، یا تین جہاں اعداد راؤنڈ نہ کیے گئے ہوں۔ اس کے کئی جدول بنائیں۔</translation>
</message>
<message>
<source>anchors, aliases and tags are not allowed. Write the values out.</source>
<translation>اینکر، عرفی نام (alias) اور ٹیگ کی اجازت نہیں۔ قدریں پوری لکھیں۔</translation>
</message>
<message>
<source>delta is a number above 0 and at most 0.0001. Write one such as 0.000001.</source>
<translation>delta ایسا عدد ہے جو 0 سے زیادہ اور زیادہ سے زیادہ 0.0001 ہو۔ ایسا عدد لکھیں جیسے 0.000001۔</translation>
</message>
<message>
<source>each part must be a code of this column's order, and its group must not be one of them.</source>
<translation>ہر حصہ اس کالم کی ترتیب کا کوڈ ہونا چاہیے، اور اس کا گروہ ان میں سے نہیں ہونا چاہیے۔</translation>
</message>
<message>
<source>epsilon is a number above 0 and at most {most}. Write a smaller or a true one.</source>
<translation>epsilon ایسا عدد ہے جو 0 سے زیادہ اور زیادہ سے زیادہ {most} ہو۔ کم یا درست عدد لکھیں۔</translation>
</message>
<message>
<source>figures are protected in one of these ways: round, suppress, dp, synthetic or kanon. Write one of them.</source>
<translation>اعداد ان میں سے کسی ایک طریقے سے محفوظ کیے جاتے ہیں: round، suppress، dp، synthetic یا kanon۔ ان میں سے ایک لکھیں۔</translation>
</message>
<message>
<source>figures are rounded to base 5 or 10. Write one of these.</source>
<translation>اعداد 5 یا 10 کے مضرب تک راؤنڈ کیے جاتے ہیں۔ ان میں سے ایک لکھیں۔</translation>
</message>
<message>
<source>hidden</source>
<translation>چھپا ہوا</translation>
</message>
<message>
<source>none</source>
<translation>کوئی نہیں</translation>
</message>
<message>
<source>not signed</source>
<translation>دستخط نہیں ہوئے</translation>
</message>
<message>
<source>nothing more</source>
<translation>مزید کچھ نہیں</translation>
</message>
<message>
<source>records are published with at most {most} columns. Ask for fewer columns.</source>
<translation>ریکارڈ زیادہ سے زیادہ {most} کالموں کے ساتھ شائع ہوتے ہیں۔ کم کالم مانگیں۔</translation>
</message>
<message>
<source>signed by whom it should be</source>
<translation>دستخط اسی کے ہیں جس کے ہونے چاہئیں</translation>
</message>
<message>
<source>signed, but nobody said by whom it should be</source>
<translation>دستخط ہیں، لیکن کسی نے نہیں بتایا کہ کس کے ہونے چاہئیں</translation>
</message>
<message>
<source>somebody who has left</source>
<translation>کوئی جو دفتر چھوڑ چکا ہے</translation>
</message>
<message>
<source>the codes _T and _U belong to the tables. Use another code.</source>
<translation>کوڈ _T اور _U جدولوں کے لیے مخصوص ہیں۔ کوئی اور کوڈ استعمال کریں۔</translation>
</message>
<message>
<source>the plan is nested too deeply.</source>
<translation>منصوبے میں تہ در تہ حصے بہت زیادہ ہیں۔</translation>
</message>
<message>
<source>these are too many. A plan has at most {columns} columns, {tables} tables and {codes} codes a column.</source>
<translation>یہ بہت زیادہ ہیں۔ منصوبے میں زیادہ سے زیادہ {columns} کالم، {tables} جدول اور ہر کالم میں {codes} کوڈ ہو سکتے ہیں۔</translation>
</message>
<message>
<source>these groups are parts of one another. Break the circle.</source>
<translation>یہ گروہ ایک دوسرے کا حصہ ہیں۔ اس چکر کو توڑیں۔</translation>
</message>
<message>
<source>this cannot be understood. Look at the help page on plans.</source>
<translation>یہ سمجھا نہیں جا سکتا۔ منصوبوں کا مدد کا صفحہ دیکھیں۔</translation>
</message>
<message>
<source>this column is named twice. Keep one.</source>
<translation>اس کالم کا نام دو بار آیا ہے۔ ایک رہنے دیں۔</translation>
</message>
<message>
<source>this is empty. List at least one.</source>
<translation>یہ خالی ہے۔ کم از کم ایک درج کریں۔</translation>
</message>
<message>
<source>this is not well-formed YAML. Check the colons, dashes and spaces.</source>
<translation>یہ درست YAML نہیں ہے۔ کولن، ڈیش اور خالی جگہیں جانچیں۔</translation>
</message>
<message>
<source>this is too great: write at most 100.</source>
<translation>یہ بہت بڑا ہے: زیادہ سے زیادہ 100 لکھیں۔</translation>
</message>
<message>
<source>this is too small: the smallest group that may be seen has at least 5 people.</source>
<translation>یہ بہت چھوٹا ہے: دکھائے جانے والے سب سے چھوٹے گروہ میں کم از کم 5 لوگ ہونے چاہئیں۔</translation>
</message>
<message>
<source>this key is missing. Add it.</source>
<translation>یہ کلید موجود نہیں۔ اسے شامل کریں۔</translation>
</message>
<message>
<source>this key is written twice. Keep one.</source>
<translation>یہ کلید دو بار لکھی گئی ہے۔ ایک رہنے دیں۔</translation>
</message>
<message>
<source>this names a code that is not in the order of its column.</source>
<translation>یہ ایسے کوڈ کا نام ہے جو اس کے کالم کی ترتیب میں نہیں۔</translation>
</message>
<message>
<source>this names a column that is not among the plan's columns. Add it there.</source>
<translation>یہ ایسے کالم کا نام ہے جو منصوبے کے کالموں میں نہیں۔ اسے وہاں شامل کریں۔</translation>
</message>
<message>
<source>this table or a column in it is here twice. Keep one.</source>
<translation>یہ جدول یا اس کا کوئی کالم یہاں دو بار ہے۔ ایک رہنے دیں۔</translation>
</message>
<message>
<source>write 1 to 100 visible letters, without control or direction marks.</source>
<translation>1 سے 100 نظر آنے والے حروف لکھیں، کنٹرول یا سمت کے نشانوں کے بغیر۔</translation>
</message>
<message>
<source>write a list here.</source>
<translation>یہاں فہرست لکھیں۔</translation>
</message>
<message>
<source>write a number.</source>
<translation>عدد لکھیں۔</translation>
</message>
<message>
<source>write a period such as 2024, 2024-S1, 2024-Q3, 2024-07 or 2024-01-15/2024-03-31.</source>
<translation>مدت لکھیں، جیسے 2024، 2024-S1، 2024-Q3، 2024-07 یا 2024-01-15/2024-03-31۔</translation>
</message>
<message>
<source>write a whole number.</source>
<translation>پورا عدد لکھیں۔</translation>
</message>
<message>
<source>write keys with values here.</source>
<translation>یہاں کلیدیں ان کی قدروں کے ساتھ لکھیں۔</translation>
</message>
<message>
<source>write one value here.</source>
<translation>یہاں ایک قدر لکھیں۔</translation>
</message>
<message>
<source>write pairs of a key and a value here.</source>
<translation>یہاں کلید اور قدر کے جوڑے لکھیں۔</translation>
</message>
<message>
<source>{count} figures counted from the coarse records</source>
<translation>کم تفصیلی ریکارڈوں سے شمار کیے گئے اعداد: {count}</translation>
</message>
<message>
<source>{count} figures hidden</source>
<translation>چھپائے گئے اعداد: {count}</translation>
</message>
<message>
<source>{count} figures rounded</source>
<translation>راؤنڈ کیے گئے اعداد: {count}</translation>
</message>
<message>
<source>{count} figures shown exactly</source>
<translation>بالکل درست دکھائے گئے اعداد: {count}</translation>
</message>
<message>
<source>{count} figures with chance added</source>
<translation>اتفاقی کمی بیشی والے اعداد: {count}</translation>
</message>
<message>
<source>{count} zeros</source>
<translation>صفر: {count}</translation>
</message>
<message>
<source>{field}: year</source>
<translation>{field}: سال</translation>
</message>
<message>
<source>{figure} ({least} to {greatest})</source>
<translation>{figure} ({least} سے {greatest} تک)</translation>
</message>
<message>
<source>{first} by {second}</source>
<translation>{first} بلحاظ {second}</translation>
</message>
<message>
<source>{first} by {second} and {third}</source>
<translation>{first} بلحاظ {second} اور {third}</translation>
</message>
<message>
<source>{origin} to {destination}</source>
<translation>{origin} سے {destination}</translation>
</message>
<message>
<source>{sign} stands for a figure that at least one country hides. An empty `at most` means that nothing published says how many there can be at most.</source>
<translation>{sign} کا مطلب ہے ایسا عدد جسے کم از کم ایک ملک چھپاتا ہے۔ خالی `at most` (زیادہ سے زیادہ) کا مطلب ہے کہ شائع شدہ کوئی چیز نہیں بتاتی کہ زیادہ سے زیادہ کتنے ہو سکتے ہیں۔</translation>
</message>
<message>
<source>{sign} stands for a hidden figure.</source>
<translation>{sign} کا مطلب ہے چھپا ہوا عدد۔</translation>
</message>
<message>
<source>{title}, {period}</source>
<translation>{title}، {period}</translation>
</message>
</context>
<context>
<name>FiguresSheet</name>
<message numerus="yes">
<source>%n figure(s) are hidden: each is about few people, or would let somebody work out one that is. A hatched mark stands for each, of one size whatever the figure is.</source>
<translation>
<numerusform>%n عدد چھپا ہوا ہے: یہ چند لوگوں کے بارے میں ہے، یا اس سے ایسا کوئی عدد معلوم کیا جا سکتا جو چند لوگوں کے بارے میں ہے۔ اس کی جگہ ترچھی لکیروں کا نشان ہے، عدد کچھ بھی ہو ایک ہی سائز کا۔</numerusform>
<numerusform>%n اعداد چھپے ہوئے ہیں: ہر ایک چند لوگوں کے بارے میں ہے، یا اس سے ایسا کوئی عدد معلوم کیا جا سکتا جو چند لوگوں کے بارے میں ہے۔ ہر ایک کی جگہ ترچھی لکیروں کا نشان ہے، عدد کچھ بھی ہو ایک ہی سائز کا۔</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more table(s) are in the workbook that goes with this sheet.</source>
<translation>
<numerusform>%n اور جدول اس ورک بک میں ہے جو اس شیٹ کے ساتھ ہے۔</numerusform>
<numerusform>%n اور جدول اس ورک بک میں ہیں جو اس شیٹ کے ساتھ ہے۔</numerusform>
</translation>
</message>
<message>
<source>All cases counted, by period</source>
<translation>شمار کیے گئے تمام کیس، مدت کے لحاظ سے</translation>
</message>
<message>
<source>Before release it was tested what somebody who has all published figures could work out about small groups.</source>
<translation>اجرا سے پہلے جانچا گیا کہ تمام شائع شدہ اعداد رکھنے والا چھوٹے گروہوں کے بارے میں کیا معلوم کر سکتا ہے۔</translation>
</message>
<message>
<source>Chance was added to every figure, so that nobody can tell whether a single person was counted. How far a figure may be from the true one is written in the manifest.</source>
<translation>ہر عدد میں اتفاقی کمی بیشی کی گئی ہے، تاکہ کوئی نہ بتا سکے کہ کوئی ایک فرد شمار ہوا یا نہیں۔ کوئی عدد اصل سے کتنا مختلف ہو سکتا ہے، یہ فہرستِ اجرا میں لکھا ہے۔</translation>
</message>
<message>
<source>Countries</source>
<translation>ممالک</translation>
</message>
<message>
<source>Countries counted</source>
<translation>شمار کیے گئے ممالک</translation>
</message>
<message>
<source>Differences listed</source>
<translation>درج اختلافات</translation>
</message>
<message>
<source>Every combination of answers in the published records is shared by at least {k} people; other answers are coarser or left out. The figures are counted from these records.</source>
<translation>شائع شدہ ریکارڈوں میں جوابات کا ہر مجموعہ کم از کم {k} لوگوں میں مشترک ہے؛ دوسرے جوابات کم تفصیلی ہیں یا چھوڑ دیے گئے ہیں۔ اعداد انہی ریکارڈوں سے شمار کیے گئے ہیں۔</translation>
</message>
<message>
<source>Every difference is in differences.csv and in the workbook.</source>
<translation>ہر فرق differences.csv اور ورک بک میں ہے۔</translation>
</message>
<message>
<source>Every figure is a multiple of {base} and less than {base} away from the true number; totals still add up. Groups of fewer than {k} people are not described further.</source>
<translation>ہر عدد {base} کا مضرب ہے اور اصل تعداد سے اس کا فرق {base} سے کم ہے؛ مجموعے پھر بھی درست رہتے ہیں۔ {k} سے کم لوگوں کے گروہوں کی مزید تفصیل نہیں دی جاتی۔</translation>
</message>
<message>
<source>Figure</source>
<translation>عدد</translation>
</message>
<message>
<source>Figures hidden</source>
<translation>چھپائے گئے اعداد</translation>
</message>
<message>
<source>Figures of fewer than {k} people are hidden, and so are figures from which they could be worked out. All other figures are exact.</source>
<translation>{k} سے کم لوگوں کے اعداد چھپائے گئے ہیں، اور وہ اعداد بھی جن سے یہ نکالے جا سکتے تھے۔ باقی تمام اعداد بالکل درست ہیں۔</translation>
</message>
<message>
<source>Figures rounded</source>
<translation>راؤنڈ کیے گئے اعداد</translation>
</message>
<message>
<source>Figures shown as they are</source>
<translation>جوں کے توں دکھائے گئے اعداد</translation>
</message>
<message>
<source>Figures with chance added</source>
<translation>اتفاقی کمی بیشی والے اعداد</translation>
</message>
<message>
<source>Figures without names</source>
<translation>بغیر ناموں کے اعداد و شمار</translation>
</message>
<message>
<source>How people are protected</source>
<translation>لوگوں کو کیسے محفوظ رکھا جاتا ہے</translation>
</message>
<message>
<source>How to cite</source>
<translation>حوالہ کیسے دیں</translation>
</message>
<message>
<source>How to read these figures</source>
<translation>یہ اعداد و شمار کیسے پڑھیں</translation>
</message>
<message>
<source>No figure is hidden. Small figures may differ from the true ones.</source>
<translation>کوئی عدد چھپا ہوا نہیں۔ چھوٹے اعداد اصل سے مختلف ہو سکتے ہیں۔</translation>
</message>
<message>
<source>People in the smallest group described</source>
<translation>سب سے چھوٹے بیان کردہ گروہ میں لوگ</translation>
</message>
<message>
<source>Periods</source>
<translation>مدتیں</translation>
</message>
<message>
<source>Release {code}</source>
<translation>اجرا {code}</translation>
</message>
<message>
<source>Releases joined</source>
<translation>یکجا کیے گئے اجرا</translation>
</message>
<message>
<source>Small groups that can still be worked out: {number}</source>
<translation>چھوٹے گروہ جو اب بھی معلوم کیے جا سکتے ہیں: {number}</translation>
</message>
<message>
<source>The records are made up, drawn from figures to which chance was added. No record is about a person, and nobody can tell whether a single person was counted.</source>
<translation>ریکارڈ مصنوعی ہیں، ایسے اعداد سے بنائے گئے جن میں اتفاقی کمی بیشی کی گئی۔ کوئی ریکارڈ کسی فرد کے بارے میں نہیں، اور کوئی نہیں بتا سکتا کہ کوئی ایک فرد شمار ہوا یا نہیں۔</translation>
</message>
<message>
<source>The same in figures, with their bounds</source>
<translation>یہی سب اعداد میں، ان کی حدوں کے ساتھ</translation>
</message>
<message>
<source>The true number is</source>
<translation>اصل تعداد</translation>
</message>
<message>
<source>What is hidden and why</source>
<translation>کیا چھپایا گیا ہے اور کیوں</translation>
</message>
<message>
<source>Where the countries differ</source>
<translation>ملکوں میں کہاں فرق ہے</translation>
</message>
<message>
<source>Who is counted</source>
<translation>کون شمار ہوتا ہے</translation>
</message>
<message>
<source>hidden</source>
<translation>چھپا ہوا</translation>
</message>
<message>
<source>{least} or more</source>
<translation>{least} یا زیادہ</translation>
</message>
<message>
<source>{least} to {greatest}</source>
<translation>{least} سے {greatest} تک</translation>
</message>
<message>
<source>{title}, {period}. Figures without names, release {code}, {day}.</source>
<translation>{title}، {period}۔ بغیر ناموں کے اعداد و شمار، اجرا {code}، {day}۔</translation>
</message>
</context>
<context>
<name>Filters</name>
<message>
<source>A year, or a year and month, is enough. An end may stay open.</source>
<translation>سال، یا سال اور مہینہ، کافی ہے۔ ایک سرا کھلا رہ سکتا ہے۔</translation>
</message>
<message>
<source>Add a filter</source>
<translation>فلٹر شامل کریں</translation>
</message>
<message>
<source>Cases with any of these</source>
<translation>وہ کیس جن میں ان میں سے کوئی ہو</translation>
</message>
<message>
<source>Choose a question. What identifies somebody is not among them.</source>
<translation>سوال منتخب کریں۔ شناخت ظاہر کرنے والے سوال ان میں نہیں ہیں۔</translation>
</message>
<message>
<source>Clear all</source>
<translation>سب صاف کریں</translation>
</message>
<message>
<source>Closed</source>
<translation>بند</translation>
</message>
<message>
<source>Filter…</source>
<translation>فلٹر…</translation>
</message>
<message>
<source>Flag</source>
<translation>نشان</translation>
</message>
<message>
<source>From</source>
<translation>کب سے</translation>
</message>
<message>
<source>Last contact</source>
<translation>آخری رابطہ</translation>
</message>
<message>
<source>Next due</source>
<translation>اگلی مہلت</translation>
</message>
<message>
<source>Next review</source>
<translation>اگلی بار دیکھنے کی تاریخ</translation>
</message>
<message>
<source>No</source>
<translation>نہیں</translation>
</message>
<message>
<source>No case has an answer to this question.</source>
<translation>کسی کیس میں اس سوال کا جواب نہیں ہے۔</translation>
</message>
<message>
<source>Oldest referral without an answer, sent</source>
<translation>بغیر جواب کا سب سے پرانا ریفرل، بھیجا گیا</translation>
</message>
<message>
<source>Remove filter: {words}</source>
<translation>فلٹر ہٹائیں: {words}</translation>
</message>
<message>
<source>Search for a question</source>
<translation>سوال تلاش کریں</translation>
</message>
<message>
<source>Show these cases</source>
<translation>یہ کیس دکھائیں</translation>
</message>
<message>
<source>Stage of life today</source>
<translation>آج عمر کا مرحلہ</translation>
</message>
<message>
<source>Until</source>
<translation>کب تک</translation>
</message>
<message>
<source>Yes</source>
<translation>ہاں</translation>
</message>
<message>
<source>any</source>
<translation>کوئی بھی</translation>
</message>
<message>
<source>from {first}</source>
<translation>{first} سے</translation>
</message>
<message>
<source>until {last}</source>
<translation>{last} تک</translation>
</message>
<message>
<source>{field}: {values}</source>
<translation>{field}: {values}</translation>
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
<numerusform>{values} اور مزید %n</numerusform>
<numerusform>{values} اور مزید %n</numerusform>
</translation>
</message>
</context>
<context>
<name>Flag</name>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>The last day it is shown. Leave it empty to take the flag away yourself.</source>
<translation>وہ آخری دن جب تک یہ دکھایا جائے۔ نشان خود ہٹانا ہو تو خالی چھوڑیں۔</translation>
</message>
<message>
<source>Until</source>
<translation>کب تک</translation>
</message>
<message>
<source>Why</source>
<translation>کیوں</translation>
</message>
</context>
<context>
<name>Flags</name>
<message>
<source>A new flag</source>
<translation>نیا نشان</translation>
</message>
<message>
<source>Flags of this case</source>
<translation>اس کیس کے نشان</translation>
</message>
<message>
<source>Put the flag</source>
<translation>نشان لگائیں</translation>
</message>
<message>
<source>Take away</source>
<translation>ہٹائیں</translation>
</message>
<message>
<source>The flag is taken away.</source>
<translation>نشان ہٹا دیا گیا۔</translation>
</message>
<message>
<source>Undo</source>
<translation>واپس کریں</translation>
</message>
<message>
<source>{reason}, until {day}</source>
<translation>{reason}، {day} تک</translation>
</message>
</context>
<context>
<name>FollowUp</name>
<message>
<source>At risk of being trafficked again?</source>
<translation>کیا دوبارہ انسانی اسمگلنگ کا خطرہ ہے؟</translation>
</message>
<message>
<source>Done on</source>
<translation>مکمل ہونے کی تاریخ</translation>
</message>
<message>
<source>Family and community</source>
<translation>خاندان اور برادری</translation>
</message>
<message>
<source>Findings</source>
<translation>نتائج</translation>
</message>
<message>
<source>Health</source>
<translation>صحت</translation>
</message>
<message>
<source>Housing</source>
<translation>رہائش</translation>
</message>
<message>
<source>How</source>
<translation>کس طرح</translation>
</message>
<message>
<source>How the person is</source>
<translation>متعلقہ فرد کیسا ہے</translation>
</message>
<message>
<source>Planned for</source>
<translation>طے شدہ تاریخ</translation>
</message>
<message>
<source>Safety</source>
<translation>حفاظت</translation>
</message>
<message>
<source>School or training</source>
<translation>اسکول یا تربیت</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>What follows</source>
<translation>آگے کیا ہو گا</translation>
</message>
<message>
<source>Which follow-up</source>
<translation>کون سا فالو اپ</translation>
</message>
<message>
<source>Work and income</source>
<translation>کام اور آمدنی</translation>
</message>
</context>
<context>
<name>FollowUps</name>
<message numerus="yes">
<source>%n follow-up(s) planned.</source>
<translation>
<numerusform>%n فالو اپ طے ہو گیا۔</numerusform>
<numerusform>%n فالو اپ طے ہو گئے۔</numerusform>
</translation>
</message>
<message>
<source>A follow-up found the person in danger. Ask a supervisor to open the case again, so that help goes on.</source>
<translation>فالو اپ میں متعلقہ فرد خطرے میں پایا گیا۔ سپروائزر سے کہیں کہ کیس دوبارہ کھولے، تاکہ مدد جاری رہے۔</translation>
</message>
<message>
<source>Counted from {day}: {months} months later.</source>
<translation>{day} سے گنا گیا: {months} مہینے بعد۔</translation>
</message>
<message>
<source>Open the case again</source>
<translation>کیس دوبارہ کھولیں</translation>
</message>
<message>
<source>Plan the follow-ups</source>
<translation>فالو اپ طے کریں</translation>
</message>
<message>
<source>Undo</source>
<translation>واپس کریں</translation>
</message>
<message>
<source>in danger again</source>
<translation>دوبارہ خطرے میں</translation>
</message>
</context>
<context>
<name>FormDialog</name>
<message>
<source>Answers of the record are in English: the program does not speak {name} yet.</source>
<translation>ریکارڈ کے جوابات انگریزی میں ہیں: {name} ابھی اس پروگرام میں دستیاب نہیں۔</translation>
</message>
<message>
<source>I have looked through it. Nothing in it puts anybody in danger.</source>
<translation>میں نے اسے دیکھ لیا ہے۔ اس کی کوئی بات کسی کو خطرے میں نہیں ڈالتی۔</translation>
</message>
<message>
<source>Neutral title, in case somebody else finds the paper</source>
<translation>عام سا عنوان جس سے کچھ ظاہر نہ ہو، اگر کاغذ کسی اور کو مل جائے</translation>
</message>
<message>
<source>Nobody who works in this language has signed the translation. The sheet says so.</source>
<translation>اس زبان میں کام کرنے والے کسی فرد نے اس ترجمے پر دستخط نہیں کیے۔ ورق پر یہ لکھا ہے۔</translation>
</message>
<message>
<source>Not on record, left blank to be written by hand: {names}.</source>
<translation>ریکارڈ میں نہیں، ہاتھ سے لکھنے کے لیے خالی چھوڑا گیا: {names}۔</translation>
</message>
<message>
<source>Read it. Then make it.</source>
<translation>اسے پڑھیں۔ پھر بنائیں۔</translation>
</message>
<message>
<source>This form is not in {name} yet. It is printed in English.</source>
<translation>یہ فارم ابھی {name} میں نہیں ہے۔ یہ انگریزی میں پرنٹ ہوتا ہے۔</translation>
</message>
<message>
<source>What you ask for, in your own words; no names</source>
<translation>آپ کیا مانگ رہے ہیں، اپنے الفاظ میں؛ نام نہیں</translation>
</message>
<message>
<source>Who is told</source>
<translation>کسے بتایا جا رہا ہے</translation>
</message>
<message>
<source>Why without consent? It is kept in the case.</source>
<translation>رضامندی کے بغیر کیوں؟ یہ کیس میں رکھا جاتا ہے۔</translation>
</message>
<message>
<source>Without a name: case code, age, sex, language and needs</source>
<translation>نام کے بغیر: کیس کوڈ، عمر، جنس، زبان اور ضروریات</translation>
</message>
<message>
<source>{name} (draft translation)</source>
<translation>{name} (ترجمے کا مسودہ)</translation>
</message>
<message>
<source>{name} (not there yet: printed in English)</source>
<translation>{name} (ابھی موجود نہیں: انگریزی میں پرنٹ ہوتا ہے)</translation>
</message>
<message>
<source>{name}: what consent covers</source>
<translation>{name}: جس کی رضامندی ہے</translation>
</message>
<message>
<source>{name}: without consent, because a law demands it</source>
<translation>{name}: رضامندی کے بغیر، کیونکہ قانون اس کا تقاضا کرتا ہے</translation>
</message>
<message>
<source>{name}: without consent, because a life is at risk</source>
<translation>{name}: رضامندی کے بغیر، کیونکہ جان خطرے میں ہے</translation>
</message>
</context>
<context>
<name>FormPage</name>
<message>
<source>Not saved yet</source>
<translation>ابھی محفوظ نہیں</translation>
</message>
<message>
<source>Nothing is saved yet. Look at the marked answers.</source>
<translation>ابھی کچھ محفوظ نہیں ہوا۔ نشان زدہ جواب دیکھیں۔</translation>
</message>
<message>
<source>Save</source>
<translation>محفوظ کریں</translation>
</message>
<message>
<source>Saved</source>
<translation>محفوظ ہو گیا</translation>
</message>
</context>
<context>
<name>Forms</name>
<message>
<source>A form for the person herself names nobody and shares nothing.</source>
<translation>خود متعلقہ فرد کے لیے فارم میں کسی کا نام نہیں ہوتا اور کسی کو کچھ نہیں بتایا جاتا۔</translation>
</message>
<message>
<source>A form has 60 parts at most.</source>
<translation>فارم کے زیادہ سے زیادہ 60 حصے ہوتے ہیں۔</translation>
</message>
<message>
<source>A part of this kind has no words of its own.</source>
<translation>اس قسم کے حصے کے اپنے الفاظ نہیں ہوتے۔</translation>
</message>
<message>
<source>A part of this kind needs words.</source>
<translation>اس قسم کے حصے کے لیے الفاظ ضروری ہیں۔</translation>
</message>
<message>
<source>A signed language says in signed_by who signed it, and no other language does.</source>
<translation>دستخط شدہ زبان signed_by میں بتاتی ہے کہ کس نے دستخط کیے، اور کوئی دوسری زبان نہیں بتاتی۔</translation>
</message>
<message>
<source>Consent to return</source>
<translation>واپسی پر رضامندی</translation>
</message>
<message>
<source>Consent to share</source>
<translation>معلومات دینے پر رضامندی</translation>
</message>
<message>
<source>Notice of rights to the person</source>
<translation>متعلقہ فرد کے لیے حقوق کا اطلاع نامہ</translation>
</message>
<message>
<source>Notification to the authority</source>
<translation>حکام کو اطلاع</translation>
</message>
<message>
<source>Only a part of the kind facts names places, and it must.</source>
<translation>صرف facts قسم کے حصے میں بھرنے کی جگہیں ہوتی ہیں، اور اس میں ہونا ضروری ہے۔</translation>
</message>
<message>
<source>Parts of the record are printed by one part of the kind shared, and only by it.</source>
<translation>ریکارڈ کے حصے صرف shared قسم کا ایک حصہ چھاپتا ہے، کوئی اور نہیں۔</translation>
</message>
<message>
<source>Referral for medical care</source>
<translation>طبی نگہداشت کے لیے ریفرل</translation>
</message>
<message>
<source>Referral letter</source>
<translation>ریفرل خط</translation>
</message>
<message>
<source>Request for a place in a shelter</source>
<translation>پناہ گاہ میں جگہ کی درخواست</translation>
</message>
<message>
<source>Request for an identification interview</source>
<translation>شناختی انٹرویو کی درخواست</translation>
</message>
<message>
<source>Request for an interpreter</source>
<translation>ترجمان کی درخواست</translation>
</message>
<message>
<source>Some of the common words are missing. The README lists them.</source>
<translation>کچھ عام الفاظ موجود نہیں۔ README میں ان کی فہرست ہے۔</translation>
</message>
<message>
<source>The file of a form {file}</source>
<translation>فارم کی فائل {file}</translation>
</message>
<message>
<source>The form and the name of the file do not agree.</source>
<translation>فارم اور فائل کا نام ایک دوسرے سے میل نہیں کھاتے۔</translation>
</message>
<message>
<source>These words do not name the same places as the English ones.</source>
<translation>ان الفاظ میں بھرنے کی وہی جگہیں نہیں ہیں جو انگریزی الفاظ میں ہیں۔</translation>
</message>
<message>
<source>This is not in the form that this key needs: ids are letters, digits and -; a version is a year and month such as '2026-11'; a language is its code.</source>
<translation>یہ اس شکل میں نہیں جو اس کلید کو چاہیے: id میں حروف، ہندسے اور - ہوتے ہیں؛ نسخہ سال اور مہینہ ہوتا ہے، جیسے '2026-11'؛ زبان اس کا کوڈ ہوتی ہے۔</translation>
</message>
<message>
<source>This names a place in braces that is not known. The README lists them.</source>
<translation>یہاں منحنی قوسین میں بھرنے کی ایسی جگہ ہے جو معلوم نہیں۔ README میں ان کی فہرست ہے۔</translation>
</message>
<message>
<source>Transfer of the case</source>
<translation>کیس کی منتقلی</translation>
</message>
</context>
<context>
<name>Gate</name>
<message>
<source>Language</source>
<translation>زبان</translation>
</message>
</context>
<context>
<name>Goal</name>
<message>
<source>Begun on</source>
<translation>شروع ہونے کی تاریخ</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>کیا متعلقہ فرد متفق ہے؟</translation>
</message>
<message>
<source>Domain</source>
<translation>شعبہ</translation>
</message>
<message>
<source>Ended on</source>
<translation>ختم ہونے کی تاریخ</translation>
</message>
<message>
<source>Goal</source>
<translation>ہدف</translation>
</message>
<message>
<source>How it will be reached</source>
<translation>اسے کیسے حاصل کیا جائے گا</translation>
</message>
<message>
<source>Outcome</source>
<translation>نتیجہ</translation>
</message>
<message>
<source>To be reached by</source>
<translation>کب تک حاصل کرنا ہے</translation>
</message>
<message>
<source>What came of it</source>
<translation>اس سے کیا حاصل ہوا</translation>
</message>
<message>
<source>What the person brings</source>
<translation>متعلقہ فرد کی اپنی صلاحیتیں اور وسائل</translation>
</message>
<message>
<source>What the person wants, in her or his own words.</source>
<translation>متعلقہ فرد کیا چاہتا ہے، اس کے اپنے الفاظ میں۔</translation>
</message>
</context>
<context>
<name>Guidance</name>
<message>
<source>A verified source must say where it was read (url), when (checked) and what of it (read).</source>
<translation>تصدیق شدہ ماخذ میں بتانا ضروری ہے کہ کہاں پڑھا گیا (url)، کب (checked) اور اس میں سے کیا (read)۔</translation>
</message>
<message>
<source>Before you begin</source>
<translation>شروع کرنے سے پہلے</translation>
</message>
<message>
<source>Documents and forms</source>
<translation>دستاویزات اور فارم</translation>
</message>
<message>
<source>Guidance</source>
<translation>رہنمائی</translation>
</message>
<message>
<source>Guidance: {step}</source>
<translation>رہنمائی: {step}</translation>
</message>
<message>
<source>How to ask</source>
<translation>کیسے پوچھیں</translation>
</message>
<message>
<source>How to talk with the person</source>
<translation>متعلقہ فرد سے کیسے بات کریں</translation>
</message>
<message>
<source>Ids are small letters, digits and -.</source>
<translation>id میں چھوٹے حروف، ہندسے اور - ہوتے ہیں۔</translation>
</message>
<message>
<source>If the person is or may be a child</source>
<translation>اگر متعلقہ فرد بچہ ہے یا ہو سکتا ہے</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>زبانیں: {languages}</translation>
</message>
<message>
<source>No number is known for this country.</source>
<translation>اس ملک کا کوئی نمبر معلوم نہیں۔</translation>
</message>
<message>
<source>No number known</source>
<translation>کوئی نمبر معلوم نہیں</translation>
</message>
<message>
<source>No rule of law is named for this step. Ask before you rely on one.</source>
<translation>اس مرحلے کے لیے قانون کا کوئی ضابطہ نہیں لکھا۔ کسی ضابطے پر بھروسا کرنے سے پہلے پوچھ لیں۔</translation>
</message>
<message>
<source>Read on {day}: {what}</source>
<translation>{day} کو پڑھا گیا: {what}</translation>
</message>
<message>
<source>Signs of distress</source>
<translation>پریشانی کی علامات</translation>
</message>
<message>
<source>Source: {title}, {publisher}</source>
<translation>ماخذ: {title}، {publisher}</translation>
</message>
<message>
<source>The English card has another number of entries here: {count}.</source>
<translation>انگریزی کارڈ میں یہاں اندراجات کی تعداد مختلف ہے: {count}۔</translation>
</message>
<message>
<source>The guidance file {file}</source>
<translation>رہنمائی کی فائل {file}</translation>
</message>
<message>
<source>The language and the name of the file do not agree.</source>
<translation>زبان اور فائل کا نام ایک دوسرے سے میل نہیں کھاتے۔</translation>
</message>
<message>
<source>The law in one sentence</source>
<translation>قانون ایک جملے میں</translation>
</message>
<message>
<source>The topic and the name of the file do not agree.</source>
<translation>موضوع اور فائل کا نام ایک دوسرے سے میل نہیں کھاتے۔</translation>
</message>
<message>
<source>There is no card for this step yet. This is what the procedure says.</source>
<translation>اس مرحلے کا ابھی کوئی کارڈ نہیں ہے۔ طریقۂ کار یہ کہتا ہے۔</translation>
</message>
<message>
<source>This card is not translated yet and is shown in English.</source>
<translation>اس کارڈ کا ابھی ترجمہ نہیں ہوا اور یہ انگریزی میں دکھایا جا رہا ہے۔</translation>
</message>
<message>
<source>This translation is a draft that nobody who speaks the language has read yet.</source>
<translation>یہ ترجمہ مسودہ ہے جسے یہ زبان بولنے والے کسی فرد نے ابھی نہیں پڑھا۔</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>کیا نقصان ہو سکتا ہے</translation>
</message>
<message>
<source>What not to say</source>
<translation>کیا نہ کہیں</translation>
</message>
<message>
<source>What the procedure says here</source>
<translation>یہاں طریقۂ کار کیا کہتا ہے</translation>
</message>
<message>
<source>What to bring</source>
<translation>کیا ساتھ لائیں</translation>
</message>
<message>
<source>What you can say</source>
<translation>آپ کیا کہہ سکتے ہیں</translation>
</message>
<message>
<source>When to stop</source>
<translation>کب رک جائیں</translation>
</message>
<message>
<source>Where this guidance comes from</source>
<translation>یہ رہنمائی کہاں سے آئی ہے</translation>
</message>
<message>
<source>Who acts</source>
<translation>کون کارروائی کرتا ہے</translation>
</message>
<message>
<source>Who to call</source>
<translation>کسے فون کریں</translation>
</message>
<message>
<source>Why</source>
<translation>کیوں</translation>
</message>
<message>
<source>With a child</source>
<translation>بچے کے ساتھ</translation>
</message>
<message>
<source>With an interpreter</source>
<translation>ترجمان کے ساتھ</translation>
</message>
<message>
<source>Write {least} to {most} entries here.</source>
<translation>یہاں {least} سے {most} اندراجات لکھیں۔</translation>
</message>
<message>
<source>hours not known</source>
<translation>اوقات معلوم نہیں</translation>
</message>
<message>
<source>not verified</source>
<translation>تصدیق شدہ نہیں</translation>
</message>
<message>
<source>source checked</source>
<translation>ماخذ جانچا ہوا</translation>
</message>
<message>
<source>{summary} ({title})</source>
<translation>{summary} ({title})</translation>
</message>
<message>
<source>{title}, {publisher}</source>
<translation>{title}، {publisher}</translation>
</message>
<message>
<source>{title}, {publisher} ({year})</source>
<translation>{title}، {publisher} ({year})</translation>
</message>
</context>
<context>
<name>HandOut</name>
<message>
<source>Being written, in MB:</source>
<translation>لکھا جا رہا ہے، MB میں:</translation>
</message>
<message>
<source>Choose a place for the copy…</source>
<translation>نقل کے لیے جگہ منتخب کریں…</translation>
</message>
<message>
<source>Hand out a copy of this document?</source>
<translation>اس دستاویز کی نقل دیں؟</translation>
</message>
<message>
<source>The copy is written. Destroy it once it has been handed over.</source>
<translation>نقل لکھ دی گئی ہے۔ حوالے کرنے کے بعد اسے تلف کریں۔</translation>
</message>
<message>
<source>This kind of file (*{suffix})</source>
<translation>اس قسم کی فائل (*{suffix})</translation>
</message>
<message>
<source>What leaves: {kind}, {size} KB</source>
<translation>کیا باہر جا رہا ہے: {kind}، {size} KB</translation>
</message>
<message>
<source>Who gets the copy, and why?</source>
<translation>نقل کسے اور کیوں دی جا رہی ہے؟</translation>
</message>
</context>
<context>
<name>HandingOut</name>
<message>
<source>Place, time and camera are still in this picture and leave with it.</source>
<translation>جگہ، وقت اور کیمرے کی معلومات ابھی اس تصویر میں ہیں اور اس کے ساتھ باہر جائیں گی۔</translation>
</message>
<message>
<source>The copy is not encrypted: whoever has the file can look at it, and this computer may preview it.</source>
<translation>نقل انکرپٹڈ نہیں ہے: جس کے پاس فائل ہو وہ اسے دیکھ سکتا ہے، اور ہو سکتا ہے یہ کمپیوٹر اس کا پیش منظر دکھائے۔</translation>
</message>
<message>
<source>The person agreed to some sharing. Make sure that it covers this receiver and this document.</source>
<translation>متعلقہ فرد نے کچھ معلومات دینے پر رضامندی دی ہے۔ یقین کر لیں کہ وہ اس وصول کنندہ اور اس دستاویز کے لیے ہے۔</translation>
</message>
<message>
<source>There is no consent to share anything. Without it a copy leaves only where a life or the law asks.</source>
<translation>کچھ بھی بتانے کی رضامندی نہیں ہے۔ اس کے بغیر نقل صرف وہاں باہر جاتی ہے جہاں جان بچانے یا قانون کے لیے ضروری ہو۔</translation>
</message>
<message>
<source>This kind of file may tell who made it, when and where; that leaves with it.</source>
<translation>اس قسم کی فائل بتا سکتی ہے کہ اسے کس نے، کب اور کہاں بنایا؛ یہ بھی اس کے ساتھ باہر جاتا ہے۔</translation>
</message>
</context>
<context>
<name>HeadCountSheet</name>
<message>
<source>All</source>
<translation>سب</translation>
</message>
<message>
<source>Event {sign}, {kind}. Counted at {moment}.</source>
<translation>واقعہ {sign}، {kind}۔ گنتی کا وقت: {moment}۔</translation>
</message>
<message>
<source>First needs</source>
<translation>پہلی ضروریات</translation>
</message>
<message>
<source>For running the reception only, not for publication. The numbers are exact: where a group is small, people in it can be recognised. Give the sheet to nobody who has no part in the reception.</source>
<translation>صرف استقبال کا کام چلانے کے لیے، اشاعت کے لیے نہیں۔ اعداد بالکل درست ہیں: جہاں گروہ چھوٹا ہو، وہاں لوگ پہچانے جا سکتے ہیں۔ یہ ورق کسی ایسے فرد کو نہ دیں جس کا استقبال کے کام میں حصہ نہ ہو۔</translation>
</message>
<message>
<source>Head count and first needs</source>
<translation>افراد کی گنتی اور پہلی ضروریات</translation>
</message>
<message>
<source>Interpreters needed, by language</source>
<translation>درکار ترجمان، زبان کے لحاظ سے</translation>
</message>
<message>
<source>None noted so far.</source>
<translation>اب تک کوئی درج نہیں۔</translation>
</message>
<message>
<source>Not known</source>
<translation>معلوم نہیں</translation>
</message>
<message>
<source>Sex and age</source>
<translation>جنس اور عمر</translation>
</message>
<message>
<source>Urgent</source>
<translation>فوری</translation>
</message>
<message>
<source>children</source>
<translation>بچے</translation>
</message>
<message>
<source>children alone</source>
<translation>تنہا بچے</translation>
</message>
<message>
<source>need medical help now</source>
<translation>ابھی طبی مدد چاہیے</translation>
</message>
<message>
<source>people</source>
<translation>افراد</translation>
</message>
<message>
<source>wait for a case</source>
<translation>کیس کے منتظر</translation>
</message>
</context>
<context>
<name>History</name>
<message>
<source>After</source>
<translation>بعد میں</translation>
</message>
<message>
<source>Before</source>
<translation>پہلے</translation>
</message>
<message>
<source>Bring this back</source>
<translation>اسے واپس لائیں</translation>
</message>
<message>
<source>Bring this back: {field}, {when}</source>
<translation>اسے واپس لائیں: {field}، {when}</translation>
</message>
<message>
<source>Brought back: {field}</source>
<translation>واپس لایا گیا: {field}</translation>
</message>
<message>
<source>Close</source>
<translation>بند کریں</translation>
</message>
<message>
<source>History: {record}</source>
<translation>پچھلی تبدیلیاں: {record}</translation>
</message>
<message>
<source>Nothing has been changed since this was written.</source>
<translation>لکھے جانے کے بعد سے کچھ تبدیل نہیں ہوا۔</translation>
</message>
<message numerus="yes">
<source>Show %n older change(s)</source>
<translation>
<numerusform>%n پرانی تبدیلی دکھائیں</numerusform>
<numerusform>%n پرانی تبدیلیاں دکھائیں</numerusform>
</translation>
</message>
<message>
<source>Something that identifies the person was changed.</source>
<translation>متعلقہ فرد کی شناخت ظاہر کرنے والی کوئی چیز تبدیل ہوئی۔</translation>
</message>
<message>
<source>another answer</source>
<translation>کوئی اور جواب</translation>
</message>
<message>
<source>no answer</source>
<translation>کوئی جواب نہیں</translation>
</message>
<message>
<source>{when}, {who}</source>
<translation>{when}، {who}</translation>
</message>
</context>
<context>
<name>Ics</name>
<message>
<source>Appointment: {code}</source>
<translation>ملاقات: {code}</translation>
</message>
<message>
<source>Reminder: {code}</source>
<translation>یاد دہانی: {code}</translation>
</message>
<message>
<source>To do: {code}</source>
<translation>کرنا ہے: {code}</translation>
</message>
</context>
<context>
<name>IncomingReferral</name>
<message>
<source>Answer</source>
<translation>جواب</translation>
</message>
<message>
<source>Answered on</source>
<translation>جواب دینے کی تاریخ</translation>
</message>
<message>
<source>Came on</source>
<translation>آنے کی تاریخ</translation>
</message>
<message>
<source>Details</source>
<translation>تفصیل</translation>
</message>
<message>
<source>Kind of organisation</source>
<translation>ادارے کی قسم</translation>
</message>
<message>
<source>Organisation</source>
<translation>ادارہ</translation>
</message>
<message>
<source>Reason</source>
<translation>وجہ</translation>
</message>
<message>
<source>Service asked for</source>
<translation>مانگی گئی خدمت</translation>
</message>
<message>
<source>Their caseworker</source>
<translation>ان کا کیس ورکر</translation>
</message>
<message>
<source>What was answered</source>
<translation>کیا جواب دیا گیا</translation>
</message>
<message>
<source>Why not</source>
<translation>کیوں نہیں</translation>
</message>
</context>
<context>
<name>Indicators</name>
<message>
<source>A court</source>
<translation>عدالت</translation>
</message>
<message>
<source>A panel</source>
<translation>پینل</translation>
</message>
<message>
<source>A plan lowers risk; it does not take the danger away. Go through it again after every change.</source>
<translation>منصوبہ خطرہ کم کرتا ہے؛ اسے ختم نہیں کرتا۔ ہر تبدیلی کے بعد اسے دوبارہ دیکھیں۔</translation>
</message>
<message>
<source>A positive result is no decision that somebody is a victim, and no result rules trafficking out.</source>
<translation>مثبت نتیجہ یہ فیصلہ نہیں کہ کوئی متاثرہ فرد ہے، اور کوئی بھی نتیجہ انسانی اسمگلنگ کا امکان ختم نہیں کرتا۔</translation>
</message>
<message>
<source>Abduction, forced marriage, forced adoption or selling of victim</source>
<translation>متاثرہ فرد کا اغوا، جبری شادی، زبردستی گود دینا یا فروخت</translation>
</message>
<message>
<source>Abuse of cultural/religious beliefs</source>
<translation>ثقافتی/مذہبی عقائد کا ناجائز فائدہ اٹھانا</translation>
</message>
<message>
<source>Abuse of difficult family situation</source>
<translation>مشکل خاندانی حالات کا ناجائز فائدہ اٹھانا</translation>
</message>
<message>
<source>Abuse of illegal status</source>
<translation>غیر قانونی حیثیت کا ناجائز فائدہ اٹھانا</translation>
</message>
<message>
<source>Abuse of lack of education (language)</source>
<translation>تعلیم (زبان) کی کمی کا ناجائز فائدہ اٹھانا</translation>
</message>
<message>
<source>Abuse of lack of information</source>
<translation>معلومات کی کمی کا ناجائز فائدہ اٹھانا</translation>
</message>
<message>
<source>Abuse of vulnerability at destination</source>
<translation>منزل پر مجبوری کا ناجائز فائدہ اٹھانا</translation>
</message>
<message>
<source>Agree on it only with people who will act.</source>
<translation>اسے صرف ان لوگوں کے ساتھ طے کریں جو عمل کریں گے۔</translation>
</message>
<message>
<source>Agree with the person on each step; say what you cannot promise.</source>
<translation>ہر مرحلہ متعلقہ فرد کے ساتھ طے کریں؛ بتائیں کہ آپ کس بات کا وعدہ نہیں کر سکتے۔</translation>
</message>
<message>
<source>Agreed</source>
<translation>طے شدہ</translation>
</message>
<message>
<source>Are recruiters of the same network active there?</source>
<translation>کیا اسی نیٹ ورک کے بھرتی کرنے والے وہاں سرگرم ہیں؟</translation>
</message>
<message>
<source>Are services missing that the person needs?</source>
<translation>کیا وہ خدمات موجود نہیں جن کی متعلقہ فرد کو ضرورت ہے؟</translation>
</message>
<message>
<source>Are the child's name, nationality, language and faith respected?</source>
<translation>کیا بچے کے نام، قومیت، زبان اور مذہب کا احترام کیا جاتا ہے؟</translation>
</message>
<message>
<source>Are there children left with people who exploit, or without care?</source>
<translation>کیا کچھ بچے استحصال کرنے والوں کے پاس یا دیکھ بھال کے بغیر رہ گئے ہیں؟</translation>
</message>
<message>
<source>Are there children or others who come along?</source>
<translation>کیا بچے یا دوسرے لوگ بھی ساتھ آئیں گے؟</translation>
</message>
<message>
<source>Ask about people, places, phones and the way here.</source>
<translation>لوگوں، جگہوں، فونوں اور یہاں تک کے راستے کے بارے میں پوچھیں۔</translation>
</message>
<message>
<source>Ask about shared accounts, location and who set the phone up.</source>
<translation>مشترکہ اکاؤنٹ، مقام کی معلومات اور یہ پوچھیں کہ فون کس نے تیار کیا تھا۔</translation>
</message>
<message>
<source>Ask about the time until the next review. If anything raises a high level, see to it before the interview goes on.</source>
<translation>اگلی بار دیکھنے تک کے وقت کے بارے میں پوچھیں۔ اگر کسی بات سے سطح زیادہ ہو جائے تو انٹرویو جاری رکھنے سے پہلے اس پر توجہ دیں۔</translation>
</message>
<message>
<source>Ask in your own words and in any order. Look at the whole story, never at one sign alone.</source>
<translation>اپنے الفاظ میں اور کسی بھی ترتیب سے پوچھیں۔ پوری بات کو دیکھیں، کبھی صرف ایک علامت کو نہیں۔</translation>
</message>
<message>
<source>Ask plainly. With a yes, do not leave the person alone.</source>
<translation>سیدھے الفاظ میں پوچھیں۔ جواب ہاں ہو تو متعلقہ فرد کو اکیلا نہ چھوڑیں۔</translation>
</message>
<message>
<source>Ask this plainly. Asking does not put the thought into anybody's mind.</source>
<translation>یہ سیدھے الفاظ میں پوچھیں۔ پوچھنے سے کسی کے ذہن میں یہ خیال نہیں آتا۔</translation>
</message>
<message>
<source>Asked with care</source>
<translation>احتیاط سے پوچھے جانے والے سوال</translation>
</message>
<message>
<source>Bad living conditions</source>
<translation>رہائش کے خراب حالات</translation>
</message>
<message>
<source>Best interests of the child, outline</source>
<translation>بچے کے بہترین مفادات، خاکہ</translation>
</message>
<message>
<source>Care and guardian</source>
<translation>دیکھ بھال اور سرپرست</translation>
</message>
<message>
<source>Coercion at destination</source>
<translation>منزل پر جبر</translation>
</message>
<message>
<source>Coercive recruitment</source>
<translation>جبر کے ذریعے بھرتی</translation>
</message>
<message>
<source>Confiscation of documents</source>
<translation>دستاویزات ضبط کرنا</translation>
</message>
<message>
<source>Control of exploiters</source>
<translation>استحصال کرنے والوں کا کنٹرول</translation>
</message>
<message>
<source>Could officials or staff be involved with the exploiters?</source>
<translation>کیا ممکن ہے کہ سرکاری اہلکار یا عملہ استحصال کرنے والوں کے ساتھ شامل ہو؟</translation>
</message>
<message>
<source>Could somebody take revenge for a complaint or a testimony?</source>
<translation>کیا شکایت یا گواہی کی وجہ سے کوئی بدلہ لے سکتا ہے؟</translation>
</message>
<message>
<source>Could the family have been involved in the exploitation?</source>
<translation>کیا ممکن ہے کہ خاندان استحصال میں شامل رہا ہو؟</translation>
</message>
<message>
<source>Could the family reject or punish the person for what happened?</source>
<translation>کیا ممکن ہے کہ جو ہوا اس کی وجہ سے خاندان متعلقہ فرد کو ٹھکرا دے یا سزا دے؟</translation>
</message>
<message>
<source>Could the person be arrested, detained or removed?</source>
<translation>کیا متعلقہ فرد کو گرفتار، نظر بند یا ملک سے نکالا جا سکتا ہے؟</translation>
</message>
<message>
<source>Could the person go back, or be drawn back, to the exploiters?</source>
<translation>کیا متعلقہ فرد استحصال کرنے والوں کے پاس واپس جا سکتا ہے، یا واپس کھینچا جا سکتا ہے؟</translation>
</message>
<message>
<source>Debt bondage</source>
<translation>قرض کی غلامی</translation>
</message>
<message>
<source>Debt, children left behind, attachment, dependence on a substance.</source>
<translation>قرض، پیچھے رہ گئے بچے، لگاؤ، کسی نشہ آور چیز پر انحصار۔</translation>
</message>
<message>
<source>Debts and people who depend on the person belong here.</source>
<translation>قرض اور متعلقہ فرد پر انحصار کرنے والے لوگ یہاں آتے ہیں۔</translation>
</message>
<message>
<source>Deceived about access to education opportunities</source>
<translation>تعلیم کے مواقع کے بارے میں دھوکا</translation>
</message>
<message>
<source>Deceived about conditions of work</source>
<translation>کام کے حالات کے بارے میں دھوکا</translation>
</message>
<message>
<source>Deceived about content or legality of work contract</source>
<translation>ملازمت کے معاہدے کے مضمون یا قانونی ہونے کے بارے میں دھوکا</translation>
</message>
<message>
<source>Deceived about family reunification</source>
<translation>خاندان سے دوبارہ ملنے کے بارے میں دھوکا</translation>
</message>
<message>
<source>Deceived about housing and living conditions</source>
<translation>رہائش اور رہن سہن کے حالات کے بارے میں دھوکا</translation>
</message>
<message>
<source>Deceived about legal documentation or obtaining legal migration status</source>
<translation>قانونی دستاویزات یا قانونی مہاجر حیثیت ملنے کے بارے میں دھوکا</translation>
</message>
<message>
<source>Deceived about the nature of the job, location or employer</source>
<translation>کام کی نوعیت، جگہ یا آجر کے بارے میں دھوکا</translation>
</message>
<message>
<source>Deceived about travel and recruitment conditions</source>
<translation>سفر اور بھرتی کی شرائط کے بارے میں دھوکا</translation>
</message>
<message>
<source>Deceived about wages/earnings</source>
<translation>اجرت/کمائی کے بارے میں دھوکا</translation>
</message>
<message>
<source>Deceived through promises of marriage or adoption</source>
<translation>شادی یا گود لینے کے وعدوں سے دھوکا</translation>
</message>
<message>
<source>Deceptive recruitment</source>
<translation>دھوکے سے بھرتی</translation>
</message>
<message>
<source>Dependency on exploiters</source>
<translation>استحصال کرنے والوں پر انحصار</translation>
</message>
<message>
<source>Did you have people you could talk with?</source>
<translation>کیا آپ کے پاس ایسے لوگ تھے جن سے آپ بات کر سکیں؟</translation>
</message>
<message>
<source>Did you think of hurting yourself or of ending your life?</source>
<translation>کیا آپ نے خود کو نقصان پہنچانے یا اپنی زندگی ختم کرنے کے بارے میں سوچا؟</translation>
</message>
<message>
<source>Difficulties in the past</source>
<translation>ماضی کی مشکلات</translation>
</message>
<message>
<source>Difficulty to live in an unknown area</source>
<translation>انجان علاقے میں رہنے میں دشواری</translation>
</message>
<message>
<source>Difficulty to organise the travel</source>
<translation>سفر کا بندوبست کرنے میں دشواری</translation>
</message>
<message>
<source>Do not ask for the story again; ask how the days and nights are.</source>
<translation>دوبارہ پوری کہانی نہ پوچھیں؛ پوچھیں کہ دن اور راتیں کیسے گزرتے ہیں۔</translation>
</message>
<message>
<source>Do not contact an embassy before you know whether the person fears it.</source>
<translation>سفارت خانے سے رابطہ نہ کریں جب تک معلوم نہ ہو کہ متعلقہ فرد کو اس سے خوف ہے یا نہیں۔</translation>
</message>
<message>
<source>Do the exploiters know where the family lives?</source>
<translation>کیا استحصال کرنے والے جانتے ہیں کہ خاندان کہاں رہتا ہے؟</translation>
</message>
<message>
<source>Do the people who exploited the person know where she or he is, or could they find out?</source>
<translation>کیا متعلقہ فرد کا استحصال کرنے والے جانتے ہیں کہ وہ کہاں ہے، یا وہ معلوم کر سکتے ہیں؟</translation>
</message>
<message>
<source>Documents</source>
<translation>دستاویزات</translation>
</message>
<message>
<source>Documents: how much help is needed?</source>
<translation>دستاویزات: کتنی مدد درکار ہے؟</translation>
</message>
<message>
<source>Does the child go to school or training?</source>
<translation>کیا بچہ اسکول یا تربیت کے لیے جاتا ہے؟</translation>
</message>
<message>
<source>Does the person agree with this plan?</source>
<translation>کیا متعلقہ فرد اس منصوبے سے متفق ہے؟</translation>
</message>
<message>
<source>Does the person belong to a group that is discriminated against?</source>
<translation>کیا متعلقہ فرد کا تعلق ایسے گروہ سے ہے جس کے ساتھ امتیازی سلوک ہوتا ہے؟</translation>
</message>
<message>
<source>Does the person know the emergency number and our number by heart?</source>
<translation>کیا متعلقہ فرد کو ہنگامی نمبر اور ہمارا نمبر زبانی یاد ہے؟</translation>
</message>
<message>
<source>Does the person think of hurting herself or himself?</source>
<translation>کیا متعلقہ فرد خود کو نقصان پہنچانے کے بارے میں سوچتا ہے؟</translation>
</message>
<message>
<source>Economic reasons</source>
<translation>معاشی وجوہات</translation>
</message>
<message>
<source>Education</source>
<translation>تعلیم</translation>
</message>
<message>
<source>Education: how much help is needed?</source>
<translation>تعلیم: کتنی مدد درکار ہے؟</translation>
</message>
<message>
<source>Ethnic group, religion, sexual orientation, statelessness, disability.</source>
<translation>نسلی گروہ، مذہب، جنسی رجحان، بے وطنی، معذوری۔</translation>
</message>
<message>
<source>Excessive working days or hours</source>
<translation>حد سے زیادہ کام کے دن یا گھنٹے</translation>
</message>
<message>
<source>Explain each step before the person decides; a deadline may run.</source>
<translation>متعلقہ فرد کے فیصلے سے پہلے ہر مرحلہ سمجھائیں؛ ہو سکتا ہے کوئی مہلت چل رہی ہو۔</translation>
</message>
<message>
<source>Exploitative conditions of work</source>
<translation>کام کے استحصالی حالات</translation>
</message>
<message>
<source>Fair. Ask what helps, and keep to it.</source>
<translation>درمیانہ۔ پوچھیں کہ کس بات سے مدد ملتی ہے، اور اسے جاری رکھیں۔</translation>
</message>
<message>
<source>False information about law, attitude of authorities</source>
<translation>قانون اور حکام کے رویے کے بارے میں غلط معلومات</translation>
</message>
<message>
<source>False information about successful migration</source>
<translation>کامیاب ہجرت کے بارے میں غلط معلومات</translation>
</message>
<message>
<source>Family</source>
<translation>خاندان</translation>
</message>
<message>
<source>Family contact only with the person's agreement and after a look at the risk.</source>
<translation>خاندان سے رابطہ صرف متعلقہ فرد کی رضامندی سے اور خطرہ دیکھ لینے کے بعد۔</translation>
</message>
<message>
<source>Family situation</source>
<translation>خاندانی حالات</translation>
</message>
<message>
<source>Family: how much help is needed?</source>
<translation>خاندان: کتنی مدد درکار ہے؟</translation>
</message>
<message>
<source>First option: what speaks for it, what against it?</source>
<translation>پہلا راستہ: اس کے حق میں کیا ہے، خلاف کیا ہے؟</translation>
</message>
<message>
<source>For every step that affects a child: placement, family contact, return, legal proceedings. Decide with a guardian and, where the law asks for it, with the competent body. The child is heard in a way that fits the age.</source>
<translation>بچے کو متاثر کرنے والے ہر قدم کے لیے: رہائش کا انتظام، خاندان سے رابطہ، واپسی، قانونی کارروائی۔ سرپرست کے ساتھ مل کر اور، جہاں قانون چاہے، مجاز ادارے کے ساتھ فیصلہ کریں۔ بچے کی بات اس کی عمر کے مطابق سنی جاتی ہے۔</translation>
</message>
<message>
<source>Forced into illicit/criminal activities</source>
<translation>غیر قانونی/مجرمانہ سرگرمیوں پر مجبور کیا گیا</translation>
</message>
<message>
<source>Forced tasks or clients</source>
<translation>مخصوص کاموں یا گاہکوں پر مجبور کیا گیا</translation>
</message>
<message>
<source>Forced to act against peers</source>
<translation>ساتھیوں کے خلاف کام کرنے پر مجبور کیا گیا</translation>
</message>
<message>
<source>Forced to lie to authorities, family, etc.</source>
<translation>حکام، خاندان وغیرہ سے جھوٹ بولنے پر مجبور کیا گیا</translation>
</message>
<message>
<source>From whom does the danger come?</source>
<translation>خطرہ کس سے ہے؟</translation>
</message>
<message>
<source>From whom or what is the person not safe, and where?</source>
<translation>متعلقہ فرد کو کس سے یا کس چیز سے خطرہ ہے، اور کہاں؟</translation>
</message>
<message>
<source>General context</source>
<translation>عمومی حالات</translation>
</message>
<message>
<source>Go through the domains in any order. The person says what matters most; a need the person does not see is written down as your own view.</source>
<translation>شعبوں کو کسی بھی ترتیب سے دیکھیں۔ متعلقہ فرد بتاتا ہے کہ سب سے اہم کیا ہے؛ جو ضرورت متعلقہ فرد کو نظر نہ آئے وہ آپ کی اپنی رائے کے طور پر لکھی جاتی ہے۔</translation>
</message>
<message>
<source>Good.</source>
<translation>اچھا۔</translation>
</message>
<message>
<source>Growing up</source>
<translation>پرورش</translation>
</message>
<message>
<source>Harm from others</source>
<translation>دوسروں سے نقصان</translation>
</message>
<message>
<source>Harm from them</source>
<translation>ان سے نقصان</translation>
</message>
<message>
<source>Harm that comes from the situation</source>
<translation>حالات سے ہونے والا نقصان</translation>
</message>
<message>
<source>Harm to them</source>
<translation>انہیں نقصان</translation>
</message>
<message>
<source>Has the child a guardian or adviser who is independent?</source>
<translation>کیا بچے کا کوئی آزاد سرپرست یا مشیر ہے؟</translation>
</message>
<message>
<source>Has the child somebody to talk to about what happened?</source>
<translation>کیا بچے کے پاس کوئی ہے جس سے وہ گزرے ہوئے حالات پر بات کر سکے؟</translation>
</message>
<message>
<source>Hazardous work</source>
<translation>خطرناک کام</translation>
</message>
<message>
<source>Health</source>
<translation>صحت</translation>
</message>
<message>
<source>Health: how much help is needed?</source>
<translation>صحت: کتنی مدد درکار ہے؟</translation>
</message>
<message>
<source>Help there</source>
<translation>وہاں مدد</translation>
</message>
<message>
<source>How does the person live now, and what work is possible and wished for?</source>
<translation>متعلقہ فرد اب کیسے گزارہ کرتا ہے، اور کون سا کام ممکن ہے اور وہ چاہتا ہے؟</translation>
</message>
<message>
<source>How does the person notice that danger comes near?</source>
<translation>متعلقہ فرد کو کیسے پتا چلتا ہے کہ خطرہ قریب آ رہا ہے؟</translation>
</message>
<message>
<source>How much could you decide about your own life?</source>
<translation>آپ اپنی زندگی کے بارے میں کتنا فیصلہ خود کر سکتے تھے؟</translation>
</message>
<message>
<source>How much did memories or worries trouble you?</source>
<translation>یادوں یا فکروں نے آپ کو کتنا پریشان کیا؟</translation>
</message>
<message>
<source>How much do you look forward to what comes?</source>
<translation>آپ آنے والے وقت سے کتنی امید رکھتے ہیں؟</translation>
</message>
<message>
<source>How much strength did you have for the day?</source>
<translation>آپ میں دن گزارنے کی کتنی طاقت تھی؟</translation>
</message>
<message>
<source>How often did you feel calm?</source>
<translation>آپ نے کتنی بار سکون محسوس کیا؟</translation>
</message>
<message>
<source>How safe did you feel where you live?</source>
<translation>جہاں آپ رہتے ہیں وہاں آپ نے خود کو کتنا محفوظ محسوس کیا؟</translation>
</message>
<message>
<source>How well did you sleep?</source>
<translation>آپ کی نیند کیسی رہی؟</translation>
</message>
<message>
<source>How will the person call without that phone?</source>
<translation>اس فون کے بغیر متعلقہ فرد کیسے فون کرے گا؟</translation>
</message>
<message>
<source>ILO indicators: adult, labour exploitation</source>
<translation>ILO کے اشاریے: بالغ، مشقت کا استحصال</translation>
</message>
<message>
<source>ILO indicators: child, labour exploitation</source>
<translation>ILO کے اشاریے: بچہ، مشقت کا استحصال</translation>
</message>
<message>
<source>If so, limit who can open this case.</source>
<translation>اگر ہاں، تو محدود کریں کہ یہ کیس کون کھول سکتا ہے۔</translation>
</message>
<message>
<source>If the person fears persecution on return, offer the asylum procedure.</source>
<translation>اگر متعلقہ فرد کو واپسی پر ظلم کا خوف ہو تو سیاسی پناہ کے طریقۂ کار کی پیشکش کریں۔</translation>
</message>
<message>
<source>Interpretation</source>
<translation>ترجمانی</translation>
</message>
<message>
<source>Interpretation: how much help is needed?</source>
<translation>ترجمانی: کتنی مدد درکار ہے؟</translation>
</message>
<message>
<source>Is the child safe from the exploiters?</source>
<translation>کیا بچہ استحصال کرنے والوں سے محفوظ ہے؟</translation>
</message>
<message>
<source>Is the child safe with the people who care for her or him now?</source>
<translation>کیا بچہ ان لوگوں کے پاس محفوظ ہے جو ابھی اس کی دیکھ بھال کرتے ہیں؟</translation>
</message>
<message>
<source>Is the child's health looked after?</source>
<translation>کیا بچے کی صحت کا خیال رکھا جاتا ہے؟</translation>
</message>
<message>
<source>Is the family known, and was it looked for safely?</source>
<translation>کیا خاندان معلوم ہے، اور کیا اسے محفوظ طریقے سے تلاش کیا گیا؟</translation>
</message>
<message>
<source>Is the family pressed for a debt?</source>
<translation>کیا خاندان پر قرض کے لیے دباؤ ڈالا جا رہا ہے؟</translation>
</message>
<message>
<source>Is the household so poor that somebody may be sent away again?</source>
<translation>کیا گھرانہ اتنا غریب ہے کہ کسی کو دوبارہ بھیجا جا سکتا ہے؟</translation>
</message>
<message>
<source>Is the person likely to be shamed or shut out?</source>
<translation>کیا امکان ہے کہ متعلقہ فرد کو شرمندہ یا الگ تھلگ کیا جائے؟</translation>
</message>
<message>
<source>Is the person without a place to stay, food or money?</source>
<translation>کیا متعلقہ فرد کے پاس رہنے کی جگہ، کھانا یا پیسے نہیں ہیں؟</translation>
</message>
<message>
<source>Is the person's phone safe?</source>
<translation>کیا متعلقہ فرد کا فون محفوظ ہے؟</translation>
</message>
<message>
<source>Is the police there unwilling or unable to protect?</source>
<translation>کیا وہاں کی پولیس تحفظ دینے پر آمادہ نہیں یا اس قابل نہیں؟</translation>
</message>
<message>
<source>Is there an illness, injury or pregnancy that gets worse without care?</source>
<translation>کیا کوئی بیماری، چوٹ یا حمل ہے جو علاج کے بغیر بگڑ سکتا ہے؟</translation>
</message>
<message>
<source>Is there armed conflict, disaster or persecution?</source>
<translation>کیا مسلح لڑائی، آفت یا ظلم و ستم ہے؟</translation>
</message>
<message>
<source>Is there no decent work or training within reach?</source>
<translation>کیا مناسب کام یا تربیت پہنچ میں نہیں ہے؟</translation>
</message>
<message>
<source>Is there violence at home?</source>
<translation>کیا گھر میں تشدد ہوتا ہے؟</translation>
</message>
<message>
<source>Isolation, confinement or surveillance</source>
<translation>تنہائی، قید یا نگرانی</translation>
</message>
<message>
<source>Legal</source>
<translation>قانونی</translation>
</message>
<message>
<source>Legal: how much help is needed?</source>
<translation>قانونی: کتنی مدد درکار ہے؟</translation>
</message>
<message>
<source>Livelihood</source>
<translation>روزگار</translation>
</message>
<message>
<source>Livelihood: how much help is needed?</source>
<translation>روزگار: کتنی مدد درکار ہے؟</translation>
</message>
<message>
<source>Low or no salary</source>
<translation>کم تنخواہ یا بالکل تنخواہ نہیں</translation>
</message>
<message>
<source>Low. Look together at what could change.</source>
<translation>کم۔ مل کر دیکھیں کہ کیا بدل سکتا ہے۔</translation>
</message>
<message>
<source>Much need, soon</source>
<translation>زیادہ ضرورت، جلد</translation>
</message>
<message>
<source>Needs by domain</source>
<translation>شعبوں کے لحاظ سے ضروریات</translation>
</message>
<message>
<source>Never a relative, an employer or a child.</source>
<translation>کبھی رشتہ دار، آجر یا بچہ نہیں۔</translation>
</message>
<message>
<source>No</source>
<translation>نہیں</translation>
</message>
<message>
<source>No access to education</source>
<translation>تعلیم تک رسائی نہیں</translation>
</message>
<message>
<source>No dimension is positive. That does not rule trafficking out.</source>
<translation>کوئی پہلو مثبت نہیں۔ اس سے انسانی اسمگلنگ کا امکان ختم نہیں ہو جاتا۔</translation>
</message>
<message>
<source>No more than is needed to recognise the person.</source>
<translation>اتنا ہی جتنا اس شخص کو پہچاننے کے لیے ضروری ہے۔</translation>
</message>
<message>
<source>No need</source>
<translation>ضرورت نہیں</translation>
</message>
<message>
<source>No respect of labour laws or contract signed</source>
<translation>محنت کے قوانین یا دستخط شدہ معاہدے کی پابندی نہیں</translation>
</message>
<message>
<source>No social protection (contract, social insurance, etc.)</source>
<translation>سماجی تحفظ نہیں (معاہدہ، سماجی بیمہ وغیرہ)</translation>
</message>
<message>
<source>Not positive: {strong} strong, {medium} medium and {weak} weak signs. Two strong, one strong with another, three medium, or two medium with a weak one would be needed.</source>
<translation>مثبت نہیں: {strong} قوی، {medium} درمیانی اور {weak} کمزور علامات۔ اس کے لیے دو قوی، ایک قوی کسی اور کے ساتھ، تین درمیانی، یا دو درمیانی ایک کمزور کے ساتھ درکار ہوتیں۔</translation>
</message>
<message>
<source>Note the law that protects against it.</source>
<translation>وہ قانون درج کریں جو اس سے تحفظ دیتا ہے۔</translation>
</message>
<message>
<source>Offer a doctor of the sex the person wishes. Sexual violence: some treatment only helps within 72 hours.</source>
<translation>اس جنس کے ڈاکٹر کی پیشکش کریں جو متعلقہ فرد چاہے۔ جنسی تشدد: بعض علاج صرف 72 گھنٹے کے اندر فائدہ دیتے ہیں۔</translation>
</message>
<message>
<source>Only the office</source>
<translation>صرف دفتر</translation>
</message>
<message>
<source>Papers, medicine, money, keys, things for children.</source>
<translation>کاغذات، دوائیں، پیسے، چابیاں، بچوں کی چیزیں۔</translation>
</message>
<message>
<source>Partly</source>
<translation>جزوی طور پر</translation>
</message>
<message>
<source>People and calls</source>
<translation>لوگ اور فون کالیں</translation>
</message>
<message>
<source>Personal characteristics</source>
<translation>ذاتی خصوصیات</translation>
</message>
<message>
<source>Personal situation</source>
<translation>ذاتی حالات</translation>
</message>
<message>
<source>Phones, social media, relatives, the old workplace.</source>
<translation>فون، سوشل میڈیا، رشتہ دار، کام کی پرانی جگہ۔</translation>
</message>
<message>
<source>Positive: {strong} strong, {medium} medium and {weak} weak signs.</source>
<translation>مثبت: {strong} قوی، {medium} درمیانی اور {weak} کمزور علامات۔</translation>
</message>
<message>
<source>Possible</source>
<translation>ممکن ہے</translation>
</message>
<message>
<source>Psychological and emotional dependency</source>
<translation>نفسیاتی اور جذباتی انحصار</translation>
</message>
<message>
<source>Psychosocial</source>
<translation>نفسیاتی و سماجی</translation>
</message>
<message>
<source>Psychosocial: how much help is needed?</source>
<translation>نفسیاتی و سماجی: کتنی مدد درکار ہے؟</translation>
</message>
<message>
<source>Read each question out and let the person choose the number. It is about the last two weeks. Do not explain an answer away.</source>
<translation>ہر سوال پڑھ کر سنائیں اور متعلقہ فرد کو عدد چننے دیں۔ یہ پچھلے دو ہفتوں کے بارے میں ہے۔ کسی جواب کو رد کرنے کے لیے وضاحت نہ دیں۔</translation>
</message>
<message>
<source>Ready to go</source>
<translation>جانے کی تیاری</translation>
</message>
<message>
<source>Recruitment by abuse of vulnerability</source>
<translation>مجبوری کا ناجائز فائدہ اٹھا کر بھرتی</translation>
</message>
<message>
<source>Relationship with authorities/legal status</source>
<translation>حکام سے تعلق/قانونی حیثیت</translation>
</message>
<message>
<source>Risk in the community</source>
<translation>برادری میں خطرہ</translation>
</message>
<message>
<source>Risk to family and household</source>
<translation>خاندان اور گھرانے کو خطرہ</translation>
</message>
<message>
<source>Risk to the person</source>
<translation>متعلقہ فرد کو خطرہ</translation>
</message>
<message>
<source>Safety</source>
<translation>حفاظت</translation>
</message>
<message>
<source>Safety and health</source>
<translation>حفاظت اور صحت</translation>
</message>
<message>
<source>Safety plan</source>
<translation>حفاظت کا منصوبہ</translation>
</message>
<message>
<source>Safety: how much help is needed?</source>
<translation>حفاظت: کتنی مدد درکار ہے؟</translation>
</message>
<message>
<source>Say how the child's view was weighed.</source>
<translation>لکھیں کہ بچے کی رائے کو کیا وزن دیا گیا۔</translation>
</message>
<message>
<source>Second option: what speaks for it, what against it?</source>
<translation>دوسرا راستہ: اس کے حق میں کیا ہے، خلاف کیا ہے؟</translation>
</message>
<message>
<source>Shelter</source>
<translation>پناہ گاہ</translation>
</message>
<message>
<source>Shelter: how much help is needed?</source>
<translation>پناہ گاہ: کتنی مدد درکار ہے؟</translation>
</message>
<message>
<source>Some dimensions are positive. Ask more, and look at the whole story.</source>
<translation>کچھ پہلو مثبت ہیں۔ مزید پوچھیں اور پوری بات کو سامنے رکھیں۔</translation>
</message>
<message>
<source>Some need</source>
<translation>کچھ ضرورت</translation>
</message>
<message>
<source>Somebody the person trusts</source>
<translation>کوئی ایسا شخص جس پر متعلقہ فرد کو بھروسا ہے</translation>
</message>
<message>
<source>Speak with the person first. No contact with the household before the risk of that contact is clear.</source>
<translation>پہلے متعلقہ فرد سے بات کریں۔ جب تک رابطے کا خطرہ واضح نہ ہو، گھرانے سے رابطہ نہ کریں۔</translation>
</message>
<message>
<source>The answers point to deception or coercion in recruitment, with exploitation.</source>
<translation>جوابات بھرتی میں دھوکے یا جبر اور ساتھ استحصال کی طرف اشارہ کرتے ہیں۔</translation>
</message>
<message>
<source>The answers point to exploitation: at least a labour-rights case.</source>
<translation>جوابات استحصال کی طرف اشارہ کرتے ہیں: کم از کم محنت کے حقوق کا معاملہ۔</translation>
</message>
<message>
<source>The answers point to trafficking for labour exploitation.</source>
<translation>جوابات مشقت کے استحصال کے لیے انسانی اسمگلنگ کی طرف اشارہ کرتے ہیں۔</translation>
</message>
<message>
<source>The answers point to trafficking of a child: for a child no means has to be shown.</source>
<translation>جوابات بچے کی انسانی اسمگلنگ کی طرف اشارہ کرتے ہیں: بچے کے معاملے میں کوئی ذریعہ ثابت کرنا ضروری نہیں۔</translation>
</message>
<message>
<source>The child's views</source>
<translation>بچے کی رائے</translation>
</message>
<message>
<source>The competent authority</source>
<translation>مجاز حکام</translation>
</message>
<message>
<source>The guardian</source>
<translation>سرپرست</translation>
</message>
<message>
<source>The last two weeks</source>
<translation>پچھلے دو ہفتے</translation>
</message>
<message>
<source>The level is the highest that any answer raises. It is a reason to plan, not a measure of how likely harm is; a low level does not mean that the person is safe.</source>
<translation>سطح وہ سب سے اونچی سطح ہے جو کسی ایک جواب سے بنتی ہے۔ یہ منصوبہ بنانے کی وجہ ہے، نقصان کے امکان کا پیمانہ نہیں؛ کم سطح کا مطلب یہ نہیں کہ متعلقہ فرد محفوظ ہے۔</translation>
</message>
<message>
<source>The level shows what is most urgent. It does not say what the person has a right to, and it is no reason to refuse help.</source>
<translation>سطح بتاتی ہے کہ سب سے فوری کیا ہے۔ یہ نہیں بتاتی کہ متعلقہ فرد کا حق کیا ہے، اور یہ مدد سے انکار کی وجہ نہیں۔</translation>
</message>
<message>
<source>The number compares this person with herself or himself over time. It is no diagnosis, and it says nothing beside another person's number.</source>
<translation>یہ عدد اس فرد کا وقت کے ساتھ خود اسی سے موازنہ کرتا ہے۔ یہ تشخیص نہیں، اور کسی دوسرے فرد کے عدد کے ساتھ رکھنے سے اس کا کوئی مطلب نہیں۔</translation>
</message>
<message>
<source>The options</source>
<translation>ممکنہ راستے</translation>
</message>
<message>
<source>The person chooses; a closed place needs a legal reason.</source>
<translation>انتخاب متعلقہ فرد کا ہے؛ بند جگہ کے لیے قانونی وجہ ضروری ہے۔</translation>
</message>
<message>
<source>The person's own order</source>
<translation>متعلقہ فرد کی اپنی ترتیب</translation>
</message>
<message>
<source>The person, in a safe place</source>
<translation>متعلقہ فرد، کسی محفوظ جگہ پر</translation>
</message>
<message>
<source>The place</source>
<translation>جگہ</translation>
</message>
<message>
<source>Then no contact before a supervisor has agreed.</source>
<translation>پھر سپروائزر کی منظوری سے پہلے کوئی رابطہ نہیں۔</translation>
</message>
<message>
<source>This is an outline for weighing, not a best interests determination. The level shows only where something is missing or unsafe.</source>
<translation>یہ سوچنے کے لیے ایک خاکہ ہے، بہترین مفادات کا باضابطہ تعین نہیں۔ سطح صرف یہ دکھاتی ہے کہ کہاں کوئی کمی یا خطرہ ہے۔</translation>
</message>
<message>
<source>Threat of denunciation to authorities</source>
<translation>حکام کو اطلاع دینے کی دھمکی</translation>
</message>
<message>
<source>Threat to impose even worse working conditions</source>
<translation>کام کے اس سے بھی بدتر حالات مسلط کرنے کی دھمکی</translation>
</message>
<message>
<source>Threats of violence against victim</source>
<translation>متاثرہ فرد پر تشدد کی دھمکیاں</translation>
</message>
<message>
<source>Threats to inform family, community or public</source>
<translation>خاندان، برادری یا لوگوں کو بتانے کی دھمکیاں</translation>
</message>
<message>
<source>To agree with the person what to do when danger comes near.</source>
<translation>متعلقہ فرد کے ساتھ طے کرنا کہ خطرہ قریب آئے تو کیا کرنا ہے۔</translation>
</message>
<message>
<source>To find out with the person what help is needed first.</source>
<translation>متعلقہ فرد کے ساتھ معلوم کرنا کہ پہلے کون سی مدد درکار ہے۔</translation>
</message>
<message>
<source>To put together what has to be weighed before a step that concerns a child.</source>
<translation>بچے سے متعلق قدم اٹھانے سے پہلے وہ سب جمع کرنا جسے پرکھنا ہے۔</translation>
</message>
<message>
<source>To see what could harm the people around the person, and what the household could do to the person.</source>
<translation>دیکھنا کہ متعلقہ فرد کے آس پاس کے لوگوں کو کیا نقصان ہو سکتا ہے، اور گھرانہ متعلقہ فرد کو کیا نقصان پہنچا سکتا ہے۔</translation>
</message>
<message>
<source>To see what could harm the person in the next weeks and to plan against it.</source>
<translation>دیکھنا کہ اگلے ہفتوں میں متعلقہ فرد کو کیا نقصان ہو سکتا ہے اور اس سے بچاؤ کا منصوبہ بنانا۔</translation>
</message>
<message>
<source>To see what the surroundings of the person, here or at home, may bring.</source>
<translation>دیکھنا کہ متعلقہ فرد کا ماحول، یہاں یا اپنے وطن میں، کیا لا سکتا ہے۔</translation>
</message>
<message>
<source>To see whether a child's story holds signs of trafficking for labour exploitation.</source>
<translation>دیکھنا کہ بچے کی کہانی میں مشقت کے استحصال کے لیے انسانی اسمگلنگ کی علامات ہیں یا نہیں۔</translation>
</message>
<message>
<source>To see whether an adult's story holds signs of trafficking for labour exploitation.</source>
<translation>دیکھنا کہ بالغ کی کہانی میں مشقت کے استحصال کے لیے انسانی اسمگلنگ کی علامات ہیں یا نہیں۔</translation>
</message>
<message>
<source>To see with the person whether life gets better or worse from one meeting to the next.</source>
<translation>متعلقہ فرد کے ساتھ دیکھنا کہ ایک ملاقات سے دوسری ملاقات تک زندگی بہتر ہوتی ہے یا بدتر۔</translation>
</message>
<message>
<source>Under strong influence</source>
<translation>کسی کے سخت زیرِ اثر</translation>
</message>
<message>
<source>Urgent, today</source>
<translation>فوری، آج ہی</translation>
</message>
<message>
<source>Use it before a return, a move or a release from shelter, and for the place where the person lives now.</source>
<translation>اسے واپسی، منتقلی یا پناہ گاہ سے جانے سے پہلے، اور اس جگہ کے لیے استعمال کریں جہاں متعلقہ فرد ابھی رہتا ہے۔</translation>
</message>
<message>
<source>Very bad working conditions</source>
<translation>کام کے بہت خراب حالات</translation>
</message>
<message>
<source>Very low. Ask today what would help, and whether the person thinks of hurting herself or himself.</source>
<translation>بہت کم۔ آج ہی پوچھیں کہ کس بات سے مدد ملے گی، اور کیا متعلقہ فرد خود کو نقصان پہنچانے کے بارے میں سوچتا ہے۔</translation>
</message>
<message>
<source>Violence on family (threats or effective)</source>
<translation>خاندان پر تشدد (دھمکی یا حقیقی)</translation>
</message>
<message>
<source>Violence on victims</source>
<translation>متاثرین پر تشدد</translation>
</message>
<message>
<source>Wage manipulation</source>
<translation>اجرت میں ہیرا پھیری</translation>
</message>
<message>
<source>Warning</source>
<translation>خبردار کرنے والی باتیں</translation>
</message>
<message>
<source>Was anybody of the family threatened or visited?</source>
<translation>کیا خاندان میں کسی کو دھمکی دی گئی یا کوئی ان کے پاس آیا؟</translation>
</message>
<message>
<source>Was anybody of the household involved in the exploitation?</source>
<translation>کیا گھرانے کا کوئی فرد استحصال میں شامل تھا؟</translation>
</message>
<message>
<source>Was the child heard, alone and in the child's own language?</source>
<translation>کیا بچے کی بات تنہائی میں اور اس کی اپنی زبان میں سنی گئی؟</translation>
</message>
<message>
<source>Was the child told what can happen, in words for the age?</source>
<translation>کیا بچے کو اس کی عمر کے مطابق الفاظ میں بتایا گیا کہ کیا ہو سکتا ہے؟</translation>
</message>
<message>
<source>Well-being, in the person's own view</source>
<translation>خیریت، متعلقہ فرد کی اپنی نظر میں</translation>
</message>
<message>
<source>Were there threats since the person came away?</source>
<translation>کیا متعلقہ فرد کے نکل آنے کے بعد دھمکیاں ملیں؟</translation>
</message>
<message>
<source>What and who protects already?</source>
<translation>پہلے سے کیا اور کون تحفظ دے رہا ہے؟</translation>
</message>
<message>
<source>What contact does the child want?</source>
<translation>بچہ کس سے اور کیسا رابطہ چاہتا ہے؟</translation>
</message>
<message>
<source>What does the child want, in the child's own words?</source>
<translation>بچہ کیا چاہتا ہے، اس کے اپنے الفاظ میں؟</translation>
</message>
<message>
<source>What does the person want to see to first?</source>
<translation>متعلقہ فرد سب سے پہلے کس بات پر توجہ چاہتا ہے؟</translation>
</message>
<message>
<source>What lowers the risk</source>
<translation>خطرہ کم کرنے والی باتیں</translation>
</message>
<message>
<source>What must be at hand?</source>
<translation>کیا کیا پاس ہونا چاہیے؟</translation>
</message>
<message>
<source>What needs come from age, sex, disability or background?</source>
<translation>عمر، جنس، معذوری یا پس منظر کی وجہ سے کیا ضروریات ہیں؟</translation>
</message>
<message>
<source>What schooling or training was broken off, and what is wished for?</source>
<translation>کون سی پڑھائی یا تربیت ادھوری رہ گئی، اور کیا خواہش ہے؟</translation>
</message>
<message>
<source>What speaks for and against the present care?</source>
<translation>موجودہ دیکھ بھال کے حق میں اور خلاف کیا ہے؟</translation>
</message>
<message>
<source>What to do</source>
<translation>کیا کرنا ہے</translation>
</message>
<message>
<source>What troubles the person most, and what helps?</source>
<translation>متعلقہ فرد کو سب سے زیادہ کیا پریشان کرتا ہے، اور کس بات سے مدد ملتی ہے؟</translation>
</message>
<message>
<source>What will be done, by whom, until when?</source>
<translation>کیا کیا جائے گا، کون کرے گا، کب تک؟</translation>
</message>
<message>
<source>What will the person do first?</source>
<translation>متعلقہ فرد سب سے پہلے کیا کرے گا؟</translation>
</message>
<message>
<source>When do we speak again?</source>
<translation>ہم دوبارہ کب بات کریں گے؟</translation>
</message>
<message>
<source>Where can the person go at any hour?</source>
<translation>متعلقہ فرد کسی بھی وقت کہاں جا سکتا ہے؟</translation>
</message>
<message>
<source>Where can the person stay, for how long, and with whom?</source>
<translation>متعلقہ فرد کہاں، کتنی دیر اور کس کے ساتھ رہ سکتا ہے؟</translation>
</message>
<message>
<source>Which illness, injury, pregnancy or medicine needs care?</source>
<translation>کس بیماری، چوٹ، حمل یا دوا کے لیے نگہداشت درکار ہے؟</translation>
</message>
<message>
<source>Which language, dialect or sign language, and which interpreter is safe?</source>
<translation>کون سی زبان، بولی یا اشاروں کی زبان، اور کون سا ترجمان محفوظ ہے؟</translation>
</message>
<message>
<source>Which option serves the child best, and why?</source>
<translation>کون سا راستہ بچے کے لیے سب سے بہتر ہے، اور کیوں؟</translation>
</message>
<message>
<source>Which papers are missing, false or held by somebody?</source>
<translation>کون سے کاغذات موجود نہیں، جعلی ہیں یا کسی کے قبضے میں ہیں؟</translation>
</message>
<message>
<source>Which questions of stay, complaint, compensation or custody are open?</source>
<translation>قیام، شکایت، معاوضے یا تحویل کے کون سے سوال باقی ہیں؟</translation>
</message>
<message>
<source>Which way, with what means, and who comes along?</source>
<translation>کس راستے سے، کس ذریعے سے، اور کون ساتھ جائے گا؟</translation>
</message>
<message>
<source>Which word or sign means: help me now?</source>
<translation>کس لفظ یا اشارے کا مطلب ہے: ابھی میری مدد کریں؟</translation>
</message>
<message>
<source>Who can be called, in which order?</source>
<translation>کس کس کو فون کیا جا سکتا ہے، کس ترتیب سے؟</translation>
</message>
<message>
<source>Who decides?</source>
<translation>فیصلہ کون کرتا ہے؟</translation>
</message>
<message>
<source>Who keeps the plan?</source>
<translation>منصوبہ کس کے پاس رہے گا؟</translation>
</message>
<message>
<source>Who takes care of them, and what have they been told?</source>
<translation>ان کی دیکھ بھال کون کرتا ہے، اور انہیں کیا بتایا گیا ہے؟</translation>
</message>
<message>
<source>Whom does the person want to find, to tell, or to avoid?</source>
<translation>متعلقہ فرد کسے ڈھونڈنا، کسے بتانا، یا کس سے بچنا چاہتا ہے؟</translation>
</message>
<message>
<source>With 0 or 1, ask what happened and go through the safety plan.</source>
<translation>جواب 0 یا 1 ہو تو پوچھیں کہ کیا ہوا اور حفاظت کا منصوبہ دیکھیں۔</translation>
</message>
<message>
<source>With a yes, do not leave the person alone. Bring in a health worker and your supervisor today.</source>
<translation>جواب ہاں ہو تو متعلقہ فرد کو اکیلا نہ چھوڑیں۔ آج ہی کسی صحت کارکن اور اپنے سپروائزر کو شامل کریں۔</translation>
</message>
<message>
<source>With a yes, no contact without a supervisor.</source>
<translation>جواب ہاں ہو تو سپروائزر کے بغیر کوئی رابطہ نہیں۔</translation>
</message>
<message>
<source>Withholding of money</source>
<translation>رقم روک لینا</translation>
</message>
<message>
<source>Withholding of wages</source>
<translation>اجرت روک لینا</translation>
</message>
<message>
<source>Without a yes, see to safety first.</source>
<translation>جواب ہاں نہ ہو تو پہلے حفاظت پر توجہ دیں۔</translation>
</message>
<message>
<source>Write it with the person, in the person's own words. Decide together where a copy may be kept; a paper that is found can do harm.</source>
<translation>اسے متعلقہ فرد کے ساتھ، اس کے اپنے الفاظ میں لکھیں۔ مل کر طے کریں کہ نقل کہاں رکھی جا سکتی ہے؛ کسی کے ہاتھ لگا کاغذ نقصان پہنچا سکتا ہے۔</translation>
</message>
<message>
<source>Yes</source>
<translation>ہاں</translation>
</message>
<message>
<source>all the time</source>
<translation>ہر وقت</translation>
</message>
<message>
<source>everything that matters</source>
<translation>ہر اہم بات کا</translation>
</message>
<message>
<source>medium</source>
<translation>درمیانی</translation>
</message>
<message>
<source>nearly always</source>
<translation>تقریباً ہمیشہ</translation>
</message>
<message>
<source>never</source>
<translation>کبھی نہیں</translation>
</message>
<message>
<source>nobody</source>
<translation>کوئی نہیں</translation>
</message>
<message>
<source>none</source>
<translation>بالکل نہیں</translation>
</message>
<message>
<source>not at all</source>
<translation>بالکل نہیں</translation>
</message>
<message>
<source>nothing</source>
<translation>کچھ بھی نہیں</translation>
</message>
<message>
<source>plenty</source>
<translation>بہت</translation>
</message>
<message>
<source>quite safe</source>
<translation>پوری طرح محفوظ</translation>
</message>
<message>
<source>strong</source>
<translation>قوی</translation>
</message>
<message>
<source>very much</source>
<translation>بہت زیادہ</translation>
</message>
<message>
<source>very well</source>
<translation>بہت اچھی</translation>
</message>
<message>
<source>weak</source>
<translation>کمزور</translation>
</message>
<message>
<source>whenever I wanted</source>
<translation>جب بھی چاہا</translation>
</message>
</context>
<context>
<name>InstallProcedure</name>
<message>
<source>A procedure from a file</source>
<translation>فائل سے طریقۂ کار</translation>
</message>
<message>
<source>I have compared the fingerprint with the signer over another way, and accept this signer from now on.</source>
<translation>میں نے کسی اور ذریعے سے دستخط کنندہ کے ساتھ فنگر پرنٹ کا موازنہ کر لیا ہے، اور اب سے اس دستخط کنندہ کو قبول کرتا/کرتی ہوں۔</translation>
</message>
<message>
<source>It changes no step of the procedure in use.</source>
<translation>زیرِ استعمال طریقۂ کار کا کوئی مرحلہ نہیں بدلتا۔</translation>
</message>
<message>
<source>New cases follow it. Cases under way keep theirs until somebody looks at what changes and says yes.</source>
<translation>نئے کیس اسی پر چلیں گے۔ جاری کیس اپنے طریقۂ کار پر رہیں گے جب تک کوئی تبدیلیاں دیکھ کر ہاں نہ کہے۔</translation>
</message>
<message>
<source>Nobody has signed this procedure. I know where it comes from and accept it.</source>
<translation>اس طریقۂ کار پر کسی نے دستخط نہیں کیے۔ مجھے معلوم ہے یہ کہاں سے آیا ہے اور میں اسے قبول کرتا/کرتی ہوں۔</translation>
</message>
<message>
<source>Put to use</source>
<translation>استعمال میں لائیں</translation>
</message>
<message>
<source>Signed by {signer} on {day}. Fingerprint: {fingerprint}</source>
<translation>{signer} نے {day} کو دستخط کیے۔ فنگر پرنٹ: {fingerprint}</translation>
</message>
<message>
<source>The procedure is in use for new cases.</source>
<translation>یہ طریقۂ کار نئے کیسوں کے لیے زیرِ استعمال ہے۔</translation>
</message>
<message>
<source>{country}, reviewed on {day}; {standing}.</source>
<translation>{country}، {day} کو جانچ کی گئی؛ {standing}۔</translation>
</message>
</context>
<context>
<name>Instruments</name>
<message>
<source>A question can depend only on one that stands before it.</source>
<translation>سوال صرف اپنے سے پہلے آنے والے سوال پر منحصر ہو سکتا ہے۔</translation>
</message>
<message>
<source>A question of the kind choice needs two choices at least.</source>
<translation>choice قسم کے سوال کے لیے کم از کم دو انتخاب ضروری ہیں۔</translation>
</message>
<message>
<source>A scale needs lowest and highest, whole numbers from 0, 11 steps at most.</source>
<translation>پیمانے (scale) کے لیے lowest اور highest ضروری ہیں: 0 سے پورے عدد، زیادہ سے زیادہ 11 درجے۔</translation>
</message>
<message>
<source>An instrument has 500 questions at most.</source>
<translation>سوالات کے مجموعے میں زیادہ سے زیادہ 500 سوال ہوتے ہیں۔</translation>
</message>
<message>
<source>Each band must begin higher than the one before, the first at 0.</source>
<translation>ہر درجہ پچھلے سے اونچے عدد سے شروع ہونا چاہیے، پہلا 0 سے۔</translation>
</message>
<message>
<source>No answers can reach this band.</source>
<translation>کوئی جواب اس درجے تک نہیں پہنچ سکتا۔</translation>
</message>
<message>
<source>Nothing can be added up: give points, a scale or levels, or method none.</source>
<translation>کچھ جمع نہیں کیا جا سکتا: نمبر، پیمانہ یا سطحیں دیں، یا method میں none لکھیں۔</translation>
</message>
<message>
<source>Only a question of the kind choice has choices.</source>
<translation>انتخاب صرف choice قسم کے سوال میں ہوتے ہیں۔</translation>
</message>
<message>
<source>Only a question of the kind scale has this.</source>
<translation>یہ صرف scale قسم کے سوال میں ہوتا ہے۔</translation>
</message>
<message>
<source>Only a question of the kind yes_no has this; choices have their own.</source>
<translation>یہ صرف yes_no قسم کے سوال میں ہوتا ہے؛ انتخاب کی اپنی قدریں ہوتی ہیں۔</translation>
</message>
<message>
<source>Only scoring by indicators counts strengths.</source>
<translation>علامات کی قوت صرف اشاریوں سے اسکور میں گنی جاتی ہے۔</translation>
</message>
<message>
<source>Only scoring by sum or mean has bands.</source>
<translation>درجے صرف مجموعے یا اوسط سے اسکور میں ہوتے ہیں۔</translation>
</message>
<message>
<source>Scoring by indicators needs a strength with every yes_no question.</source>
<translation>اشاریوں سے اسکور کے لیے ہر yes_no سوال کے ساتھ قوت ضروری ہے۔</translation>
</message>
<message>
<source>The English words (en) are missing here.</source>
<translation>یہاں انگریزی الفاظ (en) موجود نہیں۔</translation>
</message>
<message>
<source>The id of the instrument and the name of the file do not agree.</source>
<translation>سوالات کے مجموعے کی id اور فائل کا نام ایک دوسرے سے میل نہیں کھاتے۔</translation>
</message>
<message>
<source>The instrument file {file}</source>
<translation>سوالات کے مجموعے کی فائل {file}</translation>
</message>
<message>
<source>The languages must list en.</source>
<translation>زبانوں کی فہرست میں en ہونا ضروری ہے۔</translation>
</message>
<message>
<source>The question that this depends on has no such answer.</source>
<translation>جس سوال پر یہ منحصر ہے اس میں ایسا کوئی جواب نہیں۔</translation>
</message>
<message>
<source>There are words here in a language that the file does not list.</source>
<translation>یہاں ایسی زبان کے الفاظ ہیں جو فائل کی فہرست میں نہیں۔</translation>
</message>
<message>
<source>These words are in a language that the file does not list.</source>
<translation>یہ الفاظ ایسی زبان میں ہیں جو فائل کی فہرست میں نہیں۔</translation>
</message>
<message>
<source>These words are missing in a language that the file lists.</source>
<translation>فائل کی فہرست میں شامل ایک زبان میں یہ الفاظ موجود نہیں۔</translation>
</message>
<message>
<source>This id is used twice. Give each entry its own.</source>
<translation>یہ id دو بار استعمال ہوئی ہے۔ ہر اندراج کو اپنی الگ id دیں۔</translation>
</message>
<message>
<source>This is not in the form that this key needs: ids are letters, digits, - and _; a version is a year and month such as '2026-11'; a language is its code.</source>
<translation>یہ اس شکل میں نہیں جو اس کلید کو چاہیے: id میں حروف، ہندسے، - اور _ ہوتے ہیں؛ نسخہ سال اور مہینہ ہوتا ہے، جیسے '2026-11'؛ زبان اس کا کوڈ ہوتی ہے۔</translation>
</message>
<message>
<source>This value stands for having no answer. Choose another.</source>
<translation>یہ قدر جواب نہ ہونے کے لیے مخصوص ہے۔ کوئی اور منتخب کریں۔</translation>
</message>
<message>
<source>Write the words of each language here, for example en: Are you safe?</source>
<translation>یہاں ہر زبان کے الفاظ لکھیں، مثلاً en: Are you safe?</translation>
</message>
<message>
<source>not verified</source>
<translation>تصدیق شدہ نہیں</translation>
</message>
<message>
<source>own words</source>
<translation>اپنے الفاظ</translation>
</message>
<message>
<source>verified</source>
<translation>تصدیق شدہ</translation>
</message>
<message>
<source>written for this program</source>
<translation>اس پروگرام کے لیے لکھا گیا</translation>
</message>
</context>
<context>
<name>LegalMatter</name>
<message>
<source>Amount awarded</source>
<translation>دلائی گئی رقم</translation>
</message>
<message>
<source>Amount claimed</source>
<translation>مانگی گئی رقم</translation>
</message>
<message>
<source>Amount received</source>
<translation>ملنے والی رقم</translation>
</message>
<message>
<source>Authority or court</source>
<translation>حکام یا عدالت</translation>
</message>
<message>
<source>Currency</source>
<translation>کرنسی</translation>
</message>
<message>
<source>Dates</source>
<translation>تاریخیں</translation>
</message>
<message>
<source>Decided on</source>
<translation>فیصلے کی تاریخ</translation>
</message>
<message>
<source>Does the person want it?</source>
<translation>کیا متعلقہ فرد یہ چاہتا ہے؟</translation>
</message>
<message>
<source>Filed on</source>
<translation>دائر کرنے کی تاریخ</translation>
</message>
<message>
<source>Legal help</source>
<translation>قانونی مدد</translation>
</message>
<message>
<source>Next date</source>
<translation>اگلی تاریخ</translation>
</message>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Number of the file</source>
<translation>فائل نمبر</translation>
</message>
<message>
<source>Outcome</source>
<translation>نتیجہ</translation>
</message>
<message>
<source>Protection and support around it</source>
<translation>اس سے متعلق تحفظ اور مدد</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>State and outcome</source>
<translation>حالت اور نتیجہ</translation>
</message>
<message>
<source>The end of a permit or a time limit; a task reminds you before.</source>
<translation>اجازت نامے یا مہلت کا اختتام؛ ایک کام آپ کو پہلے یاد دلاتا ہے۔</translation>
</message>
<message>
<source>Valid until</source>
<translation>کب تک مؤثر</translation>
</message>
<message>
<source>What happens then</source>
<translation>تب کیا ہو گا</translation>
</message>
<message>
<source>What it is about</source>
<translation>کس بارے میں ہے</translation>
</message>
</context>
<context>
<name>Letter</name>
<message>
<source>Agreed to share</source>
<translation>جو بتانے پر رضامندی ہے</translation>
</message>
<message>
<source>Ask the sender before you call.</source>
<translation>فون کرنے سے پہلے ارسال کنندہ سے پوچھیں۔</translation>
</message>
<message>
<source>Ask the sender before you send a message.</source>
<translation>پیغام بھیجنے سے پہلے ارسال کنندہ سے پوچھیں۔</translation>
</message>
<message>
<source>Ask the sender before you visit.</source>
<translation>ملنے جانے سے پہلے ارسال کنندہ سے پوچھیں۔</translation>
</message>
<message>
<source>Ask the sender first. This letter does not say which ways are safe.</source>
<translation>پہلے ارسال کنندہ سے پوچھیں۔ اس خط میں نہیں بتایا گیا کہ رابطے کے کون سے طریقے محفوظ ہیں۔</translation>
</message>
<message>
<source>Before you contact the person</source>
<translation>متعلقہ فرد سے رابطہ کرنے سے پہلے</translation>
</message>
<message>
<source>Case code</source>
<translation>کیس کوڈ</translation>
</message>
<message>
<source>Case {code}</source>
<translation>کیس {code}</translation>
</message>
<message>
<source>Case {code}, print {print_id}, copy {copy}. Write no names here but your own.</source>
<translation>کیس {code}، پرنٹ {print_id}، نقل {copy}۔ یہاں اپنے نام کے سوا کوئی نام نہ لکھیں۔</translation>
</message>
<message>
<source>Confidential: only for the receiver named in this letter</source>
<translation>رازدارانہ: صرف اس خط میں نامزد وصول کنندہ کے لیے</translation>
</message>
<message>
<source>Consent to share</source>
<translation>معلومات دینے پر رضامندی</translation>
</message>
<message>
<source>Do not call.</source>
<translation>فون نہ کریں۔</translation>
</message>
<message>
<source>Do not pass it on, or use it for anything else, unless the person agrees first.</source>
<translation>اسے آگے نہ دیں اور نہ کسی اور مقصد کے لیے استعمال کریں، جب تک متعلقہ فرد پہلے رضامند نہ ہو۔</translation>
</message>
<message>
<source>Do not send messages.</source>
<translation>پیغام نہ بھیجیں۔</translation>
</message>
<message>
<source>Do not visit.</source>
<translation>ملنے نہ جائیں۔</translation>
</message>
<message>
<source>For the receiver: name and position</source>
<translation>وصول کنندہ کی طرف سے: نام اور عہدہ</translation>
</message>
<message>
<source>For the sender: {worker}</source>
<translation>ارسال کنندہ کی طرف سے: {worker}</translation>
</message>
<message>
<source>From</source>
<translation>منجانب</translation>
</message>
<message>
<source>If you are not sure that a way is safe, ask the sender first.</source>
<translation>اگر آپ کو یقین نہیں کہ کوئی طریقہ محفوظ ہے تو پہلے ارسال کنندہ سے پوچھیں۔</translation>
</message>
<message>
<source>If you have questions, ask {worker} at {office}.</source>
<translation>اگر آپ کے سوالات ہوں تو {worker}، {office} سے پوچھیں۔</translation>
</message>
<message>
<source>Keep it locked away. Show it only to those who need it to give this service.</source>
<translation>اسے تالے میں رکھیں۔ صرف انہیں دکھائیں جنہیں یہ خدمت دینے کے لیے اس کی ضرورت ہے۔</translation>
</message>
<message>
<source>Print {print_id}, copy {copy}</source>
<translation>پرنٹ {print_id}، نقل {copy}</translation>
</message>
<message>
<source>Referral letter</source>
<translation>ریفرل خط</translation>
</message>
<message>
<source>Signature and date</source>
<translation>دستخط اور تاریخ</translation>
</message>
<message>
<source>Slip to send back</source>
<translation>واپس بھیجنے کی پرچی</translation>
</message>
<message>
<source>The person may take back this consent at any time. Then we ask you to stop and to return it.</source>
<translation>متعلقہ فرد یہ رضامندی کسی بھی وقت واپس لے سکتا ہے۔ تب ہم آپ سے درخواست کریں گے کہ کام روک دیں اور یہ خط واپس کریں۔</translation>
</message>
<message>
<source>To</source>
<translation>بخدمت</translation>
</message>
<message>
<source>We accept the referral.</source>
<translation>ہم ریفرل قبول کرتے ہیں۔</translation>
</message>
<message>
<source>We do not accept the referral.</source>
<translation>ہم ریفرل قبول نہیں کرتے۔</translation>
</message>
<message>
<source>We have destroyed every sheet and every copy.</source>
<translation>ہم نے ہر ورق اور ہر نقل تلف کر دی ہے۔</translation>
</message>
<message>
<source>We have returned every sheet and every copy.</source>
<translation>ہم نے ہر ورق اور ہر نقل واپس کر دی ہے۔</translation>
</message>
<message>
<source>What we ask of you</source>
<translation>ہم آپ سے کیا چاہتے ہیں</translation>
</message>
<message>
<source>What we ask you to do with this letter</source>
<translation>اس خط کے بارے میں آپ سے گزارش</translation>
</message>
<message>
<source>What we share with you</source>
<translation>ہم آپ کو کیا بتا رہے ہیں</translation>
</message>
<message>
<source>When the service has ended, return or destroy it and send us the slip.</source>
<translation>جب خدمت مکمل ہو جائے تو اسے واپس کریں یا تلف کریں اور ہمیں پرچی بھیجیں۔</translation>
</message>
<message>
<source>You may call.</source>
<translation>آپ فون کر سکتے ہیں۔</translation>
</message>
<message>
<source>You may send messages.</source>
<translation>آپ پیغام بھیج سکتے ہیں۔</translation>
</message>
<message>
<source>You may visit.</source>
<translation>آپ ملنے جا سکتے ہیں۔</translation>
</message>
</context>
<context>
<name>LetterDialog</name>
<message>
<source>Each letter has a number of its own and is counted in the case.</source>
<translation>ہر خط کا اپنا نمبر ہوتا ہے اور وہ کیس میں گنا جاتا ہے۔</translation>
</message>
<message>
<source>Language of the letter</source>
<translation>خط کی زبان</translation>
</message>
<message>
<source>Make the letter</source>
<translation>خط بنائیں</translation>
</message>
<message>
<source>PDF (*.pdf)</source>
<translation>PDF (*.pdf)</translation>
</message>
<message>
<source>Save the letter</source>
<translation>خط محفوظ کریں</translation>
</message>
<message>
<source>Some characters could not be drawn and stand as boxes. Look at the letter before it leaves.</source>
<translation>کچھ حروف نہیں بن سکے اور ان کی جگہ خانے ہیں۔ بھیجنے سے پہلے خط دیکھ لیں۔</translation>
</message>
<message>
<source>The letter is being made…</source>
<translation>خط بنایا جا رہا ہے…</translation>
</message>
<message>
<source>The letter is made: copy {copy}. Choose where to keep it.</source>
<translation>خط بن گیا ہے: نقل {copy}۔ منتخب کریں کہ اسے کہاں رکھنا ہے۔</translation>
</message>
<message>
<source>The letter is saved. Delete the file once it is printed.</source>
<translation>خط محفوظ ہو گیا ہے۔ پرنٹ ہوتے ہی فائل حذف کر دیں۔</translation>
</message>
</context>
<context>
<name>Library</name>
<message numerus="yes">
<source>%n place(s) found</source>
<translation>
<numerusform>%n جگہ ملی</numerusform>
<numerusform>%n جگہیں ملیں</numerusform>
</translation>
</message>
<message>
<source>Address</source>
<translation>پتا</translation>
</message>
<message>
<source>Authorities</source>
<translation>حکام</translation>
</message>
<message>
<source>Change log</source>
<translation>تبدیلیوں کا ریکارڈ</translation>
</message>
<message>
<source>Choose two to four countries</source>
<translation>دو سے چار ملک منتخب کریں</translation>
</message>
<message>
<source>Compare countries</source>
<translation>ملکوں کا موازنہ کریں</translation>
</message>
<message>
<source>Consent</source>
<translation>رضامندی</translation>
</message>
<message>
<source>Contact: {contact}</source>
<translation>رابطہ: {contact}</translation>
</message>
<message>
<source>Country</source>
<translation>ملک</translation>
</message>
<message>
<source>Deadline</source>
<translation>مہلت</translation>
</message>
<message>
<source>Deadline: {deadline}</source>
<translation>مہلت: {deadline}</translation>
</message>
<message>
<source>Documents</source>
<translation>دستاویزات</translation>
</message>
<message>
<source>Draft: not legal advice</source>
<translation>مسودہ: قانونی مشورہ نہیں</translation>
</message>
<message>
<source>Four countries are the most. Take one away first.</source>
<translation>زیادہ سے زیادہ چار ملک ہو سکتے ہیں۔ پہلے ایک ہٹائیں۔</translation>
</message>
<message>
<source>From a file, {standing}</source>
<translation>فائل سے، {standing}</translation>
</message>
<message>
<source>From a file…</source>
<translation>فائل سے…</translation>
</message>
<message>
<source>Hotlines</source>
<translation>ہیلپ لائنیں</translation>
</message>
<message>
<source>Hours: not known</source>
<translation>اوقات: معلوم نہیں</translation>
</message>
<message>
<source>Hours: {hours}</source>
<translation>اوقات: {hours}</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>زبانیں: {languages}</translation>
</message>
<message>
<source>Law</source>
<translation>قانون</translation>
</message>
<message>
<source>Led by: {agency}</source>
<translation>ذمہ دار ادارہ: {agency}</translation>
</message>
<message>
<source>No deadline is known.</source>
<translation>کوئی مہلت معلوم نہیں۔</translation>
</message>
<message>
<source>Open questions</source>
<translation>باقی سوالات</translation>
</message>
<message>
<source>Parts of the procedure</source>
<translation>طریقۂ کار کے حصے</translation>
</message>
<message>
<source>Pocket card…</source>
<translation>جیبی کارڈ…</translation>
</message>
<message>
<source>Print the comparison</source>
<translation>موازنہ پرنٹ کریں</translation>
</message>
<message>
<source>Print the pocket card</source>
<translation>جیبی کارڈ پرنٹ کریں</translation>
</message>
<message>
<source>Print…</source>
<translation>پرنٹ کریں…</translation>
</message>
<message>
<source>Privacy</source>
<translation>رازداری</translation>
</message>
<message>
<source>Procedures</source>
<translation>طریقۂ کار</translation>
</message>
<message>
<source>Procedures (*.yaml *.yml)</source>
<translation>طریقۂ کار (*.yaml *.yml)</translation>
</message>
<message>
<source>Read one country</source>
<translation>ایک ملک کا طریقۂ کار پڑھیں</translation>
</message>
<message>
<source>Return</source>
<translation>واپسی</translation>
</message>
<message>
<source>Reviewed {day}, version {version}</source>
<translation>جانچ {day}، نسخہ {version}</translation>
</message>
<message>
<source>Search in this procedure</source>
<translation>اس طریقۂ کار میں تلاش کریں</translation>
</message>
<message>
<source>Services</source>
<translation>خدمات</translation>
</message>
<message>
<source>Source</source>
<translation>ماخذ</translation>
</message>
<message>
<source>Source of the deadline</source>
<translation>مہلت کا ماخذ</translation>
</message>
<message>
<source>Source of the longer time</source>
<translation>بڑھائی گئی مدت کا ماخذ</translation>
</message>
<message>
<source>Sources</source>
<translation>ماخذ</translation>
</message>
<message>
<source>Steps</source>
<translation>مراحل</translation>
</message>
<message>
<source>The number is not known.</source>
<translation>نمبر معلوم نہیں۔</translation>
</message>
<message>
<source>The person's consent is not asked for.</source>
<translation>متعلقہ فرد کی رضامندی نہیں مانگی جاتی۔</translation>
</message>
<message>
<source>The workbook is written. It holds nothing of any case.</source>
<translation>ورک بک لکھ دی گئی ہے۔ اس میں کسی کیس کی کوئی بات نہیں۔</translation>
</message>
<message>
<source>This procedure file has nothing here.</source>
<translation>طریقۂ کار کی اس فائل میں یہاں کچھ نہیں۔</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>کیا نقصان ہو سکتا ہے</translation>
</message>
<message>
<source>What countries' procedures say, side by side</source>
<translation>ملکوں کے طریقۂ کار کیا کہتے ہیں، ساتھ ساتھ</translation>
</message>
<message>
<source>What their procedures say stands side by side, topic by topic, with sources.</source>
<translation>ان کے طریقۂ کار جو کہتے ہیں وہ ساتھ ساتھ نظر آتا ہے، موضوع بہ موضوع، ماخذوں کے ساتھ۔</translation>
</message>
<message>
<source>What to do</source>
<translation>کیا کرنا ہے</translation>
</message>
<message>
<source>Who acts</source>
<translation>کون کارروائی کرتا ہے</translation>
</message>
<message>
<source>Whom it is for</source>
<translation>یہ کس کے لیے ہے</translation>
</message>
<message>
<source>Workbooks (*.xlsx)</source>
<translation>ورک بک فائلیں (*.xlsx)</translation>
</message>
<message>
<source>Workbook…</source>
<translation>ورک بک…</translation>
</message>
<message>
<source>consent</source>
<translation>رضامندی</translation>
</message>
<message>
<source>{cell}: {words}</source>
<translation>{cell}: {words}</translation>
</message>
<message>
<source>{country} (all other countries)</source>
<translation>{country} (باقی تمام ممالک)</translation>
</message>
<message>
<source>{country} (your office)</source>
<translation>{country} (آپ کا دفتر)</translation>
</message>
<message>
<source>{entry}, found</source>
<translation>{entry}، تلاش میں ملا</translation>
</message>
<message>
<source>{heading} ({number})</source>
<translation>{heading} ({number})</translation>
</message>
<message>
<source>{name}: {number}</source>
<translation>{name}: {number}</translation>
</message>
<message numerus="yes">
<source>{number} of %n step(s) verified</source>
<translation>
<numerusform>%n مرحلے میں سے {number} تصدیق شدہ</numerusform>
<numerusform>%n مراحل میں سے {number} تصدیق شدہ</numerusform>
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
<translation>{title}: {summary}</translation>
</message>
<message>
<source>{topic}, {country}</source>
<translation>{topic}، {country}</translation>
</message>
</context>
<context>
<name>Load</name>
<message>
<source>A case of usual priority counts as one, an urgent one as three, a high one as two, a low one as a half; a child, or somebody whose age is not known, as one more.</source>
<translation>عام ترجیح کا کیس ایک، فوری تین، زیادہ ترجیح والا دو اور کم ترجیح والا آدھا گنا جاتا ہے؛ بچے کا، یا جس کی عمر معلوم نہ ہو، ایک زیادہ۔</translation>
</message>
<message>
<source>counts as {number}</source>
<translation>{number} کے برابر</translation>
</message>
</context>
<context>
<name>MainWindow</name>
<message>
<source>Case</source>
<translation>کیس</translation>
</message>
<message>
<source>Go to: {page}</source>
<translation>یہاں جائیں: {page}</translation>
</message>
<message>
<source>Lock</source>
<translation>لاک کریں</translation>
</message>
<message>
<source>Merge two cases</source>
<translation>دو کیس یکجا کریں</translation>
</message>
<message>
<source>New case</source>
<translation>نیا کیس</translation>
</message>
<message>
<source>Pages</source>
<translation>صفحات</translation>
</message>
<message>
<source>Referral</source>
<translation>ریفرل</translation>
</message>
</context>
<context>
<name>MaskedLabel</name>
<message>
<source>Hidden</source>
<translation>چھپا ہوا</translation>
</message>
<message>
<source>Hide</source>
<translation>چھپائیں</translation>
</message>
<message>
<source>Show for 30 seconds</source>
<translation>30 سیکنڈ دکھائیں</translation>
</message>
</context>
<context>
<name>Media</name>
<message>
<source>Film</source>
<translation>فلم</translation>
</message>
<message>
<source>Office file</source>
<translation>آفس فائل</translation>
</message>
<message>
<source>PDF</source>
<translation>PDF</translation>
</message>
<message>
<source>Picture</source>
<translation>تصویر</translation>
</message>
<message>
<source>Sound</source>
<translation>آواز</translation>
</message>
<message>
<source>Text</source>
<translation>متن</translation>
</message>
</context>
<context>
<name>Merge</name>
<message>
<source>Keep the other case instead</source>
<translation>اس کے بجائے دوسرا کیس رکھیں</translation>
</message>
<message>
<source>Merge the cases</source>
<translation>کیس یکجا کریں</translation>
</message>
<message>
<source>Noted: they are two people</source>
<translation>درج ہو گیا: یہ دو الگ افراد ہیں</translation>
</message>
<message>
<source>Nothing differs.</source>
<translation>کوئی فرق نہیں۔</translation>
</message>
<message>
<source>Nothing else is in {other}.</source>
<translation>{other} میں اور کچھ نہیں۔</translation>
</message>
<message>
<source>One person, two cases?</source>
<translation>ایک فرد، دو کیس؟</translation>
</message>
<message>
<source>The same in both</source>
<translation>دونوں میں ایک جیسا</translation>
</message>
<message>
<source>They are two people</source>
<translation>یہ دو الگ افراد ہیں</translation>
</message>
<message>
<source>What differs</source>
<translation>کیا مختلف ہے</translation>
</message>
<message>
<source>What moves to {kept}</source>
<translation>{kept} میں کیا منتقل ہو گا</translation>
</message>
<message>
<source>no answer</source>
<translation>کوئی جواب نہیں</translation>
</message>
<message>
<source>{kind}: {count}</source>
<translation>{kind}: {count}</translation>
</message>
<message>
<source>{other} becomes part of {kept}. Choose the right answer wherever the two differ.</source>
<translation>{other} اب {kept} کا حصہ بنے گا۔ جہاں دونوں میں فرق ہو وہاں درست جواب منتخب کریں۔</translation>
</message>
<message>
<source>{other} is now part of {kept}</source>
<translation>{other} اب {kept} کا حصہ ہے</translation>
</message>
</context>
<context>
<name>Milestone</name>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Some deadlines run from this moment.</source>
<translation>کچھ مہلتیں اس وقت سے شروع ہوتی ہیں۔</translation>
</message>
<message>
<source>What happened</source>
<translation>کیا ہوا</translation>
</message>
<message>
<source>When</source>
<translation>کب</translation>
</message>
</context>
<context>
<name>NewCase</name>
<message>
<source>A case you began on {moment} is not saved yet.</source>
<translation>آپ کا {moment} کو شروع کیا ہوا کیس ابھی محفوظ نہیں ہے۔</translation>
</message>
<message>
<source>Back</source>
<translation>واپس</translation>
</message>
<message>
<source>Begin the case</source>
<translation>کیس شروع کریں</translation>
</message>
<message>
<source>Case {code} has begun</source>
<translation>کیس {code} شروع ہو گیا</translation>
</message>
<message>
<source>Close without a record</source>
<translation>ریکارڈ کے بغیر بند کریں</translation>
</message>
<message>
<source>Consent to keep a record</source>
<translation>ریکارڈ رکھنے کی رضامندی</translation>
</message>
<message>
<source>Go on with it</source>
<translation>اسے جاری رکھیں</translation>
</message>
<message>
<source>Language</source>
<translation>زبان</translation>
</message>
<message>
<source>New case</source>
<translation>نیا کیس</translation>
</message>
<message>
<source>Only the consent is needed to begin. Everything else can wait.</source>
<translation>شروع کرنے کے لیے صرف رضامندی ضروری ہے۔ باقی سب بعد میں ہو سکتا ہے۔</translation>
</message>
<message>
<source>Safe contact</source>
<translation>محفوظ رابطہ</translation>
</message>
<message>
<source>That is the person's right: nothing is kept. You can still help today, and the person can come back at any time.</source>
<translation>یہ متعلقہ فرد کا حق ہے: کچھ نہیں رکھا جاتا۔ آپ آج پھر بھی مدد کر سکتے ہیں، اور متعلقہ فرد کسی بھی وقت واپس آ سکتا ہے۔</translation>
</message>
<message>
<source>The case</source>
<translation>کیس</translation>
</message>
<message>
<source>The person, as far as known</source>
<translation>متعلقہ فرد، جتنا معلوم ہے</translation>
</message>
<message>
<source>Throw it away</source>
<translation>اسے ضائع کریں</translation>
</message>
</context>
<context>
<name>Oversight</name>
<message>
<source>A relative, or somebody with a conflict of interest, finds no such case in any list or search. The program holds to this, but it is no lock: all caseworkers have the same key to the files.</source>
<translation>رشتہ دار، یا وہ جس کے مفادات کا ٹکراؤ ہو، ایسا کیس کسی فہرست یا تلاش میں نہیں پاتا۔ پروگرام اس پر قائم رہتا ہے، مگر یہ تالا نہیں: تمام کیس ورکرز کے پاس فائلوں کی ایک ہی کلید ہے۔</translation>
</message>
<message>
<source>Cases are drawn at random on the page of the team, and never one's own.</source>
<translation>کیس ٹیم کے صفحے پر بے ترتیب نکالے جاتے ہیں، اور کبھی اپنے نہیں۔</translation>
</message>
<message>
<source>I looked into it</source>
<translation>میں نے جانچ کر لی</translation>
</message>
<message>
<source>Keep a colleague from the case</source>
<translation>ساتھی کو کیس سے دور رکھیں</translation>
</message>
<message>
<source>Let see again</source>
<translation>دوبارہ دیکھنے دیں</translation>
</message>
<message>
<source>No colleague is kept from this case</source>
<translation>کوئی ساتھی اس کیس سے دور نہیں رکھا گیا</translation>
</message>
<message>
<source>No opening in an emergency</source>
<translation>ہنگامی صورتِ حال میں کبھی نہیں کھولا گیا</translation>
</message>
<message>
<source>No quality review</source>
<translation>معیار کی کوئی جانچ نہیں</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>ہنگامی صورتِ حال میں کھولا گیا</translation>
</message>
<message>
<source>Whoever opens a case out of reach gives a reason, and a supervisor looks into it.</source>
<translation>جو شخص اپنی رسائی سے باہر کیس کھولے وہ وجہ لکھتا ہے، اور سپروائزر اس کی جانچ کرتا ہے۔</translation>
</message>
<message>
<source>Write a score sheet</source>
<translation>اسکور شیٹ لکھیں</translation>
</message>
<message>
<source>kept from the case</source>
<translation>کیس سے دور رکھا گیا</translation>
</message>
<message>
<source>lifted</source>
<translation>پابندی اٹھا لی گئی</translation>
</message>
<message>
<source>looked into</source>
<translation>جانچ ہو گئی</translation>
</message>
<message>
<source>nobody looked into it yet</source>
<translation>ابھی کسی نے جانچ نہیں کی</translation>
</message>
</context>
<context>
<name>Overview</name>
<message>
<source>After that</source>
<translation>اس کے بعد</translation>
</message>
<message>
<source>At a glance</source>
<translation>ایک نظر میں</translation>
</message>
<message>
<source>Consent</source>
<translation>رضامندی</translation>
</message>
<message>
<source>Due besides</source>
<translation>دیگر مہلتیں</translation>
</message>
<message>
<source>Interpreter</source>
<translation>ترجمان</translation>
</message>
<message>
<source>Next</source>
<translation>اگلا مرحلہ</translation>
</message>
<message>
<source>No step of the procedure is open.</source>
<translation>طریقۂ کار کا کوئی مرحلہ کھلا نہیں۔</translation>
</message>
<message>
<source>Procedure</source>
<translation>طریقۂ کار</translation>
</message>
<message>
<source>Referrals</source>
<translation>ریفرل</translation>
</message>
<message>
<source>Responsible</source>
<translation>ذمہ دار</translation>
</message>
<message>
<source>See what changes here…</source>
<translation>دیکھیں کہ یہاں کیا بدلتا ہے…</translation>
</message>
<message>
<source>Settled</source>
<translation>نمٹائے گئے</translation>
</message>
<message>
<source>There is a newer version of this procedure, reviewed on {day}.</source>
<translation>اس طریقۂ کار کا زیادہ نیا نسخہ موجود ہے، جس کی جانچ {day} کو ہوئی۔</translation>
</message>
<message>
<source>not asked</source>
<translation>نہیں پوچھا گیا</translation>
</message>
<message>
<source>{valid} of {all} valid</source>
<translation>{all} میں سے {valid} مؤثر</translation>
</message>
<message>
<source>{waiting} waiting, {all} in all</source>
<translation>{waiting} جواب کے منتظر، کل {all}</translation>
</message>
</context>
<context>
<name>Page</name>
<message>
<source>Sheet {number} of {total}</source>
<translation>ورق {number} از {total}</translation>
</message>
<message>
<source>Some words of this page are not translated yet. They are in English.</source>
<translation>اس صفحے کے کچھ الفاظ کا ابھی ترجمہ نہیں ہوا۔ وہ انگریزی میں ہیں۔</translation>
</message>
<message>
<source>TRAINING – made-up people</source>
<translation>تربیت – فرضی لوگ</translation>
</message>
</context>
<context>
<name>Palette</name>
<message>
<source>Go to a page or case, or do something</source>
<translation>کسی صفحے یا کیس پر جائیں، یا کوئی کام کریں</translation>
</message>
<message>
<source>Nothing of that name</source>
<translation>اس نام کی کوئی چیز نہیں</translation>
</message>
</context>
<context>
<name>Papers</name>
<message>
<source>Add this paper</source>
<translation>یہ کاغذ شامل کریں</translation>
</message>
<message>
<source>For: {step}</source>
<translation>کس کے لیے: {step}</translation>
</message>
<message>
<source>Open a line to see the step and its source.</source>
<translation>مرحلہ اور اس کا ماخذ دیکھنے کے لیے سطر کھولیں۔</translation>
</message>
<message>
<source>Papers the procedure asks for: {there} of {all} there</source>
<translation>طریقۂ کار کے مطلوبہ کاغذات: {all} میں سے {there} موجود</translation>
</message>
<message>
<source>missing</source>
<translation>موجود نہیں</translation>
</message>
<message>
<source>there</source>
<translation>موجود</translation>
</message>
</context>
<context>
<name>Passphrase</name>
<message>
<source>Fair</source>
<translation>مناسب</translation>
</message>
<message>
<source>Good</source>
<translation>اچھا</translation>
</message>
<message>
<source>Strong</source>
<translation>مضبوط</translation>
</message>
<message>
<source>Weak</source>
<translation>کمزور</translation>
</message>
</context>
<context>
<name>PassphraseLine</name>
<message>
<source>Caps lock is on.</source>
<translation>کیپس لاک آن ہے۔</translation>
</message>
<message>
<source>Hide the passphrase</source>
<translation>پاس فریز چھپائیں</translation>
</message>
<message>
<source>Show the passphrase</source>
<translation>پاس فریز دکھائیں</translation>
</message>
</context>
<context>
<name>Person</name>
<message>
<source>A child without a parent or guardian?</source>
<translation>بچہ یا بچی، والدین یا سرپرست کے بغیر؟</translation>
</message>
<message>
<source>A year, or a year and month, is enough.</source>
<translation>سال، یا سال اور مہینہ، کافی ہے۔</translation>
</message>
<message>
<source>Accused of an offence?</source>
<translation>کیا اس فرد پر کسی جرم کا الزام ہے؟</translation>
</message>
<message>
<source>Afraid to return to the home country?</source>
<translation>اپنے ملک واپس جانے سے خوف ہے؟</translation>
</message>
<message>
<source>Age at first contact, if no birth date</source>
<translation>پہلے رابطے کے وقت عمر، اگر تاریخِ پیدائش نہ ہو</translation>
</message>
<message>
<source>Age, sex and gender</source>
<translation>عمر، جنس اور صنف</translation>
</message>
<message>
<source>Birth date</source>
<translation>تاریخِ پیدائش</translation>
</message>
<message>
<source>Children with the person now</source>
<translation>ابھی متعلقہ فرد کے ساتھ بچے</translation>
</message>
<message>
<source>Circumstances</source>
<translation>حالات</translation>
</message>
<message>
<source>Citizenship and languages</source>
<translation>شہریت اور زبانیں</translation>
</message>
<message>
<source>Citizenship, the main one first</source>
<translation>شہریت، اصل شہریت پہلے</translation>
</message>
<message>
<source>Country of birth</source>
<translation>پیدائش کا ملک</translation>
</message>
<message>
<source>Details of vulnerabilities</source>
<translation>کمزور حالات کی تفصیل</translation>
</message>
<message>
<source>Difficulties in daily life</source>
<translation>روزمرہ زندگی میں دشواریاں</translation>
</message>
<message>
<source>Displacement status</source>
<translation>نقل مکانی کی حیثیت</translation>
</message>
<message>
<source>Ethnic group</source>
<translation>نسلی گروہ</translation>
</message>
<message>
<source>Family name</source>
<translation>خاندانی نام</translation>
</message>
<message>
<source>Father's name</source>
<translation>والد کا نام</translation>
</message>
<message>
<source>Form of address</source>
<translation>مخاطب کرنے کا انداز</translation>
</message>
<message>
<source>Gender</source>
<translation>صنف</translation>
</message>
<message>
<source>Given name</source>
<translation>نام</translation>
</message>
<message>
<source>Has the person died?</source>
<translation>کیا متعلقہ فرد کا انتقال ہو چکا ہے؟</translation>
</message>
<message>
<source>Highest level of education</source>
<translation>تعلیم کی بلند ترین سطح</translation>
</message>
<message>
<source>How the birth date is known</source>
<translation>تاریخِ پیدائش کیسے معلوم ہوئی</translation>
</message>
<message>
<source>Identity or passport number</source>
<translation>شناختی یا پاسپورٹ نمبر</translation>
</message>
<message>
<source>If so, do not contact the consulate, and ask about asylum.</source>
<translation>اگر ہاں، تو قونصل خانے سے رابطہ نہ کریں، اور سیاسی پناہ کے بارے میں پوچھیں۔</translation>
</message>
<message>
<source>Known as</source>
<translation>عرفیت</translation>
</message>
<message>
<source>Leave empty when there is only one name.</source>
<translation>جب صرف ایک نام ہو تو خالی چھوڑیں۔</translation>
</message>
<message>
<source>Main language</source>
<translation>اصل زبان</translation>
</message>
<message>
<source>Marital status</source>
<translation>ازدواجی حیثیت</translation>
</message>
<message>
<source>Middle name</source>
<translation>درمیانی نام</translation>
</message>
<message>
<source>Mother's name</source>
<translation>والدہ کا نام</translation>
</message>
<message>
<source>Name in another script</source>
<translation>نام دوسرے رسم الخط میں</translation>
</message>
<message>
<source>Name in its own script</source>
<translation>نام اپنے رسم الخط میں</translation>
</message>
<message>
<source>Names</source>
<translation>نام</translation>
</message>
<message>
<source>Names on papers, at work or online, separated by commas.</source>
<translation>کاغذات پر، کام پر یا آن لائن استعمال ہونے والے نام، کوما سے الگ۔</translation>
</message>
<message>
<source>Needs an interpreter?</source>
<translation>ترجمان کی ضرورت ہے؟</translation>
</message>
<message>
<source>Number of children</source>
<translation>بچوں کی تعداد</translation>
</message>
<message>
<source>Only if the person wants it recorded.</source>
<translation>صرف اگر متعلقہ فرد چاہتا ہو کہ یہ درج ہو۔</translation>
</message>
<message>
<source>Other languages</source>
<translation>دیگر زبانیں</translation>
</message>
<message>
<source>Other names used</source>
<translation>استعمال ہونے والے دیگر نام</translation>
</message>
<message>
<source>Place of birth</source>
<translation>پیدائش کی جگہ</translation>
</message>
<message>
<source>Position in an organisation</source>
<translation>ادارے میں عہدہ</translation>
</message>
<message>
<source>Reads the main language</source>
<translation>اصل زبان پڑھ سکتا ہے</translation>
</message>
<message>
<source>Second language</source>
<translation>دوسری زبان</translation>
</message>
<message>
<source>Sex</source>
<translation>جنس</translation>
</message>
<message>
<source>Stateless?</source>
<translation>بے وطن؟</translation>
</message>
<message>
<source>Such as a woman, or nobody from the same community.</source>
<translation>جیسے عورت ہو، یا اسی برادری کا کوئی نہ ہو۔</translation>
</message>
<message>
<source>Such as illegal entry or stay, false papers, or what was done under force: then ask for a check whether the person may be punished at all.</source>
<translation>جیسے غیر قانونی داخلہ یا قیام، جعلی کاغذات، یا جو مجبوری میں کیا گیا: تب جانچ کروائیں کہ کیا متعلقہ فرد کو سزا دی بھی جا سکتی ہے۔</translation>
</message>
<message>
<source>Type of disability</source>
<translation>معذوری کی قسم</translation>
</message>
<message>
<source>Unaccompanied or separated</source>
<translation>تنہا یا خاندان سے بچھڑا ہوا</translation>
</message>
<message>
<source>Usual work</source>
<translation>معمول کا کام</translation>
</message>
<message>
<source>Vulnerabilities</source>
<translation>کمزور حالات</translation>
</message>
<message>
<source>What the estimate rests on</source>
<translation>اندازہ کس بنیاد پر ہے</translation>
</message>
<message>
<source>Wish about the interpreter</source>
<translation>ترجمان کے بارے میں خواہش</translation>
</message>
</context>
<context>
<name>Plan</name>
<message>
<source>Actions without a goal</source>
<translation>بغیر ہدف کی کارروائیاں</translation>
</message>
<message>
<source>Done</source>
<translation>مکمل</translation>
</message>
<message>
<source>New action</source>
<translation>نئی کارروائی</translation>
</message>
<message>
<source>New goal</source>
<translation>نیا ہدف</translation>
</message>
<message>
<source>No plan yet</source>
<translation>ابھی کوئی منصوبہ نہیں</translation>
</message>
<message>
<source>Take back</source>
<translation>واپس لیں</translation>
</message>
<message>
<source>What the person wants to reach, and who does what by when towards it.</source>
<translation>متعلقہ فرد کیا حاصل کرنا چاہتا ہے، اور اس کے لیے کون کب تک کیا کرے گا۔</translation>
</message>
<message>
<source>by {day}</source>
<translation>{day} تک</translation>
</message>
<message>
<source>overdue, by {day}</source>
<translation>مہلت گزر گئی، {day} تک</translation>
</message>
<message>
<source>{done} of {all} done</source>
<translation>{all} میں سے {done} مکمل</translation>
</message>
</context>
<context>
<name>PlanAction</name>
<message>
<source>By when</source>
<translation>کب تک</translation>
</message>
<message>
<source>Done on</source>
<translation>مکمل ہونے کی تاریخ</translation>
</message>
<message>
<source>Goal it serves</source>
<translation>کس ہدف کے لیے</translation>
</message>
<message>
<source>Kind of service</source>
<translation>خدمت کی قسم</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>What came of it</source>
<translation>اس سے کیا حاصل ہوا</translation>
</message>
<message>
<source>What is done</source>
<translation>کیا کیا جا رہا ہے</translation>
</message>
<message>
<source>Who does it</source>
<translation>کون کرتا ہے</translation>
</message>
</context>
<context>
<name>PlanSheet</name>
<message>
<source>Ended on {day}.</source>
<translation>{day} کو ختم ہوا۔</translation>
</message>
<message>
<source>How: {words}</source>
<translation>کیسے: {words}</translation>
</message>
<message>
<source>Keep this paper only where it is safe.</source>
<translation>یہ کاغذ صرف وہاں رکھیں جہاں محفوظ ہو۔</translation>
</message>
<message>
<source>No actions yet.</source>
<translation>ابھی کوئی کارروائی نہیں۔</translation>
</message>
<message>
<source>There is no plan yet.</source>
<translation>ابھی کوئی منصوبہ نہیں ہے۔</translation>
</message>
<message>
<source>This is your plan. You can change it at any time. Ask {worker} at {office}.</source>
<translation>یہ آپ کا منصوبہ ہے۔ آپ اسے کسی بھی وقت تبدیل کر سکتے ہیں۔ {worker}، {office} سے پوچھیں۔</translation>
</message>
<message>
<source>To be reached by {day}.</source>
<translation>{day} تک حاصل کرنا ہے۔</translation>
</message>
<message>
<source>What else is done</source>
<translation>اس کے علاوہ کیا کیا جاتا ہے</translation>
</message>
<message>
<source>What helps you: {words}</source>
<translation>کیا چیز آپ کی مدد کرتی ہے: {words}</translation>
</message>
<message>
<source>Your plan</source>
<translation>آپ کا منصوبہ</translation>
</message>
<message>
<source>by {day}</source>
<translation>{day} تک</translation>
</message>
<message>
<source>who: {who}</source>
<translation>کون: {who}</translation>
</message>
</context>
<context>
<name>PocketCard</name>
<message>
<source>A draft for training and reading, not legal advice.</source>
<translation>تربیت اور مطالعے کے لیے مسودہ، قانونی مشورہ نہیں۔</translation>
</message>
<message>
<source>Fold along the dashed lines, to and fro.</source>
<translation>ٹوٹی ہوئی لکیروں پر باری باری آگے اور پیچھے تہ کریں۔</translation>
</message>
<message>
<source>Hours: not known</source>
<translation>اوقات: معلوم نہیں</translation>
</message>
<message>
<source>Hours: {hours}</source>
<translation>اوقات: {hours}</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>زبانیں: {languages}</translation>
</message>
<message>
<source>Led by {agency}</source>
<translation>ذمہ دار ادارہ: {agency}</translation>
</message>
<message>
<source>No number to call is known.</source>
<translation>فون کرنے کے لیے کوئی نمبر معلوم نہیں۔</translation>
</message>
<message>
<source>Reviewed on {day}</source>
<translation>جانچ کی تاریخ: {day}</translation>
</message>
<message>
<source>The words of the procedure itself are in English.</source>
<translation>خود طریقۂ کار کے الفاظ انگریزی میں ہیں۔</translation>
</message>
<message>
<source>Who to call</source>
<translation>کسے فون کریں</translation>
</message>
<message>
<source>ask for consent</source>
<translation>رضامندی مانگیں</translation>
</message>
<message>
<source>number not known</source>
<translation>نمبر معلوم نہیں</translation>
</message>
<message>
<source>{code}, version {version}</source>
<translation>{code}، نسخہ {version}</translation>
</message>
<message>
<source>{code}, version {version}, print {print_id}</source>
<translation>{code}، نسخہ {version}، پرنٹ {print_id}</translation>
</message>
<message>
<source>“Not verified” means: not read in a source yet. Ask before you rely on it. Laws change.</source>
<translation>“تصدیق شدہ نہیں” کا مطلب ہے: ابھی کسی ماخذ میں نہیں پڑھا گیا۔ اس پر بھروسا کرنے سے پہلے پوچھ لیں۔ قوانین بدلتے رہتے ہیں۔</translation>
</message>
</context>
<context>
<name>Policy</name>
<message>
<source>Each caseworker sees all cases of the office</source>
<translation>ہر کیس ورکر دفتر کے تمام کیس دیکھتا ہے</translation>
</message>
<message>
<source>Each caseworker sees only the cases she or he is responsible for</source>
<translation>ہر کیس ورکر صرف وہ کیس دیکھتا ہے جن کا وہ ذمہ دار ہے</translation>
</message>
<message>
<source>Each caseworker sees the cases of her or his team</source>
<translation>ہر کیس ورکر اپنی ٹیم کے کیس دیکھتا ہے</translation>
</message>
</context>
<context>
<name>PolicyDialog</name>
<message>
<source>Caseworkers see</source>
<translation>کیس ورکرز کیا دیکھتے ہیں</translation>
</message>
<message>
<source>Keep this rule</source>
<translation>یہ اصول رکھیں</translation>
</message>
<message>
<source>Takes effect only when somebody else has approved it</source>
<translation>کسی اور کی منظوری کے بعد ہی لاگو</translation>
</message>
<message>
<source>Team of each caseworker (empty: no team)</source>
<translation>ہر کیس ورکر کی ٹیم (خالی: کوئی ٹیم نہیں)</translation>
</message>
<message>
<source>Team of {name}</source>
<translation>{name} کی ٹیم</translation>
</message>
<message>
<source>The program keeps to this in every list, search and count, and on every page. It cannot keep out somebody who takes the program apart: all caseworkers hold the same key to the files. For a case that one of them must not read under any circumstances, use another vault.</source>
<translation>پروگرام ہر فہرست، تلاش اور گنتی میں، اور ہر صفحے پر اس پر قائم رہتا ہے۔ یہ اسے نہیں روک سکتا جو پروگرام کو کھول کر الگ کر دے: تمام کیس ورکرز کے پاس فائلوں کی ایک ہی کلید ہے۔ جو کیس ان میں سے کسی کو ہرگز نہیں پڑھنا چاہیے، اس کے لیے دوسرا والٹ استعمال کریں۔</translation>
</message>
<message>
<source>The rule is kept and holds from now on.</source>
<translation>اصول محفوظ ہو گیا اور اب سے لاگو ہے۔</translation>
</message>
<message>
<source>Who sees which cases</source>
<translation>کون کون سے کیس دیکھتا ہے</translation>
</message>
</context>
<context>
<name>PrintDialog</name>
<message numerus="yes">
<source>%n page(s) made. Choose where to keep them.</source>
<translation>
<numerusform>%n صفحہ بن گیا۔ منتخب کریں کہ اسے کہاں رکھنا ہے۔</numerusform>
<numerusform>%n صفحے بن گئے۔ منتخب کریں کہ انہیں کہاں رکھنا ہے۔</numerusform>
</translation>
</message>
<message>
<source>Ask first whether it is safe for the person to keep this paper. If not, keep it here.</source>
<translation>پہلے پوچھیں کہ کیا متعلقہ فرد کے لیے یہ کاغذ پاس رکھنا محفوظ ہے۔ اگر نہیں تو اسے یہاں رکھیں۔</translation>
</message>
<message>
<source>Case summary for the person: everything held</source>
<translation>متعلقہ فرد کے لیے کیس کا خلاصہ: جو کچھ بھی موجود ہے</translation>
</message>
<message>
<source>Case summary for {name}: what consent covers</source>
<translation>{name} کے لیے کیس کا خلاصہ: جس کی رضامندی ہے</translation>
</message>
<message>
<source>Consent cards for the person</source>
<translation>متعلقہ فرد کے لیے رضامندی کے کارڈ</translation>
</message>
<message>
<source>Each print has a number of its own and a line in the journal.</source>
<translation>ہر پرنٹ کا اپنا نمبر ہوتا ہے اور روزنامچے میں ایک سطر ہوتی ہے۔</translation>
</message>
<message>
<source>I have looked through it. It names nobody else, and nothing in it puts anybody in danger.</source>
<translation>میں نے اسے دیکھ لیا ہے۔ اس میں کسی اور کا نام نہیں، اور اس کی کوئی بات کسی کو خطرے میں نہیں ڈالتی۔</translation>
</message>
<message>
<source>Language</source>
<translation>زبان</translation>
</message>
<message>
<source>Make it</source>
<translation>بنائیں</translation>
</message>
<message>
<source>Make the consent card</source>
<translation>رضامندی کا کارڈ بنائیں</translation>
</message>
<message>
<source>Make the notice of the withdrawal</source>
<translation>رضامندی کی واپسی کا اطلاع نامہ بنائیں</translation>
</message>
<message>
<source>Plan for the person</source>
<translation>متعلقہ فرد کے لیے منصوبہ</translation>
</message>
<message>
<source>Print about this case</source>
<translation>اس کیس کے بارے میں پرنٹ کریں</translation>
</message>
<message>
<source>Read it to the end. Then confirm that it may leave.</source>
<translation>اسے آخر تک پڑھیں۔ پھر تصدیق کریں کہ یہ باہر جا سکتا ہے۔</translation>
</message>
<message>
<source>Save it</source>
<translation>محفوظ کریں</translation>
</message>
<message>
<source>Saved. Delete the file once it is printed.</source>
<translation>محفوظ ہو گیا۔ پرنٹ ہوتے ہی فائل حذف کر دیں۔</translation>
</message>
<message>
<source>Show what will be printed</source>
<translation>دکھائیں کہ کیا پرنٹ ہو گا</translation>
</message>
<message>
<source>Some characters could not be drawn and stand as boxes. Look at the pages before they leave.</source>
<translation>کچھ حروف نہیں بن سکے اور ان کی جگہ خانے ہیں۔ باہر جانے سے پہلے صفحے دیکھ لیں۔</translation>
</message>
<message>
<source>The pages are being made…</source>
<translation>صفحے بنائے جا رہے ہیں…</translation>
</message>
<message>
<source>What</source>
<translation>کیا</translation>
</message>
<message>
<source>What will be printed</source>
<translation>کیا پرنٹ ہو گا</translation>
</message>
</context>
<context>
<name>ProcedureUpdate</name>
<message>
<source>Changed: {title}</source>
<translation>تبدیل شدہ: {title}</translation>
</message>
<message>
<source>Deadline: {old}, from now on {new}</source>
<translation>مہلت: {old}، اب سے {new}</translation>
</message>
<message>
<source>Follow the newer version</source>
<translation>زیادہ نئے نسخے پر چلیں</translation>
</message>
<message>
<source>New: {title}</source>
<translation>نیا: {title}</translation>
</message>
<message>
<source>No longer there: {title}</source>
<translation>اب موجود نہیں: {title}</translation>
</message>
<message>
<source>Nothing changes for the steps of this case.</source>
<translation>اس کیس کے مراحل میں کچھ نہیں بدلتا۔</translation>
</message>
<message>
<source>The case follows the version reviewed on {old}; the newer one is of {new}.</source>
<translation>کیس اس نسخے پر چل رہا ہے جس کی جانچ {old} کو ہوئی؛ زیادہ نیا نسخہ {new} کا ہے۔</translation>
</message>
<message>
<source>What changed: {parts}</source>
<translation>کیا بدلا: {parts}</translation>
</message>
<message>
<source>What the newer procedure changes in this case</source>
<translation>زیادہ نیا طریقۂ کار اس کیس میں کیا بدلتا ہے</translation>
</message>
<message>
<source>What was done stays done. A case that follows the newer version cannot go back.</source>
<translation>جو ہو چکا وہ ہو چکا رہتا ہے۔ زیادہ نئے نسخے پر چلنے والا کیس واپس نہیں جا سکتا۔</translation>
</message>
<message>
<source>none</source>
<translation>کوئی نہیں</translation>
</message>
</context>
<context>
<name>Procedures</name>
<message numerus="yes">
<source>%n day(s)</source>
<translation>
<numerusform>%n دن</numerusform>
<numerusform>%n دن</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n hour(s)</source>
<translation>
<numerusform>%n گھنٹہ</numerusform>
<numerusform>%n گھنٹے</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n minute(s)</source>
<translation>
<numerusform>%n منٹ</numerusform>
<numerusform>%n منٹ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n month(s)</source>
<translation>
<numerusform>%n مہینہ</numerusform>
<numerusform>%n مہینے</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n working day(s)</source>
<translation>
<numerusform>کام کا %n دن</numerusform>
<numerusform>کام کے %n دن</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n year(s)</source>
<translation>
<numerusform>%n سال</numerusform>
<numerusform>%n سال</numerusform>
</translation>
</message>
<message>
<source>A key must be a plain word.</source>
<translation>کلید ایک سادہ لفظ ہونی چاہیے۔</translation>
</message>
<message>
<source>A verified entry must name its source.</source>
<translation>تصدیق شدہ اندراج میں اس کا ماخذ لکھا ہونا چاہیے۔</translation>
</message>
<message>
<source>At least one entry is needed here.</source>
<translation>یہاں کم از کم ایک اندراج ضروری ہے۔</translation>
</message>
<message>
<source>At once</source>
<translation>فوراً</translation>
</message>
<message>
<source>At once after {event}</source>
<translation>اس کے فوراً بعد: {event}</translation>
</message>
<message>
<source>Can be made longer by {by} each time and to {in_all} in all: {rule} Who decides: {who}.</source>
<translation>مدت ہر بار {by} اور کل ملا کر {in_all} تک بڑھائی جا سکتی ہے: {rule} فیصلہ کون کرتا ہے: {who}۔</translation>
</message>
<message>
<source>Can be made longer by {by} each time: {rule} Who decides: {who}.</source>
<translation>مدت ہر بار {by} بڑھائی جا سکتی ہے: {rule} فیصلہ کون کرتا ہے: {who}۔</translation>
</message>
<message>
<source>Can be made longer to {in_all} in all: {rule} Who decides: {who}.</source>
<translation>مدت کل ملا کر {in_all} تک بڑھائی جا سکتی ہے: {rule} فیصلہ کون کرتا ہے: {who}۔</translation>
</message>
<message>
<source>Can be made longer: {rule} Who decides: {who}.</source>
<translation>مدت بڑھائی جا سکتی ہے: {rule} فیصلہ کون کرتا ہے: {who}۔</translation>
</message>
<message>
<source>Compensation</source>
<translation>معاوضہ</translation>
</message>
<message>
<source>Consent to exploitation does not count</source>
<translation>استحصال پر رضامندی کا کوئی اعتبار نہیں</translation>
</message>
<message>
<source>Data protection</source>
<translation>ذاتی معلومات کا تحفظ</translation>
</message>
<message>
<source>Definition of trafficking</source>
<translation>انسانی اسمگلنگ کی تعریف</translation>
</message>
<message>
<source>Depends on: {groups}</source>
<translation>اس پر منحصر ہے: {groups}</translation>
</message>
<message>
<source>Done</source>
<translation>مکمل</translation>
</message>
<message>
<source>Due soon</source>
<translation>مہلت قریب</translation>
</message>
<message>
<source>For everyone</source>
<translation>سب کے لیے</translation>
</message>
<message>
<source>For: {groups}</source>
<translation>ان کے لیے: {groups}</translation>
</message>
<message>
<source>Kept for: {length}</source>
<translation>رکھنے کی مدت: {length}</translation>
</message>
<message>
<source>Lasts {length} at most</source>
<translation>زیادہ سے زیادہ {length}</translation>
</message>
<message>
<source>Lasts {length} at most from {event}</source>
<translation>زیادہ سے زیادہ {length}، شمار کا آغاز: {event}</translation>
</message>
<message>
<source>Lasts {length} at most from {event}; the procedure does not say from when it runs</source>
<translation>زیادہ سے زیادہ {length}، شمار کا آغاز: {event}؛ طریقۂ کار میں نہیں لکھا کہ مدت کب سے شروع ہوتی ہے</translation>
</message>
<message>
<source>Lasts {length} at most, from {event}</source>
<translation>زیادہ سے زیادہ {length}، شمار کا آغاز: {event}</translation>
</message>
<message>
<source>Leads the procedure</source>
<translation>طریقۂ کار کا ذمہ دار ادارہ</translation>
</message>
<message>
<source>Marks that repeat another part (&amp; and *) are not allowed. Write the words out.</source>
<translation>کسی دوسرے حصے کو دہرانے والے نشان (&amp; اور *) کی اجازت نہیں۔ الفاظ پورے لکھیں۔</translation>
</message>
<message>
<source>No longer asked for: more is known of the person now. What was done stays.</source>
<translation>اب درکار نہیں: متعلقہ فرد کے بارے میں اب زیادہ معلوم ہے۔ جو ہو چکا وہ برقرار ہے۔</translation>
</message>
<message>
<source>Nobody can ever meet this condition. Correct it or take the step out.</source>
<translation>یہ شرط کبھی کوئی پوری نہیں کر سکتا۔ اسے درست کریں یا مرحلہ نکال دیں۔</translation>
</message>
<message>
<source>Not needed</source>
<translation>درکار نہیں</translation>
</message>
<message>
<source>Open</source>
<translation>کھلا</translation>
</message>
<message>
<source>Overdue</source>
<translation>مہلت گزر گئی</translation>
</message>
<message>
<source>Put this in quotes, or write a whole number, true, false or null.</source>
<translation>اسے واوین میں لکھیں، یا پورا عدد، true، false یا null لکھیں۔</translation>
</message>
<message>
<source>Reflection period</source>
<translation>سوچ بچار کی مدت</translation>
</message>
<message>
<source>Regional default</source>
<translation>علاقائی عمومی طریقۂ کار</translation>
</message>
<message>
<source>Return</source>
<translation>واپسی</translation>
</message>
<message>
<source>Rule for children</source>
<translation>بچوں کے لیے ضابطہ</translation>
</message>
<message>
<source>Set by the person responsible</source>
<translation>ذمہ دار شخص کی مقرر کردہ</translation>
</message>
<message>
<source>Stay in the country</source>
<translation>ملک میں قیام</translation>
</message>
<message>
<source>Stopped</source>
<translation>روک دیا گیا</translation>
</message>
<message>
<source>Stopped: the person fears to return, or asylum is open. Take no step of a return until that is settled.</source>
<translation>روک دیا گیا: متعلقہ فرد کو واپسی سے خوف ہے، یا سیاسی پناہ کا معاملہ کھلا ہے۔ جب تک یہ نمٹ نہ جائے واپسی کا کوئی قدم نہ اٹھائیں۔</translation>
</message>
<message>
<source>Takes the person in: {agency}</source>
<translation>متعلقہ فرد کا استقبال کرنے والا ادارہ: {agency}</translation>
</message>
<message>
<source>The country code and the name of the file do not agree.</source>
<translation>ملک کا کوڈ اور فائل کا نام ایک دوسرے سے میل نہیں کھاتے۔</translation>
</message>
<message>
<source>The deadline of a verified step must name its source.</source>
<translation>تصدیق شدہ مرحلے کی مہلت کا ماخذ لکھا ہونا چاہیے۔</translation>
</message>
<message>
<source>The entries are nested too deep.</source>
<translation>اندراجات میں تہ در تہ حصے بہت زیادہ ہیں۔</translation>
</message>
<message>
<source>The file cannot be opened. Check that it is there and that you may read it.</source>
<translation>فائل کھولی نہیں جا سکتی۔ جانچیں کہ وہ موجود ہے اور آپ کو اسے پڑھنے کی اجازت ہے۔</translation>
</message>
<message>
<source>The file has more than 10,000 steps.</source>
<translation>فائل میں 10,000 سے زیادہ مراحل ہیں۔</translation>
</message>
<message>
<source>The file holds a second document. Keep one.</source>
<translation>فائل میں ایک دوسری دستاویز بھی ہے۔ ایک رہنے دیں۔</translation>
</message>
<message>
<source>The file holds too many entries.</source>
<translation>فائل میں اندراجات بہت زیادہ ہیں۔</translation>
</message>
<message>
<source>The file is empty.</source>
<translation>فائل خالی ہے۔</translation>
</message>
<message>
<source>The file is not UTF-8. Save it again as UTF-8.</source>
<translation>فائل UTF-8 نہیں ہے۔ اسے UTF-8 کے طور پر دوبارہ محفوظ کریں۔</translation>
</message>
<message>
<source>The file is too big.</source>
<translation>فائل بہت بڑی ہے۔</translation>
</message>
<message>
<source>The folder has no regional.yaml, which stands in for countries without a file.</source>
<translation>فولڈر میں regional.yaml نہیں ہے، جو ان ملکوں کی جگہ لیتی ہے جن کی فائل نہیں۔</translation>
</message>
<message>
<source>The legal basis does not list this id. Add the law or correct the id.</source>
<translation>قانونی بنیاد میں یہ id درج نہیں۔ قانون شامل کریں یا id درست کریں۔</translation>
</message>
<message>
<source>The longest extension is shorter than the deadline itself.</source>
<translation>سب سے لمبی توسیع خود مہلت سے چھوٹی ہے۔</translation>
</message>
<message>
<source>The name must be a country code in small letters, such as th.yaml, or regional.yaml.</source>
<translation>نام چھوٹے حروف میں ملک کا کوڈ ہونا چاہیے، جیسے th.yaml، یا regional.yaml۔</translation>
</message>
<message>
<source>The procedure file {file}</source>
<translation>طریقۂ کار کی فائل {file}</translation>
</message>
<message>
<source>The procedure that is kept with a case</source>
<translation>کیس کے ساتھ رکھا گیا طریقۂ کار</translation>
</message>
<message>
<source>The sources do not list this id. Add the source or correct the id.</source>
<translation>ماخذوں میں یہ id درج نہیں۔ ماخذ شامل کریں یا id درست کریں۔</translation>
</message>
<message>
<source>There is a control character in this line. Take it out.</source>
<translation>اس سطر میں ایک کنٹرول حرف ہے۔ اسے نکال دیں۔</translation>
</message>
<message>
<source>This cannot be read as JSON.</source>
<translation>اسے JSON کے طور پر پڑھا نہیں جا سکتا۔</translation>
</message>
<message>
<source>This cannot be read as YAML. Check spaces, colons and quotes.</source>
<translation>اسے YAML کے طور پر پڑھا نہیں جا سکتا۔ خالی جگہیں، کولن اور واوین جانچیں۔</translation>
</message>
<message>
<source>This condition names more than ten groups. Split the step.</source>
<translation>اس شرط میں دس سے زیادہ گروہ ہیں۔ مرحلے کو تقسیم کریں۔</translation>
</message>
<message>
<source>This id is used twice. Give each entry its own.</source>
<translation>یہ id دو بار استعمال ہوئی ہے۔ ہر اندراج کو اپنی الگ id دیں۔</translation>
</message>
<message>
<source>This is empty. Write it or put null if the key allows that.</source>
<translation>یہ خالی ہے۔ اسے لکھیں، یا اگر کلید اجازت دیتی ہو تو null لکھیں۔</translation>
</message>
<message>
<source>This is not one of the words that this key allows.</source>
<translation>یہ ان الفاظ میں سے نہیں جن کی یہ کلید اجازت دیتی ہے۔</translation>
</message>
<message>
<source>This is not written in the form that this key needs.</source>
<translation>یہ اس شکل میں نہیں لکھا گیا جو اس کلید کو چاہیے۔</translation>
</message>
<message>
<source>This is too long.</source>
<translation>یہ بہت لمبا ہے۔</translation>
</message>
<message>
<source>This key is here twice. Take one out.</source>
<translation>یہ کلید یہاں دو بار ہے۔ ایک نکال دیں۔</translation>
</message>
<message>
<source>This key is not known. Correct it or take it out.</source>
<translation>یہ کلید نامعلوم ہے۔ اسے درست کریں یا نکال دیں۔</translation>
</message>
<message>
<source>This names a group that is not known. The schema lists them.</source>
<translation>اس میں ایسے گروہ کا نام ہے جو معلوم نہیں۔ اسکیما میں ان کی فہرست ہے۔</translation>
</message>
<message>
<source>This number is too big.</source>
<translation>یہ عدد بہت بڑا ہے۔</translation>
</message>
<message>
<source>This number is too small.</source>
<translation>یہ عدد بہت چھوٹا ہے۔</translation>
</message>
<message>
<source>This procedure file has nothing on it.</source>
<translation>طریقۂ کار کی اس فائل میں اس پر کچھ نہیں۔</translation>
</message>
<message>
<source>This says something about a deadline, but the step has none.</source>
<translation>یہ مہلت کے بارے میں کچھ بتاتا ہے، مگر اس مرحلے کی کوئی مہلت نہیں۔</translation>
</message>
<message>
<source>Type marks (!) are not allowed. Take them out.</source>
<translation>قسم کے نشان (!) کی اجازت نہیں۔ انہیں نکال دیں۔</translation>
</message>
<message>
<source>Victims are not punished</source>
<translation>متاثرین کو سزا نہیں دی جاتی</translation>
</message>
<message>
<source>Waiting</source>
<translation>انتظار میں</translation>
</message>
<message>
<source>Waiting for {event}, then at once</source>
<translation>انتظار: {event}، پھر فوراً</translation>
</message>
<message>
<source>Waiting for {event}, then {length}</source>
<translation>انتظار: {event}، پھر {length}</translation>
</message>
<message>
<source>Who identifies victims</source>
<translation>متاثرین کی شناخت کون کرتا ہے</translation>
</message>
<message>
<source>With: {countries}</source>
<translation>ان کے ساتھ: {countries}</translation>
</message>
<message>
<source>Working days need a deadline of 1 to 1,000 whole days, for example P10D.</source>
<translation>کام کے دنوں کے لیے 1 سے 1,000 پورے دنوں کی مہلت چاہیے، مثلاً P10D۔</translation>
</message>
<message>
<source>Write a deadline: PT24H, P10D, P3M or P2Y, 100 years at most, or PT0S for at once.</source>
<translation>مہلت لکھیں: PT24H، P10D، P3M یا P2Y، زیادہ سے زیادہ 100 سال، یا فوراً کے لیے PT0S۔</translation>
</message>
<message>
<source>Write a list here.</source>
<translation>یہاں فہرست لکھیں۔</translation>
</message>
<message>
<source>Write a whole number here, without quotes.</source>
<translation>یہاں پورا عدد لکھیں، واوین کے بغیر۔</translation>
</message>
<message>
<source>Write keys with values here.</source>
<translation>یہاں کلیدیں ان کی قدروں کے ساتھ لکھیں۔</translation>
</message>
<message>
<source>Write plain words: no markup, links, placeholders, hidden characters or outer spaces.</source>
<translation>سادہ الفاظ لکھیں: نہ مارک اپ، نہ لنک، نہ خالی جگہ بھرنے کے نشان، نہ چھپے ہوئے حروف، نہ شروع یا آخر میں خالی جگہ۔</translation>
</message>
<message>
<source>Write the day in quotes as year, month, day, for example '2026-11-24'.</source>
<translation>دن کو واوین میں سال، مہینہ، دن کی ترتیب سے لکھیں، مثلاً '2026-11-24'۔</translation>
</message>
<message>
<source>Write true or false here.</source>
<translation>یہاں true یا false لکھیں۔</translation>
</message>
<message>
<source>Write whom this is for: a list of groups, or groups joined by and, or, not and brackets.</source>
<translation>لکھیں کہ یہ کس کے لیے ہے: گروہوں کی فہرست، یا and، or، not اور قوسین سے جوڑے گئے گروہ۔</translation>
</message>
<message>
<source>Write words here; a number or a date goes in quotes.</source>
<translation>یہاں الفاظ لکھیں؛ عدد یا تاریخ واوین میں لکھی جاتی ہے۔</translation>
</message>
<message>
<source>adults</source>
<translation>بالغ افراد</translation>
</message>
<message>
<source>all but {group}</source>
<translation>{group} کے سوا سب</translation>
</message>
<message>
<source>children</source>
<translation>بچے</translation>
</message>
<message>
<source>children without a parent or guardian</source>
<translation>والدین یا سرپرست کے بغیر بچے</translation>
</message>
<message>
<source>deadline</source>
<translation>مہلت</translation>
</message>
<message>
<source>documents</source>
<translation>دستاویزات</translation>
</message>
<message>
<source>everyone</source>
<translation>سب</translation>
</message>
<message>
<source>foreign nationals</source>
<translation>غیر ملکی شہری</translation>
</message>
<message>
<source>guidance</source>
<translation>رہنمائی</translation>
</message>
<message>
<source>men and boys</source>
<translation>مرد اور لڑکے</translation>
</message>
<message>
<source>nationals of the country</source>
<translation>اس ملک کے شہری</translation>
</message>
<message>
<source>not signed</source>
<translation>دستخط نہیں ہوئے</translation>
</message>
<message>
<source>not verified</source>
<translation>تصدیق شدہ نہیں</translation>
</message>
<message>
<source>people accused of an offence</source>
<translation>وہ لوگ جن پر جرم کا الزام ہے</translation>
</message>
<message>
<source>people formally identified as victims</source>
<translation>باضابطہ طور پر متاثرہ قرار پانے والے لوگ</translation>
</message>
<message>
<source>people found not to be victims</source>
<translation>وہ لوگ جو متاثرہ نہیں پائے گئے</translation>
</message>
<message>
<source>people who came or were found at sea</source>
<translation>وہ لوگ جو سمندر کے راستے آئے یا سمندر میں ملے</translation>
</message>
<message>
<source>people who come back from abroad</source>
<translation>بیرونِ ملک سے واپس آنے والے لوگ</translation>
</message>
<message>
<source>people who may need asylum</source>
<translation>وہ لوگ جنہیں سیاسی پناہ کی ضرورت ہو سکتی ہے</translation>
</message>
<message>
<source>phase</source>
<translation>دور</translation>
</message>
<message>
<source>signed by a colleague of this office</source>
<translation>اس دفتر کے ایک ساتھی نے دستخط کیے</translation>
</message>
<message>
<source>signed by a signer this office does not know</source>
<translation>ایسے دستخط کنندہ نے دستخط کیے جسے یہ دفتر نہیں جانتا</translation>
</message>
<message>
<source>signed by a signer this office knows</source>
<translation>ایسے دستخط کنندہ نے دستخط کیے جسے یہ دفتر جانتا ہے</translation>
</message>
<message>
<source>smuggled migrants</source>
<translation>اسمگل شدہ تارکینِ وطن</translation>
</message>
<message>
<source>source</source>
<translation>ماخذ</translation>
</message>
<message>
<source>stateless people</source>
<translation>بے وطن لوگ</translation>
</message>
<message>
<source>the claim for compensation</source>
<translation>معاوضے کا دعویٰ</translation>
</message>
<message>
<source>the day it became known that this is a child</source>
<translation>وہ دن جب معلوم ہوا کہ یہ بچہ ہے</translation>
</message>
<message>
<source>the day the claim arose</source>
<translation>دعوے کا حق پیدا ہونے کا دن</translation>
</message>
<message>
<source>the day the person is brought to testify</source>
<translation>متعلقہ فرد کو گواہی کے لیے لائے جانے کا دن</translation>
</message>
<message>
<source>the decision of the court</source>
<translation>عدالت کا فیصلہ</translation>
</message>
<message>
<source>the end of the criminal case</source>
<translation>فوجداری مقدمے کا اختتام</translation>
</message>
<message>
<source>the end of the examination or hospital stay</source>
<translation>معائنے یا ہسپتال میں قیام کا اختتام</translation>
</message>
<message>
<source>the end of the support</source>
<translation>امداد کا اختتام</translation>
</message>
<message>
<source>the entry to the country</source>
<translation>ملک میں داخلہ</translation>
</message>
<message>
<source>the extension of protective custody</source>
<translation>حفاظتی تحویل میں توسیع</translation>
</message>
<message>
<source>the finding of the person</source>
<translation>متعلقہ فرد کا ملنا</translation>
</message>
<message>
<source>the first contact with the person</source>
<translation>متعلقہ فرد سے پہلا رابطہ</translation>
</message>
<message>
<source>the first court order for protection or safe custody</source>
<translation>تحفظ یا محفوظ تحویل کا پہلا عدالتی حکم</translation>
</message>
<message>
<source>the first information that this may be trafficking</source>
<translation>پہلی اطلاع کہ یہ انسانی اسمگلنگ ہو سکتی ہے</translation>
</message>
<message>
<source>the first time before the committee for child welfare</source>
<translation>بچوں کی بہبود کی کمیٹی کے سامنے پہلی پیشی</translation>
</message>
<message>
<source>the first time in court</source>
<translation>عدالت میں پہلی پیشی</translation>
</message>
<message>
<source>the grant of status as a victim</source>
<translation>متاثرہ فرد کی حیثیت کا ملنا</translation>
</message>
<message>
<source>the grant of temporary stay</source>
<translation>عارضی قیام کی اجازت کا ملنا</translation>
</message>
<message>
<source>the identification as a victim</source>
<translation>متاثرہ فرد کے طور پر شناخت</translation>
</message>
<message>
<source>the landing from the sea</source>
<translation>سمندر سے ساحل پر اترنا</translation>
</message>
<message>
<source>the opening of the case</source>
<translation>کیس کا کھلنا</translation>
</message>
<message>
<source>the person's consent</source>
<translation>متعلقہ فرد کی رضامندی</translation>
</message>
<message>
<source>the person's consent to return</source>
<translation>واپسی پر متعلقہ فرد کی رضامندی</translation>
</message>
<message>
<source>the presumptive identification as a victim</source>
<translation>ممکنہ متاثرہ فرد کے طور پر ابتدائی شناخت</translation>
</message>
<message>
<source>the protection order</source>
<translation>تحفظ کا حکم</translation>
</message>
<message>
<source>the receipt of the offer</source>
<translation>پیشکش کی وصولی</translation>
</message>
<message>
<source>the report to the authorities</source>
<translation>حکام کو اطلاع</translation>
</message>
<message>
<source>the request for services</source>
<translation>خدمات کی درخواست</translation>
</message>
<message>
<source>the request for urgent help</source>
<translation>فوری مدد کی درخواست</translation>
</message>
<message>
<source>the sending of the referral</source>
<translation>ریفرل کا بھیجا جانا</translation>
</message>
<message>
<source>the start of protective custody</source>
<translation>حفاظتی تحویل کا آغاز</translation>
</message>
<message>
<source>the start of the long stay in a shelter</source>
<translation>پناہ گاہ میں طویل قیام کا آغاز</translation>
</message>
<message>
<source>the start of the reflection period</source>
<translation>سوچ بچار کی مدت کا آغاز</translation>
</message>
<message>
<source>the start of the short stay in a shelter</source>
<translation>پناہ گاہ میں مختصر قیام کا آغاز</translation>
</message>
<message>
<source>the start of the support</source>
<translation>امداد کا آغاز</translation>
</message>
<message>
<source>title</source>
<translation>عنوان</translation>
</message>
<message>
<source>verified</source>
<translation>تصدیق شدہ</translation>
</message>
<message>
<source>victims of forced labour</source>
<translation>جبری مشقت کے متاثرین</translation>
</message>
<message>
<source>victims of sexual exploitation</source>
<translation>جنسی استحصال کے متاثرین</translation>
</message>
<message>
<source>whether consent is needed</source>
<translation>کیا رضامندی ضروری ہے</translation>
</message>
<message>
<source>whether it is verified</source>
<translation>کیا اس کی تصدیق ہو چکی ہے</translation>
</message>
<message>
<source>who acts</source>
<translation>کون کارروائی کرتا ہے</translation>
</message>
<message>
<source>who it is for</source>
<translation>یہ کس کے لیے ہے</translation>
</message>
<message>
<source>women and girls</source>
<translation>عورتیں اور لڑکیاں</translation>
</message>
<message>
<source>{first} and {second}</source>
<translation>{first} اور {second}</translation>
</message>
<message>
<source>{how}; check the public holidays, not all of them are known here</source>
<translation>{how}؛ سرکاری تعطیلات جانچ لیں، یہاں سب معلوم نہیں ہیں</translation>
</message>
<message>
<source>{how}; extended</source>
<translation>{how}؛ توسیع شدہ</translation>
</message>
<message>
<source>{how}; longer than the procedure allows</source>
<translation>{how}؛ طریقۂ کار کی اجازت سے زیادہ لمبی</translation>
</message>
<message>
<source>{left} who are also {right}</source>
<translation>{left} جو {right} بھی ہیں</translation>
</message>
<message>
<source>{left}, {right}</source>
<translation>{left}، {right}</translation>
</message>
<message>
<source>{length} from {event}</source>
<translation>{length}، شمار کا آغاز: {event}</translation>
</message>
<message>
<source>{length} from {event}; the procedure does not say from when it runs</source>
<translation>{length}، شمار کا آغاز: {event}؛ طریقۂ کار میں نہیں لکھا کہ مدت کب سے شروع ہوتی ہے</translation>
</message>
<message>
<source>{length}; the procedure does not say from when it runs</source>
<translation>{length}؛ طریقۂ کار میں نہیں لکھا کہ مدت کب سے شروع ہوتی ہے</translation>
</message>
<message numerus="yes">
<source>{place} has %n fault(s) and was not used. First, in line {line}: {fault}</source>
<translation>
<numerusform>{place} میں %n خرابی ہے اور اسے استعمال نہیں کیا گیا۔ پہلی، سطر {line} میں: {fault}</numerusform>
<numerusform>{place} میں %n خرابیاں ہیں اور اسے استعمال نہیں کیا گیا۔ پہلی، سطر {line} میں: {fault}</numerusform>
</translation>
</message>
<message>
<source>{source}. Last checked: not noted</source>
<translation>{source}۔ آخری بار جانچا گیا: درج نہیں</translation>
</message>
<message>
<source>{source}. Last checked: {day}</source>
<translation>{source}۔ آخری بار جانچا گیا: {day}</translation>
</message>
<message>
<source>{title}, {publisher}</source>
<translation>{title}، {publisher}</translation>
</message>
<message>
<source>{title}, {publisher} ({year})</source>
<translation>{title}، {publisher} ({year})</translation>
</message>
<message>
<source>“{field}” is missing here.</source>
<translation>یہاں “{field}” موجود نہیں۔</translation>
</message>
</context>
<context>
<name>Program</name>
<message>
<source>Something about this vault is not as this program left it. Stop working, tell your supervisor, and have the vault checked before anything is changed.</source>
<translation>اس والٹ میں کچھ ویسا نہیں جیسا اس پروگرام نے چھوڑا تھا۔ کام روک دیں، اپنے سپروائزر کو بتائیں، اور کچھ بھی بدلنے سے پہلے والٹ کی جانچ کروائیں۔</translation>
</message>
</context>
<context>
<name>Progress</name>
<message>
<source>Stop</source>
<translation>روکیں</translation>
</message>
<message>
<source>{done} of {total}</source>
<translation>{total} میں سے {done}</translation>
</message>
</context>
<context>
<name>Provider</name>
<message>
<source>Address</source>
<translation>پتا</translation>
</message>
<message>
<source>City</source>
<translation>شہر</translation>
</message>
<message>
<source>Cost</source>
<translation>خرچ</translation>
</message>
<message>
<source>Country</source>
<translation>ملک</translation>
</message>
<message>
<source>Email</source>
<translation>ای میل</translation>
</message>
<message>
<source>Hours</source>
<translation>اوقات</translation>
</message>
<message>
<source>Kind of organisation</source>
<translation>ادارے کی قسم</translation>
</message>
<message>
<source>Languages</source>
<translation>زبانیں</translation>
</message>
<message>
<source>Last checked</source>
<translation>آخری بار جانچا گیا</translation>
</message>
<message>
<source>Latitude</source>
<translation>عرض البلد</translation>
</message>
<message>
<source>Longitude</source>
<translation>طول البلد</translation>
</message>
<message>
<source>Name</source>
<translation>نام</translation>
</message>
<message>
<source>Phone</source>
<translation>فون</translation>
</message>
<message>
<source>Places</source>
<translation>گنجائش</translation>
</message>
<message>
<source>Postal code</source>
<translation>پوسٹل کوڈ</translation>
</message>
<message>
<source>Province or state</source>
<translation>صوبہ یا ریاست</translation>
</message>
<message>
<source>Services</source>
<translation>خدمات</translation>
</message>
<message>
<source>Takes</source>
<translation>کن لوگوں کو لیتا ہے</translation>
</message>
<message>
<source>Takes referrals now?</source>
<translation>کیا ابھی ریفرل لیتا ہے؟</translation>
</message>
<message>
<source>Who can be taken</source>
<translation>کسے لیا جا سکتا ہے</translation>
</message>
<message>
<source>Who to ask for</source>
<translation>کس سے بات کرنی ہے</translation>
</message>
</context>
<context>
<name>QDialogButtonBox</name>
<message>
<source>OK</source>
<translation>ٹھیک</translation>
</message>
</context>
<context>
<name>QLineEdit</name>
<message>
<source>&amp;Copy</source>
<translation>&amp;کاپی</translation>
</message>
<message>
<source>&amp;Paste</source>
<translation>&amp;پیسٹ</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>&amp;دہرائیں</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;واپس کریں</translation>
</message>
<message>
<source>Cu&amp;t</source>
<translation>کا&amp;ٹیں</translation>
</message>
<message>
<source>Delete</source>
<translation>حذف کریں</translation>
</message>
<message>
<source>Select All</source>
<translation>سب منتخب کریں</translation>
</message>
</context>
<context>
<name>QPlatformTheme</name>
<message>
<source>&amp;No</source>
<translation>&amp;نہیں</translation>
</message>
<message>
<source>&amp;Yes</source>
<translation>&amp;ہاں</translation>
</message>
<message>
<source>Apply</source>
<translation>لاگو کریں</translation>
</message>
<message>
<source>Cancel</source>
<translation>منسوخ</translation>
</message>
<message>
<source>Close</source>
<translation>بند کریں</translation>
</message>
<message>
<source>Discard</source>
<translation>رد کریں</translation>
</message>
<message>
<source>Help</source>
<translation>مدد</translation>
</message>
<message>
<source>OK</source>
<translation>ٹھیک</translation>
</message>
<message>
<source>Open</source>
<translation>کھولیں</translation>
</message>
<message>
<source>Reset</source>
<translation>ری سیٹ</translation>
</message>
<message>
<source>Retry</source>
<translation>دوبارہ</translation>
</message>
<message>
<source>Save</source>
<translation>محفوظ کریں</translation>
</message>
</context>
<context>
<name>QWidgetTextControl</name>
<message>
<source>&amp;Copy</source>
<translation>&amp;کاپی</translation>
</message>
<message>
<source>&amp;Paste</source>
<translation>&amp;پیسٹ</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>&amp;دہرائیں</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;واپس کریں</translation>
</message>
<message>
<source>Cu&amp;t</source>
<translation>کا&amp;ٹیں</translation>
</message>
<message>
<source>Delete</source>
<translation>حذف کریں</translation>
</message>
<message>
<source>Select All</source>
<translation>سب منتخب کریں</translation>
</message>
</context>
<context>
<name>QualityReview</name>
<message>
<source>Criteria</source>
<translation>معیار کے سوالات</translation>
</message>
<message>
<source>Do the goals say what the person wants?</source>
<translation>کیا اہداف بتاتے ہیں کہ متعلقہ فرد کیا چاہتا ہے؟</translation>
</message>
<message>
<source>Does the plan answer the needs that were found?</source>
<translation>کیا منصوبہ سامنے آنے والی ضروریات کے مطابق ہے؟</translation>
</message>
<message>
<source>Does the record hold only what is needed?</source>
<translation>کیا ریکارڈ میں صرف وہی ہے جو ضروری ہے؟</translation>
</message>
<message>
<source>For a child: do best interests lead?</source>
<translation>بچے کے لیے: کیا بہترین مفاد سب سے پہلے ہے؟</translation>
</message>
<message>
<source>In words</source>
<translation>الفاظ میں</translation>
</message>
<message>
<source>Reviewed on</source>
<translation>جانچ کی تاریخ</translation>
</message>
<message>
<source>Reviewer</source>
<translation>جانچ کس نے کی</translation>
</message>
<message>
<source>Was consent informed, and for each sharing?</source>
<translation>کیا رضامندی سمجھ کر دی گئی، اور ہر بار معلومات دینے کے لیے الگ؟</translation>
</message>
<message>
<source>Was every referral followed up to an answer?</source>
<translation>کیا ہر ریفرل کا جواب آنے تک پیچھا کیا گیا؟</translation>
</message>
<message>
<source>Was it written down in time, and in plain words?</source>
<translation>کیا یہ وقت پر اور سادہ الفاظ میں لکھا گیا؟</translation>
</message>
<message>
<source>Was safety asked first, and kept to since?</source>
<translation>کیا حفاظت کے بارے میں پہلے پوچھا گیا، اور تب سے اس کا خیال رکھا گیا؟</translation>
</message>
<message>
<source>Was the person contacted as was agreed?</source>
<translation>کیا متعلقہ فرد سے اسی طرح رابطہ ہوا جیسے طے ہوا تھا؟</translation>
</message>
<message>
<source>Were the needs assessed with the person?</source>
<translation>کیا ضروریات کا جائزہ متعلقہ فرد کے ساتھ مل کر لیا گیا؟</translation>
</message>
<message>
<source>What to do better</source>
<translation>کیا بہتر کرنا ہے</translation>
</message>
<message>
<source>What was agreed with the worker</source>
<translation>کارکن کے ساتھ کیا طے ہوا</translation>
</message>
<message>
<source>What was done well</source>
<translation>کیا اچھا کیا گیا</translation>
</message>
</context>
<context>
<name>Question</name>
<message>
<source>Answer after all</source>
<translation>پھر بھی جواب دیں</translation>
</message>
<message>
<source>Clear the answer</source>
<translation>جواب مٹائیں</translation>
</message>
<message>
<source>No answer: say why</source>
<translation>جواب نہیں: وجہ بتائیں</translation>
</message>
</context>
<context>
<name>Record</name>
<message>
<source>Action of the plan</source>
<translation>منصوبے کی کارروائی</translation>
</message>
<message>
<source>Approval</source>
<translation>منظوری</translation>
</message>
<message>
<source>Assessment</source>
<translation>جائزہ</translation>
</message>
<message>
<source>Asylum referral</source>
<translation>سیاسی پناہ کا ریفرل</translation>
</message>
<message>
<source>Case</source>
<translation>کیس</translation>
</message>
<message>
<source>Case conference</source>
<translation>کیس کانفرنس</translation>
</message>
<message>
<source>Closure</source>
<translation>کیس کی بندش</translation>
</message>
<message>
<source>Complaint or feedback</source>
<translation>شکایت یا رائے</translation>
</message>
<message>
<source>Consent</source>
<translation>رضامندی</translation>
</message>
<message>
<source>Contact note</source>
<translation>رابطہ نوٹ</translation>
</message>
<message>
<source>Did not want to say</source>
<translation>بتانا نہیں چاہا</translation>
</message>
<message>
<source>Document</source>
<translation>دستاویز</translation>
</message>
<message>
<source>Event</source>
<translation>واقعہ</translation>
</message>
<message>
<source>Event of the procedure</source>
<translation>طریقۂ کار کا واقعہ</translation>
</message>
<message>
<source>Family member</source>
<translation>خاندان کا فرد</translation>
</message>
<message>
<source>Flag</source>
<translation>نشان</translation>
</message>
<message>
<source>Follow-up</source>
<translation>فالو اپ</translation>
</message>
<message>
<source>Goal</source>
<translation>ہدف</translation>
</message>
<message>
<source>Incident of violence</source>
<translation>تشدد کا واقعہ</translation>
</message>
<message>
<source>Kept from the case</source>
<translation>کیس سے دوری</translation>
</message>
<message>
<source>Legal matter</source>
<translation>قانونی معاملہ</translation>
</message>
<message>
<source>Not known</source>
<translation>معلوم نہیں</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>ہنگامی صورتِ حال میں کھولا گیا</translation>
</message>
<message>
<source>Person</source>
<translation>فرد</translation>
</message>
<message>
<source>Person who arrived</source>
<translation>آنے والا فرد</translation>
</message>
<message>
<source>Place</source>
<translation>مقام</translation>
</message>
<message>
<source>Quality review</source>
<translation>معیار کی جانچ</translation>
</message>
<message>
<source>Referral</source>
<translation>ریفرل</translation>
</message>
<message>
<source>Referral in</source>
<translation>آنے والا ریفرل</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>واپسی اور معاشرے میں دوبارہ شمولیت</translation>
</message>
<message>
<source>Safe contact</source>
<translation>محفوظ رابطہ</translation>
</message>
<message>
<source>Screening</source>
<translation>اسکریننگ</translation>
</message>
<message>
<source>Service</source>
<translation>خدمت</translation>
</message>
<message>
<source>Service provider</source>
<translation>خدمات فراہم کنندہ</translation>
</message>
<message>
<source>Suspect</source>
<translation>مشتبہ فرد</translation>
</message>
<message>
<source>Task</source>
<translation>کام</translation>
</message>
<message>
<source>Transfer</source>
<translation>منتقلی</translation>
</message>
<message>
<source>What happened</source>
<translation>کیا ہوا</translation>
</message>
</context>
<context>
<name>RecordEditor</name>
<message>
<source>Back without saving</source>
<translation>محفوظ کیے بغیر واپس</translation>
</message>
<message>
<source>Look at the differences</source>
<translation>فرق دیکھیں</translation>
</message>
<message>
<source>Nothing is lost: the record is as the other one saved it, and your answers are kept.</source>
<translation>کچھ ضائع نہیں ہوا: ریکارڈ ویسا ہے جیسا دوسرے نے محفوظ کیا، اور آپ کے جوابات موجود ہیں۔</translation>
</message>
</context>
<context>
<name>Referral</name>
<message>
<source>Answer</source>
<translation>جواب</translation>
</message>
<message>
<source>Answer wanted by</source>
<translation>جواب کب تک چاہیے</translation>
</message>
<message>
<source>Answered on</source>
<translation>جواب ملنے کی تاریخ</translation>
</message>
<message>
<source>Back to the case</source>
<translation>کیس پر واپس</translation>
</message>
<message>
<source>Begin anew</source>
<translation>نئے سرے سے شروع</translation>
</message>
<message>
<source>Choose a provider and what to share. Here you then see every answer that leaves.</source>
<translation>فراہم کنندہ اور بتائی جانے والی معلومات منتخب کریں۔ پھر یہاں آپ ہر وہ جواب دیکھیں گے جو باہر جائے گا۔</translation>
</message>
<message>
<source>Choose the help that is needed first.</source>
<translation>پہلے منتخب کریں کہ کون سی مدد درکار ہے۔</translation>
</message>
<message>
<source>Consent it rests on</source>
<translation>کس رضامندی کی بنیاد پر</translation>
</message>
<message>
<source>Consent to tell {provider}</source>
<translation>{provider} کو بتانے کی رضامندی</translation>
</message>
<message>
<source>Do no harm</source>
<translation>نقصان نہ پہنچائیں</translation>
</message>
<message>
<source>Do no harm: say what could happen and what you do about it. It is not printed.</source>
<translation>نقصان نہ پہنچائیں: لکھیں کہ کیا ہو سکتا ہے اور آپ اس کے لیے کیا کر رہے ہیں۔ یہ پرنٹ نہیں ہوتا۔</translation>
</message>
<message>
<source>How urgent</source>
<translation>کتنا فوری</translation>
</message>
<message>
<source>Make the letter</source>
<translation>خط بنائیں</translation>
</message>
<message>
<source>Nobody in the directory gives this help. Add a service to the directory first.</source>
<translation>ڈائریکٹری میں کوئی یہ مدد نہیں دیتا۔ پہلے ڈائریکٹری میں خدمت شامل کریں۔</translation>
</message>
<message>
<source>Nothing else leaves. What could go wrong is not printed.</source>
<translation>اس کے سوا کچھ باہر نہیں جاتا۔ جو نقصان ہو سکتا ہے وہ پرنٹ نہیں ہوتا۔</translation>
</message>
<message>
<source>Now make its letter. Today reminds you when no answer comes.</source>
<translation>اب اس کا خط بنائیں۔ جواب نہ آئے تو صفحہ “آج” آپ کو یاد دلاتا ہے۔</translation>
</message>
<message>
<source>Printed copies</source>
<translation>چھپی ہوئی نقلیں</translation>
</message>
<message>
<source>Provider</source>
<translation>فراہم کنندہ</translation>
</message>
<message>
<source>Reason for the referral</source>
<translation>ریفرل کی وجہ</translation>
</message>
<message>
<source>Record consent for this</source>
<translation>اس کی رضامندی درج کریں</translation>
</message>
<message>
<source>Referral</source>
<translation>ریفرل</translation>
</message>
<message>
<source>Send referral</source>
<translation>ریفرل بھیجیں</translation>
</message>
<message>
<source>Sent</source>
<translation>بھیجا گیا</translation>
</message>
<message>
<source>Service</source>
<translation>خدمت</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>%n اور دکھائیں</numerusform>
<numerusform>%n اور دکھائیں</numerusform>
</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>The person agreed to all of this on {day}.</source>
<translation>متعلقہ فرد نے {day} کو ان سب پر رضامندی دی۔</translation>
</message>
<message>
<source>The person agreed to all of this on {day}: {how}.</source>
<translation>متعلقہ فرد نے {day} کو ان سب پر رضامندی دی: {how}۔</translation>
</message>
<message>
<source>The person does not want this provider to be told. Choose another one, or ask again another day.</source>
<translation>متعلقہ فرد نہیں چاہتا کہ اس فراہم کنندہ کو بتایا جائے۔ کوئی اور منتخب کریں، یا کسی اور دن دوبارہ پوچھیں۔</translation>
</message>
<message>
<source>The referral is recorded as sent</source>
<translation>ریفرل بھیجے جانے کا اندراج ہو گیا</translation>
</message>
<message>
<source>Their caseworker</source>
<translation>ان کا کیس ورکر</translation>
</message>
<message>
<source>There is no consent yet for this provider and all of this. Ask the person, then record it.</source>
<translation>اس فراہم کنندہ اور ان سب معلومات کے لیے ابھی رضامندی نہیں ہے۔ متعلقہ فرد سے پوچھیں، پھر درج کریں۔</translation>
</message>
<message>
<source>What could go wrong for the person?</source>
<translation>متعلقہ فرد کو کیا نقصان ہو سکتا ہے؟</translation>
</message>
<message>
<source>What is shared</source>
<translation>کیا بتایا جا رہا ہے</translation>
</message>
<message>
<source>What may they know</source>
<translation>انہیں کیا بتایا جائے</translation>
</message>
<message>
<source>What they answered</source>
<translation>انہوں نے کیا جواب دیا</translation>
</message>
<message>
<source>What will be shared</source>
<translation>کیا بتایا جائے گا</translation>
</message>
<message>
<source>What you ask for</source>
<translation>آپ کیا مانگ رہے ہیں</translation>
</message>
<message>
<source>What you ask of them</source>
<translation>آپ ان سے کیا مانگ رہے ہیں</translation>
</message>
<message>
<source>Which help is needed</source>
<translation>کون سی مدد درکار ہے</translation>
</message>
<message>
<source>Who can help</source>
<translation>کون مدد کر سکتا ہے</translation>
</message>
<message>
<source>Why not</source>
<translation>کیوں نہیں</translation>
</message>
<message>
<source>You began this referral before and did not send it.</source>
<translation>آپ نے یہ ریفرل پہلے شروع کیا تھا اور بھیجا نہیں۔</translation>
</message>
<message>
<source>does not take this person</source>
<translation>اس فرد کو نہیں لیتا</translation>
</message>
<message>
<source>in another country</source>
<translation>کسی دوسرے ملک میں</translation>
</message>
<message>
<source>interpreter needed</source>
<translation>ترجمان درکار</translation>
</message>
<message>
<source>nothing recorded</source>
<translation>کچھ درج نہیں</translation>
</message>
<message>
<source>speaks the language</source>
<translation>زبان بولتا ہے</translation>
</message>
<message>
<source>takes no referrals now</source>
<translation>ابھی ریفرل نہیں لیتا</translation>
</message>
<message>
<source>takes this person</source>
<translation>اس فرد کو لیتا ہے</translation>
</message>
<message>
<source>{city}, {country}</source>
<translation>{city}، {country}</translation>
</message>
<message>
<source>{code} · {stage}</source>
<translation>{code} · {stage}</translation>
</message>
<message>
<source>{label}: {answer}</source>
<translation>{label}: {answer}</translation>
</message>
</context>
<context>
<name>Referrals</name>
<message numerus="yes">
<source>%n letter(s) made</source>
<translation>
<numerusform>%n خط بنایا گیا</numerusform>
<numerusform>%n خط بنائے گئے</numerusform>
</translation>
</message>
<message>
<source>Make the letter</source>
<translation>خط بنائیں</translation>
</message>
<message>
<source>New referral</source>
<translation>نیا ریفرل</translation>
</message>
<message>
<source>No referral yet</source>
<translation>ابھی کوئی ریفرل نہیں</translation>
</message>
<message>
<source>Record the answer</source>
<translation>جواب درج کریں</translation>
</message>
<message>
<source>Refer the person to a service once she or he agrees to what it will be told.</source>
<translation>جب متعلقہ فرد اس بات پر رضامند ہو جائے کہ خدمت کو کیا بتایا جائے گا تو ریفر کریں۔</translation>
</message>
<message>
<source>Their answer</source>
<translation>ان کا جواب</translation>
</message>
<message>
<source>answer due {day}</source>
<translation>جواب کی مہلت {day}</translation>
</message>
<message>
<source>answer was due {day}</source>
<translation>جواب کی مہلت {day} تھی</translation>
</message>
<message>
<source>{service}: {provider}</source>
<translation>{service}: {provider}</translation>
</message>
</context>
<context>
<name>ReturnPlan</name>
<message>
<source>Arrival and after</source>
<translation>آمد اور اس کے بعد</translation>
</message>
<message>
<source>Arrived on</source>
<translation>پہنچنے کی تاریخ</translation>
</message>
<message>
<source>Assessment</source>
<translation>جائزہ</translation>
</message>
<message>
<source>Country of return</source>
<translation>واپسی کا ملک</translation>
</message>
<message>
<source>Decided on</source>
<translation>فیصلے کی تاریخ</translation>
</message>
<message>
<source>Departure</source>
<translation>روانگی</translation>
</message>
<message>
<source>Escort</source>
<translation>ہمراہی</translation>
</message>
<message>
<source>Family assessment</source>
<translation>خاندان کا جائزہ</translation>
</message>
<message>
<source>Findings about the family</source>
<translation>خاندان کے بارے میں نتائج</translation>
</message>
<message>
<source>Fit to travel?</source>
<translation>کیا سفر کے قابل ہے؟</translation>
</message>
<message>
<source>For a child: in the child's best interest?</source>
<translation>بچے کے لیے: کیا یہ بچے کے بہترین مفاد میں ہے؟</translation>
</message>
<message>
<source>Informed about risks, help and other ways?</source>
<translation>کیا خطرات، مدد اور دوسرے راستوں کے بارے میں بتایا گیا؟</translation>
</message>
<message>
<source>Place of return</source>
<translation>واپسی کی جگہ</translation>
</message>
<message>
<source>Received by</source>
<translation>کس نے وصول کیا</translation>
</message>
<message>
<source>Reintegration plan</source>
<translation>معاشرے میں دوبارہ شمولیت کا منصوبہ</translation>
</message>
<message>
<source>Risk on return</source>
<translation>واپسی پر خطرہ</translation>
</message>
<message>
<source>Risks and what is done about them</source>
<translation>خطرات اور ان کے لیے کیا کیا جا رہا ہے</translation>
</message>
<message>
<source>Route</source>
<translation>راستہ</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>Travel</source>
<translation>سفر</translation>
</message>
<message>
<source>Travel document</source>
<translation>سفری دستاویز</translation>
</message>
<message>
<source>What the person wants</source>
<translation>متعلقہ فرد کیا چاہتا ہے</translation>
</message>
<message>
<source>Who meets the person</source>
<translation>متعلقہ فرد کو لینے کون آئے گا</translation>
</message>
<message>
<source>Why it was stopped</source>
<translation>اسے کیوں روکا گیا</translation>
</message>
<message>
<source>Wish and decision</source>
<translation>خواہش اور فیصلہ</translation>
</message>
</context>
<context>
<name>Returns</name>
<message>
<source>The person fears to return, or asylum is open. No step of a return is taken until that is settled.</source>
<translation>متعلقہ فرد کو واپسی سے خوف ہے، یا سیاسی پناہ کا معاملہ کھلا ہے۔ جب تک یہ نمٹ نہ جائے واپسی کا کوئی قدم نہیں اٹھایا جاتا۔</translation>
</message>
</context>
<context>
<name>Rights</name>
<message>
<source>add users and give them their role</source>
<translation>صارف شامل کرنا اور انہیں کردار دینا</translation>
</message>
<message>
<source>approve a colleague's assessment, plan or closure</source>
<translation>ساتھی کا جائزہ، منصوبہ یا کیس کی بندش منظور کرنا</translation>
</message>
<message>
<source>assess needs, plan help and set steps aside</source>
<translation>ضروریات کا جائزہ لینا، مدد کی منصوبہ بندی کرنا اور مراحل الگ رکھنا</translation>
</message>
<message>
<source>begin a case</source>
<translation>کیس شروع کرنا</translation>
</message>
<message>
<source>bring in records from a file</source>
<translation>فائل سے ریکارڈ درآمد کرنا</translation>
</message>
<message>
<source>bring the figures file up to date from the cases</source>
<translation>کیسوں سے اعداد و شمار کی فائل تازہ کرنا</translation>
</message>
<message>
<source>by a key: without it there is nothing to read or to sign with</source>
<translation>کلید سے: اس کے بغیر پڑھنے یا دستخط کرنے کو کچھ نہیں</translation>
</message>
<message>
<source>by a trace: it cannot be prevented and is found afterwards</source>
<translation>نشان سے: اسے روکا نہیں جا سکتا، مگر بعد میں پتا چل جاتا ہے</translation>
</message>
<message>
<source>by this program: it refuses, but a script of someone with the key would not</source>
<translation>اس پروگرام سے: یہ انکار کرتا ہے، مگر کلید رکھنے والے کی اپنی اسکرپٹ نہیں کرے گی</translation>
</message>
<message>
<source>change a case, its tasks and its notes</source>
<translation>کیس، اس کے کام اور اس کے نوٹ تبدیل کرنا</translation>
</message>
<message>
<source>check the vault's files and journal</source>
<translation>والٹ کی فائلیں اور روزنامچہ جانچنا</translation>
</message>
<message>
<source>close a case</source>
<translation>کیس بند کرنا</translation>
</message>
<message>
<source>erase a case for good</source>
<translation>کیس ہمیشہ کے لیے مٹانا</translation>
</message>
<message>
<source>give a case to a caseworker</source>
<translation>کیس کسی کیس ورکر کے سپرد کرنا</translation>
</message>
<message>
<source>hand a case over to another office</source>
<translation>کیس دوسرے دفتر کے حوالے کرنا</translation>
</message>
<message>
<source>install a country's procedure</source>
<translation>کسی ملک کا طریقۂ کار انسٹال کرنا</translation>
</message>
<message>
<source>keep the directory of services</source>
<translation>خدمات کی ڈائریکٹری سنبھالنا</translation>
</message>
<message>
<source>look for a suspect in all cases</source>
<translation>تمام کیسوں میں مشتبہ فرد تلاش کرنا</translation>
</message>
<message>
<source>make a backup</source>
<translation>بیک اپ بنانا</translation>
</message>
<message>
<source>make tables of figures</source>
<translation>اعداد و شمار کے جدول بنانا</translation>
</message>
<message>
<source>merge two cases of one person</source>
<translation>ایک فرد کے دو کیس یکجا کرنا</translation>
</message>
<message>
<source>open a case out of one's reach in an emergency</source>
<translation>ہنگامی صورتِ حال میں اپنی رسائی سے باہر کیس کھولنا</translation>
</message>
<message>
<source>open a closed case again</source>
<translation>بند کیس دوبارہ کھولنا</translation>
</message>
<message>
<source>practise with made-up people</source>
<translation>فرضی لوگوں کے ساتھ مشق کرنا</translation>
</message>
<message>
<source>prepare and reset the training</source>
<translation>تربیت تیار کرنا اور نئے سرے سے شروع کرنا</translation>
</message>
<message>
<source>print letters and case pages</source>
<translation>خط اور کیس کے صفحے پرنٹ کرنا</translation>
</message>
<message>
<source>read the journal of who did what</source>
<translation>روزنامچہ پڑھنا کہ کس نے کیا کیا</translation>
</message>
<message>
<source>record consent and its withdrawal</source>
<translation>رضامندی اور اس کی واپسی درج کرنا</translation>
</message>
<message>
<source>refer a person to a service</source>
<translation>فرد کو کسی خدمت کے لیے ریفر کرنا</translation>
</message>
<message>
<source>restore a backup</source>
<translation>بیک اپ بحال کرنا</translation>
</message>
<message>
<source>say who sees which cases, and what needs approval</source>
<translation>طے کرنا کہ کون کون سے کیس دیکھے، اور کس چیز کی منظوری درکار ہے</translation>
</message>
<message>
<source>screen a person and state the result</source>
<translation>فرد کی اسکریننگ کرنا اور نتیجہ لکھنا</translation>
</message>
<message>
<source>see cases by their code, with steps, tasks and dates</source>
<translation>کیس ان کے کوڈ سے دیکھنا، مراحل، کام اور تاریخوں کے ساتھ</translation>
</message>
<message>
<source>see figures and past releases</source>
<translation>اعداد و شمار اور پچھلے اجرا دیکھنا</translation>
</message>
<message>
<source>see names, contacts, free text and attachments</source>
<translation>نام، رابطے، آزاد متن اور منسلکات دیکھنا</translation>
</message>
<message>
<source>see the team's work, and review its quality</source>
<translation>ٹیم کا کام دیکھنا، اور اس کے معیار کی جانچ کرنا</translation>
</message>
<message>
<source>share without consent where a life is at risk</source>
<translation>جہاں جان کو خطرہ ہو وہاں رضامندی کے بغیر معلومات دینا</translation>
</message>
<message>
<source>sign figures and let them leave the office</source>
<translation>اعداد و شمار پر دستخط کرنا اور انہیں دفتر سے باہر جانے دینا</translation>
</message>
<message>
<source>write records with identities to a file</source>
<translation>شناخت کے ساتھ ریکارڈ فائل میں لکھنا</translation>
</message>
<message>
<source>write records without identities to a file</source>
<translation>شناخت کے بغیر ریکارڈ فائل میں لکھنا</translation>
</message>
</context>
<context>
<name>Roles</name>
<message>
<source>Auditor</source>
<translation>آڈیٹر</translation>
</message>
<message>
<source>Caseworker</source>
<translation>کیس ورکر</translation>
</message>
<message>
<source>Statistics</source>
<translation>شماریات</translation>
</message>
<message>
<source>Supervisor</source>
<translation>سپروائزر</translation>
</message>
<message>
<source>Trainer</source>
<translation>ٹرینر</translation>
</message>
</context>
<context>
<name>Sample</name>
<message>
<source>Cases are drawn at random, never your own. Whoever has the number and the same cases draws the same.</source>
<translation>کیس بے ترتیب نکالے جاتے ہیں، کبھی آپ کے اپنے نہیں۔ جس کے پاس یہی نمبر اور یہی کیس ہوں وہ یہی نمونہ نکالے گا۔</translation>
</message>
<message>
<source>Draw a sample</source>
<translation>نمونہ نکالیں</translation>
</message>
<message>
<source>Drawn by the number</source>
<translation>کس نمبر سے نکالا گیا</translation>
</message>
<message>
<source>How many cases</source>
<translation>کتنے کیس</translation>
</message>
<message>
<source>No score sheet yet.</source>
<translation>ابھی کوئی اسکور شیٹ نہیں۔</translation>
</message>
<message>
<source>Quality of the work</source>
<translation>کام کا معیار</translation>
</message>
<message>
<source>What the score sheets say</source>
<translation>اسکور شیٹس کیا بتاتی ہیں</translation>
</message>
<message>
<source>{answer}: {count}</source>
<translation>{answer}: {count}</translation>
</message>
<message>
<source>{count} of {all} open cases of others</source>
<translation>دوسروں کے {all} کھلے کیسوں میں سے {count}</translation>
</message>
</context>
<context>
<name>SavedLists</name>
<message>
<source>Delete a list</source>
<translation>فہرست حذف کریں</translation>
</message>
<message>
<source>Delete the list</source>
<translation>فہرست حذف کریں</translation>
</message>
<message>
<source>Delete the list “{name}”?</source>
<translation>فہرست “{name}” حذف کریں؟</translation>
</message>
<message>
<source>For everybody in the office</source>
<translation>دفتر میں سب کے لیے</translation>
</message>
<message>
<source>List: {name}</source>
<translation>فہرست: {name}</translation>
</message>
<message>
<source>Lists</source>
<translation>فہرستیں</translation>
</message>
<message>
<source>Name</source>
<translation>نام</translation>
</message>
<message>
<source>No list is saved yet</source>
<translation>ابھی کوئی فہرست محفوظ نہیں</translation>
</message>
<message>
<source>Save</source>
<translation>محفوظ کریں</translation>
</message>
<message>
<source>Save this list</source>
<translation>یہ فہرست محفوظ کریں</translation>
</message>
<message>
<source>Save this list…</source>
<translation>یہ فہرست محفوظ کریں…</translation>
</message>
<message>
<source>The cases stay as they are.</source>
<translation>کیس جیسے ہیں ویسے ہی رہیں گے۔</translation>
</message>
<message>
<source>The list is saved.</source>
<translation>فہرست محفوظ ہو گئی۔</translation>
</message>
<message>
<source>{name} (the office)</source>
<translation>{name} (دفتر)</translation>
</message>
</context>
<context>
<name>Screening</name>
<message>
<source>Answers</source>
<translation>جوابات</translation>
</message>
<message>
<source>Ask in your own words and in any order. You can leave and come back; what you have is kept. Stop when the person is tired. Keys 1 to 4 give an answer and go on.</source>
<translation>اپنے الفاظ میں اور کسی بھی ترتیب سے پوچھیں۔ آپ چھوڑ کر واپس آ سکتے ہیں؛ جو لکھا ہے وہ رہتا ہے۔ متعلقہ فرد تھک جائے تو رک جائیں۔ کی بورڈ پر 1 سے 4 دبانے سے جواب درج ہوتا ہے اور اگلا سوال آتا ہے۔</translation>
</message>
<message>
<source>Ask when the person is safe and rested, in her or his own language, alone.</source>
<translation>تب پوچھیں جب متعلقہ فرد محفوظ اور آرام سے ہو، اس کی اپنی زبان میں، تنہائی میں۔</translation>
</message>
<message>
<source>Back</source>
<translation>واپس</translation>
</message>
<message>
<source>Begin</source>
<translation>شروع کریں</translation>
</message>
<message>
<source>Both sets are about exploitation of labour. For other forms there is no checked set here: listen, then say in your decision what you saw and heard.</source>
<translation>دونوں مجموعے مشقت کے استحصال کے بارے میں ہیں۔ دوسری صورتوں کے لیے یہاں کوئی جانچا ہوا مجموعہ نہیں: سنیں، پھر اپنے فیصلے میں لکھیں کہ آپ نے کیا دیکھا اور سنا۔</translation>
</message>
<message>
<source>Choose the questions</source>
<translation>سوالات منتخب کریں</translation>
</message>
<message>
<source>Decided on</source>
<translation>فیصلے کی تاریخ</translation>
</message>
<message>
<source>Formal status</source>
<translation>باضابطہ حیثیت</translation>
</message>
<message>
<source>Instrument</source>
<translation>سوالات کا مجموعہ</translation>
</message>
<message>
<source>Interviewed on</source>
<translation>انٹرویو کی تاریخ</translation>
</message>
<message>
<source>Kind of body that decided</source>
<translation>فیصلہ کرنے والے ادارے کی قسم</translation>
</message>
<message>
<source>New screening</source>
<translation>نئی اسکریننگ</translation>
</message>
<message>
<source>No dimension was positive.</source>
<translation>کوئی پہلو مثبت نہیں تھا۔</translation>
</message>
<message>
<source>No screening yet</source>
<translation>ابھی کوئی اسکریننگ نہیں</translation>
</message>
<message>
<source>Not verified against the original. Source: {source}</source>
<translation>اصل متن سے تصدیق شدہ نہیں۔ ماخذ: {source}</translation>
</message>
<message>
<source>Only what the competent body has decided.</source>
<translation>صرف وہی جو مجاز ادارے نے فیصلہ کیا ہے۔</translation>
</message>
<message>
<source>Positive dimensions</source>
<translation>مثبت پہلو</translation>
</message>
<message>
<source>Positive: {dimensions}</source>
<translation>مثبت: {dimensions}</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>ماخذ: {source}</translation>
</message>
<message>
<source>The age is not known: until it is, the person is treated as a child.</source>
<translation>عمر معلوم نہیں: جب تک معلوم نہ ہو، متعلقہ فرد کو بچہ سمجھا جاتا ہے۔</translation>
</message>
<message>
<source>The indicators help; they do not decide.</source>
<translation>اشاریے مدد دیتے ہیں؛ فیصلہ نہیں کرتے۔</translation>
</message>
<message>
<source>The indicators help; they do not decide. The decision below is yours.</source>
<translation>اشاریے مدد دیتے ہیں؛ فیصلہ نہیں کرتے۔ نیچے دیا گیا فیصلہ آپ کا ہے۔</translation>
</message>
<message>
<source>What the answers add up to</source>
<translation>جوابات سے مجموعی طور پر کیا ظاہر ہوتا ہے</translation>
</message>
<message>
<source>What you decide</source>
<translation>آپ کا کیا فیصلہ ہے</translation>
</message>
<message>
<source>Why</source>
<translation>کیوں</translation>
</message>
<message>
<source>With an interpreter?</source>
<translation>ترجمان کے ساتھ؟</translation>
</message>
<message>
<source>Your decision</source>
<translation>آپ کا فیصلہ</translation>
</message>
<message>
<source>not asked yet</source>
<translation>ابھی نہیں پوچھا گیا</translation>
</message>
<message>
<source>not decided yet</source>
<translation>ابھی فیصلہ نہیں ہوا</translation>
</message>
<message>
<source>not positive</source>
<translation>مثبت نہیں</translation>
</message>
<message>
<source>positive</source>
<translation>مثبت</translation>
</message>
<message>
<source>{done} of {total} asked</source>
<translation>{total} میں سے {done} پوچھے گئے</translation>
</message>
<message>
<source>{instrument}, {day}</source>
<translation>{instrument}، {day}</translation>
</message>
<message>
<source>{strength} sign</source>
<translation>{strength} علامت</translation>
</message>
</context>
<context>
<name>Sections</name>
<message>
<source>Add: {kind}</source>
<translation>شامل کریں: {kind}</translation>
</message>
<message>
<source>Complaints, testimony, claims and permits, with their dates.</source>
<translation>شکایات، گواہی، دعوے اور اجازت نامے، ان کی تاریخوں کے ساتھ۔</translation>
</message>
<message>
<source>Each place of recruitment, transit and exploitation, as far as it is known.</source>
<translation>بھرتی، راستے اور استحصال کا ہر مقام، جہاں تک معلوم ہو۔</translation>
</message>
<message>
<source>Each service that was given or offered, with dates, cost and provider.</source>
<translation>ہر خدمت جو دی گئی یا پیش کی گئی، تاریخوں، خرچ اور فراہم کنندہ کے ساتھ۔</translation>
</message>
<message>
<source>How the person is 1, 3, 6 and 12 months later.</source>
<translation>1، 3، 6 اور 12 مہینے بعد متعلقہ فرد کیسا ہے۔</translation>
</message>
<message>
<source>One for each incident; counted without names the way GBVIMS does.</source>
<translation>ہر واقعے کے لیے ایک؛ GBVIMS کے طریقے سے بغیر ناموں کے شمار کیا جاتا ہے۔</translation>
</message>
<message>
<source>Only what the person decides, informed about risks and other ways.</source>
<translation>صرف وہی جو متعلقہ فرد خطرات اور دوسرے راستے جان کر فیصلہ کرے۔</translation>
</message>
<message>
<source>Only what the person tells or the authorities need. It is printed for nobody else.</source>
<translation>صرف وہی جو متعلقہ فرد بتائے یا حکام کو درکار ہو۔ یہ کسی اور کے لیے پرنٹ نہیں ہوتا۔</translation>
</message>
<message>
<source>What other bodies ask this office to do for the person, and what was answered.</source>
<translation>دوسرے ادارے اس دفتر سے متعلقہ فرد کے لیے کیا چاہتے ہیں، اور کیا جواب دیا گیا۔</translation>
</message>
<message>
<source>What the person says about the help itself. Nobody is treated worse for it.</source>
<translation>متعلقہ فرد خود مدد کے بارے میں کیا کہتا ہے۔ اس کی وجہ سے کسی کے ساتھ برا سلوک نہیں ہوتا۔</translation>
</message>
<message>
<source>Who belongs to the person, who is safe to contact, and whose case is here as well.</source>
<translation>متعلقہ فرد کے اپنے کون ہیں، کس سے رابطہ محفوظ ہے، اور کس کا کیس یہاں بھی ہے۔</translation>
</message>
<message>
<source>Who met about the case, and what was agreed.</source>
<translation>کیس پر کون ملے، اور کیا طے ہوا۔</translation>
</message>
<message>
<source>Whoever is afraid to return is told of asylum, and no step of a return is taken.</source>
<translation>جسے واپس جانے سے خوف ہو اسے سیاسی پناہ کے بارے میں بتایا جاتا ہے، اور واپسی کا کوئی قدم نہیں اٹھایا جاتا۔</translation>
</message>
</context>
<context>
<name>ServiceGiven</name>
<message>
<source>Cost</source>
<translation>خرچ</translation>
</message>
<message>
<source>Currency</source>
<translation>کرنسی</translation>
</message>
<message>
<source>From</source>
<translation>کب سے</translation>
</message>
<message>
<source>Hours</source>
<translation>گھنٹے</translation>
</message>
<message>
<source>How it came about</source>
<translation>یہ کیسے ہوا</translation>
</message>
<message>
<source>How the person found it</source>
<translation>متعلقہ فرد کو کیسی لگی</translation>
</message>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Provider</source>
<translation>فراہم کنندہ</translation>
</message>
<message>
<source>Service</source>
<translation>خدمت</translation>
</message>
<message>
<source>Until</source>
<translation>کب تک</translation>
</message>
<message>
<source>Who pays</source>
<translation>ادائیگی کون کرتا ہے</translation>
</message>
</context>
<context>
<name>Services</name>
<message numerus="yes">
<source>%n service(s)</source>
<translation>
<numerusform>%n خدمت</numerusform>
<numerusform>%n خدمات</numerusform>
</translation>
</message>
<message>
<source>Services at a glance</source>
<translation>خدمات ایک نظر میں</translation>
</message>
<message>
<source>Total</source>
<translation>کل</translation>
</message>
<message>
<source>no currency given</source>
<translation>کرنسی نہیں بتائی گئی</translation>
</message>
<message>
<source>{amount} {currency}</source>
<translation>{amount} {currency}</translation>
</message>
<message>
<source>{first} to {last}</source>
<translation>{first} سے {last} تک</translation>
</message>
</context>
<context>
<name>Session</name>
<message>
<source>Something went wrong inside the program. Nothing was changed. Tell support this number: {reference}</source>
<translation>پروگرام کے اندر کچھ غلط ہو گیا۔ کچھ تبدیل نہیں ہوا۔ سپورٹ کو یہ نمبر بتائیں: {reference}</translation>
</message>
</context>
<context>
<name>SetUp</name>
<message>
<source>Country whose procedure you follow</source>
<translation>وہ ملک جس کے طریقۂ کار پر آپ چلتے ہیں</translation>
</message>
<message>
<source>Create the vault</source>
<translation>والٹ بنائیں</translation>
</message>
<message>
<source>Creating…</source>
<translation>بنایا جا رہا ہے…</translation>
</message>
<message>
<source>Everything stays on this laptop, encrypted. There is no way in without the passphrase.</source>
<translation>سب کچھ اسی لیپ ٹاپ پر، انکرپٹڈ، رہتا ہے۔ پاس فریز کے بغیر اندر جانے کا کوئی راستہ نہیں۔</translation>
</message>
<message>
<source>Give the office and your name.</source>
<translation>دفتر کا نام اور اپنا نام لکھیں۔</translation>
</message>
<message>
<source>Make six words for me</source>
<translation>میرے لیے چھ الفاظ بنائیں</translation>
</message>
<message>
<source>Name of the office, as letters show it</source>
<translation>دفتر کا نام، جیسا خطوں میں نظر آئے گا</translation>
</message>
<message>
<source>Passphrase, at least 15 characters</source>
<translation>پاس فریز، کم از کم 15 حروف</translation>
</message>
<message>
<source>Set up a vault</source>
<translation>والٹ قائم کریں</translation>
</message>
<message>
<source>Strength: {level}</source>
<translation>مضبوطی: {level}</translation>
</message>
<message>
<source>The same passphrase again</source>
<translation>وہی پاس فریز دوبارہ</translation>
</message>
<message>
<source>The two passphrases are not the same.</source>
<translation>دونوں پاس فریز ایک جیسے نہیں ہیں۔</translation>
</message>
<message>
<source>Write the words down and keep the paper away from this laptop until you know them.</source>
<translation>یہ الفاظ لکھ لیں اور جب تک یاد نہ ہو جائیں کاغذ کو اس لیپ ٹاپ سے دور رکھیں۔</translation>
</message>
<message>
<source>Your name; you will be the first supervisor, number 1</source>
<translation>آپ کا نام؛ آپ پہلے سپروائزر ہوں گے، نمبر 1</translation>
</message>
</context>
<context>
<name>SharedEvent</name>
<message>
<source>Authority in charge of disembarkation or reception</source>
<translation>جہاز سے اتارنے یا استقبال کے ذمہ دار حکام</translation>
</message>
<message>
<source>Country</source>
<translation>ملک</translation>
</message>
<message>
<source>Date</source>
<translation>تاریخ</translation>
</message>
<message>
<source>From then on nobody is added to the list of arrivals.</source>
<translation>اس کے بعد آنے والے افراد کی فہرست میں کوئی شامل نہیں ہوتا۔</translation>
</message>
<message>
<source>Intake ended on</source>
<translation>اندراج ختم ہونے کی تاریخ</translation>
</message>
<message>
<source>Led by</source>
<translation>کس کی قیادت میں</translation>
</message>
<message>
<source>Name of the event</source>
<translation>واقعے کا نام</translation>
</message>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Number of people</source>
<translation>لوگوں کی تعداد</translation>
</message>
<message>
<source>Place</source>
<translation>جگہ</translation>
</message>
<message>
<source>Type of event</source>
<translation>واقعے کی قسم</translation>
</message>
<message>
<source>Vessel</source>
<translation>جہاز</translation>
</message>
</context>
<context>
<name>Sharing</name>
<message>
<source>No</source>
<translation>نہیں</translation>
</message>
<message>
<source>Yes</source>
<translation>ہاں</translation>
</message>
</context>
<context>
<name>Sound</name>
<message>
<source>Back 5 seconds</source>
<translation>5 سیکنڈ پیچھے</translation>
</message>
<message>
<source>Forward 5 seconds</source>
<translation>5 سیکنڈ آگے</translation>
</message>
<message>
<source>Pause</source>
<translation>روکیں</translation>
</message>
<message>
<source>Place in the sound</source>
<translation>آواز میں جگہ</translation>
</message>
<message>
<source>Play</source>
<translation>چلائیں</translation>
</message>
<message>
<source>The sound output of this computer no longer answers. Lock the program and unlock it, then open the sound again.</source>
<translation>اس کمپیوٹر کا آواز کا آلہ اب جواب نہیں دے رہا۔ پروگرام کو لاک کریں اور ان لاک کریں، پھر آواز دوبارہ کھولیں۔</translation>
</message>
<message>
<source>This computer has no sound output. Plug in headphones or a loudspeaker, then press play again.</source>
<translation>اس کمپیوٹر میں آواز کا کوئی آلہ نہیں۔ ہیڈفون یا اسپیکر لگائیں، پھر چلائیں کو دوبارہ دبائیں۔</translation>
</message>
<message>
<source>{place} of {length}</source>
<translation>{length} میں سے {place}</translation>
</message>
</context>
<context>
<name>Steps</name>
<message>
<source>Can be made longer by: {who}. {rule}</source>
<translation>مدت بڑھا سکتا ہے: {who}۔ {rule}</translation>
</message>
<message>
<source>Can be made longer, to {moment} at most, by: {who}. {rule}</source>
<translation>زیادہ سے زیادہ {moment} تک مدت بڑھا سکتا ہے: {who}۔ {rule}</translation>
</message>
<message>
<source>Documents: {names}</source>
<translation>دستاویزات: {names}</translation>
</message>
<message>
<source>Done</source>
<translation>مکمل</translation>
</message>
<message>
<source>Forms to print</source>
<translation>پرنٹ کرنے کے فارم</translation>
</message>
<message>
<source>It happened…</source>
<translation>یہ ہو گیا…</translation>
</message>
<message>
<source>More time…</source>
<translation>مزید وقت…</translation>
</message>
<message>
<source>Needs the person's consent</source>
<translation>متعلقہ فرد کی رضامندی ضروری ہے</translation>
</message>
<message>
<source>No source yet: ask before you rely on it.</source>
<translation>ابھی کوئی ماخذ نہیں: اس پر بھروسا کرنے سے پہلے پوچھ لیں۔</translation>
</message>
<message>
<source>Not needed…</source>
<translation>درکار نہیں…</translation>
</message>
<message>
<source>On the list since {day}: more became known ({groups}).</source>
<translation>{day} سے فہرست میں: مزید معلوم ہوا ({groups})۔</translation>
</message>
<message>
<source>Source: {title}, {publisher}</source>
<translation>ماخذ: {title}، {publisher}</translation>
</message>
<message>
<source>Source: {title}, {publisher} ({year})</source>
<translation>ماخذ: {title}، {publisher} ({year})</translation>
</message>
<message>
<source>Take back</source>
<translation>واپس لیں</translation>
</message>
<message>
<source>The law: {summary} ({title}; {status})</source>
<translation>قانون: {summary} ({title}؛ {status})</translation>
</message>
<message>
<source>The time runs from {event}, which is not recorded yet.</source>
<translation>وقت کا شمار اس سے شروع ہوتا ہے: {event}، جو ابھی درج نہیں ہے۔</translation>
</message>
<message>
<source>Until when, and why?</source>
<translation>کب تک، اور کیوں؟</translation>
</message>
<message>
<source>What could go wrong: {danger}</source>
<translation>کیا نقصان ہو سکتا ہے: {danger}</translation>
</message>
<message>
<source>When was it: {event}?</source>
<translation>یہ کب ہوا: {event}؟</translation>
</message>
<message>
<source>Who acts: {actor}</source>
<translation>کون کارروائی کرتا ہے: {actor}</translation>
</message>
<message>
<source>Why is this step not needed?</source>
<translation>یہ مرحلہ کیوں درکار نہیں؟</translation>
</message>
<message>
<source>due {moment}</source>
<translation>مہلت {moment}</translation>
</message>
<message>
<source>ended {moment}</source>
<translation>{moment} کو ختم ہوا</translation>
</message>
<message>
<source>ends {moment}</source>
<translation>اختتام {moment}</translation>
</message>
<message>
<source>not verified</source>
<translation>تصدیق شدہ نہیں</translation>
</message>
<message>
<source>source checked</source>
<translation>ماخذ جانچا ہوا</translation>
</message>
<message>
<source>was due {moment}</source>
<translation>مہلت {moment} تھی</translation>
</message>
<message>
<source>{rule} (not verified)</source>
<translation>{rule} (تصدیق شدہ نہیں)</translation>
</message>
</context>
<context>
<name>Suspect</name>
<message>
<source>A former relation?</source>
<translation>کیا سابقہ تعلق ہے؟</translation>
</message>
<message>
<source>Accounts online</source>
<translation>آن لائن اکاؤنٹ</translation>
</message>
<message>
<source>Age</source>
<translation>عمر</translation>
</message>
<message>
<source>Citizenship</source>
<translation>شہریت</translation>
</message>
<message>
<source>Danger</source>
<translation>خطرہ</translation>
</message>
<message>
<source>Details of the role</source>
<translation>کردار کی تفصیل</translation>
</message>
<message>
<source>Known as</source>
<translation>عرفیت</translation>
</message>
<message>
<source>Knows where the person is?</source>
<translation>کیا جانتا ہے کہ متعلقہ فرد کہاں ہے؟</translation>
</message>
<message>
<source>Name</source>
<translation>نام</translation>
</message>
<message>
<source>Note</source>
<translation>نوٹ</translation>
</message>
<message>
<source>Occupation</source>
<translation>پیشہ</translation>
</message>
<message>
<source>Organisation</source>
<translation>ادارہ</translation>
</message>
<message>
<source>Part in what happened</source>
<translation>جو ہوا اس میں حصہ</translation>
</message>
<message>
<source>Phone</source>
<translation>فون</translation>
</message>
<message>
<source>Relation to the person</source>
<translation>متعلقہ فرد سے تعلق</translation>
</message>
<message>
<source>Role</source>
<translation>کردار</translation>
</message>
<message>
<source>Sex</source>
<translation>جنس</translation>
</message>
<message>
<source>Standing in the proceedings</source>
<translation>قانونی کارروائی میں حیثیت</translation>
</message>
<message>
<source>Threat to the person now</source>
<translation>متعلقہ فرد کو ابھی خطرہ</translation>
</message>
<message>
<source>Where the suspect stays</source>
<translation>مشتبہ فرد کہاں رہتا ہے</translation>
</message>
<message>
<source>Who</source>
<translation>کون</translation>
</message>
</context>
<context>
<name>Suspects</name>
<message numerus="yes">
<source>%n suspect(s) found</source>
<translation>
<numerusform>%n مشتبہ فرد ملا</numerusform>
<numerusform>%n مشتبہ افراد ملے</numerusform>
</translation>
</message>
<message>
<source>Look</source>
<translation>تلاش کریں</translation>
</message>
<message>
<source>Look for a suspect in all cases</source>
<translation>تمام کیسوں میں مشتبہ فرد تلاش کریں</translation>
</message>
<message>
<source>Name, other name, phone number or account</source>
<translation>نام، دوسرا نام، فون نمبر یا اکاؤنٹ</translation>
</message>
<message>
<source>No suspect with these words.</source>
<translation>ان الفاظ کے ساتھ کوئی مشتبہ فرد نہیں۔</translation>
</message>
<message>
<source>Suspects are not found by the common search. Each search here is written into the journal, with the number of cases found and never with the words.</source>
<translation>مشتبہ افراد عام تلاش میں نہیں ملتے۔ یہاں کی ہر تلاش روزنامچے میں لکھی جاتی ہے، ملنے والے کیسوں کی تعداد کے ساتھ، مگر تلاش کے الفاظ کبھی نہیں۔</translation>
</message>
</context>
<context>
<name>Task</name>
<message>
<source>Done or set aside</source>
<translation>مکمل یا الگ رکھا گیا</translation>
</message>
<message>
<source>Due</source>
<translation>مہلت</translation>
</message>
<message>
<source>Extended to</source>
<translation>بڑھائی گئی مہلت</translation>
</message>
<message>
<source>Reason or note</source>
<translation>وجہ یا نوٹ</translation>
</message>
<message>
<source>Responsible</source>
<translation>ذمہ دار</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>Step of the procedure</source>
<translation>طریقۂ کار کا مرحلہ</translation>
</message>
<message>
<source>What to do</source>
<translation>کیا کرنا ہے</translation>
</message>
</context>
<context>
<name>Tasks</name>
<message>
<source>Done</source>
<translation>مکمل</translation>
</message>
<message>
<source>New task</source>
<translation>نیا کام</translation>
</message>
<message>
<source>No tasks</source>
<translation>کوئی کام نہیں</translation>
</message>
<message>
<source>Not needed</source>
<translation>درکار نہیں</translation>
</message>
<message>
<source>Open again</source>
<translation>دوبارہ کھولیں</translation>
</message>
<message>
<source>What the procedure asks is under Next; here is what you set yourself.</source>
<translation>طریقۂ کار جو چاہتا ہے وہ “اگلا مرحلہ” میں ہے؛ یہاں وہ ہے جو آپ نے خود طے کیا۔</translation>
</message>
<message>
<source>overdue</source>
<translation>مہلت گزر گئی</translation>
</message>
</context>
<context>
<name>Team</name>
<message numerus="yes">
<source>%n day(s)</source>
<translation>
<numerusform>%n دن</numerusform>
<numerusform>%n دن</numerusform>
</translation>
</message>
<message>
<source>No contact for more than 30 days</source>
<translation>30 دن سے زیادہ عرصے سے رابطہ نہیں</translation>
</message>
<message>
<source>Open cases of each colleague</source>
<translation>ہر ساتھی کے کھلے کیس</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>ہنگامی صورتِ حال میں کھولا گیا</translation>
</message>
<message>
<source>Referrals without an answer for more than 7 days</source>
<translation>7 دن سے زیادہ عرصے سے بغیر جواب کے ریفرل</translation>
</message>
<message>
<source>Review is past</source>
<translation>دوبارہ دیکھنے کی تاریخ گزر گئی</translation>
</message>
<message>
<source>Team</source>
<translation>ٹیم</translation>
</message>
<message>
<source>Transfers without an answer</source>
<translation>بغیر جواب کی منتقلیاں</translation>
</message>
<message>
<source>Waiting for approval</source>
<translation>منظوری کا انتظار</translation>
</message>
<message>
<source>What waits for you, and what to watch</source>
<translation>کیا آپ کے انتظار میں ہے، اور کس پر نظر رکھنی ہے</translation>
</message>
<message>
<source>asked by {name}</source>
<translation>{name} نے مانگی</translation>
</message>
<message>
<source>your own: ask a colleague</source>
<translation>آپ کا اپنا: ساتھی سے کہیں</translation>
</message>
<message>
<source>{from_name} to {to_name}</source>
<translation>{from_name} سے {to_name} کو</translation>
</message>
</context>
<context>
<name>Timeline</name>
<message>
<source>Changes</source>
<translation>تبدیلیاں</translation>
</message>
<message>
<source>Consent</source>
<translation>رضامندی</translation>
</message>
<message>
<source>Contacts</source>
<translation>رابطے</translation>
</message>
<message>
<source>Help</source>
<translation>مدد</translation>
</message>
<message>
<source>Legal</source>
<translation>قانونی</translation>
</message>
<message>
<source>Nothing of this kind yet.</source>
<translation>اس قسم کا ابھی کچھ نہیں۔</translation>
</message>
<message>
<source>Referrals</source>
<translation>ریفرل</translation>
</message>
<message>
<source>Return and follow-up</source>
<translation>واپسی اور فالو اپ</translation>
</message>
<message>
<source>Steps</source>
<translation>مراحل</translation>
</message>
<message>
<source>Violence and screening</source>
<translation>تشدد اور اسکریننگ</translation>
</message>
<message>
<source>What</source>
<translation>کیا</translation>
</message>
<message>
<source>When</source>
<translation>کب</translation>
</message>
<message>
<source>Who</source>
<translation>کون</translation>
</message>
<message>
<source>Who looked</source>
<translation>کس نے دیکھا</translation>
</message>
<message>
<source>{day} (to come)</source>
<translation>{day} (آنے والا)</translation>
</message>
<message>
<source>{kind}: {what}</source>
<translation>{kind}: {what}</translation>
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
<numerusform>%n کھلا کیس</numerusform>
<numerusform>%n کھلے کیس</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>%n کی مہلت گزر گئی</numerusform>
<numerusform>%n کی مہلت گزر گئی</numerusform>
</translation>
</message>
<message>
<source>Cases offered to you</source>
<translation>آپ کو پیش کیے گئے کیس</translation>
</message>
<message>
<source>Due this week</source>
<translation>اس ہفتے کی مہلت</translation>
</message>
<message>
<source>Due today</source>
<translation>آج کی مہلت</translation>
</message>
<message>
<source>Later</source>
<translation>بعد میں</translation>
</message>
<message>
<source>New case</source>
<translation>نیا کیس</translation>
</message>
<message>
<source>Not saved yet</source>
<translation>ابھی محفوظ نہیں</translation>
</message>
<message>
<source>Nothing here. Good.</source>
<translation>یہاں کچھ نہیں۔ اچھی بات ہے۔</translation>
</message>
<message>
<source>Overdue</source>
<translation>مہلت گزر گئی</translation>
</message>
<message>
<source>Referrals without an answer</source>
<translation>بغیر جواب کے ریفرل</translation>
</message>
<message>
<source>The team</source>
<translation>ٹیم</translation>
</message>
<message>
<source>To look at again</source>
<translation>دوبارہ دیکھنے کے لیے</translation>
</message>
<message>
<source>Today</source>
<translation>آج</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>اور مزید %n</numerusform>
<numerusform>اور مزید %n</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more case(s) with something due; see the calendar</source>
<translation>
<numerusform>اور مزید %n کیس جس کی مہلت ہے؛ کیلنڈر دیکھیں</numerusform>
<numerusform>اور مزید %n کیس جن کی مہلت ہے؛ کیلنڈر دیکھیں</numerusform>
</translation>
</message>
<message>
<source>offered by {name}</source>
<translation>{name} نے پیش کیا</translation>
</message>
<message>
<source>sent {day}</source>
<translation>بھیجا گیا {day}</translation>
</message>
<message>
<source>{name}, {role}</source>
<translation>{name}، {role}</translation>
</message>
</context>
<context>
<name>Tour</name>
<message>
<source>Choose light, dark or contrast.</source>
<translation>light، dark یا contrast میں سے منتخب کریں۔</translation>
</message>
<message>
<source>Choose the country by its two-letter code, such as TH.</source>
<translation>ملک کو اس کے دو حرفی کوڈ سے منتخب کریں، جیسے TH۔</translation>
</message>
<message>
<source>Give the size as width and height, such as 1366x768.</source>
<translation>سائز چوڑائی اور اونچائی کی صورت میں لکھیں، جیسے 1366x768۔</translation>
</message>
<message>
<source>The pictures and pages are in {folder}.</source>
<translation>تصویریں اور صفحے {folder} میں ہیں۔</translation>
</message>
<message>
<source>The program does not speak this language yet.</source>
<translation>یہ زبان ابھی اس پروگرام میں دستیاب نہیں۔</translation>
</message>
<message>
<source>The tour stopped at step {number}: {what}.</source>
<translation>تعارفی دورہ مرحلہ {number} پر رک گیا: {what}۔</translation>
</message>
<message>
<source>There is already something with the name of this folder. Choose another.</source>
<translation>اس فولڈر کے نام سے پہلے سے کچھ موجود ہے۔ کوئی اور منتخب کریں۔</translation>
</message>
</context>
<context>
<name>TraffickingEvent</name>
<message>
<source>A person forced to commit offences is not to be punished for them.</source>
<translation>جس فرد کو جرم کرنے پر مجبور کیا گیا ہو، اسے ان جرائم کی سزا نہیں دی جانی چاہیے۔</translation>
</message>
<message>
<source>Act, means and purpose</source>
<translation>عمل، ذریعہ اور مقصد</translation>
</message>
<message>
<source>Acts</source>
<translation>اعمال</translation>
</message>
<message>
<source>Age when trafficked</source>
<translation>انسانی اسمگلنگ کے وقت عمر</translation>
</message>
<message>
<source>At sea</source>
<translation>سمندر میں</translation>
</message>
<message>
<source>At sea?</source>
<translation>سمندر میں؟</translation>
</message>
<message>
<source>Control</source>
<translation>کنٹرول</translation>
</message>
<message>
<source>Countries of transit</source>
<translation>راستے کے ممالک</translation>
</message>
<message>
<source>Country of exploitation</source>
<translation>استحصال کا ملک</translation>
</message>
<message>
<source>Country of recruitment</source>
<translation>بھرتی کا ملک</translation>
</message>
<message>
<source>Days of work a week</source>
<translation>ہفتے میں کام کے دن</translation>
</message>
<message>
<source>Debt, fees and who paid them</source>
<translation>قرض، فیس اور کس نے ادا کی</translation>
</message>
<message>
<source>Division of the sector (ISIC)</source>
<translation>شعبے کا ذیلی حصہ (ISIC)</translation>
</message>
<message>
<source>Exploitation</source>
<translation>استحصال</translation>
</message>
<message>
<source>Exploited from</source>
<translation>استحصال کب سے</translation>
</message>
<message>
<source>Exploited until</source>
<translation>استحصال کب تک</translation>
</message>
<message>
<source>Flag of the vessel</source>
<translation>جہاز کا پرچم</translation>
</message>
<message>
<source>For a child no means has to be shown.</source>
<translation>بچے کے معاملے میں کوئی ذریعہ ثابت کرنا ضروری نہیں۔</translation>
</message>
<message>
<source>Forced to commit</source>
<translation>کس جرم پر مجبور کیا گیا</translation>
</message>
<message>
<source>Held in a compound?</source>
<translation>کیا کسی کمپاؤنڈ میں رکھا گیا؟</translation>
</message>
<message>
<source>Hours of work a day</source>
<translation>دن میں کام کے گھنٹے</translation>
</message>
<message>
<source>How borders were crossed</source>
<translation>سرحدیں کیسے پار ہوئیں</translation>
</message>
<message>
<source>How it ended</source>
<translation>یہ کیسے ختم ہوا</translation>
</message>
<message>
<source>In the person's own words</source>
<translation>متعلقہ فرد کے اپنے الفاظ میں</translation>
</message>
<message>
<source>Longest time without port, in months</source>
<translation>بندرگاہ کے بغیر سب سے لمبا عرصہ، مہینوں میں</translation>
</message>
<message>
<source>Means</source>
<translation>ذرائع</translation>
</message>
<message>
<source>Method of recruitment</source>
<translation>بھرتی کا طریقہ</translation>
</message>
<message>
<source>Methods of control</source>
<translation>کنٹرول کے طریقے</translation>
</message>
<message>
<source>Months of exploitation, if the dates are not known</source>
<translation>استحصال کے مہینے، اگر تاریخیں معلوم نہ ہوں</translation>
</message>
<message>
<source>Moved from ship to ship at sea?</source>
<translation>کیا سمندر میں ایک جہاز سے دوسرے پر منتقل کیا گیا؟</translation>
</message>
<message>
<source>Name of the compound or company</source>
<translation>کمپاؤنڈ یا کمپنی کا نام</translation>
</message>
<message>
<source>Name of the vessel</source>
<translation>جہاز کا نام</translation>
</message>
<message>
<source>Only what is needed; do not ask again what was already told.</source>
<translation>صرف وہی جو ضروری ہے؛ جو پہلے بتایا جا چکا ہو وہ دوبارہ نہ پوچھیں۔</translation>
</message>
<message>
<source>Papers used for travel</source>
<translation>سفر کے لیے استعمال ہونے والے کاغذات</translation>
</message>
<message>
<source>Pay promised and received</source>
<translation>وعدہ کی گئی اور ملنے والی اجرت</translation>
</message>
<message>
<source>Place of exploitation</source>
<translation>استحصال کی جگہ</translation>
</message>
<message>
<source>Place of recruitment</source>
<translation>بھرتی کی جگہ</translation>
</message>
<message>
<source>Ports called at</source>
<translation>جن بندرگاہوں پر رکے</translation>
</message>
<message>
<source>Province or state of exploitation</source>
<translation>استحصال کا صوبہ یا ریاست</translation>
</message>
<message>
<source>Province or state of recruitment</source>
<translation>بھرتی کا صوبہ یا ریاست</translation>
</message>
<message>
<source>Purposes (forms of exploitation)</source>
<translation>مقاصد (استحصال کی صورتیں)</translation>
</message>
<message>
<source>Ransom demanded?</source>
<translation>کیا تاوان مانگا گیا؟</translation>
</message>
<message>
<source>Recruited</source>
<translation>بھرتی کی تاریخ</translation>
</message>
<message>
<source>Recruitment</source>
<translation>بھرتی</translation>
</message>
<message>
<source>Registration or IMO number</source>
<translation>رجسٹریشن یا IMO نمبر</translation>
</message>
<message>
<source>Relation of the recruiter</source>
<translation>بھرتی کرنے والے سے تعلق</translation>
</message>
<message>
<source>Relation to the trafficker</source>
<translation>انسانی اسمگلر سے تعلق</translation>
</message>
<message>
<source>Route</source>
<translation>راستہ</translation>
</message>
<message>
<source>Sector (ISIC)</source>
<translation>شعبہ (ISIC)</translation>
</message>
<message>
<source>Sold on to others?</source>
<translation>کیا آگے دوسروں کو بیچا گیا؟</translation>
</message>
<message>
<source>Targets and punishments</source>
<translation>مقررہ اہداف اور سزائیں</translation>
</message>
<message>
<source>The way</source>
<translation>سفر کا راستہ</translation>
</message>
<message>
<source>Type of sexual exploitation</source>
<translation>جنسی استحصال کی قسم</translation>
</message>
<message>
<source>Type of vessel</source>
<translation>جہاز کی قسم</translation>
</message>
<message>
<source>Websites and apps used</source>
<translation>استعمال ہونے والی ویب سائٹس اور ایپس</translation>
</message>
<message>
<source>Websites and apps used in the exploitation</source>
<translation>استحصال میں استعمال ہونے والی ویب سائٹس اور ایپس</translation>
</message>
<message>
<source>What technology was used for</source>
<translation>ٹیکنالوجی کس کام کے لیے استعمال ہوئی</translation>
</message>
<message>
<source>What was promised</source>
<translation>کیا وعدہ کیا گیا</translation>
</message>
</context>
<context>
<name>TraffickingPlace</name>
<message>
<source>City or town</source>
<translation>شہر یا قصبہ</translation>
</message>
<message>
<source>Country</source>
<translation>ملک</translation>
</message>
<message>
<source>From</source>
<translation>کب سے</translation>
</message>
<message>
<source>In degrees, such as 100.50.</source>
<translation>ڈگری میں، جیسے 100.50۔</translation>
</message>
<message>
<source>In degrees, such as 13.75.</source>
<translation>ڈگری میں، جیسے 13.75۔</translation>
</message>
<message>
<source>Latitude</source>
<translation>عرض البلد</translation>
</message>
<message>
<source>Longitude</source>
<translation>طول البلد</translation>
</message>
<message>
<source>Postal code</source>
<translation>پوسٹل کوڈ</translation>
</message>
<message>
<source>Province or state</source>
<translation>صوبہ یا ریاست</translation>
</message>
<message>
<source>Street or landmark</source>
<translation>گلی یا نمایاں نشانی</translation>
</message>
<message>
<source>Until</source>
<translation>کب تک</translation>
</message>
<message>
<source>What happened</source>
<translation>کیا ہوا</translation>
</message>
<message>
<source>What happened there</source>
<translation>وہاں کیا ہوا</translation>
</message>
</context>
<context>
<name>TrainingBanner</name>
<message>
<source>Training: everybody here is made up. Do not enter real people.</source>
<translation>تربیت: یہاں سب لوگ فرضی ہیں۔ اصل لوگوں کا اندراج نہ کریں۔</translation>
</message>
</context>
<context>
<name>Transfer</name>
<message>
<source>Answered</source>
<translation>جواب کا وقت</translation>
</message>
<message>
<source>Colleague</source>
<translation>ساتھی</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>کیا متعلقہ فرد متفق ہے؟</translation>
</message>
<message>
<source>Offered</source>
<translation>پیشکش کا وقت</translation>
</message>
<message>
<source>Offered by</source>
<translation>پیشکش کس نے کی</translation>
</message>
<message>
<source>Office or organisation</source>
<translation>دفتر یا ادارہ</translation>
</message>
<message>
<source>Reason</source>
<translation>وجہ</translation>
</message>
<message>
<source>State</source>
<translation>حالت</translation>
</message>
<message>
<source>To</source>
<translation>کس کو</translation>
</message>
<message>
<source>What the receiver must know</source>
<translation>وصول کنندہ کو کیا جاننا ضروری ہے</translation>
</message>
<message>
<source>What was answered</source>
<translation>کیا جواب دیا گیا</translation>
</message>
<message>
<source>Why without the person's agreement</source>
<translation>متعلقہ فرد کی رضامندی کے بغیر کیوں</translation>
</message>
</context>
<context>
<name>Transfers</name>
<message>
<source>Close the case here as transferred (otherwise it stays shared)</source>
<translation>یہاں کیس کو منتقل شدہ کے طور پر بند کریں (ورنہ یہ مشترک رہے گا)</translation>
</message>
<message>
<source>Do not take it</source>
<translation>کیس نہ لیں</translation>
</message>
<message>
<source>Hand the case over</source>
<translation>کیس حوالے کریں</translation>
</message>
<message>
<source>No transfer</source>
<translation>کوئی منتقلی نہیں</translation>
</message>
<message>
<source>Record the answer</source>
<translation>جواب درج کریں</translation>
</message>
<message>
<source>Take the case over</source>
<translation>کیس سنبھال لیں</translation>
</message>
<message>
<source>Take the offer back</source>
<translation>پیشکش واپس لیں</translation>
</message>
<message>
<source>Take this case over?</source>
<translation>کیا یہ کیس سنبھال لیں؟</translation>
</message>
<message>
<source>The whole case goes to a colleague or another office once they accept. Ask the person first.</source>
<translation>پورا کیس ساتھی یا دوسرے دفتر کے پاس جاتا ہے جب وہ قبول کر لیں۔ پہلے متعلقہ فرد سے پوچھیں۔</translation>
</message>
<message>
<source>This case is offered already. Take that offer back before you make another.</source>
<translation>اس کیس کی پیشکش پہلے سے ہو چکی ہے۔ نئی پیشکش سے پہلے وہ واپس لیں۔</translation>
</message>
<message>
<source>What the other office or organisation said. A refusal needs its reason.</source>
<translation>دوسرے دفتر یا ادارے نے کیا کہا۔ انکار کی وجہ ضروری ہے۔</translation>
</message>
<message>
<source>Why do you not take the case?</source>
<translation>آپ کیس کیوں نہیں لے رہے؟</translation>
</message>
<message>
<source>Why do you take the offer back?</source>
<translation>آپ پیشکش کیوں واپس لے رہے ہیں؟</translation>
</message>
<message>
<source>You are responsible for it from now on, and the colleague is told.</source>
<translation>اب سے آپ اس کے ذمہ دار ہیں، اور ساتھی کو بتا دیا جاتا ہے۔</translation>
</message>
</context>
<context>
<name>Triage</name>
<message>
<source>In turn</source>
<translation>باری پر</translation>
</message>
<message>
<source>Now</source>
<translation>ابھی</translation>
</message>
<message>
<source>Soon</source>
<translation>جلد</translation>
</message>
</context>
<context>
<name>Unlock</name>
<message>
<source>Bringing the lists up to date: {done} of {total}</source>
<translation>فہرستیں تازہ کی جا رہی ہیں: {total} میں سے {done}</translation>
</message>
<message>
<source>Keyboard: {language}</source>
<translation>کی بورڈ: {language}</translation>
</message>
<message>
<source>Opening…</source>
<translation>کھولا جا رہا ہے…</translation>
</message>
<message>
<source>Unlock</source>
<translation>ان لاک کریں</translation>
</message>
<message numerus="yes">
<source>Wait %n second(s) before you try again.</source>
<translation>
<numerusform>دوبارہ کوشش سے پہلے %n سیکنڈ انتظار کریں۔</numerusform>
<numerusform>دوبارہ کوشش سے پہلے %n سیکنڈ انتظار کریں۔</numerusform>
</translation>
</message>
<message>
<source>Your number</source>
<translation>آپ کا نمبر</translation>
</message>
<message>
<source>Your passphrase</source>
<translation>آپ کا پاس فریز</translation>
</message>
</context>
<context>
<name>ViolenceIncident</name>
<message>
<source>Abduction</source>
<translation>اغوا</translation>
</message>
<message>
<source>Before and after</source>
<translation>پہلے اور بعد میں</translation>
</message>
<message>
<source>Camp or town</source>
<translation>کیمپ یا قصبہ</translation>
</message>
<message>
<source>Date of the incident</source>
<translation>واقعے کی تاریخ</translation>
</message>
<message>
<source>District</source>
<translation>ضلع</translation>
</message>
<message>
<source>Earlier incidents?</source>
<translation>کیا پہلے بھی ایسے واقعات ہوئے؟</translation>
</message>
<message>
<source>Harmful traditional practice?</source>
<translation>کیا یہ نقصان دہ روایتی رسم ہے؟</translation>
</message>
<message>
<source>In the person's own words</source>
<translation>متعلقہ فرد کے اپنے الفاظ میں</translation>
</message>
<message>
<source>Incident</source>
<translation>واقعہ</translation>
</message>
<message>
<source>Kind of place</source>
<translation>جگہ کی قسم</translation>
</message>
<message>
<source>Money, goods or services exchanged?</source>
<translation>کیا رقم، چیزوں یا خدمات کا تبادلہ ہوا؟</translation>
</message>
<message>
<source>Number of alleged perpetrators</source>
<translation>مبینہ مرتکب افراد کی تعداد</translation>
</message>
<message>
<source>Place</source>
<translation>جگہ</translation>
</message>
<message>
<source>Province or state</source>
<translation>صوبہ یا ریاست</translation>
</message>
<message>
<source>Reported before?</source>
<translation>کیا پہلے اطلاع دی گئی؟</translation>
</message>
<message>
<source>Stage of displacement</source>
<translation>نقل مکانی کا مرحلہ</translation>
</message>
<message>
<source>Time of day</source>
<translation>دن کا وقت</translation>
</message>
<message>
<source>Told on</source>
<translation>بتانے کی تاریخ</translation>
</message>
<message>
<source>Type of violence</source>
<translation>تشدد کی قسم</translation>
</message>
<message>
<source>Wants legal action?</source>
<translation>کیا قانونی کارروائی چاہتا ہے؟</translation>
</message>
</context>
<context>
<name>Window</name>
<message>
<source>There is no screen here to show the window on. Start the program from a desktop.</source>
<translation>یہاں ونڈو دکھانے کے لیے کوئی اسکرین نہیں ہے۔ پروگرام ڈیسک ٹاپ سے شروع کریں۔</translation>
</message>
</context>
<context>
<name>WithdrawalNotice</name>
<message>
<source>A law obliges us to keep a part; we say which on the back.</source>
<translation>قانون ہمیں ایک حصہ رکھنے کا پابند کرتا ہے؛ ہم پشت پر بتاتے ہیں کہ کون سا۔</translation>
</message>
<message>
<source>Case code</source>
<translation>کیس کوڈ</translation>
</message>
<message>
<source>Case {code}, print {print_id}. Write no names here but your own.</source>
<translation>کیس {code}، پرنٹ {print_id}۔ یہاں اپنے نام کے سوا کوئی نام نہ لکھیں۔</translation>
</message>
<message>
<source>Consent was withdrawn</source>
<translation>رضامندی واپس لے لی گئی</translation>
</message>
<message>
<source>Do not ask the person about it. If you have questions, ask {worker} at {office}.</source>
<translation>متعلقہ فرد سے اس بارے میں نہ پوچھیں۔ اگر آپ کے سوالات ہوں تو {worker}، {office} سے پوچھیں۔</translation>
</message>
<message>
<source>From</source>
<translation>منجانب</translation>
</message>
<message>
<source>If a law obliges you to keep something, tell us which law, and what you keep.</source>
<translation>اگر قانون آپ کو کچھ رکھنے کا پابند کرتا ہے تو ہمیں بتائیں کہ کون سا قانون، اور آپ کیا رکھ رہے ہیں۔</translation>
</message>
<message>
<source>Return or destroy every sheet and every copy, and send us the slip.</source>
<translation>ہر ورق اور ہر نقل واپس کریں یا تلف کریں، اور ہمیں پرچی بھیجیں۔</translation>
</message>
<message>
<source>Slip to send back</source>
<translation>واپس بھیجنے کی پرچی</translation>
</message>
<message>
<source>Stop using it and pass nothing on. Tell whoever you passed it on to.</source>
<translation>اس کا استعمال روک دیں اور کچھ آگے نہ دیں۔ جسے آپ نے آگے دیا ہو اسے بتائیں۔</translation>
</message>
<message>
<source>The person in this case no longer agrees that you keep or use what we told you.</source>
<translation>اس کیس کا متعلقہ فرد اب اس پر راضی نہیں کہ جو ہم نے آپ کو بتایا اسے آپ رکھیں یا استعمال کریں۔</translation>
</message>
<message>
<source>To</source>
<translation>بخدمت</translation>
</message>
<message>
<source>We have returned or destroyed every sheet and every copy.</source>
<translation>ہم نے ہر ورق اور ہر نقل واپس کر دی ہے یا تلف کر دی ہے۔</translation>
</message>
<message>
<source>We have stopped using it.</source>
<translation>ہم نے اس کا استعمال روک دیا ہے۔</translation>
</message>
<message>
<source>We have told everybody we had passed it on to.</source>
<translation>ہم نے ان سب کو بتا دیا ہے جنہیں ہم نے یہ آگے دیا تھا۔</translation>
</message>
<message>
<source>What we ask you to do now</source>
<translation>ہم آپ سے اب کیا کرنے کو کہتے ہیں</translation>
</message>
<message>
<source>What we had shared with you</source>
<translation>ہم نے آپ کو کیا بتایا تھا</translation>
</message>
<message>
<source>Withdrawn on</source>
<translation>واپس لینے کی تاریخ</translation>
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
<numerusform>منصوبے کی %n کارروائی</numerusform>
<numerusform>منصوبے کی %n کارروائیاں</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n date(s) of a legal matter to come</source>
<translation>
<numerusform>قانونی معاملے کی %n آنے والی تاریخ</numerusform>
<numerusform>قانونی معاملے کی %n آنے والی تاریخیں</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open task(s)</source>
<translation>
<numerusform>%n باقی کام</numerusform>
<numerusform>%n باقی کام</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n referral(s) in without an answer</source>
<translation>
<numerusform>بغیر جواب کا %n آنے والا ریفرل</numerusform>
<numerusform>بغیر جواب کے %n آنے والے ریفرل</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n referral(s) without an answer</source>
<translation>
<numerusform>بغیر جواب کا %n ریفرل</numerusform>
<numerusform>بغیر جواب کے %n ریفرل</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n transfer(s) without an answer</source>
<translation>
<numerusform>بغیر جواب کی %n منتقلی</numerusform>
<numerusform>بغیر جواب کی %n منتقلیاں</numerusform>
</translation>
</message>
<message>
<source>{left}, {right}</source>
<translation>{left}، {right}</translation>
</message>
</context>
<context>
<name>WristbandLabels</name>
<message>
<source>TRAINING</source>
<translation>تربیت</translation>
</message>
</context>
<context>
<name>field</name>
<message>
<source>Copy</source>
<translation>کاپی کریں</translation>
</message>
<message>
<source>Cut</source>
<translation>کاٹیں</translation>
</message>
<message>
<source>Paste</source>
<translation>پیسٹ کریں</translation>
</message>
<message>
<source>Select all</source>
<translation>سب منتخب کریں</translation>
</message>
<message>
<source>Undo</source>
<translation>واپس کریں</translation>
</message>
</context>
</TS>
