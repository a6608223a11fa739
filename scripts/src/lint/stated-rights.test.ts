import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { statedRights } from './stated-rights.ts';

const plugin = { rules: { 'stated-rights': statedRights } };

function complaintsAbout(code: string): (string | undefined)[] {
	const rules = { 'portolano/stated-rights': 'error' } as const;
	return new Linter()
		.verify(code, { plugins: { portolano: plugin }, rules })
		.map(({ messageId }) => messageId);
}

test.each([
	"payload.find({ collection: 'page' })",
	"payload.find({ ...{ collection: 'page' }, depth: 0 })",
	"const whole = { depth: 0 }; payload.find({ collection: 'page', ...whole })",
	'payload.count({ where, ...(locale && { locale }) })',
	"payload.find({ collection: 'page', user })",
])('a call that states no rights is refused: %s', (code) => {
	expect(complaintsAbout(code)).toEqual(['rights']);
});

test.each([
	"req.payload.update({ collection: 'page', id, data, overrideAccess: true })",
	"scope.payload.findVersionByID({ collection: 'page', id, overrideAccess: true })",
	"function hook({ req }) { const { payload } = req; return payload.find({ collection: 'page', overrideAccess: true }); }",
])('a call that leaves the transaction of its request is refused: %s', (code) => {
	expect(complaintsAbout(code)).toEqual(['request']);
});

test.each([
	"req.payload.find({ collection: 'page', overrideAccess: false, user, req })",
	"payload.find({ collection: 'page', overrideAccess: true })",
	"const asPerson = { overrideAccess: false, user, req }; req.payload.find({ collection: 'page', ...asPerson })",
	'payload.find({ ...saving(own), id })',
	"payload.db.find({ collection: 'page' })",
	"list.find({ collection: 'page' })",
])('any other call passes: %s', (code) => {
	expect(complaintsAbout(code)).toEqual([]);
});
