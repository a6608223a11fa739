import {
	PAGE_BLOCKS_MAX,
	type PageBlockKind,
	pageBlockKinds,
	pageBlocksOf,
	type SiteKind,
} from '@portolano/content-models';
import type { BlocksField, BlocksFieldValidation, PayloadRequest } from 'payload';
import { blocks as payloadRules } from 'payload/shared';
import { pageBlockConfigs } from './registry.ts';

/** Returns the kind of the site whose page has the blocks; undefined while it isn't known. */
type SiteKindOf = (data: unknown, req: PayloadRequest) => Promise<SiteKind | undefined>;

async function takenBy(siteKindOf: SiteKindOf, data: unknown, req: PayloadRequest): Promise<PageBlockKind[]> {
	const kind = await siteKindOf(data, req);
	return kind ? pageBlocksOf(kind) : [...pageBlockKinds];
}

function tooMany(value: unknown): string | undefined {
	const count = Array.isArray(value) ? value.length : 0;
	if (count <= PAGE_BLOCKS_MAX) return undefined;
	return `I blocchi sono ${count}: una pagina ne prende al massimo ${PAGE_BLOCKS_MAX}. Togline, oppure dividi la pagina. Una bozza li conserva tutti.`;
}

const isEmpty = (value: unknown) => !Array.isArray(value) || value.length === 0;

const validation =
	(whenEmpty?: string): BlocksFieldValidation =>
	(value, context) =>
		(isEmpty(value) ? whenEmpty : tooMany(value)) ?? payloadRules(value, context);

interface PageBlocksOptions {
	siteKindOf: SiteKindOf;
	description: string;
	/** The reason why there must be blocks; without it there may be none. */
	whenEmpty?: string;
	condition?: NonNullable<BlocksField['admin']>['condition'];
}

/** The blocks of a home or landing page. Editors choose among the kinds that the kind of site takes. */
export function pageBlocksField({
	siteKindOf,
	description,
	whenEmpty,
	condition,
}: PageBlocksOptions): BlocksField {
	return {
		name: 'blocks',
		label: 'Blocchi',
		labels: { singular: 'blocco', plural: 'blocchi' },
		type: 'blocks',
		blocks: pageBlockConfigs,
		filterOptions: ({ data, req }) => takenBy(siteKindOf, data, req),
		validate: validation(whenEmpty),
		admin: {
			description,
			initCollapsed: true,
			...(condition ? { condition } : {}),
			components: {
				beforeInput: [
					'/admin/page-blocks/PictureCount.tsx#PictureCount',
					'/admin/rows/OpenAddedRow.tsx#OpenAddedRow',
				],
			},
		},
	};
}
