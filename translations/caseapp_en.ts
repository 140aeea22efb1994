<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
<name>AddDocument</name>
<message numerus="yes">
<source>%n document(s) added.</source>
<translation>
<numerusform>%n document added.</numerusform>
<numerusform>%n documents added.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Add %n document(s)</source>
<translation>
<numerusform>Add %n document</numerusform>
<numerusform>Add %n documents</numerusform>
</translation>
</message>
</context>
<context>
<name>Agenda</name>
<message numerus="yes">
<source>{what}, in %n day(s)</source>
<translation>
<numerusform>{what}, in %n day</numerusform>
<numerusform>{what}, in %n days</numerusform>
</translation>
</message>
</context>
<context>
<name>Arrivals</name>
<message numerus="yes">
<source>%n case(s) made.</source>
<translation>
<numerusform>%n case made.</numerusform>
<numerusform>%n cases made.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n case(s) will be made, each with the facts of the event.</source>
<translation>
<numerusform>%n case will be made, with the facts of the event.</numerusform>
<numerusform>%n cases will be made, each with the facts of the event.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren)</source>
<translation>
<numerusform>%n child</numerusform>
<numerusform>%n children</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren) alone</source>
<translation>
<numerusform>%n child alone</numerusform>
<numerusform>%n children alone</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren) alone: the case is urgent.</source>
<translation>
<numerusform>%n child alone: the case is urgent.</numerusform>
<numerusform>%n children alone: the cases are urgent.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n group(s) will be linked as relatives or people who travelled together.</source>
<translation>
<numerusform>%n group will be linked as relatives or people who travelled together.</numerusform>
<numerusform>%n groups will be linked as relatives or people who travelled together.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n left out: {why}.</source>
<translation>
<numerusform>%n left out: {why}.</numerusform>
<numerusform>%n left out: {why}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n need(s) medical help now</source>
<translation>
<numerusform>%n needs medical help now</numerusform>
<numerusform>%n need medical help now</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n person(s)</source>
<translation>
<numerusform>%n person</numerusform>
<numerusform>%n people</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n waiting</source>
<translation>
<numerusform>%n waiting</numerusform>
<numerusform>%n waiting</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n with a case</source>
<translation>
<numerusform>%n with a case</numerusform>
<numerusform>%n with a case</numerusform>
</translation>
</message>
<message numerus="yes">
<source>For %n child(ren) somebody else agreed. Ask each child too and write the child's view down.</source>
<translation>
<numerusform>For %n child somebody else agreed. Ask the child too and write the child's view down.</numerusform>
<numerusform>For %n children somebody else agreed. Ask each child too and write the child's view down.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>For %n person(s) the youngest age of the band goes into the case, as an estimate.</source>
<translation>
<numerusform>For %n person the youngest age of the band goes into the case, as an estimate.</numerusform>
<numerusform>For %n people the youngest age of the band goes into the cases, as an estimate.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Make %n case(s)</source>
<translation>
<numerusform>Make %n case</numerusform>
<numerusform>Make %n cases</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Spare ones, to be ready when people come: %n sheet(s)</source>
<translation>
<numerusform>Spare ones, to be ready when people come: %n sheet</numerusform>
<numerusform>Spare ones, to be ready when people come: %n sheets</numerusform>
</translation>
</message>
</context>
<context>
<name>Assessment</name>
<message numerus="yes">
<source>All answers (%n)</source>
<translation>
<numerusform>All answers (%n)</numerusform>
<numerusform>All answers (%n)</numerusform>
</translation>
</message>
<message numerus="yes">
<source>What changed since the last time (%n)</source>
<translation>
<numerusform>What changed since the last time (%n)</numerusform>
<numerusform>What changed since the last time (%n)</numerusform>
</translation>
</message>
</context>
<context>
<name>Bin</name>
<message numerus="yes">
<source>Destroyed for good in %n day(s)</source>
<translation>
<numerusform>Destroyed for good in %n day</numerusform>
<numerusform>Destroyed for good in %n days</numerusform>
</translation>
</message>
</context>
<context>
<name>Bulk</name>
<message numerus="yes">
<source>%n case(s) chosen</source>
<translation>
<numerusform>%n case chosen</numerusform>
<numerusform>%n cases chosen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n case(s) will be changed.</source>
<translation>
<numerusform>%n case will be changed.</numerusform>
<numerusform>%n cases will be changed.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n left out: {why}</source>
<translation>
<numerusform>%n left out: {why}</numerusform>
<numerusform>%n left out: {why}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Close %n case(s)</source>
<translation>
<numerusform>Close %n case</numerusform>
<numerusform>Close %n cases</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Do it for %n case(s)</source>
<translation>
<numerusform>Do it for %n case</numerusform>
<numerusform>Do it for %n cases</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Done for %n case(s).</source>
<translation>
<numerusform>Done for %n case.</numerusform>
<numerusform>Done for %n cases.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Done for %n case(s); {left} had changed meanwhile and were left out.</source>
<translation>
<numerusform>Done for %n case; {left} had changed meanwhile and were left out.</numerusform>
<numerusform>Done for %n cases; {left} had changed meanwhile and were left out.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Flag %n case(s)</source>
<translation>
<numerusform>Flag %n case</numerusform>
<numerusform>Flag %n cases</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Give %n case(s) to a colleague</source>
<translation>
<numerusform>Give %n case to a colleague</numerusform>
<numerusform>Give %n cases to a colleague</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Stopped. %n case(s) were changed before.</source>
<translation>
<numerusform>Stopped. %n case was changed before.</numerusform>
<numerusform>Stopped. %n cases were changed before.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Taken back, but for %n case(s) that somebody has changed since.</source>
<translation>
<numerusform>Taken back, but for %n case that somebody has changed since.</numerusform>
<numerusform>Taken back, but for %n cases that somebody has changed since.</numerusform>
</translation>
</message>
</context>
<context>
<name>Calendar</name>
<message numerus="yes">
<source>Write %n entry(ies) into a calendar file?</source>
<translation>
<numerusform>Write %n entry into a calendar file?</numerusform>
<numerusform>Write %n entries into a calendar file?</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>and %n more</numerusform>
<numerusform>and %n more</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{day}, %n due</source>
<translation>
<numerusform>{day}, %n due</numerusform>
<numerusform>{day}, %n due</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{day}, today, %n due</source>
<translation>
<numerusform>{day}, today, %n due</numerusform>
<numerusform>{day}, today, %n due</numerusform>
</translation>
</message>
</context>
<context>
<name>CasePage</name>
<message numerus="yes">
<source>open for %n day(s)</source>
<translation>
<numerusform>open for %n day</numerusform>
<numerusform>open for %n days</numerusform>
</translation>
</message>
</context>
<context>
<name>Cases</name>
<message numerus="yes">
<source>%n case(s)</source>
<translation>
<numerusform>%n case</numerusform>
<numerusform>%n cases</numerusform>
</translation>
</message>
</context>
<context>
<name>Commands</name>
<message numerus="yes">
<source>  Asked for {every}; %n table(s): {tables}</source>
<translation>
<numerusform>  Asked for {every}; %n table: {tables}</numerusform>
<numerusform>  Asked for {every}; %n tables: {tables}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n indicator(s) have no answer.</source>
<translation>
<numerusform>%n indicator has no answer.</numerusform>
<numerusform>%n indicators have no answer.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Nobody said by whom %n releases should be signed. Their files are whole, but who made them is not sure.</source>
<translation>
<numerusform>Nobody said by whom %n release should be signed. Its files are whole, but who made it is not sure.</numerusform>
<numerusform>Nobody said by whom %n releases should be signed. Their files are whole, but who made them is not sure.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>The calendar file is written: %n entry(ies), without names.</source>
<translation>
<numerusform>The calendar file is written: %n entry, without names.</numerusform>
<numerusform>The calendar file is written: %n entries, without names.</numerusform>
</translation>
</message>
</context>
<context>
<name>Consents</name>
<message numerus="yes">
<source>Withdrawn. %n referral(s) had gone out under it; tell the receivers.</source>
<translation>
<numerusform>Withdrawn. %n referral had gone out under it; tell the receiver.</numerusform>
<numerusform>Withdrawn. %n referrals had gone out under it; tell the receivers.</numerusform>
</translation>
</message>
</context>
<context>
<name>Errors</name>
<message numerus="yes">
<source>Wait %n second(s) before you try again.</source>
<translation>
<numerusform>Wait %n second before you try again.</numerusform>
<numerusform>Wait %n seconds before you try again.</numerusform>
</translation>
</message>
</context>
<context>
<name>Events</name>
<message numerus="yes">
<source>%n case(s) in your sight</source>
<translation>
<numerusform>%n case in your sight</numerusform>
<numerusform>%n cases in your sight</numerusform>
</translation>
</message>
</context>
<context>
<name>Figures</name>
<message numerus="yes">
<source>%n figure(s) are hidden and leave a hole.</source>
<translation>
<numerusform>%n figure is hidden and leaves a hole.</numerusform>
<numerusform>%n figures are hidden and leave holes.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n figure(s), shown or kept back</source>
<translation>
<numerusform>%n figure, shown or kept back</numerusform>
<numerusform>%n figures, shown or kept back</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more line(s) in the table</source>
<translation>
<numerusform>%n more line in the table</numerusform>
<numerusform>%n more lines in the table</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n person(s) can be counted</source>
<translation>
<numerusform>%n person can be counted</numerusform>
<numerusform>%n persons can be counted</numerusform>
</translation>
</message>
<message numerus="yes">
<source>At least %n people gave all these answers together; that can be proven.</source>
<translation>
<numerusform>At least %n person gave all these answers together; that can be proven.</numerusform>
<numerusform>At least %n people gave all these answers together; that can be proven.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>At least %n people have these answers; that can be worked out.</source>
<translation>
<numerusform>At least %n people have these answers; that can be worked out.</numerusform>
<numerusform>At least %n people have these answers; that can be worked out.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Exactly %n people have these answers; that can be worked out.</source>
<translation>
<numerusform>Exactly %n people have these answers; that can be worked out.</numerusform>
<numerusform>Exactly %n people have these answers; that can be worked out.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>In the plain tables %n person(s) could have been found.</source>
<translation>
<numerusform>In the plain tables %n person could have been found.</numerusform>
<numerusform>In the plain tables %n people could have been found.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>In the plain tables %n small group(s) could have been worked out.</source>
<translation>
<numerusform>In the plain tables %n small group could have been worked out.</numerusform>
<numerusform>In the plain tables %n small groups could have been worked out.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Only %n people have all the answers of a record, so they can be found by what is known of them.</source>
<translation>
<numerusform>Only %n person has all the answers of a record, and can be found by what is known of them.</numerusform>
<numerusform>Only %n people have all the answers of a record, so they can be found by what is known of them.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Somebody who is alone in another figure can work out that %n people have these answers.</source>
<translation>
<numerusform>Somebody who is alone in another figure can work out that %n person has these answers.</numerusform>
<numerusform>Somebody who is alone in another figure can work out that %n people have these answers.</numerusform>
</translation>
</message>
</context>
<context>
<name>FiguresSheet</name>
<message numerus="yes">
<source>%n figure(s) are hidden: each is about few people, or would let somebody work out one that is. A hatched mark stands for each, of one size whatever the figure is.</source>
<translation>
<numerusform>%n figure is hidden: it is about few people, or would let somebody work out one that is. A hatched mark stands for it, of one size whatever the figure is.</numerusform>
<numerusform>%n figures are hidden: each is about few people, or would let somebody work out one that is. A hatched mark stands for each, of one size whatever the figure is.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more table(s) are in the workbook that goes with this sheet.</source>
<translation>
<numerusform>%n more table is in the workbook that goes with this sheet.</numerusform>
<numerusform>%n more tables are in the workbook that goes with this sheet.</numerusform>
</translation>
</message>
</context>
<context>
<name>Filters</name>
<message numerus="yes">
<source>{values} and %n more</source>
<translation>
<numerusform>{values} and %n more</numerusform>
<numerusform>{values} and %n more</numerusform>
</translation>
</message>
</context>
<context>
<name>FollowUps</name>
<message numerus="yes">
<source>%n follow-up(s) planned.</source>
<translation>
<numerusform>%n follow-up planned.</numerusform>
<numerusform>%n follow-ups planned.</numerusform>
</translation>
</message>
</context>
<context>
<name>History</name>
<message numerus="yes">
<source>Show %n older change(s)</source>
<translation>
<numerusform>Show %n older change</numerusform>
<numerusform>Show %n older changes</numerusform>
</translation>
</message>
</context>
<context>
<name>Library</name>
<message numerus="yes">
<source>%n place(s) found</source>
<translation>
<numerusform>%n place found</numerusform>
<numerusform>%n places found</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{number} of %n step(s) verified</source>
<translation>
<numerusform>{number} of %n step verified</numerusform>
<numerusform>{number} of %n steps verified</numerusform>
</translation>
</message>
</context>
<context>
<name>PrintDialog</name>
<message numerus="yes">
<source>%n page(s) made. Choose where to keep them.</source>
<translation>
<numerusform>%n page made. Choose where to keep them.</numerusform>
<numerusform>%n pages made. Choose where to keep them.</numerusform>
</translation>
</message>
</context>
<context>
<name>Procedures</name>
<message numerus="yes">
<source>%n day(s)</source>
<translation>
<numerusform>%n day</numerusform>
<numerusform>%n days</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n hour(s)</source>
<translation>
<numerusform>%n hour</numerusform>
<numerusform>%n hours</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n minute(s)</source>
<translation>
<numerusform>%n minute</numerusform>
<numerusform>%n minutes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n month(s)</source>
<translation>
<numerusform>%n month</numerusform>
<numerusform>%n months</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n working day(s)</source>
<translation>
<numerusform>%n working day</numerusform>
<numerusform>%n working days</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n year(s)</source>
<translation>
<numerusform>%n year</numerusform>
<numerusform>%n years</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{place} has %n fault(s) and was not used. First, in line {line}: {fault}</source>
<translation>
<numerusform>{place} has %n fault and was not used. First, in line {line}: {fault}</numerusform>
<numerusform>{place} has %n faults and was not used. First, in line {line}: {fault}</numerusform>
</translation>
</message>
</context>
<context>
<name>Referral</name>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>Show %n more</numerusform>
<numerusform>Show %n more</numerusform>
</translation>
</message>
</context>
<context>
<name>Referrals</name>
<message numerus="yes">
<source>%n letter(s) made</source>
<translation>
<numerusform>%n letter made</numerusform>
<numerusform>%n letters made</numerusform>
</translation>
</message>
</context>
<context>
<name>Services</name>
<message numerus="yes">
<source>%n service(s)</source>
<translation>
<numerusform>%n service</numerusform>
<numerusform>%n services</numerusform>
</translation>
</message>
</context>
<context>
<name>Suspects</name>
<message numerus="yes">
<source>%n suspect(s) found</source>
<translation>
<numerusform>%n suspect found</numerusform>
<numerusform>%n suspects found</numerusform>
</translation>
</message>
</context>
<context>
<name>Team</name>
<message numerus="yes">
<source>%n day(s)</source>
<translation>
<numerusform>%n day</numerusform>
<numerusform>%n days</numerusform>
</translation>
</message>
</context>
<context>
<name>Today</name>
<message numerus="yes">
<source>%n open case(s)</source>
<translation>
<numerusform>%n open case</numerusform>
<numerusform>%n open cases</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>%n overdue</numerusform>
<numerusform>%n overdue</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>and %n more</numerusform>
<numerusform>and %n more</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more case(s) with something due; see the calendar</source>
<translation>
<numerusform>and %n more case with something due; see the calendar</numerusform>
<numerusform>and %n more cases with something due; see the calendar</numerusform>
</translation>
</message>
</context>
<context>
<name>Unlock</name>
<message numerus="yes">
<source>Wait %n second(s) before you try again.</source>
<translation>
<numerusform>Wait %n second before you try again.</numerusform>
<numerusform>Wait %n seconds before you try again.</numerusform>
</translation>
</message>
</context>
<context>
<name>WorkLeft</name>
<message numerus="yes">
<source>%n action(s) of the plan</source>
<translation>
<numerusform>%n action of the plan</numerusform>
<numerusform>%n actions of the plan</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n date(s) of a legal matter to come</source>
<translation>
<numerusform>%n date of a legal matter to come</numerusform>
<numerusform>%n dates of a legal matter to come</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open task(s)</source>
<translation>
<numerusform>%n open task</numerusform>
<numerusform>%n open tasks</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n referral(s) in without an answer</source>
<translation>
<numerusform>%n referral in without an answer</numerusform>
<numerusform>%n referrals in without an answer</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n referral(s) without an answer</source>
<translation>
<numerusform>%n referral without an answer</numerusform>
<numerusform>%n referrals without an answer</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n transfer(s) without an answer</source>
<translation>
<numerusform>%n transfer without an answer</numerusform>
<numerusform>%n transfers without an answer</numerusform>
</translation>
</message>
</context>
</TS>
