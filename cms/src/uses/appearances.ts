import {
	type ContentType,
	dayInRome,
	lifetimeOf,
	listSection,
	pageTypes,
	pathOf,
	type PageType,
	type Published,
	sectionPath,
} from '@portolano/content-models';
import { currentEntries, publishedIn } from '../publication/log/entries.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import type { Scope } from '../publication/scope.ts';
import { readSites } from '../publication/sites.ts';

/** A page of a site on which a published document is shown by itself: no other document has to mention it. */
export interface Appearance {
	/** Name of the site. */
	site: string;
	/** In words. */
	what: string;
	/** Address of the page. */
	url: string;
}

type Site = Published<'site'>;

function isAddressed(document: Published): document is Published<PageType> {
	return pageTypes.some((type) => type === document.type);
}

function ownPage(document: Published, { kind, origin, name }: Site): Appearance[] {
	const path = isAddressed(document) ? pathOf(kind, document) : undefined;
	return path === undefined ? [] : [{ site: name.it, what: 'La sua pagina', url: `${origin}${path}` }];
}

function isListed(document: Published, now: Date): boolean {
	const lifetime = lifetimeOf(document);
	if (lifetime && (now.getTime() < lifetime.begin || now.getTime() >= lifetime.cease)) return false;
	const last = document.type === 'news' ? document.listedUntil : undefined;
	return last === undefined || dayInRome(now.getTime()) <= last;
}

function listOf(type: ContentType, { kind, origin, name }: Site): Appearance[] {
	const section = listSection(kind, type);
	if (!section) return [];
	const what = section.title ? `Elenco “${section.title.it}”` : 'Elenco';
	return [{ site: name.it, what, url: `${origin}${sectionPath(section)}` }];
}

/** Returns the published sites with these keys, in their order. */
async function publishedSites(keys: readonly string[], scope: Scope): Promise<Site[]> {
	const ids = new Map([...(await readSites(scope))].map(([id, { key }]) => [key, id]));
	const subjects = keys.flatMap((key) => ids.get(key) ?? []).map((id) => keyOf({ type: 'site', id }));
	const entries = await currentEntries(subjects, scope);
	const sites = subjects.map((subject) => publishedIn(entries.get(subject)));
	return sites.filter((site) => site?.type === 'site');
}

/** Returns the pages of all sites where a document has its place while it is published: its own page, and lists of its type. */
export async function appearancesOf(subject: Subject, scope: Scope, now = new Date()): Promise<Appearance[]> {
	const key = keyOf(subject);
	const document = publishedIn((await currentEntries([key], scope)).get(key));
	if (!document) return [];
	const [owner, ...others] = await publishedSites([document.owner, ...document.alsoOn], scope);
	if (!owner) return [];
	const lists = isListed(document, now)
		? [owner, ...others].flatMap((site) => listOf(document.type, site))
		: [];
	return [...ownPage(document, owner), ...lists];
}
