import { Refusal } from './refusal.ts';

/** Limits for the data of one request. A page of 300,000 formatted characters stays far below. */
export const bounds = {
	depth: 200,
	values: 200_000,
	listLength: 5_000,
	textLength: 2_000_000,
} as const;

/** Keys that could change an object's prototype when code copies it property by property. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

function checkText(text: string): void {
	if (text.length > bounds.textLength)
		throw new Refusal(
			`Un testo supera ${bounds.textLength} caratteri: dividilo. Nulla è stato salvato.`,
			413,
		);
	if (!text.isWellFormed())
		throw new Refusal(
			'Un testo contiene mezzi caratteri (surrogati soli): correggilo. Nulla è stato salvato.',
		);
}

function checkKey(key: string): void {
	checkText(key);
	if (reserved.has(key)) throw new Refusal(`“${key}” non è un nome di campo. Nulla è stato salvato.`);
}

function partsOf(value: object): unknown[] {
	if (!Array.isArray(value)) {
		for (const key of Object.keys(value)) checkKey(key);
		return Object.values(value);
	}
	if (value.length > bounds.listLength)
		throw new Refusal(`Un elenco ha più di ${bounds.listLength} voci: accorcialo. Nulla è stato salvato.`);
	return value;
}

/**
 * Checks that parsed JSON is within {@link bounds}. Walks it level by level: recursion could overflow the stack.
 * @throws {Refusal}
 */
export function checkBounds(value: unknown): void {
	let level = [value];
	let count = 0;
	for (let depth = 0; level.length > 0; depth += 1) {
		count += level.length;
		if (depth > bounds.depth || count > bounds.values)
			throw new Refusal(
				'Il contenuto è troppo grande o troppo annidato: semplificalo. Nulla è stato salvato.',
			);
		const next: unknown[] = [];
		for (const part of level) {
			if (typeof part === 'string') checkText(part);
			else if (typeof part === 'object' && part !== null) for (const inner of partsOf(part)) next.push(inner);
		}
		level = next;
	}
}
