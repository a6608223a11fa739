import { type Bed, createUser, openBed, paragraphOf } from './bed.ts';

/** A CMS with two published sites of two bodies, and an office for alerts. */
export interface AlertBed extends Bed {
	/** Id of the body of the portal. */
	body: string;
	/** Id of the body of the other site. */
	otherBody: string;
	office: string;
	/** Creates a draft of an alert of the portal. */
	draft: (data: Partial<AlertData>) => Promise<{ id: string }>;
	/** Publishes an alert of the portal. */
	publish: (data: Partial<AlertData>) => Promise<{ id: string }>;
}

interface AlertData {
	owner: string;
	alsoOn: string[];
	languages: ('it' | 'en')[];
	title: string;
	text: string;
	severity: 'info' | 'yellow' | 'orange' | 'red';
	scope: 'chosen' | 'body' | 'all';
	start: string;
	end: string;
	body: ReturnType<typeof paragraphOf>;
	offices: string[];
	_status: 'draft' | 'published';
}

let count = 0;

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Returns an orange alert of the portal that begins now and ends in six hours, to be published. */
export function alertData({ sites, office }: AlertBed, data: Partial<AlertData> = {}) {
	count += 1;
	return {
		...{ owner: sites.portale, languages: ['it' as const], title: `Allerta ${count}` },
		...{ text: 'Restate in casa', severity: 'orange' as const, scope: 'chosen' as const },
		...{ start: inHours(0), end: inHours(6) },
		...{ body: paragraphOf('Restate in casa.'), offices: [office], _status: 'published' as const },
		...data,
	};
}

async function bodyOf({ payload }: Bed, site: string): Promise<string> {
	const { id } = await payload.create({ collection: 'body', data: {}, draft: true, depth: 0 });
	await payload.db.updateOne({ collection: 'site', id: site, data: { body: id, _status: 'published' } });
	return id;
}

/** An office that counts as published, without the place and the contacts that it would need. */
async function newOffice({ payload, sites }: Bed): Promise<string> {
	const { id } = await payload.create({
		collection: 'office',
		data: { owner: sites.portale, languages: ['it'], title: 'Protezione civile' },
		draft: true,
		depth: 0,
	});
	await payload.db.updateOne({ collection: 'office', id, data: { _status: 'published' }, locale: 'it' });
	return id;
}

export async function openAlertBed(): Promise<AlertBed> {
	const bed = await openBed();
	// The first account becomes an administrator.
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	const [body, otherBody] = [await bodyOf(bed, bed.sites.portale), await bodyOf(bed, bed.sites.visit)];
	const alertBed: AlertBed = {
		...{ ...bed, body, otherBody, office: await newOffice(bed) },
		draft: (data) =>
			bed.payload.create({
				collection: 'alert',
				depth: 0,
				data: alertData(alertBed, { ...data, _status: 'draft' }),
			}),
		publish: (data) => bed.payload.create({ collection: 'alert', depth: 0, data: alertData(alertBed, data) }),
	};
	return alertBed;
}
