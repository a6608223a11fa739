import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as themeAndMark from '../migrations/mongodb/20261128_215000_theme_and_mark.ts';
import * as marksAsFiles from '../migrations/mongodb/20261129_181000_marks_as_files.ts';
import * as themeColours from '../migrations/mongodb/20261129_174000_theme_colours.ts';
import { type Bed, openBed } from '../testing/bed.ts';
import { askForFirstAccount } from '../testing/first-account.ts';
import { newPage } from '../testing/pages.ts';
import { namedMarks } from './named-marks.ts';

let bed: Bed;

beforeAll(async () => {
	bed = await openBed();
}, 120_000);

afterAll(() => bed.close());

test('the first account is created as an administrator', async () => {
	expect(await askForFirstAccount(bed, 'prima')).toEqual({ status: 200, isAdministrator: true });
});

test('existing sites get the colours of their theme and a mark, in versions and in the log too', async () => {
	const { payload } = bed;
	const { collections, versions } = payload.db;
	const models = [collections['site'], versions['site'], collections['log-entries']];
	const site = { kind: 'area', look: 'polizia-locale' };
	const [sites, siteVersions, log] = models.map((model) => model?.collection);
	await sites?.insertOne({ ...site, key: 'before' });
	await siteVersions?.insertOne({ version: { ...site, key: 'before' } });
	const record = { theme: 'travel' };
	await log?.insertOne({
		seq: 999,
		type: 'site',
		document: { ...site, type: 'site', key: 'before' },
		record,
	});
	const req = await createLocalReq({}, payload);
	await themeAndMark.up({ payload, req });
	await themeColours.up({ payload, req });
	await marksAsFiles.up({ payload, req });

	const theme = { primary: '#123a66', accent: '#5cc8ff', character: 'sober' };
	const mark = { format: 'svg', source: namedMarks['dolphin-shield'], isOneColour: true };
	const after = { kind: 'area', theme, mark, key: 'before' };
	const icons = { favicon: expect.any(String) as string };
	const projection = { _id: 0 };
	expect(await sites?.findOne({ key: 'before' }, { projection })).toMatchObject({
		...after,
		markIcons: icons,
	});
	expect(await siteVersions?.findOne({ 'version.key': 'before' })).toMatchObject({ version: after });
	expect(await log?.findOne({ seq: 999 })).toMatchObject({
		document: { ...after, mark: { ...mark, icons } },
		record: { theme: { primary: '#04606b', character: 'open' } },
	});
	await Promise.all([sites?.deleteOne({ key: 'before' }), log?.deleteOne({ seq: 999 })]);
});

test('the script that drops the database leaves no document in it', async () => {
	await newPage(bed, 'Da togliere');
	const { env } = await import('../env.ts');
	const script = path.join(import.meta.dirname, 'drop.ts');
	await promisify(execFile)(process.execPath, [script], {
		env: { ...process.env, DATABASE_URL: env.DATABASE_URL },
	});

	expect((await bed.payload.count({ collection: 'page' })).totalDocs).toBe(0);
	expect(await bed.log()).toEqual([]);
});
