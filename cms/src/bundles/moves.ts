import type { PayloadRequest } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { makeMove } from '../workflow/move.ts';
import { MoveRefused } from '../workflow/move-refused.ts';
import { type MoveName, moveNamed } from '../workflow/moves.ts';
import { type BundleDeed, changeBundle } from './bundle.ts';
import { BundleRefused, type PartResult } from './bundle-refused.ts';
import { findOpen } from './open.ts';
import { gone, isIdle, type Part, readParts, resultOf } from './parts.ts';
import type { Seen } from './publish.ts';

/** The moves that a bundle makes with all its parts. */
export type BundleMove = Exclude<MoveName, 'publish'>;

interface Wanted extends Seen {
	move: BundleMove;
	reason?: string | undefined;
}

const words: Record<BundleMove, { deed: BundleDeed; refused: string; none: string }> = {
	submit: {
		deed: 'submitted',
		refused: 'Pacchetto non mandato in revisione.',
		none: 'Non c’è nessuna bozza da mandare in revisione.',
	},
	approve: {
		deed: 'approved',
		refused: 'Pacchetto non approvato.',
		none: 'Non c’è nulla da approvare.',
	},
	'send-back': {
		deed: 'sent-back',
		refused: 'Pacchetto non rimandato indietro.',
		none: 'Non c’è nulla da rimandare indietro.',
	},
};

const farAway = 'È di un altro sito: qui non hai il permesso di farlo.';

/** Makes the move with one part; returns why it is refused, with nothing changed. */
async function movePart(
	{ found, item, isThere }: Part,
	wanted: Wanted,
	{ req, own }: { req: PayloadRequest; own: PayloadRequest },
) {
	if (!found) return isThere ? farAway : gone;
	const { move, reason } = wanted;
	try {
		await makeMove({ subject: item, move, seen: found.newest.savedAt, reason }, req, own);
		return undefined;
	} catch (error) {
		if (error instanceof MoveRefused) return error.message.replace(/ Nulla è cambiato\.$/, '');
		throw error;
	}
}

/** Whether the move has something to do with the part: what is approved already, and what is withdrawn, has no move. */
export function isMoved({ newest, ...part }: Part, move: BundleMove): boolean {
	if (part.item.action === 'withdraw') return false;
	if (isIdle({ newest, ...part })) return false;
	return newest === undefined || moveNamed(move).from.includes(newest.state);
}

async function moveAll(wanted: Wanted, req: PayloadRequest, own: PayloadRequest): Promise<void> {
	const { id, seen, move, reason } = wanted;
	const bundle = await findOpen({ id, seen }, req, own);
	const parts = (await readParts(bundle.parts, req, own)).filter((part) => isMoved(part, move));
	const { deed, refused, none } = words[move];
	if (parts.length === 0) throw new BundleRefused(none);
	const results: PartResult[] = [];
	for (const part of parts) {
		results.push(resultOf(part, await movePart(part, wanted, { req, own })));
	}
	if (results.some(({ reason: why }) => why !== undefined)) throw new BundleRefused(refused, 403, results);
	await changeBundle(bundle, { what: deed, reason, written: {} }, own);
}

/**
 * Makes a move with all parts as the user of `req`, in one transaction: all of them or none. Approving notes the fingerprint of
 * each part, so an edit of one drops its approval, and with it that of the bundle.
 * @throws BundleRefused with the result of each part.
 */
export function moveBundle(wanted: Wanted, req: PayloadRequest): Promise<void> {
	return repeatOnConflict(() => inTransaction(req.payload, (own) => moveAll(wanted, req, own), req));
}
