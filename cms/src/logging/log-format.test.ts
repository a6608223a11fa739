import { describe, expect, test } from 'vitest';
import { isJsonLog, logOptions, withoutSecrets } from './log-format.ts';

describe('a line of the log', () => {
	const cleaned = (value: unknown): unknown => JSON.parse(withoutSecrets(JSON.stringify(value)));

	test.for([
		['Mail to maria.rossi@comune.example.it failed', 'Mail to [e-mail] failed'],
		['Authorization: Bearer abc.DEF-123', 'Authorization: Bearer [removed]'],
		['smtp://name:p%40ss@mail.example:587 refused', 'smtp://[removed]@mail.example:587 refused'],
		['GET /x?token=abc&y=1', 'GET /x?token=[removed]&y=1'],
		['session eyJhbGciOi.eyJpZCI6.c2ln', 'session [removed]'],
		[
			'Failed query: select 1\nparams: Mario "Rossi",\\1\n    at run (x.ts:1)',
			'Failed query: select 1\nparams: [removed]\n    at run (x.ts:1)',
		],
		['Failed query: x\nparams: Mario', 'Failed query: x\nparams: [removed]'],
		[
			'at .pnpm/vitest@5.1.1_@types+node@24.19.2_x/a.js:3',
			'at .pnpm/vitest@5.1.1_@types+node@24.19.2_x/a.js:3',
		],
		['Release 4 of portale: 3 pages.', 'Release 4 of portale: 3 pages.'],
	] as const)('has no secrets and personal data: %j', ([said, written]) => {
		expect(cleaned({ message: said })).toEqual({ message: written });
	});
});

test('of an error only name, message, code, stack and cause are written', () => {
	const error = Object.assign(new TypeError('No', { cause: new Error('Disk') }), {
		code: 'EIO',
		data: { fiscalCode: 'RSSMRA80A01L049X' },
	});
	const written = logOptions('cms').formatters.log({ err: error, msg: 'It failed.' });
	expect(written).toMatchObject({
		event: 'error',
		message: 'It failed.',
		error: { name: 'TypeError', message: 'No', code: 'EIO', cause: { message: 'Disk' } },
	});
	expect(JSON.stringify(written)).not.toContain('RSSMRA');
});

test('JSON is written where there is no terminal, unless LOG_FORMAT says otherwise', () => {
	expect([isJsonLog(undefined, false), isJsonLog('', true)]).toEqual([true, false]);
	expect([isJsonLog('text', false), isJsonLog('json', true)]).toEqual([false, true]);
});
