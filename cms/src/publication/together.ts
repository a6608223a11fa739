import type { PayloadRequest } from 'payload';
import { subjectOf } from '@portolano/content-models';
import { z } from 'zod';
import type { Dependants } from './dependants.ts';
import type { Current } from './log/entries.ts';
import { keyOf } from './log/subject.ts';

const keys = z.array(z.string()).catch([]);

/** Returns the documents, as `type/id`, that the operation of `req` changes together, its own among them; none for one alone. */
export function togetherIn({ context }: PayloadRequest): ReadonlySet<string> {
	return new Set(keys.parse(context['together']));
}

/** Returns the dependants that don't change together with the document. */
export function outsideOf(together: ReadonlySet<string>, { freed, bound }: Dependants): Dependants {
	const isOutside = ({ entry }: Current) => !together.has(keyOf(subjectOf(entry)));
	return { freed: freed.filter(isOutside), bound: bound.filter(isOutside) };
}
