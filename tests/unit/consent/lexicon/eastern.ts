import type { Sample } from './sample.ts';

export const id: Sample = {
  language: 'id',
  buttons: {
    'accept-all': `Terima semua|Setuju|Izinkan semua|Saya setuju|Terima semua cookie|Izinkan semua cookie|Ya, saya setuju|Terima dan tutup|Terima|Setujui semua`,
    'reject-all': `Tolak semua|Tolak|Hanya yang diperlukan|Tidak setuju|Lanjutkan tanpa menerima|Tidak, terima kasih|Terima hanya yang diperlukan|Hanya cookie yang diperlukan|
      Tolak cookie opsional|Saya tidak setuju|Izinkan hanya yang diperlukan|Jangan izinkan|Gunakan hanya cookie yang diperlukan|Tolak semua kecuali yang diperlukan|Hanya cookie penting|Tolak semua cookie`,
    settings:
      'Pengaturan|Pengaturan cookie|Sesuaikan|Opsi lainnya|Kelola preferensi|Ubah pengaturan|Kelola cookie',
    save: 'Simpan|Simpan pengaturan|Izinkan pilihan|Konfirmasi pilihan saya|Simpan dan tutup|Terima yang dipilih',
    'more-info':
      'Pelajari lebih lanjut|Info selengkapnya|Tampilkan detail|Mitra kami|Kebijakan cookie',
    acknowledge: 'Mengerti|Oke',
    close: 'Tutup|Nanti saja',
    pay: 'Berlangganan|Tolak dan berlangganan',
  },
  weak: { yes: 'Ya', no: 'Tidak' },
  purposes: {
    analytics:
      'Statistik|Cookie analitik|Analitik|Mengukur kinerja konten|Mengembangkan dan meningkatkan layanan|Kinerja',
    advertising:
      'Pemasaran|Iklan|Periklanan|Membuat profil untuk iklan yang dipersonalisasi|Penargetan',
    functional: 'Fungsional|Preferensi|Fungsionalitas',
    personalisation: 'Personalisasi|Menggunakan profil untuk memilih konten yang dipersonalisasi',
    social: 'Media sosial',
  },
  needed: 'Diperlukan|Sangat diperlukan|Cookie yang diperlukan|Wajib|Keamanan',
  dialogs: [
    'Kami menggunakan cookie untuk meningkatkan pengalaman Anda dan menganalisis lalu lintas. Anda dapat mengubah pengaturan kapan saja. Tolak Pengaturan Terima semua',
    'Kami menghargai privasi Anda. Kami dan mitra kami memproses data pribadi untuk iklan yang dipersonalisasi. Apakah Anda setuju? Tolak Setuju',
  ],
  withdraw: 'Pengaturan cookie|Kelola cookie|Pengaturan privasi|Tarik persetujuan',
};

export const ms: Sample = {
  language: 'ms',
  buttons: {
    'accept-all': `Terima semua|Setuju|Benarkan semua|Saya setuju|Terima semua kuki|Benarkan semua kuki|Ya, saya setuju|Terima dan tutup|Saya terima|Bersetuju`,
    'reject-all': `Tolak semua|Tolak|Hanya yang perlu|Tidak setuju|Teruskan tanpa menerima|Tidak, terima kasih|Terima hanya yang perlu|Hanya kuki yang diperlukan|
      Tolak kuki tambahan|Saya tidak setuju|Benarkan hanya yang perlu|Jangan benarkan|Gunakan kuki yang diperlukan sahaja|Tolak semua kecuali yang perlu|Kuki penting sahaja`,
    settings: 'Tetapan|Tetapan kuki|Sesuaikan|Lagi pilihan|Urus keutamaan|Ubah tetapan|Urus kuki',
    save: 'Simpan|Simpan tetapan|Benarkan pilihan|Sahkan pilihan saya|Simpan dan tutup|Terima yang dipilih',
    'more-info':
      'Ketahui lebih lanjut|Maklumat lanjut|Tunjukkan butiran|Rakan kongsi kami|Dasar kuki',
    acknowledge: 'Faham|OK',
    close: 'Tutup|Bukan sekarang',
    pay: 'Langgan|Tolak dan langgan',
  },
  weak: { yes: 'Ya', no: 'Tidak' },
  purposes: {
    analytics:
      'Statistik|Kuki analitik|Analitik|Mengukur prestasi kandungan|Membangunkan dan menambah baik perkhidmatan|Prestasi',
    advertising:
      'Pemasaran|Iklan|Pengiklanan|Mencipta profil untuk pengiklanan yang diperibadikan|Penyasaran',
    functional: 'Fungsian kefungsian|Keutamaan|Fungsi',
    personalisation: 'Pemperibadian|Menggunakan profil untuk memilih kandungan yang diperibadikan',
    social: 'Media sosial',
  },
  needed: 'Diperlukan|Kuki yang diperlukan|Penting|Wajib|Keselamatan',
  dialogs: [
    'Kami menggunakan kuki untuk meningkatkan pengalaman anda dan menganalisis trafik. Anda boleh mengubah tetapan pada bila-bila masa. Tolak Tetapan Terima semua',
    'Kami menghargai privasi anda. Kami dan rakan kongsi kami memproses data peribadi untuk iklan yang diperibadikan. Adakah anda bersetuju? Tolak Setuju',
  ],
  withdraw: 'Tetapan kuki|Urus kuki|Tetapan privasi|Tarik balik persetujuan',
};

