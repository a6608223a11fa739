import { z } from 'zod';

const state = z.enum(['published', 'to-come', 'over', 'withdrawn', 'draft', 'missing']);
export type TargetState = z.infer<typeof state>;

const target = z.object({
	type: z.string(),
	id: z.string(),
	title: z.string().optional(),
	typeName: z.string(),
	site: z.string().optional(),
	state,
});

/** A document to which a link may lead, as `GET /api/link-targets` describes it. */
export type Target = z.infer<typeof target>;

export const searchAnswer = z.object({ found: z.array(target), isMore: z.boolean() });
export const stateAnswer = z.object({ targets: z.array(target) });

export const stateWords: Readonly<Record<TargetState, string>> = {
	published: 'Pubblicato',
	'to-come': 'Non ancora online: comincia più avanti',
	over: 'Non più online: il periodo è finito',
	withdrawn: 'Non pubblicato: ritirato',
	draft: 'Non pubblicato: bozza',
	missing: 'Non trovato: eliminato, o bozza di un altro sito',
};

/** Type and site, like “Pagina · Comune di Borgomarina”. */
export function sourceWords({ typeName, site }: Pick<Target, 'typeName' | 'site'>): string {
	return [typeName, site].filter(Boolean).join(' · ');
}

const stored = z.object({
	relationTo: z.string(),
	value: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
});

/** A chosen document, as the form stores it. */
export type Chosen = z.infer<typeof stored>;

/** Reads the value of a relationship field; undefined if nothing is chosen. */
export function chosenIn(value: unknown): Chosen | undefined {
	return stored.safeParse(value).data;
}

export function keyOfChosen({ relationTo, value }: Chosen): string {
	return `${relationTo}/${value}`;
}

export function deskAddress({ type, id }: Pick<Target, 'type' | 'id'>): string {
	return `/admin/collections/${type}/${id}`;
}
