import type { Translation } from '../../../i18n/index.ts';
import type { formatEn } from '../en/format.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const format: Translation<typeof formatEn> = {
  'export.dhis.format': 'Format',
  'export.dhis.format.json': 'JSON',
  'export.dhis.format.xml': 'XML',
  'export.dhis.format.xml.advice': 'Di DHIS2, pilih format XML: DHIS2 tidak melihat nama berkas.',
  'export.dhis.format.adx': 'ADX',
  'export.dhis.format.adx.advice':
    'Di DHIS2, pilih format ADX dan biarkan semua skema pengenal pada UID: tanpa itu, server lama mencari kode dan tidak menemukan apa pun. Komentar tidak ada dalam berkas ADX.',
  'export.dhis.format.adx.advice.codes':
    'Di DHIS2, pilih format ADX dan, sebagai skema pengenal unit organisasi, Code; biarkan yang lain pada UID. Komentar tidak ada dalam berkas ADX.',
  'export.dhis.format.csv': 'CSV',
  'export.dhis.format.csv.advice':
    'Di DHIS2, centang “First row is header”: tanpa itu impor gagal atau menganggap judul sebagai baris. Berkas CSV tidak dapat menandai set data lengkap, dan menyimpannya dari lembar kerja dapat merusaknya.',
  'export.dhis.format.csv.advice.codes':
    'Di DHIS2, centang “First row is header” dan pilih Code sebagai skema pengenal unit organisasi: berkas CSV tidak dapat menyatakan bahwa isinya kode. Berkas CSV juga tidak dapat menandai set data lengkap, dan menyimpannya dari lembar kerja dapat merusaknya.',
  'export.dhis.gzip': 'Kompresi (gzip)',
};
