import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../places.ts';

function listed(...args: readonly string[]): string[] {
	return execFileSync('git', args, { cwd: projectFolder, encoding: 'utf8', maxBuffer: 1e8 })
		.split('\n')
		.filter(Boolean);
}

/**
 * A copy of the project in `folder` that can be changed and checked: its sources as they are now, its tools and packages
 * by links.
 */
export function copyProject(folder: string): void {
	for (const file of listed('ls-files', '--cached', '--others', '--exclude-standard')) {
		const from = join(projectFolder, file);
		if (existsSync(from)) cpSync(from, join(folder, file), { recursive: true, verbatimSymlinks: true });
	}
	for (const tools of ['.tools', 'node_modules'])
		symlinkSync(join(projectFolder, tools), join(folder, tools));
	for (const manifest of listed('ls-files', '*/package.json')) linkPackages(dirname(manifest), folder);
}

/** Packages of ours are linked to one another by relative links: copied, they lead to one another in the copy. */
function linkPackages(part: string, folder: string): void {
	const from = join(projectFolder, part, 'node_modules');
	if (!existsSync(from)) return;
	mkdirSync(join(folder, part), { recursive: true });
	cpSync(from, join(folder, part, 'node_modules'), {
		recursive: true,
		verbatimSymlinks: true,
		filter: (path) => !/node_modules[/\\]\.(?!bin)/.test(path),
	});
}
