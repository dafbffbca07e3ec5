import type { Lexicon } from './lexicon.ts';

/** Basque. */
export const eu: Lexicon = {
  language: 'eu',
  words: {
    accept: `onartu|onartzen|onartzea|onar|baimendu|baimena eman|baimentzen|ados|adostasuna|gaitu|aktibatu|onartuta`,
    reject: `ukatu|ukatzen|baztertu|baztertzen|ezetsi|errefusatu|arbuiatu|desgaitu|desaktibatu|blokeatu|debekatu|uko egin`,
    not: 'ez|gabe|inoiz|batere',
    all: 'guztiak|guztia|denak|dena|guztiei|guztiekin|denei|guztien|guzti',
    only: 'soilik|bakarrik|besterik',
    needed: `beharrezko*|ezinbesteko*|funtsezko*|oinarrizko*|tekniko*|derrigorrezko*|nahitaezko*|hertsiki|guztiz beharrezko*|gutxieneko*`,
    optional: `aukerako*|hautazko*|beharrezkoak ez direnak|funtsezkoak ez direnak|gainerako*|gehigarri*|bestelako*`,
    part: `analitika*|analitiko*|estatistika*|estatistiko*|marketin*|publizitate*|pertsonalizatu*|funtzional*|errendimendu*|sozial*|iragarki*`,
    cookie: 'cookie*|cookieak|cookien|cookieen|cookieei|teknologiak',
    privacy: `pribatutasun*|baimen|baimena|baimenak|baimenen|datu|datuak|datuen|jarraipen*|tratamendu*|erabilera*|helburu*|bazkide*|zerbitzuak`,
    selected: `hautatutako*|hautapena|hautapenak|aukeratutako*|aukeraketa|nire aukera|nire hautaketa|hautaketa|hautatutakoak|markatutako*`,
    save: 'gorde|gordetzea|berretsi|aplikatu|bidali|eguneratu',
    settings: `ezarpen*|konfiguratu|konfigurazio*|konfiguratzea|kudeatu|kudeaketa|pertsonalizatu|egokitu|aukerak|hobespen*|lehentasun*|aldatu|aukeratu|hautatu|doitu|ireki|aurreratu*|panela`,
    continue: 'jarraitu|aurrera|nabigatu|nabigatzen|erabili|sartu|irakurri|joan|nabigatzea',
    close: 'itxi|ezkutatu|irten',
    except: 'izan ezik|salbu|baina|batzuk',
    pay: 'harpidetu|harpidetza*|ordaindu|erosi|iragarkirik gabe|publizitaterik gabe|premium',
    login: 'saioa hasi|hasi saioa|erregistratu|kontua|izena eman',
    info: `gehiago|informazio*|informazioa|xehetasun*|politika|politikan|ikusi|erakutsi|irakurri gehiago|jakin|oharra|lege|zerrenda|hornitzaileak|hemen`,
    acknowledge: 'ok|ulertu dut|ulertuta|konforme|eskerrik asko|bale|primeran|ulertzen dut',
    next: 'hurrengoa|aurrekoa|atzera|saltatu',
    yes: 'bai|noski',
    withdraw: 'kendu|ezeztatu|berrezarri|ezabatu|erretiratu|berritu',
    filler: `nik|guk|nire|zure|gure|eta|edo|nahi|dut|dute|dugu|naiz|nago|da|dira|bat|hau|honek|hauek|honen|webgune|webgunea|webgunearen|web|orri|orria|mesedez|orain|leihoa|botoia|motak|doan|
      bidez|gomendatutako*|egin|eman|diren|hori|horiek|egiten|buruz`,
  },
  phrases: {
    'accept-all': `onartu|onartu guztiak|onartu dena|onartu denak|guztiak onartu|denak onartu|dena onartu|ados nago|ados|bai onartzen dut|onartzen dut|onartu cookieak|onartu cookie guztiak|
      cookie guztiak onartu|baimendu guztiak|baimendu dena|onartu eta itxi|onartu eta jarraitu|hautatu guztiak`,
    'reject-all': `ez eskerrik asko|ukatu|ukatu guztiak|ukatu dena|baztertu|baztertu guztiak|guztiak baztertu|denak baztertu|dena baztertu|ezetsi|ezetsi guztiak|ez onartu|ez dut onartzen|ez nago ados|
      beharrezkoak soilik|beharrezkoak bakarrik|soilik beharrezkoak|onartu beharrezkoak bakarrik|onartu beharrezkoak soilik|onartu soilik beharrezkoak|jarraitu onartu gabe|onartu gabe jarraitu|
      baztertu aukerakoak|ukatu cookieak|cookieak ukatu|ukatu cookie guztiak|errefusatu|errefusatu guztiak|ezinbestekoak bakarrik|funtsezkoak soilik|cookieak baztertu|baztertu cookieak`,
    settings: `ezarpenak|konfiguratu|konfigurazioa|aukera gehiago|aukerak|pertsonalizatu|kudeatu aukerak|cookieen ezarpenak|cookien ezarpenak|konfiguratu cookieak|cookieak konfiguratu|kudeatu cookieak|
      ikusi hobespenak|hobespenak|aldatu ezarpenak|aukeratu nahi dut|kudeatu hobespenak|zein cookie`,
    save: `gorde|gorde ezarpenak|gorde hobespenak|gorde hautapena|gorde aukeraketa|onartu hautapena|onartu hautatutakoak|onartu aukeratutakoak|baimendu hautapena|berretsi|berretsi nire aukerak|
      berretsi hautapena|gorde eta itxi|gorde aldaketak|baimendu hautatutakoak|gorde konfigurazioa`,
    close: 'itxi|utzi|orain ez|geroago|beranduago|agian geroago|itxi leihoa',
    acknowledge: 'ulertu dut|ok|konforme|ados eskerrik asko|ez erakutsi berriro',
    pay: 'harpidetu|ukatu eta harpidetu|ordaindu|iragarkirik gabe irakurri',
    'more-info': `informazio gehiago|gehiago jakin|gehiago|irakurri gehiago|xehetasunak|erakutsi xehetasunak|ezkutatu xehetasunak|bazkideak|gure bazkideak|bazkideen zerrenda|hornitzaileak|
      cookie politika|cookieen politika|cookien politika|pribatutasun politika|lege oharra|interes legitimoa|pribatutasuna|ikusi xehetasunak`,
    login: 'hasi saioa|saioa hasi|harpideduna naiz',
  },
  topics: {
    use: `cookieak erabiltzen|cookie ak erabiltzen|erabiltzen ditu|erabiltzen ditugu|erabiltzen dugu|cookieen erabilera|cookien erabilera|cookieak|cookien|cookieen|cookie propioak|cookie hauek|
      beharrezko cookieak|antzeko teknologiak|cookie guztiak|hirugarrenen cookieak`,
    data: `datu pertsonalak|datu pertsonalen|gure bazkideak|gure bazkideek|bazkideek|biltegiratu|interes legitimoa|publizitate pertsonalizatua|iragarki pertsonalizatuak|eduki pertsonalizatua|neurketa|
      neurtzeko|identifikatzaile*|gailu*|pribatutasun*|datuen babes*|dbeo|tratamendu*|tratatzen|hirugarren*|estatistik*|analizatzeko|aztertzeko|analitik*|publizitate*|baimen*|esperientzia*|nabigazio*|trafiko*|profil*|helburu*|marketin*|hobespen*|jarraipen*|bisita*`,
    ask: `zure baimena|baimena|onartzen duzu|ados zaude|edozein unetan|edonoiz|dezakezu|ditzakezu|klik egin|klik eginez|sakatu|sakatuz|konfiguratu|aldatu|kendu|zure hobespenak|zure aukerak|aukeratu|
      hautatu|beharrezko*|jarraituz gero|onartu|baztertu|ukatu|ezarpen*`,
    other: `buletin*|helbide elektroniko*|posta elektroniko*|harpidetu buletin*|deskontu*|kupoi*|lehen erosketa*|18 urte*|adinez nagusi*|jaioteguna|jaiotze data|alkohol*|tabako*|baldintza orokor*|
      erabilera baldintza*|pasahitz*|erabiltzaile izen*|saski*|bidalketa*|eskaera*|zure kokapena|kokapen*|jakinarazpen*|aplikazioa deskargatu|instalatu|app store|txat*|nola lagundu|inkesta*|iritzi*|
      iruzkin*|errezeta*|irina|azukre*|gurin*|txokolate*|ore|labe*|osagaiak|minutuko irakurketa|argitaratua|artikulu honetan|mikrofono*|kamera*|herrialdea aukeratu|zozketa*|dohaintza*|javascript|
      mantentze*|hitzordu*|katalogo*|aurrekontu*|telefono*`,
    wall: 'harpidetu*|harpidetza*|iragarkirik gabe|publizitaterik gabe|hilean|hileko|ordaindu*|doan|iragarkiekin|euro',
  },
  purposes: {
    selling: 'datuen salmenta|datuak saldu',
    social: 'sare sozial*|iruzkin*',
    advertising: 'publizitat*|marketin*|iragarki*',
    analytics:
      'analitik*|analisi*|estatistik*|neurket*|neurtu|neurtzeko|errendimendu*|audientzi*|trafiko*|hobetze*|zerbitzuak garatu*|optimizatu|optimizatzea|bisitari*',
    personalisation: 'pertsonaliza*|profilak|profila|gomendio*|edukia hautatu*|edukia hautatze*',
    functional:
      'funtzional*|hobespen*|lehentasun*|erosotasun*|laguntza|txata|bideo*|mapak|mapa|kanpoko*|esperientzi*|multimedia|hirugarren*|hizkuntza*',
    special: 'geolokaliz*|kokapen zehatz*|ezaugarri*',
    needed:
      'beharrezko*|ezinbesteko*|funtsezko*|oinarrizko*|tekniko*|derrigorrezko*|nahitaezko*|hertsiki|segurtasun*|beti aktibo*|iruzur*',
  },
  withdraw: `cookieen ezarpenak|cookien ezarpenak|cookieen konfigurazioa|cookien konfigurazioa|kudeatu cookieak|cookieak konfiguratu|konfiguratu cookieak|pribatutasun ezarpenak|cookieak|
    cookieen hobespenak|cookien hobespenak|aldatu baimena|kendu baimena|cookieen kudeaketa`,
};
