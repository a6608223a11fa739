import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Program } from './kept-program.ts';

const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

export interface PackageCommand {
	/** Folder of the workspace package that depends on it; the command runs there. */
	folder: string;
	/** Name of the command, such as `astro`. */
	name: string;
	/** The package that contains the command, when its name differs. */
	from?: string;
	arguments: readonly string[];
}

/**
 * Returns a command of a package, run by Node directly: pnpm 12 puts commands without a terminal in a separate process
 * group, which isn't ended together with ours (https://github.com/pnpm/pnpm/pull/15119).
 */
export function packageCommand({ folder, name, from = name, arguments: args }: PackageCommand): Program {
	const place = join(folder, 'node_modules', from);
	const { bin } = manifest.parse(JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')));
	const script = typeof bin === 'string' ? bin : bin[name];
	if (script === undefined) throw new Error(`The package ${from} has no command “${name}”.`);
	return { command: process.execPath, arguments: [join(place, script), ...args], folder };
}
