/** Light or dark: as the system is, or as the reader chose. */
import { signal } from '@preact/signals';

/** The choices, the first where none was made. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** A choice. */
export type Theme = (typeof THEMES)[number];

const KEY = 'footing.theme';

/** What the reader chose. */
export const theme = signal<Theme>(THEMES.find((name) => name === localStorage.getItem(KEY)) ?? 'system');

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
/** Whether the page is dark just now; for what is drawn on a canvas. */
export const isDark = signal(false);

/** Shows the page in the chosen theme, and goes with the system where none was chosen. */
export function applyTheme(): void {
  const show = (): void => {
    isDark.value = theme.value === 'dark' || (theme.value === 'system' && prefersDark.matches);
    document.documentElement.dataset['theme'] = isDark.value ? 'dark' : 'light';
  };
  theme.subscribe(show);
  prefersDark.addEventListener('change', show);
}

/** Chooses a theme, also for the next visit. */
export function chooseTheme(name: Theme): void {
  localStorage.setItem(KEY, name);
  theme.value = name;
}
