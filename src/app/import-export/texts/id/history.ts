import type { Translation } from '../../../i18n/index.ts';
import type { historyEn } from '../en/history.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const history: Translation<typeof historyEn> = {
  'export.dhis.history': 'Untuk arsip Anda',
  'export.dhis.history.since': 'Yang berubah sejak {when}',
  'export.dhis.history.same':
    'Tidak ada: berkas ini memuat yang sama dengan yang sebelumnya. Tidak perlu mengimpornya lagi.',
  'export.dhis.history.changed': '{count, plural, other {nilai berubah}}',
  'export.dhis.history.changed.title': 'Nilai yang berubah',
  'export.dhis.history.added': '{count, plural, other {nilai baru}}',
  'export.dhis.history.added.title': 'Nilai yang baru',
  'export.dhis.history.left-behind': 'tertinggal di DHIS2',
  'export.dhis.history.left-behind.title':
    '{count, plural, =1 {Satu nilai tetap di DHIS2 meskipun berkas ini tidak lagi memuatnya} other {DHIS2 menyimpan {count, number} nilai yang tidak lagi dimuat berkas ini}}',
  'export.dhis.history.left-behind.effect':
    'Impor tidak pernah menghapus nilai. Jika berkas sebelumnya diimpor, DHIS2 terus menghitung nilai ini, di samping isi berkas ini.',
  'export.dhis.history.left-behind.next':
    'Simpan berkas penghapusan, dan impor ke DHIS2 dengan strategi Delete: berkas itu menghapus tepat nilai ini. Mulai dengan uji coba. Jangan pernah mengimpornya dengan strategi lain.',
  'export.dhis.history.save-removals': 'Simpan berkas penghapusan',
  'export.dhis.history.again':
    'Impor lagi berkas itu, agar DHIS2 memiliki nilai yang sekarang. Nilai yang sama tetap seperti adanya.',
  'export.dhis.history.untold':
    '{count, plural, =1 {Satu lagi tidak tercantum di sini.} other {Tidak tercantum di sini: {count, number} lagi.}}',
  'export.dhis.history.why.moved': 'sekarang ada di unit lain',
  'export.dhis.history.why.no-document': 'tidak lagi memiliki dokumen periode ini',
  'export.dhis.history.why.no-document-of-chosen':
    'tidak lagi memiliki dokumen periode ini di unit yang dipilih',
  'export.dhis.history.why.not-reported': 'tidak lagi memberikan angka ini',
  'export.dhis.history.why.mapped-otherwise': 'tempat atau target sekarang dipetakan lain',
  'export.dhis.history.why.left-out': 'baris ditinggalkan dari berkas ini',
  'export.dhis.history.why.excluded': 'ditinggalkan dari periode ini',
  'export.dhis.history.why.malformed': 'dokumen tidak dapat dibaca',
  'export.dhis.history.why.other-revision': 'revisi lain dari dokumen yang dihitung',
  'export.dhis.history.why.older-account': 'akun yang lebih baru yang dihitung',
  'export.dhis.history.why.no-contact': 'kontak itu sudah tidak ada',
  'export.dhis.history.why.no-org-unit':
    'tidak ada tempat di atas yang memiliki unit organisasi sekarang',
  'export.dhis.history.why.bad-number': 'angka sekarang tidak dapat dibaca',
  'export.dhis.history.save-receipt': 'Simpan tanda terima',
  'export.dhis.history.forget':
    '{count, plural, =1 {Lupakan ekspor yang lalu} other {Lupakan {count, number} ekspor yang lalu}}',
  'export.dhis.history.kept':
    'Peramban ini menyimpan apa yang diekspor, tanpa nama kader, agar ekspor berikutnya untuk pilihan ini dapat dibandingkan.',
  'export.dhis.history.not-kept':
    'Peramban ini tidak menyimpan apa yang diekspor: ekspor berikutnya untuk pilihan ini tidak akan dibandingkan dengannya.',
};
