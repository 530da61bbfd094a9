import type { Translation } from '../../../i18n/index.ts';
import type { signOffsEn } from '../en/sign-offs.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const signOffs: Translation<typeof signOffsEn> = {
  'export.dhis.section.sign-offs': 'Disahkan pengawas',
  'export.dhis.section.validated': 'disahkan',
  'export.dhis.sign-offs.intro':
    'Pengawas menandatangani di CHT bahwa mereka telah memeriksa angka-angka ini bersama kader mereka. Tidak ada angka yang berubah karenanya. Bila ada yang berubah sejak itu, mintalah pengawas memeriksa dan menandatangani lagi.',
  'export.dhis.sign-offs.failed':
    'Yang ditandatangani pengawas tidak dapat dibaca. Angka dan berkas tidak terpengaruh.',
  'export.dhis.sign-offs.outdated':
    'Terlalu banyak yang berubah sejak angka-angka ini dihitung untuk mengetahui apakah masih seperti yang ditandatangani. Tinjau lagi.',
  'export.dhis.sign-offs.unreadable':
    '{count, plural, other {# laporan pengawas tidak dapat dibaca, dan dianggap tidak ditulis.}}',
  'export.dhis.sign-offs.status.not-validated': 'belum disahkan',
  'export.dhis.sign-offs.status.changed': 'berubah sejak itu',
  'export.dhis.sign-offs.status.partly': 'disahkan sebagian',
  'export.dhis.sign-offs.status.may-have-changed': 'mungkin berubah',
  'export.dhis.sign-offs.status.validated': 'disahkan',
  'export.dhis.sign-offs.by.validated': 'Disahkan oleh {name} untuk {place}, {when}',
  'export.dhis.sign-offs.by.withdrawn': 'Ditarik kembali oleh {name} untuk {place}, {when}',
  'export.dhis.sign-offs.of': '{reported, number} dari {expected, number} kader telah melapor',
  'export.dhis.sign-offs.partly': 'Berlaku untuk {covered, number} dari {owners, number} kader.',
  'export.dhis.sign-offs.maybe':
    'Laporan tidak mencantumkan apa yang diperiksa, dan ada angka yang ditulis pada hari itu atau sesudahnya.',
  'export.dhis.sign-offs.change.new': 'Baru sejak itu: {names}',
  'export.dhis.sign-offs.change.changed': 'Berubah sejak itu: {names}',
  'export.dhis.sign-offs.change.deleted': 'Dihapus sejak itu: {names}',
  'export.dhis.sign-offs.change.moved': 'Pindah sejak itu: {names}',
  'export.dhis.sign-offs.change.not-counted': 'Tidak dihitung lagi: {names}',
  'export.dhis.sign-offs.reported': 'Dilaporkan oleh {name} untuk {place}, {when}; tidak berlaku:',
  'export.dhis.sign-offs.why.no-role': 'tidak ada akunnya yang boleh menandatangani',
  'export.dhis.sign-offs.why.other-place': 'akunnya tidak bekerja untuk tempat ini',
  'export.dhis.sign-offs.nobody': 'seseorang',
  'export.dhis.receipt.sign-offs': 'Disahkan pengawas',
  'export.dhis.receipt.sign-offs.figure':
    '{validated, number} dari {all, number} unit organisasi disahkan',
};
