import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../database/in-transaction.ts';
import { Queue } from '../database/queue.ts';
import { canSendMail } from '../mail/mail.ts';
import { alertOfCap } from './alert-of-cap.ts';
import { alertsOfBulletin } from './alerts-of-bulletin.ts';
import { callOfficers } from './call-officers.ts';
import { ImportRefused } from './import-refused.ts';
import { importSite, type ImportSite } from './import-place.ts';
import type { ImportedAlert } from './imported-alert.ts';
import { type ImportOutcome, saveImport } from './save-imports.ts';

const sent = z.object({
	/** Key or id of the site that will own the drafts. */
	site: z.string().min(1).max(64),
	/** A CAP message in XML, or the national bulletin in JSON. */
	text: z.string().min(1),
	/** Where it was found; the name of the file of a bulletin, which has its day. */
	address: z.string().max(1000).optional(),
});

type Sent = z.infer<typeof sent>;

async function sentIn(req: PayloadRequest): Promise<Sent> {
	await addDataAndFileToRequest(req);
	const { success, data } = sent.safeParse(req.data);
	if (success) return data;
	throw new ImportRefused('Servono il sito (site) e il testo del messaggio (text).', 400);
}

function alertsIn({ text, address }: Sent, { place }: ImportSite): ImportedAlert[] {
	const options = { place, address, now: new Date().toISOString() };
	return text.trimStart().startsWith('<') ? [alertOfCap(text, options)] : alertsOfBulletin(text, options);
}

/** Two imports of the same message at once must not make two drafts. */
const queue = new Queue();

async function save(
	items: readonly ImportedAlert[],
	site: string,
	req: PayloadRequest,
): Promise<ImportOutcome[]> {
	const leave = await queue.enter();
	try {
		return await inTransaction(req.payload, async (own) => {
			own.user = req.user;
			const outcomes: ImportOutcome[] = [];
			for (const item of items) outcomes.push(await saveImport(item, site, own));
			return outcomes;
		});
	} finally {
		leave();
	}
}

const nothingPublished = 'Niente è stato pubblicato: le bozze aspettano una persona.';

const withoutOfficer = ({ name }: ImportSite) =>
	`Attenzione: nessuno è responsabile delle allerte del sito ${name}; tocca a chi amministra, che può dare il ruolo a qualcuno.`;

async function answer(req: PayloadRequest): Promise<Response> {
	if (!req.user) throw new ImportRefused('Accedi per importare un’allerta.', 401);
	const data = await sentIn(req);
	const site = await importSite(data.site, req);
	const outcomes = await save(alertsIn(data, site), site.id, req);
	const { called, isWithoutOfficer } = await callOfficers(outcomes, site, req.payload);
	const message = [nothingPublished, ...(isWithoutOfficer ? [withoutOfficer(site)] : [])].join(' ');
	return Response.json(
		{ outcomes, called, sendsMail: canSendMail, message },
		{ headers: { 'Cache-Control': 'no-store' } },
	);
}

/**
 * `POST /api/alert/import`: fills drafts with a message of the Common Alerting Protocol or the national bulletin, and calls
 * by mail the alert officers of the site. All or nothing; never publishes.
 */
export const alertImportEndpoint: Endpoint = { path: '/import', method: 'post', handler: answer };
