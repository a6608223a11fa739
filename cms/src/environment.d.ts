declare namespace NodeJS {
	interface ProcessEnv {
		/** Set by Next while it builds; it must be read by its name, or both runtimes get the code of one. */
		readonly NEXT_RUNTIME?: 'nodejs' | 'edge';
	}
}
