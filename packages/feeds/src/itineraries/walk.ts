import type { Coordinates, Language, Published, Track } from '@portolano/content-models';

/** A stage of an itinerary as files tell it, in the language of its page. */
export interface WalkStage {
	/** Its number in the list of the page. */
	number: number;
	name: string;
	/** What to do there. */
	text: string;
	/** The way from the stage before, the stop, water and toilets: the lines that the page has. */
	facts: readonly string[];
	/** Absolute address of the page of its place. */
	url?: string | undefined;
	/** Absent where it is not known: then the stage is in no file that is about places. */
	coordinates?: Coordinates | undefined;
}

/** The one record of an itinerary from which all of its files are made. */
export interface Walk {
	id: string;
	/** Absolute address of its page. */
	url: string;
	language: Language;
	name: string;
	summary: string;
	/** Name of the body that publishes it. */
	publisher: string;
	/** Last change: an instant, ISO 8601. */
	updatedAt: string;
	mode: Published<'itinerary'>['mode'];
	/** Metres. */
	distance: number;
	/** Minutes, stops included. */
	duration: number;
	isLoop: boolean;
	stages: readonly WalkStage[];
	track?: Track | undefined;
	/** What the line is: a track, or only straight lines between the stages. */
	lineNote: string;
	/** “Dato dimostrativo, non verificato”, where it was not checked. */
	warning?: string | undefined;
}

export type MappedStage = WalkStage & { coordinates: Coordinates };

/** Returns the stages whose position is known, in their order. */
export function mappedStages({ stages }: Pick<Walk, 'stages'>): MappedStage[] {
	return stages.flatMap((stage) => {
		const { coordinates } = stage;
		return coordinates ? [{ ...stage, coordinates }] : [];
	});
}

/** Returns the line of an itinerary, longitude first: its track, else from stage to stage; undefined for one point. */
export function lineOf(walk: Walk): Track | undefined {
	if (walk.track) return walk.track;
	const line = mappedStages(walk).map(({ coordinates }): Track[number] => [
		coordinates.longitude,
		coordinates.latitude,
	]);
	const [first] = line;
	return line.length > 1 && first ? [...line, ...(walk.isLoop ? [first] : [])] : undefined;
}

/** Returns what is said of the whole: the warning first, so that no program cuts it off. */
export function aboutWalk({ warning, summary, lineNote }: Walk): string {
	return [warning, summary, lineNote].filter(Boolean).join('\n');
}

/** Returns what is said of a stage: the warning first. */
export function aboutStage({ warning }: Walk, { facts, text }: WalkStage): string {
	return [warning, ...facts, text].filter(Boolean).join('\n');
}
