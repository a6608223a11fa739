import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { homeAt } from '../places.ts';
import { writeSystemdUnits } from './systemd.ts';

const folder = mkdtempSync(join(tmpdir(), 'systemd-'));
const home = homeAt('/srv/città 100% $1/portolano');
const paths = writeSystemdUnits(home, folder);

test('there is a unit for each part, restarted a second after it ends, and a target for all', () => {
	expect(paths.map((path) => path.slice(folder.length + 1))).toEqual([
		'portolano.target',
		'portolano-cms.service',
		'portolano-publisher.service',
		'portolano-alerts.service',
		'portolano-gateway.service',
	]);
	for (const path of paths.filter((one) => one.endsWith('.service'))) {
		const text = readFileSync(path, 'utf8');
		expect(text).toContain('Restart=always\nRestartSec=1\n');
		expect(text).toContain('ProtectSystem=strict');
	}
});

test('names with spaces, percent and dollar signs are quoted', () => {
	const text = readFileSync(join(folder, 'portolano-gateway.service'), 'utf8');
	expect(text).toContain('serve gateway --home "/srv/città 100%% $$1/portolano"\n');
	expect(text).toContain('ReadWritePaths="/srv/città 100%% $1/portolano"');
});

test.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)('systemd accepts them', () => {
	const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...paths], { encoding: 'utf8' });
	expect([status, stderr]).toEqual([0, '']);
});
