declare namespace NodeJS {
	interface ProcessEnv {
		/** Set by Next during the build. Read it as `process.env.NEXT_RUNTIME`: Next replaces that for each runtime. */
		readonly NEXT_RUNTIME?: 'nodejs' | 'edge';
	}
}
