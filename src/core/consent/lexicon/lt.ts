import type { Lexicon } from './lexicon.ts';

export const lt: Lexicon = {
  language: 'lt',
  words: {
    accept:
      'priimti|priimu|priimkite|sutinku|sutikti|sutikite|sutinkate|leisti|leidžiu|leiskite|įjungti|patvirtinu sutikimą|pritariu|pritarti|duoti sutikimą|duodu sutikimą|įgalinti|priimdami',
    reject:
      'atmesti|atmetu|atmeskite|atsisakyti|atsisakau|nesutinku|nesutikti|nepriimti|nepriimu|neleisti|neleidžiu|uždrausti|išjungti|blokuoti|drausti',
    not: 'ne|be|jokių|niekada',
    all: 'visus|visi|viską|visais|visiems|visų|visas|visos|su visais',
    only: 'tik|tiktai|išskirtinai|vien',
    needed: 'būtin*|reikaling*|technini*|pagrindin*|privalom*|griežtai|esmin*|minimal*|svarbiausi*',
    optional: 'nebūtin*|papildom*|pasirenkam*|neprivalom*|kitus|kiti|neesminius|nereikaling*',
    part: 'analitin*|statistin*|statistik*|rinkodar*|reklam*|personaliz*|funkcin*|funkcional*|našum*|socialin*|tikslin*',
    cookie: 'cookie|cookies|slapuk*|slapukus|slapukai|slapukų|slapukais|technologijos',
    privacy:
      'sutikim*|privatum*|duomen*|sekim*|tvarkym*|tikslai|partneriai|bdar|gdpr|naudojim*|asmens|paslaugos',
    selected: 'pasirinkt*|pasirinkim*|pažymėt*|mano pasirinkimas|mano pasirinkimus',
    save: 'išsaugoti|išsaugau|patvirtinti|patvirtinu|taikyti|pateikti|įrašyti|saugoti|atnaujinti',
    settings:
      'suasmeninkite|nustatym*|tvarkyti|valdyti|valdymas|tinkinti|pritaikyti|parinkt*|keisti|pakeisti|rinktis|pasirinkti|parametr*|individual*|konfigūr*|redaguoti|atidaryti|nuostat*|išplėstin*|nustatyti|galimybės|koreguoti|detalūs',
    continue: 'tęsti|tęskite|eiti|naudoti|naudotis|naršyti|skaityti|tęsiu|lankytis|apsilankyti',
    close: 'uždaryti|slėpti|išeiti|paslėpti|užverti',
    except: 'išskyrus|bet|kai kuriuos|tačiau',
    pay: 'prenumeruoti|prenumerat*|mokėti|pirkti|be reklamų|be reklamos|užsisakyti|premium',
    login: 'prisijungti|prisijungimas|registruotis|registracija|paskyra|jau turiu',
    info: 'daugiau|informacij*|sužinoti|sužinokite|išsamiau|išsami|detaliau|detalės|politika|politiką|rodyti|skaityti daugiau|sąrašas|tiekėjai|plačiau|žiūrėti|peržiūrėti|apie|taisyklės|pranešimas',
    acknowledge: 'gerai|supratau|suprantu|ok|ačiū|aišku|taip supratau|puiku|okay|susipažinau',
    next: 'kitas|atgal|pirmyn|praleisti|toliau',
    yes: 'taip|žinoma',
    withdraw: 'atšaukti|atšaukimas|ištrinti|atstatyti',
    filler:
      'aš|mes|man|ir|ar|arba|į|su|iš|nuo|iki|už|dėl|mano|savo|jūsų|mūsų|šį|ši|šis|šie|šiuos|šių|svetainė|svetainę|svetainėje|svetainės|puslapis|puslapį|puslapyje|prašome|dabar|čia|langas|mygtukas|kurie|tipai|nemokamai|noriu|rekomenduojamus|kad|juos|jų|langą|juosta|tinklalapio|tinklalapį|žinutė',
  },
  phrases: {
    'accept-all':
      'sutinku|priimti|priimti visus|sutinku su visais|leisti visus|priimu|taip sutinku|priimti viską|priimu visus|sutinku ir tęsti|sutikti|pasirinkti visus|priimti visus slapukus|leisti viską|sutikti su visais|sutinku su visais slapukais|priimti ir uždaryti|gerai sutinku|pasirinkti viską',
    'reject-all':
      'ne ačiū|atmesti|atmesti visus|nesutinku|atsisakyti|tik būtini|tik būtinus|tik būtinieji|tik būtini slapukai|priimti tik būtinus|leisti tik būtinus|naudoti tik būtinus slapukus|tęsti nesutinkant|tęsti be sutikimo|nepriimti|atmesti viską|atsisakyti visų|atmesti nebūtinus|neleisti|sutinku tik su būtinais|sutinku tik su būtinaisiais|atmesti visus išskyrus būtinus|tęsti nepriėmus|priimti būtinus|naudoti tik būtinuosius|tik techniniai|atmetu|priimti tik būtinuosius|nepriimu|neleisti visų|atmesti papildomus|tęsti tik su būtinais|sutikti tik su būtinais',
    settings:
      'nustatymai|tinkinti|daugiau parinkčių|parinktys|slapukų nustatymai|tvarkyti slapukus|valdyti slapukus|keisti nustatymus|rodyti nustatymus|valdyti parinktis|rodyti tikslus|pasirinkti slapukus|nuostatos|individualūs nustatymai|pritaikyti|daugiau nustatymų|tvarkyti parinktis|valdyti nustatymus|tvarkyti nustatymus|keisti slapukų nustatymus|peržiūrėti nuostatas|noriu pasirinkti|nustatyti slapukus|valdyti sutikimą|išplėstiniai nustatymai|kokie slapukai|slapukų valdymas|tinkinti pasirinkimą|peržiūrėti nustatymus|pasirinkti',
    save: 'išsaugoti|išsaugoti nustatymus|išsaugoti pasirinkimą|patvirtinti|patvirtinti pasirinkimą|patvirtinti mano pasirinkimus|leisti pasirinktus|priimti pasirinktus|išsaugoti ir uždaryti|patvirtinti pasirinkimus|sutinku su pasirinktais|atlikta|leisti pasirinkimą|išsaugoti nuostatas|išsaugoti pakeitimus|patvirtinti pasirinktus|išsaugoti mano pasirinkimus|priimti pasirinkimą|išsaugoti ir tęsti|baigti|išsaugoti pasirinkimus|išsaugoti ir priimti|sutikti su pasirinktais',
    close: 'uždaryti|atšaukti|ne dabar|vėliau|uždaryti langą|galbūt vėliau|priminti vėliau',
    acknowledge:
      'supratau|gerai|ok|suprantu|daugiau nerodyti|eiti į svetainę|gerai supratau|tęsti į svetainę|taip suprantu',
    pay: 'prenumeruoti|atsisakyti ir prenumeruoti|be reklamų|mokėti|užsiprenumeruoti|pirkti prenumeratą|atmesti ir prenumeruoti|skaityti be reklamų',
    'more-info':
      'daugiau informacijos|sužinoti daugiau|sužinokite daugiau|plačiau|išsamiau|rodyti detales|rodyti išsamią informaciją|slėpti detales|partneriai|mūsų partneriai|partnerių sąrašas|tiekėjai|privatumo politika|slapukų politika|daugiau|skaityti daugiau|apie slapukus|rodyti partnerius|detaliau|detalės|teisėtas interesas|peržiūrėti partnerius|rodyti daugiau|informacija',
    login: 'prisijungti|jau prenumeruoju',
  },
  topics: {
    use: 'naudoja slapukus|naudojame slapukus|naudojame|naudoja|naudojami|slapukai|slapukus|slapukų|slapukais|slapukų naudojim*|slapukų nustatym*|būtini slapukai|būtinus slapukus|panašias technologijas|visus slapukus|šie slapukai|slapuk*|naudojam',
    data: 'asmens duomen*|mūsų partneriai|saugo*|teisėtas interesas|teisėtą interesą|personaliz*|pritaikyt*|matavim*|auditorij*|identifikator*|įrengin*|privatum*|duomenų apsaug*|bdar|gdpr|tvark*|trečiosios|trečiųjų|trečiosioms|statisti*|analiz*|analit*|reklam*|sutikim*|patirt*|sraut*|profil*|tiksl*|rinkodar*|nuostat*|sek*|partneri*|google analytics|naršym*|lankyt*',
    ask: 'jūsų sutikim*|sutikim*|sutinkate|ar sutinkate|bet kada|bet kuriuo metu|galite|spustelėdami|paspausdami|spustelėkite|paspauskite|spausdami|priimti|priimdami|sutik*|atmes*|atsisakyti|atšaukti|keisti|pakeisti|nustatym*|pasirink*|būtin*|tęsdami|leisti|valdyti|prieštarauti|nesutik*|leidžiate|tvarkyti',
    other:
      'naujienlaišk*|el pašto|el paštą|jūsų el|prenumeruokite|atsisakyti prenumeratos|nuolaid*|nuolaidos kodas|kupon*|pirmam užsakymui|18 metų|pilnamet*|amži*|gimimo data|alkohol*|tabak*|naudojimo sąlygos|taisyklės ir sąlygos|pirkimo sąlygos|slaptažod*|vartotojo vardas|krepšel*|pristatym*|užsakym*|jūsų vieta|buvimo viet*|vietov*|šalia jūsų|pranešim*|atsisiųskite|įdiegti|programėl*|app store|pokalbis|kuo galime|apklaus*|klausimyn*|atsiliepim*|įvertinkite|rekomenduotumėte|recept*|miltai|miltų|cukr*|sviest*|šokolad*|tešl*|orkait*|kepti|ingredientai|min skaitymo|paskelbta|šiame straipsnyje|mikrofon*|kamer*|pasirinkite šalį|pasirinkite kalbą|konkurs*|aukoti|parama|ištrinti slapukus|javascript|priežiūr*|pasiūlym*|telefon*|sausain*',
    wall: 'prenumer*|be reklamų|be reklamos|per mėnesį|mėn|mokėti|mokam*|nemokam*|su reklama|pirkti|eur',
  },
  purposes: {
    selling: 'pardavim*|parduoti|dalijimasis su partneriais',
    social: 'socialin*|komentar*',
    advertising: 'skelbim*|reklam*|rinkodar*|tikslin*|marketing*',
    analytics:
      'anali*|statisti*|našum*|matav*|auditorij*|lankom*|sraut*|veiksmingum*|efektyvum*|tobulin*|gerinim*|gerint*|kūrim*|kurti|suprasti|supratim*|optimiz*|tyrim*|veikim*',
    personalisation:
      'personaliz*|suasmenin*|profil*|rekomend*|turinio atrank*|parinkti turinį|pasirinkti turinį|turinio pasirink*|pritaik*',
    functional:
      'funkcin*|funkcional*|funkcij*|nuostat*|patogum*|pagalb*|pokalbi*|vaizdo|žemėlapi*|išorin*|įterpt*|patirt*|medij*|trečiųjų|kalb*|parinkt*',
    special: 'geolokac*|geografin*|buvimo viet*|charakteristik*|savyb*',
    needed:
      'techniškai|būtin*|reikaling*|technin*|pagrindin*|privalom*|griežtai|saugum*|visada aktyv*|visada įjung*|esmin*|sukčiav*',
  },
  withdraw:
    'slapukų nustatymai|tvarkyti slapukus|valdyti slapukus|privatumo nustatymai|keisti slapukų nustatymus|atšaukti sutikimą|slapukai|valdyti sutikimą|pakeisti slapukų nustatymus|slapukų valdymas|keisti sutikimą|slapukų parinktys|slapukų sutikimas|neparduokite mano asmeninės informacijos|sutikimo valdymas|slapukų pasirinkimai',
};
