import Plausible from 'plausible-tracker';

const { domain, to } = document.currentScript.dataset;
Plausible({ domain, apiHost: to, trackLocalhost: true }).trackPageview();
