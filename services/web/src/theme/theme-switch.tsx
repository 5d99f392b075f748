/** Switches between light and dark. */
import { t } from '../language/language.ts';
import { chooseTheme, THEMES, type Theme, theme } from './theme.ts';

/** A list of the themes. */
export function ThemeSwitch() {
  return (
    <label class="switch">
      <span class="visually-hidden">{t('app.theme')}</span>
      <select value={theme.value} onChange={({ currentTarget }) => chooseTheme(currentTarget.value as Theme)}>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {t(`theme.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
