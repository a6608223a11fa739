import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runningHome } from './home.ts';
import { Portolano } from './portolano.ts';

const newHome = () => mkdtempSync(join(tmpdir(), 'portolano-'));

// An installation that already runs may use other ports.
test.skipIf(runningHome !== undefined)(
	'a port in use is reported with advice, and nothing is started',
	async () => {
		// The installation under test uses these ports.
		const { code, output } = await Portolano.start({}, newHome()).ended();
		expect(code).toBe(1);
		expect(output).toMatch(/Port 18080 is in use by another program.*PORT=<number>/s);
	},
);

test('an invalid value in .env is reported with the expected form', async () => {
	const home = newHome();
	writeFileSync(join(home, '.env'), 'DATABASE_URL=postgres://localhost/cms\n');
	const { code, output } = await Portolano.start({}, home).ended();
	expect(code).toBe(1);
	expect(output).toContain('DATABASE_URL: an address that begins with file: or mongodb://');
	expect(readFileSync(join(home, '.env'), 'utf8')).toContain('postgres://localhost/cms');
});

test('reset asks first, and removes nothing without a terminal', async () => {
	const home = newHome();
	mkdirSync(join(home, '.data'));
	const { code, output } = await new Portolano(['reset', '--home', home]).ended();
	expect(code).toBe(1);
	expect(output).toContain('Nothing was removed.');
});
