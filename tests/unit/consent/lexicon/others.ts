import type { Sample } from './sample.ts';

export const fi: Sample = {
  language: 'fi',
  buttons: {
    'accept-all': `Hyväksy kaikki|Salli kaikki evästeet|Hyväksyn|Hyväksyn kaikki|Hyväksy kaikki evästeet|Salli kaikki|Kyllä, hyväksyn|Hyväksy ja sulje|OK, hyväksyn|Hyväksy evästeet`,
    'reject-all': `Hylkää kaikki|Vain välttämättömät|Kiellä|En hyväksy|Jatka hyväksymättä|Ei kiitos|Hyväksy vain välttämättömät|Salli vain välttämättömät evästeet|
      Hylkää valinnaiset|Vain pakolliset evästeet|Kieltäydy|Käytä vain välttämättömiä evästeitä|Hylkää kaikki paitsi välttämättömät|Älä salli|Estä kaikki`,
    settings:
      'Asetukset|Evästeasetukset|Mukauta|Lisää vaihtoehtoja|Muokkaa asetuksia|Hallitse evästeitä|Näytä asetukset',
    save: 'Tallenna|Tallenna asetukset|Salli valinta|Vahvista valintani|Tallenna ja sulje|Hyväksy valitut',
    'more-info': 'Lisätietoja|Lue lisää|Näytä tiedot|Kumppanimme|Evästekäytäntö',
    acknowledge: 'Selvä|Ymmärrän',
    close: 'Sulje|Ei nyt',
    pay: 'Tilaa|Osta tilaus',
  },
  weak: { yes: 'Kyllä', no: 'Ei' },
  purposes: {
    analytics:
      'Tilastot|Analytiikka|Analyyttiset evästeet|Sisällön suorituskyvyn mittaaminen|Palvelujen kehittäminen ja parantaminen|Suorituskyky',
    advertising:
      'Markkinointi|Mainonta|Markkinointievästeet|Profiilien luominen personoitua mainontaa varten|Mainonnan tehokkuuden mittaaminen',
    functional: 'Toiminnalliset|Mieltymykset|Toiminnallisuus',
    personalisation: 'Personointi|Personoidun sisällön valinta profiilien avulla',
    social: 'Sosiaalinen media',
  },
  needed: 'Välttämättömät|Ehdottoman välttämättömät evästeet|Pakolliset|Tekniset|Tietoturva',
  dialogs: [
    'Käytämme evästeitä parantaaksemme käyttökokemustasi ja analysoidaksemme liikennettä. Voit muuttaa asetuksia milloin tahansa. Vain välttämättömät Hyväksy kaikki',
    'Arvostamme yksityisyyttäsi. Me ja kumppanimme käsittelemme henkilötietoja kohdennettua mainontaa varten. Annatko suostumuksesi? Hylkää Hyväksyn',
  ],
  withdraw: 'Evästeasetukset|Hallitse evästeitä|Yksityisyysasetukset|Peruuta suostumus',
};

