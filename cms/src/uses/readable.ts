import type { ContentType } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { isOwnDocument } from '../access/own-documents.ts';
import { isRecord } from '../door/is-record.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { hasDrafts } from '../publication/read-records.ts';
import { nested } from '../publication/scope.ts';
import { siteIn, stateIn, titleIn } from '../workflow/document-facts.ts';
import type { State } from '../workflow/states.ts';

/** What a person may know of a document. */
export interface Readable extends Subject {
	title: string;
	/** Id of the site that owns it. */
	site: string;
	/** The state of its newest version; undefined for uploads, and where the person sees only what is published. */
	state: State | undefined;
	/** Whether the person works on it, and so sees its drafts. */
	isOwn: boolean;
}

type Records = ReadonlyMap<string, Readable>;

async function read(
	{ type, ids, isDraft }: { type: ContentType; ids: readonly string[]; isDraft: boolean },
	req: PayloadRequest,
): Promise<Records> {
	const { useAsTitle = 'title' } = req.payload.collections[type].config.admin;
	const { docs } = await req.payload.find({
		collection: type,
		where: { id: { in: [...ids] } },
		draft: isDraft,
		locale: 'it',
		select: { [useAsTitle]: true, owner: true, workflow: true, createdBy: true, offices: true, office: true },
		depth: 0,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req: nested(req),
	});
	const records: unknown[] = docs;
	return new Map(
		records.filter(isRecord).map((document) => {
			const id = String(document['id']);
			const title = titleIn(document, type, req.payload);
			const isOwn = isOwnDocument(req.user, type, { document });
			const state = isOwn ? stateIn(document) : undefined;
			return [id, { type, id, title, site: siteIn(document, type), state, isOwn }];
		}),
	);
}

/** Returns what the user of `req` may know of documents, by key; those that they may not see are left out. */
export async function readableAmong(subjects: readonly Subject[], req: PayloadRequest): Promise<Records> {
	const found = new Map<string, Readable>();
	for (const [type, ofType] of Map.groupBy(subjects, (subject) => subject.type)) {
		const ids = ofType.map(({ id }) => id);
		const published = await read({ type, ids, isDraft: false }, req);
		for (const [id, readable] of published) found.set(keyOf({ type, id }), readable);
		if (!hasDrafts(type, req.payload)) continue;
		// A published document with a newer draft has the state of the draft for those who work on it.
		const drafts = await read({ type, ids, isDraft: true }, req);
		for (const [id, readable] of drafts) found.set(keyOf({ type, id }), readable);
	}
	return found;
}
