import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { filePath, lastingPath, type Published } from '@portolano/content-models';
import {
	buildDocument,
	buildFile,
	buildOffice,
	buildPage,
	buildSite,
	inItalian,
	publish,
	to,
} from '@portolano/test-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differencesOf } from '../../test-application/differences.ts';
import { bytesOf, openWorkshop, targetKinds, type Workshop } from '../../test-application/workshop.ts';
import type { Publisher } from '../publisher.ts';
import { verify } from '../released.ts';

/** A version of the same upload, with bytes and a name of its own. */
const version = (name: string, fields: Partial<Published<'file'>> = {}) =>
	buildFile({ id: 'atto', title: inItalian(name), ...fields });
/** The same with the name of the first version. */
const renamed = (name: string) => {
	const { file, ...others } = version(name);
	return { ...others, file: { ...file, name: 'uno.pdf' } };
};
const upload = to('file', 'atto');
/** A document that refers to it, without which it is not online. */
const notice = (fields: Partial<Published<'document'>> = {}) =>
	buildDocument({ id: 'avviso', files: [upload], ...fields });
const lastingOf = (name: string) => lastingPath(version(name));
const versionOf = (name: string) => filePath(version(name).file);
const textOf = async (name: string) =>
	Buffer.from(await bytesOf(version(name).file.sha256)).toString('latin1');

let workshop: Workshop;
let publisher: Publisher;

const begin = (kind: (typeof targetKinds)[number]) => async () => {
	workshop = openWorkshop(undefined, kind);
	publisher = workshop.open();
	workshop.publish(buildSite(), buildOffice(), buildPage(), version('uno'), notice());
	await publisher.catchUp();
};

function end(): void {
	publisher.close();
	workshop.remove();
}

async function publishNext(...documents: Published[]) {
	workshop.publish(...documents);
	return publisher.catchUp();
}

/** The uploads online by path. */
function uploads(site = 'portale'): Map<string, string> {
	const isUpload = (file: string) => file.startsWith('file/') || file.startsWith('allegati/');
	const found = [...workshop.live(site)].filter(([file]) => isUpload(file));
	return new Map(found.map(([file, text]) => [`/${file}`, text]));
}

const former = (site = 'portale') => Object.fromEntries(workshop.addresses(site));

describe.each(targetKinds)('on a target of kind %s', (kind) => {
	beforeEach(begin(kind));
	afterEach(end);

	test('the newest version of an upload answers at its lasting address, every one at its own, and no page is rendered', async () => {
		const [report] = await publishNext(renamed('due'));
		expect(report).toMatchObject({ rendered: 0, written: [] });
		expect([...uploads().keys()].sort()).toEqual(
			[lastingOf('uno'), versionOf('uno'), filePath(renamed('due').file)].sort(),
		);
		expect(uploads().get(lastingOf('uno'))).toBe(await textOf('due'));
		expect(uploads().get(versionOf('uno'))).toBe(await textOf('uno'));
		expect(former()).toEqual({});
	});

	test('with another name the old lasting address leads to the new one, and back', async () => {
		await publishNext(version('due'));
		expect(former()).toEqual({ [lastingOf('uno')]: { status: 301, to: lastingOf('due') } });
		await publishNext(version('uno'));
		expect(former()).toEqual({ [lastingOf('due')]: { status: 301, to: lastingOf('uno') } });
		expect(uploads().get(lastingOf('uno'))).toBe(await textOf('uno'));
	});

	test('a withdrawn upload is gone with the reason, all its versions too, and published again it has only the new one', async () => {
		await publishNext(version('due'));
		workshop.withdraw(upload, { reason: inItalian('Contiene dati personali') });
		await publisher.catchUp();
		const gone = { status: 410, reason: 'Contiene dati personali' };
		const paths = [...['uno', 'due'].map(lastingOf), ...['uno', 'due'].map(versionOf)];
		expect(uploads()).toEqual(new Map());
		expect(former()).toEqual(Object.fromEntries(paths.map((path) => [path, gone])));
		await publishNext(version('tre'));
		expect([...uploads().keys()].sort()).toEqual([lastingOf('tre'), versionOf('tre')]);
	});

	test('a rollback restores the versions of its release, and a build what came after', async () => {
		await publishNext(version('due'));
		await publisher.rollback('portale', 1);
		expect([uploads().get(lastingOf('uno')), former()]).toEqual([await textOf('uno'), {}]);
		await publisher.build('portale');
		expect(uploads().get(lastingOf('due'))).toBe(await textOf('due'));
		expect(uploads().has(versionOf('uno'))).toBe(true);
	});
});

