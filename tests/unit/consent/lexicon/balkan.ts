import type { Sample } from './sample.ts';

export const sr: Sample = {
  language: 'sr',
  buttons: {
    'accept-all': `Прихвати све|Прихватам|Прихватам све|Слажем се|Дозволи све|Прихвати све колачиће|Дозволи све колачиће|Прихвати|Да, прихватам|Прихвати и затвори|Прихвати и настави|Омогући све`,
    'reject-all': `Одбиј све|Одбиј|Одбијам|Не прихватам|Само неопходни|Само неопходни колачићи|Прихвати само неопходне|Дозволи само неопходне|Настави без прихватања|Не, хвала|Не слажем се|
      Одбиј необавезне|Одбиј необавезне колачиће|Користи само неопходне колачиће|Само обавезни|Одбиј све осим неопходних|Одбијам све`,
    settings: `Подешавања|Подеси|Прилагоди|Више опција|Подешавања колачића|Управљај колачићима|Управљање колачићима|Прикажи подешавања|Промени подешавања|Напредна подешавања`,
    save: `Сачувај|Сачувај подешавања|Сачувај избор|Потврди избор|Потврди|Дозволи изабране|Прихвати изабране|Сачувај и затвори|Потврди мој избор`,
    'more-info': 'Више информација|Сазнај више|Прикажи детаље|Наши партнери|Политика колачића',
    acknowledge: 'Разумем|У реду',
    close: 'Затвори|Не сада',
    pay: 'Претплати се|Одбиј и претплати се',
  },
  weak: { yes: 'Да', no: 'Не' },
  purposes: {
    analytics: `Статистика|Аналитички колачићи|Аналитика|Мерење учинка садржаја|Развој и побољшање услуга|Перформансе`,
    advertising: 'Маркетинг|Рекламни колачићи|Оглашавање|Рекламе|Циљано оглашавање',
    functional: 'Функционални|Преференце|Функционалност',
    personalisation: 'Персонализација|Прилагођени садржај',
    social: 'Друштвене мреже',
  },
  needed: `Неопходни|Строго неопходни|Обавезни колачићи|Технички|Увек активни`,
  dialogs: [
    `Користимо колачиће да бисмо побољшали ваше искуство и анализирали саобраћај. Подешавања можете променити у било ком тренутку. Одбиј Подешавања Прихвати све`,
    `Ваша приватност нам је важна. Ми и наши партнери обрађујемо личне податке ради приказивања персонализованих огласа. Да ли се слажете? Не слажем се Слажем се`,
  ],
  withdraw: `Подешавања колачића|Управљање колачићима|Подешавања приватности|Промени подешавања колачића`,
};

export const mk: Sample = {
  language: 'mk',
  buttons: {
    'accept-all': `Прифати ги сите|Прифати сѐ|Прифаќам|Се согласувам|Дозволи ги сите|Прифати ги сите колачиња|Прифати|Да, прифаќам|Прифати и затвори|Прифати и продолжи|Дозволи ги сите колачиња`,
    'reject-all': `Одбиј ги сите|Одбиј|Одбивам|Не прифаќам|Само неопходни|Само неопходните|Само неопходни колачиња|Прифати само неопходни|Дозволи само неопходни|Продолжи без прифаќање|Не, благодарам|
      Не се согласувам|Одбиј ги непотребните|Одбиј ги незадолжителните|Одбиј ги сите освен неопходните|Само задолжителни|Користи само неопходни колачиња`,
    settings: `Поставки|Подесувања|Прилагоди|Повеќе опции|Поставки за колачиња|Управувај со колачињата|Управувај со преференции|Прикажи поставки|Промени поставки|Напредни поставки`,
    save: `Зачувај|Зачувај поставки|Зачувај избор|Потврди го изборот|Дозволи избор|Дозволи ги избраните|Прифати ги избраните|Зачувај и затвори|Потврди го мојот избор`,
    'more-info':
      'Повеќе информации|Дознај повеќе|Прикажи детали|Нашите партнери|Политика за колачиња',
    acknowledge: 'Разбирам|Во ред',
    close: 'Затвори|Не сега',
    pay: 'Претплати се|Одбиј и претплати се',
  },
  weak: { yes: 'Да', no: 'Не' },
  purposes: {
    analytics: `Статистика|Аналитички колачиња|Аналитика|Мерење на перформансите на содржината|Развој и подобрување на услугите|Перформанси`,
    advertising: 'Маркетинг|Рекламни колачиња|Рекламирање|Реклами|Маркетинг колачиња',
    functional: 'Функционални|Преференции|Функционалност',
    personalisation: 'Персонализација|Создавање профили за прилагодена содржина',
    social: 'Социјални мрежи',
  },
  needed: `Неопходни|Строго неопходни|Технички неопходни колачиња|Задолжителни|Секогаш активни`,
  dialogs: [
    `Користиме колачиња за да го подобриме вашето искуство и да го анализираме сообраќајот. Можете да ги промените поставките во секое време. Одбиј Поставки Прифати ги сите`,
    `Вашата приватност ни е важна. Ние и нашите партнери обработуваме лични податоци за да прикажеме персонализирани реклами. Дали се согласувате? Не се согласувам Се согласувам`,
  ],
  withdraw: `Поставки за колачиња|Управувај со колачињата|Поставки за приватност|Промени согласност`,
};

