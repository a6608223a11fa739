import {
	commitTransaction,
	createLocalReq,
	initTransaction,
	killTransaction,
	type Payload,
	type PayloadRequest,
} from 'payload';

type Work<Result> = (req: PayloadRequest) => Promise<Result>;

/** Runs `work` in a transaction of its own, as `user` if there is one; it is rolled back when `work` fails. */
export async function inTransaction<Result>(
	payload: Payload,
	work: Work<Result>,
	{ user }: Pick<PayloadRequest, 'user'> = { user: null },
): Promise<Result> {
	const req = await createLocalReq(user ? { user } : {}, payload);
	await initTransaction(req);
	try {
		const result = await work(req);
		await commitTransaction(req);
		return result;
	} catch (error) {
		await killTransaction(req);
		throw error;
	}
}

/** Runs `work` in a transaction that is always rolled back; returns what it found. */
export async function inRehearsal<Result>(payload: Payload, work: Work<Result>): Promise<Result> {
	const req = await createLocalReq({}, payload);
	await initTransaction(req);
	try {
		return await work(req);
	} finally {
		await killTransaction(req);
	}
}