export const vi: Sample = {
  language: 'vi',
  buttons: {
    'accept-all': `Chấp nhận tất cả|Đồng ý|Cho phép tất cả|Tôi đồng ý|Chấp nhận tất cả cookie|Cho phép tất cả cookie|Có, tôi đồng ý|Chấp nhận và đóng|Chấp nhận|Tôi chấp nhận`,
    'reject-all': `Từ chối tất cả|Từ chối|Chỉ cookie cần thiết|Không đồng ý|Tiếp tục mà không chấp nhận|Không, cảm ơn|Chỉ chấp nhận cookie cần thiết|Chỉ cho phép cookie cần thiết|
      Từ chối cookie không cần thiết|Tôi không đồng ý|Không chấp nhận|Không cho phép|Chỉ sử dụng cookie cần thiết|Từ chối tất cả trừ cookie cần thiết|Chỉ cookie thiết yếu|Từ chối tất cả cookie`,
    settings:
      'Cài đặt|Cài đặt cookie|Tùy chỉnh|Tùy chọn khác|Quản lý tùy chọn|Thay đổi cài đặt|Quản lý cookie',
    save: 'Lưu|Lưu cài đặt|Cho phép lựa chọn|Xác nhận lựa chọn của tôi|Lưu và đóng|Chấp nhận lựa chọn',
    'more-info':
      'Tìm hiểu thêm|Thêm thông tin|Xem chi tiết|Đối tác của chúng tôi|Chính sách cookie',
    acknowledge: 'Đã hiểu|OK',
    close: 'Đóng|Để sau',
    pay: 'Đăng ký gói|Từ chối và đăng ký',
  },
  weak: { yes: 'Có', no: 'Không' },
  purposes: {
    analytics:
      'Thống kê|Cookie phân tích|Phân tích|Đo lường hiệu suất nội dung|Phát triển và cải thiện dịch vụ|Hiệu suất',
    advertising:
      'Tiếp thị|Quảng cáo|Cookie quảng cáo|Tạo hồ sơ cho quảng cáo được cá nhân hóa|Nhắm mục tiêu',
    functional: 'Chức năng|Tùy chọn|Cookie chức năng',
    personalisation: 'Cá nhân hóa|Sử dụng hồ sơ để chọn nội dung được cá nhân hóa',
    social: 'Mạng xã hội',
  },
  needed: 'Cần thiết|Cookie cần thiết|Thiết yếu|Bắt buộc|Bảo mật',
  dialogs: [
    'Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn và phân tích lưu lượng truy cập. Bạn có thể thay đổi cài đặt bất cứ lúc nào. Từ chối Cài đặt Chấp nhận tất cả',
    'Chúng tôi tôn trọng quyền riêng tư của bạn. Chúng tôi và các đối tác xử lý dữ liệu cá nhân để hiển thị quảng cáo được cá nhân hóa. Bạn có đồng ý không? Từ chối Đồng ý',
  ],
  withdraw: 'Cài đặt cookie|Quản lý cookie|Cài đặt quyền riêng tư|Rút lại sự đồng ý',
};

