import { type LogEntry, subjectOf } from '@portolano/content-models';
import { repeatOnConflict } from '../database/repeat.ts';
import { type Bed, paragraphOf } from './bed.ts';

interface PageOptions {
	languages?: ('it' | 'en')[];
	_status?: 'draft' | 'published';
	/** Id of the owning site; by default the portal. */
	owner?: string;
}

/** Creates a page, by default published and owned by the portal. */
export function newPage({ payload, sites }: Bed, title: string, more: PageOptions = {}) {
	return repeatOnConflict(() =>
		payload.create({
			collection: 'page',
			data: {
				owner: sites.portale,
				languages: ['it'],
				title,
				summary: `Su ${title}`,
				body: paragraphOf(title),
				_status: 'published',
				...more,
			},
			depth: 0,
		}),
	);
}

/** Creates a published menu of the portal with a link to a page; returns its id. */
export async function menuTo({ payload, sites }: Bed, page: string): Promise<string> {
	const to = { kind: 'document' as const, document: { relationTo: 'page' as const, value: page } };
	const { id } = await payload.create({
		collection: 'menu',
		data: {
			owner: sites.portale,
			languages: ['it'],
			position: 'footer',
			items: [{ label: 'La pagina citata', to }],
			_status: 'published',
		},
	});
	return id;
}

/** Returns the last log entry about the document `id`. */
export async function lastOf({ log }: Bed, id: string): Promise<LogEntry | undefined> {
	return (await log()).findLast((entry) => subjectOf(entry)?.id === id);
}

export async function lastSeq({ log }: Bed): Promise<number> {
	return (await log()).at(-1)?.seq ?? 0;
}
