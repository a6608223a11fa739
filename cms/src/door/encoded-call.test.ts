import { expect, test } from 'vitest';
import { checkEncodedCall } from './encoded-call.ts';

const text = 'text/plain;charset=UTF-8';

function check(body: string, type = text): Promise<void> {
	return checkEncodedCall(new TextEncoder().encode(body).buffer, type);
}

async function checkForm(parts: [string, string | File][]): Promise<void> {
	const form = new FormData();
	for (const [name, value] of parts) form.append(name, value);
	const encoded = new Response(form);
	return checkEncodedCall(await encoded.arrayBuffer(), encoded.headers.get('Content-Type') ?? '');
}

const call = (args: unknown) => JSON.stringify([{ name: 'form-state', args }]);

test.each([
	['plain values', { title: 'x', order: 1, isOpen: true, nothing: null }],
	[
		'values that JSON can’t express',
		{ a: '$undefined', b: '$NaN', c: '$-Infinity', d: '$-0', e: '$n12', f: '$T' },
	],
	['a day', { a: '$D2026-11-28T10:00:00.000Z' }],
	['a text that begins with a dollar', { a: '$$5 di mancia' }],
	['the same object twice', { data: { rows: [{ a: 1 }] }, again: '$0:0:args:data:rows:0' }],
])('%s are let through', async (_, args) => {
	await expect(check(call(args))).resolves.toBeUndefined();
});

test('a file, a set and a map in parts of their own are let through', async () => {
	const file = new File(['x'], 'x.png', { type: 'image/png' });
	const args = { file: '$B1', ids: '$W2', names: '$Q3', again: '$2:0' };
	const parts: [string, string | File][] = [
		['1', file],
		['2', '[{}]'],
		['3', '[["a",1]]'],
		['0', call(args)],
	];

	await expect(checkForm(parts)).resolves.toBeUndefined();
});

test.each(['', '{', '[]', '{}', 'null', '[null]', '[[]]', '[{"name":1}]', `${call({})}x`])(
	'%j is refused: it isn’t a call',
	async (body) => {
		await expect(check(body)).rejects.toMatchObject({ status: 400 });
	},
);

test.each([
	'$',
	'$9',
	'$0:0:args:b',
	'$0:0:name',
	'$Q9',
	'$B0',
	'$h1',
	'$F1',
	'$@1',
	'$R1',
	'$Z',
	'$Dx',
	'$nx',
	'$K1',
])('the dangling or unsupported reference %s is refused', async (a) => {
	await expect(check(call({ a }))).rejects.toMatchObject({ status: 400 });
});

test('references to themselves, and few references that expand to billions of values, are refused', async () => {
	const doubled = Array.from({ length: 40 }, (_, step) =>
		step === 0 ? [1, 2] : [`$0:0:args:${step - 1}`, `$0:0:args:${step - 1}`],
	);

	await expect(check(call({ a: '$0' }))).rejects.toMatchObject({ status: 400 });
	await expect(check(call({ a: { b: '$0:0:args:c' }, c: { d: '$0:0:args:a' } }))).rejects.toMatchObject({
		status: 400,
	});
	await expect(check(call(doubled))).rejects.toMatchObject({ status: 400 });
});

test('endless nesting, prototype keys and malformed forms are refused', async () => {
	await expect(check(`[{"name":"x","args":${'['.repeat(5000)}${']'.repeat(5000)}}]`)).rejects.toMatchObject({
		status: 400,
	});
	await expect(check('[{"name":"x","args":{"__proto__":{}}}]')).rejects.toMatchObject({ status: 400 });
	await expect(
		checkForm([
			['0', call({})],
			['$ACTION_1', 'x'],
		]),
	).rejects.toMatchObject({ status: 400 });
	await expect(check('x', 'multipart/form-data')).rejects.toMatchObject({ status: 400 });
});
