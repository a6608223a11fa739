import { documentSchemas, siteKey, siteKinds } from '@portolano/content-models';
import { z } from 'zod';

const { shape: body } = documentSchemas.body;
const { shape: site } = documentSchemas.site;
const line = (max: number) => z.string().trim().min(1).max(max);

/** A host name is served with https; another scheme or port is written in full. */
const origin = z
	.string()
	.trim()
	.transform((host) => (host.includes('://') ? host : `https://${host}`))
	.pipe(site.origin);

/** What a new installation must know: its first administrator, its first body, its first site. */
export const installationAnswers = z.strictObject({
	administrator: z.strictObject({ name: line(120), email: z.email(), password: z.string().min(1) }),
	body: z.strictObject({
		name: line(255),
		shortName: body.shortName,
		ipaCode: body.ipaCode,
		taxCode: body.taxCode,
		address: body.address,
		postalCode: body.postalCode,
		city: body.city,
		province: body.province,
		pec: body.pec,
	}),
	site: z.strictObject({
		kind: z.enum(siteKinds),
		key: siteKey,
		name: line(120),
		tagline: line(160),
		origin,
		/** Where readers write about barriers. */
		feedbackEmail: z.email(),
	}),
});

export type InstallationAnswers = z.infer<typeof installationAnswers>;

/** How an installation ended: `reason` is for the person who gave the answers. */
export const installationOutcome = z.discriminatedUnion('outcome', [
	z.strictObject({ outcome: z.literal('installed') }),
	z.strictObject({ outcome: z.literal('refused'), reason: z.string() }),
]);

export type InstallationOutcome = z.infer<typeof installationOutcome>;
