import de from './strings/de.json' with { type: 'json' };
import en from './strings/en.json' with { type: 'json' };
import fr from './strings/fr.json' with { type: 'json' };
import it from './strings/it.json' with { type: 'json' };

/** Key of a text of the interface, such as `page.index`. */
export type StringKey = keyof typeof it;

/** Returns a text by key; `{name}` in it is replaced by `values.name`. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

type Strings = Record<StringKey, string>;

/** Languages with interface texts. */
const written: Record<string, Strings> = { it, en, de, fr };

/**
 * Returns the texts of the interface in `lang` (a BCP 47 primary tag, such as `it`); English if there are none. {@link
 * translatedFrom} takes any other dictionary, such as a pseudo-locale.
 */
export function strings(lang: string): Translate {
	return translatedFrom(written[lang] ?? en);
}

/** Returns the language that `strings(lang)` actually uses, for the `lang` attribute of its texts. */
export function spokenLanguage(lang: string): string {
	return lang in written ? lang : 'en';
}

/**
 * Returns the texts of a complete dictionary.
 * @throws Error when a placeholder's value is missing.
 */
export function translatedFrom(texts: Strings): Translate {
	return (key, values = {}) => {
		const text = texts[key];
		if (!text.includes('{')) return text;
		return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
			const value = values[name];
			if (value === undefined) {
				throw new Error(
					`The text “${key}” needs a value for {${name}}: pass it as t('${key}', { ${name} }).`,
				);
			}
			return String(value);
		});
	};
}
