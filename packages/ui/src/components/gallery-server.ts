import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { createServer } from 'vite';
import type { Shown } from '../../gallery/src/components.ts';
import type { render } from '../../gallery/src/rendering.ts';
import { uiStyles } from '../integration.ts';

interface Rendering {
	/** Every component with its examples. */
	shown: Shown[];
	render: typeof render;
}

/** Compiles the components as a site does, so that tests can render them without a browser. */
export async function startGalleryServer(): Promise<Rendering & { close: () => Promise<void> }> {
	const settings = await getViteConfig(
		{},
		{
			root: fileURLToPath(new URL('../../gallery/', import.meta.url)),
			integrations: [uiStyles()],
			logLevel: 'error',
		},
	)({ mode: 'development', command: 'serve' });
	const server = await createServer({
		...settings,
		server: { middlewareMode: true, watch: null },
		appType: 'custom',
	});
	const module: object = await server.ssrLoadModule('/src/rendering.ts');
	if (!isRendering(module))
		throw new Error('The gallery has lost what renders it: gallery/src/rendering.ts.');
	return { shown: module.shown, render: module.render, close: () => server.close() };
}

function isRendering(module: object): module is Rendering {
	return 'shown' in module && 'render' in module;
}
