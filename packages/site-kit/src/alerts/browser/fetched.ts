import { setClock } from './server-clock.ts';

/** Fetches a file of the lane of alerts. @throws Error when it can't be read: what the page shows stays. */
export async function fetched(path: string): Promise<HTMLElement> {
	const answer = await fetch(path, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`${path} was not read: status ${answer.status}.`);
	setClock(answer);
	return new DOMParser().parseFromString(await answer.text(), 'text/html').body;
}
