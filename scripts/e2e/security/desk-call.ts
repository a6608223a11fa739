import type { Session } from './accounts.ts';
import { type Answer, type Attack, send } from './attack.ts';

/** Returns the id of the only server function that the pages of the admin panel call; it changes with every build. */
export async function functionOfDesk(cms: string): Promise<string> {
	const { text } = await send(cms, { method: 'GET', path: '/admin/login' });
	const name = /\\"id\\":\\"([\da-f]{42})\\"/.exec(text)?.[1];
	if (name === undefined) throw new Error('The page to sign in calls no function of the server.');
	return name;
}

interface Call {
	/** Id returned by {@link functionOfDesk}. */
	action: string;
	session?: Session | undefined;
	headers?: Record<string, string>;
}

/** Returns a call as the pages of the admin panel make it, with any body. */
export function callWith(cms: string, body: string, { action, session, headers = {} }: Call): Attack {
	return {
		method: 'POST',
		path: '/admin',
		headers: {
			host: new URL(cms).host,
			origin: cms,
			accept: 'text/x-component',
			'content-type': 'text/plain;charset=UTF-8',
			'next-action': action,
			...session?.headers,
			...headers,
		},
		body,
	};
}

/** Calls one of Payload’s server functions by its name. */
export function callDesk(cms: string, [name, args]: [string, unknown], call: Call): Promise<Answer> {
	return send(cms, callWith(cms, JSON.stringify([{ name, args }]), call));
}

/** Returns the arguments that the admin panel sends while a place is edited. */
export const editingPlace = (id: string) => ({
	collectionSlug: 'place',
	id,
	schemaPath: 'place',
	operation: 'update',
	data: { title: 'x' },
	docPermissions: { fields: true },
	docPreferences: { fields: {} },
	returnLockStatus: true,
});
