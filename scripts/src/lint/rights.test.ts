import { expect, test } from 'vitest';
import { complaintsAbout } from './complaints.ts';
import { unsaidRights } from './rights.ts';

test.each([
	"payload.find({ collection: 'page' })",
	"req.payload.update({ collection: 'page', id, data })",
	"scope.payload.findVersionByID({ collection: 'page', id })",
])('a call without req and overrideAccess is refused with advice: %s', (code) => {
	expect(complaintsAbout(code, unsaidRights)).toEqual([expect.stringContaining('Say in whose name')]);
});

test('a user without overrideAccess: false is refused', () => {
	expect(complaintsAbout("payload.find({ collection: 'page', user, req })", unsaidRights)).toEqual([
		expect.stringContaining('add overrideAccess: false'),
	]);
});

test.each([
	"payload.find({ collection: 'page', req })",
	"payload.find({ collection: 'page', overrideAccess: true })",
	"payload.find({ collection: 'page', overrideAccess: false, user })",
	'payload.find({ ...asPerson, id })',
	"payload.db.find({ collection: 'page' })",
	"list.find({ collection: 'page' })",
])('any other call passes: %s', (code) => {
	expect(complaintsAbout(code, unsaidRights)).toEqual([]);
});