export const hu: Sample = {
  language: 'hu',
  buttons: {
    'accept-all': `Összes elfogadása|Elfogadom|Mindet elfogadom|Engedélyezem|Az összes süti elfogadása|Az összes engedélyezése|Igen, elfogadom|Elfogadom és bezárom|Hozzájárulok|Minden süti elfogadása`,
    'reject-all': `Összes elutasítása|Elutasítom|Csak a szükségesek|Nem fogadom el|Folytatás elfogadás nélkül|Nem, köszönöm|Csak a szükségesek elfogadása|
      Csak a szükséges sütik engedélyezése|Nem szükséges sütik elutasítása|Csak a feltétlenül szükséges sütik|Nem járulok hozzá|Mindet elutasítom|Az összes elutasítása|Opcionális sütik elutasítása|Csak a szükséges cookie-k`,
    settings:
      'Beállítások|Süti beállítások|Testreszabás|További lehetőségek|Beállítások kezelése|Beállítások módosítása|Cookie-beállítások',
    save: 'Mentés|Beállítások mentése|Kiválasztottak engedélyezése|Választásom megerősítése|Mentés és bezárás|Kijelöltek elfogadása',
    'more-info': 'További információ|Bővebben|Részletek megjelenítése|Partnereink|Süti szabályzat',
    acknowledge: 'Értem|Rendben',
    close: 'Bezárás|Most nem',
    pay: 'Előfizetek|Elutasítás és előfizetés',
  },
  weak: { yes: 'Igen', no: 'Nem' },
  purposes: {
    analytics:
      'Statisztika|Analitikai sütik|Statisztikai|Tartalomteljesítmény mérése|Szolgáltatások fejlesztése és javítása|Teljesítmény',
    advertising:
      'Marketing|Reklám|Hirdetési sütik|Profilok létrehozása személyre szabott hirdetésekhez|Célzott hirdetések',
    functional: 'Funkcionális|Preferenciák|Kényelmi',
    personalisation:
      'Személyre szabás|Profilok használata személyre szabott tartalom kiválasztásához',
    social: 'Közösségi média',
  },
  needed: 'Szükséges|Feltétlenül szükséges sütik|Elengedhetetlen|Alapvető|Biztonság',
  dialogs: [
    'Weboldalunk sütiket használ a felhasználói élmény javítására és a forgalom elemzésére. Beállításait bármikor módosíthatja. Elutasítom Beállítások Elfogadom',
    'Fontos az Ön adatainak védelme. Mi és partnereink személyes adatokat kezelünk személyre szabott hirdetésekhez. Hozzájárul? Elutasítom Elfogadom',
  ],
  withdraw: 'Süti beállítások|Sütik kezelése|Adatvédelmi beállítások|Hozzájárulás visszavonása',
};

export const et: Sample = {
  language: 'et',
  buttons: {
    'accept-all': `Nõustu kõigiga|Luba kõik|Nõustun|Olen nõus|Luba kõik küpsised|Aktsepteeri kõik|Jah, nõustun|Nõustu ja sulge|Nõustun kõigi küpsistega|Aktsepteeri kõik küpsised`,
    'reject-all': `Keeldu kõigist|Keeldun|Ainult vajalikud|Ei nõustu|Jätka ilma nõustumata|Ei, aitäh|Nõustu ainult vajalikega|Luba ainult vajalikud küpsised|
      Keeldu valikulistest|Ainult hädavajalikud|Lükka kõik tagasi|Keela kõik|Kasuta ainult vajalikke küpsiseid|Ei luba|Ma ei nõustu`,
    settings:
      'Seaded|Küpsiste seaded|Kohanda|Rohkem valikuid|Halda seadeid|Muuda sätteid|Halda küpsiseid',
    save: 'Salvesta|Salvesta seaded|Luba valik|Kinnita minu valikud|Salvesta ja sulge|Luba valitud',
    'more-info': 'Rohkem teavet|Loe rohkem|Näita üksikasju|Meie partnerid|Küpsiste poliitika',
    acknowledge: 'Sain aru|Selge',
    close: 'Sulge|Mitte praegu',
    pay: 'Telli|Keeldu ja telli',
  },
  weak: { yes: 'Jah', no: 'Ei' },
  purposes: {
    analytics:
      'Statistika|Analüütilised küpsised|Statistilised|Sisu tõhususe mõõtmine|Teenuste arendamine ja täiustamine|Jõudlus',
    advertising:
      'Turundus|Reklaam|Turundusküpsised|Isikupärastatud reklaami profiilide loomine|Sihitud reklaam',
    functional: 'Funktsionaalsed|Eelistused|Funktsionaalsus',
    personalisation: 'Isikupärastamine|Isikupärastatud sisu valimine profiilide alusel',
    social: 'Sotsiaalmeedia',
  },
  needed: 'Vajalikud|Hädavajalikud küpsised|Rangelt vajalikud|Tehnilised|Turvalisus',
  dialogs: [
    'Kasutame küpsiseid, et parandada teie kogemust ja analüüsida liiklust. Saate seadeid igal ajal muuta. Ainult vajalikud Nõustun',
    'Hoolime teie privaatsusest. Meie ja meie partnerid töötleme isikuandmeid isikupärastatud reklaami jaoks. Kas nõustute? Keeldun Nõustun',
  ],
  withdraw: 'Küpsiste seaded|Halda küpsiseid|Privaatsussätted|Võta nõusolek tagasi',
};

