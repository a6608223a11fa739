import {
	type ContentType,
	endOfDay,
	isLocalizedField,
	type Published,
	type Reference,
	romeDay,
	type SiteKey,
	startOfDay,
} from '@portolano/content-models';
import { fieldsOf } from './changes.ts';

/**
 * A condition on one field of a published document:
 * - a value: the field equals it or, for a list, contains it; a reference is compared by type and id;
 * - `anyOf`: the field equals, or contains, one of these;
 * - `not`: the field differs from, or does not contain, the value;
 * - `before` / `after`: compares an instant or a day with the store's clock, which updates the answer as time passes.
 *   An instant is before now once it has come. A day is before now from its first moment in Rome and after now until
 *   its end, so today is both. `orAbsent` also includes documents without the field;
 * - `over`: an instant that has come, or a day that has ended: the opposite of `after`;
 * - `within`: an instant, a day, or one day of a list, is in a year (`2026`) or a month (`2026-12`) in Rome; with `before`, only
 *   once it has come.
 *
 * A localized field equals a value when its text in any language does.
 */
export type Condition =
	| string
	| boolean
	| number
	| Reference
	| { anyOf: readonly (string | Reference)[] }
	| { not: string | boolean | Reference }
	| { before: 'now'; orAbsent?: true }
	| { after: 'now'; orAbsent?: true }
	| { over: 'now' }
	| { within: string; before?: 'now' };

/** A query's type, sites and conditions, without its order. */
export interface Filter {
	readonly type: ContentType;
	/** Sorted; undefined for all sites. */
	readonly sites: readonly SiteKey[] | undefined;
	readonly where: readonly (readonly [field: string, condition: Condition])[];
}

/** Returns a canonical text of the filter, usable as a key. */
export function textOf({ type, sites, where }: Filter): string {
	return JSON.stringify([type, sites ?? 'any', where]);
}

/** Returns the conditions sorted by field name. */
export function conditionsOf(where: object | undefined): Filter['where'] {
	const entries = Object.entries<Condition>({ ...where });
	return entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Returns the tokens a value is compared by: its text, `type/id` of a reference, all tokens of a list's items. */
function valueTokens(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'boolean' || typeof value === 'number') return [String(value)];
	if (Array.isArray(value)) return value.flatMap(valueTokens);
	if (typeof value !== 'object' || value === null) return [];
	return 'type' in value && 'id' in value ? [`${String(value.type)}/${String(value.id)}`] : [];
}

/** Returns the tokens of a field; for a localized field those of its text in each language. */
export function tokensOf(document: Published | undefined, field: string): string[] {
	if (!document) return [];
	const value = fieldsOf(document)[field];
	const isLocalized = typeof value === 'object' && value !== null && isLocalizedField(document.type, field);
	return valueTokens(isLocalized ? Object.values(value) : value);
}

/** Returns the token that a field must have when the condition is a plain value; otherwise undefined. */
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

/** Whether a date, or one of several, is in a year or a month in Rome: `2026`, `2026-12`. */
function isWithin(value: unknown, period: string): boolean {
	if (Array.isArray(value)) return value.some((each) => isWithin(each, period));
	return typeof value === 'string' && `${romeDay(value)}-`.startsWith(`${period}-`);
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
	if ('within' in condition && !isWithin(value, condition.within)) return false;
	if ('within' in condition && !condition.before) return true;
	if (typeof value !== 'string') return 'orAbsent' in condition && condition.orAbsent === true;
	if ('over' in condition) return ending(value) <= now;
	return 'before' in condition ? beginning(value) <= now : ending(value) > now;
}

/** Whether the document is owned by, or also shown on, one of `sites`. */
export function isOn(document: Published, sites: readonly SiteKey[] | undefined): boolean {
	if (!sites) return true;
	return sites.includes(document.owner) || document.alsoOn.some((site) => sites.includes(site));
}

/** Whether lists, counts and relations show a document: one that is no longer current has its page alone. */
export function isListed({ outdated }: Published): boolean {
	return outdated === undefined;
}

/** A filter by slug looks for one page rather than for what to show in a list. */
function isForPage(where: Filter['where']): boolean {
	return where.some(([field]) => field === 'slug');
}

/** Whether a document of the filter's type passes the filter at `now` (milliseconds since 1970). */
export function passes(document: Published, { sites, where }: Filter, now: number): boolean {
	const isThere = isOn(document, sites) && (isListed(document) || isForPage(where));
	return isThere && where.every((condition) => meets(document, condition, now));
}

/** Returns the instants after `now` at which the document may start or stop passing (milliseconds since 1970). */
export function turningPoints(document: Published, { where }: Filter, now: number): number[] {
	const fields = fieldsOf(document);
	return where.flatMap(([field, condition]) => {
		const value = fields[field];
		if (typeof condition !== 'object' || typeof value !== 'string') return [];
		const turning = 'before' in condition ? [beginning(value)] : [];
		const ended = 'after' in condition || 'over' in condition ? [ending(value)] : [];
		return [...turning, ...ended].filter((at) => at > now);
	});
}
