import type { Lexicon } from './lexicon.ts';

/** Icelandic. */
export const is: Lexicon = {
  language: 'is',
  words: {
    accept: `samþykkja|samþykki|samþykkir|samþykktu|samþykk|samþykkt|leyfa|leyfi|leyfðu|heimila|heimila ég|sammála|virkja|fallast á|veita samþykki|játa`,
    reject: `hafna|hafnaðu|neita|neita ég|banna|loka á|óvirkja|afþakka|slökkva|ósammála|synja`,
    not: 'ekki|án|engar|engin|ekkert|aldrei',
    all: 'allar|allt|öllum|öllu|alla|allir|öll',
    only: 'aðeins|bara|einungis|eingöngu',
    needed: `nauðsynleg*|nauðsynlegar|brýn*|grunn*|tæknileg*|áskilin*|skyldu*|bráðnauðsynleg*|strangt|lágmarks*|ómissandi`,
    optional: `valfrjáls*|valkvæð*|ónauðsynleg*|viðbótar*|aðrar|óþarfa|óþarf*|hinar`,
    part: `greining*|tölfræði*|markaðs*|auglýsing*|virkni*|frammistöðu*|samfélags*|sérsniðn*`,
    cookie: `vafrakök*|vefkök*|kökur|kökum|köku|fótspor*|smygild*|vafrakökur|vefkökur|smákök*|kakna|vafrakakna`,
    privacy: `persónuvernd|persónuverndar|persónuupplýsing*|gögn|gögnum|rakning|rekjanleik*|vinnsl*|tilgang*|samstarfsaðil*|notkun|friðhelgi|þjónust*`,
    selected: `valdar|valið|valda|vali|val|mitt val|valin|valdir|valinna|merktar|völdum|valkosti mína`,
    save: 'vista|staðfesta|staðfesti|geyma|senda|uppfæra|nota valdar',
    settings: `stilling*|stilla|stjórna|sérsníða|sérsníð|aðlaga|breyta|velja|veldu|valkost*|kjörstilling*|valmöguleik*|opna|ítarleg*|vel sjálf|umsjón|forstilling*`,
    'consent-settings':
      'vafrakökustilling*|vefkökustilling*|persónuverndarstilling*|kökustilling*|samþykkisstilling*',
    continue: 'áfram|halda|haltu|nota|fara|vafra|skoða|lesa',
    close: 'loka|lokaðu|fela|hætta',
    except: 'nema|en|sumar|fyrir utan',
    pay: 'áskrift*|gerast áskrifandi|kaupa|greiða|án auglýsinga|borga',
    login: 'innskráning|innskrá|skrá inn|skráðu|nýskráning|aðgang|reikning*',
    info: `meira|nánar|upplýsing*|læra|frekari|nánari|skilmál*|stefna|stefnu|sýna|sjá|lista|listi|um|lestu|fræðast|birta|yfirlýsing*|meiri`,
    acknowledge: 'ok|okei|í lagi|ég skil|skil|skilið|takk|allt í lagi|fínt|móttekið|gott',
    next: 'næsta|til baka|fyrri|sleppa|næst',
    yes: 'já|auðvitað',
    no: 'nei',
    withdraw: 'afturkalla|draga|eyða|endurstilla|endurnýja',
    filler: `ég|við|þú|mig|mér|mín|mínar|mínum|minn|þín|þínar|þínum|okkar|og|eða|að|á|í|til|fyrir|með|af|um leið|frá|þessi|þessa|þessar|þetta|það|þær|þeim|síða|síðu|síðuna|vef|vefsíða|vefsíðu|
      vefsins|vefur|hér|núna|gluggi|hnappur|gerðir|ókeypis|vil|vinsamlegast|mæltar|öðru|sem|er|eru|tæki|svona|borði`,
  },
  phrases: {
    'accept-all': `samþykkja|samþykki|samþykkja allt|samþykkja allar|samþykkja allar vafrakökur|samþykkja allar vefkökur|ég samþykki|leyfa allar|leyfa allt|leyfa allar vafrakökur|já takk|já ég samþykki|
      ég er sammála|samþykkja og loka|samþykkja og halda áfram|velja allt|velja allar|allar vafrakökur|leyfa|samþykkja allar kökur`,
    'reject-all': `nei takk|hafna|hafna öllum|hafna öllu|hafna allar|ég samþykki ekki|ekki samþykkja|leyfa ekki|aðeins nauðsynlegar|bara nauðsynlegar|aðeins nauðsynlegar vafrakökur|
      samþykkja aðeins nauðsynlegar|leyfa aðeins nauðsynlegar|nota aðeins nauðsynlegar vafrakökur|halda áfram án samþykkis|hafna valfrjálsum|hafna ónauðsynlegum|afþakka|hafna öllum nema nauðsynlegum|
      einungis nauðsynlegar|hafna öllum vafrakökum|samþykkja nauðsynlegar|eingöngu nauðsynlegar`,
    settings: `stillingar|fleiri valkostir|valkostir|sérsníða|aðlaga|stjórna valkostum|stjórna stillingum|stillingar á vafrakökum|stilla vafrakökur|velja vafrakökur|breyta stillingum|sýna stillingar|
      vafrakökustillingar|kökustillingar|sýna tilgang|ég vil velja|stjórna vafrakökum|kjörstillingar|hvaða vafrakökur`,
    save: `vista|vista stillingar|vista val|vista mitt val|vista breytingar|staðfesta|staðfesta val|staðfesta valið|samþykkja valdar|samþykkja val|samþykkja valið|leyfa valdar|leyfa val|leyfa valið|vista og loka|
      staðfesta mitt val|samþykkja valdar vafrakökur`,
    close: 'loka|hætta við|ekki núna|seinna|kannski seinna|loka glugga|minna mig á seinna',
    acknowledge:
      'ég skil|í lagi|ok|skil|ekki sýna aftur|allt í lagi|ok ég skil|halda áfram á síðuna',
    pay: 'gerast áskrifandi|hafna og gerast áskrifandi|kaupa áskrift|án auglýsinga|greiða|hafna og greiða',
    'more-info': `nánar|meira|nánari upplýsingar|frekari upplýsingar|meiri upplýsingar|lesa meira|lestu meira|sýna nánar|sýna upplýsingar|fela upplýsingar|samstarfsaðilar|samstarfsaðilar okkar|
      persónuverndarstefna|vafrakökustefna|um vafrakökur|fræðast meira|sjá nánar|lögmætir hagsmunir|læra meira|nánar um vafrakökur|stefna um vafrakökur|persónuvernd`,
    login: 'innskráning|skrá inn|þegar áskrifandi',
  },
  topics: {
    use: `notar vafrakökur|notum vafrakökur|notar vefkökur|notum vefkökur|notar kökur|notum kökur|notar fótspor|notum|vafrakökur|vefkökur|vafrakökum|vefkökum|notkun á vafrakökum|notkun vafrakakna|
      svipaða tækni|nauðsynlegar vafrakökur|allar vafrakökur|þessar vafrakökur|fótspor`,
    data: `persónuupplýsing*|samstarfsaðil*|geyma|lögmæt*|sérsniðn*|sérsníða|mæling*|auðkenni|tæki|tækinu|persónuvernd*|vinnsl*|þriðj*|tölfræði*|greina|greining*|auglýsing*|samþykki|upplifun*|umferð*|
      tilgang*|markaðs*|rekja|rakning|heimsókn*|bæta`,
    ask: `samþykki þitt|samþykki|samþykkir|hvenær sem er|þú getur|getur|með því að|smella|smelltu|hafna|hafnað|afturkalla|breyta|breytt|stilling*|velja|valið|nauðsynleg*|leyf*|heldur áfram|sammála|stjórnað`,
    other: `fréttabréf*|póstlist*|netfang*|afsláttur|afslátt*|afsláttarkóði|fyrstu pöntun|18 ára|aldur*|fæðingardag*|áfengi*|tóbak*|skilmálar og|notkunarskilmál*|lykilorð*|notandanafn*|karfa|körfu*|
      heimsending*|sending*|pöntun*|staðsetning*|tilkynning*|sækja appið|appið|app store|spjall*|hvernig getum við|könnun*|endurgjöf|einkunn|uppskrift*|hveiti|sykur|smjör|súkkulaði*|deig*|ofn*|baka|
      hráefni|mín lestur|birt|í þessari grein|hljóðnem*|myndavél*|veldu land|veldu tungumál|gjafaleik*|styrk*|javascript|viðhald*|tilboð|sími|símanúmer`,
    wall: 'áskrift*|áskrifandi|án auglýsinga|á mánuði|mánaðar*|greiða|ókeypis|með auglýsingum|kaupa|kr',
  },
  purposes: {
    selling: 'sala á|selja|deila með samstarfsaðilum',
    social: 'samfélagsmiðl*|athugasemd*',
    advertising: 'auglýsing*|markaðs*|markhóp*|miðað*',
    analytics:
      'greining*|tölfræði*|mæling*|mæla|frammistöðu*|frammistað*|afköst|afkasta*|umferð*|heimsókn*|þróa og bæta|þróun og*|endurbæt*|bæta þjónust*',
    personalisation: 'sérsn*|persónusniðn*|prófíl*|meðmæl*|velja efni|val á efni|snið til*',
    functional:
      'virkni*|kjörstilling*|stillingar|þægind*|stuðning*|spjall*|myndbönd|myndband*|kort|ytra|ytri|upplifun*|miðlar|tungumál*|valkost*',
    special: 'landfræðileg*|nákvæm staðsetning*|staðsetning*|eiginleik*',
    needed:
      'nauðsynleg*|bráðnauðsynleg*|grunnkök*|tæknileg*|öryggi*|alltaf virk*|áskilin*|skyldu*|svik*|ómissandi',
  },
  withdraw: `vafrakökustillingar|vefkökustillingar|kökustillingar|stillingar á vafrakökum|stjórna vafrakökum|persónuverndarstillingar|afturkalla samþykki|breyta samþykki|vafrakökur|vefkökur|stjórna samþykki|
    breyta vafrakökustillingum|stilla vafrakökur`,
};
