import type { Sample } from './sample.ts';

export const pl: Sample = {
  language: 'pl',
  buttons: {
    'accept-all': `Akceptuję wszystkie|Zaakceptuj wszystko|Zgadzam się|Zezwól na wszystkie|Przejdź do serwisu – akceptuję|Akceptuj i zamknij|Tak, zgadzam się|Akceptuję wszystkie pliki cookie|Zgoda|Zezwól na wszystkie cookies`,
    'reject-all': `Odrzuć wszystkie|Odrzuć|Tylko niezbędne|Nie zgadzam się|Kontynuuj bez akceptacji|Nie, dziękuję|Akceptuj tylko niezbędne|
      Zezwól tylko na niezbędne|Nie akceptuję|Odrzuć opcjonalne pliki cookie|Nie wyrażam zgody|Odmowa|Używaj tylko niezbędnych plików cookie|
      Odrzucam wszystko|Tylko niezbędne pliki cookie|Odrzuć zbędne`,
    settings:
      'Ustawienia|Ustawienia plików cookie|Dostosuj|Więcej opcji|Zarządzaj preferencjami|Ustawienia zaawansowane|Zmień ustawienia',
    save: 'Zapisz|Zapisz ustawienia|Zezwól na wybrane|Potwierdź moje wybory|Zapisz i zamknij|Akceptuj wybrane',
    'more-info':
      'Więcej informacji|Dowiedz się więcej|Pokaż szczegóły|Nasi partnerzy|Polityka cookies',
    acknowledge: 'Rozumiem|OK',
    close: 'Zamknij|Nie teraz',
    pay: 'Subskrybuj|Odrzuć i subskrybuj',
  },
  weak: { yes: 'Tak', no: 'Nie' },
  purposes: {
    analytics:
      'Statystyka|Analityczne pliki cookie|Wydajnościowe|Pomiar wydajności treści|Rozwój i ulepszanie usług',
    advertising:
      'Marketing|Reklamowe|Reklama|Tworzenie profili w celu spersonalizowanych reklam|Pomiar efektywności reklam',
    functional: 'Funkcjonalne|Preferencje|Funkcjonalność',
    personalisation:
      'Personalizacja|Tworzenie profili w celu personalizacji treści|Wykorzystywanie ograniczonych danych do wyboru treści',
    social: 'Media społecznościowe',
  },
  needed:
    'Niezbędne|Ściśle niezbędne|Wymagane|Techniczne|Zapewnienie bezpieczeństwa, zapobieganie oszustwom',
  dialogs: [
    'Używamy plików cookie, aby analizować ruch i dostosowywać reklamy. Możesz w dowolnym momencie zmienić ustawienia. Odrzuć Ustawienia Akceptuję',
    'Cenimy Twoją prywatność. My i nasi zaufani partnerzy przetwarzamy dane osobowe w celu wyświetlania spersonalizowanych reklam. Czy wyrażasz zgodę? Nie zgadzam się Zgadzam się',
  ],
  wall: 'Czytaj za darmo z reklamami, akceptując pliki cookie naszych partnerów, lub wykup subskrypcję bez reklam za 9,99 zł miesięcznie. Akceptuję. Subskrybuj',
  withdraw: 'Ustawienia plików cookie|Zarządzaj zgodami|Ustawienia prywatności|Wycofaj zgodę',
};

