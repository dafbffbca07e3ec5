export default {
  title: 'Kami menghargai privasi Anda',
  text: 'Kami menggunakan cookie untuk menjalankan situs ini, mengukur penggunaan, dan menampilkan iklan.',
  accept: 'Terima semua',
  reject: 'Tolak semua',
  settings: 'Atur preferensi',
  save: 'Simpan pilihan',
  close: 'Tutup',
  heading: 'Preferensi cookie',
  labels: {
    necessary: 'Wajib',
    functional: 'Fungsional',
    analytics: 'Analitik',
    advertising: 'Pemasaran',
    social: 'Media sosial',
  },
  about: {
    necessary: 'Diperlukan agar situs berfungsi.',
    functional: 'Mengingat pengaturan Anda.',
    analytics: 'Membantu kami memahami penggunaan situs.',
    advertising: 'Digunakan untuk iklan yang dipersonalisasi.',
    social: 'Konten media sosial yang disematkan.',
  },
};
