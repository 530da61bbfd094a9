import type { Translation } from '../../../i18n/index.ts';
import type { recalculationEn } from '../en/recalculation.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const recalculation: Translation<typeof recalculationEn> = {
  'export.dhis.reports': 'Dari laporan',
  'export.dhis.reports.detail':
    'Host dapat menghitung ulang angka ini dari laporan di basis data, juga dari laporan yang datang setelah ponsel terakhir menulis. Tidak ada yang diubah.',
  'export.dhis.reports.all': 'Untuk semua unit organisasi ini bisa memakan banyak menit.',
  'export.dhis.reports.compare': 'Bandingkan dengan laporan',
  'export.dhis.reports.compare.of': 'Bandingkan dengan laporan: {name}',
  'export.dhis.reports.again': 'Bandingkan lagi',
  'export.dhis.reports.compare-all': 'Bandingkan semua yang dipilih',
  'export.dhis.reports.as-of-end': 'Hanya yang dilaporkan sampai akhir periode',
  'export.dhis.reports.waiting': 'Menunggu host',
  'export.dhis.reports.running':
    'Menghitung dari laporan: {done, number} dari {total, number} akun',
  'export.dhis.reports.stop': 'Hentikan',
  'export.dhis.reports.stopped': 'Dihentikan. Tidak ada yang dihitung.',
  'export.dhis.reports.failed.unreachable': 'Host tidak menjawab.',
  'export.dhis.reports.failed.refused': 'Host berkata: {words}',
  'export.dhis.reports.failed.unusable': 'Jawaban host tidak dapat digunakan.',
  'export.dhis.reports.failed.next':
    'Tidak ada yang berubah: yang ditulis ponsel dapat diekspor seperti sebelumnya. Bandingkan lagi, atau tanyakan kepada pengelola host.',
  'export.dhis.reports.differing':
    '{differing, number} dari {all, number} ponsel berbeda dari laporan',
  'export.dhis.reports.same':
    'Laporan memberi angka yang ditulis ponsel. Ponsel yang dibandingkan: {all, number}',
  'export.dhis.reports.made.as-known-now':
    'Dari semua laporan yang diketahui sekarang, per {when}, dalam waktu {zone}.',
  'export.dhis.reports.made.as-of-end':
    'Dari yang dilaporkan sampai akhir periode, per {when}, dalam waktu {zone}.',
  'export.dhis.reports.of': 'Dari {name} saja.',
  'export.dhis.reports.differing-only': 'Hanya yang berbeda',
  'export.dhis.reports.target': 'Target',
  'export.dhis.reports.phone': 'Ponsel',
  'export.dhis.reports.recalculated': 'Dari laporan',
  'export.dhis.reports.difference': 'Selisih',
  'export.dhis.reports.no-document': 'Ponsel belum menulis dokumen untuk periode ini.',
  'export.dhis.reports.faults':
    'Aturan gagal untuk akun ini: angkanya tidak ada di berkas hitung ulang. Kesalahan: {count, number}',
  'export.dhis.reports.late':
    'Laporan yang terlambat: {count, number}. Ponsel terakhir menulis pada {when}: dokumennya tidak mungkin sudah menghitungnya.',
  'export.dhis.reports.late.line': '{form}, dilaporkan pada {when}',
  'export.dhis.reports.late.arrived': '{form}, dilaporkan pada {when}, tiba di server kemudian',
  'export.dhis.reports.late.changed': '{form}, dilaporkan pada {when}, diubah kemudian',
  'export.dhis.reports.late.more': 'dan {count, number} lagi',
  'export.dhis.reports.explained': 'Tanpa laporan itu angkanya sama dengan yang ditulis ponsel.',
  'export.dhis.reports.edited':
    'Salah satunya diubah kemudian: apa yang dihitung ponsel darinya sebelum itu tidak disimpan.',
  'export.dhis.reports.not-explained':
    'Tanpa laporan itu angkanya lain lagi: ada hal lain yang juga berubah.',
  'export.dhis.reports.unexplained':
    'Tidak ada laporan yang terlambat: laporan, kontak, atau ponsel berubah sejak itu.',
  'export.dhis.reports.gone': 'Dokumen ponsel tanpa akun yang tidak termasuk: {count, number}',
  'export.dhis.reports.export': 'Ekspor hasil hitung ulang',
  'export.dhis.reports.export.detail':
    'Menulis berkas dari angka laporan. Tombol di akhir halaman menulis yang ditulis ponsel. Satu berkas berasal dari satu sumber.',
  'export.dhis.reports.found':
    'Pemeriksaan terhadap DHIS2 menemukan sesuatu dalam berkas yang dihitung ulang: {count, number}. Yang Anda keluarkan atau perbaiki di sana hanya berlaku untuk berkas dari ponsel; di berkas ini tetap ada.',
  'export.dhis.reports.no-file': 'Tidak ada berkas. {words}',
  'export.dhis.reports.saved': '{name} ditulis. Angkanya dari laporan, bukan dari ponsel.',
  'export.dhis.reports.only-some':
    'Satu berkas mencakup unit organisasi yang utuh: bandingkan unitnya, atau semuanya, untuk mengekspor hasil dari laporan.',
  'export.dhis.reports.none-shown': 'Tidak ada yang dapat dibandingkan.',
  'export.dhis.reports.by-phones': 'Angkanya adalah yang ditulis ponsel.',
  'export.dhis.reports.surplus':
    'Telepon menyebut lebih banyak daripada yang dibenarkan laporan di server. Itu bukan pekerjaan yang terlambat.',
  'export.dhis.reports.surplus.departed':
    'kader melaporkan kontak-kontak ini dalam periode itu, dan mereka bukan miliknya lagi; telepon mungkin masih menghitungnya. Ekspor apa yang diberikan laporan, atau keluarkan kader dengan alasannya. Lalu hapus data aplikasi di telepon dan minta kader masuk lagi.',
  'export.dhis.reports.surplus.none':
    'Tidak ditemukan kontak yang bukan milik kader lagi. Laporan mungkin telah diarsipkan: ini tidak membuktikan apa pun terhadap kader.',
  'export.dhis.reports.surplus.unknown':
    'Apakah ada kontak yang bukan milik kader lagi tidak dapat diketahui di sini. Laporan mungkin telah diarsipkan: ini tidak membuktikan apa pun terhadap kader.',
  'export.dhis.reports.surplus.moved': 'sekarang termasuk tempat lain. Laporan: {count, number}',
  'export.dhis.reports.surplus.deleted': 'telah dihapus. Laporan: {count, number}',
  'export.dhis.reports.surplus.muted': 'dibisukan. Laporan: {count, number}',
};