describe('an upload that no document refers to', () => {
	beforeEach(begin('folder'));
	afterEach(end);

	const differences = () => differencesOf(workshop, 'portale');
	const fresh = () => version('bozza', { id: 'nuovo' });
	const ofFresh = () => [...uploads().keys()].filter((path) => path.includes('bozza'));
	const using = (id: string) => notice({ id, slug: inItalian(id), files: [to('file', 'nuovo')] });

	test('is not online, and is with the first document that does, until the last one does no longer', async () => {
		await publishNext(fresh());
		expect([ofFresh(), await differences()]).toEqual([[], []]);
		await publishNext(using('primo'));
		expect([ofFresh().length, await differences()]).toEqual([2, []]);
		await publishNext(using('secondo'));
		workshop.withdraw(to('document', 'primo'));
		await publisher.catchUp();
		expect(ofFresh()).toHaveLength(2);
		await publishNext(notice({ id: 'secondo', slug: inItalian('secondo') }));
		expect([ofFresh(), await differences()]).toEqual([[], []]);
		expect(Object.keys(former()).filter((path) => path.includes('bozza'))).toEqual([]);
	});

	test('comes and goes with the lifetime of its document, and with the instant of a scheduled one', async () => {
		await publishNext(fresh());
		const effectiveAt = '2026-11-22T10:00:00.000Z';
		workshop.log.push(publish(workshop.log.length + 1, using('primo'), { effectiveAt }));
		await publisher.catchUp();
		expect(ofFresh()).toEqual([]);
		workshop.now = effectiveAt;
		await publisher.catchUp();
		expect([ofFresh().length, await differences()]).toEqual([2, []]);
	});

	test('is in the same release as the page of its document', async () => {
		await publishNext(fresh());
		const reports = await publishNext(using('primo'));
		expect(reports).toHaveLength(1);
		expect(ofFresh()).toHaveLength(2);
	});

	test('does not come back with a release in which a document did that was withdrawn since', async () => {
		await publishNext(fresh());
		const [report] = await publishNext(using('primo'));
		await publishNext(buildPage({ id: 'altra', slug: inItalian('altra') }));
		workshop.withdraw(to('document', 'primo'));
		await publisher.catchUp();
		await publisher.rollback('portale', report?.release ?? 0);
		expect([ofFresh(), await differences()]).toEqual([[], []]);
	});

	test('comes back with a release in which a document did that is there, without it', async () => {
		await publishNext(fresh());
		const [report] = await publishNext(using('primo'));
		await publishNext(notice({ id: 'primo', slug: inItalian('primo') }));
		expect(ofFresh()).toEqual([]);
		await publisher.rollback('portale', report?.release ?? 0);
		expect([ofFresh().length, await differences()]).toEqual([2, []]);
	});
});

describe('an upload that was withdrawn', () => {
	beforeEach(begin('folder'));
	afterEach(end);

	const differences = () => differencesOf(workshop, 'portale');

	test('for good does not come back with a rollback', async () => {
		workshop.withdraw(upload);
		await publisher.catchUp();
		await publisher.rollback('portale', 1);
		expect([[...uploads().values()], await differences()]).toEqual([[], []]);
		expect(former()).toEqual({
			[lastingOf('uno')]: { status: 410 },
			[versionOf('uno')]: { status: 410 },
		});
	});

	test('and is published again has only its present version after a rollback, to which its old addresses lead', async () => {
		workshop.withdraw(upload);
		await publisher.catchUp();
		await publishNext(version('due'));
		await publisher.rollback('portale', 1);
		expect([...uploads().keys()].sort()).toEqual([lastingOf('due'), versionOf('due')]);
		const present = { status: 301, to: lastingOf('due') };
		expect(former()).toEqual({ [lastingOf('uno')]: present, [versionOf('uno')]: present });
		expect(await differences()).toEqual([]);
	});

	test('on a site that is held, and is published again there, is online with the new version at its old address', async () => {
		await publisher.rollback('portale', 1);
		workshop.withdraw(upload);
		await publisher.catchUp();
		expect(former()).toMatchObject({ [lastingOf('uno')]: { status: 410 } });
		await publishNext(renamed('due'));
		await publisher.settled();
		await publisher.catchUp();
		expect(uploads().get(lastingOf('uno'))).toBe(await textOf('due'));
		expect(former()).toEqual({ [versionOf('uno')]: { status: 301, to: lastingOf('uno') } });
		expect(await differences()).toEqual([]);
		await publisher.build('portale');
		expect(uploads().get(lastingOf('uno'))).toBe(await textOf('due'));
		expect(await differences()).toEqual([]);
	});
});

