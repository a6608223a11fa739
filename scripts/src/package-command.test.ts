import { expect, test } from 'vitest';
import { packageCommand } from './package-command.ts';
import { cmsFolder, projectFolder } from './places.ts';
import { runCommand } from './run-command.ts';

test('a command of a package is run by Node in the folder of the dependent package', async () => {
	const lines: string[] = [];
	const next = packageCommand({ folder: cmsFolder, name: 'next', arguments: ['--version'] });
	await runCommand({ ...next, what: 'Asking', onLine: (line) => lines.push(line) });
	expect(lines.join('\n')).toMatch(/^Next\.js v\d/);
	expect(next).toMatchObject({ command: process.execPath, folder: cmsFolder });
});

test('a command is found when its package has another name', () => {
	const tsc = { folder: projectFolder, name: 'tsc', from: 'typescript', arguments: [] };
	expect(packageCommand(tsc).arguments[0]).toMatch(/typescript.bin.tsc$/);
	expect(() => packageCommand({ ...tsc, name: 'astro' })).toThrow(
		'The package typescript has no command “astro”.',
	);
});