export const cs: Sample = {
  language: 'cs',
  buttons: {
    'accept-all': `Přijmout vše|Souhlasím|Povolit všechny cookies|Přijmout všechny|Souhlasím se vším|Povolit vše|Ano, souhlasím|Přijmout a zavřít|Přijímám vše|Akceptovat vše`,
    'reject-all': `Odmítnout vše|Odmítnout|Pouze nezbytné|Nesouhlasím|Pokračovat bez souhlasu|Ne, děkuji|Přijmout pouze nezbytné|Povolit jen nezbytné cookies|
      Odmítnout volitelné cookies|Pouze nutné|Zamítnout vše|Nepřijímám|Použít pouze nezbytné|Odmítnout vše kromě nezbytných|Jen nezbytné|Nepovolit`,
    settings:
      'Nastavení|Nastavení cookies|Podrobné nastavení|Přizpůsobit|Více možností|Upravit nastavení|Spravovat cookies',
    save: 'Uložit|Uložit nastavení|Povolit výběr|Potvrdit výběr|Uložit a zavřít|Souhlasím s vybranými',
    'more-info': 'Více informací|Zjistit více|Zobrazit podrobnosti|Naši partneři|Zásady cookies',
    acknowledge: 'Rozumím|OK',
    close: 'Zavřít|Teď ne',
    pay: 'Předplatit|Odmítnout a předplatit',
  },
  weak: { yes: 'Ano', no: 'Ne' },
  purposes: {
    analytics:
      'Statistické|Analytické cookies|Výkonnostní|Měření výkonu obsahu|Rozvoj a zlepšování služeb|Statistika',
    advertising:
      'Marketingové|Reklamní|Reklama|Vytváření profilů pro personalizovanou reklamu|Měření výkonu reklam',
    functional: 'Funkční|Preferenční|Předvolby',
    personalisation: 'Personalizace|Použití profilů k výběru personalizovaného obsahu',
    social: 'Sociální sítě',
  },
  needed: 'Nezbytné|Nutné|Technické|Nezbytně nutné cookies|Zajištění bezpečnosti, prevence podvodů',
  dialogs: [
    'Používáme cookies, abychom zlepšili vaše prohlížení a analyzovali návštěvnost. Souhlas můžete kdykoli odvolat. Odmítnout Nastavení Přijmout vše',
    'Vaše soukromí. My a naši partneři zpracováváme osobní údaje pro personalizovanou reklamu a měření. Souhlasíte? Nesouhlasím Souhlasím',
  ],
  wall: 'Čtěte zdarma s reklamami a cookies, nebo si kupte předplatné bez reklam za 69 Kč měsíčně. Souhlasím. Předplatit',
  withdraw: 'Nastavení cookies|Spravovat souhlas|Nastavení soukromí|Odvolat souhlas',
};

export const sk: Sample = {
  language: 'sk',
  buttons: {
    'accept-all': `Prijať všetko|Súhlasím|Povoliť všetky|Prijať všetky cookies|Súhlasím so všetkým|Povoliť všetko|Áno, súhlasím|Prijať a zavrieť|Akceptovať všetko|Prijímam všetko`,
    'reject-all': `Odmietnuť všetko|Odmietnuť|Len nevyhnutné|Nesúhlasím|Pokračovať bez súhlasu|Nie, ďakujem|Prijať len nevyhnutné|Povoliť iba nevyhnutné cookies|
      Odmietnuť voliteľné cookies|Iba potrebné|Zamietnuť všetko|Neprijímam|Použiť iba nevyhnutné|Odmietam|Iba nevyhnutné cookies`,
    settings:
      'Nastavenia|Nastavenia cookies|Prispôsobiť|Viac možností|Upraviť nastavenia|Spravovať cookies|Podrobné nastavenia',
    save: 'Uložiť|Uložiť nastavenia|Povoliť výber|Potvrdiť výber|Uložiť a zavrieť|Prijať vybrané',
    'more-info': 'Viac informácií|Zistiť viac|Zobraziť podrobnosti|Naši partneri|Zásady cookies',
    acknowledge: 'Rozumiem|OK',
    close: 'Zavrieť|Teraz nie',
    pay: 'Predplatiť|Odmietnuť a predplatiť',
  },
  weak: { yes: 'Áno', no: 'Nie' },
  purposes: {
    analytics:
      'Štatistické|Analytické cookies|Výkonnostné|Meranie výkonu obsahu|Vývoj a zlepšovanie služieb|Štatistika',
    advertising:
      'Marketingové|Reklamné|Reklama|Vytváranie profilov pre personalizovanú reklamu|Meranie výkonu reklamy',
    functional: 'Funkčné|Preferenčné|Predvoľby',
    personalisation: 'Personalizácia|Používanie profilov na výber personalizovaného obsahu',
    social: 'Sociálne siete',
  },
  needed: 'Nevyhnutné|Potrebné|Technické|Nevyhnutne potrebné cookies|Bezpečnosť',
  dialogs: [
    'Používame cookies, aby sme zlepšili vaše prehliadanie a analyzovali návštevnosť. Súhlas môžete kedykoľvek odvolať. Odmietnuť Nastavenia Prijať všetko',
    'Vaše súkromie. My a naši partneri spracúvame osobné údaje na personalizovanú reklamu a meranie. Súhlasíte? Nesúhlasím Súhlasím',
  ],
  withdraw: 'Nastavenia cookies|Spravovať súhlas|Nastavenia súkromia|Odvolať súhlas',
};

