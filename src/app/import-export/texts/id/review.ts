import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../en/review.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'Tinjauan',
  'export.dhis.review-panel.counted': 'Dihitung {when}',
  'export.dhis.review-panel.stale':
    'Anda sudah memilih yang lain sejak itu. Ini angka pilihan sebelumnya.',
  'export.dhis.review-panel.failed':
    'Tinjauan berakhir, karena program yang menghitung berhenti. Ekspor lagi untuk melihatnya.',
  'export.dhis.section.values': 'Nilai',
  'export.dhis.section.missing': 'Siapa yang belum',
  'export.dhis.section.suspects': 'Dobel atau kurang',
  'export.dhis.section.far-out': 'Jauh menyimpang',
  'export.dhis.section.not-counted': 'Tidak dihitung',
  'export.dhis.section.count': '{count, number}',
  'export.dhis.section.of': '{part, number} dari {whole, number}',
  'export.dhis.section.reported': 'melapor',
  'export.dhis.section.nothing': 'tidak ada apa-apa',
  'export.dhis.section.nobody': 'tidak ada yang diharapkan',
  'export.dhis.section.unread': 'belum dibaca',
  'export.dhis.reading.people':
    'Membaca siapa yang seharusnya melapor. Sementara itu Anda dapat mengekspor; angka tidak berubah.',
  'export.dhis.reading.months':
    'Membaca enam bulan sebelumnya ({done, number} dari {total, number}). Sementara itu Anda dapat mengekspor; angka tidak berubah.',
  'export.dhis.reading.on-request':
    'Siapa yang belum dan apa yang jauh menyimpang perlu waktu lebih lama dibaca untuk kader sebanyak ini. Angka tidak berubah karenanya.',
  'export.dhis.reading.request': 'Baca akun dan enam bulan sebelumnya',
  'export.dhis.reading.failed':
    'Siapa yang belum, atau bulan sebelumnya, tidak dapat dibaca. Angka dan berkas tidak terpengaruh.',
  'export.dhis.page.label': 'Halaman daftar',
  'export.dhis.page.previous': 'Halaman sebelumnya',
  'export.dhis.page.next': 'Halaman berikutnya',
  'export.dhis.page.of': '{first, number}–{last, number} dari {total, number}',
  'export.dhis.person.no-phone': 'tanpa nomor telepon',
  'export.dhis.person.changed': 'terakhir berubah {when}',
  'export.dhis.person.changed.early':
    'terakhir berubah {when}, {days, plural, other {# hari}} sebelum periode berakhir',
  'export.dhis.person.synced': 'tersinkron {when}',
  'export.dhis.person.cannot-sync':
    'tidak dapat sinkron: {count, plural, other {# kegagalan}} sejak {when}',
  'export.dhis.person.missing-months': 'tidak ada yang dihitung untuk {months}',
  'export.dhis.person.left-out': 'sudah melapor, sengaja ditinggalkan',
  'export.dhis.leave-out': 'Tinggalkan…',
  'export.dhis.leave-out.of': 'Tinggalkan… {name}',
  'export.dhis.leave-out.reason': 'Mengapa {name} ditinggalkan?',
  'export.dhis.leave-out.hint':
    'Ini menjadi bagian dari tanda terima. Jangan sebut nama siapa pun.',
  'export.dhis.leave-out.required': 'Sebutkan alasannya, dengan beberapa kata.',
  'export.dhis.leave-out.do': 'Tinggalkan',
  'export.dhis.left-out-owners': '{count, plural, other {# kader ditinggalkan dari angka ini}}',
  'export.dhis.left-out-owners.effect':
    'Tidak ada dari mereka dalam nilai, total, atau berkas. Peramban ini meninggalkan mereka dari set data dan periode ini sampai Anda memasukkan mereka lagi.',
  'export.dhis.left-out-owners.forgotten':
    'Peramban ini tidak dapat menyebutkan siapa yang Anda kecualikan sebelumnya: mereka dihitung. Kecualikan lagi bila perlu.',
  'export.dhis.left-out-owners.not-kept':
    'Peramban ini tidak dapat mengingatnya: saat halaman dibuka lagi, mereka dihitung lagi.',
  'export.dhis.left-out-owners.undo': 'Masukkan lagi',
  'export.dhis.left-out-owners.undo.of': 'Masukkan lagi: {name}',
  'export.dhis.person.in-cht': 'Buka di CHT',
  'export.dhis.person.in-cht.of': 'Buka di CHT: {name}',
  'export.dhis.sheet.print': 'Cetak lembarnya',
  'export.dhis.sheet.print.of': 'Cetak lembarnya: {name}',
  'export.dhis.values.what': 'Apa',
  'export.dhis.values.value': 'Nilai',
  'export.dhis.values.months': 'Enam bulan sebelumnya',
  'export.dhis.values.no-sum': 'tidak dijumlahkan',
  'export.dhis.values.by': 'Baris dimulai dengan apa',
  'export.dhis.values.by.element': 'Menurut target',
  'export.dhis.values.by.org-unit': 'Menurut unit',
  'export.dhis.values.search': 'Cari unit',
  'export.dhis.values.order': 'Urutan',
  'export.dhis.values.order.name': 'Menurut nama',
  'export.dhis.values.order.value': 'Tertinggi dulu',
  'export.dhis.values.order.far-out': 'Jauh menyimpang dulu',
  'export.dhis.values.none': 'Tidak ada nilai dari unit bernama itu.',
  'export.dhis.values.units': '{count, plural, other {# unit}}',
  'export.dhis.values.values': '{count, plural, other {# nilai}}',
  'export.dhis.values.owners': '{count, plural, =0 {tidak dilaporkan siapa pun} other {# kader}}',
  'export.dhis.values.far-out': 'jauh menyimpang',
  'export.dhis.values.far-outs': '{count, plural, other {# jauh menyimpang}}',
  'export.dhis.values.out-of': '{part} dari {whole}',
  'export.dhis.missing.figure':
    '{reported, number} dari {expected, plural, other {# kader}} sudah melapor.',
  'export.dhis.missing.figure.months':
    '{reported, number} dari {expected, plural, other {# kader}} melapor pada {months, plural, other {setiap bulan dari # bulan yang sudah dimulai}}.',
  'export.dhis.missing.basis.accounts':
    'Yang diharapkan adalah semua yang akunnya bekerja di ponsel di bawah unit ini.',
  'export.dhis.missing.basis.earlier-periods':
    'Akun tidak dapat dibaca, atau tidak ada yang di ponsel: yang diharapkan adalah semua yang melapor dalam salah satu dari tiga bulan sebelumnya.',
  'export.dhis.missing.effect':
    'Pekerjaan mereka yang belum melapor tidak ada dalam angka ini. Mintalah mereka sinkron, lalu ekspor lagi.',
  'export.dhis.missing.effect.months':
    'Pekerjaan kader lain pada bulan yang tertera di sampingnya tidak ada dalam angka ini. Mintalah mereka sinkron, lalu ekspor lagi.',
  'export.dhis.missing.of-unit': '{reported, number} dari {expected, number} melapor',
  'export.dhis.missing.copy': 'Salin daftar',
  'export.dhis.missing.csv': 'Simpan sebagai CSV',
  'export.dhis.missing.heading': 'Belum melapor, {month}',
  'export.dhis.missing.column.unit': 'Unit organisasi',
  'export.dhis.missing.column.unit-id': 'Id unit',
  'export.dhis.missing.column.name': 'Nama',
  'export.dhis.missing.column.phone': 'Telepon',
  'export.dhis.missing.column.place': 'Tempat',
  'export.dhis.missing.column.above': 'Tempat di atas',
  'export.dhis.missing.column.contact': 'Kontak',
  'export.dhis.missing.column.months': 'Bulan',
  'export.dhis.missing.column.sync': 'Sinkronisasi',
  'export.dhis.phones.ask': 'Telepon mana yang tertinggal',
  'export.dhis.phones.count':
    '{count, plural, =0 {Tidak ada telepon dari CHW ini yang pengaturannya lebih lama daripada server, sejauh yang dilaporkan telepon.} other {# telepon memiliki pengaturan yang lebih lama daripada server. Yang baru diambil pada sinkronisasi berikutnya.}}',
  'export.dhis.phones.detail': 'pengaturan {settings}, dilaporkan {when}',
  'export.dhis.phones.failed': 'Tidak diketahui telepon mana yang tertinggal. {words}',
  'export.dhis.missing.sync':
    'Terhubung sejak periode berakhir: {inTouch, number}. Berubah lebih awal dan belum terhubung sejak itu: {early, number}. Tidak dapat sinkron: {cannotSync, number}.',
  'export.dhis.missing.sync.failed':
    'Tidak diketahui kapan telepon tersinkron: {words}. Angka dan berkas tidak tersentuh olehnya.',
  'export.dhis.missing.early':
    '{count, plural, other {Perubahan terakhir # kader terjadi sebelum periode berakhir}}',
  'export.dhis.missing.early.detail':
    'Ponsel menulis angkanya saat ada yang berubah. Pekerjaan hari-hari terakhir mungkin masih di ponsel: tanyakan apakah sudah sinkron sejak itu.',
  'export.dhis.missing.unexpected':
    '{count, plural, other {# kader melapor padahal tidak diharapkan}}',
  'export.dhis.missing.unexpected.detail':
    'Angkanya dihitung. Akunnya mungkin baru, ditutup, atau dari tempat lain.',
  'export.dhis.outlier.far-out':
    '{count, plural, other {# nilai jauh menyimpang dari enam bulan terakhirnya}}',
  'export.dhis.outlier.far-out.detail':
    'Mungkin benar, atau salah ketik. Buka unit di Nilai untuk melihat dari kader mana, dan tanyakan.',
  'export.dhis.outlier.stopped': '{count, plural, other {# nilai tidak ada lagi}}',
  'export.dhis.outlier.stopped.detail':
    'Ada nilai pada sedikitnya empat dari enam bulan sebelumnya. Tidak ada yang melaporkannya kali ini; tidak ada nol yang dikirim.',
  'export.dhis.outlier.value': '{value, number}, biasanya sekitar {median, number}',
  'export.dhis.outlier.none': 'tanpa nilai',
  'export.dhis.suspect.same':
    '{same, number} dari {keys, plural, other {# angka adalah}} jumlah dari {names}',
  'export.dhis.suspect.account': 'Akun: {name}',
  'export.dhis.suspect.documents': '{count, plural, other {# dokumen}}',
  'export.dhis.suspect.supervisor-document':
    '{count, plural, =1 { {isNamed, select, yes {{name} mungkin menghitung ulang kader di bawahnya} other {# dokumen mungkin menghitung ulang kader di bawahnya}}} other {# orang mungkin menghitung ulang kader di bawah mereka}}',
  'export.dhis.suspect.supervisor-document.effect':
    'Angka pengawas dihitung di unit yang sama dengan kader di bawahnya: yang dikerjakan sekali mungkin dua kali dalam jumlah.',
  'export.dhis.suspect.supervisor-document.next':
    'Tanyakan kepada pengawas apakah ponselnya menunjukkan pekerjaannya sendiri atau semua orang. Jika semua orang, tinggalkan pengawas itu.',
  'export.dhis.suspect.replaced-owner':
    '{count, plural, =1 { {isNamed, select, yes {{name} digantikan, dan keduanya memiliki angka} other {# kader digantikan, dan keduanya memiliki angka}}} other {# kader digantikan, dan keduanya memiliki angka}}',
  'export.dhis.suspect.replaced-owner.effect':
    'Yang dibawa kedua ponsel pada bulan serah terima dihitung dua kali.',
  'export.dhis.suspect.replaced-owner.next':
    'Tanyakan kepada kader pengganti angka mana yang miliknya. Jika keduanya menunjukkan pekerjaan yang sama, tinggalkan salah satunya.',
  'export.dhis.suspect.registered-twice':
    '{count, plural, =1 { {isNamed, select, yes {{name} terdaftar dua kali} other {# kader terdaftar dua kali}}} other {# kader terdaftar dua kali}}',
  'export.dhis.suspect.registered-twice.effect':
    'Dua kontak dengan nama, telepon, dan tempat yang sama memiliki angka: satu orang mungkin dihitung dua kali.',
  'export.dhis.suspect.registered-twice.next':
    'Tanyakan kepada kader. Jika satu orang, tinggalkan salah satunya dan mintalah admin CHT menutup kontak itu.',
  'export.dhis.suspect.several-places':
    '{count, plural, =1 { {isNamed, select, yes {{name} bekerja di beberapa unit} other {# kader bekerja di beberapa unit}}} other {# kader bekerja di beberapa unit}}',
  'export.dhis.suspect.several-places.effect':
    'Semua angka dihitung di salah satu unit; unit lain kekurangan angka itu.',
  'export.dhis.suspect.several-places.next':
    'Tanyakan kepada kader bagaimana pekerjaan terbagi. Perbaiki unit di DHIS2 setelah impor jika penting.',
  'export.dhis.suspect.stale-lineage':
    '{count, plural, =1 { {isNamed, select, yes {Perpindahan {name} mungkin belum selesai} other {# perpindahan mungkin belum selesai}}} other {# perpindahan mungkin belum selesai}}',
  'export.dhis.suspect.stale-lineage.effect':
    'Kontak menyimpan tempat atasan yang lain dari tempatnya, jadi angkanya mungkin di unit lain.',
  'export.dhis.suspect.stale-lineage.next':
    'Mintalah admin CHT memindahkan kontak lagi, lalu ekspor lagi.',
  'export.dhis.suspect.parent-as-text':
    '{count, plural, =1 { {isNamed, select, yes {Tidak diketahui {name} milik tempat mana} other {# kontak tidak memiliki tempat yang diketahui}}} other {# kontak tidak memiliki tempat yang diketahui}}',
  'export.dhis.suspect.parent-as-text.effect':
    'Tempat di atas disimpan sebagai teks, jadi jalur ke atas berakhir di situ. Angkanya mungkin tidak di unit mana pun, atau di unit yang lebih rendah.',
  'export.dhis.suspect.parent-as-text.next':
    'Mintalah admin CHT menetapkan tempat lagi, lalu ekspor lagi.',
  'export.dhis.suspect.lost-mapping':
    '{count, plural, =1 { {isNamed, select, yes {Pemetaan {name} hilang dari indeks basis data sendiri} other {# pemetaan hilang dari indeks basis data sendiri}}} other {# pemetaan hilang dari indeks basis data sendiri}}',
  'export.dhis.suspect.lost-mapping.effect':
    'Pemetaan itu tetap ditemukan, dan dihitung. Ekspor CHT sendiri akan menaruh angka ini di tempat lain.',
  'export.dhis.suspect.lost-mapping.next': 'Mintalah admin CHT memperbaiki “dhis” tempat ini.',
  'export.dhis.suspect.conflict':
    '{count, plural, =1 { {isNamed, select, yes {{name} disimpan dengan dua cara} other {# kontak disimpan dengan dua cara}}} other {# kontak disimpan dengan dua cara}}',
  'export.dhis.suspect.conflict.effect':
    'Revisi kontak bentrok, dan berbeda dalam nama, tempat, atau pemetaan. Besok angkanya mungkin di unit lain.',
  'export.dhis.suspect.conflict.next': 'Mintalah admin CHT menyelesaikan bentrokan.',
  'export.dhis.suspect.zeros-after-the-period':
    '{count, plural, =1 { {isNamed, select, yes {{name} hanya mengirim nol, setelah periode berakhir} other {# dokumen hanya memuat nol, ditulis setelah periode berakhir}}} other {# dokumen hanya memuat nol, ditulis setelah periode berakhir}}',
  'export.dhis.suspect.zeros-after-the-period.effect':
    'Ponsel yang disetel ulang mungkin menulisnya di atas angka yang benar. Itu dihitung sebagai nol.',
  'export.dhis.suspect.zeros-after-the-period.next':
    'Tanyakan kepada kader apakah ponselnya disetel ulang, dan apa yang dikerjakan pada periode ini.',
  'export.dhis.suspect.no-number':
    '{count, plural, =1 { {isNamed, select, yes {{name} tidak memiliki angka untuk set data ini} other {# dokumen tidak memiliki angka untuk set data ini}}} other {# dokumen tidak memiliki angka untuk set data ini}}',
  'export.dhis.suspect.no-number.effect':
    'Kader tampak seolah sudah melapor, tetapi tidak ada isi dokumen dalam berkas.',
  'export.dhis.suspect.no-number.next':
    'Mintalah kader sinkron dan membuka target. Jika tetap begitu, tunjukkan kepada orang yang mengonfigurasi target.',
  'export.dhis.suspect.unknown-target':
    '{count, plural, other {# target tidak dikenal pengaturan}}',
  'export.dhis.suspect.unknown-target.effect':
    'Target berganti nama, atau ponsel belum mengambil konfigurasi baru. Angkanya tidak ada di baris mana pun.',
  'export.dhis.suspect.unknown-target.next':
    'Mintalah kader sinkron dua kali, agar ponsel mengambil konfigurasi baru. Jika tetap begitu, tunjukkan kepada orang yang mengonfigurasi target.',
};
