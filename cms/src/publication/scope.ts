import type { PayloadRequest } from 'payload';

/** Where nested operations run: the same transaction, but a request of their own, since Payload writes into it. */
export type Scope = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** A request of its own in the transaction of `scope`. */
export function nested({ transactionID }: Scope): Partial<PayloadRequest> {
	return transactionID === undefined ? {} : { transactionID };
}
