import type { Lexicon } from './lexicon.ts';

export const lv: Lexicon = {
  language: 'lv',
  words: {
    accept:
      'pieņemt|pieņemu|pieņemiet|apstiprinu piekrišanu|piekrītu|piekrist|piekrītat|atļaut|atļauju|ļaut|akceptēt|akceptēju|iespējot|ieslēgt|dot piekrišanu|pieņemot|piekrišu',
    reject:
      'noraidīt|noraidu|noraidiet|atteikt|atteikties|atsakos|nepiekrītu|nepiekrist|nepieņemt|nepieņemu|neatļaut|neatļauju|aizliegt|atspējot|izslēgt|bloķēt|atteikums',
    not: 'ne|bez|nekādas|nekad|nevienu',
    all: 'visas|visu|visām|visiem|visus|visi|visam',
    only: 'tikai|vienīgi|vien',
    needed: 'nepieciešam*|obligāt*|tehnisk*|stingri|būtisk*|pamata|vajadzīg*|minimāl*|absolūti',
    optional: 'neobligāt*|izvēles|papildu|pārējās|citas|nebūtiskās|nevajadzīg*|fakultatīv*',
    part: 'analītisk*|statistik*|mārketing*|reklām*|personaliz*|funkcionāl*|veiktspēj*|sociāl*|mērķ*',
    cookie: 'cookie|cookies|sīkdatn*|sīkdatnes|sīkdatņu|sīkdatnēm|sīkfail*|tehnoloģijas',
    privacy:
      'piekrišan*|privātum*|dat*|datu|izsekošan*|apstrād*|nolūki|mērķi|partneri|vdar|gdpr|izmantošan*|personas|pakalpojumi|lietošan*',
    selected:
      'izvēlēt*|atlasīt*|izvēle|izvēli|mana izvēle|atzīmēt*|manu izvēli|atlase|atlasi|izvēlētās',
    save: 'saglabāt|saglabāju|apstiprināt|apstiprinu|piemērot|iesniegt|lietot izvēlētās|atjaunināt',
    settings:
      'iestatījum*|pārvaldīt|pārvaldība|pielāgot|opcijas|mainīt|izvēlēties|preferenc*|konfigur*|rediģēt|atvērt|uzstādījum*|iespējas|individuāl*|iestatīt|paplašināt*|vairāk iespēju|pielāgošana|detalizēti',
    continue: 'turpināt|turpinu|doties|izmantot|lietot|pārlūkot|lasīt|apmeklēt|turpiniet',
    close: 'aizvērt|slēpt|iziet|paslēpt',
    except: 'izņemot|bet|dažas',
    pay: 'abonēt|abonement*|maksāt|pirkt|bez reklāmām|bez reklāmas|iegādāties|premium',
    login: 'pieteikties|ienākt|pierakstīties|reģistrēties|reģistrācija|konts|jau ir',
    info: 'vairāk|informācij*|uzzināt|uzziniet|sīkāk|detalizētāk|detaļas|politika|politiku|rādīt|skatīt|saraksts|piegādātāji|lasīt vairāk|par|noteikumi|papildinformācija|parādīt',
    acknowledge: 'labi|sapratu|saprotu|ok|paldies|skaidrs|okay|iepazinos|lieliski',
    next: 'nākamais|atpakaļ|tālāk|izlaist',
    yes: 'jā|protams',
    withdraw: 'atsaukt|atsaukšana|dzēst|atiestatīt|atcelt',
    filler:
      'es|mēs|man|un|vai|uz|ar|no|līdz|manas|manu|mana|savu|savas|jūsu|mūsu|šo|šī|šis|šīs|šīm|vietne|vietni|vietnes|vietnē|lapa|lapu|lapā|lūdzu|tagad|šeit|logs|logu|poga|kas|veidi|bezmaksas|vēlos|ieteicamās|ka|to|tās|tīmekļa|mājaslapas|mājaslapu|paziņojums|joslu',
  },
  phrases: {
    'accept-all':
      'piekrītu|pieņemt|pieņemt visas|piekrītu visām|atļaut visas|pieņemu|jā piekrītu|apstiprināt visas|akceptēt visas|piekrist visām|piekrītu un turpināt|pieņemt visu|atļaut visu|atlasīt visas|piekrist|pieņemt visas sīkdatnes|piekrītu visam|pieņemt un aizvērt|izvēlēties visas|labi piekrītu|apstiprināt visas sīkdatnes',
    'reject-all':
      'nē paldies|noraidīt|noraidīt visas|nepiekrītu|atteikties|tikai nepieciešamās|tikai nepieciešamās sīkdatnes|tikai obligātās|pieņemt tikai nepieciešamās|atļaut tikai nepieciešamās|izmantot tikai nepieciešamās sīkdatnes|turpināt bez piekrišanas|turpināt nepieņemot|nepieņemt|noraidīt visu|noraidīt neobligātās|neatļaut|apstiprināt tikai nepieciešamās|piekrītu tikai nepieciešamajām|noraidīt visas izņemot nepieciešamās|atteikties no visām|pieņemt nepieciešamās|tikai tehniskās|noraidu|izmantot tikai nepieciešamās|tikai obligātās sīkdatnes|atteikt visas|nepieņemu|turpināt tikai ar nepieciešamajām|tikai stingri nepieciešamās',
    settings:
      'iestatījumi|pielāgot|vairāk iespēju|opcijas|sīkdatņu iestatījumi|pārvaldīt sīkdatnes|mainīt iestatījumus|rādīt iestatījumus|pārvaldīt opcijas|rādīt mērķus|izvēlēties sīkdatnes|preferences|pārvaldīt iestatījumus|pielāgot iestatījumus|uzstādījumi|sīkdatņu uzstādījumi|rādīt opcijas|vairāk iestatījumu|mainīt sīkdatņu iestatījumus|pielāgot sīkdatnes|skatīt preferences|vēlos izvēlēties|pārvaldīt piekrišanu|citas iespējas|kuras sīkdatnes|pielāgot izvēli|papildu iestatījumi|sīkdatņu pārvaldība|iestatīt|skatīt iestatījumus',
    save: 'saglabāt|saglabāt iestatījumus|saglabāt izvēli|apstiprināt|apstiprināt izvēli|apstiprināt manu izvēli|atļaut izvēlētās|pieņemt izvēlētās|saglabāt un aizvērt|apstiprināt izvēlētās|piekrītu izvēlētajām|gatavs|saglabāt izmaiņas|saglabāt manu izvēli|atļaut atlasi|pieņemt atlasītās|saglabāt izvēlētās|atļaut izvēli|saglabāt preferences|saglabāt un turpināt|apstiprināt atlasītās|pieņemt izvēli|saglabāt un pieņemt|atļaut atlasītās',
    close: 'aizvērt|atcelt|ne tagad|vēlāk|aizvērt logu|varbūt vēlāk|atgādināt vēlāk',
    acknowledge:
      'sapratu|labi|ok|saprotu|vairs nerādīt|doties uz vietni|skaidrs|labi sapratu|jā saprotu|turpināt uz vietni',
    pay: 'abonēt|noraidīt un abonēt|bez reklāmām|maksāt|iegādāties abonementu|atteikties un abonēt|lasīt bez reklāmām',
    'more-info':
      'vairāk informācijas|uzzināt vairāk|uzziniet vairāk|sīkāk|rādīt detaļas|slēpt detaļas|partneri|mūsu partneri|partneru saraksts|piegādātāji|privātuma politika|sīkdatņu politika|lasīt vairāk|detalizētāk|par sīkdatnēm|vairāk|rādīt partnerus|papildu informācija|leģitīmās intereses|skatīt partnerus|detaļas|rādīt vairāk|sīkāka informācija|papildinformācija',
    login: 'pieteikties|ienākt|jau ir abonements',
  },
  topics: {
    use: 'izmanto sīkdatnes|izmantojam sīkdatnes|izmantojam|izmanto|izmantotas|sīkdatnes|sīkdatņu|sīkdatnēm|sīkdatņu izmantošan*|sīkdatņu iestatījum*|nepieciešamās sīkdatnes|līdzīgas tehnoloģijas|visas sīkdatnes|šīs sīkdatnes|sīkdatn*|lieto|lietojam|tiek izmantotas',
    data: 'personas dat*|mūsu partneri|glabā*|uzglabā*|leģitīmās intereses|leģitīmo interešu|personaliz*|pielāgot*|mērījum*|mērīšan*|auditorij*|identifikator*|ierīc*|privātum*|datu aizsardz*|vdar|gdpr|apstrād*|trešās puses|trešo pušu|trešajām|statisti*|analiz*|analīt*|reklām*|piekrišan*|pieredz*|datplūsm*|profil*|mērķi*|nolūk*|mārketing*|preferenc*|izsek*|partner*|google analytics|pārlūkošan*|apmeklē*',
    ask: 'jūsu piekrišan*|piekrišan*|piekrītat|vai piekrītat|jebkurā laikā|jebkurā brīdī|varat|noklikšķinot|nospiežot|noklikšķiniet|nospiediet|spiežot|pieņem*|piekrist|noraid*|atteikt*|atsaukt|mainīt|iestatījum*|izvēl*|nepieciešam*|turpinot|atļaut|pārvaldīt|iebilst|atļaujat|pielāgot',
    other:
      'jaunum*|e pasta|e pastu|jūsu e past*|abonējiet|atrakstīties|atlaid*|atlaižu kod*|kupon*|pirmajam pirkumam|pirmajam pasūtījumam|18 gad*|pilngad*|vecum*|dzimšanas datums|alkohol*|tabak*|lietošanas noteikumi|noteikumi un nosacījumi|parol*|lietotājvārd*|groz*|piegād*|pasūtījum*|jūsu atrašanās|atrašanās viet*|jūsu tuvumā|paziņojum*|lejupielādē*|instalē*|lietotn*|app store|tērzē*|kā varam|aptauj*|anket*|atsauksm*|novērtē*|ieteiktu|recept*|milti|miltu|cukur*|sviest*|šokolād*|mīkl*|cepeškrās*|cept|sastāvdaļas|min lasīšan*|publicēts|šajā rakstā|mikrofon*|kamer*|izvēlieties valsti|izvēlieties valodu|konkurs*|ziedo*|dzēst sīkdatnes|javascript|apkop*|piedāvājum*|tālrun*|telefon*|cepum*',
    wall: 'abon*|bez reklāmām|bez reklāmas|mēnesī|mēn|maksāt|maksas|bezmaksas|ar reklāmām|pirkt|eur|iegādā*',
  },
  purposes: {
    selling: 'pārdošan*|pārdot|kopīgošana ar partneriem',
    social: 'sociāl*|komentār*',
    advertising: 'reklām*|mārketing*|mērķēt*|mērķauditor*|tirgvedīb*',
    analytics:
      'analī*|analītik*|statisti*|veiktspēj*|mērīt|mērījum*|mērīšan*|auditorij*|apmeklē*|datplūsm*|efektivitāt*|uzlabo*|izstrād*|attīst*|izprast|izpratn*|izpēt*|optimiz*|pētījum*',
    personalisation:
      'personaliz*|profil*|ieteikum*|satura atlas*|atlasīt saturu|satura izvēl*|pielāgo*|individualiz*',
    functional:
      'funkcionāl*|funkcij*|preferenc*|ērtīb*|atbalst*|tērzēšan*|video*|kart*|ārēj*|iegult*|pieredz*|medij*|trešo|valod*|iestatījum*',
    special: 'ģeolokāc*|ģeogrāfisk*|atrašanās vieta*|raksturlielum*|īpašīb*',
    needed:
      'nepieciešam*|obligāt*|tehnisk*|stingri|būtisk*|pamata|drošīb*|vienmēr aktīv*|vienmēr ieslēgt*|krāpšan*|vajadzīg*',
  },
  withdraw:
    'sīkdatņu iestatījumi|pārvaldīt sīkdatnes|privātuma iestatījumi|mainīt sīkdatņu iestatījumus|atsaukt piekrišanu|sīkdatnes|pārvaldīt piekrišanu|sīkdatņu pārvaldība|sīkdatņu uzstādījumi|mainīt piekrišanu|sīkdatņu preferences|sīkdatņu piekrišana|nepārdot manu personīgo informāciju|piekrišanas pārvaldība|sīkdatņu izvēle',
};
