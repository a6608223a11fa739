import { z } from 'zod';
import { emailAddress, localizedText, phoneNumber, text, webAddress } from '../primitives.ts';
import { published } from '../published.ts';
import { reference } from '../references.ts';

const note = localizedText(120).optional();

/** One way to get in touch; the kinds are those of the vocabulary `contact-types`. */
const contactEntry = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('email'), value: emailAddress, note }),
	z.strictObject({ kind: z.literal('pec'), value: emailAddress, note }),
	z.strictObject({ kind: z.literal('telefono'), value: phoneNumber, note }),
	z.strictObject({ kind: z.literal('url'), value: webAddress, note }),
	z.strictObject({
		kind: z.enum(['account', 'whatsapp', 'telegram', 'skype', 'linkedin', 'twitter']),
		value: text(160),
		note,
	}),
]);

export type ContactEntry = z.infer<typeof contactEntry>;

/** Punto di contatto: shown inside the pages that name it (Modello Comuni b.10). */
export const contactPoint = published('contact-point', {
	title: localizedText(),
	entries: z.array(contactEntry).min(1),
	person: reference('person').optional(),
});

declare module '../documents.ts' {
	interface Documents {
		'contact-point': z.infer<typeof contactPoint>;
	}
}
