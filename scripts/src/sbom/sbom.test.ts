import { Validation, Spec } from '@cyclonedx/cyclonedx-library';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAudit } from './audit.ts';
import { type Bill, licenceList, partsOf, refusedParts } from './bill.ts';
import { isAccepted } from './licences.ts';
import { billOfMaterials } from './sbom.ts';

describe('the bill of materials', () => {
	let bill: Bill;

	beforeAll(() => {
		bill = billOfMaterials();
	});

	test('is CycloneDX 1.6, by its schema', async () => {
		const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
		expect(await validator.validate(JSON.stringify(bill))).toBeNull();
	});

	test('names the shipped packages, and none that only tests use', () => {
		const names = partsOf(bill).map(({ name }) => name);
		expect(names).toEqual(
			expect.arrayContaining(['payload', 'mongodb', 'sharp', 'astro', '@astrojs/sitemap']),
		);
		expect(names).not.toContain('vitest');
	});

	test('has a licence for every package, and each is compatible with the EUPL', () => {
		expect(refusedParts(partsOf(bill))).toEqual([]);
		expect(licenceList(partsOf(bill))).toMatch(/^name,version,licence\n(?:[^\n]+,[^\n]+,"[^"\n]+"\n){300,}$/);
	});
});

test('one accepted licence of several is enough, and an expression that is not understood is refused', () => {
	expect(['MIT', '(MPL-2.0 OR GPL-3.0-only)', 'WTFPL OR ISC'].map(isAccepted)).toEqual([true, true, true]);
	const others = [
		'GPL-3.0-only',
		'AGPL-3.0-only',
		'SSPL-1.0',
		'UNLICENSED',
		'MIT AND SSPL-1.0',
		'',
		undefined,
	];
	expect(others.filter(isAccepted)).toEqual([]);
});

describe('known vulnerabilities', () => {
	const answer = (vulnerabilities: object) =>
		JSON.stringify({ advisories: {}, metadata: { vulnerabilities } });

	test('are counted by severity', () => {
		expect(readAudit(answer({ info: 0, low: 2, moderate: 0, high: 1, critical: 0 }))).toEqual({
			words: 'Known vulnerabilities: 2 low, 1 high. Details: pnpm audit --prod.',
			isAlarming: true,
		});
		expect(readAudit(answer({ low: 1 })).isAlarming).toBe(false);
		expect(readAudit(answer({})).words).toBe('Known vulnerabilities: none.');
	});

	test('are reported as not checked when the registry gives no answer', () => {
		for (const output of ['', 'Error: ERR_PNPM_AUDIT_BAD_RESPONSE', '{"error":{"code":"x"}}'])
			expect(readAudit(output).words).toContain('not looked at');
	});
});
