import { expect, test } from 'vitest';
import { conflictName } from '../database/conflict.ts';
import { isConflictStatus, isGraphQLAnswer, repeated } from './repeat-requests.ts';

const conflict = () => Response.json({ errors: [{ name: conflictName, message: 'x' }] }, { status: 409 });

/** Returns a handler that reports a conflict `times` times, then echoes the request body. */
function meeting(times: number, answer: () => Response = conflict) {
	let tries = 0;
	return async (request: Request) => {
		const sent = await request.arrayBuffer();
		tries += 1;
		return tries > times ? new Response(sent, { headers: { 'X-Tries': String(tries) } }) : answer();
	};
}

const door = { largestBody: 1024, mayConflict: isConflictStatus };

function post(body: BodyInit): Request {
	return new Request('http://localhost/api/page', { method: 'POST', body });
}

test('each try gets the whole body again, files too', async () => {
	const form = new FormData();
	form.set('_payload', '{"title":"Avviso"}');
	form.set('file', new File(['contenuto'], 'avviso.txt'));
	const encoded = new Response(form);
	const body = await encoded.text();
	const response = await repeated(meeting(3), door)(post(body));

	expect(response.headers.get('X-Tries')).toBe('4');
	expect(await response.text()).toBe(body);
});

test('a conflict that persists is answered with 409, not with 500', async () => {
	const response = await repeated(meeting(99), door)(post('{}'));

	expect(response.status).toBe(409);
	expect(await response.json()).toEqual({ errors: [{ name: conflictName, message: 'x' }] });
});

test('a 409 for another reason is not repeated', async () => {
	const stale = () =>
		Response.json({ errors: [{ message: 'Non salvato: qualcuno lo ha salvato' }] }, { status: 409 });
	const response = await repeated(meeting(1, stale), door)(post('{}'));

	expect(response.headers.get('X-Tries')).toBeNull();
	expect(response.status).toBe(409);
});

const told = (data: unknown) => () =>
	Response.json({ data, errors: [{ message: 'x', extensions: { name: conflictName, statusCode: 409 } }] });

test('a conflicting GraphQL mutation is repeated', async () => {
	const response = await repeated(meeting(1, told({ a: null })), { ...door, mayConflict: isGraphQLAnswer })(
		post('{}'),
	);

	expect(response.headers.get('X-Tries')).toBe('2');
});

test('a GraphQL request with one successful mutation is not repeated', async () => {
	const halfDone = told({ a: { id: '1' }, b: null });
	const response = await repeated(meeting(1, halfDone), { ...door, mayConflict: isGraphQLAnswer })(
		post('{}'),
	);

	expect(await response.json()).toMatchObject({ data: { a: { id: '1' } } });
});

test.each([
	['declares its length', () => post('x'.repeat(1025))],
	[
		'comes without a length',
		() => {
			const stream = new ReadableStream({
				pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(512))),
			});
			const init = { method: 'POST', body: stream, duplex: 'half' };
			return new Request('http://localhost/api/page', init);
		},
	],
])('a body over the limit that %s is read no further and refused in Italian', async (_, request) => {
	const response = await repeated(meeting(0), door)(request());

	expect(response.status).toBe(413);
	expect(await response.text()).toContain('Non salvato');
});
