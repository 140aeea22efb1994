<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
<name>AccessBlock</name>
<message>
<source>Colleague</source>
<translation>Rekan kerja</translation>
</message>
<message>
<source>Lifted</source>
<translation>Dicabut pada</translation>
</message>
<message>
<source>Reason</source>
<translation>Alasan</translation>
</message>
<message>
<source>Since</source>
<translation>Sejak</translation>
</message>
</context>
<context>
<name>Acts</name>
<message>
<source>Added a user</source>
<translation>Menambahkan pengguna</translation>
</message>
<message>
<source>Added: {kind}</source>
<translation>Menambahkan: {kind}</translation>
</message>
<message>
<source>Approved figures that a colleague proposed</source>
<translation>Menyetujui angka statistik yang diusulkan rekan kerja</translation>
</message>
<message>
<source>Approved: {kind}</source>
<translation>Menyetujui: {kind}</translation>
</message>
<message>
<source>Asked for approval: {kind}</source>
<translation>Meminta persetujuan penyelia: {kind}</translation>
</message>
<message>
<source>Assessed</source>
<translation>Melakukan penilaian</translation>
</message>
<message>
<source>Began a case for each of many arrivals</source>
<translation>Memulai kasus untuk masing-masing dari banyak orang yang tiba</translation>
</message>
<message>
<source>Began the case</source>
<translation>Memulai kasus</translation>
</message>
<message>
<source>Brought back an earlier answer: {kind}</source>
<translation>Mengembalikan jawaban terdahulu: {kind}</translation>
</message>
<message>
<source>Brought back: {kind}</source>
<translation>Mengembalikan: {kind}</translation>
</message>
<message>
<source>Brought in records</source>
<translation>Memasukkan catatan dari berkas</translation>
</message>
<message>
<source>Brought the figures up to date</source>
<translation>Memperbarui angka statistik</translation>
</message>
<message>
<source>Changed a passphrase</source>
<translation>Mengubah frasa sandi</translation>
</message>
<message>
<source>Changed who sees which cases</source>
<translation>Mengubah siapa melihat kasus mana</translation>
</message>
<message>
<source>Changed: {kind}</source>
<translation>Mengubah: {kind}</translation>
</message>
<message>
<source>Closed the case</source>
<translation>Menutup kasus</translation>
</message>
<message>
<source>Deleted a saved list</source>
<translation>Menghapus daftar tersimpan</translation>
</message>
<message>
<source>Deleted: {kind}</source>
<translation>Menghapus: {kind}</translation>
</message>
<message>
<source>Destroyed what lay in the bin for 30 days</source>
<translation>Memusnahkan isi tempat sampah yang sudah 30 hari</translation>
</message>
<message>
<source>Did not take the case over</source>
<translation>Tidak mengambil alih kasus</translation>
</message>
<message>
<source>Did one act to many cases</source>
<translation>Melakukan satu tindakan pada banyak kasus</translation>
</message>
<message>
<source>Did something else</source>
<translation>Melakukan hal lain</translation>
</message>
<message>
<source>Drew a sample of cases</source>
<translation>Mengambil sampel kasus</translation>
</message>
<message>
<source>Flagged the case</source>
<translation>Memberi penanda pada kasus</translation>
</message>
<message>
<source>Gave a step more time</source>
<translation>Memberi waktu tambahan untuk suatu langkah</translation>
</message>
<message>
<source>Gave the case to a caseworker</source>
<translation>Menyerahkan kasus kepada manajer kasus</translation>
</message>
<message>
<source>Handed out a copy of a document</source>
<translation>Menyerahkan salinan dokumen</translation>
</message>
<message>
<source>Installed a procedure</source>
<translation>Memasang prosedur</translation>
</message>
<message>
<source>Kept a colleague from the case</source>
<translation>Menjauhkan rekan kerja dari kasus</translation>
</message>
<message>
<source>Let a colleague see the case again</source>
<translation>Mengizinkan rekan kerja melihat kasus lagi</translation>
</message>
<message>
<source>Linked a relative's case</source>
<translation>Menautkan kasus kerabat</translation>
</message>
<message>
<source>Locked</source>
<translation>Mengunci</translation>
</message>
<message>
<source>Looked at a document</source>
<translation>Melihat dokumen</translation>
</message>
<message>
<source>Looked at an identifying answer</source>
<translation>Melihat jawaban yang mengungkap identitas</translation>
</message>
<message>
<source>Looked for a suspect in all cases</source>
<translation>Mencari terduga pelaku di semua kasus</translation>
</message>
<message>
<source>Looked into an emergency</source>
<translation>Memeriksa pembukaan darurat</translation>
</message>
<message>
<source>Made a referral letter</source>
<translation>Membuat surat rujukan</translation>
</message>
<message>
<source>Merged two cases of one person</source>
<translation>Menggabungkan dua kasus dari satu orang</translation>
</message>
<message>
<source>Noted that somebody refused a record, and erased the name</source>
<translation>Mencatat bahwa seseorang menolak dicatat, dan menghapus namanya</translation>
</message>
<message>
<source>Noted that two cases are about two people</source>
<translation>Mencatat bahwa dua kasus menyangkut dua orang</translation>
</message>
<message>
<source>Offered the case to somebody else</source>
<translation>Menawarkan kasus kepada orang lain</translation>
</message>
<message>
<source>Opened a list of arrivals</source>
<translation>Membuka daftar kedatangan</translation>
</message>
<message>
<source>Opened the case</source>
<translation>Membuka kasus</translation>
</message>
<message>
<source>Opened the case in an emergency</source>
<translation>Membuka kasus dalam keadaan darurat</translation>
</message>
<message>
<source>Opened the closed case again</source>
<translation>Membuka kembali kasus yang sudah ditutup</translation>
</message>
<message>
<source>Printed a case summary</source>
<translation>Mencetak ringkasan kasus</translation>
</message>
<message>
<source>Printed a form of the procedure</source>
<translation>Mencetak formulir prosedur</translation>
</message>
<message>
<source>Printed a head count</source>
<translation>Mencetak jumlah orang</translation>
</message>
<message>
<source>Printed a notice that consent was withdrawn</source>
<translation>Mencetak pemberitahuan penarikan persetujuan</translation>
</message>
<message>
<source>Printed an agenda</source>
<translation>Mencetak agenda</translation>
</message>
<message>
<source>Printed consent cards</source>
<translation>Mencetak kartu persetujuan</translation>
</message>
<message>
<source>Printed labels for wristbands</source>
<translation>Mencetak label untuk gelang</translation>
</message>
<message>
<source>Printed procedures of countries</source>
<translation>Mencetak prosedur negara-negara</translation>
</message>
<message>
<source>Printed the plan</source>
<translation>Mencetak rencana</translation>
</message>
<message>
<source>Proposed figures to be published</source>
<translation>Mengusulkan angka statistik untuk diterbitkan</translation>
</message>
<message>
<source>Published figures</source>
<translation>Menerbitkan angka statistik</translation>
</message>
<message>
<source>Put a newer consent in the place of an older one</source>
<translation>Menggantikan persetujuan lama dengan yang lebih baru</translation>
</message>
<message>
<source>Recorded consent</source>
<translation>Mencatat persetujuan</translation>
</message>
<message>
<source>Recorded that consent was withdrawn</source>
<translation>Mencatat penarikan persetujuan</translation>
</message>
<message>
<source>Recorded the answer to a referral</source>
<translation>Mencatat jawaban atas rujukan</translation>
</message>
<message>
<source>Recorded the answer to a transfer</source>
<translation>Mencatat jawaban atas pengalihan</translation>
</message>
<message>
<source>Referred to a service</source>
<translation>Merujuk ke layanan</translation>
</message>
<message>
<source>Reviewed the quality of the work</source>
<translation>Meninjau mutu pekerjaan</translation>
</message>
<message>
<source>Saved a list of cases</source>
<translation>Menyimpan daftar kasus</translation>
</message>
<message>
<source>Screened</source>
<translation>Melakukan skrining</translation>
</message>
<message>
<source>Searched</source>
<translation>Mencari</translation>
</message>
<message>
<source>Sent back: {kind}</source>
<translation>Mengirim kembali: {kind}</translation>
</message>
<message>
<source>Settled a step of the procedure</source>
<translation>Menyelesaikan langkah prosedur</translation>
</message>
<message>
<source>Signed a procedure</source>
<translation>Menandatangani prosedur</translation>
</message>
<message>
<source>Took a flag away</source>
<translation>Mencabut penanda</translation>
</message>
<message>
<source>Took a proposal of figures back</source>
<translation>Menarik kembali usulan angka statistik</translation>
</message>
<message>
<source>Took back an act on many cases</source>
<translation>Membatalkan tindakan pada banyak kasus</translation>
</message>
<message>
<source>Took the case over</source>
<translation>Mengambil alih kasus</translation>
</message>
<message>
<source>Took the cases of many arrivals back</source>
<translation>Membatalkan kasus dari banyak orang yang tiba</translation>
</message>
<message>
<source>Took the link to a relative's case away</source>
<translation>Melepas tautan ke kasus kerabat</translation>
</message>
<message>
<source>Took the offer of the case back</source>
<translation>Menarik kembali tawaran kasus</translation>
</message>
<message>
<source>Took up a newer version of the procedure</source>
<translation>Memakai versi prosedur yang lebih baru</translation>
</message>
<message>
<source>Undid the merge of two cases</source>
<translation>Membatalkan penggabungan dua kasus</translation>
</message>
<message>
<source>Unlocked</source>
<translation>Membuka kunci</translation>
</message>
<message>
<source>Wrote procedures of countries to a file</source>
<translation>Menulis prosedur negara-negara ke berkas</translation>
</message>
<message>
<source>Wrote records to a file</source>
<translation>Menulis catatan ke berkas</translation>
</message>
</context>
<context>
<name>AddDocument</name>
<message numerus="yes">
<source>%n document(s) added.</source>
<translation>
<numerusform>%n dokumen ditambahkan.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Add %n document(s)</source>
<translation>
<numerusform>Tambahkan %n dokumen</numerusform>
</translation>
</message>
<message>
<source>Add to the case</source>
<translation>Tambahkan ke kasus</translation>
</message>
<message>
<source>Being added, in MB:</source>
<translation>Sedang ditambahkan, dalam MB:</translation>
</message>
<message>
<source>Keep place, time and camera that are hidden in pictures</source>
<translation>Pertahankan tempat, waktu, dan kamera yang tersembunyi dalam gambar</translation>
</message>
<message>
<source>Otherwise they are removed from JPEG and PNG pictures. Keep them only where they serve as evidence.</source>
<translation>Bila tidak, data itu dihapus dari gambar JPEG dan PNG. Pertahankan hanya bila berguna sebagai bukti.</translation>
</message>
<message>
<source>The vault keeps an encrypted copy. Delete the original where others could find it.</source>
<translation>Brankas menyimpan salinan terenkripsi. Hapus berkas aslinya bila orang lain dapat menemukannya.</translation>
</message>
</context>
<context>
<name>Agenda</name>
<message>
<source>Action of the plan</source>
<translation>Tindakan dalam rencana</translation>
</message>
<message>
<source>Answer to a referral</source>
<translation>Jawaban atas rujukan</translation>
</message>
<message>
<source>Approval</source>
<translation>Persetujuan penyelia</translation>
</message>
<message>
<source>Ask again what contact is safe</source>
<translation>Tanyakan lagi cara kontak yang aman</translation>
</message>
<message>
<source>Case conference</source>
<translation>Konferensi kasus</translation>
</message>
<message>
<source>Complaint, to be answered</source>
<translation>Pengaduan, perlu dijawab</translation>
</message>
<message>
<source>Consent runs out</source>
<translation>Persetujuan berakhir</translation>
</message>
<message>
<source>Date of a legal matter</source>
<translation>Tanggal urusan hukum</translation>
</message>
<message>
<source>Date of the asylum procedure</source>
<translation>Tanggal prosedur suaka</translation>
</message>
<message>
<source>Departure</source>
<translation>Keberangkatan</translation>
</message>
<message>
<source>Follow-up</source>
<translation>Tindak lanjut</translation>
</message>
<message>
<source>Goal of the plan</source>
<translation>Tujuan dalam rencana</translation>
</message>
<message>
<source>Next contact</source>
<translation>Kontak berikutnya</translation>
</message>
<message>
<source>Permit or time limit ends</source>
<translation>Izin atau batas waktu berakhir</translation>
</message>
<message>
<source>Referral in, to be answered</source>
<translation>Rujukan masuk, perlu dijawab</translation>
</message>
<message>
<source>Referral without an answer</source>
<translation>Rujukan tanpa jawaban</translation>
</message>
<message>
<source>Review of an assessment</source>
<translation>Peninjauan penilaian</translation>
</message>
<message>
<source>Step of the procedure</source>
<translation>Langkah prosedur</translation>
</message>
<message>
<source>Task</source>
<translation>Tugas</translation>
</message>
<message>
<source>Transfer without an answer</source>
<translation>Pengalihan tanpa jawaban</translation>
</message>
<message>
<source>overdue, {day}</source>
<translation>lewat tenggat, {day}</translation>
</message>
<message numerus="yes">
<source>{what}, in %n day(s)</source>
<translation>
<numerusform>{what}, %n hari lagi</numerusform>
</translation>
</message>
</context>
<context>
<name>AgendaSheet</name>
<message>
<source>Agenda</source>
<translation>Agenda</translation>
</message>
<message>
<source>Nothing is planned in this time.</source>
<translation>Tidak ada rencana dalam waktu ini.</translation>
</message>
<message>
<source>There is more in this time than can be listed: look into the calendar, too.</source>
<translation>Ada lebih banyak dalam kurun waktu ini daripada yang dapat didaftar: lihat juga kalender.</translation>
</message>
<message>
<source>{first} to {last}, {worker}</source>
<translation>{first} sampai {last}, {worker}</translation>
</message>
</context>
<context>
<name>Ages</name>
<message>
<source>Adult</source>
<translation>Dewasa</translation>
</message>
<message>
<source>Age not known</source>
<translation>Umur tidak diketahui</translation>
</message>
<message>
<source>Child</source>
<translation>Anak</translation>
</message>
</context>
<context>
<name>Approval</name>
<message>
<source>Asked</source>
<translation>Diminta pada</translation>
</message>
<message>
<source>Asked by</source>
<translation>Diminta oleh</translation>
</message>
<message>
<source>Decided</source>
<translation>Diputuskan pada</translation>
</message>
<message>
<source>Decided by</source>
<translation>Diputuskan oleh</translation>
</message>
<message>
<source>Reason</source>
<translation>Alasan</translation>
</message>
<message>
<source>Record to be approved</source>
<translation>Catatan yang perlu disetujui</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>Version to be approved</source>
<translation>Versi yang perlu disetujui</translation>
</message>
<message>
<source>What is to be approved</source>
<translation>Hal yang perlu disetujui</translation>
</message>
<message>
<source>What to look at</source>
<translation>Yang perlu diperhatikan</translation>
</message>
</context>
<context>
<name>Approvals</name>
<message>
<source>An assessment, a goal or a closure is approved by a supervisor, never by its writer.</source>
<translation>Penilaian, tujuan, atau penutupan disetujui oleh penyelia, tidak pernah oleh penulisnya.</translation>
</message>
<message>
<source>Approve</source>
<translation>Setujui</translation>
</message>
<message>
<source>Approve this as it stands?</source>
<translation>Setujui ini sebagaimana adanya?</translation>
</message>
<message>
<source>Ask for approval</source>
<translation>Minta persetujuan penyelia</translation>
</message>
<message>
<source>Choose what somebody else should look at, and say what to look at.</source>
<translation>Pilih yang perlu dilihat orang lain, dan sebutkan yang perlu diperhatikan.</translation>
</message>
<message>
<source>Nothing was put up for approval yet</source>
<translation>Belum ada yang diajukan untuk disetujui</translation>
</message>
<message>
<source>Read it first in its own section. If it is changed later, it is asked again.</source>
<translation>Baca dulu di bagiannya sendiri. Bila kemudian diubah, persetujuan diminta lagi.</translation>
</message>
<message>
<source>Send back</source>
<translation>Kirim kembali</translation>
</message>
<message>
<source>There is no assessment, goal or closure yet to put up for approval.</source>
<translation>Belum ada penilaian, tujuan, atau penutupan untuk diajukan.</translation>
</message>
<message>
<source>What has to change?</source>
<translation>Apa yang perlu diubah?</translation>
</message>
<message>
<source>changed since</source>
<translation>berubah sejak itu</translation>
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
<translation>Perkiraan umur</translation>
</message>
<message>
<source>Age</source>
<translation>Umur</translation>
</message>
<message>
<source>Asked on</source>
<translation>Ditanyakan pada</translation>
</message>
<message>
<source>Case</source>
<translation>Kasus</translation>
</message>
<message>
<source>Citizenship</source>
<translation>Kewarganegaraan</translation>
</message>
<message>
<source>Drawn by itself; scan or type it where the person wears one already.</source>
<translation>Dibuat otomatis; pindai atau ketik bila yang bersangkutan sudah memakai gelang.</translation>
</message>
<message>
<source>Empty where it is not known.</source>
<translation>Kosongkan bila tidak diketahui.</translation>
</message>
<message>
<source>Event</source>
<translation>Peristiwa</translation>
</message>
<message>
<source>First needs</source>
<translation>Kebutuhan awal</translation>
</message>
<message>
<source>First needs: {needs}</source>
<translation>Kebutuhan awal: {needs}</translation>
</message>
<message>
<source>Group</source>
<translation>Kelompok</translation>
</message>
<message>
<source>Language</source>
<translation>Bahasa</translation>
</message>
<message>
<source>Name</source>
<translation>Nama</translation>
</message>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>Only after it was explained: without a yes there is no case.</source>
<translation>Hanya setelah dijelaskan: tanpa jawaban ya tidak ada kasus.</translation>
</message>
<message>
<source>Pregnant, as said on arrival.</source>
<translation>Hamil, menurut keterangan saat tiba.</translation>
</message>
<message>
<source>Record of a case?</source>
<translation>Buat catatan kasus?</translation>
</message>
<message>
<source>Sex</source>
<translation>Jenis kelamin</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>The same sign for everybody of a family, such as A or 12.</source>
<translation>Tanda yang sama untuk semua anggota satu keluarga, misalnya A atau 12.</translation>
</message>
<message>
<source>To the head of the group</source>
<translation>Hubungan dengan kepala kelompok</translation>
</message>
<message>
<source>Triage</source>
<translation>Triase</translation>
</message>
<message>
<source>What became of it</source>
<translation>Hasil akhirnya</translation>
</message>
<message>
<source>Why there is no case</source>
<translation>Alasan tidak ada kasus</translation>
</message>
<message>
<source>Wristband</source>
<translation>Gelang</translation>
</message>
<message>
<source>Written down</source>
<translation>Dicatat pada</translation>
</message>
</context>
<context>
<name>Arrivals</name>
<message numerus="yes">
<source>%n case(s) made.</source>
<translation>
<numerusform>%n kasus dibuat.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n case(s) will be made, each with the facts of the event.</source>
<translation>
<numerusform>%n kasus akan dibuat, masing-masing dengan fakta peristiwa.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren)</source>
<translation>
<numerusform>%n anak</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren) alone</source>
<translation>
<numerusform>%n anak sendirian</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n child(ren) alone: the case is urgent.</source>
<translation>
<numerusform>%n anak sendirian: kasusnya mendesak.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n group(s) will be linked as relatives or people who travelled together.</source>
<translation>
<numerusform>%n kelompok akan ditautkan sebagai kerabat atau orang seperjalanan.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n left out: {why}.</source>
<translation>
<numerusform>%n tidak diikutkan: {why}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n need(s) medical help now</source>
<translation>
<numerusform>%n perlu bantuan medis sekarang</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n person(s)</source>
<translation>
<numerusform>%n orang</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n waiting</source>
<translation>
<numerusform>%n menunggu</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n with a case</source>
<translation>
<numerusform>%n memiliki kasus</numerusform>
</translation>
</message>
<message>
<source>24 labels, 70 × 37 mm</source>
<translation>24 label, 70 × 37 mm</translation>
</message>
<message>
<source>33 labels, 70 × 25 mm</source>
<translation>33 label, 70 × 25 mm</translation>
</message>
<message>
<source>A label bears a random code and nothing of the person. Put it on a wristband, a bag or a tent.</source>
<translation>Label memuat kode acak dan tidak memuat apa pun tentang orangnya. Pasang pada gelang, tas, atau tenda.</translation>
</message>
<message>
<source>Add the boat or the raid first. Then write the people down, a line each.</source>
<translation>Tambahkan dulu kapal atau penggerebekannya. Lalu catat orang-orangnya, satu baris untuk setiap orang.</translation>
</message>
<message>
<source>Agreed</source>
<translation>Setuju</translation>
</message>
<message>
<source>All lists</source>
<translation>Semua daftar</translation>
</message>
<message>
<source>Alone</source>
<translation>Sendirian</translation>
</message>
<message>
<source>Anything else. It goes over to the case.</source>
<translation>Hal lain. Ini ikut dipindahkan ke kasus.</translation>
</message>
<message>
<source>Arrivals</source>
<translation>Kedatangan</translation>
</message>
<message>
<source>Aunt, uncle</source>
<translation>Bibi, paman</translation>
</message>
<message>
<source>Authority</source>
<translation>Instansi</translation>
</message>
<message>
<source>By urgency</source>
<translation>Menurut urgensi</translation>
</message>
<message>
<source>Case</source>
<translation>Kasus</translation>
</message>
<message>
<source>Child</source>
<translation>Anak</translation>
</message>
<message>
<source>Clothes</source>
<translation>Pakaian</translation>
</message>
<message>
<source>Danger</source>
<translation>Bahaya</translation>
</message>
<message>
<source>Disability</source>
<translation>Disabilitas</translation>
</message>
<message>
<source>Drawn by itself. Scan or type the one the person wears already.</source>
<translation>Dibuat otomatis. Pindai atau ketik gelang yang sudah dipakai yang bersangkutan.</translation>
</message>
<message>
<source>Exploiter here</source>
<translation>Pelaku di sini</translation>
</message>
<message>
<source>Family</source>
<translation>Keluarga</translation>
</message>
<message>
<source>First letters or number: {choices}</source>
<translation>Huruf awal atau nomor: {choices}</translation>
</message>
<message>
<source>First letters or numbers, with blanks between: {choices}</source>
<translation>Huruf awal atau nomor, dipisahkan spasi: {choices}</translation>
</message>
<message>
<source>First needs</source>
<translation>Kebutuhan awal</translation>
</message>
<message numerus="yes">
<source>For %n child(ren) somebody else agreed. Ask each child too and write the child's view down.</source>
<translation>
<numerusform>Untuk %n anak, orang lain yang menyetujui. Tanyakan juga kepada setiap anak dan tulis pendapat anak.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>For %n person(s) the youngest age of the band goes into the case, as an estimate.</source>
<translation>
<numerusform>Untuk %n orang, umur termuda dari rentang masuk ke kasus, sebagai perkiraan.</numerusform>
</translation>
</message>
<message>
<source>For whom</source>
<translation>Untuk siapa</translation>
</message>
<message>
<source>Give the age in years, a band such as 12-17, or about how old: ~30.</source>
<translation>Tulis umur dalam tahun, rentang seperti 12-17, atau perkiraan: ~30.</translation>
</message>
<message>
<source>Group</source>
<translation>Kelompok</translation>
</message>
<message>
<source>Guardian</source>
<translation>Wali</translation>
</message>
<message>
<source>Head</source>
<translation>Kepala</translation>
</message>
<message>
<source>Head count</source>
<translation>Jumlah orang</translation>
</message>
<message>
<source>In-law</source>
<translation>Ipar, mertua</translation>
</message>
<message>
<source>Initials</source>
<translation>Inisial</translation>
</message>
<message>
<source>Interpreter</source>
<translation>Juru bahasa</translation>
</message>
<message>
<source>Labels to a sheet</source>
<translation>Label per lembar</translation>
</message>
<message>
<source>Legal</source>
<translation>Hukum</translation>
</message>
<message>
<source>Letters open a cell · Tab next · Enter next line · Ctrl+D as above · Del empties</source>
<translation>Huruf membuka sel · Tab berikutnya · Enter baris berikutnya · Ctrl+D sama seperti di atas · Del mengosongkan</translation>
</message>
<message>
<source>List of people who arrived</source>
<translation>Daftar orang yang tiba</translation>
</message>
<message numerus="yes">
<source>Make %n case(s)</source>
<translation>
<numerusform>Buat %n kasus</numerusform>
</translation>
</message>
<message>
<source>Make cases</source>
<translation>Buat kasus</translation>
</message>
<message>
<source>Making cases</source>
<translation>Membuat kasus</translation>
</message>
<message>
<source>Many people at once: the event first, then a line a person, then a case each</source>
<translation>Banyak orang sekaligus: peristiwanya dulu, lalu satu baris untuk setiap orang, lalu satu kasus untuk masing-masing</translation>
</message>
<message>
<source>Medical</source>
<translation>Medis</translation>
</message>
<message>
<source>Names and notes go over to the cases and leave the list.</source>
<translation>Nama dan catatan dipindahkan ke kasus dan dihapus dari daftar.</translation>
</message>
<message>
<source>No, refused</source>
<translation>Tidak, menolak</translation>
</message>
<message>
<source>Nobody has arrived yet</source>
<translation>Belum ada yang tiba</translation>
</message>
<message>
<source>Nobody is on the list yet</source>
<translation>Belum ada orang dalam daftar</translation>
</message>
<message>
<source>Nothing in the list begins so. Type other letters, or the number of a choice.</source>
<translation>Tidak ada pilihan yang dimulai dengan huruf itu. Ketik huruf lain, atau nomor pilihan.</translation>
</message>
<message>
<source>On another list, wristband {wristband} ({initials}): {level}; {reasons}.</source>
<translation>Di daftar lain, gelang {wristband} ({initials}): {level}; {reasons}.</translation>
</message>
<message>
<source>On the list, wristband {wristband} ({initials}): {level}; {reasons}.</source>
<translation>Di daftar ini, gelang {wristband} ({initials}): {level}; {reasons}.</translation>
</message>
<message>
<source>Open the list</source>
<translation>Buka daftar</translation>
</message>
<message>
<source>People by urgency</source>
<translation>Orang menurut urgensi</translation>
</message>
<message>
<source>Print labels</source>
<translation>Cetak label</translation>
</message>
<message>
<source>Psychosocial</source>
<translation>Psikososial</translation>
</message>
<message>
<source>Record?</source>
<translation>Dicatat?</translation>
</message>
<message>
<source>Refused: the name and the note are erased, and the person is only counted.</source>
<translation>Menolak: nama dan catatan dihapus, dan orang ini hanya dihitung.</translation>
</message>
<message>
<source>Remove the line</source>
<translation>Hapus baris</translation>
</message>
<message>
<source>Sex, age</source>
<translation>Jenis kelamin, umur</translation>
</message>
<message>
<source>Show the line</source>
<translation>Tampilkan baris</translation>
</message>
<message>
<source>Sibling</source>
<translation>Saudara</translation>
</message>
<message numerus="yes">
<source>Spare ones, to be ready when people come: %n sheet(s)</source>
<translation>
<numerusform>Cadangan, agar siap ketika orang datang: %n lembar</numerusform>
</translation>
</message>
<message>
<source>Spouse</source>
<translation>Suami, istri</translation>
</message>
<message>
<source>Taken back. The people are on the list again.</source>
<translation>Dibatalkan. Orang-orang itu kembali ada di daftar.</translation>
</message>
<message>
<source>The age in years, a band such as 12-17, or about how old: ~30.</source>
<translation>Umur dalam tahun, rentang seperti 12-17, atau perkiraan: ~30.</translation>
</message>
<message>
<source>The first letters, or the two letters of the code.</source>
<translation>Huruf awalnya, atau dua huruf kodenya.</translation>
</message>
<message>
<source>The line is in the bin.</source>
<translation>Baris ada di tempat sampah.</translation>
</message>
<message>
<source>The name as it is said. Leave it empty where it is not known.</source>
<translation>Nama seperti yang diucapkan. Kosongkan bila tidak diketahui.</translation>
</message>
<message>
<source>The same sign for everybody of a family, such as A or 12.</source>
<translation>Tanda yang sama untuk semua anggota satu keluarga, misalnya A atau 12.</translation>
</message>
<message>
<source>Those who are chosen, or all on the list</source>
<translation>Yang dipilih, atau semua yang ada di daftar</translation>
</message>
<message>
<source>To the head</source>
<translation>Hubungan</translation>
</message>
<message>
<source>Triage</source>
<translation>Triase</translation>
</message>
<message>
<source>Type of case</source>
<translation>Jenis kasus</translation>
</message>
<message>
<source>Urgency</source>
<translation>Urgensi</translation>
</message>
<message>
<source>Water, food</source>
<translation>Air, makanan</translation>
</message>
<message>
<source>With her</source>
<translation>Bersamanya</translation>
</message>
<message>
<source>Wristband</source>
<translation>Gelang</translation>
</message>
<message>
<source>Write down</source>
<translation>Catat</translation>
</message>
<message>
<source>Write the first person down, or scan a wristband.</source>
<translation>Catat orang pertama, atau pindai gelang.</translation>
</message>
<message>
<source>Yes</source>
<translation>Ya</translation>
</message>
<message>
<source>did not agree to a record</source>
<translation>tidak setuju dicatat</translation>
</message>
<message>
<source>has a case</source>
<translation>memiliki kasus</translation>
</message>
<message>
<source>needs no case</source>
<translation>tidak perlu kasus</translation>
</message>
<message>
<source>new</source>
<translation>baru</translation>
</message>
<message>
<source>not asked yet whether a record may be kept</source>
<translation>belum ditanya apakah boleh dicatat</translation>
</message>
</context>
<context>
<name>Asking</name>
<message>
<source>When?</source>
<translation>Kapan?</translation>
</message>
<message>
<source>Why?</source>
<translation>Mengapa?</translation>
</message>
</context>
<context>
<name>Assessment</name>
<message>
<source>A question of safety: see to it before you go on.</source>
<translation>Pertanyaan tentang keamanan: tangani dulu sebelum Anda melanjutkan.</translation>
</message>
<message numerus="yes">
<source>All answers (%n)</source>
<translation>
<numerusform>Semua jawaban (%n)</numerusform>
</translation>
</message>
<message>
<source>Answers</source>
<translation>Jawaban</translation>
</message>
<message>
<source>Ask in any order and in your own words; what you have is kept. Digits give an answer and go on, the arrow keys up and down go from question to question.</source>
<translation>Tanyakan dalam urutan apa pun dan dengan kata-kata Anda sendiri; yang sudah ada tetap disimpan. Tombol angka memberi jawaban lalu melanjutkan, tombol panah atas dan bawah berpindah antarpertanyaan.</translation>
</message>
<message>
<source>Assessed on</source>
<translation>Dinilai pada</translation>
</message>
<message>
<source>Back</source>
<translation>Kembali</translation>
</message>
<message>
<source>Because of</source>
<translation>Karena</translation>
</message>
<message>
<source>Because of: {questions}</source>
<translation>Karena: {questions}</translation>
</message>
<message>
<source>Begin</source>
<translation>Mulai</translation>
</message>
<message>
<source>Begin with what is needed now: safety, needs, or a first contact screen.</source>
<translation>Mulai dengan yang diperlukan sekarang: keamanan, kebutuhan, atau skrining kontak pertama.</translation>
</message>
<message>
<source>Choose what to assess</source>
<translation>Pilih yang akan dinilai</translation>
</message>
<message>
<source>Higher is better. Only for comparing this person with herself or himself.</source>
<translation>Makin tinggi makin baik. Hanya untuk membandingkan orang ini dengan dirinya sendiri.</translation>
</message>
<message>
<source>Instrument</source>
<translation>Instrumen</translation>
</message>
<message>
<source>Last time, {day}: {result}</source>
<translation>Terakhir kali, {day}: {result}</translation>
</message>
<message>
<source>Level before: {before}; now: {now}</source>
<translation>Tingkat sebelumnya: {before}; sekarang: {now}</translation>
</message>
<message>
<source>Level, as you judge it</source>
<translation>Tingkat, menurut penilaian Anda</translation>
</message>
<message>
<source>Look at it again on</source>
<translation>Tinjau lagi pada</translation>
</message>
<message>
<source>New assessment</source>
<translation>Penilaian baru</translation>
</message>
<message>
<source>No answer changed since the last time.</source>
<translation>Tidak ada jawaban yang berubah sejak terakhir kali.</translation>
</message>
<message>
<source>No assessment yet</source>
<translation>Belum ada penilaian</translation>
</message>
<message>
<source>Not verified: {source}. {note}</source>
<translation>Belum diverifikasi: {source}. {note}</translation>
</message>
<message>
<source>Nothing is added up yet.</source>
<translation>Belum ada yang dijumlahkan.</translation>
</message>
<message>
<source>Score</source>
<translation>Skor</translation>
</message>
<message>
<source>Score before: {before}; now: {now}</source>
<translation>Skor sebelumnya: {before}; sekarang: {now}</translation>
</message>
<message>
<source>See to safety first.</source>
<translation>Utamakan keamanan dulu.</translation>
</message>
<message>
<source>Sooner if anything changes.</source>
<translation>Lebih cepat bila ada yang berubah.</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>Sumber: {source}</translation>
</message>
<message>
<source>Speak alone with the person wherever you can.</source>
<translation>Bila memungkinkan, bicaralah dengan yang bersangkutan tanpa orang lain.</translation>
</message>
<message>
<source>Summary in your own words</source>
<translation>Ringkasan dengan kata-kata Anda sendiri</translation>
</message>
<message>
<source>The answers suggest; you decide. Lower than suggested needs a reason.</source>
<translation>Jawaban memberi saran; Anda yang memutuskan. Tingkat di bawah saran memerlukan alasan.</translation>
</message>
<message>
<source>The last time another version was used; compare with care.</source>
<translation>Terakhir kali dipakai versi lain; bandingkan dengan hati-hati.</translation>
</message>
<message>
<source>The level is yours to judge, at the end of the page.</source>
<translation>Tingkatnya Anda yang menilai, di akhir halaman.</translation>
</message>
<message>
<source>The risk raised the priority of the case. You can change it there.</source>
<translation>Risiko ini menaikkan prioritas kasus. Anda dapat mengubahnya di sana.</translation>
</message>
<message>
<source>The wording in your language was not checked yet. Make sure you are understood.</source>
<translation>Susunan kata dalam bahasa Anda belum diperiksa. Pastikan Anda dipahami.</translation>
</message>
<message>
<source>These questions are in English only so far. Ask them in the person's own language.</source>
<translation>Pertanyaan ini baru tersedia dalam bahasa Inggris. Tanyakan dalam bahasa yang bersangkutan sendiri.</translation>
</message>
<message>
<source>Version of the instrument</source>
<translation>Versi instrumen</translation>
</message>
<message>
<source>Well-being over time</source>
<translation>Kesejahteraan dari waktu ke waktu</translation>
</message>
<message numerus="yes">
<source>What changed since the last time (%n)</source>
<translation>
<numerusform>Yang berubah sejak terakhir kali (%n)</numerusform>
</translation>
</message>
<message>
<source>What the answers add up to</source>
<translation>Kesimpulan dari jawaban</translation>
</message>
<message>
<source>What the answers suggest</source>
<translation>Yang disarankan oleh jawaban</translation>
</message>
<message>
<source>What the person wants and says comes first.</source>
<translation>Yang diinginkan dan dikatakan oleh yang bersangkutan didahulukan.</translation>
</message>
<message>
<source>What you decide, and why</source>
<translation>Keputusan Anda dan alasannya</translation>
</message>
<message>
<source>Who else was there</source>
<translation>Siapa lagi yang hadir</translation>
</message>
<message>
<source>Written answers</source>
<translation>Jawaban tertulis</translation>
</message>
<message>
<source>Your own judgement</source>
<translation>Penilaian Anda sendiri</translation>
</message>
<message>
<source>before: {before}; now: {now}</source>
<translation>sebelumnya: {before}; sekarang: {now}</translation>
</message>
<message>
<source>due for review</source>
<translation>perlu ditinjau</translation>
</message>
<message>
<source>level {level}</source>
<translation>tingkat {level}</translation>
</message>
<message>
<source>level: {level}</source>
<translation>tingkat: {level}</translation>
</message>
<message>
<source>look again on {day}</source>
<translation>tinjau lagi pada {day}</translation>
</message>
<message>
<source>none</source>
<translation>tidak ada</translation>
</message>
<message>
<source>not asked</source>
<translation>belum ditanyakan</translation>
</message>
<message>
<source>not verified</source>
<translation>belum diverifikasi</translation>
</message>
<message>
<source>review due since {day}</source>
<translation>perlu ditinjau sejak {day}</translation>
</message>
<message>
<source>score {score}</source>
<translation>skor {score}</translation>
</message>
<message>
<source>suggested: {level}</source>
<translation>saran: {level}</translation>
</message>
<message>
<source>written anew</source>
<translation>ditulis ulang</translation>
</message>
<message>
<source>{day}: {score}</source>
<translation>{day}: {score}</translation>
</message>
<message>
<source>{done} of {total} answered</source>
<translation>{done} dari {total} dijawab</translation>
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
<translation>{score} dari 100</translation>
</message>
<message>
<source>{score} of {most} points</source>
<translation>{score} dari {most} poin</translation>
</message>
</context>
<context>
<name>AsylumReferral</name>
<message>
<source>Decided on</source>
<translation>Diputuskan pada</translation>
</message>
<message>
<source>Informed of the right to apply on</source>
<translation>Diberi tahu tentang hak mengajukan permohonan pada</translation>
</message>
<message>
<source>Legal help</source>
<translation>Bantuan hukum</translation>
</message>
<message>
<source>Next interview or date</source>
<translation>Wawancara atau tanggal berikutnya</translation>
</message>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>Number of the application</source>
<translation>Nomor permohonan</translation>
</message>
<message>
<source>Referred on</source>
<translation>Dirujuk pada</translation>
</message>
<message>
<source>Referred to</source>
<translation>Dirujuk ke</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>What the person fears, and from whom</source>
<translation>Yang ditakuti yang bersangkutan, dan dari siapa</translation>
</message>
</context>
<context>
<name>Bin</name>
<message>
<source>Bring back</source>
<translation>Kembalikan</translation>
</message>
<message>
<source>Bring back: {record}</source>
<translation>Kembalikan: {record}</translation>
</message>
<message>
<source>Brought back: {record}</source>
<translation>Dikembalikan: {record}</translation>
</message>
<message>
<source>Deleted {when} by {who}</source>
<translation>Dihapus {when} oleh {who}</translation>
</message>
<message numerus="yes">
<source>Destroyed for good in %n day(s)</source>
<translation>
<numerusform>Dimusnahkan untuk selamanya dalam %n hari</numerusform>
</translation>
</message>
<message>
<source>No deleted records</source>
<translation>Tidak ada catatan yang dihapus</translation>
</message>
<message>
<source>What is deleted from this case can be brought back from here for 30 days.</source>
<translation>Yang dihapus dari kasus ini dapat dikembalikan dari sini selama 30 hari.</translation>
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
<numerusform>%n kasus dipilih</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n case(s) will be changed.</source>
<translation>
<numerusform>%n kasus akan diubah.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n left out: {why}</source>
<translation>
<numerusform>%n tidak diikutkan: {why}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Close %n case(s)</source>
<translation>
<numerusform>Tutup %n kasus</numerusform>
</translation>
</message>
<message>
<source>Close…</source>
<translation>Tutup…</translation>
</message>
<message>
<source>Colleague</source>
<translation>Rekan kerja</translation>
</message>
<message numerus="yes">
<source>Do it for %n case(s)</source>
<translation>
<numerusform>Lakukan untuk %n kasus</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Done for %n case(s).</source>
<translation>
<numerusform>Selesai untuk %n kasus.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Done for %n case(s); {left} had changed meanwhile and were left out.</source>
<translation>
<numerusform>Selesai untuk %n kasus; {left} sementara itu sudah berubah dan tidak diikutkan.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Flag %n case(s)</source>
<translation>
<numerusform>Beri penanda pada %n kasus</numerusform>
</translation>
</message>
<message>
<source>Flag…</source>
<translation>Beri penanda…</translation>
</message>
<message numerus="yes">
<source>Give %n case(s) to a colleague</source>
<translation>
<numerusform>Serahkan %n kasus kepada rekan kerja</numerusform>
</translation>
</message>
<message>
<source>Give to a colleague…</source>
<translation>Serahkan kepada rekan kerja…</translation>
</message>
<message>
<source>Looking</source>
<translation>Memeriksa</translation>
</message>
<message>
<source>See what would happen</source>
<translation>Lihat apa yang akan terjadi</translation>
</message>
<message numerus="yes">
<source>Stopped. %n case(s) were changed before.</source>
<translation>
<numerusform>Dihentikan. %n kasus sudah diubah sebelumnya.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Taken back, but for %n case(s) that somebody has changed since.</source>
<translation>
<numerusform>Dibatalkan, kecuali untuk %n kasus yang sejak itu diubah oleh orang lain.</numerusform>
</translation>
</message>
<message>
<source>Taken back.</source>
<translation>Dibatalkan.</translation>
</message>
<message>
<source>Undo</source>
<translation>Urungkan</translation>
</message>
<message>
<source>Working</source>
<translation>Mengerjakan</translation>
</message>
<message>
<source>closed</source>
<translation>sudah ditutup</translation>
</message>
<message>
<source>flagged so already</source>
<translation>sudah memiliki penanda itu</translation>
</message>
<message>
<source>no longer there</source>
<translation>sudah tidak ada</translation>
</message>
<message>
<source>the case of a colleague; a supervisor can close it</source>
<translation>kasus milik rekan kerja; penyelia dapat menutupnya</translation>
</message>
<message>
<source>the colleague is kept from the case</source>
<translation>rekan ini dijauhkan dari kasus tersebut</translation>
</message>
<message>
<source>the colleague's already</source>
<translation>sudah dipegang rekan kerja itu</translation>
</message>
<message>
<source>work is left: open tasks, or referrals without an answer</source>
<translation>masih ada pekerjaan: tugas terbuka, atau rujukan tanpa jawaban</translation>
</message>
</context>
<context>
<name>Calendar</name>
<message>
<source>All cases</source>
<translation>Semua kasus</translation>
</message>
<message>
<source>Calendar</source>
<translation>Kalender</translation>
</message>
<message>
<source>Calendar files (*.ics)</source>
<translation>Berkas kalender (*.ics)</translation>
</message>
<message>
<source>Calendar file…</source>
<translation>Berkas kalender…</translation>
</message>
<message>
<source>Choose a place…</source>
<translation>Pilih tempat…</translation>
</message>
<message>
<source>Earlier</source>
<translation>Sebelumnya</translation>
</message>
<message>
<source>Later</source>
<translation>Sesudahnya</translation>
</message>
<message>
<source>Month</source>
<translation>Bulan</translation>
</message>
<message>
<source>Nothing is due on this day.</source>
<translation>Tidak ada tenggat pada hari ini.</translation>
</message>
<message>
<source>Print the agenda</source>
<translation>Cetak agenda</translation>
</message>
<message>
<source>Print…</source>
<translation>Cetak…</translation>
</message>
<message>
<source>The calendar file is written.</source>
<translation>Berkas kalender sudah ditulis.</translation>
</message>
<message>
<source>The file is not encrypted. It holds case codes, days and times, and neither names nor what it is about: {lines}</source>
<translation>Berkas ini tidak dienkripsi. Isinya kode kasus, hari, dan waktu, tanpa nama dan tanpa keterangan tentang apa: {lines}</translation>
</message>
<message>
<source>There is more than can be shown; look at single workers or a shorter time.</source>
<translation>Ada lebih banyak dari yang dapat ditampilkan; lihat per petugas atau waktu yang lebih pendek.</translation>
</message>
<message>
<source>Today</source>
<translation>Hari ini</translation>
</message>
<message>
<source>Week</source>
<translation>Minggu</translation>
</message>
<message numerus="yes">
<source>Write %n entry(ies) into a calendar file?</source>
<translation>
<numerusform>Tulis %n entri ke berkas kalender?</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>dan %n lagi</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{day}, %n due</source>
<translation>
<numerusform>{day}, %n tenggat</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{day}, today, %n due</source>
<translation>
<numerusform>{day}, hari ini, %n tenggat</numerusform>
</translation>
</message>
</context>
<context>
<name>Calendars</name>
<message>
<source>Buddhist year</source>
<translation>Tahun Buddhis</translation>
</message>
<message>
<source>Solar Hijri year</source>
<translation>Tahun Hijriah Syamsiah</translation>
</message>
</context>
<context>
<name>Case</name>
<message>
<source>Came by sea?</source>
<translation>Datang lewat laut?</translation>
</message>
<message>
<source>Came to this office on</source>
<translation>Masuk ke kantor ini pada</translation>
</message>
<message>
<source>Case code</source>
<translation>Kode kasus</translation>
</message>
<message>
<source>Case status</source>
<translation>Status kasus</translation>
</message>
<message>
<source>Country of the procedure</source>
<translation>Negara yang prosedurnya diikuti</translation>
</message>
<message>
<source>Details of the incoming referral</source>
<translation>Rincian rujukan masuk</translation>
</message>
<message>
<source>Event</source>
<translation>Peristiwa</translation>
</message>
<message>
<source>Opened</source>
<translation>Dibuka pada</translation>
</message>
<message>
<source>Priority</source>
<translation>Prioritas</translation>
</message>
<message>
<source>Reason for the incoming referral</source>
<translation>Alasan rujukan masuk</translation>
</message>
<message>
<source>Rescued, taken off a vessel, or landed with one.</source>
<translation>Diselamatkan, diturunkan dari kapal, atau mendarat dengan kapal.</translation>
</message>
<message>
<source>Responsible caseworker</source>
<translation>Manajer kasus penanggung jawab</translation>
</message>
<message>
<source>The country whose national procedure this case follows.</source>
<translation>Negara yang prosedur nasionalnya diikuti dalam kasus ini.</translation>
</message>
<message>
<source>The raid, boat arrival or other event the case came from.</source>
<translation>Penggerebekan, kedatangan kapal, atau peristiwa lain yang menjadi asal kasus.</translation>
</message>
<message>
<source>Type of case</source>
<translation>Jenis kasus</translation>
</message>
<message>
<source>Version of the procedure</source>
<translation>Versi prosedur</translation>
</message>
<message>
<source>Who brought the case</source>
<translation>Pihak yang membawa kasus ini</translation>
</message>
</context>
<context>
<name>CaseConference</name>
<message>
<source>Did the person take part?</source>
<translation>Apakah yang bersangkutan ikut serta?</translation>
</message>
<message>
<source>Next conference</source>
<translation>Konferensi berikutnya</translation>
</message>
<message>
<source>What was agreed</source>
<translation>Yang disepakati</translation>
</message>
<message>
<source>What was discussed</source>
<translation>Yang dibahas</translation>
</message>
<message>
<source>When</source>
<translation>Kapan</translation>
</message>
<message>
<source>Who took part</source>
<translation>Siapa yang ikut</translation>
</message>
</context>
<context>
<name>CasePage</name>
<message>
<source>About the case</source>
<translation>Tentang kasus</translation>
</message>
<message>
<source>Approvals</source>
<translation>Persetujuan penyelia</translation>
</message>
<message>
<source>Assessments</source>
<translation>Penilaian</translation>
</message>
<message>
<source>Asylum</source>
<translation>Suaka</translation>
</message>
<message>
<source>Bin</source>
<translation>Tempat sampah</translation>
</message>
<message>
<source>Case conferences</source>
<translation>Konferensi kasus</translation>
</message>
<message>
<source>Closing</source>
<translation>Penutupan</translation>
</message>
<message>
<source>Complaints and feedback</source>
<translation>Pengaduan dan masukan</translation>
</message>
<message>
<source>Consent</source>
<translation>Persetujuan</translation>
</message>
<message>
<source>Contact: ask what is safe</source>
<translation>Kontak: tanyakan cara yang aman</translation>
</message>
<message>
<source>Contact: {rule}</source>
<translation>Kontak: {rule}</translation>
</message>
<message>
<source>Documents</source>
<translation>Dokumen</translation>
</message>
<message>
<source>Emergencies</source>
<translation>Keadaan darurat</translation>
</message>
<message>
<source>Family and household</source>
<translation>Keluarga dan rumah tangga</translation>
</message>
<message>
<source>Flag</source>
<translation>Penanda</translation>
</message>
<message>
<source>Follow-up</source>
<translation>Tindak lanjut</translation>
</message>
<message>
<source>Go on</source>
<translation>Lanjutkan</translation>
</message>
<message>
<source>Highest level: {level}</source>
<translation>Tingkat tertinggi: {level}</translation>
</message>
<message>
<source>Incidents of violence</source>
<translation>Insiden kekerasan</translation>
</message>
<message>
<source>Kept from the case</source>
<translation>Dijauhkan dari kasus</translation>
</message>
<message>
<source>Legal</source>
<translation>Hukum</translation>
</message>
<message>
<source>Legal matters</source>
<translation>Urusan hukum</translation>
</message>
<message>
<source>Next</source>
<translation>Berikutnya</translation>
</message>
<message>
<source>Notes</source>
<translation>Catatan kontak</translation>
</message>
<message>
<source>Person</source>
<translation>Data diri</translation>
</message>
<message>
<source>Places</source>
<translation>Tempat</translation>
</message>
<message>
<source>Plan</source>
<translation>Rencana</translation>
</message>
<message>
<source>Print: {what}</source>
<translation>Cetak: {what}</translation>
</message>
<message>
<source>Print…</source>
<translation>Cetak…</translation>
</message>
<message>
<source>Quality</source>
<translation>Mutu</translation>
</message>
<message>
<source>Refer</source>
<translation>Rujuk</translation>
</message>
<message>
<source>Referrals</source>
<translation>Rujukan</translation>
</message>
<message>
<source>Referrals in</source>
<translation>Rujukan masuk</translation>
</message>
<message>
<source>Responsible: {name}</source>
<translation>Penanggung jawab: {name}</translation>
</message>
<message>
<source>Return</source>
<translation>Pemulangan</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>Pemulangan dan reintegrasi</translation>
</message>
<message>
<source>Safe contact</source>
<translation>Kontak aman</translation>
</message>
<message>
<source>Screening</source>
<translation>Skrining</translation>
</message>
<message>
<source>Section: {name}</source>
<translation>Bagian: {name}</translation>
</message>
<message>
<source>Services</source>
<translation>Layanan</translation>
</message>
<message>
<source>Supervision</source>
<translation>Penyeliaan</translation>
</message>
<message>
<source>Suspects</source>
<translation>Terduga pelaku</translation>
</message>
<message>
<source>Tasks</source>
<translation>Tugas</translation>
</message>
<message>
<source>There are answers that were not saved: {kind}</source>
<translation>Ada jawaban yang belum disimpan: {kind}</translation>
</message>
<message>
<source>Throw away</source>
<translation>Buang</translation>
</message>
<message>
<source>Timeline</source>
<translation>Lini masa</translation>
</message>
<message>
<source>Transfers</source>
<translation>Pengalihan</translation>
</message>
<message>
<source>Two countries</source>
<translation>Dua negara</translation>
</message>
<message>
<source>What happened</source>
<translation>Kejadian</translation>
</message>
<message numerus="yes">
<source>open for %n day(s)</source>
<translation>
<numerusform>terbuka %n hari</numerusform>
</translation>
</message>
<message>
<source>priority: {priority}</source>
<translation>prioritas: {priority}</translation>
</message>
</context>
<context>
<name>CasePages</name>
<message>
<source>Case code</source>
<translation>Kode kasus</translation>
</message>
<message>
<source>Case summary</source>
<translation>Ringkasan kasus</translation>
</message>
<message>
<source>Case {code}</source>
<translation>Kasus {code}</translation>
</message>
<message>
<source>Confidential. Print {print_id}</source>
<translation>Rahasia. Cetakan {print_id}</translation>
</message>
<message>
<source>For</source>
<translation>Untuk</translation>
</message>
<message>
<source>For what</source>
<translation>Untuk apa</translation>
</message>
<message>
<source>If something is wrong or missing, tell us, and we correct it.</source>
<translation>Bila ada yang keliru atau kurang, beri tahu kami, dan kami membetulkannya.</translation>
</message>
<message>
<source>If you have questions, ask {worker} at {office}.</source>
<translation>Bila ada pertanyaan, hubungi {worker} di {office}.</translation>
</message>
<message>
<source>Keep this paper only where it is safe. We can keep it for you.</source>
<translation>Simpan kertas ini hanya di tempat yang aman. Kami dapat menyimpannya untuk Anda.</translation>
</message>
<message>
<source>Left out because it is about somebody else: {fields}.</source>
<translation>Tidak disertakan karena menyangkut orang lain: {fields}.</translation>
</message>
<message>
<source>Names of other people are left out. They were found by the names on record; others may remain.</source>
<translation>Nama orang lain tidak disertakan. Nama itu ditemukan menurut nama yang tercatat; nama lain mungkin masih ada.</translation>
</message>
<message>
<source>Nobody outside this office was told anything about you with this program.</source>
<translation>Dengan program ini, tidak seorang pun di luar kantor ini diberi tahu apa pun tentang Anda.</translation>
</message>
<message>
<source>Nothing is on record about what the person agreed to share.</source>
<translation>Belum tercatat apa yang disetujui yang bersangkutan untuk dibagikan.</translation>
</message>
<message>
<source>The person agreed on</source>
<translation>Yang bersangkutan setuju pada</translation>
</message>
<message>
<source>Valid until</source>
<translation>Berlaku sampai</translation>
</message>
<message>
<source>What is written down about you</source>
<translation>Yang tertulis tentang Anda</translation>
</message>
<message>
<source>What may be shared</source>
<translation>Yang boleh dibagikan</translation>
</message>
<message>
<source>What we ask you to do with this</source>
<translation>Yang kami minta Anda lakukan dengan ini</translation>
</message>
<message>
<source>Who was told about you</source>
<translation>Siapa yang diberi tahu tentang Anda</translation>
</message>
<message>
<source>You may ask for a copy of this at any time. It costs nothing.</source>
<translation>Anda boleh meminta salinan ini kapan saja. Tidak ada biaya.</translation>
</message>
<message>
<source>You may complain about us. We help you all the same.</source>
<translation>Anda boleh mengadukan kami. Kami tetap membantu Anda.</translation>
</message>
<message>
<source>You may take back what you agreed to at any time. Then nothing more is shared.</source>
<translation>Anda boleh menarik persetujuan Anda kapan saja. Setelah itu tidak ada lagi yang dibagikan.</translation>
</message>
<message>
<source>Your rights</source>
<translation>Hak Anda</translation>
</message>
<message>
<source>[name left out]</source>
<translation>[nama tidak disertakan]</translation>
</message>
<message>
<source>form printed</source>
<translation>formulir dicetak</translation>
</message>
<message>
<source>referral</source>
<translation>rujukan</translation>
</message>
<message>
<source>summary printed</source>
<translation>ringkasan dicetak</translation>
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
<translation>{office} menyimpan ini tentang Anda sejak {day}, dengan kode {code}. {worker} dapat menjelaskannya kepada Anda.</translation>
</message>
</context>
<context>
<name>CaseSection</name>
<message>
<source>Ask only what is needed now; the rest can wait.</source>
<translation>Tanyakan hanya yang diperlukan sekarang; selebihnya bisa menunggu.</translation>
</message>
<message>
<source>Delete</source>
<translation>Hapus</translation>
</message>
<message>
<source>Delete this record? {record}</source>
<translation>Hapus catatan ini? {record}</translation>
</message>
<message>
<source>Delete: {record}</source>
<translation>Hapus: {record}</translation>
</message>
<message>
<source>Deleted: {record}</source>
<translation>Dihapus: {record}</translation>
</message>
<message>
<source>History</source>
<translation>Riwayat</translation>
</message>
<message>
<source>History: {record}</source>
<translation>Riwayat: {record}</translation>
</message>
<message>
<source>It lies in the bin of the case for 30 days and can be brought back from there.</source>
<translation>Catatan ini ada di tempat sampah kasus selama 30 hari dan dapat dikembalikan dari sana.</translation>
</message>
<message>
<source>Nothing recorded yet</source>
<translation>Belum ada yang dicatat</translation>
</message>
<message>
<source>Undo</source>
<translation>Urungkan</translation>
</message>
<message>
<source>Write</source>
<translation>Tulis</translation>
</message>
</context>
<context>
<name>Casebook</name>
<message>
<source>nobody</source>
<translation>tidak seorang pun</translation>
</message>
</context>
<context>
<name>Cases</name>
<message numerus="yes">
<source>%n case(s)</source>
<translation>
<numerusform>%n kasus</numerusform>
</translation>
</message>
<message>
<source>Age</source>
<translation>Umur</translation>
</message>
<message>
<source>Age not known</source>
<translation>Umur tidak diketahui</translation>
</message>
<message>
<source>By deadline</source>
<translation>Menurut tenggat</translation>
</message>
<message>
<source>Case</source>
<translation>Kasus</translation>
</message>
<message>
<source>Cases</source>
<translation>Kasus</translation>
</message>
<message>
<source>Change the filters or the search words, or begin a new case with Ctrl+N.</source>
<translation>Ubah penyaring atau kata pencarian, atau mulai kasus baru dengan Ctrl+N.</translation>
</message>
<message>
<source>Children</source>
<translation>Anak</translation>
</message>
<message>
<source>Contact</source>
<translation>Kontak</translation>
</message>
<message>
<source>Country</source>
<translation>Negara</translation>
</message>
<message>
<source>Emergency</source>
<translation>Darurat</translation>
</message>
<message>
<source>Events that many cases share</source>
<translation>Peristiwa yang sama bagi banyak kasus</translation>
</message>
<message>
<source>Flags</source>
<translation>Penanda</translation>
</message>
<message>
<source>Found in</source>
<translation>Ditemukan di</translation>
</message>
<message>
<source>Initials</source>
<translation>Inisial</translation>
</message>
<message>
<source>Mine</source>
<translation>Kasus saya</translation>
</message>
<message>
<source>New case</source>
<translation>Kasus baru</translation>
</message>
<message>
<source>Next due</source>
<translation>Tenggat berikutnya</translation>
</message>
<message>
<source>No case here</source>
<translation>Tidak ada kasus di sini</translation>
</message>
<message>
<source>Open</source>
<translation>Terbuka</translation>
</message>
<message>
<source>Search names, codes, notes, in any script</source>
<translation>Cari nama, kode, catatan, dalam aksara apa pun</translation>
</message>
<message>
<source>Status</source>
<translation>Status</translation>
</message>
<message>
<source>Trafficking status</source>
<translation>Status perdagangan orang</translation>
</message>
<message>
<source>Waiting for an answer</source>
<translation>Menunggu jawaban</translation>
</message>
<message>
<source>ask first</source>
<translation>tanyakan dulu</translation>
</message>
<message>
<source>do not contact</source>
<translation>jangan hubungi</translation>
</message>
<message>
<source>not a victim</source>
<translation>bukan korban</translation>
</message>
<message>
<source>overdue, {day}</source>
<translation>lewat tenggat, {day}</translation>
</message>
<message>
<source>possible victim</source>
<translation>terduga korban</translation>
</message>
<message>
<source>safe</source>
<translation>aman</translation>
</message>
<message>
<source>the newest {limit} that match</source>
<translation>{limit} kasus terbaru yang cocok</translation>
</message>
<message>
<source>victim</source>
<translation>korban</translation>
</message>
</context>
<context>
<name>Check</name>
<message>
<source>A closed vault opens again with all that was written</source>
<translation>Brankas yang ditutup terbuka kembali dengan semua isinya</translation>
</message>
<message>
<source>A page is drawn in several scripts</source>
<translation>Halaman digambar dalam beberapa aksara</translation>
</message>
<message>
<source>A sound is read</source>
<translation>Suara dibaca</translation>
</message>
<message>
<source>A vault is made and written</source>
<translation>Brankas dibuat dan ditulisi</translation>
</message>
<message>
<source>A window is drawn</source>
<translation>Jendela digambar</translation>
</message>
<message>
<source>Figures are protected</source>
<translation>Angka statistik dilindungi</translation>
</message>
<message>
<source>The vault's files are sound</source>
<translation>Berkas-berkas brankas utuh</translation>
</message>
<message>
<source>does not work</source>
<translation>tidak berfungsi</translation>
</message>
<message>
<source>works</source>
<translation>berfungsi</translation>
</message>
</context>
<context>
<name>Checking</name>
<message>
<source>Answer this question.</source>
<translation>Jawab pertanyaan ini.</translation>
</message>
<message>
<source>By the age this is an adult: one is wrong.</source>
<translation>Menurut umurnya orang ini dewasa: salah satunya keliru.</translation>
</message>
<message>
<source>By the birth date the person is younger: one is wrong.</source>
<translation>Menurut tanggal lahir orang ini lebih muda: salah satunya keliru.</translation>
</message>
<message>
<source>Check the year; give it in the Gregorian calendar.</source>
<translation>Periksa tahunnya; tulis menurut kalender Masehi.</translation>
</message>
<message>
<source>Choose from the list.</source>
<translation>Pilih dari daftar.</translation>
</message>
<message>
<source>Give a sensible number.</source>
<translation>Berikan angka yang masuk akal.</translation>
</message>
<message>
<source>Give an answer, or a reason for having none, not both.</source>
<translation>Berikan jawaban atau alasan tidak ada jawaban, jangan keduanya.</translation>
</message>
<message>
<source>Give the age or about how old, not both.</source>
<translation>Isi umur atau perkiraan umur, jangan keduanya.</translation>
</message>
<message>
<source>Give the time with its zone.</source>
<translation>Tulis waktu beserta zona waktunya.</translation>
</message>
<message>
<source>Remove the hidden control characters.</source>
<translation>Hapus karakter kendali yang tersembunyi.</translation>
</message>
<message>
<source>Shorten this answer; it is longer than a record can keep.</source>
<translation>Persingkat jawaban ini; panjangnya melebihi yang dapat disimpan.</translation>
</message>
<message>
<source>The end lies before the beginning.</source>
<translation>Tanggal akhir mendahului tanggal awal.</translation>
</message>
<message>
<source>There is no such day.</source>
<translation>Tanggal itu tidak ada.</translation>
</message>
<message>
<source>This answer is not of the right kind.</source>
<translation>Jenis jawaban ini tidak sesuai.</translation>
</message>
<message>
<source>This choice excludes the others.</source>
<translation>Pilihan ini tidak bisa digabung dengan pilihan lain.</translation>
</message>
<message>
<source>This day has not come yet.</source>
<translation>Tanggal ini belum tiba.</translation>
</message>
<message>
<source>This is no wristband of ours. Read it again, sign by sign.</source>
<translation>Ini bukan gelang kami. Baca lagi, tanda demi tanda.</translation>
</message>
<message>
<source>This is not in the expected form.</source>
<translation>Bentuk jawaban ini tidak seperti yang diminta.</translation>
</message>
<message>
<source>This record has no such field.</source>
<translation>Catatan ini tidak memiliki isian tersebut.</translation>
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
<translation>Dengan kata-kata</translation>
</message>
</context>
<context>
<name>Closing</name>
<message>
<source>Close it when its tasks are settled and every referral has an answer.</source>
<translation>Tutup kasus bila semua tugas selesai dan setiap rujukan sudah dijawab.</translation>
</message>
<message>
<source>Close the case</source>
<translation>Tutup kasus</translation>
</message>
<message>
<source>Open the case again</source>
<translation>Buka kembali kasus</translation>
</message>
<message>
<source>Open this closed case again?</source>
<translation>Buka kembali kasus yang sudah ditutup ini?</translation>
</message>
<message>
<source>Still open: {what}. Settle it, or set it aside with a reason.</source>
<translation>Belum selesai: {what}. Selesaikan, atau kesampingkan dengan alasan.</translation>
</message>
<message>
<source>This case is open</source>
<translation>Kasus ini masih terbuka</translation>
</message>
<message>
<source>This closure waits for approval; the case stays open until then.</source>
<translation>Penutupan ini menunggu persetujuan; kasus tetap terbuka sampai saat itu.</translation>
</message>
</context>
<context>
<name>Closure</name>
<message>
<source>Closed on</source>
<translation>Ditutup pada</translation>
</message>
<message>
<source>Details</source>
<translation>Rincian</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>Apakah yang bersangkutan setuju?</translation>
</message>
<message>
<source>Follow-up on</source>
<translation>Tindak lanjut pada</translation>
</message>
<message>
<source>Reason</source>
<translation>Alasan</translation>
</message>
</context>
<context>
<name>Codes</name>
<message>
<source>0 to 11 years</source>
<translation>0 sampai 11 tahun</translation>
</message>
<message>
<source>0 to 12 months</source>
<translation>0 sampai 12 bulan</translation>
</message>
<message>
<source>0 to 17 years</source>
<translation>0 sampai 17 tahun</translation>
</message>
<message>
<source>0 to 4 years</source>
<translation>0 sampai 4 tahun</translation>
</message>
<message>
<source>0 to 8 years</source>
<translation>0 sampai 8 tahun</translation>
</message>
<message>
<source>12 to 17 years</source>
<translation>12 sampai 17 tahun</translation>
</message>
<message>
<source>13 to 24 months</source>
<translation>13 sampai 24 bulan</translation>
</message>
<message>
<source>18 or over, age not known more closely</source>
<translation>18 tahun atau lebih, umur persisnya tidak diketahui</translation>
</message>
<message>
<source>18 to 20 years</source>
<translation>18 sampai 20 tahun</translation>
</message>
<message>
<source>18 to 25 years</source>
<translation>18 sampai 25 tahun</translation>
</message>
<message>
<source>18 to 59 years</source>
<translation>18 sampai 59 tahun</translation>
</message>
<message>
<source>18 years or over</source>
<translation>18 tahun atau lebih</translation>
</message>
<message>
<source>2 or 3 services</source>
<translation>2 atau 3 layanan</translation>
</message>
<message>
<source>2 to 7 days</source>
<translation>2 sampai 7 hari</translation>
</message>
<message>
<source>21 to 23 years</source>
<translation>21 sampai 23 tahun</translation>
</message>
<message>
<source>24 to 26 years</source>
<translation>24 sampai 26 tahun</translation>
</message>
<message>
<source>25 months or more</source>
<translation>25 bulan atau lebih</translation>
</message>
<message>
<source>26 to 40 years</source>
<translation>26 sampai 40 tahun</translation>
</message>
<message>
<source>27 to 29 years</source>
<translation>27 sampai 29 tahun</translation>
</message>
<message>
<source>30 to 38 years</source>
<translation>30 sampai 38 tahun</translation>
</message>
<message>
<source>31 days or more</source>
<translation>31 hari atau lebih</translation>
</message>
<message>
<source>39 to 47 years</source>
<translation>39 sampai 47 tahun</translation>
</message>
<message>
<source>4 services or more</source>
<translation>4 layanan atau lebih</translation>
</message>
<message>
<source>41 to 60 years</source>
<translation>41 sampai 60 tahun</translation>
</message>
<message>
<source>48 years or older</source>
<translation>48 tahun atau lebih</translation>
</message>
<message>
<source>5 to 11 years</source>
<translation>5 sampai 11 tahun</translation>
</message>
<message>
<source>60 years and older</source>
<translation>60 tahun atau lebih</translation>
</message>
<message>
<source>61 years or older</source>
<translation>61 tahun atau lebih</translation>
</message>
<message>
<source>8 to 30 days</source>
<translation>8 sampai 30 hari</translation>
</message>
<message>
<source>9 to 17 years</source>
<translation>9 sampai 17 tahun</translation>
</message>
<message>
<source>A child is at risk</source>
<translation>Seorang anak dalam bahaya</translation>
</message>
<message>
<source>A colleague</source>
<translation>Rekan kerja</translation>
</message>
<message>
<source>A court or authority</source>
<translation>Pengadilan atau instansi berwenang</translation>
</message>
<message>
<source>A document that may be wrong</source>
<translation>Dokumen yang mungkin keliru</translation>
</message>
<message>
<source>A guardian</source>
<translation>Wali</translation>
</message>
<message>
<source>A life is at risk</source>
<translation>Nyawa terancam</translation>
</message>
<message>
<source>A medical emergency</source>
<translation>Keadaan darurat medis</translation>
</message>
<message>
<source>Abduction</source>
<translation>Penculikan</translation>
</message>
<message>
<source>Abuse - physical</source>
<translation>Kekerasan - fisik</translation>
</message>
<message>
<source>Abuse - social media</source>
<translation>Kekerasan - media sosial</translation>
</message>
<message>
<source>Abuse of a position of vulnerability</source>
<translation>Penyalahgunaan posisi rentan</translation>
</message>
<message>
<source>Abuse of power</source>
<translation>Penyalahgunaan kekuasaan</translation>
</message>
<message>
<source>Abuser</source>
<translation>Pelaku kekerasan</translation>
</message>
<message>
<source>Accepted</source>
<translation>Diterima</translation>
</message>
<message>
<source>Accommodation</source>
<translation>Penyediaan akomodasi</translation>
</message>
<message>
<source>Accommodation and food service activities</source>
<translation>Penyediaan akomodasi dan penyediaan makan minum</translation>
</message>
<message>
<source>Accused</source>
<translation>Terdakwa</translation>
</message>
<message>
<source>Acquainted</source>
<translation>Kenal</translation>
</message>
<message>
<source>Acquittal</source>
<translation>Putusan bebas</translation>
</message>
<message>
<source>Active</source>
<translation>Aktif</translation>
</message>
<message>
<source>Activities auxiliary to financial services</source>
<translation>Aktivitas penunjang jasa keuangan</translation>
</message>
<message>
<source>Activities of extraterritorial organizations and bodies</source>
<translation>Aktivitas badan internasional dan badan ekstra internasional lainnya</translation>
</message>
<message>
<source>Activities of head offices; management consultancy</source>
<translation>Aktivitas kantor pusat; konsultasi manajemen</translation>
</message>
<message>
<source>Activities of households as employers</source>
<translation>Aktivitas rumah tangga sebagai pemberi kerja</translation>
</message>
<message>
<source>Activities of membership organisations</source>
<translation>Aktivitas organisasi keanggotaan</translation>
</message>
<message>
<source>Actual victim of trafficking</source>
<translation>Korban perdagangan orang</translation>
</message>
<message>
<source>Addiction</source>
<translation>Kecanduan</translation>
</message>
<message>
<source>Additional services required</source>
<translation>Perlu layanan tambahan</translation>
</message>
<message>
<source>Administrative and support service activities</source>
<translation>Aktivitas administrasi dan penunjang usaha</translation>
</message>
<message>
<source>Advertising and market research</source>
<translation>Periklanan dan penelitian pasar</translation>
</message>
<message>
<source>Afraid or in danger</source>
<translation>Takut atau dalam bahaya</translation>
</message>
<message>
<source>After 1 month</source>
<translation>Setelah 1 bulan</translation>
</message>
<message>
<source>After 12 months</source>
<translation>Setelah 12 bulan</translation>
</message>
<message>
<source>After 15 to 30 days</source>
<translation>Setelah 15 sampai 30 hari</translation>
</message>
<message>
<source>After 3 months</source>
<translation>Setelah 3 bulan</translation>
</message>
<message>
<source>After 31 days or more</source>
<translation>Setelah 31 hari atau lebih</translation>
</message>
<message>
<source>After 4 or 5 days</source>
<translation>Setelah 4 atau 5 hari</translation>
</message>
<message>
<source>After 6 months</source>
<translation>Setelah 6 bulan</translation>
</message>
<message>
<source>After 6 to 14 days</source>
<translation>Setelah 6 sampai 14 hari</translation>
</message>
<message>
<source>After displacement</source>
<translation>Setelah pengungsian</translation>
</message>
<message>
<source>Afternoon</source>
<translation>Siang atau sore</translation>
</message>
<message>
<source>Age assessment</source>
<translation>Penilaian umur</translation>
</message>
<message>
<source>Agrees to the interview</source>
<translation>Setuju diwawancarai</translation>
</message>
<message>
<source>Agriculture, forestry and fishing</source>
<translation>Pertanian, kehutanan dan perikanan</translation>
</message>
<message>
<source>Air transport</source>
<translation>Angkutan udara</translation>
</message>
<message>
<source>All</source>
<translation>Semua</translation>
</message>
<message>
<source>Alleged smuggler or exploiter is present</source>
<translation>Terduga penyelundup atau pelaku eksploitasi ada di tempat</translation>
</message>
<message>
<source>Already received from another organisation</source>
<translation>Sudah diterima dari organisasi lain</translation>
</message>
<message>
<source>An authority</source>
<translation>Instansi berwenang</translation>
</message>
<message>
<source>An authority needs an answer that cannot wait</source>
<translation>Pihak berwenang memerlukan jawaban yang tidak dapat menunggu</translation>
</message>
<message>
<source>An interpreter</source>
<translation>Juru bahasa</translation>
</message>
<message>
<source>Another office</source>
<translation>Kantor lain</translation>
</message>
<message>
<source>Another organisation</source>
<translation>Organisasi lain</translation>
</message>
<message>
<source>Another public body</source>
<translation>Badan publik lain</translation>
</message>
<message>
<source>Another time</source>
<translation>Waktu lain</translation>
</message>
<message>
<source>Another worker</source>
<translation>Petugas lain</translation>
</message>
<message>
<source>Answered</source>
<translation>Dijawab</translation>
</message>
<message>
<source>Appearance</source>
<translation>Penampilan</translation>
</message>
<message>
<source>Applied</source>
<translation>Sudah mengajukan</translation>
</message>
<message>
<source>Applied for</source>
<translation>Sudah diajukan</translation>
</message>
<message>
<source>Approved</source>
<translation>Disetujui</translation>
</message>
<message>
<source>Architectural and engineering activities</source>
<translation>Aktivitas arsitektur dan keinsinyuran</translation>
</message>
<message>
<source>Arrange a return</source>
<translation>Mengatur kepulangan</translation>
</message>
<message>
<source>Arrived and received</source>
<translation>Tiba dan diterima</translation>
</message>
<message>
<source>Arts, entertainment and recreation</source>
<translation>Kesenian, hiburan dan rekreasi</translation>
</message>
<message>
<source>Ask first</source>
<translation>Tanyakan dulu</translation>
</message>
<message>
<source>Ask the person first</source>
<translation>Tanyakan dulu kepada yang bersangkutan</translation>
</message>
<message>
<source>Asylum and refugee protection</source>
<translation>Suaka dan perlindungan pengungsi</translation>
</message>
<message>
<source>Asylum seeker</source>
<translation>Pencari suaka</translation>
</message>
<message>
<source>At a place of business</source>
<translation>Di tempat usaha</translation>
</message>
<message>
<source>At an educational institution</source>
<translation>Di lembaga pendidikan</translation>
</message>
<message>
<source>At once</source>
<translation>Segera</translation>
</message>
<message>
<source>At work</source>
<translation>Di tempat kerja</translation>
</message>
<message>
<source>Aunt or uncle</source>
<translation>Bibi atau paman</translation>
</message>
<message>
<source>Authority</source>
<translation>Instansi berwenang</translation>
</message>
<message>
<source>Bachelor’s or equivalent level</source>
<translation>Sarjana (S1) atau setara</translation>
</message>
<message>
<source>Before displacement</source>
<translation>Sebelum pengungsian</translation>
</message>
<message>
<source>Being looked into</source>
<translation>Sedang diperiksa</translation>
</message>
<message>
<source>Being prepared</source>
<translation>Sedang disiapkan</translation>
</message>
<message>
<source>Birth certificate</source>
<translation>Akta kelahiran</translation>
</message>
<message>
<source>Boat arrival</source>
<translation>Kedatangan kapal</translation>
</message>
<message>
<source>Border interception</source>
<translation>Pencegatan di perbatasan</translation>
</message>
<message>
<source>Bought people</source>
<translation>Membeli orang</translation>
</message>
<message>
<source>Boys</source>
<translation>Anak laki-laki</translation>
</message>
<message>
<source>Broker or recruitment agency</source>
<translation>Calo atau agen perekrutan</translation>
</message>
<message>
<source>Broker or travel agent</source>
<translation>Calo atau agen perjalanan</translation>
</message>
<message>
<source>Brother or sister</source>
<translation>Saudara kandung</translation>
</message>
<message>
<source>By air</source>
<translation>Lewat udara</translation>
</message>
<message>
<source>By sea</source>
<translation>Lewat laut</translation>
</message>
<message>
<source>Cargo ship</source>
<translation>Kapal kargo</translation>
</message>
<message>
<source>Carrier or transhipment vessel</source>
<translation>Kapal pengangkut atau alih muat</translation>
</message>
<message>
<source>Central government organisation</source>
<translation>Instansi pemerintah pusat</translation>
</message>
<message>
<source>Child</source>
<translation>Anak</translation>
</message>
<message>
<source>Child alone</source>
<translation>Anak sendirian</translation>
</message>
<message>
<source>Child labour</source>
<translation>Pekerja anak</translation>
</message>
<message>
<source>Child protection</source>
<translation>Perlindungan anak</translation>
</message>
<message>
<source>Civil engineering</source>
<translation>Konstruksi bangunan sipil</translation>
</message>
<message>
<source>Claim for wages</source>
<translation>Tuntutan upah</translation>
</message>
<message>
<source>Closed</source>
<translation>Ditutup</translation>
</message>
<message>
<source>Closed referred</source>
<translation>Ditutup, dirujuk</translation>
</message>
<message>
<source>Clothes and blankets</source>
<translation>Pakaian dan selimut</translation>
</message>
<message>
<source>Compensation</source>
<translation>Ganti rugi</translation>
</message>
<message>
<source>Complaint</source>
<translation>Pengaduan</translation>
</message>
<message>
<source>Complaint to the police</source>
<translation>Pengaduan ke polisi</translation>
</message>
<message>
<source>Computer programming and consultancy</source>
<translation>Pemrograman dan konsultasi komputer</translation>
</message>
<message>
<source>Consent form</source>
<translation>Formulir persetujuan</translation>
</message>
<message>
<source>Construction</source>
<translation>Konstruksi</translation>
</message>
<message>
<source>Construction of buildings</source>
<translation>Konstruksi gedung</translation>
</message>
<message>
<source>Consulate</source>
<translation>Konsulat</translation>
</message>
<message>
<source>Contact lost</source>
<translation>Kontak terputus</translation>
</message>
<message>
<source>Contact the consulate</source>
<translation>Menghubungi konsulat</translation>
</message>
<message>
<source>Contact the family</source>
<translation>Menghubungi keluarga</translation>
</message>
<message>
<source>Contact with family</source>
<translation>Kontak dengan keluarga</translation>
</message>
<message>
<source>Contract</source>
<translation>Kontrak</translation>
</message>
<message>
<source>Controlled people</source>
<translation>Mengendalikan orang</translation>
</message>
<message>
<source>Convicted</source>
<translation>Terpidana</translation>
</message>
<message>
<source>Conviction</source>
<translation>Putusan bersalah</translation>
</message>
<message>
<source>Corporate business</source>
<translation>Badan usaha</translation>
</message>
<message>
<source>Count in anonymous figures</source>
<translation>Dihitung dalam angka statistik anonim</translation>
</message>
<message>
<source>Court or prosecution</source>
<translation>Pengadilan atau kejaksaan</translation>
</message>
<message>
<source>Court paper</source>
<translation>Surat pengadilan</translation>
</message>
<message>
<source>Court soon</source>
<translation>Sidang segera</translation>
</message>
<message>
<source>Cousin</source>
<translation>Sepupu</translation>
</message>
<message>
<source>Creative, arts and entertainment activities</source>
<translation>Aktivitas kreatif, seni dan hiburan</translation>
</message>
<message>
<source>Criminal case</source>
<translation>Perkara pidana</translation>
</message>
<message>
<source>Crop and animal production, hunting</source>
<translation>Pertanian tanaman, peternakan dan perburuan</translation>
</message>
<message>
<source>Debt bondage</source>
<translation>Penjeratan utang</translation>
</message>
<message>
<source>Deception</source>
<translation>Penipuan</translation>
</message>
<message>
<source>Decided</source>
<translation>Diputuskan</translation>
</message>
<message>
<source>Declined by the person</source>
<translation>Ditolak oleh yang bersangkutan</translation>
</message>
<message>
<source>Denial of resources, opportunities or services</source>
<translation>Penolakan akses ke sumber daya, kesempatan atau layanan</translation>
</message>
<message>
<source>Departed</source>
<translation>Sudah berangkat</translation>
</message>
<message>
<source>Detention or charge against the person</source>
<translation>Penahanan atau tuntutan terhadap yang bersangkutan</translation>
</message>
<message>
<source>Did not agree to a record</source>
<translation>Tidak setuju dicatat</translation>
</message>
<message>
<source>Did not want to say</source>
<translation>Tidak mau mengatakan</translation>
</message>
<message>
<source>Difficulty communicating</source>
<translation>Kesulitan berkomunikasi</translation>
</message>
<message>
<source>Difficulty hearing</source>
<translation>Kesulitan mendengar</translation>
</message>
<message>
<source>Difficulty remembering or concentrating</source>
<translation>Kesulitan mengingat atau berkonsentrasi</translation>
</message>
<message>
<source>Difficulty seeing</source>
<translation>Kesulitan melihat</translation>
</message>
<message>
<source>Difficulty walking</source>
<translation>Kesulitan berjalan</translation>
</message>
<message>
<source>Difficulty with self-care</source>
<translation>Kesulitan mengurus diri sendiri</translation>
</message>
<message>
<source>Disability</source>
<translation>Disabilitas</translation>
</message>
<message>
<source>Disability and physical health</source>
<translation>Disabilitas dan kesehatan fisik</translation>
</message>
<message>
<source>Discrimination</source>
<translation>Diskriminasi</translation>
</message>
<message>
<source>Divorced</source>
<translation>Cerai hidup</translation>
</message>
<message>
<source>Doctoral or equivalent level</source>
<translation>Doktor (S3) atau setara</translation>
</message>
<message>
<source>Does not apply</source>
<translation>Tidak berlaku</translation>
</message>
<message>
<source>Does not read</source>
<translation>Tidak bisa membaca</translation>
</message>
<message>
<source>Does not wish to apply</source>
<translation>Tidak ingin mengajukan</translation>
</message>
<message>
<source>Done</source>
<translation>Selesai</translation>
</message>
<message>
<source>Dropped</source>
<translation>Tidak dilanjutkan</translation>
</message>
<message>
<source>During flight</source>
<translation>Selama pelarian</translation>
</message>
<message>
<source>During refuge</source>
<translation>Selama mengungsi</translation>
</message>
<message>
<source>During return or transit</source>
<translation>Selama kepulangan atau transit</translation>
</message>
<message>
<source>Early childhood education</source>
<translation>Pendidikan anak usia dini</translation>
</message>
<message>
<source>Education</source>
<translation>Pendidikan</translation>
</message>
<message>
<source>Electricity, gas, steam and air conditioning supply</source>
<translation>Pengadaan listrik, gas, uap dan udara dingin</translation>
</message>
<message>
<source>Elsewhere over land</source>
<translation>Di tempat lain lewat darat</translation>
</message>
<message>
<source>Email</source>
<translation>Email</translation>
</message>
<message>
<source>Emergency document issued</source>
<translation>Dokumen darurat diterbitkan</translation>
</message>
<message>
<source>Employer</source>
<translation>Pemberi kerja</translation>
</message>
<message>
<source>Employer or recruiter</source>
<translation>Pemberi kerja atau perekrut</translation>
</message>
<message>
<source>Employment activities</source>
<translation>Aktivitas ketenagakerjaan</translation>
</message>
<message>
<source>Escaped</source>
<translation>Melarikan diri</translation>
</message>
<message>
<source>Escort by authorities</source>
<translation>Didampingi pihak berwenang</translation>
</message>
<message>
<source>Escort by family</source>
<translation>Didampingi keluarga</translation>
</message>
<message>
<source>Escort by staff</source>
<translation>Didampingi petugas</translation>
</message>
<message>
<source>Estimated</source>
<translation>Perkiraan</translation>
</message>
<message>
<source>Evening or night</source>
<translation>Petang atau malam</translation>
</message>
<message>
<source>Events the person remembers</source>
<translation>Peristiwa yang diingat yang bersangkutan</translation>
</message>
<message>
<source>Excessive working hours</source>
<translation>Jam kerja berlebihan</translation>
</message>
<message>
<source>Expired</source>
<translation>Kedaluwarsa</translation>
</message>
<message>
<source>Exploitation</source>
<translation>Eksploitasi</translation>
</message>
<message>
<source>Exploiter</source>
<translation>Pelaku eksploitasi</translation>
</message>
<message>
<source>Extraction of crude petroleum and natural gas</source>
<translation>Pertambangan minyak bumi dan gas alam</translation>
</message>
<message>
<source>Extraterritorial organisations and bodies</source>
<translation>Badan internasional dan ekstra internasional</translation>
</message>
<message>
<source>Fair</source>
<translation>Cukup</translation>
</message>
<message>
<source>False or another person's papers</source>
<translation>Surat palsu atau milik orang lain</translation>
</message>
<message>
<source>False promises</source>
<translation>Janji palsu</translation>
</message>
<message>
<source>Familial</source>
<translation>Hubungan keluarga</translation>
</message>
<message>
<source>Families</source>
<translation>Keluarga</translation>
</message>
<message>
<source>Family</source>
<translation>Keluarga</translation>
</message>
<message>
<source>Family friend or neighbour</source>
<translation>Teman keluarga atau tetangga</translation>
</message>
<message>
<source>Family member or guardian</source>
<translation>Anggota keluarga atau wali</translation>
</message>
<message>
<source>Family not found</source>
<translation>Keluarga tidak ditemukan</translation>
</message>
<message>
<source>Father</source>
<translation>Ayah</translation>
</message>
<message>
<source>Feedback</source>
<translation>Masukan</translation>
</message>
<message>
<source>Female</source>
<translation>Perempuan</translation>
</message>
<message>
<source>Filed</source>
<translation>Diajukan</translation>
</message>
<message>
<source>Film, video, television and sound recording</source>
<translation>Film, video, televisi dan rekaman suara</translation>
</message>
<message>
<source>Financial</source>
<translation>Keuangan</translation>
</message>
<message>
<source>Financial and insurance activities</source>
<translation>Aktivitas keuangan dan asuransi</translation>
</message>
<message>
<source>Financial help</source>
<translation>Bantuan keuangan</translation>
</message>
<message>
<source>Financial service activities</source>
<translation>Aktivitas jasa keuangan</translation>
</message>
<message>
<source>Fishing and aquaculture</source>
<translation>Perikanan dan budi daya perairan</translation>
</message>
<message>
<source>Fishing platform</source>
<translation>Bagan atau anjungan penangkapan ikan</translation>
</message>
<message>
<source>Follow up</source>
<translation>Tindak lanjut</translation>
</message>
<message>
<source>Food and beverage service activities</source>
<translation>Penyediaan makanan dan minuman</translation>
</message>
<message>
<source>Forced adoption</source>
<translation>Adopsi paksa</translation>
</message>
<message>
<source>Forced begging</source>
<translation>Pengemisan paksa</translation>
</message>
<message>
<source>Forced conscription</source>
<translation>Perekrutan tentara secara paksa</translation>
</message>
<message>
<source>Forced criminality</source>
<translation>Dipaksa melakukan kejahatan</translation>
</message>
<message>
<source>Forced labour</source>
<translation>Kerja paksa</translation>
</message>
<message>
<source>Forced labour, all kinds</source>
<translation>Kerja paksa, semua jenis</translation>
</message>
<message>
<source>Forced marriage</source>
<translation>Kawin paksa</translation>
</message>
<message>
<source>Forced military (by non-state actors)</source>
<translation>Tugas militer paksa (oleh pelaku non-negara)</translation>
</message>
<message>
<source>Foreign national</source>
<translation>Warga negara asing</translation>
</message>
<message>
<source>Foreign nationals</source>
<translation>Warga negara asing</translation>
</message>
<message>
<source>Forestry and logging</source>
<translation>Kehutanan dan penebangan kayu</translation>
</message>
<message>
<source>Formal identification</source>
<translation>Identifikasi resmi</translation>
</message>
<message>
<source>Formally identified as a victim</source>
<translation>Diidentifikasi secara resmi sebagai korban</translation>
</message>
<message>
<source>Found not to be a victim</source>
<translation>Dinyatakan bukan korban</translation>
</message>
<message>
<source>Fraud</source>
<translation>Pemalsuan</translation>
</message>
<message>
<source>Free of charge</source>
<translation>Gratis</translation>
</message>
<message>
<source>Freed by authorities</source>
<translation>Dibebaskan pihak berwenang</translation>
</message>
<message>
<source>Friend</source>
<translation>Teman</translation>
</message>
<message>
<source>Friend or acquaintance</source>
<translation>Teman atau kenalan</translation>
</message>
<message>
<source>Gambling and betting activities</source>
<translation>Aktivitas perjudian dan pertaruhan</translation>
</message>
<message>
<source>Girls</source>
<translation>Anak perempuan</translation>
</message>
<message>
<source>Given</source>
<translation>Diberikan</translation>
</message>
<message>
<source>Giving or receiving payments or benefits</source>
<translation>Memberi atau menerima bayaran atau manfaat</translation>
</message>
<message>
<source>Good</source>
<translation>Baik</translation>
</message>
<message>
<source>Grandparent</source>
<translation>Kakek atau nenek</translation>
</message>
<message>
<source>Granted</source>
<translation>Dikabulkan</translation>
</message>
<message>
<source>Granted in part</source>
<translation>Dikabulkan sebagian</translation>
</message>
<message>
<source>Group return</source>
<translation>Kepulangan rombongan</translation>
</message>
<message>
<source>Guardian</source>
<translation>Wali</translation>
</message>
<message>
<source>Handed over to another office</source>
<translation>Diserahkan ke kantor lain</translation>
</message>
<message>
<source>Harboured people</source>
<translation>Menampung orang</translation>
</message>
<message>
<source>Harbouring</source>
<translation>Penampungan</translation>
</message>
<message>
<source>Has a case</source>
<translation>Memiliki kasus</translation>
</message>
<message>
<source>Has a case already</source>
<translation>Sudah memiliki kasus</translation>
</message>
<message>
<source>Has a valid document</source>
<translation>Memiliki dokumen yang berlaku</translation>
</message>
<message>
<source>Has returned</source>
<translation>Sudah kembali</translation>
</message>
<message>
<source>Head of the group</source>
<translation>Kepala kelompok</translation>
</message>
<message>
<source>Health</source>
<translation>Kesehatan</translation>
</message>
<message>
<source>Health service organisation</source>
<translation>Organisasi layanan kesehatan</translation>
</message>
<message>
<source>Helped out by an organisation</source>
<translation>Dibantu keluar oleh organisasi</translation>
</message>
<message>
<source>Helped out by family or community</source>
<translation>Dibantu keluar oleh keluarga atau masyarakat</translation>
</message>
<message>
<source>High</source>
<translation>Tinggi</translation>
</message>
<message>
<source>Homelessness</source>
<translation>Tunawisma</translation>
</message>
<message>
<source>Households as employers of domestic personnel</source>
<translation>Rumah tangga sebagai pemberi kerja pekerja rumah tangga</translation>
</message>
<message>
<source>Households producing goods and services for own use</source>
<translation>Rumah tangga penghasil barang dan jasa untuk dipakai sendiri</translation>
</message>
<message>
<source>Housemate</source>
<translation>Teman serumah</translation>
</message>
<message>
<source>How to reach the person</source>
<translation>Cara menghubungi yang bersangkutan</translation>
</message>
<message>
<source>Human health activities</source>
<translation>Aktivitas kesehatan manusia</translation>
</message>
<message>
<source>Human health and social work activities</source>
<translation>Aktivitas kesehatan manusia dan aktivitas sosial</translation>
</message>
<message>
<source>Hygiene</source>
<translation>Kebersihan diri</translation>
</message>
<message>
<source>Identity</source>
<translation>Identitas</translation>
</message>
<message>
<source>Identity card</source>
<translation>Kartu identitas</translation>
</message>
<message>
<source>Illegal gambling</source>
<translation>Perjudian ilegal</translation>
</message>
<message>
<source>Immigration service</source>
<translation>Layanan imigrasi</translation>
</message>
<message>
<source>In person</source>
<translation>Tatap muka</translation>
</message>
<message>
<source>Information and communication</source>
<translation>Informasi dan komunikasi</translation>
</message>
<message>
<source>Information service activities</source>
<translation>Aktivitas jasa informasi</translation>
</message>
<message>
<source>Informed of the right to apply</source>
<translation>Diberi tahu tentang hak mengajukan permohonan</translation>
</message>
<message>
<source>Insurance and pension funding</source>
<translation>Asuransi dan dana pensiun</translation>
</message>
<message>
<source>Interest of the media</source>
<translation>Perhatian media</translation>
</message>
<message>
<source>Internally displaced person</source>
<translation>Pengungsi internal</translation>
</message>
<message>
<source>Interpretation</source>
<translation>Penerjemahan lisan</translation>
</message>
<message>
<source>Involved in what happened</source>
<translation>Terlibat dalam kejadian</translation>
</message>
<message>
<source>Keep a record of the case</source>
<translation>Menyimpan catatan kasus</translation>
</message>
<message>
<source>Kept on purpose</source>
<translation>Sengaja dipertahankan</translation>
</message>
<message>
<source>Kidnapper</source>
<translation>Penculik</translation>
</message>
<message>
<source>Knows how long the data are kept</source>
<translation>Tahu berapa lama data disimpan</translation>
</message>
<message>
<source>Knows how the data are and may be used</source>
<translation>Tahu bagaimana data dipakai dan boleh dipakai</translation>
</message>
<message>
<source>Knows how to withdraw consent</source>
<translation>Tahu cara menarik persetujuan</translation>
</message>
<message>
<source>Knows that anonymous data may be used for research</source>
<translation>Tahu bahwa data anonim dapat dipakai untuk penelitian</translation>
</message>
<message>
<source>Knows the purpose of the interview</source>
<translation>Tahu tujuan wawancara</translation>
</message>
<message>
<source>Knows the right to ask for the data at any time</source>
<translation>Tahu hak untuk meminta datanya kapan saja</translation>
</message>
<message>
<source>Labour exploitation rehabilitation</source>
<translation>Rehabilitasi korban eksploitasi tenaga kerja</translation>
</message>
<message>
<source>Land transport and transport via pipelines</source>
<translation>Angkutan darat dan angkutan melalui saluran pipa</translation>
</message>
<message>
<source>Law enforcement</source>
<translation>Penegak hukum</translation>
</message>
<message>
<source>Lawyer or legal aid</source>
<translation>Pengacara atau bantuan hukum</translation>
</message>
<message>
<source>Left</source>
<translation>Sudah pergi</translation>
</message>
<message>
<source>Legal</source>
<translation>Hukum</translation>
</message>
<message>
<source>Legal and accounting activities</source>
<translation>Aktivitas hukum dan akuntansi</translation>
</message>
<message>
<source>Legal help</source>
<translation>Bantuan hukum</translation>
</message>
<message>
<source>Legal information</source>
<translation>Informasi hukum</translation>
</message>
<message>
<source>Legal service</source>
<translation>Layanan hukum</translation>
</message>
<message>
<source>Let go</source>
<translation>Dilepaskan</translation>
</message>
<message>
<source>Let go after payment</source>
<translation>Dilepaskan setelah pembayaran</translation>
</message>
<message>
<source>Letter or box</source>
<translation>Surat atau kotak pengaduan</translation>
</message>
<message>
<source>Libraries, archives and museums</source>
<translation>Perpustakaan, arsip dan museum</translation>
</message>
<message>
<source>Livelihood</source>
<translation>Mata pencaharian</translation>
</message>
<message>
<source>Local government organisation</source>
<translation>Instansi pemerintah daerah</translation>
</message>
<message>
<source>Longliner</source>
<translation>Kapal rawai</translation>
</message>
<message>
<source>Lost or destroyed</source>
<translation>Hilang atau musnah</translation>
</message>
<message>
<source>Low</source>
<translation>Rendah</translation>
</message>
<message>
<source>Lower secondary education</source>
<translation>Pendidikan menengah pertama</translation>
</message>
<message>
<source>Making or carrying drugs</source>
<translation>Membuat atau membawa narkoba</translation>
</message>
<message>
<source>Male</source>
<translation>Laki-laki</translation>
</message>
<message>
<source>Man or boy (masculine)</source>
<translation>Laki-laki (maskulin)</translation>
</message>
<message>
<source>Manufacture of basic metals</source>
<translation>Industri logam dasar</translation>
</message>
<message>
<source>Manufacture of beverages</source>
<translation>Industri minuman</translation>
</message>
<message>
<source>Manufacture of chemicals and chemical products</source>
<translation>Industri bahan kimia dan barang dari bahan kimia</translation>
</message>
<message>
<source>Manufacture of coke and refined petroleum products</source>
<translation>Industri kokas dan produk pengilangan minyak bumi</translation>
</message>
<message>
<source>Manufacture of computer, electronic and optical products</source>
<translation>Industri komputer, barang elektronik dan optik</translation>
</message>
<message>
<source>Manufacture of electrical equipment</source>
<translation>Industri peralatan listrik</translation>
</message>
<message>
<source>Manufacture of fabricated metal products</source>
<translation>Industri barang logam</translation>
</message>
<message>
<source>Manufacture of food products</source>
<translation>Industri makanan</translation>
</message>
<message>
<source>Manufacture of furniture</source>
<translation>Industri furnitur</translation>
</message>
<message>
<source>Manufacture of leather and related products</source>
<translation>Industri kulit dan barang dari kulit</translation>
</message>
<message>
<source>Manufacture of machinery and equipment</source>
<translation>Industri mesin dan perlengkapan</translation>
</message>
<message>
<source>Manufacture of motor vehicles and trailers</source>
<translation>Industri kendaraan bermotor dan trailer</translation>
</message>
<message>
<source>Manufacture of other non-metallic mineral products</source>
<translation>Industri barang galian bukan logam lainnya</translation>
</message>
<message>
<source>Manufacture of other transport equipment</source>
<translation>Industri alat angkutan lainnya</translation>
</message>
<message>
<source>Manufacture of paper and paper products</source>
<translation>Industri kertas dan barang dari kertas</translation>
</message>
<message>
<source>Manufacture of pharmaceutical products</source>
<translation>Industri farmasi</translation>
</message>
<message>
<source>Manufacture of rubber and plastics products</source>
<translation>Industri karet dan plastik</translation>
</message>
<message>
<source>Manufacture of textiles</source>
<translation>Industri tekstil</translation>
</message>
<message>
<source>Manufacture of tobacco products</source>
<translation>Industri pengolahan tembakau</translation>
</message>
<message>
<source>Manufacture of wearing apparel</source>
<translation>Industri pakaian jadi</translation>
</message>
<message>
<source>Manufacture of wood and products of wood</source>
<translation>Industri kayu dan barang dari kayu</translation>
</message>
<message>
<source>Manufacturing</source>
<translation>Industri pengolahan</translation>
</message>
<message>
<source>Married</source>
<translation>Kawin</translation>
</message>
<message>
<source>Master’s or equivalent level</source>
<translation>Magister (S2) atau setara</translation>
</message>
<message>
<source>Medical assessment</source>
<translation>Pemeriksaan medis</translation>
</message>
<message>
<source>Medical care</source>
<translation>Perawatan medis</translation>
</message>
<message>
<source>Medical escort</source>
<translation>Pendamping medis</translation>
</message>
<message>
<source>Medical help now</source>
<translation>Bantuan medis sekarang</translation>
</message>
<message>
<source>Medical report</source>
<translation>Laporan medis</translation>
</message>
<message>
<source>Medium</source>
<translation>Sedang</translation>
</message>
<message>
<source>Men</source>
<translation>Laki-laki dewasa</translation>
</message>
<message>
<source>Mental and physical disability</source>
<translation>Disabilitas mental dan fisik</translation>
</message>
<message>
<source>Mental disability</source>
<translation>Disabilitas mental</translation>
</message>
<message>
<source>Mental health</source>
<translation>Kesehatan jiwa</translation>
</message>
<message>
<source>Mental health and psychosocial support</source>
<translation>Kesehatan jiwa dan dukungan psikososial</translation>
</message>
<message>
<source>Message</source>
<translation>Pesan</translation>
</message>
<message>
<source>Migration</source>
<translation>Migrasi</translation>
</message>
<message>
<source>Migration or change of location</source>
<translation>Migrasi atau pindah tempat</translation>
</message>
<message>
<source>Mining and quarrying</source>
<translation>Pertambangan dan penggalian</translation>
</message>
<message>
<source>Mining of coal and lignite</source>
<translation>Pertambangan batu bara dan lignit</translation>
</message>
<message>
<source>Mining of metal ores</source>
<translation>Pertambangan bijih logam</translation>
</message>
<message>
<source>Mining support service activities</source>
<translation>Aktivitas jasa penunjang pertambangan</translation>
</message>
<message>
<source>Missing</source>
<translation>Hilang</translation>
</message>
<message>
<source>Morning</source>
<translation>Pagi</translation>
</message>
<message>
<source>Mother</source>
<translation>Ibu</translation>
</message>
<message>
<source>NGO</source>
<translation>LSM</translation>
</message>
<message>
<source>Needs an interpreter</source>
<translation>Perlu juru bahasa</translation>
</message>
<message>
<source>Needs no case</source>
<translation>Tidak perlu kasus</translation>
</message>
<message>
<source>Neither unaccompanied nor separated</source>
<translation>Bukan anak tanpa pendamping maupun anak terpisah</translation>
</message>
<message>
<source>Never</source>
<translation>Jangan pernah</translation>
</message>
<message>
<source>No</source>
<translation>Tidak</translation>
</message>
<message>
<source>No border crossed</source>
<translation>Tidak melintasi perbatasan</translation>
</message>
<message>
<source>No case</source>
<translation>Tanpa kasus</translation>
</message>
<message>
<source>No disability</source>
<translation>Tanpa disabilitas</translation>
</message>
<message>
<source>No escort needed</source>
<translation>Tidak perlu pendamping</translation>
</message>
<message>
<source>No interpreter</source>
<translation>Tidak ada juru bahasa</translation>
</message>
<message>
<source>No longer wanted</source>
<translation>Tidak diinginkan lagi</translation>
</message>
<message>
<source>No papers</source>
<translation>Tanpa surat</translation>
</message>
<message>
<source>No place free</source>
<translation>Tidak ada tempat kosong</translation>
</message>
<message>
<source>No reason given</source>
<translation>Tanpa alasan</translation>
</message>
<message>
<source>No relation</source>
<translation>Tidak ada hubungan</translation>
</message>
<message>
<source>No return planned</source>
<translation>Tidak ada rencana pemulangan</translation>
</message>
<message>
<source>No service</source>
<translation>Tanpa layanan</translation>
</message>
<message>
<source>No threat known</source>
<translation>Tidak ada ancaman yang diketahui</translation>
</message>
<message>
<source>No, refused</source>
<translation>Tidak, menolak</translation>
</message>
<message>
<source>Nobody else</source>
<translation>Tidak ada orang lain</translation>
</message>
<message>
<source>Non-Conforming</source>
<translation>Nonkonformis gender</translation>
</message>
<message>
<source>Non-police governmental organization</source>
<translation>Instansi pemerintah selain kepolisian</translation>
</message>
<message>
<source>None</source>
<translation>Tidak ada</translation>
</message>
<message>
<source>Normal</source>
<translation>Biasa</translation>
</message>
<message>
<source>Not a victim of trafficking</source>
<translation>Bukan korban perdagangan orang</translation>
</message>
<message>
<source>Not accepted</source>
<translation>Tidak diterima</translation>
</message>
<message>
<source>Not acquainted</source>
<translation>Tidak kenal</translation>
</message>
<message>
<source>Not assessed yet</source>
<translation>Belum dinilai</translation>
</message>
<message>
<source>Not available</source>
<translation>Tidak tersedia</translation>
</message>
<message>
<source>Not displaced at home</source>
<translation>Tidak mengungsi, di tempat asal</translation>
</message>
<message>
<source>Not eligible</source>
<translation>Tidak memenuhi syarat</translation>
</message>
<message>
<source>Not gender-based</source>
<translation>Tidak berbasis gender</translation>
</message>
<message>
<source>Not granted</source>
<translation>Tidak dikabulkan</translation>
</message>
<message>
<source>Not issued</source>
<translation>Tidak diterbitkan</translation>
</message>
<message>
<source>Not known</source>
<translation>Tidak diketahui</translation>
</message>
<message>
<source>Not needed</source>
<translation>Tidak diperlukan</translation>
</message>
<message>
<source>Not pursued</source>
<translation>Tidak dituntut</translation>
</message>
<message>
<source>Not reached</source>
<translation>Tidak tercapai</translation>
</message>
<message>
<source>Not safe</source>
<translation>Tidak aman</translation>
</message>
<message>
<source>Not safe there</source>
<translation>Tidak aman di sana</translation>
</message>
<message>
<source>Not so far</source>
<translation>Sejauh ini belum</translation>
</message>
<message>
<source>Not specified or unknown</source>
<translation>Tidak disebutkan atau tidak diketahui</translation>
</message>
<message>
<source>Not trafficked</source>
<translation>Tidak diperdagangkan</translation>
</message>
<message>
<source>Offered, waiting for an answer</source>
<translation>Ditawarkan, menunggu jawaban</translation>
</message>
<message>
<source>Office administrative and support activities</source>
<translation>Aktivitas administrasi dan penunjang kantor</translation>
</message>
<message>
<source>Official</source>
<translation>Pejabat</translation>
</message>
<message>
<source>Official crossing point</source>
<translation>Pos lintas batas resmi</translation>
</message>
<message>
<source>On the same or the next day</source>
<translation>Pada hari yang sama atau hari berikutnya</translation>
</message>
<message>
<source>One service</source>
<translation>Satu layanan</translation>
</message>
<message>
<source>Online scam</source>
<translation>Penipuan daring</translation>
</message>
<message>
<source>Only with support</source>
<translation>Hanya dengan dukungan</translation>
</message>
<message>
<source>Open</source>
<translation>Terbuka</translation>
</message>
<message>
<source>Organ removal</source>
<translation>Pengambilan organ tubuh</translation>
</message>
<message>
<source>Other</source>
<translation>Lainnya</translation>
</message>
<message>
<source>Other abduction or kidnapping</source>
<translation>Penculikan lainnya</translation>
</message>
<message>
<source>Other civil matter</source>
<translation>Urusan perdata lainnya</translation>
</message>
<message>
<source>Other displaced person or returnee</source>
<translation>Pengungsi atau orang yang kembali lainnya</translation>
</message>
<message>
<source>Other family member</source>
<translation>Anggota keluarga lainnya</translation>
</message>
<message>
<source>Other forms of coercion</source>
<translation>Bentuk paksaan lain</translation>
</message>
<message>
<source>Other forms of exploitation, all kinds</source>
<translation>Bentuk eksploitasi lain, semua jenis</translation>
</message>
<message>
<source>Other manufacturing</source>
<translation>Industri pengolahan lainnya</translation>
</message>
<message>
<source>Other mining and quarrying</source>
<translation>Pertambangan dan penggalian lainnya</translation>
</message>
<message>
<source>Other personal service activities</source>
<translation>Aktivitas jasa perorangan lainnya</translation>
</message>
<message>
<source>Other professional, scientific and technical activities</source>
<translation>Aktivitas profesional, ilmiah dan teknis lainnya</translation>
</message>
<message>
<source>Other resident of the community</source>
<translation>Warga setempat lainnya</translation>
</message>
<message>
<source>Other service activities</source>
<translation>Aktivitas jasa lainnya</translation>
</message>
<message>
<source>Other vulnerable child</source>
<translation>Anak rentan lainnya</translation>
</message>
<message>
<source>Outreach</source>
<translation>Penjangkauan</translation>
</message>
<message>
<source>Own valid papers</source>
<translation>Surat sendiri yang berlaku</translation>
</message>
<message>
<source>Parent or guardian</source>
<translation>Orang tua atau wali</translation>
</message>
<message>
<source>Partly</source>
<translation>Sebagian</translation>
</message>
<message>
<source>Partly reached</source>
<translation>Tercapai sebagian</translation>
</message>
<message>
<source>Partner or former partner</source>
<translation>Pasangan atau mantan pasangan</translation>
</message>
<message>
<source>Passed on</source>
<translation>Diteruskan</translation>
</message>
<message>
<source>Passport</source>
<translation>Paspor</translation>
</message>
<message>
<source>Person at risk of trafficking</source>
<translation>Orang yang berisiko menjadi korban perdagangan orang</translation>
</message>
<message>
<source>Person not reached</source>
<translation>Yang bersangkutan tidak dapat dihubungi</translation>
</message>
<message>
<source>Personal circumstances</source>
<translation>Keadaan pribadi</translation>
</message>
<message>
<source>Phone</source>
<translation>Telepon</translation>
</message>
<message>
<source>Photo</source>
<translation>Foto</translation>
</message>
<message>
<source>Physical abuse</source>
<translation>Kekerasan fisik</translation>
</message>
<message>
<source>Physical assault</source>
<translation>Penyerangan fisik</translation>
</message>
<message>
<source>Physical disability</source>
<translation>Disabilitas fisik</translation>
</message>
<message>
<source>Physical threats</source>
<translation>Ancaman fisik</translation>
</message>
<message>
<source>Planned</source>
<translation>Direncanakan</translation>
</message>
<message>
<source>Police</source>
<translation>Kepolisian</translation>
</message>
<message>
<source>Police report</source>
<translation>Laporan polisi</translation>
</message>
<message>
<source>Poor</source>
<translation>Buruk</translation>
</message>
<message>
<source>Pornography</source>
<translation>Pornografi</translation>
</message>
<message>
<source>Possible</source>
<translation>Mungkin ada</translation>
</message>
<message>
<source>Possible victim of trafficking</source>
<translation>Terduga korban perdagangan orang</translation>
</message>
<message>
<source>Post-secondary non-tertiary education</source>
<translation>Pendidikan pascamenengah nontersier</translation>
</message>
<message>
<source>Postal and courier activities</source>
<translation>Aktivitas pos dan kurir</translation>
</message>
<message>
<source>Poverty</source>
<translation>Kemiskinan</translation>
</message>
<message>
<source>Pregnant</source>
<translation>Hamil</translation>
</message>
<message>
<source>Present</source>
<translation>Ada</translation>
</message>
<message>
<source>Presumed to be a victim</source>
<translation>Diidentifikasi awal sebagai terduga korban</translation>
</message>
<message>
<source>Primary caregiver</source>
<translation>Pengasuh utama</translation>
</message>
<message>
<source>Primary education</source>
<translation>Pendidikan dasar</translation>
</message>
<message>
<source>Printing and reproduction of recorded media</source>
<translation>Pencetakan dan reproduksi media rekaman</translation>
</message>
<message>
<source>Private sexual services</source>
<translation>Layanan seksual privat</translation>
</message>
<message>
<source>Professional, scientific and technical activities</source>
<translation>Aktivitas profesional, ilmiah dan teknis</translation>
</message>
<message>
<source>Programming and broadcasting activities</source>
<translation>Aktivitas pemrograman siaran dan penyiaran</translation>
</message>
<message>
<source>Prostitution</source>
<translation>Prostitusi</translation>
</message>
<message>
<source>Protection granted</source>
<translation>Perlindungan diberikan</translation>
</message>
<message>
<source>Protection order</source>
<translation>Perintah perlindungan</translation>
</message>
<message>
<source>Protection refused</source>
<translation>Perlindungan ditolak</translation>
</message>
<message>
<source>Psychoactive substance</source>
<translation>Zat psikoaktif</translation>
</message>
<message>
<source>Psychological abuse</source>
<translation>Kekerasan psikis</translation>
</message>
<message>
<source>Psychological or emotional abuse</source>
<translation>Kekerasan psikis atau emosional</translation>
</message>
<message>
<source>Psychosocial support</source>
<translation>Dukungan psikososial</translation>
</message>
<message>
<source>Public administration and defence</source>
<translation>Administrasi pemerintahan dan pertahanan</translation>
</message>
<message>
<source>Public administration and defence; compulsory social security</source>
<translation>Administrasi pemerintahan dan pertahanan; jaminan sosial wajib</translation>
</message>
<message>
<source>Publishing activities</source>
<translation>Aktivitas penerbitan</translation>
</message>
<message>
<source>Purse seiner</source>
<translation>Kapal pukat cincin</translation>
</message>
<message>
<source>Raid or rescue by authorities</source>
<translation>Penggerebekan atau penyelamatan oleh pihak berwenang</translation>
</message>
<message>
<source>Rape</source>
<translation>Perkosaan</translation>
</message>
<message>
<source>Reached</source>
<translation>Tercapai</translation>
</message>
<message>
<source>Reads a little</source>
<translation>Bisa membaca sedikit</translation>
</message>
<message>
<source>Reads well</source>
<translation>Bisa membaca dengan baik</translation>
</message>
<message>
<source>Ready to travel</source>
<translation>Siap bepergian</translation>
</message>
<message>
<source>Real estate activities</source>
<translation>Real estat</translation>
</message>
<message>
<source>Receipt</source>
<translation>Penerimaan</translation>
</message>
<message>
<source>Received</source>
<translation>Diterima</translation>
</message>
<message>
<source>Received people</source>
<translation>Menerima orang</translation>
</message>
<message>
<source>Received, not answered yet</source>
<translation>Diterima, belum dijawab</translation>
</message>
<message>
<source>Recruiter or intermediary</source>
<translation>Perekrut atau perantara</translation>
</message>
<message>
<source>Recruitment</source>
<translation>Perekrutan</translation>
</message>
<message>
<source>Refer to a service</source>
<translation>Merujuk ke layanan</translation>
</message>
<message>
<source>Referred</source>
<translation>Dirujuk</translation>
</message>
<message>
<source>Refugee</source>
<translation>Pengungsi lintas negara</translation>
</message>
<message>
<source>Refused</source>
<translation>Ditolak</translation>
</message>
<message>
<source>Registered partnership</source>
<translation>Kemitraan terdaftar</translation>
</message>
<message>
<source>Relative by marriage</source>
<translation>Kerabat karena perkawinan</translation>
</message>
<message>
<source>Release from a compound</source>
<translation>Pembebasan dari kompleks tertutup</translation>
</message>
<message>
<source>Remediation and other waste management</source>
<translation>Remediasi dan pengelolaan limbah lainnya</translation>
</message>
<message>
<source>Remote interactive services</source>
<translation>Layanan interaktif jarak jauh</translation>
</message>
<message>
<source>Removed</source>
<translation>Sudah dihapus</translation>
</message>
<message>
<source>Rental and leasing activities</source>
<translation>Aktivitas penyewaan dan sewa guna usaha</translation>
</message>
<message>
<source>Repair and installation of machinery and equipment</source>
<translation>Reparasi dan pemasangan mesin dan peralatan</translation>
</message>
<message>
<source>Repair of computers and household goods</source>
<translation>Reparasi komputer dan barang rumah tangga</translation>
</message>
<message>
<source>Report of misconduct or abuse by staff</source>
<translation>Laporan pelanggaran atau kekerasan oleh petugas</translation>
</message>
<message>
<source>Resettled or relocated</source>
<translation>Dimukimkan kembali atau pindah</translation>
</message>
<message>
<source>Resident</source>
<translation>Penduduk setempat</translation>
</message>
<message>
<source>Residential care activities</source>
<translation>Aktivitas sosial di dalam panti</translation>
</message>
<message>
<source>Restricts financial access</source>
<translation>Membatasi akses keuangan</translation>
</message>
<message>
<source>Restricts medical care</source>
<translation>Membatasi akses perawatan medis</translation>
</message>
<message>
<source>Restricts movement</source>
<translation>Membatasi gerak</translation>
</message>
<message>
<source>Retail trade</source>
<translation>Perdagangan eceran</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>Pemulangan dan reintegrasi</translation>
</message>
<message>
<source>Return planned</source>
<translation>Pemulangan direncanakan</translation>
</message>
<message>
<source>Return stopped</source>
<translation>Pemulangan dihentikan</translation>
</message>
<message>
<source>Returned home</source>
<translation>Sudah pulang</translation>
</message>
<message>
<source>Returnee</source>
<translation>Orang yang kembali</translation>
</message>
<message>
<source>Rights-based training</source>
<translation>Pelatihan berbasis hak</translation>
</message>
<message>
<source>Routine</source>
<translation>Rutin</translation>
</message>
<message>
<source>Safe</source>
<translation>Aman</translation>
</message>
<message>
<source>Safe and able to receive the person</source>
<translation>Aman dan mampu menerima yang bersangkutan</translation>
</message>
<message>
<source>Safe to contact</source>
<translation>Aman dihubungi</translation>
</message>
<message>
<source>Safety of contact</source>
<translation>Keamanan kontak</translation>
</message>
<message>
<source>School or college</source>
<translation>Sekolah atau perguruan tinggi</translation>
</message>
<message>
<source>Schoolmate</source>
<translation>Teman sekolah</translation>
</message>
<message>
<source>Scientific research and development</source>
<translation>Penelitian dan pengembangan ilmu pengetahuan</translation>
</message>
<message>
<source>Screening and status</source>
<translation>Skrining dan status</translation>
</message>
<message>
<source>Security and investigation activities</source>
<translation>Aktivitas keamanan dan penyelidikan</translation>
</message>
<message>
<source>Seen on a document</source>
<translation>Terlihat pada dokumen</translation>
</message>
<message>
<source>Sent back</source>
<translation>Dikembalikan</translation>
</message>
<message>
<source>Sent, waiting for an answer</source>
<translation>Terkirim, menunggu jawaban</translation>
</message>
<message>
<source>Separated</source>
<translation>Pisah, belum bercerai</translation>
</message>
<message>
<source>Separated child</source>
<translation>Anak terpisah</translation>
</message>
<message>
<source>Service given</source>
<translation>Layanan diberikan</translation>
</message>
<message>
<source>Service given by this office</source>
<translation>Layanan diberikan kantor ini</translation>
</message>
<message>
<source>Service not offered</source>
<translation>Layanan tidak tersedia</translation>
</message>
<message>
<source>Service provider</source>
<translation>Penyedia layanan</translation>
</message>
<message>
<source>Services to buildings and landscape</source>
<translation>Jasa untuk gedung dan pertamanan</translation>
</message>
<message>
<source>Servitude</source>
<translation>Perhambaan</translation>
</message>
<message>
<source>Set aside</source>
<translation>Dikesampingkan</translation>
</message>
<message>
<source>Settled</source>
<translation>Selesai dengan kesepakatan</translation>
</message>
<message>
<source>Sewerage</source>
<translation>Pengelolaan air limbah</translation>
</message>
<message>
<source>Sexual abuse</source>
<translation>Kekerasan seksual</translation>
</message>
<message>
<source>Sexual assault</source>
<translation>Penyerangan seksual</translation>
</message>
<message>
<source>Sexual exploitation</source>
<translation>Eksploitasi seksual</translation>
</message>
<message>
<source>Sexual exploitation rehabilitation</source>
<translation>Rehabilitasi korban eksploitasi seksual</translation>
</message>
<message>
<source>Share with authorities</source>
<translation>Berbagi dengan pihak berwenang</translation>
</message>
<message>
<source>Shelter</source>
<translation>Rumah perlindungan</translation>
</message>
<message>
<source>Short-cycle tertiary education</source>
<translation>Pendidikan tersier jenjang pendek (diploma)</translation>
</message>
<message>
<source>Signed</source>
<translation>Ditandatangani</translation>
</message>
<message>
<source>Single</source>
<translation>Belum kawin</translation>
</message>
<message>
<source>Small fishing boat</source>
<translation>Kapal ikan kecil</translation>
</message>
<message>
<source>Smuggled migrant in a vulnerable situation</source>
<translation>Migran yang diselundupkan dalam situasi rentan</translation>
</message>
<message>
<source>Smuggler</source>
<translation>Penyelundup</translation>
</message>
<message>
<source>Smuggling of people or goods</source>
<translation>Penyelundupan orang atau barang</translation>
</message>
<message>
<source>Social care</source>
<translation>Perawatan sosial</translation>
</message>
<message>
<source>Social group</source>
<translation>Kelompok sosial</translation>
</message>
<message>
<source>Social work activities without accommodation</source>
<translation>Aktivitas sosial di luar panti</translation>
</message>
<message>
<source>Sold people</source>
<translation>Menjual orang</translation>
</message>
<message>
<source>Some</source>
<translation>Sebagian</translation>
</message>
<message>
<source>Somebody is being followed or threatened now</source>
<translation>Seseorang sedang dibuntuti atau diancam sekarang</translation>
</message>
<message>
<source>Somebody of the family</source>
<translation>Salah satu anggota keluarga</translation>
</message>
<message>
<source>Somebody the person trusts</source>
<translation>Orang yang dipercaya yang bersangkutan</translation>
</message>
<message>
<source>Specialised construction activities</source>
<translation>Konstruksi khusus</translation>
</message>
<message>
<source>Spoken</source>
<translation>Lisan</translation>
</message>
<message>
<source>Sports, amusement and recreation activities</source>
<translation>Aktivitas olahraga, hiburan dan rekreasi</translation>
</message>
<message>
<source>Spouse or partner</source>
<translation>Suami, istri, atau pasangan</translation>
</message>
<message>
<source>State authority</source>
<translation>Instansi negara</translation>
</message>
<message>
<source>Stated by the person</source>
<translation>Dinyatakan oleh yang bersangkutan</translation>
</message>
<message>
<source>Stateless person</source>
<translation>Orang tanpa kewarganegaraan</translation>
</message>
<message>
<source>Statement</source>
<translation>Pernyataan</translation>
</message>
<message>
<source>Stay permit</source>
<translation>Izin tinggal</translation>
</message>
<message>
<source>Still in the situation</source>
<translation>Masih dalam situasi itu</translation>
</message>
<message>
<source>Stopped</source>
<translation>Dihentikan</translation>
</message>
<message>
<source>Suggestion</source>
<translation>Saran</translation>
</message>
<message>
<source>Supervisor or employer</source>
<translation>Atasan atau pemberi kerja</translation>
</message>
<message>
<source>Surrogacy</source>
<translation>Ibu pengganti (surogasi)</translation>
</message>
<message>
<source>Suspect</source>
<translation>Tersangka</translation>
</message>
<message>
<source>Taken back</source>
<translation>Ditarik kembali</translation>
</message>
<message>
<source>Takes earnings</source>
<translation>Mengambil penghasilan</translation>
</message>
<message>
<source>Teacher or school official</source>
<translation>Guru atau petugas sekolah</translation>
</message>
<message>
<source>Telecommunications</source>
<translation>Telekomunikasi</translation>
</message>
<message>
<source>Testimony</source>
<translation>Kesaksian</translation>
</message>
<message>
<source>Thanks</source>
<translation>Ucapan terima kasih</translation>
</message>
<message>
<source>The family</source>
<translation>Keluarga</translation>
</message>
<message>
<source>The person</source>
<translation>Yang bersangkutan</translation>
</message>
<message>
<source>The person declined more help</source>
<translation>Yang bersangkutan tidak ingin bantuan lagi</translation>
</message>
<message>
<source>The person died</source>
<translation>Yang bersangkutan meninggal dunia</translation>
</message>
<message>
<source>The plan is completed</source>
<translation>Rencana sudah selesai</translation>
</message>
<message>
<source>The state</source>
<translation>Negara</translation>
</message>
<message>
<source>Theft</source>
<translation>Pencurian</translation>
</message>
<message>
<source>There were none to count</source>
<translation>Tidak ada yang dapat dihitung</translation>
</message>
<message>
<source>This kind of file has none</source>
<translation>Jenis berkas ini tidak memuat data tersembunyi</translation>
</message>
<message>
<source>This kind of file keeps what is hidden in it</source>
<translation>Data tersembunyi dalam jenis berkas ini tidak dapat dihapus</translation>
</message>
<message>
<source>This office</source>
<translation>Kantor ini</translation>
</message>
<message>
<source>This office alone</source>
<translation>Kantor ini saja</translation>
</message>
<message>
<source>Threat of force</source>
<translation>Ancaman kekerasan</translation>
</message>
<message>
<source>Threatens children/family</source>
<translation>Mengancam anak/keluarga</translation>
</message>
<message>
<source>Threats of law enforcement</source>
<translation>Ancaman akan dilaporkan ke penegak hukum</translation>
</message>
<message>
<source>Through a newspaper advert</source>
<translation>Melalui iklan surat kabar</translation>
</message>
<message>
<source>Through a television advert</source>
<translation>Melalui iklan televisi</translation>
</message>
<message>
<source>Through an online advertisement</source>
<translation>Melalui iklan daring</translation>
</message>
<message>
<source>Through family or family events</source>
<translation>Melalui keluarga atau acara keluarga</translation>
</message>
<message>
<source>Through friends or social events</source>
<translation>Melalui teman atau acara sosial</translation>
</message>
<message>
<source>Through online social networks</source>
<translation>Melalui jejaring sosial daring</translation>
</message>
<message>
<source>Thumbprint</source>
<translation>Cap jempol</translation>
</message>
<message>
<source>To advertise services</source>
<translation>Untuk mengiklankan layanan</translation>
</message>
<message>
<source>To arrange travel</source>
<translation>Untuk mengatur perjalanan</translation>
</message>
<message>
<source>To exploit, such as by live stream</source>
<translation>Untuk mengeksploitasi, misalnya lewat siaran langsung</translation>
</message>
<message>
<source>To move money</source>
<translation>Untuk memindahkan uang</translation>
</message>
<message>
<source>To recruit</source>
<translation>Untuk merekrut</translation>
</message>
<message>
<source>To watch or control</source>
<translation>Untuk mengawasi atau mengendalikan</translation>
</message>
<message>
<source>Trade and repair of motor vehicles and motorcycles</source>
<translation>Perdagangan dan reparasi mobil dan sepeda motor</translation>
</message>
<message>
<source>Trafficked</source>
<translation>Diperdagangkan</translation>
</message>
<message>
<source>Trafficker</source>
<translation>Pelaku perdagangan orang</translation>
</message>
<message>
<source>Trafficking in persons</source>
<translation>Perdagangan orang</translation>
</message>
<message>
<source>Training and livelihood</source>
<translation>Pelatihan dan mata pencaharian</translation>
</message>
<message>
<source>Transfer</source>
<translation>Pemindahan</translation>
</message>
<message>
<source>Transferred people</source>
<translation>Memindahkan orang</translation>
</message>
<message>
<source>Transferred to another body</source>
<translation>Dialihkan ke badan lain</translation>
</message>
<message>
<source>Transgender feminine</source>
<translation>Transgender feminin</translation>
</message>
<message>
<source>Transgender masculine</source>
<translation>Transgender maskulin</translation>
</message>
<message>
<source>Transgender or non-conforming</source>
<translation>Transgender atau nonkonformis gender</translation>
</message>
<message>
<source>Transit</source>
<translation>Transit</translation>
</message>
<message>
<source>Transportation</source>
<translation>Pengangkutan</translation>
</message>
<message>
<source>Transportation and storage</source>
<translation>Pengangkutan dan pergudangan</translation>
</message>
<message>
<source>Transporter</source>
<translation>Pengangkut</translation>
</message>
<message>
<source>Travel agencies and tour operators</source>
<translation>Agen perjalanan dan penyelenggara tur</translation>
</message>
<message>
<source>Travel document</source>
<translation>Dokumen perjalanan</translation>
</message>
<message>
<source>Travelled with the person</source>
<translation>Bepergian bersama yang bersangkutan</translation>
</message>
<message>
<source>Travelling partner</source>
<translation>Rekan seperjalanan</translation>
</message>
<message>
<source>Trawler</source>
<translation>Kapal pukat hela</translation>
</message>
<message>
<source>UNHCR</source>
<translation>UNHCR</translation>
</message>
<message>
<source>Unaccompanied child</source>
<translation>Anak tanpa pendamping</translation>
</message>
<message>
<source>Undecided</source>
<translation>Belum memutuskan</translation>
</message>
<message>
<source>Under 18, age not known more closely</source>
<translation>Di bawah 18 tahun, umur persisnya tidak diketahui</translation>
</message>
<message>
<source>Under appeal</source>
<translation>Dalam proses banding</translation>
</message>
<message>
<source>Under way</source>
<translation>Sedang berjalan</translation>
</message>
<message>
<source>Upper secondary education</source>
<translation>Pendidikan menengah atas</translation>
</message>
<message>
<source>Urgent</source>
<translation>Mendesak</translation>
</message>
<message>
<source>Use of force</source>
<translation>Penggunaan kekerasan</translation>
</message>
<message>
<source>Uses the person's children</source>
<translation>Memanfaatkan anak yang bersangkutan</translation>
</message>
<message>
<source>Veterinary activities</source>
<translation>Aktivitas kesehatan hewan</translation>
</message>
<message>
<source>Waiting</source>
<translation>Menunggu</translation>
</message>
<message>
<source>Waiting for approval</source>
<translation>Menunggu persetujuan penyelia</translation>
</message>
<message>
<source>Wants to go elsewhere</source>
<translation>Ingin pergi ke tempat lain</translation>
</message>
<message>
<source>Wants to return</source>
<translation>Ingin pulang</translation>
</message>
<message>
<source>Wants to stay</source>
<translation>Ingin tetap tinggal</translation>
</message>
<message>
<source>Warehousing and support activities for transportation</source>
<translation>Pergudangan dan penunjang angkutan</translation>
</message>
<message>
<source>Waste collection, treatment and disposal</source>
<translation>Pengumpulan, pengolahan dan pembuangan sampah</translation>
</message>
<message>
<source>Water and food</source>
<translation>Air dan makanan</translation>
</message>
<message>
<source>Water collection, treatment and supply</source>
<translation>Pengambilan, pengolahan dan penyaluran air</translation>
</message>
<message>
<source>Water supply; sewerage, waste management and remediation</source>
<translation>Pengelolaan air; pengelolaan air limbah, pengelolaan sampah dan aktivitas remediasi</translation>
</message>
<message>
<source>Water transport</source>
<translation>Angkutan perairan</translation>
</message>
<message>
<source>What happened</source>
<translation>Kejadian yang dialami</translation>
</message>
<message>
<source>What relatives said</source>
<translation>Yang dikatakan kerabat</translation>
</message>
<message>
<source>What the person said</source>
<translation>Yang dikatakan yang bersangkutan</translation>
</message>
<message>
<source>Wholesale and retail trade; repair of motor vehicles and motorcycles</source>
<translation>Perdagangan besar dan eceran; reparasi mobil dan sepeda motor</translation>
</message>
<message>
<source>Wholesale trade</source>
<translation>Perdagangan besar</translation>
</message>
<message>
<source>Widowed</source>
<translation>Cerai mati</translation>
</message>
<message>
<source>Wish noted</source>
<translation>Keinginan dicatat</translation>
</message>
<message>
<source>Wishes to apply</source>
<translation>Ingin mengajukan</translation>
</message>
<message>
<source>Withdrawn</source>
<translation>Ditarik</translation>
</message>
<message>
<source>Withholds documents</source>
<translation>Menahan dokumen</translation>
</message>
<message>
<source>Withholds necessities</source>
<translation>Menahan kebutuhan pokok</translation>
</message>
<message>
<source>Within 24 hours</source>
<translation>Dalam 24 jam</translation>
</message>
<message>
<source>Within 3 days</source>
<translation>Dalam 3 hari</translation>
</message>
<message>
<source>Within a week</source>
<translation>Dalam seminggu</translation>
</message>
<message>
<source>Witness</source>
<translation>Saksi</translation>
</message>
<message>
<source>Woman or girl (feminine)</source>
<translation>Perempuan (feminin)</translation>
</message>
<message>
<source>Women</source>
<translation>Perempuan dewasa</translation>
</message>
<message>
<source>Work environment</source>
<translation>Lingkungan kerja</translation>
</message>
<message>
<source>Workplace inspection</source>
<translation>Inspeksi tempat kerja</translation>
</message>
<message>
<source>Written down twice</source>
<translation>Tercatat dua kali</translation>
</message>
<message>
<source>Yes</source>
<translation>Ya</translation>
</message>
<message>
<source>Yes, a court or authority agrees</source>
<translation>Ya, pengadilan atau instansi berwenang setuju</translation>
</message>
<message>
<source>Yes, a guardian agrees</source>
<translation>Ya, wali setuju</translation>
</message>
<message>
<source>Yes, the person agrees</source>
<translation>Ya, yang bersangkutan setuju</translation>
</message>
<message>
<source>Yes, to an organisation that records such incidents the same way</source>
<translation>Ya, ke organisasi yang mencatat insiden seperti ini dengan cara yang sama</translation>
</message>
<message>
<source>Yes, to another organisation</source>
<translation>Ya, ke organisasi lain</translation>
</message>
<message>
<source>{choice} (no longer in the list)</source>
<translation>{choice} (sudah tidak ada dalam daftar)</translation>
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
<translation>  Menurut: {source}</translation>
</message>
<message numerus="yes">
<source>  Asked for {every}; %n table(s): {tables}</source>
<translation>
<numerusform>  Diminta {every}; %n tabel: {tables}</numerusform>
</translation>
</message>
<message>
<source>  Mind: {words}</source>
<translation>  Perhatikan: {words}</translation>
</message>
<message>
<source>  The person's consent is needed first.</source>
<translation>  Persetujuan yang bersangkutan diperlukan dulu.</translation>
</message>
<message>
<source>  Whom it counts: {words}</source>
<translation>  Siapa yang dihitung: {words}</translation>
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
<numerusform>%n indikator belum dijawab.</numerusform>
</translation>
</message>
<message>
<source>A condition is not understood. Use open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE, a field with its values such as person.sex=female,male, or a field with a span such as contact_note.at=2026-01-01..2026-03-31 or next_due=..2026-03-31.</source>
<translation>Suatu syarat tidak dipahami. Pakai open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE, isian beserta nilainya seperti person.sex=female,male, atau isian beserta rentang seperti contact_note.at=2026-01-01..2026-03-31 atau next_due=..2026-03-31.</translation>
</message>
<message>
<source>A file of the vault is damaged: {fault}.</source>
<translation>Suatu berkas brankas rusak: {fault}.</translation>
</message>
<message>
<source>A folder with the name of its country, such as THA. Say it for each one.</source>
<translation>Folder dengan nama negaranya, seperti THA. Sebutkan untuk setiap folder.</translation>
</message>
<message>
<source>A service of the directory that is told what consent covers.</source>
<translation>Layanan dalam direktori yang diberi tahu hal yang dicakup persetujuan.</translation>
</message>
<message>
<source>A table of folders: source, folder and, if known, the signer's fingerprint.</source>
<translation>Tabel folder: sumber, folder, dan, bila diketahui, sidik jari penanda tangan.</translation>
</message>
<message>
<source>A training vault, for made-up people only.</source>
<translation>Brankas latihan, hanya untuk orang rekaan.</translation>
</message>
<message>
<source>A vault for real cases.</source>
<translation>Brankas untuk kasus nyata.</translation>
</message>
<message>
<source>All cases, and not only your own.</source>
<translation>Semua kasus, dan bukan hanya kasus Anda sendiri.</translation>
</message>
<message>
<source>Also when it is not signed, or by somebody not known here.</source>
<translation>Juga bila tidak ditandatangani, atau ditandatangani oleh orang yang tidak dikenal di sini.</translation>
</message>
<message>
<source>An option needs a value after it.</source>
<translation>Opsi memerlukan nilai setelahnya.</translation>
</message>
<message>
<source>Another number makes other people.</source>
<translation>Nomor lain menghasilkan orang lain.</translation>
</message>
<message>
<source>Answer with one JSON document.</source>
<translation>Jawab dengan satu dokumen JSON.</translation>
</message>
<message>
<source>Attack figures that have left and say what somebody outside would learn.</source>
<translation>Menguji angka statistik yang sudah keluar dengan serangan, dan menyebut apa yang dapat diketahui orang luar.</translation>
</message>
<message>
<source>Begin a case with everything a file says of it, or not at all.</source>
<translation>Memulai kasus dengan semua yang disebut suatu berkas, atau tidak sama sekali.</translation>
</message>
<message>
<source>Begin the case even if the person is likely on record already.</source>
<translation>Memulai kasus meskipun orang itu kemungkinan sudah tercatat.</translation>
</message>
<message>
<source>Begin, show, list, find and close cases.</source>
<translation>Memulai, menampilkan, mendaftar, mencari, dan menutup kasus.</translation>
</message>
<message>
<source>Bring the figures up to date from the cases.</source>
<translation>Memperbarui angka statistik dari kasus.</translation>
</message>
<message>
<source>Bringing the figures up to date</source>
<translation>Memperbarui angka statistik</translation>
</message>
<message>
<source>Bringing the lists up to date</source>
<translation>Memperbarui daftar</translation>
</message>
<message>
<source>Call: {name} {number} ({status})</source>
<translation>Hubungi: {name} {number} ({status})</translation>
</message>
<message>
<source>Cases: {all}, of them open: {open}</source>
<translation>Kasus: {all}, yang terbuka: {open}</translation>
</message>
<message>
<source>Change your own passphrase.</source>
<translation>Mengubah frasa sandi Anda sendiri.</translation>
</message>
<message>
<source>Changed: {title}</source>
<translation>Berubah: {title}</translation>
</message>
<message>
<source>Check a procedure file and name every fault with its line.</source>
<translation>Memeriksa berkas prosedur dan menyebut setiap kesalahan beserta barisnya.</translation>
</message>
<message>
<source>Check an instrument file and name every fault with its line.</source>
<translation>Memeriksa berkas instrumen dan menyebut setiap kesalahan beserta barisnya.</translation>
</message>
<message>
<source>Check that no line of the journal was changed or taken out.</source>
<translation>Memeriksa bahwa tidak ada baris jurnal yang diubah atau dikeluarkan.</translation>
</message>
<message>
<source>Check the vault's files and its journal.</source>
<translation>Memeriksa berkas brankas dan jurnalnya.</translation>
</message>
<message>
<source>Choose one of the languages there are: {names}.</source>
<translation>Pilih salah satu bahasa yang ada: {names}.</translation>
</message>
<message>
<source>Close a case whose work is settled.</source>
<translation>Menutup kasus yang pekerjaannya selesai.</translation>
</message>
<message>
<source>Code</source>
<translation>Kode</translation>
</message>
<message>
<source>Compare two to four countries topic by topic, with the sources.</source>
<translation>Membandingkan dua sampai empat negara topik demi topik, dengan sumbernya.</translation>
</message>
<message>
<source>Content</source>
<translation>Isi</translation>
</message>
<message>
<source>Countries by their two letters, or procedure files.</source>
<translation>Negara dengan kode dua huruf, atau berkas prosedur.</translation>
</message>
<message>
<source>Country</source>
<translation>Negara</translation>
</message>
<message>
<source>Due</source>
<translation>Tenggat</translation>
</message>
<message>
<source>Each indicator with its answer, or a whole screening with its answers in it; - reads standard input.</source>
<translation>Setiap indikator beserta jawabannya, atau skrining lengkap beserta jawabannya; - membaca masukan standar.</translation>
</message>
<message>
<source>Encrypted case files for the protection of victims of trafficking.</source>
<translation>Berkas kasus terenkripsi untuk perlindungan korban perdagangan orang.</translation>
</message>
<message>
<source>Everything for the person, or what consent covers for a receiver.</source>
<translation>Semuanya untuk yang bersangkutan, atau yang dicakup persetujuan untuk penerima.</translation>
</message>
<message>
<source>Figures shown: {shown}, rounded: {rounded}, hidden: {hidden}, zero: {zero}</source>
<translation>Angka yang ditampilkan: {shown}, dibulatkan: {rounded}, disembunyikan: {hidden}, nol: {zero}</translation>
</message>
<message>
<source>Figures with chance added: {noisy}</source>
<translation>Angka dengan derau acak: {noisy}</translation>
</message>
<message>
<source>Find cases by words that are anywhere on record.</source>
<translation>Mencari kasus dengan kata yang tercatat di mana pun.</translation>
</message>
<message>
<source>Fingerprint of the signer: {fingerprint}</source>
<translation>Sidik jari penanda tangan: {fingerprint}</translation>
</message>
<message>
<source>Forms</source>
<translation>Formulir</translation>
</message>
<message>
<source>Found in</source>
<translation>Ditemukan di</translation>
</message>
<message>
<source>Give the person's paper a neutral title.</source>
<translation>Memberi judul netral pada kertas untuk yang bersangkutan.</translation>
</message>
<message>
<source>Gone: {title}</source>
<translation>Hilang: {title}</translation>
</message>
<message>
<source>Held</source>
<translation>Dijaga</translation>
</message>
<message>
<source>Her role: the first user is always a supervisor.</source>
<translation>Perannya: pengguna pertama selalu penyelia.</translation>
</message>
<message>
<source>How long</source>
<translation>Lama waktu</translation>
</message>
<message>
<source>How many at most.</source>
<translation>Jumlah paling banyak.</translation>
</message>
<message>
<source>How many days ahead.</source>
<translation>Berapa hari ke depan.</translation>
</message>
<message>
<source>How many made-up cases.</source>
<translation>Jumlah kasus rekaan.</translation>
</message>
<message>
<source>How sure</source>
<translation>Seberapa pasti</translation>
</message>
<message>
<source>Id</source>
<translation>Id</translation>
</message>
<message>
<source>Installed. New cases follow it; cases under way keep theirs until somebody says yes.</source>
<translation>Sudah dipasang. Kasus baru mengikutinya; kasus yang sedang berjalan tetap memakai prosedurnya sampai ada yang menyetujui.</translation>
</message>
<message>
<source>Join the releases of many countries into one regional table.</source>
<translation>Menggabungkan rilis dari banyak negara menjadi satu tabel regional.</translation>
</message>
<message>
<source>Keep a screening and see what its answers add up to.</source>
<translation>Menyimpan skrining dan melihat kesimpulan dari jawabannya.</translation>
</message>
<message>
<source>Keep the made-up vault for the next run.</source>
<translation>Menyimpan brankas rekaan untuk dijalankan lagi nanti.</translation>
</message>
<message>
<source>Labels to a sheet.</source>
<translation>Label per lembar.</translation>
</message>
<message>
<source>Languages</source>
<translation>Bahasa</translation>
</message>
<message>
<source>Line</source>
<translation>Baris</translation>
</message>
<message>
<source>Line {line}: {fault}</source>
<translation>Baris {line}: {fault}</translation>
</message>
<message>
<source>List and check the instruments of assessment.</source>
<translation>Mendaftar dan memeriksa instrumen penilaian.</translation>
</message>
<message>
<source>List cases, the newest first.</source>
<translation>Mendaftar kasus, yang terbaru lebih dulu.</translation>
</message>
<message>
<source>List the cases that may be about the same person.</source>
<translation>Mendaftar kasus yang mungkin menyangkut orang yang sama.</translation>
</message>
<message>
<source>List the countries that have a procedure.</source>
<translation>Mendaftar negara yang memiliki prosedur.</translation>
</message>
<message>
<source>List the instruments.</source>
<translation>Mendaftar instrumen.</translation>
</message>
<message>
<source>List the menus of figures: whom each counts, and its tables.</source>
<translation>Mendaftar menu angka statistik: siapa yang dihitung masing-masing, dan tabelnya.</translation>
</message>
<message>
<source>List the topics there is a card for.</source>
<translation>Mendaftar topik yang memiliki kartu.</translation>
</message>
<message>
<source>Lists of people who arrive many at once, without names.</source>
<translation>Daftar orang yang tiba sekaligus dalam jumlah banyak, tanpa nama.</translation>
</message>
<message>
<source>Look at a procedure from a file, and with --yes put it to use.</source>
<translation>Memeriksa prosedur dari berkas, dan dengan --yes mulai memakainya.</translation>
</message>
<message>
<source>Make a new vault with its first supervisor.</source>
<translation>Membuat brankas baru dengan penyelia pertamanya.</translation>
</message>
<message>
<source>Make a training vault: for made-up people only, with a passphrase that everybody knows.</source>
<translation>Membuat brankas latihan: hanya untuk orang rekaan, dengan frasa sandi yang diketahui semua orang.</translation>
</message>
<message>
<source>Make anonymous figures, and protect or attack any.</source>
<translation>Membuat angka statistik anonim, dan melindungi atau menguji angka apa pun dengan serangan.</translation>
</message>
<message>
<source>Make one case of two that are about the same person.</source>
<translation>Menggabungkan dua kasus yang menyangkut orang yang sama menjadi satu.</translation>
</message>
<message>
<source>Make, check and look after a vault.</source>
<translation>Membuat, memeriksa, dan merawat brankas.</translation>
</message>
<message>
<source>Measure how well people on record twice are found.</source>
<translation>Mengukur seberapa baik orang yang tercatat dua kali dapat ditemukan.</translation>
</message>
<message>
<source>Measure one document of this size instead.</source>
<translation>Mengukur satu dokumen dengan ukuran ini sebagai gantinya.</translation>
</message>
<message>
<source>Measure this machine beside plain SQLite.</source>
<translation>Mengukur kinerja komputer ini dibanding SQLite biasa.</translation>
</message>
<message>
<source>Name</source>
<translation>Nama</translation>
</message>
<message>
<source>Name a kind of record, or a standard with --coverage.</source>
<translation>Sebutkan jenis catatan, atau standar dengan --coverage.</translation>
</message>
<message>
<source>Name one of these commands: {names}.</source>
<translation>Sebutkan salah satu perintah ini: {names}.</translation>
</message>
<message>
<source>Name two procedures at least.</source>
<translation>Sebutkan paling sedikit dua prosedur.</translation>
</message>
<message>
<source>New passphrase</source>
<translation>Frasa sandi baru</translation>
</message>
<message>
<source>New passphrase once more</source>
<translation>Frasa sandi baru sekali lagi</translation>
</message>
<message>
<source>New: {title}</source>
<translation>Baru: {title}</translation>
</message>
<message>
<source>Next due</source>
<translation>Tenggat berikutnya</translation>
</message>
<message>
<source>No other case seems to be about the same person.</source>
<translation>Tampaknya tidak ada kasus lain tentang orang yang sama.</translation>
</message>
<message>
<source>No passphrase was typed. Try again.</source>
<translation>Frasa sandi belum diketik. Coba lagi.</translation>
</message>
<message>
<source>Nobody else has looked at release {number}.</source>
<translation>Belum ada orang lain yang melihat rilis {number}.</translation>
</message>
<message numerus="yes">
<source>Nobody said by whom %n releases should be signed. Their files are whole, but who made them is not sure.</source>
<translation>
<numerusform>Tidak disebutkan oleh siapa %n rilis seharusnya ditandatangani. Berkas-berkasnya utuh, tetapi siapa pembuatnya tidak pasti.</numerusform>
</translation>
</message>
<message>
<source>Not on record, left blank to be written by hand: {names}.</source>
<translation>Tidak tercatat, dikosongkan untuk diisi dengan tangan: {names}.</translation>
</message>
<message>
<source>Nothing can be read from standard input.</source>
<translation>Tidak ada yang dapat dibaca dari masukan standar.</translation>
</message>
<message>
<source>Nothing has been published yet.</source>
<translation>Belum ada yang diterbitkan.</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>Tidak ada tenggat.</translation>
</message>
<message>
<source>Nothing is installed yet. Say --yes to put it to use for new cases.</source>
<translation>Belum ada yang dipasang. Pakai --yes untuk memakainya pada kasus baru.</translation>
</message>
<message>
<source>Nothing is written yet, because the form names the person. Look through it. Then add --looked-through.</source>
<translation>Belum ada yang ditulis, karena formulir menyebut nama yang bersangkutan. Periksa dulu. Lalu tambahkan --looked-through.</translation>
</message>
<message>
<source>Nothing is written yet. Look through it for names of other people and for anything that puts somebody in danger. Then add --looked-through and --to.</source>
<translation>Belum ada yang ditulis. Periksa apakah ada nama orang lain dan apa pun yang membahayakan seseorang. Lalu tambahkan --looked-through dan --to.</translation>
</message>
<message>
<source>Nothing waits for approval.</source>
<translation>Tidak ada yang menunggu persetujuan.</translation>
</message>
<message>
<source>Nothing was found. Somebody outside learns nothing about a person.</source>
<translation>Tidak ditemukan apa-apa. Orang luar tidak mengetahui apa pun tentang seseorang.</translation>
</message>
<message>
<source>Nothing was found. The instrument can be used.</source>
<translation>Tidak ditemukan kesalahan. Instrumen dapat dipakai.</translation>
</message>
<message>
<source>Nothing was found. The procedure can be used.</source>
<translation>Tidak ditemukan kesalahan. Prosedur dapat dipakai.</translation>
</message>
<message>
<source>Nothing was found. The vault is sound.</source>
<translation>Tidak ditemukan kesalahan. Brankas utuh.</translation>
</message>
<message>
<source>Number</source>
<translation>Nomor</translation>
</message>
<message>
<source>One copy of the key file is damaged. The other one is whole.</source>
<translation>Satu salinan berkas kunci rusak. Salinan yang lain utuh.</translation>
</message>
<message>
<source>Only these: open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE, any field that does not identify, such as person.sex=female,male, or a span, such as contact_note.at=2026-01..2026-03. Say it several times to narrow the list.</source>
<translation>Hanya ini: open, closed, waiting, mine, country=CC, stage=child, stage=adult, stage=unknown, flag=REASON, due-before=DATE, isian apa pun yang tidak mengungkap identitas, seperti person.sex=female,male, atau rentang, seperti contact_note.at=2026-01..2026-03. Sebutkan beberapa kali untuk mempersempit daftar.</translation>
</message>
<message>
<source>Open the window on a fresh training vault.</source>
<translation>Membuka jendela dengan brankas latihan baru.</translation>
</message>
<message>
<source>Passphrase</source>
<translation>Frasa sandi</translation>
</message>
<message>
<source>Print a case for the person or a receiver, its consent cards or its plan.</source>
<translation>Mencetak kasus untuk yang bersangkutan atau penerima, kartu persetujuannya, atau rencananya.</translation>
</message>
<message>
<source>Print a form or letter that a step of the procedure asks for.</source>
<translation>Mencetak formulir atau surat yang diminta suatu langkah prosedur.</translation>
</message>
<message>
<source>Print it into this file too: case codes, and no names.</source>
<translation>Cetak juga ke berkas ini: kode kasus, tanpa nama.</translation>
</message>
<message>
<source>Print labels for wristbands or tents.</source>
<translation>Mencetak label untuk gelang atau tenda.</translation>
</message>
<message>
<source>Print the head count and the first needs, without names.</source>
<translation>Mencetak jumlah orang dan kebutuhan awal, tanpa nama.</translation>
</message>
<message>
<source>Print what a kind of record holds, as JSON Schema.</source>
<translation>Mencetak isi suatu jenis catatan, sebagai JSON Schema.</translation>
</message>
<message>
<source>Proposal {number}: {title}, {period}, {method}; people: {people}</source>
<translation>Usulan {number}: {title}, {period}, {method}; orang: {people}</translation>
</message>
<message>
<source>Propose figures, which a colleague then looks at and approves.</source>
<translation>Mengusulkan angka statistik, yang kemudian dilihat dan disetujui rekan kerja.</translation>
</message>
<message>
<source>Proposed as number {number}. Nothing leaves until somebody else has looked and approved.</source>
<translation>Diusulkan dengan nomor {number}. Tidak ada yang keluar sebelum orang lain melihat dan menyetujuinya.</translation>
</message>
<message>
<source>Protect the figures of any table of records, without a vault.</source>
<translation>Melindungi angka statistik dari tabel catatan apa pun, tanpa brankas.</translation>
</message>
<message>
<source>Protecting the figures</source>
<translation>Melindungi angka statistik</translation>
</message>
<message>
<source>Publish figures of the vault, with their place in the ledger.</source>
<translation>Menerbitkan angka statistik dari brankas, beserta tempatnya dalam buku rilis.</translation>
</message>
<message>
<source>Publish the figures that a colleague has proposed.</source>
<translation>Menerbitkan angka statistik yang diusulkan rekan kerja.</translation>
</message>
<message>
<source>Put it to use.</source>
<translation>Mulai memakainya.</translation>
</message>
<message>
<source>Questions</source>
<translation>Pertanyaan</translation>
</message>
<message>
<source>Read every page and check its code; this takes longer.</source>
<translation>Membaca setiap halaman dan memeriksa kodenya; ini lebih lama.</translation>
</message>
<message>
<source>Read the journal, or check that it is whole.</source>
<translation>Membaca jurnal, atau memeriksa apakah jurnal utuh.</translation>
</message>
<message>
<source>Reading the releases</source>
<translation>Membaca rilis</translation>
</message>
<message>
<source>Reasons</source>
<translation>Alasan</translation>
</message>
<message>
<source>Refer a person to a service, with the letter.</source>
<translation>Merujuk orang ke layanan, beserta suratnya.</translation>
</message>
<message>
<source>Release {number} corrects release {earlier}.</source>
<translation>Rilis {number} membetulkan rilis {earlier}.</translation>
</message>
<message>
<source>Release {number}: {title}, {period}, {method}; people: {people}</source>
<translation>Rilis {number}: {title}, {period}, {method}; orang: {people}</translation>
</message>
<message>
<source>Release {release}, {table} ({cell}): {learnt}</source>
<translation>Rilis {release}, {table} ({cell}): {learnt}</translation>
</message>
<message>
<source>Replace a file that is there already.</source>
<translation>Mengganti berkas yang sudah ada.</translation>
</message>
<message>
<source>Responsible</source>
<translation>Penanggung jawab</translation>
</message>
<message>
<source>Reviewed</source>
<translation>Ditinjau</translation>
</message>
<message>
<source>Right</source>
<translation>Hak</translation>
</message>
<message>
<source>Role</source>
<translation>Peran</translation>
</message>
<message>
<source>Say for whom: person, or receiver: and the name or id of a service.</source>
<translation>Sebutkan untuk siapa: person, atau receiver: beserta nama atau id layanan.</translation>
</message>
<message>
<source>Say nothing beside the answer.</source>
<translation>Tidak menampilkan apa pun selain jawaban.</translation>
</message>
<message>
<source>Say who the first supervisor is with --user, and which office it is with --office.</source>
<translation>Sebutkan penyelia pertama dengan --user, dan kantornya dengan --office.</translation>
</message>
<message>
<source>Say with --to where to leave the pages.</source>
<translation>Sebutkan dengan --to tempat menyimpan halaman.</translation>
</message>
<message>
<source>Set the procedures of countries, or two versions of one, side by side.</source>
<translation>Membandingkan prosedur beberapa negara, atau dua versi dari satu prosedur, berdampingan.</translation>
</message>
<message>
<source>Show a case; answers that identify stay hidden.</source>
<translation>Menampilkan kasus; jawaban yang mengungkap identitas tetap tersembunyi.</translation>
</message>
<message>
<source>Show a list by urgency: wristbands, and no names.</source>
<translation>Menampilkan daftar menurut urgensi: gelang, tanpa nama.</translation>
</message>
<message>
<source>Show answers that identify too; that you looked is written into the journal.</source>
<translation>Menampilkan juga jawaban yang mengungkap identitas; bahwa Anda melihatnya ditulis dalam jurnal.</translation>
</message>
<message>
<source>Show everything that was published, or write a release again.</source>
<translation>Menampilkan semua yang sudah diterbitkan, atau menulis lagi suatu rilis.</translation>
</message>
<message>
<source>Show the card for a topic.</source>
<translation>Menampilkan kartu untuk suatu topik.</translation>
</message>
<message>
<source>Show the card of guidance for each step.</source>
<translation>Menampilkan kartu panduan untuk setiap langkah.</translation>
</message>
<message>
<source>Show the cards of guidance for the steps.</source>
<translation>Menampilkan kartu panduan untuk langkah-langkah.</translation>
</message>
<message>
<source>Show the lists, the newest first.</source>
<translation>Menampilkan daftar-daftar, yang terbaru lebih dulu.</translation>
</message>
<message>
<source>Show the newest lines of the journal.</source>
<translation>Menampilkan baris terbaru jurnal.</translation>
</message>
<message>
<source>Show the procedure of a country.</source>
<translation>Menampilkan prosedur suatu negara.</translation>
</message>
<message>
<source>Show the steps of the procedure in a case.</source>
<translation>Menampilkan langkah prosedur dalam kasus.</translation>
</message>
<message>
<source>Show what is due, and write it into a calendar file without names.</source>
<translation>Menampilkan yang akan jatuh tempo, dan menuliskannya ke berkas kalender tanpa nama.</translation>
</message>
<message>
<source>Show what kind of vault it is, and the device it lies on.</source>
<translation>Menampilkan jenis brankas dan perangkat tempatnya berada.</translation>
</message>
<message>
<source>Show what waits for approval.</source>
<translation>Menampilkan yang menunggu persetujuan.</translation>
</message>
<message>
<source>Show which role may do what.</source>
<translation>Menampilkan peran mana boleh melakukan apa.</translation>
</message>
<message>
<source>Show who has access to the vault.</source>
<translation>Menampilkan siapa yang memiliki akses ke brankas.</translation>
</message>
<message>
<source>Show, check and compare the countries' procedures.</source>
<translation>Menampilkan, memeriksa, dan membandingkan prosedur negara-negara.</translation>
</message>
<message>
<source>Shows where each field of a standard is kept: htcds, ctdc, glotip, gbvims.</source>
<translation>Menampilkan tempat menyimpan setiap isian suatu standar: htcds, ctdc, glotip, gbvims.</translation>
</message>
<message>
<source>Sign a procedure file, so that other offices know who answers for it.</source>
<translation>Menandatangani berkas prosedur, agar kantor lain tahu siapa yang bertanggung jawab atasnya.</translation>
</message>
<message>
<source>Signed by {signer} on {day}</source>
<translation>Ditandatangani oleh {signer} pada {day}</translation>
</message>
<message>
<source>Signed by {signer}. Hand on both files: the procedure and the .sig beside it.</source>
<translation>Ditandatangani oleh {signer}. Teruskan kedua berkas: prosedur dan .sig di sampingnya.</translation>
</message>
<message>
<source>Small groups that could be worked out before: {before}, and now: {after}</source>
<translation>Kelompok kecil yang dapat disimpulkan sebelumnya: {before}, dan sekarang: {after}</translation>
</message>
<message>
<source>So many labels that nobody wears yet.</source>
<translation>Jumlah label yang belum dipakai siapa pun.</translation>
</message>
<message>
<source>Some folders have no name, so each of them counts as a country of its own. Name them with --name or in a file of sources.</source>
<translation>Beberapa folder tidak memiliki nama, sehingga masing-masing dihitung sebagai negara tersendiri. Beri nama dengan --name atau dalam berkas sumber.</translation>
</message>
<message>
<source>Some signs are in no font of this program; they stand as boxes in the letter.</source>
<translation>Beberapa karakter tidak ada dalam fon program ini; karakter itu tampil sebagai kotak dalam surat.</translation>
</message>
<message>
<source>Some signs are in no font of this program; they stand as boxes on the pages.</source>
<translation>Beberapa karakter tidak ada dalam fon program ini; karakter itu tampil sebagai kotak pada halaman.</translation>
</message>
<message>
<source>Something went wrong inside the program. Tell support this number: {reference}. The log says where, and holds no answers.</source>
<translation>Terjadi kesalahan di dalam program. Sampaikan nomor ini kepada tim dukungan: {reference}. Log menyebut tempatnya, dan tidak memuat jawaban.</translation>
</message>
<message>
<source>Source</source>
<translation>Sumber</translation>
</message>
<message>
<source>Sources</source>
<translation>Sumber</translation>
</message>
<message>
<source>Stage</source>
<translation>Kelompok umur</translation>
</message>
<message>
<source>Status</source>
<translation>Status</translation>
</message>
<message>
<source>Step</source>
<translation>Langkah</translation>
</message>
<message>
<source>Steps</source>
<translation>Langkah</translation>
</message>
<message>
<source>Steps (with a deadline)</source>
<translation>Langkah (dengan tenggat)</translation>
</message>
<message>
<source>Stopped. Nothing was left half-done.</source>
<translation>Dihentikan. Tidak ada yang tertinggal setengah jadi.</translation>
</message>
<message>
<source>Take a proposal of figures back.</source>
<translation>Menarik kembali usulan angka statistik.</translation>
</message>
<message>
<source>Take somebody in and give the number to unlock with.</source>
<translation>Memasukkan pengguna baru dan memberi nomor untuk membuka kunci.</translation>
</message>
<message>
<source>Take the last merge into a case back.</source>
<translation>Membatalkan penggabungan terakhir ke dalam suatu kasus.</translation>
</message>
<message>
<source>Taken in. The number to unlock with is {number}.</source>
<translation>Sudah dimasukkan. Nomor untuk membuka kunci adalah {number}.</translation>
</message>
<message>
<source>That is a folder. Give the name of a file in it.</source>
<translation>Itu folder. Sebutkan nama berkas di dalamnya.</translation>
</message>
<message>
<source>The agenda is in the file, without names. Delete it once it is on paper.</source>
<translation>Agenda ada di berkas itu, tanpa nama. Hapus setelah dicetak di kertas.</translation>
</message>
<message>
<source>The answers must be one JSON object that gives each indicator its answer.</source>
<translation>Jawaban harus berupa satu objek JSON yang memberi jawaban untuk setiap indikator.</translation>
</message>
<message numerus="yes">
<source>The calendar file is written: %n entry(ies), without names.</source>
<translation>
<numerusform>Berkas kalender sudah ditulis: %n entri, tanpa nama.</numerusform>
</translation>
</message>
<message>
<source>The case is closed.</source>
<translation>Kasus sudah ditutup.</translation>
</message>
<message>
<source>The code of the case that becomes part of it.</source>
<translation>Kode kasus yang menjadi bagiannya.</translation>
</message>
<message>
<source>The code of the case, such as THA-26-0001.</source>
<translation>Kode kasus, seperti THA-26-0001.</translation>
</message>
<message>
<source>The colours of the windows.</source>
<translation>Warna jendela.</translation>
</message>
<message>
<source>The country whose procedure is followed, such as TH.</source>
<translation>Negara yang prosedurnya diikuti, seperti TH.</translation>
</message>
<message>
<source>The country, by its two letters.</source>
<translation>Negara, dengan kode dua huruf.</translation>
</message>
<message>
<source>The day to look from, as year-month-day; without it, today.</source>
<translation>Hari acuan, sebagai tahun-bulan-hari; tanpa ini, hari ini.</translation>
</message>
<message>
<source>The directory has no service with that name or id, or several. Name one of them exactly.</source>
<translation>Direktori tidak memuat layanan dengan nama atau id itu, atau memuat beberapa. Sebutkan satu dengan tepat.</translation>
</message>
<message>
<source>The figures are up to date.</source>
<translation>Angka statistik sudah diperbarui.</translation>
</message>
<message>
<source>The figures are written as release {number}. They may leave.</source>
<translation>Angka statistik sudah ditulis sebagai rilis {number} dan boleh keluar.</translation>
</message>
<message>
<source>The figures are written. They may leave.</source>
<translation>Angka statistik sudah ditulis dan boleh keluar.</translation>
</message>
<message>
<source>The file is written. It holds nothing of any case.</source>
<translation>Berkas sudah ditulis. Berkas ini tidak memuat apa pun dari kasus mana pun.</translation>
</message>
<message>
<source>The file to read; - reads standard input.</source>
<translation>Berkas yang dibaca; - membaca masukan standar.</translation>
</message>
<message>
<source>The file whose first line is the new passphrase; - reads standard input on.</source>
<translation>Berkas yang baris pertamanya frasa sandi baru; - melanjutkan membaca masukan standar.</translation>
</message>
<message>
<source>The file whose first line is the passphrase; - reads it from standard input.</source>
<translation>Berkas yang baris pertamanya frasa sandi; - membacanya dari masukan standar.</translation>
</message>
<message>
<source>The file with the passphrase cannot be read. Check its name and your rights.</source>
<translation>Berkas frasa sandi tidak dapat dibaca. Periksa namanya dan hak Anda.</translation>
</message>
<message>
<source>The folder in which it shall lie does not exist. Make it first, or choose another one.</source>
<translation>Folder tempatnya tidak ada. Buat dulu, atau pilih folder lain.</translation>
</message>
<message>
<source>The folder of the vault; without it, the usual one.</source>
<translation>Folder brankas; tanpa ini, folder yang biasa.</translation>
</message>
<message>
<source>The folders in which figures left.</source>
<translation>Folder tempat angka statistik yang sudah keluar.</translation>
</message>
<message>
<source>The form is written. It is not encrypted: print it, then delete the file.</source>
<translation>Formulir sudah ditulis. Formulir ini tidak dienkripsi: cetak, lalu hapus berkasnya.</translation>
</message>
<message>
<source>The form, such as rights_notice.</source>
<translation>Formulir, seperti rights_notice.</translation>
</message>
<message>
<source>The indicators help; they do not decide.</source>
<translation>Indikator membantu; indikator tidak memutuskan.</translation>
</message>
<message>
<source>The instrument file to check.</source>
<translation>Berkas instrumen yang diperiksa.</translation>
</message>
<message>
<source>The journal is not whole: its chain breaks at line {line}.</source>
<translation>Jurnal tidak utuh: rantainya putus di baris {line}.</translation>
</message>
<message>
<source>The journal is whole.</source>
<translation>Jurnal utuh.</translation>
</message>
<message>
<source>The kind of record, such as person.</source>
<translation>Jenis catatan, seperti person.</translation>
</message>
<message>
<source>The language of the form; without it, the one that is spoken.</source>
<translation>Bahasa formulir; tanpa ini, bahasa yang sedang dipakai.</translation>
</message>
<message>
<source>The language to speak, such as th.</source>
<translation>Bahasa yang dipakai, seperti th.</translation>
</message>
<message>
<source>The letter is written. It is not encrypted: hand it over, then delete the file.</source>
<translation>Surat sudah ditulis. Surat ini tidak dienkripsi: serahkan, lalu hapus berkasnya.</translation>
</message>
<message>
<source>The menu, such as glotip.</source>
<translation>Menu, misalnya glotip.</translation>
</message>
<message>
<source>The name colleagues know.</source>
<translation>Nama yang dikenal rekan kerja.</translation>
</message>
<message>
<source>The name of the first supervisor.</source>
<translation>Nama penyelia pertama.</translation>
</message>
<message>
<source>The name of the office.</source>
<translation>Nama kantor.</translation>
</message>
<message>
<source>The new folder for what is made.</source>
<translation>Folder baru untuk hasilnya.</translation>
</message>
<message>
<source>The new folder in which the figures leave.</source>
<translation>Folder baru untuk angka statistik yang keluar.</translation>
</message>
<message>
<source>The number of the proposal.</source>
<translation>Nomor usulan.</translation>
</message>
<message>
<source>The output could not be written. See where it goes, then look before you do the same again: what the command had to do may be done.</source>
<translation>Keluaran tidak dapat ditulis. Lihat ke mana arahnya, lalu periksa dulu sebelum mengulang: yang harus dikerjakan perintah ini mungkin sudah selesai.</translation>
</message>
<message>
<source>The pages are in the file, without names. Delete it once they are on paper.</source>
<translation>Halaman ada di berkas itu, tanpa nama. Hapus setelah dicetak di kertas.</translation>
</message>
<message>
<source>The pages are written. They are not encrypted: print them, then delete the file.</source>
<translation>Halaman sudah ditulis. Halaman ini tidak dienkripsi: cetak, lalu hapus berkasnya.</translation>
</message>
<message>
<source>The passphrase is not text in UTF-8. Save its file again as UTF-8.</source>
<translation>Frasa sandi bukan teks UTF-8. Simpan lagi berkasnya sebagai UTF-8.</translation>
</message>
<message>
<source>The period, such as 2025 or 2025-S1.</source>
<translation>Periode, misalnya 2025 atau 2025-S1.</translation>
</message>
<message>
<source>The person is likely on record already: {codes}. Nothing was kept. Look there first; to begin another case all the same, say --even-if-known.</source>
<translation>Orang ini kemungkinan sudah tercatat: {codes}. Tidak ada yang disimpan. Lihat dulu di sana; untuk tetap memulai kasus lain, pakai --even-if-known.</translation>
</message>
<message>
<source>The plan: columns, tables and method.</source>
<translation>Rencana: kolom, tabel, dan metode.</translation>
</message>
<message>
<source>The procedure file to check.</source>
<translation>Berkas prosedur yang diperiksa.</translation>
</message>
<message>
<source>The procedure file.</source>
<translation>Berkas prosedur.</translation>
</message>
<message>
<source>The proposal is taken back.</source>
<translation>Usulan sudah ditarik kembali.</translation>
</message>
<message>
<source>The records, one on each line.</source>
<translation>Catatan, satu di setiap baris.</translation>
</message>
<message>
<source>The referral is on record.</source>
<translation>Rujukan sudah dicatat.</translation>
</message>
<message>
<source>The set of indicators to use.</source>
<translation>Set indikator yang dipakai.</translation>
</message>
<message>
<source>The sign of the event, such as E-0F3C.</source>
<translation>Tanda peristiwa, seperti E-0F3C.</translation>
</message>
<message>
<source>The size of the window.</source>
<translation>Ukuran jendela.</translation>
</message>
<message>
<source>The step; without it, the first one that asks for the form.</source>
<translation>Langkah; tanpa ini, langkah pertama yang meminta formulir itu.</translation>
</message>
<message>
<source>The steps are the same.</source>
<translation>Langkah-langkahnya sama.</translation>
</message>
<message>
<source>The title of the figures.</source>
<translation>Judul angka statistik.</translation>
</message>
<message>
<source>The training vault is ready, for made-up people only. Every role has a number, from 1 on, and the passphrase is: {passphrase}</source>
<translation>Brankas latihan siap, hanya untuk orang rekaan. Setiap peran memiliki nomor, mulai dari 1, dan frasa sandinya: {passphrase}</translation>
</message>
<message>
<source>The translation is a draft that nobody has signed. The sheet says so.</source>
<translation>Terjemahan ini draf yang belum ditandatangani siapa pun. Hal itu disebutkan pada lembarnya.</translation>
</message>
<message>
<source>The two passphrases are not the same. Try again.</source>
<translation>Kedua frasa sandi tidak sama. Coba lagi.</translation>
</message>
<message>
<source>The vault is ready. The first supervisor has the number 1.</source>
<translation>Brankas siap. Penyelia pertama bernomor 1.</translation>
</message>
<message>
<source>The words in these languages are not verified: {languages}</source>
<translation>Kata-kata dalam bahasa berikut belum diverifikasi: {languages}</translation>
</message>
<message>
<source>There are more cases than could be read; only the most urgent are in it.</source>
<translation>Ada lebih banyak kasus dari yang dapat dibaca; hanya yang paling mendesak dimuat.</translation>
</message>
<message>
<source>There are more words than this command takes.</source>
<translation>Kata yang diberikan lebih banyak dari yang diterima perintah ini.</translation>
</message>
<message>
<source>There is no card for this topic. See them all with: caseapp guidance list</source>
<translation>Tidak ada kartu untuk topik ini. Lihat semuanya dengan: caseapp guidance list</translation>
</message>
<message>
<source>There is no list of arrivals.</source>
<translation>Tidak ada daftar kedatangan.</translation>
</message>
<message>
<source>There is no passphrase where you said it would be. Put it in the first line.</source>
<translation>Frasa sandi tidak ada di tempat yang Anda sebutkan. Tulis di baris pertama.</translation>
</message>
<message>
<source>There is no procedure for this country. See them all with: caseapp procedures list</source>
<translation>Tidak ada prosedur untuk negara ini. Lihat semuanya dengan: caseapp procedures list</translation>
</message>
<message>
<source>There is no such file, or it cannot be read.</source>
<translation>Berkas itu tidak ada, atau tidak dapat dibaca.</translation>
</message>
<message>
<source>There is no such form. Choose {names}.</source>
<translation>Formulir itu tidak ada. Pilih {names}.</translation>
</message>
<message>
<source>There is no such kind of record. Choose one of: {names}.</source>
<translation>Jenis catatan itu tidak ada. Pilih salah satu: {names}.</translation>
</message>
<message>
<source>There is no such list. `caseapp arrivals list` shows the sign of each.</source>
<translation>Daftar itu tidak ada. `caseapp arrivals list` menampilkan tanda setiap daftar.</translation>
</message>
<message>
<source>There is no such standard. Choose one of: {names}.</source>
<translation>Standar itu tidak ada. Pilih salah satu: {names}.</translation>
</message>
<message>
<source>There is no terminal to ask for the passphrase. Name a file with --passphrase-file.</source>
<translation>Tidak ada terminal untuk menanyakan frasa sandi. Sebutkan berkas dengan --passphrase-file.</translation>
</message>
<message>
<source>There is something in this folder already. Choose an empty folder or a new one.</source>
<translation>Sudah ada isi di folder ini. Pilih folder kosong atau folder baru.</translation>
</message>
<message>
<source>There is something with this name already. Choose a name that is free.</source>
<translation>Sudah ada sesuatu dengan nama ini. Pilih nama lain yang belum dipakai.</translation>
</message>
<message>
<source>There is such a file already. Choose another name, or add --force to replace it.</source>
<translation>Berkas itu sudah ada. Pilih nama lain, atau tambahkan --force untuk menggantinya.</translation>
</message>
<message>
<source>There is too much on standard input.</source>
<translation>Masukan standar terlalu banyak.</translation>
</message>
<message>
<source>These figures were published before. The same files are written again.</source>
<translation>Angka statistik ini sudah pernah diterbitkan. Berkas yang sama ditulis lagi.</translation>
</message>
<message>
<source>This command has no such option. It has: {names}.</source>
<translation>Perintah ini tidak memiliki opsi tersebut. Opsinya: {names}.</translation>
</message>
<message>
<source>This form is not in that language yet. It is in English.</source>
<translation>Formulir ini belum ada dalam bahasa itu. Formulir ini dalam bahasa Inggris.</translation>
</message>
<message>
<source>Title</source>
<translation>Judul</translation>
</message>
<message>
<source>To write a release again, give both its number and a new folder.</source>
<translation>Untuk menulis lagi suatu rilis, sebutkan nomornya dan folder baru.</translation>
</message>
<message>
<source>Topic</source>
<translation>Topik</translation>
</message>
<message>
<source>Trafficking</source>
<translation>Status perdagangan orang</translation>
</message>
<message>
<source>Try the program out on a vault of its own.</source>
<translation>Mencoba program dengan brankas tersendiri.</translation>
</message>
<message>
<source>Type {command} --help to see how it is used.</source>
<translation>Ketik {command} --help untuk melihat cara memakainya.</translation>
</message>
<message>
<source>Verified</source>
<translation>Diverifikasi</translation>
</message>
<message>
<source>Verified steps</source>
<translation>Langkah yang diverifikasi</translation>
</message>
<message>
<source>Version</source>
<translation>Versi</translation>
</message>
<message>
<source>Walk through the main job and keep pictures of it.</source>
<translation>Menelusuri pekerjaan utama dan menyimpan gambarnya.</translation>
</message>
<message>
<source>What</source>
<translation>Apa</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>Kemungkinan bahaya</translation>
</message>
<message>
<source>What it is about, such as shelter.</source>
<translation>Topiknya, seperti shelter.</translation>
</message>
<message>
<source>What the person will be in this vault.</source>
<translation>Peran orang itu dalam brankas ini.</translation>
</message>
<message>
<source>What to look for. Words typed here stay in the history of the shell; - reads them from standard input instead.</source>
<translation>Yang dicari. Kata yang diketik di sini tetap ada dalam riwayat shell; - membacanya dari masukan standar.</translation>
</message>
<message>
<source>What to print: the summary, unless said.</source>
<translation>Yang dicetak: ringkasan, bila tidak disebutkan.</translation>
</message>
<message>
<source>What was published stays as it is, also when somebody in it is erased later: it says nothing of them.</source>
<translation>Yang sudah diterbitkan tetap seperti adanya, juga bila seseorang di dalamnya kemudian dihapus: terbitan itu tidak mengungkapkan apa pun tentang orang tersebut.</translation>
</message>
<message>
<source>What you ask for; no names.</source>
<translation>Hal yang Anda minta; tanpa nama.</translation>
</message>
<message>
<source>What you decide; the reason, decision_reason, comes from the file.</source>
<translation>Keputusan Anda; alasannya, decision_reason, diambil dari berkas.</translation>
</message>
<message>
<source>When</source>
<translation>Kapan</translation>
</message>
<message>
<source>Where both cases have an answer, keep that of the other one.</source>
<translation>Bila kedua kasus memiliki jawaban, pakai jawaban dari kasus yang lain.</translation>
</message>
<message>
<source>Where to leave the form.</source>
<translation>Tempat menyimpan formulir.</translation>
</message>
<message>
<source>Where to leave the pages.</source>
<translation>Tempat menyimpan halaman.</translation>
</message>
<message>
<source>Where to leave the referral letter.</source>
<translation>Tempat menyimpan surat rujukan.</translation>
</message>
<message>
<source>Who</source>
<translation>Siapa</translation>
</message>
<message>
<source>Who is given the figures; kept in the ledger. Say it for each one.</source>
<translation>Penerima angka statistik; disimpan dalam buku rilis. Sebutkan untuk setiap penerima.</translation>
</message>
<message>
<source>Why</source>
<translation>Mengapa</translation>
</message>
<message>
<source>Write it as a pocket card into this file too.</source>
<translation>Tulis juga sebagai kartu saku ke berkas ini.</translation>
</message>
<message>
<source>Write it into this calendar file too: case codes, and no names.</source>
<translation>Menuliskannya juga ke berkas kalender ini: kode kasus, tanpa nama.</translation>
</message>
<message>
<source>Write the plan of a menu, from which figures are made.</source>
<translation>Menulis rencana suatu menu, yang dipakai untuk membuat angka statistik.</translation>
</message>
<message>
<source>Write the topics as a workbook into this file too.</source>
<translation>Tulis juga topik-topiknya sebagai buku kerja ke berkas ini.</translation>
</message>
<message>
<source>Write the topics as pages into this file too.</source>
<translation>Tulis juga topik-topiknya sebagai halaman ke berkas ini.</translation>
</message>
<message>
<source>Write this release once more.</source>
<translation>Menulis rilis ini sekali lagi.</translation>
</message>
<message>
<source>You have looked through what will be printed, and it may leave.</source>
<translation>Anda sudah memeriksa yang akan dicetak, dan itu boleh keluar.</translation>
</message>
<message>
<source>Your number in the vault.</source>
<translation>Nomor Anda dalam brankas.</translation>
</message>
<message>
<source>Your number is {number} and your role: {role}</source>
<translation>Nomor Anda {number} dan peran Anda: {role}</translation>
</message>
<message>
<source>Your passphrase is changed. Copies of the vault made before still open with the old one.</source>
<translation>Frasa sandi Anda sudah diubah. Salinan brankas yang dibuat sebelumnya masih terbuka dengan frasa sandi lama.</translation>
</message>
<message>
<source>each half-year</source>
<translation>setiap semester</translation>
</message>
<message>
<source>each month</source>
<translation>setiap bulan</translation>
</message>
<message>
<source>each quarter</source>
<translation>setiap triwulan</translation>
</message>
<message>
<source>each year</source>
<translation>setiap tahun</translation>
</message>
<message>
<source>field of the standard</source>
<translation>isian standar</translation>
</message>
<message>
<source>no deadline</source>
<translation>tanpa tenggat</translation>
</message>
<message>
<source>nowhere</source>
<translation>tidak di mana pun</translation>
</message>
<message>
<source>where it is kept</source>
<translation>tempat menyimpannya</translation>
</message>
<message>
<source>yes</source>
<translation>ya</translation>
</message>
<message>
<source>{country}, reviewed {day}: {standing}</source>
<translation>{country}, ditinjau {day}: {standing}</translation>
</message>
<message>
<source>{country}: {procedure}, led by {agency}</source>
<translation>{country}: {procedure}, dipimpin oleh {agency}</translation>
</message>
<message>
<source>{letter}: {meaning}</source>
<translation>{letter}: {meaning}</translation>
</message>
<message>
<source>{name} is missing.</source>
<translation>{name} tidak ada.</translation>
</message>
<message>
<source>{name} is not in the form that is needed.</source>
<translation>{name} tidak dalam bentuk yang diperlukan.</translation>
</message>
<message>
<source>{name} must be one of: {names}.</source>
<translation>{name} harus salah satu dari: {names}.</translation>
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
<translation>{other} kembali menjadi kasus tersendiri.</translation>
</message>
<message>
<source>{other} is now part of {kept}.</source>
<translation>{other} sekarang bagian dari {kept}.</translation>
</message>
<message>
<source>{question}: {answer}</source>
<translation>{question}: {answer}</translation>
</message>
<message>
<source>{releases} releases of {countries} countries are joined: {cells} figures, {differences} differences between them.</source>
<translation>{releases} rilis dari {countries} negara sudah digabungkan: {cells} angka, {differences} perbedaan di antaranya.</translation>
</message>
<message>
<source>{shown} of {all} cases are shown. Raise --limit to see more.</source>
<translation>{shown} dari {all} kasus ditampilkan. Naikkan --limit untuk melihat lebih banyak.</translation>
</message>
<message>
<source>{sign}  {day}  {people} people, {waiting} waiting</source>
<translation>{sign}  {day}  {people} orang, {waiting} menunggu</translation>
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
<translation>{when}  {code}  {what} (lewat tenggat)</translation>
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
<translation>Alamat</translation>
</message>
<message>
<source>Comparison</source>
<translation>Perbandingan</translation>
</message>
<message>
<source>Country</source>
<translation>Negara</translation>
</message>
<message>
<source>Last checked</source>
<translation>Terakhir diperiksa</translation>
</message>
<message>
<source>Number</source>
<translation>Nomor</translation>
</message>
<message>
<source>Print {print_id}</source>
<translation>Cetakan {print_id}</translation>
</message>
<message>
<source>Procedures side by side</source>
<translation>Prosedur berdampingan</translation>
</message>
<message>
<source>Publisher</source>
<translation>Penerbit</translation>
</message>
<message>
<source>Sources</source>
<translation>Sumber</translation>
</message>
<message>
<source>Title</source>
<translation>Judul</translation>
</message>
<message>
<source>Topic</source>
<translation>Topik</translation>
</message>
<message>
<source>What each country's procedure file says on a topic. “Not verified” means: not read in a source yet. An empty place means that the file has nothing on it, not that there is no rule. Not legal advice.</source>
<translation>Isi berkas prosedur setiap negara tentang suatu topik. “Belum diverifikasi” berarti: belum dibaca dalam sumber. Tempat kosong berarti berkas tidak memuat apa pun tentang hal itu, bukan berarti tidak ada aturan. Bukan nasihat hukum.</translation>
</message>
<message>
<source>Year</source>
<translation>Tahun</translation>
</message>
<message>
<source>no source yet</source>
<translation>belum ada sumber</translation>
</message>
<message>
<source>{country}: source</source>
<translation>{country}: sumber</translation>
</message>
<message>
<source>{country}: status</source>
<translation>{country}: status</translation>
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
<translation>Jawaban</translation>
</message>
<message>
<source>Answered on</source>
<translation>Dijawab pada</translation>
</message>
<message>
<source>How it came</source>
<translation>Cara masuknya</translation>
</message>
<message>
<source>Is the person content with the answer?</source>
<translation>Apakah yang bersangkutan puas dengan jawabannya?</translation>
</message>
<message>
<source>Kind</source>
<translation>Jenis</translation>
</message>
<message>
<source>Passed on to</source>
<translation>Diteruskan kepada</translation>
</message>
<message>
<source>Received on</source>
<translation>Diterima pada</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>What is said</source>
<translation>Yang disampaikan</translation>
</message>
<message>
<source>What the person wants to happen</source>
<translation>Yang diinginkan yang bersangkutan</translation>
</message>
<message>
<source>What was answered</source>
<translation>Isi jawaban</translation>
</message>
<message>
<source>Without a name?</source>
<translation>Tanpa nama?</translation>
</message>
</context>
<context>
<name>Consent</name>
<message>
<source>Consent counts only when the person understood all of it.</source>
<translation>Persetujuan hanya berlaku bila yang bersangkutan memahami semuanya.</translation>
</message>
<message>
<source>Date</source>
<translation>Tanggal</translation>
</message>
<message>
<source>Decision</source>
<translation>Keputusan</translation>
</message>
<message>
<source>Form</source>
<translation>Bentuk</translation>
</message>
<message>
<source>Given by</source>
<translation>Diberikan oleh</translation>
</message>
<message>
<source>How it was given</source>
<translation>Cara persetujuan diberikan</translation>
</message>
<message>
<source>Kind of receiver, when no single one is named</source>
<translation>Jenis penerima, bila tidak ada satu penerima yang disebut</translation>
</message>
<message>
<source>Name of the guardian or authority</source>
<translation>Nama wali atau pihak berwenang</translation>
</message>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>Purpose</source>
<translation>Tujuan</translation>
</message>
<message>
<source>Receiver</source>
<translation>Penerima</translation>
</message>
<message>
<source>Replaced by</source>
<translation>Digantikan oleh</translation>
</message>
<message>
<source>The child's own view</source>
<translation>Pendapat anak sendiri</translation>
</message>
<message>
<source>The service that may be told; empty for this office only.</source>
<translation>Layanan yang boleh diberi tahu; kosongkan bila hanya untuk kantor ini.</translation>
</message>
<message>
<source>Valid until</source>
<translation>Berlaku sampai</translation>
</message>
<message>
<source>What may be shared</source>
<translation>Yang boleh dibagikan</translation>
</message>
<message>
<source>What was asked and explained</source>
<translation>Yang ditanyakan dan dijelaskan</translation>
</message>
<message>
<source>With an interpreter?</source>
<translation>Dengan juru bahasa?</translation>
</message>
<message>
<source>Withdrawal</source>
<translation>Penarikan</translation>
</message>
<message>
<source>Withdrawn on</source>
<translation>Ditarik pada</translation>
</message>
</context>
<context>
<name>ConsentCard</name>
<message>
<source>A newer agreement took its place.</source>
<translation>Persetujuan yang lebih baru menggantikannya.</translation>
</message>
<message>
<source>Ask {worker} at {office}. Say the code {code}.</source>
<translation>Hubungi {worker} di {office}. Sebutkan kode {code}.</translation>
</message>
<message>
<source>Date, and who explained it</source>
<translation>Tanggal, dan siapa yang menjelaskan</translation>
</message>
<message>
<source>For how long</source>
<translation>Untuk berapa lama</translation>
</message>
<message>
<source>Given by: {giver}</source>
<translation>Diberikan oleh: {giver}</translation>
</message>
<message>
<source>No consent is on record in this case.</source>
<translation>Tidak ada persetujuan yang tercatat dalam kasus ini.</translation>
</message>
<message>
<source>Nobody will be angry. We help you all the same.</source>
<translation>Tidak ada yang akan marah. Kami tetap membantu Anda.</translation>
</message>
<message>
<source>Nothing is told to anybody else.</source>
<translation>Tidak ada yang disampaikan kepada orang lain.</translation>
</message>
<message>
<source>Only {office}.</source>
<translation>Hanya {office}.</translation>
</message>
<message>
<source>Signature or thumbprint</source>
<translation>Tanda tangan atau cap jempol</translation>
</message>
<message>
<source>The child's own view was not written down. Ask the child too.</source>
<translation>Pendapat anak sendiri tidak ditulis. Tanyakan juga kepada anak.</translation>
</message>
<message>
<source>The child's own view: {view}</source>
<translation>Pendapat anak sendiri: {view}</translation>
</message>
<message>
<source>To say stop, or to ask</source>
<translation>Untuk berhenti, atau untuk bertanya</translation>
</message>
<message>
<source>Until you say stop.</source>
<translation>Sampai Anda mengatakan berhenti.</translation>
</message>
<message>
<source>Until {day}.</source>
<translation>Sampai {day}.</translation>
</message>
<message>
<source>What they may know</source>
<translation>Yang boleh mereka ketahui</translation>
</message>
<message>
<source>What this is for</source>
<translation>Untuk apa ini</translation>
</message>
<message>
<source>What was asked and explained</source>
<translation>Yang ditanyakan dan dijelaskan</translation>
</message>
<message>
<source>What you agreed to</source>
<translation>Yang Anda setujui</translation>
</message>
<message>
<source>What you said no to</source>
<translation>Yang Anda tolak</translation>
</message>
<message>
<source>What you took back</source>
<translation>Yang Anda tarik kembali</translation>
</message>
<message>
<source>Who may know</source>
<translation>Siapa yang boleh tahu</translation>
</message>
<message>
<source>With an interpreter.</source>
<translation>Dengan juru bahasa.</translation>
</message>
<message>
<source>You can say no at any time</source>
<translation>Anda boleh menolak kapan saja</translation>
</message>
<message>
<source>You took it back on {day}. Nothing more is told.</source>
<translation>Anda menariknya pada {day}. Tidak ada lagi yang disampaikan.</translation>
</message>
<message>
<source>{decision} on {day}</source>
<translation>{decision} pada {day}</translation>
</message>
<message>
<source>{decision} on {day}: {how}</source>
<translation>{decision} pada {day}: {how}</translation>
</message>
</context>
<context>
<name>Consents</name>
<message>
<source>A newer consent of {day} is for the same purpose and receiver. Replace this one?</source>
<translation>Ada persetujuan lebih baru, {day}, untuk tujuan dan penerima yang sama. Gantikan yang ini?</translation>
</message>
<message>
<source>Asked and explained</source>
<translation>Ditanyakan dan dijelaskan</translation>
</message>
<message>
<source>For what</source>
<translation>Untuk apa</translation>
</message>
<message>
<source>From now on only the new one counts. The old one stays on record.</source>
<translation>Mulai sekarang hanya yang baru yang berlaku. Yang lama tetap tercatat.</translation>
</message>
<message>
<source>How it was given</source>
<translation>Cara persetujuan diberikan</translation>
</message>
<message>
<source>No consent recorded</source>
<translation>Belum ada persetujuan yang dicatat</translation>
</message>
<message>
<source>Nothing had been shared under this consent.</source>
<translation>Belum ada yang dibagikan atas dasar persetujuan ini.</translation>
</message>
<message>
<source>One card for each purpose and receiver. The person can change her or his mind.</source>
<translation>Satu kartu untuk setiap tujuan dan penerima. Yang bersangkutan boleh berubah pikiran.</translation>
</message>
<message>
<source>Print the card</source>
<translation>Cetak kartu</translation>
</message>
<message>
<source>Print the notice</source>
<translation>Cetak pemberitahuan</translation>
</message>
<message>
<source>Record consent</source>
<translation>Catat persetujuan</translation>
</message>
<message>
<source>Record that this consent is withdrawn?</source>
<translation>Catat bahwa persetujuan ini ditarik?</translation>
</message>
<message>
<source>Replace this one</source>
<translation>Gantikan yang ini</translation>
</message>
<message>
<source>Sharing under it stops at once. What was shared before stays on record.</source>
<translation>Pembagian atas dasar persetujuan ini langsung berhenti. Yang sudah dibagikan sebelumnya tetap tercatat.</translation>
</message>
<message>
<source>Somebody agreed for the child. Ask the child too, and write down its own view.</source>
<translation>Orang lain menyetujui untuk anak. Tanyakan juga kepada anak, dan tulis pendapatnya sendiri.</translation>
</message>
<message>
<source>There was a consent for the same purpose and receiver already. Replace it?</source>
<translation>Sudah ada persetujuan untuk tujuan dan penerima yang sama. Gantikan?</translation>
</message>
<message>
<source>Valid until</source>
<translation>Berlaku sampai</translation>
</message>
<message>
<source>What had been shared before</source>
<translation>Yang sudah dibagikan sebelumnya</translation>
</message>
<message>
<source>What may be shared</source>
<translation>Yang boleh dibagikan</translation>
</message>
<message>
<source>Who may know</source>
<translation>Siapa yang boleh tahu</translation>
</message>
<message>
<source>Withdraw</source>
<translation>Tarik</translation>
</message>
<message numerus="yes">
<source>Withdrawn. %n referral(s) had gone out under it; tell the receivers.</source>
<translation>
<numerusform>Ditarik. %n rujukan sudah dikirim atas dasar persetujuan ini; beri tahu penerimanya.</numerusform>
</translation>
</message>
<message>
<source>ended on {day}</source>
<translation>berakhir pada {day}</translation>
</message>
<message>
<source>ends on {day}</source>
<translation>akan berakhir pada {day}</translation>
</message>
<message>
<source>not valid</source>
<translation>tidak berlaku</translation>
</message>
<message>
<source>nothing outside this office</source>
<translation>tidak ada di luar kantor ini</translation>
</message>
<message>
<source>refused</source>
<translation>ditolak</translation>
</message>
<message>
<source>replaced by a newer one</source>
<translation>digantikan oleh yang lebih baru</translation>
</message>
<message>
<source>this office only</source>
<translation>hanya kantor ini</translation>
</message>
<message>
<source>until it is withdrawn</source>
<translation>sampai ditarik</translation>
</message>
<message>
<source>valid</source>
<translation>berlaku</translation>
</message>
<message>
<source>with an interpreter</source>
<translation>dengan juru bahasa</translation>
</message>
<message>
<source>withdrawn on {day}</source>
<translation>ditarik pada {day}</translation>
</message>
<message>
<source>{day}, {way}: {parts}</source>
<translation>{day}, {way}: {parts}</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{done} dari {all}</translation>
</message>
</context>
<context>
<name>ContactNote</name>
<message>
<source>How</source>
<translation>Cara</translation>
</message>
<message>
<source>In distress?</source>
<translation>Tampak tertekan?</translation>
</message>
<message>
<source>Next contact</source>
<translation>Kontak berikutnya</translation>
</message>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>When</source>
<translation>Kapan</translation>
</message>
<message>
<source>With whom</source>
<translation>Dengan siapa</translation>
</message>
</context>
<context>
<name>ContactNotes</name>
<message>
<source>No contact noted</source>
<translation>Belum ada kontak yang dicatat</translation>
</message>
<message>
<source>Note what was said and seen, with whom, and whether the person was in distress.</source>
<translation>Catat apa yang dikatakan dan dilihat, dengan siapa, dan apakah yang bersangkutan tampak tertekan.</translation>
</message>
<message>
<source>Write a note</source>
<translation>Tulis catatan</translation>
</message>
<message>
<source>in distress</source>
<translation>tampak tertekan</translation>
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
<translation>Kata yang menandakan aman atau tidak aman untuk berbicara.</translation>
</message>
<message>
<source>Ask again on</source>
<translation>Tanyakan lagi pada</translation>
</message>
<message>
<source>Calls</source>
<translation>Telepon</translation>
</message>
<message>
<source>City or town</source>
<translation>Kota</translation>
</message>
<message>
<source>Code word</source>
<translation>Kata isyarat</translation>
</message>
<message>
<source>Country</source>
<translation>Negara</translation>
</message>
<message>
<source>Email</source>
<translation>Email</translation>
</message>
<message>
<source>How to reach the person</source>
<translation>Cara menghubungi yang bersangkutan</translation>
</message>
<message>
<source>In degrees, such as 100.50.</source>
<translation>Dalam derajat, seperti 100.50.</translation>
</message>
<message>
<source>In degrees, such as 13.75.</source>
<translation>Dalam derajat, seperti 13.75.</translation>
</message>
<message>
<source>Latitude</source>
<translation>Lintang</translation>
</message>
<message>
<source>Longitude</source>
<translation>Bujur</translation>
</message>
<message>
<source>Messages</source>
<translation>Pesan</translation>
</message>
<message>
<source>Phone</source>
<translation>Nomor telepon</translation>
</message>
<message>
<source>Phone at home</source>
<translation>Telepon rumah</translation>
</message>
<message>
<source>Postal code</source>
<translation>Kode pos</translation>
</message>
<message>
<source>Province or state</source>
<translation>Provinsi atau negara bagian</translation>
</message>
<message>
<source>Safe days and hours</source>
<translation>Hari dan jam yang aman</translation>
</message>
<message>
<source>Visits</source>
<translation>Kunjungan</translation>
</message>
<message>
<source>What is safe</source>
<translation>Yang aman</translation>
</message>
<message>
<source>What is safe changes; ask again within 30 days.</source>
<translation>Apa yang aman dapat berubah; tanyakan lagi dalam 30 hari.</translation>
</message>
<message>
<source>What may be said or left in a message</source>
<translation>Apa yang boleh dikatakan atau ditinggalkan dalam pesan</translation>
</message>
<message>
<source>Where the person stays</source>
<translation>Tempat yang bersangkutan tinggal</translation>
</message>
<message>
<source>Who may answer</source>
<translation>Siapa yang mungkin menjawab</translation>
</message>
</context>
<context>
<name>Corridor</name>
<message>
<source>As {country} has it: {title} ({status})</source>
<translation>Menurut {country}: {title} ({status})</translation>
</message>
<message>
<source>As {country} has it: {title} ({year}; {status})</source>
<translation>Menurut {country}: {title} ({year}; {status})</translation>
</message>
<message>
<source>From {country}: sending home</source>
<translation>Dari {country}: memulangkan</translation>
</message>
<message>
<source>No agreement between them is known here. Ask the organisation that arranges returns.</source>
<translation>Tidak ada perjanjian di antara keduanya yang diketahui di sini. Tanyakan kepada organisasi yang mengatur pemulangan.</translation>
</message>
<message>
<source>No other country is known yet</source>
<translation>Belum ada negara lain yang diketahui</translation>
</message>
<message>
<source>Received by: {agency}</source>
<translation>Diterima oleh: {agency}</translation>
</message>
<message>
<source>Record the citizenship, or for somebody who came back the country of exploitation. Then both countries' procedures stand here side by side.</source>
<translation>Catat kewarganegaraannya, atau negara eksploitasi bagi orang yang sudah kembali. Setelah itu prosedur kedua negara tampil di sini berdampingan.</translation>
</message>
<message>
<source>The person fears to return, or asylum is open: contact nobody in that country, and take no step here.</source>
<translation>Yang bersangkutan takut pulang, atau suaka belum selesai: jangan hubungi siapa pun di negara itu, dan jangan ambil langkah apa pun di sini.</translation>
</message>
<message>
<source>The procedure has no step about this.</source>
<translation>Prosedur tidak memiliki langkah tentang ini.</translation>
</message>
<message>
<source>This country has no procedure here; what follows is the practice of the region.</source>
<translation>Negara ini tidak memiliki prosedur di sini; berikut ini praktik di kawasan.</translation>
</message>
<message>
<source>To {country}: receiving</source>
<translation>Ke {country}: menerima</translation>
</message>
<message>
<source>What the two countries agreed</source>
<translation>Yang disepakati kedua negara</translation>
</message>
<message>
<source>Who receives there</source>
<translation>Yang menerima di sana</translation>
</message>
<message>
<source>Who to call there</source>
<translation>Yang dihubungi di sana</translation>
</message>
<message>
<source>hours not known</source>
<translation>jam layanan tidak diketahui</translation>
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
<translation>dihitung ketika angka statistik dibuat</translation>
</message>
<message>
<source>follows from the country</source>
<translation>mengikuti negara</translation>
</message>
<message>
<source>the office, set when the vault is made</source>
<translation>kantor, ditetapkan ketika brankas dibuat</translation>
</message>
<message>
<source>the record itself, by its random id</source>
<translation>catatan itu sendiri, dengan id acaknya</translation>
</message>
<message>
<source>the same in every row</source>
<translation>sama di setiap baris</translation>
</message>
</context>
<context>
<name>Demo</name>
<message>
<source>Making {cases} made-up cases…</source>
<translation>Membuat {cases} kasus rekaan…</translation>
</message>
<message>
<source>The folder of the training vault holds something else. Move it away, then try again.</source>
<translation>Folder brankas latihan berisi hal lain. Pindahkan isinya, lalu coba lagi.</translation>
</message>
<message>
<source>There is no screen here, so the tour is made instead. Its pictures are in {folder}.</source>
<translation>Tidak ada layar di sini, jadi dibuat tur bergambar. Gambarnya ada di {folder}.</translation>
</message>
</context>
<context>
<name>Device</name>
<message>
<source>Hibernation writes memory to this disk unencrypted. Ask to have it switched off.</source>
<translation>Hibernasi menulis isi memori ke disk ini tanpa enkripsi. Mintalah agar hibernasi dimatikan.</translation>
</message>
<message>
<source>It cannot be told whether hibernation is on.</source>
<translation>Tidak dapat dipastikan apakah hibernasi aktif.</translation>
</message>
<message>
<source>It cannot be told whether swap is encrypted.</source>
<translation>Tidak dapat dipastikan apakah swap dienkripsi.</translation>
</message>
<message>
<source>It cannot be told whether this disk is encrypted.</source>
<translation>Tidak dapat dipastikan apakah disk ini dienkripsi.</translation>
</message>
<message>
<source>Memory may be written to this disk unencrypted. Ask for encrypted swap.</source>
<translation>Isi memori mungkin ditulis ke disk ini tanpa enkripsi. Mintalah swap yang dienkripsi.</translation>
</message>
<message>
<source>This disk is not encrypted. The vault is, but other files on it are not.</source>
<translation>Disk ini tidak dienkripsi. Brankas dienkripsi, tetapi berkas lain di disk ini tidak.</translation>
</message>
<message>
<source>This vault lies in a folder that another program copies to other computers. It is opened for reading only. Move it out of that folder to work with it.</source>
<translation>Brankas ini berada di folder yang disalin oleh program lain ke komputer lain. Brankas dibuka hanya untuk dibaca. Pindahkan dari folder itu agar dapat bekerja dengannya.</translation>
</message>
<message>
<source>This vault lies on a network drive, where two computers could damage it. It is opened for reading only. Move it to this computer's own disk to work with it.</source>
<translation>Brankas ini berada di disk jaringan, tempat dua komputer dapat merusaknya. Brankas dibuka hanya untuk dibaca. Pindahkan ke disk komputer ini sendiri agar dapat bekerja dengannya.</translation>
</message>
</context>
<context>
<name>Differences</name>
<message>
<source>Both say the same. Save again.</source>
<translation>Keduanya sama. Simpan lagi.</translation>
</message>
<message>
<source>Go on with these answers</source>
<translation>Lanjutkan dengan jawaban ini</translation>
</message>
<message>
<source>In the record now</source>
<translation>Dalam catatan sekarang</translation>
</message>
<message>
<source>Keep the answer of the record: {field}</source>
<translation>Pertahankan jawaban dalam catatan: {field}</translation>
</message>
<message>
<source>Keep this</source>
<translation>Pertahankan ini</translation>
</message>
<message>
<source>Mark the answers of the record that you want to keep. What only the other one changed is marked already. Then save again.</source>
<translation>Tandai jawaban dalam catatan yang ingin Anda pertahankan. Yang hanya diubah oleh orang lain sudah ditandai. Lalu simpan lagi.</translation>
</message>
<message>
<source>Your answers and the record as it is now</source>
<translation>Jawaban Anda dan catatan yang sekarang</translation>
</message>
<message>
<source>Yours</source>
<translation>Jawaban Anda</translation>
</message>
</context>
<context>
<name>Directory</name>
<message>
<source>Add a service provider</source>
<translation>Tambah penyedia layanan</translation>
</message>
<message>
<source>Add the shelters, clinics and lawyers you refer people to.</source>
<translation>Tambahkan rumah perlindungan, klinik, dan pengacara tempat Anda merujuk.</translation>
</message>
<message>
<source>Directory</source>
<translation>Direktori</translation>
</message>
<message>
<source>No service provider yet</source>
<translation>Belum ada penyedia layanan</translation>
</message>
<message>
<source>Services people can be referred to</source>
<translation>Layanan tujuan rujukan</translation>
</message>
<message>
<source>takes no referrals now</source>
<translation>sekarang tidak menerima rujukan</translation>
</message>
<message>
<source>takes referrals</source>
<translation>menerima rujukan</translation>
</message>
</context>
<context>
<name>Document</name>
<message>
<source>Content</source>
<translation>Isi</translation>
</message>
<message>
<source>Copies that left, and why</source>
<translation>Salinan yang keluar, dan alasannya</translation>
</message>
<message>
<source>Expires on</source>
<translation>Berlaku sampai</translation>
</message>
<message>
<source>Issued by</source>
<translation>Diterbitkan oleh</translation>
</message>
<message>
<source>Issued or taken on</source>
<translation>Diterbitkan atau diambil pada</translation>
</message>
<message>
<source>Kind of document</source>
<translation>Jenis dokumen</translation>
</message>
<message>
<source>Kind of file</source>
<translation>Jenis berkas</translation>
</message>
<message>
<source>Name of the file</source>
<translation>Nama berkas</translation>
</message>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>Number</source>
<translation>Nomor</translation>
</message>
<message>
<source>Paper of the procedure</source>
<translation>Surat dalam prosedur</translation>
</message>
<message>
<source>Place, time and camera hidden in it</source>
<translation>Tempat, waktu, dan kamera yang tersembunyi di dalamnya</translation>
</message>
<message>
<source>SHA-256</source>
<translation>SHA-256</translation>
</message>
<message>
<source>Size in bytes</source>
<translation>Ukuran dalam bita</translation>
</message>
<message>
<source>The file</source>
<translation>Berkas</translation>
</message>
<message>
<source>The paper itself</source>
<translation>Surat aslinya</translation>
</message>
<message>
<source>Title</source>
<translation>Judul</translation>
</message>
<message>
<source>Where it lies</source>
<translation>Tempat menyimpannya</translation>
</message>
<message>
<source>Which paper of the list this document is.</source>
<translation>Surat mana dalam daftar yang dimaksud dokumen ini.</translation>
</message>
<message>
<source>Who has the paper</source>
<translation>Siapa yang memegang surat ini</translation>
</message>
</context>
<context>
<name>DocumentViewer</name>
<message>
<source>A part of this sound is damaged. What can be read is played.</source>
<translation>Sebagian dari suara ini rusak. Bagian yang dapat dibaca diputar.</translation>
</message>
<message>
<source>Back to the documents</source>
<translation>Kembali ke dokumen</translation>
</message>
<message>
<source>Fit to the window</source>
<translation>Sesuaikan dengan jendela</translation>
</message>
<message>
<source>Larger</source>
<translation>Perbesar</translation>
</message>
<message>
<source>Next page</source>
<translation>Halaman berikutnya</translation>
</message>
<message>
<source>Page before</source>
<translation>Halaman sebelumnya</translation>
</message>
<message>
<source>Page {number} of {all}</source>
<translation>Halaman {number} dari {all}</translation>
</message>
<message>
<source>Smaller</source>
<translation>Perkecil</translation>
</message>
<message>
<source>The document is being drawn…</source>
<translation>Dokumen sedang digambar…</translation>
</message>
<message>
<source>The sound is being made ready…</source>
<translation>Suara sedang disiapkan…</translation>
</message>
<message>
<source>This sound is longer than two hours; only the first two hours can be played here. Hand out a copy on purpose to hear the rest.</source>
<translation>Suara ini lebih dari dua jam; hanya dua jam pertama yang dapat diputar di sini. Untuk mendengar sisanya, serahkan salinan dengan sengaja.</translation>
</message>
<message>
<source>Turn left</source>
<translation>Putar ke kiri</translation>
</message>
<message>
<source>Turn right</source>
<translation>Putar ke kanan</translation>
</message>
</context>
<context>
<name>Documents</name>
<message>
<source>Add files…</source>
<translation>Tambah berkas…</translation>
</message>
<message>
<source>Add photos, scans, sound or PDF, or drop them here. The vault keeps an encrypted copy.</source>
<translation>Tambahkan foto, hasil pindai, suara, atau PDF, atau seret ke sini. Brankas menyimpan salinan terenkripsi.</translation>
</message>
<message>
<source>Hand out a copy…</source>
<translation>Serahkan salinan…</translation>
</message>
<message>
<source>Look at it</source>
<translation>Lihat</translation>
</message>
<message>
<source>No documents yet</source>
<translation>Belum ada dokumen</translation>
</message>
<message>
<source>Note a paper without a file</source>
<translation>Catat surat tanpa berkas</translation>
</message>
<message>
<source>Paste a picture</source>
<translation>Tempel gambar</translation>
</message>
<message>
<source>Show small pictures for 30 seconds</source>
<translation>Tampilkan gambar kecil selama 30 detik</translation>
</message>
<message>
<source>There is no picture or file on the clipboard.</source>
<translation>Tidak ada gambar atau berkas di papan klip.</translation>
</message>
<message>
<source>expired</source>
<translation>kedaluwarsa</translation>
</message>
<message>
<source>expires {day}</source>
<translation>berlaku sampai {day}</translation>
</message>
<message>
<source>no file</source>
<translation>tanpa berkas</translation>
</message>
<message>
<source>place and time kept in it</source>
<translation>tempat dan waktu dipertahankan di dalamnya</translation>
</message>
</context>
<context>
<name>Duplicates</name>
<message>
<source>Another case was merged into this one. It can be undone for 30 days.</source>
<translation>Kasus lain digabungkan ke kasus ini. Ini dapat dibatalkan selama 30 hari.</translation>
</message>
<message>
<source>Compare</source>
<translation>Bandingkan</translation>
</message>
<message>
<source>Open the case</source>
<translation>Buka kasus</translation>
</message>
<message>
<source>They are two cases again</source>
<translation>Kembali menjadi dua kasus</translation>
</message>
<message>
<source>Two people</source>
<translation>Dua orang</translation>
</message>
<message>
<source>Undo the merge</source>
<translation>Batalkan penggabungan</translation>
</message>
<message>
<source>a father's name that sounds the same</source>
<translation>nama ayah yang bunyinya sama</translation>
</message>
<message>
<source>a fitting age</source>
<translation>umur yang cocok</translation>
</message>
<message>
<source>a mother's name that sounds the same</source>
<translation>nama ibu yang bunyinya sama</translation>
</message>
<message>
<source>a name that sounds the same</source>
<translation>nama yang bunyinya sama</translation>
</message>
<message>
<source>a similar name</source>
<translation>nama yang mirip</translation>
</message>
<message>
<source>birth dates that differ by one slip</source>
<translation>tanggal lahir yang berbeda satu salah ketik</translation>
</message>
<message>
<source>birth years one apart</source>
<translation>tahun lahir selisih satu</translation>
</message>
<message>
<source>document numbers that differ by one sign</source>
<translation>nomor dokumen yang berbeda satu karakter</translation>
</message>
<message>
<source>likely the same person</source>
<translation>kemungkinan besar orang yang sama</translation>
</message>
<message>
<source>nearly the same age</source>
<translation>umur yang hampir sama</translation>
</message>
<message>
<source>possibly the same person</source>
<translation>mungkin orang yang sama</translation>
</message>
<message>
<source>the same birth date</source>
<translation>tanggal lahir yang sama</translation>
</message>
<message>
<source>the same birth month and year</source>
<translation>bulan dan tahun lahir yang sama</translation>
</message>
<message>
<source>the same birth year</source>
<translation>tahun lahir yang sama</translation>
</message>
<message>
<source>the same birthday, one year apart</source>
<translation>hari dan bulan lahir yang sama, selisih satu tahun</translation>
</message>
<message>
<source>the same document number</source>
<translation>nomor dokumen yang sama</translation>
</message>
<message>
<source>the same event</source>
<translation>kejadian yang sama</translation>
</message>
<message>
<source>the same phone number</source>
<translation>nomor telepon yang sama</translation>
</message>
<message>
<source>the same place of birth</source>
<translation>tempat lahir yang sama</translation>
</message>
<message>
<source>{code} ({initials}): {level}; {reasons}.</source>
<translation>{code} ({initials}): {level}; {reasons}.</translation>
</message>
<message>
<source>{code}: {level}; {reasons}.</source>
<translation>{code}: {level}; {reasons}.</translation>
</message>
</context>
<context>
<name>Editors</name>
<message>
<source>Choose from a calendar</source>
<translation>Pilih dari kalender</translation>
</message>
<message>
<source>Day</source>
<translation>Hari</translation>
</message>
<message>
<source>Month</source>
<translation>Bulan</translation>
</message>
<message>
<source>No</source>
<translation>Tidak</translation>
</message>
<message>
<source>Now</source>
<translation>Sekarang</translation>
</message>
<message>
<source>Only text can be pasted here. Add pictures and files as documents.</source>
<translation>Hanya teks yang dapat ditempel di sini. Tambahkan gambar dan berkas sebagai dokumen.</translation>
</message>
<message>
<source>Remove {choice}</source>
<translation>Hapus {choice}</translation>
</message>
<message>
<source>The copied text is too long for this answer. Copy a shorter part of it.</source>
<translation>Teks yang disalin terlalu panjang untuk jawaban ini. Salin bagian yang lebih pendek.</translation>
</message>
<message>
<source>Time</source>
<translation>Waktu</translation>
</message>
<message>
<source>Type to add</source>
<translation>Ketik untuk menambah</translation>
</message>
<message>
<source>Type to search</source>
<translation>Ketik untuk mencari</translation>
</message>
<message>
<source>Year</source>
<translation>Tahun</translation>
</message>
<message>
<source>Yes</source>
<translation>Ya</translation>
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
<translation>Kode kasus</translation>
</message>
<message>
<source>For a case out of your reach, when it cannot wait. It opens for one hour. Your supervisor sees at once that you opened it, and why; another person looks into it afterwards.</source>
<translation>Untuk kasus di luar jangkauan Anda, bila tidak dapat menunggu. Kasus terbuka selama satu jam. Penyelia Anda langsung melihat bahwa Anda membukanya, dan alasannya; orang lain memeriksanya kemudian.</translation>
</message>
<message>
<source>Open a case in an emergency</source>
<translation>Buka kasus dalam keadaan darurat</translation>
</message>
<message>
<source>What kind of emergency?</source>
<translation>Keadaan darurat apa?</translation>
</message>
<message>
<source>Why can it not wait? A sentence or two.</source>
<translation>Mengapa tidak dapat menunggu? Satu atau dua kalimat.</translation>
</message>
</context>
<context>
<name>EmergencyOpening</name>
<message>
<source>Looked into</source>
<translation>Diperiksa pada</translation>
</message>
<message>
<source>Looked into by</source>
<translation>Diperiksa oleh</translation>
</message>
<message>
<source>Open until</source>
<translation>Terbuka sampai</translation>
</message>
<message>
<source>Opened</source>
<translation>Dibuka pada</translation>
</message>
<message>
<source>Opened by</source>
<translation>Dibuka oleh</translation>
</message>
<message>
<source>Reason</source>
<translation>Alasan</translation>
</message>
<message>
<source>What kind of emergency</source>
<translation>Jenis keadaan darurat</translation>
</message>
</context>
<context>
<name>Errors</name>
<message>
<source>A child travels only after it was found that the return is in the child's best interest. Answer that question with yes first, or stop the return.</source>
<translation>Anak hanya melakukan perjalanan setelah dipastikan bahwa kepulangan itu demi kepentingan terbaik anak. Jawab dulu pertanyaan itu dengan ya, atau hentikan pemulangan.</translation>
</message>
<message>
<source>A country is named twice. Choose each of them once.</source>
<translation>Satu negara disebut dua kali. Pilih setiap negara satu kali saja.</translation>
</message>
<message>
<source>A file could not be written safely. It is whole, but may be the one from before. Check that the disk is plugged in, then try again.</source>
<translation>Suatu berkas tidak dapat ditulis dengan aman. Berkas itu utuh, tetapi mungkin masih versi sebelumnya. Periksa apakah disk terpasang, lalu coba lagi.</translation>
</message>
<message>
<source>A file of the vault could not be read; its disk may be failing or gone. Check that the disk is plugged in, then try again.</source>
<translation>Suatu berkas brankas tidak dapat dibaca; disknya mungkin rusak atau terlepas. Periksa apakah disk terpasang, lalu coba lagi.</translation>
</message>
<message>
<source>A file of this vault is missing. Restore the folder from a backup; nothing was changed.</source>
<translation>Suatu berkas brankas ini hilang. Pulihkan foldernya dari cadangan; tidak ada yang diubah.</translation>
</message>
<message>
<source>A font that belongs to the program is missing or damaged. Install the program again.</source>
<translation>Fon milik program ini hilang atau rusak. Pasang ulang program.</translation>
</message>
<message>
<source>A merge can be undone for 30 days. This one is older; move what belongs elsewhere by hand.</source>
<translation>Penggabungan dapat dibatalkan selama 30 hari. Yang ini sudah lebih lama; pindahkan sendiri yang bukan bagian kasus ini.</translation>
</message>
<message>
<source>A new case has no {kind} yet. Take that part out and record it by its own act.</source>
<translation>Kasus baru belum memiliki {kind}. Keluarkan bagian itu dan catat dengan tindakannya sendiri.</translation>
</message>
<message>
<source>A newer version of this program wrote this vault. Update the program; nothing was changed.</source>
<translation>Brankas ini ditulis oleh program versi lebih baru. Perbarui program; tidak ada yang diubah.</translation>
</message>
<message>
<source>A part of this computer's system that plays sound is missing (libpulse on Linux). Ask whoever looks after this computer to install it.</source>
<translation>Bagian dari sistem komputer ini yang memutar suara tidak ada (di Linux: libpulse). Minta orang yang mengurus komputer ini untuk memasangnya.</translation>
</message>
<message>
<source>A record belongs to a case; services and events stand alone. Open that first.</source>
<translation>Catatan termasuk dalam kasus; layanan dan peristiwa berdiri sendiri. Buka itu dulu.</translation>
</message>
<message>
<source>A referral letter belongs to its referral. Record the referral, then make its letter there.</source>
<translation>Surat rujukan menjadi bagian dari rujukannya. Catat rujukan, lalu buat suratnya di sana.</translation>
</message>
<message>
<source>A step is either done or not needed. Choose one.</source>
<translation>Langkah hanya bisa selesai atau tidak diperlukan. Pilih salah satu.</translation>
</message>
<message>
<source>A team's name has at most 40 letters, and each worker of a team is of this vault.</source>
<translation>Nama tim paling banyak 40 huruf, dan setiap petugas dalam tim berasal dari brankas ini.</translation>
</message>
<message>
<source>Another computer has this vault open. Close it there, then try again.</source>
<translation>Brankas ini terbuka di komputer lain. Tutup di sana, lalu coba lagi.</translation>
</message>
<message>
<source>Another supervisor looks into what you opened yourself.</source>
<translation>Yang Anda buka sendiri diperiksa oleh penyelia lain.</translation>
</message>
<message>
<source>Another window has this case file open. Close it and try again.</source>
<translation>Berkas kasus ini terbuka di jendela lain. Tutup jendela itu, lalu coba lagi.</translation>
</message>
<message>
<source>Another window has this vault open. Close it and try again.</source>
<translation>Brankas ini terbuka di jendela lain. Tutup jendela itu, lalu coba lagi.</translation>
</message>
<message>
<source>Ask another supervisor to keep you from this case; nobody does so alone.</source>
<translation>Mintalah penyelia lain menjauhkan Anda dari kasus ini; tidak seorang pun melakukannya sendiri.</translation>
</message>
<message>
<source>Ask the person whether she or he agrees; without agreement, write down why it has to be.</source>
<translation>Tanyakan apakah yang bersangkutan setuju; tanpa persetujuan, tulis mengapa ini harus dilakukan.</translation>
</message>
<message>
<source>Choose a colleague who works on cases, and not yourself.</source>
<translation>Pilih rekan kerja yang menangani kasus, dan bukan diri Anda sendiri.</translation>
</message>
<message>
<source>Choose a moment after the present deadline.</source>
<translation>Pilih waktu setelah tenggat yang sekarang.</translation>
</message>
<message>
<source>Choose a place outside the vault for the copy.</source>
<translation>Pilih tempat di luar brankas untuk salinan.</translation>
</message>
<message>
<source>Choose a service of the directory that the person agreed to tell.</source>
<translation>Pilih layanan dari direktori yang menurut persetujuan yang bersangkutan boleh diberi tahu.</translation>
</message>
<message>
<source>Choose a service provider from the directory.</source>
<translation>Pilih penyedia layanan dari direktori.</translation>
</message>
<message>
<source>Choose a worker of this vault who is to be kept from the case.</source>
<translation>Pilih petugas brankas ini yang akan dijauhkan dari kasus.</translation>
</message>
<message>
<source>Choose a worker of this vault who works on cases.</source>
<translation>Pilih petugas brankas ini yang menangani kasus.</translation>
</message>
<message>
<source>Choose the country by its two-letter code, such as TH.</source>
<translation>Pilih negara dengan kode dua huruf, seperti TH.</translation>
</message>
<message>
<source>Choose the same tables and method as before, or another period.</source>
<translation>Pilih tabel dan metode yang sama seperti sebelumnya, atau periode lain.</translation>
</message>
<message>
<source>Choose the type of case from the list.</source>
<translation>Pilih jenis kasus dari daftar.</translation>
</message>
<message>
<source>Choose today or a later day as the last day of the flag.</source>
<translation>Pilih hari ini atau hari sesudahnya sebagai hari terakhir penanda.</translation>
</message>
<message>
<source>Choose two to four countries to compare.</source>
<translation>Pilih dua sampai empat negara untuk dibandingkan.</translation>
</message>
<message>
<source>Choose what needs approval from the list.</source>
<translation>Pilih dari daftar apa yang memerlukan persetujuan penyelia.</translation>
</message>
<message>
<source>Choose who is told. Without a receiver the form names nobody.</source>
<translation>Pilih siapa yang diberi tahu. Tanpa penerima, formulir tidak menyebut nama siapa pun.</translation>
</message>
<message>
<source>Choose whose cases a caseworker sees: her own, her team's or the office's.</source>
<translation>Pilih kasus siapa yang dilihat manajer kasus: kasusnya sendiri, kasus timnya, atau kasus kantor.</translation>
</message>
<message>
<source>Choose why there is no case.</source>
<translation>Pilih alasan tidak ada kasus.</translation>
</message>
<message>
<source>Draw at least one case, and at most 200.</source>
<translation>Ambil paling sedikit satu kasus, dan paling banyak 200.</translation>
</message>
<message>
<source>Give the list a name of at most {most} letters.</source>
<translation>Beri daftar nama dengan paling banyak {most} huruf.</translation>
</message>
<message>
<source>Group {group} has relatives and no head. Say which of them is the head.</source>
<translation>Kelompok {group} memiliki anggota berkerabat tetapi tidak memiliki kepala. Sebutkan siapa kepalanya.</translation>
</message>
<message>
<source>Group {group} has two heads. Leave one, and say how the other is related to her.</source>
<translation>Kelompok {group} memiliki dua kepala. Pertahankan satu, dan sebutkan hubungan yang lain dengannya.</translation>
</message>
<message>
<source>In group {group} a parent is younger than the child. Look at the ages and relations.</source>
<translation>Dalam kelompok {group} ada orang tua yang lebih muda dari anaknya. Periksa umur dan hubungannya.</translation>
</message>
<message>
<source>Labels come 24 or 33 to a sheet. Choose one of the two.</source>
<translation>Label tersedia 24 atau 33 per lembar. Pilih salah satu.</translation>
</message>
<message>
<source>Made-up people only go into a training vault. Open the training vault first.</source>
<translation>Hanya orang rekaan yang boleh masuk ke brankas latihan. Buka brankas latihan dulu.</translation>
</message>
<message>
<source>Many people use this passphrase. Choose another, or let the program make one.</source>
<translation>Frasa sandi ini dipakai banyak orang. Pilih yang lain, atau biarkan program membuatkannya.</translation>
</message>
<message>
<source>No file belongs to this document, only what is written about it.</source>
<translation>Dokumen ini tidak memiliki berkas, hanya keterangan tentangnya.</translation>
</message>
<message>
<source>No other case was merged into this one.</source>
<translation>Tidak ada kasus lain yang digabungkan ke kasus ini.</translation>
</message>
<message>
<source>Nobody approves her own work or her own question. Ask another supervisor.</source>
<translation>Tidak seorang pun menyetujui pekerjaan atau permintaannya sendiri. Mintalah penyelia lain.</translation>
</message>
<message>
<source>Nobody on the list waits for a case and has agreed to it. Ask each person first.</source>
<translation>Tidak ada orang di daftar yang menunggu kasus dan sudah menyetujuinya. Tanyakan dulu kepada setiap orang.</translation>
</message>
<message>
<source>Nobody reviews the quality of her own case. Ask another supervisor.</source>
<translation>Tidak seorang pun meninjau mutu kasusnya sendiri. Mintalah penyelia lain.</translation>
</message>
<message>
<source>Nobody this office knows has signed this procedure. Compare the signer's fingerprint over another way first, then accept it expressly.</source>
<translation>Belum ada orang yang dikenal kantor ini yang menandatangani prosedur ini. Bandingkan dulu sidik jari penanda tangan lewat jalur lain, lalu terima dengan tegas.</translation>
</message>
<message>
<source>Nothing is printed in this language. Choose another one.</source>
<translation>Tidak ada cetakan dalam bahasa ini. Pilih bahasa lain.</translation>
</message>
<message>
<source>Nothing was shared with this receiver under this consent.</source>
<translation>Belum ada yang dibagikan kepada penerima ini atas dasar persetujuan ini.</translation>
</message>
<message>
<source>One of these cases is offered to somebody else. Record the answer or take the offer back, then merge.</source>
<translation>Salah satu kasus ini sedang ditawarkan kepada orang lain. Catat jawabannya atau tarik tawarannya dahulu, lalu gabungkan.</translation>
</message>
<message>
<source>One of these cases waits for the approval of its closure. Have that settled first, then merge.</source>
<translation>Salah satu kasus ini menunggu persetujuan penutupannya. Selesaikan hal itu dahulu, lalu gabungkan.</translation>
</message>
<message>
<source>One of these follow-ups was changed since. Change or delete them one by one.</source>
<translation>Salah satu tindak lanjut ini sudah diubah sejak itu. Ubah atau hapus satu per satu.</translation>
</message>
<message>
<source>Only a consent that was given can be withdrawn.</source>
<translation>Hanya persetujuan yang sudah diberikan yang dapat ditarik.</translation>
</message>
<message>
<source>Only a newer consent for the same purpose and receiver takes its place.</source>
<translation>Hanya persetujuan yang lebih baru untuk tujuan dan penerima yang sama yang dapat menggantikannya.</translation>
</message>
<message>
<source>Only an assessment, a goal or a closure is put up for approval.</source>
<translation>Hanya penilaian, tujuan, atau penutupan yang diajukan untuk disetujui.</translation>
</message>
<message>
<source>Only the colleague who saved this list, or a supervisor, can delete it.</source>
<translation>Hanya rekan kerja yang menyimpan daftar ini, atau penyelia, yang dapat menghapusnya.</translation>
</message>
<message>
<source>Only the worker responsible for a case, or a supervisor, hands it over. Ask one of them.</source>
<translation>Hanya petugas penanggung jawab kasus, atau penyelia, yang mengalihkannya. Mintalah salah satu dari mereka.</translation>
</message>
<message>
<source>People are counted by month. Choose a period that begins and ends with a month.</source>
<translation>Orang dihitung per bulan. Pilih periode yang dimulai pada awal bulan dan berakhir pada akhir bulan.</translation>
</message>
<message>
<source>Print fewer labels at a time: 990 at most.</source>
<translation>Cetak lebih sedikit label sekaligus: paling banyak 990.</translation>
</message>
<message>
<source>Say in a sentence or two why it cannot wait. Your supervisor reads it.</source>
<translation>Jelaskan dalam satu atau dua kalimat mengapa tidak dapat menunggu. Penyelia Anda membacanya.</translation>
</message>
<message>
<source>Say what has to change; the reason is sent back with the record.</source>
<translation>Sebutkan apa yang perlu diubah; alasannya dikirim kembali bersama catatan.</translation>
</message>
<message>
<source>Say whether the case was accepted or refused.</source>
<translation>Sebutkan apakah kasus diterima atau ditolak.</translation>
</message>
<message>
<source>Say which kind of body decided the formal status.</source>
<translation>Sebutkan jenis badan yang memutuskan status resmi.</translation>
</message>
<message>
<source>Say which office or organisation takes the case.</source>
<translation>Sebutkan kantor atau organisasi mana yang menerima kasus.</translation>
</message>
<message>
<source>Say who gets this copy and why; it is kept with the document.</source>
<translation>Sebutkan siapa yang menerima salinan ini dan alasannya; itu disimpan bersama dokumen.</translation>
</message>
<message>
<source>Say why the step is not needed.</source>
<translation>Jelaskan mengapa langkah ini tidak diperlukan.</translation>
</message>
<message>
<source>Say why the step needs more time.</source>
<translation>Jelaskan mengapa langkah ini perlu waktu tambahan.</translation>
</message>
<message>
<source>Say why this is shared without consent.</source>
<translation>Jelaskan mengapa ini dibagikan tanpa persetujuan.</translation>
</message>
<message>
<source>Say why you decide so; the reason is kept with the decision.</source>
<translation>Jelaskan mengapa Anda memutuskan demikian; alasannya disimpan bersama keputusan.</translation>
</message>
<message>
<source>Say why, for example a relative or a conflict of interest.</source>
<translation>Jelaskan alasannya, misalnya hubungan kerabat atau benturan kepentingan.</translation>
</message>
<message>
<source>Say why, so that whoever offered the case can act on it.</source>
<translation>Jelaskan alasannya, agar yang menawarkan kasus dapat menindaklanjutinya.</translation>
</message>
<message>
<source>Some of these people have not agreed to a record, or have a case already. Look at the list again.</source>
<translation>Sebagian orang ini belum setuju dicatat, atau sudah memiliki kasus. Periksa lagi daftarnya.</translation>
</message>
<message>
<source>Somebody agreed for a child. Ask the child too: write down the child's view, or that it is not known.</source>
<translation>Orang lain menyetujui untuk anak. Tanyakan juga kepada anak: tulis pendapat anak, atau bahwa itu tidak diketahui.</translation>
</message>
<message>
<source>Somebody else in this office may publish too, so nobody publishes alone. Propose these figures, and ask a colleague to look and approve.</source>
<translation>Ada orang lain di kantor ini yang juga boleh menerbitkan, jadi tidak seorang pun menerbitkan sendirian. Usulkan angka statistik ini, dan mintalah rekan kerja melihat dan menyetujuinya.</translation>
</message>
<message>
<source>Somebody else published or proposed figures in the meantime. Look at the figures again.</source>
<translation>Sementara itu orang lain menerbitkan atau mengusulkan angka statistik. Lihat lagi angkanya.</translation>
</message>
<message>
<source>Somebody has looked into this already.</source>
<translation>Ini sudah diperiksa seseorang.</translation>
</message>
<message>
<source>Somebody has worked on one of these cases since. Nothing was taken back.</source>
<translation>Sejak itu seseorang sudah mengerjakan salah satu kasus ini. Tidak ada yang dibatalkan.</translation>
</message>
<message>
<source>Somebody on the list wears this wristband already. Give the person another one.</source>
<translation>Seseorang di daftar sudah memakai gelang ini. Beri yang bersangkutan gelang lain.</translation>
</message>
<message>
<source>The answers name a question this instrument does not have.</source>
<translation>Jawaban menyebut pertanyaan yang tidak ada dalam instrumen ini.</translation>
</message>
<message>
<source>The answers name an indicator this instrument does not have.</source>
<translation>Jawaban menyebut indikator yang tidak ada dalam instrumen ini.</translation>
</message>
<message>
<source>The case has changed since you looked through it. Look through it again.</source>
<translation>Kasus sudah berubah sejak Anda memeriksanya. Periksa lagi.</translation>
</message>
<message>
<source>The colleague answers this offer; you can take it back.</source>
<translation>Tawaran ini dijawab oleh rekan kerja; Anda dapat menariknya kembali.</translation>
</message>
<message>
<source>The colleague responsible for the case that stays is kept from the other one. Give that case to somebody else first, then merge.</source>
<translation>Rekan yang bertanggung jawab atas kasus yang dipertahankan dijauhkan dari kasus lainnya. Berikan kasus itu kepada orang lain dahulu, lalu gabungkan.</translation>
</message>
<message>
<source>The database library on this machine does not work safely. Install the program again.</source>
<translation>Pustaka basis data di komputer ini tidak berfungsi dengan aman. Pasang ulang program.</translation>
</message>
<message>
<source>The disk is full, so the file was not written; what was there before is still there. Make room outside the vault, then try again.</source>
<translation>Disk penuh, jadi berkas tidak ditulis; isi yang lama masih ada. Kosongkan ruang di luar brankas, lalu coba lagi.</translation>
</message>
<message>
<source>The disk is full. This was not saved; everything saved before is safe. Make room on the disk, outside this program, then save again.</source>
<translation>Disk penuh. Ini belum disimpan; semua yang disimpan sebelumnya aman. Kosongkan ruang disk di luar program ini, lalu simpan lagi.</translation>
</message>
<message>
<source>The disk reported a fault. This was not saved. Copy the vault to another disk soon.</source>
<translation>Disk melaporkan kerusakan. Ini belum disimpan. Segera salin brankas ke disk lain.</translation>
</message>
<message>
<source>The earlier answer no longer fits the rest of the record ({problem}). Open the record and change it there.</source>
<translation>Jawaban terdahulu tidak lagi cocok dengan isi catatan selebihnya ({problem}). Buka catatan dan ubah di sana.</translation>
</message>
<message>
<source>The figures name a column this program does not count.</source>
<translation>Angka statistik menyebut kolom yang tidak dihitung oleh program ini.</translation>
</message>
<message>
<source>The file does not say which case it is: give it a part named case, with its country.</source>
<translation>Berkas tidak menyebut kasus yang mana: tambahkan bagian bernama case beserta negaranya.</translation>
</message>
<message>
<source>The file is no longer the one that was looked at. Look at it again.</source>
<translation>Berkas ini bukan lagi berkas yang tadi diperiksa. Periksa lagi.</translation>
</message>
<message>
<source>The file names an event that no procedure knows.</source>
<translation>Berkas menyebut peristiwa yang tidak dikenal dalam prosedur mana pun.</translation>
</message>
<message>
<source>The file of this document is missing from the vault. What is written about it is safe. Put the file back from a backup of the vault.</source>
<translation>Berkas dokumen ini tidak ada dalam brankas. Keterangan tentangnya aman. Kembalikan berkasnya dari cadangan brankas.</translation>
</message>
<message>
<source>The file of this document was changed or damaged on the disk, so it is not shown. What is written about it is safe. Put the file back from a backup of the vault.</source>
<translation>Berkas dokumen ini berubah atau rusak di disk, jadi tidak ditampilkan. Keterangan tentangnya aman. Kembalikan berkasnya dari cadangan brankas.</translation>
</message>
<message>
<source>The follow-ups after 1, 3, 6 and 12 months are planned already.</source>
<translation>Tindak lanjut setelah 1, 3, 6, dan 12 bulan sudah direncanakan.</translation>
</message>
<message>
<source>The goal of this action is not approved yet. Ask for approval first; it can be planned meanwhile.</source>
<translation>Tujuan tindakan ini belum disetujui. Mintalah persetujuan penyelia dulu; sementara itu tindakan dapat direncanakan.</translation>
</message>
<message>
<source>The intake of this event has ended. Take the day away in the event to add people.</source>
<translation>Pendataan untuk peristiwa ini sudah berakhir. Hapus tanggalnya di peristiwa untuk menambah orang.</translation>
</message>
<message>
<source>The key file of this vault is damaged in both of its copies. Restore it from your last backup; the case files have not been touched.</source>
<translation>Kedua salinan berkas kunci brankas ini rusak. Pulihkan dari cadangan terakhir Anda; berkas kasus tidak tersentuh.</translation>
</message>
<message>
<source>The key file of this vault was changed by something other than this program. Stop working with it, tell your supervisor and restore it from your last backup.</source>
<translation>Berkas kunci brankas ini diubah oleh sesuatu selain program ini. Berhentilah memakainya, beri tahu penyelia Anda, dan pulihkan dari cadangan terakhir.</translation>
</message>
<message>
<source>The ledger of releases is not the one this office last published with: it was changed, cut short, or restored alone from a backup. Do not publish; restore both files, or tell your supervisor.</source>
<translation>Buku rilis bukan yang terakhir dipakai kantor ini untuk menerbitkan: buku itu diubah, dipotong, atau dipulihkan sendirian dari cadangan. Jangan menerbitkan; pulihkan kedua berkas, atau beri tahu penyelia Anda.</translation>
</message>
<message>
<source>The lists of this vault come from an earlier program. Ask a caseworker to unlock it once, then try again.</source>
<translation>Daftar dalam brankas ini berasal dari program versi terdahulu. Mintalah seorang manajer kasus membuka kuncinya sekali, lalu coba lagi.</translation>
</message>
<message>
<source>The number that a sample is drawn by has at most 12 digits.</source>
<translation>Nomor untuk mengambil sampel paling banyak 12 angka.</translation>
</message>
<message>
<source>The people in these figures have changed since they were proposed. Take the proposal back, look at the figures again and propose them anew.</source>
<translation>Orang-orang dalam angka statistik ini berubah sejak diusulkan. Tarik kembali usulan, lihat lagi angkanya, lalu usulkan lagi.</translation>
</message>
<message>
<source>The person fears to return, or asylum is open, so no step of a return is taken. Note the wish or stop the return, and go on with the asylum referral.</source>
<translation>Yang bersangkutan takut pulang, atau suaka belum selesai, jadi langkah pemulangan tidak diambil. Catat keinginannya atau hentikan pemulangan, dan lanjutkan rujukan suaka.</translation>
</message>
<message>
<source>The record was changed after it was put up for approval. Ask for it to be put up again.</source>
<translation>Catatan sudah diubah setelah diajukan untuk disetujui. Mintalah agar diajukan lagi.</translation>
</message>
<message>
<source>The release is in the ledger as number {number}, but its folder could not be written. Make room or choose another place, then write release {number} again from the ledger.</source>
<translation>Rilis sudah ada dalam buku rilis dengan nomor {number}, tetapi foldernya tidak dapat ditulis. Sediakan ruang atau pilih tempat lain, lalu tulis lagi rilis {number} dari buku rilis.</translation>
</message>
<message>
<source>The signature beside this procedure cannot be read. Ask for both files again, or take it away.</source>
<translation>Tanda tangan di samping prosedur ini tidak dapat dibaca. Mintalah lagi kedua berkasnya, atau singkirkan tanda tangan itu.</translation>
</message>
<message>
<source>The signature does not belong to this procedure: one of the two was changed. Do not use it.</source>
<translation>Tanda tangan itu bukan milik prosedur ini: salah satunya sudah diubah. Jangan memakainya.</translation>
</message>
<message>
<source>There are no letters in this language. Choose another one.</source>
<translation>Tidak ada surat dalam bahasa ini. Pilih bahasa lain.</translation>
</message>
<message>
<source>There are {most} saved lists. Delete some that nobody uses, then save this one.</source>
<translation>Sudah ada {most} daftar tersimpan. Hapus beberapa yang tidak dipakai siapa pun, lalu simpan yang ini.</translation>
</message>
<message>
<source>There is a case of this person. Write in the case.</source>
<translation>Sudah ada kasus orang ini. Tulis di kasusnya.</translation>
</message>
<message>
<source>There is already a vault in this folder. Choose an empty folder for a new one.</source>
<translation>Sudah ada brankas di folder ini. Pilih folder kosong untuk brankas baru.</translation>
</message>
<message>
<source>There is another version by now. Look at what it changes first.</source>
<translation>Sekarang sudah ada versi lain. Lihat dulu apa yang diubahnya.</translation>
</message>
<message>
<source>There is no day to count from yet. Record the arrival or close the case first, or give the day.</source>
<translation>Belum ada hari untuk mulai menghitung. Catat kedatangan atau tutup kasus dulu, atau isi harinya.</translation>
</message>
<message>
<source>There is no key file in this folder. Choose the folder of a vault, or restore the key file from your last backup.</source>
<translation>Tidak ada berkas kunci di folder ini. Pilih folder brankas, atau pulihkan berkas kunci dari cadangan terakhir Anda.</translation>
</message>
<message>
<source>There is no procedure for this country. Choose one from the list.</source>
<translation>Tidak ada prosedur untuk negara ini. Pilih salah satu dari daftar.</translation>
</message>
<message>
<source>There is no such file, or it cannot be read. Look where it lies, then choose it again.</source>
<translation>Berkas itu tidak ada, atau tidak dapat dibaca. Lihat tempatnya, lalu pilih lagi.</translation>
</message>
<message>
<source>There is no such form for this country.</source>
<translation>Formulir itu tidak ada untuk negara ini.</translation>
</message>
<message>
<source>There is no such menu of figures. Choose one of the list.</source>
<translation>Menu angka statistik ini tidak ada. Pilih salah satu dari daftar.</translation>
</message>
<message>
<source>There is no such record in this vault.</source>
<translation>Catatan itu tidak ada dalam brankas ini.</translation>
</message>
<message>
<source>There is no such screening instrument. Choose {names}.</source>
<translation>Instrumen skrining itu tidak ada. Pilih {names}.</translation>
</message>
<message>
<source>There is no valid consent for this referral. Record the person's consent for this provider and for what you want to share, then refer.</source>
<translation>Belum ada persetujuan yang berlaku untuk rujukan ini. Catat persetujuan yang bersangkutan untuk penyedia layanan ini dan untuk hal yang ingin Anda bagikan, lalu rujuk.</translation>
</message>
<message>
<source>There is no valid consent to tell this receiver anything. Ask the person, and record it first.</source>
<translation>Tidak ada persetujuan yang berlaku untuk memberi tahu penerima ini apa pun. Tanyakan kepada yang bersangkutan, dan catat dulu.</translation>
</message>
<message>
<source>There is no valid consent to tell this receiver what the form says. Ask the person and record it, or print the form without a name.</source>
<translation>Tidak ada persetujuan yang berlaku untuk memberi tahu penerima ini isi formulir. Tanyakan kepada yang bersangkutan dan catat, atau cetak formulir tanpa nama.</translation>
</message>
<message>
<source>There is nobody on the list to print a label for. Choose spare labels instead.</source>
<translation>Tidak ada orang di daftar yang labelnya dapat dicetak. Pilih label cadangan.</translation>
</message>
<message>
<source>There is nothing to count yet. Bring the figures up to date first.</source>
<translation>Belum ada yang dapat dihitung. Perbarui angka statistik dulu.</translation>
</message>
<message>
<source>There is too little free memory to open the vault. Close other programs, try again.</source>
<translation>Memori kosong terlalu sedikit untuk membuka brankas. Tutup program lain, lalu coba lagi.</translation>
</message>
<message>
<source>There is work left in this case: {what}. Settle each one, or set it aside with a reason, then close.</source>
<translation>Masih ada pekerjaan dalam kasus ini: {what}. Selesaikan masing-masing, atau kesampingkan dengan alasan, lalu tutup.</translation>
</message>
<message>
<source>These are one and the same case. Choose two different cases.</source>
<translation>Ini satu kasus yang sama. Pilih dua kasus yang berbeda.</translation>
</message>
<message>
<source>These figures have been published. Write them again from the ledger.</source>
<translation>Angka statistik ini sudah diterbitkan. Tulis lagi dari buku rilis.</translation>
</message>
<message>
<source>These two cases are linked already.</source>
<translation>Kedua kasus ini sudah ditautkan.</translation>
</message>
<message>
<source>They would be safe without the column {column}.</source>
<translation>Angka-angka ini akan aman tanpa kolom {column}.</translation>
</message>
<message>
<source>They would be safe without the table {table}.</source>
<translation>Angka-angka ini akan aman tanpa tabel {table}.</translation>
</message>
<message>
<source>This PDF has a password. Save it without one, then add that.</source>
<translation>PDF ini memiliki kata sandi. Simpan tanpa kata sandi, lalu tambahkan.</translation>
</message>
<message>
<source>This answer is set by an act of its own and cannot be brought back; use that act.</source>
<translation>Jawaban ini ditetapkan lewat tindakan tersendiri dan tidak dapat dikembalikan; pakai tindakan itu.</translation>
</message>
<message>
<source>This block is lifted already.</source>
<translation>Pembatasan ini sudah dicabut.</translation>
</message>
<message>
<source>This case follows the newest version of its procedure already.</source>
<translation>Kasus ini sudah mengikuti versi terbaru prosedurnya.</translation>
</message>
<message>
<source>This case has that flag already. Take it away first to change it.</source>
<translation>Kasus ini sudah memiliki penanda itu. Cabut dulu untuk mengubahnya.</translation>
</message>
<message>
<source>This case is closed. Ask a supervisor to open it again first.</source>
<translation>Kasus ini sudah ditutup. Mintalah penyelia membukanya kembali dulu.</translation>
</message>
<message>
<source>This case is not offered to you.</source>
<translation>Kasus ini tidak ditawarkan kepada Anda.</translation>
</message>
<message>
<source>This case is offered already. Take that offer back before you make another.</source>
<translation>Kasus ini sudah ditawarkan. Tarik kembali tawaran itu sebelum Anda membuat yang lain.</translation>
</message>
<message>
<source>This case is offered to somebody else. Record the answer or take the offer back first.</source>
<translation>Kasus ini ditawarkan kepada orang lain. Catat jawabannya atau tarik kembali tawarannya dulu.</translation>
</message>
<message>
<source>This case is open already.</source>
<translation>Kasus ini sudah terbuka.</translation>
</message>
<message>
<source>This colleague is kept from the case already.</source>
<translation>Rekan kerja ini sudah dijauhkan dari kasus.</translation>
</message>
<message>
<source>This colleague is kept from the case. Choose somebody else.</source>
<translation>Rekan kerja ini dijauhkan dari kasus. Pilih orang lain.</translation>
</message>
<message>
<source>This colleague is responsible for the case already.</source>
<translation>Rekan kerja ini sudah menjadi penanggung jawab kasus.</translation>
</message>
<message>
<source>This colleague is responsible for the case. Give it to somebody else first.</source>
<translation>Rekan kerja ini penanggung jawab kasus. Serahkan dulu kasusnya kepada orang lain.</translation>
</message>
<message>
<source>This consent has been withdrawn already.</source>
<translation>Persetujuan ini sudah ditarik.</translation>
</message>
<message>
<source>This consent is not withdrawn. Withdraw it first, then print the notice.</source>
<translation>Persetujuan ini belum ditarik. Tarik dulu, lalu cetak pemberitahuan.</translation>
</message>
<message>
<source>This consent is withdrawn. Record a new one instead of changing it.</source>
<translation>Persetujuan ini sudah ditarik. Catat yang baru, jangan mengubah yang ini.</translation>
</message>
<message>
<source>This day is after the case was opened.</source>
<translation>Tanggal ini sesudah kasus dibuka.</translation>
</message>
<message>
<source>This document has no such page.</source>
<translation>Dokumen ini tidak memiliki halaman itu.</translation>
</message>
<message>
<source>This file belongs to the vault itself. Choose a document outside the vault.</source>
<translation>Berkas ini milik brankas sendiri. Pilih dokumen di luar brankas.</translation>
</message>
<message>
<source>This file changed while it was read. Wait until it is written, then add it again.</source>
<translation>Berkas ini berubah ketika dibaca. Tunggu sampai selesai ditulis, lalu tambahkan lagi.</translation>
</message>
<message>
<source>This file holds other files. Unpack it outside this program, then add each document by itself.</source>
<translation>Berkas ini memuat berkas lain. Buka kemasannya di luar program ini, lalu tambahkan setiap dokumen satu per satu.</translation>
</message>
<message>
<source>This file is a program, not a document. Do not open it; ask who sent it to send a document.</source>
<translation>Berkas ini program, bukan dokumen. Jangan membukanya; mintalah pengirimnya mengirim dokumen.</translation>
</message>
<message>
<source>This file is damaged or not what it seems, and cannot be shown. Copy it again from where it came from.</source>
<translation>Berkas ini rusak atau bukan seperti yang tampak, dan tidak dapat ditampilkan. Salin lagi dari asalnya.</translation>
</message>
<message>
<source>This file is empty. Copy it again from where it came from, then add it.</source>
<translation>Berkas ini kosong. Salin lagi dari asalnya, lalu tambahkan.</translation>
</message>
<message>
<source>This file is too big to be shown here. Hand out a copy on purpose to look at it.</source>
<translation>Berkas ini terlalu besar untuk ditampilkan di sini. Untuk melihatnya, serahkan salinan dengan sengaja.</translation>
</message>
<message>
<source>This file is too big. A document can have {most} MB at most; cut it into parts.</source>
<translation>Berkas ini terlalu besar. Dokumen paling banyak {most} MB; bagi menjadi beberapa bagian.</translation>
</message>
<message>
<source>This file unpacks to far more than it seems, as harmful files do. It was not taken in.</source>
<translation>Setelah dibuka kemasannya, isi berkas ini jauh lebih besar dari yang tampak, seperti pada berkas berbahaya. Berkas tidak dimasukkan.</translation>
</message>
<message>
<source>This form never names anybody. Print it without a name.</source>
<translation>Formulir ini tidak pernah menyebut nama siapa pun. Cetak tanpa nama.</translation>
</message>
<message>
<source>This instrument is for screening. Use it there.</source>
<translation>Instrumen ini untuk skrining. Pakai di sana.</translation>
</message>
<message>
<source>This is no action of the plan.</source>
<translation>Ini bukan tindakan dalam rencana.</translation>
</message>
<message>
<source>This is no plain file but a link, folder or device. Choose the document itself.</source>
<translation>Ini bukan berkas biasa, melainkan tautan, folder, atau perangkat. Pilih dokumennya sendiri.</translation>
</message>
<message>
<source>This is put up for approval already, as it stands.</source>
<translation>Ini sudah diajukan untuk disetujui, sebagaimana adanya.</translation>
</message>
<message>
<source>This is the person's own case. Give the code of the relative's case.</source>
<translation>Ini kasus yang bersangkutan sendiri. Berikan kode kasus kerabatnya.</translation>
</message>
<message>
<source>This kind of file cannot be kept. Save it as PDF, picture, plain text or sound, then add that.</source>
<translation>Jenis berkas ini tidak dapat disimpan. Simpan sebagai PDF, gambar, teks biasa, atau suara, lalu tambahkan.</translation>
</message>
<message>
<source>This kind of file cannot be shown without leaving traces on this computer. Hand out a copy on purpose, look at it on a computer that is safe, and destroy the copy afterwards.</source>
<translation>Jenis berkas ini tidak dapat ditampilkan tanpa meninggalkan jejak di komputer ini. Serahkan salinan dengan sengaja, lihat di komputer yang aman, lalu musnahkan salinannya.</translation>
</message>
<message>
<source>This menu of figures has no such table. Choose from its own tables.</source>
<translation>Menu angka statistik ini tidak memiliki tabel itu. Pilih dari tabelnya sendiri.</translation>
</message>
<message>
<source>This number and passphrase do not belong together. Check caps lock and the keyboard's language, and try again.</source>
<translation>Nomor dan frasa sandi ini tidak cocok. Periksa caps lock dan bahasa papan ketik, lalu coba lagi.</translation>
</message>
<message>
<source>This offer was answered or taken back already.</source>
<translation>Tawaran ini sudah dijawab atau ditarik kembali.</translation>
</message>
<message>
<source>This office file holds a program of its own. Save it without macros, or as PDF, then add that.</source>
<translation>Berkas perkantoran ini memuat program tersendiri. Simpan tanpa makro, atau sebagai PDF, lalu tambahkan.</translation>
</message>
<message>
<source>This passphrase has a sign that no keyboard can type again. Type it instead.</source>
<translation>Frasa sandi ini memuat tanda yang tidak dapat diketik ulang dengan papan ketik. Ketik sendiri frasa sandinya.</translation>
</message>
<message>
<source>This passphrase is easy to guess: it repeats itself, follows the keyboard or is made of very common words or names. Choose another, or let the program make one.</source>
<translation>Frasa sandi ini mudah ditebak: berulang, mengikuti urutan papan ketik, atau terdiri dari kata atau nama yang sangat umum. Pilih yang lain, atau biarkan program membuatkannya.</translation>
</message>
<message>
<source>This passphrase is longer than 4,096 signs. Choose a shorter one.</source>
<translation>Frasa sandi ini lebih panjang dari 4.096 tanda. Pilih yang lebih pendek.</translation>
</message>
<message>
<source>This passphrase is too short. Use at least 15 letters or signs, or six words.</source>
<translation>Frasa sandi ini terlalu pendek. Pakai paling sedikit 15 huruf atau tanda, atau enam kata.</translation>
</message>
<message>
<source>This picture is damaged or cut off. Copy it again from where it came from, then add it.</source>
<translation>Gambar ini rusak atau terpotong. Salin lagi dari asalnya, lalu tambahkan.</translation>
</message>
<message>
<source>This picture is too large to be shown safely. Make a smaller copy of it, then add that.</source>
<translation>Gambar ini terlalu besar untuk ditampilkan dengan aman. Buat salinan yang lebih kecil, lalu tambahkan.</translation>
</message>
<message>
<source>This procedure has no such step for this case.</source>
<translation>Prosedur ini tidak memiliki langkah tersebut untuk kasus ini.</translation>
</message>
<message>
<source>This procedure was reviewed before the one in use, so it would undo what was learned since.</source>
<translation>Prosedur ini ditinjau sebelum prosedur yang sedang dipakai, jadi akan membatalkan hal yang dipelajari sejak itu.</translation>
</message>
<message>
<source>This proposal is not what somebody of this office who may publish has signed. Do not publish it; tell your supervisor.</source>
<translation>Usulan ini bukan usulan yang ditandatangani orang dari kantor ini yang boleh menerbitkan. Jangan menerbitkannya; beri tahu penyelia Anda.</translation>
</message>
<message>
<source>This proposal was approved or taken back already. Look at the list again.</source>
<translation>Usulan ini sudah disetujui atau ditarik kembali. Lihat lagi daftarnya.</translation>
</message>
<message>
<source>This provider takes no referrals now. Choose another one.</source>
<translation>Penyedia layanan ini sekarang tidak menerima rujukan. Pilih yang lain.</translation>
</message>
<message>
<source>This record has an act of its own; use that act.</source>
<translation>Catatan ini memiliki tindakannya sendiri; pakai tindakan itu.</translation>
</message>
<message>
<source>This record is part of the case's history and is not deleted.</source>
<translation>Catatan ini bagian dari riwayat kasus dan tidak dihapus.</translation>
</message>
<message>
<source>This record was changed elsewhere while you worked on it. Open it again and compare.</source>
<translation>Catatan ini diubah di tempat lain ketika Anda mengerjakannya. Buka lagi dan bandingkan.</translation>
</message>
<message>
<source>This relative is not linked to a case.</source>
<translation>Kerabat ini tidak ditautkan ke kasus.</translation>
</message>
<message>
<source>This release cannot be read any more. Tell your supervisor.</source>
<translation>Rilis ini tidak dapat dibaca lagi. Beri tahu penyelia Anda.</translation>
</message>
<message>
<source>This sound is damaged or not what it seems, and cannot be played. Copy it again from where it came from.</source>
<translation>Suara ini rusak atau bukan seperti yang tampak, dan tidak dapat diputar. Salin lagi dari asalnya.</translation>
</message>
<message>
<source>This sound is too large to be played safely. Cut it into parts, then add them.</source>
<translation>Suara ini terlalu besar untuk diputar dengan aman. Bagi menjadi beberapa bagian, lalu tambahkan.</translation>
</message>
<message>
<source>This step does not ask for this form.</source>
<translation>Langkah ini tidak meminta formulir ini.</translation>
</message>
<message>
<source>This vault has no room for another user. Remove a user who has left, then try again.</source>
<translation>Brankas ini tidak punya tempat untuk pengguna lagi. Hapus pengguna yang sudah keluar, lalu coba lagi.</translation>
</message>
<message>
<source>This vault lies where two computers could damage it, so it is opened for reading only. Move it to this computer's own disk to work with it.</source>
<translation>Brankas ini berada di tempat yang dapat dirusak oleh dua komputer, jadi hanya dibuka untuk dibaca. Pindahkan ke cakram komputer ini untuk bekerja dengannya.</translation>
</message>
<message>
<source>This vault was made by a newer version of the program. Install that version and try again.</source>
<translation>Brankas ini dibuat oleh program versi lebih baru. Pasang versi itu, lalu coba lagi.</translation>
</message>
<message>
<source>This very file is among the documents of the case already.</source>
<translation>Berkas yang sama persis sudah ada di antara dokumen kasus.</translation>
</message>
<message>
<source>This very procedure is in use already.</source>
<translation>Prosedur yang sama ini sudah dipakai.</translation>
</message>
<message>
<source>This was decided or taken back already.</source>
<translation>Ini sudah diputuskan atau ditarik kembali.</translation>
</message>
<message>
<source>This was deleted more than 30 days ago and cannot be brought back.</source>
<translation>Ini dihapus lebih dari 30 hari yang lalu dan tidak dapat dikembalikan.</translation>
</message>
<message>
<source>This would make somebody an ancestor of herself. Check how the two are related.</source>
<translation>Ini akan menjadikan seseorang leluhur dirinya sendiri. Periksa hubungan kedua orang itu.</translation>
</message>
<message>
<source>Together with figures published before, these are too many to be sure that nobody is shown. {advice}</source>
<translation>Bersama angka yang sudah diterbitkan sebelumnya, angka-angka ini terlalu banyak untuk memastikan bahwa tidak seorang pun terlihat. {advice}</translation>
</message>
<message>
<source>Together with figures published before, these would show single people. {advice}</source>
<translation>Bersama angka yang sudah diterbitkan sebelumnya, angka-angka ini akan menunjukkan orang perorangan. {advice}</translation>
</message>
<message>
<source>Two lines have one wristband. Give one of the two people another one first.</source>
<translation>Dua baris memiliki gelang yang sama. Beri dulu salah satu dari kedua orang itu gelang lain.</translation>
</message>
<message numerus="yes">
<source>Wait %n second(s) before you try again.</source>
<translation>
<numerusform>Tunggu %n detik sebelum mencoba lagi.</numerusform>
</translation>
</message>
<message>
<source>Without the person's agreement a case leaves the office only where a life is at risk, and a supervisor offers it.</source>
<translation>Tanpa persetujuan yang bersangkutan, kasus hanya keluar dari kantor bila nyawa terancam, dan penyelia yang menawarkannya.</translation>
</message>
<message>
<source>Without the person's consent no record of the case is kept. Ask first.</source>
<translation>Tanpa persetujuan yang bersangkutan, catatan kasus tidak disimpan. Tanyakan dulu.</translation>
</message>
<message>
<source>Without the person's valid consent no record of the case is kept. Ask first, then put the consent into the file, with the purpose record.</source>
<translation>Tanpa persetujuan yang berlaku dari yang bersangkutan, catatan kasus tidak disimpan. Tanyakan dulu, lalu masukkan persetujuan itu ke dalam berkas dengan tujuan record.</translation>
</message>
<message>
<source>Write the user's name with 1 to 60 letters, on one line and without control signs.</source>
<translation>Tulis nama pengguna dengan 1 sampai 60 huruf, dalam satu baris dan tanpa karakter kendali.</translation>
</message>
<message>
<source>You may not write in this folder. Choose another one, or ask for the right to write here.</source>
<translation>Anda tidak boleh menulis di folder ini. Pilih folder lain, atau minta hak untuk menulis di sini.</translation>
</message>
<message>
<source>You proposed these figures yourself. Ask somebody else to look and approve.</source>
<translation>Anda sendiri yang mengusulkan angka statistik ini. Mintalah orang lain melihat dan menyetujuinya.</translation>
</message>
<message>
<source>Your access to this vault has ended. Ask a supervisor, or set the computer's clock right.</source>
<translation>Akses Anda ke brankas ini sudah berakhir. Hubungi penyelia, atau betulkan jam komputer.</translation>
</message>
<message>
<source>Your level is lower than the answers suggest. Say under your decision why; it is kept with it.</source>
<translation>Tingkat Anda lebih rendah dari yang disarankan jawaban. Jelaskan alasannya di bawah keputusan Anda; alasan itu disimpan bersamanya.</translation>
</message>
<message>
<source>Your passphrase is right, but a part of the vault's data is damaged. Make no changes and restore the last backup that is whole.</source>
<translation>Frasa sandi Anda benar, tetapi sebagian data brankas rusak. Jangan ubah apa pun dan pulihkan cadangan terakhir yang utuh.</translation>
</message>
<message>
<source>Your role does not include this: {what}. Ask a supervisor to do it.</source>
<translation>Peran Anda tidak mencakup ini: {what}. Mintalah penyelia melakukannya.</translation>
</message>
<message>
<source>Your role does not open case files, only figures.</source>
<translation>Peran Anda tidak membuka berkas kasus, hanya angka statistik.</translation>
</message>
<message>
<source>Your role does not open the figures.</source>
<translation>Peran Anda tidak membuka angka statistik.</translation>
</message>
<message>
<source>{kind}: the program fills in “{field}” itself. Take it out of the file.</source>
<translation>{kind}: program sendiri yang mengisi “{field}”. Keluarkan dari berkas.</translation>
</message>
</context>
<context>
<name>Events</name>
<message numerus="yes">
<source>%n case(s) in your sight</source>
<translation>
<numerusform>%n kasus yang dapat Anda lihat</numerusform>
</translation>
</message>
<message>
<source>Add a raid or a boat arrival once, and let each case refer to it.</source>
<translation>Tambahkan penggerebekan atau kedatangan kapal sekali saja, dan biarkan setiap kasus merujuk ke sana.</translation>
</message>
<message>
<source>Add an event</source>
<translation>Tambah peristiwa</translation>
</message>
<message>
<source>Events</source>
<translation>Peristiwa</translation>
</message>
<message>
<source>No event yet</source>
<translation>Belum ada peristiwa</translation>
</message>
<message>
<source>Show the cases</source>
<translation>Tampilkan kasus</translation>
</message>
<message>
<source>What brought many people at once; a case names its event under About the case</source>
<translation>Yang membawa banyak orang sekaligus; peristiwa suatu kasus disebut di Tentang kasus</translation>
</message>
</context>
<context>
<name>Exchange</name>
<message>
<source>A case has only one record of the kind {kind}.</source>
<translation>Kasus hanya memiliki satu catatan jenis {kind}.</translation>
</message>
<message>
<source>A record in the file is not a JSON object.</source>
<translation>Suatu catatan dalam berkas bukan objek JSON.</translation>
</message>
<message>
<source>The file does not hold one JSON object.</source>
<translation>Berkas tidak memuat satu objek JSON.</translation>
</message>
<message>
<source>The file gives the same name twice in one place.</source>
<translation>Berkas memberi nama yang sama dua kali di satu tempat.</translation>
</message>
<message>
<source>The file holds a number that cannot be kept exactly.</source>
<translation>Berkas memuat angka yang tidak dapat disimpan dengan tepat.</translation>
</message>
<message>
<source>The file is nested too deeply.</source>
<translation>Susunan berkas terlalu dalam.</translation>
</message>
<message>
<source>The file is not JSON: look near line {line}, column {column}.</source>
<translation>Berkas bukan JSON: lihat di sekitar baris {line}, kolom {column}.</translation>
</message>
<message>
<source>The file is not text in UTF-8.</source>
<translation>Berkas bukan teks UTF-8.</translation>
</message>
<message>
<source>The file is too big. It can have {most} bytes at most.</source>
<translation>Berkas terlalu besar. Paling banyak {most} bita.</translation>
</message>
<message>
<source>The file names a kind of record that this program does not have.</source>
<translation>Berkas menyebut jenis catatan yang tidak ada dalam program ini.</translation>
</message>
<message>
<source>There is no such file, or it cannot be read.</source>
<translation>Berkas itu tidak ada, atau tidak dapat dibaca.</translation>
</message>
</context>
<context>
<name>Family</name>
<message>
<source>Case code</source>
<translation>Kode kasus</translation>
</message>
<message>
<source>Link to a case</source>
<translation>Tautkan ke kasus</translation>
</message>
<message>
<source>Open that case</source>
<translation>Buka kasus itu</translation>
</message>
<message>
<source>Take the link away</source>
<translation>Lepas tautan</translation>
</message>
<message>
<source>Which case is about this relative?</source>
<translation>Kasus mana yang menyangkut kerabat ini?</translation>
</message>
<message>
<source>helped here too</source>
<translation>juga dibantu di sini</translation>
</message>
</context>
<context>
<name>FamilyMember</name>
<message>
<source>Age, if no birth date</source>
<translation>Umur, bila tidak ada tanggal lahir</translation>
</message>
<message>
<source>Birth date</source>
<translation>Tanggal lahir</translation>
</message>
<message>
<source>Case about this relative</source>
<translation>Kasus tentang kerabat ini</translation>
</message>
<message>
<source>Depends on the person?</source>
<translation>Bergantung pada yang bersangkutan?</translation>
</message>
<message>
<source>Lives with the person?</source>
<translation>Tinggal bersama yang bersangkutan?</translation>
</message>
<message>
<source>Name</source>
<translation>Nama</translation>
</message>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>Phone</source>
<translation>Telepon</translation>
</message>
<message>
<source>Relation to the person</source>
<translation>Hubungan dengan yang bersangkutan</translation>
</message>
<message>
<source>Safe to contact?</source>
<translation>Aman dihubungi?</translation>
</message>
<message>
<source>Sex</source>
<translation>Jenis kelamin</translation>
</message>
<message>
<source>Where she or he is</source>
<translation>Keberadaannya</translation>
</message>
</context>
<context>
<name>FigureMenus</name>
<message>
<source>A person who told of several incidents in a month is counted once, so that nobody is found by being counted often.</source>
<translation>Orang yang menceritakan beberapa insiden dalam satu bulan dihitung satu kali, supaya tidak seorang pun dapat ditemukan karena sering dihitung.</translation>
</message>
<message>
<source>Ages are those on the day on which the case was opened, in the bands of the other figures, which cannot be turned into those of GBVIMS.</source>
<translation>Umur adalah umur pada hari kasus dibuka, dalam kelompok umur angka statistik lainnya, yang tidak dapat diubah menjadi kelompok umur GBVIMS.</translation>
</message>
<message>
<source>Ages are those on the day on which the case was opened.</source>
<translation>Umur adalah umur pada hari kasus dibuka.</translation>
</message>
<message>
<source>An office counts the people it helps; victims whom the authorities detected and it never met are not among them.</source>
<translation>Suatu kantor menghitung orang yang dibantunya; korban yang terdeteksi instansi berwenang dan tidak pernah ditemui kantor itu tidak termasuk di dalamnya.</translation>
</message>
<message>
<source>CTDC has one gender beside woman and man; here it is the sum of three.</source>
<translation>CTDC memiliki satu gender selain perempuan dan laki-laki; di sini gender itu adalah jumlah dari tiga gender.</translation>
</message>
<message>
<source>CTDC names countries by three letters, this program by two.</source>
<translation>CTDC menyebut negara dengan tiga huruf, program ini dengan dua huruf.</translation>
</message>
<message>
<source>CTDC publishes single made-up records; these are tables of true figures that were protected.</source>
<translation>CTDC menerbitkan catatan sintetis satu per satu; yang di sini adalah tabel angka sebenarnya yang sudah dilindungi.</translation>
</message>
<message>
<source>CTDC, 27 columns</source>
<translation>CTDC, 27 kolom</translation>
</message>
<message>
<source>Child labour is counted as forced labour; servitude, begging and forced criminality as other forms. UNODC does not say.</source>
<translation>Pekerja anak dihitung sebagai kerja paksa; perhambaan, pengemisan, dan dipaksa melakukan kejahatan dihitung sebagai bentuk lain. UNODC tidak menentukannya.</translation>
</message>
<message>
<source>Corridors (ASEAN, Bali Process)</source>
<translation>Koridor (ASEAN, Proses Bali)</translation>
</message>
<message>
<source>Countries of return are those of returns that are done, planned or stopped; the table tells them apart.</source>
<translation>Negara tujuan pemulangan mencakup pemulangan yang sudah selesai, direncanakan, atau dihentikan; tabel membedakannya.</translation>
</message>
<message>
<source>Detected victims by sex, age, form of exploitation, citizenship and return, as UNODC asks states for them.</source>
<translation>Korban yang terdeteksi menurut jenis kelamin, umur, bentuk eksploitasi, kewarganegaraan, dan pemulangan, seperti yang diminta UNODC dari negara-negara.</translation>
</message>
<message>
<source>Every person that this office helps and that was formally identified or is presumed to be a victim of trafficking, by whomever, in the period in which the case was opened.</source>
<translation>Setiap orang yang dibantu kantor ini dan yang sudah diidentifikasi secara resmi sebagai korban perdagangan orang atau diidentifikasi awal sebagai terduga korban, oleh siapa pun, dalam periode kasusnya dibuka.</translation>
</message>
<message>
<source>Every person that this office helps and that was formally identified or is presumed to be a victim of trafficking, by whomever, in the year in which the case was opened. CTDC counts individual victims in the year in which they were assisted, identified, referred or reported.</source>
<translation>Setiap orang yang dibantu kantor ini dan yang sudah diidentifikasi secara resmi sebagai korban perdagangan orang atau diidentifikasi awal sebagai terduga korban, oleh siapa pun, dalam tahun kasusnya dibuka. CTDC menghitung setiap korban dalam tahun ketika korban itu dibantu, diidentifikasi, dirujuk, atau dilaporkan.</translation>
</message>
<message>
<source>Every person who told of gender-based violence in the month, once, by the newest incident of that month. What is recorded as not gender-based is left out. The incident recorder of GBVIMS counts incidents.</source>
<translation>Setiap orang yang menceritakan kekerasan berbasis gender dalam bulan itu, satu kali, menurut insiden terbaru dari bulan itu. Yang dicatat sebagai tidak berbasis gender tidak disertakan. Pencatat insiden (Incident Recorder) GBVIMS menghitung insiden.</translation>
</message>
<message>
<source>Every person whom police, a court or prosecution, or another public body identified as a victim of trafficking or presumes to be one, in the year in which that was first decided, but never before the case was opened here. The indicator is the number of victims of a country for each 100,000 people who live there.</source>
<translation>Setiap orang yang oleh kepolisian, pengadilan atau kejaksaan, atau badan publik lain diidentifikasi sebagai korban perdagangan orang atau diidentifikasi awal sebagai terduga korban, dalam tahun hal itu pertama kali diputuskan, tetapi tidak pernah sebelum kasusnya dibuka di sini. Indikator ini adalah jumlah korban suatu negara untuk setiap 100.000 orang yang tinggal di sana.</translation>
</message>
<message>
<source>Every person whom police, a court or prosecution, or another public body identified as a victim of trafficking or presumes to be one, in the year in which that was first decided, but never before the case was opened here. UNODC publishes victims detected by the authorities of a country.</source>
<translation>Setiap orang yang oleh kepolisian, pengadilan atau kejaksaan, atau badan publik lain diidentifikasi sebagai korban perdagangan orang atau diidentifikasi awal sebagai terduga korban, dalam tahun hal itu pertama kali diputuskan, tetapi tidak pernah sebelum kasusnya dibuka di sini. UNODC menerbitkan korban yang terdeteksi oleh instansi berwenang suatu negara.</translation>
</message>
<message>
<source>Every person whose case was opened in the period, whether trafficked or not, with what has been done for her up to the day on which the figures were brought up to date.</source>
<translation>Setiap orang yang kasusnya dibuka dalam periode itu, baik diperdagangkan maupun tidak, beserta apa yang sudah dilakukan untuknya sampai hari angka statistik diperbarui.</translation>
</message>
<message>
<source>From where to where, in which work and when, for the exchange between countries of the region.</source>
<translation>Dari mana ke mana, dalam pekerjaan apa, dan kapan, untuk pertukaran antarnegara di kawasan.</translation>
</message>
<message>
<source>Gender-based violence, monthly (GBVIMS)</source>
<translation>Kekerasan berbasis gender, bulanan (GBVIMS)</translation>
</message>
<message>
<source>Help given after the period is counted too, for it belongs to the people of the period.</source>
<translation>Bantuan yang diberikan sesudah periode juga dihitung, karena bantuan itu milik orang-orang dalam periode tersebut.</translation>
</message>
<message>
<source>In CTDC a flag is 1 or empty; here an answer that says something else is counted as no, apart from no answer.</source>
<translation>Dalam CTDC suatu penanda berisi 1 atau kosong; di sini jawaban yang menyebut hal lain dihitung sebagai tidak, terpisah dari tanpa jawaban.</translation>
</message>
<message>
<source>Needs are met as far as the goals of the support plan that have ended were reached.</source>
<translation>Kebutuhan dianggap terpenuhi sejauh tujuan rencana dukungan yang sudah berakhir telah tercapai.</translation>
</message>
<message>
<source>Of several countries of exploitation the one on record as such is counted.</source>
<translation>Bila ada beberapa negara eksploitasi, yang dihitung adalah negara yang tercatat sebagai negara eksploitasi.</translation>
</message>
<message>
<source>Of several forms of exploitation the one named first is counted.</source>
<translation>Bila ada beberapa bentuk eksploitasi, yang dihitung adalah yang disebut pertama.</translation>
</message>
<message>
<source>Of several forms of exploitation the one named first is counted. UNODC leaves that to each country.</source>
<translation>Bila ada beberapa bentuk eksploitasi, yang dihitung adalah yang disebut pertama. UNODC menyerahkan hal itu kepada setiap negara.</translation>
</message>
<message>
<source>Place, ethnic group and occupation are not counted; they are written in free words.</source>
<translation>Tempat, suku, dan pekerjaan tidak dihitung, karena ditulis dengan kata-kata bebas.</translation>
</message>
<message>
<source>Services and outcomes</source>
<translation>Layanan dan hasil</translation>
</message>
<message>
<source>Services are those received up to the day on which the figures were brought up to date.</source>
<translation>Layanan adalah yang diterima sampai hari angka statistik diperbarui.</translation>
</message>
<message>
<source>Sustainable Development Goals, indicator 16.2.2</source>
<translation>Tujuan Pembangunan Berkelanjutan, indikator 16.2.2</translation>
</message>
<message>
<source>The columns of the Counter Trafficking Data Collaborative, in tables instead of single records.</source>
<translation>Kolom-kolom Counter Trafficking Data Collaborative, dalam bentuk tabel, bukan catatan satu per satu.</translation>
</message>
<message>
<source>The indicator asks for victims detected and not detected; these are those detected.</source>
<translation>Indikator ini meminta korban yang terdeteksi dan yang tidak terdeteksi; yang di sini adalah korban yang terdeteksi.</translation>
</message>
<message>
<source>The indicator is about a whole country. The figures of one office are a part of it.</source>
<translation>Indikator ini menyangkut seluruh negara. Angka statistik satu kantor adalah sebagian darinya.</translation>
</message>
<message>
<source>The origin is the citizenship named first; where a person was recruited has a table of its own.</source>
<translation>Negara asal adalah kewarganegaraan yang disebut pertama; tempat seseorang direkrut memiliki tabel tersendiri.</translation>
</message>
<message>
<source>The same tables with true figures, where those under 5 are hidden as UNODC prints them, and others with them that would give them away.</source>
<translation>Tabel yang sama dengan angka sebenarnya, di mana angka di bawah 5 disembunyikan seperti dalam cetakan UNODC, bersama angka lain yang akan mengungkapnya.</translation>
</message>
<message>
<source>The victims behind the number per 100,000 population, by sex, age and form of exploitation.</source>
<translation>Korban di balik jumlah per 100.000 penduduk, menurut jenis kelamin, umur, dan bentuk eksploitasi.</translation>
</message>
<message>
<source>These are numbers of people. Divide them by the population of the country and multiply by 100,000; this program knows no populations.</source>
<translation>Ini adalah jumlah orang. Bagilah dengan jumlah penduduk negara dan kalikan dengan 100.000; program ini tidak mengetahui jumlah penduduk.</translation>
</message>
<message>
<source>UNODC global report (GLOTIP)</source>
<translation>Laporan global UNODC (GLOTIP)</translation>
</message>
<message>
<source>UNODC global report (GLOTIP), figures under 5 hidden</source>
<translation>Laporan global UNODC (GLOTIP), angka di bawah 5 disembunyikan</translation>
</message>
<message>
<source>Violence told of in a month, by its kind, who lived through it, who is said to have done it, and when.</source>
<translation>Kekerasan yang diceritakan dalam satu bulan, menurut jenisnya, siapa yang mengalaminya, siapa yang disebut melakukannya, dan kapan.</translation>
</message>
<message>
<source>What help people received, how long it took, and what came of it.</source>
<translation>Bantuan apa yang diterima orang, berapa lama waktunya, dan apa hasilnya.</translation>
</message>
<message>
<source>Where CTDC is silent, begging and forced criminality are counted as forced labour, and servitude as other.</source>
<translation>Bila CTDC tidak menentukan, pengemisan dan dipaksa melakukan kejahatan dihitung sebagai kerja paksa, dan perhambaan sebagai bentuk lain.</translation>
</message>
</context>
<context>
<name>Figures</name>
<message numerus="yes">
<source>%n figure(s) are hidden and leave a hole.</source>
<translation>
<numerusform>%n angka disembunyikan dan meninggalkan celah.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n figure(s), shown or kept back</source>
<translation>
<numerusform>%n angka, ditampilkan atau ditahan</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more line(s) in the table</source>
<translation>
<numerusform>%n baris lagi dalam tabel</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n person(s) can be counted</source>
<translation>
<numerusform>%n orang dapat dihitung</numerusform>
</translation>
</message>
<message>
<source>A code is published that the codebook does not explain.</source>
<translation>Ada kode terbitan yang tidak dijelaskan dalam buku kode.</translation>
</message>
<message>
<source>A column of the plan holds a value with control characters or with more than {most} letters. Figures count codes: choose another column or correct the value.</source>
<translation>Suatu kolom dalam rencana memuat nilai dengan karakter kendali atau lebih dari {most} huruf. Angka statistik menghitung kode: pilih kolom lain atau betulkan nilainya.</translation>
</message>
<message>
<source>A fingerprint in the file of sources does not have 25 digits.</source>
<translation>Suatu sidik jari dalam berkas sumber tidak terdiri atas 25 digit.</translation>
</message>
<message>
<source>A menu has at most 22 tables of one or two columns each.</source>
<translation>Suatu menu paling banyak memiliki 22 tabel, masing-masing dengan satu atau dua kolom.</translation>
</message>
<message>
<source>A table has a column, a cell or all its columns twice.</source>
<translation>Suatu tabel memuat kolom, sel, atau semua kolomnya dua kali.</translation>
</message>
<message>
<source>A table has figures of a kind that its method does not publish.</source>
<translation>Suatu tabel memuat jenis angka yang tidak diterbitkan oleh metodenya.</translation>
</message>
<message>
<source>A table of this release has the same column twice.</source>
<translation>Suatu tabel dalam rilis ini memiliki kolom yang sama dua kali.</translation>
</message>
<message>
<source>About these figures</source>
<translation>Tentang angka statistik ini</translation>
</message>
<message>
<source>Add this table</source>
<translation>Tambahkan tabel ini</translation>
</message>
<message>
<source>After protection</source>
<translation>Setelah perlindungan</translation>
</message>
<message>
<source>Age</source>
<translation>Umur</translation>
</message>
<message>
<source>Age of the alleged perpetrator</source>
<translation>Umur terduga pelaku</translation>
</message>
<message>
<source>All but a few people have this answer, so those few stand out.</source>
<translation>Semua orang kecuali beberapa memiliki jawaban ini, sehingga yang beberapa itu menonjol.</translation>
</message>
<message>
<source>Another option has this name. Give each its own.</source>
<translation>Pilihan lain sudah memakai nama ini. Beri nama yang berbeda.</translation>
</message>
<message>
<source>Another table: by</source>
<translation>Tabel lain: menurut</translation>
</message>
<message>
<source>Approve and publish…</source>
<translation>Setujui dan terbitkan…</translation>
</message>
<message>
<source>As they were published; nothing has been changed since.</source>
<translation>Seperti ketika diterbitkan; sejak itu tidak ada yang diubah.</translation>
</message>
<message>
<source>At least</source>
<translation>Paling sedikit</translation>
</message>
<message numerus="yes">
<source>At least %n people gave all these answers together; that can be proven.</source>
<translation>
<numerusform>Paling sedikit %n orang memberikan semua jawaban ini sekaligus; itu dapat dibuktikan.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>At least %n people have these answers; that can be worked out.</source>
<translation>
<numerusform>Paling sedikit %n orang memiliki jawaban ini; itu dapat disimpulkan.</numerusform>
</translation>
</message>
<message>
<source>At most</source>
<translation>Paling banyak</translation>
</message>
<message>
<source>At most {most} countries can be joined at once. Name the country of each folder: folders without a name count as a country each.</source>
<translation>Paling banyak {most} negara dapat digabungkan sekaligus. Sebutkan negara setiap folder: folder tanpa nama masing-masing dihitung sebagai satu negara.</translation>
</message>
<message>
<source>At most {most} release folders can be joined at once. Join fewer, for example fewer years.</source>
<translation>Paling banyak {most} folder rilis dapat digabungkan sekaligus. Gabungkan lebih sedikit, misalnya lebih sedikit tahun.</translation>
</message>
<message>
<source>Attacks that succeed</source>
<translation>Serangan yang berhasil</translation>
</message>
<message>
<source>Before protection</source>
<translation>Sebelum perlindungan</translation>
</message>
<message>
<source>Between {least} and {greatest} people have these answers; that can be worked out.</source>
<translation>Antara {least} dan {greatest} orang memiliki jawaban ini; itu dapat disimpulkan.</translation>
</message>
<message>
<source>Bring up to date</source>
<translation>Perbarui</translation>
</message>
<message>
<source>By comparing releases: {learnt}</source>
<translation>Dengan membandingkan rilis: {learnt}</translation>
</message>
<message>
<source>CTDC: {flag}</source>
<translation>CTDC: {flag}</translation>
</message>
<message>
<source>Chance added (for everybody, 2,000 people and more)</source>
<translation>Derau acak ditambahkan (untuk semua orang, mulai 2.000 orang)</translation>
</message>
<message>
<source>Chance was added to every figure, so that nobody can tell from them whether a single person was counted. All tables add up. The manifest says for each table how far its figures may be off.</source>
<translation>Derau acak ditambahkan pada setiap angka, sehingga tidak seorang pun dapat mengetahui darinya apakah seseorang ikut dihitung. Semua tabel cocok jumlahnya. Manifes menyebut untuk setiap tabel sejauh mana angkanya dapat meleset.</translation>
</message>
<message>
<source>Choose</source>
<translation>Pilih</translation>
</message>
<message>
<source>Choose, then look</source>
<translation>Pilih, lalu lihat</translation>
</message>
<message>
<source>Citizenship</source>
<translation>Kewarganegaraan</translation>
</message>
<message>
<source>Coarse records (at most five columns)</source>
<translation>Catatan yang dibuat kasar (paling banyak lima kolom)</translation>
</message>
<message>
<source>Code</source>
<translation>Kode</translation>
</message>
<message>
<source>Code put into different groups, for which nothing is added up</source>
<translation>Kode yang dimasukkan ke kelompok berbeda, sehingga tidak ada yang dijumlahkan</translation>
</message>
<message>
<source>Code that not all countries have</source>
<translation>Kode yang tidak dimiliki semua negara</translation>
</message>
<message>
<source>Column</source>
<translation>Kolom</translation>
</message>
<message>
<source>Column {number} of the plan has more than {most} different values. Figures count codes: choose another column, or group its values first.</source>
<translation>Kolom {number} dalam rencana memiliki lebih dari {most} nilai yang berbeda. Angka statistik menghitung kode: pilih kolom lain, atau kelompokkan dulu nilainya.</translation>
</message>
<message>
<source>Column {number} of the plan holds a code that its order does not list. Add the code to the plan, or list it under `missing` if it means that the answer is not known.</source>
<translation>Kolom {number} dalam rencana memuat kode yang tidak ada dalam urutannya. Tambahkan kode itu ke rencana, atau cantumkan di bawah `missing` bila artinya jawaban tidak diketahui.</translation>
</message>
<message>
<source>Column {number} of the plan holds the code _T, which means the total. Use another code.</source>
<translation>Kolom {number} dalam rencana memuat kode _T, yang berarti jumlah. Pakai kode lain.</translation>
</message>
<message>
<source>Column {number} of the plan lists no codes. Where chance is added, which codes there are must not follow from the records. List its codes under `order`.</source>
<translation>Kolom {number} dalam rencana tidak mencantumkan kode. Bila derau acak ditambahkan, kode apa saja yang ada tidak boleh dapat disimpulkan dari catatan. Cantumkan kodenya di bawah `order`.</translation>
</message>
<message>
<source>Countries</source>
<translation>Negara</translation>
</message>
<message>
<source>Countries counted</source>
<translation>Negara yang dihitung</translation>
</message>
<message>
<source>Country</source>
<translation>Negara</translation>
</message>
<message>
<source>Country of return</source>
<translation>Negara kepulangan</translation>
</message>
<message>
<source>Difference</source>
<translation>Perbedaan</translation>
</message>
<message>
<source>Differences</source>
<translation>Perbedaan</translation>
</message>
<message>
<source>Each figure is the sum of what the countries counted in it published. The true number lies between `at least` and `at most`: for certain, or in 95 of 100 cases where a country adds chance to it.</source>
<translation>Setiap angka adalah jumlah dari yang diterbitkan negara-negara yang dihitung di dalamnya. Angka sebenarnya terletak antara `at least` (paling sedikit) dan `at most` (paling banyak): dengan pasti, atau dalam 95 dari 100 kali bila suatu negara menambahkan derau acak padanya.</translation>
</message>
<message>
<source>Each person's answers are made coarser or left out until at least {k} people share them.</source>
<translation>Jawaban setiap orang dibuat lebih kasar atau dihilangkan sampai dimiliki paling sedikit {k} orang.</translation>
</message>
<message>
<source>Every figure becomes a multiple of {base}, all at once: totals add up and nobody shows.</source>
<translation>Setiap angka menjadi kelipatan {base}, semuanya sekaligus: jumlahnya cocok dan tidak seorang pun terlihat.</translation>
</message>
<message>
<source>Every figure gets a little chance added, so that one more person never shows.</source>
<translation>Setiap angka diberi sedikit derau acak, sehingga tambahan satu orang tidak pernah terlihat.</translation>
</message>
<message>
<source>Every figure is rounded to a multiple of {base}, up or down by chance, so that all tables add up. A figure may be up to {reach} away from the true one, and 0 may stand for a few people.</source>
<translation>Setiap angka dibulatkan ke kelipatan {base}, ke atas atau ke bawah secara acak, sehingga semua tabel cocok jumlahnya. Suatu angka dapat berselisih sampai {reach} dari angka sebenarnya, dan 0 dapat berarti beberapa orang.</translation>
</message>
<message>
<source>Every figure that is shown is the true one.</source>
<translation>Setiap angka yang ditampilkan adalah angka sebenarnya.</translation>
</message>
<message>
<source>Every person whose case was opened in the period, whatever came of it.</source>
<translation>Setiap orang yang kasusnya dibuka dalam periode itu, apa pun hasilnya.</translation>
</message>
<message numerus="yes">
<source>Exactly %n people have these answers; that can be worked out.</source>
<translation>
<numerusform>Tepat %n orang memiliki jawaban ini; itu dapat disimpulkan.</numerusform>
</translation>
</message>
<message>
<source>Figure</source>
<translation>Angka</translation>
</message>
<message>
<source>Figures</source>
<translation>Angka statistik</translation>
</message>
<message>
<source>Figures are protected and attacked before anybody sees them.</source>
<translation>Angka statistik dilindungi dan diuji dengan serangan sebelum dilihat siapa pun.</translation>
</message>
<message>
<source>Figures of 10 people and more are off by {percent} % on average.</source>
<translation>Angka 10 orang atau lebih meleset rata-rata {percent} %.</translation>
</message>
<message>
<source>Figures of a period that overlaps this one have been published. The difference would show single people. Choose the next period, the same one, or one made up of published periods.</source>
<translation>Angka statistik dari periode yang tumpang tindih dengan periode ini sudah diterbitkan. Selisihnya dapat menunjukkan orang perorangan. Pilih periode berikutnya, periode yang sama, atau periode yang tersusun dari periode-periode terbitan.</translation>
</message>
<message>
<source>Figures of several countries together</source>
<translation>Angka statistik gabungan beberapa negara</translation>
</message>
<message>
<source>Figures of this period have been published, and fewer than {least} people have changed since. The difference would show them. What was published stays as it is and can be written again; who comes late is counted in the next period.</source>
<translation>Angka statistik periode ini sudah diterbitkan, dan sejak itu kurang dari {least} orang yang berubah. Selisihnya akan menunjukkan mereka. Yang sudah diterbitkan tetap seperti adanya dan dapat ditulis lagi; orang yang datang belakangan dihitung dalam periode berikutnya.</translation>
</message>
<message>
<source>Figures with noise have told nearly all that they may tell of some of these people: epsilon {spent} of {most}. These would make it {wanted}. Choose a smaller epsilon, or another period.</source>
<translation>Angka dengan derau acak sudah mengungkapkan hampir semua yang boleh diungkapkan tentang sebagian orang ini: epsilon {spent} dari {most}. Angka-angka ini akan menjadikannya {wanted}. Pilih epsilon yang lebih kecil, atau periode lain.</translation>
</message>
<message>
<source>File that the manifest does not vouch for, and that was not read</source>
<translation>Berkas yang tidak dijamin manifes dan tidak dibaca</translation>
</message>
<message>
<source>Finding somebody who is the only one in a figure</source>
<translation>Menemukan seseorang yang merupakan satu-satunya dalam suatu angka</translation>
</message>
<message>
<source>First column</source>
<translation>Kolom pertama</translation>
</message>
<message>
<source>Folder {number} does not exist or cannot be opened.</source>
<translation>Folder {number} tidak ada atau tidak dapat dibuka.</translation>
</message>
<message>
<source>Folder {number} is given twice, and its people would be counted twice.</source>
<translation>Folder {number} disebut dua kali, sehingga orang di dalamnya akan dihitung dua kali.</translation>
</message>
<message>
<source>For coarse records choose tables with at most five different columns.</source>
<translation>Untuk catatan yang dibuat kasar, pilih tabel dengan paling banyak lima kolom berbeda.</translation>
</message>
<message>
<source>For nobody in particular</source>
<translation>Tanpa penerima tertentu</translation>
</message>
<message>
<source>For whom; several with commas between them</source>
<translation>Untuk siapa; bila beberapa, pisahkan dengan koma</translation>
</message>
<message>
<source>For: {recipients}</source>
<translation>Untuk: {recipients}</translation>
</message>
<message>
<source>Form of exploitation</source>
<translation>Bentuk eksploitasi</translation>
</message>
<message>
<source>Group added up from its parts</source>
<translation>Kelompok yang dijumlahkan dari bagian-bagiannya</translation>
</message>
<message>
<source>Hatched: hidden. The mark is of one size, whatever the figure is.</source>
<translation>Diarsir: disembunyikan. Tandanya berukuran sama, berapa pun angkanya.</translation>
</message>
<message>
<source>How long exploited</source>
<translation>Lama dieksploitasi</translation>
</message>
<message>
<source>How people are protected</source>
<translation>Cara orang dilindungi</translation>
</message>
<message>
<source>How they are protected</source>
<translation>Cara perlindungannya</translation>
</message>
<message>
<source>Identified by</source>
<translation>Diidentifikasi oleh</translation>
</message>
<message>
<source>In figures</source>
<translation>Dalam angka</translation>
</message>
<message numerus="yes">
<source>In the plain tables %n person(s) could have been found.</source>
<translation>
<numerusform>Dalam tabel tanpa perlindungan, %n orang dapat ditemukan.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>In the plain tables %n small group(s) could have been worked out.</source>
<translation>
<numerusform>Dalam tabel tanpa perlindungan, %n kelompok kecil dapat disimpulkan.</numerusform>
</translation>
</message>
<message>
<source>In the words of those who count this way: differential privacy for each person, with epsilon {epsilon} and delta {delta}.</source>
<translation>Dalam istilah mereka yang menghitung dengan cara ini: privasi diferensial (differential privacy) bagi setiap orang, dengan epsilon {epsilon} dan delta {delta}.</translation>
</message>
<message>
<source>In these: none.</source>
<translation>Dalam angka ini: tidak ada.</translation>
</message>
<message>
<source>It has no readable manifest, so nobody vouches for it.</source>
<translation>Rilis ini tidak memiliki manifes yang dapat dibaca, jadi tidak ada yang menjaminnya.</translation>
</message>
<message>
<source>It holds a column or code with signs that no release has.</source>
<translation>Rilis ini memuat kolom atau kode dengan tanda yang tidak ada dalam rilis mana pun.</translation>
</message>
<message>
<source>It is in another form, perhaps that of a newer version of this program.</source>
<translation>Bentuknya lain, mungkin bentuk dari versi program ini yang lebih baru.</translation>
</message>
<message>
<source>It is not signed by the one whose fingerprint you gave. Ask who sent it.</source>
<translation>Rilis ini tidak ditandatangani oleh pemilik sidik jari yang Anda berikan. Tanyakan kepada pengirimnya.</translation>
</message>
<message>
<source>It is the same as release {number}. Leave one of them out.</source>
<translation>Ini sama dengan rilis {number}. Keluarkan salah satunya.</translation>
</message>
<message>
<source>Its files are not those its manifest vouches for. Ask whoever sent it for the release as it was made.</source>
<translation>Berkasnya bukan yang dijamin manifesnya. Mintalah rilis sebagaimana dibuat kepada pengirimnya.</translation>
</message>
<message>
<source>Its manifest does not say in a way known here how its figures were protected.</source>
<translation>Manifesnya tidak menyebut dengan cara yang dikenal di sini bagaimana angkanya dilindungi.</translation>
</message>
<message>
<source>Its manifest names no period.</source>
<translation>Manifesnya tidak menyebut periode.</translation>
</message>
<message>
<source>Its signature does not hold: the manifest was changed after it was signed. Ask who sent it.</source>
<translation>Tanda tangannya tidak sah: manifes diubah setelah ditandatangani. Tanyakan kepada pengirimnya.</translation>
</message>
<message>
<source>Kinds of service received</source>
<translation>Jumlah jenis layanan yang diterima</translation>
</message>
<message>
<source>Learning of everybody in a group what nearly all of it are</source>
<translation>Mengetahui tentang semua orang dalam suatu kelompok apa yang berlaku bagi hampir semuanya</translation>
</message>
<message>
<source>Line {line} of the file holds a control character, so it is not a CSV file in UTF-8. Save it as CSV UTF-8 and try again.</source>
<translation>Baris {line} dalam berkas memuat karakter kendali, jadi ini bukan berkas CSV UTF-8. Simpan sebagai CSV UTF-8, lalu coba lagi.</translation>
</message>
<message>
<source>Line {line} of the file is not UTF-8. Save the file as CSV UTF-8 and try again.</source>
<translation>Baris {line} dalam berkas bukan UTF-8. Simpan berkas sebagai CSV UTF-8, lalu coba lagi.</translation>
</message>
<message>
<source>Line {line} of the plan, under {key}: {problem}</source>
<translation>Baris {line} dalam rencana, di bawah {key}: {problem}</translation>
</message>
<message>
<source>Line {line} of the plan: {problem}</source>
<translation>Baris {line} dalam rencana: {problem}</translation>
</message>
<message>
<source>Lines and columns that are 0 throughout are left out here.</source>
<translation>Baris dan kolom yang seluruhnya 0 tidak ditampilkan di sini.</translation>
</message>
<message>
<source>Look</source>
<translation>Lihat</translation>
</message>
<message>
<source>Look through the figures below. They are the very ones that will leave.</source>
<translation>Periksa angka di bawah ini. Angka inilah yang akan keluar.</translation>
</message>
<message>
<source>Made-up records (for researchers, 10,000 people and more)</source>
<translation>Catatan sintetis (untuk peneliti, mulai 10.000 orang)</translation>
</message>
<message>
<source>Meaning of the code</source>
<translation>Arti kode</translation>
</message>
<message>
<source>Name the folders of at least one release.</source>
<translation>Sebutkan folder dari paling sedikit satu rilis.</translation>
</message>
<message>
<source>Names are letters, digits and _; codes are those of the list.</source>
<translation>Nama terdiri atas huruf, angka, dan _; kode adalah kode dari daftar.</translation>
</message>
<message>
<source>Near line {line} of the file the quotes do not close, or a field is far too long.</source>
<translation>Di sekitar baris {line} dalam berkas, tanda kutip tidak ditutup atau suatu isian terlalu panjang.</translation>
</message>
<message>
<source>Nearly all people of a group have this answer.</source>
<translation>Hampir semua orang dalam suatu kelompok memiliki jawaban ini.</translation>
</message>
<message>
<source>Needs met: goals reached</source>
<translation>Kebutuhan yang terpenuhi: tujuan yang tercapai</translation>
</message>
<message>
<source>No figure is hidden, so there are no holes.</source>
<translation>Tidak ada angka yang disembunyikan, jadi tidak ada celah.</translation>
</message>
<message>
<source>Nobody else in this office may publish, so nobody else looks first. The ledger and the release say so.</source>
<translation>Tidak ada orang lain di kantor ini yang boleh menerbitkan, jadi tidak ada orang lain yang melihatnya dulu. Buku rilis dan rilis menyebutkan hal itu.</translation>
</message>
<message>
<source>None of these releases has figures that can be joined: tables made from made-up or recoded records say nothing sure of the true counts.</source>
<translation>Tidak satu pun rilis ini memiliki angka yang dapat digabungkan: tabel dari catatan sintetis atau catatan yang dikode ulang tidak menyebut apa pun yang pasti tentang jumlah sebenarnya.</translation>
</message>
<message>
<source>Not joined: its method says nothing sure of the true counts</source>
<translation>Tidak digabungkan: metodenya tidak menyebut apa pun yang pasti tentang jumlah sebenarnya</translation>
</message>
<message>
<source>Not known</source>
<translation>Tidak diketahui</translation>
</message>
<message>
<source>Nothing has been published yet.</source>
<translation>Belum ada yang diterbitkan.</translation>
</message>
<message>
<source>Nothing here is more precise than what the countries published. A country that is missing from a figure is not counted in it, so figures with different countries cannot be compared.</source>
<translation>Tidak ada di sini yang lebih tepat daripada yang diterbitkan negara-negara itu. Negara yang tidak ada dalam suatu angka tidak dihitung di dalamnya, sehingga angka dengan negara berbeda tidak dapat dibandingkan.</translation>
</message>
<message>
<source>Nothing leaves yet: somebody else who may publish looks at these figures and approves them.</source>
<translation>Belum ada yang keluar: orang lain yang boleh menerbitkan melihat angka statistik ini dan menyetujuinya.</translation>
</message>
<message>
<source>Nothing of the budget for chance is spent: these figures have none</source>
<translation>Anggaran derau acak tidak terpakai: angka-angka ini tidak memakai derau</translation>
</message>
<message>
<source>Of what may ever be told by chance about the same people, {percent} % is spent</source>
<translation>Dari semua yang boleh diungkapkan dengan derau acak tentang orang yang sama, {percent} % sudah terpakai</translation>
</message>
<message>
<source>One person may be counted in two countries or periods: countries do not know of each other's cases.</source>
<translation>Satu orang mungkin dihitung dalam dua negara atau dua periode: negara-negara tidak mengetahui kasus satu sama lain.</translation>
</message>
<message numerus="yes">
<source>Only %n people have all the answers of a record, so they can be found by what is known of them.</source>
<translation>
<numerusform>Hanya %n orang memiliki semua jawaban suatu catatan, sehingga mereka dapat ditemukan dari apa yang diketahui tentang mereka.</numerusform>
</translation>
</message>
<message>
<source>Open the tables</source>
<translation>Buka tabel</translation>
</message>
<message>
<source>Other</source>
<translation>Lainnya</translation>
</message>
<message>
<source>People assisted</source>
<translation>Orang yang dibantu</translation>
</message>
<message>
<source>People counted, period by period</source>
<translation>Orang yang dihitung, periode demi periode</translation>
</message>
<message>
<source>Period</source>
<translation>Periode</translation>
</message>
<message>
<source>Period that not all countries have</source>
<translation>Periode yang tidak dimiliki semua negara</translation>
</message>
<message>
<source>Period: {period}</source>
<translation>Periode: {period}</translation>
</message>
<message>
<source>Period; only periods that are over</source>
<translation>Periode; hanya yang sudah berakhir</translation>
</message>
<message>
<source>Periods</source>
<translation>Periode</translation>
</message>
<message>
<source>Propose</source>
<translation>Usulkan</translation>
</message>
<message>
<source>Proposed by you on {day}. Somebody else has to look and approve.</source>
<translation>Anda usulkan pada {day}. Orang lain harus melihat dan menyetujuinya.</translation>
</message>
<message>
<source>Proposed by {author}, approved by {approver}</source>
<translation>Diusulkan oleh {author}, disetujui oleh {approver}</translation>
</message>
<message>
<source>Proposed by {name} on {day}</source>
<translation>Diusulkan oleh {name} pada {day}</translation>
</message>
<message>
<source>Proposed. Somebody else has to look and approve.</source>
<translation>Sudah diusulkan. Orang lain harus melihat dan menyetujuinya.</translation>
</message>
<message>
<source>Protecting and attacking the figures</source>
<translation>Melindungi angka statistik dan mengujinya dengan serangan</translation>
</message>
<message>
<source>Publish</source>
<translation>Terbitkan</translation>
</message>
<message>
<source>Published as release {number}.</source>
<translation>Diterbitkan sebagai rilis {number}.</translation>
</message>
<message>
<source>Published by {author}</source>
<translation>Diterbitkan oleh {author}</translation>
</message>
<message>
<source>Published so far</source>
<translation>Yang sudah diterbitkan</translation>
</message>
<message>
<source>Publish…</source>
<translation>Terbitkan…</translation>
</message>
<message>
<source>Reading the cases</source>
<translation>Membaca kasus</translation>
</message>
<message>
<source>Received: {service}</source>
<translation>Diterima: {service}</translation>
</message>
<message>
<source>Record {number} of the file has more or fewer fields than there are columns.</source>
<translation>Jumlah isian catatan {number} dalam berkas tidak sama dengan jumlah kolom.</translation>
</message>
<message>
<source>Records can only be made up for about {least} people or more: of fewer they would tell too little that is true. Publish noisy or rounded figures, or choose a longer period.</source>
<translation>Catatan sintetis hanya dapat dibuat untuk sekitar {least} orang atau lebih: bila kurang, terlalu sedikit kebenaran yang dapat ditunjukkannya. Terbitkan angka dengan derau acak atau angka yang dibulatkan, atau pilih periode yang lebih panjang.</translation>
</message>
<message>
<source>Records made up from these figures would tell too much about people who were counted. Choose fewer columns, or a smaller epsilon.</source>
<translation>Catatan sintetis dari angka-angka ini akan terlalu banyak mengungkapkan tentang orang yang dihitung. Pilih lebih sedikit kolom, atau epsilon yang lebih kecil.</translation>
</message>
<message>
<source>Records of invented people that together give nearly the same figures.</source>
<translation>Catatan orang rekaan yang bersama-sama menghasilkan angka yang hampir sama.</translation>
</message>
<message>
<source>Referrals answered</source>
<translation>Rujukan yang dijawab</translation>
</message>
<message>
<source>Relation of the alleged perpetrator</source>
<translation>Hubungan dengan terduga pelaku</translation>
</message>
<message>
<source>Release {number} cannot be joined. {why}</source>
<translation>Rilis {number} tidak dapat digabungkan. {why}</translation>
</message>
<message>
<source>Release {number} is about some of the same people and columns, and figures with noise do not go together with figures without. Choose a method of the same kind, or other columns.</source>
<translation>Rilis {number} mencakup sebagian orang dan kolom yang sama, dan angka dengan derau acak tidak dapat dipadukan dengan angka tanpa derau. Pilih metode sejenis, atau kolom lain.</translation>
</message>
<message>
<source>Release {number} is about some of the same people and columns, and records of groups are not published beside other figures of them. Choose other columns or another period.</source>
<translation>Rilis {number} mencakup sebagian orang dan kolom yang sama, dan catatan kelompok tidak diterbitkan di samping angka lain tentang mereka. Pilih kolom lain atau periode lain.</translation>
</message>
<message>
<source>Release {number} is of the same country and of days that are also in this one, so people would be counted twice. Leave one of them out.</source>
<translation>Rilis {number} berasal dari negara yang sama dan dari hari-hari yang juga ada dalam rilis ini, sehingga orang akan dihitung dua kali. Keluarkan salah satunya.</translation>
</message>
<message>
<source>Release {number}: {title}, {period}</source>
<translation>Rilis {number}: {title}, {period}</translation>
</message>
<message>
<source>Release {number}: {title}, {period}, on {day}</source>
<translation>Rilis {number}: {title}, {period}, pada {day}</translation>
</message>
<message>
<source>Return</source>
<translation>Pemulangan</translation>
</message>
<message>
<source>Risk for the people counted</source>
<translation>Risiko bagi orang yang dihitung</translation>
</message>
<message>
<source>Rounded (for sharing between countries)</source>
<translation>Dibulatkan (untuk berbagi antarnegara)</translation>
</message>
<message>
<source>Rounded figures have tables of at most two columns. Hide small figures instead.</source>
<translation>Angka yang dibulatkan memiliki tabel dengan paling banyak dua kolom. Sebagai gantinya, sembunyikan angka kecil.</translation>
</message>
<message>
<source>Second column</source>
<translation>Kolom kedua</translation>
</message>
<message>
<source>See the figures</source>
<translation>Lihat angka</translation>
</message>
<message>
<source>Sex of the alleged perpetrator</source>
<translation>Jenis kelamin terduga pelaku</translation>
</message>
<message>
<source>Signature</source>
<translation>Tanda tangan</translation>
</message>
<message>
<source>Signature of the release</source>
<translation>Tanda tangan rilis</translation>
</message>
<message>
<source>Small figures</source>
<translation>Angka kecil</translation>
</message>
<message>
<source>Small figures hidden (for partners who need true values)</source>
<translation>Angka kecil disembunyikan (untuk mitra yang memerlukan nilai sebenarnya)</translation>
</message>
<message>
<source>Small figures that can be worked out exactly</source>
<translation>Angka kecil yang dapat disimpulkan dengan tepat</translation>
</message>
<message>
<source>Small figures that can be worked out too nearly</source>
<translation>Angka kecil yang dapat disimpulkan terlalu dekat</translation>
</message>
<message>
<source>Some records do not say which person they are about. Complete them, and try again.</source>
<translation>Beberapa catatan tidak menyebut orang yang mana. Lengkapi, lalu coba lagi.</translation>
</message>
<message>
<source>Some records have no answer in column {number} of the plan. List under `missing` the values that mean that the answer is not known, such as "".</source>
<translation>Beberapa catatan tidak memiliki jawaban di kolom {number} dalam rencana. Cantumkan di bawah `missing` nilai-nilai yang berarti jawaban tidak diketahui, seperti "".</translation>
</message>
<message numerus="yes">
<source>Somebody who is alone in another figure can work out that %n people have these answers.</source>
<translation>
<numerusform>Seseorang yang sendirian dalam angka lain dapat menyimpulkan bahwa %n orang memiliki jawaban ini.</numerusform>
</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>Sumber: {source}</translation>
</message>
<message>
<source>Standard of the code list</source>
<translation>Standar daftar kode</translation>
</message>
<message>
<source>Status as a victim</source>
<translation>Status sebagai korban</translation>
</message>
<message>
<source>Table</source>
<translation>Tabel</translation>
</message>
<message>
<source>Table taken from the totals of a larger one</source>
<translation>Tabel yang diambil dari jumlah tabel yang lebih besar</translation>
</message>
<message>
<source>Table that is missing</source>
<translation>Tabel yang tidak ada</translation>
</message>
<message>
<source>Table {number}</source>
<translation>Tabel {number}</translation>
</message>
<message>
<source>Tables</source>
<translation>Tabel</translation>
</message>
<message>
<source>Tables of your own choice</source>
<translation>Tabel pilihan Anda sendiri</translation>
</message>
<message>
<source>Take back</source>
<translation>Tarik kembali</translation>
</message>
<message>
<source>Taken back. Nothing was published.</source>
<translation>Sudah ditarik kembali. Tidak ada yang diterbitkan.</translation>
</message>
<message>
<source>Tested: nobody can be worked out from these tables.</source>
<translation>Sudah diuji: tidak seorang pun dapat dikenali dari tabel-tabel ini.</translation>
</message>
<message>
<source>The codebook of this release names groups that do not exist.</source>
<translation>Buku kode rilis ini menyebut kelompok yang tidak ada.</translation>
</message>
<message>
<source>The columns of these records are not equally long.</source>
<translation>Panjang kolom-kolom catatan ini tidak sama.</translation>
</message>
<message>
<source>The figures are counted from the records that are published with them. There, every combination of answers is shared by at least {k} people; other answers are made coarser or left out.</source>
<translation>Angka-angka ini dihitung dari catatan yang diterbitkan bersamanya. Di sana, setiap kombinasi jawaban dimiliki paling sedikit {k} orang; jawaban lain dibuat lebih kasar atau dihilangkan.</translation>
</message>
<message>
<source>The figures are exact. Figures of 1 to {most} people are hidden, and others with them, so that no hidden figure can be worked out from the rest.</source>
<translation>Angka-angka ini tepat. Angka 1 sampai {most} orang disembunyikan, bersama angka lain, sehingga angka tersembunyi tidak dapat dihitung dari sisanya.</translation>
</message>
<message>
<source>The figures cannot be joined there. See that the disk has room and is yours to write to, or join less.</source>
<translation>Angka tidak dapat digabungkan di sana. Periksa apakah disk masih memiliki ruang dan Anda boleh menulis di sana, atau gabungkan lebih sedikit.</translation>
</message>
<message>
<source>The figures contradict one another.</source>
<translation>Angka-angka ini saling bertentangan.</translation>
</message>
<message>
<source>The figures of a release contradict one another, so they cannot be joined.</source>
<translation>Angka-angka suatu rilis saling bertentangan, sehingga tidak dapat digabungkan.</translation>
</message>
<message>
<source>The file does not have all columns that the plan names: column {number} of the plan is not there. The first line must hold the names of the columns, with a comma, semicolon, tab or | between them.</source>
<translation>Berkas tidak memiliki semua kolom yang disebut dalam rencana: kolom {number} dalam rencana tidak ada. Baris pertama harus memuat nama-nama kolom, dipisahkan dengan koma, titik koma, tab, atau |.</translation>
</message>
<message>
<source>The file has more than {most} columns. Keep those that are counted.</source>
<translation>Berkas memiliki lebih dari {most} kolom. Simpan hanya kolom yang dihitung.</translation>
</message>
<message>
<source>The file has more than {most} records. Split it by period.</source>
<translation>Berkas memiliki lebih dari {most} catatan. Bagi menurut periode.</translation>
</message>
<message>
<source>The file has no column that `person` in the plan names.</source>
<translation>Berkas tidak memiliki kolom yang disebut oleh `person` dalam rencana.</translation>
</message>
<message>
<source>The file has the names of columns but no records.</source>
<translation>Berkas memuat nama-nama kolom tetapi tidak memuat catatan.</translation>
</message>
<message>
<source>The file is empty. Choose a CSV file with the names of the columns in its first line.</source>
<translation>Berkas kosong. Pilih berkas CSV dengan nama-nama kolom di baris pertama.</translation>
</message>
<message>
<source>The file is written in UTF-16. Save it as CSV UTF-8 and try again.</source>
<translation>Berkas ditulis dalam UTF-16. Simpan sebagai CSV UTF-8, lalu coba lagi.</translation>
</message>
<message>
<source>The file of figures {file}</source>
<translation>Berkas angka statistik {file}</translation>
</message>
<message>
<source>The file of records cannot be read. Check that it is there and is yours to read.</source>
<translation>Berkas catatan tidak dapat dibaca. Periksa apakah berkas itu ada dan Anda boleh membacanya.</translation>
</message>
<message>
<source>The file of records changed while it was read. Close it elsewhere and try again.</source>
<translation>Berkas catatan berubah ketika dibaca. Tutup di tempat lain, lalu coba lagi.</translation>
</message>
<message>
<source>The file of records is larger than 1 GB. Split it by period.</source>
<translation>Berkas catatan lebih besar dari 1 GB. Bagi menurut periode.</translation>
</message>
<message>
<source>The file of sources cannot be read. It needs to be a CSV file in UTF-8 with the columns source and folder, and if you like fingerprint.</source>
<translation>Berkas sumber tidak dapat dibaca. Berkas itu harus berupa CSV UTF-8 dengan kolom source dan folder, dan bila Anda mau, fingerprint.</translation>
</message>
<message>
<source>The file was changed or taken away after the release was made.</source>
<translation>Berkas diubah atau diambil setelah rilis dibuat.</translation>
</message>
<message>
<source>The ledger of releases was changed. Do not publish; tell your supervisor.</source>
<translation>Buku rilis sudah diubah. Jangan menerbitkan; beri tahu penyelia Anda.</translation>
</message>
<message>
<source>The manifest does not list this file; it may hold more than figures.</source>
<translation>Manifes tidak mencantumkan berkas ini; isinya mungkin lebih dari angka statistik.</translation>
</message>
<message>
<source>The manifest says more than a release needs; it may name people, machines or times.</source>
<translation>Manifes memuat lebih dari yang diperlukan untuk rilis; mungkin menyebut orang, komputer, atau waktu.</translation>
</message>
<message>
<source>The map is a sketch. It says nothing about where a border runs.</source>
<translation>Peta ini adalah sketsa. Peta ini tidak menunjukkan letak perbatasan.</translation>
</message>
<message>
<source>The name of a country needs 1 to 40 letters, digits, spaces, dots, hyphens or brackets, and begins with a letter or digit.</source>
<translation>Nama negara terdiri atas 1 sampai 40 huruf, angka, spasi, titik, tanda hubung, atau tanda kurung, dan diawali huruf atau angka.</translation>
</message>
<message>
<source>The name of the menu and the name of the file do not agree.</source>
<translation>Nama menu dan nama berkas tidak cocok.</translation>
</message>
<message>
<source>The plain tables are safe, too: every group in them is large.</source>
<translation>Tabel tanpa perlindungan juga aman: setiap kelompok di dalamnya besar.</translation>
</message>
<message>
<source>The plan cannot be read. Check that the file is there and is yours to read.</source>
<translation>Rencana tidak dapat dibaca. Periksa apakah berkasnya ada dan Anda boleh membacanya.</translation>
</message>
<message>
<source>The plan is empty or not a list of keys. Look at the help page on plans.</source>
<translation>Rencana kosong atau bukan daftar kunci. Lihat halaman bantuan tentang rencana.</translation>
</message>
<message>
<source>The plan is not written in UTF-8. Open it in an editor and save it as UTF-8.</source>
<translation>Rencana tidak ditulis dalam UTF-8. Buka di penyunting teks dan simpan sebagai UTF-8.</translation>
</message>
<message>
<source>The plan is too large: a plan has at most one million letters.</source>
<translation>Rencana terlalu besar: paling banyak satu juta huruf.</translation>
</message>
<message>
<source>The published figures contradict one another: no list of people can have them all.</source>
<translation>Angka yang diterbitkan saling bertentangan: tidak ada daftar orang yang dapat menghasilkan semuanya.</translation>
</message>
<message>
<source>The published records cannot be read, so nobody can say what they tell.</source>
<translation>Catatan terbitan tidak dapat dibaca, jadi tidak seorang pun dapat menyebut apa yang diungkapkannya.</translation>
</message>
<message>
<source>The records are made up from these figures. No record is about a person.</source>
<translation>Catatan ini adalah catatan sintetis dari angka-angka ini. Tidak ada catatan yang menyangkut orang tertentu.</translation>
</message>
<message>
<source>The records have no column that column {number} of the plan names.</source>
<translation>Catatan tidak memiliki kolom yang disebut oleh kolom {number} dalam rencana.</translation>
</message>
<message>
<source>The release cannot be written there. Check that the disk has room and is yours to write to.</source>
<translation>Rilis tidak dapat ditulis di sana. Periksa apakah disk masih memiliki ruang dan Anda boleh menulis di sana.</translation>
</message>
<message>
<source>The release has no readable manifest, so nobody vouches for it.</source>
<translation>Rilis tidak memiliki manifes yang dapat dibaca, jadi tidak ada yang menjaminnya.</translation>
</message>
<message>
<source>The rows are not in the order of their codes; their order may tell who came first.</source>
<translation>Baris-baris tidak menurut urutan kodenya; urutannya dapat menunjukkan siapa yang datang lebih dulu.</translation>
</message>
<message>
<source>The signature is missing, or not that of the sender.</source>
<translation>Tanda tangan tidak ada, atau bukan milik pengirim.</translation>
</message>
<message>
<source>The tables of this release are too large to be checked together.</source>
<translation>Tabel-tabel rilis ini terlalu besar untuk diperiksa bersama.</translation>
</message>
<message>
<source>The thin lines show between which limits the true figure lies.</source>
<translation>Garis tipis menunjukkan batas-batas tempat angka sebenarnya terletak.</translation>
</message>
<message>
<source>The thin lines show where the true figure lies 19 times of 20.</source>
<translation>Garis tipis menunjukkan tempat angka sebenarnya terletak dalam 19 dari 20 kali.</translation>
</message>
<message>
<source>The wider an arrow, the more people; its number stands in the list.</source>
<translation>Makin lebar panah, makin banyak orangnya; jumlahnya ada dalam daftar.</translation>
</message>
<message>
<source>The workbook has comments, pictures, links, macros or stored data beside its sheets.</source>
<translation>Buku kerja memuat komentar, gambar, tautan, makro, atau data tersimpan selain lembarnya.</translation>
</message>
<message>
<source>The workbook has hidden sheets, rows or columns.</source>
<translation>Buku kerja memuat lembar, baris, atau kolom tersembunyi.</translation>
</message>
<message>
<source>The workbook has named places or formulas.</source>
<translation>Buku kerja memuat rentang bernama atau rumus.</translation>
</message>
<message>
<source>The workbook says when its parts were written.</source>
<translation>Buku kerja menyebut kapan bagian-bagiannya ditulis.</translation>
</message>
<message>
<source>The workbook says who made it, or when.</source>
<translation>Buku kerja menyebut siapa pembuatnya atau kapan dibuat.</translation>
</message>
<message>
<source>The workbook shows numbers that the tables do not publish.</source>
<translation>Buku kerja menampilkan angka yang tidak diterbitkan dalam tabel.</translation>
</message>
<message>
<source>There are more figures than a workbook should hold. All are in combined.csv.</source>
<translation>Angkanya lebih banyak daripada yang sebaiknya dimuat buku kerja. Semuanya ada dalam combined.csv.</translation>
</message>
<message>
<source>There is already something with the name of this folder. Choose a name that is free.</source>
<translation>Sudah ada sesuatu dengan nama folder ini. Pilih nama lain yang belum dipakai.</translation>
</message>
<message>
<source>There is no such column. Correct its name.</source>
<translation>Kolom itu tidak ada. Betulkan namanya.</translation>
</message>
<message>
<source>These figures and those of release {number} are about nearly the same people: fewer than {least} are in one and not in the other, and the difference would show them. Choose the same people, or others.</source>
<translation>Angka-angka ini dan angka rilis {number} mencakup orang yang hampir sama: kurang dari {least} orang ada di satu dan tidak di yang lain, dan selisihnya akan menunjukkan mereka. Pilih orang yang sama, atau orang lain.</translation>
</message>
<message>
<source>These figures are about fewer than {least} people.</source>
<translation>Angka statistik ini mencakup kurang dari {least} orang.</translation>
</message>
<message>
<source>These figures were published before; the same files were written again.</source>
<translation>Angka statistik ini sudah pernah diterbitkan; berkas yang sama ditulis lagi.</translation>
</message>
<message>
<source>These figures would be about fewer than some {least} people, too few for figures with chance added: they would be more chance than truth. Round the figures, or choose a longer period.</source>
<translation>Angka-angka ini akan mencakup kurang dari sekitar {least} orang, terlalu sedikit untuk angka dengan derau acak: isinya akan lebih banyak derau daripada kebenaran. Bulatkan angkanya, atau pilih periode yang lebih panjang.</translation>
</message>
<message>
<source>These figures would be about fewer than {least} people, which is too few for any figure to be safe. Choose a longer period or more people.</source>
<translation>Angka statistik ini akan mencakup kurang dari {least} orang, terlalu sedikit agar angka apa pun aman. Pilih periode yang lebih panjang atau lebih banyak orang.</translation>
</message>
<message>
<source>These figures would leave out only a few people (fewer than {least}), who could be found by comparing them with the figures of all. Include everybody, or leave out more.</source>
<translation>Angka statistik ini hanya mengecualikan beberapa orang (kurang dari {least}), yang dapat ditemukan dengan membandingkannya dengan angka semua orang. Sertakan semua orang, atau kecualikan lebih banyak.</translation>
</message>
<message>
<source>These releases are too large to be checked together, so nobody knows what they give away together.</source>
<translation>Rilis-rilis ini terlalu besar untuk diperiksa bersama, jadi tidak seorang pun tahu apa yang diungkapkannya bersama-sama.</translation>
</message>
<message>
<source>These releases have more codes together than can be joined.</source>
<translation>Rilis-rilis ini bersama memiliki lebih banyak kode daripada yang dapat digabungkan.</translation>
</message>
<message>
<source>These releases have more figures together than can be joined. Join fewer.</source>
<translation>Rilis-rilis ini bersama memiliki lebih banyak angka daripada yang dapat digabungkan. Gabungkan lebih sedikit.</translation>
</message>
<message>
<source>These tables are too many or too large to be protected together. Choose fewer tables.</source>
<translation>Tabel-tabel ini terlalu banyak atau terlalu besar untuk dilindungi bersama. Pilih lebih sedikit tabel.</translation>
</message>
<message>
<source>These tables cannot be made safe together. Choose fewer tables, or columns with fewer codes.</source>
<translation>Tabel-tabel ini tidak dapat dibuat aman bersama. Pilih lebih sedikit tabel, atau kolom dengan lebih sedikit kode.</translation>
</message>
<message>
<source>These tables have more than {most} cells together, too many to be audited. Choose fewer tables, or columns with fewer codes.</source>
<translation>Tabel-tabel ini bersama memiliki lebih dari {most} sel, terlalu banyak untuk diperiksa. Pilih lebih sedikit tabel, atau kolom dengan lebih sedikit kode.</translation>
</message>
<message>
<source>Third column</source>
<translation>Kolom ketiga</translation>
</message>
<message>
<source>This column has no such code. Correct it or take it out.</source>
<translation>Kolom ini tidak memiliki kode itu. Betulkan atau keluarkan.</translation>
</message>
<message>
<source>This file is not in the form of a published table; it may hold records.</source>
<translation>Berkas ini tidak berbentuk tabel terbitan; mungkin memuat catatan.</translation>
</message>
<message>
<source>This folder cannot be read as a release: something in it is not a plain file, or not yours.</source>
<translation>Folder ini tidak dapat dibaca sebagai rilis: ada isi yang bukan berkas biasa, atau yang tidak boleh Anda baca.</translation>
</message>
<message>
<source>This folder holds no published tables. Choose the folder of a release.</source>
<translation>Folder ini tidak memuat tabel terbitan. Pilih folder rilis.</translation>
</message>
<message>
<source>This folder is far larger than a release. Choose another one.</source>
<translation>Folder ini jauh lebih besar dari rilis. Pilih folder lain.</translation>
</message>
<message>
<source>This is not a file of records. Choose a CSV file.</source>
<translation>Ini bukan berkas catatan. Pilih berkas CSV.</translation>
</message>
<message>
<source>This is not a period. Write a year (2024), a half-year (2024-S1), a quarter (2024-Q3), a month (2024-07), or two days (2024-01-15/2024-03-31).</source>
<translation>Ini bukan periode. Tulis tahun (2024), semester (2024-S1), triwulan (2024-Q3), bulan (2024-07), atau dua tanggal (2024-01-15/2024-03-31).</translation>
</message>
<message>
<source>This is not one of the words that this key allows.</source>
<translation>Ini bukan salah satu kata yang diperbolehkan untuk kunci ini.</translation>
</message>
<message>
<source>This period is not over yet, so its figures would still change. Publish it when its last day has passed.</source>
<translation>Periode ini belum berakhir, jadi angkanya masih akan berubah. Terbitkan setelah hari terakhirnya lewat.</translation>
</message>
<message>
<source>This proposal was changed. Do not publish it; tell your supervisor.</source>
<translation>Usulan ini sudah diubah. Jangan menerbitkannya; beri tahu penyelia Anda.</translation>
</message>
<message>
<source>This table, or a column in it, is here twice. Keep one.</source>
<translation>Tabel ini atau kolom di dalamnya tercantum dua kali. Simpan satu saja.</translation>
</message>
<message>
<source>This was stopped. Nothing was published.</source>
<translation>Ini dihentikan. Tidak ada yang diterbitkan.</translation>
</message>
<message>
<source>This workbook cannot be opened, so nobody can say what is in it.</source>
<translation>Buku kerja ini tidak dapat dibuka, jadi isinya tidak dapat dipastikan.</translation>
</message>
<message>
<source>Time until a referral was answered</source>
<translation>Waktu sampai rujukan dijawab</translation>
</message>
<message>
<source>Time until shelter</source>
<translation>Waktu sampai mendapat rumah perlindungan</translation>
</message>
<message>
<source>Time until the violence was told of</source>
<translation>Waktu sampai kekerasan diceritakan</translation>
</message>
<message>
<source>Title</source>
<translation>Judul</translation>
</message>
<message>
<source>Title of the release</source>
<translation>Judul rilis</translation>
</message>
<message>
<source>Total</source>
<translation>Jumlah</translation>
</message>
<message>
<source>True figures; those under {k}, and others that would give them away, are hidden.</source>
<translation>Angka sebenarnya; angka di bawah {k}, dan angka lain yang akan mengungkapnya, disembunyikan.</translation>
</message>
<message>
<source>Two columns of the file have the same name. Give each its own.</source>
<translation>Dua kolom dalam berkas memiliki nama yang sama. Beri nama yang berbeda.</translation>
</message>
<message>
<source>Two tables of this release publish different figures of the same people.</source>
<translation>Dua tabel dalam rilis ini menerbitkan angka berbeda tentang orang yang sama.</translation>
</message>
<message>
<source>Waiting for a second person</source>
<translation>Menunggu orang kedua</translation>
</message>
<message>
<source>What is said</source>
<translation>Yang disebutkan</translation>
</message>
<message>
<source>What protection costs</source>
<translation>Akibat perlindungan terhadap ketepatan</translation>
</message>
<message>
<source>What to count</source>
<translation>Yang dihitung</translation>
</message>
<message>
<source>Which answers count as not known</source>
<translation>Jawaban yang dihitung sebagai tidak diketahui</translation>
</message>
<message>
<source>Which cases are counted</source>
<translation>Kasus yang dihitung</translation>
</message>
<message>
<source>Who is counted: {words}</source>
<translation>Siapa yang dihitung: {words}</translation>
</message>
<message>
<source>Wish about a return</source>
<translation>Keinginan tentang pemulangan</translation>
</message>
<message>
<source>Working out that a group has fewer than {k} people</source>
<translation>Menyimpulkan bahwa suatu kelompok terdiri atas kurang dari {k} orang</translation>
</message>
<message>
<source>Write again…</source>
<translation>Tulis lagi…</translation>
</message>
<message>
<source>Write columns here, each with the list of its codes that are counted.</source>
<translation>Tulis kolom di sini, masing-masing dengan daftar kodenya yang dihitung.</translation>
</message>
<message>
<source>You proposed these figures. Somebody else has to approve them.</source>
<translation>Anda mengusulkan angka statistik ini. Orang lain harus menyetujuinya.</translation>
</message>
<message>
<source>a code is listed twice. Keep one.</source>
<translation>suatu kode tercantum dua kali. Simpan satu saja.</translation>
</message>
<message>
<source>a plan has no such key. Take it out or correct its spelling.</source>
<translation>rencana tidak memiliki kunci ini. Keluarkan atau betulkan ejaannya.</translation>
</message>
<message>
<source>a table has one or two columns, or three where figures are not rounded. Make several tables of it.</source>
<translation>tabel memiliki satu atau dua kolom, atau tiga bila angka tidak dibulatkan. Buatlah menjadi beberapa tabel.</translation>
</message>
<message>
<source>anchors, aliases and tags are not allowed. Write the values out.</source>
<translation>jangkar, alias, dan tag tidak diperbolehkan. Tulis nilainya secara lengkap.</translation>
</message>
<message>
<source>delta is a number above 0 and at most 0.0001. Write one such as 0.000001.</source>
<translation>delta adalah bilangan di atas 0 dan paling besar 0.0001. Tulis misalnya 0.000001.</translation>
</message>
<message>
<source>each part must be a code of this column's order, and its group must not be one of them.</source>
<translation>setiap bagian harus berupa kode dari urutan kolom ini, dan kelompoknya tidak boleh salah satunya.</translation>
</message>
<message>
<source>epsilon is a number above 0 and at most {most}. Write a smaller or a true one.</source>
<translation>epsilon adalah bilangan di atas 0 dan paling besar {most}. Tulis bilangan yang lebih kecil atau yang benar.</translation>
</message>
<message>
<source>figures are protected in one of these ways: round, suppress, dp, synthetic or kanon. Write one of them.</source>
<translation>angka dilindungi dengan salah satu cara ini: round, suppress, dp, synthetic, atau kanon. Tulis salah satunya.</translation>
</message>
<message>
<source>figures are rounded to base 5 or 10. Write one of these.</source>
<translation>angka dibulatkan ke basis 5 atau 10. Tulis salah satunya.</translation>
</message>
<message>
<source>hidden</source>
<translation>disembunyikan</translation>
</message>
<message>
<source>none</source>
<translation>tidak ada</translation>
</message>
<message>
<source>not signed</source>
<translation>tidak ditandatangani</translation>
</message>
<message>
<source>nothing more</source>
<translation>tidak ada lagi</translation>
</message>
<message>
<source>records are published with at most {most} columns. Ask for fewer columns.</source>
<translation>catatan diterbitkan dengan paling banyak {most} kolom. Mintalah lebih sedikit kolom.</translation>
</message>
<message>
<source>signed by whom it should be</source>
<translation>ditandatangani oleh yang seharusnya</translation>
</message>
<message>
<source>signed, but nobody said by whom it should be</source>
<translation>ditandatangani, tetapi tidak disebutkan siapa yang seharusnya</translation>
</message>
<message>
<source>somebody who has left</source>
<translation>seseorang yang sudah keluar</translation>
</message>
<message>
<source>the codes _T and _U belong to the tables. Use another code.</source>
<translation>kode _T dan _U milik tabel. Pakai kode lain.</translation>
</message>
<message>
<source>the plan is nested too deeply.</source>
<translation>susunan rencana terlalu dalam.</translation>
</message>
<message>
<source>these are too many. A plan has at most {columns} columns, {tables} tables and {codes} codes a column.</source>
<translation>ini terlalu banyak. Rencana paling banyak memiliki {columns} kolom, {tables} tabel, dan {codes} kode per kolom.</translation>
</message>
<message>
<source>these groups are parts of one another. Break the circle.</source>
<translation>kelompok-kelompok ini saling menjadi bagian. Putuskan lingkarannya.</translation>
</message>
<message>
<source>this cannot be understood. Look at the help page on plans.</source>
<translation>ini tidak dapat dipahami. Lihat halaman bantuan tentang rencana.</translation>
</message>
<message>
<source>this column is named twice. Keep one.</source>
<translation>kolom ini disebut dua kali. Simpan satu saja.</translation>
</message>
<message>
<source>this is empty. List at least one.</source>
<translation>ini kosong. Cantumkan paling sedikit satu.</translation>
</message>
<message>
<source>this is not well-formed YAML. Check the colons, dashes and spaces.</source>
<translation>ini bukan YAML yang tersusun benar. Periksa titik dua, tanda hubung, dan spasi.</translation>
</message>
<message>
<source>this is too great: write at most 100.</source>
<translation>ini terlalu besar: tulis paling besar 100.</translation>
</message>
<message>
<source>this is too small: the smallest group that may be seen has at least 5 people.</source>
<translation>ini terlalu kecil: kelompok terkecil yang boleh terlihat paling sedikit 5 orang.</translation>
</message>
<message>
<source>this key is missing. Add it.</source>
<translation>kunci ini tidak ada. Tambahkan.</translation>
</message>
<message>
<source>this key is written twice. Keep one.</source>
<translation>kunci ini ditulis dua kali. Simpan satu saja.</translation>
</message>
<message>
<source>this names a code that is not in the order of its column.</source>
<translation>ini menyebut kode yang tidak ada dalam urutan kolomnya.</translation>
</message>
<message>
<source>this names a column that is not among the plan's columns. Add it there.</source>
<translation>ini menyebut kolom yang tidak termasuk kolom rencana. Tambahkan di sana.</translation>
</message>
<message>
<source>this table or a column in it is here twice. Keep one.</source>
<translation>tabel ini atau kolom di dalamnya tercantum dua kali. Simpan satu saja.</translation>
</message>
<message>
<source>write 1 to 100 visible letters, without control or direction marks.</source>
<translation>tulis 1 sampai 100 huruf yang terlihat, tanpa tanda kendali atau tanda arah.</translation>
</message>
<message>
<source>write a list here.</source>
<translation>tulis daftar di sini.</translation>
</message>
<message>
<source>write a number.</source>
<translation>tulis bilangan.</translation>
</message>
<message>
<source>write a period such as 2024, 2024-S1, 2024-Q3, 2024-07 or 2024-01-15/2024-03-31.</source>
<translation>tulis periode seperti 2024, 2024-S1, 2024-Q3, 2024-07, atau 2024-01-15/2024-03-31.</translation>
</message>
<message>
<source>write a whole number.</source>
<translation>tulis bilangan bulat.</translation>
</message>
<message>
<source>write keys with values here.</source>
<translation>tulis kunci beserta nilainya di sini.</translation>
</message>
<message>
<source>write one value here.</source>
<translation>tulis satu nilai di sini.</translation>
</message>
<message>
<source>write pairs of a key and a value here.</source>
<translation>tulis pasangan kunci dan nilai di sini.</translation>
</message>
<message>
<source>{count} figures counted from the coarse records</source>
<translation>{count} angka yang dihitung dari catatan yang dibuat kasar</translation>
</message>
<message>
<source>{count} figures hidden</source>
<translation>{count} angka disembunyikan</translation>
</message>
<message>
<source>{count} figures rounded</source>
<translation>{count} angka dibulatkan</translation>
</message>
<message>
<source>{count} figures shown exactly</source>
<translation>{count} angka ditampilkan dengan tepat</translation>
</message>
<message>
<source>{count} figures with chance added</source>
<translation>{count} angka dengan derau acak</translation>
</message>
<message>
<source>{count} zeros</source>
<translation>{count} nol</translation>
</message>
<message>
<source>{field}: year</source>
<translation>{field}: tahun</translation>
</message>
<message>
<source>{figure} ({least} to {greatest})</source>
<translation>{figure} ({least} sampai {greatest})</translation>
</message>
<message>
<source>{first} by {second}</source>
<translation>{first} menurut {second}</translation>
</message>
<message>
<source>{first} by {second} and {third}</source>
<translation>{first} menurut {second} dan {third}</translation>
</message>
<message>
<source>{origin} to {destination}</source>
<translation>{origin} ke {destination}</translation>
</message>
<message>
<source>{sign} stands for a figure that at least one country hides. An empty `at most` means that nothing published says how many there can be at most.</source>
<translation>{sign} menandakan angka yang disembunyikan paling sedikit satu negara. `at most` (paling banyak) yang kosong berarti tidak ada terbitan yang menyebut berapa jumlah terbanyaknya.</translation>
</message>
<message>
<source>{sign} stands for a hidden figure.</source>
<translation>{sign} menandakan angka tersembunyi.</translation>
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
<numerusform>%n angka disembunyikan: masing-masing menyangkut sedikit orang, atau dapat dipakai untuk menyimpulkan angka yang demikian. Tanda arsir menggantikan masing-masing, dengan ukuran sama berapa pun angkanya.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more table(s) are in the workbook that goes with this sheet.</source>
<translation>
<numerusform>%n tabel lagi ada dalam buku kerja yang menyertai lembar ini.</numerusform>
</translation>
</message>
<message>
<source>All cases counted, by period</source>
<translation>Semua kasus yang dihitung, menurut periode</translation>
</message>
<message>
<source>Before release it was tested what somebody who has all published figures could work out about small groups.</source>
<translation>Sebelum rilis, telah diuji apa yang dapat disimpulkan tentang kelompok kecil oleh seseorang yang memiliki semua angka terbitan.</translation>
</message>
<message>
<source>Chance was added to every figure, so that nobody can tell whether a single person was counted. How far a figure may be from the true one is written in the manifest.</source>
<translation>Derau acak ditambahkan pada setiap angka, sehingga tidak seorang pun dapat mengetahui apakah seseorang ikut dihitung. Sejauh mana suatu angka dapat berselisih dari angka sebenarnya tertulis dalam manifes.</translation>
</message>
<message>
<source>Countries</source>
<translation>Negara</translation>
</message>
<message>
<source>Countries counted</source>
<translation>Negara yang dihitung</translation>
</message>
<message>
<source>Differences listed</source>
<translation>Perbedaan yang dicantumkan</translation>
</message>
<message>
<source>Every combination of answers in the published records is shared by at least {k} people; other answers are coarser or left out. The figures are counted from these records.</source>
<translation>Setiap kombinasi jawaban dalam catatan terbitan dimiliki paling sedikit {k} orang; jawaban lain lebih kasar atau dihilangkan. Angka-angka ini dihitung dari catatan tersebut.</translation>
</message>
<message>
<source>Every difference is in differences.csv and in the workbook.</source>
<translation>Setiap perbedaan ada dalam differences.csv dan dalam buku kerja.</translation>
</message>
<message>
<source>Every figure is a multiple of {base} and less than {base} away from the true number; totals still add up. Groups of fewer than {k} people are not described further.</source>
<translation>Setiap angka adalah kelipatan {base} dan berselisih kurang dari {base} dari angka sebenarnya; jumlahnya tetap cocok. Kelompok yang kurang dari {k} orang tidak diuraikan lebih lanjut.</translation>
</message>
<message>
<source>Figure</source>
<translation>Angka</translation>
</message>
<message>
<source>Figures hidden</source>
<translation>Angka yang disembunyikan</translation>
</message>
<message>
<source>Figures of fewer than {k} people are hidden, and so are figures from which they could be worked out. All other figures are exact.</source>
<translation>Angka yang kurang dari {k} orang disembunyikan, begitu juga angka yang dapat dipakai untuk menghitungnya. Semua angka lain tepat.</translation>
</message>
<message>
<source>Figures rounded</source>
<translation>Angka yang dibulatkan</translation>
</message>
<message>
<source>Figures shown as they are</source>
<translation>Angka yang ditampilkan apa adanya</translation>
</message>
<message>
<source>Figures with chance added</source>
<translation>Angka dengan derau acak</translation>
</message>
<message>
<source>Figures without names</source>
<translation>Angka statistik tanpa nama</translation>
</message>
<message>
<source>How people are protected</source>
<translation>Cara orang dilindungi</translation>
</message>
<message>
<source>How to cite</source>
<translation>Cara mengutip</translation>
</message>
<message>
<source>How to read these figures</source>
<translation>Cara membaca angka-angka ini</translation>
</message>
<message>
<source>No figure is hidden. Small figures may differ from the true ones.</source>
<translation>Tidak ada angka yang disembunyikan. Angka kecil dapat berbeda dari angka sebenarnya.</translation>
</message>
<message>
<source>People in the smallest group described</source>
<translation>Jumlah orang dalam kelompok terkecil yang diuraikan</translation>
</message>
<message>
<source>Periods</source>
<translation>Periode</translation>
</message>
<message>
<source>Release {code}</source>
<translation>Rilis {code}</translation>
</message>
<message>
<source>Releases joined</source>
<translation>Rilis yang digabungkan</translation>
</message>
<message>
<source>Small groups that can still be worked out: {number}</source>
<translation>Kelompok kecil yang masih dapat disimpulkan: {number}</translation>
</message>
<message>
<source>The records are made up, drawn from figures to which chance was added. No record is about a person, and nobody can tell whether a single person was counted.</source>
<translation>Catatannya sintetis, dibuat dari angka yang diberi derau acak. Tidak ada catatan yang menyangkut orang tertentu, dan tidak seorang pun dapat mengetahui apakah seseorang ikut dihitung.</translation>
</message>
<message>
<source>The same in figures, with their bounds</source>
<translation>Hal yang sama dalam angka, dengan batas-batasnya</translation>
</message>
<message>
<source>The true number is</source>
<translation>Angka sebenarnya</translation>
</message>
<message>
<source>What is hidden and why</source>
<translation>Apa yang disembunyikan dan mengapa</translation>
</message>
<message>
<source>Where the countries differ</source>
<translation>Perbedaan antarnegara</translation>
</message>
<message>
<source>Who is counted</source>
<translation>Siapa yang dihitung</translation>
</message>
<message>
<source>hidden</source>
<translation>disembunyikan</translation>
</message>
<message>
<source>{least} or more</source>
<translation>{least} atau lebih</translation>
</message>
<message>
<source>{least} to {greatest}</source>
<translation>{least} sampai {greatest}</translation>
</message>
<message>
<source>{title}, {period}. Figures without names, release {code}, {day}.</source>
<translation>{title}, {period}. Angka statistik tanpa nama, rilis {code}, {day}.</translation>
</message>
</context>
<context>
<name>Filters</name>
<message>
<source>A year, or a year and month, is enough. An end may stay open.</source>
<translation>Tahun saja, atau tahun dan bulan, sudah cukup. Salah satu batas boleh dikosongkan.</translation>
</message>
<message>
<source>Add a filter</source>
<translation>Tambah penyaring</translation>
</message>
<message>
<source>Cases with any of these</source>
<translation>Kasus dengan salah satu dari ini</translation>
</message>
<message>
<source>Choose a question. What identifies somebody is not among them.</source>
<translation>Pilih pertanyaan. Yang mengungkap identitas tidak termasuk di dalamnya.</translation>
</message>
<message>
<source>Clear all</source>
<translation>Kosongkan semua</translation>
</message>
<message>
<source>Closed</source>
<translation>Ditutup</translation>
</message>
<message>
<source>Filter…</source>
<translation>Penyaring…</translation>
</message>
<message>
<source>Flag</source>
<translation>Penanda</translation>
</message>
<message>
<source>From</source>
<translation>Dari</translation>
</message>
<message>
<source>Last contact</source>
<translation>Kontak terakhir</translation>
</message>
<message>
<source>Next due</source>
<translation>Tenggat berikutnya</translation>
</message>
<message>
<source>Next review</source>
<translation>Tinjauan berikutnya</translation>
</message>
<message>
<source>No</source>
<translation>Tidak</translation>
</message>
<message>
<source>No case has an answer to this question.</source>
<translation>Tidak ada kasus yang memiliki jawaban atas pertanyaan ini.</translation>
</message>
<message>
<source>Oldest referral without an answer, sent</source>
<translation>Rujukan terlama tanpa jawaban, dikirim pada</translation>
</message>
<message>
<source>Remove filter: {words}</source>
<translation>Hapus penyaring: {words}</translation>
</message>
<message>
<source>Search for a question</source>
<translation>Cari pertanyaan</translation>
</message>
<message>
<source>Show these cases</source>
<translation>Tampilkan kasus ini</translation>
</message>
<message>
<source>Stage of life today</source>
<translation>Kelompok umur sekarang</translation>
</message>
<message>
<source>Until</source>
<translation>Sampai</translation>
</message>
<message>
<source>Yes</source>
<translation>Ya</translation>
</message>
<message>
<source>any</source>
<translation>apa pun</translation>
</message>
<message>
<source>from {first}</source>
<translation>dari {first}</translation>
</message>
<message>
<source>until {last}</source>
<translation>sampai {last}</translation>
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
<numerusform>{values} dan %n lagi</numerusform>
</translation>
</message>
</context>
<context>
<name>Flag</name>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>The last day it is shown. Leave it empty to take the flag away yourself.</source>
<translation>Hari terakhir penanda ditampilkan. Kosongkan bila Anda ingin mencabutnya sendiri.</translation>
</message>
<message>
<source>Until</source>
<translation>Sampai</translation>
</message>
<message>
<source>Why</source>
<translation>Alasan</translation>
</message>
</context>
<context>
<name>Flags</name>
<message>
<source>A new flag</source>
<translation>Penanda baru</translation>
</message>
<message>
<source>Flags of this case</source>
<translation>Penanda kasus ini</translation>
</message>
<message>
<source>Put the flag</source>
<translation>Pasang penanda</translation>
</message>
<message>
<source>Take away</source>
<translation>Cabut</translation>
</message>
<message>
<source>The flag is taken away.</source>
<translation>Penanda sudah dicabut.</translation>
</message>
<message>
<source>Undo</source>
<translation>Urungkan</translation>
</message>
<message>
<source>{reason}, until {day}</source>
<translation>{reason}, sampai {day}</translation>
</message>
</context>
<context>
<name>FollowUp</name>
<message>
<source>At risk of being trafficked again?</source>
<translation>Berisiko diperdagangkan lagi?</translation>
</message>
<message>
<source>Done on</source>
<translation>Dilakukan pada</translation>
</message>
<message>
<source>Family and community</source>
<translation>Keluarga dan masyarakat</translation>
</message>
<message>
<source>Findings</source>
<translation>Temuan</translation>
</message>
<message>
<source>Health</source>
<translation>Kesehatan</translation>
</message>
<message>
<source>Housing</source>
<translation>Tempat tinggal</translation>
</message>
<message>
<source>How</source>
<translation>Cara</translation>
</message>
<message>
<source>How the person is</source>
<translation>Keadaan yang bersangkutan</translation>
</message>
<message>
<source>Planned for</source>
<translation>Direncanakan pada</translation>
</message>
<message>
<source>Safety</source>
<translation>Keamanan</translation>
</message>
<message>
<source>School or training</source>
<translation>Sekolah atau pelatihan</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>What follows</source>
<translation>Langkah selanjutnya</translation>
</message>
<message>
<source>Which follow-up</source>
<translation>Tindak lanjut yang mana</translation>
</message>
<message>
<source>Work and income</source>
<translation>Pekerjaan dan penghasilan</translation>
</message>
</context>
<context>
<name>FollowUps</name>
<message numerus="yes">
<source>%n follow-up(s) planned.</source>
<translation>
<numerusform>%n tindak lanjut direncanakan.</numerusform>
</translation>
</message>
<message>
<source>A follow-up found the person in danger. Ask a supervisor to open the case again, so that help goes on.</source>
<translation>Suatu tindak lanjut menemukan yang bersangkutan dalam bahaya. Mintalah penyelia membuka kembali kasus, agar bantuan berlanjut.</translation>
</message>
<message>
<source>Counted from {day}: {months} months later.</source>
<translation>Dihitung dari {day}: {months} bulan kemudian.</translation>
</message>
<message>
<source>Open the case again</source>
<translation>Buka kembali kasus</translation>
</message>
<message>
<source>Plan the follow-ups</source>
<translation>Rencanakan tindak lanjut</translation>
</message>
<message>
<source>Undo</source>
<translation>Urungkan</translation>
</message>
<message>
<source>in danger again</source>
<translation>dalam bahaya lagi</translation>
</message>
</context>
<context>
<name>FormDialog</name>
<message>
<source>Answers of the record are in English: the program does not speak {name} yet.</source>
<translation>Jawaban dalam catatan ditulis dalam bahasa Inggris: program belum memakai bahasa {name}.</translation>
</message>
<message>
<source>I have looked through it. Nothing in it puts anybody in danger.</source>
<translation>Saya sudah memeriksanya. Tidak ada isinya yang membahayakan siapa pun.</translation>
</message>
<message>
<source>Neutral title, in case somebody else finds the paper</source>
<translation>Judul netral, bila orang lain menemukan kertasnya</translation>
</message>
<message>
<source>Nobody who works in this language has signed the translation. The sheet says so.</source>
<translation>Belum ada orang yang bekerja dalam bahasa ini yang menandatangani terjemahannya. Hal itu disebutkan pada lembarnya.</translation>
</message>
<message>
<source>Not on record, left blank to be written by hand: {names}.</source>
<translation>Tidak tercatat, dikosongkan untuk diisi dengan tangan: {names}.</translation>
</message>
<message>
<source>Read it. Then make it.</source>
<translation>Baca dulu. Lalu buat.</translation>
</message>
<message>
<source>This form is not in {name} yet. It is printed in English.</source>
<translation>Formulir ini belum ada dalam bahasa {name}. Formulir dicetak dalam bahasa Inggris.</translation>
</message>
<message>
<source>What you ask for, in your own words; no names</source>
<translation>Hal yang Anda minta, dengan kata-kata Anda sendiri; tanpa nama</translation>
</message>
<message>
<source>Who is told</source>
<translation>Siapa yang diberi tahu</translation>
</message>
<message>
<source>Why without consent? It is kept in the case.</source>
<translation>Mengapa tanpa persetujuan? Alasannya disimpan dalam kasus.</translation>
</message>
<message>
<source>Without a name: case code, age, sex, language and needs</source>
<translation>Tanpa nama: kode kasus, umur, jenis kelamin, bahasa, dan kebutuhan</translation>
</message>
<message>
<source>{name} (draft translation)</source>
<translation>{name} (draf terjemahan)</translation>
</message>
<message>
<source>{name} (not there yet: printed in English)</source>
<translation>{name} (belum ada: dicetak dalam bahasa Inggris)</translation>
</message>
<message>
<source>{name}: what consent covers</source>
<translation>{name}: yang dicakup persetujuan</translation>
</message>
<message>
<source>{name}: without consent, because a law demands it</source>
<translation>{name}: tanpa persetujuan, karena diwajibkan hukum</translation>
</message>
<message>
<source>{name}: without consent, because a life is at risk</source>
<translation>{name}: tanpa persetujuan, karena nyawa terancam</translation>
</message>
</context>
<context>
<name>FormPage</name>
<message>
<source>Not saved yet</source>
<translation>Belum disimpan</translation>
</message>
<message>
<source>Nothing is saved yet. Look at the marked answers.</source>
<translation>Belum ada yang disimpan. Lihat jawaban yang ditandai.</translation>
</message>
<message>
<source>Save</source>
<translation>Simpan</translation>
</message>
<message>
<source>Saved</source>
<translation>Tersimpan</translation>
</message>
</context>
<context>
<name>Forms</name>
<message>
<source>A form for the person herself names nobody and shares nothing.</source>
<translation>Formulir untuk yang bersangkutan sendiri tidak menyebut nama siapa pun dan tidak membagikan apa pun.</translation>
</message>
<message>
<source>A form has 60 parts at most.</source>
<translation>Formulir paling banyak memiliki 60 bagian.</translation>
</message>
<message>
<source>A part of this kind has no words of its own.</source>
<translation>Bagian jenis ini tidak memiliki kata-kata sendiri.</translation>
</message>
<message>
<source>A part of this kind needs words.</source>
<translation>Bagian jenis ini memerlukan kata-kata.</translation>
</message>
<message>
<source>A signed language says in signed_by who signed it, and no other language does.</source>
<translation>Bahasa yang ditandatangani menyebut dalam signed_by siapa yang menandatanganinya, dan bahasa lain tidak.</translation>
</message>
<message>
<source>Consent to return</source>
<translation>Persetujuan untuk pulang</translation>
</message>
<message>
<source>Consent to share</source>
<translation>Persetujuan untuk berbagi</translation>
</message>
<message>
<source>Notice of rights to the person</source>
<translation>Pemberitahuan hak kepada yang bersangkutan</translation>
</message>
<message>
<source>Notification to the authority</source>
<translation>Pemberitahuan kepada pihak berwenang</translation>
</message>
<message>
<source>Only a part of the kind facts names places, and it must.</source>
<translation>Hanya bagian jenis facts yang menyebut penanda tempat, dan itu wajib.</translation>
</message>
<message>
<source>Parts of the record are printed by one part of the kind shared, and only by it.</source>
<translation>Bagian-bagian catatan dicetak oleh satu bagian jenis shared, dan hanya oleh bagian itu.</translation>
</message>
<message>
<source>Referral for medical care</source>
<translation>Rujukan untuk perawatan medis</translation>
</message>
<message>
<source>Referral letter</source>
<translation>Surat rujukan</translation>
</message>
<message>
<source>Request for a place in a shelter</source>
<translation>Permintaan tempat di rumah perlindungan</translation>
</message>
<message>
<source>Request for an identification interview</source>
<translation>Permintaan wawancara identifikasi</translation>
</message>
<message>
<source>Request for an interpreter</source>
<translation>Permintaan juru bahasa</translation>
</message>
<message>
<source>Some of the common words are missing. The README lists them.</source>
<translation>Sebagian kata umum tidak ada. Daftarnya ada di README.</translation>
</message>
<message>
<source>The file of a form {file}</source>
<translation>Berkas formulir {file}</translation>
</message>
<message>
<source>The form and the name of the file do not agree.</source>
<translation>Formulir dan nama berkas tidak cocok.</translation>
</message>
<message>
<source>These words do not name the same places as the English ones.</source>
<translation>Kata-kata ini tidak menyebut penanda tempat yang sama dengan versi bahasa Inggrisnya.</translation>
</message>
<message>
<source>This is not in the form that this key needs: ids are letters, digits and -; a version is a year and month such as '2026-11'; a language is its code.</source>
<translation>Ini tidak dalam bentuk yang diperlukan kunci ini: id terdiri dari huruf, angka dan -; versi adalah tahun dan bulan seperti '2026-11'; bahasa adalah kodenya.</translation>
</message>
<message>
<source>This names a place in braces that is not known. The README lists them.</source>
<translation>Ini menyebut penanda tempat dalam kurung kurawal yang tidak dikenal. Daftarnya ada di README.</translation>
</message>
<message>
<source>Transfer of the case</source>
<translation>Pengalihan kasus</translation>
</message>
</context>
<context>
<name>Gate</name>
<message>
<source>Language</source>
<translation>Bahasa</translation>
</message>
</context>
<context>
<name>Goal</name>
<message>
<source>Begun on</source>
<translation>Dimulai pada</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>Apakah yang bersangkutan setuju?</translation>
</message>
<message>
<source>Domain</source>
<translation>Bidang</translation>
</message>
<message>
<source>Ended on</source>
<translation>Berakhir pada</translation>
</message>
<message>
<source>Goal</source>
<translation>Tujuan</translation>
</message>
<message>
<source>How it will be reached</source>
<translation>Cara mencapainya</translation>
</message>
<message>
<source>Outcome</source>
<translation>Capaian</translation>
</message>
<message>
<source>To be reached by</source>
<translation>Dicapai sebelum</translation>
</message>
<message>
<source>What came of it</source>
<translation>Hasilnya</translation>
</message>
<message>
<source>What the person brings</source>
<translation>Kekuatan yang dimiliki yang bersangkutan</translation>
</message>
<message>
<source>What the person wants, in her or his own words.</source>
<translation>Yang diinginkan yang bersangkutan, dengan kata-katanya sendiri.</translation>
</message>
</context>
<context>
<name>Guidance</name>
<message>
<source>A verified source must say where it was read (url), when (checked) and what of it (read).</source>
<translation>Sumber yang diverifikasi harus menyebut tempat membacanya (url), waktunya (checked), dan bagian yang dibaca (read).</translation>
</message>
<message>
<source>Before you begin</source>
<translation>Sebelum Anda mulai</translation>
</message>
<message>
<source>Documents and forms</source>
<translation>Dokumen dan formulir</translation>
</message>
<message>
<source>Guidance</source>
<translation>Panduan</translation>
</message>
<message>
<source>Guidance: {step}</source>
<translation>Panduan: {step}</translation>
</message>
<message>
<source>How to ask</source>
<translation>Cara bertanya</translation>
</message>
<message>
<source>How to talk with the person</source>
<translation>Cara berbicara dengan yang bersangkutan</translation>
</message>
<message>
<source>Ids are small letters, digits and -.</source>
<translation>Id terdiri dari huruf kecil, angka dan -.</translation>
</message>
<message>
<source>If the person is or may be a child</source>
<translation>Bila yang bersangkutan anak atau mungkin anak</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>Bahasa: {languages}</translation>
</message>
<message>
<source>No number is known for this country.</source>
<translation>Tidak ada nomor yang diketahui untuk negara ini.</translation>
</message>
<message>
<source>No number known</source>
<translation>Nomor tidak diketahui</translation>
</message>
<message>
<source>No rule of law is named for this step. Ask before you rely on one.</source>
<translation>Tidak ada aturan hukum yang disebut untuk langkah ini. Tanyakan sebelum Anda mengandalkannya.</translation>
</message>
<message>
<source>Read on {day}: {what}</source>
<translation>Dibaca pada {day}: {what}</translation>
</message>
<message>
<source>Signs of distress</source>
<translation>Tanda-tanda tertekan</translation>
</message>
<message>
<source>Source: {title}, {publisher}</source>
<translation>Sumber: {title}, {publisher}</translation>
</message>
<message>
<source>The English card has another number of entries here: {count}.</source>
<translation>Kartu bahasa Inggris memiliki jumlah entri lain di sini: {count}.</translation>
</message>
<message>
<source>The guidance file {file}</source>
<translation>Berkas panduan {file}</translation>
</message>
<message>
<source>The language and the name of the file do not agree.</source>
<translation>Bahasa dan nama berkas tidak cocok.</translation>
</message>
<message>
<source>The law in one sentence</source>
<translation>Hukumnya dalam satu kalimat</translation>
</message>
<message>
<source>The topic and the name of the file do not agree.</source>
<translation>Topik dan nama berkas tidak cocok.</translation>
</message>
<message>
<source>There is no card for this step yet. This is what the procedure says.</source>
<translation>Belum ada kartu untuk langkah ini. Berikut ini isi prosedurnya.</translation>
</message>
<message>
<source>This card is not translated yet and is shown in English.</source>
<translation>Kartu ini belum diterjemahkan dan ditampilkan dalam bahasa Inggris.</translation>
</message>
<message>
<source>This translation is a draft that nobody who speaks the language has read yet.</source>
<translation>Terjemahan ini draf yang belum dibaca oleh siapa pun yang menguasai bahasanya.</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>Kemungkinan bahaya</translation>
</message>
<message>
<source>What not to say</source>
<translation>Yang jangan dikatakan</translation>
</message>
<message>
<source>What the procedure says here</source>
<translation>Isi prosedur di sini</translation>
</message>
<message>
<source>What to bring</source>
<translation>Yang perlu dibawa</translation>
</message>
<message>
<source>What you can say</source>
<translation>Yang dapat Anda katakan</translation>
</message>
<message>
<source>When to stop</source>
<translation>Kapan harus berhenti</translation>
</message>
<message>
<source>Where this guidance comes from</source>
<translation>Asal panduan ini</translation>
</message>
<message>
<source>Who acts</source>
<translation>Pelaksana</translation>
</message>
<message>
<source>Who to call</source>
<translation>Yang dihubungi</translation>
</message>
<message>
<source>Why</source>
<translation>Mengapa</translation>
</message>
<message>
<source>With a child</source>
<translation>Dengan anak</translation>
</message>
<message>
<source>With an interpreter</source>
<translation>Dengan juru bahasa</translation>
</message>
<message>
<source>Write {least} to {most} entries here.</source>
<translation>Tulis {least} sampai {most} entri di sini.</translation>
</message>
<message>
<source>hours not known</source>
<translation>jam layanan tidak diketahui</translation>
</message>
<message>
<source>not verified</source>
<translation>belum diverifikasi</translation>
</message>
<message>
<source>source checked</source>
<translation>sumber sudah diperiksa</translation>
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
<translation>Sedang ditulis, dalam MB:</translation>
</message>
<message>
<source>Choose a place for the copy…</source>
<translation>Pilih tempat untuk salinan…</translation>
</message>
<message>
<source>Hand out a copy of this document?</source>
<translation>Serahkan salinan dokumen ini?</translation>
</message>
<message>
<source>The copy is written. Destroy it once it has been handed over.</source>
<translation>Salinan sudah ditulis. Musnahkan setelah diserahkan.</translation>
</message>
<message>
<source>This kind of file (*{suffix})</source>
<translation>Jenis berkas ini (*{suffix})</translation>
</message>
<message>
<source>What leaves: {kind}, {size} KB</source>
<translation>Yang keluar: {kind}, {size} KB</translation>
</message>
<message>
<source>Who gets the copy, and why?</source>
<translation>Siapa yang menerima salinan, dan mengapa?</translation>
</message>
</context>
<context>
<name>HandingOut</name>
<message>
<source>Place, time and camera are still in this picture and leave with it.</source>
<translation>Tempat, waktu, dan kamera masih ada dalam gambar ini dan ikut keluar bersamanya.</translation>
</message>
<message>
<source>The copy is not encrypted: whoever has the file can look at it, and this computer may preview it.</source>
<translation>Salinan tidak dienkripsi: siapa pun yang memegang berkasnya dapat melihatnya, dan komputer ini mungkin menampilkan pratinjaunya.</translation>
</message>
<message>
<source>The person agreed to some sharing. Make sure that it covers this receiver and this document.</source>
<translation>Yang bersangkutan sudah menyetujui sebagian pembagian. Pastikan itu mencakup penerima ini dan dokumen ini.</translation>
</message>
<message>
<source>There is no consent to share anything. Without it a copy leaves only where a life or the law asks.</source>
<translation>Tidak ada persetujuan untuk membagikan apa pun. Tanpa itu salinan hanya keluar bila nyawa terancam atau hukum mewajibkannya.</translation>
</message>
<message>
<source>This kind of file may tell who made it, when and where; that leaves with it.</source>
<translation>Jenis berkas ini mungkin memuat siapa pembuatnya, kapan, dan di mana; itu ikut keluar bersamanya.</translation>
</message>
</context>
<context>
<name>HeadCountSheet</name>
<message>
<source>All</source>
<translation>Semua</translation>
</message>
<message>
<source>Event {sign}, {kind}. Counted at {moment}.</source>
<translation>Peristiwa {sign}, {kind}. Dihitung pada {moment}.</translation>
</message>
<message>
<source>First needs</source>
<translation>Kebutuhan awal</translation>
</message>
<message>
<source>For running the reception only, not for publication. The numbers are exact: where a group is small, people in it can be recognised. Give the sheet to nobody who has no part in the reception.</source>
<translation>Hanya untuk menjalankan penerimaan, bukan untuk diterbitkan. Angkanya persis: bila suatu kelompok kecil, orang di dalamnya dapat dikenali. Jangan berikan lembar ini kepada siapa pun yang tidak ikut dalam penerimaan.</translation>
</message>
<message>
<source>Head count and first needs</source>
<translation>Jumlah orang dan kebutuhan awal</translation>
</message>
<message>
<source>Interpreters needed, by language</source>
<translation>Juru bahasa yang diperlukan, menurut bahasa</translation>
</message>
<message>
<source>None noted so far.</source>
<translation>Belum ada yang dicatat.</translation>
</message>
<message>
<source>Not known</source>
<translation>Tidak diketahui</translation>
</message>
<message>
<source>Sex and age</source>
<translation>Jenis kelamin dan umur</translation>
</message>
<message>
<source>Urgent</source>
<translation>Mendesak</translation>
</message>
<message>
<source>children</source>
<translation>anak</translation>
</message>
<message>
<source>children alone</source>
<translation>anak sendirian</translation>
</message>
<message>
<source>need medical help now</source>
<translation>perlu bantuan medis sekarang</translation>
</message>
<message>
<source>people</source>
<translation>orang</translation>
</message>
<message>
<source>wait for a case</source>
<translation>menunggu kasus</translation>
</message>
</context>
<context>
<name>History</name>
<message>
<source>After</source>
<translation>Sesudah</translation>
</message>
<message>
<source>Before</source>
<translation>Sebelum</translation>
</message>
<message>
<source>Bring this back</source>
<translation>Kembalikan ini</translation>
</message>
<message>
<source>Bring this back: {field}, {when}</source>
<translation>Kembalikan ini: {field}, {when}</translation>
</message>
<message>
<source>Brought back: {field}</source>
<translation>Dikembalikan: {field}</translation>
</message>
<message>
<source>Close</source>
<translation>Tutup</translation>
</message>
<message>
<source>History: {record}</source>
<translation>Riwayat: {record}</translation>
</message>
<message>
<source>Nothing has been changed since this was written.</source>
<translation>Tidak ada yang diubah sejak ini ditulis.</translation>
</message>
<message numerus="yes">
<source>Show %n older change(s)</source>
<translation>
<numerusform>Tampilkan %n perubahan yang lebih lama</numerusform>
</translation>
</message>
<message>
<source>Something that identifies the person was changed.</source>
<translation>Sesuatu yang mengungkap identitas yang bersangkutan diubah.</translation>
</message>
<message>
<source>another answer</source>
<translation>jawaban lain</translation>
</message>
<message>
<source>no answer</source>
<translation>tanpa jawaban</translation>
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
<translation>Janji temu: {code}</translation>
</message>
<message>
<source>Reminder: {code}</source>
<translation>Pengingat: {code}</translation>
</message>
<message>
<source>To do: {code}</source>
<translation>Yang harus dilakukan: {code}</translation>
</message>
</context>
<context>
<name>IncomingReferral</name>
<message>
<source>Answer</source>
<translation>Jawaban</translation>
</message>
<message>
<source>Answered on</source>
<translation>Dijawab pada</translation>
</message>
<message>
<source>Came on</source>
<translation>Masuk pada</translation>
</message>
<message>
<source>Details</source>
<translation>Rincian</translation>
</message>
<message>
<source>Kind of organisation</source>
<translation>Jenis organisasi</translation>
</message>
<message>
<source>Organisation</source>
<translation>Organisasi</translation>
</message>
<message>
<source>Reason</source>
<translation>Alasan</translation>
</message>
<message>
<source>Service asked for</source>
<translation>Layanan yang diminta</translation>
</message>
<message>
<source>Their caseworker</source>
<translation>Manajer kasus mereka</translation>
</message>
<message>
<source>What was answered</source>
<translation>Isi jawaban</translation>
</message>
<message>
<source>Why not</source>
<translation>Alasan tidak diterima</translation>
</message>
</context>
<context>
<name>Indicators</name>
<message>
<source>A court</source>
<translation>Pengadilan</translation>
</message>
<message>
<source>A panel</source>
<translation>Panel</translation>
</message>
<message>
<source>A plan lowers risk; it does not take the danger away. Go through it again after every change.</source>
<translation>Rencana menurunkan risiko; rencana tidak menghilangkan bahaya. Bahas lagi setelah setiap perubahan.</translation>
</message>
<message>
<source>A positive result is no decision that somebody is a victim, and no result rules trafficking out.</source>
<translation>Hasil positif bukan keputusan bahwa seseorang adalah korban, dan hasil apa pun tidak mengesampingkan perdagangan orang.</translation>
</message>
<message>
<source>Abduction, forced marriage, forced adoption or selling of victim</source>
<translation>Penculikan, kawin paksa, adopsi paksa, atau penjualan korban</translation>
</message>
<message>
<source>Abuse of cultural/religious beliefs</source>
<translation>Penyalahgunaan kepercayaan budaya/agama</translation>
</message>
<message>
<source>Abuse of difficult family situation</source>
<translation>Penyalahgunaan keadaan keluarga yang sulit</translation>
</message>
<message>
<source>Abuse of illegal status</source>
<translation>Penyalahgunaan status ilegal</translation>
</message>
<message>
<source>Abuse of lack of education (language)</source>
<translation>Penyalahgunaan rendahnya pendidikan (bahasa)</translation>
</message>
<message>
<source>Abuse of lack of information</source>
<translation>Penyalahgunaan kurangnya informasi</translation>
</message>
<message>
<source>Abuse of vulnerability at destination</source>
<translation>Penyalahgunaan kerentanan di tempat tujuan</translation>
</message>
<message>
<source>Agree on it only with people who will act.</source>
<translation>Sepakati hanya dengan orang yang akan bertindak.</translation>
</message>
<message>
<source>Agree with the person on each step; say what you cannot promise.</source>
<translation>Sepakati setiap langkah dengan yang bersangkutan; katakan apa yang tidak dapat Anda janjikan.</translation>
</message>
<message>
<source>Agreed</source>
<translation>Kesepakatan</translation>
</message>
<message>
<source>Are recruiters of the same network active there?</source>
<translation>Apakah perekrut dari jaringan yang sama masih aktif di sana?</translation>
</message>
<message>
<source>Are services missing that the person needs?</source>
<translation>Apakah layanan yang diperlukan yang bersangkutan tidak tersedia?</translation>
</message>
<message>
<source>Are the child's name, nationality, language and faith respected?</source>
<translation>Apakah nama, kewarganegaraan, bahasa, dan keyakinan anak dihormati?</translation>
</message>
<message>
<source>Are there children left with people who exploit, or without care?</source>
<translation>Adakah anak yang ditinggalkan bersama pelaku eksploitasi, atau tanpa pengasuhan?</translation>
</message>
<message>
<source>Are there children or others who come along?</source>
<translation>Adakah anak atau orang lain yang ikut?</translation>
</message>
<message>
<source>Ask about people, places, phones and the way here.</source>
<translation>Tanyakan tentang orang, tempat, telepon, dan perjalanan ke sini.</translation>
</message>
<message>
<source>Ask about shared accounts, location and who set the phone up.</source>
<translation>Tanyakan tentang akun bersama, lokasi, dan siapa yang menyiapkan telepon itu.</translation>
</message>
<message>
<source>Ask about the time until the next review. If anything raises a high level, see to it before the interview goes on.</source>
<translation>Tanyakan tentang waktu sampai tinjauan berikutnya. Bila ada yang menunjukkan tingkat tinggi, tangani dulu sebelum wawancara dilanjutkan.</translation>
</message>
<message>
<source>Ask in your own words and in any order. Look at the whole story, never at one sign alone.</source>
<translation>Tanyakan dengan kata-kata Anda sendiri dan dalam urutan apa pun. Lihat cerita secara utuh, jangan pernah satu tanda saja.</translation>
</message>
<message>
<source>Ask plainly. With a yes, do not leave the person alone.</source>
<translation>Tanyakan dengan terus terang. Bila jawabannya ya, jangan tinggalkan yang bersangkutan sendirian.</translation>
</message>
<message>
<source>Ask this plainly. Asking does not put the thought into anybody's mind.</source>
<translation>Tanyakan ini dengan terus terang. Bertanya tidak menimbulkan pikiran itu pada siapa pun.</translation>
</message>
<message>
<source>Asked with care</source>
<translation>Ditanyakan dengan hati-hati</translation>
</message>
<message>
<source>Bad living conditions</source>
<translation>Kondisi hidup yang buruk</translation>
</message>
<message>
<source>Best interests of the child, outline</source>
<translation>Kepentingan terbaik bagi anak, kerangka</translation>
</message>
<message>
<source>Care and guardian</source>
<translation>Pengasuhan dan wali</translation>
</message>
<message>
<source>Coercion at destination</source>
<translation>Paksaan di tempat tujuan</translation>
</message>
<message>
<source>Coercive recruitment</source>
<translation>Perekrutan dengan paksaan</translation>
</message>
<message>
<source>Confiscation of documents</source>
<translation>Penyitaan dokumen</translation>
</message>
<message>
<source>Control of exploiters</source>
<translation>Kendali oleh pelaku eksploitasi</translation>
</message>
<message>
<source>Could officials or staff be involved with the exploiters?</source>
<translation>Mungkinkah pejabat atau petugas terlibat dengan pelaku eksploitasi?</translation>
</message>
<message>
<source>Could somebody take revenge for a complaint or a testimony?</source>
<translation>Mungkinkah ada yang membalas dendam karena pengaduan atau kesaksian?</translation>
</message>
<message>
<source>Could the family have been involved in the exploitation?</source>
<translation>Mungkinkah keluarga terlibat dalam eksploitasi?</translation>
</message>
<message>
<source>Could the family reject or punish the person for what happened?</source>
<translation>Mungkinkah keluarga menolak atau menghukum yang bersangkutan karena kejadian itu?</translation>
</message>
<message>
<source>Could the person be arrested, detained or removed?</source>
<translation>Mungkinkah yang bersangkutan ditangkap, ditahan, atau dideportasi?</translation>
</message>
<message>
<source>Could the person go back, or be drawn back, to the exploiters?</source>
<translation>Mungkinkah yang bersangkutan kembali, atau ditarik kembali, kepada pelaku eksploitasi?</translation>
</message>
<message>
<source>Debt bondage</source>
<translation>Penjeratan utang</translation>
</message>
<message>
<source>Debt, children left behind, attachment, dependence on a substance.</source>
<translation>Utang, anak yang ditinggalkan, keterikatan, ketergantungan pada zat.</translation>
</message>
<message>
<source>Debts and people who depend on the person belong here.</source>
<translation>Utang dan orang yang menjadi tanggungan yang bersangkutan termasuk di sini.</translation>
</message>
<message>
<source>Deceived about access to education opportunities</source>
<translation>Ditipu tentang kesempatan memperoleh pendidikan</translation>
</message>
<message>
<source>Deceived about conditions of work</source>
<translation>Ditipu tentang kondisi kerja</translation>
</message>
<message>
<source>Deceived about content or legality of work contract</source>
<translation>Ditipu tentang isi atau keabsahan kontrak kerja</translation>
</message>
<message>
<source>Deceived about family reunification</source>
<translation>Ditipu tentang penyatuan kembali keluarga</translation>
</message>
<message>
<source>Deceived about housing and living conditions</source>
<translation>Ditipu tentang tempat tinggal dan kondisi hidup</translation>
</message>
<message>
<source>Deceived about legal documentation or obtaining legal migration status</source>
<translation>Ditipu tentang dokumen resmi atau perolehan status migrasi yang sah</translation>
</message>
<message>
<source>Deceived about the nature of the job, location or employer</source>
<translation>Ditipu tentang jenis, tempat, atau pemberi kerja</translation>
</message>
<message>
<source>Deceived about travel and recruitment conditions</source>
<translation>Ditipu tentang kondisi perjalanan dan perekrutan</translation>
</message>
<message>
<source>Deceived about wages/earnings</source>
<translation>Ditipu tentang upah/penghasilan</translation>
</message>
<message>
<source>Deceived through promises of marriage or adoption</source>
<translation>Ditipu dengan janji perkawinan atau adopsi</translation>
</message>
<message>
<source>Deceptive recruitment</source>
<translation>Perekrutan dengan penipuan</translation>
</message>
<message>
<source>Dependency on exploiters</source>
<translation>Ketergantungan pada pelaku eksploitasi</translation>
</message>
<message>
<source>Did you have people you could talk with?</source>
<translation>Apakah ada orang yang dapat Anda ajak bicara?</translation>
</message>
<message>
<source>Did you think of hurting yourself or of ending your life?</source>
<translation>Apakah Anda pernah berpikir untuk menyakiti diri atau mengakhiri hidup?</translation>
</message>
<message>
<source>Difficulties in the past</source>
<translation>Kesulitan di masa lalu</translation>
</message>
<message>
<source>Difficulty to live in an unknown area</source>
<translation>Kesulitan hidup di daerah yang tidak dikenal</translation>
</message>
<message>
<source>Difficulty to organise the travel</source>
<translation>Kesulitan mengatur perjalanan</translation>
</message>
<message>
<source>Do not ask for the story again; ask how the days and nights are.</source>
<translation>Jangan tanyakan ceritanya lagi; tanyakan bagaimana siang dan malamnya.</translation>
</message>
<message>
<source>Do not contact an embassy before you know whether the person fears it.</source>
<translation>Jangan hubungi kedutaan sebelum Anda tahu apakah yang bersangkutan takut kepadanya.</translation>
</message>
<message>
<source>Do the exploiters know where the family lives?</source>
<translation>Apakah pelaku eksploitasi tahu tempat tinggal keluarga?</translation>
</message>
<message>
<source>Do the people who exploited the person know where she or he is, or could they find out?</source>
<translation>Apakah orang yang mengeksploitasi yang bersangkutan tahu keberadaannya, atau bisa mencari tahu?</translation>
</message>
<message>
<source>Documents</source>
<translation>Dokumen</translation>
</message>
<message>
<source>Documents: how much help is needed?</source>
<translation>Dokumen: berapa banyak bantuan yang diperlukan?</translation>
</message>
<message>
<source>Does the child go to school or training?</source>
<translation>Apakah anak bersekolah atau mengikuti pelatihan?</translation>
</message>
<message>
<source>Does the person agree with this plan?</source>
<translation>Apakah yang bersangkutan setuju dengan rencana ini?</translation>
</message>
<message>
<source>Does the person belong to a group that is discriminated against?</source>
<translation>Apakah yang bersangkutan termasuk kelompok yang didiskriminasi?</translation>
</message>
<message>
<source>Does the person know the emergency number and our number by heart?</source>
<translation>Apakah yang bersangkutan hafal nomor darurat dan nomor kami?</translation>
</message>
<message>
<source>Does the person think of hurting herself or himself?</source>
<translation>Apakah yang bersangkutan berpikir untuk menyakiti dirinya?</translation>
</message>
<message>
<source>Economic reasons</source>
<translation>Alasan ekonomi</translation>
</message>
<message>
<source>Education</source>
<translation>Pendidikan</translation>
</message>
<message>
<source>Education: how much help is needed?</source>
<translation>Pendidikan: berapa banyak bantuan yang diperlukan?</translation>
</message>
<message>
<source>Ethnic group, religion, sexual orientation, statelessness, disability.</source>
<translation>Suku, agama, orientasi seksual, ketiadaan kewarganegaraan, disabilitas.</translation>
</message>
<message>
<source>Excessive working days or hours</source>
<translation>Hari atau jam kerja berlebihan</translation>
</message>
<message>
<source>Explain each step before the person decides; a deadline may run.</source>
<translation>Jelaskan setiap langkah sebelum yang bersangkutan memutuskan; mungkin ada tenggat yang berjalan.</translation>
</message>
<message>
<source>Exploitative conditions of work</source>
<translation>Kondisi kerja yang eksploitatif</translation>
</message>
<message>
<source>Fair. Ask what helps, and keep to it.</source>
<translation>Cukup. Tanyakan apa yang membantu, dan pertahankan itu.</translation>
</message>
<message>
<source>False information about law, attitude of authorities</source>
<translation>Informasi palsu tentang hukum atau sikap pihak berwenang</translation>
</message>
<message>
<source>False information about successful migration</source>
<translation>Informasi palsu tentang keberhasilan migrasi</translation>
</message>
<message>
<source>Family</source>
<translation>Keluarga</translation>
</message>
<message>
<source>Family contact only with the person's agreement and after a look at the risk.</source>
<translation>Kontak dengan keluarga hanya dengan persetujuan yang bersangkutan dan setelah risikonya ditinjau.</translation>
</message>
<message>
<source>Family situation</source>
<translation>Keadaan keluarga</translation>
</message>
<message>
<source>Family: how much help is needed?</source>
<translation>Keluarga: berapa banyak bantuan yang diperlukan?</translation>
</message>
<message>
<source>First option: what speaks for it, what against it?</source>
<translation>Pilihan pertama: apa yang mendukungnya, apa yang menentangnya?</translation>
</message>
<message>
<source>For every step that affects a child: placement, family contact, return, legal proceedings. Decide with a guardian and, where the law asks for it, with the competent body. The child is heard in a way that fits the age.</source>
<translation>Untuk setiap langkah yang menyangkut anak: penempatan, kontak dengan keluarga, pemulangan, proses hukum. Putuskan bersama wali dan, bila hukum mengharuskannya, bersama badan yang berwenang. Anak didengar dengan cara yang sesuai umurnya.</translation>
</message>
<message>
<source>Forced into illicit/criminal activities</source>
<translation>Dipaksa melakukan kegiatan terlarang/kejahatan</translation>
</message>
<message>
<source>Forced tasks or clients</source>
<translation>Dipaksa melakukan tugas atau melayani klien tertentu</translation>
</message>
<message>
<source>Forced to act against peers</source>
<translation>Dipaksa bertindak melawan sesama</translation>
</message>
<message>
<source>Forced to lie to authorities, family, etc.</source>
<translation>Dipaksa berbohong kepada pihak berwenang, keluarga, dll.</translation>
</message>
<message>
<source>From whom does the danger come?</source>
<translation>Dari siapa bahaya itu datang?</translation>
</message>
<message>
<source>From whom or what is the person not safe, and where?</source>
<translation>Dari siapa atau apa yang bersangkutan tidak aman, dan di mana?</translation>
</message>
<message>
<source>General context</source>
<translation>Konteks umum</translation>
</message>
<message>
<source>Go through the domains in any order. The person says what matters most; a need the person does not see is written down as your own view.</source>
<translation>Bahas bidang-bidangnya dalam urutan apa pun. Yang bersangkutan mengatakan apa yang paling penting; kebutuhan yang tidak ia lihat ditulis sebagai pendapat Anda sendiri.</translation>
</message>
<message>
<source>Good.</source>
<translation>Baik.</translation>
</message>
<message>
<source>Growing up</source>
<translation>Tumbuh kembang</translation>
</message>
<message>
<source>Harm from others</source>
<translation>Bahaya dari orang lain</translation>
</message>
<message>
<source>Harm from them</source>
<translation>Bahaya dari mereka</translation>
</message>
<message>
<source>Harm that comes from the situation</source>
<translation>Bahaya karena keadaan</translation>
</message>
<message>
<source>Harm to them</source>
<translation>Bahaya bagi mereka</translation>
</message>
<message>
<source>Has the child a guardian or adviser who is independent?</source>
<translation>Apakah anak memiliki wali atau penasihat yang mandiri?</translation>
</message>
<message>
<source>Has the child somebody to talk to about what happened?</source>
<translation>Apakah anak memiliki seseorang untuk diajak bicara tentang kejadian itu?</translation>
</message>
<message>
<source>Hazardous work</source>
<translation>Pekerjaan berbahaya</translation>
</message>
<message>
<source>Health</source>
<translation>Kesehatan</translation>
</message>
<message>
<source>Health: how much help is needed?</source>
<translation>Kesehatan: berapa banyak bantuan yang diperlukan?</translation>
</message>
<message>
<source>Help there</source>
<translation>Bantuan di sana</translation>
</message>
<message>
<source>How does the person live now, and what work is possible and wished for?</source>
<translation>Bagaimana yang bersangkutan hidup sekarang, dan pekerjaan apa yang mungkin dan diinginkan?</translation>
</message>
<message>
<source>How does the person notice that danger comes near?</source>
<translation>Bagaimana yang bersangkutan menyadari bahwa bahaya mendekat?</translation>
</message>
<message>
<source>How much could you decide about your own life?</source>
<translation>Seberapa banyak Anda dapat menentukan hidup Anda sendiri?</translation>
</message>
<message>
<source>How much did memories or worries trouble you?</source>
<translation>Seberapa banyak ingatan atau kekhawatiran mengganggu Anda?</translation>
</message>
<message>
<source>How much do you look forward to what comes?</source>
<translation>Seberapa banyak Anda berharap pada masa depan?</translation>
</message>
<message>
<source>How much strength did you have for the day?</source>
<translation>Seberapa banyak tenaga Anda untuk menjalani hari?</translation>
</message>
<message>
<source>How often did you feel calm?</source>
<translation>Seberapa sering Anda merasa tenang?</translation>
</message>
<message>
<source>How safe did you feel where you live?</source>
<translation>Seberapa aman perasaan Anda di tempat Anda tinggal?</translation>
</message>
<message>
<source>How well did you sleep?</source>
<translation>Seberapa nyenyak tidur Anda?</translation>
</message>
<message>
<source>How will the person call without that phone?</source>
<translation>Bagaimana yang bersangkutan akan menelepon tanpa telepon itu?</translation>
</message>
<message>
<source>ILO indicators: adult, labour exploitation</source>
<translation>Indikator ILO: dewasa, eksploitasi tenaga kerja</translation>
</message>
<message>
<source>ILO indicators: child, labour exploitation</source>
<translation>Indikator ILO: anak, eksploitasi tenaga kerja</translation>
</message>
<message>
<source>If so, limit who can open this case.</source>
<translation>Bila ya, batasi siapa yang dapat membuka kasus ini.</translation>
</message>
<message>
<source>If the person fears persecution on return, offer the asylum procedure.</source>
<translation>Bila yang bersangkutan takut akan persekusi ketika kembali, tawarkan prosedur suaka.</translation>
</message>
<message>
<source>Interpretation</source>
<translation>Penerjemahan lisan</translation>
</message>
<message>
<source>Interpretation: how much help is needed?</source>
<translation>Penerjemahan lisan: berapa banyak bantuan yang diperlukan?</translation>
</message>
<message>
<source>Is the child safe from the exploiters?</source>
<translation>Apakah anak aman dari pelaku eksploitasi?</translation>
</message>
<message>
<source>Is the child safe with the people who care for her or him now?</source>
<translation>Apakah anak aman bersama orang yang mengasuhnya sekarang?</translation>
</message>
<message>
<source>Is the child's health looked after?</source>
<translation>Apakah kesehatan anak diperhatikan?</translation>
</message>
<message>
<source>Is the family known, and was it looked for safely?</source>
<translation>Apakah keluarga diketahui, dan apakah dicari dengan aman?</translation>
</message>
<message>
<source>Is the family pressed for a debt?</source>
<translation>Apakah keluarga didesak membayar utang?</translation>
</message>
<message>
<source>Is the household so poor that somebody may be sent away again?</source>
<translation>Apakah rumah tangga begitu miskin sehingga seseorang mungkin dikirim pergi lagi?</translation>
</message>
<message>
<source>Is the person likely to be shamed or shut out?</source>
<translation>Apakah yang bersangkutan mungkin dipermalukan atau dikucilkan?</translation>
</message>
<message>
<source>Is the person without a place to stay, food or money?</source>
<translation>Apakah yang bersangkutan tidak punya tempat tinggal, makanan, atau uang?</translation>
</message>
<message>
<source>Is the person's phone safe?</source>
<translation>Apakah telepon yang bersangkutan aman?</translation>
</message>
<message>
<source>Is the police there unwilling or unable to protect?</source>
<translation>Apakah polisi di sana tidak mau atau tidak mampu melindungi?</translation>
</message>
<message>
<source>Is there an illness, injury or pregnancy that gets worse without care?</source>
<translation>Adakah penyakit, cedera, atau kehamilan yang memburuk tanpa perawatan?</translation>
</message>
<message>
<source>Is there armed conflict, disaster or persecution?</source>
<translation>Adakah konflik bersenjata, bencana, atau persekusi?</translation>
</message>
<message>
<source>Is there no decent work or training within reach?</source>
<translation>Apakah tidak ada pekerjaan layak atau pelatihan yang terjangkau?</translation>
</message>
<message>
<source>Is there violence at home?</source>
<translation>Adakah kekerasan di rumah?</translation>
</message>
<message>
<source>Isolation, confinement or surveillance</source>
<translation>Pengucilan, penyekapan, atau pengawasan</translation>
</message>
<message>
<source>Legal</source>
<translation>Hukum</translation>
</message>
<message>
<source>Legal: how much help is needed?</source>
<translation>Hukum: berapa banyak bantuan yang diperlukan?</translation>
</message>
<message>
<source>Livelihood</source>
<translation>Mata pencaharian</translation>
</message>
<message>
<source>Livelihood: how much help is needed?</source>
<translation>Mata pencaharian: berapa banyak bantuan yang diperlukan?</translation>
</message>
<message>
<source>Low or no salary</source>
<translation>Gaji rendah atau tanpa gaji</translation>
</message>
<message>
<source>Low. Look together at what could change.</source>
<translation>Rendah. Lihat bersama apa yang dapat berubah.</translation>
</message>
<message>
<source>Much need, soon</source>
<translation>Banyak diperlukan, segera</translation>
</message>
<message>
<source>Needs by domain</source>
<translation>Kebutuhan menurut bidang</translation>
</message>
<message>
<source>Never a relative, an employer or a child.</source>
<translation>Jangan pernah kerabat, pemberi kerja, atau anak.</translation>
</message>
<message>
<source>No</source>
<translation>Tidak</translation>
</message>
<message>
<source>No access to education</source>
<translation>Tidak ada akses pendidikan</translation>
</message>
<message>
<source>No dimension is positive. That does not rule trafficking out.</source>
<translation>Tidak ada dimensi yang positif. Itu tidak berarti perdagangan orang dapat dikesampingkan.</translation>
</message>
<message>
<source>No more than is needed to recognise the person.</source>
<translation>Tidak lebih dari yang diperlukan untuk mengenali yang bersangkutan.</translation>
</message>
<message>
<source>No need</source>
<translation>Tidak diperlukan</translation>
</message>
<message>
<source>No respect of labour laws or contract signed</source>
<translation>Hukum ketenagakerjaan atau kontrak yang ditandatangani tidak dipatuhi</translation>
</message>
<message>
<source>No social protection (contract, social insurance, etc.)</source>
<translation>Tidak ada perlindungan sosial (kontrak, jaminan sosial, dll.)</translation>
</message>
<message>
<source>Not positive: {strong} strong, {medium} medium and {weak} weak signs. Two strong, one strong with another, three medium, or two medium with a weak one would be needed.</source>
<translation>Tidak positif: {strong} tanda kuat, {medium} tanda sedang, dan {weak} tanda lemah. Diperlukan dua tanda kuat, satu kuat dengan satu tanda lain, tiga sedang, atau dua sedang dengan satu lemah.</translation>
</message>
<message>
<source>Note the law that protects against it.</source>
<translation>Catat hukum yang melindungi dari hal itu.</translation>
</message>
<message>
<source>Offer a doctor of the sex the person wishes. Sexual violence: some treatment only helps within 72 hours.</source>
<translation>Tawarkan dokter dengan jenis kelamin yang diinginkan yang bersangkutan. Kekerasan seksual: beberapa pengobatan hanya membantu dalam 72 jam.</translation>
</message>
<message>
<source>Only the office</source>
<translation>Hanya kantor</translation>
</message>
<message>
<source>Papers, medicine, money, keys, things for children.</source>
<translation>Surat, obat, uang, kunci, keperluan anak.</translation>
</message>
<message>
<source>Partly</source>
<translation>Sebagian</translation>
</message>
<message>
<source>People and calls</source>
<translation>Orang dan telepon</translation>
</message>
<message>
<source>Personal characteristics</source>
<translation>Ciri pribadi</translation>
</message>
<message>
<source>Personal situation</source>
<translation>Keadaan pribadi</translation>
</message>
<message>
<source>Phones, social media, relatives, the old workplace.</source>
<translation>Telepon, media sosial, kerabat, tempat kerja lama.</translation>
</message>
<message>
<source>Positive: {strong} strong, {medium} medium and {weak} weak signs.</source>
<translation>Positif: {strong} tanda kuat, {medium} tanda sedang, dan {weak} tanda lemah.</translation>
</message>
<message>
<source>Possible</source>
<translation>Mungkin</translation>
</message>
<message>
<source>Psychological and emotional dependency</source>
<translation>Ketergantungan psikologis dan emosional</translation>
</message>
<message>
<source>Psychosocial</source>
<translation>Psikososial</translation>
</message>
<message>
<source>Psychosocial: how much help is needed?</source>
<translation>Psikososial: berapa banyak bantuan yang diperlukan?</translation>
</message>
<message>
<source>Read each question out and let the person choose the number. It is about the last two weeks. Do not explain an answer away.</source>
<translation>Bacakan setiap pertanyaan dan biarkan yang bersangkutan memilih angkanya. Ini tentang dua minggu terakhir. Jangan menyangkal suatu jawaban dengan penjelasan.</translation>
</message>
<message>
<source>Ready to go</source>
<translation>Siap pergi</translation>
</message>
<message>
<source>Recruitment by abuse of vulnerability</source>
<translation>Perekrutan dengan penyalahgunaan kerentanan</translation>
</message>
<message>
<source>Relationship with authorities/legal status</source>
<translation>Hubungan dengan pihak berwenang/status hukum</translation>
</message>
<message>
<source>Risk in the community</source>
<translation>Risiko di masyarakat</translation>
</message>
<message>
<source>Risk to family and household</source>
<translation>Risiko bagi keluarga dan rumah tangga</translation>
</message>
<message>
<source>Risk to the person</source>
<translation>Risiko bagi yang bersangkutan</translation>
</message>
<message>
<source>Safety</source>
<translation>Keamanan</translation>
</message>
<message>
<source>Safety and health</source>
<translation>Keamanan dan kesehatan</translation>
</message>
<message>
<source>Safety plan</source>
<translation>Rencana keamanan</translation>
</message>
<message>
<source>Safety: how much help is needed?</source>
<translation>Keamanan: berapa banyak bantuan yang diperlukan?</translation>
</message>
<message>
<source>Say how the child's view was weighed.</source>
<translation>Jelaskan bagaimana pendapat anak dipertimbangkan.</translation>
</message>
<message>
<source>Second option: what speaks for it, what against it?</source>
<translation>Pilihan kedua: apa yang mendukungnya, apa yang menentangnya?</translation>
</message>
<message>
<source>Shelter</source>
<translation>Rumah perlindungan</translation>
</message>
<message>
<source>Shelter: how much help is needed?</source>
<translation>Rumah perlindungan: berapa banyak bantuan yang diperlukan?</translation>
</message>
<message>
<source>Some dimensions are positive. Ask more, and look at the whole story.</source>
<translation>Beberapa dimensi positif. Tanyakan lebih lanjut, dan lihat cerita secara utuh.</translation>
</message>
<message>
<source>Some need</source>
<translation>Sedikit diperlukan</translation>
</message>
<message>
<source>Somebody the person trusts</source>
<translation>Orang yang dipercaya yang bersangkutan</translation>
</message>
<message>
<source>Speak with the person first. No contact with the household before the risk of that contact is clear.</source>
<translation>Bicaralah dengan yang bersangkutan dulu. Jangan ada kontak dengan rumah tangganya sebelum risiko kontak itu jelas.</translation>
</message>
<message>
<source>The answers point to deception or coercion in recruitment, with exploitation.</source>
<translation>Jawaban mengarah pada penipuan atau paksaan dalam perekrutan, disertai eksploitasi.</translation>
</message>
<message>
<source>The answers point to exploitation: at least a labour-rights case.</source>
<translation>Jawaban mengarah pada eksploitasi: setidaknya kasus hak ketenagakerjaan.</translation>
</message>
<message>
<source>The answers point to trafficking for labour exploitation.</source>
<translation>Jawaban mengarah pada perdagangan orang untuk eksploitasi tenaga kerja.</translation>
</message>
<message>
<source>The answers point to trafficking of a child: for a child no means has to be shown.</source>
<translation>Jawaban mengarah pada perdagangan anak: untuk anak, cara tidak perlu dibuktikan.</translation>
</message>
<message>
<source>The child's views</source>
<translation>Pendapat anak</translation>
</message>
<message>
<source>The competent authority</source>
<translation>Badan yang berwenang</translation>
</message>
<message>
<source>The guardian</source>
<translation>Wali</translation>
</message>
<message>
<source>The last two weeks</source>
<translation>Dua minggu terakhir</translation>
</message>
<message>
<source>The level is the highest that any answer raises. It is a reason to plan, not a measure of how likely harm is; a low level does not mean that the person is safe.</source>
<translation>Tingkatnya adalah yang tertinggi dari semua jawaban. Itu alasan untuk membuat rencana, bukan ukuran besarnya kemungkinan bahaya; tingkat rendah tidak berarti yang bersangkutan aman.</translation>
</message>
<message>
<source>The level shows what is most urgent. It does not say what the person has a right to, and it is no reason to refuse help.</source>
<translation>Tingkat menunjukkan apa yang paling mendesak. Tingkat tidak menentukan hak yang bersangkutan, dan bukan alasan untuk menolak bantuan.</translation>
</message>
<message>
<source>The number compares this person with herself or himself over time. It is no diagnosis, and it says nothing beside another person's number.</source>
<translation>Angka ini membandingkan orang ini dengan dirinya sendiri dari waktu ke waktu. Ini bukan diagnosis, dan tidak berarti apa-apa bila dibandingkan dengan angka orang lain.</translation>
</message>
<message>
<source>The options</source>
<translation>Pilihan</translation>
</message>
<message>
<source>The person chooses; a closed place needs a legal reason.</source>
<translation>Yang bersangkutan yang memilih; tempat tertutup memerlukan dasar hukum.</translation>
</message>
<message>
<source>The person's own order</source>
<translation>Urutan menurut yang bersangkutan</translation>
</message>
<message>
<source>The person, in a safe place</source>
<translation>Yang bersangkutan, di tempat aman</translation>
</message>
<message>
<source>The place</source>
<translation>Tempat</translation>
</message>
<message>
<source>Then no contact before a supervisor has agreed.</source>
<translation>Bila demikian, jangan ada kontak sebelum penyelia menyetujui.</translation>
</message>
<message>
<source>This is an outline for weighing, not a best interests determination. The level shows only where something is missing or unsafe.</source>
<translation>Ini kerangka untuk menimbang, bukan penetapan kepentingan terbaik. Tingkat hanya menunjukkan di mana ada yang kurang atau tidak aman.</translation>
</message>
<message>
<source>Threat of denunciation to authorities</source>
<translation>Ancaman akan dilaporkan kepada pihak berwenang</translation>
</message>
<message>
<source>Threat to impose even worse working conditions</source>
<translation>Ancaman kondisi kerja yang lebih buruk lagi</translation>
</message>
<message>
<source>Threats of violence against victim</source>
<translation>Ancaman kekerasan terhadap korban</translation>
</message>
<message>
<source>Threats to inform family, community or public</source>
<translation>Ancaman akan memberi tahu keluarga, masyarakat, atau umum</translation>
</message>
<message>
<source>To agree with the person what to do when danger comes near.</source>
<translation>Untuk menyepakati dengan yang bersangkutan apa yang dilakukan bila bahaya mendekat.</translation>
</message>
<message>
<source>To find out with the person what help is needed first.</source>
<translation>Untuk mencari tahu bersama yang bersangkutan bantuan apa yang diperlukan lebih dulu.</translation>
</message>
<message>
<source>To put together what has to be weighed before a step that concerns a child.</source>
<translation>Untuk mengumpulkan apa yang harus ditimbang sebelum langkah yang menyangkut anak.</translation>
</message>
<message>
<source>To see what could harm the people around the person, and what the household could do to the person.</source>
<translation>Untuk melihat apa yang dapat membahayakan orang di sekitar yang bersangkutan, dan apa yang dapat dilakukan rumah tangga terhadapnya.</translation>
</message>
<message>
<source>To see what could harm the person in the next weeks and to plan against it.</source>
<translation>Untuk melihat apa yang dapat membahayakan yang bersangkutan dalam beberapa minggu ke depan, dan membuat rencana pencegahannya.</translation>
</message>
<message>
<source>To see what the surroundings of the person, here or at home, may bring.</source>
<translation>Untuk melihat apa yang mungkin timbul dari lingkungan yang bersangkutan, di sini atau di daerah asal.</translation>
</message>
<message>
<source>To see whether a child's story holds signs of trafficking for labour exploitation.</source>
<translation>Untuk melihat apakah cerita anak memuat tanda perdagangan orang untuk eksploitasi tenaga kerja.</translation>
</message>
<message>
<source>To see whether an adult's story holds signs of trafficking for labour exploitation.</source>
<translation>Untuk melihat apakah cerita orang dewasa memuat tanda perdagangan orang untuk eksploitasi tenaga kerja.</translation>
</message>
<message>
<source>To see with the person whether life gets better or worse from one meeting to the next.</source>
<translation>Untuk melihat bersama yang bersangkutan apakah hidup membaik atau memburuk dari satu pertemuan ke pertemuan berikutnya.</translation>
</message>
<message>
<source>Under strong influence</source>
<translation>Di bawah pengaruh kuat</translation>
</message>
<message>
<source>Urgent, today</source>
<translation>Mendesak, hari ini</translation>
</message>
<message>
<source>Use it before a return, a move or a release from shelter, and for the place where the person lives now.</source>
<translation>Pakai sebelum pemulangan, kepindahan, atau keluar dari rumah perlindungan, dan untuk tempat tinggal yang bersangkutan sekarang.</translation>
</message>
<message>
<source>Very bad working conditions</source>
<translation>Kondisi kerja yang sangat buruk</translation>
</message>
<message>
<source>Very low. Ask today what would help, and whether the person thinks of hurting herself or himself.</source>
<translation>Sangat rendah. Tanyakan hari ini apa yang dapat membantu, dan apakah yang bersangkutan berpikir untuk menyakiti dirinya.</translation>
</message>
<message>
<source>Violence on family (threats or effective)</source>
<translation>Kekerasan terhadap keluarga (ancaman atau nyata)</translation>
</message>
<message>
<source>Violence on victims</source>
<translation>Kekerasan terhadap korban</translation>
</message>
<message>
<source>Wage manipulation</source>
<translation>Manipulasi upah</translation>
</message>
<message>
<source>Warning</source>
<translation>Tanda peringatan</translation>
</message>
<message>
<source>Was anybody of the family threatened or visited?</source>
<translation>Apakah ada anggota keluarga yang diancam atau didatangi?</translation>
</message>
<message>
<source>Was anybody of the household involved in the exploitation?</source>
<translation>Apakah ada anggota rumah tangga yang terlibat dalam eksploitasi?</translation>
</message>
<message>
<source>Was the child heard, alone and in the child's own language?</source>
<translation>Apakah anak didengar, tanpa orang lain dan dalam bahasanya sendiri?</translation>
</message>
<message>
<source>Was the child told what can happen, in words for the age?</source>
<translation>Apakah anak diberi tahu apa yang dapat terjadi, dengan kata-kata sesuai umurnya?</translation>
</message>
<message>
<source>Well-being, in the person's own view</source>
<translation>Kesejahteraan, menurut pandangan yang bersangkutan sendiri</translation>
</message>
<message>
<source>Were there threats since the person came away?</source>
<translation>Apakah ada ancaman sejak yang bersangkutan pergi dari sana?</translation>
</message>
<message>
<source>What and who protects already?</source>
<translation>Apa dan siapa yang sudah melindungi?</translation>
</message>
<message>
<source>What contact does the child want?</source>
<translation>Kontak seperti apa yang diinginkan anak?</translation>
</message>
<message>
<source>What does the child want, in the child's own words?</source>
<translation>Apa yang diinginkan anak, dengan kata-katanya sendiri?</translation>
</message>
<message>
<source>What does the person want to see to first?</source>
<translation>Apa yang ingin diurus lebih dulu oleh yang bersangkutan?</translation>
</message>
<message>
<source>What lowers the risk</source>
<translation>Yang menurunkan risiko</translation>
</message>
<message>
<source>What must be at hand?</source>
<translation>Apa yang harus tersedia di dekatnya?</translation>
</message>
<message>
<source>What needs come from age, sex, disability or background?</source>
<translation>Kebutuhan apa yang timbul dari umur, jenis kelamin, disabilitas, atau latar belakang?</translation>
</message>
<message>
<source>What schooling or training was broken off, and what is wished for?</source>
<translation>Sekolah atau pelatihan apa yang terputus, dan apa yang diinginkan?</translation>
</message>
<message>
<source>What speaks for and against the present care?</source>
<translation>Apa yang mendukung dan menentang pengasuhan sekarang?</translation>
</message>
<message>
<source>What to do</source>
<translation>Yang harus dilakukan</translation>
</message>
<message>
<source>What troubles the person most, and what helps?</source>
<translation>Apa yang paling mengganggu yang bersangkutan, dan apa yang membantu?</translation>
</message>
<message>
<source>What will be done, by whom, until when?</source>
<translation>Apa yang akan dilakukan, oleh siapa, sampai kapan?</translation>
</message>
<message>
<source>What will the person do first?</source>
<translation>Apa yang pertama akan dilakukan yang bersangkutan?</translation>
</message>
<message>
<source>When do we speak again?</source>
<translation>Kapan kita berbicara lagi?</translation>
</message>
<message>
<source>Where can the person go at any hour?</source>
<translation>Ke mana yang bersangkutan dapat pergi pada jam berapa pun?</translation>
</message>
<message>
<source>Where can the person stay, for how long, and with whom?</source>
<translation>Di mana yang bersangkutan dapat tinggal, berapa lama, dan dengan siapa?</translation>
</message>
<message>
<source>Which illness, injury, pregnancy or medicine needs care?</source>
<translation>Penyakit, cedera, kehamilan, atau obat apa yang memerlukan perawatan?</translation>
</message>
<message>
<source>Which language, dialect or sign language, and which interpreter is safe?</source>
<translation>Bahasa, dialek, atau bahasa isyarat apa, dan juru bahasa mana yang aman?</translation>
</message>
<message>
<source>Which option serves the child best, and why?</source>
<translation>Pilihan mana yang terbaik bagi anak, dan mengapa?</translation>
</message>
<message>
<source>Which papers are missing, false or held by somebody?</source>
<translation>Surat mana yang tidak ada, palsu, atau ditahan seseorang?</translation>
</message>
<message>
<source>Which questions of stay, complaint, compensation or custody are open?</source>
<translation>Persoalan apa tentang izin tinggal, pengaduan, ganti rugi, atau hak asuh yang belum selesai?</translation>
</message>
<message>
<source>Which way, with what means, and who comes along?</source>
<translation>Lewat jalan mana, dengan apa, dan siapa yang ikut?</translation>
</message>
<message>
<source>Which word or sign means: help me now?</source>
<translation>Kata atau isyarat mana yang berarti: tolong saya sekarang?</translation>
</message>
<message>
<source>Who can be called, in which order?</source>
<translation>Siapa yang dapat dihubungi, dalam urutan apa?</translation>
</message>
<message>
<source>Who decides?</source>
<translation>Siapa yang memutuskan?</translation>
</message>
<message>
<source>Who keeps the plan?</source>
<translation>Siapa yang menyimpan rencana ini?</translation>
</message>
<message>
<source>Who takes care of them, and what have they been told?</source>
<translation>Siapa yang mengurus mereka, dan apa yang sudah diberitahukan kepada mereka?</translation>
</message>
<message>
<source>Whom does the person want to find, to tell, or to avoid?</source>
<translation>Siapa yang ingin dicari, diberi tahu, atau dihindari oleh yang bersangkutan?</translation>
</message>
<message>
<source>With 0 or 1, ask what happened and go through the safety plan.</source>
<translation>Bila 0 atau 1, tanyakan apa yang terjadi dan bahas rencana keamanan.</translation>
</message>
<message>
<source>With a yes, do not leave the person alone. Bring in a health worker and your supervisor today.</source>
<translation>Bila jawabannya ya, jangan tinggalkan yang bersangkutan sendirian. Libatkan petugas kesehatan dan penyelia Anda hari ini.</translation>
</message>
<message>
<source>With a yes, no contact without a supervisor.</source>
<translation>Bila jawabannya ya, jangan ada kontak tanpa penyelia.</translation>
</message>
<message>
<source>Withholding of money</source>
<translation>Penahanan uang</translation>
</message>
<message>
<source>Withholding of wages</source>
<translation>Penahanan upah</translation>
</message>
<message>
<source>Without a yes, see to safety first.</source>
<translation>Bila jawabannya bukan ya, utamakan keamanan dulu.</translation>
</message>
<message>
<source>Write it with the person, in the person's own words. Decide together where a copy may be kept; a paper that is found can do harm.</source>
<translation>Tulis bersama yang bersangkutan, dengan kata-katanya sendiri. Putuskan bersama di mana salinan boleh disimpan; kertas yang ditemukan orang dapat membahayakan.</translation>
</message>
<message>
<source>Yes</source>
<translation>Ya</translation>
</message>
<message>
<source>all the time</source>
<translation>sepanjang waktu</translation>
</message>
<message>
<source>everything that matters</source>
<translation>semua yang penting</translation>
</message>
<message>
<source>medium</source>
<translation>sedang</translation>
</message>
<message>
<source>nearly always</source>
<translation>hampir selalu</translation>
</message>
<message>
<source>never</source>
<translation>tidak pernah</translation>
</message>
<message>
<source>nobody</source>
<translation>tidak seorang pun</translation>
</message>
<message>
<source>none</source>
<translation>tidak ada</translation>
</message>
<message>
<source>not at all</source>
<translation>sama sekali tidak</translation>
</message>
<message>
<source>nothing</source>
<translation>tidak ada apa pun</translation>
</message>
<message>
<source>plenty</source>
<translation>banyak</translation>
</message>
<message>
<source>quite safe</source>
<translation>sangat aman</translation>
</message>
<message>
<source>strong</source>
<translation>kuat</translation>
</message>
<message>
<source>very much</source>
<translation>sangat banyak</translation>
</message>
<message>
<source>very well</source>
<translation>sangat baik</translation>
</message>
<message>
<source>weak</source>
<translation>lemah</translation>
</message>
<message>
<source>whenever I wanted</source>
<translation>kapan pun saya mau</translation>
</message>
</context>
<context>
<name>InstallProcedure</name>
<message>
<source>A procedure from a file</source>
<translation>Prosedur dari berkas</translation>
</message>
<message>
<source>I have compared the fingerprint with the signer over another way, and accept this signer from now on.</source>
<translation>Saya telah mencocokkan sidik jari dengan penanda tangan lewat jalur lain, dan menerima penanda tangan ini mulai sekarang.</translation>
</message>
<message>
<source>It changes no step of the procedure in use.</source>
<translation>Tidak ada langkah yang berubah pada prosedur yang dipakai.</translation>
</message>
<message>
<source>New cases follow it. Cases under way keep theirs until somebody looks at what changes and says yes.</source>
<translation>Kasus baru mengikutinya. Kasus yang sedang berjalan tetap memakai prosedurnya sampai seseorang melihat perubahannya dan menyetujuinya.</translation>
</message>
<message>
<source>Nobody has signed this procedure. I know where it comes from and accept it.</source>
<translation>Tidak ada yang menandatangani prosedur ini. Saya tahu dari mana asalnya dan menerimanya.</translation>
</message>
<message>
<source>Put to use</source>
<translation>Mulai pakai</translation>
</message>
<message>
<source>Signed by {signer} on {day}. Fingerprint: {fingerprint}</source>
<translation>Ditandatangani oleh {signer} pada {day}. Sidik jari: {fingerprint}</translation>
</message>
<message>
<source>The procedure is in use for new cases.</source>
<translation>Prosedur ini dipakai untuk kasus baru.</translation>
</message>
<message>
<source>{country}, reviewed on {day}; {standing}.</source>
<translation>{country}, ditinjau pada {day}; {standing}.</translation>
</message>
</context>
<context>
<name>Instruments</name>
<message>
<source>A question can depend only on one that stands before it.</source>
<translation>Pertanyaan hanya dapat bergantung pada pertanyaan yang ada sebelumnya.</translation>
</message>
<message>
<source>A question of the kind choice needs two choices at least.</source>
<translation>Pertanyaan jenis choice memerlukan paling sedikit dua pilihan.</translation>
</message>
<message>
<source>A scale needs lowest and highest, whole numbers from 0, 11 steps at most.</source>
<translation>Skala memerlukan lowest dan highest, bilangan bulat mulai dari 0, paling banyak 11 tingkat.</translation>
</message>
<message>
<source>An instrument has 500 questions at most.</source>
<translation>Instrumen paling banyak memiliki 500 pertanyaan.</translation>
</message>
<message>
<source>Each band must begin higher than the one before, the first at 0.</source>
<translation>Setiap rentang harus mulai lebih tinggi dari yang sebelumnya, yang pertama pada 0.</translation>
</message>
<message>
<source>No answers can reach this band.</source>
<translation>Tidak ada jawaban yang dapat mencapai rentang ini.</translation>
</message>
<message>
<source>Nothing can be added up: give points, a scale or levels, or method none.</source>
<translation>Tidak ada yang dapat dijumlahkan: beri poin, skala, atau tingkat, atau metode none.</translation>
</message>
<message>
<source>Only a question of the kind choice has choices.</source>
<translation>Hanya pertanyaan jenis choice yang memiliki pilihan.</translation>
</message>
<message>
<source>Only a question of the kind scale has this.</source>
<translation>Hanya pertanyaan jenis scale yang memiliki ini.</translation>
</message>
<message>
<source>Only a question of the kind yes_no has this; choices have their own.</source>
<translation>Hanya pertanyaan jenis yes_no yang memiliki ini; pilihan memiliki sendiri.</translation>
</message>
<message>
<source>Only scoring by indicators counts strengths.</source>
<translation>Hanya penskoran dengan indikator yang menghitung kekuatan.</translation>
</message>
<message>
<source>Only scoring by sum or mean has bands.</source>
<translation>Hanya penskoran dengan jumlah atau rata-rata yang memiliki rentang.</translation>
</message>
<message>
<source>Scoring by indicators needs a strength with every yes_no question.</source>
<translation>Penskoran dengan indikator memerlukan kekuatan pada setiap pertanyaan yes_no.</translation>
</message>
<message>
<source>The English words (en) are missing here.</source>
<translation>Kata-kata bahasa Inggris (en) tidak ada di sini.</translation>
</message>
<message>
<source>The id of the instrument and the name of the file do not agree.</source>
<translation>Id instrumen dan nama berkas tidak cocok.</translation>
</message>
<message>
<source>The instrument file {file}</source>
<translation>Berkas instrumen {file}</translation>
</message>
<message>
<source>The languages must list en.</source>
<translation>Daftar bahasa harus memuat en.</translation>
</message>
<message>
<source>The question that this depends on has no such answer.</source>
<translation>Pertanyaan yang menjadi dasarnya tidak memiliki jawaban seperti itu.</translation>
</message>
<message>
<source>There are words here in a language that the file does not list.</source>
<translation>Di sini ada kata-kata dalam bahasa yang tidak tercantum dalam berkas.</translation>
</message>
<message>
<source>These words are in a language that the file does not list.</source>
<translation>Kata-kata ini dalam bahasa yang tidak tercantum dalam berkas.</translation>
</message>
<message>
<source>These words are missing in a language that the file lists.</source>
<translation>Kata-kata ini tidak ada dalam bahasa yang tercantum dalam berkas.</translation>
</message>
<message>
<source>This id is used twice. Give each entry its own.</source>
<translation>Id ini dipakai dua kali. Beri id sendiri untuk setiap entri.</translation>
</message>
<message>
<source>This is not in the form that this key needs: ids are letters, digits, - and _; a version is a year and month such as '2026-11'; a language is its code.</source>
<translation>Ini tidak dalam bentuk yang diperlukan kunci ini: id terdiri dari huruf, angka, - dan _; versi adalah tahun dan bulan seperti '2026-11'; bahasa adalah kodenya.</translation>
</message>
<message>
<source>This value stands for having no answer. Choose another.</source>
<translation>Nilai ini berarti tidak ada jawaban. Pilih yang lain.</translation>
</message>
<message>
<source>Write the words of each language here, for example en: Are you safe?</source>
<translation>Tulis kata-kata setiap bahasa di sini, misalnya en: Are you safe?</translation>
</message>
<message>
<source>not verified</source>
<translation>belum diverifikasi</translation>
</message>
<message>
<source>own words</source>
<translation>kata-kata sendiri</translation>
</message>
<message>
<source>verified</source>
<translation>sudah diverifikasi</translation>
</message>
<message>
<source>written for this program</source>
<translation>ditulis untuk program ini</translation>
</message>
</context>
<context>
<name>LegalMatter</name>
<message>
<source>Amount awarded</source>
<translation>Jumlah yang diputuskan</translation>
</message>
<message>
<source>Amount claimed</source>
<translation>Jumlah yang dituntut</translation>
</message>
<message>
<source>Amount received</source>
<translation>Jumlah yang diterima</translation>
</message>
<message>
<source>Authority or court</source>
<translation>Instansi berwenang atau pengadilan</translation>
</message>
<message>
<source>Currency</source>
<translation>Mata uang</translation>
</message>
<message>
<source>Dates</source>
<translation>Tanggal</translation>
</message>
<message>
<source>Decided on</source>
<translation>Diputuskan pada</translation>
</message>
<message>
<source>Does the person want it?</source>
<translation>Apakah yang bersangkutan menginginkannya?</translation>
</message>
<message>
<source>Filed on</source>
<translation>Diajukan pada</translation>
</message>
<message>
<source>Legal help</source>
<translation>Bantuan hukum</translation>
</message>
<message>
<source>Next date</source>
<translation>Tanggal berikutnya</translation>
</message>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>Number of the file</source>
<translation>Nomor perkara</translation>
</message>
<message>
<source>Outcome</source>
<translation>Hasil</translation>
</message>
<message>
<source>Protection and support around it</source>
<translation>Perlindungan dan dukungan yang menyertai</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>State and outcome</source>
<translation>Status dan hasil</translation>
</message>
<message>
<source>The end of a permit or a time limit; a task reminds you before.</source>
<translation>Berakhirnya izin atau batas waktu; tugas mengingatkan Anda sebelumnya.</translation>
</message>
<message>
<source>Valid until</source>
<translation>Berlaku sampai</translation>
</message>
<message>
<source>What happens then</source>
<translation>Yang terjadi pada tanggal itu</translation>
</message>
<message>
<source>What it is about</source>
<translation>Pokok urusannya</translation>
</message>
</context>
<context>
<name>Letter</name>
<message>
<source>Agreed to share</source>
<translation>Setuju dibagikan</translation>
</message>
<message>
<source>Ask the sender before you call.</source>
<translation>Tanyakan kepada pengirim sebelum Anda menelepon.</translation>
</message>
<message>
<source>Ask the sender before you send a message.</source>
<translation>Tanyakan kepada pengirim sebelum Anda mengirim pesan.</translation>
</message>
<message>
<source>Ask the sender before you visit.</source>
<translation>Tanyakan kepada pengirim sebelum Anda berkunjung.</translation>
</message>
<message>
<source>Ask the sender first. This letter does not say which ways are safe.</source>
<translation>Tanyakan dulu kepada pengirim. Surat ini tidak menyebut cara mana yang aman.</translation>
</message>
<message>
<source>Before you contact the person</source>
<translation>Sebelum Anda menghubungi yang bersangkutan</translation>
</message>
<message>
<source>Case code</source>
<translation>Kode kasus</translation>
</message>
<message>
<source>Case {code}</source>
<translation>Kasus {code}</translation>
</message>
<message>
<source>Case {code}, print {print_id}, copy {copy}. Write no names here but your own.</source>
<translation>Kasus {code}, cetakan {print_id}, salinan {copy}. Jangan tulis nama di sini selain nama Anda sendiri.</translation>
</message>
<message>
<source>Confidential: only for the receiver named in this letter</source>
<translation>Rahasia: hanya untuk penerima yang disebut dalam surat ini</translation>
</message>
<message>
<source>Consent to share</source>
<translation>Persetujuan untuk berbagi</translation>
</message>
<message>
<source>Do not call.</source>
<translation>Jangan menelepon.</translation>
</message>
<message>
<source>Do not pass it on, or use it for anything else, unless the person agrees first.</source>
<translation>Jangan meneruskannya, atau memakainya untuk hal lain, kecuali yang bersangkutan setuju lebih dulu.</translation>
</message>
<message>
<source>Do not send messages.</source>
<translation>Jangan mengirim pesan.</translation>
</message>
<message>
<source>Do not visit.</source>
<translation>Jangan berkunjung.</translation>
</message>
<message>
<source>For the receiver: name and position</source>
<translation>Untuk penerima: nama dan jabatan</translation>
</message>
<message>
<source>For the sender: {worker}</source>
<translation>Untuk pengirim: {worker}</translation>
</message>
<message>
<source>From</source>
<translation>Dari</translation>
</message>
<message>
<source>If you are not sure that a way is safe, ask the sender first.</source>
<translation>Bila Anda tidak yakin suatu cara aman, tanyakan dulu kepada pengirim.</translation>
</message>
<message>
<source>If you have questions, ask {worker} at {office}.</source>
<translation>Bila ada pertanyaan, hubungi {worker} di {office}.</translation>
</message>
<message>
<source>Keep it locked away. Show it only to those who need it to give this service.</source>
<translation>Simpan di tempat terkunci. Perlihatkan hanya kepada mereka yang memerlukannya untuk memberi layanan ini.</translation>
</message>
<message>
<source>Print {print_id}, copy {copy}</source>
<translation>Cetakan {print_id}, salinan {copy}</translation>
</message>
<message>
<source>Referral letter</source>
<translation>Surat rujukan</translation>
</message>
<message>
<source>Signature and date</source>
<translation>Tanda tangan dan tanggal</translation>
</message>
<message>
<source>Slip to send back</source>
<translation>Lembar untuk dikirim kembali</translation>
</message>
<message>
<source>The person may take back this consent at any time. Then we ask you to stop and to return it.</source>
<translation>Yang bersangkutan boleh menarik persetujuan ini kapan saja. Bila demikian, kami minta Anda berhenti dan mengembalikan surat ini.</translation>
</message>
<message>
<source>To</source>
<translation>Kepada</translation>
</message>
<message>
<source>We accept the referral.</source>
<translation>Kami menerima rujukan ini.</translation>
</message>
<message>
<source>We do not accept the referral.</source>
<translation>Kami tidak menerima rujukan ini.</translation>
</message>
<message>
<source>We have destroyed every sheet and every copy.</source>
<translation>Kami telah memusnahkan setiap lembar dan setiap salinan.</translation>
</message>
<message>
<source>We have returned every sheet and every copy.</source>
<translation>Kami telah mengembalikan setiap lembar dan setiap salinan.</translation>
</message>
<message>
<source>What we ask of you</source>
<translation>Yang kami minta dari Anda</translation>
</message>
<message>
<source>What we ask you to do with this letter</source>
<translation>Yang kami minta Anda lakukan dengan surat ini</translation>
</message>
<message>
<source>What we share with you</source>
<translation>Yang kami bagikan kepada Anda</translation>
</message>
<message>
<source>When the service has ended, return or destroy it and send us the slip.</source>
<translation>Setelah layanan berakhir, kembalikan atau musnahkan surat ini dan kirimkan lembar balasan kepada kami.</translation>
</message>
<message>
<source>You may call.</source>
<translation>Anda boleh menelepon.</translation>
</message>
<message>
<source>You may send messages.</source>
<translation>Anda boleh mengirim pesan.</translation>
</message>
<message>
<source>You may visit.</source>
<translation>Anda boleh berkunjung.</translation>
</message>
</context>
<context>
<name>LetterDialog</name>
<message>
<source>Each letter has a number of its own and is counted in the case.</source>
<translation>Setiap surat memiliki nomor sendiri dan dihitung dalam kasus.</translation>
</message>
<message>
<source>Language of the letter</source>
<translation>Bahasa surat</translation>
</message>
<message>
<source>Make the letter</source>
<translation>Buat surat</translation>
</message>
<message>
<source>PDF (*.pdf)</source>
<translation>PDF (*.pdf)</translation>
</message>
<message>
<source>Save the letter</source>
<translation>Simpan surat</translation>
</message>
<message>
<source>Some characters could not be drawn and stand as boxes. Look at the letter before it leaves.</source>
<translation>Beberapa karakter tidak dapat digambar dan tampil sebagai kotak. Periksa surat sebelum dikirim.</translation>
</message>
<message>
<source>The letter is being made…</source>
<translation>Surat sedang dibuat…</translation>
</message>
<message>
<source>The letter is made: copy {copy}. Choose where to keep it.</source>
<translation>Surat sudah dibuat: salinan {copy}. Pilih tempat menyimpannya.</translation>
</message>
<message>
<source>The letter is saved. Delete the file once it is printed.</source>
<translation>Surat tersimpan. Hapus berkasnya setelah dicetak.</translation>
</message>
</context>
<context>
<name>Library</name>
<message numerus="yes">
<source>%n place(s) found</source>
<translation>
<numerusform>%n tempat ditemukan</numerusform>
</translation>
</message>
<message>
<source>Address</source>
<translation>Alamat</translation>
</message>
<message>
<source>Authorities</source>
<translation>Pihak berwenang</translation>
</message>
<message>
<source>Change log</source>
<translation>Catatan perubahan</translation>
</message>
<message>
<source>Choose two to four countries</source>
<translation>Pilih dua sampai empat negara</translation>
</message>
<message>
<source>Compare countries</source>
<translation>Bandingkan negara</translation>
</message>
<message>
<source>Consent</source>
<translation>Persetujuan</translation>
</message>
<message>
<source>Contact: {contact}</source>
<translation>Kontak: {contact}</translation>
</message>
<message>
<source>Country</source>
<translation>Negara</translation>
</message>
<message>
<source>Deadline</source>
<translation>Tenggat</translation>
</message>
<message>
<source>Deadline: {deadline}</source>
<translation>Tenggat: {deadline}</translation>
</message>
<message>
<source>Documents</source>
<translation>Dokumen</translation>
</message>
<message>
<source>Draft: not legal advice</source>
<translation>Draf: bukan nasihat hukum</translation>
</message>
<message>
<source>Four countries are the most. Take one away first.</source>
<translation>Paling banyak empat negara. Lepas dulu salah satu pilihan.</translation>
</message>
<message>
<source>From a file, {standing}</source>
<translation>Dari berkas, {standing}</translation>
</message>
<message>
<source>From a file…</source>
<translation>Dari berkas…</translation>
</message>
<message>
<source>Hotlines</source>
<translation>Layanan telepon bantuan</translation>
</message>
<message>
<source>Hours: not known</source>
<translation>Jam layanan: tidak diketahui</translation>
</message>
<message>
<source>Hours: {hours}</source>
<translation>Jam layanan: {hours}</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>Bahasa: {languages}</translation>
</message>
<message>
<source>Law</source>
<translation>Hukum</translation>
</message>
<message>
<source>Led by: {agency}</source>
<translation>Dipimpin oleh: {agency}</translation>
</message>
<message>
<source>No deadline is known.</source>
<translation>Tidak ada tenggat yang diketahui.</translation>
</message>
<message>
<source>Open questions</source>
<translation>Pertanyaan yang belum terjawab</translation>
</message>
<message>
<source>Parts of the procedure</source>
<translation>Bagian-bagian prosedur</translation>
</message>
<message>
<source>Pocket card…</source>
<translation>Kartu saku…</translation>
</message>
<message>
<source>Print the comparison</source>
<translation>Cetak perbandingan</translation>
</message>
<message>
<source>Print the pocket card</source>
<translation>Cetak kartu saku</translation>
</message>
<message>
<source>Print…</source>
<translation>Cetak…</translation>
</message>
<message>
<source>Privacy</source>
<translation>Privasi</translation>
</message>
<message>
<source>Procedures</source>
<translation>Prosedur</translation>
</message>
<message>
<source>Procedures (*.yaml *.yml)</source>
<translation>Prosedur (*.yaml *.yml)</translation>
</message>
<message>
<source>Read one country</source>
<translation>Baca satu negara</translation>
</message>
<message>
<source>Return</source>
<translation>Pemulangan</translation>
</message>
<message>
<source>Reviewed {day}, version {version}</source>
<translation>Ditinjau {day}, versi {version}</translation>
</message>
<message>
<source>Search in this procedure</source>
<translation>Cari dalam prosedur ini</translation>
</message>
<message>
<source>Services</source>
<translation>Layanan</translation>
</message>
<message>
<source>Source</source>
<translation>Sumber</translation>
</message>
<message>
<source>Source of the deadline</source>
<translation>Sumber tenggat</translation>
</message>
<message>
<source>Source of the longer time</source>
<translation>Sumber perpanjangan waktu</translation>
</message>
<message>
<source>Sources</source>
<translation>Sumber</translation>
</message>
<message>
<source>Steps</source>
<translation>Langkah</translation>
</message>
<message>
<source>The number is not known.</source>
<translation>Nomor tidak diketahui.</translation>
</message>
<message>
<source>The person's consent is not asked for.</source>
<translation>Persetujuan yang bersangkutan tidak diminta.</translation>
</message>
<message>
<source>The workbook is written. It holds nothing of any case.</source>
<translation>Buku kerja sudah ditulis. Buku kerja ini tidak memuat apa pun dari kasus mana pun.</translation>
</message>
<message>
<source>This procedure file has nothing here.</source>
<translation>Berkas prosedur ini tidak memuat apa pun di sini.</translation>
</message>
<message>
<source>What could go wrong</source>
<translation>Kemungkinan bahaya</translation>
</message>
<message>
<source>What countries' procedures say, side by side</source>
<translation>Isi prosedur negara-negara, berdampingan</translation>
</message>
<message>
<source>What their procedures say stands side by side, topic by topic, with sources.</source>
<translation>Isi prosedur mereka tampil berdampingan, topik demi topik, dengan sumbernya.</translation>
</message>
<message>
<source>What to do</source>
<translation>Yang harus dilakukan</translation>
</message>
<message>
<source>Who acts</source>
<translation>Pelaksana</translation>
</message>
<message>
<source>Whom it is for</source>
<translation>Untuk siapa</translation>
</message>
<message>
<source>Workbooks (*.xlsx)</source>
<translation>Buku kerja (*.xlsx)</translation>
</message>
<message>
<source>Workbook…</source>
<translation>Buku kerja…</translation>
</message>
<message>
<source>consent</source>
<translation>persetujuan</translation>
</message>
<message>
<source>{cell}: {words}</source>
<translation>{cell}: {words}</translation>
</message>
<message>
<source>{country} (all other countries)</source>
<translation>{country} (semua negara lain)</translation>
</message>
<message>
<source>{country} (your office)</source>
<translation>{country} (kantor Anda)</translation>
</message>
<message>
<source>{entry}, found</source>
<translation>{entry}, ditemukan</translation>
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
<numerusform>{number} dari %n langkah sudah diverifikasi</numerusform>
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
<translation>Kasus dengan prioritas biasa dihitung satu, yang mendesak tiga, yang tinggi dua, yang rendah setengah; anak, atau orang yang usianya tidak diketahui, ditambah satu.</translation>
</message>
<message>
<source>counts as {number}</source>
<translation>dihitung {number}</translation>
</message>
</context>
<context>
<name>MainWindow</name>
<message>
<source>Case</source>
<translation>Kasus</translation>
</message>
<message>
<source>Go to: {page}</source>
<translation>Buka: {page}</translation>
</message>
<message>
<source>Lock</source>
<translation>Kunci</translation>
</message>
<message>
<source>Merge two cases</source>
<translation>Gabungkan dua kasus</translation>
</message>
<message>
<source>New case</source>
<translation>Kasus baru</translation>
</message>
<message>
<source>Pages</source>
<translation>Halaman</translation>
</message>
<message>
<source>Referral</source>
<translation>Rujukan</translation>
</message>
</context>
<context>
<name>MaskedLabel</name>
<message>
<source>Hidden</source>
<translation>Tersembunyi</translation>
</message>
<message>
<source>Hide</source>
<translation>Sembunyikan</translation>
</message>
<message>
<source>Show for 30 seconds</source>
<translation>Tampilkan 30 detik</translation>
</message>
</context>
<context>
<name>Media</name>
<message>
<source>Film</source>
<translation>Film</translation>
</message>
<message>
<source>Office file</source>
<translation>Berkas perkantoran</translation>
</message>
<message>
<source>PDF</source>
<translation>PDF</translation>
</message>
<message>
<source>Picture</source>
<translation>Gambar</translation>
</message>
<message>
<source>Sound</source>
<translation>Suara</translation>
</message>
<message>
<source>Text</source>
<translation>Teks</translation>
</message>
</context>
<context>
<name>Merge</name>
<message>
<source>Keep the other case instead</source>
<translation>Pertahankan kasus yang lain</translation>
</message>
<message>
<source>Merge the cases</source>
<translation>Gabungkan kasus</translation>
</message>
<message>
<source>Noted: they are two people</source>
<translation>Dicatat: keduanya orang yang berbeda</translation>
</message>
<message>
<source>Nothing differs.</source>
<translation>Tidak ada yang berbeda.</translation>
</message>
<message>
<source>Nothing else is in {other}.</source>
<translation>Tidak ada hal lain dalam {other}.</translation>
</message>
<message>
<source>One person, two cases?</source>
<translation>Satu orang, dua kasus?</translation>
</message>
<message>
<source>The same in both</source>
<translation>Sama di keduanya</translation>
</message>
<message>
<source>They are two people</source>
<translation>Keduanya orang yang berbeda</translation>
</message>
<message>
<source>What differs</source>
<translation>Yang berbeda</translation>
</message>
<message>
<source>What moves to {kept}</source>
<translation>Yang pindah ke {kept}</translation>
</message>
<message>
<source>no answer</source>
<translation>tanpa jawaban</translation>
</message>
<message>
<source>{kind}: {count}</source>
<translation>{kind}: {count}</translation>
</message>
<message>
<source>{other} becomes part of {kept}. Choose the right answer wherever the two differ.</source>
<translation>{other} menjadi bagian dari {kept}. Pilih jawaban yang benar di mana pun keduanya berbeda.</translation>
</message>
<message>
<source>{other} is now part of {kept}</source>
<translation>{other} sekarang bagian dari {kept}</translation>
</message>
</context>
<context>
<name>Milestone</name>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>Some deadlines run from this moment.</source>
<translation>Beberapa tenggat dihitung sejak saat ini.</translation>
</message>
<message>
<source>What happened</source>
<translation>Apa yang terjadi</translation>
</message>
<message>
<source>When</source>
<translation>Kapan</translation>
</message>
</context>
<context>
<name>NewCase</name>
<message>
<source>A case you began on {moment} is not saved yet.</source>
<translation>Kasus yang Anda mulai pada {moment} belum disimpan.</translation>
</message>
<message>
<source>Back</source>
<translation>Kembali</translation>
</message>
<message>
<source>Begin the case</source>
<translation>Mulai kasus</translation>
</message>
<message>
<source>Case {code} has begun</source>
<translation>Kasus {code} sudah dimulai</translation>
</message>
<message>
<source>Close without a record</source>
<translation>Tutup tanpa catatan</translation>
</message>
<message>
<source>Consent to keep a record</source>
<translation>Persetujuan untuk menyimpan catatan</translation>
</message>
<message>
<source>Go on with it</source>
<translation>Lanjutkan</translation>
</message>
<message>
<source>Language</source>
<translation>Bahasa</translation>
</message>
<message>
<source>New case</source>
<translation>Kasus baru</translation>
</message>
<message>
<source>Only the consent is needed to begin. Everything else can wait.</source>
<translation>Hanya persetujuan yang diperlukan untuk memulai. Selebihnya bisa menunggu.</translation>
</message>
<message>
<source>Safe contact</source>
<translation>Kontak aman</translation>
</message>
<message>
<source>That is the person's right: nothing is kept. You can still help today, and the person can come back at any time.</source>
<translation>Itu hak yang bersangkutan: tidak ada yang disimpan. Anda tetap dapat membantu hari ini, dan yang bersangkutan dapat kembali kapan saja.</translation>
</message>
<message>
<source>The case</source>
<translation>Kasus</translation>
</message>
<message>
<source>The person, as far as known</source>
<translation>Data diri, sejauh diketahui</translation>
</message>
<message>
<source>Throw it away</source>
<translation>Buang</translation>
</message>
</context>
<context>
<name>Oversight</name>
<message>
<source>A relative, or somebody with a conflict of interest, finds no such case in any list or search. The program holds to this, but it is no lock: all caseworkers have the same key to the files.</source>
<translation>Kerabat, atau orang dengan benturan kepentingan, tidak menemukan kasus itu dalam daftar atau pencarian mana pun. Program mematuhi ini, tetapi ini bukan kunci: semua manajer kasus memegang kunci yang sama untuk berkas.</translation>
</message>
<message>
<source>Cases are drawn at random on the page of the team, and never one's own.</source>
<translation>Kasus diambil secara acak di halaman tim, dan tidak pernah kasus sendiri.</translation>
</message>
<message>
<source>I looked into it</source>
<translation>Saya sudah memeriksanya</translation>
</message>
<message>
<source>Keep a colleague from the case</source>
<translation>Jauhkan rekan kerja dari kasus</translation>
</message>
<message>
<source>Let see again</source>
<translation>Izinkan melihat lagi</translation>
</message>
<message>
<source>No colleague is kept from this case</source>
<translation>Tidak ada rekan kerja yang dijauhkan dari kasus ini</translation>
</message>
<message>
<source>No opening in an emergency</source>
<translation>Tidak ada pembukaan darurat</translation>
</message>
<message>
<source>No quality review</source>
<translation>Tidak ada tinjauan mutu</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>Dibuka dalam keadaan darurat</translation>
</message>
<message>
<source>Whoever opens a case out of reach gives a reason, and a supervisor looks into it.</source>
<translation>Orang yang membuka kasus di luar jangkauannya memberi alasan, dan penyelia memeriksanya.</translation>
</message>
<message>
<source>Write a score sheet</source>
<translation>Tulis lembar skor</translation>
</message>
<message>
<source>kept from the case</source>
<translation>dijauhkan dari kasus</translation>
</message>
<message>
<source>lifted</source>
<translation>dicabut</translation>
</message>
<message>
<source>looked into</source>
<translation>sudah diperiksa</translation>
</message>
<message>
<source>nobody looked into it yet</source>
<translation>belum diperiksa siapa pun</translation>
</message>
</context>
<context>
<name>Overview</name>
<message>
<source>After that</source>
<translation>Setelah itu</translation>
</message>
<message>
<source>At a glance</source>
<translation>Sekilas</translation>
</message>
<message>
<source>Consent</source>
<translation>Persetujuan</translation>
</message>
<message>
<source>Due besides</source>
<translation>Tenggat lainnya</translation>
</message>
<message>
<source>Interpreter</source>
<translation>Juru bahasa</translation>
</message>
<message>
<source>Next</source>
<translation>Berikutnya</translation>
</message>
<message>
<source>No step of the procedure is open.</source>
<translation>Tidak ada langkah prosedur yang terbuka.</translation>
</message>
<message>
<source>Procedure</source>
<translation>Prosedur</translation>
</message>
<message>
<source>Referrals</source>
<translation>Rujukan</translation>
</message>
<message>
<source>Responsible</source>
<translation>Penanggung jawab</translation>
</message>
<message>
<source>See what changes here…</source>
<translation>Lihat perubahannya di sini…</translation>
</message>
<message>
<source>Settled</source>
<translation>Selesai</translation>
</message>
<message>
<source>There is a newer version of this procedure, reviewed on {day}.</source>
<translation>Ada versi prosedur ini yang lebih baru, ditinjau pada {day}.</translation>
</message>
<message>
<source>not asked</source>
<translation>belum ditanyakan</translation>
</message>
<message>
<source>{valid} of {all} valid</source>
<translation>{valid} dari {all} berlaku</translation>
</message>
<message>
<source>{waiting} waiting, {all} in all</source>
<translation>{waiting} menunggu, {all} seluruhnya</translation>
</message>
</context>
<context>
<name>Page</name>
<message>
<source>Sheet {number} of {total}</source>
<translation>Lembar {number} dari {total}</translation>
</message>
<message>
<source>Some words of this page are not translated yet. They are in English.</source>
<translation>Beberapa kata pada halaman ini belum diterjemahkan. Kata itu dalam bahasa Inggris.</translation>
</message>
<message>
<source>TRAINING – made-up people</source>
<translation>LATIHAN – orang rekaan</translation>
</message>
</context>
<context>
<name>Palette</name>
<message>
<source>Go to a page or case, or do something</source>
<translation>Buka halaman atau kasus, atau lakukan sesuatu</translation>
</message>
<message>
<source>Nothing of that name</source>
<translation>Tidak ada yang bernama itu</translation>
</message>
</context>
<context>
<name>Papers</name>
<message>
<source>Add this paper</source>
<translation>Tambahkan surat ini</translation>
</message>
<message>
<source>For: {step}</source>
<translation>Untuk: {step}</translation>
</message>
<message>
<source>Open a line to see the step and its source.</source>
<translation>Buka satu baris untuk melihat langkah dan sumbernya.</translation>
</message>
<message>
<source>Papers the procedure asks for: {there} of {all} there</source>
<translation>Surat yang diminta prosedur: {there} dari {all} sudah ada</translation>
</message>
<message>
<source>missing</source>
<translation>belum ada</translation>
</message>
<message>
<source>there</source>
<translation>sudah ada</translation>
</message>
</context>
<context>
<name>Passphrase</name>
<message>
<source>Fair</source>
<translation>Cukup</translation>
</message>
<message>
<source>Good</source>
<translation>Baik</translation>
</message>
<message>
<source>Strong</source>
<translation>Kuat</translation>
</message>
<message>
<source>Weak</source>
<translation>Lemah</translation>
</message>
</context>
<context>
<name>PassphraseLine</name>
<message>
<source>Caps lock is on.</source>
<translation>Caps lock aktif.</translation>
</message>
<message>
<source>Hide the passphrase</source>
<translation>Sembunyikan frasa sandi</translation>
</message>
<message>
<source>Show the passphrase</source>
<translation>Tampilkan frasa sandi</translation>
</message>
</context>
<context>
<name>Person</name>
<message>
<source>A child without a parent or guardian?</source>
<translation>Anak tanpa orang tua atau wali?</translation>
</message>
<message>
<source>A year, or a year and month, is enough.</source>
<translation>Tahun saja, atau tahun dan bulan, sudah cukup.</translation>
</message>
<message>
<source>Accused of an offence?</source>
<translation>Dituduh melakukan tindak pidana?</translation>
</message>
<message>
<source>Afraid to return to the home country?</source>
<translation>Takut kembali ke negara asal?</translation>
</message>
<message>
<source>Age at first contact, if no birth date</source>
<translation>Umur saat kontak pertama, bila tidak ada tanggal lahir</translation>
</message>
<message>
<source>Age, sex and gender</source>
<translation>Umur, jenis kelamin, dan gender</translation>
</message>
<message>
<source>Birth date</source>
<translation>Tanggal lahir</translation>
</message>
<message>
<source>Children with the person now</source>
<translation>Anak yang sedang bersama yang bersangkutan</translation>
</message>
<message>
<source>Circumstances</source>
<translation>Keadaan</translation>
</message>
<message>
<source>Citizenship and languages</source>
<translation>Kewarganegaraan dan bahasa</translation>
</message>
<message>
<source>Citizenship, the main one first</source>
<translation>Kewarganegaraan, yang utama lebih dulu</translation>
</message>
<message>
<source>Country of birth</source>
<translation>Negara kelahiran</translation>
</message>
<message>
<source>Details of vulnerabilities</source>
<translation>Rincian kerentanan</translation>
</message>
<message>
<source>Difficulties in daily life</source>
<translation>Kesulitan dalam kehidupan sehari-hari</translation>
</message>
<message>
<source>Displacement status</source>
<translation>Status pengungsian</translation>
</message>
<message>
<source>Ethnic group</source>
<translation>Suku</translation>
</message>
<message>
<source>Family name</source>
<translation>Nama keluarga</translation>
</message>
<message>
<source>Father's name</source>
<translation>Nama ayah</translation>
</message>
<message>
<source>Form of address</source>
<translation>Sapaan</translation>
</message>
<message>
<source>Gender</source>
<translation>Gender</translation>
</message>
<message>
<source>Given name</source>
<translation>Nama depan</translation>
</message>
<message>
<source>Has the person died?</source>
<translation>Apakah yang bersangkutan sudah meninggal?</translation>
</message>
<message>
<source>Highest level of education</source>
<translation>Pendidikan tertinggi</translation>
</message>
<message>
<source>How the birth date is known</source>
<translation>Dari mana tanggal lahir diketahui</translation>
</message>
<message>
<source>Identity or passport number</source>
<translation>Nomor identitas atau paspor</translation>
</message>
<message>
<source>If so, do not contact the consulate, and ask about asylum.</source>
<translation>Bila ya, jangan hubungi konsulat, dan tanyakan tentang suaka.</translation>
</message>
<message>
<source>Known as</source>
<translation>Dikenal sebagai</translation>
</message>
<message>
<source>Leave empty when there is only one name.</source>
<translation>Kosongkan bila hanya ada satu nama.</translation>
</message>
<message>
<source>Main language</source>
<translation>Bahasa utama</translation>
</message>
<message>
<source>Marital status</source>
<translation>Status perkawinan</translation>
</message>
<message>
<source>Middle name</source>
<translation>Nama tengah</translation>
</message>
<message>
<source>Mother's name</source>
<translation>Nama ibu</translation>
</message>
<message>
<source>Name in another script</source>
<translation>Nama dalam aksara lain</translation>
</message>
<message>
<source>Name in its own script</source>
<translation>Nama dalam aksara aslinya</translation>
</message>
<message>
<source>Names</source>
<translation>Nama</translation>
</message>
<message>
<source>Names on papers, at work or online, separated by commas.</source>
<translation>Nama pada surat, di tempat kerja, atau daring, dipisahkan dengan koma.</translation>
</message>
<message>
<source>Needs an interpreter?</source>
<translation>Perlu juru bahasa?</translation>
</message>
<message>
<source>Number of children</source>
<translation>Jumlah anak</translation>
</message>
<message>
<source>Only if the person wants it recorded.</source>
<translation>Hanya bila yang bersangkutan ingin ini dicatat.</translation>
</message>
<message>
<source>Other languages</source>
<translation>Bahasa lain</translation>
</message>
<message>
<source>Other names used</source>
<translation>Nama lain yang dipakai</translation>
</message>
<message>
<source>Place of birth</source>
<translation>Tempat lahir</translation>
</message>
<message>
<source>Position in an organisation</source>
<translation>Jabatan dalam organisasi</translation>
</message>
<message>
<source>Reads the main language</source>
<translation>Bisa membaca bahasa utama</translation>
</message>
<message>
<source>Second language</source>
<translation>Bahasa kedua</translation>
</message>
<message>
<source>Sex</source>
<translation>Jenis kelamin</translation>
</message>
<message>
<source>Stateless?</source>
<translation>Tanpa kewarganegaraan?</translation>
</message>
<message>
<source>Such as a woman, or nobody from the same community.</source>
<translation>Misalnya perempuan, atau bukan orang dari komunitas yang sama.</translation>
</message>
<message>
<source>Such as illegal entry or stay, false papers, or what was done under force: then ask for a check whether the person may be punished at all.</source>
<translation>Misalnya masuk atau tinggal secara ilegal, surat palsu, atau perbuatan di bawah paksaan: bila ya, mintalah agar diperiksa apakah yang bersangkutan memang boleh dipidana.</translation>
</message>
<message>
<source>Type of disability</source>
<translation>Jenis disabilitas</translation>
</message>
<message>
<source>Unaccompanied or separated</source>
<translation>Tanpa pendamping atau terpisah</translation>
</message>
<message>
<source>Usual work</source>
<translation>Pekerjaan sehari-hari</translation>
</message>
<message>
<source>Vulnerabilities</source>
<translation>Kerentanan</translation>
</message>
<message>
<source>What the estimate rests on</source>
<translation>Dasar perkiraan</translation>
</message>
<message>
<source>Wish about the interpreter</source>
<translation>Keinginan tentang juru bahasa</translation>
</message>
</context>
<context>
<name>Plan</name>
<message>
<source>Actions without a goal</source>
<translation>Tindakan tanpa tujuan</translation>
</message>
<message>
<source>Done</source>
<translation>Selesai</translation>
</message>
<message>
<source>New action</source>
<translation>Tindakan baru</translation>
</message>
<message>
<source>New goal</source>
<translation>Tujuan baru</translation>
</message>
<message>
<source>No plan yet</source>
<translation>Belum ada rencana</translation>
</message>
<message>
<source>Take back</source>
<translation>Batalkan</translation>
</message>
<message>
<source>What the person wants to reach, and who does what by when towards it.</source>
<translation>Yang ingin dicapai yang bersangkutan, dan siapa melakukan apa sampai kapan untuk itu.</translation>
</message>
<message>
<source>by {day}</source>
<translation>sampai {day}</translation>
</message>
<message>
<source>overdue, by {day}</source>
<translation>lewat tenggat, sampai {day}</translation>
</message>
<message>
<source>{done} of {all} done</source>
<translation>{done} dari {all} selesai</translation>
</message>
</context>
<context>
<name>PlanAction</name>
<message>
<source>By when</source>
<translation>Sampai kapan</translation>
</message>
<message>
<source>Done on</source>
<translation>Selesai pada</translation>
</message>
<message>
<source>Goal it serves</source>
<translation>Tujuan yang didukung</translation>
</message>
<message>
<source>Kind of service</source>
<translation>Jenis layanan</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>What came of it</source>
<translation>Hasilnya</translation>
</message>
<message>
<source>What is done</source>
<translation>Yang dilakukan</translation>
</message>
<message>
<source>Who does it</source>
<translation>Siapa yang melakukan</translation>
</message>
</context>
<context>
<name>PlanSheet</name>
<message>
<source>Ended on {day}.</source>
<translation>Berakhir pada {day}.</translation>
</message>
<message>
<source>How: {words}</source>
<translation>Cara: {words}</translation>
</message>
<message>
<source>Keep this paper only where it is safe.</source>
<translation>Simpan kertas ini hanya di tempat yang aman.</translation>
</message>
<message>
<source>No actions yet.</source>
<translation>Belum ada tindakan.</translation>
</message>
<message>
<source>There is no plan yet.</source>
<translation>Belum ada rencana.</translation>
</message>
<message>
<source>This is your plan. You can change it at any time. Ask {worker} at {office}.</source>
<translation>Ini rencana Anda. Anda boleh mengubahnya kapan saja. Hubungi {worker} di {office}.</translation>
</message>
<message>
<source>To be reached by {day}.</source>
<translation>Dicapai sebelum {day}.</translation>
</message>
<message>
<source>What else is done</source>
<translation>Hal lain yang dilakukan</translation>
</message>
<message>
<source>What helps you: {words}</source>
<translation>Yang membantu Anda: {words}</translation>
</message>
<message>
<source>Your plan</source>
<translation>Rencana Anda</translation>
</message>
<message>
<source>by {day}</source>
<translation>sampai {day}</translation>
</message>
<message>
<source>who: {who}</source>
<translation>siapa: {who}</translation>
</message>
</context>
<context>
<name>PocketCard</name>
<message>
<source>A draft for training and reading, not legal advice.</source>
<translation>Draf untuk latihan dan bacaan, bukan nasihat hukum.</translation>
</message>
<message>
<source>Fold along the dashed lines, to and fro.</source>
<translation>Lipat bolak-balik mengikuti garis putus-putus.</translation>
</message>
<message>
<source>Hours: not known</source>
<translation>Jam layanan: tidak diketahui</translation>
</message>
<message>
<source>Hours: {hours}</source>
<translation>Jam layanan: {hours}</translation>
</message>
<message>
<source>Languages: {languages}</source>
<translation>Bahasa: {languages}</translation>
</message>
<message>
<source>Led by {agency}</source>
<translation>Dipimpin oleh {agency}</translation>
</message>
<message>
<source>No number to call is known.</source>
<translation>Tidak ada nomor telepon yang diketahui.</translation>
</message>
<message>
<source>Reviewed on {day}</source>
<translation>Ditinjau pada {day}</translation>
</message>
<message>
<source>The words of the procedure itself are in English.</source>
<translation>Isi prosedurnya sendiri dalam bahasa Inggris.</translation>
</message>
<message>
<source>Who to call</source>
<translation>Yang dihubungi</translation>
</message>
<message>
<source>ask for consent</source>
<translation>minta persetujuan</translation>
</message>
<message>
<source>number not known</source>
<translation>nomor tidak diketahui</translation>
</message>
<message>
<source>{code}, version {version}</source>
<translation>{code}, versi {version}</translation>
</message>
<message>
<source>{code}, version {version}, print {print_id}</source>
<translation>{code}, versi {version}, cetakan {print_id}</translation>
</message>
<message>
<source>“Not verified” means: not read in a source yet. Ask before you rely on it. Laws change.</source>
<translation>“Belum diverifikasi” berarti: belum dibaca dalam sumber. Tanyakan sebelum Anda mengandalkannya. Hukum dapat berubah.</translation>
</message>
</context>
<context>
<name>Policy</name>
<message>
<source>Each caseworker sees all cases of the office</source>
<translation>Setiap manajer kasus melihat semua kasus kantor</translation>
</message>
<message>
<source>Each caseworker sees only the cases she or he is responsible for</source>
<translation>Setiap manajer kasus hanya melihat kasus yang menjadi tanggung jawabnya</translation>
</message>
<message>
<source>Each caseworker sees the cases of her or his team</source>
<translation>Setiap manajer kasus melihat kasus timnya</translation>
</message>
</context>
<context>
<name>PolicyDialog</name>
<message>
<source>Caseworkers see</source>
<translation>Manajer kasus melihat</translation>
</message>
<message>
<source>Keep this rule</source>
<translation>Simpan aturan ini</translation>
</message>
<message>
<source>Takes effect only when somebody else has approved it</source>
<translation>Baru berlaku setelah disetujui orang lain</translation>
</message>
<message>
<source>Team of each caseworker (empty: no team)</source>
<translation>Tim setiap manajer kasus (kosong: tanpa tim)</translation>
</message>
<message>
<source>Team of {name}</source>
<translation>Tim {name}</translation>
</message>
<message>
<source>The program keeps to this in every list, search and count, and on every page. It cannot keep out somebody who takes the program apart: all caseworkers hold the same key to the files. For a case that one of them must not read under any circumstances, use another vault.</source>
<translation>Program mematuhi ini dalam setiap daftar, pencarian, dan hitungan, dan pada setiap halaman. Program tidak dapat menahan orang yang membongkar program: semua manajer kasus memegang kunci yang sama untuk berkas. Untuk kasus yang sama sekali tidak boleh dibaca salah satu dari mereka, pakai brankas lain.</translation>
</message>
<message>
<source>The rule is kept and holds from now on.</source>
<translation>Aturan disimpan dan berlaku mulai sekarang.</translation>
</message>
<message>
<source>Who sees which cases</source>
<translation>Siapa melihat kasus mana</translation>
</message>
</context>
<context>
<name>PrintDialog</name>
<message numerus="yes">
<source>%n page(s) made. Choose where to keep them.</source>
<translation>
<numerusform>%n halaman dibuat. Pilih tempat menyimpannya.</numerusform>
</translation>
</message>
<message>
<source>Ask first whether it is safe for the person to keep this paper. If not, keep it here.</source>
<translation>Tanyakan dulu apakah aman bagi yang bersangkutan menyimpan kertas ini. Bila tidak, simpan di sini.</translation>
</message>
<message>
<source>Case summary for the person: everything held</source>
<translation>Ringkasan kasus untuk yang bersangkutan: semua yang disimpan</translation>
</message>
<message>
<source>Case summary for {name}: what consent covers</source>
<translation>Ringkasan kasus untuk {name}: yang dicakup persetujuan</translation>
</message>
<message>
<source>Consent cards for the person</source>
<translation>Kartu persetujuan untuk yang bersangkutan</translation>
</message>
<message>
<source>Each print has a number of its own and a line in the journal.</source>
<translation>Setiap cetakan memiliki nomor sendiri dan satu baris dalam jurnal.</translation>
</message>
<message>
<source>I have looked through it. It names nobody else, and nothing in it puts anybody in danger.</source>
<translation>Saya sudah memeriksanya. Tidak ada nama orang lain, dan tidak ada isinya yang membahayakan siapa pun.</translation>
</message>
<message>
<source>Language</source>
<translation>Bahasa</translation>
</message>
<message>
<source>Make it</source>
<translation>Buat</translation>
</message>
<message>
<source>Make the consent card</source>
<translation>Buat kartu persetujuan</translation>
</message>
<message>
<source>Make the notice of the withdrawal</source>
<translation>Buat pemberitahuan penarikan</translation>
</message>
<message>
<source>Plan for the person</source>
<translation>Rencana untuk yang bersangkutan</translation>
</message>
<message>
<source>Print about this case</source>
<translation>Cetak tentang kasus ini</translation>
</message>
<message>
<source>Read it to the end. Then confirm that it may leave.</source>
<translation>Baca sampai akhir. Lalu pastikan bahwa ini boleh keluar.</translation>
</message>
<message>
<source>Save it</source>
<translation>Simpan</translation>
</message>
<message>
<source>Saved. Delete the file once it is printed.</source>
<translation>Tersimpan. Hapus berkasnya setelah dicetak.</translation>
</message>
<message>
<source>Show what will be printed</source>
<translation>Tampilkan yang akan dicetak</translation>
</message>
<message>
<source>Some characters could not be drawn and stand as boxes. Look at the pages before they leave.</source>
<translation>Beberapa karakter tidak dapat digambar dan tampil sebagai kotak. Periksa halaman sebelum keluar.</translation>
</message>
<message>
<source>The pages are being made…</source>
<translation>Halaman sedang dibuat…</translation>
</message>
<message>
<source>What</source>
<translation>Apa</translation>
</message>
<message>
<source>What will be printed</source>
<translation>Yang akan dicetak</translation>
</message>
</context>
<context>
<name>ProcedureUpdate</name>
<message>
<source>Changed: {title}</source>
<translation>Berubah: {title}</translation>
</message>
<message>
<source>Deadline: {old}, from now on {new}</source>
<translation>Tenggat: {old}, mulai sekarang {new}</translation>
</message>
<message>
<source>Follow the newer version</source>
<translation>Ikuti versi yang lebih baru</translation>
</message>
<message>
<source>New: {title}</source>
<translation>Baru: {title}</translation>
</message>
<message>
<source>No longer there: {title}</source>
<translation>Tidak ada lagi: {title}</translation>
</message>
<message>
<source>Nothing changes for the steps of this case.</source>
<translation>Tidak ada yang berubah untuk langkah-langkah kasus ini.</translation>
</message>
<message>
<source>The case follows the version reviewed on {old}; the newer one is of {new}.</source>
<translation>Kasus mengikuti versi yang ditinjau pada {old}; versi yang lebih baru ditinjau pada {new}.</translation>
</message>
<message>
<source>What changed: {parts}</source>
<translation>Yang berubah: {parts}</translation>
</message>
<message>
<source>What the newer procedure changes in this case</source>
<translation>Yang diubah prosedur lebih baru dalam kasus ini</translation>
</message>
<message>
<source>What was done stays done. A case that follows the newer version cannot go back.</source>
<translation>Yang sudah dikerjakan tetap dianggap selesai. Kasus yang mengikuti versi lebih baru tidak dapat kembali.</translation>
</message>
<message>
<source>none</source>
<translation>tidak ada</translation>
</message>
</context>
<context>
<name>Procedures</name>
<message numerus="yes">
<source>%n day(s)</source>
<translation>
<numerusform>%n hari</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n hour(s)</source>
<translation>
<numerusform>%n jam</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n minute(s)</source>
<translation>
<numerusform>%n menit</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n month(s)</source>
<translation>
<numerusform>%n bulan</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n working day(s)</source>
<translation>
<numerusform>%n hari kerja</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n year(s)</source>
<translation>
<numerusform>%n tahun</numerusform>
</translation>
</message>
<message>
<source>A key must be a plain word.</source>
<translation>Kunci harus berupa kata biasa.</translation>
</message>
<message>
<source>A verified entry must name its source.</source>
<translation>Entri yang diverifikasi harus menyebut sumbernya.</translation>
</message>
<message>
<source>At least one entry is needed here.</source>
<translation>Diperlukan paling sedikit satu entri di sini.</translation>
</message>
<message>
<source>At once</source>
<translation>Segera</translation>
</message>
<message>
<source>At once after {event}</source>
<translation>Segera setelah {event}</translation>
</message>
<message>
<source>Can be made longer by {by} each time and to {in_all} in all: {rule} Who decides: {who}.</source>
<translation>Dapat diperpanjang {by} setiap kali dan sampai {in_all} seluruhnya: {rule} Yang memutuskan: {who}.</translation>
</message>
<message>
<source>Can be made longer by {by} each time: {rule} Who decides: {who}.</source>
<translation>Dapat diperpanjang {by} setiap kali: {rule} Yang memutuskan: {who}.</translation>
</message>
<message>
<source>Can be made longer to {in_all} in all: {rule} Who decides: {who}.</source>
<translation>Dapat diperpanjang sampai {in_all} seluruhnya: {rule} Yang memutuskan: {who}.</translation>
</message>
<message>
<source>Can be made longer: {rule} Who decides: {who}.</source>
<translation>Dapat diperpanjang: {rule} Yang memutuskan: {who}.</translation>
</message>
<message>
<source>Compensation</source>
<translation>Ganti rugi</translation>
</message>
<message>
<source>Consent to exploitation does not count</source>
<translation>Persetujuan atas eksploitasi tidak berlaku</translation>
</message>
<message>
<source>Data protection</source>
<translation>Perlindungan data</translation>
</message>
<message>
<source>Definition of trafficking</source>
<translation>Definisi perdagangan orang</translation>
</message>
<message>
<source>Depends on: {groups}</source>
<translation>Tergantung pada: {groups}</translation>
</message>
<message>
<source>Done</source>
<translation>Selesai</translation>
</message>
<message>
<source>Due soon</source>
<translation>Segera jatuh tempo</translation>
</message>
<message>
<source>For everyone</source>
<translation>Untuk semua orang</translation>
</message>
<message>
<source>For: {groups}</source>
<translation>Untuk: {groups}</translation>
</message>
<message>
<source>Kept for: {length}</source>
<translation>Disimpan selama: {length}</translation>
</message>
<message>
<source>Lasts {length} at most</source>
<translation>Berlangsung paling lama {length}</translation>
</message>
<message>
<source>Lasts {length} at most from {event}</source>
<translation>Berlangsung paling lama {length} sejak {event}</translation>
</message>
<message>
<source>Lasts {length} at most from {event}; the procedure does not say from when it runs</source>
<translation>Berlangsung paling lama {length} sejak {event}; prosedur tidak menyebut sejak kapan dihitung</translation>
</message>
<message>
<source>Lasts {length} at most, from {event}</source>
<translation>Berlangsung paling lama {length}, sejak {event}</translation>
</message>
<message>
<source>Leads the procedure</source>
<translation>Memimpin prosedur</translation>
</message>
<message>
<source>Marks that repeat another part (&amp; and *) are not allowed. Write the words out.</source>
<translation>Tanda yang mengulang bagian lain (&amp; dan *) tidak diperbolehkan. Tulis kata-katanya secara lengkap.</translation>
</message>
<message>
<source>No longer asked for: more is known of the person now. What was done stays.</source>
<translation>Tidak diminta lagi: sekarang lebih banyak yang diketahui tentang yang bersangkutan. Yang sudah dikerjakan tetap tersimpan.</translation>
</message>
<message>
<source>Nobody can ever meet this condition. Correct it or take the step out.</source>
<translation>Tidak seorang pun dapat memenuhi syarat ini. Betulkan atau keluarkan langkahnya.</translation>
</message>
<message>
<source>Not needed</source>
<translation>Tidak diperlukan</translation>
</message>
<message>
<source>Open</source>
<translation>Terbuka</translation>
</message>
<message>
<source>Overdue</source>
<translation>Lewat tenggat</translation>
</message>
<message>
<source>Put this in quotes, or write a whole number, true, false or null.</source>
<translation>Beri tanda kutip, atau tulis bilangan bulat, true, false, atau null.</translation>
</message>
<message>
<source>Reflection period</source>
<translation>Masa refleksi</translation>
</message>
<message>
<source>Regional default</source>
<translation>Standar kawasan</translation>
</message>
<message>
<source>Return</source>
<translation>Pemulangan</translation>
</message>
<message>
<source>Rule for children</source>
<translation>Aturan untuk anak</translation>
</message>
<message>
<source>Set by the person responsible</source>
<translation>Ditetapkan oleh penanggung jawab</translation>
</message>
<message>
<source>Stay in the country</source>
<translation>Tinggal di negara ini</translation>
</message>
<message>
<source>Stopped</source>
<translation>Dihentikan</translation>
</message>
<message>
<source>Stopped: the person fears to return, or asylum is open. Take no step of a return until that is settled.</source>
<translation>Dihentikan: yang bersangkutan takut pulang, atau suaka belum selesai. Jangan ambil langkah pemulangan sampai itu selesai.</translation>
</message>
<message>
<source>Takes the person in: {agency}</source>
<translation>Yang menerima yang bersangkutan: {agency}</translation>
</message>
<message>
<source>The country code and the name of the file do not agree.</source>
<translation>Kode negara dan nama berkas tidak cocok.</translation>
</message>
<message>
<source>The deadline of a verified step must name its source.</source>
<translation>Tenggat langkah yang diverifikasi harus menyebut sumbernya.</translation>
</message>
<message>
<source>The entries are nested too deep.</source>
<translation>Susunan entri terlalu dalam.</translation>
</message>
<message>
<source>The file cannot be opened. Check that it is there and that you may read it.</source>
<translation>Berkas tidak dapat dibuka. Periksa apakah berkas itu ada dan Anda boleh membacanya.</translation>
</message>
<message>
<source>The file has more than 10,000 steps.</source>
<translation>Berkas memiliki lebih dari 10.000 langkah.</translation>
</message>
<message>
<source>The file holds a second document. Keep one.</source>
<translation>Berkas memuat dokumen kedua. Simpan satu saja.</translation>
</message>
<message>
<source>The file holds too many entries.</source>
<translation>Berkas memuat terlalu banyak entri.</translation>
</message>
<message>
<source>The file is empty.</source>
<translation>Berkas kosong.</translation>
</message>
<message>
<source>The file is not UTF-8. Save it again as UTF-8.</source>
<translation>Berkas bukan UTF-8. Simpan lagi sebagai UTF-8.</translation>
</message>
<message>
<source>The file is too big.</source>
<translation>Berkas terlalu besar.</translation>
</message>
<message>
<source>The folder has no regional.yaml, which stands in for countries without a file.</source>
<translation>Folder tidak memiliki regional.yaml, yang berlaku bagi negara tanpa berkas sendiri.</translation>
</message>
<message>
<source>The legal basis does not list this id. Add the law or correct the id.</source>
<translation>Dasar hukum tidak memuat id ini. Tambahkan hukumnya atau betulkan id.</translation>
</message>
<message>
<source>The longest extension is shorter than the deadline itself.</source>
<translation>Perpanjangan terlama lebih pendek dari tenggat itu sendiri.</translation>
</message>
<message>
<source>The name must be a country code in small letters, such as th.yaml, or regional.yaml.</source>
<translation>Namanya harus berupa kode negara dalam huruf kecil, seperti th.yaml, atau regional.yaml.</translation>
</message>
<message>
<source>The procedure file {file}</source>
<translation>Berkas prosedur {file}</translation>
</message>
<message>
<source>The procedure that is kept with a case</source>
<translation>Prosedur yang disimpan bersama kasus</translation>
</message>
<message>
<source>The sources do not list this id. Add the source or correct the id.</source>
<translation>Daftar sumber tidak memuat id ini. Tambahkan sumbernya atau betulkan id.</translation>
</message>
<message>
<source>There is a control character in this line. Take it out.</source>
<translation>Ada karakter kendali di baris ini. Keluarkan.</translation>
</message>
<message>
<source>This cannot be read as JSON.</source>
<translation>Ini tidak dapat dibaca sebagai JSON.</translation>
</message>
<message>
<source>This cannot be read as YAML. Check spaces, colons and quotes.</source>
<translation>Ini tidak dapat dibaca sebagai YAML. Periksa spasi, titik dua, dan tanda kutip.</translation>
</message>
<message>
<source>This condition names more than ten groups. Split the step.</source>
<translation>Syarat ini menyebut lebih dari sepuluh kelompok. Pecah langkahnya.</translation>
</message>
<message>
<source>This id is used twice. Give each entry its own.</source>
<translation>Id ini dipakai dua kali. Beri id sendiri untuk setiap entri.</translation>
</message>
<message>
<source>This is empty. Write it or put null if the key allows that.</source>
<translation>Ini kosong. Isilah, atau tulis null bila kuncinya memperbolehkan.</translation>
</message>
<message>
<source>This is not one of the words that this key allows.</source>
<translation>Ini bukan salah satu kata yang diperbolehkan untuk kunci ini.</translation>
</message>
<message>
<source>This is not written in the form that this key needs.</source>
<translation>Ini tidak ditulis dalam bentuk yang diperlukan kunci ini.</translation>
</message>
<message>
<source>This is too long.</source>
<translation>Ini terlalu panjang.</translation>
</message>
<message>
<source>This key is here twice. Take one out.</source>
<translation>Kunci ini tercantum dua kali. Keluarkan satu.</translation>
</message>
<message>
<source>This key is not known. Correct it or take it out.</source>
<translation>Kunci ini tidak dikenal. Betulkan atau keluarkan.</translation>
</message>
<message>
<source>This names a group that is not known. The schema lists them.</source>
<translation>Ini menyebut kelompok yang tidak dikenal. Daftarnya ada di skema.</translation>
</message>
<message>
<source>This number is too big.</source>
<translation>Angka ini terlalu besar.</translation>
</message>
<message>
<source>This number is too small.</source>
<translation>Angka ini terlalu kecil.</translation>
</message>
<message>
<source>This procedure file has nothing on it.</source>
<translation>Berkas prosedur ini tidak memuat apa pun tentang hal itu.</translation>
</message>
<message>
<source>This says something about a deadline, but the step has none.</source>
<translation>Ini menyebut tenggat, tetapi langkahnya tidak memiliki tenggat.</translation>
</message>
<message>
<source>Type marks (!) are not allowed. Take them out.</source>
<translation>Tanda jenis (!) tidak diperbolehkan. Keluarkan.</translation>
</message>
<message>
<source>Victims are not punished</source>
<translation>Korban tidak dihukum</translation>
</message>
<message>
<source>Waiting</source>
<translation>Menunggu</translation>
</message>
<message>
<source>Waiting for {event}, then at once</source>
<translation>Menunggu {event}, lalu segera</translation>
</message>
<message>
<source>Waiting for {event}, then {length}</source>
<translation>Menunggu {event}, lalu {length}</translation>
</message>
<message>
<source>Who identifies victims</source>
<translation>Yang mengidentifikasi korban</translation>
</message>
<message>
<source>With: {countries}</source>
<translation>Dengan: {countries}</translation>
</message>
<message>
<source>Working days need a deadline of 1 to 1,000 whole days, for example P10D.</source>
<translation>Hari kerja memerlukan tenggat 1 sampai 1.000 hari penuh, misalnya P10D.</translation>
</message>
<message>
<source>Write a deadline: PT24H, P10D, P3M or P2Y, 100 years at most, or PT0S for at once.</source>
<translation>Tulis tenggat: PT24H, P10D, P3M, atau P2Y, paling lama 100 tahun, atau PT0S untuk segera.</translation>
</message>
<message>
<source>Write a list here.</source>
<translation>Tulis daftar di sini.</translation>
</message>
<message>
<source>Write a whole number here, without quotes.</source>
<translation>Tulis bilangan bulat di sini, tanpa tanda kutip.</translation>
</message>
<message>
<source>Write keys with values here.</source>
<translation>Tulis kunci beserta nilainya di sini.</translation>
</message>
<message>
<source>Write plain words: no markup, links, placeholders, hidden characters or outer spaces.</source>
<translation>Tulis kata biasa: tanpa markah, tautan, penanda tempat, karakter tersembunyi, atau spasi di awal dan akhir.</translation>
</message>
<message>
<source>Write the day in quotes as year, month, day, for example '2026-11-24'.</source>
<translation>Tulis tanggal dalam tanda kutip sebagai tahun, bulan, hari, misalnya '2026-11-24'.</translation>
</message>
<message>
<source>Write true or false here.</source>
<translation>Tulis true atau false di sini.</translation>
</message>
<message>
<source>Write whom this is for: a list of groups, or groups joined by and, or, not and brackets.</source>
<translation>Tulis untuk siapa ini: daftar kelompok, atau kelompok yang dihubungkan dengan and, or, not, dan tanda kurung.</translation>
</message>
<message>
<source>Write words here; a number or a date goes in quotes.</source>
<translation>Tulis kata di sini; angka atau tanggal ditulis dalam tanda kutip.</translation>
</message>
<message>
<source>adults</source>
<translation>orang dewasa</translation>
</message>
<message>
<source>all but {group}</source>
<translation>semua kecuali {group}</translation>
</message>
<message>
<source>children</source>
<translation>anak</translation>
</message>
<message>
<source>children without a parent or guardian</source>
<translation>anak tanpa orang tua atau wali</translation>
</message>
<message>
<source>deadline</source>
<translation>tenggat</translation>
</message>
<message>
<source>documents</source>
<translation>dokumen</translation>
</message>
<message>
<source>everyone</source>
<translation>semua orang</translation>
</message>
<message>
<source>foreign nationals</source>
<translation>warga negara asing</translation>
</message>
<message>
<source>guidance</source>
<translation>panduan</translation>
</message>
<message>
<source>men and boys</source>
<translation>laki-laki dan anak laki-laki</translation>
</message>
<message>
<source>nationals of the country</source>
<translation>warga negara dari negara itu</translation>
</message>
<message>
<source>not signed</source>
<translation>tidak ditandatangani</translation>
</message>
<message>
<source>not verified</source>
<translation>belum diverifikasi</translation>
</message>
<message>
<source>people accused of an offence</source>
<translation>orang yang dituduh melakukan tindak pidana</translation>
</message>
<message>
<source>people formally identified as victims</source>
<translation>orang yang diidentifikasi secara resmi sebagai korban</translation>
</message>
<message>
<source>people found not to be victims</source>
<translation>orang yang dinyatakan bukan korban</translation>
</message>
<message>
<source>people who came or were found at sea</source>
<translation>orang yang datang lewat laut atau ditemukan di laut</translation>
</message>
<message>
<source>people who come back from abroad</source>
<translation>orang yang kembali dari luar negeri</translation>
</message>
<message>
<source>people who may need asylum</source>
<translation>orang yang mungkin memerlukan suaka</translation>
</message>
<message>
<source>phase</source>
<translation>tahap</translation>
</message>
<message>
<source>signed by a colleague of this office</source>
<translation>ditandatangani oleh rekan kerja di kantor ini</translation>
</message>
<message>
<source>signed by a signer this office does not know</source>
<translation>ditandatangani oleh penanda tangan yang tidak dikenal kantor ini</translation>
</message>
<message>
<source>signed by a signer this office knows</source>
<translation>ditandatangani oleh penanda tangan yang dikenal kantor ini</translation>
</message>
<message>
<source>smuggled migrants</source>
<translation>migran yang diselundupkan</translation>
</message>
<message>
<source>source</source>
<translation>sumber</translation>
</message>
<message>
<source>stateless people</source>
<translation>orang tanpa kewarganegaraan</translation>
</message>
<message>
<source>the claim for compensation</source>
<translation>tuntutan ganti rugi</translation>
</message>
<message>
<source>the day it became known that this is a child</source>
<translation>hari diketahuinya bahwa yang bersangkutan anak</translation>
</message>
<message>
<source>the day the claim arose</source>
<translation>hari timbulnya hak menuntut</translation>
</message>
<message>
<source>the day the person is brought to testify</source>
<translation>hari yang bersangkutan dihadirkan untuk memberi kesaksian</translation>
</message>
<message>
<source>the decision of the court</source>
<translation>putusan pengadilan</translation>
</message>
<message>
<source>the end of the criminal case</source>
<translation>berakhirnya perkara pidana</translation>
</message>
<message>
<source>the end of the examination or hospital stay</source>
<translation>berakhirnya pemeriksaan atau perawatan di rumah sakit</translation>
</message>
<message>
<source>the end of the support</source>
<translation>berakhirnya dukungan</translation>
</message>
<message>
<source>the entry to the country</source>
<translation>masuknya ke negara ini</translation>
</message>
<message>
<source>the extension of protective custody</source>
<translation>perpanjangan penempatan dalam perlindungan</translation>
</message>
<message>
<source>the finding of the person</source>
<translation>ditemukannya yang bersangkutan</translation>
</message>
<message>
<source>the first contact with the person</source>
<translation>kontak pertama dengan yang bersangkutan</translation>
</message>
<message>
<source>the first court order for protection or safe custody</source>
<translation>penetapan pengadilan pertama untuk perlindungan atau pengasuhan aman</translation>
</message>
<message>
<source>the first information that this may be trafficking</source>
<translation>informasi pertama bahwa ini mungkin perdagangan orang</translation>
</message>
<message>
<source>the first time before the committee for child welfare</source>
<translation>pertama kali hadir di hadapan komite kesejahteraan anak</translation>
</message>
<message>
<source>the first time in court</source>
<translation>sidang pengadilan pertama</translation>
</message>
<message>
<source>the grant of status as a victim</source>
<translation>pemberian status sebagai korban</translation>
</message>
<message>
<source>the grant of temporary stay</source>
<translation>pemberian izin tinggal sementara</translation>
</message>
<message>
<source>the identification as a victim</source>
<translation>identifikasi sebagai korban</translation>
</message>
<message>
<source>the landing from the sea</source>
<translation>pendaratan dari laut</translation>
</message>
<message>
<source>the opening of the case</source>
<translation>pembukaan kasus</translation>
</message>
<message>
<source>the person's consent</source>
<translation>persetujuan yang bersangkutan</translation>
</message>
<message>
<source>the person's consent to return</source>
<translation>persetujuan yang bersangkutan untuk pulang</translation>
</message>
<message>
<source>the presumptive identification as a victim</source>
<translation>identifikasi awal sebagai terduga korban</translation>
</message>
<message>
<source>the protection order</source>
<translation>perintah perlindungan</translation>
</message>
<message>
<source>the receipt of the offer</source>
<translation>diterimanya tawaran</translation>
</message>
<message>
<source>the report to the authorities</source>
<translation>laporan kepada pihak berwenang</translation>
</message>
<message>
<source>the request for services</source>
<translation>permintaan layanan</translation>
</message>
<message>
<source>the request for urgent help</source>
<translation>permintaan bantuan mendesak</translation>
</message>
<message>
<source>the sending of the referral</source>
<translation>pengiriman rujukan</translation>
</message>
<message>
<source>the start of protective custody</source>
<translation>dimulainya penempatan dalam perlindungan</translation>
</message>
<message>
<source>the start of the long stay in a shelter</source>
<translation>dimulainya tinggal jangka panjang di rumah perlindungan</translation>
</message>
<message>
<source>the start of the reflection period</source>
<translation>dimulainya masa refleksi</translation>
</message>
<message>
<source>the start of the short stay in a shelter</source>
<translation>dimulainya tinggal jangka pendek di rumah perlindungan</translation>
</message>
<message>
<source>the start of the support</source>
<translation>dimulainya dukungan</translation>
</message>
<message>
<source>title</source>
<translation>judul</translation>
</message>
<message>
<source>verified</source>
<translation>sudah diverifikasi</translation>
</message>
<message>
<source>victims of forced labour</source>
<translation>korban kerja paksa</translation>
</message>
<message>
<source>victims of sexual exploitation</source>
<translation>korban eksploitasi seksual</translation>
</message>
<message>
<source>whether consent is needed</source>
<translation>apakah persetujuan diperlukan</translation>
</message>
<message>
<source>whether it is verified</source>
<translation>apakah sudah diverifikasi</translation>
</message>
<message>
<source>who acts</source>
<translation>pelaksana</translation>
</message>
<message>
<source>who it is for</source>
<translation>untuk siapa</translation>
</message>
<message>
<source>women and girls</source>
<translation>perempuan dan anak perempuan</translation>
</message>
<message>
<source>{first} and {second}</source>
<translation>{first} dan {second}</translation>
</message>
<message>
<source>{how}; check the public holidays, not all of them are known here</source>
<translation>{how}; periksa hari libur nasional, tidak semuanya diketahui di sini</translation>
</message>
<message>
<source>{how}; extended</source>
<translation>{how}; diperpanjang</translation>
</message>
<message>
<source>{how}; longer than the procedure allows</source>
<translation>{how}; lebih lama dari yang diperbolehkan prosedur</translation>
</message>
<message>
<source>{left} who are also {right}</source>
<translation>{left} yang juga {right}</translation>
</message>
<message>
<source>{left}, {right}</source>
<translation>{left}, {right}</translation>
</message>
<message>
<source>{length} from {event}</source>
<translation>{length} sejak {event}</translation>
</message>
<message>
<source>{length} from {event}; the procedure does not say from when it runs</source>
<translation>{length} sejak {event}; prosedur tidak menyebut sejak kapan dihitung</translation>
</message>
<message>
<source>{length}; the procedure does not say from when it runs</source>
<translation>{length}; prosedur tidak menyebut sejak kapan dihitung</translation>
</message>
<message numerus="yes">
<source>{place} has %n fault(s) and was not used. First, in line {line}: {fault}</source>
<translation>
<numerusform>{place} memiliki %n kesalahan dan tidak dipakai. Yang pertama, di baris {line}: {fault}</numerusform>
</translation>
</message>
<message>
<source>{source}. Last checked: not noted</source>
<translation>{source}. Terakhir diperiksa: tidak dicatat</translation>
</message>
<message>
<source>{source}. Last checked: {day}</source>
<translation>{source}. Terakhir diperiksa: {day}</translation>
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
<translation>“{field}” tidak ada di sini.</translation>
</message>
</context>
<context>
<name>Program</name>
<message>
<source>Something about this vault is not as this program left it. Stop working, tell your supervisor, and have the vault checked before anything is changed.</source>
<translation>Ada sesuatu pada brankas ini yang tidak seperti yang ditinggalkan program ini. Hentikan pekerjaan, beri tahu penyelia Anda, dan minta brankas diperiksa sebelum apa pun diubah.</translation>
</message>
</context>
<context>
<name>Progress</name>
<message>
<source>Stop</source>
<translation>Hentikan</translation>
</message>
<message>
<source>{done} of {total}</source>
<translation>{done} dari {total}</translation>
</message>
</context>
<context>
<name>Provider</name>
<message>
<source>Address</source>
<translation>Alamat</translation>
</message>
<message>
<source>City</source>
<translation>Kota</translation>
</message>
<message>
<source>Cost</source>
<translation>Biaya</translation>
</message>
<message>
<source>Country</source>
<translation>Negara</translation>
</message>
<message>
<source>Email</source>
<translation>Email</translation>
</message>
<message>
<source>Hours</source>
<translation>Jam layanan</translation>
</message>
<message>
<source>Kind of organisation</source>
<translation>Jenis organisasi</translation>
</message>
<message>
<source>Languages</source>
<translation>Bahasa</translation>
</message>
<message>
<source>Last checked</source>
<translation>Terakhir diperiksa</translation>
</message>
<message>
<source>Latitude</source>
<translation>Lintang</translation>
</message>
<message>
<source>Longitude</source>
<translation>Bujur</translation>
</message>
<message>
<source>Name</source>
<translation>Nama</translation>
</message>
<message>
<source>Phone</source>
<translation>Telepon</translation>
</message>
<message>
<source>Places</source>
<translation>Kapasitas</translation>
</message>
<message>
<source>Postal code</source>
<translation>Kode pos</translation>
</message>
<message>
<source>Province or state</source>
<translation>Provinsi atau negara bagian</translation>
</message>
<message>
<source>Services</source>
<translation>Layanan</translation>
</message>
<message>
<source>Takes</source>
<translation>Menerima siapa</translation>
</message>
<message>
<source>Takes referrals now?</source>
<translation>Sekarang menerima rujukan?</translation>
</message>
<message>
<source>Who can be taken</source>
<translation>Siapa yang dapat diterima</translation>
</message>
<message>
<source>Who to ask for</source>
<translation>Narahubung</translation>
</message>
</context>
<context>
<name>QDialogButtonBox</name>
<message>
<source>OK</source>
<translation>OK</translation>
</message>
</context>
<context>
<name>QLineEdit</name>
<message>
<source>&amp;Copy</source>
<translation>&amp;Salin</translation>
</message>
<message>
<source>&amp;Paste</source>
<translation>&amp;Tempel</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>U&amp;langi</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;Urungkan</translation>
</message>
<message>
<source>Cu&amp;t</source>
<translation>Po&amp;tong</translation>
</message>
<message>
<source>Delete</source>
<translation>Hapus</translation>
</message>
<message>
<source>Select All</source>
<translation>Pilih Semua</translation>
</message>
</context>
<context>
<name>QPlatformTheme</name>
<message>
<source>&amp;No</source>
<translation>&amp;Tidak</translation>
</message>
<message>
<source>&amp;Yes</source>
<translation>&amp;Ya</translation>
</message>
<message>
<source>Apply</source>
<translation>Terapkan</translation>
</message>
<message>
<source>Cancel</source>
<translation>Batal</translation>
</message>
<message>
<source>Close</source>
<translation>Tutup</translation>
</message>
<message>
<source>Discard</source>
<translation>Buang</translation>
</message>
<message>
<source>Help</source>
<translation>Bantuan</translation>
</message>
<message>
<source>OK</source>
<translation>OK</translation>
</message>
<message>
<source>Open</source>
<translation>Buka</translation>
</message>
<message>
<source>Reset</source>
<translation>Atur ulang</translation>
</message>
<message>
<source>Retry</source>
<translation>Coba lagi</translation>
</message>
<message>
<source>Save</source>
<translation>Simpan</translation>
</message>
</context>
<context>
<name>QWidgetTextControl</name>
<message>
<source>&amp;Copy</source>
<translation>&amp;Salin</translation>
</message>
<message>
<source>&amp;Paste</source>
<translation>&amp;Tempel</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>U&amp;langi</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;Urungkan</translation>
</message>
<message>
<source>Cu&amp;t</source>
<translation>Po&amp;tong</translation>
</message>
<message>
<source>Delete</source>
<translation>Hapus</translation>
</message>
<message>
<source>Select All</source>
<translation>Pilih Semua</translation>
</message>
</context>
<context>
<name>QualityReview</name>
<message>
<source>Criteria</source>
<translation>Kriteria</translation>
</message>
<message>
<source>Do the goals say what the person wants?</source>
<translation>Apakah tujuan menyatakan yang diinginkan yang bersangkutan?</translation>
</message>
<message>
<source>Does the plan answer the needs that were found?</source>
<translation>Apakah rencana menjawab kebutuhan yang ditemukan?</translation>
</message>
<message>
<source>Does the record hold only what is needed?</source>
<translation>Apakah catatan hanya memuat yang diperlukan?</translation>
</message>
<message>
<source>For a child: do best interests lead?</source>
<translation>Untuk anak: apakah kepentingan terbaik diutamakan?</translation>
</message>
<message>
<source>In words</source>
<translation>Dengan kata-kata</translation>
</message>
<message>
<source>Reviewed on</source>
<translation>Ditinjau pada</translation>
</message>
<message>
<source>Reviewer</source>
<translation>Peninjau</translation>
</message>
<message>
<source>Was consent informed, and for each sharing?</source>
<translation>Apakah persetujuan diberikan setelah mendapat penjelasan, dan untuk setiap pembagian?</translation>
</message>
<message>
<source>Was every referral followed up to an answer?</source>
<translation>Apakah setiap rujukan ditindaklanjuti sampai ada jawaban?</translation>
</message>
<message>
<source>Was it written down in time, and in plain words?</source>
<translation>Apakah ditulis tepat waktu, dan dengan kata-kata sederhana?</translation>
</message>
<message>
<source>Was safety asked first, and kept to since?</source>
<translation>Apakah keamanan ditanyakan lebih dulu, dan dijaga sejak itu?</translation>
</message>
<message>
<source>Was the person contacted as was agreed?</source>
<translation>Apakah yang bersangkutan dihubungi sesuai kesepakatan?</translation>
</message>
<message>
<source>Were the needs assessed with the person?</source>
<translation>Apakah kebutuhan dinilai bersama yang bersangkutan?</translation>
</message>
<message>
<source>What to do better</source>
<translation>Yang dapat dilakukan lebih baik</translation>
</message>
<message>
<source>What was agreed with the worker</source>
<translation>Yang disepakati dengan petugas</translation>
</message>
<message>
<source>What was done well</source>
<translation>Yang dilakukan dengan baik</translation>
</message>
</context>
<context>
<name>Question</name>
<message>
<source>Answer after all</source>
<translation>Tetap jawab</translation>
</message>
<message>
<source>Clear the answer</source>
<translation>Kosongkan jawaban</translation>
</message>
<message>
<source>No answer: say why</source>
<translation>Tanpa jawaban: sebutkan alasan</translation>
</message>
</context>
<context>
<name>Record</name>
<message>
<source>Action of the plan</source>
<translation>Tindakan dalam rencana</translation>
</message>
<message>
<source>Approval</source>
<translation>Persetujuan penyelia</translation>
</message>
<message>
<source>Assessment</source>
<translation>Penilaian</translation>
</message>
<message>
<source>Asylum referral</source>
<translation>Rujukan suaka</translation>
</message>
<message>
<source>Case</source>
<translation>Kasus</translation>
</message>
<message>
<source>Case conference</source>
<translation>Konferensi kasus</translation>
</message>
<message>
<source>Closure</source>
<translation>Penutupan</translation>
</message>
<message>
<source>Complaint or feedback</source>
<translation>Pengaduan atau masukan</translation>
</message>
<message>
<source>Consent</source>
<translation>Persetujuan</translation>
</message>
<message>
<source>Contact note</source>
<translation>Catatan kontak</translation>
</message>
<message>
<source>Did not want to say</source>
<translation>Tidak mau mengatakan</translation>
</message>
<message>
<source>Document</source>
<translation>Dokumen</translation>
</message>
<message>
<source>Event</source>
<translation>Peristiwa</translation>
</message>
<message>
<source>Event of the procedure</source>
<translation>Peristiwa prosedur</translation>
</message>
<message>
<source>Family member</source>
<translation>Anggota keluarga</translation>
</message>
<message>
<source>Flag</source>
<translation>Penanda</translation>
</message>
<message>
<source>Follow-up</source>
<translation>Tindak lanjut</translation>
</message>
<message>
<source>Goal</source>
<translation>Tujuan</translation>
</message>
<message>
<source>Incident of violence</source>
<translation>Insiden kekerasan</translation>
</message>
<message>
<source>Kept from the case</source>
<translation>Dijauhkan dari kasus</translation>
</message>
<message>
<source>Legal matter</source>
<translation>Urusan hukum</translation>
</message>
<message>
<source>Not known</source>
<translation>Tidak diketahui</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>Dibuka dalam keadaan darurat</translation>
</message>
<message>
<source>Person</source>
<translation>Data diri</translation>
</message>
<message>
<source>Person who arrived</source>
<translation>Orang yang tiba</translation>
</message>
<message>
<source>Place</source>
<translation>Tempat</translation>
</message>
<message>
<source>Quality review</source>
<translation>Tinjauan mutu</translation>
</message>
<message>
<source>Referral</source>
<translation>Rujukan</translation>
</message>
<message>
<source>Referral in</source>
<translation>Rujukan masuk</translation>
</message>
<message>
<source>Return and reintegration</source>
<translation>Pemulangan dan reintegrasi</translation>
</message>
<message>
<source>Safe contact</source>
<translation>Kontak aman</translation>
</message>
<message>
<source>Screening</source>
<translation>Skrining</translation>
</message>
<message>
<source>Service</source>
<translation>Layanan</translation>
</message>
<message>
<source>Service provider</source>
<translation>Penyedia layanan</translation>
</message>
<message>
<source>Suspect</source>
<translation>Terduga pelaku</translation>
</message>
<message>
<source>Task</source>
<translation>Tugas</translation>
</message>
<message>
<source>Transfer</source>
<translation>Pengalihan</translation>
</message>
<message>
<source>What happened</source>
<translation>Kejadian</translation>
</message>
</context>
<context>
<name>RecordEditor</name>
<message>
<source>Back without saving</source>
<translation>Kembali tanpa menyimpan</translation>
</message>
<message>
<source>Look at the differences</source>
<translation>Lihat perbedaannya</translation>
</message>
<message>
<source>Nothing is lost: the record is as the other one saved it, and your answers are kept.</source>
<translation>Tidak ada yang hilang: catatan sesuai yang disimpan orang lain, dan jawaban Anda tetap disimpan.</translation>
</message>
</context>
<context>
<name>Referral</name>
<message>
<source>Answer</source>
<translation>Jawaban</translation>
</message>
<message>
<source>Answer wanted by</source>
<translation>Jawaban diharapkan sebelum</translation>
</message>
<message>
<source>Answered on</source>
<translation>Dijawab pada</translation>
</message>
<message>
<source>Back to the case</source>
<translation>Kembali ke kasus</translation>
</message>
<message>
<source>Begin anew</source>
<translation>Mulai dari awal</translation>
</message>
<message>
<source>Choose a provider and what to share. Here you then see every answer that leaves.</source>
<translation>Pilih penyedia layanan dan hal yang dibagikan. Di sini Anda lalu melihat setiap jawaban yang keluar.</translation>
</message>
<message>
<source>Choose the help that is needed first.</source>
<translation>Pilih dulu bantuan yang diperlukan.</translation>
</message>
<message>
<source>Consent it rests on</source>
<translation>Persetujuan yang menjadi dasarnya</translation>
</message>
<message>
<source>Consent to tell {provider}</source>
<translation>Persetujuan untuk memberi tahu {provider}</translation>
</message>
<message>
<source>Do no harm</source>
<translation>Jangan membahayakan</translation>
</message>
<message>
<source>Do no harm: say what could happen and what you do about it. It is not printed.</source>
<translation>Jangan membahayakan: sebutkan apa yang dapat terjadi dan apa yang Anda lakukan untuk mencegahnya. Ini tidak dicetak.</translation>
</message>
<message>
<source>How urgent</source>
<translation>Seberapa mendesak</translation>
</message>
<message>
<source>Make the letter</source>
<translation>Buat surat</translation>
</message>
<message>
<source>Nobody in the directory gives this help. Add a service to the directory first.</source>
<translation>Tidak ada yang memberi bantuan ini dalam direktori. Tambahkan dulu layanan ke direktori.</translation>
</message>
<message>
<source>Nothing else leaves. What could go wrong is not printed.</source>
<translation>Selain itu tidak ada yang keluar. Kemungkinan bahaya tidak dicetak.</translation>
</message>
<message>
<source>Now make its letter. Today reminds you when no answer comes.</source>
<translation>Sekarang buat suratnya. Halaman Hari ini mengingatkan Anda bila jawaban tidak datang.</translation>
</message>
<message>
<source>Printed copies</source>
<translation>Salinan cetak</translation>
</message>
<message>
<source>Provider</source>
<translation>Penyedia layanan</translation>
</message>
<message>
<source>Reason for the referral</source>
<translation>Alasan rujukan</translation>
</message>
<message>
<source>Record consent for this</source>
<translation>Catat persetujuan untuk ini</translation>
</message>
<message>
<source>Referral</source>
<translation>Rujukan</translation>
</message>
<message>
<source>Send referral</source>
<translation>Kirim rujukan</translation>
</message>
<message>
<source>Sent</source>
<translation>Dikirim pada</translation>
</message>
<message>
<source>Service</source>
<translation>Layanan</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>Tampilkan %n lagi</numerusform>
</translation>
</message>
<message>
<source>State</source>
<translation>Status rujukan</translation>
</message>
<message>
<source>The person agreed to all of this on {day}.</source>
<translation>Yang bersangkutan menyetujui semua ini pada {day}.</translation>
</message>
<message>
<source>The person agreed to all of this on {day}: {how}.</source>
<translation>Yang bersangkutan menyetujui semua ini pada {day}: {how}.</translation>
</message>
<message>
<source>The person does not want this provider to be told. Choose another one, or ask again another day.</source>
<translation>Yang bersangkutan tidak ingin penyedia layanan ini diberi tahu. Pilih yang lain, atau tanyakan lagi di hari lain.</translation>
</message>
<message>
<source>The referral is recorded as sent</source>
<translation>Rujukan dicatat sebagai terkirim</translation>
</message>
<message>
<source>Their caseworker</source>
<translation>Manajer kasus mereka</translation>
</message>
<message>
<source>There is no consent yet for this provider and all of this. Ask the person, then record it.</source>
<translation>Belum ada persetujuan untuk penyedia layanan ini dan untuk semua ini. Tanyakan kepada yang bersangkutan, lalu catat.</translation>
</message>
<message>
<source>What could go wrong for the person?</source>
<translation>Bahaya apa yang dapat menimpa yang bersangkutan?</translation>
</message>
<message>
<source>What is shared</source>
<translation>Yang dibagikan</translation>
</message>
<message>
<source>What may they know</source>
<translation>Yang boleh mereka ketahui</translation>
</message>
<message>
<source>What they answered</source>
<translation>Jawaban mereka</translation>
</message>
<message>
<source>What will be shared</source>
<translation>Yang akan dibagikan</translation>
</message>
<message>
<source>What you ask for</source>
<translation>Yang Anda minta</translation>
</message>
<message>
<source>What you ask of them</source>
<translation>Yang Anda minta dari mereka</translation>
</message>
<message>
<source>Which help is needed</source>
<translation>Bantuan mana yang diperlukan</translation>
</message>
<message>
<source>Who can help</source>
<translation>Siapa yang dapat membantu</translation>
</message>
<message>
<source>Why not</source>
<translation>Alasan tidak diterima</translation>
</message>
<message>
<source>You began this referral before and did not send it.</source>
<translation>Sebelumnya Anda memulai rujukan ini dan belum mengirimnya.</translation>
</message>
<message>
<source>does not take this person</source>
<translation>tidak menerima orang ini</translation>
</message>
<message>
<source>in another country</source>
<translation>di negara lain</translation>
</message>
<message>
<source>interpreter needed</source>
<translation>perlu juru bahasa</translation>
</message>
<message>
<source>nothing recorded</source>
<translation>tidak ada yang dicatat</translation>
</message>
<message>
<source>speaks the language</source>
<translation>berbicara bahasanya</translation>
</message>
<message>
<source>takes no referrals now</source>
<translation>sekarang tidak menerima rujukan</translation>
</message>
<message>
<source>takes this person</source>
<translation>menerima orang ini</translation>
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
<numerusform>%n surat sudah dibuat</numerusform>
</translation>
</message>
<message>
<source>Make the letter</source>
<translation>Buat surat</translation>
</message>
<message>
<source>New referral</source>
<translation>Rujukan baru</translation>
</message>
<message>
<source>No referral yet</source>
<translation>Belum ada rujukan</translation>
</message>
<message>
<source>Record the answer</source>
<translation>Catat jawaban</translation>
</message>
<message>
<source>Refer the person to a service once she or he agrees to what it will be told.</source>
<translation>Rujuk yang bersangkutan ke layanan setelah ia menyetujui apa yang akan disampaikan kepada layanan itu.</translation>
</message>
<message>
<source>Their answer</source>
<translation>Jawaban mereka</translation>
</message>
<message>
<source>answer due {day}</source>
<translation>jawaban ditunggu sampai {day}</translation>
</message>
<message>
<source>answer was due {day}</source>
<translation>jawaban seharusnya tiba {day}</translation>
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
<translation>Kedatangan dan sesudahnya</translation>
</message>
<message>
<source>Arrived on</source>
<translation>Tiba pada</translation>
</message>
<message>
<source>Assessment</source>
<translation>Penilaian</translation>
</message>
<message>
<source>Country of return</source>
<translation>Negara kepulangan</translation>
</message>
<message>
<source>Decided on</source>
<translation>Diputuskan pada</translation>
</message>
<message>
<source>Departure</source>
<translation>Keberangkatan</translation>
</message>
<message>
<source>Escort</source>
<translation>Pendamping</translation>
</message>
<message>
<source>Family assessment</source>
<translation>Penilaian keluarga</translation>
</message>
<message>
<source>Findings about the family</source>
<translation>Temuan tentang keluarga</translation>
</message>
<message>
<source>Fit to travel?</source>
<translation>Sehat untuk bepergian?</translation>
</message>
<message>
<source>For a child: in the child's best interest?</source>
<translation>Untuk anak: demi kepentingan terbaik anak?</translation>
</message>
<message>
<source>Informed about risks, help and other ways?</source>
<translation>Diberi tahu tentang risiko, bantuan, dan jalan lain?</translation>
</message>
<message>
<source>Place of return</source>
<translation>Tempat kepulangan</translation>
</message>
<message>
<source>Received by</source>
<translation>Diterima oleh</translation>
</message>
<message>
<source>Reintegration plan</source>
<translation>Rencana reintegrasi</translation>
</message>
<message>
<source>Risk on return</source>
<translation>Risiko saat kembali</translation>
</message>
<message>
<source>Risks and what is done about them</source>
<translation>Risiko dan penanganannya</translation>
</message>
<message>
<source>Route</source>
<translation>Rute</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>Travel</source>
<translation>Perjalanan</translation>
</message>
<message>
<source>Travel document</source>
<translation>Dokumen perjalanan</translation>
</message>
<message>
<source>What the person wants</source>
<translation>Yang diinginkan yang bersangkutan</translation>
</message>
<message>
<source>Who meets the person</source>
<translation>Siapa yang menjemput yang bersangkutan</translation>
</message>
<message>
<source>Why it was stopped</source>
<translation>Alasan dihentikan</translation>
</message>
<message>
<source>Wish and decision</source>
<translation>Keinginan dan keputusan</translation>
</message>
</context>
<context>
<name>Returns</name>
<message>
<source>The person fears to return, or asylum is open. No step of a return is taken until that is settled.</source>
<translation>Yang bersangkutan takut pulang, atau suaka belum selesai. Langkah pemulangan tidak diambil sampai itu selesai.</translation>
</message>
</context>
<context>
<name>Rights</name>
<message>
<source>add users and give them their role</source>
<translation>menambah pengguna dan memberi peran</translation>
</message>
<message>
<source>approve a colleague's assessment, plan or closure</source>
<translation>menyetujui penilaian, rencana, atau penutupan rekan kerja</translation>
</message>
<message>
<source>assess needs, plan help and set steps aside</source>
<translation>menilai kebutuhan, merencanakan bantuan, dan mengesampingkan langkah</translation>
</message>
<message>
<source>begin a case</source>
<translation>memulai kasus</translation>
</message>
<message>
<source>bring in records from a file</source>
<translation>memasukkan catatan dari berkas</translation>
</message>
<message>
<source>bring the figures file up to date from the cases</source>
<translation>memperbarui berkas angka statistik dari kasus</translation>
</message>
<message>
<source>by a key: without it there is nothing to read or to sign with</source>
<translation>dengan kunci: tanpa kunci tidak ada yang dapat dibaca atau ditandatangani</translation>
</message>
<message>
<source>by a trace: it cannot be prevented and is found afterwards</source>
<translation>dengan jejak: tidak dapat dicegah dan ditemukan kemudian</translation>
</message>
<message>
<source>by this program: it refuses, but a script of someone with the key would not</source>
<translation>oleh program ini: program menolak, tetapi skrip milik pemegang kunci tidak</translation>
</message>
<message>
<source>change a case, its tasks and its notes</source>
<translation>mengubah kasus, tugas, dan catatannya</translation>
</message>
<message>
<source>check the vault's files and journal</source>
<translation>memeriksa berkas brankas dan jurnal</translation>
</message>
<message>
<source>close a case</source>
<translation>menutup kasus</translation>
</message>
<message>
<source>erase a case for good</source>
<translation>menghapus kasus untuk selamanya</translation>
</message>
<message>
<source>give a case to a caseworker</source>
<translation>menyerahkan kasus kepada manajer kasus</translation>
</message>
<message>
<source>hand a case over to another office</source>
<translation>mengalihkan kasus ke kantor lain</translation>
</message>
<message>
<source>install a country's procedure</source>
<translation>memasang prosedur negara</translation>
</message>
<message>
<source>keep the directory of services</source>
<translation>mengelola direktori layanan</translation>
</message>
<message>
<source>look for a suspect in all cases</source>
<translation>mencari terduga pelaku di semua kasus</translation>
</message>
<message>
<source>make a backup</source>
<translation>membuat cadangan</translation>
</message>
<message>
<source>make tables of figures</source>
<translation>membuat tabel angka statistik</translation>
</message>
<message>
<source>merge two cases of one person</source>
<translation>menggabungkan dua kasus dari satu orang</translation>
</message>
<message>
<source>open a case out of one's reach in an emergency</source>
<translation>membuka kasus di luar jangkauan dalam keadaan darurat</translation>
</message>
<message>
<source>open a closed case again</source>
<translation>membuka kembali kasus yang sudah ditutup</translation>
</message>
<message>
<source>practise with made-up people</source>
<translation>berlatih dengan orang rekaan</translation>
</message>
<message>
<source>prepare and reset the training</source>
<translation>menyiapkan dan mengatur ulang latihan</translation>
</message>
<message>
<source>print letters and case pages</source>
<translation>mencetak surat dan halaman kasus</translation>
</message>
<message>
<source>read the journal of who did what</source>
<translation>membaca jurnal tentang siapa melakukan apa</translation>
</message>
<message>
<source>record consent and its withdrawal</source>
<translation>mencatat persetujuan dan penarikannya</translation>
</message>
<message>
<source>refer a person to a service</source>
<translation>merujuk orang ke layanan</translation>
</message>
<message>
<source>restore a backup</source>
<translation>memulihkan cadangan</translation>
</message>
<message>
<source>say who sees which cases, and what needs approval</source>
<translation>menentukan siapa melihat kasus mana, dan apa yang memerlukan persetujuan penyelia</translation>
</message>
<message>
<source>screen a person and state the result</source>
<translation>melakukan skrining dan menyatakan hasilnya</translation>
</message>
<message>
<source>see cases by their code, with steps, tasks and dates</source>
<translation>melihat kasus menurut kodenya, beserta langkah, tugas, dan tanggal</translation>
</message>
<message>
<source>see figures and past releases</source>
<translation>melihat angka statistik dan rilis terdahulu</translation>
</message>
<message>
<source>see names, contacts, free text and attachments</source>
<translation>melihat nama, kontak, teks bebas, dan lampiran</translation>
</message>
<message>
<source>see the team's work, and review its quality</source>
<translation>melihat pekerjaan tim, dan meninjau mutunya</translation>
</message>
<message>
<source>share without consent where a life is at risk</source>
<translation>berbagi tanpa persetujuan bila nyawa terancam</translation>
</message>
<message>
<source>sign figures and let them leave the office</source>
<translation>menandatangani angka statistik dan mengeluarkannya dari kantor</translation>
</message>
<message>
<source>write records with identities to a file</source>
<translation>menulis catatan beridentitas ke berkas</translation>
</message>
<message>
<source>write records without identities to a file</source>
<translation>menulis catatan tanpa identitas ke berkas</translation>
</message>
</context>
<context>
<name>Roles</name>
<message>
<source>Auditor</source>
<translation>Auditor</translation>
</message>
<message>
<source>Caseworker</source>
<translation>Manajer kasus</translation>
</message>
<message>
<source>Statistics</source>
<translation>Petugas statistik</translation>
</message>
<message>
<source>Supervisor</source>
<translation>Penyelia</translation>
</message>
<message>
<source>Trainer</source>
<translation>Pelatih</translation>
</message>
</context>
<context>
<name>Sample</name>
<message>
<source>Cases are drawn at random, never your own. Whoever has the number and the same cases draws the same.</source>
<translation>Kasus diambil secara acak, tidak pernah kasus Anda sendiri. Orang yang memiliki nomor dan kasus yang sama mendapat sampel yang sama.</translation>
</message>
<message>
<source>Draw a sample</source>
<translation>Ambil sampel</translation>
</message>
<message>
<source>Drawn by the number</source>
<translation>Diambil dengan nomor</translation>
</message>
<message>
<source>How many cases</source>
<translation>Berapa kasus</translation>
</message>
<message>
<source>No score sheet yet.</source>
<translation>Belum ada lembar skor.</translation>
</message>
<message>
<source>Quality of the work</source>
<translation>Mutu pekerjaan</translation>
</message>
<message>
<source>What the score sheets say</source>
<translation>Isi lembar skor</translation>
</message>
<message>
<source>{answer}: {count}</source>
<translation>{answer}: {count}</translation>
</message>
<message>
<source>{count} of {all} open cases of others</source>
<translation>{count} dari {all} kasus terbuka milik orang lain</translation>
</message>
</context>
<context>
<name>SavedLists</name>
<message>
<source>Delete a list</source>
<translation>Hapus daftar</translation>
</message>
<message>
<source>Delete the list</source>
<translation>Hapus daftar ini</translation>
</message>
<message>
<source>Delete the list “{name}”?</source>
<translation>Hapus daftar “{name}”?</translation>
</message>
<message>
<source>For everybody in the office</source>
<translation>Untuk semua orang di kantor</translation>
</message>
<message>
<source>List: {name}</source>
<translation>Daftar: {name}</translation>
</message>
<message>
<source>Lists</source>
<translation>Daftar</translation>
</message>
<message>
<source>Name</source>
<translation>Nama</translation>
</message>
<message>
<source>No list is saved yet</source>
<translation>Belum ada daftar tersimpan</translation>
</message>
<message>
<source>Save</source>
<translation>Simpan</translation>
</message>
<message>
<source>Save this list</source>
<translation>Simpan daftar ini</translation>
</message>
<message>
<source>Save this list…</source>
<translation>Simpan daftar ini…</translation>
</message>
<message>
<source>The cases stay as they are.</source>
<translation>Kasusnya tidak berubah.</translation>
</message>
<message>
<source>The list is saved.</source>
<translation>Daftar tersimpan.</translation>
</message>
<message>
<source>{name} (the office)</source>
<translation>{name} (kantor)</translation>
</message>
</context>
<context>
<name>Screening</name>
<message>
<source>Answers</source>
<translation>Jawaban</translation>
</message>
<message>
<source>Ask in your own words and in any order. You can leave and come back; what you have is kept. Stop when the person is tired. Keys 1 to 4 give an answer and go on.</source>
<translation>Tanyakan dengan kata-kata Anda sendiri dan dalam urutan apa pun. Anda boleh berhenti dulu dan kembali; yang sudah ada tetap disimpan. Berhentilah bila yang bersangkutan lelah. Tombol 1 sampai 4 memberi jawaban dan melanjutkan.</translation>
</message>
<message>
<source>Ask when the person is safe and rested, in her or his own language, alone.</source>
<translation>Tanyakan ketika yang bersangkutan aman dan cukup istirahat, dalam bahasanya sendiri, tanpa orang lain.</translation>
</message>
<message>
<source>Back</source>
<translation>Kembali</translation>
</message>
<message>
<source>Begin</source>
<translation>Mulai</translation>
</message>
<message>
<source>Both sets are about exploitation of labour. For other forms there is no checked set here: listen, then say in your decision what you saw and heard.</source>
<translation>Kedua set ini tentang eksploitasi tenaga kerja. Untuk bentuk lain belum ada set yang teruji di sini: dengarkan, lalu tulis dalam keputusan Anda apa yang Anda lihat dan dengar.</translation>
</message>
<message>
<source>Choose the questions</source>
<translation>Pilih pertanyaan</translation>
</message>
<message>
<source>Decided on</source>
<translation>Diputuskan pada</translation>
</message>
<message>
<source>Formal status</source>
<translation>Status resmi</translation>
</message>
<message>
<source>Instrument</source>
<translation>Instrumen</translation>
</message>
<message>
<source>Interviewed on</source>
<translation>Diwawancarai pada</translation>
</message>
<message>
<source>Kind of body that decided</source>
<translation>Jenis badan yang memutuskan</translation>
</message>
<message>
<source>New screening</source>
<translation>Skrining baru</translation>
</message>
<message>
<source>No dimension was positive.</source>
<translation>Tidak ada dimensi yang positif.</translation>
</message>
<message>
<source>No screening yet</source>
<translation>Belum ada skrining</translation>
</message>
<message>
<source>Not verified against the original. Source: {source}</source>
<translation>Belum diverifikasi dengan naskah asli. Sumber: {source}</translation>
</message>
<message>
<source>Only what the competent body has decided.</source>
<translation>Hanya yang telah diputuskan oleh badan yang berwenang.</translation>
</message>
<message>
<source>Positive dimensions</source>
<translation>Dimensi positif</translation>
</message>
<message>
<source>Positive: {dimensions}</source>
<translation>Positif: {dimensions}</translation>
</message>
<message>
<source>Source: {source}</source>
<translation>Sumber: {source}</translation>
</message>
<message>
<source>The age is not known: until it is, the person is treated as a child.</source>
<translation>Umur tidak diketahui: sebelum diketahui, yang bersangkutan diperlakukan sebagai anak.</translation>
</message>
<message>
<source>The indicators help; they do not decide.</source>
<translation>Indikator membantu; indikator tidak memutuskan.</translation>
</message>
<message>
<source>The indicators help; they do not decide. The decision below is yours.</source>
<translation>Indikator membantu; indikator tidak memutuskan. Keputusan di bawah ini ada pada Anda.</translation>
</message>
<message>
<source>What the answers add up to</source>
<translation>Kesimpulan dari jawaban</translation>
</message>
<message>
<source>What you decide</source>
<translation>Keputusan Anda</translation>
</message>
<message>
<source>Why</source>
<translation>Mengapa</translation>
</message>
<message>
<source>With an interpreter?</source>
<translation>Dengan juru bahasa?</translation>
</message>
<message>
<source>Your decision</source>
<translation>Keputusan Anda</translation>
</message>
<message>
<source>not asked yet</source>
<translation>belum ditanyakan</translation>
</message>
<message>
<source>not decided yet</source>
<translation>belum diputuskan</translation>
</message>
<message>
<source>not positive</source>
<translation>tidak positif</translation>
</message>
<message>
<source>positive</source>
<translation>positif</translation>
</message>
<message>
<source>{done} of {total} asked</source>
<translation>{done} dari {total} sudah ditanyakan</translation>
</message>
<message>
<source>{instrument}, {day}</source>
<translation>{instrument}, {day}</translation>
</message>
<message>
<source>{strength} sign</source>
<translation>tanda {strength}</translation>
</message>
</context>
<context>
<name>Sections</name>
<message>
<source>Add: {kind}</source>
<translation>Tambah: {kind}</translation>
</message>
<message>
<source>Complaints, testimony, claims and permits, with their dates.</source>
<translation>Pengaduan, kesaksian, tuntutan, dan izin, beserta tanggalnya.</translation>
</message>
<message>
<source>Each place of recruitment, transit and exploitation, as far as it is known.</source>
<translation>Setiap tempat perekrutan, transit, dan eksploitasi, sejauh diketahui.</translation>
</message>
<message>
<source>Each service that was given or offered, with dates, cost and provider.</source>
<translation>Setiap layanan yang diberikan atau ditawarkan, beserta tanggal, biaya, dan penyedianya.</translation>
</message>
<message>
<source>How the person is 1, 3, 6 and 12 months later.</source>
<translation>Keadaan yang bersangkutan 1, 3, 6, dan 12 bulan kemudian.</translation>
</message>
<message>
<source>One for each incident; counted without names the way GBVIMS does.</source>
<translation>Satu untuk setiap insiden; dihitung tanpa nama seperti dalam GBVIMS.</translation>
</message>
<message>
<source>Only what the person decides, informed about risks and other ways.</source>
<translation>Hanya yang diputuskan yang bersangkutan, setelah tahu risiko dan jalan lain.</translation>
</message>
<message>
<source>Only what the person tells or the authorities need. It is printed for nobody else.</source>
<translation>Hanya yang diceritakan yang bersangkutan atau diperlukan pihak berwenang. Ini tidak dicetak untuk orang lain.</translation>
</message>
<message>
<source>What other bodies ask this office to do for the person, and what was answered.</source>
<translation>Yang diminta badan lain dari kantor ini bagi yang bersangkutan, dan jawabannya.</translation>
</message>
<message>
<source>What the person says about the help itself. Nobody is treated worse for it.</source>
<translation>Yang dikatakan yang bersangkutan tentang bantuan itu sendiri. Tidak seorang pun diperlakukan lebih buruk karenanya.</translation>
</message>
<message>
<source>Who belongs to the person, who is safe to contact, and whose case is here as well.</source>
<translation>Siapa keluarga yang bersangkutan, siapa yang aman dihubungi, dan kasus siapa yang juga ada di sini.</translation>
</message>
<message>
<source>Who met about the case, and what was agreed.</source>
<translation>Siapa yang bertemu membahas kasus, dan apa yang disepakati.</translation>
</message>
<message>
<source>Whoever is afraid to return is told of asylum, and no step of a return is taken.</source>
<translation>Orang yang takut pulang diberi tahu tentang suaka, dan langkah pemulangan tidak diambil.</translation>
</message>
</context>
<context>
<name>ServiceGiven</name>
<message>
<source>Cost</source>
<translation>Biaya</translation>
</message>
<message>
<source>Currency</source>
<translation>Mata uang</translation>
</message>
<message>
<source>From</source>
<translation>Dari</translation>
</message>
<message>
<source>Hours</source>
<translation>Jam</translation>
</message>
<message>
<source>How it came about</source>
<translation>Bagaimana layanan ini diperoleh</translation>
</message>
<message>
<source>How the person found it</source>
<translation>Pendapat yang bersangkutan tentang layanan</translation>
</message>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>Provider</source>
<translation>Penyedia layanan</translation>
</message>
<message>
<source>Service</source>
<translation>Layanan</translation>
</message>
<message>
<source>Until</source>
<translation>Sampai</translation>
</message>
<message>
<source>Who pays</source>
<translation>Siapa yang membayar</translation>
</message>
</context>
<context>
<name>Services</name>
<message numerus="yes">
<source>%n service(s)</source>
<translation>
<numerusform>%n layanan</numerusform>
</translation>
</message>
<message>
<source>Services at a glance</source>
<translation>Layanan sekilas</translation>
</message>
<message>
<source>Total</source>
<translation>Jumlah</translation>
</message>
<message>
<source>no currency given</source>
<translation>mata uang tidak disebut</translation>
</message>
<message>
<source>{amount} {currency}</source>
<translation>{amount} {currency}</translation>
</message>
<message>
<source>{first} to {last}</source>
<translation>{first} sampai {last}</translation>
</message>
</context>
<context>
<name>Session</name>
<message>
<source>Something went wrong inside the program. Nothing was changed. Tell support this number: {reference}</source>
<translation>Terjadi kesalahan di dalam program. Tidak ada yang diubah. Sampaikan nomor ini kepada tim dukungan: {reference}</translation>
</message>
</context>
<context>
<name>SetUp</name>
<message>
<source>Country whose procedure you follow</source>
<translation>Negara yang prosedurnya Anda ikuti</translation>
</message>
<message>
<source>Create the vault</source>
<translation>Buat brankas</translation>
</message>
<message>
<source>Creating…</source>
<translation>Membuat…</translation>
</message>
<message>
<source>Everything stays on this laptop, encrypted. There is no way in without the passphrase.</source>
<translation>Semuanya tetap di laptop ini, terenkripsi. Tanpa frasa sandi tidak ada jalan masuk.</translation>
</message>
<message>
<source>Give the office and your name.</source>
<translation>Isi nama kantor dan nama Anda.</translation>
</message>
<message>
<source>Make six words for me</source>
<translation>Buatkan enam kata untuk saya</translation>
</message>
<message>
<source>Name of the office, as letters show it</source>
<translation>Nama kantor, seperti tertulis dalam surat</translation>
</message>
<message>
<source>Passphrase, at least 15 characters</source>
<translation>Frasa sandi, paling sedikit 15 karakter</translation>
</message>
<message>
<source>Set up a vault</source>
<translation>Siapkan brankas</translation>
</message>
<message>
<source>Strength: {level}</source>
<translation>Kekuatan: {level}</translation>
</message>
<message>
<source>The same passphrase again</source>
<translation>Frasa sandi yang sama sekali lagi</translation>
</message>
<message>
<source>The two passphrases are not the same.</source>
<translation>Kedua frasa sandi tidak sama.</translation>
</message>
<message>
<source>Write the words down and keep the paper away from this laptop until you know them.</source>
<translation>Tulis kata-katanya dan jauhkan kertasnya dari laptop ini sampai Anda hafal.</translation>
</message>
<message>
<source>Your name; you will be the first supervisor, number 1</source>
<translation>Nama Anda; Anda akan menjadi penyelia pertama, nomor 1</translation>
</message>
</context>
<context>
<name>SharedEvent</name>
<message>
<source>Authority in charge of disembarkation or reception</source>
<translation>Pihak berwenang yang menangani penurunan dari kapal atau penerimaan</translation>
</message>
<message>
<source>Country</source>
<translation>Negara</translation>
</message>
<message>
<source>Date</source>
<translation>Tanggal</translation>
</message>
<message>
<source>From then on nobody is added to the list of arrivals.</source>
<translation>Sejak itu tidak ada lagi yang ditambahkan ke daftar kedatangan.</translation>
</message>
<message>
<source>Intake ended on</source>
<translation>Pendataan berakhir pada</translation>
</message>
<message>
<source>Led by</source>
<translation>Dipimpin oleh</translation>
</message>
<message>
<source>Name of the event</source>
<translation>Nama peristiwa</translation>
</message>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>Number of people</source>
<translation>Jumlah orang</translation>
</message>
<message>
<source>Place</source>
<translation>Tempat</translation>
</message>
<message>
<source>Type of event</source>
<translation>Jenis peristiwa</translation>
</message>
<message>
<source>Vessel</source>
<translation>Kapal</translation>
</message>
</context>
<context>
<name>Sharing</name>
<message>
<source>No</source>
<translation>Tidak</translation>
</message>
<message>
<source>Yes</source>
<translation>Ya</translation>
</message>
</context>
<context>
<name>Sound</name>
<message>
<source>Back 5 seconds</source>
<translation>Mundur 5 detik</translation>
</message>
<message>
<source>Forward 5 seconds</source>
<translation>Maju 5 detik</translation>
</message>
<message>
<source>Pause</source>
<translation>Jeda</translation>
</message>
<message>
<source>Place in the sound</source>
<translation>Posisi dalam suara</translation>
</message>
<message>
<source>Play</source>
<translation>Putar</translation>
</message>
<message>
<source>The sound output of this computer no longer answers. Lock the program and unlock it, then open the sound again.</source>
<translation>Keluaran suara komputer ini tidak lagi menjawab. Kunci program dan buka kuncinya, lalu buka suara ini lagi.</translation>
</message>
<message>
<source>This computer has no sound output. Plug in headphones or a loudspeaker, then press play again.</source>
<translation>Komputer ini tidak memiliki keluaran suara. Pasang headphone atau pengeras suara, lalu tekan putar lagi.</translation>
</message>
<message>
<source>{place} of {length}</source>
<translation>{place} dari {length}</translation>
</message>
</context>
<context>
<name>Steps</name>
<message>
<source>Can be made longer by: {who}. {rule}</source>
<translation>Dapat diperpanjang oleh: {who}. {rule}</translation>
</message>
<message>
<source>Can be made longer, to {moment} at most, by: {who}. {rule}</source>
<translation>Dapat diperpanjang, paling lama sampai {moment}, oleh: {who}. {rule}</translation>
</message>
<message>
<source>Documents: {names}</source>
<translation>Dokumen: {names}</translation>
</message>
<message>
<source>Done</source>
<translation>Selesai</translation>
</message>
<message>
<source>Forms to print</source>
<translation>Formulir untuk dicetak</translation>
</message>
<message>
<source>It happened…</source>
<translation>Sudah terjadi…</translation>
</message>
<message>
<source>More time…</source>
<translation>Tambah waktu…</translation>
</message>
<message>
<source>Needs the person's consent</source>
<translation>Perlu persetujuan yang bersangkutan</translation>
</message>
<message>
<source>No source yet: ask before you rely on it.</source>
<translation>Belum ada sumber: tanyakan sebelum Anda mengandalkannya.</translation>
</message>
<message>
<source>Not needed…</source>
<translation>Tidak diperlukan…</translation>
</message>
<message>
<source>On the list since {day}: more became known ({groups}).</source>
<translation>Ada di daftar sejak {day}: lebih banyak yang diketahui ({groups}).</translation>
</message>
<message>
<source>Source: {title}, {publisher}</source>
<translation>Sumber: {title}, {publisher}</translation>
</message>
<message>
<source>Source: {title}, {publisher} ({year})</source>
<translation>Sumber: {title}, {publisher} ({year})</translation>
</message>
<message>
<source>Take back</source>
<translation>Batalkan</translation>
</message>
<message>
<source>The law: {summary} ({title}; {status})</source>
<translation>Hukum: {summary} ({title}; {status})</translation>
</message>
<message>
<source>The time runs from {event}, which is not recorded yet.</source>
<translation>Waktu dihitung sejak {event}, yang belum dicatat.</translation>
</message>
<message>
<source>Until when, and why?</source>
<translation>Sampai kapan, dan mengapa?</translation>
</message>
<message>
<source>What could go wrong: {danger}</source>
<translation>Kemungkinan bahaya: {danger}</translation>
</message>
<message>
<source>When was it: {event}?</source>
<translation>Kapan terjadinya: {event}?</translation>
</message>
<message>
<source>Who acts: {actor}</source>
<translation>Pelaksana: {actor}</translation>
</message>
<message>
<source>Why is this step not needed?</source>
<translation>Mengapa langkah ini tidak diperlukan?</translation>
</message>
<message>
<source>due {moment}</source>
<translation>tenggat {moment}</translation>
</message>
<message>
<source>ended {moment}</source>
<translation>berakhir {moment}</translation>
</message>
<message>
<source>ends {moment}</source>
<translation>akan berakhir {moment}</translation>
</message>
<message>
<source>not verified</source>
<translation>belum diverifikasi</translation>
</message>
<message>
<source>source checked</source>
<translation>sumber sudah diperiksa</translation>
</message>
<message>
<source>was due {moment}</source>
<translation>tenggat sudah lewat ({moment})</translation>
</message>
<message>
<source>{rule} (not verified)</source>
<translation>{rule} (belum diverifikasi)</translation>
</message>
</context>
<context>
<name>Suspect</name>
<message>
<source>A former relation?</source>
<translation>Hubungan yang sudah berakhir?</translation>
</message>
<message>
<source>Accounts online</source>
<translation>Akun daring</translation>
</message>
<message>
<source>Age</source>
<translation>Umur</translation>
</message>
<message>
<source>Citizenship</source>
<translation>Kewarganegaraan</translation>
</message>
<message>
<source>Danger</source>
<translation>Bahaya</translation>
</message>
<message>
<source>Details of the role</source>
<translation>Rincian peran</translation>
</message>
<message>
<source>Known as</source>
<translation>Dikenal sebagai</translation>
</message>
<message>
<source>Knows where the person is?</source>
<translation>Tahu keberadaan yang bersangkutan?</translation>
</message>
<message>
<source>Name</source>
<translation>Nama</translation>
</message>
<message>
<source>Note</source>
<translation>Catatan</translation>
</message>
<message>
<source>Occupation</source>
<translation>Pekerjaan</translation>
</message>
<message>
<source>Organisation</source>
<translation>Organisasi</translation>
</message>
<message>
<source>Part in what happened</source>
<translation>Peran dalam kejadian</translation>
</message>
<message>
<source>Phone</source>
<translation>Telepon</translation>
</message>
<message>
<source>Relation to the person</source>
<translation>Hubungan dengan yang bersangkutan</translation>
</message>
<message>
<source>Role</source>
<translation>Peran</translation>
</message>
<message>
<source>Sex</source>
<translation>Jenis kelamin</translation>
</message>
<message>
<source>Standing in the proceedings</source>
<translation>Kedudukan dalam proses hukum</translation>
</message>
<message>
<source>Threat to the person now</source>
<translation>Ancaman bagi yang bersangkutan sekarang</translation>
</message>
<message>
<source>Where the suspect stays</source>
<translation>Tempat terduga pelaku tinggal</translation>
</message>
<message>
<source>Who</source>
<translation>Siapa</translation>
</message>
</context>
<context>
<name>Suspects</name>
<message numerus="yes">
<source>%n suspect(s) found</source>
<translation>
<numerusform>%n terduga pelaku ditemukan</numerusform>
</translation>
</message>
<message>
<source>Look</source>
<translation>Cari</translation>
</message>
<message>
<source>Look for a suspect in all cases</source>
<translation>Cari terduga pelaku di semua kasus</translation>
</message>
<message>
<source>Name, other name, phone number or account</source>
<translation>Nama, nama lain, nomor telepon, atau akun</translation>
</message>
<message>
<source>No suspect with these words.</source>
<translation>Tidak ada terduga pelaku dengan kata ini.</translation>
</message>
<message>
<source>Suspects are not found by the common search. Each search here is written into the journal, with the number of cases found and never with the words.</source>
<translation>Terduga pelaku tidak ditemukan lewat pencarian biasa. Setiap pencarian di sini ditulis dalam jurnal, dengan jumlah kasus yang ditemukan dan tidak pernah dengan kata-katanya.</translation>
</message>
</context>
<context>
<name>Task</name>
<message>
<source>Done or set aside</source>
<translation>Selesai atau dikesampingkan pada</translation>
</message>
<message>
<source>Due</source>
<translation>Tenggat</translation>
</message>
<message>
<source>Extended to</source>
<translation>Diperpanjang sampai</translation>
</message>
<message>
<source>Reason or note</source>
<translation>Alasan atau catatan</translation>
</message>
<message>
<source>Responsible</source>
<translation>Penanggung jawab</translation>
</message>
<message>
<source>State</source>
<translation>Status tugas</translation>
</message>
<message>
<source>Step of the procedure</source>
<translation>Langkah prosedur</translation>
</message>
<message>
<source>What to do</source>
<translation>Yang harus dilakukan</translation>
</message>
</context>
<context>
<name>Tasks</name>
<message>
<source>Done</source>
<translation>Selesai</translation>
</message>
<message>
<source>New task</source>
<translation>Tugas baru</translation>
</message>
<message>
<source>No tasks</source>
<translation>Tidak ada tugas</translation>
</message>
<message>
<source>Not needed</source>
<translation>Tidak diperlukan</translation>
</message>
<message>
<source>Open again</source>
<translation>Buka lagi</translation>
</message>
<message>
<source>What the procedure asks is under Next; here is what you set yourself.</source>
<translation>Yang diminta prosedur ada di Berikutnya; di sini yang Anda tetapkan sendiri.</translation>
</message>
<message>
<source>overdue</source>
<translation>lewat tenggat</translation>
</message>
</context>
<context>
<name>Team</name>
<message numerus="yes">
<source>%n day(s)</source>
<translation>
<numerusform>%n hari</numerusform>
</translation>
</message>
<message>
<source>No contact for more than 30 days</source>
<translation>Tanpa kontak lebih dari 30 hari</translation>
</message>
<message>
<source>Open cases of each colleague</source>
<translation>Kasus terbuka setiap rekan kerja</translation>
</message>
<message>
<source>Opened in an emergency</source>
<translation>Dibuka dalam keadaan darurat</translation>
</message>
<message>
<source>Referrals without an answer for more than 7 days</source>
<translation>Rujukan tanpa jawaban lebih dari 7 hari</translation>
</message>
<message>
<source>Review is past</source>
<translation>Waktu tinjauan sudah lewat</translation>
</message>
<message>
<source>Team</source>
<translation>Tim</translation>
</message>
<message>
<source>Transfers without an answer</source>
<translation>Pengalihan tanpa jawaban</translation>
</message>
<message>
<source>Waiting for approval</source>
<translation>Menunggu persetujuan penyelia</translation>
</message>
<message>
<source>What waits for you, and what to watch</source>
<translation>Yang menunggu Anda, dan yang perlu diperhatikan</translation>
</message>
<message>
<source>asked by {name}</source>
<translation>diminta oleh {name}</translation>
</message>
<message>
<source>your own: ask a colleague</source>
<translation>milik Anda sendiri: minta rekan kerja</translation>
</message>
<message>
<source>{from_name} to {to_name}</source>
<translation>{from_name} kepada {to_name}</translation>
</message>
</context>
<context>
<name>Timeline</name>
<message>
<source>Changes</source>
<translation>Perubahan</translation>
</message>
<message>
<source>Consent</source>
<translation>Persetujuan</translation>
</message>
<message>
<source>Contacts</source>
<translation>Kontak</translation>
</message>
<message>
<source>Help</source>
<translation>Bantuan</translation>
</message>
<message>
<source>Legal</source>
<translation>Hukum</translation>
</message>
<message>
<source>Nothing of this kind yet.</source>
<translation>Belum ada yang seperti ini.</translation>
</message>
<message>
<source>Referrals</source>
<translation>Rujukan</translation>
</message>
<message>
<source>Return and follow-up</source>
<translation>Pemulangan dan tindak lanjut</translation>
</message>
<message>
<source>Steps</source>
<translation>Langkah</translation>
</message>
<message>
<source>Violence and screening</source>
<translation>Kekerasan dan skrining</translation>
</message>
<message>
<source>What</source>
<translation>Apa</translation>
</message>
<message>
<source>When</source>
<translation>Kapan</translation>
</message>
<message>
<source>Who</source>
<translation>Siapa</translation>
</message>
<message>
<source>Who looked</source>
<translation>Siapa yang melihat</translation>
</message>
<message>
<source>{day} (to come)</source>
<translation>{day} (akan datang)</translation>
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
<numerusform>%n kasus terbuka</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>%n lewat tenggat</numerusform>
</translation>
</message>
<message>
<source>Cases offered to you</source>
<translation>Kasus yang ditawarkan kepada Anda</translation>
</message>
<message>
<source>Due this week</source>
<translation>Tenggat minggu ini</translation>
</message>
<message>
<source>Due today</source>
<translation>Tenggat hari ini</translation>
</message>
<message>
<source>Later</source>
<translation>Nanti</translation>
</message>
<message>
<source>New case</source>
<translation>Kasus baru</translation>
</message>
<message>
<source>Not saved yet</source>
<translation>Belum disimpan</translation>
</message>
<message>
<source>Nothing here. Good.</source>
<translation>Tidak ada apa-apa di sini. Bagus.</translation>
</message>
<message>
<source>Overdue</source>
<translation>Lewat tenggat</translation>
</message>
<message>
<source>Referrals without an answer</source>
<translation>Rujukan tanpa jawaban</translation>
</message>
<message>
<source>The team</source>
<translation>Tim</translation>
</message>
<message>
<source>To look at again</source>
<translation>Perlu dilihat lagi</translation>
</message>
<message>
<source>Today</source>
<translation>Hari ini</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>dan %n lagi</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more case(s) with something due; see the calendar</source>
<translation>
<numerusform>dan %n kasus lagi dengan tenggat; lihat kalender</numerusform>
</translation>
</message>
<message>
<source>offered by {name}</source>
<translation>ditawarkan oleh {name}</translation>
</message>
<message>
<source>sent {day}</source>
<translation>dikirim {day}</translation>
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
<translation>Pilih light (terang), dark (gelap), atau contrast (kontras).</translation>
</message>
<message>
<source>Choose the country by its two-letter code, such as TH.</source>
<translation>Pilih negara dengan kode dua huruf, seperti TH.</translation>
</message>
<message>
<source>Give the size as width and height, such as 1366x768.</source>
<translation>Tulis ukuran sebagai lebar dan tinggi, seperti 1366x768.</translation>
</message>
<message>
<source>The pictures and pages are in {folder}.</source>
<translation>Gambar dan halamannya ada di {folder}.</translation>
</message>
<message>
<source>The program does not speak this language yet.</source>
<translation>Program ini belum tersedia dalam bahasa tersebut.</translation>
</message>
<message>
<source>The tour stopped at step {number}: {what}.</source>
<translation>Tur berhenti di langkah {number}: {what}.</translation>
</message>
<message>
<source>There is already something with the name of this folder. Choose another.</source>
<translation>Sudah ada sesuatu dengan nama folder ini. Pilih nama lain.</translation>
</message>
</context>
<context>
<name>TraffickingEvent</name>
<message>
<source>A person forced to commit offences is not to be punished for them.</source>
<translation>Orang yang dipaksa melakukan tindak pidana tidak boleh dihukum karenanya.</translation>
</message>
<message>
<source>Act, means and purpose</source>
<translation>Proses, cara, dan tujuan</translation>
</message>
<message>
<source>Acts</source>
<translation>Proses</translation>
</message>
<message>
<source>Age when trafficked</source>
<translation>Umur ketika diperdagangkan</translation>
</message>
<message>
<source>At sea</source>
<translation>Di laut</translation>
</message>
<message>
<source>At sea?</source>
<translation>Di laut?</translation>
</message>
<message>
<source>Control</source>
<translation>Kendali</translation>
</message>
<message>
<source>Countries of transit</source>
<translation>Negara transit</translation>
</message>
<message>
<source>Country of exploitation</source>
<translation>Negara eksploitasi</translation>
</message>
<message>
<source>Country of recruitment</source>
<translation>Negara perekrutan</translation>
</message>
<message>
<source>Days of work a week</source>
<translation>Hari kerja per minggu</translation>
</message>
<message>
<source>Debt, fees and who paid them</source>
<translation>Utang, biaya, dan siapa yang membayarnya</translation>
</message>
<message>
<source>Division of the sector (ISIC)</source>
<translation>Golongan pokok sektor (ISIC)</translation>
</message>
<message>
<source>Exploitation</source>
<translation>Eksploitasi</translation>
</message>
<message>
<source>Exploited from</source>
<translation>Dieksploitasi sejak</translation>
</message>
<message>
<source>Exploited until</source>
<translation>Dieksploitasi sampai</translation>
</message>
<message>
<source>Flag of the vessel</source>
<translation>Bendera kapal</translation>
</message>
<message>
<source>For a child no means has to be shown.</source>
<translation>Untuk anak, cara tidak perlu dibuktikan.</translation>
</message>
<message>
<source>Forced to commit</source>
<translation>Dipaksa melakukan</translation>
</message>
<message>
<source>Held in a compound?</source>
<translation>Disekap di kompleks tertutup?</translation>
</message>
<message>
<source>Hours of work a day</source>
<translation>Jam kerja per hari</translation>
</message>
<message>
<source>How borders were crossed</source>
<translation>Cara melintasi perbatasan</translation>
</message>
<message>
<source>How it ended</source>
<translation>Bagaimana berakhirnya</translation>
</message>
<message>
<source>In the person's own words</source>
<translation>Dengan kata-kata yang bersangkutan sendiri</translation>
</message>
<message>
<source>Longest time without port, in months</source>
<translation>Waktu terlama tanpa singgah di pelabuhan, dalam bulan</translation>
</message>
<message>
<source>Means</source>
<translation>Cara</translation>
</message>
<message>
<source>Method of recruitment</source>
<translation>Metode perekrutan</translation>
</message>
<message>
<source>Methods of control</source>
<translation>Metode kendali</translation>
</message>
<message>
<source>Months of exploitation, if the dates are not known</source>
<translation>Lama eksploitasi dalam bulan, bila tanggal tidak diketahui</translation>
</message>
<message>
<source>Moved from ship to ship at sea?</source>
<translation>Dipindahkan dari kapal ke kapal di laut?</translation>
</message>
<message>
<source>Name of the compound or company</source>
<translation>Nama kompleks atau perusahaan</translation>
</message>
<message>
<source>Name of the vessel</source>
<translation>Nama kapal</translation>
</message>
<message>
<source>Only what is needed; do not ask again what was already told.</source>
<translation>Hanya yang diperlukan; jangan tanyakan lagi apa yang sudah diceritakan.</translation>
</message>
<message>
<source>Papers used for travel</source>
<translation>Surat yang dipakai untuk perjalanan</translation>
</message>
<message>
<source>Pay promised and received</source>
<translation>Upah yang dijanjikan dan diterima</translation>
</message>
<message>
<source>Place of exploitation</source>
<translation>Tempat eksploitasi</translation>
</message>
<message>
<source>Place of recruitment</source>
<translation>Tempat perekrutan</translation>
</message>
<message>
<source>Ports called at</source>
<translation>Pelabuhan yang disinggahi</translation>
</message>
<message>
<source>Province or state of exploitation</source>
<translation>Provinsi atau negara bagian eksploitasi</translation>
</message>
<message>
<source>Province or state of recruitment</source>
<translation>Provinsi atau negara bagian perekrutan</translation>
</message>
<message>
<source>Purposes (forms of exploitation)</source>
<translation>Tujuan (bentuk eksploitasi)</translation>
</message>
<message>
<source>Ransom demanded?</source>
<translation>Dimintai tebusan?</translation>
</message>
<message>
<source>Recruited</source>
<translation>Direkrut pada</translation>
</message>
<message>
<source>Recruitment</source>
<translation>Perekrutan</translation>
</message>
<message>
<source>Registration or IMO number</source>
<translation>Nomor registrasi atau IMO</translation>
</message>
<message>
<source>Relation of the recruiter</source>
<translation>Hubungan dengan perekrut</translation>
</message>
<message>
<source>Relation to the trafficker</source>
<translation>Hubungan dengan pelaku perdagangan orang</translation>
</message>
<message>
<source>Route</source>
<translation>Rute</translation>
</message>
<message>
<source>Sector (ISIC)</source>
<translation>Sektor (ISIC)</translation>
</message>
<message>
<source>Sold on to others?</source>
<translation>Dijual lagi kepada orang lain?</translation>
</message>
<message>
<source>Targets and punishments</source>
<translation>Target dan hukuman</translation>
</message>
<message>
<source>The way</source>
<translation>Perjalanan</translation>
</message>
<message>
<source>Type of sexual exploitation</source>
<translation>Jenis eksploitasi seksual</translation>
</message>
<message>
<source>Type of vessel</source>
<translation>Jenis kapal</translation>
</message>
<message>
<source>Websites and apps used</source>
<translation>Situs web dan aplikasi yang dipakai</translation>
</message>
<message>
<source>Websites and apps used in the exploitation</source>
<translation>Situs web dan aplikasi yang dipakai dalam eksploitasi</translation>
</message>
<message>
<source>What technology was used for</source>
<translation>Teknologi dipakai untuk apa</translation>
</message>
<message>
<source>What was promised</source>
<translation>Yang dijanjikan</translation>
</message>
</context>
<context>
<name>TraffickingPlace</name>
<message>
<source>City or town</source>
<translation>Kota</translation>
</message>
<message>
<source>Country</source>
<translation>Negara</translation>
</message>
<message>
<source>From</source>
<translation>Dari</translation>
</message>
<message>
<source>In degrees, such as 100.50.</source>
<translation>Dalam derajat, seperti 100.50.</translation>
</message>
<message>
<source>In degrees, such as 13.75.</source>
<translation>Dalam derajat, seperti 13.75.</translation>
</message>
<message>
<source>Latitude</source>
<translation>Lintang</translation>
</message>
<message>
<source>Longitude</source>
<translation>Bujur</translation>
</message>
<message>
<source>Postal code</source>
<translation>Kode pos</translation>
</message>
<message>
<source>Province or state</source>
<translation>Provinsi atau negara bagian</translation>
</message>
<message>
<source>Street or landmark</source>
<translation>Jalan atau patokan</translation>
</message>
<message>
<source>Until</source>
<translation>Sampai</translation>
</message>
<message>
<source>What happened</source>
<translation>Apa yang terjadi</translation>
</message>
<message>
<source>What happened there</source>
<translation>Apa yang terjadi di sana</translation>
</message>
</context>
<context>
<name>TrainingBanner</name>
<message>
<source>Training: everybody here is made up. Do not enter real people.</source>
<translation>Latihan: semua orang di sini rekaan. Jangan memasukkan orang nyata.</translation>
</message>
</context>
<context>
<name>Transfer</name>
<message>
<source>Answered</source>
<translation>Dijawab pada</translation>
</message>
<message>
<source>Colleague</source>
<translation>Rekan kerja</translation>
</message>
<message>
<source>Does the person agree?</source>
<translation>Apakah yang bersangkutan setuju?</translation>
</message>
<message>
<source>Offered</source>
<translation>Ditawarkan pada</translation>
</message>
<message>
<source>Offered by</source>
<translation>Ditawarkan oleh</translation>
</message>
<message>
<source>Office or organisation</source>
<translation>Kantor atau organisasi</translation>
</message>
<message>
<source>Reason</source>
<translation>Alasan</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>To</source>
<translation>Kepada</translation>
</message>
<message>
<source>What the receiver must know</source>
<translation>Yang harus diketahui penerima</translation>
</message>
<message>
<source>What was answered</source>
<translation>Isi jawaban</translation>
</message>
<message>
<source>Why without the person's agreement</source>
<translation>Alasan tanpa persetujuan yang bersangkutan</translation>
</message>
</context>
<context>
<name>Transfers</name>
<message>
<source>Close the case here as transferred (otherwise it stays shared)</source>
<translation>Tutup kasus di sini sebagai dialihkan (bila tidak, kasus tetap dibagikan)</translation>
</message>
<message>
<source>Do not take it</source>
<translation>Tidak mengambilnya</translation>
</message>
<message>
<source>Hand the case over</source>
<translation>Alihkan kasus</translation>
</message>
<message>
<source>No transfer</source>
<translation>Tidak ada pengalihan</translation>
</message>
<message>
<source>Record the answer</source>
<translation>Catat jawaban</translation>
</message>
<message>
<source>Take the case over</source>
<translation>Ambil alih kasus</translation>
</message>
<message>
<source>Take the offer back</source>
<translation>Tarik kembali tawaran</translation>
</message>
<message>
<source>Take this case over?</source>
<translation>Ambil alih kasus ini?</translation>
</message>
<message>
<source>The whole case goes to a colleague or another office once they accept. Ask the person first.</source>
<translation>Seluruh kasus berpindah ke rekan kerja atau kantor lain setelah mereka menerima. Tanyakan dulu kepada yang bersangkutan.</translation>
</message>
<message>
<source>This case is offered already. Take that offer back before you make another.</source>
<translation>Kasus ini sudah ditawarkan. Tarik kembali tawaran itu sebelum Anda membuat yang lain.</translation>
</message>
<message>
<source>What the other office or organisation said. A refusal needs its reason.</source>
<translation>Jawaban kantor atau organisasi lain. Penolakan perlu disertai alasan.</translation>
</message>
<message>
<source>Why do you not take the case?</source>
<translation>Mengapa Anda tidak mengambil kasus ini?</translation>
</message>
<message>
<source>Why do you take the offer back?</source>
<translation>Mengapa Anda menarik kembali tawaran?</translation>
</message>
<message>
<source>You are responsible for it from now on, and the colleague is told.</source>
<translation>Mulai sekarang Anda penanggung jawabnya, dan rekan kerja itu diberi tahu.</translation>
</message>
</context>
<context>
<name>Triage</name>
<message>
<source>In turn</source>
<translation>Sesuai giliran</translation>
</message>
<message>
<source>Now</source>
<translation>Sekarang</translation>
</message>
<message>
<source>Soon</source>
<translation>Segera</translation>
</message>
</context>
<context>
<name>Unlock</name>
<message>
<source>Bringing the lists up to date: {done} of {total}</source>
<translation>Memperbarui daftar: {done} dari {total}</translation>
</message>
<message>
<source>Keyboard: {language}</source>
<translation>Papan ketik: {language}</translation>
</message>
<message>
<source>Opening…</source>
<translation>Membuka…</translation>
</message>
<message>
<source>Unlock</source>
<translation>Buka kunci</translation>
</message>
<message numerus="yes">
<source>Wait %n second(s) before you try again.</source>
<translation>
<numerusform>Tunggu %n detik sebelum mencoba lagi.</numerusform>
</translation>
</message>
<message>
<source>Your number</source>
<translation>Nomor Anda</translation>
</message>
<message>
<source>Your passphrase</source>
<translation>Frasa sandi Anda</translation>
</message>
</context>
<context>
<name>ViolenceIncident</name>
<message>
<source>Abduction</source>
<translation>Penculikan</translation>
</message>
<message>
<source>Before and after</source>
<translation>Sebelum dan sesudah</translation>
</message>
<message>
<source>Camp or town</source>
<translation>Kamp atau kota</translation>
</message>
<message>
<source>Date of the incident</source>
<translation>Tanggal insiden</translation>
</message>
<message>
<source>District</source>
<translation>Kabupaten atau kota</translation>
</message>
<message>
<source>Earlier incidents?</source>
<translation>Insiden sebelumnya?</translation>
</message>
<message>
<source>Harmful traditional practice?</source>
<translation>Praktik tradisional berbahaya?</translation>
</message>
<message>
<source>In the person's own words</source>
<translation>Dengan kata-kata yang bersangkutan sendiri</translation>
</message>
<message>
<source>Incident</source>
<translation>Insiden</translation>
</message>
<message>
<source>Kind of place</source>
<translation>Jenis tempat</translation>
</message>
<message>
<source>Money, goods or services exchanged?</source>
<translation>Ada pertukaran uang, barang, atau layanan?</translation>
</message>
<message>
<source>Number of alleged perpetrators</source>
<translation>Jumlah terduga pelaku</translation>
</message>
<message>
<source>Place</source>
<translation>Tempat</translation>
</message>
<message>
<source>Province or state</source>
<translation>Provinsi atau negara bagian</translation>
</message>
<message>
<source>Reported before?</source>
<translation>Pernah dilaporkan?</translation>
</message>
<message>
<source>Stage of displacement</source>
<translation>Tahap pengungsian</translation>
</message>
<message>
<source>Time of day</source>
<translation>Waktu dalam sehari</translation>
</message>
<message>
<source>Told on</source>
<translation>Diceritakan pada</translation>
</message>
<message>
<source>Type of violence</source>
<translation>Jenis kekerasan</translation>
</message>
<message>
<source>Wants legal action?</source>
<translation>Ingin menempuh jalur hukum?</translation>
</message>
</context>
<context>
<name>Window</name>
<message>
<source>There is no screen here to show the window on. Start the program from a desktop.</source>
<translation>Tidak ada layar di sini untuk menampilkan jendela. Jalankan program dari desktop.</translation>
</message>
</context>
<context>
<name>WithdrawalNotice</name>
<message>
<source>A law obliges us to keep a part; we say which on the back.</source>
<translation>Hukum mewajibkan kami menyimpan sebagian; kami sebutkan yang mana di balik lembar ini.</translation>
</message>
<message>
<source>Case code</source>
<translation>Kode kasus</translation>
</message>
<message>
<source>Case {code}, print {print_id}. Write no names here but your own.</source>
<translation>Kasus {code}, cetakan {print_id}. Jangan tulis nama di sini selain nama Anda sendiri.</translation>
</message>
<message>
<source>Consent was withdrawn</source>
<translation>Persetujuan sudah ditarik</translation>
</message>
<message>
<source>Do not ask the person about it. If you have questions, ask {worker} at {office}.</source>
<translation>Jangan menanyakannya kepada yang bersangkutan. Bila ada pertanyaan, hubungi {worker} di {office}.</translation>
</message>
<message>
<source>From</source>
<translation>Dari</translation>
</message>
<message>
<source>If a law obliges you to keep something, tell us which law, and what you keep.</source>
<translation>Bila hukum mewajibkan Anda menyimpan sesuatu, beri tahu kami hukum mana, dan apa yang Anda simpan.</translation>
</message>
<message>
<source>Return or destroy every sheet and every copy, and send us the slip.</source>
<translation>Kembalikan atau musnahkan setiap lembar dan setiap salinan, dan kirimkan lembar balasan kepada kami.</translation>
</message>
<message>
<source>Slip to send back</source>
<translation>Lembar untuk dikirim kembali</translation>
</message>
<message>
<source>Stop using it and pass nothing on. Tell whoever you passed it on to.</source>
<translation>Berhenti memakainya dan jangan meneruskan apa pun. Beri tahu siapa pun yang menerimanya dari Anda.</translation>
</message>
<message>
<source>The person in this case no longer agrees that you keep or use what we told you.</source>
<translation>Yang bersangkutan dalam kasus ini tidak lagi setuju bahwa Anda menyimpan atau memakai yang kami sampaikan kepada Anda.</translation>
</message>
<message>
<source>To</source>
<translation>Kepada</translation>
</message>
<message>
<source>We have returned or destroyed every sheet and every copy.</source>
<translation>Kami telah mengembalikan atau memusnahkan setiap lembar dan setiap salinan.</translation>
</message>
<message>
<source>We have stopped using it.</source>
<translation>Kami telah berhenti memakainya.</translation>
</message>
<message>
<source>We have told everybody we had passed it on to.</source>
<translation>Kami telah memberi tahu semua pihak yang menerimanya dari kami.</translation>
</message>
<message>
<source>What we ask you to do now</source>
<translation>Yang kami minta Anda lakukan sekarang</translation>
</message>
<message>
<source>What we had shared with you</source>
<translation>Yang telah kami bagikan kepada Anda</translation>
</message>
<message>
<source>Withdrawn on</source>
<translation>Ditarik pada</translation>
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
<numerusform>%n tindakan dalam rencana</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n date(s) of a legal matter to come</source>
<translation>
<numerusform>%n tanggal urusan hukum yang akan datang</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open task(s)</source>
<translation>
<numerusform>%n tugas terbuka</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n referral(s) in without an answer</source>
<translation>
<numerusform>%n rujukan masuk tanpa jawaban</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n referral(s) without an answer</source>
<translation>
<numerusform>%n rujukan tanpa jawaban</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n transfer(s) without an answer</source>
<translation>
<numerusform>%n pengalihan tanpa jawaban</numerusform>
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
<translation>LATIHAN</translation>
</message>
</context>
<context>
<name>field</name>
<message>
<source>Copy</source>
<translation>Salin</translation>
</message>
<message>
<source>Cut</source>
<translation>Potong</translation>
</message>
<message>
<source>Paste</source>
<translation>Tempel</translation>
</message>
<message>
<source>Select all</source>
<translation>Pilih semua</translation>
</message>
<message>
<source>Undo</source>
<translation>Urungkan</translation>
</message>
</context>
</TS>
