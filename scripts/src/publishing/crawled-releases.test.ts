import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInRome, type LogEntry, type Published, type Reference } from '@portolano/content-models';
import { startGateway } from '@portolano/gateway';
import { logOf } from '@portolano/follower';
import { checkPage, loadApplication, openPublisher, releases } from '@portolano/publisher';
import { writeSitesFolder } from '@portolano/publisher/test-application/sites-folder.ts';
import {
	buildNews,
	buildOffice,
	buildSite,
	inItalian,
	publish,
	sampleOrAll,
	storedBytes,
	to,
	withdraw,
} from '@portolano/test-kit';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type Answer, Crawler } from './testing/crawler.ts';

const releasesWanted = sampleOrAll(30, 1000);
/** Steps after which a news item is renamed, and after which it is withdrawn. */
const [renamedAfter, withdrawnAfter] = [4, 9];
const hoursOfStep = 2;
/** Pages that the crawler reads between two releases at least, besides those that it reads during them. */
const readsPerRelease = 8;
const start = Date.parse('2026-11-22T09:00:00.000Z');

/** Settings that reading releases does not use. */
const unused = {
	...{ cmsUrl: 'http://127.0.0.1:9', logToken: 'segreto', token: 'un segreto lungo abbastanza' },
	sitesDir: 'none',
};

const releaseSchema = z.looseObject({ files: z.record(z.string(), z.tuple([z.string()]).rest(z.unknown())) });

function openInstallation(clock: () => Date) {
	const folder = mkdtempSync(join(tmpdir(), 'portolano-crawled-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const [dataDir, sitesDir] = [join(folder, 'data'), join(folder, 'sites')];
	writeSitesFolder(sitesDir);
	const log: LogEntry[] = [];
	const publisher = openPublisher({
		...{ dataDir, keep: 20, source: logOf(log), check: checkPage, clock },
		stored: (sha256) => Promise.resolve(storedBytes(sha256) ?? new Uint8Array()),
		application: (kind) => loadApplication(join(sitesDir, kind, 'dist')),
	});
	onTestFinished(() => publisher.close());
	return { dataDir, log, publisher };
}

async function openGateway(dataDir: string): Promise<string> {
	const site = join(dataDir, 'sites/portale');
	const gateway = await startGateway({
		...{ port: 0, firstSitePort: 0, cmsUrl: 'http://127.0.0.1:9' },
		sites: [
			{
				...{ key: 'portale', origin: buildSite().origin, feedbackFile: join(site, 'feedback.ndjson') },
				...{ folder: join(site, 'live'), addresses: join(site, 'addresses') },
			},
		],
	});
	onTestFinished(() => gateway.close());
	return `http://127.0.0.1:${gateway.sitePorts.get('portale')}`;
}

const instantOf = (step: number) => start + step * hoursOfStep * 3_600_000;
const dayOf = (step: number) => dayInRome(instantOf(step));

/** Every third news item ceases at the end of its day; the others are renamed and withdrawn. */
const ceases = (item: number) => item % 3 === 0;
const hasEnded = (item: number, step: number) =>
	ceases(item) ? dayOf(step) > dayOf(item) : step >= item + withdrawnAfter;

const news = (item: number, slug = `voce-${item}`): Published =>
	buildNews({
		...{ id: `voce-${item}`, slug: inItalian(slug), title: inItalian(`Voce ${item}`) },
		date: new Date(start + item * 1000).toISOString(),
		...(ceases(item) && { publishedUntil: dayOf(item) }),
	});

type Edit = { readonly publish: Published } | { readonly withdraw: Reference };

/** Publishes a news item, renames an earlier one and withdraws one that is earlier still. */
function editsOf(step: number): Edit[] {
	const [renamed, withdrawn] = [step - renamedAfter, step - withdrawnAfter];
	return [
		{ publish: news(step) },
		...(renamed >= 0 && !ceases(renamed) ? [{ publish: news(renamed, `voce-${renamed}-bis`) }] : []),
		...(withdrawn >= 0 && !ceases(withdrawn) ? [{ withdraw: to('news', `voce-${withdrawn}`) }] : []),
	];
}

/** Other documents, which stay. */
const lasting = Array.from({ length: 20 }, (_, index) =>
	buildNews({ id: `resta-${index}`, slug: inItalian(`resta-${index}`) }),
);

/** The bytes of every file in each release, by their hashes. */
class ReleasedBytes {
	readonly #dataDir: string;
	readonly #hashes = new Map<string, Set<string>>();
	/** Number of the last release that was noted. */
	last = 0;

	constructor(dataDir: string) {
		this.#dataDir = dataDir;
	}

	/** Notes the releases since the last call. */
	note(): void {
		const kept = releases({ dataDir: this.#dataDir, ...unused }, 'portale').map(({ number }) => number);
		for (const number of kept.filter((each) => each > this.last)) this.#noteRelease(number);
		this.last = Math.max(...kept);
	}

	has({ path, hash }: Pick<Answer, 'path' | 'hash'>): boolean {
		const file = path.endsWith('/') ? `${path}index.html` : path;
		return this.#hashes.get(file.slice(1))?.has(hash) === true;
	}

	#noteRelease(number: number): void {
		const name = `${String(number).padStart(8, '0')}.json`;
		const text = readFileSync(join(this.#dataDir, 'sites/portale/releases', name), 'utf8');
		for (const [file, [hash]] of Object.entries(releaseSchema.parse(JSON.parse(text)).files))
			this.#hashes.set(file, (this.#hashes.get(file) ?? new Set()).add(hash));
	}
}

test(`a crawler that follows every link during ${releasesWanted} releases finds no link to nothing and no mixed page`, async () => {
	let step = 0;
	const { dataDir, log, publisher } = openInstallation(() => new Date(instantOf(step)));
	const released = new ReleasedBytes(dataDir);
	const release = async (...edits: Edit[]) => {
		for (const edit of edits)
			log.push(
				'publish' in edit ? publish(log.length + 1, edit.publish) : withdraw(log.length + 1, edit.withdraw),
			);
		await publisher.catchUp();
		released.note();
	};
	await release(...[buildSite(), buildOffice(), ...lasting].map((document) => ({ publish: document })));

	const pages: Answer[] = [];
	const wrong: Answer[] = [];
	const crawler = new Crawler(await openGateway(dataDir), (answer) => {
		const { status, path } = answer;
		const item = Number(/\/voce-(\d+)(?:-bis)?\/$/.exec(path)?.[1]);
		if (status === 200) pages.push(answer);
		else if (status !== 301 && !(status === 410 && hasEnded(item, step))) wrong.push(answer);
	});
	const crawling = crawler.run();
	for (const last = released.last + releasesWanted; released.last < last; step += 1) {
		await release(...editsOf(step));
		await crawler.hasRead(readsPerRelease);
	}
	crawler.stop();
	await crawling;

	expect(wrong).toEqual([]);
	expect(pages.filter((page) => !released.has(page))).toEqual([]);
	expect(crawler.rounds).toBeGreaterThan(1);
}, 900_000);
