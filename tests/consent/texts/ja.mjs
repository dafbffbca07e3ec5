export default {
  title: 'プライバシーの設定',
  text: '当サイトでは、サイトの運営、利用状況の測定、広告の表示のためにCookieを使用します。同意、拒否、または個別に選択できます。',
  accept: 'すべて同意する',
  reject: 'すべて拒否する',
  settings: '設定を変更する',
  save: '選択を保存する',
  close: '閉じる',
  heading: 'Cookieの設定',
  labels: {
    necessary: '必須',
    functional: '機能性',
    analytics: 'アクセス解析',
    advertising: '広告',
    social: 'ソーシャルメディア',
  },
  about: {
    necessary: 'サイトの動作に必要です。',
    functional: '設定を記憶します。',
    analytics: 'サイトの利用状況を把握するために使用します。',
    advertising: 'パーソナライズされた広告の表示に使用します。',
    social: 'SNSの投稿や共有ボタンです。',
  },
};
