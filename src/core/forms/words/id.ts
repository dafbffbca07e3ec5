import type { FieldWords } from './words.ts';

export const id: FieldWords = {
  asks: {
    email: 'email|e mail|surel|alamat email|alamat surel|pos el',
    phone:
      'telepon|nomor telepon|no telepon|nomor hp|no hp|handphone|no handphone|nomor handphone|nomor ponsel|ponsel|nomor wa|no wa|nomor whatsapp|telp|no telp|nomor seluler|=hp|nomor telefon|telefon',
    name: 'nama|nama lengkap|nama depan|nama belakang|nama keluarga|nama panggilan|nama ibu kandung|nama penuh',
    address:
      'alamat|jalan|=kota|kota kabupaten|kabupaten|kecamatan|kelurahan|provinsi dan kota|tempat tinggal|rt rw|domisili|bandar',
    'postal-code': 'kode pos|kodepos|poskod',
    'birth-date': 'tanggal lahir|tgl lahir|lahir|tahun lahir|bulan lahir|ulang tahun|tarikh lahir',
    age: '=usia|=umur|usia anda|umur anda|kelompok usia|rentang usia|usia tahun|umur tahun|berapa usia anda|berapa umur anda|usia anak|umur anak|usia pasien|umur pasien|usia dalam tahun',
    sex: 'jenis kelamin|kelamin|gender|identitas gender|jantina',
    child:
      'anak|anak anda|putra|putri|balita|bayi|siswa|murid|di bawah umur|di bawah 13|di bawah 16|di bawah 17|anak laki laki|anak perempuan|kanak kanak',
    'marital-status': 'status perkawinan|status pernikahan|status kawin|status keluarga',
    occupation:
      'pekerjaan|profesi|jabatan|nama perusahaan tempat bekerja|status pekerjaan|mata pencaharian|pemberi kerja',
    income:
      'penghasilan|pendapatan|gaji|upah|gaji bulanan|penghasilan bulanan|ekspektasi gaji|penghasilan per bulan',
    'payment-card':
      'nomor kartu|no kartu|kartu kredit|kartu debit|nomor kartu kredit|nama pada kartu|nama di kartu|pemegang kartu|cvv|cvc|kode keamanan|masa berlaku kartu',
    'bank-account':
      'nomor rekening|no rekening|rekening bank|rekening|nama pemilik rekening|pemilik rekening|iban|akun bank',
    'national-id':
      'nik|ktp|nomor ktp|no ktp|nomor induk kependudukan|nomor kk|kartu keluarga|npwp|nomor npwp|bpjs|nomor bpjs|sim a|nomor sim|identitas nasional|nomor identitas|kartu tanda penduduk|no identitas|kad pengenalan',
    passport: 'paspor|nomor paspor|no paspor|pasport',
    health:
      'diagnosis|diagnosa|obat yang|obat obatan|obat|alergi|riwayat alergi|golongan darah|disabilitas|difabel|kecacatan|hamil|kehamilan|riwayat penyakit|penyakit|gejala|keluhan|riwayat kesehatan|kondisi kesehatan|kesehatan|kondisi medis|vaksin*|merokok|perokok|berat badan|riwayat medis',
    religion: 'agama|kepercayaan|keyakinan|agama kepercayaan|keyakinan agama',
    politics:
      'politik|partai|partai politik|afiliasi politik|pandangan politik|pilihan politik|siapa yang akan anda pilih|partai apa yang',
    ethnicity: 'etnis|etnik|suku|suku bangsa|=ras|ras etnis|warna kulit|keturunan|etnisitas',
    orientation: 'orientasi seksual|seksualitas|preferensi seksual|identitas seksual',
    union: 'serikat pekerja|serikat buruh|anggota serikat|keanggotaan serikat|kesatuan sekerja',
    'purchase-reason':
      'alasan pembelian|alasan membeli|tujuan pembelian|tujuan pinjaman|tujuan kredit|tujuan penggunaan|mengapa anda membeli|kenapa anda membeli|mengapa anda ingin membeli|mengapa anda membutuhkan|kenapa anda membutuhkan|untuk apa anda membutuhkan|untuk keperluan apa|alasan pemesanan|alasan anda membeli|keperluan pinjaman|kenapa beli',
    'shopping-preferences':
      'merek favorit|merk favorit|warna favorit|toko favorit|produk favorit|brand favorit|merek kesukaan|warna kesukaan|preferensi belanja|kebiasaan belanja|minat|minat anda|hobi|ukuran sepatu|ukuran baju|ukuran pakaian|ukuran anda|merek yang disukai|gaya favorit|preferensi gaya',
  },
  beside: {
    email: 'subjek|templat|berhenti|frekuensi|format|tanda tangan',
    phone: 'casing|model|merek|paket|servis|aksesoris|tipe|jenis',
    name: 'pengguna|perusahaan|toko|file|berkas|folder|proyek|produk|tim|acara|hewan|anjing|kucing|daftar|domain|server|grup|saluran|permainan|sekolah|buku|film|lagu|resep|restoran|hotel|kapal|kendaraan|mobil|model|merek|bank|kota|jalan|negara|kategori|organisasi|instansi|akun|profil|obat|perangkat|barang',
    address:
      'email|surel|ip|web|url|situs|internet|keberangkatan|kedatangan|tujuan|cari|server|halaman|mac|jalan cerita',
    'birth-date': 'kue|kartu|hadiah|pesta|ucapan|tempat lahir saja|undangan',
    age: 'kendaraan|mobil|anjing|kucing|bangunan|rumah|akun',
    sex: 'film|musik|buku|anjing|kucing|hewan',
    child: 'orang tua|wali|ibu|ayah|kursi|mainan|pakaian|sepatu|tiket|diskon|jumlah|kata',
    occupation: 'cari|kata kunci|pekerjaan rumah',
    income: 'kalkulator|minimal|minimum',
    'payment-card':
      'hadiah|anggota|member|perpustakaan|sim|memori|ucapan|nama kartu permainan|keluarga|poin|pos',
    'bank-account': 'listrik|pelanggan|poin',
    'national-id': 'pesanan|pelanggan|faktur|artikel|perusahaan',
    passport: 'foto|sampul',
    health:
      'anjing|kucing|hewan|tanaman|mobil|kendaraan|perangkat|baterai|sistem|paket|komputer|situs',
    religion: 'buku|musik|kategori|buletin|topik|seni',
    politics: 'peta|kategori|buletin|berita|pesta|privasi|ilmu',
    ethnicity: 'anjing|kucing|masakan|restoran|hewan|kuda|cadang',
    'purchase-reason': 'pengembalian|pembatalan|retur|kontak|kunjungan|keluhan',
    'shopping-preferences': 'bunga|peminat',
  },
  choices: {
    sex: 'laki laki|perempuan|pria|wanita|lainnya',
    'marital-status':
      'belum menikah|menikah|cerai|cerai hidup|cerai mati|janda|duda|lajang|belum kawin|kawin',
    religion: 'islam|kristen|kristen protestan|katolik|hindu|buddha|budha|konghucu',
  },
  search: 'cari|pencarian|temukan|filter|saring|urutkan|kata kunci|keberangkatan|lacak',
};
