/** Switches between the languages. */
import { chooseLanguage, LANGUAGES, type Language, language, rememberLanguage, t } from './language.ts';

/** A list of the languages. */
export function LanguageSwitch() {
  return (
    <label class="switch">
      <span class="visually-hidden">{t('app.language')}</span>
      <select
        value={language.value}
        onChange={({ currentTarget }) => {
          const name = currentTarget.value as Language;
          rememberLanguage(name);
          void chooseLanguage(name);
        }}
      >
        {Object.entries(LANGUAGES).map(([name, own]) => (
          <option key={name} value={name} lang={name}>
            {own}
          </option>
        ))}
      </select>
    </label>
  );
}
