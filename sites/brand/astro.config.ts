import { defineConfig } from 'astro/config';
import { siteKit } from '@portolano/site-kit/integration.ts';
import { travel } from '@portolano/ui/themes.ts';

export default defineConfig({
	integrations: [siteKit({ definition: './src/site.ts', themes: [travel] })],
});
