import type { Lexicon } from './lexicon.ts';

export const fi: Lexicon = {
  language: 'fi',
  words: {
    accept: `hyväksy|hyväksyn|hyväksyt|hyväksyä|hyväksyminen|hyväksymällä|salli|sallin|sallia|sallittu|suostun|suostu|anna suostumus|
      ota käyttöön|aktivoi|käy|myönny|annan suostumukseni|annan`,
    reject: `hylkää|hylkään|kiellä|kiellän|kieltäydy|kieltäydyn|torju|estä|älä hyväksy|älä salli|poista käytöstä|evää|vastusta|kieltää`,
    not: 'ei|en|älä|ilman|et',
    all: 'kaikki|kaiken|kaikkia|kaikkien|kaikille|kaikkiin',
    only: 'vain|ainoastaan|pelkästään|pelkät',
    needed: `välttämättöm*|pakollis*|tarpeellis*|tekniset|teknisesti|ehdottom*|olennais*|vaadit*|perus|teknis*|ehdottoman`,
    optional: `valinnais*|ei välttämättömät|ei pakolliset|muut|lisä|vapaaehtois*|tarpeettomat|ylimääräiset`,
    part: `analytiikka*|tilasto*|markkinointi*|mainon*|mainos*|kohdenn*|personoi*|toiminnallis*|suorituskyky*|sosiaalis*|mukautettu`,
    cookie:
      'cookie|cookies|cookiet|evästeet|eväste*|evästei*|evästeit*|kekse*|seurantatekniikat|teknologiat|keksit',
    privacy: `suostumu*|yksityisyy*|tietosuoja*|tiedot|tietojen|tietoja|seuranta|seurantaa|käsittely|käyttö|käyttöä|tarkoitukset|kumppanit|
      kumppanien|gdpr|käytön|käyttöön|henkilötietojen|palvelut`,
    selected: `valitut|valittu|valinnat|valinta|valinnan|valintani|valituille|valintasi|valinnoilla|valintoja|valinnoillani`,
    save: `tallenna|tallennan|vahvista|vahvistan|käytä valintoja|lähetä|ota|päivitä`,
    settings: `personoi|asetuks*|asetus*|hallitse|hallinnoi|hallinta|mukauta|muokkaa|muuta|säädä|määritä|vaihtoehdot|valitse|räätälöi|
avaa|lisäasetuks*|itse|mieltymykset|mieltymyksiä|lisävaihtoehdot|lisävalin*|tarkenna|vaihda|kustomoi`,
    'consent-settings':
      'evästeasetuks*|yksityisyysasetuks*|tietosuojaasetuks*|tietosuoja asetukset|tietosuoja asetuksia',
    continue:
      'jatka|jatkan|siirry|käytä|käyttää|mene|lue edelleen|selaa|sivustolle|sivustoon|eteenpäin|selaamista|lukemista',
    close: 'sulje|piilota|poistu',
    except: 'paitsi|mutta|lukuun ottamatta|osa|jotkut',
    pay: `tilaa|tilaus|osta|maksa|mainokseton|mainoksettomasti|ilman mainoksia|mainoksitta|tilaajaksi|premium|maksullinen`,
    login: 'kirjaudu|sisään|rekisteröidy|tili|tunnus|luo tili|olen jo',
    info: `lisää|lue|lisätietoja|lisätiedot|tietoa|tiedoista|näytä|yksityiskohdat|tarkemmin|evästekäytäntö|tietosuojaseloste|
      tietosuojakäytäntö|katso|luettelo|lista|toimittajat|toimittaja|seloste|ehdot|kuvaus|info|selite|käytäntö`,
    acknowledge:
      'ok|okei|okay|selvä|ymmärrän|ymmärsin|ymmärretty|kiitos|hyvä|asia selvä|selvä juttu|jees',
    next: 'seuraava|takaisin|edellinen|ohita',
    yes: 'kyllä|joo|totta kai',
    withdraw: 'peruuta|peru|kumoa|palauta|poista|nollaa|uusi',
    filler: `minä|me|sinä|minun|sinun|meidän|ja|tai|sekä|se|ne|tämä|tämän|nämä|näiden|ole|on|ovat|että|sivusto|sivuston|sivustolla|sivu|sivun|verkkosivuston|
      verkkosivusto|palvelu|palvelun|tästä|tähän|nyt|tässä|kanssa|voit|haluan|kiitos kiitos|ilmoitus|ikkuna|banneri|painike|siitä|niiden|suositellut|
      ilmaiseksi|maksutta|mukaan|verkkosivustolla|omat|omia|oma|mitä|myös|kohtaan|lukematta`,
  },
  phrases: {
    'accept-all': `hyväksy|hyväksyn|hyväksy kaikki|hyväksyn kaikki|salli kaikki|hyväksy kaikki evästeet|kyllä hyväksyn|suostun|annan suostumukseni|
      hyväksy ja jatka|hyväksy ja sulje|kaikki evästeet|valitse kaikki|ok hyväksyn|selvä hyväksyn|hyväksyn evästeet|sallin kaikki|kyllä kiitos|hyväksy suositellut asetukset|käy kaikki`,
    'reject-all': `ei kiitos|poista evästeet käytöstä|hylkää|hylkää kaikki|kiellä|kiellä kaikki|vain välttämättömät|vain välttämättömät evästeet|vain pakolliset|
      hyväksy vain välttämättömät|salli vain välttämättömät|käytä vain välttämättömiä evästeitä|jatka hyväksymättä|
      jatka ilman hyväksyntää|jatka ilman suostumusta|en hyväksy|älä hyväksy|älä salli|kieltäydy|hylkää valinnaiset|hylkää ei välttämättömät|
      ei evästeitä|en suostu|hyväksyn vain välttämättömät|estä kaikki|jatka vain välttämättömillä evästeillä|hyväksy välttämättömät|
      vain tarpeelliset|kieltäydy kaikista|hylkää kaikki paitsi välttämättömät|en salli|hyväksy vain pakolliset|poista kaikki valinnat|hylkään kaikki|jatka vain välttämättömillä|
      hylkää muut kuin välttämättömät|estä muut kuin välttämättömät`,
    settings: `lisaa valintoja|
      asetukset|evästeasetukset|muokkaa asetuksia|hallitse asetuksia|lisää vaihtoehtoja|vaihtoehdot|mukauta|hallitse evästeitä|
      muuta asetuksia|näytä asetukset|hallinnoi evästeitä|valitse evästeet|näytä tarkoitukset|tietosuoja asetukset|näytä vaihtoehdot|
      muokkaa|muokkaa evästeasetuksia|valitse itse|muokkaa valintoja|hallitse vaihtoehtoja|hallinnoi asetuksia|muokkaa evästeitä|
      hallitse valintoja|haluan valita|anna minun valita|lisäasetukset|siirry asetuksiin|avaa asetukset|tarkemmat asetukset|
      muokkaa evästevalintoja|näytä valinnat|mitkä evästeet|hallinnoi vaihtoehtoja`,
    save: `tallenna|tallenna asetukset|tallenna valinnat|vahvista|vahvista valinnat|vahvista valintani|hyväksy valitut|salli valitut|salli valinta|
      tallenna ja sulje|tallenna valintani|hyväksy valinnat|vahvista omat valintani|valmis|tallenna muutokset|tallenna ja jatka|hyväksyn valitut|
      hyväksy valinta|tallenna ja hyväksy|salli valinnat|käytä valittuja|jatka valituilla`,
    close:
      'sulje|peruuta|ei nyt|myöhemmin|ehkä myöhemmin|sulje ikkuna|muistuta myöhemmin|sulje ilmoitus',
    acknowledge:
      'selvä|ok|ymmärrän|ok selvä|selvä kiitos|älä näytä uudelleen|jatka sivustolle|siirry sivustolle|ok ymmärrän|sulje ja jatka|ok jatka|kyllä ymmärrän',
    pay: 'tilaa|osta tilaus|hylkää ja tilaa|ilman mainoksia|maksa|hylkää ja maksa|tilaa nyt|lue ilman mainoksia|tilaa ilman mainoksia|ryhdy tilaajaksi',
    'more-info': `lisätietoja|lue lisää|näytä tiedot|näytä lisätiedot|piilota tiedot|tiedot|kumppanit|kumppanimme|luettelo kumppaneista|
      toimittajat|näytä toimittajat|näytä kumppanit|tietosuojaseloste|evästekäytäntö|tietoa evästeistä|tietosuojakäytäntö|evästeseloste|
      luettelo kumppaneista toimittajista|katso kumppanimme|näytä yksityiskohdat|yksityiskohdat|oikeutettu etu|evästetiedot|lisää tietoa|näytä lisää|tietosuoja`,
    login: 'kirjaudu|kirjaudu sisään|oletko jo tilaaja kirjaudu',
  },
  topics: {
    use: `käytämme evästeitä|käyttää evästeitä|käytetään evästeitä|evästeiden käyttö*|käytämme|evästeitä|evästeiden|evästeet|evästeillä|evästeisiin|
      sivusto käyttää|sivustomme käyttää|välttämättömät evästeet|vastaavia tekniikoita|kaikki evästeet|evästeasetu*|evästeistä|muita seurantatekn*`,
    data: `henkilötie*|kumppanimme|kumppaneidemme|tallentaa ja tai|tallennamme|oikeutettu etu|oikeutetun edun|kohdennettu*|personoitu*|räätälöi*|
      mittaa*|mittaus*|yleisötutkimu*|tunnist*|laitte*|yksityisyy*|tietosuoja*|gdpr|käsittel*|kolman*|tilasto*|analysoi*|analytiikka*|
      mainon*|mainoks*|suostumu*|käyttökokemu*|kokemu*|liikenne*|profiil*|tarkoitu*|markkinoin*|asetuks*|seura*|kumppan*|google analytics|ulkoiset palvelut`,
    ask: `suostumuksesi|suostumu*|suostut|hyväksyt|milloin tahansa|koska tahansa|voit|valintasi|valitse*|klikkaamalla|napsauttamalla|painamalla|
      hyväksy*|hylkää|kieltäyty*|peruuttaa|muuttaa|asetuks*|välttämättömät|jatkamalla|sallit|salli|sopiiko|hallita|muokata|vastustaa`,
    other: `uutiskirj*|sähköposti*|tilaa uutis*|peruuta tilaus|alennu*|alennuskoodi|kuponki|ensimmäi*|18 vuotta|täysi ikäinen|ikäraja|syntymäaika|
      alkoholi*|tupak*|käyttöehdot|yleiset ehdot|toimitusehdot|salasana|käyttäjätunnus|ostoskori*|kassalle|toimitu*|tilauksesi|sijaintisi|
      sijainti*|lähelläsi|ilmoituks*|lataa sovellus|asenna|sovellu*|app store|aloitusnäy*|chat|keskustel*|miten voimme|kysely*|palaute|
      arvioi|suosittelisit|resept*|jauho*|sokeri*|voita|suklaa*|taikina*|uuni*|paista*|ainekset|lukuaika|julkaistu|tässä artikkelissa|
      mikrofoni|kamera*|valitse maa|valitse kieli|arvonta|kilpailu|lahjoita*|tyhjennä|javascript|huolto*|varaa aika|tarjous*|puhelin*`,
    wall: `tilaus|tilaa|tilaaja*|mainokset*|ilman mainoksia|mainoksitta|kuukaudessa|kuukausi|kk|maksa|maksull*|ilmaiseksi|ilmai*|mainoksilla|osta`,
  },
  purposes: {
    external: `ulkoinen media|ulkoinen sisältö|ulkoiset palvelut|upotettu*|upotetut*`,
    selling: 'myynti|myy*|jakaminen kumppaneille',
    social:
      'sosiaali*|some evästeet|some evästeitä|some sisältö*|some palvelu*|some kanav*|some upotu*|some painik*|komment*',
    advertising: 'maino*|markkinoin*|kohdenta*|kohdenn*|mainontaa',
    analytics: `tuotekehitys|markkinatutki*|analy*|tilasto*|suoritus*|mitta*|yleisö*|kävijä*|liikenne*|kehit*|paranta*|ymmärtä*|optimoi*|tutkimu*|tehokkuu*`,
    personalisation:
      'personoi*|personalis*|profiil*|suositte*|sisällön valits*|sisällön valin*|yksilöl*|räätälö*|mukaut*',
    functional: `toiminnalli*|toiminnot|mieltymy*|asetu*|mukavuu*|tuki|chat|video*|kart*|ulkoi*|upote*|kokemu*|media|kolmannen|kieli*`,
    special: 'sijainti*|maantieteel*|ominaisuu*',
    needed: `välttämättöm*|pakolli*|tarpeelli*|tekni*|ehdottom*|olennai*|turvallisuu*|tietoturva*|aina käytössä|aina päällä|vaadit*|petos*|huijau*|kirjautumi*`,
  },
  withdraw: `evästeasetukset|muuta evästeasetuksia|hallitse evästeitä|tietosuoja asetukset|yksityisyysasetukset|evästeiden hallinta|evästeet|
    peruuta suostumus|muuta suostumusta|hallitse suostumusta|muokkaa evästeasetuksia|evästevalinnat|muokkaa evästevalintoja|
    evästesuostumus|tietosuoja asetusten hallinta|suostumuksen hallinta|muuta evästevalintoja|tietosuojavalinnat|evästevalintasi|
    älä myy henkilötietojani|yksityisyysvalinnat|hallinnoi evästeitä|muuta evästevalintojasi`,
};
