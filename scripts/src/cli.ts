import { resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import type { Measure } from './bench/bench.ts';
import type { KindOfSite } from './conformity/site-to-examine.ts';
import type { DrillScope } from './drill/drill-alert.ts';
import { ExpectedError } from './expected-error.ts';
import { addFormerCommands } from './former-commands.ts';
import { questions } from './init/questions.ts';
import { homeAt, projectFolder, siteApplications } from './places.ts';
import type { ServerName } from './publishing/configure.ts';
import { type Part, parts } from './serve/parts.ts';
import { serve } from './serve/serve.ts';

// These commands end what they have begun themselves on a signal. All others exit at once, and their child processes
// end with them.
const endsByItself = ['start', 'dev', 'serve', 'drill'];

interface DrillFlags {
	site: string;
	email: string;
	secondEmail?: string;
	scope: DrillScope;
	server?: string[];
}

interface HomeOption {
	home: string;
}

const program = new Command('portolano')
	.description('One CMS, many accessible static sites: everything that is done with them')
	.showHelpAfterError()
	.enablePositionalOptions()
	.hook('preAction', (_, command) => {
		if (endsByItself.includes(command.name())) return;
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
	});

/** Adds a command that works on one installation: by default the one in the project folder. */
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
	await start(homeOf(options), { isDevelopment: false });
});

onHome('dev', 'the same, with hot reload of the CMS and of the sites').action(async (options: HomeOption) => {
	const { start } = await import('./start/start.ts');
	await start(homeOf(options), { isDevelopment: true });
});

onHome('reset', 'remove all content and sites, and begin anew')
	.option('--yes', 'do not ask')
	.action(async (options: HomeOption & { yes?: boolean }) => {
		const { reset } = await import('./start/reset.ts');
		await reset(homeOf(options), options.yes ?? false);
	});

program
	.command('prepare')
	.description('build the CMS and the sites, if their sources have changed: after an update, and in an image')
	.action(async () => {
		const { buildTasks, runSteps } = await import('./start/prepare.ts');
		await runSteps(buildTasks());
	});

const initOptions = questions.map(({ option, label }) => new Option(`--${option} <answer>`, label));

const initCommand = onHome(
	'init',
	'make an empty installation: first administrator, first body, first site',
).action(async ({ home, ...given }: HomeOption & Record<string, string>) => {
	const { init } = await import('./init/init.ts');
	const answered = initOptions.flatMap((option) => {
		const answer = given[option.attributeName()];
		return answer === undefined ? [] : [[option.name(), answer] as const];
	});
	await init(homeOf({ home }), Object.fromEntries(answered));
});
for (const option of initOptions) initCommand.addOption(option);

onHome('demo', 'load the demonstration into a CMS without sites, or remove what it brought and nobody uses')
	.addArgument(new Argument('<action>').choices(['load', 'remove']))
	.action(async (action: 'load' | 'remove', options: HomeOption) => {
		const { loadDemo, removeDemo } = await import('./demo/demo.ts');
		await (action === 'load' ? loadDemo : removeDemo)(homeOf(options));
	});

onHome('alerts', 'fill drafts of alerts with a CAP message or the national bulletin; never publishes')
	.addArgument(new Argument('<action>').choices(['import']))
	.argument('<source>', 'a file, or an address')
	.requiredOption('--site <key>', 'the site that will own the drafts')
	.requiredOption(
		'--user <e-mail>',
		'the account; its password comes from the terminal or the standard input',
	)
	.action(
		async (
			_action: 'import',
			source: string,
			{ site, user, ...options }: HomeOption & { site: string; user: string },
		) => {
			const { importAlerts } = await import('./alerts/import-alerts.ts');
			await importAlerts(homeOf(options), { source, site, user });
		},
	);

onHome('serve', 'run one part of the installation until a signal stops it, for a service manager')
	.addArgument(new Argument('<part>', 'the part').choices(parts))
	.action(async (part: Part, options: HomeOption) => {
		await serve(homeOf(options), part);
	});

onHome('systemd', 'write systemd units that run CMS, publisher, lane of alerts and gateway')
	.argument('[folder]', 'where to', 'systemd')
	.action(async (folder: string, options: HomeOption) => {
		const { writeSystemdUnits } = await import('./start/systemd.ts');
		for (const path of writeSystemdUnits(homeOf(options), resolve(folder))) console.log(path);
	});

