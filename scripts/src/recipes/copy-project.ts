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
 * A copy of the sources of the project, as they are now, in `folder`, with a link to its tools. Packages are its own: linked
 * ones would be changed by what the package manager does in the copy.
 */
export function copyProject(folder: string): void {
	for (const file of sources()) cpSync(join(projectFolder, file), join(folder, file));
	symlinkSync(join(projectFolder, '.tools'), join(folder, '.tools'));
}
