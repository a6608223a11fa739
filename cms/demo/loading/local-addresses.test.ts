import { expect, test } from 'vitest';
import { addressOnPort, afterMoves } from './local-addresses.ts';

test('a site of this machine gets the port', () => {
	expect(addressOnPort('http://visit.taranto.localhost:8080', 9000)).toBe(
		'http://visit.taranto.localhost:9000',
	);
	expect(addressOnPort('http://localhost:8080', 80)).toBe('http://localhost');
});

test('a site with that port and one with a real host name are not changed', () => {
	expect(addressOnPort('http://taranto.localhost:9000', 9000)).toBeUndefined();
	expect(addressOnPort('http://taranto.localhost', 80)).toBeUndefined();
	expect(addressOnPort('https://www.comune.taranto.it', 9000)).toBeUndefined();
	expect(addressOnPort('http://localhost.example.org:8080', 9000)).toBeUndefined();
});

test('addresses are replaced at any depth, but not those that only share the beginning', () => {
	const moves = new Map([['http://taranto.localhost:808', 'http://taranto.localhost:9000']]);
	expect(
		afterMoves(
			{
				to: [{ url: 'http://taranto.localhost:808/novita/' }],
				other: 'http://taranto.localhost:8080',
				none: null,
			},
			moves,
		),
	).toEqual({
		to: [{ url: 'http://taranto.localhost:9000/novita/' }],
		other: 'http://taranto.localhost:8080',
		none: null,
	});
});

test('a value without an address to replace is returned itself', () => {
	const form = { to: [{ url: 'https://example.org/' }] };
	expect(afterMoves(form, new Map([['http://a.localhost:1', 'http://a.localhost:2']]))).toBe(form);
});
