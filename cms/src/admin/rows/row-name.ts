import { formatInRome } from '../dates/rome-words.ts';

/** A field that tells a row from its neighbours. */
export type NamingField =
	| { name: string; kind: 'text' }
	| { name: string; kind: 'day' | 'instant' }
	| { name: string; kind: 'choice'; labels: Readonly<Record<string, string>> };

/** Longest name of a row, in characters. */
const NAME_MAX = 80;

function wordsOf(field: NamingField, value: unknown): string {
	if (typeof value !== 'string' || value.trim() === '') return '';
	if (field.kind === 'text') return value.trim();
	return field.kind === 'choice' ? (field.labels[value] ?? '') : formatInRome(value, field.kind);
}

/** Returns the words that name a row by what is written in it: “9 luglio 2026 alle 21:00”; empty for an empty row. */
export function rowName(fields: readonly NamingField[], row: Readonly<Record<string, unknown>>): string {
	const words = fields.map((field) => wordsOf(field, row[field.name])).filter(Boolean);
	const name = words.slice(0, 2).join(' – ');
	return name.length > NAME_MAX ? `${name.slice(0, NAME_MAX)}…` : name;
}
