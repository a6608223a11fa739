import { join } from 'node:path';
import { z } from 'zod';
import { PythonEnvironment } from '@portolano/test-kit/python-environment.ts';

const environment = new PythonEnvironment('itinerary-readers', [
	'lxml==6.1.3',
	'gpxpy==1.6.2',
	'fastkml==1.4.0',
	'geojson-pydantic==2.2.0',
	'rdflib==7.6.0',
]);

const positions = z.array(z.tuple([z.number(), z.number()]));
const texts = z.array(z.string());

const answer = z.object({
	gpx: z.array(
		z.object({
			errors: texts,
			name: z.string(),
			about: z.string(),
			points: positions,
			names: texts,
			line: positions,
			isTrack: z.boolean(),
			metres: z.number(),
		}),
	),
	kml: z.array(
		z.object({ errors: texts, about: z.string(), names: texts, points: positions, line: positions }),
	),
	geojson: z.array(z.object({ points: positions, line: positions, notes: z.array(z.string().nullable()) })),
	hub: z.array(
		z.object({
			name: z.string(),
			stages: z.number(),
			placed: z.number(),
			complete: z.boolean(),
			text: texts,
		}),
	),
});

/** What programs that aren't ours read of the files of itineraries, and whether these follow their schemas. */
export type ForeignReading = z.infer<typeof answer>;

/** Why the readers are not there, for tests to be skipped; undefined where they are. */
export function whyUnreadable(): string | undefined {
	return environment.whyMissing();
}

/** Reads the files of itineraries with programs that aren't ours. */
export function readElsewhere(
	request: Readonly<Record<keyof ForeignReading, readonly string[]>>,
): ForeignReading {
	const script = join(import.meta.dirname, 'readers.py');
	return answer.parse(environment.run(script, [join(import.meta.dirname, 'gpx-1.1.xsd')], request));
}
