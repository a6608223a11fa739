import { sampleOrAll } from '@portolano/test-kit';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { settingOf, testHome } from '../home.ts';
import { type Attack, send, sendAll } from './attack.ts';

const { publisher, sites } = inject('addresses');
const [site] = sites;
const authorization = `Bearer ${settingOf(testHome, 'PUBLISHER_TOKEN')}`;

const acts = [`/rollback?site=${site?.key ?? ''}&release=1`, '/build?force=true', '/nudge'];

/** Whether the publisher answers, healthy or not. */
const isServing = async () =>
	[200, 503].includes((await send(publisher, { method: 'GET', path: '/health' })).status);

test('no action is possible without the token', async () => {
	const attacks = acts.flatMap((path) =>
		[{}, { authorization: 'Bearer x' }, { authorization: 'Basic eA==' }].map((headers): Attack => ({
			method: 'POST',
			path,
			headers: { ...headers },
		})),
	);
	expect(
		await sendAll(publisher, attacks, ({ status }) => (status === 401 ? undefined : `answered ${status}`)),
	).toEqual([]);
});

test('no action is possible from a page in a browser, even with the token', async () => {
	const from: Record<string, string>[] = [
		{ host: 'evil.example' },
		{ origin: 'https://evil.example' },
		{ 'sec-fetch-site': 'cross-site' },
	];
	const attacks = acts.flatMap((path) =>
		from.map((headers): Attack => ({ method: 'POST', path, headers: { authorization, ...headers } })),
	);
	expect(
		await sendAll(publisher, attacks, ({ status }) =>
			[403, 421].includes(status) ? undefined : `answered ${status}`,
		),
	).toEqual([]);
});

test('no request target makes the publisher fail', async () => {
	const fixed = ['//', 'http://[::1', 'http://evil.example/', '*', '/\\', '/?%ff', 'health'];
	const target = fc.oneof(fc.constantFrom(...fixed), fc.webPath(), fc.webUrl()).filter((path) => path !== '');
	const attack = fc.record({ method: fc.constantFrom('GET', 'PUT', 'OPTIONS', 'DELETE'), path: target });
	const attacks = fc
		.sample(attack, { seed: 20261128, numRuns: sampleOrAll(60, 3_000) })
		.map((one): Attack => ({ ...one, headers: { authorization } }));
	expect(
		await sendAll(publisher, attacks, ({ status }) => (status >= 500 ? `answered ${status}` : undefined)),
	).toEqual([]);
	expect(await isServing()).toBe(true);
});
