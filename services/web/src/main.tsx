/** Mounts the dashboard. */
import { render } from 'preact';
import { App } from './app/app.tsx';
import { chooseLanguage, preferredLanguage } from './language/language.ts';
import { followChanges } from './live/changes.ts';
import { applyTheme } from './theme/theme.ts';
import './theme/tokens.css';
import './theme/base.css';
import './theme/print.css';

applyTheme();
await chooseLanguage(preferredLanguage());
followChanges();
const root = document.getElementById('app');
if (root === null) throw new Error('the page has no #app');
root.replaceChildren();
render(<App />, root);
