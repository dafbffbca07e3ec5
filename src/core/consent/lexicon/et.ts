import type { Lexicon } from './lexicon.ts';

export const et: Lexicon = {
  language: 'et',
  words: {
    accept:
      'nõustu|nõustun|nõustuda|nõustumine|nõustute|aktsepteeri|aktsepteerin|luba|luban|lubada|kinnitan nõusoleku|kiida heaks|võta vastu|annan nõusoleku|nõus|olen nõus|lubage|nõustuge|anna nõusolek|aktsepteerige',
    reject:
      'keeldu|keeldun|keelduda|lükka|lükkan|tagasi|keela|keelan|keelata|blokeeri|tühista kõik|eita|loobu|loobun|keelduge|lükake',
    not: 'ei|ilma|ära|pole|mitte',
    all: 'kõik|kõigi|kõigiga|kõiki|kõigist|kõikidega|kõikidest|kõike|kõigile',
    only: 'ainult|vaid|üksnes',
    needed:
      'vajalik*|hädavajalik*|kohustuslik*|tehnili*|olulis*|rangelt|vältimatu*|põhi|minimaal*|peamis*|esmavajalik*',
    optional:
      'valikulis*|mittevajalik*|vabatahtlik*|muud|täiendav*|lisa|mittekohustuslik*|mittehädavajalik*|ülejäänud|mitteolulis*',
    part: 'analüüti*|statisti*|turundus*|reklaami*|isikupärasta*|funktsionaal*|jõudlus*|sotsiaal*|sihtimis*',
    cookie:
      'cookie|cookies|küpsis*|küpsised|küpsiseid|küpsiste|küpsistega|tehnoloogiad|brauseriküpsised',
    privacy:
      'nõusolek*|privaatsus*|andme*|jälgimi*|töötlemi*|eesmärgid|partnerid|gdpr|kasutami*|isikuandmed|teenused|andmekaitse|kasutamisega',
    selected:
      'valitud|valik|valikud|valiku|valikuid|valitutega|valitutele|minu valik|märgitud|valikut|minu valikud|valikuga|valikutega',
    save: 'salvesta|salvestan|kinnita|kinnitan|rakenda|esita|salvestage|uuenda',
    settings:
      'seade*|sätte*|sätted|halda|haldamine|kohanda|kohandan|valikute|muuda|eelistus*|konfigureeri|vali|redigeeri|ava|täpsem|rohkem valikuid|seadista|seadistused|määra|hallata|valin|isikupärasta|lisavalikud|haldus',
    'consent-settings': 'küpsiseseaded|küpsisesätted|privaatsussätted|privaatsusseaded',
    continue: 'jätka|jätkan|mine|kasuta|sirvi|loe edasi|külasta|jätkake|kasutan|jätkamine',
    close: 'sulge|peida|välju|sulgen',
    except: 'välja arvatud|kuid|peale|mõned',
    pay: 'telli|tellimus|maksa|osta|ilma reklaamita|reklaamivaba|tellin|ilma reklaamideta|tellige|premium|tasuline',
    login: 'logi|sisse|registreeru|konto|logige|loo konto',
    info: 'rohkem|teave|teavet|info|lisateave|lisateavet|loe|üksikasjad|detailid|poliitika|kuva|näita|vaata|nimekiri|müüjad|küpsisepoliitika|küpsiste poliitika|privaatsuspoliitika|lisainfo|täpsemalt|kohta|tingimused|loend|teenusepakkujad|infot',
    acknowledge:
      'ok|selge|sain|aru|saan|hästi|tänan|mõistan|korras|okei|sobib|arusaadav|aitäh|okay|olgu',
    next: 'järgmine|eelmine|jäta vahele|edasi',
    yes: 'jah|muidugi',
    withdraw: 'võta tagasi|tühista|kustuta|lähtesta',
    filler:
      'ma|me|mina|ja|või|see|seda|selle|need|neid|nende|on|minu|oma|teie|meie|sait|saidi|saidile|saidil|leht|lehele|lehel|veebileht|veebilehe|veebisait|veebisaidi|veebisaidile|palun|nüüd|siin|aken|nupp|mis|tüübid|tasuta|olen|kasutamist|et|ka|soovin|soovitatud|koos|meil|teade|siia|neist|kasutamise|tõttu',
  },
  phrases: {
    'accept-all':
      'nõustu|nõustun|nõustu kõigiga|nõustun kõigiga|luba kõik|aktsepteeri|aktsepteeri kõik|olen nõus|jah nõustun|lubada kõik|nõustu kõigi küpsistega|sain aru ja nõustun|luba kõik küpsised|nõustun kõigi küpsistega|vali kõik|nõustu ja jätka|nõustu ja sulge|luban kõik|selge nõustun|nõustun ja jätkan|nõustun küpsistega|jah olen nõus',
    'reject-all':
      'ei aitäh|keeldu|keeldun|keeldu kõigist|lükka tagasi|lükka kõik tagasi|ei nõustu|ma ei nõustu|ainult vajalikud|ainult vajalikud küpsised|ainult hädavajalikud|luba ainult vajalikud|nõustu ainult vajalikega|kasuta ainult vajalikke küpsiseid|jätka ilma nõustumata|jätka nõustumata|keela kõik|keela|keeldu valikulistest|ei luba|keeldun kõigist|luba ainult vajalikud küpsised|aktsepteeri ainult vajalikud|keeldu kõigist peale vajalike|nõustun ainult vajalikega|luba vajalikud|jätka ilma nõusolekuta|ainult kohustuslikud|ainult olulised|lükkan tagasi|ei ole nõus|keela valikulised|keeldu mittevajalikest|lükka kõik küpsised tagasi|ära luba|ei tänan|nõustu vajalikega|jätka vajalikega|keela mittevajalikud',
    settings:
      'seaded|sätted|rohkem valikuid|valikud|küpsiste seaded|küpsiste sätted|halda küpsiseid|muuda seadeid|kuva seaded|halda valikuid|kohanda|kuva eesmärgid|vali küpsised|eelistused|halda seadeid|muuda sätteid|kohanda seadeid|haldan küpsiseid|täpsemad seaded|halda eelistusi|vaata eelistusi|soovin valida|küpsiste haldamine|halda nõusolekut|seadista küpsiseid|millised küpsised|kohanda valikut|näita seadeid|küpsisesätted|muuda küpsiste seadeid|muuda valikuid',
    save: 'salvesta|salvesta seaded|salvesta valik|salvesta valikud|kinnita|kinnita valik|kinnita valikud|kinnita minu valikud|luba valik|luba valitud|nõustu valitutega|salvesta ja sulge|aktsepteeri valitud|valmis|salvesta muudatused|salvesta eelistused|nõustun valitutega|salvesta minu valikud|luba valitud küpsised|kinnita valitud|salvesta sätted|salvesta ja jätka|salvesta valitud|aktsepteeri valik|salvesta ja nõustu|lubada valitud',
    close: 'sulge|tühista|mitte praegu|hiljem|sulge aken|võib olla hiljem|tuleta hiljem meelde',
    acknowledge:
      'sain aru|selge|ok|saan aru|ära enam näita|mine saidile|selge sain aru|jah sain aru|jätka saidile',
    pay: 'telli|keeldu ja telli|ilma reklaamita|maksa|osta tellimus|lükka tagasi ja telli|loe ilma reklaamita',
    'more-info':
      'rohkem teavet|lisateave|loe rohkem|rohkem infot|lisainfo|üksikasjad|kuva üksikasjad|näita üksikasju|peida üksikasjad|partnerid|meie partnerid|partnerite loend|partnerite nimekiri|müüjad|kuva partnerid|privaatsuspoliitika|küpsiste poliitika|loe lähemalt|detailid|küpsiste kohta|näita detaile|õigustatud huvi|vaata partnereid|kuva rohkem|rohkem|andmekaitse|vaata üksikasju|loe täpsemalt',
    login: 'logi sisse|mul on juba tellimus',
  },
  topics: {
    use: 'kasutab küpsiseid|kasutame küpsiseid|kasutame|kasutab|kasutatakse|küpsised|küpsiseid|küpsiste|küpsistega|küpsiste kasutami*|küpsiste seaded|vajalikud küpsised|sarnaseid tehnoloogiaid|kõik küpsised|kõigi küpsiste|küpsis*|need küpsised',
    data: 'isikuandme*|meie partnerid|salvesta*|õigustatud huvi*|isikupära*|mõõtmi*|mõõdik*|sihtrühm*|publik*|identifikaator*|seadme*|privaatsus*|andmekaits*|gdpr|töötle*|kolmandad|kolmandate|kolmandatele|statisti*|analüüs*|analüüti*|reklaam*|nõusolek*|kogemus*|liiklus*|profiil*|eesmär*|turundus*|eelistus*|jälgi*|partner*|google analytics|külastat*|sirvimis*|parandada',
    ask: 'teie nõusolek*|nõusolek*|nõustute|kas nõustute|igal ajal|saate|klõpsates|klikkides|vajutades|klõpsake|nõustu*|keeldu*|tagasi võtta|muuta|seaded|sätte*|valida|valikuid|valik|vajalik*|jätkates|lubada|lubate|hallata|vastu vaielda|kohandada|lükka',
    other:
      'uudiskir*|e posti|e postiaadress*|meiliaadress*|liitu uudis*|loobu tellimusest|allahindlus*|sooduskood*|kupong*|esimene ost|esimesele tellimusele|18 aastat|täisealine|vanus*|sünnikuupäev|alkohol*|tubak*|kasutustingimus*|üldtingimus*|müügitingimus*|parool*|kasutajanimi|ostukor*|kassasse|tarne*|kohaletoimetami*|tellimus*|teie asukoh*|asukoh*|läheduses|teavitus*|märguan*|laadi alla rakendus|paigalda*|rakendus|app store|vestlus*|kuidas saame|küsitlus*|ankeet*|tagasiside|hinda|soovitaksite|retsept*|jahu|suhkur|suhkrut|võid|šokolaad*|tain*|ahju*|küpseta*|koostisosad|min lugemist|avaldatud|selles artiklis|mikrofon*|kaamera*|vali riik|vali keel|loosimi*|anneta*|kustuta küpsised|javascript|hooldus*|pakkumi*|telefon*|präänik*',
    wall: 'telli|tellimus*|tellija*|ilma reklaami*|reklaamivaba*|kuus|kuu|maksa*|tasuta|reklaamidega|osta|tasuli*|eur',
  },
  purposes: {
    selling: 'müük|müügi|müüa|jagamine partneritega',
    social: 'sotsiaal*|kommentaar*',
    advertising: 'reklaam*|turundus*|sihtimi*|sihit*|suunat*',
    analytics:
      'analüü*|statisti*|jõudlus*|mõõt*|publik*|sihtrüh*|külastus*|külastat*|liiklus*|tulemuslikkus*|tõhusus*|täiust*|parandam*|parandus*|arenda*|mõist*|optimeeri*|uuring*|toimivus*',
    personalisation:
      'isikupära*|personaal*|profiil*|soovitus*|sisu valimi*|sisu valik*|kohandami*|kohandat*',
    functional:
      'funktsiona*|funktsioon*|eelistus*|mugavus*|tugi|vestlus*|video*|kaar*|välis*|manusta*|kogemus*|meedia*|kolmanda*|keel*|seade*',
    special: 'geolokats*|asukoha*|omadus*|tunnus*',
    needed:
      'vajalik*|hädavajalik*|kohustuslik*|tehnili*|olulis*|rangelt|turvalisus*|alati aktiivne|alati sees|alati lubatud|vältimatu*|pettus*|esmavajalik*',
  },
  withdraw:
    'küpsiste seaded|küpsiste sätted|halda küpsiseid|privaatsussätted|privaatsusseaded|muuda küpsiste seadeid|võta nõusolek tagasi|küpsised|küpsiste haldamine|küpsisesätted|halda nõusolekut|muuda nõusolekut|küpsiseseaded|küpsiste eelistused|küpsiste nõusolek|ära müü minu isikuandmeid|nõusoleku haldamine|küpsiste valikud',
};
