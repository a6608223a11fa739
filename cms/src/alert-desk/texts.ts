import { risks, termOf } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import type { Alert } from '../generated/payload-types.ts';
import { richTextOf } from '../starter-content/text.ts';
import type { NewAlert } from './form.ts';
import { templateOf } from './templates/template.ts';

type Named = Pick<NewAlert, 'risk' | 'severity'>;

interface Texts {
	title: string;
	text: string;
	area: string | undefined;
	body: ReturnType<typeof richTextOf>;
}

const headings = { it: '## Che cosa fare', en: '## What to do' };

function templateFor({ risk, severity }: Named) {
	return risk && severity !== 'info' ? templateOf(risk, severity) : undefined;
}

function bodyOf(language: 'it' | 'en', text: string, alert: Named) {
	const advice = templateFor(alert)?.advice[language];
	return richTextOf(advice ? [text, headings[language], advice] : [text]);
}

/** The area is written in Italian: names of districts and streets stay as they are. */
function textsIn(language: 'it' | 'en', { title, area, ...alert }: NewAlert, text: string): Texts {
	const named = alert.risk ? termOf(risks, alert.risk)[language] : undefined;
	return {
		...{ title: title || named || text.slice(0, 80), text },
		...{ area: area || undefined, body: bodyOf(language, text, alert) },
	};
}

/** Returns the texts of an alert, in Italian and, where there are any, in English: the officer's, or the template's. */
export function textsOf(form: NewAlert): { it: Texts; en?: Texts } {
	const english = form.english || templateFor(form)?.line.en;
	const it = textsIn('it', form, form.sentence);
	// A title that was typed is Italian: in English the risk, or the sentence, stands for it.
	return english ? { it, en: textsIn('en', { ...form, title: undefined }, english) } : { it };
}

type Rewritten = Pick<Alert, 'text'> & Partial<Pick<Alert, 'body'>>;

/**
 * Returns the fields of an alert with another sentence in one language. A full text that was written by hand stays as it
 * is; one made from the template follows the sentence.
 */
export function rewritten(language: 'it' | 'en', before: Alert, text: string): Rewritten {
	const alert = { severity: before.severity, ...(before.risk && { risk: before.risk }) };
	const isMade = isDeepStrictEqual(before.body, bodyOf(language, before.text, alert));
	return { text, ...(isMade && { body: bodyOf(language, text, alert) }) };
}

/** Returns the English sentence that goes with another Italian one. */
export function englishFor(before: Alert, english: string | undefined): string | undefined {
	const alert = { severity: before.severity, ...(before.risk && { risk: before.risk }) };
	return english || templateFor(alert)?.line.en;
}
