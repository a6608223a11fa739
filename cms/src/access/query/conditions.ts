import { APIError, type Where } from 'payload';
import { isRecord } from '../../door/is-record.ts';

const MOST_CONDITIONS = 200;
const DEEPEST = 8;
const MOST_VALUES = 5000;
const LONGEST_TEXT = 2000;

/** A filter or sort order that is refused, with the reason in Italian. */
export class QueryRefused extends APIError {
	constructor(reason: string, status = 400) {
		super(reason, status, undefined, true);
		// Logged like Payload's own query errors.
		this.name = 'QueryError';
	}
}

/** Operators that take a list of values. */
const ofLists = ['in', 'not_in'] as const;
const ofOneValue = [
	...['equals', 'not_equals', 'exists', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
	...['like', 'not_like', 'contains'],
] as const;

/** Payload's operators, except those for geo points (no content has any) and `all` (unsupported on SQLite). */
export type Operator = (typeof ofLists)[number] | (typeof ofOneValue)[number];

type Value = string | number | boolean | Date | null;

/** One comparison of one field. */
export interface Condition {
	path: string;
	operator: Operator;
	value: Value | Value[];
}

const among = <Name extends string>(names: readonly Name[], name: string): name is Name =>
	names.some((known) => known === name);

function isValue(value: unknown): value is Value {
	return value === null || value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value);
}

function checkText(value: Value, path: string): void {
	if (typeof value !== 'string') return;
	if (value.length > LONGEST_TEXT || value.includes('\0') || !value.isWellFormed())
		throw new QueryRefused(
			`Il valore con cui si filtra “${path}” è troppo lungo o contiene caratteri non ammessi.`,
		);
}

/** Lists may be sent as one comma-separated text. */
function valuesOf(value: unknown, path: string): Value[] {
	const values: unknown[] = Array.isArray(value)
		? value
		: typeof value === 'string'
			? value.split(',')
			: [value];
	if (values.length > MOST_VALUES || !values.every(isValue))
		throw new QueryRefused(`“${path}” si confronta con un elenco di al massimo ${MOST_VALUES} valori.`);
	return values;
}

function conditionOf(path: string, operator: string, value: unknown): Condition {
	if (among(ofLists, operator)) {
		const values = valuesOf(value, path);
		for (const each of values) checkText(each, path);
		return { path, operator, value: values };
	}
	if (!among(ofOneValue, operator))
		throw new QueryRefused(`“${operator}” non è un confronto: si scrive where[campo][equals]=valore.`);
	// Payload would treat an object here as a nested query that skips every check.
	if (!isValue(value)) throw new QueryRefused(`“${path}” si confronta con un valore solo.`);
	checkText(value, path);
	return { path, operator, value };
}

function conditionsOn(name: string, wanted: unknown): Condition[] {
	if (!isRecord(wanted))
		throw new QueryRefused(`Il filtro su “${name}” si scrive where[campo][operatore]=valore.`);
	// GraphQL names can't contain dots: it sends `__` instead.
	const path = name === '_id' ? 'id' : name.replaceAll('__', '.');
	return Object.entries(wanted).map(([operator, value]) => conditionOf(path, operator, value));
}

/** Turns one condition into the constraint for the database. */
export type Change = (condition: Condition) => Promise<Where>;

/**
 * Parses a filter sent by a client and returns it with each condition replaced by the result of `change`.
 * @throws {QueryRefused} when it isn't a filter, or is larger than any that the admin panel sends.
 */
export async function changeConditions(where: unknown, change: Change): Promise<Where> {
	let count = 0;

	async function read(part: unknown, depth: number): Promise<Where> {
		if (!isRecord(part) || depth > DEEPEST)
			throw new QueryRefused(
				'Il filtro è scritto male o troppo annidato: si scrive where[campo][operatore]=valore.',
			);
		const all: Where[] = [];
		for (const [name, wanted] of Object.entries(part)) {
			if (['and', 'or'].includes(name.toLowerCase()) && Array.isArray(wanted)) {
				const parts: Where[] = [];
				for (const inner of wanted) parts.push(await read(inner, depth + 1));
				if (parts.length > 0) all.push(name.toLowerCase() === 'and' ? { and: parts } : { or: parts });
				continue;
			}
			const conditions = conditionsOn(name, wanted);
			count += conditions.length;
			if (count > MOST_CONDITIONS)
				throw new QueryRefused(`Il filtro ha più di ${MOST_CONDITIONS} condizioni.`);
			for (const condition of conditions) all.push(await change(condition));
		}
		const [only] = all;
		return all.length === 1 && only ? only : { and: all };
	}

	return read(where, 0);
}
