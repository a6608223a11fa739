import type { Published } from '@portolano/content-models';
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { afterCommit } from '../../database/after-commit.ts';
import { keyOf, type Subject } from '../log/subject.ts';

const note = z.object({ updatedAt: z.string() });

const noteKey = (subject: Subject) => `unverified/${keyOf(subject)}`;

async function write({ kv, logger }: Payload, document: Published): Promise<void> {
	try {
		await kv.set(noteKey(document), { updatedAt: document.updatedAt });
	} catch (error) {
		logger.error({ err: error, msg: `It was not noted that ${keyOf(document)} is published unverified.` });
	}
}

/** Notes, once the save is committed, that the document was published without a check of its pages. */
export async function noteUnverified(document: Published, req: PayloadRequest): Promise<void> {
	await afterCommit(req, () => void write(req.payload, document));
}

/** Whether this version of the document was published without a check of its pages. */
export async function isUnverified(document: Published, { kv }: Payload): Promise<boolean> {
	const { success, data } = note.safeParse(await kv.get(noteKey(document)));
	return success && data.updatedAt === document.updatedAt;
}

/** To be called when the release has checked the pages. */
export async function forgetUnverified(subject: Subject, { kv }: Payload): Promise<void> {
	await kv.delete(noteKey(subject));
}
