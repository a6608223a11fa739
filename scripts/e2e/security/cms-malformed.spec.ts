import { sampleOrAll } from '@portolano/test-kit';
import { faultOfAnswer, malformedRequests } from '@portolano/test-kit/hostile';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Account, type Session, signIn } from './accounts.ts';
import { type Answer, type Attack, sendAll } from './attack.ts';

const { cms } = inject('addresses');
const seed = 20261128;

const askers = ['administrator', 'publisher', 'nobody'] as const satisfies readonly (Account | 'nobody')[];
const sessions = new Map<string, Session>();

beforeAll(async () => {
	for (const account of ['administrator', 'publisher'] as const)
		sessions.set(account, await signIn(cms, account));
});

const kinds = Object.entries(malformedRequests);

/** Unknown routes are answered with a page of Next, and HEAD without a body: for these only server errors count. */
function judge(answer: Answer, { method }: Attack): string | undefined {
	const isAnswerOfApi = answer.text.startsWith('{') && method !== 'HEAD';
	return faultOfAnswer(
		isAnswerOfApi || answer.status === 0 || answer.status >= 500 ? answer : { status: 200, text: '' },
	);
}

describe.for(kinds)('malformed %s', ([, requests]) => {
	test.for(askers)('from %s are refused in Italian, never with status 500', async (asker) => {
		const session = sessions.get(asker)?.headers ?? {};
		const attacks = fc
			.sample(requests, { seed, numRuns: sampleOrAll(20, 500) })
			.map((attack) => ({ ...attack, headers: { ...attack.headers, ...session } }));

		expect(await sendAll(cms, attacks, judge)).toEqual([]);
	});
});

test('the CMS still answers afterwards', async () => {
	expect((await fetch(`${cms}/api/health`)).status).toBe(200);
});
