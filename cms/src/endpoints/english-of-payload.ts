import { z } from 'zod';

// Recognised by name and shape: bundles contain Payload's error classes twice, so `instanceof` fails
// (https://github.com/vercel/next.js/issues/87614).
const queryError = z.object({ name: z.literal('QueryError'), data: z.array(z.object({ path: z.string() })) });

/** Messages that Payload has only in English, with their translations; $1 is a group of the pattern. */
const sentences: readonly [RegExp, string][] = [
	[
		/^Token is either invalid or has expired\.$/,
		'Il collegamento per cambiare la password non vale più: chiedine uno nuovo.',
	],
	[/^Verification token is invalid\.$/, 'Il collegamento di verifica non vale: chiedine uno nuovo.'],
	[/^Missing required data\.$/, 'Mancano dei dati: servono tutti quelli del modulo.'],
	[/^Missing (email|username|password)/, 'Manca un dato per accedere: servono e-mail e password.'],
	[/^Missing ID of version/, 'Manca l’identificativo della versione.'],
	[/^Missing ID of document/, 'Manca l’identificativo del contenuto.'],
	[
		/^Missing 'where' query/,
		'Manca il filtro che dice quali contenuti: si scrive where[campo][operatore]=valore.',
	],
	[
		/^Cannot restore a version of a trashed document/,
		'Il contenuto è nel cestino: prima ripristinalo, poi scegli la versione.',
	],
	[/cannot be duplicated\.$/, 'Questo genere di contenuto non si può duplicare.'],
	[/has disabled bulk (edit|delete)$/, 'Questo genere di contenuto si cambia uno alla volta.'],
	[/^No User$/, 'Accedi: la sessione non c’è o è finita.'],
	[/^Incorrect collection$/, 'Accedi con un account della redazione.'],
	[
		/^Multipart (request size )?limit has been reached$/,
		'Il modulo inviato è troppo grande o ha troppe parti. Nulla è stato salvato.',
	],
	[/^Pasting from URL is not enabled/, 'Un file si carica dal proprio computer, non da un indirizzo.'],
	[/^The following fields? (is|are) invalid: (.*)$/, 'Controlla questi campi: $2.'],
	[/^Invalid JSON$/, 'Il contenuto della richiesta non è JSON corretto. Nulla è stato salvato.'],
	[/^[^]* is not allowed as a JSON query value$/, 'Per questo valore non si può filtrare dentro un testo.'],
	[/^(Invalid|A) ?file ?name/i, 'Il nome del file manca o non va bene.'],
	[
		/^publishAllLocales and unpublishAllLocales/,
		'Pubblicare e ritirare nello stesso momento non si può: scegli uno dei due.',
	],
];

function pathsIn(data: readonly { path: string }[]): string {
	return [...new Set(data.map(({ path }) => `“${path}”`))].join(', ');
}

/** Returns the translation of an English error message of Payload; undefined for other errors. */
export function italianFor(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const { success, data: refused } = queryError.safeParse(error);
	if (success) return `Non si può filtrare né ordinare per ${pathsIn(refused.data)}.`;
	const [pattern, italian] = sentences.find(([english]) => english.test(error.message)) ?? [];
	return pattern && italian && error.message.replace(pattern, italian);
}
