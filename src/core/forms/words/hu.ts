import type { FieldWords } from './words.ts';

export const hu: FieldWords = {
  asks: {
    email: 'email|e mail|email cim|e mail cim|emailcim|e mail cime|drotposta',
    phone: 'telefon|telefonszam|telefonszama|mobil|mobilszam|mobiltelefon|mobiltelefonszam|tel',
    name: 'nev|neve|nevem|keresztnev|vezeteknev|teljes nev|csaladnev|utonev|csaladi nev|szuletesi nev|anyja neve|anyja leanykori neve|kapcsolattarto',
    address:
      'cim|lakcim|cime|utca|utca hazszam|=varos|=telepules|hazszam|lakohely|szallitasi cim|szamlazasi cim|levelezesi cim|postacim|allando lakcim',
    'postal-code': 'iranyitoszam|ir szam|irsz',
    'birth-date':
      'szuletesi datum*|szuletesi ideje|szuletesi ido|szuletesnap|szuletesi ev|szuletesi honap|mikor szuletett|szul datum|szul ido|szuletesi napja',
    age: '=kor|=eletkor|eletkora|eletkor ev|eletkorod|korcsoport|korosztaly|hany eves|hany eves vagy|gyermek eletkora|paciens eletkora|beteg eletkora|gyermek kora',
    sex: '=nem|neme|nemed|nemi identitas|ferfi no|a neme|nem ferfi no|gyermek neme',
    child:
      'gyermek|gyermeke|gyermekenek|gyermekem|gyerek|gyereke|gyermekek|fia|lanya|kiskoru*|tanulo|tanulo neve|csecsemo|13 ev alatti|16 ev alatti|13 even aluli|16 even aluli|elmultam 13|elmultam 16|betoltotte a 16|betoltottem a 16',
    'marital-status': 'csaladi allapot|csaladi allapota|csaladi helyzet|parkapcsolati statusz',
    occupation:
      'foglalkozas|foglalkozasa|szakma|munkahely|munkaltato|beosztas|munkakor|hivatas|foglalkoztatasi statusz|foglalkoztatas',
    income:
      'jovedelem|jovedelme|havi jovedelem|eves jovedelem|kereset|fizetes|fizetesi igeny|ber|netto ber|brutto ber|mennyit keres|netto jovedelem|haztartas jovedelme|*jovedelem|vagyon',
    'payment-card':
      'kartyaszam|kartya szama|hitelkartya|hitelkartyaszam|bankkartya|bankkartyaszam|kartyabirtokos|kartyan szereplo nev|kartyatulajdonos|cvv|cvc|biztonsagi kod|kartya lejarata|kartya lejarati datuma|nev a kartyan',
    'bank-account':
      'iban|bankszamla|bankszamlaszam|szamlaszam|szamlatulajdonos|bankszamla szama|bic|swift',
    'national-id':
      'szemelyi igazolvany*|szemelyi szam|szemelyi azonosito|taj szam|taj|tajszam|adoazonosito|adoazonosito jel|adoszam maganszemely|jogositvany|jogositvany szama|vezetoi engedely*|igazolvanyszam|okmany szama|szemelyazonosito*',
    passport: 'utlevel|utlevelszam|utlevel szama',
    health:
      'diagnozis|gyogyszer|gyogyszerek|szedett gyogyszerek|gyogyszeres kezeles|allergia|allergiak|*allergia|vercsoport|fogyatekossag|rokkantsag|megvaltozott munkakepesseg|terhes|terhesseg|varandos*|betegseg|betegsegek|kronikus betegseg*|tunet|tunetek|korelozmeny*|egeszsegi allapot|egeszsegugyi allapot|egeszsegi problema*|egeszsegugyi*|oltas*|dohanyzik|dohanyzas|testsuly|testtomeg',
    religion: 'vallas|vallasa|vallasi*|felekezet|hit|vallasi hovatartozas|egyhaz',
    politics:
      'politikai*|politika|part|partpreferencia|parttagsag|melyik partra|kire szavazna|kire szavazott|politikai nezet*|partallas',
    ethnicity:
      'etnikum|etnikai*|nemzetiseg|etnikai szarmazas|=rassz|borszin|faji hovatartozas|nepcsoport|faji szarmazas',
    orientation:
      'szexualis iranyultsag|szexualis orientacio|szexualis beallitottsag|szexualitas|szexualis identitas|szexualis*',
    union: 'szakszervezet|szakszervezeti*|szakszervezeti tagsag',
    'purchase-reason':
      'vasarlas oka|vasarlas celja|a vasarlas oka|a vasarlas celja|hitel celja|kolcson celja|hitelcel|miert vasarol|miert vasarolsz|miert szeretne vasarolni|miert szeretned megvenni|miert van szuksege|miert van szukseged|mire van szuksege|mire van szukseged|mire hasznalja|tervezett felhasznalas|felhasznalas celja|rendeles oka|a kolcson felhasznalasanak celja|miert veszi',
    'shopping-preferences':
      'kedvenc marka*|kedvenc markak|kedvenc szin*|kedvenc uzlet*|kedvenc bolt*|kedvenc termek*|preferalt markak|vasarlasi preferenciak|vasarlasi szokasok|erdeklodesi kor|erdeklodesi terulet*|erdeklodes|hobbi|hobbik|cipomeret|ruhameret|merete|mereted|kedvelt markak|kedvelt stilus',
  },
  beside: {
    email: 'targy|sablon|leiratkoz*|gyakorisag|formatum|alairas',
    phone: 'tok|modell|marka|elofizetes|javitas|tartozek*|tipus',
    name: 'felhasznalo*|felhasznaloi|ceg|cegnev|ceg neve|fajl*|mappa*|projekt*|termek*|csapat*|esemeny*|kisallat*|kutya*|macska*|lo|allat*|lista*|domain*|szerver*|csoport*|csatorna*|jatek*|iskola*|konyv*|film*|dal*|recept*|etterem*|hotel*|szalloda*|hajo*|jarmu*|auto*|modell*|marka*|bank neve|varos neve|utca neve|orszag*|kategoria*|szervezet*|gravirozas|fiok*|profil*|bolt*|uzlet*|gyogyszer*|becenev*|intezmeny*|vallalkozas*|eszkoz*',
    address:
      'email|e mail|ip|web|weboldal|url|honlap|internet|indulas*|erkezes*|celallomas|kereses|keres|szerver|oldal|mac|szuletesi hely|konyv*|cimke*',
    'birth-date': 'torta|kepeslap|ajandek|buli|udvozlet|szuletesi hely|meghivo',
    age: 'jarmu*|auto*|kutya*|macska*|epulet*|haz|fiok*',
    sex: 'film*|kutya*|macska*|allat*|kisallat*|kotelezo|nem kotelezo',
    child:
      'szulo|szulok|szulo neve|gyam|gondviselo*|anya|anyja|apa|apja|ules*|jatek*|ruha*|cipo|jegy*|kedvezmeny|szama|szam|letszam',
    occupation: 'kereses|kulcsszo|kulcsszavak',
    income: 'kalkulator|minimum|minimalis|szamlalo',
    'payment-card': 'ajandek*|husegkartya|torzsvasarlo*|tagsagi|konyvtari|sim|memoria*|klub*|video',
    'bank-account': 'felhasznalo*|ugyfel*|pont*|szamla sorszama|villany',
    'national-id': 'rendeles*|ugyfel*|szamla*|termek*|ceg*|tajekoztat*|tajkep',
    passport: 'foto|fenykep|tok',
    health:
      'kutya*|macska*|allat*|kisallat*|noveny*|auto*|jarmu*|keszulek*|akkumulator*|rendszer*|csomag*|szamitogep*',
    religion: 'konyv*|zene|rovat|hirlevel|tema|hiteles*|hitel*',
    politics:
      'terkep|adatvedelmi|rovat|hirlevel|hirek|cookie*|visszakuldesi|szallitasi|buli|folyopart|vizpart',
    ethnicity: 'kutya*|macska*|konyha|etterem|lo|allampolgarsag',
    'purchase-reason':
      'visszakuldes*|visszaru*|lemondas*|visszaterites*|kapcsolat*|latogatas*|elallas*',
    'shopping-preferences': 'kamat*',
  },
  choices: {
    sex: 'ferfi|no|egyeb|nem kivanok valaszolni',
    'marital-status':
      'hajadon|notlen|hajadon notlen|egyedulallo|hazas|elvalt|ozvegy|elettarsi kapcsolat|bejegyzett elettars',
    religion:
      'katolikus|romai katolikus|reformatus|evangelikus|ortodox|muszlim|zsido|izraelita|buddhista|ateista|kereszteny',
  },
  search:
    'kereses|keres|kereso|talal|szures|szuro|szurok|rendezes|kulcsszo|kulcsszavak|indulas|uticel|csomagkovetes',
};
