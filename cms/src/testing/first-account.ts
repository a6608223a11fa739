import { handleEndpoints } from 'payload';
import { z } from 'zod';
import { type Bed, testPassword } from './bed.ts';

const registered = z.object({ user: z.looseObject({ isAdministrator: z.boolean() }).optional() });

/** Creates the first account, as the admin panel offers it on an empty database. */
export async function askForFirstAccount({ payload }: Bed, name: string) {
	const request = new Request('http://localhost:8090/api/users/first-register', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({
			name,
			email: `${name}@example.org`,
			password: testPassword,
			'confirm-password': testPassword,
		}),
	});
	const response = await handleEndpoints({ config: payload.config, request });
	const { user } = registered.parse(await response.json());
	return { status: response.status, isAdministrator: user?.isAdministrator };
}
