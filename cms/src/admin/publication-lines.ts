import { endOfDay, romeTimeZone, startOfDay } from '@portolano/content-models/rome-time';
import { z } from 'zod';

const problem = z.object({
	site: z.string(),
	url: z.string(),
	told: z.object({ what: z.string(), cure: z.string() }).optional(),
	isBlocking: z.boolean(),
	isOnline: z.boolean(),
});

/** The answer of `GET /api/publication-status`. */
export const statusSchema = z.object({
	entry: z
		.object({
			seq: z.number(),
			at: z.string(),
			action: z.enum(['publish', 'withdraw']),
			/** First and last day of publication. */
			days: z.object({ first: z.string().optional(), last: z.string().optional() }),
		})
		.optional(),
	/** The owner first, then the other sites that show the document. */
	sites: z.array(z.object({ key: z.string(), name: z.string() })),
	/** Missing when the publisher did not answer. */
	publisher: z
		.object({
			seq: z.number(),
			pages: z.array(z.object({ site: z.string(), url: z.string(), onlineSince: z.string() })),
			problems: z.array(problem),
		})
		.optional(),
	/** Whether the pages were checked, before the publication or by the release that brought it online. */
	isVerified: z.boolean(),
});

export type Status = z.infer<typeof statusSchema>;
type Problem = z.infer<typeof problem>;
type Site = Status['sites'][number];

/** One line of the box; a `fault` is shown in red. */
export interface Line {
	tone: 'plain' | 'waiting' | 'fault';
	words: string;
	url?: string;
}

const rome = { timeZone: romeTimeZone } as const;
const dayOf = new Intl.DateTimeFormat('it-IT', { ...rome, day: 'numeric', month: 'long' });
const yearOf = new Intl.DateTimeFormat('it-IT', { ...rome, year: 'numeric' });
const timeOf = new Intl.DateTimeFormat('it-IT', { ...rome, timeStyle: 'medium' });

/**
 * Formats an instant in Rome's time zone, like “dal 28 novembre alle 10:42:07”, with the year if it isn't `now`'s.
 * `preposition` is completed by the article that fits the day: “dal”, “dall’”, “del”, “dell’”.
 */
function moment(preposition: 'da' | 'de', instant: string, now: Date): string {
	const at = new Date(instant);
	const day = dayOf.format(at).replace(/^1(?=\s)/, '1º');
	const year = yearOf.format(at) === yearOf.format(now) ? '' : ` ${yearOf.format(at)}`;
	const article = /^(8|11)\s/.test(day) ? 'll’' : 'l ';
	const time = timeOf.format(at);
	const at1 = time.startsWith('01:') ? 'all’' : 'alle ';
	return `${preposition}${article}${day}${year} ${at1}${time}`;
}

export const since = (instant: string, now: Date): string => moment('da', instant, now);

const unknown =
	'Non so se è online: il programma che compone i siti non risponde. Di solito riparte da solo; se dura più di qualche minuto, avvisa chi amministra il sistema.';
const technical =
	'La pagina non si è potuta comporre, e non dipende da ciò che hai scritto. Avvisa chi amministra il sistema.';

function faultLine(name: string, { told, isOnline, url }: Problem, held: string): Line {
	const state = isOnline ? 'online c’è ancora la versione di prima' : 'non è online';
	return {
		tone: 'fault',
		words: `${name}: ${state}. ${held} ${told ? `${told.what} ${told.cure}` : technical}`,
		// No link to a page that isn't online.
		...(isOnline ? { url } : {}),
	};
}

function siteLines({ key, name }: Site, { pages, problems, publishedAt }: Published, now: Date): Line[] {
	const held = `La pubblicazione ${moment('de', publishedAt, now)} è trattenuta.`;
	const faults = problems.filter(({ site }) => site === key);
	const stopped = faults.filter(({ isBlocking }) => isBlocking);
	const bad = new Set(stopped.map(({ url }) => url));
	const online = pages.filter(({ site, url }) => site === key && !bad.has(url));
	return [
		...stopped.map((fault) => faultLine(name, fault, held)),
		...online.map(({ url, onlineSince }): Line => ({
			tone: 'plain',
			words: `${name}: online ${since(onlineSince, now)}.`,
			url,
		})),
		...faults.flatMap((fault) => (fault.isBlocking ? [] : adviceLines(name, fault))),
	];
}

