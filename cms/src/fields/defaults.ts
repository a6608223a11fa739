import type { ContentType } from '@portolano/content-models';
import type {
	CheckboxField,
	DateField,
	DefaultValue,
	FieldHook,
	PayloadRequest,
	RelationshipField,
	SelectField,
	TypedUser,
} from 'payload';
import { z } from 'zod';
import { referencesField } from './references.ts';

interface Asked {
	req: PayloadRequest;
	user: TypedUser;
}

/** Makes the value that a new form shows. */
type FormDefault = (asked: Asked) => unknown;

/** A save gets no default: what it leaves out is missing. Payload asks for defaults in forms and in saves; these are in a transaction. */
const inForms =
	(value: FormDefault): DefaultValue =>
	({ req, user }) =>
		user && req.transactionID === undefined ? value({ req, user }) : undefined;

/**
 * Returns `field` with a default that a new form shows, and people may change. A document that is read has none: Payload
 * gives one to each field that the database doesn't have, which on MongoDB is each that was left empty.
 */
export function withFormDefault<F extends CheckboxField | DateField | RelationshipField | SelectField>(
	field: F,
	value: FormDefault,
): F {
	const isMany = 'hasMany' in field && field.hasMany === true;
	const readAsStored: FieldHook = ({ value: stored }: { value?: unknown }) =>
		stored === undefined ? (isMany ? [] : null) : stored;
	const afterRead = [...(field.hooks?.afterRead ?? []), readAsStored];
	return { ...field, defaultValue: inForms(value), hooks: { ...field.hooks, afterRead } };
}

export const now: FormDefault = () => new Date().toISOString();

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

/** The offices that look after the documents of a type, in a new form those of its writer. */
export function officesField(
	type: OfOffices,
	{ label, required = false }: { label: string; required?: boolean },
): RelationshipField {
	const field = referencesField({ name: 'offices', label, to: 'office', required });
	return withFormDefault(field, (asked) => officesOf(type, asked));
}

/** The office of the writer, for a document, which names one. */
export const myOffice: FormDefault = async (asked) => (await officesOf('document', asked))[0];
