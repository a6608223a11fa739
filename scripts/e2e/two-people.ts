import { z } from 'zod';
import { Editor } from './editor.ts';

const found = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });

/** Does `work` while all bodies want a second person for their alerts. */
export async function whileTwoPeopleAreNeeded(cms: string, work: () => Promise<void>): Promise<void> {
	const administrator = await Editor.signIn(cms, 'amministratore@example.org');
	const { docs } = found.parse(await (await administrator.request('/body?limit=50&depth=0')).json());
	async function need(alertsNeedTwoPeople: boolean): Promise<void> {
		for (const { id } of docs) {
			const body = JSON.stringify({ alertsNeedTwoPeople, _status: 'published' });
			const { status } = await administrator.request(`/body/${id}`, { method: 'PATCH', body });
			if (status !== 200) throw new Error(`The body ${id} was not saved: ${status}.`);
		}
	}
	await need(true);
	try {
		await work();
	} finally {
		await need(false);
	}
}