export const ar: Sample = {
  language: 'ar',
  buttons: {
    'accept-all': `قبول الكل|موافق|أوافق|السماح للكل|قبول جميع ملفات تعريف الارتباط|قبول كل ملفات تعريف الارتباط|نعم، أوافق|قبول وإغلاق|الموافقة على الكل|السماح بجميع ملفات تعريف الارتباط`,
    'reject-all': `رفض الكل|رفض|الضرورية فقط|لا أوافق|المتابعة بدون موافقة|لا، شكرًا|قبول الضرورية فقط|ملفات تعريف الارتباط الضرورية فقط|رفض الاختيارية|
      رفض جميع ملفات تعريف الارتباط|عدم الموافقة|لا أقبل|استخدام ملفات تعريف الارتباط الضرورية فقط|رفض ملفات تعريف الارتباط غير الضرورية|المتابعة دون قبول`,
    settings:
      'الإعدادات|إعدادات ملفات تعريف الارتباط|تخصيص|المزيد من الخيارات|إدارة التفضيلات|تغيير الإعدادات|إدارة ملفات تعريف الارتباط',
    save: 'حفظ|حفظ الإعدادات|السماح بالمحدد|تأكيد اختياراتي|حفظ وإغلاق|قبول المحدد',
    'more-info': 'معرفة المزيد|المزيد من المعلومات|عرض التفاصيل|شركاؤنا|سياسة ملفات تعريف الارتباط',
    acknowledge: 'حسنًا|فهمت',
    close: 'إغلاق|ليس الآن',
    pay: 'اشترك الآن|رفض والاشتراك',
  },
  weak: { yes: 'نعم', no: 'لا' },
  purposes: {
    analytics:
      'الإحصاءات|التحليلات|ملفات تعريف الارتباط التحليلية|قياس أداء المحتوى|تطوير الخدمات وتحسينها|الأداء',
    advertising: 'التسويق|الإعلانات|إعلانية|إنشاء ملفات تعريف للإعلانات المخصصة|الاستهداف',
    functional: 'الوظيفية|التفضيلات|وظيفية',
    personalisation: 'التخصيص|استخدام الملفات الشخصية لاختيار المحتوى المخصص',
    social: 'وسائل التواصل الاجتماعي',
  },
  needed: 'الضرورية|ضرورية للغاية|الأساسية|المطلوبة|الأمان',
  dialogs: [
    'نستخدم ملفات تعريف الارتباط لتحسين تجربتك وتحليل حركة المرور. يمكنك تغيير الإعدادات في أي وقت. رفض الإعدادات قبول الكل',
    'نحن نهتم بخصوصيتك. نقوم نحن وشركاؤنا بمعالجة البيانات الشخصية لعرض إعلانات مخصصة. هل توافق؟ رفض موافق',
  ],
  withdraw: 'إعدادات ملفات تعريف الارتباط|إدارة ملفات تعريف الارتباط|إعدادات الخصوصية|سحب الموافقة',
};

export const he: Sample = {
  language: 'he',
  buttons: {
    'accept-all': `אישור הכל|קבל הכל|אני מסכים|אשר הכל|קבלת כל העוגיות|אשר את כל העוגיות|כן, אני מסכים|אשר וסגור|אפשר הכל|מאשר הכל`,
    'reject-all': `דחה הכל|דחייה|רק הכרחיות|לא מסכים|המשך ללא הסכמה|לא, תודה|אשר רק הכרחיות|עוגיות הכרחיות בלבד|דחה אופציונליות|
      דחיית כל העוגיות|אני לא מסכים|לא מאשר|השתמש בעוגיות הכרחיות בלבד|דחה עוגיות לא הכרחיות|המשך ללא אישור`,
    settings:
      'הגדרות|הגדרות עוגיות|התאמה אישית|אפשרויות נוספות|ניהול העדפות|שינוי הגדרות|ניהול עוגיות',
    save: 'שמור|שמור הגדרות|אפשר בחירה|אישור הבחירות שלי|שמור וסגור|אשר נבחרות',
    'more-info': 'מידע נוסף|קרא עוד|הצג פרטים|השותפים שלנו|מדיניות עוגיות',
    acknowledge: 'הבנתי|בסדר',
    close: 'סגור|לא עכשיו',
    pay: 'רכישת מנוי|ללא פרסומות',
  },
  weak: { yes: 'כן', no: 'לא' },
  purposes: {
    analytics: 'סטטיסטיקה|עוגיות אנליטיות|ניתוח|מדידת ביצועי תוכן|פיתוח ושיפור שירותים|ביצועים',
    advertising: 'שיווק|פרסום|עוגיות פרסום|יצירת פרופילים לפרסום מותאם אישית|שיווקיות',
    functional: 'פונקציונליות|העדפות|פונקציונלי',
    personalisation: 'התאמה אישית|שימוש בפרופילים לבחירת תוכן מותאם אישית',
    social: 'רשתות חברתיות',
  },
  needed: 'הכרחיות|עוגיות חיוניות|נדרשות|הכרחי לחלוטין|אבטחה',
  dialogs: [
    'אנו משתמשים בעוגיות כדי לשפר את חוויית הגלישה ולנתח תנועה. תוכלו לשנות את ההגדרות בכל עת. דחה הגדרות אישור הכל',
    'הפרטיות שלכם חשובה לנו. אנחנו והשותפים שלנו מעבדים נתונים אישיים לצורך פרסום מותאם אישית. האם אתה מסכים? לא מסכים מסכים',
  ],
  withdraw: 'הגדרות עוגיות|ניהול עוגיות|הגדרות פרטיות|ביטול הסכמה',
};

