import { parentPort } from 'node:worker_threads';
import { messageOf } from '@portolano/follower';
import type { TaskAnswer, TaskOrder } from './task-order.ts';

/** Does the tasks of a `TaskThread` in its thread, side by side; `end` is called before the thread ends. */
export function serveTasks<Task, Result>(
	run: (task: Task) => Promise<Result>,
	end: () => Promise<void> = () => Promise.resolve(),
): void {
	if (!parentPort)
		throw new Error('This file is the program of a worker thread. Start the publisher instead.');
	const port = parentPort;
	const answer = (one: TaskAnswer<Result>) => port.postMessage(one);
	port.on('message', (order: TaskOrder<Task>) => {
		if ('close' in order) {
			void end().finally(() => process.exit());
			return;
		}
		const { number, task } = order;
		run(task).then(
			(result) => answer({ number, result }),
			(error: unknown) => answer({ number, error: messageOf(error) }),
		);
	});
}
