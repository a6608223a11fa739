import type { ContentType } from '@portolano/content-models';
import type { PayloadRequest, Where } from 'payload';
import { mergeListSearchAndWhere } from 'payload/shared';
import { isOwnDocument } from '../../access/own-documents.ts';
import { isRecord } from '../../door/is-record.ts';
import { nested } from '../../publication/scope.ts';
import { siteIn, stateIn, titleIn } from '../../workflow/document-facts.ts';
import type { State } from '../../workflow/states.ts';
import { CHOSEN_MAX, type Chosen, ManyRefused } from './wish.ts';

/** A chosen document, as the person sees it. */
export interface Candidate {
	id: string;
	title: string;
	/** Id of the site that owns it. */
	site: string;
	/** Undefined for pictures and files, which have none. */
	state: State | undefined;
	/** When it was last saved, an instant. */
	seen: string;
	/** Whether the person works on it. */
	isOwn: boolean;
	record: Readonly<Record<string, unknown>>;
}

function whereOf(type: ContentType, chosen: Chosen, { payload }: PayloadRequest): Where {
	if ('ids' in chosen) return { id: { in: chosen.ids } };
	const { config } = payload.collections[type];
	const { search, where } = chosen;
	return mergeListSearchAndWhere({ collectionConfig: config, search, where });
}

/** Returns the chosen documents that the user of `req` may see, the newest first. @throws ManyRefused when they are too many. */
export async function candidatesOf(
	type: ContentType,
	chosen: Chosen,
	req: PayloadRequest,
): Promise<Candidate[]> {
	const { useAsTitle = 'title' } = req.payload.collections[type].config.admin;
	const { docs } = await req.payload.find({
		collection: type,
		where: whereOf(type, chosen, req),
		draft: true,
		locale: 'it',
		select: {
			...{ [useAsTitle]: true, owner: true, workflow: true, createdBy: true, offices: true, office: true },
			updatedAt: true,
		},
		// One more than may be, to see that there are more.
		limit: CHOSEN_MAX + 1,
		pagination: false,
		sort: '-updatedAt',
		depth: 0,
		overrideAccess: false,
		user: req.user,
		req: nested(req),
	});
	if (docs.length > CHOSEN_MAX)
		throw new ManyRefused(
			400,
			`Sono più di ${CHOSEN_MAX}, e se ne scelgono al massimo tanti per volta: restringi l’elenco con un filtro.`,
		);
	const records: unknown[] = docs;
	return records.filter(isRecord).map((record) => ({
		id: String(record['id']),
		title: titleIn(record, type, req.payload),
		site: siteIn(record, type),
		state: stateIn(record),
		seen: String(record['updatedAt']),
		isOwn: isOwnDocument(req.user, type, { document: record }),
		record,
	}));
}
