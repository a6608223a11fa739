import { type ContentType, romeTimeZone, dayInRome } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Subject } from '../publication/log/subject.ts';
import { nested } from '../publication/scope.ts';
import { momentInWords } from '../workflow/moment.ts';
import type { Values } from './merge.ts';

const kept = z.object({ version: z.looseObject({ updatedAt: z.string(), savedBy: z.string().nullish() }) });

async function versionsOf({ type, id }: Subject, when: object, req: PayloadRequest) {
	const collection: ContentType = type;
	const { docs } = await req.payload.findVersions({
		collection,
		where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': when }] },
		sort: 'updatedAt',
		...(req.locale && { locale: req.locale }),
		fallbackLocale: false,
		depth: 0,
		pagination: false,
		showHiddenFields: true,
		overrideAccess: true,
		req: nested(req),
	});
	return docs.map((doc) => kept.parse(doc).version);
}

/** Returns the version that a form started from, in the language of `req`; undefined when it is no longer kept. */
export async function readBase(
	subject: Subject,
	startedFrom: string,
	req: PayloadRequest,
): Promise<Values | undefined> {
	const [base, ...more] = await versionsOf(subject, { equals: new Date(startedFrom).toISOString() }, req);
	// Two saves of one instant could be told apart only by guessing.
	return more.length === 0 ? base : undefined;
}

const time = new Intl.DateTimeFormat('it', { timeStyle: 'short', timeZone: romeTimeZone });

function whenInWords(instant: string): string {
	const at = new Date(instant);
	const isToday = dayInRome(at.getTime()) === dayInRome(Date.now());
	return isToday ? `delle ${time.format(at)}` : `del ${momentInWords(at)}`;
}

/** Tells who saved after an instant, and when last: “di Anna Greco delle 15:42”. */
export async function whoSavedSince(
	subject: Subject,
	startedFrom: string,
	req: PayloadRequest,
): Promise<string> {
	const saves = await versionsOf(subject, { greater_than: new Date(startedFrom).toISOString() }, req);
	const last = new Map(saves.map(({ savedBy, updatedAt }) => [savedBy ?? '', updatedAt] as const));
	const told = [...last].map(([person, at]) => {
		const isYou = person !== '' && person === req.user?.name;
		const name = isYou ? 'tue, da un’altra finestra,' : person === '' ? 'di un programma' : `di ${person}`;
		return `${name} ${whenInWords(at)}`;
	});
	return told.join(' e ');
}