onHome('drill', 'rehearse an alert: publish a marked one, measure on each site and server, take it back')
	.requiredOption('--site <key>', 'the site that owns it')
	.requiredOption(
		'--email <address>',
		'account of an administrator or alert officer; the password is asked for',
	)
	.option(
		'--second-email <address>',
		'account of another one, who confirms it, where the body wants two people for its alerts',
	)
	.addOption(
		new Option('--scope <scope>', 'where it is shown: this site, all of its body, all sites')
			.choices(['chosen', 'body', 'all'])
			.default('body'),
	)
	.option('--server <addresses...>', 'servers to read, such as http://127.0.0.1; default: ALERTS_CHECK_URL')
	.action(async ({ server: servers, ...options }: HomeOption & DrillFlags) => {
		const { runDrill } = await import('./drill/drill.ts');
		endWith(await runDrill(homeOf(options), { ...options, servers }));
	});

onHome('doctor', 'show what runs, how far each site is behind the log, the last errors and the disk')
	.option('--json', 'as JSON, for programs (docs/operations.md)')
	.action(async (options: HomeOption & { json?: boolean }) => {
		const { runDoctor } = await import('./doctor/doctor.ts');
		process.exitCode = await runDoctor(homeOf(options), { isJson: options.json ?? false });
	});

interface ConformityFlags {
	kind: KindOfSite;
	pages: string;
	json?: boolean;
	html?: string;
	speed: boolean;
}

onHome('conformity', 'judge a site, as it is served, by national criteria, accessibility, headers and feeds')
	.argument('<site>', 'the key of the site, or an http(s) address')
	.option('--json', 'as JSON, for programs (docs/operations.md)')
	.option('--html <file>', 'write the report as a page too')
	.option('--pages <number>', 'pages examined of each kind', '1')
	.option('--no-speed', 'leave Lighthouse out')
	.addOption(
		new Option('--kind <kind>', 'what the site at an address is').choices(siteApplications).default('portal'),
	)
	.action(
		async (
			site: string,
			{ kind, pages, json = false, html, speed, ...options }: HomeOption & ConformityFlags,
		) => {
			const { runConformity } = await import('./conformity/conformity.ts');
			process.exitCode = await runConformity(homeOf(options), {
				...{ site, kind, html, isJson: json, pages: Number(pages), withSpeed: speed },
			});
		},
	);

onHome('build', 'render every page anew and release what differs')
	.argument('[site]', 'the key of one site; all of them when absent')
	.option('--force', 'also when far fewer pages would be online than before')
	.action(async (site: string | undefined, options: HomeOption & { force?: boolean }) => {
		const { runBuild } = await import('./publishing/commands.ts');
		await runBuild(homeOf(options), { site, force: options.force ?? false });
	});

onHome('releases', 'list the releases of a site that can be put back')
	.argument('<site>', 'the key of the site')
	.action(async (site: string, options: HomeOption) => {
		const { runReleases } = await import('./publishing/commands.ts');
		runReleases(homeOf(options), site);
	});

onHome('rollback', 'put an earlier release of a site back, until the next build')
	.argument('<site>', 'the key of the site')
	.argument('<release>', 'its number, as `releases` lists it', Number)
	.action(async (site: string, number: number, options: HomeOption) => {
		const { runRollback } = await import('./publishing/commands.ts');
		await runRollback(homeOf(options), { site, number });
	});

onHome('verify', 'compare a site with a clean full build of the same log, byte for byte')
	.argument('<site>', 'the key of the site')
	.action(async (site: string, options: HomeOption) => {
		const { runVerify } = await import('./publishing/commands.ts');
		endWith(await runVerify(homeOf(options), site));
	});

onHome('visits', 'count the visits of a site in the logs of nginx; the gateway counts its own')
	.argument('<site>', 'the key of the site')
	.argument('<logs...>', 'log files of whole days in the format “combined”, plain or .gz')
	.action(async (site: string, files: string[], options: HomeOption) => {
		const { runVisits } = await import('./visits/command.ts');
		await runVisits(homeOf(options), { site, files });
	});

onHome('configure', 'print the configuration of nginx or Caddy for all published sites')
	.addArgument(new Argument('<server>', 'the web server').choices(['nginx', 'caddy']))
	.option('--port <number>', 'plain HTTP at this port, behind a proxy that ends TLS', Number)
	.action(async (name: ServerName, options: HomeOption & { port?: number }) => {
		const { configure } = await import('./publishing/configure.ts');
		await configure(homeOf(options), { name, port: options.port });
	});

