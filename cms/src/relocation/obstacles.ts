import { canOwn, type ContentType, siteKinds } from '@portolano/content-models';
import { nounOf } from '../collections/registry.ts';
import { openBundleOf } from '../bundles/bundle.ts';
import { currentEntries, publishedIn } from '../publication/log/entries.ts';
import { keyOf } from '../publication/log/subject.ts';
import type { Scope } from '../publication/scope.ts';
import { readSiteKind, readSites } from '../publication/sites.ts';
import type { Place } from './place.ts';

/** A site is its own; bodies are for administrators; a menu is made for its site; an alert stands where its desk says. */
const rooted: readonly ContentType[] = ['site', 'body', 'menu', 'alert'];

/** Whether documents of a type can be moved to another site. */
export function isMovable(type: ContentType): boolean {
	return !rooted.includes(type) && siteKinds.some((kind) => canOwn(kind, type));
}

async function isOnlineSite(id: string, scope: Scope): Promise<boolean> {
	const key = keyOf({ type: 'site', id });
	return publishedIn((await currentEntries([key], scope)).get(key)) !== undefined;
}

/** Returns why the site `to` can't receive the document, in Italian and with a cure; undefined when it can. */
export async function obstacleOn(place: Place, to: string, scope: Scope): Promise<string | undefined> {
	const { subject, site, isOnline } = place;
	const { plural } = nounOf(subject.type);
	if (!isMovable(subject.type)) return `${plural}: questi contenuti non si spostano da un sito all’altro.`;
	if (to === site) return 'è già di questo sito.';
	const name = (await readSites(scope)).get(to)?.name;
	if (name === undefined) return 'il sito scelto non c’è più: ricarica la pagina.';
	const kind = await readSiteKind(to, scope);
	if (!kind || !canOwn(kind, subject.type))
		return `«${name}» non ha pagine per questi contenuti (${plural.toLowerCase()}): scegli un altro sito, oppure mostralo là senza spostarlo.`;
	if (isOnline && !(await isOnlineSite(to, scope)))
		return `«${name}» non è ancora online, e il contenuto sparirebbe: pubblica prima quel sito.`;
	return undefined;
}

/** Returns what keeps the document from moving at all just now; undefined when nothing does. */
export async function obstacleHere({ subject, scheduled }: Place, scope: Scope): Promise<string | undefined> {
	const bundle = await openBundleOf(subject, scope);
	if (bundle)
		return `fa parte del pacchetto «${bundle.title}», che lo pubblica dov’è. Toglilo dal pacchetto e riprova.`;
	const now = new Date().toISOString();
	if (scheduled.some(([{ effect }]) => effect <= now))
		return 'sta avendo effetto ciò che era programmato. Riprova tra qualche secondo.';
	return undefined;
}
