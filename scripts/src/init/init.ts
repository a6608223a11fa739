import { type InstallationAnswers, installationOutcome } from '@portolano/cms/installation/answers.ts';
import { mkdirSync } from 'node:fs';
import { readSettings, type Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Home } from '../places.ts';
import { runCmsScript } from '../run-cms-script.ts';
import { completeSettingsFile } from '../settings-file.ts';
import { buildTasks, runSteps } from '../start/prepare.ts';
import { collectAnswers } from './collect-answers.ts';
import { readPassword, terminalAsker } from './terminal.ts';

/** Creates administrator, body and site in a CMS without content, which is migrated first. */
async function install(settings: Settings, answers: InstallationAnswers): Promise<void> {
	mkdirSync(settings.home.dataFolder, { recursive: true });
	const printed = await runCmsScript(settings, {
		what: 'Preparazione del database',
		script: 'src/installation/run.ts',
		environment: { INSTALLATION_ANSWERS: JSON.stringify(answers) },
	});
	const outcome = installationOutcome.parse(printed);
	if (outcome.outcome === 'refused') throw new ExpectedError(outcome.reason);
}

function whatComesNext({ administrator, site }: InstallationAnswers, { cmsAddress }: Settings): string {
	return `
L’installazione è pronta: il sito «${site.name}» va online a ${site.origin} appena girano CMS, publisher e gateway.

  Per provarla qui:     npm start
  Con systemd:          npm run portolano -- systemd <cartella>
  Con nginx o Caddy:    npm run portolano -- configure nginx   (quando il sito è online)

${administrator.name} accede a ${cmsAddress}/admin con ${administrator.email}.
`;
}

/**
 * Makes an empty installation whose first site is ready to go online: settings, database, first administrator, body and
 * site, then the builds. `options` are the answers given on the command line; the others are asked for.
 * @throws {ExpectedError} when an answer is missing or refused, or when the installation has users or content.
 */
export async function init(home: Home, options: Readonly<Record<string, string>>): Promise<void> {
	const answers = await collectAnswers(new Map(Object.entries(options)), terminalAsker(), () =>
		readPassword('chi amministra'),
	);
	completeSettingsFile(home);
	const settings = readSettings(home);
	await runSteps([
		{ title: 'Database, amministratore, ente e sito', task: () => install(settings, answers) },
		...buildTasks(),
	]);
	console.log(whatComesNext(answers, settings));
}
