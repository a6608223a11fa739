import {
	type Access,
	type CollectionBeforeChangeHook,
	type Endpoint,
	Forbidden,
	type PayloadRequest,
	type SanitizedCollectionConfig,
	type Where,
} from 'payload';
import { z } from 'zod';
import { isCollection } from './is-collection.ts';
import { isOwnDocument } from './own-documents.ts';
import { isAdministrator } from './roles.ts';
import { nobody, signedIn } from './rules.ts';

type Rules = Pick<SanitizedCollectionConfig['access'], 'create' | 'read' | 'update' | 'delete'>;

function ownedBy(user: NonNullable<PayloadRequest['user']>): Where {
	return { and: [{ 'user.value': { equals: user.id } }, { 'user.relationTo': { equals: user.collection } }] };
}

const own: Access = ({ req: { user } }) => (user ? ownedBy(user) : false);

const ownOrAdministrators: Access = (args) => isAdministrator(args.req.user) || own(args);

const lock = z.object({
	document: z.object({ relationTo: z.string(), value: z.union([z.string(), z.object({ id: z.string() })]) }),
});
const record = z.looseObject({ id: z.string() });
const idOf = (reference: string | { id: string }) =>
	typeof reference === 'string' ? reference : reference.id;

/** Whether the user works on the locked document; false when it was deleted. */
async function worksOnLocked(id: string | number, { payload, user }: PayloadRequest): Promise<boolean> {
	const found = await payload.db.findOne({
		collection: 'payload-locked-documents',
		where: { id: { equals: id } },
	});
	const { data } = lock.safeParse(found);
	if (!data) return false;
	const { relationTo, value } = data.document;
	if (!isCollection(relationTo, payload)) return false;
	const where = { id: { equals: idOf(value) } };
	const { data: document } = record.safeParse(await payload.db.findOne({ collection: relationTo, where }));
	return document !== undefined && isOwnDocument(user, relationTo, { document });
}

/** Only a user who may update a document can take its lock over. */
const takingOver: Access = async ({ id, req }) => {
	if (!req.user || id === undefined) return false;
	return isAdministrator(req.user) || worksOnLocked(id, req);
};

/** Sets the current user as the owner of a lock that is taken over, and keeps its document. */
const inOwnName: CollectionBeforeChangeHook = ({ data, originalDoc, req: { user } }) => {
	if (!user) return data;
	const document: unknown = z.object({ document: z.unknown() }).safeParse(originalDoc).data?.document;
	return { ...data, document, user: { relationTo: user.collection, value: user.id } };
};

/** The admin panel creates locks on the server, past these rules; API clients read, take over and release them. */
const lockRules: Rules = { create: nobody, read: signedIn, update: takingOver, delete: ownOrAdministrators };
const preferenceRules: Rules = { create: signedIn, read: own, update: own, delete: own };
const closed: Rules = { create: nobody, read: nobody, update: nobody, delete: nobody };

function rulesOf(slug: string): Rules | undefined {
	if (slug === 'payload-locked-documents') return lockRules;
	if (slug === 'payload-preferences') return preferenceRules;
	return slug.startsWith('payload-') ? closed : undefined;
}

/** Replaces Payload's endpoint, which fails when the preference doesn't exist (3.90; no upstream issue found). */
const forgetPreference: Endpoint = {
	path: '/:key',
	method: 'delete',
	handler: async (req) => {
		if (!req.user) throw new Forbidden(req.t);
		const key = String(req.routeParams?.['key']);
		const where = { and: [{ key: { equals: key } }, ownedBy(req.user)] };
		await req.payload.delete({ collection: 'payload-preferences', where, overrideAccess: false, req });
		return Response.json({ message: req.t('general:deletedSuccessfully') });
	},
};

/**
 * Replaces the access rules of Payload's own collections: its defaults let every user with an account do anything
 * (for locks see https://github.com/payloadcms/payload/pull/11624).
 */
export function closePayloadCollection(collection: SanitizedCollectionConfig): void {
	const rules = rulesOf(collection.slug);
	if (!rules) return;
	Object.assign(collection.access, rules);
	if (collection.slug === 'payload-locked-documents') collection.hooks.beforeChange.push(inOwnName);
	if (collection.slug === 'payload-preferences' && collection.endpoints)
		collection.endpoints.unshift(forgetPreference);
	// No form of ours needs them, and GraphQL would bypass the endpoint added above.
	collection.graphQL = false;
}
