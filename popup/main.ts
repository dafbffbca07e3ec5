import { mount } from 'svelte';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import { watchErrors } from '../src/adapters/browser/errors.ts';
import { leaveOutIfSuspected } from '../src/adapters/db/damage.ts';
import { openEarly } from '../src/adapters/db/glance.ts';
import { language } from '../src/adapters/i18n/t.ts';
import App from './App.svelte';

watchErrors('popup');
openEarly();
const asked = new URLSearchParams(location.search).get('tab');
const tab = asked !== null && /^\d+$/.test(asked) ? Number(asked) : null;
const root = document.documentElement;
Object.assign(root, language());
/** As a page of its own (or on a narrow phone) the popup yields; in its frame it sets the width. */
root.classList.toggle('page', asked !== null || screen.width < 380);
await leaveOutIfSuspected();
mount(App, { target: document.body, props: { tab } });
