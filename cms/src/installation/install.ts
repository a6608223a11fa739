import { contentTypes, type SiteKind } from '@portolano/content-models';
import type { Payload, PayloadRequest, TypedUser } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import { makeStarters } from '../starter-content/make-and-remove.ts';
import { readAboutSite } from '../starter-content/starter-states.ts';
import type { InstallationAnswers } from './answers.ts';

/** A refused installation; the message is for the person who runs it. */
export class InstallationRefused extends Error {
	override name = 'InstallationRefused';
}

/** A mark for a site that has none yet: a boat on the water. */
const mark = {
	format: 'svg',
	source:
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M30 6v32H10zM34 14l18 24H34zM6 42h52l-7 12H13z"/></svg>',
};

/** The look that a site of a kind begins with; administrators change it in its form. */
const looks = {
	portal: { theme: { primary: '#0059b3', character: 'sober' } },
	brand: { theme: { primary: '#04606b', character: 'open' } },
	area: { theme: { primary: '#123a66', character: 'sober' } },
} as const satisfies Record<SiteKind, object>;

const anything = { id: { exists: true } };

async function requireEmpty(req: PayloadRequest): Promise<void> {
	for (const collection of ['users', ...contentTypes] as const) {
		const { totalDocs } = await req.payload.count({ overrideAccess: true, collection, where: anything, req });
		if (totalDocs === 0) continue;
		throw new InstallationRefused(
			'Questa installazione ha già degli utenti o dei contenuti: «init» ne prepara solo una vuota. Accedi al CMS con il ' +
				'tuo account e crea lì enti e siti; per ricominciare da zero esegui prima «npm run reset», che cancella ogni ' +
				'contenuto. Non è stato cambiato nulla.',
		);
	}
}

async function createAdministrator(
	{ administrator }: InstallationAnswers,
	req: PayloadRequest,
): Promise<TypedUser> {
	const data = { ...administrator, isAdministrator: true, memberships: [] };
	const user = await req.payload.create({ overrideAccess: true, collection: 'users', data, depth: 0, req });
	return { ...user, collection: 'users' };
}

/**
 * Body and site refer to each other: the site begins as a draft, and is published once the body is. Returns the id of the
 * site.
 */
async function publishSite({ body, site }: InstallationAnswers, req: PayloadRequest): Promise<string> {
	const { payload } = req;
	const { key, kind, name, tagline, origin, feedbackEmail } = site;
	const draft = await payload.create({
		overrideAccess: true,
		collection: 'site',
		data: { key, kind },
		draft: true,
		depth: 0,
		req,
	});
	const owner = await payload.create({
		overrideAccess: true,
		collection: 'body',
		data: { ...body, owner: draft.id, languages: ['it'], isDemonstration: false, _status: 'published' },
		...{ locale: 'it', depth: 0, req },
	});
	await payload.update({
		overrideAccess: true,
		...{ collection: 'site', id: draft.id, locale: 'it', depth: 0, req },
		data: {
			...{ key, kind, name, tagline, origin, ...looks[kind], mark },
			...{ body: owner.id, languages: ['it'], siteLanguages: ['it'] },
			accessibility: { feedbackEmail },
			_status: 'published',
		},
	});
	return draft.id;
}

/**
 * Creates and publishes what a new installation begins with, all of it or nothing.
 * @throws {InstallationRefused} when there are users or content already.
 * @throws {ValidationError} when an answer, such as the password, is refused by a rule of the CMS.
 */
export async function install(payload: Payload, answers: InstallationAnswers): Promise<void> {
	await inTransaction(payload, async (req) => {
		await requireEmpty(req);
		const administrator = await createAdministrator(answers, req);
		const site = await publishSite(answers, req);
		req.user = administrator;
		await makeStarters(await readAboutSite(site, req), req);
	});
}
