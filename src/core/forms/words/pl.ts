import type { FieldWords } from './words.ts';

export const pl: FieldWords = {
  asks: {
    email:
      'email|e mail|adres email|adres e mail|poczta elektroniczna|adres poczty elektronicznej|=mail',
    phone:
      'telefon|telefonu|numer telefonu|nr telefonu|nr tel|telefon komorkowy|komorka|numer komorki|telefon kontaktowy|=tel',
    name: 'imie|nazwisko|imie i nazwisko|imiona|nazwisko rodowe|pelne imie|drugie imie|imienia',
    address:
      'adres|ulica|ulicy|numer domu|nr domu|numer mieszkania|nr mieszkania|miasto|miejscowosc|miejsce zamieszkania|adres zamieszkania|adres zameldowania|adres dostawy|adres korespondencyjny',
    'postal-code': 'kod pocztowy',
    'birth-date':
      'data urodzenia|daty urodzenia|urodziny|data ur|rok urodzenia|dzien urodzenia|miesiac urodzenia|kiedy sie urodziles|urodzony|urodzona',
    age: '=wiek|twoj wiek|pani wiek|pana wiek|przedzial wiekowy|grupa wiekowa|wiek w latach|wiek lata|ile masz lat|ile ma pan lat|ile ma pani lat|wiek dziecka|wiek pacjenta|wiek syna|wiek corki',
    sex: 'plec|plci|tozsamosc plciowa',
    child:
      'dziecko|dziecka|dzieci|syn|syna|corka|corki|nieletni*|niepelnoletni*|maloletni*|uczen|ucznia|uczennicy|niemowle|ponizej 13|ponizej 16|ponizej 13 lat|mlodszy niz 16|ukonczone 13|ukonczone 16|ukonczylem 16',
    'marital-status':
      'stan cywilny|status rodzinny|sytuacja rodzinna|stanu cywilnego|status zwiazku',
    occupation:
      'zawod|zawod wykonywany|wykonywany zawod|stanowisko|pracodawca|miejsce pracy|sytuacja zawodowa|status zawodowy|zatrudnienie|forma zatrudnienia|zrodlo zatrudnienia|profesja',
    income:
      'dochod|dochody|dochodu|zarobki|wynagrodzenie|pensja|placa|wysokosc zarobkow|miesieczny dochod|dochod netto|ile zarabiasz|majatek|oczekiwania finansowe|przychod',
    'payment-card':
      'numer karty|nr karty|karta kredytowa|karty kredytowej|karta platnicza|karty platniczej|posiadacz karty|wlasciciel karty|imie i nazwisko na karcie|nazwisko na karcie|cvv|cvc|kod cvv|data waznosci karty|kod zabezpieczajacy',
    'bank-account':
      'iban|numer konta|numer rachunku|nr konta|nr rachunku|rachunek bankowy|konto bankowe|konta bankowego|rachunku bankowego|wlasciciel konta|wlasciciel rachunku|posiadacz rachunku|bic|swift',
    'national-id':
      'pesel|numer pesel|dowod osobisty|dowodu osobistego|numer dowodu|nr dowodu|seria i numer dowodu|numer identyfikacji podatkowej|prawo jazdy|prawa jazdy|numer ubezpieczenia|nr dowodu osobistego|dokument tozsamosci|dokumentu tozsamosci',
    passport: 'paszport|paszportu|numer paszportu|nr paszportu',
    health:
      'diagnoza|diagnozy|rozpoznanie choroby|lek|leki|lekow|przyjmowane leki|alergi*|uczuleni*|grupa krwi|niepelnosprawnosc*|inwalidztwo|ciaza|ciazy|w ciazy|choroba|choroby|chorob*|objaw*|dolegliwosc*|historia choroby|stan zdrowia|problemy zdrowotne|schorzen*|szczepieni*|szczepion*|palisz|palacy|czy pan pali|waga ciala|masa ciala|przebyte operacje',
    religion:
      'religia|religii|religijn*|wyznanie|wyznania|wiara|przynaleznosc religijna|kosciol do ktorego',
    politics:
      'polityczn*|partia|partii|poglady polityczne|preferencje wyborcze|przynaleznosc partyjna|na kogo glosujesz|na kogo glosowalbys|na kogo zaglosujesz|na ktora partie|sympatie polityczne',
    ethnicity:
      'etniczn*|pochodzenie rasowe|=rasa|kolor skory|narodowosc etniczna|pochodzenie etniczne|przynaleznosc etniczna',
    orientation:
      'orientacja seksualna|orientacji seksualnej|seksualnosc|preferencje seksualne|tozsamosc seksualna',
    union:
      'zwiazek zawodowy|zwiazku zawodowego|zwiazki zawodowe|zwiazkow zawodowych|przynaleznosc zwiazkowa',
    'purchase-reason':
      'powod zakupu|przyczyna zakupu|cel zakupu|cel pozyczki|cel kredytu|przeznaczenie kredytu|przeznaczenie pozyczki|dlaczego kupujesz|dlaczego chcesz kupic|dlaczego potrzebujesz|do czego potrzebujesz|po co potrzebujesz|powod zamowienia|planowane uzycie|powod twojego zakupu|do czego potrzebuje',
    'shopping-preferences':
      'ulubion* mark*|ulubion* kolor*|ulubion* sklep*|ulubion* produkt*|preferowane marki|preferowana marka|preferencje zakupowe|nawyki zakupowe|zainteresowania|obszary zainteresowan|hobby|rozmiar buta|rozmiar butow|rozmiar obuwia|rozmiar ubran|rozmiar odziezy|twoj rozmiar|preferowany styl',
  },
  beside: {
    email: 'temat|szablon|rezygn*|czestotliwosc|format|podpis',
    phone: 'etui|model|marka|abonament|naprawa|akcesoria|typ',
    name: 'uzytkownika|firma|firmy|plik|pliku|projekt|psa|kota|konia|zwierz*|grawer*|produktu',
    address:
      'e mail|email|mail|ip|www|url|strona|strony|internet*|wylot*|przylot*|odjazd*|przyjazd*|szukaj|serwer*|mac|poczty|urodzenia|docelow*',
    'birth-date': 'tort|kartka|prezent|impreza|zyczenia|miejsce urodzenia|zaproszenie',
    age: 'pojazdu|samochodu|psa|kota|budynku|domu|konta|srednie',
    sex: 'psa|kota|zwierz*|film*',
    child:
      'rodzic*|opiekun*|matki|ojca|fotelik|zabawk*|ubran*|odziez|buty|bilet*|znizka|liczba|ilosc',
    occupation: 'szukaj|slowo kluczowe|slowa kluczowe|zawody sportowe|komputerowe',
    income: 'kalkulator|minimaln*|koszyk',
    'payment-card':
      'podarunkow*|lojalnosciow*|stalego|klienta|biblioteczn*|sim|pamieci|pokladow*|graficzna',
    'bank-account': 'klienta|uzytkownika|gry',
    'national-id': 'zamowieni*|klienta|faktury|artykulu|rejestracyjn*',
    passport: 'zdjecie|okladka',
    health: 'psa|kota|zwierz*|roslin*|samochod*|pojazdu|komputer*|system*|bateri*|paczki|urzadzen*',
    religion: 'ksiazk*|muzyka|dzial|newsletter|temat',
    politics: 'mapa|mapy|prywatnosci|cookies|zwrotow|dzial|newsletter|wiadomosci|urodzinow*|towaru',
    ethnicity: 'psa|kota|kuchnia|restauracja|konia',
    'purchase-reason': 'zwrotu|zwrot|anulowani*|reklamacji|rezygnacji|kontaktu|wizyty',
    'shopping-preferences': '',
  },
  choices: {
    sex: 'mezczyzna|kobieta|meska|zenska|niebinarna|wole nie podawac',
    'marital-status':
      'kawaler|panna|zonaty|zamezna|rozwiedziony|rozwiedziona|wdowiec|wdowa|wolny|wolna|w separacji',
    religion:
      'katoli*|rzymskokatolickie|prawoslawn*|protestan*|muzulman*|islam|judaizm|buddyzm|ateizm|ateist*|chrzescijan*',
  },
  search:
    'szukaj|wyszukaj|wyszukiwan*|znajdz|filtruj|filtr|filtry|sortuj|slowo kluczowe|slowa kluczowe|skad|dokad|sledz',
};
