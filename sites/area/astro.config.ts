import { defineConfig } from 'astro/config';
import { siteKit } from '@portolano/site-kit/integration.ts';
import { civilProtection, localPolice } from '@portolano/ui/looks.ts';

export default defineConfig({
	integrations: [
		siteKit({ definition: './src/site.ts', looks: [localPolice, civilProtection], rootIcon: 'taranto' }),
	],
});
