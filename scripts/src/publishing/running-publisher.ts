import { z } from 'zod';
import type { Settings } from '../env.ts';
import { ExpectedError } from '../expected-error.ts';

const health = z.object({
	seq: z.int(),
	/** Whether nothing is being drawn or released. */
	isIdle: z.boolean(),
	problems: z.array(z.object({ site: z.string(), path: z.string(), message: z.string() })),
});

export type PublisherHealth = z.infer<typeof health>;

/** What the publisher of this installation says of itself; undefined when it does not run. */
export async function askHealth({ publisherUrl }: Settings): Promise<PublisherHealth | undefined> {
	const answer = await fetch(`${publisherUrl}/health`, { signal: AbortSignal.timeout(5_000) }).catch(
		() => undefined,
	);
	return answer && health.parse(await answer.json());
}

const report = z.object({ release: z.int().optional() });
const refusal = z.object({ error: z.string() });

/**
 * Asks the running publisher to build or to roll back.
 * @throws {ExpectedError} with its reason when it refuses.
 */
export async function askPublisher(
	{ publisherUrl }: Settings,
	request: `/${string}`,
): Promise<(number | undefined)[]> {
	const answer = await fetch(publisherUrl + request, { method: 'POST' });
	const body: unknown = await answer.json();
	if (!answer.ok) throw new ExpectedError(refusal.parse(body).error);
	return z
		.union([z.array(report), report.transform((one) => [one])])
		.parse(body)
		.map(({ release }) => release);
}
