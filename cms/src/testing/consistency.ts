import { contentTypes, type DocumentEntry, type LogEntry, subjectOf } from '@portolano/content-models';
import type { Bed } from './bed.ts';

/** The entries in effect and not cancelled, those with the latest effect last. */
function inOrderOfEffect(entries: LogEntry[]): DocumentEntry[] {
	const now = new Date().toISOString();
	const cancelled = new Set(entries.flatMap((entry) => (entry.action === 'cancel' ? entry.cancels : [])));
	const groups = entries.flatMap((entry) =>
		entry.action !== 'cancel' && entry.group && cancelled.has(entry.seq) ? entry.group.id : [],
	);
	const effectOf = ({ effectiveAt, at }: DocumentEntry) => effectiveAt ?? at;
	return entries
		.filter((entry) => entry.action !== 'cancel')
		.filter(({ seq, group }) => !cancelled.has(seq) && !groups.includes(group?.id ?? ''))
		.filter((entry) => entry.effectiveAt === undefined || entry.effectiveAt <= now)
		.toSorted((one, other) =>
			effectOf(one) < effectOf(other) ? -1 : effectOf(one) > effectOf(other) ? 1 : 0,
		);
}

/** Returns the entry in effect of each document, by `type/id`. */
export function currentOf(entries: LogEntry[]): Map<string, DocumentEntry> {
	return new Map(
		inOrderOfEffect(entries).map((entry) => {
			const { type, id } = subjectOf(entry);
			return [`${type}/${id}`, entry];
		}),
	);
}

/** Returns all published documents that aren't in the bin, as `type/id`. */
export async function publishedInDatabase({ payload }: Bed): Promise<string[]> {
	const { isPublished } = await import('../publication/read-records.ts');
	const found: string[] = [];
	for (const type of contentTypes) {
		const { docs } = await payload.find({
			collection: type,
			where: isPublished(type, payload),
			pagination: false,
			depth: 0,
			select: {},
		});
		found.push(...docs.map(({ id }) => `${type}/${String(id)}`));
	}
	return found;
}

async function markedCurrent({ payload }: Bed): Promise<number[]> {
	const { docs } = await payload.find({
		collection: 'log-entries',
		where: { isCurrent: { equals: true } },
		pagination: false,
		depth: 0,
		select: { seq: true },
	});
	return docs.map(({ seq }) => seq);
}

const page = 1000;

/** Returns all entries of the log after number `after`. */
export async function wholeLog(bed: Bed, after = 0): Promise<LogEntry[]> {
	const entries: LogEntry[] = [];
	for (;;) {
		const some = await bed.log(entries.at(-1)?.seq ?? after);
		entries.push(...some);
		if (some.length < page) return entries;
	}
}

/** Returns the inconsistencies between log and database, in words; empty when there are none. */
export async function faultsIn(bed: Bed): Promise<string[]> {
	const entries = await wholeLog(bed);
	const faults = entries
		.filter(({ seq }, index) => seq !== index + 1)
		.map(({ seq }) => `number ${seq} is out of order`);
	const last = currentOf(entries);
	const online = [...last].filter(([, { action }]) => action === 'publish').map(([key]) => key);
	const published = await publishedInDatabase(bed);
	faults.push(
		...online
			.filter((key) => !published.includes(key))
			.map((key) => `${key} is in the log and not published`),
		...published
			.filter((key) => !online.includes(key))
			.map((key) => `${key} is published and not in the log`),
	);
	const marked = (await markedCurrent(bed)).toSorted((a, b) => a - b);
	const right = [...last.values()].map(({ seq }) => seq).toSorted((a, b) => a - b);
	if (JSON.stringify(marked) !== JSON.stringify(right))
		faults.push(`current are ${right.join(' ')}, marked are ${marked.join(' ')}`);
	return faults;
}
