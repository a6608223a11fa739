import { type PublisherHealth, publisherHealth } from '@portolano/publisher';
import { z } from 'zod';
import type { Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';

const headersOf = ({ PUBLISHER_TOKEN }: Settings) => ({ authorization: `Bearer ${PUBLISHER_TOKEN}` });

/**
 * Returns the health of this installation's publisher; undefined when it isn't running.
 * @throws {ExpectedError} when the publisher on its port has another token: it belongs to another installation.
 */
export async function fetchHealth(settings: Settings): Promise<PublisherHealth | undefined> {
	const { publisherUrl } = settings;
	// A refused connection means that the publisher isn't running.
	const answer = await fetch(`${publisherUrl}/health`, {
		headers: headersOf(settings),
		signal: AbortSignal.timeout(5_000),
	}).catch(() => undefined);
	if (!answer) return undefined;
	const { success, data } = publisherHealth.safeParse(await answer.json());
	if (success) return data;
	throw new ExpectedError(
		`The publisher at ${publisherUrl} does not know the PUBLISHER_TOKEN of ${settings.home.settingsFile}: it belongs to ` +
			'another installation, or was started before the token changed. Stop it, or choose another PUBLISHER_PORT. ' +
			'Nothing was changed.',
	);
}

const report = z.object({ release: z.int().optional() });
const refusal = z.object({ error: z.string() });

/**
 * Makes the running publisher build or roll back.
 * @throws {ExpectedError} with the publisher's reason when it refuses.
 */
export async function requestPublisher(
	settings: Settings,
	request: `/${string}`,
): Promise<(number | undefined)[]> {
	const answer = await fetch(settings.publisherUrl + request, {
		method: 'POST',
		headers: headersOf(settings),
	});
	const body: unknown = await answer.json();
	if (!answer.ok) throw new ExpectedError(refusal.parse(body).error);
	return z
		.union([z.array(report), report.transform((one) => [one])])
		.parse(body)
		.map(({ release }) => release);
}
