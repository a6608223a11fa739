import { expect, test } from 'vitest';
import { complaintsAbout } from './complaints.ts';
import { trapsOfTransactions } from './transactions.ts';

test.each([
	"payload.count({ collection: 'users', req })",
	"req.payload.count({ collection: 'users', req })",
	"scope.payload.countVersions({ collection: 'page', req: nested(scope) })",
])('counting without a filter inside a transaction is refused with advice: %s', (code) => {
	expect(complaintsAbout(code, trapsOfTransactions)).toEqual([
		expect.stringContaining('add where: { id: { exists: true } }'),
	]);
});

test.each([
	"payload.find({ collection: 'page', where, req })",
	"scope.payload.find({ collection: 'page', limit: 1, req: nested(scope) })",
	"req.payload.findVersions({ collection: 'page', pagination: true, req })",
])('a paginated query inside a transaction is refused with advice: %s', (code) => {
	expect(complaintsAbout(code, trapsOfTransactions)).toEqual([
		expect.stringContaining('add pagination: false'),
	]);
});

test.each([
	"payload.count({ collection: 'users', where, req })",
	"payload.count({ collection: 'users' })",
	"payload.find({ collection: 'page', pagination: false, req })",
	"payload.find({ collection: 'page' })",
	'list.find({ req })',
])('any other call passes: %s', (code) => {
	expect(complaintsAbout(code, trapsOfTransactions)).toEqual([]);
});
