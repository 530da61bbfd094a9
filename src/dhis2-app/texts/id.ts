import type { Translation } from '../../app/i18n/index.ts';
import type { dhis2AppEn } from './dhis2-app.en.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const dhis2AppId: Translation<typeof dhis2AppEn> = {
  'dhis2-app.title': 'Laporan CHT',
  'dhis2-app.intro':
    'Menghitung yang dicatat kader kesehatan di CHT, dan mengimpornya ke DHIS2 ini.',
  'dhis2-app.back': 'Kembali ke DHIS2',
  'dhis2-app.opening': 'Membuka…',
  'dhis2-app.asking': 'Bertanya kepada host ekspor…',
  'dhis2-app.again': 'Coba lagi',
  'dhis2-app.dhis2.unreachable': 'DHIS2 tidak menjawab.',
  'dhis2-app.dhis2.unreachable.next': 'Periksa koneksi Anda, lalu coba lagi.',
  'dhis2-app.dhis2.wrong-credentials': 'Anda sudah keluar dari DHIS2.',
  'dhis2-app.dhis2.wrong-credentials.next': 'Masuk ke DHIS2, lalu buka aplikasi ini lagi.',
  'dhis2-app.dhis2.no-access': 'DHIS2 tidak mengizinkan Anda membaca yang diperlukan aplikasi ini.',
  'dhis2-app.dhis2.no-access.next': 'Mintalah akses ke aplikasi ini kepada admin DHIS2.',
  'dhis2-app.dhis2.not-dhis2': 'Yang menjawab bukan DHIS2.',
  'dhis2-app.dhis2.not-dhis2.next':
    'Mungkin Anda sudah keluar, atau ada sesuatu di antara Anda dan DHIS2. Buka DHIS2 lagi.',
  'dhis2-app.dhis2.refused': 'DHIS2 menolak: {words}',
  'dhis2-app.dhis2.refused.next': 'Coba lagi. Jika tetap begitu, beri tahu admin DHIS2.',
  'dhis2-app.not-set-up': 'Aplikasi ini belum tahu di mana CHT berada.',
  'dhis2-app.not-set-up.next':
    'Mintalah admin DHIS2 membuka aplikasi ini satu kali dan mengaturnya.',
  'dhis2-app.setup.title': 'Cara aplikasi ini terhubung ke host ekspor CHT',
  'dhis2-app.setup.open': 'Ubah koneksi',
  'dhis2-app.setup.route': 'Melalui Route DHIS2',
  'dhis2-app.setup.route.detail':
    'DHIS2 bertanya dengan kredensial yang disimpannya sendiri. Tidak ada yang mengetik kata sandi CHT.',
  'dhis2-app.setup.route.code': 'Kode Route',
  'dhis2-app.setup.address': 'Langsung',
  'dhis2-app.setup.address.detail':
    'Setiap pengguna masuk dengan akun CHT. Alamat DHIS2 ini harus diberitahukan kepada host.',
  'dhis2-app.setup.address.of-host': 'Alamat host ekspor',
  'dhis2-app.setup.address.hint': 'Diawali dengan https://',
  'dhis2-app.setup.keep': 'Simpan untuk semua orang',
  'dhis2-app.setup.close': 'Tutup',
  'dhis2-app.setup.kept': 'Tersimpan.',
  'dhis2-app.setup.not-protected':
    'Tersimpan, tetapi DHIS2 tidak melindunginya: siapa pun yang membuka aplikasi ini dapat mengubahnya. Di data store, atur agar dibagikan hanya untuk dibaca.',
  'dhis2-app.setup.not-kept': 'DHIS2 tidak menyimpannya. {words}',
  'dhis2-app.account.title': 'Masuk ke CHT',
  'dhis2-app.account.detail':
    'Dengan akun CHT Anda di {address}. Hanya disimpan di memori halaman ini, dan ditanyakan lagi setiap kali.',
  'dhis2-app.account.user': 'Pengguna CHT',
  'dhis2-app.account.password': 'Kata sandi CHT',
  'dhis2-app.account.sign-in': 'Masuk',
  'dhis2-app.account.sign-out': 'Keluar dari CHT',
  'dhis2-app.host.unreachable': 'Host ekspor tidak menjawab.',
  'dhis2-app.host.unreachable.next':
    'Periksa koneksi Anda, lalu coba lagi. Jika tetap begitu, host mungkin sedang mati, atau Route atau alamatnya salah.',
  'dhis2-app.host.unusable': 'Yang menjawab bukan host ekspor.',
  'dhis2-app.host.unusable.next': 'Mintalah admin DHIS2 memeriksa koneksi aplikasi ini.',
  'dhis2-app.host.signed-out': 'CHT tidak mengenal pengguna dan kata sandi ini.',
  'dhis2-app.host.signed-out.next':
    'Periksa keduanya. Jika sebuah Route bertanya untuk Anda, admin DHIS2 harus memperbaikinya.',
  'dhis2-app.host.refused': '{words}',
  'dhis2-app.host.refused.next':
    'Jika Anda tidak dapat memperbaikinya sendiri, tunjukkan ini kepada admin.',
  'dhis2-app.data-sets.none':
    'Tidak satu pun set data yang boleh Anda tulis di DHIS2 diekspor oleh CHT.',
  'dhis2-app.period.other-type': 'CHT tidak dapat memberi periode jenis {type}.',
  'dhis2-app.period.weeks':
    'Set data ini memakai minggu, yang tidak dihitung host ekspor ini dari laporan.',
  'dhis2-app.units.search': 'Cari unit menurut nama',
  'dhis2-app.units.none-chosen': 'belum ada yang dipilih',
  'dhis2-app.units.not-read': 'Yang ada di bawah {name} tidak dapat dibaca. Tutup, lalu buka lagi.',
  'dhis2-app.units.not-found': 'DHIS2 tidak menjawab. Ketik lagi.',
  'dhis2-app.units.open': 'Tampilkan yang ada di bawah {name}',
  'dhis2-app.units.close': 'Sembunyikan yang ada di bawah {name}',
  'dhis2-app.count.title': 'Hitung dan tinjau',
  'dhis2-app.count': 'Hitung',
  'dhis2-app.count.again': 'Hitung lagi',
  'dhis2-app.count.when': 'Pilih set data, unit, dan periode.',
  'dhis2-app.counting': 'Host ekspor sedang menghitung…',
  'dhis2-app.counting.long': 'Hitungan pertama untuk unit yang besar dapat memakan beberapa menit.',
  'dhis2-app.no-file': 'Tidak ada yang dapat diimpor. {words}',
  'dhis2-app.review.figures':
    '{values, plural, other {# nilai}} dari {units, plural, other {# unit}}',
  'dhis2-app.review.reported':
    '{reported, number} dari {expected, plural, other {# kader kesehatan}} sudah melapor.',
  'dhis2-app.review.incomplete': '{count, plural, other {Ada yang belum melapor di # unit}}',
  'dhis2-app.review.unit': '{reported, number} dari {expected, number}',
  'dhis2-app.review.far-out':
    '{count, plural, other {# nilai jauh menyimpang dari bulan-bulan sebelumnya}}',
  'dhis2-app.review.usual': '(pada bulan-bulan sebelumnya sekitar {median})',
  'dhis2-app.review.notices':
    '{count, plural, other {# hal yang perlu diketahui tentang angka ini}}',
  'dhis2-app.values.title': 'Nilai di samping nilai DHIS2',
  'dhis2-app.values.data-element': 'Elemen data',
  'dhis2-app.values.in-dhis2': 'Di DHIS2',
  'dhis2-app.values.now': 'Sekarang',
  'dhis2-app.values.differing':
    '{count, plural, =0 {Semuanya sudah ada di DHIS2.} other {# nilai belum seperti ini di DHIS2.}}',
  'dhis2-app.values.only-differing': 'Hanya yang berbeda',
  'dhis2-app.may-not-write':
    'Akun DHIS2 Anda tidak boleh menulis nilai data. Anda dapat melihat, tetapi tidak mengimpor.',
};
