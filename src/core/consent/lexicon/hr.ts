import type { Lexicon } from './lexicon.ts';

/** Croatian; Bosnian and Serbian in Latin letters where they differ. */
export const hr: Lexicon = {
  language: 'hr',
  words: {
    accept: `prihvati|prihvaćam|prihvatam|prihvaćanje|prihvatite|prihvatiti|prihvaćate|slažem|slažete|suglasan|suglasna|saglasan|saglasna|dopusti|dopuštam|dozvoli|dozvoljavam|
      dozvoliti|omogući|odobri|odobravam|pristajem|pristani|uključi|prihvaćanja|prihvatanja|dajem privolu`,
    reject: `zaniječi|zanijeci|odbij|odbijam|odbiti|odbijanje|odbaci|odbacujem|zabrani|zabranjujem|isključi|onemogući|blokiraj|odbijte|uskrati`,
    not: 'ne|bez|nijedan|nikakve|nemoj|nisam',
    all: 'sve|svi|svih|sav|svim',
    only: 'samo|isključivo|jedino',
    needed:
      'nužn*|neophodn*|potrebn*|obavezn*|tehničk*|osnovn*|strogo|bitni|esencijaln*|minimaln*|ključne',
    optional:
      'neobavezn*|opcionaln*|dodatn*|nepotrebn*|izborn*|ostale|ostalo|neobvezn*|proizvoljne',
    part: 'analitičk*|statističk*|marketin*|oglašav*|oglasn*|reklam*|personaliz*|funkcionaln*|društven*|izvedb*|preferencijalne',
    cookie: 'cookie|cookies|kolačić*|kolačići|kolačiće|kolačića|kolačićima|kolačićem|tehnologije',
    privacy:
      'privol*|pristanak|pristanka|privatnost*|podaci|podataka|podatke|praćenj*|obrad*|svrhe|partneri|partnere|gdpr|korištenj*|saglasnost*|suglasnost*|usluge|upotrebu|zaštita podataka|korišćenje|osobnih|osobne|ličnih',
    selected:
      'odabran*|odabir|izabran*|izbor|izbore|izbora|označen*|moj odabir|moj izbor|odabire|odabiru',
    save: 'spremi|spremanje|sačuvaj|sačuvajte|spasi|primeni|pohrani|potvrdi|potvrđujem|primijeni|pošalji|snimi|ažuriraj|potvrdite|spremite',
    settings:
      'personaliziraj|postavk*|podešavanj*|podesi|upravljaj|upravljanje|prilagodi|prilagodba|prilagođavanje|opcij*|promijeni|promeni|izmijeni|izmeni|odaberi|izaberi|konfigur*|uredi|mogućnosti|preferenc*|preferencij*|otvori|napredn*|upravljajte|personalizuj|želje|promjena|prilagodite|odaberite|detaljne|individualne',
    continue:
      'nastavi|zadrži|nastavljam|nastavite|nastavak|koristi|koristim|idi|čitaj|pregledavanje|posjeti|na stranicu',
    close: 'zatvori|sakrij|izađi|zatvaranje',
    except: 'osim|ali|izuzev|neke',
    pay: 'pretplat*|plati|kupi|bez oglasa|bez reklama|premium|pretplati',
    login: 'prijava|prijavi|registracija|registriraj|račun|već imam|nalog',
    info: 'više|informacij*|saznaj|saznajte|detalji|detalje|pojedinosti|pravila|politika|politiku|prikaži|vidi|pročitaj|pogledaj|popis|pružatelji|o|lista|pročitajte|pogledajte|doznaj|uvjeti|izjava',
    acknowledge:
      'ok|u redu|razumijem|razumem|shvaćam|dobro|hvala|jasno|okej|shvatam|okay|jasno mi je|važi',
    next: 'sljedeće|natrag|prethodno|preskoči|dalje|nazad',
    yes: 'da|naravno',
    withdraw: 'povuci|povlačenje|opozovi|poništi|resetiraj|izbriši|opoziv|obnovi',
    filler:
      'ja|mi|me|se|i|ili|a|na|u|s|sa|od|do|za|po|iz|moje|moj|mojih|svoje|vaše|vaš|vašu|naše|naših|ova|ovo|ovaj|ove|ovu|web|stranica|stranice|stranicu|sajt|sajta|molim|sada|ovdje|prozor|gumb|banner|koje|vrste|besplatno|sam|mesto|mjesto|te|želim|preporučene|upotrebe|njihovo|to|portal|daljnje|ovdje|poruka|prihvatim|za sve',
  },
  phrases: {
    'accept-all':
      'prihvaćam|prihvati|prihvati sve|prihvaćam sve|prihvatam|prihvatam sve|slažem se|dopusti sve|dozvoli sve|da prihvaćam|suglasan sam|u redu prihvaćam|prihvati i nastavi|prihvati i zatvori|odaberi sve|prihvati sve kolačiće|da slažem se|omogući sve|dopusti sve kolačiće|saglasan sam',
    'reject-all':
      'ne hvala|zadrži samo neophodne|odbij|odbij sve|odbijam|odbijam sve|ne prihvaćam|ne prihvatam|ne slažem se|samo nužni|samo nužne|samo neophodni|samo neophodne|samo nužni kolačići|prihvati samo nužne|prihvaćam samo nužne|dopusti samo nužne|nastavi bez prihvaćanja|nastavi bez prihvatanja|koristi samo nužne kolačiće|odbij neobavezne|ne dopuštam|samo potrebni|samo obavezni|odbij sve osim nužnih|prihvati nužne|samo tehnički|koristi samo neophodne kolačiće|odbij neobavezne kolačiće|nastavi bez pristanka|onemogući sve|ne želim kolačiće|nastavi samo s nužnim|nisam suglasan|dozvoli samo neophodne',
    settings:
      'postavke|opcije|više opcija|prilagodi|prilagodi postavke|upravljaj opcijama|postavke kolačića|upravljanje kolačićima|upravljaj kolačićima|prikaži postavke|promijeni postavke|podešavanja|podesi|prikaži svrhe|vidi postavke|upravljanje postavkama|odaberi kolačiće|dodatne opcije|prilagodba|upravljaj postavkama|podešavanja kolačića|vidi mogućnosti|uredi postavke|napredne postavke|dopusti mi da odaberem|želim odabrati|upravljanje pristankom|koje kolačiće|prilagodi odabir|prilagodi izbor|više postavki',
    save: 'spremi|spremi postavke|spremi odabir|potvrdi|potvrdi odabir|potvrdi moj izbor|potvrdi moje izbore|dopusti odabir|dopusti odabrane|prihvati odabrane|spremi i zatvori|sačuvaj|sačuvaj podešavanja|prihvaćam odabrane|dozvoli izabrano|gotovo|spremi promjene|dopusti odabrano|spremi preference|prihvati odabrano|sačuvaj izbor|prihvati izabrano|prihvati odabir|spremi i nastavi|potvrdi izbor|spremi izbor|prihvati izabrane',
    close:
      'zatvori|odustani|ne sada|kasnije|otkaži|zatvori prozor|možda kasnije|podsjeti me kasnije',
    acknowledge:
      'u redu|razumijem|ok|razumem|shvaćam|ne prikazuj više|nastavi na stranicu|idi na stranicu|ok razumijem|da razumijem',
    pay: 'pretplati se|odbij i pretplati se|bez oglasa|plati|kupi pretplatu|odbij i plati|čitaj bez oglasa',
    'more-info':
      'više informacija|saznaj više|saznajte više|više|detalji|prikaži detalje|prikaži pojedinosti|sakrij detalje|partneri|naši partneri|popis partnera|pružatelji|prikaži partnere|pravila privatnosti|politika kolačića|politika privatnosti|pročitaj više|pravila o kolačićima|legitiman interes|o kolačićima|pravila o privatnosti|vidi detalje|lista partnera|pročitajte više|više detalja',
    login: 'prijava|prijavi se|već imam pretplatu',
  },
  topics: {
    use: 'koristi kolačiće|koristimo kolačiće|koristimo|koristi|kolačići|kolačiće|kolačića|kolačićima|upotreba kolačića|korištenje kolačića|postavke kolačića|nužni kolačići|slične tehnologije|svi kolačići|upotrebljava|ove kolačiće|cookies',
    data: 'osobne podatke|osobnih podataka|lične podatke|ličnih podataka|naši partneri|našim partnerima|pohran*|legitiman interes|legitimni interes|personaliz*|prilagođen*|mjerenj*|istraživanje publike|identifikator*|uređaj*|privatnost*|zaštit*|gdpr|obrad*|treće strane|trećih strana|statisti*|analiz*|analitič*|oglas*|reklam*|privol*|pristanak|iskustv*|promet*|profil*|svrhe|marketing*|postavk*|praćenj*|partner*|google analytics|poboljša*|pregledavanj*',
    ask: 'vašu privolu|vaš pristanak|privolu|pristanak|slažete li|slažete|u bilo kojem trenutku|možete|klikom|kliknite|pritiskom|prihva*|odbi*|povući|promijeniti|postavk*|odabrati|izbor*|nužn*|nastavkom|dopust*|upravlja*|prilagodi*|usprotiviti|dozvol*|suglasn*|odaber*',
    other:
      'newsletter*|e mail adres*|email adres*|vaš e mail|pretplatite se na|odjav*|popust*|kod za popust|kupon*|prva kupnja|18 godina|punolje*|dob|datum rođenja|alkohol*|duhan*|opći uvjeti|uvjeti korištenja|uvjeti kupnje|lozink*|korisničko ime|košaric*|korpa|dostav*|narudžb*|vaša lokacija|vašu lokaciju|lokacij*|u blizini|obavijest*|preuzmite aplikaciju|instaliraj*|aplikacij*|app store|chat|razgovor|kako vam možemo|anket*|upitnik|povratne informacije|ocijenite|preporučili|recept*|brašno|šećer*|maslac|čokolad*|tijesto|pećnic*|peći|sastojci|min čitanja|objavljeno|u ovom članku|mikrofon*|kamer*|odaberite državu|odaberite jezik|nagradn*|donira*|izbriši kolačiće|javascript|održavanj*|ponud*|telefon*|keksi',
    wall: 'pretplat*|bez oglasa|bez reklama|mjesečno|mjesec|plati*|besplatno|s oglasima|kupi|eur mj',
  },
  purposes: {
    selling: 'prodaj*|dijeljenje s partnerima',
    social: 'društven*|komentar*|socijaln*',
    advertising: 'oglas*|oglaš*|reklam*|marketing*|ciljan*|promidžb*|promo*',
    analytics:
      'anali*|statisti*|izvedb*|mjeren*|mjerit*|mjerimo|mjeri|merenj*|merimo|publik*|posjet*|promet*|učink*|poboljš*|razvoj*|razvija*|razumijevanj*|razumevanj*|optimiz*|istraživ*|performans*',
    personalisation:
      'personaliz*|profil*|preporuk*|odabir sadržaja|izbor sadržaja|prilagođen*|prilagod*',
    functional:
      'funkcional*|funkcij*|preferen*|postavk*|udobn*|podršk*|chat|vide*|kart*|vanjsk*|ugrađen*|iskustv*|medij*|treć*|jezi*',
    special: 'geolokac*|lokacij*|značajk*|karakterist*',
    needed:
      'nužn*|neophodn*|potrebn*|obavezn*|tehnič*|osnovn*|strogo|sigurnos*|bezbednos*|uvijek aktivn*|uvek aktivn*|esencijal*|prijevar*|prevar*|obvezn*',
  },
  withdraw:
    'postavke kolačića|upravljanje kolačićima|upravljaj kolačićima|postavke privatnosti|promijeni postavke kolačića|povuci privolu|kolačići|upravljanje privolama|podešavanja kolačića|promijeni privolu|postavke o kolačićima|promjena postavki kolačića|upravljaj privolama|postavke za kolačiće|upravljanje pristankom|ne prodaji moje osobne podatke|podešavanja privatnosti|cookie postavke',
};
