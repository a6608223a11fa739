import type { PageBlock, PageBlockKind } from '@portolano/content-models';
import type { Block, Field } from 'payload';
import { withLimits } from '../fields/limits.ts';
import type { InLanguages, RecordOf } from '../projection/record.ts';

/** A block of a page in one language, as Payload returns it. */
export type BlockRecord = NonNullable<RecordOf<'page'>['blocks']>[number];

export type BlockRecordOf<K extends PageBlockKind> = Extract<BlockRecord, { blockType: K }>;

/** Groups of the drawer in which editors choose a block, in the order of the first block of each. */
type BlockGroup = 'Per cominciare' | 'Contenuti dei nostri siti' | 'Testi e inviti' | 'Immagini e video';

interface PageBlockOptions<K extends PageBlockKind> {
	kind: K;
	label: string;
	/** What the block shows and when to use it, in a sentence or two. */
	purpose: string;
	group: BlockGroup;
	/** Address of the pictogram in the drawer. */
	picture: string;
	/** Its fields have the names of the published shape. */
	fields: Field[];
	toPublished: (record: InLanguages<BlockRecordOf<K>>) => PageBlock<K>;
}

/** Everything the CMS knows about a kind of block; the export of its file. */
export interface PageBlockDefinition<K extends PageBlockKind> extends Pick<
	PageBlockOptions<K>,
	'kind' | 'label' | 'toPublished'
> {
	block: Block;
}

const row = '/admin/page-blocks/BlockLabel.tsx#BlockLabel';
const sentence = '/admin/page-blocks/BlockPurpose.tsx#BlockPurpose';

/** `call-to-action` → `CallToActionBlock`: Payload would make the names of GraphQL from the Italian labels. */
function interfaceName(kind: PageBlockKind): string {
	const words = kind.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
	return `${words.join('')}Block`;
}

/** Defines a kind of block. Limits come from its schema. */
export function pageBlock<const K extends PageBlockKind>(
	options: PageBlockOptions<K>,
): PageBlockDefinition<K> {
	const { kind, label, purpose, group, picture, fields, toPublished } = options;
	const block: Block = {
		slug: kind,
		labels: { singular: label, plural: label },
		interfaceName: interfaceName(kind),
		admin: {
			group,
			disableBlockName: true,
			images: { thumbnail: { url: picture, alt: '' } },
			components: { Label: { path: row, clientProps: { kind: label } } },
		},
		fields: [
			{
				name: 'purpose',
				type: 'ui',
				admin: { components: { Field: { path: sentence, clientProps: { purpose } } } },
			},
			...withLimits({ block: kind }, fields),
		],
	};
	return { kind, label, toPublished, block };
}
