import type { Lexicon } from './lexicon.ts';

export const tr: Lexicon = {
  language: 'tr',
  words: {
    accept:
      'edin|kabul|kabul et|kabul ediyorum|kabul edin|kabul ederim|kabul etmek|kabul edilsin|onayla|onaylıyorum|onay ver|onay veriyorum|izin ver|izin veriyorum|izin verin|izin verilsin|etkinleştir|katılıyorum|rıza gösteriyorum|onaylayın|et|ediyorum|onaylanıyor|rıza ver|rıza veriyorum|açık rıza veriyorum',
    reject:
      'yasak|yasakla|yasaklayın|reddet|reddediyorum|ret|reddedin|reddetmek|reddederim|redet|kabul etme|kabul etmiyorum|kabul etmeden|kabul etmem|onaylama|onaylamıyorum|izin verme|izin vermiyorum|katılmıyorum|engelle|devre dışı bırak|kapat hepsini|reddedilsin|onay vermiyorum|onay vermeden|onaylamadan|izin vermeden|rıza göstermiyorum|rıza vermiyorum',
    not: 'değil|hayır izin verme|olmadan|hiçbirini|hiçbiri|etme|olmaksızın',
    all: 'her şeyi|her şeye|tümünü|tümüne|hepsini|tüm|tümü|bütün|hepsine|tamamını|hepsi|tamamına|bütününü',
    only: 'yalnızca|sadece|salt',
    needed: 'gerekli*|zorunlu*|temel|teknik|kesinlikle|şart|zaruri|mutlaka|elzem|gereken',
    optional:
      'isteğe bağlı|isteğe|bağlı|opsiyonel*|zorunlu olmayan|gerekli olmayan|ek|gereksiz|diğer|ihtiyari|tercihe bağlı|seçmeli',
    part: 'analitik|analiz|istatistik*|pazarlama|reklam*|hedefleme|kişiselleştirilmiş|işlevsel*|performans*|fonksiyonel*|sosyal|tercih çerezleri',
    cookie:
      'cookie|cookies|çerez*|çerezler|çerezleri|çerezlere|çerezlerin|çerezlerle|çerezi|teknolojiler|tanımlama bilgileri|tanımlama bilgilerini',
    privacy:
      'gizlilik|gizliliği|rıza|rızam|veri|veriler|verileri|takip|izleme|işleme|amaçlar|iş ortakları|ortaklar|kvkk|gdpr|kullanım*|kişisel|izin|onay|açık rıza|aydınlatma|kullanımına|kullanımını|hizmetler',
    selected:
      'seçili|seçilen*|seçilenleri|seçilenlere|seçim|seçimi|seçimimi|seçimlerimi|seçimleri|seçtiklerimi|seçilileri|tercihlerimi|seçimlerime|seçime|işaretli*|seçtiklerime',
    save: 'kaydet|kaydedin|onayla ve kaydet|uygula|gönder|kayıt et|kaydediyorum|sakla|güncelle|doğrula',
    settings:
      'kişiselleştirmek|ayarlar*|ayarları|ayarlarını|ayarı|ayarla|yönet|yönetin|yönetimi|özelleştir|özelleştirin|tercih*|tercihler|tercihleri|seçenek*|seçenekler|seçenekleri|düzenle|değiştir|yapılandır|kişiselleştir|seç|detaylı|aç|gelişmiş|belirle|kontrol|ayarlama|merkezi|merkezini|açar|seçeneklerini',
    continue:
      'devam|devam et|siteye|git|kullan|ilerle|gez|oku|okumaya|sürdür|devam edin|kullanmaya|kullanın|gezinmeye',
    close: 'kapat|gizle|çık|kapatın|kapatmak',
    except: 'hariç|ama|dışında|bazı|bazılarını|fakat|yerine',
    pay: 'abone|abone ol|abonelik|satın al|öde|reklamsız|ücretli|premium|üye ol|ödeme|satın',
    login: 'giriş|giriş yap|oturum aç|kayıt ol|kaydol|hesap|zaten aboneyim|hesabım',
    info: 'daha fazla|bilgi|detaylar|detay|ayrıntılar|ayrıntı|ayrıntıları|göster|gör|politika*|politikası|oku daha|öğren|hakkında|liste|listesi|incele|metni|bilgi al|bilgiler|fazla|daha|detayları|görüntüle|bildirimi|aydınlatma metni|sağlayıcılar|beyanı|metnini|politikasını|inceleyin',
    acknowledge:
      'tamam|anladım|anlıyorum|ok|okay|teşekkürler|peki|olur|tamamdır|okudum|tabii ki|harika',
    next: 'ileri|geri|sonraki|atla|önceki',
    yes: 'evet|elbette',
    no: 'hayır',
    withdraw: 'geri çek|geri al|sıfırla|iptal|sil|temizle',
    filler:
      've|veya|ya da|bu|bir|ben|biz|ile|için|da|de|en|benim|sizin|bizim|site|sitesi|sitenin|web|sayfa|sayfası|lütfen|şimdi|burada|pencere|düğme|olan|olanları|olarak|türleri|ücretsiz|banner|hepsinin|olanlara|önerilen|iletişim kutusunu|ilgili|mesaj|istiyorum|okudum ve|politikamızı|tümünün|şekilde|olanlar|u|ı|leri|ler|lere|lerin|i',
  },
  phrases: {
    'accept-all':
      'kabul et|kabul ediyorum|tümünü kabul et|hepsini kabul et|tüm çerezleri kabul et|tümüne izin ver|onaylıyorum|evet kabul ediyorum|izin ver|hepsine izin ver|kabul et ve devam et|kabul et ve kapat|tamam kabul ediyorum|tüm çerezler|tümünü seç|hepsini seç|tümünü onayla|önerilen ayarları kabul et|çerezleri kabul et|hepsini onayla|tümünü kabul ediyorum',
    'reject-all':
      'hayır teşekkürler|reddet|tümünü reddet|hepsini reddet|kabul etmiyorum|kabul etme|izin verme|reddediyorum|tüm çerezleri reddet|sadece gerekli|yalnızca gerekli|yalnızca gerekli çerezler|sadece gerekli çerezler|sadece zorunlu çerezler|yalnızca zorunlu çerezlere izin ver|sadece gerekli çerezleri kabul et|yalnızca gerekli olanları kabul et|kabul etmeden devam et|onaylamıyorum|isteğe bağlı çerezleri reddet|zorunlu olmayanları reddet|yalnızca zorunlu|gerekli olmayanları reddet|katılmıyorum|zorunlu çerezler hariç tümünü reddet|sadece zorunlu çerezlere izin ver|zorunlu çerezleri kabul et|gerekli çerezleri kullan|yalnızca gerekli çerezleri kullan|izin vermeden devam et|hayır kabul etmiyorum|çerezleri kabul etme|onaylamadan devam et|çerez istemiyorum|gerekli olanlar dışındakileri reddet|reddet ve kapat|yalnızca temel çerezler|gerekliler dışında tümünü reddet|sadece zorunlu',
    settings:
      'ayarlar|seçenekler|daha fazla seçenek|özelleştir|çerez ayarları|çerezleri yönet|tercihler|tercihleri yönet|ayarları yönet|seçenekleri yönet|tercihleri görüntüle|ayarları değiştir|amaçları göster|çerez tercihleri|ayarları düzenle|çerezleri özelleştir|detaylı ayarlar|tercihlerimi yönet|çerezleri seç|kişiselleştir|çerez tercihlerini yönet|ayarları göster|seçenekleri gör|diğer seçenekler|seçmek istiyorum|gelişmiş ayarlar|çerez ayarlarını yönet|tercihleri göster|hangi çerezler|çerezleri ayarla|tercihleri özelleştir|tercihleri değiştir|daha fazla ayar',
    save: 'kaydet|ayarları kaydet|seçimi kaydet|tercihleri kaydet|seçimimi onayla|seçimlerimi onayla|seçilenleri kabul et|seçime izin ver|seçili olanları kabul et|kaydet ve kapat|seçimi onayla|tercihlerimi kaydet|onayla ve kaydet|seçilenlere izin ver|tamamla|değişiklikleri kaydet|seçilileri kabul et|tercihlerimi onayla|kaydet ve çık|seçimlerimi kaydet|kaydet ve devam et|seçilenleri onayla|seçimleri kaydet|bitti|kaydet ve kabul et|seçili çerezlere izin ver|seçimi kabul et',
    close:
      'kapat|iptal|şimdi değil|daha sonra|pencereyi kapat|belki daha sonra|sonra hatırlat|vazgeç|bildirimi kapat',
    acknowledge:
      'tamam|anladım|ok|tamam anladım|bir daha gösterme|siteye devam et|siteye git|evet anladım|tamam teşekkürler|kapat ve devam et',
    pay: 'abone ol|reddet ve abone ol|reklamsız oku|satın al|abonelik satın al|öde|reddet ve öde|reklamsız devam et|reklamsız abone ol',
    'more-info':
      'daha fazla bilgi|detaylı bilgi|detaylar|ayrıntılar|ayrıntıları göster|ayrıntıları gizle|iş ortakları|iş ortaklarımız|iş ortakları listesi|sağlayıcılar|ortakları göster|gizlilik politikası|çerez politikası|daha fazlasını öğren|daha fazla|bilgi al|daha fazla göster|daha fazla ayrıntı|meşru menfaat|çerezler hakkında|aydınlatma metni|kvkk aydınlatma metni|daha fazla bilgi edinin|ortaklarımızı görüntüle|detayları göster|iş ortaklarını göster|çerez aydınlatma metni|daha fazla bilgi edin',
    login: 'giriş yap|oturum aç|zaten aboneyim|giriş|zaten abone misiniz giriş yapın',
  },
  topics: {
    use: 'çerez kullan*|çerezler kullan*|çerezleri kullan*|çerezlerden|çerezler|çerezleri|çerezlerin|çerez politika*|çerez ayar*|çerezlere|gerekli çerezler|zorunlu çerezler|benzer teknoloji*|tüm çerez*|kullanıyoruz|kullanmaktayız|kullanılmaktadır|kullanır|çerezlerle|çerez|tanımlama bilgileri',
    data: 'kişisel veri*|iş ortakları*|iş ortaklarımız|depola*|sakla*|meşru menfaat*|kişiselleştir*|ölçüm*|hedef kitle*|kitle araştırma*|tanımlayıcı*|cihaz*|gizlili*|veri koruma|kvkk|gdpr|veri işle*|işlenme*|üçüncü taraf*|istatisti*|analiz*|analitik*|reklam*|rıza*|deneyim*|trafi*|profil*|amaç*|pazarlama*|tercih*|takip*|izle*|google analytics|ortaklar*',
    ask: 'rızanız*|onayınız*|izniniz*|kabul ediyor*|kabul etmiş|kabul etmek|kabul et|istediğiniz zaman|dilediğiniz zaman|herhangi bir zamanda|tıklayarak|tıklayın|düğmesine|reddet*|geri çek*|geri alabil*|değiştir*|ayarlar*|seçenek*|seçebilir*|zorunlu*|gerekli*|devam ederek|izin ver*|yönet*|özelleştir*|onay*|itiraz*|edebilirsiniz',
    other:
      'bülten*|e posta*|eposta*|abone olun|abonelikten|indirim*|indirim kodu|kupon*|ilk alışveriş|ilk sipariş*|18 yaş*|reşit*|yaş*|doğum tarihi|alkol*|tütün*|kullanım koşulları|şartlar ve koşullar|üyelik sözleşme*|şifre*|parola*|kullanıcı adı|sepet*|ödeme*|kargo*|teslimat*|sipariş*|konumunuz*|konum*|yakınınızda|bildirim*|uygulamayı indir*|uygulama*|yükle*|app store|ana ekran|sohbet*|canlı destek|size nasıl|anket*|geri bildirim*|değerlendir*|tavsiye eder|tarif*|un|şeker*|tereyağı*|çikolata*|hamur*|fırın*|pişir*|malzemeler|dk okuma|yayınlandı|bu makalede|mikrofon*|kamera*|ülke seç*|ülkenizi|dil seç*|dilinizi|çekiliş*|bağış*|çerezleri sil|javascript|bakım*|randevu*|teklif*|telefon*|kurabiye*',
    wall: 'abone*|abonelik*|reklamsız*|aylık|ayda|ödeme*|öde|ücretsiz*|reklamlarla|satın al*|ücretli|tl',
  },
  purposes: {
    selling: 'satış|satışı|satışın*|satışa|satışlar*|satılması|ortaklarla paylaş*',
    social: 'sosyal*|yorum*',
    advertising: 'reklam*|pazarlama*|hedef*|tanıtım*|promosyon*|ticari*',
    analytics:
      'anali*|istatistik*|performans*|ölç*|kitle*|ziyaret*|trafik*|geliştir*|iyileştir*|anlamak|anlama|anlay*|optimiz*|araştır*',
    personalisation: 'kişisell*|profil*|öner*|içerik seç*|içeriği seç*|kişiye*',
    functional:
      'işlev*|fonksiyon*|tercih*|kolaylık|destek|sohbet|video*|harita*|harici|gömülü|deneyim*|medya|üçüncü|dil',
    special: 'konum*|coğrafi*|özellikler*|özelliklerini',
    needed:
      'gerekli*|zorunlu*|temel|teknik*|kesinlikle|güvenlik*|her zaman aktif|her zaman etkin|her zaman açık|elzem|dolandır*|şart|kimlik doğrulama',
  },
  withdraw:
    'çerez ayarları|çerez tercihleri|çerezleri yönet|gizlilik ayarları|çerez yönetimi|gizlilik tercihleri|çerezler|onayı geri çek|rızayı yönet|çerez ayarlarını değiştir|izin yönetimi|çerez tercih merkezi|çerez tercihlerini yönet|çerez tercihlerimi değiştir|çerez onayı|kişisel bilgilerimi satma|gizlilik seçenekleriniz|gizlilik merkezi|kvkk çerez ayarları|çerez tercihlerim',
};
