/** The header: name, navigation, and the switches of language and theme. */

import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { t } from '../language/language.ts';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { LiveMark } from '../live/live-mark.tsx';
import { ThemeSwitch } from '../theme/theme-switch.tsx';
import { ROUTES } from './routes.ts';
import './header.css';

/** The header of all pages. On a phone the menu opens by a button, and closes when one goes to a page. */
export function Header() {
  const { path } = useLocation();
  const [isOpen, setOpen] = useState(false);
  // Another path closes it.
  useEffect(() => setOpen(false), [path]);
  return (
    <header class="bar">
      <a class="brand" href="/">
        Footing
      </a>
      <button
        type="button"
        class="menu-button"
        aria-expanded={isOpen}
        aria-controls="menu"
        onClick={() => setOpen(!isOpen)}
      >
        {t('app.menu')}
      </button>
      <div id="menu" class="menu" data-open={isOpen}>
        <nav aria-label={t('app.navigation')}>
          <ul>
            {ROUTES.flatMap((route) =>
              route.menu === undefined
                ? []
                : [
                    <li key={route.path}>
                      <a href={route.path} aria-current={isCurrent(path, route.path) ? 'page' : undefined}>
                        {t(route.menu)}
                      </a>
                    </li>,
                  ],
            )}
          </ul>
        </nav>
        <div class="switches">
          <LiveMark />
          <LanguageSwitch />
          <ThemeSwitch />
          <a href="/docs">{t('app.api')}</a>
        </div>
      </div>
    </header>
  );
}

function isCurrent(path: string, of: string): boolean {
  return path === of || (of !== '/' && path.startsWith(`${of}/`));
}
