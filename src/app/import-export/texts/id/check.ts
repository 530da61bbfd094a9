import type { Translation } from '../../../i18n/index.ts';
import type { checkEn } from '../en/check.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const check: Translation<typeof checkEn> = {
  'export.dhis.review': 'Lihat sebelum berkas keluar',
  'export.dhis.review.detail':
    'Angka sudah dihitung, dan belum ada yang ditulis. Inilah yang akan dilakukan DHIS2 terhadapnya. Tinggalkan baris jika mau, lalu tekan Tulis berkas.',
  'export.dhis.review.values': '{count, plural, other {nilai akan ada dalam berkas}}',
  'export.dhis.review.no-rows':
    'Tidak ada baris tersisa, jadi tidak ada berkas untuk ditulis. Masukkan lagi beberapa baris, atau perbaiki penyebabnya.',
  'export.dhis.file.emptied': 'Tidak ada baris tersisa untuk ditulis.',
  'export.dhis.check': 'Diperiksa terhadap DHIS2',
  'export.dhis.check.nothing': 'Metadata DHIS2 tidak berkeberatan terhadap berkas ini.',
  'export.dhis.check.nothing-of-checked':
    'Tidak ditemukan apa pun pada yang dapat diperiksa. Yang tidak dapat tercantum di bawah.',
  'export.dhis.check.rows': '{count, plural, other {Tampilkan {count, number} baris}}',
  'export.dhis.check.leave-out': '{count, plural, other {Tinggalkan {count, number} baris ini}}',
  'export.dhis.check.take-in':
    '{count, plural, =0 {Batalkan pilihan ini} other {Masukkan lagi {count, number} baris ini}}',
  'export.dhis.check.left-out': 'Ditinggalkan karena Anda memilihnya',
  'export.dhis.check.left-out.for-other': 'Baris ini sudah ditinggalkan karena alasan lain.',
  'export.dhis.row.in-dhis2': 'Di DHIS2: {names}',
  'export.dhis.finding.date': 'Sejak atau sampai {date}.',
  'export.dhis.finding.option-combos': 'Seharusnya salah satu dari: {combos}.',
  'export.dhis.finding.below': 'Di bawahnya dalam berkas ini: {units}.',
  'export.dhis.severity.refused': 'DHIS2 akan menolak ini',
  'export.dhis.severity.lost': 'DHIS2 akan menghilangkan ini',
  'export.dhis.severity.hidden': 'DHIS2 akan menyembunyikan ini',
  'export.dhis.severity.doubtful': 'DHIS2 akan menghitung hal lain dari ini',
  'export.dhis.severity.harmless': 'Baik untuk diketahui, dan tidak berbahaya',
  'export.dhis.effect.upTo242': 'DHIS2 2.36 sampai 2.42',
  'export.dhis.effect.since243': 'DHIS2 2.43 dan setelahnya',
  'export.dhis.effect.whenStrict.upTo242': 'Jika pengaturannya ketat: {behaviour}',
  'export.dhis.effect.whenStrict.since243': 'Setelah 2.43: {behaviour}',
  'export.dhis.behaviour.refuses-file': 'Tidak mengambil apa pun dari berkas.',
  'export.dhis.behaviour.rejects-value': 'Tidak mengambil nilai ini; mengambil yang lain.',
  'export.dhis.behaviour.drops-or-deletes':
    'Tidak menyimpan nol, dan menghapus angka yang sudah ada di sana.',
  'export.dhis.behaviour.stores-hidden':
    'Menyimpannya di tempat yang tidak ditampilkan formulir atau laporan mana pun.',
  'export.dhis.behaviour.keeps-last': 'Hanya menyimpan yang terakhir.',
  'export.dhis.behaviour.counts-twice':
    'Menyimpannya, dan menambahkannya ke jumlah yang sudah memuatnya.',
  'export.dhis.behaviour.computes-otherwise': 'Menyimpannya, dan menghitung hal lain darinya.',
  'export.dhis.behaviour.stores': 'Menyimpannya sebagaimana mestinya.',
  'export.dhis.rule.wrong-period-type':
    'Tipe periode set data adalah {periodType}; berkas ini bertipe lain.',
  'export.dhis.rule.future-period':
    'Periode terakhir yang masih terbuka bagi set data adalah {latestPeriod}.',
  'export.dhis.rule.expired-period':
    'Set data ditutup untuk periode ini sejak {date}, menurut hari kedaluwarsanya.',
  'export.dhis.rule.outside-input-periods':
    'Set data memiliki daftar periode dengan hari penerimaannya; periode ini tidak terbuka hari ini.',
  'export.dhis.rule.reversed-input-periods':
    'Set data memiliki daftar periode dengan hari penerimaannya, dan periode ini terbuka hari ini. DHIS2 2.43.0 sampai 2.43.1.1 membaca hari ini terbalik: menolak periode yang terbuka dan menerima yang tertutup.',
  'export.dhis.rule.element-not-in-data-set':
    'Setiap elemen data harus milik set data. DHIS2 tidak mencantumkan yang ini di sana.',
  'export.dhis.rule.org-unit-not-assigned':
    'Set data harus ditetapkan ke setiap unit organisasi yang melaporkannya.',
  'export.dhis.rule.org-unit-not-open-yet':
    'Unit organisasi harus buka pada hari pertama periode itu.',
  'export.dhis.rule.org-unit-closed':
    'Unit organisasi tidak boleh ditutup sebelum hari pertama periode itu.',
  'export.dhis.rule.missing-option-combo':
    'Elemen data terbagi, misalnya menurut jenis kelamin atau umur. Baris harus menyebut bagiannya.',
  'export.dhis.rule.wrong-option-combo':
    'Kombinasi opsi kategori harus salah satu yang membagi elemen data.',
  'export.dhis.rule.missing-attribute-option-combo':
    'Set data terbagi, misalnya menurut proyek. Setiap baris harus menyebut bagiannya.',
  'export.dhis.rule.wrong-attribute-option-combo':
    'Kombinasi opsi atribut harus salah satu yang membagi set data.',
  'export.dhis.rule.duplicate-row':
    'Untuk satu unit organisasi, elemen data, dan kombinasi opsi hanya boleh ada satu baris.',
  'export.dhis.rule.value-type': 'Tipe nilai elemen data adalah {valueType}: {fault}',
  'export.dhis.rule.not-an-option': 'Elemen data hanya menerima opsi dari set opsinya.',
  'export.dhis.rule.comment-too-long': 'Komentar boleh memuat 5.000 karakter.',
  'export.dhis.rule.zero-not-significant':
    'Untuk elemen data ini, DHIS2 menganggap nol sebagai tidak ada laporan.',
  'export.dhis.rule.parent-and-child':
    'DHIS2 menjumlahkan unit organisasi sendiri: yang dihitung di bawah tidak boleh dihitung juga di atas.',
  'export.dhis.rule.aggregation-type':
    'Angka ini adalah jumlah. DHIS2 mengagregasi elemen data dengan {aggregationType}, jadi yang ditampilkan di atas unit organisasi bukan jumlahnya.',
  'export.dhis.rule.percentage-added-up':
    'Angka ini adalah persentase. DHIS2 mengagregasi elemen data dengan {aggregationType}, jadi persentase dijumlahkan.',
  'export.dhis.value-fault.not-a-number': 'ini bukan angka.',
  'export.dhis.value-fault.not-whole': 'ini bukan bilangan bulat.',
  'export.dhis.value-fault.zero': 'tidak menerima 0.',
  'export.dhis.value-fault.negative': 'tidak menerima angka di bawah 0.',
  'export.dhis.value-fault.not-negative': 'hanya menerima angka di bawah 0.',
  'export.dhis.value-fault.beyond-32-bit': 'hanya menerima angka sampai 2.147.483.647.',
  'export.dhis.value-fault.above-100': 'menerima angka dari 0 sampai 100.',
  'export.dhis.value-fault.above-1': 'menerima angka dari 0 sampai 1.',
  'export.dhis.value-fault.not-yes-or-no': 'hanya menerima ya dan tidak.',
  'export.dhis.value-fault.not-yes': 'hanya menerima ya.',
  'export.dhis.value-fault.too-long': 'nilainya terlalu panjang.',
  'export.dhis.value-fault.no-value': 'tidak ada nilai.',
  'export.dhis.value-fault.takes-no-number': 'tidak menerima angka sama sekali.',
  'export.dhis.yes-no': 'Ya dan tidak',
  'export.dhis.yes-no.label': 'Tulis jumlah elemen data ya/tidak sebagai ya dan tidak',
  'export.dhis.yes-no.rule':
    'Aturannya: 1 atau lebih menjadi ya (true), 0 menjadi tidak (false). Jika elemen data hanya mengenal ya, 0 ditinggalkan.',
  'export.dhis.yes-no.changed': '{count, plural, other {# nilai ditulis sebagai ya atau tidak.}}',
  'export.dhis.yes-no.without-no': 'Nol pada elemen data yang hanya mengenal ya',
  'export.dhis.not-checked': 'Tidak diperiksa',
  'export.dhis.not-checked.detail':
    'Metadata tidak cukup untuk ini. DHIS2 mungkin masih menemukan sesuatu di sini; uji coba akan menunjukkannya.',
  'export.dhis.not-checked.about': '{count, plural, other {(dari #: {names})}}',
  'export.dhis.missing-part.data-set': 'Tidak ada sama sekali: metadata milik set data lain.',
  'export.dhis.missing-part.period-type': 'Apakah set data menerima periode seperti ini.',
  'export.dhis.missing-part.open-future-periods': 'Apakah periode terlalu awal.',
  'export.dhis.missing-part.expiry-days': 'Apakah periode sudah ditutup.',
  'export.dhis.missing-part.data-input-periods': 'Apakah periode ada dalam daftar set data.',
  'export.dhis.missing-part.data-elements':
    'Elemen data: apakah ada dalam set data, dan menerima nilai ini.',
  'export.dhis.missing-part.value-types': 'Apakah nilai sesuai dengan tipe nilai.',
  'export.dhis.missing-part.aggregation-types': 'Bagaimana DHIS2 mengagregasi elemen data.',
  'export.dhis.missing-part.zero-is-significant': 'Apakah nol disimpan.',
  'export.dhis.missing-part.options': 'Apakah nilai termasuk opsi.',
  'export.dhis.missing-part.option-combos': 'Apakah kombinasi opsi kategori benar.',
  'export.dhis.missing-part.attribute-option-combos': 'Apakah kombinasi opsi atribut benar.',
  'export.dhis.missing-part.org-units':
    'Unit organisasi: apakah set data ditetapkan kepadanya, dan apakah buka.',
  'export.dhis.missing-part.org-unit-dates': 'Apakah unit organisasi buka.',
  'export.dhis.missing-part.org-unit-paths': 'Apakah ada unit organisasi di bawah yang lain.',
  'export.dhis.missing-part.validation-rules':
    'Aturan validasi DHIS2: berkas dependensi set data tidak memuatnya. Baca metadata dari DHIS2, atau muat berkas semua metadata.',
  'export.dhis.missing-part.entry-rules':
    'Yang diminta DHIS2 dari formulir yang selesai: kolom wajib, komentar.',
  'export.dhis.missing-part.min-max-values':
    'Nilai minimum dan maksimum: berkas metadata tidak memuatnya. Baca metadata dari DHIS2.',
  'export.dhis.names': 'Bandingkan nama kami dengan nama di DHIS2',
  'export.dhis.names.dataElements': 'Target dan elemen data',
  'export.dhis.names.orgUnits': 'Tempat dan unit organisasi',
  'export.dhis.names.ours': 'Di sini',
  'export.dhis.names.in-dhis2': 'Di DHIS2',
  'export.dhis.names.none.dataElements': 'Tidak ada dalam set data',
  'export.dhis.names.none.orgUnits': 'Set data tidak ditetapkan',
};
