import {
	type ContentType,
	endOfDay,
	isLocalizedField,
	type Published,
	type Reference,
	type SiteKey,
	startOfDay,
} from '@portolano/content-models';
import { fieldsOf } from './changes.ts';

/**
 * A condition on documents. Keys are fields of the published shape.
 * - a value: the field equals it, or, for a list, holds it; a reference is compared by type and id;
 * - `anyOf`: the field equals, or holds, one of these;
 * - `not`: the field differs from, or does not hold, the value;
 * - `before` / `after`: an instant or a day compared with the clock of the store, which knows when the answer will
 *   change by itself. An instant is before now once it has come. A day is before now from its first moment in Rome and
 *   after now until its last one is over, so today is both. `orAbsent` also keeps documents without the field.
 *
 * A localized field equals a text that it has in any language.
 */
export type Condition =
	| string
	| boolean
	| number
	| Reference
	| { anyOf: readonly (string | Reference)[] }
	| { not: string | boolean | Reference }
	| { before: 'now'; orAbsent?: true }
	| { after: 'now'; orAbsent?: true };

/** Documents by type, site and conditions, without order. */
export interface Filter {
	readonly type: ContentType;
	/** Sorted; undefined for all sites. */
	readonly sites: readonly SiteKey[] | undefined;
	readonly where: readonly (readonly [field: string, condition: Condition])[];
}

/** The same text for the same filter, however it is written. */
export function textOf({ type, sites, where }: Filter): string {
	return JSON.stringify([type, sites ?? 'any', where]);
}

/** Conditions in one order, whatever order they are written in. */
export function conditionsOf(where: object | undefined): Filter['where'] {
	const entries = Object.entries<Condition>({ ...where });
	return entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** What a value is compared by: texts, codes, names of references, and each of these for a list. */
function valueTokens(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'boolean' || typeof value === 'number') return [String(value)];
	if (Array.isArray(value)) return value.flatMap(valueTokens);
	if (typeof value !== 'object' || value === null) return [];
	return 'type' in value && 'id' in value ? [`${String(value.type)}/${String(value.id)}`] : [];
}

/** What a field of a document is compared by; of a localized one the text in each language. */
export function tokensOf(document: Published | undefined, field: string): string[] {
	if (!document) return [];
	const value = fieldsOf(document)[field];
	const isLocalized = typeof value === 'object' && value !== null && isLocalizedField(document.type, field);
	return valueTokens(isLocalized ? Object.values(value) : value);
}

/** The token that a field must have, where the condition is a plain value. */
export function exactToken(condition: Condition): string | undefined {
	if (typeof condition !== 'object') return String(condition);
	return 'id' in condition ? `${condition.type}/${condition.id}` : undefined;
}

function beginning(value: string): number {
	return value.length === 10 ? startOfDay(value) : Date.parse(value);
}

function ending(value: string): number {
	return value.length === 10 ? endOfDay(value) : Date.parse(value);
}

function meets(document: Published, [field, condition]: Filter['where'][number], now: number): boolean {
	const exact = exactToken(condition);
	if (exact !== undefined) return tokensOf(document, field).includes(exact);
	if (typeof condition !== 'object') return false;
	if ('anyOf' in condition) {
		const tokens = tokensOf(document, field);
		return valueTokens([...condition.anyOf]).some((token) => tokens.includes(token));
	}
	if ('not' in condition) {
		const tokens = tokensOf(document, field);
		return valueTokens(condition.not).every((token) => !tokens.includes(token));
	}
	const value = fieldsOf(document)[field];
	if (typeof value !== 'string') return 'orAbsent' in condition && condition.orAbsent === true;
	return 'before' in condition ? beginning(value) <= now : ending(value) > now;
}

/** Whether one of `sites` owns the document or shows it. */
export function isOn(document: Published, sites: readonly SiteKey[] | undefined): boolean {
	if (!sites) return true;
	return sites.includes(document.owner) || document.alsoOn.some((site) => sites.includes(site));
}

/** Whether the document, of the type of the filter, passes it at `now` (milliseconds since 1970). */
export function passes(document: Published, { sites, where }: Filter, now: number): boolean {
	return isOn(document, sites) && where.every((condition) => meets(document, condition, now));
}

/** Instants after `now` at which the document may begin or cease to pass (milliseconds since 1970). */
export function turningPoints(document: Published, { where }: Filter, now: number): number[] {
	const fields = fieldsOf(document);
	return where.flatMap(([field, condition]) => {
		const value = fields[field];
		if (typeof condition !== 'object' || typeof value !== 'string') return [];
		const at = 'before' in condition ? beginning(value) : 'after' in condition ? ending(value) : -Infinity;
		return at > now ? [at] : [];
	});
}
