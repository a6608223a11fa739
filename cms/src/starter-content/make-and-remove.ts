import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import { z } from 'zod';
import type { BulkFailure } from '../bulk/failure.ts';
import { oneByOne } from '../bulk/one-by-one.ts';
import type { AboutSite } from './about-site.ts';
import { type StarterState, starterStates } from './starter-states.ts';
import type { Starter } from './starters.ts';

/** What became of starter content: names of the documents, and why others stayed as they were. */
export interface StarterOutcome {
	readonly done: string[];
	readonly failed: BulkFailure[];
}

type Data = RequiredDataFromCollectionSlug<Starter['collection']>;

/** Through which the work is done, with the rights of its user. */
interface Through {
	payload: Payload;
	req: Partial<PayloadRequest>;
}

// The type can't be checked for data of two collections: Payload validates each field when it saves.
function isData(data: object): data is Data {
	return 'owner' in data;
}

function dataFor(fields: object, languages: readonly string[], { id }: AboutSite): Data {
	const data = { ...fields, owner: id, languages, _status: 'published' };
	if (!isData(data)) throw new Error('Starter content has an owner.');
	return data;
}

const saved = z.looseObject({ id: z.string(), items: z.array(z.looseObject({ id: z.string() })).optional() });

/** Gives the rows of a list the ids that they have, so that another language of them is saved, not another list. */
function withRowIds(
	{ items, ...fields }: Readonly<Record<string, unknown>>,
	{ items: rows = [] }: z.infer<typeof saved>,
): object {
	if (!Array.isArray(items)) return fields;
	return { ...fields, items: items.map((item: object, index) => ({ ...item, id: rows[index]?.id })) };
}

async function make(
	{ collection, data }: Starter,
	about: AboutSite,
	{ payload, req }: Through,
): Promise<void> {
	const rest = { collection, depth: 0, overrideAccess: false, req };
	const made = saved.parse(
		await payload.create({ ...rest, locale: 'it', data: dataFor(data('it'), ['it'], about) }),
	);
	for (const language of about.languages) {
		if (language === 'it') continue;
		const fields = withRowIds(data(language), made);
		const translated = dataFor(fields, about.languages, about);
		await payload.update({ ...rest, id: made.id, locale: language, data: translated });
	}
}

/** Moves a document to the trash, from where it can be taken back. */
async function remove(state: StarterState, { payload, req }: Through): Promise<void> {
	const { id, starter } = state;
	if (id === undefined) return;
	await payload.update({
		...{ collection: starter.collection, id, depth: 0, overrideAccess: false, req },
		data: { deletedAt: new Date().toISOString() },
	});
}

type Work = (state: StarterState, through: Through) => Promise<void>;

async function withEach(
	states: readonly StarterState[],
	req: PayloadRequest,
	work: Work,
): Promise<StarterOutcome> {
	const byName = new Map(states.map((state) => [state.starter.name, state]));
	const items = [...byName.keys()].map((name) => ({ id: name, title: name }));
	const { payload } = req;
	const { docs, errors } = await oneByOne(items, { req, payload }, async ({ id }, own) => {
		const state = byName.get(id);
		if (state) await work(state, { payload, req: own });
		return id;
	});
	return { done: docs.map(String), failed: errors };
}

/** Makes and publishes what a site lacks of its starter content; what it has stays as it is. */
export async function makeStarters(about: AboutSite, req: PayloadRequest): Promise<StarterOutcome> {
	const states = await starterStates(about, req);
	const missing = states.filter(({ state }) => state === 'missing');
	return withEach(missing, req, ({ starter }, through) => make(starter, about, through));
}

/** Moves to the trash the starter content that nobody has changed. */
export async function removeStarters(about: AboutSite, req: PayloadRequest): Promise<StarterOutcome> {
	const states = await starterStates(about, req);
	return withEach(
		states.filter(({ state }) => state === 'unchanged'),
		req,
		remove,
	);
}
