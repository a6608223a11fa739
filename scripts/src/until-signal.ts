/** Resolves when the process is asked to end; from the call on, a signal no longer ends it by itself. */
export async function untilSignal(): Promise<void> {
	await new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
	});
}
