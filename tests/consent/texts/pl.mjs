export default {
  title: 'Dbamy o Twoją prywatność',
  text: 'Używamy plików cookie, aby strona działała, aby mierzyć ruch i wyświetlać reklamy. Możesz zaakceptować, odrzucić lub wybrać.',
  accept: 'Akceptuję wszystkie',
  reject: 'Odrzucam wszystkie',
  settings: 'Ustawienia',
  save: 'Zapisz wybór',
  close: 'Zamknij',
  heading: 'Ustawienia plików cookie',
  labels: {
    necessary: 'Niezbędne',
    functional: 'Funkcjonalne',
    analytics: 'Analityczne',
    advertising: 'Reklamowe',
    social: 'Społecznościowe',
  },
  about: {
    necessary: 'Konieczne do działania strony.',
    functional: 'Zapamiętują Twoje ustawienia.',
    analytics: 'Pomagają zrozumieć, jak korzystasz ze strony.',
    advertising: 'Służą do personalizowanych reklam.',
    social: 'Wtyczki sieci społecznościowych.',
  },
};
