import type { Translation } from '../../../i18n/index.ts';
import type { errorsEn } from '../en/errors.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const errors: Translation<typeof errorsEn> = {
  'export.dhis.error.unreachable': 'Basis data tidak menjawab',
  'export.dhis.error.unreachable.effect':
    'Sudah ditanya beberapa kali. Tidak ada berkas yang ditulis, dan pilihan Anda tersimpan.',
  'export.dhis.error.unreachable.reading':
    'Sudah ditanya beberapa kali, dan halaman bertanya lagi sendiri. Pilihan Anda tersimpan.',
  'export.dhis.error.unreachable.next':
    'Periksa koneksi Anda, lalu coba lagi. Jika orang lain juga tidak dapat mencapai CHT, beri tahu admin CHT.',
  'export.dhis.error.offline': 'Komputer ini luring',
  'export.dhis.error.offline.effect': 'Tidak ada berkas yang ditulis, dan pilihan Anda tersimpan.',
  'export.dhis.error.offline.reading':
    'Halaman berlanjut sendiri saat koneksi kembali. Pilihan Anda tersimpan.',
  'export.dhis.error.offline.next': 'Periksa kabel, Wi-Fi, atau modem, lalu coba lagi.',
  'export.dhis.error.signed-out': 'Sesi Anda sudah berakhir',
  'export.dhis.error.signed-out.effect':
    'Tidak ada berkas yang ditulis. Pilihan Anda ada di alamat dan tersimpan.',
  'export.dhis.error.signed-out.next': 'Masuk lagi; Anda kembali ke halaman ini.',
  'export.dhis.error.no-permission': 'Akun Anda tidak memiliki izin {permission}',
  'export.dhis.error.no-permission.effect':
    'Tanpa itu, halaman ini tidak boleh mengekspor data ke DHIS2.',
  'export.dhis.error.no-permission.next':
    'Mintalah admin CHT memberi salah satu peran Anda izin {permission}, lalu buka halaman ini lagi.',
  'export.dhis.error.refused': 'Basis data menolak menjawab',
  'export.dhis.error.refused.effect':
    'Tidak ada berkas yang ditulis. Katanya: “{words}” ({request}, {status}).',
  'export.dhis.error.refused.reading':
    'Apa yang dapat dipilih tidak diketahui. Katanya: “{words}” ({request}, {status}). Halaman bertanya lagi sendiri.',
  'export.dhis.error.refused.next':
    'Coba lagi. Jika tetap begitu, tunjukkan kalimat ini kepada admin CHT.',
  'export.dhis.error.outdated-page': 'Halaman ini lebih lama daripada server',
  'export.dhis.error.outdated-page.effect':
    'Sebagian tidak dapat dimuat: mungkin versi baru dipasang sementara itu. Tidak ada berkas yang ditulis.',
  'export.dhis.error.outdated-page.next': 'Muat halaman lagi. Pilihan Anda tersimpan di alamat.',
  'export.dhis.error.no-data-sets': 'Integrasi DHIS2 belum dikonfigurasi.',
  'export.dhis.error.no-data-sets.effect': 'Tidak ada set data untuk dibuatkan berkas.',
  'export.dhis.error.no-data-sets.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT menambahkan tiga bagian di bawah, lalu buka halaman ini lagi.',
  'export.dhis.error.unknown-data-set': 'Set data {dataSet} tidak dikonfigurasi',
  'export.dhis.error.unknown-data-set.effect': 'Tidak ada berkas yang ditulis.',
  'export.dhis.error.unknown-data-set.next':
    'Pengaturan mungkin berubah sejak halaman ini dibuka. Baca semuanya lagi, lalu tinjau pilihan Anda.',
  'export.dhis.error.invalid-data-set': 'Id set data, {dataSet}, bukan pengenal DHIS2',
  'export.dhis.error.invalid-data-set.effect':
    'DHIS2 akan menolak seluruh berkas, jadi tidak ada yang ditulis.',
  'export.dhis.error.invalid-data-set.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT memperbaikinya: satu huruf, lalu sepuluh huruf atau angka, seperti VMuFODsyWaO.',
  'export.dhis.error.no-data-elements': 'Tidak ada target milik set data ini',
  'export.dhis.error.no-data-elements.effect':
    'Tidak ada yang dihitung, jadi tidak ada berkas yang ditulis.',
  'export.dhis.error.no-data-elements.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT memberi target elemen data dari set data ini.',
  'export.dhis.error.bad-period': '{period} bukan bulan',
  'export.dhis.error.bad-period.effect': 'Tidak ada berkas yang ditulis.',
  'export.dhis.error.bad-period.next': 'Pilih periode dari daftar.',
  'export.dhis.error.bad-period.type':
    '{period} bukan periode dengan tipe set data ini, {periodType}',
  'export.dhis.error.bad-period.type.effect': 'Tidak ada berkas yang ditulis.',
  'export.dhis.error.bad-period.type.next': 'Pilih periode dari daftar.',
  'export.dhis.error.unsupported-period-type':
    'Set data ini menerima periode bertipe {periodType}, yang tidak dapat disusun dari bulan',
  'export.dhis.error.unsupported-period-type.effect':
    'Tidak ada yang dapat ditulis: dokumen target memuat satu bulan penuh dan tidak menyebut apa yang terjadi pada hari apa.',
  'export.dhis.error.unsupported-period-type.next':
    'Kirim set data ini dari yang menghitung per hari atau minggu. Jika di DHIS2 menerima bulan, mintalah orang yang mengonfigurasi aplikasi CHT memperbaiki period_type.',
  'export.dhis.error.unsupported-period-type.unknown':
    'Tipe periode set data ini, {periodType}, tidak dikenal',
  'export.dhis.error.unsupported-period-type.unknown.effect':
    'Tidak ada yang ditulis: bulan akan masuk ke DHIS2 sebagai hal lain.',
  'export.dhis.error.unsupported-period-type.unknown.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT menulis period_type seperti DHIS2, misalnya Monthly atau Quarterly.',
  'export.dhis.error.other-calendar': '{period} bukan dari kalender DHIS2 ini, {calendar}',
  'export.dhis.error.other-calendar.effect':
    'Tidak ada file yang ditulis: DHIS2 akan menganggap periode itu periode lain menurut kalendernya sendiri.',
  'export.dhis.error.other-calendar.next':
    'Tanyakan kepada administrator DHIS2 Anda kalender apa yang dipakai sistem. Hanya DHIS2 berkalender Nepal yang menerima bulan Bikram Sambat, dan hanya yang berkalender Gregorius yang menerima bulan lain.',
  'export.dhis.error.unknown-org-unit': 'Unit organisasi {orgUnit} tidak dipetakan ke set data ini',
  'export.dhis.error.unknown-org-unit.effect': 'Tidak ada berkas yang ditulis.',
  'export.dhis.error.unknown-org-unit.next':
    'Tempat mungkin berubah sejak halaman ini dibuka. Baca semuanya lagi, lalu tinjau pilihan Anda.',
  'export.dhis.error.not-complete-able': 'Berkas ini tidak dapat menandai set data lengkap',
  'export.dhis.error.not-complete-able.effect':
    'Berkas akan memuat {orgUnits, plural, =0 {nol unit organisasi} other {# unit organisasi}}. DHIS2 menerima tanda untuk tepat satu, dan hanya untuk periode yang sudah selesai. Tidak ada berkas yang ditulis.',
  'export.dhis.error.not-complete-able.next':
    'Hapus tanda di Opsi, atau pilih satu unit organisasi yang memiliki data.',
  'export.dhis.error.no-codes':
    'Kode diminta, dan {orgUnits, plural, other {# unit organisasi tidak memilikinya}}: {named}',
  'export.dhis.error.no-codes.effect':
    'Sebuah berkas menyebut semua unit organisasinya dengan kode, atau tidak satu pun. Tidak ada berkas yang ditulis.',
  'export.dhis.error.no-codes.next': 'Minta pengelola DHIS2 memberi kode, atau tulis ID.',
  'export.dhis.error.no-rows': 'Tidak ada yang ditulis',
  'export.dhis.error.no-rows.effect':
    'Tidak ada dokumen target periode ini yang memberi angka untuk pilihan ini. Berkas kosong tidak memberi tahu DHIS2 apa pun, jadi tidak ada yang ditulis.',
  'export.dhis.error.no-rows.next':
    'Lihat di bawah dokumen yang tidak dihitung. Jika tidak ada, tidak ada kader di sini yang sudah sinkron untuk periode ini: mintalah mereka, atau pilih periode lain.',
  'export.dhis.error.busy': 'Basis data menerima terlalu banyak permintaan',
  'export.dhis.error.busy.effect':
    'Basis data menjawab yang lain dulu. Tidak ada berkas yang ditulis, dan pilihan Anda tersimpan.',
  'export.dhis.error.busy.next': 'Tunggu satu menit, lalu coba lagi.',
  'export.dhis.error.offline-account': 'Ini akun untuk penggunaan luring',
  'export.dhis.error.offline-account.effect':
    'CHT hanya menunjukkan kepada akun seperti ini dokumennya sendiri, jadi berkas akan kehilangan semua yang lain. Tidak ada yang ditulis.',
  'export.dhis.error.offline-account.next':
    'Masuklah dengan akun daring, atau mintalah admin CHT memberi akun ini peran daring.',
  'export.dhis.error.no-data-sets.unreadable': 'Set data dalam pengaturan tidak dapat dibaca',
  'export.dhis.error.no-data-sets.unreadable.effect':
    'Di tempat set data ada sesuatu dengan bentuk yang tidak didokumentasikan CHT. Tidak ada set data untuk dibuatkan berkas.',
  'export.dhis.error.no-data-sets.unreadable.next':
    'Tunjukkan daftar di bawah kepada orang yang mengonfigurasi aplikasi CHT, lalu buka halaman ini lagi.',
  'export.dhis.error.unknown-data-set.like':
    'Set data {dataSet} tidak dikonfigurasi; mungkin maksudnya {like}',
  'export.dhis.error.unknown-data-set.like.effect':
    'Keduanya hanya berbeda huruf besar dan kecil, dan DHIS2 membedakannya. Tidak ada berkas yang ditulis.',
  'export.dhis.error.unknown-data-set.like.next':
    'Pilih set data dari daftar. Jika sebuah tautan membawa Anda ke sini, mintalah tautan itu diperbaiki.',
  'export.dhis.error.no-data-elements.other-data-set':
    'Tidak ada target milik set data ini; beberapa menyebut {other}, yang tidak dikonfigurasi',
  'export.dhis.error.no-data-elements.other-data-set.effect':
    'Angkanya tidak ada dalam berkas mana pun. Tidak ada yang dihitung, jadi tidak ada yang ditulis.',
  'export.dhis.error.no-data-elements.other-data-set.next':
    'Mintalah orang yang mengonfigurasi aplikasi CHT memperbaiki id set data pada target ini.',
  'export.dhis.error.no-data-elements.unread':
    'Tidak ada target milik set data ini; sebagian pengaturan tidak dibaca',
  'export.dhis.error.no-data-elements.unread.effect':
    'Kunci yang salah eja atau bentuk lain tidak berbuat apa-apa, dan mungkin itulah pemetaan yang kurang. Tidak ada berkas yang ditulis.',
  'export.dhis.error.no-data-elements.unread.next':
    'Tunjukkan daftar di bawah kepada orang yang mengonfigurasi aplikasi CHT.',
  'export.dhis.error.no-rows.left-out':
    'Tidak ada yang ditulis: {leftOut, plural, =1 {satu-satunya baris ditinggalkan} other {semua # baris ditinggalkan}}',
  'export.dhis.error.no-rows.left-out.effect':
    'Kader sudah melapor, tetapi DHIS2 tidak dapat menerima baris dengan id yang tidak mungkin dikenalnya, atau aturan meninggalkannya. Tidak ada berkas yang ditulis.',
  'export.dhis.error.no-rows.left-out.next':
    'Lihat di bawah apa yang ditinggalkan dan mengapa. Sinkron lagi tidak membantu; orang yang mengonfigurasi tempat dan target dapat membantu.',
  'export.dhis.error.no-rows.no-number':
    'Tidak ada yang ditulis: tidak ada dokumen yang memuat angka untuk set data ini',
  'export.dhis.error.no-rows.no-number.effect':
    '{documents, plural, other {# dokumen ada dan dihitung, tetapi targetnya bukan}} milik set data ini. Tidak ada berkas yang ditulis.',
  'export.dhis.error.no-rows.no-number.next':
    'Target mungkin berganti nama, atau ponsel belum mengambil konfigurasi baru: mintalah kader sinkron dan memulai ulang aplikasi, lalu ekspor lagi. Jika tetap begitu, tunjukkan kepada orang yang mengonfigurasi target.',
  'export.dhis.error.no-rows.not-counted':
    'Tidak ada yang ditulis: tidak ada dokumen yang dihitung',
  'export.dhis.error.no-rows.not-counted.effect':
    '{documents, plural, other {# dokumen periode ini ada, tetapi tidak dihitung}}. Tidak ada berkas yang ditulis.',
  'export.dhis.error.no-rows.not-counted.next':
    'Lihat alasannya di bawah. Sinkron lagi tidak membantu; kontak atau tempat harus diperbaiki.',
  'export.dhis.error.busy.reading':
    'Basis data menjawab yang lain dulu, dan halaman bertanya lagi sendiri. Pilihan Anda tersimpan.',
  'export.dhis.error.offline-account.reading':
    'CHT hanya menunjukkan kepada akun seperti ini dokumennya sendiri, jadi apa yang dapat dipilih tidak diketahui.',
  'export.dhis.error.no-permission.message':
    'Mohon berikan kepada salah satu peran akun CHT saya izin {permission}, di izin pada pengaturan aplikasi. Saya memerlukannya untuk mengekspor data ke DHIS2.',
  'export.dhis.error.copy-message': 'Salin pesan untuk admin CHT Anda',
  'export.dhis.error.message-copied': 'Disalin',
  'export.dhis.configure.data-set': '1. Set data',
  'export.dhis.configure.data-set.detail':
    'Di app_settings: id set data di DHIS2, dan kunci terjemahan untuk namanya.',
  'export.dhis.configure.target': '2. Target',
  'export.dhis.configure.target.detail':
    'Di tasks.targets.items pada app_settings: elemen data setiap target yang dilaporkan.',
  'export.dhis.configure.place': '3. Tempat',
  'export.dhis.configure.place.detail':
    'Di dokumen setiap tempat yang melapor: id unit organisasinya di DHIS2.',
};
