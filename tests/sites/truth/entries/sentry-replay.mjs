import * as Sentry from '@sentry/browser';

const { masked } = document.currentScript.dataset;
Sentry.init({
  dsn: `https://0123456789abcdef0123456789abcdef@${document.currentScript.dataset.to}/42`,
  replaysSessionSampleRate: 1,
  integrations: [
    Sentry.replayIntegration({
      maskAllText: masked === 'yes',
      maskAllInputs: masked === 'yes',
      minReplayDuration: 0,
      flushMinDelay: 500,
      flushMaxDelay: 1000,
    }),
  ],
});