export const lt: Sample = {
  language: 'lt',
  buttons: {
    'accept-all': `Priimti visus|Sutinku|Leisti visus|Sutinku su visais|Priimti visus slapukus|Leisti visus slapukus|Taip, sutinku|Priimti ir uždaryti|Sutikti su visais|Priimu visus`,
    'reject-all': `Atmesti visus|Nesutinku|Tik būtini|Atsisakyti|Tęsti be sutikimo|Ne, ačiū|Priimti tik būtinus|Leisti tik būtinus slapukus|Atmesti nebūtinus|
      Tik būtini slapukai|Neleisti|Naudoti tik būtinus slapukus|Atmesti visus, išskyrus būtinus|Atmesti|Sutikti tik su būtinais`,
    settings:
      'Nustatymai|Slapukų nustatymai|Tinkinti|Daugiau parinkčių|Valdyti parinktis|Keisti nustatymus|Tvarkyti slapukus',
    save: 'Išsaugoti|Išsaugoti nustatymus|Leisti pasirinktus|Patvirtinti mano pasirinkimus|Išsaugoti ir uždaryti|Priimti pasirinktus',
    'more-info':
      'Daugiau informacijos|Sužinoti daugiau|Rodyti detales|Mūsų partneriai|Slapukų politika',
    acknowledge: 'Supratau|Gerai',
    close: 'Uždaryti|Ne dabar',
    pay: 'Prenumeruoti|Atsisakyti ir prenumeruoti',
  },
  weak: { yes: 'Taip', no: 'Ne' },
  purposes: {
    analytics:
      'Statistika|Analitiniai slapukai|Statistiniai|Turinio veiksmingumo matavimas|Paslaugų kūrimas ir tobulinimas|Analizė',
    advertising:
      'Rinkodara|Reklama|Reklaminiai slapukai|Profilių kūrimas suasmenintai reklamai|Tiksliniai',
    functional: 'Funkciniai|Nuostatos|Funkcionalumo',
    personalisation: 'Personalizavimas|Profilių naudojimas pasirenkant suasmenintą turinį',
    social: 'Socialiniai tinklai',
  },
  needed: 'Būtini|Griežtai būtini slapukai|Būtinieji|Techniniai|Saugumas',
  dialogs: [
    'Naudojame slapukus, kad pagerintume jūsų naršymo patirtį ir analizuotume srautą. Sutikimą galite bet kada atšaukti. Atmesti Nustatymai Sutinku',
    'Gerbiame jūsų privatumą. Mes ir mūsų partneriai tvarkome asmens duomenis suasmenintai reklamai. Ar sutinkate? Nesutinku Sutinku',
  ],
  withdraw: 'Slapukų nustatymai|Valdyti slapukus|Privatumo nustatymai|Atšaukti sutikimą',
};

export const lv: Sample = {
  language: 'lv',
  buttons: {
    'accept-all': `Pieņemt visas|Piekrītu|Atļaut visas|Piekrītu visām|Pieņemt visas sīkdatnes|Atļaut visas sīkdatnes|Jā, piekrītu|Pieņemt un aizvērt|Apstiprināt visas|Akceptēt visas`,
    'reject-all': `Noraidīt visas|Nepiekrītu|Tikai nepieciešamās|Atteikties|Turpināt bez piekrišanas|Nē, paldies|Pieņemt tikai nepieciešamās|Atļaut tikai nepieciešamās sīkdatnes|
      Noraidīt neobligātās|Tikai obligātās sīkdatnes|Neatļaut|Izmantot tikai nepieciešamās sīkdatnes|Noraidīt visas, izņemot nepieciešamās|Noraidīt|Noraidu visas`,
    settings:
      'Iestatījumi|Sīkdatņu iestatījumi|Pielāgot|Vairāk iespēju|Pārvaldīt opcijas|Mainīt iestatījumus|Pārvaldīt sīkdatnes',
    save: 'Saglabāt|Saglabāt iestatījumus|Atļaut izvēlētās|Apstiprināt manu izvēli|Saglabāt un aizvērt|Pieņemt izvēlētās',
    'more-info': 'Uzzināt vairāk|Vairāk informācijas|Rādīt detaļas|Mūsu partneri|Sīkdatņu politika',
    acknowledge: 'Sapratu|Labi',
    close: 'Aizvērt|Ne tagad',
    pay: 'Abonēt|Noraidīt un abonēt',
  },
  weak: { yes: 'Jā', no: 'Nē' },
  purposes: {
    analytics:
      'Statistika|Analītiskās sīkdatnes|Statistikas|Satura veiktspējas mērīšana|Pakalpojumu izstrāde un uzlabošana|Veiktspēja',
    advertising:
      'Mārketings|Reklāma|Reklāmas sīkdatnes|Profilu izveide personalizētai reklāmai|Mērķētā reklāma',
    functional: 'Funkcionālās|Preferences|Funkcionalitāte un funkcijas',
    personalisation: 'Personalizācija|Profilu izmantošana personalizēta satura atlasei',
    social: 'Sociālie tīkli',
  },
  needed: 'Nepieciešamās|Stingri nepieciešamās sīkdatnes|Obligātās|Tehniskās|Drošība',
  dialogs: [
    'Mēs izmantojam sīkdatnes, lai uzlabotu jūsu pieredzi un analizētu datplūsmu. Piekrišanu varat atsaukt jebkurā laikā. Noraidīt Iestatījumi Piekrītu',
    'Mēs rūpējamies par jūsu privātumu. Mēs un mūsu partneri apstrādājam personas datus personalizētai reklāmai. Vai piekrītat? Nepiekrītu Piekrītu',
  ],
  withdraw: 'Sīkdatņu iestatījumi|Pārvaldīt sīkdatnes|Privātuma iestatījumi|Atsaukt piekrišanu',
};