onHome('backup', 'back up settings, database and uploads while the CMS runs')
	.argument('[file]', 'where to; default: a file named by the time, in the current folder')
	.option('--recipient <key>', 'encrypt it for this public key of age, “age1…”')
	.action(
		async (file: string | undefined, { recipient, ...options }: HomeOption & { recipient?: string }) => {
			const { runBackup } = await import('./backup/commands.ts');
			await runBackup(homeOf(options), { file, recipient });
		},
	);

onHome('restore', 'restore a backup into an empty folder')
	.argument('<file>', 'the backup')
	.option('--identity <file>', 'the secret key, for a backup that is encrypted')
	.option('--database <url>', 'an empty MongoDB database; default: that of the backup')
	.action(
		async (
			file: string,
			{ identity, database, ...options }: HomeOption & { identity?: string; database?: string },
		) => {
			const { runRestore } = await import('./backup/commands.ts');
			await runRestore(homeOf(options), { file, identity, database });
		},
	);

program
	.command('backup-key')
	.description('make the keys of encrypted backups: writes the secret one, prints the public one')
	.argument('<file>', 'where to write the secret key')
	.action(async (file: string) => {
		const { runBackupKey } = await import('./backup/commands.ts');
		await runBackupKey(resolve(file));
	});

program
	.command('test')
	.description('run all checks and tests, those of many inputs on a sample')
	.action(async () => {
		const { testAll } = await import('./test/run-tests.ts');
		endWith(await testAll({ isFullSize: false }));
	});

program
	.command('test-all')
	.description('run all checks, and all tests at full size')
	.action(async () => {
		const { testAll } = await import('./test/run-tests.ts');
		endWith(await testAll({ isFullSize: true }));
	});

program
	.command('check')
	.description('formatting, types, linting, dead code')
	.action(async () => {
		const { check } = await import('./test/run-tests.ts');
		endWith(await check());
	});

const suites = [
	['unit', 'run the unit tests'],
	['integration', 'run the integration tests, on SQLite'],
	['mongodb', 'run the integration tests on MongoDB, where a server can be had'],
	['e2e', 'run the end-to-end tests, in a browser on an installation of their own'],
	['security', 'attack an installation of its own with thousands of hostile requests'],
] as const;

for (const [suite, description] of suites) {
	program
		.command(suite)
		.description(description)
		.argument('[paths...]', 'only files whose path holds one of these')
		.action(async (paths: string[]) => {
			const { testSuite } = await import('./test/run-tests.ts');
			endWith(await testSuite(suite, paths));
		});
}

interface BenchFlags {
	sizes: string;
	pairs: string;
	related: boolean;
	hugo?: string[];
	only?: Measure[];
}

program
	.command('bench')
	.description(
		'measure full builds, edits, saves, page weights, searches, Lighthouse, readers during an alert, waits at the desk and how soon alerts are seen, next to Hugo where it is installed',
	)
	.option('--sizes <numbers>', 'news in the corpus, separated by commas', '1000,5000,20000')
	.option('--pairs <number>', 'how often each program builds the corpus, in turn', '3')
	.option('--hugo <programs...>', 'versions of Hugo to compare with; the one on the PATH when absent')
	.option('--related', 'build pages with related news with Hugo too, which takes it minutes', false)
	.addOption(
		new Option('--only <measures...>', 'leave the others out').choices([
			'builds',
			'saves',
			'weights',
			'search',
			'queries',
			'lighthouse',
			'alert-readers',
			'desk',
			'alerts',
		]),
	)
	.action(async ({ sizes, pairs, related, ...options }: BenchFlags) => {
		const { bench } = await import('./bench/bench.ts');
		await bench({
			...options,
			...{ sizes: sizes.split(',').map(Number), pairs: Number(pairs), withRelated: related },
		});
	});

program
	.command('schema')
	.description('write the JSON Schema of every content type')
	.argument('[folder]', 'where to', 'schema')
	.action(async (folder: string) => {
		const { writeSchemas } = await import('./schema.ts');
		for (const path of writeSchemas(resolve(folder))) console.log(path);
	});

program
	.command('sbom')
	.description(
		'write the bill of materials (CycloneDX) and the list of licences; look at known vulnerabilities',
	)
	.argument('[folder]', 'where to', 'sbom')
	.action(async (folder: string) => {
		const { writeBill } = await import('./sbom/sbom.ts');
		endWith(writeBill(resolve(folder)));
	});

addFormerCommands(program);

try {
	await program.parseAsync();
	// Keep-alive sockets of closed servers must not delay the end of the command.
	process.exit();
} catch (error) {
	console.error(error instanceof ExpectedError ? `\n${error.message}\n` : error);
	process.exit(1);
}
