import type { PayloadRequest } from 'payload';
import type { Subject } from '../publication/log/subject.ts';
import { newestVersion } from './newest-version.ts';
import { toldOf } from './of-schedule.ts';
import { addRow, type Happened } from './record.ts';

/** Records what happened to a document besides its states, which stay as they are. */
export async function noteOnRecord(
	subject: Subject,
	{ what, reason, visitor }: Pick<Happened, 'what' | 'reason' | 'visitor'>,
	req: PayloadRequest,
): Promise<void> {
	const newest = await newestVersion(subject, req);
	if (!newest) return;
	const { state } = newest;
	await addRow({ ...toldOf(subject, newest, req), what, from: state, to: state, reason, visitor }, req);
}