export const el: Sample = {
  language: 'el',
  buttons: {
    'accept-all': `Αποδοχή όλων|Αποδέχομαι|Συμφωνώ|Αποδοχή όλων των cookies|ΑΠΟΔΟΧΗ ΟΛΩΝ|Να επιτρέπονται όλα|Ναι, αποδέχομαι|Αποδοχή και κλείσιμο|Επιτρέψτε όλα|Αποδέχομαι όλα τα cookies`,
    'reject-all': `Απόρριψη όλων|Απόρριψη|Μόνο τα απαραίτητα|Δεν αποδέχομαι|Συνέχεια χωρίς αποδοχή|Όχι, ευχαριστώ|Αποδοχή μόνο των απαραίτητων|Μόνο απαραίτητα cookies|
      Απόρριψη προαιρετικών|Απόρριψη μη απαραίτητων|Δεν συμφωνώ|Άρνηση|Χρήση μόνο απαραίτητων cookies|Απόρριψη όλων εκτός των απαραίτητων|Διαφωνώ`,
    settings:
      'Ρυθμίσεις|Ρυθμίσεις cookies|Προσαρμογή|Περισσότερες επιλογές|Διαχείριση επιλογών|Αλλαγή ρυθμίσεων|Προτιμήσεις',
    save: 'Αποθήκευση|Αποθήκευση ρυθμίσεων|Αποδοχή επιλεγμένων|Επιβεβαίωση των επιλογών μου|Αποθήκευση και κλείσιμο|Αποθήκευση προτιμήσεων',
    'more-info':
      'Περισσότερες πληροφορίες|Μάθετε περισσότερα|Εμφάνιση λεπτομερειών|Οι συνεργάτες μας|Πολιτική cookies',
    acknowledge: 'Κατάλαβα|Εντάξει',
    close: 'Κλείσιμο|Όχι τώρα',
    pay: 'Αγορά συνδρομής|Απόρριψη και συνδρομή',
  },
  weak: { yes: 'Ναι', no: 'Όχι' },
  purposes: {
    analytics:
      'Στατιστικά|Αναλυτικά cookies|Απόδοσης|Μέτρηση της απόδοσης περιεχομένου|Ανάπτυξη και βελτίωση υπηρεσιών|Επιδόσεων',
    advertising:
      'Μάρκετινγκ|Διαφήμιση|Διαφημιστικά|Δημιουργία προφίλ για εξατομικευμένη διαφήμιση|Στόχευσης',
    functional: 'Λειτουργικά|Προτιμήσεις|Λειτουργικότητας',
    personalisation: 'Εξατομίκευση|Χρήση προφίλ για την επιλογή εξατομικευμένου περιεχομένου',
    social: 'Κοινωνικά δίκτυα',
  },
  needed: 'Απαραίτητα|Απολύτως απαραίτητα cookies|Αναγκαία|Τεχνικά|Ασφάλεια',
  dialogs: [
    'Χρησιμοποιούμε cookies για να βελτιώσουμε την εμπειρία σας και να αναλύσουμε την επισκεψιμότητα. Μπορείτε να αλλάξετε τις ρυθμίσεις ανά πάσα στιγμή. Απόρριψη Ρυθμίσεις Αποδοχή όλων',
    'Σεβόμαστε την ιδιωτικότητά σας. Εμείς και οι συνεργάτες μας επεξεργαζόμαστε προσωπικά δεδομένα για εξατομικευμένες διαφημίσεις. Συμφωνείτε; Διαφωνώ Συμφωνώ',
  ],
  withdraw: 'Ρυθμίσεις cookies|Διαχείριση cookies|Ρυθμίσεις απορρήτου|Ανάκληση συγκατάθεσης',
};