export const fa: Sample = {
  language: 'fa',
  buttons: {
    'accept-all': `پذیرش همه|قبول همه|می‌پذیرم|موافقم|پذیرش همه کوکی‌ها|پذیرفتن همه|قبول می‌کنم|بله، موافقم|اجازه به همه|پذیرش و بستن|پذیرش`,
    'reject-all': `رد همه|رد کردن|رد کردن همه|فقط ضروری|فقط کوکی‌های ضروری|فقط موارد ضروری|ادامه بدون پذیرش|نه، ممنون|نمی‌پذیرم|موافق نیستم|رد کوکی‌های غیرضروری|پذیرش فقط ضروری‌ها|عدم پذیرش|
      رد همه به جز ضروری|رد همه کوکی‌ها|قبول نمی‌کنم|فقط کوکی‌های لازم|استفاده فقط از کوکی‌های ضروری`,
    settings:
      'تنظیمات|تنظیمات کوکی‌ها|سفارشی‌سازی|گزینه‌های بیشتر|مدیریت ترجیحات|مدیریت کوکی‌ها|تغییر تنظیمات|نمایش تنظیمات|شخصی‌سازی|تنظیمات پیشرفته',
    save: 'ذخیره|ذخیره تنظیمات|ذخیره ترجیحات|ذخیره انتخاب‌ها|تأیید انتخاب‌های من|ذخیره و بستن|اجازه به انتخاب|پذیرش انتخاب شده',
    'more-info': 'اطلاعات بیشتر|بیشتر بدانید|نمایش جزئیات|شرکای ما|سیاست حریم خصوصی',
    acknowledge: 'متوجه شدم|باشه',
    close: 'بستن|الان نه',
    pay: 'خرید اشتراک|رد و خرید اشتراک',
  },
  weak: { yes: 'بله', no: 'خیر' },
  purposes: {
    analytics: 'آمار|کوکی‌های تحلیلی|تحلیل|سنجش عملکرد محتوا|تحلیلی|آماری',
    advertising: 'بازاریابی|تبلیغات|کوکی‌های تبلیغاتی|تبلیغات شخصی‌سازی شده|کوکی‌های بازاریابی',
    functional: 'عملکردی|ترجیحات|کوکی‌های عملکردی',
    personalisation: 'شخصی‌سازی|شخصی‌سازی محتوا',
    social: 'شبکه‌های اجتماعی',
  },
  needed: 'ضروری|کوکی‌های ضروری|کاملا ضروری|الزامی|همیشه فعال',
  dialogs: [
    'این وب‌سایت برای بهبود تجربه شما و تحلیل ترافیک از کوکی‌ها استفاده می‌کند. در هر زمان می‌توانید تنظیمات را تغییر دهید. رد همه تنظیمات پذیرش همه',
    'ما به حریم خصوصی شما اهمیت می‌دهیم. ما و شرکای ما داده‌های شخصی را برای نمایش تبلیغات شخصی‌سازی شده پردازش می‌کنیم. آیا موافقید؟ موافق نیستم موافقم',
  ],
  withdraw: 'تنظیمات کوکی‌ها|مدیریت کوکی‌ها|تنظیمات حریم خصوصی|لغو رضایت',
};

export const EASTERN: Sample[] = [id, ms, vi, ar, he, fa];
