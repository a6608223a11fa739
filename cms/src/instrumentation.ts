/** Run once by Next when the server starts: opens the database, migrates it, brings the log up to date. */
export async function register(): Promise<void> {
	// Next replaces this name while it builds, which keeps the CMS out of the build for the edge.
	if (process.env.NEXT_RUNTIME === 'nodejs') {
		const { startPublishing } = await import('./publication/start.ts');
		await startPublishing();
	}
}
