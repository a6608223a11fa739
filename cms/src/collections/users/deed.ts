import type { PayloadRequest } from 'payload';
import type { Noted } from '../sign-ins/record.ts';
import type { Account } from './account-of-request.ts';
import { notedOf } from './sign-in.ts';

/** What the log notes of a deed of the user of `req` on `account`. */
export function deedOn(account: Account, req: PayloadRequest): Noted {
	const { user } = req;
	return { ...notedOf(account.email, req), by: user?.id === account.id ? undefined : user?.email };
}
