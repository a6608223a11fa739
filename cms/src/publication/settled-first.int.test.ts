import type { TypedUser } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { faultsIn } from '../testing/consistency.ts';
import { healingSuite } from '../testing/healing-suite.ts';
import { lastOf, lastSeq, menuTo, newPage } from '../testing/pages.ts';
import { newBody, publishSite } from '../testing/withdrawal-suite.ts';
import { versionsSuite } from '../testing/versions-suite.ts';

vi.mock('./project.ts', { spy: true });
vi.mock('./log/append.ts', { spy: true });

let bed: Bed;
let portal: TypedUser;
let editor: TypedUser;

beforeAll(async () => {
	bed = await openBed();
	const { portale: site } = bed.sites;
	await createUser(bed, { name: 'capo', isAdministrator: true });
	portal = await createUser(bed, { name: 'portale', memberships: [{ site, role: 'publisher' }] });
	editor = await createUser(bed, { name: 'redazione', memberships: [{ site, role: 'editor' }] });
}, 120_000);

afterAll(() => bed.close());

afterEach(async () => {
	expect(await faultsIn(bed)).toEqual([]);
});

/** Counts the writes to the log during `work`, including those rolled back. */
async function attemptsDuring(work: () => Promise<unknown>): Promise<number> {
	const { append } = await import('./log/append.ts');
	const written = vi.mocked(append);
	written.mockClear();
	await work();
	return written.mock.calls.length;
}

const as = (user: TypedUser) => ({ overrideAccess: false, user, depth: 0 }) as const;

describe('nothing is written to the log', () => {
	test('when an editor withdraws, trashes or publishes', async () => {
		const { id } = await newPage(bed, 'Riservata');
		const tries = [
			{ _status: 'draft' as const },
			{ deletedAt: new Date().toISOString() },
			{ _status: 'published' as const },
		];
		const attempts = await attemptsDuring(async () => {
			for (const data of tries)
				await expect(
					bed.payload.update({ collection: 'page', id, data: { ...data, summary: 'Altro' }, ...as(editor) }),
				).rejects.toMatchObject({ status: 403 });
		});

		expect(attempts).toBe(0);
	});

	test('when a publisher of one site takes over a page of another', async () => {
		const both = await createUser(bed, {
			name: 'due-siti',
			memberships: [
				{ site: bed.sites.portale, role: 'publisher' },
				{ site: bed.sites.visit, role: 'editor' },
			],
		});
		const { id } = await newPage(bed, 'Contesa', { owner: bed.sites.visit });
		const attempts = await attemptsDuring(() =>
			expect(
				bed.payload.update({ collection: 'page', id, data: { owner: bed.sites.portale }, ...as(both) }),
			).rejects.toMatchObject({ status: 403 }),
		);

		expect(attempts).toBe(0);
	});

	test('when a withdrawal is refused because others use it', async () => {
		const { id } = await newPage(bed, 'Usata');
		await menuTo(bed, id);
		const attempts = await attemptsDuring(() =>
			expect(
				bed.payload.update({ collection: 'page', id, data: { _status: 'draft' }, ...as(portal) }),
			).rejects.toMatchObject({ status: 409 }),
		);

		expect(attempts).toBe(0);
	});
});

test('a forced withdrawal does not withdraw documents of a site where the user may not publish', async () => {
	const body = await newBody(bed);
	await publishSite(bed, body);
	const withdrawal = { collection: 'body', id: body, data: { _status: 'draft', force: true } } as const;
	const attempts = await attemptsDuring(() =>
		expect(bed.payload.update({ ...withdrawal, user: portal })).rejects.toMatchObject({ status: 403 }),
	);

	expect(attempts).toBe(0);

	const before = await lastSeq(bed);
	await bed.payload.update(withdrawal);

	expect(await bed.log(before)).toMatchObject([
		{ action: 'withdraw', id: body },
		{ action: 'withdraw', id: bed.sites.visit },
	]);
});

test('a save projects its document once', async () => {
	const { projectionOf } = await import('./project.ts');
	const { id } = await newPage(bed, 'Una volta');
	vi.mocked(projectionOf).mockClear();
	await bed.payload.update({ collection: 'page', id, data: { summary: 'Nuovo', _status: 'published' } });

	expect(vi.mocked(projectionOf)).toHaveBeenCalledTimes(1);
});

describe('an update with neither draft nor _status', () => {
	test('is published if the document has no newer draft', async () => {
		const { id } = await newPage(bed, 'Senza bozza');
		await bed.payload.update({ collection: 'page', id, data: { summary: 'Cambiato' }, ...as(portal) });

		expect(await lastOf(bed, id)).toMatchObject({ document: { summary: { it: 'Cambiato' } } });
	});

	test('is refused if the document has one, instead of unpublishing it', async () => {
		const { id } = await newPage(bed, 'Con bozza');
		await bed.payload.update({ collection: 'page', id, data: { title: 'A metà' }, draft: true });
		const before = await lastSeq(bed);
		const change = bed.payload.update({
			collection: 'page',
			id,
			data: { summary: 'Cambiato' },
			...as(portal),
		});

		await expect(change).rejects.toThrow('sparirebbe dal sito');
		expect(await lastSeq(bed)).toBe(before);
	});
});

versionsSuite(() => ({ bed, portal }));
healingSuite(() => bed);
