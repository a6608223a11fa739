import { type Removal, removal } from '@portolano/cms/demo/removal';
import { readSettings, type Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Home } from '../places.ts';
import { runCmsScript } from '../run-cms-script.ts';
import { completeSettingsFile } from '../settings-file.ts';
import { loadContent } from '../start/content.ts';

/** Two programs must not write the same content at once: what an editor saves meanwhile could be lost. */
async function requireStoppedCms({ CMS_PORT }: Settings): Promise<void> {
	const url = `http://127.0.0.1:${CMS_PORT}/api/health`;
	// A refused connection means that the CMS isn't running.
	const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
	if (!answer) return;
	throw new ExpectedError(
		'Il CMS è acceso: spegnilo, perché nessuno salvi intanto, poi ripeti il comando. I siti restano online. Non è stato cambiato nulla.',
	);
}

/**
 * Loads the demonstration into a CMS without sites.
 * @throws {ExpectedError} when the CMS has sites of its own, or runs.
 */
export async function loadDemo(home: Home): Promise<void> {
	completeSettingsFile(home);
	const settings = readSettings(home);
	await requireStoppedCms(settings);
	const { isNew, isDemonstration } = await loadContent(settings);
	if (!isNew && !isDemonstration)
		throw new ExpectedError(
			'La dimostrazione si carica solo in un CMS senza siti, e questo ne ha. Non è stato cambiato nulla.',
		);
	console.log(
		isNew ? 'La dimostrazione è caricata.' : 'La dimostrazione c’era già: non è stato cambiato nulla.',
	);
}

const SHOWN = 20;

function listed(title: string, names: readonly string[]): string[] {
	if (names.length === 0) return [];
	const more = names.length > SHOWN ? [`  … e altri ${names.length - SHOWN}`] : [];
	return [title, ...names.slice(0, SHOWN).map((name) => `  ${name}`), ...more];
}

/** Returns what a removal did, in Italian. */
export function removalText({ removed, changed, used, accounts }: Removal): string {
	return [
		`Contenuti della dimostrazione cancellati: ${removed}.`,
		...listed('Restano perché qualcuno li ha modificati:', changed),
		...listed('Restano perché altri contenuti o utenti li usano:', used),
		...listed('Restano perché senza questi account nessuno amministrerebbe il CMS:', accounts),
	].join('\n');
}

/**
 * Removes what the demonstration brought, unless people changed or use it.
 * @throws {ExpectedError} when no demonstration is noted, or the CMS runs.
 */
export async function removeDemo(home: Home): Promise<void> {
	const settings = readSettings(home);
	await requireStoppedCms(settings);
	const script = { what: 'Rimozione della dimostrazione', script: 'demo/remove.ts' };
	const outcome = removal.nullable().parse(await runCmsScript(settings, script));
	if (!outcome)
		throw new ExpectedError(
			'Qui non c’è una dimostrazione da togliere, oppure l’ha caricata una versione che non annotava che cosa portava: ' +
				'in quel caso «npm run reset» ricomincia da zero. Non è stato cambiato nulla.',
		);
	console.log(removalText(outcome));
}
