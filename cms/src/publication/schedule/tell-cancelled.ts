import { romeTimeZone } from '@portolano/content-models';
import type { Payload, PayloadRequest } from 'payload';
import { sitesOf } from '../../access/roles.ts';
import { afterCommit } from '../../database/after-commit.ts';
import { asHtml } from '../../mail/as-html.ts';
import { canSendMail } from '../../mail/mail.ts';
import { titleOf } from '../document-title.ts';
import { currentEntries, publishedIn } from '../log/entries.ts';
import { nested, type Scope } from '../scope.ts';
import { readSiteKeys } from '../sites.ts';
import type { Waiting, WaitingUnit } from './waiting-units.ts';

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'full',
	timeStyle: 'short',
	timeZone: romeTimeZone,
});

interface Line {
	text: string;
	owner: string | undefined;
}

async function lineOf({ row, entry }: Waiting, scope: Scope): Promise<Line> {
	const current = (await currentEntries([row.subject], scope)).get(row.subject);
	const document = entry.action === 'publish' ? entry.document : publishedIn(current);
	const title = document ? titleOf(document) : row.documentId;
	return {
		text: `${entry.action === 'publish' ? 'pubblicare' : 'ritirare'} “${title}”`,
		owner: document?.owner,
	};
}

/** Addresses of the publishers of the sites with `keys`, and of who scheduled the entries. */
async function addressees(
	keys: ReadonlySet<string>,
	by: string | null | undefined,
	scope: Scope,
): Promise<string[]> {
	const sites = new Set([...(await readSiteKeys(scope))].flatMap(([id, key]) => (keys.has(key) ? [id] : [])));
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'users',
		depth: 0,
		pagination: false,
		req: nested(scope),
	});
	return docs
		.filter((user) => user.id === by || sitesOf(user, ['publisher']).some((site) => sites.has(site)))
		.map(({ email }) => email);
}

function send(to: string[], lines: string[], payload: Payload): void {
	for (const address of to) {
		payload
			.sendEmail({
				to: address,
				subject: 'Pubblicazione programmata annullata',
				html: lines.map((line) => `<p>${asHtml(line)}</p>`).join('\n'),
			})
			.catch((error: unknown) => payload.logger.error({ err: error, msg: 'A message was not sent.' }));
	}
}

/** Notifies those concerned, once the transaction is committed: by mail, and without mail in the log of the program. */
export async function tellCancelled(unit: WaitingUnit, reason: string, req: PayloadRequest): Promise<void> {
	const lines = await Promise.all(unit.map((waiting) => lineOf(waiting, req)));
	const [{ row, effect }] = unit;
	const owners = new Set(lines.flatMap(({ owner }) => owner ?? []));
	const to = canSendMail ? await addressees(owners, row.scheduledBy, req) : [];
	const text = [
		`Era programmato per ${moment.format(new Date(effect))}: ${lines.map((line) => line.text).join('; ')}.`,
		`È stato annullato. ${reason}`,
		'Chi legge continua a vedere ciò che vede ora. Per farlo comunque, programmalo di nuovo.',
	];
	const { payload } = req;
	await afterCommit(req, () => {
		payload.logger.warn(`Scheduled entry ${row.seq} was cancelled. ${text.join(' ')}`);
		send(to, text, payload);
	});
}
