import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { AlertInForce, allSites } from './alert-in-force.ts';
import { testHome } from './home.ts';
import { Portolano } from './portolano.ts';

const addresses = inject('addresses');

let alert: AlertInForce;

beforeAll(async () => {
	alert = await AlertInForce.publish(addresses);
});

afterAll(() => alert.remove(addresses.cms));

async function run(...[command = '', ...args]: string[]): Promise<string> {
	const { code, output } = await new Portolano([command, '--home', testHome, ...args]).ended();
	expect(code, output).toBe(0);
	return output;
}

/** Asks every site for its home page again and again while `work` is done, and returns the sites that ever lacked the alert. */
async function sitesWithoutDuring(work: Promise<unknown>): Promise<string[]> {
	const lacking = new Set<string>();
	let isDone = false;
	const done = work.finally(() => (isDone = true));
	while (!isDone) {
		const shown = await alert.sitesIn(addresses);
		for (const key of allSites(addresses)) if (!shown.includes(key)) lacking.add(key);
	}
	await done;
	return [...lacking];
}

test('an alert stays while a site is put back to the first release that is kept, and built again', async () => {
	const releases = await run('releases', 'portale');
	const oldest = /^ *(\d+) {2}/.exec(releases.trimEnd().split('\n').at(-1) ?? '')?.[1];
	expect(oldest).toBeDefined();

	expect(await sitesWithoutDuring(run('rollback', 'portale', oldest ?? ''))).toEqual([]);
	expect(await sitesWithoutDuring(run('build', 'portale', '--force'))).toEqual([]);
	expect(await alert.sitesIn(addresses)).toEqual(allSites(addresses));
});
