import type { Translation } from '../../../i18n/index.ts';
import type { validationEn } from '../en/validation.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const validation: Translation<typeof validationEn> = {
  'export.dhis.validation': 'Aturan validasi DHIS2',
  'export.dhis.validation.run':
    '{count, plural, =0 {Tidak ada aturan yang dapat dijalankan pada angka ini.} other {{count, number} aturan dijalankan pada angka ini. Aturan yang dilanggar tidak menahan berkas: tanyakan apakah angkanya benar.}}',
  'export.dhis.validation.kept': 'Setiap aturan yang dijalankan terpenuhi.',
  'export.dhis.validation.broken':
    '{count, plural, other {Dilanggar di {count, number} unit organisasi}}',
  'export.dhis.validation.no-value': 'tidak ada nilai',
  'export.dhis.validation.operator.equal_to': 'harus sama dengan',
  'export.dhis.validation.operator.not_equal_to': 'harus berbeda dari',
  'export.dhis.validation.operator.greater_than': 'harus lebih dari',
  'export.dhis.validation.operator.greater_than_or_equal_to': 'harus sekurang-kurangnya',
  'export.dhis.validation.operator.less_than': 'harus kurang dari',
  'export.dhis.validation.operator.less_than_or_equal_to': 'harus paling banyak',
  'export.dhis.validation.operator.compulsory_pair': 'harus dilaporkan bersama',
  'export.dhis.validation.operator.exclusive_pair': 'tidak boleh dilaporkan bersama',
  'export.dhis.validation.not-run': 'Aturan yang hanya dapat diperiksa DHIS2',
  'export.dhis.validation.why.constant': 'Aturan ini memakai konstanta DHIS2.',
  'export.dhis.validation.why.indicator': 'Aturan ini memakai indikator.',
  'export.dhis.validation.why.program-data': 'Aturan ini memakai data program.',
  'export.dhis.validation.why.reporting-rate': 'Aturan ini memakai tingkat pelaporan.',
  'export.dhis.validation.why.org-unit-group': 'Aturan ini menanyakan kelompok unit organisasi.',
  'export.dhis.validation.why.option-group':
    'Aturan ini memakai kelompok opsi, atau satu kombinasi opsi atribut.',
  'export.dhis.validation.why.other-period': 'Aturan ini melihat periode lain juga.',
  'export.dhis.validation.why.function': 'Aturan ini memakai fungsi yang hanya dihitung di DHIS2.',
  'export.dhis.validation.why.syntax': 'Rumusnya tidak dapat dibaca.',
  'export.dhis.validation.why.element-not-in-file':
    'Aturan ini memakai elemen data yang tidak ada dalam berkas ini; DHIS2 mungkin memiliki nilainya.',
  'export.dhis.validation.why.org-unit-level':
    'Aturan ini untuk beberapa tingkat, dan tingkat beberapa unit organisasi tidak diketahui.',
};
