import type { Lexicon } from './lexicon.ts';

export const sk: Lexicon = {
  language: 'sk',
  words: {
    accept: `prijať|prijíma*|prijm*|prijatie|prijatia|súhlasím|súhlasíte|súhlasiť|akceptuj*|akceptovať|povoliť|povoľ*|povoli*|schváliť|udeliť|udeľujem|zapnúť|odsúhlasiť`,
    reject: `odmiet*|zamiet*|nesúhlas*|neprijím*|neprija*|nepovol*|zakázať|vypnúť|blokovať|neakceptuj*`,
    not: 'nie|bez|žiadne|nikdy|nechcem',
    all: 'všetko|všetky|všetkým|všetkými|všetkých|so všetkým',
    only: 'len|iba|výlučne|výhradne',
    needed: `nevyhnut*|potrebn*|technick*|základn*|povinn*|striktne|minimáln*|vyžadovan*|nutn*|esenciáln*|bezpodmienečne`,
    optional: `voliteľn*|nepovinn*|dodatočn*|ďalšie|ostatné|nepotrebn*`,
    part: `analytick*|štatistick*|marketing*|reklam*|personaliz*|funkčn*|výkonnost*|preferenčn*|sociáln*|cielen*`,
    cookie:
      'cookie|cookies|súbory cookie|súbory cookies|súborov cookie|súborov cookies|súbory|súborov|technológie',
    privacy: `súhlas|súhlasu|súhlasy|súkromi*|údaje|údajov|sledovan*|spracovan*|účely|partneri|partnerov|gdpr|osobných|osobné|používanie|používaním|použitie|ochrana osobných údajov|ukladanie`,
    selected: `vybran*|výber|výberu|zvolen*|voľby|voľbu|označen*|výberom|môj výber`,
    save: `uložiť|potvrdiť|potvrdzujem|použiť vybrané|odoslať|uloženie|aktualizovať`,
    settings: `nastav*|predvoľ*|spravovať|správa|prispôsob*|upraviť|možnost*|zmeniť|vybrať|zvoliť|konfigur*|preferenc*|podrobné|otvoriť|vlastné|pokročil*|individuáln*|detailné`,
    continue:
      'pokračovať|pokračujem|pokračujte|prejsť|používať|použiť|čítať|prehliadať|navštíviť|pokračovanie',
    close: 'zavrieť|zatvoriť|skryť|opustiť',
    except: 'okrem|ale|s výnimkou|niektoré',
    pay: `predplat*|zaplatiť|kúpiť|bez reklám|premium|členstvo|zakúpiť`,
    login: 'prihlásiť|prihlásenie|registrovať|registrácia|účet|prihláste',
    info: `viac|informác*|info|podrobnost*|detail*|zásady|zobraziť|dozvedieť|zoznam|zistiť|poskytovateli*|vyhlásenie|pravidlá|podmienky|ukázať|dodávatelia`,
    acknowledge: 'ok|okay|rozumiem|beriem na vedomie|chápem|dobre|v poriadku|ďakujem|jasné|vďaka',
    next: 'ďalší krok|späť|predchádzajúci|preskočiť|ďalej',
    yes: 'áno|iste',
    withdraw: 'odvolať|odvolanie|obnoviť|resetovať|vymazať|odobrať',
    filler: `ja|my|mi|ma|sa|si|na|i|a|aj|v|vo|z|zo|do|pre|po|od|alebo|môj|moje|mojich|svoje|vaše|vás|naše|tento|táto|toto|tieto|týchto|to|ten|s|so|k|o|u|sú|je|
      web|webu|webové|webovej|stránky|stránka|stránke|prosím|teraz|tu|lišta|okno|dialóg|tlačidlo|typy|aby|chcem|zadarmo|odporúčané|týmito|týmto|ich|tiež|že`,
  },
  phrases: {
    'accept-all': `súhlasím|prijať|prijať všetko|prijať všetky|povoliť všetko|povoliť všetky|akceptovať všetko|súhlasím so všetkým|áno súhlasím|
      prijímam|prijať a pokračovať|všetky cookies|vybrať všetko|akceptujem všetko|prijať odporúčané|v poriadku prijať všetko|ok súhlasím`,
    'reject-all': `nie ďakujem|odmietnuť|odmietnuť všetko|odmietnuť všetky|nesúhlasím|len nevyhnutné|iba nevyhnutné|iba nevyhnutné cookies|
      prijať len nevyhnutné|povoliť iba nevyhnutné|použiť iba nevyhnutné súbory cookie|pokračovať bez prijatia|pokračovať bez súhlasu|
      neprijímam|nepovoliť|odmietnuť voliteľné|zamietnuť všetko|odmietam|nie nesúhlasím|odmietnuť všetko okrem nevyhnutných|odmietam všetko|
      len potrebné|iba potrebné|povoliť nevyhnutné|prijať nevyhnutné|nechcem cookies|iba technické cookies|pokračovať s nevyhnutnými|zakázať všetko`,
    settings: `nastavenia|nastavenie|viac možností|možnosti|prispôsobiť|upraviť nastavenia|nastavenia cookies|podrobné nastavenia|spravovať možnosti|
      spravovať nastavenia|zobraziť predvoľby|predvoľby|zobraziť účely|zmeniť nastavenia|nastavenia súborov cookie|spravovať cookies|
      vlastné nastavenie|ďalšie možnosti|zobraziť nastavenia|upraviť|nastaviť|nastaviť cookies|viac informácií a nastavenia|spravovať súhlas|zobraziť možnosti|detailné nastavenia|chcem si vybrať|ktoré cookies`,
    save: `uložiť|uložiť nastavenia|uložiť výber|potvrdiť|potvrdiť výber|potvrdiť moje voľby|povoliť výber|povoliť vybrané|prijať vybrané|
      uložiť predvoľby|uložiť a zavrieť|potvrdiť voľby|súhlasím s vybranými|uložiť voľby|prijať výber|hotovo|uložiť zmeny|potvrdiť nastavenia|uložiť a pokračovať|akceptovať vybrané|uložiť a prijať`,
    close: 'zavrieť|zrušiť|teraz nie|neskôr|možno neskôr|zavrieť okno|zatvoriť|pripomenúť neskôr',
    acknowledge:
      'rozumiem|ok|ok rozumiem|beriem na vedomie|nabudúce nezobrazovať|pokračovať na web|prejsť na stránku|dobre rozumiem|áno rozumiem',
    pay: 'predplatiť|kúpiť predplatné|odmietnuť a predplatiť|bez reklám|pokračovať bez reklám|zaplatiť|odmietnuť a zaplatiť|čítať bez reklám',
    'more-info': `viac informácií|viac info|viac|zistiť viac|podrobnosti|zobraziť podrobnosti|skryť podrobnosti|detaily|partneri|naši partneri|
      zoznam partnerov|dodávatelia|zobraziť partnerov|zásady ochrany osobných údajov|zásady cookies|ďalšie informácie|o cookies|
      zásady používania cookies|zoznam partnerov dodávateľov|ochrana osobných údajov|oprávnený záujem|dozvedieť sa viac|zobraziť detaily`,
    login: 'prihlásiť sa|prihlásenie|už mám predplatné',
  },
  topics: {
    use: `používa cookies|používame|používa súbory|používa|využíva|využívame|súbory cookie|súbory cookies|súborov cookie|cookies na|cookies a|používanie cookies|
      používaním cookies|nastavenia cookies|nevyhnutné cookies|podobné technológie|naše cookies|tieto cookies|všetky cookies|pomocou cookies|použitie cookies`,
    data: `osobné údaje|osobných údajov|naši partneri|našim partnerom|ukladanie|oprávnený záujem|personaliz*|prispôsoben*|meranie|merania|prieskum*|
      identifikátor*|zariaden*|súkromi*|gdpr|spracúva*|spracova*|tretie strany|tretích strán|štatisti*|analyz*|analýz*|analytick*|reklam*|súhlas*|návštevnos*|
      profil*|účely|marketing*|predvoľb*|sledova*|partner*|google analytics|prehliadan*|skúsenos*`,
    ask: `súhlas|súhlasom|súhlasíte|kedykoľvek|môžete|kliknutím|kliknite|prijať|prijatím|odmietnuť|odvolať|zmeniť|nastavenia|vybrať|zvoliť|nevyhnutn*|
      pokračovaním|povoliť|upraviť|vaše voľby|namietať|udeliť|akceptovať`,
    other: `newsletter*|e mailovú adresu|váš e mail|emailovú adresu|odoberať|odhlásiť|zľav*|zľavový kód|kupón|prvý nákup|18 rokov|plnolet*|vek*|dátum narodenia|
      alkohol*|tabak*|obchodné podmienky|obchodnými podmienkami|podmienky používania|heslo|používateľské meno|košík*|doprav*|doručen*|objednávk*|vaša poloha|
      vašu polohu|polohu|nablízku|upozornenia|oznámenia|stiahnuť aplikáciu|nainštalovať|aplikác*|app store|chat|chatovať|ako vám môžeme|dotazník*|
      spätná väzba|ohodnoťte|odporučili|recept*|múka|múky|cukor|cukru|maslo|čokolád*|cesto|rúra|rúre|piecť|ingrediencie|suroviny|min čítania|publikované|
      v tomto článku|mikrofón|kamer*|vyberte krajinu|vyberte jazyk|súťaž*|darovať|vymazať cookies|javascript|údržb*|telefón*`,
    wall: `predplat*|bez reklám|mesačne|mesiac|zaplatiť|zadarmo|s reklamami|platen*|členstvo`,
  },
  purposes: {
    selling: 'predaj*|predávať|zdieľanie s partnermi',
    social: 'sociáln*|social*|komentár*',
    advertising: 'reklam*|market*|cielen*|inzer*|remarketing*|propag*',
    analytics: `anal*|štatisti*|výkon*|meranie*|merania*|meraním|merať|meria|publik*|návštevn*|metrik*|zlepš*|rozvoj*|vývoj*|pochopen*|porozumen*|optimaliz*|prieskum*`,
    personalisation:
      'personaliz*|profil*|odporúč*|výber obsahu|výberu obsahu|prispôsob*|individualiz*',
    functional: `funkč*|funkcionál*|preferen*|predvoľ*|pohodl*|podpora|chat|vide*|map*|extern*|vložen*|zážitok|skúsenos*|médiá|tretích strán|jazyk*`,
    special: 'geolokač*|poloh*|vlastnost*|charakterist*',
    needed: `nevyhnut*|potrebn*|technick*|povinn*|základn*|striktne|bezpečnos*|vždy aktívne|vždy zapnuté|nutn*|podvod*|prihlásen*|vyžadovan*`,
  },
  withdraw: `nastavenia cookies|nastavenia súborov cookie|nastavenia súkromia|správa cookies|spravovať cookies|zmeniť nastavenia cookies|cookies|
    upraviť súhlas|odvolať súhlas|spravovať súhlas|nastavenie súhlasu|predvoľby cookies|správa súhlasu|nastavenie cookies|zmeniť súhlas|
    nastavenia ochrany osobných údajov|upraviť nastavenia cookies|súhlas s cookies|predvoľby ochrany osobných údajov|nepredávajte moje osobné údaje`,
};
