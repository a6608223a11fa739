import type { ContentType, Published, SiteKey } from '@portolano/content-models';
import { type Change, fieldsOf } from '../changes.ts';
import { isOn } from '../conditions.ts';
import { entryOf } from '../documents.ts';
import type { Question } from '../register.ts';
import type { Ask, Ground, Report } from './ground.ts';

interface Count {
	readonly question: Question;
	readonly site: SiteKey;
	readonly field: string;
	answer: ReadonlyMap<string, number>;
}

/** Questions about how many documents have each value of a field. */
export interface Counts {
	read(ask: Ask, query: { type: ContentType; site: SiteKey; field: string }): ReadonlyMap<string, number>;
	concern(change: Change, report: Report): void;
}

function valuesOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(valuesOf);
	if (typeof value === 'object' && value !== null) return 'id' in value ? [String(value.id)] : [];
	return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
		? [String(value)]
		: [];
}

function counted(
	document: Published | undefined,
	{ site, field }: Pick<Count, 'site' | 'field'>,
): Set<string> {
	if (!document || !isOn(document, [site])) return new Set();
	return new Set(valuesOf(fieldsOf(document)[field]));
}

function sorted(answer: Map<string, number>): ReadonlyMap<string, number> {
	return new Map([...answer].filter(([, many]) => many > 0).sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function createCounts({ documents, register }: Ground): Counts {
	const byType = new Map<ContentType, Map<string, Count>>();

	function tally(type: ContentType, query: Pick<Count, 'site' | 'field'>): ReadonlyMap<string, number> {
		const answer = new Map<string, number>();
		for (const document of documents.ofType(type).values()) {
			for (const value of counted(document, query)) answer.set(value, (answer.get(value) ?? 0) + 1);
		}
		return sorted(answer);
	}

	function open(type: ContentType, site: SiteKey, field: string): Count {
		const ofType = entryOf(byType, type, () => new Map<string, Count>());
		const name = `${site}|${field}`;
		return entryOf(ofType, name, () => {
			const question = register.open({ kind: 'counts', type, site, field }, () => ofType.delete(name));
			return { question, site, field, answer: tally(type, { site, field }) };
		});
	}

	function recount(count: Count, { before, after }: Change): boolean {
		const was = counted(before, count);
		const is = counted(after, count);
		const gone = [...was].filter((value) => !is.has(value));
		const come = [...is].filter((value) => !was.has(value));
		if (gone.length + come.length === 0) return false;
		const answer = new Map(count.answer);
		for (const value of gone) answer.set(value, (answer.get(value) ?? 0) - 1);
		for (const value of come) answer.set(value, (answer.get(value) ?? 0) + 1);
		count.answer = sorted(answer);
		return true;
	}

	return {
		read(ask, { type, site, field }) {
			const count = open(type, site, field);
			ask(count.question);
			return count.answer;
		},
		concern(change, report) {
			for (const count of byType.get(change.type)?.values() ?? []) {
				if (recount(count, change)) report(count.question);
			}
		},
	};
}
