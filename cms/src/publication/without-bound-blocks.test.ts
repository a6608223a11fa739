import { expect, test } from 'vitest';
import { withoutMissing } from './missing-references.ts';
import { withoutBoundBlocks } from './without-bound-blocks.ts';

const title = { it: 'Titolo' };
const gone = { type: 'page', id: 'gone' };
const there = { type: 'page', id: 'there' };
const isThere = ({ id }: { id: string }) => id === 'there';

const invitation = (document: object) => ({
	kind: 'call-to-action',
	title,
	action: { label: { it: 'Vieni' }, to: { kind: 'document', document } },
});
const featured = (...documents: object[]) => ({ kind: 'featured', title, documents, isFirstLarge: false });
const quote = { kind: 'quote', text: { it: 'Il mare unisce.' } };

test('a block that needs a missing document is left out, the others stay', () => {
	const blocks = [invitation(gone), quote, featured(gone), featured(gone, there), invitation(there)];
	const pruned = withoutMissing('page', { blocks }, isThere);

	expect(withoutBoundBlocks(pruned)).toEqual({ blocks: [quote, featured(there), invitation(there)] });
});

test('so it is on the home page of a site; without blocks it has none', () => {
	const home = (...blocks: object[]) => ({ name: title, home: { featured: [], blocks } });
	const pruned = (...blocks: object[]) =>
		withoutBoundBlocks(withoutMissing('site', home(...blocks), isThere));

	expect(pruned(invitation(gone), quote)).toEqual(home(quote));
	expect(pruned(invitation(gone))).toEqual({ name: title, home: { featured: [] } });
});

test('blocks that are invalid for another reason stay, so that the reason is told', () => {
	const blocks = [{ ...quote, text: {} }, featured()];
	expect(withoutBoundBlocks(withoutMissing('page', { blocks }, isThere))).toEqual({ blocks });
});
