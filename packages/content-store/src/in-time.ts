import { nextTimeOf, type Published } from '@portolano/content-models';

/** Returns a document with what follows from the clock: an event has the beginning of its next time. */
export function inTime(document: Published, now: number): Published {
	return document.type === 'event' ? { ...document, nextStart: nextTimeOf(document, now).start } : document;
}

/** Returns the instant at which {@link inTime} returns another document; undefined when it never does. */
export function nextInTime(document: Published, now: number): number | undefined {
	return document.type === 'event' ? nextTimeOf(document, now).until : undefined;
}
