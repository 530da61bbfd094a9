import type { Translation } from '../../../i18n/index.ts';
import type { pageEn } from '../en/page.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const page: Translation<typeof pageEn> = {
  'export.dhis.choose': 'Pilih',
  'export.dhis.result': 'Tinjauan dan berkas',
  'export.dhis.dataset.label': 'Set data',
  'export.dhis.dataset.missing': 'Pilih set data untuk melihat unit organisasinya.',
  'export.dhis.place.label': 'Unit organisasi',
  'export.dhis.place.all': 'Semua unit organisasi',
  'export.dhis.place.all-units':
    '{count, plural, =0 {Tidak ada unit} =1 {Satu-satunya unit} other {Semua # unit}}',
  'export.dhis.place.all-count': 'Semua unit organisasi ({count, number})',
  'export.dhis.place.loading': 'Membaca unit organisasi…',
  'export.dhis.place.search': 'Ketik nama',
  'export.dhis.place.hint':
    '{count, plural, =0 {Tidak ada tempat yang dipetakan ke set data ini.} other {# unit. Ketik nama, atau pilih di pohon.}}',
  'export.dhis.place.hint.all':
    '{count, plural, =0 {Tidak ada tempat yang dipetakan ke set data ini.} =1 {Satu-satunya unit.} other {Semua # unit. Ketik nama, atau pilih di pohon.}}',
  'export.dhis.place.none': 'Tidak ada unit organisasi bernama itu.',
  'export.dhis.place.found':
    '{count, plural, =0 {Tidak ditemukan apa pun.} other {# unit ditemukan.}}',
  'export.dhis.place.chosen': 'Dipilih: {names}.',
  'export.dhis.place.all.said': 'Semua unit organisasi dipilih.',
  'export.dhis.place.added.said': '{name} dipilih. Seluruhnya {count, plural, other {# unit}}.',
  'export.dhis.place.removed.said':
    '{name} dihapus. {count, plural, =0 {Semua unit organisasi dipilih.} other {Tersisa # unit.}}',
  'export.dhis.place.read.said':
    '{count, plural, =0 {Tidak ada tempat yang dipetakan ke set data ini.} other {# unit organisasi dapat dipilih.}}',
  'export.dhis.place.some': '{count, plural, other {# unit organisasi}}',
  'export.dhis.place.with-children': '{units}, dengan unit di bawahnya',
  'export.dhis.place.remove': 'Hapus {name}',
  'export.dhis.place.children': 'Sertakan unit di bawahnya',
  'export.dhis.place.unknown': 'tidak ada dalam set data ini',
  'export.dhis.place.malformed': 'DHIS2 tidak mungkin mengenal id ini',
  'export.dhis.place.malformed.detail':
    '{count, plural, other {Id # unit yang dipilih}} bukan pengenal DHIS2. Barisnya akan ditinggalkan dari berkas. Mintalah admin CHT memperbaiki tempat itu.',
  'export.dhis.place.several': 'dan {count, plural, other {# tempat lain}}',
  'export.dhis.clock':
    'Komputer ini mengatakan {computer}, server {server}. Setel jam komputer; bulan di bawah mengikuti server.',
  'export.dhis.period.label': 'Periode',
  'export.dhis.period.loading': 'Mencari bulan yang memiliki data…',
  'export.dhis.period.loading-more': 'Mencari bulan yang lebih lama…',
  'export.dhis.period.incomplete':
    'Bulan yang lebih lama tidak dapat dibaca. Muat ulang halaman untuk mencari lagi.',
  'export.dhis.period.none':
    'Belum ada kader yang mengirim target. Tidak ada yang dapat diekspor sampai ada yang sinkron.',
  'export.dhis.period.months':
    '{count, plural, =0 {tidak ada bulan yang memiliki dokumen} other {# dari {of} bulan memiliki dokumen}}',
  'export.dhis.period.finished': 'selesai',
  'export.dhis.period.running': 'masih berjalan',
  'export.dhis.period.later': 'setelah hari ini',
  'export.dhis.period.running.detail':
    'Periode ini belum selesai. Angkanya masih akan bertambah, dan DHIS2 menolaknya kecuali disetel menerima periode terbuka. Ekspor lagi setelah selesai.',
  'export.dhis.period.later.detail':
    'Periode ini setelah hari ini. Mungkin ditulis ponsel dengan tanggal salah, atau kalender lain. Tanyakan kepada kader sebelum mengimpornya.',
  'export.dhis.options': 'Opsi',
  'export.dhis.complete.label': 'Tandai set data lengkap',
  'export.dhis.complete.possible':
    'DHIS2 akan menghitung laporan ini diserahkan hari ini. Jangan ditandai jika Anda masih ingin memeriksa angka di sana.',
  'export.dhis.complete.several-org-units':
    'Hanya mungkin untuk satu unit organisasi setiap kali. Pilih satu, tanpa unit di bawahnya.',
  'export.dhis.complete.not-finished': 'Mungkin setelah periode selesai.',
  'export.dhis.codes.label': 'Sebut unit organisasi dengan kode DHIS2',
  'export.dhis.codes.possible':
    'Berkas, pengiriman, dan tanda kelengkapan memuat kode sebagai ganti ID, dan menyatakannya.',
  'export.dhis.codes.some-missing':
    '{count, plural, other {# unit organisasi dari pilihan ini}} tidak memiliki kode dalam metadata DHIS2. Jika salah satunya memiliki nilai, tidak ada berkas yang ditulis.',
  'export.dhis.codes.no-metadata':
    'Mungkin setelah metadata DHIS2 untuk set data ini dimuat: metadata itu menyatakan kode siapa milik siapa.',
  'export.dhis.attribution.label': 'Di mana angka kader dihitung',
  'export.dhis.attribution.nearest': 'Di unit terdekat',
  'export.dhis.attribution.nearest.detail':
    'Sekali, di unit terpetakan paling bawah. DHIS2 menjumlahkan unit ke unit di atasnya.',
  'export.dhis.attribution.ancestors': 'Di setiap unit di atas',
  'export.dhis.attribution.ancestors.detail':
    'Di setiap unit terpetakan ke atas. DHIS2 lalu menampilkannya lebih dari sekali dalam total.',
  'export.dhis.export': 'Ekspor',
  'export.dhis.step.review': 'Tinjau',
  'export.dhis.step.write': 'Tulis berkas',
  'export.dhis.cancel': 'Batal',
  'export.dhis.file': 'Berkas',
  'export.dhis.file.choose-data-set': 'Pilih set data.',
  'export.dhis.file.choose-period': 'Pilih periode.',
  'export.dhis.file.correct': 'Perbaiki yang ditandai di atas.',
  'export.dhis.file.reading': 'Membaca yang dapat dipilih…',
  'export.dhis.exporting': 'Membuat berkas',
  'export.dhis.exporting.detail':
    'Anda dapat membatalkan kapan saja; maka tidak ada berkas yang ditulis.',
  'export.dhis.exporting.silent':
    'Basis data belum menjawab selama sepuluh detik. Mungkin sibuk, atau menyiapkan view; halaman terus menunggu.',
  'export.dhis.progress.settings': 'Membaca pengaturan…',
  'export.dhis.progress.places':
    '{whole, select, exact {Membaca tempat terpetakan: {done, number} dari {total, number}} about {Membaca tempat terpetakan: {done, number} dari sekitar {total, number}} other {Membaca tempat terpetakan…}}',
  'export.dhis.progress.target-documents':
    '{whole, select, exact {Membaca dokumen target: {done, number} dari {total, number}} about {Membaca dokumen target: {done, number} dari sekitar {total, number}} other {Membaca dokumen target: {done, number} sejauh ini…}}',
  'export.dhis.progress.owners':
    '{whole, select, exact {Menghitung: {done, number} dari {total, plural, other {# kader}}} about {Menghitung: {done, number} dari sekitar {total, plural, other {# kader}}} other {Menghitung: {done, plural, other {# kader}} sejauh ini…}}',
  'export.dhis.progress.connection-lost': 'Koneksi terputus. Menunggunya…',
  'export.dhis.progress.offline': 'Komputer ini luring. Menunggu koneksi…',
  'export.dhis.progress.bytes': '{size} dibaca',
  'export.dhis.empty': 'Yang akan ada dalam berkas',
  'export.dhis.empty.detail':
    'Berkas masuk ke unduhan Anda. Tidak ada yang dikirim ke DHIS2, dan tidak ada yang diubah di CHT.',
  'export.dhis.empty.rows':
    'Satu baris untuk setiap unit organisasi dan elemen data yang dilaporkan kader. Jika tidak ada yang melapor, tidak ada baris dan tidak ada nol.',
  'export.dhis.review-first': 'Tinjau angkanya dulu',
  'export.dhis.count-again': 'Hitung lagi',
  'export.dhis.costly': 'Belum dihitung',
  'export.dhis.costly.seconds':
    'Menghitung angka ini butuh sekitar {seconds, plural, other {# detik}}.',
  'export.dhis.costly.unknown': 'Lamanya menghitung angka ini tidak dapat diketahui sebelumnya.',
  'export.dhis.costly.detail':
    'Tinjau menghitung dan menampilkannya. Ekspor menghitungnya dan menulis berkas.',
  'export.dhis.counting': 'Menghitung',
  'export.dhis.counted': 'Sudah dihitung, dan belum ada yang ditulis',
  'export.dhis.counted.detail':
    'Inilah angka seperti yang akan ada dalam berkas. Ekspor menulis tepat angka ini, tanpa membaca lagi.',
  'export.dhis.counted.announcement':
    'Sudah dihitung. {values, plural, other {# nilai}}. Belum ada yang ditulis.',
  'export.dhis.cancelled': 'Ekspor dibatalkan',
  'export.dhis.cancelled.detail':
    'Tidak ada berkas yang ditulis. Pilihan Anda tersimpan; tekan Ekspor untuk mulai lagi.',
  'export.dhis.former':
    'Anda sudah memilih yang lain sejak itu. Ini hasil pilihan sebelumnya. Tekan Ekspor untuk yang sekarang.',
  'export.dhis.reading.still':
    'Yang dapat dipilih masih dibaca. Basis data mungkin sibuk, atau sedang menyiapkan view; halaman tetap menunggu.',
  'export.dhis.reading.org-units': 'Unit organisasi tidak dapat dibaca',
  'export.dhis.reading.org-units.effect':
    'Anda tetap dapat mengekspor semuanya. Untuk memilih sebagian, tunggu sampai dibaca.',
  'export.dhis.reading.periods': 'Bulan tidak dapat dibaca',
  'export.dhis.reading.periods.effect': 'Tanpa bulan tidak ada periode untuk dipilih.',
  'export.dhis.reading.again.unreachable':
    'Basis data tidak menjawab. Halaman bertanya lagi sendiri.',
  'export.dhis.reading.again.busy':
    'Basis data menerima terlalu banyak permintaan. Halaman bertanya lagi sendiri.',
  'export.dhis.reading.again.refused':
    'Basis data berkata: “{words}” ({request}, {status}). Halaman bertanya lagi sendiri.',
  'export.dhis.reading.again.signed-out': 'Sesi Anda sudah berakhir. Masuk lagi.',
  'export.dhis.retry': 'Coba lagi',
  'export.dhis.load-again': 'Muat halaman lagi',
  'export.dhis.reload': 'Baca semuanya lagi',
  'export.dhis.sign-in': 'Masuk lagi',
  'export.dhis.copy': 'Salin',
  'export.dhis.copy.what': 'Salin {text}',
  'export.dhis.copy.of': 'Salin id {name}',
  'export.dhis.copied': 'Disalin',
  'export.dhis.docs': 'Baca caranya di dokumentasi CHT',
  'export.dhis.fault.unknown-data-set':
    'Set data {value} tidak dikonfigurasi. Tidak ada yang dipilih sebagai gantinya: pilih set data.',
  'export.dhis.fault.unknown-org-unit':
    'Unit organisasi {value} tidak dipetakan ke set data ini. Hapus, atau pilih set data lain.',
  'export.dhis.fault.bad-period': '{value} bukan periode set data ini. Pilih periode dari daftar.',
  'export.dhis.fault.unknown-period': 'Tidak ada dokumen target {value}. Pilih periode lain.',
  'export.dhis.fault.unsupported-period-type':
    'Set data ini menerima periode bertipe {value}, yang tidak dapat disusun dari bulan dokumen target. Pilih set data lain, atau mintalah orang yang mengonfigurasi aplikasi CHT memperbaiki period_type.',
  'export.dhis.fault.unknown-period-type':
    'Tipe periode set data ini, {value}, tidak dikenal. Mintalah orang yang mengonfigurasi aplikasi CHT menulis period_type seperti DHIS2, misalnya Monthly atau Quarterly.',
  'export.dhis.fault.adx-period':
    'ADX tidak dapat menyebut {value}: DHIS2 akan menganggapnya periode lain. Pilih format lain.',
  'export.dhis.fault.invalid-parameter':
    'Alamat menyebut {parameter}={value}, yang tidak dikenal halaman ini. Itu tidak dipakai; tinjau pilihannya.',
};
