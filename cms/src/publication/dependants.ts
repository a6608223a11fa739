import { subjectOf } from '@portolano/content-models';
import { type Current, publishedAround } from './log/entries.ts';
import { keyOf, type Subject } from './log/subject.ts';
import { planFor } from './plan.ts';
import { PublicationRefused } from './refusal.ts';
import type { Scope } from './scope.ts';

/** What readers see now that mentions a document about to be withdrawn. */
export interface Dependants {
	/** Published again without the link. */
	freed: Current[];
	/** Cannot stand without it, or without another of these. */
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

/** Follows, link by link, who would change if `subject` were withdrawn. Nothing is written. */
export async function dependantsOf(subject: Subject, scope: Scope): Promise<Dependants> {
	const leaving = new Set([keyOf(subject)]);
	const freed = new Map<string, Current>();
	const bound: Current[] = [];
	// A set that grows while it is walked: who is bound to what is bound leaves too.
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
