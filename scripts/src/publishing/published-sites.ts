import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { logEntry, type Published, subjectOf } from '@portolano/content-models';
import { publisherFolder } from './options.ts';

export interface PublishedSite {
	key: string;
	kind: Published<'site'>['kind'];
	name: string;
	origin: string;
	/** The live release. */
	folder: string;
	/** What readers think of its pages. */
	feedbackFile: string;
}

// Every line that publishes or withdraws a site holds these words; all others need no parsing.
const aboutSites = /"type":"site"/;

const kinds = ['portal', 'brand', 'area'];

/** The sites that the local copy of the log publishes: portals, brand sites, areas, each by name. */
export async function publishedSites(dataFolder: string): Promise<PublishedSite[]> {
	const folder = publisherFolder(dataFolder);
	const sites = new Map<string, Published<'site'>>();
	for await (const line of createInterface({ input: createReadStream(join(folder, 'log.ndjson')) })) {
		if (!aboutSites.test(line)) continue;
		const entry = logEntry.parse(JSON.parse(line));
		const { type, id } = subjectOf(entry);
		if (type !== 'site') continue;
		if (entry.action === 'publish' && entry.document.type === 'site') sites.set(id, entry.document);
		else sites.delete(id);
	}
	const sorted = [...sites.values()].toSorted(
		(one, other) =>
			kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.name.it.localeCompare(other.name.it, 'it'),
	);
	return sorted.map(({ key, kind, name, origin }) => ({
		key,
		kind,
		name: name.it,
		origin,
		folder: join(folder, 'sites', key, 'live'),
		feedbackFile: join(dataFolder, 'feedback', `${key}.ndjson`),
	}));
}
