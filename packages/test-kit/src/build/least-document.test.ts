import { contentTypes } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { smallTown } from '../small-town/small-town.ts';
import { buildLeast } from './least-document.ts';

/** Types whose rules compare fields with one another, which the schema of a single field can't express. */
const withRules = new Set([
	'alert',
	'dataset',
	'emergency-area',
	'service',
	'document',
	'role',
	'media',
	'file',
]);

test.each(contentTypes.filter((type) => !withRules.has(type)))(
	'a document of type %s can be built from its schema alone',
	(type) => {
		const town = smallTown();
		const target = (wanted: string) => {
			const found = town.find((document) => document.type === wanted);
			if (!found) throw new Error(wanted);
			return { type: found.type, id: found.id };
		};
		expect(buildLeast(type, target)).toMatchObject({ type, owner: 'portale', languages: ['it'] });
	},
);
