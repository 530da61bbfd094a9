import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const sessionTextsId: Translation<typeof sessionTextsEn> = {
  'admin.app.name': 'Manajemen aplikasi',
  'Log Out': 'Keluar',
  'language.choose': 'Bahasa',
  'language.more': 'Bahasa lain',
  'language.names-only': 'hanya nama, kata-kata halaman ini belum ada',
  'sign-in.title': 'Masuk',
  'sign-in.lead': 'Gunakan nama pengguna dan kata sandi akun CHT Anda di {server}.',
  'sign-in.single-sign-on':
    'Apakah Anda membuka CHT dengan single sign-on? Formulir ini hanya menerima kata sandi: mintalah admin Anda menyediakan halaman ini di alamat CHT sendiri, tempat masuk ke CHT sudah cukup.',
  'sign-in.name': 'Nama pengguna',
  'sign-in.name.missing': 'Masukkan nama pengguna Anda.',
  'sign-in.password': 'Kata sandi',
  'sign-in.password.missing': 'Masukkan kata sandi Anda.',
  'sign-in.password.show': 'Tampilkan kata sandi',
  'sign-in.submit': 'Masuk',
  'sign-in.submitting': 'Sedang masuk…',
  'sign-in.returning': 'Anda akan kembali ke halaman tadi.',
  'session.opening': 'Membuka…',
  'session.waiting.database':
    'Masih menunggu basis data mengatakan siapa yang masuk dan apa pengaturannya. Mungkin sedang sibuk, atau koneksinya lambat.',
  'session.waiting.page': 'Masih menunggu berkas halaman ini. Koneksinya mungkin lambat.',
  'session.retry': 'Coba lagi',
  'session.failure.unreachable.title': 'Basis data tidak menjawab',
  'session.failure.page-files.title': 'Sebagian halaman ini tidak sampai',
  'session.failure.refused.title': 'Basis data tidak memberikan pengaturannya',
  'session.error.unreachable':
    'Tidak ada jawaban dari basis data. Tidak ada yang berubah. Periksa koneksi Anda, lalu coba lagi.',
  'session.error.wrong-credentials':
    'Tidak ada akun dengan nama pengguna dan kata sandi ini. Periksa keduanya, juga huruf besarnya, lalu masuk lagi. Jika lupa kata sandi, mintalah yang baru kepada admin CHT.',
  'session.error.too-many-attempts':
    'Terlalu banyak percobaan dalam waktu singkat. Tunggu beberapa menit, lalu masuk lagi.',
  'session.error.session-not-ended':
    'Anda masih masuk: halaman sedang membaca ketika Anda keluar. Tunggu sebentar lalu keluar lagi; pada komputer yang dipakai orang lain, tutup perambannya.',
  'session.error.session-not-kept':
    'Kata sandinya benar, tetapi peramban tidak menyimpan sesi. Izinkan kuki untuk alamat ini, atau buka dengan https://, lalu masuk lagi.',
  'session.error.busy':
    'Basis data sedang sibuk: saat ini tidak menjawab siapa pun. Tunggu satu menit, lalu coba lagi.',
  'session.error.offline-account':
    'Ini akun untuk bekerja luring di ponsel. CHT tidak mengizinkan akun seperti itu membaca yang diperlukan untuk ekspor. Mintalah admin CHT akun dengan peran daring.',
  'session.error.page-files':
    'Koneksi mungkin terputus, atau versi baru dipasang saat halaman ini terbuka. Periksa koneksi Anda, lalu coba lagi.',
  'session.error.refused':
    'Basis data menjawab dengan status {status}: “{words}”. Coba lagi; jika tetap begitu, tunjukkan kalimat ini kepada admin CHT.',
  'session.error.no-permission':
    'Akun Anda tidak boleh membaca pengaturan. Mintalah admin CHT memberinya peran daring.',
};
