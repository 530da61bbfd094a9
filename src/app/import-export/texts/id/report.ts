import type { Translation } from '../../../i18n/index.ts';
import type { reportEn } from '../en/report.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const report: Translation<typeof reportEn> = {
  'export.dhis.done': 'Berkas ada di unduhan Anda',
  'export.dhis.done.made': 'Dibuat {when} oleh {who}',
  'export.dhis.done.announcement':
    'Ekspor selesai. {values, plural, other {# nilai}}{notCounted, plural, =0 {} other {, # tidak dihitung}}.',
  'export.dhis.figure.values': '{count, plural, other {nilai}}',
  'export.dhis.figure.org-units': '{count, plural, other {unit organisasi}}',
  'export.dhis.figure.owners': '{count, plural, other {kader}}',
  'export.dhis.figure.left-out': 'ditinggalkan',
  'export.dhis.report.all-counted': 'Setiap dokumen target pilihan ini dihitung.',
  'export.dhis.report.not-counted': 'Tidak dihitung',
  'export.dhis.report.left-out': 'Ditinggalkan dari berkas',
  'export.dhis.report.notices': 'Baik untuk diketahui',
  'export.dhis.report.chosen-only':
    'Hanya unit yang dipilih yang dilihat. Dokumen kader tanpa tempat terpetakan dicantumkan saat Anda mengekspor semua unit organisasi.',
  'export.dhis.report.more':
    '{count, plural, =1 {Tampilkan yang terakhir} other {Tampilkan {step, number} berikutnya dari {count, number}}}',
  'export.dhis.report.no-name': 'Tanpa nama',
  'export.dhis.report.show':
    '{count, plural, =1 {Tampilkan} other {Tampilkan semua {count, number}}}',
  'export.dhis.not-counted.malformed':
    '{count, plural, =1 { {isNamed, select, yes {Angka {name} tidak dapat dibaca} other {# dokumen tidak dapat dibaca}}} other {# dokumen tidak dapat dibaca}}',
  'export.dhis.not-counted.malformed.effect':
    'Pemilik atau daftar target tidak ada. Tidak ada bagiannya dalam angka ini.',
  'export.dhis.not-counted.malformed.next':
    'Mintalah kader sinkron lagi: ponsel mungkin menulisnya kembali, dan Anda dapat mengekspor lagi. Jika tetap begitu, tunjukkan kepada admin CHT.',
  'export.dhis.not-counted.older-account':
    '{count, plural, =1 { {isNamed, select, yes {{name} memiliki akun lain yang lebih baru} other {# dokumen dari akun lama seorang kader}}} other {# dokumen dari akun lama kader}}',
  'export.dhis.not-counted.older-account.effect':
    'Kader dengan lebih dari satu akun dihitung sekali, dengan dokumen terbaru. Yang lama ini tidak ada dalam angka ini.',
  'export.dhis.not-counted.older-account.next':
    'Mintalah kader memakai satu akun saja, dan admin CHT menutup yang lain.',
  'export.dhis.not-counted.no-contact':
    '{count, plural, other {# dokumen menyebut kader yang sudah tidak ada}}',
  'export.dhis.not-counted.no-contact.effect':
    'Kontak yang disebutnya dihapus atau tidak pernah ada. Tempatnya tidak diketahui, jadi angkanya tidak ada di unit mana pun.',
  'export.dhis.not-counted.no-contact.next':
    'Tanyakan kepada admin CHT apakah kontak itu terhapus tidak sengaja. Setelah kembali, ekspor lagi.',
  'export.dhis.not-counted.no-org-unit':
    '{count, plural, =1 { {isNamed, select, yes {{name} bekerja di luar tempat terpetakan} other {# dokumen dari kader di luar tempat terpetakan}}} other {# dokumen dari kader di luar tempat terpetakan}}',
  'export.dhis.not-counted.no-org-unit.effect':
    'Tidak ada tempat di atas kader yang memiliki unit organisasi set data ini. Angka ini tidak ada di unit mana pun.',
  'export.dhis.not-counted.no-org-unit.next':
    'Mintalah admin CHT memberi tempat itu unit organisasi, atau memindahkan kader, lalu ekspor lagi.',
  'export.dhis.not-counted.bad-number':
    '{count, plural, =1 { {isNamed, select, yes {Sebuah angka {name} tidak dapat dihitung} other {# angka tidak dapat dihitung}}} other {# angka tidak dapat dihitung}}',
  'export.dhis.not-counted.bad-number.effect':
    'Angka itu tidak ada, negatif, tidak bulat, atau ada dua kali. Angka itu ditinggalkan dan tidak dianggap nol; sisa dokumen dihitung.',
  'export.dhis.not-counted.bad-number.next':
    'Tanyakan kepada kader angka yang benar dan perbaiki di DHIS2 setelah impor. Tunjukkan kepada orang yang mengonfigurasi target.',
  'export.dhis.left-out.invalid-identifier':
    '{count, plural, other {# baris memiliki id yang tidak mungkin dikenal DHIS2}}',
  'export.dhis.left-out.invalid-identifier.effect':
    'Baris itu ditinggalkan, karena DHIS2 menolak seluruh berkas untuk satu baris seperti itu. Angkanya tidak ada di unit lain.',
  'export.dhis.left-out.invalid-identifier.next':
    'Mintalah admin CHT memperbaiki id: satu huruf, lalu sepuluh huruf atau angka. Lalu ekspor lagi.',
  'export.dhis.left-out.mixed-values':
    '{count, plural, other {# baris mencampur angka dari jenis berbeda}}',
  'export.dhis.left-out.mixed-values.effect':
    'Beberapa target mengisinya, sebagian sebagai hitungan dan sebagian sebagai persentase. Jumlahnya tidak berarti apa-apa.',
  'export.dhis.left-out.mixed-values.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT memberi target ini “value” yang sama.',
  'export.dhis.left-out.unsafe-sum': '{count, plural, other {# jumlah terlalu besar}}',
  'export.dhis.left-out.unsafe-sum.effect':
    'Jumlah itu melebihi yang dapat ditulis dengan tepat, jadi ditinggalkan dan tidak dibulatkan.',
  'export.dhis.left-out.unsafe-sum.next':
    'Salah satu angka di bawah unit ini pasti salah. Carilah bersama pengawas kader Anda.',
  'export.dhis.left-out.percent-without-total':
    '{count, plural, other {# persentase tidak memiliki pembagi}}',
  'export.dhis.left-out.percent-without-total.effect':
    'Tidak ada kasus, jadi tidak ada persentase. Itu ditinggalkan dan tidak dianggap nol.',
  'export.dhis.left-out.percent-without-total.next':
    'Tidak ada, jika memang tidak ada kasus pada periode ini.',
  'export.dhis.left-out.no-value-of-type':
    '{count, plural, other {# baris tidak punya nilai menurut tipenya}}',
  'export.dhis.left-out.no-value-of-type.effect':
    'Elemen data tidak menerima angka ini: 0 di tempat yang hanya menerima ya atau angka positif, bagian di atas 100 %, angka di bawah semua opsi, atau tipe yang tidak dapat diisi oleh hitungan.',
  'export.dhis.left-out.no-value-of-type.next':
    'Tidak ada, jika memang 0. Jika tidak, tunjukkan kepada yang mengonfigurasi aplikasi CHT Anda.',
  'export.dhis.notice.older-data-sets-key': 'Pengaturan memakai ejaan lama dhisDataSets',
  'export.dhis.notice.older-data-sets-key.effect': 'Tetap dibaca; tidak ada angka yang berubah.',
  'export.dhis.notice.older-data-sets-key.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT menamainya dhis_data_sets.',
  'export.dhis.notice.unreadable-setting':
    '{count, plural, other {# bagian pengaturan tidak dapat dibaca}}',
  'export.dhis.notice.unreadable-setting.effect':
    'Bagian itu dilewati. Set data atau target mungkin tidak ada di halaman ini.',
  'export.dhis.notice.unreadable-setting.next':
    'Tunjukkan kepada orang yang mengonfigurasi aplikasi CHT.',
  'export.dhis.notice.repeated-target-definition':
    '{count, plural, other {# target didefinisikan lebih dari sekali}}',
  'export.dhis.notice.repeated-target-definition.effect':
    'Definisi pertama dipakai. Jika berbeda, angka mungkin ada di baris lain dari yang diharapkan.',
  'export.dhis.notice.repeated-target-definition.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT memberi setiap target id sendiri.',
  'export.dhis.notice.unknown-value-kind':
    '{count, plural, other {# target meminta jenis angka yang tidak dikenal}}',
  'export.dhis.notice.unknown-value-kind.effect': 'Totalnya dipakai, seperti yang dilakukan CHT.',
  'export.dhis.notice.unknown-value-kind.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT menulis total, pass, atau percent.',
  'export.dhis.notice.unknown-value-over':
    '{count, plural, other {# target tidak menyebut dengan cara yang dikenal bagaimana bulan menjadi satu nilai}}',
  'export.dhis.notice.unknown-value-over.effect': 'Bulannya dijumlahkan.',
  'export.dhis.notice.unknown-value-over.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT menulis sum, last, atau average.',
  'export.dhis.notice.unsupported-value-type':
    '{count, plural, other {# target dipetakan ke tipe yang tidak dapat diisi oleh hitungan}}',
  'export.dhis.notice.unsupported-value-type.effect':
    'Barisnya ditinggalkan. Tanggal, tempat, dan teks bebas ada di laporan, bukan di target.',
  'export.dhis.notice.unsupported-value-type.next':
    'Minta yang mengonfigurasi aplikasi CHT Anda menulis BOOLEAN, TRUE_ONLY, PERCENTAGE, UNIT_INTERVAL atau tipe angka, atau memberi options untuk teks.',
  'export.dhis.notice.unreadable-options':
    '{count, plural, other {Opsi # target tidak dapat dibaca}}',
  'export.dhis.notice.unreadable-options.effect':
    'Barisnya ditinggalkan: dengan separuh opsi nilainya akan salah.',
  'export.dhis.notice.unreadable-options.next':
    'Minta yang mengonfigurasi aplikasi CHT Anda memberi setiap opsi at_least dan code.',
  'export.dhis.notice.other-value-type':
    '{count, plural, other {# target ditulis dengan tipe yang berbeda dari tipe elemen datanya di DHIS2}}',
  'export.dhis.notice.other-value-type.effect':
    'Pengaturan CHT yang diikuti; DHIS2 mungkin menolaknya.',
  'export.dhis.notice.other-value-type.next':
    'Tanyakan kepada orang yang mengonfigurasi aplikasi CHT mana yang dimaksud. Target yang hanya menghitung tidak punya persentase.',
  'export.dhis.notice.running-total':
    '{count, plural, other {# target tampak seperti total berjalan, dan bulannya dijumlahkan}}',
  'export.dhis.notice.running-total.effect':
    'Yang masih ada pada akhir bulan dihitung lagi setiap bulan: jumlahnya terlalu tinggi.',
  'export.dhis.notice.running-total.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT menambahkan “value_over”: last untuk total berjalan, sum jika memang dijumlahkan.',
  'export.dhis.notice.shortened-comment': '{count, plural, other {# komentar terlalu panjang}}',
  'export.dhis.notice.shortened-comment.effect':
    'DHIS2 menerima 5.000 karakter; sisanya dipotong. Tidak ada angka yang berubah.',
  'export.dhis.notice.shortened-comment.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT memendekkannya.',
  'export.dhis.notice.mixed-values':
    '{count, plural, other {# elemen data diisi angka dari jenis berbeda}}',
  'export.dhis.notice.mixed-values.effect':
    'Sebagian target memberi hitungan dan sebagian persentase. Barisnya ditinggalkan dari berkas.',
  'export.dhis.notice.mixed-values.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT memberi target ini “value” yang sama.',
  'export.dhis.notice.several-org-units':
    '{count, plural, other {# tempat memiliki beberapa unit organisasi}}',
  'export.dhis.notice.several-org-units.effect':
    'Dokumennya dihitung sekali di masing-masing, jadi total di DHIS2 memuatnya lebih dari sekali.',
  'export.dhis.notice.several-org-units.next':
    'Mintalah admin CHT mempertahankan satu unit organisasi untuk set data ini di setiap tempat.',
  'export.dhis.notice.overlapping-org-units':
    '{count, plural, other {# tempat terpetakan berada di bawah tempat terpetakan lain}}',
  'export.dhis.notice.overlapping-org-units.nearest.effect':
    'Setiap kader dihitung sekali, di unit terpetakan terdekat. Unit di atas hanya memuat kader yang tidak di bawah unit lain; DHIS2 menambahkan sisanya sendiri.',
  'export.dhis.notice.overlapping-org-units.nearest.next':
    'Biasanya tidak ada. Jika DHIS2 Anda tidak menjumlahkan unit untuk set data ini, hitunglah di setiap unit di atas.',
  'export.dhis.notice.overlapping-org-units.nearest.switch': 'Hitung di setiap unit di atas',
  'export.dhis.notice.overlapping-org-units.ancestors.effect':
    'Setiap kader dihitung di setiap unit terpetakan di atas, seperti CHT Core. Jika DHIS2 menjumlahkan unit, mereka ditampilkan lebih dari sekali.',
  'export.dhis.notice.overlapping-org-units.ancestors.next':
    'Hitung di unit terdekat saja, kecuali DHIS2 Anda tidak menjumlahkan unit untuk set data ini.',
  'export.dhis.notice.overlapping-org-units.ancestors.switch': 'Hitung di unit terdekat',
  'export.dhis.notice.other-reporting-period':
    '{count, plural, other {# dokumen menyebut bulan lain di dalamnya}}',
  'export.dhis.notice.other-reporting-period.effect':
    'Dokumen itu dihitung pada bulan yang disebut id-nya, yaitu yang diekspor di sini.',
  'export.dhis.notice.other-reporting-period.next':
    'Mintalah kader memeriksa tanggal ponsel; bandingkan angkanya dengan bulan sebelumnya.',
  'export.dhis.not-counted.excluded': '{count, plural, other {# dokumen sengaja ditinggalkan}}',
  'export.dhis.not-counted.excluded.effect':
    'Kadernya ditinggalkan dari periode ini, dengan alasan. Tidak ada bagiannya dalam angka ini.',
  'export.dhis.not-counted.excluded.next':
    'Tidak ada, jika alasannya masih berlaku. Jika tidak, masukkan lagi kader itu.',
  'export.dhis.not-counted.other-revision': '{count, plural, other {# revisi dokumen bentrok}}',
  'export.dhis.not-counted.other-revision.effect':
    'Dua ponsel mengubah satu dokumen sendiri-sendiri. Perubahan terbaru yang dihitung; yang ini tidak ada dalam angka ini.',
  'export.dhis.not-counted.other-revision.next':
    'Mintalah kader memakai satu ponsel saja, dan admin CHT menyelesaikan bentrokan.',
  'export.dhis.notice.impossible-date':
    '{count, plural, other {# dokumen mengatakan diubah di masa depan}}',
  'export.dhis.notice.impossible-date.effect':
    'Jam ponsel salah. Dokumen dianggap yang paling lama milik kadernya.',
  'export.dhis.notice.impossible-date.next': 'Mintalah kader membetulkan tanggal ponsel ini.',
  'export.dhis.notice.percent-total': '{count, plural, other {# persentase mengirim penyebutnya}}',
  'export.dhis.notice.percent-total.effect':
    'Angka dalam berkas adalah dasar persentase: semua kasus, bukan yang mencapai target.',
  'export.dhis.notice.percent-total.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT menambahkan “value”: pass untuk kasus yang mencapainya, percent untuk persentase, total jika memang ini maksudnya.',
  'export.dhis.notice.not-configured-data-set':
    '{count, plural, other {# pemetaan menyebut set data yang tidak dikonfigurasi}}',
  'export.dhis.notice.not-configured-data-set.effect':
    'Pemetaan itu tidak berbuat apa-apa: angka target atau tempat tidak ada dalam berkas bernama itu.',
  'export.dhis.notice.not-configured-data-set.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT memperbaiki id set data, atau menambahkan set data itu.',
  'export.dhis.notice.unread-mapping': '{count, plural, other {# pemetaan tidak dibaca}}',
  'export.dhis.notice.unread-mapping.effect':
    'Pemetaan itu salah eja, atau memuat sesuatu yang tidak dibaca aturan mana pun, dan tidak berbuat apa-apa.',
  'export.dhis.notice.unread-mapping.next':
    'Tunjukkan kepada orang yang mengonfigurasi aplikasi CHT.',
  'export.dhis.notice.running-period': 'Periode ini belum berakhir',
  'export.dhis.notice.running-period.effect':
    'Angkanya belum lengkap, dan DHIS2 secara bawaan menolaknya sampai periode berakhir.',
  'export.dhis.notice.running-period.next':
    'Ekspor lagi setelah berakhir. Hari mulai DHIS2 menerimanya:',
  'export.dhis.notice.bikram-sambat-period': 'Periode ini menurut Bikram Sambat',
  'export.dhis.notice.bikram-sambat-period.effect':
    'Hanya DHIS2 dengan kalender nepali yang memahaminya dengan benar. Kalender DHIS2 Anda tidak diketahui di sini.',
  'export.dhis.notice.bikram-sambat-period.next':
    'Muat metadata DHIS2, atau tanyakan kalender di pengaturan sistem kepada administrator DHIS2 Anda.',
  'export.dhis.notice.period-after-today': 'Periode ini setelah hari ini',
  'export.dhis.notice.period-after-today.effect':
    'Ditulis ponsel dengan tanggal salah atau kalender lain. DHIS2 secara bawaan menolaknya.',
  'export.dhis.notice.period-after-today.next':
    'Mintalah kader memeriksa tanggal ponsel mereka. Hari mulai DHIS2 menerimanya:',
  'export.dhis.notice.open-in-dhis2': 'Periode ini masih berjalan di DHIS2',
  'export.dhis.notice.open-in-dhis2.effect':
    'Periode ini lengkap di sini, dan DHIS2 secara bawaan menolaknya sampai berakhir menurut kalender; DHIS2 2.43 dan setelahnya menolak seluruh berkas.',
  'export.dhis.notice.open-in-dhis2.next': 'Impor berkas nanti. Hari mulai DHIS2 menerimanya:',
  'export.dhis.item.below': '{name}, di bawah {above}',
};
