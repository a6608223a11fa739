import { faultOfAnswer } from '@portolano/test-kit/hostile';
import { expect, inject, test } from 'vitest';
import { type Attack, sendAll } from './attack.ts';

const { cms } = inject('addresses');

const tokens = [
	'',
	'Bearer',
	'Bearer x',
	'bearer x',
	'Basic eA==',
	`Bearer ${'x'.repeat(4000)}`,
	'JWT a.b.c',
];

test.for(['/api/log', `/api/stored/${'0'.repeat(64)}`])('%s answers 401 without the token', async (path) => {
	const attacks = tokens.map((authorization): Attack => ({
		method: 'GET',
		path,
		headers: { authorization },
	}));

	expect(
		await sendAll(cms, attacks, (answer) =>
			answer.status === 401 ? undefined : (faultOfAnswer(answer) ?? 'let in'),
		),
	).toEqual([]);
});