/** Lines for a page that is online but should be improved. */
function adviceLines(name: string, { told, url }: Problem): Line[] {
	return told ? [{ tone: 'waiting', words: `${name}: da sistemare. ${told.what} ${told.cure}`, url }] : [];
}

type Published = NonNullable<Status['publisher']> & { publishedAt: string };

const shownThere = ({ name }: Site): Line => ({
	tone: 'plain',
	words: `${name}: si vede negli elenchi e nelle pagine che lo citano.`,
});

function publishedLines({ sites }: Status, publisher: Published, now: Date): Line[] {
	const [owner, ...others] = sites;
	const lines = [
		...(owner ? siteLines(owner, publisher, now) : []),
		...others.flatMap((site) => {
			const found = siteLines(site, publisher, now);
			return found.length > 0 ? found : [shownThere(site)];
		}),
	];
	const isWithoutPage = publisher.pages.length === 0 && publisher.problems.length === 0;
	return isWithoutPage
		? [{ tone: 'plain', words: 'Pubblicato: si vede nelle pagine che lo citano.' }, ...lines]
		: lines;
}

/** Age at which a publication counts as late; most are online within a second. */
const lateMs = 60_000;

function waitingLine(at: string, now: Date): Line {
	const isLate = now.getTime() - Date.parse(at) > lateMs;
	return isLate
		? {
				tone: 'fault',
				words:
					'Pubblicato, ma i siti non sono ancora aggiornati. Se dura più di qualche minuto, avvisa chi amministra il sistema.',
			}
		: { tone: 'waiting', words: 'Pubblicato: sta per andare online.' };
}

const unverified: Line = {
	tone: 'waiting',
	words:
		'Non ancora verificato: il programma che compone i siti non ha risposto quando hai pubblicato. ' +
		'Controllerà la pagina prima di metterla online; se qualcosa non va, lo leggerai qui.',
};

type Days = NonNullable<Status['entry']>['days'];

const dayText = (day: string) =>
	`${dayOf.format(startOfDay(day)).replace(/^1(?=\s)/, '1º')} ${yearOf.format(startOfDay(day))}`;

/** Returns the line for a document that is published on other days than today; undefined if it is today. */
function outsideItsDays({ first, last }: Days, now: Date): Line | undefined {
	if (first !== undefined && now.getTime() < startOfDay(first))
		return { tone: 'waiting', words: `Pubblicato: va online all’inizio del giorno ${dayText(first)}.` };
	if (last !== undefined && now.getTime() >= endOfDay(last))
		return {
			tone: 'plain',
			words: `Non è più online: il periodo di pubblicazione è terminato il giorno ${dayText(last)}.`,
		};
	return undefined;
}

function stateLines(status: Status, now: Date): Line[] {
	const { entry, publisher } = status;
	if (!entry) return [{ tone: 'plain', words: 'Mai pubblicato: lo vede solo la redazione.' }];
	const isPublished = entry.action === 'publish';
	if (!publisher)
		return [{ tone: 'fault', words: `${isPublished ? 'Pubblicato.' : 'Ritirato.'} ${unknown}` }];
	if (isPublished && publisher.seq < entry.seq) return [waitingLine(entry.at, now)];
	if (isPublished) {
		const outside = outsideItsDays(entry.days, now);
		return outside ? [outside] : publishedLines(status, { ...publisher, publishedAt: entry.at }, now);
	}
	return publisher.seq < entry.seq
		? [{ tone: 'waiting', words: 'Ritirato: sta per uscire dai siti.' }]
		: [{ tone: 'plain', words: 'Ritirato: non è più online.' }];
}

/** Returns the lines that describe the publication status of a document at `now`. */
export function publicationLines(status: Status, now: Date): Line[] {
	const lines = stateLines(status, now);
	return status.isVerified ? lines : [...lines, unverified];
}

/** Whether the status is final, so that it needn't be requested again soon. */
export function isSettled({ entry, publisher }: Status): boolean {
	if (!entry) return true;
	return publisher !== undefined && publisher.seq >= entry.seq && publisher.problems.length === 0;
}
