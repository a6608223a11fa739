import type { Command } from 'commander';
import { ExpectedError } from './expected-error.ts';

const formerCommands: readonly (readonly [former: string, present: string])[] = [
	['cms', 'serve cms'],
	['follow', 'serve publisher'],
	['servers', 'configure'],
];

/** Adds commands that have another name now: they do nothing, and tell their new name. */
export function addFormerCommands(program: Command): void {
	for (const [former, present] of formerCommands)
		program
			.command(former, { hidden: true })
			.allowUnknownOption()
			.allowExcessArguments()
			.action(() => {
				throw new ExpectedError(
					`“portolano ${former}” is now called “portolano ${present}”: write that in your units and scripts. Nothing was started.`,
				);
			});
}
