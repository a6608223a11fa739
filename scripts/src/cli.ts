import { resolve } from 'node:path';
import { Command } from 'commander';
import { ExpectedError } from './expected-error.ts';
import { homeAt, projectFolder } from './places.ts';

interface HomeOption {
	home: string;
}

const program = new Command('portolano')
	.description('One CMS, many accessible static sites: everything that is done with them')
	.showHelpAfterError()
	.enablePositionalOptions();

/** A command that works on one installation: the project folder unless told. */
function onHome(name: string, description: string): Command {
	return program
		.command(name)
		.description(description)
		.option('--home <folder>', 'where settings and data are kept', projectFolder);
}

const homeOf = ({ home }: HomeOption) => homeAt(resolve(home));

function endWith(isFine: boolean): void {
	process.exitCode = isFine ? 0 : 1;
}

onHome('start', 'set everything up, publish the sites and serve them').action(async (options: HomeOption) => {
	const { start } = await import('./start/start.ts');
	await start(homeOf(options));
});

onHome('reset', 'remove all content and sites, and begin anew')
	.option('--yes', 'do not ask')
	.action(async (options: HomeOption & { yes?: boolean }) => {
		const { reset } = await import('./start/reset.ts');
		await reset(homeOf(options), options.yes ?? false);
	});

program
	.command('test')
	.description('run all checks and tests')
	.action(async () => {
		const { testAll } = await import('./test/run-tests.ts');
		endWith(await testAll());
	});

program
	.command('check')
	.description('formatting, types, linting, dead code')
	.action(async () => {
		const { check } = await import('./test/run-tests.ts');
		endWith(await check());
	});

for (const suite of ['unit', 'integration', 'e2e'] as const) {
	program
		.command(suite)
		.description(`run the ${suite} tests`)
		.argument('[paths...]', 'only files whose path holds one of these')
		.action(async (paths: string[]) => {
			const { testSuite } = await import('./test/run-tests.ts');
			endWith(await testSuite(suite, paths));
		});
}

program
	.command('schema')
	.description('write the JSON Schema of every content type')
	.argument('[folder]', 'where to', 'schema')
	.action(async (folder: string) => {
		const { writeSchemas } = await import('./schema.ts');
		for (const path of writeSchemas(resolve(folder))) console.log(path);
	});

try {
	await program.parseAsync();
	// Sockets kept alive by what has just been closed must not hold the command back.
	process.exit();
} catch (error) {
	console.error(error instanceof ExpectedError ? `\n${error.message}\n` : error);
	process.exit(1);
}
