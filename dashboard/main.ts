import { mount } from 'svelte';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import { watchErrors } from '../src/adapters/browser/errors.ts';
import { leaveOutIfSuspected } from '../src/adapters/db/damage.ts';
import { language } from '../src/adapters/i18n/t.ts';
import App from './App.svelte';

watchErrors('dashboard');
Object.assign(document.documentElement, language());
await leaveOutIfSuspected();
mount(App, { target: document.body });
