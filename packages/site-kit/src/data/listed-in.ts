import type { Language } from '@portolano/content-models';

/**
 * Returns the condition on the languages of documents that are listed for readers of `language`: those who read neither
 * Italian nor English as their own are also shown what is in English, marked as such, rather than lists that are nearly empty.
 */
export function listedIn(language: Language) {
	return language === 'it' || language === 'en' ? language : { anyOf: [language, 'en'] };
}
