import { Forbidden, ValidationError } from 'payload';
import { expect, test } from 'vitest';
import { BundleRefused } from '../bundles/bundle-refused.ts';
import { example } from '../collections/page/example.ts';
import { StillInUse } from '../publication/still-in-use.ts';
import { detailsOf } from './error-details.ts';

const { published } = example.least;
const entry = { seq: 1, at: published.publishedAt, action: 'publish' as const, document: published };
const use = { type: 'page', id: published.id, title: published.title.it, site: published.owner };

/** Returns an error as another bundle sees it: with its properties, but without its class. */
const fromElsewhere = (error: Error) => ({ ...error, message: error.message });

test.each([['of this bundle', (error: Error) => error] as const, ['of another', fromElsewhere] as const])(
	'an error %s contains the invalid fields',
	(_, seen) => {
		const errors = [
			{ path: 'title', message: 'Manca.', label: 'Titolo' },
			{ path: 'slug', message: 'Manca.', label: () => 'Indirizzo' },
		];
		expect(detailsOf(seen(new ValidationError({ collection: 'news', errors })))?.data).toEqual({
			errors: [
				{ path: 'title', message: 'Manca.', label: 'Titolo' },
				{ path: 'slug', message: 'Manca.' },
			],
		});
	},
);

test('a refused withdrawal lists the documents that use it, in its data and in its message', () => {
	const names = new Map([[use.site, 'Comune']]);
	const error = new StillInUse({ freed: [{ rowId: 'r', entry, omitted: [] }], bound: [] }, names);
	expect(detailsOf(fromElsewhere(error))?.data).toMatchObject({
		freed: [{ ...use, site: 'Comune' }],
		bound: [],
	});
	expect(error.message).toContain(`Ne perderebbero il collegamento: pagina “${use.title}” (Comune).`);
});

test('a refused bundle tells the result of each part', () => {
	const parts = [
		{ type: 'page' as const, id: '1', title: 'Una', reason: 'Manca il titolo.' },
		{ type: 'page' as const, id: '2', title: 'Due', reason: undefined },
	];
	expect(detailsOf(fromElsewhere(new BundleRefused('Non pubblicato.', 409, parts)))?.data).toEqual({ parts });
});

test('an error without details has none', () => {
	expect(detailsOf(new Forbidden())).toBeUndefined();
	expect(detailsOf(new Error('x'))).toBeUndefined();
});
