import { expect, test } from 'vitest';
import { emptyWithdrawal, wantedOf } from './draft.ts';

const successor = { type: 'page', id: '1', title: 'Altra', typeName: 'Pagina', state: 'published' } as const;

test('an error needs neither a reason nor a successor, and takes no successor along', () => {
	expect(wantedOf({ ...emptyWithdrawal, successor })).toEqual({ kind: 'error', reason: '' });
});

test('what is no longer current has a reason, and leads on where that is chosen', () => {
	expect(wantedOf({ kind: 'outdated', reason: '  ', successor })).toBeUndefined();
	expect(wantedOf({ kind: 'outdated', reason: ' Superata ', successor: undefined })).toEqual({
		kind: 'outdated',
		reason: 'Superata',
	});
});

test('what is merged leads to another', () => {
	expect(wantedOf({ kind: 'merged', reason: '', successor: undefined })).toBeUndefined();
	expect(wantedOf({ kind: 'merged', reason: '', successor })).toEqual({
		kind: 'merged',
		reason: '',
		successor: { type: 'page', id: '1' },
	});
});
