import type { ContentType } from '@portolano/content-models';
import type { DefaultValue, PayloadRequest, TypedUser } from 'payload';
import { idOf } from '../projection/mapping.ts';

interface Asked {
	req: PayloadRequest;
	user: TypedUser;
}

/**
 * A default that a new form shows, and people may change. A save gets none: what it leaves out is missing. Payload asks for
 * defaults in both cases, but a save is in a transaction.
 */
const inForms =
	(value: (asked: Asked) => unknown): DefaultValue =>
	({ req, user }) =>
		user && req.transactionID === undefined ? value({ req, user }) : undefined;

export const nowInForms = inForms(() => new Date().toISOString());

export const inFormsAs = (value: string): DefaultValue => inForms(() => value);

/** The offices of the latest document of the type that the user made. */
async function latestOffices(type: 'news' | 'project', { req, user }: Asked): Promise<string[]> {
	const { docs } = await req.payload.find({
		collection: type,
		where: { createdBy: { equals: user.id } },
		draft: true,
		select: { offices: true },
		...{ sort: '-createdAt', limit: 1, depth: 0 },
		pagination: false,
		overrideAccess: false,
		user,
		req: {},
	});
	return (docs[0]?.offices ?? []).map(idOf);
}

/** The office for which the user has a role, or else the offices of what they last wrote. */
export const myOffices = (type: Extract<ContentType, 'news' | 'project'>): DefaultValue =>
	inForms(async (asked) => {
		const own = (asked.user.siteRoles ?? []).flatMap(({ office }) => office ?? []);
		return own.length > 0 ? [...new Set(own)] : latestOffices(type, asked);
	});
