import type { ContentType, Published } from '@portolano/content-models';
import { type Change, fieldsOf } from '../changes.ts';
import { isListed, isOn } from '../conditions.ts';
import { entryOf } from '../map-entry.ts';
import type { CountsKey } from '../query-key.ts';
import type { RecordedQuery, RecordQuery, ReportQuery } from '../recorded-query.ts';
import type { QueryContext } from './query-context.ts';

interface CountQuery {
	readonly recorded: RecordedQuery;
	readonly key: CountsKey;
	answer: ReadonlyMap<string, number>;
}

/** Queries for how many documents have each value of a field. */
export class CountQueries {
	readonly #context: QueryContext;
	readonly #byType = new Map<ContentType, Map<string, CountQuery>>();

	constructor(context: QueryContext) {
		this.#context = context;
	}

	read(record: RecordQuery, key: CountsKey): ReadonlyMap<string, number> {
		const query = this.#open(key);
		record(query.recorded);
		return query.answer;
	}

	/** Returns the answer without keeping it up to date. */
	peek(key: CountsKey): ReadonlyMap<string, number> {
		return this.#byType.get(key.type)?.get(nameOf(key))?.answer ?? this.#count(key);
	}

	concern(change: Change, report: ReportQuery): void {
		for (const query of this.#byType.get(change.type)?.values() ?? []) {
			const answer = recounted(query, change);
			if (!answer) continue;
			query.answer = answer;
			report(query.recorded);
		}
	}

	#open({ type, site, field }: CountsKey): CountQuery {
		const ofType = entryOf(this.#byType, type, () => new Map<string, CountQuery>());
		const key = { type, site, field };
		const name = nameOf(key);
		return entryOf(ofType, name, () => {
			const forget = () => ofType.delete(name);
			const recorded = this.#context.register.open({ kind: 'counts', ...key }, forget);
			return { recorded, key, answer: this.#count(key) };
		});
	}

	#count(key: CountsKey): ReadonlyMap<string, number> {
		const answer = new Map<string, number>();
		for (const document of this.#context.documents.ofType(key.type).values())
			add(answer, countedValues(document, key), 1);
		return sorted(answer);
	}
}

function nameOf({ site, field }: CountsKey): string {
	return `${site}|${field}`;
}

function valuesOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(valuesOf);
	if (typeof value === 'object' && value !== null) return 'id' in value ? [String(value.id)] : [];
	return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
		? [String(value)]
		: [];
}

/** Returns the values under which the document is counted. */
function countedValues(document: Published | undefined, { site, field }: CountsKey): Set<string> {
	if (!document || !isListed(document) || !isOn(document, [site])) return new Set();
	return new Set(valuesOf(fieldsOf(document)[field]));
}

function add(answer: Map<string, number>, values: Iterable<string>, by: number): void {
	for (const value of values) answer.set(value, (answer.get(value) ?? 0) + by);
}

function sorted(answer: Map<string, number>): ReadonlyMap<string, number> {
	return new Map([...answer].filter(([, many]) => many > 0).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Returns the answer after the change; undefined when it stays the same. */
export function recounted(
	{ key, answer }: Pick<CountQuery, 'key' | 'answer'>,
	{ before, after }: Change,
): CountQuery['answer'] | undefined {
	const was = countedValues(before, key);
	const is = countedValues(after, key);
	const gone = [...was].filter((value) => !is.has(value));
	const come = [...is].filter((value) => !was.has(value));
	if (gone.length + come.length === 0) return undefined;
	const next = new Map(answer);
	add(next, gone, -1);
	add(next, come, 1);
	return sorted(next);
}
