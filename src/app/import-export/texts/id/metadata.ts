import type { Translation } from '../../../i18n/index.ts';
import type { metadataEn } from '../en/metadata.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const metadata: Translation<typeof metadataEn> = {
  'export.dhis.metadata': 'Periksa terhadap DHIS2',
  'export.dhis.metadata.loaded': 'Diperiksa terhadap DHIS2, metadata {day}',
  'export.dhis.metadata.detail':
    'Dengan yang diketahui DHIS2 tentang set data ini, halaman ini menemukan apa yang akan ditolak, dihilangkan, atau disembunyikan DHIS2 sebelum berkas keluar.',
  'export.dhis.metadata.how':
    'Di DHIS2, buka Import/Export, Metadata dependency export, pilih set data ini, format JSON, dan tanpa kompresi. Lalu pilih berkas itu di sini; berkas tetap di peramban ini.',
  'export.dhis.metadata.file': 'Berkas metadata',
  'export.dhis.metadata.choose': 'Pilih berkas metadata',
  'export.dhis.metadata.other': 'Pilih berkas lain',
  'export.dhis.metadata.forget': 'Lupakan',
  'export.dhis.metadata.counts':
    '{elements, plural, other {# elemen data}}, {orgUnits, plural, other {# unit organisasi}}.',
  'export.dhis.metadata.not-kept':
    'Peramban ini tidak menyimpan berkas. Berkas dipakai sampai Anda meninggalkan halaman ini.',
  'export.dhis.metadata.from': 'Baca dari {server}',
  'export.dhis.metadata.ask': 'Baca dari DHIS2',
  'export.dhis.metadata.reading': 'Membaca dari DHIS2…',
  'export.dhis.metadata.error.unreachable': 'DHIS2 tidak menjawab',
  'export.dhis.metadata.error.unreachable.next': 'Periksa koneksi, lalu coba lagi.',
  'export.dhis.metadata.error.wrong-credentials':
    'DHIS2 tidak mengenal token ini, atau pengguna dan kata sandi ini',
  'export.dhis.metadata.error.wrong-credentials.next':
    'Ketik lagi. Token mungkin kedaluwarsa, atau tidak diizinkan untuk server ini.',
  'export.dhis.metadata.error.no-access': 'Pengguna DHIS2 ini tidak boleh melihat set data',
  'export.dhis.metadata.error.no-access.next': 'Mintalah admin DHIS2 membagikannya.',
  'export.dhis.metadata.error.not-found':
    'DHIS2 tidak memiliki set data dengan id ini, atau tidak menunjukkannya kepada pengguna ini',
  'export.dhis.metadata.error.not-found.next':
    'Mintalah admin CHT memeriksa id set data, atau admin DHIS2 membagikannya.',
  'export.dhis.metadata.error.not-dhis2': 'Yang menjawab bukan DHIS2',
  'export.dhis.metadata.error.not-dhis2.next': 'Mintalah admin memeriksa alamat DHIS2 (DHIS2_URL).',
  'export.dhis.metadata.error.signed-out': 'Sesi Anda di sini sudah berakhir',
  'export.dhis.metadata.error.signed-out.next': 'Muat ulang halaman dan masuk lagi.',
  'export.dhis.metadata.error.no-permission': 'Anda tidak lagi memiliki izin mengekspor',
  'export.dhis.metadata.error.no-permission.next': 'Tanyakan kepada admin CHT.',
  'export.dhis.metadata.error.refused': 'DHIS2 menolak: “{words}” ({status})',
  'export.dhis.metadata.error.refused.next':
    'Tunjukkan kata-kata ini kepada admin DHIS2, atau coba lagi nanti.',
  'export.dhis.metadata.fault.effect':
    'Tidak ada yang berubah: berkas diperiksa seperti sebelumnya, atau tidak diperiksa jika tidak ada yang dimuat.',
  'export.dhis.metadata.fault.not-json': '{fileName} tidak dapat dibaca sebagai JSON',
  'export.dhis.metadata.fault.not-json.next':
    'Ekspor metadata lagi sebagai JSON tanpa kompresi, atau buka dulu kompresi berkas itu.',
  'export.dhis.metadata.fault.zipped': '{fileName} adalah zip',
  'export.dhis.metadata.fault.zipped.next':
    'Buka kompresinya dan pilih JSON di dalamnya, atau ekspor metadata lagi tanpa kompresi.',
  'export.dhis.metadata.fault.not-metadata': '{fileName} tidak memuat set data',
  'export.dhis.metadata.fault.not-metadata.next':
    'Gunakan metadata dependency export set data, bukan berkas nilai data.',
  'export.dhis.metadata.fault.dhis2-error':
    'DHIS2 menolak mengekspor, dan {fileName} hanya memuat kata-katanya: “{words}”',
  'export.dhis.metadata.fault.dhis2-error.next':
    'Mintalah admin DHIS2 hak mengekspor metadata, lalu ekspor lagi.',
  'export.dhis.metadata.fault.no-such-data-set': '{fileName} milik set data lain: {dataSets}',
  'export.dhis.metadata.fault.no-such-data-set.next':
    'Ekspor metadata set data yang dipilih di sini, atau pilih dulu set data yang lain.',
};
