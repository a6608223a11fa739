import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../places.ts';

function sources(): string[] {
	const listed = ['ls-files', '--cached', '--others', '--exclude-standard'];
	return execFileSync('git', listed, { cwd: projectFolder, encoding: 'utf8', maxBuffer: 1e8 })
		.split('\n')
		.filter((file) => file !== '' && existsSync(join(projectFolder, file)));
}

/**
 * Copies the current sources of the project to `folder` and links `.tools`. `node_modules` is not linked: the package
 * manager would change it while it works in the copy.
 */
export function copyProject(folder: string): void {
	for (const file of sources()) cpSync(join(projectFolder, file), join(folder, file));
	symlinkSync(join(projectFolder, '.tools'), join(folder, '.tools'));
}