export const hr: Sample = {
  language: 'hr',
  buttons: {
    'accept-all': `Prihvati sve|Prihvaćam|Slažem se|Dopusti sve kolačiće|Prihvaćam sve|Prihvati sve kolačiće|Da, prihvaćam|Prihvati i zatvori|U redu, prihvaćam|Prihvatam sve`,
    'reject-all': `Odbij sve|Odbij|Samo nužni|Ne prihvaćam|Nastavi bez prihvaćanja|Ne, hvala|Prihvati samo nužne|Dopusti samo nužne kolačiće|Odbij neobavezne|
      Samo neophodni kolačići|Ne slažem se|Koristi samo nužne kolačiće|Odbij sve osim nužnih|Odbijam|Odbij neobavezne kolačiće`,
    settings:
      'Postavke|Postavke kolačića|Prilagodi|Više opcija|Upravljaj opcijama|Promijeni postavke|Podešavanja',
    save: 'Spremi|Spremi postavke|Dopusti odabir|Potvrdi moj izbor|Spremi i zatvori|Prihvati odabrane',
    'more-info': 'Saznaj više|Više informacija|Prikaži detalje|Naši partneri|Politika kolačića',
    acknowledge: 'Razumijem|OK|U redu',
    close: 'Zatvori|Ne sada',
    pay: 'Pretplati se|Odbij i pretplati se',
  },
  weak: { yes: 'Da', no: 'Ne' },
  purposes: {
    analytics:
      'Statistika|Analitički kolačići|Statistički|Mjerenje učinka sadržaja|Razvoj i poboljšanje usluga|Izvedba',
    advertising:
      'Marketing|Oglašavanje|Marketinški kolačići|Izrada profila za personalizirano oglašavanje|Oglasni',
    functional: 'Funkcionalni|Preferencije|Funkcionalnost',
    personalisation: 'Personalizacija|Korištenje profila za odabir personaliziranog sadržaja',
    social: 'Društvene mreže',
  },
  needed: 'Nužni|Neophodni|Strogo nužni kolačići|Tehnički|Sigurnost',
  dialogs: [
    'Koristimo kolačiće kako bismo poboljšali vaše iskustvo i analizirali promet. Svoj pristanak možete povući u bilo kojem trenutku. Odbij Postavke Prihvati sve',
    'Cijenimo vašu privatnost. Mi i naši partneri obrađujemo osobne podatke za personalizirane oglase. Slažete li se? Odbij Prihvaćam',
  ],
  withdraw: 'Postavke kolačića|Upravljanje kolačićima|Postavke privatnosti|Povuci privolu',
};

export const sl: Sample = {
  language: 'sl',
  buttons: {
    'accept-all': `Sprejmi vse|Strinjam se|Dovoli vse|Sprejmi vse piškotke|Sprejmem|Soglašam|Da, sprejmem|Sprejmi in zapri|Sprejmem vse|Dovoli vse piškotke`,
    'reject-all': `Zavrni vse|Zavrni|Samo nujni|Ne sprejmem|Nadaljuj brez soglasja|Ne, hvala|Sprejmi samo nujne|Dovoli samo nujne piškotke|Zavrni neobvezne|
      Samo nujni piškotki|Ne strinjam se|Uporabi samo nujne piškotke|Zavrni vse razen nujnih|Zavračam|Zavrni neobvezne piškotke`,
    settings:
      'Nastavitve|Nastavitve piškotkov|Prilagodi|Več možnosti|Upravljaj možnosti|Spremeni nastavitve|Prilagodi nastavitve',
    save: 'Shrani|Shrani nastavitve|Dovoli izbiro|Potrdi moje izbire|Shrani in zapri|Sprejmi izbrane',
    'more-info': 'Več informacij|Izvedi več|Prikaži podrobnosti|Naši partnerji|Politika piškotkov',
    acknowledge: 'Razumem|V redu',
    close: 'Zapri|Ne zdaj',
    pay: 'Naroči se|Brez oglasov',
  },
  weak: { yes: 'Da', no: 'Ne' },
  purposes: {
    analytics:
      'Statistika|Analitični piškotki|Statistični|Merjenje uspešnosti vsebine|Razvoj in izboljšanje storitev|Zmogljivost',
    advertising:
      'Marketing|Oglaševanje|Oglaševalski piškotki|Trženjski|Ustvarjanje profilov za prilagojeno oglaševanje',
    functional: 'Funkcionalni|Preference|Funkcionalnost',
    personalisation: 'Personalizacija|Uporaba profilov za izbiro prilagojene vsebine',
    social: 'Družbena omrežja',
  },
  needed: 'Nujni|Obvezni|Nujno potrebni piškotki|Tehnični|Varnost',
  dialogs: [
    'Uporabljamo piškotke za boljšo uporabniško izkušnjo in analizo obiska. Soglasje lahko kadar koli prekličete. Zavrni Nastavitve Sprejmi vse',
    'Spoštujemo vašo zasebnost. Mi in naši partnerji obdelujemo osebne podatke za prilagojene oglase. Se strinjate? Zavrni Sprejmem',
  ],
  withdraw: 'Nastavitve piškotkov|Upravljanje piškotkov|Nastavitve zasebnosti|Prekliči soglasje',
};

