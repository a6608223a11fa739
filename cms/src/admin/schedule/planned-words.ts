import { romeDay, romeInstants, romeTimeZone, timeInRome } from '@portolano/content-models/rome-time';
import { z } from 'zod';

const plannedChange = z.object({
	seq: z.number(),
	type: z.string(),
	id: z.string(),
	action: z.enum(['publish', 'withdraw', 'outdate']),
	/** An instant. */
	effectiveAt: z.string(),
	title: z.string(),
	/** Name of the site that owns the document. */
	site: z.string(),
	/** Name of the person who scheduled it; missing when a program did. */
	by: z.string().optional(),
	/** Number of documents that change together with it, itself included. */
	together: z.number(),
	/** Title of the bundle of which it is a part. */
	bundle: z.string().optional(),
});

/** The answer of `GET /api/schedule`; `now` is the clock of the CMS. */
export const scheduleAnswer = z.object({ changes: z.array(plannedChange), now: z.string() });

export type PlannedChange = z.infer<typeof plannedChange>;

/** The database follows the log a moment later; beyond this something keeps it from doing so. */
const lateMs = 60_000;

const rome = { timeZone: romeTimeZone } as const;
const day = new Intl.DateTimeFormat('it-IT', {
	...rome,
	...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
});
const time = new Intl.DateTimeFormat('it-IT', { ...rome, hour: '2-digit', minute: '2-digit' });

/** Returns the day of an instant in Rome, such as “martedì 1 dicembre 2026”. */
export const dayInWords = (instant: string): string => day.format(new Date(instant));

/** Tells the two apart that the clock shows alike when summer time ends; empty for any other time. */
function whichOfTwo(instant: string): string {
	const at = Date.parse(instant);
	const [first, second] = romeInstants(romeDay(instant), timeInRome(at));
	if (first === undefined || second === undefined) return '';
	return at < second ? ' (ora legale)' : ' (ora solare)';
}

/** Returns the time of the day in Rome, such as “08:30”. */
export const timeInWords = (instant: string): string =>
	`${time.format(new Date(instant))}${whichOfTwo(instant)}`;

/** Whether a change should have happened by now. */
export const isLate = ({ effectiveAt }: Pick<PlannedChange, 'effectiveAt'>, now: string): boolean =>
	Date.parse(effectiveAt) + lateMs < Date.parse(now);

const deeds = {
	publish: 'Va online',
	withdraw: 'Viene ritirato',
	outdate: 'Non è più attuale',
} as const satisfies Record<PlannedChange['action'], string>;

/** Returns what will happen to a document, such as “Va online”. */
export const deedInWords = ({ action }: Pick<PlannedChange, 'action'>): string => deeds[action];

/** Returns what will happen to a document, and who has decided it. */
export function inWords({ action, effectiveAt, by, together, bundle }: PlannedChange): string {
	const what = deedInWords({ action });
	const others = together - 1;
	const along =
		others === 0 ? '' : `, insieme ${others === 1 ? 'a un altro contenuto' : `ad altri ${others} contenuti`}`;
	const of = bundle === undefined ? '' : `, col pacchetto «${bundle}»`;
	const who = by === undefined ? '' : ` Programmato da ${by}.`;
	return `${what} ${dayInWords(effectiveAt)} alle ${timeInWords(effectiveAt)}${of || along}.${who}`;
}
