<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
<name>AccessBlock</name>
<message>
<source>Colleague</source>
<translation>เพื่อนร่วมงาน</translation>
</message>
<message>
<source>Lifted</source>
<translation>วันที่ยกเลิก</translation>
</message>
<message>
<source>Reason</source>
<translation>เหตุผล</translation>
</message>
<message>
<source>Since</source>
<translation>ตั้งแต่</translation>
</message>
</context>
<context>
<name>Acts</name>
<message>
<source>Added a user</source>
<translation>เพิ่มผู้ใช้</translation>
</message>
<message>
<source>Added: {kind}</source>
<translation>เพิ่ม: {kind}</translation>
</message>
<message>
<source>Approved figures that a colleague proposed</source>
<translation>อนุมัติตัวเลขสถิติที่เพื่อนร่วมงานเสนอ</translation>
</message>
<message>
<source>Approved: {kind}</source>
<translation>อนุมัติ: {kind}</translation>
</message>
<message>
<source>Asked for approval: {kind}</source>
<translation>ขออนุมัติ: {kind}</translation>
</message>
<message>
<source>Assessed</source>
<translation>ประเมิน</translation>
</message>
<message>
<source>Began a case for each of many arrivals</source>
<translation>เริ่มเคสให้ผู้มาถึงหลายคน คนละหนึ่งเคส</translation>
</message>
<message>
<source>Began the case</source>
<translation>เริ่มเคส</translation>
</message>
<message>
<source>Brought back an earlier answer: {kind}</source>
<translation>นำคำตอบก่อนหน้ากลับคืน: {kind}</translation>
</message>
<message>
<source>Brought back: {kind}</source>
<translation>นำกลับคืน: {kind}</translation>
</message>
<message>
<source>Brought in records</source>
<translation>นำเข้ารายการ</translation>
</message>
<message>
<source>Brought the figures up to date</source>
<translation>ปรับตัวเลขสถิติให้เป็นปัจจุบัน</translation>
</message>
<message>
<source>Changed a passphrase</source>
<translation>เปลี่ยนวลีรหัสผ่าน</translation>
</message>
<message>
<source>Changed who sees which cases</source>
<translation>แก้ไขว่าใครเห็นเคสใด</translation>
</message>
<message>
<source>Changed: {kind}</source>
<translation>แก้ไข: {kind}</translation>
</message>
<message>
<source>Closed the case</source>
<translation>ปิดเคส</translation>
</message>
<message>
<source>Deleted a saved list</source>
<translation>ลบรายการเคสที่บันทึกไว้</translation>
</message>
<message>
<source>Deleted: {kind}</source>
<translation>ลบ: {kind}</translation>
</message>
<message>
<source>Destroyed what lay in the bin for 30 days</source>
<translation>ทำลายรายการที่อยู่ในถังขยะครบ 30 วัน</translation>
</message>
<message>
<source>Did not take the case over</source>
<translation>ไม่รับโอนเคส</translation>
</message>
<message>
<source>Did one act to many cases</source>
<translation>ดำเนินการอย่างเดียวกับหลายเคส</translation>
</message>
<message>
<source>Did something else</source>
<translation>ทำอย่างอื่น</translation>
</message>
<message>
<source>Drew a sample of cases</source>
<translation>สุ่มตัวอย่างเคส</translation>
</message>
<message>
<source>Flagged the case</source>
<translation>ติดธงที่เคส</translation>
</message>
<message>
<source>Gave a step more time</source>
<translation>ขยายเวลาให้ขั้นตอน</translation>
</message>
<message>
<source>Gave the case to a caseworker</source>
<translation>มอบหมายเคสให้เจ้าหน้าที่ดูแลเคส</translation>
</message>
<message>
<source>Handed out a copy of a document</source>
<translation>ส่งมอบสำเนาเอกสาร</translation>
</message>
<message>
<source>Installed a procedure</source>
<translation>ติดตั้งระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Kept a colleague from the case</source>
<translation>กันเพื่อนร่วมงานออกจากเคส</translation>
</message>
<message>
<source>Let a colleague see the case again</source>
<translation>ให้เพื่อนร่วมงานเห็นเคสอีกครั้ง</translation>
</message>
<message>
<source>Linked a relative's case</source>
<translation>เชื่อมโยงเคสของญาติ</translation>
</message>
<message>
<source>Locked</source>
<translation>ล็อก</translation>
</message>
<message>
<source>Looked at a document</source>
<translation>ดูเอกสาร</translation>
</message>
<message>
<source>Looked at an identifying answer</source>
<translation>ดูคำตอบที่ระบุตัวบุคคล</translation>
</message>
<message>
<source>Looked for a suspect in all cases</source>
<translation>ค้นหาผู้ต้องสงสัยในทุกเคส</translation>
</message>
<message>
<source>Looked into an emergency</source>
<translation>ตรวจสอบการเปิดในเหตุฉุกเฉิน</translation>
</message>
<message>
<source>Made a referral letter</source>
<translation>จัดทำหนังสือส่งต่อ</translation>
</message>
<message>
<source>Merged two cases of one person</source>
<translation>รวมสองเคสของบุคคลเดียวกัน</translation>
</message>
<message>
<source>Noted that somebody refused a record, and erased the name</source>
<translation>บันทึกว่ามีผู้ไม่ยินยอมให้เก็บบันทึก และลบชื่อออก</translation>
</message>
<message>
<source>Noted that two cases are about two people</source>
<translation>บันทึกว่าสองเคสเป็นคนละบุคคล</translation>
</message>
<message>
<source>Offered the case to somebody else</source>
<translation>เสนอโอนเคสให้ผู้อื่น</translation>
</message>
<message>
<source>Opened a list of arrivals</source>
<translation>เปิดรายการผู้มาถึง</translation>
</message>
<message>
<source>Opened the case</source>
<translation>เปิดดูเคส</translation>
</message>
<message>
<source>Opened the case in an emergency</source>
<translation>เปิดเคสในเหตุฉุกเฉิน</translation>
</message>
<message>
<source>Opened the closed case again</source>
<translation>เปิดเคสที่ปิดแล้วอีกครั้ง</translation>
</message>
<message>
<source>Printed a case summary</source>
<translation>พิมพ์สรุปเคส</translation>
</message>
<message>
<source>Printed a form of the procedure</source>
<translation>พิมพ์แบบฟอร์มของระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Printed a head count</source>
<translation>พิมพ์ยอดจำนวนคน</translation>
</message>
<message>
<source>Printed a notice that consent was withdrawn</source>
<translation>พิมพ์หนังสือแจ้งการถอนความยินยอม</translation>
</message>
<message>
<source>Printed an agenda</source>
<translation>พิมพ์กำหนดการ</translation>
</message>
<message>
<source>Printed consent cards</source>
<translation>พิมพ์บัตรความยินยอม</translation>
</message>
<message>
<source>Printed labels for wristbands</source>
<translation>พิมพ์ฉลากสำหรับสายรัดข้อมือ</translation>
</message>
<message>
<source>Printed procedures of countries</source>
<translation>พิมพ์ระเบียบปฏิบัติของประเทศต่าง ๆ</translation>
</message>
<message>
<source>Printed the plan</source>
<translation>พิมพ์แผน</translation>
</message>
<message>
<source>Proposed figures to be published</source>
<translation>เสนอเผยแพร่ตัวเลขสถิติ</translation>
</message>
<message>
<source>Published figures</source>
<translation>เผยแพร่ตัวเลขสถิติ</translation>
</message>
<message>
<source>Put a newer consent in the place of an older one</source>
<translation>ใช้ความยินยอมใหม่แทนความยินยอมเดิม</translation>
</message>
<message>
<source>Recorded consent</source>
<translation>บันทึกความยินยอม</translation>
</message>
<message>
<source>Recorded that consent was withdrawn</source>
<translation>บันทึกการถอนความยินยอม</translation>
</message>
<message>
<source>Recorded the answer to a referral</source>
<translation>บันทึกคำตอบของการส่งต่อ</translation>
</message>
<message>
<source>Recorded the answer to a transfer</source>
<translation>บันทึกคำตอบของการโอนเคส</translation>
</message>
<message>
<source>Referred to a service</source>
<translation>ส่งต่อไปรับบริการ</translation>
</message>
<message>
<source>Reviewed the quality of the work</source>
<translation>ทบทวนคุณภาพงาน</translation>
</message>
<message>
<source>Saved a list of cases</source>
<translation>บันทึกรายการเคส</translation>
</message>
<message>
<source>Screened</source>
<translation>คัดกรอง</translation>
</message>
<message>
<source>Searched</source>
<translation>ค้นหา</translation>
</message>
<message>
<source>Sent back: {kind}</source>
<translation>ส่งกลับ: {kind}</translation>
</message>
<message>
<source>Settled a step of the procedure</source>
<translation>จัดการขั้นตอนหนึ่งของระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Signed a procedure</source>
<translation>ลงนามระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Took a flag away</source>
<translation>นำธงออก</translation>
</message>
<message>
<source>Took a proposal of figures back</source>
<translation>ถอนข้อเสนอตัวเลขสถิติ</translation>
</message>
<message>
<source>Took back an act on many cases</source>
<translation>ย้อนคืนการดำเนินการกับหลายเคส</translation>
</message>
<message>
<source>Took the case over</source>
<translation>รับโอนเคส</translation>
</message>
<message>
<source>Took the cases of many arrivals back</source>
<translation>ย้อนคืนเคสของผู้มาถึงหลายคน</translation>
</message>
<message>
<source>Took the link to a relative's case away</source>
<translation>นำการเชื่อมโยงกับเคสของญาติออก</translation>
</message>
<message>
<source>Took the offer of the case back</source>
<translation>ถอนข้อเสนอโอนเคส</translation>
</message>
<message>
<source>Took up a newer version of the procedure</source>
<translation>เปลี่ยนไปใช้ระเบียบปฏิบัติฉบับใหม่กว่า</translation>
</message>
<message>
<source>Undid the merge of two cases</source>
<translation>ยกเลิกการรวมสองเคส</translation>
</message>
<message>
<source>Unlocked</source>
<translation>ปลดล็อก</translation>
</message>
<message>
<source>Wrote procedures of countries to a file</source>
<translation>เขียนระเบียบปฏิบัติของประเทศต่าง ๆ ลงไฟล์</translation>
</message>
<message>
<source>Wrote records to a file</source>
<translation>เขียนรายการลงไฟล์</translation>
</message>
</context>
<context>
<name>AddDocument</name>
<message numerus="yes">
<source>%n document(s) added.</source>
<translation>
<numerusform>เพิ่มเอกสารแล้ว %n ฉบับ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Add %n document(s)</source>
<translation>
<numerusform>เพิ่มเอกสาร %n ฉบับ</numerusform>
</translation>
</message>
<message>
<source>Add to the case</source>
<translation>เพิ่มลงในเคส</translation>
</message>
<message>
<source>Being added, in MB:</source>
<translation>กำลังเพิ่ม หน่วยเป็น MB:</translation>
</message>
<message>
<source>Keep place, time and camera that are hidden in pictures</source>
<translation>เก็บข้อมูลสถานที่ เวลา และกล้องที่ซ่อนอยู่ในภาพไว้</translation>
</message>
<message>
<source>Otherwise they are removed from JPEG and PNG pictures. Keep them only where they serve as evidence.</source>
<translation>หากไม่เลือก โปรแกรมจะนำข้อมูลนี้ออกจากภาพ JPEG และ PNG เก็บไว้เฉพาะเมื่อใช้เป็นหลักฐาน</translation>
</message>
<message>
<source>The vault keeps an encrypted copy. Delete the original where others could find it.</source>
<translation>ตู้นิรภัยเก็บสำเนาที่เข้ารหัสไว้ ลบต้นฉบับหากผู้อื่นอาจพบได้</translation>
</message>
</context>
<context>
<name>Agenda</name>
<message>
<source>Action of the plan</source>
<translation>การดำเนินการตามแผน</translation>
</message>
<message>
<source>Answer to a referral</source>
<translation>คำตอบของการส่งต่อ</translation>
</message>
<message>
<source>Approval</source>
<translation>การอนุมัติ</translation>
</message>
<message>
<source>Ask again what contact is safe</source>
<translation>ถามอีกครั้งว่าติดต่อวิธีใดปลอดภัย</translation>
</message>
<message>
<source>Case conference</source>
<translation>การประชุมเคส</translation>
</message>
<message>
<source>Complaint, to be answered</source>
<translation>ข้อร้องเรียนที่ต้องตอบ</translation>
</message>
<message>
<source>Consent runs out</source>
<translation>ความยินยอมสิ้นสุด</translation>
</message>
<message>
<source>Date of a legal matter</source>
<translation>วันนัดของเรื่องทางกฎหมาย</translation>
</message>
<message>
<source>Date of the asylum procedure</source>
<translation>วันนัดของกระบวนการลี้ภัย</translation>
</message>
<message>
<source>Departure</source>
<translation>การออกเดินทาง</translation>
</message>
<message>
<source>Follow-up</source>
<translation>การติดตามผล</translation>
</message>
<message>
<source>Goal of the plan</source>
<translation>เป้าหมายของแผน</translation>
</message>
<message>
<source>Next contact</source>
<translation>การติดต่อครั้งถัดไป</translation>
</message>
<message>
<source>Permit or time limit ends</source>
<translation>ใบอนุญาตหรือระยะเวลาที่กำหนดสิ้นสุด</translation>
</message>
<message>
<source>Referral in, to be answered</source>
<translation>การส่งต่อที่ได้รับซึ่งต้องตอบ</translation>
</message>
<message>
<source>Referral without an answer</source>
<translation>การส่งต่อที่ยังไม่มีคำตอบ</translation>
</message>
<message>
<source>Review of an assessment</source>
<translation>การทบทวนการประเมิน</translation>
</message>
<message>
<source>Step of the procedure</source>
<translation>ขั้นตอนของระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Task</source>
<translation>งาน</translation>
</message>
<message>
<source>Transfer without an answer</source>
<translation>การโอนเคสที่ยังไม่มีคำตอบ</translation>
</message>
<message>
<source>overdue, {day}</source>
<translation>เกินกำหนด {day}</translation>
</message>
<message numerus="yes">
<source>{what}, in %n day(s)</source>
<translation>
<numerusform>{what} ในอีก %n วัน</numerusform>
</translation>
</message>
</context>
<context>
<name>AgendaSheet</name>
<message>
<source>Agenda</source>
<translation>กำหนดการ</translation>
</message>
<message>
<source>Nothing is planned in this time.</source>
<translation>ไม่มีกำหนดการในช่วงเวลานี้</translation>
</message>
<message>
<source>There is more in this time than can be listed: look into the calendar, too.</source>
<translation>ในช่วงเวลานี้มีมากกว่าที่แสดงรายการได้ โปรดดูในปฏิทินด้วย</translation>
</message>
<message>
<source>{first} to {last}, {worker}</source>
<translation>{first} ถึง {last}, {worker}</translation>
</message>
</context>
<context>
<name>Ages</name>
<message>
<source>Adult</source>
<translation>ผู้ใหญ่</translation>
</message>
<message>
<source>Age not known</source>
<translation>ไม่ทราบอายุ</translation>
</message>
<message>
<source>Child</source>
<translation>เด็ก</translation>
</message>
</context>
<context>
<name>Approval</name>
<message>
<source>Asked</source>
<translation>วันที่ขอ</translation>
</message>
<message>
<source>Asked by</source>
<translation>ผู้ขอ</translation>
</message>
<message>
<source>Decided</source>
<translation>วันที่ตัดสิน</translation>
</message>
<message>
<source>Decided by</source>
<translation>ผู้ตัดสิน</translation>
</message>
<message>
<source>Reason</source>
<translation>เหตุผล</translation>
</message>
<message>
<source>Record to be approved</source>
<translation>รายการที่ขออนุมัติ</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>Version to be approved</source>
<translation>ฉบับที่ขออนุมัติ</translation>
</message>
<message>
<source>What is to be approved</source>
<translation>เรื่องที่ขออนุมัติ</translation>
</message>
<message>
<source>What to look at</source>
<translation>สิ่งที่ควรดู</translation>
</message>
</context>
<context>
<name>Approvals</name>
<message>
<source>An assessment, a goal or a closure is approved by a supervisor, never by its writer.</source>
<translation>การประเมิน เป้าหมาย หรือการปิดเคส ต้องให้หัวหน้างานอนุมัติ ผู้เขียนอนุมัติเองไม่ได้</translation>
</message>
<message>
<source>Approve</source>
<translation>อนุมัติ</translation>
</message>
<message>
<source>Approve this as it stands?</source>
<translation>อนุมัติตามที่เป็นอยู่นี้หรือไม่</translation>
</message>
<message>
<source>Ask for approval</source>
<translation>ขออนุมัติ</translation>
</message>
<message>
<source>Choose what somebody else should look at, and say what to look at.</source>
<translation>เลือกสิ่งที่ควรให้ผู้อื่นดู และระบุว่าควรดูเรื่องใด</translation>
</message>
<message>
<source>Nothing was put up for approval yet</source>
<translation>ยังไม่มีเรื่องที่ขออนุมัติ</translation>
</message>
<message>
<source>Read it first in its own section. If it is changed later, it is asked again.</source>
<translation>อ่านในส่วนของเรื่องนั้นก่อน หากแก้ไขภายหลัง จะต้องขออนุมัติใหม่</translation>
</message>
<message>
<source>Send back</source>
<translation>ส่งกลับ</translation>
</message>
<message>
<source>There is no assessment, goal or closure yet to put up for approval.</source>
<translation>ยังไม่มีการประเมิน เป้าหมาย หรือการปิดเคสที่จะขออนุมัติ</translation>
</message>
<message>
<source>What has to change?</source>
<translation>ต้องแก้ไขสิ่งใด</translation>
</message>
<message>
<source>changed since</source>
<translation>แก้ไขหลังจากนั้น</translation>
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
<translation>อายุโดยประมาณ</translation>
</message>
<message>
<source>Age</source>
<translation>อายุ</translation>
</message>
<message>
<source>Asked on</source>
<translation>ถามเมื่อ</translation>
</message>
<message>
<source>Case</source>
<translation>เคส</translation>
</message>
<message>
<source>Citizenship</source>
<translation>สัญชาติ</translation>
</message>
<message>
<source>Drawn by itself; scan or type it where the person wears one already.</source>
<translation>โปรแกรมสุ่มให้เอง หากผู้มาถึงสวมสายรัดข้อมืออยู่แล้ว ให้สแกนหรือพิมพ์รหัส</translation>
</message>
<message>
<source>Empty where it is not known.</source>
<translation>เว้นว่างหากไม่ทราบ</translation>
</message>
<message>
<source>Event</source>
<translation>เหตุการณ์</translation>
</message>
<message>
<source>First needs</source>
<translation>ความต้องการแรกเริ่ม</translation>
</message>
<message>
<source>First needs: {needs}</source>
<translation>ความต้องการแรกเริ่ม: {needs}</translation>
</message>
<message>
<source>Group</source>
<translation>กลุ่ม</translation>
</message>
<message>
<source>Language</source>
<translation>ภาษา</translation>
</message>
<message>
<source>Name</source>
<translation>ชื่อ</translation>
</message>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>Only after it was explained: without a yes there is no case.</source>
<translation>ถามหลังจากอธิบายแล้วเท่านั้น หากไม่ยินยอม จะไม่มีเคส</translation>
</message>
<message>
<source>Pregnant, as said on arrival.</source>
<translation>ตั้งครรภ์ ตามที่บอกเมื่อมาถึง</translation>
</message>
<message>
<source>Record of a case?</source>
<translation>ให้เก็บบันทึกเป็นเคสหรือไม่</translation>
</message>
<message>
<source>Sex</source>
<translation>เพศ</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>The same sign for everybody of a family, such as A or 12.</source>
<translation>ใช้เครื่องหมายเดียวกันสำหรับทุกคนในครอบครัว เช่น A หรือ 12</translation>
</message>
<message>
<source>To the head of the group</source>
<translation>ความเกี่ยวข้องกับหัวหน้ากลุ่ม</translation>
</message>
<message>
<source>Triage</source>
<translation>การจัดลำดับเร่งด่วน</translation>
</message>
<message>
<source>What became of it</source>
<translation>ผลที่เกิดขึ้น</translation>
</message>
<message>
<source>Why there is no case</source>
<translation>เหตุผลที่ไม่มีเคส</translation>
</message>
<message>
<source>Wristband</source>
<translation>สายรัดข้อมือ</translation>
</message>
<message>
<source>Written down</source>
<translation>เขียนบันทึกเมื่อ</translation>
</message>
</context>
<context>
<name>Arrivals</name>
<message numerus="yes">
<source>%n case(s) made.</source>
<translation>
<numerusform>สร้างแล้ว %n เคส</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n case(s) will be made, each with the facts of the event.</source>
<translation>
<numerusform>จะสร้าง %n เคส แต่ละเคสมีข้อเท็จจริงของเหตุการณ์</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren)</source>
<translation>
<numerusform>เด็ก %n คน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren) alone</source>
<translation>
<numerusform>เด็กอยู่ตามลำพัง %n คน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren) alone: the case is urgent.</source>
<translation>
<numerusform>เด็กอยู่ตามลำพัง %n คน: เป็นเคสเร่งด่วน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n group(s) will be linked as relatives or people who travelled together.</source>
<translation>
<numerusform>จะเชื่อมโยง %n กลุ่มว่าเป็นญาติหรือผู้ที่เดินทางมาด้วยกัน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n left out: {why}.</source>
<translation>
<numerusform>เว้นไว้ %n คน: {why}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n need(s) medical help now</source>
<translation>
<numerusform>ต้องการความช่วยเหลือทางการแพทย์ตอนนี้ %n คน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n person(s)</source>
<translation>
<numerusform>%n คน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n waiting</source>
<translation>
<numerusform>รออยู่ %n คน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n with a case</source>
<translation>
<numerusform>มีเคสแล้ว %n คน</numerusform>
</translation>
</message>
<message>
<source>24 labels, 70 × 37 mm</source>
<translation>24 ฉลาก ขนาด 70 × 37 มม.</translation>
</message>
<message>
<source>33 labels, 70 × 25 mm</source>
<translation>33 ฉลาก ขนาด 70 × 25 มม.</translation>
</message>
<message>
<source>A label bears a random code and nothing of the person. Put it on a wristband, a bag or a tent.</source>
<translation>ฉลากมีเพียงรหัสสุ่ม ไม่มีข้อมูลของบุคคล ติดไว้ที่สายรัดข้อมือ กระเป๋า หรือเต็นท์</translation>
</message>
<message>
<source>Add the boat or the raid first. Then write the people down, a line each.</source>
<translation>เพิ่มเรือหรือการตรวจค้นก่อน แล้วเขียนผู้มาถึงลงรายการ คนละบรรทัด</translation>
</message>
<message>
<source>Agreed</source>
<translation>ความยินยอม</translation>
</message>
<message>
<source>All lists</source>
<translation>รายการทั้งหมด</translation>
</message>
<message>
<source>Alone</source>
<translation>เด็กลำพัง</translation>
</message>
<message>
<source>Anything else. It goes over to the case.</source>
<translation>เรื่องอื่นใด จะย้ายไปอยู่ในเคส</translation>
</message>
<message>
<source>Arrivals</source>
<translation>ผู้มาถึง</translation>
</message>
<message>
<source>Aunt, uncle</source>
<translation>ลุงป้าน้าอา</translation>
</message>
<message>
<source>Authority</source>
<translation>หน่วยงานของรัฐ</translation>
</message>
<message>
<source>By urgency</source>
<translation>ตามความเร่งด่วน</translation>
</message>
<message>
<source>Case</source>
<translation>เคส</translation>
</message>
<message>
<source>Child</source>
<translation>เด็ก</translation>
</message>
<message>
<source>Clothes</source>
<translation>เสื้อผ้า</translation>
</message>
<message>
<source>Danger</source>
<translation>อันตราย</translation>
</message>
<message>
<source>Disability</source>
<translation>ความพิการ</translation>
</message>
<message>
<source>Drawn by itself. Scan or type the one the person wears already.</source>
<translation>โปรแกรมสุ่มให้เอง หากผู้มาถึงสวมสายรัดข้อมืออยู่แล้ว ให้สแกนหรือพิมพ์รหัสนั้น</translation>
</message>
<message>
<source>Exploiter here</source>
<translation>มีผู้แสวงหาประโยชน์</translation>
</message>
<message>
<source>Family</source>
<translation>ครอบครัว</translation>
</message>
<message>
<source>First letters or number: {choices}</source>
<translation>ตัวอักษรแรกหรือหมายเลข: {choices}</translation>
</message>
<message>
<source>First letters or numbers, with blanks between: {choices}</source>
<translation>ตัวอักษรแรกหรือหมายเลข คั่นด้วยช่องว่าง: {choices}</translation>
</message>
<message>
<source>First needs</source>
<translation>ความต้องการแรกเริ่ม</translation>
</message>
<message numerus="yes">
<source>For %n child(ren) somebody else agreed. Ask each child too and write the child's view down.</source>
<translation>
<numerusform>มีผู้อื่นยินยอมแทนเด็ก %n คน ถามเด็กทุกคนด้วย และบันทึกความเห็นของเด็ก</numerusform>
</translation>
</message>
<message numerus="yes">
<source>For %n person(s) the youngest age of the band goes into the case, as an estimate.</source>
<translation>
<numerusform>สำหรับ %n คน จะใส่อายุน้อยที่สุดของช่วงอายุลงในเคส เป็นค่าประมาณ</numerusform>
</translation>
</message>
<message>
<source>For whom</source>
<translation>สำหรับผู้ใด</translation>
</message>
<message>
<source>Give the age in years, a band such as 12-17, or about how old: ~30.</source>
<translation>ใส่อายุเป็นปี ช่วงอายุ เช่น 12-17 หรืออายุโดยประมาณ: ~30</translation>
</message>
<message>
<source>Group</source>
<translation>กลุ่ม</translation>
</message>
<message>
<source>Guardian</source>
<translation>ผู้ปกครอง</translation>
</message>
<message>
<source>Head</source>
<translation>หัวหน้า</translation>
</message>
<message>
<source>Head count</source>
<translation>ยอดจำนวนคน</translation>
</message>
<message>
<source>In-law</source>
<translation>ญาติสมรส</translation>
</message>
<message>
<source>Initials</source>
<translation>อักษรย่อ</translation>
</message>
<message>
<source>Interpreter</source>
<translation>ล่าม</translation>
</message>
<message>
<source>Labels to a sheet</source>
<translation>จำนวนฉลากต่อแผ่น</translation>
</message>
<message>
<source>Legal</source>
<translation>กฎหมาย</translation>
</message>
<message>
<source>Letters open a cell · Tab next · Enter next line · Ctrl+D as above · Del empties</source>
<translation>พิมพ์ตัวอักษรเพื่อเปิดช่อง · Tab ช่องถัดไป · Enter บรรทัดถัดไป · Ctrl+D เหมือนบรรทัดบน · Del ล้างช่อง</translation>
</message>
<message>
<source>List of people who arrived</source>
<translation>รายการผู้มาถึง</translation>
</message>
<message numerus="yes">
<source>Make %n case(s)</source>
<translation>
<numerusform>สร้าง %n เคส</numerusform>
</translation>
</message>
<message>
<source>Make cases</source>
<translation>สร้างเคส</translation>
</message>
<message>
<source>Making cases</source>
<translation>กำลังสร้างเคส</translation>
</message>
<message>
<source>Many people at once: the event first, then a line a person, then a case each</source>
<translation>รับหลายคนพร้อมกัน: เริ่มจากเหตุการณ์ แล้วเขียนคนละบรรทัด จากนั้นสร้างคนละเคส</translation>
</message>
<message>
<source>Medical</source>
<translation>แพทย์</translation>
</message>
<message>
<source>Names and notes go over to the cases and leave the list.</source>
<translation>ชื่อและหมายเหตุจะย้ายไปอยู่ในเคสและไม่อยู่ในรายการอีก</translation>
</message>
<message>
<source>No, refused</source>
<translation>ไม่ยินยอม</translation>
</message>
<message>
<source>Nobody has arrived yet</source>
<translation>ยังไม่มีผู้มาถึง</translation>
</message>
<message>
<source>Nobody is on the list yet</source>
<translation>ยังไม่มีผู้ใดในรายการ</translation>
</message>
<message>
<source>Nothing in the list begins so. Type other letters, or the number of a choice.</source>
<translation>ไม่มีตัวเลือกใดขึ้นต้นเช่นนี้ พิมพ์ตัวอักษรอื่น หรือหมายเลขของตัวเลือก</translation>
</message>
<message>
<source>On another list, wristband {wristband} ({initials}): {level}; {reasons}.</source>
<translation>อยู่ในรายการอื่น สายรัดข้อมือ {wristband} ({initials}): {level}; {reasons}</translation>
</message>
<message>
<source>On the list, wristband {wristband} ({initials}): {level}; {reasons}.</source>
<translation>อยู่ในรายการนี้ สายรัดข้อมือ {wristband} ({initials}): {level}; {reasons}</translation>
</message>
<message>
<source>Open the list</source>
<translation>เปิดรายการ</translation>
</message>
<message>
<source>People by urgency</source>
<translation>ผู้มาถึงตามความเร่งด่วน</translation>
</message>
<message>
<source>Print labels</source>
<translation>พิมพ์ฉลาก</translation>
</message>
<message>
<source>Psychosocial</source>
<translation>จิตสังคม</translation>
</message>
<message>
<source>Record?</source>
<translation>เก็บบันทึก?</translation>
</message>
<message>
<source>Refused: the name and the note are erased, and the person is only counted.</source>
<translation>ไม่ยินยอม: ลบชื่อและหมายเหตุแล้ว นับเฉพาะจำนวนเท่านั้น</translation>
</message>
<message>
<source>Remove the line</source>
<translation>ลบบรรทัด</translation>
</message>
<message>
<source>Sex, age</source>
<translation>เพศ อายุ</translation>
</message>
<message>
<source>Show the line</source>
<translation>แสดงบรรทัด</translation>
</message>
<message>
<source>Sibling</source>
<translation>พี่น้อง</translation>
</message>
<message numerus="yes">
<source>Spare ones, to be ready when people come: %n sheet(s)</source>
<translation>
<numerusform>ฉลากสำรอง เตรียมไว้สำหรับเมื่อมีคนมาถึง: %n แผ่น</numerusform>
</translation>
</message>
<message>
<source>Spouse</source>
<translation>คู่สมรส</translation>
</message>
<message>
<source>Taken back. The people are on the list again.</source>
<translation>ย้อนคืนแล้ว ผู้มาถึงกลับมาอยู่ในรายการอีกครั้ง</translation>
</message>
<message>
<source>The age in years, a band such as 12-17, or about how old: ~30.</source>
<translation>อายุเป็นปี ช่วงอายุ เช่น 12-17 หรืออายุโดยประมาณ: ~30</translation>
</message>
<message>
<source>The first letters, or the two letters of the code.</source>
<translation>ตัวอักษรแรก หรือรหัสสองตัวอักษร</translation>
</message>
<message>
<source>The line is in the bin.</source>
<translation>บรรทัดนี้อยู่ในถังขยะแล้ว</translation>
</message>
<message>
<source>The name as it is said. Leave it empty where it is not known.</source>
<translation>ชื่อตามที่ออกเสียง เว้นว่างหากไม่ทราบ</translation>
</message>
<message>
<source>The same sign for everybody of a family, such as A or 12.</source>
<translation>ใช้เครื่องหมายเดียวกันสำหรับทุกคนในครอบครัว เช่น A หรือ 12</translation>
</message>
<message>
<source>Those who are chosen, or all on the list</source>
<translation>เฉพาะผู้ที่เลือก หรือทุกคนในรายการ</translation>
</message>
<message>
<source>To the head</source>
<translation>กับหัวหน้ากลุ่ม</translation>
</message>
<message>
<source>Triage</source>
<translation>การจัดลำดับเร่งด่วน</translation>
</message>
<message>
<source>Type of case</source>
<translation>ประเภทเคส</translation>
</message>
<message>
<source>Urgency</source>
<translation>ความเร่งด่วน</translation>
</message>
<message>
<source>Water, food</source>
<translation>น้ำ อาหาร</translation>
</message>
<message>
<source>With her</source>
<translation>ร่วมเดินทาง</translation>
</message>
<message>
<source>Wristband</source>
<translation>สายรัดข้อมือ</translation>
</message>
<message>
<source>Write down</source>
<translation>เขียนลงรายการ</translation>
</message>
<message>
<source>Write the first person down, or scan a wristband.</source>
<translation>เขียนคนแรกลงรายการ หรือสแกนสายรัดข้อมือ</translation>
</message>
<message>
<source>Yes</source>
<translation>ยินยอม</translation>
</message>
<message>
<source>did not agree to a record</source>
<translation>ไม่ยินยอมให้เก็บบันทึก</translation>
</message>
<message>
<source>has a case</source>
<translation>มีเคสแล้ว</translation>
</message>
<message>
<source>needs no case</source>
<translation>ไม่จำเป็นต้องมีเคส</translation>
</message>
<message>
<source>new</source>
<translation>ใหม่</translation>
</message>
<message>
<source>not asked yet whether a record may be kept</source>
<translation>ยังไม่ได้ถามว่าให้เก็บบันทึกได้หรือไม่</translation>
</message>
</context>
<context>
<name>Asking</name>
<message>
<source>When?</source>
<translation>เมื่อใด</translation>
</message>
<message>
<source>Why?</source>
<translation>เพราะเหตุใด</translation>
</message>
</context>
<context>
<name>Assessment</name>
<message>
<source>A question of safety: see to it before you go on.</source>
<translation>คำถามเรื่องความปลอดภัย: ดูแลเรื่องนี้ก่อนทำต่อ</translation>
</message>
<message numerus="yes">
<source>All answers (%n)</source>
<translation>
<numerusform>คำตอบทั้งหมด (%n)</numerusform>
</translation>
</message>
<message>
<source>Answers</source>
<translation>คำตอบ</translation>
</message>
<message>
<source>Ask in any order and in your own words; what you have is kept. Digits give an answer and go on, the arrow keys up and down go from question to question.</source>
<translation>ถามเรียงลำดับใดก็ได้และด้วยถ้อยคำของคุณเอง ข้อมูลที่มีจะเก็บไว้ กดตัวเลขเพื่อตอบแล้วไปข้อถัดไป กดลูกศรขึ้นลงเพื่อเลื่อนระหว่างคำถาม</translation>
</message>
<message>
<source>Assessed on</source>
<translation>วันที่ประเมิน</translation>
</message>
<message>
<source>Back</source>
<translation>ย้อนกลับ</translation>
</message>
<message>
<source>Because of</source>
<translation>เนื่องจาก</translation>
</message>
<message>
<source>Because of: {questions}</source>
<translation>เนื่องจาก: {questions}</translation>
</message>
<message>
<source>Begin</source>
<translation>เริ่ม</translation>
</message>
<message>
<source>Begin with what is needed now: safety, needs, or a first contact screen.</source>
<translation>เริ่มจากสิ่งที่จำเป็นตอนนี้: ความปลอดภัย ความต้องการ หรือการคัดกรองเมื่อพบครั้งแรก</translation>
</message>
<message>
<source>Choose what to assess</source>
<translation>เลือกเรื่องที่จะประเมิน</translation>
</message>
<message>
<source>Higher is better. Only for comparing this person with herself or himself.</source>
<translation>ยิ่งสูงยิ่งดี ใช้เปรียบเทียบกับตัวผู้รับบริการเองเท่านั้น</translation>
</message>
<message>
<source>Instrument</source>
<translation>แบบประเมิน</translation>
</message>
<message>
<source>Last time, {day}: {result}</source>
<translation>ครั้งก่อน {day}: {result}</translation>
</message>
<message>
<source>Level before: {before}; now: {now}</source>
<translation>ระดับก่อนหน้า: {before} ตอนนี้: {now}</translation>
</message>
<message>
<source>Level, as you judge it</source>
<translation>ระดับตามการพิจารณาของคุณ</translation>
</message>
<message>
<source>Look at it again on</source>
<translation>วันที่ทบทวนอีกครั้ง</translation>
</message>
<message>
<source>New assessment</source>
<translation>ประเมินใหม่</translation>
</message>
<message>
<source>No answer changed since the last time.</source>
<translation>ไม่มีคำตอบเปลี่ยนไปจากครั้งก่อน</translation>
</message>
<message>
<source>No assessment yet</source>
<translation>ยังไม่มีการประเมิน</translation>
</message>
<message>
<source>Not verified: {source}. {note}</source>
<translation>ยังไม่ได้ตรวจสอบ: {source} {note}</translation>
</message>
<message>
<source>Nothing is added up yet.</source>
<translation>ยังไม่มีผลรวม</translation>
</message>
<message>
<source>Score</source>
<translation>คะแนน</translation>
</message>
<message>
<source>Score before: {before}; now: {now}</source>
<translation>คะแนนก่อนหน้า: {before} ตอนนี้: {now}</translation>
</message>
<message>
<source>See to safety first.</source>
<translation>ดูแลความปลอดภัยก่อน</translation>
</message>
<message>
<source>Sooner if anything changes.</source>
<translation>เร็วกว่านั้นหากมีสิ่งใดเปลี่ยนแปลง</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>แหล่งที่มา: {source}</translation>
</message>
<message>
<source>Speak alone with the person wherever you can.</source>
<translation>คุยกับผู้รับบริการตามลำพังทุกครั้งที่ทำได้</translation>
</message>
<message>
<source>Summary in your own words</source>
<translation>สรุปด้วยถ้อยคำของคุณเอง</translation>
</message>
<message>
<source>The answers suggest; you decide. Lower than suggested needs a reason.</source>
<translation>คำตอบเป็นเพียงข้อเสนอ คุณเป็นผู้ตัดสินใจ หากต่ำกว่าที่เสนอต้องมีเหตุผล</translation>
</message>
<message>
<source>The last time another version was used; compare with care.</source>
<translation>ครั้งก่อนใช้แบบประเมินคนละฉบับ เปรียบเทียบด้วยความระมัดระวัง</translation>
</message>
<message>
<source>The level is yours to judge, at the end of the page.</source>
<translation>คุณเป็นผู้พิจารณาระดับ ที่ท้ายหน้านี้</translation>
</message>
<message>
<source>The risk raised the priority of the case. You can change it there.</source>
<translation>ความเสี่ยงทำให้ลำดับความสำคัญของเคสสูงขึ้น คุณเปลี่ยนได้ที่นั่น</translation>
</message>
<message>
<source>The wording in your language was not checked yet. Make sure you are understood.</source>
<translation>ยังไม่ได้ตรวจสอบถ้อยคำในภาษาของคุณ ดูให้แน่ใจว่าอีกฝ่ายเข้าใจ</translation>
</message>
<message>
<source>These questions are in English only so far. Ask them in the person's own language.</source>
<translation>คำถามเหล่านี้ยังมีเฉพาะภาษาอังกฤษ ให้ถามด้วยภาษาของผู้รับบริการเอง</translation>
</message>
<message>
<source>Version of the instrument</source>
<translation>ฉบับของแบบประเมิน</translation>
</message>
<message>
<source>Well-being over time</source>
<translation>ความเป็นอยู่ที่ดีตามเวลา</translation>
</message>
<message numerus="yes">
<source>What changed since the last time (%n)</source>
<translation>
<numerusform>สิ่งที่เปลี่ยนไปจากครั้งก่อน (%n)</numerusform>
</translation>
</message>
<message>
<source>What the answers add up to</source>
<translation>ผลรวมของคำตอบ</translation>
</message>
<message>
<source>What the answers suggest</source>
<translation>สิ่งที่คำตอบเสนอ</translation>
</message>
<message>
<source>What the person wants and says comes first.</source>
<translation>สิ่งที่ผู้รับบริการต้องการและบอกมาก่อนเสมอ</translation>
</message>
<message>
<source>What you decide, and why</source>
<translation>สิ่งที่คุณตัดสินใจ และเหตุผล</translation>
</message>
<message>
<source>Who else was there</source>
<translation>ผู้ที่อยู่ด้วย</translation>
</message>
<message>
<source>Written answers</source>
<translation>คำตอบแบบเขียน</translation>
</message>
<message>
<source>Your own judgement</source>
<translation>การพิจารณาของคุณเอง</translation>
</message>
<message>
<source>before: {before}; now: {now}</source>
<translation>ก่อนหน้า: {before} ตอนนี้: {now}</translation>
</message>
<message>
<source>due for review</source>
<translation>ถึงกำหนดทบทวน</translation>
</message>
<message>
<source>level {level}</source>
<translation>ระดับ {level}</translation>
</message>
<message>
<source>level: {level}</source>
<translation>ระดับ: {level}</translation>
</message>
<message>
<source>look again on {day}</source>
<translation>ทบทวนอีกครั้ง {day}</translation>
</message>
<message>
<source>none</source>
<translation>ไม่มี</translation>
</message>
<message>
<source>not asked</source>
<translation>ยังไม่ได้ถาม</translation>
</message>
<message>
<source>not verified</source>
<translation>ยังไม่ได้ตรวจสอบ</translation>
</message>
<message>
<source>review due since {day}</source>
<translation>ถึงกำหนดทบทวนตั้งแต่ {day}</translation>
</message>
<message>
<source>score {score}</source>
<translation>คะแนน {score}</translation>
</message>
<message>
<source>suggested: {level}</source>
<translation>ระดับที่เสนอ: {level}</translation>
</message>
<message>
<source>written anew</source>
<translation>เขียนขึ้นใหม่</translation>
</message>
<message>
<source>{day}: {score}</source>
<translation>{day}: {score}</translation>
</message>
<message>
<source>{done} of {total} answered</source>
<translation>ตอบแล้ว {done} จาก {total}</translation>
</message>
<message>
<source>{instrument}, {day}</source>
<translation>{instrument}, {day}</translation>
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
<translation>{score} จาก 100</translation>
</message>
<message>
<source>{score} of {most} points</source>
<translation>{score} จาก {most} คะแนน</translation>
</message>
</context>
<context>
<name>AsylumReferral</name>
<message>
<source>Decided on</source>
<translation>วันที่ตัดสิน</translation>
</message>
<message>
<source>Informed of the right to apply on</source>
<translation>วันที่แจ้งสิทธิในการขอลี้ภัย</translation>
</message>
<message>
<source>Legal help</source>
<translation>ความช่วยเหลือทางกฎหมาย</translation>
</message>
<message>
<source>Next interview or date</source>
<translation>วันสัมภาษณ์หรือวันนัดถัดไป</translation>
</message>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>Number of the application</source>
<translation>เลขที่คำขอ</translation>
</message>
<message>
<source>Referred on</source>
<translation>วันที่ส่งต่อ</translation>
</message>
<message>
<source>Referred to</source>
<translation>ส่งต่อไปที่</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>What the person fears, and from whom</source>
<translation>สิ่งที่ผู้รับบริการกลัว และกลัวใคร</translation>
</message>
</context>
<context>
<name>Bin</name>
<message>
<source>Bring back</source>
<translation>นำกลับคืน</translation>
</message>
<message>
<source>Bring back: {record}</source>
<translation>นำกลับคืน: {record}</translation>
</message>
<message>
<source>Brought back: {record}</source>
<translation>นำกลับคืนแล้ว: {record}</translation>
</message>
<message>
<source>Deleted {when} by {who}</source>
<translation>ลบเมื่อ {when} โดย {who}</translation>
</message>
<message numerus="yes">
<source>Destroyed for good in %n day(s)</source>
<translation>
<numerusform>จะทำลายอย่างถาวรในอีก %n วัน</numerusform>
</translation>
</message>
<message>
<source>No deleted records</source>
<translation>ไม่มีรายการที่ลบ</translation>
</message>
<message>
<source>What is deleted from this case can be brought back from here for 30 days.</source>
<translation>สิ่งที่ลบจากเคสนี้นำกลับคืนจากที่นี่ได้ภายใน 30 วัน</translation>
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
<numerusform>เลือกแล้ว %n เคส</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n case(s) will be changed.</source>
<translation>
<numerusform>จะเปลี่ยนแปลง %n เคส</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n left out: {why}</source>
<translation>
<numerusform>เว้นไว้ %n เคส: {why}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Close %n case(s)</source>
<translation>
<numerusform>ปิด %n เคส</numerusform>
</translation>
</message>
<message>
<source>Close…</source>
<translation>ปิด…</translation>
</message>
<message>
<source>Colleague</source>
<translation>เพื่อนร่วมงาน</translation>
</message>
<message numerus="yes">
<source>Do it for %n case(s)</source>
<translation>
<numerusform>ดำเนินการกับ %n เคส</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Done for %n case(s).</source>
<translation>
<numerusform>ดำเนินการแล้ว %n เคส</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Done for %n case(s); {left} had changed meanwhile and were left out.</source>
<translation>
<numerusform>ดำเนินการแล้ว %n เคส อีก {left} เคสเปลี่ยนไปในระหว่างนั้น จึงเว้นไว้</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Flag %n case(s)</source>
<translation>
<numerusform>ติดธง %n เคส</numerusform>
</translation>
</message>
<message>
<source>Flag…</source>
<translation>ติดธง…</translation>
</message>
<message numerus="yes">
<source>Give %n case(s) to a colleague</source>
<translation>
<numerusform>มอบหมาย %n เคสให้เพื่อนร่วมงาน</numerusform>
</translation>
</message>
<message>
<source>Give to a colleague…</source>
<translation>มอบหมายให้เพื่อนร่วมงาน…</translation>
</message>
<message>
<source>Looking</source>
<translation>กำลังดู</translation>
</message>
<message>
<source>See what would happen</source>
<translation>ดูผลที่จะเกิดขึ้น</translation>
</message>
<message numerus="yes">
<source>Stopped. %n case(s) were changed before.</source>
<translation>
<numerusform>หยุดแล้ว ก่อนหน้านั้นเปลี่ยนแปลงไป %n เคส</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Taken back, but for %n case(s) that somebody has changed since.</source>
<translation>
<numerusform>ย้อนคืนแล้ว ยกเว้น %n เคสที่มีผู้แก้ไขหลังจากนั้น</numerusform>
</translation>
</message>
<message>
<source>Taken back.</source>
<translation>ย้อนคืนแล้ว</translation>
</message>
<message>
<source>Undo</source>
<translation>เลิกทำ</translation>
</message>
<message>
<source>Working</source>
<translation>กำลังดำเนินการ</translation>
</message>
<message>
<source>closed</source>
<translation>ปิดแล้ว</translation>
</message>
<message>
<source>flagged so already</source>
<translation>ติดธงนี้อยู่แล้ว</translation>
</message>
<message>
<source>no longer there</source>
<translation>ไม่มีอยู่แล้ว</translation>
</message>
<message>
<source>the case of a colleague; a supervisor can close it</source>
<translation>เป็นเคสของเพื่อนร่วมงาน หัวหน้างานปิดได้</translation>
</message>
<message>
<source>the colleague is kept from the case</source>
<translation>เพื่อนร่วมงานถูกกันออกจากเคสนี้</translation>
</message>
<message>
<source>the colleague's already</source>
<translation>เป็นของเพื่อนร่วมงานคนนี้อยู่แล้ว</translation>
</message>
<message>
<source>work is left: open tasks, or referrals without an answer</source>
<translation>ยังมีงานค้าง: งานที่ยังไม่เสร็จ หรือการส่งต่อที่ยังไม่มีคำตอบ</translation>
</message>
</context>
<context>
<name>Calendar</name>
<message>
<source>All cases</source>
<translation>ทุกเคส</translation>
</message>
<message>
<source>Calendar</source>
<translation>ปฏิทิน</translation>
</message>
<message>
<source>Calendar files (*.ics)</source>
<translation>ไฟล์ปฏิทิน (*.ics)</translation>
</message>
<message>
<source>Calendar file…</source>
<translation>ไฟล์ปฏิทิน…</translation>
</message>
<message>
<source>Choose a place…</source>
<translation>เลือกที่เก็บ…</translation>
</message>
<message>
<source>Earlier</source>
<translation>ก่อนหน้า</translation>
</message>
<message>
<source>Later</source>
<translation>ถัดไป</translation>
</message>
<message>
<source>Month</source>
<translation>เดือน</translation>
</message>
<message>
<source>Nothing is due on this day.</source>
<translation>ไม่มีสิ่งใดครบกำหนดในวันนี้</translation>
</message>
<message>
<source>Print the agenda</source>
<translation>พิมพ์กำหนดการ</translation>
</message>
<message>
<source>Print…</source>
<translation>พิมพ์…</translation>
</message>
<message>
<source>The calendar file is written.</source>
<translation>เขียนไฟล์ปฏิทินแล้ว</translation>
</message>
<message>
<source>The file is not encrypted. It holds case codes, days and times, and neither names nor what it is about: {lines}</source>
<translation>ไฟล์นี้ไม่ได้เข้ารหัส มีรหัสเคส วัน และเวลา แต่ไม่มีชื่อและไม่ระบุว่าเกี่ยวกับเรื่องใด: {lines}</translation>
</message>
<message>
<source>There is more than can be shown; look at single workers or a shorter time.</source>
<translation>มีมากกว่าที่แสดงได้ ดูทีละเจ้าหน้าที่หรือเลือกช่วงเวลาที่สั้นลง</translation>
</message>
<message>
<source>Today</source>
<translation>วันนี้</translation>
</message>
<message>
<source>Week</source>
<translation>สัปดาห์</translation>
</message>
<message numerus="yes">
<source>Write %n entry(ies) into a calendar file?</source>
<translation>
<numerusform>เขียน %n รายการลงไฟล์ปฏิทินหรือไม่</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>และอีก %n รายการ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{day}, %n due</source>
<translation>
<numerusform>{day} ครบกำหนด %n รายการ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{day}, today, %n due</source>
<translation>
<numerusform>{day} วันนี้ ครบกำหนด %n รายการ</numerusform>
</translation>
</message>
</context>
<context>
<name>Calendars</name>
<message>
<source>Buddhist year</source>
<translation>ปี พ.ศ.</translation>
</message>
<message>
<source>Solar Hijri year</source>
<translation>ปีสุริยคติฮิจเราะห์</translation>
</message>
</context>
<context>
<name>Case</name>
<message>
<source>Came by sea?</source>
<translation>มาทางทะเลหรือไม่</translation>
</message>
<message>
<source>Came to this office on</source>
<translation>วันที่มาถึงสำนักงานนี้</translation>
</message>
<message>
<source>Case code</source>
<translation>รหัสเคส</translation>
</message>
<message>
<source>Case status</source>
<translation>สถานะเคส</translation>
</message>
<message>
<source>Country of the procedure</source>
<translation>ประเทศของระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Details of the incoming referral</source>
<translation>รายละเอียดการส่งต่อที่ได้รับ</translation>
</message>
<message>
<source>Event</source>
<translation>เหตุการณ์</translation>
</message>
<message>
<source>Opened</source>
<translation>วันที่เปิดเคส</translation>
</message>
<message>
<source>Priority</source>
<translation>ลำดับความสำคัญ</translation>
</message>
<message>
<source>Reason for the incoming referral</source>
<translation>เหตุผลของการส่งต่อที่ได้รับ</translation>
</message>
<message>
<source>Rescued, taken off a vessel, or landed with one.</source>
<translation>ได้รับการช่วยเหลือ ถูกนำตัวออกจากเรือ หรือขึ้นฝั่งมาพร้อมเรือ</translation>
</message>
<message>
<source>Responsible caseworker</source>
<translation>เจ้าหน้าที่ผู้รับผิดชอบเคส</translation>
</message>
<message>
<source>The country whose national procedure this case follows.</source>
<translation>ประเทศเจ้าของระเบียบปฏิบัติที่เคสนี้ปฏิบัติตาม</translation>
</message>
<message>
<source>The raid, boat arrival or other event the case came from.</source>
<translation>การตรวจค้น การมาถึงทางเรือ หรือเหตุการณ์อื่นที่เป็นที่มาของเคส</translation>
</message>
<message>
<source>Type of case</source>
<translation>ประเภทเคส</translation>
</message>
<message>
<source>Version of the procedure</source>
<translation>ฉบับของระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Who brought the case</source>
<translation>ผู้นำเคสมา</translation>
</message>
</context>
<context>
<name>CaseConference</name>
<message>
<source>Did the person take part?</source>
<translation>ผู้รับบริการเข้าร่วมหรือไม่</translation>
</message>
<message>
<source>Next conference</source>
<translation>การประชุมครั้งถัดไป</translation>
</message>
<message>
<source>What was agreed</source>
<translation>สิ่งที่ตกลงกัน</translation>
</message>
<message>
<source>What was discussed</source>
<translation>เรื่องที่หารือ</translation>
</message>
<message>
<source>When</source>
<translation>เมื่อใด</translation>
</message>
<message>
<source>Who took part</source>
<translation>ผู้เข้าร่วม</translation>
</message>
</context>
<context>
<name>CasePage</name>
<message>
<source>About the case</source>
<translation>เกี่ยวกับเคส</translation>
</message>
<message>
<source>Approvals</source>
<translation>การอนุมัติ</translation>
</message>
<message>
<source>Assessments</source>
<translation>การประเมิน</translation>
</message>
<message>
<source>Asylum</source>
<translation>การลี้ภัย</translation>
</message>
<message>
<source>Bin</source>
<translation>ถังขยะ</translation>
</message>
<message>
<source>Case conferences</source>
<translation>การประชุมเคส</translation>
</message>
<message>
<source>Closing</source>
<translation>การปิดเคส</translation>
</message>
<message>
<source>Complaints and feedback</source>
<translation>ข้อร้องเรียนและความคิดเห็น</translation>
</message>
<message>
<source>Consent</source>
<translation>ความยินยอม</translation>
</message>
<message>
<source>Contact: ask what is safe</source>
<translation>การติดต่อ: ถามว่าวิธีใดปลอดภัย</translation>
</message>
<message>
<source>Contact: {rule}</source>
<translation>การติดต่อ: {rule}</translation>
</message>
<message>
<source>Documents</source>
<translation>เอกสาร</translation>
</message>
<message>
<source>Emergencies</source>
<translation>เหตุฉุกเฉิน</translation>
</message>
<message>
<source>Family and household</source>
<translation>ครอบครัวและครัวเรือน</translation>
</message>
<message>
<source>Flag</source>
<translation>ธง</translation>
</message>
<message>
<source>Follow-up</source>
<translation>การติดตามผล</translation>
</message>
<message>
<source>Go on</source>
<translation>ทำต่อ</translation>
</message>
<message>
<source>Highest level: {level}</source>
<translation>ระดับสูงสุด: {level}</translation>
</message>
<message>
<source>Incidents of violence</source>
<translation>เหตุความรุนแรง</translation>
</message>
<message>
<source>Kept from the case</source>
<translation>กันออกจากเคส</translation>
</message>
<message>
<source>Legal</source>
<translation>กฎหมาย</translation>
</message>
<message>
<source>Legal matters</source>
<translation>เรื่องทางกฎหมาย</translation>
</message>
<message>
<source>Next</source>
<translation>ขั้นต่อไป</translation>
</message>
<message>
<source>Notes</source>
<translation>บันทึกการติดต่อ</translation>
</message>
<message>
<source>Person</source>
<translation>ข้อมูลบุคคล</translation>
</message>
<message>
<source>Places</source>
<translation>สถานที่</translation>
</message>
<message>
<source>Plan</source>
<translation>แผน</translation>
</message>
<message>
<source>Print: {what}</source>
<translation>พิมพ์: {what}</translation>
</message>
<message>
<source>Print…</source>
<translation>พิมพ์…</translation>
</message>
<message>
<source>Quality</source>
<translation>คุณภาพ</translation>
</message>
<message>
<source>Refer</source>
<translation>ส่งต่อ</translation>
</message>
<message>
<source>Referrals</source>
<translation>การส่งต่อ</translation>
</message>
<message>
<source>Referrals in</source>
<translation>การส่งต่อที่ได้รับ</translation>
</message>
<message>
<source>Responsible: {name}</source>
<translation>ผู้รับผิดชอบ: {name}</translation>
</message>
<message>
<source>Return</source>
<translation>การส่งกลับ</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>การส่งกลับและการคืนสู่สังคม</translation>
</message>
<message>
<source>Safe contact</source>
<translation>การติดต่อที่ปลอดภัย</translation>
</message>
<message>
<source>Screening</source>
<translation>การคัดกรอง</translation>
</message>
<message>
<source>Section: {name}</source>
<translation>ส่วน: {name}</translation>
</message>
<message>
<source>Services</source>
<translation>บริการ</translation>
</message>
<message>
<source>Supervision</source>
<translation>การกำกับดูแล</translation>
</message>
<message>
<source>Suspects</source>
<translation>ผู้ต้องสงสัย</translation>
</message>
<message>
<source>Tasks</source>
<translation>งาน</translation>
</message>
<message>
<source>There are answers that were not saved: {kind}</source>
<translation>มีคำตอบที่ยังไม่ได้บันทึก: {kind}</translation>
</message>
<message>
<source>Throw away</source>
<translation>ทิ้ง</translation>
</message>
<message>
<source>Timeline</source>
<translation>ลำดับเหตุการณ์</translation>
</message>
<message>
<source>Transfers</source>
<translation>การโอนเคส</translation>
</message>
<message>
<source>Two countries</source>
<translation>สองประเทศ</translation>
</message>
<message>
<source>What happened</source>
<translation>สิ่งที่เกิดขึ้น</translation>
</message>
<message numerus="yes">
<source>open for %n day(s)</source>
<translation>
<numerusform>เปิดมาแล้ว %n วัน</numerusform>
</translation>
</message>
<message>
<source>priority: {priority}</source>
<translation>ลำดับความสำคัญ: {priority}</translation>
</message>
</context>
<context>
<name>CasePages</name>
<message>
<source>Case code</source>
<translation>รหัสเคส</translation>
</message>
<message>
<source>Case summary</source>
<translation>สรุปเคส</translation>
</message>
<message>
<source>Case {code}</source>
<translation>เคส {code}</translation>
</message>
<message>
<source>Confidential. Print {print_id}</source>
<translation>ลับ ฉบับพิมพ์ {print_id}</translation>
</message>
<message>
<source>For</source>
<translation>สำหรับ</translation>
</message>
<message>
<source>For what</source>
<translation>เพื่อวัตถุประสงค์ใด</translation>
</message>
<message>
<source>If something is wrong or missing, tell us, and we correct it.</source>
<translation>หากมีสิ่งใดผิดหรือขาดไป โปรดบอกเรา เราจะแก้ไขให้</translation>
</message>
<message>
<source>If you have questions, ask {worker} at {office}.</source>
<translation>หากมีคำถาม ให้ถาม {worker} ที่ {office}</translation>
</message>
<message>
<source>Keep this paper only where it is safe. We can keep it for you.</source>
<translation>เก็บกระดาษนี้ไว้ในที่ปลอดภัยเท่านั้น เราเก็บไว้ให้คุณได้</translation>
</message>
<message>
<source>Left out because it is about somebody else: {fields}.</source>
<translation>เว้นไว้เพราะเป็นเรื่องของผู้อื่น: {fields}</translation>
</message>
<message>
<source>Names of other people are left out. They were found by the names on record; others may remain.</source>
<translation>เว้นชื่อของผู้อื่นไว้ โดยค้นจากชื่อที่บันทึกไว้ อาจยังมีชื่ออื่นเหลืออยู่</translation>
</message>
<message>
<source>Nobody outside this office was told anything about you with this program.</source>
<translation>ยังไม่มีการใช้โปรแกรมนี้แจ้งเรื่องของคุณแก่ผู้ใดนอกสำนักงานนี้</translation>
</message>
<message>
<source>Nothing is on record about what the person agreed to share.</source>
<translation>ไม่มีบันทึกว่าผู้รับบริการยินยอมให้เปิดเผยสิ่งใด</translation>
</message>
<message>
<source>The person agreed on</source>
<translation>วันที่ผู้รับบริการยินยอม</translation>
</message>
<message>
<source>Valid until</source>
<translation>มีผลถึงวันที่</translation>
</message>
<message>
<source>What is written down about you</source>
<translation>สิ่งที่บันทึกไว้เกี่ยวกับคุณ</translation>
</message>
<message>
<source>What may be shared</source>
<translation>ข้อมูลที่เปิดเผยได้</translation>
</message>
<message>
<source>What we ask you to do with this</source>
<translation>สิ่งที่เราขอให้คุณปฏิบัติต่อเอกสารนี้</translation>
</message>
<message>
<source>Who was told about you</source>
<translation>ผู้ที่ได้รับแจ้งเรื่องของคุณ</translation>
</message>
<message>
<source>You may ask for a copy of this at any time. It costs nothing.</source>
<translation>คุณขอสำเนาเอกสารนี้ได้ทุกเมื่อ โดยไม่มีค่าใช้จ่าย</translation>
</message>
<message>
<source>You may complain about us. We help you all the same.</source>
<translation>คุณร้องเรียนเกี่ยวกับเราได้ เรายังคงช่วยเหลือคุณเช่นเดิม</translation>
</message>
<message>
<source>You may take back what you agreed to at any time. Then nothing more is shared.</source>
<translation>คุณถอนสิ่งที่ยินยอมไว้ได้ทุกเมื่อ เมื่อนั้นจะไม่มีการเปิดเผยข้อมูลอีก</translation>
</message>
<message>
<source>Your rights</source>
<translation>สิทธิของคุณ</translation>
</message>
<message>
<source>[name left out]</source>
<translation>[เว้นชื่อไว้]</translation>
</message>
<message>
<source>form printed</source>
<translation>พิมพ์แบบฟอร์มแล้ว</translation>
</message>
<message>
<source>referral</source>
<translation>การส่งต่อ</translation>
</message>
<message>
<source>summary printed</source>
<translation>พิมพ์สรุปแล้ว</translation>
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
<translation>{office} เก็บข้อมูลนี้เกี่ยวกับคุณตั้งแต่ {day} ภายใต้รหัส {code} {worker} อธิบายให้คุณได้</translation>
</message>
</context>
<context>
<name>CaseSection</name>
<message>
<source>Ask only what is needed now; the rest can wait.</source>
<translation>ถามเฉพาะเรื่องที่จำเป็นตอนนี้ เรื่องอื่นรอได้</translation>
</message>
<message>
<source>Delete</source>
<translation>ลบ</translation>
</message>
<message>
<source>Delete this record? {record}</source>
<translation>ลบรายการนี้หรือไม่ {record}</translation>
</message>
<message>
<source>Delete: {record}</source>
<translation>ลบ: {record}</translation>
</message>
<message>
<source>Deleted: {record}</source>
<translation>ลบแล้ว: {record}</translation>
</message>
<message>
<source>History</source>
<translation>ประวัติการแก้ไข</translation>
</message>
<message>
<source>History: {record}</source>
<translation>ประวัติการแก้ไข: {record}</translation>
</message>
<message>
<source>It lies in the bin of the case for 30 days and can be brought back from there.</source>
<translation>รายการอยู่ในถังขยะของเคส 30 วัน และนำกลับคืนจากที่นั่นได้</translation>
</message>
<message>
<source>Nothing recorded yet</source>
<translation>ยังไม่มีข้อมูล</translation>
</message>
<message>
<source>Undo</source>
<translation>เลิกทำ</translation>
</message>
<message>
<source>Write</source>
<translation>เขียน</translation>
</message>
</context>
<context>
<name>Casebook</name>
<message>
<source>nobody</source>
<translation>ยังไม่มีผู้รับผิดชอบ</translation>
</message>
</context>
<context>
<name>Cases</name>
<message numerus="yes">
<source>%n case(s)</source>
<translation>
<numerusform>%n เคส</numerusform>
</translation>
</message>
<message>
<source>Age</source>
<translation>อายุ</translation>
</message>
<message>
<source>Age not known</source>
<translation>ไม่ทราบอายุ</translation>
</message>
<message>
<source>By deadline</source>
<translation>ตามกำหนดเวลา</translation>
</message>
<message>
<source>Case</source>
<translation>เคส</translation>
</message>
<message>
<source>Cases</source>
<translation>เคส</translation>
</message>
<message>
<source>Change the filters or the search words, or begin a new case with Ctrl+N.</source>
<translation>เปลี่ยนตัวกรองหรือคำค้นหา หรือเริ่มเคสใหม่ด้วย Ctrl+N</translation>
</message>
<message>
<source>Children</source>
<translation>เด็ก</translation>
</message>
<message>
<source>Contact</source>
<translation>การติดต่อ</translation>
</message>
<message>
<source>Country</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>Emergency</source>
<translation>เหตุฉุกเฉิน</translation>
</message>
<message>
<source>Events that many cases share</source>
<translation>เหตุการณ์ที่หลายเคสเกี่ยวข้องร่วมกัน</translation>
</message>
<message>
<source>Flags</source>
<translation>ธง</translation>
</message>
<message>
<source>Found in</source>
<translation>พบใน</translation>
</message>
<message>
<source>Initials</source>
<translation>อักษรย่อ</translation>
</message>
<message>
<source>Mine</source>
<translation>ของฉัน</translation>
</message>
<message>
<source>New case</source>
<translation>เคสใหม่</translation>
</message>
<message>
<source>Next due</source>
<translation>กำหนดถัดไป</translation>
</message>
<message>
<source>No case here</source>
<translation>ไม่มีเคส</translation>
</message>
<message>
<source>Open</source>
<translation>เปิดอยู่</translation>
</message>
<message>
<source>Search names, codes, notes, in any script</source>
<translation>ค้นหาชื่อ รหัส บันทึก ในตัวอักษรใดก็ได้</translation>
</message>
<message>
<source>Status</source>
<translation>สถานะ</translation>
</message>
<message>
<source>Trafficking status</source>
<translation>สถานะด้านการค้ามนุษย์</translation>
</message>
<message>
<source>Waiting for an answer</source>
<translation>รอคำตอบ</translation>
</message>
<message>
<source>ask first</source>
<translation>ถามก่อน</translation>
</message>
<message>
<source>do not contact</source>
<translation>ห้ามติดต่อ</translation>
</message>
<message>
<source>not a victim</source>
<translation>ไม่ใช่ผู้เสียหาย</translation>
</message>
<message>
<source>overdue, {day}</source>
<translation>เกินกำหนด {day}</translation>
</message>
<message>
<source>possible victim</source>
<translation>ผู้ที่อาจเป็นผู้เสียหาย</translation>
</message>
<message>
<source>safe</source>
<translation>ปลอดภัย</translation>
</message>
<message>
<source>the newest {limit} that match</source>
<translation>{limit} รายการล่าสุดที่ตรงกัน</translation>
</message>
<message>
<source>victim</source>
<translation>ผู้เสียหาย</translation>
</message>
</context>
<context>
<name>Check</name>
<message>
<source>A closed vault opens again with all that was written</source>
<translation>ตู้นิรภัยที่ปิดแล้วเปิดได้อีกครั้งพร้อมข้อมูลครบถ้วน</translation>
</message>
<message>
<source>A page is drawn in several scripts</source>
<translation>แสดงหน้าที่มีตัวอักษรหลายระบบได้</translation>
</message>
<message>
<source>A sound is read</source>
<translation>อ่านเสียงได้</translation>
</message>
<message>
<source>A vault is made and written</source>
<translation>สร้างตู้นิรภัยและเขียนข้อมูลได้</translation>
</message>
<message>
<source>A window is drawn</source>
<translation>แสดงหน้าต่างได้</translation>
</message>
<message>
<source>Figures are protected</source>
<translation>ตัวเลขสถิติได้รับการปกป้อง</translation>
</message>
<message>
<source>The vault's files are sound</source>
<translation>ไฟล์ของตู้นิรภัยสมบูรณ์</translation>
</message>
<message>
<source>does not work</source>
<translation>ใช้ไม่ได้</translation>
</message>
<message>
<source>works</source>
<translation>ใช้ได้</translation>
</message>
</context>
<context>
<name>Checking</name>
<message>
<source>Answer this question.</source>
<translation>ตอบคำถามนี้</translation>
</message>
<message>
<source>By the age this is an adult: one is wrong.</source>
<translation>ตามอายุ บุคคลนี้เป็นผู้ใหญ่ มีข้อมูลหนึ่งไม่ถูกต้อง</translation>
</message>
<message>
<source>By the birth date the person is younger: one is wrong.</source>
<translation>ตามวันเกิด บุคคลนี้อายุน้อยกว่านี้ มีข้อมูลหนึ่งไม่ถูกต้อง</translation>
</message>
<message>
<source>Check the year; give it in the Gregorian calendar.</source>
<translation>ตรวจสอบปี โดยใส่เป็นปี ค.ศ.</translation>
</message>
<message>
<source>Choose from the list.</source>
<translation>เลือกจากรายการ</translation>
</message>
<message>
<source>Give a sensible number.</source>
<translation>ใส่ตัวเลขที่เป็นไปได้</translation>
</message>
<message>
<source>Give an answer, or a reason for having none, not both.</source>
<translation>ใส่คำตอบ หรือเหตุผลที่ไม่มีคำตอบ อย่างใดอย่างหนึ่ง</translation>
</message>
<message>
<source>Give the age or about how old, not both.</source>
<translation>ใส่อายุหรืออายุโดยประมาณ อย่างใดอย่างหนึ่ง</translation>
</message>
<message>
<source>Give the time with its zone.</source>
<translation>ใส่เวลาพร้อมเขตเวลา</translation>
</message>
<message>
<source>Remove the hidden control characters.</source>
<translation>ลบอักขระควบคุมที่มองไม่เห็น</translation>
</message>
<message>
<source>Shorten this answer; it is longer than a record can keep.</source>
<translation>ย่อคำตอบนี้ให้สั้นลง เพราะยาวเกินกว่าที่จะเก็บได้</translation>
</message>
<message>
<source>The end lies before the beginning.</source>
<translation>วันสิ้นสุดอยู่ก่อนวันเริ่มต้น</translation>
</message>
<message>
<source>There is no such day.</source>
<translation>ไม่มีวันดังกล่าว</translation>
</message>
<message>
<source>This answer is not of the right kind.</source>
<translation>คำตอบนี้ไม่ใช่ชนิดที่ถูกต้อง</translation>
</message>
<message>
<source>This choice excludes the others.</source>
<translation>ตัวเลือกนี้ใช้ร่วมกับตัวเลือกอื่นไม่ได้</translation>
</message>
<message>
<source>This day has not come yet.</source>
<translation>วันนี้ยังมาไม่ถึง</translation>
</message>
<message>
<source>This is no wristband of ours. Read it again, sign by sign.</source>
<translation>นี่ไม่ใช่สายรัดข้อมือของเรา อ่านอีกครั้งทีละตัว</translation>
</message>
<message>
<source>This is not in the expected form.</source>
<translation>คำตอบนี้ไม่อยู่ในรูปแบบที่กำหนด</translation>
</message>
<message>
<source>This record has no such field.</source>
<translation>รายการนี้ไม่มีช่องดังกล่าว</translation>
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
<translation>คำอธิบาย</translation>
</message>
</context>
<context>
<name>Closing</name>
<message>
<source>Close it when its tasks are settled and every referral has an answer.</source>
<translation>ปิดเคสเมื่อจัดการงานครบ และการส่งต่อทุกรายการได้รับคำตอบแล้ว</translation>
</message>
<message>
<source>Close the case</source>
<translation>ปิดเคส</translation>
</message>
<message>
<source>Open the case again</source>
<translation>เปิดเคสอีกครั้ง</translation>
</message>
<message>
<source>Open this closed case again?</source>
<translation>เปิดเคสที่ปิดแล้วนี้อีกครั้งหรือไม่</translation>
</message>
<message>
<source>Still open: {what}. Settle it, or set it aside with a reason.</source>
<translation>ยังค้างอยู่: {what} จัดการให้เสร็จ หรืองดดำเนินการโดยระบุเหตุผล</translation>
</message>
<message>
<source>This case is open</source>
<translation>เคสนี้เปิดอยู่</translation>
</message>
<message>
<source>This closure waits for approval; the case stays open until then.</source>
<translation>การปิดเคสนี้รอการอนุมัติ เคสยังเปิดอยู่จนกว่าจะอนุมัติ</translation>
</message>
</context>
<context>
<name>Closure</name>
<message>
<source>Closed on</source>
<translation>วันที่ปิดเคส</translation>
</message>
<message>
<source>Details</source>
<translation>รายละเอียด</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>ผู้รับบริการเห็นด้วยหรือไม่</translation>
</message>
<message>
<source>Follow-up on</source>
<translation>วันที่ติดตามผล</translation>
</message>
<message>
<source>Reason</source>
<translation>เหตุผล</translation>
</message>
</context>
<context>
<name>Codes</name>
<message>
<source>0 to 11 years</source>
<translation>0 ถึง 11 ปี</translation>
</message>
<message>
<source>0 to 12 months</source>
<translation>0 ถึง 12 เดือน</translation>
</message>
<message>
<source>0 to 17 years</source>
<translation>0 ถึง 17 ปี</translation>
</message>
<message>
<source>0 to 4 years</source>
<translation>0 ถึง 4 ปี</translation>
</message>
<message>
<source>0 to 8 years</source>
<translation>0 ถึง 8 ปี</translation>
</message>
<message>
<source>12 to 17 years</source>
<translation>12 ถึง 17 ปี</translation>
</message>
<message>
<source>13 to 24 months</source>
<translation>13 ถึง 24 เดือน</translation>
</message>
<message>
<source>18 or over, age not known more closely</source>
<translation>18 ปีขึ้นไป ไม่ทราบอายุแน่ชัด</translation>
</message>
<message>
<source>18 to 20 years</source>
<translation>18 ถึง 20 ปี</translation>
</message>
<message>
<source>18 to 25 years</source>
<translation>18 ถึง 25 ปี</translation>
</message>
<message>
<source>18 to 59 years</source>
<translation>18 ถึง 59 ปี</translation>
</message>
<message>
<source>18 years or over</source>
<translation>18 ปีขึ้นไป</translation>
</message>
<message>
<source>2 or 3 services</source>
<translation>2 หรือ 3 บริการ</translation>
</message>
<message>
<source>2 to 7 days</source>
<translation>2 ถึง 7 วัน</translation>
</message>
<message>
<source>21 to 23 years</source>
<translation>21 ถึง 23 ปี</translation>
</message>
<message>
<source>24 to 26 years</source>
<translation>24 ถึง 26 ปี</translation>
</message>
<message>
<source>25 months or more</source>
<translation>25 เดือนขึ้นไป</translation>
</message>
<message>
<source>26 to 40 years</source>
<translation>26 ถึง 40 ปี</translation>
</message>
<message>
<source>27 to 29 years</source>
<translation>27 ถึง 29 ปี</translation>
</message>
<message>
<source>30 to 38 years</source>
<translation>30 ถึง 38 ปี</translation>
</message>
<message>
<source>31 days or more</source>
<translation>31 วันขึ้นไป</translation>
</message>
<message>
<source>39 to 47 years</source>
<translation>39 ถึง 47 ปี</translation>
</message>
<message>
<source>4 services or more</source>
<translation>4 บริการขึ้นไป</translation>
</message>
<message>
<source>41 to 60 years</source>
<translation>41 ถึง 60 ปี</translation>
</message>
<message>
<source>48 years or older</source>
<translation>48 ปีขึ้นไป</translation>
</message>
<message>
<source>5 to 11 years</source>
<translation>5 ถึง 11 ปี</translation>
</message>
<message>
<source>60 years and older</source>
<translation>60 ปีขึ้นไป</translation>
</message>
<message>
<source>61 years or older</source>
<translation>61 ปีขึ้นไป</translation>
</message>
<message>
<source>8 to 30 days</source>
<translation>8 ถึง 30 วัน</translation>
</message>
<message>
<source>9 to 17 years</source>
<translation>9 ถึง 17 ปี</translation>
</message>
<message>
<source>A child is at risk</source>
<translation>เด็กตกอยู่ในความเสี่ยง</translation>
</message>
<message>
<source>A colleague</source>
<translation>เพื่อนร่วมงาน</translation>
</message>
<message>
<source>A court or authority</source>
<translation>ศาลหรือหน่วยงานของรัฐ</translation>
</message>
<message>
<source>A document that may be wrong</source>
<translation>เอกสารที่อาจไม่ถูกต้อง</translation>
</message>
<message>
<source>A guardian</source>
<translation>ผู้ปกครอง</translation>
</message>
<message>
<source>A life is at risk</source>
<translation>มีอันตรายถึงชีวิต</translation>
</message>
<message>
<source>A medical emergency</source>
<translation>เหตุฉุกเฉินทางการแพทย์</translation>
</message>
<message>
<source>Abduction</source>
<translation>การลักพาตัว</translation>
</message>
<message>
<source>Abuse - physical</source>
<translation>การถูกทำร้ายร่างกาย</translation>
</message>
<message>
<source>Abuse - social media</source>
<translation>การถูกล่วงละเมิดทางสื่อสังคมออนไลน์</translation>
</message>
<message>
<source>Abuse of a position of vulnerability</source>
<translation>การใช้ประโยชน์จากสภาวะเปราะบางโดยมิชอบ</translation>
</message>
<message>
<source>Abuse of power</source>
<translation>การใช้อำนาจโดยมิชอบ</translation>
</message>
<message>
<source>Abuser</source>
<translation>ผู้ล่วงละเมิดหรือทำร้าย</translation>
</message>
<message>
<source>Accepted</source>
<translation>รับแล้ว</translation>
</message>
<message>
<source>Accommodation</source>
<translation>ที่พักแรม</translation>
</message>
<message>
<source>Accommodation and food service activities</source>
<translation>ที่พักแรมและบริการด้านอาหาร</translation>
</message>
<message>
<source>Accused</source>
<translation>ผู้ถูกกล่าวหา</translation>
</message>
<message>
<source>Acquainted</source>
<translation>เป็นคนรู้จัก</translation>
</message>
<message>
<source>Acquittal</source>
<translation>ยกฟ้อง</translation>
</message>
<message>
<source>Active</source>
<translation>กำลังดำเนินการ</translation>
</message>
<message>
<source>Activities auxiliary to financial services</source>
<translation>กิจกรรมสนับสนุนบริการทางการเงิน</translation>
</message>
<message>
<source>Activities of extraterritorial organizations and bodies</source>
<translation>กิจกรรมขององค์การระหว่างประเทศและภาคีสมาชิก</translation>
</message>
<message>
<source>Activities of head offices; management consultancy</source>
<translation>กิจกรรมของสำนักงานใหญ่ การให้คำปรึกษาด้านการจัดการ</translation>
</message>
<message>
<source>Activities of households as employers</source>
<translation>กิจกรรมการจ้างงานในครัวเรือนส่วนบุคคล</translation>
</message>
<message>
<source>Activities of membership organisations</source>
<translation>กิจกรรมขององค์กรสมาชิก</translation>
</message>
<message>
<source>Actual victim of trafficking</source>
<translation>ผู้เสียหายจากการค้ามนุษย์</translation>
</message>
<message>
<source>Addiction</source>
<translation>การเสพติด</translation>
</message>
<message>
<source>Additional services required</source>
<translation>ต้องการบริการเพิ่มเติม</translation>
</message>
<message>
<source>Administrative and support service activities</source>
<translation>กิจกรรมการบริหารและการบริการสนับสนุน</translation>
</message>
<message>
<source>Advertising and market research</source>
<translation>การโฆษณาและการวิจัยตลาด</translation>
</message>
<message>
<source>Afraid or in danger</source>
<translation>กลัวหรือตกอยู่ในอันตราย</translation>
</message>
<message>
<source>After 1 month</source>
<translation>หลัง 1 เดือน</translation>
</message>
<message>
<source>After 12 months</source>
<translation>หลัง 12 เดือน</translation>
</message>
<message>
<source>After 15 to 30 days</source>
<translation>หลังผ่านไป 15 ถึง 30 วัน</translation>
</message>
<message>
<source>After 3 months</source>
<translation>หลัง 3 เดือน</translation>
</message>
<message>
<source>After 31 days or more</source>
<translation>หลังผ่านไป 31 วันขึ้นไป</translation>
</message>
<message>
<source>After 4 or 5 days</source>
<translation>หลังผ่านไป 4 หรือ 5 วัน</translation>
</message>
<message>
<source>After 6 months</source>
<translation>หลัง 6 เดือน</translation>
</message>
<message>
<source>After 6 to 14 days</source>
<translation>หลังผ่านไป 6 ถึง 14 วัน</translation>
</message>
<message>
<source>After displacement</source>
<translation>หลังการพลัดถิ่น</translation>
</message>
<message>
<source>Afternoon</source>
<translation>ช่วงบ่าย</translation>
</message>
<message>
<source>Age assessment</source>
<translation>การประเมินอายุ</translation>
</message>
<message>
<source>Agrees to the interview</source>
<translation>ยินยอมให้สัมภาษณ์</translation>
</message>
<message>
<source>Agriculture, forestry and fishing</source>
<translation>เกษตรกรรม การป่าไม้ และการประมง</translation>
</message>
<message>
<source>Air transport</source>
<translation>การขนส่งทางอากาศ</translation>
</message>
<message>
<source>All</source>
<translation>ทั้งหมด</translation>
</message>
<message>
<source>Alleged smuggler or exploiter is present</source>
<translation>ผู้ต้องสงสัยว่าเป็นผู้ลักลอบขนคนหรือผู้แสวงหาประโยชน์อยู่ที่นี่</translation>
</message>
<message>
<source>Already received from another organisation</source>
<translation>ได้รับจากองค์กรอื่นแล้ว</translation>
</message>
<message>
<source>An authority</source>
<translation>หน่วยงานของรัฐ</translation>
</message>
<message>
<source>An authority needs an answer that cannot wait</source>
<translation>หน่วยงานของรัฐต้องการคำตอบที่รอไม่ได้</translation>
</message>
<message>
<source>An interpreter</source>
<translation>ล่าม</translation>
</message>
<message>
<source>Another office</source>
<translation>สำนักงานอื่น</translation>
</message>
<message>
<source>Another organisation</source>
<translation>องค์กรอื่น</translation>
</message>
<message>
<source>Another public body</source>
<translation>หน่วยงานภาครัฐอื่น</translation>
</message>
<message>
<source>Another time</source>
<translation>เวลาอื่น</translation>
</message>
<message>
<source>Another worker</source>
<translation>เจ้าหน้าที่คนอื่น</translation>
</message>
<message>
<source>Answered</source>
<translation>ตอบแล้ว</translation>
</message>
<message>
<source>Appearance</source>
<translation>รูปลักษณ์ภายนอก</translation>
</message>
<message>
<source>Applied</source>
<translation>ยื่นคำขอแล้ว</translation>
</message>
<message>
<source>Applied for</source>
<translation>ยื่นขอแล้ว</translation>
</message>
<message>
<source>Approved</source>
<translation>อนุมัติแล้ว</translation>
</message>
<message>
<source>Architectural and engineering activities</source>
<translation>กิจกรรมด้านสถาปัตยกรรมและวิศวกรรม</translation>
</message>
<message>
<source>Arrange a return</source>
<translation>จัดการส่งกลับ</translation>
</message>
<message>
<source>Arrived and received</source>
<translation>มาถึงและมีผู้รับตัวแล้ว</translation>
</message>
<message>
<source>Arts, entertainment and recreation</source>
<translation>ศิลปะ ความบันเทิง และนันทนาการ</translation>
</message>
<message>
<source>Ask first</source>
<translation>ถามก่อน</translation>
</message>
<message>
<source>Ask the person first</source>
<translation>ถามผู้รับบริการก่อน</translation>
</message>
<message>
<source>Asylum and refugee protection</source>
<translation>การลี้ภัยและการคุ้มครองผู้ลี้ภัย</translation>
</message>
<message>
<source>Asylum seeker</source>
<translation>ผู้แสวงหาที่ลี้ภัย</translation>
</message>
<message>
<source>At a place of business</source>
<translation>ที่สถานประกอบการ</translation>
</message>
<message>
<source>At an educational institution</source>
<translation>ที่สถานศึกษา</translation>
</message>
<message>
<source>At once</source>
<translation>ทันที</translation>
</message>
<message>
<source>At work</source>
<translation>ที่ทำงาน</translation>
</message>
<message>
<source>Aunt or uncle</source>
<translation>ป้า น้า อา หรือลุง</translation>
</message>
<message>
<source>Authority</source>
<translation>หน่วยงานของรัฐ</translation>
</message>
<message>
<source>Bachelor’s or equivalent level</source>
<translation>ปริญญาตรีหรือเทียบเท่า</translation>
</message>
<message>
<source>Before displacement</source>
<translation>ก่อนการพลัดถิ่น</translation>
</message>
<message>
<source>Being looked into</source>
<translation>กำลังตรวจสอบ</translation>
</message>
<message>
<source>Being prepared</source>
<translation>กำลังเตรียม</translation>
</message>
<message>
<source>Birth certificate</source>
<translation>สูติบัตร</translation>
</message>
<message>
<source>Boat arrival</source>
<translation>การมาถึงทางเรือ</translation>
</message>
<message>
<source>Border interception</source>
<translation>การสกัดพบที่ชายแดน</translation>
</message>
<message>
<source>Bought people</source>
<translation>ซื้อคน</translation>
</message>
<message>
<source>Boys</source>
<translation>เด็กชาย</translation>
</message>
<message>
<source>Broker or recruitment agency</source>
<translation>นายหน้าหรือบริษัทจัดหางาน</translation>
</message>
<message>
<source>Broker or travel agent</source>
<translation>นายหน้าหรือตัวแทนการเดินทาง</translation>
</message>
<message>
<source>Brother or sister</source>
<translation>พี่หรือน้อง</translation>
</message>
<message>
<source>By air</source>
<translation>ทางอากาศ</translation>
</message>
<message>
<source>By sea</source>
<translation>ทางทะเล</translation>
</message>
<message>
<source>Cargo ship</source>
<translation>เรือสินค้า</translation>
</message>
<message>
<source>Carrier or transhipment vessel</source>
<translation>เรือบรรทุกหรือเรือขนถ่ายกลางทะเล</translation>
</message>
<message>
<source>Central government organisation</source>
<translation>หน่วยงานราชการส่วนกลาง</translation>
</message>
<message>
<source>Child</source>
<translation>เด็กหรือบุตร</translation>
</message>
<message>
<source>Child alone</source>
<translation>เด็กอยู่ตามลำพัง</translation>
</message>
<message>
<source>Child labour</source>
<translation>แรงงานเด็ก</translation>
</message>
<message>
<source>Child protection</source>
<translation>การคุ้มครองเด็ก</translation>
</message>
<message>
<source>Civil engineering</source>
<translation>งานวิศวกรรมโยธา</translation>
</message>
<message>
<source>Claim for wages</source>
<translation>การเรียกร้องค่าจ้าง</translation>
</message>
<message>
<source>Closed</source>
<translation>ปิดแล้ว</translation>
</message>
<message>
<source>Closed referred</source>
<translation>ปิดแล้ว โดยส่งต่อ</translation>
</message>
<message>
<source>Clothes and blankets</source>
<translation>เสื้อผ้าและผ้าห่ม</translation>
</message>
<message>
<source>Compensation</source>
<translation>ค่าสินไหมทดแทน</translation>
</message>
<message>
<source>Complaint</source>
<translation>ข้อร้องเรียน</translation>
</message>
<message>
<source>Complaint to the police</source>
<translation>การแจ้งความต่อตำรวจ</translation>
</message>
<message>
<source>Computer programming and consultancy</source>
<translation>การเขียนโปรแกรมและการให้คำปรึกษาด้านคอมพิวเตอร์</translation>
</message>
<message>
<source>Consent form</source>
<translation>แบบฟอร์มความยินยอม</translation>
</message>
<message>
<source>Construction</source>
<translation>การก่อสร้าง</translation>
</message>
<message>
<source>Construction of buildings</source>
<translation>การก่อสร้างอาคาร</translation>
</message>
<message>
<source>Consulate</source>
<translation>สถานกงสุล</translation>
</message>
<message>
<source>Contact lost</source>
<translation>ขาดการติดต่อ</translation>
</message>
<message>
<source>Contact the consulate</source>
<translation>ติดต่อสถานกงสุล</translation>
</message>
<message>
<source>Contact the family</source>
<translation>ติดต่อครอบครัว</translation>
</message>
<message>
<source>Contact with family</source>
<translation>การติดต่อครอบครัว</translation>
</message>
<message>
<source>Contract</source>
<translation>สัญญา</translation>
</message>
<message>
<source>Controlled people</source>
<translation>ควบคุมคน</translation>
</message>
<message>
<source>Convicted</source>
<translation>ถูกตัดสินว่ามีความผิด</translation>
</message>
<message>
<source>Conviction</source>
<translation>ตัดสินว่ามีความผิด</translation>
</message>
<message>
<source>Corporate business</source>
<translation>ธุรกิจเอกชน</translation>
</message>
<message>
<source>Count in anonymous figures</source>
<translation>นับรวมในตัวเลขสถิติแบบไม่ระบุตัวบุคคล</translation>
</message>
<message>
<source>Court or prosecution</source>
<translation>ศาลหรืออัยการ</translation>
</message>
<message>
<source>Court paper</source>
<translation>เอกสารศาล</translation>
</message>
<message>
<source>Court soon</source>
<translation>ใกล้ถึงวันขึ้นศาล</translation>
</message>
<message>
<source>Cousin</source>
<translation>ลูกพี่ลูกน้อง</translation>
</message>
<message>
<source>Creative, arts and entertainment activities</source>
<translation>กิจกรรมสร้างสรรค์ ศิลปะ และความบันเทิง</translation>
</message>
<message>
<source>Criminal case</source>
<translation>คดีอาญา</translation>
</message>
<message>
<source>Crop and animal production, hunting</source>
<translation>การเพาะปลูก การเลี้ยงสัตว์ และการล่าสัตว์</translation>
</message>
<message>
<source>Debt bondage</source>
<translation>แรงงานขัดหนี้</translation>
</message>
<message>
<source>Deception</source>
<translation>การหลอกลวง</translation>
</message>
<message>
<source>Decided</source>
<translation>ตัดสินแล้ว</translation>
</message>
<message>
<source>Declined by the person</source>
<translation>ผู้รับบริการไม่ประสงค์รับ</translation>
</message>
<message>
<source>Denial of resources, opportunities or services</source>
<translation>การถูกปฏิเสธทรัพยากร โอกาส หรือบริการ</translation>
</message>
<message>
<source>Departed</source>
<translation>ออกเดินทางแล้ว</translation>
</message>
<message>
<source>Detention or charge against the person</source>
<translation>การควบคุมตัวหรือดำเนินคดีต่อผู้รับบริการ</translation>
</message>
<message>
<source>Did not agree to a record</source>
<translation>ไม่ยินยอมให้เก็บบันทึก</translation>
</message>
<message>
<source>Did not want to say</source>
<translation>ไม่ประสงค์จะตอบ</translation>
</message>
<message>
<source>Difficulty communicating</source>
<translation>มีความยากลำบากในการสื่อสาร</translation>
</message>
<message>
<source>Difficulty hearing</source>
<translation>มีความยากลำบากในการได้ยิน</translation>
</message>
<message>
<source>Difficulty remembering or concentrating</source>
<translation>มีความยากลำบากในการจดจำหรือการตั้งสมาธิ</translation>
</message>
<message>
<source>Difficulty seeing</source>
<translation>มีความยากลำบากในการมองเห็น</translation>
</message>
<message>
<source>Difficulty walking</source>
<translation>มีความยากลำบากในการเดิน</translation>
</message>
<message>
<source>Difficulty with self-care</source>
<translation>มีความยากลำบากในการดูแลตนเอง</translation>
</message>
<message>
<source>Disability</source>
<translation>ความพิการ</translation>
</message>
<message>
<source>Disability and physical health</source>
<translation>ความพิการและสุขภาพกาย</translation>
</message>
<message>
<source>Discrimination</source>
<translation>การเลือกปฏิบัติ</translation>
</message>
<message>
<source>Divorced</source>
<translation>หย่า</translation>
</message>
<message>
<source>Doctoral or equivalent level</source>
<translation>ปริญญาเอกหรือเทียบเท่า</translation>
</message>
<message>
<source>Does not apply</source>
<translation>ไม่เกี่ยวข้อง</translation>
</message>
<message>
<source>Does not read</source>
<translation>อ่านไม่ได้</translation>
</message>
<message>
<source>Does not wish to apply</source>
<translation>ไม่ประสงค์ยื่นคำขอ</translation>
</message>
<message>
<source>Done</source>
<translation>เสร็จแล้ว</translation>
</message>
<message>
<source>Dropped</source>
<translation>เลิกดำเนินการ</translation>
</message>
<message>
<source>During flight</source>
<translation>ระหว่างการหลบหนี</translation>
</message>
<message>
<source>During refuge</source>
<translation>ระหว่างอยู่ในที่ลี้ภัย</translation>
</message>
<message>
<source>During return or transit</source>
<translation>ระหว่างการเดินทางกลับหรือเดินทางผ่าน</translation>
</message>
<message>
<source>Early childhood education</source>
<translation>การศึกษาปฐมวัย</translation>
</message>
<message>
<source>Education</source>
<translation>การศึกษา</translation>
</message>
<message>
<source>Electricity, gas, steam and air conditioning supply</source>
<translation>ไฟฟ้า ก๊าซ ไอน้ำ และระบบปรับอากาศ</translation>
</message>
<message>
<source>Elsewhere over land</source>
<translation>ทางบกที่จุดอื่น</translation>
</message>
<message>
<source>Email</source>
<translation>อีเมล</translation>
</message>
<message>
<source>Emergency document issued</source>
<translation>ออกเอกสารฉุกเฉินแล้ว</translation>
</message>
<message>
<source>Employer</source>
<translation>นายจ้าง</translation>
</message>
<message>
<source>Employer or recruiter</source>
<translation>นายจ้างหรือผู้จัดหา</translation>
</message>
<message>
<source>Employment activities</source>
<translation>กิจกรรมการจ้างงาน</translation>
</message>
<message>
<source>Escaped</source>
<translation>หนีออกมา</translation>
</message>
<message>
<source>Escort by authorities</source>
<translation>เจ้าหน้าที่รัฐพาไป</translation>
</message>
<message>
<source>Escort by family</source>
<translation>ครอบครัวพาไป</translation>
</message>
<message>
<source>Escort by staff</source>
<translation>เจ้าหน้าที่สำนักงานพาไป</translation>
</message>
<message>
<source>Estimated</source>
<translation>ประมาณการ</translation>
</message>
<message>
<source>Evening or night</source>
<translation>ช่วงเย็นหรือกลางคืน</translation>
</message>
<message>
<source>Events the person remembers</source>
<translation>เหตุการณ์ที่ผู้รับบริการจำได้</translation>
</message>
<message>
<source>Excessive working hours</source>
<translation>ชั่วโมงทำงานมากเกินไป</translation>
</message>
<message>
<source>Expired</source>
<translation>หมดอายุแล้ว</translation>
</message>
<message>
<source>Exploitation</source>
<translation>การแสวงหาประโยชน์</translation>
</message>
<message>
<source>Exploiter</source>
<translation>ผู้แสวงหาประโยชน์</translation>
</message>
<message>
<source>Extraction of crude petroleum and natural gas</source>
<translation>การขุดเจาะปิโตรเลียมดิบและก๊าซธรรมชาติ</translation>
</message>
<message>
<source>Extraterritorial organisations and bodies</source>
<translation>องค์การระหว่างประเทศและภาคีสมาชิก</translation>
</message>
<message>
<source>Fair</source>
<translation>พอใช้</translation>
</message>
<message>
<source>False or another person's papers</source>
<translation>เอกสารปลอมหรือของผู้อื่น</translation>
</message>
<message>
<source>False promises</source>
<translation>การให้สัญญาลวง</translation>
</message>
<message>
<source>Familial</source>
<translation>เป็นคนในครอบครัว</translation>
</message>
<message>
<source>Families</source>
<translation>ครอบครัว</translation>
</message>
<message>
<source>Family</source>
<translation>ครอบครัว</translation>
</message>
<message>
<source>Family friend or neighbour</source>
<translation>เพื่อนของครอบครัวหรือเพื่อนบ้าน</translation>
</message>
<message>
<source>Family member or guardian</source>
<translation>คนในครอบครัวหรือผู้ปกครอง</translation>
</message>
<message>
<source>Family not found</source>
<translation>ไม่พบครอบครัว</translation>
</message>
<message>
<source>Father</source>
<translation>บิดา</translation>
</message>
<message>
<source>Feedback</source>
<translation>ความคิดเห็น</translation>
</message>
<message>
<source>Female</source>
<translation>หญิง</translation>
</message>
<message>
<source>Filed</source>
<translation>ยื่นแล้ว</translation>
</message>
<message>
<source>Film, video, television and sound recording</source>
<translation>ภาพยนตร์ วีดิทัศน์ โทรทัศน์ และการบันทึกเสียง</translation>
</message>
<message>
<source>Financial</source>
<translation>ด้านการเงิน</translation>
</message>
<message>
<source>Financial and insurance activities</source>
<translation>กิจกรรมทางการเงินและการประกันภัย</translation>
</message>
<message>
<source>Financial help</source>
<translation>ความช่วยเหลือด้านการเงิน</translation>
</message>
<message>
<source>Financial service activities</source>
<translation>กิจกรรมบริการทางการเงิน</translation>
</message>
<message>
<source>Fishing and aquaculture</source>
<translation>การประมงและการเพาะเลี้ยงสัตว์น้ำ</translation>
</message>
<message>
<source>Fishing platform</source>
<translation>แพหรือโป๊ะประมง</translation>
</message>
<message>
<source>Follow up</source>
<translation>ติดตามผล</translation>
</message>
<message>
<source>Food and beverage service activities</source>
<translation>บริการอาหารและเครื่องดื่ม</translation>
</message>
<message>
<source>Forced adoption</source>
<translation>การบังคับรับบุตรบุญธรรม</translation>
</message>
<message>
<source>Forced begging</source>
<translation>การบังคับขอทาน</translation>
</message>
<message>
<source>Forced conscription</source>
<translation>การบังคับเกณฑ์เป็นทหาร</translation>
</message>
<message>
<source>Forced criminality</source>
<translation>การบังคับให้กระทำความผิด</translation>
</message>
<message>
<source>Forced labour</source>
<translation>แรงงานบังคับ</translation>
</message>
<message>
<source>Forced labour, all kinds</source>
<translation>แรงงานบังคับทุกประเภท</translation>
</message>
<message>
<source>Forced marriage</source>
<translation>การบังคับสมรส</translation>
</message>
<message>
<source>Forced military (by non-state actors)</source>
<translation>การบังคับเป็นทหาร (โดยกลุ่มที่ไม่ใช่รัฐ)</translation>
</message>
<message>
<source>Foreign national</source>
<translation>คนต่างชาติ</translation>
</message>
<message>
<source>Foreign nationals</source>
<translation>คนต่างชาติ</translation>
</message>
<message>
<source>Forestry and logging</source>
<translation>การป่าไม้และการทำไม้</translation>
</message>
<message>
<source>Formal identification</source>
<translation>การคัดแยกผู้เสียหายอย่างเป็นทางการ</translation>
</message>
<message>
<source>Formally identified as a victim</source>
<translation>คัดแยกอย่างเป็นทางการแล้วว่าเป็นผู้เสียหาย</translation>
</message>
<message>
<source>Found not to be a victim</source>
<translation>คัดแยกแล้วว่าไม่ใช่ผู้เสียหาย</translation>
</message>
<message>
<source>Fraud</source>
<translation>การฉ้อฉล</translation>
</message>
<message>
<source>Free of charge</source>
<translation>ไม่มีค่าใช้จ่าย</translation>
</message>
<message>
<source>Freed by authorities</source>
<translation>เจ้าหน้าที่รัฐช่วยออกมา</translation>
</message>
<message>
<source>Friend</source>
<translation>เพื่อน</translation>
</message>
<message>
<source>Friend or acquaintance</source>
<translation>เพื่อนหรือคนรู้จัก</translation>
</message>
<message>
<source>Gambling and betting activities</source>
<translation>กิจกรรมการพนันและการเดิมพัน</translation>
</message>
<message>
<source>Girls</source>
<translation>เด็กหญิง</translation>
</message>
<message>
<source>Given</source>
<translation>ให้ความยินยอม</translation>
</message>
<message>
<source>Giving or receiving payments or benefits</source>
<translation>การให้หรือรับเงินหรือผลประโยชน์</translation>
</message>
<message>
<source>Good</source>
<translation>ดี</translation>
</message>
<message>
<source>Grandparent</source>
<translation>ปู่ย่าตายาย</translation>
</message>
<message>
<source>Granted</source>
<translation>ให้ตามคำขอ</translation>
</message>
<message>
<source>Granted in part</source>
<translation>ให้บางส่วน</translation>
</message>
<message>
<source>Group return</source>
<translation>การส่งกลับเป็นกลุ่ม</translation>
</message>
<message>
<source>Guardian</source>
<translation>ผู้ปกครอง</translation>
</message>
<message>
<source>Handed over to another office</source>
<translation>ส่งมอบให้สำนักงานอื่นแล้ว</translation>
</message>
<message>
<source>Harboured people</source>
<translation>จัดให้คนอยู่อาศัย</translation>
</message>
<message>
<source>Harbouring</source>
<translation>การจัดให้อยู่อาศัย</translation>
</message>
<message>
<source>Has a case</source>
<translation>มีเคส</translation>
</message>
<message>
<source>Has a case already</source>
<translation>มีเคสอยู่แล้ว</translation>
</message>
<message>
<source>Has a valid document</source>
<translation>มีเอกสารที่ใช้ได้</translation>
</message>
<message>
<source>Has returned</source>
<translation>กลับแล้ว</translation>
</message>
<message>
<source>Head of the group</source>
<translation>หัวหน้ากลุ่ม</translation>
</message>
<message>
<source>Health</source>
<translation>ด้านสุขภาพ</translation>
</message>
<message>
<source>Health service organisation</source>
<translation>หน่วยงานบริการสุขภาพ</translation>
</message>
<message>
<source>Helped out by an organisation</source>
<translation>องค์กรช่วยออกมา</translation>
</message>
<message>
<source>Helped out by family or community</source>
<translation>ครอบครัวหรือชุมชนช่วยออกมา</translation>
</message>
<message>
<source>High</source>
<translation>สูง</translation>
</message>
<message>
<source>Homelessness</source>
<translation>การไร้ที่อยู่อาศัย</translation>
</message>
<message>
<source>Households as employers of domestic personnel</source>
<translation>ครัวเรือนในฐานะนายจ้างของคนทำงานบ้าน</translation>
</message>
<message>
<source>Households producing goods and services for own use</source>
<translation>ครัวเรือนที่ผลิตสินค้าและบริการเพื่อใช้เอง</translation>
</message>
<message>
<source>Housemate</source>
<translation>ผู้อยู่ร่วมบ้าน</translation>
</message>
<message>
<source>How to reach the person</source>
<translation>วิธีติดต่อผู้รับบริการ</translation>
</message>
<message>
<source>Human health activities</source>
<translation>กิจกรรมด้านสุขภาพ</translation>
</message>
<message>
<source>Human health and social work activities</source>
<translation>กิจกรรมด้านสุขภาพและงานสังคมสงเคราะห์</translation>
</message>
<message>
<source>Hygiene</source>
<translation>สุขอนามัย</translation>
</message>
<message>
<source>Identity</source>
<translation>ข้อมูลระบุตัวบุคคล</translation>
</message>
<message>
<source>Identity card</source>
<translation>บัตรประจำตัว</translation>
</message>
<message>
<source>Illegal gambling</source>
<translation>การพนันผิดกฎหมาย</translation>
</message>
<message>
<source>Immigration service</source>
<translation>หน่วยงานตรวจคนเข้าเมือง</translation>
</message>
<message>
<source>In person</source>
<translation>พบตัว</translation>
</message>
<message>
<source>Information and communication</source>
<translation>ข้อมูลข่าวสารและการสื่อสาร</translation>
</message>
<message>
<source>Information service activities</source>
<translation>กิจกรรมบริการข้อมูลข่าวสาร</translation>
</message>
<message>
<source>Informed of the right to apply</source>
<translation>แจ้งสิทธิในการขอลี้ภัยแล้ว</translation>
</message>
<message>
<source>Insurance and pension funding</source>
<translation>การประกันภัยและกองทุนบำเหน็จบำนาญ</translation>
</message>
<message>
<source>Interest of the media</source>
<translation>เป็นที่สนใจของสื่อ</translation>
</message>
<message>
<source>Internally displaced person</source>
<translation>ผู้พลัดถิ่นภายในประเทศ</translation>
</message>
<message>
<source>Interpretation</source>
<translation>การล่าม</translation>
</message>
<message>
<source>Involved in what happened</source>
<translation>มีส่วนเกี่ยวข้องกับสิ่งที่เกิดขึ้น</translation>
</message>
<message>
<source>Keep a record of the case</source>
<translation>เก็บบันทึกของเคส</translation>
</message>
<message>
<source>Kept on purpose</source>
<translation>เก็บไว้โดยตั้งใจ</translation>
</message>
<message>
<source>Kidnapper</source>
<translation>ผู้ลักพาตัว</translation>
</message>
<message>
<source>Knows how long the data are kept</source>
<translation>ทราบว่าเก็บข้อมูลไว้นานเท่าใด</translation>
</message>
<message>
<source>Knows how the data are and may be used</source>
<translation>ทราบว่าข้อมูลถูกใช้และอาจถูกใช้อย่างไร</translation>
</message>
<message>
<source>Knows how to withdraw consent</source>
<translation>ทราบวิธีถอนความยินยอม</translation>
</message>
<message>
<source>Knows that anonymous data may be used for research</source>
<translation>ทราบว่าข้อมูลที่ไม่ระบุตัวบุคคลอาจใช้เพื่อการวิจัย</translation>
</message>
<message>
<source>Knows the purpose of the interview</source>
<translation>ทราบวัตถุประสงค์ของการสัมภาษณ์</translation>
</message>
<message>
<source>Knows the right to ask for the data at any time</source>
<translation>ทราบสิทธิในการขอดูข้อมูลได้ทุกเมื่อ</translation>
</message>
<message>
<source>Labour exploitation rehabilitation</source>
<translation>การฟื้นฟูจากการแสวงหาประโยชน์ด้านแรงงาน</translation>
</message>
<message>
<source>Land transport and transport via pipelines</source>
<translation>การขนส่งทางบกและทางท่อ</translation>
</message>
<message>
<source>Law enforcement</source>
<translation>หน่วยงานบังคับใช้กฎหมาย</translation>
</message>
<message>
<source>Lawyer or legal aid</source>
<translation>ทนายความหรือความช่วยเหลือทางกฎหมาย</translation>
</message>
<message>
<source>Left</source>
<translation>ออกไปแล้ว</translation>
</message>
<message>
<source>Legal</source>
<translation>ด้านกฎหมาย</translation>
</message>
<message>
<source>Legal and accounting activities</source>
<translation>กิจกรรมทางกฎหมายและการบัญชี</translation>
</message>
<message>
<source>Legal help</source>
<translation>ความช่วยเหลือทางกฎหมาย</translation>
</message>
<message>
<source>Legal information</source>
<translation>ข้อมูลทางกฎหมาย</translation>
</message>
<message>
<source>Legal service</source>
<translation>หน่วยงานบริการทางกฎหมาย</translation>
</message>
<message>
<source>Let go</source>
<translation>ได้รับการปล่อยตัว</translation>
</message>
<message>
<source>Let go after payment</source>
<translation>ได้รับการปล่อยตัวหลังจ่ายเงิน</translation>
</message>
<message>
<source>Letter or box</source>
<translation>จดหมายหรือกล่องรับเรื่อง</translation>
</message>
<message>
<source>Libraries, archives and museums</source>
<translation>ห้องสมุด หอจดหมายเหตุ และพิพิธภัณฑ์</translation>
</message>
<message>
<source>Livelihood</source>
<translation>การประกอบอาชีพ</translation>
</message>
<message>
<source>Local government organisation</source>
<translation>หน่วยงานราชการส่วนท้องถิ่น</translation>
</message>
<message>
<source>Longliner</source>
<translation>เรือเบ็ดราว</translation>
</message>
<message>
<source>Lost or destroyed</source>
<translation>สูญหายหรือถูกทำลาย</translation>
</message>
<message>
<source>Low</source>
<translation>ต่ำ</translation>
</message>
<message>
<source>Lower secondary education</source>
<translation>มัธยมศึกษาตอนต้น</translation>
</message>
<message>
<source>Making or carrying drugs</source>
<translation>การผลิตหรือขนยาเสพติด</translation>
</message>
<message>
<source>Male</source>
<translation>ชาย</translation>
</message>
<message>
<source>Man or boy (masculine)</source>
<translation>ผู้ชายหรือเด็กชาย (เพศสภาพชาย)</translation>
</message>
<message>
<source>Manufacture of basic metals</source>
<translation>การผลิตโลหะขั้นมูลฐาน</translation>
</message>
<message>
<source>Manufacture of beverages</source>
<translation>การผลิตเครื่องดื่ม</translation>
</message>
<message>
<source>Manufacture of chemicals and chemical products</source>
<translation>การผลิตเคมีภัณฑ์และผลิตภัณฑ์เคมี</translation>
</message>
<message>
<source>Manufacture of coke and refined petroleum products</source>
<translation>การผลิตถ่านโค้กและผลิตภัณฑ์จากการกลั่นปิโตรเลียม</translation>
</message>
<message>
<source>Manufacture of computer, electronic and optical products</source>
<translation>การผลิตคอมพิวเตอร์ อิเล็กทรอนิกส์ และอุปกรณ์ทัศนศาสตร์</translation>
</message>
<message>
<source>Manufacture of electrical equipment</source>
<translation>การผลิตอุปกรณ์ไฟฟ้า</translation>
</message>
<message>
<source>Manufacture of fabricated metal products</source>
<translation>การผลิตผลิตภัณฑ์โลหะประดิษฐ์</translation>
</message>
<message>
<source>Manufacture of food products</source>
<translation>การผลิตผลิตภัณฑ์อาหาร</translation>
</message>
<message>
<source>Manufacture of furniture</source>
<translation>การผลิตเฟอร์นิเจอร์</translation>
</message>
<message>
<source>Manufacture of leather and related products</source>
<translation>การผลิตเครื่องหนังและผลิตภัณฑ์ที่เกี่ยวข้อง</translation>
</message>
<message>
<source>Manufacture of machinery and equipment</source>
<translation>การผลิตเครื่องจักรและเครื่องมือ</translation>
</message>
<message>
<source>Manufacture of motor vehicles and trailers</source>
<translation>การผลิตยานยนต์และรถพ่วง</translation>
</message>
<message>
<source>Manufacture of other non-metallic mineral products</source>
<translation>การผลิตผลิตภัณฑ์อื่นจากแร่อโลหะ</translation>
</message>
<message>
<source>Manufacture of other transport equipment</source>
<translation>การผลิตอุปกรณ์ขนส่งอื่น ๆ</translation>
</message>
<message>
<source>Manufacture of paper and paper products</source>
<translation>การผลิตกระดาษและผลิตภัณฑ์กระดาษ</translation>
</message>
<message>
<source>Manufacture of pharmaceutical products</source>
<translation>การผลิตเภสัชภัณฑ์</translation>
</message>
<message>
<source>Manufacture of rubber and plastics products</source>
<translation>การผลิตผลิตภัณฑ์ยางและพลาสติก</translation>
</message>
<message>
<source>Manufacture of textiles</source>
<translation>การผลิตสิ่งทอ</translation>
</message>
<message>
<source>Manufacture of tobacco products</source>
<translation>การผลิตผลิตภัณฑ์ยาสูบ</translation>
</message>
<message>
<source>Manufacture of wearing apparel</source>
<translation>การผลิตเสื้อผ้าเครื่องแต่งกาย</translation>
</message>
<message>
<source>Manufacture of wood and products of wood</source>
<translation>การผลิตไม้และผลิตภัณฑ์จากไม้</translation>
</message>
<message>
<source>Manufacturing</source>
<translation>การผลิต</translation>
</message>
<message>
<source>Married</source>
<translation>สมรส</translation>
</message>
<message>
<source>Master’s or equivalent level</source>
<translation>ปริญญาโทหรือเทียบเท่า</translation>
</message>
<message>
<source>Medical assessment</source>
<translation>การประเมินทางการแพทย์</translation>
</message>
<message>
<source>Medical care</source>
<translation>การรักษาพยาบาล</translation>
</message>
<message>
<source>Medical escort</source>
<translation>บุคลากรทางการแพทย์พาไป</translation>
</message>
<message>
<source>Medical help now</source>
<translation>ต้องการความช่วยเหลือทางการแพทย์ตอนนี้</translation>
</message>
<message>
<source>Medical report</source>
<translation>รายงานทางการแพทย์</translation>
</message>
<message>
<source>Medium</source>
<translation>ปานกลาง</translation>
</message>
<message>
<source>Men</source>
<translation>ผู้ชาย</translation>
</message>
<message>
<source>Mental and physical disability</source>
<translation>ความพิการทางจิตและทางกาย</translation>
</message>
<message>
<source>Mental disability</source>
<translation>ความพิการทางจิต</translation>
</message>
<message>
<source>Mental health</source>
<translation>สุขภาพจิต</translation>
</message>
<message>
<source>Mental health and psychosocial support</source>
<translation>สุขภาพจิตและการช่วยเหลือด้านจิตสังคม</translation>
</message>
<message>
<source>Message</source>
<translation>ข้อความ</translation>
</message>
<message>
<source>Migration</source>
<translation>การย้ายถิ่น</translation>
</message>
<message>
<source>Migration or change of location</source>
<translation>การย้ายถิ่นหรือเปลี่ยนที่อยู่</translation>
</message>
<message>
<source>Mining and quarrying</source>
<translation>การทำเหมืองแร่และเหมืองหิน</translation>
</message>
<message>
<source>Mining of coal and lignite</source>
<translation>การทำเหมืองถ่านหินและลิกไนต์</translation>
</message>
<message>
<source>Mining of metal ores</source>
<translation>การทำเหมืองสินแร่โลหะ</translation>
</message>
<message>
<source>Mining support service activities</source>
<translation>กิจกรรมสนับสนุนการทำเหมือง</translation>
</message>
<message>
<source>Missing</source>
<translation>หายตัวไป</translation>
</message>
<message>
<source>Morning</source>
<translation>ช่วงเช้า</translation>
</message>
<message>
<source>Mother</source>
<translation>มารดา</translation>
</message>
<message>
<source>NGO</source>
<translation>องค์กรพัฒนาเอกชน</translation>
</message>
<message>
<source>Needs an interpreter</source>
<translation>ต้องการล่าม</translation>
</message>
<message>
<source>Needs no case</source>
<translation>ไม่จำเป็นต้องมีเคส</translation>
</message>
<message>
<source>Neither unaccompanied nor separated</source>
<translation>ไม่ใช่ทั้งเด็กที่อยู่ตามลำพังและเด็กที่พลัดพราก</translation>
</message>
<message>
<source>Never</source>
<translation>ห้าม</translation>
</message>
<message>
<source>No</source>
<translation>ไม่ใช่</translation>
</message>
<message>
<source>No border crossed</source>
<translation>ไม่ได้ข้ามพรมแดน</translation>
</message>
<message>
<source>No case</source>
<translation>ไม่มีเคส</translation>
</message>
<message>
<source>No disability</source>
<translation>ไม่มีความพิการ</translation>
</message>
<message>
<source>No escort needed</source>
<translation>ไม่จำเป็นต้องมีผู้พาไป</translation>
</message>
<message>
<source>No interpreter</source>
<translation>ไม่มีล่าม</translation>
</message>
<message>
<source>No longer wanted</source>
<translation>ไม่ต้องการแล้ว</translation>
</message>
<message>
<source>No papers</source>
<translation>ไม่มีเอกสาร</translation>
</message>
<message>
<source>No place free</source>
<translation>ไม่มีที่ว่าง</translation>
</message>
<message>
<source>No reason given</source>
<translation>ไม่ได้ให้เหตุผล</translation>
</message>
<message>
<source>No relation</source>
<translation>ไม่มีความสัมพันธ์กัน</translation>
</message>
<message>
<source>No return planned</source>
<translation>ไม่มีแผนการส่งกลับ</translation>
</message>
<message>
<source>No service</source>
<translation>ไม่ได้รับบริการ</translation>
</message>
<message>
<source>No threat known</source>
<translation>ไม่ทราบว่ามีภัยคุกคาม</translation>
</message>
<message>
<source>No, refused</source>
<translation>ไม่ยินยอม</translation>
</message>
<message>
<source>Nobody else</source>
<translation>ไม่มีผู้อื่น</translation>
</message>
<message>
<source>Non-Conforming</source>
<translation>ไม่ตรงตามกรอบเพศ</translation>
</message>
<message>
<source>Non-police governmental organization</source>
<translation>หน่วยงานของรัฐที่ไม่ใช่ตำรวจ</translation>
</message>
<message>
<source>None</source>
<translation>ไม่มี</translation>
</message>
<message>
<source>Normal</source>
<translation>ปกติ</translation>
</message>
<message>
<source>Not a victim of trafficking</source>
<translation>ไม่ใช่ผู้เสียหายจากการค้ามนุษย์</translation>
</message>
<message>
<source>Not accepted</source>
<translation>ไม่รับ</translation>
</message>
<message>
<source>Not acquainted</source>
<translation>ไม่รู้จักกันมาก่อน</translation>
</message>
<message>
<source>Not assessed yet</source>
<translation>ยังไม่ได้ประเมิน</translation>
</message>
<message>
<source>Not available</source>
<translation>ไม่มีให้บริการ</translation>
</message>
<message>
<source>Not displaced at home</source>
<translation>ไม่ได้พลัดถิ่น อยู่ในภูมิลำเนา</translation>
</message>
<message>
<source>Not eligible</source>
<translation>ไม่เข้าเกณฑ์</translation>
</message>
<message>
<source>Not gender-based</source>
<translation>ไม่ใช่ความรุนแรงบนฐานเพศสภาพ</translation>
</message>
<message>
<source>Not granted</source>
<translation>ไม่อนุมัติ</translation>
</message>
<message>
<source>Not issued</source>
<translation>ไม่ออกให้</translation>
</message>
<message>
<source>Not known</source>
<translation>ไม่ทราบ</translation>
</message>
<message>
<source>Not needed</source>
<translation>ไม่จำเป็น</translation>
</message>
<message>
<source>Not pursued</source>
<translation>ไม่ดำเนินการต่อ</translation>
</message>
<message>
<source>Not reached</source>
<translation>ไม่บรรลุ</translation>
</message>
<message>
<source>Not safe</source>
<translation>ไม่ปลอดภัย</translation>
</message>
<message>
<source>Not safe there</source>
<translation>ที่นั่นไม่ปลอดภัย</translation>
</message>
<message>
<source>Not so far</source>
<translation>จนถึงตอนนี้ยังไม่มี</translation>
</message>
<message>
<source>Not specified or unknown</source>
<translation>ไม่ระบุหรือไม่ทราบ</translation>
</message>
<message>
<source>Not trafficked</source>
<translation>ไม่ได้ถูกค้ามนุษย์</translation>
</message>
<message>
<source>Offered, waiting for an answer</source>
<translation>เสนอแล้ว รอคำตอบ</translation>
</message>
<message>
<source>Office administrative and support activities</source>
<translation>กิจกรรมการบริหารและสนับสนุนสำนักงาน</translation>
</message>
<message>
<source>Official</source>
<translation>เจ้าหน้าที่ของรัฐ</translation>
</message>
<message>
<source>Official crossing point</source>
<translation>จุดผ่านแดนทางการ</translation>
</message>
<message>
<source>On the same or the next day</source>
<translation>ในวันเดียวกันหรือวันถัดไป</translation>
</message>
<message>
<source>One service</source>
<translation>หนึ่งบริการ</translation>
</message>
<message>
<source>Online scam</source>
<translation>การหลอกลวงออนไลน์</translation>
</message>
<message>
<source>Only with support</source>
<translation>ต้องมีการช่วยเหลือเท่านั้น</translation>
</message>
<message>
<source>Open</source>
<translation>ยังไม่เสร็จ</translation>
</message>
<message>
<source>Organ removal</source>
<translation>การตัดอวัยวะ</translation>
</message>
<message>
<source>Other</source>
<translation>อื่น ๆ</translation>
</message>
<message>
<source>Other abduction or kidnapping</source>
<translation>การลักพาตัวรูปแบบอื่น</translation>
</message>
<message>
<source>Other civil matter</source>
<translation>เรื่องทางแพ่งอื่น</translation>
</message>
<message>
<source>Other displaced person or returnee</source>
<translation>ผู้พลัดถิ่นหรือผู้เดินทางกลับอื่น</translation>
</message>
<message>
<source>Other family member</source>
<translation>คนในครอบครัวคนอื่น</translation>
</message>
<message>
<source>Other forms of coercion</source>
<translation>การบีบบังคับรูปแบบอื่น</translation>
</message>
<message>
<source>Other forms of exploitation, all kinds</source>
<translation>การแสวงหาประโยชน์รูปแบบอื่นทุกประเภท</translation>
</message>
<message>
<source>Other manufacturing</source>
<translation>การผลิตอื่น ๆ</translation>
</message>
<message>
<source>Other mining and quarrying</source>
<translation>การทำเหมืองแร่และเหมืองหินอื่น ๆ</translation>
</message>
<message>
<source>Other personal service activities</source>
<translation>กิจกรรมบริการส่วนบุคคลอื่น ๆ</translation>
</message>
<message>
<source>Other professional, scientific and technical activities</source>
<translation>กิจกรรมวิชาชีพ วิทยาศาสตร์ และเทคนิคอื่น ๆ</translation>
</message>
<message>
<source>Other resident of the community</source>
<translation>ผู้อยู่อาศัยอื่นในชุมชน</translation>
</message>
<message>
<source>Other service activities</source>
<translation>กิจกรรมบริการด้านอื่น ๆ</translation>
</message>
<message>
<source>Other vulnerable child</source>
<translation>เด็กเปราะบางอื่น</translation>
</message>
<message>
<source>Outreach</source>
<translation>งานเชิงรุกในพื้นที่</translation>
</message>
<message>
<source>Own valid papers</source>
<translation>เอกสารของตนเองที่ใช้ได้</translation>
</message>
<message>
<source>Parent or guardian</source>
<translation>บิดามารดาหรือผู้ปกครอง</translation>
</message>
<message>
<source>Partly</source>
<translation>บางส่วน</translation>
</message>
<message>
<source>Partly reached</source>
<translation>บรรลุบางส่วน</translation>
</message>
<message>
<source>Partner or former partner</source>
<translation>คู่ครองหรืออดีตคู่ครอง</translation>
</message>
<message>
<source>Passed on</source>
<translation>ส่งต่อเรื่องแล้ว</translation>
</message>
<message>
<source>Passport</source>
<translation>หนังสือเดินทาง</translation>
</message>
<message>
<source>Person at risk of trafficking</source>
<translation>ผู้ที่เสี่ยงต่อการค้ามนุษย์</translation>
</message>
<message>
<source>Person not reached</source>
<translation>ติดต่อผู้รับบริการไม่ได้</translation>
</message>
<message>
<source>Personal circumstances</source>
<translation>สภาพการณ์ส่วนบุคคล</translation>
</message>
<message>
<source>Phone</source>
<translation>โทรศัพท์</translation>
</message>
<message>
<source>Photo</source>
<translation>ภาพถ่าย</translation>
</message>
<message>
<source>Physical abuse</source>
<translation>การทำร้ายร่างกาย</translation>
</message>
<message>
<source>Physical assault</source>
<translation>การทำร้ายร่างกาย</translation>
</message>
<message>
<source>Physical disability</source>
<translation>ความพิการทางกาย</translation>
</message>
<message>
<source>Physical threats</source>
<translation>การข่มขู่ว่าจะทำร้ายร่างกาย</translation>
</message>
<message>
<source>Planned</source>
<translation>วางแผนแล้ว</translation>
</message>
<message>
<source>Police</source>
<translation>ตำรวจ</translation>
</message>
<message>
<source>Police report</source>
<translation>รายงานของตำรวจ</translation>
</message>
<message>
<source>Poor</source>
<translation>ไม่ดี</translation>
</message>
<message>
<source>Pornography</source>
<translation>สื่อลามก</translation>
</message>
<message>
<source>Possible</source>
<translation>เป็นไปได้</translation>
</message>
<message>
<source>Possible victim of trafficking</source>
<translation>ผู้ที่อาจเป็นผู้เสียหายจากการค้ามนุษย์</translation>
</message>
<message>
<source>Post-secondary non-tertiary education</source>
<translation>การศึกษาหลังมัธยมศึกษาที่ไม่ใช่อุดมศึกษา</translation>
</message>
<message>
<source>Postal and courier activities</source>
<translation>กิจกรรมไปรษณีย์และการรับส่งเอกสาร</translation>
</message>
<message>
<source>Poverty</source>
<translation>ความยากจน</translation>
</message>
<message>
<source>Pregnant</source>
<translation>ตั้งครรภ์</translation>
</message>
<message>
<source>Present</source>
<translation>มีอยู่ในขณะนี้</translation>
</message>
<message>
<source>Presumed to be a victim</source>
<translation>คัดแยกเบื้องต้นว่าน่าจะเป็นผู้เสียหาย</translation>
</message>
<message>
<source>Primary caregiver</source>
<translation>ผู้ดูแลหลัก</translation>
</message>
<message>
<source>Primary education</source>
<translation>ประถมศึกษา</translation>
</message>
<message>
<source>Printing and reproduction of recorded media</source>
<translation>การพิมพ์และการทำซ้ำสื่อบันทึก</translation>
</message>
<message>
<source>Private sexual services</source>
<translation>การให้บริการทางเพศเฉพาะบุคคล</translation>
</message>
<message>
<source>Professional, scientific and technical activities</source>
<translation>กิจกรรมทางวิชาชีพ วิทยาศาสตร์ และเทคนิค</translation>
</message>
<message>
<source>Programming and broadcasting activities</source>
<translation>การจัดรายการและการแพร่ภาพกระจายเสียง</translation>
</message>
<message>
<source>Prostitution</source>
<translation>การค้าประเวณี</translation>
</message>
<message>
<source>Protection granted</source>
<translation>ได้รับความคุ้มครอง</translation>
</message>
<message>
<source>Protection order</source>
<translation>คำสั่งคุ้มครอง</translation>
</message>
<message>
<source>Protection refused</source>
<translation>ไม่ได้รับความคุ้มครอง</translation>
</message>
<message>
<source>Psychoactive substance</source>
<translation>สารออกฤทธิ์ต่อจิตประสาท</translation>
</message>
<message>
<source>Psychological abuse</source>
<translation>การทำร้ายจิตใจ</translation>
</message>
<message>
<source>Psychological or emotional abuse</source>
<translation>การทำร้ายจิตใจหรืออารมณ์</translation>
</message>
<message>
<source>Psychosocial support</source>
<translation>การช่วยเหลือด้านจิตสังคม</translation>
</message>
<message>
<source>Public administration and defence</source>
<translation>การบริหารราชการและการป้องกันประเทศ</translation>
</message>
<message>
<source>Public administration and defence; compulsory social security</source>
<translation>การบริหารราชการ การป้องกันประเทศ และการประกันสังคมภาคบังคับ</translation>
</message>
<message>
<source>Publishing activities</source>
<translation>กิจกรรมการจัดพิมพ์เผยแพร่</translation>
</message>
<message>
<source>Purse seiner</source>
<translation>เรืออวนล้อม</translation>
</message>
<message>
<source>Raid or rescue by authorities</source>
<translation>การตรวจค้นหรือช่วยเหลือโดยเจ้าหน้าที่รัฐ</translation>
</message>
<message>
<source>Rape</source>
<translation>การข่มขืน</translation>
</message>
<message>
<source>Reached</source>
<translation>บรรลุแล้ว</translation>
</message>
<message>
<source>Reads a little</source>
<translation>อ่านได้เล็กน้อย</translation>
</message>
<message>
<source>Reads well</source>
<translation>อ่านได้ดี</translation>
</message>
<message>
<source>Ready to travel</source>
<translation>พร้อมเดินทาง</translation>
</message>
<message>
<source>Real estate activities</source>
<translation>กิจกรรมเกี่ยวกับอสังหาริมทรัพย์</translation>
</message>
<message>
<source>Receipt</source>
<translation>การรับไว้</translation>
</message>
<message>
<source>Received</source>
<translation>ได้รับแล้ว</translation>
</message>
<message>
<source>Received people</source>
<translation>รับตัวคน</translation>
</message>
<message>
<source>Received, not answered yet</source>
<translation>ได้รับแล้ว ยังไม่ได้ตอบ</translation>
</message>
<message>
<source>Recruiter or intermediary</source>
<translation>ผู้จัดหาหรือคนกลาง</translation>
</message>
<message>
<source>Recruitment</source>
<translation>การจัดหา</translation>
</message>
<message>
<source>Refer to a service</source>
<translation>ส่งต่อไปรับบริการ</translation>
</message>
<message>
<source>Referred</source>
<translation>ส่งต่อแล้ว</translation>
</message>
<message>
<source>Refugee</source>
<translation>ผู้ลี้ภัย</translation>
</message>
<message>
<source>Refused</source>
<translation>ไม่ให้ความยินยอม</translation>
</message>
<message>
<source>Registered partnership</source>
<translation>คู่ชีวิตที่จดทะเบียน</translation>
</message>
<message>
<source>Relative by marriage</source>
<translation>ญาติทางการสมรส</translation>
</message>
<message>
<source>Release from a compound</source>
<translation>การปล่อยตัวจากบริเวณปิดล้อม</translation>
</message>
<message>
<source>Remediation and other waste management</source>
<translation>การบำบัดและการจัดการของเสียอื่น ๆ</translation>
</message>
<message>
<source>Remote interactive services</source>
<translation>การให้บริการทางเพศแบบโต้ตอบระยะไกล</translation>
</message>
<message>
<source>Removed</source>
<translation>นำออกแล้ว</translation>
</message>
<message>
<source>Rental and leasing activities</source>
<translation>กิจกรรมการให้เช่า</translation>
</message>
<message>
<source>Repair and installation of machinery and equipment</source>
<translation>การซ่อมและติดตั้งเครื่องจักรและอุปกรณ์</translation>
</message>
<message>
<source>Repair of computers and household goods</source>
<translation>การซ่อมคอมพิวเตอร์และของใช้ในครัวเรือน</translation>
</message>
<message>
<source>Report of misconduct or abuse by staff</source>
<translation>การแจ้งว่าเจ้าหน้าที่ประพฤติมิชอบหรือล่วงละเมิด</translation>
</message>
<message>
<source>Resettled or relocated</source>
<translation>ตั้งถิ่นฐานใหม่หรือย้ายที่อยู่</translation>
</message>
<message>
<source>Resident</source>
<translation>ผู้อยู่อาศัยในพื้นที่</translation>
</message>
<message>
<source>Residential care activities</source>
<translation>กิจกรรมดูแลแบบพักประจำ</translation>
</message>
<message>
<source>Restricts financial access</source>
<translation>จำกัดการเข้าถึงเงิน</translation>
</message>
<message>
<source>Restricts medical care</source>
<translation>จำกัดการเข้าถึงการรักษาพยาบาล</translation>
</message>
<message>
<source>Restricts movement</source>
<translation>จำกัดการเดินทาง</translation>
</message>
<message>
<source>Retail trade</source>
<translation>การขายปลีก</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>การส่งกลับและการคืนสู่สังคม</translation>
</message>
<message>
<source>Return planned</source>
<translation>มีแผนการส่งกลับ</translation>
</message>
<message>
<source>Return stopped</source>
<translation>หยุดการส่งกลับ</translation>
</message>
<message>
<source>Returned home</source>
<translation>กลับภูมิลำเนา</translation>
</message>
<message>
<source>Returnee</source>
<translation>ผู้เดินทางกลับ</translation>
</message>
<message>
<source>Rights-based training</source>
<translation>การอบรมเรื่องสิทธิ</translation>
</message>
<message>
<source>Routine</source>
<translation>ตามปกติ</translation>
</message>
<message>
<source>Safe</source>
<translation>ปลอดภัย</translation>
</message>
<message>
<source>Safe and able to receive the person</source>
<translation>ปลอดภัยและรับผู้รับบริการได้</translation>
</message>
<message>
<source>Safe to contact</source>
<translation>ติดต่อได้อย่างปลอดภัย</translation>
</message>
<message>
<source>Safety of contact</source>
<translation>ความปลอดภัยในการติดต่อ</translation>
</message>
<message>
<source>School or college</source>
<translation>โรงเรียนหรือวิทยาลัย</translation>
</message>
<message>
<source>Schoolmate</source>
<translation>เพื่อนร่วมโรงเรียน</translation>
</message>
<message>
<source>Scientific research and development</source>
<translation>การวิจัยและพัฒนาเชิงวิทยาศาสตร์</translation>
</message>
<message>
<source>Screening and status</source>
<translation>การคัดกรองและสถานะ</translation>
</message>
<message>
<source>Security and investigation activities</source>
<translation>กิจกรรมรักษาความปลอดภัยและการสืบสวน</translation>
</message>
<message>
<source>Seen on a document</source>
<translation>เห็นจากเอกสาร</translation>
</message>
<message>
<source>Sent back</source>
<translation>ส่งกลับให้แก้ไข</translation>
</message>
<message>
<source>Sent, waiting for an answer</source>
<translation>ส่งแล้ว รอคำตอบ</translation>
</message>
<message>
<source>Separated</source>
<translation>แยกกันอยู่</translation>
</message>
<message>
<source>Separated child</source>
<translation>เด็กที่พลัดพรากจากบิดามารดา</translation>
</message>
<message>
<source>Service given</source>
<translation>ให้บริการแล้ว</translation>
</message>
<message>
<source>Service given by this office</source>
<translation>สำนักงานนี้ให้บริการเอง</translation>
</message>
<message>
<source>Service not offered</source>
<translation>ไม่มีบริการนี้</translation>
</message>
<message>
<source>Service provider</source>
<translation>หน่วยบริการ</translation>
</message>
<message>
<source>Services to buildings and landscape</source>
<translation>บริการดูแลอาคารและภูมิทัศน์</translation>
</message>
<message>
<source>Servitude</source>
<translation>การทำให้ตกอยู่ใต้บังคับ</translation>
</message>
<message>
<source>Set aside</source>
<translation>งดดำเนินการ</translation>
</message>
<message>
<source>Settled</source>
<translation>ตกลงยุติกันแล้ว</translation>
</message>
<message>
<source>Sewerage</source>
<translation>การจัดการน้ำเสีย</translation>
</message>
<message>
<source>Sexual abuse</source>
<translation>การล่วงละเมิดทางเพศ</translation>
</message>
<message>
<source>Sexual assault</source>
<translation>การทำร้ายทางเพศ</translation>
</message>
<message>
<source>Sexual exploitation</source>
<translation>การแสวงหาประโยชน์ทางเพศ</translation>
</message>
<message>
<source>Sexual exploitation rehabilitation</source>
<translation>การฟื้นฟูจากการแสวงหาประโยชน์ทางเพศ</translation>
</message>
<message>
<source>Share with authorities</source>
<translation>เปิดเผยต่อหน่วยงานของรัฐ</translation>
</message>
<message>
<source>Shelter</source>
<translation>สถานคุ้มครอง</translation>
</message>
<message>
<source>Short-cycle tertiary education</source>
<translation>อุดมศึกษาระยะสั้น (อนุปริญญา)</translation>
</message>
<message>
<source>Signed</source>
<translation>ลงลายมือชื่อ</translation>
</message>
<message>
<source>Single</source>
<translation>โสด</translation>
</message>
<message>
<source>Small fishing boat</source>
<translation>เรือประมงขนาดเล็ก</translation>
</message>
<message>
<source>Smuggled migrant in a vulnerable situation</source>
<translation>ผู้ย้ายถิ่นที่ถูกลักลอบขนและอยู่ในสภาวะเปราะบาง</translation>
</message>
<message>
<source>Smuggler</source>
<translation>ผู้ลักลอบขนคน</translation>
</message>
<message>
<source>Smuggling of people or goods</source>
<translation>การลักลอบขนคนหรือสินค้า</translation>
</message>
<message>
<source>Social care</source>
<translation>การดูแลทางสังคม</translation>
</message>
<message>
<source>Social group</source>
<translation>กลุ่มทางสังคม</translation>
</message>
<message>
<source>Social work activities without accommodation</source>
<translation>กิจกรรมสังคมสงเคราะห์ที่ไม่มีที่พัก</translation>
</message>
<message>
<source>Sold people</source>
<translation>ขายคน</translation>
</message>
<message>
<source>Some</source>
<translation>บางส่วน</translation>
</message>
<message>
<source>Somebody is being followed or threatened now</source>
<translation>มีผู้ถูกติดตามหรือข่มขู่อยู่ในขณะนี้</translation>
</message>
<message>
<source>Somebody of the family</source>
<translation>คนในครอบครัว</translation>
</message>
<message>
<source>Somebody the person trusts</source>
<translation>คนที่ผู้รับบริการไว้วางใจ</translation>
</message>
<message>
<source>Specialised construction activities</source>
<translation>งานก่อสร้างเฉพาะทาง</translation>
</message>
<message>
<source>Spoken</source>
<translation>ด้วยวาจา</translation>
</message>
<message>
<source>Sports, amusement and recreation activities</source>
<translation>กิจกรรมกีฬา ความบันเทิง และนันทนาการ</translation>
</message>
<message>
<source>Spouse or partner</source>
<translation>คู่สมรสหรือคู่ครอง</translation>
</message>
<message>
<source>State authority</source>
<translation>หน่วยงานของรัฐ</translation>
</message>
<message>
<source>Stated by the person</source>
<translation>ผู้รับบริการแจ้งเอง</translation>
</message>
<message>
<source>Stateless person</source>
<translation>คนไร้สัญชาติ</translation>
</message>
<message>
<source>Statement</source>
<translation>คำให้การหรือถ้อยแถลง</translation>
</message>
<message>
<source>Stay permit</source>
<translation>ใบอนุญาตให้พำนัก</translation>
</message>
<message>
<source>Still in the situation</source>
<translation>ยังอยู่ในสถานการณ์นั้น</translation>
</message>
<message>
<source>Stopped</source>
<translation>หยุดแล้ว</translation>
</message>
<message>
<source>Suggestion</source>
<translation>ข้อเสนอแนะ</translation>
</message>
<message>
<source>Supervisor or employer</source>
<translation>หัวหน้างานหรือนายจ้าง</translation>
</message>
<message>
<source>Surrogacy</source>
<translation>การอุ้มบุญ</translation>
</message>
<message>
<source>Suspect</source>
<translation>ผู้ต้องสงสัย</translation>
</message>
<message>
<source>Taken back</source>
<translation>ถอนคืนแล้ว</translation>
</message>
<message>
<source>Takes earnings</source>
<translation>ยึดรายได้</translation>
</message>
<message>
<source>Teacher or school official</source>
<translation>ครูหรือเจ้าหน้าที่โรงเรียน</translation>
</message>
<message>
<source>Telecommunications</source>
<translation>โทรคมนาคม</translation>
</message>
<message>
<source>Testimony</source>
<translation>การเบิกความ</translation>
</message>
<message>
<source>Thanks</source>
<translation>คำขอบคุณ</translation>
</message>
<message>
<source>The family</source>
<translation>ครอบครัว</translation>
</message>
<message>
<source>The person</source>
<translation>ผู้รับบริการ</translation>
</message>
<message>
<source>The person declined more help</source>
<translation>ผู้รับบริการไม่ประสงค์รับความช่วยเหลือเพิ่ม</translation>
</message>
<message>
<source>The person died</source>
<translation>ผู้รับบริการเสียชีวิต</translation>
</message>
<message>
<source>The plan is completed</source>
<translation>ดำเนินการครบตามแผนแล้ว</translation>
</message>
<message>
<source>The state</source>
<translation>รัฐ</translation>
</message>
<message>
<source>Theft</source>
<translation>การลักทรัพย์</translation>
</message>
<message>
<source>There were none to count</source>
<translation>ไม่มีรายการให้นับ</translation>
</message>
<message>
<source>This kind of file has none</source>
<translation>ไฟล์ชนิดนี้ไม่มีข้อมูลซ่อน</translation>
</message>
<message>
<source>This kind of file keeps what is hidden in it</source>
<translation>ไฟล์ชนิดนี้ยังมีข้อมูลที่ซ่อนอยู่</translation>
</message>
<message>
<source>This office</source>
<translation>สำนักงานนี้</translation>
</message>
<message>
<source>This office alone</source>
<translation>สำนักงานนี้เพียงแห่งเดียว</translation>
</message>
<message>
<source>Threat of force</source>
<translation>การขู่ว่าจะใช้กำลัง</translation>
</message>
<message>
<source>Threatens children/family</source>
<translation>ข่มขู่บุตร/ครอบครัว</translation>
</message>
<message>
<source>Threats of law enforcement</source>
<translation>ขู่ว่าจะแจ้งเจ้าหน้าที่บังคับใช้กฎหมาย</translation>
</message>
<message>
<source>Through a newspaper advert</source>
<translation>ผ่านโฆษณาทางหนังสือพิมพ์</translation>
</message>
<message>
<source>Through a television advert</source>
<translation>ผ่านโฆษณาทางโทรทัศน์</translation>
</message>
<message>
<source>Through an online advertisement</source>
<translation>ผ่านโฆษณาออนไลน์</translation>
</message>
<message>
<source>Through family or family events</source>
<translation>ผ่านครอบครัวหรืองานของครอบครัว</translation>
</message>
<message>
<source>Through friends or social events</source>
<translation>ผ่านเพื่อนหรืองานสังคม</translation>
</message>
<message>
<source>Through online social networks</source>
<translation>ผ่านเครือข่ายสังคมออนไลน์</translation>
</message>
<message>
<source>Thumbprint</source>
<translation>พิมพ์ลายนิ้วมือ</translation>
</message>
<message>
<source>To advertise services</source>
<translation>เพื่อโฆษณาบริการ</translation>
</message>
<message>
<source>To arrange travel</source>
<translation>เพื่อจัดการเดินทาง</translation>
</message>
<message>
<source>To exploit, such as by live stream</source>
<translation>เพื่อแสวงหาประโยชน์ เช่น การถ่ายทอดสด</translation>
</message>
<message>
<source>To move money</source>
<translation>เพื่อโอนเงิน</translation>
</message>
<message>
<source>To recruit</source>
<translation>เพื่อจัดหาคน</translation>
</message>
<message>
<source>To watch or control</source>
<translation>เพื่อเฝ้าดูหรือควบคุม</translation>
</message>
<message>
<source>Trade and repair of motor vehicles and motorcycles</source>
<translation>การขายและการซ่อมยานยนต์และจักรยานยนต์</translation>
</message>
<message>
<source>Trafficked</source>
<translation>ถูกค้ามนุษย์</translation>
</message>
<message>
<source>Trafficker</source>
<translation>ผู้ค้ามนุษย์</translation>
</message>
<message>
<source>Trafficking in persons</source>
<translation>การค้ามนุษย์</translation>
</message>
<message>
<source>Training and livelihood</source>
<translation>การฝึกอาชีพและการประกอบอาชีพ</translation>
</message>
<message>
<source>Transfer</source>
<translation>การส่งตัวต่อ</translation>
</message>
<message>
<source>Transferred people</source>
<translation>ส่งต่อตัวคน</translation>
</message>
<message>
<source>Transferred to another body</source>
<translation>โอนไปหน่วยงานอื่น</translation>
</message>
<message>
<source>Transgender feminine</source>
<translation>หญิงข้ามเพศ</translation>
</message>
<message>
<source>Transgender masculine</source>
<translation>ชายข้ามเพศ</translation>
</message>
<message>
<source>Transgender or non-conforming</source>
<translation>คนข้ามเพศหรือไม่อยู่ในกรอบเพศสองขั้ว</translation>
</message>
<message>
<source>Transit</source>
<translation>ทางผ่าน</translation>
</message>
<message>
<source>Transportation</source>
<translation>การขนส่ง</translation>
</message>
<message>
<source>Transportation and storage</source>
<translation>การขนส่งและสถานที่เก็บสินค้า</translation>
</message>
<message>
<source>Transporter</source>
<translation>ผู้ขนส่ง</translation>
</message>
<message>
<source>Travel agencies and tour operators</source>
<translation>ธุรกิจตัวแทนการเดินทางและนำเที่ยว</translation>
</message>
<message>
<source>Travel document</source>
<translation>เอกสารเดินทาง</translation>
</message>
<message>
<source>Travelled with the person</source>
<translation>เดินทางมากับผู้รับบริการ</translation>
</message>
<message>
<source>Travelling partner</source>
<translation>ผู้ร่วมเดินทาง</translation>
</message>
<message>
<source>Trawler</source>
<translation>เรืออวนลาก</translation>
</message>
<message>
<source>UNHCR</source>
<translation>UNHCR</translation>
</message>
<message>
<source>Unaccompanied child</source>
<translation>เด็กที่อยู่ตามลำพัง</translation>
</message>
<message>
<source>Undecided</source>
<translation>ยังไม่ตัดสินใจ</translation>
</message>
<message>
<source>Under 18, age not known more closely</source>
<translation>อายุต่ำกว่า 18 ปี ไม่ทราบอายุแน่ชัด</translation>
</message>
<message>
<source>Under appeal</source>
<translation>อยู่ระหว่างอุทธรณ์</translation>
</message>
<message>
<source>Under way</source>
<translation>กำลังดำเนินการ</translation>
</message>
<message>
<source>Upper secondary education</source>
<translation>มัธยมศึกษาตอนปลาย</translation>
</message>
<message>
<source>Urgent</source>
<translation>เร่งด่วน</translation>
</message>
<message>
<source>Use of force</source>
<translation>การใช้กำลังบังคับ</translation>
</message>
<message>
<source>Uses the person's children</source>
<translation>ใช้บุตรของผู้รับบริการเป็นเครื่องมือ</translation>
</message>
<message>
<source>Veterinary activities</source>
<translation>กิจกรรมทางสัตวแพทย์</translation>
</message>
<message>
<source>Waiting</source>
<translation>กำลังรอ</translation>
</message>
<message>
<source>Waiting for approval</source>
<translation>รอการอนุมัติ</translation>
</message>
<message>
<source>Wants to go elsewhere</source>
<translation>ต้องการไปที่อื่น</translation>
</message>
<message>
<source>Wants to return</source>
<translation>ต้องการกลับ</translation>
</message>
<message>
<source>Wants to stay</source>
<translation>ต้องการอยู่ต่อ</translation>
</message>
<message>
<source>Warehousing and support activities for transportation</source>
<translation>คลังสินค้าและกิจกรรมสนับสนุนการขนส่ง</translation>
</message>
<message>
<source>Waste collection, treatment and disposal</source>
<translation>การเก็บรวบรวม บำบัด และกำจัดของเสีย</translation>
</message>
<message>
<source>Water and food</source>
<translation>น้ำและอาหาร</translation>
</message>
<message>
<source>Water collection, treatment and supply</source>
<translation>การจัดหา บำบัด และจ่ายน้ำ</translation>
</message>
<message>
<source>Water supply; sewerage, waste management and remediation</source>
<translation>การจัดหาน้ำ การจัดการและบำบัดน้ำเสีย ของเสีย และสิ่งปฏิกูล</translation>
</message>
<message>
<source>Water transport</source>
<translation>การขนส่งทางน้ำ</translation>
</message>
<message>
<source>What happened</source>
<translation>สิ่งที่เกิดขึ้น</translation>
</message>
<message>
<source>What relatives said</source>
<translation>คำบอกเล่าของญาติ</translation>
</message>
<message>
<source>What the person said</source>
<translation>คำบอกเล่าของผู้รับบริการ</translation>
</message>
<message>
<source>Wholesale and retail trade; repair of motor vehicles and motorcycles</source>
<translation>การขายส่งและการขายปลีก การซ่อมยานยนต์และจักรยานยนต์</translation>
</message>
<message>
<source>Wholesale trade</source>
<translation>การขายส่ง</translation>
</message>
<message>
<source>Widowed</source>
<translation>หม้าย</translation>
</message>
<message>
<source>Wish noted</source>
<translation>บันทึกความประสงค์แล้ว</translation>
</message>
<message>
<source>Wishes to apply</source>
<translation>ประสงค์ยื่นคำขอ</translation>
</message>
<message>
<source>Withdrawn</source>
<translation>ถอนคืนแล้ว</translation>
</message>
<message>
<source>Withholds documents</source>
<translation>ยึดเอกสาร</translation>
</message>
<message>
<source>Withholds necessities</source>
<translation>ไม่ให้สิ่งจำเป็นในการดำรงชีวิต</translation>
</message>
<message>
<source>Within 24 hours</source>
<translation>ภายใน 24 ชั่วโมง</translation>
</message>
<message>
<source>Within 3 days</source>
<translation>ภายใน 3 วัน</translation>
</message>
<message>
<source>Within a week</source>
<translation>ภายในหนึ่งสัปดาห์</translation>
</message>
<message>
<source>Witness</source>
<translation>พยาน</translation>
</message>
<message>
<source>Woman or girl (feminine)</source>
<translation>ผู้หญิงหรือเด็กหญิง (เพศสภาพหญิง)</translation>
</message>
<message>
<source>Women</source>
<translation>ผู้หญิง</translation>
</message>
<message>
<source>Work environment</source>
<translation>สภาพแวดล้อมการทำงาน</translation>
</message>
<message>
<source>Workplace inspection</source>
<translation>การตรวจสถานที่ทำงาน</translation>
</message>
<message>
<source>Written down twice</source>
<translation>เขียนซ้ำสองครั้ง</translation>
</message>
<message>
<source>Yes</source>
<translation>ใช่</translation>
</message>
<message>
<source>Yes, a court or authority agrees</source>
<translation>ใช่ ศาลหรือหน่วยงานของรัฐยินยอม</translation>
</message>
<message>
<source>Yes, a guardian agrees</source>
<translation>ใช่ ผู้ปกครองยินยอม</translation>
</message>
<message>
<source>Yes, the person agrees</source>
<translation>ใช่ เจ้าตัวยินยอม</translation>
</message>
<message>
<source>Yes, to an organisation that records such incidents the same way</source>
<translation>ใช่ ต่อองค์กรที่บันทึกเหตุลักษณะนี้ในแบบเดียวกัน</translation>
</message>
<message>
<source>Yes, to another organisation</source>
<translation>ใช่ ต่อองค์กรอื่น</translation>
</message>
<message>
<source>{choice} (no longer in the list)</source>
<translation>{choice} (ไม่มีอยู่ในรายการแล้ว)</translation>
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
<translation>  ตาม: {source}</translation>
</message>
<message numerus="yes">
<source>  Asked for {every}; %n table(s): {tables}</source>
<translation>
<numerusform>  ขอให้ทำ{every}; %n ตาราง: {tables}</numerusform>
</translation>
</message>
<message>
<source>  Mind: {words}</source>
<translation>  ข้อควรระวัง: {words}</translation>
</message>
<message>
<source>  The person's consent is needed first.</source>
<translation>  ต้องได้รับความยินยอมจากผู้รับบริการก่อน</translation>
</message>
<message>
<source>  Whom it counts: {words}</source>
<translation>  นับใครบ้าง: {words}</translation>
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
<translation>  {title} ({actor}; {deadline}; {status})</translation>
</message>
<message>
<source>  {title}, {publisher} ({status})</source>
<translation>  {title}, {publisher} ({status})</translation>
</message>
<message>
<source>  {words}</source>
<translation>  {words}</translation>
</message>
<message numerus="yes">
<source>%n indicator(s) have no answer.</source>
<translation>
<numerusform>มีข้อบ่งชี้ %n ข้อที่ยังไม่มีคำตอบ</numerusform>
</translation>
</message>
<message>
<source>A condition is not understood. Use open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE, a field with its values such as person.sex=female,male, or a field with a span such as contact_note.at=2026-01-01..2026-03-31 or next_due=..2026-03-31.</source>
<translation>ไม่เข้าใจเงื่อนไขหนึ่ง ใช้ open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE หรือช่องพร้อมค่า เช่น person.sex=female,male หรือช่องพร้อมช่วง เช่น contact_note.at=2026-01-01..2026-03-31 หรือ next_due=..2026-03-31</translation>
</message>
<message>
<source>A file of the vault is damaged: {fault}.</source>
<translation>ไฟล์หนึ่งของตู้นิรภัยเสียหาย: {fault}</translation>
</message>
<message>
<source>A folder with the name of its country, such as THA. Say it for each one.</source>
<translation>โฟลเดอร์พร้อมชื่อประเทศ เช่น THA ระบุทีละโฟลเดอร์</translation>
</message>
<message>
<source>A service of the directory that is told what consent covers.</source>
<translation>หน่วยบริการในทำเนียบที่จะได้รับแจ้งเฉพาะที่ความยินยอมครอบคลุม</translation>
</message>
<message>
<source>A table of folders: source, folder and, if known, the signer's fingerprint.</source>
<translation>ตารางโฟลเดอร์: แหล่งที่มา โฟลเดอร์ และลายนิ้วมือดิจิทัลของผู้ลงนามหากทราบ</translation>
</message>
<message>
<source>A training vault, for made-up people only.</source>
<translation>ตู้นิรภัยสำหรับฝึก ใช้กับบุคคลสมมติเท่านั้น</translation>
</message>
<message>
<source>A vault for real cases.</source>
<translation>ตู้นิรภัยสำหรับเคสจริง</translation>
</message>
<message>
<source>All cases, and not only your own.</source>
<translation>ทุกเคส ไม่เฉพาะเคสของคุณเอง</translation>
</message>
<message>
<source>Also when it is not signed, or by somebody not known here.</source>
<translation>ใช้ได้แม้ไม่มีการลงนาม หรือลงนามโดยผู้ที่ไม่รู้จักที่นี่</translation>
</message>
<message>
<source>An option needs a value after it.</source>
<translation>มีตัวเลือกหนึ่งที่ต้องใส่ค่าต่อท้าย</translation>
</message>
<message>
<source>Another number makes other people.</source>
<translation>ใส่ตัวเลขอื่นเพื่อให้ได้บุคคลสมมติชุดอื่น</translation>
</message>
<message>
<source>Answer with one JSON document.</source>
<translation>ตอบเป็นเอกสาร JSON หนึ่งฉบับ</translation>
</message>
<message>
<source>Attack figures that have left and say what somebody outside would learn.</source>
<translation>ทดสอบโจมตีตัวเลขสถิติที่ส่งออกไปแล้ว และบอกว่าคนภายนอกจะรู้อะไรได้</translation>
</message>
<message>
<source>Begin a case with everything a file says of it, or not at all.</source>
<translation>เริ่มเคสด้วยข้อมูลทั้งหมดที่ไฟล์ระบุ หรือไม่เริ่มเลย</translation>
</message>
<message>
<source>Begin the case even if the person is likely on record already.</source>
<translation>เริ่มเคสแม้บุคคลนี้น่าจะมีบันทึกอยู่แล้ว</translation>
</message>
<message>
<source>Begin, show, list, find and close cases.</source>
<translation>เริ่ม แสดง เรียกรายการ ค้นหา และปิดเคส</translation>
</message>
<message>
<source>Bring the figures up to date from the cases.</source>
<translation>ปรับตัวเลขสถิติให้เป็นปัจจุบันตามเคส</translation>
</message>
<message>
<source>Bringing the figures up to date</source>
<translation>กำลังปรับตัวเลขสถิติให้เป็นปัจจุบัน</translation>
</message>
<message>
<source>Bringing the lists up to date</source>
<translation>กำลังปรับรายการให้เป็นปัจจุบัน</translation>
</message>
<message>
<source>Call: {name} {number} ({status})</source>
<translation>โทร: {name} {number} ({status})</translation>
</message>
<message>
<source>Cases: {all}, of them open: {open}</source>
<translation>เคสทั้งหมด: {all} เปิดอยู่: {open}</translation>
</message>
<message>
<source>Change your own passphrase.</source>
<translation>เปลี่ยนวลีรหัสผ่านของคุณเอง</translation>
</message>
<message>
<source>Changed: {title}</source>
<translation>แก้ไข: {title}</translation>
</message>
<message>
<source>Check a procedure file and name every fault with its line.</source>
<translation>ตรวจไฟล์ระเบียบปฏิบัติและบอกข้อผิดพลาดทุกข้อพร้อมบรรทัด</translation>
</message>
<message>
<source>Check an instrument file and name every fault with its line.</source>
<translation>ตรวจไฟล์แบบประเมินและบอกข้อผิดพลาดทุกข้อพร้อมบรรทัด</translation>
</message>
<message>
<source>Check that no line of the journal was changed or taken out.</source>
<translation>ตรวจว่าไม่มีบรรทัดใดของบันทึกการใช้งานถูกแก้ไขหรือนำออก</translation>
</message>
<message>
<source>Check the vault's files and its journal.</source>
<translation>ตรวจสอบไฟล์และบันทึกการใช้งานของตู้นิรภัย</translation>
</message>
<message>
<source>Choose one of the languages there are: {names}.</source>
<translation>เลือกภาษาหนึ่งที่มีอยู่: {names}</translation>
</message>
<message>
<source>Close a case whose work is settled.</source>
<translation>ปิดเคสที่จัดการงานครบแล้ว</translation>
</message>
<message>
<source>Code</source>
<translation>รหัส</translation>
</message>
<message>
<source>Compare two to four countries topic by topic, with the sources.</source>
<translation>เปรียบเทียบสองถึงสี่ประเทศทีละหัวข้อ พร้อมแหล่งที่มา</translation>
</message>
<message>
<source>Content</source>
<translation>เนื้อหา</translation>
</message>
<message>
<source>Countries by their two letters, or procedure files.</source>
<translation>ประเทศระบุด้วยรหัสสองตัวอักษร หรือไฟล์ระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Country</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>Due</source>
<translation>ครบกำหนด</translation>
</message>
<message>
<source>Each indicator with its answer, or a whole screening with its answers in it; - reads standard input.</source>
<translation>ข้อบ่งชี้แต่ละข้อพร้อมคำตอบ หรือการคัดกรองทั้งชุดที่มีคำตอบอยู่ - หมายถึงอ่านจากอินพุตมาตรฐาน</translation>
</message>
<message>
<source>Encrypted case files for the protection of victims of trafficking.</source>
<translation>แฟ้มเคสที่เข้ารหัส เพื่อการคุ้มครองผู้เสียหายจากการค้ามนุษย์</translation>
</message>
<message>
<source>Everything for the person, or what consent covers for a receiver.</source>
<translation>ทั้งหมดสำหรับผู้รับบริการ หรือเฉพาะที่ความยินยอมครอบคลุมสำหรับหน่วยงานผู้รับ</translation>
</message>
<message>
<source>Figures shown: {shown}, rounded: {rounded}, hidden: {hidden}, zero: {zero}</source>
<translation>ตัวเลขที่แสดง: {shown} ปัดเศษ: {rounded} ปิดบัง: {hidden} ศูนย์: {zero}</translation>
</message>
<message>
<source>Figures with chance added: {noisy}</source>
<translation>ตัวเลขที่เติมค่าสุ่ม: {noisy}</translation>
</message>
<message>
<source>Find cases by words that are anywhere on record.</source>
<translation>ค้นหาเคสด้วยคำที่อยู่ในบันทึกส่วนใดก็ได้</translation>
</message>
<message>
<source>Fingerprint of the signer: {fingerprint}</source>
<translation>ลายนิ้วมือดิจิทัลของผู้ลงนาม: {fingerprint}</translation>
</message>
<message>
<source>Forms</source>
<translation>แบบฟอร์ม</translation>
</message>
<message>
<source>Found in</source>
<translation>พบใน</translation>
</message>
<message>
<source>Give the person's paper a neutral title.</source>
<translation>ใช้ชื่อเรื่องที่เป็นกลางสำหรับเอกสารของผู้รับบริการ</translation>
</message>
<message>
<source>Gone: {title}</source>
<translation>ถูกนำออก: {title}</translation>
</message>
<message>
<source>Held</source>
<translation>การบังคับใช้</translation>
</message>
<message>
<source>Her role: the first user is always a supervisor.</source>
<translation>บทบาทของผู้ใช้ ผู้ใช้คนแรกเป็นหัวหน้างานเสมอ</translation>
</message>
<message>
<source>How long</source>
<translation>ระยะเวลา</translation>
</message>
<message>
<source>How many at most.</source>
<translation>จำนวนสูงสุด</translation>
</message>
<message>
<source>How many days ahead.</source>
<translation>ล่วงหน้ากี่วัน</translation>
</message>
<message>
<source>How many made-up cases.</source>
<translation>จำนวนเคสสมมติ</translation>
</message>
<message>
<source>How sure</source>
<translation>ความแน่ใจ</translation>
</message>
<message>
<source>Id</source>
<translation>Id</translation>
</message>
<message>
<source>Installed. New cases follow it; cases under way keep theirs until somebody says yes.</source>
<translation>ติดตั้งแล้ว เคสใหม่จะปฏิบัติตามฉบับนี้ เคสที่ดำเนินอยู่ยังใช้ฉบับเดิมจนกว่าจะมีผู้ตกลงเปลี่ยน</translation>
</message>
<message>
<source>Join the releases of many countries into one regional table.</source>
<translation>รวมชุดเผยแพร่ของหลายประเทศเป็นตารางระดับภูมิภาคตารางเดียว</translation>
</message>
<message>
<source>Keep a screening and see what its answers add up to.</source>
<translation>เก็บการคัดกรองและดูผลรวมของคำตอบ</translation>
</message>
<message>
<source>Keep the made-up vault for the next run.</source>
<translation>เก็บตู้นิรภัยสมมติไว้ใช้ครั้งต่อไป</translation>
</message>
<message>
<source>Labels to a sheet.</source>
<translation>จำนวนฉลากต่อแผ่น</translation>
</message>
<message>
<source>Languages</source>
<translation>ภาษา</translation>
</message>
<message>
<source>Line</source>
<translation>บรรทัด</translation>
</message>
<message>
<source>Line {line}: {fault}</source>
<translation>บรรทัด {line}: {fault}</translation>
</message>
<message>
<source>List and check the instruments of assessment.</source>
<translation>แสดงรายการและตรวจแบบประเมิน</translation>
</message>
<message>
<source>List cases, the newest first.</source>
<translation>แสดงรายการเคส เรียงจากใหม่สุด</translation>
</message>
<message>
<source>List the cases that may be about the same person.</source>
<translation>แสดงรายการเคสที่อาจเป็นของบุคคลเดียวกัน</translation>
</message>
<message>
<source>List the countries that have a procedure.</source>
<translation>แสดงรายการประเทศที่มีระเบียบปฏิบัติ</translation>
</message>
<message>
<source>List the instruments.</source>
<translation>แสดงรายการแบบประเมิน</translation>
</message>
<message>
<source>List the menus of figures: whom each counts, and its tables.</source>
<translation>แสดงรายการเมนูตัวเลขสถิติ: แต่ละเมนูนับใคร และมีตารางใดบ้าง</translation>
</message>
<message>
<source>List the topics there is a card for.</source>
<translation>แสดงรายการหัวข้อที่มีบัตรคำแนะนำ</translation>
</message>
<message>
<source>Lists of people who arrive many at once, without names.</source>
<translation>รายการผู้มาถึงหลายคนพร้อมกัน โดยไม่มีชื่อ</translation>
</message>
<message>
<source>Look at a procedure from a file, and with --yes put it to use.</source>
<translation>ดูระเบียบปฏิบัติจากไฟล์ และเริ่มใช้งานด้วย --yes</translation>
</message>
<message>
<source>Make a new vault with its first supervisor.</source>
<translation>สร้างตู้นิรภัยใหม่พร้อมหัวหน้างานคนแรก</translation>
</message>
<message>
<source>Make a training vault: for made-up people only, with a passphrase that everybody knows.</source>
<translation>สร้างตู้นิรภัยสำหรับฝึก ใช้กับบุคคลสมมติเท่านั้น โดยใช้วลีรหัสผ่านที่ทุกคนรู้</translation>
</message>
<message>
<source>Make anonymous figures, and protect or attack any.</source>
<translation>จัดทำตัวเลขสถิติแบบไม่ระบุตัวบุคคล และปกป้องหรือทดสอบโจมตีตัวเลขใดก็ได้</translation>
</message>
<message>
<source>Make one case of two that are about the same person.</source>
<translation>รวมสองเคสของบุคคลเดียวกันเป็นเคสเดียว</translation>
</message>
<message>
<source>Make, check and look after a vault.</source>
<translation>สร้าง ตรวจสอบ และดูแลตู้นิรภัย</translation>
</message>
<message>
<source>Measure how well people on record twice are found.</source>
<translation>วัดว่าโปรแกรมพบบุคคลที่มีบันทึกซ้ำได้ดีเพียงใด</translation>
</message>
<message>
<source>Measure one document of this size instead.</source>
<translation>วัดด้วยเอกสารขนาดนี้หนึ่งฉบับแทน</translation>
</message>
<message>
<source>Measure this machine beside plain SQLite.</source>
<translation>วัดความเร็วของเครื่องนี้เทียบกับ SQLite ธรรมดา</translation>
</message>
<message>
<source>Name</source>
<translation>ชื่อ</translation>
</message>
<message>
<source>Name a kind of record, or a standard with --coverage.</source>
<translation>ระบุชนิดของรายการ หรือระบุมาตรฐานด้วย --coverage</translation>
</message>
<message>
<source>Name one of these commands: {names}.</source>
<translation>ระบุคำสั่งหนึ่งในนี้: {names}</translation>
</message>
<message>
<source>Name two procedures at least.</source>
<translation>ระบุระเบียบปฏิบัติอย่างน้อยสองฉบับ</translation>
</message>
<message>
<source>New passphrase</source>
<translation>วลีรหัสผ่านใหม่</translation>
</message>
<message>
<source>New passphrase once more</source>
<translation>วลีรหัสผ่านใหม่อีกครั้ง</translation>
</message>
<message>
<source>New: {title}</source>
<translation>ใหม่: {title}</translation>
</message>
<message>
<source>Next due</source>
<translation>กำหนดถัดไป</translation>
</message>
<message>
<source>No other case seems to be about the same person.</source>
<translation>ไม่พบเคสอื่นที่น่าจะเป็นของบุคคลเดียวกัน</translation>
</message>
<message>
<source>No passphrase was typed. Try again.</source>
<translation>ยังไม่ได้พิมพ์วลีรหัสผ่าน ลองอีกครั้ง</translation>
</message>
<message>
<source>Nobody else has looked at release {number}.</source>
<translation>ยังไม่มีผู้อื่นตรวจดูชุดที่ {number}</translation>
</message>
<message numerus="yes">
<source>Nobody said by whom %n releases should be signed. Their files are whole, but who made them is not sure.</source>
<translation>
<numerusform>ไม่ได้ระบุว่าผู้ใดควรเป็นผู้ลงนามในชุดเผยแพร่ %n ชุด ไฟล์ครบถ้วน แต่ไม่แน่ชัดว่าใครเป็นผู้จัดทำ</numerusform>
</translation>
</message>
<message>
<source>Not on record, left blank to be written by hand: {names}.</source>
<translation>ไม่มีในบันทึก เว้นว่างไว้ให้เขียนด้วยมือ: {names}</translation>
</message>
<message>
<source>Nothing can be read from standard input.</source>
<translation>อ่านจากอินพุตมาตรฐานไม่ได้</translation>
</message>
<message>
<source>Nothing has been published yet.</source>
<translation>ยังไม่มีการเผยแพร่</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>ไม่มีสิ่งใดครบกำหนด</translation>
</message>
<message>
<source>Nothing is installed yet. Say --yes to put it to use for new cases.</source>
<translation>ยังไม่ได้ติดตั้งสิ่งใด ใส่ --yes เพื่อเริ่มใช้กับเคสใหม่</translation>
</message>
<message>
<source>Nothing is written yet, because the form names the person. Look through it. Then add --looked-through.</source>
<translation>ยังไม่ได้เขียนสิ่งใด เพราะแบบฟอร์มระบุชื่อผู้รับบริการ ตรวจดูให้ครบ แล้วเพิ่ม --looked-through</translation>
</message>
<message>
<source>Nothing is written yet. Look through it for names of other people and for anything that puts somebody in danger. Then add --looked-through and --to.</source>
<translation>ยังไม่ได้เขียนสิ่งใด ตรวจดูว่ามีชื่อของผู้อื่นหรือสิ่งที่ทำให้ผู้ใดตกอยู่ในอันตรายหรือไม่ แล้วเพิ่ม --looked-through และ --to</translation>
</message>
<message>
<source>Nothing waits for approval.</source>
<translation>ไม่มีเรื่องที่รอการอนุมัติ</translation>
</message>
<message>
<source>Nothing was found. Somebody outside learns nothing about a person.</source>
<translation>ไม่พบสิ่งใด คนภายนอกไม่รู้ข้อมูลของบุคคลใดเลย</translation>
</message>
<message>
<source>Nothing was found. The instrument can be used.</source>
<translation>ไม่พบข้อผิดพลาด ใช้แบบประเมินนี้ได้</translation>
</message>
<message>
<source>Nothing was found. The procedure can be used.</source>
<translation>ไม่พบข้อผิดพลาด ใช้ระเบียบปฏิบัตินี้ได้</translation>
</message>
<message>
<source>Nothing was found. The vault is sound.</source>
<translation>ไม่พบข้อผิดพลาด ตู้นิรภัยสมบูรณ์</translation>
</message>
<message>
<source>Number</source>
<translation>หมายเลข</translation>
</message>
<message>
<source>One copy of the key file is damaged. The other one is whole.</source>
<translation>ไฟล์กุญแจเสียหายหนึ่งสำเนา อีกสำเนายังสมบูรณ์</translation>
</message>
<message>
<source>Only these: open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE, any field that does not identify, such as person.sex=female,male, or a span, such as contact_note.at=2026-01..2026-03. Say it several times to narrow the list.</source>
<translation>เฉพาะรายการเหล่านี้: open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE ช่องใดก็ได้ที่ไม่ระบุตัวบุคคล เช่น person.sex=female,male หรือช่วง เช่น contact_note.at=2026-01..2026-03 ใส่หลายครั้งเพื่อจำกัดรายการให้แคบลง</translation>
</message>
<message>
<source>Open the window on a fresh training vault.</source>
<translation>เปิดหน้าต่างบนตู้นิรภัยสำหรับฝึกที่สร้างใหม่</translation>
</message>
<message>
<source>Passphrase</source>
<translation>วลีรหัสผ่าน</translation>
</message>
<message>
<source>Print a case for the person or a receiver, its consent cards or its plan.</source>
<translation>พิมพ์เคสสำหรับผู้รับบริการหรือหน่วยงานผู้รับ หรือพิมพ์บัตรความยินยอมหรือแผนของเคส</translation>
</message>
<message>
<source>Print a form or letter that a step of the procedure asks for.</source>
<translation>พิมพ์แบบฟอร์มหรือหนังสือที่ขั้นตอนของระเบียบปฏิบัติกำหนด</translation>
</message>
<message>
<source>Print it into this file too: case codes, and no names.</source>
<translation>พิมพ์ลงในไฟล์นี้ด้วย: มีรหัสเคส ไม่มีชื่อ</translation>
</message>
<message>
<source>Print labels for wristbands or tents.</source>
<translation>พิมพ์ฉลากสำหรับสายรัดข้อมือหรือเต็นท์</translation>
</message>
<message>
<source>Print the head count and the first needs, without names.</source>
<translation>พิมพ์ยอดจำนวนคนและความต้องการแรกเริ่ม โดยไม่มีชื่อ</translation>
</message>
<message>
<source>Print what a kind of record holds, as JSON Schema.</source>
<translation>พิมพ์โครงสร้างของรายการชนิดหนึ่งเป็น JSON Schema</translation>
</message>
<message>
<source>Proposal {number}: {title}, {period}, {method}; people: {people}</source>
<translation>ข้อเสนอที่ {number}: {title}, {period}, {method} จำนวนคน: {people}</translation>
</message>
<message>
<source>Propose figures, which a colleague then looks at and approves.</source>
<translation>เสนอตัวเลขสถิติ แล้วให้เพื่อนร่วมงานตรวจดูและอนุมัติ</translation>
</message>
<message>
<source>Proposed as number {number}. Nothing leaves until somebody else has looked and approved.</source>
<translation>เสนอเป็นหมายเลข {number} แล้ว จะไม่มีสิ่งใดออกไปจนกว่าผู้อื่นจะตรวจดูและอนุมัติ</translation>
</message>
<message>
<source>Protect the figures of any table of records, without a vault.</source>
<translation>ปกป้องตัวเลขของตารางระเบียนใดก็ได้โดยไม่ใช้ตู้นิรภัย</translation>
</message>
<message>
<source>Protecting the figures</source>
<translation>กำลังปกป้องตัวเลข</translation>
</message>
<message>
<source>Publish figures of the vault, with their place in the ledger.</source>
<translation>เผยแพร่ตัวเลขสถิติของตู้นิรภัย พร้อมลงทะเบียนการเผยแพร่</translation>
</message>
<message>
<source>Publish the figures that a colleague has proposed.</source>
<translation>เผยแพร่ตัวเลขสถิติที่เพื่อนร่วมงานเสนอ</translation>
</message>
<message>
<source>Put it to use.</source>
<translation>เริ่มใช้งาน</translation>
</message>
<message>
<source>Questions</source>
<translation>คำถาม</translation>
</message>
<message>
<source>Read every page and check its code; this takes longer.</source>
<translation>อ่านทุกหน้าและตรวจรหัสยืนยันของหน้า ใช้เวลานานกว่า</translation>
</message>
<message>
<source>Read the journal, or check that it is whole.</source>
<translation>อ่านบันทึกการใช้งาน หรือตรวจว่าสมบูรณ์</translation>
</message>
<message>
<source>Reading the releases</source>
<translation>กำลังอ่านชุดเผยแพร่</translation>
</message>
<message>
<source>Reasons</source>
<translation>เหตุผล</translation>
</message>
<message>
<source>Refer a person to a service, with the letter.</source>
<translation>ส่งต่อบุคคลไปรับบริการ พร้อมหนังสือ</translation>
</message>
<message>
<source>Release {number} corrects release {earlier}.</source>
<translation>ชุดที่ {number} แก้ไขชุดที่ {earlier}</translation>
</message>
<message>
<source>Release {number}: {title}, {period}, {method}; people: {people}</source>
<translation>ชุดที่ {number}: {title}, {period}, {method} จำนวนคน: {people}</translation>
</message>
<message>
<source>Release {release}, {table} ({cell}): {learnt}</source>
<translation>ชุดเผยแพร่ {release}, {table} ({cell}): {learnt}</translation>
</message>
<message>
<source>Replace a file that is there already.</source>
<translation>เขียนทับไฟล์ที่มีอยู่แล้ว</translation>
</message>
<message>
<source>Responsible</source>
<translation>ผู้รับผิดชอบ</translation>
</message>
<message>
<source>Reviewed</source>
<translation>ทบทวนเมื่อ</translation>
</message>
<message>
<source>Right</source>
<translation>สิทธิ</translation>
</message>
<message>
<source>Role</source>
<translation>บทบาท</translation>
</message>
<message>
<source>Say for whom: person, or receiver: and the name or id of a service.</source>
<translation>ระบุว่าสำหรับผู้ใด: person หรือ receiver: ตามด้วยชื่อหรือ id ของหน่วยบริการ</translation>
</message>
<message>
<source>Say nothing beside the answer.</source>
<translation>ไม่แสดงสิ่งอื่นนอกจากคำตอบ</translation>
</message>
<message>
<source>Say who the first supervisor is with --user, and which office it is with --office.</source>
<translation>ระบุหัวหน้างานคนแรกด้วย --user และสำนักงานด้วย --office</translation>
</message>
<message>
<source>Say with --to where to leave the pages.</source>
<translation>ระบุที่เก็บหน้าด้วย --to</translation>
</message>
<message>
<source>Set the procedures of countries, or two versions of one, side by side.</source>
<translation>เทียบระเบียบปฏิบัติของหลายประเทศ หรือสองฉบับของประเทศเดียว</translation>
</message>
<message>
<source>Show a case; answers that identify stay hidden.</source>
<translation>แสดงเคส คำตอบที่ระบุตัวบุคคลยังซ่อนอยู่</translation>
</message>
<message>
<source>Show a list by urgency: wristbands, and no names.</source>
<translation>แสดงรายการตามความเร่งด่วน: มีสายรัดข้อมือ ไม่มีชื่อ</translation>
</message>
<message>
<source>Show answers that identify too; that you looked is written into the journal.</source>
<translation>แสดงคำตอบที่ระบุตัวบุคคลด้วย การเปิดดูของคุณจะเขียนลงบันทึกการใช้งาน</translation>
</message>
<message>
<source>Show everything that was published, or write a release again.</source>
<translation>แสดงทุกอย่างที่เผยแพร่แล้ว หรือเขียนชุดเผยแพร่อีกครั้ง</translation>
</message>
<message>
<source>Show the card for a topic.</source>
<translation>แสดงบัตรคำแนะนำของหัวข้อหนึ่ง</translation>
</message>
<message>
<source>Show the card of guidance for each step.</source>
<translation>แสดงบัตรคำแนะนำของแต่ละขั้นตอน</translation>
</message>
<message>
<source>Show the cards of guidance for the steps.</source>
<translation>แสดงบัตรคำแนะนำของขั้นตอนต่าง ๆ</translation>
</message>
<message>
<source>Show the lists, the newest first.</source>
<translation>แสดงรายการทั้งหมด เรียงจากใหม่สุด</translation>
</message>
<message>
<source>Show the newest lines of the journal.</source>
<translation>แสดงบรรทัดล่าสุดของบันทึกการใช้งาน</translation>
</message>
<message>
<source>Show the procedure of a country.</source>
<translation>แสดงระเบียบปฏิบัติของประเทศหนึ่ง</translation>
</message>
<message>
<source>Show the steps of the procedure in a case.</source>
<translation>แสดงขั้นตอนของระเบียบปฏิบัติในเคส</translation>
</message>
<message>
<source>Show what is due, and write it into a calendar file without names.</source>
<translation>แสดงสิ่งที่ครบกำหนด และเขียนลงไฟล์ปฏิทินโดยไม่มีชื่อ</translation>
</message>
<message>
<source>Show what kind of vault it is, and the device it lies on.</source>
<translation>แสดงว่าเป็นตู้นิรภัยชนิดใด และอุปกรณ์ที่เก็บอยู่</translation>
</message>
<message>
<source>Show what waits for approval.</source>
<translation>แสดงเรื่องที่รอการอนุมัติ</translation>
</message>
<message>
<source>Show which role may do what.</source>
<translation>แสดงว่าบทบาทใดทำอะไรได้</translation>
</message>
<message>
<source>Show who has access to the vault.</source>
<translation>แสดงว่าใครเข้าใช้ตู้นิรภัยได้</translation>
</message>
<message>
<source>Show, check and compare the countries' procedures.</source>
<translation>แสดง ตรวจ และเปรียบเทียบระเบียบปฏิบัติของประเทศต่าง ๆ</translation>
</message>
<message>
<source>Shows where each field of a standard is kept: htcds, ctdc, glotip, gbvims.</source>
<translation>แสดงว่าช่องแต่ละช่องของมาตรฐานเก็บไว้ที่ใด: htcds, ctdc, glotip, gbvims</translation>
</message>
<message>
<source>Sign a procedure file, so that other offices know who answers for it.</source>
<translation>ลงนามไฟล์ระเบียบปฏิบัติ เพื่อให้สำนักงานอื่นทราบว่าใครรับผิดชอบ</translation>
</message>
<message>
<source>Signed by {signer} on {day}</source>
<translation>ลงนามโดย {signer} เมื่อ {day}</translation>
</message>
<message>
<source>Signed by {signer}. Hand on both files: the procedure and the .sig beside it.</source>
<translation>ลงนามโดย {signer} แล้ว ส่งต่อทั้งสองไฟล์: ไฟล์ระเบียบปฏิบัติและไฟล์ .sig ที่อยู่คู่กัน</translation>
</message>
<message>
<source>Small groups that could be worked out before: {before}, and now: {after}</source>
<translation>กลุ่มเล็กที่คำนวณหาได้ก่อนหน้านี้: {before} และขณะนี้: {after}</translation>
</message>
<message>
<source>So many labels that nobody wears yet.</source>
<translation>จำนวนฉลากสำรองที่ยังไม่มีผู้ใช้</translation>
</message>
<message>
<source>Some folders have no name, so each of them counts as a country of its own. Name them with --name or in a file of sources.</source>
<translation>บางโฟลเดอร์ไม่มีชื่อ แต่ละโฟลเดอร์จึงนับเป็นหนึ่งประเทศ ตั้งชื่อด้วย --name หรือในไฟล์แหล่งที่มา</translation>
</message>
<message>
<source>Some signs are in no font of this program; they stand as boxes in the letter.</source>
<translation>อักขระบางตัวไม่มีในแบบอักษรของโปรแกรมนี้ จึงแสดงเป็นช่องสี่เหลี่ยมในหนังสือ</translation>
</message>
<message>
<source>Some signs are in no font of this program; they stand as boxes on the pages.</source>
<translation>อักขระบางตัวไม่มีในแบบอักษรของโปรแกรมนี้ จึงแสดงเป็นช่องสี่เหลี่ยมในหน้า</translation>
</message>
<message>
<source>Something went wrong inside the program. Tell support this number: {reference}. The log says where, and holds no answers.</source>
<translation>เกิดข้อผิดพลาดภายในโปรแกรม แจ้งหมายเลขนี้แก่ฝ่ายสนับสนุน: {reference} ไฟล์บันทึกของโปรแกรมบอกจุดที่เกิด และไม่มีคำตอบใดอยู่ในนั้น</translation>
</message>
<message>
<source>Source</source>
<translation>แหล่งที่มา</translation>
</message>
<message>
<source>Sources</source>
<translation>แหล่งที่มา</translation>
</message>
<message>
<source>Stage</source>
<translation>ช่วงวัย</translation>
</message>
<message>
<source>Status</source>
<translation>สถานะ</translation>
</message>
<message>
<source>Step</source>
<translation>ขั้นตอน</translation>
</message>
<message>
<source>Steps</source>
<translation>ขั้นตอน</translation>
</message>
<message>
<source>Steps (with a deadline)</source>
<translation>ขั้นตอน (ที่มีกำหนดเวลา)</translation>
</message>
<message>
<source>Stopped. Nothing was left half-done.</source>
<translation>หยุดแล้ว ไม่มีสิ่งใดค้างไว้ครึ่งทาง</translation>
</message>
<message>
<source>Take a proposal of figures back.</source>
<translation>ถอนข้อเสนอตัวเลขสถิติ</translation>
</message>
<message>
<source>Take somebody in and give the number to unlock with.</source>
<translation>เพิ่มผู้ใช้และให้หมายเลขสำหรับปลดล็อก</translation>
</message>
<message>
<source>Take the last merge into a case back.</source>
<translation>ย้อนคืนการรวมเคสครั้งล่าสุดของเคสหนึ่ง</translation>
</message>
<message>
<source>Taken in. The number to unlock with is {number}.</source>
<translation>เพิ่มแล้ว หมายเลขสำหรับปลดล็อกคือ {number}</translation>
</message>
<message>
<source>That is a folder. Give the name of a file in it.</source>
<translation>นั่นคือโฟลเดอร์ ให้ระบุชื่อไฟล์ในโฟลเดอร์นั้น</translation>
</message>
<message>
<source>The agenda is in the file, without names. Delete it once it is on paper.</source>
<translation>กำหนดการอยู่ในไฟล์แล้ว ไม่มีชื่อ ลบไฟล์เมื่อพิมพ์ลงกระดาษแล้ว</translation>
</message>
<message>
<source>The answers must be one JSON object that gives each indicator its answer.</source>
<translation>คำตอบต้องเป็นอ็อบเจกต์ JSON หนึ่งชุดที่ให้คำตอบแก่ข้อบ่งชี้แต่ละข้อ</translation>
</message>
<message numerus="yes">
<source>The calendar file is written: %n entry(ies), without names.</source>
<translation>
<numerusform>เขียนไฟล์ปฏิทินแล้ว: %n รายการ โดยไม่มีชื่อ</numerusform>
</translation>
</message>
<message>
<source>The case is closed.</source>
<translation>ปิดเคสแล้ว</translation>
</message>
<message>
<source>The code of the case that becomes part of it.</source>
<translation>รหัสของเคสที่จะรวมเข้าเป็นส่วนหนึ่ง</translation>
</message>
<message>
<source>The code of the case, such as THA-26-0001.</source>
<translation>รหัสของเคส เช่น THA-26-0001</translation>
</message>
<message>
<source>The colours of the windows.</source>
<translation>สีของหน้าต่าง</translation>
</message>
<message>
<source>The country whose procedure is followed, such as TH.</source>
<translation>ประเทศเจ้าของระเบียบปฏิบัติที่ใช้ เช่น TH</translation>
</message>
<message>
<source>The country, by its two letters.</source>
<translation>ประเทศ ระบุด้วยรหัสสองตัวอักษร</translation>
</message>
<message>
<source>The day to look from, as year-month-day; without it, today.</source>
<translation>วันที่ใช้เป็นจุดเริ่มดู ในรูปแบบปี-เดือน-วัน หากไม่ระบุ ใช้วันนี้</translation>
</message>
<message>
<source>The directory has no service with that name or id, or several. Name one of them exactly.</source>
<translation>ทำเนียบไม่มีหน่วยบริการชื่อหรือ id นั้น หรือมีหลายแห่ง ระบุแห่งเดียวให้ตรง</translation>
</message>
<message>
<source>The figures are up to date.</source>
<translation>ตัวเลขสถิติเป็นปัจจุบันแล้ว</translation>
</message>
<message>
<source>The figures are written as release {number}. They may leave.</source>
<translation>เขียนตัวเลขสถิติเป็นชุดที่ {number} แล้ว นำออกได้</translation>
</message>
<message>
<source>The figures are written. They may leave.</source>
<translation>เขียนตัวเลขสถิติแล้ว นำออกได้</translation>
</message>
<message>
<source>The file is written. It holds nothing of any case.</source>
<translation>เขียนไฟล์แล้ว ไม่มีข้อมูลของเคสใด</translation>
</message>
<message>
<source>The file to read; - reads standard input.</source>
<translation>ไฟล์ที่จะอ่าน - หมายถึงอ่านจากอินพุตมาตรฐาน</translation>
</message>
<message>
<source>The file whose first line is the new passphrase; - reads standard input on.</source>
<translation>ไฟล์ที่บรรทัดแรกเป็นวลีรหัสผ่านใหม่ - หมายถึงอ่านต่อจากอินพุตมาตรฐาน</translation>
</message>
<message>
<source>The file whose first line is the passphrase; - reads it from standard input.</source>
<translation>ไฟล์ที่บรรทัดแรกเป็นวลีรหัสผ่าน - หมายถึงอ่านจากอินพุตมาตรฐาน</translation>
</message>
<message>
<source>The file with the passphrase cannot be read. Check its name and your rights.</source>
<translation>อ่านไฟล์วลีรหัสผ่านไม่ได้ ตรวจสอบชื่อไฟล์และสิทธิของคุณ</translation>
</message>
<message>
<source>The folder in which it shall lie does not exist. Make it first, or choose another one.</source>
<translation>ไม่มีโฟลเดอร์สำหรับเก็บสิ่งนี้ สร้างก่อน หรือเลือกโฟลเดอร์อื่น</translation>
</message>
<message>
<source>The folder of the vault; without it, the usual one.</source>
<translation>โฟลเดอร์ของตู้นิรภัย หากไม่ระบุ ใช้โฟลเดอร์ปกติ</translation>
</message>
<message>
<source>The folders in which figures left.</source>
<translation>โฟลเดอร์ที่ใช้ส่งตัวเลขสถิติออกไปแล้ว</translation>
</message>
<message>
<source>The form is written. It is not encrypted: print it, then delete the file.</source>
<translation>เขียนแบบฟอร์มแล้ว แบบฟอร์มไม่ได้เข้ารหัส ให้พิมพ์ แล้วลบไฟล์</translation>
</message>
<message>
<source>The form, such as rights_notice.</source>
<translation>แบบฟอร์ม เช่น rights_notice</translation>
</message>
<message>
<source>The indicators help; they do not decide.</source>
<translation>ข้อบ่งชี้ช่วยประกอบการพิจารณา แต่ไม่ใช่ตัวตัดสิน</translation>
</message>
<message>
<source>The instrument file to check.</source>
<translation>ไฟล์แบบประเมินที่จะตรวจ</translation>
</message>
<message>
<source>The journal is not whole: its chain breaks at line {line}.</source>
<translation>บันทึกการใช้งานไม่สมบูรณ์ ห่วงโซ่ขาดที่บรรทัด {line}</translation>
</message>
<message>
<source>The journal is whole.</source>
<translation>บันทึกการใช้งานสมบูรณ์</translation>
</message>
<message>
<source>The kind of record, such as person.</source>
<translation>ชนิดของรายการ เช่น person</translation>
</message>
<message>
<source>The language of the form; without it, the one that is spoken.</source>
<translation>ภาษาของแบบฟอร์ม หากไม่ระบุ ใช้ภาษาที่โปรแกรมใช้อยู่</translation>
</message>
<message>
<source>The language to speak, such as th.</source>
<translation>ภาษาที่ใช้ เช่น th</translation>
</message>
<message>
<source>The letter is written. It is not encrypted: hand it over, then delete the file.</source>
<translation>เขียนหนังสือแล้ว หนังสือไม่ได้เข้ารหัส ให้ส่งมอบ แล้วลบไฟล์</translation>
</message>
<message>
<source>The menu, such as glotip.</source>
<translation>เมนู เช่น glotip</translation>
</message>
<message>
<source>The name colleagues know.</source>
<translation>ชื่อที่เพื่อนร่วมงานรู้จัก</translation>
</message>
<message>
<source>The name of the first supervisor.</source>
<translation>ชื่อของหัวหน้างานคนแรก</translation>
</message>
<message>
<source>The name of the office.</source>
<translation>ชื่อสำนักงาน</translation>
</message>
<message>
<source>The new folder for what is made.</source>
<translation>โฟลเดอร์ใหม่สำหรับสิ่งที่สร้าง</translation>
</message>
<message>
<source>The new folder in which the figures leave.</source>
<translation>โฟลเดอร์ใหม่ที่ใช้ส่งตัวเลขสถิติออก</translation>
</message>
<message>
<source>The number of the proposal.</source>
<translation>หมายเลขของข้อเสนอ</translation>
</message>
<message>
<source>The output could not be written. See where it goes, then look before you do the same again: what the command had to do may be done.</source>
<translation>เขียนผลลัพธ์ไม่ได้ ดูว่าผลลัพธ์ไปที่ใด แล้วตรวจก่อนสั่งซ้ำ เพราะคำสั่งอาจทำงานเสร็จไปแล้ว</translation>
</message>
<message>
<source>The pages are in the file, without names. Delete it once they are on paper.</source>
<translation>หน้าอยู่ในไฟล์แล้ว ไม่มีชื่อ ลบไฟล์เมื่อพิมพ์ลงกระดาษแล้ว</translation>
</message>
<message>
<source>The pages are written. They are not encrypted: print them, then delete the file.</source>
<translation>เขียนหน้าแล้ว หน้าไม่ได้เข้ารหัส ให้พิมพ์ แล้วลบไฟล์</translation>
</message>
<message>
<source>The passphrase is not text in UTF-8. Save its file again as UTF-8.</source>
<translation>วลีรหัสผ่านไม่ใช่ข้อความแบบ UTF-8 บันทึกไฟล์อีกครั้งเป็น UTF-8</translation>
</message>
<message>
<source>The period, such as 2025 or 2025-S1.</source>
<translation>ช่วงเวลา เช่น 2025 หรือ 2025-S1</translation>
</message>
<message>
<source>The person is likely on record already: {codes}. Nothing was kept. Look there first; to begin another case all the same, say --even-if-known.</source>
<translation>บุคคลนี้น่าจะมีบันทึกอยู่แล้ว: {codes} ยังไม่ได้เก็บสิ่งใด ดูที่เคสนั้นก่อน หากยังต้องการเริ่มเคสใหม่ ให้ใส่ --even-if-known</translation>
</message>
<message>
<source>The plan: columns, tables and method.</source>
<translation>แผน: คอลัมน์ ตาราง และวิธีการ</translation>
</message>
<message>
<source>The procedure file to check.</source>
<translation>ไฟล์ระเบียบปฏิบัติที่จะตรวจ</translation>
</message>
<message>
<source>The procedure file.</source>
<translation>ไฟล์ระเบียบปฏิบัติ</translation>
</message>
<message>
<source>The proposal is taken back.</source>
<translation>ถอนข้อเสนอแล้ว</translation>
</message>
<message>
<source>The records, one on each line.</source>
<translation>ระเบียน หนึ่งระเบียนต่อบรรทัด</translation>
</message>
<message>
<source>The referral is on record.</source>
<translation>บันทึกการส่งต่อแล้ว</translation>
</message>
<message>
<source>The set of indicators to use.</source>
<translation>ชุดข้อบ่งชี้ที่จะใช้</translation>
</message>
<message>
<source>The sign of the event, such as E-0F3C.</source>
<translation>เครื่องหมายของเหตุการณ์ เช่น E-0F3C</translation>
</message>
<message>
<source>The size of the window.</source>
<translation>ขนาดของหน้าต่าง</translation>
</message>
<message>
<source>The step; without it, the first one that asks for the form.</source>
<translation>ขั้นตอน หากไม่ระบุ ใช้ขั้นตอนแรกที่กำหนดให้ใช้แบบฟอร์มนี้</translation>
</message>
<message>
<source>The steps are the same.</source>
<translation>ขั้นตอนเหมือนกัน</translation>
</message>
<message>
<source>The title of the figures.</source>
<translation>ชื่อเรื่องของตัวเลขสถิติ</translation>
</message>
<message>
<source>The training vault is ready, for made-up people only. Every role has a number, from 1 on, and the passphrase is: {passphrase}</source>
<translation>ตู้นิรภัยสำหรับฝึกพร้อมแล้ว ใช้กับบุคคลสมมติเท่านั้น ทุกบทบาทมีหมายเลขตั้งแต่ 1 เป็นต้นไป และวลีรหัสผ่านคือ: {passphrase}</translation>
</message>
<message>
<source>The translation is a draft that nobody has signed. The sheet says so.</source>
<translation>คำแปลเป็นฉบับร่างที่ยังไม่มีผู้ลงนาม มีข้อความแจ้งไว้ในแผ่นพิมพ์</translation>
</message>
<message>
<source>The two passphrases are not the same. Try again.</source>
<translation>วลีรหัสผ่านสองครั้งไม่ตรงกัน ลองอีกครั้ง</translation>
</message>
<message>
<source>The vault is ready. The first supervisor has the number 1.</source>
<translation>ตู้นิรภัยพร้อมแล้ว หัวหน้างานคนแรกมีหมายเลข 1</translation>
</message>
<message>
<source>The words in these languages are not verified: {languages}</source>
<translation>ถ้อยคำในภาษาเหล่านี้ยังไม่ได้ตรวจสอบ: {languages}</translation>
</message>
<message>
<source>There are more cases than could be read; only the most urgent are in it.</source>
<translation>มีเคสมากกว่าที่อ่านได้ จึงมีเฉพาะเคสที่เร่งด่วนที่สุด</translation>
</message>
<message>
<source>There are more words than this command takes.</source>
<translation>มีคำมากกว่าที่คำสั่งนี้รับได้</translation>
</message>
<message>
<source>There is no card for this topic. See them all with: caseapp guidance list</source>
<translation>ไม่มีบัตรคำแนะนำสำหรับหัวข้อนี้ ดูทั้งหมดด้วยคำสั่ง: caseapp guidance list</translation>
</message>
<message>
<source>There is no list of arrivals.</source>
<translation>ไม่มีรายการผู้มาถึง</translation>
</message>
<message>
<source>There is no passphrase where you said it would be. Put it in the first line.</source>
<translation>ไม่มีวลีรหัสผ่านในที่ที่คุณระบุ ใส่ไว้ในบรรทัดแรก</translation>
</message>
<message>
<source>There is no procedure for this country. See them all with: caseapp procedures list</source>
<translation>ไม่มีระเบียบปฏิบัติสำหรับประเทศนี้ ดูทั้งหมดด้วยคำสั่ง: caseapp procedures list</translation>
</message>
<message>
<source>There is no such file, or it cannot be read.</source>
<translation>ไม่มีไฟล์ดังกล่าว หรืออ่านไฟล์ไม่ได้</translation>
</message>
<message>
<source>There is no such form. Choose {names}.</source>
<translation>ไม่มีแบบฟอร์มดังกล่าว เลือก {names}</translation>
</message>
<message>
<source>There is no such kind of record. Choose one of: {names}.</source>
<translation>ไม่มีรายการชนิดนี้ เลือกหนึ่งใน: {names}</translation>
</message>
<message>
<source>There is no such list. `caseapp arrivals list` shows the sign of each.</source>
<translation>ไม่มีรายการดังกล่าว `caseapp arrivals list` แสดงเครื่องหมายของแต่ละรายการ</translation>
</message>
<message>
<source>There is no such standard. Choose one of: {names}.</source>
<translation>ไม่มีมาตรฐานดังกล่าว เลือกหนึ่งใน: {names}</translation>
</message>
<message>
<source>There is no terminal to ask for the passphrase. Name a file with --passphrase-file.</source>
<translation>ไม่มีเทอร์มินัลให้ถามวลีรหัสผ่าน ระบุไฟล์ด้วย --passphrase-file</translation>
</message>
<message>
<source>There is something in this folder already. Choose an empty folder or a new one.</source>
<translation>มีสิ่งอื่นอยู่ในโฟลเดอร์นี้แล้ว เลือกโฟลเดอร์ว่างหรือโฟลเดอร์ใหม่</translation>
</message>
<message>
<source>There is something with this name already. Choose a name that is free.</source>
<translation>มีสิ่งที่ใช้ชื่อนี้อยู่แล้ว เลือกชื่อที่ยังว่าง</translation>
</message>
<message>
<source>There is such a file already. Choose another name, or add --force to replace it.</source>
<translation>มีไฟล์นี้อยู่แล้ว เลือกชื่ออื่น หรือเพิ่ม --force เพื่อเขียนทับ</translation>
</message>
<message>
<source>There is too much on standard input.</source>
<translation>มีข้อมูลในอินพุตมาตรฐานมากเกินไป</translation>
</message>
<message>
<source>These figures were published before. The same files are written again.</source>
<translation>ตัวเลขสถิติเหล่านี้เผยแพร่ไปแล้ว โปรแกรมเขียนไฟล์เดิมอีกครั้ง</translation>
</message>
<message>
<source>This command has no such option. It has: {names}.</source>
<translation>คำสั่งนี้ไม่มีตัวเลือกดังกล่าว ตัวเลือกที่มี: {names}</translation>
</message>
<message>
<source>This form is not in that language yet. It is in English.</source>
<translation>แบบฟอร์มนี้ยังไม่มีในภาษานั้น จึงเป็นภาษาอังกฤษ</translation>
</message>
<message>
<source>Title</source>
<translation>ชื่อเรื่อง</translation>
</message>
<message>
<source>To write a release again, give both its number and a new folder.</source>
<translation>หากจะเขียนชุดเผยแพร่อีกครั้ง ให้ระบุทั้งหมายเลขของชุดและโฟลเดอร์ใหม่</translation>
</message>
<message>
<source>Topic</source>
<translation>หัวข้อ</translation>
</message>
<message>
<source>Trafficking</source>
<translation>การค้ามนุษย์</translation>
</message>
<message>
<source>Try the program out on a vault of its own.</source>
<translation>ทดลองใช้โปรแกรมบนตู้นิรภัยแยกต่างหาก</translation>
</message>
<message>
<source>Type {command} --help to see how it is used.</source>
<translation>พิมพ์ {command} --help เพื่อดูวิธีใช้</translation>
</message>
<message>
<source>Verified</source>
<translation>ตรวจสอบแล้ว</translation>
</message>
<message>
<source>Verified steps</source>
<translation>ขั้นตอนที่ตรวจสอบแล้ว</translation>
</message>
<message>
<source>Version</source>
<translation>ฉบับ</translation>
</message>
<message>
<source>Walk through the main job and keep pictures of it.</source>
<translation>แนะนำงานหลักทีละขั้นและเก็บภาพไว้</translation>
</message>
<message>
<source>What</source>
<translation>อะไร</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>สิ่งที่อาจผิดพลาด</translation>
</message>
<message>
<source>What it is about, such as shelter.</source>
<translation>หัวข้อของบัตร เช่น shelter</translation>
</message>
<message>
<source>What the person will be in this vault.</source>
<translation>บทบาทของบุคคลนี้ในตู้นิรภัย</translation>
</message>
<message>
<source>What to look for. Words typed here stay in the history of the shell; - reads them from standard input instead.</source>
<translation>คำที่จะค้นหา คำที่พิมพ์ที่นี่จะค้างในประวัติของเชลล์ ใช้ - เพื่ออ่านจากอินพุตมาตรฐานแทน</translation>
</message>
<message>
<source>What to print: the summary, unless said.</source>
<translation>สิ่งที่จะพิมพ์ หากไม่ระบุคือสรุปเคส</translation>
</message>
<message>
<source>What was published stays as it is, also when somebody in it is erased later: it says nothing of them.</source>
<translation>สิ่งที่เผยแพร่แล้วจะคงอยู่ตามเดิม แม้ภายหลังจะลบข้อมูลของบุคคลที่นับรวมอยู่ เพราะสิ่งที่เผยแพร่ไม่ได้บอกอะไรเกี่ยวกับบุคคลนั้น</translation>
</message>
<message>
<source>What you ask for; no names.</source>
<translation>สิ่งที่คุณขอ โดยไม่มีชื่อ</translation>
</message>
<message>
<source>What you decide; the reason, decision_reason, comes from the file.</source>
<translation>สิ่งที่คุณตัดสินใจ ส่วนเหตุผล decision_reason มาจากไฟล์</translation>
</message>
<message>
<source>When</source>
<translation>เมื่อใด</translation>
</message>
<message>
<source>Where both cases have an answer, keep that of the other one.</source>
<translation>เมื่อทั้งสองเคสมีคำตอบ ให้เก็บคำตอบของอีกเคส</translation>
</message>
<message>
<source>Where to leave the form.</source>
<translation>ที่เก็บแบบฟอร์ม</translation>
</message>
<message>
<source>Where to leave the pages.</source>
<translation>ที่เก็บหน้า</translation>
</message>
<message>
<source>Where to leave the referral letter.</source>
<translation>ที่เก็บหนังสือส่งต่อ</translation>
</message>
<message>
<source>Who</source>
<translation>ใคร</translation>
</message>
<message>
<source>Who is given the figures; kept in the ledger. Say it for each one.</source>
<translation>ผู้ที่ได้รับตัวเลขสถิติ ซึ่งจะเก็บไว้ในทะเบียนการเผยแพร่ ระบุทีละราย</translation>
</message>
<message>
<source>Why</source>
<translation>เหตุผล</translation>
</message>
<message>
<source>Write it as a pocket card into this file too.</source>
<translation>เขียนเป็นบัตรพกพาลงในไฟล์นี้ด้วย</translation>
</message>
<message>
<source>Write it into this calendar file too: case codes, and no names.</source>
<translation>เขียนลงไฟล์ปฏิทินนี้ด้วย: มีรหัสเคส ไม่มีชื่อ</translation>
</message>
<message>
<source>Write the plan of a menu, from which figures are made.</source>
<translation>เขียนแผนของเมนู ซึ่งใช้จัดทำตัวเลขสถิติ</translation>
</message>
<message>
<source>Write the topics as a workbook into this file too.</source>
<translation>เขียนหัวข้อต่าง ๆ เป็นสมุดงานลงในไฟล์นี้ด้วย</translation>
</message>
<message>
<source>Write the topics as pages into this file too.</source>
<translation>เขียนหัวข้อต่าง ๆ เป็นหน้าเอกสารลงในไฟล์นี้ด้วย</translation>
</message>
<message>
<source>Write this release once more.</source>
<translation>เขียนชุดเผยแพร่นี้อีกครั้ง</translation>
</message>
<message>
<source>You have looked through what will be printed, and it may leave.</source>
<translation>คุณตรวจดูสิ่งที่จะพิมพ์แล้ว และให้ส่งออกได้</translation>
</message>
<message>
<source>Your number in the vault.</source>
<translation>หมายเลขของคุณในตู้นิรภัย</translation>
</message>
<message>
<source>Your number is {number} and your role: {role}</source>
<translation>หมายเลขของคุณคือ {number} และบทบาทของคุณ: {role}</translation>
</message>
<message>
<source>Your passphrase is changed. Copies of the vault made before still open with the old one.</source>
<translation>เปลี่ยนวลีรหัสผ่านแล้ว สำเนาตู้นิรภัยที่ทำไว้ก่อนหน้ายังเปิดด้วยวลีเดิม</translation>
</message>
<message>
<source>each half-year</source>
<translation>ทุกครึ่งปี</translation>
</message>
<message>
<source>each month</source>
<translation>ทุกเดือน</translation>
</message>
<message>
<source>each quarter</source>
<translation>ทุกไตรมาส</translation>
</message>
<message>
<source>each year</source>
<translation>ทุกปี</translation>
</message>
<message>
<source>field of the standard</source>
<translation>ช่องของมาตรฐาน</translation>
</message>
<message>
<source>no deadline</source>
<translation>ไม่มีกำหนดเวลา</translation>
</message>
<message>
<source>nowhere</source>
<translation>ไม่ได้เก็บ</translation>
</message>
<message>
<source>where it is kept</source>
<translation>ที่เก็บ</translation>
</message>
<message>
<source>yes</source>
<translation>ใช่</translation>
</message>
<message>
<source>{country}, reviewed {day}: {standing}</source>
<translation>{country} ทบทวนเมื่อ {day}: {standing}</translation>
</message>
<message>
<source>{country}: {procedure}, led by {agency}</source>
<translation>{country}: {procedure} นำโดย {agency}</translation>
</message>
<message>
<source>{letter}: {meaning}</source>
<translation>{letter}: {meaning}</translation>
</message>
<message>
<source>{name} is missing.</source>
<translation>ไม่มี {name}</translation>
</message>
<message>
<source>{name} is not in the form that is needed.</source>
<translation>{name} ไม่อยู่ในรูปแบบที่ต้องการ</translation>
</message>
<message>
<source>{name} must be one of: {names}.</source>
<translation>{name} ต้องเป็นหนึ่งใน: {names}</translation>
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
<translation>{other} แยกเป็นเคสของตนเองอีกครั้งแล้ว</translation>
</message>
<message>
<source>{other} is now part of {kept}.</source>
<translation>{other} เป็นส่วนหนึ่งของ {kept} แล้ว</translation>
</message>
<message>
<source>{question}: {answer}</source>
<translation>{question}: {answer}</translation>
</message>
<message>
<source>{releases} releases of {countries} countries are joined: {cells} figures, {differences} differences between them.</source>
<translation>รวมชุดเผยแพร่ {releases} ชุดของ {countries} ประเทศแล้ว: {cells} ตัวเลข และความแตกต่างระหว่างกัน {differences} ข้อ</translation>
</message>
<message>
<source>{shown} of {all} cases are shown. Raise --limit to see more.</source>
<translation>แสดง {shown} จาก {all} เคส เพิ่มค่า --limit เพื่อดูมากขึ้น</translation>
</message>
<message>
<source>{sign}  {day}  {people} people, {waiting} waiting</source>
<translation>{sign}  {day}  {people} คน รออยู่ {waiting} คน</translation>
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
<translation>{when}  {code}  {what} (เกินกำหนด)</translation>
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
<translation>ที่อยู่เว็บ</translation>
</message>
<message>
<source>Comparison</source>
<translation>การเปรียบเทียบ</translation>
</message>
<message>
<source>Country</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>Last checked</source>
<translation>ตรวจสอบครั้งล่าสุด</translation>
</message>
<message>
<source>Number</source>
<translation>หมายเลข</translation>
</message>
<message>
<source>Print {print_id}</source>
<translation>ฉบับพิมพ์ {print_id}</translation>
</message>
<message>
<source>Procedures side by side</source>
<translation>ระเบียบปฏิบัติเทียบกัน</translation>
</message>
<message>
<source>Publisher</source>
<translation>ผู้เผยแพร่</translation>
</message>
<message>
<source>Sources</source>
<translation>แหล่งที่มา</translation>
</message>
<message>
<source>Title</source>
<translation>ชื่อเรื่อง</translation>
</message>
<message>
<source>Topic</source>
<translation>หัวข้อ</translation>
</message>
<message>
<source>What each country's procedure file says on a topic. “Not verified” means: not read in a source yet. An empty place means that the file has nothing on it, not that there is no rule. Not legal advice.</source>
<translation>สิ่งที่ไฟล์ระเบียบปฏิบัติของแต่ละประเทศกล่าวไว้ในแต่ละหัวข้อ “ยังไม่ได้ตรวจสอบ” หมายความว่า ยังไม่ได้อ่านจากแหล่งที่มา ช่องว่างหมายความว่า ไฟล์ไม่มีข้อมูลในเรื่องนี้ ไม่ได้หมายความว่าไม่มีกฎ เอกสารนี้ไม่ใช่คำปรึกษาทางกฎหมาย</translation>
</message>
<message>
<source>Year</source>
<translation>ปี</translation>
</message>
<message>
<source>no source yet</source>
<translation>ยังไม่มีแหล่งที่มา</translation>
</message>
<message>
<source>{country}: source</source>
<translation>{country}: แหล่งที่มา</translation>
</message>
<message>
<source>{country}: status</source>
<translation>{country}: สถานะ</translation>
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
<translation>คำตอบ</translation>
</message>
<message>
<source>Answered on</source>
<translation>วันที่ตอบ</translation>
</message>
<message>
<source>How it came</source>
<translation>ช่องทางที่ได้รับ</translation>
</message>
<message>
<source>Is the person content with the answer?</source>
<translation>ผู้รับบริการพอใจกับคำตอบหรือไม่</translation>
</message>
<message>
<source>Kind</source>
<translation>ประเภท</translation>
</message>
<message>
<source>Passed on to</source>
<translation>ส่งต่อเรื่องไปที่</translation>
</message>
<message>
<source>Received on</source>
<translation>วันที่ได้รับ</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>What is said</source>
<translation>เรื่องที่แจ้ง</translation>
</message>
<message>
<source>What the person wants to happen</source>
<translation>สิ่งที่ผู้รับบริการต้องการให้เกิดขึ้น</translation>
</message>
<message>
<source>What was answered</source>
<translation>สิ่งที่ตอบไป</translation>
</message>
<message>
<source>Without a name?</source>
<translation>ไม่ระบุชื่อหรือไม่</translation>
</message>
</context>
<context>
<name>Consent</name>
<message>
<source>Consent counts only when the person understood all of it.</source>
<translation>ความยินยอมมีผลเมื่อผู้รับบริการเข้าใจทั้งหมดเท่านั้น</translation>
</message>
<message>
<source>Date</source>
<translation>วันที่</translation>
</message>
<message>
<source>Decision</source>
<translation>การตัดสินใจ</translation>
</message>
<message>
<source>Form</source>
<translation>รูปแบบ</translation>
</message>
<message>
<source>Given by</source>
<translation>ผู้ให้ความยินยอม</translation>
</message>
<message>
<source>How it was given</source>
<translation>วิธีให้ความยินยอม</translation>
</message>
<message>
<source>Kind of receiver, when no single one is named</source>
<translation>ประเภทหน่วยงานผู้รับ เมื่อไม่ได้ระบุแห่งใดแห่งหนึ่ง</translation>
</message>
<message>
<source>Name of the guardian or authority</source>
<translation>ชื่อผู้ปกครองหรือหน่วยงานของรัฐ</translation>
</message>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>Purpose</source>
<translation>วัตถุประสงค์</translation>
</message>
<message>
<source>Receiver</source>
<translation>หน่วยงานผู้รับ</translation>
</message>
<message>
<source>Replaced by</source>
<translation>แทนที่ด้วย</translation>
</message>
<message>
<source>The child's own view</source>
<translation>ความเห็นของเด็กเอง</translation>
</message>
<message>
<source>The service that may be told; empty for this office only.</source>
<translation>หน่วยบริการที่แจ้งข้อมูลได้ เว้นว่างหากใช้เฉพาะในสำนักงานนี้</translation>
</message>
<message>
<source>Valid until</source>
<translation>มีผลถึงวันที่</translation>
</message>
<message>
<source>What may be shared</source>
<translation>ข้อมูลที่เปิดเผยได้</translation>
</message>
<message>
<source>What was asked and explained</source>
<translation>สิ่งที่ถามและอธิบาย</translation>
</message>
<message>
<source>With an interpreter?</source>
<translation>มีล่ามหรือไม่</translation>
</message>
<message>
<source>Withdrawal</source>
<translation>การถอนความยินยอม</translation>
</message>
<message>
<source>Withdrawn on</source>
<translation>วันที่ถอนความยินยอม</translation>
</message>
</context>
<context>
<name>ConsentCard</name>
<message>
<source>A newer agreement took its place.</source>
<translation>มีความยินยอมใหม่มาแทนแล้ว</translation>
</message>
<message>
<source>Ask {worker} at {office}. Say the code {code}.</source>
<translation>ถาม {worker} ที่ {office} โดยบอกรหัส {code}</translation>
</message>
<message>
<source>Date, and who explained it</source>
<translation>วันที่ และผู้อธิบาย</translation>
</message>
<message>
<source>For how long</source>
<translation>นานเท่าใด</translation>
</message>
<message>
<source>Given by: {giver}</source>
<translation>ผู้ให้ความยินยอม: {giver}</translation>
</message>
<message>
<source>No consent is on record in this case.</source>
<translation>ไม่มีบันทึกความยินยอมในเคสนี้</translation>
</message>
<message>
<source>Nobody will be angry. We help you all the same.</source>
<translation>จะไม่มีใครโกรธ เรายังคงช่วยเหลือคุณเช่นเดิม</translation>
</message>
<message>
<source>Nothing is told to anybody else.</source>
<translation>ไม่มีการแจ้งสิ่งใดแก่ผู้อื่น</translation>
</message>
<message>
<source>Only {office}.</source>
<translation>เฉพาะ {office} เท่านั้น</translation>
</message>
<message>
<source>Signature or thumbprint</source>
<translation>ลายมือชื่อหรือลายพิมพ์นิ้วมือ</translation>
</message>
<message>
<source>The child's own view was not written down. Ask the child too.</source>
<translation>ยังไม่ได้บันทึกความเห็นของเด็กเอง ถามเด็กด้วย</translation>
</message>
<message>
<source>The child's own view: {view}</source>
<translation>ความเห็นของเด็กเอง: {view}</translation>
</message>
<message>
<source>To say stop, or to ask</source>
<translation>หากต้องการให้หยุด หรือมีคำถาม</translation>
</message>
<message>
<source>Until you say stop.</source>
<translation>จนกว่าคุณจะบอกให้หยุด</translation>
</message>
<message>
<source>Until {day}.</source>
<translation>จนถึง {day}</translation>
</message>
<message>
<source>What they may know</source>
<translation>สิ่งที่หน่วยงานนั้นทราบได้</translation>
</message>
<message>
<source>What this is for</source>
<translation>ความยินยอมนี้เพื่ออะไร</translation>
</message>
<message>
<source>What was asked and explained</source>
<translation>สิ่งที่ถามและอธิบาย</translation>
</message>
<message>
<source>What you agreed to</source>
<translation>สิ่งที่คุณยินยอม</translation>
</message>
<message>
<source>What you said no to</source>
<translation>สิ่งที่คุณไม่ยินยอม</translation>
</message>
<message>
<source>What you took back</source>
<translation>สิ่งที่คุณถอนความยินยอม</translation>
</message>
<message>
<source>Who may know</source>
<translation>ผู้ที่ทราบได้</translation>
</message>
<message>
<source>With an interpreter.</source>
<translation>มีล่าม</translation>
</message>
<message>
<source>You can say no at any time</source>
<translation>คุณปฏิเสธได้ทุกเมื่อ</translation>
</message>
<message>
<source>You took it back on {day}. Nothing more is told.</source>
<translation>คุณถอนความยินยอมเมื่อ {day} ไม่มีการแจ้งข้อมูลอีก</translation>
</message>
<message>
<source>{decision} on {day}</source>
<translation>{decision} เมื่อ {day}</translation>
</message>
<message>
<source>{decision} on {day}: {how}</source>
<translation>{decision} เมื่อ {day}: {how}</translation>
</message>
</context>
<context>
<name>Consents</name>
<message>
<source>A newer consent of {day} is for the same purpose and receiver. Replace this one?</source>
<translation>มีความยินยอมใหม่กว่าเมื่อ {day} สำหรับวัตถุประสงค์และหน่วยงานผู้รับเดียวกัน แทนที่ความยินยอมนี้หรือไม่</translation>
</message>
<message>
<source>Asked and explained</source>
<translation>สิ่งที่ถามและอธิบายแล้ว</translation>
</message>
<message>
<source>For what</source>
<translation>เพื่อวัตถุประสงค์ใด</translation>
</message>
<message>
<source>From now on only the new one counts. The old one stays on record.</source>
<translation>นับจากนี้มีผลเฉพาะความยินยอมใหม่ ความยินยอมเดิมยังบันทึกไว้</translation>
</message>
<message>
<source>How it was given</source>
<translation>วิธีให้ความยินยอม</translation>
</message>
<message>
<source>No consent recorded</source>
<translation>ยังไม่มีการบันทึกความยินยอม</translation>
</message>
<message>
<source>Nothing had been shared under this consent.</source>
<translation>ไม่เคยมีการเปิดเผยข้อมูลตามความยินยอมนี้</translation>
</message>
<message>
<source>One card for each purpose and receiver. The person can change her or his mind.</source>
<translation>หนึ่งบัตรต่อหนึ่งวัตถุประสงค์และหนึ่งหน่วยงานผู้รับ ผู้รับบริการเปลี่ยนใจได้เสมอ</translation>
</message>
<message>
<source>Print the card</source>
<translation>พิมพ์บัตร</translation>
</message>
<message>
<source>Print the notice</source>
<translation>พิมพ์หนังสือแจ้ง</translation>
</message>
<message>
<source>Record consent</source>
<translation>บันทึกความยินยอม</translation>
</message>
<message>
<source>Record that this consent is withdrawn?</source>
<translation>บันทึกว่าความยินยอมนี้ถูกถอนแล้วหรือไม่</translation>
</message>
<message>
<source>Replace this one</source>
<translation>แทนที่ความยินยอมนี้</translation>
</message>
<message>
<source>Sharing under it stops at once. What was shared before stays on record.</source>
<translation>การเปิดเผยข้อมูลตามความยินยอมนี้หยุดทันที ส่วนที่เปิดเผยไปก่อนหน้ายังคงอยู่ในบันทึก</translation>
</message>
<message>
<source>Somebody agreed for the child. Ask the child too, and write down its own view.</source>
<translation>มีผู้อื่นยินยอมแทนเด็ก ถามเด็กด้วย และบันทึกความเห็นของเด็กเอง</translation>
</message>
<message>
<source>There was a consent for the same purpose and receiver already. Replace it?</source>
<translation>มีความยินยอมสำหรับวัตถุประสงค์และหน่วยงานผู้รับเดียวกันอยู่แล้ว แทนที่หรือไม่</translation>
</message>
<message>
<source>Valid until</source>
<translation>มีผลถึงวันที่</translation>
</message>
<message>
<source>What had been shared before</source>
<translation>ข้อมูลที่เปิดเผยไปก่อนแล้ว</translation>
</message>
<message>
<source>What may be shared</source>
<translation>ข้อมูลที่เปิดเผยได้</translation>
</message>
<message>
<source>Who may know</source>
<translation>ผู้ที่ทราบได้</translation>
</message>
<message>
<source>Withdraw</source>
<translation>ถอนความยินยอม</translation>
</message>
<message numerus="yes">
<source>Withdrawn. %n referral(s) had gone out under it; tell the receivers.</source>
<translation>
<numerusform>ถอนความยินยอมแล้ว มีการส่งต่อ %n รายการที่ส่งออกไปตามความยินยอมนี้ โปรดแจ้งหน่วยงานผู้รับ</numerusform>
</translation>
</message>
<message>
<source>ended on {day}</source>
<translation>สิ้นสุดเมื่อ {day}</translation>
</message>
<message>
<source>ends on {day}</source>
<translation>จะสิ้นสุดในวันที่ {day}</translation>
</message>
<message>
<source>not valid</source>
<translation>ไม่มีผล</translation>
</message>
<message>
<source>nothing outside this office</source>
<translation>ไม่เปิดเผยสิ่งใดนอกสำนักงานนี้</translation>
</message>
<message>
<source>refused</source>
<translation>ไม่ให้ความยินยอม</translation>
</message>
<message>
<source>replaced by a newer one</source>
<translation>แทนที่ด้วยความยินยอมใหม่แล้ว</translation>
</message>
<message>
<source>this office only</source>
<translation>เฉพาะสำนักงานนี้</translation>
</message>
<message>
<source>until it is withdrawn</source>
<translation>จนกว่าจะถอนความยินยอม</translation>
</message>
<message>
<source>valid</source>
<translation>มีผล</translation>
</message>
<message>
<source>with an interpreter</source>
<translation>มีล่าม</translation>
</message>
<message>
<source>withdrawn on {day}</source>
<translation>ถอนความยินยอมเมื่อ {day}</translation>
</message>
<message>
<source>{day}, {way}: {parts}</source>
<translation>{day}, {way}: {parts}</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{done} จาก {all}</translation>
</message>
</context>
<context>
<name>ContactNote</name>
<message>
<source>How</source>
<translation>วิธีติดต่อ</translation>
</message>
<message>
<source>In distress?</source>
<translation>มีความทุกข์ใจหรือไม่</translation>
</message>
<message>
<source>Next contact</source>
<translation>การติดต่อครั้งถัดไป</translation>
</message>
<message>
<source>Note</source>
<translation>บันทึก</translation>
</message>
<message>
<source>When</source>
<translation>เมื่อใด</translation>
</message>
<message>
<source>With whom</source>
<translation>กับใคร</translation>
</message>
</context>
<context>
<name>ContactNotes</name>
<message>
<source>No contact noted</source>
<translation>ยังไม่มีบันทึกการติดต่อ</translation>
</message>
<message>
<source>Note what was said and seen, with whom, and whether the person was in distress.</source>
<translation>บันทึกสิ่งที่ได้ยินและได้เห็น คุยกับใคร และผู้รับบริการมีความทุกข์ใจหรือไม่</translation>
</message>
<message>
<source>Write a note</source>
<translation>เขียนบันทึก</translation>
</message>
<message>
<source>in distress</source>
<translation>มีความทุกข์ใจ</translation>
</message>
<message>
<source>{how}, {whom}, {when}</source>
<translation>{how}, {whom}, {when}</translation>
</message>
</context>
<context>
<name>ContactSafety</name>
<message>
<source>A word that says it is safe, or not safe, to talk.</source>
<translation>คำที่บอกว่าขณะนี้พูดคุยได้อย่างปลอดภัยหรือไม่</translation>
</message>
<message>
<source>Ask again on</source>
<translation>วันที่ถามอีกครั้ง</translation>
</message>
<message>
<source>Calls</source>
<translation>การโทร</translation>
</message>
<message>
<source>City or town</source>
<translation>เมือง</translation>
</message>
<message>
<source>Code word</source>
<translation>คำรหัส</translation>
</message>
<message>
<source>Country</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>Email</source>
<translation>อีเมล</translation>
</message>
<message>
<source>How to reach the person</source>
<translation>วิธีติดต่อผู้รับบริการ</translation>
</message>
<message>
<source>In degrees, such as 100.50.</source>
<translation>เป็นองศา เช่น 100.50</translation>
</message>
<message>
<source>In degrees, such as 13.75.</source>
<translation>เป็นองศา เช่น 13.75</translation>
</message>
<message>
<source>Latitude</source>
<translation>ละติจูด</translation>
</message>
<message>
<source>Longitude</source>
<translation>ลองจิจูด</translation>
</message>
<message>
<source>Messages</source>
<translation>การส่งข้อความ</translation>
</message>
<message>
<source>Phone</source>
<translation>โทรศัพท์</translation>
</message>
<message>
<source>Phone at home</source>
<translation>โทรศัพท์ที่บ้าน</translation>
</message>
<message>
<source>Postal code</source>
<translation>รหัสไปรษณีย์</translation>
</message>
<message>
<source>Province or state</source>
<translation>จังหวัดหรือรัฐ</translation>
</message>
<message>
<source>Safe days and hours</source>
<translation>วันและเวลาที่ปลอดภัย</translation>
</message>
<message>
<source>Visits</source>
<translation>การไปพบ</translation>
</message>
<message>
<source>What is safe</source>
<translation>วิธีที่ปลอดภัย</translation>
</message>
<message>
<source>What is safe changes; ask again within 30 days.</source>
<translation>ความปลอดภัยเปลี่ยนไปได้ ควรถามอีกครั้งภายใน 30 วัน</translation>
</message>
<message>
<source>What may be said or left in a message</source>
<translation>สิ่งที่พูดหรือฝากข้อความไว้ได้</translation>
</message>
<message>
<source>Where the person stays</source>
<translation>ที่พักของผู้รับบริการ</translation>
</message>
<message>
<source>Who may answer</source>
<translation>ผู้ที่อาจรับสาย</translation>
</message>
</context>
<context>
<name>Corridor</name>
<message>
<source>As {country} has it: {title} ({status})</source>
<translation>ตามข้อมูลของ{country}: {title} ({status})</translation>
</message>
<message>
<source>As {country} has it: {title} ({year}; {status})</source>
<translation>ตามข้อมูลของ{country}: {title} ({year}; {status})</translation>
</message>
<message>
<source>From {country}: sending home</source>
<translation>จาก{country}: การส่งกลับ</translation>
</message>
<message>
<source>No agreement between them is known here. Ask the organisation that arranges returns.</source>
<translation>ไม่พบข้อตกลงระหว่างสองประเทศนี้ ถามองค์กรที่จัดการส่งกลับ</translation>
</message>
<message>
<source>No other country is known yet</source>
<translation>ยังไม่ทราบว่ามีประเทศอื่นเกี่ยวข้อง</translation>
</message>
<message>
<source>Received by: {agency}</source>
<translation>ผู้รับตัว: {agency}</translation>
</message>
<message>
<source>Record the citizenship, or for somebody who came back the country of exploitation. Then both countries' procedures stand here side by side.</source>
<translation>บันทึกสัญชาติ หรือกรณีผู้ที่กลับมาแล้ว บันทึกประเทศที่ถูกแสวงหาประโยชน์ จากนั้นระเบียบปฏิบัติของทั้งสองประเทศจะแสดงเทียบกันที่นี่</translation>
</message>
<message>
<source>The person fears to return, or asylum is open: contact nobody in that country, and take no step here.</source>
<translation>ผู้รับบริการกลัวการกลับ หรือเรื่องการลี้ภัยยังไม่ยุติ: อย่าติดต่อผู้ใดในประเทศนั้น และอย่าดำเนินขั้นตอนใดที่นี่</translation>
</message>
<message>
<source>The procedure has no step about this.</source>
<translation>ระเบียบปฏิบัติไม่มีขั้นตอนในเรื่องนี้</translation>
</message>
<message>
<source>This country has no procedure here; what follows is the practice of the region.</source>
<translation>ประเทศนี้ไม่มีระเบียบปฏิบัติที่นี่ ข้อมูลต่อไปนี้คือแนวปฏิบัติของภูมิภาค</translation>
</message>
<message>
<source>To {country}: receiving</source>
<translation>ถึง{country}: การรับตัว</translation>
</message>
<message>
<source>What the two countries agreed</source>
<translation>สิ่งที่สองประเทศตกลงกัน</translation>
</message>
<message>
<source>Who receives there</source>
<translation>ผู้รับตัวที่ประเทศนั้น</translation>
</message>
<message>
<source>Who to call there</source>
<translation>ผู้ที่ติดต่อได้ที่ประเทศนั้น</translation>
</message>
<message>
<source>hours not known</source>
<translation>ไม่ทราบเวลาทำการ</translation>
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
<translation>{name}: {number} ({hours}; {status})</translation>
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
<translation>นับเมื่อจัดทำตัวเลขสถิติ</translation>
</message>
<message>
<source>follows from the country</source>
<translation>ได้จากประเทศ</translation>
</message>
<message>
<source>the office, set when the vault is made</source>
<translation>สำนักงาน ซึ่งกำหนดเมื่อสร้างตู้นิรภัย</translation>
</message>
<message>
<source>the record itself, by its random id</source>
<translation>ตัวรายการเอง ด้วย id แบบสุ่ม</translation>
</message>
<message>
<source>the same in every row</source>
<translation>เหมือนกันทุกแถว</translation>
</message>
</context>
<context>
<name>Demo</name>
<message>
<source>Making {cases} made-up cases…</source>
<translation>กำลังสร้างเคสสมมติ {cases} เคส…</translation>
</message>
<message>
<source>The folder of the training vault holds something else. Move it away, then try again.</source>
<translation>โฟลเดอร์ของตู้นิรภัยสำหรับฝึกมีสิ่งอื่นอยู่ ย้ายสิ่งนั้นออก แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>There is no screen here, so the tour is made instead. Its pictures are in {folder}.</source>
<translation>เครื่องนี้ไม่มีจอภาพ จึงสร้างภาพแนะนำโปรแกรมแทน ภาพอยู่ใน {folder}</translation>
</message>
</context>
<context>
<name>Device</name>
<message>
<source>Hibernation writes memory to this disk unencrypted. Ask to have it switched off.</source>
<translation>โหมดไฮเบอร์เนตเขียนหน่วยความจำลงดิสก์นี้โดยไม่เข้ารหัส โปรดขอให้ปิดโหมดนี้</translation>
</message>
<message>
<source>It cannot be told whether hibernation is on.</source>
<translation>ไม่สามารถบอกได้ว่าเปิดโหมดไฮเบอร์เนตอยู่หรือไม่</translation>
</message>
<message>
<source>It cannot be told whether swap is encrypted.</source>
<translation>ไม่สามารถบอกได้ว่าพื้นที่สลับหน่วยความจำเข้ารหัสหรือไม่</translation>
</message>
<message>
<source>It cannot be told whether this disk is encrypted.</source>
<translation>ไม่สามารถบอกได้ว่าดิสก์นี้เข้ารหัสหรือไม่</translation>
</message>
<message>
<source>Memory may be written to this disk unencrypted. Ask for encrypted swap.</source>
<translation>หน่วยความจำอาจถูกเขียนลงดิสก์นี้โดยไม่เข้ารหัส โปรดขอให้เข้ารหัสพื้นที่สลับหน่วยความจำ</translation>
</message>
<message>
<source>This disk is not encrypted. The vault is, but other files on it are not.</source>
<translation>ดิสก์นี้ไม่ได้เข้ารหัส ตู้นิรภัยเข้ารหัสแล้ว แต่ไฟล์อื่นบนดิสก์ไม่ได้เข้ารหัส</translation>
</message>
<message>
<source>This vault lies in a folder that another program copies to other computers. It is opened for reading only. Move it out of that folder to work with it.</source>
<translation>ตู้นิรภัยนี้อยู่ในโฟลเดอร์ที่โปรแกรมอื่นคัดลอกไปยังคอมพิวเตอร์เครื่องอื่น จึงเปิดให้อ่านเท่านั้น ย้ายออกจากโฟลเดอร์นั้นก่อนจึงจะทำงานได้</translation>
</message>
<message>
<source>This vault lies on a network drive, where two computers could damage it. It is opened for reading only. Move it to this computer's own disk to work with it.</source>
<translation>ตู้นิรภัยนี้อยู่บนไดรฟ์เครือข่าย ซึ่งคอมพิวเตอร์สองเครื่องอาจทำให้เสียหายได้ จึงเปิดให้อ่านเท่านั้น ย้ายมาไว้บนดิสก์ของเครื่องนี้ก่อนจึงจะทำงานได้</translation>
</message>
</context>
<context>
<name>Differences</name>
<message>
<source>Both say the same. Save again.</source>
<translation>ทั้งสองฝ่ายตรงกันแล้ว บันทึกอีกครั้ง</translation>
</message>
<message>
<source>Go on with these answers</source>
<translation>ทำต่อด้วยคำตอบเหล่านี้</translation>
</message>
<message>
<source>In the record now</source>
<translation>ในรายการขณะนี้</translation>
</message>
<message>
<source>Keep the answer of the record: {field}</source>
<translation>ใช้คำตอบของรายการ: {field}</translation>
</message>
<message>
<source>Keep this</source>
<translation>ใช้คำตอบนี้</translation>
</message>
<message>
<source>Mark the answers of the record that you want to keep. What only the other one changed is marked already. Then save again.</source>
<translation>ทำเครื่องหมายคำตอบของรายการที่ต้องการเก็บไว้ ส่วนที่มีเฉพาะอีกฝ่ายแก้ไขทำเครื่องหมายไว้แล้ว จากนั้นบันทึกอีกครั้ง</translation>
</message>
<message>
<source>Your answers and the record as it is now</source>
<translation>คำตอบของคุณและรายการตามที่เป็นอยู่ขณะนี้</translation>
</message>
<message>
<source>Yours</source>
<translation>ของคุณ</translation>
</message>
</context>
<context>
<name>Directory</name>
<message>
<source>Add a service provider</source>
<translation>เพิ่มหน่วยบริการ</translation>
</message>
<message>
<source>Add the shelters, clinics and lawyers you refer people to.</source>
<translation>เพิ่มสถานคุ้มครอง คลินิก และทนายความที่คุณส่งต่อผู้รับบริการไป</translation>
</message>
<message>
<source>Directory</source>
<translation>ทำเนียบหน่วยบริการ</translation>
</message>
<message>
<source>No service provider yet</source>
<translation>ยังไม่มีหน่วยบริการ</translation>
</message>
<message>
<source>Services people can be referred to</source>
<translation>บริการที่ส่งต่อผู้รับบริการไปได้</translation>
</message>
<message>
<source>takes no referrals now</source>
<translation>ขณะนี้ไม่รับการส่งต่อ</translation>
</message>
<message>
<source>takes referrals</source>
<translation>รับการส่งต่อ</translation>
</message>
</context>
<context>
<name>Document</name>
<message>
<source>Content</source>
<translation>เนื้อหา</translation>
</message>
<message>
<source>Copies that left, and why</source>
<translation>สำเนาที่ส่งออก และเหตุผล</translation>
</message>
<message>
<source>Expires on</source>
<translation>วันหมดอายุ</translation>
</message>
<message>
<source>Issued by</source>
<translation>ผู้ออกเอกสาร</translation>
</message>
<message>
<source>Issued or taken on</source>
<translation>วันที่ออกหรือถ่าย</translation>
</message>
<message>
<source>Kind of document</source>
<translation>ชนิดเอกสาร</translation>
</message>
<message>
<source>Kind of file</source>
<translation>ชนิดไฟล์</translation>
</message>
<message>
<source>Name of the file</source>
<translation>ชื่อไฟล์</translation>
</message>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>Number</source>
<translation>เลขที่</translation>
</message>
<message>
<source>Paper of the procedure</source>
<translation>เอกสารตามระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Place, time and camera hidden in it</source>
<translation>ข้อมูลสถานที่ เวลา และกล้องที่ซ่อนอยู่</translation>
</message>
<message>
<source>SHA-256</source>
<translation>SHA-256</translation>
</message>
<message>
<source>Size in bytes</source>
<translation>ขนาดเป็นไบต์</translation>
</message>
<message>
<source>The file</source>
<translation>ไฟล์</translation>
</message>
<message>
<source>The paper itself</source>
<translation>ตัวเอกสารกระดาษ</translation>
</message>
<message>
<source>Title</source>
<translation>ชื่อเรื่อง</translation>
</message>
<message>
<source>Where it lies</source>
<translation>ที่เก็บ</translation>
</message>
<message>
<source>Which paper of the list this document is.</source>
<translation>เอกสารนี้คือเอกสารใดในรายการ</translation>
</message>
<message>
<source>Who has the paper</source>
<translation>ผู้ถือเอกสาร</translation>
</message>
</context>
<context>
<name>DocumentViewer</name>
<message>
<source>A part of this sound is damaged. What can be read is played.</source>
<translation>บางส่วนของเสียงนี้เสียหาย จะเล่นเฉพาะส่วนที่อ่านได้</translation>
</message>
<message>
<source>Back to the documents</source>
<translation>กลับไปที่เอกสาร</translation>
</message>
<message>
<source>Fit to the window</source>
<translation>พอดีกับหน้าต่าง</translation>
</message>
<message>
<source>Larger</source>
<translation>ขยาย</translation>
</message>
<message>
<source>Next page</source>
<translation>หน้าถัดไป</translation>
</message>
<message>
<source>Page before</source>
<translation>หน้าก่อน</translation>
</message>
<message>
<source>Page {number} of {all}</source>
<translation>หน้า {number} จาก {all}</translation>
</message>
<message>
<source>Smaller</source>
<translation>ย่อ</translation>
</message>
<message>
<source>The document is being drawn…</source>
<translation>กำลังแสดงเอกสาร…</translation>
</message>
<message>
<source>The sound is being made ready…</source>
<translation>กำลังเตรียมเสียง…</translation>
</message>
<message>
<source>This sound is longer than two hours; only the first two hours can be played here. Hand out a copy on purpose to hear the rest.</source>
<translation>เสียงนี้ยาวกว่าสองชั่วโมง เล่นที่นี่ได้เพียงสองชั่วโมงแรก หากต้องการฟังส่วนที่เหลือ ให้ส่งมอบสำเนาโดยตั้งใจ</translation>
</message>
<message>
<source>Turn left</source>
<translation>หมุนซ้าย</translation>
</message>
<message>
<source>Turn right</source>
<translation>หมุนขวา</translation>
</message>
</context>
<context>
<name>Documents</name>
<message>
<source>Add files…</source>
<translation>เพิ่มไฟล์…</translation>
</message>
<message>
<source>Add photos, scans, sound or PDF, or drop them here. The vault keeps an encrypted copy.</source>
<translation>เพิ่มภาพถ่าย ภาพสแกน เสียง หรือ PDF หรือลากมาวางที่นี่ ตู้นิรภัยเก็บสำเนาที่เข้ารหัสไว้</translation>
</message>
<message>
<source>Hand out a copy…</source>
<translation>ส่งมอบสำเนา…</translation>
</message>
<message>
<source>Look at it</source>
<translation>ดูเอกสาร</translation>
</message>
<message>
<source>No documents yet</source>
<translation>ยังไม่มีเอกสาร</translation>
</message>
<message>
<source>Note a paper without a file</source>
<translation>บันทึกเอกสารกระดาษที่ไม่มีไฟล์</translation>
</message>
<message>
<source>Paste a picture</source>
<translation>วางภาพ</translation>
</message>
<message>
<source>Show small pictures for 30 seconds</source>
<translation>แสดงภาพย่อ 30 วินาที</translation>
</message>
<message>
<source>There is no picture or file on the clipboard.</source>
<translation>ไม่มีภาพหรือไฟล์ในคลิปบอร์ด</translation>
</message>
<message>
<source>expired</source>
<translation>หมดอายุแล้ว</translation>
</message>
<message>
<source>expires {day}</source>
<translation>หมดอายุ {day}</translation>
</message>
<message>
<source>no file</source>
<translation>ไม่มีไฟล์</translation>
</message>
<message>
<source>place and time kept in it</source>
<translation>มีข้อมูลสถานที่และเวลาอยู่</translation>
</message>
</context>
<context>
<name>Duplicates</name>
<message>
<source>Another case was merged into this one. It can be undone for 30 days.</source>
<translation>เคสอื่นถูกรวมเข้ากับเคสนี้แล้ว ยกเลิกได้ภายใน 30 วัน</translation>
</message>
<message>
<source>Compare</source>
<translation>เปรียบเทียบ</translation>
</message>
<message>
<source>Open the case</source>
<translation>เปิดเคส</translation>
</message>
<message>
<source>They are two cases again</source>
<translation>แยกเป็นสองเคสอีกครั้งแล้ว</translation>
</message>
<message>
<source>Two people</source>
<translation>คนละบุคคล</translation>
</message>
<message>
<source>Undo the merge</source>
<translation>ยกเลิกการรวม</translation>
</message>
<message>
<source>a father's name that sounds the same</source>
<translation>ชื่อบิดาออกเสียงเหมือนกัน</translation>
</message>
<message>
<source>a fitting age</source>
<translation>อายุสอดคล้องกัน</translation>
</message>
<message>
<source>a mother's name that sounds the same</source>
<translation>ชื่อมารดาออกเสียงเหมือนกัน</translation>
</message>
<message>
<source>a name that sounds the same</source>
<translation>ชื่อออกเสียงเหมือนกัน</translation>
</message>
<message>
<source>a similar name</source>
<translation>ชื่อคล้ายกัน</translation>
</message>
<message>
<source>birth dates that differ by one slip</source>
<translation>วันเกิดต่างกันเหมือนเขียนผิดหนึ่งจุด</translation>
</message>
<message>
<source>birth years one apart</source>
<translation>ปีเกิดห่างกันหนึ่งปี</translation>
</message>
<message>
<source>document numbers that differ by one sign</source>
<translation>เลขที่เอกสารต่างกันหนึ่งอักขระ</translation>
</message>
<message>
<source>likely the same person</source>
<translation>น่าจะเป็นบุคคลเดียวกัน</translation>
</message>
<message>
<source>nearly the same age</source>
<translation>อายุเกือบเท่ากัน</translation>
</message>
<message>
<source>possibly the same person</source>
<translation>อาจเป็นบุคคลเดียวกัน</translation>
</message>
<message>
<source>the same birth date</source>
<translation>วันเกิดตรงกัน</translation>
</message>
<message>
<source>the same birth month and year</source>
<translation>เดือนและปีเกิดตรงกัน</translation>
</message>
<message>
<source>the same birth year</source>
<translation>ปีเกิดตรงกัน</translation>
</message>
<message>
<source>the same birthday, one year apart</source>
<translation>วันและเดือนเกิดตรงกัน ห่างกันหนึ่งปี</translation>
</message>
<message>
<source>the same document number</source>
<translation>เลขที่เอกสารตรงกัน</translation>
</message>
<message>
<source>the same event</source>
<translation>เหตุการณ์เดียวกัน</translation>
</message>
<message>
<source>the same phone number</source>
<translation>หมายเลขโทรศัพท์ตรงกัน</translation>
</message>
<message>
<source>the same place of birth</source>
<translation>สถานที่เกิดเดียวกัน</translation>
</message>
<message>
<source>{code} ({initials}): {level}; {reasons}.</source>
<translation>{code} ({initials}): {level}; {reasons}</translation>
</message>
<message>
<source>{code}: {level}; {reasons}.</source>
<translation>{code}: {level}; {reasons}</translation>
</message>
</context>
<context>
<name>Editors</name>
<message>
<source>Choose from a calendar</source>
<translation>เลือกจากปฏิทิน</translation>
</message>
<message>
<source>Day</source>
<translation>วัน</translation>
</message>
<message>
<source>Month</source>
<translation>เดือน</translation>
</message>
<message>
<source>No</source>
<translation>ไม่ใช่</translation>
</message>
<message>
<source>Now</source>
<translation>ตอนนี้</translation>
</message>
<message>
<source>Only text can be pasted here. Add pictures and files as documents.</source>
<translation>วางได้เฉพาะข้อความ ให้เพิ่มภาพและไฟล์เป็นเอกสาร</translation>
</message>
<message>
<source>Remove {choice}</source>
<translation>นำ {choice} ออก</translation>
</message>
<message>
<source>The copied text is too long for this answer. Copy a shorter part of it.</source>
<translation>ข้อความที่คัดลอกยาวเกินไปสำหรับคำตอบนี้ ให้คัดลอกเฉพาะส่วนที่สั้นกว่า</translation>
</message>
<message>
<source>Time</source>
<translation>เวลา</translation>
</message>
<message>
<source>Type to add</source>
<translation>พิมพ์เพื่อเพิ่ม</translation>
</message>
<message>
<source>Type to search</source>
<translation>พิมพ์เพื่อค้นหา</translation>
</message>
<message>
<source>Year</source>
<translation>ปี</translation>
</message>
<message>
<source>Yes</source>
<translation>ใช่</translation>
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
<translation>รหัสเคส</translation>
</message>
<message>
<source>For a case out of your reach, when it cannot wait. It opens for one hour. Your supervisor sees at once that you opened it, and why; another person looks into it afterwards.</source>
<translation>สำหรับเคสที่คุณไม่มีสิทธิเห็น เมื่อรอไม่ได้ เคสจะเปิดหนึ่งชั่วโมง หัวหน้างานเห็นทันทีว่าคุณเปิดและเพราะเหตุใด แล้วจะมีผู้อื่นตรวจสอบภายหลัง</translation>
</message>
<message>
<source>Open a case in an emergency</source>
<translation>เปิดเคสในเหตุฉุกเฉิน</translation>
</message>
<message>
<source>What kind of emergency?</source>
<translation>เหตุฉุกเฉินประเภทใด</translation>
</message>
<message>
<source>Why can it not wait? A sentence or two.</source>
<translation>เหตุใดจึงรอไม่ได้ เขียนหนึ่งหรือสองประโยค</translation>
</message>
</context>
<context>
<name>EmergencyOpening</name>
<message>
<source>Looked into</source>
<translation>วันที่ตรวจสอบ</translation>
</message>
<message>
<source>Looked into by</source>
<translation>ผู้ตรวจสอบ</translation>
</message>
<message>
<source>Open until</source>
<translation>เปิดได้ถึง</translation>
</message>
<message>
<source>Opened</source>
<translation>วันที่เปิด</translation>
</message>
<message>
<source>Opened by</source>
<translation>ผู้เปิด</translation>
</message>
<message>
<source>Reason</source>
<translation>เหตุผล</translation>
</message>
<message>
<source>What kind of emergency</source>
<translation>ประเภทเหตุฉุกเฉิน</translation>
</message>
</context>
<context>
<name>Errors</name>
<message>
<source>A child travels only after it was found that the return is in the child's best interest. Answer that question with yes first, or stop the return.</source>
<translation>เด็กเดินทางได้ต่อเมื่อพิจารณาแล้วว่าการส่งกลับเป็นประโยชน์สูงสุดของเด็ก ตอบคำถามนั้นว่าใช่ก่อน หรือหยุดการส่งกลับ</translation>
</message>
<message>
<source>A country is named twice. Choose each of them once.</source>
<translation>มีประเทศหนึ่งระบุซ้ำสองครั้ง เลือกแต่ละประเทศเพียงครั้งเดียว</translation>
</message>
<message>
<source>A file could not be written safely. It is whole, but may be the one from before. Check that the disk is plugged in, then try again.</source>
<translation>ไม่สามารถเขียนไฟล์หนึ่งได้อย่างปลอดภัย ไฟล์ยังสมบูรณ์ แต่อาจเป็นฉบับก่อนหน้า ตรวจสอบว่าดิสก์เสียบอยู่ แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>A file of the vault could not be read; its disk may be failing or gone. Check that the disk is plugged in, then try again.</source>
<translation>ไม่สามารถอ่านไฟล์หนึ่งของตู้นิรภัยได้ ดิสก์อาจกำลังเสียหรือหายไป ตรวจสอบว่าดิสก์เสียบอยู่ แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>A file of this vault is missing. Restore the folder from a backup; nothing was changed.</source>
<translation>ไฟล์หนึ่งของตู้นิรภัยนี้หายไป กู้คืนโฟลเดอร์จากข้อมูลสำรอง ยังไม่มีสิ่งใดเปลี่ยนแปลง</translation>
</message>
<message>
<source>A font that belongs to the program is missing or damaged. Install the program again.</source>
<translation>แบบอักษรของโปรแกรมหายไปหรือเสียหาย ติดตั้งโปรแกรมใหม่อีกครั้ง</translation>
</message>
<message>
<source>A merge can be undone for 30 days. This one is older; move what belongs elsewhere by hand.</source>
<translation>การรวมเคสยกเลิกได้ภายใน 30 วัน การรวมครั้งนี้นานกว่านั้นแล้ว ให้ย้ายข้อมูลที่อยู่ผิดเคสด้วยตนเอง</translation>
</message>
<message>
<source>A new case has no {kind} yet. Take that part out and record it by its own act.</source>
<translation>เคสใหม่ยังไม่มี{kind} นำส่วนนั้นออก แล้วบันทึกด้วยคำสั่งเฉพาะของส่วนนั้น</translation>
</message>
<message>
<source>A newer version of this program wrote this vault. Update the program; nothing was changed.</source>
<translation>ตู้นิรภัยนี้เขียนโดยโปรแกรมรุ่นใหม่กว่า ปรับปรุงโปรแกรมเป็นรุ่นใหม่ ยังไม่มีสิ่งใดเปลี่ยนแปลง</translation>
</message>
<message>
<source>A part of this computer's system that plays sound is missing (libpulse on Linux). Ask whoever looks after this computer to install it.</source>
<translation>คอมพิวเตอร์นี้ขาดส่วนของระบบที่ใช้เล่นเสียง (ใน Linux คือ libpulse) ขอให้ผู้ดูแลคอมพิวเตอร์นี้ติดตั้ง</translation>
</message>
<message>
<source>A record belongs to a case; services and events stand alone. Open that first.</source>
<translation>รายการต้องอยู่ในเคส ส่วนหน่วยบริการและเหตุการณ์อยู่แยกต่างหาก เปิดสิ่งนั้นก่อน</translation>
</message>
<message>
<source>A referral letter belongs to its referral. Record the referral, then make its letter there.</source>
<translation>หนังสือส่งต่อต้องคู่กับการส่งต่อ บันทึกการส่งต่อก่อน แล้วจัดทำหนังสือที่นั่น</translation>
</message>
<message>
<source>A step is either done or not needed. Choose one.</source>
<translation>ขั้นตอนต้องเป็นเสร็จแล้วหรือไม่จำเป็น เลือกอย่างใดอย่างหนึ่ง</translation>
</message>
<message>
<source>A team's name has at most 40 letters, and each worker of a team is of this vault.</source>
<translation>ชื่อทีมยาวได้ไม่เกิน 40 ตัวอักษร และเจ้าหน้าที่ทุกคนในทีมต้องเป็นผู้ใช้ของตู้นิรภัยนี้</translation>
</message>
<message>
<source>Another computer has this vault open. Close it there, then try again.</source>
<translation>คอมพิวเตอร์เครื่องอื่นเปิดตู้นิรภัยนี้อยู่ ปิดที่เครื่องนั้น แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>Another supervisor looks into what you opened yourself.</source>
<translation>เคสที่คุณเปิดเองต้องให้หัวหน้างานคนอื่นตรวจสอบ</translation>
</message>
<message>
<source>Another window has this case file open. Close it and try again.</source>
<translation>หน้าต่างอื่นเปิดไฟล์เคสนี้อยู่ ปิดแล้วลองอีกครั้ง</translation>
</message>
<message>
<source>Another window has this vault open. Close it and try again.</source>
<translation>หน้าต่างอื่นเปิดตู้นิรภัยนี้อยู่ ปิดแล้วลองอีกครั้ง</translation>
</message>
<message>
<source>Ask another supervisor to keep you from this case; nobody does so alone.</source>
<translation>ขอให้หัวหน้างานคนอื่นกันคุณออกจากเคสนี้ ไม่มีผู้ใดทำเองตามลำพังได้</translation>
</message>
<message>
<source>Ask the person whether she or he agrees; without agreement, write down why it has to be.</source>
<translation>ถามผู้รับบริการว่ายินยอมหรือไม่ หากไม่ยินยอม ให้เขียนว่าเหตุใดจึงจำเป็นต้องทำ</translation>
</message>
<message>
<source>Choose a colleague who works on cases, and not yourself.</source>
<translation>เลือกเพื่อนร่วมงานที่ทำงานกับเคส ไม่ใช่ตัวคุณเอง</translation>
</message>
<message>
<source>Choose a moment after the present deadline.</source>
<translation>เลือกเวลาหลังกำหนดเวลาปัจจุบัน</translation>
</message>
<message>
<source>Choose a place outside the vault for the copy.</source>
<translation>เลือกที่เก็บสำเนาที่อยู่นอกตู้นิรภัย</translation>
</message>
<message>
<source>Choose a service of the directory that the person agreed to tell.</source>
<translation>เลือกหน่วยบริการในทำเนียบที่ผู้รับบริการยินยอมให้แจ้งข้อมูล</translation>
</message>
<message>
<source>Choose a service provider from the directory.</source>
<translation>เลือกหน่วยบริการจากทำเนียบ</translation>
</message>
<message>
<source>Choose a worker of this vault who is to be kept from the case.</source>
<translation>เลือกเจ้าหน้าที่ของตู้นิรภัยนี้ที่จะกันออกจากเคส</translation>
</message>
<message>
<source>Choose a worker of this vault who works on cases.</source>
<translation>เลือกเจ้าหน้าที่ของตู้นิรภัยนี้ที่ทำงานกับเคส</translation>
</message>
<message>
<source>Choose the country by its two-letter code, such as TH.</source>
<translation>เลือกประเทศด้วยรหัสสองตัวอักษร เช่น TH</translation>
</message>
<message>
<source>Choose the same tables and method as before, or another period.</source>
<translation>เลือกตารางและวิธีเดิม หรือเลือกช่วงเวลาอื่น</translation>
</message>
<message>
<source>Choose the type of case from the list.</source>
<translation>เลือกประเภทเคสจากรายการ</translation>
</message>
<message>
<source>Choose today or a later day as the last day of the flag.</source>
<translation>เลือกวันนี้หรือวันหลังจากนี้เป็นวันสุดท้ายของธง</translation>
</message>
<message>
<source>Choose two to four countries to compare.</source>
<translation>เลือกสองถึงสี่ประเทศเพื่อเปรียบเทียบ</translation>
</message>
<message>
<source>Choose what needs approval from the list.</source>
<translation>เลือกเรื่องที่ต้องขออนุมัติจากรายการ</translation>
</message>
<message>
<source>Choose who is told. Without a receiver the form names nobody.</source>
<translation>เลือกผู้ที่จะได้รับแจ้ง หากไม่มีผู้รับ แบบฟอร์มจะไม่ระบุชื่อผู้ใด</translation>
</message>
<message>
<source>Choose whose cases a caseworker sees: her own, her team's or the office's.</source>
<translation>เลือกว่าเจ้าหน้าที่ดูแลเคสเห็นเคสของใคร: ของตนเอง ของทีม หรือของสำนักงาน</translation>
</message>
<message>
<source>Choose why there is no case.</source>
<translation>เลือกเหตุผลที่ไม่มีเคส</translation>
</message>
<message>
<source>Draw at least one case, and at most 200.</source>
<translation>สุ่มอย่างน้อย 1 เคส และไม่เกิน 200 เคส</translation>
</message>
<message>
<source>Give the list a name of at most {most} letters.</source>
<translation>ตั้งชื่อรายการเคสไม่เกิน {most} ตัวอักษร</translation>
</message>
<message>
<source>Group {group} has relatives and no head. Say which of them is the head.</source>
<translation>กลุ่ม {group} มีญาติแต่ไม่มีหัวหน้ากลุ่ม ระบุว่าใครเป็นหัวหน้ากลุ่ม</translation>
</message>
<message>
<source>Group {group} has two heads. Leave one, and say how the other is related to her.</source>
<translation>กลุ่ม {group} มีหัวหน้ากลุ่มสองคน เหลือไว้คนเดียว และระบุว่าอีกคนเกี่ยวข้องกันอย่างไร</translation>
</message>
<message>
<source>In group {group} a parent is younger than the child. Look at the ages and relations.</source>
<translation>ในกลุ่ม {group} บิดาหรือมารดาอายุน้อยกว่าบุตร ตรวจสอบอายุและความเกี่ยวข้อง</translation>
</message>
<message>
<source>Labels come 24 or 33 to a sheet. Choose one of the two.</source>
<translation>ฉลากมีแบบ 24 หรือ 33 ฉลากต่อแผ่น เลือกแบบใดแบบหนึ่ง</translation>
</message>
<message>
<source>Made-up people only go into a training vault. Open the training vault first.</source>
<translation>บุคคลสมมติใส่ได้เฉพาะในตู้นิรภัยสำหรับฝึก เปิดตู้นิรภัยสำหรับฝึกก่อน</translation>
</message>
<message>
<source>Many people use this passphrase. Choose another, or let the program make one.</source>
<translation>มีคนจำนวนมากใช้วลีรหัสผ่านนี้ เลือกวลีอื่น หรือให้โปรแกรมสร้างให้</translation>
</message>
<message>
<source>No file belongs to this document, only what is written about it.</source>
<translation>เอกสารนี้ไม่มีไฟล์ มีเพียงข้อมูลที่เขียนไว้เกี่ยวกับเอกสาร</translation>
</message>
<message>
<source>No other case was merged into this one.</source>
<translation>ไม่มีเคสอื่นที่ถูกรวมเข้ากับเคสนี้</translation>
</message>
<message>
<source>Nobody approves her own work or her own question. Ask another supervisor.</source>
<translation>ไม่มีผู้ใดอนุมัติงานหรือคำขอของตนเองได้ ขอหัวหน้างานคนอื่น</translation>
</message>
<message>
<source>Nobody on the list waits for a case and has agreed to it. Ask each person first.</source>
<translation>ไม่มีผู้ใดในรายการที่รอทำเคสและยินยอมแล้ว ถามแต่ละคนก่อน</translation>
</message>
<message>
<source>Nobody reviews the quality of her own case. Ask another supervisor.</source>
<translation>ไม่มีผู้ใดทบทวนคุณภาพเคสของตนเองได้ ขอหัวหน้างานคนอื่น</translation>
</message>
<message>
<source>Nobody this office knows has signed this procedure. Compare the signer's fingerprint over another way first, then accept it expressly.</source>
<translation>ไม่มีผู้ที่สำนักงานนี้รู้จักลงนามระเบียบปฏิบัตินี้ เทียบลายนิ้วมือดิจิทัลของผู้ลงนามผ่านช่องทางอื่นก่อน แล้วจึงยอมรับอย่างชัดแจ้ง</translation>
</message>
<message>
<source>Nothing is printed in this language. Choose another one.</source>
<translation>ไม่มีเอกสารพิมพ์ในภาษานี้ เลือกภาษาอื่น</translation>
</message>
<message>
<source>Nothing was shared with this receiver under this consent.</source>
<translation>ไม่มีการเปิดเผยข้อมูลแก่หน่วยงานผู้รับนี้ตามความยินยอมนี้</translation>
</message>
<message>
<source>One of these cases is offered to somebody else. Record the answer or take the offer back, then merge.</source>
<translation>มีเคสหนึ่งที่เสนอให้ผู้อื่นอยู่ บันทึกคำตอบหรือถอนข้อเสนอก่อน แล้วจึงรวม</translation>
</message>
<message>
<source>One of these cases waits for the approval of its closure. Have that settled first, then merge.</source>
<translation>มีเคสหนึ่งที่รอการอนุมัติการปิดเคส จัดการเรื่องนั้นก่อน แล้วจึงรวม</translation>
</message>
<message>
<source>One of these follow-ups was changed since. Change or delete them one by one.</source>
<translation>การติดตามผลเหล่านี้มีรายการหนึ่งแก้ไขไปหลังจากนั้น แก้ไขหรือลบทีละรายการ</translation>
</message>
<message>
<source>Only a consent that was given can be withdrawn.</source>
<translation>ถอนได้เฉพาะความยินยอมที่ให้ไว้แล้วเท่านั้น</translation>
</message>
<message>
<source>Only a newer consent for the same purpose and receiver takes its place.</source>
<translation>แทนที่ได้เฉพาะด้วยความยินยอมใหม่กว่าสำหรับวัตถุประสงค์และหน่วยงานผู้รับเดียวกัน</translation>
</message>
<message>
<source>Only an assessment, a goal or a closure is put up for approval.</source>
<translation>ขออนุมัติได้เฉพาะการประเมิน เป้าหมาย หรือการปิดเคส</translation>
</message>
<message>
<source>Only the colleague who saved this list, or a supervisor, can delete it.</source>
<translation>ผู้ที่ลบรายการเคสนี้ได้คือเพื่อนร่วมงานที่บันทึกไว้ หรือหัวหน้างาน</translation>
</message>
<message>
<source>Only the worker responsible for a case, or a supervisor, hands it over. Ask one of them.</source>
<translation>ผู้ที่โอนเคสได้คือเจ้าหน้าที่ผู้รับผิดชอบเคสหรือหัวหน้างานเท่านั้น ขอให้คนใดคนหนึ่งดำเนินการ</translation>
</message>
<message>
<source>People are counted by month. Choose a period that begins and ends with a month.</source>
<translation>นับจำนวนคนเป็นรายเดือน เลือกช่วงเวลาที่เริ่มวันแรกของเดือนและสิ้นสุดวันสุดท้ายของเดือน</translation>
</message>
<message>
<source>Print fewer labels at a time: 990 at most.</source>
<translation>พิมพ์ฉลากให้น้อยลงในแต่ละครั้ง: ไม่เกิน 990 ฉลาก</translation>
</message>
<message>
<source>Say in a sentence or two why it cannot wait. Your supervisor reads it.</source>
<translation>เขียนหนึ่งหรือสองประโยคว่าเหตุใดจึงรอไม่ได้ หัวหน้างานของคุณจะอ่าน</translation>
</message>
<message>
<source>Say what has to change; the reason is sent back with the record.</source>
<translation>ระบุสิ่งที่ต้องแก้ไข เหตุผลจะส่งกลับไปพร้อมรายการ</translation>
</message>
<message>
<source>Say whether the case was accepted or refused.</source>
<translation>ระบุว่ารับหรือปฏิเสธเคส</translation>
</message>
<message>
<source>Say which kind of body decided the formal status.</source>
<translation>ระบุว่าหน่วยงานประเภทใดเป็นผู้ตัดสินสถานะทางการ</translation>
</message>
<message>
<source>Say which office or organisation takes the case.</source>
<translation>ระบุสำนักงานหรือองค์กรที่รับเคส</translation>
</message>
<message>
<source>Say who gets this copy and why; it is kept with the document.</source>
<translation>ระบุว่าใครได้รับสำเนานี้และเพราะเหตุใด ข้อมูลนี้จะเก็บไว้กับเอกสาร</translation>
</message>
<message>
<source>Say why the step is not needed.</source>
<translation>ระบุเหตุผลที่ไม่จำเป็นต้องทำขั้นตอนนี้</translation>
</message>
<message>
<source>Say why the step needs more time.</source>
<translation>ระบุเหตุผลที่ขั้นตอนนี้ต้องการเวลาเพิ่ม</translation>
</message>
<message>
<source>Say why this is shared without consent.</source>
<translation>ระบุเหตุผลที่เปิดเผยโดยไม่มีความยินยอม</translation>
</message>
<message>
<source>Say why you decide so; the reason is kept with the decision.</source>
<translation>ระบุเหตุผลที่ตัดสินใจเช่นนี้ เหตุผลจะเก็บไว้พร้อมการตัดสินใจ</translation>
</message>
<message>
<source>Say why, for example a relative or a conflict of interest.</source>
<translation>ระบุเหตุผล เช่น เป็นญาติหรือมีผลประโยชน์ขัดกัน</translation>
</message>
<message>
<source>Say why, so that whoever offered the case can act on it.</source>
<translation>ระบุเหตุผล เพื่อให้ผู้ที่เสนอโอนเคสดำเนินการต่อได้</translation>
</message>
<message>
<source>Some of these people have not agreed to a record, or have a case already. Look at the list again.</source>
<translation>บางคนในนี้ไม่ได้ยินยอมให้เก็บบันทึก หรือมีเคสอยู่แล้ว ดูรายการอีกครั้ง</translation>
</message>
<message>
<source>Somebody agreed for a child. Ask the child too: write down the child's view, or that it is not known.</source>
<translation>มีผู้อื่นยินยอมแทนเด็ก ถามเด็กด้วย: บันทึกความเห็นของเด็ก หรือบันทึกว่าไม่ทราบ</translation>
</message>
<message>
<source>Somebody else in this office may publish too, so nobody publishes alone. Propose these figures, and ask a colleague to look and approve.</source>
<translation>มีผู้อื่นในสำนักงานนี้ที่มีสิทธิเผยแพร่ด้วย จึงไม่มีใครเผยแพร่โดยลำพัง เสนอตัวเลขสถิติเหล่านี้ แล้วขอให้เพื่อนร่วมงานตรวจดูและอนุมัติ</translation>
</message>
<message>
<source>Somebody else published or proposed figures in the meantime. Look at the figures again.</source>
<translation>ระหว่างนั้นมีผู้อื่นเผยแพร่หรือเสนอตัวเลขสถิติ ดูตัวเลขอีกครั้ง</translation>
</message>
<message>
<source>Somebody has looked into this already.</source>
<translation>มีผู้ตรวจสอบเรื่องนี้แล้ว</translation>
</message>
<message>
<source>Somebody has worked on one of these cases since. Nothing was taken back.</source>
<translation>มีผู้ทำงานกับเคสหนึ่งในนี้ไปแล้วหลังจากนั้น จึงไม่ได้ย้อนคืนสิ่งใด</translation>
</message>
<message>
<source>Somebody on the list wears this wristband already. Give the person another one.</source>
<translation>มีผู้ในรายการสวมสายรัดข้อมือนี้อยู่แล้ว ให้สายรัดข้อมือเส้นอื่นแก่บุคคลนี้</translation>
</message>
<message>
<source>The answers name a question this instrument does not have.</source>
<translation>คำตอบอ้างถึงคำถามที่ไม่มีในแบบประเมินนี้</translation>
</message>
<message>
<source>The answers name an indicator this instrument does not have.</source>
<translation>คำตอบอ้างถึงข้อบ่งชี้ที่ไม่มีในแบบคัดกรองนี้</translation>
</message>
<message>
<source>The case has changed since you looked through it. Look through it again.</source>
<translation>เคสเปลี่ยนไปหลังจากที่คุณตรวจดู ตรวจดูอีกครั้ง</translation>
</message>
<message>
<source>The colleague answers this offer; you can take it back.</source>
<translation>เพื่อนร่วมงานเป็นผู้ตอบข้อเสนอนี้ คุณถอนข้อเสนอได้</translation>
</message>
<message>
<source>The colleague responsible for the case that stays is kept from the other one. Give that case to somebody else first, then merge.</source>
<translation>เพื่อนร่วมงานที่รับผิดชอบเคสที่จะคงไว้ถูกกันออกจากอีกเคสหนึ่ง มอบเคสนั้นให้ผู้อื่นก่อน แล้วจึงรวม</translation>
</message>
<message>
<source>The database library on this machine does not work safely. Install the program again.</source>
<translation>คลังคำสั่งฐานข้อมูลบนเครื่องนี้ทำงานไม่ปลอดภัย ติดตั้งโปรแกรมใหม่อีกครั้ง</translation>
</message>
<message>
<source>The disk is full, so the file was not written; what was there before is still there. Make room outside the vault, then try again.</source>
<translation>ดิสก์เต็ม จึงไม่ได้เขียนไฟล์ ข้อมูลเดิมยังอยู่ครบ เพิ่มพื้นที่ว่างนอกตู้นิรภัย แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>The disk is full. This was not saved; everything saved before is safe. Make room on the disk, outside this program, then save again.</source>
<translation>ดิสก์เต็ม ครั้งนี้ยังไม่ได้บันทึก ทุกอย่างที่บันทึกไว้ก่อนหน้ายังปลอดภัย เพิ่มพื้นที่ว่างบนดิสก์นอกโปรแกรมนี้ แล้วบันทึกอีกครั้ง</translation>
</message>
<message>
<source>The disk reported a fault. This was not saved. Copy the vault to another disk soon.</source>
<translation>ดิสก์แจ้งว่าขัดข้อง ครั้งนี้ยังไม่ได้บันทึก คัดลอกตู้นิรภัยไปยังดิสก์อื่นโดยเร็ว</translation>
</message>
<message>
<source>The earlier answer no longer fits the rest of the record ({problem}). Open the record and change it there.</source>
<translation>คำตอบก่อนหน้าไม่สอดคล้องกับส่วนอื่นของรายการแล้ว ({problem}) เปิดรายการแล้วแก้ไขที่นั่น</translation>
</message>
<message>
<source>The figures name a column this program does not count.</source>
<translation>ตัวเลขสถิติอ้างถึงคอลัมน์ที่โปรแกรมนี้ไม่ได้นับ</translation>
</message>
<message>
<source>The file does not say which case it is: give it a part named case, with its country.</source>
<translation>ไฟล์ไม่ได้บอกว่าเป็นเคสใด ให้เพิ่มส่วนชื่อ case พร้อมประเทศของเคส</translation>
</message>
<message>
<source>The file is no longer the one that was looked at. Look at it again.</source>
<translation>ไฟล์ไม่ใช่ไฟล์เดิมที่ตรวจดูแล้ว ตรวจดูอีกครั้ง</translation>
</message>
<message>
<source>The file names an event that no procedure knows.</source>
<translation>ไฟล์อ้างถึงเหตุการณ์ที่ไม่มีในระเบียบปฏิบัติใด</translation>
</message>
<message>
<source>The file of this document is missing from the vault. What is written about it is safe. Put the file back from a backup of the vault.</source>
<translation>ไฟล์ของเอกสารนี้หายไปจากตู้นิรภัย ข้อมูลที่เขียนไว้เกี่ยวกับเอกสารยังปลอดภัย นำไฟล์กลับมาจากข้อมูลสำรองของตู้นิรภัย</translation>
</message>
<message>
<source>The file of this document was changed or damaged on the disk, so it is not shown. What is written about it is safe. Put the file back from a backup of the vault.</source>
<translation>ไฟล์ของเอกสารนี้ถูกแก้ไขหรือเสียหายบนดิสก์ จึงไม่แสดง ข้อมูลที่เขียนไว้เกี่ยวกับเอกสารยังปลอดภัย นำไฟล์กลับมาจากข้อมูลสำรองของตู้นิรภัย</translation>
</message>
<message>
<source>The follow-ups after 1, 3, 6 and 12 months are planned already.</source>
<translation>วางแผนการติดตามผลหลัง 1, 3, 6 และ 12 เดือนไว้แล้ว</translation>
</message>
<message>
<source>The goal of this action is not approved yet. Ask for approval first; it can be planned meanwhile.</source>
<translation>เป้าหมายของการดำเนินการนี้ยังไม่ได้อนุมัติ ขออนุมัติก่อน ระหว่างนั้นวางแผนการดำเนินการได้</translation>
</message>
<message>
<source>The intake of this event has ended. Take the day away in the event to add people.</source>
<translation>การรับตัวของเหตุการณ์นี้สิ้นสุดแล้ว หากต้องการเพิ่มคน ให้ลบวันที่นั้นออกจากเหตุการณ์</translation>
</message>
<message>
<source>The key file of this vault is damaged in both of its copies. Restore it from your last backup; the case files have not been touched.</source>
<translation>ไฟล์กุญแจของตู้นิรภัยนี้เสียหายทั้งสองสำเนา กู้คืนจากข้อมูลสำรองล่าสุด ไฟล์เคสไม่ได้รับผลกระทบ</translation>
</message>
<message>
<source>The key file of this vault was changed by something other than this program. Stop working with it, tell your supervisor and restore it from your last backup.</source>
<translation>ไฟล์กุญแจของตู้นิรภัยนี้ถูกแก้ไขโดยสิ่งอื่นที่ไม่ใช่โปรแกรมนี้ หยุดใช้งาน แจ้งหัวหน้างาน และกู้คืนจากข้อมูลสำรองล่าสุด</translation>
</message>
<message>
<source>The ledger of releases is not the one this office last published with: it was changed, cut short, or restored alone from a backup. Do not publish; restore both files, or tell your supervisor.</source>
<translation>ทะเบียนการเผยแพร่ไม่ใช่ฉบับที่สำนักงานนี้ใช้เผยแพร่ครั้งล่าสุด: ถูกแก้ไข ถูกตัดให้สั้นลง หรือกู้คืนจากข้อมูลสำรองเพียงไฟล์เดียว อย่าเผยแพร่ ให้กู้คืนทั้งสองไฟล์ หรือแจ้งหัวหน้างาน</translation>
</message>
<message>
<source>The lists of this vault come from an earlier program. Ask a caseworker to unlock it once, then try again.</source>
<translation>รายการของตู้นิรภัยนี้มาจากโปรแกรมรุ่นก่อน ขอให้เจ้าหน้าที่ดูแลเคสปลดล็อกหนึ่งครั้ง แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>The number that a sample is drawn by has at most 12 digits.</source>
<translation>ตัวเลขที่ใช้สุ่มตัวอย่างยาวได้ไม่เกิน 12 หลัก</translation>
</message>
<message>
<source>The people in these figures have changed since they were proposed. Take the proposal back, look at the figures again and propose them anew.</source>
<translation>บุคคลในตัวเลขสถิติเหล่านี้เปลี่ยนไปหลังจากที่เสนอ ถอนข้อเสนอ ดูตัวเลขอีกครั้ง แล้วเสนอใหม่</translation>
</message>
<message>
<source>The person fears to return, or asylum is open, so no step of a return is taken. Note the wish or stop the return, and go on with the asylum referral.</source>
<translation>ผู้รับบริการกลัวการกลับ หรือเรื่องการลี้ภัยยังไม่ยุติ จึงไม่ดำเนินขั้นตอนใดของการส่งกลับ บันทึกความประสงค์หรือหยุดการส่งกลับ แล้วดำเนินการส่งต่อเรื่องการลี้ภัย</translation>
</message>
<message>
<source>The record was changed after it was put up for approval. Ask for it to be put up again.</source>
<translation>รายการนี้แก้ไขหลังจากขออนุมัติ ขอให้ส่งขออนุมัติอีกครั้ง</translation>
</message>
<message>
<source>The release is in the ledger as number {number}, but its folder could not be written. Make room or choose another place, then write release {number} again from the ledger.</source>
<translation>ชุดเผยแพร่อยู่ในทะเบียนเป็นหมายเลข {number} แล้ว แต่เขียนโฟลเดอร์ไม่ได้ เพิ่มพื้นที่ว่างหรือเลือกที่อื่น แล้วเขียนชุดที่ {number} จากทะเบียนอีกครั้ง</translation>
</message>
<message>
<source>The signature beside this procedure cannot be read. Ask for both files again, or take it away.</source>
<translation>อ่านลายมือชื่อที่อยู่คู่กับระเบียบปฏิบัตินี้ไม่ได้ ขอทั้งสองไฟล์อีกครั้ง หรือนำลายมือชื่อออก</translation>
</message>
<message>
<source>The signature does not belong to this procedure: one of the two was changed. Do not use it.</source>
<translation>ลายมือชื่อนี้ไม่ใช่ของระเบียบปฏิบัตินี้: มีไฟล์ใดไฟล์หนึ่งถูกแก้ไข อย่าใช้ไฟล์นี้</translation>
</message>
<message>
<source>There are no letters in this language. Choose another one.</source>
<translation>ไม่มีหนังสือในภาษานี้ เลือกภาษาอื่น</translation>
</message>
<message>
<source>There are {most} saved lists. Delete some that nobody uses, then save this one.</source>
<translation>มีรายการเคสที่บันทึกไว้ {most} รายการแล้ว ลบรายการที่ไม่มีใครใช้ แล้วบันทึกรายการนี้</translation>
</message>
<message>
<source>There is a case of this person. Write in the case.</source>
<translation>บุคคลนี้มีเคสแล้ว ให้เขียนในเคส</translation>
</message>
<message>
<source>There is already a vault in this folder. Choose an empty folder for a new one.</source>
<translation>มีตู้นิรภัยอยู่ในโฟลเดอร์นี้แล้ว เลือกโฟลเดอร์ว่างสำหรับตู้ใหม่</translation>
</message>
<message>
<source>There is another version by now. Look at what it changes first.</source>
<translation>ตอนนี้มีฉบับอื่นแล้ว ดูก่อนว่าฉบับนั้นเปลี่ยนแปลงสิ่งใด</translation>
</message>
<message>
<source>There is no day to count from yet. Record the arrival or close the case first, or give the day.</source>
<translation>ยังไม่มีวันที่ให้เริ่มนับ บันทึกการมาถึงหรือปิดเคสก่อน หรือใส่วันที่</translation>
</message>
<message>
<source>There is no key file in this folder. Choose the folder of a vault, or restore the key file from your last backup.</source>
<translation>ไม่มีไฟล์กุญแจในโฟลเดอร์นี้ เลือกโฟลเดอร์ของตู้นิรภัย หรือกู้คืนไฟล์กุญแจจากข้อมูลสำรองล่าสุด</translation>
</message>
<message>
<source>There is no procedure for this country. Choose one from the list.</source>
<translation>ไม่มีระเบียบปฏิบัติสำหรับประเทศนี้ เลือกประเทศจากรายการ</translation>
</message>
<message>
<source>There is no such file, or it cannot be read. Look where it lies, then choose it again.</source>
<translation>ไม่มีไฟล์ดังกล่าว หรืออ่านไฟล์ไม่ได้ ดูว่าไฟล์อยู่ที่ใด แล้วเลือกอีกครั้ง</translation>
</message>
<message>
<source>There is no such form for this country.</source>
<translation>ไม่มีแบบฟอร์มดังกล่าวสำหรับประเทศนี้</translation>
</message>
<message>
<source>There is no such menu of figures. Choose one of the list.</source>
<translation>ไม่มีเมนูตัวเลขสถิตินี้ เลือกจากรายการ</translation>
</message>
<message>
<source>There is no such record in this vault.</source>
<translation>ไม่มีรายการดังกล่าวในตู้นิรภัยนี้</translation>
</message>
<message>
<source>There is no such screening instrument. Choose {names}.</source>
<translation>ไม่มีแบบคัดกรองดังกล่าว เลือก {names}</translation>
</message>
<message>
<source>There is no valid consent for this referral. Record the person's consent for this provider and for what you want to share, then refer.</source>
<translation>ไม่มีความยินยอมที่มีผลสำหรับการส่งต่อนี้ บันทึกความยินยอมของผู้รับบริการสำหรับหน่วยบริการนี้และข้อมูลที่ต้องการเปิดเผย แล้วจึงส่งต่อ</translation>
</message>
<message>
<source>There is no valid consent to tell this receiver anything. Ask the person, and record it first.</source>
<translation>ไม่มีความยินยอมที่มีผลให้แจ้งข้อมูลใดแก่หน่วยงานผู้รับนี้ ถามผู้รับบริการและบันทึกก่อน</translation>
</message>
<message>
<source>There is no valid consent to tell this receiver what the form says. Ask the person and record it, or print the form without a name.</source>
<translation>ไม่มีความยินยอมที่มีผลให้แจ้งข้อมูลในแบบฟอร์มแก่หน่วยงานผู้รับนี้ ถามผู้รับบริการและบันทึก หรือพิมพ์แบบฟอร์มโดยไม่มีชื่อ</translation>
</message>
<message>
<source>There is nobody on the list to print a label for. Choose spare labels instead.</source>
<translation>ไม่มีผู้ใดในรายการให้พิมพ์ฉลาก ให้เลือกฉลากสำรองแทน</translation>
</message>
<message>
<source>There is nothing to count yet. Bring the figures up to date first.</source>
<translation>ยังไม่มีข้อมูลให้นับ ปรับตัวเลขสถิติให้เป็นปัจจุบันก่อน</translation>
</message>
<message>
<source>There is too little free memory to open the vault. Close other programs, try again.</source>
<translation>หน่วยความจำว่างน้อยเกินกว่าจะเปิดตู้นิรภัย ปิดโปรแกรมอื่น แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>There is work left in this case: {what}. Settle each one, or set it aside with a reason, then close.</source>
<translation>ยังมีงานค้างในเคสนี้: {what} จัดการแต่ละรายการให้เสร็จ หรืองดดำเนินการโดยระบุเหตุผล แล้วจึงปิดเคส</translation>
</message>
<message>
<source>These are one and the same case. Choose two different cases.</source>
<translation>ทั้งสองเป็นเคสเดียวกัน เลือกสองเคสที่ต่างกัน</translation>
</message>
<message>
<source>These figures have been published. Write them again from the ledger.</source>
<translation>ตัวเลขสถิติเหล่านี้เผยแพร่แล้ว เขียนจากทะเบียนอีกครั้ง</translation>
</message>
<message>
<source>These two cases are linked already.</source>
<translation>สองเคสนี้เชื่อมโยงกันอยู่แล้ว</translation>
</message>
<message>
<source>They would be safe without the column {column}.</source>
<translation>ตัวเลขจะปลอดภัยหากไม่มีคอลัมน์ {column}</translation>
</message>
<message>
<source>They would be safe without the table {table}.</source>
<translation>ตัวเลขจะปลอดภัยหากไม่มีตาราง {table}</translation>
</message>
<message>
<source>This PDF has a password. Save it without one, then add that.</source>
<translation>PDF นี้มีรหัสผ่าน บันทึกแบบไม่มีรหัสผ่าน แล้วเพิ่มไฟล์นั้น</translation>
</message>
<message>
<source>This answer is set by an act of its own and cannot be brought back; use that act.</source>
<translation>คำตอบนี้กำหนดด้วยคำสั่งเฉพาะและนำกลับคืนไม่ได้ ให้ใช้คำสั่งนั้น</translation>
</message>
<message>
<source>This block is lifted already.</source>
<translation>ยกเลิกการกันออกนี้แล้ว</translation>
</message>
<message>
<source>This case follows the newest version of its procedure already.</source>
<translation>เคสนี้ปฏิบัติตามระเบียบปฏิบัติฉบับล่าสุดอยู่แล้ว</translation>
</message>
<message>
<source>This case has that flag already. Take it away first to change it.</source>
<translation>เคสนี้มีธงนั้นอยู่แล้ว นำธงออกก่อนหากต้องการแก้ไข</translation>
</message>
<message>
<source>This case is closed. Ask a supervisor to open it again first.</source>
<translation>เคสนี้ปิดแล้ว ขอให้หัวหน้างานเปิดเคสอีกครั้งก่อน</translation>
</message>
<message>
<source>This case is not offered to you.</source>
<translation>ไม่มีการเสนอโอนเคสนี้ให้คุณ</translation>
</message>
<message>
<source>This case is offered already. Take that offer back before you make another.</source>
<translation>เสนอโอนเคสนี้อยู่แล้ว ถอนข้อเสนอนั้นก่อนเสนอใหม่</translation>
</message>
<message>
<source>This case is offered to somebody else. Record the answer or take the offer back first.</source>
<translation>เสนอโอนเคสนี้ให้ผู้อื่นอยู่ บันทึกคำตอบหรือถอนข้อเสนอก่อน</translation>
</message>
<message>
<source>This case is open already.</source>
<translation>เคสนี้เปิดอยู่แล้ว</translation>
</message>
<message>
<source>This colleague is kept from the case already.</source>
<translation>กันเพื่อนร่วมงานคนนี้ออกจากเคสอยู่แล้ว</translation>
</message>
<message>
<source>This colleague is kept from the case. Choose somebody else.</source>
<translation>เพื่อนร่วมงานคนนี้ถูกกันออกจากเคส เลือกคนอื่น</translation>
</message>
<message>
<source>This colleague is responsible for the case already.</source>
<translation>เพื่อนร่วมงานคนนี้เป็นผู้รับผิดชอบเคสอยู่แล้ว</translation>
</message>
<message>
<source>This colleague is responsible for the case. Give it to somebody else first.</source>
<translation>เพื่อนร่วมงานคนนี้เป็นผู้รับผิดชอบเคส มอบหมายให้ผู้อื่นก่อน</translation>
</message>
<message>
<source>This consent has been withdrawn already.</source>
<translation>ความยินยอมนี้ถูกถอนไปแล้ว</translation>
</message>
<message>
<source>This consent is not withdrawn. Withdraw it first, then print the notice.</source>
<translation>ความยินยอมนี้ยังไม่ได้ถอน ถอนความยินยอมก่อน แล้วพิมพ์หนังสือแจ้ง</translation>
</message>
<message>
<source>This consent is withdrawn. Record a new one instead of changing it.</source>
<translation>ความยินยอมนี้ถอนแล้ว บันทึกความยินยอมใหม่แทนการแก้ไข</translation>
</message>
<message>
<source>This day is after the case was opened.</source>
<translation>วันที่ระบุอยู่หลังวันที่เปิดเคส</translation>
</message>
<message>
<source>This document has no such page.</source>
<translation>เอกสารนี้ไม่มีหน้าดังกล่าว</translation>
</message>
<message>
<source>This file belongs to the vault itself. Choose a document outside the vault.</source>
<translation>ไฟล์นี้เป็นของตู้นิรภัยเอง เลือกเอกสารที่อยู่นอกตู้นิรภัย</translation>
</message>
<message>
<source>This file changed while it was read. Wait until it is written, then add it again.</source>
<translation>ไฟล์นี้เปลี่ยนไปขณะที่อ่าน รอให้เขียนเสร็จ แล้วเพิ่มอีกครั้ง</translation>
</message>
<message>
<source>This file holds other files. Unpack it outside this program, then add each document by itself.</source>
<translation>ไฟล์นี้มีไฟล์อื่นอยู่ข้างใน แตกไฟล์นอกโปรแกรมนี้ แล้วเพิ่มเอกสารทีละฉบับ</translation>
</message>
<message>
<source>This file is a program, not a document. Do not open it; ask who sent it to send a document.</source>
<translation>ไฟล์นี้เป็นโปรแกรม ไม่ใช่เอกสาร อย่าเปิด ขอให้ผู้ที่ส่งมาส่งเป็นเอกสาร</translation>
</message>
<message>
<source>This file is damaged or not what it seems, and cannot be shown. Copy it again from where it came from.</source>
<translation>ไฟล์นี้เสียหายหรือไม่ใช่ชนิดที่เห็น จึงแสดงไม่ได้ คัดลอกจากต้นทางอีกครั้ง</translation>
</message>
<message>
<source>This file is empty. Copy it again from where it came from, then add it.</source>
<translation>ไฟล์นี้ว่างเปล่า คัดลอกจากต้นทางอีกครั้ง แล้วเพิ่มไฟล์</translation>
</message>
<message>
<source>This file is too big to be shown here. Hand out a copy on purpose to look at it.</source>
<translation>ไฟล์นี้ใหญ่เกินกว่าจะแสดงที่นี่ หากต้องการดู ให้ส่งมอบสำเนาโดยตั้งใจ</translation>
</message>
<message>
<source>This file is too big. A document can have {most} MB at most; cut it into parts.</source>
<translation>ไฟล์นี้ใหญ่เกินไป เอกสารมีขนาดได้ไม่เกิน {most} MB ให้แบ่งเป็นส่วน ๆ</translation>
</message>
<message>
<source>This file unpacks to far more than it seems, as harmful files do. It was not taken in.</source>
<translation>ไฟล์นี้แตกออกมาใหญ่กว่าที่เห็นมาก เช่นเดียวกับไฟล์อันตราย จึงไม่ได้รับไฟล์เข้ามา</translation>
</message>
<message>
<source>This form never names anybody. Print it without a name.</source>
<translation>แบบฟอร์มนี้ไม่ระบุชื่อผู้ใด ให้พิมพ์โดยไม่มีชื่อ</translation>
</message>
<message>
<source>This instrument is for screening. Use it there.</source>
<translation>แบบนี้ใช้สำหรับการคัดกรอง ให้ใช้ที่ส่วนการคัดกรอง</translation>
</message>
<message>
<source>This is no action of the plan.</source>
<translation>นี่ไม่ใช่การดำเนินการตามแผน</translation>
</message>
<message>
<source>This is no plain file but a link, folder or device. Choose the document itself.</source>
<translation>สิ่งนี้ไม่ใช่ไฟล์ธรรมดา แต่เป็นลิงก์ โฟลเดอร์ หรืออุปกรณ์ เลือกตัวเอกสารเอง</translation>
</message>
<message>
<source>This is put up for approval already, as it stands.</source>
<translation>ขออนุมัติเรื่องนี้ตามที่เป็นอยู่แล้ว</translation>
</message>
<message>
<source>This is the person's own case. Give the code of the relative's case.</source>
<translation>นี่คือเคสของผู้รับบริการเอง ให้ใส่รหัสเคสของญาติ</translation>
</message>
<message>
<source>This kind of file cannot be kept. Save it as PDF, picture, plain text or sound, then add that.</source>
<translation>เก็บไฟล์ชนิดนี้ไม่ได้ บันทึกเป็น PDF ภาพ ข้อความธรรมดา หรือเสียง แล้วเพิ่มไฟล์นั้น</translation>
</message>
<message>
<source>This kind of file cannot be shown without leaving traces on this computer. Hand out a copy on purpose, look at it on a computer that is safe, and destroy the copy afterwards.</source>
<translation>แสดงไฟล์ชนิดนี้โดยไม่ทิ้งร่องรอยในคอมพิวเตอร์นี้ไม่ได้ ให้ส่งมอบสำเนาโดยตั้งใจ ดูในคอมพิวเตอร์ที่ปลอดภัย แล้วทำลายสำเนาหลังจากนั้น</translation>
</message>
<message>
<source>This menu of figures has no such table. Choose from its own tables.</source>
<translation>เมนูตัวเลขสถิตินี้ไม่มีตารางดังกล่าว เลือกจากตารางของเมนูนี้</translation>
</message>
<message>
<source>This number and passphrase do not belong together. Check caps lock and the keyboard's language, and try again.</source>
<translation>หมายเลขกับวลีรหัสผ่านนี้ไม่ตรงกัน ตรวจสอบปุ่ม Caps Lock และภาษาของแป้นพิมพ์ แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>This offer was answered or taken back already.</source>
<translation>ข้อเสนอนี้มีคำตอบหรือถอนไปแล้ว</translation>
</message>
<message>
<source>This office file holds a program of its own. Save it without macros, or as PDF, then add that.</source>
<translation>ไฟล์สำนักงานนี้มีโปรแกรมอยู่ข้างใน บันทึกแบบไม่มีมาโคร หรือเป็น PDF แล้วเพิ่มไฟล์นั้น</translation>
</message>
<message>
<source>This passphrase has a sign that no keyboard can type again. Type it instead.</source>
<translation>วลีรหัสผ่านนี้มีอักขระที่แป้นพิมพ์พิมพ์ซ้ำไม่ได้ ให้พิมพ์เองแทน</translation>
</message>
<message>
<source>This passphrase is easy to guess: it repeats itself, follows the keyboard or is made of very common words or names. Choose another, or let the program make one.</source>
<translation>วลีรหัสผ่านนี้เดาง่าย เพราะซ้ำกัน เรียงตามแป้นพิมพ์ หรือใช้คำหรือชื่อที่พบบ่อย เลือกวลีอื่น หรือให้โปรแกรมสร้างให้</translation>
</message>
<message>
<source>This passphrase is longer than 4,096 signs. Choose a shorter one.</source>
<translation>วลีรหัสผ่านนี้ยาวกว่า 4,096 อักขระ เลือกวลีที่สั้นกว่า</translation>
</message>
<message>
<source>This passphrase is too short. Use at least 15 letters or signs, or six words.</source>
<translation>วลีรหัสผ่านนี้สั้นเกินไป ใช้อย่างน้อย 15 ตัวอักษรหรืออักขระ หรือหกคำ</translation>
</message>
<message>
<source>This picture is damaged or cut off. Copy it again from where it came from, then add it.</source>
<translation>ภาพนี้เสียหายหรือไม่ครบ คัดลอกจากต้นทางอีกครั้ง แล้วเพิ่มไฟล์</translation>
</message>
<message>
<source>This picture is too large to be shown safely. Make a smaller copy of it, then add that.</source>
<translation>ภาพนี้ใหญ่เกินกว่าจะแสดงได้อย่างปลอดภัย ทำสำเนาที่เล็กกว่า แล้วเพิ่มไฟล์นั้น</translation>
</message>
<message>
<source>This procedure has no such step for this case.</source>
<translation>ระเบียบปฏิบัตินี้ไม่มีขั้นตอนดังกล่าวสำหรับเคสนี้</translation>
</message>
<message>
<source>This procedure was reviewed before the one in use, so it would undo what was learned since.</source>
<translation>ระเบียบปฏิบัตินี้ทบทวนก่อนฉบับที่ใช้อยู่ จึงจะทำให้สิ่งที่เรียนรู้หลังจากนั้นหายไป</translation>
</message>
<message>
<source>This proposal is not what somebody of this office who may publish has signed. Do not publish it; tell your supervisor.</source>
<translation>ข้อเสนอนี้ไม่ตรงกับที่ผู้มีสิทธิเผยแพร่ของสำนักงานนี้ลงนามไว้ อย่าเผยแพร่ และแจ้งหัวหน้างาน</translation>
</message>
<message>
<source>This proposal was approved or taken back already. Look at the list again.</source>
<translation>ข้อเสนอนี้อนุมัติหรือถอนไปแล้ว ดูรายการอีกครั้ง</translation>
</message>
<message>
<source>This provider takes no referrals now. Choose another one.</source>
<translation>หน่วยบริการนี้ยังไม่รับการส่งต่อในขณะนี้ เลือกแห่งอื่น</translation>
</message>
<message>
<source>This record has an act of its own; use that act.</source>
<translation>รายการนี้มีคำสั่งเฉพาะของตนเอง ให้ใช้คำสั่งนั้น</translation>
</message>
<message>
<source>This record is part of the case's history and is not deleted.</source>
<translation>รายการนี้เป็นส่วนหนึ่งของประวัติเคส จึงลบไม่ได้</translation>
</message>
<message>
<source>This record was changed elsewhere while you worked on it. Open it again and compare.</source>
<translation>รายการนี้ถูกแก้ไขจากที่อื่นขณะที่คุณทำงานอยู่ เปิดอีกครั้งแล้วเปรียบเทียบ</translation>
</message>
<message>
<source>This relative is not linked to a case.</source>
<translation>ญาติคนนี้ไม่ได้เชื่อมโยงกับเคสใด</translation>
</message>
<message>
<source>This release cannot be read any more. Tell your supervisor.</source>
<translation>อ่านชุดเผยแพร่นี้ไม่ได้อีกแล้ว แจ้งหัวหน้างาน</translation>
</message>
<message>
<source>This sound is damaged or not what it seems, and cannot be played. Copy it again from where it came from.</source>
<translation>เสียงนี้เสียหายหรือไม่ใช่ชนิดที่เห็น จึงเล่นไม่ได้ คัดลอกจากต้นทางอีกครั้ง</translation>
</message>
<message>
<source>This sound is too large to be played safely. Cut it into parts, then add them.</source>
<translation>เสียงนี้ใหญ่เกินกว่าจะเล่นได้อย่างปลอดภัย ให้แบ่งเป็นส่วน ๆ แล้วเพิ่มไฟล์</translation>
</message>
<message>
<source>This step does not ask for this form.</source>
<translation>ขั้นตอนนี้ไม่ได้กำหนดให้ใช้แบบฟอร์มนี้</translation>
</message>
<message>
<source>This vault has no room for another user. Remove a user who has left, then try again.</source>
<translation>ตู้นิรภัยนี้ไม่มีที่สำหรับผู้ใช้เพิ่ม นำผู้ใช้ที่ออกไปแล้วออก แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>This vault lies where two computers could damage it, so it is opened for reading only. Move it to this computer's own disk to work with it.</source>
<translation>ตู้นิรภัยนี้อยู่ในที่ที่คอมพิวเตอร์สองเครื่องอาจทำให้เสียหายได้ จึงเปิดให้อ่านเท่านั้น ย้ายมาไว้ในดิสก์ของคอมพิวเตอร์เครื่องนี้ก่อนใช้งาน</translation>
</message>
<message>
<source>This vault was made by a newer version of the program. Install that version and try again.</source>
<translation>ตู้นิรภัยนี้สร้างโดยโปรแกรมรุ่นใหม่กว่า ติดตั้งรุ่นนั้น แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>This very file is among the documents of the case already.</source>
<translation>ไฟล์เดียวกันนี้อยู่ในเอกสารของเคสแล้ว</translation>
</message>
<message>
<source>This very procedure is in use already.</source>
<translation>ระเบียบปฏิบัติฉบับเดียวกันนี้ใช้อยู่แล้ว</translation>
</message>
<message>
<source>This was decided or taken back already.</source>
<translation>เรื่องนี้ตัดสินหรือย้อนคืนไปแล้ว</translation>
</message>
<message>
<source>This was deleted more than 30 days ago and cannot be brought back.</source>
<translation>รายการนี้ลบไปเกิน 30 วันแล้ว จึงนำกลับคืนไม่ได้</translation>
</message>
<message>
<source>This would make somebody an ancestor of herself. Check how the two are related.</source>
<translation>การเชื่อมโยงนี้จะทำให้บุคคลหนึ่งเป็นบรรพบุรุษของตนเอง ตรวจสอบว่าทั้งสองเกี่ยวข้องกันอย่างไร</translation>
</message>
<message>
<source>Together with figures published before, these are too many to be sure that nobody is shown. {advice}</source>
<translation>เมื่อรวมกับตัวเลขที่เผยแพร่ก่อนหน้า ตัวเลขเหล่านี้มีมากเกินกว่าจะมั่นใจได้ว่าไม่เผยให้เห็นบุคคลใด {advice}</translation>
</message>
<message>
<source>Together with figures published before, these would show single people. {advice}</source>
<translation>เมื่อรวมกับตัวเลขที่เผยแพร่ก่อนหน้า ตัวเลขเหล่านี้จะเผยให้เห็นบุคคลรายคน {advice}</translation>
</message>
<message>
<source>Two lines have one wristband. Give one of the two people another one first.</source>
<translation>สองบรรทัดใช้สายรัดข้อมือเดียวกัน ให้สายรัดข้อมือเส้นอื่นแก่คนหนึ่งก่อน</translation>
</message>
<message numerus="yes">
<source>Wait %n second(s) before you try again.</source>
<translation>
<numerusform>รอ %n วินาทีก่อนลองอีกครั้ง</numerusform>
</translation>
</message>
<message>
<source>Without the person's agreement a case leaves the office only where a life is at risk, and a supervisor offers it.</source>
<translation>หากผู้รับบริการไม่ยินยอม โอนเคสออกจากสำนักงานได้เฉพาะเมื่อมีอันตรายถึงชีวิต และหัวหน้างานต้องเป็นผู้เสนอ</translation>
</message>
<message>
<source>Without the person's consent no record of the case is kept. Ask first.</source>
<translation>หากผู้รับบริการไม่ยินยอม จะไม่เก็บบันทึกของเคส ขอความยินยอมก่อน</translation>
</message>
<message>
<source>Without the person's valid consent no record of the case is kept. Ask first, then put the consent into the file, with the purpose record.</source>
<translation>หากไม่มีความยินยอมที่มีผลของผู้รับบริการ จะไม่เก็บบันทึกของเคส ขอความยินยอมก่อน แล้วใส่ความยินยอมในไฟล์ โดยใช้วัตถุประสงค์ record</translation>
</message>
<message>
<source>Write the user's name with 1 to 60 letters, on one line and without control signs.</source>
<translation>เขียนชื่อผู้ใช้ 1 ถึง 60 ตัวอักษร ในบรรทัดเดียว และไม่มีอักขระควบคุม</translation>
</message>
<message>
<source>You may not write in this folder. Choose another one, or ask for the right to write here.</source>
<translation>คุณไม่มีสิทธิเขียนในโฟลเดอร์นี้ เลือกโฟลเดอร์อื่น หรือขอสิทธิเขียนที่นี่</translation>
</message>
<message>
<source>You proposed these figures yourself. Ask somebody else to look and approve.</source>
<translation>คุณเป็นผู้เสนอตัวเลขสถิติเหล่านี้เอง ขอให้ผู้อื่นตรวจดูและอนุมัติ</translation>
</message>
<message>
<source>Your access to this vault has ended. Ask a supervisor, or set the computer's clock right.</source>
<translation>สิทธิเข้าใช้ตู้นิรภัยนี้ของคุณสิ้นสุดแล้ว ติดต่อหัวหน้างาน หรือตั้งนาฬิกาของเครื่องให้ถูกต้อง</translation>
</message>
<message>
<source>Your level is lower than the answers suggest. Say under your decision why; it is kept with it.</source>
<translation>ระดับของคุณต่ำกว่าที่คำตอบเสนอ ระบุเหตุผลใต้การตัดสินใจของคุณ เหตุผลจะเก็บไว้ด้วยกัน</translation>
</message>
<message>
<source>Your passphrase is right, but a part of the vault's data is damaged. Make no changes and restore the last backup that is whole.</source>
<translation>วลีรหัสผ่านถูกต้อง แต่ข้อมูลส่วนหนึ่งของตู้นิรภัยเสียหาย อย่าแก้ไขสิ่งใด และกู้คืนข้อมูลสำรองล่าสุดที่สมบูรณ์</translation>
</message>
<message>
<source>Your role does not include this: {what}. Ask a supervisor to do it.</source>
<translation>บทบาทของคุณไม่รวมสิ่งนี้: {what} ขอให้หัวหน้างานดำเนินการ</translation>
</message>
<message>
<source>Your role does not open case files, only figures.</source>
<translation>บทบาทของคุณไม่เปิดไฟล์เคส ใช้ได้เฉพาะตัวเลขสถิติ</translation>
</message>
<message>
<source>Your role does not open the figures.</source>
<translation>บทบาทของคุณไม่เปิดตัวเลขสถิติ</translation>
</message>
<message>
<source>{kind}: the program fills in “{field}” itself. Take it out of the file.</source>
<translation>{kind}: โปรแกรมเติม “{field}” เอง นำช่องนี้ออกจากไฟล์</translation>
</message>
</context>
<context>
<name>Events</name>
<message numerus="yes">
<source>%n case(s) in your sight</source>
<translation>
<numerusform>%n เคสที่คุณเห็นได้</numerusform>
</translation>
</message>
<message>
<source>Add a raid or a boat arrival once, and let each case refer to it.</source>
<translation>เพิ่มการตรวจค้นหรือการมาถึงทางเรือครั้งเดียว แล้วให้แต่ละเคสอ้างถึง</translation>
</message>
<message>
<source>Add an event</source>
<translation>เพิ่มเหตุการณ์</translation>
</message>
<message>
<source>Events</source>
<translation>เหตุการณ์</translation>
</message>
<message>
<source>No event yet</source>
<translation>ยังไม่มีเหตุการณ์</translation>
</message>
<message>
<source>Show the cases</source>
<translation>แสดงเคส</translation>
</message>
<message>
<source>What brought many people at once; a case names its event under About the case</source>
<translation>สิ่งที่ทำให้พบคนจำนวนมากพร้อมกัน ระบุเหตุการณ์ของเคสได้ที่ “เกี่ยวกับเคส”</translation>
</message>
</context>
<context>
<name>Exchange</name>
<message>
<source>A case has only one record of the kind {kind}.</source>
<translation>เคสมี{kind}ได้เพียงรายการเดียว</translation>
</message>
<message>
<source>A record in the file is not a JSON object.</source>
<translation>รายการหนึ่งในไฟล์ไม่ใช่อ็อบเจกต์ JSON</translation>
</message>
<message>
<source>The file does not hold one JSON object.</source>
<translation>ไฟล์ไม่ได้มีอ็อบเจกต์ JSON เพียงหนึ่งชุด</translation>
</message>
<message>
<source>The file gives the same name twice in one place.</source>
<translation>ไฟล์มีชื่อเดียวกันสองครั้งในที่เดียวกัน</translation>
</message>
<message>
<source>The file holds a number that cannot be kept exactly.</source>
<translation>ไฟล์มีตัวเลขที่เก็บให้ตรงค่าเดิมไม่ได้</translation>
</message>
<message>
<source>The file is nested too deeply.</source>
<translation>ไฟล์ซ้อนกันหลายชั้นเกินไป</translation>
</message>
<message>
<source>The file is not JSON: look near line {line}, column {column}.</source>
<translation>ไฟล์ไม่ใช่ JSON ดูบริเวณบรรทัด {line} คอลัมน์ {column}</translation>
</message>
<message>
<source>The file is not text in UTF-8.</source>
<translation>ไฟล์ไม่ใช่ข้อความแบบ UTF-8</translation>
</message>
<message>
<source>The file is too big. It can have {most} bytes at most.</source>
<translation>ไฟล์ใหญ่เกินไป มีได้ไม่เกิน {most} ไบต์</translation>
</message>
<message>
<source>The file names a kind of record that this program does not have.</source>
<translation>ไฟล์อ้างถึงรายการชนิดที่โปรแกรมนี้ไม่มี</translation>
</message>
<message>
<source>There is no such file, or it cannot be read.</source>
<translation>ไม่มีไฟล์ดังกล่าว หรืออ่านไฟล์ไม่ได้</translation>
</message>
</context>
<context>
<name>Family</name>
<message>
<source>Case code</source>
<translation>รหัสเคส</translation>
</message>
<message>
<source>Link to a case</source>
<translation>เชื่อมโยงกับเคส</translation>
</message>
<message>
<source>Open that case</source>
<translation>เปิดเคสนั้น</translation>
</message>
<message>
<source>Take the link away</source>
<translation>นำการเชื่อมโยงออก</translation>
</message>
<message>
<source>Which case is about this relative?</source>
<translation>เคสใดเป็นของญาติคนนี้</translation>
</message>
<message>
<source>helped here too</source>
<translation>ได้รับความช่วยเหลือที่นี่ด้วย</translation>
</message>
</context>
<context>
<name>FamilyMember</name>
<message>
<source>Age, if no birth date</source>
<translation>อายุ หากไม่มีวันเกิด</translation>
</message>
<message>
<source>Birth date</source>
<translation>วันเกิด</translation>
</message>
<message>
<source>Case about this relative</source>
<translation>เคสของญาติคนนี้</translation>
</message>
<message>
<source>Depends on the person?</source>
<translation>ต้องพึ่งพาผู้รับบริการหรือไม่</translation>
</message>
<message>
<source>Lives with the person?</source>
<translation>อาศัยอยู่กับผู้รับบริการหรือไม่</translation>
</message>
<message>
<source>Name</source>
<translation>ชื่อ</translation>
</message>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>Phone</source>
<translation>โทรศัพท์</translation>
</message>
<message>
<source>Relation to the person</source>
<translation>ความสัมพันธ์กับผู้รับบริการ</translation>
</message>
<message>
<source>Safe to contact?</source>
<translation>ติดต่อได้อย่างปลอดภัยหรือไม่</translation>
</message>
<message>
<source>Sex</source>
<translation>เพศ</translation>
</message>
<message>
<source>Where she or he is</source>
<translation>ที่อยู่ของบุคคลนี้</translation>
</message>
</context>
<context>
<name>FigureMenus</name>
<message>
<source>A person who told of several incidents in a month is counted once, so that nobody is found by being counted often.</source>
<translation>บุคคลที่บอกเล่าหลายเหตุในเดือนเดียวจะนับครั้งเดียว เพื่อไม่ให้หาตัวบุคคลใดได้จากการที่ถูกนับหลายครั้ง</translation>
</message>
<message>
<source>Ages are those on the day on which the case was opened, in the bands of the other figures, which cannot be turned into those of GBVIMS.</source>
<translation>อายุคืออายุในวันที่เปิดเคส จัดตามช่วงอายุของตัวเลขสถิติอื่นในโปรแกรมนี้ ซึ่งแปลงเป็นช่วงอายุของ GBVIMS ไม่ได้</translation>
</message>
<message>
<source>Ages are those on the day on which the case was opened.</source>
<translation>อายุคืออายุในวันที่เปิดเคส</translation>
</message>
<message>
<source>An office counts the people it helps; victims whom the authorities detected and it never met are not among them.</source>
<translation>สำนักงานนับผู้ที่ตนช่วยเหลือ ผู้เสียหายที่เจ้าหน้าที่รัฐตรวจพบแต่สำนักงานไม่เคยพบไม่รวมอยู่ด้วย</translation>
</message>
<message>
<source>CTDC has one gender beside woman and man; here it is the sum of three.</source>
<translation>CTDC มีเพศภาวะอีกหนึ่งกลุ่มนอกจากหญิงและชาย ที่นี่กลุ่มนั้นเป็นผลรวมของสามกลุ่ม</translation>
</message>
<message>
<source>CTDC names countries by three letters, this program by two.</source>
<translation>CTDC ใช้รหัสประเทศสามตัวอักษร โปรแกรมนี้ใช้สองตัวอักษร</translation>
</message>
<message>
<source>CTDC publishes single made-up records; these are tables of true figures that were protected.</source>
<translation>CTDC เผยแพร่ระเบียนสังเคราะห์รายบุคคล ส่วนนี่คือตารางตัวเลขจริงที่ได้รับการปกป้องแล้ว</translation>
</message>
<message>
<source>CTDC, 27 columns</source>
<translation>CTDC, 27 คอลัมน์</translation>
</message>
<message>
<source>Child labour is counted as forced labour; servitude, begging and forced criminality as other forms. UNODC does not say.</source>
<translation>แรงงานเด็กนับเป็นแรงงานบังคับ ส่วนการทำให้ตกอยู่ใต้บังคับ การขอทาน และการบังคับให้กระทำความผิดนับเป็นรูปแบบอื่น UNODC ไม่ได้ระบุไว้</translation>
</message>
<message>
<source>Corridors (ASEAN, Bali Process)</source>
<translation>เส้นทางระหว่างประเทศ (อาเซียน, กระบวนการบาหลี)</translation>
</message>
<message>
<source>Countries of return are those of returns that are done, planned or stopped; the table tells them apart.</source>
<translation>ประเทศที่กลับไปคือประเทศของการส่งกลับที่เสร็จแล้ว ที่วางแผนไว้ หรือที่หยุดไป ตารางแยกให้เห็นแต่ละกรณี</translation>
</message>
<message>
<source>Detected victims by sex, age, form of exploitation, citizenship and return, as UNODC asks states for them.</source>
<translation>ผู้เสียหายที่ตรวจพบ จำแนกตามเพศ อายุ รูปแบบการแสวงหาประโยชน์ สัญชาติ และการส่งกลับ ตามที่ UNODC ขอจากรัฐต่าง ๆ</translation>
</message>
<message>
<source>Every person that this office helps and that was formally identified or is presumed to be a victim of trafficking, by whomever, in the period in which the case was opened.</source>
<translation>ทุกคนที่สำนักงานนี้ช่วยเหลือ และที่คัดแยกอย่างเป็นทางการแล้วว่าเป็นผู้เสียหายจากการค้ามนุษย์ หรือคัดแยกเบื้องต้นว่าน่าจะเป็นผู้เสียหาย ไม่ว่าโดยผู้ใด นับในช่วงเวลาที่เปิดเคส</translation>
</message>
<message>
<source>Every person that this office helps and that was formally identified or is presumed to be a victim of trafficking, by whomever, in the year in which the case was opened. CTDC counts individual victims in the year in which they were assisted, identified, referred or reported.</source>
<translation>ทุกคนที่สำนักงานนี้ช่วยเหลือ และที่คัดแยกอย่างเป็นทางการแล้วว่าเป็นผู้เสียหายจากการค้ามนุษย์ หรือคัดแยกเบื้องต้นว่าน่าจะเป็นผู้เสียหาย ไม่ว่าโดยผู้ใด นับในปีที่เปิดเคส CTDC นับผู้เสียหายรายบุคคลในปีที่ได้รับความช่วยเหลือ ได้รับการคัดแยก ส่งต่อ หรือรายงาน</translation>
</message>
<message>
<source>Every person who told of gender-based violence in the month, once, by the newest incident of that month. What is recorded as not gender-based is left out. The incident recorder of GBVIMS counts incidents.</source>
<translation>ทุกคนที่บอกเล่าถึงความรุนแรงบนฐานเพศสภาพในเดือนนั้น นับครั้งเดียวตามเหตุล่าสุดของเดือน ไม่นับเหตุที่บันทึกว่าไม่ใช่ความรุนแรงบนฐานเพศสภาพ ส่วนแบบบันทึกเหตุของ GBVIMS นับจำนวนเหตุ</translation>
</message>
<message>
<source>Every person whom police, a court or prosecution, or another public body identified as a victim of trafficking or presumes to be one, in the year in which that was first decided, but never before the case was opened here. The indicator is the number of victims of a country for each 100,000 people who live there.</source>
<translation>ทุกคนที่ตำรวจ ศาลหรืออัยการ หรือหน่วยงานภาครัฐอื่นคัดแยกแล้วว่าเป็นผู้เสียหายจากการค้ามนุษย์ หรือคัดแยกเบื้องต้นว่าน่าจะเป็น นับในปีที่มีการวินิจฉัยเช่นนั้นครั้งแรก แต่ไม่ก่อนวันที่เปิดเคสที่นี่ ตัวชี้วัดนี้คือจำนวนผู้เสียหายของประเทศต่อประชากร 100,000 คน</translation>
</message>
<message>
<source>Every person whom police, a court or prosecution, or another public body identified as a victim of trafficking or presumes to be one, in the year in which that was first decided, but never before the case was opened here. UNODC publishes victims detected by the authorities of a country.</source>
<translation>ทุกคนที่ตำรวจ ศาลหรืออัยการ หรือหน่วยงานภาครัฐอื่นคัดแยกแล้วว่าเป็นผู้เสียหายจากการค้ามนุษย์ หรือคัดแยกเบื้องต้นว่าน่าจะเป็น นับในปีที่มีการวินิจฉัยเช่นนั้นครั้งแรก แต่ไม่ก่อนวันที่เปิดเคสที่นี่ UNODC เผยแพร่จำนวนผู้เสียหายที่เจ้าหน้าที่รัฐของประเทศตรวจพบ</translation>
</message>
<message>
<source>Every person whose case was opened in the period, whether trafficked or not, with what has been done for her up to the day on which the figures were brought up to date.</source>
<translation>ทุกคนที่เปิดเคสในช่วงเวลานั้น ไม่ว่าถูกค้ามนุษย์หรือไม่ พร้อมสิ่งที่ได้ดำเนินการให้จนถึงวันที่ปรับตัวเลขให้เป็นปัจจุบัน</translation>
</message>
<message>
<source>From where to where, in which work and when, for the exchange between countries of the region.</source>
<translation>จากที่ใดไปที่ใด ในงานประเภทใด และเมื่อใด สำหรับการแลกเปลี่ยนระหว่างประเทศในภูมิภาค</translation>
</message>
<message>
<source>Gender-based violence, monthly (GBVIMS)</source>
<translation>ความรุนแรงบนฐานเพศสภาพ รายเดือน (GBVIMS)</translation>
</message>
<message>
<source>Help given after the period is counted too, for it belongs to the people of the period.</source>
<translation>ความช่วยเหลือที่ให้หลังช่วงเวลานั้นก็นับด้วย เพราะเป็นความช่วยเหลือแก่บุคคลของช่วงเวลานั้น</translation>
</message>
<message>
<source>In CTDC a flag is 1 or empty; here an answer that says something else is counted as no, apart from no answer.</source>
<translation>ใน CTDC ช่องแสดงสถานะมีค่าเป็น 1 หรือว่าง ที่นี่คำตอบที่ระบุเป็นอย่างอื่นนับเป็นไม่ใช่ แยกจากการไม่มีคำตอบ</translation>
</message>
<message>
<source>Needs are met as far as the goals of the support plan that have ended were reached.</source>
<translation>ความต้องการถือว่าได้รับการตอบสนองเท่าที่บรรลุเป้าหมายของแผนการช่วยเหลือซึ่งสิ้นสุดแล้ว</translation>
</message>
<message>
<source>Of several countries of exploitation the one on record as such is counted.</source>
<translation>หากถูกแสวงหาประโยชน์ในหลายประเทศ จะนับประเทศที่บันทึกไว้เป็นประเทศที่มีการแสวงหาประโยชน์</translation>
</message>
<message>
<source>Of several forms of exploitation the one named first is counted.</source>
<translation>หากมีการแสวงหาประโยชน์หลายรูปแบบ จะนับรูปแบบที่ระบุเป็นอันดับแรก</translation>
</message>
<message>
<source>Of several forms of exploitation the one named first is counted. UNODC leaves that to each country.</source>
<translation>หากมีการแสวงหาประโยชน์หลายรูปแบบ จะนับรูปแบบที่ระบุเป็นอันดับแรก UNODC ให้แต่ละประเทศกำหนดเอง</translation>
</message>
<message>
<source>Place, ethnic group and occupation are not counted; they are written in free words.</source>
<translation>ไม่นับสถานที่ กลุ่มชาติพันธุ์ และอาชีพ เพราะบันทึกเป็นข้อความอิสระ</translation>
</message>
<message>
<source>Services and outcomes</source>
<translation>บริการและผลลัพธ์</translation>
</message>
<message>
<source>Services are those received up to the day on which the figures were brought up to date.</source>
<translation>บริการที่นับคือบริการที่ได้รับจนถึงวันที่ปรับตัวเลขให้เป็นปัจจุบัน</translation>
</message>
<message>
<source>Sustainable Development Goals, indicator 16.2.2</source>
<translation>เป้าหมายการพัฒนาที่ยั่งยืน ตัวชี้วัด 16.2.2</translation>
</message>
<message>
<source>The columns of the Counter Trafficking Data Collaborative, in tables instead of single records.</source>
<translation>คอลัมน์ของ Counter Trafficking Data Collaborative ในรูปตารางแทนระเบียนรายบุคคล</translation>
</message>
<message>
<source>The indicator asks for victims detected and not detected; these are those detected.</source>
<translation>ตัวชี้วัดนี้ถามถึงผู้เสียหายทั้งที่ตรวจพบและที่ตรวจไม่พบ ตัวเลขนี้คือผู้ที่ตรวจพบ</translation>
</message>
<message>
<source>The indicator is about a whole country. The figures of one office are a part of it.</source>
<translation>ตัวชี้วัดเป็นเรื่องของทั้งประเทศ ตัวเลขของสำนักงานหนึ่งเป็นส่วนหนึ่งของตัวเลขนั้น</translation>
</message>
<message>
<source>The origin is the citizenship named first; where a person was recruited has a table of its own.</source>
<translation>ต้นทางคือสัญชาติที่ระบุเป็นอันดับแรก ส่วนสถานที่ที่ถูกจัดหามีตารางแยกต่างหาก</translation>
</message>
<message>
<source>The same tables with true figures, where those under 5 are hidden as UNODC prints them, and others with them that would give them away.</source>
<translation>ตารางเดียวกันพร้อมตัวเลขจริง โดยปิดบังตัวเลขที่น้อยกว่า 5 ตามแบบที่ UNODC พิมพ์เผยแพร่ และปิดบังตัวเลขอื่นที่จะเผยให้รู้ตัวเลขเหล่านั้น</translation>
</message>
<message>
<source>The victims behind the number per 100,000 population, by sex, age and form of exploitation.</source>
<translation>ผู้เสียหายที่ประกอบเป็นจำนวนต่อประชากร 100,000 คน จำแนกตามเพศ อายุ และรูปแบบการแสวงหาประโยชน์</translation>
</message>
<message>
<source>These are numbers of people. Divide them by the population of the country and multiply by 100,000; this program knows no populations.</source>
<translation>นี่คือจำนวนคน ให้หารด้วยประชากรของประเทศแล้วคูณด้วย 100,000 โปรแกรมนี้ไม่รู้จำนวนประชากร</translation>
</message>
<message>
<source>UNODC global report (GLOTIP)</source>
<translation>รายงานการค้ามนุษย์ระดับโลกของ UNODC (GLOTIP)</translation>
</message>
<message>
<source>UNODC global report (GLOTIP), figures under 5 hidden</source>
<translation>รายงานการค้ามนุษย์ระดับโลกของ UNODC (GLOTIP) ปิดบังตัวเลขที่น้อยกว่า 5</translation>
</message>
<message>
<source>Violence told of in a month, by its kind, who lived through it, who is said to have done it, and when.</source>
<translation>ความรุนแรงที่มีการบอกเล่าในหนึ่งเดือน จำแนกตามประเภท ผู้ประสบเหตุ ผู้ถูกกล่าวหาว่าก่อเหตุ และเวลาที่เกิดเหตุ</translation>
</message>
<message>
<source>What help people received, how long it took, and what came of it.</source>
<translation>บุคคลได้รับความช่วยเหลืออะไร ใช้เวลาเท่าใด และเกิดผลอย่างไร</translation>
</message>
<message>
<source>Where CTDC is silent, begging and forced criminality are counted as forced labour, and servitude as other.</source>
<translation>ในกรณีที่ CTDC ไม่ได้ระบุ การขอทานและการบังคับให้กระทำความผิดนับเป็นแรงงานบังคับ และการทำให้ตกอยู่ใต้บังคับนับเป็นอื่น ๆ</translation>
</message>
</context>
<context>
<name>Figures</name>
<message numerus="yes">
<source>%n figure(s) are hidden and leave a hole.</source>
<translation>
<numerusform>ปิดบัง %n ตัวเลข ซึ่งเหลือเป็นช่องว่าง</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n figure(s), shown or kept back</source>
<translation>
<numerusform>%n ตัวเลข ทั้งที่แสดงและที่ปิดบังไว้</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more line(s) in the table</source>
<translation>
<numerusform>อีก %n บรรทัดในตาราง</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n person(s) can be counted</source>
<translation>
<numerusform>นับได้ %n คน</numerusform>
</translation>
</message>
<message>
<source>A code is published that the codebook does not explain.</source>
<translation>มีรหัสที่เผยแพร่ซึ่งสมุดรหัสไม่ได้อธิบาย</translation>
</message>
<message>
<source>A column of the plan holds a value with control characters or with more than {most} letters. Figures count codes: choose another column or correct the value.</source>
<translation>คอลัมน์หนึ่งของแผนมีค่าที่มีอักขระควบคุมหรือยาวเกิน {most} ตัวอักษร ตัวเลขสถิตินับจากรหัส เลือกคอลัมน์อื่นหรือแก้ไขค่านั้น</translation>
</message>
<message>
<source>A fingerprint in the file of sources does not have 25 digits.</source>
<translation>ลายนิ้วมือดิจิทัลรายการหนึ่งในไฟล์แหล่งที่มาไม่ได้มีตัวเลข 25 หลัก</translation>
</message>
<message>
<source>A menu has at most 22 tables of one or two columns each.</source>
<translation>เมนูมีได้ไม่เกิน 22 ตาราง ตารางละหนึ่งหรือสองคอลัมน์</translation>
</message>
<message>
<source>A table has a column, a cell or all its columns twice.</source>
<translation>ตารางหนึ่งมีคอลัมน์ ช่อง หรือคอลัมน์ทั้งหมดซ้ำกันสองครั้ง</translation>
</message>
<message>
<source>A table has figures of a kind that its method does not publish.</source>
<translation>ตารางหนึ่งมีตัวเลขประเภทที่วิธีของตารางไม่เผยแพร่</translation>
</message>
<message>
<source>A table of this release has the same column twice.</source>
<translation>ตารางหนึ่งของชุดเผยแพร่นี้มีคอลัมน์เดียวกันสองครั้ง</translation>
</message>
<message>
<source>About these figures</source>
<translation>เกี่ยวกับตัวเลขเหล่านี้</translation>
</message>
<message>
<source>Add this table</source>
<translation>เพิ่มตารางนี้</translation>
</message>
<message>
<source>After protection</source>
<translation>หลังการปกป้อง</translation>
</message>
<message>
<source>Age</source>
<translation>อายุ</translation>
</message>
<message>
<source>Age of the alleged perpetrator</source>
<translation>อายุของผู้ถูกกล่าวหาว่าก่อเหตุ</translation>
</message>
<message>
<source>All but a few people have this answer, so those few stand out.</source>
<translation>คนเกือบทั้งหมดมีคำตอบนี้ คนส่วนน้อยที่เหลือจึงเด่นออกมา</translation>
</message>
<message>
<source>Another option has this name. Give each its own.</source>
<translation>มีตัวเลือกอื่นใช้ชื่อนี้แล้ว ตั้งชื่อให้ต่างกัน</translation>
</message>
<message>
<source>Another table: by</source>
<translation>เพิ่มอีกตาราง จำแนกตาม</translation>
</message>
<message>
<source>Approve and publish…</source>
<translation>อนุมัติและเผยแพร่…</translation>
</message>
<message>
<source>As they were published; nothing has been changed since.</source>
<translation>ตามที่เผยแพร่ไว้ ไม่มีสิ่งใดเปลี่ยนแปลงนับจากนั้น</translation>
</message>
<message>
<source>At least</source>
<translation>อย่างน้อย</translation>
</message>
<message numerus="yes">
<source>At least %n people gave all these answers together; that can be proven.</source>
<translation>
<numerusform>มีอย่างน้อย %n คนที่ให้คำตอบทั้งหมดนี้ตรงกันทุกข้อ ซึ่งพิสูจน์ได้</numerusform>
</translation>
</message>
<message numerus="yes">
<source>At least %n people have these answers; that can be worked out.</source>
<translation>
<numerusform>คำนวณหาได้ว่ามีอย่างน้อย %n คนที่มีคำตอบเหล่านี้</numerusform>
</translation>
</message>
<message>
<source>At most</source>
<translation>ไม่เกิน</translation>
</message>
<message>
<source>At most {most} countries can be joined at once. Name the country of each folder: folders without a name count as a country each.</source>
<translation>รวมพร้อมกันได้ไม่เกิน {most} ประเทศ ระบุชื่อประเทศของแต่ละโฟลเดอร์ เพราะโฟลเดอร์ที่ไม่มีชื่อนับเป็นโฟลเดอร์ละหนึ่งประเทศ</translation>
</message>
<message>
<source>At most {most} release folders can be joined at once. Join fewer, for example fewer years.</source>
<translation>รวมพร้อมกันได้ไม่เกิน {most} โฟลเดอร์ชุดเผยแพร่ รวมให้น้อยลง เช่น ลดจำนวนปี</translation>
</message>
<message>
<source>Attacks that succeed</source>
<translation>การโจมตีที่สำเร็จ</translation>
</message>
<message>
<source>Before protection</source>
<translation>ก่อนการปกป้อง</translation>
</message>
<message>
<source>Between {least} and {greatest} people have these answers; that can be worked out.</source>
<translation>คำนวณหาได้ว่ามีระหว่าง {least} ถึง {greatest} คนที่มีคำตอบเหล่านี้</translation>
</message>
<message>
<source>Bring up to date</source>
<translation>ปรับให้เป็นปัจจุบัน</translation>
</message>
<message>
<source>By comparing releases: {learnt}</source>
<translation>จากการเปรียบเทียบชุดเผยแพร่: {learnt}</translation>
</message>
<message>
<source>CTDC: {flag}</source>
<translation>CTDC: {flag}</translation>
</message>
<message>
<source>Chance added (for everybody, 2,000 people and more)</source>
<translation>เติมค่าสุ่ม (สำหรับทุกคน, 2,000 คนขึ้นไป)</translation>
</message>
<message>
<source>Chance was added to every figure, so that nobody can tell from them whether a single person was counted. All tables add up. The manifest says for each table how far its figures may be off.</source>
<translation>เติมค่าสุ่มลงในทุกตัวเลข จึงไม่มีใครบอกได้จากตัวเลขว่ามีบุคคลใดบุคคลหนึ่งนับรวมอยู่หรือไม่ ทุกตารางบวกกันได้ตรง บัญชีไฟล์บอกไว้ว่าตัวเลขของแต่ละตารางอาจคลาดเคลื่อนได้เท่าใด</translation>
</message>
<message>
<source>Choose</source>
<translation>เลือก</translation>
</message>
<message>
<source>Choose, then look</source>
<translation>เลือก แล้วดูผล</translation>
</message>
<message>
<source>Citizenship</source>
<translation>สัญชาติ</translation>
</message>
<message>
<source>Coarse records (at most five columns)</source>
<translation>ระเบียนหยาบ (ไม่เกินห้าคอลัมน์)</translation>
</message>
<message>
<source>Code</source>
<translation>รหัส</translation>
</message>
<message>
<source>Code put into different groups, for which nothing is added up</source>
<translation>รหัสที่จัดไว้ในกลุ่มต่างกัน จึงไม่มีการบวกยอดของกลุ่ม</translation>
</message>
<message>
<source>Code that not all countries have</source>
<translation>รหัสที่ไม่ได้มีในทุกประเทศ</translation>
</message>
<message>
<source>Column</source>
<translation>คอลัมน์</translation>
</message>
<message>
<source>Column {number} of the plan has more than {most} different values. Figures count codes: choose another column, or group its values first.</source>
<translation>คอลัมน์ {number} ของแผนมีค่าต่างกันเกิน {most} ค่า ตัวเลขสถิตินับจากรหัส เลือกคอลัมน์อื่น หรือจัดกลุ่มค่าก่อน</translation>
</message>
<message>
<source>Column {number} of the plan holds a code that its order does not list. Add the code to the plan, or list it under `missing` if it means that the answer is not known.</source>
<translation>คอลัมน์ {number} ของแผนมีรหัสที่ไม่อยู่ในลำดับของคอลัมน์ เพิ่มรหัสลงในแผน หรือใส่ไว้ใต้ `missing` หากหมายถึงไม่ทราบคำตอบ</translation>
</message>
<message>
<source>Column {number} of the plan holds the code _T, which means the total. Use another code.</source>
<translation>คอลัมน์ {number} ของแผนมีรหัส _T ซึ่งหมายถึงยอดรวม ใช้รหัสอื่น</translation>
</message>
<message>
<source>Column {number} of the plan lists no codes. Where chance is added, which codes there are must not follow from the records. List its codes under `order`.</source>
<translation>คอลัมน์ {number} ของแผนไม่ได้ระบุรหัสไว้ เมื่อเติมค่าสุ่ม ต้องไม่ให้รู้จากระเบียนว่ามีรหัสใดบ้าง ใส่รหัสของคอลัมน์ไว้ใต้ `order`</translation>
</message>
<message>
<source>Countries</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>Countries counted</source>
<translation>ประเทศที่นับรวม</translation>
</message>
<message>
<source>Country</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>Country of return</source>
<translation>ประเทศที่กลับไป</translation>
</message>
<message>
<source>Difference</source>
<translation>ความแตกต่าง</translation>
</message>
<message>
<source>Differences</source>
<translation>ความแตกต่าง</translation>
</message>
<message>
<source>Each figure is the sum of what the countries counted in it published. The true number lies between `at least` and `at most`: for certain, or in 95 of 100 cases where a country adds chance to it.</source>
<translation>แต่ละตัวเลขเป็นผลรวมของสิ่งที่ประเทศซึ่งนับรวมอยู่ในนั้นเผยแพร่ จำนวนจริงอยู่ระหว่าง `at least` (อย่างน้อย) กับ `at most` (ไม่เกิน) ซึ่งแน่นอนเสมอ หรือเป็นจริง 95 ใน 100 กรณีหากมีประเทศที่เติมค่าสุ่ม</translation>
</message>
<message>
<source>Each person's answers are made coarser or left out until at least {k} people share them.</source>
<translation>คำตอบของแต่ละคนถูกจัดกลุ่มให้หยาบขึ้นหรือตัดออก จนมีคนตอบตรงกันอย่างน้อย {k} คน</translation>
</message>
<message>
<source>Every figure becomes a multiple of {base}, all at once: totals add up and nobody shows.</source>
<translation>ทุกตัวเลขปัดเป็นพหุคูณของ {base} พร้อมกันทั้งหมด ยอดรวมจึงบวกกันได้ตรงและไม่เผยให้เห็นบุคคลใด</translation>
</message>
<message>
<source>Every figure gets a little chance added, so that one more person never shows.</source>
<translation>เติมค่าสุ่มเล็กน้อยลงในทุกตัวเลข จึงไม่มีทางเห็นได้ว่ามีคนเพิ่มขึ้นหนึ่งคน</translation>
</message>
<message>
<source>Every figure is rounded to a multiple of {base}, up or down by chance, so that all tables add up. A figure may be up to {reach} away from the true one, and 0 may stand for a few people.</source>
<translation>ทุกตัวเลขปัดเป็นพหุคูณของ {base} โดยสุ่มปัดขึ้นหรือลง เพื่อให้ทุกตารางบวกกันได้ตรง ตัวเลขอาจต่างจากค่าจริงได้ถึง {reach} และ 0 อาจหมายถึงมีคนจำนวนน้อย</translation>
</message>
<message>
<source>Every figure that is shown is the true one.</source>
<translation>ทุกตัวเลขที่แสดงเป็นตัวเลขจริง</translation>
</message>
<message>
<source>Every person whose case was opened in the period, whatever came of it.</source>
<translation>ทุกคนที่เปิดเคสในช่วงเวลานั้น ไม่ว่าผลจะเป็นอย่างไร</translation>
</message>
<message numerus="yes">
<source>Exactly %n people have these answers; that can be worked out.</source>
<translation>
<numerusform>คำนวณหาได้ว่ามี %n คนพอดีที่มีคำตอบเหล่านี้</numerusform>
</translation>
</message>
<message>
<source>Figure</source>
<translation>ตัวเลข</translation>
</message>
<message>
<source>Figures</source>
<translation>ตัวเลขสถิติ</translation>
</message>
<message>
<source>Figures are protected and attacked before anybody sees them.</source>
<translation>ตัวเลขสถิติผ่านการปกป้องและการทดสอบโจมตีก่อนที่ผู้ใดจะเห็น</translation>
</message>
<message>
<source>Figures of 10 people and more are off by {percent} % on average.</source>
<translation>ตัวเลขตั้งแต่ 10 คนขึ้นไปคลาดเคลื่อนเฉลี่ย {percent} %</translation>
</message>
<message>
<source>Figures of a period that overlaps this one have been published. The difference would show single people. Choose the next period, the same one, or one made up of published periods.</source>
<translation>ตัวเลขสถิติของช่วงเวลาที่คาบเกี่ยวกันเผยแพร่ไปแล้ว ส่วนต่างจะเผยให้เห็นบุคคลรายคน เลือกช่วงเวลาถัดไป ช่วงเวลาเดิม หรือช่วงเวลาที่ประกอบจากช่วงที่เผยแพร่แล้ว</translation>
</message>
<message>
<source>Figures of several countries together</source>
<translation>ตัวเลขสถิติของหลายประเทศรวมกัน</translation>
</message>
<message>
<source>Figures of this period have been published, and fewer than {least} people have changed since. The difference would show them. What was published stays as it is and can be written again; who comes late is counted in the next period.</source>
<translation>ตัวเลขสถิติของช่วงเวลานี้เผยแพร่ไปแล้ว และมีข้อมูลเปลี่ยนไม่ถึง {least} คนนับจากนั้น ส่วนต่างจะเผยให้เห็นบุคคลเหล่านั้น สิ่งที่เผยแพร่แล้วจะคงอยู่ตามเดิมและเขียนอีกครั้งได้ ผู้ที่มาทีหลังจะนับในช่วงเวลาถัดไป</translation>
</message>
<message>
<source>Figures with noise have told nearly all that they may tell of some of these people: epsilon {spent} of {most}. These would make it {wanted}. Choose a smaller epsilon, or another period.</source>
<translation>ตัวเลขที่เติมค่าสุ่มได้บอกข้อมูลของบางคนในกลุ่มนี้เกือบครบเท่าที่บอกได้แล้ว: epsilon {spent} จาก {most} ตัวเลขเหล่านี้จะทำให้เป็น {wanted} เลือก epsilon ที่น้อยลง หรือช่วงเวลาอื่น</translation>
</message>
<message>
<source>File that the manifest does not vouch for, and that was not read</source>
<translation>ไฟล์ที่บัญชีไฟล์ไม่ได้รับรอง และไม่ได้อ่าน</translation>
</message>
<message>
<source>Finding somebody who is the only one in a figure</source>
<translation>การหาตัวผู้ที่อยู่เพียงคนเดียวในตัวเลขหนึ่ง</translation>
</message>
<message>
<source>First column</source>
<translation>คอลัมน์แรก</translation>
</message>
<message>
<source>Folder {number} does not exist or cannot be opened.</source>
<translation>โฟลเดอร์ที่ {number} ไม่มีอยู่หรือเปิดไม่ได้</translation>
</message>
<message>
<source>Folder {number} is given twice, and its people would be counted twice.</source>
<translation>ระบุโฟลเดอร์ที่ {number} ไว้สองครั้ง ซึ่งจะทำให้นับบุคคลในนั้นซ้ำ</translation>
</message>
<message>
<source>For coarse records choose tables with at most five different columns.</source>
<translation>สำหรับระเบียนหยาบ ให้เลือกตารางที่มีคอลัมน์ต่างกันไม่เกินห้าคอลัมน์</translation>
</message>
<message>
<source>For nobody in particular</source>
<translation>ไม่เจาะจงผู้ใด</translation>
</message>
<message>
<source>For whom; several with commas between them</source>
<translation>สำหรับใคร หากมีหลายรายให้คั่นด้วยจุลภาค</translation>
</message>
<message>
<source>For: {recipients}</source>
<translation>สำหรับ: {recipients}</translation>
</message>
<message>
<source>Form of exploitation</source>
<translation>รูปแบบการแสวงหาประโยชน์</translation>
</message>
<message>
<source>Group added up from its parts</source>
<translation>กลุ่มที่บวกยอดจากส่วนย่อย</translation>
</message>
<message>
<source>Hatched: hidden. The mark is of one size, whatever the figure is.</source>
<translation>ลายเส้นทแยง: ปิดบัง เครื่องหมายมีขนาดเดียวไม่ว่าตัวเลขจะเป็นเท่าใด</translation>
</message>
<message>
<source>How long exploited</source>
<translation>ระยะเวลาที่ถูกแสวงหาประโยชน์</translation>
</message>
<message>
<source>How people are protected</source>
<translation>วิธีคุ้มครองบุคคลในตัวเลข</translation>
</message>
<message>
<source>How they are protected</source>
<translation>วิธีปกป้องตัวเลข</translation>
</message>
<message>
<source>Identified by</source>
<translation>คัดแยกโดย</translation>
</message>
<message>
<source>In figures</source>
<translation>เป็นตัวเลข</translation>
</message>
<message numerus="yes">
<source>In the plain tables %n person(s) could have been found.</source>
<translation>
<numerusform>ในตารางที่ไม่ได้ปกป้อง อาจหาตัวบุคคลได้ %n คน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>In the plain tables %n small group(s) could have been worked out.</source>
<translation>
<numerusform>ในตารางที่ไม่ได้ปกป้อง อาจคำนวณหากลุ่มเล็กได้ %n กลุ่ม</numerusform>
</translation>
</message>
<message>
<source>In the words of those who count this way: differential privacy for each person, with epsilon {epsilon} and delta {delta}.</source>
<translation>ในถ้อยคำของผู้ที่นับด้วยวิธีนี้: ความเป็นส่วนตัวเชิงอนุพันธ์ (differential privacy) สำหรับแต่ละบุคคล โดยมี epsilon {epsilon} และ delta {delta}</translation>
</message>
<message>
<source>In these: none.</source>
<translation>ในตารางเหล่านี้: ไม่มี</translation>
</message>
<message>
<source>It has no readable manifest, so nobody vouches for it.</source>
<translation>ไม่มีบัญชีไฟล์ที่อ่านได้ จึงไม่มีผู้ใดรับรอง</translation>
</message>
<message>
<source>It holds a column or code with signs that no release has.</source>
<translation>มีคอลัมน์หรือรหัสที่ใช้อักขระซึ่งไม่มีในชุดเผยแพร่ใด</translation>
</message>
<message>
<source>It is in another form, perhaps that of a newer version of this program.</source>
<translation>อยู่ในรูปแบบอื่น อาจเป็นของโปรแกรมนี้รุ่นใหม่กว่า</translation>
</message>
<message>
<source>It is not signed by the one whose fingerprint you gave. Ask who sent it.</source>
<translation>ไม่ได้ลงนามโดยเจ้าของลายนิ้วมือดิจิทัลที่คุณระบุ สอบถามผู้ที่ส่งมา</translation>
</message>
<message>
<source>It is the same as release {number}. Leave one of them out.</source>
<translation>เหมือนกับชุดที่ {number} นำออกหนึ่งชุด</translation>
</message>
<message>
<source>Its files are not those its manifest vouches for. Ask whoever sent it for the release as it was made.</source>
<translation>ไฟล์ไม่ตรงกับที่บัญชีไฟล์รับรอง ขอชุดเผยแพร่ตามที่จัดทำไว้เดิมจากผู้ที่ส่งมา</translation>
</message>
<message>
<source>Its manifest does not say in a way known here how its figures were protected.</source>
<translation>บัญชีไฟล์ไม่ได้บอกวิธีปกป้องตัวเลขในแบบที่โปรแกรมนี้รู้จัก</translation>
</message>
<message>
<source>Its manifest names no period.</source>
<translation>บัญชีไฟล์ไม่ได้ระบุช่วงเวลา</translation>
</message>
<message>
<source>Its signature does not hold: the manifest was changed after it was signed. Ask who sent it.</source>
<translation>ลายมือชื่อดิจิทัลใช้ไม่ได้: บัญชีไฟล์ถูกแก้ไขหลังจากลงนาม สอบถามผู้ที่ส่งมา</translation>
</message>
<message>
<source>Kinds of service received</source>
<translation>จำนวนประเภทบริการที่ได้รับ</translation>
</message>
<message>
<source>Learning of everybody in a group what nearly all of it are</source>
<translation>การรู้เรื่องของทุกคนในกลุ่มจากสิ่งที่เกือบทั้งกลุ่มมีเหมือนกัน</translation>
</message>
<message>
<source>Line {line} of the file holds a control character, so it is not a CSV file in UTF-8. Save it as CSV UTF-8 and try again.</source>
<translation>บรรทัด {line} ของไฟล์มีอักขระควบคุม จึงไม่ใช่ไฟล์ CSV แบบ UTF-8 บันทึกเป็น CSV UTF-8 แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>Line {line} of the file is not UTF-8. Save the file as CSV UTF-8 and try again.</source>
<translation>บรรทัด {line} ของไฟล์ไม่ใช่ UTF-8 บันทึกไฟล์เป็น CSV UTF-8 แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>Line {line} of the plan, under {key}: {problem}</source>
<translation>บรรทัด {line} ของแผน ใต้ {key}: {problem}</translation>
</message>
<message>
<source>Line {line} of the plan: {problem}</source>
<translation>บรรทัด {line} ของแผน: {problem}</translation>
</message>
<message>
<source>Lines and columns that are 0 throughout are left out here.</source>
<translation>แถวและคอลัมน์ที่เป็น 0 ทั้งหมดไม่แสดงที่นี่</translation>
</message>
<message>
<source>Look</source>
<translation>ตรวจดู</translation>
</message>
<message>
<source>Look through the figures below. They are the very ones that will leave.</source>
<translation>ตรวจดูตัวเลขด้านล่าง ตัวเลขเหล่านี้คือตัวเลขที่จะนำออกจริง</translation>
</message>
<message>
<source>Made-up records (for researchers, 10,000 people and more)</source>
<translation>ระเบียนสังเคราะห์ (สำหรับนักวิจัย, 10,000 คนขึ้นไป)</translation>
</message>
<message>
<source>Meaning of the code</source>
<translation>ความหมายของรหัส</translation>
</message>
<message>
<source>Name the folders of at least one release.</source>
<translation>ระบุโฟลเดอร์ของชุดเผยแพร่อย่างน้อยหนึ่งชุด</translation>
</message>
<message>
<source>Names are letters, digits and _; codes are those of the list.</source>
<translation>ชื่อประกอบด้วยตัวอักษร ตัวเลข และ _ ส่วนรหัสต้องเป็นรหัสในรายการ</translation>
</message>
<message>
<source>Near line {line} of the file the quotes do not close, or a field is far too long.</source>
<translation>บริเวณบรรทัด {line} ของไฟล์ เครื่องหมายคำพูดไม่ปิด หรือมีช่องที่ยาวเกินไปมาก</translation>
</message>
<message>
<source>Nearly all people of a group have this answer.</source>
<translation>คนเกือบทั้งหมดของกลุ่มหนึ่งมีคำตอบนี้</translation>
</message>
<message>
<source>Needs met: goals reached</source>
<translation>ความต้องการที่ได้รับการตอบสนอง: เป้าหมายที่บรรลุ</translation>
</message>
<message>
<source>No figure is hidden, so there are no holes.</source>
<translation>ไม่ได้ปิดบังตัวเลขใด จึงไม่มีช่องว่าง</translation>
</message>
<message>
<source>Nobody else in this office may publish, so nobody else looks first. The ledger and the release say so.</source>
<translation>ไม่มีผู้อื่นในสำนักงานนี้ที่มีสิทธิเผยแพร่ จึงไม่มีผู้อื่นตรวจดูก่อน ทะเบียนการเผยแพร่และชุดเผยแพร่ระบุไว้เช่นนั้น</translation>
</message>
<message>
<source>None of these releases has figures that can be joined: tables made from made-up or recoded records say nothing sure of the true counts.</source>
<translation>ไม่มีชุดเผยแพร่ใดในนี้ที่มีตัวเลขซึ่งรวมกันได้: ตารางที่ทำจากระเบียนสังเคราะห์หรือระเบียนที่เปลี่ยนรหัสไม่ได้บอกจำนวนจริงอย่างแน่ชัด</translation>
</message>
<message>
<source>Not joined: its method says nothing sure of the true counts</source>
<translation>ไม่ได้รวม: วิธีที่ใช้ไม่ได้บอกจำนวนจริงอย่างแน่ชัด</translation>
</message>
<message>
<source>Not known</source>
<translation>ไม่ทราบ</translation>
</message>
<message>
<source>Nothing has been published yet.</source>
<translation>ยังไม่มีการเผยแพร่</translation>
</message>
<message>
<source>Nothing here is more precise than what the countries published. A country that is missing from a figure is not counted in it, so figures with different countries cannot be compared.</source>
<translation>ไม่มีตัวเลขใดในนี้ละเอียดกว่าที่ประเทศต่าง ๆ เผยแพร่ ประเทศที่ไม่อยู่ในตัวเลขใดจะไม่นับรวมในตัวเลขนั้น จึงเปรียบเทียบตัวเลขที่มีประเทศต่างกันไม่ได้</translation>
</message>
<message>
<source>Nothing leaves yet: somebody else who may publish looks at these figures and approves them.</source>
<translation>ยังไม่มีสิ่งใดออกไป ผู้อื่นที่มีสิทธิเผยแพร่จะตรวจดูตัวเลขเหล่านี้และอนุมัติ</translation>
</message>
<message>
<source>Nothing of the budget for chance is spent: these figures have none</source>
<translation>ไม่ได้ใช้โควตาค่าสุ่มเลย เพราะตัวเลขเหล่านี้ไม่มีค่าสุ่ม</translation>
</message>
<message>
<source>Of what may ever be told by chance about the same people, {percent} % is spent</source>
<translation>ใช้ไปแล้ว {percent} % ของข้อมูลทั้งหมดที่จะบอกได้ด้วยค่าสุ่มเกี่ยวกับบุคคลกลุ่มเดียวกัน</translation>
</message>
<message>
<source>One person may be counted in two countries or periods: countries do not know of each other's cases.</source>
<translation>บุคคลหนึ่งอาจนับอยู่ในสองประเทศหรือสองช่วงเวลา เพราะแต่ละประเทศไม่รู้ถึงเคสของกันและกัน</translation>
</message>
<message numerus="yes">
<source>Only %n people have all the answers of a record, so they can be found by what is known of them.</source>
<translation>
<numerusform>มีเพียง %n คนที่มีคำตอบทั้งหมดของระเบียนหนึ่ง จึงหาตัวบุคคลเหล่านี้ได้จากสิ่งที่ผู้อื่นรู้</numerusform>
</translation>
</message>
<message>
<source>Open the tables</source>
<translation>เปิดตาราง</translation>
</message>
<message>
<source>Other</source>
<translation>อื่น ๆ</translation>
</message>
<message>
<source>People assisted</source>
<translation>ผู้ที่ได้รับความช่วยเหลือ</translation>
</message>
<message>
<source>People counted, period by period</source>
<translation>จำนวนคนที่นับ ในแต่ละช่วงเวลา</translation>
</message>
<message>
<source>Period</source>
<translation>ช่วงเวลา</translation>
</message>
<message>
<source>Period that not all countries have</source>
<translation>ช่วงเวลาที่ไม่ได้มีในทุกประเทศ</translation>
</message>
<message>
<source>Period: {period}</source>
<translation>ช่วงเวลา: {period}</translation>
</message>
<message>
<source>Period; only periods that are over</source>
<translation>ช่วงเวลา เฉพาะที่สิ้นสุดแล้ว</translation>
</message>
<message>
<source>Periods</source>
<translation>ช่วงเวลา</translation>
</message>
<message>
<source>Propose</source>
<translation>เสนอ</translation>
</message>
<message>
<source>Proposed by you on {day}. Somebody else has to look and approve.</source>
<translation>คุณเสนอไว้เมื่อ {day} ผู้อื่นต้องตรวจดูและอนุมัติ</translation>
</message>
<message>
<source>Proposed by {author}, approved by {approver}</source>
<translation>เสนอโดย {author} อนุมัติโดย {approver}</translation>
</message>
<message>
<source>Proposed by {name} on {day}</source>
<translation>เสนอโดย {name} เมื่อ {day}</translation>
</message>
<message>
<source>Proposed. Somebody else has to look and approve.</source>
<translation>เสนอแล้ว ผู้อื่นต้องตรวจดูและอนุมัติ</translation>
</message>
<message>
<source>Protecting and attacking the figures</source>
<translation>กำลังปกป้องตัวเลขและทดลองโจมตี</translation>
</message>
<message>
<source>Publish</source>
<translation>เผยแพร่</translation>
</message>
<message>
<source>Published as release {number}.</source>
<translation>เผยแพร่เป็นชุดที่ {number} แล้ว</translation>
</message>
<message>
<source>Published by {author}</source>
<translation>เผยแพร่โดย {author}</translation>
</message>
<message>
<source>Published so far</source>
<translation>ที่เผยแพร่แล้ว</translation>
</message>
<message>
<source>Publish…</source>
<translation>เผยแพร่…</translation>
</message>
<message>
<source>Reading the cases</source>
<translation>กำลังอ่านเคส</translation>
</message>
<message>
<source>Received: {service}</source>
<translation>ได้รับ: {service}</translation>
</message>
<message>
<source>Record {number} of the file has more or fewer fields than there are columns.</source>
<translation>ระเบียนที่ {number} ของไฟล์มีจำนวนช่องมากหรือน้อยกว่าจำนวนคอลัมน์</translation>
</message>
<message>
<source>Records can only be made up for about {least} people or more: of fewer they would tell too little that is true. Publish noisy or rounded figures, or choose a longer period.</source>
<translation>ระเบียนสังเคราะห์สร้างได้เมื่อมีราว {least} คนขึ้นไปเท่านั้น หากน้อยกว่านี้จะบอกความจริงได้น้อยเกินไป เผยแพร่ตัวเลขที่เติมค่าสุ่มหรือปัดเศษ หรือเลือกช่วงเวลาที่ยาวขึ้น</translation>
</message>
<message>
<source>Records made up from these figures would tell too much about people who were counted. Choose fewer columns, or a smaller epsilon.</source>
<translation>ระเบียนสังเคราะห์จากตัวเลขเหล่านี้จะบอกเรื่องของผู้ที่นับรวมมากเกินไป เลือกคอลัมน์ให้น้อยลง หรือ epsilon ที่น้อยลง</translation>
</message>
<message>
<source>Records of invented people that together give nearly the same figures.</source>
<translation>ระเบียนของบุคคลสมมติที่รวมกันแล้วให้ตัวเลขใกล้เคียงตัวเลขจริง</translation>
</message>
<message>
<source>Referrals answered</source>
<translation>การส่งต่อที่ได้รับคำตอบ</translation>
</message>
<message>
<source>Relation of the alleged perpetrator</source>
<translation>ความสัมพันธ์กับผู้ถูกกล่าวหาว่าก่อเหตุ</translation>
</message>
<message>
<source>Release {number} cannot be joined. {why}</source>
<translation>รวมชุดที่ {number} ไม่ได้ {why}</translation>
</message>
<message>
<source>Release {number} is about some of the same people and columns, and figures with noise do not go together with figures without. Choose a method of the same kind, or other columns.</source>
<translation>ชุดที่ {number} เกี่ยวกับบุคคลและคอลัมน์บางส่วนเดียวกัน และตัวเลขที่เติมค่าสุ่มใช้ร่วมกับตัวเลขที่ไม่เติมค่าสุ่มไม่ได้ เลือกวิธีประเภทเดียวกัน หรือคอลัมน์อื่น</translation>
</message>
<message>
<source>Release {number} is about some of the same people and columns, and records of groups are not published beside other figures of them. Choose other columns or another period.</source>
<translation>ชุดที่ {number} เกี่ยวกับบุคคลและคอลัมน์บางส่วนเดียวกัน และระเบียนของกลุ่มจะไม่เผยแพร่คู่กับตัวเลขอื่นของบุคคลเหล่านั้น เลือกคอลัมน์อื่นหรือช่วงเวลาอื่น</translation>
</message>
<message>
<source>Release {number} is of the same country and of days that are also in this one, so people would be counted twice. Leave one of them out.</source>
<translation>ชุดที่ {number} เป็นของประเทศเดียวกันและมีวันที่อยู่ในชุดนี้ด้วย จึงจะนับบุคคลซ้ำ นำออกหนึ่งชุด</translation>
</message>
<message>
<source>Release {number}: {title}, {period}</source>
<translation>ชุดที่ {number}: {title}, {period}</translation>
</message>
<message>
<source>Release {number}: {title}, {period}, on {day}</source>
<translation>ชุดที่ {number}: {title}, {period}, เมื่อ {day}</translation>
</message>
<message>
<source>Return</source>
<translation>การส่งกลับ</translation>
</message>
<message>
<source>Risk for the people counted</source>
<translation>ความเสี่ยงของบุคคลที่นับรวม</translation>
</message>
<message>
<source>Rounded (for sharing between countries)</source>
<translation>ปัดเศษ (สำหรับแลกเปลี่ยนระหว่างประเทศ)</translation>
</message>
<message>
<source>Rounded figures have tables of at most two columns. Hide small figures instead.</source>
<translation>ตัวเลขที่ปัดเศษมีตารางได้ไม่เกินสองคอลัมน์ ให้ปิดบังตัวเลขน้อยแทน</translation>
</message>
<message>
<source>Second column</source>
<translation>คอลัมน์ที่สอง</translation>
</message>
<message>
<source>See the figures</source>
<translation>ดูตัวเลขสถิติ</translation>
</message>
<message>
<source>Sex of the alleged perpetrator</source>
<translation>เพศของผู้ถูกกล่าวหาว่าก่อเหตุ</translation>
</message>
<message>
<source>Signature</source>
<translation>ลายมือชื่อดิจิทัล</translation>
</message>
<message>
<source>Signature of the release</source>
<translation>ลายมือชื่อดิจิทัลของชุดเผยแพร่</translation>
</message>
<message>
<source>Small figures</source>
<translation>ตัวเลขน้อย</translation>
</message>
<message>
<source>Small figures hidden (for partners who need true values)</source>
<translation>ปิดบังตัวเลขน้อย (สำหรับหน่วยงานร่วมที่ต้องใช้ค่าจริง)</translation>
</message>
<message>
<source>Small figures that can be worked out exactly</source>
<translation>ตัวเลขน้อยที่คำนวณหาค่าจริงได้</translation>
</message>
<message>
<source>Small figures that can be worked out too nearly</source>
<translation>ตัวเลขน้อยที่คำนวณหาค่าได้ใกล้เคียงเกินไป</translation>
</message>
<message>
<source>Some records do not say which person they are about. Complete them, and try again.</source>
<translation>บางระเบียนไม่ได้บอกว่าเป็นของบุคคลใด เติมให้ครบ แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>Some records have no answer in column {number} of the plan. List under `missing` the values that mean that the answer is not known, such as "".</source>
<translation>บางระเบียนไม่มีคำตอบในคอลัมน์ {number} ของแผน ใส่ค่าที่หมายถึงไม่ทราบคำตอบไว้ใต้ `missing` เช่น ""</translation>
</message>
<message numerus="yes">
<source>Somebody who is alone in another figure can work out that %n people have these answers.</source>
<translation>
<numerusform>ผู้ที่อยู่คนเดียวในอีกตัวเลขหนึ่งคำนวณหาได้ว่ามี %n คนที่มีคำตอบเหล่านี้</numerusform>
</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>แหล่งที่มา: {source}</translation>
</message>
<message>
<source>Standard of the code list</source>
<translation>มาตรฐานของรายการรหัส</translation>
</message>
<message>
<source>Status as a victim</source>
<translation>สถานะการเป็นผู้เสียหาย</translation>
</message>
<message>
<source>Table</source>
<translation>ตาราง</translation>
</message>
<message>
<source>Table taken from the totals of a larger one</source>
<translation>ตารางที่นำมาจากยอดรวมของตารางที่ใหญ่กว่า</translation>
</message>
<message>
<source>Table that is missing</source>
<translation>ตารางที่ขาดไป</translation>
</message>
<message>
<source>Table {number}</source>
<translation>ตารางที่ {number}</translation>
</message>
<message>
<source>Tables</source>
<translation>ตาราง</translation>
</message>
<message>
<source>Tables of your own choice</source>
<translation>ตารางที่คุณเลือกเอง</translation>
</message>
<message>
<source>Take back</source>
<translation>ถอนข้อเสนอ</translation>
</message>
<message>
<source>Taken back. Nothing was published.</source>
<translation>ถอนข้อเสนอแล้ว ไม่ได้เผยแพร่สิ่งใด</translation>
</message>
<message>
<source>Tested: nobody can be worked out from these tables.</source>
<translation>ทดสอบแล้ว: ไม่สามารถหาตัวบุคคลใดจากตารางเหล่านี้ได้</translation>
</message>
<message>
<source>The codebook of this release names groups that do not exist.</source>
<translation>สมุดรหัสของชุดเผยแพร่นี้อ้างถึงกลุ่มที่ไม่มีอยู่</translation>
</message>
<message>
<source>The columns of these records are not equally long.</source>
<translation>คอลัมน์ของระเบียนเหล่านี้ยาวไม่เท่ากัน</translation>
</message>
<message>
<source>The figures are counted from the records that are published with them. There, every combination of answers is shared by at least {k} people; other answers are made coarser or left out.</source>
<translation>ตัวเลขนับจากระเบียนที่เผยแพร่พร้อมกัน ในระเบียนเหล่านั้น คำตอบแต่ละชุดมีคนตอบตรงกันอย่างน้อย {k} คน คำตอบอื่นถูกจัดกลุ่มให้หยาบขึ้นหรือตัดออก</translation>
</message>
<message>
<source>The figures are exact. Figures of 1 to {most} people are hidden, and others with them, so that no hidden figure can be worked out from the rest.</source>
<translation>ตัวเลขเป็นค่าจริง ตัวเลขของ 1 ถึง {most} คนถูกปิดบัง รวมทั้งตัวเลขอื่นบางส่วน เพื่อไม่ให้คำนวณตัวเลขที่ปิดบังจากส่วนที่เหลือได้</translation>
</message>
<message>
<source>The figures cannot be joined there. See that the disk has room and is yours to write to, or join less.</source>
<translation>รวมตัวเลขที่นั่นไม่ได้ ตรวจสอบว่าดิสก์มีพื้นที่ว่างและคุณมีสิทธิเขียน หรือรวมให้น้อยลง</translation>
</message>
<message>
<source>The figures contradict one another.</source>
<translation>ตัวเลขขัดแย้งกันเอง</translation>
</message>
<message>
<source>The figures of a release contradict one another, so they cannot be joined.</source>
<translation>ตัวเลขของชุดเผยแพร่หนึ่งขัดแย้งกันเอง จึงรวมไม่ได้</translation>
</message>
<message>
<source>The file does not have all columns that the plan names: column {number} of the plan is not there. The first line must hold the names of the columns, with a comma, semicolon, tab or | between them.</source>
<translation>ไฟล์มีคอลัมน์ไม่ครบตามที่แผนระบุ ไม่พบคอลัมน์ {number} ของแผน บรรทัดแรกต้องเป็นชื่อคอลัมน์ คั่นด้วยจุลภาค อัฒภาค แท็บ หรือ |</translation>
</message>
<message>
<source>The file has more than {most} columns. Keep those that are counted.</source>
<translation>ไฟล์มีเกิน {most} คอลัมน์ เก็บเฉพาะคอลัมน์ที่นับ</translation>
</message>
<message>
<source>The file has more than {most} records. Split it by period.</source>
<translation>ไฟล์มีเกิน {most} ระเบียน แบ่งไฟล์ตามช่วงเวลา</translation>
</message>
<message>
<source>The file has no column that `person` in the plan names.</source>
<translation>ไฟล์ไม่มีคอลัมน์ที่ `person` ในแผนระบุ</translation>
</message>
<message>
<source>The file has the names of columns but no records.</source>
<translation>ไฟล์มีชื่อคอลัมน์แต่ไม่มีระเบียน</translation>
</message>
<message>
<source>The file is empty. Choose a CSV file with the names of the columns in its first line.</source>
<translation>ไฟล์ว่างเปล่า เลือกไฟล์ CSV ที่มีชื่อคอลัมน์ในบรรทัดแรก</translation>
</message>
<message>
<source>The file is written in UTF-16. Save it as CSV UTF-8 and try again.</source>
<translation>ไฟล์เขียนแบบ UTF-16 บันทึกเป็น CSV UTF-8 แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>The file of figures {file}</source>
<translation>ไฟล์ตัวเลขสถิติ {file}</translation>
</message>
<message>
<source>The file of records cannot be read. Check that it is there and is yours to read.</source>
<translation>อ่านไฟล์ระเบียนไม่ได้ ตรวจสอบว่ามีไฟล์อยู่และคุณมีสิทธิอ่าน</translation>
</message>
<message>
<source>The file of records changed while it was read. Close it elsewhere and try again.</source>
<translation>ไฟล์ระเบียนเปลี่ยนไปขณะที่อ่าน ปิดไฟล์จากที่อื่น แล้วลองอีกครั้ง</translation>
</message>
<message>
<source>The file of records is larger than 1 GB. Split it by period.</source>
<translation>ไฟล์ระเบียนใหญ่กว่า 1 GB แบ่งไฟล์ตามช่วงเวลา</translation>
</message>
<message>
<source>The file of sources cannot be read. It needs to be a CSV file in UTF-8 with the columns source and folder, and if you like fingerprint.</source>
<translation>อ่านไฟล์แหล่งที่มาไม่ได้ ไฟล์ต้องเป็น CSV แบบ UTF-8 ที่มีคอลัมน์ source และ folder และจะมี fingerprint ด้วยก็ได้</translation>
</message>
<message>
<source>The file was changed or taken away after the release was made.</source>
<translation>ไฟล์ถูกแก้ไขหรือนำออกหลังจากจัดทำชุดเผยแพร่</translation>
</message>
<message>
<source>The ledger of releases was changed. Do not publish; tell your supervisor.</source>
<translation>ทะเบียนการเผยแพร่ถูกแก้ไข อย่าเผยแพร่ และแจ้งหัวหน้างาน</translation>
</message>
<message>
<source>The manifest does not list this file; it may hold more than figures.</source>
<translation>บัญชีไฟล์ไม่มีไฟล์นี้ จึงอาจมีข้อมูลมากกว่าตัวเลขสถิติ</translation>
</message>
<message>
<source>The manifest says more than a release needs; it may name people, machines or times.</source>
<translation>บัญชีไฟล์มีข้อมูลเกินกว่าที่ชุดเผยแพร่ต้องใช้ อาจระบุถึงบุคคล เครื่อง หรือเวลา</translation>
</message>
<message>
<source>The map is a sketch. It says nothing about where a border runs.</source>
<translation>แผนที่นี้เป็นภาพร่าง ไม่ได้บอกว่าพรมแดนอยู่ตรงไหน</translation>
</message>
<message>
<source>The name of a country needs 1 to 40 letters, digits, spaces, dots, hyphens or brackets, and begins with a letter or digit.</source>
<translation>ชื่อประเทศต้องมี 1 ถึง 40 อักขระ ประกอบด้วยตัวอักษร ตัวเลข เว้นวรรค จุด ยัติภังค์ หรือวงเล็บ และขึ้นต้นด้วยตัวอักษรหรือตัวเลข</translation>
</message>
<message>
<source>The name of the menu and the name of the file do not agree.</source>
<translation>ชื่อเมนูกับชื่อไฟล์ไม่ตรงกัน</translation>
</message>
<message>
<source>The plain tables are safe, too: every group in them is large.</source>
<translation>ตารางที่ไม่ได้ปกป้องก็ปลอดภัยเช่นกัน เพราะทุกกลุ่มในตารางมีขนาดใหญ่</translation>
</message>
<message>
<source>The plan cannot be read. Check that the file is there and is yours to read.</source>
<translation>อ่านแผนไม่ได้ ตรวจสอบว่ามีไฟล์อยู่และคุณมีสิทธิอ่าน</translation>
</message>
<message>
<source>The plan is empty or not a list of keys. Look at the help page on plans.</source>
<translation>แผนว่างเปล่าหรือไม่ใช่รายการคีย์ ดูหน้าช่วยเหลือเรื่องแผน</translation>
</message>
<message>
<source>The plan is not written in UTF-8. Open it in an editor and save it as UTF-8.</source>
<translation>แผนไม่ได้เขียนแบบ UTF-8 เปิดในโปรแกรมแก้ไขข้อความแล้วบันทึกเป็น UTF-8</translation>
</message>
<message>
<source>The plan is too large: a plan has at most one million letters.</source>
<translation>แผนใหญ่เกินไป แผนมีได้ไม่เกินหนึ่งล้านตัวอักษร</translation>
</message>
<message>
<source>The published figures contradict one another: no list of people can have them all.</source>
<translation>ตัวเลขที่เผยแพร่ขัดแย้งกันเอง ไม่มีรายชื่อบุคคลชุดใดที่ให้ตัวเลขเหล่านี้ได้ครบ</translation>
</message>
<message>
<source>The published records cannot be read, so nobody can say what they tell.</source>
<translation>อ่านระเบียนที่เผยแพร่ไม่ได้ จึงไม่มีใครบอกได้ว่าระเบียนเหล่านั้นบอกอะไร</translation>
</message>
<message>
<source>The records are made up from these figures. No record is about a person.</source>
<translation>ระเบียนสังเคราะห์ขึ้นจากตัวเลขเหล่านี้ ไม่มีระเบียนใดเป็นเรื่องของบุคคลใด</translation>
</message>
<message>
<source>The records have no column that column {number} of the plan names.</source>
<translation>ระเบียนไม่มีคอลัมน์ที่คอลัมน์ {number} ของแผนระบุ</translation>
</message>
<message>
<source>The release cannot be written there. Check that the disk has room and is yours to write to.</source>
<translation>เขียนชุดเผยแพร่ที่นั่นไม่ได้ ตรวจสอบว่าดิสก์มีพื้นที่ว่างและคุณมีสิทธิเขียน</translation>
</message>
<message>
<source>The release has no readable manifest, so nobody vouches for it.</source>
<translation>ชุดเผยแพร่ไม่มีบัญชีไฟล์ที่อ่านได้ จึงไม่มีผู้ใดรับรอง</translation>
</message>
<message>
<source>The rows are not in the order of their codes; their order may tell who came first.</source>
<translation>แถวไม่ได้เรียงตามลำดับรหัส ลำดับนี้อาจบอกได้ว่าใครมาก่อน</translation>
</message>
<message>
<source>The signature is missing, or not that of the sender.</source>
<translation>ไม่มีลายมือชื่อดิจิทัล หรือไม่ใช่ของผู้ส่ง</translation>
</message>
<message>
<source>The tables of this release are too large to be checked together.</source>
<translation>ตารางของชุดเผยแพร่นี้ใหญ่เกินกว่าจะตรวจสอบพร้อมกันได้</translation>
</message>
<message>
<source>The thin lines show between which limits the true figure lies.</source>
<translation>เส้นบางแสดงว่าตัวเลขจริงอยู่ระหว่างขอบเขตใด</translation>
</message>
<message>
<source>The thin lines show where the true figure lies 19 times of 20.</source>
<translation>เส้นบางแสดงช่วงที่ตัวเลขจริงอยู่ใน 19 จาก 20 ครั้ง</translation>
</message>
<message>
<source>The wider an arrow, the more people; its number stands in the list.</source>
<translation>ลูกศรยิ่งกว้าง จำนวนคนยิ่งมาก ตัวเลขของลูกศรอยู่ในรายการ</translation>
</message>
<message>
<source>The workbook has comments, pictures, links, macros or stored data beside its sheets.</source>
<translation>สมุดงานมีความคิดเห็น ภาพ ลิงก์ มาโคร หรือข้อมูลที่เก็บไว้นอกเหนือจากแผ่นงาน</translation>
</message>
<message>
<source>The workbook has hidden sheets, rows or columns.</source>
<translation>สมุดงานมีแผ่นงาน แถว หรือคอลัมน์ที่ซ่อนอยู่</translation>
</message>
<message>
<source>The workbook has named places or formulas.</source>
<translation>สมุดงานมีช่วงที่ตั้งชื่อหรือสูตร</translation>
</message>
<message>
<source>The workbook says when its parts were written.</source>
<translation>สมุดงานบอกเวลาที่เขียนส่วนต่าง ๆ</translation>
</message>
<message>
<source>The workbook says who made it, or when.</source>
<translation>สมุดงานบอกว่าใครจัดทำ หรือจัดทำเมื่อใด</translation>
</message>
<message>
<source>The workbook shows numbers that the tables do not publish.</source>
<translation>สมุดงานแสดงตัวเลขที่ตารางไม่ได้เผยแพร่</translation>
</message>
<message>
<source>There are more figures than a workbook should hold. All are in combined.csv.</source>
<translation>มีตัวเลขมากเกินกว่าที่สมุดงานควรเก็บ ตัวเลขทั้งหมดอยู่ใน combined.csv</translation>
</message>
<message>
<source>There is already something with the name of this folder. Choose a name that is free.</source>
<translation>มีสิ่งที่ใช้ชื่อของโฟลเดอร์นี้อยู่แล้ว เลือกชื่อที่ยังว่าง</translation>
</message>
<message>
<source>There is no such column. Correct its name.</source>
<translation>ไม่มีคอลัมน์นี้ แก้ไขชื่อคอลัมน์</translation>
</message>
<message>
<source>These figures and those of release {number} are about nearly the same people: fewer than {least} are in one and not in the other, and the difference would show them. Choose the same people, or others.</source>
<translation>ตัวเลขเหล่านี้กับของชุดที่ {number} เกี่ยวกับบุคคลเกือบเป็นกลุ่มเดียวกัน: มีไม่ถึง {least} คนที่อยู่ในชุดหนึ่งแต่ไม่อยู่ในอีกชุด และส่วนต่างจะเผยให้เห็นบุคคลเหล่านั้น เลือกบุคคลกลุ่มเดียวกัน หรือกลุ่มอื่น</translation>
</message>
<message>
<source>These figures are about fewer than {least} people.</source>
<translation>ตัวเลขเหล่านี้เกี่ยวกับบุคคลไม่ถึง {least} คน</translation>
</message>
<message>
<source>These figures were published before; the same files were written again.</source>
<translation>ตัวเลขสถิติเหล่านี้เผยแพร่ไปแล้ว โปรแกรมเขียนไฟล์เดิมอีกครั้งแล้ว</translation>
</message>
<message>
<source>These figures would be about fewer than some {least} people, too few for figures with chance added: they would be more chance than truth. Round the figures, or choose a longer period.</source>
<translation>ตัวเลขเหล่านี้จะเกี่ยวกับบุคคลไม่ถึงราว {least} คน ซึ่งน้อยเกินไปสำหรับตัวเลขที่เติมค่าสุ่ม เพราะจะมีค่าสุ่มมากกว่าความจริง ปัดเศษตัวเลข หรือเลือกช่วงเวลาที่ยาวขึ้น</translation>
</message>
<message>
<source>These figures would be about fewer than {least} people, which is too few for any figure to be safe. Choose a longer period or more people.</source>
<translation>ตัวเลขเหล่านี้จะเกี่ยวกับบุคคลไม่ถึง {least} คน ซึ่งน้อยเกินกว่าที่ตัวเลขใดจะปลอดภัย เลือกช่วงเวลาที่ยาวขึ้นหรือจำนวนคนมากขึ้น</translation>
</message>
<message>
<source>These figures would leave out only a few people (fewer than {least}), who could be found by comparing them with the figures of all. Include everybody, or leave out more.</source>
<translation>ตัวเลขเหล่านี้จะเว้นคนไว้เพียงไม่กี่คน (ไม่ถึง {least} คน) ซึ่งอาจถูกค้นพบได้เมื่อเทียบกับตัวเลขของทุกคน ให้รวมทุกคน หรือเว้นไว้มากขึ้น</translation>
</message>
<message>
<source>These releases are too large to be checked together, so nobody knows what they give away together.</source>
<translation>ชุดเผยแพร่เหล่านี้ใหญ่เกินกว่าจะตรวจร่วมกันได้ จึงไม่มีใครรู้ว่าเมื่อรวมกันแล้วเผยข้อมูลใดบ้าง</translation>
</message>
<message>
<source>These releases have more codes together than can be joined.</source>
<translation>ชุดเผยแพร่เหล่านี้รวมกันมีรหัสมากเกินกว่าจะรวมได้</translation>
</message>
<message>
<source>These releases have more figures together than can be joined. Join fewer.</source>
<translation>ชุดเผยแพร่เหล่านี้รวมกันมีตัวเลขมากเกินกว่าจะรวมได้ รวมให้น้อยลง</translation>
</message>
<message>
<source>These tables are too many or too large to be protected together. Choose fewer tables.</source>
<translation>ตารางเหล่านี้มีจำนวนมากหรือใหญ่เกินกว่าจะปกป้องพร้อมกันได้ เลือกตารางให้น้อยลง</translation>
</message>
<message>
<source>These tables cannot be made safe together. Choose fewer tables, or columns with fewer codes.</source>
<translation>ตารางเหล่านี้ทำให้ปลอดภัยพร้อมกันไม่ได้ เลือกตารางให้น้อยลง หรือคอลัมน์ที่มีรหัสน้อยลง</translation>
</message>
<message>
<source>These tables have more than {most} cells together, too many to be audited. Choose fewer tables, or columns with fewer codes.</source>
<translation>ตารางเหล่านี้รวมกันมีเกิน {most} ช่อง มากเกินกว่าจะตรวจสอบได้ เลือกตารางให้น้อยลง หรือคอลัมน์ที่มีรหัสน้อยลง</translation>
</message>
<message>
<source>Third column</source>
<translation>คอลัมน์ที่สาม</translation>
</message>
<message>
<source>This column has no such code. Correct it or take it out.</source>
<translation>คอลัมน์นี้ไม่มีรหัสดังกล่าว แก้ไขหรือนำออก</translation>
</message>
<message>
<source>This file is not in the form of a published table; it may hold records.</source>
<translation>ไฟล์นี้ไม่อยู่ในรูปแบบของตารางที่เผยแพร่ จึงอาจมีระเบียนอยู่</translation>
</message>
<message>
<source>This folder cannot be read as a release: something in it is not a plain file, or not yours.</source>
<translation>อ่านโฟลเดอร์นี้เป็นชุดเผยแพร่ไม่ได้ เพราะมีบางสิ่งที่ไม่ใช่ไฟล์ธรรมดา หรือไม่ใช่ของคุณ</translation>
</message>
<message>
<source>This folder holds no published tables. Choose the folder of a release.</source>
<translation>โฟลเดอร์นี้ไม่มีตารางที่เผยแพร่ เลือกโฟลเดอร์ของชุดเผยแพร่</translation>
</message>
<message>
<source>This folder is far larger than a release. Choose another one.</source>
<translation>โฟลเดอร์นี้ใหญ่กว่าชุดเผยแพร่มาก เลือกโฟลเดอร์อื่น</translation>
</message>
<message>
<source>This is not a file of records. Choose a CSV file.</source>
<translation>ไฟล์นี้ไม่ใช่ไฟล์ระเบียน เลือกไฟล์ CSV</translation>
</message>
<message>
<source>This is not a period. Write a year (2024), a half-year (2024-S1), a quarter (2024-Q3), a month (2024-07), or two days (2024-01-15/2024-03-31).</source>
<translation>นี่ไม่ใช่ช่วงเวลา เขียนปี (2024) ครึ่งปี (2024-S1) ไตรมาส (2024-Q3) เดือน (2024-07) หรือสองวัน (2024-01-15/2024-03-31)</translation>
</message>
<message>
<source>This is not one of the words that this key allows.</source>
<translation>คำนี้ไม่ใช่คำที่คีย์นี้อนุญาต</translation>
</message>
<message>
<source>This period is not over yet, so its figures would still change. Publish it when its last day has passed.</source>
<translation>ช่วงเวลานี้ยังไม่สิ้นสุด ตัวเลขจึงยังเปลี่ยนได้ เผยแพร่เมื่อพ้นวันสุดท้ายแล้ว</translation>
</message>
<message>
<source>This proposal was changed. Do not publish it; tell your supervisor.</source>
<translation>ข้อเสนอนี้ถูกแก้ไข อย่าเผยแพร่ และแจ้งหัวหน้างาน</translation>
</message>
<message>
<source>This table, or a column in it, is here twice. Keep one.</source>
<translation>ตารางนี้หรือคอลัมน์ในตารางมีสองครั้ง เก็บไว้อันเดียว</translation>
</message>
<message>
<source>This was stopped. Nothing was published.</source>
<translation>หยุดการทำงานนี้แล้ว ไม่ได้เผยแพร่สิ่งใด</translation>
</message>
<message>
<source>This workbook cannot be opened, so nobody can say what is in it.</source>
<translation>เปิดสมุดงานนี้ไม่ได้ จึงไม่มีใครบอกได้ว่ามีอะไรอยู่ข้างใน</translation>
</message>
<message>
<source>Time until a referral was answered</source>
<translation>ระยะเวลาจนได้รับคำตอบการส่งต่อ</translation>
</message>
<message>
<source>Time until shelter</source>
<translation>ระยะเวลาจนได้เข้าสถานคุ้มครอง</translation>
</message>
<message>
<source>Time until the violence was told of</source>
<translation>ระยะเวลาจนมีการบอกเล่าเหตุความรุนแรง</translation>
</message>
<message>
<source>Title</source>
<translation>ชื่อเรื่อง</translation>
</message>
<message>
<source>Title of the release</source>
<translation>ชื่อเรื่องของชุดเผยแพร่</translation>
</message>
<message>
<source>Total</source>
<translation>รวม</translation>
</message>
<message>
<source>True figures; those under {k}, and others that would give them away, are hidden.</source>
<translation>ตัวเลขจริง โดยปิดบังตัวเลขที่น้อยกว่า {k} และตัวเลขอื่นที่จะเผยให้รู้ตัวเลขเหล่านั้น</translation>
</message>
<message>
<source>Two columns of the file have the same name. Give each its own.</source>
<translation>ไฟล์มีสองคอลัมน์ที่ชื่อเดียวกัน ตั้งชื่อให้ต่างกัน</translation>
</message>
<message>
<source>Two tables of this release publish different figures of the same people.</source>
<translation>สองตารางของชุดเผยแพร่นี้ให้ตัวเลขต่างกันสำหรับบุคคลกลุ่มเดียวกัน</translation>
</message>
<message>
<source>Waiting for a second person</source>
<translation>รอผู้ตรวจดูคนที่สอง</translation>
</message>
<message>
<source>What is said</source>
<translation>สิ่งที่ระบุไว้</translation>
</message>
<message>
<source>What protection costs</source>
<translation>สิ่งที่เสียไปจากการปกป้อง</translation>
</message>
<message>
<source>What to count</source>
<translation>นับอะไร</translation>
</message>
<message>
<source>Which answers count as not known</source>
<translation>คำตอบใดนับเป็นไม่ทราบ</translation>
</message>
<message>
<source>Which cases are counted</source>
<translation>เคสใดนับรวม</translation>
</message>
<message>
<source>Who is counted: {words}</source>
<translation>นับใครบ้าง: {words}</translation>
</message>
<message>
<source>Wish about a return</source>
<translation>ความประสงค์เรื่องการกลับ</translation>
</message>
<message>
<source>Working out that a group has fewer than {k} people</source>
<translation>การคำนวณหาได้ว่ากลุ่มหนึ่งมีไม่ถึง {k} คน</translation>
</message>
<message>
<source>Write again…</source>
<translation>เขียนอีกครั้ง…</translation>
</message>
<message>
<source>Write columns here, each with the list of its codes that are counted.</source>
<translation>เขียนคอลัมน์ที่นี่ แต่ละคอลัมน์พร้อมรายการรหัสที่นับ</translation>
</message>
<message>
<source>You proposed these figures. Somebody else has to approve them.</source>
<translation>คุณเป็นผู้เสนอตัวเลขสถิติเหล่านี้ ผู้อื่นต้องเป็นผู้อนุมัติ</translation>
</message>
<message>
<source>a code is listed twice. Keep one.</source>
<translation>รหัสหนึ่งอยู่ในรายการสองครั้ง เก็บไว้อันเดียว</translation>
</message>
<message>
<source>a plan has no such key. Take it out or correct its spelling.</source>
<translation>แผนไม่มีคีย์นี้ นำออกหรือแก้ตัวสะกด</translation>
</message>
<message>
<source>a table has one or two columns, or three where figures are not rounded. Make several tables of it.</source>
<translation>ตารางมีหนึ่งหรือสองคอลัมน์ หรือสามคอลัมน์เมื่อตัวเลขไม่ได้ปัดเศษ ให้แยกเป็นหลายตาราง</translation>
</message>
<message>
<source>anchors, aliases and tags are not allowed. Write the values out.</source>
<translation>ไม่อนุญาตให้ใช้ anchor, alias และ tag ให้เขียนค่าเต็ม</translation>
</message>
<message>
<source>delta is a number above 0 and at most 0.0001. Write one such as 0.000001.</source>
<translation>delta เป็นจำนวนที่มากกว่า 0 และไม่เกิน 0.0001 เขียนเช่น 0.000001</translation>
</message>
<message>
<source>each part must be a code of this column's order, and its group must not be one of them.</source>
<translation>แต่ละส่วนต้องเป็นรหัสในลำดับของคอลัมน์นี้ และกลุ่มต้องไม่ใช่หนึ่งในรหัสเหล่านั้น</translation>
</message>
<message>
<source>epsilon is a number above 0 and at most {most}. Write a smaller or a true one.</source>
<translation>epsilon เป็นจำนวนที่มากกว่า 0 และไม่เกิน {most} เขียนค่าที่น้อยลงหรือค่าที่ถูกต้อง</translation>
</message>
<message>
<source>figures are protected in one of these ways: round, suppress, dp, synthetic or kanon. Write one of them.</source>
<translation>ตัวเลขปกป้องด้วยวิธีใดวิธีหนึ่งต่อไปนี้: round, suppress, dp, synthetic หรือ kanon เขียนอย่างใดอย่างหนึ่ง</translation>
</message>
<message>
<source>figures are rounded to base 5 or 10. Write one of these.</source>
<translation>ตัวเลขปัดเศษด้วยฐาน 5 หรือ 10 เขียนอย่างใดอย่างหนึ่ง</translation>
</message>
<message>
<source>hidden</source>
<translation>ปิดบัง</translation>
</message>
<message>
<source>none</source>
<translation>ไม่มี</translation>
</message>
<message>
<source>not signed</source>
<translation>ไม่ได้ลงนาม</translation>
</message>
<message>
<source>nothing more</source>
<translation>ไม่เพิ่มคอลัมน์อีก</translation>
</message>
<message>
<source>records are published with at most {most} columns. Ask for fewer columns.</source>
<translation>ระเบียนเผยแพร่ได้ไม่เกิน {most} คอลัมน์ ขอคอลัมน์ให้น้อยลง</translation>
</message>
<message>
<source>signed by whom it should be</source>
<translation>ลงนามโดยผู้ที่ควรลงนาม</translation>
</message>
<message>
<source>signed, but nobody said by whom it should be</source>
<translation>ลงนามแล้ว แต่ไม่ได้ระบุว่าผู้ใดควรลงนาม</translation>
</message>
<message>
<source>somebody who has left</source>
<translation>ผู้ที่ออกจากสำนักงานไปแล้ว</translation>
</message>
<message>
<source>the codes _T and _U belong to the tables. Use another code.</source>
<translation>รหัส _T และ _U เป็นของตาราง ใช้รหัสอื่น</translation>
</message>
<message>
<source>the plan is nested too deeply.</source>
<translation>แผนซ้อนกันหลายชั้นเกินไป</translation>
</message>
<message>
<source>these are too many. A plan has at most {columns} columns, {tables} tables and {codes} codes a column.</source>
<translation>จำนวนมากเกินไป แผนมีได้ไม่เกิน {columns} คอลัมน์ {tables} ตาราง และ {codes} รหัสต่อคอลัมน์</translation>
</message>
<message>
<source>these groups are parts of one another. Break the circle.</source>
<translation>กลุ่มเหล่านี้เป็นส่วนหนึ่งของกันและกัน แก้ไม่ให้วนกลับ</translation>
</message>
<message>
<source>this cannot be understood. Look at the help page on plans.</source>
<translation>ส่วนนี้อ่านไม่เข้าใจ ดูหน้าช่วยเหลือเรื่องแผน</translation>
</message>
<message>
<source>this column is named twice. Keep one.</source>
<translation>คอลัมน์นี้ถูกระบุสองครั้ง เก็บไว้อันเดียว</translation>
</message>
<message>
<source>this is empty. List at least one.</source>
<translation>ส่วนนี้ว่างเปล่า ใส่อย่างน้อยหนึ่งรายการ</translation>
</message>
<message>
<source>this is not well-formed YAML. Check the colons, dashes and spaces.</source>
<translation>ส่วนนี้ไม่ใช่ YAML ที่ถูกรูปแบบ ตรวจสอบเครื่องหมายทวิภาค ขีด และช่องว่าง</translation>
</message>
<message>
<source>this is too great: write at most 100.</source>
<translation>ค่านี้มากเกินไป เขียนไม่เกิน 100</translation>
</message>
<message>
<source>this is too small: the smallest group that may be seen has at least 5 people.</source>
<translation>ค่านี้น้อยเกินไป กลุ่มเล็กที่สุดที่แสดงได้มีอย่างน้อย 5 คน</translation>
</message>
<message>
<source>this key is missing. Add it.</source>
<translation>ไม่มีคีย์นี้ ให้เพิ่ม</translation>
</message>
<message>
<source>this key is written twice. Keep one.</source>
<translation>คีย์นี้เขียนสองครั้ง เก็บไว้อันเดียว</translation>
</message>
<message>
<source>this names a code that is not in the order of its column.</source>
<translation>ส่วนนี้ระบุรหัสที่ไม่อยู่ในลำดับของคอลัมน์</translation>
</message>
<message>
<source>this names a column that is not among the plan's columns. Add it there.</source>
<translation>ส่วนนี้ระบุคอลัมน์ที่ไม่อยู่ในคอลัมน์ของแผน ให้เพิ่มไว้ที่นั่น</translation>
</message>
<message>
<source>this table or a column in it is here twice. Keep one.</source>
<translation>ตารางนี้หรือคอลัมน์ในตารางมีสองครั้ง เก็บไว้อันเดียว</translation>
</message>
<message>
<source>write 1 to 100 visible letters, without control or direction marks.</source>
<translation>เขียน 1 ถึง 100 ตัวอักษรที่มองเห็นได้ ไม่มีเครื่องหมายควบคุมหรือกำหนดทิศทาง</translation>
</message>
<message>
<source>write a list here.</source>
<translation>เขียนรายการที่นี่</translation>
</message>
<message>
<source>write a number.</source>
<translation>เขียนตัวเลข</translation>
</message>
<message>
<source>write a period such as 2024, 2024-S1, 2024-Q3, 2024-07 or 2024-01-15/2024-03-31.</source>
<translation>เขียนช่วงเวลา เช่น 2024, 2024-S1, 2024-Q3, 2024-07 หรือ 2024-01-15/2024-03-31</translation>
</message>
<message>
<source>write a whole number.</source>
<translation>เขียนจำนวนเต็ม</translation>
</message>
<message>
<source>write keys with values here.</source>
<translation>เขียนคีย์พร้อมค่าที่นี่</translation>
</message>
<message>
<source>write one value here.</source>
<translation>เขียนค่าเดียวที่นี่</translation>
</message>
<message>
<source>write pairs of a key and a value here.</source>
<translation>เขียนคู่ของคีย์กับค่าที่นี่</translation>
</message>
<message>
<source>{count} figures counted from the coarse records</source>
<translation>{count} ตัวเลขนับจากระเบียนหยาบ</translation>
</message>
<message>
<source>{count} figures hidden</source>
<translation>ปิดบัง {count} ตัวเลข</translation>
</message>
<message>
<source>{count} figures rounded</source>
<translation>ปัดเศษ {count} ตัวเลข</translation>
</message>
<message>
<source>{count} figures shown exactly</source>
<translation>แสดงตามจริง {count} ตัวเลข</translation>
</message>
<message>
<source>{count} figures with chance added</source>
<translation>เติมค่าสุ่ม {count} ตัวเลข</translation>
</message>
<message>
<source>{count} zeros</source>
<translation>ศูนย์ {count} ตัว</translation>
</message>
<message>
<source>{field}: year</source>
<translation>{field}: ปี</translation>
</message>
<message>
<source>{figure} ({least} to {greatest})</source>
<translation>{figure} ({least} ถึง {greatest})</translation>
</message>
<message>
<source>{first} by {second}</source>
<translation>{first} จำแนกตาม {second}</translation>
</message>
<message>
<source>{first} by {second} and {third}</source>
<translation>{first} จำแนกตาม {second} และ {third}</translation>
</message>
<message>
<source>{origin} to {destination}</source>
<translation>{origin} ไป {destination}</translation>
</message>
<message>
<source>{sign} stands for a figure that at least one country hides. An empty `at most` means that nothing published says how many there can be at most.</source>
<translation>{sign} หมายถึงตัวเลขที่มีอย่างน้อยหนึ่งประเทศปิดบัง หาก `at most` (ไม่เกิน) ว่างอยู่ แสดงว่าสิ่งที่เผยแพร่ไม่ได้บอกว่ามีได้มากที่สุดเท่าใด</translation>
</message>
<message>
<source>{sign} stands for a hidden figure.</source>
<translation>{sign} หมายถึงตัวเลขที่ปิดบัง</translation>
</message>
<message>
<source>{title}, {period}</source>
<translation>{title}, {period}</translation>
</message>
</context>
<context>
<name>FiguresSheet</name>
<message numerus="yes">
<source>%n figure(s) are hidden: each is about few people, or would let somebody work out one that is. A hatched mark stands for each, of one size whatever the figure is.</source>
<translation>
<numerusform>ปิดบัง %n ตัวเลข แต่ละตัวเกี่ยวกับคนจำนวนน้อย หรือจะทำให้คำนวณหาตัวเลขเช่นนั้นได้ แต่ละตัวแสดงด้วยเครื่องหมายลายเส้นทแยง ซึ่งมีขนาดเดียวไม่ว่าตัวเลขจะเป็นเท่าใด</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more table(s) are in the workbook that goes with this sheet.</source>
<translation>
<numerusform>มีอีก %n ตารางในสมุดงานที่มาพร้อมเอกสารนี้</numerusform>
</translation>
</message>
<message>
<source>All cases counted, by period</source>
<translation>เคสทั้งหมดที่นับ จำแนกตามช่วงเวลา</translation>
</message>
<message>
<source>Before release it was tested what somebody who has all published figures could work out about small groups.</source>
<translation>ก่อนเผยแพร่ได้ทดสอบแล้วว่า ผู้ที่มีตัวเลขเผยแพร่ทั้งหมดจะคำนวณหาอะไรเกี่ยวกับกลุ่มเล็กได้บ้าง</translation>
</message>
<message>
<source>Chance was added to every figure, so that nobody can tell whether a single person was counted. How far a figure may be from the true one is written in the manifest.</source>
<translation>เติมค่าสุ่มลงในทุกตัวเลข จึงไม่มีใครบอกได้ว่ามีบุคคลใดบุคคลหนึ่งนับรวมอยู่หรือไม่ บัญชีไฟล์เขียนไว้ว่าตัวเลขอาจต่างจากค่าจริงได้เท่าใด</translation>
</message>
<message>
<source>Countries</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>Countries counted</source>
<translation>ประเทศที่นับรวม</translation>
</message>
<message>
<source>Differences listed</source>
<translation>จำนวนความแตกต่างที่แสดง</translation>
</message>
<message>
<source>Every combination of answers in the published records is shared by at least {k} people; other answers are coarser or left out. The figures are counted from these records.</source>
<translation>คำตอบแต่ละชุดในระเบียนที่เผยแพร่มีคนตอบตรงกันอย่างน้อย {k} คน คำตอบอื่นหยาบกว่าหรือตัดออก ตัวเลขนับจากระเบียนเหล่านี้</translation>
</message>
<message>
<source>Every difference is in differences.csv and in the workbook.</source>
<translation>ความแตกต่างทุกข้ออยู่ใน differences.csv และในสมุดงาน</translation>
</message>
<message>
<source>Every figure is a multiple of {base} and less than {base} away from the true number; totals still add up. Groups of fewer than {k} people are not described further.</source>
<translation>ทุกตัวเลขเป็นพหุคูณของ {base} และต่างจากจำนวนจริงน้อยกว่า {base} ยอดรวมยังบวกกันได้ตรง กลุ่มที่มีไม่ถึง {k} คนจะไม่อธิบายรายละเอียดเพิ่ม</translation>
</message>
<message>
<source>Figure</source>
<translation>ตัวเลข</translation>
</message>
<message>
<source>Figures hidden</source>
<translation>ตัวเลขที่ปิดบัง</translation>
</message>
<message>
<source>Figures of fewer than {k} people are hidden, and so are figures from which they could be worked out. All other figures are exact.</source>
<translation>ตัวเลขของกลุ่มที่ไม่ถึง {k} คนถูกปิดบัง รวมทั้งตัวเลขที่ใช้คำนวณย้อนกลับได้ ตัวเลขอื่นทั้งหมดเป็นค่าจริง</translation>
</message>
<message>
<source>Figures rounded</source>
<translation>ตัวเลขที่ปัดเศษ</translation>
</message>
<message>
<source>Figures shown as they are</source>
<translation>ตัวเลขที่แสดงตามจริง</translation>
</message>
<message>
<source>Figures with chance added</source>
<translation>ตัวเลขที่เติมค่าสุ่ม</translation>
</message>
<message>
<source>Figures without names</source>
<translation>ตัวเลขสถิติแบบไม่มีชื่อ</translation>
</message>
<message>
<source>How people are protected</source>
<translation>วิธีคุ้มครองบุคคลในตัวเลข</translation>
</message>
<message>
<source>How to cite</source>
<translation>วิธีอ้างอิง</translation>
</message>
<message>
<source>How to read these figures</source>
<translation>วิธีอ่านตัวเลขเหล่านี้</translation>
</message>
<message>
<source>No figure is hidden. Small figures may differ from the true ones.</source>
<translation>ไม่ได้ปิดบังตัวเลขใด ตัวเลขน้อยอาจต่างจากตัวเลขจริง</translation>
</message>
<message>
<source>People in the smallest group described</source>
<translation>จำนวนคนในกลุ่มเล็กที่สุดที่อธิบาย</translation>
</message>
<message>
<source>Periods</source>
<translation>ช่วงเวลา</translation>
</message>
<message>
<source>Release {code}</source>
<translation>ชุดเผยแพร่ {code}</translation>
</message>
<message>
<source>Releases joined</source>
<translation>ชุดเผยแพร่ที่รวม</translation>
</message>
<message>
<source>Small groups that can still be worked out: {number}</source>
<translation>กลุ่มเล็กที่ยังคำนวณหาได้: {number}</translation>
</message>
<message>
<source>The records are made up, drawn from figures to which chance was added. No record is about a person, and nobody can tell whether a single person was counted.</source>
<translation>ระเบียนเป็นระเบียนสังเคราะห์ สร้างจากตัวเลขที่เติมค่าสุ่มแล้ว ไม่มีระเบียนใดเป็นเรื่องของบุคคลใด และไม่มีใครบอกได้ว่ามีบุคคลใดบุคคลหนึ่งนับรวมอยู่หรือไม่</translation>
</message>
<message>
<source>The same in figures, with their bounds</source>
<translation>ข้อมูลเดียวกันแสดงเป็นตัวเลข พร้อมขอบเขต</translation>
</message>
<message>
<source>The true number is</source>
<translation>จำนวนจริงคือ</translation>
</message>
<message>
<source>What is hidden and why</source>
<translation>ปิดบังอะไรและเพราะเหตุใด</translation>
</message>
<message>
<source>Where the countries differ</source>
<translation>ข้อที่ประเทศต่าง ๆ แตกต่างกัน</translation>
</message>
<message>
<source>Who is counted</source>
<translation>นับใครบ้าง</translation>
</message>
<message>
<source>hidden</source>
<translation>ปิดบัง</translation>
</message>
<message>
<source>{least} or more</source>
<translation>{least} ขึ้นไป</translation>
</message>
<message>
<source>{least} to {greatest}</source>
<translation>{least} ถึง {greatest}</translation>
</message>
<message>
<source>{title}, {period}. Figures without names, release {code}, {day}.</source>
<translation>{title}, {period} ตัวเลขสถิติแบบไม่มีชื่อ ชุดที่ {code}, {day}</translation>
</message>
</context>
<context>
<name>Filters</name>
<message>
<source>A year, or a year and month, is enough. An end may stay open.</source>
<translation>ใส่เพียงปี หรือปีกับเดือนก็พอ วันเริ่มหรือวันสิ้นสุดเว้นว่างได้</translation>
</message>
<message>
<source>Add a filter</source>
<translation>เพิ่มตัวกรอง</translation>
</message>
<message>
<source>Cases with any of these</source>
<translation>เคสที่มีข้อใดข้อหนึ่งต่อไปนี้</translation>
</message>
<message>
<source>Choose a question. What identifies somebody is not among them.</source>
<translation>เลือกคำถาม ไม่มีคำถามที่ระบุตัวบุคคลอยู่ในรายการ</translation>
</message>
<message>
<source>Clear all</source>
<translation>ล้างทั้งหมด</translation>
</message>
<message>
<source>Closed</source>
<translation>ปิดแล้ว</translation>
</message>
<message>
<source>Filter…</source>
<translation>กรอง…</translation>
</message>
<message>
<source>Flag</source>
<translation>ธง</translation>
</message>
<message>
<source>From</source>
<translation>ตั้งแต่</translation>
</message>
<message>
<source>Last contact</source>
<translation>การติดต่อครั้งล่าสุด</translation>
</message>
<message>
<source>Next due</source>
<translation>กำหนดถัดไป</translation>
</message>
<message>
<source>Next review</source>
<translation>การทบทวนครั้งถัดไป</translation>
</message>
<message>
<source>No</source>
<translation>ไม่ใช่</translation>
</message>
<message>
<source>No case has an answer to this question.</source>
<translation>ไม่มีเคสที่ตอบคำถามนี้</translation>
</message>
<message>
<source>Oldest referral without an answer, sent</source>
<translation>วันที่ส่งของการส่งต่อที่ค้างคำตอบนานที่สุด</translation>
</message>
<message>
<source>Remove filter: {words}</source>
<translation>นำตัวกรองออก: {words}</translation>
</message>
<message>
<source>Search for a question</source>
<translation>ค้นหาคำถาม</translation>
</message>
<message>
<source>Show these cases</source>
<translation>แสดงเคสเหล่านี้</translation>
</message>
<message>
<source>Stage of life today</source>
<translation>ช่วงวัย ณ วันนี้</translation>
</message>
<message>
<source>Until</source>
<translation>ถึง</translation>
</message>
<message>
<source>Yes</source>
<translation>ใช่</translation>
</message>
<message>
<source>any</source>
<translation>ใดก็ได้</translation>
</message>
<message>
<source>from {first}</source>
<translation>ตั้งแต่ {first}</translation>
</message>
<message>
<source>until {last}</source>
<translation>ถึง {last}</translation>
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
<numerusform>{values} และอีก %n รายการ</numerusform>
</translation>
</message>
</context>
<context>
<name>Flag</name>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>The last day it is shown. Leave it empty to take the flag away yourself.</source>
<translation>วันสุดท้ายที่แสดงธง เว้นว่างหากคุณจะนำธงออกเอง</translation>
</message>
<message>
<source>Until</source>
<translation>ถึง</translation>
</message>
<message>
<source>Why</source>
<translation>เหตุผล</translation>
</message>
</context>
<context>
<name>Flags</name>
<message>
<source>A new flag</source>
<translation>ธงใหม่</translation>
</message>
<message>
<source>Flags of this case</source>
<translation>ธงของเคสนี้</translation>
</message>
<message>
<source>Put the flag</source>
<translation>ติดธง</translation>
</message>
<message>
<source>Take away</source>
<translation>นำออก</translation>
</message>
<message>
<source>The flag is taken away.</source>
<translation>นำธงออกแล้ว</translation>
</message>
<message>
<source>Undo</source>
<translation>เลิกทำ</translation>
</message>
<message>
<source>{reason}, until {day}</source>
<translation>{reason} ถึง {day}</translation>
</message>
</context>
<context>
<name>FollowUp</name>
<message>
<source>At risk of being trafficked again?</source>
<translation>เสี่ยงถูกค้ามนุษย์ซ้ำหรือไม่</translation>
</message>
<message>
<source>Done on</source>
<translation>วันที่ทำ</translation>
</message>
<message>
<source>Family and community</source>
<translation>ครอบครัวและชุมชน</translation>
</message>
<message>
<source>Findings</source>
<translation>สิ่งที่พบ</translation>
</message>
<message>
<source>Health</source>
<translation>สุขภาพ</translation>
</message>
<message>
<source>Housing</source>
<translation>ที่อยู่อาศัย</translation>
</message>
<message>
<source>How</source>
<translation>วิธีติดตาม</translation>
</message>
<message>
<source>How the person is</source>
<translation>สภาพของผู้รับบริการ</translation>
</message>
<message>
<source>Planned for</source>
<translation>วันที่วางแผนไว้</translation>
</message>
<message>
<source>Safety</source>
<translation>ความปลอดภัย</translation>
</message>
<message>
<source>School or training</source>
<translation>การเรียนหรือการฝึกอบรม</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>What follows</source>
<translation>สิ่งที่ต้องทำต่อ</translation>
</message>
<message>
<source>Which follow-up</source>
<translation>การติดตามผลครั้งใด</translation>
</message>
<message>
<source>Work and income</source>
<translation>งานและรายได้</translation>
</message>
</context>
<context>
<name>FollowUps</name>
<message numerus="yes">
<source>%n follow-up(s) planned.</source>
<translation>
<numerusform>วางแผนการติดตามผลแล้ว %n ครั้ง</numerusform>
</translation>
</message>
<message>
<source>A follow-up found the person in danger. Ask a supervisor to open the case again, so that help goes on.</source>
<translation>การติดตามผลพบว่าผู้รับบริการตกอยู่ในอันตราย ขอให้หัวหน้างานเปิดเคสอีกครั้ง เพื่อให้ความช่วยเหลือดำเนินต่อไป</translation>
</message>
<message>
<source>Counted from {day}: {months} months later.</source>
<translation>นับจาก {day}: {months} เดือนถัดไป</translation>
</message>
<message>
<source>Open the case again</source>
<translation>เปิดเคสอีกครั้ง</translation>
</message>
<message>
<source>Plan the follow-ups</source>
<translation>วางแผนการติดตามผล</translation>
</message>
<message>
<source>Undo</source>
<translation>เลิกทำ</translation>
</message>
<message>
<source>in danger again</source>
<translation>ตกอยู่ในอันตรายอีกครั้ง</translation>
</message>
</context>
<context>
<name>FormDialog</name>
<message>
<source>Answers of the record are in English: the program does not speak {name} yet.</source>
<translation>คำตอบในบันทึกเป็นภาษาอังกฤษ: โปรแกรมยังไม่มีภาษา {name}</translation>
</message>
<message>
<source>I have looked through it. Nothing in it puts anybody in danger.</source>
<translation>ฉันตรวจดูแล้ว ไม่มีสิ่งใดทำให้ผู้ใดตกอยู่ในอันตราย</translation>
</message>
<message>
<source>Neutral title, in case somebody else finds the paper</source>
<translation>ชื่อเรื่องที่เป็นกลาง เผื่อผู้อื่นพบกระดาษนี้</translation>
</message>
<message>
<source>Nobody who works in this language has signed the translation. The sheet says so.</source>
<translation>ยังไม่มีผู้ที่ทำงานในภาษานี้ลงนามรับรองคำแปล มีข้อความแจ้งไว้ในแผ่นพิมพ์</translation>
</message>
<message>
<source>Not on record, left blank to be written by hand: {names}.</source>
<translation>ไม่มีในบันทึก เว้นว่างไว้ให้เขียนด้วยมือ: {names}</translation>
</message>
<message>
<source>Read it. Then make it.</source>
<translation>อ่านก่อน แล้วจัดทำ</translation>
</message>
<message>
<source>This form is not in {name} yet. It is printed in English.</source>
<translation>แบบฟอร์มนี้ยังไม่มีในภาษา {name} จึงพิมพ์เป็นภาษาอังกฤษ</translation>
</message>
<message>
<source>What you ask for, in your own words; no names</source>
<translation>สิ่งที่คุณขอ ด้วยถ้อยคำของคุณเอง โดยไม่มีชื่อ</translation>
</message>
<message>
<source>Who is told</source>
<translation>ผู้ที่จะได้รับแจ้ง</translation>
</message>
<message>
<source>Why without consent? It is kept in the case.</source>
<translation>เหตุใดจึงไม่มีความยินยอม เหตุผลนี้จะเก็บไว้ในเคส</translation>
</message>
<message>
<source>Without a name: case code, age, sex, language and needs</source>
<translation>โดยไม่มีชื่อ: รหัสเคส อายุ เพศ ภาษา และความต้องการ</translation>
</message>
<message>
<source>{name} (draft translation)</source>
<translation>{name} (คำแปลฉบับร่าง)</translation>
</message>
<message>
<source>{name} (not there yet: printed in English)</source>
<translation>{name} (ยังไม่มี: พิมพ์เป็นภาษาอังกฤษ)</translation>
</message>
<message>
<source>{name}: what consent covers</source>
<translation>{name}: เฉพาะที่ความยินยอมครอบคลุม</translation>
</message>
<message>
<source>{name}: without consent, because a law demands it</source>
<translation>{name}: โดยไม่มีความยินยอม เพราะกฎหมายกำหนด</translation>
</message>
<message>
<source>{name}: without consent, because a life is at risk</source>
<translation>{name}: โดยไม่มีความยินยอม เพราะมีอันตรายถึงชีวิต</translation>
</message>
</context>
<context>
<name>FormPage</name>
<message>
<source>Not saved yet</source>
<translation>ยังไม่ได้บันทึก</translation>
</message>
<message>
<source>Nothing is saved yet. Look at the marked answers.</source>
<translation>ยังไม่ได้บันทึกสิ่งใด ดูคำตอบที่ทำเครื่องหมายไว้</translation>
</message>
<message>
<source>Save</source>
<translation>บันทึก</translation>
</message>
<message>
<source>Saved</source>
<translation>บันทึกแล้ว</translation>
</message>
</context>
<context>
<name>Forms</name>
<message>
<source>A form for the person herself names nobody and shares nothing.</source>
<translation>แบบฟอร์มสำหรับผู้รับบริการเองต้องไม่ระบุชื่อผู้ใดและไม่เปิดเผยข้อมูลใด</translation>
</message>
<message>
<source>A form has 60 parts at most.</source>
<translation>แบบฟอร์มมีได้ไม่เกิน 60 ส่วน</translation>
</message>
<message>
<source>A part of this kind has no words of its own.</source>
<translation>ส่วนชนิดนี้ไม่มีถ้อยคำของตนเอง</translation>
</message>
<message>
<source>A part of this kind needs words.</source>
<translation>ส่วนชนิดนี้ต้องมีถ้อยคำ</translation>
</message>
<message>
<source>A signed language says in signed_by who signed it, and no other language does.</source>
<translation>ภาษาที่ลงนามแล้วต้องระบุผู้ลงนามใน signed_by ภาษาอื่นต้องไม่ระบุ</translation>
</message>
<message>
<source>Consent to return</source>
<translation>ความยินยอมเดินทางกลับ</translation>
</message>
<message>
<source>Consent to share</source>
<translation>ความยินยอมให้เปิดเผยข้อมูล</translation>
</message>
<message>
<source>Notice of rights to the person</source>
<translation>หนังสือแจ้งสิทธิแก่ผู้รับบริการ</translation>
</message>
<message>
<source>Notification to the authority</source>
<translation>หนังสือแจ้งหน่วยงานของรัฐ</translation>
</message>
<message>
<source>Only a part of the kind facts names places, and it must.</source>
<translation>เฉพาะส่วนชนิด facts เท่านั้นที่ระบุช่องเติม และต้องระบุ</translation>
</message>
<message>
<source>Parts of the record are printed by one part of the kind shared, and only by it.</source>
<translation>ข้อมูลจากบันทึกพิมพ์ได้ด้วยส่วนชนิด shared เพียงส่วนเดียว และเฉพาะส่วนนั้น</translation>
</message>
<message>
<source>Referral for medical care</source>
<translation>การส่งต่อเพื่อการรักษาพยาบาล</translation>
</message>
<message>
<source>Referral letter</source>
<translation>หนังสือส่งต่อ</translation>
</message>
<message>
<source>Request for a place in a shelter</source>
<translation>คำขอเข้าพักในสถานคุ้มครอง</translation>
</message>
<message>
<source>Request for an identification interview</source>
<translation>คำขอสัมภาษณ์เพื่อคัดแยกผู้เสียหาย</translation>
</message>
<message>
<source>Request for an interpreter</source>
<translation>คำขอล่าม</translation>
</message>
<message>
<source>Some of the common words are missing. The README lists them.</source>
<translation>ขาดถ้อยคำร่วมบางคำ ดูรายการใน README</translation>
</message>
<message>
<source>The file of a form {file}</source>
<translation>ไฟล์ของแบบฟอร์ม {file}</translation>
</message>
<message>
<source>The form and the name of the file do not agree.</source>
<translation>แบบฟอร์มกับชื่อไฟล์ไม่ตรงกัน</translation>
</message>
<message>
<source>These words do not name the same places as the English ones.</source>
<translation>ถ้อยคำนี้ระบุช่องเติมไม่ตรงกับภาษาอังกฤษ</translation>
</message>
<message>
<source>This is not in the form that this key needs: ids are letters, digits and -; a version is a year and month such as '2026-11'; a language is its code.</source>
<translation>ส่วนนี้ไม่อยู่ในรูปแบบที่คีย์นี้ต้องการ: id เป็นตัวอักษร ตัวเลข และ - ฉบับเป็นปีและเดือน เช่น '2026-11' ภาษาเป็นรหัสภาษา</translation>
</message>
<message>
<source>This names a place in braces that is not known. The README lists them.</source>
<translation>ส่วนนี้ระบุช่องเติมในวงเล็บปีกกาที่โปรแกรมไม่รู้จัก ดูรายการใน README</translation>
</message>
<message>
<source>Transfer of the case</source>
<translation>การโอนเคส</translation>
</message>
</context>
<context>
<name>Gate</name>
<message>
<source>Language</source>
<translation>ภาษา</translation>
</message>
</context>
<context>
<name>Goal</name>
<message>
<source>Begun on</source>
<translation>วันที่เริ่ม</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>ผู้รับบริการเห็นด้วยหรือไม่</translation>
</message>
<message>
<source>Domain</source>
<translation>ด้าน</translation>
</message>
<message>
<source>Ended on</source>
<translation>วันที่สิ้นสุด</translation>
</message>
<message>
<source>Goal</source>
<translation>เป้าหมาย</translation>
</message>
<message>
<source>How it will be reached</source>
<translation>วิธีบรรลุเป้าหมาย</translation>
</message>
<message>
<source>Outcome</source>
<translation>ผลลัพธ์</translation>
</message>
<message>
<source>To be reached by</source>
<translation>บรรลุภายใน</translation>
</message>
<message>
<source>What came of it</source>
<translation>ผลที่เกิดขึ้น</translation>
</message>
<message>
<source>What the person brings</source>
<translation>จุดแข็งของผู้รับบริการ</translation>
</message>
<message>
<source>What the person wants, in her or his own words.</source>
<translation>สิ่งที่ผู้รับบริการต้องการ ด้วยถ้อยคำของเจ้าตัว</translation>
</message>
</context>
<context>
<name>Guidance</name>
<message>
<source>A verified source must say where it was read (url), when (checked) and what of it (read).</source>
<translation>แหล่งที่มาที่ตรวจสอบแล้วต้องบอกว่าอ่านจากที่ใด (url) เมื่อใด (checked) และอ่านส่วนใด (read)</translation>
</message>
<message>
<source>Before you begin</source>
<translation>ก่อนเริ่ม</translation>
</message>
<message>
<source>Documents and forms</source>
<translation>เอกสารและแบบฟอร์ม</translation>
</message>
<message>
<source>Guidance</source>
<translation>คำแนะนำ</translation>
</message>
<message>
<source>Guidance: {step}</source>
<translation>คำแนะนำ: {step}</translation>
</message>
<message>
<source>How to ask</source>
<translation>วิธีถาม</translation>
</message>
<message>
<source>How to talk with the person</source>
<translation>วิธีพูดคุยกับผู้รับบริการ</translation>
</message>
<message>
<source>Ids are small letters, digits and -.</source>
<translation>id เป็นตัวพิมพ์เล็ก ตัวเลข และ -</translation>
</message>
<message>
<source>If the person is or may be a child</source>
<translation>หากผู้รับบริการเป็นเด็กหรืออาจเป็นเด็ก</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>ภาษา: {languages}</translation>
</message>
<message>
<source>No number is known for this country.</source>
<translation>ไม่ทราบหมายเลขสำหรับประเทศนี้</translation>
</message>
<message>
<source>No number known</source>
<translation>ไม่ทราบหมายเลข</translation>
</message>
<message>
<source>No rule of law is named for this step. Ask before you rely on one.</source>
<translation>ไม่ได้ระบุข้อกฎหมายสำหรับขั้นตอนนี้ ถามให้แน่ใจก่อนยึดถือข้อใด</translation>
</message>
<message>
<source>Read on {day}: {what}</source>
<translation>อ่านเมื่อ {day}: {what}</translation>
</message>
<message>
<source>Signs of distress</source>
<translation>สัญญาณของความทุกข์ใจ</translation>
</message>
<message>
<source>Source: {title}, {publisher}</source>
<translation>แหล่งที่มา: {title}, {publisher}</translation>
</message>
<message>
<source>The English card has another number of entries here: {count}.</source>
<translation>บัตรภาษาอังกฤษมีจำนวนรายการตรงนี้ต่างกัน: {count}</translation>
</message>
<message>
<source>The guidance file {file}</source>
<translation>ไฟล์คำแนะนำ {file}</translation>
</message>
<message>
<source>The language and the name of the file do not agree.</source>
<translation>ภาษากับชื่อไฟล์ไม่ตรงกัน</translation>
</message>
<message>
<source>The law in one sentence</source>
<translation>กฎหมายในหนึ่งประโยค</translation>
</message>
<message>
<source>The topic and the name of the file do not agree.</source>
<translation>หัวข้อกับชื่อไฟล์ไม่ตรงกัน</translation>
</message>
<message>
<source>There is no card for this step yet. This is what the procedure says.</source>
<translation>ยังไม่มีบัตรคำแนะนำสำหรับขั้นตอนนี้ ข้อความนี้คือสิ่งที่ระเบียบปฏิบัติกำหนด</translation>
</message>
<message>
<source>This card is not translated yet and is shown in English.</source>
<translation>บัตรคำแนะนำนี้ยังไม่ได้แปล จึงแสดงเป็นภาษาอังกฤษ</translation>
</message>
<message>
<source>This translation is a draft that nobody who speaks the language has read yet.</source>
<translation>คำแปลนี้เป็นฉบับร่างที่ยังไม่มีผู้พูดภาษานี้อ่านตรวจ</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>สิ่งที่อาจผิดพลาด</translation>
</message>
<message>
<source>What not to say</source>
<translation>สิ่งที่ไม่ควรพูด</translation>
</message>
<message>
<source>What the procedure says here</source>
<translation>สิ่งที่ระเบียบปฏิบัติกำหนดในเรื่องนี้</translation>
</message>
<message>
<source>What to bring</source>
<translation>สิ่งที่ต้องนำไป</translation>
</message>
<message>
<source>What you can say</source>
<translation>สิ่งที่คุณพูดได้</translation>
</message>
<message>
<source>When to stop</source>
<translation>เมื่อใดควรหยุด</translation>
</message>
<message>
<source>Where this guidance comes from</source>
<translation>ที่มาของคำแนะนำนี้</translation>
</message>
<message>
<source>Who acts</source>
<translation>ผู้ดำเนินการ</translation>
</message>
<message>
<source>Who to call</source>
<translation>ผู้ที่ติดต่อได้</translation>
</message>
<message>
<source>Why</source>
<translation>เหตุผล</translation>
</message>
<message>
<source>With a child</source>
<translation>เมื่อผู้รับบริการเป็นเด็ก</translation>
</message>
<message>
<source>With an interpreter</source>
<translation>เมื่อมีล่าม</translation>
</message>
<message>
<source>Write {least} to {most} entries here.</source>
<translation>เขียน {least} ถึง {most} รายการที่นี่</translation>
</message>
<message>
<source>hours not known</source>
<translation>ไม่ทราบเวลาทำการ</translation>
</message>
<message>
<source>not verified</source>
<translation>ยังไม่ได้ตรวจสอบ</translation>
</message>
<message>
<source>source checked</source>
<translation>ตรวจสอบแหล่งที่มาแล้ว</translation>
</message>
<message>
<source>{summary} ({title})</source>
<translation>{summary} ({title})</translation>
</message>
<message>
<source>{title}, {publisher}</source>
<translation>{title}, {publisher}</translation>
</message>
<message>
<source>{title}, {publisher} ({year})</source>
<translation>{title}, {publisher} ({year})</translation>
</message>
</context>
<context>
<name>HandOut</name>
<message>
<source>Being written, in MB:</source>
<translation>กำลังเขียน หน่วยเป็น MB:</translation>
</message>
<message>
<source>Choose a place for the copy…</source>
<translation>เลือกที่เก็บสำเนา…</translation>
</message>
<message>
<source>Hand out a copy of this document?</source>
<translation>ส่งมอบสำเนาของเอกสารนี้หรือไม่</translation>
</message>
<message>
<source>The copy is written. Destroy it once it has been handed over.</source>
<translation>เขียนสำเนาแล้ว ทำลายสำเนาเมื่อส่งมอบเสร็จ</translation>
</message>
<message>
<source>This kind of file (*{suffix})</source>
<translation>ไฟล์ชนิดนี้ (*{suffix})</translation>
</message>
<message>
<source>What leaves: {kind}, {size} KB</source>
<translation>สิ่งที่ส่งออก: {kind}, {size} KB</translation>
</message>
<message>
<source>Who gets the copy, and why?</source>
<translation>ใครได้รับสำเนา และเพราะเหตุใด</translation>
</message>
</context>
<context>
<name>HandingOut</name>
<message>
<source>Place, time and camera are still in this picture and leave with it.</source>
<translation>ภาพนี้ยังมีข้อมูลสถานที่ เวลา และกล้อง ซึ่งจะออกไปด้วย</translation>
</message>
<message>
<source>The copy is not encrypted: whoever has the file can look at it, and this computer may preview it.</source>
<translation>สำเนาไม่ได้เข้ารหัส ผู้ที่มีไฟล์เปิดดูได้ และคอมพิวเตอร์นี้อาจแสดงตัวอย่างไฟล์</translation>
</message>
<message>
<source>The person agreed to some sharing. Make sure that it covers this receiver and this document.</source>
<translation>ผู้รับบริการยินยอมให้เปิดเผยบางส่วน ดูให้แน่ใจว่าครอบคลุมผู้รับรายนี้และเอกสารนี้</translation>
</message>
<message>
<source>There is no consent to share anything. Without it a copy leaves only where a life or the law asks.</source>
<translation>ไม่มีความยินยอมให้เปิดเผยสิ่งใด หากไม่มีความยินยอม สำเนาจะออกไปได้เฉพาะเมื่อมีอันตรายถึงชีวิตหรือกฎหมายกำหนด</translation>
</message>
<message>
<source>This kind of file may tell who made it, when and where; that leaves with it.</source>
<translation>ไฟล์ชนิดนี้อาจบอกว่าใครจัดทำ เมื่อใด และที่ใด ข้อมูลนั้นจะออกไปด้วย</translation>
</message>
</context>
<context>
<name>HeadCountSheet</name>
<message>
<source>All</source>
<translation>ทั้งหมด</translation>
</message>
<message>
<source>Event {sign}, {kind}. Counted at {moment}.</source>
<translation>เหตุการณ์ {sign}, {kind} นับเมื่อ {moment}</translation>
</message>
<message>
<source>First needs</source>
<translation>ความต้องการแรกเริ่ม</translation>
</message>
<message>
<source>For running the reception only, not for publication. The numbers are exact: where a group is small, people in it can be recognised. Give the sheet to nobody who has no part in the reception.</source>
<translation>ใช้เพื่อดำเนินการรับตัวเท่านั้น ไม่ใช่เพื่อเผยแพร่ ตัวเลขเป็นจำนวนจริง หากกลุ่มใดมีขนาดเล็ก อาจจำบุคคลในกลุ่มได้ อย่าให้แผ่นนี้แก่ผู้ที่ไม่มีส่วนในการรับตัว</translation>
</message>
<message>
<source>Head count and first needs</source>
<translation>ยอดจำนวนคนและความต้องการแรกเริ่ม</translation>
</message>
<message>
<source>Interpreters needed, by language</source>
<translation>ล่ามที่ต้องการ แยกตามภาษา</translation>
</message>
<message>
<source>None noted so far.</source>
<translation>ยังไม่มีการบันทึก</translation>
</message>
<message>
<source>Not known</source>
<translation>ไม่ทราบ</translation>
</message>
<message>
<source>Sex and age</source>
<translation>เพศและอายุ</translation>
</message>
<message>
<source>Urgent</source>
<translation>เร่งด่วน</translation>
</message>
<message>
<source>children</source>
<translation>เด็ก</translation>
</message>
<message>
<source>children alone</source>
<translation>เด็กอยู่ตามลำพัง</translation>
</message>
<message>
<source>need medical help now</source>
<translation>ต้องการความช่วยเหลือทางการแพทย์ตอนนี้</translation>
</message>
<message>
<source>people</source>
<translation>คน</translation>
</message>
<message>
<source>wait for a case</source>
<translation>รอทำเคส</translation>
</message>
</context>
<context>
<name>History</name>
<message>
<source>After</source>
<translation>หลังแก้ไข</translation>
</message>
<message>
<source>Before</source>
<translation>ก่อนแก้ไข</translation>
</message>
<message>
<source>Bring this back</source>
<translation>นำคำตอบนี้กลับคืน</translation>
</message>
<message>
<source>Bring this back: {field}, {when}</source>
<translation>นำคำตอบนี้กลับคืน: {field}, {when}</translation>
</message>
<message>
<source>Brought back: {field}</source>
<translation>นำกลับคืนแล้ว: {field}</translation>
</message>
<message>
<source>Close</source>
<translation>ปิด</translation>
</message>
<message>
<source>History: {record}</source>
<translation>ประวัติการแก้ไข: {record}</translation>
</message>
<message>
<source>Nothing has been changed since this was written.</source>
<translation>ไม่มีการแก้ไขตั้งแต่เขียนรายการนี้</translation>
</message>
<message numerus="yes">
<source>Show %n older change(s)</source>
<translation>
<numerusform>แสดงการแก้ไขก่อนหน้าอีก %n รายการ</numerusform>
</translation>
</message>
<message>
<source>Something that identifies the person was changed.</source>
<translation>มีการแก้ไขสิ่งที่ระบุตัวบุคคล</translation>
</message>
<message>
<source>another answer</source>
<translation>คำตอบอื่น</translation>
</message>
<message>
<source>no answer</source>
<translation>ไม่มีคำตอบ</translation>
</message>
<message>
<source>{when}, {who}</source>
<translation>{when}, {who}</translation>
</message>
</context>
<context>
<name>Ics</name>
<message>
<source>Appointment: {code}</source>
<translation>นัดหมาย: {code}</translation>
</message>
<message>
<source>Reminder: {code}</source>
<translation>เตือน: {code}</translation>
</message>
<message>
<source>To do: {code}</source>
<translation>สิ่งที่ต้องทำ: {code}</translation>
</message>
</context>
<context>
<name>IncomingReferral</name>
<message>
<source>Answer</source>
<translation>คำตอบ</translation>
</message>
<message>
<source>Answered on</source>
<translation>วันที่ตอบ</translation>
</message>
<message>
<source>Came on</source>
<translation>วันที่ได้รับ</translation>
</message>
<message>
<source>Details</source>
<translation>รายละเอียด</translation>
</message>
<message>
<source>Kind of organisation</source>
<translation>ประเภทองค์กร</translation>
</message>
<message>
<source>Organisation</source>
<translation>องค์กร</translation>
</message>
<message>
<source>Reason</source>
<translation>เหตุผล</translation>
</message>
<message>
<source>Service asked for</source>
<translation>บริการที่ขอ</translation>
</message>
<message>
<source>Their caseworker</source>
<translation>เจ้าหน้าที่ดูแลเคสของฝ่ายนั้น</translation>
</message>
<message>
<source>What was answered</source>
<translation>สิ่งที่ตอบไป</translation>
</message>
<message>
<source>Why not</source>
<translation>เหตุผลที่ไม่รับ</translation>
</message>
</context>
<context>
<name>Indicators</name>
<message>
<source>A court</source>
<translation>ศาล</translation>
</message>
<message>
<source>A panel</source>
<translation>คณะกรรมการ</translation>
</message>
<message>
<source>A plan lowers risk; it does not take the danger away. Go through it again after every change.</source>
<translation>แผนช่วยลดความเสี่ยง แต่ไม่ได้ทำให้อันตรายหมดไป ทบทวนแผนอีกครั้งเมื่อมีสิ่งใดเปลี่ยนแปลง</translation>
</message>
<message>
<source>A positive result is no decision that somebody is a victim, and no result rules trafficking out.</source>
<translation>ผลที่เข้าข่ายไม่ใช่คำตัดสินว่าใครเป็นผู้เสียหาย และไม่มีผลใดที่ตัดเรื่องการค้ามนุษย์ออกได้</translation>
</message>
<message>
<source>Abduction, forced marriage, forced adoption or selling of victim</source>
<translation>การลักพาตัว การบังคับสมรส การบังคับรับบุตรบุญธรรม หรือการขายผู้เสียหาย</translation>
</message>
<message>
<source>Abuse of cultural/religious beliefs</source>
<translation>การใช้ประโยชน์จากความเชื่อทางวัฒนธรรมหรือศาสนา</translation>
</message>
<message>
<source>Abuse of difficult family situation</source>
<translation>การใช้ประโยชน์จากสถานการณ์ครอบครัวที่ยากลำบาก</translation>
</message>
<message>
<source>Abuse of illegal status</source>
<translation>การใช้ประโยชน์จากสถานะที่ผิดกฎหมาย</translation>
</message>
<message>
<source>Abuse of lack of education (language)</source>
<translation>การใช้ประโยชน์จากการขาดการศึกษา (ภาษา)</translation>
</message>
<message>
<source>Abuse of lack of information</source>
<translation>การใช้ประโยชน์จากการขาดข้อมูล</translation>
</message>
<message>
<source>Abuse of vulnerability at destination</source>
<translation>การใช้ประโยชน์จากสภาวะเปราะบาง ณ ปลายทาง</translation>
</message>
<message>
<source>Agree on it only with people who will act.</source>
<translation>ตกลงเรื่องนี้กับคนที่จะลงมือช่วยจริงเท่านั้น</translation>
</message>
<message>
<source>Agree with the person on each step; say what you cannot promise.</source>
<translation>ตกลงกับผู้รับบริการในแต่ละขั้นตอน และบอกสิ่งที่คุณรับปากไม่ได้</translation>
</message>
<message>
<source>Agreed</source>
<translation>ข้อตกลง</translation>
</message>
<message>
<source>Are recruiters of the same network active there?</source>
<translation>ผู้จัดหาในเครือข่ายเดียวกันยังเคลื่อนไหวอยู่ที่นั่นหรือไม่</translation>
</message>
<message>
<source>Are services missing that the person needs?</source>
<translation>ขาดบริการที่ผู้รับบริการจำเป็นต้องได้รับหรือไม่</translation>
</message>
<message>
<source>Are the child's name, nationality, language and faith respected?</source>
<translation>ชื่อ สัญชาติ ภาษา และศาสนาของเด็กได้รับการเคารพหรือไม่</translation>
</message>
<message>
<source>Are there children left with people who exploit, or without care?</source>
<translation>มีเด็กที่ยังอยู่กับผู้แสวงหาประโยชน์ หรือไม่มีคนดูแลหรือไม่</translation>
</message>
<message>
<source>Are there children or others who come along?</source>
<translation>มีเด็กหรือคนอื่นที่จะไปด้วยหรือไม่</translation>
</message>
<message>
<source>Ask about people, places, phones and the way here.</source>
<translation>ถามถึงผู้คน สถานที่ โทรศัพท์ และเส้นทางมาที่นี่</translation>
</message>
<message>
<source>Ask about shared accounts, location and who set the phone up.</source>
<translation>ถามเรื่องบัญชีที่ใช้ร่วมกัน ตำแหน่งที่ตั้ง และใครเป็นคนตั้งค่าโทรศัพท์</translation>
</message>
<message>
<source>Ask about the time until the next review. If anything raises a high level, see to it before the interview goes on.</source>
<translation>ถามถึงช่วงเวลาจนถึงการทบทวนครั้งถัดไป หากข้อใดทำให้ระดับสูง ให้ดูแลเรื่องนั้นก่อนสัมภาษณ์ต่อ</translation>
</message>
<message>
<source>Ask in your own words and in any order. Look at the whole story, never at one sign alone.</source>
<translation>ถามด้วยถ้อยคำของคุณเองและเรียงลำดับใดก็ได้ พิจารณาเรื่องราวทั้งหมด อย่าดูเพียงข้อบ่งชี้เดียว</translation>
</message>
<message>
<source>Ask plainly. With a yes, do not leave the person alone.</source>
<translation>ถามตรง ๆ หากตอบว่าใช่ อย่าปล่อยผู้รับบริการไว้คนเดียว</translation>
</message>
<message>
<source>Ask this plainly. Asking does not put the thought into anybody's mind.</source>
<translation>ถามเรื่องนี้ตรง ๆ การถามไม่ได้ทำให้ใครเกิดความคิดนี้ขึ้นมา</translation>
</message>
<message>
<source>Asked with care</source>
<translation>คำถามที่ต้องถามอย่างอ่อนโยน</translation>
</message>
<message>
<source>Bad living conditions</source>
<translation>สภาพความเป็นอยู่ที่ไม่ดี</translation>
</message>
<message>
<source>Best interests of the child, outline</source>
<translation>ประโยชน์สูงสุดของเด็ก: โครงร่าง</translation>
</message>
<message>
<source>Care and guardian</source>
<translation>การดูแลและผู้ปกครอง</translation>
</message>
<message>
<source>Coercion at destination</source>
<translation>การบีบบังคับ ณ ปลายทาง</translation>
</message>
<message>
<source>Coercive recruitment</source>
<translation>การจัดหาโดยบีบบังคับ</translation>
</message>
<message>
<source>Confiscation of documents</source>
<translation>การยึดเอกสาร</translation>
</message>
<message>
<source>Control of exploiters</source>
<translation>การควบคุมโดยผู้แสวงหาประโยชน์</translation>
</message>
<message>
<source>Could officials or staff be involved with the exploiters?</source>
<translation>เจ้าหน้าที่รัฐหรือบุคลากรอาจเกี่ยวข้องกับผู้แสวงหาประโยชน์หรือไม่</translation>
</message>
<message>
<source>Could somebody take revenge for a complaint or a testimony?</source>
<translation>อาจมีใครแก้แค้นเพราะการร้องเรียนหรือการเบิกความหรือไม่</translation>
</message>
<message>
<source>Could the family have been involved in the exploitation?</source>
<translation>ครอบครัวอาจมีส่วนเกี่ยวข้องกับการแสวงหาประโยชน์หรือไม่</translation>
</message>
<message>
<source>Could the family reject or punish the person for what happened?</source>
<translation>ครอบครัวอาจไม่ยอมรับหรือลงโทษผู้รับบริการเพราะสิ่งที่เกิดขึ้นหรือไม่</translation>
</message>
<message>
<source>Could the person be arrested, detained or removed?</source>
<translation>ผู้รับบริการอาจถูกจับ ถูกควบคุมตัว หรือถูกส่งออกนอกประเทศหรือไม่</translation>
</message>
<message>
<source>Could the person go back, or be drawn back, to the exploiters?</source>
<translation>ผู้รับบริการอาจกลับไปหาผู้แสวงหาประโยชน์ หรือถูกดึงกลับไปหรือไม่</translation>
</message>
<message>
<source>Debt bondage</source>
<translation>แรงงานขัดหนี้</translation>
</message>
<message>
<source>Debt, children left behind, attachment, dependence on a substance.</source>
<translation>หนี้สิน บุตรที่ยังอยู่ที่เดิม ความผูกพัน การพึ่งพาสารเสพติด</translation>
</message>
<message>
<source>Debts and people who depend on the person belong here.</source>
<translation>หนี้สินและคนที่ผู้รับบริการต้องเลี้ยงดูอยู่ในข้อนี้</translation>
</message>
<message>
<source>Deceived about access to education opportunities</source>
<translation>ถูกหลอกเรื่องโอกาสเข้าถึงการศึกษา</translation>
</message>
<message>
<source>Deceived about conditions of work</source>
<translation>ถูกหลอกเรื่องสภาพการทำงาน</translation>
</message>
<message>
<source>Deceived about content or legality of work contract</source>
<translation>ถูกหลอกเรื่องเนื้อหาหรือความชอบด้วยกฎหมายของสัญญาจ้าง</translation>
</message>
<message>
<source>Deceived about family reunification</source>
<translation>ถูกหลอกเรื่องการรวมครอบครัว</translation>
</message>
<message>
<source>Deceived about housing and living conditions</source>
<translation>ถูกหลอกเรื่องที่พักและสภาพความเป็นอยู่</translation>
</message>
<message>
<source>Deceived about legal documentation or obtaining legal migration status</source>
<translation>ถูกหลอกเรื่องเอกสารตามกฎหมายหรือการได้สถานะการย้ายถิ่นที่ถูกกฎหมาย</translation>
</message>
<message>
<source>Deceived about the nature of the job, location or employer</source>
<translation>ถูกหลอกเรื่องลักษณะงาน สถานที่ หรือนายจ้าง</translation>
</message>
<message>
<source>Deceived about travel and recruitment conditions</source>
<translation>ถูกหลอกเรื่องเงื่อนไขการเดินทางและการจัดหางาน</translation>
</message>
<message>
<source>Deceived about wages/earnings</source>
<translation>ถูกหลอกเรื่องค่าจ้างหรือรายได้</translation>
</message>
<message>
<source>Deceived through promises of marriage or adoption</source>
<translation>ถูกหลอกด้วยคำสัญญาว่าจะแต่งงานหรือรับเป็นบุตรบุญธรรม</translation>
</message>
<message>
<source>Deceptive recruitment</source>
<translation>การจัดหาโดยหลอกลวง</translation>
</message>
<message>
<source>Dependency on exploiters</source>
<translation>การต้องพึ่งพาผู้แสวงหาประโยชน์</translation>
</message>
<message>
<source>Did you have people you could talk with?</source>
<translation>คุณมีคนที่พูดคุยด้วยได้ไหม</translation>
</message>
<message>
<source>Did you think of hurting yourself or of ending your life?</source>
<translation>คุณเคยคิดทำร้ายตัวเองหรือจบชีวิตตัวเองไหม</translation>
</message>
<message>
<source>Difficulties in the past</source>
<translation>ความยากลำบากในอดีต</translation>
</message>
<message>
<source>Difficulty to live in an unknown area</source>
<translation>ความยากลำบากในการอยู่ในพื้นที่ที่ไม่คุ้นเคย</translation>
</message>
<message>
<source>Difficulty to organise the travel</source>
<translation>ความยากลำบากในการจัดการเดินทาง</translation>
</message>
<message>
<source>Do not ask for the story again; ask how the days and nights are.</source>
<translation>อย่าถามเรื่องที่เกิดขึ้นซ้ำ ให้ถามว่ากลางวันและกลางคืนเป็นอย่างไร</translation>
</message>
<message>
<source>Do not contact an embassy before you know whether the person fears it.</source>
<translation>อย่าติดต่อสถานทูตก่อนที่จะรู้ว่าผู้รับบริการกลัวสถานทูตหรือไม่</translation>
</message>
<message>
<source>Do the exploiters know where the family lives?</source>
<translation>ผู้แสวงหาประโยชน์รู้หรือไม่ว่าครอบครัวอยู่ที่ใด</translation>
</message>
<message>
<source>Do the people who exploited the person know where she or he is, or could they find out?</source>
<translation>คนที่แสวงหาประโยชน์จากผู้รับบริการรู้หรือหาทางรู้ได้หรือไม่ว่าผู้รับบริการอยู่ที่ใด</translation>
</message>
<message>
<source>Documents</source>
<translation>เอกสาร</translation>
</message>
<message>
<source>Documents: how much help is needed?</source>
<translation>เอกสาร: ต้องการความช่วยเหลือมากเพียงใด</translation>
</message>
<message>
<source>Does the child go to school or training?</source>
<translation>เด็กได้ไปโรงเรียนหรือรับการฝึกอบรมหรือไม่</translation>
</message>
<message>
<source>Does the person agree with this plan?</source>
<translation>ผู้รับบริการเห็นด้วยกับแผนนี้หรือไม่</translation>
</message>
<message>
<source>Does the person belong to a group that is discriminated against?</source>
<translation>ผู้รับบริการอยู่ในกลุ่มที่ถูกเลือกปฏิบัติหรือไม่</translation>
</message>
<message>
<source>Does the person know the emergency number and our number by heart?</source>
<translation>ผู้รับบริการจำหมายเลขฉุกเฉินและหมายเลขของเราได้หรือไม่</translation>
</message>
<message>
<source>Does the person think of hurting herself or himself?</source>
<translation>ผู้รับบริการคิดทำร้ายตนเองหรือไม่</translation>
</message>
<message>
<source>Economic reasons</source>
<translation>เหตุผลทางเศรษฐกิจ</translation>
</message>
<message>
<source>Education</source>
<translation>การศึกษา</translation>
</message>
<message>
<source>Education: how much help is needed?</source>
<translation>การศึกษา: ต้องการความช่วยเหลือมากเพียงใด</translation>
</message>
<message>
<source>Ethnic group, religion, sexual orientation, statelessness, disability.</source>
<translation>กลุ่มชาติพันธุ์ ศาสนา รสนิยมทางเพศ ภาวะไร้สัญชาติ ความพิการ</translation>
</message>
<message>
<source>Excessive working days or hours</source>
<translation>วันหรือชั่วโมงทำงานมากเกินไป</translation>
</message>
<message>
<source>Explain each step before the person decides; a deadline may run.</source>
<translation>อธิบายแต่ละขั้นตอนก่อนที่ผู้รับบริการจะตัดสินใจ อาจมีกำหนดเวลาที่กำลังนับอยู่</translation>
</message>
<message>
<source>Exploitative conditions of work</source>
<translation>สภาพการทำงานที่เป็นการแสวงหาประโยชน์</translation>
</message>
<message>
<source>Fair. Ask what helps, and keep to it.</source>
<translation>พอใช้ ถามว่าสิ่งใดช่วยได้ และทำสิ่งนั้นต่อไป</translation>
</message>
<message>
<source>False information about law, attitude of authorities</source>
<translation>ข้อมูลเท็จเกี่ยวกับกฎหมายหรือท่าทีของเจ้าหน้าที่รัฐ</translation>
</message>
<message>
<source>False information about successful migration</source>
<translation>ข้อมูลเท็จเกี่ยวกับการย้ายถิ่นที่ประสบความสำเร็จ</translation>
</message>
<message>
<source>Family</source>
<translation>ครอบครัว</translation>
</message>
<message>
<source>Family contact only with the person's agreement and after a look at the risk.</source>
<translation>ติดต่อครอบครัวเฉพาะเมื่อผู้รับบริการเห็นด้วยและได้พิจารณาความเสี่ยงแล้ว</translation>
</message>
<message>
<source>Family situation</source>
<translation>สถานการณ์ครอบครัว</translation>
</message>
<message>
<source>Family: how much help is needed?</source>
<translation>ครอบครัว: ต้องการความช่วยเหลือมากเพียงใด</translation>
</message>
<message>
<source>First option: what speaks for it, what against it?</source>
<translation>ทางเลือกที่หนึ่ง: มีข้อดีและข้อเสียอะไร</translation>
</message>
<message>
<source>For every step that affects a child: placement, family contact, return, legal proceedings. Decide with a guardian and, where the law asks for it, with the competent body. The child is heard in a way that fits the age.</source>
<translation>ใช้กับทุกขั้นตอนที่มีผลต่อเด็ก: การจัดที่อยู่ การติดต่อครอบครัว การส่งกลับ การดำเนินการทางกฎหมาย ตัดสินใจร่วมกับผู้ปกครอง และร่วมกับหน่วยงานผู้มีอำนาจเมื่อกฎหมายกำหนด รับฟังเด็กด้วยวิธีที่เหมาะกับวัย</translation>
</message>
<message>
<source>Forced into illicit/criminal activities</source>
<translation>ถูกบังคับให้ร่วมกิจกรรมผิดกฎหมายหรือกระทำความผิดอาญา</translation>
</message>
<message>
<source>Forced tasks or clients</source>
<translation>ถูกบังคับให้ทำงานหรือรับลูกค้า</translation>
</message>
<message>
<source>Forced to act against peers</source>
<translation>ถูกบังคับให้กระทำการต่อเพื่อนร่วมกลุ่ม</translation>
</message>
<message>
<source>Forced to lie to authorities, family, etc.</source>
<translation>ถูกบังคับให้โกหกเจ้าหน้าที่รัฐ ครอบครัว ฯลฯ</translation>
</message>
<message>
<source>From whom does the danger come?</source>
<translation>อันตรายมาจากใคร</translation>
</message>
<message>
<source>From whom or what is the person not safe, and where?</source>
<translation>ผู้รับบริการไม่ปลอดภัยจากใครหรือสิ่งใด และที่ใด</translation>
</message>
<message>
<source>General context</source>
<translation>บริบททั่วไป</translation>
</message>
<message>
<source>Go through the domains in any order. The person says what matters most; a need the person does not see is written down as your own view.</source>
<translation>ถามแต่ละด้านเรียงลำดับใดก็ได้ ผู้รับบริการเป็นผู้บอกว่าเรื่องใดสำคัญที่สุด ความต้องการที่ผู้รับบริการไม่ได้มองเห็น ให้เขียนไว้ว่าเป็นความเห็นของคุณเอง</translation>
</message>
<message>
<source>Good.</source>
<translation>ดี</translation>
</message>
<message>
<source>Growing up</source>
<translation>การเติบโต</translation>
</message>
<message>
<source>Harm from others</source>
<translation>อันตรายจากผู้อื่น</translation>
</message>
<message>
<source>Harm from them</source>
<translation>อันตรายจากคนในครอบครัว</translation>
</message>
<message>
<source>Harm that comes from the situation</source>
<translation>อันตรายที่มาจากสถานการณ์</translation>
</message>
<message>
<source>Harm to them</source>
<translation>อันตรายต่อคนในครอบครัว</translation>
</message>
<message>
<source>Has the child a guardian or adviser who is independent?</source>
<translation>เด็กมีผู้ปกครองหรือที่ปรึกษาที่เป็นอิสระหรือไม่</translation>
</message>
<message>
<source>Has the child somebody to talk to about what happened?</source>
<translation>เด็กมีคนให้พูดคุยเรื่องที่เกิดขึ้นหรือไม่</translation>
</message>
<message>
<source>Hazardous work</source>
<translation>งานอันตราย</translation>
</message>
<message>
<source>Health</source>
<translation>สุขภาพ</translation>
</message>
<message>
<source>Health: how much help is needed?</source>
<translation>สุขภาพ: ต้องการความช่วยเหลือมากเพียงใด</translation>
</message>
<message>
<source>Help there</source>
<translation>ความช่วยเหลือที่นั่น</translation>
</message>
<message>
<source>How does the person live now, and what work is possible and wished for?</source>
<translation>ตอนนี้ผู้รับบริการดำรงชีพอย่างไร งานใดที่ทำได้และอยากทำ</translation>
</message>
<message>
<source>How does the person notice that danger comes near?</source>
<translation>ผู้รับบริการสังเกตได้อย่างไรว่าอันตรายใกล้เข้ามา</translation>
</message>
<message>
<source>How much could you decide about your own life?</source>
<translation>คุณตัดสินใจเรื่องชีวิตของตัวเองได้มากเพียงใด</translation>
</message>
<message>
<source>How much did memories or worries trouble you?</source>
<translation>ความทรงจำหรือความกังวลรบกวนคุณมากเพียงใด</translation>
</message>
<message>
<source>How much do you look forward to what comes?</source>
<translation>คุณรอคอยสิ่งที่จะมาถึงด้วยความหวังมากเพียงใด</translation>
</message>
<message>
<source>How much strength did you have for the day?</source>
<translation>ในแต่ละวันคุณมีแรงมากเพียงใด</translation>
</message>
<message>
<source>How often did you feel calm?</source>
<translation>คุณรู้สึกสงบใจบ่อยเพียงใด</translation>
</message>
<message>
<source>How safe did you feel where you live?</source>
<translation>คุณรู้สึกปลอดภัยในที่ที่คุณอยู่มากเพียงใด</translation>
</message>
<message>
<source>How well did you sleep?</source>
<translation>คุณนอนหลับดีเพียงใด</translation>
</message>
<message>
<source>How will the person call without that phone?</source>
<translation>ผู้รับบริการจะโทรอย่างไรหากไม่ใช้โทรศัพท์เครื่องนั้น</translation>
</message>
<message>
<source>ILO indicators: adult, labour exploitation</source>
<translation>ข้อบ่งชี้ของ ILO: ผู้ใหญ่ การแสวงหาประโยชน์ด้านแรงงาน</translation>
</message>
<message>
<source>ILO indicators: child, labour exploitation</source>
<translation>ข้อบ่งชี้ของ ILO: เด็ก การแสวงหาประโยชน์ด้านแรงงาน</translation>
</message>
<message>
<source>If so, limit who can open this case.</source>
<translation>หากใช่ ให้จำกัดผู้ที่เปิดเคสนี้ได้</translation>
</message>
<message>
<source>If the person fears persecution on return, offer the asylum procedure.</source>
<translation>หากผู้รับบริการกลัวการประหัตประหารเมื่อกลับไป ให้เสนอกระบวนการขอลี้ภัย</translation>
</message>
<message>
<source>Interpretation</source>
<translation>การล่าม</translation>
</message>
<message>
<source>Interpretation: how much help is needed?</source>
<translation>การล่าม: ต้องการความช่วยเหลือมากเพียงใด</translation>
</message>
<message>
<source>Is the child safe from the exploiters?</source>
<translation>เด็กปลอดภัยจากผู้แสวงหาประโยชน์หรือไม่</translation>
</message>
<message>
<source>Is the child safe with the people who care for her or him now?</source>
<translation>ตอนนี้เด็กปลอดภัยกับคนที่ดูแลอยู่หรือไม่</translation>
</message>
<message>
<source>Is the child's health looked after?</source>
<translation>สุขภาพของเด็กได้รับการดูแลหรือไม่</translation>
</message>
<message>
<source>Is the family known, and was it looked for safely?</source>
<translation>ทราบหรือไม่ว่าครอบครัวคือใคร และได้ค้นหาอย่างปลอดภัยหรือไม่</translation>
</message>
<message>
<source>Is the family pressed for a debt?</source>
<translation>ครอบครัวถูกกดดันเรื่องหนี้หรือไม่</translation>
</message>
<message>
<source>Is the household so poor that somebody may be sent away again?</source>
<translation>ครัวเรือนยากจนจนอาจต้องส่งใครไปอีกหรือไม่</translation>
</message>
<message>
<source>Is the person likely to be shamed or shut out?</source>
<translation>ผู้รับบริการมีแนวโน้มถูกทำให้อับอายหรือถูกกีดกันหรือไม่</translation>
</message>
<message>
<source>Is the person without a place to stay, food or money?</source>
<translation>ผู้รับบริการไม่มีที่พัก อาหาร หรือเงินใช่หรือไม่</translation>
</message>
<message>
<source>Is the person's phone safe?</source>
<translation>โทรศัพท์ของผู้รับบริการปลอดภัยหรือไม่</translation>
</message>
<message>
<source>Is the police there unwilling or unable to protect?</source>
<translation>ตำรวจที่นั่นไม่เต็มใจหรือไม่สามารถคุ้มครองใช่หรือไม่</translation>
</message>
<message>
<source>Is there an illness, injury or pregnancy that gets worse without care?</source>
<translation>มีอาการป่วย บาดเจ็บ หรือการตั้งครรภ์ที่จะแย่ลงหากไม่ได้รับการดูแลหรือไม่</translation>
</message>
<message>
<source>Is there armed conflict, disaster or persecution?</source>
<translation>มีการสู้รบ ภัยพิบัติ หรือการประหัตประหารหรือไม่</translation>
</message>
<message>
<source>Is there no decent work or training within reach?</source>
<translation>ไม่มีงานที่มีคุณค่าหรือการฝึกอาชีพที่เข้าถึงได้ใช่หรือไม่</translation>
</message>
<message>
<source>Is there violence at home?</source>
<translation>มีความรุนแรงในบ้านหรือไม่</translation>
</message>
<message>
<source>Isolation, confinement or surveillance</source>
<translation>การแยกตัวจากผู้อื่น การกักขัง หรือการเฝ้าติดตาม</translation>
</message>
<message>
<source>Legal</source>
<translation>กฎหมาย</translation>
</message>
<message>
<source>Legal: how much help is needed?</source>
<translation>กฎหมาย: ต้องการความช่วยเหลือมากเพียงใด</translation>
</message>
<message>
<source>Livelihood</source>
<translation>การดำรงชีพ</translation>
</message>
<message>
<source>Livelihood: how much help is needed?</source>
<translation>การดำรงชีพ: ต้องการความช่วยเหลือมากเพียงใด</translation>
</message>
<message>
<source>Low or no salary</source>
<translation>ค่าจ้างต่ำหรือไม่ได้ค่าจ้าง</translation>
</message>
<message>
<source>Low. Look together at what could change.</source>
<translation>ต่ำ ดูร่วมกันว่าเปลี่ยนอะไรได้บ้าง</translation>
</message>
<message>
<source>Much need, soon</source>
<translation>ต้องการมาก โดยเร็ว</translation>
</message>
<message>
<source>Needs by domain</source>
<translation>ความต้องการรายด้าน</translation>
</message>
<message>
<source>Never a relative, an employer or a child.</source>
<translation>ห้ามใช้ญาติ นายจ้าง หรือเด็กเป็นล่าม</translation>
</message>
<message>
<source>No</source>
<translation>ไม่ใช่</translation>
</message>
<message>
<source>No access to education</source>
<translation>ไม่ได้เข้าถึงการศึกษา</translation>
</message>
<message>
<source>No dimension is positive. That does not rule trafficking out.</source>
<translation>ไม่มีด้านใดเข้าข่าย แต่ยังตัดความเป็นไปได้ของการค้ามนุษย์ออกไม่ได้</translation>
</message>
<message>
<source>No more than is needed to recognise the person.</source>
<translation>เท่าที่จำเป็นต่อการจดจำบุคคลนั้นได้</translation>
</message>
<message>
<source>No need</source>
<translation>ไม่ต้องการ</translation>
</message>
<message>
<source>No respect of labour laws or contract signed</source>
<translation>ไม่ปฏิบัติตามกฎหมายแรงงานหรือสัญญาที่ลงนาม</translation>
</message>
<message>
<source>No social protection (contract, social insurance, etc.)</source>
<translation>ไม่มีความคุ้มครองทางสังคม (สัญญา ประกันสังคม ฯลฯ)</translation>
</message>
<message>
<source>Not positive: {strong} strong, {medium} medium and {weak} weak signs. Two strong, one strong with another, three medium, or two medium with a weak one would be needed.</source>
<translation>ไม่เข้าข่าย: ข้อบ่งชี้ระดับสูง {strong} ข้อ ระดับปานกลาง {medium} ข้อ และระดับต่ำ {weak} ข้อ ต้องมีระดับสูงสองข้อ หรือระดับสูงหนึ่งข้อกับข้ออื่นอีกหนึ่งข้อ หรือระดับปานกลางสามข้อ หรือระดับปานกลางสองข้อกับระดับต่ำหนึ่งข้อ</translation>
</message>
<message>
<source>Note the law that protects against it.</source>
<translation>บันทึกกฎหมายที่คุ้มครองเรื่องนี้</translation>
</message>
<message>
<source>Offer a doctor of the sex the person wishes. Sexual violence: some treatment only helps within 72 hours.</source>
<translation>เสนอแพทย์เพศที่ผู้รับบริการต้องการ กรณีความรุนแรงทางเพศ การรักษาบางอย่างได้ผลภายใน 72 ชั่วโมงเท่านั้น</translation>
</message>
<message>
<source>Only the office</source>
<translation>สำนักงานเท่านั้น</translation>
</message>
<message>
<source>Papers, medicine, money, keys, things for children.</source>
<translation>เอกสาร ยา เงิน กุญแจ ของใช้สำหรับเด็ก</translation>
</message>
<message>
<source>Partly</source>
<translation>บางส่วน</translation>
</message>
<message>
<source>People and calls</source>
<translation>ผู้คนและการโทร</translation>
</message>
<message>
<source>Personal characteristics</source>
<translation>ลักษณะส่วนบุคคล</translation>
</message>
<message>
<source>Personal situation</source>
<translation>สถานการณ์ส่วนบุคคล</translation>
</message>
<message>
<source>Phones, social media, relatives, the old workplace.</source>
<translation>โทรศัพท์ สื่อสังคมออนไลน์ ญาติ ที่ทำงานเดิม</translation>
</message>
<message>
<source>Positive: {strong} strong, {medium} medium and {weak} weak signs.</source>
<translation>เข้าข่าย: ข้อบ่งชี้ระดับสูง {strong} ข้อ ระดับปานกลาง {medium} ข้อ และระดับต่ำ {weak} ข้อ</translation>
</message>
<message>
<source>Possible</source>
<translation>เป็นไปได้</translation>
</message>
<message>
<source>Psychological and emotional dependency</source>
<translation>การพึ่งพาทางจิตใจและอารมณ์</translation>
</message>
<message>
<source>Psychosocial</source>
<translation>จิตสังคม</translation>
</message>
<message>
<source>Psychosocial: how much help is needed?</source>
<translation>จิตสังคม: ต้องการความช่วยเหลือมากเพียงใด</translation>
</message>
<message>
<source>Read each question out and let the person choose the number. It is about the last two weeks. Do not explain an answer away.</source>
<translation>อ่านคำถามทีละข้อและให้ผู้รับบริการเลือกตัวเลข ถามถึงสองสัปดาห์ที่ผ่านมา อย่าอธิบายจนคำตอบเปลี่ยนไป</translation>
</message>
<message>
<source>Ready to go</source>
<translation>พร้อมออกเดินทาง</translation>
</message>
<message>
<source>Recruitment by abuse of vulnerability</source>
<translation>การจัดหาโดยใช้ประโยชน์จากสภาวะเปราะบาง</translation>
</message>
<message>
<source>Relationship with authorities/legal status</source>
<translation>ความสัมพันธ์กับเจ้าหน้าที่รัฐ/สถานะทางกฎหมาย</translation>
</message>
<message>
<source>Risk in the community</source>
<translation>ความเสี่ยงในชุมชน</translation>
</message>
<message>
<source>Risk to family and household</source>
<translation>ความเสี่ยงต่อครอบครัวและครัวเรือน</translation>
</message>
<message>
<source>Risk to the person</source>
<translation>ความเสี่ยงต่อผู้รับบริการ</translation>
</message>
<message>
<source>Safety</source>
<translation>ความปลอดภัย</translation>
</message>
<message>
<source>Safety and health</source>
<translation>ความปลอดภัยและสุขภาพ</translation>
</message>
<message>
<source>Safety plan</source>
<translation>แผนความปลอดภัย</translation>
</message>
<message>
<source>Safety: how much help is needed?</source>
<translation>ความปลอดภัย: ต้องการความช่วยเหลือมากเพียงใด</translation>
</message>
<message>
<source>Say how the child's view was weighed.</source>
<translation>บอกว่าชั่งน้ำหนักความเห็นของเด็กอย่างไร</translation>
</message>
<message>
<source>Second option: what speaks for it, what against it?</source>
<translation>ทางเลือกที่สอง: มีข้อดีและข้อเสียอะไร</translation>
</message>
<message>
<source>Shelter</source>
<translation>ที่พัก</translation>
</message>
<message>
<source>Shelter: how much help is needed?</source>
<translation>ที่พัก: ต้องการความช่วยเหลือมากเพียงใด</translation>
</message>
<message>
<source>Some dimensions are positive. Ask more, and look at the whole story.</source>
<translation>บางด้านเข้าข่าย ถามเพิ่มเติม และพิจารณาเรื่องราวทั้งหมด</translation>
</message>
<message>
<source>Some need</source>
<translation>ต้องการบ้าง</translation>
</message>
<message>
<source>Somebody the person trusts</source>
<translation>คนที่ผู้รับบริการไว้วางใจ</translation>
</message>
<message>
<source>Speak with the person first. No contact with the household before the risk of that contact is clear.</source>
<translation>คุยกับผู้รับบริการก่อน อย่าติดต่อครัวเรือนจนกว่าจะทราบความเสี่ยงของการติดต่อนั้นชัดเจน</translation>
</message>
<message>
<source>The answers point to deception or coercion in recruitment, with exploitation.</source>
<translation>คำตอบชี้ไปที่การหลอกลวงหรือบีบบังคับในการจัดหา พร้อมกับการแสวงหาประโยชน์</translation>
</message>
<message>
<source>The answers point to exploitation: at least a labour-rights case.</source>
<translation>คำตอบชี้ไปที่การแสวงหาประโยชน์ อย่างน้อยเป็นกรณีสิทธิแรงงาน</translation>
</message>
<message>
<source>The answers point to trafficking for labour exploitation.</source>
<translation>คำตอบชี้ไปที่การค้ามนุษย์เพื่อแสวงหาประโยชน์ด้านแรงงาน</translation>
</message>
<message>
<source>The answers point to trafficking of a child: for a child no means has to be shown.</source>
<translation>คำตอบชี้ไปที่การค้ามนุษย์ที่กระทำต่อเด็ก กรณีเด็กไม่ต้องพิสูจน์วิธีการ</translation>
</message>
<message>
<source>The child's views</source>
<translation>ความเห็นของเด็ก</translation>
</message>
<message>
<source>The competent authority</source>
<translation>หน่วยงานผู้มีอำนาจ</translation>
</message>
<message>
<source>The guardian</source>
<translation>ผู้ปกครอง</translation>
</message>
<message>
<source>The last two weeks</source>
<translation>สองสัปดาห์ที่ผ่านมา</translation>
</message>
<message>
<source>The level is the highest that any answer raises. It is a reason to plan, not a measure of how likely harm is; a low level does not mean that the person is safe.</source>
<translation>ระดับนี้คือระดับสูงสุดจากคำตอบทั้งหมด เป็นเหตุให้วางแผน ไม่ใช่เครื่องวัดโอกาสเกิดอันตราย ระดับต่ำไม่ได้หมายความว่าผู้รับบริการปลอดภัย</translation>
</message>
<message>
<source>The level shows what is most urgent. It does not say what the person has a right to, and it is no reason to refuse help.</source>
<translation>ระดับนี้แสดงเรื่องที่เร่งด่วนที่สุด ไม่ได้บอกว่าผู้รับบริการมีสิทธิได้รับอะไร และไม่ใช่เหตุให้ปฏิเสธความช่วยเหลือ</translation>
</message>
<message>
<source>The number compares this person with herself or himself over time. It is no diagnosis, and it says nothing beside another person's number.</source>
<translation>ตัวเลขนี้เปรียบเทียบผู้รับบริการกับตัวเองตามเวลา ไม่ใช่การวินิจฉัย และนำไปเทียบกับตัวเลขของผู้อื่นไม่ได้</translation>
</message>
<message>
<source>The options</source>
<translation>ทางเลือก</translation>
</message>
<message>
<source>The person chooses; a closed place needs a legal reason.</source>
<translation>ผู้รับบริการเป็นผู้เลือก สถานที่แบบปิดต้องมีเหตุทางกฎหมาย</translation>
</message>
<message>
<source>The person's own order</source>
<translation>ลำดับของผู้รับบริการเอง</translation>
</message>
<message>
<source>The person, in a safe place</source>
<translation>ผู้รับบริการ ในที่ปลอดภัย</translation>
</message>
<message>
<source>The place</source>
<translation>สถานที่</translation>
</message>
<message>
<source>Then no contact before a supervisor has agreed.</source>
<translation>หากใช่ ห้ามติดต่อก่อนหัวหน้างานเห็นชอบ</translation>
</message>
<message>
<source>This is an outline for weighing, not a best interests determination. The level shows only where something is missing or unsafe.</source>
<translation>นี่คือโครงร่างเพื่อการชั่งน้ำหนัก ไม่ใช่การตัดสินประโยชน์สูงสุดของเด็ก ระดับแสดงเพียงว่าขาดสิ่งใดหรือสิ่งใดไม่ปลอดภัย</translation>
</message>
<message>
<source>Threat of denunciation to authorities</source>
<translation>การขู่ว่าจะแจ้งเจ้าหน้าที่รัฐ</translation>
</message>
<message>
<source>Threat to impose even worse working conditions</source>
<translation>การขู่ว่าจะให้สภาพการทำงานเลวร้ายลงอีก</translation>
</message>
<message>
<source>Threats of violence against victim</source>
<translation>การขู่ว่าจะใช้ความรุนแรงต่อผู้เสียหาย</translation>
</message>
<message>
<source>Threats to inform family, community or public</source>
<translation>การขู่ว่าจะบอกครอบครัว ชุมชน หรือสาธารณะ</translation>
</message>
<message>
<source>To agree with the person what to do when danger comes near.</source>
<translation>เพื่อตกลงกับผู้รับบริการว่าจะทำอย่างไรเมื่ออันตรายใกล้เข้ามา</translation>
</message>
<message>
<source>To find out with the person what help is needed first.</source>
<translation>เพื่อค้นหาร่วมกับผู้รับบริการว่าต้องการความช่วยเหลือใดก่อน</translation>
</message>
<message>
<source>To put together what has to be weighed before a step that concerns a child.</source>
<translation>เพื่อรวบรวมสิ่งที่ต้องชั่งน้ำหนักก่อนขั้นตอนที่เกี่ยวกับเด็ก</translation>
</message>
<message>
<source>To see what could harm the people around the person, and what the household could do to the person.</source>
<translation>เพื่อดูว่าสิ่งใดอาจเป็นอันตรายต่อคนรอบตัวผู้รับบริการ และครัวเรือนอาจทำอะไรต่อผู้รับบริการ</translation>
</message>
<message>
<source>To see what could harm the person in the next weeks and to plan against it.</source>
<translation>เพื่อดูว่าสิ่งใดอาจเป็นอันตรายต่อผู้รับบริการในสัปดาห์ต่อ ๆ ไป และวางแผนป้องกัน</translation>
</message>
<message>
<source>To see what the surroundings of the person, here or at home, may bring.</source>
<translation>เพื่อดูว่าสภาพแวดล้อมของผู้รับบริการ ที่นี่หรือที่ภูมิลำเนา อาจนำมาซึ่งสิ่งใด</translation>
</message>
<message>
<source>To see whether a child's story holds signs of trafficking for labour exploitation.</source>
<translation>เพื่อดูว่าเรื่องราวของเด็กมีข้อบ่งชี้การค้ามนุษย์เพื่อแสวงหาประโยชน์ด้านแรงงานหรือไม่</translation>
</message>
<message>
<source>To see whether an adult's story holds signs of trafficking for labour exploitation.</source>
<translation>เพื่อดูว่าเรื่องราวของผู้ใหญ่มีข้อบ่งชี้การค้ามนุษย์เพื่อแสวงหาประโยชน์ด้านแรงงานหรือไม่</translation>
</message>
<message>
<source>To see with the person whether life gets better or worse from one meeting to the next.</source>
<translation>เพื่อดูร่วมกับผู้รับบริการว่าชีวิตดีขึ้นหรือแย่ลงในการพบแต่ละครั้ง</translation>
</message>
<message>
<source>Under strong influence</source>
<translation>อยู่ภายใต้อิทธิพลอย่างมาก</translation>
</message>
<message>
<source>Urgent, today</source>
<translation>เร่งด่วน วันนี้</translation>
</message>
<message>
<source>Use it before a return, a move or a release from shelter, and for the place where the person lives now.</source>
<translation>ใช้ก่อนการส่งกลับ การย้าย หรือการออกจากสถานคุ้มครอง และใช้กับที่ที่ผู้รับบริการอยู่ตอนนี้</translation>
</message>
<message>
<source>Very bad working conditions</source>
<translation>สภาพการทำงานที่แย่มาก</translation>
</message>
<message>
<source>Very low. Ask today what would help, and whether the person thinks of hurting herself or himself.</source>
<translation>ต่ำมาก ถามวันนี้ว่าสิ่งใดจะช่วยได้ และผู้รับบริการคิดทำร้ายตนเองหรือไม่</translation>
</message>
<message>
<source>Violence on family (threats or effective)</source>
<translation>ความรุนแรงต่อครอบครัว (ขู่หรือกระทำจริง)</translation>
</message>
<message>
<source>Violence on victims</source>
<translation>ความรุนแรงต่อผู้เสียหาย</translation>
</message>
<message>
<source>Wage manipulation</source>
<translation>การบิดเบือนค่าจ้าง</translation>
</message>
<message>
<source>Warning</source>
<translation>สัญญาณเตือน</translation>
</message>
<message>
<source>Was anybody of the family threatened or visited?</source>
<translation>มีใครในครอบครัวถูกข่มขู่หรือมีคนไปหาถึงที่หรือไม่</translation>
</message>
<message>
<source>Was anybody of the household involved in the exploitation?</source>
<translation>มีใครในครัวเรือนเกี่ยวข้องกับการแสวงหาประโยชน์หรือไม่</translation>
</message>
<message>
<source>Was the child heard, alone and in the child's own language?</source>
<translation>ได้รับฟังเด็กตามลำพังและด้วยภาษาของเด็กเองหรือไม่</translation>
</message>
<message>
<source>Was the child told what can happen, in words for the age?</source>
<translation>ได้บอกเด็กด้วยถ้อยคำที่เหมาะกับวัยหรือไม่ว่าอาจเกิดอะไรขึ้น</translation>
</message>
<message>
<source>Well-being, in the person's own view</source>
<translation>ความเป็นอยู่ที่ดีในมุมมองของผู้รับบริการ</translation>
</message>
<message>
<source>Were there threats since the person came away?</source>
<translation>มีการข่มขู่ตั้งแต่ผู้รับบริการออกมาหรือไม่</translation>
</message>
<message>
<source>What and who protects already?</source>
<translation>มีสิ่งใดหรือใครที่คุ้มครองอยู่แล้ว</translation>
</message>
<message>
<source>What contact does the child want?</source>
<translation>เด็กต้องการติดต่ออย่างไร</translation>
</message>
<message>
<source>What does the child want, in the child's own words?</source>
<translation>เด็กต้องการอะไร ด้วยถ้อยคำของเด็กเอง</translation>
</message>
<message>
<source>What does the person want to see to first?</source>
<translation>ผู้รับบริการต้องการจัดการเรื่องใดก่อน</translation>
</message>
<message>
<source>What lowers the risk</source>
<translation>สิ่งที่ช่วยลดความเสี่ยง</translation>
</message>
<message>
<source>What must be at hand?</source>
<translation>สิ่งใดต้องมีอยู่ใกล้มือ</translation>
</message>
<message>
<source>What needs come from age, sex, disability or background?</source>
<translation>มีความต้องการใดที่มาจากวัย เพศ ความพิการ หรือภูมิหลัง</translation>
</message>
<message>
<source>What schooling or training was broken off, and what is wished for?</source>
<translation>การเรียนหรือการฝึกอบรมใดที่ต้องหยุดไป และอยากทำอะไรต่อ</translation>
</message>
<message>
<source>What speaks for and against the present care?</source>
<translation>การดูแลในปัจจุบันมีข้อดีและข้อเสียอะไร</translation>
</message>
<message>
<source>What to do</source>
<translation>สิ่งที่ต้องทำ</translation>
</message>
<message>
<source>What troubles the person most, and what helps?</source>
<translation>เรื่องใดที่รบกวนใจผู้รับบริการมากที่สุด และสิ่งใดช่วยได้</translation>
</message>
<message>
<source>What will be done, by whom, until when?</source>
<translation>จะทำอะไร โดยใคร ภายในเมื่อใด</translation>
</message>
<message>
<source>What will the person do first?</source>
<translation>ผู้รับบริการจะทำอะไรก่อน</translation>
</message>
<message>
<source>When do we speak again?</source>
<translation>เราจะคุยกันอีกเมื่อใด</translation>
</message>
<message>
<source>Where can the person go at any hour?</source>
<translation>ผู้รับบริการไปที่ใดได้ทุกเวลา</translation>
</message>
<message>
<source>Where can the person stay, for how long, and with whom?</source>
<translation>ผู้รับบริการพักที่ใดได้ นานเท่าใด และกับใคร</translation>
</message>
<message>
<source>Which illness, injury, pregnancy or medicine needs care?</source>
<translation>อาการป่วย บาดเจ็บ การตั้งครรภ์ หรือยาใดที่ต้องดูแล</translation>
</message>
<message>
<source>Which language, dialect or sign language, and which interpreter is safe?</source>
<translation>ภาษา ภาษาถิ่น หรือภาษามือใด และล่ามคนใดที่ปลอดภัย</translation>
</message>
<message>
<source>Which option serves the child best, and why?</source>
<translation>ทางเลือกใดดีที่สุดสำหรับเด็ก และเพราะเหตุใด</translation>
</message>
<message>
<source>Which papers are missing, false or held by somebody?</source>
<translation>เอกสารใดที่ขาด เป็นของปลอม หรือมีผู้อื่นยึดไว้</translation>
</message>
<message>
<source>Which questions of stay, complaint, compensation or custody are open?</source>
<translation>มีเรื่องใดค้างอยู่เกี่ยวกับการพำนัก การร้องเรียน ค่าสินไหมทดแทน หรืออำนาจปกครองบุตร</translation>
</message>
<message>
<source>Which way, with what means, and who comes along?</source>
<translation>ไปทางใด ด้วยวิธีใด และใครไปด้วย</translation>
</message>
<message>
<source>Which word or sign means: help me now?</source>
<translation>คำหรือสัญญาณใดที่หมายความว่า ช่วยฉันเดี๋ยวนี้</translation>
</message>
<message>
<source>Who can be called, in which order?</source>
<translation>โทรหาใครได้ ตามลำดับใด</translation>
</message>
<message>
<source>Who decides?</source>
<translation>ใครเป็นผู้ตัดสินใจ</translation>
</message>
<message>
<source>Who keeps the plan?</source>
<translation>ใครเก็บแผนไว้</translation>
</message>
<message>
<source>Who takes care of them, and what have they been told?</source>
<translation>ใครดูแลคนเหล่านั้น และได้บอกอะไรไว้แล้ว</translation>
</message>
<message>
<source>Whom does the person want to find, to tell, or to avoid?</source>
<translation>ผู้รับบริการอยากตามหา อยากบอก หรืออยากหลีกเลี่ยงใคร</translation>
</message>
<message>
<source>With 0 or 1, ask what happened and go through the safety plan.</source>
<translation>หากตอบ 0 หรือ 1 ให้ถามว่าเกิดอะไรขึ้น และทบทวนแผนความปลอดภัย</translation>
</message>
<message>
<source>With a yes, do not leave the person alone. Bring in a health worker and your supervisor today.</source>
<translation>หากตอบว่าใช่ อย่าปล่อยผู้รับบริการไว้คนเดียว ให้บุคลากรสุขภาพและหัวหน้างานของคุณเข้ามาช่วยวันนี้</translation>
</message>
<message>
<source>With a yes, no contact without a supervisor.</source>
<translation>หากใช่ ห้ามติดต่อโดยไม่มีหัวหน้างาน</translation>
</message>
<message>
<source>Withholding of money</source>
<translation>การยึดเงินไว้</translation>
</message>
<message>
<source>Withholding of wages</source>
<translation>การค้างจ่ายค่าจ้าง</translation>
</message>
<message>
<source>Without a yes, see to safety first.</source>
<translation>หากไม่ได้ตอบว่าใช่ ให้ดูแลความปลอดภัยก่อน</translation>
</message>
<message>
<source>Write it with the person, in the person's own words. Decide together where a copy may be kept; a paper that is found can do harm.</source>
<translation>เขียนร่วมกับผู้รับบริการ ด้วยถ้อยคำของเจ้าตัว ตัดสินใจร่วมกันว่าจะเก็บสำเนาไว้ที่ใด กระดาษที่มีผู้พบอาจก่ออันตรายได้</translation>
</message>
<message>
<source>Yes</source>
<translation>ใช่</translation>
</message>
<message>
<source>all the time</source>
<translation>ตลอดเวลา</translation>
</message>
<message>
<source>everything that matters</source>
<translation>ทุกเรื่องที่สำคัญ</translation>
</message>
<message>
<source>medium</source>
<translation>ระดับปานกลาง</translation>
</message>
<message>
<source>nearly always</source>
<translation>เกือบตลอดเวลา</translation>
</message>
<message>
<source>never</source>
<translation>ไม่เคยเลย</translation>
</message>
<message>
<source>nobody</source>
<translation>ไม่มีใครเลย</translation>
</message>
<message>
<source>none</source>
<translation>ไม่มีเลย</translation>
</message>
<message>
<source>not at all</source>
<translation>ไม่เลย</translation>
</message>
<message>
<source>nothing</source>
<translation>ไม่ได้เลย</translation>
</message>
<message>
<source>plenty</source>
<translation>มีเหลือเฟือ</translation>
</message>
<message>
<source>quite safe</source>
<translation>ปลอดภัยดี</translation>
</message>
<message>
<source>strong</source>
<translation>ระดับสูง</translation>
</message>
<message>
<source>very much</source>
<translation>มากที่สุด</translation>
</message>
<message>
<source>very well</source>
<translation>ดีมาก</translation>
</message>
<message>
<source>weak</source>
<translation>ระดับต่ำ</translation>
</message>
<message>
<source>whenever I wanted</source>
<translation>ทุกครั้งที่ต้องการ</translation>
</message>
</context>
<context>
<name>InstallProcedure</name>
<message>
<source>A procedure from a file</source>
<translation>ระเบียบปฏิบัติจากไฟล์</translation>
</message>
<message>
<source>I have compared the fingerprint with the signer over another way, and accept this signer from now on.</source>
<translation>ฉันได้เทียบลายนิ้วมือดิจิทัลกับผู้ลงนามผ่านช่องทางอื่นแล้ว และยอมรับผู้ลงนามรายนี้นับแต่นี้ไป</translation>
</message>
<message>
<source>It changes no step of the procedure in use.</source>
<translation>ไม่มีขั้นตอนใดของระเบียบปฏิบัติที่ใช้อยู่เปลี่ยนแปลง</translation>
</message>
<message>
<source>New cases follow it. Cases under way keep theirs until somebody looks at what changes and says yes.</source>
<translation>เคสใหม่จะใช้ระเบียบปฏิบัตินี้ เคสที่ดำเนินอยู่จะใช้ของเดิมจนกว่าจะมีผู้ดูสิ่งที่เปลี่ยนและยืนยัน</translation>
</message>
<message>
<source>Nobody has signed this procedure. I know where it comes from and accept it.</source>
<translation>ไม่มีผู้ใดลงนามในระเบียบปฏิบัตินี้ ฉันทราบที่มาและยอมรับ</translation>
</message>
<message>
<source>Put to use</source>
<translation>นำมาใช้</translation>
</message>
<message>
<source>Signed by {signer} on {day}. Fingerprint: {fingerprint}</source>
<translation>ลงนามโดย {signer} เมื่อ {day} ลายนิ้วมือดิจิทัล: {fingerprint}</translation>
</message>
<message>
<source>The procedure is in use for new cases.</source>
<translation>ใช้ระเบียบปฏิบัตินี้กับเคสใหม่แล้ว</translation>
</message>
<message>
<source>{country}, reviewed on {day}; {standing}.</source>
<translation>{country} ทบทวนเมื่อ {day}; {standing}</translation>
</message>
</context>
<context>
<name>Instruments</name>
<message>
<source>A question can depend only on one that stands before it.</source>
<translation>คำถามจะขึ้นอยู่กับคำถามอื่นได้เฉพาะข้อที่มาก่อนเท่านั้น</translation>
</message>
<message>
<source>A question of the kind choice needs two choices at least.</source>
<translation>คำถามชนิด choice ต้องมีอย่างน้อยสองตัวเลือก</translation>
</message>
<message>
<source>A scale needs lowest and highest, whole numbers from 0, 11 steps at most.</source>
<translation>คำถามชนิด scale ต้องมี lowest และ highest เป็นจำนวนเต็มตั้งแต่ 0 ไม่เกิน 11 ขั้น</translation>
</message>
<message>
<source>An instrument has 500 questions at most.</source>
<translation>แบบประเมินมีคำถามได้ไม่เกิน 500 ข้อ</translation>
</message>
<message>
<source>Each band must begin higher than the one before, the first at 0.</source>
<translation>แต่ละช่วงต้องเริ่มสูงกว่าช่วงก่อนหน้า ช่วงแรกเริ่มที่ 0</translation>
</message>
<message>
<source>No answers can reach this band.</source>
<translation>ไม่มีคำตอบใดที่ถึงช่วงนี้ได้</translation>
</message>
<message>
<source>Nothing can be added up: give points, a scale or levels, or method none.</source>
<translation>ไม่มีสิ่งใดให้รวมผล: ใส่คะแนน scale หรือระดับ หรือใช้ method none</translation>
</message>
<message>
<source>Only a question of the kind choice has choices.</source>
<translation>เฉพาะคำถามชนิด choice เท่านั้นที่มีตัวเลือก</translation>
</message>
<message>
<source>Only a question of the kind scale has this.</source>
<translation>เฉพาะคำถามชนิด scale เท่านั้นที่มีส่วนนี้</translation>
</message>
<message>
<source>Only a question of the kind yes_no has this; choices have their own.</source>
<translation>เฉพาะคำถามชนิด yes_no เท่านั้นที่มีส่วนนี้ ตัวเลือกมีของตนเอง</translation>
</message>
<message>
<source>Only scoring by indicators counts strengths.</source>
<translation>เฉพาะการให้คะแนนแบบ indicators เท่านั้นที่นับ strength</translation>
</message>
<message>
<source>Only scoring by sum or mean has bands.</source>
<translation>เฉพาะการให้คะแนนแบบ sum หรือ mean เท่านั้นที่มีช่วง</translation>
</message>
<message>
<source>Scoring by indicators needs a strength with every yes_no question.</source>
<translation>การให้คะแนนแบบ indicators ต้องมี strength ในทุกคำถามชนิด yes_no</translation>
</message>
<message>
<source>The English words (en) are missing here.</source>
<translation>ขาดถ้อยคำภาษาอังกฤษ (en) ที่นี่</translation>
</message>
<message>
<source>The id of the instrument and the name of the file do not agree.</source>
<translation>id ของแบบประเมินกับชื่อไฟล์ไม่ตรงกัน</translation>
</message>
<message>
<source>The instrument file {file}</source>
<translation>ไฟล์แบบประเมิน {file}</translation>
</message>
<message>
<source>The languages must list en.</source>
<translation>รายการภาษาต้องมี en</translation>
</message>
<message>
<source>The question that this depends on has no such answer.</source>
<translation>คำถามที่ข้อนี้ขึ้นอยู่ด้วยไม่มีคำตอบดังกล่าว</translation>
</message>
<message>
<source>There are words here in a language that the file does not list.</source>
<translation>มีถ้อยคำในภาษาที่ไม่อยู่ในรายการภาษาของไฟล์</translation>
</message>
<message>
<source>These words are in a language that the file does not list.</source>
<translation>ถ้อยคำนี้เป็นภาษาที่ไม่อยู่ในรายการภาษาของไฟล์</translation>
</message>
<message>
<source>These words are missing in a language that the file lists.</source>
<translation>ขาดถ้อยคำเหล่านี้ในภาษาที่อยู่ในรายการภาษาของไฟล์</translation>
</message>
<message>
<source>This id is used twice. Give each entry its own.</source>
<translation>id นี้ใช้สองครั้ง ตั้งให้แต่ละรายการต่างกัน</translation>
</message>
<message>
<source>This is not in the form that this key needs: ids are letters, digits, - and _; a version is a year and month such as '2026-11'; a language is its code.</source>
<translation>ส่วนนี้ไม่อยู่ในรูปแบบที่คีย์นี้ต้องการ: id เป็นตัวอักษร ตัวเลข - และ _ ฉบับเป็นปีและเดือน เช่น '2026-11' ภาษาเป็นรหัสภาษา</translation>
</message>
<message>
<source>This value stands for having no answer. Choose another.</source>
<translation>ค่านี้หมายถึงไม่มีคำตอบ เลือกค่าอื่น</translation>
</message>
<message>
<source>Write the words of each language here, for example en: Are you safe?</source>
<translation>เขียนถ้อยคำของแต่ละภาษาที่นี่ เช่น en: Are you safe?</translation>
</message>
<message>
<source>not verified</source>
<translation>ยังไม่ได้ตรวจสอบ</translation>
</message>
<message>
<source>own words</source>
<translation>ถ้อยคำของโปรแกรมเอง</translation>
</message>
<message>
<source>verified</source>
<translation>ตรวจสอบแล้ว</translation>
</message>
<message>
<source>written for this program</source>
<translation>เขียนขึ้นสำหรับโปรแกรมนี้</translation>
</message>
</context>
<context>
<name>LegalMatter</name>
<message>
<source>Amount awarded</source>
<translation>จำนวนเงินที่ตัดสินให้</translation>
</message>
<message>
<source>Amount claimed</source>
<translation>จำนวนเงินที่เรียกร้อง</translation>
</message>
<message>
<source>Amount received</source>
<translation>จำนวนเงินที่ได้รับ</translation>
</message>
<message>
<source>Authority or court</source>
<translation>หน่วยงานของรัฐหรือศาล</translation>
</message>
<message>
<source>Currency</source>
<translation>สกุลเงิน</translation>
</message>
<message>
<source>Dates</source>
<translation>วันที่สำคัญ</translation>
</message>
<message>
<source>Decided on</source>
<translation>วันที่ตัดสิน</translation>
</message>
<message>
<source>Does the person want it?</source>
<translation>ผู้รับบริการต้องการหรือไม่</translation>
</message>
<message>
<source>Filed on</source>
<translation>วันที่ยื่น</translation>
</message>
<message>
<source>Legal help</source>
<translation>ความช่วยเหลือทางกฎหมาย</translation>
</message>
<message>
<source>Next date</source>
<translation>วันนัดถัดไป</translation>
</message>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>Number of the file</source>
<translation>เลขที่แฟ้มคดี</translation>
</message>
<message>
<source>Outcome</source>
<translation>ผลลัพธ์</translation>
</message>
<message>
<source>Protection and support around it</source>
<translation>การคุ้มครองและการช่วยเหลือที่เกี่ยวข้อง</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>State and outcome</source>
<translation>สถานะและผลลัพธ์</translation>
</message>
<message>
<source>The end of a permit or a time limit; a task reminds you before.</source>
<translation>วันสิ้นสุดใบอนุญาตหรือระยะเวลาที่กำหนด จะมีงานเตือนคุณล่วงหน้า</translation>
</message>
<message>
<source>Valid until</source>
<translation>มีผลถึงวันที่</translation>
</message>
<message>
<source>What happens then</source>
<translation>สิ่งที่จะเกิดขึ้นในวันนั้น</translation>
</message>
<message>
<source>What it is about</source>
<translation>เรื่องอะไร</translation>
</message>
</context>
<context>
<name>Letter</name>
<message>
<source>Agreed to share</source>
<translation>ข้อมูลที่ยินยอมให้เปิดเผย</translation>
</message>
<message>
<source>Ask the sender before you call.</source>
<translation>ถามผู้ส่งก่อนโทร</translation>
</message>
<message>
<source>Ask the sender before you send a message.</source>
<translation>ถามผู้ส่งก่อนส่งข้อความ</translation>
</message>
<message>
<source>Ask the sender before you visit.</source>
<translation>ถามผู้ส่งก่อนไปพบ</translation>
</message>
<message>
<source>Ask the sender first. This letter does not say which ways are safe.</source>
<translation>ถามผู้ส่งก่อน หนังสือนี้ไม่ได้บอกว่าวิธีใดปลอดภัย</translation>
</message>
<message>
<source>Before you contact the person</source>
<translation>ก่อนติดต่อผู้รับบริการ</translation>
</message>
<message>
<source>Case code</source>
<translation>รหัสเคส</translation>
</message>
<message>
<source>Case {code}</source>
<translation>เคส {code}</translation>
</message>
<message>
<source>Case {code}, print {print_id}, copy {copy}. Write no names here but your own.</source>
<translation>เคส {code} ฉบับพิมพ์ {print_id} สำเนาที่ {copy} อย่าเขียนชื่อใดที่นี่นอกจากชื่อของคุณ</translation>
</message>
<message>
<source>Confidential: only for the receiver named in this letter</source>
<translation>ลับ: สำหรับหน่วยงานผู้รับที่ระบุในหนังสือนี้เท่านั้น</translation>
</message>
<message>
<source>Consent to share</source>
<translation>ความยินยอมให้เปิดเผยข้อมูล</translation>
</message>
<message>
<source>Do not call.</source>
<translation>ห้ามโทร</translation>
</message>
<message>
<source>Do not pass it on, or use it for anything else, unless the person agrees first.</source>
<translation>ห้ามส่งต่อให้ผู้อื่นหรือใช้เพื่อการอื่น เว้นแต่ผู้รับบริการยินยอมก่อน</translation>
</message>
<message>
<source>Do not send messages.</source>
<translation>ห้ามส่งข้อความ</translation>
</message>
<message>
<source>Do not visit.</source>
<translation>ห้ามไปพบ</translation>
</message>
<message>
<source>For the receiver: name and position</source>
<translation>สำหรับหน่วยงานผู้รับ: ชื่อและตำแหน่ง</translation>
</message>
<message>
<source>For the sender: {worker}</source>
<translation>สำหรับผู้ส่ง: {worker}</translation>
</message>
<message>
<source>From</source>
<translation>จาก</translation>
</message>
<message>
<source>If you are not sure that a way is safe, ask the sender first.</source>
<translation>หากไม่แน่ใจว่าวิธีใดปลอดภัย ให้ถามผู้ส่งก่อน</translation>
</message>
<message>
<source>If you have questions, ask {worker} at {office}.</source>
<translation>หากมีคำถาม ให้ถาม {worker} ที่ {office}</translation>
</message>
<message>
<source>Keep it locked away. Show it only to those who need it to give this service.</source>
<translation>เก็บไว้ในที่ล็อก ให้ดูเฉพาะผู้ที่จำเป็นต้องใช้เพื่อให้บริการนี้</translation>
</message>
<message>
<source>Print {print_id}, copy {copy}</source>
<translation>ฉบับพิมพ์ {print_id} สำเนาที่ {copy}</translation>
</message>
<message>
<source>Referral letter</source>
<translation>หนังสือส่งต่อ</translation>
</message>
<message>
<source>Signature and date</source>
<translation>ลายมือชื่อและวันที่</translation>
</message>
<message>
<source>Slip to send back</source>
<translation>ใบตอบกลับ</translation>
</message>
<message>
<source>The person may take back this consent at any time. Then we ask you to stop and to return it.</source>
<translation>ผู้รับบริการถอนความยินยอมนี้ได้ทุกเมื่อ เมื่อนั้นเราจะขอให้คุณหยุดใช้และส่งคืน</translation>
</message>
<message>
<source>To</source>
<translation>ถึง</translation>
</message>
<message>
<source>We accept the referral.</source>
<translation>เรารับการส่งต่อนี้</translation>
</message>
<message>
<source>We do not accept the referral.</source>
<translation>เราไม่รับการส่งต่อนี้</translation>
</message>
<message>
<source>We have destroyed every sheet and every copy.</source>
<translation>เราทำลายทุกแผ่นและทุกสำเนาแล้ว</translation>
</message>
<message>
<source>We have returned every sheet and every copy.</source>
<translation>เราส่งคืนทุกแผ่นและทุกสำเนาแล้ว</translation>
</message>
<message>
<source>What we ask of you</source>
<translation>สิ่งที่เราขอจากคุณ</translation>
</message>
<message>
<source>What we ask you to do with this letter</source>
<translation>สิ่งที่เราขอให้คุณปฏิบัติกับหนังสือนี้</translation>
</message>
<message>
<source>What we share with you</source>
<translation>ข้อมูลที่เราเปิดเผยต่อคุณ</translation>
</message>
<message>
<source>When the service has ended, return or destroy it and send us the slip.</source>
<translation>เมื่อบริการสิ้นสุดลง ให้ส่งคืนหรือทำลายหนังสือนี้ แล้วส่งใบตอบกลับมาให้เรา</translation>
</message>
<message>
<source>You may call.</source>
<translation>โทรได้</translation>
</message>
<message>
<source>You may send messages.</source>
<translation>ส่งข้อความได้</translation>
</message>
<message>
<source>You may visit.</source>
<translation>ไปพบได้</translation>
</message>
</context>
<context>
<name>LetterDialog</name>
<message>
<source>Each letter has a number of its own and is counted in the case.</source>
<translation>หนังสือแต่ละฉบับมีหมายเลขของตนเองและนับไว้ในเคส</translation>
</message>
<message>
<source>Language of the letter</source>
<translation>ภาษาของหนังสือ</translation>
</message>
<message>
<source>Make the letter</source>
<translation>จัดทำหนังสือ</translation>
</message>
<message>
<source>PDF (*.pdf)</source>
<translation>ไฟล์ PDF (*.pdf)</translation>
</message>
<message>
<source>Save the letter</source>
<translation>บันทึกหนังสือ</translation>
</message>
<message>
<source>Some characters could not be drawn and stand as boxes. Look at the letter before it leaves.</source>
<translation>มีอักขระบางตัวแสดงไม่ได้และกลายเป็นช่องสี่เหลี่ยม ตรวจหนังสือก่อนส่งออก</translation>
</message>
<message>
<source>The letter is being made…</source>
<translation>กำลังจัดทำหนังสือ…</translation>
</message>
<message>
<source>The letter is made: copy {copy}. Choose where to keep it.</source>
<translation>จัดทำหนังสือแล้ว: สำเนาที่ {copy} เลือกที่เก็บ</translation>
</message>
<message>
<source>The letter is saved. Delete the file once it is printed.</source>
<translation>บันทึกหนังสือแล้ว ลบไฟล์เมื่อพิมพ์เสร็จ</translation>
</message>
</context>
<context>
<name>Library</name>
<message numerus="yes">
<source>%n place(s) found</source>
<translation>
<numerusform>พบ %n แห่ง</numerusform>
</translation>
</message>
<message>
<source>Address</source>
<translation>ที่อยู่เว็บ</translation>
</message>
<message>
<source>Authorities</source>
<translation>หน่วยงานของรัฐ</translation>
</message>
<message>
<source>Change log</source>
<translation>บันทึกการแก้ไข</translation>
</message>
<message>
<source>Choose two to four countries</source>
<translation>เลือกสองถึงสี่ประเทศ</translation>
</message>
<message>
<source>Compare countries</source>
<translation>เปรียบเทียบประเทศ</translation>
</message>
<message>
<source>Consent</source>
<translation>ความยินยอม</translation>
</message>
<message>
<source>Contact: {contact}</source>
<translation>ติดต่อ: {contact}</translation>
</message>
<message>
<source>Country</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>Deadline</source>
<translation>กำหนดเวลา</translation>
</message>
<message>
<source>Deadline: {deadline}</source>
<translation>กำหนดเวลา: {deadline}</translation>
</message>
<message>
<source>Documents</source>
<translation>เอกสาร</translation>
</message>
<message>
<source>Draft: not legal advice</source>
<translation>ฉบับร่าง: ไม่ใช่คำปรึกษาทางกฎหมาย</translation>
</message>
<message>
<source>Four countries are the most. Take one away first.</source>
<translation>เลือกได้ไม่เกินสี่ประเทศ นำออกหนึ่งประเทศก่อน</translation>
</message>
<message>
<source>From a file, {standing}</source>
<translation>จากไฟล์ {standing}</translation>
</message>
<message>
<source>From a file…</source>
<translation>จากไฟล์…</translation>
</message>
<message>
<source>Hotlines</source>
<translation>สายด่วน</translation>
</message>
<message>
<source>Hours: not known</source>
<translation>เวลาทำการ: ไม่ทราบ</translation>
</message>
<message>
<source>Hours: {hours}</source>
<translation>เวลาทำการ: {hours}</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>ภาษา: {languages}</translation>
</message>
<message>
<source>Law</source>
<translation>กฎหมาย</translation>
</message>
<message>
<source>Led by: {agency}</source>
<translation>หน่วยงานนำ: {agency}</translation>
</message>
<message>
<source>No deadline is known.</source>
<translation>ไม่ทราบกำหนดเวลา</translation>
</message>
<message>
<source>Open questions</source>
<translation>คำถามที่ยังไม่มีคำตอบ</translation>
</message>
<message>
<source>Parts of the procedure</source>
<translation>ส่วนต่าง ๆ ของระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Pocket card…</source>
<translation>บัตรพกพา…</translation>
</message>
<message>
<source>Print the comparison</source>
<translation>พิมพ์การเปรียบเทียบ</translation>
</message>
<message>
<source>Print the pocket card</source>
<translation>พิมพ์บัตรพกพา</translation>
</message>
<message>
<source>Print…</source>
<translation>พิมพ์…</translation>
</message>
<message>
<source>Privacy</source>
<translation>ความเป็นส่วนตัว</translation>
</message>
<message>
<source>Procedures</source>
<translation>ระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Procedures (*.yaml *.yml)</source>
<translation>ระเบียบปฏิบัติ (*.yaml *.yml)</translation>
</message>
<message>
<source>Read one country</source>
<translation>อ่านทีละประเทศ</translation>
</message>
<message>
<source>Return</source>
<translation>การส่งกลับ</translation>
</message>
<message>
<source>Reviewed {day}, version {version}</source>
<translation>ทบทวนเมื่อ {day} ฉบับ {version}</translation>
</message>
<message>
<source>Search in this procedure</source>
<translation>ค้นหาในระเบียบปฏิบัตินี้</translation>
</message>
<message>
<source>Services</source>
<translation>บริการ</translation>
</message>
<message>
<source>Source</source>
<translation>แหล่งที่มา</translation>
</message>
<message>
<source>Source of the deadline</source>
<translation>แหล่งที่มาของกำหนดเวลา</translation>
</message>
<message>
<source>Source of the longer time</source>
<translation>แหล่งที่มาของการขยายเวลา</translation>
</message>
<message>
<source>Sources</source>
<translation>แหล่งที่มา</translation>
</message>
<message>
<source>Steps</source>
<translation>ขั้นตอน</translation>
</message>
<message>
<source>The number is not known.</source>
<translation>ไม่ทราบหมายเลข</translation>
</message>
<message>
<source>The person's consent is not asked for.</source>
<translation>ไม่ได้กำหนดให้ขอความยินยอมจากผู้รับบริการ</translation>
</message>
<message>
<source>The workbook is written. It holds nothing of any case.</source>
<translation>เขียนสมุดงานแล้ว ไม่มีข้อมูลของเคสใด</translation>
</message>
<message>
<source>This procedure file has nothing here.</source>
<translation>ไฟล์ระเบียบปฏิบัตินี้ไม่มีข้อมูลในส่วนนี้</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>สิ่งที่อาจผิดพลาด</translation>
</message>
<message>
<source>What countries' procedures say, side by side</source>
<translation>สิ่งที่ระเบียบปฏิบัติของแต่ละประเทศกำหนด เทียบกัน</translation>
</message>
<message>
<source>What their procedures say stands side by side, topic by topic, with sources.</source>
<translation>สิ่งที่ระเบียบปฏิบัติของประเทศเหล่านั้นกำหนดจะแสดงเทียบกันทีละหัวข้อ พร้อมแหล่งที่มา</translation>
</message>
<message>
<source>What to do</source>
<translation>สิ่งที่ต้องทำ</translation>
</message>
<message>
<source>Who acts</source>
<translation>ผู้ดำเนินการ</translation>
</message>
<message>
<source>Whom it is for</source>
<translation>ใช้กับผู้ใด</translation>
</message>
<message>
<source>Workbooks (*.xlsx)</source>
<translation>ไฟล์สมุดงาน (*.xlsx)</translation>
</message>
<message>
<source>Workbook…</source>
<translation>สมุดงาน…</translation>
</message>
<message>
<source>consent</source>
<translation>ความยินยอม</translation>
</message>
<message>
<source>{cell}: {words}</source>
<translation>{cell}: {words}</translation>
</message>
<message>
<source>{country} (all other countries)</source>
<translation>{country} (ประเทศอื่นทั้งหมด)</translation>
</message>
<message>
<source>{country} (your office)</source>
<translation>{country} (สำนักงานของคุณ)</translation>
</message>
<message>
<source>{entry}, found</source>
<translation>{entry} พบคำที่ค้นหา</translation>
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
<numerusform>ตรวจสอบแล้ว {number} จาก %n ขั้นตอน</numerusform>
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
<translation>{topic}, {country}</translation>
</message>
</context>
<context>
<name>Load</name>
<message>
<source>A case of usual priority counts as one, an urgent one as three, a high one as two, a low one as a half; a child, or somebody whose age is not known, as one more.</source>
<translation>เคสที่มีลำดับความสำคัญปกตินับเป็นหนึ่ง เร่งด่วนนับเป็นสาม สูงนับเป็นสอง ต่ำนับเป็นครึ่ง เด็กหรือผู้ที่ไม่ทราบอายุนับเพิ่มอีกหนึ่ง</translation>
</message>
<message>
<source>counts as {number}</source>
<translation>นับเป็น {number}</translation>
</message>
</context>
<context>
<name>MainWindow</name>
<message>
<source>Case</source>
<translation>เคส</translation>
</message>
<message>
<source>Go to: {page}</source>
<translation>ไปที่: {page}</translation>
</message>
<message>
<source>Lock</source>
<translation>ล็อก</translation>
</message>
<message>
<source>Merge two cases</source>
<translation>รวมสองเคส</translation>
</message>
<message>
<source>New case</source>
<translation>เคสใหม่</translation>
</message>
<message>
<source>Pages</source>
<translation>หน้า</translation>
</message>
<message>
<source>Referral</source>
<translation>การส่งต่อ</translation>
</message>
</context>
<context>
<name>MaskedLabel</name>
<message>
<source>Hidden</source>
<translation>ซ่อนอยู่</translation>
</message>
<message>
<source>Hide</source>
<translation>ซ่อน</translation>
</message>
<message>
<source>Show for 30 seconds</source>
<translation>แสดง 30 วินาที</translation>
</message>
</context>
<context>
<name>Media</name>
<message>
<source>Film</source>
<translation>วีดิทัศน์</translation>
</message>
<message>
<source>Office file</source>
<translation>ไฟล์สำนักงาน</translation>
</message>
<message>
<source>PDF</source>
<translation>PDF</translation>
</message>
<message>
<source>Picture</source>
<translation>ภาพ</translation>
</message>
<message>
<source>Sound</source>
<translation>เสียง</translation>
</message>
<message>
<source>Text</source>
<translation>ข้อความ</translation>
</message>
</context>
<context>
<name>Merge</name>
<message>
<source>Keep the other case instead</source>
<translation>เก็บอีกเคสแทน</translation>
</message>
<message>
<source>Merge the cases</source>
<translation>รวมเคส</translation>
</message>
<message>
<source>Noted: they are two people</source>
<translation>บันทึกแล้ว: เป็นคนละบุคคล</translation>
</message>
<message>
<source>Nothing differs.</source>
<translation>ไม่มีข้อแตกต่าง</translation>
</message>
<message>
<source>Nothing else is in {other}.</source>
<translation>ไม่มีสิ่งอื่นใน {other}</translation>
</message>
<message>
<source>One person, two cases?</source>
<translation>บุคคลเดียว สองเคสใช่หรือไม่</translation>
</message>
<message>
<source>The same in both</source>
<translation>เหมือนกันทั้งสองเคส</translation>
</message>
<message>
<source>They are two people</source>
<translation>เป็นคนละบุคคล</translation>
</message>
<message>
<source>What differs</source>
<translation>ส่วนที่ต่างกัน</translation>
</message>
<message>
<source>What moves to {kept}</source>
<translation>สิ่งที่จะย้ายไป {kept}</translation>
</message>
<message>
<source>no answer</source>
<translation>ไม่มีคำตอบ</translation>
</message>
<message>
<source>{kind}: {count}</source>
<translation>{kind}: {count}</translation>
</message>
<message>
<source>{other} becomes part of {kept}. Choose the right answer wherever the two differ.</source>
<translation>{other} จะเป็นส่วนหนึ่งของ {kept} เลือกคำตอบที่ถูกต้องในทุกข้อที่ทั้งสองต่างกัน</translation>
</message>
<message>
<source>{other} is now part of {kept}</source>
<translation>{other} เป็นส่วนหนึ่งของ {kept} แล้ว</translation>
</message>
</context>
<context>
<name>Milestone</name>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>Some deadlines run from this moment.</source>
<translation>กำหนดเวลาบางอย่างนับจากเวลานี้</translation>
</message>
<message>
<source>What happened</source>
<translation>สิ่งที่เกิดขึ้น</translation>
</message>
<message>
<source>When</source>
<translation>เมื่อใด</translation>
</message>
</context>
<context>
<name>NewCase</name>
<message>
<source>A case you began on {moment} is not saved yet.</source>
<translation>เคสที่คุณเริ่มเมื่อ {moment} ยังไม่ได้บันทึก</translation>
</message>
<message>
<source>Back</source>
<translation>ย้อนกลับ</translation>
</message>
<message>
<source>Begin the case</source>
<translation>เริ่มเคส</translation>
</message>
<message>
<source>Case {code} has begun</source>
<translation>เริ่มเคส {code} แล้ว</translation>
</message>
<message>
<source>Close without a record</source>
<translation>ปิดโดยไม่เก็บบันทึก</translation>
</message>
<message>
<source>Consent to keep a record</source>
<translation>ความยินยอมให้เก็บบันทึก</translation>
</message>
<message>
<source>Go on with it</source>
<translation>ทำต่อ</translation>
</message>
<message>
<source>Language</source>
<translation>ภาษา</translation>
</message>
<message>
<source>New case</source>
<translation>เคสใหม่</translation>
</message>
<message>
<source>Only the consent is needed to begin. Everything else can wait.</source>
<translation>เริ่มได้เมื่อมีความยินยอม เรื่องอื่นทั้งหมดรอได้</translation>
</message>
<message>
<source>Safe contact</source>
<translation>การติดต่อที่ปลอดภัย</translation>
</message>
<message>
<source>That is the person's right: nothing is kept. You can still help today, and the person can come back at any time.</source>
<translation>นี่เป็นสิทธิของผู้รับบริการ จะไม่เก็บข้อมูลใดไว้ คุณยังช่วยได้ในวันนี้ และผู้รับบริการกลับมาได้ทุกเมื่อ</translation>
</message>
<message>
<source>The case</source>
<translation>ข้อมูลเคส</translation>
</message>
<message>
<source>The person, as far as known</source>
<translation>ข้อมูลบุคคลเท่าที่ทราบ</translation>
</message>
<message>
<source>Throw it away</source>
<translation>ทิ้ง</translation>
</message>
</context>
<context>
<name>Oversight</name>
<message>
<source>A relative, or somebody with a conflict of interest, finds no such case in any list or search. The program holds to this, but it is no lock: all caseworkers have the same key to the files.</source>
<translation>ผู้ที่เป็นญาติหรือมีผลประโยชน์ขัดกันจะไม่พบเคสนี้ในรายการหรือการค้นหาใด โปรแกรมปฏิบัติตามข้อนี้ แต่ไม่ใช่กุญแจล็อก เจ้าหน้าที่ดูแลเคสทุกคนใช้กุญแจเปิดไฟล์เดียวกัน</translation>
</message>
<message>
<source>Cases are drawn at random on the page of the team, and never one's own.</source>
<translation>สุ่มเคสได้ที่หน้าทีมงาน และไม่สุ่มเคสของตนเอง</translation>
</message>
<message>
<source>I looked into it</source>
<translation>ตรวจสอบแล้ว</translation>
</message>
<message>
<source>Keep a colleague from the case</source>
<translation>กันเพื่อนร่วมงานออกจากเคส</translation>
</message>
<message>
<source>Let see again</source>
<translation>ให้เห็นอีกครั้ง</translation>
</message>
<message>
<source>No colleague is kept from this case</source>
<translation>ไม่มีเพื่อนร่วมงานถูกกันออกจากเคสนี้</translation>
</message>
<message>
<source>No opening in an emergency</source>
<translation>ไม่มีการเปิดในเหตุฉุกเฉิน</translation>
</message>
<message>
<source>No quality review</source>
<translation>ไม่มีการทบทวนคุณภาพ</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>เปิดในเหตุฉุกเฉิน</translation>
</message>
<message>
<source>Whoever opens a case out of reach gives a reason, and a supervisor looks into it.</source>
<translation>ผู้ที่เปิดเคสซึ่งตนไม่มีสิทธิเห็นต้องให้เหตุผล และหัวหน้างานจะตรวจสอบ</translation>
</message>
<message>
<source>Write a score sheet</source>
<translation>เขียนใบให้คะแนน</translation>
</message>
<message>
<source>kept from the case</source>
<translation>ถูกกันออกจากเคส</translation>
</message>
<message>
<source>lifted</source>
<translation>ยกเลิกแล้ว</translation>
</message>
<message>
<source>looked into</source>
<translation>ตรวจสอบแล้ว</translation>
</message>
<message>
<source>nobody looked into it yet</source>
<translation>ยังไม่มีผู้ตรวจสอบ</translation>
</message>
</context>
<context>
<name>Overview</name>
<message>
<source>After that</source>
<translation>หลังจากนั้น</translation>
</message>
<message>
<source>At a glance</source>
<translation>ภาพรวม</translation>
</message>
<message>
<source>Consent</source>
<translation>ความยินยอม</translation>
</message>
<message>
<source>Due besides</source>
<translation>ครบกำหนดอื่น ๆ</translation>
</message>
<message>
<source>Interpreter</source>
<translation>ล่าม</translation>
</message>
<message>
<source>Next</source>
<translation>ขั้นต่อไป</translation>
</message>
<message>
<source>No step of the procedure is open.</source>
<translation>ไม่มีขั้นตอนของระเบียบปฏิบัติที่ค้างอยู่</translation>
</message>
<message>
<source>Procedure</source>
<translation>ระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Referrals</source>
<translation>การส่งต่อ</translation>
</message>
<message>
<source>Responsible</source>
<translation>ผู้รับผิดชอบ</translation>
</message>
<message>
<source>See what changes here…</source>
<translation>ดูสิ่งที่จะเปลี่ยนแปลงที่นี่…</translation>
</message>
<message>
<source>Settled</source>
<translation>จัดการแล้ว</translation>
</message>
<message>
<source>There is a newer version of this procedure, reviewed on {day}.</source>
<translation>ระเบียบปฏิบัตินี้มีฉบับใหม่กว่า ทบทวนเมื่อ {day}</translation>
</message>
<message>
<source>not asked</source>
<translation>ยังไม่ได้ถาม</translation>
</message>
<message>
<source>{valid} of {all} valid</source>
<translation>มีผล {valid} จาก {all}</translation>
</message>
<message>
<source>{waiting} waiting, {all} in all</source>
<translation>รอคำตอบ {waiting} ทั้งหมด {all}</translation>
</message>
</context>
<context>
<name>Page</name>
<message>
<source>Sheet {number} of {total}</source>
<translation>แผ่นที่ {number} จาก {total}</translation>
</message>
<message>
<source>Some words of this page are not translated yet. They are in English.</source>
<translation>บางคำในหน้านี้ยังไม่ได้แปล จึงเป็นภาษาอังกฤษ</translation>
</message>
<message>
<source>TRAINING – made-up people</source>
<translation>ฝึกอบรม – บุคคลสมมติ</translation>
</message>
</context>
<context>
<name>Palette</name>
<message>
<source>Go to a page or case, or do something</source>
<translation>ไปที่หน้าหรือเคส หรือสั่งงาน</translation>
</message>
<message>
<source>Nothing of that name</source>
<translation>ไม่พบชื่อนี้</translation>
</message>
</context>
<context>
<name>Papers</name>
<message>
<source>Add this paper</source>
<translation>เพิ่มเอกสารนี้</translation>
</message>
<message>
<source>For: {step}</source>
<translation>สำหรับ: {step}</translation>
</message>
<message>
<source>Open a line to see the step and its source.</source>
<translation>เปิดบรรทัดเพื่อดูขั้นตอนและแหล่งที่มา</translation>
</message>
<message>
<source>Papers the procedure asks for: {there} of {all} there</source>
<translation>เอกสารที่ระเบียบปฏิบัติกำหนด: มีแล้ว {there} จาก {all}</translation>
</message>
<message>
<source>missing</source>
<translation>ยังไม่มี</translation>
</message>
<message>
<source>there</source>
<translation>มีแล้ว</translation>
</message>
</context>
<context>
<name>Passphrase</name>
<message>
<source>Fair</source>
<translation>พอใช้</translation>
</message>
<message>
<source>Good</source>
<translation>ดี</translation>
</message>
<message>
<source>Strong</source>
<translation>แข็งแรง</translation>
</message>
<message>
<source>Weak</source>
<translation>อ่อน</translation>
</message>
</context>
<context>
<name>PassphraseLine</name>
<message>
<source>Caps lock is on.</source>
<translation>Caps Lock เปิดอยู่</translation>
</message>
<message>
<source>Hide the passphrase</source>
<translation>ซ่อนวลีรหัสผ่าน</translation>
</message>
<message>
<source>Show the passphrase</source>
<translation>แสดงวลีรหัสผ่าน</translation>
</message>
</context>
<context>
<name>Person</name>
<message>
<source>A child without a parent or guardian?</source>
<translation>เป็นเด็กที่ไม่มีบิดามารดาหรือผู้ปกครองอยู่ด้วยหรือไม่</translation>
</message>
<message>
<source>A year, or a year and month, is enough.</source>
<translation>ใส่เพียงปี หรือปีกับเดือนก็พอ</translation>
</message>
<message>
<source>Accused of an offence?</source>
<translation>ถูกกล่าวหาว่ากระทำความผิดหรือไม่</translation>
</message>
<message>
<source>Afraid to return to the home country?</source>
<translation>กลัวการกลับประเทศต้นทางหรือไม่</translation>
</message>
<message>
<source>Age at first contact, if no birth date</source>
<translation>อายุเมื่อพบครั้งแรก หากไม่มีวันเกิด</translation>
</message>
<message>
<source>Age, sex and gender</source>
<translation>อายุ เพศ และเพศสภาพ</translation>
</message>
<message>
<source>Birth date</source>
<translation>วันเกิด</translation>
</message>
<message>
<source>Children with the person now</source>
<translation>จำนวนเด็กที่อยู่กับผู้รับบริการตอนนี้</translation>
</message>
<message>
<source>Circumstances</source>
<translation>สภาพการณ์</translation>
</message>
<message>
<source>Citizenship and languages</source>
<translation>สัญชาติและภาษา</translation>
</message>
<message>
<source>Citizenship, the main one first</source>
<translation>สัญชาติ ใส่สัญชาติหลักก่อน</translation>
</message>
<message>
<source>Country of birth</source>
<translation>ประเทศที่เกิด</translation>
</message>
<message>
<source>Details of vulnerabilities</source>
<translation>รายละเอียดของความเปราะบาง</translation>
</message>
<message>
<source>Difficulties in daily life</source>
<translation>ความยากลำบากในชีวิตประจำวัน</translation>
</message>
<message>
<source>Displacement status</source>
<translation>สถานะการพลัดถิ่น</translation>
</message>
<message>
<source>Ethnic group</source>
<translation>กลุ่มชาติพันธุ์</translation>
</message>
<message>
<source>Family name</source>
<translation>นามสกุล</translation>
</message>
<message>
<source>Father's name</source>
<translation>ชื่อบิดา</translation>
</message>
<message>
<source>Form of address</source>
<translation>คำนำหน้าชื่อ</translation>
</message>
<message>
<source>Gender</source>
<translation>เพศสภาพ</translation>
</message>
<message>
<source>Given name</source>
<translation>ชื่อตัว</translation>
</message>
<message>
<source>Has the person died?</source>
<translation>ผู้รับบริการเสียชีวิตแล้วหรือไม่</translation>
</message>
<message>
<source>Highest level of education</source>
<translation>ระดับการศึกษาสูงสุด</translation>
</message>
<message>
<source>How the birth date is known</source>
<translation>ทราบวันเกิดได้อย่างไร</translation>
</message>
<message>
<source>Identity or passport number</source>
<translation>เลขประจำตัวหรือเลขหนังสือเดินทาง</translation>
</message>
<message>
<source>If so, do not contact the consulate, and ask about asylum.</source>
<translation>หากกลัว อย่าติดต่อสถานกงสุล และถามเรื่องการลี้ภัย</translation>
</message>
<message>
<source>Known as</source>
<translation>ชื่อที่ใช้เรียก</translation>
</message>
<message>
<source>Leave empty when there is only one name.</source>
<translation>เว้นว่างหากมีเพียงชื่อเดียว</translation>
</message>
<message>
<source>Main language</source>
<translation>ภาษาหลัก</translation>
</message>
<message>
<source>Marital status</source>
<translation>สถานภาพสมรส</translation>
</message>
<message>
<source>Middle name</source>
<translation>ชื่อกลาง</translation>
</message>
<message>
<source>Mother's name</source>
<translation>ชื่อมารดา</translation>
</message>
<message>
<source>Name in another script</source>
<translation>ชื่อในตัวอักษรอื่น</translation>
</message>
<message>
<source>Name in its own script</source>
<translation>ชื่อในตัวอักษรเดิม</translation>
</message>
<message>
<source>Names</source>
<translation>ชื่อ</translation>
</message>
<message>
<source>Names on papers, at work or online, separated by commas.</source>
<translation>ชื่อในเอกสาร ที่ทำงาน หรือออนไลน์ คั่นด้วยจุลภาค</translation>
</message>
<message>
<source>Needs an interpreter?</source>
<translation>ต้องการล่ามหรือไม่</translation>
</message>
<message>
<source>Number of children</source>
<translation>จำนวนบุตร</translation>
</message>
<message>
<source>Only if the person wants it recorded.</source>
<translation>เฉพาะเมื่อผู้รับบริการต้องการให้บันทึก</translation>
</message>
<message>
<source>Other languages</source>
<translation>ภาษาอื่น</translation>
</message>
<message>
<source>Other names used</source>
<translation>ชื่ออื่นที่ใช้</translation>
</message>
<message>
<source>Place of birth</source>
<translation>สถานที่เกิด</translation>
</message>
<message>
<source>Position in an organisation</source>
<translation>ตำแหน่งในองค์กร</translation>
</message>
<message>
<source>Reads the main language</source>
<translation>การอ่านภาษาหลัก</translation>
</message>
<message>
<source>Second language</source>
<translation>ภาษาที่สอง</translation>
</message>
<message>
<source>Sex</source>
<translation>เพศ</translation>
</message>
<message>
<source>Stateless?</source>
<translation>ไร้สัญชาติหรือไม่</translation>
</message>
<message>
<source>Such as a woman, or nobody from the same community.</source>
<translation>เช่น ขอผู้หญิง หรือขอคนที่ไม่ได้มาจากชุมชนเดียวกัน</translation>
</message>
<message>
<source>Such as illegal entry or stay, false papers, or what was done under force: then ask for a check whether the person may be punished at all.</source>
<translation>เช่น การเข้าเมืองหรืออยู่โดยผิดกฎหมาย เอกสารปลอม หรือสิ่งที่ทำเพราะถูกบังคับ: หากใช่ ขอให้ตรวจสอบว่าลงโทษผู้รับบริการได้หรือไม่</translation>
</message>
<message>
<source>Type of disability</source>
<translation>ประเภทความพิการ</translation>
</message>
<message>
<source>Unaccompanied or separated</source>
<translation>อยู่ตามลำพังหรือพลัดพราก</translation>
</message>
<message>
<source>Usual work</source>
<translation>งานที่ทำตามปกติ</translation>
</message>
<message>
<source>Vulnerabilities</source>
<translation>ความเปราะบาง</translation>
</message>
<message>
<source>What the estimate rests on</source>
<translation>ที่มาของการประมาณ</translation>
</message>
<message>
<source>Wish about the interpreter</source>
<translation>ความประสงค์เรื่องล่าม</translation>
</message>
</context>
<context>
<name>Plan</name>
<message>
<source>Actions without a goal</source>
<translation>การดำเนินการที่ไม่มีเป้าหมาย</translation>
</message>
<message>
<source>Done</source>
<translation>เสร็จแล้ว</translation>
</message>
<message>
<source>New action</source>
<translation>การดำเนินการใหม่</translation>
</message>
<message>
<source>New goal</source>
<translation>เป้าหมายใหม่</translation>
</message>
<message>
<source>No plan yet</source>
<translation>ยังไม่มีแผน</translation>
</message>
<message>
<source>Take back</source>
<translation>ย้อนคืน</translation>
</message>
<message>
<source>What the person wants to reach, and who does what by when towards it.</source>
<translation>สิ่งที่ผู้รับบริการต้องการบรรลุ และใครทำอะไรภายในเมื่อใดเพื่อสิ่งนั้น</translation>
</message>
<message>
<source>by {day}</source>
<translation>ภายใน {day}</translation>
</message>
<message>
<source>overdue, by {day}</source>
<translation>เกินกำหนด ภายใน {day}</translation>
</message>
<message>
<source>{done} of {all} done</source>
<translation>เสร็จแล้ว {done} จาก {all}</translation>
</message>
</context>
<context>
<name>PlanAction</name>
<message>
<source>By when</source>
<translation>ภายในเมื่อใด</translation>
</message>
<message>
<source>Done on</source>
<translation>วันที่ทำเสร็จ</translation>
</message>
<message>
<source>Goal it serves</source>
<translation>เป้าหมายที่ตอบสนอง</translation>
</message>
<message>
<source>Kind of service</source>
<translation>ประเภทบริการ</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>What came of it</source>
<translation>ผลที่เกิดขึ้น</translation>
</message>
<message>
<source>What is done</source>
<translation>สิ่งที่จะทำ</translation>
</message>
<message>
<source>Who does it</source>
<translation>ผู้ทำ</translation>
</message>
</context>
<context>
<name>PlanSheet</name>
<message>
<source>Ended on {day}.</source>
<translation>สิ้นสุดเมื่อ {day}</translation>
</message>
<message>
<source>How: {words}</source>
<translation>วิธีทำ: {words}</translation>
</message>
<message>
<source>Keep this paper only where it is safe.</source>
<translation>เก็บกระดาษนี้ไว้ในที่ปลอดภัยเท่านั้น</translation>
</message>
<message>
<source>No actions yet.</source>
<translation>ยังไม่มีการดำเนินการ</translation>
</message>
<message>
<source>There is no plan yet.</source>
<translation>ยังไม่มีแผน</translation>
</message>
<message>
<source>This is your plan. You can change it at any time. Ask {worker} at {office}.</source>
<translation>นี่คือแผนของคุณ คุณเปลี่ยนได้ทุกเมื่อ ถาม {worker} ที่ {office}</translation>
</message>
<message>
<source>To be reached by {day}.</source>
<translation>จะบรรลุภายใน {day}</translation>
</message>
<message>
<source>What else is done</source>
<translation>การดำเนินการอื่น</translation>
</message>
<message>
<source>What helps you: {words}</source>
<translation>สิ่งที่ช่วยคุณ: {words}</translation>
</message>
<message>
<source>Your plan</source>
<translation>แผนของคุณ</translation>
</message>
<message>
<source>by {day}</source>
<translation>ภายใน {day}</translation>
</message>
<message>
<source>who: {who}</source>
<translation>ผู้ดำเนินการ: {who}</translation>
</message>
</context>
<context>
<name>PocketCard</name>
<message>
<source>A draft for training and reading, not legal advice.</source>
<translation>ฉบับร่างสำหรับการฝึกอบรมและการอ่าน ไม่ใช่คำปรึกษาทางกฎหมาย</translation>
</message>
<message>
<source>Fold along the dashed lines, to and fro.</source>
<translation>พับสลับหน้าหลังตามเส้นประ</translation>
</message>
<message>
<source>Hours: not known</source>
<translation>เวลาทำการ: ไม่ทราบ</translation>
</message>
<message>
<source>Hours: {hours}</source>
<translation>เวลาทำการ: {hours}</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>ภาษา: {languages}</translation>
</message>
<message>
<source>Led by {agency}</source>
<translation>นำโดย {agency}</translation>
</message>
<message>
<source>No number to call is known.</source>
<translation>ไม่ทราบหมายเลขที่โทรได้</translation>
</message>
<message>
<source>Reviewed on {day}</source>
<translation>ทบทวนเมื่อ {day}</translation>
</message>
<message>
<source>The words of the procedure itself are in English.</source>
<translation>ข้อความของระเบียบปฏิบัติเองเป็นภาษาอังกฤษ</translation>
</message>
<message>
<source>Who to call</source>
<translation>ผู้ที่ติดต่อได้</translation>
</message>
<message>
<source>ask for consent</source>
<translation>ขอความยินยอม</translation>
</message>
<message>
<source>number not known</source>
<translation>ไม่ทราบหมายเลข</translation>
</message>
<message>
<source>{code}, version {version}</source>
<translation>{code} ฉบับ {version}</translation>
</message>
<message>
<source>{code}, version {version}, print {print_id}</source>
<translation>{code} ฉบับ {version} ฉบับพิมพ์ {print_id}</translation>
</message>
<message>
<source>“Not verified” means: not read in a source yet. Ask before you rely on it. Laws change.</source>
<translation>“ยังไม่ได้ตรวจสอบ” หมายความว่า ยังไม่ได้อ่านจากแหล่งที่มา ถามให้แน่ใจก่อนยึดถือ กฎหมายเปลี่ยนแปลงได้</translation>
</message>
</context>
<context>
<name>Policy</name>
<message>
<source>Each caseworker sees all cases of the office</source>
<translation>เจ้าหน้าที่ดูแลเคสแต่ละคนเห็นทุกเคสของสำนักงาน</translation>
</message>
<message>
<source>Each caseworker sees only the cases she or he is responsible for</source>
<translation>เจ้าหน้าที่ดูแลเคสแต่ละคนเห็นเฉพาะเคสที่ตนรับผิดชอบ</translation>
</message>
<message>
<source>Each caseworker sees the cases of her or his team</source>
<translation>เจ้าหน้าที่ดูแลเคสแต่ละคนเห็นเคสของทีมตน</translation>
</message>
</context>
<context>
<name>PolicyDialog</name>
<message>
<source>Caseworkers see</source>
<translation>เจ้าหน้าที่ดูแลเคสเห็น</translation>
</message>
<message>
<source>Keep this rule</source>
<translation>ใช้กฎนี้</translation>
</message>
<message>
<source>Takes effect only when somebody else has approved it</source>
<translation>เรื่องที่มีผลเมื่อผู้อื่นอนุมัติแล้วเท่านั้น</translation>
</message>
<message>
<source>Team of each caseworker (empty: no team)</source>
<translation>ทีมของเจ้าหน้าที่ดูแลเคสแต่ละคน (เว้นว่าง: ไม่มีทีม)</translation>
</message>
<message>
<source>Team of {name}</source>
<translation>ทีมของ {name}</translation>
</message>
<message>
<source>The program keeps to this in every list, search and count, and on every page. It cannot keep out somebody who takes the program apart: all caseworkers hold the same key to the files. For a case that one of them must not read under any circumstances, use another vault.</source>
<translation>โปรแกรมปฏิบัติตามกฎนี้ในทุกรายการ การค้นหา การนับ และทุกหน้า แต่กันผู้ที่แกะโปรแกรมไม่ได้ เจ้าหน้าที่ดูแลเคสทุกคนใช้กุญแจเปิดไฟล์เดียวกัน หากมีเคสที่คนใดคนหนึ่งต้องไม่อ่านไม่ว่ากรณีใด ให้ใช้ตู้นิรภัยอื่น</translation>
</message>
<message>
<source>The rule is kept and holds from now on.</source>
<translation>บันทึกกฎแล้ว มีผลตั้งแต่ตอนนี้</translation>
</message>
<message>
<source>Who sees which cases</source>
<translation>ใครเห็นเคสใด</translation>
</message>
</context>
<context>
<name>PrintDialog</name>
<message numerus="yes">
<source>%n page(s) made. Choose where to keep them.</source>
<translation>
<numerusform>จัดทำแล้ว %n หน้า เลือกที่เก็บ</numerusform>
</translation>
</message>
<message>
<source>Ask first whether it is safe for the person to keep this paper. If not, keep it here.</source>
<translation>ถามก่อนว่าผู้รับบริการเก็บกระดาษนี้ไว้ได้อย่างปลอดภัยหรือไม่ หากไม่ปลอดภัย ให้เก็บไว้ที่นี่</translation>
</message>
<message>
<source>Case summary for the person: everything held</source>
<translation>สรุปเคสสำหรับผู้รับบริการ: ข้อมูลทั้งหมดที่เก็บไว้</translation>
</message>
<message>
<source>Case summary for {name}: what consent covers</source>
<translation>สรุปเคสสำหรับ {name}: เฉพาะที่ความยินยอมครอบคลุม</translation>
</message>
<message>
<source>Consent cards for the person</source>
<translation>บัตรความยินยอมสำหรับผู้รับบริการ</translation>
</message>
<message>
<source>Each print has a number of its own and a line in the journal.</source>
<translation>ทุกฉบับที่พิมพ์มีหมายเลขของตนเองและมีหนึ่งบรรทัดในบันทึกการใช้งาน</translation>
</message>
<message>
<source>I have looked through it. It names nobody else, and nothing in it puts anybody in danger.</source>
<translation>ฉันตรวจดูแล้ว ไม่มีชื่อผู้อื่น และไม่มีสิ่งใดทำให้ผู้ใดตกอยู่ในอันตราย</translation>
</message>
<message>
<source>Language</source>
<translation>ภาษา</translation>
</message>
<message>
<source>Make it</source>
<translation>จัดทำ</translation>
</message>
<message>
<source>Make the consent card</source>
<translation>จัดทำบัตรความยินยอม</translation>
</message>
<message>
<source>Make the notice of the withdrawal</source>
<translation>จัดทำหนังสือแจ้งการถอนความยินยอม</translation>
</message>
<message>
<source>Plan for the person</source>
<translation>แผนสำหรับผู้รับบริการ</translation>
</message>
<message>
<source>Print about this case</source>
<translation>พิมพ์เรื่องของเคสนี้</translation>
</message>
<message>
<source>Read it to the end. Then confirm that it may leave.</source>
<translation>อ่านจนจบ แล้วยืนยันว่าส่งออกได้</translation>
</message>
<message>
<source>Save it</source>
<translation>บันทึก</translation>
</message>
<message>
<source>Saved. Delete the file once it is printed.</source>
<translation>บันทึกแล้ว ลบไฟล์เมื่อพิมพ์เสร็จ</translation>
</message>
<message>
<source>Show what will be printed</source>
<translation>แสดงสิ่งที่จะพิมพ์</translation>
</message>
<message>
<source>Some characters could not be drawn and stand as boxes. Look at the pages before they leave.</source>
<translation>มีอักขระบางตัวแสดงไม่ได้และกลายเป็นช่องสี่เหลี่ยม ตรวจหน้าก่อนส่งออก</translation>
</message>
<message>
<source>The pages are being made…</source>
<translation>กำลังจัดทำหน้า…</translation>
</message>
<message>
<source>What</source>
<translation>สิ่งที่พิมพ์</translation>
</message>
<message>
<source>What will be printed</source>
<translation>สิ่งที่จะพิมพ์</translation>
</message>
</context>
<context>
<name>ProcedureUpdate</name>
<message>
<source>Changed: {title}</source>
<translation>แก้ไข: {title}</translation>
</message>
<message>
<source>Deadline: {old}, from now on {new}</source>
<translation>กำหนดเวลา: {old} นับจากนี้เป็น {new}</translation>
</message>
<message>
<source>Follow the newer version</source>
<translation>ปฏิบัติตามฉบับใหม่กว่า</translation>
</message>
<message>
<source>New: {title}</source>
<translation>ใหม่: {title}</translation>
</message>
<message>
<source>No longer there: {title}</source>
<translation>ไม่มีอีกต่อไป: {title}</translation>
</message>
<message>
<source>Nothing changes for the steps of this case.</source>
<translation>ขั้นตอนของเคสนี้ไม่มีสิ่งใดเปลี่ยนแปลง</translation>
</message>
<message>
<source>The case follows the version reviewed on {old}; the newer one is of {new}.</source>
<translation>เคสนี้ปฏิบัติตามฉบับที่ทบทวนเมื่อ {old} ฉบับใหม่กว่าทบทวนเมื่อ {new}</translation>
</message>
<message>
<source>What changed: {parts}</source>
<translation>สิ่งที่เปลี่ยนแปลง: {parts}</translation>
</message>
<message>
<source>What the newer procedure changes in this case</source>
<translation>สิ่งที่ระเบียบปฏิบัติฉบับใหม่กว่าเปลี่ยนแปลงในเคสนี้</translation>
</message>
<message>
<source>What was done stays done. A case that follows the newer version cannot go back.</source>
<translation>สิ่งที่ทำไปแล้วยังคงอยู่ เคสที่เปลี่ยนไปใช้ฉบับใหม่กว่าแล้วจะกลับไปใช้ฉบับเดิมไม่ได้</translation>
</message>
<message>
<source>none</source>
<translation>ไม่มี</translation>
</message>
</context>
<context>
<name>Procedures</name>
<message numerus="yes">
<source>%n day(s)</source>
<translation>
<numerusform>%n วัน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n hour(s)</source>
<translation>
<numerusform>%n ชั่วโมง</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n minute(s)</source>
<translation>
<numerusform>%n นาที</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n month(s)</source>
<translation>
<numerusform>%n เดือน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n working day(s)</source>
<translation>
<numerusform>%n วันทำการ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n year(s)</source>
<translation>
<numerusform>%n ปี</numerusform>
</translation>
</message>
<message>
<source>A key must be a plain word.</source>
<translation>คีย์ต้องเป็นคำธรรมดา</translation>
</message>
<message>
<source>A verified entry must name its source.</source>
<translation>รายการที่ตรวจสอบแล้วต้องระบุแหล่งที่มา</translation>
</message>
<message>
<source>At least one entry is needed here.</source>
<translation>ต้องมีอย่างน้อยหนึ่งรายการที่นี่</translation>
</message>
<message>
<source>At once</source>
<translation>ทันที</translation>
</message>
<message>
<source>At once after {event}</source>
<translation>ทันทีหลัง{event}</translation>
</message>
<message>
<source>Can be made longer by {by} each time and to {in_all} in all: {rule} Who decides: {who}.</source>
<translation>ขยายเวลาได้ครั้งละ {by} รวมทั้งหมดไม่เกิน {in_all}: {rule} ผู้ตัดสินใจ: {who}</translation>
</message>
<message>
<source>Can be made longer by {by} each time: {rule} Who decides: {who}.</source>
<translation>ขยายเวลาได้ครั้งละ {by}: {rule} ผู้ตัดสินใจ: {who}</translation>
</message>
<message>
<source>Can be made longer to {in_all} in all: {rule} Who decides: {who}.</source>
<translation>ขยายเวลาได้ รวมทั้งหมดไม่เกิน {in_all}: {rule} ผู้ตัดสินใจ: {who}</translation>
</message>
<message>
<source>Can be made longer: {rule} Who decides: {who}.</source>
<translation>ขยายเวลาได้: {rule} ผู้ตัดสินใจ: {who}</translation>
</message>
<message>
<source>Compensation</source>
<translation>ค่าสินไหมทดแทน</translation>
</message>
<message>
<source>Consent to exploitation does not count</source>
<translation>ความยินยอมต่อการแสวงหาประโยชน์ไม่มีผล</translation>
</message>
<message>
<source>Data protection</source>
<translation>การคุ้มครองข้อมูล</translation>
</message>
<message>
<source>Definition of trafficking</source>
<translation>นิยามของการค้ามนุษย์</translation>
</message>
<message>
<source>Depends on: {groups}</source>
<translation>ขึ้นอยู่กับ: {groups}</translation>
</message>
<message>
<source>Done</source>
<translation>เสร็จแล้ว</translation>
</message>
<message>
<source>Due soon</source>
<translation>ใกล้ครบกำหนด</translation>
</message>
<message>
<source>For everyone</source>
<translation>สำหรับทุกคน</translation>
</message>
<message>
<source>For: {groups}</source>
<translation>สำหรับ: {groups}</translation>
</message>
<message>
<source>Kept for: {length}</source>
<translation>เก็บไว้เป็นเวลา: {length}</translation>
</message>
<message>
<source>Lasts {length} at most</source>
<translation>มีระยะเวลาไม่เกิน {length}</translation>
</message>
<message>
<source>Lasts {length} at most from {event}</source>
<translation>มีระยะเวลาไม่เกิน {length} นับจาก{event}</translation>
</message>
<message>
<source>Lasts {length} at most from {event}; the procedure does not say from when it runs</source>
<translation>มีระยะเวลาไม่เกิน {length} นับจาก{event} (ระเบียบปฏิบัติไม่ได้บอกว่าเริ่มนับจากเมื่อใด)</translation>
</message>
<message>
<source>Lasts {length} at most, from {event}</source>
<translation>มีระยะเวลาไม่เกิน {length} นับจาก{event}</translation>
</message>
<message>
<source>Leads the procedure</source>
<translation>เป็นหน่วยงานนำของระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Marks that repeat another part (&amp; and *) are not allowed. Write the words out.</source>
<translation>ไม่อนุญาตให้ใช้เครื่องหมายที่อ้างซ้ำส่วนอื่น (&amp; และ *) ให้เขียนคำเต็ม</translation>
</message>
<message>
<source>No longer asked for: more is known of the person now. What was done stays.</source>
<translation>ไม่ต้องทำอีกต่อไป: ตอนนี้ทราบข้อมูลของผู้รับบริการมากขึ้น สิ่งที่ทำไปแล้วยังคงอยู่</translation>
</message>
<message>
<source>Nobody can ever meet this condition. Correct it or take the step out.</source>
<translation>ไม่มีผู้ใดเข้าเงื่อนไขนี้ได้เลย แก้ไขเงื่อนไขหรือนำขั้นตอนออก</translation>
</message>
<message>
<source>Not needed</source>
<translation>ไม่จำเป็น</translation>
</message>
<message>
<source>Open</source>
<translation>ยังไม่เสร็จ</translation>
</message>
<message>
<source>Overdue</source>
<translation>เกินกำหนด</translation>
</message>
<message>
<source>Put this in quotes, or write a whole number, true, false or null.</source>
<translation>ใส่ส่วนนี้ในเครื่องหมายคำพูด หรือเขียนจำนวนเต็ม true, false หรือ null</translation>
</message>
<message>
<source>Reflection period</source>
<translation>ระยะเวลาฟื้นฟูและไตร่ตรอง</translation>
</message>
<message>
<source>Regional default</source>
<translation>แนวปฏิบัติกลางของภูมิภาค</translation>
</message>
<message>
<source>Return</source>
<translation>การส่งกลับ</translation>
</message>
<message>
<source>Rule for children</source>
<translation>กฎสำหรับเด็ก</translation>
</message>
<message>
<source>Set by the person responsible</source>
<translation>ผู้รับผิดชอบเป็นผู้กำหนด</translation>
</message>
<message>
<source>Stay in the country</source>
<translation>การพำนักในประเทศ</translation>
</message>
<message>
<source>Stopped</source>
<translation>หยุดแล้ว</translation>
</message>
<message>
<source>Stopped: the person fears to return, or asylum is open. Take no step of a return until that is settled.</source>
<translation>หยุดแล้ว: ผู้รับบริการกลัวการกลับ หรือเรื่องการลี้ภัยยังไม่ยุติ อย่าดำเนินขั้นตอนใดของการส่งกลับจนกว่าเรื่องนั้นจะยุติ</translation>
</message>
<message>
<source>Takes the person in: {agency}</source>
<translation>ผู้รับตัว: {agency}</translation>
</message>
<message>
<source>The country code and the name of the file do not agree.</source>
<translation>รหัสประเทศกับชื่อไฟล์ไม่ตรงกัน</translation>
</message>
<message>
<source>The deadline of a verified step must name its source.</source>
<translation>กำหนดเวลาของขั้นตอนที่ตรวจสอบแล้วต้องระบุแหล่งที่มา</translation>
</message>
<message>
<source>The entries are nested too deep.</source>
<translation>รายการซ้อนกันหลายชั้นเกินไป</translation>
</message>
<message>
<source>The file cannot be opened. Check that it is there and that you may read it.</source>
<translation>เปิดไฟล์ไม่ได้ ตรวจสอบว่ามีไฟล์อยู่และคุณมีสิทธิอ่าน</translation>
</message>
<message>
<source>The file has more than 10,000 steps.</source>
<translation>ไฟล์มีเกิน 10,000 ขั้นตอน</translation>
</message>
<message>
<source>The file holds a second document. Keep one.</source>
<translation>ไฟล์มีเอกสารที่สองอยู่ เก็บไว้ฉบับเดียว</translation>
</message>
<message>
<source>The file holds too many entries.</source>
<translation>ไฟล์มีรายการมากเกินไป</translation>
</message>
<message>
<source>The file is empty.</source>
<translation>ไฟล์ว่างเปล่า</translation>
</message>
<message>
<source>The file is not UTF-8. Save it again as UTF-8.</source>
<translation>ไฟล์ไม่ใช่ UTF-8 บันทึกอีกครั้งเป็น UTF-8</translation>
</message>
<message>
<source>The file is too big.</source>
<translation>ไฟล์ใหญ่เกินไป</translation>
</message>
<message>
<source>The folder has no regional.yaml, which stands in for countries without a file.</source>
<translation>โฟลเดอร์ไม่มี regional.yaml ซึ่งใช้แทนประเทศที่ไม่มีไฟล์</translation>
</message>
<message>
<source>The legal basis does not list this id. Add the law or correct the id.</source>
<translation>รายการฐานกฎหมายไม่มี id นี้ เพิ่มกฎหมายหรือแก้ id</translation>
</message>
<message>
<source>The longest extension is shorter than the deadline itself.</source>
<translation>การขยายเวลาที่นานที่สุดสั้นกว่ากำหนดเวลาเอง</translation>
</message>
<message>
<source>The name must be a country code in small letters, such as th.yaml, or regional.yaml.</source>
<translation>ชื่อต้องเป็นรหัสประเทศตัวพิมพ์เล็ก เช่น th.yaml หรือ regional.yaml</translation>
</message>
<message>
<source>The procedure file {file}</source>
<translation>ไฟล์ระเบียบปฏิบัติ {file}</translation>
</message>
<message>
<source>The procedure that is kept with a case</source>
<translation>ระเบียบปฏิบัติที่เก็บไว้กับเคส</translation>
</message>
<message>
<source>The sources do not list this id. Add the source or correct the id.</source>
<translation>รายการแหล่งที่มาไม่มี id นี้ เพิ่มแหล่งที่มาหรือแก้ id</translation>
</message>
<message>
<source>There is a control character in this line. Take it out.</source>
<translation>มีอักขระควบคุมในบรรทัดนี้ นำออก</translation>
</message>
<message>
<source>This cannot be read as JSON.</source>
<translation>อ่านส่วนนี้เป็น JSON ไม่ได้</translation>
</message>
<message>
<source>This cannot be read as YAML. Check spaces, colons and quotes.</source>
<translation>อ่านส่วนนี้เป็น YAML ไม่ได้ ตรวจสอบช่องว่าง เครื่องหมายทวิภาค และเครื่องหมายคำพูด</translation>
</message>
<message>
<source>This condition names more than ten groups. Split the step.</source>
<translation>เงื่อนไขนี้ระบุกลุ่มเกินสิบกลุ่ม ให้แบ่งขั้นตอน</translation>
</message>
<message>
<source>This id is used twice. Give each entry its own.</source>
<translation>id นี้ใช้สองครั้ง ตั้งให้แต่ละรายการต่างกัน</translation>
</message>
<message>
<source>This is empty. Write it or put null if the key allows that.</source>
<translation>ส่วนนี้ว่างเปล่า เขียนให้ครบ หรือใส่ null หากคีย์อนุญาต</translation>
</message>
<message>
<source>This is not one of the words that this key allows.</source>
<translation>คำนี้ไม่ใช่คำที่คีย์นี้อนุญาต</translation>
</message>
<message>
<source>This is not written in the form that this key needs.</source>
<translation>ส่วนนี้ไม่ได้เขียนในรูปแบบที่คีย์นี้ต้องการ</translation>
</message>
<message>
<source>This is too long.</source>
<translation>ส่วนนี้ยาวเกินไป</translation>
</message>
<message>
<source>This key is here twice. Take one out.</source>
<translation>คีย์นี้มีสองครั้ง นำออกหนึ่งอัน</translation>
</message>
<message>
<source>This key is not known. Correct it or take it out.</source>
<translation>ไม่รู้จักคีย์นี้ แก้ไขหรือนำออก</translation>
</message>
<message>
<source>This names a group that is not known. The schema lists them.</source>
<translation>ส่วนนี้ระบุกลุ่มที่โปรแกรมไม่รู้จัก ดูรายการกลุ่มในสคีมา</translation>
</message>
<message>
<source>This number is too big.</source>
<translation>ตัวเลขนี้มากเกินไป</translation>
</message>
<message>
<source>This number is too small.</source>
<translation>ตัวเลขนี้น้อยเกินไป</translation>
</message>
<message>
<source>This procedure file has nothing on it.</source>
<translation>ไฟล์ระเบียบปฏิบัตินี้ไม่มีข้อมูลในเรื่องนี้</translation>
</message>
<message>
<source>This says something about a deadline, but the step has none.</source>
<translation>ส่วนนี้กล่าวถึงกำหนดเวลา แต่ขั้นตอนนี้ไม่มีกำหนดเวลา</translation>
</message>
<message>
<source>Type marks (!) are not allowed. Take them out.</source>
<translation>ไม่อนุญาตให้ใช้เครื่องหมายชนิด (!) นำออก</translation>
</message>
<message>
<source>Victims are not punished</source>
<translation>ผู้เสียหายไม่ต้องรับโทษ</translation>
</message>
<message>
<source>Waiting</source>
<translation>กำลังรอ</translation>
</message>
<message>
<source>Waiting for {event}, then at once</source>
<translation>รอ{event} แล้วดำเนินการทันที</translation>
</message>
<message>
<source>Waiting for {event}, then {length}</source>
<translation>รอ{event} แล้วนับต่อไป {length}</translation>
</message>
<message>
<source>Who identifies victims</source>
<translation>ผู้คัดแยกผู้เสียหาย</translation>
</message>
<message>
<source>With: {countries}</source>
<translation>ร่วมกับ: {countries}</translation>
</message>
<message>
<source>Working days need a deadline of 1 to 1,000 whole days, for example P10D.</source>
<translation>วันทำการต้องมีกำหนดเวลาเป็นวันเต็ม 1 ถึง 1,000 วัน เช่น P10D</translation>
</message>
<message>
<source>Write a deadline: PT24H, P10D, P3M or P2Y, 100 years at most, or PT0S for at once.</source>
<translation>เขียนกำหนดเวลา: PT24H, P10D, P3M หรือ P2Y ไม่เกิน 100 ปี หรือ PT0S หมายถึงทันที</translation>
</message>
<message>
<source>Write a list here.</source>
<translation>เขียนรายการที่นี่</translation>
</message>
<message>
<source>Write a whole number here, without quotes.</source>
<translation>เขียนจำนวนเต็มที่นี่ โดยไม่ใส่เครื่องหมายคำพูด</translation>
</message>
<message>
<source>Write keys with values here.</source>
<translation>เขียนคีย์พร้อมค่าที่นี่</translation>
</message>
<message>
<source>Write plain words: no markup, links, placeholders, hidden characters or outer spaces.</source>
<translation>เขียนคำธรรมดา ไม่มีมาร์กอัป ลิงก์ ตัวแทนข้อความ อักขระที่มองไม่เห็น หรือช่องว่างหัวท้าย</translation>
</message>
<message>
<source>Write the day in quotes as year, month, day, for example '2026-11-24'.</source>
<translation>เขียนวันในเครื่องหมายคำพูด เรียงปี เดือน วัน เช่น '2026-11-24'</translation>
</message>
<message>
<source>Write true or false here.</source>
<translation>เขียน true หรือ false ที่นี่</translation>
</message>
<message>
<source>Write whom this is for: a list of groups, or groups joined by and, or, not and brackets.</source>
<translation>เขียนว่าใช้กับผู้ใด: รายการกลุ่ม หรือกลุ่มที่เชื่อมด้วย and, or, not และวงเล็บ</translation>
</message>
<message>
<source>Write words here; a number or a date goes in quotes.</source>
<translation>เขียนเป็นคำที่นี่ ตัวเลขหรือวันที่ให้ใส่ในเครื่องหมายคำพูด</translation>
</message>
<message>
<source>adults</source>
<translation>ผู้ใหญ่</translation>
</message>
<message>
<source>all but {group}</source>
<translation>ทุกคนยกเว้น{group}</translation>
</message>
<message>
<source>children</source>
<translation>เด็ก</translation>
</message>
<message>
<source>children without a parent or guardian</source>
<translation>เด็กที่ไม่มีบิดามารดาหรือผู้ปกครองอยู่ด้วย</translation>
</message>
<message>
<source>deadline</source>
<translation>กำหนดเวลา</translation>
</message>
<message>
<source>documents</source>
<translation>เอกสาร</translation>
</message>
<message>
<source>everyone</source>
<translation>ทุกคน</translation>
</message>
<message>
<source>foreign nationals</source>
<translation>คนต่างชาติ</translation>
</message>
<message>
<source>guidance</source>
<translation>คำแนะนำ</translation>
</message>
<message>
<source>men and boys</source>
<translation>ผู้ชายและเด็กชาย</translation>
</message>
<message>
<source>nationals of the country</source>
<translation>คนชาติของประเทศนั้น</translation>
</message>
<message>
<source>not signed</source>
<translation>ไม่ได้ลงนาม</translation>
</message>
<message>
<source>not verified</source>
<translation>ยังไม่ได้ตรวจสอบ</translation>
</message>
<message>
<source>people accused of an offence</source>
<translation>ผู้ที่ถูกกล่าวหาว่ากระทำความผิด</translation>
</message>
<message>
<source>people formally identified as victims</source>
<translation>ผู้ที่คัดแยกอย่างเป็นทางการแล้วว่าเป็นผู้เสียหาย</translation>
</message>
<message>
<source>people found not to be victims</source>
<translation>ผู้ที่คัดแยกแล้วว่าไม่ใช่ผู้เสียหาย</translation>
</message>
<message>
<source>people who came or were found at sea</source>
<translation>ผู้ที่มาทางทะเลหรือพบในทะเล</translation>
</message>
<message>
<source>people who come back from abroad</source>
<translation>ผู้ที่กลับมาจากต่างประเทศ</translation>
</message>
<message>
<source>people who may need asylum</source>
<translation>ผู้ที่อาจต้องการลี้ภัย</translation>
</message>
<message>
<source>phase</source>
<translation>ระยะ</translation>
</message>
<message>
<source>signed by a colleague of this office</source>
<translation>ลงนามโดยเพื่อนร่วมงานในสำนักงานนี้</translation>
</message>
<message>
<source>signed by a signer this office does not know</source>
<translation>ลงนามโดยผู้ลงนามที่สำนักงานนี้ไม่รู้จัก</translation>
</message>
<message>
<source>signed by a signer this office knows</source>
<translation>ลงนามโดยผู้ลงนามที่สำนักงานนี้รู้จัก</translation>
</message>
<message>
<source>smuggled migrants</source>
<translation>ผู้ย้ายถิ่นที่ถูกลักลอบขน</translation>
</message>
<message>
<source>source</source>
<translation>แหล่งที่มา</translation>
</message>
<message>
<source>stateless people</source>
<translation>คนไร้สัญชาติ</translation>
</message>
<message>
<source>the claim for compensation</source>
<translation>การเรียกร้องค่าสินไหมทดแทน</translation>
</message>
<message>
<source>the day it became known that this is a child</source>
<translation>วันที่ทราบว่าบุคคลนี้เป็นเด็ก</translation>
</message>
<message>
<source>the day the claim arose</source>
<translation>วันที่เกิดสิทธิเรียกร้อง</translation>
</message>
<message>
<source>the day the person is brought to testify</source>
<translation>วันที่นำตัวบุคคลมาเบิกความ</translation>
</message>
<message>
<source>the decision of the court</source>
<translation>คำพิพากษาหรือคำสั่งของศาล</translation>
</message>
<message>
<source>the end of the criminal case</source>
<translation>การสิ้นสุดของคดีอาญา</translation>
</message>
<message>
<source>the end of the examination or hospital stay</source>
<translation>การสิ้นสุดของการตรวจหรือการรักษาในโรงพยาบาล</translation>
</message>
<message>
<source>the end of the support</source>
<translation>การสิ้นสุดของการช่วยเหลือ</translation>
</message>
<message>
<source>the entry to the country</source>
<translation>การเข้าประเทศ</translation>
</message>
<message>
<source>the extension of protective custody</source>
<translation>การขยายระยะเวลาการคุ้มครองชั่วคราว</translation>
</message>
<message>
<source>the finding of the person</source>
<translation>การพบตัวบุคคล</translation>
</message>
<message>
<source>the first contact with the person</source>
<translation>การพบหรือติดต่อผู้รับบริการครั้งแรก</translation>
</message>
<message>
<source>the first court order for protection or safe custody</source>
<translation>คำสั่งศาลครั้งแรกให้คุ้มครองหรือให้อยู่ในสถานที่ปลอดภัย</translation>
</message>
<message>
<source>the first information that this may be trafficking</source>
<translation>ข้อมูลแรกที่ชี้ว่าอาจเป็นการค้ามนุษย์</translation>
</message>
<message>
<source>the first time before the committee for child welfare</source>
<translation>การพบคณะกรรมการสวัสดิภาพเด็กครั้งแรก</translation>
</message>
<message>
<source>the first time in court</source>
<translation>การขึ้นศาลครั้งแรก</translation>
</message>
<message>
<source>the grant of status as a victim</source>
<translation>การให้สถานะผู้เสียหาย</translation>
</message>
<message>
<source>the grant of temporary stay</source>
<translation>การอนุญาตให้พำนักชั่วคราว</translation>
</message>
<message>
<source>the identification as a victim</source>
<translation>การคัดแยกว่าเป็นผู้เสียหาย</translation>
</message>
<message>
<source>the landing from the sea</source>
<translation>การขึ้นฝั่งจากทะเล</translation>
</message>
<message>
<source>the opening of the case</source>
<translation>การเปิดเคส</translation>
</message>
<message>
<source>the person's consent</source>
<translation>ความยินยอมของผู้รับบริการ</translation>
</message>
<message>
<source>the person's consent to return</source>
<translation>ความยินยอมเดินทางกลับของผู้รับบริการ</translation>
</message>
<message>
<source>the presumptive identification as a victim</source>
<translation>การคัดแยกเบื้องต้นว่าน่าจะเป็นผู้เสียหาย</translation>
</message>
<message>
<source>the protection order</source>
<translation>คำสั่งคุ้มครอง</translation>
</message>
<message>
<source>the receipt of the offer</source>
<translation>การได้รับข้อเสนอ</translation>
</message>
<message>
<source>the report to the authorities</source>
<translation>การแจ้งต่อหน่วยงานของรัฐ</translation>
</message>
<message>
<source>the request for services</source>
<translation>การขอรับบริการ</translation>
</message>
<message>
<source>the request for urgent help</source>
<translation>การขอความช่วยเหลือเร่งด่วน</translation>
</message>
<message>
<source>the sending of the referral</source>
<translation>การส่งเรื่องส่งต่อ</translation>
</message>
<message>
<source>the start of protective custody</source>
<translation>การเริ่มการคุ้มครองชั่วคราว</translation>
</message>
<message>
<source>the start of the long stay in a shelter</source>
<translation>การเริ่มเข้าพักระยะยาวในสถานคุ้มครอง</translation>
</message>
<message>
<source>the start of the reflection period</source>
<translation>การเริ่มระยะเวลาฟื้นฟูและไตร่ตรอง</translation>
</message>
<message>
<source>the start of the short stay in a shelter</source>
<translation>การเริ่มเข้าพักระยะสั้นในสถานคุ้มครอง</translation>
</message>
<message>
<source>the start of the support</source>
<translation>การเริ่มการช่วยเหลือ</translation>
</message>
<message>
<source>title</source>
<translation>ชื่อขั้นตอน</translation>
</message>
<message>
<source>verified</source>
<translation>ตรวจสอบแล้ว</translation>
</message>
<message>
<source>victims of forced labour</source>
<translation>ผู้เสียหายจากแรงงานบังคับ</translation>
</message>
<message>
<source>victims of sexual exploitation</source>
<translation>ผู้เสียหายจากการแสวงหาประโยชน์ทางเพศ</translation>
</message>
<message>
<source>whether consent is needed</source>
<translation>ต้องได้รับความยินยอมหรือไม่</translation>
</message>
<message>
<source>whether it is verified</source>
<translation>ตรวจสอบแล้วหรือไม่</translation>
</message>
<message>
<source>who acts</source>
<translation>ผู้ดำเนินการ</translation>
</message>
<message>
<source>who it is for</source>
<translation>ใช้กับผู้ใด</translation>
</message>
<message>
<source>women and girls</source>
<translation>ผู้หญิงและเด็กหญิง</translation>
</message>
<message>
<source>{first} and {second}</source>
<translation>{first} และ {second}</translation>
</message>
<message>
<source>{how}; check the public holidays, not all of them are known here</source>
<translation>{how} (ตรวจสอบวันหยุดราชการด้วย เพราะโปรแกรมไม่ทราบครบทุกวัน)</translation>
</message>
<message>
<source>{how}; extended</source>
<translation>{how} (ขยายเวลาแล้ว)</translation>
</message>
<message>
<source>{how}; longer than the procedure allows</source>
<translation>{how} (นานกว่าที่ระเบียบปฏิบัติอนุญาต)</translation>
</message>
<message>
<source>{left} who are also {right}</source>
<translation>{left} ที่เป็น{right}ด้วย</translation>
</message>
<message>
<source>{left}, {right}</source>
<translation>{left}, {right}</translation>
</message>
<message>
<source>{length} from {event}</source>
<translation>{length} นับจาก{event}</translation>
</message>
<message>
<source>{length} from {event}; the procedure does not say from when it runs</source>
<translation>{length} นับจาก{event} (ระเบียบปฏิบัติไม่ได้บอกว่าเริ่มนับจากเมื่อใด)</translation>
</message>
<message>
<source>{length}; the procedure does not say from when it runs</source>
<translation>{length} (ระเบียบปฏิบัติไม่ได้บอกว่าเริ่มนับจากเมื่อใด)</translation>
</message>
<message numerus="yes">
<source>{place} has %n fault(s) and was not used. First, in line {line}: {fault}</source>
<translation>
<numerusform>{place} มีข้อผิดพลาด %n ข้อ จึงไม่ได้ใช้ ข้อแรกอยู่ที่บรรทัด {line}: {fault}</numerusform>
</translation>
</message>
<message>
<source>{source}. Last checked: not noted</source>
<translation>{source} ตรวจสอบครั้งล่าสุด: ไม่มีบันทึก</translation>
</message>
<message>
<source>{source}. Last checked: {day}</source>
<translation>{source} ตรวจสอบครั้งล่าสุด: {day}</translation>
</message>
<message>
<source>{title}, {publisher}</source>
<translation>{title}, {publisher}</translation>
</message>
<message>
<source>{title}, {publisher} ({year})</source>
<translation>{title}, {publisher} ({year})</translation>
</message>
<message>
<source>“{field}” is missing here.</source>
<translation>ไม่มี “{field}” ที่นี่</translation>
</message>
</context>
<context>
<name>Program</name>
<message>
<source>Something about this vault is not as this program left it. Stop working, tell your supervisor, and have the vault checked before anything is changed.</source>
<translation>มีบางอย่างในตู้นิรภัยนี้ไม่เหมือนที่โปรแกรมนี้บันทึกไว้ หยุดทำงาน แจ้งหัวหน้างาน และให้ตรวจสอบตู้นิรภัยก่อนแก้ไขสิ่งใด</translation>
</message>
</context>
<context>
<name>Progress</name>
<message>
<source>Stop</source>
<translation>หยุด</translation>
</message>
<message>
<source>{done} of {total}</source>
<translation>{done} จาก {total}</translation>
</message>
</context>
<context>
<name>Provider</name>
<message>
<source>Address</source>
<translation>ที่อยู่</translation>
</message>
<message>
<source>City</source>
<translation>เมือง</translation>
</message>
<message>
<source>Cost</source>
<translation>ค่าใช้จ่าย</translation>
</message>
<message>
<source>Country</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>Email</source>
<translation>อีเมล</translation>
</message>
<message>
<source>Hours</source>
<translation>เวลาทำการ</translation>
</message>
<message>
<source>Kind of organisation</source>
<translation>ประเภทองค์กร</translation>
</message>
<message>
<source>Languages</source>
<translation>ภาษา</translation>
</message>
<message>
<source>Last checked</source>
<translation>ตรวจสอบครั้งล่าสุด</translation>
</message>
<message>
<source>Latitude</source>
<translation>ละติจูด</translation>
</message>
<message>
<source>Longitude</source>
<translation>ลองจิจูด</translation>
</message>
<message>
<source>Name</source>
<translation>ชื่อ</translation>
</message>
<message>
<source>Phone</source>
<translation>โทรศัพท์</translation>
</message>
<message>
<source>Places</source>
<translation>จำนวนที่รับได้</translation>
</message>
<message>
<source>Postal code</source>
<translation>รหัสไปรษณีย์</translation>
</message>
<message>
<source>Province or state</source>
<translation>จังหวัดหรือรัฐ</translation>
</message>
<message>
<source>Services</source>
<translation>บริการ</translation>
</message>
<message>
<source>Takes</source>
<translation>กลุ่มที่รับ</translation>
</message>
<message>
<source>Takes referrals now?</source>
<translation>รับการส่งต่อในขณะนี้หรือไม่</translation>
</message>
<message>
<source>Who can be taken</source>
<translation>ผู้ที่รับได้</translation>
</message>
<message>
<source>Who to ask for</source>
<translation>ผู้ที่ควรติดต่อ</translation>
</message>
</context>
<context>
<name>QDialogButtonBox</name>
<message>
<source>OK</source>
<translation>ตกลง</translation>
</message>
</context>
<context>
<name>QLineEdit</name>
<message>
<source>&amp;Copy</source>
<translation>&amp;คัดลอก</translation>
</message>
<message>
<source>&amp;Paste</source>
<translation>&amp;วาง</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>ทำซ้ำ (&amp;R)</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;เลิกทำ</translation>
</message>
<message>
<source>Cu&amp;t</source>
<translation>&amp;ตัด</translation>
</message>
<message>
<source>Delete</source>
<translation>ลบ</translation>
</message>
<message>
<source>Select All</source>
<translation>เลือกทั้งหมด</translation>
</message>
</context>
<context>
<name>QPlatformTheme</name>
<message>
<source>&amp;No</source>
<translation>&amp;ไม่ใช่</translation>
</message>
<message>
<source>&amp;Yes</source>
<translation>&amp;ใช่</translation>
</message>
<message>
<source>Apply</source>
<translation>นำไปใช้</translation>
</message>
<message>
<source>Cancel</source>
<translation>ยกเลิก</translation>
</message>
<message>
<source>Close</source>
<translation>ปิด</translation>
</message>
<message>
<source>Discard</source>
<translation>ไม่บันทึก</translation>
</message>
<message>
<source>Help</source>
<translation>ช่วยเหลือ</translation>
</message>
<message>
<source>OK</source>
<translation>ตกลง</translation>
</message>
<message>
<source>Open</source>
<translation>เปิด</translation>
</message>
<message>
<source>Reset</source>
<translation>ตั้งค่าใหม่</translation>
</message>
<message>
<source>Retry</source>
<translation>ลองใหม่</translation>
</message>
<message>
<source>Save</source>
<translation>บันทึก</translation>
</message>
</context>
<context>
<name>QWidgetTextControl</name>
<message>
<source>&amp;Copy</source>
<translation>&amp;คัดลอก</translation>
</message>
<message>
<source>&amp;Paste</source>
<translation>&amp;วาง</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>ทำซ้ำ (&amp;R)</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;เลิกทำ</translation>
</message>
<message>
<source>Cu&amp;t</source>
<translation>&amp;ตัด</translation>
</message>
<message>
<source>Delete</source>
<translation>ลบ</translation>
</message>
<message>
<source>Select All</source>
<translation>เลือกทั้งหมด</translation>
</message>
</context>
<context>
<name>QualityReview</name>
<message>
<source>Criteria</source>
<translation>เกณฑ์</translation>
</message>
<message>
<source>Do the goals say what the person wants?</source>
<translation>เป้าหมายระบุสิ่งที่ผู้รับบริการต้องการหรือไม่</translation>
</message>
<message>
<source>Does the plan answer the needs that were found?</source>
<translation>แผนตอบสนองความต้องการที่พบหรือไม่</translation>
</message>
<message>
<source>Does the record hold only what is needed?</source>
<translation>บันทึกมีเฉพาะสิ่งที่จำเป็นหรือไม่</translation>
</message>
<message>
<source>For a child: do best interests lead?</source>
<translation>กรณีเด็ก: ยึดประโยชน์สูงสุดของเด็กเป็นหลักหรือไม่</translation>
</message>
<message>
<source>In words</source>
<translation>คำอธิบาย</translation>
</message>
<message>
<source>Reviewed on</source>
<translation>วันที่ทบทวน</translation>
</message>
<message>
<source>Reviewer</source>
<translation>ผู้ทบทวน</translation>
</message>
<message>
<source>Was consent informed, and for each sharing?</source>
<translation>ผู้รับบริการยินยอมโดยเข้าใจ และสำหรับการเปิดเผยแต่ละครั้งหรือไม่</translation>
</message>
<message>
<source>Was every referral followed up to an answer?</source>
<translation>ติดตามการส่งต่อทุกรายการจนได้คำตอบหรือไม่</translation>
</message>
<message>
<source>Was it written down in time, and in plain words?</source>
<translation>บันทึกทันเวลาและด้วยถ้อยคำที่เข้าใจง่ายหรือไม่</translation>
</message>
<message>
<source>Was safety asked first, and kept to since?</source>
<translation>ถามเรื่องความปลอดภัยก่อน และยึดถือตั้งแต่นั้นมาหรือไม่</translation>
</message>
<message>
<source>Was the person contacted as was agreed?</source>
<translation>ติดต่อผู้รับบริการตามที่ตกลงกันหรือไม่</translation>
</message>
<message>
<source>Were the needs assessed with the person?</source>
<translation>ประเมินความต้องการร่วมกับผู้รับบริการหรือไม่</translation>
</message>
<message>
<source>What to do better</source>
<translation>สิ่งที่ควรทำให้ดีขึ้น</translation>
</message>
<message>
<source>What was agreed with the worker</source>
<translation>สิ่งที่ตกลงกับเจ้าหน้าที่</translation>
</message>
<message>
<source>What was done well</source>
<translation>สิ่งที่ทำได้ดี</translation>
</message>
</context>
<context>
<name>Question</name>
<message>
<source>Answer after all</source>
<translation>เปลี่ยนเป็นตอบคำถาม</translation>
</message>
<message>
<source>Clear the answer</source>
<translation>ล้างคำตอบ</translation>
</message>
<message>
<source>No answer: say why</source>
<translation>ไม่มีคำตอบ: ระบุเหตุผล</translation>
</message>
</context>
<context>
<name>Record</name>
<message>
<source>Action of the plan</source>
<translation>การดำเนินการตามแผน</translation>
</message>
<message>
<source>Approval</source>
<translation>การอนุมัติ</translation>
</message>
<message>
<source>Assessment</source>
<translation>การประเมิน</translation>
</message>
<message>
<source>Asylum referral</source>
<translation>การส่งต่อเพื่อขอลี้ภัย</translation>
</message>
<message>
<source>Case</source>
<translation>เคส</translation>
</message>
<message>
<source>Case conference</source>
<translation>การประชุมเคส</translation>
</message>
<message>
<source>Closure</source>
<translation>การปิดเคส</translation>
</message>
<message>
<source>Complaint or feedback</source>
<translation>ข้อร้องเรียนหรือความคิดเห็น</translation>
</message>
<message>
<source>Consent</source>
<translation>ความยินยอม</translation>
</message>
<message>
<source>Contact note</source>
<translation>บันทึกการติดต่อ</translation>
</message>
<message>
<source>Did not want to say</source>
<translation>ไม่ประสงค์จะตอบ</translation>
</message>
<message>
<source>Document</source>
<translation>เอกสาร</translation>
</message>
<message>
<source>Event</source>
<translation>เหตุการณ์</translation>
</message>
<message>
<source>Event of the procedure</source>
<translation>เหตุการณ์ตามระเบียบปฏิบัติ</translation>
</message>
<message>
<source>Family member</source>
<translation>คนในครอบครัว</translation>
</message>
<message>
<source>Flag</source>
<translation>ธง</translation>
</message>
<message>
<source>Follow-up</source>
<translation>การติดตามผล</translation>
</message>
<message>
<source>Goal</source>
<translation>เป้าหมาย</translation>
</message>
<message>
<source>Incident of violence</source>
<translation>เหตุความรุนแรง</translation>
</message>
<message>
<source>Kept from the case</source>
<translation>การกันออกจากเคส</translation>
</message>
<message>
<source>Legal matter</source>
<translation>เรื่องทางกฎหมาย</translation>
</message>
<message>
<source>Not known</source>
<translation>ไม่ทราบ</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>การเปิดในเหตุฉุกเฉิน</translation>
</message>
<message>
<source>Person</source>
<translation>ข้อมูลบุคคล</translation>
</message>
<message>
<source>Person who arrived</source>
<translation>ผู้มาถึง</translation>
</message>
<message>
<source>Place</source>
<translation>สถานที่</translation>
</message>
<message>
<source>Quality review</source>
<translation>การทบทวนคุณภาพ</translation>
</message>
<message>
<source>Referral</source>
<translation>การส่งต่อ</translation>
</message>
<message>
<source>Referral in</source>
<translation>การส่งต่อที่ได้รับ</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>การส่งกลับและการคืนสู่สังคม</translation>
</message>
<message>
<source>Safe contact</source>
<translation>การติดต่อที่ปลอดภัย</translation>
</message>
<message>
<source>Screening</source>
<translation>การคัดกรอง</translation>
</message>
<message>
<source>Service</source>
<translation>บริการ</translation>
</message>
<message>
<source>Service provider</source>
<translation>หน่วยบริการ</translation>
</message>
<message>
<source>Suspect</source>
<translation>ผู้ต้องสงสัย</translation>
</message>
<message>
<source>Task</source>
<translation>งาน</translation>
</message>
<message>
<source>Transfer</source>
<translation>การโอนเคส</translation>
</message>
<message>
<source>What happened</source>
<translation>สิ่งที่เกิดขึ้น</translation>
</message>
</context>
<context>
<name>RecordEditor</name>
<message>
<source>Back without saving</source>
<translation>ย้อนกลับโดยไม่บันทึก</translation>
</message>
<message>
<source>Look at the differences</source>
<translation>ดูข้อแตกต่าง</translation>
</message>
<message>
<source>Nothing is lost: the record is as the other one saved it, and your answers are kept.</source>
<translation>ไม่มีสิ่งใดสูญหาย: รายการเป็นไปตามที่อีกฝ่ายบันทึก และคำตอบของคุณเก็บไว้แล้ว</translation>
</message>
</context>
<context>
<name>Referral</name>
<message>
<source>Answer</source>
<translation>คำตอบ</translation>
</message>
<message>
<source>Answer wanted by</source>
<translation>ต้องการคำตอบภายใน</translation>
</message>
<message>
<source>Answered on</source>
<translation>วันที่ตอบ</translation>
</message>
<message>
<source>Back to the case</source>
<translation>กลับไปที่เคส</translation>
</message>
<message>
<source>Begin anew</source>
<translation>เริ่มใหม่</translation>
</message>
<message>
<source>Choose a provider and what to share. Here you then see every answer that leaves.</source>
<translation>เลือกหน่วยบริการและข้อมูลที่จะเปิดเผย แล้วคุณจะเห็นทุกคำตอบที่จะส่งออกที่นี่</translation>
</message>
<message>
<source>Choose the help that is needed first.</source>
<translation>เลือกความช่วยเหลือที่ต้องการก่อน</translation>
</message>
<message>
<source>Consent it rests on</source>
<translation>ความยินยอมที่ใช้อ้างอิง</translation>
</message>
<message>
<source>Consent to tell {provider}</source>
<translation>ความยินยอมให้แจ้งข้อมูลแก่ {provider}</translation>
</message>
<message>
<source>Do no harm</source>
<translation>ไม่ก่อให้เกิดอันตราย</translation>
</message>
<message>
<source>Do no harm: say what could happen and what you do about it. It is not printed.</source>
<translation>ไม่ก่อให้เกิดอันตราย: ระบุว่าอาจเกิดอะไรขึ้นและคุณจะทำอย่างไร ส่วนนี้จะไม่พิมพ์ออกมา</translation>
</message>
<message>
<source>How urgent</source>
<translation>ความเร่งด่วน</translation>
</message>
<message>
<source>Make the letter</source>
<translation>จัดทำหนังสือ</translation>
</message>
<message>
<source>Nobody in the directory gives this help. Add a service to the directory first.</source>
<translation>ไม่มีหน่วยบริการในทำเนียบที่ให้ความช่วยเหลือนี้ เพิ่มหน่วยบริการลงในทำเนียบก่อน</translation>
</message>
<message>
<source>Nothing else leaves. What could go wrong is not printed.</source>
<translation>ไม่มีข้อมูลอื่นส่งออก ส่วนสิ่งที่อาจเป็นอันตรายจะไม่พิมพ์ออกมา</translation>
</message>
<message>
<source>Now make its letter. Today reminds you when no answer comes.</source>
<translation>จัดทำหนังสือต่อได้เลย หน้าวันนี้จะเตือนเมื่อยังไม่มีคำตอบ</translation>
</message>
<message>
<source>Printed copies</source>
<translation>จำนวนสำเนาที่พิมพ์</translation>
</message>
<message>
<source>Provider</source>
<translation>หน่วยบริการ</translation>
</message>
<message>
<source>Reason for the referral</source>
<translation>เหตุผลของการส่งต่อ</translation>
</message>
<message>
<source>Record consent for this</source>
<translation>บันทึกความยินยอมนี้</translation>
</message>
<message>
<source>Referral</source>
<translation>การส่งต่อ</translation>
</message>
<message>
<source>Send referral</source>
<translation>ส่งการส่งต่อ</translation>
</message>
<message>
<source>Sent</source>
<translation>วันที่ส่ง</translation>
</message>
<message>
<source>Service</source>
<translation>บริการ</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>แสดงอีก %n รายการ</numerusform>
</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>The person agreed to all of this on {day}.</source>
<translation>ผู้รับบริการยินยอมทั้งหมดนี้เมื่อ {day}</translation>
</message>
<message>
<source>The person agreed to all of this on {day}: {how}.</source>
<translation>ผู้รับบริการยินยอมทั้งหมดนี้เมื่อ {day}: {how}</translation>
</message>
<message>
<source>The person does not want this provider to be told. Choose another one, or ask again another day.</source>
<translation>ผู้รับบริการไม่ประสงค์ให้แจ้งหน่วยบริการนี้ เลือกแห่งอื่น หรือถามใหม่ในวันอื่น</translation>
</message>
<message>
<source>The referral is recorded as sent</source>
<translation>บันทึกการส่งต่อว่าส่งแล้ว</translation>
</message>
<message>
<source>Their caseworker</source>
<translation>เจ้าหน้าที่ดูแลเคสของฝ่ายนั้น</translation>
</message>
<message>
<source>There is no consent yet for this provider and all of this. Ask the person, then record it.</source>
<translation>ยังไม่มีความยินยอมสำหรับหน่วยบริการนี้และข้อมูลทั้งหมดนี้ ถามผู้รับบริการ แล้วบันทึกไว้</translation>
</message>
<message>
<source>What could go wrong for the person?</source>
<translation>อาจเกิดอันตรายใดต่อผู้รับบริการ</translation>
</message>
<message>
<source>What is shared</source>
<translation>ข้อมูลที่เปิดเผย</translation>
</message>
<message>
<source>What may they know</source>
<translation>ให้หน่วยบริการทราบอะไรได้บ้าง</translation>
</message>
<message>
<source>What they answered</source>
<translation>คำตอบที่ได้รับ</translation>
</message>
<message>
<source>What will be shared</source>
<translation>ข้อมูลที่จะเปิดเผย</translation>
</message>
<message>
<source>What you ask for</source>
<translation>สิ่งที่คุณขอ</translation>
</message>
<message>
<source>What you ask of them</source>
<translation>สิ่งที่คุณขอจากหน่วยบริการ</translation>
</message>
<message>
<source>Which help is needed</source>
<translation>ต้องการความช่วยเหลือใด</translation>
</message>
<message>
<source>Who can help</source>
<translation>ใครช่วยได้</translation>
</message>
<message>
<source>Why not</source>
<translation>เหตุผลที่ไม่รับ</translation>
</message>
<message>
<source>You began this referral before and did not send it.</source>
<translation>คุณเริ่มการส่งต่อนี้ไว้ก่อนหน้าและยังไม่ได้ส่ง</translation>
</message>
<message>
<source>does not take this person</source>
<translation>ไม่รับผู้รับบริการรายนี้</translation>
</message>
<message>
<source>in another country</source>
<translation>อยู่ประเทศอื่น</translation>
</message>
<message>
<source>interpreter needed</source>
<translation>ต้องมีล่าม</translation>
</message>
<message>
<source>nothing recorded</source>
<translation>ไม่มีข้อมูล</translation>
</message>
<message>
<source>speaks the language</source>
<translation>พูดภาษานี้ได้</translation>
</message>
<message>
<source>takes no referrals now</source>
<translation>ยังไม่รับการส่งต่อในขณะนี้</translation>
</message>
<message>
<source>takes this person</source>
<translation>รับผู้รับบริการรายนี้</translation>
</message>
<message>
<source>{city}, {country}</source>
<translation>{city}, {country}</translation>
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
<numerusform>จัดทำหนังสือแล้ว %n ฉบับ</numerusform>
</translation>
</message>
<message>
<source>Make the letter</source>
<translation>จัดทำหนังสือ</translation>
</message>
<message>
<source>New referral</source>
<translation>ส่งต่อใหม่</translation>
</message>
<message>
<source>No referral yet</source>
<translation>ยังไม่มีการส่งต่อ</translation>
</message>
<message>
<source>Record the answer</source>
<translation>บันทึกคำตอบ</translation>
</message>
<message>
<source>Refer the person to a service once she or he agrees to what it will be told.</source>
<translation>ส่งต่อผู้รับบริการไปรับบริการ เมื่อยินยอมแล้วว่าจะแจ้งข้อมูลใดบ้าง</translation>
</message>
<message>
<source>Their answer</source>
<translation>คำตอบของหน่วยบริการ</translation>
</message>
<message>
<source>answer due {day}</source>
<translation>ครบกำหนดตอบ {day}</translation>
</message>
<message>
<source>answer was due {day}</source>
<translation>ครบกำหนดตอบแล้วเมื่อ {day}</translation>
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
<translation>การมาถึงและหลังจากนั้น</translation>
</message>
<message>
<source>Arrived on</source>
<translation>วันที่มาถึง</translation>
</message>
<message>
<source>Assessment</source>
<translation>การประเมิน</translation>
</message>
<message>
<source>Country of return</source>
<translation>ประเทศที่กลับไป</translation>
</message>
<message>
<source>Decided on</source>
<translation>วันที่ตัดสินใจ</translation>
</message>
<message>
<source>Departure</source>
<translation>การออกเดินทาง</translation>
</message>
<message>
<source>Escort</source>
<translation>ผู้พาไป</translation>
</message>
<message>
<source>Family assessment</source>
<translation>การประเมินครอบครัว</translation>
</message>
<message>
<source>Findings about the family</source>
<translation>สิ่งที่พบเกี่ยวกับครอบครัว</translation>
</message>
<message>
<source>Fit to travel?</source>
<translation>สุขภาพพร้อมเดินทางหรือไม่</translation>
</message>
<message>
<source>For a child: in the child's best interest?</source>
<translation>กรณีเด็ก: เป็นประโยชน์สูงสุดของเด็กหรือไม่</translation>
</message>
<message>
<source>Informed about risks, help and other ways?</source>
<translation>ได้รับแจ้งเรื่องความเสี่ยง ความช่วยเหลือ และทางเลือกอื่นแล้วหรือไม่</translation>
</message>
<message>
<source>Place of return</source>
<translation>สถานที่ที่กลับไป</translation>
</message>
<message>
<source>Received by</source>
<translation>ผู้รับตัว</translation>
</message>
<message>
<source>Reintegration plan</source>
<translation>แผนการคืนสู่สังคม</translation>
</message>
<message>
<source>Risk on return</source>
<translation>ความเสี่ยงเมื่อกลับไป</translation>
</message>
<message>
<source>Risks and what is done about them</source>
<translation>ความเสี่ยงและวิธีจัดการ</translation>
</message>
<message>
<source>Route</source>
<translation>เส้นทาง</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>Travel</source>
<translation>การเดินทาง</translation>
</message>
<message>
<source>Travel document</source>
<translation>เอกสารเดินทาง</translation>
</message>
<message>
<source>What the person wants</source>
<translation>สิ่งที่ผู้รับบริการต้องการ</translation>
</message>
<message>
<source>Who meets the person</source>
<translation>ผู้ที่มารอรับ</translation>
</message>
<message>
<source>Why it was stopped</source>
<translation>เหตุผลที่หยุด</translation>
</message>
<message>
<source>Wish and decision</source>
<translation>ความประสงค์และการตัดสินใจ</translation>
</message>
</context>
<context>
<name>Returns</name>
<message>
<source>The person fears to return, or asylum is open. No step of a return is taken until that is settled.</source>
<translation>ผู้รับบริการกลัวการกลับ หรือเรื่องการลี้ภัยยังไม่ยุติ จะไม่ดำเนินขั้นตอนใดของการส่งกลับจนกว่าเรื่องนั้นจะยุติ</translation>
</message>
</context>
<context>
<name>Rights</name>
<message>
<source>add users and give them their role</source>
<translation>เพิ่มผู้ใช้และกำหนดบทบาท</translation>
</message>
<message>
<source>approve a colleague's assessment, plan or closure</source>
<translation>อนุมัติการประเมิน แผน หรือการปิดเคสของเพื่อนร่วมงาน</translation>
</message>
<message>
<source>assess needs, plan help and set steps aside</source>
<translation>ประเมินความต้องการ วางแผนช่วยเหลือ และงดดำเนินการขั้นตอน</translation>
</message>
<message>
<source>begin a case</source>
<translation>เริ่มเคส</translation>
</message>
<message>
<source>bring in records from a file</source>
<translation>นำเข้ารายการจากไฟล์</translation>
</message>
<message>
<source>bring the figures file up to date from the cases</source>
<translation>ปรับไฟล์ตัวเลขสถิติให้เป็นปัจจุบันตามเคส</translation>
</message>
<message>
<source>by a key: without it there is nothing to read or to sign with</source>
<translation>ด้วยกุญแจ: ไม่มีกุญแจก็ไม่มีสิ่งใดให้อ่านหรือใช้ลงลายมือชื่อ</translation>
</message>
<message>
<source>by a trace: it cannot be prevented and is found afterwards</source>
<translation>ด้วยร่องรอย: ป้องกันไม่ได้ แต่ตรวจพบได้ภายหลัง</translation>
</message>
<message>
<source>by this program: it refuses, but a script of someone with the key would not</source>
<translation>ด้วยโปรแกรมนี้: โปรแกรมไม่ยอมให้ทำ แต่สคริปต์ของผู้มีกุญแจยังทำได้</translation>
</message>
<message>
<source>change a case, its tasks and its notes</source>
<translation>แก้ไขเคส งาน และบันทึกการติดต่อ</translation>
</message>
<message>
<source>check the vault's files and journal</source>
<translation>ตรวจสอบไฟล์และบันทึกการใช้งานของตู้นิรภัย</translation>
</message>
<message>
<source>close a case</source>
<translation>ปิดเคส</translation>
</message>
<message>
<source>erase a case for good</source>
<translation>ลบเคสอย่างถาวร</translation>
</message>
<message>
<source>give a case to a caseworker</source>
<translation>มอบหมายเคสให้เจ้าหน้าที่ดูแลเคส</translation>
</message>
<message>
<source>hand a case over to another office</source>
<translation>โอนเคสไปสำนักงานอื่น</translation>
</message>
<message>
<source>install a country's procedure</source>
<translation>ติดตั้งระเบียบปฏิบัติของประเทศ</translation>
</message>
<message>
<source>keep the directory of services</source>
<translation>ดูแลทำเนียบหน่วยบริการ</translation>
</message>
<message>
<source>look for a suspect in all cases</source>
<translation>ค้นหาผู้ต้องสงสัยในทุกเคส</translation>
</message>
<message>
<source>make a backup</source>
<translation>สำรองข้อมูล</translation>
</message>
<message>
<source>make tables of figures</source>
<translation>จัดทำตารางตัวเลขสถิติ</translation>
</message>
<message>
<source>merge two cases of one person</source>
<translation>รวมสองเคสของบุคคลเดียวกัน</translation>
</message>
<message>
<source>open a case out of one's reach in an emergency</source>
<translation>เปิดเคสที่ตนไม่มีสิทธิเห็นในเหตุฉุกเฉิน</translation>
</message>
<message>
<source>open a closed case again</source>
<translation>เปิดเคสที่ปิดแล้วอีกครั้ง</translation>
</message>
<message>
<source>practise with made-up people</source>
<translation>ฝึกกับบุคคลสมมติ</translation>
</message>
<message>
<source>prepare and reset the training</source>
<translation>เตรียมและตั้งค่าการฝึกอบรมใหม่</translation>
</message>
<message>
<source>print letters and case pages</source>
<translation>พิมพ์หนังสือและหน้าเคส</translation>
</message>
<message>
<source>read the journal of who did what</source>
<translation>อ่านบันทึกการใช้งานว่าใครทำอะไร</translation>
</message>
<message>
<source>record consent and its withdrawal</source>
<translation>บันทึกความยินยอมและการถอนความยินยอม</translation>
</message>
<message>
<source>refer a person to a service</source>
<translation>ส่งต่อผู้รับบริการไปรับบริการ</translation>
</message>
<message>
<source>restore a backup</source>
<translation>กู้คืนข้อมูลสำรอง</translation>
</message>
<message>
<source>say who sees which cases, and what needs approval</source>
<translation>กำหนดว่าใครเห็นเคสใด และเรื่องใดต้องขออนุมัติ</translation>
</message>
<message>
<source>screen a person and state the result</source>
<translation>คัดกรองบุคคลและระบุผล</translation>
</message>
<message>
<source>see cases by their code, with steps, tasks and dates</source>
<translation>ดูเคสตามรหัส พร้อมขั้นตอน งาน และวันที่</translation>
</message>
<message>
<source>see figures and past releases</source>
<translation>ดูตัวเลขสถิติและชุดที่เผยแพร่ไปแล้ว</translation>
</message>
<message>
<source>see names, contacts, free text and attachments</source>
<translation>ดูชื่อ ข้อมูลติดต่อ ข้อความ และไฟล์แนบ</translation>
</message>
<message>
<source>see the team's work, and review its quality</source>
<translation>ดูงานของทีม และทบทวนคุณภาพงาน</translation>
</message>
<message>
<source>share without consent where a life is at risk</source>
<translation>เปิดเผยข้อมูลโดยไม่มีความยินยอมเมื่อมีอันตรายถึงชีวิต</translation>
</message>
<message>
<source>sign figures and let them leave the office</source>
<translation>ลงนามรับรองตัวเลขสถิติและให้ออกจากสำนักงาน</translation>
</message>
<message>
<source>write records with identities to a file</source>
<translation>เขียนรายการที่ระบุตัวบุคคลลงไฟล์</translation>
</message>
<message>
<source>write records without identities to a file</source>
<translation>เขียนรายการที่ไม่ระบุตัวบุคคลลงไฟล์</translation>
</message>
</context>
<context>
<name>Roles</name>
<message>
<source>Auditor</source>
<translation>ผู้ตรวจสอบ</translation>
</message>
<message>
<source>Caseworker</source>
<translation>เจ้าหน้าที่ดูแลเคส</translation>
</message>
<message>
<source>Statistics</source>
<translation>ผู้จัดทำสถิติ</translation>
</message>
<message>
<source>Supervisor</source>
<translation>หัวหน้างาน</translation>
</message>
<message>
<source>Trainer</source>
<translation>ผู้ฝึกอบรม</translation>
</message>
</context>
<context>
<name>Sample</name>
<message>
<source>Cases are drawn at random, never your own. Whoever has the number and the same cases draws the same.</source>
<translation>เคสได้จากการสุ่ม และไม่ใช่เคสของคุณเอง ผู้ที่มีตัวเลขนี้และเคสชุดเดียวกันจะสุ่มได้ผลเหมือนกัน</translation>
</message>
<message>
<source>Draw a sample</source>
<translation>สุ่มตัวอย่าง</translation>
</message>
<message>
<source>Drawn by the number</source>
<translation>ตัวเลขที่ใช้สุ่ม</translation>
</message>
<message>
<source>How many cases</source>
<translation>จำนวนเคส</translation>
</message>
<message>
<source>No score sheet yet.</source>
<translation>ยังไม่มีใบให้คะแนน</translation>
</message>
<message>
<source>Quality of the work</source>
<translation>คุณภาพงาน</translation>
</message>
<message>
<source>What the score sheets say</source>
<translation>ผลจากใบให้คะแนน</translation>
</message>
<message>
<source>{answer}: {count}</source>
<translation>{answer}: {count}</translation>
</message>
<message>
<source>{count} of {all} open cases of others</source>
<translation>{count} จากเคสที่เปิดอยู่ของผู้อื่น {all} เคส</translation>
</message>
</context>
<context>
<name>SavedLists</name>
<message>
<source>Delete a list</source>
<translation>ลบรายการเคส</translation>
</message>
<message>
<source>Delete the list</source>
<translation>ลบรายการ</translation>
</message>
<message>
<source>Delete the list “{name}”?</source>
<translation>ลบรายการ “{name}” หรือไม่</translation>
</message>
<message>
<source>For everybody in the office</source>
<translation>สำหรับทุกคนในสำนักงาน</translation>
</message>
<message>
<source>List: {name}</source>
<translation>รายการเคส: {name}</translation>
</message>
<message>
<source>Lists</source>
<translation>รายการเคส</translation>
</message>
<message>
<source>Name</source>
<translation>ชื่อ</translation>
</message>
<message>
<source>No list is saved yet</source>
<translation>ยังไม่ได้บันทึกรายการเคส</translation>
</message>
<message>
<source>Save</source>
<translation>บันทึก</translation>
</message>
<message>
<source>Save this list</source>
<translation>บันทึกรายการนี้</translation>
</message>
<message>
<source>Save this list…</source>
<translation>บันทึกรายการนี้…</translation>
</message>
<message>
<source>The cases stay as they are.</source>
<translation>เคสยังคงอยู่ตามเดิม</translation>
</message>
<message>
<source>The list is saved.</source>
<translation>บันทึกรายการแล้ว</translation>
</message>
<message>
<source>{name} (the office)</source>
<translation>{name} (สำนักงาน)</translation>
</message>
</context>
<context>
<name>Screening</name>
<message>
<source>Answers</source>
<translation>คำตอบ</translation>
</message>
<message>
<source>Ask in your own words and in any order. You can leave and come back; what you have is kept. Stop when the person is tired. Keys 1 to 4 give an answer and go on.</source>
<translation>ถามด้วยถ้อยคำของคุณเองและเรียงลำดับใดก็ได้ ออกไปแล้วกลับมาใหม่ได้ ข้อมูลที่มีจะเก็บไว้ หยุดเมื่อผู้รับบริการเหนื่อย กดปุ่ม 1 ถึง 4 เพื่อตอบแล้วไปข้อถัดไป</translation>
</message>
<message>
<source>Ask when the person is safe and rested, in her or his own language, alone.</source>
<translation>ถามเมื่อผู้รับบริการปลอดภัยและได้พักแล้ว ด้วยภาษาของผู้รับบริการ เป็นการส่วนตัวโดยไม่มีผู้อื่นอยู่ด้วย</translation>
</message>
<message>
<source>Back</source>
<translation>ย้อนกลับ</translation>
</message>
<message>
<source>Begin</source>
<translation>เริ่ม</translation>
</message>
<message>
<source>Both sets are about exploitation of labour. For other forms there is no checked set here: listen, then say in your decision what you saw and heard.</source>
<translation>แบบทั้งสองชุดเกี่ยวกับการแสวงหาประโยชน์ด้านแรงงาน รูปแบบอื่นยังไม่มีชุดที่ตรวจสอบแล้วที่นี่ ให้ฟัง แล้วเขียนสิ่งที่คุณเห็นและได้ยินในการตัดสินใจ</translation>
</message>
<message>
<source>Choose the questions</source>
<translation>เลือกชุดคำถาม</translation>
</message>
<message>
<source>Decided on</source>
<translation>วันที่ตัดสิน</translation>
</message>
<message>
<source>Formal status</source>
<translation>สถานะทางการ</translation>
</message>
<message>
<source>Instrument</source>
<translation>แบบคัดกรอง</translation>
</message>
<message>
<source>Interviewed on</source>
<translation>วันที่สัมภาษณ์</translation>
</message>
<message>
<source>Kind of body that decided</source>
<translation>ประเภทหน่วยงานที่ตัดสิน</translation>
</message>
<message>
<source>New screening</source>
<translation>คัดกรองใหม่</translation>
</message>
<message>
<source>No dimension was positive.</source>
<translation>ไม่มีด้านใดเข้าข่าย</translation>
</message>
<message>
<source>No screening yet</source>
<translation>ยังไม่มีการคัดกรอง</translation>
</message>
<message>
<source>Not verified against the original. Source: {source}</source>
<translation>ยังไม่ได้ตรวจสอบกับต้นฉบับ แหล่งที่มา: {source}</translation>
</message>
<message>
<source>Only what the competent body has decided.</source>
<translation>เฉพาะสิ่งที่หน่วยงานผู้มีอำนาจตัดสินแล้ว</translation>
</message>
<message>
<source>Positive dimensions</source>
<translation>ด้านที่เข้าข่าย</translation>
</message>
<message>
<source>Positive: {dimensions}</source>
<translation>เข้าข่าย: {dimensions}</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>แหล่งที่มา: {source}</translation>
</message>
<message>
<source>The age is not known: until it is, the person is treated as a child.</source>
<translation>ยังไม่ทราบอายุ จนกว่าจะทราบ ให้ปฏิบัติต่อผู้รับบริการเสมือนเด็ก</translation>
</message>
<message>
<source>The indicators help; they do not decide.</source>
<translation>ข้อบ่งชี้ช่วยประกอบการพิจารณา แต่ไม่ใช่ตัวตัดสิน</translation>
</message>
<message>
<source>The indicators help; they do not decide. The decision below is yours.</source>
<translation>ข้อบ่งชี้ช่วยประกอบการพิจารณา แต่ไม่ใช่ตัวตัดสิน การตัดสินใจด้านล่างเป็นของคุณ</translation>
</message>
<message>
<source>What the answers add up to</source>
<translation>ผลรวมของคำตอบ</translation>
</message>
<message>
<source>What you decide</source>
<translation>คุณตัดสินใจว่าอย่างไร</translation>
</message>
<message>
<source>Why</source>
<translation>เพราะเหตุใด</translation>
</message>
<message>
<source>With an interpreter?</source>
<translation>มีล่ามหรือไม่</translation>
</message>
<message>
<source>Your decision</source>
<translation>การตัดสินใจของคุณ</translation>
</message>
<message>
<source>not asked yet</source>
<translation>ยังไม่ได้ถาม</translation>
</message>
<message>
<source>not decided yet</source>
<translation>ยังไม่ได้ตัดสิน</translation>
</message>
<message>
<source>not positive</source>
<translation>ไม่เข้าข่าย</translation>
</message>
<message>
<source>positive</source>
<translation>เข้าข่าย</translation>
</message>
<message>
<source>{done} of {total} asked</source>
<translation>ถามแล้ว {done} จาก {total}</translation>
</message>
<message>
<source>{instrument}, {day}</source>
<translation>{instrument}, {day}</translation>
</message>
<message>
<source>{strength} sign</source>
<translation>ข้อบ่งชี้{strength}</translation>
</message>
</context>
<context>
<name>Sections</name>
<message>
<source>Add: {kind}</source>
<translation>เพิ่ม: {kind}</translation>
</message>
<message>
<source>Complaints, testimony, claims and permits, with their dates.</source>
<translation>การแจ้งความ การเบิกความ การเรียกร้อง และใบอนุญาต พร้อมวันที่</translation>
</message>
<message>
<source>Each place of recruitment, transit and exploitation, as far as it is known.</source>
<translation>สถานที่จัดหา ทางผ่าน และสถานที่แสวงหาประโยชน์แต่ละแห่ง เท่าที่ทราบ</translation>
</message>
<message>
<source>Each service that was given or offered, with dates, cost and provider.</source>
<translation>บริการแต่ละอย่างที่ให้หรือเสนอ พร้อมวันที่ ค่าใช้จ่าย และหน่วยบริการ</translation>
</message>
<message>
<source>How the person is 1, 3, 6 and 12 months later.</source>
<translation>สภาพของผู้รับบริการหลังจากนั้น 1, 3, 6 และ 12 เดือน</translation>
</message>
<message>
<source>One for each incident; counted without names the way GBVIMS does.</source>
<translation>หนึ่งรายการต่อหนึ่งเหตุ นับโดยไม่ระบุชื่อตามแบบ GBVIMS</translation>
</message>
<message>
<source>Only what the person decides, informed about risks and other ways.</source>
<translation>เฉพาะสิ่งที่ผู้รับบริการตัดสินใจเอง โดยได้รับแจ้งความเสี่ยงและทางเลือกอื่นแล้ว</translation>
</message>
<message>
<source>Only what the person tells or the authorities need. It is printed for nobody else.</source>
<translation>เฉพาะสิ่งที่ผู้รับบริการบอกหรือหน่วยงานของรัฐจำเป็นต้องใช้ ไม่พิมพ์ให้ผู้อื่น</translation>
</message>
<message>
<source>What other bodies ask this office to do for the person, and what was answered.</source>
<translation>สิ่งที่หน่วยงานอื่นขอให้สำนักงานนี้ทำเพื่อผู้รับบริการ และคำตอบที่ให้ไป</translation>
</message>
<message>
<source>What the person says about the help itself. Nobody is treated worse for it.</source>
<translation>สิ่งที่ผู้รับบริการบอกเกี่ยวกับความช่วยเหลือเอง จะไม่มีใครได้รับการปฏิบัติแย่ลงเพราะเรื่องนี้</translation>
</message>
<message>
<source>Who belongs to the person, who is safe to contact, and whose case is here as well.</source>
<translation>ใครเป็นคนของผู้รับบริการ ใครติดต่อได้อย่างปลอดภัย และใครมีเคสอยู่ที่นี่ด้วย</translation>
</message>
<message>
<source>Who met about the case, and what was agreed.</source>
<translation>ใครประชุมเรื่องเคสนี้ และตกลงอะไรกัน</translation>
</message>
<message>
<source>Whoever is afraid to return is told of asylum, and no step of a return is taken.</source>
<translation>ผู้ที่กลัวการกลับจะได้รับแจ้งเรื่องการลี้ภัย และจะไม่ดำเนินขั้นตอนใดของการส่งกลับ</translation>
</message>
</context>
<context>
<name>ServiceGiven</name>
<message>
<source>Cost</source>
<translation>ค่าใช้จ่าย</translation>
</message>
<message>
<source>Currency</source>
<translation>สกุลเงิน</translation>
</message>
<message>
<source>From</source>
<translation>ตั้งแต่</translation>
</message>
<message>
<source>Hours</source>
<translation>จำนวนชั่วโมง</translation>
</message>
<message>
<source>How it came about</source>
<translation>ที่มาของบริการ</translation>
</message>
<message>
<source>How the person found it</source>
<translation>ความเห็นของผู้รับบริการต่อบริการ</translation>
</message>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>Provider</source>
<translation>หน่วยบริการ</translation>
</message>
<message>
<source>Service</source>
<translation>บริการ</translation>
</message>
<message>
<source>Until</source>
<translation>ถึง</translation>
</message>
<message>
<source>Who pays</source>
<translation>ผู้จ่าย</translation>
</message>
</context>
<context>
<name>Services</name>
<message numerus="yes">
<source>%n service(s)</source>
<translation>
<numerusform>บริการ %n รายการ</numerusform>
</translation>
</message>
<message>
<source>Services at a glance</source>
<translation>ภาพรวมบริการ</translation>
</message>
<message>
<source>Total</source>
<translation>รวม</translation>
</message>
<message>
<source>no currency given</source>
<translation>ไม่ได้ระบุสกุลเงิน</translation>
</message>
<message>
<source>{amount} {currency}</source>
<translation>{amount} {currency}</translation>
</message>
<message>
<source>{first} to {last}</source>
<translation>{first} ถึง {last}</translation>
</message>
</context>
<context>
<name>Session</name>
<message>
<source>Something went wrong inside the program. Nothing was changed. Tell support this number: {reference}</source>
<translation>เกิดข้อผิดพลาดภายในโปรแกรม ไม่มีสิ่งใดเปลี่ยนแปลง แจ้งหมายเลขนี้แก่ฝ่ายสนับสนุน: {reference}</translation>
</message>
</context>
<context>
<name>SetUp</name>
<message>
<source>Country whose procedure you follow</source>
<translation>ประเทศเจ้าของระเบียบปฏิบัติที่คุณปฏิบัติตาม</translation>
</message>
<message>
<source>Create the vault</source>
<translation>สร้างตู้นิรภัย</translation>
</message>
<message>
<source>Creating…</source>
<translation>กำลังสร้าง…</translation>
</message>
<message>
<source>Everything stays on this laptop, encrypted. There is no way in without the passphrase.</source>
<translation>ทุกอย่างอยู่ในเครื่องนี้และเข้ารหัสไว้ หากไม่มีวลีรหัสผ่านจะเข้าไม่ได้เลย</translation>
</message>
<message>
<source>Give the office and your name.</source>
<translation>ใส่ชื่อสำนักงานและชื่อของคุณ</translation>
</message>
<message>
<source>Make six words for me</source>
<translation>สร้างหกคำให้ฉัน</translation>
</message>
<message>
<source>Name of the office, as letters show it</source>
<translation>ชื่อสำนักงาน ตามที่ปรากฏในหนังสือ</translation>
</message>
<message>
<source>Passphrase, at least 15 characters</source>
<translation>วลีรหัสผ่าน อย่างน้อย 15 อักขระ</translation>
</message>
<message>
<source>Set up a vault</source>
<translation>ตั้งค่าตู้นิรภัย</translation>
</message>
<message>
<source>Strength: {level}</source>
<translation>ความแข็งแรง: {level}</translation>
</message>
<message>
<source>The same passphrase again</source>
<translation>วลีรหัสผ่านเดิมอีกครั้ง</translation>
</message>
<message>
<source>The two passphrases are not the same.</source>
<translation>วลีรหัสผ่านสองครั้งไม่ตรงกัน</translation>
</message>
<message>
<source>Write the words down and keep the paper away from this laptop until you know them.</source>
<translation>จดคำเหล่านี้ไว้ และเก็บกระดาษให้ห่างจากเครื่องนี้จนกว่าคุณจะจำได้</translation>
</message>
<message>
<source>Your name; you will be the first supervisor, number 1</source>
<translation>ชื่อของคุณ คุณจะเป็นหัวหน้างานคนแรก หมายเลข 1</translation>
</message>
</context>
<context>
<name>SharedEvent</name>
<message>
<source>Authority in charge of disembarkation or reception</source>
<translation>หน่วยงานที่รับผิดชอบการขึ้นฝั่งหรือการรับตัว</translation>
</message>
<message>
<source>Country</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>Date</source>
<translation>วันที่</translation>
</message>
<message>
<source>From then on nobody is added to the list of arrivals.</source>
<translation>หลังจากวันนั้นจะไม่เพิ่มผู้ใดในรายการผู้มาถึง</translation>
</message>
<message>
<source>Intake ended on</source>
<translation>วันที่สิ้นสุดการรับตัว</translation>
</message>
<message>
<source>Led by</source>
<translation>ผู้นำการปฏิบัติ</translation>
</message>
<message>
<source>Name of the event</source>
<translation>ชื่อเหตุการณ์</translation>
</message>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>Number of people</source>
<translation>จำนวนคน</translation>
</message>
<message>
<source>Place</source>
<translation>สถานที่</translation>
</message>
<message>
<source>Type of event</source>
<translation>ประเภทเหตุการณ์</translation>
</message>
<message>
<source>Vessel</source>
<translation>เรือ</translation>
</message>
</context>
<context>
<name>Sharing</name>
<message>
<source>No</source>
<translation>ไม่ใช่</translation>
</message>
<message>
<source>Yes</source>
<translation>ใช่</translation>
</message>
</context>
<context>
<name>Sound</name>
<message>
<source>Back 5 seconds</source>
<translation>ถอยหลัง 5 วินาที</translation>
</message>
<message>
<source>Forward 5 seconds</source>
<translation>ไปข้างหน้า 5 วินาที</translation>
</message>
<message>
<source>Pause</source>
<translation>หยุดชั่วคราว</translation>
</message>
<message>
<source>Place in the sound</source>
<translation>ตำแหน่งในเสียง</translation>
</message>
<message>
<source>Play</source>
<translation>เล่น</translation>
</message>
<message>
<source>The sound output of this computer no longer answers. Lock the program and unlock it, then open the sound again.</source>
<translation>ช่องเสียงออกของคอมพิวเตอร์นี้ไม่ตอบสนองแล้ว ให้ล็อกโปรแกรมแล้วปลดล็อก จากนั้นเปิดเสียงอีกครั้ง</translation>
</message>
<message>
<source>This computer has no sound output. Plug in headphones or a loudspeaker, then press play again.</source>
<translation>คอมพิวเตอร์นี้ไม่มีช่องเสียงออก ให้เสียบหูฟังหรือลำโพง แล้วกดเล่นอีกครั้ง</translation>
</message>
<message>
<source>{place} of {length}</source>
<translation>{place} จาก {length}</translation>
</message>
</context>
<context>
<name>Steps</name>
<message>
<source>Can be made longer by: {who}. {rule}</source>
<translation>ขยายเวลาได้โดย: {who} {rule}</translation>
</message>
<message>
<source>Can be made longer, to {moment} at most, by: {who}. {rule}</source>
<translation>ขยายเวลาได้ อย่างช้าถึง {moment} โดย: {who} {rule}</translation>
</message>
<message>
<source>Documents: {names}</source>
<translation>เอกสาร: {names}</translation>
</message>
<message>
<source>Done</source>
<translation>เสร็จแล้ว</translation>
</message>
<message>
<source>Forms to print</source>
<translation>แบบฟอร์มที่ต้องพิมพ์</translation>
</message>
<message>
<source>It happened…</source>
<translation>เกิดขึ้นแล้ว…</translation>
</message>
<message>
<source>More time…</source>
<translation>ขอเวลาเพิ่ม…</translation>
</message>
<message>
<source>Needs the person's consent</source>
<translation>ต้องได้รับความยินยอมจากผู้รับบริการ</translation>
</message>
<message>
<source>No source yet: ask before you rely on it.</source>
<translation>ยังไม่มีแหล่งที่มา ถามให้แน่ใจก่อนยึดถือ</translation>
</message>
<message>
<source>Not needed…</source>
<translation>ไม่จำเป็น…</translation>
</message>
<message>
<source>On the list since {day}: more became known ({groups}).</source>
<translation>อยู่ในรายการตั้งแต่ {day}: ทราบข้อมูลเพิ่มขึ้น ({groups})</translation>
</message>
<message>
<source>Source: {title}, {publisher}</source>
<translation>แหล่งที่มา: {title}, {publisher}</translation>
</message>
<message>
<source>Source: {title}, {publisher} ({year})</source>
<translation>แหล่งที่มา: {title}, {publisher} ({year})</translation>
</message>
<message>
<source>Take back</source>
<translation>ย้อนคืน</translation>
</message>
<message>
<source>The law: {summary} ({title}; {status})</source>
<translation>กฎหมาย: {summary} ({title}; {status})</translation>
</message>
<message>
<source>The time runs from {event}, which is not recorded yet.</source>
<translation>เวลานับจาก{event} ซึ่งยังไม่ได้บันทึก</translation>
</message>
<message>
<source>Until when, and why?</source>
<translation>ถึงเมื่อใด และเพราะเหตุใด</translation>
</message>
<message>
<source>What could go wrong: {danger}</source>
<translation>สิ่งที่อาจผิดพลาด: {danger}</translation>
</message>
<message>
<source>When was it: {event}?</source>
<translation>เกิดขึ้นเมื่อใด: {event}</translation>
</message>
<message>
<source>Who acts: {actor}</source>
<translation>ผู้ดำเนินการ: {actor}</translation>
</message>
<message>
<source>Why is this step not needed?</source>
<translation>เหตุใดจึงไม่จำเป็นต้องทำขั้นตอนนี้</translation>
</message>
<message>
<source>due {moment}</source>
<translation>ครบกำหนด {moment}</translation>
</message>
<message>
<source>ended {moment}</source>
<translation>สิ้นสุดแล้วเมื่อ {moment}</translation>
</message>
<message>
<source>ends {moment}</source>
<translation>จะสิ้นสุด {moment}</translation>
</message>
<message>
<source>not verified</source>
<translation>ยังไม่ได้ตรวจสอบ</translation>
</message>
<message>
<source>source checked</source>
<translation>ตรวจสอบแหล่งที่มาแล้ว</translation>
</message>
<message>
<source>was due {moment}</source>
<translation>ครบกำหนดแล้วเมื่อ {moment}</translation>
</message>
<message>
<source>{rule} (not verified)</source>
<translation>{rule} (ยังไม่ได้ตรวจสอบ)</translation>
</message>
</context>
<context>
<name>Suspect</name>
<message>
<source>A former relation?</source>
<translation>เป็นความสัมพันธ์ในอดีตหรือไม่</translation>
</message>
<message>
<source>Accounts online</source>
<translation>บัญชีออนไลน์</translation>
</message>
<message>
<source>Age</source>
<translation>อายุ</translation>
</message>
<message>
<source>Citizenship</source>
<translation>สัญชาติ</translation>
</message>
<message>
<source>Danger</source>
<translation>อันตราย</translation>
</message>
<message>
<source>Details of the role</source>
<translation>รายละเอียดของบทบาท</translation>
</message>
<message>
<source>Known as</source>
<translation>ชื่อที่ใช้เรียก</translation>
</message>
<message>
<source>Knows where the person is?</source>
<translation>รู้หรือไม่ว่าผู้รับบริการอยู่ที่ใด</translation>
</message>
<message>
<source>Name</source>
<translation>ชื่อ</translation>
</message>
<message>
<source>Note</source>
<translation>หมายเหตุ</translation>
</message>
<message>
<source>Occupation</source>
<translation>อาชีพ</translation>
</message>
<message>
<source>Organisation</source>
<translation>องค์กร</translation>
</message>
<message>
<source>Part in what happened</source>
<translation>ส่วนร่วมในสิ่งที่เกิดขึ้น</translation>
</message>
<message>
<source>Phone</source>
<translation>โทรศัพท์</translation>
</message>
<message>
<source>Relation to the person</source>
<translation>ความสัมพันธ์กับผู้รับบริการ</translation>
</message>
<message>
<source>Role</source>
<translation>บทบาท</translation>
</message>
<message>
<source>Sex</source>
<translation>เพศ</translation>
</message>
<message>
<source>Standing in the proceedings</source>
<translation>สถานะในการดำเนินคดี</translation>
</message>
<message>
<source>Threat to the person now</source>
<translation>ภัยคุกคามต่อผู้รับบริการตอนนี้</translation>
</message>
<message>
<source>Where the suspect stays</source>
<translation>ที่อยู่ของผู้ต้องสงสัย</translation>
</message>
<message>
<source>Who</source>
<translation>ใคร</translation>
</message>
</context>
<context>
<name>Suspects</name>
<message numerus="yes">
<source>%n suspect(s) found</source>
<translation>
<numerusform>พบผู้ต้องสงสัย %n ราย</numerusform>
</translation>
</message>
<message>
<source>Look</source>
<translation>ค้นหา</translation>
</message>
<message>
<source>Look for a suspect in all cases</source>
<translation>ค้นหาผู้ต้องสงสัยในทุกเคส</translation>
</message>
<message>
<source>Name, other name, phone number or account</source>
<translation>ชื่อ ชื่ออื่น หมายเลขโทรศัพท์ หรือบัญชี</translation>
</message>
<message>
<source>No suspect with these words.</source>
<translation>ไม่พบผู้ต้องสงสัยตามคำนี้</translation>
</message>
<message>
<source>Suspects are not found by the common search. Each search here is written into the journal, with the number of cases found and never with the words.</source>
<translation>การค้นหาทั่วไปไม่พบผู้ต้องสงสัย การค้นหาแต่ละครั้งที่นี่จะเขียนลงบันทึกการใช้งาน พร้อมจำนวนเคสที่พบ โดยไม่เก็บคำค้นหา</translation>
</message>
</context>
<context>
<name>Task</name>
<message>
<source>Done or set aside</source>
<translation>วันที่เสร็จหรืองดดำเนินการ</translation>
</message>
<message>
<source>Due</source>
<translation>ครบกำหนด</translation>
</message>
<message>
<source>Extended to</source>
<translation>ขยายถึง</translation>
</message>
<message>
<source>Reason or note</source>
<translation>เหตุผลหรือหมายเหตุ</translation>
</message>
<message>
<source>Responsible</source>
<translation>ผู้รับผิดชอบ</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>Step of the procedure</source>
<translation>ขั้นตอนของระเบียบปฏิบัติ</translation>
</message>
<message>
<source>What to do</source>
<translation>สิ่งที่ต้องทำ</translation>
</message>
</context>
<context>
<name>Tasks</name>
<message>
<source>Done</source>
<translation>เสร็จแล้ว</translation>
</message>
<message>
<source>New task</source>
<translation>งานใหม่</translation>
</message>
<message>
<source>No tasks</source>
<translation>ไม่มีงาน</translation>
</message>
<message>
<source>Not needed</source>
<translation>ไม่จำเป็น</translation>
</message>
<message>
<source>Open again</source>
<translation>เปิดอีกครั้ง</translation>
</message>
<message>
<source>What the procedure asks is under Next; here is what you set yourself.</source>
<translation>สิ่งที่ระเบียบปฏิบัติกำหนดอยู่ที่ “ขั้นต่อไป” ส่วนนี้คืองานที่คุณตั้งเอง</translation>
</message>
<message>
<source>overdue</source>
<translation>เกินกำหนด</translation>
</message>
</context>
<context>
<name>Team</name>
<message numerus="yes">
<source>%n day(s)</source>
<translation>
<numerusform>%n วัน</numerusform>
</translation>
</message>
<message>
<source>No contact for more than 30 days</source>
<translation>ไม่มีการติดต่อเกิน 30 วัน</translation>
</message>
<message>
<source>Open cases of each colleague</source>
<translation>เคสที่เปิดอยู่ของเพื่อนร่วมงานแต่ละคน</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>เปิดในเหตุฉุกเฉิน</translation>
</message>
<message>
<source>Referrals without an answer for more than 7 days</source>
<translation>การส่งต่อที่ยังไม่มีคำตอบเกิน 7 วัน</translation>
</message>
<message>
<source>Review is past</source>
<translation>เลยกำหนดทบทวน</translation>
</message>
<message>
<source>Team</source>
<translation>ทีมงาน</translation>
</message>
<message>
<source>Transfers without an answer</source>
<translation>การโอนเคสที่ยังไม่มีคำตอบ</translation>
</message>
<message>
<source>Waiting for approval</source>
<translation>รอการอนุมัติ</translation>
</message>
<message>
<source>What waits for you, and what to watch</source>
<translation>สิ่งที่รอคุณ และสิ่งที่ควรเฝ้าดู</translation>
</message>
<message>
<source>asked by {name}</source>
<translation>ขอโดย {name}</translation>
</message>
<message>
<source>your own: ask a colleague</source>
<translation>ของคุณเอง: ขอให้เพื่อนร่วมงานดู</translation>
</message>
<message>
<source>{from_name} to {to_name}</source>
<translation>จาก {from_name} ไปยัง {to_name}</translation>
</message>
</context>
<context>
<name>Timeline</name>
<message>
<source>Changes</source>
<translation>การแก้ไข</translation>
</message>
<message>
<source>Consent</source>
<translation>ความยินยอม</translation>
</message>
<message>
<source>Contacts</source>
<translation>การติดต่อ</translation>
</message>
<message>
<source>Help</source>
<translation>ความช่วยเหลือ</translation>
</message>
<message>
<source>Legal</source>
<translation>กฎหมาย</translation>
</message>
<message>
<source>Nothing of this kind yet.</source>
<translation>ยังไม่มีเหตุการณ์ประเภทนี้</translation>
</message>
<message>
<source>Referrals</source>
<translation>การส่งต่อ</translation>
</message>
<message>
<source>Return and follow-up</source>
<translation>การส่งกลับและการติดตามผล</translation>
</message>
<message>
<source>Steps</source>
<translation>ขั้นตอน</translation>
</message>
<message>
<source>Violence and screening</source>
<translation>ความรุนแรงและการคัดกรอง</translation>
</message>
<message>
<source>What</source>
<translation>อะไร</translation>
</message>
<message>
<source>When</source>
<translation>เมื่อใด</translation>
</message>
<message>
<source>Who</source>
<translation>ใคร</translation>
</message>
<message>
<source>Who looked</source>
<translation>ผู้ที่เปิดดู</translation>
</message>
<message>
<source>{day} (to come)</source>
<translation>{day} (ยังมาไม่ถึง)</translation>
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
<numerusform>เคสที่เปิดอยู่ %n เคส</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>เกินกำหนด %n รายการ</numerusform>
</translation>
</message>
<message>
<source>Cases offered to you</source>
<translation>เคสที่เสนอโอนให้คุณ</translation>
</message>
<message>
<source>Due this week</source>
<translation>ครบกำหนดสัปดาห์นี้</translation>
</message>
<message>
<source>Due today</source>
<translation>ครบกำหนดวันนี้</translation>
</message>
<message>
<source>Later</source>
<translation>ภายหลัง</translation>
</message>
<message>
<source>New case</source>
<translation>เคสใหม่</translation>
</message>
<message>
<source>Not saved yet</source>
<translation>ยังไม่ได้บันทึก</translation>
</message>
<message>
<source>Nothing here. Good.</source>
<translation>ไม่มีรายการค้าง เรียบร้อยดี</translation>
</message>
<message>
<source>Overdue</source>
<translation>เกินกำหนด</translation>
</message>
<message>
<source>Referrals without an answer</source>
<translation>การส่งต่อที่ยังไม่มีคำตอบ</translation>
</message>
<message>
<source>The team</source>
<translation>ทีมงาน</translation>
</message>
<message>
<source>To look at again</source>
<translation>ที่ต้องทบทวนอีกครั้ง</translation>
</message>
<message>
<source>Today</source>
<translation>วันนี้</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>และอีก %n รายการ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more case(s) with something due; see the calendar</source>
<translation>
<numerusform>และอีก %n เคสที่มีสิ่งครบกำหนด ดูที่ปฏิทิน</numerusform>
</translation>
</message>
<message>
<source>offered by {name}</source>
<translation>เสนอโดย {name}</translation>
</message>
<message>
<source>sent {day}</source>
<translation>ส่งเมื่อ {day}</translation>
</message>
<message>
<source>{name}, {role}</source>
<translation>{name}, {role}</translation>
</message>
</context>
<context>
<name>Tour</name>
<message>
<source>Choose light, dark or contrast.</source>
<translation>เลือก light, dark หรือ contrast</translation>
</message>
<message>
<source>Choose the country by its two-letter code, such as TH.</source>
<translation>เลือกประเทศด้วยรหัสสองตัวอักษร เช่น TH</translation>
</message>
<message>
<source>Give the size as width and height, such as 1366x768.</source>
<translation>ใส่ขนาดเป็นความกว้างและความสูง เช่น 1366x768</translation>
</message>
<message>
<source>The pictures and pages are in {folder}.</source>
<translation>ภาพและหน้าต่าง ๆ อยู่ใน {folder}</translation>
</message>
<message>
<source>The program does not speak this language yet.</source>
<translation>โปรแกรมยังไม่มีภาษานี้</translation>
</message>
<message>
<source>The tour stopped at step {number}: {what}.</source>
<translation>การแนะนำหยุดที่ขั้นที่ {number}: {what}</translation>
</message>
<message>
<source>There is already something with the name of this folder. Choose another.</source>
<translation>มีสิ่งที่ใช้ชื่อของโฟลเดอร์นี้อยู่แล้ว เลือกชื่ออื่น</translation>
</message>
</context>
<context>
<name>TraffickingEvent</name>
<message>
<source>A person forced to commit offences is not to be punished for them.</source>
<translation>ผู้ที่ถูกบังคับให้กระทำความผิดต้องไม่ถูกลงโทษจากการกระทำนั้น</translation>
</message>
<message>
<source>Act, means and purpose</source>
<translation>การกระทำ วิธีการ และวัตถุประสงค์</translation>
</message>
<message>
<source>Acts</source>
<translation>การกระทำ</translation>
</message>
<message>
<source>Age when trafficked</source>
<translation>อายุเมื่อถูกค้ามนุษย์</translation>
</message>
<message>
<source>At sea</source>
<translation>ในทะเล</translation>
</message>
<message>
<source>At sea?</source>
<translation>เกิดในทะเลหรือไม่</translation>
</message>
<message>
<source>Control</source>
<translation>การควบคุม</translation>
</message>
<message>
<source>Countries of transit</source>
<translation>ประเทศทางผ่าน</translation>
</message>
<message>
<source>Country of exploitation</source>
<translation>ประเทศที่มีการแสวงหาประโยชน์</translation>
</message>
<message>
<source>Country of recruitment</source>
<translation>ประเทศที่มีการจัดหา</translation>
</message>
<message>
<source>Days of work a week</source>
<translation>วันทำงานต่อสัปดาห์</translation>
</message>
<message>
<source>Debt, fees and who paid them</source>
<translation>หนี้ ค่าธรรมเนียม และผู้จ่าย</translation>
</message>
<message>
<source>Division of the sector (ISIC)</source>
<translation>หมวดย่อยของสาขา (ISIC)</translation>
</message>
<message>
<source>Exploitation</source>
<translation>การแสวงหาประโยชน์</translation>
</message>
<message>
<source>Exploited from</source>
<translation>ถูกแสวงหาประโยชน์ตั้งแต่</translation>
</message>
<message>
<source>Exploited until</source>
<translation>ถูกแสวงหาประโยชน์ถึง</translation>
</message>
<message>
<source>Flag of the vessel</source>
<translation>สัญชาติของเรือ (ธง)</translation>
</message>
<message>
<source>For a child no means has to be shown.</source>
<translation>กรณีเด็กไม่ต้องพิสูจน์วิธีการ</translation>
</message>
<message>
<source>Forced to commit</source>
<translation>ถูกบังคับให้กระทำ</translation>
</message>
<message>
<source>Held in a compound?</source>
<translation>ถูกกักไว้ในบริเวณปิดล้อมหรือไม่</translation>
</message>
<message>
<source>Hours of work a day</source>
<translation>ชั่วโมงทำงานต่อวัน</translation>
</message>
<message>
<source>How borders were crossed</source>
<translation>วิธีข้ามพรมแดน</translation>
</message>
<message>
<source>How it ended</source>
<translation>สิ้นสุดลงอย่างไร</translation>
</message>
<message>
<source>In the person's own words</source>
<translation>ตามคำบอกเล่าของผู้รับบริการ</translation>
</message>
<message>
<source>Longest time without port, in months</source>
<translation>เวลานานที่สุดที่ไม่ได้เข้าท่า เป็นเดือน</translation>
</message>
<message>
<source>Means</source>
<translation>วิธีการ</translation>
</message>
<message>
<source>Method of recruitment</source>
<translation>วิธีการจัดหา</translation>
</message>
<message>
<source>Methods of control</source>
<translation>วิธีการควบคุม</translation>
</message>
<message>
<source>Months of exploitation, if the dates are not known</source>
<translation>จำนวนเดือนที่ถูกแสวงหาประโยชน์ หากไม่ทราบวันที่</translation>
</message>
<message>
<source>Moved from ship to ship at sea?</source>
<translation>ถูกย้ายระหว่างเรือกลางทะเลหรือไม่</translation>
</message>
<message>
<source>Name of the compound or company</source>
<translation>ชื่อบริเวณปิดล้อมหรือบริษัท</translation>
</message>
<message>
<source>Name of the vessel</source>
<translation>ชื่อเรือ</translation>
</message>
<message>
<source>Only what is needed; do not ask again what was already told.</source>
<translation>เฉพาะที่จำเป็น อย่าถามซ้ำเรื่องที่เล่าแล้ว</translation>
</message>
<message>
<source>Papers used for travel</source>
<translation>เอกสารที่ใช้เดินทาง</translation>
</message>
<message>
<source>Pay promised and received</source>
<translation>ค่าจ้างที่สัญญาและที่ได้รับ</translation>
</message>
<message>
<source>Place of exploitation</source>
<translation>สถานที่ที่มีการแสวงหาประโยชน์</translation>
</message>
<message>
<source>Place of recruitment</source>
<translation>สถานที่ที่มีการจัดหา</translation>
</message>
<message>
<source>Ports called at</source>
<translation>ท่าเรือที่แวะ</translation>
</message>
<message>
<source>Province or state of exploitation</source>
<translation>จังหวัดหรือรัฐที่มีการแสวงหาประโยชน์</translation>
</message>
<message>
<source>Province or state of recruitment</source>
<translation>จังหวัดหรือรัฐที่มีการจัดหา</translation>
</message>
<message>
<source>Purposes (forms of exploitation)</source>
<translation>วัตถุประสงค์ (รูปแบบการแสวงหาประโยชน์)</translation>
</message>
<message>
<source>Ransom demanded?</source>
<translation>ถูกเรียกค่าไถ่หรือไม่</translation>
</message>
<message>
<source>Recruited</source>
<translation>วันที่ถูกจัดหา</translation>
</message>
<message>
<source>Recruitment</source>
<translation>การจัดหา</translation>
</message>
<message>
<source>Registration or IMO number</source>
<translation>เลขทะเบียนหรือหมายเลข IMO</translation>
</message>
<message>
<source>Relation of the recruiter</source>
<translation>ความสัมพันธ์กับผู้จัดหา</translation>
</message>
<message>
<source>Relation to the trafficker</source>
<translation>ความสัมพันธ์กับผู้ค้ามนุษย์</translation>
</message>
<message>
<source>Route</source>
<translation>เส้นทาง</translation>
</message>
<message>
<source>Sector (ISIC)</source>
<translation>สาขาอุตสาหกรรม (ISIC)</translation>
</message>
<message>
<source>Sold on to others?</source>
<translation>ถูกขายต่อให้ผู้อื่นหรือไม่</translation>
</message>
<message>
<source>Targets and punishments</source>
<translation>เป้าที่ต้องทำและการลงโทษ</translation>
</message>
<message>
<source>The way</source>
<translation>การเดินทาง</translation>
</message>
<message>
<source>Type of sexual exploitation</source>
<translation>ประเภทการแสวงหาประโยชน์ทางเพศ</translation>
</message>
<message>
<source>Type of vessel</source>
<translation>ประเภทเรือ</translation>
</message>
<message>
<source>Websites and apps used</source>
<translation>เว็บไซต์และแอปที่ใช้</translation>
</message>
<message>
<source>Websites and apps used in the exploitation</source>
<translation>เว็บไซต์และแอปที่ใช้ในการแสวงหาประโยชน์</translation>
</message>
<message>
<source>What technology was used for</source>
<translation>เทคโนโลยีถูกใช้เพื่ออะไร</translation>
</message>
<message>
<source>What was promised</source>
<translation>สิ่งที่สัญญาไว้</translation>
</message>
</context>
<context>
<name>TraffickingPlace</name>
<message>
<source>City or town</source>
<translation>เมือง</translation>
</message>
<message>
<source>Country</source>
<translation>ประเทศ</translation>
</message>
<message>
<source>From</source>
<translation>ตั้งแต่</translation>
</message>
<message>
<source>In degrees, such as 100.50.</source>
<translation>เป็นองศา เช่น 100.50</translation>
</message>
<message>
<source>In degrees, such as 13.75.</source>
<translation>เป็นองศา เช่น 13.75</translation>
</message>
<message>
<source>Latitude</source>
<translation>ละติจูด</translation>
</message>
<message>
<source>Longitude</source>
<translation>ลองจิจูด</translation>
</message>
<message>
<source>Postal code</source>
<translation>รหัสไปรษณีย์</translation>
</message>
<message>
<source>Province or state</source>
<translation>จังหวัดหรือรัฐ</translation>
</message>
<message>
<source>Street or landmark</source>
<translation>ถนนหรือจุดสังเกต</translation>
</message>
<message>
<source>Until</source>
<translation>ถึง</translation>
</message>
<message>
<source>What happened</source>
<translation>สิ่งที่เกิดขึ้น</translation>
</message>
<message>
<source>What happened there</source>
<translation>สิ่งที่เกิดขึ้นที่นั่น</translation>
</message>
</context>
<context>
<name>TrainingBanner</name>
<message>
<source>Training: everybody here is made up. Do not enter real people.</source>
<translation>ฝึกอบรม: ทุกคนที่นี่เป็นบุคคลสมมติ อย่าใส่ข้อมูลบุคคลจริง</translation>
</message>
</context>
<context>
<name>Transfer</name>
<message>
<source>Answered</source>
<translation>วันที่ตอบ</translation>
</message>
<message>
<source>Colleague</source>
<translation>เพื่อนร่วมงาน</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>ผู้รับบริการเห็นด้วยหรือไม่</translation>
</message>
<message>
<source>Offered</source>
<translation>วันที่เสนอ</translation>
</message>
<message>
<source>Offered by</source>
<translation>ผู้เสนอ</translation>
</message>
<message>
<source>Office or organisation</source>
<translation>สำนักงานหรือองค์กร</translation>
</message>
<message>
<source>Reason</source>
<translation>เหตุผล</translation>
</message>
<message>
<source>State</source>
<translation>สถานะ</translation>
</message>
<message>
<source>To</source>
<translation>โอนไปที่</translation>
</message>
<message>
<source>What the receiver must know</source>
<translation>สิ่งที่ผู้รับโอนต้องทราบ</translation>
</message>
<message>
<source>What was answered</source>
<translation>คำตอบที่ได้รับ</translation>
</message>
<message>
<source>Why without the person's agreement</source>
<translation>เหตุผลที่โอนโดยผู้รับบริการไม่ยินยอม</translation>
</message>
</context>
<context>
<name>Transfers</name>
<message>
<source>Close the case here as transferred (otherwise it stays shared)</source>
<translation>ปิดเคสที่นี่ว่าโอนแล้ว (มิฉะนั้นยังใช้เคสร่วมกัน)</translation>
</message>
<message>
<source>Do not take it</source>
<translation>ไม่รับโอน</translation>
</message>
<message>
<source>Hand the case over</source>
<translation>โอนเคส</translation>
</message>
<message>
<source>No transfer</source>
<translation>ไม่มีการโอนเคส</translation>
</message>
<message>
<source>Record the answer</source>
<translation>บันทึกคำตอบ</translation>
</message>
<message>
<source>Take the case over</source>
<translation>รับโอนเคส</translation>
</message>
<message>
<source>Take the offer back</source>
<translation>ถอนข้อเสนอ</translation>
</message>
<message>
<source>Take this case over?</source>
<translation>รับโอนเคสนี้หรือไม่</translation>
</message>
<message>
<source>The whole case goes to a colleague or another office once they accept. Ask the person first.</source>
<translation>เคสทั้งหมดจะไปยังเพื่อนร่วมงานหรือสำนักงานอื่นเมื่อฝ่ายนั้นรับ ถามผู้รับบริการก่อน</translation>
</message>
<message>
<source>This case is offered already. Take that offer back before you make another.</source>
<translation>เสนอโอนเคสนี้อยู่แล้ว ถอนข้อเสนอนั้นก่อนเสนอใหม่</translation>
</message>
<message>
<source>What the other office or organisation said. A refusal needs its reason.</source>
<translation>คำตอบของสำนักงานหรือองค์กรอื่น หากปฏิเสธต้องมีเหตุผล</translation>
</message>
<message>
<source>Why do you not take the case?</source>
<translation>เพราะเหตุใดคุณจึงไม่รับโอนเคส</translation>
</message>
<message>
<source>Why do you take the offer back?</source>
<translation>เพราะเหตุใดคุณจึงถอนข้อเสนอ</translation>
</message>
<message>
<source>You are responsible for it from now on, and the colleague is told.</source>
<translation>คุณเป็นผู้รับผิดชอบเคสนับจากนี้ และเพื่อนร่วมงานจะได้รับแจ้ง</translation>
</message>
</context>
<context>
<name>Triage</name>
<message>
<source>In turn</source>
<translation>ตามลำดับ</translation>
</message>
<message>
<source>Now</source>
<translation>ทันที</translation>
</message>
<message>
<source>Soon</source>
<translation>โดยเร็ว</translation>
</message>
</context>
<context>
<name>Unlock</name>
<message>
<source>Bringing the lists up to date: {done} of {total}</source>
<translation>กำลังปรับรายการให้เป็นปัจจุบัน: {done} จาก {total}</translation>
</message>
<message>
<source>Keyboard: {language}</source>
<translation>แป้นพิมพ์: {language}</translation>
</message>
<message>
<source>Opening…</source>
<translation>กำลังเปิด…</translation>
</message>
<message>
<source>Unlock</source>
<translation>ปลดล็อก</translation>
</message>
<message numerus="yes">
<source>Wait %n second(s) before you try again.</source>
<translation>
<numerusform>รอ %n วินาทีก่อนลองอีกครั้ง</numerusform>
</translation>
</message>
<message>
<source>Your number</source>
<translation>หมายเลขของคุณ</translation>
</message>
<message>
<source>Your passphrase</source>
<translation>วลีรหัสผ่านของคุณ</translation>
</message>
</context>
<context>
<name>ViolenceIncident</name>
<message>
<source>Abduction</source>
<translation>การลักพาตัว</translation>
</message>
<message>
<source>Before and after</source>
<translation>ก่อนและหลังเหตุ</translation>
</message>
<message>
<source>Camp or town</source>
<translation>ค่ายหรือเมือง</translation>
</message>
<message>
<source>Date of the incident</source>
<translation>วันที่เกิดเหตุ</translation>
</message>
<message>
<source>District</source>
<translation>อำเภอหรือเขต</translation>
</message>
<message>
<source>Earlier incidents?</source>
<translation>มีเหตุก่อนหน้านี้หรือไม่</translation>
</message>
<message>
<source>Harmful traditional practice?</source>
<translation>เป็นธรรมเนียมปฏิบัติที่เป็นอันตรายหรือไม่</translation>
</message>
<message>
<source>In the person's own words</source>
<translation>ตามคำบอกเล่าของผู้รับบริการ</translation>
</message>
<message>
<source>Incident</source>
<translation>เหตุการณ์</translation>
</message>
<message>
<source>Kind of place</source>
<translation>ประเภทสถานที่</translation>
</message>
<message>
<source>Money, goods or services exchanged?</source>
<translation>มีการแลกเปลี่ยนเงิน สิ่งของ หรือบริการหรือไม่</translation>
</message>
<message>
<source>Number of alleged perpetrators</source>
<translation>จำนวนผู้ถูกกล่าวหาว่าก่อเหตุ</translation>
</message>
<message>
<source>Place</source>
<translation>สถานที่</translation>
</message>
<message>
<source>Province or state</source>
<translation>จังหวัดหรือรัฐ</translation>
</message>
<message>
<source>Reported before?</source>
<translation>เคยแจ้งเหตุมาก่อนหรือไม่</translation>
</message>
<message>
<source>Stage of displacement</source>
<translation>ระยะของการพลัดถิ่น</translation>
</message>
<message>
<source>Time of day</source>
<translation>ช่วงเวลาของวัน</translation>
</message>
<message>
<source>Told on</source>
<translation>วันที่เล่าให้ฟัง</translation>
</message>
<message>
<source>Type of violence</source>
<translation>ประเภทความรุนแรง</translation>
</message>
<message>
<source>Wants legal action?</source>
<translation>ต้องการดำเนินการทางกฎหมายหรือไม่</translation>
</message>
</context>
<context>
<name>Window</name>
<message>
<source>There is no screen here to show the window on. Start the program from a desktop.</source>
<translation>เครื่องนี้ไม่มีจอภาพที่จะแสดงหน้าต่าง เริ่มโปรแกรมจากเดสก์ท็อป</translation>
</message>
</context>
<context>
<name>WithdrawalNotice</name>
<message>
<source>A law obliges us to keep a part; we say which on the back.</source>
<translation>กฎหมายกำหนดให้เราต้องเก็บไว้บางส่วน เราระบุไว้ด้านหลังว่าส่วนใด</translation>
</message>
<message>
<source>Case code</source>
<translation>รหัสเคส</translation>
</message>
<message>
<source>Case {code}, print {print_id}. Write no names here but your own.</source>
<translation>เคส {code} ฉบับพิมพ์ {print_id} อย่าเขียนชื่อใดที่นี่นอกจากชื่อของคุณ</translation>
</message>
<message>
<source>Consent was withdrawn</source>
<translation>มีการถอนความยินยอม</translation>
</message>
<message>
<source>Do not ask the person about it. If you have questions, ask {worker} at {office}.</source>
<translation>อย่าถามผู้รับบริการเรื่องนี้ หากมีคำถาม ให้ถาม {worker} ที่ {office}</translation>
</message>
<message>
<source>From</source>
<translation>จาก</translation>
</message>
<message>
<source>If a law obliges you to keep something, tell us which law, and what you keep.</source>
<translation>หากกฎหมายกำหนดให้คุณต้องเก็บสิ่งใด โปรดบอกเราว่ากฎหมายใด และคุณเก็บสิ่งใด</translation>
</message>
<message>
<source>Return or destroy every sheet and every copy, and send us the slip.</source>
<translation>ส่งคืนหรือทำลายทุกแผ่นและทุกสำเนา แล้วส่งใบตอบกลับให้เรา</translation>
</message>
<message>
<source>Slip to send back</source>
<translation>ใบตอบกลับ</translation>
</message>
<message>
<source>Stop using it and pass nothing on. Tell whoever you passed it on to.</source>
<translation>หยุดใช้และอย่าส่งต่อข้อมูลใดอีก แจ้งผู้ที่คุณส่งข้อมูลต่อให้ด้วย</translation>
</message>
<message>
<source>The person in this case no longer agrees that you keep or use what we told you.</source>
<translation>ผู้รับบริการในเคสนี้ไม่ยินยอมให้คุณเก็บหรือใช้ข้อมูลที่เราแจ้งคุณอีกต่อไป</translation>
</message>
<message>
<source>To</source>
<translation>ถึง</translation>
</message>
<message>
<source>We have returned or destroyed every sheet and every copy.</source>
<translation>เราส่งคืนหรือทำลายทุกแผ่นและทุกสำเนาแล้ว</translation>
</message>
<message>
<source>We have stopped using it.</source>
<translation>เราหยุดใช้แล้ว</translation>
</message>
<message>
<source>We have told everybody we had passed it on to.</source>
<translation>เราแจ้งทุกคนที่เราส่งข้อมูลต่อให้แล้ว</translation>
</message>
<message>
<source>What we ask you to do now</source>
<translation>สิ่งที่เราขอให้คุณทำตอนนี้</translation>
</message>
<message>
<source>What we had shared with you</source>
<translation>ข้อมูลที่เราเปิดเผยแก่คุณไปแล้ว</translation>
</message>
<message>
<source>Withdrawn on</source>
<translation>วันที่ถอนความยินยอม</translation>
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
<numerusform>การดำเนินการตามแผน %n รายการ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n date(s) of a legal matter to come</source>
<translation>
<numerusform>วันนัดของเรื่องทางกฎหมายที่ยังมาไม่ถึง %n รายการ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open task(s)</source>
<translation>
<numerusform>งานที่ยังไม่เสร็จ %n งาน</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n referral(s) in without an answer</source>
<translation>
<numerusform>การส่งต่อที่ได้รับซึ่งยังไม่มีคำตอบ %n รายการ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n referral(s) without an answer</source>
<translation>
<numerusform>การส่งต่อที่ยังไม่มีคำตอบ %n รายการ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n transfer(s) without an answer</source>
<translation>
<numerusform>การโอนเคสที่ยังไม่มีคำตอบ %n รายการ</numerusform>
</translation>
</message>
<message>
<source>{left}, {right}</source>
<translation>{left}, {right}</translation>
</message>
</context>
<context>
<name>WristbandLabels</name>
<message>
<source>TRAINING</source>
<translation>ฝึกอบรม</translation>
</message>
</context>
<context>
<name>field</name>
<message>
<source>Copy</source>
<translation>คัดลอก</translation>
</message>
<message>
<source>Cut</source>
<translation>ตัด</translation>
</message>
<message>
<source>Paste</source>
<translation>วาง</translation>
</message>
<message>
<source>Select all</source>
<translation>เลือกทั้งหมด</translation>
</message>
<message>
<source>Undo</source>
<translation>เลิกทำ</translation>
</message>
</context>
</TS>
