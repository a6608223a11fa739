/** A message to a thread: a task, or that no more will come. */
export type TaskOrder<Task> = { readonly number: number; readonly task: Task } | { readonly close: true };

/** Its answer to a task. */
export type TaskAnswer<Result> = { readonly number: number } & (
	{ readonly result: Result } | { readonly error: string }
);
