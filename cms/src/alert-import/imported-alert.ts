import type { Language, Published } from '@portolano/content-models';

/** What readers are told, in one language. */
export interface ImportedTexts {
	readonly title: string;
	/** One line. */
	readonly text: string;
	readonly area?: string | undefined;
	/** Paragraphs of the whole text. */
	readonly paragraphs: readonly string[];
}

export type Translations = Readonly<Partial<Record<Exclude<Language, 'it'>, ImportedTexts>>>;

/** What a message from others says about one alert, ready to fill a draft. */
export interface ImportedAlert extends ImportedTexts {
	/** Identifies the message; for bulletins, what it is about: later issues have the same key. */
	readonly key: string;
	/** Keys of earlier messages that it replaces or cancels. */
	readonly replaces: readonly string[];
	/** When it was issued, as an ISO instant in UTC. */
	readonly sent: string;
	/** It takes back what earlier messages said. */
	readonly isCancelled: boolean;
	/** The same in other languages, where the message has them. */
	readonly translations: Translations;
	/** Missing where the message doesn't say it in a way that leaves no doubt. */
	readonly severity?: Published<'alert'>['severity'] | undefined;
	readonly risk?: Published<'alert'>['risk'];
	readonly isDrill: boolean;
	readonly start: string;
	readonly end?: string | undefined;
	readonly source: { readonly name: string; readonly url?: string | undefined };
	/** What the officer has to look at, in Italian. */
	readonly remarks: readonly string[];
}

/** The body for whose sites messages are read. */
export interface ImportPlace {
	readonly city: string;
	readonly istatCode?: string | undefined;
	/** Its zone in the national bulletin. */
	readonly alertZone?: string | undefined;
}

/** Returns `text` on one line, cut between words to at most `max` characters. */
export function shortened(text: string, max: number): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	if (line.length <= max) return line;
	const cut = line.slice(0, max - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).trimEnd()}…`;
}
