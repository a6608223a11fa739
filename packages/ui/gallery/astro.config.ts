import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { uiStyles } from '../src/integration.ts';

export default defineConfig({
	root: fileURLToPath(new URL('.', import.meta.url)),
	outDir: fileURLToPath(new URL('../dist/gallery/', import.meta.url)),
	cacheDir: fileURLToPath(new URL('../.cache/gallery/', import.meta.url)),
	integrations: [
		uiStyles({
			content: [fileURLToPath(new URL('./src/', import.meta.url)) + '**/*.{astro,ts}'],
		}),
	],
	devToolbar: { enabled: false },
});
