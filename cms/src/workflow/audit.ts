import type { PayloadRequest } from 'payload';
import { nounOf } from '../collections/registry.ts';
import type { Move as Row } from '../generated/payload-types.ts';
import type { Subject } from '../publication/log/subject.ts';
import { csvOf } from './csv.ts';
import { labelOfDeed, wayOptions } from './deeds.ts';
import { rowsOf } from './record.ts';
import { labelOfState } from './states.ts';

const columns: readonly [string, (row: Row) => string][] = [
	['quando', ({ at }) => at],
	['chi', ({ person }) => person],
	['che cosa', ({ what }) => labelOfDeed(what)],
	['tipo', ({ type }) => nounOf(type).singular],
	['titolo', ({ title }) => title ?? ''],
	['da', ({ from }) => (from ? labelOfState(from) : '')],
	['a', ({ to }) => (to ? labelOfState(to) : '')],
	['motivo', ({ reason }) => reason ?? ''],
	['da dove', ({ through }) => wayOptions.find(({ value }) => value === through)?.label ?? through],
	['identificativo', ({ documentId }) => documentId],
	['versione', ({ version }) => version ?? ''],
	['sito', ({ site }) => site ?? ''],
];

/** Returns what happened to a document as CSV, the newest first, with instants in UTC. */
export async function auditOfDocument(subject: Subject, req: PayloadRequest): Promise<string> {
	return csvOf(columns, await rowsOf(subject, req));
}

/** Returns what happened on a site as CSV, as far as the user of `req` may read it. */
export async function auditOfSite(site: string, req: PayloadRequest): Promise<string> {
	const { docs } = await req.payload.find({
		collection: 'moves',
		where: { site: { equals: site } },
		sort: ['-at', '-id'],
		depth: 0,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return csvOf(columns, docs);
}
