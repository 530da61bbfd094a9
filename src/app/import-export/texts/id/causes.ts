import type { Translation } from '../../../i18n/index.ts';
import type { causesEn } from '../en/causes.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const causes: Translation<typeof causesEn> = {
  'export.dhis.cause.wrong-period-type': 'Set data menerima periode bertipe lain',
  'export.dhis.cause.future-period': 'DHIS2 belum dibuka untuk periode ini',
  'export.dhis.cause.expired-period': 'DHIS2 sudah ditutup untuk periode ini',
  'export.dhis.cause.outside-input-periods': 'Set data saat ini tidak menerima data periode ini',
  'export.dhis.cause.reversed-input-periods':
    'DHIS2 ini menganggap masa entri periode ini yang terbuka sebagai tertutup',
  'export.dhis.cause.element-not-in-data-set': 'Elemen data tidak ada dalam set data',
  'export.dhis.cause.org-unit-not-assigned': 'Set data tidak ditetapkan ke unit organisasi',
  'export.dhis.cause.org-unit-not-open-yet': 'Unit organisasi belum dibuka',
  'export.dhis.cause.org-unit-closed': 'Unit organisasi sudah ditutup',
  'export.dhis.cause.missing-option-combo':
    'Elemen data terpilah, dan baris tidak menyebut kombinasi opsi kategori',
  'export.dhis.cause.wrong-option-combo':
    'Kombinasi opsi kategori bukan salah satu milik elemen data',
  'export.dhis.cause.missing-attribute-option-combo': 'Set data memerlukan kombinasi opsi atribut',
  'export.dhis.cause.wrong-attribute-option-combo':
    'Kombinasi opsi atribut bukan salah satu milik set data',
  'export.dhis.cause.duplicate-row': 'Nilai yang sama dikirim dua kali',
  'export.dhis.cause.value-type': 'Nilai tidak sesuai dengan tipe nilai elemen data',
  'export.dhis.cause.not-an-option': 'Nilai bukan salah satu opsi elemen data',
  'export.dhis.cause.comment-too-long': 'Komentar terlalu panjang',
  'export.dhis.cause.zero-not-significant': 'DHIS2 tidak menyimpan nol untuk elemen data ini',
  'export.dhis.cause.parent-and-child':
    'Sebuah unit organisasi dan unit di bawahnya melaporkan hal yang sama',
  'export.dhis.cause.aggregation-type': 'DHIS2 tidak menjumlahkan elemen data ini',
  'export.dhis.cause.percentage-added-up': 'Sebuah persentase akan dijumlahkan',
  'export.dhis.cause.data-set-not-found':
    'DHIS2 tidak memiliki set data itu, atau pengguna tidak boleh melihatnya',
  'export.dhis.cause.no-element-in-data-set':
    'DHIS2 tidak memiliki set data itu, atau tidak satu pun elemen data ini ada di dalamnya',
  'export.dhis.cause.data-set-not-told': 'Berkas tidak menyebut set datanya',
  'export.dhis.cause.several-data-sets': 'Elemen data berasal dari beberapa set data',
  'export.dhis.cause.element-not-found': 'DHIS2 tidak memiliki elemen data itu',
  'export.dhis.cause.org-unit-not-found': 'DHIS2 tidak memiliki unit organisasi itu',
  'export.dhis.cause.option-combo-not-found': 'DHIS2 tidak memiliki kombinasi opsi kategori itu',
  'export.dhis.cause.attribute-option-combo-not-found':
    'DHIS2 tidak memiliki kombinasi opsi atribut itu',
  'export.dhis.cause.option-combo-not-accessible':
    'DHIS2 tidak memiliki kombinasi opsi itu, atau penggunanya tidak boleh menulis data dengannya',
  'export.dhis.cause.invalid-identifier': 'Sebuah id tidak ditulis seperti cara DHIS2 menulisnya',
  'export.dhis.cause.bad-period': 'DHIS2 tidak dapat membaca periode',
  'export.dhis.cause.period-not-open':
    'Periode sudah ditutup, belum dibuka, atau bukan salah satu milik set data',
  'export.dhis.cause.outside-org-unit-dates': 'Unit organisasi tidak buka pada periode ini',
  'export.dhis.cause.outside-option-dates': 'Sebuah opsi kategori tidak berlaku untuk periode ini',
  'export.dhis.cause.org-unit-not-of-option':
    'Sebuah opsi kategori tidak berlaku untuk unit organisasi ini',
  'export.dhis.cause.already-approved': 'Data periode ini sudah disetujui',
  'export.dhis.cause.no-access-to-data-set': 'Pengguna DHIS2 tidak boleh menulis ke set data ini',
  'export.dhis.cause.no-access-to-org-unit':
    'Unit organisasi bukan salah satu milik pengguna DHIS2',
  'export.dhis.cause.no-access-to-option':
    'Pengguna DHIS2 tidak boleh menggunakan sebuah opsi kategori',
  'export.dhis.cause.no-value': 'Baris tidak memiliki nilai',
  'export.dhis.cause.incomplete-row': 'Ada yang kurang dalam sebuah baris',
  'export.dhis.cause.comment-not-an-option': 'Komentar bukan salah satu opsi',
  'export.dhis.cause.complete-date-not-possible':
    'Set data tidak dapat ditandai lengkap dengan berkas ini',
  'export.dhis.cause.not-all-valid':
    'DHIS2 mengambil semua atau tidak sama sekali, dan tidak semuanya sah',
  'export.dhis.cause.damaged-file': 'DHIS2 tidak dapat membaca berkas',
  'export.dhis.cause.unexpected-field': 'DHIS2 menyebut sesuatu yang tidak kami tulis',
  'export.dhis.cause.unknown': 'DHIS2 memberi alasan yang tidak kami kenal',
  'export.dhis.cause-fix.correct-target-mapping':
    'Mintalah elemen data atau kombinasi opsi pada pengaturan dhis target diperbaiki, lalu ekspor lagi.',
  'export.dhis.cause-fix.correct-or-assign-org-unit':
    'Mintalah dhis.orgUnit tempat itu diperbaiki, atau set data ditetapkan ke unit organisasi di DHIS2.',
  'export.dhis.cause-fix.correct-org-unit-dates':
    'Mintalah tanggal unit organisasi diperbaiki di DHIS2, atau ekspor tanpanya.',
  'export.dhis.cause-fix.choose-or-open-period':
    'Pilih periode yang terbuka, atau mintalah DHIS2 dibuka untuknya.',
  'export.dhis.cause-fix.update-dhis2':
    'Mintalah DHIS2 diperbarui ke versi setelah 2.43.1.1, atau periode entri set data dihapus.',
  'export.dhis.cause-fix.choose-other-data-set': 'Pilih set data dengan periode bertipe ini.',
  'export.dhis.cause-fix.map-yes-no':
    'Mintalah jumlah ini ditulis sebagai ya atau tidak, atau tipe nilainya diperbaiki di DHIS2.',
  'export.dhis.cause-fix.correct-value-type':
    'Mintalah tipe nilai diperbaiki di DHIS2, atau tinggalkan baris itu.',
  'export.dhis.cause-fix.leave-out': 'Tinggalkan baris-baris ini.',
  'export.dhis.cause-fix.shorten-comment': 'Mintalah komentar pada pengaturan target diperbaiki.',
  'export.dhis.cause-fix.store-zeros':
    'Mintalah DHIS2 menyimpan nol elemen data ini, atau tinggalkan baris itu.',
  'export.dhis.cause-fix.count-at-nearest':
    'Hitung setiap dokumen hanya di unit organisasi terdekat.',
  'export.dhis.cause-fix.correct-aggregation-type':
    'Mintalah tipe agregasi diperbaiki di DHIS2, atau target dipetakan ke elemen data lain.',
  'export.dhis.cause-fix.none': 'Tidak ada yang perlu dilakukan.',
  'export.dhis.cause-fix.ask-for-access': 'Mintalah admin DHIS2 memperluas hak pengguna ini.',
  'export.dhis.cause-fix.ask-to-unapprove':
    'Mintalah persetujuan ditarik di DHIS2, atau biarkan yang sudah disetujui.',
  'export.dhis.cause-fix.correct-category-option':
    'Mintalah tanggal atau unit organisasi opsi kategori diperbaiki di DHIS2.',
  'export.dhis.cause-fix.send-as-json':
    'Ekspor dan impor sebagai JSON: format itu menyebut set datanya.',
  'export.dhis.cause-fix.export-without-complete-date':
    'Ekspor tanpa menandai set data lengkap, atau satu unit organisasi saja.',
  'export.dhis.cause-fix.correct-data-set': 'Mintalah id set data diperbaiki di pengaturan CHT.',
  'export.dhis.cause-fix.correct-data-set-or-elements':
    'Mintalah id set data diperiksa di pengaturan CHT, lalu apakah elemen data ini miliknya di DHIS2.',
  'export.dhis.cause-fix.ask-for-access-or-correct-mapping':
    'Jika kombinasi opsi ada di DHIS2, mintalah pengguna ini diberi akses ke opsi kategorinya. Jika tidak, mintalah pengaturan dhis target diperbaiki.',
  'export.dhis.cause-fix.choose-open-period-or-update':
    'Pilih periode yang terbuka, atau mintalah DHIS2 dibuka untuknya. Apakah sudah terbuka, dan set data memiliki periode entri? DHIS2 2.43.0 sampai 2.43.1.1 membacanya terbalik: mintalah DHIS2 diperbarui, atau periode entri ini dihapus.',
  'export.dhis.cause-fix.correct-other-rows':
    'Perbaiki baris lain yang disebut DHIS2, lalu kirim semuanya lagi.',
  'export.dhis.cause-fix.export-again':
    'Ekspor lagi dan kirim berkas itu: sesuatu mengubah berkas ini di jalan.',
  'export.dhis.cause-fix.ask-administrator': 'Tunjukkan kata-kata DHIS2 kepada adminnya.',
};
