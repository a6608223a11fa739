import type { Published } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { PublicationRefused } from '../refusal.ts';
import { noteUnverified } from './unverified.ts';
import { verdictOn } from './verification.ts';

/**
 * Refuses a document whose own pages a release would hold back. One on which the publisher gives no answer is accepted,
 * and noted as not yet verified.
 * @throws PublicationRefused
 * @throws NotYetVerified when the publisher has yet to be called: see `withVerification`.
 */
export async function requireVerified(document: Published, req: PayloadRequest): Promise<void> {
	const { type, id } = document;
	const verdict = verdictOn(document);
	if (verdict?.kind === 'held') {
		const path = req.payload.collections[type].config.admin.useAsTitle ?? 'id';
		throw new PublicationRefused(
			type,
			verdict.reasons.map((message) => ({ path, message })),
		);
	}
	if (verdict?.kind !== 'unknown') return;
	req.payload.logger.warn(
		`${type}/${id} is published unverified: the publisher gave no answer (${verdict.why}).`,
	);
	await noteUnverified(document, req);
}
