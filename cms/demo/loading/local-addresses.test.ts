import { expect, test } from 'vitest';
import { addressOnPort, afterMoves } from './local-addresses.ts';

test('a site of this machine moves to the port', () => {
	expect(addressOnPort('http://visit.taranto.localhost:8080', 9000)).toBe(
		'http://visit.taranto.localhost:9000',
	);
	expect(addressOnPort('http://localhost:8080', 80)).toBe('http://localhost');
});

test('a site that answers there already stays, and so does one with a real host name', () => {
	expect(addressOnPort('http://taranto.localhost:9000', 9000)).toBeUndefined();
	expect(addressOnPort('http://taranto.localhost', 80)).toBeUndefined();
	expect(addressOnPort('https://www.comune.taranto.it', 9000)).toBeUndefined();
	expect(addressOnPort('http://localhost.example.org:8080', 9000)).toBeUndefined();
});

test('addresses move at any depth, and nothing that only begins alike', () => {
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

test('what names no site that has moved is given back as it is', () => {
	const form = { to: [{ url: 'https://example.org/' }] };
	expect(afterMoves(form, new Map([['http://a.localhost:1', 'http://a.localhost:2']]))).toBe(form);
});
