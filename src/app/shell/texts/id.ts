import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const shellTextsId: Translation<typeof shellTextsEn> = {
  'import.export': 'Impor & ekspor data',
  'shell.skip': 'Langsung ke isi utama',
  'shell.navigation': 'Navigasi utama',
  'shell.navigation.open': 'Buka navigasi',
  'shell.signed-in-as': 'Masuk sebagai',
  'shell.help': 'Bantuan',
  'shell.sign-out.failed': 'Anda masih masuk.',
  'shell.start.title': 'Selamat datang',
  'shell.start.missing':
    'Akun Anda tidak memiliki izin {permission}, jadi konsol admin tidak terbuka dengan sendirinya.',
  'shell.start.missing-export':
    'Akun Anda tidak memiliki izin {permission}, jadi tidak ada yang dapat diekspor di sini.',
  'shell.start.remedy':
    'Jika memerlukannya, mintalah admin CHT memberikan izin ini kepada salah satu peran Anda ({roles}), lalu masuk lagi.',
  'shell.start.remedy-without-role':
    'Jika memerlukannya, mintalah admin CHT memberi akun Anda peran dengan izin ini, lalu masuk lagi.',
  'shell.start.copy-request': 'Salin pesan untuk admin Anda',
  'shell.start.copied': 'Disalin',
  'shell.start.request':
    'Mohon berikan kepada salah satu peran akun CHT {user} (peran: {roles}) yang kurang untuk mengekspor data ke DHIS2: {permissions} (di app_settings, di bawah “permissions”).',
  'shell.start.still': 'Yang dapat dibuka akun Anda:',
  'shell.page-failure.title': 'Sebagian halaman ini tidak sampai',
  'shell.page-failure.lead':
    'Periksa koneksi Anda, lalu coba lagi. Pilihan Anda ada di alamat dan tetap tersimpan.',
  'shell.not-found.title': 'Halaman itu tidak ada',
  'shell.not-found.lead':
    'Tidak ada apa pun di alamat ini. Mungkin salah ketik, atau dari versi lain.',
  'shell.not-found.back': 'Ke awal',
};
