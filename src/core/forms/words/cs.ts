import type { FieldWords } from './words.ts';

/** Czech; Slovak, which is near to it, where the words differ. */
export const cs: FieldWords = {
  asks: {
    email: 'email|e mail|emailova adresa|e mailova adresa|mailova adresa|elektronicka posta',
    phone:
      'telefon|telefonni cislo|mobil|mobilni telefon|cislo mobilu|tel|telefonne cislo|mobilne cislo|telefonni kontakt',
    name: 'jmeno|krestni jmeno|prijmeni|jmeno a prijmeni|cele jmeno|rodne prijmeni|meno|priezvisko|meno a priezvisko|krstne meno',
    address:
      'adresa|ulice|ulica|=mesto|=obec|cislo popisne|cislo domu|bydliste|trvale bydliste|misto bydliste|dorucovaci adresa|mesto obec|bydlisko',
    'postal-code': 'psc|postovni smerovaci cislo|smerovaci cislo',
    'birth-date':
      'datum narozeni|narozen|narozena|narozeniny|rok narozeni|den narozeni|mesic narozeni|datum nar|kdy jste se narodil|datum narodenia|narodenia',
    age: '=vek|vas vek|tvuj vek|vekova skupina|vekova kategorie|vek v letech|kolik je vam let|kolik vam je let|kolik ti je let|vek ditete|vek pacienta|vek dietata|vek let',
    sex: 'pohlavi|pohlavie|genderova identita|gender',
    child:
      'dite|ditete|deti|syn|syna|dcera|dcery|nezletil*|zak|zaka|zakyne|kojenec|mladsi 13|mladsi 15|mladsi 16|mladsi nez 13|mladsi nez 15|mladsi nez 16|starsi 15|starsi 16|do 15 let|dieta|dietata',
    'marital-status': 'rodinny stav|partnersky stav|stav rodinny|rodinna situace',
    occupation:
      'povolani|zamestnani|profese|zamestnavatel|pracovni pozice|pracovni zarazeni|nazev pozice|povolanie|zamestnanie|pracovni pomer',
    income:
      'prijem|prijmy|prijmu|plat|mzda|hruby prijem|cisty prijem|mesicni prijem|rocni prijem|vyse prijmu|kolik vydelavate|majetek|ocekavany plat|platove ocekavani',
    'payment-card':
      'cislo karty|kreditni karta|kreditni karty|platebni karta|platebni karty|debetni karta|drzitel karty|jmeno na karte|cvv|cvc|bezpecnostni kod|platnost karty|kreditna karta|cislo platobnej karty',
    'bank-account':
      'iban|cislo uctu|bankovni ucet|bankovni spojeni|majitel uctu|vlastnik uctu|bic|swift|cislo bankovniho uctu|bankovy ucet',
    'national-id':
      'rodne cislo|r c|cislo obcanskeho prukazu|obcansky prukaz|cislo op|cislo dokladu|doklad totoznosti|ridicsky prukaz|cislo ridicskeho prukazu|cislo pojistence|danove identifikacni cislo|obciansky preukaz|dic fyzicke osoby|prukaz totoznosti',
    passport: 'cestovni pas|cislo pasu|cislo cestovniho pasu|cestovny pas|=pas',
    health:
      'diagnoza|diagnozy|lek|leky|leku|uzivane leky|medikace|alergi*|krevni skupina|zdravotni postizeni|postizeni|invalid*|tehotn*|tehotenstvi|nemoc|nemoci|onemocneni|priznak*|potize|zdravotni stav|zdravotni problem*|zdravotni obtize|zdravotni anamneza|anamneza|ockovani|kourite|kurak|telesna hmotnost|vase vaha|zdravotni pojistovna|choroba|krvna skupina',
    religion:
      'nabozenstvi|nabozensk*|vyznani|vira|cirkev|cirkevni prislusnost|nabozenstvo|vierovyznanie',
    politics:
      'politick*|politika|politicka strana|politicke nazory|stranicka prislusnost|clenstvi ve strane|koho byste volil|koho volite|koho budete volit|volebni preference',
    ethnicity:
      'etnick*|etnikum|etnicita|rasovy puvod|=rasa|barva pleti|narodnostni puvod|rasa nebo etnicita',
    orientation:
      'sexualni orientace|sexualita|sexualni preference|sexualna orientacia|sexualni identita',
    union:
      'odbory|odborova organizace|odborove organizace|odborovy svaz|clenstvi v odborech|clen odboru|odborov*',
    'purchase-reason':
      'duvod nakupu|duvod koupe|duvod porizeni|ucel nakupu|ucel pujcky|ucel uveru|ucel koupe|proc kupujete|proc chcete koupit|proc potrebujete|na co potrebujete|k cemu potrebujete|zamyslene pouziti|duvod objednavky|proc nakupujete|na co to potrebujete|dovod nakupu',
    'shopping-preferences':
      'oblibena znacka|oblibene znacky|oblibena barva|oblibene barvy|oblibeny obchod|oblibene obchody|oblibene produkty|preferovane znacky|nakupni preference|nakupni zvyky|nakupni zvyklosti|zajmy|vase zajmy|konicky|oblasti zajmu|velikost bot|velikost obuvi|velikost obleceni|vase velikost|preferovany styl',
  },
  beside: {
    email: 'predmet|sablona|odhlasit|frekvence|cetnost|format|podpis',
    phone: 'kryt|pouzdro|model|znacka|tarif|oprava|prislusenstvi|typ',
    name: 'uzivatel*|firmy|firma|spolecnosti|souboru|soubor|slozky|projektu|produktu|tymu|udalosti|mazlicka|psa|kocky|kone|zvirete|seznamu|domeny|serveru|skupiny|kanalu|hry|skoly|knihy|filmu|pisne|receptu|restaurace|hotelu|lode|vozidla|auta|modelu|znacky|banky|mesta|ulice|zeme|kategorie|organizace|gravirovani|uctu|profilu|obchodu|leku|pouzivatel*',
    address:
      'email*|e mail*|ip|webu|web|webova|url|internet*|odletu|priletu|odjezdu|prijezdu|hledat|hledej|serveru|stranky|mac|narozeni|cilova',
    'birth-date': 'dort|prani|darek|oslava|misto narozeni|pozvanka|karta',
    age: 'vozidla|auta|psa|kocky|budovy|domu|uctu|stredni',
    sex: 'psa|kocky|zvirete|film*|stenete',
    child: 'rodic*|zakonn*|matka|matky|otec|otce|sedacka|hracky|obleceni|boty|listek|sleva|pocet',
    occupation: 'hledat|klicove slovo|klicova slova',
    income: 'kalkulacka|minimalni',
    'payment-card': 'darkov*|vernostni*|clensk*|knihovn*|sim|pametov*|zakaznick*|graficka|vizitk*',
    'bank-account': 'uzivatelsky|zakaznick*|bod*',
    'national-id': 'objednavky|zakaznick*|faktury|zbozi|firmy',
    passport: 'foto|fotografie|obal|kalhoty|obvod',
    health: 'psa|kocky|zvire*|rostlin*|auta|vozidla|pristroj*|bateri*|systemu|zasilky|pocitac*',
    religion: 'knih*|hudba|rubrika|newsletter|tema',
    politics: 'mapa|soukromi|cookies|rubrika|newsletter|zpravy|vraceni|oslava',
    ethnicity: 'psa|kocky|kuchyne|restaurace|kone',
    'purchase-reason': 'vraceni|zruseni|reklamace|storna|kontaktu|navstevy',
    'shopping-preferences': 'stret',
  },
  choices: {
    sex: 'muz|zena|jine|nebinarni|nechci uvest|muzske|zenske|muzsky|zensky',
    'marital-status':
      'svobodny|svobodna|svobodny a|zenaty|vdana|zenaty vdana|rozvedeny|rozvedena|rozvedeny a|vdovec|vdova|registrovane partnerstvi|slobodny|zenaty vydata',
    religion:
      'katolick*|rimskokatolick*|evangelick*|pravoslavn*|muslim*|islam|judaismus|buddhismus|ateist*|bez vyznani|krestan*',
  },
  search:
    'hledat|hledej|vyhledat|vyhledavani|najit|filtr|filtrovat|filtry|seradit|klicove slovo|klicova slova|odkud|kam|sledovat zasilku|hladat|vyhladat',
};
