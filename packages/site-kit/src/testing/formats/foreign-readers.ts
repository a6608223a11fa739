import { join } from 'node:path';
import { PythonEnvironment } from '@portolano/test-kit/python-environment.ts';
import { z } from 'zod';

const environment = new PythonEnvironment('format-readers', [
	'icalendar==7.3.0',
	'feedparser==6.0.14',
	'gpxpy==1.6.2',
	'fastkml==1.4.0',
	'geojson-pydantic==2.2.0',
	'jsonschema==4.26.0',
	'lxml==6.1.3',
]);

const texts = z.array(z.string());

const answer = z.object({
	ics: z.array(
		z.object({
			errors: texts,
			unknownZones: texts,
			/** Hours before Greenwich in winter and in summer, by each time zone in the file. */
			offsets: z.array(z.tuple([z.number(), z.number()])),
			name: z.string(),
			events: z.array(
				z.object({
					uid: z.string(),
					summary: z.string(),
					status: z.string(),
					url: z.string(),
					start: z.string(),
					end: z.string(),
				}),
			),
		}),
	),
	rss: z.array(
		z.object({
			version: z.string(),
			error: z.string().nullable(),
			language: z.string(),
			self: texts,
			entries: z.array(
				z.object({ id: z.string(), title: z.string(), link: z.string(), date: z.string().nullable() }),
			),
		}),
	),
	gpx: z.array(z.object({ name: z.string(), about: z.string(), stages: texts })),
	kml: z.array(z.object({ errors: texts, stages: texts })),
	geojson: z.array(z.object({ shapes: texts })),
	data: z.array(z.object({ errors: texts })),
});

/** What programs that aren't ours read of the files of a site for visitors. */
export type ForeignAnswer = z.infer<typeof answer>;

/** Texts by format; open data with the JSON Schema that they should follow. */
export type ForeignRequest = Readonly<
	Record<Exclude<keyof ForeignAnswer, 'data'>, readonly string[]> & {
		data: readonly { text: string; schema: object }[];
	}
>;

/** Why the readers are not there, for tests to be skipped; undefined where they are. */
export function whyUnreadable(): string | undefined {
	return environment.whyMissing();
}

/** Reads files with programs that aren't ours. */
export function readElsewhere(request: ForeignRequest): ForeignAnswer {
	return answer.parse(environment.run(join(import.meta.dirname, 'readers.py'), [], request));
}