export const sq: Sample = {
  language: 'sq',
  buttons: {
    'accept-all': `Prano të gjitha|Pranoj|Pranoj të gjitha|Jam dakord|Lejo të gjitha|Prano të gjitha cookies|Prano|Po, pranoj|Prano dhe mbyll|Prano dhe vazhdo|Pajtohem`,
    'reject-all': `Refuzo të gjitha|Refuzo|Refuzoj|Nuk pranoj|Vetëm të nevojshmet|Vetëm thelbësore|Prano vetëm të nevojshmet|Lejo vetëm të nevojshmet|Vazhdo pa pranuar|Jo, faleminderit|Nuk jam dakord|
      Refuzo opsionalet|Refuzo jo-esencialet|Vetëm cookies e nevojshme|Refuzo të gjitha cookies|Refuzo të gjitha përveç të nevojshmeve|Vetëm të domosdoshmet|Nuk pajtohem`,
    settings: `Cilësimet|Personalizo|Më shumë opsione|Menaxho preferencat|Menaxho cookies|Cilësimet e cookies|Preferencat|Ndrysho cilësimet|Përshtat cilësimet|Konfiguro`,
    save: `Ruaj|Ruaj preferencat|Ruaj zgjedhjet|Ruaj cilësimet|Konfirmo zgjedhjet e mia|Lejo zgjedhjen|Prano të zgjedhurat|Ruaj dhe mbyll`,
    'more-info':
      'Më shumë informacion|Mëso më shumë|Shfaq detajet|Partnerët tanë|Politika e cookies',
    acknowledge: 'E kuptova|Në rregull',
    close: 'Mbyll|Jo tani',
    pay: 'Abonohu|Refuzo dhe abonohu',
  },
  weak: { yes: 'Po', no: 'Jo' },
  purposes: {
    analytics: `Statistika|Analitike|Cookies analitike|Analitika|Matja e performancës së përmbajtjes|Performanca`,
    advertising: 'Marketingu|Reklama|Cookies të reklamave|Marketing|Reklamat e personalizuara',
    functional: 'Funksionale|Preferencat|Funksionaliteti',
    personalisation: 'Personalizimi|Krijimi i një profili për përmbajtje të personalizuar',
    social: 'Rrjetet sociale',
  },
  needed: `Të nevojshme|Rreptësisht të nevojshme|Thelbësore|Të domosdoshme|Gjithmonë aktive`,
  dialogs: [
    `Ne përdorim cookies për të përmirësuar përvojën tuaj dhe për të analizuar trafikun. Mund ta ndryshoni zgjedhjen në çdo kohë. Refuzo Cilësimet Prano të gjitha`,
    `Ne respektojmë privatësinë tuaj. Ne dhe partnerët tanë përpunojmë të dhënat personale për të shfaqur reklama të personalizuara. A jeni dakord? Nuk jam dakord Jam dakord`,
  ],
  withdraw: `Cilësimet e cookies|Menaxho cookies|Cilësimet e privatësisë|Tërhiq pëlqimin|Preferencat e cookies`,
};

export const BALKAN: Sample[] = [sr, mk, sq];
