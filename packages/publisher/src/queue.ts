/** Runs one task at a time, in the order in which they come; a task that fails does not stop the next. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (task) => {
		const next = last.then(task, task);
		last = next.catch(() => undefined);
		return next;
	};
}
