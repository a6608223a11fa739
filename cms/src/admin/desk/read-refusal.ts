import { z } from 'zod';
import { conflictData } from '../../merge/conflict-data.ts';
import type { Problem, Report } from './report.ts';

const use = z.object({ type: z.string(), id: z.string(), title: z.string(), site: z.string() });
const uses = z.object({
	...{ what: z.string(), cure: z.string() },
	...{ freed: z.array(use).default([]), bound: z.array(use).default([]), shown: z.array(use).default([]) },
});
const fieldErrors = z.object({
	errors: z.array(z.object({ path: z.string(), message: z.string(), label: z.string().optional() })),
});

const oneError = z.object({
	message: z.string().optional(),
	/** Id of the document, in answers to bulk operations. */
	id: z.string().optional(),
	data: z.unknown().optional(),
});
const answerSchema = z.object({ errors: z.array(oneError).optional(), message: z.string().optional() });

type OneError = z.infer<typeof oneError>;

const byStatus: Record<number, string> = {
	401: 'La sessione è finita. Accedi di nuovo: ciò che hai scritto è ancora qui.',
	403: 'Non hai il permesso di farlo. Chiedilo a chi amministra il sito.',
	404: 'Il contenuto non c’è più: forse qualcuno lo ha eliminato. Torna all’elenco.',
	413: 'Ciò che hai mandato è troppo grande. Riduci il testo o il file e riprova.',
	429: 'Troppe richieste in poco tempo. Aspetta un minuto e riprova.',
};

const unforeseen =
	'Qualcosa non ha funzionato, e non dipende da ciò che hai scritto. Riprova tra un minuto; se succede ancora, avvisa chi amministra il sistema.';

const adminPath = (collection: string, id: string) => `/admin/collections/${collection}/${id}`;

function problemOfUse(message: string) {
	return ({ type, id, title, site }: z.infer<typeof use>): Problem => ({
		message: `${message} (${site})`,
		document: { href: adminPath(type, id), title },
	});
}

function usesReport(data: unknown): Report | undefined {
	const { success, data: found } = uses.safeParse(data);
	if (!success) return undefined;
	const problems = [
		...found.bound.map(problemOfUse('non può farne a meno e sarebbe ritirato insieme')),
		...found.freed.map(problemOfUse('ne perderebbe il collegamento')),
		...found.shown.map(problemOfUse('lo usa online')),
	];
	return { title: found.what, problems, cure: found.cure };
}

/** After the questions of a merge were closed without an answer. */
function undecidedReport({ message = '', data }: OneError): Report | undefined {
	if (!conflictData.safeParse(data).success) return undefined;
	return {
		title: 'Non salvato: resta da scegliere',
		problems: [{ message }],
		cure: 'Salva di nuovo quando vuoi scegliere: ciò che hai scritto è ancora nel modulo.',
	};
}

function problemsOf({ message, id, data }: OneError, collection: string): Problem[] {
	const fields = fieldErrors.safeParse(data).data?.errors ?? [];
	if (fields.length > 0)
		return fields.map(({ label, ...error }) => (label === undefined ? error : { ...error, label }));
	const words = message ?? unforeseen;
	return [id === undefined ? { message: words } : withDocument(words, collection, id)];
}

function withDocument(message: string, collection: string, id: string): Problem {
	return { message, document: { href: adminPath(collection, id), title: 'Apri il contenuto' } };
}

const titles = { save: 'Non salvato: correggi questi punti', other: 'Non è stato possibile' };

interface Answer {
	status: number;
	/** Parsed JSON; undefined for an answer without JSON. */
	body: unknown;
	/** Slug of the requested collection. */
	collection: string;
}

/** Returns a report of the errors in an answer of the CMS; undefined when there are none. */
export function readRefusal({ status, body, collection }: Answer): Report | undefined {
	const { errors = [], message } = answerSchema.safeParse(body).data ?? {};
	if (status < 400 && errors.length === 0) return undefined;
	for (const error of errors) {
		const report = usesReport(error.data) ?? undecidedReport(error);
		if (report) return report;
	}
	const problems = errors.flatMap((error) => problemsOf(error, collection));
	if (problems.some(({ path }) => path !== undefined)) return { title: titles.save, problems };
	if (problems.length > 0) return { title: titles.other, problems };
	return { title: titles.other, problems: [{ message: message ?? byStatus[status] ?? unforeseen }] };
}

/** Message for Payload's toast, which disappears; the panel keeps the reasons. */
export const shortMessage = 'Non riuscito. Il motivo è nel riquadro in fondo alla pagina.';

/** Returns the answer for Payload with the messages for its toast shortened to a hint; fields keep their messages. */
export function withShortMessages(body: unknown): unknown {
	const { success, data } = z.looseObject({ errors: z.array(z.looseObject({})) }).safeParse(body);
	if (!success) return body;
	return { ...data, errors: data.errors.map((error) => ({ ...error, message: shortMessage })) };
}
