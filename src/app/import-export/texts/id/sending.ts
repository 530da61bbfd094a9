import type { Translation } from '../../../i18n/index.ts';
import type { sendingEn } from '../en/sending.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const sending: Translation<typeof sendingEn> = {
  'export.dhis.send': 'Kirim dari sini',
  'export.dhis.ways': 'Dua jalan ke DHIS2',
  'export.dhis.by-hand': 'Impor berkas di DHIS2',
  'export.dhis.by-hand.open': 'Di DHIS2, buka Import/Export, lalu Data import.',
  'export.dhis.by-hand.choose': 'Pilih berkas yang diunduh dan format {format}.',
  'export.dhis.by-hand.dry-run': 'Mulai uji coba (dry run), lihat ringkasannya, lalu impor.',
  'export.dhis.by-hand.erases':
    'Impor dengan tangan menghapus komentar dan tanda tindak lanjut nilai yang digantinya di DHIS2, juga yang diketik orang di sana.',
  'export.dhis.send.detail':
    'Menuju {server}. Uji coba tidak mengubah apa pun di sana: hanya mengatakan apa yang akan dilakukan impor.',
  'export.dhis.send.way': 'Cara Anda masuk ke DHIS2',
  'export.dhis.send.way.token': 'Token akses pribadi',
  'export.dhis.send.way.password': 'Pengguna dan kata sandi',
  'export.dhis.send.token': 'Token akses pribadi DHIS2',
  'export.dhis.send.user': 'Pengguna DHIS2',
  'export.dhis.send.password': 'Kata sandi DHIS2',
  'export.dhis.send.memory':
    'Hanya disimpan di memori halaman ini, dan dilupakan saat Anda meninggalkannya.',
  'export.dhis.send.dry-run': 'Mulai uji coba',
  'export.dhis.send.import': 'Impor',
  'export.dhis.send.import.when': 'Setelah uji coba.',
  'export.dhis.send.stop': 'Hentikan',
  'export.dhis.send.progress': 'Mengirim ke DHIS2',
  'export.dhis.send.again':
    'Mengirim lagi tidak menghitung apa pun dua kali: DHIS2 mengganti setiap nilai dengan nilai berkas ini, juga yang diketik orang sementara itu.',
  'export.dhis.send.kept':
    'Komentar yang dimiliki DHIS2 untuk nilai ini: {comments, number} dipertahankan. Tanda tindak lanjut: {followUps, number} dipertahankan.',
  'export.dhis.send.not-read.stored-values':
    'DHIS2 tidak mengizinkan pengguna ini membaca nilainya. Impor menghapus komentar dan tanda tindak lanjut nilai yang digantinya.',
  'export.dhis.send.not-read.approvals':
    'Apakah data ini disetujui tidak dapat dibaca. DHIS2 2.43 mungkin menimpa data yang disetujui tanpa memberi tahu.',
  'export.dhis.send.may-have-taken':
    'DHIS2 mungkin tetap mengambil beberapa nilai. Kirim lagi agar pasti: tidak ada yang dihitung dua kali.',
  'export.dhis.send.stopped.dry-run': 'Uji coba dihentikan. Tidak ada yang berubah di DHIS2.',
  'export.dhis.send.stopped.import':
    '{done, plural, =0 {Impor dihentikan sebelum DHIS2 menjawab. DHIS2 mungkin sudah mengambil beberapa nilai; impor lagi agar pasti.} other {Impor dihentikan. DHIS2 menjawab untuk {done, number} dari {total, number} nilai data dan mungkin mengambil lebih banyak; impor lagi agar pasti.}}',
  'export.dhis.send.error.unreachable': 'DHIS2 tidak menjawab',
  'export.dhis.send.error.unreachable.next': 'Periksa koneksi, lalu kirim lagi.',
  'export.dhis.send.error.wrong-credentials':
    'DHIS2 tidak mengenal token ini, atau pengguna dan kata sandi ini',
  'export.dhis.send.error.wrong-credentials.next':
    'Ketik lagi, token dari huruf pertama sampai terakhir. Token mungkin kedaluwarsa, atau tidak diizinkan dari sini atau untuk mengirim.',
  'export.dhis.send.error.words': 'DHIS2 berkata: “{words}”',
  'export.dhis.send.error.busy': 'DHIS2 sedang sibuk',
  'export.dhis.send.error.busy.next': 'Tunggu satu menit, lalu kirim lagi.',
  'export.dhis.send.error.approved': 'Data disetujui di DHIS2: {units}',
  'export.dhis.send.error.approved.next':
    'Tidak ada yang dikirim. Mintalah persetujuan ditarik di DHIS2, atau ekspor tanpa unit organisasi ini.',
  'export.dhis.send.error.no-access': 'Pengguna DHIS2 ini tidak boleh mengimpor nilai data',
  'export.dhis.send.error.no-access.next': 'Mintalah admin DHIS2 wewenang menambah nilai data.',
  'export.dhis.send.error.other-calendar':
    'Periode DHIS2 ini memakai kalender yang berbeda dari file',
  'export.dhis.send.error.other-calendar.next':
    'Tidak ada yang dikirim: DHIS2 akan menganggap periode itu periode lain. Tanyakan kepada administrator DHIS2 Anda kalender apa yang dipakai sistem.',
  'export.dhis.send.error.not-found': 'DHIS2 tidak memiliki apa pun di alamat ini',
  'export.dhis.send.error.not-found.next': 'Mintalah admin memeriksa alamat DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.not-dhis2': 'Yang menjawab bukan DHIS2',
  'export.dhis.send.error.not-dhis2.next': 'Mintalah admin memeriksa alamat DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.signed-out': 'Sesi Anda di sini sudah berakhir',
  'export.dhis.send.error.signed-out.next':
    'Muat ulang halaman dan masuk lagi. Tidak ada yang dikirim.',
  'export.dhis.send.error.no-permission': 'Anda tidak lagi memiliki izin mengekspor',
  'export.dhis.send.error.no-permission.next': 'Tanyakan kepada admin CHT. Tidak ada yang dikirim.',
  'export.dhis.send.error.refused': 'DHIS2 menolak: “{words}” ({status})',
  'export.dhis.send.error.refused.next':
    'Tunjukkan kata-kata ini kepada admin DHIS2, atau kirim lagi nanti.',
  'export.dhis.summary.dry-run.SUCCESS': 'DHIS2 akan mengambil semuanya',
  'export.dhis.summary.dry-run.WARNING': 'DHIS2 tidak akan mengambil beberapa nilai',
  'export.dhis.summary.dry-run.ERROR': 'DHIS2 akan menolak ini',
  'export.dhis.summary.import.SUCCESS': 'DHIS2 mengambil semuanya',
  'export.dhis.summary.import.WARNING': 'DHIS2 tidak mengambil beberapa nilai',
  'export.dhis.summary.import.ERROR': 'DHIS2 menolak ini',
  'export.dhis.summary.part.SUCCESS': 'Sampai di sana, DHIS2 melaporkan berhasil',
  'export.dhis.summary.part.WARNING': 'Sampai di sana, DHIS2 melaporkan konflik',
  'export.dhis.summary.part.ERROR': 'Sampai di sana, DHIS2 melaporkan kesalahan',
  'export.dhis.summary.pasted.SUCCESS': 'DHIS2 melaporkan berhasil',
  'export.dhis.summary.pasted.WARNING': 'DHIS2 melaporkan konflik',
  'export.dhis.summary.pasted.ERROR': 'DHIS2 melaporkan kesalahan',
  'export.dhis.summary.unproven': 'DHIS2 menyebut ini berhasil, tetapi tidak menyimpan semuanya',
  'export.dhis.summary.count.imported': 'Diimpor',
  'export.dhis.summary.count.updated': 'Diperbarui',
  'export.dhis.summary.count.ignored': 'Diabaikan',
  'export.dhis.summary.count.deleted': 'Dihapus',
  'export.dhis.summary.count.would.imported': 'Akan diimpor',
  'export.dhis.summary.count.would.updated': 'Akan diperbarui',
  'export.dhis.summary.count.would.ignored': 'Akan diabaikan',
  'export.dhis.summary.count.would.deleted': 'Akan dihapus',
  'export.dhis.summary.dropped':
    '{count, plural, other {# nilai tidak ada dalam hitungan mana pun: DHIS2 tidak menyimpan nol elemen data ini.}}',
  'export.dhis.summary.unchanged':
    '{count, plural, other {# nilai sudah ada di DHIS2, persis sama.}}',
  'export.dhis.summary.not-stored':
    '{count, plural, other {DHIS2 tidak menyimpan apa pun dari # nilai, dan tidak memberi alasan. Carilah di entri data DHIS2, lalu ekspor dan kirim lagi.}}',
  'export.dhis.summary.complete': 'Set data ditandai lengkap pada {date}.',
  'export.dhis.summary.refuses-file':
    'Karena ini DHIS2 tidak mengambil apa pun yang dikirim bersama.',
  'export.dhis.summary.words': 'Kata-kata DHIS2',
  'export.dhis.registrations': 'Tandai banyak unit organisasi lengkap',
  'export.dhis.registrations.detail':
    'Tanda memberi tahu DHIS2 bahwa sebuah unit organisasi telah melapor untuk periode ini. Tanda bukan bagian dari berkas: tanda menyusul nilai.',
  'export.dhis.registrations.percent':
    'Paling sedikit persen ini dari kader yang diharapkan melapor',
  'export.dhis.registrations.percent.hint':
    'Di bawah 100, unit organisasi yang kadernya belum melapor juga ditandai.',
  'export.dhis.registrations.not-known':
    'Siapa yang diharapkan belum dibaca: buka “Siapa yang belum” di atas.',
  'export.dhis.registrations.count':
    '{count, plural, =0 {Tidak ada unit organisasi yang dapat ditandai: tidak ada yang laporannya sebanyak itu, atau periodenya belum berakhir.} other {# unit organisasi dapat ditandai.}}',
  'export.dhis.registrations.save': 'Simpan tanda (JSON)',
  'export.dhis.registrations.mark': '{count, plural, other {Tandai # lengkap di DHIS2}}',
  'export.dhis.registrations.mark.when': 'Setelah impor yang tersimpan di DHIS2.',
  'export.dhis.registrations.marking': 'Menandai di DHIS2',
  'export.dhis.registrations.done':
    '{count, plural, other {# unit organisasi ditandai lengkap di DHIS2.}}',
  'export.dhis.registrations.partly':
    'DHIS2 menandai {done, number} dari {count, number} unit organisasi lengkap.',
  'export.dhis.paste.title': 'Jelaskan jawaban DHIS2',
  'export.dhis.paste.detail':
    'Diimpor dengan tangan? Salin yang ditampilkan aplikasi Import/Export DHIS2: tabel hitungan dan konflik di bawahnya. Teks Data Exchange dan jawaban API (JSON) juga dibaca. Harus dari berkas yang baru saja diekspor.',
  'export.dhis.paste.label': 'Ringkasan DHIS2',
  'export.dhis.paste.explain': 'Jelaskan',
  'export.dhis.paste.fault.empty': 'Tempelkan ringkasan dulu.',
  'export.dhis.paste.fault.not-readable':
    'Ini bukan ringkasan DHIS2. Di aplikasi Import/Export, pilih tabel hitungan dan semua konflik di bawahnya, salin, dan tempelkan di sini.',
  'export.dhis.paste.fault.not-summary': 'Ini JSON, tetapi bukan ringkasan impor.',
  'export.dhis.paste.fault.dhis2-error': 'DHIS2 tidak sampai mengimpor: “{words}”',
  'export.dhis.paste.fault.job-started':
    'Ini hanya mengatakan impor dimulai. Buka pekerjaannya di DHIS2 dan salin ringkasannya.',
  'export.dhis.sendings': 'Dikirim untuk periode ini, oleh semua orang',
  'export.dhis.sendings.none': 'Belum ada, menurut log di DHIS2.',
  'export.dhis.sendings.same':
    'Byte yang persis sama dikirim pada {when} oleh {by}. Mengirimnya lagi hanya mengubah apa yang diketik di DHIS2 sejak itu.',
  'export.dhis.sendings.same.unnamed':
    'Byte yang persis sama dikirim pada {when}. Mengirimnya lagi hanya mengubah apa yang diketik di DHIS2 sejak itu.',
  'export.dhis.sendings.same.not-last': 'Byte yang persis sama dikirim pada {when} oleh {by}.',
  'export.dhis.sendings.same.not-last.unnamed': 'Byte yang persis sama dikirim pada {when}.',
  'export.dhis.sendings.unnamed': 'akun tanpa nama',
  'export.dhis.sendings.figures':
    '{rows, plural, other {{rows, number} nilai}}. DHIS2: {imported, number} diimpor, {updated, number} diperbarui, {ignored, number} diabaikan, {deleted, number} dihapus.',
  'export.dhis.sendings.broken-off': 'Terputus: DHIS2 mungkin telah menerima lebih dari ini.',
  'export.dhis.sendings.not-read':
    'Apa yang dikirim rekan kerja tidak dapat dibaca: pengguna DHIS2 ini tidak boleh membaca log pengiriman, atau DHIS2 tidak menjawab.',
  'export.dhis.sendings.kept-here':
    'Pengguna DHIS2 ini tidak boleh membaca log pengiriman di DHIS2, atau DHIS2 tidak menjawab. Di bawah ini yang disimpan server ini sendiri.',
  'export.dhis.sendings.not-logged':
    'Nilai sudah dikirim. Hal itu tidak tercatat di log yang dilihat rekan kerja: pengguna DHIS2 ini tidak boleh menulis di sana, atau DHIS2 tidak menjawab. Beri tahu rekan kerja Anda sendiri.',
  'export.dhis.sendings.way.console': 'dari konsol',
  'export.dhis.sendings.way.app': 'oleh aplikasi di dalam DHIS2',
  'export.dhis.sendings.way.command': 'oleh baris perintah',
  'export.dhis.sendings.way.host': 'oleh host',
  'export.dhis.sendings.way.closing': 'oleh penutupan bulan',
};
