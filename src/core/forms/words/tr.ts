import type { FieldWords } from './words.ts';

export const tr: FieldWords = {
  asks: {
    email: 'email|e mail|e posta|eposta|e posta adresi|e postaniz|mail adresi|=mail',
    phone:
      'telefon|telefon numarasi|telefon numaraniz|telefonunuz|cep telefonu|cep telefonunuz|cep numarasi|cep no|gsm|tel no|telefon no|=tel|whatsapp numarasi',
    name: 'ad|adi|adiniz|isim|isminiz|soyad|soyadi|soyadiniz|ad soyad|adi soyadi|adiniz soyadiniz|tam ad|isim soyisim|soyisim|anne kizlik soyadi',
    address:
      'adres|adresi|adresiniz|sokak|cadde|mahalle|=sehir|=il|=ilce|il ilce|ikamet|ikametgah|ev adresi|teslimat adresi|fatura adresi|bina no|yasadiginiz sehir',
    'postal-code': 'posta kodu',
    'birth-date':
      'dogum tarihi|dogum tarihiniz|dogum gunu|dogum gununuz|dogum yili|dogum ayi|dogdugunuz',
    age: '=yas|=yasi|=yasiniz|yasiniz kac|yas grubu|yas araligi|kac yasindasiniz|kac yasindasin|cocugun yasi|cocugunuzun yasi|hastanin yasi|hasta yasi|yas yil',
    sex: 'cinsiyet|cinsiyeti|cinsiyetiniz|toplumsal cinsiyet|cinsiyet kimligi',
    child:
      'cocuk|cocugun|cocugunuzun|cocugunuz|cocuklar|oglunuzun|oglunuz|kizinizin|kiziniz|ogrenci|ogrencinin|bebek|bebegin|resit olmayan|18 yasindan kucuk|13 yasindan kucuk|16 yasindan kucuk|13 yas alti|16 yas alti|13 yasindan buyuk|16 yasindan buyuk',
    'marital-status':
      'medeni durum|medeni hal|medeni hali|medeni durumu|medeni durumunuz|medeni haliniz|iliski durumu|aile durumu',
    occupation:
      'meslek|meslegi|mesleginiz|unvan|is unvani|isveren|isyeri|calisma durumu|gorev|goreviniz|pozisyonunuz|ne is yapiyorsunuz',
    income:
      'gelir|geliri|geliriniz|aylik gelir|yillik gelir|maas|maasiniz|ucret beklentisi|maas beklentisi|aylik kazanc|kazanciniz|hane geliri|ne kadar kazaniyorsunuz|net gelir|mal varligi',
    'payment-card':
      'kart numarasi|kart no|kredi karti|banka karti|kart sahibi|kart uzerindeki isim|kart uzerindeki ad|kartin uzerindeki isim|cvv|cvc|guvenlik kodu|son kullanma tarihi|kart son kullanma',
    'bank-account':
      'iban|banka hesabi|banka hesap|hesap numarasi|hesap no|hesap sahibi|banka hesap numarasi|swift|banka bilgileri',
    'national-id':
      'tc kimlik|tckn|t c kimlik|kimlik numarasi|kimlik no|tc kimlik no|tc no|nufus cuzdani|sgk|sgk numarasi|ehliyet|ehliyet no|surucu belgesi|vergi kimlik|vergi kimlik numarasi|yabanci kimlik|kimlik karti',
    passport: 'pasaport|pasaport numarasi|pasaport no',
    health:
      'teshis|tani|ilac|ilaclar|kullandiginiz ilac*|kullanilan ilac*|alerji*|kan grubu|engel durumu|engellilik|engelli|engellilik durumu|hamile|hamilelik|gebelik|hamile misiniz|hastalik|hastaliklar|kronik hastalik*|belirti*|semptom*|sikayetiniz|saglik durumu|saglik sorun*|saglik gecmisi|tibbi gecmis|tibbi durum*|asi durumu|sigara kullaniyor*|sigara iciyor*|vucut agirligi|kilonuz|saglik durumunuz|ameliyat*',
    religion: 'din|dini|dininiz|dini inanc|dini inanciniz|inanc|inanciniz|mezhep|mezhebiniz',
    politics:
      'siyasi|siyaset|politik|siyasi parti|siyasi gorus|siyasi gorusunuz|parti uyeligi|hangi partiye|kime oy|oy vereceginiz|parti tercihi',
    ethnicity:
      'etnik|etnik koken|etnik kokeniniz|irk|=irk|irk veya etnik|ten rengi|soy|kokeniniz|irki',
    orientation: 'cinsel yonelim|cinsel yoneliminiz|cinsel tercih|cinsellik|cinsel kimlik|cinsel*',
    union: 'sendika|sendikasi|sendika uyeligi|sendikaniz|sendikali*|sendikal',
    'purchase-reason':
      'satin alma nedeni|satin alma sebebi|satin alma amaci|satin alma nedeniniz|alis nedeni|kredi amaci|kredinin amaci|kredi kullanim amaci|kullanim amaci|neden satin aliyorsunuz|neden almak istiyorsunuz|neden satin almak istiyorsunuz|neden ihtiyaciniz|ne icin ihtiyaciniz|neden ihtiyac duyuyorsunuz|ne icin kullanacaksiniz|siparis nedeni|alisveris nedeni|niye aliyorsunuz',
    'shopping-preferences':
      'favori marka*|favori renk*|favori magaza*|favori urun*|en sevdiginiz marka*|en sevdiginiz renk|sevdiginiz markalar|tercih ettiginiz marka*|alisveris tercihleri|alisveris tercihleriniz|alisveris aliskanliklari|ilgi alanlari|ilgi alanlariniz|hobiler|hobileriniz|hobi|ayakkabi numarasi|ayakkabi numaraniz|ayakkabi bedeni|beden olcunuz|kiyafet bedeni|bedeniniz|giyim bedeni|tercih edilen stil',
  },
  beside: {
    email: 'konu|sablon|abonelik|siklik|sikligi|bicim|imza',
    phone: 'kilif|kilifi|model|modeli|marka|markasi|tarife|tamir|aksesuar*|turu',
    name: 'kullanici|sirket|sirketin|firma|firmanin|dosya|klasor|proje|urun|takim|ekip|etkinlik|evcil|kopek*|kopegin*|kedi*|at|hayvan*|liste|sunucu|alan|grup|kanal|oyun|okul|kitap|film|sarki|tarif|restoran|otel|tekne|arac|araba|model|marka|banka|sehir|sokak|ulke|kategori|kurum|kurulus|organizasyon|gravur|hesap|profil|magaza|ilac|takma|cihaz|kupon',
    address:
      'e posta|eposta|email|e mail|mail|ip|web|url|site|internet|kalkis|varis|hedef|ara|arama|sunucu|sayfa|mac|dogum yeri',
    'birth-date': 'pasta|pastasi|karti|hediye|hediyesi|parti|partisi|mesaji|dogum yeri|davet*',
    age: 'arac|araba|kopek|kopegin|kedi|kedinin|bina|ev|hesap',
    sex: 'film|muzik|kitap|kopek|kedi|hayvan*',
    child:
      'ebeveyn*|veli|velinin|anne|annenin|baba|babanin|koltuk|koltugu|oyuncak*|giyim|kiyafet*|ayakkabi|bilet*|indirim|sayisi|kitap*',
    occupation: 'ara|arama|anahtar kelime*',
    income: 'hesaplama*|hesaplayici|asgari|minimum',
    'payment-card': 'hediye|sadakat|uye|uyelik|kutuphane|sim|hafiza|musteri|ekran|urun|kartvizit',
    'bank-account': 'kullanici|musteri|puan|abone',
    'national-id': 'siparis|musteri|fatura|urun|sirket',
    passport: 'fotograf*|kilif*',
    health:
      'kopek|kopegin*|kedi|kedinin|hayvan*|bitki*|arac|araba|cihaz|batarya|pil|sistem|kargo|bilgisayar*|tanitim',
    religion: 'kitap*|muzik|bolum|bulten|konu|sanat|hizmet',
    politics: 'harita*|gizlilik|cerez|bolum|bulten|haber*|iade|dogum gunu|iptal',
    ethnicity: 'kopek|kopegin*|kedi|mutfak|restoran|at|hayvan*|soyad*|soyisim',
    'purchase-reason': 'iade|iptal|geri odeme|iletisim|ziyaret|sikayet',
    'shopping-preferences': 'faiz',
  },
  choices: {
    sex: 'erkek|kadin|diger|belirtmek istemiyorum|bay|bayan',
    'marital-status': 'bekar|evli|bosanmis|dul|ayri',
    religion: 'islam|musluman|hristiyan*|musevi|yahudi|budist|ateist|alevi|sunni|inancsiz|deist',
  },
  search:
    'ara|arama|bul|filtre|filtrele|filtreler|sirala|anahtar kelime|anahtar kelimeler|nereden|nereye|kargo takip',
};
