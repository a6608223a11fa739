import type { Payload, Where } from 'payload';
import type { OutgoingMail, PreviewVisitor, User } from '../generated/payload-types.ts';
import { isAdministrator, roles, sitesOf } from '../access/roles.ts';
import { deliver } from './mail.ts';
import { messageOf } from './message.ts';

const minuteMs = 60_000;
const longestWaitMs = 30 * minuteMs;
/** After that a message would be of no use any more. */
const givenUpAfterMs = 7 * 24 * 60 * minuteMs;
/** Messages of one run. */
const most = 200;
const longestTrouble = 300;

async function rowsWhere(where: Where, payload: Payload): Promise<OutgoingMail[]> {
	const { docs } = await payload.find({
		collection: 'outgoing-mail',
		where: { and: [{ outcome: { equals: 'waiting' } }, where] },
		...{ sort: ['at', 'id'], limit: most, depth: 0, pagination: false, overrideAccess: true, req: {} },
	});
	return docs;
}

type Change = Partial<Pick<OutgoingMail, 'outcome' | 'settledAt' | 'tries' | 'trouble' | 'dueAt'>>;

/** What stays of a message with a code or a personal link, once it is settled. */
const forgotten = {
	text: 'Il testo non si conserva: conteneva un codice o un collegamento personale.',
	link: null,
};

async function change(rows: readonly OutgoingMail[], data: Change, payload: Payload): Promise<void> {
	for (const { id, validUntil } of rows) {
		const isForgotten = data.outcome !== undefined && Boolean(validUntil);
		await payload.update({
			...{ collection: 'outgoing-mail', id, data: { ...data, ...(isForgotten && forgotten) } },
			...{ depth: 0, overrideAccess: true, req: {} },
		});
	}
}

const inWords = (error: unknown) =>
	(error instanceof Error ? error.message : String(error)).slice(0, longestTrouble);

async function postpone(rows: readonly OutgoingMail[], error: unknown, payload: Payload): Promise<void> {
	const now = Date.now();
	const trouble = inWords(error);
	for (const row of rows) {
		const isOver = now - Date.parse(row.at) > givenUpAfterMs;
		const dueAt = new Date(now + Math.min(minuteMs * 2 ** row.tries, longestWaitMs)).toISOString();
		const kept: Change = { dueAt, tries: row.tries + 1, trouble };
		const left: Change = { outcome: 'dropped', settledAt: new Date(now).toISOString(), trouble };
		await change([row], isOver ? left : kept, payload);
	}
	payload.logger.error({
		err: error,
		msg: `Mail to ${rows[0]?.to ?? ''} was not sent; it is tried again for seven days. See SMTP_URL.`,
	});
}

/** Those who are written to, by id. */
type People = ReadonlyMap<string, User | PreviewVisitor>;

/**
 * Whether a person may still be told: they have an account with this address, and work on the site; or they are among those
 * who may see a shared preview.
 */
function isForThem({ to, site, personId }: OutgoingMail, people: People): boolean {
	const person = people.get(personId);
	if (person === undefined) return false;
	if ('address' in person) return person.address === to;
	if (person.email !== to) return false;
	const user = { ...person, collection: 'users' as const };
	return !site || isAdministrator(user) || sitesOf(user, roles).includes(site);
}

const noLonger = 'Nel frattempo la persona non lavora più su questo sito, o non ha più un account.';
const tooLate = 'Quando si poteva spedire non valeva più.';

async function peopleOf(rows: readonly OutgoingMail[], payload: Payload): Promise<People> {
	const query = {
		where: { id: { in: [...new Set(rows.map(({ personId }) => personId))] } },
		...{ depth: 0, pagination: false, overrideAccess: true, req: {} },
	};
	const { docs: users } = await payload.find({ collection: 'users', ...query });
	const { docs: visitors } = await payload.find({ collection: 'preview-visitors', ...query });
	return new Map([...users, ...visitors].map((one) => [one.id, one]));
}

/** Returns the rows that may still be sent; the others are settled, and tell why. */
async function withoutIdle(rows: readonly OutgoingMail[], payload: Payload): Promise<OutgoingMail[]> {
	const now = new Date();
	const late = rows.filter(({ validUntil }) => validUntil && new Date(validUntil) <= now);
	const people = await peopleOf(rows, payload);
	const strange = rows.filter((row) => !late.includes(row) && !isForThem(row, people));
	const settled = { outcome: 'dropped', settledAt: now.toISOString() } as const;
	await change(late, { ...settled, trouble: tooLate }, payload);
	await change(strange, { ...settled, trouble: noLonger }, payload);
	return rows.filter((row) => !strange.includes(row) && !late.includes(row));
}

/** Sends one message, and settles its rows. A crash in between sends it twice, rather than never. */
async function send(rows: readonly OutgoingMail[], payload: Payload): Promise<void> {
	const [first, ...rest] = await withoutIdle(rows, payload);
	if (!first) return;
	const told = [first, ...rest] as const;
	try {
		await deliver(messageOf(told), payload);
	} catch (error) {
		await postpone(told, error, payload);
		return;
	}
	await change(told, { outcome: 'sent', settledAt: new Date().toISOString(), trouble: null }, payload);
}

/**
 * Sends what is due: urgent messages first, each alone; then to each person who has a notice that is due one message with
 * all that wait for them.
 */
export async function sendDue(payload: Payload): Promise<void> {
	const isDue: Where = { dueAt: { less_than_equal: new Date().toISOString() } };
	const urgent = await rowsWhere({ and: [isDue, { isUrgent: { equals: true } }] }, payload);
	for (const row of urgent) await send([row], payload);
	const gathered = await rowsWhere({ and: [isDue, { isUrgent: { equals: false } }] }, payload);
	for (const to of new Set(gathered.map((row) => row.to))) {
		const theirs: Where = { and: [{ to: { equals: to } }, { isUrgent: { equals: false } }] };
		await send(await rowsWhere(theirs, payload), payload);
	}
}
