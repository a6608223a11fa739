import { APIError } from 'payload';
import { titleOf } from './document-title.ts';
import { type Current, keyOf, publishedAround, type Subject } from './log.ts';
import { nounOf } from './nouns.ts';
import { planFor } from './plan.ts';
import type { Scope } from './record.ts';
import { PublicationRefused } from './refusal.ts';
import type { SiteNames } from './site-names.ts';

/** What readers see now that mentions a document about to be withdrawn. */
export interface Dependants {
	/** Published again without the link. */
	freed: Current[];
	/** Cannot stand without it, or without another of these. */
	bound: Current[];
}

export function subjectOfCurrent({ entry }: Current): Subject {
	return entry.action === 'publish'
		? { type: entry.document.type, id: entry.document.id }
		: { type: entry.type, id: entry.id };
}

/** A published document that names another, as people are told of it. */
export interface Use extends Subject {
	title: string;
	/** Name of the site that owns it. */
	site: string;
}

function useOf(current: Current, names: SiteNames): Use {
	const { type, id } = subjectOfCurrent(current);
	if (current.entry.action !== 'publish') return { type, id, title: id, site: '' };
	const { document } = current.entry;
	return { type, id, title: titleOf(document), site: names.get(document.owner) ?? document.owner };
}

/** How people are told of it: its kind, its title, the site that owns it. */
export function lineOf(current: Current, names: SiteNames = new Map()): string {
	const { type, title, site } = useOf(current, names);
	return `${nounOf(type).singular.toLowerCase()} “${title}” (${site})`;
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
			const mentioning = subjectOfCurrent(current);
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

const what = 'Non ritirato: altri contenuti pubblicati lo usano.';
const cure =
	'Togli i collegamenti, oppure spunta “Ritira anche se altri lo usano”, salva la bozza e riprova. Nulla è cambiato.';

/**
 * Withdrawing something that published documents use is refused with their list, unless it is forced. The desk shows the
 * list from `data`, as links; everybody else reads it in the message.
 */
export class StillInUse extends APIError {
	constructor({ freed, bound }: Dependants, names: SiteNames) {
		const lines = (among: Current[]) => among.map((current) => lineOf(current, names)).join('; ');
		const uses = (among: Current[]) => among.map((current) => useOf(current, names));
		const lost = lines(freed);
		const gone = lines(bound);
		const message = [
			what,
			gone && `Non possono farne a meno e sarebbero ritirati insieme: ${gone}.`,
			lost && `Ne perderebbero il collegamento: ${lost}.`,
			cure,
		];
		const data = { what, cure, freed: uses(freed), bound: uses(bound) };
		super(message.filter(Boolean).join(' '), 409, data, true);
	}
}
