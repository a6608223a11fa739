import { alertScopes, alertSeverities, codesOf, documentId, risks } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { AlertRefused } from './alert-refused.ts';
import { attemptPattern } from './attempt.ts';

const instant = z.iso.datetime({ offset: true });
const line = z.string().trim();

/** A new alert, as the officer fills it in. Lengths are those of the schema, checked when it is published. */
const newAlert = z.strictObject({
	severity: z.enum(alertSeverities),
	risk: z.enum(codesOf(risks)).optional(),
	/** Title of a service notice; that of an alert is its risk. */
	title: line.optional(),
	/** What happens, or what to do: one sentence in Italian. */
	sentence: line.min(1),
	/** The same in English; the words of the template by default. */
	english: line.optional(),
	area: line.optional(),
	until: instant,
	scope: z.enum(alertScopes),
	owner: documentId,
	alsoOn: z.array(documentId),
	office: documentId,
	isDrill: z.boolean().optional(),
	/** See `attempt.ts`. A new one by default. */
	attempt: z.string().regex(attemptPattern).optional(),
});

export type NewAlert = z.infer<typeof newAlert>;

/** A change of an alert that is in force; `seen` is its `updatedAt` when the officer saw it. */
const changeOfAlert = z.strictObject({
	id: documentId,
	seen: instant,
	until: z.union([instant, z.literal('now')]).optional(),
	sentence: line.min(1).optional(),
	english: line.optional(),
});

export type ChangeOfAlert = z.infer<typeof changeOfAlert>;

/** A proposal that is confirmed, as the officer saw it. */
const confirmation = z.strictObject({ id: documentId, seen: instant });

const complaints: Readonly<Record<string, string>> = {
	severity: 'Scegli il livello.',
	risk: 'Scegli il rischio.',
	sentence: 'Scrivi una frase: che cosa succede o che cosa fare.',
	until: 'Scegli fino a quando.',
	scope: 'Scegli dove si vede.',
	owner: 'Scegli almeno un sito.',
	office: 'Scegli l’ufficio che la cura.',
};

/**
 * Returns the body of a request.
 * @throws AlertRefused naming what is missing.
 */
async function bodyOf<T>(schema: z.ZodType<T>, req: PayloadRequest): Promise<T> {
	const body: unknown = await req.json?.().catch(() => undefined);
	const { success, data, error } = schema.safeParse(body);
	if (success) return data;
	const fields = [...new Set(error.issues.map(({ path }) => String(path[0] ?? '')))];
	const told = fields.map((field) => complaints[field] ?? `Il campo “${field}” non va bene.`);
	throw new AlertRefused(400, `${told.join(' ')} Nulla è stato pubblicato.`);
}

/** A proposal that its maker takes back. */
const takingBack = z.strictObject({ id: documentId });

export const readNewAlert = (req: PayloadRequest) => bodyOf(newAlert, req);
export const readChange = (req: PayloadRequest) => bodyOf(changeOfAlert, req);
export const readConfirmation = (req: PayloadRequest) => bodyOf(confirmation, req);
export const readTakingBack = (req: PayloadRequest) => bodyOf(takingBack, req);
