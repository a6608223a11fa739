import { z } from 'zod';
import type { PreviewVisitor, SharedPreview } from '../generated/payload-types.ts';
import type { Scope } from '../publication/scope.ts';
import { seal, unseal } from '../second-factor/sealed.ts';
import { visitorsOf } from './visitors.ts';

const purpose = 'visits of shared previews';
const visitMs = 24 * 60 * 60_000;

const visit = z.object({ key: z.string(), visitor: z.string(), until: z.number() });

/** What the cookie of a visitor says; sealed, so that only this installation writes and reads it. */
export type Visit = z.infer<typeof visit>;

/** Returns the pass with which a visitor looks for a day without another code, at most until the link ends. */
export function passFor(visitor: PreviewVisitor, { key }: SharedPreview, now = Date.now()): string {
	return seal(JSON.stringify({ key, visitor: visitor.id, until: now + visitMs } satisfies Visit), purpose);
}

/** Reads a pass for the link with this key; undefined for any other. It may be over: see {@link visitorOf}. */
export function readPass(pass: string | undefined, key: string): Visit | undefined {
	const text = pass === undefined ? undefined : unseal(pass, purpose);
	const { data } = visit.safeParse(text === undefined ? undefined : JSON.parse(text));
	return data?.key === key ? data : undefined;
}

/** Returns whose visit it is, while it lasts and they are invited. */
export async function visitorOf(
	{ visitor, until }: Visit,
	link: SharedPreview,
	scope: Scope,
): Promise<PreviewVisitor | undefined> {
	if (until <= Date.now()) return undefined;
	return (await visitorsOf(link.id, scope)).find(({ id }) => id === visitor);
}
