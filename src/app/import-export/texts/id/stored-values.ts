import type { Translation } from '../../../i18n/index.ts';
import type { storedValuesEn } from '../en/stored-values.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const storedValues: Translation<typeof storedValuesEn> = {
  'export.dhis.stored.reading': 'Membaca yang ada di DHIS2',
  'export.dhis.stored.before': 'Yang ada di DHIS2 sekarang',
  'export.dhis.stored.same':
    '{count, plural, =0 {Tidak ada nilai yang sudah ada di DHIS2 seperti di sini.} other {# nilai sudah ada di DHIS2, persis sama.}}',
  'export.dhis.stored.different':
    '{count, plural, other {# nilai berbeda di DHIS2: impor menggantinya}}',
  'export.dhis.stored.only-in-file': '{count, plural, other {# nilai belum ada di DHIS2}}',
  'export.dhis.stored.only-in-dhis2':
    '{count, plural, other {# nilai hanya ada di DHIS2: impor membiarkannya di sana}}',
  'export.dhis.stored.in-dhis2': '· di DHIS2: {value}',
  'export.dhis.stored.held':
    '{count, plural, other {# nilai ini ada di DHIS2: sudah dibaca kembali.}}',
  'export.dhis.stored.not-held':
    'DHIS2 memiliki {held, number} dari {sent, number} nilai seperti yang dikirim',
  'export.dhis.stored.not-held.next':
    'Lihat baris ini di entri data DHIS2: mungkin seseorang sedang mengubahnya. Lalu ekspor dan kirim lagi.',
  'export.dhis.stored.other': '{count, plural, other {# nilai berbeda di DHIS2}}',
  'export.dhis.stored.missing': '{count, plural, other {# nilai tidak ada di DHIS2}}',
  'export.dhis.stored.zeros-not-kept':
    '{count, plural, other {# nol yang tidak disimpan DHIS2 ini}}',
  'export.dhis.stored.not-read':
    'Yang ada di DHIS2 tidak dapat dibaca, jadi tidak ada yang dikatakan tentangnya.',
  'export.dhis.stored.others-not-read':
    'Unit organisasi tanpa nilai dalam file ini tidak dapat dibaca: pengguna DHIS2 ini tidak boleh melihat salah satunya. Yang hanya ada di DHIS2 di sana tidak diketahui.',
  'export.dhis.stored.not-read.no-access':
    'Pengguna DHIS2 ini tidak boleh melihat set data atau salah satu unit organisasi: yang ada di DHIS2 tidak dapat dibaca.',
  'export.dhis.removals.title':
    '{count, plural, other {# nilai ekspor terakhir Anda tertinggal di DHIS2}}',
  'export.dhis.removals.detail':
    'Berkas yang sekarang tidak memuatnya, dan impor tidak menghapus apa pun: DHIS2 masih menghitungnya. Penghapusan hanya menghapus yang masih persis seperti ditulis ekspor itu.',
  'export.dhis.removals.rows': '{count, plural, other {# nilai itu}}',
  'export.dhis.removals.check': 'Lihat apa yang akan dihapus',
  'export.dhis.removals.checking': 'Bertanya kepada DHIS2',
  'export.dhis.removals.confirm':
    '{count, plural, other {Hapus # nilai di DHIS2, dengan komentarnya}}',
  'export.dhis.removals.delete': '{count, plural, other {Hapus # nilai}}',
  'export.dhis.removals.nothing': 'Tidak ada yang dihapus.',
  'export.dhis.removals.changed-since':
    '{count, plural, other {# nilai diubah seseorang sejak itu, dan tetap ada}}',
  'export.dhis.removals.gone': '{count, plural, other {# nilai sudah tidak ada}}',
  'export.dhis.removals.refused': 'DHIS2 tidak akan menghapus semuanya. Tidak ada yang dihapus.',
  'export.dhis.removals.deleted':
    '{count, plural, =0 {Tidak ada yang dihapus.} other {# nilai dihapus di DHIS2, dan sudah tidak ada: sudah dibaca kembali.}}',
  'export.dhis.removals.remaining': '{count, plural, other {# nilai masih ada di DHIS2}}',
};
