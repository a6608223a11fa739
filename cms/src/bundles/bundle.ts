import { outdated } from '@portolano/content-models';
import { randomUUID } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import type { Bundle as Row } from '../generated/payload-types.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { nested, type Scope } from '../publication/scope.ts';
import type { Item } from '../publication/schedule/item.ts';
import { rawRecord } from '../publication/schedule/raw-record.ts';
import { wantedWithdrawal } from '../publication/withdrawal/wanted.ts';

/** Most parts of a bundle: they are saved in one transaction, with the documents that link to them. */
export const PARTS_MAX = 50;

/** What can happen to a bundle, as its history tells it. */
export const deeds = {
	created: 'Creato',
	changed: 'Cambiato',
	submitted: 'Mandato in revisione',
	'sent-back': 'Rimandato indietro',
	approved: 'Approvato',
	scheduled: 'Programmato',
	cancelled: 'Programmazione annullata',
	published: 'Pubblicato',
	undone: 'Annullato: online c’è di nuovo ciò che c’era prima',
} as const;

export type BundleDeed = keyof typeof deeds;

const event = z.object({
	at: z.string(),
	what: z.custom<BundleDeed>((value) => typeof value === 'string' && Object.hasOwn(deeds, value)),
	person: z.string(),
	reason: z.string().optional(),
});

export type BundleEvent = z.infer<typeof event>;

const outcome = z.array(
	z.object({
		/** The part, as `type/id`. */
		subject: z.string(),
		/** What was online before, as the database had it in all languages; null when nothing was. */
		before: rawRecord.nullable(),
		/** Fingerprint of what was published; null for a withdrawal. */
		digest: z.string().nullable(),
		/** The mark of what is no longer current, which only the log has, before and after; missing where there was none. */
		outdated: z.object({ before: outdated.nullable(), after: outdated.nullable() }).optional(),
	}),
);

/** What it takes to undo a bundle. A part that changed nothing is not in it. */
export type Outcome = z.infer<typeof outcome>;

/** Documents that change together or not at all. */
export interface Bundle {
	id: string;
	title: string;
	note: string;
	/** Id of the site whose people look after it. */
	owner: string;
	/** Id of the account that made it; undefined for a program. */
	createdBy: string | undefined;
	parts: Item[];
	/** Id of the group of its entries in the log, once it is scheduled or published. */
	group: string | undefined;
	/** When it was published, an instant; undefined while it is open. */
	publishedAt: string | undefined;
	outcome: Outcome;
	history: BundleEvent[];
}

function toBundle(row: Row): Bundle {
	const { id, title, note, owner, createdBy, parts, groupId, publishedAt } = row;
	return {
		...{ id, title, owner, note: note ?? '', createdBy: createdBy ?? undefined },
		parts: (parts ?? []).map(({ type, documentId, action, withdrawal }) => ({
			...{ type, id: documentId, action },
			...(withdrawal && { withdrawal: wantedWithdrawal.parse(withdrawal) }),
		})),
		...{ group: groupId ?? undefined, publishedAt: publishedAt ?? undefined },
		outcome: outcome.parse(row.outcome ?? []),
		history: z.array(event).parse(row.history ?? []),
	};
}

/** Returns the bundles that match `where`, the last changed first. */
export async function findBundles(where: Where, scope: Scope, limit?: number): Promise<Bundle[]> {
	const { docs } = await scope.payload.find({
		collection: 'bundles',
		where,
		sort: ['-at', 'id'],
		...(limit !== undefined && { limit }),
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(scope),
	});
	return docs.map(toBundle);
}

/** Returns the bundle; undefined when there is none with this id. */
export async function readBundle(id: string, scope: Scope): Promise<Bundle | undefined> {
	return (await findBundles({ id: { equals: id } }, scope, 1))[0];
}

/** Matches the bundles that are not published. */
export const isOpen: Where = { publishedAt: { exists: false } };

/** Returns the open bundle of which the document is a part: it is one at most. */
export async function openBundleOf(subject: Subject, scope: Scope): Promise<Bundle | undefined> {
	const where: Where = { and: [{ 'parts.subject': { equals: keyOf(subject) } }, isOpen] };
	return (await findBundles(where, scope, 1))[0];
}

/** Returns the titles of the bundles that groups of entries are. */
export async function titlesByGroup(
	groups: readonly string[],
	scope: Scope,
): Promise<ReadonlyMap<string, string>> {
	const found = groups.length === 0 ? [] : await findBundles({ groupId: { in: [...groups] } }, scope);
	return new Map(found.flatMap(({ group, title }) => (group === undefined ? [] : [[group, title] as const])));
}

type Written = Partial<Omit<Bundle, 'id' | 'history' | 'createdBy'>>;

function toData({ parts, group, publishedAt, outcome: found, ...plain }: Written) {
	return {
		...plain,
		...(parts && {
			parts: parts.map(({ type, id, action, withdrawal }) => ({
				...{ type, documentId: id, subject: keyOf({ type, id }), action },
				...(action === 'withdraw' && withdrawal && { withdrawal }),
			})),
		}),
		...(group !== undefined && { groupId: group }),
		...(publishedAt !== undefined && { publishedAt }),
		...(found && { outcome: found }),
	};
}

type By = Scope & Pick<PayloadRequest, 'user'>;

function told(what: BundleDeed, reason: string | undefined, { user }: By): BundleEvent {
	const at = new Date().toISOString();
	return { at, what, person: user?.name ?? 'La programmazione', ...(reason !== undefined && { reason }) };
}

/** What happened, and why. */
export interface Told {
	what: BundleDeed;
	reason?: string | undefined;
}

/** Makes a bundle, in the transaction of `by`; returns its id. */
export async function addBundle(
	written: Pick<Bundle, 'title' | 'note' | 'owner' | 'parts'>,
	by: By,
): Promise<string> {
	const event = told('created', undefined, by);
	const { id } = await by.payload.create({
		collection: 'bundles',
		data: {
			...toData({ ...written }),
			...{ title: written.title, owner: written.owner, at: event.at, history: [event] },
			...(by.user && { createdBy: by.user.id }),
		},
		depth: 0,
		overrideAccess: true,
		req: nested(by),
	});
	return id;
}

/** Changes a bundle and its history, in the transaction of `by`. */
export async function changeBundle(
	{ id, history }: Pick<Bundle, 'id' | 'history'>,
	{ written, ...deed }: Told & { written: Written },
	by: By,
): Promise<void> {
	const event = told(deed.what, deed.reason, by);
	await by.payload.update({
		collection: 'bundles',
		id,
		data: { ...toData(written), at: event.at, history: [...history, event] },
		depth: 0,
		overrideAccess: true,
		req: nested(by),
	});
}

/** Makes a published bundle an open one again, in the transaction of `by`. */
export async function reopenBundle({ id, history }: Bundle, by: By): Promise<void> {
	const event = told('undone', undefined, by);
	await by.payload.update({
		collection: 'bundles',
		id,
		data: { groupId: null, publishedAt: null, outcome: null, at: event.at, history: [...history, event] },
		depth: 0,
		overrideAccess: true,
		req: nested(by),
	});
}

/** Removes an open bundle; its documents stay as they are. */
export async function removeBundle({ id }: Pick<Bundle, 'id'>, scope: Scope): Promise<void> {
	await scope.payload.delete({
		collection: 'bundles',
		id,
		depth: 0,
		overrideAccess: true,
		req: nested(scope),
	});
}

/** Returns the id of a group of entries. */
export const newGroup = (): string => randomUUID();
