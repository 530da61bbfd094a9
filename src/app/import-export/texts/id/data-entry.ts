import type { Translation } from '../../../i18n/index.ts';
import type { dataEntryEn } from '../en/data-entry.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const dataEntry: Translation<typeof dataEntryEn> = {
  'export.dhis.entry': 'Entri Data DHIS2',
  'export.dhis.entry.detail':
    'Yang akan dikatakan Entri Data tentang formulir dengan angka ini. Semua itu tidak menahan berkas.',
  'export.dhis.entry.nothing': 'Tidak ada yang akan ditandai.',
  'export.dhis.entry.limits':
    '{count, plural, other {{count, number} nilai di luar minimum dan maksimumnya}}',
  'export.dhis.entry.limits.detail':
    'Entri Data menandai nilai seperti itu dan menyimpannya. Tanyakan apakah angkanya benar.',
  'export.dhis.entry.between': 'seharusnya antara {min} dan {max}',
  'export.dhis.entry.missing.compulsory': 'Kolom wajib yang kosong',
  'export.dhis.entry.missing.compulsory.detail':
    'Tidak ada dalam berkas ini untuk unit organisasi tersebut; DHIS2 mungkin memilikinya. Jika tidak, isilah di sana.',
  'export.dhis.entry.missing.comment-required': 'Kolom kosong yang memerlukan komentar',
  'export.dhis.entry.missing.comment-required.detail':
    'Set data ini meminta nilai atau komentar di setiap kolom. Tulislah di DHIS2 setelah impor.',
  'export.dhis.entry.missing.field-combination': 'Kolom yang harus diisi bersama',
  'export.dhis.entry.missing.field-combination.detail':
    'Set data ini meminta semua kombinasi opsi suatu elemen data begitu salah satunya bernilai. Hanya aplikasi entri data yang lama yang memintanya.',
  'export.dhis.entry.fields': '{count, plural, other {Tampilkan {count, number} kolom}}',
  'export.dhis.entry.at': '{count, plural, other {Kosong di {count, number} unit organisasi.}}',
  'export.dhis.entry.in-no-row':
    'Tidak ada di baris mana pun dalam berkas ini: tidak ada target yang dipetakan ke sana, atau tidak ada yang melaporkannya.',
  'export.dhis.entry.incomplete':
    '{count, plural, other {{count, number} formulir yang tidak akan diselesaikan Entri Data}}',
  'export.dhis.entry.incomplete.detail':
    'Kecuali DHIS2 memiliki lebih dari berkas ini. Nilainya tetap dapat diimpor; saat menandai selesai dari sini, DHIS2 hanya menolak bila kolom wajib kosong.',
  'export.dhis.entry.forms': 'Tampilkan yang mana, dan mengapa',
  'export.dhis.entry.why.compulsory': 'Kolom wajib kosong.',
  'export.dhis.entry.why.comment-required': 'Kolom kosong tidak memiliki komentar.',
  'export.dhis.entry.why.validation-rule': 'Aturan validasi dilanggar.',
  'export.dhis.entry.why.field-combination':
    'Sebagian kombinasi opsi suatu elemen bernilai, yang lain tidak.',
  'export.dhis.entry.not-judged':
    'Kolom kosong elemen data ini tidak diketahui, karena kombinasi opsinya tidak diketahui: {names}.',
};
