import type { Translation } from '../../../i18n/index.ts';
import type { formEn } from '../en/form.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const form: Translation<typeof formEn> = {
  'export.dhis.form': 'Formulir resmi',
  'export.dhis.form.of': 'Formulir resmi: {name}',
  'export.dhis.form.print': 'Cetak formulir',
  'export.dhis.form.close': 'Tutup formulir',
  'export.dhis.form.layout.custom':
    'Formulir khusus DHIS2, dibersihkan: tanpa gambar, skrip, dan warnanya.',
  'export.dhis.form.layout.sections': 'Dalam bagian-bagian DHIS2.',
  'export.dhis.form.layout.default': 'Dalam tata letak bawaan DHIS2.',
  'export.dhis.form.layout.plain':
    'Tabel biasa: tidak ada metadata termuat yang menyebut tata letak formulir. Bacalah dari DHIS2.',
  'export.dhis.form.field.not-reported': 'Tidak dilaporkan',
  'export.dhis.form.field.not-mapped': 'Tidak ada target yang dipetakan ke sini: isi dengan tangan',
  'export.dhis.form.field.greyed': 'Tidak diisi',
  'export.dhis.form.others': 'Tidak dalam bagian mana pun',
  'export.dhis.form.element': 'Elemen data',
  'export.dhis.form.not-on': 'Dihitung, dan tidak ada di kolom mana pun pada formulir:',
  'export.dhis.form.prepared': 'Disiapkan oleh',
  'export.dhis.form.approved': 'Disetujui oleh',
  'export.dhis.form.signature': 'Tanda tangan',
  'export.dhis.form.date': 'Tanggal',
};
