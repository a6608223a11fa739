import en from './strings/en.json' with { type: 'json' };
import it from './strings/it.json' with { type: 'json' };

/** Names a text of the interface, such as `page.index`. */
export type StringKey = keyof typeof it;

/** Text by key; `{name}` in it is replaced by `values.name`. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

type Strings = Record<StringKey, string>;

/** Languages the interface has been written in. */
const written: Record<string, Strings> = { it, en };

/**
 * The texts of the interface in `lang` (a BCP 47 primary tag, such as `it`).
 * A language it has not been written in speaks English; {@link translatedFrom} speaks any other dictionary, such as a pseudo-locale.
 */
export function strings(lang: string): Translate {
	return translatedFrom(written[lang] ?? en);
}

/** The language `strings(lang)` really speaks, for the `lang` attribute of what it says. */
export function spokenLanguage(lang: string): string {
	return lang in written ? lang : 'en';
}

/** The texts of a whole dictionary. @throws when a text wants a value that was not given. */
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
