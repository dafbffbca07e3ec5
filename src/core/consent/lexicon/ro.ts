import type { Lexicon } from './lexicon.ts';

export const ro: Lexicon = {
  language: 'ro',
  words: {
    accept: `accept|accepta|acceptă|acceptați|acceptare|acceptarea|acceptat|permite|permit|permiteți|permitere|permiterea|sunt de acord|de acord|acord|consimt|
      autorizez|activează|aprobă|aprob|acceptând|încuviințez|îmi dau acordul|activare`,
    reject: `renunță|renunț|respinge|resping|respingeți|respingere|respingerea|refuz|refuză|refuzați|refuzare|refuzarea|declin|dezactivează|blochează|neagă|deny|refuza|interzice|anulează toate`,
    not: 'nu|fără|niciun|nicio|niciodată|nici',
    all: 'toate|tot|toți|tuturor|totul|orice',
    only: 'doar|numai|exclusiv',
    needed: `necesar*|esențial*|obligatori*|tehnic*|strict|indispensabil*|minim*|de bază|absolut`,
    optional: `opțional*|neesențial*|nenecesar*|suplimentar*|facultativ*|celelalte|alte|adiționale|neobligatorii|restul`,
    part: `analitic*|analiz*|statistic*|marketing*|publicitar*|publicitate|personalizat*|funcțional*|performanț*|sociale|preferință`,
    cookie:
      'cookie|cookies|cookieuri|cookie uri|cookie urile|cookie urilor|module cookie|modulele cookie|modulelor cookie|fișiere cookie|fișierele cookie|module|modulele|fișierele|fișiere|fișierelor|fișierelor cookie|uri|urile|urilor|tehnologii',
    privacy: `consimțământ*|confidențialit*|date|datele|datelor|urmărire|urmărirea|prelucrare|prelucrarea|scopuri|parteneri|gdpr|utilizare|utilizarea|folosirea|protecția datelor|personal|servicii|personale`,
    selected: `selecție|selecția|selectat*|alegere|alegerea|alegerile|ales|alese|selecțiile|bifate`,
    save: `salvează|salvez|salvați|salvare|salvarea|confirmă|confirm|confirmați|confirmare|aplică|trimite|salva|actualizează|păstrează`,
    settings: `setări|setările|setare|preferinț*|gestionează|gestionați|gestionare|gestionarea|personalizează|personalizați|personalizare|configur*|opțiuni|opțiunile|
      modifică|modificați|schimbă|alege|alegeți|aleg|ajustează|administrează|administrare|editează|deschide|controlează|avansate|centru|selectează|gestiona|modificare`,
    continue:
      'continuă|continuați|continuare|continui|mergi|accesează|folosește|folosesc|utilizează|utilizați|navighează|citește mai departe|intră pe|vizitează|navigare',
    close: 'închide|închideți|ascunde|ieși|închidere',
    except: 'cu excepția|dar|în afară|mai puțin|unele|anumite',
    pay: `abonează|abonament|abonare|plătește|plătesc|cumpără|fără reclame|fără publicitate|premium|achiziționează|abonează te`,
    login:
      'autentificare|conectare|conectează|înregistrare|cont|intră în cont|am deja|loghează|login',
    info: `mai mult|mai multe|informații|află|detalii|info|politica|politică|vezi|arată|afișează|citește|listă|lista|furnizori|furnizorii|despre|notă|vizualizează|termeni|aflați|vizualizați|declarație`,
    acknowledge:
      'ok|okay|am înțeles|înțeles|înțeleg|bine|în regulă|mulțumesc|perfect|am citit|mersi',
    next: 'următorul|înapoi|anterior|omite|următoarea',
    yes: 'da|desigur|sigur',
    no: 'ba',
    withdraw: 'retrage|retragere|retrag|revocă|resetează|șterge|revocare|anulare',
    filler: `eu|noi|mă|te|ne|se|și|sau|a|al|ale|ai|cu|de|din|pe|le|la|în|pentru|prin|mele|mea|meu|tale|ta|dvs|dumneavoastră|noastre|noștri|vă|este|sunt|să|că|ce|acest|aceste|aceasta|această|
      site|site ul|site ului|ul|ului|pagina|web|pagină|rog|acum|aici|fereastra|dialog|buton|banner|banner ul|tip|tipuri|gratuit|mesaj|recomandate|lor|vreau|o|un|îmi|cele|multe opțiuni te|te rog|cei|l|doresc`,
  },
  phrases: {
    'accept-all': `accept|acceptă|accept toate|acceptă toate|acceptă tot|acceptați toate|sunt de acord|permite toate|de acord|da accept|da sunt de acord|accept tot|
      accept și continui|toate cookie urile|acceptă și închide|selectează tot|selectează toate|acceptare toate|ok accept|acceptă setările recomandate|permiteți toate|accept și închid`,
    'reject-all': `nu mulțumesc|refuz|refuză|refuz toate|refuză toate|respinge|respinge toate|respinge tot|nu accept|nu sunt de acord|doar necesare|
      doar cele necesare|doar cookie urile necesare|acceptă doar cele necesare|permite doar cele necesare|folosește doar cookie urile necesare|
      continuă fără a accepta|continuați fără a accepta|continuă fără acceptare|continuă fără acord|nu permite|respinge cele opționale|numai cele esențiale|
      doar cele esențiale|refuz tot|respinge neesențiale|nu refuz|doar strict necesare|doar cele strict necesare|nu vreau cookie uri|respingeți toate|refuzați toate|
      respinge toate cu excepția celor necesare|acceptă doar esențiale|nu consimt|numai cele necesare|deselectează toate|acceptă doar cookie urile necesare|continuă doar cu cele necesare`,
    settings: `setări|preferințe|mai multe opțiuni|opțiuni|personalizează|personalizare|gestionează opțiunile|gestionați opțiunile|setări cookie|
      setări cookies|modifică setările|gestionează preferințele|arată scopurile|vezi preferințele|gestionare cookie uri|alte opțiuni|
      afișează setările|vezi opțiunile|configurează|configurare|gestionează cookie urile|modificarea setărilor|setările cookie urilor|mai multe setări|
      află mai multe și personalizează|modific setările|vreau să aleg|alege cookie urile|setări avansate|administrează opțiunile|vizualizare preferințe|vezi setările|schimbă setările|modulele cookie preferințe`,
    save: `salvează|salvează setările|salvează preferințele|confirmă|confirmă alegerile|confirmă alegerile mele|confirm alegerile mele|permite selecția|
      acceptă selecția|acceptă cele selectate|accept selecția|salvează și închide|salvează alegerile|permite selectate|gata|salvează modificările|
      confirmă selecția|accept cele selectate|salvează selecția|salvează și acceptă|salvează și continuă|salvați preferințele|acceptă preferințele|salvare preferințe|confirmați alegerile`,
    close:
      'închide|anulează|nu acum|mai târziu|poate mai târziu|închide fereastra|închideți|amintește mi mai târziu',
    acknowledge:
      'am înțeles|ok|înțeles|ok am înțeles|nu mai arăta|continuă spre site|mergi la site|bine am înțeles|da am înțeles|ok mulțumesc|închide și continuă',
    pay: 'abonează te|cumpără abonament|refuză și abonează te|fără reclame|plătește|abonează te fără reclame|refuză și plătește|citește fără reclame|vezi abonamente',
    'more-info': `mai multe informații|mai multe|află mai multe|detalii|vezi detalii|afișează detalii|ascunde detalii|arată detalii|parteneri|
      partenerii noștri|listă de parteneri|lista partenerilor|furnizori|vezi partenerii|politica de confidențialitate|politica de cookies|
      politica cookie|politica de cookie uri|informații suplimentare|citește mai mult|citește mai multe|confidențialitate|interes legitim|despre cookie uri|
      listă de parteneri furnizori|mai multe detalii|aflați mai multe|vezi mai mult|politica privind cookie urile|vezi partenerii noștri`,
    login: 'autentificare|conectare|intră în cont|am deja abonament|loghează te',
  },
  topics: {
    use: `utilizează cookie*|folosește cookie*|folosim|utilizăm|utilizează|folosește|cookie uri|cookie urile|cookie urilor|module cookie|modulele cookie|fișiere cookie|
      fișierele cookie|utilizarea cookie*|setări cookie|cookies pentru|cookies și|tehnologii similare|cookie uri necesare|toate cookie urile|aceste cookie*|utilizarea cookies`,
    data: `date cu caracter personal|datele personale|datelor cu caracter personal|partenerii noștri|stoca*|interes legitim|interesul legitim|personaliz*|măsur*|
      cercetarea publicului|studierea|identificator*|dispozitiv*|confidențialit*|protecția datelor|gdpr|prelucr*|terți|terțe|statistic*|analiz*|analitic*|
      publicit*|reclam*|consimțământ*|experienț*|trafic*|profil*|scopuri|marketing*|preferinț*|urmări*|partener*|google analytics|navigare`,
    ask: `consimțământ*|ești de acord|sunteți de acord|acordul|oricând|orice moment|poți|puteți|dând clic|făcând clic|apăsând|click pe|clic pe|accept*|
      respin*|refuz*|retrage|modifica|setări*|alege*|strict necesare|necesare|continuând|permiteți|permite|preferințele|opune|gestiona*`,
    other: `newsletter*|adresa de e mail|adresa de email|emailul tău|abonează te la|dezabon*|reducer*|cod de reducere|cupon|prima comandă|18 ani|major|vârst*|data nașterii|
      alcool*|tutun*|termeni și condiții|termenii și condițiile|condițiile de utilizare|parol*|nume de utilizator|coș*|coșul|livrar*|transport*|comand*|locația ta|
      locația dvs|locația curentă|lângă tine|notificăr*|descarcă aplicația|instalează|aplicați*|app store|ecranul principal|chat|cum te putem|sondaj*|chestionar*|
      feedback|evalue*|recomanda*|rețet*|făină|zahăr|unt|ciocolat*|aluat*|cuptor*|coace|ingrediente*|min de citit|minute de citit|publicat|în acest articol|
      microfon*|camer*|selectează țara|alege limba|concurs*|donează|donați*|șterge cookie*|javascript|mentenanț*|programare|ofert*|telefon*|biscuiți`,
    wall: `abona*|abonează|fără reclame|fără publicitate|pe lună|lunar|plăt*|gratuit*|cu reclame|cumpăr*|ron|lei`,
  },
  purposes: {
    selling: 'vânzar*|vinde|partajare cu partener*',
    social: 'social*|socializare|comentarii',
    advertising:
      'publicit*|reclam*|market*|direcționat*|direcționare*|țintit*|țintire*|remarketing|promoț*|anunțuri*',
    analytics: `anal*|statisti*|performanț*|măsur*|publicul*|audienț*|trafic*|vizite|metric*|îmbunătăț*|dezvolt*|înțeleg*|optimiz*|cercet*`,
    personalisation:
      'personaliz*|profil*|recomand*|selectarea conținut*|selecta conținut*|individualiz*',
    functional: `susținere|funcțional*|funcții|preferinț*|confort|suport|asistență|chat|video*|hărți|harta|hartă|extern*|încorporat*|experienț*|media|terți|terțe|terților|limba|limbă|limbii`,
    special: 'geolocali*|localizare*|localizări*|caracteristic*',
    needed: `necesar*|esențial*|obligatori*|tehnic*|strict necesar*|indispensabil*|securit*|întotdeauna activ*|mereu activ*|de bază|fraud*|autentificare|funcționare*`,
  },
  withdraw: `setări cookie|setări cookies|preferințe cookie|gestionează cookie urile|gestionare cookie uri|setări de confidențialitate|cookies|
    modifică setările cookie|preferințe de confidențialitate|retrage consimțământul|gestionează consimțământul|setări confidențialitate|
    modificați setările cookie|administrare cookies|schimbă consimțământul|setări privind confidențialitatea|preferințe cookies|gestionare consimțământ|
    modifică preferințele cookie|politica și setări cookies|nu îmi vinde informațiile personale|consimțământ cookies`,
};
