import { ValidationError } from 'payload';
import { openCms } from '../database/open.ts';
import { env } from '../env.ts';
import { type InstallationOutcome, installationAnswers } from './answers.ts';
import { install, InstallationRefused } from './install.ts';

/** What a person corrects; undefined for any other error. */
function reasonOf(error: unknown): string | undefined {
	if (error instanceof InstallationRefused) return error.message;
	if (!(error instanceof ValidationError)) return undefined;
	const reasons = error.data.errors.map(({ message }) => message).join(' ');
	return `${reasons} Correggi la risposta e ripeti il comando: finora non è stato cambiato nulla.`;
}

/**
 * `node cms/src/installation/run.ts`: makes an installation of the answers in INSTALLATION_ANSWERS, which is JSON: other
 * users of the machine can read the arguments of a program, not its environment. Its last line is the outcome.
 */
async function main(): Promise<InstallationOutcome> {
	const answers = installationAnswers.parse(JSON.parse(env.INSTALLATION_ANSWERS));
	const payload = await openCms();
	try {
		await install(payload, answers);
		return { outcome: 'installed' };
	} catch (error) {
		const reason = reasonOf(error);
		if (reason === undefined) throw error;
		return { outcome: 'refused', reason };
	}
}

try {
	console.log(JSON.stringify(await main()));
	process.exit(0);
} catch (error) {
	console.error(error);
	process.exit(1);
}
