import { contentTypes } from '@portolano/content-models';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { buildConfig } from 'payload';
import { z } from 'zod';
import { editor } from '../../rich-text/editor.ts';

/** The nodes, features and blocks in the resolved configuration of the editor. */
export interface Allowed {
	/** Types of nodes. */
	nodes: string[];
	features: string[];
	/** Slugs of the blocks between paragraphs, and of the inline blocks. */
	boxes: string[];
	inlineBoxes: string[];
}

const boxes = z.array(z.looseObject({ slug: z.string() })).default([]);

const nodeClass = z.custom<{ getType: () => string }>(
	(value) => typeof value === 'function' && 'getType' in value && typeof value.getType === 'function',
	'A node of the editor does not tell its type.',
);

const resolved = z.object({
	editorConfig: z.object({
		features: z.object({
			enabledFeatures: z.array(z.string()),
			nodes: z.array(z.object({ node: nodeClass })),
		}),
		resolvedFeatureMap: z.map(
			z.string(),
			z.looseObject({
				sanitizedServerFeatureProps: z
					.looseObject({ blocks: boxes, inlineBlocks: boxes })
					.optional()
					.catch(undefined),
			}),
		),
	}),
});

/** Returns what the editor allows, from its configuration as Payload resolves it. */
export async function whatTheEditorAllows(): Promise<Allowed> {
	const { collections } = await buildConfig({
		secret: 'of the tests',
		db: sqliteAdapter({ client: { url: 'file::memory:' } }),
		editor,
		collections: contentTypes.map((slug) => ({ slug, fields: [{ name: 'text', type: 'richText' }] })),
	});
	const field = collections[0]?.fields.find((one) => 'name' in one && one.name === 'text');
	const { features, resolvedFeatureMap } = resolved.parse(
		field && 'editor' in field ? field.editor : undefined,
	).editorConfig;
	const props = resolvedFeatureMap.get('blocks')?.sanitizedServerFeatureProps;
	return {
		nodes: features.nodes.map(({ node }) => node.getType()),
		features: features.enabledFeatures,
		boxes: (props?.blocks ?? []).map(({ slug }) => slug),
		inlineBoxes: (props?.inlineBlocks ?? []).map(({ slug }) => slug),
	};
}
