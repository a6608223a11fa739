import { defineConfig } from 'astro/config';
import { siteKit } from '@portolano/site-kit/integration.ts';

export default defineConfig({ integrations: [siteKit({ definition: './src/site.ts' })] });
