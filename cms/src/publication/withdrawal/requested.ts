import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { z } from 'zod';

const saved = z.looseObject({
	data: z.looseObject({ _status: z.unknown().optional(), deletedAt: z.unknown().optional() }),
	unpublishAllLocales: z.unknown().optional(),
});

const withdraws: Record<string, (args: unknown) => boolean> = {
	delete: () => true,
	restoreVersion: () => false,
	update: (args) => {
		const { success, data } = saved.safeParse(args);
		return (
			success && (data.data._status === 'draft' || Boolean(data.data.deletedAt ?? data.unpublishAllLocales))
		);
	},
};

/** Records in the request context whether the operation explicitly asks for a withdrawal. */
export const noteRequestedWithdrawal: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	const isRequested = withdraws[operation]?.(args);
	if (isRequested !== undefined) req.context['isWithdrawalRequested'] = isRequested;
};

class WithdrawnByChance extends APIError {
	constructor() {
		super(
			'Non salvato: questo contenuto è pubblicato e ha modifiche in bozza, e salvato così sparirebbe dal sito. ' +
				'Di’ che cosa vuoi: salvare la bozza (draft=true), pubblicarla (_status: published) o ritirare il contenuto ' +
				'(_status: draft). Nulla è cambiato.',
			409,
			undefined,
			true,
		);
	}
}

/**
 * Refuses a withdrawal that nobody asked for. Payload saves an update with neither `draft` nor `_status` on top of the
 * newest draft, which unpublishes the document: https://github.com/payloadcms/payload/issues/13267
 * @throws WithdrawnByChance
 */
export function requireRequestedWithdrawal({ context }: PayloadRequest): void {
	if (context['isWithdrawalRequested'] === false) throw new WithdrawnByChance();
}