describe('an upload', () => {
	beforeEach(begin('folder'));
	afterEach(end);

	test('that moves to another site answers there, and its old address leads there', async () => {
		const other = buildSite({ key: 'visit', kind: 'brand' });
		await publishNext(other, version('uno', { owner: 'visit' }));
		const moved = { status: 301, to: `${other.origin}${lastingOf('uno')}` };
		expect(former()).toEqual({ [lastingOf('uno')]: moved, [versionOf('uno')]: moved });
		expect([[...uploads().keys()], [...uploads('visit').keys()].sort()]).toEqual([
			[],
			[lastingOf('uno'), versionOf('uno')],
		]);
	});

	test('that is replaced at an instant has the new version from then on', async () => {
		const effectiveAt = '2026-11-22T10:00:00.000Z';
		workshop.log.push(publish(workshop.log.length + 1, renamed('due'), { effectiveAt }));
		await publisher.catchUp();
		expect(uploads().get(lastingOf('uno'))).toBe(await textOf('uno'));
		workshop.now = effectiveAt;
		await publisher.catchUp();
		expect(uploads().get(lastingOf('uno'))).toBe(await textOf('due'));
	});

	test('whose new version does not come keeps the old one, says so, and has the new one when it comes', async () => {
		publisher.close();
		let isAway = true;
		const stored = (sha256: string) =>
			isAway ? Promise.reject(new Error('the CMS is away')) : bytesOf(sha256);
		publisher = workshop.open({ stored });
		await publishNext(version('due'), buildPage({ id: 'altra', slug: inItalian('altra') }));
		expect([...uploads().keys()].sort()).toEqual([lastingOf('uno'), versionOf('uno')]);
		expect(former()).toEqual({});
		expect(workshop.live('portale').has('altra/index.html')).toBe(true);
		expect(publisher.problems()).toMatchObject([{ path: lastingOf('due'), message: 'the CMS is away' }]);
		isAway = false;
		await publisher.catchUp();
		expect(uploads().get(lastingOf('due'))).toBe(await textOf('due'));
		expect(former()).toEqual({ [lastingOf('uno')]: { status: 301, to: lastingOf('due') } });
		expect(publisher.problems()).toEqual([]);
	});

	test('has its lasting address in the status of its document', async () => {
		await publishNext(version('due'));
		const { pages } = publisher.status(upload);
		expect(pages).toMatchObject([{ site: 'portale', url: `${buildSite().origin}${lastingOf('due')}` }]);
	});

	test('that is not online as the log says is found by a verification', async () => {
		await publishNext(renamed('due'));
		const options = {
			...{ dataDir: join(workshop.folder, 'data'), sitesDir: join(workshop.folder, 'sites-built') },
			...{ cmsUrl: 'http://localhost:9', logToken: 'segreto', token: 'un segreto lungo abbastanza' },
		};
		const live = join(options.dataDir, 'sites/portale/live');
		const wrong = async () => {
			const { differences } = await verify(options, 'portale');
			return differences.filter(({ file }) => file.startsWith('allegati/'));
		};
		expect(await wrong()).toEqual([]);
		const file = lastingOf('uno').slice(1);
		renameSync(join(live, file), join(live, `${file}.old`));
		expect(await wrong()).toEqual([
			{ file, kind: 'missing' },
			{ file: `${file}.old`, kind: 'extra' },
		]);
	});
});
