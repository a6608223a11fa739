import type { ContentType } from '@portolano/content-models';
import type { DefaultValue, PayloadRequest, TypedUser } from 'payload';
import { z } from 'zod';

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

export const inFormsAs = (value: string | boolean): DefaultValue => inForms(() => value);

/** Types whose documents name the offices that look after them. */
type OfOffices = Extract<ContentType, 'event' | 'news' | 'place' | 'project' | 'service'>;

const ofLatest = z.object({ offices: z.array(z.string()).nullish(), office: z.string().nullish() });

/** The offices of the latest document of the type that the user made. */
async function latestOffices(type: OfOffices | 'document', { req, user }: Asked): Promise<string[]> {
	const { docs } = await req.payload.find({
		collection: type,
		where: { createdBy: { equals: user.id } },
		draft: true,
		select: { [type === 'document' ? 'office' : 'offices']: true },
		...{ sort: '-createdAt', limit: 1, depth: 0 },
		pagination: false,
		overrideAccess: false,
		user,
		req: {},
	});
	const { offices, office } = ofLatest.parse(docs[0] ?? {});
	return offices ?? (office ? [office] : []);
}

/** The offices for which the user has a role, or else those of what they last wrote. */
async function officesOf(type: OfOffices | 'document', asked: Asked): Promise<string[]> {
	const own = (asked.user.siteRoles ?? []).flatMap(({ office }) => office ?? []);
	return own.length > 0 ? [...new Set(own)] : latestOffices(type, asked);
}

export const myOffices = (type: OfOffices): DefaultValue => inForms((asked) => officesOf(type, asked));

/** As {@link myOffices}, for a document, which names one. */
export const myOffice: DefaultValue = inForms(async (asked) => (await officesOf('document', asked))[0]);
