import { subjectOf } from '@portolano/content-models';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmptyBed, testPassword } from '../../src/testing/bed.ts';
import { smallDemo, writeFiles } from './small-demo.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cms-demo-'));
const note = path.join(folder, 'demonstration.json');
let bed: Awaited<ReturnType<typeof openEmptyBed>>;

beforeAll(async () => {
	bed = await openEmptyBed();
	writeFiles(folder, smallDemo);
	const { loadDemo } = await import('./load-demo.ts');
	const { noteBrought } = await import('./brought.ts');
	const options = { password: testPassword, now: new Date(), sitesPort: 8099 };
	await loadDemo({ payload: bed.payload, folder, ...options });
	await noteBrought(bed.payload, note);
});

afterAll(async () => {
	await bed.close();
	rmSync(folder, { recursive: true, force: true });
});

async function titlesOf(collection: 'page' | 'site'): Promise<string[]> {
	const { docs } = await bed.payload.find({ collection, depth: 0, draft: true, pagination: false });
	return docs.map((doc) => ('title' in doc ? doc.title : doc.key)).toSorted();
}

/** Returns `type` of every document that is online by the log. */
async function online(): Promise<(string | undefined)[]> {
	const last = new Map((await bed.log()).map((entry) => [subjectOf(entry)?.id, entry]));
	const published = [...last.values()].filter(({ action }) => action === 'publish');
	return published.map((entry) => subjectOf(entry)?.type).toSorted();
}

// A sequence of steps on one CMS.
test('what people changed stays, with what it mentions; the rest is deleted and goes offline', async () => {
	const { removeDemo } = await import('./remove-demo.ts');
	const { docs } = await bed.payload.find({ collection: 'page', where: { title: { equals: 'Seconda' } } });
	const data = { title: 'Cambiata' };
	await bed.payload.update({ collection: 'page', id: docs[0]?.id ?? '', data, locale: 'it', draft: true });

	const removed = await removeDemo(bed.payload, note);

	expect(removed?.changed).toEqual(['pagina “Cambiata”']);
	expect(removed?.used).toContain('sito “Comune”');
	expect(removed?.accounts).toEqual(['amministratore@example.org']);
	expect(await titlesOf('site')).toEqual(['portale']);
	expect(await titlesOf('page')).toContain('Cambiata');
	expect(await online()).not.toContain('file');
});

test('once nothing holds it any more, all the rest leaves, and other content is not touched', async () => {
	const { removeDemo } = await import('./remove-demo.ts');
	const account = { name: 'Anna Greco', email: 'anna.greco@example.org', password: testPassword };
	await bed.payload.create({ collection: 'users', data: { ...account, isAdministrator: true } });
	const { id } = await bed.payload.create({
		collection: 'site',
		data: { key: 'mio', kind: 'area' },
		draft: true,
	});
	const { docs } = await bed.payload.find({ collection: 'page', draft: true });
	for (const page of docs.filter(({ title }) => title === 'Cambiata'))
		await bed.payload.delete({ collection: 'page', id: page.id, context: { isForced: true } });

	const removed = await removeDemo(bed.payload, note);

	expect(removed).toMatchObject({ changed: [], used: [], accounts: [] });
	expect(await online()).toEqual([]);
	expect(await bed.payload.findByID({ collection: 'site', id, draft: true })).toMatchObject({ key: 'mio' });
	expect(existsSync(note)).toBe(false);
});

test('without a note nothing is deleted', async () => {
	const { removeDemo } = await import('./remove-demo.ts');
	expect(await removeDemo(bed.payload, note)).toBeUndefined();
	expect(await titlesOf('site')).toEqual(['mio']);
});
