import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bed, openBed } from '../testing/bed.ts';
import { type Desk, signIn } from '../testing/desk.ts';
import { newPage } from '../testing/pages.ts';

let bed: Bed;
let anna: Desk;
let bruno: Desk;
let stranger: Desk;
let page: string;

beforeAll(async () => {
	bed = await openBed();
	anna = await signIn(bed, 'anna');
	bruno = await signIn(bed, 'bruno');
	stranger = await signIn(bed, 'carla', [{ site: bed.sites.visit, role: 'publisher' }]);
	({ id: page } = await newPage(bed, 'Aperta'));
}, 180_000);

afterAll(() => bed.close());

const stay = (desk: Desk, doing: string) =>
	desk.request('POST', `page/${page}/presence`, { form: 'f', doing });

test('two people at one document see each other, until one goes', async () => {
	expect((await stay(anna, 'looking')).body).toEqual({ others: [] });
	expect((await stay(bruno, 'writing')).body).toEqual({
		others: [{ name: 'anna', isYou: false, isWriting: false }],
	});
	expect((await stay(anna, 'looking')).body).toEqual({
		others: [{ name: 'bruno', isYou: false, isWriting: true }],
	});
	await stay(bruno, 'gone');
	expect((await stay(anna, 'looking')).body).toEqual({ others: [] });
});

test('who does not work on the document learns nothing, not even of one that is online', async () => {
	await stay(anna, 'looking');
	expect((await stay(stranger, 'looking')).status).toBe(404);
	expect((await stay(anna, 'looking')).body).toEqual({ others: [] });
	expect((await stay(anna, 'sleeping')).status).toBe(400);
});
