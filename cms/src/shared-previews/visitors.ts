import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { changeOnce } from '../database/change-once.ts';
import type { PreviewVisitor } from '../generated/payload-types.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { keyFor } from '../second-factor/sealed.ts';

const collection = 'preview-visitors';
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How long a code can be typed. */
export const codeMinutes = 10;
const triesMax = 5;
const codesInAnHour = 5;
const codesInADay = 15;

const instants = z.array(z.string());

/** Addresses are compared without upper case and spaces. */
export const plainAddress = (address: string): string => address.trim().toLowerCase();

/** Returns those who may look by a link, in the order in which they were invited. */
export async function visitorsOf(preview: string, scope: Scope): Promise<PreviewVisitor[]> {
	const { docs } = await scope.payload.find({
		...{ collection, where: { preview: { equals: preview } }, sort: ['at', 'address'] },
		...{ pagination: false, depth: 0, overrideAccess: true, req: nested(scope) },
	});
	return docs;
}

/** Finds who has this address among those who may look by a link. */
export async function findVisitor(
	{ preview, address }: { preview: string; address: string },
	scope: Scope,
): Promise<PreviewVisitor | undefined> {
	return (await visitorsOf(preview, scope)).find((one) => one.address === plainAddress(address));
}

/** Invites an address to a link. */
export function addVisitor(
	{ preview, address, at }: { preview: string; address: string; at: string },
	scope: Scope,
): Promise<PreviewVisitor> {
	return scope.payload.create({
		collection,
		data: { at, preview, address: plainAddress(address), tries: 0, codesAt: [], uses: 0 },
		...{ depth: 0, overrideAccess: true, req: nested(scope) },
	});
}

/** The digest under which a code is kept: the key keeps who has only the database from trying all of them. */
function digestOf(visitor: string, code: string): string {
	return createHmac('sha256', keyFor('codes of shared previews'))
		.update(`${visitor} ${code}`)
		.digest('base64url');
}

/** Makes a code for a visitor, in place of the one before; undefined when they had too many, or asked twice at once. */
export async function newCode(
	visitor: PreviewVisitor,
	scope: Scope,
	now = Date.now(),
): Promise<string | undefined> {
	const before = instants.parse(visitor.codesAt).filter((at) => Date.parse(at) > now - dayMs);
	const inLastHour = before.filter((at) => Date.parse(at) > now - hourMs);
	if (inLastHour.length >= codesInAnHour || before.length >= codesInADay) return undefined;
	const code = String(randomInt(1_000_000)).padStart(6, '0');
	const data = {
		...{ code: digestOf(visitor.id, code), tries: 0 },
		codeUntil: new Date(now + codeMinutes * minuteMs).toISOString(),
		codesAt: [...before, new Date(now).toISOString()],
	};
	return (await changeOnce(collection, { row: visitor, data }, scope)) ? code : undefined;
}

function isRight(visitor: PreviewVisitor, typed: string): boolean {
	const expected = Buffer.from(visitor.code ?? '');
	const given = Buffer.from(digestOf(visitor.id, typed));
	return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * Uses a code; returns whether it was the first one that this visitor used, or undefined when it was wrong, late, used
 * before, or after too many wrong ones.
 */
export async function acceptCode(
	visitor: PreviewVisitor,
	typed: string,
	scope: Scope,
): Promise<{ isFirst: boolean } | undefined> {
	const now = Date.now();
	const isLate = Date.parse(visitor.codeUntil ?? '') <= now;
	if (!visitor.code || isLate || visitor.tries >= triesMax) return undefined;
	// Counted before it is compared: of many at once one alone is.
	if (!(await changeOnce(collection, { row: visitor, data: { tries: visitor.tries + 1 } }, scope)))
		return undefined;
	if (!isRight(visitor, typed)) return undefined;
	const row = { ...visitor, uses: visitor.uses + 1 };
	const at = new Date(now).toISOString();
	const data = { code: null, codeUntil: null, tries: 0, firstAt: visitor.firstAt ?? at, lastAt: at };
	const isDone = await changeOnce(collection, { row, data }, scope);
	return isDone ? { isFirst: !visitor.firstAt } : undefined;
}

/** Notes that a visitor looks again, at most once a minute. */
export async function noteLooked(visitor: PreviewVisitor, scope: Scope, now = Date.now()): Promise<void> {
	if (now - Date.parse(visitor.lastAt ?? '') < minuteMs) return;
	await changeOnce(collection, { row: visitor, data: { lastAt: new Date(now).toISOString() } }, scope);
}
