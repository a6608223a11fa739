import { romeTimeZone } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { allUsers } from '../../access/all-users.ts';
import { sitesOf } from '../../access/roles.ts';
import { afterCommit } from '../../database/after-commit.ts';
import { canSendMail } from '../../mail/mail.ts';
import { enqueue } from '../../mail/outbox.ts';
import { titleOf } from '../document-title.ts';
import { currentEntries, publishedIn } from '../log/entries.ts';
import type { Scope } from '../scope.ts';
import { readSiteKeys } from '../sites.ts';
import { isOutdating, type Waiting, type WaitingUnit } from './waiting-units.ts';

const moment = new Intl.DateTimeFormat('it', {
	dateStyle: 'full',
	timeStyle: 'short',
	timeZone: romeTimeZone,
});

interface Line {
	text: string;
	owner: string | undefined;
}

function inWords(row: Waiting['row'], title: string): string {
	if (isOutdating(row)) return `segnare “${title}” come non più attuale`;
	return `${row.action === 'publish' ? 'pubblicare' : 'ritirare'} “${title}”`;
}

async function lineOf({ row, entry }: Waiting, scope: Scope): Promise<Line> {
	const current = (await currentEntries([row.subject], scope)).get(row.subject);
	const document = entry.action === 'publish' ? entry.document : publishedIn(current);
	const title = document ? titleOf(document) : row.documentId;
	return { text: inWords(row, title), owner: document?.owner };
}

/** Addresses of the publishers of the sites with `keys`, and of who scheduled the entries. */
async function addressees(
	keys: ReadonlySet<string>,
	by: string | null | undefined,
	scope: Scope,
): Promise<{ id: string; email: string }[]> {
	const sites = new Set([...(await readSiteKeys(scope))].flatMap(([id, key]) => (keys.has(key) ? [id] : [])));
	return (await allUsers(scope)).filter(
		(user) => user.id === by || sitesOf(user, ['publisher']).some((site) => sites.has(site)),
	);
}

/** Notifies those concerned: by mail, in the transaction of `req`, and in the log of the program once it is committed. */
export async function tellCancelled(unit: WaitingUnit, reason: string, req: PayloadRequest): Promise<void> {
	const lines = await Promise.all(unit.map((waiting) => lineOf(waiting, req)));
	const [{ row, effect }] = unit;
	const owners = new Set(lines.flatMap(({ owner }) => owner ?? []));
	const people = canSendMail ? await addressees(owners, row.scheduledBy, req) : [];
	const text = [
		`Era programmato per ${moment.format(new Date(effect))}: ${lines.map((line) => line.text).join('; ')}.`,
		`È stato annullato. ${reason}`,
		'Chi legge continua a vedere ciò che vede ora. Per farlo comunque, programmalo di nuovo.',
	];
	await enqueue(
		{ people, subject: 'Pubblicazione programmata annullata', paragraphs: text, isUrgent: true },
		req,
	);
	await afterCommit(req, () => {
		req.payload.logger.warn(`Scheduled entry ${row.seq} was cancelled. ${text.join(' ')}`);
	});
}
