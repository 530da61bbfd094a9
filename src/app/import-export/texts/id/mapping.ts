import type { Translation } from '../../../i18n/index.ts';
import type { mappingEn } from '../en/mapping.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const mapping: Translation<typeof mappingEn> = {
  'export.dhis.mapping.intro':
    'Unit organisasi manakah setiap tempat, dan elemen data manakah setiap target? Yang tidak mungkin lain adalah pasti; sisanya Anda konfirmasi. Tidak ada yang diubah di CHT maupun di DHIS2: Anda mengunduh berkas.',
  'export.dhis.mapping.back': 'Kembali ke ekspor',
  'export.dhis.mapping.reading': 'Membaca tempat dan target…',
  'export.dhis.mapping.retry': 'Coba lagi',
  'export.dhis.mapping.types': 'Tempat yang dipetakan',
  'export.dhis.mapping.types.next':
    'Belum ada tempat yang dipetakan. Centang jenis tempat yang memiliki unit organisasi: biasanya unit komunitas atau fasilitas kesehatan.',
  'export.dhis.mapping.too-many':
    'Ada lebih dari {most} tempat dari jenis ini: rumah tangga tidak memiliki unit organisasi. Centang jenis lain.',
  'export.dhis.mapping.file': 'Pilih berkas metadata',
  'export.dhis.mapping.file.how':
    'Di DHIS2, Import/Export, ekspor metadata beserta ketergantungan dari set data sebagai JSON, dengan unit organisasi di atasnya.',
  'export.dhis.mapping.file.loaded':
    '{elements, plural, other {# elemen data}}, {units, plural, other {# unit organisasi}}',
  'export.dhis.mapping.file.refused':
    '{fileName} tidak berisi metadata set data apa pun. Yang dimuat sebelumnya tetap ada.',
  'export.dhis.mapping.org-units':
    '{read, number} dari {total, number} unit organisasi sudah dibaca',
  'export.dhis.mapping.data-set': 'Set data',
  'export.dhis.mapping.data-set.which':
    'DHIS2 memiliki beberapa set data. Pilih yang akan dipetakan.',
  'export.dhis.mapping.suggesting': 'Mencari saran: {done, number} dari {all, number}',
  'export.dhis.mapping.table': 'Muat tabel sebelumnya',
  'export.dhis.mapping.table.how':
    'mapping.csv atau mapping.json, dari sini atau dari instans lain seperti pelatihan. Baris dengan yes atau no di bawah “accept” diambil.',
  'export.dhis.mapping.table.taken': '{fileName}: {count, plural, other {# keputusan diambil}}',
  'export.dhis.mapping.table.unused': '{count, plural, other {# baris tidak dapat digunakan}}',
  'export.dhis.mapping.table.unused.unknown-place':
    'tidak ada tempat di sini dengan id atau jalurnya, atau ada beberapa',
  'export.dhis.mapping.table.unused.unknown-target': 'tidak ada target di sini dengan idnya',
  'export.dhis.mapping.table.unused.unknown-in-dhis2':
    'tidak ada di DHIS2 ini dengan id, kode atau jalurnya, atau ada beberapa',
  'export.dhis.mapping.table.unused.unknown-answer': '“accept” bukan yes maupun no',
  'export.dhis.mapping.table.unused.contradicted':
    'baris lain mengatakan hal lain tentang yang sama',
  'export.dhis.mapping.table.not-a-table':
    '{fileName} bukan tabel pemetaan. Tidak ada yang diubah.',
  'export.dhis.mapping.table.unreadable-row':
    '{fileName}: karena tanda kutip baris {row, number} tidak dapat dibaca. Tidak ada yang diubah.',
  'export.dhis.mapping.progress': '{done} dari {all} selesai',
  'export.dhis.mapping.group.conflict': 'Konflik',
  'export.dhis.mapping.group.to-confirm': 'Untuk dikonfirmasi',
  'export.dhis.mapping.group.nothing-found': 'Tidak ditemukan',
  'export.dhis.mapping.group.certain': 'Pasti',
  'export.dhis.mapping.group.decided': 'Diputuskan oleh Anda',
  'export.dhis.mapping.group.mapped': 'Sudah dipetakan',
  'export.dhis.mapping.more': 'Tampilkan {count} lagi',
  'export.dhis.mapping.target': 'Target',
  'export.dhis.mapping.by.code': 'kode sama',
  'export.dhis.mapping.by.name': 'nama mirip',
  'export.dhis.mapping.elsewhere': 'berada di bawah unit lain daripada tempat di atasnya',
  'export.dhis.mapping.confirm': 'Konfirmasi',
  'export.dhis.mapping.confirm.name': 'Konfirmasi {unit} untuk {name}',
  'export.dhis.mapping.choose': 'Pilih yang lain',
  'export.dhis.mapping.choose.name': 'Pilih yang lain untuk {name}',
  'export.dhis.mapping.search': 'Cari di DHIS2 untuk {name}',
  'export.dhis.mapping.search.count': '{count, plural, =0 {Tidak ditemukan} other {# ditemukan}}',
  'export.dhis.mapping.leave-out': 'Tidak dipetakan',
  'export.dhis.mapping.leave-out.name': 'Tidak dipetakan: {name}',
  'export.dhis.mapping.undo': 'Urungkan',
  'export.dhis.mapping.undo.name': 'Urungkan keputusan untuk {name}',
  'export.dhis.mapping.none': 'Tidak mendapat pemetaan',
  'export.dhis.mapping.conflict.unknown-org-unit': 'DHIS2 tidak memiliki {unit}',
  'export.dhis.mapping.conflict.not-assigned': 'Set data tidak ditetapkan ke {unit}',
  'export.dhis.mapping.conflict.several-org-units':
    'Dipetakan ke beberapa unit, angkanya dihitung di masing-masing: {unit}',
  'export.dhis.mapping.conflict.two-places': '{unit} juga milik {other}',
  'export.dhis.mapping.conflict.differs': 'Dipetakan ke {unit}; menurut kode atau nama itu {other}',
  'export.dhis.mapping.by-hand':
    '{count, plural, other {# tempat memiliki}} pemetaan untuk set data lain yang bukan daftar. Jadikan daftar secara manual; tidak ada berkas yang bisa.',
  'export.dhis.mapping.downloads': 'Unduh',
  'export.dhis.mapping.download.contacts': '{file}: {count, plural, other {# tempat}}',
  'export.dhis.mapping.download.patch': 'settings-patch.json',
  'export.dhis.mapping.download.table': 'mapping.csv',
  'export.dhis.mapping.downloads.next':
    'Unggah kontak dengan cht-conf (edit-contacts, lalu upload-docs), terapkan tambalan pada app_settings.json, dan simpan tabel untuk instans berikutnya.',
  'export.dhis.mapping.downloads.none':
    'Tidak ada yang perlu diubah: hanya tabel yang dapat diunduh.',
};