export const bg: Sample = {
  language: 'bg',
  buttons: {
    'accept-all': `Приемам всички|Приеми всички|Съгласен съм|Разреши всички|Приемам|Съгласявам се|Да, приемам|Приеми всички бисквитки|Приемане на всички|Разрешаване на всички`,
    'reject-all': `Отхвърли всички|Отказвам|Само необходимите|Не приемам|Продължи без приемане|Не, благодаря|Приеми само необходимите|Разреши само необходимите бисквитки|
      Откажи незадължителните|Само необходими бисквитки|Не съм съгласен|Отхвърли|Откажи всички|Само задължителни|Отхвърляне на всички`,
    settings:
      'Настройки|Настройки за бисквитки|Персонализиране|Още опции|Управление на опциите|Промени настройките|Предпочитания',
    save: 'Запази|Запази настройките|Разреши избраните|Потвърди моя избор|Запази и затвори|Приеми избраните',
    'more-info':
      'Научете повече|Повече информация|Покажи подробности|Нашите партньори|Политика за бисквитки',
    acknowledge: 'Разбрах|Добре',
    close: 'Затвори|Не сега',
    pay: 'Абонирай се|Откажи и се абонирай',
  },
  weak: { yes: 'Да', no: 'Не' },
  purposes: {
    analytics:
      'Статистика|Аналитични бисквитки|Статистически|Измерване на ефективността на съдържанието|Разработване и подобряване на услуги|Анализ',
    advertising:
      'Маркетинг|Реклама|Рекламни|Създаване на профили за персонализирана реклама|Таргетиране',
    functional: 'Функционални|Предпочитания|Функционалност',
    personalisation: 'Персонализиране|Използване на профили за избор на персонализирано съдържание',
    social: 'Социални мрежи',
  },
  needed: 'Необходими|Строго необходими|Задължителни|Технически|Сигурност',
  dialogs: [
    'Използваме бисквитки, за да подобрим вашето преживяване и да анализираме трафика. Можете да оттеглите съгласието си по всяко време. Отказвам Настройки Приемам всички',
    'Ценим вашата поверителност. Ние и нашите партньори обработваме лични данни за персонализирани реклами. Съгласни ли сте? Отказвам Приемам',
  ],
  withdraw:
    'Настройки за бисквитки|Управление на бисквитките|Настройки за поверителност|Оттегляне на съгласие',
};

