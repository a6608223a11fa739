import { expect, test } from 'vitest';
import { addressOfSecret, newSecret, periodOf } from './totp.ts';

/** The secret and two codes of RFC 6238, appendix B, with six digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const seconds = (at: number) => at * 1000;

test('a code of the standard is right in its period', () => {
	expect(periodOf('287082', secret, seconds(59))).toBe(1);
	expect(periodOf('005924', secret, seconds(1_234_567_890))).toBe(41_152_263);
});

test('a clock may be one period early or late, no more', () => {
	expect([0, 30, 60, 89, 90].map((at) => periodOf('287082', secret, seconds(at)))).toEqual([
		...[1, 1, 1, 1, undefined],
	]);
});

test('secrets have 160 bits, and apps read them from an address', () => {
	const made = newSecret();
	expect(made).toMatch(/^[A-Z2-7]{32}$/);
	expect(addressOfSecret(made, 'anna@example.org')).toContain(`secret=${made}`);
	expect(addressOfSecret(made, 'anna@example.org')).toMatch(
		/^otpauth:\/\/totp\/Portolano:anna%40example\.org\?/,
	);
});
