import { z } from 'zod';
import { outline } from '../outline.ts';
import { emailAddress, localizedText, monthDay, phoneNumber, text, webAddress } from '../primitives.ts';
import { published } from '../published.ts';
import { reference } from '../references.ts';

/** Ente: a public body, such as a comune. */
export const body = published('body', {
	name: localizedText(),
	/** The short name, as in “Vivere Borgomarina”. */
	shortName: text(80),
	/** Code in the national index of public administrations. */
	ipaCode: text(20),
	istatCode: z
		.string()
		.regex(/^\d{6}$/)
		.optional(),
	/** Its zone in the bulletins of criticality, as they call it. */
	alertZone: text(80).optional(),
	taxCode: text(16),
	/** Where it differs from the tax code. */
	vatNumber: z
		.string()
		.regex(/^\d{11}$/)
		.optional(),
	address: text(),
	postalCode: z.string().regex(/^\d{5}$/),
	city: text(80),
	province: z.string().regex(/^[A-Z]{2}$/),
	/** The switchboard. */
	phone: phoneNumber.optional(),
	/** A number that costs nothing to call. */
	tollFreeNumber: phoneNumber.optional(),
	sms: phoneNumber.optional(),
	whatsapp: phoneNumber.optional(),
	pec: emailAddress,
	email: emailAddress.optional(),
	/** The body it belongs to, for the band at the top of its portal: for a comune, the Region. */
	parent: z.strictObject({ name: localizedText(), url: webAddress }).optional(),
	/** Where people sign in to their reserved area; none where the body has no such area. */
	personalAreaUrl: webAddress.optional(),
	publicRelationsOffice: reference('office').optional(),
	/** The feast of its patron saint, a holiday there. */
	patron: z.strictObject({ day: monthDay, name: localizedText(80) }).optional(),
	/** The boundary of its territory, for maps, and who publishes it, with the licence. */
	boundary: z.strictObject({ outline, source: text() }).optional(),
	/** The land around the territory, which maps would else show as sea, and who publishes it, with the licence. */
	surroundings: z.strictObject({ outline, source: text() }).optional(),
	/** Waters within the boundary that maps show as such (a lagoon, a canal), and who made their outline, with the licence. */
	waters: z.strictObject({ outline, source: text() }).optional(),
	/** Whether its sites are paid by the European Union (PNRR): the footer then has its mark. Absent where they aren't. */
	isFundedByEu: z.boolean().optional(),
	/** Whether the content of this body is invented for demonstration; every page of its sites then says so. */
	isDemonstration: z.boolean(),
});

declare module '../documents.ts' {
	interface Documents {
		body: z.infer<typeof body>;
	}
}
