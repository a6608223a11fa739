import { romeDateTime } from '../json-ld/dates.ts';
import type { AlertBody, AlertContent } from './alert-content.ts';

/** Ids are opaque: what CAP (which parts references by commas and spaces) or a URI refuses becomes a hyphen. */
const plainId = (id: string): string => id.replaceAll(/[^\w.-]/g, '-');

/** The identifier of the CAP message about an alert that took effect at the instant `sent`. */
export const capIdentifier = (id: string, sent: string): string => `${plainId(id)}.${Date.parse(sent)}`;

/** A date and time of CAP: in Rome, without fractions of seconds, with the offset instead of “Z”. */
export const capTime = (instant: string): string => romeDateTime(instant).replace(/\.\d+/, '');

/** The id of an alert's entry in Atom: a tag URI (RFC 4151) of the body's certified address, the sender of its CAP messages. */
export function entryId({ id, publishedAt }: AlertContent, { pec }: AlertBody): string {
	return `tag:${pec},${publishedAt.slice(0, 4)}:alert/${plainId(id)}`;
}
