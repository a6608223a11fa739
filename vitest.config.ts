import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['**/src/**/*.test.ts', 'scripts/**/*.test.ts', 'cms/demo/**/*.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/*.int.test.ts'],
	},
});
