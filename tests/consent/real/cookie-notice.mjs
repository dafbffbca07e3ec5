const POLISH = `messageLocales:{en:'Używamy plików cookie, aby zapewnić najlepszą obsługę na naszej stronie.'},buttonLocales:{en:'Rozumiem'},`;

/** @type {import('../types.mjs').Manager} */
export default {
  title: 'cookieNoticeJS',
  packages: ['cookie-notice'],
  purposes: [],
  choice: 'notice',
  variants: { '': {}, pl: { lang: 'pl' } },
  page: ({ lang }) => ({
    body: `<script src="/npm/cookie-notice/dist/cookie.notice.min.js"></script>
<script>new cookieNoticeJS({${lang === 'pl' ? POLISH : ''}learnMoreLinkEnabled:true,learnMoreLinkHref:'/#k'})</script>`,
  }),
  dialog: ['#cookieNotice'],
  read: ({ cookie }) => ({ decided: !!cookie('cookie_notice'), granted: {} }),
  accept: () => [['press', '#cookieNotice .confirm']],
};
