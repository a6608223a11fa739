import { defineConfig } from 'astro/config';
import { siteKit } from '@portolano/site-kit/integration.ts';
import { brand } from '@portolano/ui/looks.ts';

export default defineConfig({
	integrations: [siteKit({ definition: './src/site.ts', looks: [brand], rootIcon: 'visit-taranto' })],
});
