import type { Lexicon } from './lexicon.ts';

export const pl: Lexicon = {
  language: 'pl',
  words: {
    accept: `akceptuj*|zaakceptuj*|akceptacja|zgadzam|zgoda na|zgadzasz|wyrażam|wyraź|wyrażenie|zezwól|zezwalam|zezwalaj|
      zezwolenie|pozwól|pozwalam|przyjmuj*|przyjmij|zatwierdź|zatwierdzam|włącz|udziel|udzielam|zgódź|potwierdzam zgodę|akceptować|zaakceptować|akceptacji`,
    reject: `odrzuć|odrzucam|odrzucenie|odrzucić|odmów|odmawiam|odmowa|odmówić|blokuj|zablokuj|wyłącz|rezygnuj|rezygnuję|
      zabroń|sprzeciwiam|niezgoda|odrzucać`,
    not: 'nie|bez|żaden|żadnych|nigdy',
    all: 'wszystkie|wszystko|wszystkich|wszystkim|każdy|całość',
    only: 'tylko|wyłącznie|jedynie|same',
    needed: `niezbędn*|koniecz*|wymagan*|techniczn*|ściśle|podstawow*|obowiązkow*|bezwzględnie|minim*|istotn*|kluczow*`,
    optional: `opcjonaln*|nie niezbędne|dodatkow*|zbędn*|nieobowiązkow*|pozostał*|inne|nieistotne|fakultatywn*`,
    part: `analityczn*|statystyczn*|marketing*|reklam*|personaliz*|spersonaliz*|funkcjonaln*|wydajnoś*|społecznoś*|preferencyjne`,
    cookie:
      'cookie|cookies|ciastecz*|ciasteczk*|ciasteczek|pliki cookie|pliki cookies|plików cookie|plików cookies|plikami cookie|plikach cookie|pliki|plików|technologie|plikami cookies',
    privacy: `zgoda|zgody|zgodę|zgód|prywatnoś*|dane|danych|śledzeni*|przetwarzani*|cele|celów|partner*|rodo|ochrona danych|
      usługi|osobowych|wykorzystanie|używanie|stosowanie|profilowanie`,
    selected: `wybran*|wybór|zaznaczon*|wybory|wyboru|wyborem|mój wybór|moje wybory|wybrane`,
    save: `zapisz|zapisuj*|potwierdź|potwierdzam|zastosuj|zachowaj|wyślij|aktualizuj|zapisać|zapis`,
    settings: `personalizacja|ustaw*|preferenc*|zarządzaj|zarządzanie|dostosuj|dostosowanie|konfigur*|opcje|opcji|zmień|zmiana|wybierz|wybieram|
      spersonalizuj|edytuj|określ|modyfikuj|centrum|otwórz|zaawansowan*|więcej opcji|indywidualn*|personalizuj`,
    continue: `kontynuuj|kontynuuję|przejdź|przejście|dalej do|korzystaj|korzystam|używaj|używam|odwiedź|czytaj|przeglądaj|idź|wejdź|kontynuowanie|używać`,
    close: 'zamknij|zamykam|ukryj|wyjdź|schowaj|zamknięcie',
    except: 'oprócz|poza|z wyjątkiem|ale|prócz|niektóre',
    pay: `subskryb*|wykup|kup|zapłać|płać|prenumer*|bez reklam|premium|abonament|płatn*|subskrypcj*`,
    login: 'zaloguj|logowanie|zarejestruj|rejestracja|konto|mam już|loguj',
    info: `więcej|dowiedz|informacj*|info|szczegóły|szczegółów|polityk*|pokaż|zobacz|czytaj więcej|wyświetl|lista|listę|dostawcy|
      dostawców|regulamin|o plikach|o|sprawdź|poznaj|przeczytaj|oświadczenie`,
    acknowledge:
      'ok|okej|okay|rozumiem|zrozumiałem|zrozumiano|zrozumiałam|jasne|w porządku|dobrze|dziękuję|super|rozumiem i|przeczytałem',
    next: 'następny|następne|wstecz|powrót|pomiń|dalej',
    yes: 'tak|oczywiście|pewnie',
    no: 'niet',
    withdraw: 'wycofaj|wycofuję|cofnij|wycofanie|zresetuj|usuń|odwołaj|odwołanie|cofnięcie|odnów',
    filler: `ja|my|mi|mnie|się|na|i|oraz|a|w|we|z|ze|do|dla|po|przez|od|lub|albo|mój|moje|moją|moich|swoje|swój|twoje|twoich|twój|nasze|
      naszych|ten|ta|to|te|tych|tym|ich|jego|jest|są|tę|tej|serwis|serwisu|strony|strona|stronę|stronie|witryna|witryny|witrynę|proszę|
      teraz|tutaj|baner|okno|okna|przycisk|rodzaje|typy|także|wszystkie te|chcę|za darmo|darmowo|komunikat|zalecane|internetowej|portalu|przejdź do serwisu`,
  },
  phrases: {
    'accept-all': `zgadzam się|zgoda|akceptuję|akceptuj|akceptuj wszystkie|zaakceptuj wszystko|akceptuję i przechodzę do serwisu|
      przejdź do serwisu akceptuję|zgadzam się i przechodzę do serwisu|tak zgadzam się|tak akceptuję|wszystkie cookies|
      zezwól na wszystkie|wyrażam zgodę|zaznacz wszystkie|zaakceptuj i kontynuuj|akceptuję wszystko|włącz wszystkie|ok akceptuję|
      zgoda na wszystkie|akceptuję i zamykam|zgadzam się na wszystkie`,
    'reject-all': `nie dziękuję|nie zgadzam się|nie akceptuję|nie wyrażam zgody|odrzuć|odrzuć wszystkie|odrzuć wszystko|
      odrzucam wszystko|kontynuuj bez akceptacji|przejdź dalej bez akceptacji|tylko niezbędne|tylko niezbędne pliki cookie|
      akceptuj tylko niezbędne|zaakceptuj tylko niezbędne|używaj tylko niezbędnych plików cookie|zezwól tylko na niezbędne|
      odrzuć opcjonalne|odmowa|kontynuuj bez wyrażania zgody|nie zgadzam|korzystaj wyłącznie z niezbędnych plików cookie|
      nie zezwalaj|odrzuć niepotrzebne|brak zgody|nie zezwalam|odrzuć wszystkie oprócz niezbędnych|odznacz wszystkie|
      tylko wymagane|tylko konieczne|przejdź dalej bez zgody|nie odrzucam|pozostań przy niezbędnych|zaakceptuj niezbędne`,
    settings: `więcej wyborów|inne opcje|
      pozwól mi wybrać|ustawienia|ustawienia zaawansowane|więcej opcji|opcje|preferencje|zarządzaj opcjami|zarządzaj preferencjami|
      dostosuj|dostosuj zgody|ustawienia plików cookie|ustawienia cookies|zmień ustawienia|pokaż cele|wyświetl preferencje|
      zobacz preferencje|zarządzaj cookies|zarządzaj zgodami|moje ustawienia|wybierz cookies|pokaż opcje|konfiguruj|
      dostosuj ustawienia|personalizuj|szczegółowe ustawienia|przejdź do ustawień|więcej informacji i ustawienia|pokaż ustawienia|
      zobacz opcje|dostosuj wybór|które pliki cookie|ustawienia prywatności`,
    save: `zapisz|zapisz ustawienia|zapisz wybór|potwierdź|potwierdź wybór|potwierdź moje wybory|zezwól na wybór|zezwól na wybrane|
      akceptuj wybrane|zaakceptuj wybrane|zapisz preferencje|zapisz i zamknij|zatwierdź wybór|zapisz moje wybory|
      zatwierdź wybrane|potwierdzam wybór|zapisz i zaakceptuj|gotowe|zapisz zmiany|zatwierdź ustawienia|akceptuję wybrane|
      zatwierdź|zaakceptuj zaznaczone|zapisz i kontynuuj|zapisz moje preferencje|zatwierdź moje wybory`,
    close:
      'zamknij|anuluj|nie teraz|później|może później|zamknij okno|zamknij baner|przypomnij później',
    acknowledge: `rozumiem|ok|ok rozumiem|rozumiem i akceptuję regulamin cookies|nie pokazuj więcej|zrozumiałem|przejdź do serwisu|
      przejdź do strony|nie pokazuj ponownie|tak rozumiem|ok dziękuję`,
    pay: `subskrybuj|wykup subskrypcję|odrzuć i subskrybuj|kup subskrypcję|kup dostęp|bez reklam|wykup dostęp|odrzuć i zapłać|
      czytaj bez reklam|przejdź na premium|wykup abonament|subskrybuj bez reklam`,
    'more-info': `więcej|więcej informacji|dowiedz się więcej|czytaj więcej|pokaż szczegóły|szczegóły|ukryj szczegóły|zobacz szczegóły|
      partnerzy|nasi partnerzy|lista partnerów|zaufani partnerzy|dostawcy|polityka prywatności|polityka cookies|
      polityka plików cookie|pokaż partnerów|więcej o cookies|lista partnerów dostawców|zobacz partnerów|prywatność|
      uzasadniony interes|pokaż więcej|lista naszych partnerów|informacje o cookies`,
    login: 'zaloguj się|mam już konto|logowanie|masz już konto zaloguj się',
  },
  topics: {
    use: `używa plików|używamy|wykorzystujemy|wykorzystuje|korzysta z|korzystamy|stosujemy|pliki cookie|pliki cookies|
      plików cookie|plików cookies|plikami cookies|plikach cookies|ciasteczk*|ustawienia plików|podobne technologie|
      podobnych technologii|niezbędne pliki|używane są|ustawienia cookies|nasze pliki|tych plików|wszystkie pliki|cookies w celu`,
    data: `danych osobowych|dane osobowe|zaufani partnerzy|nasi partnerzy|naszym partnerom|przechowywanie informacji|
      uzasadniony interes|uzasadnionego interesu|spersonalizowan*|pomiar*|badanie odbiorców|badania odbiorców|identyfikator*|
      urządzeni*|prywatnoś*|ochrony danych|rodo|przetwarza*|podmioty|osób trzecich|statystyk*|analiz*|reklam*|zgod*|
      doświadczeni*|ruch*|profil*|cele|marketing*|preferenc*|śledz*|partner*|google analytics|personaliz*|usługi zewnętrzne`,
    ask: `zgodę|wyrażasz|wyrazić|wyrażam|zgadzasz|w dowolnym momencie|w każdej chwili|możesz|klikając|kliknij|kliknięcie|
      kliknięcia|akcept*|odrzuc*|wycofać|zmienić|ustawienia|swoje preferencje|swoje ustawienia|niezbędn*|wybierz|
      dalsze korzystanie|kontynuując|sprzeciw*|czy zgadzasz|twoja zgoda|twojej zgody|zarządzać|pozwalasz`,
    other: `nie można cofnąć|usunąć konto|usunięcie konta|usuń konto|
      sonda|głosów|twoi odwiedzający|dostęp do twojego konta|chce uzyskać dostęp|quiz|podgląd|opublikuj|skanowanie zakończone|wyczyść dane|newsletter*|adres e mail|adres email|swój e mail|zapisz się|wypisać|rabat*|kod rabatowy|kupon|pierwsze zamówienie|
      pełnoletni*|18 lat|ukończone 18|wiek|data urodzenia|alkohol*|tyto*|regulamin*|warunki korzystania|hasło|login|
      nazwa użytkownika|koszyk*|dostawa|dostawy|wysyłk*|zamówieni*|twoja lokalizacja|twojej lokalizacji|lokalizacj*|powiadomieni*|pobierz aplikację|zainstaluj|
      app store|ekran główny|czat|chat|jak możemy|ankiet*|opinia|opinie|oceń|polecisz|przepis*|mąka|mąki|cukru|cukier|masło|
      czekolad*|ciasto|piekarnik*|piec|składniki|minut czytania|opublikowano|w tym artykule|mikrofon*|kamer*|wybierz kraj|
      wybierz język|konkurs|darowizn*|wyczyść pliki|javascript|konserwacj*|wizyt*|wycen*|telefon*`,
    wall: `subskryp*|subskryb*|bez reklam|miesięcznie|miesiąc|zapłać|płatn*|wykup*|za darmo|bezpłatn*|z reklamami|prenumerat*|abonament|kup dostęp`,
  },
  purposes: {
    external: `media zewnętrzne|zewnętrzne media|treści zewnętrzne|zewnętrzne treści|usługi zewnętrzne|zewnętrzne usługi|treści osób trzecich|osadzon*`,
    selling: 'sprzeda*|udostępnianie partnerom',
    social: 'społecznoś*|social*|komentarz*',
    advertising: 'reklam*|market*|targetow*|promocyjn*|remarketing*|afiliac*',
    analytics: `anali*|statysty*|wydajno*|pomiar*|mierz*|odbiorc*|ruch*|odwiedzin|metryk*|rozwój|rozwijanie|ulepsz*|zrozumieni*|poznawanie|optymaliz*|badani*`,
    personalisation:
      'personaliz*|spersonaliz*|profil*|rekomend*|wyboru treści|wybór treści|dopasowan*',
    functional: `pomoc|funkcj*|preferenc*|wygod*|wsparcie|czat|chat|wideo|film*|map*|zewnętrzn*|osadzon*|doświadczeni*|multimedia|język*|media|ustawienia`,
    special: 'geolokali*|lokaliza*|charakterysty*|skanowani*',
    needed: `niezbędn*|koniecz*|wymagan*|techniczn*|ściśle|podstawow*|obowiązkow*|bezpieczeństw*|zawsze aktywn*|zawsze włączone|oszustw*|uwierzytelni*|bezwzględnie`,
  },
  withdraw: `ustawienia cookies|ustawienia plików cookie|ustawienia prywatności|zarządzaj cookies|zarządzaj plikami cookie|
    preferencje cookies|preferencje prywatności|zarządzaj zgodami|zmień zgody|ustawienia zgód|wycofaj zgodę|cookies|
    centrum prywatności|centrum preferencji|zarządzanie plikami cookies|zarządzanie cookies|zmień ustawienia prywatności|
    nie sprzedawaj moich danych osobowych|zarządzaj utiq|twoje wybory dotyczące prywatności|zgoda na pliki cookie|preferencje dotyczące plików cookie`,
};
