import { contentTypes, type ContentType } from '@portolano/content-models';
import type { Payload, Where } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { repeatOnConflict } from '../../database/repeat.ts';
import { keyOf, type Subject } from '../log/subject.ts';
import { mendMarks, wronglyMarked } from './marks.ts';
import { nudgeAfterCommit } from '../nudge.ts';
import { goneUnnoticed, outOfDate } from './out-of-date.ts';
import { PublicationRefused } from '../refusal.ts';
import { synchronise } from '../synchronise.ts';

/** Result of a comparison of the database with the log. */
export interface Rederivation {
	/** Entries appended. */
	appended: number;
	/** Published records that couldn't be derived, with the reason; the log keeps their last good version. */
	refused: { subject: Subject; reason: string }[];
}

function synchroniseAlone(subject: Subject, payload: Payload): Promise<boolean> {
	return inTransaction(payload, async (req) => {
		await mendMarks(keyOf(subject), req);
		const change = await synchronise(subject, req);
		if (change !== 'none') await nudgeAfterCommit(req);
		return change !== 'none';
	});
}

async function synchroniseEach(subjects: Iterable<Subject>, payload: Payload): Promise<Rederivation> {
	const outcome: Rederivation = { appended: 0, refused: [] };
	for (const subject of subjects) {
		try {
			if (await repeatOnConflict(() => synchroniseAlone(subject, payload))) outcome.appended += 1;
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			// A document that can't be derived must not stop the publication of the others.
			payload.logger.warn({
				...(error instanceof PublicationRefused ? {} : { err: error }),
				msg: `${keyOf(subject)}: ${reason}`,
			});
			outcome.refused.push({ subject, reason });
		}
	}
	return outcome;
}

async function subjectsOf(type: ContentType, where: Where, payload: Payload): Promise<Subject[]> {
	const { docs } = await payload.find({
		collection: type,
		overrideAccess: true,
		where,
		depth: 0,
		pagination: false,
		select: {},
		sort: 'createdAt',
	});
	return docs.map(({ id }) => ({ type, id: String(id) }));
}

async function changedSince(since: Date, payload: Payload): Promise<Subject[]> {
	const where: Where = { updatedAt: { greater_than: since.toISOString() } };
	const found = await Promise.all(contentTypes.map((type) => subjectsOf(type, where, payload)));
	return found.flat();
}

function withoutRepetition(subjects: Subject[]): Subject[] {
	return [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()];
}

/**
 * Compares with the log the documents saved after `since`, those deleted from the database and those marked wrongly.
 * Cheap enough for a timer.
 */
export async function rederiveSince(payload: Payload, since: Date): Promise<Rederivation> {
	const [changed, marked, gone] = [
		await changedSince(since, payload),
		await wronglyMarked(payload),
		await goneUnnoticed(payload),
	];
	return synchroniseEach(withoutRepetition([...changed, ...marked, ...gone]), payload);
}

/** Compares all documents with the log: on start-up and after seeding. */
export async function rederiveAll(payload: Payload): Promise<Rederivation> {
	const marked = await wronglyMarked(payload);
	return synchroniseEach(withoutRepetition([...(await outOfDate(payload)), ...marked]), payload);
}
