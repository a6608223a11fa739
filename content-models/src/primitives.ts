import { z } from 'zod';
import { localized } from './languages.ts';
import { SLUG_MAX } from './slugs.ts';

/** Limits of the national model (Modello Comuni v2.0.5), in characters. */
export const TEXT_MAX = 255;
export const PLAIN_TITLE_MAX = 160;
export const PLAIN_SUMMARY_MAX = 160;
export const ALERT_TEXT_MAX = 140;

/** A short text: one line, trimmed, not empty. */
export const text = (max: number = TEXT_MAX) => z.string().trim().min(1).max(max);

export const localizedText = (max: number = TEXT_MAX) => localized(text(max));

/** An instant in UTC, such as `2026-11-22T09:30:00.000Z`. */
export const instant = z.iso.datetime();

/** A calendar day, such as `2026-11-22`. */
export const day = z.iso.date();

/** A day of every year, such as `06-15`. */
export const monthDay = z
	.string()
	.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
	.refine((value) => z.iso.date().safeParse(`2028-${value}`).success, {
		error: 'The month has no such day.',
	});

/** A time of the day in Rome, such as `08:30`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The hour at which something ends: a time of the day, or `24:00` for the end of the day. */
export const closingTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/**
 * A path segment. `www` and `http` are refused: the national validator takes a link that contains them for an absolute
 * one (seen in pa-website-validator-ng 1.1.38; no upstream issue found).
 */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
	.max(SLUG_MAX)
	.refine((value) => !/www|http/.test(value), { error: 'A slug holds neither “www” nor “http”.' });

/**
 * An external address: `https`, or `http` for localhost. Credentials in it are refused, because every visitor would see
 * them.
 */
export const webAddress = z
	.url({ protocol: /^https?$/ })
	.refine((value) => !/^https?:\/\/[^/?#\\]*@/i.test(value), { error: 'An address holds no credentials.' });

export const emailAddress = z.email();

/** A telephone number for `tel:` links (RFC 3966), in international form. */
export const phoneNumber = z.string().regex(/^\+?[0-9][0-9 ]{2,18}$/);

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Degrees in WGS84. */
export const coordinates = z.strictObject({
	latitude: z.number().min(-90).max(90),
	longitude: z.number().min(-180).max(180),
});

export type Coordinates = z.infer<typeof coordinates>;

/** The key of a site in the log, in folder names and on the command line. */
export const siteKey = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);

export type SiteKey = z.infer<typeof siteKey>;
