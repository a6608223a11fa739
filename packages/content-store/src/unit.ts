import { type DocumentEntry, type Published, type Reference, subjectOf } from '@portolano/content-models';

/** Entries of the log that take effect together: one alone, or a group. */
export interface Unit {
	/** When it takes effect (milliseconds since 1970). */
	readonly effect: number;
	/** Whether it waits for the clock; otherwise it took effect as soon as it was read. */
	readonly isScheduled: boolean;
	readonly versions: readonly Version[];
}

/** A document as one entry of the log leaves it. */
export interface Version {
	readonly seq: number;
	readonly subject: Reference;
	/** Undefined when the entry withdraws it. */
	readonly document: Published | undefined;
}

/** Returns the unit of one entry, or of all entries of a group, completed at `logTime` (milliseconds since 1970). */
export function unitOf(entries: readonly DocumentEntry[], logTime: number): Unit {
	const times = entries.map(({ effectiveAt }) =>
		effectiveAt === undefined ? -Infinity : Date.parse(effectiveAt),
	);
	const effect = Math.max(logTime, ...times);
	return { effect, isScheduled: effect > logTime, versions: entries.map(versionOf) };
}

function versionOf(entry: DocumentEntry): Version {
	const document = entry.action === 'publish' ? entry.document : undefined;
	return { seq: entry.seq, subject: subjectOf(entry), document };
}