export const tr: Sample = {
  language: 'tr',
  buttons: {
    'accept-all': `Tümünü kabul et|Kabul ediyorum|TÜMÜNÜ KABUL ET|Hepsini kabul et|Tüm çerezlere izin ver|Kabul et|Evet, kabul ediyorum|Kabul et ve kapat|Tüm çerezleri kabul et|Onaylıyorum`,
    'reject-all': `Tümünü reddet|Reddet|Yalnızca gerekli çerezler|Kabul etmiyorum|Kabul etmeden devam et|Hayır, teşekkürler|Sadece gerekli çerezleri kabul et|Yalnızca zorunlu çerezlere izin ver|
      İsteğe bağlı çerezleri reddet|Hepsini reddet|İzin verme|Onaylamıyorum|Yalnızca gerekli çerezleri kullan|Zorunlu çerezler hariç tümünü reddet|Gerekli olmayanları reddet|KABUL ETMİYORUM`,
    settings:
      'Ayarlar|Çerez ayarları|Özelleştir|Daha fazla seçenek|Tercihleri yönet|ÇEREZ AYARLARI|Çerezleri yönet',
    save: 'Kaydet|Ayarları kaydet|Seçime izin ver|Seçimlerimi onayla|Kaydet ve kapat|Seçilenleri kabul et',
    'more-info': 'Daha fazla bilgi|Detaylar|Ayrıntıları göster|İş ortaklarımız|Çerez politikası',
    acknowledge: 'Tamam|Anladım',
    close: 'Kapat|Şimdi değil',
    pay: 'Abone ol|Reddet ve abone ol',
  },
  weak: { yes: 'Evet', no: 'Hayır' },
  purposes: {
    analytics:
      'İstatistik|Analitik çerezler|Performans|İçerik performansını ölçme|Hizmetleri geliştirme ve iyileştirme|Analiz',
    advertising:
      'Pazarlama|Reklam|Reklam çerezleri|Kişiselleştirilmiş reklamcılık için profiller oluşturma|Hedefleme',
    functional: 'İşlevsel|Tercihler|Fonksiyonel çerezler',
    personalisation: 'Kişiselleştirme|Kişiselleştirilmiş içerik seçmek için profil kullanma',
    social: 'Sosyal medya',
  },
  needed: 'Gerekli|Zorunlu çerezler|Kesinlikle gerekli|Teknik|Güvenlik',
  dialogs: [
    'Deneyiminizi iyileştirmek ve trafiği analiz etmek için çerezler kullanıyoruz. Tercihlerinizi istediğiniz zaman değiştirebilirsiniz. Reddet Ayarlar Kabul et',
    'Gizliliğinize önem veriyoruz. Biz ve iş ortaklarımız kişiselleştirilmiş reklamlar için kişisel verilerinizi işliyoruz. Kabul ediyor musunuz? Reddet Kabul ediyorum',
  ],
  wall: 'Reklamlarla ücretsiz okumak için çerezleri kabul et ya da aylık 49 TL ile reklamsız abone ol. Kabul et. Reddet ve abone ol',
  withdraw: 'Çerez ayarları|Çerez tercihleri|Gizlilik ayarları|Onayı geri çek',
};

export const OTHERS: Sample[] = [fi, hu, et, lt, lv, el, tr];
