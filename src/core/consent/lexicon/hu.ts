import type { Lexicon } from './lexicon.ts';

export const hu: Lexicon = {
  language: 'hu',
  words: {
    accept: `elfogad*|hozzájárul*|egyetért*|engedélyez*|beleegyez*|jóváhagy*|elfogadás*|megenged*|bekapcsol*|rendben van`,
    reject: `elutasít*|visszautasít*|letilt*|tilt|tiltás*|megtagad*|kikapcsol*|elutasítás*|blokkol*|ellenz*|megtilt*`,
    not: 'nem|nélkül|ne|semmi|soha',
    all: 'öszes*|mind|összes*|minden|mindet|mindent|mindenkit|valamennyi*|mindegyik*|mindenhez|egész',
    only: 'csak|kizárólag|csupán',
    needed: `szükséges*|alapvető*|kötelező*|technikai*|elengedhetetlen*|feltétlenül|létfontosságú*|nélkülözhetetlen*|működéshez|minimális*|szigorúan`,
    optional: `opcionális*|nem szükséges|nem kötelező|további|választható*|szükségtelen*|egyéb|többi|nem alapvető`,
    part: `analitik*|statisztik*|marketing*|reklám*|hirdetés*|személyre*|szabott|funkcionális*|teljesítmény*|közösségi|célzó|preferencia`,
    cookie:
      'cookie|cookies|süti|sütik|sütiket|sütit|sütikhez|sütikkel|sütiknek|sütikről|sütijeit|k|kat|khoz|kkal|cookiek|technológiák|nyomkövetők|cookie k|süti*',
    privacy: `hozzájárulás|hozzájárulások|adatvédelm*|adatkezelés*|adatok|adataim|nyomkövetés*|követés*|célok|partnerek|partnereink|gdpr|használat*|adat|kezelés*|személyes`,
    selected: `kiválasztott*|kijelölt*|választás*|választott*|választásom*|kijelölés*|kiválasztás*`,
    save: `mentés*|mentem|ment|megerősít*|alkalmaz*|küldés|mentése|elmentem|jóváhagyása|frissítés*|elment`,
    settings: `beállítás*|beállít|testreszab*|kezel|módosít*|lehetőség*|preferenciá*|opciók|választok|választ|válasszon|választhat|konfigurál*|személyre szabás|
      személyre szabom|részletes|megnyit*|szerkeszt*|speciális|egyéni|változtat*|állít*`,
    'consent-settings': 'sütibeállítás*',
    continue: 'folytat*|tovább az|tovább a|használ|belép az oldalra|megyek|olvas|böngész*|látogat*',
    close: 'bezár*|elrejt*|kilép*',
    except: 'kivéve|de|kivételével|néhány|egyes',
    pay: `előfizet*|fizet*|vásárol*|megvesz*|reklámmentes*|reklámok nélkül|hirdetések nélkül|hirdetésmentes*|prémium|megrendel*`,
    login: 'bejelentkez*|belépés|regisztrál*|regisztráció|fiók|belépek|már van',
    info: `több|további információ|további információk|információ*|info|részletek|részletei|tájékoztató*|bővebben|megjelenít*|megtekint*|szabályzat*|tudjon meg|nyilatkozat*|
      lista|listája|szolgáltatók|többet|megmutat*|irányelv*|megtudok|mutat*|olvass tovább`,
    acknowledge:
      'ok|oké|okay|rendben|értem|értettem|megértettem|köszönöm|tudomásul vettem|jó|megértem|köszi|tudomásul veszem|elolvastam',
    next: 'következő|vissza|előző|kihagyás|tovább',
    yes: 'igen|természetesen|persze',
    withdraw: 'visszavon*|törlés*|töröl|alaphelyzet*|visszaállít*',
    filler: `én|mi|a|az|egy|és|vagy|is|ez|ezek|ezt|ezen|azok|azt|hogy|oldal|oldalt|oldalon|oldalra|weboldal|weboldalt|weboldalon|webhely|honlap|kérem|kérjük|most|itt|
      ablak|gomb|sáv|panel|értesítés|meg|el|be|ki|csakis|fent|saját|típusok|ingyen|ingyenesen|ajánlott|által|való|történő|szeretném|szeretnék|azokat|ban|ben|ra|re|t|et`,
  },
  phrases: {
    'accept-all': `elfogadom|elfogad|elfogadás|elfogadom az összeset|összes elfogadása|az összes elfogadása|mindet elfogadom|minden elfogadása|mindent elfogadok|
      engedélyezem|az összes engedélyezése|összes engedélyezése|hozzájárulok|egyetértek|igen elfogadom|igen egyetértek|elfogadom és bezárom|elfogadom és folytatom|összes süti elfogadása|
      összes süti engedélyezése|rendben elfogadom|összes kijelölése|ajánlott beállítások elfogadása|elfogadom és továbblépek|minden süti elfogadása`,
    'reject-all': `nem köszönöm|elutasítom|elutasítás|összes elutasítása|az összes elutasítása|mindet elutasítom|mindent elutasítok|nem fogadom el|nem értek egyet|
      csak a szükségesek|csak a szükséges sütik|csak a szükségesek elfogadása|csak a szükséges cookie k|csak szükséges sütik engedélyezése|
      folytatás elfogadás nélkül|tovább elfogadás nélkül|nem engedélyezem|nem járulok hozzá|letiltás|összes letiltása|
      csak a feltétlenül szükséges sütik|csak az elengedhetetlen sütik|nem szükséges sütik elutasítása|opcionális sütik elutasítása|
      a nem szükségesek elutasítása|szükségesek elfogadása|csak a kötelezőek|csak a legszükségesebbek|nem kérem|nem kérek sütiket|
      összes elutasítása a szükségesek kivételével|csak az alapvető|csak az alapvető sütik|csak a szükségeseket fogadom el|csak a szükségeseket engedélyezem|folytatás hozzájárulás nélkül`,
    settings: `beállítások|további lehetőségek|lehetőségek|testreszabás|testreszabom|beállítások kezelése|beállítások módosítása|süti beállítások|
      cookie beállítások|sütik kezelése|lehetőségek kezelése|beállítások megjelenítése|részletes beállítások|preferenciák|több lehetőség|
      célok megjelenítése|preferenciák megtekintése|személyre szabás|további opciók|beállítások megtekintése|egyéni beállítások|sütik beállítása|további beállítások|
      módosítom a beállításokat|módosítás|beállítom|választok|sütik testreszabása|hozzájárulás kezelése|opciók kezelése|beállítások testreszabása|cookie k kezelése|mely sütik|részletek és beállítások|részletek és beállítások megjelenítése`,
    save: `mentés|beállítások mentése|kiválasztottak elfogadása|választás mentése|kijelöltek engedélyezése|kiválasztottak engedélyezése|megerősítés|
      választásom megerősítése|választásaim megerősítése|mentés és bezárás|kijelöltek elfogadása|preferenciák mentése|kész|módosítások mentése|
      választások mentése|választásaim mentése|mentés és elfogadás|kiválasztott sütik elfogadása|mentés és folytatás|beállítások megerősítése|a kiválasztottak elfogadása|kiválasztottak mentése`,
    close:
      'bezárás|mégse|most nem|később|talán később|ablak bezárása|mégsem|bezár|emlékeztess később',
    acknowledge:
      'értem|rendben|ok|oké értem|megértettem|ne mutassa többet|tovább az oldalra|rendben értem|ok értem|igen értem',
    pay: 'előfizetek|előfizetés|elutasítás és előfizetés|reklámmentes|reklámok nélkül|fizetek|elutasítás és fizetés|olvasás reklámok nélkül',
    'more-info': `további információ|további információk|bővebben|részletek|részletek megjelenítése|részletek elrejtése|több információ|partnerek|
      partnereink|partnerek listája|szolgáltatók|partnerek megtekintése|adatkezelési tájékoztató|adatvédelmi tájékoztató|süti szabályzat|
      cookie szabályzat|süti tájékoztató|cookie tájékoztató|adatvédelem|tudj meg többet|partnerek szolgáltatók listája|jogos érdek|több részlet|a sütikről`,
    login: 'bejelentkezés|belépés|már előfizető vagyok',
  },
  topics: {
    use: `sütiket használ|sütiket használunk|cookie kat|használunk|használ|használjuk|sütiket|sütik|süti|sütikkel|cookie k|sütik használat*|cookie k használat*|
      sütibeállítás*|szükséges sütik|hasonló technológi*|összes süti|weboldal sütiket|ezek a sütik|cookie beállítások|alkalmaz`,
    data: `személyes adat*|partnereink|tárolás*|jogos érdek*|személyre szabott|mérés*|közönség*|azonosító*|eszköz*|adatvédel*|adatkezel*|gdpr|feldolgoz*|harmadik fél|
      harmadik felek|statisztik*|elemz*|elemez*|analitik*|hirdetés*|reklám*|hozzájárul*|felhasználói élmény*|élmény*|forgalm*|profil*|célokra|célok|marketing*|
      beállítás*|nyomon követ*|partner*|google analytics|látogató*`,
    ask: `hozzájárul*|beleegyez*|elfogad*|bármikor|kattint*|elutasít*|visszavon*|módosít*|beállítás*|választ*|szükséges*|ön dönthet|lehetőségei|engedélyez*|
      folytatásával|tiltakoz*|testreszab*|egyetért*|kezelheti|megváltoztat*`,
    other: `hírlevél*|e mail cím*|email cím*|feliratkoz*|leiratkoz*|kedvezmény*|kupon*|első vásárlás*|első rendelés*|18 év*|elmúltam 18|nagykorú*|életkor*|születési dátum|
      alkohol*|dohány*|általános szerződési|felhasználási feltétel*|ászf|jelszó*|felhasználónév|kosár*|kosárba|pénztár*|szállítás*|kézbesít*|rendelés*|tartózkodási hely*|
      helyzeted|közeledben|értesítés*|alkalmazás letölt*|töltsd le|telepít*|app store|kezdőképernyő*|chat|csevegés|miben segíthetünk|kérdőív*|felmérés*|visszajelzés*|
      értékel*|ajánlaná*|recept*|liszt|cukor|vaj|csokoládé*|tészta|tésztát|sütő|sütőben|hozzávalók|perc olvasás|közzétéve|ebben a cikkben|mikrofon*|kamera*|
      válasszon országot|válasszon nyelvet|nyeremény*|adomány*|javascript|karbantart*|időpont*|ajánlatkér*|telefon*`,
    wall: `előfizet*|reklámment*|reklámok nélkül|hirdetések nélkül|hirdetésment*|havonta|havi|hónap|fizet*|ingyen*|hirdetésekkel|forint`,
  },
  purposes: {
    selling: 'értékesít*|eladás*|megosztás partner*',
    social: 'közösségi*|social*|hozzászólás*',
    advertising: 'hirdet*|reklám*|market*|célz*|remarketing*|promóci*',
    analytics: `piackutat*|analit*|analí*|statiszt*|teljesítmén*|mérés*|mérő|mérni|mérik|mérjük|közönség*|látogat*|forgalom|elemz*|fejleszt*|javít*|megért*|optimaliz*|kutatás*`,
    personalisation:
      'személyre*|személyes tart*|profil*|ajánl*|tartalom kiválaszt*|tartalmak kiválaszt*|testreszab*|perszonaliz*',
    functional: `funkcion*|funkció*|preferenci*|kényelm*|támogatás|chat|vide*|térkép*|külső|beágyazott|élmény*|média|harmadik|nyelv*|beállítás*`,
    special: 'geolokác*|helymeghatár*|földrajzi*|jellemző*',
    needed: `szükséges*|alapvető*|kötelező*|technikai*|elengedhetetlen*|feltétlenül|biztonság*|mindig aktív|mindig bekapcsolva|nélkülözhetetlen*|csalás*|működés*|bejelentkez*`,
  },
  withdraw: `süti beállítások|cookie beállítások|sütik kezelése|adatvédelmi beállítások|cookie k kezelése|hozzájárulás visszavonása|sütik|
    hozzájárulás kezelése|süti beállítások módosítása|cookie beállítások módosítása|hozzájárulás módosítása|sütibeállítások|
    adatvédelmi beállítások módosítása|sütikezelés|adatvédelmi beállítások kezelése|cookie hozzájárulás|sütik beállítása|cookie preferenciák|
    ne adják el a személyes adataimat|cookie k beállítása|adatvédelmi preferenciák`,
};
