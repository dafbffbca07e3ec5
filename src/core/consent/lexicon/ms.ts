import type { Lexicon } from './lexicon.ts';

export const ms: Lexicon = {
  language: 'ms',
  words: {
    accept:
      'terima|menerima|setuju|bersetuju|benarkan|membenarkan|saya setuju|izinkan|dayakan|aktifkan|persetujui',
    reject:
      'tolak|menolak|tidak setuju|tidak bersetuju|lumpuhkan|sekat|nyahaktif|enggan|tidak terima|jangan terima|nyahdayakan|jangan benarkan',
    not: 'tidak|tanpa|jangan|bukan|tak',
    all: 'semua|semuanya|seluruh|kesemua',
    only: 'hanya|sahaja|cuma',
    needed:
      'perlu|diperlukan|penting|wajib|asas|teknikal|mustahak|dikehendaki|benar benar|yang perlu|sangat',
    optional:
      'pilihan tambahan|tambahan|tidak perlu|tidak penting|bukan penting|lain|opsyenal|bukan wajib|tidak wajib|tidak diperlukan|kuki pilihan',
    part: 'analitik|analisis|statistik|pemasaran|iklan|pengiklanan|fungsian|prestasi|pemperibadian|sosial|kefungsian',
    cookie: 'cookie|cookies|kuki|teknologi|penjejak',
    privacy:
      'persetujuan|kebenaran|privasi|data|penjejakan|pemprosesan|tujuan|rakan kongsi|penggunaan|peribadi|perkhidmatan|keizinan',
    selected: 'pilihan|dipilih|terpilih|pilihan saya|ditanda|yang dipilih',
    save: 'simpan|sahkan|gunakan pilihan|hantar|menyimpan|kemas kini|pengesahan',
    settings:
      'tetapan|tetapkan|urus|uruskan|sesuaikan|keutamaan|pilih|ubah|konfigurasi|opsyen|suai|menguruskan|buka|lanjutan|pengurusan|laraskan|peribadikan|ubah suai',
    continue: 'teruskan|terus|guna|gunakan|lawati|baca|ke|lanjutkan|meneruskan|layari',
    close: 'tutup|sembunyikan|keluar',
    except: 'kecuali|tetapi|selain|sesetengah|sebahagian',
    pay: 'langgan|melanggan|langganan|bayar|beli|tanpa iklan|bebas iklan|premium',
    login: 'log masuk|daftar|akaun|daftar masuk|log',
    info: 'lanjut|maklumat|info|ketahui|butiran|dasar|polisi|lihat|tunjukkan|papar|senarai|baca lanjut|lagi|tentang|paparkan|vendor|notis|terma|selanjutnya|penyata|lebih|banyak',
    acknowledge: 'ok|okey|faham|saya faham|baik|terima kasih|baiklah|okay|difahami|mengerti',
    next: 'seterusnya|kembali|sebelum|langkau',
    yes: 'ya|sudah tentu',
    withdraw: 'tarik balik|batalkan|padam|tetapkan semula|tarik',
    filler:
      'saya|kami|kita|anda|dan|atau|yang|di|dari|dengan|untuk|pada|ini|itu|laman|web|sesawang|halaman|sila|sekarang|di sini|tetingkap|butang|sepanduk|jenis|percuma|oleh|daripada|tapak|mahu|disyorkan|kategori|mesej|semua jenis|bagi',
  },
  phrases: {
    'accept-all':
      'terima|terima semua|setuju|saya setuju|benarkan semua|ya saya setuju|terima semua kuki|saya terima|terima dan teruskan|terima dan tutup|pilih semua|semua kuki|ya setuju|setuju dan teruskan|bersetuju|benarkan|setuju semua',
    'reject-all':
      'tidak terima kasih|tolak|tolak semua|tidak setuju|saya tidak setuju|saya menolak|hanya yang perlu|hanya yang diperlukan|hanya kuki yang diperlukan|terima hanya yang perlu|benarkan hanya yang perlu|teruskan tanpa menerima|tolak pilihan|jangan benarkan|tolak yang tidak penting|kuki penting sahaja|yang perlu sahaja|tolak kuki pilihan|hanya kuki penting|gunakan kuki yang diperlukan sahaja|tolak semua kecuali yang perlu|teruskan tanpa persetujuan|jangan terima|tolak kuki tambahan|terima kuki yang perlu sahaja|yang diperlukan sahaja|hanya kuki wajib|gunakan kuki penting sahaja|tidak benarkan|teruskan dengan kuki yang diperlukan|kuki yang diperlukan sahaja|tolak kuki tidak penting|lumpuhkan semua',
    settings:
      'tetapan|lagi pilihan|lebih banyak pilihan|pilihan lain|sesuaikan|urus pilihan|tetapan kuki|urus kuki|urus keutamaan|keutamaan|lihat keutamaan|ubah tetapan|tunjukkan tujuan|urus tetapan|pilih kuki|keutamaan kuki|uruskan kuki|sesuaikan tetapan|papar tetapan|uruskan pilihan|tetapan cookie|urus persetujuan|urus cookie|biar saya pilih|saya mahu pilih|tetapan lanjutan|uruskan tetapan|kuki mana|ubah suai|uruskan keutamaan|ubah keutamaan|lihat pilihan|sesuaikan pilihan',
    save: 'simpan|simpan tetapan|simpan pilihan|simpan keutamaan|sahkan|sahkan pilihan|sahkan pilihan saya|benarkan pilihan|terima yang dipilih|terima pilihan|simpan dan tutup|benarkan yang dipilih|selesai|simpan perubahan|simpan pilihan saya|simpan dan terima|simpan dan teruskan|sahkan tetapan|terima kuki yang dipilih|simpan dan keluar|sahkan keutamaan|benarkan kuki yang dipilih|terima kuki terpilih',
    close: 'tutup|batal|kemudian|bukan sekarang|tutup tetingkap|mungkin kemudian|ingatkan kemudian',
    acknowledge:
      'faham|saya faham|ok|okey|baik|jangan tunjuk lagi|teruskan ke laman web|ok faham|ya saya faham|jangan papar lagi|tutup dan teruskan',
    pay: 'langgan|tolak dan langgan|tanpa iklan|bayar|beli langganan|langgan tanpa iklan|tolak dan bayar',
    'more-info':
      'ketahui lebih lanjut|maklumat lanjut|ketahui lanjut|lihat butiran|tunjukkan butiran|sembunyikan butiran|butiran|rakan kongsi|rakan kongsi kami|senarai rakan kongsi|vendor|lihat rakan kongsi|dasar privasi|dasar kuki|baca lanjut|polisi privasi|tentang kuki|lihat lagi|polisi kuki|maklumat lebih lanjut|papar butiran|lagi|lebih lanjut|kepentingan sah|senarai vendor|lihat senarai rakan kongsi|notis privasi|tunjukkan lagi|privasi',
    login: 'log masuk|sudah melanggan log masuk',
  },
  topics: {
    use: 'menggunakan kuki|kami menggunakan|penggunaan kuki|kuki untuk|kuki dan|kuki yang|kuki kami|kuki ini|tetapan kuki|kuki yang diperlukan|teknologi serupa|teknologi yang serupa|semua kuki|menggunakan cookie|menggunakan|kuki bagi|kuki pada|kuki penting',
    data: 'data peribadi|maklumat peribadi|rakan kongsi kami|menyimpan|kepentingan sah|iklan yang diperibadikan|diperibadikan|memperibadikan|pengukuran|mengukur|penyelidikan khalayak|pengecam|peranti|privasi|perlindungan data|gdpr|pdpa|memproses|pemprosesan|pihak ketiga|statistik|menganalisis|analisis|analitik|iklan|persetujuan|pengalaman|trafik|profil|tujuan|pemasaran|keutamaan|penjejakan|menjejak|rakan kongsi|google analytics|melayari|meningkatkan',
    ask: 'persetujuan anda|persetujuan|adakah anda bersetuju|bersetuju|pada bila bila masa|anda boleh|dengan mengklik|klik|menerima|terima|menolak|tolak|menarik balik|mengubah|ubah|tetapan|memilih|pilih|pilihan anda|keutamaan anda|diperlukan|dengan meneruskan|membenarkan|benarkan|menguruskan|urus|membantah|bolehkah|sesuaikan',
    other:
      'surat berita|newsletter|buletin|alamat e mel|e mel|emel|melanggan surat|nyahlanggan|diskaun|kod promo|kupon|pesanan pertama|pembelian pertama|18 tahun|berumur|dewasa|umur|tarikh lahir|alkohol|tembakau|terma dan syarat|syarat dan terma|terma perkhidmatan|terma penggunaan|kata laluan|nama pengguna|troli|penghantaran|pesanan|lokasi anda|lokasi|berhampiran anda|pemberitahuan|muat turun aplikasi|pasang aplikasi|aplikasi|app store|skrin utama|sembang|chat|bagaimana kami|tinjauan|maklum balas|nilai kami|resipi|tepung|gula|mentega|coklat|doh|ketuhar|bakar|bahan bahan|minit bacaan|diterbitkan|dalam artikel ini|mikrofon|kamera|pilih negara|pilih bahasa|cabutan|derma|padam kuki|javascript|penyelenggaraan|tawaran|telefon|biskut',
    wall: 'langgan*|melanggan|tanpa iklan|bebas iklan|sebulan|bulanan|bayar|percuma|dengan iklan|beli|rm',
  },
  purposes: {
    selling: 'penjualan|jualan|menjual|berkongsi dengan rakan kongsi|perkongsian dengan rakan',
    social: 'sosial|media sosial|komen',
    advertising: 'iklan*|pemasaran|pengiklanan|penyasaran|promosi|sasaran',
    analytics:
      'anali*|statisti*|prestasi|pengukuran|mengukur|ukur|khalayak|pelawat|trafik|meningkatkan|membangunkan|pembangunan|penambahbaikan|memahami|optim*|penyelidikan',
    personalisation:
      'peribadi|pemperibadian|diperibadikan|memperibadikan|profil*|cadangan|memilih kandungan|pilih kandungan|disesuaikan',
    functional:
      'fungsi*|kefungsian|keutamaan|keselesaan|sokongan|sembang|chat|video|peta|luaran|terbenam|pengalaman|media|pihak ketiga|bahasa|tetapan',
    special: 'geolokasi|lokasi|ciri*|mengimbas|imbasan',
    needed:
      'perlu|diperlukan|penting|wajib|teknikal|mustahak|keselamatan|sentiasa aktif|asas|dikehendaki|penipuan',
  },
  withdraw:
    'tetapan kuki|keutamaan kuki|urus kuki|tetapan privasi|uruskan kuki|tarik balik persetujuan|ubah tetapan kuki|keutamaan privasi|tetapan cookie|urus persetujuan|kuki|uruskan persetujuan|pilihan privasi anda|ubah persetujuan|jangan jual maklumat peribadi saya|persetujuan kuki|pusat privasi',
};
