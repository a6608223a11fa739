import type { Payload, TypedUser } from 'payload';
import type { Subject } from '../publication/log/subject.ts';
import type { OpenedPreview } from './open-session.ts';
import { openPreview } from './open-preview.ts';

/** Opens a preview of a document as its newest draft is, for who is to answer a proposal about it. */
export function previewProposal(
	{ type, id }: Subject,
	{ payload, user }: { payload: Payload; user: TypedUser },
): Promise<Pick<OpenedPreview, 'address'>> {
	return openPreview(
		{ type, id, language: 'it', values: {} },
		{ payload, user, session: undefined, site: undefined, isProposed: true },
	);
}