export const ru: Sample = {
  language: 'ru',
  buttons: {
    'accept-all': `Принять все|Принимаю|Согласен|Разрешить все|Принять все файлы cookie|Я согласен|Да, согласен|Принять и закрыть|Принять всё|Разрешить все файлы cookie`,
    'reject-all': `Отклонить все|Отклонить|Только необходимые|Не принимаю|Продолжить без согласия|Нет, спасибо|Принять только необходимые|Отказаться|
      Разрешить только необходимые файлы cookie|Отклонить необязательные|Не согласен|Только обязательные|Отклонить все, кроме необходимых|Запретить все|
      Использовать только необходимые файлы cookie`,
    settings:
      'Настройки|Настройки cookie|Настроить|Больше вариантов|Управление настройками|Изменить настройки|Параметры',
    save: 'Сохранить|Сохранить настройки|Разрешить выбранные|Подтвердить мой выбор|Сохранить и закрыть|Принять выбранные',
    'more-info':
      'Подробнее|Узнать больше|Показать детали|Наши партнеры|Политика использования файлов cookie',
    acknowledge: 'Понятно|Хорошо',
    close: 'Закрыть|Не сейчас',
    pay: 'Оформить подписку|Отказаться и подписаться',
  },
  weak: { yes: 'Да', no: 'Нет' },
  purposes: {
    analytics:
      'Статистика|Аналитические файлы cookie|Статистические|Измерение эффективности контента|Разработка и улучшение сервисов|Аналитика',
    advertising:
      'Маркетинг|Реклама|Рекламные|Создание профилей для персонализированной рекламы|Таргетинг',
    functional: 'Функциональные|Предпочтения|Функциональность',
    personalisation:
      'Персонализация|Использование профилей для выбора персонализированного контента',
    social: 'Социальные сети',
  },
  needed: 'Необходимые|Строго необходимые|Обязательные|Технические|Безопасность',
  dialogs: [
    'Мы используем файлы cookie, чтобы улучшить работу сайта и анализировать трафик. Вы можете изменить настройки в любое время. Отклонить Настроить Принять все',
    'Этот сайт использует cookie. Продолжая пользоваться сайтом, вы соглашаетесь с обработкой персональных данных метрическими программами. Отказаться Согласен',
  ],
  wall: 'Читайте бесплатно с рекламой, приняв файлы cookie наших партнеров, или оформите подписку без рекламы за 199 руб. в месяц. Принять. Оформить подписку',
  withdraw:
    'Настройки cookie|Управление файлами cookie|Настройки конфиденциальности|Отозвать согласие',
};

export const uk: Sample = {
  language: 'uk',
  buttons: {
    'accept-all': `Прийняти всі|Приймаю|Погоджуюсь|Дозволити всі|Прийняти всі файли cookie|Я згоден|Так, погоджуюсь|Прийняти та закрити|Прийняти все|Дозволити всі файли cookie`,
    'reject-all': `Відхилити всі|Відхилити|Лише необхідні|Не приймаю|Продовжити без згоди|Ні, дякую|Прийняти лише необхідні|Відмовитися|
      Дозволити лише необхідні файли cookie|Відхилити необов'язкові|Не погоджуюсь|Тільки обов'язкові|Відхилити всі, крім необхідних|Заборонити всі|
      Використовувати лише необхідні файли cookie`,
    settings:
      'Налаштування|Налаштування cookie|Налаштувати|Більше варіантів|Керувати налаштуваннями|Змінити налаштування|Параметри',
    save: 'Зберегти|Зберегти налаштування|Дозволити вибрані|Підтвердити мій вибір|Зберегти та закрити|Прийняти вибрані',
    'more-info':
      'Докладніше|Дізнатися більше|Показати деталі|Наші партнери|Політика щодо файлів cookie',
    acknowledge: 'Зрозуміло|Добре',
    close: 'Закрити|Не зараз',
    pay: 'Оформити підписку|Відмовитися та підписатися',
  },
  weak: { yes: 'Так', no: 'Ні' },
  purposes: {
    analytics:
      'Статистика|Аналітичні файли cookie|Статистичні|Вимірювання ефективності вмісту|Розробка та покращення сервісів|Аналітика',
    advertising:
      'Маркетинг|Реклама|Рекламні|Створення профілів для персоналізованої реклами|Таргетинг',
    functional: 'Функціональні|Уподобання|Функціональність',
    personalisation: 'Персоналізація|Використання профілів для вибору персоналізованого вмісту',
    social: 'Соціальні мережі',
  },
  needed: "Необхідні|Суворо необхідні|Обов'язкові|Технічні|Безпека",
  dialogs: [
    'Ми використовуємо файли cookie, щоб покращити роботу сайту та аналізувати трафік. Ви можете змінити налаштування у будь-який час. Відхилити Налаштувати Прийняти всі',
    'Цей сайт використовує cookie. Ми та наші партнери обробляємо персональні дані для персоналізованої реклами. Погоджуєтесь? Відмовитися Погоджуюсь',
  ],
  withdraw:
    'Налаштування cookie|Керування файлами cookie|Налаштування конфіденційності|Відкликати згоду',
};

export const SLAVIC: Sample[] = [pl, cs, sk, hr, sl, bg, ru, uk];
