import type { Payload, Where } from 'payload';
import type { OutgoingMail, User } from '../generated/payload-types.ts';
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

async function change(rows: readonly OutgoingMail[], data: Change, payload: Payload): Promise<void> {
	for (const { id } of rows)
		await payload.update({
			...{ collection: 'outgoing-mail', id, data, depth: 0, overrideAccess: true, req: {} },
		});
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

/** Whether a person may still be told: they have an account with this address, and work on the site. */
function isForThem({ to, site }: OutgoingMail, person: User | undefined): boolean {
	if (person?.email !== to) return false;
	const user = { ...person, collection: 'users' as const };
	return !site || isAdministrator(user) || sitesOf(user, roles).includes(site);
}

const noLonger = 'Nel frattempo la persona non lavora più su questo sito, o non ha più un account.';

async function withoutStrangers(rows: readonly OutgoingMail[], payload: Payload): Promise<OutgoingMail[]> {
	const { docs } = await payload.find({
		collection: 'users',
		where: { id: { in: [...new Set(rows.map(({ personId }) => personId))] } },
		...{ depth: 0, pagination: false, overrideAccess: true, req: {} },
	});
	const people = new Map(docs.map((one) => [one.id, one]));
	const strange = rows.filter((row) => !isForThem(row, people.get(row.personId)));
	const settledAt = new Date().toISOString();
	await change(strange, { outcome: 'dropped', settledAt, trouble: noLonger }, payload);
	return rows.filter((row) => !strange.includes(row));
}

/** Sends one message, and settles its rows. A crash in between sends it twice, rather than never. */
async function send(rows: readonly OutgoingMail[], payload: Payload): Promise<void> {
	const [first, ...rest] = await withoutStrangers(rows, payload);
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
