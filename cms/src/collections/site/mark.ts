import type { Mark, MarkIcons } from '@portolano/content-models';
import { documentSchemas } from '@portolano/content-models';
import { nearestPassing } from '@portolano/ui/passing.ts';
import {
	type CollectionBeforeChangeHook,
	type JSONField,
	type JSONFieldValidation,
	type PayloadRequest,
	ValidationError,
} from 'payload';
import { z } from 'zod';
import { nobodyOnField } from '../../access/rules.ts';
import { typedColour } from '../../admin/theme/typed-colour.ts';
import { type CleanMark, cleanMark, givenMark } from '../../marks/clean-mark.ts';
import { type BareMark, iconsOf, NEUTRAL_COLOUR } from '../../marks/icons.ts';
import { MarkRefused } from '../../marks/mark-refused.ts';

const required = 'Scegli il file del simbolo.';

const validate: JSONFieldValidation = (value) => (givenMark.safeParse(value).success ? true : required);

/** The mark as it was made safe, and the pictures made from it: apart, because forms need not send those to and fro. */
export const markFields: JSONField[] = [
	{
		name: 'mark',
		label: 'Simbolo',
		type: 'json',
		required: true,
		validate,
		admin: {
			description:
				'Un disegno SVG o un’immagine quadrata. Sta accanto al nome del sito; ne nascono le icone e l’immagine dei collegamenti condivisi.',
			components: { Field: '/admin/mark/MarkField.tsx#MarkField' },
		},
	},
	{
		name: 'markIcons',
		type: 'json',
		access: { create: nobodyOnField, update: nobodyOnField },
		admin: { disabled: true },
	},
];

const { shape } = documentSchemas.site;
const noIcons: MarkIcons = { favicon: '', touch: '', small: '', large: '', social: '' };
const nothing: Mark = { format: 'svg', source: '', isOneColour: false, icons: noIcons };

/** Returns the published mark; an empty one, which the schema refuses, where none was chosen. */
export function publishedMark(mark: unknown, icons: unknown): Mark {
	const { data } = z.looseObject({}).safeParse(mark);
	return shape.mark.safeParse({ ...data, icons }).data ?? nothing;
}

const themed = z.object({ theme: z.object({ primary: z.string() }) });
const saved = z.object({ mark: z.unknown(), markIcons: z.unknown() });

/** The colour behind the icons: that of the site, where it has one that can be used. */
function primaryOf(site: unknown): string {
	const primary = typedColour(themed.safeParse(site).data?.theme.primary ?? '');
	return primary ? nearestPassing(primary) : NEUTRAL_COLOUR;
}

const drawingOf = (mark: unknown) => {
	const { data } = givenMark.safeParse(mark);
	return data && (data.format === 'svg' ? data.source : data.data);
};

async function cleaned(mark: unknown, req: PayloadRequest): Promise<CleanMark> {
	const refuse = (message: string) =>
		new ValidationError({ collection: 'site', errors: [{ path: 'mark', message }], req }, req.t);
	const { success, data } = givenMark.safeParse(mark);
	if (!success) throw refuse(required);
	try {
		return await cleanMark(data);
	} catch (error) {
		throw error instanceof MarkRefused ? refuse(error.message) : error;
	}
}

async function withPictures<S extends object>(site: S, mark: BareMark): Promise<S> {
	return { ...site, mark, markIcons: await iconsOf({ mark, primary: primaryOf(site) }) };
}

/** For the preview of a site that was never saved: adds what saving would make of its mark, unless it would refuse it. */
export async function withMadeMark<S extends object>(site: S): Promise<S> {
	const { mark, markIcons } = saved.partial().parse(site);
	const { success, data } = givenMark.safeParse(mark);
	if (!success || markIcons) return site;
	try {
		return await withPictures(site, (await cleanMark(data)).mark);
	} catch (error) {
		if (error instanceof MarkRefused) return site;
		throw error;
	}
}

/** Icons of sites that were saved before launchers could cut them lack some: those are made at the next save. */
const areComplete = (icons: unknown) => z.looseObject({ maskableLarge: z.string() }).safeParse(icons).success;

/** Makes the mark safe, and its icons anew when it or the main colour changes, or some are missing. */
export const makeMark: CollectionBeforeChangeHook<{ id: string }> = async ({ data, originalDoc, req }) => {
	const { mark } = saved.parse(data);
	if (mark === null || mark === undefined) return data;
	const before = saved.safeParse(originalDoc).data;
	const isSame = drawingOf(mark) === drawingOf(before?.mark) && primaryOf(data) === primaryOf(originalDoc);
	if (isSame && areComplete(before?.markIcons))
		return { ...data, mark: before?.mark, markIcons: before?.markIcons };
	return withPictures(data, (await cleaned(mark, req)).mark);
};
