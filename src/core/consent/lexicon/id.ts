import type { Lexicon } from './lexicon.ts';

export const id: Lexicon = {
  language: 'id',
  words: {
    accept:
      'terima|menerima|setuju|setujui|menyetujui|izinkan|mengizinkan|saya setuju|perbolehkan|aktifkan|ijinkan|bolehkan|sepakat',
    reject:
      'tolak|menolak|tidak setuju|tidak menerima|nonaktifkan|blokir|tolaklah|larang|jangan terima|jangan izinkan|keberatan',
    not: 'tidak|tanpa|jangan|bukan|tak',
    all: 'semua|semuanya|seluruh|segala',
    only: 'hanya|saja|cuma|sekadar',
    needed:
      'diperlukan|penting|esensial|wajib|perlu|teknis|dasar|utama|dibutuhkan|mutlak|benar benar|sangat|pokok|mendasar',
    optional:
      'opsional|tambahan|tidak penting|tidak perlu|tidak diperlukan|lainnya|non esensial|tidak wajib|pilihan tambahan',
    part: 'analitik|analisis|statistik|pemasaran|iklan|periklanan|fungsional|kinerja|personalisasi|sosial|preferensi cookie',
    cookie: 'cookie|cookies|kuki|kue|teknologi|pelacak',
    privacy:
      'persetujuan|privasi|data|pelacakan|pemrosesan|tujuan|mitra|penggunaan|pribadi|dilacak|layanan',
    selected: 'pilihan|dipilih|terpilih|pilihan saya|yang dipilih|ditandai',
    save: 'simpan|menyimpan|konfirmasi|konfirmasikan|terapkan|kirim|perbarui',
    settings:
      'pengaturan|setelan|atur|kelola|sesuaikan|preferensi|kustomisasi|opsi|ubah|konfigurasi|pilih|mengatur|mengelola|buka|lanjutan|menyesuaikan|personalisasikan|kelola pilihan',
    continue: 'lanjutkan|lanjut|teruskan|gunakan|kunjungi|baca|jelajahi|melanjutkan|menggunakan|ke',
    close: 'tutup|sembunyikan|keluar|menutup',
    except: 'kecuali|tetapi|selain|beberapa|sebagian',
    pay: 'berlangganan|langganan|bayar|beli|bebas iklan|tanpa iklan|premium|membayar',
    login: 'masuk|login|daftar|akun|sudah punya|mendaftar',
    info: 'selengkapnya|lebih lanjut|informasi|info|pelajari|detail|rincian|kebijakan|lihat|tampilkan|baca selengkapnya|daftar mitra|vendor|tentang|lebih|cari tahu|ketentuan|pemberitahuan|banyak',
    acknowledge:
      'ok|oke|mengerti|saya mengerti|paham|baik|terima kasih|saya paham|okay|baiklah|sip|dimengerti',
    next: 'berikutnya|kembali|sebelumnya|lewati|selanjutnya',
    yes: 'ya|tentu',
    no: 'nggak|gak',
    withdraw: 'cabut|tarik|atur ulang|hapus|batalkan|menarik',
    filler:
      'saya|kami|kita|anda|dan|atau|yang|di|dari|dengan|untuk|pada|ini|itu|situs|web|website|halaman|silakan|sekarang|di sini|jendela|tombol|banner|jenis|gratis|milik|dulu|oleh|semua jenis|mau|ingin|disarankan|saja dulu|lalu|kategori|pesan|kamu',
  },
  phrases: {
    'accept-all':
      'terima|terima semua|setuju|saya setuju|izinkan semua|setujui semua|ya saya setuju|terima semua cookie|terima dan lanjutkan|terima dan tutup|pilih semua|semua cookie|ya setuju|setuju dan lanjutkan|oke setuju|aktifkan semua|saya menerima|izinkan',
    'reject-all':
      'tidak terima kasih|tolak|tolak semua|tidak setuju|saya tidak setuju|saya menolak|hanya yang diperlukan|hanya yang penting|hanya cookie yang diperlukan|terima hanya yang diperlukan|izinkan hanya yang diperlukan|hanya yang perlu|lanjutkan tanpa menerima|gunakan hanya cookie yang diperlukan|tolak opsional|jangan izinkan|hanya cookie penting|tolak cookie tambahan|tolak yang tidak penting|terima yang diperlukan saja|yang diperlukan saja|hanya esensial|tolak semua kecuali yang diperlukan|lanjutkan tanpa persetujuan|jangan terima|tidak menerima|saya tidak menerima|lanjutkan dengan cookie yang diperlukan|terima cookie yang diperlukan|hanya cookie esensial|tolak cookie opsional|nonaktifkan semua|tidak izinkan|batalkan semua pilihan|yang penting saja',
    settings:
      'pengaturan|setelan|opsi lainnya|opsi lain|lebih banyak opsi|sesuaikan|kelola opsi|pengaturan cookie|setelan cookie|kelola cookie|kelola preferensi|preferensi|lihat preferensi|ubah pengaturan|tampilkan tujuan|kelola pengaturan|atur preferensi|pilih cookie|preferensi cookie|sesuaikan pilihan|atur|kustomisasi|sesuaikan preferensi|lihat opsi|tampilkan pengaturan|biarkan saya memilih|saya ingin memilih|kelola persetujuan|pengaturan lanjutan|cookie mana|ubah preferensi|pengaturan lainnya|kelola pilihan|atur cookie',
    save: 'simpan|simpan pengaturan|simpan pilihan|simpan preferensi|konfirmasi|konfirmasi pilihan|konfirmasi pilihan saya|izinkan pilihan|terima yang dipilih|terima pilihan|simpan dan tutup|izinkan yang dipilih|selesai|simpan perubahan|simpan pilihan saya|konfirmasikan pilihan saya|simpan dan terima|simpan dan lanjutkan|terapkan|terima cookie yang dipilih|simpan setelan|setujui pilihan|konfirmasi preferensi|setujui yang dipilih',
    close:
      'tutup|batal|nanti|nanti saja|tutup jendela|tidak sekarang|mungkin nanti|ingatkan nanti|lain kali',
    acknowledge:
      'mengerti|saya mengerti|ok|oke|baik|paham|jangan tampilkan lagi|lanjutkan ke situs|oke mengerti|ya saya mengerti|oke paham|tutup dan lanjutkan',
    pay: 'berlangganan|tolak dan berlangganan|tanpa iklan|bayar|beli langganan|berlangganan tanpa iklan|tolak dan bayar|langganan sekarang',
    'more-info':
      'selengkapnya|info selengkapnya|informasi lebih lanjut|pelajari lebih lanjut|pelajari selengkapnya|tampilkan detail|lihat detail|sembunyikan detail|detail|mitra|mitra kami|daftar mitra|vendor|lihat mitra|kebijakan privasi|kebijakan cookie|baca selengkapnya|tentang cookie|rincian|lihat selengkapnya|kepentingan sah|baca lebih lanjut|lebih lanjut|info lebih lanjut|privasi|daftar mitra vendor|tampilkan rincian|tampilkan lebih banyak',
    login: 'masuk|login|sudah berlangganan masuk',
  },
  topics: {
    use: 'menggunakan cookie|kami menggunakan|memakai cookie|penggunaan cookie|cookie untuk|cookie dan|cookie yang|cookie kami|cookie ini|pengaturan cookie|cookie yang diperlukan|teknologi serupa|semua cookie|menggunakan|cookie pada|kuki|menerima cookie|cookie penting',
    data: 'data pribadi|informasi pribadi|mitra kami|menyimpan dan atau|kepentingan sah|iklan yang dipersonalisasi|konten yang dipersonalisasi|dipersonalisasi|personalisasi|pengukuran|mengukur|riset audiens|pengidentifikasi|perangkat|privasi|perlindungan data|gdpr|memproses|pemrosesan|pihak ketiga|statistik|menganalisis|analisis|analitik|iklan|persetujuan|pengalaman|lalu lintas|profil|tujuan|pemasaran|preferensi|pelacakan|melacak|mitra|google analytics|penelusuran|meningkatkan',
    ask: 'persetujuan anda|persetujuan|apakah anda setuju|anda setuju|menyetujui|kapan saja|setiap saat|anda dapat|dengan mengklik|mengeklik|klik|menerima|terima|menolak|tolak|menarik|mengubah|pengaturan|memilih|pilih|pilihan anda|preferensi anda|diperlukan|dengan melanjutkan|mengizinkan|izinkan|mengelola|keberatan|sesuaikan|bolehkah',
    other:
      'buletin|newsletter|alamat email|email anda|berlangganan newsletter|berhenti berlangganan|diskon|kode promo|kupon|pesanan pertama|pembelian pertama|18 tahun|di atas 18|dewasa|umur|usia anda|tanggal lahir|alkohol|tembakau|syarat dan ketentuan|ketentuan layanan|ketentuan penggunaan|kata sandi|nama pengguna|keranjang|checkout|pengiriman|ongkir|pesanan|lokasi anda|lokasi|di dekat anda|notifikasi|pemberitahuan|unduh aplikasi|pasang aplikasi|aplikasi|app store|layar utama|obrolan|chat|ada yang bisa|survei|umpan balik|masukan|beri nilai|rekomendasikan|resep|tepung|gula|mentega|cokelat|adonan|oven|panggang|bahan|menit baca|diterbitkan|dalam artikel ini|mikrofon|kamera|pilih negara|pilih bahasa|undian|donasi|hapus cookie|javascript|pemeliharaan|penawaran|telepon|kue kering|biskuit',
    wall: 'berlangganan|langganan|tanpa iklan|bebas iklan|per bulan|bulanan|bayar|membayar|gratis|dengan iklan|beli|rp',
  },
  purposes: {
    external: `media eksternal|konten eksternal|layanan eksternal|konten pihak ketiga|konten tertanam`,
    selling: 'penjualan|menjual|berbagi dengan mitra',
    social: 'sosial|media sosial|komentar',
    advertising: 'iklan*|pemasaran|periklanan|penargetan|promosi|marketing|beriklan',
    analytics:
      'anali*|statisti*|kinerja|pengukuran|mengukur|ukur|audiens|pengunjung|lalu lintas|performa|meningkatkan|mengembangkan|pengembangan|peningkatan|memahami|optim*|riset',
    personalisation:
      'personalis*|dipersonalisasi|mempersonalisasi|profil*|rekomendasi|memilih konten|pilih konten|disesuaikan',
    functional:
      'fungsi*|fungsional*|preferensi*|kenyamanan|dukungan|obrolan|chat|video|peta|eksternal|sematan|pengalaman|media|pihak ketiga|bahasa|pengaturan',
    special: 'geolokasi|lokasi|karakteristik*|pemindaian|memindai',
    needed:
      'diperlukan|penting|esensial|wajib|teknis|mutlak|keamanan|selalu aktif|perlu|dibutuhkan|penipuan|dasar|kecurangan',
  },
  withdraw:
    'pengaturan cookie|preferensi cookie|kelola cookie|pengaturan privasi|setelan cookie|cabut persetujuan|tarik persetujuan|kelola persetujuan|ubah pengaturan cookie|setelan privasi|preferensi privasi|cookies|ubah persetujuan|persetujuan cookie|pilihan privasi anda|jangan jual informasi pribadi saya|pusat privasi',
};
