import { expect, test } from 'vitest';
import { addressesForCaddy, addressesForNginx } from './server-addresses.ts';

test('the file of a site without former addresses is one that Caddy reads: not an empty one', () => {
	expect(addressesForCaddy(new Map())).toBe('\n');
	expect(addressesForNginx(new Map())).toBe('');
});

test('the files have a line for each former address, in the order of their paths', () => {
	const addresses = new Map([
		['/ritirata/', { status: 410 }],
		['/a/', { status: 301, to: '/b/' }],
	] as const);
	expect(addressesForCaddy(addresses)).toBe('/a/ /b/\n/ritirata/ gone\n');
	expect(addressesForNginx(addresses)).toBe('/a/ /b/;\n/ritirata/ gone;\n');
});
