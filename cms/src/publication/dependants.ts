import { subjectOf } from '@portolano/content-models';
import { type Current, publishedAround } from './log/entries.ts';
import { keyOf, type Subject } from './log/subject.ts';
import { planFor } from './plan.ts';
import { PublicationRefused } from './refusal.ts';
import type { Scope } from './scope.ts';

/** The published documents that mention a document about to be withdrawn. */
export interface Dependants {
	/** Documents to be published again without the link. */
	freed: Current[];
	/** Documents to be withdrawn too: they require it, or another document of this list. */
	bound: Current[];
}

async function fate(subject: Subject, leaving: ReadonlySet<string>, scope: Scope) {
	try {
		return (await planFor(subject, { scope, leaving })).change === 'published' ? 'freed' : 'untouched';
	} catch (error) {
		if (error instanceof PublicationRefused) return 'bound';
		throw error;
	}
}

/** Finds, link by link, the documents that a withdrawal of `subject` would change. Writes nothing. */
export async function dependantsOf(subject: Subject, scope: Scope): Promise<Dependants> {
	const leaving = new Set([keyOf(subject)]);
	const freed = new Map<string, Current>();
	const bound: Current[] = [];
	// The set grows during the loop: a document bound to a bound document is withdrawn too.
	for (const key of leaving) {
		for (const current of await publishedAround(key, 'mentions', scope)) {
			const mentioning = subjectOf(current.entry);
			const its = keyOf(mentioning);
			if (leaving.has(its)) continue;
			const becomes = await fate(mentioning, leaving, scope);
			if (becomes === 'freed') freed.set(its, current);
			if (becomes !== 'bound') continue;
			leaving.add(its);
			freed.delete(its);
			bound.push(current);
		}
	}
	return { freed: [...freed.values()], bound };
}
