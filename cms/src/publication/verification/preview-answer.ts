import { z } from 'zod';
import type { Verdict } from './verdict.ts';

const unrendered =
	'La pagina non si può comporre, e non dipende da ciò che hai scritto: salva una bozza e avvisa chi amministra il sistema.';

const problem = z.object({
	isBlocking: z.boolean(),
	told: z.object({ what: z.string(), cure: z.string() }).optional(),
});

const page = z.object({
	path: z.string(),
	problems: z.array(problem),
	own: z.array(z.object({ type: z.string(), id: z.string(), paths: z.array(z.string()) })),
});

const noPage = z.object({ own: z.array(z.unknown()) });

/** What one preview of a document says: a verdict on one page, and the paths of all its own pages. */
export interface PageVerdict {
	verdict: Verdict;
	paths: string[];
}

function verdictOn({ problems }: z.infer<typeof page>): Verdict {
	const blocking = problems.filter(({ isBlocking }) => isBlocking);
	if (blocking.length === 0) return { kind: 'fit' };
	const reasons = blocking.map(({ told }) => (told ? `${told.what} ${told.cure}` : unrendered));
	return { kind: 'held', reasons: [...new Set(reasons)] };
}

/** Returns what the publisher answered to `POST /preview`; a document without a page has nothing to be checked. */
export async function verdictIn(response: Response): Promise<PageVerdict> {
	const body: unknown = await response.json();
	if (response.status === 404 && noPage.safeParse(body).success)
		return { verdict: { kind: 'fit' }, paths: [] };
	if (!response.ok) return { verdict: { kind: 'unknown', why: `it answered ${response.status}` }, paths: [] };
	const answer = page.parse(body);
	const others = answer.own.flatMap(({ paths }) => paths).filter((path) => path !== answer.path);
	return { verdict: verdictOn(answer), paths: others };
}
