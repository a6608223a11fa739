import { afterCommit } from '../database/after-commit.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { canSendMail } from './mail.ts';
import { sendSoon } from './send-soon.ts';

/** Time in which what happens to a person's documents is gathered into one message. */
const gatherMs = 2 * 60_000;
/** The least time between two such messages to one person. */
const betweenMs = 30 * 60_000;

/** Something to be told to people by mail. */
export interface Notice {
	people: readonly { id: string; email: string }[];
	/** Id of the site it is about: who no longer works on it isn't told. */
	site?: string | undefined;
	/** Subject of a message with this notice alone. */
	subject: string;
	/** Paragraphs, as plain text. */
	paragraphs: readonly string[];
	/** Absolute address of where there is something to do. */
	link?: string | undefined;
	/** Until when it holds what is told, such as a code: it isn't sent after that, and once sent its text isn't kept. */
	validUntil?: Date | undefined;
	/** Sent at once and alone; otherwise together with the next ones for the same person. */
	isUrgent: boolean;
}

const longestSubject = 200;

/** When the next message with gathered notices is due for `to`. */
async function dueFor(to: string, now: number, scope: Scope): Promise<Date> {
	const { docs } = await scope.payload.find({
		collection: 'outgoing-mail',
		where: {
			and: [{ to: { equals: to } }, { isUrgent: { equals: false } }, { outcome: { equals: 'sent' } }],
		},
		...{ sort: '-settledAt', limit: 1, pagination: false, depth: 0 },
		...{ overrideAccess: true, req: nested(scope) },
	});
	const lastAt = Date.parse(docs[0]?.settledAt ?? '');
	return new Date(Math.max(now + gatherMs, Number.isNaN(lastAt) ? 0 : lastAt + betweenMs));
}

/** Writes a notice for each person, in the transaction of `scope`. Does nothing where the CMS sends no mail. */
export async function enqueue(notice: Notice, scope: Scope): Promise<void> {
	if (!canSendMail || notice.people.length === 0) return;
	const { people, site, subject, paragraphs, link, isUrgent, validUntil } = notice;
	const now = Date.now();
	for (const { id: personId, email: to } of people) {
		const dueAt = isUrgent ? new Date(now) : await dueFor(to, now, scope);
		await scope.payload.create({
			collection: 'outgoing-mail',
			data: {
				...{ at: new Date(now).toISOString(), to, personId, site, link, isUrgent },
				...{ subject: subject.slice(0, longestSubject), text: paragraphs.join('\n') },
				...{ dueAt: dueAt.toISOString(), outcome: 'waiting' as const, tries: 0 },
				...(validUntil && { validUntil: validUntil.toISOString() }),
			},
			...{ depth: 0, overrideAccess: true, req: nested(scope) },
		});
	}
	if (isUrgent) await afterCommit(scope, () => void sendSoon(scope.payload));
}
