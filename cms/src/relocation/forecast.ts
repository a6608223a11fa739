import {
	type ContentType,
	type Language,
	pageAddress,
	pathOf,
	pageTypes,
	type PageType,
	type Published,
	referencesIn,
} from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { inRehearsal } from '../database/in-transaction.ts';
import { nounOf } from '../collections/registry.ts';
import { titleOf } from '../publication/document-title.ts';
import { currentEntries, publishedIn } from '../publication/log/entries.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import type { Scope } from '../publication/scope.ts';
import { readSites } from '../publication/sites.ts';
import { appearancesOf } from '../uses/appearances.ts';
import { momentInWords } from '../workflow/moment.ts';
import { newestVersion } from '../workflow/newest-version.ts';
import { hasDrafts } from '../publication/read-records.ts';
import { labelOfState } from '../workflow/states.ts';
import { consentsFor } from './consents.ts';
import { type Place, placeOf } from './place.ts';
import { relocate } from './relocate.ts';
import { RelocationRefused } from './relocation-refused.ts';

/** The address of a page in one language, before and after. */
interface MovedAddress {
	language: Language;
	from: string;
	to: string;
}

/** What a move would do. */
export interface Forecast {
	/** Name of the site that would own the document. */
	to: string;
	isOnline: boolean;
	/** Why it can't be done, with a cure. */
	refusal: string | undefined;
	addresses: MovedAddress[];
	/** Lists, of the site that it leaves, where it is no more; and those of the other, where it will be. */
	leaves: string[];
	enters: string[];
	/** Documents that it names and that stay on other sites. */
	elsewhere: string[];
	/** What is scheduled, and would be cancelled. */
	cancelled: string[];
	/** What becomes of its state, in words. */
	state: string | undefined;
	/** Names of the sites whose consent the user can't give. */
	awaited: string[];
}

const isAddressed = (document: Published): document is Published<PageType> =>
	pageTypes.some((type) => type === document.type);

async function siteOf(key: string, scope: Scope): Promise<Published<'site'> | undefined> {
	const id = [...(await readSites(scope))].find(([, site]) => site.key === key)?.[0];
	if (id === undefined) return undefined;
	const subject = keyOf({ type: 'site', id });
	const site = publishedIn((await currentEntries([subject], scope)).get(subject));
	return site?.type === 'site' ? site : undefined;
}

/** Returns the addresses of the page of a document, in its languages. */
async function addressesOf(
	document: Published | undefined,
	scope: Scope,
): Promise<ReadonlyMap<Language, string>> {
	const site = document && (await siteOf(document.owner, scope));
	if (!document || !site || !isAddressed(document) || !pageAddress(site.kind, document.type))
		return new Map();
	const languages = site.siteLanguages.filter((language) => document.languages.includes(language));
	return new Map(
		languages.flatMap((language) => {
			const path = pathOf(site.kind, document, language);
			return path === undefined ? [] : [[language, `${site.origin}${path}`] as const];
		}),
	);
}

interface Seen {
	document: Published | undefined;
	addresses: ReadonlyMap<Language, string>;
	lists: string[];
}

/** What readers find of a document, as the log has it in the transaction of `scope`. */
async function seenOf(subject: Subject, scope: Scope): Promise<Seen> {
	const key = keyOf(subject);
	const document = publishedIn((await currentEntries([key], scope)).get(key));
	const appearances = await appearancesOf(subject, scope);
	const own = [...(await addressesOf(document, scope)).values()];
	return {
		document,
		addresses: await addressesOf(document, scope),
		lists: appearances.filter(({ url }) => !own.includes(url)).map(({ what, site }) => `${what} di ${site}`),
	};
}

/** Pictures and files go wherever the document goes; of a body or a site there is one. */
const everywhere: readonly ContentType[] = ['media', 'file', 'site', 'body'];

async function staysElsewhere(document: Published, scope: Scope): Promise<string[]> {
	const named = referencesIn(document).filter(({ type }) => !everywhere.includes(type));
	const entries = await currentEntries([...new Set(named.map(keyOf))], scope);
	return [...entries.values()].flatMap((current) => {
		const one = publishedIn(current);
		if (!one || one.owner === document.owner || one.alsoOn.includes(document.owner)) return [];
		return [`${titleOf(one)} (${nounOf(one.type).singular.toLowerCase()})`];
	});
}

function movedAddresses(before: Seen, after: Seen): MovedAddress[] {
	return [...before.addresses].flatMap(([language, from]) => {
		const to = after.addresses.get(language) ?? [...after.addresses.values()][0];
		return to === undefined || to === from ? [] : [{ language, from, to }];
	});
}

async function stateAfter({ subject }: Place, scope: Scope): Promise<string | undefined> {
	if (!hasDrafts(subject.type, scope.payload)) return undefined;
	const newest = await newestVersion(subject, scope);
	return newest && labelOfState(newest.state);
}

/** What a rehearsal finds; undefined with a refusal. */
type Found = Pick<Forecast, 'refusal' | 'addresses' | 'leaves' | 'enters' | 'elsewhere' | 'state'>;

/** Moves the document and undoes it, to know what would come of it. */
function rehearse(place: Place, to: string, req: PayloadRequest): Promise<Found> {
	return inRehearsal(req.payload, async (inside) => {
		inside.user = req.user;
		const before = await seenOf(place.subject, inside);
		const stateBefore = await stateAfter(place, inside);
		const nothing = { addresses: [], leaves: [], enters: [], elsewhere: [], state: undefined };
		try {
			await relocate(place, to, inside);
		} catch (error) {
			if (error instanceof RelocationRefused) return { ...nothing, refusal: error.message };
			throw error;
		}
		const after = await seenOf(place.subject, inside);
		const state = await stateAfter(place, inside);
		return {
			refusal: undefined,
			addresses: movedAddresses(before, after),
			leaves: before.lists.filter((list) => !after.lists.includes(list)),
			enters: after.lists.filter((list) => !before.lists.includes(list)),
			elsewhere: after.document ? await staysElsewhere(after.document, inside) : [],
			state: state === stateBefore ? state && `resta «${state}»` : state && `diventa «${state}»`,
		};
	});
}

/** Returns what the move of a document to the site `to` would do, for the user of `req`. Changes nothing. */
export async function forecastOf(subject: Subject, to: string, req: PayloadRequest): Promise<Forecast> {
	const place = await placeOf(subject, req, req);
	const found = await rehearse(place, to, req);
	const sites = await readSites(req);
	const consents = await consentsFor(place, to, req);
	const awaited = [...(consents.from ? [] : [place.site]), ...(consents.to ? [] : [to])];
	const nameOf = (id: string) => sites.get(id)?.name ?? id;
	return {
		...{ ...found, to: nameOf(to), isOnline: place.isOnline, awaited: awaited.map(nameOf) },
		cancelled: place.scheduled.flatMap((unit) =>
			unit.map(
				({ entry, effect }) =>
					`${entry.action === 'publish' ? 'Pubblicazione' : 'Ritiro'} del ${momentInWords(effect)}`,
			),
		),
	};
}
