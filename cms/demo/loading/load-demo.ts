import { contentTypes } from '@portolano/content-models';
import type { File, Payload } from 'payload';
import path from 'node:path';
import { rederiveAll } from '../../src/publication/rederivation/rederive.ts';
import { type ContentItem, DemoContentError, readContent } from './content-items.ts';
import { createDemoUsers } from './demo-users.ts';
import { create, createSite, explained, type Loading, save } from './saving.ts';
import { readTranslations, withTranslations } from './translations.ts';
import { uploadOf } from './uploads.ts';

export interface DemoOptions {
	payload: Payload;
	/** Folder with `content`, `illustrations` and `data`. */
	folder: string;
	/** Password of the demo accounts. */
	password: string;
	/** Port of the sites on this machine. */
	sitesPort: number;
	/** Instant from which relative dates are counted. */
	now: Date;
	/** Called after each document, with its type and the progress. */
	onStep?: (name: string, done: number, total: number) => void;
}

type Step = (name: string) => void;

/** Creates `items` in Italian; prepares the next file while the previous one is saved. */
async function createAll(
	items: ContentItem[],
	{ loading, folder }: { loading: Loading; folder: string },
	step: Step,
): Promise<void> {
	const uploads = new Map<ContentItem, Promise<File | undefined>>();
	const prepare = (item: ContentItem) => {
		const upload = uploads.get(item) ?? explained(item, () => uploadOf(item, folder));
		uploads.set(item, upload);
		return upload;
	};
	for (const [index, item] of items.entries()) {
		const upload = await prepare(item);
		uploads.delete(item);
		const next = items[index + 1];
		// A failure is thrown when the upload is used, not earlier as an unhandled rejection.
		if (next) prepare(next).catch(() => undefined);
		await explained(item, () => create(item, upload, loading));
		step(item.type);
	}
}

/** Second pass: adds links to documents created later, and the other languages. */
async function finishAll(items: ContentItem[], loading: Loading, step: Step): Promise<void> {
	for (const item of items) {
		if (item.type === 'site' || loading.unfinished.has(item))
			await explained(item, () => save(item, 'it', loading));
		for (const language of item.languages.filter((one) => one !== 'it')) {
			await explained(item, () => save(item, language, loading));
		}
		step(item.type);
	}
}

async function writeLog(payload: Payload): Promise<void> {
	const { refused } = await rederiveAll(payload);
	if (refused.length === 0) return;
	const list = refused.map(({ subject, reason }) => `- ${subject.type} ${subject.id}: ${reason}`).join('\n');
	throw new DemoContentError(`Some documents of the demo are saved but cannot be published:\n${list}`);
}

/**
 * Fills an empty CMS with the demo. Does nothing and returns `false` when there is a site already.
 * @throws DemoContentError naming the invalid file, document and field; documents saved before stay.
 */
export async function loadDemo({
	payload,
	folder,
	password,
	sitesPort,
	now,
	onStep,
}: DemoOptions): Promise<boolean> {
	const { totalDocs } = await payload.count({ collection: 'site' });
	if (totalDocs > 0) return false;
	const content = withTranslations(
		readContent(path.join(folder, 'content'), sitesPort),
		readTranslations(path.join(folder, 'translations')),
	);
	const sites = content.filter(({ type }) => type === 'site');
	const items = contentTypes.flatMap((type) =>
		content.filter((item) => item.type === type && type !== 'site'),
	);
	const loading: Loading = { payload, now, ids: new Map(), unfinished: new Set() };
	const total = items.length + content.length;
	let done = 0;
	const step: Step = (name) => onStep?.(name, (done += 1), total);
	for (const item of sites) await explained(item, () => createSite(item, loading));
	await createAll(items, { loading, folder }, step);
	await finishAll([...items, ...sites], loading, step);
	await createDemoUsers(payload, loading.ids, password);
	await writeLog(payload);
	return true;
}
