import { originOfSharedPreview, sharedPreviewEntry } from '@portolano/content-models';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SharedPreview } from '../generated/payload-types.ts';
import { env } from '../env.ts';
import type { Subject } from '../publication/log/subject.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { keyFor } from '../second-factor/sealed.ts';

/**
 * A link holds the key of its row in the host name, and in its path a signature of this key: so it can be shown again at any
 * time to those who may, and the database alone, or a backup of it, opens nothing.
 */
function signatureOf(key: string): string {
	return createHmac('sha256', keyFor('shared previews')).update(key).digest('base64url');
}

/** Whether a signature was made by this installation for the link with this key. */
export function isSignatureOf(key: string, signature: string): boolean {
	const expected = Buffer.from(signatureOf(key));
	const given = Buffer.from(signature);
	return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Returns the address that is sent to those who may look. */
export function addressOfLink(key: string): string {
	const origin = originOfSharedPreview(env.PREVIEW_ORIGIN, key);
	return new URL(sharedPreviewEntry(signatureOf(key)), origin).href;
}

/** The document of a link. */
export function subjectOfLink({ type, documentId }: SharedPreview): Subject {
	return { type, id: documentId };
}

/** Finds a link by the key in its host name. */
export async function findLink(key: string, scope: Scope): Promise<SharedPreview | undefined> {
	const { docs } = await scope.payload.find({
		...{ collection: 'shared-previews', where: { key: { equals: key } } },
		...{ limit: 1, pagination: false, depth: 0, overrideAccess: true, req: nested(scope) },
	});
	return docs[0];
}
