import { pageBlockKinds, pageBlocks } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { smallTown } from '../small-town/small-town.ts';
import { blockExamples } from './examples.ts';

const published = new Set(smallTown().map(({ type, id }) => `${type}/${id}`));

function referencesIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('type' in value && 'id' in value) return [`${String(value.type)}/${String(value.id)}`];
	return Object.values(value).flatMap(referencesIn);
}

test.each(pageBlockKinds)(
	'every example of “%s” is valid and refers to documents of the small town',
	(kind) => {
		for (const [name, block] of Object.entries(blockExamples[kind])) {
			expect(pageBlocks.safeParse([block]).error?.issues, name).toBeUndefined();
			expect(
				referencesIn(block).filter((reference) => !published.has(reference)),
				name,
			).toEqual([]);
		}
	},
);
