import { z } from 'zod';
import { ImportRefused } from './import-refused.ts';
import { readXml, type XmlElement } from './read-xml.ts';

const namespace = 'urn:oasis:names:tc:emergency:cap:1.2';

/** A message of the Common Alerting Protocol isn't longer than this, in characters. */
export const CAP_LENGTH_MAX = 512 * 1024;

const word = z.string().trim().min(1).max(500);
const prose = z.string().trim().max(20_000);
const optionalProse = prose.optional().transform((text) => (text === '' ? undefined : text));
const instant = z.iso
	.datetime({ offset: true, local: false })
	.transform((value) => new Date(value).toISOString());

const pairs = z.array(z.object({ valueName: word, value: z.string().trim() }));

const area = z.object({ areaDesc: prose, geocode: pairs });

const info = z.object({
	language: z.string().default('en-US'),
	category: z.array(z.string()),
	event: word,
	severity: z.enum(['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown']),
	effective: instant.optional(),
	onset: instant.optional(),
	expires: instant.optional(),
	senderName: word.optional(),
	headline: optionalProse,
	description: optionalProse,
	instruction: optionalProse,
	web: z.string().trim().optional(),
	parameter: pairs,
	area: z.array(area),
});

/** What we read of a message (OASIS, CAP 1.2). Identifier and sender hold no spaces and commas, which part references. */
const message = z.object({
	identifier: word.regex(/^[^\s,<&]+$/),
	sender: word.regex(/^[^\s,<&]+$/),
	sent: instant,
	status: z.enum(['Actual', 'Exercise', 'System', 'Test', 'Draft']),
	msgType: z.enum(['Alert', 'Update', 'Cancel', 'Ack', 'Error']),
	scope: z.enum(['Public', 'Restricted', 'Private']),
	references: z
		.string()
		.default('')
		.transform((text) => text.split(/\s+/).filter(Boolean)),
	info: z.array(info),
});

export type CapMessage = z.infer<typeof message>;
export type CapInfo = z.infer<typeof info>;

const lists = new Set(['info', 'category', 'parameter', 'area', 'geocode']);
const groups = new Set(['info', 'parameter', 'area', 'geocode']);

/** Returns the fields of an element; of a field that is there twice, but stands once in CAP, the first. */
function fieldsOf({ children }: XmlElement): Record<string, unknown> {
	const fields: Record<string, unknown> = { category: [], parameter: [], area: [], geocode: [], info: [] };
	const byName = Map.groupBy(
		children.filter((child) => child.namespace === namespace),
		({ name }) => name,
	);
	for (const [name, found] of byName) {
		const values = found.map((child) => (groups.has(name) ? fieldsOf(child) : child.text));
		fields[name] = lists.has(name) ? values : values[0];
	}
	return fields;
}

/**
 * Reads a message of the Common Alerting Protocol 1.2.
 * @throws {ImportRefused} when it is not one.
 */
export function readCapMessage(text: string): CapMessage {
	if (text.length > CAP_LENGTH_MAX)
		throw new ImportRefused(`Il messaggio supera ${CAP_LENGTH_MAX / 1024} kB: non è un messaggio CAP.`, 413);
	const root = readXml(text);
	if (root.name !== 'alert' || root.namespace !== namespace)
		throw new ImportRefused(
			`Il file è XML, ma non un messaggio CAP 1.2: comincia con «${root.name.slice(0, 40)}».`,
		);
	const { success, data, error } = message.safeParse(fieldsOf(root));
	if (success) return data;
	const where = error.issues[0]?.path.join('.') ?? '';
	throw new ImportRefused(`Nel messaggio CAP manca o è sbagliato «${where}».`);
}
