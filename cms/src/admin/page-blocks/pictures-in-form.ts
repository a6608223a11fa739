import { pageBlockKinds, picturesOf } from '@portolano/content-models';
import type { FormState } from 'payload';
import { z } from 'zod';

const kindSchema = z.enum(pageBlockKinds);
const listSchema = z.array(z.unknown());
const numberSchema = z.number();

/** Returns the most pictures that the blocks at `path` can bring to the page, as the form has them. */
export function picturesInForm(fields: FormState, path: string): number {
	const rows = fields[path]?.rows ?? [];
	return rows.reduce((sum, { blockType }, index) => {
		const kind = kindSchema.safeParse(blockType).data;
		return kind === undefined ? sum : sum + picturesOf({ kind, ...partsOf(fields, `${path}.${index}`) });
	}, 0);
}

/** The parts of a block that bring pictures. */
function partsOf(fields: FormState, block: string) {
	const valueOf = (name: string): unknown => fields[`${block}.${name}`]?.value;
	const cards = fields[`${block}.cards`]?.rows ?? [];
	return {
		documents: listSchema.safeParse(valueOf('documents')).data ?? [],
		pictures: listSchema.safeParse(valueOf('pictures')).data ?? [],
		number: numberSchema.safeParse(valueOf('number')).data ?? 0,
		cards: cards.map((_, index) => ({ image: valueOf(`cards.${index}.image`) })),
		image: valueOf('image'),
	};
}
