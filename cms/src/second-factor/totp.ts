import { Secret, TOTP } from 'otpauth';

const issuer = 'Portolano';
const secretBytes = 20;
const periodSeconds = 30;
/** How many periods the clock of a telephone may be early or late. */
const skew = 1;

/** Returns a new secret as authenticator apps take it: in base 32. */
export const newSecret = (): string => new Secret({ size: secretBytes }).base32;

const totpOf = (secret: string, account: string) =>
	new TOTP({ issuer, label: account, secret, algorithm: 'SHA1', digits: 6, period: periodSeconds });

/** Returns the address that authenticator apps read from a QR code. */
export const addressOfSecret = (secret: string, account: string): string =>
	totpOf(secret, account).toString();

/** Returns the period whose code `code` is (RFC 6238), one period early or late at most; undefined for a wrong code. */
export function periodOf(code: string, secret: string, now = Date.now()): number | undefined {
	const delta = totpOf(secret, '').validate({ token: code, timestamp: now, window: skew });
	return delta === null ? undefined : Math.floor(now / 1000 / periodSeconds) + delta;
}
