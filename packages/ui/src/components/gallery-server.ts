import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { createServer } from 'vite';
import type { Shown } from '../../gallery/src/components.ts';
import type { render } from '../../gallery/src/drawing.ts';
import { uiStyles } from '../integration.ts';
import { portal } from '../looks.ts';

interface Drawing {
	/** Every component with its examples. */
	shown: Shown[];
	render: typeof render;
}

/** Compiles the components as a site would, so that a test can draw them without a browser. */
export async function startGalleryServer(): Promise<Drawing & { close: () => Promise<void> }> {
	const settings = await getViteConfig(
		{},
		{
			root: fileURLToPath(new URL('../../gallery/', import.meta.url)),
			integrations: [uiStyles({ looks: [portal] })],
			logLevel: 'error',
		},
	)({ mode: 'development', command: 'serve' });
	const server = await createServer({
		...settings,
		server: { middlewareMode: true, watch: null },
		appType: 'custom',
	});
	const module: object = await server.ssrLoadModule('/src/drawing.ts');
	if (!isDrawing(module)) throw new Error('The gallery has lost what draws it: gallery/src/drawing.ts.');
	return { shown: module.shown, render: module.render, close: () => server.close() };
}

function isDrawing(module: object): module is Drawing {
	return 'shown' in module && 'render' in module;
}
