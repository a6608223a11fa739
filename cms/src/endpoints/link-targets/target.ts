import { type ContentType, endOfDay, publicationDaysOf, startOfDay } from '@portolano/content-models';
import { z } from 'zod';
import { nounOf } from '../../collections/registry.ts';
import type { Current } from '../../publication/log/entries.ts';

/** Where a document stands: online, still to come, over, withdrawn, never published, or not there for this user. */
export type TargetState = 'published' | 'to-come' | 'over' | 'withdrawn' | 'draft' | 'missing';

/** A document that another may link to or mention, as the desk shows it. */
export interface Target {
	type: ContentType;
	id: string;
	/** Missing when the user may not read the document, or when it is gone. */
	title?: string;
	typeName: string;
	/** Name of the site that owns it. */
	site?: string;
	state: TargetState;
}

export const record = z.looseObject({
	id: z.string(),
	owner: z.string().nullish(),
	_status: z.enum(['draft', 'published']).nullish(),
});
export type TargetRecord = z.infer<typeof record>;

/** The fields that make the title of a document, in the order in which they are read. */
export function titleFields(type: ContentType): string[] {
	return type === 'person' ? ['firstName', 'lastName'] : ['title'];
}

function titleOf(type: ContentType, found: TargetRecord): string {
	const words = titleFields(type).map((name) => found[name]);
	return words.filter((word) => typeof word === 'string').join(' ') || 'Senza titolo';
}

/** Returns the state of a document by its record and its entry in the log at `now`. */
export function stateOf({ _status }: TargetRecord, current: Current | undefined, now: Date): TargetState {
	if (_status !== 'published') return current?.entry.action === 'withdraw' ? 'withdrawn' : 'draft';
	if (current?.entry.action !== 'publish') return 'published';
	const { first, last } = publicationDaysOf(current.entry.document);
	if (first !== undefined && now.getTime() < startOfDay(first)) return 'to-come';
	return last !== undefined && now.getTime() >= endOfDay(last) ? 'over' : 'published';
}

interface Found {
	type: ContentType;
	found: TargetRecord;
	current: Current | undefined;
	/** Names of the sites by id. */
	sites: ReadonlyMap<string, string>;
}

export function targetOf({ type, found, current, sites }: Found): Target {
	const site = sites.get(found.owner ?? '');
	return {
		...{ type, id: found.id, title: titleOf(type, found), typeName: nounOf(type).singular },
		...(site !== undefined && { site }),
		state: stateOf(found, current, new Date()),
	};
}

export function missingTarget({ type, id }: { type: ContentType; id: string }): Target {
	return { type, id, typeName: nounOf(type).singular, state: 'missing' };
}
