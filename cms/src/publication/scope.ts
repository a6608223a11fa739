import type { PayloadRequest } from 'payload';

/**
 * The transaction in which nested operations run. They never get the caller's request, because Payload writes the
 * locale of a nested call into it: https://github.com/payloadcms/payload/issues/18246
 */
export type Scope = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Returns a new partial request in the transaction of `scope`. */
export function nested({ transactionID }: Scope): Partial<PayloadRequest> {
	return transactionID === undefined ? {} : { transactionID };
}
