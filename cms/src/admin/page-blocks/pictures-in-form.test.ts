import type { FormState } from 'payload';
import { expect, test } from 'vitest';
import { picturesInForm } from './pictures-in-form.ts';

const rows = (...kinds: string[]) => ({
	rows: kinds.map((blockType, index) => ({ id: String(index), blockType })),
	value: kinds.length,
});

test('counts the pictures that the blocks of a form can bring', () => {
	const fields: FormState = {
		'home.blocks': rows('hero', 'gallery', 'list', 'cards', 'featured', 'quote', 'video'),
		'home.blocks.0.image': { value: 'picture' },
		'home.blocks.1.pictures': { value: ['a', 'b', 'c'] },
		'home.blocks.2.number': { value: 4 },
		'home.blocks.3.cards': rows('', ''),
		'home.blocks.3.cards.0.image': { value: 'picture' },
		'home.blocks.4.documents': { value: [{ relationTo: 'news', value: 'a' }] },
	};

	expect(picturesInForm(fields, 'home.blocks')).toBe(1 + 3 + 4 + 1 + 1 + 1);
});

test('counts none in a form without blocks, and nothing that is not filled in', () => {
	expect(picturesInForm({}, 'blocks')).toBe(0);
	expect(picturesInForm({ blocks: rows('hero', 'gallery', 'list') }, 'blocks')).toBe(0);
});
