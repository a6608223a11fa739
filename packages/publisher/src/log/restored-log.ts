import { join } from 'node:path';
import type { Activity } from '../activity.ts';
import { programVersion } from '../program-hash.ts';
import type { PublisherParts } from '../publisher-parts.ts';
import { SavedStates } from '../state/saved-states.ts';
import { LogCopy } from '@portolano/follower';
import { type Restored, restoreStore } from './restore-store.ts';

/** What a publisher starts with: the documents and the sites as they were when it stopped, and where this is kept. */
export interface RestoredLog extends Restored {
	readonly copy: LogCopy;
	readonly states: SavedStates;
}

/** Restores the documents from the copy of the log, and the sites from their states. Reports what cannot be used. */
export function restoreLog(
	{ dataDir, clock, sites }: Pick<PublisherParts, 'dataDir' | 'clock' | 'sites'>,
	activity: Activity,
): RestoredLog {
	const copy = new LogCopy(join(dataDir, 'log.ndjson'));
	const states = new SavedStates({
		...{ dataDir, program: programVersion(), wanted: sites },
		onRefused: (site, message) => activity.note({ level: 'warn', event: 'state not used', site, message }),
	});
	const restored = restoreStore(copy, states, clock().toISOString());
	const { damage } = restored;
	if (damage !== undefined) activity.note({ level: 'error', event: 'log copy damaged', message: damage });
	states.clear();
	return { ...restored, copy, states };
}
