import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { replaceUnreadableHeaders } from './readable-headers.ts';

/** Returns a header as Next receives it. */
function passed(name: string, value: string): unknown {
	const request = new IncomingMessage(new Socket());
	request.headers[name] = value;
	replaceUnreadableHeaders({ request });
	return request.headers[name];
}

test.each(['cms.example.org', 'localhost:8090', '[::1]:8090', '127.0.0.1'])(
	'the valid host %s is not changed',
	(host) => {
		expect(passed('host', host)).toBe(host);
	},
);

test.each(['a b', '', '%', 'x/y', 'a@b', '[::1', 'x:99999999'])('an invalid host is replaced: %j', (host) => {
	expect(passed('host', host)).toBe('localhost');
	expect(passed('x-forwarded-host', host)).toBeUndefined();
});

const state = [
	'',
	{ children: ['(payload)', { children: [['segments', 'a', 'oc', null], {}, null, 'refetch'] }] },
];

test('a valid router state is not changed', () => {
	const written = encodeURIComponent(JSON.stringify(state));

	expect(passed('next-router-state-tree', written)).toBe(written);
});

test.each([
	'x',
	'%',
	'[]',
	'["",{"children":"x"}]',
	'{}',
	'null',
	'["",{},1]',
	`["${'x'.repeat(50_000)}",{}]`,
])('an invalid router state is dropped: %s', (written) => {
	expect(passed('next-router-state-tree', written)).toBeUndefined();
});
