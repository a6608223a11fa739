import { contentTypes } from '@portolano/content-models';
import { sampleOrAll } from '@portolano/test-kit';
import {
	faultOfAnswer,
	type HostileRequest,
	malformedRequests,
	mutationsOf,
} from '@portolano/test-kit/hostile';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import fc from 'fast-check';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed, testPassword } from './bed.ts';
import { examples } from './examples.ts';

const senders = ['administrator', 'publisher', 'nobody'] as const;

let bed: Bed;
let tokens: Record<(typeof senders)[number], string>;

async function tokenOf(name: string): Promise<string> {
	const data = { email: `${name}@example.org`, password: testPassword };
	return (await bed.payload.login({ collection: 'users', data })).token ?? '';
}

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	await createUser(bed, { name: 'pubblica', memberships: [{ site: bed.sites.portale, role: 'publisher' }] });
	tokens = { administrator: await tokenOf('amministra'), publisher: await tokenOf('pubblica'), nobody: '' };
}, 180_000);

afterAll(() => bed.close());

async function answerTo(
	{ method, path, headers, body }: HostileRequest,
	token: string,
): Promise<{ status: number; text: string }> {
	const request = new Request(`http://localhost:8090${path}`, {
		method,
		headers: { ...headers, ...(token ? { authorization: `JWT ${token}` } : {}) },
		...(body === undefined || ['GET', 'HEAD'].includes(method) ? {} : { body }),
	});
	// Imported only now, because it reads the settings that `openBed` makes.
	const { guarded, guardedGraphQL } = await import('../door/api.ts');
	const { config } = bed.payload;
	const isGraphQL = new URL(request.url).pathname === '/api/graphql';
	const response = isGraphQL
		? await guardedGraphQL(GRAPHQL_POST(config))(request)
		: await guarded<undefined>((checked) => handleEndpoints({ config, request: checked }))(
				request,
				undefined,
			);
	return { status: response.status, text: await response.text() };
}

async function faultsOf(requests: readonly HostileRequest[], token: string): Promise<string[]> {
	const faults: string[] = [];
	for (const request of requests) {
		const answer = await answerTo(request, token);
		const fault = faultOfAnswer(answer);
		if (fault)
			faults.push(`${fault}: ${JSON.stringify(request).slice(0, 1500)} → ${answer.text.slice(0, 300)}`);
	}
	return faults;
}

describe.for(Object.entries(malformedRequests))('malformed %s', ([, requests]) => {
	test.for(senders)('from %s are refused in Italian, never answered 500', async (sender) => {
		const attacks = fc.sample(requests, { seed: 28, numRuns: sampleOrAll(20, 600) });

		expect(await faultsOf(attacks, tokens[sender])).toEqual([]);
	});
});

const saved = z.object({ doc: z.object({ id: z.string() }) });

describe.for(contentTypes)('a form of type %s with one hostile value', (type) => {
	const json = { 'content-type': 'application/json' };

	/** Returns a form that can be saved as a draft; the documents it refers to don't exist. */
	function form(): object {
		const owner = type === 'site' ? {} : { owner: bed.sites.portale };
		return { ...examples[type].full.stored.it, ...owner, alsoOn: [bed.sites.visit] };
	}

	test.for(['draft', 'published'])(
		'as %s is saved or refused in Italian, never answered 500',
		async (_status) => {
			const base = { ...form(), _status };
			const bodies = fc.sample(mutationsOf(base), { seed: 11, numRuns: sampleOrAll(5, 150) });
			const query = _status === 'draft' ? '?draft=true' : '';
			const first = await answerTo(
				{
					method: 'POST',
					path: `/api/${type}?draft=true`,
					headers: json,
					body: JSON.stringify({ ...base, _status: 'draft' }),
				},
				tokens.administrator,
			);
			const id = saved.safeParse(JSON.parse(first.text)).data?.doc.id ?? 'x';
			const requests = bodies.map((body, index) => ({
				...(index % 2 === 0
					? { method: 'POST', path: `/api/${type}${query}` }
					: { method: 'PATCH', path: `/api/${type}/${id}${query}` }),
				headers: json,
				body: JSON.stringify(body),
			}));

			expect(await faultsOf(requests, tokens.administrator)).toEqual([]);
		},
	);
});
